//! What stands on record for a number.

/// The last wish a number's person made known. A number without a row wished nothing yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentState {
    /// A clear yes to an invite, or evidence that staff recorded.
    Granted,
    /// A no to an invite.
    Refused,
    /// STOP, or words that mean it.
    Stopped,
    /// START after a no or a stop: the suppression is lifted, nothing is granted.
    Lifted,
}

impl ConsentState {
    /// After a no or a stop nothing leaves but one confirmation.
    #[must_use]
    pub fn is_suppressed(self) -> bool {
        matches!(self, Self::Refused | Self::Stopped)
    }

    /// The field *Opt In* that follows from it.
    #[must_use]
    pub fn opt_in(self) -> Option<&'static str> {
        match self {
            Self::Granted => Some("Y"),
            Self::Refused | Self::Stopped => Some("N"),
            Self::Lifted => None,
        }
    }
}
