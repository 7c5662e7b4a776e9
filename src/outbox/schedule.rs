//! Which message may leave next, and when.
//!
//! Confirmations, replies and a colleague's words leave at once; invites wait for the hold, for the
//! pace and the day's limit of their SIM, and for the hours at the place of the person.

use std::time::Duration;

use jiff::civil::Time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::place::{self, Place};
pub use super::window::{Days, Opens, Span, Window};

/// Submissions of one part that provably did not leave, after which it failed.
pub const ATTEMPTS: u32 = 5;

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

    /// What a SIM sent before this instant holds it no longer: no pace is that long, and if days are counted, it was
    /// on another day than the one that began then.
    #[must_use]
    pub fn holds_since(&self, day_began: Timestamp, now: Timestamp) -> Timestamp {
        let longest = self.pace + self.longest_jitter();
        let paced = now.checked_sub(longest).unwrap_or(Timestamp::MIN);
        if self.daily > 0 { paced.min(day_began) } else { paced }
    }

    /// Whose time counts for a number with this value in its field *Timezone*.
    #[must_use]
    pub fn place(&self, phone: &str, own: Option<&str>) -> Place {
        place::place(phone, own, &self.zone)
    }

    /// When an invite to somebody there may leave, by the hours alone.
    #[must_use]
    pub fn opens(&self, place: &Place, now: Timestamp) -> Opens {
        match (&self.window, place) {
            (Window::Always, _) => Opens::Now,
            (Window::Hours(_), Place::Unknown(_)) => Opens::Never,
            (window, place) => window.opens(place.zones(), now),
        }
    }

    /// When the hours end there that are open now, if they ever do.
    #[must_use]
    pub fn closes(&self, place: &Place, now: Timestamp) -> Option<Timestamp> {
        self.window.closes(place.zones(), now)
    }

    /// `None` when a SIM that sent this much may send an invite now, else the next instant worth asking at. `pace` is
    /// the wait after the last one, drawn or foretold.
    #[must_use]
    pub fn sim_holds(&self, sent: Sent, pace: Duration, now: Timestamp) -> Option<Timestamp> {
        if self.daily > 0 && sent.invites_today >= self.daily {
            let today = self.day_began(now).to_zoned_datetime(self.zone.clone());
            let tomorrow = today.checked_add(1.day());
            return Some(tomorrow.map_or(Timestamp::MAX, |day| day.timestamp()));
        }
        let next = sent.last_invite.map(|last| last + pace);
        // A clock set back must not hold the queue for longer than the pace.
        next.filter(|next| *next > now && next.duration_since(now) <= pace_bound(pace))
    }

    /// The wait after the invite that left at `last`: the pace, and up to a quarter more, so that the invites do not
    /// tick like a machine. Drawn from that instant, so that a restart draws the same.
    #[must_use]
    pub fn drawn_pace(&self, last: Timestamp) -> Duration {
        let longest = u64::try_from(self.longest_jitter().as_millis()).unwrap_or(u64::MAX);
        let extra = mixed(last.as_millisecond().cast_unsigned()) % longest.saturating_add(1);
        self.pace + Duration::from_millis(extra)
    }

    /// The wait to expect of one that will leave: the mean of what may be drawn.
    #[must_use]
    pub fn expected_pace(&self) -> Duration {
        self.pace + self.longest_jitter() / 2
    }

    fn longest_jitter(&self) -> Duration {
        self.pace / 4
    }
}

/// Spreads neighbouring numbers over the whole range (the finalizer of `MurmurHash3`, in the public domain).
fn mixed(mut n: u64) -> u64 {
    n ^= n >> 33;
    n = n.wrapping_mul(0xff51_afd7_ed55_8ccd);
    n ^= n >> 33;
    n = n.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    n ^ (n >> 33)
}

fn pace_bound(pace: Duration) -> SignedDuration {
    SignedDuration::try_from(pace).unwrap_or(SignedDuration::MAX)
}

