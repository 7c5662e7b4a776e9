//! One modem, one command in flight: bytes and instants go in, bytes and events come out.
//!
//! ```text
//!            start(command)                       final result
//!   Idle ────────────────────► Running ─────────────────────────────► Idle   Done
//!     │                            └ silence ► Resync ─ AT, CMGF? ─► Idle
//!     │ start(Send)             prompt            send_body
//!     └────────────► Prompting ───────► AtPrompt ───────────► Sending ──► Idle   Submitted
//!                        │ error            │ abandon (ESC)       │ +CMGS, error, silence, reset
//!                        ▼ not sent         ▼ not sent            ▼ sent, by its number, in doubt
//! ```
//! **Contract.** After every call that changes something ([`Session::start`], [`Session::receive`],
//! [`Session::send_body`], [`Session::abandon`], [`Session::on_time`], [`Session::give_up`]) the driver
//! 1. writes what [`Session::output`] gives,
//! 2. takes every [`Session::event`],
//! 3. calls [`Session::on_time`] at [`Session::deadline`] unless something else happens before.
//!
//! Instants are durations since any moment the driver chose once; they must not go backwards.
//!
//! **The happy path of a message**: `AT+CMGS=23` → prompt → [`Event::AtPrompt`] → the driver asks whether
//! the message may still go → the body and Ctrl-Z → `+CMGS: 5` → `OK` → [`Submitted::Accepted`].
//!
//! **When it goes wrong**, the position in the protocol decides. Before the body nothing was sent. After
//! Ctrl-Z an error proves what `cause` says it proves; silence, a restart, a lost port, and an `OK` that
//! names no reference prove nothing. Once `+CMGS` was heard the network has the message, whatever follows.
//!
//! **Late answers.** After silence the next answer heard may belong to the command that was given up. So
//! nothing new is started before the modem has shown that it answers us (`resync`); what it says until
//! then is dropped, unsolicited lines apart.
//!
//! `line` says which lines belong to which command; `modem::link` is the driver.

use std::collections::VecDeque;
use std::time::Duration;

use super::cause::Cause;
use super::command::{Answer, Command, Switch};
use super::echo::{Echo, Means};
use super::event::{Direct, Event, Reply, Submitted};
use super::fields::after;
use super::frame::{CTRL_Z, ESC, Expect, Frame, Framer};
use super::habits::Habits;
use super::info::{Mode, SendAccepted, octets};
use super::line::{Said, sort};
use super::reply::Final;
use super::resync::{Heard, PROOF, Reason, Resync, Verdict};
use super::urc::{Boot, Urc};

/// An instant: the time since a moment the driver chose once.
pub type Tick = Duration;

/// How long the driver may take to say whether the message goes, before it is abandoned.
pub const PROMPT_ANSWER: Duration = Duration::from_secs(5);
/// From `+CMGS` to its `OK`, and from ESC to the result.
const REST_WAIT: Duration = Duration::from_secs(5);
/// A modem stores at most some thousand messages, two lines each; the rest of a longer answer is dropped.
const LINES_MAX: usize = 10_000;

/// The state machine; see the module.
#[derive(Debug)]
pub struct Session {
    framer: Framer,
    state: State,
    habits: Habits,
    echo: Echo,
    /// It repeated something since the port was opened.
    echoed: bool,
    /// The line after `+CMT` or `+CDS` is its message.
    body_of: Option<Direct>,
    output: Vec<u8>,
    events: VecDeque<Event>,
}

#[derive(Debug)]
enum State {
    Idle,
    Running {
        command: Command,
        lines: Vec<String>,
        part: Part,
        /// A line came that answers another command: we are out of step.
        stray: bool,
        until: Tick,
    },
    /// `instead`: what becomes of the message although the prompt comes.
    Prompting {
        command: Command,
        instead: Option<Submitted>,
        until: Tick,
    },
    AtPrompt {
        until: Tick,
    },
    Abandoning {
        outcome: Submitted,
        until: Tick,
    },
    /// `silence`: what the end of the wait would mean.
    Sending {
        reference: Option<u8>,
        silence: Cause,
        until: Tick,
    },
    Resync(Resync),
}

/// Of an answer made of messages: what the next line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Header,
    Body,
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

