//! Which message may leave next, and when.
//!
//! Confirmations, replies and a colleague's words leave at once; invites wait for the hold, the
//! window, the pace and the day's limit of their SIM.

use std::time::Duration;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::MessageKind;

/// Submissions of one part that provably did not leave, after which it failed.
pub const ATTEMPTS: u32 = 5;

/// The hours in which invites may leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Window {
    /// At any hour.
    Always,
    /// From the first time of day up to, not including, the second; over midnight if it is less.
    Daily {
        /// Opens.
        from: Time,
        /// Closes.
        to: Time,
    },
}

impl Window {
    /// `None` while it is open, else when it opens next.
    #[must_use]
    pub fn opens(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let Self::Daily { from, to } = self else { return None };
        let local = zone.to_datetime(now);
        let time = local.time();
        let open =
            if from < to { *from <= time && time < *to } else { *from <= time || time < *to };
        if open || from == to {
            return None;
        }
        let day = if time < *from { Some(local.date()) } else { local.date().tomorrow().ok() };
        day.and_then(|d| zone.to_timestamp(d.to_datetime(*from)).ok())
    }

    /// When it closes next, if it ever does.
    #[must_use]
    pub fn closes(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let Self::Daily { from, to } = self else { return None };
        if from == to {
            return None;
        }
        let local = zone.to_datetime(now);
        let day =
            if local.time() < *to { Some(local.date()) } else { local.date().tomorrow().ok() };
        day.and_then(|d| zone.to_timestamp(d.to_datetime(*to)).ok())
    }
}

/// The limits on invites of one SIM.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Least time between two invites.
    pub pace: Duration,
    /// Invites a day; 0 is no limit.
    pub daily: u32,
    /// Hours.
    pub window: Window,
    /// The organization's time zone.
    pub zone: TimeZone,
}

/// What one SIM sent so far.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sent {
    /// When the last invite was claimed.
    pub last_invite: Option<Timestamp>,
    /// Invites claimed since local midnight.
    pub invites_today: u32,
}

impl Limits {
    /// The instant at which the local day of `now` began.
    #[must_use]
    pub fn day_began(&self, now: Timestamp) -> Timestamp {
        let midnight = self.zone.to_datetime(now).date().to_datetime(Time::midnight());
        self.zone.to_timestamp(midnight).unwrap_or(now)
    }

    /// `None` when a message of this kind may leave now, else the next instant worth asking at.
    #[must_use]
    pub fn holds(&self, kind: MessageKind, sent: Sent, now: Timestamp) -> Option<Timestamp> {
        if kind != MessageKind::Invite {
            return None;
        }
        if let Some(opens) = self.window.opens(&self.zone, now) {
            return Some(opens);
        }
        if self.daily > 0 && sent.invites_today >= self.daily {
            let tomorrow = self.day_began(now).to_zoned_datetime(self.zone.clone());
            return Some(
                tomorrow.checked_add(1.day()).map_or(now + self.pace, |day| day.timestamp()),
            );
        }
        let next = sent.last_invite.map(|last| last + self.pace);
        // A clock set back must not hold the queue for longer than the pace.
        next.filter(|next| *next > now && next.duration_since(now) <= pace_bound(self.pace))
    }
}

fn pace_bound(pace: Duration) -> SignedDuration {
    SignedDuration::try_from(pace).unwrap_or(SignedDuration::MAX)
}

/// When a part that provably did not leave may be tried again: at first soon, then slower.
#[must_use]
pub fn retry_at(attempts: u32, now: Timestamp) -> Timestamp {
    let wait = 5_u64 << attempts.clamp(1, 6);
    now + Duration::from_secs(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zone() -> TimeZone {
        TimeZone::get("America/Chicago").unwrap()
    }

    fn ts(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn daily(from: (i8, i8), to: (i8, i8)) -> Window {
        Window::Daily {
            from: Time::constant(from.0, from.1, 0, 0),
            to: Time::constant(to.0, to.1, 0, 0),
        }
    }

    #[test]
    fn windows_open_and_close_in_local_time() {
        let day = daily((9, 0), (20, 0));
        let night = daily((22, 0), (6, 0));
        // 2026-06-01 in Chicago is UTC-5.
        for (window, now, opens) in [
            (&day, "2026-06-01T13:59:59Z", Some("2026-06-01T14:00:00Z")),
            (&day, "2026-06-01T14:00:00Z", None),
            (&day, "2026-06-02T00:59:59Z", None),
            (&day, "2026-06-02T01:00:00Z", Some("2026-06-02T14:00:00Z")),
            (&night, "2026-06-01T10:59:59Z", None),
            (&night, "2026-06-01T11:00:00Z", Some("2026-06-02T03:00:00Z")),
            (&Window::Always, "2026-06-01T11:00:00Z", None),
        ] {
            assert_eq!(window.opens(&zone(), ts(now)), opens.map(ts), "{window:?} {now}");
        }
        let closes = day.closes(&zone(), ts("2026-06-01T14:00:00Z"));
        assert_eq!(closes, Some(ts("2026-06-02T01:00:00Z")));
    }

    #[test]
    fn a_window_opens_although_the_clock_jumps_over_its_hour() {
        // In Chicago 02:30 does not exist on 2026-03-08.
        let opens = daily((2, 30), (4, 0)).opens(&zone(), ts("2026-03-08T06:00:00Z"));
        assert!(opens.is_some_and(|t| t <= ts("2026-03-08T08:30:00Z")), "{opens:?}");
    }

    fn limits() -> Limits {
        Limits { pace: Duration::from_secs(30), daily: 2, window: Window::Always, zone: zone() }
    }

    #[test]
    fn invites_keep_pace_and_the_days_limit_and_nothing_else_is_held() {
        let now = ts("2026-06-01T15:00:00Z");
        let just = Sent { last_invite: Some(ts("2026-06-01T14:59:50Z")), invites_today: 1 };
        let full = Sent { last_invite: None, invites_today: 2 };
        let ahead = Sent { last_invite: Some(ts("2026-06-03T00:00:00Z")), invites_today: 0 };
        for (kind, sent, want) in [
            (MessageKind::Invite, Sent::default(), None),
            (MessageKind::Invite, just, Some("2026-06-01T15:00:20Z")),
            (MessageKind::Invite, full, Some("2026-06-02T05:00:00Z")),
            (MessageKind::Invite, ahead, None),
            (MessageKind::Reply, full, None),
            (MessageKind::Confirmation, just, None),
        ] {
            assert_eq!(limits().holds(kind, sent, now), want.map(ts), "{kind:?} {sent:?}");
        }
    }

    #[test]
    fn tries_become_slower() {
        let now = ts("2026-06-01T15:00:00Z");
        let waits: Vec<i64> =
            (1..=4).map(|n| retry_at(n, now).duration_since(now).as_secs()).collect();
        assert_eq!(waits, [10, 20, 40, 80]);
    }
}
