//! A gateway with a modem that is not there, and a clock that moves by hand.
//!
//! Whoever drives it calls what people do (`invite`, `write`, `deliver`, …), then [`World::settle`]: until
//! nothing moves, every submission is answered as [`World::answers`] says. What was on the air is in
//! [`World::left`]. [`World::restart`] ends every task as a stop does, [`World::crash`] as a power cut does.

#![allow(dead_code, reason = "each test uses its part")]

pub(crate) mod figures;
mod staff;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use optin_gateway::clock::Clock;
use optin_gateway::gateway::{self, Actor, ClockSaid, Gateway, Settings, Verdict, Via};
use optin_gateway::gsm::{Address, Deliver, Language, StatusReport, Submit};
use optin_gateway::modem::{
    Came, Committed, Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission,
};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::{self, MessageId, Store, StoreError};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

pub(crate) const START: &str = "2026-06-01T15:00:00Z";
/// How long the network held back what comes late.
pub(crate) const LATE: Duration = Duration::from_mins(5);

pub(crate) fn settings(allowed: &[Language], window: &Window) -> Settings {
    Settings {
        organization: "Harbour Clinic".to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: Duration::from_secs(5),
        again_after: Duration::from_hours(336),
        reader: optin_gateway::consent::intent::Reader::default(),
        confirm_within: optin_gateway::consent::policy::CONFIRM_WITHIN,
        first_message: Vec::new(),
        national_alphabets: allowed.to_vec(),
        terms: None,
        limits: Limits {
            pace: Duration::from_secs(30),
            daily: 100,
            window: window.clone(),
            zone: TimeZone::get("America/Chicago").unwrap(),
        },
    }
}

/// A folder in memory, where there is one: what a power cut leaves is the campaign's matter, and hundreds of small
/// commits would wait for the disk.
fn in_memory() -> std::io::Result<tempfile::TempDir> {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir())
}

pub(crate) fn staff() -> Actor {
    Actor { name: "ana".to_owned(), via: Via::Panel }
}

pub(crate) fn phone(text: &str) -> PhoneNumber {
    PhoneNumber::from_e164(text).unwrap()
}

/// How the modem that is not there answers a submission.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Answers {
    Sent,
    Doubt,
    Error,
    Early,
    Absent,
}

/// A gateway with a modem that is not there, and a clock that moves by hand.
pub(crate) struct World {
    pub(crate) dir: tempfile::TempDir,
    pub(crate) clock: Clock,
    pub(crate) live: Option<Live>,
    pub(crate) answers: Answers,
    pub(crate) allowed: Vec<Language>,
    pub(crate) window: Window,
    /// How long the law lets records be kept.
    pub(crate) terms: Option<store::retention::Terms>,
    slot: u32,
    reference: u8,
    pub(crate) left: Vec<(String, String)>,
    pub(crate) reviews: Vec<(String, String)>,
    pub(crate) said: Option<String>,
    /// Read while the next submission is claimed and not yet at the prompt.
    pub(crate) crossing: Option<(String, String)>,
    /// From whom that was read, after so many of [`World::left`].
    pub(crate) crossed: Option<(String, usize)>,
    /// How far the time the network tells the modem is ahead of the true one, if it tells any.
    pub(crate) network_ahead: Option<SignedDuration>,
    /// The power goes after the next Ctrl-Z: nobody hears what became of it.
    pub(crate) cut: bool,
    pub(crate) parts: BTreeMap<(String, u16), Vec<String>>,
    /// What came from whom, where it lay, as octets.
    pub(crate) read: Vec<(String, u32, Vec<u8>)>,
}

pub(crate) struct Live {
    pub(crate) gateway: Gateway,
    pub(crate) store: Store,
    events: mpsc::Sender<ModemEvent>,
    submissions: mpsc::Receiver<Submission>,
    pub(crate) stop: CancellationToken,
    pub(crate) task: tokio::task::JoinHandle<Result<(), StoreError>>,
}