/// When a part that provably did not leave may be tried again: at first soon, for a modem that restarted is back by then,
/// then slower and slower, for a network that takes nothing may need minutes.
#[must_use]
pub fn retry_at(attempts: u32, now: Timestamp) -> Timestamp {
    let wait = 3 * 4_u64.pow(attempts.clamp(1, ATTEMPTS) - 1);
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

    fn limits() -> Limits {
        Limits { pace: Duration::from_secs(40), daily: 2, window: Window::Always, zone: zone() }
    }

    #[test]
    fn a_sim_keeps_its_pace_and_its_days_limit() {
        let now = ts("2026-06-01T15:00:00Z");
        let just = Sent { last_invite: Some(ts("2026-06-01T14:59:50Z")), invites_today: 1 };
        let full = Sent { last_invite: None, invites_today: 2 };
        let ahead = Sent { last_invite: Some(ts("2026-06-03T00:00:00Z")), invites_today: 0 };
        for (sent, want) in [
            (Sent::default(), None),
            (just, Some("2026-06-01T15:00:30Z")),
            (full, Some("2026-06-02T05:00:00Z")),
            (ahead, None),
        ] {
            assert_eq!(limits().sim_holds(sent, limits().pace, now), want.map(ts), "{sent:?}");
        }
    }

    #[test]
    fn what_was_sent_longer_ago_than_any_pace_and_on_another_day_holds_nothing() {
        let (day, now) = (ts("2026-06-01T05:00:00Z"), ts("2026-06-01T15:00:00Z"));
        let midnight = ts("2026-06-01T05:00:10Z");
        for (daily, now, since) in [
            (2, now, "2026-06-01T05:00:00Z"),
            (2, midnight, "2026-06-01T04:59:20Z"),
            (0, now, "2026-06-01T14:59:10Z"),
        ] {
            let limits = Limits { daily, ..limits() };
            assert_eq!(limits.holds_since(day, now), ts(since), "{daily} {now}");
            let last = ts(since) - Duration::from_millis(1);
            let held = Sent { last_invite: Some(last), invites_today: 0 };
            assert_eq!(limits.sim_holds(held, limits.drawn_pace(last), now), None, "{daily} {now}");
        }
    }

    #[test]
    fn a_sim_without_a_days_limit_waits_for_its_pace_alone_and_never_longer() {
        let limits = Limits { daily: 0, ..limits() };
        let now = ts("2026-06-01T15:00:00Z");
        for (last, want) in [
            ("2026-06-01T14:59:21Z", Some("2026-06-01T15:00:01Z")),
            ("2026-06-01T14:59:20Z", None),
            ("2026-06-01T15:00:00Z", Some("2026-06-01T15:00:40Z")),
            // The clock was set back.
            ("2026-06-01T15:00:01Z", None),
        ] {
            let sent = Sent { last_invite: Some(ts(last)), invites_today: 5000 };
            assert_eq!(limits.sim_holds(sent, limits.pace, now), want.map(ts), "{last}");
        }
    }

    #[test]
    fn a_day_begins_at_midnight_of_the_organization() {
        for (now, began) in [
            ("2026-06-01T04:59:59Z", "2026-05-31T05:00:00Z"),
            ("2026-06-01T05:00:00Z", "2026-06-01T05:00:00Z"),
            // Summer time begins, and ends, two hours after midnight.
            ("2026-03-08T20:00:00Z", "2026-03-08T06:00:00Z"),
            ("2026-11-01T20:00:00Z", "2026-11-01T05:00:00Z"),
        ] {
            assert_eq!(limits().day_began(ts(now)), ts(began), "{now}");
        }
    }

    #[test]
    fn numbers_are_mixed_as_murmur_hash_does() {
        // fmix64 of its reference implementation.
        assert_eq!(mixed(0), 0);
        assert_eq!(mixed(1), 0xb456_bcfc_34c2_cb2c);
        assert_eq!(mixed(2), 0x3abf_2a20_6506_83e7);
        assert_eq!(mixed(0x1234_5678_9abc_def0), 0x18b8_c062_f6f4_2398);
    }

    #[test]
    fn the_day_of_a_limit_is_as_long_as_the_calendar_makes_it() {
        let full = Sent { last_invite: None, invites_today: 2 };
        for (now, midnight) in [
            ("2026-03-08T12:00:00Z", "2026-03-09T05:00:00Z"),
            ("2026-11-01T12:00:00Z", "2026-11-02T06:00:00Z"),
        ] {
            let held = limits().sim_holds(full, limits().pace, ts(now));
            assert_eq!(held, Some(ts(midnight)), "{now}");
        }
    }

    #[test]
    fn the_pace_is_a_least_time_and_at_most_a_quarter_longer_and_drawn_once() {
        let (limits, start) = (limits(), ts("2026-06-01T15:00:00Z"));
        let drawn = |n: u64| limits.drawn_pace(start + Duration::from_millis(n * 41_003));
        let paces: Vec<Duration> = (0..1000).map(drawn).collect();
        assert!(paces.iter().all(|p| (40_000..=50_000).contains(&p.as_millis())));
        let sum: Duration = paces.iter().sum();
        let mean = sum / 1000;
        assert!(mean.abs_diff(limits.expected_pace()) < Duration::from_millis(300), "{mean:?}");
        assert_eq!(limits.expected_pace(), Duration::from_secs(45));
        assert_eq!(drawn(7), drawn(7));
        let at_once = Limits { pace: Duration::ZERO, ..limits };
        assert_eq!(at_once.drawn_pace(start), Duration::ZERO);
    }

    #[test]
    fn hours_are_those_of_the_place_and_an_unknown_place_has_none() {
        let day = Span::daily(Time::constant(9, 0, 0, 0), Time::constant(20, 0, 0, 0));
        let limits = Limits { window: Window::Hours(vec![day]), ..limits() };
        let now = ts("2026-06-01T13:30:00Z");
        for (phone, own, opens) in [
            ("+12125550123", None, Opens::Now),
            ("+13125550123", None, Opens::At(ts("2026-06-01T14:00:00Z"))),
            ("+12125550123", Some("America/Los_Angeles"), Opens::At(ts("2026-06-01T16:00:00Z"))),
            ("+447700900123", None, Opens::At(ts("2026-06-01T14:00:00Z"))),
            ("+12125550123", Some("Eastern"), Opens::Never),
        ] {
            assert_eq!(limits.opens(&limits.place(phone, own), now), opens, "{phone} {own:?}");
        }
        for (phone, own, closes) in [
            ("+12125550123", None, Some("2026-06-02T00:00:00Z")),
            // Its two zones: at the earlier end.
            ("+18505550123", None, Some("2026-06-02T00:00:00Z")),
            ("+13125550123", None, Some("2026-06-02T01:00:00Z")),
            ("+12125550123", Some("Eastern"), None),
        ] {
            let closed = limits.closes(&limits.place(phone, own), ts("2026-06-01T16:00:00Z"));
            assert_eq!(closed, closes.map(ts), "{phone} {own:?}");
        }
        let always = Limits { window: Window::Always, ..limits };
        assert_eq!(always.opens(&always.place("+12125550123", Some("Eastern")), now), Opens::Now);
    }

    #[test]
    fn tries_become_slower() {
        let now = ts("2026-06-01T15:00:00Z");
        let waits: Vec<i64> =
            (1..=4).map(|n| retry_at(n, now).duration_since(now).as_secs()).collect();
        assert_eq!(waits, [3, 12, 48, 192]);
    }
}
