//! Finding and opening the port.
//!
//! A path is opened as it is, each time anew, so that a link under `/dev/serial/by-id` is followed to
//! wherever the stick is now. `auto` and `imei:…` try the USB serial ports whose maker is known to build
//! modems; other serial ports are never touched uninvited, for something else may listen there.
//!
//! Real ports are opened exclusively. A pseudo-terminal is not: whoever stands in for a modem may keep
//! its own end open.

use std::fmt;
use std::future::Future;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::time::Duration;

use serialport::{SerialPortInfo, SerialPortType, UsbPortInfo};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;
use tokio_serial::{SerialPortBuilderExt, SerialStream};
use tokio_util::sync::CancellationToken;

use super::handle::ModemSettings;
use super::link::Link;
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

/// Makers of USB modems, by the number they have from the USB Implementers Forum.
const MAKERS: &[(u16, &str)] = &[
    (0x12D1, "Huawei"),
    (0x19D2, "ZTE"),
    (0x2C7C, "Quectel"),
    (0x1E0E, "SimCom"),
    (0x1199, "Sierra Wireless"),
    (0x1BC7, "Telit"),
    (0x1546, "u-blox"),
];

/// How long a port may take to show that a modem listens there. Sticks have several ports, most of them
/// for something else and silent.
const PROBE: Duration = Duration::from_millis(1500);

/// Why there is no open port. `Display` says what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PortError {
    /// The path does not exist.
    NotThere(String),
    /// Another program has it.
    InUse(String),
    /// We may not open it.
    Permission(String),
    /// Something else, in the system's words.
    Other(String, String),
    /// No modem was found, of so many ports tried.
    NoneFound(usize),
    /// None of the modems found has this IMEI.
    NoSuchImei(String),
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThere(path) => {
                write!(f, "{path} is not there. Plug the modem in, or correct the port in the configuration.")
            }
            Self::InUse(path) => write!(
                f,
                "{path} is in use by another program. Stop that program; it may be ModemManager."
            ),
            Self::Permission(path) => write!(
                f,
                "{path} may not be opened by this user. Add the user to the group that owns it, \
                 usually dialout."
            ),
            Self::Other(path, why) => write!(f, "{path} cannot be opened: {why}."),
            Self::NoneFound(0) => f.write_str("No USB modem is plugged in. Plug one in."),
            Self::NoneFound(_) => f.write_str(
                "USB modems are plugged in, but none of their ports answers. Unplug the modem and plug \
                 it in again, or name its port in the configuration.",
            ),
            Self::NoSuchImei(imei) => write!(
                f,
                "No modem with the IMEI {imei} answers. Plug it in, or correct the IMEI in the \
                 configuration."
            ),
        }
    }
}

impl std::error::Error for PortError {}

/// The opener for what the configuration says.
pub(super) fn system(settings: &ModemSettings) -> Opener {
    let settings = settings.clone();
    Box::new(move || Box::pin(open(settings.clone())))
}

async fn open(settings: ModemSettings) -> Result<Opened, PortError> {
    if let Some(imei) = settings.port.strip_prefix("imei:") {
        return search(&settings, Some(imei.trim())).await;
    }
    if settings.port == "auto" {
        return search(&settings, None).await;
    }
    let stream = open_path(&settings.port, settings.baud)?;
    Ok(Opened { stream: Box::new(stream), path: settings.port })
}

fn open_path(path: &str, baud: u32) -> Result<SerialStream, PortError> {
    let real = std::fs::canonicalize(path).map_err(|error| of_io(path, &error))?;
    let builder = tokio_serial::new(real.to_string_lossy(), baud);
    // A pseudo-terminal has no speed to set.
    let builder = if is_pseudo_terminal(&real) { builder.exclusive(false) } else { builder };
    builder.open_native_async().map_err(|error| of_serial(path, &error))
}

fn is_pseudo_terminal(real: &Path) -> bool {
    real.starts_with("/dev/pts")
}

fn of_io(path: &str, error: &io::Error) -> PortError {
    of_kind(path, error.kind(), &error.to_string())
}

/// serialport says "no device" for a lock that somebody else has (4.10, posix/error.rs and flock.rs).
fn of_serial(path: &str, error: &serialport::Error) -> PortError {
    match error.kind() {
        serialport::ErrorKind::NoDevice => PortError::InUse(path.to_owned()),
        serialport::ErrorKind::Io(kind) => of_kind(path, kind, &error.description),
        _ => PortError::Other(path.to_owned(), error.description.clone()),
    }
}

