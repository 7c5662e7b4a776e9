//! The clock, whatever is done to it: no invite leaves outside the hours as they truly are, nothing on record is dated ahead
//! of the time or before the entry before it, and replies take effect all the same.
//!
//! `CLOCK_CASES=500 cargo test --test clock` plays so many lives instead of a few; `CLOCK_SEED=7` only that one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod world;

use std::time::Duration;

use jiff::civil::time;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use optin_gateway::clock::{Doubt, Trust, Witness};
use optin_gateway::gateway::ClockSaid;
use optin_gateway::outbox::schedule::{Span, Window};
use optin_gateway::store::{self, StoreError};
use world::{START, World};

/// Lives played unless the environment says otherwise.
const CASES: u64 = 12;
/// Deeds in a life.
const DEEDS: usize = 50;
/// How far the network's time may be wrong.
const ABOUT: SignedDuration = optin_gateway::clock::AGREES;
const MARIA: &str = "+15550100101";
const NILS: &str = "+15550100102";
const PEOPLE: [&str; 2] = [MARIA, NILS];
const GROUP: &str = "Spring list";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A world whose invites leave between nine and eight.
async fn by_day() -> World {
    let mut world = World::new().await;
    world.window = Window::Hours(vec![Span::daily(time(9, 0, 0, 0), time(20, 0, 0, 0))]);
    world.restart().await;
    for who in PEOPLE {
        world.contact(who, &format!("Somebody  in  {GROUP}")).await;
    }
    world
}

async fn pass(world: &mut World, by: Duration) {
    world.clock.advance(by);
    world.settle().await;
}

/// A claim has no entry on record until its outcome: the time that goes on from the last entry must not fall behind it, or it
/// counts as one of those that were dated while the clock was unknown, and goes with the step.
#[tokio::test]
async fn what_was_claimed_when_the_power_went_was_claimed_then() {
    let mut world = by_day().await;
    world.invite(MARIA, &format!("from {GROUP}")).await;
    world.cut = true;
    pass(&mut world, Duration::from_mins(1)).await;
    assert_eq!(world.left.len(), 1, "it was on the air");
    let stood = world.clock.truth();
    world.power_cut(Duration::from_hours(3), stood).await;
    pass(&mut world, Duration::from_secs(20)).await;
    world.clock.synchronize();
    pass(&mut world, Duration::from_secs(20)).await;
    // Written a minute after they read it; the network had it until now.
    world.deliver(MARIA, "Y", Duration::from_hours(3)).await;
    let state: Result<String, StoreError> = world
        .live()
        .store
        .read(|c| {
            Ok(c.query_row("SELECT state FROM messages WHERE kind = 'invite'", [], |r| r.get(0))?)
        })
        .await;
    assert_eq!(state.unwrap(), "sent", "their reply proves it");
}

/// A service centre stamps a message when it takes it: one that is announced long after the network let the modem in is
/// new, and tells the time. One that may have waited does not.
#[tokio::test]
async fn only_what_cannot_have_waited_tells_the_time() {
    let mut world = by_day().await;
    // As where the clock goes on from where it stood when the power went.
    let stood = world.clock.truth();
    world.boot(Duration::from_mins(1), stood).await;
    // Written as the power went: it agrees with the clock, and says nothing.
    world.deliver(MARIA, "hello", Duration::from_mins(1)).await;
    world.settle().await;
    assert_eq!(world.clock.told().trust, Trust::Not(Doubt::Unheard));
    pass(&mut world, Duration::from_mins(10)).await;
    world.deliver(MARIA, "hello again", Duration::from_hours(3)).await;
    world.settle().await;
    assert_eq!(world.clock.told().trust, Trust::Not(Doubt::Unheard), "it is before what is known");
    world.deliver(MARIA, "are you there?", Duration::ZERO).await;
    world.settle().await;
    assert_eq!(world.clock.told().trust, Trust::By(Witness::Network));
}

#[tokio::test]
async fn a_stamp_that_differs_says_so() {
    let mut world = by_day().await;
    let stood = world.clock.truth();
    world.boot(Duration::from_hours(2), stood).await;
    pass(&mut world, Duration::from_mins(11)).await;
    world.deliver(MARIA, "hello", Duration::ZERO).await;
    world.settle().await;
    let network = world.clock.truth();
    assert_eq!(world.clock.told().trust, Trust::Not(Doubt::Differs { network }));
}

