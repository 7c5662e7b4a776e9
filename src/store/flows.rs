//! Flows and their revisions.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::At;
use super::{FlowId, RevisionId, StoreError};
use crate::flow::Flow;

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

/// Stores a flow that is new, or as the next revision of the one with its uuid.
pub fn save(
    conn: &Connection,
    flow: &Flow,
    by: &str,
    now: Timestamp,
) -> Result<FlowId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO flows (uuid, name, created_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (uuid) DO UPDATE SET name = ?2",
    )?
    .execute(params![flow.uuid(), flow.name(), At(now)])?;
    let id: FlowId =
        conn.query_row("SELECT id FROM flows WHERE uuid = ?1", [flow.uuid()], |r| r.get(0))?;
    conn.prepare_cached(
        "INSERT INTO flow_revisions (flow_id, revision, definition, created_at, created_by)
         SELECT ?1, coalesce(max(revision), 0) + 1, ?2, ?3, ?4
         FROM flow_revisions WHERE flow_id = ?1",
    )?
    .execute(params![id, flow.to_json(), At(now), by])?;
    Ok(id)
}

/// Whether any flow is there.
pub fn is_empty(conn: &Connection) -> Result<bool, StoreError> {
    Ok(conn.query_row("SELECT NOT EXISTS (SELECT 1 FROM flows)", [], |r| r.get(0))?)
}
