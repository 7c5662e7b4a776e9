//! The hours of the week in which invites may leave, by the clock on a wall.
//!
//! ```text
//!   mon-fri 09:00-20:00, sat 10:00-16:00     a span each; it belongs to the day on which it opens
//!   22:00-06:00                              every day, over midnight
//! ```
//! Whether it is open is asked of the wall clock alone: day of the week and time of day. It can change only where a
//! span begins or ends, or where the clock itself jumps, so these are the instants at which the next change is looked
//! for. An hour that the clock skips opens with the jump; one that comes twice is open both times.
//!
//! Who may live in several zones is asked in all of them: it must be open in each. Hours that never meet are
//! [`Opens::Never`], which is told to people and is not a wait.
//!
//! Read next: `place.rs` for whose clock counts, `schedule.rs` for what else holds an invite.

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The hours in which invites may leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Window {
    /// At any hour.
    Always,
    /// In any of these spans.
    Hours(Vec<Span>),
}

/// A time of day on certain days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The days on which it opens.
    pub days: Days,
    /// Opens.
    pub from: Time,
    /// Closes; over midnight if it is not later than `from`.
    pub to: Time,
}

/// Days of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(u8);

impl Days {
    /// Monday to Sunday.
    pub const ALL: Self = Self(0x7f);

    /// From one day to another, over the weekend if need be; a day alone is from it to itself.
    #[must_use]
    pub fn from_to(first: Weekday, last: Weekday) -> Self {
        let mut days = Self::on(first);
        let mut day = first;
        while day != last {
            day = day.next();
            days = days.and(Self::on(day));
        }
        days
    }

    fn on(day: Weekday) -> Self {
        Self(1 << day.to_monday_zero_offset())
    }

    /// These and those.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// These without gaps, Monday first: `Monday to Friday` is one run, as is `Sunday` alone.
    #[must_use]
    pub fn runs(self) -> Vec<(Weekday, Weekday)> {
        let mut runs: Vec<(Weekday, Weekday)> = Vec::new();
        for day in Weekday::Monday.cycle_forward().take(7).filter(|day| self.has(*day)) {
            match runs.last_mut() {
                Some((_, last)) if last.next() == day => *last = day,
                _ => runs.push((day, day)),
            }
        }
        runs
    }

    /// Is the day among them?
    #[must_use]
    pub fn has(self, day: Weekday) -> bool {
        self.0 & Self::on(day).0 != 0
    }
}

impl Span {
    /// Every day from one time to another.
    #[must_use]
    pub fn daily(from: Time, to: Time) -> Self {
        Self { days: Days::ALL, from, to }
    }

    fn in_words(&self) -> String {
        let end = if self.to == Time::midnight() { "24:00".to_owned() } else { clock(self.to) };
        let hours = format!("from {} to {end}", clock(self.from));
        if self.days == Days::ALL {
            return hours;
        }
        let runs = self.days.runs().into_iter().map(|(first, last)| {
            if first == last {
                day_name(first).to_owned()
            } else {
                format!("{} to {}", day_name(first), day_name(last))
            }
        });
        format!("{} {hours}", runs.collect::<Vec<_>>().join(" and "))
    }

    fn is_open(&self, day: Weekday, time: Time) -> bool {
        let over_midnight = self.to <= self.from;
        let today = self.days.has(day) && self.from <= time && (over_midnight || time < self.to);
        today || (over_midnight && self.days.has(day.previous()) && time < self.to)
    }
}

fn clock(time: Time) -> String {
    time.strftime("%H:%M").to_string()
}

/// The English name.
#[must_use]
pub fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

/// When hours open that are to hold in one or several zones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opens {
    /// They are open.
    Now,
    /// Closed until then.
    At(Timestamp),
    /// Never: the hours of these zones do not meet.
    Never,
}

/// Nothing that comes every week is farther away, an hour more or less in summer included.
const HORIZON_DAYS: i64 = 9;
/// Openings tried before hours count as never meeting; a week of two zones has fewer.
const OPENINGS: usize = 100;

impl Window {
    /// Is it open on this day of the week at this time of day?
    #[must_use]
    pub fn is_open(&self, day: Weekday, time: Time) -> bool {
        match self {
            Self::Always => true,
            Self::Hours(spans) => spans.iter().any(|span| span.is_open(day, time)),
        }
    }

    /// A day and time at which it is open although `limit` is closed, the first of the week.
    #[must_use]
    pub fn beyond(&self, limit: &Self) -> Option<(Weekday, Time)> {
        let minutes = |day: Weekday| {
            let times = Time::midnight().series(1.minute());
            times.map(move |time| (day, time))
        };
        let mut week = Weekday::Monday.cycle_forward().take(7).flat_map(minutes);
        week.find(|(day, time)| self.is_open(*day, *time) && !limit.is_open(*day, *time))
    }

