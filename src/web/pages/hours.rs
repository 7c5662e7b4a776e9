//! Messages of the last day, hour by hour: bars to look at, and their numbers to read.

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{RoundMode, Timestamp, Unit, ZonedDateTimeRound};

use crate::store::pages::Hour;
use crate::web::words::Times;

/// Hours shown, the one that runs among them.
pub(super) const HOURS: usize = 24;
/// The picture in its own units: as high as this, an hour as wide as that.
const HEIGHT: usize = 100;
const WIDTH: usize = 10;

/// A bar: from where, how high.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub(super) class: &'static str,
    pub(super) x: usize,
    pub(super) y: usize,
    pub(super) height: usize,
}

/// The numbers of an hour that had a message.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HourView {
    pub(super) begins: String,
    pub(super) left: usize,
    pub(super) came: usize,
}

/// What the page shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct HoursView {
    pub(super) bars: Vec<Bar>,
    /// The same in a sentence.
    pub(super) words: String,
    /// The same in numbers, the latest first.
    pub(super) hours: Vec<HourView>,
}

/// When the first of the hours begins, by the clock of the organization.
pub(super) fn first_hour(zone: &TimeZone, now: Timestamp) -> Timestamp {
    let whole = ZonedDateTimeRound::new().smallest(Unit::Hour).mode(RoundMode::Trunc);
    let this =
        now.to_zoned_datetime(zone.clone()).round(whole).map_or(now, |hour| hour.timestamp());
    this.saturating_sub(later(HOURS - 1)).unwrap_or(this)
}

fn later(hours: usize) -> Duration {
    Duration::from_hours(hours as u64)
}

/// Of the hours from `first` on; `None` when nothing came or went.
pub(super) fn hours(hours: &[Hour], first: Timestamp, times: &Times) -> Option<HoursView> {
    let begins = |n: usize| {
        let at = first.saturating_add(later(n)).unwrap_or(first);
        times.when(at).words
    };
    let (left, came) = hours.iter().fold((0, 0), |sum, h| (sum.0 + h.left, sum.1 + h.came));
    let (most, hour) = hours.iter().enumerate().rev().max_by_key(|(_, h)| h.left + h.came)?;
    if left + came == 0 {
        return None;
    }
    let words = tn!(
        left,
        "{n} message left and {came} came in over 24 hours. The busiest hour began at {begins}: {busy_left} left, \
         {busy_came} came in.",
        "{n} messages left and {came} came in over 24 hours. The busiest hour began at {begins}: {busy_left} left, \
         {busy_came} came in.",
        came = came,
        begins = begins(most),
        busy_left = hour.left,
        busy_came = hour.came
    );
    let busy = hours.iter().enumerate().rev().filter(|(_, h)| h.left + h.came > 0);
    let view = |(n, h): (usize, &Hour)| HourView { begins: begins(n), left: h.left, came: h.came };
    Some(HoursView { bars: bars(hours), words, hours: busy.map(view).collect() })
}

/// Two bars an hour, as high as their share of the highest; a message is never without a bar.
fn bars(hours: &[Hour]) -> Vec<Bar> {
    let highest = hours.iter().map(|h| h.left.max(h.came)).max().unwrap_or(0);
    let height = |n: usize| (n * HEIGHT).div_ceil(highest.max(1));
    let mut bars = Vec::new();
    for (n, hour) in hours.iter().enumerate() {
        for (class, count, beside) in [("left", hour.left, 1), ("came", hour.came, 5)] {
            if count > 0 {
                let height = height(count);
                bars.push(Bar { class, x: n * WIDTH + beside, y: HEIGHT - height, height });
            }
        }
    }
    bars
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_begins_by_the_clock_of_the_organization() {
        let now = at("2026-11-24T16:20:00Z");
        for (zone, first) in [
            ("America/Chicago", "2026-11-23T17:00:00Z"),
            // Half an hour beside the others.
            ("Asia/Kolkata", "2026-11-23T16:30:00Z"),
        ] {
            let zone = TimeZone::get(zone).unwrap();
            assert_eq!(first_hour(&zone, now), at(first));
        }
    }

    #[test]
    fn the_busiest_hour_is_named_and_every_message_has_a_bar() {
        let now = at("2026-11-24T16:20:00Z");
        let (zone, mut all) = (TimeZone::UTC, vec![Hour::default(); HOURS]);
        let times = Times::new(&zone, now);
        assert_eq!(hours(&all, first_hour(&zone, now), &times), None);
        all[0] = Hour { left: 1, came: 0 };
        all[22] = Hour { left: 200, came: 100 };
        all[23] = Hour { left: 0, came: 1 };
        let view = hours(&all, first_hour(&zone, now), &times).unwrap();
        assert_eq!(
            view.words,
            "201 messages left and 101 came in over 24 hours. The busiest hour began at 15:00: 200 left, 100 came in."
        );
        let bar = |class, x, y, height| Bar { class, x, y, height };
        let bars = [
            bar("left", 1, 99, 1),
            bar("left", 221, 0, 100),
            bar("came", 225, 50, 50),
            bar("came", 235, 99, 1),
        ];
        assert_eq!(view.bars, bars);
        let rows: Vec<_> = view.hours.iter().map(|h| (h.begins.as_str(), h.left, h.came)).collect();
        assert_eq!(rows, [("16:00", 0, 1), ("15:00", 200, 100), ("yesterday 17:00", 1, 0)]);
    }
}
