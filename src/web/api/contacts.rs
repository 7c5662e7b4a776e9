//! `contacts`: list, create, update, delete.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use rusqlite::Connection;
use serde_json::{Map, Value, json};

use super::body::Unread;
use super::caller::Caller;
use super::contact_body;
use super::error::ApiError;
use super::query::{Asked, Whom};
use super::router::ApiState;
use super::shape::{blank_as_null, instant, reference};
use crate::store::api::{self, ContactFilter, ContactRow, Page};
use crate::store::contacts::{self, Contact, ContactChange, NewContact};
use crate::store::users::Right;
use crate::store::{StoreError, groups};

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let view = asked.reversible_view()?;
    let filter = ContactFilter {
        uuid: asked.uuid("uuid")?,
        phone: asked.urn("urn", &state.region)?,
        group: None,
        before: asked.instant("before")?,
        after: asked.instant("after")?,
    };
    // Nothing is kept of a deleted contact.
    if asked.boolean("deleted")? == Some(true) {
        return Ok(asked.here.page(Page::<ContactRow>::empty(), |row| shape(&row)));
    }
    let group = asked.text("group").map(str::to_owned);
    let page = state
        .store
        .read(move |conn| {
            let group = match group {
                None => None,
                Some(said) => match groups::find_by_uuid_or_name(conn, &said)? {
                    None => return Ok(Page::empty()),
                    Some(group) => Some(group.id),
                },
            };
            let filter = ContactFilter { group, ..filter };
            api::contact_rows(conn, &filter, view).map_err(ApiError::from)
        })
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

/// Creates a contact, or changes the one of `?uuid=` or `?urn=`. A number in the query that nobody
/// has becomes a contact, as on the platform.
pub(super) async fn save(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
    body: Unread,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::KeepContacts)?;
    let body = body.read().await?;
    let whom = asked.whom(&state.region)?;
    let (region, now) = (state.region.clone(), (state.now)());
    let (status, row) = state
        .store
        .write(move |tx| {
            let known = match &whom {
                Some(whom) => find(tx, whom)?,
                None => None,
            };
            if known.is_none() && matches!(whom, Some(Whom::Uuid(_))) {
                return Err(ApiError::NotFound("Not found."));
            }
            if matches!(whom, Some(Whom::Phone(_))) && body.has("urns") {
                let sentence = "Field not allowed if the URL names a URN.";
                return Err(ApiError::field("urns", sentence));
            }
            let mut change = contact_body::read(tx, &body, &region)?;
            if let Some(Whom::Phone(phone)) = whom {
                change.phone = Some(phone);
            }
            let (status, contact) = match known {
                Some(known) => (StatusCode::OK, contacts::update(tx, known.id, &change, now)?),
                None => (StatusCode::CREATED, contacts::create(tx, &new(change)?, now)?),
            };
            let row = api::contact_row(tx, contact.id)?;
            Ok::<_, ApiError>((status, row.ok_or(ApiError::NotFound("Not found."))?))
        })
        .await?;
    state.gateway.changed();
    Ok((status, Json(shape(&row))))
}

/// Deletes the contact of `?uuid=` or `?urn=`; what their number wished stays.
pub(super) async fn delete(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<StatusCode, ApiError> {
    caller.may(Right::KeepContacts)?;
    let Some(whom) = asked.whom(&state.region)? else {
        let sentence = "URL must contain one of the following parameters: urn, uuid";
        return Err(ApiError::Bad(sentence.to_owned()));
    };
    let found = state.store.read(move |conn| find(conn, &whom).map_err(ApiError::from)).await?;
    let contact = found.ok_or(ApiError::NotFound("Not found."))?;
    if state.gateway.delete_contact(contact.id, caller.actor()).await? {
        return Ok(StatusCode::NO_CONTENT);
    }
    // Another request was quicker.
    Err(ApiError::NotFound("Not found."))
}

fn find(conn: &Connection, whom: &Whom) -> Result<Option<Contact>, StoreError> {
    match whom {
        Whom::Uuid(Some(uuid)) => contacts::find_by_uuid(conn, uuid),
        Whom::Uuid(None) => Ok(None),
        Whom::Phone(phone) => contacts::find_by_phone(conn, phone),
    }
}

fn new(change: ContactChange) -> Result<NewContact, ApiError> {
    let Some(phone) = change.phone else {
        return Err(ApiError::field("urns", "This field is required."));
    };
    Ok(NewContact {
        name: change.name.unwrap_or_default(),
        phone,
        language: change.language.unwrap_or_default(),
        groups: change.groups.unwrap_or_default(),
        fields: change.fields,
    })
}

fn shape(row: &ContactRow) -> Value {
    let ContactRow { contact, groups, fields, stopped, flow, last_seen_at } = row;
    let fields: Map<String, Value> =
        fields.iter().map(|(key, value)| (key.clone(), json!(value))).collect();
    let groups: Vec<Value> =
        groups.iter().map(|group| json!({ "uuid": group.uuid, "name": group.name })).collect();
    json!({
        "uuid": contact.uuid,
        "name": blank_as_null(&contact.name),
        "status": if *stopped { "stopped" } else { "active" },
        "language": contact.language,
        "urns": [format!("tel:{}", contact.phone.as_str())],
        "groups": groups,
        "notes": [],
        "fields": fields,
        "flow": flow.as_ref().map(reference),
        "created_on": instant(contact.created_at),
        "modified_on": instant(contact.modified_at),
        "last_seen_on": last_seen_at.map(instant),
        "blocked": false,
        "stopped": stopped,
    })
}
