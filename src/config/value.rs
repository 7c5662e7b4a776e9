//! What a single value means. Every refusal says what was expected and what to write.

use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Duration;

use jiff::tz::TimeZone;
use toml::de::DeValue;

use super::{Pin, Profile, Webhook, duration, window};
use crate::gsm::Language;
use crate::outbox::place;
use crate::outbox::schedule::Window;

/// Longest name of an organization, in characters: it must leave room for the question in two SMS.
const ORGANIZATION_NAME_MAX: usize = 60;
/// Longest contact of an organization, in characters.
const CONTACT_MAX: usize = 60;
/// Longest name of a modem, in characters.
const MODEM_NAME_MAX: usize = 32;
/// Longest word of an organization's own, in characters, and how many a list may hold.
const WORD_MAX: usize = 40;
const WORDS_MAX: usize = 100;
/// Longest host name (RFC 1035 §2.3.4).
const HOST_MAX: usize = 253;

/// `expected text in quotes, such as "…"; got a number`
fn wanted(kind: &str, example: &str, got: &DeValue<'_>) -> String {
    format!("expected {kind}, such as {example}; this is {}", kind_of(got))
}

fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

fn text<'v>(value: &'v DeValue<'_>, example: &str) -> Result<&'v str, String> {
    value.as_str().ok_or_else(|| wanted("text in quotes", example, value))
}

/// One line of text without control characters, neither empty nor longer than `max` characters unless allowed.
fn one_line(value: &DeValue<'_>, example: &str, max: usize) -> Result<String, String> {
    let text = text(value, example)?.trim();
    if text.chars().any(char::is_control) {
        return Err("expected one line without control characters".into());
    }
    let length = text.chars().count();
    if length > max {
        return Err(format!("{length} characters are too long; at most {max}"));
    }
    Ok(text.to_owned())
}

fn integer(value: &DeValue<'_>, range: &RangeInclusive<u32>, example: &str) -> Result<u32, String> {
    let (least, most) = (range.start(), range.end());
    let number = value
        .as_integer()
        .ok_or_else(|| wanted("a whole number without quotes", example, value))?;
    u32::from_str_radix(number.as_str(), number.radix())
        .ok()
        .filter(|number| range.contains(number))
        .ok_or_else(|| format!("expected a number from {least} to {most}, such as {example}"))
}

pub(super) fn folder(value: &DeValue<'_>) -> Result<PathBuf, String> {
    let path = text(value, "\"/var/lib/optin-gateway\"")?;
    if path.is_empty() || path.contains('\0') {
        return Err("expected the path of a folder, such as \"/var/lib/optin-gateway\"".into());
    }
    Ok(PathBuf::from(path))
}

pub(super) fn organization_name(value: &DeValue<'_>) -> Result<String, String> {
    let name = one_line(value, "\"Harbour Clinic\"", ORGANIZATION_NAME_MAX)?;
    if name.is_empty() {
        return Err("expected the name people know you by; it stands in every invite".into());
    }
    Ok(name)
}

pub(super) fn contact(value: &DeValue<'_>) -> Result<String, String> {
    one_line(value, "\"555-0100\"", CONTACT_MAX)
}

pub(super) fn region(value: &DeValue<'_>) -> Result<String, String> {
    let region = text(value, "\"US\"")?.to_ascii_uppercase();
    match region.as_str() {
        "UK" => Err("expected two letters of ISO 3166; for the United Kingdom write \"GB\"".into()),
        "USA" => Err("expected two letters of ISO 3166; write \"US\"".into()),
        two if two.len() == 2 && two.bytes().all(|b| b.is_ascii_uppercase()) => Ok(region),
        _ => Err(format!(
            "{region:?} is no country; expected the two letters of ISO 3166, such as \"US\", \"DE\" or \"IN\""
        )),
    }
}

