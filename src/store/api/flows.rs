//! Flows, runs and flow starts as the API lists them. A flow start is an invite.

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::page::{Page, Query, View};
use super::people::{Ref, at_or_after};
use crate::flow::Run;
use crate::outbox::MessageState;
use crate::store::column::{At, Col};
use crate::store::runs::RunStatus;
use crate::store::{ContactId, FlowId, InviteId, RunId, StoreError};

/// A flow in its newest revision.
#[derive(Clone, Debug)]
pub struct FlowRow {
    /// Its uuid.
    pub uuid: String,
    /// Its name.
    pub name: String,
    /// The newest revision, as JSON.
    pub definition: String,
    /// How its runs stand.
    pub runs: RunCounts,
    /// When it was created.
    pub created_at: Timestamp,
    /// When its newest revision was.
    pub modified_at: Timestamp,
}

/// How many runs stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunCounts {
    /// For a reply.
    pub waiting: i64,
    /// At an end.
    pub completed: i64,
    /// Ended from outside.
    pub interrupted: i64,
    /// Unanswered.
    pub expired: i64,
    /// Broken.
    pub failed: i64,
}

/// Which flows.
#[derive(Clone, Debug, Default)]
pub struct FlowFilter {
    /// This one.
    pub uuid: Option<String>,
    /// Created then or earlier.
    pub before: Option<Timestamp>,
    /// Created then or later.
    pub after: Option<Timestamp>,
}

/// Flows, the newest first.
pub fn flow_rows(
    conn: &Connection,
    filter: &FlowFilter,
    view: View,
) -> Result<Page<FlowRow>, StoreError> {
    let mut query = Query::new(
        "f.uuid, f.name, v.definition, f.created_at, v.created_at, f.id",
        "flows f JOIN flow_revisions v ON v.flow_id = f.id AND v.revision =
           (SELECT max(revision) FROM flow_revisions WHERE flow_id = f.id)",
        "f.id",
        "f.id",
    );
    query
        .only_if("f.uuid = ?", filter.uuid.clone())
        .only_if("f.created_at <= ?", filter.before.map(Timestamp::as_millisecond))
        .only_if("f.created_at >= ?", filter.after.map(at_or_after));
    let page = query.fetch(conn, view, |row| {
        let flow = FlowRow {
            uuid: row.get(0)?,
            name: row.get(1)?,
            definition: row.get(2)?,
            runs: RunCounts::default(),
            created_at: row.get::<_, At>(3)?.0,
            modified_at: row.get::<_, At>(4)?.0,
        };
        Ok((row.get(5)?, flow))
    })?;
    page.map(|(id, flow)| Ok(FlowRow { runs: run_counts(conn, id)?, ..flow }))
}

fn run_counts(conn: &Connection, flow: FlowId) -> Result<RunCounts, StoreError> {
    let sql = "SELECT status, count(*) FROM runs WHERE flow_id = ?1 GROUP BY status";
    let mut statement = conn.prepare_cached(sql)?;
    let rows =
        statement.query_map([flow], |r| Ok((r.get::<_, Col<RunStatus>>(0)?.0, r.get(1)?)))?;
    let mut counts = RunCounts::default();
    for row in rows {
        let (status, count) = row?;
        match status {
            RunStatus::Waiting => counts.waiting = count,
            RunStatus::Completed => counts.completed = count,
            RunStatus::Interrupted => counts.interrupted = count,
            RunStatus::Expired => counts.expired = count,
            RunStatus::Failed => counts.failed = count,
        }
    }
    Ok(counts)
}

/// One contact's passage through a flow.
#[derive(Clone, Debug)]
pub struct RunRow {
    /// The row.
    pub id: RunId,
    /// Its uuid.
    pub uuid: String,
    /// The flow.
    pub flow: Ref,
    /// The contact.
    pub contact: Ref,
    /// The contact's number.
    pub phone: String,
    /// The invite that began it.
    pub start: Option<String>,
    /// Did the contact answer?
    pub responded: bool,
    /// Where it stands.
    pub state: Run,
    /// How it stands.
    pub status: RunStatus,
    /// When it began.
    pub created_at: Timestamp,
    /// When it last moved.
    pub modified_at: Timestamp,
    /// When it ended.
    pub exited_at: Option<Timestamp>,
}

/// Which runs.
#[derive(Clone, Debug, Default)]
pub struct RunFilter {
    /// This one.
    pub uuid: Option<String>,
    /// Through the flow with this uuid.
    pub flow: Option<String>,
    /// Of the contact with this uuid.
    pub contact: Option<String>,
    /// Those answered, or those not.
    pub responded: Option<bool>,
    /// Last moved then or earlier.
    pub before: Option<Timestamp>,
    /// Last moved then or later.
    pub after: Option<Timestamp>,
}

/// Runs, the last moved first.
pub fn run_rows(
    conn: &Connection,
    filter: &RunFilter,
    view: View,
) -> Result<Page<RunRow>, StoreError> {
    let mut query = Query::new(
        "r.id, r.uuid, f.uuid, f.name, c.uuid, c.name, c.phone,
         (SELECT i.uuid FROM invites i WHERE i.contact_id = r.contact_id AND i.run_id = r.id),
         r.responded, r.state, r.status, r.created_at, r.modified_at, r.exited_at",
        "runs r JOIN flows f ON f.id = r.flow_id JOIN contacts c ON c.id = r.contact_id",
        "r.modified_at",
        "r.id",
    );
    query
        .only_if("r.uuid = ?", filter.uuid.clone())
        .only_if("f.uuid = ?", filter.flow.clone())
        .only_if("c.uuid = ?", filter.contact.clone())
        .only_if("r.responded = ?", filter.responded)
        .only_if("r.modified_at <= ?", filter.before.map(Timestamp::as_millisecond))
        .only_if("r.modified_at >= ?", filter.after.map(at_or_after));
    query.fetch(conn, view, run_from_row)
}

fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
    })
}

fn run_from_row(row: &Row<'_>) -> rusqlite::Result<RunRow> {
    let state = json(row, 9)?;
    Ok(RunRow {
        id: row.get(0)?,
        uuid: row.get(1)?,
        flow: Ref { uuid: row.get(2)?, name: row.get(3)? },
        contact: Ref { uuid: row.get(4)?, name: row.get(5)? },
        phone: row.get(6)?,
        start: row.get(7)?,
        responded: row.get(8)?,
        state,
        status: row.get::<_, Col<RunStatus>>(10)?.0,
        created_at: row.get::<_, At>(11)?.0,
        modified_at: row.get::<_, At>(12)?.0,
        exited_at: row.get::<_, Option<At>>(13)?.map(|at| at.0),
    })
}

/// What a client asked for with a start, kept to be shown again. Invites of the panel have the
/// platform's usual ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Wishes {
    /// May somebody who was in the flow be asked again?
    pub restart_participants: bool,
    /// Is somebody who waits in another flow left alone?
    pub exclude_active: bool,
    /// Whatever else the client sent along.
    pub params: Option<Map<String, Value>>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { restart_participants: true, exclude_active: false, params: None }
    }
}

/// Keeps what a client asked for with a start.
pub fn keep_wishes(conn: &Connection, invite: InviteId, wishes: &Wishes) -> Result<(), StoreError> {
    let kept = serde_json::json!(wishes).to_string();
    conn.execute("UPDATE invites SET wishes = ?2 WHERE id = ?1", params![invite, kept])?;
    Ok(())
}

/// An invite, as a flow start.
#[derive(Clone, Debug)]
pub struct StartRow {
    /// The invite.
    pub id: InviteId,
    /// Its uuid.
    pub uuid: String,
    /// The flow.
    pub flow: Ref,
    /// The contact.
    pub contact: Ref,
    /// The uuid of the group the contact was invited from.
    pub source_group: Option<String>,
    /// What the client asked for besides.
    pub wishes: Wishes,
    /// The message that carries it.
    pub message: String,
    /// Where that message stands.
    pub state: MessageState,
    /// When it was approved.
    pub created_at: Timestamp,
    /// When its message last changed.
    pub modified_at: Timestamp,
}

/// Which flow starts.
#[derive(Clone, Debug, Default)]
pub struct StartFilter {
    /// This one.
    pub uuid: Option<String>,
    /// This row.
    pub id: Option<InviteId>,
    /// Its message last changed then or earlier.
    pub before: Option<Timestamp>,
    /// Its message last changed then or later.
    pub after: Option<Timestamp>,
}

/// Flow starts, the newest first.
pub fn start_rows(
    conn: &Connection,
    filter: &StartFilter,
    view: View,
) -> Result<Page<StartRow>, StoreError> {
    let mut query = Query::new(
        "i.id, i.uuid, f.uuid, f.name, c.uuid, c.name, g.uuid, m.uuid, m.state, i.approved_at,
         m.modified_at, i.wishes",
        "invites i JOIN flows f ON f.id = i.flow_id JOIN contacts c ON c.id = i.contact_id
         JOIN messages m ON m.id = i.message_id LEFT JOIN groups g ON g.id = i.source_group_id",
        "i.id",
        "i.id",
    );
    query
        .only_if("i.uuid = ?", filter.uuid.clone())
        .only_if("i.id = ?", filter.id.map(|id| id.0))
        .only_if("m.modified_at <= ?", filter.before.map(Timestamp::as_millisecond))
        .only_if("m.modified_at >= ?", filter.after.map(at_or_after));
    query.fetch(conn, view, |row| {
        Ok(StartRow {
            id: row.get(0)?,
            uuid: row.get(1)?,
            flow: Ref { uuid: row.get(2)?, name: row.get(3)? },
            contact: Ref { uuid: row.get(4)?, name: row.get(5)? },
            source_group: row.get(6)?,
            wishes: json(row, 11)?,
            message: row.get(7)?,
            state: row.get::<_, Col<MessageState>>(8)?.0,
            created_at: row.get::<_, At>(9)?.0,
            modified_at: row.get::<_, At>(10)?.0,
        })
    })
}

/// Has this contact been in this flow before? Only who was really asked has.
pub fn been_in(conn: &Connection, contact: ContactId, flow: FlowId) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM invites i JOIN messages m ON m.id = i.message_id
               WHERE i.contact_id = ?1 AND i.flow_id = ?2
                 AND m.state IN ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt'))";
    Ok(conn.prepare_cached(sql)?.query_row(params![contact, flow], |row| row.get(0))?)
}

/// Is this contact waiting in another flow than this?
pub fn is_in_another(
    conn: &Connection,
    contact: ContactId,
    flow: FlowId,
) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM runs
               WHERE contact_id = ?1 AND flow_id <> ?2 AND status = 'waiting')";
    Ok(conn.prepare_cached(sql)?.query_row(params![contact, flow], |row| row.get(0))?)
}
