//! Flows and their revisions.
//!
//! A revision is never changed: what began with it goes on with it. Each comes with an entry on record
//! that says whose it is and keeps the digest of its definition.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::column::At;
use super::entry::{self, EntryError};
use super::{FlowId, RevisionId, StoreError, ledger};
use crate::consent::{self, ledger::Entry};
use crate::flow::{Export, Flow};

/// A flow in one of its revisions.
#[derive(Clone, Debug)]
pub struct StoredFlow {
    /// The flow.
    pub id: FlowId,
    /// Its uuid.
    pub uuid: String,
    /// The revision.
    pub revision: RevisionId,
    /// What it says.
    pub definition: Flow,
}

/// The newest revision of a flow.
pub fn current(conn: &Connection, flow: FlowId) -> Result<Option<StoredFlow>, StoreError> {
    load(conn, "r.flow_id = ?1 ORDER BY r.revision DESC LIMIT 1", flow.0)
}

/// One revision.
pub fn revision(conn: &Connection, id: RevisionId) -> Result<Option<StoredFlow>, StoreError> {
    load(conn, "r.id = ?1", id.0)
}

fn load(conn: &Connection, which: &str, key: i64) -> Result<Option<StoredFlow>, StoreError> {
    let sql = format!(
        "SELECT f.id, f.uuid, r.id, r.definition FROM flow_revisions r
         JOIN flows f ON f.id = r.flow_id WHERE {which}"
    );
    let row = conn
        .prepare_cached(&sql)?
        .query_row([key], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get::<_, String>(3)?)))
        .optional()?;
    let Some((id, uuid, revision, definition)) = row else { return Ok(None) };
    let definition = Flow::parse(&definition).map_err(|error| StoreError::Meaningless {
        column: "flow_revisions.definition",
        value: error.to_string(),
    })?;
    Ok(Some(StoredFlow { id, uuid, revision, definition }))
}

/// The id of a flow by its uuid.
pub fn by_uuid(conn: &Connection, uuid: &str) -> Result<Option<FlowId>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT id FROM flows WHERE uuid = ?1")?
        .query_row([uuid], |r| r.get(0))
        .optional()?)
}

/// Where a revision comes from: the kind of its entry on record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The gateway's own.
    Made,
    /// A file.
    Imported,
    /// The panel.
    Edited,
}

impl Origin {
    fn entry(self) -> Entry {
        Entry::new(match self {
            Origin::Made => consent::ledger::FLOW_MADE,
            Origin::Imported => consent::ledger::FLOW_IMPORTED,
            Origin::Edited => consent::ledger::FLOW_EDITED,
        })
    }
}

/// What became of a flow that was to be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is new here.
    New,
    /// It is here as the next revision, which has this number.
    Revision(i64),
    /// It is here already, word for word.
    Unchanged,
}

/// Stores a flow that is new, or as the next revision of the one with its uuid, and puts it on record.
/// One that is here already stays in its revision; the number that its file counts does not matter.
pub fn save(
    conn: &Connection,
    flow: &Flow,
    origin: Origin,
    by: &str,
    now: Timestamp,
) -> Result<Saved, StoreError> {
    let known = match by_uuid(conn, flow.uuid())? {
        Some(id) => current(conn, id)?,
        None => None,
    };
    if known.is_some_and(|known| known.definition.with_revision(flow.revision()) == *flow) {
        return Ok(Saved::Unchanged);
    }
    let revision = insert(conn, flow, by, now)?;
    let entry = origin
        .entry()
        .plain("flow", flow.uuid())
        .plain("name", flow.name())
        .plain("revision", revision)
        .plain("digest", hex::encode(Sha256::digest(flow.to_json())))
        .words("by", by);
    ledger::append(conn, now, entry)?;
    Ok(if revision == 1 { Saved::New } else { Saved::Revision(revision) })
}

