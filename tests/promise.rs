//! The promise, held against everything at once: random clicks, replies, clocks, crashes, edits and decisions.
//!
//! ```text
//!   seed ─► deeds ─► World (gateway, database, a modem that is not there) ─► what was on the air, what stands
//!             └────► Model: what each person said and what staff did, and nothing of how it works ──┘ compared
//! ```
//! The model is naive on purpose: it knows a handful of texts and what a reasonable person would hear in them.
//! After every deed:
//! 1. after a stop that was taken in nothing leaves but one confirmation, within five minutes;
//! 2. who stands as *yes* said so to an invite they had or may have had, or staff wrote down that they did, and nothing since
//!    took it back;
//! 3. no more invites were on the air than were approved and not taken back;
//! 4. the record alone rebuilds what stands for each number.
//!
//! `PROMISE_CASES=500 cargo test --test promise` plays so many lives instead of a few; `PROMISE_SEED=7` only that one.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use optin_gateway::store::{self, StoreError};
use world::{World, phone};

/// Lives played unless the environment says otherwise.
const CASES: u64 = 20;
/// Deeds in a life.
const DEEDS: usize = 60;
/// Deeds between two checks of the record.
const VERIFY_EACH: usize = 10;
/// Lives at a time.
const AT_ONCE: usize = 4;
/// After a stop, one confirmation within this time.
const CONFIRM_WITHIN: Duration = Duration::from_mins(5);

const PEOPLE: [&str; 3] = ["+15550100101", "+15550100102", "+15550100103"];
const GROUP: &str = "Spring list";
const FLOWS: [&str; 2] = ["Sample Opt-In Flow", "Summer camp"];
/// What people write, and what a reasonable person hears.
const TEXTS: [(&str, Heard); 12] = [
    ("Y", Heard::Yes),
    ("yes please", Heard::Yes),
    ("Yes!", Heard::Yes),
    ("N", Heard::No),
    ("no thanks", Heard::No),
    ("STOP", Heard::Stop),
    ("please stop texting me", Heard::Stop),
    ("Wrong number", Heard::Stop),
    ("START", Heard::Start),
    ("HELP", Heard::Nothing),
    ("who is this?", Heard::Nothing),
    ("maybe, if it is not too often", Heard::Nothing),
];

#[derive(Clone, Copy, Debug, PartialEq)]
enum Heard {
    Yes,
    No,
    Stop,
    Start,
    Nothing,
}

/// `SplitMix64`: one seed is one life.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((x ^ (x >> 31)) % end as u64) as usize
    }

    fn of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }
}

/// What is known of one number by watching.
#[derive(Default)]
struct Person {
    /// Since when they want nothing more, if so, and whether that was confirmed on the air.
    stopped: Option<(Timestamp, bool)>,
    /// Something that counts as a yes since the last thing that took one back.
    said_yes: bool,
    /// An invite was on the air since the number is theirs and nothing was taken back.
    asked: bool,
    /// Invites approved, less those taken back.
    approved: i64,
    /// Invites on the air.
    invited: i64,
}

impl Person {
    fn stops(&mut self, at: Timestamp) {
        self.stopped.get_or_insert((at, false));
        (self.said_yes, self.asked) = (false, false);
    }

    fn agrees(&mut self) {
        (self.stopped, self.said_yes) = (None, true);
    }
}

struct Life {
    world: World,
    draw: Draw,
    people: BTreeMap<&'static str, Person>,
    log: String,
    edits: u32,
}

impl Life {
    async fn new(seed: u64) -> Self {
        let mut world = World::new().await;
        for who in PEOPLE {
            world.contact(who, &format!("Somebody  in  {GROUP}")).await;
        }
        world.add_flow(FLOWS[1]).await;
        let people = PEOPLE.into_iter().map(|who| (who, Person::default())).collect();
        Self { world, draw: Draw(seed), people, log: String::new(), edits: 0 }
    }

    fn person(&mut self, who: &str) -> &mut Person {
        self.people.get_mut(who).unwrap()
    }

    /// One deed, of somebody or of fate.
    async fn deed(&mut self) {
        let who = self.draw.of(&PEOPLE);
        match self.draw.below(20) {
            0..=3 => self.invite(who).await,
            4 => self.undo(who).await,
            5..=9 => self.writes(who).await,
            10 => self.crossing(who),
            11 => self.told(who).await,
            12..=13 => self.judge(who).await,
            14 => self.staff_write(who).await,
            15 => self.change(who).await,
            16 => self.modem().await,
            17 => self.decide(who).await,
            18 => self.restart().await,
            _ => self.wait(),
        }
        self.world.settle().await;
    }

    fn say(&mut self, deed: &str) {
        let now = self.world.clock.now();
        writeln!(self.log, "    {now}  {deed}").unwrap();
    }

