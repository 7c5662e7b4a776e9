//! Whose clock an invite follows: the contact's field, else the area code of the number, else the organization's.
//!
//! A zone that nobody knows is no default: it is [`Place::Unknown`], the invite waits, and the panel says what to
//! correct. An area code in several zones counts as all of them.
//!
//! The area codes are data: `area_codes.toml`, with its source.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use serde::Deserialize;

/// Whose time it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The zone that was written down for the contact.
    Own(TimeZone),
    /// The zones in which the area code lies.
    AreaCode {
        /// Three digits.
        code: u16,
        /// One or several.
        zones: Vec<TimeZone>,
    },
    /// The organization's.
    Organization(TimeZone),
    /// A zone this machine does not know, by its name.
    Unknown(String),
}

/// Whose time counts for a number with this value, if any, in its field *Timezone*.
#[must_use]
pub fn place(phone: &str, own: Option<&str>, organization: &TimeZone) -> Place {
    if let Some(name) = own {
        return zone(name).map_or_else(|| Place::Unknown(name.to_owned()), Place::Own);
    }
    let Some((code, names)) = area_code(phone) else {
        return Place::Organization(organization.clone());
    };
    match names.iter().map(|name| zone(name).ok_or(name)).collect() {
        Ok(zones) => Place::AreaCode { code, zones },
        Err(name) => Place::Unknown(name.clone()),
    }
}

/// The zone of an IANA name, in any letter case, with the name spelled as it is.
#[must_use]
pub fn zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).ok().filter(|zone| zone.iana_name().is_some())
}

/// The name somebody may have meant: the one that ends in this town, else the most alike.
#[must_use]
pub fn nearest(name: &str) -> Option<String> {
    let said = name.trim().to_lowercase().replace(' ', "_");
    let known: Vec<String> =
        jiff::tz::db().available().map(|known| known.as_str().to_owned()).collect();
    let in_town = |known: &&String| known.to_lowercase().rsplit('/').next() == Some(said.as_str());
    // Of one town's names the one with a continent, as in America/Chicago.
    if let Some(known) = known.iter().filter(in_town).find(|known| known.contains('/')) {
        return Some(known.clone());
    }
    let alike = |known: String| (strsim::jaro_winkler(&said, &known.to_lowercase()), known);
    let (likeness, known) = known.into_iter().map(alike).max_by(|a, b| a.0.total_cmp(&b.0))?;
    (likeness >= LIKENESS_MIN).then_some(known)
}

/// Below this likeness (0 to 1) a neighbour is a guess that misleads.
const LIKENESS_MIN: f64 = 0.85;

impl Place {
    /// The zones in which hours must hold; none, if that is unknown.
    #[must_use]
    pub fn zones(&self) -> &[TimeZone] {
        match self {
            Self::Own(zone) | Self::Organization(zone) => std::slice::from_ref(zone),
            Self::AreaCode { zones, .. } => zones,
            Self::Unknown(_) => &[],
        }
    }

    /// The towns that name its zones: `Chicago`, or `New York and Chicago`.
    #[must_use]
    pub fn towns(&self) -> String {
        self.zones().iter().map(town).collect::<Vec<_>>().join(" and ")
    }
}

/// `America/New_York` is New York; a zone without a town keeps its name.
#[must_use]
pub fn town(zone: &TimeZone) -> String {
    let name = zone.iana_name().unwrap_or("this machine");
    name.rsplit('/').next().unwrap_or(name).replace('_', " ")
}

/// The area code of a number of the North American Numbering Plan, if it lies somewhere.
fn area_code(phone: &str) -> Option<(u16, &'static [String])> {
    let digits = phone.strip_prefix("+1").filter(|rest| rest.len() == 10)?.get(..3)?;
    let code = digits.parse().ok()?;
    AREA_CODES.get(&code).map(|zones| (code, zones.as_slice()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    area: Vec<Area>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Area {
    zones: Vec<String>,
    codes: String,
}

static AREA_CODES: LazyLock<HashMap<u16, Vec<String>>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("area_codes.toml"))
        .expect("the file is compiled in, and a test reads it");
    let mut codes = HashMap::new();
    for area in file.area {
        for code in area.codes.split_whitespace().filter_map(|code| code.parse().ok()) {
            codes.insert(code, area.zones.clone());
        }
    }
    codes
});

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> TimeZone {
        TimeZone::get("America/Chicago").unwrap()
    }

    #[test]
    fn the_field_goes_before_the_number_and_the_number_before_the_organization() {
        for (phone, own, towns) in [
            ("+12125550123", None, "New York"),
            ("+12125550123", Some("America/Denver"), "Denver"),
            ("+12125550123", Some("america/denver"), "Denver"),
            ("+447700900123", None, "Chicago"),
            ("+447700900123", Some("Europe/London"), "London"),
            // In two zones, and in one of two in summer.
            ("+18505550123", None, "New York and Chicago"),
            ("+19285550123", None, "Phoenix and Denver"),
            ("+12195550123", None, "Indianapolis and Chicago"),
            ("+13065550123", None, "Regina and Edmonton"),
            ("+14165550123", None, "Toronto"),
            ("+18085550123", None, "Honolulu"),
            ("+17875550123", None, "Puerto Rico"),
            // Toll-free and never assigned: nowhere.
            ("+18005550123", None, "Chicago"),
            ("+12005550123", None, "Chicago"),
            // A short code, and no number at all.
            ("+1212", None, "Chicago"),
            ("CLINIC", None, "Chicago"),
        ] {
            assert_eq!(place(phone, own, &office()).towns(), towns, "{phone} {own:?}");
        }
    }

    #[test]
    fn a_zone_nobody_knows_is_never_taken_for_another() {
        let unknown = place("+12125550123", Some("Chicago time"), &office());
        assert_eq!(unknown, Place::Unknown("Chicago time".to_owned()));
        assert!(unknown.zones().is_empty());
    }

    #[test]
    fn what_was_meant_is_guessed_by_its_town_or_its_letters() {
        for (said, meant) in [
            ("Chicago", Some("America/Chicago")),
            ("new york", Some("America/New_York")),
            ("America/Chicgo", Some("America/Chicago")),
            ("CDT!", None),
        ] {
            assert_eq!(nearest(said).as_deref(), meant, "{said}");
        }
    }

    #[test]
    fn every_area_code_is_three_digits_stands_once_and_has_zones_that_exist() {
        let file: File = toml::from_str(include_str!("area_codes.toml")).unwrap();
        let mut seen = std::collections::HashSet::new();
        for area in &file.area {
            assert!(!area.zones.is_empty());
            for name in &area.zones {
                assert_eq!(
                    zone(name).and_then(|z| z.iana_name().map(str::to_owned)).as_ref(),
                    Some(name)
                );
            }
            for code in area.codes.split_whitespace() {
                let number: u16 = code.parse().unwrap();
                assert!((200..1000).contains(&number), "{code}");
                assert!(seen.insert(number), "{code} stands twice");
            }
        }
        // As many geographic codes as the report of 2025-11-26 has assigned.
        assert_eq!(seen.len(), 457);
        assert_eq!(AREA_CODES.len(), 457);
    }
}
