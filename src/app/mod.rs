//! Composition root: opens, wires, supervises, stops in order. Only it may name everything.
//!
//! [`run`] is the daemon, [`demo()`] is the same daemon on a simulated modem with simulated people,
//! in a folder that is gone when it ends.
//!
//! Read next: `daemon.rs`.

mod alerts;
mod alone;
mod certificate;
mod daemon;
mod demo;
mod folder;
mod lock;
mod signals;
mod telling;
mod thread;
mod unusable;

pub use alone::Alone;
pub(crate) use certificate::look as certificate;
pub use daemon::{Daemon, run};
pub use demo::demo;
pub(crate) use folder::{folder_for_owner, give_to_owner_of, open_for_owner, prepare};
pub(crate) use lock::DataLock;
pub(crate) use signals::Signals;
pub(crate) use thread::on_this_thread;
