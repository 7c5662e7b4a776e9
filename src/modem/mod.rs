//! The modem: the port, and the one task that owns it.
//!
//! ```text
//!              Submission                                    bytes
//!   gateway ───────────────► handle ──► actor ─ live ─ link ◄──────► port
//!      ▲                                  │       │      └ at::Session (who answers what)
//!      └────────── ModemEvent ────────────┘       ├ inbox (slots to read, commits to wait for, deletions)
//!                                                 └ receipts (of what was handed over without a slot)
//! ```
//! One task owns everything here, so nothing is locked and only one command is ever in flight.
//! What may be sent, what a message means and what is remembered is decided elsewhere: this module asks
//! ([`ModemEvent::Prompt`], [`ModemEvent::Inbound`], [`ModemEvent::MayTryPin`]) and tells
//! ([`ModemEvent::Outcome`], [`ModemEvent::Deleted`], [`ModemEvent::Status`]).
//!
//! The happy path: open, bring up, `Ready`; a submission is written at once, a new message is read at once.
//! When the port goes, a submission under way is judged, the port is dropped, and it is tried again for
//! ever, a little later each time. What is peculiar to a family of modems is data (`profile`). `actor` is that loop; read `live` next for what happens on an open port.

mod actor;
mod chores;
mod claims;
mod desk;
mod errand;
mod handle;
mod holder;
mod inbox;
mod jobs;
mod ladder;
mod link;
mod live;
mod plugged;
mod port;
mod port_error;
mod ports;
pub mod profile;
mod receipts;
mod recover;
mod scan;
mod serial;
mod status;
mod tap;
#[cfg(test)]
mod tests;
mod trace;
mod transcript;
mod usb;
mod usb_ids;
mod ussd;

pub use handle::{
    Came, Committed, DIRECT, Go, ModemEvent, ModemHandle, ModemSettings, Outcome, Pin, Submission,
    spawn, spawn_over,
};
pub use holder::Holder;
pub use port_error::{Heard, PortError};
pub use ports::Ports;
pub use scan::{Scanned, Verdict, scan};
pub use status::{FullStorage, ModemStatus, Phase, Recovery, Step, Trouble};
pub use tap::{Piece, Side, Tap};
pub use transcript::{Line, Transcript};
pub use usb::{UsbId, UsbPort};
