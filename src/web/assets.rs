//! The files the pages ask for, compiled in. A page names them with their tag, so that a
//! browser keeps one for as long as it likes and fetches the next version at once.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use super::error::PanelError;

const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";
const FILES: [(&str, &str, &str); 4] = [
    ("panel.css", "text/css; charset=utf-8", include_str!("assets/panel.css")),
    ("live.js", "text/javascript; charset=utf-8", include_str!("assets/live.js")),
    ("count.js", "text/javascript; charset=utf-8", include_str!("assets/count.js")),
    ("icon.svg", "image/svg+xml", include_str!("assets/icon.svg")),
];

/// A tag of all the files together: part of their paths.
static TAG: LazyLock<String> = LazyLock::new(|| {
    let mut digest = Sha256::new();
    for (_, _, body) in FILES {
        digest.update(body);
    }
    hex::encode(&digest.finalize()[..6])
});

/// The tag, for the paths in the pages.
pub(super) fn tag() -> &'static str {
    &TAG
}

/// `GET /assets/{tag}/{name}`; an old page's tag still gets today's file, for as long as it asks.
pub(super) async fn file(Path((asked, name)): Path<(String, String)>) -> Response {
    let Some((_, kind, body)) = FILES.iter().find(|(file, _, _)| *file == name) else {
        return PanelError::NotFound.into_response();
    };
    let keep = if asked == tag() { FOR_A_YEAR } else { "no-store" };
    ([(CONTENT_TYPE, *kind), (CACHE_CONTROL, keep)], *body).into_response()
}
