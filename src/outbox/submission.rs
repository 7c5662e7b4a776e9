//! One hand-over of a part to the modem. It cannot be built without a [`SendPermit`].

use std::time::Duration;

use jiff::Timestamp;

use super::MessageKind;
use crate::consent::SendPermit;
use crate::consent::policy::CONFIRM_WITHIN;
use crate::gsm::{Address, ReportRequest, SegmentError, Segments, Shifts, Submit, Tpdu};

/// The longest the network may keep trying: an answer to a flow's question is stale after a day.
pub const LONGEST_VALIDITY: Duration = Duration::from_hours(24);

/// A part ready for the modem, with the permit it leaves by.
#[derive(Debug)]
pub struct Submission {
    part: i64,
    tpdu: Tpdu,
    _permit: SendPermit,
}

/// What a submission is made from.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    /// The row of the part.
    pub part: i64,
    /// Its place in the message, from 0.
    pub index: usize,
    /// The message's whole text.
    pub text: &'a str,
    /// The national tables fixed at approval.
    pub shifts: Shifts,
    /// What the message is for.
    pub kind: MessageKind,
    /// The concatenation reference fixed at approval.
    pub reference: u8,
    /// How long the network may keep trying.
    pub validity: Duration,
}

impl Submission {
    /// Encodes one part for the number the permit was given for.
    pub fn new(permit: SendPermit, draft: &Draft<'_>) -> Result<Self, SegmentError> {
        let segments = Segments::fixed(draft.text, draft.shifts)?;
        // Only invites ask for status reports: they are what can come into doubt (DESIGN §4).
        let report = match draft.kind {
            MessageKind::Invite => ReportRequest::Yes,
            MessageKind::Confirmation
            | MessageKind::Reply
            | MessageKind::Staff
            | MessageKind::Inbound => ReportRequest::No,
        };
        let to = Address::from_phone(permit.phone());
        let submit =
            Submit::part(&segments, draft.index, draft.reference, &to, draft.validity, report);
        Ok(Self { part: draft.part, tpdu: submit.encode(), _permit: permit })
    }

    /// The row of the part.
    #[must_use]
    pub fn part(&self) -> i64 {
        self.part
    }

    /// What the modem is given.
    #[must_use]
    pub fn into_tpdu(self) -> Tpdu {
        self.tpdu
    }
}

/// How long the network may keep trying: a confirmation to its five minutes, an invite to the end
/// of the window, anything at most a day.
#[must_use]
pub fn validity(
    kind: MessageKind,
    drop_after: Option<Timestamp>,
    window_ends: Option<Timestamp>,
    now: Timestamp,
) -> Duration {
    let until = |end: Timestamp| Duration::try_from(end.duration_since(now)).unwrap_or_default();
    match kind {
        MessageKind::Confirmation => drop_after.map_or(CONFIRM_WITHIN, until).min(CONFIRM_WITHIN),
        MessageKind::Invite => window_ends.map_or(LONGEST_VALIDITY, until).min(LONGEST_VALIDITY),
        MessageKind::Reply | MessageKind::Staff | MessageKind::Inbound => LONGEST_VALIDITY,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::policy::{Machine, Purpose, permit};
    use crate::phone::PhoneNumber;
    use MessageKind::{Confirmation, Inbound, Invite, Reply, Staff};

    const ALL: [MessageKind; 5] = [Confirmation, Reply, Staff, Invite, Inbound];

    fn now() -> Timestamp {
        "2026-06-01T15:00:00Z".parse().unwrap()
    }

    fn submitted(kind: MessageKind) -> (i64, Submit) {
        let phone = PhoneNumber::from_e164("+15550100101").unwrap();
        let purpose = Purpose::Reply { answers: 1, machine: Machine::Answers };
        let draft = Draft {
            part: 42,
            index: 0,
            text: "Hello",
            shifts: Shifts::default(),
            kind,
            reference: 7,
            validity: Duration::from_hours(2),
        };
        let permit = permit(&phone, &purpose, None, now()).unwrap();
        let submission = Submission::new(permit, &draft).unwrap();
        let part = submission.part();
        (part, Submit::decode(submission.into_tpdu().octets()).unwrap())
    }

    #[test]
    fn a_part_goes_to_the_number_of_its_permit_and_only_an_invite_asks_for_a_report() {
        for kind in ALL {
            let (part, submit) = submitted(kind);
            let report = if kind == Invite { ReportRequest::Yes } else { ReportRequest::No };
            assert_eq!(submit.report(), report, "{kind:?}");
            assert_eq!((part, submit.text().as_deref()), (42, Some("Hello")), "{kind:?}");
            assert_eq!(submit.destination().to_string(), "+15550100101", "{kind:?}");
            assert_eq!(submit.validity(), Some(Duration::from_hours(2)), "{kind:?}");
        }
    }

    #[test]
    fn the_network_tries_a_confirmation_five_minutes_an_invite_to_the_end_of_the_hours_and_nothing_longer_than_a_day()
     {
        let (day, later) =
            (Duration::from_hours(24), |s: u64| Some(now() + Duration::from_secs(s)));
        let seconds = Duration::from_secs;
        // (kind, dropped after, the hours end, how long)
        for (kind, drop_after, window_ends, want) in [
            (Confirmation, None, None, seconds(300)),
            (Confirmation, later(120), later(60), seconds(120)),
            (Confirmation, later(900), None, seconds(300)),
            (Confirmation, Some(now() - seconds(1)), None, seconds(0)),
            (Invite, None, None, day),
            (Invite, later(60), later(7200), seconds(7200)),
            (Invite, None, later(200_000), day),
            (Reply, later(60), later(60), day),
            (Staff, later(60), later(60), day),
        ] {
            assert_eq!(validity(kind, drop_after, window_ends, now()), want, "{kind:?} {want:?}");
        }
    }
}