impl Session {
    /// A session with a modem of which nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self {
            framer: Framer::new(),
            state: State::Idle,
            habits: Habits::default(),
            echo: Echo::Possible,
            echoed: false,
            body_of: None,
            output: Vec::new(),
            events: VecDeque::new(),
        }
    }

    /// It is known who made the modem: what to expect of it from now on.
    pub fn set_habits(&mut self, habits: Habits) {
        self.habits = habits;
    }

    /// Whether a command can be started.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        matches!(self.state, State::Idle)
    }

    /// Whether a restart would show: the modem repeated what it heard, and stopped when it was told to. One that never
    /// did is silent about it.
    #[must_use]
    pub fn would_show_a_restart(&self) -> bool {
        self.echo == Echo::Off && self.echoed
    }

    /// Whether a message is past Ctrl-Z and its outcome not known yet.
    #[must_use]
    pub fn is_sending(&self) -> bool {
        matches!(self.state, State::Sending { .. })
    }

    /// Starts a command.
    ///
    /// # Panics
    /// When another one is in flight: that is the driver's mistake.
    pub fn start(&mut self, command: Command, now: Tick) {
        assert!(self.is_idle(), "one command is in flight at a time");
        self.framer.drop_stale_prompt();
        self.write(command.render().as_bytes());
        self.write(b"\r");
        let until = now + self.habits.waits.of(&command);
        self.state = if matches!(command, Command::Send(_)) {
            State::Prompting { command, instead: None, until }
        } else {
            State::Running { command, lines: Vec::new(), part: Part::Header, stray: false, until }
        };
    }

    /// Leaves a prompt that an earlier program may have left behind, and waits for the modem to be heard.
    /// Ends like any resync: the session becomes idle, or [`Event::Hung`] comes.
    ///
    /// # Panics
    /// When a command is in flight: that is the driver's mistake.
    pub fn wake(&mut self, now: Tick) {
        assert!(self.is_idle(), "one command is in flight at a time");
        self.echo = Echo::Possible;
        self.resync(Reason::MaybePrompt, now);
    }

    /// Gives the body to a modem that waits for it. From here on the message may be on the air.
    ///
    /// Ignored when the prompt is gone: the outcome is then already among the events.
    pub fn send_body(&mut self, hex: &str, now: Tick) {
        if matches!(self.state, State::AtPrompt { .. }) {
            self.write(hex.as_bytes());
            self.write(&[CTRL_Z]);
            self.state = State::Sending {
                reference: None,
                silence: Cause::Silent(self.habits.waits.result),
                until: now + self.habits.waits.result,
            };
        }
    }

    /// Decides against the message. Ignored when the prompt is gone.
    pub fn abandon(&mut self, now: Tick) {
        if matches!(self.state, State::AtPrompt { .. }) {
            self.escape(Submitted::Abandoned, now);
        }
    }

    /// Takes bytes from the port.
    pub fn receive(&mut self, bytes: &[u8], now: Tick) {
        self.framer.push(bytes);
        loop {
            let expect = match self.state {
                State::Prompting { .. } => Expect::Prompt,
                _ => Expect::Line,
            };
            match self.framer.next(expect) {
                Some(Frame::Line(line)) => {
                    let line = String::from_utf8_lossy(line).into_owned();
                    self.on_line(line, now);
                }
                Some(Frame::Prompt) => self.on_prompt(now),
                Some(Frame::TooLong | Frame::Body(_) | Frame::Abandoned) => {}
                None => return,
            }
        }
    }

    /// What to write to the port.
    pub fn output(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.output)
    }

    /// What happened.
    pub fn event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// When [`Session::on_time`] has to be called.
    #[must_use]
    pub fn deadline(&self) -> Option<Tick> {
        match &self.state {
            State::Idle => None,
            State::Running { until, .. }
            | State::Prompting { until, .. }
            | State::AtPrompt { until }
            | State::Abandoning { until, .. }
            | State::Sending { until, .. } => Some(*until),
            State::Resync(resync) => Some(resync.until()),
        }
    }

    /// Time has come as far as `now`; does nothing before the deadline.
    pub fn on_time(&mut self, now: Tick) {
        if self.deadline().is_none_or(|deadline| now < deadline) {
            return;
        }
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Idle => {}
            State::Running { command, lines, .. } => {
                let result = Err(Cause::Silent(self.habits.waits.of(&command)));
                self.done(Reply { command, result, lines });
                self.resync(Reason::NoResult, now);
            }
            State::Prompting { command, .. } => {
                let silence = Cause::Silent(self.habits.waits.of(&command));
                self.submitted(Submitted::NotSent(silence));
                self.resync(Reason::MaybePrompt, now);
            }
            State::AtPrompt { .. } => self.escape(Submitted::Abandoned, now),
            State::Abandoning { outcome, .. } => {
                self.submitted(outcome);
                self.resync(Reason::MaybePrompt, now);
            }
            State::Sending { reference, silence, .. } => {
                self.submitted(Submitted::past_ctrl_z(reference, silence));
                self.resync(Reason::NoResult, now);
            }
            State::Resync(resync) => self.on_resync_time(resync, now),
        }
    }

    /// The port is gone, or the driver must leave: ends what is in flight with this cause.
    pub fn give_up(&mut self, cause: Cause) {
        self.framer.clear();
        self.body_of = None;
        self.echo = Echo::Possible;
        self.output.clear();
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Idle | State::Resync(_) => {}
            State::Running { command, lines, .. } => {
                self.done(Reply { command, result: Err(cause), lines });
            }
            State::Prompting { .. } | State::AtPrompt { .. } => {
                self.submitted(Submitted::NotSent(cause));
            }
            State::Abandoning { outcome, .. } => self.submitted(outcome),
            State::Sending { reference, .. } => {
                self.submitted(Submitted::past_ctrl_z(reference, cause));
            }
        }
    }

    fn write(&mut self, bytes: &[u8]) {
        self.output.extend_from_slice(bytes);
    }

    fn done(&mut self, reply: Reply) {
        self.events.push_back(Event::Done(reply));
    }

    fn submitted(&mut self, outcome: Submitted) {
        self.events.push_back(Event::Submitted(outcome));
    }

    fn on_prompt(&mut self, now: Tick) {
        self.echo.not_heard();
        match &mut self.state {
            State::Prompting { instead: Some(outcome), .. } => {
                let outcome = outcome.clone();
                self.escape(outcome, now);
            }
            State::Prompting { .. } => {
                self.state = State::AtPrompt { until: now + PROMPT_ANSWER };
                self.events.push_back(Event::AtPrompt);
            }
            _ => {}
        }
    }

    fn escape(&mut self, outcome: Submitted, now: Tick) {
        self.write(&[ESC]);
        self.state = State::Abandoning { outcome, until: now + REST_WAIT };
    }

    fn on_line(&mut self, line: String, now: Tick) {
        if let Some(kind) = self.body_of.take() {
            if octets(&line).is_some() {
                self.events.push_back(Event::Direct { kind, pdu: line });
                return;
            }
            self.events.push_back(Event::Urc(Urc::Unreadable));
        }
        match self.state {
            State::Idle => self.on_unasked(&line),
            State::Running { .. } => self.on_running(line, now),
            State::Resync(_) => self.on_resync(&line, now),
            _ => self.on_submitting(&line, now),
        }
    }

    /// A line while an ordinary command runs.
    fn on_running(&mut self, line: String, now: Tick) {
        let State::Running { command, lines, part, stray, .. } = &mut self.state else { return };
        match sort(&line, command, &self.habits.lines) {
            Said::Echo => self.on_echo(),
            Said::Answer => {
                if matches!(command.answer(), Answer::Messages(_)) {
                    // A header whose body never came goes, so that pairs stay pairs.
                    lines.truncate(lines.len() & !1);
                    *part = Part::Body;
                }
                if lines.len() < LINES_MAX {
                    lines.push(line);
                }
            }
            Said::Final(result) => self.finish(&result, now),
            Said::Stray => *stray = true,
            Said::Other
                if *part == Part::Body && Urc::parse_with(&line, &self.habits.lines).is_none() =>
            {
                *part = Part::Header;
                lines.push(line);
            }
            Said::Other => self.on_unasked(&line),
        }
    }

    fn finish(&mut self, result: &Final, now: Tick) {
        let state = std::mem::replace(&mut self.state, State::Idle);
        let State::Running { command, mut lines, part, stray, .. } = state else { return };
        if stray {
            // This was an earlier command's answer, and what belongs to this one is still to come.
            let result = Err(Cause::OutOfStep);
            self.done(Reply { command, result, lines: Vec::new() });
            return self.resync(Reason::NoResult, now);
        }
        if part == Part::Body {
            lines.pop();
        }
        if command == Command::Echo(Switch::Off) && result.is_ok() {
            self.echo = Echo::AskedOff;
        } else {
            self.echo.not_heard();
        }
        let result = Cause::of(result).map_or(Ok(()), Err);
        self.done(Reply { command, result, lines });
    }

    fn on_echo(&mut self) {
        self.echoed = true;
        if self.echo.heard() == Means::Restarted {
            self.events.push_back(Event::EchoReturned);
        }
    }

    /// A line while a message is handed over. The echo of its body is none of these and is dropped.
    fn on_submitting(&mut self, line: &str, now: Tick) {
        if let State::Prompting { command, instead, .. } = &mut self.state
            && line.eq_ignore_ascii_case(&command.render())
        {
            if self.echo == Echo::Off {
                // A restarted modem is in text mode: at its prompt the body would be taken as words.
                *instead = Some(Submitted::NotSent(Cause::Restarted));
            }
            self.on_echo();
            return;
        }
        if let State::Sending { reference, until, .. } = &mut self.state
            && let Some(accepted) = SendAccepted::parse(line)
        {
            *reference = Some(accepted.reference);
            *until = now + REST_WAIT;
            return;
        }
        match Final::parse(line).filter(ends_a_command) {
            Some(result) => self.on_submit_result(&result, now),
            None => self.on_unasked(line),
        }
    }

    fn on_submit_result(&mut self, result: &Final, now: Tick) {
        let outcome = match std::mem::replace(&mut self.state, State::Idle) {
            state @ (State::Prompting { .. } | State::AtPrompt { .. }) => {
                // It answers something else: its prompt may still come, or stay, and must not be left open.
                if result.is_ok() || matches!(state, State::AtPrompt { .. }) {
                    self.resync(Reason::MaybePrompt, now);
                }
                Submitted::NotSent(Cause::of(result).unwrap_or(Cause::Refused))
            }
            State::Abandoning { outcome, .. } => outcome,
            State::Sending { reference, .. } => {
                Submitted::past_ctrl_z(reference, Cause::of(result).unwrap_or(Cause::NoReference))
            }
            State::Idle | State::Running { .. } | State::Resync(_) => return,
        };
        self.submitted(outcome);
    }

    /// A line that answers nothing.
    fn on_unasked(&mut self, line: &str) {
        match Urc::parse_with(line, &self.habits.lines) {
            Some(Urc::Deliver { .. }) => self.body_of = Some(Direct::Message),
            Some(Urc::Report { .. }) => self.body_of = Some(Direct::Report),
            Some(Urc::Boot(boot)) => self.on_boot(boot),
            Some(urc) => self.events.push_back(Event::Urc(urc)),
            None => {}
        }
    }

    fn on_boot(&mut self, boot: Boot) {
        match boot {
            Boot::Restarted => {
                // What was said before the restart will not be answered; what follows this line is new.
                let held = std::mem::take(&mut self.framer);
                let output = self.output();
                self.give_up(Cause::Restarted);
                self.framer = held;
                self.output = output;
            }
            Boot::Progress => {
                // It may have lost the message, or be late with the words of an earlier start: the wait
                // stays as long as it was, and only its end is understood.
                if let State::Sending { silence, .. } = &mut self.state {
                    *silence = Cause::Restarted;
                }
            }
        }
        self.events.push_back(Event::Urc(Urc::Boot(boot)));
    }

    fn resync(&mut self, reason: Reason, now: Tick) {
        let (resync, probe) = Resync::begin(reason, now);
        self.write(probe);
        self.state = State::Resync(resync);
    }

    fn on_resync(&mut self, line: &str, now: Tick) {
        let probes = [Command::Attention, Command::MessageFormatState];
        if probes.iter().any(|probe| line.eq_ignore_ascii_case(&probe.render())) {
            self.on_echo();
            return;
        }
        let State::Resync(resync) = &mut self.state else { return };
        if after(line, PROOF).is_some() {
            resync.on_proof();
            if Mode::parse(line) == Some(Mode::Text) {
                // It is as it is after power-up.
                self.events.push_back(Event::EchoReturned);
            }
            return;
        }
        match Final::parse(line).filter(ends_a_command) {
            None if Urc::parse_with(line, &self.habits.lines).is_some() => {
                self.on_unasked(line);
            }
            None => {}
            Some(_) => match resync.on_result(now) {
                Heard::Agreed => self.state = State::Idle,
                Heard::Ask(probe) => self.write(probe),
                Heard::Open => {}
            },
        }
    }

    fn on_resync_time(&mut self, mut resync: Resync, now: Tick) {
        match resync.on_time(now) {
            Verdict::Agreed => {}
            Verdict::Ask(probe) => {
                self.write(probe);
                self.state = State::Resync(resync);
            }
            Verdict::Hung => self.events.push_back(Event::Hung),
        }
    }
}

