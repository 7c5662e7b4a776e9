//! A modem played by the test, and the task under test with everything around it.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use crate::at::cause::Cause;
use crate::at::frame::{Expect, Frame, Framer};
use crate::at::reply::Code;
use crate::gsm::{Address, ReportRequest, Segments, Submit, Tpdu};
use crate::modem::handle::{ModemSettings, spawn_with};
use crate::modem::port::{Opened, PortError};
use crate::modem::*;
use crate::phone::PhoneNumber;

/// Far above anything a modem may take, so that only a hang reaches it.
pub(super) const LONG: Duration = Duration::from_mins(10);

/// The modem's end of the port.
pub(super) struct Wire {
    pub(super) stream: DuplexStream,
    pub(super) framer: Framer,
    /// Answers other than the usual.
    pub(super) special: Vec<(&'static str, &'static str)>,
    /// Every byte is said on its own.
    pub(super) bytewise: bool,
}

impl Wire {
    pub(super) fn new(stream: DuplexStream) -> Self {
        Self { stream, framer: Framer::new(), special: Vec::new(), bytewise: false }
    }

    pub(super) async fn next(&mut self, expect: Expect) -> String {
        loop {
            match self.framer.next(expect) {
                Some(Frame::Line(bytes)) => return String::from_utf8(bytes.to_vec()).unwrap(),
                Some(Frame::Body(bytes)) => {
                    return format!("{}<SUB>", String::from_utf8(bytes.to_vec()).unwrap());
                }
                Some(Frame::Abandoned) => return "<ESC>".to_owned(),
                Some(other) => panic!("{other:?}"),
                None => {}
            }
            let mut buffer = [0; 256];
            let read =
                timeout(LONG, self.stream.read(&mut buffer)).await.expect("it hangs").unwrap();
            assert_ne!(read, 0, "the port was closed");
            self.framer.push(&buffer[..read]);
        }
    }

    /// The next command line.
    pub(super) async fn hear(&mut self) -> String {
        self.next(Expect::Line).await
    }

    /// The next command line, or the end of the port.
    pub(super) async fn heard(&mut self) -> Option<String> {
        loop {
            match self.framer.next(Expect::Line) {
                Some(Frame::Line(bytes)) => return String::from_utf8(bytes.to_vec()).ok(),
                Some(_) => {}
                None => {
                    let mut buffer = [0; 256];
                    match timeout(LONG, self.stream.read(&mut buffer)).await.expect("it hangs") {
                        Ok(0) | Err(_) => return None,
                        Ok(read) => self.framer.push(&buffer[..read]),
                    }
                }
            }
        }
    }

    /// Whether nothing more was said to the modem.
    pub(super) async fn is_quiet(&mut self) -> bool {
        let mut buffer = [0; 256];
        timeout(Duration::ZERO, self.stream.read(&mut buffer)).await.is_err()
    }

    /// What is typed at the prompt.
    pub(super) async fn body(&mut self) -> String {
        self.next(Expect::Body).await
    }

    pub(super) async fn say(&mut self, text: &str) {
        let text = format!("\r\n{}\r\n", text.replace('|', "\r\n\r\n"));
        self.say_raw(&text).await;
    }

    pub(super) async fn say_raw(&mut self, text: &str) {
        if !self.bytewise {
            self.stream.write_all(text.as_bytes()).await.unwrap();
            return;
        }
        for byte in text.bytes() {
            self.stream.write_all(&[byte]).await.unwrap();
            tokio::task::yield_now().await;
        }
    }

    pub(super) fn answer(&self, line: &str) -> &'static str {
        let special = self.special.iter().find(|(asked, _)| *asked == line);
        special.map_or_else(|| usual(line), |(_, answer)| answer)
    }

    /// Answers as usual until this command is heard, which is left unanswered. Gives what was heard.
    pub(super) async fn serve_until(&mut self, last: &str) -> Vec<String> {
        let mut heard = Vec::new();
        loop {
            let line = self.hear().await;
            heard.push(line.clone());
            if line == last {
                return heard;
            }
            self.say(self.answer(&line)).await;
        }
    }

    /// Serves to the end of the first beat.
    pub(super) async fn settle(&mut self) -> Vec<String> {
        let heard = self.serve_until("AT+COPS?").await;
        self.say(self.answer("AT+COPS?")).await;
        heard
    }
}

pub(super) fn usual(line: &str) -> &'static str {
    match line {
        "AT+CGMI" => "Acme|OK",
        "AT+CGMM" => "M1|OK",
        "AT+CPIN?" => "+CPIN: READY|OK",
        "AT+CCID" => "+CCID: 8988211000000123456|OK",
        "AT+CPMS=?" => "+CPMS: (\"SM\"),(\"SM\"),(\"SM\")|OK",
        "AT+CPMS=\"SM\",\"SM\",\"SM\"" | "AT+CPMS=\"SM\"" => "+CPMS: 0,10,0,10,0,10|OK",
        "AT+CNMI=?" => "+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)|OK",
        "AT+CREG?" => "+CREG: 1,1|OK",
        "AT+CSQ" => "+CSQ: 20,0|OK",
        "AT+COPS?" => "+COPS: 0,0,\"Harbour Mobile\"|OK",
        "AT+CMGF?" => "+CMGF: 0|OK",
        _ => "OK",
    }
}

