//! Replies a person has to look at, and what became of each.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::{At, Col, Phone, Word};
use super::{ContactId, MessageId, StoreError, ledger};
use crate::consent::Intent;
use crate::consent::ledger::Entry;
use crate::phone::PhoneNumber;

/// How a review ended. An open one has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A later clear wish of theirs made it needless.
    Answered,
    /// A colleague wrote back.
    Replied,
    /// A person decided that it means yes.
    Yes,
    /// A person decided that it means no.
    No,
    /// A person decided that it means stop.
    Stop,
    /// A person decided that nothing follows.
    Ignored,
    /// A person looked at it, when there was nothing else to decide.
    LookedAt,
}

impl Word for Closed {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Answered, "answered"),
        (Self::Replied, "replied"),
        (Self::Yes, "yes"),
        (Self::No, "no"),
        (Self::Stop, "stop"),
        (Self::Ignored, "ignored"),
        (Self::LookedAt, "looked_at"),
    ];
}

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

/// A clear wish of a number makes its unclear replies needless; `seq` is the entry of the wish. A yes makes only those
/// needless that came before it, up to the message `until`: what came since may take it back.
pub fn answered(
    conn: &Connection,
    phone: &PhoneNumber,
    until: Option<MessageId>,
    seq: i64,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE reviews SET closed_at = ?2, closed_as = 'answered', closed_seq = ?3
         WHERE closed_at IS NULL AND (?4 IS NULL OR message_id <= ?4)
           AND message_id IN (SELECT id FROM messages WHERE address = ?1)",
    )?
    .execute(params![Phone(phone.clone()), At(now), seq, until])?;
    Ok(())
}

/// The messages of a number, up to this one, that wait for a person, oldest first.
pub fn open_until(
    conn: &Connection,
    phone: &PhoneNumber,
    last: MessageId,
) -> Result<Vec<MessageId>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT r.message_id FROM reviews r JOIN messages m ON m.id = r.message_id
          WHERE r.closed_at IS NULL AND m.address = ?1 AND m.id <= ?2 ORDER BY m.id",
    )?;
    let rows = statement.query_map(params![Phone(phone.clone()), last], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Who decided what about a reply, and why.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// What.
    pub closed: Closed,
    /// Who.
    pub by: &'a str,
    /// Why, in their words; may be empty.
    pub note: &'a str,
}

/// Closes an open review, and puts on record who closed it, how and why.
pub fn decided(
    conn: &Connection,
    message: MessageId,
    decision: Decision<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let Decision { closed, by, note } = decision;
    let from: String = conn
        .prepare_cached("SELECT address FROM messages WHERE id = ?1")?
        .query_row([message], |r| r.get(0))?;
    let mut entry = Entry::new("review.decided")
        .plain("message", message.0)
        .plain("as", Col(closed).word())
        .words("phone", from)
        .words("by", by);
    if !note.is_empty() {
        entry = entry.words("why", note);
    }
    let seq = ledger::append(conn, now, entry)?;
    let note = Some(note).filter(|note| !note.is_empty());
    conn.prepare_cached(
        "UPDATE reviews SET closed_at = ?2, closed_as = ?3, closed_by = ?4, note = ?5, closed_seq = ?6
         WHERE message_id = ?1 AND closed_at IS NULL",
    )?
    .execute(params![message, At(now), Col(closed), by, note, seq])?;
    Ok(())
}

/// A reply that waits for a person's decision.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Who wrote, as the network gave it.
    pub address: String,
    /// The words.
    pub text: String,
    /// What they were read as.
    pub intent: Intent,
    /// When it came in.
    pub received: Timestamp,
    /// When the network took it, if it said so.
    pub network_at: Option<Timestamp>,
    /// Who wrote, if they are a contact still.
    pub contact: Option<ContactId>,
}

/// The reply behind an open review; nothing when it is closed, or never was one.
pub fn waiting_one(conn: &Connection, message: MessageId) -> Result<Option<Waiting>, StoreError> {
    let sql = "SELECT m.address, m.text, m.intent, m.created_at, m.network_at, m.contact_id
                 FROM reviews r JOIN messages m ON m.id = r.message_id
                WHERE r.message_id = ?1 AND r.closed_at IS NULL";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([message], |r| {
            Ok(Waiting {
                address: r.get(0)?,
                text: r.get(1)?,
                intent: r.get::<_, Option<Col<Intent>>>(2)?.map_or(Intent::Unsure, |i| i.0),
                received: r.get::<_, At>(3)?.0,
                network_at: r.get::<_, Option<At>>(4)?.map(|at| at.0),
                contact: r.get(5)?,
            })
        })
        .optional()?)
}

/// Whether these very words of theirs wait for a person already.
pub fn same_waits(
    conn: &Connection,
    phone: &PhoneNumber,
    message: MessageId,
) -> Result<bool, StoreError> {
    // Said to another invite they may mean something else.
    let sql = "SELECT EXISTS (SELECT 1 FROM reviews r JOIN messages m ON m.id = r.message_id
                WHERE r.closed_at IS NULL AND m.address = ?1
                  AND m.text = (SELECT text FROM messages WHERE id = ?2) AND m.id <> ?2
                  AND NOT EXISTS (SELECT 1 FROM messages i WHERE i.address = ?1 AND i.kind = 'invite'
                                     AND i.id > m.id AND i.id < ?2))";
    Ok(conn.prepare_cached(sql)?.query_row(params![Phone(phone.clone()), message], |r| r.get(0))?)
}

/// How many wait.
pub fn waiting(conn: &Connection) -> Result<i64, StoreError> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM reviews WHERE closed_at IS NULL")?
        .query_row([], |r| r.get(0))?)
}
