//! Threads with a runtime of their own, so that what is slow holds up nothing else.
//!
//! ```text
//!   main         the gateway's task, what it tells, the sockets of the commands
//!   modem        one for each port: where the system lets an opening or a closing hang, only this modem waits
//!   panel        connections and pages: whatever they cost, the modems are served at once
//!   db-… (`store/db.rs`), watchdog (`telling.rs`), and those that hash a password, read a sheet or tell an alert
//! ```
//! One that waits for its next event is woken alone. Threads that share what is to be done wake each other to ask
//! whether there is more, which costs a Pi most of its sleep (`tests/measure/idle.py`).

use std::io;

use anyhow::{Context, Result};
use tokio::runtime::Builder;
use tokio::sync::oneshot;

/// Does `work` on this thread. What it left undone elsewhere, a sheet that is being read, an alert on its way, holds up
/// no end.
pub(crate) fn on_this_thread<T>(work: impl Future<Output = T>) -> io::Result<T> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let done = runtime.block_on(work);
    runtime.shutdown_background();
    Ok(done)
}

/// Does `work` on a thread of that name. It goes on when nobody waits for its end.
pub(super) async fn on_thread<T: Send + 'static>(
    name: &str,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T> {
    let (ended, end) = oneshot::channel();
    let body = move || {
        // Nobody waits any more when the program ends.
        let _ = ended.send(on_this_thread(work));
    };
    let thread = std::thread::Builder::new().name(name.to_owned());
    thread.spawn(body).context("a thread cannot be started")?;
    Ok(end.await.context("a thread ended by itself")??)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_hangs_on_a_thread_holds_up_no_other_and_a_panic_is_told() {
        let (held, release) = std::sync::mpsc::channel::<()>();
        let hangs = tokio::spawn(on_thread("hangs", async move { release.recv().is_err() }));
        assert_eq!(on_thread("other", async { 7 }).await.unwrap(), 7);
        drop(held);
        assert!(hangs.await.unwrap().unwrap());
        let fails = on_thread("fails", async { assert_eq!(1, 2) }).await;
        assert!(fails.unwrap_err().to_string().contains("ended by itself"));
    }
}
