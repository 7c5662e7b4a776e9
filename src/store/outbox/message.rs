//! Messages as they are stored, and their states.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use crate::gsm::Segments;
use crate::outbox::{MessageKind, MessageState, sentence, worst};
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col, Phone};
use crate::store::{ContactId, MessageId, PartId, RunId, StoreError};

/// What a new outbound message is made of.
#[derive(Clone, Debug)]
pub struct NewMessage<'a> {
    /// Its uuid.
    pub uuid: &'a str,
    /// What it is for.
    pub kind: MessageKind,
    /// To whom.
    pub contact: Option<ContactId>,
    /// At which number.
    pub phone: &'a PhoneNumber,
    /// The exact words.
    pub text: &'a str,
    /// Their alphabet and their parts, as they will be sent whatever the configuration says then.
    pub plan: &'a Segments,
    /// The modem it must leave by, if any.
    pub modem: Option<&'a str>,
    /// The end of the hold.
    pub not_before: Timestamp,
    /// When a confirmation is dropped.
    pub drop_after: Option<Timestamp>,
    /// The concatenation reference.
    pub reference: u8,
    /// The inbound message it answers.
    pub answers: Option<MessageId>,
    /// Who wrote it.
    pub sender: Option<&'a str>,
    /// The run it belongs to.
    pub run: Option<RunId>,
    /// The ledger's entry.
    pub ledger_seq: i64,
}

/// Queues a message with its parts.
pub fn insert(
    conn: &Connection,
    new: &NewMessage<'_>,
    now: Timestamp,
) -> Result<MessageId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO messages (uuid, direction, kind, state, contact_id, address, text, modem,
                               created_at, modified_at, not_before, drop_after, reference,
                               answers_id, sender, run_id, ledger_seq, single_shift,
                               locking_shift)
         VALUES (?1, 'out', ?2, 'queued', ?3, ?4, ?5, ?6, ?7, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
                 ?15, ?16)",
    )?
    .execute(params![
        new.uuid,
        Col(new.kind),
        new.contact,
        Phone(new.phone.clone()),
        new.text,
        new.modem,
        At(now),
        At(new.not_before),
        new.drop_after.map(At),
        new.reference,
        new.answers,
        new.sender,
        new.run,
        new.ledger_seq,
        new.plan.shifts().single,
        new.plan.shifts().locking
    ])?;
    let message = MessageId(conn.last_insert_rowid());
    let mut part = conn
        .prepare_cached("INSERT INTO parts (message_id, seq, state) VALUES (?1, ?2, 'queued')")?;
    for seq in 1..=new.plan.parts() {
        part.execute(params![message, seq as i64])?;
    }
    Ok(message)
}

/// Ends every part of a message that has not left, and brings the message up to date.
pub fn end_rest(
    conn: &Connection,
    message: MessageId,
    state: MessageState,
    reason: &str,
    now: Timestamp,
) -> Result<MessageState, StoreError> {
    conn.prepare_cached(
        "UPDATE parts SET state = ?2, settled_at = ?3 WHERE message_id = ?1 AND state = 'queued'",
    )?
    .execute(params![message, Col(state), At(now)])?;
    conn.prepare_cached("UPDATE messages SET reason = ?2 WHERE id = ?1")?
        .execute(params![message, sentence(reason)])?;
    refresh(conn, message, now)
}

/// A person said that a message in doubt arrived.
pub fn doubt_settled(
    conn: &Connection,
    message: MessageId,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE parts SET state = 'sent', cause = 'A person said it arrived.', settled_at = ?2
         WHERE message_id = ?1 AND state = 'in_doubt'",
    )?
    .execute(params![message, At(now)])?;
    Ok(())
}

/// Brings a message's state up to date with its parts'.
pub fn refresh(
    conn: &Connection,
    message: MessageId,
    now: Timestamp,
) -> Result<MessageState, StoreError> {
    let states: Vec<MessageState> = conn
        .prepare_cached("SELECT state FROM parts WHERE message_id = ?1")?
        .query_map([message], |r| Ok(r.get::<_, Col<MessageState>>(0)?.0))?
        .collect::<Result<_, _>>()?;
    let state = worst(&states).unwrap_or(MessageState::Failed);
    conn.prepare_cached(
        "UPDATE messages SET state = ?2, modified_at = ?3,
           sent_at = CASE WHEN ?2 IN ('sent', 'delivered', 'undelivered', 'in_doubt')
                          THEN coalesce(sent_at, ?3) ELSE sent_at END
         WHERE id = ?1",
    )?
    .execute(params![message, Col(state), At(now)])?;
    Ok(state)
}

/// Messages to a number that have not left entirely, oldest first.
pub fn queued_to(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Vec<(MessageId, MessageKind)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.kind FROM messages m
         WHERE m.address = ?1 AND m.direction = 'out' AND m.state IN ('queued', 'sending', 'in_doubt')
           AND EXISTS (SELECT 1 FROM parts p WHERE p.message_id = m.id AND p.state = 'queued')
         ORDER BY m.id",
    )?;
    let rows = statement.query_map([Phone(phone.clone())], |r| {
        Ok((r.get(0)?, r.get::<_, Col<MessageKind>>(1)?.0))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Messages to a number, for this contact only if one is given, that have not left entirely.
pub fn queued_for(
    conn: &Connection,
    phone: &PhoneNumber,
    only: Option<ContactId>,
) -> Result<Vec<MessageId>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id FROM messages m
         WHERE m.address = ?1 AND (?2 IS NULL OR m.contact_id = ?2) AND m.direction = 'out'
           AND EXISTS (SELECT 1 FROM parts p WHERE p.message_id = m.id AND p.state = 'queued')
         ORDER BY m.id",
    )?;
    let rows = statement.query_map(params![Phone(phone.clone()), only], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The message of a part.
pub fn message_of(conn: &Connection, part: PartId) -> Result<MessageId, StoreError> {
    Ok(conn
        .prepare_cached("SELECT message_id FROM parts WHERE id = ?1")?
        .query_row([part], |r| r.get(0))?)
}

/// Whether a part of it may have left, without anybody knowing.
pub fn may_have_left(conn: &Connection, message: MessageId) -> Result<bool, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM parts
                             WHERE message_id = ?1 AND state IN ('sending', 'in_doubt'))",
        )?
        .query_row([message], |r| r.get(0))?)
}

/// Ends a message that cannot be read, reading nothing of it: what waits fails, what may have left is in doubt.
pub fn set_aside(
    conn: &Connection,
    message: MessageId,
    reason: &str,
    now: Timestamp,
) -> Result<MessageState, StoreError> {
    let left = may_have_left(conn, message)?;
    let state = if left { MessageState::InDoubt } else { MessageState::Failed };
    conn.prepare_cached(
        "UPDATE parts SET state = CASE state WHEN 'queued' THEN 'failed' ELSE 'in_doubt' END,
                          retry_at = NULL, settled_at = ?2
          WHERE message_id = ?1 AND state IN ('queued', 'sending')",
    )?
    .execute(params![message, At(now)])?;
    conn.prepare_cached(
        "UPDATE messages SET state = ?4, reason = ?2, modified_at = ?3 WHERE id = ?1",
    )?
    .execute(params![message, sentence(reason), At(now), Col(state)])?;
    Ok(state)
}
