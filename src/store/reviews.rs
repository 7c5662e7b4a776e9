//! Replies a person has to look at.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::column::At;
use super::{ContactId, MessageId, StoreError};

/// Puts an inbound message before a person.
pub fn open(
    conn: &Connection,
    message: MessageId,
    reason: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR IGNORE INTO reviews (message_id, reason, created_at) VALUES (?1, ?2, ?3)",
    )?
    .execute(params![message, reason, At(now)])?;
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
