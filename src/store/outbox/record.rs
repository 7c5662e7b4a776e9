//! What passed between us and a number, and how the queue stands.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::line::UNDER_WAY;
use crate::outbox::receipt::{Acquainted, HandedOver};
use crate::outbox::{MessageKind, MessageState};
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col, Phone};
use crate::store::{MessageId, StoreError};

/// Parts handed over to a number whose fate a report or a reply can tell, oldest first.
pub fn handed_over(
    conn: &Connection,
    phone: &PhoneNumber,
    since: Timestamp,
) -> Result<Vec<HandedOver>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT p.id, p.message_id, p.state, p.tp_mr, p.claimed_at FROM parts p
         JOIN messages m ON m.id = p.message_id
         WHERE m.address = ?1 AND m.direction = 'out' AND p.claimed_at >= ?2
           AND p.state IN ('sent', 'delivered', 'undelivered', 'in_doubt', 'sending')
         ORDER BY p.claimed_at, p.id",
    )?;
    let rows = statement.query_map(params![Phone(phone.clone()), At(since)], |r| {
        Ok(HandedOver {
            part: r.get(0)?,
            message: r.get(1)?,
            state: r.get::<_, Col<MessageState>>(2)?.0,
            reference: r.get(3)?,
            claimed_at: r.get::<_, At>(4)?.0,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether anything passed between us and a number besides these messages.
pub fn acquainted(
    conn: &Connection,
    phone: &PhoneNumber,
    besides: [MessageId; 2],
) -> Result<Acquainted, StoreError> {
    let known: bool = conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM messages WHERE address = ?1 AND id NOT IN (?2, ?3)
               AND state IN ('received', 'sending', 'sent', 'delivered', 'undelivered', 'in_doubt'))",
        )?
        .query_row(params![Phone(phone.clone()), besides[0], besides[1]], |r| r.get(0))?;
    Ok(if known { Acquainted::Yes } else { Acquainted::No })
}

/// Whether there is any text of ours to this number.
pub fn ever_wrote_to(conn: &Connection, phone: &PhoneNumber) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM messages WHERE address = ?1 AND direction = 'out')";
    Ok(conn.prepare_cached(sql)?.query_row([Phone(phone.clone())], |r| r.get(0))?)
}

/// The kind of the last text that left for a number, or may have.
pub fn last_out(conn: &Connection, phone: &PhoneNumber) -> Result<Option<MessageKind>, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT kind FROM messages WHERE address = ?1 AND direction = 'out'
               AND state IN ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt')
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([Phone(phone.clone())], |r| Ok(r.get::<_, Col<MessageKind>>(0)?.0))
        .optional()?)
}

/// Automatic answers queued for a number since `since`, confirmations aside.
pub fn automatic_since(
    conn: &Connection,
    phone: &PhoneNumber,
    since: Timestamp,
) -> Result<u32, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM messages
             WHERE address = ?1 AND kind = 'reply' AND created_at >= ?2",
        )?
        .query_row(params![Phone(phone.clone()), At(since)], |r| r.get(0))?)
}

/// Confirmations queued for a number since `since`.
pub fn confirmed_since(
    conn: &Connection,
    phone: &PhoneNumber,
    since: Timestamp,
) -> Result<u32, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM messages
             WHERE address = ?1 AND kind = 'confirmation' AND created_at >= ?2",
        )?
        .query_row(params![Phone(phone.clone()), At(since)], |r| r.get(0))?)
}

/// How often a number wrote the very words of this message before it, since `since`.
pub fn same_words_since(
    conn: &Connection,
    phone: &PhoneNumber,
    message: MessageId,
    since: Timestamp,
) -> Result<u32, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM messages WHERE address = ?1 AND direction = 'in'
                AND created_at >= ?3 AND id < ?2
                AND text = (SELECT text FROM messages WHERE id = ?2)",
        )?
        .query_row(params![Phone(phone.clone()), message, At(since)], |r| r.get(0))?)
}

/// Automatic answers since `since` that nobody's approval accounts for: all to numbers that were never
/// invited, and all but the first to each of the others.
pub fn unasked_since(conn: &Connection, since: Timestamp) -> Result<u32, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT count(*) FROM messages m WHERE m.kind = 'reply' AND m.created_at >= ?1
                AND (NOT EXISTS (SELECT 1 FROM invites i WHERE i.phone = m.address)
                     OR EXISTS (SELECT 1 FROM messages e WHERE e.address = m.address
                                   AND e.kind = 'reply' AND e.created_at >= ?1 AND e.id < m.id))",
        )?
        .query_row([At(since)], |r| r.get(0))?)
}

