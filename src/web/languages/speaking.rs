//! Which language a request is answered in, and the words in it.
//!
//! The language belongs to the task that answers the request, not to every view and function that says a word: whoever
//! is asked deep inside a page would otherwise hand it on for its own sake. `hear` sets it for every request, the
//! check of the session sets it anew for a user who chose one. Work that is handed to another thread or task (a
//! question to the database, an import) has none and speaks English: it returns what it found, and the page says it.

use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::middleware::Next;
use axum::response::Response;

use super::language::{Language, english, known};

tokio::task_local! {
    static SPOKEN: &'static Language;
}

/// The language of the request that is being answered.
pub(in crate::web) fn spoken() -> &'static Language {
    SPOKEN.try_with(|language| *language).unwrap_or_else(|_| english())
}

/// Answers in this language.
pub(in crate::web) async fn speaking<F: Future>(
    language: &'static Language,
    answer: F,
) -> F::Output {
    SPOKEN.scope(language, answer).await
}

/// Answers every request in the language its browser asks for, as far as the panel has it.
pub(in crate::web) async fn hear(request: Request, next: Next) -> Response {
    speaking(asked_for(request.headers()), next.run(request)).await
}

/// The language of the code, for `<html lang>`.
pub(in crate::web) fn code() -> &'static str {
    spoken().code
}

/// A sentence of the code in the language of the request.
pub(in crate::web) fn phrase(english: &'static str) -> &'static str {
    spoken().phrase(english)
}

/// One that counts.
pub(in crate::web) fn counted(alone: bool, one: &'static str, other: &'static str) -> &'static str {
    spoken().counted(alone, one, other)
}

/// A sentence of the core in the language of the request; as it came where its shape is not known.
pub(in crate::web) fn told(english: &str) -> String {
    spoken().words.shapes.told(english).unwrap_or_else(|| english.to_owned())
}

/// The language a browser likes best of those the panel has (RFC 9110 §12.5.4).
fn asked_for(headers: &HeaderMap) -> &'static Language {
    let said = headers.get(ACCEPT_LANGUAGE).and_then(|said| said.to_str().ok()).unwrap_or_default();
    let mut best: Option<(f32, &'static Language)> = None;
    for range in said.split(',') {
        let (tag, weight) = range.split_once(';').unwrap_or((range, ""));
        let weight = weight.trim().strip_prefix("q=").map_or(Some(1.0), |q| q.parse().ok());
        let (Some(weight), Some(language)) = (weight, known(primary(tag))) else { continue };
        // Of two liked alike the first.
        if weight > best.map_or(0.0, |(likes, _)| likes) {
            best = Some((weight, language));
        }
    }
    best.map_or_else(english, |(_, language)| language)
}

/// `es` of `es-MX`.
fn primary(tag: &str) -> &str {
    tag.trim().split('-').next().unwrap_or_default()
}

#[cfg(test)]
mod unit {
    use super::*;

    #[test]
    fn a_browser_is_answered_in_the_language_it_likes_best() {
        for (said, code) in [
            ("", "en"),
            ("es", "es"),
            ("es-MX,es;q=0.9,en;q=0.8", "es"),
            ("en-US,en;q=0.9,es;q=0.8", "en"),
            ("fr, es;q=0.5, en;q=0.4", "es"),
            ("fr;q=1, ES-419;q=0.5", "es"),
            ("es;q=0, en", "en"),
            ("es;q=x", "en"),
            ("zh-Hant", "en"),
            (";;,,q=", "en"),
        ] {
            let headers = HeaderMap::from_iter([(ACCEPT_LANGUAGE, said.parse().unwrap())]);
            assert_eq!(asked_for(&headers).code, code, "{said}");
        }
        assert_eq!(asked_for(&HeaderMap::new()).code, "en");
    }
}
