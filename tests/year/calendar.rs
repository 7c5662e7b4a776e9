//! The school year: which weeks people are asked in, and what is due on which day.
//!
//! Local time is the clinic's, Chicago; both switches of its clocks, and nothing else of time zones, are written down
//! here by hand, so that the hours of what was on the air are reckoned without the code under test.

use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;

/// A Monday morning after the lives of the databases the year begins with (`tests/migrations`).
pub(crate) const EPOCH: &str = "2026-06-15T11:00:00Z";
pub(crate) const ZONE: &str = "America/Chicago";
/// Standard time, an hour more behind, from the first to the second.
const STANDARD: (&str, &str) = ("2026-11-01T07:00:00Z", "2027-03-14T08:00:00Z");

/// Weeks in which one group is asked.
struct Season {
    from: Date,
    weeks: i64,
    /// Clicks on each of its weekdays.
    a_day: usize,
}

const SEASONS: [Season; 6] = [
    // Of those who are silent afterwards the year's end sees the records go.
    Season { from: date(2026, 6, 15), weeks: 3, a_day: 15 },
    Season { from: date(2026, 8, 17), weeks: 5, a_day: 30 },
    Season { from: date(2026, 10, 19), weeks: 3, a_day: 25 },
    Season { from: date(2027, 1, 11), weeks: 4, a_day: 22 },
    Season { from: date(2027, 3, 1), weeks: 4, a_day: 25 },
    Season { from: date(2027, 5, 3), weeks: 2, a_day: 20 },
];

/// The weekends on which the clocks of the place are changed.
const SWITCHES: [Date; 2] = [date(2026, 11, 1), date(2027, 3, 14)];

/// One day of the year.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Day {
    pub(crate) date: Date,
    pub(crate) number: usize,
}

impl Day {
    pub(crate) fn new(first: Date, number: usize) -> Self {
        let date = first.checked_add(jiff::Span::new().days(number as i64)).unwrap();
        Self { date, number }
    }

    /// So long after the beginning it is this late on this day.
    pub(crate) fn at(self, hour: i8, minute: i8) -> Duration {
        let zone = TimeZone::get(ZONE).unwrap();
        let at = zone.to_timestamp(self.date.at(hour, minute, 0, 0)).unwrap();
        at.duration_since(EPOCH.parse().unwrap()).unsigned_abs()
    }

    /// Clicks on **Invite**.
    pub(crate) fn clicks(self) -> usize {
        if SWITCHES.contains(&self.date) {
            return 20;
        }
        if matches!(self.date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            return 0;
        }
        let within = |season: &&Season| {
            let since = (self.date - season.from).get_days();
            (0..season.weeks * 7).contains(&i64::from(since))
        };
        SEASONS.iter().find(within).map_or(0, |season| season.a_day)
    }

    pub(crate) fn is_of_a_switch(self) -> bool {
        SWITCHES.contains(&self.date)
    }

    pub(crate) fn is_before_a_switch(self) -> bool {
        SWITCHES.contains(&self.date.tomorrow().unwrap())
    }

    pub(crate) fn is_sunday(self) -> bool {
        self.date.weekday() == Weekday::Sunday
    }
}

/// The day and the minute of an instant on the walls of the place.
pub(crate) fn on_the_wall(at: Timestamp) -> (i64, i64) {
    let (from, to) = STANDARD;
    let standard = (from.parse().unwrap()..to.parse::<Timestamp>().unwrap()).contains(&at);
    let minutes = (at.as_second() - if standard { 6 } else { 5 } * 3600).div_euclid(60);
    (minutes.div_euclid(24 * 60), minutes.rem_euclid(24 * 60))
}
