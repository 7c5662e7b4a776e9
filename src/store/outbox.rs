//! Outbound messages and their parts.
//!
//! The claim of a part and its outcome are written here; what they may be is decided by
//! [`crate::outbox`] and put together by the gateway.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::{At, Col, Phone};
use super::{ContactId, MessageId, PartId, RunId, StoreError};
use crate::consent::policy::Approval;
use crate::gsm::{Segments, Shifts};
use crate::outbox::receipt::{Acquainted, HandedOver, Settled};
use crate::outbox::schedule::Sent;
use crate::outbox::{MessageKind, MessageState, sentence, worst};
use crate::phone::PhoneNumber;

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

/// A part with all that is needed to decide about it and to send it.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// The part.
    pub part: PartId,
    /// Its place, from 0.
    pub index: usize,
    /// The part's state.
    pub part_state: MessageState,
    /// Submissions claimed so far.
    pub attempts: u32,
    /// The message.
    pub message: MessageId,
    /// What it is for.
    pub kind: MessageKind,
    /// To whom.
    pub contact: Option<ContactId>,
    /// At which number.
    pub phone: PhoneNumber,
    /// The whole text.
    pub text: String,
    /// The national tables it is written with, fixed at approval.
    pub shifts: Shifts,
    /// The concatenation reference.
    pub reference: u8,
    /// When it is dropped.
    pub drop_after: Option<Timestamp>,
    /// The inbound message it answers, and when that came.
    pub answers: Option<(MessageId, Timestamp)>,
    /// Who wrote it, or approved it.
    pub person: Option<String>,
    /// The run it belongs to.
    pub run: Option<RunId>,
    /// Of an invite: whether its approval stands.
    pub approval: Approval,
}

const SELECT: &str =
    "SELECT p.id, p.seq, p.state, p.attempts, m.id, m.kind, m.contact_id, m.address,
    m.text, m.reference, m.drop_after, m.answers_id, a.created_at,
    coalesce(m.sender, i.approved_by), m.run_id, 
    i.closed_at IS NOT NULL OR (i.id IS NOT NULL AND i.contact_id IS NULL), m.single_shift,
    m.locking_shift
  FROM parts p JOIN messages m ON m.id = p.message_id
  LEFT JOIN messages a ON a.id = m.answers_id
  LEFT JOIN invites i ON i.message_id = m.id";

fn read(r: &Row<'_>) -> rusqlite::Result<Outgoing> {
    let answers: Option<MessageId> = r.get(11)?;
    let answered_at: Option<At> = r.get(12)?;
    Ok(Outgoing {
        part: r.get(0)?,
        index: r.get::<_, u32>(1)?.saturating_sub(1) as usize,
        part_state: r.get::<_, Col<MessageState>>(2)?.0,
        attempts: r.get(3)?,
        message: r.get(4)?,
        kind: r.get::<_, Col<MessageKind>>(5)?.0,
        contact: r.get(6)?,
        phone: r.get::<_, Phone>(7)?.0,
        text: r.get(8)?,
        reference: r.get(9)?,
        drop_after: r.get::<_, Option<At>>(10)?.map(|a| a.0),
        answers: answers.zip(answered_at.map(|a| a.0)),
        person: r.get(13)?,
        run: r.get(14)?,
        approval: if r.get(15)? { Approval::Ended } else { Approval::Stands },
        shifts: Shifts { single: r.get(16)?, locking: r.get(17)? },
    })
}

/// One part.
pub fn part(conn: &Connection, part: PartId) -> Result<Option<Outgoing>, StoreError> {
    let sql = format!("{SELECT} WHERE p.id = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([part], read).optional()?)
}

/// Parts leave in their order: none while an earlier one still waits.
const FIRST_QUEUED: &str = "p.state = 'queued' AND NOT EXISTS (SELECT 1 FROM parts q
    WHERE q.message_id = p.message_id AND q.seq < p.seq AND q.state = 'queued')";

