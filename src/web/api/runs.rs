//! `runs`: each contact's passage through a flow.

use axum::Json;
use axum::extract::State;
use serde_json::{Map, Value, json};

use super::caller::Caller;
use super::error::ApiError;
use super::query::Asked;
use super::router::ApiState;
use super::shape::{blank_as_null, instant, reference};
use crate::store::api::{self, RunFilter, RunRow};
use crate::store::runs::RunStatus;
use crate::store::users::Right;

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let view = asked.reversible_view()?;
    let filter = RunFilter {
        uuid: asked.uuid("uuid")?,
        flow: asked.uuid("flow")?,
        contact: asked.uuid("contact")?,
        // As on the platform: only the answered ones, or all.
        responded: asked.boolean("responded")?.filter(|only| *only),
        before: asked.instant("before")?,
        after: asked.instant("after")?,
    };
    let page = state
        .store
        .read(move |conn| api::run_rows(conn, &filter, view).map_err(ApiError::from))
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

fn shape(row: &RunRow) -> Value {
    json!({
        "id": row.id,
        "uuid": row.uuid,
        "flow": reference(&row.flow),
        "contact": {
            "uuid": row.contact.uuid,
            "name": blank_as_null(&row.contact.name),
            "urn": format!("tel:{}", row.phone),
        },
        "start": row.start.as_ref().map(|uuid| json!({ "uuid": uuid })),
        "responded": row.responded,
        // Which nodes a run passed is not kept; the list is always there.
        "path": [],
        "values": values(row),
        "created_on": instant(row.created_at),
        "modified_on": instant(row.modified_at),
        "exited_on": row.exited_at.map(instant),
        "exit_type": exit_type(row.status),
    })
}

fn values(row: &RunRow) -> Map<String, Value> {
    let results = row.state.results().iter();
    let shaped = results.map(|(key, result)| {
        let value = json!({
            "name": result.name,
            "value": result.value,
            "category": blank_as_null(&result.category),
            "node": null,
            "time": null,
            "input": null,
        });
        (key.clone(), value)
    });
    shaped.collect()
}

fn exit_type(status: RunStatus) -> Option<&'static str> {
    match status {
        RunStatus::Waiting => None,
        RunStatus::Completed => Some("completed"),
        RunStatus::Interrupted => Some("interrupted"),
        RunStatus::Expired => Some("expired"),
        RunStatus::Failed => Some("failed"),
    }
}
