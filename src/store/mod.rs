//! What is kept: one `SQLite` file, one writing connection on one thread, a few read-only ones.
//!
//! ```text
//!   gateway ─┐ write(work)      ┌────────────┐   BEGIN IMMEDIATE … COMMIT (WAL, synchronous=FULL)
//!   web ─────┴─────────────────►│ the writer │──────────────────────────────► gateway.db
//!   web ───────read(work)──────►│ the readers│──────────────────────────────►
//!                               └────────────┘
//! ```
//! Happy path: a caller hands over a closure, the thread runs it in one transaction, the answer
//! comes back when it is durable. Failure paths: an error from the closure rolls everything back;
//! a failing disk surfaces as [`StoreError`] and nothing is half done.
//!
//! One file per aggregate, each with plain functions over a connection: what belongs in one
//! transaction can so be put together by the caller. Rules live in the core; a `CHECK`, a `UNIQUE`
//! index or a trigger in `migrations/` holds what must hold whatever the code does.
//!
//! Read next: `migrations/0001_house.sql`, then `outbox/` and `inbox.rs`.

pub mod api;
pub mod care;
pub mod clock;
pub mod column;
pub mod consents;
pub mod contacts;
pub mod copy;
pub mod db;
pub mod entry;
pub mod erase;
mod error;
pub mod fields;
pub mod flows;
mod forgotten;
pub mod groups;
pub mod health;
mod house;
mod ids;
pub mod import;
pub mod inbox;
pub mod invites;
mod keyed;
pub mod ledger;
mod log;
pub mod meta;
pub mod outbox;
pub mod pages;
pub mod passwords;
pub mod pins;
pub mod retention;
pub mod reviews;
pub mod runs;
pub mod scrub;
pub mod sessions;
pub mod sign_ins;
pub mod silence;
pub mod spreadsheet;
pub mod staff;
#[cfg(test)]
mod testing;
pub mod tokens;
pub mod trouble;
pub mod unseen;
pub mod users;

pub use db::Store;
pub use error::StoreError;
pub use ids::{
    ContactId, FieldId, FlowId, GroupId, InboundId, InviteId, MessageId, PartId, ReviewId,
    RevisionId, RunId, TokenId, UserId,
};
