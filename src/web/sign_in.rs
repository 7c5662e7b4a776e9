//! Signing in and out.
//!
//! ```text
//!  POST /login ─► counted by the door ─► password checked (one at a time) ─► new session ─► 303
//!                    └► 429, the form           └► 401, the form again
//! ```

use std::net::{IpAddr, SocketAddr};

use askama::Template;
use axum::Extension;
use axum::extract::{ConnectInfo, Query, State};
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;
use tower_sessions::Session;

use super::assets;
use super::door::Attempt;
use super::error::PanelError;
use super::form::Form;
use super::state::{Demo, Panel};
use super::visit::{self, Seat};
use crate::store::users::{self, User};

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
    anybody: bool,
    name: &'a str,
    next: &'a str,
    problem: Option<&'static str>,
}

const WRONG: &str = "This name and password do not belong together. Nothing is wrong with trying \
                     again: check the spelling and the Caps Lock key.";
const TOO_MANY: &str = "Too many attempts. Wait half a minute, then try once more.";

/// `GET /login`
pub(super) async fn form(
    State(panel): State<Panel>,
    session: Session,
    Query(Next { next }): Query<Next>,
) -> Result<Response, PanelError> {
    if visit::user_of(&panel, &session).await?.is_some() {
        return Ok(Redirect::to(local(&next)).into_response());
    }
    show(&panel, StatusCode::OK, "", &next, None).await
}

/// `POST /login`
pub(super) async fn enter(
    State(panel): State<Panel>,
    session: Session,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    Form(Entered { name, password, next }): Form<Entered>,
) -> Result<Response, PanelError> {
    let address = from.map(|Extension(ConnectInfo(address))| address.ip());
    let name = name.trim();
    if panel.door.knock(name, address) == Attempt::TooMany {
        tracing::warn!(from = ?address, "signing in is throttled");
        return show(&panel, StatusCode::TOO_MANY_REQUESTS, name, &next, Some(TOO_MANY)).await;
    }
    let Some((user, hash)) = verified(&panel, name, password).await? else {
        tracing::warn!(from = ?address, "a wrong name or password");
        return show(&panel, StatusCode::UNAUTHORIZED, name, &next, Some(WRONG)).await;
    };
    welcome(&panel, &session, &user, &hash, address).await?;
    Ok(Redirect::to(local(&next)).into_response())
}

/// `POST /logout`
pub(super) async fn leave(session: Session) -> Result<Redirect, PanelError> {
    if session.id().is_some() {
        session.flush().await?;
    }
    Ok(Redirect::to("/login"))
}

async fn welcome(
    panel: &Panel,
    session: &Session,
    user: &User,
    hash: &str,
    address: Option<IpAddr>,
) -> Result<(), PanelError> {
    panel.door.welcome(&user.name, address);
    // A session that was there before signing in ends here: nobody can have planted it.
    if session.id().is_some() {
        session.flush().await?;
    }
    visit::sit_down(session, &Seat::of(user, hash, panel.now().as_second())).await?;
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
    let _one_at_a_time =
        panel.door.checking.acquire().await.map_err(|e| PanelError::Broken(e.to_string()))?;
    tokio::task::spawn_blocking(move || {
        let right = users::verify_password(found.as_ref().map(|(_, hash)| &**hash), &password);
        found.filter(|_| right)
    })
    .await
    .map_err(|e| PanelError::Broken(e.to_string()))
}

async fn show(
    panel: &Panel,
    status: StatusCode,
    name: &str,
    next: &str,
    problem: Option<&'static str>,
) -> Result<Response, PanelError> {
    let anybody = !panel.store.read(users::list).await?.is_empty();
    let page = LoginPage {
        tag: assets::tag(),
        organization: &panel.settings.organization,
        demo: panel.demo,
        anybody,
        name,
        next: local(next),
        problem,
    };
    Ok((status, Html(page.render()?)).into_response())
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
    fn signing_in_leads_to_a_page_of_this_panel_only() {
        assert_eq!(local("/invite?group=1#c-2"), "/invite?group=1#c-2");
        for elsewhere in
            ["", "contacts", "//evil.example", "/\\evil.example", "https://evil.example", "/\r\nx"]
        {
            assert_eq!(local(elsewhere), "/", "{elsewhere:?}");
        }
    }
}