/// We never dial: what ends a call is said about somebody else's, and ends none of our commands.
pub(super) fn ends_a_command(result: &Final) -> bool {
    !matches!(result, Final::NoCarrier | Final::NoDialtone | Final::Busy | Final::NoAnswer)
}

#[cfg(test)]
mod tests {
    use super::super::info::Registration;
    use super::super::reply::Code;
    use super::*;
    use crate::at::command::Domain;

    fn events(session: &mut Session) -> Vec<Event> {
        std::iter::from_fn(|| session.event()).collect()
    }

    const fn s(seconds: u64) -> Tick {
        Duration::from_secs(seconds)
    }

    /// A session whose modem has stopped repeating.
    fn without_echo() -> Session {
        let mut session = Session::new();
        for command in [Command::Echo(Switch::Off), Command::ErrorForm(1)] {
            session.start(command, s(0));
            session.receive(b"OK\r\n", s(0));
        }
        session.output();
        events(&mut session);
        session
    }

    /// What happens in the course of one message.
    #[derive(Debug, Clone, Copy)]
    enum Step {
        Hear(&'static str),
        Send,
        Abandon,
        Wait(u64),
        Lost,
    }
    use Step::{Abandon, Hear, Lost, Send, Wait};

    /// The ways the bytes of a row are cut up.
    #[derive(Debug, Clone, Copy)]
    enum Cut {
        Whole,
        Bytes,
        At(usize),
    }

