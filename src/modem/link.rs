//! The driver of [`Session`]: an open port, and time.
//!
//! Everything is one straight line: a command is asked and its answer awaited. What the modem says unasked
//! meanwhile is kept in order and taken with [`Link::unasked`].
//!
//! Rules learned the hard way (serial ports on Linux):
//! a read of nothing is the end, and reading on would spin; writes are bounded, for a stuck stick takes
//! no bytes; nobody waits until they are with the modem, for that would block the thread (`serial`). The port is dropped with
//! the link.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

use super::ladder::InFlight;
use super::port::Stream;
use super::trace;
use crate::at::cause::Cause;
use crate::at::command::Command;
use crate::at::event::{Direct, Event, Reply, Submitted};
use crate::at::habits::Habits;
use crate::at::session::{Session, Tick};
use crate::at::urc::Urc;

/// A message body of 176 octets takes a third of a second at 9600 baud; far above that the port is stuck.
const WRITE_WAIT: Duration = Duration::from_secs(5);
/// What is in flight when the gateway stops gets this long: networks mostly take a message within seconds, and
/// what is cut short is in doubt. The gateway waits a little longer for its modems.
const STOP_WAIT: Duration = Duration::from_secs(20);
/// Quiet that shows that nothing old comes any more, and what it may take in all.
const DRAIN_QUIET: Duration = Duration::from_millis(20);
const DRAIN_MAX: Duration = Duration::from_secs(1);
/// A modem needs longer than this to restart.
const UNSEEN: Duration = Duration::from_secs(1);
/// Bytes a read takes at most; a list of messages is read in several.
const READ_MAX: usize = 4096;
/// What is kept of unsolicited lines; a modem that says more while one command runs has gone mad, and
/// the regular look into its storage finds what was dropped.
const UNASKED_MAX: usize = 1024;

/// Why the port is of no more use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lost {
    /// It went away, in the system's words.
    Gone(String),
    /// The modem does not answer.
    Hung,
    /// The modem restarts again and again.
    Restarting,
    /// We let it go, to open it anew.
    LetGo,
    /// The gateway stops.
    Stopped,
}

impl Lost {
    /// What it means for what was in flight.
    pub(super) fn cause(&self) -> Cause {
        match self {
            Self::Gone(_) | Self::Hung | Self::Restarting | Self::LetGo => Cause::PortLost,
            Self::Stopped => Cause::Stopped,
        }
    }
}

/// What the modem said unasked.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unasked {
    Urc(Urc),
    Direct { kind: Direct, pdu: String },
    EchoReturned,
}

/// What a submission needs next.
#[derive(Debug)]
pub(super) enum Submitting {
    AtPrompt,
    Over(Submitted),
}

pub(super) struct Link {
    modem: String,
    stream: Box<dyn Stream>,
    session: Session,
    unasked: VecDeque<Unasked>,
    origin: Instant,
    heard_at: Instant,
    stop: CancellationToken,
    /// Set once the gateway stops: when what is in flight is given up.
    leave_by: Option<Instant>,
    /// What the port has not taken yet.
    outgoing: Vec<u8>,
    buffer: Box<[u8; READ_MAX]>,
}

impl Link {
    pub(super) fn new(modem: String, stream: Box<dyn Stream>, stop: CancellationToken) -> Self {
        Self {
            modem,
            stream,
            session: Session::new(),
            unasked: VecDeque::new(),
            origin: Instant::now(),
            heard_at: Instant::now(),
            stop,
            leave_by: None,
            outgoing: Vec::new(),
            buffer: Box::new([0; READ_MAX]),
        }
    }

    /// The port, for another link.
    pub(super) fn into_stream(self) -> Box<dyn Stream> {
        self.stream
    }

    pub(super) fn habits(&self) -> &Habits {
        self.session.habits()
    }

    /// It is known who made the modem.
    pub(super) fn set_habits(&mut self, habits: Habits) {
        self.session.set_habits(habits);
    }

