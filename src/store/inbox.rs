//! Inbound messages and the PDUs they came in.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::{At, Col, Word};
use super::outbox::Line;
use super::{ContactId, InboundId, MessageId, RunId, StoreError, keyed};
use crate::consent::{Intent, Reading};

/// Parts of unfinished messages looked at together; a sender who never finishes any costs no more.
const WAITING_PARTS_MAX: i64 = 1024;

/// Where a PDU was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The SIM.
    pub sim: String,
    /// The modem's name.
    pub modem: String,
    /// `SM`, `ME`, `SR`, or `direct` for what was never stored.
    pub storage: String,
    /// The index there.
    pub index: u32,
}

/// What a PDU turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PduKind {
    /// A whole message.
    Message,
    /// A part of one.
    Part,
    /// A copy of one we have.
    Repeat,
    /// A status report.
    Report,
    /// Kept but not acted on: class 0, waiting indications, ports, binary.
    Other,
    /// No PDU we can read.
    Undecodable,
}

impl Word for PduKind {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Message, "message"),
        (Self::Part, "part"),
        (Self::Repeat, "repeat"),
        (Self::Report, "report"),
        (Self::Other, "other"),
        (Self::Undecodable, "undecodable"),
    ];
}

/// A part's place in its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The concatenation reference.
    pub reference: u16,
    /// How many parts there are.
    pub total: u8,
    /// Which one this is, from 1.
    pub sequence: u8,
}

/// A PDU to be kept.
#[derive(Clone, Debug)]
pub struct NewPdu<'a> {
    /// Where it was read.
    pub slot: &'a Slot,
    /// Its octets as read.
    pub pdu: &'a [u8],
    /// What it is.
    pub kind: PduKind,
    /// What tells a network repeat.
    pub fingerprint: Option<&'a [u8]>,
    /// Who sent it.
    pub originator: Option<&'a str>,
    /// Its place, if it is a part.
    pub place: Option<Place>,
    /// Why it could not be read.
    pub error: Option<&'a str>,
}

/// A row that holds the very PDU read from the very slot, whose deletion is not confirmed yet. An erased one is known by
/// its keyed hash.
pub fn at_slot(
    conn: &Connection,
    slot: &Slot,
    pdu: &[u8],
) -> Result<Option<InboundId>, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT id FROM inbound_pdus WHERE sim = ?1 AND storage = ?2 AND slot = ?3
               AND pdu = CASE WHEN erased_at IS NULL THEN ?4 ELSE ?5 END
               AND storage <> 'direct' AND deleted_at IS NULL",
        )?
        .query_row(
            params![slot.sim, slot.storage, slot.index, pdu, keyed::keyed(conn, pdu)?],
            |r| r.get(0),
        )
        .optional()?)
}

/// A PDU that was kept before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// As it came.
    Kept,
    /// And erased since: it must not come back by a copy.
    Erased,
}

/// Whether a PDU with this fingerprint was kept before.
pub fn before(conn: &Connection, fingerprint: &[u8]) -> Result<Option<Before>, StoreError> {
    let erased = keyed::keyed(conn, fingerprint)?;
    let found: Option<bool> = conn
        .prepare_cached(
            "SELECT erased_at IS NOT NULL FROM inbound_pdus WHERE fingerprint IN (?1, ?2) LIMIT 1",
        )?
        .query_row(params![fingerprint, erased], |r| r.get(0))
        .optional()?;
    Ok(found.map(|erased| if erased { Before::Erased } else { Before::Kept }))
}

/// Keeps of a PDU only as what it is known again: it is about somebody nobody here knows.
pub fn keep_nothing_of(
    conn: &Connection,
    slot: &Slot,
    pdu: &[u8],
    kind: PduKind,
    now: Timestamp,
) -> Result<InboundId, StoreError> {
    let known = keyed::keyed(conn, pdu)?;
    let new = NewPdu {
        slot,
        pdu: &known,
        kind,
        fingerprint: None,
        originator: None,
        place: None,
        error: None,
    };
    let id = keep(conn, &new, now)?;
    conn.prepare_cached("UPDATE inbound_pdus SET erased_at = ?2 WHERE id = ?1")?
        .execute(params![id, At(now)])?;
    Ok(id)
}

