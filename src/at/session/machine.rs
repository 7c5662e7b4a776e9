//! The machine of `session`: its states, its calls, and every line that is not about a message on its way.

use std::collections::VecDeque;
use std::time::Duration;

use crate::at::cause::Cause;
use crate::at::command::{Answer, Command, Switch};
use crate::at::echo::{Echo, Means};
use crate::at::event::{Direct, Event, Reply, Submitted};
use crate::at::fields::after;
use crate::at::frame::{Expect, Frame, Framer};
use crate::at::habits::Habits;
use crate::at::info::{Mode, octets};
use crate::at::line::{Said, sort};
use crate::at::reply::Final;
use crate::at::resync::{Heard, PROOF, Reason, Resync, Verdict};
use crate::at::urc::{Boot, Urc};

/// An instant: the time since a moment the driver chose once.
pub type Tick = Duration;

/// How long the driver may take to say whether the message goes, before it is abandoned.
pub const PROMPT_ANSWER: Duration = Duration::from_secs(5);
/// From `+CMGS` to its `OK`, and from ESC to the result.
pub(super) const REST_WAIT: Duration = Duration::from_secs(5);
/// A modem stores at most some thousand messages, two lines each; the rest of a longer answer is dropped.
const LINES_MAX: usize = 10_000;

/// The state machine; see the module.
#[derive(Debug)]
pub struct Session {
    pub(super) framer: Framer,
    pub(super) state: State,
    pub(super) habits: Habits,
    pub(super) echo: Echo,
    /// It repeated something since the port was opened.
    pub(super) echoed: bool,
    /// The line after `+CMT` or `+CDS` is its message.
    pub(super) body_of: Option<Direct>,
    pub(super) output: Vec<u8>,
    pub(super) events: VecDeque<Event>,
}

#[derive(Debug)]
pub(super) enum State {
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
pub(super) enum Part {
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

    /// What is expected of the modem.
    #[must_use]
    pub fn habits(&self) -> &Habits {
        &self.habits
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

    pub(super) fn write(&mut self, bytes: &[u8]) {
        self.output.extend_from_slice(bytes);
    }

    fn done(&mut self, reply: Reply) {
        self.events.push_back(Event::Done(reply));
    }

    pub(super) fn submitted(&mut self, outcome: Submitted) {
        self.events.push_back(Event::Submitted(outcome));
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
            State::Prompting { .. }
            | State::AtPrompt { .. }
            | State::Abandoning { .. }
            | State::Sending { .. } => self.on_submitting(&line, now),
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

    pub(super) fn on_echo(&mut self) {
        self.echoed = true;
        if self.echo.heard() == Means::Restarted {
            self.events.push_back(Event::EchoReturned);
        }
    }

    /// A line that answers nothing.
    pub(super) fn on_unasked(&mut self, line: &str) {
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

    pub(super) fn resync(&mut self, reason: Reason, now: Tick) {
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
            None => self.on_unasked(line),
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
pub(in crate::at) fn ends_a_command(result: &Final) -> bool {
    !matches!(result, Final::NoCarrier | Final::NoDialtone | Final::Busy | Final::NoAnswer)
}