    /// Whether the modem may have restarted since it was heard last, without showing it.
    pub(super) fn may_have_restarted(&self) -> bool {
        !self.session.would_show_a_restart() && self.heard_at.elapsed() >= UNSEEN
    }

    /// Whether a restart shows in what the modem says.
    pub(super) fn would_show_a_restart(&self) -> bool {
        self.session.would_show_a_restart()
    }

    /// The next unsolicited line. Only to be called while nothing is in flight.
    pub(super) fn unasked(&mut self) -> Result<Option<Unasked>, Lost> {
        // What came in one piece with the end of an answer is still with the session.
        while let Some(event) = self.session.event() {
            self.keep(event)?;
        }
        Ok(self.unasked.pop_front())
    }

    /// Waits until the modem is heard, whatever state an earlier program left it in.
    pub(super) async fn wake(&mut self) -> Result<(), Lost> {
        self.until_idle().await?;
        self.drain().await?;
        self.session.wake(self.now());
        self.until_idle().await
    }

    /// Hears what is there already, so that an old answer is not taken for a new one. Lines that are said
    /// unasked are kept; a modem that never stops talking is not waited for.
    async fn drain(&mut self) -> Result<(), Lost> {
        let until = Instant::now() + DRAIN_MAX;
        while Instant::now() < until {
            match timeout(DRAIN_QUIET, self.read()).await {
                Ok(heard) => heard?,
                Err(_quiet) => break,
            }
        }
        Ok(())
    }

    /// Whether something is under way.
    pub(super) fn in_flight(&self) -> InFlight {
        if self.session.is_idle() { InFlight::Nothing } else { InFlight::Something }
    }

    /// Says a command to a modem that does not answer, and gives it time. What may stand on the line is
    /// left first.
    pub(super) async fn shout(&mut self, command: &Command, time: Duration) -> Result<(), Lost> {
        let line = format!("\x1B\r{}\r", command.render());
        self.outgoing.extend(line.as_bytes());
        trace::said(&self.modem, line.as_bytes());
        self.write().await?;
        self.listen_for(time).await
    }

    /// Asks one command and awaits its answer. After silence it returns when the modem was heard again.
    pub(super) async fn ask(&mut self, command: Command) -> Result<Reply, Lost> {
        self.until_idle().await?;
        self.session.start(command, self.now());
        loop {
            if let Event::Done(reply) = self.next_event().await? {
                self.until_idle().await?;
                return Ok(reply);
            }
        }
    }

    /// Begins a submission.
    pub(super) async fn start_submission(&mut self, octets: usize) -> Result<(), Lost> {
        self.until_idle().await?;
        self.session.start(Command::Send(octets), self.now());
        Ok(())
    }

    /// Awaits the next step of a submission. Every submission that was started ends with
    /// [`Submitting::Over`], also when the port is lost on the way. Cancel-safe.
    pub(super) async fn submitting(&mut self) -> (Submitting, Result<(), Lost>) {
        loop {
            match self.next_event().await {
                Ok(Event::AtPrompt) => return (Submitting::AtPrompt, Ok(())),
                Ok(Event::Submitted(outcome)) => return (Submitting::Over(outcome), Ok(())),
                Ok(_) => {}
                Err(lost) => {
                    self.session.give_up(lost.cause());
                    let over =
                        std::iter::from_fn(|| self.session.event()).find_map(|event| match event {
                            Event::Submitted(outcome) => Some(outcome),
                            _ => None,
                        });
                    // Nothing was left to give up only if it never started.
                    let over = over.unwrap_or_else(|| Submitted::NotSent(lost.cause()));
                    return (Submitting::Over(over), Err(lost));
                }
            }
        }
    }

    /// Answers the prompt: this body goes.
    pub(super) fn send_body(&mut self, hex: &str) {
        let now = self.now();
        self.session.send_body(hex, now);
    }

    /// Answers the prompt: nothing goes.
    pub(super) fn abandon(&mut self) {
        let now = self.now();
        self.session.abandon(now);
    }

    /// Listens while nothing is asked, until something was heard (perhaps not a whole line). Cancel-safe.
    pub(super) async fn listen(&mut self) -> Result<(), Lost> {
        self.read().await
    }

