//! When what waits will leave, as far as that is known now: what staff are told before a click and
//! while they wait.
//!
//! It follows the queue through the hours, the daily limit and the pace of each SIM, as the dispatch will,
//! and decides nothing. Retries, replies that go first and a modem that fails come on top.

use jiff::Timestamp;
use rusqlite::Connection;

use super::Settings;
use crate::modem::{ModemStatus, Phase};
use crate::outbox::MessageKind;
use crate::outbox::schedule::{Limits, Sent};
use crate::store::outbox::Line;
use crate::store::{InviteId, StoreError, outbox, pages};

/// When the invites that wait will leave, and one approved now.
#[derive(Clone, Debug)]
pub enum Outlook {
    /// Nothing leaves: there is no modem.
    NoModem,
    /// Nothing leaves before a modem works again.
    NotReady {
        /// The modem.
        modem: String,
        /// How it stands.
        sentence: String,
    },
    /// They leave.
    Leaving {
        /// Each that waits, in the order in which they were approved.
        waiting: Vec<(InviteId, Leaves)>,
        /// Those that wait for a SIM that no modem which works has.
        held: Vec<InviteId>,
        /// One approved now.
        next: Leaves,
    },
}

/// An instant, and what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaves {
    /// About when.
    pub at: Timestamp,
    /// What holds it longest.
    pub why: Held,
}

/// What holds an invite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// The undo time, and the pace of those before it.
    Pace,
    /// The hours in which invites leave.
    Window,
    /// The daily limit.
    Daily,
}

/// Reads the queue and says when it will leave.
pub fn outlook(
    conn: &Connection,
    settings: &Settings,
    modems: &[(String, ModemStatus)],
    now: Timestamp,
) -> Result<Outlook, StoreError> {
    let Some((modem, status)) = modems.first() else { return Ok(Outlook::NoModem) };
    let day = settings.limits.day_began(now);
    let mut loads = Vec::new();
    for (name, m) in modems.iter().filter(|(_, m)| matches!(m.phase, Phase::Ready)) {
        let line = Line { modem: name.clone(), sim: m.sim.clone() };
        let sent = outbox::invites_sent(conn, &line, day)?;
        loads.push(Load { line, sent, day, last: Leaves { at: now, why: Held::Pace } });
    }
    if loads.is_empty() {
        let sentence = status.phase.sentence();
        return Ok(Outlook::NotReady { modem: modem.clone(), sentence });
    }
    let (mut waiting, mut held) = (Vec::new(), Vec::new());
    for row in pages::waiting_invites(conn)? {
        let from = row.not_before.max(now);
        match first(&mut loads, &settings.limits, from, row.line.as_ref()) {
            Some(leaves) => waiting.push((row.invite, leaves)),
            None => held.push(row.invite),
        }
    }
    let from = now + settings.hold;
    let next = first(&mut loads, &settings.limits, from, None)
        .unwrap_or(Leaves { at: from, why: Held::Pace });
    Ok(Outlook::Leaving { waiting, held, next })
}

/// What one SIM will have sent.
struct Load {
    line: Line,
    sent: Sent,
    day: Timestamp,
    /// The one before: nothing overtakes it, and what held it holds those behind it.
    last: Leaves,
}

/// The SIM that is free first takes it; somebody who stays with a SIM waits for that one.
fn first(
    loads: &mut [Load],
    limits: &Limits,
    from: Timestamp,
    stays_with: Option<&Line>,
) -> Option<Leaves> {
    let (index, leaves) = loads
        .iter()
        .enumerate()
        .filter(|(_, load)| stays_with.is_none_or(|line| line.is_same(&load.line)))
        .map(|(index, load)| (index, load.when(limits, from)))
        .min_by_key(|(_, leaves)| leaves.at)?;
    loads[index].takes(limits, leaves);
    Some(leaves)
}

impl Load {
    /// The hours and the limit can each come twice, before and after midnight; then the pace.
    fn when(&self, limits: &Limits, from: Timestamp) -> Leaves {
        const HOLDS: usize = 6;
        let (mut at, mut why) =
            if from < self.last.at { (self.last.at, self.last.why) } else { (from, Held::Pace) };
        for _ in 0..HOLDS {
            let sent = self.sent_by(limits, at);
            let Some(next) = limits.holds(MessageKind::Invite, sent, at).filter(|n| *n > at) else {
                break;
            };
            if why == Held::Pace {
                why = cause(limits, sent, at);
            }
            at = next;
        }
        Leaves { at, why }
    }

