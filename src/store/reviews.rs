//! Replies a person has to look at.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::column::At;
use super::{ContactId, MessageId, StoreError, ledger};
use crate::consent::ledger::Entry;

/// Puts an inbound message before a person, and on record; once.
pub fn open(
    conn: &Connection,
    message: MessageId,
    reason: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    let known: bool = conn
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM reviews WHERE message_id = ?1)")?
        .query_row([message], |r| r.get(0))?;
    if known {
        return Ok(());
    }
    let from: String = conn
        .prepare_cached("SELECT address FROM messages WHERE id = ?1")?
        .query_row([message], |r| r.get(0))?;
    let entry = Entry::new("review.opened")
        .plain("message", message.0)
        .words("phone", from)
        .words("why", reason);
    let seq = ledger::append(conn, now, entry)?;
    conn.prepare_cached(
        "INSERT INTO reviews (message_id, reason, created_at, ledger_seq) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![message, reason, At(now), seq])?;
    Ok(())
}

/// A clear reply makes the unclear ones before it needless.
pub fn answered(conn: &Connection, contact: ContactId, now: Timestamp) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE reviews SET closed_at = ?2, closed_as = 'answered'
         WHERE closed_at IS NULL
           AND message_id IN (SELECT id FROM messages WHERE contact_id = ?1)",
    )?
    .execute(params![contact, At(now)])?;
    Ok(())
}

/// A person looked at it; false if it was closed already.
pub fn looked_at(
    conn: &Connection,
    message: MessageId,
    by: &str,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let changed = conn
        .prepare_cached(
            "UPDATE reviews SET closed_at = ?3, closed_as = 'looked_at', closed_by = ?2
             WHERE message_id = ?1 AND closed_at IS NULL",
        )?
        .execute(params![message, by, At(now)])?;
    Ok(changed == 1)
}

/// How many wait.
pub fn waiting(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM reviews WHERE closed_at IS NULL")?
        .query_row([], |r| r.get(0))?)
}
