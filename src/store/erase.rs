//! Forgetting a person: what is erased, and what stays.
//!
//! ```text
//!                       erased                                stays
//!   ledger, its words   texts, numbers, names, reasons        the chain; which colleague did what
//!   messages, reviews   texts, numbers, reasons               that there was one, when, how it was read
//!   invites, runs       numbers, answers, wishes of clients   that somebody was asked, when, by whom
//!   PDUs                octets, senders                       keyed hashes, to know them again
//!   contact, consent    all                                   of a no or a stop: a keyed hash of the number
//!   sessions            searches, sentences not yet read      who is signed in
//! ```
//! A person is a contact: its number, and the numbers it had before. What was said with an earlier number that is
//! another contact's now goes, and what that number wished stays.
//!
//! Happy path: [`extent`] tells what there is, [`erase`] does it in the caller's transaction, with an entry for each
//! number, and asks for the file to be scrubbed (`scrub.rs`). Failure path: while a part to them is being sent nothing
//! may be erased ([`is_being_sent`]): what becomes of it has to be written down first.
//!
//! What follows later and would bring the number back is known by its keyed hash (`inbox.rs`, `forgotten.rs`).

use std::collections::BTreeSet;

use jiff::Timestamp;
use rusqlite::{Connection, Params, params};

use super::column::At;
use super::contacts::{self, Contact};
use super::{StoreError, forgotten, keyed, ledger, scrub};
use crate::consent::ConsentState;
use crate::consent::ledger::Entry;
use crate::gsm::{Address, Incoming};
use crate::phone::PhoneNumber;

/// Reads an address as a number, with the organization's region for those without a country code.
pub type NumberOf<'a> = &'a dyn Fn(&Address) -> Option<PhoneNumber>;

/// What there is of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Extent {
    /// Texts to and from them.
    pub messages: usize,
    /// Entries of the record about them.
    pub entries: usize,
    /// The no or stop that goes on holding for their number.
    pub keeps: Option<ConsentState>,
}

/// Whose a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Theirs: all about it goes.
    Theirs,
    /// Another contact's by now: only what was said with this person goes.
    Anothers,
}

/// Rows whose words and numbers are to be erased, by their ids.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) messages: BTreeSet<i64>,
    pub(super) invites: BTreeSet<i64>,
    pub(super) runs: BTreeSet<i64>,
}

impl Rows {
    pub(super) fn extend(&mut self, more: Self) {
        self.messages.extend(more.messages);
        self.invites.extend(more.invites);
        self.runs.extend(more.runs);
    }

    /// Whether all of those are among these.
    pub(super) fn hold(&self, those: &Self) -> bool {
        self.messages.is_superset(&those.messages)
            && self.invites.is_superset(&those.invites)
            && self.runs.is_superset(&those.runs)
    }
}

/// What is to be erased for one number.
struct Scope {
    phone: PhoneNumber,
    whose: Whose,
    rows: Rows,
    entries: BTreeSet<i64>,
}

pub(super) fn ids(
    conn: &Connection,
    sql: &str,
    params: impl Params,
    into: &mut BTreeSet<i64>,
) -> Result<(), StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    for id in statement.query_map(params, |r| r.get::<_, Option<i64>>(0))? {
        into.extend(id?);
    }
    Ok(())
}

/// The number of a contact, and those it had before: every one under which a text could still be on its way to them.
pub fn numbers(
    conn: &Connection,
    contact: &Contact,
) -> Result<Vec<(PhoneNumber, Whose)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT address FROM messages WHERE contact_id = ?1
         UNION SELECT phone FROM invites WHERE contact_id = ?1",
    )?;
    let said: Vec<String> =
        statement.query_map([contact.id], |r| r.get(0))?.collect::<Result<_, _>>()?;
    let mut numbers = vec![(contact.phone.clone(), Whose::Theirs)];
    for phone in said.iter().filter_map(|said| PhoneNumber::from_e164(said).ok()) {
        if phone == contact.phone {
            continue;
        }
        let whose = match contacts::find_by_phone(conn, &phone)? {
            Some(_) => Whose::Anothers,
            None => Whose::Theirs,
        };
        numbers.push((phone, whose));
    }
    Ok(numbers)
}

