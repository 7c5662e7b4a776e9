//! (to come)
mod stub;
pub use stub::*;