/// Gives the number of the revision.
fn insert(conn: &Connection, flow: &Flow, by: &str, now: Timestamp) -> Result<i64, StoreError> {
    conn.prepare_cached(
        "INSERT INTO flows (uuid, name, created_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (uuid) DO UPDATE SET name = ?2",
    )?
    .execute(params![flow.uuid(), flow.name(), At(now)])?;
    let revision = conn
        .prepare_cached(
            "INSERT INTO flow_revisions (flow_id, revision, definition, created_at, created_by)
             SELECT f.id, coalesce(max(r.revision), 0) + 1, ?2, ?3, ?4
             FROM flows f LEFT JOIN flow_revisions r ON r.flow_id = f.id WHERE f.uuid = ?1
             RETURNING revision",
        )?
        .query_row(params![flow.uuid(), flow.to_json(), At(now), by], |r| r.get(0))?;
    Ok(revision)
}

/// Whether any flow is there.
pub fn is_empty(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM flows)", [], |r| r.get(0))?)
}

/// Longest name of a flow, in characters, as the table has it.
const NAME_MAX: usize = 64;

/// What became of one flow of a file.
#[derive(Clone, Debug)]
pub struct Imported {
    /// As it was stored.
    pub flow: Flow,
    /// Whether it was known.
    pub saved: Saved,
    /// The name it has in the file, when another flow here has that name already.
    pub renamed_from: Option<String>,
}

/// Stores every flow of an export, each as [`save`] does.
pub fn import(
    conn: &Connection,
    export: &Export,
    by: &str,
    now: Timestamp,
) -> Result<Vec<Imported>, EntryError> {
    export.flows().iter().map(|flow| import_one(conn, flow, by, now)).collect()
}

fn import_one(
    conn: &Connection,
    flow: &Flow,
    by: &str,
    now: Timestamp,
) -> Result<Imported, EntryError> {
    let name = flow.name();
    let uuid = entry::uuid(flow.uuid()).ok_or_else(|| {
        let why = format!(
            "The flow “{name}” has no usable uuid (“{}”). Export it from the platform again.",
            flow.uuid()
        );
        EntryError::invalid("uuid", why)
    })?;
    let free = free_name(conn, name.trim(), &uuid)?;
    let flow = flow.with_uuid(&uuid).with_name(&free);
    let saved = save(conn, &flow, Origin::Imported, by, now)?;
    let renamed_from = (free != name).then(|| name.to_owned());
    Ok(Imported { flow, saved, renamed_from })
}

/// The name, or the name with a number when another flow has it: names are how staff tell flows apart.
fn free_name(conn: &Connection, name: &str, uuid: &str) -> Result<String, EntryError> {
    let name = if name.is_empty() { "Flow" } else { name };
    let mut number = 1_u32;
    loop {
        let suffix = if number == 1 { String::new() } else { format!(" {number}") };
        let kept: String = name.chars().take(NAME_MAX - suffix.chars().count()).collect();
        let wanted = format!("{}{suffix}", kept.trim_end());
        let taken: bool = conn
            .prepare_cached("SELECT EXISTS (SELECT 1 FROM flows WHERE name = ?1 AND uuid <> ?2)")
            .and_then(|mut found| found.query_row([&wanted, uuid], |r| r.get(0)))
            .map_err(StoreError::from)?;
        if !taken {
            return Ok(wanted);
        }
        number += 1;
    }
}

/// The newest revision of the flow with that uuid or name.
pub fn find(conn: &Connection, named: &str) -> Result<Option<StoredFlow>, StoreError> {
    let uuid = entry::uuid(named).unwrap_or_default();
    let id: Option<FlowId> = conn
        .prepare_cached(
            "SELECT id FROM flows WHERE uuid = ?1 OR name = ?2 ORDER BY uuid = ?1 DESC",
        )?
        .query_row([uuid.as_str(), named.trim()], |r| r.get(0))
        .optional()?;
    id.map_or(Ok(None), |id| current(conn, id))
}

/// The names of all flows.
pub fn names(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT name FROM flows ORDER BY name")?;
    let names = statement.query_map([], |r| r.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}
