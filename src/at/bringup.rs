//! The order of the first commands, as a pure machine: from a modem that was heard to one that works.
//!
//! ```text
//!   ATE0 ─ CMEE ─ CGMI ─ CGMM (ATI) ─ Recognise ─ what its family is told first ─┐
//!    ┌────────────────────────────────────────────────────────────────────────────┘
//!   CPIN? ──READY──► CCID (CIMI) ─ CMGF=0 ─ CPMS ─ CNMI (CSMS) ─ CSCA? ─ CREG ─► Ready
//!     │ SIM PIN                      │ refused
//!     ▼                              ▼
//!   CCID ─ MayTryPin ─ CPIN=… ─ CPIN?   Stuck (said in words, tried again later)
//! ```
//! Only PDU mode is required: a modem that answers ERROR to everything else still works, with what the
//! regular look into its storage finds. A modem that is still starting (SIM busy) is asked again.
//!
//! A PIN goes to the SIM once, and only after the driver was told that it may: three wrong ones lock the
//! card. When it is refused this machine is stuck, and the driver remembers.
//!
//! Messages are to be stored by the modem, which then says where. Only one that takes none of these
//! settings is asked to deliver directly, and only if it lets us acknowledge (`AT+CSMS=1`): what comes is
//! then nowhere else, so it must be acknowledged after it is committed and not before.
//!
//! **Contract.** [`Bringup::next`] says what to do; do it, then call [`Bringup::answer`],
//! [`Bringup::waited`], [`Bringup::recognised`] or [`Bringup::pin`], and ask again. Unsolicited lines are
//! the driver's business; after a restart of the modem it begins a new one of these.

use std::time::Duration;

use super::cause::Cause;
use super::choice::{is_direct, notification_settings, storage_settings, storages_to_read};
use super::command::{Command, Domain, Secret, Switch};
use super::event::Reply;
use super::found::{Found, centre, name, shown, words};
use super::habits::Habits;
use super::info::{
    NotificationChoices, PinState, RegistrationLine, StorageChoices, StorageCounts, long_number,
};
use super::reply::Code;

/// Between two tries while the SIM card is busy.
const BUSY_WAIT: Duration = Duration::from_millis(500);
/// Tries in all: modems need some ten seconds after power-up; this is twice that.
const BUSY_TRIES: u32 = 40;
/// How often PDU mode is asked for again before a refusal is believed.
const MODE_TRIES: u32 = 4;
/// A first command that is lost because the modem was just starting is said again.
const FIRST_TRIES: u32 = 3;
/// A bad wire garbles one answer, hardly three.
const NUMBER_TRIES: u32 = 3;

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Ask this, then call [`Bringup::answer`].
    Ask(Command),
    /// Wait this long, then call [`Bringup::waited`].
    Wait(Duration),
    /// Find out from [`Found::identity`] which habits the modem has, let the session know them too, then
    /// call [`Bringup::recognised`].
    Recognise,
    /// Find out whether the PIN may be tried on the SIM of [`Found::sim`], then call [`Bringup::pin`].
    MayTryPin,
    /// The modem works.
    Ready,
    /// It does not, for this reason; try again later.
    Stuck(Stuck),
}

/// Whether the PIN goes to the SIM.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinDecision {
    /// Try it.
    Try,
    /// It was refused before.
    RefusedBefore,
}

/// Why a modem does not work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stuck {
    /// The SIM waits for something only people can give; the words say what.
    Pin(String),
    /// There is no SIM, or none that works.
    Sim(Cause),
    /// The modem refuses PDU mode.
    PduMode(Cause),
}

/// The machine; see the module.
#[derive(Debug)]
pub struct Bringup {
    step: Step,
    pin: Option<Secret>,
    pin_tried: bool,
    busy_left: u32,
    mode_left: u32,
    first_left: u32,
    /// How often the card's number may still be asked for.
    number_left: u32,
    waiting: bool,
    habits: Habits,
    storage_choices: Option<StorageChoices>,
    found: Found,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    EchoOff,
    ErrorForm,
    Manufacturer,
    Model,
    Identify,
    Recognise,
    /// What is left to say, the next one first.
    Startup(Vec<Command>),
    PinState,
    /// Then to the PIN, or on.
    Iccid(Then),
    MayTryPin,
    EnterPin,
    Imsi,
    PduMode,
    StorageTest,
    /// What is left to try, the next one first.
    SetStorage(Vec<Vec<String>>),
    NotificationTest,
    SetNotification(Vec<[u8; 5]>),
    /// These deliver directly, so they need the service first.
    SetService(Vec<[u8; 5]>),
    ServiceCentre,
    SetRegistration(Domain),
    Registration(Domain),
    Ready,
    Stuck(Stuck),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Pin,
    On,
}