impl World {
    pub(crate) async fn new() -> Self {
        let mut world = Self {
            dir: in_memory().unwrap(),
            clock: Clock::manual(START.parse().unwrap()),
            live: None,
            answers: Answers::Sent,
            allowed: Vec::new(),
            window: Window::Always,
            terms: None,
            slot: 0,
            reference: 0,
            left: Vec::new(),
            reviews: Vec::new(),
            said: None,
            crossing: None,
            crossed: None,
            network_ahead: None,
            cut: false,
            parts: BTreeMap::new(),
            read: Vec::new(),
        };
        world.start().await;
        world
    }

    pub(crate) async fn start(&mut self) {
        let store = Store::open(&self.dir.path().join("gateway.db")).unwrap();
        // A process that begins knows no more of the clock than what is on record.
        self.clock = self.clock.begun_again();
        let begins = self.clock.clone();
        store.read(move |conn| store::clock::begin(conn, &begins)).await.unwrap();
        let mut settings = settings(&self.allowed, &self.window);
        settings.terms.clone_from(&self.terms);
        let (settings, now) = (Arc::new(settings), self.clock.now());
        let seeding = Arc::clone(&settings);
        store.write(move |tx| gateway::seed(tx, &seeding, now)).await.unwrap();
        let (events, inbox) = mpsc::channel(8);
        let (to_modem, submissions) = mpsc::channel(1);
        let stop = CancellationToken::new();
        let (gateway, task) = gateway::start(gateway::Parts {
            store: store.clone(),
            clock: self.clock.clone(),
            settings,
            modems: vec![ModemHandle::new("main", to_modem)],
            events: inbox,
            stop: stop.clone(),
        });
        let task = tokio::spawn(task);
        self.live = Some(Live { gateway, store, events, submissions, stop, task });
        self.announce().await;
        self.settle().await;
    }

    pub(crate) fn backup(&self) {
        let from = store::db::connect(&self.dir.path().join("gateway.db")).unwrap();
        store::copy::write(&from, &self.dir.path().join("copy.db")).unwrap();
    }

    /// The gateway is stopped, the copy put in the place of its database, and started again.
    pub(crate) async fn put_back(&mut self) {
        self.stop().await;
        let (path, copy) = (self.dir.path().join("gateway.db"), self.dir.path().join("copy.db"));
        let before = store::db::connect(&path).unwrap();
        store::copy::take(&copy, Some(&before), self.clock.now()).unwrap();
        before.pragma_update(None, "journal_mode", "DELETE").unwrap();
        drop(before);
        std::fs::rename(copy, path).unwrap();
        self.start().await;
    }

    pub(crate) async fn restart(&mut self) {
        self.stop().await;
        self.start().await;
    }

    async fn stop(&mut self) {
        let live = self.live.take().unwrap();
        live.stop.cancel();
        drop(live.events);
        live.task.await.unwrap().unwrap();
        drop((live.gateway, live.store));
    }

    /// As when the power goes: nothing is finished and nobody is told.
    pub(crate) async fn crash(&mut self) {
        self.end().await;
        self.start().await;
    }

    /// The power goes, and after some time the machine boots with its clock at `wall`.
    pub(crate) async fn power_cut(&mut self, off: Duration, wall: Timestamp) {
        self.end().await;
        self.clock.boot(off, wall);
        self.start().await;
    }

    async fn end(&mut self) {
        let live = self.live.take().unwrap();
        live.task.abort();
        // What is being written is written or not; the database's thread ends with its last handle.
        let _ = live.task.await;
        drop((live.gateway, live.store, live.events, live.submissions));
    }

    pub(crate) fn live(&mut self) -> &mut Live {
        self.live.as_mut().unwrap()
    }

