//! Messages searched: by what was said, and by whom it was said with. What is looked for stays in the session.

use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::common::called;
use super::messages::{ConversationView, row_view};
use crate::outbox::MessageKind;
use crate::store::pages::{FOUND, Found, Hit};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::visit::{Searched, Visit};
use crate::web::words::{Times, When};

/// A message with the words that were looked for.
pub(super) struct HitView {
    pub(super) message: i64,
    pub(super) uuid: String,
    pub(super) called: String,
    pub(super) by: &'static str,
    pub(super) text: String,
    pub(super) when: When,
}

/// What a search found.
pub(super) struct FoundView {
    pub(super) conversations: Vec<ConversationView>,
    pub(super) hits: Vec<HitView>,
    /// Since when messages were looked through, if not all were.
    pub(super) since: Option<When>,
    /// There may be more than is shown.
    pub(super) full: bool,
}

pub(super) fn found_view(found: Found, times: &Times) -> FoundView {
    FoundView {
        full: found.hits.len() == FOUND || found.conversations.len() == FOUND,
        conversations: found.conversations.into_iter().map(|row| row_view(row, times)).collect(),
        hits: found.hits.into_iter().map(|hit| hit_view(hit, times)).collect(),
        since: found.since.map(|since| times.when(since)),
    }
}

fn hit_view(hit: Hit, times: &Times) -> HitView {
    HitView {
        message: hit.message.0,
        called: called(&hit.name, &hit.phone),
        uuid: hit.uuid,
        by: if hit.kind == MessageKind::Inbound { "They wrote" } else { "We wrote" },
        text: hit.text,
        when: times.when(hit.at),
    }
}

/// A search; empty shows every conversation again.
#[derive(Deserialize)]
pub(in crate::web) struct Search {
    #[serde(default)]
    q: String,
}

/// `POST /messages/search`: neither words nor a name ever stand in a URL.
pub(in crate::web) async fn search(
    visit: Visit,
    Form(Search { q }): Form<Search>,
) -> Result<Response, PanelError> {
    visit.keep_search(Searched::Messages, &q).await?;
    Ok(Redirect::to("/messages").into_response())
}
