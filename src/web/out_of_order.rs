//! The panel while the gateway cannot use its data: one page, whatever is asked for, and `/healthz`.
//!
//! Nobody can sign in, because who may is in the data. So the page says what is wrong and what to do and nothing about
//! anybody; it is the only answer there is, to every Host and every method.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{HeaderValue, REFRESH};
use axum::middleware::from_fn;
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;

use super::languages::told;
use super::{assets, guard, languages};
use crate::store::trouble::Trouble;

/// How often a browser looks again, in seconds.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("20");

/// What is wrong, and what was found.
#[derive(Debug)]
struct Wrong {
    trouble: Trouble,
    how: String,
}

#[derive(Template)]
#[template(path = "out_of_order.html", config = "src/web/askama.toml")]
struct Page {
    tag: &'static str,
    sentence: String,
    how: String,
}

/// What is served then.
pub fn out_of_order(trouble: Trouble, how: &str) -> Router {
    let wrong = Arc::new(Wrong { trouble, how: how.to_owned() });
    Router::new()
        .route("/assets/{tag}/{name}", get(assets::file))
        .route("/healthz", get(health))
        .fallback(page)
        .with_state(wrong)
        .layer(from_fn(guard::headers))
        .layer(from_fn(languages::hear))
}

async fn health(State(wrong): State<Arc<Wrong>>) -> Response {
    let word = serde_json::json!({ "status": wrong.trouble.word() });
    (StatusCode::SERVICE_UNAVAILABLE, axum::Json(word)).into_response()
}

async fn page(State(wrong): State<Arc<Wrong>>) -> Response {
    let sentence = super::words::sentence(&told(wrong.trouble.sentence()));
    let page = Page { tag: assets::tag(), sentence, how: wrong.how.clone() }.render();
    let page = Html(page.unwrap_or_default());
    (StatusCode::SERVICE_UNAVAILABLE, [(REFRESH, LOOK_AGAIN)], page).into_response()
}
