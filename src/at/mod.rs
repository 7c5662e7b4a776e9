//! What is said on the wire between a computer and a GSM modem, in both directions.
//!
//! ```text
//!   bytes ─► frame ─► command (what we ask; what the simulated modem hears)
//!                 ├─► reply   (how an answer ends)      info (the lines before the end)
//!                 └─► urc     (what a modem says unasked)
//!
//!   bringup ─ the order of the first commands ─► session ─ one command in flight ─► bytes
//!                                                   └─► cause (what a failure means)
//!   habits ─ what of this is different in one family of modems      found ─ what bring-up learns of it
//! ```
//! The standards are ITU-T V.250 (command lines), 3GPP TS 27.007 (the modem) and TS 27.005 (messages).
//! Nothing here reads, writes, waits or looks at a clock: bytes and instants are arguments.
//! The modem's side of the same grammar is used by the simulated modem, so there is no second parser.
//! Read `session` next: it is where the protocol position of a submission is judged.

pub mod bringup;
pub mod cause;
mod choice;
mod codes;
pub mod command;
mod echo;
pub mod event;
mod fields;
pub mod found;
pub mod frame;
pub mod habits;
pub mod info;
mod line;
pub mod modem_clock;
pub mod network;
pub mod reply;
mod resync;
pub mod session;
pub mod urc;

pub use bringup::{Bringup, Next, PinDecision, Stuck};
pub use cause::{Cause, CmsClass};
pub use command::Command;
pub use event::{Direct, Event, Reply, Submitted};
pub use found::Found;
pub use frame::{Expect, Frame, Framer};
pub use habits::Habits;
pub use network::Network;
pub use reply::{Code, Final};
pub use session::{Session, Tick};
pub use urc::Urc;
