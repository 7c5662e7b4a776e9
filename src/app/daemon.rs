//! The daemon: what it is made of, and in which order it starts and stops.
//!
//! ```text
//!   lock data_dir ─► open store ─► seed ─► certificate ─► modems ─► gateway ─► panel bound ─► READY
//!   a signal ─► panel closes ─► no more claims ─► modems finish ─► outcomes written ─► unlocked
//! ```
//! Any task that ends before it was told to ends the process: systemd restarts better than we do.
//! A modem that is absent, locked or silent is no such case; it is a status.
//!
//! Read next: `gateway/mod.rs`.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::certificate;
use super::folder::{open_for_owner, prepare};
use super::signals::Signals;
use crate::clock::Clock;
use crate::config::Config;
use crate::gateway::{self, Gateway, Settings};
use crate::modem::{self, ModemEvent, ModemSettings, Ports};
use crate::modem_socket::{self, Door};
use crate::outbox::schedule::Limits;
use crate::store::{self, Store, users};
use crate::web::{self, AppState, Demo, Hosts, SetupCode, Tls, Transport};
use crate::{status_socket, systemd};

/// Events of all modems waiting for the gateway; a modem that must wait leaves its bytes unread.
const MODEM_EVENTS: usize = 64;
/// The beat of nothing, when no watchdog watches.
const UNWATCHED: Duration = Duration::from_hours(1);

/// One file in the data folder, locked as long as a daemon runs on it.
pub(crate) struct DataLock {
    _file: std::fs::File,
}

