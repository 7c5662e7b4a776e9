//! The modem's task on real pseudo-terminals: opening, following a link, unplugging, plugging in again.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use optin_gateway::at::frame::{Expect, Frame, Framer};
use optin_gateway::modem::{ModemEvent, ModemHandle, ModemSettings, ModemStatus, Phase, spawn};
use serialport::SerialPort;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_serial::SerialStream;
use tokio_util::sync::CancellationToken;

/// A modem that answers as usual until it is unplugged.
struct Modem {
    /// Kept open, so that the other side sees the end only when it is dropped together with the task.
    path: String,
    task: JoinHandle<()>,
}

impl Modem {
    fn plug_in(link: &Path) -> Self {
        let (master, slave) = SerialStream::pair().expect("a pseudo-terminal");
        let path = slave.name().expect("it has a name");
        let _ = std::fs::remove_file(link);
        symlink(&path, link).expect("a link to it");
        Self { path, task: tokio::spawn(serve(master, slave)) }
    }

    async fn unplug(self, link: &Path) {
        std::fs::remove_file(link).expect("the link is there");
        self.task.abort();
        let _ = self.task.await;
    }
}

async fn serve(mut port: SerialStream, _slave: SerialStream) {
    let mut framer = Framer::new();
    let mut buffer = [0; 256];
    loop {
        let read = port.read(&mut buffer).await.unwrap_or(0);
        framer.push(&buffer[..read]);
        let mut answers = String::new();
        while let Some(Frame::Line(line)) = framer.next(Expect::Line) {
            answers.push_str(answer(std::str::from_utf8(line).expect("commands are ASCII")));
        }
        port.write_all(answers.as_bytes()).await.expect("somebody listens");
    }
}

fn answer(line: &str) -> &'static str {
    match line {
        "AT+CPIN?" => "\r\n+CPIN: READY\r\n\r\nOK\r\n",
        "AT+CREG?" => "\r\n+CREG: 1,1\r\n\r\nOK\r\n",
        "AT" | "ATE0" | "AT+CMGF=0" => "\r\nOK\r\n",
        _ => "\r\nERROR\r\n",
    }
}

struct Rig {
    events: mpsc::Receiver<ModemEvent>,
    stop: CancellationToken,
    task: JoinHandle<()>,
    _handle: ModemHandle,
}

impl Rig {
    fn start(port: &Path) -> Self {
        let (sender, events) = mpsc::channel(64);
        let stop = CancellationToken::new();
        let settings = ModemSettings {
            name: "main".to_owned(),
            port: port.to_string_lossy().into_owned(),
            baud: 115_200,
            pin: None,
        };
        let (handle, task) = spawn(settings, sender, stop.clone());
        Self { events, stop, task, _handle: handle }
    }

    async fn until(&mut self, wanted: impl Fn(&Phase) -> bool) -> ModemStatus {
        let found = timeout(Duration::from_secs(20), async {
            loop {
                let event = self.events.recv().await.expect("the task lives");
                if let ModemEvent::Status { status, .. } = event
                    && wanted(&status.phase)
                {
                    return status;
                }
            }
        });
        found.await.expect("it comes in time")
    }

    async fn end(self) {
        self.stop.cancel();
        timeout(Duration::from_secs(5), self.task).await.expect("it ends").expect("in peace");
    }
}

#[tokio::test]
async fn a_link_is_followed_to_wherever_the_modem_is_now() {
    let folder = tempfile::tempdir().expect("a folder");
    let link = folder.path().join("modem");
    let mut rig = Rig::start(&link);
    let absent = rig.until(|phase| matches!(phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("is not there"), "{absent:?}");

    let modem = Modem::plug_in(&link);
    let begun = Instant::now();
    rig.until(|phase| *phase == Phase::Ready).await;
    let first = modem.path.clone();
    modem.unplug(&link).await;
    let absent = rig.until(|phase| matches!(phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("lost"), "{absent:?}");

    // Another terminal takes the first one's number, so that the modem comes back under another.
    let (_taken, _number) = SerialStream::pair().expect("a pseudo-terminal");
    let modem = Modem::plug_in(&link);
    assert_ne!(modem.path, first);
    rig.until(|phase| *phase == Phase::Ready).await;
    assert!(begun.elapsed() < Duration::from_secs(10));
    rig.end().await;
    modem.task.abort();
}

#[tokio::test]
async fn what_is_no_serial_port_is_said_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let mut rig = Rig::start(&file);
    let absent = rig.until(|phase| matches!(phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("cannot be opened"), "{absent:?}");
    rig.end().await;
}
