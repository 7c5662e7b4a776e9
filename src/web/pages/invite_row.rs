//! What the Invite page says and offers beside one contact.
//!
//! The gateway decides when a button is pressed; here is only what can be known before: a wish on
//! record, the latest invite, and how long a silent contact is left alone.

use std::time::Duration;

use jiff::Timestamp;

use super::common::{called, wish};
use super::talk::tone;
use super::waiting::Waiting;
use crate::outbox::MessageState;
use crate::store::invites::Closed;
use crate::store::pages::{Invitee, LastInvite, Replied};
use crate::web::languages::{phrase, told};
use crate::web::words::{Chip, Times, Tone};

/// One contact on the Invite page.
pub(super) struct InviteRow {
    pub(super) uuid: String,
    pub(super) called: String,
    pub(super) phone: String,
    /// Where they stand.
    pub(super) state: Option<Chip>,
    /// What there is to know beside it.
    pub(super) remark: Option<String>,
    /// Where their reply can be read, if somebody has to.
    pub(super) reply: Option<&'static str>,
    pub(super) offer: Offer,
}

/// What can be pressed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Offer {
    /// The one button that invites this one person.
    Invite,
    /// Taking the approval back while nothing has left; the invite's uuid.
    Undo(String),
    /// Saying what became of an invite in doubt; its uuid.
    Decide(String),
    /// Nothing, for the reason shown.
    Nothing,
}

/// What a row is made with.
pub(super) struct RowRules {
    pub(super) times: Times,
    pub(super) waiting: Waiting,
    pub(super) now: Timestamp,
    pub(super) again_after: Duration,
}

impl RowRules {
    /// The row of one contact.
    pub(super) fn row(&self, invitee: Invitee) -> InviteRow {
        let Invitee { person, invite } = invitee;
        let settled = person.consent.filter(|(state, _)| state.opt_in().is_some());
        let (state, remark, offer) = match (settled, &invite) {
            (Some(_), invite) => {
                (wish(settled, &self.times), moved(invite.as_ref()), Offer::Nothing)
            }
            (None, None) => (wish(person.consent, &self.times), None, Offer::Invite),
            (None, Some(invite)) => self.after(invite),
        };
        let replied = invite.filter(|_| settled.is_none()).map(|invite| invite.replied);
        InviteRow {
            reply: (replied == Some(Replied::Unread)).then(|| phrase(key!("for you to read"))),
            called: called(&person.name, &person.phone),
            uuid: person.uuid,
            phone: person.phone.as_str().to_owned(),
            state,
            remark,
            offer,
        }
    }

    fn after(&self, invite: &LastInvite) -> (Option<Chip>, Option<String>, Offer) {
        match invite.closed {
            None => self.open(invite),
            Some(how) => {
                let (tone, word) = ended(how);
                let at = invite.answered_at.unwrap_or(invite.changed_at);
                let words =
                    t!("{word}, {when}", word = phrase(word), when = self.times.when(at).words);
                // What was taken back by hand needs no reason.
                let reason = reason(invite).filter(|_| how != Closed::Withdrawn);
                (Some(Chip::new(tone, words)), reason, Offer::Invite)
            }
        }
    }

    fn open(&self, invite: &LastInvite) -> (Option<Chip>, Option<String>, Offer) {
        let at = invite.sent_at.unwrap_or(invite.changed_at);
        let said = match invite.state {
            MessageState::Queued | MessageState::Sending => told(invite.state.words()),
            _ => t!(
                "{state} {when}",
                state = told(invite.state.words()),
                when = self.times.when(at).words
            ),
        };
        let chip = Some(Chip::new(tone(invite.state), said));
        let by = t!("approved by {by}", by = invite.approved_by);
        let by = match reason(invite) {
            Some(cause) => format!("{by}. {cause}"),
            None => by,
        };
        let waits = format!("{}; {by}", self.waiting.of(invite.id));
        match invite.state {
            MessageState::Queued => (chip, Some(waits), Offer::Undo(invite.uuid.clone())),
            MessageState::InDoubt => {
                let cause = reason(invite).filter(|cause| !cause.is_empty());
                let cause = cause.unwrap_or_else(|| t!("It may have left, and nobody can tell."));
                (chip, Some(cause.trim_start().to_owned()), Offer::Decide(invite.uuid.clone()))
            }
            MessageState::Sent | MessageState::Delivered => self.silent(invite, chip),
            MessageState::Received | MessageState::Sending => (chip, Some(by), Offer::Nothing),
            MessageState::Undelivered
            | MessageState::Failed
            | MessageState::Suppressed
            | MessageState::Withdrawn => (chip, reason(invite), Offer::Invite),
        }
    }

    /// Asked, and not answered yet: left alone for a while.
    fn silent(
        &self,
        invite: &LastInvite,
        chip: Option<Chip>,
    ) -> (Option<Chip>, Option<String>, Offer) {
        let asked = invite.sent_at.unwrap_or(invite.approved_at);
        let again = asked.saturating_add(self.again_after).unwrap_or(Timestamp::MAX);
        let heard = match invite.replied {
            Replied::No => t!("no answer yet"),
            Replied::Unread => t!("replied, but not clearly"),
            Replied::Read => t!("replied, but no clear yes or no yet"),
        };
        if again <= self.now {
            return (chip, Some(heard), Offer::Invite);
        }
        let when = self.times.when(again).words;
        let remark = t!("{heard}; can be invited again from {when}", heard = heard, when = when);
        (chip, Some(remark), Offer::Nothing)
    }
}

/// Why it stands as it does.
fn reason(invite: &LastInvite) -> Option<String> {
    invite.reason.as_deref().map(told)
}

