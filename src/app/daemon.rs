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
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::alerts::{Outage, Teller};
use super::certificate;
use super::folder::prepare;
use super::lock::{DataLock, Locked};
use super::signals::Signals;
use super::telling::{Told, Watched, answer, fed, feed, tell};
use super::thread::on_thread;
use super::unusable::{Unusable, Unwritable, look_first};
use crate::clock::Clock;
use crate::config::Config;
use crate::gateway::alerts::Telling;
use crate::gateway::{self, Gateway, Settings};
use crate::modem::{self, ModemEvent, ModemHandle, ModemSettings, Ports};
use crate::modem_socket::{self, Door};
use crate::outbox::schedule::Limits;
use crate::store::care::{Finding, Look};
use crate::store::retention::Terms;
use crate::store::{self, Store, users};
use crate::systemd;
use crate::web::{self, AppState, Demo, Hosts, SetupCode, Tls, Transport};

/// What the log beside the database holds is moved into the file before the daemon ends: a few megabytes.
const CLOSED_WITHIN: Duration = Duration::from_secs(3);
/// Events of all modems waiting for the gateway; a modem that must wait leaves its bytes unread.
const MODEM_EVENTS: usize = 64;

/// Runs the daemon until a signal asks it to stop. While nobody may sign in, `tell` is given the line with the set-up
/// code: it belongs where only the owner of the machine reads, which is standard output, the journal's under systemd.
///
/// While its data cannot be used it waits, says so, and tries again (`unusable.rs`).
pub async fn run(config: Config, tell: impl Fn(&str)) -> Result<()> {
    let signals = Signals::listen()?;
    let mut end = std::pin::pin!(signals.asked_to_stop());
    let mut last: Option<Unusable> = None;
    let mut outage: Option<Outage> = None;
    loop {
        let stop = CancellationToken::new();
        let started = fed(Daemon::start(&config, Demo::No, Clock::system(), stop)).await;
        let unusable = match (started, last.take()) {
            (Ok(daemon), _) => {
                if let Some(outage) = outage.take() {
                    outage.over();
                }
                match daemon.work(&tell, &mut end).await {
                    Ok(Ended::Asked) => return Ok(()),
                    // It may have been one bad answer of the disk: the next start looks at all of it.
                    Ok(Ended::Damaged) => continue,
                    Err(error) => Unusable::of(error, &config)?,
                }
            }
            // A restore has the folder at this moment.
            (Err(error), Some(last)) if error.is::<Locked>() => last.for_another_try(),
            (Err(error), before) => {
                let unusable = Unusable::of(error, &config)?;
                unusable.tell(before.as_ref());
                unusable
            }
        };
        outage = outage.or_else(|| Outage::begin(&config, unusable.trouble()));
        if unusable.wait(&config, &mut end).await {
            return Ok(());
        }
        last = Some(unusable);
    }
}

/// Why a daemon stopped in order.
enum Ended {
    /// It was told to.
    Asked,
    /// Its database was found damaged.
    Damaged,
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

/// A daemon that is given up leaves no thread behind that goes on.
impl Drop for Closing {
    fn drop(&mut self) {
        self.panel.cancel();
        self.all.cancel();
    }
}

impl Daemon {
    /// Opens and wires everything; returns when the panel is bound.
    pub async fn start(
        config: &Config,
        demo: Demo,
        clock: Clock,
        stop: CancellationToken,
    ) -> Result<Self> {
        let settings = Arc::new(settings(config));
        let (lock, store) = open(config, &settings, &clock).await?;
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
        let modems = spawn_modems(config, &events, &mut tasks, &closing.all);
        drop(events);
        let watched = modems.clone();
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
        let telling = spawn_teller(config, &store, &gateway, &mut tasks, closing.all.clone());
        let (said, lines) = watch::channel(String::new());
        let told = Told { said, telling: telling.clone() };
        tasks.spawn(tell(gateway.clone(), told, closing.all.clone()));
        let watched = Watched { gateway: gateway.clone(), store: store.clone(), modems: watched };
        tasks.spawn(feed(watched, closing.all.clone()));
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
            alerts: telling,
            stop: closing.panel.clone(),
        };
        tasks.spawn(serve(listener.into_std()?, tls, web::router(state), closing.panel.clone()));
        Ok(Self { panel, transport, gateway, store, setup, tasks, closing, _lock: lock })
    }

    /// The set-up code, while nobody may sign in.
    async fn setup_code(&self) -> Result<Option<String>> {
        let anybody = self.store.read(users::anybody).await?;
        Ok(if anybody { None } else { self.setup.told() })
    }

    /// Says that it is ready, and runs until `end` or until its database is found damaged.
    async fn work(
        self,
        tell: impl Fn(&str),
        end: &mut Pin<&mut (impl Future<Output = ()> + Send)>,
    ) -> Result<Ended> {
        tracing::info!(panel = %self.panel, "ready");
        let mut way = "port";
        if let Transport::Tls(fingerprint) = &self.transport {
            tracing::info!(%fingerprint, "The panel is reached by https; this is its certificate's SHA-256.");
            way = "https, port";
        }
        systemd::ready();
        if let Some(code) = self.setup_code().await? {
            tell(&format!(
                "Nobody may sign in yet. Open the panel ({way} {}) in a browser and type this set-up code: {code}",
                self.panel.port()
            ));
        }
        let mut damaged = self.store.damaged();
        let is_damaged = damaged.clone();
        let ended = self.until(async {
            tokio::select! {
                () = end.as_mut() => systemd::stopping(),
                Ok(_) = damaged.wait_for(|found| *found) => {}
            }
        });
        let ended = ended.await;
        // What could not be written after that is no news.
        if *is_damaged.borrow() { Ok(Ended::Damaged) } else { ended.map(|()| Ended::Asked) }
    }