/// Whether a part to this number is at a modem at this moment.
pub fn is_being_sent(conn: &Connection, phone: &PhoneNumber) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM messages m JOIN parts p ON p.message_id = m.id
                 WHERE m.address = ?1 AND p.state = 'sending')";
    Ok(conn.prepare_cached(sql)?.query_row([phone.as_str()], |r| r.get(0))?)
}

impl Scope {
    fn new(
        conn: &Connection,
        contact: &Contact,
        phone: PhoneNumber,
        whose: Whose,
    ) -> Result<Self, StoreError> {
        let (number, id) = (phone.as_str().to_owned(), contact.id);
        let (mut rows, mut entries) = (Rows::default(), BTreeSet::new());
        let only = match whose {
            Whose::Theirs => None,
            Whose::Anothers => Some(id),
        };
        let of = params![number, only];
        let sql = "SELECT id FROM messages WHERE address = ?1 AND (?2 IS NULL OR contact_id = ?2)";
        ids(conn, sql, of, &mut rows.messages)?;
        let sql = "SELECT id FROM invites WHERE phone = ?1 AND (?2 IS NULL OR contact_id = ?2)";
        ids(conn, sql, of, &mut rows.invites)?;
        let sql = "SELECT run_id FROM invites WHERE phone = ?1 AND (?2 IS NULL OR contact_id = ?2)";
        ids(conn, sql, of, &mut rows.runs)?;
        ids(conn, "SELECT id FROM runs WHERE contact_id = ?1", [id], &mut rows.runs)?;
        let sql = "SELECT w.seq FROM ledger_words w JOIN ledger l ON l.seq = w.seq
                    WHERE w.field = 'phone' AND w.words = ?1
                      AND (?2 IS NULL OR json_extract(l.body, '$.contact') = ?3
                           OR json_extract(l.body, '$.message') IN
                              (SELECT id FROM messages WHERE address = ?1 AND contact_id = ?2))";
        ids(conn, sql, params![number, only, contact.uuid], &mut entries)?;
        entries_of(conn, &rows, &mut entries)?;
        Ok(Self { phone, whose, rows, entries })
    }
}

/// The entries of these messages, of what was decided about them, and those that quote a row of them.
pub(super) fn entries_of(
    conn: &Connection,
    rows: &Rows,
    into: &mut BTreeSet<i64>,
) -> Result<(), StoreError> {
    for message in &rows.messages {
        let sql = "SELECT ledger_seq FROM messages WHERE id = ?1
                   UNION SELECT ledger_seq FROM reviews WHERE message_id = ?1
                   UNION SELECT closed_seq FROM reviews
                    WHERE message_id = ?1 AND closed_as <> 'answered'";
        ids(conn, sql, [message], into)?;
    }
    // An entry about a row that could not be read quotes it.
    let sql = "SELECT seq FROM ledger WHERE kind = 'row.set_aside'
                 AND json_extract(body, '$.table') = ?1 AND json_extract(body, '$.row') = ?2";
    for (table, rows) in [("messages", &rows.messages), ("runs", &rows.runs)] {
        for row in rows {
            ids(conn, sql, params![table, row], into)?;
        }
    }
    Ok(())
}

/// What there is of a contact.
pub fn extent(conn: &Connection, contact: &Contact) -> Result<Extent, StoreError> {
    let mut extent = Extent::default();
    for (phone, whose) in numbers(conn, contact)? {
        let scope = Scope::new(conn, contact, phone, whose)?;
        extent.messages += scope.rows.messages.len();
        extent.entries += scope.entries.len();
    }
    extent.keeps = forgotten::to_keep(conn, &contact.phone)?.map(|kept| kept.state);
    Ok(extent)
}

/// Erases all of them and the contact itself; `by` is the colleague who does it. What waits to leave must have been
/// withdrawn before.
pub fn erase(
    conn: &Connection,
    contact: &Contact,
    number_of: NumberOf<'_>,
    by: &str,
    now: Timestamp,
) -> Result<Extent, StoreError> {
    let told = extent(conn, contact)?;
    for (phone, whose) in numbers(conn, contact)? {
        let scope = Scope::new(conn, contact, phone, whose)?;
        on_record(conn, &scope, contact, by, now)?;
        words(conn, &scope)?;
        pdus(conn, &scope, number_of, now)?;
        rows(conn, &scope.rows, by, now)?;
    }
    contacts::delete(conn, contact.id)?;
    sessions(conn)?;
    scrub::ask(conn)?;
    Ok(told)
}

