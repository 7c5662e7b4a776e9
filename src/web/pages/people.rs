//! People: who may sign in, and as what. For administrators.
//!
//! Each press names its user in the form, never in the address; what follows from it counts with the next request of
//! theirs (`visit.rs` reads the user each time). The last administrator stays one (`store/staff.rs`).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::groups::sentence;
use super::settings::{Place, Tab, tabs};
use crate::store::entry::EntryError;
use crate::store::staff::{self, By};
use crate::store::users::{self, Role, User};
use crate::store::{StoreError, passwords, sign_ins};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Tone, When};

const HERE: &str = "/settings/people";

/// The roles, the least first, with what they may.
pub(super) const ROLES: [(Role, &str); 3] = [
    (Role::Viewer, "sees everything, changes nothing"),
    (Role::Approver, "invites, writes, keeps contacts"),
    (Role::Admin, "everything, these settings too"),
];

/// Somebody who may sign in, as the page shows them.
struct Member {
    user: User,
    added: When,
    last: Option<When>,
    /// Added so lately that a sign-in would still be known.
    new: bool,
    /// Is it who looks?
    you: bool,
    /// Would nobody be an administrator without them?
    only_admin: bool,
}

#[derive(Template)]
#[template(path = "people.html", config = "src/web/askama.toml")]
struct PeoplePage {
    frame: Frame,
    tabs: Vec<Tab>,
    people: Vec<Member>,
    least: usize,
    /// Who was to be added, and why they were not.
    refused: Option<Refused>,
}

impl PeoplePage {
    /// What stands in the field of the new name.
    fn entered(&self) -> &str {
        self.refused.as_ref().map_or("", |refused| &refused.name)
    }

    /// Whether a role is chosen for somebody new.
    fn chosen(&self, role: Role) -> bool {
        let chosen = self.refused.as_ref().map_or("", |refused| &refused.role);
        chosen.parse().unwrap_or(Role::Approver) == role
    }
}

/// What was entered for somebody new; a password is not shown again.
struct Refused {
    name: String,
    role: String,
    sentence: String,
}

/// `GET /settings/people`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    page(&panel, &visit, None).await
}

async fn page(
    panel: &Panel,
    visit: &Visit,
    refused: Option<Refused>,
) -> Result<Response, PanelError> {
    let (times, now) = (panel.times(), panel.now());
    let found = panel
        .store
        .read(|conn| -> Result<_, StoreError> {
            let users = users::list(conn)?.into_iter();
            users
                .map(|user| Ok((sign_ins::last_in(conn, user.id)?, user)))
                .collect::<Result<Vec<_>, _>>()
        })
        .await?;
    let admins = found.iter().filter(|(_, user)| user.role == Role::Admin).count();
    let people = found
        .into_iter()
        .map(|(last, user)| Member {
            added: times.when(user.created_at),
            last: last.map(|at| times.when(at)),
            new: now.duration_since(user.created_at) < sign_ins::KEPT,
            you: user.id == visit.user.id,
            only_admin: user.role == Role::Admin && admins == 1,
            user,
        })
        .collect();
    let status = if refused.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let page = PeoplePage {
        frame: visit.frame(panel, Nav::Settings).await?,
        tabs: tabs(visit, Place::People),
        people,
        least: passwords::LEAST,
        refused,
    };
    visit::page_with(status, &page)
}

/// A role, as the forms write it.
pub(super) fn role(word: &str) -> Result<Role, EntryError> {
    word.parse().map_err(|why: String| EntryError::invalid("role", why))
}

/// The form for somebody new.
#[derive(Deserialize)]
pub(in crate::web) struct New {
    name: String,
    role: String,
    password: String,
}

