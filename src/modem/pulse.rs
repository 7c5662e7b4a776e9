//! Whether a modem's task still goes on.
//!
//! Whatever it does, it waits for a few minutes at most: for an answer, a beat, a step of recovery. A task that was not
//! woken for longer hangs, in a system call that does not come back or for an answer that nobody will give, and
//! whoever feeds the watchdog has to know.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// Longer than any wait: that for `+CMGS` is at most some minutes.
const LONGEST_WAIT: Duration = Duration::from_mins(10);

/// When a task was last woken; clones tell of the same task.
#[derive(Debug, Clone)]
pub(super) struct Pulse(Arc<Mutex<Instant>>);

impl Pulse {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// Whether the task goes on.
    pub(super) fn beats(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed() < LONGEST_WAIT
    }

    /// The task, with its pulse felt.
    pub(super) async fn of<T>(self, task: impl Future<Output = T>) -> T {
        let mut task = pin!(task);
        poll_fn(|context| {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
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
        let (busy, stuck) = (Pulse::new(), Pulse::new());
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
