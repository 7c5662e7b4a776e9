//! What is plugged in, and which of its ports a modem answers on; for a person who looks for it.
//!
//! Only ports that a profile names are opened, and only those nobody holds: as `auto` does it.

use std::path::Path;

use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::holder::Holder;
use super::link::{Link, Lost};
use super::plugged::plugged;
use super::port::{PROBE, Stream, open_path};
use super::port_error::PortError;
use super::usb::{Stick, Taken, UsbId, UsbPort, choose, known};
use super::usb_ids::usb_ids;
use crate::at::command::Command;
use crate::at::info::long_number;

/// One port, and what was found out about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scanned {
    /// The port.
    pub port: UsbPort,
    /// Its link under `/dev/serial/by-id`, which stays the same.
    pub by_id: Option<String>,
    /// The family of its modem, by its profile.
    pub family: Option<String>,
    /// What was found out.
    pub verdict: Verdict,
}

/// What was found out about a port.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// No profile names it, so it was not opened.
    NoModem,
    /// A modem answers.
    Answers {
        /// Maker and model, as it says.
        model: String,
        /// Its IMEI.
        imei: Option<String>,
    },
    /// Nothing answers.
    Silent,
    /// Another port of the stick is the right one already.
    NotNeeded,
    /// It could not be opened.
    Refused(PortError),
}

impl Scanned {
    /// Who else has the port.
    #[must_use]
    pub fn holder(&self) -> Option<&Holder> {
        match &self.verdict {
            Verdict::Refused(PortError::InUse { holder, .. }) => Some(holder),
            _ => None,
        }
    }
}

/// Looks at everything that is plugged in.
pub async fn scan(baud: u32) -> Vec<Scanned> {
    let (ports, ids, links) = (plugged(), usb_ids(), by_id());
    let mut found = Vec::new();
    let mut settled: Vec<Stick> = Vec::new();
    for port in choose(&ports, &ids, &Taken::default(), None).ports {
        let verdict = if settled.contains(&port.stick()) {
            Verdict::NotNeeded
        } else {
            probe(&port, baud).await
        };
        if matches!(verdict, Verdict::Answers { .. }) {
            settled.push(port.stick());
        }
        found.push(scanned(port, &ids, &links, verdict));
    }
    for port in ports {
        if known(&port, &ids).is_none() {
            found.push(scanned(port, &ids, &links, Verdict::NoModem));
        }
    }
    found
}

fn scanned(port: UsbPort, ids: &[UsbId], links: &[(String, String)], verdict: Verdict) -> Scanned {
    let family = known(&port, ids).map(|id| id.family.clone());
    let link = links.iter().find(|(device, _)| *device == port.path);
    Scanned { by_id: link.map(|(_, link)| link.clone()), family, port, verdict }
}

async fn probe(port: &UsbPort, baud: u32) -> Verdict {
    let stream = match open_path(&port.path, Path::new(&port.path), baud) {
        Ok(stream) => Box::new(stream),
        Err(error) => return Verdict::Refused(error),
    };
    match timeout(PROBE, introduce(stream)).await {
        Ok(Ok((model, imei))) => Verdict::Answers { model, imei },
        Ok(Err(_)) | Err(_) => Verdict::Silent,
    }
}

async fn introduce(stream: Box<dyn Stream>) -> Result<(String, Option<String>), Lost> {
    let mut link = Link::new("scan".to_owned(), stream, CancellationToken::new());
    link.wake().await?;
    let maker = link.ask(Command::Manufacturer).await?;
    let model = link.ask(Command::Model).await?;
    let imei = link.ask(Command::SerialNumber).await?.find(long_number);
    let words = [maker, model].map(|reply| reply.lines.first().cloned().unwrap_or_default());
    Ok((words.join(" ").trim().to_owned(), imei))
}

/// The device files that have a link under which they can be named whatever number they get.
fn by_id() -> Vec<(String, String)> {
    let links = std::fs::read_dir("/dev/serial/by-id").into_iter().flatten().flatten();
    let pair = |link: std::path::PathBuf| {
        let device = std::fs::canonicalize(&link).ok()?;
        Some((device.to_string_lossy().into_owned(), link.to_string_lossy().into_owned()))
    };
    links.filter_map(|link| pair(link.path())).collect()
}