impl Bringup {
    /// Begins, with the PIN of the configuration if there is one.
    #[must_use]
    pub fn new(pin: Option<Secret>) -> Self {
        Self {
            step: Step::EchoOff,
            pin,
            pin_tried: false,
            busy_left: BUSY_TRIES,
            mode_left: MODE_TRIES,
            first_left: FIRST_TRIES,
            number_left: NUMBER_TRIES,
            waiting: false,
            habits: Habits::default(),
            storage_choices: None,
            found: Found::default(),
        }
    }

    /// What was found out so far.
    #[must_use]
    pub fn found(&self) -> &Found {
        &self.found
    }

    /// What to do next.
    #[must_use]
    pub fn next(&self) -> Next {
        if self.waiting {
            return Next::Wait(BUSY_WAIT);
        }
        match &self.step {
            Step::Recognise => Next::Recognise,
            Step::MayTryPin => Next::MayTryPin,
            Step::Ready => Next::Ready,
            Step::Stuck(why) => Next::Stuck(why.clone()),
            step => self.command(step).map_or(Next::Ready, Next::Ask),
        }
    }

    fn command(&self, step: &Step) -> Option<Command> {
        Some(match step {
            Step::EchoOff => Command::Echo(Switch::Off),
            Step::ErrorForm => Command::ErrorForm(1),
            Step::Manufacturer => Command::Manufacturer,
            Step::Model => Command::Model,
            Step::Identify => Command::Identify,
            Step::Startup(left) => left.first()?.clone(),
            Step::PinState => Command::PinState,
            Step::Iccid(_) => Command::Iccid,
            Step::EnterPin => Command::EnterPin(self.pin.clone()?),
            Step::Imsi => Command::Imsi,
            Step::PduMode => Command::MessageFormat(0),
            Step::StorageTest => Command::StorageTest,
            Step::SetStorage(left) => Command::SetStorage(left.first()?.clone()),
            Step::NotificationTest => Command::NotificationTest,
            Step::SetNotification(left) => Command::SetNotification(*left.first()?),
            Step::SetService(_) => Command::SetMessageService(1),
            Step::ServiceCentre => Command::ServiceCentre,
            Step::SetRegistration(domain) => Command::SetRegistration(*domain, 1),
            Step::Registration(domain) => Command::Registration(*domain),
            Step::Recognise | Step::MayTryPin | Step::Ready | Step::Stuck(_) => return None,
        })
    }

    /// Whether the SIM card was busy for as long as anybody waits.
    #[must_use]
    pub fn gave_up_waiting(&self) -> bool {
        self.busy_left == 0
    }

    /// The wait is over.
    pub fn waited(&mut self) {
        self.waiting = false;
    }

    /// The driver knows what to expect of this modem.
    pub fn recognised(&mut self, habits: Habits) {
        if self.step == Step::Recognise {
            self.step = next_startup(habits.startup.clone());
            self.habits = habits;
        }
    }

    /// The driver knows whether the PIN may be tried.
    pub fn pin(&mut self, decision: PinDecision) {
        if self.step == Step::MayTryPin {
            self.step = match decision {
                PinDecision::Try => Step::EnterPin,
                PinDecision::RefusedBefore => Step::Stuck(Stuck::Pin(
                    "The SIM card refused the configured PIN before. It is not tried again, so that \
                     the card does not lock itself: write the right PIN in the configuration."
                        .to_owned(),
                )),
            };
        }
    }

