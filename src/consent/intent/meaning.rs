//! What a reading gives: an intent, and why.

/// What a reply asks of us.
///
/// A new variant also needs: a list in `words/*.toml`, its row in `tests/intent_table.rs`, its
/// place in the order of [`super::read`], and whatever the consent rules do with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Intent {
    /// The whole message grants.
    Yes,
    /// The message refuses the question it answers.
    No,
    /// The person wants to hear nothing more from us.
    Stop,
    /// The person lifts an earlier stop; grants nothing.
    Start,
    /// The person asks who we are and what to do.
    Help,
    /// Anything else. A person reads it.
    Unsure,
}

impl Intent {
    /// As its list is called in the configuration.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Intent::Yes => "yes",
            Intent::No => "no",
            Intent::Stop => "stop",
            Intent::Start => "start",
            Intent::Help => "help",
            Intent::Unsure => "unsure",
        }
    }
}

/// An intent, and the reason in words staff can read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// What the message asks.
    pub intent: Intent,
    /// Why it was read so: a part of a sentence, after “because it …”.
    pub why: String,
}

/// Why a message is a stop that staff should hear of: the number is not the one they meant.
pub(super) const WRONG_NUMBER: &str = "says it is the wrong number";

impl Reading {
    /// Whether it says that we have the wrong number.
    #[must_use]
    pub fn is_wrong_number(&self) -> bool {
        self.intent == Intent::Stop && self.why == WRONG_NUMBER
    }

    pub(super) fn new(intent: Intent, why: impl Into<String>) -> Reading {
        Reading { intent, why: why.into() }
    }
}