    pub(crate) async fn announce(&mut self) {
        let phase = match self.answers {
            Answers::Absent => Phase::Absent { why: "unplugged".to_owned() },
            Answers::Sent | Answers::Doubt | Answers::Error | Answers::Early => Phase::Ready,
        };
        let status = ModemStatus { phase, ..ModemStatus::default() };
        self.event(ModemEvent::Status { modem: "main".to_owned(), status }).await;
        self.tell_network_time().await;
    }

    /// A modem that was told the time by the network says so whenever it begins.
    pub(crate) async fn tell_network_time(&mut self) {
        if let Some(ahead) = self.network_ahead {
            let at = self.clock.truth() + ahead;
            self.event(ModemEvent::NetworkTime { modem: "main".to_owned(), at }).await;
        }
    }

    /// The power is away for some time, and the machine boots with its clock at `wall`.
    pub(crate) async fn boot(&mut self, off: Duration, wall: Timestamp) {
        self.stop().await;
        self.clock.boot(off, wall);
        self.start().await;
    }

    /// Somebody looks at a watch and says that the clock is right.
    pub(crate) async fn clock_is_right(&mut self) -> ClockSaid {
        let booted = self.clock.told().booted;
        self.live().gateway.clock_is_right(booted, staff()).await.unwrap()
    }

    pub(crate) async fn event(&mut self, event: ModemEvent) {
        assert!(self.live().events.send(event).await.is_ok(), "the gateway is gone");
    }

    /// Until nothing moves: two rounds through the gateway's events, then a look at the modem's.
    pub(crate) async fn settle(&mut self) {
        loop {
            for _ in 0..2 {
                // Any request makes the gateway look at its queue with the clock as it is now.
                let nothing = MessageId(-1);
                let gateway = &self.live().gateway;
                let none = gateway.judge(nothing, Verdict::Ignore, String::new(), staff()).await;
                assert!(none.unwrap().is_err());
                let (answer, wait) = oneshot::channel();
                let (modem, sim) = ("main".to_owned(), "sim".to_owned());
                let pin_hash = [0; 32];
                self.event(ModemEvent::MayTryPin { modem, sim, pin_hash, answer }).await;
                wait.await.unwrap();
            }
            let Ok(submission) = self.live().submissions.try_recv() else { return };
            self.transmit(submission).await;
        }
    }

    pub(crate) async fn transmit(&mut self, submission: Submission) {
        match self.crossing.take() {
            Some((sync, _)) if sync == "sync" => {
                self.clock.synchronize();
                self.announce().await;
            }
            Some((from, text)) => {
                self.deliver(&from, &text, Duration::ZERO).await;
                self.crossed = Some((from, self.left.len()));
            }
            None => {}
        }
        let (go, may) = oneshot::channel();
        let (modem, part) = ("main".to_owned(), submission.part);
        let cause = || optin_gateway::at::Cause::Silent(Duration::from_mins(2));
        let before = self.answers == Answers::Error;
        let outcome = if before {
            Outcome::NotSent { cause: cause() }
        } else {
            self.event(ModemEvent::Prompt { modem: modem.clone(), part, go }).await;
            match may.await.unwrap() {
                Go::Abandon => Outcome::Abandoned,
                Go::Send => {
                    self.on_air(&submission);
                    if std::mem::take(&mut self.cut) {
                        return;
                    }
                    self.reference = self.reference.wrapping_add(1);
                    if self.answers == Answers::Early {
                        let to = Submit::decode(submission.tpdu.octets()).unwrap();
                        self.report(&to.destination().to_string(), "delivered").await;
                    }
                    match self.answers {
                        Answers::Doubt => Outcome::InDoubt { cause: cause() },
                        _ => Outcome::Sent { reference: self.reference },
                    }
                }
            }
        };
        self.event(ModemEvent::Outcome { modem, part, outcome }).await;
    }