    /// The answer to what [`Bringup::next`] asked.
    pub fn answer(&mut self, reply: &Reply) {
        let busy = reply.result.as_ref().err().is_some_and(Cause::is_busy);
        // A PIN is never repeated, and what a family is told first is not worth waiting for.
        let once = matches!(self.step, Step::EnterPin | Step::Startup(_));
        if busy && !once && self.busy_left > 0 {
            self.busy_left -= 1;
            self.waiting = true;
            return;
        }
        let step = std::mem::replace(&mut self.step, Step::Ready);
        self.step = self.after(step, reply);
    }

    fn after(&mut self, step: Step, reply: &Reply) -> Step {
        match step {
            Step::EchoOff => self.after_echo_off(reply),
            Step::ErrorForm => Step::Manufacturer,
            Step::Manufacturer => {
                self.found.identity.maker = name(reply);
                Step::Model
            }
            Step::Model => {
                self.found.identity.model = name(reply);
                self.found.model = shown(&self.found.identity);
                if self.found.model.is_some() { Step::Recognise } else { Step::Identify }
            }
            Step::Identify => {
                self.found.identity.words = words(reply);
                self.found.model = shown(&self.found.identity);
                Step::Recognise
            }
            Step::Startup(mut left) => {
                left.remove(0);
                next_startup(left)
            }
            Step::PinState => self.after_pin_state(reply),
            Step::Iccid(then) => self.after_iccid(then, reply),
            Step::EnterPin => self.after_enter_pin(reply),
            Step::Imsi => {
                self.found.sim = reply.find(long_number);
                Step::PduMode
            }
            Step::PduMode => match &reply.result {
                Ok(()) => Step::StorageTest,
                // A word lost on the way is no refusal.
                Err(_) if self.mode_left > 0 => {
                    self.mode_left -= 1;
                    self.waiting = true;
                    Step::PduMode
                }
                Err(cause) => Step::Stuck(Stuck::PduMode(cause.clone())),
            },
            Step::StorageTest => {
                self.storage_choices = reply.find(StorageChoices::parse);
                Step::SetStorage(storage_settings(
                    self.storage_choices.as_ref(),
                    &self.habits.storages,
                ))
            }
            Step::SetStorage(left) => self.after_set_storage(left, reply),
            Step::NotificationTest => {
                let choices = reply.find(NotificationChoices::parse);
                let preferred = &self.habits.notifications;
                self.next_notification(notification_settings(choices.as_ref(), preferred))
            }
            Step::SetNotification(left) => self.after_set_notification(left, reply),
            Step::SetService(left) => self.after_set_service(left, reply),
            Step::ServiceCentre => {
                self.found.centre = centre(reply);
                Step::SetRegistration(Domain::Circuit)
            }
            Step::SetRegistration(domain) => Step::Registration(domain),
            Step::Registration(domain) => self.after_registration(domain, reply),
            Step::Recognise | Step::MayTryPin | Step::Ready | Step::Stuck(_) => step,
        }
    }

    fn after_echo_off(&mut self, reply: &Reply) -> Step {
        let lost = matches!(reply.result, Err(Cause::Silent(_) | Cause::Restarted));
        self.first_left = self.first_left.saturating_sub(1);
        if lost && self.first_left > 0 { Step::EchoOff } else { Step::ErrorForm }
    }

    fn after_pin_state(&mut self, reply: &Reply) -> Step {
        // The line counts even when the end never came: Wavecom leaves it out.
        let state = reply.find(PinState::parse).or_else(|| pin_state_of(reply));
        match state {
            Some(PinState::SimPin) if self.pin_tried => Step::Stuck(Stuck::Pin(PIN_REFUSED.into())),
            Some(PinState::SimPin) => Step::Iccid(Then::Pin),
            Some(PinState::SimPuk) => Step::Stuck(Stuck::Pin(
                "The SIM card is locked after too many wrong PINs and waits for its PUK. Put it into a \
                 phone, enter the PUK and a new PIN there, and write that PIN in the configuration."
                    .to_owned(),
            )),
            Some(PinState::Other(word)) if word.starts_with("PH-") => {
                Step::Stuck(Stuck::Pin(format!(
                    "The modem is locked to another SIM card or operator ({word}). Have it unlocked."
                )))
            }
            // A second PIN guards things no message needs.
            Some(PinState::Ready | PinState::Other(_)) => {
                // Only the card's own words show that it took the PIN; silence shows nothing.
                self.found.pin_accepted = self.pin_tried;
                self.sim_is_open()
            }
            None => match &reply.result {
                Err(cause) if cause.is_sim_missing() => Step::Stuck(Stuck::Sim(cause.clone())),
                _ => self.sim_is_open(),
            },
        }
    }

