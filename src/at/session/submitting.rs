//! A message on its way to the network: `AT+CMGS`, the prompt, the body, and what the modem says of it.
//!
//! ```text
//!   Prompting ──prompt──► AtPrompt ──body, Ctrl-Z──► Sending ──+CMGS, result──► Idle
//!       └─ error: not sent    └─ ESC ► Abandoning ──► Idle, not sent
//! ```
//! What each end means is in [`Submitted`] and in `cause`; what happens when time runs out is in
//! `on_time`, beside the other states.

use super::machine::{PROMPT_ANSWER, REST_WAIT, Session, State, Tick, ends_a_command};
use crate::at::cause::Cause;
use crate::at::echo::Echo;
use crate::at::event::{Event, Submitted};
use crate::at::frame::{CTRL_Z, ESC};
use crate::at::info::SendAccepted;
use crate::at::reply::Final;
use crate::at::resync::Reason;

impl Session {
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

    pub(super) fn on_prompt(&mut self, now: Tick) {
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

    pub(super) fn escape(&mut self, outcome: Submitted, now: Tick) {
        self.write(&[ESC]);
        self.state = State::Abandoning { outcome, until: now + REST_WAIT };
    }

    /// A line while a message is handed over. The echo of its body is none of these and is dropped.
    pub(super) fn on_submitting(&mut self, line: &str, now: Tick) {
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
}
