//! My account: one's own password, and where one is signed in.
//!
//! A new password asks for the old one, counted by the door like a sign-in: a page left open is not enough to guess
//! it. It ends every other session of its user.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;

use super::groups::sentence;
use super::settings::{Place, Tab, tabs};
use super::setup::DIFFER;
use crate::store::staff::{self, By};
use crate::store::{StoreError, passwords, sessions};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::sign_in::{Caller, Tried, try_password};
use crate::web::state::{Demo, Panel, Transport};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Tone, When, count};

const HERE: &str = "/settings/account";

/// A session as its owner sees it.
struct SignedIn {
    device: String,
    address: String,
    since: When,
    seen: When,
    this: bool,
}

#[derive(Template)]
#[template(path = "account.html", config = "src/web/askama.toml")]
struct AccountPage {
    frame: Frame,
    tabs: Vec<Tab>,
    role: &'static str,
    least: usize,
    open: Vec<SignedIn>,
    /// The fingerprint of the panel's certificate, under TLS.
    certificate: Option<Arc<str>>,
}

/// `GET /settings/account`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let (id, now, times) = (visit.user.id, panel.now(), panel.times());
    let here = visit.session_hash();
    let open = panel.store.read(move |conn| sessions::of_user(conn, id, now)).await?;
    let at = |s: i64| jiff::Timestamp::from_second(s).unwrap_or(now);
    let mut open: Vec<SignedIn> = open
        .into_iter()
        .map(|open| SignedIn {
            this: here == Some(open.hash),
            since: times.when(at(open.seat.since_s)),
            seen: times.when(at(open.seat.renewed_s)),
            device: open.seat.device,
            address: open.seat.address,
        })
        .collect();
    open.sort_by_key(|open| !open.this);
    visit::page(&AccountPage {
        frame: visit.frame(&panel, Nav::Settings).await?,
        tabs: tabs(&visit, Place::Account),
        role: visit.user.role.as_str(),
        least: passwords::LEAST,
        open,
        certificate: match &panel.transport {
            Transport::Tls(fingerprint) => Some(Arc::clone(fingerprint)),
            Transport::Plain => None,
        },
    })
}

/// The form for a new password.
#[derive(Deserialize)]
pub(in crate::web) struct Changed {
    current: String,
    password: String,
    again: String,
}

/// `POST /settings/account/password`
pub(in crate::web) async fn password(
    State(panel): State<Panel>,
    visit: Visit,
    caller: Caller,
    Form(Changed { current, password, again }): Form<Changed>,
) -> Result<Response, PanelError> {
    let name = visit.user.name.clone();
    if password != again {
        return visit.leave(Tone::Stop, DIFFER, HERE).await;
    }
    match try_password(&panel, &name, current, &caller).await? {
        Tried::Right(..) => {}
        Tried::Wrong => {
            let words = "That is not your present password. Nothing was changed.";
            return visit.leave(Tone::Stop, words, HERE).await;
        }
        Tried::TooMany => {
            let words = "Too many attempts. Wait half a minute; nothing was changed.";
            return visit.leave(Tone::Stop, words, HERE).await;
        }
    }
    let of = name.clone();
    let hash = match panel.door.one_at_a_time(move || passwords::hash(&of, &password)).await? {
        Ok(hash) => hash,
        Err(error) => return visit.leave(Tone::Stop, sentence(error)?, HERE).await,
    };
    let (kept, now, by) = (hash.clone(), panel.now(), By::Panel(name.clone()));
    panel.store.write(move |tx| staff::set_password(tx, &by, &name, &kept, now)).await?;
    visit.sit_again(&panel, &hash).await?;
    panel.gateway.changed();
    let words = "Your password is changed. Wherever else you were signed in, you no longer are.";
    visit.leave(Tone::Good, words, HERE).await
}

/// `POST /settings/account/sign-out-others`
pub(in crate::web) async fn end_others(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let (id, here) = (visit.user.id, visit.session_hash());
    let end = move |tx: &rusqlite::Transaction<'_>| -> Result<usize, StoreError> {
        sessions::end_others(tx, id, here)
    };
    let ended = panel.store.write(end).await?;
    panel.gateway.changed();
    let words = match ended {
        0 => "You were signed in nowhere else.".to_owned(),
        ended => format!("Signed out in {}.", count(ended, "other place", "other places")),
    };
    visit.leave(Tone::Good, words, HERE).await
}
