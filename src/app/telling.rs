//! What systemd and whoever asks are told, and when the watchdog is fed.
//!
//! Happy path: each change of the status goes to systemd as its line and to `optin-gateway status` as its lines; well
//! before systemd asks for it, it is looked whether everything goes on that has to, and the watchdog is fed.
//!
//! Failure path: what does not go on is named in the log and nothing is fed, so that systemd ends the process and starts
//! it again. No modem, a modem that does not answer and a database that fails are no such case: they are a status.

use std::sync::mpsc::{self, RecvTimeoutError};

use anyhow::Result;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use crate::gateway::Gateway;
use crate::gateway::alerts::Telling;
use crate::modem::ModemHandle;
use crate::store::Store;
use crate::{status_socket, systemd};

/// Where it is said how things stand, and what else belongs to that.
pub(super) struct Told {
    pub(super) said: watch::Sender<String>,
    pub(super) telling: watch::Receiver<Telling>,
}

/// Tells systemd, and whoever asks, how things stand.
pub(super) async fn tell(
    gateway: Gateway,
    mut told: Told,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    let mut status = gateway.status();
    loop {
        let now = status.borrow_and_update().clone();
        systemd::status(&now.line());
        let telling = told.telling.borrow_and_update().sentence();
        let lines: Vec<String> = now.lines().into_iter().chain(telling).collect();
        told.said.send_replace(lines.join("\n"));
        tokio::select! {
            () = stop.cancelled() => break,
            changed = status.changed() => if changed.is_err() { break },
            // Without anybody who is told, nothing ever changes there.
            Ok(()) = told.telling.changed() => {}
        }
    }
    stop.cancelled().await;
    ("the status", Ok(()))
}

/// What has to go on for the process to be worth keeping.
pub(super) struct Watched {
    pub(super) gateway: Gateway,
    pub(super) store: Store,
    pub(super) modems: Vec<ModemHandle>,
}

impl Watched {
    /// Whether all of it goes on, or the gateway waits because the file is being scrubbed.
    fn lives(&self) -> bool {
        if let Some(hangs) = self.modems.iter().find(|modem| !modem.lives()) {
            tracing::error!(modem = hangs.name(), "its task hangs; the watchdog ends the process");
            return false;
        }
        let lives = self.store.is_scrubbing() || self.gateway.lives();
        if !lives {
            tracing::error!("the gateway's task hangs; the watchdog ends the process");
        }
        lives
    }
}

/// Feeds systemd's watchdog while everything goes on. On a thread of its own, which wakes no other.
pub(super) async fn feed(watched: Watched, stop: CancellationToken) -> (&'static str, Result<()>) {
    let (running, stopped) = mpsc::channel::<()>();
    let fed = systemd::watchdog_interval().map_or(Ok(()), |beat| {
        let feed = move || {
            loop {
                if watched.lives() {
                    systemd::watchdog();
                }
                if stopped.recv_timeout(beat) == Err(RecvTimeoutError::Disconnected) {
                    break;
                }
            }
        };
        std::thread::Builder::new().name("watchdog".to_owned()).spawn(feed).map(drop)
    });
    if let Err(why) = fed {
        return ("the watchdog", Err(why.into()));
    }
    stop.cancelled().await;
    drop(running);
    ("the watchdog", Ok(()))
}

/// Awaits what takes its time before or after everything goes on, and feeds the watchdog meanwhile.
pub(super) async fn fed<T>(work: impl Future<Output = T>) -> T {
    let Some(beat) = systemd::watchdog_interval() else { return work.await };
    let mut beats = tokio::time::interval(beat);
    let mut work = std::pin::pin!(work);
    loop {
        tokio::select! {
            done = &mut work => return done,
            _ = beats.tick() => systemd::watchdog(),
        }
    }
}

/// Answers `optin-gateway status`. Without it the gateway still works, and says so in its log.
pub(super) async fn answer(
    socket: std::path::PathBuf,
    lines: watch::Receiver<String>,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    if let Err(why) = status_socket::serve_status(socket, lines, stop.clone()).await {
        tracing::warn!(%why, "`optin-gateway status` cannot be answered");
    }
    stop.cancelled().await;
    ("the status socket", Ok(()))
}
