//! The panel's words for what the database knows: one `match` each, used by every page.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use super::languages::{Language, phrase, spoken};
use crate::store::users::Role;

pub(super) use crate::outbox::sentence;

/// What a colour and a mark stand for (see the top of `panel.css`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) enum Tone {
    /// It went well.
    Good,
    /// Under way; nothing to do.
    Wait,
    /// A person has to look.
    Care,
    /// No, refused, failed.
    Stop,
}

impl fmt::Display for Tone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Good => "good",
            Self::Wait => "wait",
            Self::Care => "care",
            Self::Stop => "stop",
        })
    }
}

/// A few words with a tone.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(source = r#"<span class="chip {{ tone }}">{{ words }}</span>"#, ext = "html")]
pub(super) struct Chip {
    pub(super) tone: Tone,
    pub(super) words: String,
}

// The template has escaped the words.
impl HtmlSafe for Chip {}

impl Chip {
    pub(super) fn new(tone: Tone, words: impl Into<String>) -> Self {
        Self { tone, words: words.into() }
    }
}

/// An instant as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(
    source = r#"<time datetime="{{ iso }}" title="{{ full }}">{{ words }}</time>"#,
    ext = "html"
)]
pub(super) struct When {
    /// For machines.
    pub(super) iso: String,
    /// As short as today allows.
    pub(super) words: String,
    /// In full, when pointed at.
    pub(super) full: String,
}

// The template has escaped the words.
impl HtmlSafe for When {}

/// Shows instants in the organization's zone.
#[derive(Clone)]
pub(super) struct Times {
    zone: TimeZone,
    now: Timestamp,
    /// Held, not asked for: instants are also told on the threads that read the database.
    language: &'static Language,
}

impl Times {
    pub(super) fn new(zone: &TimeZone, now: Timestamp) -> Self {
        Self { zone: zone.clone(), now, language: spoken() }
    }

    /// The same instants by the clock of another place.
    pub(super) fn in_zone(&self, zone: &TimeZone) -> Self {
        Self { zone: zone.clone(), ..self.clone() }
    }

    /// Whether the clock of another place shows something else then.
    pub(super) fn differ_from(&self, zone: &TimeZone, at: Timestamp) -> bool {
        zone.to_datetime(at) != self.zone.to_datetime(at)
    }

    /// Seconds from now until then.
    pub(super) fn seconds_until(&self, at: Timestamp) -> i64 {
        at.duration_since(self.now).as_secs()
    }

    /// `10:42` today, `yesterday 10:42`, `tomorrow 10:42`, `12 Mar 10:42` this year, else `12 Mar 2025`.
    pub(super) fn when(&self, at: Timestamp) -> When {
        let (then, today) = (
            at.to_zoned_datetime(self.zone.clone()),
            self.now.to_zoned_datetime(self.zone.clone()),
        );
        let (yesterday, tomorrow) = (today.date().yesterday().ok(), today.date().tomorrow().ok());
        let pattern = if then.date() == today.date() {
            key!("%H:%M")
        } else if Some(then.date()) == yesterday {
            key!("yesterday %H:%M")
        } else if Some(then.date()) == tomorrow {
            key!("tomorrow %H:%M")
        } else if then.date().year() == today.date().year() {
            key!("%-d %b %H:%M")
        } else {
            key!("%-d %b %Y")
        };
        When {
            iso: at.to_string(),
            words: self.dated(&then, pattern),
            full: self.dated(&then, key!("%-d %B %Y, %H:%M:%S")),
        }
    }
}

impl Times {
    /// `12 March 2026, 10:42:05 CDT`, for what is kept.
    pub(super) fn exact(&self, at: Timestamp) -> String {
        let then = at.to_zoned_datetime(self.zone.clone());
        self.dated(&then, key!("%-d %B %Y, %H:%M:%S %Z"))
    }

    fn dated(&self, then: &ZonedDateTime, pattern: &'static str) -> String {
        let pattern = self.language.dated(self.language.phrase(pattern), then.date().month());
        then.strftime(&pattern).to_string()
    }

    /// The zone's name.
    pub(super) fn zone(&self) -> String {
        self.zone.iana_name().map_or_else(|| t!("the gateway’s own zone"), str::to_owned)
    }
}

/// A role as people read it.
pub(super) fn role(role: Role) -> &'static str {
    phrase(match role {
        Role::Viewer => key!("viewer"),
        Role::Approver => key!("approver"),
        Role::Admin => key!("admin"),
    })
}

/// `1 part`, `2 parts`: what most people read as one word.
pub(super) fn count(n: usize, one: &str, many: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {many}") }
}

/// A sentence about a reply out of a reason that begins with its verb, as in `asks a question`.
pub(super) fn of_reply(reason: &str) -> String {
    if reason.starts_with(char::is_lowercase) {
        return sentence(&format!("it {reason}"));
    }
    sentence(reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_as_short_as_today_allows() {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let times = Times::new(&zone, "2026-11-24T18:00:00Z".parse().unwrap());
        for (at, words) in [
            ("2026-11-24T16:42:00Z", "10:42"),
            ("2026-11-24T05:59:00Z", "yesterday 23:59"),
            ("2026-11-25T16:42:00Z", "tomorrow 10:42"),
            ("2026-03-12T15:42:00Z", "12 Mar 10:42"),
            ("2025-03-12T15:42:00Z", "12 Mar 2025"),
        ] {
            assert_eq!(times.when(at.parse().unwrap()).words, words);
        }
    }

    #[test]
    fn what_is_said_of_a_reply_has_a_subject() {
        assert_eq!(of_reply("asks a question"), "It asks a question.");
        assert_eq!(of_reply("They texted START."), "They texted START.");
    }

    #[test]
    fn one_is_counted_as_one() {
        assert_eq!(count(1, "part", "parts"), "1 part");
        assert_eq!(count(0, "part", "parts"), "0 parts");
    }
}