    fn hear(session: &mut Session, text: &str, now: Tick, cut: Cut) {
        let bytes = text.as_bytes();
        match cut {
            Cut::Whole => session.receive(bytes, now),
            Cut::Bytes => bytes.iter().for_each(|&byte| session.receive(&[byte], now)),
            Cut::At(at) => {
                let (a, b) = bytes.split_at(at.min(bytes.len()));
                session.receive(a, now);
                session.receive(b, now);
            }
        }
    }

    fn submit(steps: &[Step], cut: Cut) -> (Vec<Submitted>, String) {
        let mut session = without_echo();
        let (mut now, mut wrote, mut found) = (s(10), Vec::new(), Vec::new());
        session.start(Command::Send(23), now);
        for step in steps {
            match *step {
                Hear(text) => hear(&mut session, text, now, cut),
                Send => session.send_body("0001AB", now),
                Abandon => session.abandon(now),
                Wait(seconds) => {
                    now += s(seconds);
                    session.on_time(now);
                }
                Lost => session.give_up(Cause::PortLost),
            }
            wrote.extend(session.output());
            found.extend(events(&mut session));
        }
        let outcomes = found.into_iter().filter_map(|event| match event {
            Event::Submitted(outcome) => Some(outcome),
            _ => None,
        });
        (outcomes.collect(), String::from_utf8(wrote).unwrap())
    }