impl DataLock {
    /// Takes the lock, or says that another daemon has it.
    pub(crate) fn take(data_dir: &Path) -> Result<Self> {
        let path = data_dir.join("gateway.lock");
        let file = open_for_owner(data_dir, &path)
            .with_context(|| format!("{} cannot be written", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(std::fs::TryLockError::WouldBlock) => {
                anyhow::bail!("another optin-gateway runs on {}; stop it first", data_dir.display())
            }
            Err(std::fs::TryLockError::Error(error)) => {
                Err(error).with_context(|| format!("{} cannot be locked", path.display()))
            }
        }
    }
}

/// Runs the daemon until a signal asks it to stop. While nobody may sign in, `tell` is given the line with the set-up
/// code: it belongs where only the owner of the machine reads, which is standard output, the journal's under systemd.
pub async fn run(config: Config, tell: impl FnOnce(&str)) -> Result<()> {
    let signals = Signals::listen()?;
    let stop = CancellationToken::new();
    let daemon = Daemon::start(&config, Demo::No, Clock::system(), stop.clone()).await?;
    tracing::info!(panel = %daemon.panel, "ready");
    let mut way = "port";
    if let Transport::Tls(fingerprint) = &daemon.transport {
        tracing::info!(%fingerprint, "The panel is reached by https; this is its certificate's SHA-256.");
        way = "https, port";
    }
    systemd::ready();
    if let Some(code) = daemon.setup_code().await? {
        tell(&format!(
            "Nobody may sign in yet. Open the panel ({way} {}) in a browser and type this set-up code: {code}",
            daemon.panel.port()
        ));
    }
    daemon.until(signals.asked_to_stop()).await
}

/// A started daemon.
pub struct Daemon {
    /// Where the panel listens.
    pub panel: SocketAddr,
    /// And how it is reached.
    pub transport: Transport,
    /// The gateway.
    pub gateway: Gateway,
    /// The database.
    pub store: Store,
    setup: SetupCode,
    tasks: JoinSet<(&'static str, Result<()>)>,
    closing: Closing,
    _lock: DataLock,
}

/// The two steps of stopping: the panel first, then the rest.
struct Closing {
    panel: CancellationToken,
    all: CancellationToken,
}

impl Daemon {
    /// Opens and wires everything; returns when the panel is bound.
    pub async fn start(
        config: &Config,
        demo: Demo,
        clock: Clock,
        stop: CancellationToken,
    ) -> Result<Self> {
        prepare(&config.data_dir, &config.database())
            .with_context(|| format!("data_dir {} cannot be used", config.data_dir.display()))?;
        let lock = DataLock::take(&config.data_dir)?;
        let settings = Arc::new(settings(config));
        let store = Store::open(&config.database())?;
        let begins = clock.clone();
        store.read(move |conn| store::clock::begin(conn, &begins)).await?;
        let (seeding, told) = (Arc::clone(&settings), clock.told());
        let seed = move |tx: &rusqlite::Transaction<'_>| {
            store::clock::note(tx, &told)?;
            gateway::seed(tx, &seeding, told.now)
        };
        store.write(seed).await?;
        let hosts = Hosts::of_this_machine(&config.panel.hosts);
        let tls = certificate::ready(config, &hosts, clock.now())?;
        let transport = match &tls {
            Some(tls) => Transport::Tls(Arc::clone(tls.fingerprint())),
            None => Transport::Plain,
        };
        let listener = TcpListener::bind(config.panel.listen)
            .await
            .with_context(|| cannot_listen(config.panel.listen))?;
        let panel = listener.local_addr()?;
        let mut tasks = JoinSet::new();
        let closing = Closing { panel: stop.child_token(), all: CancellationToken::new() };
        let (events, inbox) = mpsc::channel::<ModemEvent>(MODEM_EVENTS);
        let configured: Vec<ModemSettings> = config.modems.iter().map(modem_settings).collect();
        let shared = Ports::new(&configured);
        let modems: Vec<_> = configured
            .into_iter()
            .map(|m| {
                let (handle, task) = shared.spawn(m, events.clone(), closing.all.clone());
                tasks.spawn(async move { ("a modem", task.await.map_err(Into::into)) });
                handle
            })
            .collect();
        drop(events);
        let doors = modems.iter().map(|handle: &modem::ModemHandle| Door {
            tap: shared.tap(handle.name()),
            modem: handle.clone(),
        });
        let doors = doors.collect();
        tasks.spawn(answer_about_modems(config.modem_socket(), doors, closing.all.clone()));
        let parts = gateway::Parts {
            store: store.clone(),
            clock: clock.clone(),
            settings: Arc::clone(&settings),
            modems,
            events: inbox,
            stop: closing.all.clone(),
        };
        let (gateway, task) = gateway::start(parts);
        tasks.spawn(async move { ("the gateway", task.await.map_err(Into::into)) });
        let (said, lines) = watch::channel(String::new());
        tasks.spawn(tell(gateway.clone(), store.clone(), said, closing.all.clone()));
        tasks.spawn(answer(config.status_socket(), lines, closing.all.clone()));
        let setup = SetupCode::random();
        let state = AppState {
            store: store.clone(),
            gateway: gateway.clone(),
            settings: (*settings).clone(),
            clock,
            timezone: config.organization.timezone.clone(),
            hosts,
            transport: transport.clone(),
            demo,
            setup: setup.clone(),
            stop: closing.panel.clone(),
        };
        tasks.spawn(serve(listener, tls, web::router(state), closing.panel.clone()));
        Ok(Self { panel, transport, gateway, store, setup, tasks, closing, _lock: lock })
    }

    /// The set-up code, while nobody may sign in.
    async fn setup_code(&self) -> Result<Option<String>> {
        let anybody = self.store.read(users::anybody).await?;
        Ok(if anybody { None } else { self.setup.told() })
    }

