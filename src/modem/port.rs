//! Finding and opening the port.
//!
//! ```text
//!   a path ────────────────────────────┐
//!   auto, imei: ─ what is plugged in ─ usb (chooses) ─ each in turn: does a modem answer?
//!                                      └─► claimed ─► held by nobody ─► open ─► tapped
//! ```
//! Everything is looked up anew at each opening, so a link under `/dev/serial/by-id` is followed to wherever
//! the stick is now, and a stick that comes back under another name is found.
//!
//! Real ports are opened exclusively. A pseudo-terminal is not: whoever stands in for a modem may keep
//! its own end open.

use std::future::Future;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::claims::Claim;
use super::handle::ModemSettings;
use super::holder::Holder;
use super::link::{Link, Lost};
use super::plugged::plugged;
use super::port_error::Heard;
pub(super) use super::port_error::PortError;
use super::ports::{Care, Ports};
use super::serial::Serial;
use super::tap::{Ear, Tapped};
use super::usb::{LastGood, UsbPort, choose};
use crate::at::command::Command;
use crate::at::info::long_number;

/// Anything bytes go through.
pub(super) trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// An open port.
pub(super) struct Opened {
    pub(super) stream: Box<dyn Stream>,
    /// Its path, to be shown.
    pub(super) path: String,
}

/// Opens the port of one modem, as often as it is called.
pub(super) type Opener =
    Box<dyn Fn() -> Pin<Box<dyn Future<Output = Result<Opened, PortError>> + Send>> + Send + Sync>;

/// How long a port may take to show that a modem listens there. Sticks have several ports, most of them
/// for something else and silent.
pub(super) const PROBE: Duration = Duration::from_millis(1500);
/// How much longer a port gets that did answer: some modems are slow with every word.
const PROBE_ANSWERED: Duration = Duration::from_secs(5);

/// Without the check digit (TS 23.003 §6.2.1).
const IMEI_DIGITS: usize = 14;

/// The opener for what the configuration says.
pub(super) fn system(settings: &ModemSettings, ports: &Ports) -> Opener {
    let door = Arc::new(Door {
        settings: settings.clone(),
        ports: ports.clone(),
        memory: Mutex::default(),
    });
    Box::new(move || {
        let door = Arc::clone(&door);
        Box::pin(async move { door.open().await })
    })
}

/// One modem's way to its port.
struct Door {
    settings: ModemSettings,
    ports: Ports,
    memory: Mutex<Memory>,
}

/// What is remembered from one opening to the next.
#[derive(Default)]
struct Memory {
    last_good: Option<LastGood>,
    /// The first words of the last opening.
    ear: Option<Arc<Ear>>,
    /// A modem has answered at this port.
    answered: bool,
}

impl Door {
    async fn open(&self) -> Result<Opened, PortError> {
        let port = self.settings.port.as_str();
        if let Some(imei) = port.strip_prefix("imei:") {
            return self.search(Some(imei.trim())).await;
        }
        if port == "auto" {
            return self.search(None).await;
        }
        self.open_named(port).await
    }

    async fn open_named(&self, path: &str) -> Result<Opened, PortError> {
        let real = std::fs::canonicalize(path)
            .map_err(|error| PortError::of_io(path, error.kind(), &error.to_string()))?;
        PortError::of_kind(path, &real)?;
        let shown = real.to_string_lossy();
        let usb = plugged().into_iter().find(|port| port.path == shown);
        let claim = self
            .ports
            .claims
            .claim(&self.settings.name, &shown, usb.as_ref().map(UsbPort::stick))
            .map_err(|modem| PortError::Ours { path: path.to_owned(), modem })?;
        let (stream, ear) = self.tapped(open_path(path, &real, self.settings.baud)?, claim);
        let stream: Box<dyn Stream> = Box::new(stream);
        let stream =
            if self.is_suspect(&ear) { self.heard(stream, &ear, path).await? } else { stream };
        Ok(Opened { stream, path: path.to_owned() })
    }

    fn tapped(&self, stream: Serial, claim: Claim) -> (Tapped<Serial>, Arc<Ear>) {
        Tapped::new(stream, self.ports.taps.of(&self.settings.name), claim)
    }

    /// Whether a modem has to be heard before the port counts as open. Not the first time, for that takes
    /// time; not when a modem answered here before, for then it is one that hangs, and that is told elsewhere.
    fn is_suspect(&self, ear: &Arc<Ear>) -> bool {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        let before = memory.ear.replace(Arc::clone(ear));
        memory.answered |= before.as_ref().is_some_and(|before| before.instead().is_none());
        self.ports.care == Care::HearFirst || (before.is_some() && !memory.answered)
    }

    async fn heard(
        &self,
        stream: Box<dyn Stream>,
        ear: &Ear,
        path: &str,
    ) -> Result<Box<dyn Stream>, PortError> {
        let mut link = self.link(stream);
        match link.wake().await {
            Ok(()) => Ok(link.into_stream()),
            Err(Lost::Gone(why)) => Err(PortError::Other(path.to_owned(), why)),
            Err(Lost::Hung | Lost::Restarting | Lost::LetGo | Lost::Stopped) => {
                Err(PortError::NoModem {
                    path: path.to_owned(),
                    baud: self.settings.baud,
                    heard: ear.instead().unwrap_or(Heard::Other),
                })
            }
        }
    }

