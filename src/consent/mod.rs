//! Who may be texted, and why.
//!
//! Start with [`intent`]: what a reply says, before any flow sees it.

pub mod intent;

pub use intent::{Intent, Reading};
