//! Marks of conversations nobody has looked at, and how they go.
//!
//! Opening a conversation takes its mark, whoever of those who may answer opens it, up to the last message it showed.
//! Nobody may have looked when the page's own script fetched it again, or a browser ahead of time
//! ([`Visit::looks`]): then the mark stays, and the page offers to take it.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::contact::find_contact;
use super::talk::Talk;
use crate::store::{ContactId, MessageId, StoreError, unseen};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::Panel;
use crate::web::visit::Visit;
use crate::web::words::{Tone, count};

/// A conversation is about to be shown. Gives the last message shown if its mark stays.
pub(super) async fn shown(
    panel: &Panel,
    visit: &Visit,
    contact: ContactId,
    talk: &Talk,
) -> Result<Option<i64>, PanelError> {
    let Some(last) = talk.last() else { return Ok(None) };
    let marked = panel.store.read(move |conn| unseen::last(conn, contact)).await?;
    match marked {
        None => Ok(None),
        Some(_) if visit.looks() => {
            take(panel, contact, MessageId(last)).await?;
            Ok(None)
        }
        Some(_) => Ok(Some(last)),
    }
}

async fn take(panel: &Panel, contact: ContactId, up_to: MessageId) -> Result<(), StoreError> {
    if panel.store.write(move |tx| unseen::seen(tx, contact, up_to)).await? {
        panel.gateway.changed();
    }
    Ok(())
}

/// The last message that was on the page.
#[derive(Deserialize)]
pub(in crate::web) struct UpTo {
    up_to: i64,
}

/// `POST /messages/{uuid}/seen`
pub(in crate::web) async fn one(
    State(panel): State<Panel>,
    Path(uuid): Path<String>,
    Form(UpTo { up_to }): Form<UpTo>,
) -> Result<Response, PanelError> {
    let contact = panel.store.read(move |conn| find_contact(conn, &uuid)).await?;
    take(&panel, contact.id, MessageId(up_to)).await?;
    Ok(Redirect::to(&format!("/messages/{}#m-{up_to}", contact.uuid)).into_response())
}

/// `POST /messages/seen`
pub(in crate::web) async fn all(
    State(panel): State<Panel>,
    visit: Visit,
    Form(UpTo { up_to }): Form<UpTo>,
) -> Result<Response, PanelError> {
    let marks = panel.store.write(move |tx| unseen::all_seen(tx, MessageId(up_to))).await?;
    panel.gateway.changed();
    let words = format!("{} marked as read.", count(marks, "conversation", "conversations"));
    visit.leave(Tone::Good, words, "/messages").await
}
