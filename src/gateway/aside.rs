//! What cannot be read is set aside: one bad row, written by hand or by a newer version, must not hold up
//! everybody else. It stays in the database as it is, counts as failed, or in doubt where it was at a modem, and is told
//! of once.

use super::desk::Desk;
use crate::consent::ledger::Entry;
use crate::outbox::sentence;
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
        let left = outbox::may_have_left(self.tx, message)?;
        let what = if left { "was being sent and may have left" } else { "and does not leave" };
        let words = format!("message {} cannot be read, {what}: {error}", message.0);
        let state = outbox::set_aside(self.tx, message, &words, self.now)?;
        self.close_invite_of(message, state)?;
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::Timestamp;

    use super::super::desk::Desk;
    use super::super::inbound::tests::settings;
    use super::super::seed;
    use crate::gsm::{Address, Deliver};
    use crate::phone::PhoneNumber;
    use crate::store::db;
    use crate::store::inbox::Slot;
    use crate::store::outbox::Line;

    #[test]
    fn a_claimed_part_that_cannot_be_read_is_in_doubt_and_keeps_nobody_from_starting() {
        let conn = db::connect(Path::new(":memory:")).unwrap();
        let (settings, now) = (settings(), Timestamp::from_second(1_800_000_000).unwrap());
        seed(&conn, &settings, now).unwrap();
        let desk = Desk { tx: &conn, now, reckoned: None, settings: &settings };
        for (index, number) in ["+15550100101", "+15550100102"].into_iter().enumerate() {
            let from = Address::from_phone(&PhoneNumber::from_e164(number).unwrap());
            let help = Deliver::parts(&from, "HELP", 1, now).unwrap().remove(0);
            let slot = Slot {
                sim: "sim".to_owned(),
                modem: "main".to_owned(),
                storage: "SM".to_owned(),
                index: index as u32,
            };
            let line = Line { modem: "main".to_owned(), sim: None };
            desk.receive(&slot, &line, &help.encode_with_smsc("+15550109999")).unwrap();
        }
        conn.execute_batch(
            "UPDATE parts SET state = 'sending', claimed_at = 1, attempts = 1;
             UPDATE messages SET state = 'sending' WHERE direction = 'out';
             UPDATE messages SET address = 'gone'
              WHERE id = (SELECT min(id) FROM messages WHERE direction = 'out');",
        )
        .unwrap();
        let doubted = desk.doubt_what_was_claimed().unwrap();
        assert_eq!((doubted.parts, doubted.aside.len()), (2, 1), "{doubted:?}");
        let sql = "SELECT group_concat(state, ' ') FROM parts";
        let states: String = conn.query_row(sql, [], |r| r.get(0)).unwrap();
        assert_eq!(states, "in_doubt in_doubt");
        assert_eq!(desk.doubt_what_was_claimed().unwrap().parts, 0);
    }
}