    pub(crate) fn on_air(&mut self, submission: &Submission) {
        let submit = Submit::decode(submission.tpdu.octets()).unwrap();
        let to = submit.destination().to_string();
        let text = submit.text().unwrap();
        let Some(concat) = submit.concat() else { return self.left.push((to, text)) };
        let parts = self.parts.entry((to.clone(), concat.reference)).or_default();
        parts.push(text);
        if parts.len() == usize::from(concat.total) {
            let whole = parts.concat();
            self.left.push((to, whole));
        }
    }

    /// Somebody wrote, and the network took it so long `ago`.
    pub(crate) async fn deliver(&mut self, from: &str, text: &str, ago: Duration) {
        self.deliver_as(&Address::from_phone(&phone(from)), text, ago).await;
    }

    pub(crate) async fn deliver_as(&mut self, address: &Address, text: &str, ago: Duration) {
        self.slot += 1;
        let taken = self.clock.truth() - ago;
        let parts = Deliver::parts(address, text, self.slot as u8, taken).unwrap();
        for part in parts {
            let pdu = part.encode_with_smsc("+15550109999");
            self.read.push((address.to_string(), self.slot, pdu.clone()));
            // Every part is read twice: the network repeats, and so does a sweep.
            for _ in 0..2 {
                let record = self.inbound(self.slot, &pdu).await;
                if self.slot.is_multiple_of(2) {
                    let modem = "main".to_owned();
                    self.event(ModemEvent::Deleted { modem, record }).await;
                }
            }
        }
    }

    pub(crate) fn next_slot(&mut self) -> u32 {
        self.slot += 1;
        self.slot
    }

    pub(crate) async fn inbound(&mut self, slot: u32, pdu: &[u8]) -> i64 {
        let (committed, done) = oneshot::channel();
        let event = ModemEvent::Inbound {
            modem: "main".to_owned(),
            sim: "sim".to_owned(),
            storage: "SM".to_owned(),
            slot,
            came: Came::Announced,
            pdu: pdu.to_vec(),
            committed,
        };
        self.event(event).await;
        match done.await.unwrap() {
            Committed::Delete { record } => record,
            Committed::Keep => panic!("the message was not kept"),
        }
    }

    pub(crate) async fn report(&mut self, who: &str, how: &str) {
        let now = self.clock.truth();
        let code = match how {
            "failed" => 0x41,
            "trying" => 0x30,
            _ => 0x00,
        };
        let to = Address::from_phone(&phone(who));
        let reference = if how == "stranger" { 200 } else { self.reference };
        let taken = if how == "stranger" { now - Duration::from_hours(48) } else { now };
        let report = StatusReport::new(reference, &to, taken, now, code);
        let (committed, done) = oneshot::channel();
        let event = ModemEvent::Inbound {
            modem: "main".to_owned(),
            sim: "sim".to_owned(),
            storage: "direct".to_owned(),
            slot: 0,
            came: Came::Announced,
            pdu: report.encode_with_smsc("+15550109999"),
            committed,
        };
        self.event(event).await;
        assert!(matches!(done.await.unwrap(), Committed::Delete { .. }));
    }

    pub(crate) async fn modem(&mut self, how: &str) {
        self.answers = match how {
            "doubt" => Answers::Doubt,
            "error" => Answers::Error,
            "early" => Answers::Early,
            "absent" => Answers::Absent,
            _ => Answers::Sent,
        };
        self.announce().await;
    }

    pub(crate) async fn collect_reviews(&mut self) {
        let seen: Result<Vec<(String, String)>, StoreError> = self
            .live()
            .store
            .read(|c| {
                let sql = "SELECT m.address, r.reason FROM reviews r
                           JOIN messages m ON m.id = r.message_id
                           WHERE r.closed_at IS NULL ORDER BY r.id";
                let mut rows = c.prepare(sql)?;
                let rows = rows.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?;
                Ok(rows.collect::<Result<_, _>>()?)
            })
            .await;
        self.reviews = seen.unwrap();
    }
}
