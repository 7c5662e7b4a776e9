//! Conversations: who said what, when, and what came of it.

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};

use super::overview::phone;
use crate::consent::{ConsentState, Intent};
use crate::outbox::{MessageKind, MessageState};
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col};
use crate::store::invites::Closed;
use crate::store::{ContactId, MessageId, StoreError, reviews};

/// Most messages of one conversation on a page: the latest.
const TALK: i64 = 200;
/// Most messages of senders who are no contacts.
const STRANGERS: i64 = 50;

/// A conversation in the list of conversations.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// Uuid of the contact.
    pub uuid: String,
    /// Their name; may be empty.
    pub name: String,
    /// Their number.
    pub phone: PhoneNumber,
    /// The latest message; of a marked conversation the latest of theirs, which is what nobody has looked at.
    pub message: MessageId,
    /// What it says.
    pub text: String,
    /// Its kind.
    pub kind: MessageKind,
    /// Its state.
    pub state: MessageState,
    /// When it was written.
    pub at: Timestamp,
    /// What stands on record for the number.
    pub consent: Option<ConsentState>,
    /// Whether they wrote something nobody has looked at.
    pub unseen: bool,
}

/// A conversation, of a contact `c` and the last message with them `l`.
pub(super) const CONVERSATION: &str = "c.uuid, c.name, c.phone, m.id, m.text, m.kind, m.state,
    m.created_at, k.state, u.message_id IS NOT NULL";
pub(super) const WITH_IT: &str = "LEFT JOIN unseen u ON u.contact_id = c.id
    JOIN messages m ON m.id = coalesce(u.message_id, l.id)
    LEFT JOIN consents k ON k.phone = c.phone";

pub(super) fn conversation(r: &Row<'_>) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        uuid: r.get(0)?,
        name: r.get(1)?,
        phone: phone(r, 2)?,
        message: r.get(3)?,
        text: r.get(4)?,
        kind: r.get::<_, Col<MessageKind>>(5)?.0,
        state: r.get::<_, Col<MessageState>>(6)?.0,
        at: r.get::<_, At>(7)?.0,
        consent: r.get::<_, Option<Col<ConsentState>>>(8)?.map(|state| state.0),
        unseen: r.get(9)?,
    })
}

/// One page of the conversations, newest first, and how many there are in all.
pub fn conversations(
    conn: &Connection,
    page: usize,
) -> Result<(Vec<Conversation>, usize), StoreError> {
    let total: i64 = conn
        .prepare_cached("SELECT count(*) FROM contacts WHERE last_message IS NOT NULL")?
        .query_row([], |r| r.get(0))?;
    let mut statement = conn.prepare_cached(&format!(
        "SELECT {CONVERSATION}
           FROM (SELECT last_message AS id, id AS contact_id FROM contacts
                  WHERE last_message IS NOT NULL ORDER BY last_message DESC LIMIT ?1 OFFSET ?2) l
           JOIN contacts c ON c.id = l.contact_id {WITH_IT}
          ORDER BY l.id DESC",
    ))?;
    let size = super::PAGE as i64;
    let skip = (page.saturating_mul(super::PAGE)) as i64;
    let rows = statement.query_map(params![size, skip], conversation)?;
    Ok((rows.collect::<Result<_, _>>()?, total as usize))
}

/// A message of a sender who is no contact: a name, a short code, or somebody deleted.
#[derive(Clone, Debug)]
pub struct Stranger {
    /// The sender as the network gave it.
    pub address: String,
    /// What it says.
    pub text: String,
    /// When it came.
    pub at: Timestamp,
}

