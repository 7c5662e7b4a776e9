//! The ledger's rows. Entries are sealed by [`crate::consent::ledger`].
//!
//! ```text
//!   append ─► ledger (body, hash) ─┬─► verify   chain, words, and every row that refers to an entry
//!          └► ledger_words ────────┤
//!                                  ├─► rebuild  what stands for each number, from the entries alone
//!                                  └─► read     entries with their words: written into files, looked at on pages
//! ```
//! Failure paths: [`verify()`] names the first entry that is broken or missing; nothing here repairs one.

mod chain;
mod look;
mod read;
mod rebuild;
mod verify;
mod written;

pub use crate::consent::ledger::Head;
pub use chain::{append, head};
pub use look::{About, Beside, batch, beside, of_number, page};
pub use read::{Dated, Recorded, each};
pub use rebuild::{Rebuilt, consents};
pub use verify::{LedgerFault, Verified, verify};
pub use written::Written;