/// The law to follow: a country there is a profile for.
pub(super) fn jurisdiction(value: &DeValue<'_>) -> Result<&'static Profile, String> {
    let code = text(value, "\"US\"")?.to_ascii_uppercase();
    Profile::of(&code).ok_or_else(|| {
        let known: Vec<String> = Profile::codes().iter().map(|code| format!("{code:?}")).collect();
        format!("nothing is known of the law of {code:?}; write {}", known.join(" or "))
    })
}

pub(super) fn timezone(value: &DeValue<'_>) -> Result<TimeZone, String> {
    zone(text(value, "\"America/Chicago\"")?)
}

/// `local` is the zone of the machine, as `timedatectl` shows it.
pub(super) fn zone(name: &str) -> Result<TimeZone, String> {
    if name == "local" {
        return Ok(TimeZone::try_system().unwrap_or(TimeZone::UTC));
    }
    if let Some(zone) = place::zone(name) {
        return Ok(zone);
    }
    if jiff::tz::db().is_definitively_empty() {
        return Err("this machine knows no time zones; install the package tzdata".to_owned());
    }
    Err(match place::nearest(name) {
        Some(known) => format!("the time zone {name:?} is unknown; did you mean {known:?}?"),
        None => format!(
            "the time zone {name:?} is unknown; write one that `timedatectl list-timezones` shows, \
             such as \"America/Chicago\", or \"local\" for this machine's"
        ),
    })
}

pub(super) fn listen(value: &DeValue<'_>) -> Result<SocketAddr, String> {
    let address = text(value, "\"0.0.0.0:8080\"")?;
    address.parse().map_err(|_| {
        format!(
            "{address:?} is no address with a port; write \"0.0.0.0:8080\" for the whole network, \
             \"127.0.0.1:8080\" for this machine only, \"[::]:8080\" for IPv6"
        )
    })
}

pub(super) fn hosts(value: &DeValue<'_>) -> Result<Vec<String>, String> {
    let list =
        value.as_array().ok_or_else(|| wanted("a list", "[\"gateway.example.org\"]", value))?;
    list.iter().map(|host| host_name(host.get_ref())).collect()
}

fn host_name(value: &DeValue<'_>) -> Result<String, String> {
    let host = text(value, "\"gateway.example.org\"")?.to_ascii_lowercase();
    let fits = !host.is_empty()
        && host.len() <= HOST_MAX
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
    if fits {
        return Ok(host);
    }
    Err(format!(
        "{host:?} is no host name; write the name alone, without http:// and without a port, \
         such as \"gateway.example.org\""
    ))
}

pub(super) fn modem_name(value: &DeValue<'_>) -> Result<String, String> {
    let name = text(value, "\"main\"")?;
    let fits = (1..=MODEM_NAME_MAX).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
    if fits {
        return Ok(name.to_owned());
    }
    Err(format!(
        "{name:?} will not do as a name; write up to {MODEM_NAME_MAX} letters, digits, -, _ or ., such as \"main\""
    ))
}

/// What `port` may be, for every sentence about it.
pub(super) const PORT_EXPECTED: &str = "write port = \"auto\", a device path such as \"/dev/serial/by-id/usb-…\", or \"imei:\" with the modem's 15 digits";

pub(super) fn port(value: &DeValue<'_>) -> Result<String, String> {
    let port = text(value, "\"auto\"")?;
    let imei = |digits: &str| digits.len() == 15 && digits.bytes().all(|b| b.is_ascii_digit());
    let fits = port == "auto"
        || (port.starts_with('/') && port.len() > 1 && !port.contains('\0'))
        || port.strip_prefix("imei:").is_some_and(imei);
    if fits { Ok(port.to_owned()) } else { Err(format!("{port:?} names no port; {PORT_EXPECTED}")) }
}

pub(super) fn baud(value: &DeValue<'_>) -> Result<u32, String> {
    integer(value, &(300..=4_000_000), "115200")
}

/// Never repeats what stands there: it may be the right PIN with a slip in it.
pub(super) fn pin(value: &DeValue<'_>) -> Result<Pin, String> {
    let Some(text) = value.as_str() else {
        return Err("expected the PIN in quotes, such as \"0000\" (without quotes a leading 0 would be lost)".into());
    };
    Pin::new(text).ok_or_else(|| "expected four to eight digits in quotes, such as \"0000\"".into())
}

pub(super) fn webhook(value: &DeValue<'_>) -> Result<Webhook, String> {
    Webhook::new(text(value, "\"https://hooks.example.org/…\"")?)
}

pub(super) fn secret_file(value: &DeValue<'_>) -> Result<PathBuf, String> {
    let path = text(value, "\"/etc/optin-gateway/pin\"")?;
    if path.starts_with('/') {
        return Ok(PathBuf::from(path));
    }
    Err("expected the whole path of a file, such as \"/etc/optin-gateway/pin\"".into())
}

pub(super) fn pem_file(value: &DeValue<'_>) -> Result<PathBuf, String> {
    let path = text(value, "\"/etc/optin-gateway/panel.pem\"")?;
    if path.starts_with('/') && !path.contains('\0') {
        return Ok(PathBuf::from(path));
    }
    Err("expected the whole path of a file, such as \"/etc/optin-gateway/panel.pem\"".into())
}

/// A duration within limits; both limits are shown.
pub(super) fn wait(
    value: &DeValue<'_>,
    limits: &RangeInclusive<Duration>,
    example: &str,
) -> Result<Duration, String> {
    let text = match value {
        DeValue::String(text) => text,
        DeValue::Integer(number) => return Err(duration::add_a_unit(number.as_str())),
        other => return Err(wanted("a duration in quotes", example, other)),
    };
    let duration = duration::parse(text)?;
    if limits.contains(&duration) {
        return Ok(duration);
    }
    let (least, most) =
        (duration::duration_in_words(*limits.start()), duration::duration_in_words(*limits.end()));
    Err(format!(
        "\"{text}\" is out of range; write a duration from \"{least}\" to \"{most}\", such as {example}"
    ))
}

/// 0 means that there is no limit.
pub(super) fn daily_limit(value: &DeValue<'_>) -> Result<Option<u32>, String> {
    let limit = integer(value, &(0..=100_000), "100 (0 = no limit)")?;
    Ok((limit > 0).then_some(limit))
}

pub(super) fn hours(value: &DeValue<'_>) -> Result<Window, String> {
    window::parse(text(value, "\"09:00-20:00\"")?)
}

pub(super) fn words(value: &DeValue<'_>) -> Result<Vec<String>, String> {
    let list = value.as_array().ok_or_else(|| wanted("a list", "[\"a word\"]", value))?;
    if list.len() > WORDS_MAX {
        return Err(format!("there are {} words; at most {WORDS_MAX}", list.len()));
    }
    list.iter().map(|word| one_line(word.get_ref(), "\"a word\"", WORD_MAX)).collect()
}

pub(super) fn languages(value: &DeValue<'_>) -> Result<Vec<Language>, String> {
    let list = value.as_array().ok_or_else(|| wanted("a list", "[\"turkish\"]", value))?;
    list.iter().map(|language| named_language(language.get_ref())).collect()
}

fn named_language(value: &DeValue<'_>) -> Result<Language, String> {
    let name = text(value, "\"turkish\"")?;
    Language::named(&name.to_ascii_lowercase()).ok_or_else(|| {
        let known: Vec<&str> = Language::ALL.iter().map(|(_, known)| *known).collect();
        format!("{name:?} has no alphabet of its own; those that have one are {}", known.join(", "))
    })
}