    /// As people read it: `from 09:00 to 20:00`, `Monday to Friday from 09:00 to 20:00, Saturday …`; nothing for
    /// [`Self::Always`].
    #[must_use]
    pub fn in_words(&self) -> String {
        let Self::Hours(spans) = self else { return String::new() };
        spans.iter().map(Span::in_words).collect::<Vec<_>>().join(", ")
    }

    /// When it is open in all these zones.
    #[must_use]
    pub fn opens(&self, zones: &[TimeZone], now: Timestamp) -> Opens {
        let mut at = now;
        for _ in 0..OPENINGS {
            let Some(closed) = zones.iter().find(|zone| !self.is_open_at(zone, at)) else {
                return if at == now { Opens::Now } else { Opens::At(at) };
            };
            // Until then it is closed there, whatever the other zones say.
            match self.changes(closed, at) {
                Some(opening) if opening.duration_since(now).as_hours() <= HORIZON_DAYS * 24 => {
                    at = opening;
                }
                _ => return Opens::Never,
            }
        }
        Opens::Never
    }

    /// When it closes next in any of these zones, if it ever does; asked while it is open.
    #[must_use]
    pub fn closes(&self, zones: &[TimeZone], now: Timestamp) -> Option<Timestamp> {
        zones.iter().filter_map(|zone| self.changes(zone, now)).min()
    }

    fn is_open_at(&self, zone: &TimeZone, at: Timestamp) -> bool {
        if *self == Self::Always {
            return true;
        }
        let local = zone.to_datetime(at);
        self.is_open(local.weekday(), local.time())
    }

