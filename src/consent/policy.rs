//! The rules: what may be sent, and what an inbound message does.
//!
//! [`permit`] answers "may this leave now?" and is asked when a part is claimed and again before
//! Ctrl-Z; only it makes a [`SendPermit`]. [`rule`] answers "what does this message do?" from its
//! [`Reading`] and the [`Situation`]; it makes an [`OptInProof`], as only [`told`] and [`judged`] do beside it.
//!
//! ```text
//!   nothing ──Y──► granted ──N──► refused ──STOP──► stopped
//!      │              └───STOP──────────────────────►  │
//!      ├──N──► refused                                 │
//!      └──STOP──► stopped        refused, stopped ──START──► lifted ──(new invite, Y)──► granted
//!                                nothing, granted ──number changed hands──► lifted
//! ```
//! A person decides what nobody understood ([`judged`]); what they were told counts as well ([`told`]).
//!
//! How much the machine may say by itself is bounded, so that two machines never talk: [`AUTOMATIC_A_DAY`],
//! [`SAME_WORDS_A_DAY`] and [`CONFIRMATIONS_A_DAY`] for a number, [`LOOP_ANSWERS`] for all of them together.
//!
//! Failure is never silent: what may not be done is a [`Refusal`], what is not understood is a
//! [`Ruling::Review`], each with the sentence staff read.

use std::time::Duration;

use jiff::Timestamp;

use super::{ConsentState, Intent, Reading};
use crate::phone::PhoneNumber;

/// One confirmation after a stop, within this time or never (47 CFR 64.1200(a)(12)); a jurisdiction may leave less.
pub const CONFIRM_WITHIN: Duration = Duration::from_mins(5);
/// An invite can be answered this long, unless a later one left.
pub const ANSWERABLE_FOR: Duration = Duration::from_hours(90 * 24);
/// Automatic answers to one contact in a day; stop confirmations are outside it, being single.
pub const AUTOMATIC_A_DAY: u32 = 6;
/// Times a day the very same words of one number may be answered by the machine.
pub const SAME_WORDS_A_DAY: u32 = 2;
/// Confirmations to one number in a day: whoever stops, starts and stops again more often is a machine.
pub const CONFIRMATIONS_A_DAY: u32 = 3;
/// Automatic answers within [`LOOP_WITHIN`] that no invite accounts for, to all numbers together. With one more
/// the machine falls silent until a person says otherwise; it goes on reading, inviting and confirming stops.
pub const LOOP_ANSWERS: u32 = 20;
/// See [`LOOP_ANSWERS`].
pub const LOOP_WITHIN: Duration = Duration::from_mins(10);

/// Leave to hand a text for one number to the modem; made by [`permit`] alone.
#[derive(Debug)]
pub struct SendPermit {
    phone: PhoneNumber,
}

impl SendPermit {
    /// The number it was given for.
    #[must_use]
    pub fn phone(&self) -> &PhoneNumber {
        &self.phone
    }
}

/// What a text is for, with the evidence that allows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// An invite, approved by a named person for this one contact.
    Invite {
        /// Who approved it.
        approved_by: String,
        /// Whether the approval still stands.
        approval: Approval,
    },
    /// The answer to an inbound message.
    Reply {
        /// The row of the message it answers.
        answers: i64,
        /// Whether any automatic answer may leave.
        machine: Machine,
    },
    /// The one confirmation of a no or a stop.
    Confirmation {
        /// Until when it may leave: [`confirm_until`], moved on where the clock was.
        until: Timestamp,
    },
    /// Words of a named person.
    Staff {
        /// Who wrote it.
        sender: String,
        /// Whether the contact wrote and was not answered yet.
        inbound: Unanswered,
    },
}

/// Whether what somebody approved may still leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// It may.
    Stands,
    /// The invite was answered, taken back or replaced meanwhile.
    Ended,
}

/// Whether the machine answers by itself at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Machine {
    /// It does, within its bounds.
    Answers,
    /// It answered too much in a short time, and a person has not let it go on yet.
    Stopped,
}

