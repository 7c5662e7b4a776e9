//! Conversations as people have them, each a text file in `tests/conversations/`.
//!
//! ```text
//! contact  +15550100101  Maria Lopez   in  Spring list      a contact in a group
//! +1d                                                       the clock moves on
//! invite   +15550100101  from Spring list                   staff press Invite
//! undo     +15550100101                                     staff take it back
//! write    +15550100101  words                              staff write
//! <  +15550100101  words                                    a person writes
//! >  +15550100101  words…                                   this leaves, and nothing else (… is any rest)
//! =  +15550100101  Opt In Y, in Opted-In                    what the contact page says
//! ?  +15550100101  reason…                                  this waits for a person, and nothing else
//! !  sentence…                                              the answer to what staff just did
//! told  yes +15550100101  a note                            staff were told (yes, no, stop) in person or by phone
//! forget   +15550100101                                     staff forget them
//! gone     +15550100101  words | words                      no byte of the number, of what they wrote or of these
//!                                                           words is left in the files of the database
//! reread   +15550100101                                     the last they wrote is read again where it lay, and comes
//!                                                           again from the network
//! nobody   +15550100101                                     no contact has this number
//! decide   +15550100101  arrived | again                    staff settle what is in doubt
//! cross    +15550100101  words                              a person writes after the next claim, before the prompt
//! report   +15550100101  delivered | trying | failed | stranger   the network reports on the last text
//!                                                           (stranger: on one that is not ours)
//! modem  doubt | error | early | absent | ready             how the modem answers from now on; early:
//!                                                           the report comes before its answer
//! state    +15550100101  in_doubt                           where the last text to them stands
//! asked    +15550100101  in_doubt                           where the last invite to them stands
//! late     +15550100101  words                              a person wrote five minutes ago
//! alphabets  turkish | none                                 the configuration changes, by a restart
//! restart                                                   every task ends, the database is opened again
//! ```
//! Each file is run twice: as written, and with a restart between every two lines. What is not
//! written down must not happen: the texts that left and the reviews are compared after each line.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use optin_gateway::clock::Clock;
use optin_gateway::consent::ConsentState;
use optin_gateway::gateway::{
    self, Actor, Decided, Decision, Gateway, Invited, Settings, Via, Wish,
};
use optin_gateway::gsm::{Address, Deliver, Language, StatusReport, Submit};
use optin_gateway::modem::{
    Committed, Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission,
};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::contacts::NewContact;
use optin_gateway::store::{self, MessageId, Store, StoreError};
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

const START: &str = "2026-06-01T15:00:00Z";
/// How long the network held back what comes late.
const LATE: Duration = Duration::from_mins(5);

fn settings(allowed: &[Language]) -> Settings {
    Settings {
        organization: "Harbour Clinic".to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: Duration::from_secs(5),
        again_after: Duration::from_hours(336),
        reader: optin_gateway::consent::intent::Reader::default(),
        national_alphabets: allowed.to_vec(),
        limits: Limits {
            pace: Duration::from_secs(30),
            daily: 100,
            window: Window::Always,
            zone: TimeZone::get("America/Chicago").unwrap(),
        },
    }
}

fn staff() -> Actor {
    Actor { name: "ana".to_owned(), via: Via::Panel }
}

fn phone(text: &str) -> PhoneNumber {
    PhoneNumber::from_e164(text).unwrap()
}

/// How the modem that is not there answers a submission.
#[derive(Clone, Copy, PartialEq)]
enum Answers {
    Sent,
    Doubt,
    Error,
    Early,
    Absent,
}

/// A gateway with a modem that is not there, and a clock that moves by hand.
struct World {
    dir: tempfile::TempDir,
    clock: Clock,
    live: Option<Live>,
    answers: Answers,
    allowed: Vec<Language>,
    slot: u32,
    reference: u8,
    left: Vec<(String, String)>,
    reviews: Vec<(String, String)>,
    said: Option<String>,
    /// Read while the next submission is claimed and not yet at the prompt.
    crossing: Option<(String, String)>,
    parts: BTreeMap<(String, u16), Vec<String>>,
    /// What came from whom, where it lay, as octets.
    read: Vec<(String, u32, Vec<u8>)>,
}

struct Live {
    gateway: Gateway,
    store: Store,
    events: mpsc::Sender<ModemEvent>,
    submissions: mpsc::Receiver<Submission>,
    stop: CancellationToken,
    task: tokio::task::JoinHandle<Result<(), StoreError>>,
}

