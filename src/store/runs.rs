//! Each contact's passage through a flow.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::column::{At, Col, Word};
use super::{ContactId, FlowId, RevisionId, RunId, StoreError};
use crate::flow::Run;

/// How a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunStatus {
    /// For a reply.
    Waiting,
    /// It came to an end of the flow.
    Completed,
    /// A stop, an undo or a newer invite ended it.
    Interrupted,
    /// Nobody answered in time.
    Expired,
    /// The flow could not go on.
    Failed,
}

impl Word for RunStatus {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Waiting, "waiting"),
        (Self::Completed, "completed"),
        (Self::Interrupted, "interrupted"),
        (Self::Expired, "expired"),
        (Self::Failed, "failed"),
    ];
}

/// A run as stored.
#[derive(Clone, Debug)]
pub struct StoredRun {
    /// The run.
    pub id: RunId,
    /// Whose.
    pub contact: ContactId,
    /// Through which revision.
    pub revision: RevisionId,
    /// How it stands.
    pub status: RunStatus,
    /// Where it stands.
    pub state: Run,
}

/// When a waiting run goes on by itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deadlines {
    /// The wait's timeout.
    pub timeout: Option<Timestamp>,
    /// The run's end.
    pub expires: Option<Timestamp>,
}

/// What a new run is made of.
#[derive(Clone, Debug)]
pub struct NewRun<'a> {
    /// Its uuid.
    pub uuid: &'a str,
    /// Whose.
    pub contact: ContactId,
    /// Through which flow.
    pub flow: FlowId,
    /// In which revision.
    pub revision: RevisionId,
    /// Where it stands.
    pub state: &'a Run,
    /// When it goes on by itself.
    pub deadlines: Deadlines,
}

/// Stores a run that waits for its first reply.
pub fn insert(conn: &Connection, run: &NewRun<'_>, now: Timestamp) -> Result<RunId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO runs (uuid, contact_id, flow_id, revision_id, state, status,
                           created_at, modified_at, timeout_at, expires_at)
         VALUES (?1, ?2, ?3, ?4, ?5, 'waiting', ?6, ?6, ?7, ?8)",
    )?
    .execute(params![
        run.uuid,
        run.contact,
        run.flow,
        run.revision,
        encode(run.state),
        At(now),
        run.deadlines.timeout.map(At),
        run.deadlines.expires.map(At),
    ])?;
    Ok(RunId(conn.last_insert_rowid()))
}

/// Loads a run.
pub fn load(conn: &Connection, id: RunId) -> Result<Option<StoredRun>, StoreError> {
    let row = conn
        .prepare_cached(
            "SELECT contact_id, revision_id, status, state FROM runs
             WHERE id = ?1 AND contact_id IS NOT NULL",
        )?
        .query_row([id], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get::<_, Col<RunStatus>>(2)?.0, r.get::<_, String>(3)?))
        })
        .optional()?;
    let Some((contact, revision, status, state)) = row else { return Ok(None) };
    let state = serde_json::from_str(&state).map_err(|error| StoreError::Meaningless {
        column: "runs.state",
        value: error.to_string(),
    })?;
    Ok(Some(StoredRun { id, contact, revision, status, state }))
}

/// Whether the contact answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Responded {
    /// They did, now or before.
    Yes,
    /// As it was.
    Unchanged,
}

/// Stores where a run stands now.
pub fn update(
    conn: &Connection,
    id: RunId,
    state: &Run,
    status: RunStatus,
    responded: Responded,
    deadlines: Deadlines,
    now: Timestamp,
) -> Result<(), StoreError> {
    let exited = (status != RunStatus::Waiting).then_some(At(now));
    conn.prepare_cached(
        "UPDATE runs SET state = ?2, status = ?3, responded = max(responded, ?4), timeout_at = ?5,
                         expires_at = ?6, modified_at = ?7, exited_at = ?8 WHERE id = ?1",
    )?
    .execute(params![
        id,
        encode(state),
        Col(status),
        i64::from(responded == Responded::Yes),
        deadlines.timeout.map(At),
        deadlines.expires.map(At),
        At(now),
        exited
    ])?;
    Ok(())
}

/// Ends a waiting run without a word.
pub fn end(
    conn: &Connection,
    id: RunId,
    status: RunStatus,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE runs SET status = ?2, exited_at = ?3, modified_at = ?3, timeout_at = NULL
         WHERE id = ?1 AND status = 'waiting'",
    )?
    .execute(params![id, Col(status), At(now)])?;
    Ok(())
}

/// Ends all waiting runs of a contact, but one.
pub fn interrupt_others(
    conn: &Connection,
    contact: ContactId,
    but: Option<RunId>,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE runs SET status = 'interrupted', exited_at = ?3, modified_at = ?3, timeout_at = NULL
         WHERE contact_id = ?1 AND status = 'waiting' AND id IS NOT ?2",
    )?
    .execute(params![contact, but, At(now)])?;
    Ok(())
}

/// A waiting run whose timeout or end has come, the earliest first.
pub fn due(conn: &Connection, now: Timestamp) -> Result<Option<(RunId, RunStatus)>, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT id, CASE WHEN expires_at <= ?1 THEN 'expired' ELSE 'waiting' END FROM runs
             WHERE status = 'waiting' AND (timeout_at <= ?1 OR expires_at <= ?1)
             ORDER BY min(coalesce(timeout_at, expires_at), coalesce(expires_at, timeout_at))
             LIMIT 1",
        )?
        .query_row([At(now)], |r| Ok((r.get(0)?, r.get::<_, Col<RunStatus>>(1)?.0)))
        .optional()?)
}

/// When the next waiting run goes on by itself.
pub fn next_deadline(conn: &Connection) -> Result<Option<Timestamp>, StoreError> {
    let at: Option<At> = conn
        .prepare_cached(
            "SELECT min(min(coalesce(timeout_at, expires_at), coalesce(expires_at, timeout_at)))
             FROM runs WHERE status = 'waiting'",
        )?
        .query_row([], |r| r.get(0))?;
    Ok(at.map(|a| a.0))
}

fn encode(state: &Run) -> String {
    serde_json::to_string(state).expect("a run is plain data")
}
