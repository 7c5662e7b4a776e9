//! Forgetting a person, as they may ask: what waits for them does not leave, then all that says who they are is erased
//! (`store/erase.rs`), in one transaction. Afterwards the file is scrubbed, however often that has to begin anew
//! (`task/scrub.rs`).

use super::desk::Desk;
use super::{Actor, Refusal};
use crate::gsm::Address;
use crate::outbox::MessageState;
use crate::store::erase::{self, Extent, Whose};
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
        let numbers = erase::numbers(self.tx, &contact)?;
        for (phone, _) in &numbers {
            if erase::is_being_sent(self.tx, phone)? {
                return Ok(Err(Refusal::BeingSent));
            }
        }
        for (phone, whose) in &numbers {
            let only = match whose {
                Whose::Theirs => None,
                Whose::Anothers => Some(contact.id),
            };
            for message in outbox::queued_for(self.tx, phone, only)? {
                let reason = "the person was forgotten";
                let state =
                    outbox::end_rest(self.tx, message, MessageState::Withdrawn, reason, self.now)?;
                self.close_invite_of(message, state)?;
            }
        }
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        let number_of = |address: &Address| self.number_of(address);
        Ok(Ok(erase::erase(self.tx, &contact, &number_of, &by.name, self.now)?))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use jiff::Timestamp;
    use rusqlite::Connection;

    use super::*;
    use crate::consent::ConsentState;
    use crate::gateway::inbound::tests::settings;
    use crate::gateway::{Via, seed};
    use crate::gsm::Deliver;
    use crate::phone::PhoneNumber;
    use crate::store::contacts::{Contact, ContactChange, NewContact};
    use crate::store::inbox::Slot;
    use crate::store::outbox::Line;
    use crate::store::{consents, db, ledger};

    const ONE: &str = "+15550100101";
    const OTHER: &str = "+15550100102";

    fn phone(number: &str) -> PhoneNumber {
        PhoneNumber::from_e164(number).unwrap()
    }

    fn contact(desk: &Desk<'_>, name: &str, number: &str) -> Contact {
        let new = NewContact {
            name: name.to_owned(),
            phone: phone(number),
            language: String::new(),
            groups: Vec::new(),
            fields: Vec::new(),
        };
        contacts::create(desk.tx, &new, desk.now).unwrap()
    }

    fn writes(desk: &Desk<'_>, number: &str, text: &str) {
        let address = Address::from_phone(&phone(number));
        let line = Line { modem: "main".to_owned(), sim: None };
        let sim = "sim".to_owned();
        for (index, part) in
            Deliver::parts(&address, text, 1, desk.now).unwrap().into_iter().enumerate()
        {
            let slot = Slot {
                sim: sim.clone(),
                modem: "main".to_owned(),
                storage: "SM".to_owned(),
                index: index as u32,
            };
            desk.receive(&slot, &line, &part.encode_with_smsc("+15550109999")).unwrap();
        }
    }

    fn forget(desk: &Desk<'_>, contact: &Contact) -> Result<Extent, Refusal> {
        let by = Actor { name: "ana".to_owned(), via: Via::Panel };
        desk.forget(contact.id, &by).unwrap()
    }

    /// What is left of a word in anything people wrote, by table.
    fn left(conn: &Connection, word: &str) -> (i64, i64) {
        let count = |sql: &str| -> i64 {
            conn.query_row(sql, [format!("%{word}%")], |row| row.get(0)).unwrap()
        };
        (
            count("SELECT count(*) FROM messages WHERE text LIKE ?1"),
            count("SELECT count(*) FROM ledger_words WHERE words LIKE ?1"),
        )
    }

    fn with_a_desk(test: impl FnOnce(&Desk<'_>)) {
        let conn = db::connect(Path::new(":memory:")).unwrap();
        let (settings, now) = (settings(), Timestamp::from_second(1_800_000_000).unwrap());
        seed(&conn, &settings, now).unwrap();
        test(&Desk { tx: &conn, now, reckoned: None, settings: &settings });
    }

    #[test]
    fn what_was_not_sent_to_them_is_erased_as_well() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            desk.not_sent(&maria, "it is too long", "See you in Galveston").unwrap();
            assert_eq!(left(desk.tx, "Galveston").1, 1);
            forget(desk, &maria).unwrap();
            assert_eq!(left(desk.tx, "Galveston").1, 0);
        });
    }

    #[test]
    fn what_waits_for_a_number_they_had_before_does_not_leave() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            writes(desk, ONE, "HELP");
            let change = ContactChange { phone: Some(phone(OTHER)), ..ContactChange::default() };
            contacts::update(desk.tx, maria.id, &change, desk.now).unwrap();
            let sql = "SELECT group_concat(state) FROM parts";
            let states = || desk.tx.query_row(sql, [], |r| r.get::<_, String>(0)).unwrap();
            assert_eq!(states(), "queued");
            forget(desk, &maria).unwrap();
            assert_eq!(states(), "withdrawn");
        });
    }

    #[test]
    fn a_number_that_is_another_persons_by_now_keeps_what_it_wished_and_what_that_one_said() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            writes(desk, ONE, "stop texting me in Galveston");
            let change = ContactChange { phone: Some(phone(OTHER)), ..ContactChange::default() };
            contacts::update(desk.tx, maria.id, &change, desk.now).unwrap();
            writes(desk, OTHER, "It is me again, from Galveston");
            let bertha = contact(desk, "Bertha", ONE);
            writes(desk, ONE, "Bertha speaks");
            assert!(left(desk.tx, "Galveston").1 > 0);
            forget(desk, &maria).unwrap();
            assert_eq!(left(desk.tx, "Galveston"), (0, 0));
            assert_eq!(left(desk.tx, "Bertha speaks").0, 1);
            assert_eq!(left(desk.tx, OTHER).1, 0);
            let stands = |number| consents::standing(desk.tx, &phone(number)).unwrap();
            assert_eq!(stands(ONE), Some(ConsentState::Stopped));
            assert!(ledger::verify(desk.tx, None).is_ok());
            forget(desk, &bertha).unwrap();
            assert_eq!((left(desk.tx, "Bertha"), left(desk.tx, ONE).1), ((0, 0), 0));
            assert!(ledger::verify(desk.tx, None).is_ok());
            contact(desk, "Bertha", ONE);
            assert_eq!(stands(ONE), Some(ConsentState::Stopped));
            assert!(ledger::verify(desk.tx, None).is_ok());
        });
    }

    #[test]
    fn while_a_text_to_them_is_leaving_nothing_is_erased() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            writes(desk, ONE, "Who is this?");
            let by = Actor { name: "ana".to_owned(), via: Via::Panel };
            desk.write_to(maria.id, "Your clinic.", None, &by).unwrap().unwrap();
            desk.tx.execute("UPDATE parts SET state = 'sending'", []).unwrap();
            assert_eq!(forget(desk, &maria).unwrap_err(), Refusal::BeingSent);
            assert!(contacts::find(desk.tx, maria.id).unwrap().is_some());
            desk.tx.execute("UPDATE parts SET state = 'in_doubt'", []).unwrap();
            assert!(forget(desk, &maria).is_ok());
        });
    }

    #[test]
    fn of_the_sessions_of_colleagues_only_who_sits_there_stays() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            for (hash, record) in [
                (1, r#"{"seat":{"user":1,"seal":"x"},"search":"Maria","record":"+15550100101"}"#),
                (2, r#"{"flash":[{"words":"Maria is added."}]}"#),
                (3, "Maria, but no JSON"),
            ] {
                desk.tx
                    .execute(
                        "INSERT INTO sessions VALUES (zeroblob(?1), CAST(?2 AS BLOB), 0)",
                        rusqlite::params![hash, record],
                    )
                    .unwrap();
            }
            forget(desk, &maria).unwrap();
            let mut all = desk.tx.prepare("SELECT CAST(record AS TEXT) FROM sessions").unwrap();
            let records: Vec<String> =
                all.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
            assert_eq!(records, [r#"{"seat":{"user":1,"seal":"x"}}"#, "{}", "{}"]);
        });
    }

    #[test]
    fn a_wish_that_is_kept_is_checked_against_its_entry() {
        with_a_desk(|desk| {
            let maria = contact(desk, "Maria", ONE);
            writes(desk, ONE, "STOP");
            forget(desk, &maria).unwrap();
            let fault = || ledger::verify(desk.tx, None).unwrap_err().to_string();
            for (sql, wanted) in [
                ("UPDATE forgotten SET state = 'refused'", "its row in forgotten differ"),
                ("UPDATE forgotten SET since = 1", "its row in forgotten differ"),
                ("UPDATE forgotten SET number = zeroblob(32)", "its row in forgotten differ"),
                ("DELETE FROM forgotten", "has no row in forgotten"),
            ] {
                desk.tx.execute_batch("SAVEPOINT meddling").unwrap();
                desk.tx.execute(sql, []).unwrap();
                assert!(fault().contains(wanted), "{sql}: {}", fault());
                desk.tx.execute_batch("ROLLBACK TO meddling; RELEASE meddling").unwrap();
            }
            assert!(ledger::verify(desk.tx, None).is_ok());
        });
    }
}
