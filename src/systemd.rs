//! Tells systemd how the daemon is: ready, one line of status, stopping, still alive.
//!
//! Every call does nothing when systemd did not start the program (`NOTIFY_SOCKET` is absent), and a message that
//! cannot be delivered is logged once and otherwise ignored: the gateway's work does not depend on being watched.
//!
//! The watchdog is fed by whoever knows that the gateway works, not by a timer of its own: a timer would feed on
//! while everything else hangs.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use sd_notify::NotifyState;

/// READY: the database is open and the panel is bound, modem or not.
pub fn ready() {
    send(&[NotifyState::Ready]);
}

/// The line that `systemctl status` shows.
pub fn status(line: &str) {
    send(&[NotifyState::Status(&one_line(line))]);
}

/// The daemon has begun to stop.
pub fn stopping() {
    send(&[NotifyState::Stopping]);
}

/// The daemon is alive; due at least every [`watchdog_interval`].
pub fn watchdog() {
    send(&[NotifyState::Watchdog]);
}

/// How often to feed the watchdog: two thirds of the time systemd allows, for each time wakes the machine. `None` when
/// nobody watches.
#[must_use]
pub fn watchdog_interval() -> Option<Duration> {
    sd_notify::watchdog_enabled().map(|allowed| allowed * 2 / 3)
}

/// A line break would start a field of its own in the message to systemd.
fn one_line(text: &str) -> String {
    text.split(char::is_control).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn send(state: &[NotifyState<'_>]) {
    static COMPLAINED: AtomicBool = AtomicBool::new(false);
    if let Err(why) = sd_notify::notify(state)
        && !COMPLAINED.swap(true, Ordering::Relaxed)
    {
        tracing::warn!(%why, "systemd cannot be told how the gateway is");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_one_line_whatever_it_holds() {
        for (text, line) in
            [("ready", "ready"), ("a\nREADY=1", "a READY=1"), ("a\r\n\tb", "a b"), ("", "")]
        {
            assert_eq!(one_line(text), line);
        }
    }
}
