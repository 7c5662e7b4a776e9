//! What the clocks of a machine show: a real one, or one on the bench whose clocks are moved by hand.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use rustix::time::{ClockId, clock_gettime};

use super::trust::{Reading, after};

/// systemd-timesyncd touches this file each time it set the clock by a time server's.
const MARK: &str = "/run/systemd/timesync/synchronized";

#[derive(Debug)]
pub(super) enum Machine {
    /// This one.
    Real,
    /// This one, whose clock is taken to be right: nobody is texted by it.
    TakenOnTrust,
    /// One on the bench.
    Bench(Mutex<Bench>),
}

#[derive(Debug)]
pub(super) struct Bench {
    wall: Timestamp,
    up: Duration,
    mark: Option<Timestamp>,
    /// What the time really is.
    truth: Timestamp,
}

impl Machine {
    /// One whose clock a time server has just set to `start`.
    pub(super) fn bench(start: Timestamp) -> Self {
        let up = Duration::ZERO;
        Self::Bench(Mutex::new(Bench { wall: start, up, mark: Some(start), truth: start }))
    }

    /// Both clocks, in whole milliseconds: what the database keeps is what was decided by.
    pub(super) fn reading(&self) -> Reading {
        let Reading { wall, up } = match self {
            Self::Real | Self::TakenOnTrust => Reading { wall: wall(), up: up() },
            Self::Bench(bench) => {
                let bench = bench.lock().unwrap_or_else(PoisonError::into_inner);
                Reading { wall: bench.wall, up: bench.up }
            }
        };
        let whole = Timestamp::from_millisecond(wall.as_millisecond()).unwrap_or(wall);
        let up = Duration::from_millis(u64::try_from(up.as_millis()).unwrap_or(u64::MAX));
        Reading { wall: whole, up }
    }

    /// When a time server last set the clock, as the wall clock saw it then.
    pub(super) fn mark(&self) -> Option<Timestamp> {
        match self {
            Self::Real => {
                Timestamp::try_from(Path::new(MARK).metadata().ok()?.modified().ok()?).ok()
            }
            Self::TakenOnTrust => None,
            Self::Bench(bench) => bench.lock().unwrap_or_else(PoisonError::into_inner).mark,
        }
    }

    /// Time passes on the bench.
    pub(super) fn advance(&self, by: Duration) {
        self.change(|b| {
            b.wall = after(b.wall, by);
            b.truth = after(b.truth, by);
            b.up = b.up.saturating_add(by);
        });
    }

    /// Somebody sets the clock on the bench.
    pub(super) fn set(&self, wall: Timestamp) {
        self.change(|b| b.wall = wall);
    }

    /// A time server sets the clock on the bench.
    pub(super) fn synchronize(&self) {
        self.change(|b| {
            b.wall = b.truth;
            b.mark = Some(b.truth);
        });
    }

    /// The machine on the bench was off for some time and boots with its clock at `wall`.
    pub(super) fn boot(&self, off: Duration, wall: Timestamp) {
        self.change(|b| {
            *b = Bench { wall, up: Duration::ZERO, mark: None, truth: after(b.truth, off) };
        });
    }

    /// What the time really is.
    pub(super) fn truth(&self) -> Timestamp {
        match self {
            Self::Real | Self::TakenOnTrust => self.reading().wall,
            Self::Bench(bench) => bench.lock().unwrap_or_else(PoisonError::into_inner).truth,
        }
    }

    fn change(&self, how: impl FnOnce(&mut Bench)) {
        if let Self::Bench(bench) = self {
            how(&mut bench.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn wall() -> Timestamp {
    Timestamp::now()
}

/// The time since the boot, whatever the wall clock does and while the machine sleeps.
fn up() -> Duration {
    let up = clock_gettime(ClockId::Boottime);
    SignedDuration::new(up.tv_sec, i32::try_from(up.tv_nsec).unwrap_or(0)).unsigned_abs()
}