#[tokio::test]
async fn a_word_about_another_time_than_the_clock_shows_now_is_none() {
    let mut world = by_day().await;
    let stood = world.clock.truth();
    world.boot(Duration::from_mins(1), stood).await;
    let seen = world.clock.told().booted;
    world.clock.set(at("2026-06-01T19:00:00Z"));
    let said = world.live().gateway.clock_is_right(seen, world::staff()).await.unwrap();
    assert_eq!(said, ClockSaid::SetMeanwhile);
    assert!(matches!(world.clock.told().trust, Trust::Not(_)));
    assert_eq!(world.clock_is_right().await, ClockSaid::Trusted);
}

/// A run that begins to wait while the time is reckoned waits as long as it should, though time goes forward by weeks.
#[tokio::test]
async fn no_wait_is_over_because_time_goes_forward_at_once() {
    let mut world = World::new().await;
    world.contact(MARIA, &format!("Somebody  in  {GROUP}")).await;
    world.boot(Duration::from_hours(24 * 200), at("1970-01-01T00:00:10Z")).await;
    world.invite(MARIA, &format!("from {GROUP}")).await;
    pass(&mut world, Duration::from_secs(10)).await;
    assert_eq!(world.left.len(), 1);
    world.clock.synchronize();
    pass(&mut world, Duration::from_mins(1)).await;
    let ends: Result<i64, StoreError> = world
        .live()
        .store
        .read(|c| {
            let sql = "SELECT expires_at FROM runs WHERE status = 'waiting'";
            Ok(c.query_row(sql, [], |r| r.get(0))?)
        })
        .await;
    let ends = Timestamp::from_millisecond(ends.unwrap()).unwrap();
    // Seven days after it was asked, of which the hold and a minute have passed.
    let left = ends.duration_since(world.clock.now());
    assert_eq!(left, SignedDuration::from_secs(7 * 86_400 - 70), "until {ends}");
}

/// What happens between a stop and a modem that can confirm it.
#[derive(Clone, Copy, Debug)]
enum Meanwhile {
    Pass(u64),
    Sync,
    Restart,
}

/// However time goes forward, a confirmation leaves within five true minutes or never. How long a restart took nobody
/// knows while the time is reckoned.
#[tokio::test]
async fn a_confirmation_has_its_five_minutes_and_no_more() {
    use Meanwhile::{Pass, Restart, Sync};
    let rows: [(&[Meanwhile], bool); 8] = [
        (&[Pass(5), Sync], true),
        (&[Pass(5), Sync, Pass(294)], true),
        (&[Pass(5), Sync, Pass(296)], false),
        (&[Pass(294), Sync, Pass(5)], true),
        (&[Pass(301), Sync], false),
        (&[Pass(5), Sync, Restart, Pass(294)], true),
        (&[Pass(5), Restart, Sync], false),
        (&[Pass(5), Sync, Restart, Pass(296)], false),
    ];
    for (meanwhile, leaves) in rows {
        let mut world = World::new().await;
        world.contact(MARIA, &format!("Somebody  in  {GROUP}")).await;
        let stood = world.clock.truth();
        world.boot(Duration::from_hours(3), stood).await;
        world.modem("absent").await;
        pass(&mut world, Duration::from_secs(20)).await;
        world.deliver(MARIA, "STOP", Duration::ZERO).await;
        for deed in meanwhile {
            match *deed {
                Pass(seconds) => pass(&mut world, Duration::from_secs(seconds)).await,
                Sync => world.clock.synchronize(),
                Restart => world.restart().await,
            }
            world.settle().await;
        }
        world.modem("ready").await;
        world.settle().await;
        assert_eq!(world.left.len(), usize::from(leaves), "{meanwhile:?}: {:?}", world.left);
    }
}

