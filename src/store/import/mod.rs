//! Contacts from a file.
//!
//! ```text
//!   bytes ─read─► Table ─suggest─► columns ─plan─► Plan ─look_up─► Plan (the dry run) ─prepare, apply─► contacts
//!                (rows of text)   (people may     (who is ready,  (who is known
//!                                  change them)    what is wrong)  already)
//! ```
//! Happy path: every row with a number becomes a contact, or brings a contact up to date that has the
//! number already; blank cells change nothing. [`look_up`] and [`apply`] take a part of the rows at a time, so that a
//! long list keeps nothing else waiting; who a row is is read anew each time instead of kept, so that it takes little
//! memory; a list taken half and then taken again adds nobody twice.
//! Failure paths: a file that is no table is an [`ImportError`]; a row that cannot be taken is [`Wrong`] with its line
//! and what to do, and keeps no other row out.
//!
//! An import never sets consent: columns that speak of it are left out, whatever is asked, and the plan says so; the
//! derived groups are refused.
//! Read next: `plan.rs`. How a file becomes a [`Table`]: `file.rs`, `workbook.rs`, `table.rs`; what a header means:
//! `columns.rs`; one row: `row.rs`; the rows left out, as a file: `rejected.rs`.

mod columns;
mod file;
mod plan;
mod rejected;
mod row;
mod table;
#[cfg(test)]
mod tests;
mod workbook;
#[cfg(test)]
mod workbook_tests;

pub use columns::{Column, speaks_of_consent, suggest};
pub use file::read;
pub use plan::{Applied, Known, Person, Plan, Plus, Ready, Wrong, apply, look_up, plan, prepare};
pub use rejected::rejected;
pub use table::{BYTES_MAX, ImportError, ROWS_MAX, Rows, Table, TableRow};
