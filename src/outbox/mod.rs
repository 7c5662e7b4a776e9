//! What leaves, when, and what became of it: the at-most-once rules (DESIGN §4), pure.
//!
//! ```text
//!   queued ──claim──► sending ──► sent ──report──► delivered | undelivered
//!     ▲                 │ │  └──► failed
//!     └─ not sent ──────┘ └─────► in doubt ──evidence──► sent
//! ```
//! [`message`] has the states and the state of a whole message; [`schedule`] says which message may
//! leave next and when, by the hours of `window` and whose clock they follow ([`place`]); [`receipt`] says what an outcome does to a part and which message a status
//! report or a reply is evidence for.
//!
//! Read next: `gateway/dispatch.rs`, which drives these rules, and `store/outbox/claims.rs`.

mod message;
pub mod place;
pub mod receipt;
pub mod schedule;
mod sentence;
mod submission;
mod window;

pub use message::{MessageKind, MessageState, worst};
pub use sentence::sentence;
pub use submission::{Draft, LONGEST_VALIDITY, Submission, validity};
pub use window::day_name;