    /// Listens for this long.
    pub(super) async fn listen_for(&mut self, time: Duration) -> Result<(), Lost> {
        let stop = self.stop.clone();
        let until = Instant::now() + time;
        loop {
            tokio::select! {
                heard = self.listen() => heard?,
                () = sleep_until(until) => return Ok(()),
                () = stop.cancelled() => return Err(Lost::Stopped),
            }
        }
    }

    fn now(&self) -> Tick {
        self.origin.elapsed()
    }

    /// Waits until nothing is in flight: after silence, until modem and session agree again.
    pub(super) async fn until_idle(&mut self) -> Result<(), Lost> {
        while !self.session.is_idle() {
            self.write().await?;
            self.wait().await?;
            while let Some(event) = self.session.event() {
                self.keep(event)?;
            }
        }
        Ok(())
    }

    /// The next event of what is in flight. Cancel-safe.
    async fn next_event(&mut self) -> Result<Event, Lost> {
        loop {
            self.write().await?;
            while let Some(event) = self.session.event() {
                match event {
                    Event::Done(_) | Event::AtPrompt | Event::Submitted(_) => return Ok(event),
                    other => self.keep(other)?,
                }
            }
            self.wait().await?;
        }
    }

    fn keep(&mut self, event: Event) -> Result<(), Lost> {
        let unasked = match event {
            Event::Urc(Urc::Noise) | Event::Done(_) | Event::AtPrompt | Event::Submitted(_) => {
                return Ok(());
            }
            Event::Hung => return Err(Lost::Hung),
            Event::Urc(urc) => Unasked::Urc(urc),
            Event::Direct { kind, pdu } => Unasked::Direct { kind, pdu },
            Event::EchoReturned => Unasked::EchoReturned,
        };
        if self.unasked.len() < UNASKED_MAX {
            self.unasked.push_back(unasked);
        }
        Ok(())
    }

    async fn write(&mut self) -> Result<(), Lost> {
        let bytes = self.session.output();
        if !bytes.is_empty() {
            trace::said(&self.modem, &bytes);
            self.outgoing.extend(bytes);
        }
        while !self.outgoing.is_empty() {
            match timeout(WRITE_WAIT, self.stream.write(&self.outgoing)).await {
                Ok(Ok(taken)) if taken > 0 => drop(self.outgoing.drain(..taken)),
                Ok(Err(error)) => return Err(Lost::Gone(error.to_string())),
                Ok(Ok(_)) | Err(_) => return Err(Lost::Gone("it takes no more bytes".to_owned())),
            }
        }
        Ok(())
    }

    async fn read(&mut self) -> Result<(), Lost> {
        let heard = match self.stream.read(self.buffer.as_mut_slice()).await {
            Ok(0) => return Err(Lost::Gone("it was unplugged".to_owned())),
            Ok(heard) => heard,
            Err(error) => return Err(Lost::Gone(error.to_string())),
        };
        let bytes = &self.buffer[..heard];
        self.heard_at = Instant::now();
        trace::heard(&self.modem, bytes);
        self.session.receive(bytes, self.origin.elapsed());
        Ok(())
    }

    /// Bytes, the session's deadline, or the end of the time a stopping gateway gives.
    async fn wait(&mut self) -> Result<(), Lost> {
        let deadline = self.session.deadline().map(|tick| self.origin + tick);
        let next = [deadline, self.leave_by].into_iter().flatten().min();
        let stop = self.stop.clone();
        tokio::select! {
            biased;
            read = self.read() => read?,
            () = stop.cancelled(), if self.leave_by.is_none() => {
                self.leave_by = Some(Instant::now() + STOP_WAIT);
            }
            () = sleep_until(next.unwrap_or_else(Instant::now)), if next.is_some() => {
                self.session.on_time(self.origin.elapsed());
                if self.leave_by.is_some_and(|leave_by| Instant::now() >= leave_by) {
                    return Err(Lost::Stopped);
                }
            }
        }
        Ok(())
    }
}