impl World {
    async fn new() -> Self {
        let mut world = Self {
            dir: tempfile::tempdir().unwrap(),
            clock: Clock::manual(START.parse().unwrap()),
            live: None,
            answers: Answers::Sent,
            allowed: Vec::new(),
            slot: 0,
            reference: 0,
            left: Vec::new(),
            reviews: Vec::new(),
            said: None,
            crossing: None,
            parts: BTreeMap::new(),
            read: Vec::new(),
        };
        world.start().await;
        world
    }

    async fn start(&mut self) {
        let store = Store::open(&self.dir.path().join("gateway.db")).unwrap();
        let (settings, now) = (Arc::new(settings(&self.allowed)), self.clock.now());
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

    async fn restart(&mut self) {
        let live = self.live.take().unwrap();
        live.stop.cancel();
        drop(live.events);
        live.task.await.unwrap().unwrap();
        drop((live.gateway, live.store));
        self.start().await;
    }

    fn live(&mut self) -> &mut Live {
        self.live.as_mut().unwrap()
    }

    async fn announce(&mut self) {
        let phase = match self.answers {
            Answers::Absent => Phase::Absent { why: "unplugged".to_owned() },
            Answers::Sent | Answers::Doubt | Answers::Error | Answers::Early => Phase::Ready,
        };
        let status = ModemStatus { phase, ..ModemStatus::default() };
        self.event(ModemEvent::Status { modem: "main".to_owned(), status }).await;
    }

    async fn event(&mut self, event: ModemEvent) {
        assert!(self.live().events.send(event).await.is_ok(), "the gateway is gone");
    }

    /// Until nothing moves: two rounds through the gateway's events, then a look at the modem's.
    async fn settle(&mut self) {
        loop {
            for _ in 0..2 {
                // Any request makes the gateway look at its queue with the clock as it is now.
                self.live().gateway.close_review(MessageId(-1), staff()).await.unwrap();
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

    async fn transmit(&mut self, submission: Submission) {
        if let Some((from, text)) = self.crossing.take() {
            self.deliver(&from, &text, Duration::ZERO).await;
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

    fn on_air(&mut self, submission: &Submission) {
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
    async fn deliver(&mut self, from: &str, text: &str, ago: Duration) {
        let address = Address::from_phone(&phone(from));
        self.slot += 1;
        let taken = self.clock.now() - ago;
        let parts = Deliver::parts(&address, text, self.slot as u8, taken).unwrap();
        for part in parts {
            let pdu = part.encode_with_smsc("+15550109999");
            self.read.push((from.to_owned(), self.slot, pdu.clone()));
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

    async fn inbound(&mut self, slot: u32, pdu: &[u8]) -> i64 {
        let (committed, done) = oneshot::channel();
        let event = ModemEvent::Inbound {
            modem: "main".to_owned(),
            sim: "sim".to_owned(),
            storage: "SM".to_owned(),
            slot,
            pdu: pdu.to_vec(),
            committed,
        };
        self.event(event).await;
        match done.await.unwrap() {
            Committed::Delete { record } => record,
            Committed::Keep => panic!("the message was not kept"),
        }
    }

    async fn line(&mut self, line: &str) -> Result<(), String> {
        let (word, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        let (who, words) = rest.split_once("  ").map_or((rest, ""), |(a, b)| (a.trim(), b.trim()));
        match word {
            ">" => return self.expect_left(who, words),
            "?" => return self.expect_review(who, words),
            "!" => return self.expect_said(rest),
            "=" => return self.expect_contact(who, words).await,
            "gone" => return self.expect_gone(who, words).await,
            "nobody" => return self.expect_nobody(who).await,
            "state" => return self.expect_state(who, words, "").await,
            "asked" => return self.expect_state(who, words, "AND kind = 'invite'").await,
            _ => self.nothing_unexpected()?,
        }
        match word {
            "contact" => self.contact(who, words).await,
            "invite" => self.invite(who, words).await,
            "undo" => self.undo(who).await,
            "write" => self.write(who, words).await,
            "decide" => self.decide(who, words).await,
            "forget" => self.forget(who).await,
            "reread" => {
                let (_, slot, pdu) =
                    self.read.iter().rev().find(|(from, ..)| from == who).unwrap().clone();
                self.slot += 1;
                for slot in [slot, self.slot] {
                    self.inbound(slot, &pdu).await;
                }
            }
            "told" => {
                let (wish, who) = who.split_once(char::is_whitespace).unwrap_or((who, ""));
                self.told(wish, who.trim(), words).await;
            }
            "cross" => self.crossing = Some((who.to_owned(), words.to_owned())),
            "report" => self.report(who, words).await,
            "<" => self.deliver(who, &words.replace("\\n", "\n"), Duration::ZERO).await,
            "late" => self.deliver(who, words, LATE).await,
            "modem" => self.modem(rest).await,
            "alphabets" => {
                self.allowed = Language::named(rest).into_iter().collect();
                self.restart().await;
            }
            "restart" => self.restart().await,
            _ if word.starts_with('+') => {
                self.clock.advance(duration(&word[1..])?);
            }
            _ => return Err(format!("what is {word:?}?")),
        }
        self.settle().await;
        self.collect_reviews().await;
        self.no_run_waits_in_vain().await
    }

    /// Nobody can answer an invite that ended without reaching them.
    async fn no_run_waits_in_vain(&self) -> Result<(), String> {
        let waiting: Result<i64, StoreError> = self
            .live
            .as_ref()
            .unwrap()
            .store
            .read(|conn| {
                let sql = "SELECT count(*) FROM invites i JOIN runs r ON r.id = i.run_id
                           WHERE r.status = 'waiting' AND i.closed_as IN
                             ('failed', 'undelivered', 'suppressed', 'withdrawn')";
                Ok(conn.query_row(sql, [], |row| row.get(0))?)
            })
            .await;
        match waiting.unwrap() {
            0 => Ok(()),
            runs => Err(format!("{runs} run(s) wait for an answer that cannot come")),
        }
    }

    async fn contact(&mut self, who: &str, words: &str) {
        let (name, group) = words.split_once("  in  ").unwrap();
        let (phone, name, group) = (phone(who), name.trim().to_owned(), group.trim().to_owned());
        let now = self.clock.now();
        let made: Result<(), store::entry::EntryError> = self
            .live()
            .store
            .write(move |tx| {
                let group = match store::groups::find_by_name(tx, &group)? {
                    Some(group) => group,
                    None => store::groups::create(tx, &group, now)?,
                };
                let (groups, fields) = (vec![group.id], Vec::new());
                let new = NewContact { name, phone, language: String::new(), groups, fields };
                store::contacts::create(tx, &new, now).map(|_| ())
            })
            .await;
        made.unwrap();
    }

    async fn invite(&mut self, who: &str, words: &str) {
        let (who, group) = (phone(who), words.strip_prefix("from").unwrap_or("").trim().to_owned());
        let found: Result<_, StoreError> = self
            .live()
            .store
            .read(move |c| {
                let contact = store::contacts::find_by_phone(c, &who)?;
                let flow = c.query_row("SELECT id FROM flows", [], |r| r.get(0))?;
                Ok((contact.unwrap().id, flow, store::groups::find_by_name(c, &group)?))
            })
            .await;
        let (contact, flow, group) = found.unwrap();
        let group = group.map(|g| g.id);
        let invited = self.live().gateway.invite(contact, flow, group, staff()).await.unwrap();
        self.said = match invited {
            Invited::Approved(_) => None,
            Invited::AlreadyOpen(_) => Some("already invited".to_owned()),
            Invited::Refused(refusal) => Some(refusal.to_string()),
        };
    }

    async fn last_invite(&mut self, who: &str) -> store::InviteId {
        let who = who.to_owned();
        let invite: Result<_, StoreError> = self
            .live()
            .store
            .read(move |c| {
                let sql = "SELECT id FROM invites WHERE phone = ?1 ORDER BY id DESC LIMIT 1";
                Ok(c.query_row(sql, [who], |r| r.get(0))?)
            })
            .await;
        invite.unwrap()
    }

    async fn undo(&mut self, who: &str) {
        let invite = self.last_invite(who).await;
        let undone = self.live().gateway.undo(invite, staff()).await.unwrap();
        self.said = Some(format!("{undone:?}"));
    }

    async fn decide(&mut self, who: &str, how: &str) {
        let invite = self.last_invite(who).await;
        let decision = if how == "again" { Decision::InviteAgain } else { Decision::ItArrived };
        let decided = self.live().gateway.decide(invite, decision, staff()).await.unwrap();
        self.said = match decided {
            Decided::Arrived | Decided::Again(Invited::Approved(_)) => None,
            Decided::Again(other) => Some(format!("{other:?}")),
            Decided::Refused(refusal) => Some(refusal.to_string()),
        };
    }

    async fn report(&mut self, who: &str, how: &str) {
        let now = self.clock.now();
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
            pdu: report.encode_with_smsc("+15550109999"),
            committed,
        };
        self.event(event).await;
        assert!(matches!(done.await.unwrap(), Committed::Delete { .. }));
    }

    async fn write(&mut self, who: &str, words: &str) {
        let who = phone(who);
        let contact: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        let contact = contact.unwrap().unwrap().id;
        let written = self.live().gateway.write_to(contact, words.to_owned(), staff()).await;
        self.said = written.unwrap().err().map(|refusal| refusal.to_string());
    }

    async fn forget(&mut self, who: &str) {
        let who = phone(who);
        let contact: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        let contact = contact.unwrap().unwrap().id;
        let done = self.live().gateway.forget(contact, staff()).await.unwrap();
        self.said = done.err().map(|refusal| refusal.to_string());
    }

    async fn told(&mut self, wish: &str, who: &str, note: &str) {
        let who = phone(who);
        let wish = match wish {
            "yes" => Wish::Yes,
            "no" => Wish::No,
            _ => Wish::Stop,
        };
        let contact: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        let contact = contact.unwrap().unwrap().id;
        let told = self.live().gateway.told(contact, wish, note.to_owned(), staff()).await;
        self.said = told.unwrap().err().map(|refusal| refusal.to_string());
    }

    async fn modem(&mut self, how: &str) {
        self.answers = match how {
            "doubt" => Answers::Doubt,
            "error" => Answers::Error,
            "early" => Answers::Early,
            "absent" => Answers::Absent,
            _ => Answers::Sent,
        };
        self.announce().await;
    }

    async fn collect_reviews(&mut self) {
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

    fn expect_left(&mut self, who: &str, words: &str) -> Result<(), String> {
        if self.left.is_empty() {
            return Err("nothing left".to_owned());
        }
        let (to, text) = self.left.remove(0);
        let text = text.replace('\n', "\\n");
        same(&to, who)?;
        same(&text, words)
    }

    fn expect_review(&mut self, who: &str, words: &str) -> Result<(), String> {
        if self.reviews.is_empty() {
            return Err("nothing waits for a person".to_owned());
        }
        let (from, reason) = self.reviews.remove(0);
        same(&from, who)?;
        same(&reason, words)
    }

    fn expect_said(&mut self, words: &str) -> Result<(), String> {
        same(&self.said.take().unwrap_or_default(), words)
    }

    async fn expect_contact(&mut self, who: &str, words: &str) -> Result<(), String> {
        let who = phone(who);
        let found: Result<(Option<_>, Vec<String>), StoreError> = self
            .live()
            .store
            .read(move |c| {
                let contact = store::contacts::find_by_phone(c, &who)?.unwrap();
                let groups = store::contacts::groups_of(c, contact.id)?;
                let standing = store::consents::standing(c, &who)?;
                let opt_in = standing.and_then(ConsentState::opt_in);
                Ok((opt_in, groups.into_iter().map(|g| g.name).collect()))
            })
            .await;
        let (opt_in, mut groups) = found.unwrap();
        groups.sort();
        let opt_in = opt_in.unwrap_or("-");
        let groups = if groups.is_empty() { "no group".to_owned() } else { groups.join(", ") };
        same(&format!("Opt In {opt_in}, in {groups}"), words)
    }

    async fn expect_state(&mut self, who: &str, words: &str, of: &str) -> Result<(), String> {
        let who = who.to_owned();
        let sql = format!(
            "SELECT state FROM messages WHERE address = ?1 AND direction = 'out' {of}
              ORDER BY id DESC LIMIT 1"
        );
        let found: Result<String, StoreError> =
            self.live().store.read(move |c| Ok(c.query_row(&sql, [who], |r| r.get(0))?)).await;
        same(&found.unwrap(), words)
    }

    async fn expect_nobody(&mut self, who: &str) -> Result<(), String> {
        let who = phone(who);
        let found: Result<_, StoreError> =
            self.live().store.read(move |c| store::contacts::find_by_phone(c, &who)).await;
        found.unwrap().map_or(Ok(()), |contact| Err(format!("there is {contact:?}")))
    }

    /// Looks at the files themselves, for all that could tell who it was.
    async fn expect_gone(&mut self, who: &str, words: &str) -> Result<(), String> {
        assert!(self.live().store.scrub().await.unwrap(), "nobody reads at this moment");
        let mut traces: Vec<(String, Vec<u8>)> = Vec::new();
        let digits = who.trim_start_matches('+');
        traces.push(("the number".to_owned(), digits.as_bytes()[1..].to_vec()));
        let address = Address::from_phone(&phone(who));
        let sent = Deliver::parts(&address, "x", 1, self.clock.now()).unwrap();
        let tpdu = sent[0].encode();
        // The first octet, then the address: its length, its type, its digits.
        let octets = &tpdu.octets()[3..3 + digits.len().div_ceil(2)];
        traces.push(("the number in a PDU".to_owned(), octets.to_vec()));
        for word in words.split('|').map(str::trim) {
            traces.push((word.to_owned(), word.as_bytes().to_vec()));
        }
        for (_, _, pdu) in self.read.iter().filter(|(from, ..)| from == who) {
            traces.push(("what they wrote".to_owned(), pdu[pdu.len() - 8..].to_vec()));
        }
        for file in ["gateway.db", "gateway.db-wal"] {
            let bytes = std::fs::read(self.dir.path().join(file)).unwrap_or_default();
            for (what, trace) in &traces {
                if bytes.windows(trace.len()).any(|window| window == trace) {
                    return Err(format!("{what} is left in {file}"));
                }
            }
        }
        Ok(())
    }

    fn nothing_unexpected(&mut self) -> Result<(), String> {
        if let Some((to, text)) = self.left.first() {
            return Err(format!("this left too: {to}  {text}"));
        }
        match self.said.take() {
            Some(said) => Err(format!("this was said too: {said}")),
            None => Ok(()),
        }
    }
}

fn duration(text: &str) -> Result<Duration, String> {
    if let Some(days) = text.strip_suffix('d') {
        return days
            .parse::<u64>()
            .map(|d| Duration::from_secs(d * 86400))
            .map_err(|e| e.to_string());
    }
    text.parse::<SignedDuration>().map(SignedDuration::unsigned_abs).map_err(|e| e.to_string())
}

fn same(got: &str, want: &str) -> Result<(), String> {
    let matches = match want.strip_suffix('…') {
        Some(start) => got.starts_with(start),
        None => got == want,
    };
    if matches { Ok(()) } else { Err(format!("wanted {want:?}, got {got:?}")) }
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Run {
    AsWritten,
    RestartBetweenLines,
}

async fn converse(file: &Path, run: Run) -> Result<(), String> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut world = World::new().await;
    for (number, line) in text.lines().enumerate() {
        let line = line.split(" # ").next().unwrap_or_default().trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let place = || format!("{}:{}: {line} ({run:?})", file.display(), number + 1);
        world.line(line).await.map_err(|wrong| format!("{}\n    {wrong}", place()))?;
        if run == Run::RestartBetweenLines {
            world.restart().await;
        }
    }
    let ended = format!("{}: after the last line ({run:?})", file.display());
    world.nothing_unexpected().map_err(|wrong| format!("{ended}\n    {wrong}"))?;
    let path = world.dir.path().join("gateway.db");
    let verified = store::ledger::verify(&store::db::connect(&path).unwrap(), None);
    verified.map(|_| ()).map_err(|fault| format!("{ended}\n    {fault}"))
}

/// Whether what was erased still lies in unused parts of the file.
async fn is_scrub_due(world: &mut World) -> bool {
    let due: Result<bool, StoreError> = world.live().store.read(store::scrub::is_due).await;
    due.unwrap()
}

#[tokio::test]
async fn a_scrub_that_was_cut_short_is_done_by_the_next_start() {
    let mut world = World::new().await;
    let asked: Result<(), StoreError> = world
        .live()
        .store
        .write(|tx| {
            tx.execute("INSERT INTO meta (key, value) VALUES ('scrub', x'')", [])?;
            Ok(())
        })
        .await;
    asked.unwrap();
    world.restart().await;
    let done = async {
        while is_scrub_due(&mut world).await {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), done).await.expect("the start scrubs");
}

#[tokio::test]
async fn conversations_go_as_written_and_survive_a_restart_anywhere() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 10, "the conversations are gone");
    let mut wrong = Vec::new();
    for file in files {
        for run in [Run::AsWritten, Run::RestartBetweenLines] {
            wrong.extend(converse(&file, run).await.err());
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
