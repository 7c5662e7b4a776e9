//! The wire between the modem's task and the simulated modem: in memory, in virtual time, and as bad
//! as a wire can be.

use std::io;
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use optin_gateway::sim::world::{Cable, World};
use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::Notify;
use tokio::time::{Instant, sleep, sleep_until};

use crate::draw::Draw;
use crate::moments::Moments;

const ROOM: usize = 64 * 1024;
/// What a bad wire adds; none of it is a character of an answer.
const NOISE: &[u8] = &[0x00, 0xFF, 0x80, 0x7F, 0x11, 0x13, 0x01];
/// What modems say in between.
const UNASKED: &[&str] = &["^RSSI: 12", "RING", "+CIEV: 2,3", "^BOOT:1234,0,0,0,6", "+CGREG: 1"];

/// How bytes travel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    /// The longest piece, of both directions.
    pub(crate) piece: usize,
    /// Bits a second; none: no time at all.
    pub(crate) baud: Option<u32>,
    /// Between two lines, once in so many times, something unasked.
    pub(crate) unasked: Option<usize>,
    /// Between any two bytes, once in so many answers, a byte that is none, or something unasked.
    pub(crate) noise: Option<usize>,
}

pub(crate) struct Wire {
    moments: Arc<Moments>,
    state: Mutex<State>,
    wake: Notify,
    /// A text is on the air, or the cable is out.
    pub(crate) news: Notify,
}

struct State {
    aired: usize,
    world: World,
    manner: Manner,
    draw: Draw,
    /// The port was opened and the task has not seen it.
    opened: Option<DuplexStream>,
}

impl Wire {
    pub(crate) fn new(
        moments: Arc<Moments>,
        world: World,
        manner: Manner,
        draw: Draw,
    ) -> Arc<Self> {
        let state = Mutex::new(State { aired: 0, world, manner, draw, opened: None });
        Arc::new(Self { moments, state, wake: Notify::new(), news: Notify::new() })
    }

    /// Opens the port.
    pub(crate) fn open(&self) -> io::Result<DuplexStream> {
        let mut state = self.state.lock().unwrap();
        if state.world.cable() == Cable::Out {
            return Err(io::ErrorKind::NotFound.into());
        }
        let (ours, theirs) = duplex(ROOM);
        state.opened = Some(ours);
        self.wake.notify_one();
        Ok(theirs)
    }

    /// Does something with the world, at the time of now.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut World, Duration) -> T) -> T {
        let now = self.moments.elapsed();
        let mut state = self.state.lock().unwrap();
        let result = work(&mut state.world, now);
        state.world.advance(now);
        self.wake.notify_one();
        result
    }

    /// The wire is a good one from now on.
    pub(crate) fn mend(&self) {
        let mut state = self.state.lock().unwrap();
        state.manner.unasked = None;
        state.manner.noise = None;
    }

    /// Carries bytes, for ever.
    pub(crate) async fn carry(self: Arc<Self>) {
        let mut port: Option<DuplexStream> = None;
        let mut said = Vec::new();
        let mut heard = [0; 600];
        loop {
            let turn = self.turn(&mut port, &mut said);
            if let (Some(stream), false) = (&mut port, said.is_empty()) {
                let piece: Vec<u8> = said.drain(..turn.say.min(said.len())).collect();
                if stream.write_all(&piece).await.is_err() {
                    port = None;
                }
                match turn.pause {
                    Some(pause) => sleep(pause * piece.len() as u32).await,
                    None => tokio::task::yield_now().await,
                }
                continue;
            }
            tokio::select! {
                biased;
                () = self.wake.notified() => {}
                read = read(&mut port, &mut heard[..turn.hear]) => match read {
                    Ok(count) if count > 0 => self.hear(&heard[..count]),
                    _ => port = None,
                },
                () = until(turn.deadline) => {}
            }
        }
    }

    fn hear(&self, bytes: &[u8]) {
        if !self.moments.frozen.load(Ordering::SeqCst) {
            let now = self.moments.elapsed();
            let mut state = self.state.lock().unwrap();
            let bytes = state.garble(bytes);
            state.world.hear(&bytes, now);
        }
    }

    fn turn(&self, port: &mut Option<DuplexStream>, said: &mut Vec<u8>) -> Turn {
        let now = self.moments.elapsed();
        let mut state = self.state.lock().unwrap();
        state.world.advance(now);
        if let Some(opened) = state.opened.take() {
            *port = Some(opened);
            said.clear();
        }
        let more = state.world.take_output();
        if state.world.cable() == Cable::Out && port.take().is_some() {
            self.news.notify_one();
        }
        let aired = state.world.network().air().len();
        if std::mem::replace(&mut state.aired, aired) != aired {
            self.news.notify_one();
        }
        if port.is_none() || self.moments.frozen.load(Ordering::SeqCst) {
            said.clear();
        } else {
            state.disturb(more, said);
        }
        let (piece, baud) = (state.manner.piece, state.manner.baud);
        let byte = |baud: u32| Duration::from_secs(10) / baud;
        Turn {
            say: 1 + state.draw.below(piece),
            hear: 1 + state.draw.below(piece.min(600)),
            pause: baud.map(byte),
            deadline: state.world.deadline().map(|at| Instant::now() + at.saturating_sub(now)),
        }
    }
}

impl State {
    /// What the modem hears of it. Nothing that is noise ends a command or a body.
    fn garble(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut bytes = bytes.to_vec();
        // A command or a body is heard in as many pieces as it has bytes, at worst.
        let times = self.manner.noise.map(|times| times * 40 / self.manner.piece.clamp(1, 40));
        if times.is_some_and(|times| self.draw.once_in(times)) {
            let at = self.draw.below(bytes.len());
            bytes.insert(at, self.draw.of(NOISE));
        }
        bytes
    }

    fn disturb(&mut self, more: Vec<u8>, said: &mut Vec<u8>) {
        if more.is_empty() {
            return;
        }
        let mut more = more;
        if self.manner.noise.is_some_and(|times| self.draw.once_in(times)) {
            let at = self.draw.below(more.len());
            if self.draw.once_in(2) {
                more.insert(at, self.draw.of(NOISE));
            } else {
                // A modem that minds nothing speaks in the middle of its own words.
                let line = format!("\r\n{}\r\n", self.draw.of(UNASKED));
                more.splice(at..at, line.bytes());
            }
        }
        let unasked = self.manner.unasked.is_some_and(|times| self.draw.once_in(times));
        let between = said.is_empty() || said.ends_with(b"\r\n");
        if unasked && between && more.starts_with(b"\r\n") {
            said.extend(format!("\r\n{}\r\n", self.draw.of(UNASKED)).bytes());
        }
        said.extend(more);
    }
}

struct Turn {
    say: usize,
    hear: usize,
    pause: Option<Duration>,
    deadline: Option<Instant>,
}

async fn read(port: &mut Option<DuplexStream>, buffer: &mut [u8]) -> io::Result<usize> {
    match port {
        Some(stream) => stream.read(buffer).await,
        None => std::future::pending().await,
    }
}

async fn until(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
