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
