//! What others hold of a modem: a handle to give it messages, and the events it answers with.

use std::fmt;
use std::time::Duration;

use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::actor::Actor;
use super::errand::Errand;
use super::port;
use super::port_error::PortError;
use super::ports::Ports;
use super::status::ModemStatus;
use crate::at::cause::Cause;
use crate::at::command::{Secret, UssdCode};
use crate::gsm::Tpdu;
use crate::pulse::Pulse;

/// The name of the storage of messages that were delivered without being stored.
pub const DIRECT: &str = "direct";

/// One: the gateway never has two submissions of one modem under way.
const SUBMISSIONS: usize = 1;

/// People ask one thing after the other; the second place is for ending what the first began.
const ERRANDS: usize = 2;
/// A dozen commands, one of which may hang.
const REPORT_WAIT: Duration = Duration::from_mins(1);
/// Networks give up after about half a minute themselves.
const USSD_WAIT: Duration = Duration::from_secs(45);
/// Longer than any wait of a modem's task: that for `+CMGS` is some minutes at most.
const LONGEST_WAIT: Duration = Duration::from_mins(10);
const BUSY: &str = "The modem is busy with another command. Try again in a minute.";
const LOST: &str = "The modem was lost before it answered. Try again when it is back.";

/// What the configuration says of one modem.
#[derive(Debug, Clone)]
pub struct ModemSettings {
    /// Its name.
    pub name: String,
    /// A device path, `auto`, or `imei:…`.
    pub port: String,
    /// Bits a second.
    pub baud: u32,
    /// The SIM card's PIN.
    pub pin: Option<Pin>,
}

/// A PIN; never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Secret);

impl Pin {
    /// Keeps the digits of `text`.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(Secret::new(text))
    }

    pub(super) fn secret(&self) -> &Secret {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// One part of a message, to be handed to the network once.
#[derive(Debug, Clone)]
pub struct Submission {
    /// Whose outcome it is.
    pub part: i64,
    /// What is sent.
    pub tpdu: Tpdu,
}

/// How a message came to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// The modem has just said that it is there.
    Announced,
    /// It was found in a storage: nobody knows how long it lay there.
    Found,
}

/// What a modem tells and asks. An answer that never comes (a dropped sender) counts as the careful one:
/// abandon, keep, do not try.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "a status is told when it changed, now and then")]
pub enum ModemEvent {
    /// The status changed; also said once at the start.
    Status {
        /// Whose.
        modem: String,
        /// What it is now.
        status: ModemStatus,
    },
    /// The modem waits for the message. Answer within [`crate::at::session::PROMPT_ANSWER`], else it is
    /// abandoned.
    Prompt {
        /// Who asks.
        modem: String,
        /// Which part.
        part: i64,
        /// The answer.
        go: oneshot::Sender<Go>,
    },
    /// What became of a submission. Every submission that was taken has exactly one.
    Outcome {
        /// Who had it.
        modem: String,
        /// Which part.
        part: i64,
        /// What became of it.
        outcome: Outcome,
    },
    /// A message or report that was read from a storage (or delivered directly: then the storage is
    /// [`DIRECT`]). Nothing is deleted before `committed` answers [`Committed::Delete`].
    Inbound {
        /// Who read it.
        modem: String,
        /// The SIM card it lies on.
        sim: String,
        /// The storage.
        storage: String,
        /// The slot in it.
        slot: u32,
        /// How it came to be read.
        came: Came,
        /// The octets with the service centre's address before them; the bytes of the line when it is
        /// not hexadecimal.
        pdu: Vec<u8>,
        /// What to do with it.
        committed: oneshot::Sender<Committed>,
    },
    /// The network has told the modem the time, and this is what it is now.
    NetworkTime {
        /// Which modem.
        modem: String,
        /// Now.
        at: Timestamp,
    },
    /// The message of this record is no longer in its slot. Not said for [`DIRECT`].
    Deleted {
        /// Who deleted it.
        modem: String,
        /// The record that [`Committed::Delete`] named.
        record: i64,
    },
    /// May this PIN be tried? To be written down before it is answered with yes; no: it was refused before.
    MayTryPin {
        /// Who asks.
        modem: String,
        /// On which SIM card.
        sim: String,
        /// SHA-256 of the SIM's number and the PIN.
        pin_hash: [u8; 32],
        /// The answer.
        answer: oneshot::Sender<bool>,
    },
    /// The SIM card took the PIN.
    PinAccepted {
        /// Whose.
        modem: String,
        /// Which SIM card.
        sim: String,
        /// As it was asked for.
        pin_hash: [u8; 32],
    },
}

/// Whether a message that stands at the prompt goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Go {
    /// It goes.
    Send,
    /// It does not.
    Abandon,
}

/// What to do with a message that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Committed {
    /// It is safe; delete it from its slot.
    Delete {
        /// The name under which [`ModemEvent::Deleted`] reports back.
        record: i64,
    },
    /// Leave it where it is.
    Keep,
}

