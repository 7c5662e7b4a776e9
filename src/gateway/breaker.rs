//! The breaker: when too many automatic answers leave in a short time, none leaves any more until a person says so.
//!
//! It counts answers nobody's approval accounts for: the first to somebody invited is expected, the second and
//! third are not, and to somebody never invited none is. Reading, invites and the confirmations of stops go on.
//! It is a fact of the database, so that a restart does not close it; when it opened and who closed it is on record.

use super::Actor;
use super::desk::Desk;
use crate::consent::ledger::Entry;
use crate::consent::policy::{LOOP_ANSWERS, LOOP_WITHIN, Machine};
use crate::phone::PhoneNumber;
use crate::store::meta::{self, Answers};
use crate::store::{StoreError, outbox};

impl Desk<'_> {
    /// Whether the machine answers by itself.
    pub(super) fn machine(&self) -> Result<Machine, StoreError> {
        Ok(match meta::answers(self.tx)? {
            Answers::Given { .. } => Machine::Answers,
            Answers::Stopped { .. } => Machine::Stopped,
        })
    }

    /// Whether one more automatic answer to this number must not be; the first such stops them all.
    pub(super) fn is_one_too_many(&self, phone: &PhoneNumber) -> Result<bool, StoreError> {
        let Answers::Given { since } = meta::answers(self.tx)? else { return Ok(true) };
        let lately = self.now.checked_sub(LOOP_WITHIN).unwrap_or(jiff::Timestamp::MIN);
        let from = since.map_or(lately, |since| since.max(lately));
        if !outbox::is_unasked(self.tx, phone, from)? {
            return Ok(false);
        }
        let answers = outbox::unasked_since(self.tx, from)?;
        if answers < LOOP_ANSWERS {
            return Ok(false);
        }
        self.record(Entry::new("answers.stopped").plain("answers", answers))?;
        meta::set_answers(self.tx, Answers::Stopped { since: self.now })?;
        tracing::error!(answers, "automatic answers have stopped: too many left in a short time");
        Ok(true)
    }

    /// A person lets the machine answer again; what was held back meanwhile does not leave. False: it does already.
    pub(super) fn resume_answers(&self, by: &Actor) -> Result<bool, StoreError> {
        if self.machine()? == Machine::Answers {
            return Ok(false);
        }
        self.record(Entry::new("answers.resumed").words("by", by.name.as_str()))?;
        meta::set_answers(self.tx, Answers::Given { since: Some(self.now) })?;
        Ok(true)
    }
}