/// Keeps a PDU.
pub fn keep(conn: &Connection, new: &NewPdu<'_>, now: Timestamp) -> Result<InboundId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO inbound_pdus (sim, modem, storage, slot, pdu, kind, fingerprint, originator,
                                   reference, total, sequence, error, received_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        new.slot.sim,
        new.slot.modem,
        new.slot.storage,
        new.slot.index,
        new.pdu,
        Col(new.kind),
        new.fingerprint,
        new.originator,
        new.place.map(|p| p.reference),
        new.place.map(|p| p.total),
        new.place.map(|p| p.sequence),
        new.error,
        At(now)
    ])?;
    Ok(InboundId(conn.last_insert_rowid()))
}

/// The parts of unfinished messages of one originator, reference and total, in order of arrival.
pub fn waiting_parts(
    conn: &Connection,
    originator: &str,
    place: Place,
) -> Result<Vec<(InboundId, Vec<u8>, Timestamp)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT id, pdu, received_at FROM inbound_pdus
         WHERE kind = 'part' AND message_id IS NULL AND originator = ?1 AND reference = ?2 AND total = ?3
         ORDER BY id DESC LIMIT ?4",
    )?;
    let found = params![originator, place.reference, place.total, WAITING_PARTS_MAX];
    let rows = statement.query_map(found, |r| Ok((r.get(0)?, r.get(1)?, r.get::<_, At>(2)?.0)))?;
    let mut parts: Vec<_> = rows.collect::<Result<_, _>>()?;
    parts.reverse();
    Ok(parts)
}

/// Notes that a PDU went into a message.
pub fn belongs(conn: &Connection, pdu: InboundId, message: MessageId) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE inbound_pdus SET message_id = ?2 WHERE id = ?1")?
        .execute(params![pdu, message])?;
    Ok(())
}

/// Notes that the modem confirmed the deletion.
pub fn deleted(conn: &Connection, pdu: InboundId, now: Timestamp) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE inbound_pdus SET deleted_at = ?2 WHERE id = ?1")?
        .execute(params![pdu, At(now)])?;
    Ok(())
}

/// Notes the run whose flow took a message.
pub fn taken_by(conn: &Connection, message: MessageId, run: RunId) -> Result<(), StoreError> {
    conn.prepare_cached("UPDATE messages SET run_id = ?2 WHERE id = ?1")?
        .execute(params![message, run])?;
    Ok(())
}

/// A message that came in.
#[derive(Clone, Debug)]
pub struct NewInbound<'a> {
    /// Its uuid.
    pub uuid: &'a str,
    /// From whom, if it is a number.
    pub contact: Option<ContactId>,
    /// The number as E.164, or the sender as given.
    pub address: &'a str,
    /// The words as they came.
    pub text: &'a str,
    /// The modem and the SIM that received it.
    pub line: &'a Line,
    /// When the network says it was sent.
    pub network_at: Option<Timestamp>,
    /// What it was read as.
    pub reading: &'a Reading,
    /// The ledger's entry.
    pub ledger_seq: i64,
}

/// Stores an inbound message.
pub fn insert(
    conn: &Connection,
    new: &NewInbound<'_>,
    now: Timestamp,
) -> Result<MessageId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO messages (uuid, direction, kind, state, contact_id, address, text, modem,
                               created_at, modified_at, network_at, intent, intent_why, ledger_seq,
                               sim)
         VALUES (?1, 'in', 'inbound', 'received', ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute(params![
        new.uuid,
        new.contact,
        new.address,
        new.text,
        new.line.modem,
        At(now),
        new.network_at.map(At),
        Col::<Intent>(new.reading.intent),
        new.reading.why,
        new.ledger_seq,
        new.line.sim
    ])?;
    Ok(MessageId(conn.last_insert_rowid()))
}