    /// Runs until `end`, or until a task ends by itself, which is an error; then stops in order.
    pub async fn until(self, end: impl Future<Output = ()>) -> Result<()> {
        let Self { mut tasks, closing, store, gateway, _lock: lock, .. } = self;
        let early = tokio::select! {
            () = end => None,
            Some(ended) = tasks.join_next() => Some(ended),
        };
        drop(closing);
        let mut fault = early.map(|ended| match ended {
            Ok((name, Ok(()))) => anyhow::anyhow!("{name} ended by itself"),
            Ok((name, Err(error))) => error.context(format!("{name} failed")),
            Err(error) => error.into(),
        });
        let stopping = async {
            while let Some(ended) = tasks.join_next().await {
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
        };
        fed(stopping).await;
        let closed = store.closed();
        drop((store, gateway));
        if tokio::time::timeout(CLOSED_WITHIN, fed(closed)).await.is_err() {
            tracing::debug!("somebody still reads the database");
        }
        drop(lock);
        fault.map_or(Ok(()), Err)
    }
}

/// Takes the folder and opens the database in it, made and filled with what belongs into every one.
async fn open(
    config: &Config,
    settings: &Arc<Settings>,
    clock: &Clock,
) -> Result<(DataLock, Store)> {
    let (looking, worked) = (config.clone(), DataLock::worked(&config.data_dir));
    tokio::task::spawn_blocking(move || look_first(&looking, worked)).await??;
    prepare(&config.data_dir, &config.database())
        .map_err(|cause| Unwritable { path: config.data_dir.clone(), cause })
        .with_context(|| format!("data_dir {} cannot be used", config.data_dir.display()))?;
    let lock = DataLock::take(&config.data_dir)?;
    let cut_off = was_cut_off(&config.database());
    let store = Store::open(&config.database())?;
    let begins = clock.clone();
    store.read(move |conn| store::clock::begin(conn, &begins)).await?;
    let (seeding, told) = (Arc::clone(settings), clock.told());
    let seed = move |tx: &rusqlite::Transaction<'_>| {
        store::clock::note(tx, &told)?;
        gateway::seed(tx, &seeding, told.now)
    };
    store.write(seed).await?;
    lock.has_worked();
    if cut_off {
        tokio::spawn(look_after_a_cut(store.clone()));
    }
    Ok((lock, store))
}

/// Whether the log beside the database was left behind, which a stop in order removes.
fn was_cut_off(database: &Path) -> bool {
    let mut log = database.as_os_str().to_owned();
    log.push("-wal");
    std::fs::metadata(log).is_ok_and(|file| file.len() > 0)
}

/// A power cut may have left pages half written: they are looked at beside everything else.
async fn look_after_a_cut(store: Store) {
    match store.check(Look::Pages).await {
        Ok(Finding::Damaged(_)) => {}
        Ok(Finding::Whole | Finding::Record(_)) => {
            tracing::info!("the last stop was cut off; every page of the database is whole");
        }
        Err(error) => tracing::warn!(%error, "the database could not be looked at"),
    }
}

fn cannot_listen(address: SocketAddr) -> String {
    format!(
        "The panel cannot listen on {address}, as [panel] listen says. Stop the program that uses it \
         (`ss -ltnp 'sport = :{}'` shows it), or write another address there",
        address.port()
    )
}

/// The panel, on a thread of its own.
async fn serve(
    listener: std::net::TcpListener,
    tls: Option<Tls>,
    router: axum::Router,
    stop: CancellationToken,
) -> (&'static str, Result<()>) {
    let panel = async move {
        web::serve(TcpListener::from_std(listener)?, tls, router, stop).await;
        Ok(())
    };
    let served = on_thread("panel", panel).await;
    ("the panel", served.and_then(|served| served))
}

/// Starts a task for each modem, on a thread of its own, and one for who asks about them.
fn spawn_modems(
    config: &Config,
    events: &mpsc::Sender<ModemEvent>,
    tasks: &mut JoinSet<(&'static str, Result<()>)>,
    stop: &CancellationToken,
) -> Vec<ModemHandle> {
    let configured: Vec<ModemSettings> = config.modems.iter().map(modem_settings).collect();
    let shared = Ports::new(&configured);
    let mut modems = Vec::new();
    for settings in configured {
        let (handle, task) = shared.modem(settings, events.clone(), stop.clone());
        tasks.spawn(async move { ("a modem", on_thread("modem", task).await) });
        modems.push(handle);
    }
    let door = |modem: &ModemHandle| Door { tap: shared.tap(modem.name()), modem: modem.clone() };
    let doors = modems.iter().map(door).collect();
    tasks.spawn(answer_about_modems(config.modem_socket(), doors, stop.clone()));
    modems
}

/// Tells alerts, if there is somebody to tell.
fn spawn_teller(
    config: &Config,
    store: &Store,
    gateway: &Gateway,
    tasks: &mut JoinSet<(&'static str, Result<()>)>,
    stop: CancellationToken,
) -> watch::Receiver<Telling> {
    let Some(alerts) = config.alerts.clone() else {
        return watch::channel(Telling::default()).1;
    };
    let host = alerts.webhook.host().to_owned();
    let (telling, seen) = watch::channel(Telling { host, trouble: None });
    let teller = Teller {
        alerts,
        organization: config.organization.name.clone(),
        store: Some(store.clone()),
        status: gateway.status(),
        telling,
    };
    tasks.spawn(teller.run(stop));
    seen
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
        terms: config.organization.jurisdiction.map(|profile| Terms {
            country: profile.name.clone(),
            consent_years: profile.consent_years,
            stop_years: profile.stop_years,
            law: profile.retention_law.clone(),
        }),
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
