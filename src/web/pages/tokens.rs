//! Tokens: how programs act for people. For administrators. A secret is shown once, in the answer that made it.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::groups::sentence;
use super::people::role;
use super::settings::{Place, Tab, tabs};
use crate::store::entry::EntryError;
use crate::store::staff::{self, By, Which};
use crate::store::tokens::{self, Token};
use crate::store::users::{self, User};
use crate::store::{StoreError, TokenId};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{self, Tone, When};

const HERE: &str = "/settings/tokens";

/// A token as the page shows it.
struct Shown {
    token: Token,
    made: When,
}

/// A token that was just made.
struct Made {
    name: String,
    role: &'static str,
    secret: String,
}

#[derive(Template)]
#[template(path = "tokens.html", config = "src/web/askama.toml")]
struct TokensPage {
    frame: Frame,
    tabs: Vec<Tab>,
    tokens: Vec<Shown>,
    users: Vec<User>,
    made: Option<Made>,
}

/// `GET /settings/tokens`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    page(&panel, &visit, None).await
}

async fn page(panel: &Panel, visit: &Visit, made: Option<Made>) -> Result<Response, PanelError> {
    let times = panel.times();
    let both = |conn: &rusqlite::Connection| -> Result<_, StoreError> {
        Ok((tokens::list(conn)?, users::list(conn)?))
    };
    let (tokens, users) = panel.store.read(both).await?;
    let tokens =
        tokens.into_iter().map(|token| Shown { made: times.when(token.created_at), token });
    visit::page(&TokensPage {
        frame: visit.frame(panel, Nav::Settings).await?,
        tabs: tabs(visit, Place::Tokens),
        tokens: tokens.collect(),
        users,
        made,
    })
}

/// The form for a new token.
#[derive(Deserialize)]
pub(in crate::web) struct New {
    name: String,
    role: String,
}

/// `POST /settings/tokens`
pub(in crate::web) async fn add(
    State(panel): State<Panel>,
    visit: Visit,
    Form(New { name, role: word }): Form<New>,
) -> Result<Response, PanelError> {
    let (by, now, of) = (By::Panel(visit.user.name.clone()), panel.now(), name.clone());
    let made = match role(&word) {
        Ok(role) => {
            let add =
                move |tx: &rusqlite::Transaction<'_>| staff::add_token(tx, &by, &of, role, now);
            panel.store.write(add).await.map(|secret| Made {
                name,
                role: words::role(role),
                secret,
            })
        }
        Err(error) => Err(error),
    };
    match made {
        Ok(made) => page(&panel, &visit, Some(made)).await,
        Err(error @ EntryError::Invalid { .. }) => {
            let words = t!("No token was made. {why}", why = sentence(error)?);
            visit.leave(Tone::Stop, words, HERE).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The form that revokes a token. Numbers are given again: the time it was made tells two of one number apart.
#[derive(Deserialize)]
pub(in crate::web) struct Revoked {
    token: i64,
    made: String,
}

/// `POST /settings/tokens/revoke`
pub(in crate::web) async fn revoke(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Revoked { token, made }): Form<Revoked>,
) -> Result<Response, PanelError> {
    let (by, now, id) = (By::Panel(visit.user.name.clone()), panel.now(), TokenId(token));
    let revoke = move |tx: &rusqlite::Transaction<'_>| -> Result<bool, StoreError> {
        let meant = |token: &Token| token.id == id && token.created_at.to_string() == made;
        if !tokens::list(tx)?.iter().any(meant) {
            return Ok(false);
        }
        staff::revoke_token(tx, &by, Which::Numbered(id), now)
    };
    let revoked = panel.store.write(revoke).await?;
    panel.gateway.changed();
    let words = if revoked {
        t!("The token is dead: the program that has it gets nothing any more.")
    } else {
        t!("The token was revoked before.")
    };
    visit.leave(Tone::Good, words, HERE).await
}