    fn cms(number: u16) -> Cause {
        Cause::Cms(Code::Number(number))
    }

    const PROMPT: Step = Hear("\r\n> ");

    fn silent(seconds: u64) -> Cause {
        Cause::Silent(s(seconds))
    }

    /// Each row is run whole, byte by byte, and split at every index.
    fn check(rows: Vec<(&str, Vec<Step>, Submitted)>) {
        for (name, steps, expected) in rows {
            let cuts = (0..40).map(Cut::At).chain([Cut::Whole, Cut::Bytes]);
            for cut in cuts {
                let (outcomes, _) = submit(&steps, cut);
                assert_eq!(outcomes, std::slice::from_ref(&expected), "{name}, {cut:?}");
            }
        }
    }

    #[test]
    fn a_reference_means_that_the_network_has_the_message() {
        const TAKEN: Step = Hear("\r\n+CMGS: 5\r\n\r\nOK\r\n");
        let five = Submitted::Accepted { reference: 5 };
        check(vec![
            ("sent", vec![PROMPT, Send, TAKEN], five.clone()),
            ("prompt without blank", vec![Hear("\r\n>"), Send, TAKEN], five.clone()),
            (
                "noise around",
                vec![Hear("\r\n^RSSI:5\r\n\r\n> "), Send, Hear("\r\nRING\r\n"), TAKEN],
                five.clone(),
            ),
            ("body repeated", vec![PROMPT, Send, Hear("0001AB\x1A\r\n"), TAKEN], five.clone()),
            (
                "a new message in between",
                vec![PROMPT, Send, Hear("+CMTI: \"SM\",1\r\n"), TAKEN],
                five.clone(),
            ),
            (
                "taken, then an error",
                vec![PROMPT, Send, Hear("+CMGS: 5\r\n+CMS ERROR: 500\r\n")],
                five.clone(),
            ),
            (
                "taken, then silence",
                vec![PROMPT, Send, Hear("+CMGS: 5\r\n"), Wait(5)],
                five.clone(),
            ),
            ("taken, then gone", vec![PROMPT, Send, Hear("+CMGS: 5\r\n"), Lost], five.clone()),
            ("taken, then a restart", vec![PROMPT, Send, Hear("+CMGS: 5\r\nRDY\r\n")], five),
        ]);
    }

    #[test]
    fn nothing_was_sent_before_the_body() {
        use Submitted::{Abandoned, NotSent};
        check(vec![
            ("error at once", vec![Hear("\r\n+CMS ERROR: 500\r\n")], NotSent(cms(500))),
            ("plain error at once", vec![Hear("\r\nERROR\r\n")], NotSent(Cause::Refused)),
            (
                "unknown at once",
                vec![Hear("\r\nCOMMAND NOT SUPPORT\r\n")],
                NotSent(Cause::NotSupported),
            ),
            ("done without a prompt", vec![Hear("\r\nOK\r\n")], NotSent(Cause::Refused)),
            ("no prompt", vec![Wait(10)], NotSent(silent(10))),
            ("gone before the prompt", vec![Lost], NotSent(Cause::PortLost)),
            (
                "restart before the prompt",
                vec![Hear("\r\n^SYSSTART\r\n")],
                NotSent(Cause::Restarted),
            ),
            (
                "error at the prompt",
                vec![PROMPT, Hear("\r\n+CMS ERROR: 38\r\n"), Send],
                NotSent(cms(38)),
            ),
            ("gone at the prompt", vec![PROMPT, Lost], NotSent(Cause::PortLost)),
            (
                "restart at the prompt",
                vec![PROMPT, Hear("\r\nRDY\r\n"), Send],
                NotSent(Cause::Restarted),
            ),
            ("abandoned", vec![PROMPT, Step::Abandon, Hear("\r\nOK\r\n")], Abandoned),
            (
                "abandoned with an error",
                vec![PROMPT, Step::Abandon, Hear("\r\n+CMS ERROR: 500\r\n")],
                Abandoned,
            ),
            ("abandoned, then silence", vec![PROMPT, Step::Abandon, Wait(5)], Abandoned),
            ("abandoned, then gone", vec![PROMPT, Step::Abandon, Lost], Abandoned),
            ("nobody decides", vec![PROMPT, Wait(5), Hear("\r\nOK\r\n")], Abandoned),
            ("decided too late", vec![PROMPT, Wait(5), Send, Hear("\r\nOK\r\n")], Abandoned),
        ]);
    }

