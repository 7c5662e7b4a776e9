//! The modem that is not there: for the demo, and for tests that need a network that remembers.
//!
//! ```text
//!   gateway ◄─ PTY ─► port ─ bytes ─► device ── on the air ──► network ──► personas
//!                                       ▲  └ faults, storage      │            │
//!                                       └──── messages, reports ◄─┴── answers ◄┘
//!
//!   Sim ── one task: waits for the port or the next deadline ── drives ──► World (all but the port)
//! ```
//! The happy path: bytes come in, [`device`] finds the command with the grammar of `at` and answers;
//! a submission is written into the air log of [`network`] *before* it is answered; the person it
//! goes to ([`personas`]) may answer after a while; what the network has for the modem is stored in
//! a slot ([`storage`]) and announced by `+CMTI`.
//!
//! What goes wrong is data ([`faults`]): an error or silence before or after the air, noise, a
//! reset, a cable pulled out, a full storage.
//!
//! Everything but [`port`] and [`Sim`] is a function of bytes and of the time since the start.
//! `tests/emulator` is a second modem that shares nothing with this one, so that a mistake made here
//! and in `at` alike cannot hide. Nothing chooses this modem but the demo and the tests.
//!
//! Read next: [`Sim`] to use it, [`world`] to see how the pieces meet.

mod answers;
pub mod arrivals;
pub mod device;
pub mod faults;
mod latency;
pub mod network;
pub mod personas;
pub mod port;
mod sending;
pub mod setup;
mod simulator;
pub mod storage;
pub mod world;

pub use faults::{AfterAir, Fault, FaultKind, LateAnswer, Place};
pub use latency::Latency;
pub use network::Aired;
pub use personas::{DemoContact, Person, Reception, Strangers, demo_contacts, demo_people};
pub use setup::{BootLines, Echo, Luxury, Setup};
pub use simulator::{Options, Pieces, Sim};
pub use storage::Slot;
