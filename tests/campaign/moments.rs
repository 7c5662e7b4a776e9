//! Virtual time, with a database whose threads are real.
//!
//! The runtime's clock is paused and moves when nothing is left to do. Before it does, every answer
//! the database still owes has to be there: whenever the runtime is about to rest, its threads are
//! let work and waited for ([`Moments::rest`]); at any other time they stand at a gate. So virtual time
//! never passes while a commit is under way, one seed is one order of events, and each of those rests
//! is a moment at which everything can be cut, with the database one write ahead of anybody who could
//! know of it.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::task::{Context, Waker};
use std::time::Duration;

use jiff::Timestamp;
use optin_gateway::clock::Clock;
use optin_gateway::store::{Store, StoreError};
use tokio::runtime::Runtime;
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::draw::Draw;

/// When the campaign begins.
pub(crate) const EPOCH: &str = "2026-06-01T15:00:00Z";
/// Sectors are written whole, in any order.
const SECTOR: usize = 512;
/// They take turns, so that as many requests as there are reach each once.
const READERS: usize = 2;

pub(crate) struct Moments {
    pub(crate) clock: Clock,
    store: Mutex<Option<Store>>,
    /// Each holds a thread of the database until it is dropped.
    gates: Mutex<Vec<mpsc::Sender<()>>>,
    start: OnceLock<Instant>,
    epoch: Timestamp,
    /// Time that went by at once.
    lapsed: Mutex<Duration>,
    /// Whether the file is being looked at, on a thread of its own, is waited for as well.
    pub(crate) looks: AtomicBool,
    cut: Mutex<Option<Cut>>,
    /// What is said from now on was never said.
    pub(crate) frozen: AtomicBool,
    pub(crate) happened: Notify,
}

/// Everything ends at a moment to come.
pub(crate) struct Cut {
    pub(crate) how: How,
    /// So many moments before it.
    pub(crate) after: usize,
    pub(crate) from: PathBuf,
    pub(crate) to: PathBuf,
    pub(crate) draw: Draw,
    /// The log's length at the last moment, when all of it was durable.
    pub(crate) durable: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// The process: what it wrote is written.
    Kill,
    /// The power: of what was not yet made durable, any sectors, or a beginning that ends anywhere.
    Power,
}

impl Moments {
    /// A runtime whose moments these are, from [`EPOCH`] on.
    pub(crate) fn runtime() -> (Arc<Self>, Runtime) {
        Self::runtime_from(EPOCH)
    }

    /// The same, from another instant on.
    pub(crate) fn runtime_from(epoch: &str) -> (Arc<Self>, Runtime) {
        let epoch = epoch.parse().unwrap();
        let moments = Arc::new(Self {
            clock: Clock::manual(epoch),
            epoch,
            lapsed: Mutex::default(),
            looks: AtomicBool::new(false),
            store: Mutex::new(None),
            gates: Mutex::default(),
            start: OnceLock::new(),
            cut: Mutex::new(None),
            frozen: AtomicBool::new(false),
            happened: Notify::new(),
        });
        let (resting, waking) = (Arc::clone(&moments), Arc::clone(&moments));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .start_paused(true)
            .on_thread_park(move || resting.rest())
            .on_thread_unpark(move || waking.set_clock())
            .build()
            .unwrap();
        (moments, runtime)
    }

    pub(crate) fn begin(&self) {
        self.start.get_or_init(Instant::now);
    }

