//! What became of a part: what an outcome does to it, and what a report or a reply proves.

use jiff::{SignedDuration, Timestamp};

use super::MessageState;
use super::schedule::{ATTEMPTS, retry_at};
use crate::consent::Intent;

/// What the modem could say of a submission (DESIGN §4.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// There was no modem to hand it to: that was no attempt.
    NotTaken,
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
        Outcome::NotTaken => Settled::Again(now),
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

/// A network may err in the zone of a time stamp, and a Pi may start with a clock of yesterday
/// evening; what was taken longer before the claim than this is another message.
const OTHERWISE_EARLIER: SignedDuration = SignedDuration::from_hours(15);

/// A part that was handed over, as a status report looks for it.
#[derive(Clone, Copy, Debug)]
pub struct HandedOver {
    /// The row of the part.
    pub part: i64,
    /// The row of its message.
    pub message: i64,
    /// Its state.
    pub state: MessageState,
    /// The TP-MR the modem gave, if it came to that.
    pub reference: Option<u8>,
    /// When it was claimed.
    pub claimed_at: Timestamp,
}

/// The part a status report speaks of, among those to its recipient whose reports are still out,
/// oldest first.
///
/// 1. By TP-MR. It counts to 255 and begins again: of several, the one claimed nearest to `taken`,
///    when the service centre took the message, or the newest when that is not known.
/// 2. Else a part whose TP-MR nobody knows (in doubt, still at the modem, or proven by a reply or a
///    person), if all such parts are of one message and nothing was handed over to the number since.
///    The parts of one message are alike here: as many reports as parts prove all of it.
#[must_use]
pub fn reported(parts: &[HandedOver], reference: u8, taken: Option<Timestamp>) -> Option<i64> {
    let known = parts.iter().filter(|p| p.reference == Some(reference));
    let by_reference = match taken {
        Some(taken) => known.min_by_key(|p| p.claimed_at.duration_since(taken).abs()),
        None => known.max_by_key(|p| (p.claimed_at, p.part)),
    };
    let open = |p: &&HandedOver| {
        let unknown =
            matches!(p.state, MessageState::InDoubt | MessageState::Sending | MessageState::Sent);
        let since = |taken: Timestamp| p.claimed_at.duration_since(taken) <= OTHERWISE_EARLIER;
        p.reference.is_none() && unknown && taken.is_none_or(since)
    };
    by_reference.or_else(|| only_message(parts, open)?.first().copied()).map(|p| p.part)
}

/// Whether anything else ever passed between us and a number: another text of ours that left or may have,
/// another message of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acquainted {
    /// Nothing: before the invite they had no reason to write to us.
    No,
    /// Something did, and may be what they write about.
    Yes,
}

/// A message of theirs, as evidence for the invite that went before it.
#[derive(Clone, Copy, Debug)]
pub struct Reply {
    /// What it says.
    pub intent: Intent,
    /// When it was written: the earlier of what the network says and when we read it.
    pub written: Timestamp,
    /// What passed between us besides.
    pub acquainted: Acquainted,
}

/// A text waits for a phone a day at most, and whoever is puzzled by one answers soon: the first words of
/// somebody who writes later than this after an invite may well be about something else.
const FIRST_WORDS_WITHIN: SignedDuration = SignedDuration::from_hours(3 * 24);

/// The parts in doubt a reply proves to have arrived: those of `message`, the invite it answers, if
/// nothing else is in doubt and nothing was handed over to the number since.
///
/// What is written before a part was handed over proves nothing of it. Beyond that:
///
/// - *yes* and *no* are evidence always: the rules of consent take them for the answer to this invite;
/// - *STOP* of somebody who never had another text from us and never wrote: only the invite can be meant;
/// - *START*, *HELP* and what is unclear likewise, and within [`FIRST_WORDS_WITHIN`]: it answers nothing, but
///   a stranger does not write to us by chance in the days after we may have written.
///
/// Whoever knows us already may mean an older text, or write of their own accord: that is for a person.
#[must_use]
pub fn replied(parts: &[HandedOver], message: i64, reply: &Reply) -> Vec<i64> {
    let doubts = only_message(parts, |p| p.state == MessageState::InDoubt).unwrap_or_default();
    let doubts = doubts.into_iter().filter(|p| p.message == message);
    doubts.filter(|p| is_evidence(reply, p.claimed_at)).map(|p| p.part).collect()
}

