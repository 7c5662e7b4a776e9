//! The modem itself, sans I/O: bytes and times in, bytes and [`Event`]s out.
//!
//! ```text
//!            ┌──────────── Off ◄─ power_off ─┐
//!            ▼ power_on                      │
//!   ──► Starting ── pause ──► On ── a fault ─┴► Hung ── wake ──► On
//!
//!   On:  Command ── AT+CMGS=n ── "> " ──► Body ── Ctrl-Z ──► air ──► +CMGS: mr, OK
//!           ▲                              └ ESC ──► OK, nothing sent
//!           └ every other command: `answers`
//! ```
//! Happy path: [`Device::hear`] cuts the bytes with the grammar of `at`, echoes them while echo is
//! on, and answers one command at a time; what comes while an answer is due waits unheard.
//! [`Event::Aired`] is there before the bytes of the answer: whoever drives the device records it
//! first. Failure paths are those of `faults`, asked for at each step.
//!
//! A reset forgets the settings and what was said; the SIM keeps its messages, and the tries of its
//! PIN. The driver must drain [`Device::poll_event`] and [`Device::take_output`] after every call.
//! Read next: `answers` for the commands, `world` for the driver.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use crate::at::command::{Domain, Switch};
use crate::at::frame::{CTRL_Z, ESC};
use crate::at::info::{self, PinState, Registration};
use crate::at::urc::Urc;
use crate::at::{Command, Expect, Final, Frame, Framer};

use super::arrivals::Arrival;
use super::faults::{FaultKind, Faults, Place};
use super::latency::Latency;
use super::sending::{INVALID_PDU, accepted_line};
use super::setup::{BootLines, Echo, Settings, Setup};
use super::storage::Storages;

/// What the driver has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A message is on the air: record it, before the output is handed over.
    Aired {
        /// TP-MR as the modem chose it.
        reference: u8,
        /// The TPDU exactly as it was submitted.
        tpdu: Vec<u8>,
    },
    /// There may be room for what the network holds.
    Room,
    /// Handed over, but never acknowledged: the network has it again.
    Returned(Arrival),
    /// The cable is out.
    Unplugged,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Power {
    Off,
    Starting,
    On,
    Hung,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Command,
    /// After the prompt of `AT+CMGS` with this length.
    Body(usize),
}

/// What happens at a later time.
#[derive(Debug, Clone)]
pub(super) enum Task {
    Answer(Vec<String>, Final),
    Prompt(usize),
    Air(Vec<u8>),
    Boot(BootLines),
    Wake(Option<u8>),
    NoReceipt(Arrival),
}

/// Bytes waiting to be heard; a sender that does not wait for answers loses the rest.
const PENDING_MAX: usize = 64 * 1024;

/// The modem.
#[derive(Debug)]
pub struct Device {
    pub(super) setup: Setup,
    pub(super) latency: Latency,
    pub(super) faults: Faults,
    pub(super) storages: Storages,
    pub(super) settings: Settings,
    pub(super) pin_left: u8,
    pub(super) registration: Registration,
    pub(super) signal: info::Signal,
    pub(super) unacknowledged: Option<Arrival>,
    pub(super) reference: u8,
    pub(super) power: Power,
    mode: Mode,
    /// An answer is due; nothing is heard until it is said.
    pub(super) busy: bool,
    pub(super) now: Duration,
    pending: Vec<u8>,
    framer: Framer,
    /// By time, then by the order in which they were set.
    tasks: BTreeMap<(Duration, u64), Task>,
    task_count: u64,
    pub(super) out: Vec<u8>,
    pub(super) events: VecDeque<Event>,
}

impl Device {
    /// A modem that is on and registered.
    #[must_use]
    pub fn new(setup: Setup, latency: Latency, faults: Faults) -> Self {
        Self {
            storages: Storages::new(&setup.storages, setup.first_slot),
            settings: Settings::at_power_up(&setup),
            setup,
            latency,
            faults,
            pin_left: 3,
            registration: Registration::Home,
            signal: info::Signal { rssi: 21, ber: 99 },
            unacknowledged: None,
            reference: 0,
            power: Power::On,
            mode: Mode::Command,
            busy: false,
            now: Duration::ZERO,
            pending: Vec::new(),
            framer: Framer::new(),
            tasks: BTreeMap::new(),
            task_count: 0,
            out: Vec::new(),
            events: VecDeque::new(),
        }
    }

