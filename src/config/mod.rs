//! The configuration file: what may stand in it, and what is wrong with one that will not do.
//!
//! ```text
//!  file ─► toml (spans) ─► section (keys, lines) ─► value (meaning) ─► Config
//!                               │                       │
//!                               └──── problem ◄─────────┘   all of them, not only the first
//! ```
//!
//! Happy path: [`Config::load`] reads the file, every key is taken from its table by name, an absent one gets the
//! default that `default.rs` names, and the result needs no further checking anywhere in the program.
//!
//! Failure paths: a missing file, broken TOML, an unknown key (with its nearest neighbour), a value that does not
//! mean anything. Every problem that can be found in one reading is reported at once, with line, key, what was
//! expected and what to write. The caller prints them to stderr and exits with [`EX_CONFIG`], before any log exists.
//!
//! A PIN never shows in an error nor in `Debug`, nor does the path of a webhook.
//!
//! What the law of a jurisdiction asks is data beside it (`profile.rs`): the default hours, and the widest there may be.
//!
//! Read next: `model.rs` for the keys, `read.rs` for how they are taken, `config/optin-gateway.toml` for their words.

mod default;
mod duration;
mod model;
mod problem;
mod profile;
mod read;
mod section;
mod value;
mod webhook;
mod window;

pub use duration::duration_in_words;
pub use model::{Alerts, Certificate, Config, Modem, Organization, Panel, Pin, Sending};
pub use problem::{ConfigError, EX_CONFIG, Problem};
pub use profile::Profile;
pub use webhook::Webhook;
pub use window::hours_in_words;