    fn link(&self, stream: Box<dyn Stream>) -> Link {
        Link::new(self.settings.name.clone(), stream, CancellationToken::new())
    }

    async fn search(&self, imei: Option<&str>) -> Result<Opened, PortError> {
        let taken = self.ports.claims.taken_from(&self.settings.name);
        let last = self.memory.lock().unwrap_or_else(PoisonError::into_inner).last_good.clone();
        let choice = choose(&plugged(), &self.ports.ids, &taken, last.as_ref());
        let (mut tried, mut others, mut refused) = (0, choice.others, None);
        for port in choice.ports {
            let claim =
                self.ports.claims.claim(&self.settings.name, &port.path, Some(port.stick()));
            // Another modem has begun to try this stick in the meantime.
            let Ok(claim) = claim else {
                others += 1;
                continue;
            };
            tried += 1;
            match open_path(&port.path, Path::new(&port.path), self.settings.baud) {
                Ok(stream) => {
                    let (stream, ear) = self.tapped(stream, claim);
                    let mut probe = pin!(self.probe(Box::new(stream), imei));
                    let mut found = timeout(PROBE, &mut probe).await;
                    if found.is_err() && ear.instead().is_none() {
                        // A modem did answer, and is slow with the rest.
                        found = timeout(PROBE_ANSWERED, &mut probe).await;
                    }
                    if let Ok(Some(stream)) = found {
                        self.remember(&port);
                        return Ok(Opened { stream, path: port.path });
                    }
                }
                Err(error) => refused = Some(error),
            }
        }
        Err(match (refused, imei) {
            // A port that could not be opened is the likelier reason.
            (Some(error), _) => error,
            (None, Some(imei)) => PortError::NoSuchImei(imei.to_owned()),
            (None, None) if tried == 0 && others > 0 => PortError::AllTaken(others),
            (None, None) => PortError::NoneFound(tried),
        })
    }

    fn remember(&self, port: &UsbPort) {
        let mut memory = self.memory.lock().unwrap_or_else(PoisonError::into_inner);
        memory.last_good = Some(LastGood::from(port));
    }

    /// The port back, if the modem we look for answers there.
    async fn probe(&self, stream: Box<dyn Stream>, imei: Option<&str>) -> Option<Box<dyn Stream>> {
        let mut link = self.link(stream);
        link.wake().await.ok()?;
        let not_mine = self.ports.claims.imeis_of_others(&self.settings.name);
        if imei.is_some() || !not_mine.is_empty() {
            let reply = link.ask(Command::SerialNumber).await.ok()?;
            let said = reply.find(long_number);
            let is = |wanted: &str| said.as_deref().is_some_and(|said| same_imei(said, wanted));
            if imei.is_some_and(|imei| !is(imei)) || not_mine.iter().any(|imei| is(imei)) {
                return None;
            }
        }
        Some(link.into_stream())
    }
}

/// The last digit is a check digit that some modems leave out, and some show a version after it.
fn same_imei(said: &str, wanted: &str) -> bool {
    let digits = |imei: &str| imei.get(..IMEI_DIGITS).map(str::to_owned);
    digits(said).is_some() && digits(said) == digits(wanted)
}

/// Opens a device file; `path` is how it is shown.
pub(super) fn open_path(path: &str, real: &Path, baud: u32) -> Result<Serial, PortError> {
    let builder = mio_serial::new(real.to_string_lossy(), baud);
    let builder = if is_pseudo_terminal(real) {
        builder.exclusive(false)
    } else {
        if !is_terminal(real) {
            return Err(PortError::NoPort(path.to_owned()));
        }
        // A program that does not lock the port would share every answer with us.
        if let Some(holder) = Holder::seen(real) {
            return Err(PortError::InUse { path: path.to_owned(), holder });
        }
        builder
    };
    Serial::open(&builder).map_err(|error| PortError::of_serial(path, &error))
}

/// Whether the system lists the device as a terminal; opening one to ask would already move its lines.
fn is_terminal(real: &Path) -> bool {
    let list = Path::new("/sys/class/tty");
    real.file_name().is_some_and(|name| list.join(name).exists()) || !list.exists()
}

fn is_pseudo_terminal(real: &Path) -> bool {
    real.starts_with("/dev/pts")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_no_terminal_is_said_so() {
        let open = |path: &str| open_path(path, Path::new(path), 9600).err();
        assert!(matches!(open("/dev/null"), Some(PortError::NoPort(_))), "{:?}", open("/dev/null"));
    }

    #[test]
    fn an_imei_is_known_without_its_check_digit() {
        assert!(same_imei("490154203237518", "49015420323751"));
        assert!(same_imei("4901542032375100", "490154203237518"));
        assert!(!same_imei("490154203237518", "490154203237528"));
        assert!(!same_imei("4901", "4901"));
    }
}
