//! Plays a transcript: the modem's lines go into the real AT session, what the session says is compared.
//!
//! The bring-up and the recognising of the family are the real ones too. What is left for this file is
//! what a driver does: begin anew after a restart, let time pass, and write down what happened.

use std::collections::VecDeque;
use std::time::Duration;

use optin_gateway::at::bringup::{Bringup, Next, PinDecision};
use optin_gateway::at::command::{Command, Secret};
use optin_gateway::at::event::{Direct, Event, Submitted};
use optin_gateway::at::found::{Centre, Found};
use optin_gateway::at::session::Session;
use optin_gateway::at::urc::{Boot, Urc};
use optin_gateway::modem::profile;

use super::form::{ENDS, Piece, shown};

/// How what the modem says comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// Line by line.
    Lines,
    /// Byte by byte.
    Bytes,
    /// Everything up to our next word at once.
    Together,
}

/// Where we speak after less than this, the transcript need not say that time passes.
const PAUSE: Duration = Duration::from_secs(1);
/// The PIN of every transcript.
const PIN: &str = "0000";

pub(crate) struct Replay {
    session: Session,
    bringup: Bringup,
    now: Duration,
    /// The bring-up waits until then.
    waits_until: Option<Duration>,
    /// The modem is to be woken before it is asked anything.
    wake: bool,
    /// It said that it goes on starting since the bring-up began.
    progress: bool,
    end: Option<End>,
    at_prompt: bool,
    profile: &'static str,
    found: Found,
    /// Said by us and not compared yet.
    said: Vec<u8>,
    happened: VecDeque<String>,
}

/// How the bring-up ended.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Ready,
    Stuck(String),
}

/// Plays it whole; gives the line and what is wrong there.
pub(crate) fn play(pieces: &[(usize, Piece)], cut: Cut) -> Result<(), (usize, String)> {
    let mut replay = Replay::new();
    let mut held = Vec::new();
    for (number, piece) in pieces {
        let outcome = match piece {
            Piece::Theirs(bytes) if cut == Cut::Together => {
                held.extend_from_slice(bytes);
                continue;
            }
            Piece::Theirs(bytes) => {
                let size = if cut == Cut::Bytes { 1 } else { bytes.len() };
                bytes.chunks(size).for_each(|chunk| replay.hear(chunk));
                Ok(())
            }
            other => {
                replay.hear(&std::mem::take(&mut held));
                replay.other(other)
            }
        };
        outcome.map_err(|why| (*number, why))?;
    }
    replay.hear(&held);
    let last = pieces.last().map_or(0, |(number, _)| *number);
    replay.over().map_err(|why| (last, why))
}

impl Replay {
    fn new() -> Self {
        let mut replay = Self {
            session: Session::new(),
            bringup: bringup(),
            now: Duration::ZERO,
            waits_until: None,
            wake: true,
            progress: false,
            end: None,
            at_prompt: false,
            profile: profile::all()[0].name,
            found: Found::default(),
            said: Vec::new(),
            happened: VecDeque::new(),
        };
        replay.go_on();
        replay
    }

    fn other(&mut self, piece: &Piece) -> Result<(), String> {
        match piece {
            Piece::Ours(expected) => self.speak(expected),
            Piece::Pause(time) => {
                self.pass(self.now + *time, |_| false);
                Ok(())
            }
            Piece::Fact(fact) => self.holds(fact),
            Piece::Theirs(_) => Ok(()),
        }
    }

    fn hear(&mut self, bytes: &[u8]) {
        if !bytes.is_empty() {
            self.session.receive(bytes, self.now);
            self.go_on();
        }
    }

    fn speak(&mut self, expected: &[u8]) -> Result<(), String> {
        if self.said.is_empty() {
            self.pass(self.now + PAUSE, |replay| !replay.said.is_empty());
        }
        if self.said.is_empty() && self.end == Some(End::Ready) {
            self.do_what_it_says(expected)?;
        }
        let end = self.said.iter().position(|byte| ENDS.contains(byte)).map_or(0, |at| at + 1);
        let line: Vec<u8> = self.said.drain(..end).collect();
        if line == expected {
            return Ok(());
        }
        let said = if end == 0 { "nothing".to_owned() } else { format!("`{}`", shown(&line)) };
        Err(format!("we say {said}, not `{}`", shown(expected)))
    }

    /// After the bring-up the transcript says what is done.
    fn do_what_it_says(&mut self, line: &[u8]) -> Result<(), String> {
        let text = String::from_utf8_lossy(line);
        if std::mem::take(&mut self.at_prompt) {
            match text.strip_suffix('\x1A') {
                Some(body) => self.session.send_body(body, self.now),
                None => self.session.abandon(self.now),
            }
        } else if self.session.is_idle() {
            let command = Command::parse(&text).ok_or("that is no command")?;
            self.session.start(command, self.now);
        } else {
            return Err("the command before it has no end".to_owned());
        }
        self.go_on();
        Ok(())
    }

    /// Lets time pass up to `until`, or until `enough`.
    fn pass(&mut self, until: Duration, enough: impl Fn(&Self) -> bool) {
        while !enough(self) {
            let due = [self.session.deadline(), self.waits_until].into_iter().flatten().min();
            let Some(due) = due.filter(|due| *due <= until) else { break };
            self.now = due;
            if self.waits_until.is_some_and(|waits| waits <= due) {
                self.waits_until = None;
                self.bringup.waited();
            }
            self.session.on_time(due);
            self.go_on();
        }
        if !enough(self) {
            self.now = until;
        }
    }

