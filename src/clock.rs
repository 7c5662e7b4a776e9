//! The only place that reads the clock.
//!
//! The core takes instants as arguments; drivers are handed a [`Clock`] and ask it. Tests hand out one that stands
//! still until it is moved, so that a hold, a pace or a window is tried in microseconds and always with the same result.
//! `.clippy.toml` forbids every other way to ask for the time of day.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

/// Tells the time of day.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's own clock.
    System,
    /// One that moves only by hand; clones move together.
    Manual(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// A clock that stands at `start`.
    #[must_use]
    pub fn manual(start: Timestamp) -> Self {
        Self::Manual(Arc::new(Mutex::new(start)))
    }

    /// The instant now, in whole milliseconds: what the database keeps is what was decided by.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => system(),
            Self::Manual(at) => *at.lock().unwrap_or_else(PoisonError::into_inner),
        };
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }

    /// Moves a manual clock on. A system clock moves by itself and ignores this.
    pub fn advance(&self, by: Duration) {
        if let Self::Manual(at) = self {
            let mut at = at.lock().unwrap_or_else(PoisonError::into_inner);
            *at = at.saturating_add(by).unwrap_or(Timestamp::MAX);
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn system() -> Timestamp {
    Timestamp::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_by_hand_and_its_clones_with_it() {
        let clock = Clock::manual(Timestamp::UNIX_EPOCH);
        let other = clock.clone();
        assert_eq!(clock.now(), Timestamp::UNIX_EPOCH);
        other.advance(Duration::from_secs(30));
        assert_eq!(clock.now(), Timestamp::from_second(30).unwrap());
    }

    #[test]
    fn the_system_clock_gives_whole_milliseconds() {
        assert_eq!(Clock::System.now().subsec_nanosecond() % 1_000_000, 0);
    }

    #[test]
    fn a_clock_moved_past_the_end_of_time_stays_there() {
        let clock = Clock::manual(Timestamp::MAX);
        clock.advance(Duration::from_secs(1));
        assert!(clock.now() <= Timestamp::MAX);
    }
}
