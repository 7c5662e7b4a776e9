//! The record of sign-ins: who came in and who was not let in, of everybody or of one. For administrators.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::common::{Pager, page_number};
use super::settings::{Place, Tab, tabs};
use crate::store::pages::PAGE;
use crate::store::sign_ins::{self, Outcome, SignIn};
use crate::store::users::{self, User};
use crate::store::{StoreError, UserId};
use crate::web::error::PanelError;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Chip, Tone, When};

/// Whose, and which page.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    /// A user's row; a name in the address would end up in histories and logs.
    #[serde(default)]
    user: String,
    #[serde(default)]
    page: String,
}

struct Line {
    when: When,
    account: Option<String>,
    address: String,
    outcome: Chip,
}

#[derive(Template)]
#[template(path = "sign_ins.html", config = "src/web/askama.toml")]
struct SignInsPage {
    frame: Frame,
    tabs: Vec<Tab>,
    users: Vec<User>,
    only: Option<User>,
    lines: Vec<Line>,
    pager: Option<Pager>,
}

fn outcome(of: Outcome) -> Chip {
    match of {
        Outcome::In => Chip::new(Tone::Good, t!("signed in")),
        Outcome::Wrong => Chip::new(Tone::Care, t!("wrong name or password")),
        Outcome::Throttled => Chip::new(Tone::Stop, t!("too many attempts, not looked at")),
    }
}

/// `GET /settings/sign-ins`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, PanelError> {
    let (times, page) = (panel.times(), page_number(&asked.page));
    let wanted = asked.user.parse().ok().map(UserId);
    let (users, found, total) = panel
        .store
        .read(move |conn| -> Result<_, StoreError> {
            let (found, total) = sign_ins::page(conn, wanted, PAGE, page)?;
            Ok((users::list(conn)?, found, total))
        })
        .await?;
    let line = |SignIn { at, account, address, outcome: of }| Line {
        when: times.when(at),
        account,
        address,
        outcome: outcome(of),
    };
    let only = users.iter().find(|user| Some(user.id) == wanted).cloned();
    let of = wanted.map_or(String::new(), |UserId(id)| id.to_string());
    visit::page(&SignInsPage {
        frame: visit.frame(&panel, Nav::Settings).await?,
        tabs: tabs(&visit, Place::SignIns),
        users,
        only,
        lines: found.into_iter().map(line).collect(),
        pager: Pager::new(page, total, &format!("/settings/sign-ins?user={of}&page=")),
    })
}
