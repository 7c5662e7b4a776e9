//! What goes wrong with a request, in the platform's form.

use std::collections::BTreeMap;

use axum::Json;
use axum::http::StatusCode;
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
