//! What several resources write alike: instants, references, pages.

use axum::Json;
use axum::http::{HeaderMap, Uri};
use jiff::Timestamp;
use serde_json::{Value, json};

use crate::store::api::{Cursor, Page, Ref};
use crate::web::guard::named_host;
use crate::web::tls::Wire;

/// ISO 8601 in UTC with microseconds, as the platform writes it.
pub(super) fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%6fZ").to_string()
}

/// `{"uuid", "name"}`; nobody's name is null.
pub(super) fn reference(to: &Ref) -> Value {
    json!({ "uuid": to.uuid, "name": blank_as_null(&to.name) })
}

/// A text, or null when it is empty.
pub(super) fn blank_as_null(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty())
}

/// Where a page was asked for, to write the links to its neighbours.
pub(super) struct Here {
    base: String,
    path: String,
    query: Vec<(String, String)>,
}

impl Here {
    /// The links lead to the host the client spoke to.
    pub(super) fn new(
        uri: &Uri,
        headers: &HeaderMap,
        wire: Option<&Wire>,
        query: Vec<(String, String)>,
    ) -> Self {
        let said = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let host = named_host(uri, headers).unwrap_or("localhost");
        // A proxy that ends TLS says so; the value is only ever one of two words.
        let secure = wire == Some(&Wire::Tls)
            || said("x-forwarded-proto").is_some_and(|p| p.eq_ignore_ascii_case("https"));
        let scheme = if secure { "https" } else { "http" };
        Self { base: format!("{scheme}://{host}"), path: uri.path().to_owned(), query }
    }

    fn link(&self, cursor: Option<Cursor>) -> Option<String> {
        let cursor = cursor?;
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("cursor", &cursor.to_string());
        for (name, value) in self.query.iter().filter(|(name, _)| name != "cursor") {
            query.append_pair(name, value);
        }
        Some(format!("{}{}?{}", self.base, self.path, query.finish()))
    }

    /// `{"next", "previous", "results"}`.
    pub(super) fn page<T>(&self, page: Page<T>, shape: impl FnMut(T) -> Value) -> Json<Value> {
        Json(json!({
            "next": self.link(page.next),
            "previous": self.link(page.previous),
            "results": page.rows.into_iter().map(shape).collect::<Vec<_>>(),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_has_microseconds_and_a_z() {
        let at = Timestamp::from_microsecond(1_800_000_000_123_456).unwrap();
        assert_eq!(instant(at), "2027-01-15T08:00:00.123456Z");
        assert_eq!(instant(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00.000000Z");
    }

    #[test]
    fn links_lead_back_the_way_the_request_came() {
        let uri = Uri::from_static("https://pi.local:8443/api/v2/groups.json");
        for (wire, proxy, scheme) in [
            (None, None, "http"),
            (Some(Wire::Plain), None, "http"),
            (Some(Wire::Plain), Some("https"), "https"),
            (Some(Wire::Plain), Some("ftp"), "http"),
            (Some(Wire::Tls), None, "https"),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(proxy) = proxy {
                headers.insert("x-forwarded-proto", proxy.parse().unwrap());
            }
            let here = Here::new(&uri, &headers, wire.as_ref(), Vec::new());
            assert_eq!(here.base, format!("{scheme}://pi.local:8443"), "{wire:?} {proxy:?}");
        }
    }
}
