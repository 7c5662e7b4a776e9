//! What staff were told in person or by telephone: it stands as a reply would, and nothing is texted.
//! And that a number changed hands: what was said by whoever had it before no longer counts, but for a no or a stop,
//! which stay with the number, since nobody can tell who it was that wished it.

use super::consequences::Confirmations;
use super::desk::{Desk, about};
use super::{Actor, Refusal};
use crate::consent::ConsentState;
use crate::consent::policy::{self, Evidence};
use crate::store::column::Col;
use crate::store::contacts::Contact;
use crate::store::invites::Closed;
use crate::store::{ContactId, StoreError, consents, contacts, invites, reviews, runs};

/// A wish somebody told a member of staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// They may be texted.
    Yes,
    /// They do not want what they were invited to.
    No,
    /// They want no text at all.
    Stop,
}

impl Wish {
    fn stands_as(self) -> (ConsentState, Closed) {
        match self {
            Self::Yes => (ConsentState::Granted, Closed::Yes),
            Self::No => (ConsentState::Refused, Closed::No),
            Self::Stop => (ConsentState::Stopped, Closed::Stopped),
        }
    }
}

impl Desk<'_> {
    /// Puts on record what staff were told, with their name and note, and makes it stand.
    pub(super) fn told(
        &self,
        contact: ContactId,
        wish: Wish,
        note: &str,
        by: &Actor,
    ) -> Result<Result<(), Refusal>, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else {
            return Ok(Err(Refusal::NoContact));
        };
        let evidence = Evidence { staff: by.name.clone(), note: note.to_owned() };
        // A no needs less than a yes, but both need to be on record with who says so.
        let Some(proof) = policy::told(&evidence) else { return Ok(Err(Refusal::NoNote)) };
        let (state, closed) = wish.stands_as();
        let entry = about("consent", &contact.phone)
            .plain("state", Col(state).word())
            .plain("contact", contact.uuid.as_str())
            .plain("evidence", "staff")
            .words("by", by.name.as_str())
            .words("why", proof.why());
        let seq = self.record(entry)?;
        consents::set(self.tx, &contact.phone, state, self.now, seq)?;
        match wish {
            Wish::Yes => self.nothing_to_ask(&contact)?,
            Wish::No | Wish::Stop => {
                self.suppress_all(&contact.phone, "they told us so", Confirmations::Too)?;
                self.close_waiting(&contact, Closed::Suppressed)?;
            }
        }
        self.answers_the_invite(&contact, closed)?;
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        // A reply that waits may take a yes back: it stays before a person.
        if wish != Wish::Yes {
            reviews::answered(self.tx, &contact.phone, None, seq, self.now)?;
        }
        Ok(Ok(()))
    }

    /// The number belongs to somebody else now: nothing that waits leaves for it, no invite to it can be answered
    /// any more, and a yes is lifted, so that whoever has it can be asked. A no or a stop stays.
    pub(super) fn changed_hands(
        &self,
        contact: ContactId,
        note: &str,
        by: &Actor,
    ) -> Result<Result<(), Refusal>, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else {
            return Ok(Err(Refusal::NoContact));
        };
        let note = note.trim();
        if note.is_empty() {
            return Ok(Err(Refusal::NoNote));
        }
        let phone = &contact.phone;
        let stays = consents::standing(self.tx, phone)?.is_some_and(ConsentState::is_suppressed);
        let entry = if stays {
            about("number.changed_hands", phone)
        } else {
            about("consent", phone).plain("state", Col(ConsentState::Lifted).word())
        };
        let entry = entry
            .plain("contact", contact.uuid.as_str())
            .plain("evidence", "changed_hands")
            .words("by", by.name.as_str())
            .words("why", format!("the number changed hands, {} writes: {note}", by.name));
        let seq = self.record(entry)?;
        if !stays {
            consents::set(self.tx, phone, ConsentState::Lifted, self.now, seq)?;
        }
        self.suppress_all(phone, "the number changed hands", Confirmations::Stay)?;
        for open in invites::all_open(self.tx, contact.id)? {
            invites::close(self.tx, open.id, Closed::Superseded, self.now)?;
        }
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        reviews::answered(self.tx, phone, None, seq, self.now)?;
        Ok(Ok(()))
    }

    /// Invites that still wait would ask what is answered.
    fn nothing_to_ask(&self, contact: &Contact) -> Result<(), StoreError> {
        for waiting in invites::waiting(self.tx, contact.id)? {
            self.withdraw(&waiting, "they told us yes", "staff")?;
            self.leaves_group(contact, waiting.source_group)?;
        }
        Ok(())
    }

    /// The invite that left is answered by it, and the contact leaves the group it came from.
    fn answers_the_invite(&self, contact: &Contact, how: Closed) -> Result<(), StoreError> {
        let since = self.answerable_by(&contact.phone)?;
        let invited = invites::latest_left(self.tx, contact.id, &contact.phone, since)?;
        if let Some(invite) = invited {
            self.answered(invite.id, how, contact)?;
        }
        Ok(())
    }
}
