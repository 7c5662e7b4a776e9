//! When what waits will leave, as far as that is known now: what staff are told before a click and
//! while they wait.
//!
//! It follows the queue as the dispatch will, one invite after the other: whichever may leave first by its hold, the
//! hours at its place, and the daily limit and pace of a SIM; of several, the one that was approved first. So an invite
//! to a place where it is day overtakes those that wait for their morning. It decides nothing. Retries, replies that
//! go first and a modem that fails come on top; of the pace the mean is foretold.
//!
//! Who waits for hours that never come, and why, is told apart: that is no wait but something to correct.

use std::collections::{HashMap, VecDeque};

use jiff::Timestamp;
use rusqlite::Connection;

use super::Settings;
use crate::clock::Told;
use crate::modem::{ModemStatus, Phase};
use crate::outbox::place::Place;
use crate::outbox::schedule::{Limits, Opens, Sent, Window};
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
    /// Nothing leaves before the clock is trusted: nobody knows which hours are open.
    NoClock,
    /// They leave.
    Leaving {
        /// Each that waits, in the order in which they leave.
        waiting: Vec<(InviteId, Leaves)>,
        /// Those that wait for a SIM that no modem which works has.
        held: Vec<InviteId>,
        /// Those whose hours never come.
        never: Vec<(InviteId, Place)>,
        /// One approved now, to somebody in the organization's own zone.
        next: Leaves,
    },
}

/// An instant, and what it waits for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaves {
    /// About when.
    pub at: Timestamp,
    /// What holds it longest.
    pub why: Held,
    /// In whose time its hours are.
    pub place: Place,
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
    told: &Told,
) -> Result<Outlook, StoreError> {
    let now = told.now;
    let Some((modem, status)) = modems.first() else { return Ok(Outlook::NoModem) };
    let limits = &settings.limits;
    if told.reckoned.is_some() && limits.window != Window::Always {
        return Ok(Outlook::NoClock);
    }
    let day = limits.day_began(told.reckoned.map_or(now, |reckoned| reckoned.since));
    let mut loads = Vec::new();
    for (name, m) in modems.iter().filter(|(_, m)| matches!(m.phase, Phase::Ready)) {
        let line = Line { modem: name.clone(), sim: m.sim.clone() };
        let sent = outbox::invites_sent(conn, &line, day, limits.holds_since(day, now))?;
        loads.push(Load { line, sent, day, last: (now, Held::Pace) });
    }
    if loads.is_empty() {
        let sentence = status.phase.sentence();
        return Ok(Outlook::NotReady { modem: modem.clone(), sentence });
    }
    let mut queues = Queues::default();
    let (mut held, mut never) = (Vec::new(), Vec::new());
    for row in pages::waiting_invites(conn)? {
        let place = limits.place(&row.phone, row.timezone.as_deref());
        if row.line.as_ref().is_some_and(|line| !loads.iter().any(|l| line.is_same(&l.line))) {
            held.push(row.invite);
        } else if limits.opens(&place, now) == Opens::Never {
            never.push((row.invite, place));
        } else {
            queues.add(row.invite, place, row.line, row.not_before.max(now));
        }
    }
    let next = queues.one_more(&loads, limits, now + settings.hold);
    let waiting = queues.leave(&mut loads, limits);
    Ok(Outlook::Leaving { waiting, held, never, next })
}

/// Those that wait, by what decides about them alike: the place and the SIM they stay with.
#[derive(Clone, Default)]
struct Queues {
    queues: Vec<Queue>,
    added: usize,
}

#[derive(Clone)]
struct Queue {
    place: Place,
    line: Option<Line>,
    /// Each with its turn among all, and the end of its hold.
    waiting: VecDeque<(usize, InviteId, Timestamp)>,
}

impl Queues {
    fn add(&mut self, invite: InviteId, place: Place, line: Option<Line>, from: Timestamp) {
        self.added += 1;
        let waits = (self.added, invite, from);
        match self.queues.iter_mut().find(|q| q.place == place && q.line == line) {
            Some(queue) => queue.waiting.push_back(waits),
            None => self.queues.push(Queue { place, line, waiting: VecDeque::from([waits]) }),
        }
    }

    /// When one more would leave that is approved now: before those who wait for their morning.
    fn one_more(&self, loads: &[Load], limits: &Limits, from: Timestamp) -> Leaves {
        const ITSELF: InviteId = InviteId(0);
        let place = Place::Organization(limits.zone.clone());
        let (mut queues, mut loads) = (self.clone(), loads.to_vec());
        queues.add(ITSELF, place.clone(), None, from);
        let left = queues.leave(&mut loads, limits).into_iter().find(|(id, _)| *id == ITSELF);
        left.map_or(Leaves { at: from, why: Held::Pace, place }, |(_, leaves)| leaves)
    }