    fn sim_is_open(&mut self) -> Step {
        if self.found.sim.is_some() { Step::PduMode } else { Step::Iccid(Then::On) }
    }

    fn after_iccid(&mut self, then: Then, reply: &Reply) -> Step {
        self.found.sim = reply.find(long_number);
        // An answer that got lost must not make another card of it: people, PINs and slots belong to one.
        self.number_left = self.number_left.saturating_sub(1);
        let lost = matches!(reply.result, Ok(()) | Err(Cause::Silent(_) | Cause::OutOfStep));
        if self.found.sim.is_none() && lost && self.number_left > 0 {
            return Step::Iccid(then);
        }
        match then {
            Then::On if self.found.sim.is_some() => Step::PduMode,
            Then::On => Step::Imsi,
            Then::Pin if self.pin.is_some() => Step::MayTryPin,
            Then::Pin => Step::Stuck(Stuck::Pin(
                "The SIM card waits for its PIN. Write it in the configuration (pin = \"…\")."
                    .to_owned(),
            )),
        }
    }

    fn after_enter_pin(&mut self, reply: &Reply) -> Step {
        self.pin_tried = true;
        match &reply.result {
            // Silence says nothing: the SIM is asked what it waits for now.
            Ok(()) | Err(Cause::Silent(_) | Cause::Restarted) => Step::PinState,
            Err(cause) => Step::Stuck(Stuck::Pin(format!("{PIN_REFUSED} {cause}"))),
        }
    }

    fn after_set_storage(&mut self, mut left: Vec<Vec<String>>, reply: &Reply) -> Step {
        let tried = left.remove(0);
        if reply.is_ok() {
            let current = tried.first().cloned().unwrap_or_default();
            let receive = tried.last().cloned().unwrap_or_default();
            self.found.storages = storages_to_read(self.storage_choices.as_ref(), &current);
            if !self.found.storages.contains(&receive) {
                self.found.storages.push(receive);
            }
            let counts = reply.find(StorageCounts::parse);
            self.found.count =
                counts.and_then(|counts| counts.0.first().map(|count| (count.used, count.total)));
            return Step::NotificationTest;
        }
        if left.is_empty() { Step::NotificationTest } else { Step::SetStorage(left) }
    }

    fn after_set_notification(&mut self, mut left: Vec<[u8; 5]>, reply: &Reply) -> Step {
        let tried = left.remove(0);
        if reply.is_ok() {
            self.found.notifications = Some(tried);
            return Step::ServiceCentre;
        }
        self.next_notification(left)
    }

    fn next_notification(&self, left: Vec<[u8; 5]>) -> Step {
        match left.first() {
            None => Step::ServiceCentre,
            Some(&next) if is_direct(next) && self.found.service == 0 => Step::SetService(left),
            Some(_) => Step::SetNotification(left),
        }
    }

    /// Without acknowledgement nothing is delivered directly: what is not said then is found by looking.
    fn after_set_service(&mut self, left: Vec<[u8; 5]>, reply: &Reply) -> Step {
        if !reply.is_ok() {
            return Step::ServiceCentre;
        }
        self.found.service = 1;
        Step::SetNotification(left)
    }

    /// The packet domains are asked only when the first does not say "registered": on networks without
    /// 2G and 3G it may never do so. A modem that knows no `+CREG` is not asked for its sisters.
    fn after_registration(&mut self, domain: Domain, reply: &Reply) -> Step {
        let said = reply.find(|line| RegistrationLine::parse(line, domain));
        if let Some(line) = said {
            self.found.network.set(domain, line.registration);
        }
        match domain {
            _ if self.found.network.is_registered() => Step::Ready,
            Domain::Circuit => Step::SetRegistration(Domain::Eps),
            Domain::Eps => Step::SetRegistration(Domain::Packet),
            Domain::Packet => Step::Ready,
        }
    }
}

const PIN_REFUSED: &str = "The SIM card refused the configured PIN. It is not tried again, so that the \
                           card does not lock itself: write the right PIN in the configuration.";

