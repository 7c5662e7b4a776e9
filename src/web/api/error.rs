//! What goes wrong with a request, in the platform's form.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::Request;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::gateway::GatewayError;
use crate::store::StoreError;
use crate::store::entry::EntryError;

/// The key of what concerns no single field.
pub(super) const NON_FIELD: &str = "non_field_errors";

/// Why a request is not answered with what it asked for.
#[derive(Debug)]
pub(super) enum ApiError {
    /// 400: fields of the body, each with what is wrong.
    Fields(Problems),
    /// 400: a sentence about the request as a whole.
    Bad(String),
    /// 403: no token, a bad one, or one whose role may not.
    Forbidden(&'static str),
    /// 404.
    NotFound(&'static str),
    /// 405.
    Method,
    /// 500: logged, not shown.
    Store(StoreError),
    /// 503: the program is stopping.
    Stopping,
}

/// What is wrong with the fields of a body.
#[derive(Debug, Default)]
pub(super) struct Problems(BTreeMap<String, Vec<String>>);

impl Problems {
    /// Adds a sentence about a field.
    pub(super) fn add(&mut self, field: impl Into<String>, sentence: impl Into<String>) {
        self.0.entry(field.into()).or_default().push(sentence.into());
    }

    /// `Err` when there is a problem.
    pub(super) fn check(self) -> Result<(), ApiError> {
        if self.0.is_empty() { Ok(()) } else { Err(ApiError::Fields(self)) }
    }
}

impl ApiError {
    /// One field, one sentence.
    pub(super) fn field(field: impl Into<String>, sentence: impl Into<String>) -> Self {
        let mut problems = Problems::default();
        problems.add(field, sentence);
        Self::Fields(problems)
    }
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<GatewayError> for ApiError {
    fn from(error: GatewayError) -> Self {
        match error {
            GatewayError::Store(error) => Self::Store(error),
            GatewayError::Stopped => Self::Stopping,
        }
    }
}

impl From<EntryError> for ApiError {
    fn from(error: EntryError) -> Self {
        match error {
            // The API knows a contact's number as its URN.
            EntryError::Invalid { field, sentence } if field == "phone" => {
                Self::field("urns", sentence)
            }
            EntryError::Invalid { field, sentence } => Self::field(field, sentence),
            EntryError::Exists(_) => Self::field("urns", "URN is in use by another contact."),
            EntryError::NotFound => Self::NotFound("Not found."),
            EntryError::Store(error) => Self::Store(error),
        }
    }
}

/// What the layers around the API refuse or break off (a foreign Host, a body beyond every limit, no
/// answer in time, a panic), in the platform's form too.
pub async fn in_our_form(request: Request, next: Next) -> Response {
    let path = request.uri().path();
    let ours = path == "/metrics" || path == "/api" || path.starts_with("/api/");
    let response = next.run(request).await;
    let refused = response.status().is_client_error() || response.status().is_server_error();
    let kind = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    if !ours || !refused || kind == Some(b"application/json") {
        return response;
    }
    let (status, sentence) = match response.status() {
        StatusCode::PAYLOAD_TOO_LARGE => (StatusCode::BAD_REQUEST, "The body is too large."),
        status @ StatusCode::UPGRADE_REQUIRED => {
            let sentence = "Ask by https://. The token could be read on its way: make a new one.";
            (status, sentence)
        }
        status @ StatusCode::MISDIRECTED_REQUEST => (status, "Not a name of this gateway."),
        status @ StatusCode::SERVICE_UNAVAILABLE => {
            (status, "The gateway did not answer in time. Ask what became of it, then try again.")
        }
        status if status.is_server_error() => {
            (status, "The gateway could not do this. Its log says why.")
        }
        status => (status, "This request cannot be read."),
    };
    (status, Json(json!({ "detail": sentence }))).into_response()
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let (status, body): (StatusCode, Value) = match self {
            Self::Fields(problems) => (StatusCode::BAD_REQUEST, json!(problems.0)),
            Self::Bad(sentence) => (StatusCode::BAD_REQUEST, json!({ "detail": sentence })),
            Self::Forbidden(sentence) => (StatusCode::FORBIDDEN, json!({ "detail": sentence })),
            Self::NotFound(sentence) => (StatusCode::NOT_FOUND, json!({ "detail": sentence })),
            Self::Method => {
                (StatusCode::METHOD_NOT_ALLOWED, json!({ "detail": "Method not allowed." }))
            }
            Self::Store(error) => {
                tracing::error!(%error, "an API request failed");
                let sentence = "The gateway could not do this. Its log says why.";
                (StatusCode::INTERNAL_SERVER_ERROR, json!({ "detail": sentence }))
            }
            Self::Stopping => {
                let sentence = "The gateway is stopping. Try again in a moment.";
                (StatusCode::SERVICE_UNAVAILABLE, json!({ "detail": sentence }))
            }
        };
        (status, Json(body)).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use axum::body::Body;
    use axum::middleware::from_fn;
    use axum::routing::get;
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;

    #[tokio::test]
    async fn what_is_refused_around_the_api_has_its_form_too() {
        for (path, refused, status, json) in [
            ("/api/v2/x.json", 413, 400, true),
            ("/api/v2/x.json", 421, 421, true),
            ("/api/v2/x.json", 426, 426, true),
            ("/api/v2/x.json", 500, 500, true),
            ("/metrics", 503, 503, true),
            ("/contacts", 413, 413, false),
            ("/apiary", 421, 421, false),
        ] {
            let answer = move || async move {
                (StatusCode::from_u16(refused).unwrap(), axum::response::Html("<p>no</p>"))
            };
            let router = Router::new().route(path, get(answer)).layer(from_fn(in_our_form));
            let request = Request::get(path).body(Body::empty()).unwrap();
            let response = router.oneshot(request).await.unwrap();
            assert_eq!(response.status().as_u16(), status, "{path} {refused}");
            let body = response.into_body().collect().await.unwrap().to_bytes();
            let detail =
                serde_json::from_slice::<Value>(&body).is_ok_and(|v| v["detail"].is_string());
            assert_eq!(detail, json, "{path} {refused}");
        }
    }
}
