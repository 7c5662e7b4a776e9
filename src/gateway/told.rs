//! What staff were told in person or by telephone: it stands as a reply would, and nothing is texted.

use super::consequences::Confirmations;
use super::desk::{Desk, about};
use super::{Actor, Refusal};
use crate::consent::ConsentState;
use crate::consent::policy::{self, Evidence};
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
            .plain("state", crate::store::column::Col(state).word())
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
        reviews::answered(self.tx, contact.id, self.now)?;
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
        let since = self.answerable_since();
        let invited = invites::latest_left(self.tx, contact.id, &contact.phone, since)?;
        if let Some(invite) = invited {
            self.answered(invite.id, how, contact)?;
        }
        Ok(())
    }

    fn leaves_group(
        &self,
        contact: &Contact,
        group: Option<crate::store::GroupId>,
    ) -> Result<(), StoreError> {
        match group {
            Some(group) => contacts::remove_from_group(self.tx, contact.id, group, self.now)
                .map_err(super::people::stored),
            None => Ok(()),
        }
    }
}
