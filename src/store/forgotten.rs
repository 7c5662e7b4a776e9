//! Numbers of people who were forgotten, as far as their no or stop must go on holding.
//!
//! ```text
//!   consents ──keep (forgotten by erase.rs)──► forgotten ──recall (the number is entered, or writes)──► consents
//! ```
//! A row holds a keyed hash of the number, the wish and since when; the entry `person.forgotten` says the same. When a
//! contact gets the number, by whatever way, [`recall`] puts the wish back with an entry of its own, so that nobody is
//! asked again by a slip; START lifts it as it always does.
//!
//! Failure path: a row and the entries that differ are found by [`compare`], for `ledger verify`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::{At, Col};
use super::keyed::{self, Keyed};
use super::{StoreError, consents, ledger};
use crate::consent::ConsentState;
use crate::consent::ledger::{Entry, FORGOTTEN, Fault};
use crate::phone::PhoneNumber;

/// A wish that holds although nobody knows whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    /// What the number is known again as.
    pub(super) number: Keyed,
    /// The wish.
    pub(super) state: ConsentState,
    /// Since when.
    pub(super) since: Timestamp,
}

impl Kept {
    /// The entry that says so.
    pub(super) fn told_in(&self, entry: Entry) -> Entry {
        entry
            .plain("number", hex::encode(self.number))
            .plain("state", Col(self.state).word())
            .plain("since", self.since.as_millisecond())
    }
}

/// The wish of a number that must be kept when its person is forgotten, if there is one: a no or a stop.
pub(super) fn to_keep(conn: &Connection, phone: &PhoneNumber) -> Result<Option<Kept>, StoreError> {
    let found = conn
        .prepare_cached("SELECT state, since FROM consents WHERE phone = ?1")?
        .query_row([phone.as_str()], |r| {
            Ok((r.get::<_, Col<ConsentState>>(0)?.0, r.get::<_, At>(1)?.0))
        })
        .optional()?;
    match found {
        Some((state @ (ConsentState::Refused | ConsentState::Stopped), since)) => {
            Ok(Some(Kept { number: keyed::number(conn, phone)?, state, since }))
        }
        Some((ConsentState::Granted | ConsentState::Lifted, _)) | None => Ok(None),
    }
}

/// Keeps a wish; `ledger_seq` is the entry that says so.
pub(super) fn keep(conn: &Connection, kept: &Kept, ledger_seq: i64) -> Result<(), StoreError> {
    conn.execute(
        "INSERT INTO forgotten (number, state, since, ledger_seq) VALUES (?1, ?2, ?3, ?4)",
        params![kept.number, Col(kept.state), At(kept.since), ledger_seq],
    )?;
    Ok(())
}

/// Somebody has this number again: what its person wished before they were forgotten stands.
pub(super) fn recall(
    conn: &Connection,
    phone: &PhoneNumber,
    now: Timestamp,
) -> Result<(), StoreError> {
    let number = keyed::number(conn, phone)?;
    let found = conn
        .prepare_cached("SELECT state, since, ledger_seq FROM forgotten WHERE number = ?1")?
        .query_row([number], |r| {
            Ok((r.get::<_, Col<ConsentState>>(0)?.0, r.get::<_, At>(1)?.0, r.get::<_, i64>(2)?))
        })
        .optional()?;
    let Some((state, since, recalls)) = found else { return Ok(()) };
    let entry = Entry::new("consent")
        .plain("state", Col(state).word())
        .plain("since", since.as_millisecond())
        .plain("evidence", "forgotten")
        .plain("recalls", recalls)
        .words("phone", phone.as_str())
        .words("why", "this number said so before its person was forgotten");
    let seq = ledger::append(conn, now, entry)?;
    consents::set(conn, phone, state, since, seq)?;
    conn.execute("DELETE FROM forgotten WHERE number = ?1", [number])?;
    Ok(())
}

/// Takes over what another database of this house keeps, but for the numbers that are known here; gives how many. None
/// can be known again when it has another key.
pub(super) fn take_over(
    conn: &Connection,
    from: &Connection,
    known: &[PhoneNumber],
    now: Timestamp,
) -> Result<usize, StoreError> {
    let key = |conn: &Connection| -> Result<Keyed, StoreError> {
        Ok(conn.query_row("SELECT value FROM meta WHERE key = 'key'", [], |r| r.get(0))?)
    };
    if key(conn)? != key(from)? {
        return Ok(0);
    }
    let mut here: Vec<Keyed> =
        known.iter().map(|phone| keyed::number(conn, phone)).collect::<Result<_, _>>()?;
    here.extend(all(conn)?.into_iter().map(|kept| kept.number));
    let mut taken = 0;
    for kept in all(from)?.iter().filter(|kept| !here.contains(&kept.number)) {
        let entry = kept.told_in(Entry::forgotten(&[]).plain("evidence", "restored"));
        keep(conn, kept, ledger::append(conn, now, entry)?)?;
        taken += 1;
    }
    Ok(taken)
}

fn all(conn: &Connection) -> Result<Vec<Kept>, StoreError> {
    let mut statement = conn.prepare("SELECT number, state, since FROM forgotten")?;
    let rows = statement.query_map([], |r| {
        let (state, since) = (r.get::<_, Col<ConsentState>>(1)?.0, r.get::<_, At>(2)?.0);
        Ok(Kept { number: r.get(0)?, state, since })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What entry it stands in, and what it says: the number's hash in hex, the wish, since when.
type Told = BTreeMap<i64, (String, String, i64)>;

/// The first difference between the entries and the table.
pub(super) fn compare(conn: &Connection) -> Result<Option<Fault>, StoreError> {
    let read = |sql: &str| -> Result<Told, StoreError> {
        let mut statement = conn.prepare(sql)?;
        let rows =
            statement.query_map([], |r| Ok((r.get(0)?, (r.get(1)?, r.get(2)?, r.get(3)?))))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let told = read(&format!(
        "SELECT l.seq, json_extract(l.body, '$.number'), json_extract(l.body, '$.state'),
                json_extract(l.body, '$.since') FROM ledger l
          WHERE l.kind = '{FORGOTTEN}' AND json_extract(l.body, '$.number') IS NOT NULL
            AND l.seq NOT IN (SELECT json_extract(body, '$.recalls') FROM ledger
                 WHERE kind = 'consent' AND json_extract(body, '$.recalls') IS NOT NULL)"
    ))?;
    let kept = read("SELECT ledger_seq, lower(hex(number)), state, since FROM forgotten")?;
    let table = "forgotten";
    for (seq, row) in &kept {
        if told.get(seq) != Some(row) {
            let what = "whose wish it keeps, which, or since when".to_owned();
            return Ok(Some(Fault::RowDiffers { seq: *seq, table, what }));
        }
    }
    let missing = told.keys().find(|seq| !kept.contains_key(seq));
    Ok(missing.map(|seq| Fault::RowMissing { seq: *seq, table }))
}

/// The no or the stop that is kept for a number, and since when.
pub(super) fn of(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Option<(ConsentState, Timestamp)>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT state, since FROM forgotten WHERE number = ?1")?
        .query_row([keyed::number(conn, phone)?], |r| {
            Ok((r.get::<_, Col<ConsentState>>(0)?.0, r.get::<_, At>(1)?.0))
        })
        .optional()?)
}
