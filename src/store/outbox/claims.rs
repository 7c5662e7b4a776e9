//! The queue: which part may leave next by which SIM, its claim, and what became of it.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::line::{Line, UNDER_WAY, WHOM_AND_WHAT, by_this, is_this};
use crate::consent::policy::Approval;
use crate::gsm::Shifts;
use crate::outbox::receipt::Settled;
use crate::outbox::schedule::Sent;
use crate::outbox::{MessageKind, MessageState, sentence};
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col, Phone};
use crate::store::fields::TIMEZONE;
use crate::store::{ContactId, MessageId, PartId, RunId, StoreError};

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
    /// The contact's own time zone, as it is stored.
    pub timezone: Option<String>,
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
    m.locking_shift, (SELECT v.value FROM field_values v JOIN fields f ON f.id = v.field_id
      WHERE v.contact_id = m.contact_id AND f.key = 'timezone')
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
        timezone: r.get(18)?,
    })
}

/// One part.
pub fn part(conn: &Connection, part: PartId) -> Result<Option<Outgoing>, StoreError> {
    let sql = format!("{SELECT} WHERE p.id = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([part], read).optional()?)
}

/// Parts leave in their order: none while an earlier one still waits, or is at another modem.
const FIRST_QUEUED: &str = "p.state = 'queued' AND NOT EXISTS (SELECT 1 FROM parts q
    WHERE q.message_id = p.message_id AND q.seq < p.seq AND q.state IN ('queued', 'sending'))";

/// The next part of a message of this kind that this SIM began to send, and when it may be tried: one that may be now,
/// before one that is to be tried again later.
pub fn next_begun(
    conn: &Connection,
    line: &Line,
    kind: MessageKind,
    now: Timestamp,
) -> Result<Option<(PartId, Timestamp)>, StoreError> {
    let sql = format!(
        "SELECT p.id, max(coalesce(p.retry_at, 0), ?4) AS at
           FROM parts p JOIN messages m ON m.id = p.message_id
          WHERE {UNDER_WAY} AND m.state <> 'queued' AND m.kind = ?3 AND {} AND {FIRST_QUEUED}
          ORDER BY at, m.id LIMIT 1",
        is_this("m")
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let params = params![line.modem, line.sim, Col(kind), At(now)];
    let read = |r: &Row<'_>| Ok((r.get(0)?, r.get::<_, At>(1)?.0));
    Ok(statement.query_row(params, read).optional()?)
}

/// The first part of the oldest message of a kind that may leave by this SIM.
pub fn next_of_kind(
    conn: &Connection,
    line: &Line,
    kind: MessageKind,
    now: Timestamp,
) -> Result<Option<PartId>, StoreError> {
    let sql = format!(
        "SELECT p.id FROM parts p JOIN messages m ON m.id = p.message_id {WHOM_AND_WHAT}
          WHERE {UNDER_WAY} AND m.state = 'queued' AND m.kind = ?3 AND {}
            AND m.not_before <= ?4 AND {FIRST_QUEUED} AND coalesce(p.retry_at, 0) <= ?4
          ORDER BY m.id LIMIT 1",
        by_this()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let params = params![line.modem, line.sim, Col(kind), At(now)];
    Ok(statement.query_row(params, |r| r.get(0)).optional()?)
}

/// An invite that waits, as far as its turn depends on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingInvite {
    /// Its first part that waits.
    pub part: PartId,
    /// To which number, as it is stored.
    pub phone: String,
    /// The person's own time zone, as it is stored.
    pub timezone: Option<String>,
    /// The end of its hold, or when it is tried again.
    pub not_before: Timestamp,
}

/// Goes through the invites that may leave by this SIM and of which no part has left, in their order, until `stop` says
/// so. Reads no more of them than that.
pub fn invites_in_turn(
    conn: &Connection,
    line: &Line,
    mut stop: impl FnMut(&WaitingInvite) -> bool,
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT p.id, m.address, {TIMEZONE}, max(m.not_before, coalesce(p.retry_at, 0))
           FROM parts p JOIN messages m ON m.id = p.message_id {WHOM_AND_WHAT}
          WHERE {UNDER_WAY} AND m.state = 'queued' AND m.kind = 'invite' AND {} AND {FIRST_QUEUED}
          ORDER BY m.id",
        by_this()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params![line.modem, line.sim])?;
    while let Some(r) = rows.next()? {
        let not_before: At = r.get(3)?;
        let waiting = WaitingInvite {
            part: r.get(0)?,
            phone: r.get(1)?,
            timezone: r.get(2)?,
            not_before: not_before.0,
        };
        if stop(&waiting) {
            break;
        }
    }
    Ok(())
}

