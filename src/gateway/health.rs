//! How the modems stood over the last day: one sample a minute, in memory.
//!
//! ```text
//!   status of each modem ─ every minute ─► ring of 24 h ─► page
//!                                            └ hourly and at the end ─► database ─ at start ─► ring
//! ```
//! Pure: instants and statuses go in, what is to be written comes out. When the database fails, what could
//! not be written is kept for the next time, at most a day of it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::modem::{ModemStatus, Phase};
use crate::store::health::{Sample, State};

/// From one sample to the next.
const BEAT: Duration = Duration::from_mins(1);
/// From one writing to the next.
const WRITE: Duration = Duration::from_hours(1);
/// What is shown.
pub(super) const DAY: Duration = Duration::from_hours(24);
/// Samples kept for each modem, in the ring and unwritten.
const KEPT: usize = 24 * 60;

/// The samples of each modem by name, oldest first.
pub type Histories = Arc<Vec<(String, Vec<Sample>)>>;

/// See the module.
pub(super) struct History {
    rings: Vec<(String, VecDeque<Sample>)>,
    unwritten: VecDeque<(String, Sample)>,
    next_sample: Timestamp,
    next_write: Timestamp,
    view: Histories,
}

impl History {
    /// Begins with what is known from before.
    pub(super) fn new(known: Vec<(String, Vec<Sample>)>, now: Timestamp) -> Self {
        let view = Arc::new(known.clone());
        let rings = known.into_iter().map(|(modem, samples)| (modem, samples.into())).collect();
        Self { rings, unwritten: VecDeque::new(), next_sample: now, next_write: now + WRITE, view }
    }

    /// What is known, to be shown.
    pub(super) fn view(&self) -> Histories {
        Arc::clone(&self.view)
    }

    /// When [`History::take`] has something to do.
    pub(super) fn next(&self) -> Timestamp {
        self.next_sample
    }

    /// Takes a sample of each modem if it is time.
    pub(super) fn take<'a>(
        &mut self,
        modems: impl Iterator<Item = (&'a str, &'a ModemStatus)>,
        now: Timestamp,
    ) {
        // A clock that was set back must not stop the history.
        if now < self.next_sample && self.next_sample <= now + BEAT {
            return;
        }
        self.next_sample = now + BEAT;
        for (name, status) in modems {
            let sample = sample(status, now);
            if let Some((_, ring)) = self.rings.iter_mut().find(|(known, _)| known == name) {
                ring.push_back(sample.clone());
                while ring.len() > KEPT || ring.front().is_some_and(|old| old.at + DAY < now) {
                    ring.pop_front();
                }
            }
            self.unwritten.push_back((name.to_owned(), sample));
        }
        while self.unwritten.len() > KEPT * self.rings.len() {
            self.unwritten.pop_front();
        }
        let rings = self.rings.iter();
        let samples = |ring: &VecDeque<Sample>| ring.iter().cloned().collect();
        self.view = Arc::new(rings.map(|(name, ring)| (name.clone(), samples(ring))).collect());
    }

    /// What is to be written now, if it is time; [`History::written`] says that it was.
    pub(super) fn write_due(&mut self, now: Timestamp) -> Option<Vec<(String, Sample)>> {
        if now < self.next_write && self.next_write <= now + WRITE {
            return None;
        }
        self.next_write = now + WRITE;
        Some(self.rest())
    }

    /// All that was not written yet.
    pub(super) fn rest(&self) -> Vec<(String, Sample)> {
        self.unwritten.iter().cloned().collect()
    }

    /// So many are safe.
    pub(super) fn written(&mut self, count: usize) {
        self.unwritten.drain(..count.min(self.unwritten.len()));
    }
}

fn sample(status: &ModemStatus, at: Timestamp) -> Sample {
    let state = match status.phase {
        Phase::Absent { .. } => State::Absent,
        Phase::Starting => State::Starting,
        Phase::PinWanted { .. } => State::PinWanted,
        Phase::NotRegistered { .. } => State::NotRegistered,
        Phase::Ready => State::Ready,
    };
    Sample {
        at,
        state,
        sim: status.sim.clone(),
        operator: status.operator.clone(),
        signal_dbm: status.signal_dbm,
        storage: status.storage,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status() -> ModemStatus {
        ModemStatus { phase: Phase::Ready, signal_dbm: Some(-73), ..ModemStatus::default() }
    }

    fn start() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn begun() -> History {
        History::new(vec![("main".to_owned(), Vec::new())], start())
    }

    fn take(history: &mut History, now: Timestamp) {
        history.take([("main", &status())].into_iter(), now);
    }

    #[test]
    fn a_sample_is_taken_each_minute_and_a_day_is_kept() {
        let mut history = begun();
        for second in 0..36 * 3600 {
            if second % 20 == 0 {
                take(&mut history, start() + Duration::from_secs(second));
            }
        }
        let ring = &history.view()[0].1;
        assert_eq!(ring.len(), KEPT);
        assert_eq!(ring[1].at.duration_since(ring[0].at), jiff::SignedDuration::from_mins(1));
        assert_eq!(ring[0].state, State::Ready);
        assert_eq!(history.rest().len(), KEPT, "a database that fails does not fill the memory");
    }

    #[test]
    fn it_is_written_hourly_and_kept_until_it_is_safe() {
        let mut history = begun();
        take(&mut history, start());
        assert_eq!(history.write_due(start()), None);
        let hour = start() + WRITE;
        take(&mut history, hour);
        let samples = history.write_due(hour).unwrap();
        assert_eq!(samples.len(), 2);
        assert_eq!(history.rest().len(), 2, "it was not written yet");
        history.written(samples.len());
        assert_eq!((history.rest().len(), history.write_due(hour)), (0, None));
    }

    #[test]
    fn a_clock_that_is_set_back_stops_nothing() {
        let mut history = begun();
        take(&mut history, start() + DAY);
        take(&mut history, start());
        assert_eq!(history.view()[0].1.len(), 2);
        assert!(history.write_due(start() - DAY).is_some());
    }
}
