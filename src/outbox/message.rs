//! Messages and parts: their kinds and states.

/// What a message is for. The order is that of leaving: confirmations first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageKind {
    /// The one confirmation of a no or a stop.
    Confirmation,
    /// An automatic answer.
    Reply,
    /// Words a member of staff wrote.
    Staff,
    /// An invite.
    Invite,
    /// What a person wrote to us.
    Inbound,
}

/// Where a message or one of its parts stands. The order is from best to worst, so that a
/// message's state is its worst part's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MessageState {
    /// Inbound: it is here.
    Received,
    /// The network reported it delivered.
    Delivered,
    /// The network took it.
    Sent,
    /// It waits to leave.
    Queued,
    /// It is claimed by a modem.
    Sending,
    /// It may have left; nobody knows.
    InDoubt,
    /// The network reported that it could not be delivered.
    Undelivered,
    /// Taken back by the person who approved it, or made needless.
    Withdrawn,
    /// Held back by a no, a stop or a rule.
    Suppressed,
    /// It did not leave and will not.
    Failed,
}

impl MessageState {
    /// Whether the message has left, or may have.
    #[must_use]
    pub fn may_have_left(self) -> bool {
        matches!(
            self,
            Self::Sending | Self::Sent | Self::Delivered | Self::Undelivered | Self::InDoubt
        )
    }

    /// In the words of the panel.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Queued => "waiting to leave",
            Self::Sending => "leaving now",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Undelivered => "not delivered",
            Self::InDoubt => "in doubt",
            Self::Withdrawn => "withdrawn",
            Self::Suppressed => "held back",
            Self::Failed => "failed",
        }
    }
}

/// A message's state from its parts': the worst, save that a message some of whose parts still
/// wait after others left is being sent.
#[must_use]
pub fn worst(parts: &[MessageState]) -> Option<MessageState> {
    let worst = parts.iter().copied().max()?;
    let under_way = worst == MessageState::Queued && parts.iter().any(|p| p.may_have_left());
    Some(if under_way { MessageState::Sending } else { worst })
}

#[cfg(test)]
mod tests {
    use super::MessageState::{Delivered, Failed, InDoubt, Queued, Sending, Sent};
    use super::*;

    #[test]
    fn every_state_has_words_of_its_own() {
        use MessageState::{Received, Suppressed, Undelivered, Withdrawn};
        let all = [
            Received,
            Delivered,
            Sent,
            Queued,
            Sending,
            InDoubt,
            Undelivered,
            Withdrawn,
            Suppressed,
            Failed,
        ];
        let words: std::collections::BTreeSet<&str> = all.iter().map(|s| s.words()).collect();
        assert_eq!(words.len(), all.len(), "{words:?}");
        assert!(words.iter().all(|words| !words.is_empty()));
    }

    #[test]
    fn a_message_is_as_bad_as_its_worst_part() {
        for (parts, want) in [
            (vec![], None),
            (vec![Queued, Queued], Some(Queued)),
            (vec![Sent, Queued], Some(Sending)),
            (vec![Sent, Sending], Some(Sending)),
            (vec![Delivered, Sent], Some(Sent)),
            (vec![Delivered, Delivered], Some(Delivered)),
            (vec![InDoubt, Sent], Some(InDoubt)),
            (vec![InDoubt, Queued], Some(InDoubt)),
            (vec![InDoubt, Failed], Some(Failed)),
        ] {
            assert_eq!(worst(&parts), want, "{parts:?}");
        }
    }
}