    /// Lets all of them leave, first who can first.
    fn leave(&mut self, loads: &mut [Load], limits: &Limits) -> Vec<(InviteId, Leaves)> {
        let mut left = Vec::with_capacity(self.added);
        // What each head would get from each SIM, until that SIM has sent another.
        let mut offers: HashMap<(usize, usize), Option<(Timestamp, Held)>> = HashMap::new();
        let mut hours: Vec<Hours> = Vec::new();
        let places: Vec<Place> = self.queues.iter().map(|queue| queue.place.clone()).collect();
        hours.extend(places.iter().map(Hours::at));
        loop {
            let mut best: Option<(Timestamp, usize, Held, usize, usize)> = None;
            for (q, queue) in self.queues.iter().enumerate() {
                let Some((turn, _, from)) = queue.waiting.front() else { continue };
                for (l, load) in loads.iter().enumerate() {
                    if queue.line.as_ref().is_some_and(|line| !line.is_same(&load.line)) {
                        continue;
                    }
                    let offer = offers
                        .entry((q, l))
                        .or_insert_with(|| load.when(limits, &mut hours[q], *from));
                    let Some((at, why)) = *offer else { continue };
                    if best.is_none_or(|(first, its_turn, ..)| (at, *turn) < (first, its_turn)) {
                        best = Some((at, *turn, why, q, l));
                    }
                }
            }
            let Some((at, _, why, q, l)) = best else { return left };
            let Some((_, invite, _)) = self.queues[q].waiting.pop_front() else { return left };
            loads[l].takes(limits, at, why);
            offers.retain(|(queue, load), _| *queue != q && *load != l);
            left.push((invite, Leaves { at, why, place: self.queues[q].place.clone() }));
        }
    }
}

/// The hours at one place, remembered from one question to the next.
struct Hours<'a> {
    place: &'a Place,
    /// Closed from the first instant to the second, then open until the third.
    known: Option<(Timestamp, Timestamp, Option<Timestamp>)>,
}

impl<'a> Hours<'a> {
    fn at(place: &'a Place) -> Self {
        Self { place, known: None }
    }

    /// `from`, or when they open next.
    fn open_from(&mut self, limits: &Limits, from: Timestamp) -> Option<Timestamp> {
        if let Some((asked, opening, closing)) = self.known
            && asked <= from
            && closing.is_none_or(|closing| from < closing)
        {
            return Some(opening.max(from));
        }
        let opening = match limits.opens(self.place, from) {
            Opens::Now => from,
            Opens::At(opening) => opening,
            Opens::Never => return None,
        };
        self.known = Some((from, opening, limits.closes(self.place, opening)));
        Some(opening)
    }
}

/// What one SIM will have sent.
#[derive(Clone)]
struct Load {
    line: Line,
    sent: Sent,
    day: Timestamp,
    /// The one before: what held it holds those behind it.
    last: (Timestamp, Held),
}

impl Load {
    /// When it may send to a place, and what holds it. The hours and the limit can each come twice, before and after
    /// midnight; then the pace.
    fn when(
        &self,
        limits: &Limits,
        hours: &mut Hours<'_>,
        from: Timestamp,
    ) -> Option<(Timestamp, Held)> {
        const HOLDS: usize = 8;
        let (last, held) = self.last;
        let (mut at, mut why) = if from < last { (last, held) } else { (from, Held::Pace) };
        for _ in 0..HOLDS {
            let sent = self.sent_by(limits, at);
            let opening = hours.open_from(limits, at)?;
            let (next, cause) = if opening > at {
                (opening, Held::Window)
            } else if let Some(next) = limits.sim_holds(sent, limits.expected_pace(), at) {
                let full = limits.daily > 0 && sent.invites_today >= limits.daily;
                (next, if full { Held::Daily } else { Held::Pace })
            } else {
                break;
            };
            if why == Held::Pace {
                why = cause;
            }
            at = next;
        }
        Some((at, why))
    }

    fn takes(&mut self, limits: &Limits, at: Timestamp, why: Held) {
        self.sent = self.sent_by(limits, at);
        self.day = limits.day_began(at);
        self.sent.last_invite = Some(at);
        self.sent.invites_today += 1;
        self.last = (at, why);
    }