    async fn invite(&mut self, who: &'static str) {
        let flow = self.draw.of(&FLOWS);
        self.world.invite(who, &format!("from {GROUP} by {flow}")).await;
        let said = self.world.said.take();
        self.say(&format!("invite {who} by {flow}: {said:?}"));
        if said.is_none() {
            self.person(who).approved += 1;
        }
    }

    async fn undo(&mut self, who: &'static str) {
        if self.person(who).approved == 0 {
            return;
        }
        self.world.undo(who).await;
        let said = self.world.said.take().unwrap();
        self.say(&format!("undo {who}: {said}"));
        if said == "Withdrawn" {
            self.person(who).approved -= 1;
        }
    }

    async fn writes(&mut self, who: &'static str) {
        let (text, heard) = self.draw.of(&TEXTS);
        self.say(&format!("{who} writes {text:?}"));
        // Of one second, the same words would be the network's repeat.
        self.world.clock.advance(Duration::from_secs(1));
        self.world.deliver(who, text, Duration::ZERO).await;
        self.hear(who, heard).await;
    }

    fn crossing(&mut self, who: &'static str) {
        // Read while the next part is claimed and not yet at the prompt: `air` hears it.
        self.world.clock.advance(Duration::from_secs(1));
        self.say(&format!("{who} will write STOP at the next claim"));
        self.world.crossing = Some((who.to_owned(), "Stop".to_owned()));
    }

    /// What a message does to what is known. A no to nobody's question may mean anything.
    async fn hear(&mut self, who: &'static str, heard: Heard) {
        let now = self.world.clock.now();
        let stands = self.stands(who).await;
        let person = self.person(who);
        match heard {
            Heard::Stop => person.stops(now),
            // Whether it answers us or a colleague is for a person to say; when it was taken as a no, it is one.
            Heard::No if stands == Some("N") => person.stops(now),
            Heard::Yes if person.asked && person.stopped.is_none() => person.said_yes = true,
            Heard::Start if person.stopped.is_some() => person.stopped = None,
            Heard::Yes | Heard::No | Heard::Start | Heard::Nothing => {}
        }
    }

    async fn told(&mut self, who: &'static str) {
        let wish = self.draw.of(&["yes", "no", "stop"]);
        let note = self.draw.of(&["", "at the desk", "by phone"]);
        self.world.told(wish, who, note).await;
        let said = self.world.said.take();
        self.say(&format!("told {wish} by {who}, {note:?}: {said:?}"));
        self.noted(who, wish, said.is_none());
    }

    fn noted(&mut self, who: &'static str, wish: &str, taken: bool) {
        let now = self.world.clock.now();
        match wish {
            _ if !taken => {}
            "yes" => self.person(who).agrees(),
            "no" | "stop" => self.person(who).stops(now),
            _ => {}
        }
    }

    async fn judge(&mut self, who: &'static str) {
        let how = self.draw.of(&["yes", "no", "stop", "ignore"]);
        let note = self.draw.of(&["", "they rang"]);
        let asked = self.person(who).asked;
        let stopped = self.person(who).stopped.is_some();
        let judged = self.world.judge(how, who, note).await;
        self.say(&format!("judge {who} {how} {note:?}: {judged:?}"));
        if how == "yes" && judged.is_ok() && note.is_empty() {
            assert!(asked && !stopped, "{who}: nothing shows this yes\n{}", self.log);
        }
        self.noted(who, how, judged.is_ok());
    }

    async fn staff_write(&mut self, who: &'static str) {
        self.world.answer(who, "A word from us.").await;
        let said = self.world.said.take();
        self.say(&format!("staff write to {who}: {said:?}"));
    }

    /// The world changes: a flow, whose number it is, whether the machine answers.
    async fn change(&mut self, who: &'static str) {
        match self.draw.below(4) {
            0 => {
                let this = format!("our services{}", " again".repeat(self.edits as usize % 2));
                self.edits += 1;
                let that = format!("our services{}", " again".repeat(self.edits as usize % 2));
                self.world.edit_flow(&this, &that).await;
                self.say("edit the flow");
            }
            1 => {
                // Of the very instant before, nobody can say whether it was before.
                self.world.clock.advance(Duration::from_secs(1));
                let done = self.world.changed_hands(who, "somebody rang").await;
                self.say(&format!("{who} changed hands: {done:?}"));
                let person = self.person(who);
                (person.said_yes, person.asked) = (false, false);
            }
            2 => {
                self.world.delete(who).await;
                self.world.contact(who, &format!("Somebody  in  {GROUP}")).await;
                self.say(&format!("{who} deleted and added again"));
            }
            _ => {
                let resumed = self.world.resume().await;
                self.say(&format!("resume answers: {resumed}"));
            }
        }
    }

    async fn modem(&mut self) {
        let how = self.draw.of(&["ready", "ready", "ready", "doubt", "error", "absent"]);
        self.say(&format!("the modem is {how}"));
        self.world.modem(how).await;
    }