/// Whether one more automatic answer to this number would be such a one.
pub fn is_unasked(
    conn: &Connection,
    phone: &PhoneNumber,
    since: Timestamp,
) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT NOT EXISTS (SELECT 1 FROM invites WHERE phone = ?1)
                 OR EXISTS (SELECT 1 FROM messages
                             WHERE address = ?1 AND kind = 'reply' AND created_at >= ?2)",
        )?
        .query_row(params![Phone(phone.clone()), At(since)], |r| r.get(0))?)
}

/// When a message was written, or came.
pub fn created_at(conn: &Connection, message: MessageId) -> Result<Timestamp, StoreError> {
    Ok(conn
        .prepare_cached("SELECT created_at FROM messages WHERE id = ?1")?
        .query_row([message], |r| r.get::<_, At>(0))?
        .0)
}

/// Whether the contact wrote after everything we wrote to them.
pub fn wrote_last(conn: &Connection, phone: &PhoneNumber) -> Result<Option<MessageId>, StoreError> {
    let last: Option<(MessageId, String)> = conn
        .prepare_cached(
            "SELECT id, direction FROM messages WHERE address = ?1
               AND state NOT IN ('suppressed', 'withdrawn', 'failed')
               AND kind NOT IN ('reply', 'confirmation')
               AND created_at >= coalesce((SELECT since FROM consents
                                            WHERE phone = ?1 AND state = 'lifted'), created_at)
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([Phone(phone.clone())], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    Ok(last.filter(|(_, direction)| direction == "in").map(|(id, _)| id))
}

/// What the queue looks like, for the status line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Messages waiting to leave.
    pub queued: i64,
    /// Invites in doubt.
    pub in_doubt: i64,
    /// Replies received since midnight.
    pub answered_today: i64,
}

/// Counts the queue.
pub fn counts(conn: &Connection, day_began: Timestamp) -> Result<Counts, StoreError> {
    Ok(conn
        .prepare_cached(&format!(
            "SELECT (SELECT count(*) FROM messages m WHERE {UNDER_WAY} AND m.state <> 'in_doubt'),
                    (SELECT count(*) FROM doubts),
                    (SELECT count(*) FROM invites WHERE answered_at >= ?1)"
        ))?
        .query_row([At(day_began)], |r| {
            Ok(Counts { queued: r.get(0)?, in_doubt: r.get(1)?, answered_today: r.get(2)? })
        })?)
}

/// Something that did not go as it should, for the status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Where the message stands.
    pub state: MessageState,
    /// For which number.
    pub phone: PhoneNumber,
    /// Why, in a sentence.
    pub cause: String,
}

/// The latest messages that are in doubt, wait after a failed try, or failed since `day_began`; at
/// most `most`.
pub fn troubles(
    conn: &Connection,
    day_began: Timestamp,
    most: usize,
) -> Result<Vec<Trouble>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.state, m.address, c.cause FROM messages m JOIN causes c ON c.message_id = m.id
          WHERE m.id IN (SELECT id FROM messages WHERE state IN ('in_doubt', 'undelivered', 'failed')
                            AND state <> 'in_doubt' AND modified_at >= ?1
                         UNION ALL SELECT message_id FROM doubts
                         UNION ALL SELECT message_id FROM parts WHERE retry_at IS NOT NULL)
            AND c.cause IS NOT NULL AND m.erased_at IS NULL ORDER BY m.modified_at DESC, m.id DESC LIMIT ?2",
    )?;
    let rows = statement.query_map(params![At(day_began), most as i64], |r| {
        Ok(Trouble {
            state: r.get::<_, Col<MessageState>>(0)?.0,
            phone: r.get::<_, Phone>(1)?.0,
            cause: r.get(2)?,
        })
    })?;
    // What cannot be read was set aside and told of, and must not hide the rest.
    let read = rows.map(|row| row.map_err(StoreError::from));
    read.filter(|row| !row.as_ref().is_err_and(StoreError::is_of_a_row)).collect()
}