/// `POST /settings/people`
pub(in crate::web) async fn add(
    State(panel): State<Panel>,
    visit: Visit,
    Form(New { name, role, password }): Form<New>,
) -> Result<Response, PanelError> {
    let (by, now, entered) = (by(&visit), panel.now(), (name.clone(), role.clone()));
    let added = match (self::role(&role), hash(&panel, &name, password).await?) {
        (Ok(role), Ok(hash)) => {
            let add =
                move |tx: &rusqlite::Transaction<'_>| staff::add(tx, &by, &name, role, &hash, now);
            panel.store.write(add).await
        }
        (Err(error), _) | (_, Err(error)) => Err(error),
    };
    match added {
        Ok(user) => {
            let role = user.role.as_str();
            let words = format!("{} may sign in, as {role}. Tell them the password.", user.name);
            told(&panel, &visit, Ok(words), "").await
        }
        Err(error) => {
            let ((name, role), sentence) = (entered, sentence(error)?);
            page(&panel, &visit, Some(Refused { name, role, sentence })).await
        }
    }
}

/// The form that gives another role.
#[derive(Deserialize)]
pub(in crate::web) struct OtherRole {
    name: String,
    role: String,
}

/// `POST /settings/people/role`
pub(in crate::web) async fn set_role(
    State(panel): State<Panel>,
    visit: Visit,
    Form(OtherRole { name, role }): Form<OtherRole>,
) -> Result<Response, PanelError> {
    let (by, now, of) = (by(&visit), panel.now(), name.clone());
    let set = match self::role(&role) {
        Ok(role) => {
            let set =
                move |tx: &rusqlite::Transaction<'_>| staff::set_role(tx, &by, &of, role, now);
            panel.store.write(set).await
        }
        Err(error) => Err(error),
    };
    let said = set.map(|another| {
        if another {
            format!("{name} is {role} from now on.")
        } else {
            format!("{name} was {role} already.")
        }
    });
    told(&panel, &visit, said, "The role stays as it was.").await
}

/// The form that gives a new password.
#[derive(Deserialize)]
pub(in crate::web) struct NewPassword {
    name: String,
    password: String,
}

/// `POST /settings/people/password`
pub(in crate::web) async fn set_password(
    State(panel): State<Panel>,
    visit: Visit,
    Form(NewPassword { name, password }): Form<NewPassword>,
) -> Result<Response, PanelError> {
    let (by, now, of) = (by(&visit), panel.now(), name.clone());
    let set = match hash(&panel, &name, password).await? {
        Ok(hash) => {
            let set =
                move |tx: &rusqlite::Transaction<'_>| staff::set_password(tx, &by, &of, &hash, now);
            panel.store.write(set).await
        }
        Err(error) => Err(error),
    };
    let said = set.map(|()| {
        format!("{name} has a new password, and is signed out everywhere. Tell them the password.")
    });
    told(&panel, &visit, said, "The password stays as it was.").await
}

/// The form that removes somebody.
#[derive(Deserialize)]
pub(in crate::web) struct Gone {
    name: String,
}

/// `POST /settings/people/remove`
pub(in crate::web) async fn remove(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Gone { name }): Form<Gone>,
) -> Result<Response, PanelError> {
    let (by, now, of) = (by(&visit), panel.now(), name.clone());
    let removed = panel.store.write(move |tx| staff::remove(tx, &by, &of, now)).await;
    let said = removed.map(|()| {
        format!(
            "{name} can no longer sign in; every token of theirs is dead. What they did stays on record."
        )
    });
    told(&panel, &visit, said, "Nobody was removed.").await
}

fn by(visit: &Visit) -> By {
    By::Panel(visit.user.name.clone())
}

async fn hash(
    panel: &Panel,
    name: &str,
    password: String,
) -> Result<Result<String, EntryError>, PanelError> {
    let name = name.to_owned();
    panel.door.one_at_a_time(move || passwords::hash(&name, &password)).await
}

/// Says what came of a press, on the page it was pressed on.
async fn told(
    panel: &Panel,
    visit: &Visit,
    said: Result<String, EntryError>,
    nothing: &str,
) -> Result<Response, PanelError> {
    match said {
        Ok(words) => {
            // Whoever was removed or given another role sees it on the page they have open.
            panel.gateway.changed();
            visit.leave(Tone::Good, words, HERE).await
        }
        Err(EntryError::NotFound) => {
            let words = format!("{nothing} There is nobody of that name any more.");
            visit.leave(Tone::Stop, words, HERE).await
        }
        Err(error) => {
            visit.leave(Tone::Stop, format!("{nothing} {}", sentence(error)?), HERE).await
        }
    }
}