    /// Bytes came from the other side.
    pub fn hear(&mut self, bytes: &[u8], now: Duration) {
        self.advance(now);
        if self.power == Power::On {
            let room = PENDING_MAX.saturating_sub(self.pending.len());
            self.pending.extend(&bytes[..bytes.len().min(room)]);
            self.listen();
        }
    }

    /// Time has passed: does what was due.
    pub fn advance(&mut self, now: Duration) {
        while let Some(entry) = self.tasks.first_entry().filter(|entry| entry.key().0 <= now) {
            let ((at, _), task) = entry.remove_entry();
            self.now = at;
            self.perform(task);
            self.listen();
        }
        self.now = self.now.max(now);
    }

    /// When [`Device::advance`] has something to do.
    #[must_use]
    pub fn deadline(&self) -> Option<Duration> {
        self.tasks.first_key_value().map(|((at, _), _)| *at)
    }

    /// The next event, if there is one.
    pub fn poll_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// What the modem says.
    pub fn take_output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.out)
    }

    /// The storages, to look at.
    #[must_use]
    pub fn storages(&self) -> &Storages {
        &self.storages
    }

    /// How many wrong PINs the SIM still takes.
    #[must_use]
    pub fn pin_tries_left(&self) -> u8 {
        self.pin_left
    }

    /// Somebody typed wrong PINs into a telephone (0), or the PUK (3).
    pub fn set_pin_tries_left(&mut self, tries: u8) {
        self.pin_left = tries;
    }

    /// The faults still to come.
    pub fn faults_mut(&mut self) -> &mut Faults {
        &mut self.faults
    }

    // ------------------------------------------------------------ power

    /// The cable is pulled out.
    pub fn power_off(&mut self) {
        self.forget();
        self.power = Power::Off;
    }

    /// The cable is back, or the modem restarts: after `pause` it works again.
    pub fn reset(&mut self, lines: BootLines, pause: Duration) {
        self.forget();
        self.power = Power::Starting;
        self.later(pause, Task::Boot(lines));
    }

    fn forget(&mut self) {
        if let Some(arrival) = self.unacknowledged.take() {
            self.events.push_back(Event::Returned(arrival));
        }
        self.settings = Settings::at_power_up(&self.setup);
        self.storages.forget_choice();
        self.tasks.clear();
        self.pending.clear();
        self.framer.clear();
        self.out.clear();
        self.mode = Mode::Command;
        self.busy = false;
    }

    fn boot(&mut self, lines: BootLines) {
        self.power = Power::On;
        self.events.push_back(Event::Room);
        if lines == BootLines::Said {
            for line in
                ["RDY", "+CFUN: 1", &self.pin_state().to_string(), "Call Ready", "SMS Ready"]
            {
                self.say(line);
            }
        }
    }

    pub(super) fn pin_state(&self) -> PinState {
        match (self.settings.unlocked, self.pin_left) {
            (true, _) => PinState::Ready,
            (false, 0) => PinState::SimPuk,
            (false, _) => PinState::SimPin,
        }
    }

    /// The network lets the modem in, or not.
    pub fn set_registration(&mut self, registration: Registration) {
        if registration == self.registration {
            return;
        }
        self.registration = registration;
        for (domain, setting) in Domain::ALL.into_iter().zip(self.settings.registration) {
            if setting > 0 {
                self.unasked(&Urc::Registration { domain, registration });
            }
        }
        if registration.is_registered() {
            self.events.push_back(Event::Room);
        }
    }

    /// The strength of the signal, as `AT+CSQ` counts it.
    pub fn set_signal(&mut self, rssi: u8) {
        self.signal.rssi = rssi;
    }

    // ------------------------------------------------------------ hearing

    fn listen(&mut self) {
        while !self.busy && self.power == Power::On && !self.pending.is_empty() {
            // Up to one command or body: whether the next is echoed depends on this one.
            let ends = |byte: &u8| matches!(*byte, b'\r' | CTRL_Z | ESC);
            let end = self.pending.iter().position(ends).map_or(self.pending.len(), |at| at + 1);
            let piece: Vec<u8> = self.pending.drain(..end).collect();
            if self.settings.echo == Switch::On || self.setup.echo == Echo::Stays {
                self.out.extend(&piece);
            }
            self.framer.push(&piece);
            self.frames();
        }
    }

    fn frames(&mut self) {
        loop {
            let expect = if self.mode == Mode::Command { Expect::Line } else { Expect::Body };
            match (self.framer.next(expect), self.mode) {
                (None, _) => return,
                (Some(Frame::Line(line)), _) => {
                    let line = String::from_utf8_lossy(line).into_owned();
                    self.line(&line);
                }
                (Some(Frame::Body(body)), Mode::Body(length)) => {
                    let body = String::from_utf8_lossy(body).into_owned();
                    self.mode = Mode::Command;
                    self.take_body(&body, length);
                }
                (Some(Frame::Abandoned), _) => {
                    self.mode = Mode::Command;
                    self.answer(Vec::new(), Final::Ok);
                }
                (Some(Frame::TooLong), Mode::Body(_)) => {
                    self.mode = Mode::Command;
                    self.answer(Vec::new(), Final::cms(INVALID_PDU));
                }
                (Some(Frame::TooLong | Frame::Prompt | Frame::Body(_)), _) => {}
            }
        }
    }

    fn line(&mut self, line: &str) {
        let Some(command) = Command::parse(line) else { return };
        let named =
            |words: &str| line.to_ascii_uppercase().starts_with(&words.to_ascii_uppercase());
        let ignored = self.faults.strike(|kind| match kind {
            FaultKind::Ignore(words) if named(words) => Some(()),
            _ => None,
        });
        if ignored.is_some() {
            return;
        }
        let refused = self.faults.strike(|kind| match kind {
            FaultKind::Refuse(words, result) if named(words) => Some(result.clone()),
            _ => None,
        });
        match (refused, command) {
            (Some(result), _) => self.answer(Vec::new(), result),
            (None, Command::Send(length)) => self.prompt(length),
            (None, command) => {
                let (lines, result) = self.carry_out(&command);
                let lost = matches!(command, Command::Delete(_))
                    && self.struck(&FaultKind::DeleteUnanswered);
                if !lost {
                    self.answer(lines, result);
                }
            }
        }
    }

    // ------------------------------------------------------------ speaking

    /// There may be room again.
    pub(super) fn room(&mut self) {
        self.events.push_back(Event::Room);
    }

    pub(super) fn answer(&mut self, lines: Vec<String>, result: Final) {
        self.soon(self.latency.answer, Task::Answer(lines, result));
    }

    /// After `delay`, with nothing heard until then; at once when there is none.
    pub(super) fn soon(&mut self, delay: Duration, task: Task) {
        if delay.is_zero() {
            self.perform(task);
        } else {
            self.busy = true;
            self.later(delay, task);
        }
    }

    pub(super) fn later(&mut self, delay: Duration, task: Task) {
        self.task_count += 1;
        self.tasks.insert((self.now + delay, self.task_count), task);
    }

    fn perform(&mut self, task: Task) {
        match task {
            Task::Answer(lines, result) => {
                self.busy = false;
                self.noise(Place::Answer);
                for line in lines {
                    self.say(&line);
                }
                self.noise(Place::Middle);
                self.say_result(result);
            }
            Task::Prompt(length) => {
                self.busy = false;
                self.mode = Mode::Body(length);
                self.out.extend(b"\r\n> ");
                self.noise(Place::Prompt);
            }
            Task::Air(tpdu) => self.air(tpdu),
            Task::Boot(lines) => self.boot(lines),
            Task::NoReceipt(arrival) => self.no_receipt(arrival),
            Task::Wake(late) => {
                self.power = Power::On;
                if let Some(reference) = late {
                    self.perform(Task::Answer(accepted_line(reference), Final::Ok));
                }
                self.room();
            }
        }
    }

    fn say_result(&mut self, result: Final) {
        // 27.007 §9.1: without AT+CMEE=1 an equipment error has no number.
        let plain = self.settings.errors == 0 && matches!(result, Final::Cme(_));
        let result = if plain { Final::Error } else { result };
        self.say(&result.to_string());
    }

    pub(super) fn say(&mut self, line: &str) {
        self.out.extend(b"\r\n");
        self.out.extend(line.as_bytes());
        self.out.extend(b"\r\n");
    }

    pub(super) fn unasked(&mut self, urc: &Urc) {
        self.say_unasked(&urc.to_string());
    }

    /// An unsolicited line, whatever else is going on. A hung modem says none.
    pub fn say_unasked(&mut self, line: &str) {
        if self.power == Power::On {
            self.say(line);
        }
    }

    fn noise(&mut self, place: Place) {
        let lines = self.faults.strike(|kind| match kind {
            FaultKind::Noise(at, lines) if *at == place => Some(lines.clone()),
            _ => None,
        });
        for line in lines.unwrap_or_default() {
            self.say(&line);
        }
    }

    pub(super) fn struck(&mut self, fault: &FaultKind) -> bool {
        self.faults.strike(|kind| (kind == fault).then_some(())).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::super::arrivals::{Accepted, ArrivalKind};
    use super::super::faults::{AfterAir, Fault, LateAnswer};
    use super::super::setup::Echo;
    use super::*;
    use crate::gsm::{Address, ReportRequest, Segments, Submit};
    use proptest::strategy::Strategy as _;

    const SETUP_LINES: &str = "ATE0\rAT+CMEE=1\rAT+CMGF=0\rAT+CNMI=2,1,0,2,0\r";

    fn at_once() -> Device {
        Device::new(Setup::default(), Latency::default(), Faults::default())
    }

    fn with_faults(kinds: Vec<FaultKind>) -> Device {
        let mut device = at_once();
        ask(&mut device, SETUP_LINES);
        device.faults = Faults::new(kinds.into_iter().map(Fault::once).collect());
        device
    }

    fn ask(device: &mut Device, said: &str) -> String {
        device.hear(said.as_bytes(), device.now);
        String::from_utf8_lossy(&device.take_output()).into_owned()
    }

    fn message(text: &str) -> (usize, String) {
        let to: Address = "+15550100101".parse().unwrap();
        let day = Duration::from_hours(24);
        let segments = Segments::plan(text).unwrap();
        let tpdu = Submit::part(&segments, 0, 1, &to, day, ReportRequest::Yes).encode();
        (tpdu.len(), tpdu.wire())
    }

    fn send(device: &mut Device, text: &str) -> String {
        let (length, wire) = message(text);
        let prompt = ask(device, &format!("AT+CMGS={length}\r"));
        prompt + &ask(device, &format!("{wire}\u{1a}"))
    }

    fn events(device: &mut Device) -> Vec<Event> {
        std::iter::from_fn(|| device.poll_event()).collect()
    }

    fn airs(device: &mut Device) -> usize {
        events(device).iter().filter(|event| matches!(event, Event::Aired { .. })).count()
    }

    fn arrival(octets: &[u8]) -> Arrival {
        Arrival { kind: ArrivalKind::Message, pdu: octets.to_vec() }
    }

    /// Each row on a fresh modem after `ATE0`, whole and byte by byte.
    #[test]
    fn commands_are_answered_as_the_standard_says() {
        let rows: &[(&str, &str)] = &[
            ("AT\r", "\r\nOK\r\n"),
            ("at\r", "\r\nOK\r\n"),
            ("\0\u{1b}AT\r", "\r\nOK\r\n"),
            ("ATE1\rAT\r", "\r\nOK\r\nAT\r\r\nOK\r\n"),
            ("not a command\r", ""),
            ("AT+NOSUCH\r", "\r\nERROR\r\n"),
            ("AT+CPIN?\r", "\r\n+CPIN: READY\r\n\r\nOK\r\n"),
            ("AT+CREG=1;+CREG?\r", "\r\n+CREG: 1,1\r\n\r\nOK\r\n"),
            ("AT+CSQ\r", "\r\n+CSQ: 21,99\r\n\r\nOK\r\n"),
            ("AT+CCLK?\r", "\r\n+CCLK: \"80/01/06,00:00:00+00\"\r\n\r\nOK\r\n"),
            ("AT+CMGR=1\r", "\r\nOK\r\n"),
            ("AT+CMGR=999\r", "\r\n+CMS ERROR: 321\r\n"),
            ("AT+CMGD=0\r", "\r\n+CMS ERROR: 321\r\n"),
            ("AT+CPMS=\"XX\"\r", "\r\n+CMS ERROR: 302\r\n"),
            ("AT+CPMS=\"ME\"\r", "\r\n+CPMS: 0,50,0,25,0,25\r\n\r\nOK\r\n"),
            ("AT+CNMI=9,1\r", "\r\n+CMS ERROR: 303\r\n"),
            ("AT+CMGF=1\r", "\r\n+CMS ERROR: 303\r\n"),
            ("AT+CNMA\r", "\r\n+CMS ERROR: 340\r\n"),
            ("AT+CMGS=3\r", "\r\n+CMS ERROR: 304\r\n"),
            ("AT+CMGS=20\r", "\r\n> "),
            ("AT+CMGS=20\r001\u{1b}", "\r\n> \r\nOK\r\n"),
            ("AT+CMGS=20\r001\u{1a}AT\r", "\r\n> \r\n+CMS ERROR: 304\r\n\r\nOK\r\n"),
        ];
        for (said, expected) in rows {
            let mut whole = at_once();
            ask(&mut whole, "ATE0\r");
            assert_eq!(&ask(&mut whole, said), expected, "{said:?}");
            let mut bytewise = at_once();
            ask(&mut bytewise, "ATE0\r");
            let heard: String = said.chars().map(|c| ask(&mut bytewise, &c.to_string())).collect();
            assert_eq!(&heard, expected, "{said:?} byte by byte");
        }
    }

    #[test]
    fn what_is_heard_is_echoed_until_it_is_forbidden() {
        let mut device = at_once();
        assert_eq!(ask(&mut device, "ATE0\rAT\r"), "ATE0\r\r\nOK\r\n\r\nOK\r\n");
        let setup = Setup { echo: Echo::Stays, ..Setup::default() };
        let mut device = Device::new(setup, Latency::default(), Faults::default());
        assert_eq!(ask(&mut device, "ATE0\rAT\r"), "ATE0\r\r\nOK\r\nAT\r\r\nOK\r\n");
    }

    #[test]
    fn a_message_is_on_the_air_before_it_is_answered() {
        let mut device = with_faults(vec![]);
        assert_eq!(send(&mut device, "Hello"), "\r\n> \r\n+CMGS: 1\r\n\r\nOK\r\n");
        let (_, wire) = message("Hello");
        let tpdu = hex::decode(&wire[2..]).unwrap();
        assert!(events(&mut device).contains(&Event::Aired { reference: 1, tpdu }));
    }

    #[test]
    fn each_fault_strikes_at_its_step() {
        let hang = |wake, answer| FaultKind::AfterAir(AfterAir::Hang { wake, answer });
        let noise = |place| FaultKind::Noise(place, vec!["^RSSI:7".to_owned()]);
        let rows = [
            (FaultKind::Prompt(Final::cms(500)), "\r\n+CMS ERROR: 500\r\n", 0),
            (FaultKind::NoPrompt, "", 0),
            (FaultKind::BeforeAir(38), "\r\n> \r\n+CMS ERROR: 38\r\n", 0),
            (FaultKind::AfterAir(AfterAir::Error(500)), "\r\n> \r\n+CMS ERROR: 500\r\n", 1),
            (hang(None, LateAnswer::Lost), "\r\n> ", 1),
            (FaultKind::AfterAir(AfterAir::Unplug), "\r\n> ", 1),
            (noise(Place::Prompt), "\r\n> \r\n^RSSI:7\r\n\r\n+CMGS: 1\r\n\r\nOK\r\n", 1),
            (noise(Place::Middle), "\r\n> \r\n+CMGS: 1\r\n\r\n^RSSI:7\r\n\r\nOK\r\n", 1),
            (FaultKind::Ignore("AT+CMGS".to_owned()), "", 0),
        ];
        for (kind, expected, aired) in rows {
            let mut device = with_faults(vec![kind.clone()]);
            let heard = send(&mut device, "Hello");
            assert!(heard.starts_with(expected), "{kind:?}: {heard:?}");
            assert_eq!(airs(&mut device), aired, "{kind:?}");
        }
    }

    #[test]
    fn a_hung_modem_hears_nothing_and_may_answer_late() {
        let wake = Some(Duration::from_mins(1));
        let hang = AfterAir::Hang { wake, answer: LateAnswer::Comes };
        let mut device = with_faults(vec![FaultKind::AfterAir(hang)]);
        assert_eq!(send(&mut device, "Hello"), "\r\n> ");
        assert_eq!(ask(&mut device, "AT\r"), "");
        device.advance(Duration::from_mins(1));
        assert_eq!(device.take_output(), b"\r\n+CMGS: 1\r\n\r\nOK\r\n");
        assert_eq!(ask(&mut device, "AT\r"), "\r\nOK\r\n");
    }

    #[test]
    fn a_reset_forgets_the_settings_and_says_so_when_asked_to() {
        let mut device = with_faults(vec![]);
        device.accept(&arrival(&[0, 1, 2]), device.now);
        device.take_output();
        device.reset(BootLines::Said, Duration::from_millis(300));
        assert_eq!(ask(&mut device, "AT\r"), "", "still starting");
        device.advance(Duration::from_millis(300));
        let boot = String::from_utf8(device.take_output()).unwrap();
        assert!(boot.starts_with("\r\nRDY\r\n") && boot.ends_with("SMS Ready\r\n"), "{boot:?}");
        assert_eq!(ask(&mut device, "AT\r"), "AT\r\r\nOK\r\n", "echo is on again");
        device.accept(&arrival(&[0, 3]), device.now);
        assert!(device.take_output().is_empty(), "nobody asked for +CMTI");
        assert_eq!(device.storages().slots().len(), 2, "the SIM keeps its messages");
        device.reset(BootLines::Silent, Duration::ZERO);
        device.advance(device.now);
        assert!(device.take_output().is_empty());
    }

    #[test]
    fn a_message_is_stored_announced_read_and_deleted() {
        let mut device = with_faults(vec![]);
        assert_eq!(device.accept(&arrival(&[1, 9, 4, 5]), device.now), Accepted::Taken);
        assert_eq!(device.take_output(), b"\r\n+CMTI: \"SM\",1\r\n");
        assert_eq!(ask(&mut device, "AT+CMGR=1\r"), "\r\n+CMGR: 0,,2\r\n01090405\r\n\r\nOK\r\n");
        assert_eq!(ask(&mut device, "AT+CMGL=4\r"), "\r\n+CMGL: 1,1,,2\r\n01090405\r\n\r\nOK\r\n");
        assert_eq!(ask(&mut device, "AT+CMGD=1\r"), "\r\nOK\r\n");
        assert!(events(&mut device).contains(&Event::Room));
        assert!(device.storages().slots().is_empty());
    }

    #[test]
    fn a_full_storage_takes_nothing() {
        let setup =
            Setup { storages: vec![("SM".to_owned(), 1)], first_slot: 0, ..Setup::default() };
        let mut device = Device::new(setup, Latency::default(), Faults::default());
        assert_eq!(device.accept(&arrival(&[0, 1]), Duration::ZERO), Accepted::Taken);
        assert_eq!(device.accept(&arrival(&[0, 2]), Duration::ZERO), Accepted::Later);
    }

    #[test]
    fn a_direct_message_is_the_networks_until_it_is_acknowledged() {
        let mut device = with_faults(vec![]);
        ask(&mut device, "AT+CSMS=1\rAT+CNMI=2,2,0,1,0\r");
        assert_eq!(device.accept(&arrival(&[0, 7]), device.now), Accepted::Taken);
        assert_eq!(device.take_output(), b"\r\n+CMT: ,1\r\n0007\r\n");
        assert_eq!(device.accept(&arrival(&[0, 8]), device.now), Accepted::Later);
        device.reset(BootLines::Silent, Duration::ZERO);
        assert!(events(&mut device).contains(&Event::Returned(arrival(&[0, 7]))));
    }

    #[test]
    fn a_receipt_that_does_not_come_gives_the_message_back_and_stops_the_handing_over() {
        for acknowledge in ["AT+CNMA\r", "AT+CNMA=0\r", ""] {
            let mut device = with_faults(vec![]);
            ask(&mut device, "AT+CSMS=1\rAT+CNMI=2,2,0,1,0\r");
            device.accept(&arrival(&[0, 7]), device.now);
            events(&mut device);
            ask(&mut device, acknowledge);
            device.advance(device.now + Duration::from_secs(10));
            let returned = events(&mut device).contains(&Event::Returned(arrival(&[0, 7])));
            assert_eq!(returned, acknowledge.is_empty(), "{acknowledge:?}");
            device.take_output();
            device.accept(&arrival(&[0, 8]), device.now);
            assert_eq!(device.take_output().is_empty(), acknowledge.is_empty());
        }
    }

    #[test]
    fn a_sim_locks_after_three_wrong_pins_also_over_a_reset() {
        let setup = Setup { pin: Some("1234".to_owned()), ..Setup::default() };
        let mut device = Device::new(setup, Latency::default(), Faults::default());
        ask(&mut device, "ATE0\rAT+CMEE=1\r");
        assert_eq!(ask(&mut device, "AT+CMGL=4\r"), "\r\n+CMS ERROR: 311\r\n");
        assert_eq!(ask(&mut device, "AT+CPIN=\"9999\"\r"), "\r\n+CME ERROR: 16\r\n");
        device.reset(BootLines::Silent, Duration::ZERO);
        device.advance(device.now);
        ask(&mut device, "ATE0\rAT+CPIN=\"9999\"\rAT+CPIN=\"9999\"\r");
        let answer = ask(&mut device, "AT+CPIN=\"1234\"\rAT+CPIN?\r");
        assert_eq!(answer, "\r\nERROR\r\n\r\n+CPIN: SIM PUK\r\n\r\nOK\r\n");
    }

    #[test]
    fn without_a_network_nothing_goes_and_nothing_comes() {
        let mut device = with_faults(vec![]);
        ask(&mut device, "AT+CREG=1\r");
        device.set_registration(Registration::Searching);
        assert_eq!(device.take_output(), b"\r\n+CREG: 2\r\n");
        assert_eq!(send(&mut device, "Hello"), "\r\n> \r\n+CMS ERROR: 331\r\n");
        assert_eq!(device.accept(&arrival(&[0, 1]), device.now), Accepted::Later);
        assert_eq!(airs(&mut device), 0);
    }

    #[test]
    fn an_answer_takes_its_time_and_nothing_is_heard_meanwhile() {
        let ms = Duration::from_millis;
        let latency =
            Latency { answer: ms(5), air: ms(50), accepted: ms(40), ..Latency::default() };
        let mut device = Device::new(Setup::default(), latency, Faults::default());
        assert_eq!(ask(&mut device, "ATE0\rAT\r"), "ATE0\r");
        device.advance(ms(5));
        assert_eq!(device.take_output(), b"\r\nOK\r\n");
        device.advance(ms(10));
        assert_eq!(device.take_output(), b"\r\nOK\r\n");
        let (length, wire) = message("Hello");
        ask(&mut device, &format!("AT+CMGS={length}\r"));
        device.advance(ms(15));
        ask(&mut device, &format!("{wire}\u{1a}"));
        device.advance(ms(64));
        assert_eq!(airs(&mut device), 0);
        device.advance(ms(65));
        assert_eq!(airs(&mut device), 1);
        assert_eq!(device.deadline(), Some(ms(105)));
        device.advance(ms(105));
        assert_eq!(device.take_output(), b"\r\n+CMGS: 1\r\n\r\nOK\r\n");
    }

    proptest::proptest! {
        /// Whatever comes, in whatever pieces: no panic, an answer to the command after it, and
        /// nothing on the air that is no message.
        #[test]
        fn any_bytes_are_survived(
            pieces in proptest::collection::vec(
                proptest::prop_oneof![
                    proptest::collection::vec(proptest::num::u8::ANY, 0..80),
                    proptest::string::string_regex("AT[+]C(MGS|MGD|MGR|NMI|PMS|PIN|REG)=[0-9,\"]{0,9}\r")
                        .expect("a pattern")
                        .prop_map(String::into_bytes),
                ],
                0..20,
            ),
        ) {
            let mut device = at_once();
            for piece in &pieces {
                device.hear(piece, Duration::ZERO);
            }
            device.take_output();
            let answer = ask(&mut device, "\u{1b}\rAT\r");
            proptest::prop_assert!(answer.ends_with("\r\nOK\r\n"), "{answer:?}");
            for event in events(&mut device) {
                if let Event::Aired { tpdu, .. } = event {
                    proptest::prop_assert!(Submit::decode(&tpdu).is_ok());
                }
            }
        }
    }
}
