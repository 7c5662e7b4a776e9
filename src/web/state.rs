//! What the panel is given by the composition root, and what it adds for itself.

use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::{Semaphore, watch};
use tokio_util::sync::CancellationToken;

use super::Hosts;
use super::SetupCode;
use super::door::Door;
use super::imports::Imports;
use super::pages::record::Checked;
use super::words::Times;
use crate::clock::Clock;
use crate::gateway::alerts::Telling;
use crate::gateway::{Gateway, Settings};
use crate::store::Store;

/// Is this the demonstration, with simulated people?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demo {
    /// Every page says that nobody is really texted.
    Yes,
    /// The real thing.
    No,
}

/// How browsers reach the panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Plain HTTP on the local network.
    Plain,
    /// TLS only: the session cookie is marked `Secure`. With the certificate's fingerprint, for people.
    Tls(Arc<str>),
}

/// Everything the panel and the API work with.
#[derive(Clone)]
pub struct AppState {
    /// The database.
    pub store: Store,
    /// Where everything that may cause a text goes through.
    pub gateway: Gateway,
    /// The organization, its region, and how long a silent contact is left alone.
    pub settings: Settings,
    /// What time it is.
    pub clock: Clock,
    /// In which times are shown.
    pub timezone: TimeZone,
    /// The Host names the panel answers to.
    pub hosts: Hosts,
    /// Plain, or TLS.
    pub transport: Transport,
    /// Simulated people, or real ones.
    pub demo: Demo,
    /// With it the first administrator is added, while nobody may sign in.
    pub setup: SetupCode,
    /// How alerts are told, and to whom.
    pub alerts: watch::Receiver<Telling>,
    /// Cancelled when the daemon stops: ends the live streams, so that stopping never waits for one.
    pub stop: CancellationToken,
}

/// [`AppState`] with what the panel keeps in memory.
#[derive(Clone)]
pub(super) struct Panel {
    app: Arc<AppState>,
    /// Counts wrong passwords.
    pub(super) door: Arc<Door>,
    /// Files on their way to be contacts.
    pub(super) imports: Arc<Imports>,
    /// One permit for each open live stream.
    pub(super) listeners: Arc<Semaphore>,
    /// How the record was found when somebody last looked.
    checked: Arc<Mutex<Option<Checked>>>,
}

/// Live streams at once: more browsers than a small organization has, and few enough for a Pi.
const LISTENERS_MAX: usize = 64;

impl Panel {
    pub(super) fn new(app: AppState) -> Self {
        Self {
            app: Arc::new(app),
            door: Arc::new(Door::new()),
            imports: Arc::default(),
            listeners: Arc::new(Semaphore::new(LISTENERS_MAX)),
            checked: Arc::default(),
        }
    }

    /// How the record was found when somebody last looked, since the start.
    pub(super) fn checked(&self) -> Option<Checked> {
        self.checked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Keeps how the record was found.
    pub(super) fn keep_checked(&self, checked: Checked) {
        *self.checked.lock().unwrap_or_else(PoisonError::into_inner) = Some(checked);
    }

    /// The instant now.
    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Shows instants as they look now.
    pub(super) fn times(&self) -> Times {
        Times::new(&self.timezone, self.now())
    }
}

impl Deref for Panel {
    type Target = AppState;

    fn deref(&self) -> &AppState {
        &self.app
    }
}
