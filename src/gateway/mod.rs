//! The one task where events meet rules: event → core → one transaction → act.
//!
//! ```text
//!   panel, API ──Request──►┌──────────┐──Submission──► modem task ──► air
//!   modem task ──ModemEvent►│ gateway  │◄─Prompt, Outcome, Inbound──┘
//!   deadlines ──wake──────►└────┬─────┘
//!                               ▼ one transaction per event (Desk)
//!                            store
//! ```
//! Happy path of an invite: `invite` approves it in one transaction; when its hold ends `dispatch`
//! claims its part in another and hands it to an idle modem; the modem's outcome is a third, which
//! also claims the next. Happy path of a reply: `inbound` keeps the PDU, reads the whole message,
//! asks [`crate::consent::policy::rule`] and does what it says, all in one transaction; only then
//! may the modem delete it.
//!
//! Failure paths: a part found claimed at start-up is in doubt (`dispatch`); a transaction that
//! fails leaves an inbound message on the SIM, to be read again, and an outcome to be written
//! again; what nobody understands goes to a person (`judge`); when the machine answers too much it
//! falls silent until a person says otherwise (`breaker`).
//!
//! All rules are asked of the core; a [`desk::Desk`] only gathers what they need and writes what they
//! say. Read next: `task/life.rs`, then `inbound.rs`.

pub mod alerts;
mod aside;
mod breaker;
mod consequences;
mod decide;
mod desk;
mod dispatch;
mod forget;
mod handle;
mod head;
mod health;
mod inbound;
mod invite;
mod judge;
mod outlook;
mod people;
mod run;
mod settings;
mod status;
mod task;
mod told;

pub use desk::seed;
pub use handle::{
    Actor, ClockSaid, Decided, Decision, Gateway, GatewayError, Invited, Refusal, Undone, Verdict,
};
pub use health::Histories;
pub use invite::preview;
pub use outlook::{Held, Leaves, Outlook, outlook};
pub use settings::Settings;
pub use status::{
    Distrust, Health, Silent, Status, found_in_words, held_in_words, strength, trouble_in_words,
};
pub use task::{Parts, start};
pub use told::Wish;

pub use crate::modem::{FullStorage, ModemStatus, Phase, Recovery};
pub use crate::store::erase::Extent;
pub use crate::store::invites::{Invite as InviteView, Via};
pub use crate::store::outbox::Line;