/// Where an answer moved them, if it did.
fn moved(invite: Option<&LastInvite>) -> Option<String> {
    let to = match invite?.closed? {
        Closed::Yes => "Opted-In",
        Closed::No | Closed::Stopped => "Opted-Out",
        _ => return None,
    };
    Some(t!("answered, now in {group}", group = to))
}

/// How an earlier invite ended: a key of the words of this page.
pub(super) fn ended(how: Closed) -> (Tone, &'static str) {
    match how {
        Closed::Yes => (Tone::Good, key!("answered Yes")),
        Closed::No => (Tone::Stop, key!("answered No")),
        Closed::Stopped => (Tone::Stop, key!("asked us to stop")),
        Closed::Withdrawn => (Tone::Wait, key!("taken back")),
        Closed::Suppressed => (Tone::Stop, key!("held back")),
        Closed::Failed => (Tone::Stop, key!("could not be sent")),
        Closed::Undelivered => (Tone::Stop, key!("not delivered")),
        Closed::Superseded => (Tone::Wait, key!("not answered")),
        Closed::Replaced => (Tone::Wait, key!("was in doubt")),
    }
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::super::waiting::tests::waiting;
    use super::*;
    use crate::consent::ConsentState;
    use crate::gateway::{Held, Leaves, Outlook};
    use crate::phone::PhoneNumber;
    use crate::store::pages::Person;
    use crate::store::{ContactId, InviteId};

    const DAY_S: i64 = 86_400;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn rules() -> RowRules {
        let now = at(100 * DAY_S);
        let again_after = Duration::from_hours(14 * 24);
        let place = crate::outbox::place::Place::Organization(TimeZone::UTC);
        let next = Leaves { at: now, why: Held::Pace, place };
        let waiting =
            waiting(Outlook::Leaving { waiting: vec![], held: vec![], never: vec![], next });
        RowRules { times: Times::new(&TimeZone::UTC, now), waiting, now, again_after }
    }

    fn person(consent: Option<ConsentState>) -> Person {
        Person {
            id: ContactId(1),
            uuid: "u".to_owned(),
            name: "Maria Lopez".to_owned(),
            phone: PhoneNumber::from_e164("+15550100101").unwrap(),
            consent: consent.map(|state| (state, at(0))),
            groups: Vec::new(),
        }
    }

    fn invite(state: MessageState, closed: Option<Closed>, sent_day: i64) -> LastInvite {
        LastInvite {
            id: InviteId(1),
            uuid: "i".to_owned(),
            approved_by: "Anna".to_owned(),
            approved_at: at(sent_day * DAY_S),
            closed,
            answered_at: None,
            state,
            sent_at: Some(at(sent_day * DAY_S)),
            reason: None,
            changed_at: at(sent_day * DAY_S),
            text: "Hello".to_owned(),
            replied: Replied::No,
        }
    }

    #[test]
    fn who_replied_unclearly_has_not_been_silent() {
        for (replied, words, link) in [
            (Replied::No, "no answer yet", None),
            (Replied::Unread, "replied, but not clearly", Some("for you to read")),
            (Replied::Read, "replied, but no clear yes or no yet", None),
        ] {
            let invite = LastInvite { replied, ..invite(MessageState::Sent, None, 99) };
            let row = rules().row(Invitee { person: person(None), invite: Some(invite) });
            assert!(row.remark.unwrap().starts_with(words));
            assert_eq!(row.reply, link);
        }
    }

    #[test]
    fn who_was_never_asked_or_may_be_asked_again_can_be_invited() {
        for consent in [None, Some(ConsentState::Lifted)] {
            let row = rules().row(Invitee { person: person(consent), invite: None });
            assert_eq!(row.offer, Offer::Invite);
        }
    }

    #[test]
    fn who_has_answered_cannot_be_invited_whatever_became_of_the_invite() {
        for consent in [ConsentState::Granted, ConsentState::Refused, ConsentState::Stopped] {
            for invite in [None, Some(invite(MessageState::Failed, Some(Closed::Failed), 1))] {
                let row = rules().row(Invitee { person: person(Some(consent)), invite });
                assert_eq!(row.offer, Offer::Nothing, "{consent:?}");
                assert!(row.state.is_some());
            }
        }
    }

    #[test]
    fn an_open_invite_offers_what_can_still_be_done_about_it() {
        for (state, day, offer) in [
            (MessageState::Queued, 99, Offer::Undo("i".to_owned())),
            (MessageState::Sending, 99, Offer::Nothing),
            (MessageState::Sent, 99, Offer::Nothing),
            (MessageState::Delivered, 87, Offer::Nothing),
            (MessageState::Delivered, 86, Offer::Invite),
            (MessageState::InDoubt, 99, Offer::Decide("i".to_owned())),
            (MessageState::InDoubt, 1, Offer::Decide("i".to_owned())),
            (MessageState::Undelivered, 99, Offer::Invite),
        ] {
            let invite = Some(invite(state, None, day));
            let row = rules().row(Invitee { person: person(None), invite });
            assert_eq!(row.offer, offer, "{state:?} on day {day}");
        }
    }

    #[test]
    fn an_invite_that_ended_without_an_answer_can_be_followed_by_another() {
        for how in [Closed::Withdrawn, Closed::Failed, Closed::Undelivered, Closed::Superseded] {
            let invite = Some(invite(MessageState::Failed, Some(how), 99));
            let row = rules().row(Invitee { person: person(None), invite });
            assert_eq!(row.offer, Offer::Invite, "{how:?}");
        }
    }
}
