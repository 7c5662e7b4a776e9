//! The modem's task on real pseudo-terminals: opening, following a link, unplugging, plugging in again.

use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::{Duration, Instant};

use optin_gateway::at::frame::{Expect, Frame, Framer};
use optin_gateway::modem::{
    ModemEvent, ModemHandle, ModemSettings, ModemStatus, Phase, Ports, spawn,
};
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
    /// One that is not plugged in yet, but has its number already.
    fn new() -> Self {
        let (master, slave) = SerialStream::pair().expect("a pseudo-terminal");
        let path = slave.name().expect("it has a name");
        Self { path, task: tokio::spawn(serve(master, slave)) }
    }

    fn plug_in(link: &Path) -> Self {
        let modem = Self::new();
        symlink(&modem.path, link).expect("a link to it");
        modem
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

fn settings(name: &str, port: &Path) -> ModemSettings {
    let port = port.to_string_lossy().into_owned();
    ModemSettings { name: name.to_owned(), port, baud: 115_200, pin: None }
}

impl Rig {
    fn start(port: &Path) -> Self {
        let (sender, events) = mpsc::channel(64);
        let stop = CancellationToken::new();
        let (handle, task) = spawn(settings("main", port), sender, stop.clone());
        Self { events, stop, task, _handle: handle }
    }

    /// One of several modems.
    fn among(ports: &Ports, settings: ModemSettings) -> Self {
        let (sender, events) = mpsc::channel(64);
        let stop = CancellationToken::new();
        let (handle, task) = ports.spawn(settings, sender, stop.clone());
        Self { events, stop, task, _handle: handle }
    }

    async fn absent_saying(&mut self, words: &str) {
        let says = |phase: &Phase| match phase {
            Phase::Absent { why } => why.contains(words),
            _ => false,
        };
        self.until(says).await;
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
    // It comes back under another number, for the first one is still taken.
    let again = Modem::new();
    assert_ne!(modem.path, again.path);
    modem.unplug(&link).await;
    let absent = rig.until(|phase| matches!(phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("lost"), "{absent:?}");

    symlink(&again.path, &link).expect("a link to it");
    rig.until(|phase| *phase == Phase::Ready).await;
    assert!(begun.elapsed() < Duration::from_secs(10));
    rig.end().await;
    again.task.abort();
}

#[tokio::test]
async fn what_is_no_serial_port_is_said_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    std::fs::write(&file, "").expect("a file");
    let mut rig = Rig::start(&file);
    let absent = rig.until(|phase| matches!(phase, Phase::Absent { .. })).await;
    assert!(absent.phase.sentence().contains("is no serial port"), "{absent:?}");
    rig.end().await;
}

#[tokio::test]
async fn a_folder_is_said_to_be_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rig = Rig::start(folder.path());
    rig.absent_saying("is a folder, no port").await;
    rig.end().await;
}

/// Something at the other end of a port that is no modem.
fn stranger(link: &Path, answer: fn(&[u8]) -> Vec<u8>) -> JoinHandle<()> {
    let (mut master, slave) = SerialStream::pair().expect("a pseudo-terminal");
    symlink(slave.name().expect("it has a name"), link).expect("a link to it");
    tokio::spawn(async move {
        let _slave = slave;
        let mut buffer = [0; 256];
        loop {
            let read = master.read(&mut buffer).await.unwrap_or(0);
            master.write_all(&answer(&buffer[..read])).await.expect("somebody listens");
        }
    })
}

#[tokio::test]
async fn a_port_that_is_no_modem_is_described() {
    let silent: fn(&[u8]) -> Vec<u8> = |_| Vec::new();
    let echo: fn(&[u8]) -> Vec<u8> = <[u8]>::to_vec;
    let talks: fn(&[u8]) -> Vec<u8> = |_| b"$GPGGA,1,2\r\n".to_vec();
    for (answer, words) in [
        (silent, "nothing answers there at 115200 baud"),
        (echo, "only gives back what it is told"),
        (talks, "not as a modem does"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let link = folder.path().join("modem");
        let other = stranger(&link, answer);
        let only = settings("main", &link);
        let mut rig = Rig::among(&Ports::for_one_look(&only), only);
        rig.absent_saying(words).await;
        rig.end().await;
        other.abort();
    }
}

#[tokio::test]
async fn two_modems_never_have_the_same_port() {
    let folder = tempfile::tempdir().expect("a folder");
    let (link, alias) = (folder.path().join("modem"), folder.path().join("alias"));
    let modem = Modem::plug_in(&link);
    symlink(&modem.path, &alias).expect("a second link");
    let (first, second) = (settings("first", &link), settings("second", &alias));
    let ports = Ports::new(&[first.clone(), second.clone()]);
    let mut first = Rig::among(&ports, first);
    first.until(|phase| *phase == Phase::Ready).await;
    let mut second = Rig::among(&ports, second);
    second.absent_saying("already used by the modem \"first\"").await;
    // Once it is given up, the other may have it.
    first.end().await;
    second.until(|phase| *phase == Phase::Ready).await;
    second.end().await;
    modem.task.abort();
}
