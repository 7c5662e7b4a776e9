//! Which path is answered by what.

use std::sync::Arc;

use axum::Router;
use axum::routing::{MethodRouter, any, get};
use jiff::Timestamp;

use super::error::ApiError;
use super::{
    contacts, fields, flow_starts, flows, groups, messages, metrics, openapi, runs, workspace,
};
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

/// What may be asked; `openapi.json` describes exactly this.
fn table() -> Vec<(&'static str, MethodRouter<ApiState>)> {
    vec![
        ("/api/v2/openapi.json", get(openapi::show)),
        ("/api/v2/workspace.json", get(workspace::show)),
        ("/api/v2/org.json", get(workspace::show)),
        ("/api/v2/fields.json", get(fields::list).post(fields::save)),
        ("/api/v2/groups.json", get(groups::list).post(groups::save)),
        (
            "/api/v2/contacts.json",
            get(contacts::list).post(contacts::save).delete(contacts::delete),
        ),
        ("/api/v2/flows.json", get(flows::list)),
        ("/api/v2/runs.json", get(runs::list)),
        ("/api/v2/messages.json", get(messages::list).post(messages::send)),
        ("/api/v2/flow_starts.json", get(flow_starts::list).post(flow_starts::start)),
        ("/metrics", get(metrics::show)),
    ]
}

/// The API, to be merged into the panel's router: paths `/api/v2/NAME.json`, everything else under
/// `/api/` is 404; and `/metrics`, which takes a token too.
pub fn router(state: ApiState) -> Router {
    let routes = table().into_iter();
    routes
        .fold(Router::new(), |router, (path, methods)| router.route(path, methods))
        .route("/api/{*path}", any(unknown))
        .route("/api", any(unknown))
        .route("/api/", any(unknown))
        .method_not_allowed_fallback(wrong_method)
        .with_state(state)
}

async fn unknown() -> ApiError {
    ApiError::NotFound("Not found.")
}

async fn wrong_method() -> ApiError {
    ApiError::Method
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_document_describes_every_route_and_no_other() {
        let document: serde_json::Value = serde_json::from_str(openapi::DOCUMENT).unwrap();
        let described: BTreeSet<&str> =
            document["paths"].as_object().unwrap().keys().map(String::as_str).collect();
        let routed: BTreeSet<&str> = table().into_iter().map(|(path, _)| path).collect();
        assert_eq!(described, routed);
    }
}