    #[test]
    fn past_ctrl_z_only_a_definite_number_proves_anything() {
        use Submitted::{Failed, InDoubt, NotSent};
        check(vec![
            (
                "refused by the modem",
                vec![PROMPT, Send, Hear("+CMS ERROR: 304\r\n")],
                NotSent(cms(304)),
            ),
            (
                "refused by the network",
                vec![PROMPT, Send, Hear("+CMS ERROR: 21\r\n")],
                Failed(cms(21)),
            ),
            ("a passing failure", vec![PROMPT, Send, Hear("+CMS ERROR: 42\r\n")], InDoubt(cms(42))),
            (
                "an unknown failure",
                vec![PROMPT, Send, Hear("+CMS ERROR: 500\r\n")],
                InDoubt(cms(500)),
            ),
            ("a bare error", vec![PROMPT, Send, Hear("ERROR\r\n")], InDoubt(Cause::Refused)),
            ("a bare OK", vec![PROMPT, Send, Hear("OK\r\n")], InDoubt(Cause::NoReference)),
            ("silence", vec![PROMPT, Send, Wait(120)], InDoubt(silent(120))),
            ("gone", vec![PROMPT, Send, Lost], InDoubt(Cause::PortLost)),
            (
                "half an answer, then gone",
                vec![PROMPT, Send, Hear("\r\n+CMG"), Lost],
                InDoubt(Cause::PortLost),
            ),
            ("restart", vec![PROMPT, Send, Hear("\r\nRDY\r\n")], InDoubt(Cause::Restarted)),
            (
                "a late boot line, then silence",
                vec![PROMPT, Send, Hear("SMS Ready\r\n"), Wait(120)],
                InDoubt(Cause::Restarted),
            ),
            (
                "a late boot line, then a slow network",
                vec![PROMPT, Send, Hear("SMS Ready\r\n"), Wait(60), Hear("+CMGS: 7\r\n\r\nOK\r\n")],
                Submitted::Accepted { reference: 7 },
            ),
        ]);
    }

    #[test]
    fn nothing_is_written_twice_and_ctrl_z_only_after_the_decision() {
        let (_, wrote) =
            submit(&[Hear("\r\n> "), Send, Send, Hear("+CMGS: 1\r\nOK\r\n")], Cut::Whole);
        assert_eq!(wrote, "AT+CMGS=23\r0001AB\x1A");
        let (_, wrote) = submit(&[Send, Hear("\r\n> "), Step::Abandon, Send], Cut::Whole);
        assert_eq!(wrote, "AT+CMGS=23\r\x1B");
        let (_, wrote) = submit(&[Hear("\r\nERROR\r\n"), Send, Abandon], Cut::Whole);
        assert_eq!(wrote, "AT+CMGS=23\r");
    }

    #[test]
    fn a_long_wait_for_the_network_is_no_silence() {
        let steps = [Hear("\r\n> "), Send, Wait(119), Hear("+CMGS: 5\r\nOK\r\n")];
        assert_eq!(submit(&steps, Cut::Whole).0, [Submitted::Accepted { reference: 5 }]);
    }

    #[test]
    fn a_modem_that_repeats_again_is_not_given_a_body() {
        let (outcomes, wrote) =
            submit(&[Hear("AT+CMGS=23\r\r\n> "), Send, Hear("\r\nOK\r\n")], Cut::Whole);
        assert_eq!(outcomes, [Submitted::NotSent(Cause::Restarted)]);
        assert_eq!(wrote, "AT+CMGS=23\r\x1B");
    }

    #[test]
    fn an_echo_that_cannot_be_switched_off_means_nothing() {
        let mut session = Session::new();
        session.start(Command::Echo(Switch::Off), s(0));
        session.receive(b"ATE0\r\r\nOK\r\n", s(0));
        session.start(Command::Signal, s(0));
        session.receive(b"AT+CSQ\r\r\n+CSQ: 9,0\r\n\r\nOK\r\n", s(0));
        session.start(Command::Send(23), s(0));
        session.receive(b"AT+CMGS=23\r\r\n> ", s(0));
        assert_eq!(events(&mut session).last(), Some(&Event::AtPrompt));
    }

    #[test]
    fn an_echo_after_silence_tells_a_restart() {
        let mut session = without_echo();
        session.start(Command::Signal, s(0));
        session.receive(b"AT+CSQ\r\r\n+CSQ: 9,0\r\n\r\nOK\r\n", s(0));
        let found = events(&mut session);
        assert_eq!(found[0], Event::EchoReturned);
        assert!(matches!(&found[1], Event::Done(reply) if reply.is_ok()));
    }

    fn lines_of(command: Command, heard: &str) -> (Vec<String>, Vec<Event>) {
        let mut session = without_echo();
        session.start(command, s(0));
        session.receive(heard.as_bytes(), s(0));
        let mut found = events(&mut session);
        let position = found.iter().position(|event| matches!(event, Event::Done(_)));
        let Event::Done(reply) = found.remove(position.expect("the command ends")) else {
            unreachable!()
        };
        (reply.lines, found)
    }

