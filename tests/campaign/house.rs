//! The gateway and its modem's task in virtual time, begun and ended as often as it takes.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::tz::TimeZone;
use optin_gateway::clock::Clock;
use optin_gateway::gateway::{self, Actor, Gateway, Invited, Settings, Via};
use optin_gateway::modem::{ModemSettings, Pin, spawn_over};
use optin_gateway::outbox::schedule::{Limits, Window};
use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::contacts::NewContact;
use optin_gateway::store::entry::EntryError;
use optin_gateway::store::{self, ContactId, FlowId, Store, StoreError};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::draw::Draw;
use crate::moments::{Cut, How, Moments, length, log_of};
use crate::wire::Wire;

pub(crate) struct House {
    pub(crate) moments: Arc<Moments>,
    pub(crate) wire: Arc<Wire>,
    dir: tempfile::TempDir,
    generation: usize,
    pub(crate) settings: Settings,
    pin: Option<String>,
    live: Option<Live>,
    /// What tells the gateway of now the time.
    pub(crate) clock: Clock,
    /// Whom staff invited, and were told that it is approved.
    pub(crate) approved: Arc<Mutex<Vec<PhoneNumber>>>,
}

struct Live {
    gateway: Gateway,
    store: Store,
    stop: CancellationToken,
    task: JoinHandle<Result<(), StoreError>>,
    modem: JoinHandle<()>,
}

pub(crate) fn staff() -> Actor {
    Actor { name: "ana".to_owned(), via: Via::Panel }
}

/// Memory, where there is some: what is tried here is the order of writes, not the disk.
fn folder() -> tempfile::TempDir {
    let memory = PathBuf::from("/dev/shm");
    tempfile::tempdir_in(memory).or_else(|_| tempfile::tempdir()).unwrap()
}

/// Nothing holds an invite back.
fn settings(organization: &str) -> Settings {
    Settings {
        organization: organization.to_owned(),
        contact: "555-0100".to_owned(),
        region: "US".to_owned(),
        hold: Duration::ZERO,
        again_after: Duration::from_hours(336),
        reader: optin_gateway::consent::intent::Reader::default(),
        confirm_within: optin_gateway::consent::policy::CONFIRM_WITHIN,
        first_message: Vec::new(),
        national_alphabets: Vec::new(),
        terms: None,
        limits: Limits {
            pace: Duration::ZERO,
            daily: 0,
            window: Window::Always,
            zone: TimeZone::UTC,
        },
    }
}

impl House {
    pub(crate) fn new(
        moments: Arc<Moments>,
        wire: Arc<Wire>,
        organization: &str,
        pin: Option<&str>,
    ) -> Self {
        Self {
            clock: moments.clock.clone(),
            moments,
            wire,
            dir: folder(),
            generation: 0,
            settings: settings(organization),
            pin: pin.map(str::to_owned),
            live: None,
            approved: Arc::default(),
        }
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.dir.path().join(self.generation.to_string()).join("gateway.db")
    }

    pub(crate) async fn start(&mut self) {
        let (store, clock) = (self.open(), self.moments.clock.clone());
        self.start_with(store, clock).await;
    }

    /// As a process begins: it knows no more of the clock than what is on record.
    #[allow(dead_code, reason = "in the campaign the clock is right")]
    pub(crate) async fn begin(&mut self) {
        let (store, clock) = (self.open(), self.moments.clock.begun_again());
        let begins = clock.clone();
        store.read(move |conn| store::clock::begin(conn, &begins)).await.unwrap();
        self.start_with(store, clock).await;
    }

    fn open(&self) -> Store {
        std::fs::create_dir_all(self.database().parent().unwrap()).unwrap();
        let store = Store::open(&self.database()).unwrap();
        self.moments.watch(Some(store.clone()));
        store
    }

    async fn start_with(&mut self, store: Store, clock: Clock) {
        self.clock = clock;
        let (settings, now) = (Arc::new(self.settings.clone()), self.clock.now());
        let seeding = Arc::clone(&settings);
        store.write(move |tx| gateway::seed(tx, &seeding, now)).await.unwrap();
        let (events, inbox) = mpsc::channel(8);
        let stop = CancellationToken::new();
        let modem = ModemSettings {
            name: "main".to_owned(),
            port: "the wire".to_owned(),
            baud: 115_200,
            pin: self.pin.as_deref().map(Pin::new),
        };
        let wire = Arc::clone(&self.wire);
        let (handle, modem) = spawn_over(modem, move || wire.open(), events, stop.clone());
        let (gateway, task) = gateway::start(gateway::Parts {
            store: store.clone(),
            clock: self.clock.clone(),
            settings,
            modems: vec![handle],
            events: inbox,
            stop: stop.clone(),
        });
        let task = tokio::spawn(task);
        self.live = Some(Live { gateway, store, stop, task, modem });
    }

