//! The first administrator. While nobody may sign in, whoever has the set-up code adds themselves; then the page is
//! gone.
//!
//! ```text
//!   GET /setup ─► the form          POST ─► counted by the door ─► code ─► name, password twice ─► signed in, Home
//!       └► 404 once there is a user              └► 429               └► 401      └► 400, the form again
//! ```
//! Two at once: the second finds, in its transaction, that there is a user.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use tower_sessions::Session;

use super::groups::sentence;
use crate::store::entry::EntryError;
use crate::store::passwords;
use crate::store::staff::{self, By};
use crate::store::users::{self, Role};
use crate::web::assets;
use crate::web::door::Attempt;
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::languages::phrase;
use crate::web::sign_in::{self, Caller};
use crate::web::state::Panel;
use crate::web::visit;

const WRONG_CODE: &str = key!(
    "This is not the code of the gateway as it runs now. A restart makes a new one: take the latest."
);
const TOO_MANY: &str = key!("Too many attempts. Wait half a minute, then try once more.");
pub(super) const DIFFER: &str = key!("The two passwords differ. Type the same one twice.");

/// What the form holds.
#[derive(Default, Deserialize)]
pub(in crate::web) struct Entered {
    code: String,
    name: String,
    password: String,
    again: String,
}

#[derive(Template)]
#[template(path = "setup.html", config = "src/web/askama.toml")]
struct SetupPage<'a> {
    tag: &'static str,
    organization: &'a str,
    code: &'a str,
    name: &'a str,
    least: usize,
    problem: Option<&'a str>,
}

/// `GET /setup`
pub(in crate::web) async fn form(State(panel): State<Panel>) -> Result<Response, PanelError> {
    only_while_nobody(&panel).await?;
    show(&panel, StatusCode::OK, &Entered::default(), None)
}

/// `POST /setup`
pub(in crate::web) async fn enter(
    State(panel): State<Panel>,
    session: Session,
    caller: Caller,
    Form(entered): Form<Entered>,
) -> Result<Response, PanelError> {
    only_while_nobody(&panel).await?;
    let from = caller.address;
    if panel.door.knock_to_set_up(from) == Attempt::TooMany {
        tracing::warn!(?from, "setting up is throttled");
        return show(&panel, StatusCode::TOO_MANY_REQUESTS, &entered, Some(phrase(TOO_MANY)));
    }
    if !panel.setup.is(&entered.code) {
        tracing::warn!(?from, "a wrong set-up code");
        return show(&panel, StatusCode::UNAUTHORIZED, &entered, Some(phrase(WRONG_CODE)));
    }
    if entered.password != entered.again {
        return show(&panel, StatusCode::BAD_REQUEST, &entered, Some(phrase(DIFFER)));
    }
    let (name, password) = (entered.name.trim().to_owned(), entered.password.clone());
    let hashing = panel.door.one_at_a_time(move || passwords::hash(&name, &password)).await?;
    let (hash, added) = match hashing {
        Ok(hash) => (hash.clone(), add(&panel, entered.name.clone(), hash).await),
        Err(refused) => (String::new(), Err(refused)),
    };
    match added {
        Ok(user) => {
            panel.setup.spend();
            tracing::info!(user = %user.name, "the first administrator is set up");
            sign_in::welcome(&panel, &session, &user, &hash, &caller).await?;
            Ok(Redirect::to("/").into_response())
        }
        Err(error) => show(&panel, StatusCode::BAD_REQUEST, &entered, Some(&sentence(error)?)),
    }
}

async fn add(panel: &Panel, name: String, hash: String) -> Result<users::User, EntryError> {
    let now = panel.now();
    let add = move |tx: &rusqlite::Transaction<'_>| {
        if users::anybody(tx)? {
            return Err(EntryError::NotFound);
        }
        staff::add(tx, &By::SetUp, &name, Role::Admin, &hash, now)
    };
    panel.store.write(add).await
}

async fn only_while_nobody(panel: &Panel) -> Result<(), PanelError> {
    if panel.store.read(users::anybody).await? { Err(PanelError::NotFound) } else { Ok(()) }
}

fn show(
    panel: &Panel,
    status: StatusCode,
    entered: &Entered,
    problem: Option<&str>,
) -> Result<Response, PanelError> {
    visit::page_with(
        status,
        &SetupPage {
            tag: assets::tag(),
            organization: &panel.settings.organization,
            code: &entered.code,
            name: &entered.name,
            least: passwords::LEAST,
            problem,
        },
    )
}
