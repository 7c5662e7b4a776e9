//! Signing in and out.
//!
//! ```text
//!  POST /login ─► counted by the door ─► password checked (one at a time) ─► new session ─► 303
//!                    └► 429, the form           └► 401, the form again
//! ```
//! Each attempt goes on the record of sign-ins (`store/sign_ins.rs`). While nobody may sign in, the page for the
//! first administrator takes the place of the form (`pages/setup.rs`).

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use askama::Template;
use axum::extract::{ConnectInfo, FromRequestParts, Query, State};
use axum::http::header::USER_AGENT;
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use tower_sessions::Session;

use super::assets;
use super::door::Attempt;
use super::error::PanelError;
use super::form::Form;
use super::languages::phrase;
use super::state::{Demo, Panel};
use super::visit;
use crate::store::sign_ins::{self, Outcome};
use crate::store::users::{self, User};
use crate::store::{StoreError, passwords};

/// What the form holds.
#[derive(Deserialize)]
pub(super) struct Entered {
    name: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// Where to go after signing in.
#[derive(Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    next: String,
}

#[derive(Template)]
#[template(path = "login.html", config = "src/web/askama.toml")]
struct LoginPage<'a> {
    tag: &'static str,
    organization: &'a str,
    demo: Demo,
    name: &'a str,
    next: &'a str,
    problem: Option<&'static str>,
}

const WRONG: &str = key!(
    "This name and password do not belong together. Nothing is wrong with trying again: check the \
     spelling and the Caps Lock key."
);
const TOO_MANY: &str = key!("Too many attempts. Wait half a minute, then try once more.");

/// `GET /login`
pub(super) async fn form(
    State(panel): State<Panel>,
    session: Session,
    Query(Next { next }): Query<Next>,
) -> Result<Response, PanelError> {
    if visit::user_of(&panel, &session).await?.is_some() {
        return Ok(Redirect::to(local(&next)).into_response());
    }
    if !panel.store.read(users::anybody).await? {
        return Ok(Redirect::to("/setup").into_response());
    }
    show(&panel, StatusCode::OK, "", &next, None)
}

/// `POST /login`
pub(super) async fn enter(
    State(panel): State<Panel>,
    session: Session,
    caller: Caller,
    Form(Entered { name, password, next }): Form<Entered>,
) -> Result<Response, PanelError> {
    let name = name.trim();
    let (status, problem) = match try_password(&panel, name, password, &caller).await? {
        Tried::Right(user, hash) => {
            welcome(&panel, &session, &user, &hash, &caller).await?;
            return Ok(Redirect::to(local(&next)).into_response());
        }
        Tried::Wrong => (StatusCode::UNAUTHORIZED, WRONG),
        Tried::TooMany => (StatusCode::TOO_MANY_REQUESTS, TOO_MANY),
    };
    show(&panel, status, name, &next, Some(problem))
}

/// Where a request comes from.
pub(super) struct Caller {
    pub(super) address: Option<IpAddr>,
    device: String,
}

impl<S: Send + Sync> FromRequestParts<S> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let from = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let address = from.map(|ConnectInfo(address)| address.ip().to_canonical());
        Ok(Self { address, device: device(&parts.headers) })
    }
}

impl Caller {
    /// The address as it is kept; empty when it is not known.
    fn from(&self) -> String {
        self.address.map(|address| address.to_string()).unwrap_or_default()
    }
}

/// What a name and a password came to.
pub(super) enum Tried {
    /// They belong together: the user, with the hash.
    Right(User, String),
    /// They do not.
    Wrong,
    /// They were not looked at.
    TooMany,
}

/// Counts an attempt, looks at the password, and puts what came of it on record.
pub(super) async fn try_password(
    panel: &Panel,
    name: &str,
    password: String,
    caller: &Caller,
) -> Result<Tried, PanelError> {
    let from = caller.address;
    if panel.door.knock(name, from) == Attempt::TooMany {
        tracing::warn!(?from, "signing in is throttled");
        if panel.door.tells() {
            record(panel, name, caller, Outcome::Throttled).await?;
        }
        return Ok(Tried::TooMany);
    }
    let Some((user, hash)) = verified(panel, name, password).await? else {
        tracing::warn!(?from, "a wrong name or password");
        record(panel, name, caller, Outcome::Wrong).await?;
        return Ok(Tried::Wrong);
    };
    panel.door.welcome(&user.name, from);
    Ok(Tried::Right(user, hash))
}