/// Whoever was approved while nobody knew the time can be taken back as long as ever.
#[tokio::test]
async fn no_hold_is_over_because_time_goes_forward_at_once() {
    let mut world = World::new().await;
    for who in PEOPLE {
        world.contact(who, &format!("Somebody  in  {GROUP}")).await;
    }
    let stood = world.clock.truth();
    world.boot(Duration::from_hours(3), stood).await;
    for who in PEOPLE {
        world.invite(who, &format!("from {GROUP}")).await;
    }
    pass(&mut world, Duration::from_secs(2)).await;
    world.clock.synchronize();
    pass(&mut world, Duration::from_secs(2)).await;
    world.undo(NILS).await;
    assert_eq!(world.said.as_deref(), Some("Withdrawn"));
    assert_eq!(world.left, []);
    pass(&mut world, Duration::from_secs(1)).await;
    assert!(matches!(&world.left[..], [(who, _)] if who == MARIA), "{:?}", world.left);
}

/// A text the modem would not take is tried again as much later as it should be.
#[tokio::test]
async fn no_pause_is_over_because_time_goes_forward_at_once() {
    let mut world = World::new().await;
    world.contact(MARIA, &format!("Somebody  in  {GROUP}")).await;
    let stood = world.clock.truth();
    world.boot(Duration::from_hours(3), stood).await;
    world.modem("error").await;
    world.deliver(MARIA, "HELP", Duration::ZERO).await;
    world.settle().await;
    world.modem("ready").await;
    world.clock.synchronize();
    // Three seconds.
    pass(&mut world, Duration::from_secs(2)).await;
    assert_eq!(world.left, []);
    pass(&mut world, Duration::from_secs(1)).await;
    assert_eq!(world.left.len(), 1);
}

/// While nobody knows the time, no new day begins for the daily limit, and nobody's wait ends.
#[tokio::test]
async fn nothing_expires_by_a_clock_nobody_trusts() {
    let mut world = World::new().await;
    world.contact(MARIA, &format!("Somebody  in  {GROUP}")).await;
    world.invite(MARIA, &format!("from {GROUP}")).await;
    pass(&mut world, Duration::from_secs(10)).await;
    world.clock.set(at("2049-01-01T00:00:00Z"));
    world.settle().await;
    pass(&mut world, Duration::from_hours(1)).await;
    world.restart().await;
    pass(&mut world, Duration::from_hours(1)).await;
    let (status, day): (String, Timestamp) = {
        let read: Result<String, StoreError> = world
            .live()
            .store
            .read(|c| Ok(c.query_row("SELECT status FROM runs", [], |r| r.get(0))?))
            .await;
        (read.unwrap(), world.clock.now())
    };
    assert_eq!(status, "waiting");
    assert!(day < at("2026-06-02T00:00:00Z"), "{day}");
    world.deliver(MARIA, "Y", Duration::ZERO).await;
    world.settle().await;
    assert!(world.left.iter().any(|(_, text)| text.contains("thank you")), "{:?}", world.left);
}

/// `SplitMix64`: one seed is one life.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (x ^ (x >> 31)) % end
    }
}

/// One life of a machine whose clock nobody takes care of. The hours are those of Chicago, as they truly are.
struct Life {
    world: World,
    draw: Draw,
    log: Vec<String>,
}

impl Life {
    async fn deed(&mut self) {
        let said = match self.draw.below(12) {
            0 | 1 => {
                let who = PEOPLE[self.draw.below(2) as usize];
                self.world.invite(who, &format!("from {GROUP}")).await;
                format!("invite {who}: {:?}", self.world.said.take())
            }
            2 => {
                let wall = self.wall();
                self.world.clock.set(wall);
                format!("the clock is set to {wall}")
            }
            3 => {
                let (off, wall) = (Duration::from_secs(self.draw.below(400_000)), self.wall());
                self.world.boot(off, wall).await;
                format!("off for {off:?}, boots at {wall}")
            }
            4 => {
                self.world.clock.synchronize();
                "a time server sets it".to_owned()
            }
            5 => {
                self.world.clock.set(self.world.clock.truth());
                "somebody sets it right".to_owned()
            }
            6 => {
                self.world.network_ahead = (self.draw.below(3) > 0).then_some(SignedDuration::ZERO);
                self.world.tell_network_time().await;
                format!("the network says {:?}", self.world.network_ahead)
            }
            7 => {
                self.world.restart().await;
                "restart".to_owned()
            }
            8 => {
                let right = self.world.clock.told().wall == self.world.clock.truth();
                let said = if right { Some(self.world.clock_is_right().await) } else { None };
                format!("a person looks at a watch: {said:?}")
            }
            9 => {
                let ago = Duration::from_secs(self.draw.below(200_000));
                self.world.deliver(PEOPLE[self.draw.below(2) as usize], "hello", ago).await;
                format!("a message that waited {ago:?}")
            }
            _ => {
                let by = Duration::from_secs(1 + self.draw.below(40_000));
                self.world.clock.advance(by);
                format!("{by:?} pass")
            }
        };
        self.world.settle().await;
        let clock = &self.world.clock;
        self.log.push(format!("{} ({})  {said}", clock.truth(), clock.now()));
    }

