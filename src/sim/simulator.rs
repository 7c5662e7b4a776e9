//! The modem as others use it: a path to open, an air log to look at, a cable to pull.
//!
//! One task owns the port and waits for bytes or for the next deadline; it ends with [`Sim::stop`] or
//! when the [`Sim`] is dropped. What a caller does (deliver, unplug) changes the world at once; the
//! task is woken and writes what the modem says to it. The lock is never held across an await.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;

use crate::at::info::Registration;
use crate::gsm::{Address, SegmentError};

use super::faults::{Fault, Faults};
use super::latency::Latency;
use super::network::Aired;
use super::personas::{People, Person, Strangers, demo_people};
use super::port::Port;
use super::setup::{BootLines, Setup};
use super::storage::Slot;
use super::world::{Cable, World};

/// What the simulation is like.
#[derive(Debug, Clone)]
pub struct Options {
    /// Of everything that is drawn.
    pub seed: u64,
    /// The time of day at the start, which time stamps are counted from.
    pub epoch: Timestamp,
    /// How long things take.
    pub latency: Latency,
    /// What kind of modem it is.
    pub setup: Setup,
    /// What goes wrong.
    pub faults: Vec<Fault>,
    /// Who answers.
    pub people: Vec<Person>,
    /// What everybody else does.
    pub strangers: Strangers,
    /// How the modem's bytes are written.
    pub pieces: Pieces,
    /// A symlink that always leads to the port, also after the cable was out.
    pub link: Option<PathBuf>,
}

/// How the modem's bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pieces {
    /// As many at a time as there are.
    Whole,
    /// One at a time.
    Single,
}

impl Default for Options {
    /// As fast as the machine, nothing goes wrong, nobody answers.
    fn default() -> Self {
        Self {
            seed: 1,
            epoch: Timestamp::constant(1_767_268_800, 0),
            latency: Latency::default(),
            setup: Setup::default(),
            faults: Vec::new(),
            people: Vec::new(),
            strangers: Strangers::Silent,
            pieces: Pieces::Whole,
            link: None,
        }
    }
}

impl Options {
    /// The demo: a network as it feels, the demo's cast, and strangers who answer too. `epoch` is the
    /// time of day.
    #[must_use]
    pub fn demo(seed: u64, epoch: Timestamp) -> Self {
        Self {
            seed,
            epoch,
            latency: Latency::lifelike(),
            people: demo_people(),
            strangers: Strangers::Answer,
            ..Self::default()
        }
    }
}

/// A simulated modem with its network, running.
#[derive(Debug)]
pub struct Sim {
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    start: Instant,
    pieces: Pieces,
    link: Option<PathBuf>,
    state: Mutex<State>,
    /// Something changed that the task must look at.
    wake: Notify,
    /// How many submissions reached the air.
    aired: watch::Sender<usize>,
}

#[derive(Debug)]
struct State {
    world: World,
    /// `None` while the cable is out.
    port: Option<Arc<Port>>,
    unsent: Vec<u8>,
    stopped: bool,
}

/// A gateway that does not read loses what the modem says beyond this.
const UNSENT_MAX: usize = 64 * 1024;

impl Sim {
    /// Plugs the modem in. Must be called within a tokio runtime.
    pub fn start(options: Options) -> io::Result<Self> {
        let people = People::new(options.seed, options.people, options.strangers);
        let faults = Faults::new(options.faults);
        let world = World::new(options.setup, options.latency, faults, people, options.epoch);
        let port = Port::plug()?;
        relink(options.link.as_deref(), Some(port.path()))?;
        let state = State { world, port: Some(Arc::new(port)), unsent: Vec::new(), stopped: false };
        let shared = Arc::new(Shared {
            start: Instant::now(),
            pieces: options.pieces,
            link: options.link,
            state: Mutex::new(state),
            wake: Notify::new(),
            aired: watch::Sender::new(0),
        });
        let task = tokio::spawn(run(Arc::clone(&shared)));
        Ok(Self { shared, task })
    }