/// What became of a submission (DESIGN §4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It provably never left.
    NotSent {
        /// Why.
        cause: Cause,
    },
    /// It was called back at the prompt.
    Abandoned,
    /// The network has it.
    Sent {
        /// TP-MR, which a status report will name.
        reference: u8,
    },
    /// The network refused it for good.
    Failed {
        /// Why.
        cause: Cause,
    },
    /// It may have left.
    InDoubt {
        /// What happened.
        cause: Cause,
    },
}

impl Outcome {
    /// One word, for the log.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotSent { .. } => "not-sent",
            Self::Abandoned => "abandoned",
            Self::Sent { .. } => "sent",
            Self::Failed { .. } => "failed",
            Self::InDoubt { .. } => "in-doubt",
        }
    }
}

/// A modem's mailbox.
#[derive(Debug, Clone)]
pub struct ModemHandle {
    name: String,
    submissions: mpsc::Sender<Submission>,
    errands: mpsc::Sender<Errand>,
    pulse: Pulse,
}

impl ModemHandle {
    /// A mailbox for whoever plays the modem. [`spawn`] makes the one of a real modem.
    #[must_use]
    pub fn new(name: &str, submissions: mpsc::Sender<Submission>) -> Self {
        Self {
            name: name.to_owned(),
            submissions,
            errands: mpsc::channel(ERRANDS).0,
            pulse: Pulse::of_one_that_waits(LONGEST_WAIT),
        }
    }

    /// The modem's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its task goes on, whatever the modem does.
    #[must_use]
    pub fn lives(&self) -> bool {
        self.pulse.beats()
    }

    /// What there is to know of the modem, as lines for a person; or why there is nothing.
    pub async fn report(&self) -> Result<String, String> {
        let (answer, answered) = oneshot::channel();
        self.errand(Errand::Report(answer), answered, REPORT_WAIT).await
    }

    /// Sends a code such as `*100#` to the network and waits for its answer; or says why there is none.
    pub async fn ussd(&self, code: UssdCode) -> Result<String, String> {
        let (answer, answered) = oneshot::channel();
        let answer = self.errand(Errand::Ussd { code, answer }, answered, USSD_WAIT).await;
        if answer.as_ref().map_or(true, |answer| answer.wants_more) {
            // Whether there is a conversation to be ended, the modem knows.
            let _ = self.errands.try_send(Errand::EndUssd);
        }
        answer.map(|answer| answer.text)
    }

    async fn errand<T>(
        &self,
        errand: Errand,
        answered: oneshot::Receiver<Result<T, String>>,
        wait: Duration,
    ) -> Result<T, String> {
        self.errands.try_send(errand).map_err(|_| BUSY.to_owned())?;
        match tokio::time::timeout(wait, answered).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Err(LOST.to_owned()),
            Err(_) => {
                Err(format!("No answer came within {} seconds. Try again later.", wait.as_secs()))
            }
        }
    }

    /// Hands a part over. When the modem has stopped for good nothing comes back: the part was not sent.
    pub async fn submit(&self, submission: Submission) {
        let _ = self.submissions.send(submission).await;
    }
}

/// Starts the task of the only modem there is; several share a [`Ports`].
#[must_use]
pub fn spawn(
    settings: ModemSettings,
    events: mpsc::Sender<ModemEvent>,
    stop: CancellationToken,
) -> (ModemHandle, JoinHandle<()>) {
    Ports::new(std::slice::from_ref(&settings)).spawn(settings, events, stop)
}

/// [`spawn`] on something that is no serial port, opened anew after each loss: what stands in for a modem
/// in one process with this, so that all of it can live in virtual time.
pub fn spawn_over<S>(
    settings: ModemSettings,
    open: impl Fn() -> std::io::Result<S> + Send + Sync + 'static,
    events: mpsc::Sender<ModemEvent>,
    stop: CancellationToken,
) -> (ModemHandle, JoinHandle<()>)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let path = settings.port.clone();
    let opener: port::Opener = Box::new(move || {
        let (opened, path) = (open(), path.clone());
        Box::pin(async move {
            match opened {
                Ok(stream) => Ok(port::Opened { stream: Box::new(stream), path }),
                Err(error) => Err(PortError::of_io(&path, error.kind(), &error.to_string())),
            }
        })
    });
    spawn_with(settings, opener, events, stop)
}

/// [`spawn`] with another way to open the port.
pub(super) fn spawn_with(
    settings: ModemSettings,
    opener: port::Opener,
    events: mpsc::Sender<ModemEvent>,
    stop: CancellationToken,
) -> (ModemHandle, JoinHandle<()>) {
    let (handle, task) = with(settings, opener, events, stop);
    (handle, tokio::spawn(task))
}

/// A modem's mailbox, and the task that owns the modem once somebody runs it.
pub(super) fn with(
    settings: ModemSettings,
    opener: port::Opener,
    events: mpsc::Sender<ModemEvent>,
    stop: CancellationToken,
) -> (ModemHandle, impl Future<Output = ()> + Send + 'static) {
    let (sender, submissions) = mpsc::channel(SUBMISSIONS);
    let (errands_in, errands) = mpsc::channel(ERRANDS);
    let mut handle = ModemHandle::new(&settings.name, sender);
    handle.errands = errands_in;
    let actor = Actor::new(settings, submissions, events, stop).with_errands(errands);
    let task = handle.pulse.clone().of(actor.run(opener));
    (handle, task)
}
