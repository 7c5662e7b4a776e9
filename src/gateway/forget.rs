//! Forgetting a person, as they may ask: what waits for them does not leave, then all that says who they are is erased
//! (`store/erase.rs`), in one transaction. Afterwards the file is scrubbed, however often that has to begin anew
//! (`task/scrub.rs`).

use super::desk::Desk;
use super::{Actor, Refusal};
use crate::gsm::Address;
use crate::outbox::MessageState;
use crate::store::erase::{self, Extent};
use crate::store::{ContactId, StoreError, contacts, outbox, runs};

impl Desk<'_> {
    /// Erases a contact and all that passed between us; tells how much it was.
    pub(super) fn forget(
        &self,
        contact: ContactId,
        by: &Actor,
    ) -> Result<Result<Extent, Refusal>, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else {
            return Ok(Err(Refusal::NoContact));
        };
        let numbers = erase::numbers_of(self.tx, &contact)?;
        for phone in &numbers {
            if erase::is_being_sent(self.tx, phone)? {
                return Ok(Err(Refusal::BeingSent));
            }
        }
        for (message, _) in outbox::queued_to(self.tx, &contact.phone)? {
            let reason = "the person was forgotten";
            let state =
                outbox::end_rest(self.tx, message, MessageState::Withdrawn, reason, self.now)?;
            self.close_invite_of(message, state)?;
        }
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        let number_of = |address: &Address| self.number_of(address);
        Ok(Ok(erase::erase(self.tx, &contact, &number_of, &by.name, self.now)?))
    }
}
