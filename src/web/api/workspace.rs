//! `workspace` and `org`: who this is.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::caller::Caller;
use super::error::ApiError;
use super::router::ApiState;
use crate::store::StoreError;
use crate::store::api;
use crate::store::users::Right;

pub(super) async fn show(
    State(state): State<ApiState>,
    caller: Caller,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let uuid: Result<String, StoreError> =
        state.store.read(|conn| api::derived_uuid(conn, "workspace")).await;
    Ok(Json(json!({
        "uuid": uuid?,
        "name": &*state.organization,
        "country": &*state.region,
        "languages": ["eng"],
        "primary_language": "eng",
        "timezone": &*state.timezone,
        "date_style": if &*state.region == "US" { "month_first" } else { "day_first" },
        "anon": false,
    })))
}