/// Whether an inbound message waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unanswered {
    /// The contact wrote last.
    Waiting,
    /// Nothing waits.
    Nothing,
}

/// Why a text may not be sent, in the words staff read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// They answered no.
    #[error("They answered no. Only they can change that: by texting START, or by telling you.")]
    SaidNo,
    /// They wrote STOP.
    #[error(
        "They asked us to stop. Only they can change that: by texting START, or by telling you."
    )]
    SaidStop,
    /// They already said yes.
    #[error("They are already opted in.")]
    AlreadyIn,
    /// Nobody approved it.
    #[error("Nobody approved this invite.")]
    NotApproved,
    /// The approval was used up or taken back.
    #[error("This invite was answered, taken back or replaced before it left.")]
    ApprovalEnded,
    /// Neither a standing yes nor a message to answer.
    #[error("They have not said yes, and there is no message of theirs to answer.")]
    NoGrant,
    /// The machine has stopped answering.
    #[error("Automatic answers have stopped, because too many left in a short time.")]
    AnswersStopped,
    /// The confirmation was not sent in time.
    #[error("The confirmation could not leave in time, so it was dropped.")]
    ConfirmationTooLate,
    /// The wish the confirmation speaks of no longer stands.
    #[error("They changed their wish before the confirmation left.")]
    ConfirmationObsolete,
}

/// Until when a no or stop received at `of` may be confirmed, where the jurisdiction wants it so soon: within
/// [`CONFIRM_WITHIN`] in any case.
#[must_use]
pub fn confirm_until(of: Timestamp, within: Duration) -> Timestamp {
    of + within.min(CONFIRM_WITHIN)
}

/// May a text for `purpose` be handed to the modem at `now`, given what stands on record?
pub fn permit(
    phone: &PhoneNumber,
    purpose: &Purpose,
    standing: Option<ConsentState>,
    now: Timestamp,
) -> Result<SendPermit, Refusal> {
    let permit = SendPermit { phone: phone.clone() };
    if let Purpose::Confirmation { until } = purpose {
        return match standing {
            Some(s) if !s.is_suppressed() => Err(Refusal::ConfirmationObsolete),
            _ if now > *until => Err(Refusal::ConfirmationTooLate),
            _ => Ok(permit),
        };
    }
    match standing {
        Some(ConsentState::Refused) => return Err(Refusal::SaidNo),
        Some(ConsentState::Stopped) => return Err(Refusal::SaidStop),
        Some(ConsentState::Granted | ConsentState::Lifted) | None => {}
    }
    let granted = standing == Some(ConsentState::Granted);
    match purpose {
        Purpose::Invite { approved_by, .. } if approved_by.is_empty() => Err(Refusal::NotApproved),
        Purpose::Invite { .. } if granted => Err(Refusal::AlreadyIn),
        Purpose::Invite { approval: Approval::Ended, .. } => Err(Refusal::ApprovalEnded),
        Purpose::Staff { inbound: Unanswered::Nothing, .. } if !granted => Err(Refusal::NoGrant),
        Purpose::Reply { machine: Machine::Stopped, .. } => Err(Refusal::AnswersStopped),
        Purpose::Invite { .. } | Purpose::Reply { .. } | Purpose::Staff { .. } => Ok(permit),
        Purpose::Confirmation { .. } => unreachable!("answered above"),
    }
}

/// That a person clearly said yes: to an invite, which [`rule`] finds or staff read ([`judged`]), or to staff,
/// which [`told`] takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptInProof {
    invite: Option<i64>,
    why: String,
}

/// What staff write down of a wish they were told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Who writes it down.
    pub staff: String,
    /// Who said it, when and how.
    pub note: String,
}

/// The proof that lies in what staff recorded; nothing without a name and a note.
#[must_use]
pub fn told(evidence: &Evidence) -> Option<OptInProof> {
    let said = |text: &str| !text.trim().is_empty();
    let why = format!("they told {}: {}", evidence.staff, evidence.note.trim());
    (said(&evidence.staff) && said(&evidence.note)).then_some(OptInProof { invite: None, why })
}