    /// What will be left is what was on the disk so many moments from now.
    pub(crate) fn arm(&self, how: How, after: usize, draw: Draw) {
        let from = self.database();
        let to = self.dir.path().join((self.generation + 1).to_string()).join("gateway.db");
        let durable = length(&log_of(&from));
        self.moments.arm(Cut { how, after, from, to, draw, durable });
    }

    /// After a cut: everything that lived is gone, and what was left is there to start from.
    pub(crate) async fn clear_away(&mut self) {
        let live = self.live.take().unwrap();
        live.task.abort();
        live.modem.abort();
        // They were cut off; how they ended says nothing.
        let _ = (live.task.await, live.modem.await);
        drop((live.gateway, live.store));
        self.moments.watch(None);
        // What the cut left lies in the next folder.
        let _ = std::fs::remove_dir_all(self.database().parent().unwrap());
        self.generation += 1;
    }

    /// SIGTERM.
    pub(crate) async fn stop(&mut self) {
        let live = self.live.take().unwrap();
        live.stop.cancel();
        drop(live.gateway);
        let long = Duration::from_mins(2);
        timeout(long, live.modem).await.expect("the modem's task ends").unwrap();
        timeout(long, live.task).await.expect("the gateway ends").unwrap().unwrap();
        self.moments.watch(None);
    }

    #[allow(dead_code, reason = "the campaign's staff only invite")]
    pub(crate) fn gateway(&self) -> &Gateway {
        &self.live.as_ref().unwrap().gateway
    }

    #[allow(dead_code, reason = "the campaign counts when all is over")]
    pub(crate) fn store(&self) -> &Store {
        &self.live.as_ref().unwrap().store
    }

    pub(crate) fn status(&self) -> Vec<String> {
        self.live.as_ref().map_or_else(Vec::new, |l| l.gateway.status().borrow().lines())
    }

    pub(crate) async fn contact(&self, phone: &PhoneNumber) {
        let (phone, now) = (phone.clone(), self.moments.now());
        let made = self.live.as_ref().unwrap().store.write(move |tx| {
            let new = NewContact {
                name: String::new(),
                phone,
                language: String::new(),
                groups: Vec::new(),
                fields: Vec::new(),
            };
            store::contacts::create(tx, &new, now).map(|_| ())
        });
        made.await.map_err(|error: EntryError| error).unwrap();
    }

    /// Staff press Invite; whether it is approved shows later, if ever.
    pub(crate) fn invite(&self, phone: &PhoneNumber) {
        let live = self.live.as_ref().unwrap();
        let (gateway, store, phone) = (live.gateway.clone(), live.store.clone(), phone.clone());
        let approved = Arc::clone(&self.approved);
        tokio::spawn(async move {
            let (number, asked) = (phone.clone(), store);
            let found: Result<(ContactId, FlowId), StoreError> = asked
                .read(move |c| {
                    let contact = store::contacts::find_by_phone(c, &number)?.unwrap();
                    Ok((contact.id, c.query_row("SELECT id FROM flows", [], |r| r.get(0))?))
                })
                .await;
            drop(asked);
            let Ok((contact, flow)) = found else { return };
            if let Ok(Invited::Approved(_)) = gateway.invite(contact, flow, None, staff()).await {
                approved.lock().unwrap().push(phone);
            }
        });
    }

    /// Leaves the database for whoever wants to look at it, if it is told where.
    pub(crate) fn keep(&mut self) -> String {
        let Ok(folder) = std::env::var("CAMPAIGN_KEEP") else {
            return "CAMPAIGN_KEEP=folder keeps the database".to_owned();
        };
        let kept = PathBuf::from(folder).join("gateway.db");
        std::fs::copy(self.database(), &kept).unwrap();
        // The log may be gone, after a clean end.
        let _ = std::fs::copy(log_of(&self.database()), log_of(&kept));
        kept.display().to_string()
    }

    /// One number from the living database.
    pub(crate) async fn count(&self, sql: &'static str) -> i64 {
        let live = self.live.as_ref().unwrap();
        let read: Result<i64, StoreError> =
            live.store.read(move |c| Ok(c.query_row(sql, [], |r| r.get(0))?)).await;
        read.unwrap()
    }
}