    /// Runs until `end`, or until a task ends by itself, which is an error; then stops in order.
    pub async fn until(mut self, end: impl Future<Output = ()>) -> Result<()> {
        let early = tokio::select! {
            () = end => None,
            Some(ended) = self.tasks.join_next() => Some(ended),
        };
        systemd::stopping();
        self.closing.panel.cancel();
        self.closing.all.cancel();
        let mut fault = early.map(|ended| match ended {
            Ok((name, Ok(()))) => anyhow::anyhow!("{name} ended by itself"),
            Ok((name, Err(error))) => error.context(format!("{name} failed")),
            Err(error) => error.into(),
        });
        while let Some(ended) = self.tasks.join_next().await {
            match ended {
                Ok((_, Ok(()))) => {}
                Ok((name, Err(error))) => {
                    fault.get_or_insert(error.context(format!("{name} failed")));
                }
                Err(error) => {
                    fault.get_or_insert(error.into());
                }
            }
        }
        fault.map_or(Ok(()), Err)
    }
}

fn cannot_listen(address: SocketAddr) -> String {
    format!(
        "The panel cannot listen on {address}, as [panel] listen says. Stop the program that uses it \
         (`ss -ltnp 'sport = :{}'` shows it), or write another address there",
        address.port()
    )
}

async fn serve(
    listener: TcpListener,
    tls: Option<Tls>,
    router: axum::Router,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    web::serve(listener, tls, router, stop).await;
    ("the panel", Ok(()))
}

/// Tells systemd how things stand, and feeds its watchdog while the gateway and its database answer.
async fn tell(
    gateway: Gateway,
    store: Store,
    said: watch::Sender<String>,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    let mut status = gateway.status();
    let watched = systemd::watchdog_interval();
    let mut beat = tokio::time::interval(watched.unwrap_or(UNWATCHED));
    loop {
        let now = status.borrow_and_update().clone();
        systemd::status(&now.line());
        said.send_replace(now.lines().join("\n"));
        tokio::select! {
            () = stop.cancelled() => break,
            changed = status.changed() => if changed.is_err() { break },
            _ = beat.tick() => if let Some(watched) = watched
                && lives(&gateway, &store, watched * 3 / 4).await
            {
                systemd::watchdog();
            },
        }
    }
    stop.cancelled().await;
    ("the status", Ok(()))
}

/// Whether the gateway answers in time, or cannot because the file is being scrubbed.
async fn lives(gateway: &Gateway, store: &Store, within: Duration) -> bool {
    if store.is_scrubbing() {
        return true;
    }
    match tokio::time::timeout(within, gateway.works()).await {
        Ok(works) => works,
        Err(_) => store.is_scrubbing(),
    }
}

/// Answers `optin-gateway status`. Without it the gateway still works, and says so in its log.
async fn answer(
    socket: std::path::PathBuf,
    lines: watch::Receiver<String>,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    if let Err(why) = status_socket::serve_status(socket, lines, stop.clone()).await {
        tracing::warn!(%why, "`optin-gateway status` cannot be answered");
    }
    stop.cancelled().await;
    ("the status socket", Ok(()))
}

/// Answers `optin-gateway modem`. Without it the gateway still works, and says so in its log.
async fn answer_about_modems(
    socket: std::path::PathBuf,
    doors: Vec<Door>,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    if let Err(why) = modem_socket::serve_modems(socket, doors, stop.clone()).await {
        tracing::warn!(%why, "`optin-gateway modem` cannot ask this gateway");
    }
    stop.cancelled().await;
    ("the modem socket", Ok(()))
}

fn settings(config: &Config) -> Settings {
    Settings {
        organization: config.organization.name.clone(),
        contact: config.organization.contact.clone(),
        region: config.organization.region.clone(),
        hold: config.sending.hold,
        again_after: config.sending.again_after,
        reader: config.reader().expect("the configuration was checked word by word"),
        confirm_within: config.confirm_within(),
        first_message: config.first_message(),
        national_alphabets: config.sending.national_alphabets.clone(),
        limits: Limits {
            pace: config.sending.pace,
            daily: config.sending.daily_limit.unwrap_or(0),
            window: config.sending.window.clone(),
            zone: config.organization.timezone.clone(),
        },
    }
}

fn modem_settings(modem: &crate::config::Modem) -> ModemSettings {
    ModemSettings {
        name: modem.name.clone(),
        port: modem.port.clone(),
        baud: modem.baud,
        pin: modem.pin.as_ref().map(|pin| modem::Pin::new(pin.reveal())),
    }
}
