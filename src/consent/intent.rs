//! (to come)

/// What a reply wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent { /// y
    Yes, /// n
    No, /// s
    Stop, /// s
    Start, /// h
    Help, /// u
    Unsure }

/// An intent with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading { /// i
    pub intent: Intent, /// w
    pub why: String }
/// Reads.
pub fn read(_text: &str) -> Reading { Reading { intent: Intent::Unsure, why: String::new() } }