    fn sent_by(&self, limits: &Limits, at: Timestamp) -> Sent {
        let today = if limits.day_began(at) == self.day { self.sent.invites_today } else { 0 };
        Sent { last_invite: self.sent.last_invite, invites_today: today }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jiff::civil::Time;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::outbox::schedule::Span;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn sim(number: &str) -> Line {
        Line { modem: "a modem".to_owned(), sim: Some(number.to_owned()) }
    }

    fn day() -> Window {
        Window::Hours(vec![Span::daily(Time::constant(9, 0, 0, 0), Time::constant(20, 0, 0, 0))])
    }

    /// A pace of 80 seconds, foretold as 90.
    fn limits(daily: u32, window: Window) -> Limits {
        Limits { pace: Duration::from_secs(80), daily, window, zone: TimeZone::UTC }
    }

    fn load(number: &str, invites_today: u32, now: Timestamp, limits: &Limits) -> Load {
        let sent = Sent { last_invite: None, invites_today };
        Load { line: sim(number), sent, day: limits.day_began(now), last: (now, Held::Pace) }
    }

    /// Queues what is given, each with the instant its hold ends, and tells what leaves when.
    fn foretold(
        limits: &Limits,
        loads: &mut [Load],
        now: Timestamp,
        people: &[(&str, Option<Line>)],
    ) -> Vec<(usize, Timestamp, Held)> {
        let mut queues = Queues::default();
        for (n, (phone, line)) in people.iter().enumerate() {
            queues.add(InviteId(n as i64 + 1), limits.place(phone, None), line.clone(), now);
        }
        let left = queues.leave(loads, limits);
        left.into_iter().map(|(id, leaves)| (id.0 as usize, leaves.at, leaves.why)).collect()
    }

    /// Somebody in the organization's own zone.
    const HERE: &str = "+447700900123";

    #[test]
    fn a_queue_goes_through_pace_limit_and_hours_as_it_will_leave() {
        let limits = limits(3, day());
        let now = at("2026-06-01T19:58:15Z");
        let mut loads = [load("1", 0, now, &limits)];
        let want = [
            (1, "2026-06-01T19:58:15Z", Held::Pace),
            (2, "2026-06-01T19:59:45Z", Held::Pace),
            (3, "2026-06-02T09:00:00Z", Held::Window),
            (4, "2026-06-02T09:01:30Z", Held::Window),
            (5, "2026-06-02T09:03:00Z", Held::Window),
            (6, "2026-06-03T09:00:00Z", Held::Window),
        ];
        let got = foretold(&limits, &mut loads, now, &vec![(HERE, None); 6]);
        assert_eq!(got, want.map(|(n, when, why)| (n, at(when), why)));
    }

    #[test]
    fn a_full_day_waits_for_the_next_and_a_closed_window_for_its_opening() {
        let now = at("2026-06-01T12:00:00Z");
        let full = limits(1, Window::Always);
        let got = foretold(&full, &mut [load("1", 1, now, &full)], now, &[(HERE, None)]);
        assert_eq!(got, [(1, at("2026-06-02T00:00:00Z"), Held::Daily)]);
        // The limit is of the organization's day; the hours come after it.
        let limits = limits(1, day());
        let got = foretold(&limits, &mut [load("1", 1, now, &limits)], now, &[(HERE, None)]);
        assert_eq!(got, [(1, at("2026-06-02T09:00:00Z"), Held::Daily)]);
    }

    #[test]
    fn where_it_is_day_one_leaves_before_those_who_wait_for_their_morning() {
        let limits = limits(0, day());
        // 13:30Z: 09:30 in New York, 08:30 in Chicago, 06:30 in Los Angeles, 14:30 in London's zone is none of theirs.
        let now = at("2026-06-01T13:30:00Z");
        let people = [
            ("+12135550101", None),
            ("+13125550102", None),
            ("+12125550103", None),
            ("+12125550104", None),
            ("+18505550105", None),
            ("+13125550106", None),
        ];
        let want = [
            (3, "2026-06-01T13:30:00Z", Held::Pace),
            (4, "2026-06-01T13:31:30Z", Held::Pace),
            // Chicago opens at 14:00Z, and with it the area code that lies in both.
            (2, "2026-06-01T14:00:00Z", Held::Window),
            (5, "2026-06-01T14:01:30Z", Held::Window),
            (6, "2026-06-01T14:03:00Z", Held::Window),
            (1, "2026-06-01T16:00:00Z", Held::Window),
        ];
        let got = foretold(&limits, &mut [load("1", 0, now, &limits)], now, &people);
        assert_eq!(got, want.map(|(n, when, why)| (n, at(when), why)));
    }

    #[test]
    fn one_approved_now_leaves_before_those_who_wait_for_their_morning() {
        let limits = limits(0, day());
        let now = at("2026-06-01T13:30:00Z");
        let mut queues = Queues::default();
        queues.add(InviteId(1), limits.place("+12135550101", None), None, now);
        queues.add(InviteId(2), limits.place(HERE, None), None, now);
        let next = queues.one_more(&[load("1", 0, now, &limits)], &limits, now);
        assert_eq!((next.at, next.why), (at("2026-06-01T13:31:30Z"), Held::Pace));
    }

    #[test]
    fn who_stays_with_a_sim_waits_for_it_although_another_is_free() {
        let limits = limits(0, Window::Always);
        let now = at("2026-06-01T12:00:00Z");
        let mut loads = [load("1", 0, now, &limits), load("2", 0, now, &limits)];
        let people =
            [(HERE, Some(sim("1"))), (HERE, Some(sim("1"))), (HERE, None), (HERE, Some(sim("2")))];
        let want = [
            (1, "2026-06-01T12:00:00Z", Held::Pace),
            (3, "2026-06-01T12:00:00Z", Held::Pace),
            (2, "2026-06-01T12:01:30Z", Held::Pace),
            (4, "2026-06-01T12:01:30Z", Held::Pace),
        ];
        let got = foretold(&limits, &mut loads, now, &people);
        assert_eq!(got, want.map(|(n, when, why)| (n, at(when), why)));
    }
}