async fn record(
    panel: &Panel,
    name: &str,
    caller: &Caller,
    outcome: Outcome,
) -> Result<(), StoreError> {
    let (name, from, now) = (name.to_owned(), caller.from(), panel.now());
    panel.store.write(move |tx| sign_ins::keep(tx, &name, &from, outcome, now)).await
}

/// `POST /logout`
pub(super) async fn leave(session: Session) -> Result<Redirect, PanelError> {
    if session.id().is_some() {
        session.flush().await?;
    }
    Ok(Redirect::to("/login"))
}

/// Gives a user a session of their own.
pub(super) async fn welcome(
    panel: &Panel,
    session: &Session,
    user: &User,
    hash: &str,
    caller: &Caller,
) -> Result<(), PanelError> {
    record(panel, &user.name, caller, Outcome::In).await?;
    // A session that was there before signing in ends here: nobody can have planted it.
    if session.id().is_some() {
        session.flush().await?;
    }
    let now_s = panel.now().as_second();
    let seat = visit::seat(user, hash, now_s, caller.from(), caller.device.clone());
    visit::sit_down(session, &seat).await?;
    tracing::info!(user = %user.name, "signed in");
    Ok(())
}

/// The user, if there is one of that name with that password. As slow for a name nobody has.
async fn verified(
    panel: &Panel,
    name: &str,
    password: String,
) -> Result<Option<(User, String)>, PanelError> {
    let name = name.to_owned();
    let found = panel.store.read(move |conn| users::find_with_hash(conn, &name)).await?;
    let check = move || {
        let right = passwords::verify(found.as_ref().map(|(_, hash)| &**hash), &password);
        found.filter(|_| right)
    };
    panel.door.one_at_a_time(check).await
}

fn show(
    panel: &Panel,
    status: StatusCode,
    name: &str,
    next: &str,
    problem: Option<&'static str>,
) -> Result<Response, PanelError> {
    let page = LoginPage {
        tag: assets::tag(),
        organization: &panel.settings.organization,
        demo: panel.demo,
        name,
        next: local(next),
        problem: problem.map(phrase),
    };
    Ok((status, Html(page.render()?)).into_response())
}

/// What browsers and systems call themselves, the more particular first: each claims to be the ones before it.
const BROWSERS: [(&str, &str); 6] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 7] = [
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("CrOS", "Chromebook"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
];

/// On what somebody signs in, in a few words of our own: `Firefox on Windows`.
fn device(headers: &HeaderMap) -> String {
    let said = headers.get(USER_AGENT).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let among = |names: &[(&str, &'static str)]| {
        names.iter().find(|(mark, _)| said.contains(mark)).map(|(_, name)| *name)
    };
    match (among(&BROWSERS), among(&SYSTEMS)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => "another browser".to_owned(),
    }
}

/// A path of this panel, never somebody else's page.
pub(super) fn local(next: &str) -> &str {
    let ours = next.starts_with('/')
        && !next.starts_with("//")
        && next.bytes().all(|b| b.is_ascii_graphic() && b != b'\\');
    if ours { next } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_is_told_in_a_few_words() {
        const GECKO: &str =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0";
        const WEBKIT: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1";
        for (said, words) in [
            (GECKO, "Firefox on Windows"),
            (WEBKIT, "Safari on iPhone"),
            ("curl/8.5", "another browser"),
            ("", "another browser"),
        ] {
            let headers = HeaderMap::from_iter([(USER_AGENT, said.parse().unwrap())]);
            assert_eq!(device(&headers), words);
        }
        assert_eq!(device(&HeaderMap::new()), "another browser");
    }

    #[test]
    fn signing_in_leads_to_a_page_of_this_panel_only() {
        assert_eq!(local("/invite?group=1#c-2"), "/invite?group=1#c-2");
        for elsewhere in
            ["", "contacts", "//evil.example", "/\\evil.example", "https://evil.example", "/\r\nx"]
        {
            assert_eq!(local(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
