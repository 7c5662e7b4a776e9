//! The panel's words for what the database knows: one `match` each, used by every page.

use std::borrow::Borrow;
use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use super::languages::{Language, phrase, spoken, told};
use crate::outbox::place::{Place, town};
use crate::outbox::schedule::{Days, Span, Window};
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

    /// Which day it is then.
    pub(super) fn day(&self, at: Timestamp) -> Date {
        at.to_zoned_datetime(self.zone.clone()).date()
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

/// A role as people read it; templates lend what they hand over.
pub(super) fn role(role: impl Borrow<Role>) -> &'static str {
    phrase(match role.borrow() {
        Role::Viewer => key!("viewer"),
        Role::Approver => key!("approver"),
        Role::Admin => key!("admin"),
    })
}

/// The hours in which invites may leave: `from 09:00 to 20:00`, `Monday to Friday from 09:00 to 20:00, Saturday …`.
pub(super) fn hours(window: &Window) -> String {
    let Window::Hours(spans) = window else { return String::new() };
    let clock = |time: Time| time.strftime("%H:%M").to_string();
    let span = |span: &Span| {
        let to = if span.to == Time::midnight() { "24:00".to_owned() } else { clock(span.to) };
        let hours = t!("from {from} to {to}", from = clock(span.from), to = to);
        if span.days == Days::ALL {
            return hours;
        }
        let runs = span.days.runs().into_iter().map(|(first, last)| {
            if first == last {
                return day(first).to_owned();
            }
            t!("{first} to {last}", first = day(first), last = day(last))
        });
        let days = list(&runs.collect::<Vec<_>>());
        t!("{days} {hours}", days = days, hours = hours)
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

fn day(day: Weekday) -> &'static str {
    phrase(match day {
        Weekday::Monday => key!("Monday"),
        Weekday::Tuesday => key!("Tuesday"),
        Weekday::Wednesday => key!("Wednesday"),
        Weekday::Thursday => key!("Thursday"),
        Weekday::Friday => key!("Friday"),
        Weekday::Saturday => key!("Saturday"),
        Weekday::Sunday => key!("Sunday"),
    })
}

/// Some things as one: `New York and Chicago`.
pub(super) fn list(things: &[impl AsRef<str>]) -> String {
    let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
    things.join(phrase(key!(" and ")))
}

/// The towns that name the zones of a place.
pub(super) fn towns(place: &Place) -> String {
    list(&place.zones().iter().map(town).collect::<Vec<_>>())
}

/// A sentence about a reply out of a reason that begins with its verb, as in `asks a question`.
pub(super) fn of_reply(reason: &str) -> String {
    let words = told(reason);
    if reason.starts_with(char::is_lowercase) {
        return sentence(&t!("it {does}", does = words));
    }
    sentence(&words)
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
}
