//! The commands: what may be typed, what each does, and how it ends.
//!
//! ```text
//!  words ─► args (clap) ─► run ─┬► app            run, demo: the gateway itself
//!                               ├► check, status  what would be, what is
//!                               ├► modem, scan    a modem, through a running gateway or its port
//!                               ├► user, ledger   the database, beside a running gateway
//!                               ├► flow, play     files of flows, and the database
//!                               └► pdu            nothing but its arguments
//! ```
//!
//! Happy path: exit code 0, the answer on stdout. Failure paths: 1 with a sentence on stderr; 2 when the words are not
//! understood (clap says which); 78 when the configuration will not do, before anything else was tried.
//!
//! Commands that change the database do it in one transaction with the write lock, as the gateway does, so both may
//! run at once. Called by root they leave nothing that only root can use: see `data.rs`.
//!
//! Read next: `args.rs`.

mod args;
mod check;
mod copy;
mod daily;
mod data;
mod export;
mod failure;
mod flow;
mod ledger;
mod modem;
mod out;
mod password;
mod pdu;
mod play;
mod run;
mod scan;
mod status;
mod user;

pub use run::run;
