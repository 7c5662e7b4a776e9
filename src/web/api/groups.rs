//! `groups`: lists of contacts, and the two that follow from consent.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::body::Unread;
use super::caller::Caller;
use super::error::{ApiError, Problems};
use super::query::Asked;
use super::router::ApiState;
use crate::store::api::{self, GroupFilter, GroupRow};
use crate::store::users::Right;
use crate::store::{entry, groups};

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let filter =
        GroupFilter { uuid: asked.uuid("uuid")?, name: asked.text("name").map(str::to_owned) };
    let view = asked.view()?;
    let page = state
        .store
        .read(move |conn| api::group_rows(conn, &filter, view).map_err(ApiError::from))
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

/// Creates a group, or renames the one of `?uuid=`.
pub(super) async fn save(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
    body: Unread,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::KeepContacts)?;
    let body = body.read().await?;
    let mut problems = Problems::default();
    let name = body.required_text("name", &mut problems).unwrap_or_default();
    let said = asked.said("uuid").map(str::to_owned);
    let now = (state.now)();
    let status = if said.is_some() { StatusCode::OK } else { StatusCode::CREATED };
    let saved = state
        .store
        .write(move |tx| {
            let known = match said.as_deref().map(entry::uuid) {
                None => None,
                Some(uuid) => {
                    let group = groups::find_by_uuid(tx, uuid.as_deref().unwrap_or(""))?;
                    Some(group.ok_or(ApiError::NotFound("Not found."))?)
                }
            };
            problems.check()?;
            let group = match known {
                None => groups::create(tx, &name, now)?,
                Some(known) => groups::rename(tx, known.id, &name)?,
            };
            Ok::<_, ApiError>(GroupRow { count: groups::count(tx, group.id)?, group })
        })
        .await?;
    state.gateway.changed();
    Ok((status, Json(shape(&saved))))
}

fn shape(row: &GroupRow) -> Value {
    json!({
        "uuid": row.group.uuid,
        "name": row.group.name,
        "query": null,
        "status": "ready",
        "system": row.group.is_derived(),
        "count": row.count,
    })
}
