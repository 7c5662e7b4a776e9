//! `messages`: one object a message, both directions; POST writes to one contact who may be written to.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use rusqlite::Connection;
use serde_json::{Value, json};

use super::body::Unread;
use super::caller::Caller;
use super::error::{ApiError, NON_FIELD, Problems};
use super::query::Asked;
use super::router::ApiState;
use super::shape::{instant, reference};
use crate::gateway::Refusal;
use crate::outbox::MessageState;
use crate::store::api::{self, Direction, Folder, MessageFilter, MessageRow, Page, View};
use crate::store::column::{Col, Word};
use crate::store::users::Right;
use crate::store::{MessageId, StoreError, contacts, entry};

/// Longest text read; how many parts may leave is the gateway's to say.
const TEXT_MAX: usize = 10_000;

/// A message and the uuid its modem goes by.
type Row = (MessageRow, Option<String>);

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let view = asked.view()?;
    let folder = asked.text("folder").map(|said| Folder::from_word(&said.to_lowercase()));
    let contact = asked.text("contact").map(entry::uuid);
    let filter = MessageFilter {
        id: asked.integer("id")?.map(MessageId),
        uuid: asked.uuid("uuid")?,
        folder: folder.flatten(),
        contact: contact.clone().flatten(),
        before: asked.instant("before")?,
        after: asked.instant("after")?,
    };
    // A folder or contact that cannot be holds nothing, as on the platform.
    if folder == Some(None) || contact == Some(None) {
        return Ok(asked.here.page(Page::<Row>::empty(), |row| shape(&row)));
    }
    let page =
        state.store.read(move |conn| rows(conn, &filter, view).map_err(ApiError::from)).await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

/// Words of the token's owner to one contact who may be written to (the gateway decides).
pub(super) async fn send(
    State(state): State<ApiState>,
    caller: Caller,
    body: Unread,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::Write)?;
    let body = body.read().await?;
    let mut problems = Problems::default();
    let contact = body.required_text("contact", &mut problems).unwrap_or_default();
    let text = body.text("text", &mut problems);
    for key in ["attachments", "quick_replies"] {
        if body.list(key, &mut problems).is_some_and(|items| !items.is_empty()) {
            problems.add(key, "Only text can be sent by SMS: leave this empty.");
        }
    }
    problems.check()?;
    let text = match text.filter(|text| !text.trim().is_empty()) {
        Some(text) => entry::text("text", &text, TEXT_MAX)?,
        None => return Err(ApiError::field("text", "This field may not be blank.")),
    };
    let said = contact.clone();
    let found = state
        .store
        .read(move |conn| contacts::find_by_uuid(conn, &said).map_err(ApiError::from))
        .await?;
    let Some(found) = found else {
        return Err(ApiError::field("contact", format!("No such object: {contact}")));
    };
    let written = state.gateway.write_to(found.id, text, None, caller.actor()).await?;
    let id = written.map_err(|refusal| refused(&refusal))?;
    let filter = MessageFilter { id: Some(id), ..MessageFilter::default() };
    let page = state
        .store
        .read(move |conn| rows(conn, &filter, View::default()).map_err(ApiError::from))
        .await?;
    let row = page.rows.first().ok_or(ApiError::NotFound("Not found."))?;
    Ok((StatusCode::CREATED, Json(shape(row))))
}

fn refused(refusal: &Refusal) -> ApiError {
    let field = match refusal {
        Refusal::Text(_) => "text",
        Refusal::NoContact => "contact",
        _ => NON_FIELD,
    };
    ApiError::field(field, refusal.to_string())
}

fn rows(conn: &Connection, filter: &MessageFilter, view: View) -> Result<Page<Row>, StoreError> {
    api::message_rows(conn, filter, view)?.map(|row| {
        let channel = row.modem.as_deref();
        let channel = channel.map(|name| api::derived_uuid(conn, &format!("modem {name}")));
        Ok((row, channel.transpose()?))
    })
}

fn shape((row, channel): &Row) -> Value {
    json!({
        "id": row.id,
        "uuid": row.uuid,
        "contact": row.contact.as_ref().map(reference),
        "urn": urn(&row.address),
        "channel": channel.as_ref().map(|uuid| json!({ "uuid": uuid, "name": row.modem })),
        "direction": Col(row.direction).word(),
        "type": "text",
        "status": status(row.state),
        "visibility": "visible",
        "archived": false,
        "text": row.text,
        "labels": [],
        "attachments": [],
        "quick_replies": [],
        "media": null,
        "flow": row.flow.as_ref().map(reference),
        "broadcast": null,
        "created_on": instant(row.created_at),
        "sent_on": row.sent_at.filter(|_| row.direction == Direction::Out).map(instant),
        "modified_on": instant(row.modified_at),
        "gateway": {
            "state": Col(row.state).word(),
            "cause": row.cause,
            "modem": row.modem,
            "parts": row.parts,
        },
    })
}

/// A number as `tel:+…`; a sender that is none (a name, a short code) as the platform's `ext:…`.
fn urn(address: &str) -> String {
    let scheme = if address.starts_with('+') { "tel" } else { "ext" };
    format!("{scheme}:{address}")
}

/// The platform's word for where a message stands.
fn status(state: MessageState) -> &'static str {
    match state {
        MessageState::Received => "handled",
        MessageState::Queued => "queued",
        MessageState::Sending | MessageState::InDoubt => "wired",
        MessageState::Sent => "sent",
        MessageState::Delivered => "delivered",
        MessageState::Undelivered
        | MessageState::Failed
        | MessageState::Suppressed
        | MessageState::Withdrawn => "failed",
    }
}