/// The entry by which words go, and the wish that stays.
fn on_record(
    conn: &Connection,
    scope: &Scope,
    contact: &Contact,
    by: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let entry = Entry::forgotten(&ranges(&scope.entries))
        .plain("contact", contact.uuid.as_str())
        .words("by", by);
    if scope.whose == Whose::Anothers {
        ledger::append(conn, now, entry)?;
        return Ok(());
    }
    match forgotten::to_keep(conn, &scope.phone)? {
        Some(kept) => {
            let seq = ledger::append(conn, now, kept.told_in(entry))?;
            forgotten::keep(conn, &kept, seq)?;
        }
        None => {
            ledger::append(conn, now, entry)?;
        }
    }
    conn.execute("DELETE FROM consents WHERE phone = ?1", [scope.phone.as_str()])?;
    Ok(())
}

/// Numbers that follow each other, as first and last.
pub(super) fn ranges(entries: &BTreeSet<i64>) -> Vec<(i64, i64)> {
    let mut ranges: Vec<(i64, i64)> = Vec::new();
    for seq in entries {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *seq => *last = *seq,
            _ => ranges.push((*seq, *seq)),
        }
    }
    ranges
}

/// The words of the record. Who of the staff did what is not the person's to be forgotten.
fn words(conn: &Connection, scope: &Scope) -> Result<(), StoreError> {
    // What another contact's number wished must go on telling whose wish it is.
    let and = match scope.whose {
        Whose::Theirs => "",
        Whose::Anothers => {
            "AND NOT (field = 'phone' AND (SELECT kind FROM ledger WHERE seq = ?1) = 'consent')"
        }
    };
    let sql = format!("DELETE FROM ledger_words WHERE seq = ?1 AND field <> 'by' {and}");
    let mut delete = conn.prepare_cached(&sql)?;
    scope.entries.iter().try_for_each(|seq| delete.execute([seq]).map(drop))?;
    Ok(())
}

/// All words of these entries, but who of the staff it was.
pub(super) fn words_of(conn: &Connection, entries: &BTreeSet<i64>) -> Result<(), StoreError> {
    let sql = "DELETE FROM ledger_words WHERE seq = ?1 AND field <> 'by'";
    let mut delete = conn.prepare_cached(sql)?;
    entries.iter().try_for_each(|seq| delete.execute([seq]).map(drop))?;
    Ok(())
}

/// What came from the modem for these messages, as octets.
pub(super) fn octets_of(conn: &Connection, rows: &Rows, now: Timestamp) -> Result<(), StoreError> {
    let mut found = BTreeSet::new();
    let sql = "SELECT id FROM inbound_pdus WHERE message_id = ?1 AND erased_at IS NULL";
    for message in &rows.messages {
        ids(conn, sql, [message], &mut found)?;
    }
    octets(conn, &found, now)
}

/// Leaves of these only what they are known again by.
pub(super) fn octets(
    conn: &Connection,
    pdus: &BTreeSet<i64>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let mut read =
        conn.prepare_cached("SELECT pdu, fingerprint FROM inbound_pdus WHERE id = ?1")?;
    let mut erase = conn.prepare_cached(
        "UPDATE inbound_pdus SET pdu = ?2, fingerprint = ?3, originator = NULL, error = NULL,
                                 erased_at = ?4 WHERE id = ?1",
    )?;
    for id in pdus {
        let (pdu, fingerprint): (Vec<u8>, Option<Vec<u8>>) =
            read.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let pdu = keyed::keyed(conn, &pdu)?;
        let fingerprint = fingerprint.map(|f| keyed::keyed(conn, &f)).transpose()?;
        erase.execute(params![id, pdu, fingerprint, At(now)])?;
    }
    Ok(())
}