    /// What to open: the stable link if there is one, else the port of now. While the cable is out
    /// and without a link: a path that does not exist.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        let port = || self.shared.with(|state, _| state.port.as_ref().map(|p| p.path().to_owned()));
        self.shared.link.clone().or_else(port).unwrap_or_else(|| PathBuf::from("/nonexistent"))
    }

    /// Everything that reached the air so far.
    #[must_use]
    pub fn air(&self) -> Vec<Aired> {
        self.shared.with(|state, _| state.world.network().air().to_vec())
    }

    /// Waits until so many submissions reached the air, for ever if they do not.
    pub async fn wait_for_air(&self, count: usize) -> Vec<Aired> {
        // The sender lives as long as this does.
        let _ = self.shared.aired.subscribe().wait_for(|aired| *aired >= count).await;
        self.air()
    }

    /// Somebody texts the modem.
    pub fn deliver(&self, from: &Address, text: &str) -> Result<(), SegmentError> {
        self.shared.with(|state, now| state.world.text(from, text, now))
    }

    /// A message as octets, service centre first, arrives.
    pub fn deliver_pdu(&self, pdu: Vec<u8>) {
        self.shared.with(|state, now| state.world.deliver(pdu, now));
    }

    /// A status report with this TP-ST on the last submission to a number arrives. Whether there was
    /// such a submission.
    #[must_use]
    pub fn report(&self, to: &Address, code: u8) -> bool {
        self.shared.with(|state, now| state.world.report(to, code, now))
    }

    /// The slots that hold a message.
    #[must_use]
    pub fn slots(&self) -> Vec<Slot> {
        self.shared.with(|state, _| state.world.device().storages().slots())
    }

    /// How many messages the network holds because the modem has no room.
    #[must_use]
    pub fn held(&self) -> usize {
        self.shared.with(|state, _| state.world.network().held())
    }

    /// How many wrong PINs the SIM still takes.
    #[must_use]
    pub fn pin_tries_left(&self) -> u8 {
        self.shared.with(|state, _| state.world.device().pin_tries_left())
    }

    /// One more thing goes wrong.
    pub fn add_fault(&self, fault: Fault) {
        self.shared.with(|state, _| state.world.device_mut().faults_mut().add(fault));
    }

    /// Nothing goes wrong any more.
    pub fn clear_faults(&self) {
        self.shared.with(|state, _| state.world.device_mut().faults_mut().clear());
    }

    /// The network lets the modem in, or not.
    pub fn set_registration(&self, registration: Registration) {
        self.shared.with(|state, now| {
            state.world.device_mut().set_registration(registration);
            state.world.advance(now);
        });
    }

    /// The strength of the signal, as `AT+CSQ` counts it.
    pub fn set_signal(&self, rssi: u8) {
        self.shared.with(|state, _| state.world.device_mut().set_signal(rssi));
    }

    /// The modem says this line unasked.
    pub fn say(&self, line: &str) {
        self.shared.with(|state, _| state.world.device_mut().say_unasked(line));
    }

    /// Pulls the cable. Nothing happens if it is out.
    pub fn unplug(&self) {
        self.shared.with(|state, _| state.world.unplug());
    }

    /// Puts the cable in again, as a new port; the modem starts.
    pub fn replug(&self, lines: BootLines) -> io::Result<()> {
        self.unplug();
        let port = Port::plug()?;
        self.shared.with(|state, now| {
            relink(self.shared.link.as_deref(), Some(port.path()))?;
            state.port = Some(Arc::new(port));
            state.world.replug(lines, now);
            Ok(())
        })
    }

    /// The modem restarts, and is dead for `pause`. The port stays.
    pub fn reset(&self, lines: BootLines, pause: Duration) {
        self.shared.with(|state, now| state.world.reset(lines, pause, now));
    }

    /// Ends the task and closes the port.
    pub async fn stop(mut self) {
        self.shared.with(|state, _| {
            state.world.unplug();
            state.stopped = true;
        });
        // The task ends when it sees the mark; it cannot fail but by a panic, which a test has seen.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Sim {
    fn drop(&mut self) {
        self.task.abort();
        // The link leads nowhere from now on.
        let _ = relink(self.shared.link.as_deref(), None);
    }
}

impl Shared {
    /// Does something with the world, at the time of now, and sees to what follows from it.
    fn with<T>(&self, work: impl FnOnce(&mut State, Duration) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = work(&mut state, self.start.elapsed());
        self.settle(&mut state);
        self.wake.notify_one();
        result
    }