fn of_kind(path: &str, kind: io::ErrorKind, why: &str) -> PortError {
    let path = path.to_owned();
    match kind {
        io::ErrorKind::NotFound => PortError::NotThere(path),
        io::ErrorKind::PermissionDenied => PortError::Permission(path),
        io::ErrorKind::ResourceBusy => PortError::InUse(path),
        _ => PortError::Other(path, why.trim_end_matches('.').to_owned()),
    }
}

/// The USB serial ports of makers known to build modems, with the maker's name, in a steady order.
#[must_use]
pub fn candidates() -> Vec<(String, &'static str)> {
    let ports = serialport::available_ports().unwrap_or_default();
    let mut found: Vec<_> = ports.iter().filter_map(known).collect();
    // A stick's command port tends to be among its last; its first is for data.
    found.sort_by(|a, b| (a.1.interface, &a.0).cmp(&(b.1.interface, &b.0)));
    found.into_iter().map(|(path, _, maker)| (path, maker)).collect()
}

fn known(port: &SerialPortInfo) -> Option<(String, &UsbPortInfo, &'static str)> {
    let SerialPortType::UsbPort(usb) = &port.port_type else { return None };
    let (_, maker) = MAKERS.iter().find(|(vid, _)| *vid == usb.vid)?;
    Some((port.port_name.clone(), usb, maker))
}

async fn search(settings: &ModemSettings, imei: Option<&str>) -> Result<Opened, PortError> {
    let candidates = candidates();
    let tried = candidates.len();
    let mut refused = None;
    for (path, _) in candidates {
        match open_path(&path, settings.baud) {
            Ok(stream) => {
                if let Ok(Some(stream)) = timeout(PROBE, probe(settings, stream, imei)).await {
                    return Ok(Opened { stream, path });
                }
            }
            Err(error) => refused = Some(error),
        }
    }
    Err(match (refused, imei) {
        // A port that could not be opened is the likelier reason.
        (Some(error), _) => error,
        (None, Some(imei)) => PortError::NoSuchImei(imei.to_owned()),
        (None, None) => PortError::NoneFound(tried),
    })
}

/// The port back, if the modem we look for answers there.
async fn probe(
    settings: &ModemSettings,
    stream: SerialStream,
    imei: Option<&str>,
) -> Option<Box<dyn Stream>> {
    let opened = Opened { stream: Box::new(stream), path: String::new() };
    let mut link = Link::new(settings.name.clone(), opened.stream, CancellationToken::new());
    link.wake().await.ok()?;
    if let Some(imei) = imei {
        let reply = link.ask(Command::SerialNumber).await.ok()?;
        // The last digit is a check digit that some modems leave out, and some show a version after it.
        let said = reply.find(long_number)?;
        let digits = imei.len().min(said.len()).min(IMEI_DIGITS);
        if digits < IMEI_DIGITS || said.get(..digits) != imei.get(..digits) {
            return None;
        }
    }
    Some(link.into_stream())
}

/// Without the check digit (TS 23.003 §6.2.1).
const IMEI_DIGITS: usize = 14;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_says_what_to_do() {
        let denied = of_kind("/dev/ttyUSB0", io::ErrorKind::PermissionDenied, "");
        assert!(denied.to_string().contains("dialout"));
        let busy = serialport::Error::new(serialport::ErrorKind::NoDevice, "busy");
        assert!(of_serial("/dev/ttyUSB0", &busy).to_string().contains("in use"));
        let gone = open_path("/dev/serial/by-id/nothing", 9600).err();
        assert!(matches!(&gone, Some(PortError::NotThere(path)) if path.ends_with("nothing")));
        for error in
            [PortError::NoneFound(0), PortError::NoneFound(2), PortError::NoSuchImei("1".into())]
        {
            assert!(error.to_string().ends_with('.'), "{error}");
        }
    }

    #[test]
    fn only_known_makers_are_tried() {
        let port = |vid| SerialPortInfo {
            port_name: "/dev/ttyUSB0".to_owned(),
            port_type: SerialPortType::UsbPort(UsbPortInfo {
                vid,
                pid: 1,
                serial_number: None,
                manufacturer: None,
                product: None,
                interface: None,
            }),
        };
        assert_eq!(known(&port(0x12D1)).map(|found| found.2), Some("Huawei"));
        assert!(known(&port(0x0403)).is_none());
        let other = SerialPortInfo {
            port_name: "/dev/ttyS0".to_owned(),
            port_type: SerialPortType::Unknown,
        };
        assert!(known(&other).is_none());
    }
}
