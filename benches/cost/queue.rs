//! Claim and commit: what the gateway does for one message of a queue, from the modem's prompt to the next message handed to
//! it: consent asked again, the outcome and the next claim written in one commit. The database is in memory, so that this
//! is the work and not the disk. `history` has so many messages sent before, one a minute; `waiting` so many that wait. Neither
//! may matter: the time is the same from top to bottom.

use std::sync::Arc;

use divan::Bencher;
use jiff::tz::TimeZone;
use optin_gateway::clock::Clock;
use optin_gateway::consent::{intent::Reader, policy};
use optin_gateway::gateway::{self, Actor, Gateway, Settings, Via};
use optin_gateway::modem::{Go, ModemEvent, ModemHandle, ModemStatus, Outcome, Phase, Submission};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::store::{ContactId, FlowId, Store, StoreError};
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, oneshot};
use tokio_util::sync::CancellationToken;

use crate::house;

/// Messages measured; each size begins with as many more in the queue.
const SAMPLES: u32 = 100;

#[divan::bench(args = [0, 1000, 10_000, 100_000], sample_count = SAMPLES, sample_size = 1)]
fn history(bencher: Bencher, sent: usize) {
    let (runtime, mut queue) = Queue::begun(sent, SAMPLES as usize + 20);
    bencher.bench_local(|| runtime.block_on(queue.one_message()));
}

#[divan::bench(args = [0, 1000, 5000], sample_count = SAMPLES, sample_size = 1)]
fn waiting(bencher: Bencher, more: usize) {
    let (runtime, mut queue) = Queue::begun(0, more + SAMPLES as usize + 20);
    bencher.bench_local(|| runtime.block_on(queue.one_message()));
}

/// A gateway with a modem that is not there.
struct Queue {
    _folder: tempfile::TempDir,
    _gateway: Gateway,
    events: mpsc::Sender<ModemEvent>,
    submissions: mpsc::Receiver<Submission>,
    next: Option<Submission>,
}

impl Queue {
    /// After so many messages were sent, with so many that wait.
    fn begun(sent: usize, wait: usize) -> (Runtime, Self) {
        let runtime = Runtime::new().unwrap();
        let queue = runtime.block_on(Self::begin(sent, wait));
        (runtime, queue)
    }

    async fn begin(sent: usize, wait: usize) -> Self {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let store = Store::open(&folder.path().join("gateway.db")).unwrap();
        let clock = Clock::manual("2026-06-01T15:00:00Z".parse().unwrap());
        let (settings, now) = (Arc::new(settings()), clock.now());
        let seeding = Arc::clone(&settings);
        store.write(move |tx| gateway::seed(tx, &seeding, now)).await.unwrap();
        house::people(&store, wait).await;
        house::sent(&store, sent, now.as_millisecond()).await;
        house::settle(&folder.path().join("gateway.db"));
        let (events, inbox) = mpsc::channel(8);
        let (to_modem, submissions) = mpsc::channel(1);
        let modems = vec![ModemHandle::new("main", to_modem)];
        let stop = CancellationToken::new();
        let parts =
            gateway::Parts { store: store.clone(), clock, settings, modems, events: inbox, stop };
        let (gateway, task) = gateway::start(parts);
        tokio::spawn(task);
        click(&store, &gateway, wait).await;
        let mut queue =
            Self { _folder: folder, _gateway: gateway, events, submissions, next: None };
        let status = ModemStatus { phase: Phase::Ready, ..ModemStatus::default() };
        queue.tell(ModemEvent::Status { modem: "main".to_owned(), status }).await;
        queue.next = queue.submissions.recv().await;
        queue
    }

    async fn tell(&self, event: ModemEvent) {
        assert!(self.events.send(event).await.is_ok());
    }

    async fn one_message(&mut self) {
        let part = self.next.take().unwrap().part;
        let (go, may) = oneshot::channel();
        self.tell(ModemEvent::Prompt { modem: "main".to_owned(), part, go }).await;
        assert_eq!(may.await.unwrap(), Go::Send);
        let outcome = Outcome::Sent { reference: 1 };
        self.tell(ModemEvent::Outcome { modem: "main".to_owned(), part, outcome }).await;
        self.next = self.submissions.recv().await;
    }
}

/// Somebody invites everybody, one after the other.
async fn click(store: &Store, gateway: &Gateway, count: usize) {
    let read = store.read(move |conn| -> Result<_, StoreError> {
        let flow: FlowId = conn.query_row("SELECT id FROM flows", [], |r| r.get(0))?;
        let mut people = conn.prepare("SELECT id FROM contacts ORDER BY id LIMIT ?1")?;
        let people = people.query_map([count as i64], |r| r.get(0))?;
        Ok((flow, people.collect::<Result<Vec<ContactId>, _>>()?))
    });
    let (flow, people) = read.await.unwrap();
    for contact in people {
        let by = Actor { name: "ana".to_owned(), via: Via::Panel };
        gateway.invite(contact, flow, None, by).await.unwrap();
    }
}

fn settings() -> Settings {
    Settings {
        organization: "Harbour Clinic".to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: std::time::Duration::ZERO,
        again_after: std::time::Duration::ZERO,
        reader: Reader::default(),
        confirm_within: policy::CONFIRM_WITHIN,
        first_message: Vec::new(),
        national_alphabets: Vec::new(),
        terms: None,
        limits: Limits {
            pace: std::time::Duration::ZERO,
            // Days are counted, and no day is ever full.
            daily: u32::MAX,
            window: Window::Always,
            zone: TimeZone::UTC,
        },
    }
}