    #[test]
    fn an_answer_is_what_the_command_asked_for_and_the_rest_is_unasked() {
        let new = Event::Urc(Urc::NewMessage { storage: "SM".into(), index: 2 });
        let home = Event::Urc(Urc::Registration {
            domain: Domain::Circuit,
            registration: Registration::Home,
        });
        let direct = Event::Direct { kind: Direct::Report, pdu: "0006".into() };
        let rows: Vec<(Command, &str, &[&str], &[Event])> = vec![
            (Command::Read(1), "+CMGR: 0,,2\r\n0001\r\n\r\nOK\r\n", &["+CMGR: 0,,2", "0001"], &[]),
            (Command::Read(1), "+CMGR: 0,,2\r\nOK\r\n", &[], &[]),
            (Command::Read(1), "OK\r\n", &[], &[]),
            (
                Command::Read(1),
                "+CMTI: \"SM\",2\r\n+CMGR: 0,,2\r\n0001\r\nOK\r\n",
                &["+CMGR: 0,,2", "0001"],
                std::slice::from_ref(&new),
            ),
            (
                Command::Read(1),
                "+CMGR: 0,,2\r\n+CMTI: \"SM\",2\r\n0001\r\nOK\r\n",
                &["+CMGR: 0,,2", "0001"],
                std::slice::from_ref(&new),
            ),
            (
                Command::List(4),
                "+CMGL: 1,1,,2\r\n0001\r\n+CMGL: 2,1,,2\r\n+CMGL: 3,1,,2\r\n0003\r\nOK\r\n",
                &["+CMGL: 1,1,,2", "0001", "+CMGL: 3,1,,2", "0003"],
                &[],
            ),
            (
                Command::Registration(Domain::Circuit),
                "+CREG: 1\r\n+CREG: 1,2\r\nOK\r\n",
                &["+CREG: 1,2"],
                std::slice::from_ref(&home),
            ),
            (
                Command::Signal,
                "+CDS: 2\r\n0006\r\n+CSQ: 9,0\r\nOK\r\n",
                &["+CSQ: 9,0"],
                std::slice::from_ref(&direct),
            ),
            (
                Command::Signal,
                "+CDS: 2\r\n+CSQ: 9,0\r\nOK\r\n",
                &["+CSQ: 9,0"],
                &[Event::Urc(Urc::Unreadable)],
            ),
            (Command::Model, "AT+CGMM\rSIM800\r\n\r\nOK\r\n", &["SIM800"], &[Event::EchoReturned]),
            (Command::PinState, "+CPIN: READY\r\nOK\r\n", &["+CPIN: READY"], &[]),
        ];
        for (command, heard, lines, others) in rows {
            let (found, rest) = lines_of(command, heard);
            assert_eq!(
                (found.as_slice(), rest.as_slice()),
                (lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>().as_slice(), others,),
                "{heard:?}"
            );
        }
    }

    #[test]
    fn a_late_answer_is_not_taken_for_the_next_ones() {
        let mut session = without_echo();
        session.start(Command::Delete(1), s(0));
        assert_eq!(session.deadline(), Some(s(20)));
        session.on_time(s(19));
        assert_eq!(events(&mut session), []);
        session.on_time(s(20));
        assert!(matches!(&events(&mut session)[..], [Event::Done(reply)] if !reply.is_ok()));
        assert!(!session.is_idle());
        session.output();
        // The answer to the deletion, and no more: the probe's own may still come.
        session.receive(b"+CMS ERROR: 321\r\n", s(20));
        assert!(!session.is_idle());
        session.receive(b"OK\r\n", s(20));
        assert!(!session.is_idle());
        session.receive(b"+CMGF: 0\r\nOK\r\n", s(20));
        assert!(session.is_idle(), "it answers us");
        session.start(Command::Signal, s(21));
        session.receive(b"+CSQ: 1,0\r\nOK\r\n", s(21));
        assert!(
            matches!(&events(&mut session)[..], [Event::Done(reply)] if reply.lines.len() == 1)
        );
    }

    #[test]
    fn quiet_after_an_answer_is_agreement_and_quiet_throughout_is_a_hung_modem() {
        let mut session = Session::new();
        session.wake(s(0));
        assert_eq!(session.output(), b"\x1B\rAT\r");
        session.receive(b"OK\r\nERROR\r\n", s(0));
        assert!(!session.is_idle());
        session.on_time(session.deadline().expect("it waits for quiet"));
        assert!(session.is_idle());

        session.wake(s(10));
        for _ in 0..4 {
            session.on_time(session.deadline().expect("it asks again"));
            assert_eq!(events(&mut session), []);
        }
        session.on_time(session.deadline().expect("it gives up"));
        assert_eq!(events(&mut session), [Event::Hung]);
        assert!(session.is_idle());
    }