/// The next part of a message of this kind that this modem began to send.
pub fn next_begun(
    conn: &Connection,
    modem: &str,
    kind: MessageKind,
    now: Timestamp,
) -> Result<Option<Outgoing>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE m.state IN ('sending', 'in_doubt') AND m.modem = ?1 AND m.kind = ?2
           AND {FIRST_QUEUED} AND coalesce(p.retry_at, 0) <= ?3 ORDER BY m.id LIMIT 1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row(params![modem, Col(kind), At(now)], read).optional()?)
}

/// A modem and the SIM in it, as far as that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The modem's name.
    pub modem: String,
    /// The SIM's number or IMSI.
    pub sim: Option<String>,
}

/// Whether a contact `t` may be written to by modem ?1 with SIM ?2: they stay with their SIM, in
/// whatever modem it is; where either SIM is not known, or one by its number and one by its IMSI (at most 15
/// digits), with their modem.
const BY_THIS_SIM: &str = "(t.modem IS NULL
    OR CASE WHEN t.sim IS NULL OR ?2 IS NULL OR (length(t.sim) > 15) <> (length(?2) > 15)
            THEN t.modem = ?1 ELSE t.sim = ?2 END)";

/// The first part of the oldest message of a kind that may leave by this modem.
pub fn next_of_kind(
    conn: &Connection,
    line: &Line,
    kind: MessageKind,
    now: Timestamp,
) -> Result<Option<Outgoing>, StoreError> {
    let sql = format!(
        "{SELECT} LEFT JOIN contacts t ON t.id = m.contact_id
          WHERE m.state = 'queued' AND m.kind = ?3 AND {BY_THIS_SIM}
           AND m.not_before <= ?4 AND {FIRST_QUEUED} AND coalesce(p.retry_at, 0) <= ?4
           ORDER BY m.id LIMIT 1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let params = params![line.modem, line.sim, Col(kind), At(now)];
    Ok(statement.query_row(params, read).optional()?)
}

/// When a queued part may leave at the earliest, by hold and retry, for one kind and modem.
pub fn earliest(
    conn: &Connection,
    line: &Line,
    kind: MessageKind,
) -> Result<Option<Timestamp>, StoreError> {
    let sql = format!(
        "SELECT min(max(m.not_before, coalesce(p.retry_at, 0)))
           FROM messages m JOIN parts p ON p.message_id = m.id AND {FIRST_QUEUED}
           LEFT JOIN contacts t ON t.id = m.contact_id
          WHERE m.state IN ('queued', 'sending', 'in_doubt') AND m.kind = ?3
            AND CASE m.state WHEN 'queued' THEN {BY_THIS_SIM} ELSE m.modem = ?1 END"
    );
    let params = params![line.modem, line.sim, Col(kind)];
    let at: Option<At> = conn.prepare_cached(&sql)?.query_row(params, |r| r.get(0))?;
    Ok(at.map(|a| a.0))
}

/// How many messages wait for which SIM.
pub fn waiting_for(conn: &Connection) -> Result<Vec<(Line, i64)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT t.modem, t.sim, count(*) FROM messages m JOIN contacts t ON t.id = m.contact_id
          WHERE m.state = 'queued' AND t.modem IS NOT NULL GROUP BY t.modem, t.sim ORDER BY t.modem",
    )?;
    let rows = statement
        .query_map([], |r| Ok((Line { modem: r.get(0)?, sim: r.get(1)? }, r.get::<_, i64>(2)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Marks a part as handed to this modem. Durable before the modem hears of it.
pub fn claim(
    conn: &Connection,
    out: &Outgoing,
    modem: &str,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE parts SET state = 'sending', attempts = attempts + 1, claimed_at = ?2, retry_at = NULL
         WHERE id = ?1 AND state = 'queued'",
    )?
    .execute(params![out.part, At(now)])?;
    conn.prepare_cached(
        "UPDATE messages SET state = 'sending', modem = ?2, modified_at = ?3 WHERE id = ?1",
    )?
    .execute(params![out.message, modem, At(now)])?;
    Ok(())
}

/// Writes what became of a claimed part, with its cause and, when sent, the TP-MR.
pub fn settle(
    conn: &Connection,
    part: PartId,
    settled: Settled,
    reference: Option<u8>,
    cause: Option<&str>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let (state, retry_at) = match settled {
        Settled::Again(at) => (MessageState::Queued, Some(At(at))),
        Settled::As(state) => (state, None),
    };
    conn.prepare_cached(
        "UPDATE parts SET state = ?2, retry_at = ?3, tp_mr = coalesce(?4, tp_mr), cause = ?5,
                          settled_at = ?6 WHERE id = ?1",
    )?
    .execute(params![part, Col(state), retry_at, reference, cause.map(sentence), At(now)])?;
    Ok(())
}

/// Keeps the TP-MR of a part whose fate is known without it.
pub fn note_reference(
    conn: &Connection,
    part: PartId,
    reference: Option<u8>,
) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE parts SET tp_mr = coalesce(?2, tp_mr) WHERE id = ?1")?
        .execute(params![part, reference])?;
    Ok(())
}

/// A claim that came to nothing because no modem took it is not counted.
pub fn not_attempted(conn: &Connection, part: PartId) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE parts SET attempts = max(attempts - 1, 0) WHERE id = ?1")?
        .execute([part])?;
    Ok(())
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

/// What a SIM's modem sent: its last invite, and the invites since `day_began`.
pub fn invites_sent(
    conn: &Connection,
    modem: &str,
    day_began: Timestamp,
) -> Result<Sent, StoreError> {
    let (last, today): (Option<At>, u32) = conn
        .prepare_cached(
            "SELECT max(p.claimed_at), count(DISTINCT CASE WHEN p.claimed_at >= ?2 THEN m.id END)
             FROM messages m JOIN parts p ON p.message_id = m.id
             WHERE m.kind = 'invite' AND m.modem = ?1 AND p.claimed_at IS NOT NULL
               AND m.id >= coalesce((SELECT min(id) FROM messages WHERE kind = 'invite'
                                       AND modified_at >= ?2), 0)",
        )?
        .query_row(params![modem, At(day_began)], |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(Sent { last_invite: last.map(|a| a.0), invites_today: today })
}

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

/// Parts found claimed: at start-up nobody can know whether they left.
pub fn claimed(conn: &Connection) -> Result<Vec<PartId>, StoreError> {
    let mut statement = conn.prepare("SELECT id FROM parts WHERE state = 'sending' ORDER BY id")?;
    let rows = statement.query_map([], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
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

/// Whether the contact wrote after everything we wrote to them.
pub fn wrote_last(conn: &Connection, phone: &PhoneNumber) -> Result<Option<MessageId>, StoreError> {
    let last: Option<(MessageId, String)> = conn
        .prepare_cached(
            "SELECT id, direction FROM messages WHERE address = ?1
               AND state NOT IN ('suppressed', 'withdrawn', 'failed')
               AND kind NOT IN ('reply', 'confirmation') ORDER BY id DESC LIMIT 1",
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
        .prepare_cached(
            "SELECT (SELECT count(*) FROM messages WHERE state IN ('queued', 'sending')),
                    (SELECT count(*) FROM doubts),
                    (SELECT count(*) FROM invites WHERE answered_at >= ?1)",
        )?
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
          WHERE m.id IN (SELECT id FROM messages WHERE state IN ('undelivered', 'failed')
                            AND modified_at >= ?1
                         UNION ALL SELECT message_id FROM doubts
                         UNION ALL SELECT message_id FROM parts WHERE retry_at IS NOT NULL)
            AND c.cause IS NOT NULL ORDER BY m.modified_at DESC, m.id DESC LIMIT ?2",
    )?;
    let rows = statement.query_map(params![At(day_began), most as i64], |r| {
        Ok(Trouble {
            state: r.get::<_, Col<MessageState>>(0)?.0,
            phone: r.get::<_, Phone>(1)?.0,
            cause: r.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