/// A reply that a member of staff read as a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadAsYes {
    /// Who read it, and what they write down beside it; the note may be empty.
    pub evidence: Evidence,
    /// What the machine read.
    pub intent: Intent,
    /// The invite that had left before the reply came, if it can still be answered.
    pub invite: Option<i64>,
    /// The wish that stands.
    pub standing: Option<ConsentState>,
}

impl ReadAsYes {
    /// Whether the reply alone shows the yes: it answers an invite, does not say something else, and no no or
    /// stop stands against it.
    #[must_use]
    pub fn shows_it(&self) -> bool {
        self.invite.is_some()
            && matches!(self.intent, Intent::Yes | Intent::Unsure)
            && !self.standing.is_some_and(ConsentState::is_suppressed)
    }
}

/// The proof that lies in a reply staff read as a yes; where the reply does not show it, only with a note that does.
#[must_use]
pub fn judged(read: &ReadAsYes) -> Option<OptInProof> {
    let Evidence { staff, note } = &read.evidence;
    let (staff, note) = (staff.trim(), note.trim());
    if staff.is_empty() || (note.is_empty() && !read.shows_it()) {
        return None;
    }
    Some(OptInProof { invite: read.invite, why: read_as("yes", staff, note) })
}

/// That somebody read a reply as this, in words for the record.
#[must_use]
pub fn read_as(wish: &str, staff: &str, note: &str) -> String {
    let beside = if note.is_empty() { String::new() } else { format!(": {note}") };
    format!("{staff} read their reply as {wish}{beside}")
}

impl OptInProof {
    /// The row of the invite that was answered, if it was an invite.
    #[must_use]
    pub fn invite(&self) -> Option<i64> {
        self.invite
    }

    /// Why it is a yes, in plain words.
    #[must_use]
    pub fn why(&self) -> &str {
        &self.why
    }
}

/// Who wrote: only a person's own number is ever answered by the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A number that can be answered.
    Person,
    /// A name, a short code, nothing at all.
    Machine,
}

/// What the last text that left for this number was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastOut {
    /// An invite, or an answer of the flow.
    Flow,
    /// Words a member of staff wrote.
    Staff,
}

/// What is on record about a sender when a message arrives.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Who wrote.
    pub sender: Sender,
    /// The wish that stands.
    pub standing: Option<ConsentState>,
    /// The latest invite that left (or may have), if it can still be answered: it is young enough,
    /// and no no or stop answered it.
    pub invited: Option<i64>,
    /// An approved invite that has not left yet.
    pub waiting: Option<i64>,
    /// The last text that left.
    pub last_out: Option<LastOut>,
    /// Automatic answers already given today.
    pub automatic_today: u32,
    /// Confirmations already given today.
    pub confirmed_today: u32,
    /// Times they wrote these very words today before.
    pub same_words_today: u32,
    /// Whether the machine answers at all.
    pub machine: Machine,
}

impl Situation {
    fn is_suppressed(&self) -> bool {
        self.standing.is_some_and(ConsentState::is_suppressed)
    }

    /// Whether the machine may answer this message.
    #[must_use]
    pub fn answering(&self) -> Answering {
        let too_often = self.automatic_today >= AUTOMATIC_A_DAY
            || self.same_words_today >= SAME_WORDS_A_DAY
            || self.machine == Machine::Stopped;
        if too_often || self.is_suppressed() { Answering::Silent } else { Answering::Once }
    }

    /// Whether a no or a stop in this message is confirmed. A confirmation is single by itself: it is queued only
    /// when the wish is new, and so it is outside the other bounds.
    #[must_use]
    pub fn confirming(&self) -> Answering {
        let too_often = self.confirmed_today >= CONFIRMATIONS_A_DAY;
        if too_often || self.is_suppressed() { Answering::Silent } else { Answering::Once }
    }
}

/// Whether the machine answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answering {
    /// One answer may be queued.
    Once,
    /// Nothing may be queued.
    Silent,
}

