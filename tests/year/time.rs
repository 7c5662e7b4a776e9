//! How time goes by, and what befalls the machine in it.
//!
//! While anything is under way, time is lived through, second by second; when all is quiet until the next thing
//! somebody does, it lapses ([`Moments::lapse`](crate::moments::Moments::lapse)), and the gateway then lives through the
//! minute that follows.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use optin_gateway::at::info::Registration;
use optin_gateway::gateway::Phase;
use optin_gateway::sim::BootLines;
use optin_gateway::sim::world::Cable;
use optin_gateway::store::{StoreError, db};
use tokio::time::sleep;

use crate::calendar::on_the_wall;
use crate::school::School;

/// What is lived through between two looks.
const STRIDE: Duration = Duration::from_secs(20);
/// After a lapse the gateway's beat, and the modem's, come within this.
const A_BEAT: Duration = Duration::from_secs(65);

#[derive(Clone, Copy, Debug)]
pub(crate) enum Mend {
    Plug(BootLines),
    Network,
    /// A time server sets the clock right.
    Clock,
    /// A colleague does, and says so.
    ClockByHand,
}

impl School {
    /// Lives until then.
    pub(crate) async fn until(&mut self, end: Duration) {
        while self.elapsed() < end {
            self.live_through(STRIDE.min(end.saturating_sub(self.elapsed()))).await;
            if self.is_busy().await {
                continue;
            }
            let now = self.elapsed();
            let next = [self.saying.keys().next(), self.coming.keys().next()];
            let next = next.into_iter().flatten().map(|(at, _)| *at);
            let next = next.chain(self.mending.iter().map(|(at, _)| *at)).chain([end]).min();
            let quiet = next.unwrap_or(end).saturating_sub(now);
            if quiet > A_BEAT * 2 {
                self.house.moments.lapse(quiet.saturating_sub(A_BEAT));
                self.house.wire.with(|_, _| ());
                self.figures.count("lapses");
                self.live_through(A_BEAT).await;
            }
        }
    }

    /// Whether anything is under way that would not be the same if time lapsed.
    async fn is_busy(&mut self) -> bool {
        let now = self.elapsed();
        let soon = now + Duration::from_mins(15);
        let moves = self.house.wire.with(|world, _| {
            let due = world.deadline().is_some_and(|at| at < soon);
            let stored = !world.device().storages().slots().is_empty();
            due || (world.cable() == Cable::In && (stored || world.network().held() > 0))
        });
        moves || !self.is_ready() || self.may_send().await
    }

    fn is_ready(&self) -> bool {
        let out = self.mending.iter().any(|(_, m)| matches!(m, Mend::Plug(_) | Mend::Network));
        let status = self.house.gateway().status();
        let ready = status.borrow().modems.iter().all(|(_, m)| matches!(m.phase, Phase::Ready));
        // What waits for a person or a network may wait in quiet.
        out || ready
    }

    async fn may_send(&self) -> bool {
        let sql = "SELECT coalesce(sum(kind <> 'invite' OR state = 'sending'), 0), count(*)
                     FROM messages WHERE state IN ('queued', 'sending') AND address LIKE '+15552%'";
        let (at_once, all): (i64, i64) =
            self.house.store().read(move |c| two(c, sql)).await.unwrap();
        let (day, minute) = on_the_wall(self.truth());
        let open = (9 * 60..20 * 60).contains(&minute);
        let left = self.on_air.get(&day).copied().unwrap_or_default() < 95;
        let trusted = self.house.gateway().status().borrow().distrust.is_none();
        at_once > 0 || (all > 0 && open && left && trusted)
    }

    /// Time goes by, with everything that is due in it.
    pub(crate) async fn live_through(&mut self, time: Duration) {
        let end = self.elapsed() + time;
        // That has a thread of its own, which is waited for.
        self.house.moments.looks.store(self.may_be_cared_for(), Ordering::SeqCst);
        loop {
            self.listen();
            self.due().await;
            let now = self.elapsed();
            if now >= end {
                return;
            }
            let next = [self.saying.keys().next(), self.coming.keys().next()];
            let next = next.into_iter().flatten().map(|(at, _)| *at);
            let next = next.chain(self.mending.iter().map(|(at, _)| *at)).chain([end]).min();
            let wait =
                next.unwrap_or(end).min(end).saturating_sub(now).max(Duration::from_millis(1));
            let moments = Arc::clone(&self.house.moments);
            let wire = Arc::clone(&self.house.wire);
            tokio::select! {
                biased;
                () = moments.happened.notified() => self.begin_again().await,
                () = wire.news.notified() => {}
                () = sleep(wait) => {}
            }
        }
    }