/// The task under test, with everything around it.
pub(super) struct Rig {
    pub(super) handle: ModemHandle,
    pub(super) events: mpsc::Receiver<ModemEvent>,
    pub(super) ports: mpsc::Receiver<DuplexStream>,
    pub(super) stop: CancellationToken,
    pub(super) task: JoinHandle<()>,
}

impl Rig {
    pub(super) fn start(pin: Option<&str>) -> Self {
        let (events_in, events) = mpsc::channel(64);
        let (ports_in, ports) = mpsc::channel(4);
        let stop = CancellationToken::new();
        let settings = ModemSettings {
            name: "main".to_owned(),
            port: "pipe".to_owned(),
            baud: 115_200,
            pin: pin.map(Pin::new),
        };
        let opener: crate::modem::port::Opener = Box::new(move || {
            let (ours, theirs) = duplex(4096);
            let opened =
                ports_in.try_send(theirs).map_err(|_| PortError::NotThere("pipe".to_owned()));
            let opened =
                opened.map(|()| Opened { stream: Box::new(ours), path: "pipe".to_owned() });
            Box::pin(async { opened })
        });
        let (handle, task) = spawn_with(settings, opener, events_in, stop.clone());
        Self { handle, events, ports, stop, task }
    }

    pub(super) async fn wire(&mut self) -> Wire {
        Wire::new(timeout(LONG, self.ports.recv()).await.expect("it is opened").unwrap())
    }

    /// A task whose modem is ready and quiet.
    pub(super) async fn ready() -> (Self, Wire) {
        let mut rig = Self::start(None);
        let mut wire = rig.wire().await;
        wire.settle().await;
        rig.until_settled().await;
        (rig, wire)
    }

    pub(super) async fn event(&mut self) -> ModemEvent {
        timeout(LONG, self.events.recv()).await.expect("an event comes").unwrap()
    }

    /// The next event that is no status.
    pub(super) async fn deed(&mut self) -> ModemEvent {
        loop {
            match self.event().await {
                ModemEvent::Status { .. } => {}
                other => return other,
            }
        }
    }

    pub(super) async fn status(&mut self, wanted: impl Fn(&ModemStatus) -> bool) -> ModemStatus {
        loop {
            if let ModemEvent::Status { status, .. } = self.event().await
                && wanted(&status)
            {
                return status;
            }
        }
    }

    pub(super) async fn until_settled(&mut self) -> ModemStatus {
        self.status(|status| status.operator.is_some()).await
    }

    pub(super) async fn submit(&self, part: i64) {
        self.handle.submit(Submission { part, tpdu: tpdu() }).await;
    }

    pub(super) async fn outcome(&mut self) -> Outcome {
        match self.deed().await {
            ModemEvent::Outcome { outcome, .. } => outcome,
            other => panic!("{other:?}"),
        }
    }

    /// Submits, answers the prompt with yes, and takes the body.
    pub(super) async fn send_to_body(&mut self, wire: &mut Wire) {
        self.submit(1).await;
        let mut heard = wire.hear().await;
        // After a while this modem, whose echo tells nothing, is asked first.
        if heard == "AT+CMGF?" {
            wire.say(wire.answer("AT+CMGF?")).await;
            heard = wire.hear().await;
        }
        assert_eq!(heard, send_line());
        wire.say_raw("\r\n> ").await;
        let ModemEvent::Prompt { go, .. } = self.deed().await else { panic!("no prompt") };
        go.send(Go::Send).unwrap();
        assert_eq!(wire.body().await, format!("{}<SUB>", tpdu().wire()));
    }

    pub(super) async fn inbound(
        &mut self,
    ) -> (String, u32, Vec<u8>, tokio::sync::oneshot::Sender<Committed>) {
        match self.deed().await {
            ModemEvent::Inbound { storage, slot, pdu, committed, .. } => {
                (storage, slot, pdu, committed)
            }
            other => panic!("{other:?}"),
        }
    }
}

pub(super) fn tpdu() -> Tpdu {
    let to = Address::from_phone(&PhoneNumber::from_e164("+15550100").unwrap());
    let segments = Segments::plan("hello").unwrap();
    Submit::part(&segments, 0, 0, &to, Duration::from_hours(1), ReportRequest::Yes).encode()
}

pub(super) fn send_line() -> String {
    format!("AT+CMGS={}", tpdu().len())
}

pub(super) fn cms(number: u16) -> Cause {
    Cause::Cms(Code::Number(number))
}
