//! Conversations as data: the flow format that the users' hosted platform exports, and its engine.
//!
//! ```text
//!  file ─► export ─► definition ─► check ─► may be chosen ─► engine: step(run, input) ─► effects
//!                        │                                      ├─ words     what a reply matches
//!                        ├─ edit      new texts and words        ├─ template  @contact.name …
//!                        └─ outline   a list to read             └─ chain     where a branch leads
//! ```
//!
//! A flow never decides about consent.
//! Its actions that say so become [`Effect::Grant`] and [`Effect::Refuse`], and only an
//! [`Answer`] that `consent::intent` read as a clear yes or no can reach them.
//! What we cannot run is kept, shown and given back as it came; [`check()`] names it.
//!
//! Read next: `engine.rs`, then `definition.rs`.

mod advise;
mod chain;
mod check;
mod definition;
mod edit;
mod engine;
mod export;
mod keywords;
mod outline;
mod parts;
mod run;
mod sample;
mod template;
mod walk;
mod ways;
mod wording;
mod words;

pub use advise::advise;
pub use check::{Problem, check};
pub use definition::{Flow, FlowError};
pub use edit::{EditError, edit_text, edit_words};
pub use engine::{Answer, CLARIFICATIONS_MAX, Effect, GroupChoice, Input, STEPS_MAX, Step, step};
pub use export::Export;
pub use keywords::{Risk, risks};
pub use outline::{
    OutlineAction, OutlineBranch, OutlineItem, OutlineNext, OutlineWait, OutlineWords, outline,
};
pub use parts::{
    Action, ActionKind, Case, Category, Exit, FieldRef, GroupRef, Node, Router, Timeout, Wait,
};
pub use run::{Run, RunStatus};
pub use sample::{SAMPLE_NAME, sample};
pub use template::{Facts, Organization, RunResult, TemplateError, render};
pub use wording::{MissingWording, required_wording};
pub use words::Test;