    fn takes(&mut self, limits: &Limits, leaves: Leaves) {
        self.sent = self.sent_by(limits, leaves.at);
        self.day = limits.day_began(leaves.at);
        self.sent.last_invite = Some(leaves.at);
        self.sent.invites_today += 1;
        self.last = leaves;
    }

    fn sent_by(&self, limits: &Limits, at: Timestamp) -> Sent {
        let today = if limits.day_began(at) == self.day { self.sent.invites_today } else { 0 };
        Sent { last_invite: self.sent.last_invite, invites_today: today }
    }
}

fn cause(limits: &Limits, sent: Sent, at: Timestamp) -> Held {
    if limits.window.opens(&limits.zone, at).is_some() {
        return Held::Window;
    }
    if limits.daily > 0 && sent.invites_today >= limits.daily { Held::Daily } else { Held::Pace }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::Time;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::outbox::schedule::Window;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn sim(number: &str) -> Line {
        Line { modem: "a modem".to_owned(), sim: Some(number.to_owned()) }
    }

    fn load(invites_today: u32, now: Timestamp, limits: &Limits) -> Load {
        let sent = Sent { last_invite: None, invites_today };
        Load {
            line: sim("1"),
            sent,
            day: limits.day_began(now),
            last: Leaves { at: now, why: Held::Pace },
        }
    }

    #[test]
    fn a_queue_goes_through_pace_limit_and_hours_as_it_will_leave() {
        let window =
            Window::Daily { from: Time::constant(9, 0, 0, 0), to: Time::constant(20, 0, 0, 0) };
        let limits = Limits { pace: Duration::from_mins(1), daily: 3, window, zone: TimeZone::UTC };
        let now = at("2026-06-01T19:58:30Z");
        let mut loads = [load(0, now, &limits)];
        for (when, why) in [
            ("2026-06-01T19:58:30Z", Held::Pace),
            ("2026-06-01T19:59:30Z", Held::Pace),
            ("2026-06-02T09:00:00Z", Held::Window),
            ("2026-06-02T09:01:00Z", Held::Window),
            ("2026-06-02T09:02:00Z", Held::Window),
            ("2026-06-03T09:00:00Z", Held::Window),
        ] {
            let leaves = Leaves { at: at(when), why };
            assert_eq!(first(&mut loads, &limits, now, None), Some(leaves));
        }
    }

    #[test]
    fn a_full_day_waits_for_the_next_and_a_closed_window_for_its_opening() {
        let limits = Limits {
            pace: Duration::from_secs(30),
            daily: 1,
            window: Window::Always,
            zone: TimeZone::UTC,
        };
        let now = at("2026-06-01T12:00:00Z");
        let want = Leaves { at: at("2026-06-02T00:00:00Z"), why: Held::Daily };
        assert_eq!(load(1, now, &limits).when(&limits, now), want);
        let from = Time::constant(9, 0, 0, 0);
        let window = Window::Daily { from, to: Time::constant(10, 0, 0, 0) };
        let limits = Limits { window, ..limits };
        let want = Leaves { at: at("2026-06-02T09:00:00Z"), why: Held::Window };
        assert_eq!(load(0, now, &limits).when(&limits, now), want);
    }

    #[test]
    fn who_stays_with_a_sim_waits_for_it_although_another_is_free() {
        let limits = Limits {
            pace: Duration::from_mins(1),
            daily: 0,
            window: Window::Always,
            zone: TimeZone::UTC,
        };
        let now = at("2026-06-01T12:00:00Z");
        let mut loads = [load(0, now, &limits), Load { line: sim("2"), ..load(0, now, &limits) }];
        for (line, when) in [
            (Some(sim("1")), Some("2026-06-01T12:00:00Z")),
            (Some(sim("1")), Some("2026-06-01T12:01:00Z")),
            (None, Some("2026-06-01T12:00:00Z")),
            (Some(sim("2")), Some("2026-06-01T12:01:00Z")),
            (Some(sim("3")), None),
        ] {
            let leaves = first(&mut loads, &limits, now, line.as_ref());
            assert_eq!(leaves.map(|l| l.at), when.map(at), "{line:?}");
        }
    }
}