/// What an inbound message does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruling {
    /// Consent is granted; the flow goes on with a yes.
    Grant {
        /// The evidence.
        proof: OptInProof,
        /// Whether the flow's words are sent.
        answering: Answering,
    },
    /// Consent is refused; the flow goes on with a no, its words being the one confirmation.
    Refuse {
        /// Whether a confirmation is sent.
        answering: Answering,
    },
    /// Everything stops.
    Stop {
        /// Whether a confirmation is sent.
        answering: Answering,
        /// What staff read of it, if they have something to do.
        staff: Option<&'static str>,
    },
    /// The suppression is lifted, nothing is granted; staff are told.
    Lift {
        /// What staff read.
        why: String,
    },
    /// Who we are, how to reach us, how to stop.
    Help {
        /// Whether it is sent.
        answering: Answering,
    },
    /// A person looks at it. The flow may clarify, where one waits for an answer.
    Review {
        /// What staff read.
        why: String,
        /// Whether the flow may ask again.
        clarify: Answering,
    },
    /// Kept, nothing else.
    Record {
        /// Why nothing follows.
        why: String,
    },
}

/// What a message that reads so does in this situation.
#[must_use]
pub fn rule(reading: &Reading, situation: &Situation) -> Ruling {
    if situation.sender == Sender::Machine {
        return Ruling::Record { why: "it comes from a name or a short code".to_owned() };
    }
    let suppressed = situation.is_suppressed();
    let (answering, confirming) = (situation.answering(), situation.confirming());
    match reading.intent {
        Intent::Stop => Ruling::Stop {
            answering: confirming,
            staff: (reading.is_wrong_number() && !suppressed).then_some(WRONG_NUMBER),
        },
        Intent::Start if suppressed => Ruling::Lift {
            why: "They texted START after a no or a stop: they may be asked again, but have not said yes."
                .to_owned(),
        },
        Intent::Start => review("They texted START without having stopped.", Answering::Silent),
        Intent::Help => Ruling::Help { answering },
        Intent::No => rule_no(situation, confirming),
        Intent::Yes => rule_yes(reading, situation, answering),
        Intent::Unsure => {
            let clarify =
                if situation.invited.is_some() { answering } else { Answering::Silent };
            Ruling::Review { why: reading.why.clone(), clarify }
        }
    }
}

/// What staff read when a number is not the one they meant.
const WRONG_NUMBER: &str = "They say this is the wrong number. Nothing more leaves for it: ask the contact for \
    the right one, and change it or delete the contact.";

fn rule_no(situation: &Situation, confirming: Answering) -> Ruling {
    match situation.standing {
        Some(ConsentState::Refused | ConsentState::Stopped) => {
            Ruling::Record { why: "they had already said no".to_owned() }
        }
        _ if situation.last_out == Some(LastOut::Staff) && situation.waiting.is_none() => review(
            "This “no” may answer what a colleague wrote, or mean they want no more texts.",
            Answering::Silent,
        ),
        // After START the way back to no is as short as the way there.
        Some(ConsentState::Lifted) => Ruling::Refuse { answering: confirming },
        _ if situation.invited.is_some() || situation.waiting.is_some() => {
            Ruling::Refuse { answering: confirming }
        }
        Some(ConsentState::Granted) | None => {
            review("They said no, but no invite is waiting for an answer.", Answering::Silent)
        }
    }
}

fn rule_yes(reading: &Reading, situation: &Situation, answering: Answering) -> Ruling {
    match (situation.standing, situation.invited) {
        (Some(ConsentState::Refused | ConsentState::Stopped), _) => review(
            "They said yes after a no or a stop. Ask them before you change anything.",
            Answering::Silent,
        ),
        (Some(ConsentState::Granted), _) => {
            Ruling::Record { why: "they had already said yes".to_owned() }
        }
        (Some(ConsentState::Lifted) | None, _) if situation.last_out == Some(LastOut::Staff) => {
            review(
                "This “yes” may answer what a colleague wrote, or the invite before it.",
                Answering::Silent,
            )
        }
        (Some(ConsentState::Lifted) | None, Some(invite)) => Ruling::Grant {
            proof: OptInProof { invite: Some(invite), why: reading.why.clone() },
            answering,
        },
        (Some(ConsentState::Lifted) | None, None) if situation.waiting.is_some() => review(
            "They said yes before the invite was known to have left, so they may have meant something else.",
            Answering::Silent,
        ),
        (Some(ConsentState::Lifted) | None, None) => {
            review("They said yes, but no invite is waiting for an answer.", Answering::Silent)
        }
    }
}

