//! The signal of a modem over the last day: a line to look at, and its numbers to read.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::store::health::Sample;
use crate::web::words::Times;

/// The plot in its own units: two minutes wide each.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 100.0;
const DAY: Duration = Duration::from_hours(24);
/// Samples within this long make one point: nobody sees more on a screen.
const POINT: Duration = Duration::from_mins(5);
/// The range of `AT+CSQ` (TS 27.007 §8.5).
const WEAKEST: i32 = -113;
const STRONGEST: i32 = -51;

/// What the page shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SignalView {
    /// The points of each unbroken line, as SVG writes them.
    pub(super) lines: Vec<String>,
    /// The same in numbers.
    pub(super) words: String,
}

/// Of the day before `now`; `None` when nothing was heard.
pub(super) fn signal(samples: &[Sample], times: &Times, now: Timestamp) -> Option<SignalView> {
    let from = now.checked_sub(DAY).ok()?;
    let heard: Vec<(Timestamp, i32)> = samples
        .iter()
        .filter(|sample| sample.at >= from && sample.at <= now)
        .filter_map(|sample| Some((sample.at, sample.signal_dbm?)))
        .collect();
    let last = heard.last()?;
    let weakest = heard.iter().min_by_key(|(_, dbm)| dbm)?;
    let strongest = heard.iter().max_by_key(|(_, dbm)| dbm)?;
    let words = t!(
        "Signal over 24 hours: last {last} dBm at {last_at}; weakest {weakest} dBm at {weakest_at}, strongest \
         {strongest} dBm at {strongest_at}. A gap means that nothing was received.",
        last = last.1,
        last_at = times.when(last.0).words,
        weakest = weakest.1,
        weakest_at = times.when(weakest.0).words,
        strongest = strongest.1,
        strongest_at = times.when(strongest.0).words
    );
    Some(SignalView { lines: lines(&heard, from), words })
}

/// One line for each stretch without a gap.
fn lines(heard: &[(Timestamp, i32)], from: Timestamp) -> Vec<String> {
    let point = |at: Timestamp| at.duration_since(from).as_secs() / POINT.as_secs() as i64;
    let mut lines: Vec<String> = Vec::new();
    let mut before = None;
    for points in heard.chunk_by(|(a, _), (b, _)| point(*a) == point(*b)) {
        let Some((at, _)) = points.first() else { continue };
        let index = point(*at);
        let mean = points.iter().map(|(_, dbm)| f64::from(*dbm)).sum::<f64>()
            / f64::from(points.len() as u32);
        let words = format!("{:.0},{:.0}", x(index), y(mean));
        match lines.last_mut() {
            Some(line) if before == Some(index - 1) => {
                line.push(' ');
                line.push_str(&words);
            }
            _ => lines.push(words),
        }
        before = Some(index);
    }
    lines
}

fn x(index: i64) -> f64 {
    let at = SignedDuration::from_secs(index * POINT.as_secs() as i64);
    at.as_secs_f64() / DAY.as_secs_f64() * WIDTH
}

fn y(dbm: f64) -> f64 {
    let (weakest, strongest) = (f64::from(WEAKEST), f64::from(STRONGEST));
    (strongest - dbm.clamp(weakest, strongest)) / (strongest - weakest) * HEIGHT
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;
    use crate::store::health::State;

    fn sample(at: Timestamp, signal_dbm: Option<i32>) -> Sample {
        let (sim, operator, storage) = (None, None, None);
        Sample { at, state: State::Ready, sim, operator, signal_dbm, storage }
    }

    #[test]
    fn a_gap_breaks_the_line_and_the_numbers_can_be_read() {
        let start = Timestamp::UNIX_EPOCH;
        let now = start + DAY;
        let times = Times::new(&TimeZone::UTC, now);
        let minute = |n: u64| start + Duration::from_mins(n);
        let samples = [
            sample(minute(720), Some(-51)),
            sample(minute(725), Some(-113)),
            sample(minute(730), None),
            sample(minute(735), Some(-82)),
        ];
        let view = signal(&samples, &times, now).unwrap();
        assert_eq!(view.lines, ["360,0 362,100", "368,50"]);
        assert!(
            view.words.contains("last -82 dBm at yesterday 12:15; weakest -113 dBm"),
            "{view:?}"
        );
        assert_eq!(signal(&[sample(start, None)], &times, now), None);
    }
}
