//! Which path is answered by what.

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use jiff::Timestamp;

use super::error::ApiError;
use super::{contacts, fields, flow_starts, flows, groups, messages, metrics, runs, workspace};
use crate::gateway::Gateway;
use crate::store::Store;

/// What the handlers need; cheap to clone.
#[derive(Clone)]
pub struct ApiState {
    /// The database.
    pub store: Store,
    /// The task that approves and sends.
    pub gateway: Gateway,
    /// For numbers typed without a plus sign.
    pub region: Arc<str>,
    /// The organization's name.
    pub organization: Arc<str>,
    /// Its time zone.
    pub timezone: Arc<str>,
    /// The instant now.
    pub now: Arc<dyn Fn() -> Timestamp + Send + Sync>,
}

/// The API, to be merged into the panel's router: paths `/api/v2/NAME.json`, everything else under
/// `/api/` is 404; and `/metrics`, which takes a token too.
pub fn router(state: ApiState) -> Router {
    Router::new()
        .route("/api/v2/workspace.json", get(workspace::show))
        .route("/api/v2/org.json", get(workspace::show))
        .route("/api/v2/fields.json", get(fields::list).post(fields::save))
        .route("/api/v2/groups.json", get(groups::list).post(groups::save))
        .route(
            "/api/v2/contacts.json",
            get(contacts::list).post(contacts::save).delete(contacts::delete),
        )
        .route("/api/v2/flows.json", get(flows::list))
        .route("/api/v2/runs.json", get(runs::list))
        .route("/api/v2/messages.json", get(messages::list).post(messages::send))
        .route("/api/v2/flow_starts.json", get(flow_starts::list).post(flow_starts::start))
        .route("/metrics", get(metrics::show))
        .route("/api/{*path}", axum::routing::any(unknown))
        .route("/api", axum::routing::any(unknown))
        .route("/api/", axum::routing::any(unknown))
        .method_not_allowed_fallback(wrong_method)
        .with_state(state)
}

async fn unknown() -> ApiError {
    ApiError::NotFound("Not found.")
}

async fn wrong_method() -> ApiError {
    ApiError::Method
}
