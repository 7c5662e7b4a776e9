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

#[cfg(test)]
mod tests {
    use super::ConsentState::{Granted, Lifted, Refused, Stopped};

    #[test]
    fn opt_in_is_y_after_a_yes_and_n_after_a_no_or_a_stop() {
        // (what stands, Opt In, whether nothing leaves)
        for (state, opt_in, suppressed) in [
            (Granted, Some("Y"), false),
            (Refused, Some("N"), true),
            (Stopped, Some("N"), true),
            (Lifted, None, false),
        ] {
            assert_eq!((state.opt_in(), state.is_suppressed()), (opt_in, suppressed), "{state:?}");
        }
    }
}
