//! What cannot be read is set aside: one bad row, written by hand or by a newer version, must not hold up
//! everybody else. It stays in the database as it is, counts as failed, and is told of once.

use super::desk::Desk;
use crate::consent::ledger::Entry;
use crate::outbox::{MessageState, sentence};
use crate::store::runs::RunStatus;
use crate::store::{PartId, RunId, StoreError, outbox, runs};

impl Desk<'_> {
    /// Ends the message of a part that cannot be read; gives the sentence for the log and the status.
    pub(super) fn set_part_aside(
        &self,
        part: PartId,
        error: &StoreError,
    ) -> Result<String, StoreError> {
        let message = outbox::message_of(self.tx, part)?;
        let words = format!("message {} cannot be read, and does not leave: {error}", message.0);
        outbox::set_aside(self.tx, message, &words, self.now)?;
        self.close_invite_of(message, MessageState::Failed)?;
        self.told_aside("messages", message.0, &words)
    }

    /// Ends a run that cannot be read.
    pub(super) fn set_run_aside(
        &self,
        run: RunId,
        error: &StoreError,
    ) -> Result<String, StoreError> {
        let words = format!("run {} cannot be read, and does not go on: {error}", run.0);
        runs::end(self.tx, run, RunStatus::Failed, self.now)?;
        self.told_aside("runs", run.0, &words)
    }

    fn told_aside(&self, table: &'static str, row: i64, words: &str) -> Result<String, StoreError> {
        let entry = Entry::new("row.set_aside").plain("table", table).plain("row", row);
        self.record(entry.words("why", words))?;
        Ok(sentence(words))
    }
}
