//! What waits for a person, the figures, the queue, the flows.

use jiff::Timestamp;
use rusqlite::{Connection, Row};

use crate::consent::{ConsentState, Intent};
use crate::outbox::MessageKind;
use crate::store::column::{At, Col, Phone};
use crate::store::fields::TIMEZONE;
use crate::store::outbox::{Line, UNDER_WAY};
use crate::store::{ContactId, InviteId, MessageId, StoreError, meta};

/// Most rows of a list that is meant to be emptied.
const TO_DO: i64 = 100;

/// How much waits for a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attention {
    /// Replies nobody understood.
    pub reviews: usize,
    /// Invites that may have left.
    pub in_doubt: usize,
    /// Since when the machine gives no automatic answer any more, if so.
    pub answers_stopped: Option<Timestamp>,
}

/// How much waits for a person.
pub fn attention(conn: &Connection) -> Result<Attention, StoreError> {
    let answers_stopped = meta::answers_stopped(conn)?;
    Ok(conn
        .prepare_cached(
            "SELECT (SELECT count(*) FROM reviews WHERE closed_at IS NULL),
                    (SELECT count(*) FROM doubts)",
        )?
        .query_row([], |r| {
            Ok(Attention {
                reviews: r.get::<_, i64>(0)? as usize,
                in_doubt: r.get::<_, i64>(1)? as usize,
                answers_stopped,
            })
        })?)
}

/// How many contacts there are, and how they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Contacts there are.
    pub contacts: usize,
    /// Contacts in Opted-In.
    pub opted_in: usize,
    /// Contacts in Opted-Out.
    pub opted_out: usize,
}

/// How many contacts there are, and how they stand.
pub fn figures(conn: &Connection) -> Result<Figures, StoreError> {
    let count = |r: &Row<'_>, i| r.get::<_, i64>(i).map(|n| n as usize);
    Ok(conn
        .prepare_cached(
            "SELECT (SELECT count(*) FROM contacts),
                (SELECT count(*) FROM contacts WHERE derived = 'opted_in'),
                (SELECT count(*) FROM contacts WHERE derived = 'opted_out')",
        )?
        .query_row([], |r| {
            Ok(Figures { contacts: count(r, 0)?, opted_in: count(r, 1)?, opted_out: count(r, 2)? })
        })?)
}

/// What followed a reply that waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Nothing.
    Nothing,
    /// They were asked once more.
    AskedAgain,
    /// Their no or stop was lifted.
    Lifted,
    /// They were opted out.
    OptedOut,
}

/// A reply that waits for a person.
#[derive(Clone, Debug)]
pub struct Unread {
    /// The reply.
    pub message: MessageId,
    /// Its uuid.
    pub uuid: String,
    /// Uuid and name of the contact, unless they were deleted or cannot be answered.
    pub contact: Option<(String, String)>,
    /// The sender as the network gave it.
    pub address: String,
    /// What they wrote.
    pub text: String,
    /// Why nobody understood it.
    pub reason: String,
    /// What the gateway did all the same.
    pub done: Done,
    /// Whether a no or a stop stands for the number, so that nobody may write to it.
    pub opted_out: bool,
    /// When it came.
    pub at: Timestamp,
}