/// When a queued part may leave at the earliest, by hold and retry, for one kind and SIM.
pub fn earliest(
    conn: &Connection,
    line: &Line,
    kind: MessageKind,
) -> Result<Option<Timestamp>, StoreError> {
    let sql = format!(
        "SELECT min(max(m.not_before, coalesce(p.retry_at, 0)))
           FROM messages m JOIN parts p ON p.message_id = m.id AND {FIRST_QUEUED} {WHOM_AND_WHAT}
          WHERE {UNDER_WAY} AND m.kind = ?3 AND {}",
        by_this()
    );
    let params = params![line.modem, line.sim, Col(kind)];
    let at: Option<At> = conn.prepare_cached(&sql)?.query_row(params, |r| r.get(0))?;
    Ok(at.map(|a| a.0))
}

/// Marks a part as handed to the modem with this SIM. Durable before the modem hears of it.
pub fn claim(
    conn: &Connection,
    out: &Outgoing,
    line: &Line,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE parts SET state = 'sending', attempts = attempts + 1, claimed_at = ?2, retry_at = NULL
         WHERE id = ?1 AND state = 'queued'",
    )?
    .execute(params![out.part, At(now)])?;
    conn.prepare_cached(
        "UPDATE messages SET state = 'sending', modem = ?2, sim = ?3, modified_at = ?4 WHERE id = ?1",
    )?
    .execute(params![out.message, line.modem, line.sim, At(now)])?;
    Ok(())
}

/// When a part of a message was claimed last.
pub fn last_claim(conn: &Connection, message: MessageId) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT max(claimed_at) FROM parts WHERE message_id = ?1";
    let at: Option<At> = conn.prepare_cached(sql)?.query_row([message], |r| r.get(0))?;
    Ok(at.map(|at| at.0))
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

/// Parts found claimed: at start-up nobody can know whether they left.
pub fn claimed(conn: &Connection) -> Result<Vec<PartId>, StoreError> {
    let mut statement = conn.prepare("SELECT id FROM parts WHERE state IN ('queued', 'sending', 'in_doubt') AND state = 'sending' ORDER BY id")?;
    let rows = statement.query_map([], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What a SIM sent since `since`, in whatever modem it was: its last invite, and the invites since `day_began`.
pub fn invites_sent(
    conn: &Connection,
    line: &Line,
    day_began: Timestamp,
    since: Timestamp,
) -> Result<Sent, StoreError> {
    let params = params![line.modem, line.sim, At(day_began), At(since)];
    let (last, today): (Option<At>, u32) =
        conn.prepare_cached(&invites_since())?.query_row(params, |r| Ok((r.get(0)?, r.get(1)?)))?;
    Ok(Sent { last_invite: last.map(|a| a.0), invites_today: today })
}

fn invites_since() -> String {
    format!(
        "SELECT max(p.claimed_at), count(DISTINCT CASE WHEN p.claimed_at >= ?3 THEN m.id END)
           FROM parts p JOIN messages m ON m.id = p.message_id
          WHERE p.claimed_at >= ?4 AND m.kind = 'invite' AND m.modem IS NOT NULL AND {}",
        is_this("m")
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::memory;

    #[test]
    fn what_a_sim_sent_is_found_by_its_claims_and_not_among_all_that_was_ever_sent() {
        let conn = memory();
        let mut plan = conn.prepare(&format!("EXPLAIN QUERY PLAN {}", invites_since())).unwrap();
        let steps = plan.query_map(params!["main", "sim", 0, 0], |r| r.get(3)).unwrap();
        let steps: Vec<String> = steps.collect::<Result<_, _>>().unwrap();
        assert!(steps.iter().any(|step| step.contains("parts_by_claim")), "{steps:?}");
        assert!(!steps.iter().any(|step| step.starts_with("SCAN")), "{steps:?}");
    }
}
