//! `openapi.json`: what this API takes and answers, for whoever writes a client. It takes no token: it says
//! nothing of this house that the program's source does not.
//!
//! The document is data beside this file. What holds it to the routes and the answers: a test in
//! `router.rs`, and `tests/api_http/document.rs`, through which every answer of every test of the API goes.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};

/// `OpenAPI` 3.1, as JSON.
pub(super) const DOCUMENT: &str = include_str!("openapi.json");

pub(super) async fn show() -> Response {
    ([(CONTENT_TYPE, "application/json")], DOCUMENT).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_document_is_of_this_version() {
        let document: serde_json::Value = serde_json::from_str(DOCUMENT).unwrap();
        assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    }
}
