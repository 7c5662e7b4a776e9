//! `GET /healthz`: for whatever watches the gateway; no sign-in, no detail.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::state::Panel;
use crate::store::StoreError;

/// 200 and `ok`, or 503 and the one word that is wrong.
pub(super) async fn show(State(panel): State<Panel>) -> Response {
    let answers = panel.store.read(|conn| {
        conn.query_row("SELECT 1", [], |_| Ok(()))?;
        Ok::<_, StoreError>(())
    });
    let word = match answers.await {
        Ok(()) if !panel.gateway.works().await => "gateway",
        Ok(()) => panel.gateway.status().borrow().health.word(),
        Err(_) => "database",
    };
    let status = if word == "ok" { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(serde_json::json!({ "status": word }))).into_response()
}
