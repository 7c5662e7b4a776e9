//! What must hold for any bytes from outside, whoever chose them: promise 7 of `src/lib.rs` as functions.
//!
//! ```text
//!   fuzz/fuzz_targets/NAME.rs ─┐  bytes by libFuzzer, for as long as one likes     (fuzz/run)
//!   tests/fuzz_seeds.rs ───────┴► NAME(bytes)   the seeds and some thousand changes of them, in every test run
//! ```
//! An oracle takes bytes and panics when a rule is broken. Each is about one door, and asks for more than that nothing
//! panics: what is written is read back, bytes cut up on their way mean the same, nothing is lost or invented, and what
//! comes out is no larger than what went in allows.
//!
//! Read next: `list.rs`, which names them all.

mod config;
mod deliver;
mod flow;
mod forms;
mod frames;
mod lines;
mod list;
mod session;
mod table;
mod tpdu;
mod user_data;
mod workbook;

pub use list::{TARGETS, Target};
