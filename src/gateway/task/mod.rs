//! The gateway's task: it alone works on events, one at a time, in the order they come.
//!
//! It ends when it was told to stop and every modem task has ended, so that the last outcome is
//! written down; or when the modems' channel is closed and nobody can ask any more. Read next:
//! `life.rs`, the loop.

mod asked;
mod care;
mod clock;
mod events;
mod life;
mod modem;
mod parts;
mod publish;
mod scrub;

pub use parts::{Parts, start};