fn review(why: &str, clarify: Answering) -> Ruling {
    Ruling::Review { why: why.to_owned(), clarify }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phone() -> PhoneNumber {
        PhoneNumber::from_e164("+15550100101").unwrap()
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn reading(intent: Intent) -> Reading {
        Reading { intent, why: "test".to_owned() }
    }

    fn situation() -> Situation {
        Situation {
            sender: Sender::Person,
            standing: None,
            invited: Some(7),
            waiting: None,
            last_out: Some(LastOut::Flow),
            automatic_today: 0,
            confirmed_today: 0,
            same_words_today: 0,
            machine: Machine::Answers,
        }
    }

    #[test]
    fn permits() {
        use ConsentState::{Granted, Lifted, Refused, Stopped};
        let approval = Approval::Stands;
        let invite = Purpose::Invite { approved_by: "ana".to_owned(), approval };
        let unapproved = Purpose::Invite { approved_by: String::new(), approval };
        let reply = Purpose::Reply { answers: 1, machine: Machine::Answers };
        let looping = Purpose::Reply { answers: 1, machine: Machine::Stopped };
        let confirmed = |within| Purpose::Confirmation { until: confirm_until(at(1000), within) };
        let confirm = confirmed(CONFIRM_WITHIN);
        let (sooner, later) =
            (confirmed(Duration::from_mins(2)), confirmed(Duration::from_hours(1)));
        let words = |inbound| Purpose::Staff { sender: "ana".to_owned(), inbound };
        let rows = [
            (&invite, None, 0, Ok(())),
            (&invite, Some(Lifted), 0, Ok(())),
            (&invite, Some(Granted), 0, Err(Refusal::AlreadyIn)),
            (&invite, Some(Refused), 0, Err(Refusal::SaidNo)),
            (&invite, Some(Stopped), 0, Err(Refusal::SaidStop)),
            (&unapproved, None, 0, Err(Refusal::NotApproved)),
            (&reply, None, 0, Ok(())),
            (&reply, Some(Stopped), 0, Err(Refusal::SaidStop)),
            (&looping, None, 0, Err(Refusal::AnswersStopped)),
            (&looping, Some(Stopped), 0, Err(Refusal::SaidStop)),
            (&confirm, Some(Stopped), 1300, Ok(())),
            (&confirm, Some(Refused), 1300, Ok(())),
            (&confirm, Some(Stopped), 1301, Err(Refusal::ConfirmationTooLate)),
            (&sooner, Some(Stopped), 1120, Ok(())),
            (&sooner, Some(Stopped), 1121, Err(Refusal::ConfirmationTooLate)),
            (&later, Some(Stopped), 1301, Err(Refusal::ConfirmationTooLate)),
            (&confirm, Some(Lifted), 1001, Err(Refusal::ConfirmationObsolete)),
            (&words(Unanswered::Nothing), None, 0, Err(Refusal::NoGrant)),
            (&words(Unanswered::Waiting), None, 0, Ok(())),
            (&words(Unanswered::Nothing), Some(Granted), 0, Ok(())),
            (&words(Unanswered::Waiting), Some(Stopped), 0, Err(Refusal::SaidStop)),
        ];
        for (purpose, standing, now, want) in rows {
            let got = permit(&phone(), purpose, standing, at(now)).map(|_| ());
            assert_eq!(got, want, "{purpose:?} with {standing:?} at {now}");
        }
    }

    #[test]
    fn what_staff_were_told_is_a_proof_only_with_a_name_and_a_note() {
        let told_by = |staff: &str, note: &str| {
            told(&Evidence { staff: staff.to_owned(), note: note.to_owned() })
        };
        let proof = told_by("Anna", "at the desk, 3 May").unwrap();
        assert_eq!((proof.invite(), proof.why()), (None, "they told Anna: at the desk, 3 May"));
        assert_eq!(told_by("Anna", "  "), None);
        assert_eq!(told_by("", "at the desk"), None);
    }

    #[test]
    fn yes_grants_only_as_the_answer_to_an_invite_that_left() {
        let granted = rule(&reading(Intent::Yes), &situation());
        assert!(matches!(&granted, Ruling::Grant { proof, .. } if proof.invite() == Some(7)));
        for (name, changed) in [
            ("never invited", Situation { invited: None, ..situation() }),
            ("not left yet", Situation { invited: None, waiting: Some(8), ..situation() }),
            ("after no", Situation { standing: Some(ConsentState::Refused), ..situation() }),
            ("after stop", Situation { standing: Some(ConsentState::Stopped), ..situation() }),
        ] {
            let ruling = rule(&reading(Intent::Yes), &changed);
            assert!(matches!(ruling, Ruling::Review { .. }), "{name}: {ruling:?}");
        }
    }

    #[test]
    fn a_lifted_stop_can_be_answered_yes_to_a_new_invite_only_and_no_at_any_time() {
        let lifted = Situation { standing: Some(ConsentState::Lifted), ..situation() };
        assert!(matches!(rule(&reading(Intent::Yes), &lifted), Ruling::Grant { .. }));
        let not_asked = Situation { invited: None, ..lifted };
        assert!(matches!(rule(&reading(Intent::Yes), &not_asked), Ruling::Review { .. }));
        assert!(matches!(rule(&reading(Intent::No), &not_asked), Ruling::Refuse { .. }));
    }

    #[test]
    fn stop_is_confirmed_once() {
        let first = rule(&reading(Intent::Stop), &situation());
        assert_eq!(first, Ruling::Stop { answering: Answering::Once, staff: None });
        for standing in [ConsentState::Refused, ConsentState::Stopped] {
            let again = Situation { standing: Some(standing), ..situation() };
            let ruling = rule(&reading(Intent::Stop), &again);
            assert_eq!(ruling, Ruling::Stop { answering: Answering::Silent, staff: None });
        }
    }

    #[test]
    fn no_refuses_before_and_after_the_invite_left_and_after_a_yes() {
        for changed in [
            situation(),
            Situation { invited: None, waiting: Some(8), ..situation() },
            Situation { standing: Some(ConsentState::Granted), ..situation() },
        ] {
            let ruling = rule(&reading(Intent::No), &changed);
            assert_eq!(ruling, Ruling::Refuse { answering: Answering::Once });
        }
    }

    /// What a ruling comes to: whether anything is sent, and the beginning of what staff read.
    fn outcome(ruling: &Ruling) -> (&'static str, Answering, &str) {
        match ruling {
            Ruling::Grant { answering, .. } => ("grant", *answering, ""),
            Ruling::Refuse { answering } => ("refuse", *answering, ""),
            Ruling::Stop { answering, staff } => ("stop", *answering, staff.unwrap_or_default()),
            Ruling::Lift { why } => ("lift", Answering::Silent, why),
            Ruling::Help { answering } => ("help", *answering, ""),
            Ruling::Review { why, clarify } => ("review", *clarify, why),
            Ruling::Record { why } => ("record", Answering::Silent, why),
        }
    }

    #[test]
    #[rustfmt::skip]
    fn what_each_word_does_depends_on_what_stands_and_what_left_last() {
        use Answering::{Once, Silent};
        use ConsentState::{Granted, Lifted, Refused, Stopped};
        use Intent::{Help, No, Start, Unsure, Yes};
        use LastOut::{Flow, Staff};
        const MAY_ANSWER: &str = "may answer what a colleague wrote";
        const AFTER_NO: &str = "They said yes after a no or a stop";
        const NOT_ASKED: &str = "no invite is waiting";
        // (what they say, what stands, the invite that left, one that waits, what left last, what follows)
        let rows = [
            (Yes, None, Some(7), None, Some(Flow), ("grant", Once, "")),
            (Yes, None, Some(7), None, Some(Staff), ("review", Silent, MAY_ANSWER)),
            (Yes, None, None, Some(8), None, ("review", Silent, "before the invite was known to have left")),
            (Yes, None, None, None, None, ("review", Silent, NOT_ASKED)),
            (Yes, Some(Lifted), Some(7), None, Some(Staff), ("review", Silent, MAY_ANSWER)),
            (Yes, Some(Granted), Some(7), None, Some(Flow), ("record", Silent, "already said yes")),
            (Yes, Some(Granted), Some(7), None, Some(Staff), ("record", Silent, "already said yes")),
            (Yes, Some(Refused), Some(7), None, Some(Flow), ("review", Silent, AFTER_NO)),
            (Yes, Some(Stopped), None, None, None, ("review", Silent, AFTER_NO)),
            (No, None, Some(7), None, Some(Flow), ("refuse", Once, "")),
            (No, None, None, Some(8), None, ("refuse", Once, "")),
            (No, None, None, None, None, ("review", Silent, NOT_ASKED)),
            (No, None, Some(7), None, Some(Staff), ("review", Silent, MAY_ANSWER)),
            // The invite is on its way, so they may speak of nothing else.
            (No, None, None, Some(8), Some(Staff), ("refuse", Once, "")),
            (No, Some(Lifted), None, None, Some(Flow), ("refuse", Once, "")),
            (No, Some(Granted), None, None, Some(Flow), ("review", Silent, NOT_ASKED)),
            (No, Some(Granted), Some(7), None, Some(Flow), ("refuse", Once, "")),
            (No, Some(Refused), Some(7), None, Some(Flow), ("record", Silent, "already said no")),
            (No, Some(Stopped), Some(7), None, Some(Staff), ("record", Silent, "already said no")),
            (Start, None, None, None, None, ("review", Silent, "without having stopped")),
            (Start, Some(Granted), Some(7), None, Some(Flow), ("review", Silent, "without having stopped")),
            (Start, Some(Lifted), None, None, None, ("review", Silent, "without having stopped")),
            (Start, Some(Refused), None, None, None, ("lift", Silent, "have not said yes")),
            (Start, Some(Stopped), None, None, None, ("lift", Silent, "have not said yes")),
            (Help, None, None, None, None, ("help", Once, "")),
            (Help, Some(Stopped), Some(7), None, Some(Flow), ("help", Silent, "")),
            (Unsure, None, Some(7), None, Some(Flow), ("review", Once, "test")),
            (Unsure, None, Some(7), None, Some(Staff), ("review", Once, "test")),
            (Unsure, None, None, None, None, ("review", Silent, "test")),
            (Unsure, Some(Stopped), Some(7), None, Some(Flow), ("review", Silent, "test")),
        ];
        for (intent, standing, invited, waiting, last_out, (does, answering, read)) in rows {
            let at = Situation { standing, invited, waiting, last_out, ..situation() };
            let ruling = rule(&reading(intent), &at);
            let (did, answered, why) = outcome(&ruling);
            assert_eq!((did, answered), (does, answering), "{intent:?} in {at:?}: {ruling:?}");
            assert!(why.contains(read), "{intent:?} in {at:?}: {why}");
        }
    }

    #[test]
    fn the_bounds_of_time_are_those_promised() {
        assert_eq!(CONFIRM_WITHIN.as_secs(), 300);
        // Ninety days.
        assert_eq!(ANSWERABLE_FOR.as_secs(), 7_776_000);
    }

    #[test]
    fn a_no_that_may_answer_a_colleague_goes_to_a_person() {
        let chat = Situation {
            standing: Some(ConsentState::Granted),
            last_out: Some(LastOut::Staff),
            ..situation()
        };
        assert!(matches!(rule(&reading(Intent::No), &chat), Ruling::Review { .. }));
    }

    #[test]
    fn machines_are_never_answered_and_decide_nothing() {
        for intent in [Intent::Yes, Intent::No, Intent::Stop, Intent::Help, Intent::Unsure] {
            let robot = Situation { sender: Sender::Machine, ..situation() };
            assert!(matches!(rule(&reading(intent), &robot), Ruling::Record { .. }));
        }
    }

    #[test]
    fn automatic_answers_end_at_each_bound_but_a_stop_is_still_confirmed() {
        for bound in [
            Situation { automatic_today: 6, ..situation() },
            Situation { same_words_today: 2, ..situation() },
            Situation { machine: Machine::Stopped, ..situation() },
        ] {
            let help = rule(&reading(Intent::Help), &bound);
            assert_eq!(help, Ruling::Help { answering: Answering::Silent }, "{bound:?}");
            let unsure = rule(&reading(Intent::Unsure), &bound);
            let silent = matches!(unsure, Ruling::Review { clarify: Answering::Silent, .. });
            assert!(silent, "{bound:?}");
            let yes = rule(&reading(Intent::Yes), &bound);
            assert!(matches!(yes, Ruling::Grant { answering: Answering::Silent, .. }), "{bound:?}");
            let stop = rule(&reading(Intent::Stop), &bound);
            assert_eq!(stop, Ruling::Stop { answering: Answering::Once, staff: None }, "{bound:?}");
        }
        for below in [
            Situation { automatic_today: 5, ..situation() },
            Situation { same_words_today: 1, ..situation() },
        ] {
            let help = rule(&reading(Intent::Help), &below);
            assert_eq!(help, Ruling::Help { answering: Answering::Once }, "{below:?}");
        }
    }

    #[test]
    fn whoever_stops_again_and_again_is_confirmed_three_times_a_day() {
        for (confirmed_today, answering) in [(2, Answering::Once), (3, Answering::Silent)] {
            let again = Situation { confirmed_today, ..situation() };
            let stop = rule(&reading(Intent::Stop), &again);
            assert_eq!(stop, Ruling::Stop { answering, staff: None });
            assert_eq!(rule(&reading(Intent::No), &again), Ruling::Refuse { answering });
        }
    }

    #[test]
    fn staff_hear_of_a_wrong_number_once() {
        let wrong = super::super::intent::read("Wrong number");
        let Ruling::Stop { staff, .. } = rule(&wrong, &situation()) else { panic!("no stop") };
        assert!(staff.is_some_and(|words| words.contains("the wrong number")));
        let again = Situation { standing: Some(ConsentState::Stopped), ..situation() };
        assert!(matches!(rule(&wrong, &again), Ruling::Stop { staff: None, .. }));
    }

    #[test]
    fn a_reply_that_staff_read_as_yes_is_a_proof_only_where_it_shows_it_or_a_note_does() {
        use ConsentState::{Granted, Lifted, Refused, Stopped};
        // (what the machine read, the invite, what stands, proof without a note)
        let rows = [
            (Intent::Unsure, Some(7), None, true),
            (Intent::Yes, Some(7), None, true),
            (Intent::Yes, Some(7), Some(Lifted), true),
            (Intent::Unsure, Some(7), Some(Granted), true),
            (Intent::Unsure, None, None, false),
            (Intent::Yes, None, None, false),
            (Intent::Yes, Some(7), Some(Refused), false),
            (Intent::Yes, Some(7), Some(Stopped), false),
            (Intent::No, Some(7), None, false),
            (Intent::Start, Some(7), None, false),
            (Intent::Help, Some(7), None, false),
        ];
        for (intent, invite, standing, alone) in rows {
            let read = |staff: &str, note: &str| {
                let evidence = Evidence { staff: staff.to_owned(), note: note.to_owned() };
                judged(&ReadAsYes { evidence, intent, invite, standing })
            };
            let row = format!("{intent:?} to {invite:?} with {standing:?}");
            assert_eq!(read("Anna", " ").is_some(), alone, "{row}");
            let noted = read("Anna", "she rang and said yes").unwrap();
            assert_eq!(noted.invite(), invite, "{row}");
            assert_eq!(noted.why(), "Anna read their reply as yes: she rang and said yes");
            assert_eq!(read("", "she rang and said yes"), None, "{row}");
        }
    }
}