    /// The next instant at which it opens, if it is closed now, or closes.
    fn changes(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let Self::Hours(spans) = self else { return None };
        let open = self.is_open_at(zone, now);
        let today = zone.to_datetime(now).date();
        let edges = (-1..=HORIZON_DAYS).filter_map(|n| today.checked_add(n.days()).ok());
        let times = edges.flat_map(|day| {
            spans
                .iter()
                .flat_map(move |span| [day.to_datetime(span.from), day.to_datetime(span.to)])
        });
        // An hour that comes twice begins twice.
        let twice = times.flat_map(|time| {
            let ambiguous = zone.to_ambiguous_timestamp(time);
            [ambiguous.earlier(), ambiguous.later()]
        });
        // At `now` itself nothing changes: it is as open as it is.
        let jumps = zone.following(now).take(2).map(|jump| jump.timestamp());
        twice
            .filter_map(Result::ok)
            .chain(jumps)
            .filter(|at| *at >= now && self.is_open_at(zone, *at) != open)
            .min()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ts(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn zones(names: &[&str]) -> Vec<TimeZone> {
        names.iter().map(|name| TimeZone::get(name).unwrap()).collect()
    }

    fn span(days: Days, from: &str, to: &str) -> Span {
        Span { days, from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    fn daily(from: &str, to: &str) -> Window {
        Window::Hours(vec![span(Days::ALL, from, to)])
    }

    /// Monday to Friday by day, Saturday for less, Sunday not at all.
    fn working() -> Window {
        Window::Hours(vec![
            span(Days::from_to(Weekday::Monday, Weekday::Friday), "09:00", "20:00"),
            span(Days::on(Weekday::Saturday), "10:00", "16:00"),
        ])
    }

    fn opens(window: &Window, zone: &str, now: &str) -> Option<Timestamp> {
        match window.opens(&zones(&[zone]), ts(now)) {
            Opens::Now => None,
            Opens::At(at) => Some(at),
            Opens::Never => panic!("{window:?} never opens"),
        }
    }

    #[test]
    fn windows_open_in_local_time() {
        let (day, night) = (daily("09:00", "20:00"), daily("22:00", "06:00"));
        // 2026-06-01 is a Monday, in Chicago at UTC-5.
        for (window, now, want) in [
            (&day, "2026-06-01T13:59:59Z", Some("2026-06-01T14:00:00Z")),
            (&day, "2026-06-01T14:00:00Z", None),
            (&day, "2026-06-02T00:59:59Z", None),
            (&day, "2026-06-02T01:00:00Z", Some("2026-06-02T14:00:00Z")),
            (&night, "2026-06-01T10:59:59Z", None),
            (&night, "2026-06-01T11:00:00Z", Some("2026-06-02T03:00:00Z")),
            (&night, "2026-06-02T03:00:00Z", None),
            (&Window::Always, "2026-06-01T11:00:00Z", None),
            (&working(), "2026-06-05T14:00:00Z", None),
            // Friday 20:00, Saturday 10:00; Saturday 16:00, Monday 09:00.
            (&working(), "2026-06-06T01:00:00Z", Some("2026-06-06T15:00:00Z")),
            (&working(), "2026-06-06T21:00:00Z", Some("2026-06-08T14:00:00Z")),
        ] {
            assert_eq!(opens(window, "America/Chicago", now), want.map(ts), "{window:?} {now}");
        }
    }

    #[test]
    fn a_window_over_midnight_belongs_to_the_day_on_which_it_opens() {
        let friday = Window::Hours(vec![span(Days::on(Weekday::Friday), "22:00", "02:00")]);
        for (day, time, open) in [
            (Weekday::Friday, "21:59", false),
            (Weekday::Friday, "22:00", true),
            (Weekday::Saturday, "01:59", true),
            (Weekday::Saturday, "02:00", false),
            (Weekday::Friday, "01:00", false),
            (Weekday::Saturday, "23:00", false),
        ] {
            assert_eq!(friday.is_open(day, time.parse().unwrap()), open, "{day:?} {time}");
        }
        let saturday = Window::Hours(vec![span(Days::on(Weekday::Saturday), "00:00", "00:00")]);
        assert!(saturday.is_open(Weekday::Saturday, Time::midnight()));
        assert!(saturday.is_open(Weekday::Saturday, "23:59".parse().unwrap()));
        assert!(!saturday.is_open(Weekday::Sunday, Time::midnight()));
    }

    #[test]
    fn a_day_named_twice_is_a_day() {
        let monday = Days::on(Weekday::Monday);
        let week = Days::from_to(Weekday::Monday, Weekday::Friday);
        assert_eq!(monday.and(monday), monday);
        assert_eq!(week.and(monday), week);
        // Over the weekend.
        let ends = Days::from_to(Weekday::Saturday, Weekday::Monday);
        assert_eq!(week.and(ends), Days::ALL);
    }

    #[test]
    fn it_closes_where_the_last_of_its_spans_ends() {
        let joined = Window::Hours(vec![
            span(Days::ALL, "09:00", "12:00"),
            span(Days::ALL, "11:00", "14:00"),
            span(Days::ALL, "14:00", "15:00"),
        ]);
        let chicago = zones(&["America/Chicago"]);
        for (window, now, closes) in [
            (&daily("09:00", "20:00"), "2026-06-01T14:00:00Z", Some("2026-06-02T01:00:00Z")),
            (&daily("22:00", "06:00"), "2026-06-01T04:00:00Z", Some("2026-06-01T11:00:00Z")),
            (&joined, "2026-06-01T15:00:00Z", Some("2026-06-01T20:00:00Z")),
            (&Window::Always, "2026-06-01T15:00:00Z", None),
        ] {
            assert_eq!(window.closes(&chicago, ts(now)), closes.map(ts), "{window:?} {now}");
        }
    }

    /// In Chicago 2026-03-08 has no 02:00 to 03:00 (08:00Z is 03:00), and 2026-11-01 has 01:00 to 02:00 twice
    /// (06:00Z and 07:00Z). From, to, asked at, opens, closes.
    #[rustfmt::skip]
    const JUMPS: &[[&str; 5]] = &[
        // By day: an hour earlier, then an hour later than the day before.
        ["09:00", "20:00", "2026-03-08T02:00:00Z", "2026-03-08T14:00:00Z", "2026-03-09T01:00:00Z"],
        ["09:00", "20:00", "2026-03-07T03:00:00Z", "2026-03-07T15:00:00Z", "2026-03-08T02:00:00Z"],
        ["09:00", "20:00", "2026-11-01T02:00:00Z", "2026-11-01T15:00:00Z", "2026-11-02T02:00:00Z"],
        ["09:00", "20:00", "2026-10-31T02:00:00Z", "2026-10-31T14:00:00Z", "2026-11-01T01:00:00Z"],
        // Over the night itself: an hour shorter, an hour longer.
        ["22:00", "06:00", "2026-03-08T03:59:00Z", "2026-03-08T04:00:00Z", "2026-03-08T11:00:00Z"],
        ["22:00", "06:00", "2026-11-01T02:59:00Z", "2026-11-01T03:00:00Z", "2026-11-01T12:00:00Z"],
        // It begins in the hour that is skipped: with the jump; ends in it: with the jump.
        ["02:30", "04:00", "2026-03-08T06:00:00Z", "2026-03-08T08:00:00Z", "2026-03-08T09:00:00Z"],
        ["01:00", "02:30", "2026-03-08T06:00:00Z", "2026-03-08T07:00:00Z", "2026-03-08T08:00:00Z"],
        // It begins in the hour that comes twice: the first time, and again after the clock went back.
        ["01:30", "04:00", "2026-11-01T06:00:00Z", "2026-11-01T06:30:00Z", "2026-11-01T07:00:00Z"],
        ["01:30", "04:00", "2026-11-01T07:00:00Z", "2026-11-01T07:30:00Z", "2026-11-01T10:00:00Z"],
        // It ends in the hour that comes twice: open both times.
        ["00:00", "01:30", "2026-11-01T04:59:00Z", "2026-11-01T05:00:00Z", "2026-11-01T06:30:00Z"],
        ["00:00", "01:30", "2026-11-01T06:40:00Z", "2026-11-01T07:00:00Z", "2026-11-01T07:30:00Z"],
    ];

    #[test]
    fn the_changes_to_and_from_summer_time_neither_lose_a_window_nor_lengthen_it() {
        for [from, to, now, opens_at, closes_at] in JUMPS {
            let window = daily(from, to);
            let chicago = zones(&["America/Chicago"]);
            let opens = window.opens(&chicago, ts(now));
            assert_eq!(opens, Opens::At(ts(opens_at)), "{from}-{to} from {now}");
            let closes = window.closes(&chicago, ts(opens_at));
            assert_eq!(closes, Some(ts(closes_at)), "{from}-{to} from {opens_at}");
        }
    }

    #[test]
    fn in_several_zones_it_opens_with_the_last_and_closes_with_the_first() {
        let day = daily("09:00", "20:00");
        let both = zones(&["America/New_York", "America/Chicago"]);
        // 09:00 in New York is 13:00Z, in Chicago 14:00Z; 20:00 in New York is 00:00Z.
        for (now, want) in [
            ("2026-06-01T13:30:00Z", Opens::At(ts("2026-06-01T14:00:00Z"))),
            ("2026-06-01T14:00:00Z", Opens::Now),
            ("2026-06-01T23:59:00Z", Opens::Now),
            ("2026-06-02T00:00:00Z", Opens::At(ts("2026-06-02T14:00:00Z"))),
        ] {
            assert_eq!(day.opens(&both, ts(now)), want, "{now}");
        }
        let closes = day.closes(&both, ts("2026-06-01T14:00:00Z"));
        assert_eq!(closes, Some(ts("2026-06-02T00:00:00Z")));
        // Arizona keeps no summer time: an hour apart in June, none in January.
        let navajo = zones(&["America/Phoenix", "America/Denver"]);
        let june = day.opens(&navajo, ts("2026-06-01T10:00:00Z"));
        assert_eq!(june, Opens::At(ts("2026-06-01T16:00:00Z")));
    }

    #[test]
    fn hours_are_read_aloud() {
        for (window, words) in [
            (Window::Always, ""),
            (daily("09:00", "20:00"), "from 09:00 to 20:00"),
            (working(), "Monday to Friday from 09:00 to 20:00, Saturday from 10:00 to 16:00"),
        ] {
            assert_eq!(window.in_words(), words);
        }
        let ends = Days::on(Weekday::Monday).and(Days::from_to(Weekday::Friday, Weekday::Sunday));
        let window = Window::Hours(vec![span(ends, "18:00", "00:00")]);
        assert_eq!(window.in_words(), "Monday and Friday to Sunday from 18:00 to 24:00");
    }

    #[test]
    fn hours_are_compared_by_the_minute_of_the_week() {
        let law = daily("08:00", "21:00");
        let at = |day, time: &str| Some((day, time.parse().unwrap()));
        for (window, beyond) in [
            (working(), None),
            (law.clone(), None),
            (daily("07:59", "20:00"), at(Weekday::Monday, "07:59")),
            (daily("09:00", "21:01"), at(Weekday::Monday, "21:00")),
            (daily("22:00", "06:00"), at(Weekday::Monday, "00:00")),
            (Window::Always, at(Weekday::Monday, "00:00")),
            (
                Window::Hours(vec![span(Days::on(Weekday::Sunday), "20:00", "22:00")]),
                at(Weekday::Sunday, "21:00"),
            ),
        ] {
            assert_eq!(window.beyond(&law), beyond, "{window:?}");
        }
    }

    #[test]
    fn hours_that_never_meet_are_told_as_such() {
        let short = daily("09:00", "09:30");
        let both = zones(&["America/New_York", "America/Chicago"]);
        assert_eq!(short.opens(&both, ts("2026-06-01T13:10:00Z")), Opens::Never);
        assert_eq!(short.opens(&both[..1], ts("2026-06-01T13:10:00Z")), Opens::Now);
        // These two meet from the 1st of November, when summer time ends in Denver: more than nine days away that is
        // no wait.
        let navajo = zones(&["America/Phoenix", "America/Denver"]);
        assert_eq!(short.opens(&navajo, ts("2026-10-20T12:00:00Z")), Opens::Never);
        let meet = Opens::At(ts("2026-11-01T16:00:00Z"));
        assert_eq!(short.opens(&navajo, ts("2026-10-25T12:00:00Z")), meet);
    }
}