    fn wall(&mut self) -> Timestamp {
        let truth = self.world.clock.truth();
        let some = Duration::from_secs(self.draw.below(300_000));
        match self.draw.below(5) {
            0 => at("1970-01-01T00:00:10Z"),
            1 => at("2049-01-01T12:00:00Z"),
            2 => truth + some,
            3 => truth - some,
            _ => truth,
        }
    }

    async fn check(&mut self) -> Result<(), String> {
        let truth = self.world.clock.truth();
        // Of the network's time two minutes may be wrong.
        let chicago = TimeZone::get("America/Chicago").unwrap();
        let hour = |at: Timestamp| at.to_zoned_datetime(chicago.clone()).hour();
        let open = [truth - ABOUT, truth, truth + ABOUT].map(|at| (9..20).contains(&hour(at)));
        for (who, text) in self.world.left.drain(..) {
            let invite = text.contains("may we text you");
            if invite && !open.contains(&true) {
                return Err(format!("an invite left for {who} at {truth}"));
            }
        }
        let now = self.world.clock.now();
        if now.duration_since(truth) > ABOUT {
            return Err(format!("the gateway's time {now} is ahead of the true one"));
        }
        let back: Result<Option<i64>, StoreError> = self
            .world
            .live()
            .store
            .read(|c| {
                let sql = "SELECT min(seq) FROM ledger l WHERE at < (SELECT at FROM ledger WHERE seq = l.seq - 1)";
                Ok(c.query_row(sql, [], |r| r.get(0))?)
            })
            .await;
        match back.unwrap() {
            Some(seq) => Err(format!("entry {seq} is dated before the one before it")),
            None => Ok(()),
        }
    }
}

async fn live(seed: u64) -> Result<(), String> {
    let mut life = Life { world: by_day().await, draw: Draw(seed), log: vec![START.to_owned()] };
    for _ in 0..DEEDS {
        life.deed().await;
        if let Err(wrong) = life.check().await {
            return Err(format!("seed {seed}: {wrong}\n  {}", life.log.join("\n  ")));
        }
    }
    // However it was, a time server puts it right, and what waits leaves in the morning.
    life.world.clock.synchronize();
    for _ in 0..48 {
        pass(&mut life.world, Duration::from_mins(30)).await;
        life.check().await.map_err(|wrong| format!("seed {seed}, at the end: {wrong}"))?;
    }
    let queued: Result<i64, StoreError> = life
        .world
        .live()
        .store
        .read(|c| {
            let sql = "SELECT count(*) FROM messages WHERE kind = 'invite' AND state = 'queued'";
            Ok(c.query_row(sql, [], |r| r.get(0))?)
        })
        .await;
    let path = life.world.dir.path().join("gateway.db");
    let verified = store::ledger::verify(&store::db::connect(&path).unwrap(), None);
    verified.map_err(|fault| format!("seed {seed}: {fault}"))?;
    match (queued.unwrap(), life.world.clock.told().trust) {
        (0, Trust::By(Witness::TimeServer)) => Ok(()),
        (n, trust) => {
            Err(format!("seed {seed}: {n} invites wait, {trust:?}\n  {}", life.log.join("\n  ")))
        }
    }
}

#[tokio::test]
async fn no_invite_leaves_outside_its_hours_whatever_the_clock_does() {
    let number = |name: &str| std::env::var(name).ok().and_then(|said| said.parse::<u64>().ok());
    let seeds = match number("CLOCK_SEED") {
        Some(seed) => seed..seed + 1,
        None => 0..number("CLOCK_CASES").unwrap_or(CASES),
    };
    for seed in seeds {
        live(seed).await.unwrap();
    }
}
