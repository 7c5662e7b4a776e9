//! National language tables (TS 23.038 annex A): a header element names the language of the *single
//! shift* table, which stands in for the extension table, and another that of the *locking shift*
//! table, which stands in for the default one. Both go with every part of a message.
//!
//! A text in a table that is not known here is read with the default one (§6.2.1.2.4) and is *unsure*,
//! unless nothing in it depends on the difference.

mod language;
mod locking;
mod single;

pub use language::{Language, Shifts};
pub(super) use locking::NO;

pub(super) use language::{locking, single};