fn is_evidence(reply: &Reply, claimed_at: Timestamp) -> bool {
    // A network tells time in whole seconds.
    if reply.written.as_second() < claimed_at.as_second() {
        return false;
    }
    match (reply.intent, reply.acquainted) {
        (Intent::Yes | Intent::No, _) | (Intent::Stop, Acquainted::No) => true,
        (Intent::Start | Intent::Help | Intent::Unsure, Acquainted::No) => {
            reply.written.duration_since(claimed_at) <= FIRST_WORDS_WITHIN
        }
        (Intent::Stop | Intent::Start | Intent::Help | Intent::Unsure, Acquainted::Yes) => false,
    }
}

/// The candidates, if they are of one message and it is the one that was last handed over.
fn only_message(
    parts: &[HandedOver],
    candidate: impl FnMut(&&HandedOver) -> bool,
) -> Option<Vec<&HandedOver>> {
    let candidates: Vec<&HandedOver> = parts.iter().filter(candidate).collect();
    let last = parts.iter().max_by_key(|p| (p.claimed_at, p.part))?.message;
    candidates.iter().all(|p| p.message == last).then_some(candidates)
}

/// Whether a proof changes a part. Delivered is the last word; a report that the network still tries
/// says nothing of a part it has given up.
#[must_use]
pub fn is_news(proven: MessageState, known: MessageState) -> bool {
    match known {
        MessageState::Delivered => false,
        MessageState::Undelivered => proven == MessageState::Delivered,
        _ => proven != known,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        "2026-06-01T15:00:00Z".parse().unwrap()
    }

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap()
    }

    /// A part claimed at minute `part`, of a message of its own.
    fn handed(part: i64, state: MessageState, reference: Option<u8>) -> HandedOver {
        HandedOver { part, message: part, state, reference, claimed_at: at(part) }
    }

    /// A part of message 50.
    fn of_fifty(part: i64, state: MessageState, reference: Option<u8>) -> HandedOver {
        HandedOver { message: 50, ..handed(part, state, reference) }
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
        // Without a modem nothing was tried, however often.
        assert_eq!(settle(&Outcome::NotTaken, ATTEMPTS, now()), Settled::Again(now()));
    }

    #[test]
    fn after_a_part_in_doubt_the_rest_go_and_after_a_failed_or_stopped_one_none_do() {
        use MessageState::{Delivered, Failed, InDoubt, Sent, Suppressed, Undelivered, Withdrawn};
        for ended in [Failed, Suppressed, Withdrawn] {
            assert_eq!(rest(ended), Some(ended));
        }
        for gone in [Sent, Delivered, Undelivered, InDoubt] {
            assert_eq!(rest(gone), None, "{gone:?}");
        }
    }

    /// The rule, the parts, the minute the service centre took the message, the part.
    type Row = (&'static str, Vec<HandedOver>, Option<i64>, Option<i64>);

    #[test]
    fn a_report_finds_its_part_or_the_only_message_without_a_reference() {
        use MessageState::{InDoubt, Sending, Sent, Undelivered};
        let sent = handed(1, Sent, Some(4));
        let doubt = handed(2, InDoubt, None);
        let long = [of_fifty(51, InDoubt, None), of_fifty(52, InDoubt, None)];
        let half = [of_fifty(51, InDoubt, None), of_fifty(52, Sent, Some(9))];
        // (rule, parts, minute the service centre took it, part; all with TP-MR 4)
        let rows: [Row; 15] = [
            ("by reference", vec![sent, doubt], Some(1), Some(1)),
            ("the only doubt", vec![doubt], Some(2), Some(2)),
            ("without a time", vec![doubt], None, Some(2)),
            ("two doubts", vec![doubt, handed(3, InDoubt, None)], Some(2), None),
            ("a later one was sent", vec![doubt, handed(3, Sent, Some(9))], Some(2), None),
            ("nothing", vec![], Some(2), None),
            ("the newest of a reused one", vec![sent, handed(5, Sent, Some(4))], None, Some(5)),
            ("the nearest of a reused one", vec![sent, handed(5, Sent, Some(4))], Some(2), Some(1)),
            // It came before the modem answered.
            ("still at the modem", vec![handed(3, Sending, None)], Some(3), Some(3)),
            ("proven by a reply before", vec![handed(3, Sent, None)], Some(3), Some(3)),
            // The zone is wrong, and the message another.
            ("hours off", vec![handed(2000, InDoubt, None)], Some(2000 - 15 * 60), Some(2000)),
            ("a day off", vec![handed(2000, InDoubt, None)], Some(2000 - 24 * 60), None),
            ("one part of two", long.to_vec(), Some(52), Some(51)),
            ("the first of two is open", half.to_vec(), Some(52), Some(51)),
            ("a second word", vec![handed(1, Undelivered, Some(4))], Some(1), Some(1)),
        ];
        for (rule, parts, taken, want) in rows {
            assert_eq!(reported(&parts, 4, taken.map(at)), want, "{rule}");
        }
    }

    #[test]
    fn a_reply_proves_the_invite_it_answers_and_nothing_else() {
        use MessageState::{InDoubt, Sent};
        let long = [of_fifty(51, InDoubt, None), of_fifty(52, InDoubt, None)];
        for (rule, parts, message, want) in [
            ("the only doubt", vec![handed(2, InDoubt, None)], 2, vec![2]),
            ("all its parts", long.to_vec(), 50, vec![51, 52]),
            (
                "another is in doubt",
                vec![handed(2, InDoubt, None), handed(3, InDoubt, None)],
                2,
                vec![],
            ),
            (
                "something left since",
                vec![handed(2, InDoubt, None), handed(3, Sent, Some(1))],
                2,
                vec![],
            ),
            ("the doubt is no invite", vec![handed(3, InDoubt, None)], 2, vec![]),
            ("nothing in doubt", vec![handed(2, Sent, Some(1))], 2, vec![]),
        ] {
            assert_eq!(replied(&parts, message, &reply(Intent::Yes, 1000)), want, "{rule}");
        }
    }

    /// Words written at a minute by somebody whom nothing but the invite concerns.
    fn reply(intent: Intent, minute: i64) -> Reply {
        Reply { intent, written: at(minute), acquainted: Acquainted::No }
    }

    #[test]
    fn what_a_reply_proves_depends_on_what_else_it_could_be_about() {
        use Intent::{Help, No, Start, Stop, Unsure, Yes};
        const DAY: i64 = 24 * 60;
        let doubt = [handed(2, MessageState::InDoubt, None)];
        for (rule, intents, minute, acquainted, evidence) in [
            ("first words", vec![Yes, No, Stop, Start, Help, Unsure], 3, Acquainted::No, true),
            ("the same minute", vec![Yes, No, Stop, Help, Unsure], 2, Acquainted::No, true),
            ("written before", vec![Yes, No, Stop, Start, Help, Unsure], 1, Acquainted::No, false),
            ("they know us", vec![Yes, No], 3, Acquainted::Yes, true),
            ("they know us", vec![Stop, Start, Help, Unsure], 3, Acquainted::Yes, false),
            ("much later", vec![Yes, No, Stop], 60 * DAY, Acquainted::No, true),
            ("on the third day", vec![Start, Help, Unsure], 2 + 3 * DAY, Acquainted::No, true),
            ("after the third day", vec![Start, Help, Unsure], 3 + 3 * DAY, Acquainted::No, false),
        ] {
            for intent in intents {
                let words = Reply { acquainted, ..reply(intent, minute) };
                let proven = replied(&doubt, 2, &words) == [2];
                assert_eq!(proven, evidence, "{rule}: {intent:?}");
            }
        }
        // Of two parts, only those handed over before it was written.
        let long =
            [of_fifty(51, MessageState::InDoubt, None), of_fifty(53, MessageState::InDoubt, None)];
        assert_eq!(replied(&long, 50, &reply(Yes, 52)), [51]);
        assert_eq!(replied(&long, 50, &reply(Yes, 53)), [51, 53]);
    }

    #[test]
    fn delivered_is_the_last_word() {
        use MessageState::{Delivered, InDoubt, Sending, Sent, Undelivered};
        // (what is proven, what is known, whether it changes anything)
        for (proven, known, news) in [
            (Delivered, InDoubt, true),
            (Delivered, Sending, true),
            (Delivered, Sent, true),
            (Delivered, Undelivered, true),
            (Delivered, Delivered, false),
            (Undelivered, Sent, true),
            (Undelivered, InDoubt, true),
            (Undelivered, Delivered, false),
            (Sent, InDoubt, true),
            (Sent, Sent, false),
            (Sent, Delivered, false),
            (Sent, Undelivered, false),
        ] {
            assert_eq!(is_news(proven, known), news, "{proven:?} {known:?}");
        }
    }
}
