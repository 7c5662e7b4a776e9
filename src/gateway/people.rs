//! What staff do besides inviting: writing to one contact, letting a SIM go, removing a contact.

use super::desk::{Desk, about, new_uuid};
use super::{Actor, Refusal};
use crate::consent::policy::{self, Purpose, Unanswered};
use crate::gsm::Segments;
use crate::outbox::{MessageKind, MessageState};
use crate::store::entry::EntryError;
use crate::store::outbox::{Line, NewMessage};
use crate::store::reviews::{Closed, Decision};
use crate::store::{
    ContactId, MessageId, StoreError, consents, contacts, meta, outbox, reviews, runs,
};

impl Desk<'_> {
    /// Queues a colleague's words to one contact, if consent or their own message allows it. `answers` is the last
    /// message they had read: what waited for a person up to it is answered.
    pub(super) fn write_to(
        &self,
        contact: ContactId,
        text: &str,
        answers: Option<MessageId>,
        by: &Actor,
    ) -> Result<Result<MessageId, Refusal>, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else {
            return Ok(Err(Refusal::NoContact));
        };
        let wrote = outbox::wrote_last(self.tx, &contact.phone)?;
        let inbound = if wrote.is_some() { Unanswered::Waiting } else { Unanswered::Nothing };
        let purpose = Purpose::Staff { sender: by.name.clone(), inbound };
        let standing = consents::standing(self.tx, &contact.phone)?;
        if let Err(refusal) = policy::permit(&contact.phone, &purpose, standing, self.now) {
            return Ok(Err(refusal.into()));
        }
        if text.trim().is_empty() {
            return Ok(Err(Refusal::Text("it is empty".to_owned())));
        }
        let plan = match Segments::plan_with(text, &self.settings.national_alphabets) {
            Ok(plan) => plan,
            Err(error) => return Ok(Err(Refusal::Text(error.to_string()))),
        };
        let entry = about("message.written", &contact.phone)
            .plain("via", super::invite::via_word(by.via))
            .words("by", by.name.as_str())
            .words("text", text);
        let ledger_seq = self.record(entry)?;
        let new = NewMessage {
            uuid: &new_uuid(),
            kind: MessageKind::Staff,
            contact: Some(contact.id),
            phone: &contact.phone,
            text,
            plan: &plan,
            modem: None,
            not_before: self.now,
            drop_after: None,
            reference: meta::next_reference(self.tx, &contact.phone)?,
            answers: None,
            sender: Some(&by.name),
            run: None,
            ledger_seq,
        };
        let written = outbox::insert(self.tx, &new, self.now)?;
        if let Some(last) = answers {
            for review in reviews::open_until(self.tx, &contact.phone, last)? {
                let replied = Decision { closed: Closed::Replied, by: &by.name, note: "" };
                reviews::decided(self.tx, review, replied, self.now)?;
            }
        }
        Ok(Ok(written))
    }

    /// A SIM is gone for good: who it first wrote to may be written to by any other from now on. The rest of
    /// what it began to send would come from a number they do not know, so it does not leave.
    pub(super) fn let_go(&self, line: &Line, by: &Actor) -> Result<usize, StoreError> {
        for message in outbox::begun_by(self.tx, line)? {
            let reason = "the rest of it waited for a SIM that is gone";
            let failed = MessageState::Failed;
            let state = outbox::end_rest(self.tx, message, failed, reason, self.now)?;
            let entry = crate::consent::ledger::Entry::new("message.state")
                .plain("message", message.0)
                .plain("state", crate::store::column::Col(state).word())
                .plain("cause", reason);
            self.record(entry)?;
            self.close_invite_of(message, state)?;
        }
        let people = contacts::let_go_of(self.tx, line)?;
        let entry = crate::consent::ledger::Entry::new("sim.let_go")
            .plain("modem", line.modem.as_str())
            .plain("sim", line.sim.as_deref().unwrap_or_default())
            .plain("contacts", people as i64)
            .words("by", by.name.as_str());
        self.record(entry)?;
        Ok(people)
    }

    /// Removes a contact; what waits for them does not leave, what their number wished stays.
    /// False: somebody else did before.
    pub(super) fn delete_contact(
        &self,
        contact: ContactId,
        by: &Actor,
    ) -> Result<bool, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else { return Ok(false) };
        let reason = "the contact was removed";
        for (message, _) in outbox::queued_to(self.tx, &contact.phone)? {
            let withdrawn = MessageState::Withdrawn;
            let state = outbox::end_rest(self.tx, message, withdrawn, reason, self.now)?;
            self.close_invite_of(message, state)?;
        }
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        let entry = about("contact.removed", &contact.phone)
            .plain("contact", contact.uuid.as_str())
            .words("name", contact.name.as_str())
            .words("by", by.name.as_str());
        self.record(entry)?;
        contacts::delete(self.tx, contact.id)
    }
}

/// An entry the store refuses although the rules made it is a fault of the database's contents.
pub(super) fn stored(error: EntryError) -> StoreError {
    match error {
        EntryError::Store(error) => error,
        other => StoreError::Meaningless { column: "contacts", value: other.to_string() },
    }
}
