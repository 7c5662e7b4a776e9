//! What stands behind the question mark, checked.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::error::ApiError;
use super::router::ApiState;
use super::shape::Here;
use crate::phone::PhoneNumber;
use crate::store::api::{Order, View};
use crate::store::entry;

/// The parameters of a request and the address it was made to.
pub(super) struct Asked {
    params: Vec<(String, String)>,
    /// For the links to other pages.
    pub(super) here: Here,
}

/// The contact an update or delete is about.
pub(super) enum Whom {
    /// By uuid; `None`: no uuid at all, which nobody has.
    Uuid(Option<String>),
    /// By number.
    Phone(PhoneNumber),
}

impl FromRequestParts<ApiState> for Asked {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, _: &ApiState) -> Result<Self, ApiError> {
        let query = parts.uri.query().unwrap_or("");
        let params: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let wire = parts.extensions.get();
        let here = Here::new(&parts.uri, &parts.headers, wire, params.clone());
        Ok(Self { params, here })
    }
}

impl Asked {
    /// The last value of a parameter, blank or not. What names the thing to change names it by being
    /// there: a blank one is nothing that exists, never a wish for something new.
    pub(super) fn said(&self, name: &str) -> Option<&str> {
        let last = self.params.iter().rev().find(|(n, _)| n == name);
        last.map(|(_, value)| value.trim())
    }

    /// The last value of a parameter, unless it is blank.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.said(name).filter(|value| !value.is_empty())
    }

    /// A uuid, as it is stored.
    pub(super) fn uuid(&self, name: &str) -> Result<Option<String>, ApiError> {
        let Some(said) = self.text(name) else { return Ok(None) };
        match entry::uuid(said) {
            Some(uuid) => Ok(Some(uuid)),
            None => Err(ApiError::Bad(format!("Param '{name}': {said} is not a valid UUID."))),
        }
    }

    /// A number written `tel:+…`.
    pub(super) fn urn(&self, name: &str, region: &str) -> Result<Option<PhoneNumber>, ApiError> {
        let Some(said) = self.text(name) else { return Ok(None) };
        // A plus sign that was not escaped arrives as a blank.
        let said = said.replacen(": ", ":+", 1);
        match urn(&said, region) {
            Some(phone) => Ok(Some(phone)),
            None => Err(ApiError::Bad(format!("Invalid URN: {said}"))),
        }
    }

    /// An instant in ISO 8601; without an offset it is UTC.
    pub(super) fn instant(&self, name: &str) -> Result<Option<Timestamp>, ApiError> {
        let Some(said) = self.text(name) else { return Ok(None) };
        match instant(said) {
            Some(at) => Ok(Some(at)),
            None => {
                Err(ApiError::Bad(format!("Value for {name} must be a date and time in ISO 8601")))
            }
        }
    }

    /// A whole number.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i64>, ApiError> {
        let Some(said) = self.text(name) else { return Ok(None) };
        match said.parse() {
            Ok(number) => Ok(Some(number)),
            Err(_) => Err(ApiError::Bad(format!("Value for {name} must be an integer"))),
        }
    }

    /// True or false, also as 1 or 0.
    pub(super) fn boolean(&self, name: &str) -> Result<Option<bool>, ApiError> {
        let Some(said) = self.text(name) else { return Ok(None) };
        match boolean(said) {
            Some(value) => Ok(Some(value)),
            None => Err(ApiError::Bad(format!("Value for {name} must be true or false"))),
        }
    }

    /// The page asked for, always newest first.
    pub(super) fn view(&self) -> Result<View, ApiError> {
        let cursor = match self.text("cursor") {
            None => None,
            Some(said) => Some(said.parse().map_err(|()| ApiError::NotFound("Invalid cursor"))?),
        };
        Ok(View { order: Order::NewestFirst, cursor })
    }

    /// The page asked for, of a list that can be turned round with `reverse`.
    pub(super) fn reversible_view(&self) -> Result<View, ApiError> {
        let order = match self.boolean("reverse")? {
            Some(true) => Order::OldestFirst,
            Some(false) | None => Order::NewestFirst,
        };
        Ok(View { order, ..self.view()? })
    }

    /// The contact an update or delete names, if it names one.
    pub(super) fn whom(&self, region: &str) -> Result<Option<Whom>, ApiError> {
        match (self.said("uuid"), self.said("urn")) {
            (None, None) => Ok(None),
            (Some(said), None) => Ok(Some(Whom::Uuid(entry::uuid(said)))),
            (None, Some("")) => Err(ApiError::NotFound("Not found.")),
            (None, Some(_)) => Ok(self.urn("urn", region)?.map(Whom::Phone)),
            (Some(_), Some(_)) => {
                Err(ApiError::Bad("URL can only contain one of these: urn, uuid".to_owned()))
            }
        }
    }
}