    /// Takes what the session tells, asks what is next, and keeps what is said.
    fn go_on(&mut self) {
        loop {
            while let Some(event) = self.session.event() {
                self.take(event);
            }
            let waits = self.waits_until.is_some();
            if !self.session.is_idle() || waits || (self.end.is_some() && !self.wake) {
                break;
            }
            if std::mem::take(&mut self.wake) {
                self.session.wake(self.now);
            } else {
                self.next_step();
            }
        }
        self.said.extend(self.session.output());
    }

    fn next_step(&mut self) {
        match self.bringup.next() {
            Next::Ask(command) => self.session.start(command, self.now),
            Next::Wait(time) => self.waits_until = Some(self.now + time),
            Next::Recognise => {
                let profile = profile::recognise(&self.bringup.found().identity);
                self.profile = profile.name;
                self.session.set_habits(profile.habits.clone());
                self.bringup.recognised(profile.habits.clone());
            }
            Next::MayTryPin => self.bringup.pin(PinDecision::Try),
            Next::Ready => {
                self.found = self.bringup.found().clone();
                let lacking = self.found.storages.is_empty() || self.found.notifications.is_none();
                if std::mem::take(&mut self.progress) && lacking {
                    self.bringup = bringup();
                } else {
                    self.end = Some(End::Ready);
                }
            }
            Next::Stuck(why) => self.end = Some(End::Stuck(why.to_string())),
        }
    }

    fn take(&mut self, event: Event) {
        let fact = match event {
            Event::Done(reply) => {
                if self.end.is_none() {
                    self.bringup.answer(&reply);
                }
                return;
            }
            Event::AtPrompt => {
                self.at_prompt = true;
                return;
            }
            Event::Submitted(outcome) => {
                self.at_prompt = false;
                became(&outcome)
            }
            Event::Direct { kind: Direct::Message, pdu } => format!("direct message {pdu}"),
            Event::Direct { kind: Direct::Report, pdu } => format!("direct report {pdu}"),
            Event::EchoReturned => self.restarted(),
            Event::Hung => "hung".to_owned(),
            Event::Urc(urc) => match self.take_urc(urc) {
                Some(fact) => fact,
                None => return,
            },
        };
        self.happened.push_back(fact);
    }

    fn take_urc(&mut self, urc: Urc) -> Option<String> {
        match urc {
            Urc::NewMessage { storage, index } => Some(format!("new {storage} {index}")),
            Urc::NewReport { storage, index } => Some(format!("report {storage} {index}")),
            Urc::StorageFull => Some("full".to_owned()),
            Urc::Unreadable => Some("look".to_owned()),
            Urc::Boot(Boot::Restarted) => Some(self.restarted()),
            Urc::Boot(Boot::Progress) => {
                // What was refused before may be taken now.
                if self.end.take().is_some() {
                    self.bringup = bringup();
                } else {
                    self.progress = true;
                }
                None
            }
            Urc::Registration { domain, registration } => {
                self.found.network.set(domain, registration);
                None
            }
            Urc::SimGone | Urc::Deliver { .. } | Urc::Report { .. } | Urc::Ussd(_) | Urc::Noise => {
                None
            }
        }
    }

    fn restarted(&mut self) -> String {
        self.bringup = bringup();
        self.waits_until = None;
        self.wake = true;
        self.end = None;
        self.progress = false;
        "restarted".to_owned()
    }

    fn holds(&mut self, fact: &str) -> Result<(), String> {
        let (name, value) = fact.split_once(' ').unwrap_or((fact, ""));
        let centre = value.strip_prefix("centre ");
        let actual = match name {
            "profile" => format!("profile {}", self.profile),
            "model" => format!("model {}", self.found.model.as_deref().unwrap_or("none")),
            "ready" => match &self.end {
                Some(End::Ready) => "ready".to_owned(),
                other => format!("not ready: {other:?}"),
            },
            "stuck" => match &self.end {
                Some(End::Stuck(why)) if why.contains(value) => fact.to_owned(),
                other => format!("{other:?}"),
            },
            "notifications" => format!("notifications {}", notifications(&self.found)),
            "service" if centre.is_some() => format!("service centre {}", of(&self.found.centre)),
            "service" => format!("service {}", self.found.service),
            "storages" if self.found.storages.is_empty() => "storages none".to_owned(),
            "storages" => format!("storages {}", self.found.storages.join(" ")),
            "registered" | "not" if matches!(value, "" | "registered") => {
                let not = if self.found.network.is_registered() { "" } else { "not " };
                format!("{not}registered")
            }
            _ => self.happened.pop_front().unwrap_or_else(|| "nothing more".to_owned()),
        };
        if actual == fact { Ok(()) } else { Err(format!("it is `{actual}`, not `{fact}`")) }
    }

    fn over(&self) -> Result<(), String> {
        if let Some(fact) = self.happened.front() {
            return Err(format!("nobody says `= {fact}`"));
        }
        if !self.said.is_empty() {
            return Err(format!("nobody says `> {}`", shown(&self.said)));
        }
        if self.end.is_none() { Err("the bring-up has no end".to_owned()) } else { Ok(()) }
    }
}

fn bringup() -> Bringup {
    Bringup::new(Some(Secret::new(PIN)))
}

fn notifications(found: &Found) -> String {
    found.notifications.map_or("none".to_owned(), |values| values.map(|v| v.to_string()).join(","))
}

fn of(centre: &Centre) -> &str {
    match centre {
        Centre::Unknown => "unknown",
        Centre::Missing => "none",
        Centre::Known(number) => number,
    }
}

fn became(outcome: &Submitted) -> String {
    match outcome {
        Submitted::Accepted { reference } => format!("sent {reference}"),
        Submitted::NotSent(_) => "not sent".to_owned(),
        Submitted::Abandoned => "abandoned".to_owned(),
        Submitted::Failed(_) => "failed".to_owned(),
        Submitted::InDoubt(_) => "in doubt".to_owned(),
    }
}
