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
//! **The happy path of a message**: `AT+CMGS=23` → prompt → [`Event::AtPrompt`](super::event::Event::AtPrompt) → the driver asks whether
//! the message may still go → the body and Ctrl-Z → `+CMGS: 5` → `OK` → [`Submitted::Accepted`](super::event::Submitted::Accepted).
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

mod machine;
mod submitting;
#[cfg(test)]
mod tests;

pub(super) use machine::ends_a_command;
pub use machine::{PROMPT_ANSWER, Session, Tick};