/// The replies that wait for a person, oldest first.
pub fn unread(conn: &Connection) -> Result<Vec<Unread>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.id, m.uuid, c.uuid, c.name, m.address, m.text, r.reason, m.created_at,
                EXISTS (SELECT 1 FROM messages a WHERE a.answers_id = m.id),
                m.intent, (SELECT k.state FROM consents k WHERE k.phone = m.address)
           FROM reviews r JOIN messages m ON m.id = r.message_id
           LEFT JOIN contacts c ON c.id = m.contact_id
          WHERE r.closed_at IS NULL ORDER BY r.id LIMIT ?1",
    )?;
    let rows = statement.query_map([TO_DO], |r| {
        let name: Option<String> = r.get(3)?;
        let intent = r.get::<_, Option<Col<Intent>>>(9)?.map(|intent| intent.0);
        let standing = r.get::<_, Option<Col<ConsentState>>>(10)?.map(|state| state.0);
        let opted_out = standing.is_some_and(ConsentState::is_suppressed);
        Ok(Unread {
            message: r.get(0)?,
            uuid: r.get(1)?,
            contact: r.get::<_, Option<String>>(2)?.zip(name),
            address: r.get(4)?,
            text: r.get(5)?,
            reason: r.get(6)?,
            at: r.get::<_, At>(7)?.0,
            opted_out,
            done: match (intent, standing, r.get(8)?) {
                (Some(Intent::Start), Some(ConsentState::Lifted), _) => Done::Lifted,
                (Some(Intent::Stop), ..) => Done::OptedOut,
                (_, _, true) => Done::AskedAgain,
                (_, _, false) => Done::Nothing,
            },
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An outbound message that may have left.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// What it is for.
    pub kind: MessageKind,
    /// Id and uuid of its invite, if it is one that is still open.
    pub invite: Option<(InviteId, String)>,
    /// The contact, if they are still there: id, uuid, name.
    pub contact: Option<(ContactId, String, String)>,
    /// Where it went, or did not.
    pub phone: String,
    /// What it says.
    pub text: String,
    /// Why nobody knows.
    pub cause: Option<String>,
    /// Since when.
    pub at: Timestamp,
}

/// The invites that may have left and wait for a decision, oldest first.
pub fn doubts(conn: &Connection) -> Result<Vec<Doubt>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT m.kind, i.id, i.uuid, c.id, c.uuid, c.name, m.address, m.text,
                (SELECT cause FROM causes WHERE message_id = m.id), m.modified_at
           FROM messages m
           LEFT JOIN invites i ON i.message_id = m.id AND i.closed_at IS NULL
           LEFT JOIN contacts c ON c.id = m.contact_id
          WHERE m.id IN (SELECT message_id FROM doubts) ORDER BY m.id LIMIT ?1",
    )?;
    let rows = statement.query_map([TO_DO], |r| {
        let invite_uuid: Option<String> = r.get(2)?;
        let contact: Option<ContactId> = r.get(3)?;
        let named = r.get::<_, Option<String>>(4)?.zip(r.get::<_, Option<String>>(5)?);
        Ok(Doubt {
            kind: r.get::<_, Col<MessageKind>>(0)?.0,
            invite: r.get::<_, Option<InviteId>>(1)?.zip(invite_uuid),
            contact: contact.zip(named).map(|(id, (uuid, name))| (id, uuid, name)),
            phone: r.get(6)?,
            text: r.get(7)?,
            cause: r.get(8)?,
            at: r.get::<_, At>(9)?.0,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// What waits to leave.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Queue {
    /// Invites.
    pub invites: usize,
    /// Replies, confirmations and words of staff: they go first.
    pub others: usize,
    /// Claimed by a modem this moment.
    pub leaving: usize,
}

/// What waits to leave.
pub fn queue(conn: &Connection) -> Result<Queue, StoreError> {
    let count = |r: &Row<'_>, i| r.get::<_, i64>(i).map(|n| n as usize);
    Ok(conn
        .prepare_cached(&format!(
            "SELECT count(*) FILTER (WHERE state = 'queued' AND kind = 'invite'),
                    count(*) FILTER (WHERE state = 'queued' AND kind <> 'invite'),
                    count(*) FILTER (WHERE state = 'sending')
               FROM messages m WHERE {UNDER_WAY}"
        ))?
        .query_row([], |r| {
            Ok(Queue { invites: count(r, 0)?, others: count(r, 1)?, leaving: count(r, 2)? })
        })?)
}

/// Most invites whose leaving is foretold.
const FORETOLD: i64 = 2000;

/// An invite that waits to leave.
#[derive(Clone, Debug)]
pub struct WaitingInvite {
    /// Which.
    pub invite: InviteId,
    /// The instant it is held until.
    pub not_before: Timestamp,
    /// The SIM its contact stays with, if there is one.
    pub line: Option<Line>,
    /// To which number, as it is stored.
    pub phone: String,
    /// The person's own time zone, as it is stored.
    pub timezone: Option<String>,
}

/// The invites that wait to leave, in their order.
pub fn waiting_invites(conn: &Connection) -> Result<Vec<WaitingInvite>, StoreError> {
    let mut statement = conn.prepare_cached(&format!(
        "SELECT i.id, max(coalesce(m.not_before, 0), coalesce((SELECT max(p.retry_at) FROM parts p
                  WHERE p.message_id = m.id AND p.state = 'queued'), 0)), t.modem, t.sim,
                m.address, {TIMEZONE}
           FROM messages m JOIN invites i ON i.message_id = m.id AND i.closed_at IS NULL
           LEFT JOIN contacts t ON t.id = m.contact_id
          WHERE {UNDER_WAY} AND m.state = 'queued' AND m.kind = 'invite' ORDER BY m.id LIMIT ?1",
    ))?;
    let rows = statement.query_map([FORETOLD], |r| {
        let (modem, sim): (Option<String>, _) = (r.get(2)?, r.get(3)?);
        Ok(WaitingInvite {
            invite: r.get(0)?,
            not_before: r.get::<_, At>(1)?.0,
            line: modem.map(|modem| Line { modem, sim }),
            phone: r.get(4)?,
            timezone: r.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Something read from a SIM that is no message we can show.
#[derive(Clone, Debug)]
pub struct Unreadable {
    /// The modem that read it.
    pub modem: String,
    /// Its octets, in hex.
    pub hex: String,
    /// What is wrong with them.
    pub error: String,
    /// When it came.
    pub at: Timestamp,
}

/// The latest of them.
pub fn unreadable(conn: &Connection) -> Result<Vec<Unreadable>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT modem, hex(pdu), coalesce(error, ''), received_at FROM inbound_pdus
          WHERE kind = 'undecodable' AND erased_at IS NULL ORDER BY id DESC LIMIT 20",
    )?;
    let rows = statement.query_map([], |r| {
        Ok(Unreadable {
            modem: r.get(0)?,
            hex: r.get(1)?,
            error: r.get(2)?,
            at: r.get::<_, At>(3)?.0,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A flow in the list of flows.
#[derive(Clone, Debug)]
pub struct FlowRow {
    /// Its uuid.
    pub uuid: String,
    /// Its name.
    pub name: String,
    /// Its latest revision, counted from 1.
    pub revision: i64,
    /// When that was made, and by whom.
    pub changed_at: Timestamp,
    /// By whom.
    pub changed_by: String,
    /// The definition, as JSON.
    pub definition: String,
    /// People invited with it.
    pub invited: usize,
    /// Of them, those who said yes.
    pub yes: usize,
    /// Of them, those who said no or stop.
    pub no: usize,
}

/// Every flow, by name.
pub fn flows(conn: &Connection) -> Result<Vec<FlowRow>, StoreError> {
    let count = |r: &Row<'_>, i| r.get::<_, i64>(i).map(|n| n as usize);
    let mut statement = conn.prepare_cached(
        "SELECT f.uuid, f.name, v.revision, v.created_at, v.created_by, v.definition,
                coalesce((SELECT sum(people) FROM reach WHERE of = 'flow' AND part = f.id), 0),
                (SELECT count(DISTINCT contact_id) FROM invites
                  WHERE flow_id = f.id AND closed_as = 'yes'),
                (SELECT count(DISTINCT contact_id) FROM invites
                  WHERE flow_id = f.id AND closed_as IN ('no', 'stopped'))
           FROM flows f JOIN flow_revisions v ON v.flow_id = f.id
          WHERE v.revision = (SELECT max(revision) FROM flow_revisions WHERE flow_id = f.id)
          ORDER BY f.name COLLATE NOCASE",
    )?;
    let rows = statement.query_map([], |r| {
        Ok(FlowRow {
            uuid: r.get(0)?,
            name: r.get(1)?,
            revision: r.get(2)?,
            changed_at: r.get::<_, At>(3)?.0,
            changed_by: r.get(4)?,
            definition: r.get(5)?,
            invited: count(r, 6)?,
            yes: count(r, 7)?,
            no: count(r, 8)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A stored phone number, where one is kept as such.
pub(super) fn phone(r: &Row<'_>, i: usize) -> rusqlite::Result<crate::phone::PhoneNumber> {
    Ok(r.get::<_, Phone>(i)?.0)
}
