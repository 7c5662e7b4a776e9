//! Which conversations hold something nobody has looked at: one mark for the organization, not one for each colleague.
//!
//! A trigger sets the mark with the message (`migrations/0012_unseen.sql`). It goes when a colleague who may answer
//! opens the conversation, up to the message they were shown: what came while they read stays marked. It is no wish
//! and no text, so the ledger does not hold it.

use rusqlite::{Connection, OptionalExtension, params};

use super::{ContactId, MessageId, StoreError};

/// Conversations that are marked.
pub fn count(conn: &Connection) -> Result<usize, StoreError> {
    let count: i64 =
        conn.prepare_cached("SELECT count(*) FROM unseen")?.query_row([], |r| r.get(0))?;
    Ok(count as usize)
}

/// The last message of a marked conversation.
pub fn last(conn: &Connection, contact: ContactId) -> Result<Option<MessageId>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT message_id FROM unseen WHERE contact_id = ?1")?
        .query_row([contact], |r| r.get(0))
        .optional()?)
}

/// Takes the mark from a conversation that was shown up to this message. False: it had none, or there is more by now.
pub fn seen(conn: &Connection, contact: ContactId, up_to: MessageId) -> Result<bool, StoreError> {
    let sql = "DELETE FROM unseen WHERE contact_id = ?1 AND message_id <= ?2";
    Ok(conn.prepare_cached(sql)?.execute(params![contact, up_to])? > 0)
}

/// Takes the marks from every conversation that was listed up to this message; how many they were.
pub fn all_seen(conn: &Connection, up_to: MessageId) -> Result<usize, StoreError> {
    Ok(conn.prepare_cached("DELETE FROM unseen WHERE message_id <= ?1")?.execute([up_to])?)
}

/// The latest message of all, which a list that is made now goes up to.
pub fn latest(conn: &Connection) -> Result<MessageId, StoreError> {
    let sql = "SELECT coalesce(max(id), 0) FROM messages";
    Ok(conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}