    /// What went by since the beginning.
    pub(crate) fn elapsed(&self) -> Duration {
        let lived = self.start.get().map_or(Duration::ZERO, Instant::elapsed);
        lived + *self.lapsed.lock().unwrap()
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Time goes by at once, as for a process that is suspended: its clocks go on, and nothing of it runs meanwhile.
    #[allow(dead_code, reason = "hours of the campaign are lived through")]
    pub(crate) fn lapse(&self, time: Duration) {
        *self.lapsed.lock().unwrap() += time;
        self.set_clock();
    }

    /// The machine is off for so long, and boots with its clock at `wall`.
    #[allow(dead_code, reason = "the machine of the campaign stays on")]
    pub(crate) fn boot(&self, off: Duration, wall: Timestamp) {
        self.set_clock();
        *self.lapsed.lock().unwrap() += off;
        self.clock.boot(off, wall);
    }

    pub(crate) fn watch(&self, store: Option<Store>) {
        self.gates.lock().unwrap().clear();
        *self.store.lock().unwrap() = store;
        self.frozen.store(false, Ordering::SeqCst);
    }

    pub(crate) fn arm(&self, cut: Cut) {
        *self.cut.lock().unwrap() = Some(cut);
    }

    pub(crate) fn disarm(&self) {
        *self.cut.lock().unwrap() = None;
    }

    fn set_clock(&self) {
        let ahead = self.clock.truth().duration_since(self.epoch).unsigned_abs();
        self.clock.advance(self.elapsed().saturating_sub(ahead));
    }

    fn rest(&self) {
        self.catch_up_and_close();
        // Nothing else of this process has anything to do meanwhile.
        let (_open, never) = mpsc::channel::<()>();
        while self.looks.load(Ordering::SeqCst) && somebody_looks() {
            let _ = never.recv_timeout(Duration::from_millis(1));
        }
        self.cut_if_it_is_time();
    }

    fn cut_if_it_is_time(&self) {
        let mut armed = self.cut.lock().unwrap();
        let Some(cut) = armed.as_mut() else { return };
        if cut.is_now() {
            self.frozen.store(true, Ordering::SeqCst);
            *armed = None;
            self.happened.notify_one();
        }
    }

    /// Until the database has answered everything it was asked; then its threads stand at a gate.
    fn catch_up_and_close(&self) {
        let (done, all) = mpsc::channel::<()>();
        let mut closed = Vec::new();
        // Behind all it was asked before, each thread says so, and stays there.
        self.each_thread(|| {
            let (gate, opened) = mpsc::channel::<()>();
            closed.push(gate);
            let done = done.clone();
            move || {
                drop(done);
                let _ = opened.recv();
            }
        });
        drop(done);
        *self.gates.lock().unwrap() = closed;
        // It ends when the last of them has come there.
        let _ = all.recv();
    }

    /// Lets each thread of the database do something, after all it was asked before.
    fn each_thread<W: FnOnce() + Send + 'static>(&self, mut work: impl FnMut() -> W) {
        let store = self.store.lock().unwrap();
        let Some(store) = store.as_ref() else { return };
        for _ in 0..READERS {
            let work = work();
            ask(store.read(move |_| {
                work();
                Ok::<(), StoreError>(())
            }));
        }
        let work = work();
        ask(store.write(move |_| {
            work();
            Ok::<(), StoreError>(())
        }));
    }
}

/// Whether a thread reads the file from end to end (`Store::check`), which is no request to those that own it. One that
/// has only just been started still has the name of the thread that did.
fn somebody_looks() -> bool {
    let name = |path: &Path| std::fs::read_to_string(path.join("comm")).unwrap_or_default();
    let ours = name(Path::new("/proc/thread-self"));
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let names: Vec<String> = threads.map(|thread| name(&thread.path())).collect();
    let new = names.iter().filter(|name| **name == ours).count() > 1;
    new || names.iter().any(|name| name.trim() == "db-check")
}

/// Hands a request over without waiting for its answer.
fn ask(request: impl Future<Output = Result<(), StoreError>>) {
    let _ = pin!(request).poll(&mut Context::from_waker(Waker::noop()));
}

pub(crate) fn log_of(database: &Path) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

impl Cut {
    /// Whether it is now; then what is left on the disk lies in `to`.
    fn is_now(&mut self) -> bool {
        // A log that was begun anew is written over from its start: those moments are passed over.
        let length = length(&log_of(&self.from));
        let counts = self.how == How::Kill || length > self.durable;
        self.after = self.after.saturating_sub(usize::from(counts));
        if self.after > 0 || !counts {
            self.durable = length;
            return false;
        }
        let mut left = std::fs::read(log_of(&self.from)).unwrap_or_default();
        if self.how == How::Power {
            self.lose(&mut left);
        }
        std::fs::create_dir_all(self.to.parent().unwrap()).unwrap();
        std::fs::copy(&self.from, &self.to).unwrap();
        std::fs::write(log_of(&self.to), left).unwrap();
        true
    }

    /// Some of what was not durable never reached the disk.
    fn lose(&mut self, log: &mut Vec<u8>) {
        let fresh = log.len() - self.durable;
        log.truncate(self.durable + self.draw.below(fresh + 1));
        if self.draw.once_in(2) {
            for sector in log[self.durable..].chunks_mut(SECTOR) {
                if self.draw.once_in(2) {
                    sector.fill(0);
                }
            }
        }
    }
}

pub(crate) fn length(file: &Path) -> usize {
    std::fs::metadata(file).map_or(0, |about| about.len() as usize)
}