fn next_startup(left: Vec<Command>) -> Step {
    if left.is_empty() { Step::PinState } else { Step::Startup(left) }
}

/// What the SIM waits for, said as an error (TS 27.007 §9.2: 11, 12).
fn pin_state_of(reply: &Reply) -> Option<PinState> {
    match reply.result.as_ref().err()? {
        Cause::Cme(Code::Number(11)) | Cause::Cms(Code::Number(311)) => Some(PinState::SimPin),
        Cause::Cme(Code::Number(12)) | Cause::Cms(Code::Number(316)) => Some(PinState::SimPuk),
        _ => None,
    }
}

impl std::fmt::Display for Stuck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Pin(why) => f.write_str(why),
            Self::Sim(cause) => cause.fmt(f),
            Self::PduMode(cause) => {
                write!(f, "The modem refuses PDU mode, without which it cannot be used. {cause}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::found::Centre;
    use crate::at::reply::Final;

    /// Runs against a modem that is a table: what it answers to each line; `OK` to what is not in it.
    /// An answer that is used up gives way to the next row for the same line.
    fn run(
        pin: Option<&str>,
        decision: PinDecision,
        rows: &[(&str, &str)],
    ) -> (Next, Found, Vec<String>) {
        run_as(&Habits::default(), pin, decision, rows)
    }

    fn run_as(
        habits: &Habits,
        pin: Option<&str>,
        decision: PinDecision,
        rows: &[(&str, &str)],
    ) -> (Next, Found, Vec<String>) {
        let mut bringup = Bringup::new(pin.map(Secret::new));
        let mut rows = rows.to_vec();
        let mut asked = Vec::new();
        for _ in 0..200 {
            match bringup.next() {
                Next::Ask(command) => {
                    let line = command.render();
                    let row = rows.iter().position(|(asked, _)| *asked == line);
                    let later =
                        row.is_some_and(|at| rows[at + 1..].iter().any(|(a, _)| *a == line));
                    let answer =
                        row.map_or("OK", |at| if later { rows.remove(at).1 } else { rows[at].1 });
                    asked.push(line);
                    bringup.answer(&reply(command, answer));
                }
                Next::Wait(_) => {
                    asked.push("wait".to_owned());
                    bringup.waited();
                }
                Next::Recognise => bringup.recognised(habits.clone()),
                Next::MayTryPin => bringup.pin(decision),
                end => return (end, bringup.found().clone(), asked),
            }
        }
        panic!("it does not end: {asked:?}");
    }

    fn reply(command: Command, answer: &str) -> Reply {
        let mut lines: Vec<String> = answer.split('|').map(str::to_owned).collect();
        let last = lines.pop().unwrap();
        let result = match last.as_str() {
            "silence" => Err(Cause::Silent(Duration::from_secs(20))),
            end => Cause::of(&Final::parse(end).unwrap()).map_or(Ok(()), Err),
        };
        Reply { command, result, lines }
    }

    const USUAL: &[(&str, &str)] = &[
        ("AT+CGMI", "Acme|OK"),
        ("AT+CGMM", "M1|OK"),
        ("AT+CPIN?", "+CPIN: READY|OK"),
        ("AT+CCID", "+CCID: \"8988211000000123456\"|OK"),
        ("AT+CPMS=?", "+CPMS: (\"SM\",\"ME\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")|OK"),
        ("AT+CPMS=\"SM\",\"SM\",\"SM\"", "+CPMS: 3,10,3,10,3,10|OK"),
        ("AT+CNMI=?", "+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)|OK"),
        ("AT+CSCA?", "+CSCA: \"+15555000009\",145|OK"),
        ("AT+CREG?", "+CREG: 1,1|OK"),
    ];

    /// The usual modem, but for some answers.
    fn but<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
        let usual = USUAL.iter().filter(|(line, _)| others.iter().all(|(other, _)| other != line));
        others.iter().chain(usual).copied().collect()
    }

    #[test]
    fn a_usual_modem_is_ready_after_fourteen_commands() {
        let (end, found, asked) = run(None, PinDecision::Try, USUAL);
        assert_eq!(end, Next::Ready);
        assert_eq!(
            asked.join(" "),
            "ATE0 AT+CMEE=1 AT+CGMI AT+CGMM AT+CPIN? AT+CCID AT+CMGF=0 \
            AT+CPMS=? AT+CPMS=\"SM\",\"SM\",\"SM\" AT+CNMI=? AT+CNMI=2,1,0,1,0 AT+CSCA? \
            AT+CREG=1 AT+CREG?"
        );
        assert_eq!(found.model.as_deref(), Some("Acme M1"));
        assert_eq!(found.sim.as_deref(), Some("8988211000000123456"));
        assert_eq!(found.storages, ["SM", "ME"]);
        assert_eq!(found.count, Some((3, 10)));
        assert!(found.network.is_registered());
    }

    #[test]
    fn a_modem_that_refuses_everything_but_pdu_mode_works() {
        let mut bringup = Bringup::new(None);
        for _ in 0..200 {
            match bringup.next() {
                Next::Ask(command) => {
                    let needed = command == Command::MessageFormat(0);
                    bringup.answer(&reply(command, if needed { "OK" } else { "ERROR" }));
                }
                Next::Recognise => bringup.recognised(Habits::default()),
                _ => break,
            }
        }
        assert_eq!(bringup.next(), Next::Ready);
        assert_eq!(bringup.found(), &Found::default());
        assert!(bringup.found().network.is_registered());
    }

    #[test]
    fn without_pdu_mode_it_does_not() {
        let (end, ..) = run(None, PinDecision::Try, &[("AT+CMGF=0", "ERROR")]);
        assert_eq!(end, Next::Stuck(Stuck::PduMode(Cause::Refused)));
    }

    fn times(asked: &[String], line: &str) -> usize {
        asked.iter().filter(|asked| *asked == line).count()
    }

    #[test]
    fn a_refused_pdu_mode_is_asked_for_four_times_more_before_it_is_believed() {
        for (refusals, end) in [(4, Next::Ready), (5, Next::Stuck(Stuck::PduMode(Cause::Refused)))]
        {
            let mut rows = vec![("AT+CMGF=0", "ERROR"); refusals];
            rows.push(("AT+CMGF=0", "OK"));
            let (came_to, _, asked) = run(None, PinDecision::Try, &but(&rows));
            assert_eq!(came_to, end);
            assert_eq!((times(&asked, "AT+CMGF=0"), times(&asked, "wait")), (5, 4));
        }
    }

    #[test]
    fn a_first_command_that_is_lost_is_said_three_times_and_a_refused_one_once() {
        for (answer, said) in [("silence", 3), ("ERROR", 1), ("OK", 1)] {
            let (end, _, asked) = run(None, PinDecision::Try, &but(&[("ATE0", answer)]));
            assert_eq!((end, times(&asked, "ATE0")), (Next::Ready, said), "{answer}");
        }
    }

    #[test]
    fn whoever_waited_for_a_busy_sim_to_the_end_says_so() {
        let mut bringup = Bringup::new(None);
        let mut waits = 0;
        assert!(!bringup.gave_up_waiting());
        for _ in 0..200 {
            match bringup.next() {
                Next::Ask(Command::PinState) => {
                    bringup.answer(&reply(Command::PinState, "+CME ERROR: 14"));
                }
                Next::Ask(command) => bringup.answer(&reply(command, "OK")),
                Next::Wait(_) => {
                    waits += 1;
                    assert_eq!(bringup.gave_up_waiting(), waits == 40);
                    bringup.waited();
                }
                Next::Recognise => bringup.recognised(Habits::default()),
                _ => break,
            }
        }
        assert_eq!(bringup.next(), Next::Ready);
        // Twenty seconds, half a second each.
        assert_eq!(waits, 40);
    }

    #[test]
    fn a_busy_sim_is_asked_again_and_not_for_ever() {
        let busy = [
            ("AT+CPIN?", "+CME ERROR: 14"),
            ("AT+CPIN?", "+CME ERROR: 515"),
            ("AT+CPIN?", "+CPIN: READY|OK"),
        ];
        let (end, _, asked) = run(None, PinDecision::Try, &but(&busy));
        assert_eq!(end, Next::Ready);
        assert_eq!(asked.iter().filter(|line| *line == "wait").count(), 2);
        let (end, _, asked) = run(None, PinDecision::Try, &[("AT+CPIN?", "+CME ERROR: 14")]);
        assert_eq!(end, Next::Ready);
        assert_eq!(asked.iter().filter(|line| *line == "wait").count(), 40);
    }

    #[test]
    fn a_pin_goes_to_the_sim_once() {
        let wanted = but(&[("AT+CPIN?", "+CPIN: SIM PIN|OK"), ("AT+CPIN?", "+CPIN: READY|OK")]);
        let (end, found, asked) = run(Some("1234"), PinDecision::Try, &wanted);
        assert_eq!((end, found.pin_accepted), (Next::Ready, true));
        assert_eq!(asked.iter().filter(|line| line.starts_with("AT+CPIN=")).count(), 1);
        assert_eq!(found.sim.as_deref(), Some("8988211000000123456"));

        let rows: [(&str, PinDecision, Option<&str>, &str, usize); 5] = [
            ("refused", PinDecision::Try, Some("1234"), "+CME ERROR: 16", 1),
            ("busy is no reason to repeat it", PinDecision::Try, Some("1234"), "+CME ERROR: 14", 1),
            ("silently refused", PinDecision::Try, Some("1234"), "silence", 1),
            ("refused before", PinDecision::RefusedBefore, Some("1234"), "OK", 0),
            ("none configured", PinDecision::Try, None, "OK", 0),
        ];
        for (name, decision, pin, answer, tries) in rows {
            let rows = but(&[("AT+CPIN?", "+CPIN: SIM PIN|OK"), ("AT+CPIN=\"1234\"", answer)]);
            let (end, found, asked) = run(pin, decision, &rows);
            assert!(matches!(end, Next::Stuck(Stuck::Pin(_))), "{name}: {end:?}");
            assert!(!found.pin_accepted, "{name}");
            assert_eq!(asked.iter().filter(|l| l.starts_with("AT+CPIN=")).count(), tries, "{name}");
        }
    }

    #[test]
    fn what_stands_in_the_way_is_said() {
        let rows = [
            ("+CPIN: SIM PUK|OK", "PUK"),
            ("+CME ERROR: 12", "PUK"),
            ("+CME ERROR: 11", "waits for its PIN"),
            ("+CME ERROR: 10", "no SIM card"),
            ("+CME ERROR: SIM not inserted", "no SIM card"),
            ("+CME ERROR: 13", "does not work"),
            ("+CPIN: PH-NET PIN|OK", "locked to another"),
        ];
        for (answer, words) in rows {
            let (end, ..) = run(None, PinDecision::Try, &[("AT+CPIN?", answer)]);
            let Next::Stuck(why) = end else { panic!("{answer}: {end:?}") };
            assert!(why.to_string().contains(words), "{answer}: {why}");
        }
    }

    #[test]
    fn a_second_pin_guards_nothing_a_message_needs() {
        for state in ["SIM PIN2", "SIM PUK2"] {
            let answer = format!("+CPIN: {state}|OK");
            let (end, ..) = run(None, PinDecision::Try, &but(&[("AT+CPIN?", &answer)]));
            assert_eq!(end, Next::Ready, "{state}");
        }
    }

    #[test]
    fn storages_and_notifications_go_down_their_lists() {
        let rows = but(&[
            ("AT+CPMS=?", "ERROR"),
            ("AT+CPMS=\"SM\",\"SM\",\"SM\"", "+CMS ERROR: 302"),
            ("AT+CPMS=\"ME\",\"ME\",\"ME\"", "+CPMS: 0,5|OK"),
            ("AT+CNMI=2,1,0,1,0", "ERROR"),
            ("AT+CNMI=2,1,0,2,0", "+CMS ERROR: 303"),
        ]);
        let (_, found, _) = run(None, PinDecision::Try, &rows);
        assert_eq!(found.storages, ["ME", "SM", "SR"]);
        assert_eq!(found.count, Some((0, 5)));
        assert_eq!(found.notifications, Some([2, 1, 0, 0, 0]));
    }

    #[test]
    fn what_a_family_is_told_first_is_said_once_and_refusals_mean_nothing() {
        let startup = ["AT^CURC=0", "AT+ZOPRT=5"].map(|line| Command::Other(line.to_owned()));
        let habits = Habits { startup: startup.to_vec(), ..Habits::default() };
        let rows = but(&[("AT^CURC=0", "ERROR"), ("AT+ZOPRT=5", "+CME ERROR: 14")]);
        let (end, found, asked) = run_as(&habits, None, PinDecision::Try, &rows);
        assert_eq!(end, Next::Ready);
        assert_eq!(asked[3..7], ["AT+CGMM", "AT^CURC=0", "AT+ZOPRT=5", "AT+CPIN?"]);
        assert_eq!(found.identity.maker.as_deref(), Some("Acme"));
    }

    #[test]
    fn a_modem_without_a_name_is_asked_in_other_words() {
        let rows = but(&[("AT+CGMI", "ERROR"), ("AT+CGMM", "ERROR"), ("ATI", "Acme|M1|OK")]);
        let (_, found, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!(asked[4], "ATI");
        assert_eq!(found.identity.words, ["Acme", "M1"]);
        assert_eq!(found.model.as_deref(), Some("Acme M1"));
    }

    #[test]
    fn a_card_without_a_service_centre_is_said_and_stops_nothing() {
        let rows = [
            ("+CSCA: \"\",129|OK", Centre::Missing),
            ("+CSCA: ,|OK", Centre::Missing),
            ("+CSCA: \"+1555\",145|OK", Centre::Known("+1555".to_owned())),
            ("ERROR", Centre::Unknown),
            ("OK", Centre::Unknown),
        ];
        for (answer, centre) in rows {
            let rows = but(&[("AT+CSCA?", answer)]);
            let (end, found, _) = run(None, PinDecision::Try, &rows);
            assert_eq!((end, &found.centre), (Next::Ready, &centre), "{answer}");
            assert_eq!(found.centre.warning().is_some(), centre == Centre::Missing, "{answer}");
        }
    }

    #[test]
    fn direct_delivery_is_asked_for_last_and_only_where_it_can_be_acknowledged() {
        let only_direct = ("AT+CNMI=?", "+CNMI: (1),(0,2),(0),(0,1),(0)|OK");
        let rows = but(&[only_direct]);
        let (_, found, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!((found.notifications, found.service), (Some([1, 2, 0, 1, 0]), 1));
        let service = asked.iter().position(|line| line == "AT+CSMS=1").unwrap();
        assert_eq!(asked[service + 1], "AT+CNMI=1,2,0,1,0");

        let rows = but(&[only_direct, ("AT+CSMS=1", "ERROR")]);
        let (end, found, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!((end, found.notifications, found.service), (Next::Ready, None, 0));
        assert!(!asked.iter().any(|line| line.starts_with("AT+CNMI=1")));
        assert!(!run(None, PinDecision::Try, USUAL).2.iter().any(|line| line.contains("CSMS")));
    }

    #[test]
    fn the_other_registrations_are_asked_when_the_first_says_no() {
        let rows = but(&[("AT+CREG?", "+CREG: 1,0|OK"), ("AT+CEREG?", "+CEREG: 1,1|OK")]);
        let (_, found, asked) = run(None, PinDecision::Try, &rows);
        assert!(found.network.is_registered());
        assert!(!asked.contains(&"AT+CGREG?".to_owned()));
        let rows = but(&[("AT+CREG?", "+CREG: 1,2|OK")]);
        let (end, found, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!((end, found.network.is_registered()), (Next::Ready, false));
        assert!(asked.contains(&"AT+CGREG?".to_owned()));
    }

    #[test]
    fn a_card_without_a_readable_number_is_known_by_its_imsi() {
        let rows = but(&[("AT+CCID", "ERROR"), ("AT+CIMI", "001010123456789|OK")]);
        let (_, found, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!(found.sim.as_deref(), Some("001010123456789"));
        assert_eq!(asked.iter().filter(|line| *line == "AT+CCID").count(), 1, "it was refused");
    }

    #[test]
    fn a_garbled_number_is_asked_for_again_before_it_makes_another_card() {
        let rows =
            but(&[("AT+CCID", "+CCID: 89882\u{0}110|OK"), ("AT+CIMI", "001010123456789|OK")]);
        let (_, _, asked) = run(None, PinDecision::Try, &rows);
        assert_eq!(asked.iter().filter(|line| *line == "AT+CCID").count(), 3);
    }
}
