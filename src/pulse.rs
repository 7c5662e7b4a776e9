//! Whether a task still goes on.
//!
//! A task of this program waits for a known time at most, whatever it does: for an answer, a beat, a step of recovery.
//! One that was not woken for longer hangs, in a system call that does not come back or for an answer that nobody will
//! give. Whoever feeds the watchdog has to know, and asks nobody for it: while nothing happens, nobody is woken.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// When a task was last woken; clones tell of the same task.
#[derive(Debug, Clone)]
pub struct Pulse {
    longest: Duration,
    woken: Arc<Mutex<Instant>>,
}

impl Pulse {
    /// Of a task that never waits for longer than `longest`.
    #[must_use]
    pub fn of_one_that_waits(longest: Duration) -> Self {
        Self { longest, woken: Arc::new(Mutex::new(Instant::now())) }
    }

    /// Whether the task goes on.
    #[must_use]
    pub fn beats(&self) -> bool {
        self.woken.lock().unwrap_or_else(PoisonError::into_inner).elapsed() < self.longest
    }

    /// The task, with its pulse felt.
    pub async fn of<T>(self, task: impl Future<Output = T>) -> T {
        let mut task = pin!(task);
        poll_fn(|context| {
            *self.woken.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
            task.as_mut().poll(context)
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    #[tokio::test(start_paused = true)]
    async fn a_task_that_is_woken_lives_and_one_that_waits_for_ever_does_not() {
        let pulse = || Pulse::of_one_that_waits(Duration::from_mins(10));
        let (busy, stuck) = (pulse(), pulse());
        let beats = busy.clone().of(async {
            loop {
                sleep(Duration::from_mins(9)).await;
            }
        });
        let (beats, hangs) =
            (tokio::spawn(beats), tokio::spawn(stuck.clone().of(std::future::pending::<()>())));
        sleep(Duration::from_mins(9)).await;
        assert!(busy.beats() && stuck.beats());
        sleep(Duration::from_hours(1)).await;
        assert!(busy.beats() && !stuck.beats());
        beats.abort();
        hangs.abort();
    }
}