/// A number from `tel:+…`.
pub(super) fn urn(said: &str, region: &str) -> Option<PhoneNumber> {
    let (scheme, path) = said.trim_matches(' ').split_once(':')?;
    if !scheme.eq_ignore_ascii_case("tel") {
        return None;
    }
    PhoneNumber::parse(path, region).ok()
}

/// The platform's spellings of true and false.
pub(super) fn boolean(said: &str) -> Option<bool> {
    match said.to_ascii_lowercase().as_str() {
        "1" | "true" | "t" | "yes" | "y" | "on" => Some(true),
        "0" | "false" | "f" | "no" | "n" | "off" => Some(false),
        _ => None,
    }
}

fn instant(said: &str) -> Option<Timestamp> {
    // The plus sign of an offset that was not escaped arrives as a blank.
    let escaped = said.rsplit_once(' ').map(|(time, offset)| format!("{time}+{offset}"));
    let candidates = [Some(said.to_owned()), escaped];
    if let Some(at) = candidates.iter().flatten().find_map(|text| text.parse().ok()) {
        return Some(at);
    }
    let civil = |text: &str| {
        text.parse::<DateTime>().or_else(|_| text.parse::<Date>().map(DateTime::from)).ok()
    };
    match civil(said) {
        Some(at) => Some(TimeZone::UTC.to_timestamp(at).unwrap_or_else(|_| edge(at))),
        // With an offset, but beyond what there are instants for.
        None => said.get(..LOCAL_TIME).and_then(civil).filter(|at| is_at_edge(*at)).map(edge),
    }
}

/// `2027-01-15T08:00:00`, before fractions and the offset.
const LOCAL_TIME: usize = 19;

/// Clients say "for ever" with the first or the last year there is.
fn is_at_edge(at: DateTime) -> bool {
    at.year() >= 9999 || at.year() <= -9999
}

fn edge(at: DateTime) -> Timestamp {
    if at.year() > 0 { Timestamp::MAX } else { Timestamp::MIN }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_read_in_the_forms_clients_use() {
        for said in [
            "2027-01-15T08:00:00.000000Z",
            "2027-01-15T08:00:00Z",
            "2027-01-15T09:00:00+01:00",
            "2027-01-15T09:00:00 01:00",
            "2027-01-15T08:00:00",
            "2027-01-15 08:00:00",
        ] {
            assert_eq!(instant(said).map(Timestamp::as_second), Some(1_800_000_000), "{said}");
        }
        assert_eq!(instant("2027-01-15").map(Timestamp::as_second), Some(1_799_971_200));
        for (said, edge) in [
            ("9999-12-31T23:59:59Z", Timestamp::MAX),
            ("9999-12-31T23:59:59.999999+00:00", Timestamp::MAX),
            ("9999-12-31", Timestamp::MAX),
            ("9999-12-31 23:59:59", Timestamp::MAX),
        ] {
            assert_eq!(instant(said), Some(edge), "{said}");
        }
        assert!(instant("0001-01-01T00:00:00Z").is_some());
        for other in ["", "yesterday", "2027-13-01", "99999-01-01T00:00:00Z"] {
            assert_eq!(instant(other), None, "{other}");
        }
    }

    #[test]
    fn only_a_number_is_a_urn() {
        for (said, phone) in [
            ("tel:+15550100001", Some("+15550100001")),
            ("TEL:+1 555 010 0001", Some("+15550100001")),
            ("+15550100001", None),
            ("twitter:jean", None),
            ("tel:", None),
        ] {
            assert_eq!(urn(said, "US").as_ref().map(PhoneNumber::as_str), phone, "{said}");
        }
    }
}
