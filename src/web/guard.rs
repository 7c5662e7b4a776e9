//! What every request has to pass before anything looks at it: Host, TLS where it is configured, Origin,
//! and the headers every answer carries.
//!
//! A form is accepted from our own pages only. Browsers name the page a form came from in `Origin`
//! (and, on trustworthy origins, in `Sec-Fetch-Site`); plain HTTP on a LAN address has only the
//! first, so that is the one that counts. If both are absent, `Referer` decides; if that is absent
//! too, no browser sent it (every browser of the last years puts `Origin` on a POST), and a tool that
//! is not a browser carries nobody's cookie but its own. The session cookie is `SameSite=Strict`
//! besides, so that a request from a foreign page would arrive signed out in any case.
//! Requests under `/api/` carry a token instead of a cookie and need no Origin.

use axum::extract::{Request, State};
use axum::http::header::{
    self, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, ORIGIN, REFERER, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::error::PanelError;
use super::state::{Panel, Transport};
use super::tls::Wire;

/// Everything a page needs comes from here; nothing frames it, nothing else gets its forms.
const POLICY: &str = "default-src 'self'; base-uri 'none'; form-action 'self'; \
                      frame-ancestors 'none'; object-src 'none'";
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// Where tokens, not cookies, say who is asking.
pub(super) const API_PREFIX: &str = "/api/";

/// Lets a request through if it was sent to one of our names.
pub(super) async fn host(State(panel): State<Panel>, request: Request, next: Next) -> Response {
    match named_host(request.uri(), request.headers()) {
        Some(host) if panel.hosts.accepts(host) => next.run(request).await,
        _ => PanelError::ForeignHost.into_response(),
    }
}

/// Lets a request through that came as the panel is to be reached. Where that is TLS, a page that was asked
/// for without it is asked for again with it; all else is refused, so that no password, form or token goes
/// on being sent for everybody to read. Temporary, because the configuration may change again.
pub(super) async fn encrypted(
    State(panel): State<Panel>,
    request: Request,
    next: Next,
) -> Response {
    let wanted = matches!(panel.transport, Transport::Tls(_));
    if !wanted || request.extensions().get() == Some(&Wire::Tls) {
        return next.run(request).await;
    }
    let page = [Method::GET, Method::HEAD].contains(request.method())
        && !request.headers().contains_key(header::AUTHORIZATION);
    match named_host(request.uri(), request.headers()) {
        Some(host) if page => {
            let path = request.uri().path_and_query().map_or("/", PathAndQuery::as_str);
            Redirect::temporary(&format!("https://{host}{path}")).into_response()
        }
        _ => PanelError::Unencrypted.into_response(),
    }
}

/// Lets a request through that changes nothing, or that one of our own pages sent.
pub(super) async fn origin(request: Request, next: Next) -> Response {
    let changes = ![Method::GET, Method::HEAD, Method::OPTIONS].contains(request.method());
    let by_cookie = !request.uri().path().starts_with(API_PREFIX);
    if changes && by_cookie && !sent_by_us(request.uri(), request.headers()) {
        return PanelError::ForeignOrigin.into_response();
    }
    next.run(request).await
}

/// Puts the headers on every answer that keep browsers from doing more than showing it.
pub(super) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("DENY"));
    // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The one host a request names; nothing if it names none, or two.
pub(super) fn named_host<'r>(uri: &'r Uri, headers: &'r HeaderMap) -> Option<&'r str> {
    if let Some(authority) = uri.authority() {
        return Some(authority.as_str());
    }
    let mut named = headers.get_all(header::HOST).iter();
    let host = named.next()?.to_str().ok()?;
    named.next().is_none().then_some(host)
}

fn sent_by_us(uri: &Uri, headers: &HeaderMap) -> bool {
    let Some(host) = named_host(uri, headers) else { return false };
    let site = headers.get(SEC_FETCH_SITE).map(HeaderValue::as_bytes);
    if site.is_some_and(|site| site != b"same-origin" && site != b"none") {
        return false;
    }
    match headers.get(ORIGIN).or_else(|| headers.get(REFERER)) {
        Some(from) => from.to_str().ok().and_then(host_of).is_some_and(|h| same(h, host)),
        None => true,
    }
}

/// `host[:port]` of an Origin or a Referer; nothing for `null`.
fn host_of(origin: &str) -> Option<&str> {
    // A proxy may have taken TLS off, so that https can be ours too; nothing else can.
    let (scheme, rest) = origin.split_once("://")?;
    if !["http", "https"].iter().any(|ours| same(ours, scheme)) {
        return None;
    }
    rest.split(['/', '?', '#']).next()
}

fn same(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for &(name, value) in pairs {
            map.append(name, HeaderValue::from_static(value));
        }
        map
    }

    fn accepted(pairs: &[(&'static str, &'static str)]) -> bool {
        sent_by_us(&Uri::from_static("/invite"), &headers(pairs))
    }

    #[test]
    fn a_form_of_our_own_page_is_accepted() {
        assert!(accepted(&[("host", "pi.local:8080"), ("origin", "http://pi.local:8080")]));
        assert!(accepted(&[("host", "pi.local"), ("origin", "http://PI.local")]));
        assert!(accepted(&[
            ("host", "localhost:1"),
            ("origin", "http://localhost:1"),
            ("sec-fetch-site", "same-origin"),
        ]));
        assert!(accepted(&[("host", "pi"), ("referer", "http://pi/invite?x=1")]));
        assert!(accepted(&[("host", "pi"), ("sec-fetch-site", "none")]));
    }

    #[test]
    fn a_form_of_a_foreign_page_is_refused() {
        for origin in [
            "http://evil.example",
            "null",
            "http://pi.local",
            "http://pi.local:80801",
            "http://pi.local:8080.evil.example",
            "pi.local:8080",
            "ftp://pi.local:8080",
            "chrome-extension://pi.local:8080",
        ] {
            assert!(!accepted(&[("host", "pi.local:8080"), ("origin", origin)]), "{origin}");
        }
        assert!(!accepted(&[("host", "pi"), ("referer", "http://evil.example/pi")]));
        assert!(!accepted(&[
            ("host", "pi"),
            ("origin", "http://pi"),
            ("sec-fetch-site", "cross-site"),
        ]));
        assert!(!accepted(&[("host", "pi"), ("sec-fetch-site", "same-site")]));
    }

    #[test]
    fn a_tool_that_says_nothing_about_its_page_is_accepted() {
        assert!(accepted(&[("host", "pi")]));
    }

    #[test]
    fn a_request_that_names_no_host_or_two_is_refused() {
        assert_eq!(named_host(&Uri::from_static("/"), &headers(&[])), None);
        let two = headers(&[("host", "pi"), ("host", "evil.example")]);
        assert_eq!(named_host(&Uri::from_static("/"), &two), None);
        assert!(!accepted(&[("origin", "http://pi")]));
    }
}