/// The latest messages of senders who are no contacts.
pub fn strangers(conn: &Connection) -> Result<Vec<Stranger>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT address, text, created_at FROM messages
          WHERE contact_id IS NULL AND direction = 'in' AND erased_at IS NULL ORDER BY id DESC LIMIT ?1",
    )?;
    let rows = statement.query_map([STRANGERS], |r| {
        Ok(Stranger { address: r.get(0)?, text: r.get(1)?, at: r.get::<_, At>(2)?.0 })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A message of a conversation, with what came of it.
#[derive(Clone, Debug)]
pub struct Said {
    /// Row id.
    pub id: MessageId,
    /// What it is for.
    pub kind: MessageKind,
    /// Where it stands.
    pub state: MessageState,
    /// What it says.
    pub text: String,
    /// When it was written, or came.
    pub at: Timestamp,
    /// When it left.
    pub sent_at: Option<Timestamp>,
    /// Why it stands so, if it did not go as it should.
    pub reason: Option<String>,
    /// Who approved the invite, or wrote the message.
    pub by: Option<String>,
    /// What the reply was read as, and why.
    pub reading: Option<(Intent, String)>,
    /// Why a person has to look at it.
    pub review: Option<String>,
    /// What became of that: how it ended, by whom, and why.
    pub reviewed: Option<Reviewed>,
}

/// How a review ended.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// How.
    pub closed: reviews::Closed,
    /// Who decided, if it was a person.
    pub by: Option<String>,
    /// Why, in their words.
    pub note: Option<String>,
}

/// The latest messages with a contact, oldest first.
pub fn said(conn: &Connection, contact: ContactId) -> Result<Vec<Said>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.kind, m.state, m.text, m.created_at, m.sent_at,
                (SELECT cause FROM causes WHERE message_id = m.id),
                coalesce(i.approved_by, m.sender), m.intent, m.intent_why,
                CASE WHEN r.closed_at IS NULL THEN r.reason END, r.closed_as, r.closed_by, r.note
           FROM messages m
           LEFT JOIN invites i ON i.message_id = m.id
           LEFT JOIN reviews r ON r.message_id = m.id
          WHERE m.contact_id = ?1 ORDER BY m.id DESC LIMIT ?2",
    )?;
    let rows = statement.query_map(params![contact, TALK], |r| {
        let why: Option<String> = r.get(9)?;
        let intent = r.get::<_, Option<Col<Intent>>>(8)?.map(|intent| intent.0);
        Ok(Said {
            id: r.get(0)?,
            kind: r.get::<_, Col<MessageKind>>(1)?.0,
            state: r.get::<_, Col<MessageState>>(2)?.0,
            text: r.get(3)?,
            at: r.get::<_, At>(4)?.0,
            sent_at: r.get::<_, Option<At>>(5)?.map(|at| at.0),
            reason: r.get(6)?,
            by: r.get(7)?,
            reading: intent.map(|intent| (intent, why.unwrap_or_default())),
            review: r.get(10)?,
            reviewed: match r.get::<_, Option<Col<reviews::Closed>>>(11)? {
                Some(closed) => {
                    Some(Reviewed { closed: closed.0, by: r.get(12)?, note: r.get(13)? })
                }
                None => None,
            },
        })
    })?;
    let mut said: Vec<Said> = rows.collect::<Result<_, _>>()?;
    said.reverse();
    Ok(said)
}

/// How an invite to a contact ended.
#[derive(Clone, Debug)]
pub struct Ending {
    /// When.
    pub at: Timestamp,
    /// How.
    pub closed: Closed,
    /// The flow's name.
    pub flow: String,
    /// The group they were invited from, if it is still there.
    pub from: Option<String>,
}

/// How the invites to a contact ended, oldest first.
pub fn endings(conn: &Connection, contact: ContactId) -> Result<Vec<Ending>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT i.closed_at, i.closed_as, f.name, g.name
           FROM invites i JOIN flows f ON f.id = i.flow_id
           LEFT JOIN groups g ON g.id = i.source_group_id
          WHERE i.contact_id = ?1 AND i.closed_at IS NOT NULL ORDER BY i.closed_at, i.id",
    )?;
    let rows = statement.query_map([contact], |r| {
        Ok(Ending {
            at: r.get::<_, At>(0)?.0,
            closed: r.get::<_, Col<Closed>>(1)?.0,
            flow: r.get(2)?,
            from: r.get(3)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What staff put on record about a number, without a text of theirs.
#[derive(Clone, Debug)]
pub struct Told {
    /// When.
    pub at: Timestamp,
    /// What stands since; nothing where what stood stayed.
    pub state: Option<ConsentState>,
    /// Who wrote it down, and why, in their words. Empty once they were forgotten.
    pub why: String,
}

/// What staff put on record about a number: what they were told, and that it changed hands; oldest first.
pub fn told(conn: &Connection, phone: &PhoneNumber) -> Result<Vec<Told>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT l.at, json_extract(l.body, '$.state'),
                coalesce((SELECT y.words FROM ledger_words y WHERE y.seq = l.seq AND y.field = 'why'), '')
           FROM ledger_words p JOIN ledger l ON l.seq = p.seq
          WHERE p.field = 'phone' AND p.words = ?1 AND l.kind IN ('consent', 'number.changed_hands')
            AND json_extract(l.body, '$.evidence') IN ('staff', 'changed_hands')
          ORDER BY l.seq",
    )?;
    let rows = statement.query_map([phone.as_str()], |r| {
        let state = r.get::<_, Option<Col<ConsentState>>>(1)?.map(|state| state.0);
        Ok(Told { at: r.get::<_, At>(0)?.0, state, why: r.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
