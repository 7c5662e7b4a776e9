//! What asks the program to end: SIGTERM (systemd), SIGINT (Ctrl-C), SIGHUP (the terminal is closed) and SIGQUIT.
//!
//! All of them stop in order. SIGHUP does not read the configuration anew: nothing does while the program runs.

use anyhow::{Context, Result};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// Hears them from the moment it is made, so that none ends the program before it can tidy up.
pub(crate) struct Signals {
    all: [Signal; 4],
}

impl Signals {
    pub(crate) fn listen() -> Result<Self> {
        let hear = |kind| signal(kind).context("the signals that end the program");
        Ok(Self {
            all: [
                hear(SignalKind::terminate())?,
                hear(SignalKind::interrupt())?,
                hear(SignalKind::hangup())?,
                hear(SignalKind::quit())?,
            ],
        })
    }

    /// Waits for the first.
    pub(crate) async fn asked_to_stop(mut self) {
        let [term, int, hangup, quit] = &mut self.all;
        tokio::select! {
            _ = term.recv() => {}
            _ = int.recv() => {}
            _ = hangup.recv() => {}
            _ = quit.recv() => {}
        }
    }
}
