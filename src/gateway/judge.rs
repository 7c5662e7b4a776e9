//! What a person decides about a reply that nobody understood.
//!
//! ```text
//!   review ─Yes───► shown by the reply, or by a note? ─► as their own yes     └─ neither: refused, with why
//!          ─No────► as their own no            ─Stop──► as their own STOP
//!          ─Ignore► nothing follows            (a colleague who writes back closes it too: `people.rs`)
//! ```
//! What stands by it is put on record with who decided. A confirmation leaves only within five minutes of the
//! person's message, as if the machine had understood it; a yes that only a note shows is not answered by a text.
//! When the contact is gone, or has another number, a no or a stop still stands for the number that wrote.

use jiff::Timestamp;

use super::consequences::Confirmations;
use super::desk::{Desk, about};
use super::inbound::Message;
use super::{Actor, Refusal, Verdict};
use crate::consent::policy::{self, Answering, Evidence, OptInProof, ReadAsYes, Sender, Situation};
use crate::consent::{ConsentState, Intent, Reading};
use crate::phone::PhoneNumber;
use crate::store::column::Col;
use crate::store::contacts::{self, Contact};
use crate::store::reviews::{self, Closed, Decision};
use crate::store::{InviteId, MessageId, StoreError, consents, invites};

impl Desk<'_> {
    /// Decides about a reply that waits for a person, once.
    pub(super) fn judge(
        &self,
        message: MessageId,
        verdict: Verdict,
        note: &str,
        by: &Actor,
    ) -> Result<Result<(), Refusal>, StoreError> {
        let Some(waiting) = reviews::waiting_one(self.tx, message)? else {
            return Ok(Err(Refusal::Settled));
        };
        let phone = PhoneNumber::from_e164(&waiting.address).ok();
        let contact = match &phone {
            Some(phone) => contacts::find_by_phone(self.tx, phone)?,
            None => None,
        };
        let note = note.trim();
        let message = Message {
            id: message,
            contact: contact.clone(),
            sender: Sender::Person,
            reading: Reading { intent: waiting.intent, why: String::new() },
            text: waiting.text,
            written: waiting.network_at.unwrap_or(waiting.received).min(waiting.received),
            received: waiting.received,
            judged_by: Some(by.name.clone()),
        };
        let decision = |closed| Decision { closed, by: &by.name, note };
        let close = |closed| reviews::decided(self.tx, message.id, decision(closed), self.now);
        match (verdict, &contact, &phone) {
            (Verdict::Ignore, ..) => close(Closed::Ignored)?,
            (Verdict::Yes, None, _) | (_, None, None) => return Ok(Err(Refusal::NoContact)),
            // Whoever has the number now is not who wrote: a no holds for the number, a yes for a person.
            (Verdict::Yes, Some(contact), _) if waiting.contact != Some(contact.id) => {
                return Ok(Err(Refusal::NoContact));
            }
            (Verdict::Yes, Some(contact), _) => {
                let situation = self.situation(&message, contact)?;
                let Some((proof, answering)) = self.read_as_yes(&message, &situation, note)? else {
                    return Ok(Err(Refusal::YesNotShown));
                };
                close(Closed::Yes)?;
                if situation.standing != Some(ConsentState::Granted) {
                    self.grant(&message, contact, &proof, answering)?;
                }
            }
            (Verdict::No, Some(contact), _) => {
                close(Closed::No)?;
                self.read_as_no(message, contact, note)?;
            }
            (Verdict::Stop, Some(contact), _) => {
                close(Closed::Stop)?;
                self.read_as_stop(message, contact, note)?;
            }
            (Verdict::No, None, Some(phone)) => {
                close(Closed::No)?;
                self.stands_without_contact(phone, ConsentState::Refused, &message, note)?;
            }
            (Verdict::Stop, None, Some(phone)) => {
                close(Closed::Stop)?;
                self.stands_without_contact(phone, ConsentState::Stopped, &message, note)?;
            }
        }
        Ok(Ok(()))
    }

    /// The proof that lies in a reply read as yes, and whether it is answered.
    fn read_as_yes(
        &self,
        message: &Message,
        situation: &Situation,
        note: &str,
    ) -> Result<Option<(OptInProof, Answering)>, StoreError> {
        let invite = match situation.invited {
            Some(invite) => invites::load(self.tx, InviteId(invite))?,
            None => None,
        };
        // An invite that left later cannot have been answered.
        let before = |at: Timestamp| at <= message.received;
        let invite = invite.filter(|i| before(i.sent_at.unwrap_or(i.approved_at)));
        let staff = message.judged_by.clone().unwrap_or_default();
        let read = ReadAsYes {
            evidence: Evidence { staff, note: note.to_owned() },
            intent: message.reading.intent,
            invite: invite.map(|i| i.id.0),
            standing: situation.standing,
        };
        let answering = if read.shows_it() { situation.answering() } else { Answering::Silent };
        Ok(policy::judged(&read).map(|proof| (proof, answering)))
    }

    fn read_as_no(
        &self,
        message: Message,
        contact: &Contact,
        note: &str,
    ) -> Result<(), StoreError> {
        let message = message.read_as(Intent::No, note);
        let situation = self.situation(&message, contact)?;
        if situation.standing.is_some_and(ConsentState::is_suppressed) {
            return Ok(());
        }
        self.refuse(&message, contact, &situation, self.confirming(&message, &situation))
    }

    fn read_as_stop(
        &self,
        message: Message,
        contact: &Contact,
        note: &str,
    ) -> Result<(), StoreError> {
        let message = message.read_as(Intent::Stop, note);
        let situation = self.situation(&message, contact)?;
        self.stop(&message, contact, &situation, self.confirming(&message, &situation))
    }

    /// A confirmation is of their message: with every minute a person thinks about it, it becomes less of one.
    fn confirming(&self, message: &Message, situation: &Situation) -> Answering {
        if self.now > message.received + self.settings.confirm_within {
            return Answering::Silent;
        }
        situation.confirming()
    }

    fn stands_without_contact(
        &self,
        phone: &PhoneNumber,
        state: ConsentState,
        message: &Message,
        note: &str,
    ) -> Result<(), StoreError> {
        let standing = consents::standing(self.tx, phone)?;
        if standing.is_some_and(ConsentState::is_suppressed) && state == ConsentState::Refused {
            return Ok(());
        }
        let staff = message.judged_by.as_deref().unwrap_or_default();
        let word = if state == ConsentState::Refused { "no" } else { "stop" };
        let entry = about("consent", phone)
            .plain("state", Col(state).word())
            .plain("message", message.id.0)
            .plain("evidence", "review")
            .words("by", staff)
            .words("why", policy::read_as(word, staff, note));
        let seq = self.record(entry)?;
        consents::set(self.tx, phone, state, self.now, seq)?;
        reviews::answered(self.tx, phone, None, seq, self.now)?;
        self.suppress_all(phone, "a person read their reply so", Confirmations::Too)
    }
}

impl Message {
    fn read_as(mut self, intent: Intent, note: &str) -> Self {
        let staff = self.judged_by.as_deref().unwrap_or_default();
        self.reading = Reading { intent, why: policy::read_as(intent.word(), staff, note) };
        self
    }
}