/// What came from the modem, as octets.
fn pdus(
    conn: &Connection,
    scope: &Scope,
    number_of: NumberOf<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let digits = semi_octets(&scope.phone);
    let theirs = |pdu: &[u8]| {
        let address = match Incoming::decode(pdu) {
            Ok(Incoming::Deliver(deliver)) => number_of(deliver.originator()),
            Ok(Incoming::StatusReport(report)) => number_of(report.recipient()),
            Err(_) => None,
        };
        address.as_ref() == Some(&scope.phone)
            || pdu.windows(digits.len()).any(|window| window == digits)
    };
    let mut statement = conn
        .prepare_cached("SELECT id, pdu, message_id FROM inbound_pdus WHERE erased_at IS NULL")?;
    let mut rows = statement.query([])?;
    let mut found = BTreeSet::new();
    while let Some(row) = rows.next()? {
        let pdu: Vec<u8> = row.get(1)?;
        let said = row.get::<_, Option<i64>>(2)?;
        let said = said.is_some_and(|id| scope.rows.messages.contains(&id));
        if said || (scope.whose == Whose::Theirs && theirs(&pdu)) {
            found.insert(row.get(0)?);
        }
    }
    octets(conn, &found, now)
}

/// A number as it stands in a PDU (TS 23.040 §9.1.2.3): two digits an octet, the first in the lower half.
fn semi_octets(phone: &PhoneNumber) -> Vec<u8> {
    let digits: Vec<u8> = phone.as_str().bytes().skip(1).map(|digit| digit - b'0').collect();
    digits.chunks(2).map(|pair| pair[0] | pair.get(1).unwrap_or(&0xf) << 4).collect()
}

/// What the tables beside the record hold.
pub(super) fn rows(
    conn: &Connection,
    rows: &Rows,
    by: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let each = |sql: &str, ids: &BTreeSet<i64>| -> Result<(), StoreError> {
        let mut statement = conn.prepare_cached(sql)?;
        ids.iter().try_for_each(|id| statement.execute([id]).map(drop))?;
        Ok(())
    };
    let mut empty = conn.prepare_cached(
        "UPDATE messages SET text = '', address = '', intent_why = NULL, reason = NULL,
                             contact_id = NULL, erased_at = ?2 WHERE id = ?1",
    )?;
    for message in &rows.messages {
        empty.execute(params![message, At(now)])?;
    }
    each("UPDATE parts SET cause = NULL WHERE message_id = ?1", &rows.messages)?;
    each("UPDATE reviews SET reason = '', note = NULL WHERE message_id = ?1", &rows.messages)?;
    let mut close = conn.prepare_cached(
        "UPDATE reviews SET closed_at = ?2, closed_as = 'looked_at', closed_by = ?3
          WHERE message_id = ?1 AND closed_at IS NULL",
    )?;
    for message in &rows.messages {
        close.execute(params![message, At(now), by])?;
    }
    each("UPDATE runs SET state = '{}', contact_id = NULL WHERE id = ?1", &rows.runs)?;
    let wishes = serde_json::json!(super::api::Wishes::default()).to_string();
    let mut bare = conn.prepare_cached(
        "UPDATE invites SET phone = '', wishes = ?2, contact_id = NULL WHERE id = ?1",
    )?;
    for invite in &rows.invites {
        bare.execute(params![invite, wishes])?;
    }
    Ok(())
}

/// What colleagues searched for, and sentences they have not read yet: of a session only the seat stays.
fn sessions(conn: &Connection) -> Result<(), StoreError> {
    conn.execute(
        "UPDATE sessions SET record = CAST(CASE
             WHEN json_valid(CAST(record AS TEXT))
              AND json_type(CAST(record AS TEXT), '$.seat') = 'object'
             THEN json_object('seat', json_extract(CAST(record AS TEXT), '$.seat')) ELSE '{}' END AS BLOB)",
        [],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_in_a_row_are_one_range() {
        let entries = BTreeSet::from([1, 2, 3, 7, 9, 10]);
        assert_eq!(ranges(&entries), [(1, 3), (7, 7), (9, 10)]);
    }

    #[test]
    fn a_number_stands_in_a_pdu_with_its_digits_swapped() {
        for (number, octets) in [("+15550100101", "5155100001F1"), ("+4915123456", "9451214365")] {
            let phone = PhoneNumber::from_e164(number).unwrap();
            assert_eq!(hex::encode_upper(semi_octets(&phone)), octets);
        }
    }
}
