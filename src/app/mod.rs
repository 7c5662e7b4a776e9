//! Composition root: opens, wires, supervises, stops in order. Only it may name everything.
//!
//! [`run`] is the daemon, [`demo()`] is the same daemon on a simulated modem with simulated people,
//! in a folder that is gone when it ends.
//!
//! Read next: `daemon.rs`.

mod alone;
mod daemon;
mod demo;

pub use alone::Alone;
pub use daemon::{Daemon, run, stopped};
pub use demo::demo;
