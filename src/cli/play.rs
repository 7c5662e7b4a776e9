//! `flow run`: one conversation with a flow, in the terminal. Nothing is sent, nothing is stored.
//!
//! Time is an input like a reply, so the same lines always give the same answer.

use std::io::{self, BufRead};
use std::time::Duration;

use super::failure::Failure;
use super::out::say;
use crate::consent::Intent;
use crate::consent::intent::{Reading, read};
use crate::flow::{
    self, Answer, Effect, Facts, Flow, GroupChoice, GroupRef, Input, Organization, Run, RunStatus,
};

pub(super) fn play(flow: &Flow, contact: &str, language: Option<&str>) -> Result<(), Failure> {
    let problems = flow::check(flow);
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(|problem| format!("- {problem}")).collect();
        let (name, lines) = (flow.name(), lines.join("\n"));
        return Err(Failure::because(format!("“{name}” cannot run here:\n{lines}")));
    }
    let mut talk = Talk::new(flow, contact, language);
    talk.step(Input::Start);
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|why| {
            Failure::because(format!("The replies cannot be read as text: {why}."))
        })?;
        match time(&line) {
            Some(time) => talk.pass(time),
            None => talk.hear(&line),
        }
    }
    Ok(())
}

/// A conversation under way.
struct Talk<'a> {
    flow: &'a Flow,
    facts: Facts,
    run: Run,
    /// Since the last question.
    waited: Duration,
    state: State,
}

/// What outlasts the run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Expired,
    Stopped,
}

impl<'a> Talk<'a> {
    fn new(flow: &'a Flow, contact: &str, language: Option<&str>) -> Self {
        let facts = Facts {
            name: Some(contact.to_owned()).filter(|name| !name.is_empty()),
            urn: Some("tel:+15550100101".to_owned()),
            language: language.map(str::to_owned),
            organization: Organization {
                name: "Harbour Clinic".to_owned(),
                contact: "555-0100".to_owned(),
            },
            ..Facts::default()
        };
        Self { flow, facts, run: Run::new(), waited: Duration::ZERO, state: State::Open }
    }

    fn hear(&mut self, text: &str) {
        say!("< {text}");
        let Reading { intent, why } = read(text);
        say!("= read as {}, because it {why}", word(intent));
        let answer = match intent {
            Intent::Yes => Answer::Yes,
            Intent::No => Answer::No,
            Intent::Unsure => Answer::Unclear,
            Intent::Stop => {
                self.state = State::Stopped;
                say!("= stops everything, before the flow sees it");
                return;
            }
            Intent::Start => {
                say!("= lifts a stop and grants nothing; staff see it");
                return;
            }
            Intent::Help => {
                say!("= brings the answer to HELP; the flow waits on");
                return;
            }
        };
        match self.state {
            State::Stopped => say!("= goes to a person: nothing is sent after a stop"),
            // A late clear answer still finds its question.
            State::Open | State::Expired => self.step(Input::Reply { text, answer }),
        }
    }

    fn pass(&mut self, time: Duration) {
        self.waited = self.waited.saturating_add(time);
        let RunStatus::Waiting { timeout } = self.run.status() else {
            say!("= nothing waits for it");
            return;
        };
        if self.state != State::Open {
            say!("= nothing waits for it");
        } else if self.waited >= self.flow.expires_after() {
            self.state = State::Expired;
            say!("= (expired; a clear answer still counts)");
        } else if timeout.is_some_and(|timeout| self.waited >= timeout) {
            say!("= nobody answered in time");
            self.step(Input::Timeout);
        } else {
            say!("= still waiting");
        }
    }

    fn step(&mut self, input: Input<'_>) {
        let done = flow::step(self.flow, self.run.clone(), input, &self.facts);
        for effect in &done.effects {
            self.keep(effect);
            say!("{}", told(effect));
        }
        let moved = done.run != self.run;
        self.run = done.run;
        if moved {
            self.waited = Duration::ZERO;
        }
        say!("= ({})", status(&self.run));
    }

    /// What later texts may speak of.
    fn keep(&mut self, effect: &Effect) {
        match effect {
            Effect::SetName(name) => self.facts.name = Some(name.clone()),
            Effect::SetLanguage(language) => self.facts.language = Some(language.clone()),
            Effect::SetField { key, value, .. } => {
                self.facts.fields.insert(key.clone(), value.clone());
            }
            Effect::Send { .. }
            | Effect::Grant
            | Effect::Refuse
            | Effect::AddGroups(_)
            | Effect::RemoveGroups(_)
            | Effect::Review { .. } => {}
        }
    }
}

fn told(effect: &Effect) -> String {
    match effect {
        Effect::Send { text } => format!("> {}", text.replace('\n', "\n  ")),
        Effect::Grant => "= granted: Opt In is Y, into Opted-In".to_owned(),
        Effect::Refuse => "= refused: Opt In is N, into Opted-Out".to_owned(),
        Effect::SetField { key, value, .. } => format!("= field {key} is “{value}”"),
        Effect::AddGroups(groups) => format!("= into {}", names(groups)),
        Effect::RemoveGroups(GroupChoice::These(groups)) => format!("= out of {}", names(groups)),
        Effect::RemoveGroups(GroupChoice::All) => "= out of all groups".to_owned(),
        Effect::SetLanguage(language) => format!("= language is {language}"),
        Effect::SetName(name) => format!("= name is {name}"),
        Effect::Review { why } => format!("= goes to a person: {why}"),
    }
}

fn word(intent: Intent) -> &'static str {
    match intent {
        Intent::Yes => "yes",
        Intent::No => "no",
        Intent::Stop => "stop",
        Intent::Start => "start",
        Intent::Help => "help",
        Intent::Unsure => "unsure",
    }
}

fn names(groups: &[GroupRef]) -> String {
    groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn status(run: &Run) -> String {
    match run.status() {
        RunStatus::New => "not begun".to_owned(),
        RunStatus::Waiting { timeout: None } => "waiting for a reply".to_owned(),
        RunStatus::Waiting { timeout: Some(timeout) } => {
            format!("waiting for a reply, at most {} s", timeout.as_secs())
        }
        RunStatus::Completed => "the flow is over".to_owned(),
        RunStatus::Failed { why } => format!("the flow cannot go on: {why}"),
    }
}

/// `+3d`: days, hours, minutes or seconds to let pass. Anything else is a reply.
fn time(line: &str) -> Option<Duration> {
    let said = line.trim().strip_prefix('+')?;
    let number: u64 = said.get(..said.len().checked_sub(1)?)?.parse().ok()?;
    let unit_s = match said.chars().last()? {
        's' => 1,
        'm' => 60,
        'h' => 3600,
        'd' => 86_400,
        _ => return None,
    };
    Some(Duration::from_secs(number.checked_mul(unit_s)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_told_from_a_reply() {
        for (line, seconds) in [
            ("+3d", Some(259_200)),
            (" +2h ", Some(7200)),
            ("+10m", Some(600)),
            ("+30s", Some(30)),
            ("3d", None),
            ("+", None),
            ("+d", None),
            ("+15550100", None),
            ("+9é", None),
            ("+99999999999999999999d", None),
            ("+18446744073709551615d", None),
        ] {
            assert_eq!(time(line), seconds.map(Duration::from_secs), "{line:?}");
        }
    }
}
