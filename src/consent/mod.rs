//! What a person wished, read strictly and kept for good.
//!
//! ```text
//!  reply ─► intent::read ─► Reading ─► policy::rule ─► Ruling ─► (gateway: one transaction)
//!                                         ▲                         │
//!                          Situation ─────┘                         ▼
//!  text about to leave ─► policy::permit ─► SendPermit          ledger::seal
//! ```
//! Everything here is pure: the record and the clock are arguments. The two proofs,
//! [`SendPermit`] and [`OptInProof`], can be made nowhere else: what holds one went through the rules.
//!
//! Read next: `policy.rs`.

pub mod intent;
pub mod ledger;
pub mod policy;
mod state;

pub use intent::{Intent, Reading};
pub use policy::{OptInProof, SendPermit};
pub use state::ConsentState;