    /// What the task works with next: the port, the bytes to write, the next deadline.
    fn turn(&self) -> Option<Turn> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.world.advance(self.start.elapsed());
        self.settle(&mut state);
        (!state.stopped).then(|| Turn {
            port: state.port.clone(),
            unsent: state.unsent.clone(),
            deadline: state.world.deadline().map(|at| self.start + at),
        })
    }

    /// Something happened at a port. If the cable was out meanwhile, it happened to the old one.
    fn at_port(&self, port: Option<&Arc<Port>>, happened: &io::Result<Next>, buf: &[u8]) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let same = |(now, then): (&Arc<Port>, &Arc<Port>)| Arc::ptr_eq(now, then);
        if !state.port.as_ref().zip(port).is_some_and(same) {
            return;
        }
        match happened {
            Ok(Next::Look) => {}
            Ok(Next::Heard(count)) => state.world.hear(&buf[..*count], self.start.elapsed()),
            Ok(Next::Sent(count)) => drop(state.unsent.drain(..*count)),
            // The kernel took the terminal away: as if the cable were pulled.
            Err(_) => state.world.unplug(),
        }
        self.settle(&mut state);
    }

    /// What the modem said goes to the port, and who waits for the air is told.
    fn settle(&self, state: &mut State) {
        state.collect(self.link.as_deref());
        let count = state.world.network().air().len();
        self.aired.send_if_modified(|aired| std::mem::replace(aired, count) != count);
    }
}

impl State {
    /// What the modem said, and whether its cable is still in.
    fn collect(&mut self, link: Option<&Path>) {
        let said = self.world.take_output();
        if self.world.cable() == Cable::Out {
            self.unsent.clear();
            if self.port.take().is_some() {
                // Only a courtesy: the port itself is gone.
                let _ = relink(link, None);
            }
            return;
        }
        let room = UNSENT_MAX.saturating_sub(self.unsent.len());
        self.unsent.extend(&said[..said.len().min(room)]);
    }
}

struct Turn {
    port: Option<Arc<Port>>,
    unsent: Vec<u8>,
    deadline: Option<Instant>,
}

enum Next {
    Look,
    Heard(usize),
    Sent(usize),
}

/// Until the simulation is stopped.
async fn run(shared: Arc<Shared>) {
    let mut buf = [0; 4096];
    while let Some(turn) = shared.turn() {
        let happened = turn.next(&shared, &mut buf).await;
        shared.at_port(turn.port.as_ref(), &happened, &buf);
    }
}

impl Turn {
    /// Whatever comes first.
    async fn next(&self, shared: &Shared, buf: &mut [u8]) -> io::Result<Next> {
        let write = match shared.pieces {
            Pieces::Whole => &self.unsent[..],
            Pieces::Single => &self.unsent[..self.unsent.len().min(1)],
        };
        if shared.pieces == Pieces::Single {
            // So that the reader sees the byte before the next one comes.
            tokio::task::yield_now().await;
        }
        tokio::select! {
            // Writing first: what was said is out before more is heard.
            biased;
            sent = on(self.port.as_ref().filter(|_| !write.is_empty()), |port| port.write(write)) => {
                sent.map(Next::Sent)
            }
            read = on(self.port.as_ref(), |port| port.read(buf)) => read.map(Next::Heard),
            () = shared.wake.notified() => Ok(Next::Look),
            () = until(self.deadline) => Ok(Next::Look),
        }
    }
}

/// The work on the port, or never.
async fn on<'a, F, T>(port: Option<&'a Arc<Port>>, work: impl FnOnce(&'a Port) -> F) -> T
where
    F: Future<Output = T>,
{
    match port {
        Some(port) => work(port).await,
        None => std::future::pending().await,
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => tokio::time::sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// Lets the link lead to `target`, in one step; or takes it away.
fn relink(link: Option<&Path>, target: Option<&Path>) -> io::Result<()> {
    let Some(link) = link else { return Ok(()) };
    let Some(target) = target else { return std::fs::remove_file(link) };
    let mut fresh = link.as_os_str().to_owned();
    fresh.push(".new");
    match std::fs::remove_file(&fresh) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    std::os::unix::fs::symlink(target, &fresh)?;
    std::fs::rename(&fresh, link)
}