    async fn decide(&mut self, who: &'static str) {
        if self.person(who).approved == 0 && self.person(who).invited == 0 {
            return;
        }
        let how = self.draw.of(&["arrived", "again"]);
        self.world.decide(who, how).await;
        let said = self.world.said.take();
        self.say(&format!("decide {who} {how}: {said:?}"));
        if how == "again" && said.is_none() {
            self.person(who).approved += 1;
        }
    }

    async fn restart(&mut self) {
        match self.draw.below(3) {
            0 => {
                self.say("power cut after a Ctrl-Z, if there is one");
                self.world.cut = true;
                self.world.clock.advance(Duration::from_secs(38));
                self.world.settle().await;
                self.world.cut = false;
                self.world.crash().await;
            }
            1 => {
                self.say("power cut after a claim, if there is one");
                self.world.clock.advance(Duration::from_secs(38));
                assert!(self.world.live().gateway.works().await);
                self.world.crash().await;
                // Nobody can tell that it did not leave, so a yes may answer it.
                for person in self.people.values_mut() {
                    person.asked |= person.stopped.is_none() && person.approved > person.invited;
                }
            }
            _ => {
                self.say("restart");
                self.world.restart().await;
            }
        }
    }

    fn wait(&mut self) {
        let time = self.draw.of(&[6, 31, 290, 330, 3600, 86_400, 15 * 86_400, 91 * 86_400]);
        self.say(&format!("{time} s pass"));
        self.world.clock.advance(Duration::from_secs(time));
    }

    /// What was on the air since the last look, against what was said before.
    fn air(&mut self) -> Result<(), String> {
        let now = self.world.clock.now();
        let crossed = self.world.crossed.take();
        let mut left = std::mem::take(&mut self.world.left);
        let after = left.split_off(crossed.as_ref().map_or(left.len(), |(_, after)| *after));
        self.were_on_the_air(left, now)?;
        if let Some((who, _)) = crossed {
            self.say(&format!("{who} wrote STOP at a claim"));
            self.person(&who).stops(now);
        }
        self.were_on_the_air(after, now)
    }

    fn were_on_the_air(
        &mut self,
        texts: Vec<(String, String)>,
        now: Timestamp,
    ) -> Result<(), String> {
        for (to, text) in texts {
            self.say(&format!("on the air to {to}: {text:?}"));
            let person = self.person(&to);
            if let Some((since, confirmed)) = &mut person.stopped {
                let confirms = text.contains("no more texts from us. To undo")
                    || text.contains("will not text you");
                if *confirmed || !confirms || now > *since + CONFIRM_WITHIN {
                    return Err(format!("{to} wanted nothing more and got {text:?}"));
                }
                *confirmed = true;
            }
            if text.contains("may we text you") {
                person.asked = true;
                person.invited += 1;
                if person.invited > person.approved {
                    return Err(format!("{to} was invited more often than approved"));
                }
            }
        }
        Ok(())
    }

    async fn stands(&mut self, who: &str) -> Option<&'static str> {
        let who = phone(who);
        let standing: Result<_, StoreError> =
            self.world.live().store.read(move |c| store::consents::standing(c, &who)).await;
        standing.unwrap().and_then(optin_gateway::consent::ConsentState::opt_in)
    }

    async fn look(&mut self) -> Result<(), String> {
        self.air()?;
        for who in PEOPLE {
            let stands = self.stands(who).await;
            let person = self.person(who);
            if stands == Some("Y") && !person.said_yes {
                return Err(format!("{who} stands as yes, and nothing shows it"));
            }
            if stands != Some("N") && person.stopped.is_some() {
                return Err(format!("{who} stopped, and {stands:?} stands"));
            }
        }
        Ok(())
    }

    fn record_is_whole(&self) -> Result<(), String> {
        let path = self.world.dir.path().join("gateway.db");
        let conn = store::db::connect(&path).unwrap();
        world::figures::hold(&conn)?;
        store::ledger::verify(&conn, None).map(|_| ()).map_err(|fault| fault.to_string())
    }
}

async fn live(seed: u64) -> Result<(), String> {
    let mut life = Life::new(seed).await;
    for deed in 1..=DEEDS {
        life.deed().await;
        let mut looked = life.look().await;
        if deed % VERIFY_EACH == 0 {
            looked = looked.and_then(|()| life.record_is_whole());
        }
        looked.map_err(|wrong| format!("seed {seed}: {wrong}\n{}", life.log))?;
    }
    Ok(())
}

#[test]
fn whatever_happens_the_promise_holds() {
    let number = |name: &str| std::env::var(name).ok().and_then(|said| said.parse::<u64>().ok());
    let (first, end) = match number("PROMISE_SEED") {
        Some(seed) => (seed, seed + 1),
        None => (0, number("PROMISE_CASES").unwrap_or(CASES)),
    };
    let (next, wrong) = (AtomicU64::new(first), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
                let runtime = runtime.unwrap();
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= end || !wrong.lock().unwrap().is_empty() {
                        return;
                    }
                    let lived = runtime.block_on(live(seed));
                    wrong.lock().unwrap().extend(lived.err());
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
