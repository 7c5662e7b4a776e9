//! `GET /healthz`: for whatever watches the gateway; no sign-in, no detail.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::state::Panel;
use crate::gateway::GatewayError;
use crate::store::StoreError;
use crate::store::trouble::Trouble;

/// 200 and `ok`, or 503 and the one word that is wrong.
pub(super) async fn show(State(panel): State<Panel>) -> Response {
    let answers = panel.store.read(|conn| {
        conn.query_row("SELECT 1", [], |_| Ok(()))?;
        Ok::<_, StoreError>(())
    });
    let word = match (answers.await, panel.gateway.ping().await) {
        (Err(error), _) | (Ok(()), Err(GatewayError::Store(error))) => {
            Trouble::of(&error).unwrap_or(Trouble::Failing).word()
        }
        (Ok(()), Err(GatewayError::Stopped)) => "gateway",
        (Ok(()), Ok(())) => panel.gateway.status().borrow().health.word(),
    };
    let status = if word == "ok" { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(serde_json::json!({ "status": word }))).into_response()
}
