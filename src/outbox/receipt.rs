//! What became of a part: what an outcome does to it, and what a report or a reply proves.

use jiff::Timestamp;

use super::MessageState;
use super::schedule::{ATTEMPTS, retry_at};

/// What the modem could say of a submission (DESIGN §4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Provably nothing left.
    NotSent,
    /// The consent check before Ctrl-Z said no, and it left by ESC.
    Abandoned,
    /// The network took it and the modem gave this TP-MR.
    Sent {
        /// TP-MR.
        reference: u8,
    },
    /// The network definitely refused it.
    Failed,
    /// It may have left.
    InDoubt,
}

/// What a part becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// The same part is tried again, not before this.
    Again(Timestamp),
    /// It stands so.
    As(MessageState),
}

/// What an outcome does to a part that was submitted `attempts` times.
#[must_use]
pub fn settle(outcome: &Outcome, attempts: u32, now: Timestamp) -> Settled {
    match outcome {
        Outcome::NotSent if attempts < ATTEMPTS => Settled::Again(retry_at(attempts, now)),
        Outcome::NotSent | Outcome::Failed => Settled::As(MessageState::Failed),
        Outcome::Abandoned => Settled::As(MessageState::Suppressed),
        Outcome::Sent { .. } => Settled::As(MessageState::Sent),
        Outcome::InDoubt => Settled::As(MessageState::InDoubt),
    }
}

/// What becomes of the parts that still wait, after one of the same message settled: after one in
/// doubt the rest still go; after a failed or a suppressed one none do.
#[must_use]
pub fn rest(settled: MessageState) -> Option<MessageState> {
    match settled {
        MessageState::Failed | MessageState::Suppressed | MessageState::Withdrawn => Some(settled),
        _ => None,
    }
}

/// A part that was handed over, as a status report looks for it.
#[derive(Clone, Copy, Debug)]
pub struct HandedOver {
    /// The row of the part.
    pub part: i64,
    /// Its state.
    pub state: MessageState,
    /// The TP-MR the modem gave, if it came to that.
    pub reference: Option<u8>,
    /// When it was claimed.
    pub claimed_at: Timestamp,
}

/// The part a status report speaks of: by TP-MR among those sent to that number; else, a part in
/// doubt whose TP-MR nobody knows, if it is the only candidate and the last one handed over there.
///
/// `parts` are those to the report's recipient whose reports are still out, oldest first. A TP-MR
/// counts to 255 and begins again, so the newest match is meant.
#[must_use]
pub fn reported(parts: &[HandedOver], reference: u8) -> Option<i64> {
    let by_reference = parts.iter().rev().find(|p| {
        p.reference == Some(reference)
            && matches!(
                p.state,
                MessageState::Sent | MessageState::Delivered | MessageState::InDoubt
            )
    });
    by_reference.map_or_else(|| only_doubt(parts), |p| Some(p.part))
}

/// The part a reply proves to have arrived: the only one in doubt, being the last handed over.
#[must_use]
pub fn only_doubt(parts: &[HandedOver]) -> Option<i64> {
    let mut doubts = parts.iter().filter(|p| p.state == MessageState::InDoubt);
    let (doubt, more) = (doubts.next()?, doubts.next());
    let last = parts.iter().max_by_key(|p| (p.claimed_at, p.part))?;
    (more.is_none() && last.part == doubt.part).then_some(doubt.part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-06-01T15:00:00Z".parse().unwrap()
    }

    fn handed(part: i64, state: MessageState, reference: Option<u8>) -> HandedOver {
        HandedOver { part, state, reference, claimed_at: Timestamp::from_second(part).unwrap() }
    }

    #[test]
    fn only_what_provably_did_not_leave_is_tried_again_and_not_for_ever() {
        let failed = Settled::As(MessageState::Failed);
        assert_eq!(settle(&Outcome::NotSent, 1, now()), Settled::Again(retry_at(1, now())));
        assert_eq!(settle(&Outcome::NotSent, ATTEMPTS, now()), failed);
        assert_eq!(settle(&Outcome::Failed, 1, now()), failed);
        for (outcome, state) in [
            (Outcome::InDoubt, MessageState::InDoubt),
            (Outcome::Abandoned, MessageState::Suppressed),
            (Outcome::Sent { reference: 0 }, MessageState::Sent),
        ] {
            assert_eq!(settle(&outcome, 1, now()), Settled::As(state));
        }
    }

    #[test]
    fn a_report_finds_its_part_or_the_only_doubt() {
        use MessageState::{InDoubt, Sent};
        let sent = handed(1, Sent, Some(4));
        let doubt = handed(2, InDoubt, None);
        for (name, parts, want) in [
            ("by reference", vec![sent, doubt], Some(1)),
            ("the only doubt", vec![doubt], Some(2)),
            ("two doubts", vec![doubt, handed(3, InDoubt, None)], None),
            ("a later one was sent", vec![doubt, handed(3, Sent, Some(9))], None),
            ("nothing", vec![], None),
            ("the newest of a reused reference", vec![sent, handed(5, Sent, Some(4))], Some(5)),
        ] {
            assert_eq!(reported(&parts, 4), want, "{name}");
        }
    }
}