    async fn due(&mut self) {
        let now = self.elapsed();
        while let Some(entry) = self.saying.first_entry().filter(|e| e.key().0 <= now) {
            let (who, text) = entry.remove();
            self.say(who, text);
        }
        while let Some(entry) = self.coming.first_entry().filter(|e| e.key().0 <= now) {
            let pdu = entry.remove();
            self.house.wire.with(|world, now| world.deliver(pdu, now));
        }
        let due = |(at, _): &mut (Duration, _)| *at <= now;
        let mends: Vec<_> = self.mending.extract_if(.., due).collect();
        for (_, mend) in mends {
            self.mend(mend).await;
        }
        // A fault may have pulled the cable.
        let out = self.house.wire.with(|world, _| world.cable() == Cable::Out);
        if out && !self.mending.iter().any(|(_, m)| matches!(m, Mend::Plug(_))) {
            let after = self.draw.millis(500, 600_000);
            self.mending.push((now + after, Mend::Plug(BootLines::Said)));
        }
    }

    async fn mend(&mut self, mend: Mend) {
        self.note(&format!("! {mend:?}"));
        match mend {
            Mend::Plug(lines) => self.house.wire.with(|world, now| {
                if world.cable() == Cable::Out {
                    world.replug(lines, now);
                }
            }),
            Mend::Network => self.house.wire.with(|world, _| {
                world.device_mut().set_registration(Registration::Home);
            }),
            Mend::Clock => self.house.clock.synchronize(),
            Mend::ClockByHand => self.clock_by_hand().await,
        }
    }

    pub(crate) fn later(&mut self, after: Duration, mend: Mend) {
        let at = self.elapsed() + after;
        self.mending.push((at, mend));
    }

    /// Everything of ours was cut off: after a while it is started again, now and then with a clock that was not set.
    async fn begin_again(&mut self) {
        self.note("! cut");
        self.figures.count("cuts");
        self.house.clear_away().await;
        if self.draw.once_in(3) {
            // The whole machine had no power, and the modem neither.
            let off = self.draw.millis(20_000, 7_200_000);
            self.boots(off);
        }
        let pause = self.draw.millis(0, 10_000);
        sleep(pause).await;
        self.house.begin().await;
        self.note("! started again");
    }

    /// The machine, off for so long, boots. It has no clock that goes on meanwhile.
    pub(crate) fn boots(&mut self, off: Duration) {
        let saved = self.truth() - self.draw.millis(0, 3_600_000);
        let wall = self.draw.of(&[Timestamp::from_second(12).unwrap(), saved]);
        // Nothing of the modem goes on either.
        self.house.wire.with(|world, _| world.unplug());
        self.house.moments.boot(off, wall);
        self.house.wire.with(|world, now| world.replug(BootLines::Said, now));
        self.note(&format!("! boots after {off:?} with its clock at {wall}"));
        self.figures.count("boots with an unset clock");
        let after = self.draw.millis(10_000, 5_400_000);
        let who = self.draw.of(&[Mend::Clock, Mend::Clock, Mend::ClockByHand]);
        self.later(after, who);
    }

    /// Stops as a service does, and begins again after so long: with the same clock, or that of a machine that was off.
    pub(crate) async fn restarts(&mut self, off: Option<Duration>) {
        self.note("! restart");
        self.figures.count("restarts");
        self.house.stop().await;
        if let Some(off) = off {
            self.boots(off);
        }
        // An upgrade is no more than this: whoever opens the file brings it up to date.
        drop(db::connect(&self.house.database()).unwrap());
        self.house.begin().await;
    }

    /// Somebody sets the clock of the machine wrong.
    pub(crate) fn clock_is_set_wrong(&mut self) {
        let truth = self.truth();
        let hours = |n: i64| SignedDuration::from_hours(n);
        let by = self.draw.of(&[hours(3), hours(-1), hours(30), hours(-26), hours(24 * 400)]);
        self.house.clock.set(truth + by);
        self.note(&format!("! somebody sets the clock by {by:?}"));
        self.figures.count("clocks set wrong");
        let after = self.draw.millis(60_000, 10_000_000);
        let who = self.draw.of(&[Mend::Clock, Mend::ClockByHand]);
        self.later(after, who);
    }

    /// All causes are gone: the modem becomes empty by itself, and what may leave leaves.
    pub(crate) async fn calm(&mut self) {
        self.house.moments.disarm();
        self.house.wire.with(|world, now| {
            world.device_mut().faults_mut().clear();
            world.device_mut().set_registration(Registration::Home);
            if world.cable() == Cable::Out {
                world.replug(BootLines::Said, now);
            }
        });
        let mends: Vec<_> = self.mending.drain(..).collect();
        for (_, mend) in mends {
            self.mend(mend).await;
        }
        for _ in 0..90 {
            self.live_through(STRIDE).await;
            let frozen = self.house.moments.frozen.load(Ordering::SeqCst);
            if !frozen && self.coming.is_empty() && !self.is_busy().await {
                return;
            }
        }
        let status = self.house.status().join("; ");
        let slots = self.house.wire.with(|world, _| {
            format!("{:?} {}", world.device().storages().slots().len(), world.network().held())
        });
        self.fails(format!("not calm after half an hour: {slots} {status}"));
    }
}

fn two(conn: &rusqlite::Connection, sql: &str) -> Result<(i64, i64), StoreError> {
    Ok(conn.prepare_cached(sql)?.query_row([], |r| Ok((r.get(0)?, r.get(1)?)))?)
}