    /// Rows of (milliseconds, what is heard then); agreement must not come before the last of them, and must
    /// have come with it or after the quiet that follows.
    #[test]
    fn what_an_earlier_program_asked_is_waited_for() {
        let proof = "\r\n+CMGF: 0\r\n\r\nOK\r\n";
        let rows: [(&str, &[(u64, &str)]); 7] = [
            ("at once", &[(0, "OK\r\n"), (0, proof)]),
            ("after the result of ESC", &[(0, "OK\r\n"), (9, "OK\r\n"), (150, proof)]),
            (
                "its message was just taken",
                &[(50, "+CMGS: 5\r\n\r\nOK\r\n"), (800, "OK\r\n"), (810, proof)],
            ),
            ("slow with everything", &[(900, "OK\r\n"), (1800, "OK\r\n"), (2700, proof)]),
            (
                "it was listing",
                &[(10, "+CMGL: 1,1,,2\r\n0001\r\nOK\r\n"), (20, "OK\r\n"), (700, proof)],
            ),
            ("asked twice", &[(10, "OK\r\n"), (1500, "+CMGF: 0\r\nOK\r\n"), (1600, proof)]),
            ("it does not know the question", &[(10, "OK\r\n"), (20, "ERROR\r\n")]),
        ];
        for (name, heard) in rows {
            let mut session = Session::new();
            session.wake(s(0));
            for &(at_ms, text) in heard {
                let now = Duration::from_millis(at_ms);
                while let Some(due) = session.deadline().filter(|&due| due <= now) {
                    session.on_time(due);
                }
                assert!(!session.is_idle(), "{name}: it agreed before {at_ms} ms");
                session.receive(text.as_bytes(), now);
            }
            if heard.last().is_some_and(|(_, text)| text.contains("+CMGF")) {
                assert!(session.is_idle(), "{name}");
            }
            if let Some(due) = session.deadline() {
                session.on_time(due);
            }
            assert!(session.is_idle(), "{name}");
        }
    }

    /// We set octets; who writes letters has forgotten, whatever became of its echo.
    #[test]
    fn a_modem_that_is_found_in_text_mode_has_restarted() {
        for (mode, expected) in [("0", vec![]), ("1", vec![Event::EchoReturned])] {
            let mut session = Session::new();
            session.wake(s(0));
            session.receive(format!("OK\r\nOK\r\n+CMGF: {mode}\r\nOK\r\n").as_bytes(), s(0));
            assert_eq!(events(&mut session), expected, "AT+CMGF={mode}");
        }
    }

    #[test]
    fn an_answer_to_another_command_is_believed_by_nobody() {
        let mut session = without_echo();
        session.start(Command::Delete(3), s(0));
        session.output();
        session.receive(b"+CMGR: 0,,2\r\n0001\r\nOK\r\n", s(0));
        assert!(matches!(
            &events(&mut session)[..],
            [Event::Done(Reply { result: Err(Cause::OutOfStep), lines, .. })] if lines.is_empty()
        ));
        assert_eq!(session.output(), b"AT\r");
        // The deletion's own result, the probe's, and the proof.
        session.receive(b"OK\r\nOK\r\n", s(0));
        assert!(!session.is_idle());
        session.receive(b"+CMGF: 0\r\nOK\r\n", s(0));
        assert!(session.is_idle());
    }

    #[test]
    fn a_prompt_after_a_result_that_was_not_its_own_is_not_left_open() {
        let mut session = without_echo();
        session.start(Command::Send(23), s(0));
        session.output();
        session.receive(b"\r\nOK\r\n\r\n> ", s(0));
        assert_eq!(events(&mut session), [Event::Submitted(Submitted::NotSent(Cause::Refused))]);
        assert_eq!(session.output(), b"\x1B\rAT\r");
        session.receive(b"\r\nOK\r\n\r\nOK\r\n\r\n+CMGF: 0\r\n\r\nOK\r\n", s(0));
        session.output();
        // A prompt left over from before is not this message's.
        session.receive(b"\r\n> ", s(2));
        session.start(Command::Send(23), s(2));
        assert_eq!(events(&mut session), []);
        session.receive(b"\r\n> ", s(2));
        assert_eq!(events(&mut session), [Event::AtPrompt]);
    }

    #[test]
    fn a_restart_ends_the_command_in_flight_and_nothing_that_was_said_after_is_lost() {
        let mut session = without_echo();
        session.start(Command::Signal, s(0));
        session.receive(b"\0\0\r\nRDY\r\n+CFUN: 1\r\n+CMTI: \"SM\",1\r\n", s(0));
        let found = events(&mut session);
        assert!(matches!(&found[0], Event::Done(Reply { result: Err(Cause::Restarted), .. })));
        assert_eq!(
            found[1..],
            [
                Event::Urc(Urc::Boot(Boot::Restarted)),
                Event::Urc(Urc::Boot(Boot::Progress)),
                Event::Urc(Urc::NewMessage { storage: "SM".into(), index: 1 }),
            ]
        );
        assert!(session.is_idle());
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_end_in_one_outcome_in_time(
            chunks in proptest::collection::vec(proptest::collection::vec(proptest::num::u8::ANY, 0..30), 0..12),
            decide_at in 0usize..12,
        ) {
            let mut session = without_echo();
            session.start(Command::Send(23), s(0));
            let mut outcomes = 0;
            let mut now = s(0);
            for (at, chunk) in chunks.iter().enumerate() {
                session.receive(chunk, now);
                if at == decide_at {
                    session.send_body("0001AB", now);
                }
            }
            for _ in 0..20 {
                let Some(deadline) = session.deadline() else { break };
                now = deadline;
                session.on_time(now);
            }
            proptest::prop_assert!(session.is_idle());
            while let Some(event) = session.event() {
                outcomes += usize::from(matches!(event, Event::Submitted(_)));
            }
            proptest::prop_assert_eq!(outcomes, 1);
        }
    }
}
