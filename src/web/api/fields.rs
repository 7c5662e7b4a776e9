//! `fields`: what is known of contacts. All are texts; `opt_in` follows from consent.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde_json::{Value, json};

use super::body::Unread;
use super::caller::Caller;
use super::error::{ApiError, Problems};
use super::query::Asked;
use super::router::ApiState;
use crate::store::api::{self, FieldRow};
use crate::store::fields;
use crate::store::users::Right;

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let (key, view) = (asked.text("key").map(str::to_owned), asked.view()?);
    let page = state
        .store
        .read(move |conn| api::field_rows(conn, key.as_deref(), view).map_err(ApiError::from))
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

/// Creates a field, or gives the one of `?key=` another name.
pub(super) async fn save(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
    body: Unread,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::KeepContacts)?;
    let body = body.read().await?;
    let mut problems = Problems::default();
    // `label` and `value_type` are the names older clients use.
    let (name, kind) = if body.has("label") { ("label", "value_type") } else { ("name", "type") };
    let entered = body.required_text(name, &mut problems).unwrap_or_default();
    if body.text(kind, &mut problems).is_some_and(|t| !matches!(t.as_str(), "" | "text" | "T")) {
        problems.add(kind, "Every field here is a text: say \"text\" or leave it out.");
    }
    problems.check()?;
    let key = asked.said("key").map(str::to_owned);
    let now = (state.now)();
    let status = if key.is_some() { StatusCode::OK } else { StatusCode::CREATED };
    let saved = state
        .store
        .write(move |tx| {
            let field = match key {
                None => fields::create(tx, &entered, now)?,
                Some(key) => {
                    let known = fields::find_by_key(tx, &key)?;
                    let known = known.ok_or(ApiError::NotFound("Not found."))?;
                    fields::rename(tx, known.id, &entered)?
                }
            };
            Ok::<_, ApiError>(FieldRow { key: field.key, name: field.name })
        })
        .await?;
    state.gateway.changed();
    Ok((status, Json(shape(&saved))))
}

fn shape(field: &FieldRow) -> Value {
    json!({
        "key": field.key,
        "name": field.name,
        "type": "text",
        "featured": false,
        "priority": 0,
        "usages": { "campaign_events": 0, "flows": 0, "groups": 0 },
        "label": field.name,
        "value_type": "text",
    })
}
