//! The address that is told of alerts. Who knows the whole of it can write there, so only its host is ever shown.

use std::fmt;

/// Longest address, in octets.
const MAX: usize = 2000;

/// An `http` or `https` address. `Debug` hides what follows the host.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    address: String,
    host: String,
}

impl Webhook {
    /// Accepts an address; the refusal does not repeat it.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        const EXPECTED: &str = "expected an address such as \"https://hooks.example.org/…\"";
        if text.len() > MAX {
            return Err(format!(
                "{} octets are too long for an address; at most {MAX}",
                text.len()
            ));
        }
        if !["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Err(format!("{EXPECTED}, with http:// or https:// in front"));
        }
        let uri: ureq::http::Uri = text.parse().map_err(|_| EXPECTED.to_owned())?;
        let authority = uri.authority().filter(|a| !a.host().is_empty()).ok_or(EXPECTED)?;
        if authority.as_str().contains('@') {
            return Err(format!("{EXPECTED}; a name and password before the host are not sent"));
        }
        Ok(Self { address: text.to_owned(), host: authority.host().to_owned() })
    }

    /// Who is told, as it may be shown.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The whole address, for the one place that writes there.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.address
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Webhook({}, the rest hidden)", self.host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_shows_no_more_than_its_host() {
        let hook =
            Webhook::new("https://hooks.example.org:8443/services/S3CRET?key=S3CRET").unwrap();
        assert_eq!(hook.host(), "hooks.example.org");
        assert_eq!(hook.reveal(), "https://hooks.example.org:8443/services/S3CRET?key=S3CRET");
        assert!(!format!("{hook:?}").contains("S3CRET"));
    }

    #[test]
    fn what_is_no_address_is_refused_without_being_repeated() {
        for wrong in [
            "",
            "S3CRET",
            "/S3CRET",
            "hooks.example.org/S3CRET",
            "ftp://hooks.example.org/S3CRET",
            "https://",
            "https:///S3CRET",
            "https://S3CRET@hooks.example.org/",
            "https://hooks.example.org/S3C RET",
            "https://hooks.example.org/\nS3CRET",
        ] {
            let why = Webhook::new(wrong).unwrap_err();
            assert!(
                why.contains("expected an address") && !why.contains("S3CRET"),
                "{wrong}: {why}"
            );
        }
        let long = format!("https://hooks.example.org/{}", "x".repeat(MAX));
        assert_eq!(
            Webhook::new(&long).unwrap_err(),
            "2026 octets are too long for an address; at most 2000"
        );
    }
}
