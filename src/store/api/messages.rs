//! Messages as the API lists them: one row a message, never one a part.

use jiff::Timestamp;
use rusqlite::{Connection, Row};

use super::page::{Page, Query, View};
use super::people::{Ref, at_or_after};
use crate::outbox::MessageState;
use crate::store::column::{At, Col, Word};
use crate::store::{MessageId, StoreError};

/// Which way a message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// To us.
    In,
    /// From us.
    Out,
}

impl Word for Direction {
    const WORDS: &'static [(Self, &'static str)] = &[(Self::In, "in"), (Self::Out, "out")];
}

/// A message with what stands around it.
#[derive(Clone, Debug)]
pub struct MessageRow {
    /// The row.
    pub id: MessageId,
    /// Its uuid.
    pub uuid: String,
    /// Which way it went.
    pub direction: Direction,
    /// Where it stands.
    pub state: MessageState,
    /// Whose; nobody's when the sender is no number or the contact was deleted.
    pub contact: Option<Ref>,
    /// The number; of an inbound message the sender as given.
    pub address: String,
    /// The words.
    pub text: String,
    /// The modem that sends, sent or received it.
    pub modem: Option<String>,
    /// Parts on the air.
    pub parts: i64,
    /// The flow it belongs to.
    pub flow: Option<Ref>,
    /// When it came, or was approved or written.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub modified_at: Timestamp,
    /// When it left.
    pub sent_at: Option<Timestamp>,
    /// Why it stands so, if it did not go as it should.
    pub cause: Option<String>,
}

/// The platform's folders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Folder {
    /// Inbound that no flow took.
    Inbox,
    /// Inbound that a flow took.
    Flows,
    /// Every inbound.
    Incoming,
    /// Outbound that waits.
    Outbox,
    /// Outbound that left, or may have.
    Sent,
    /// Outbound that did not arrive.
    Failed,
}

impl Word for Folder {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Inbox, "inbox"),
        (Self::Flows, "flows"),
        (Self::Incoming, "incoming"),
        (Self::Outbox, "outbox"),
        (Self::Sent, "sent"),
        (Self::Failed, "failed"),
    ];
}

impl Folder {
    fn clause(self) -> &'static str {
        match self {
            Self::Inbox => "m.direction = 'in' AND m.run_id IS NULL",
            Self::Flows => "m.direction = 'in' AND m.run_id IS NOT NULL",
            Self::Incoming => "m.direction = 'in'",
            // In the words of the index that finds it.
            Self::Outbox => "m.state IN ('queued', 'sending', 'in_doubt') AND m.state = 'queued'",
            // Most of all messages: by their number, not gathered by state and sorted.
            Self::Sent => "+m.state IN ('sending', 'in_doubt', 'sent', 'delivered')",
            Self::Failed => "m.state IN ('undelivered', 'failed', 'suppressed', 'withdrawn')",
        }
    }
}

/// Which messages.
#[derive(Clone, Debug, Default)]
pub struct MessageFilter {
    /// This row.
    pub id: Option<MessageId>,
    /// This one.
    pub uuid: Option<String>,
    /// In this folder; `None`: all, both directions.
    pub folder: Option<Folder>,
    /// Of the contact with this uuid.
    pub contact: Option<String>,
    /// Created then or earlier.
    pub before: Option<Timestamp>,
    /// Created then or later.
    pub after: Option<Timestamp>,
}

const COLUMNS: &str =
    "m.id, m.uuid, m.direction, m.state, c.uuid, c.name, m.address, m.text, m.modem,
    CASE m.direction
      WHEN 'out' THEN (SELECT count(*) FROM parts p WHERE p.message_id = m.id)
      ELSE (SELECT count(*) FROM inbound_pdus b
            WHERE b.message_id = m.id AND b.kind IN ('message', 'part')) END,
    f.uuid, f.name, m.created_at, m.modified_at, m.sent_at,
    (SELECT cause FROM causes WHERE message_id = m.id)";

const FROM: &str = "messages m
    LEFT JOIN contacts c ON c.id = m.contact_id
    LEFT JOIN runs r ON r.id = m.run_id
    LEFT JOIN flows f ON f.id = r.flow_id";

/// Messages, the newest first.
pub fn message_rows(
    conn: &Connection,
    filter: &MessageFilter,
    view: View,
) -> Result<Page<MessageRow>, StoreError> {
    let mut query = Query::new(COLUMNS, FROM, "m.id", "m.id");
    query
        .only_if("m.id = ?", filter.id.map(|id| id.0))
        .only_if("m.uuid = ?", filter.uuid.clone())
        .only_if("c.uuid = ?", filter.contact.clone())
        .only_if("m.created_at <= ?", filter.before.map(Timestamp::as_millisecond))
        .only_if("m.created_at >= ?", filter.after.map(at_or_after));
    // Of somebody who was forgotten nothing is left to list.
    query.only_where("m.erased_at IS NULL");
    if let Some(folder) = filter.folder {
        query.only_where(folder.clause());
    }
    query.fetch(conn, view, from_row)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<MessageRow> {
    let parts: i64 = row.get(9)?;
    Ok(MessageRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        direction: row.get::<_, Col<Direction>>(2)?.0,
        state: row.get::<_, Col<MessageState>>(3)?.0,
        contact: Ref::from_columns(row.get(4)?, row.get(5)?),
        address: row.get(6)?,
        text: row.get(7)?,
        modem: row.get(8)?,
        // A message that came without a stored PDU came in one piece.
        parts: parts.max(1),
        flow: Ref::from_columns(row.get(10)?, row.get(11)?),
        created_at: row.get::<_, At>(12)?.0,
        modified_at: row.get::<_, At>(13)?.0,
        sent_at: row.get::<_, Option<At>>(14)?.map(|at| at.0),
        cause: row.get(15)?,
    })
}

/// How much went which way.
#[derive(Clone, Debug, Default)]
pub struct Traffic {
    /// Outbound messages by where they stand.
    pub outbound: Vec<(MessageState, i64)>,
    /// Messages received.
    pub inbound: i64,
}

/// Counts all messages there are.
pub fn traffic(conn: &Connection) -> Result<Traffic, StoreError> {
    let sql = "SELECT state, count(*) FROM messages GROUP BY state";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement
        .query_map([], |row| Ok((row.get::<_, Col<MessageState>>(0)?.0, row.get::<_, i64>(1)?)))?;
    let mut traffic = Traffic::default();
    for row in rows {
        match row? {
            (MessageState::Received, count) => traffic.inbound = count,
            outbound => traffic.outbound.push(outbound),
        }
    }
    Ok(traffic)
}
