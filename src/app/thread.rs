//! Threads with a runtime of their own, so that what is slow holds up nothing else.
//!
//! ```text
//!   main         the gateway's task, what it tells, the sockets of the commands
//!   modem …      one port: where the system lets an opening or a closing hang, only this modem waits
//!   panel        connections and pages: whatever they cost, the modems are served at once
//!   db-… (`store/db.rs`), watchdog (`telling.rs`), and those that hash a password or read a sheet
//! ```
//! One that waits for its next event is woken alone. Threads that share what is to be done wake each other to ask
//! whether there is more, which costs a Pi most of its sleep (`tests/measure/idle.py`).

use std::io;

use anyhow::{Context, Result};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::oneshot;

/// A runtime for one thread, be it this one.
pub(crate) fn runtime() -> io::Result<Runtime> {
    Builder::new_current_thread().enable_all().build()
}

/// Does `work` on a thread of that name. The work goes on when nobody waits for its end, which is an error if it panicked.
pub(super) async fn on_thread<T: Send + 'static>(
    name: &str,
    runtime: Runtime,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T> {
    let (done, wait) = oneshot::channel();
    let body = move || {
        // Nobody waits any more when the program ends.
        let _ = done.send(runtime.block_on(work));
        // A sheet that is still being read holds up no stop.
        runtime.shutdown_background();
    };
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(body)
        .context("a thread cannot be started")?;
    wait.await.context("a thread ended by itself")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_hangs_on_a_thread_holds_up_no_other_and_a_panic_is_told() {
        let (held, release) = std::sync::mpsc::channel::<()>();
        let hangs = on_thread("hangs", runtime().unwrap(), async move { release.recv().is_err() });
        let hangs = tokio::spawn(hangs);
        let other = on_thread("other", runtime().unwrap(), async { 7 }).await;
        assert_eq!(other.unwrap(), 7);
        drop(held);
        assert!(hangs.await.unwrap().unwrap());
        let fails = on_thread("fails", runtime().unwrap(), async { assert_eq!(1, 2) }).await;
        assert!(fails.unwrap_err().to_string().contains("ended by itself"));
    }
}
