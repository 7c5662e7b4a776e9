//! How the asking went, in people: how many an invite reached, what came back, and where they stand now.
//!
//! Counted once a person, however often they were invited: in all, for each flow, and for each group they were
//! invited from. A person is a number here, so that a deleted contact goes on counting; one who was forgotten has
//! no number any more and does not.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::store::StoreError;
use crate::store::column::{At, Col};
use crate::store::invites::Closed;

/// How far the asking of some people came. `invited` is the sum of the last four.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// An invite left, or may have left.
    pub invited: usize,
    /// Of them, reached: a delivery report came, or a reply.
    pub delivered: usize,
    /// Of them, replied at least once, clearly or not.
    pub answered: usize,
    /// Of the invited, opted in now, by text or in person.
    pub opted_in: usize,
    /// Of the invited, opted out now, by text or in person.
    pub opted_out: usize,
    /// Of the invited, replied, and stand neither in nor out.
    pub unclear: usize,
    /// Of the invited, nothing came back, and they stand neither in nor out.
    pub silent: usize,
}

/// The reach of a flow, or of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name; `None` for people invited from no group that is still there.
    pub name: Option<String>,
    /// How far it came.
    pub reach: Reach,
}

/// The figures in the order of [`Reach`], out of the counts that triggers keep (`migrations/0014_figures.sql`).
const FIGURES: &str = "sum(people) AS invited, sum(people * (delivered OR answered)) AS delivered,
    sum(people * answered) AS answered, sum(people * (stands = 'in')) AS opted_in,
    sum(people * (stands = 'out')) AS opted_out,
    sum(people * (answered AND stands = 'neither')) AS unclear,
    sum(people * (NOT answered AND stands = 'neither')) AS silent";

fn read(r: &Row<'_>) -> rusqlite::Result<Reach> {
    let count = |name| r.get::<_, i64>(name).map(|n| n as usize);
    Ok(Reach {
        invited: count("invited")?,
        delivered: count("delivered")?,
        answered: count("answered")?,
        opted_in: count("opted_in")?,
        opted_out: count("opted_out")?,
        unclear: count("unclear")?,
        silent: count("silent")?,
    })
}

/// Of everybody who was invited.
pub fn reach(conn: &Connection) -> Result<Reach, StoreError> {
    let sql = format!("SELECT {FIGURES} FROM reach WHERE of = 'all' AND people > 0 GROUP BY part");
    Ok(conn.prepare_cached(&sql)?.query_row([], read).optional()?.unwrap_or_default())
}

/// Of each flow, the one with most people first.
pub fn reach_by_flow(conn: &Connection) -> Result<Vec<Part>, StoreError> {
    parts(conn, "flow", "flows")
}

/// Of each group people were invited from, the one with most people first.
pub fn reach_by_group(conn: &Connection) -> Result<Vec<Part>, StoreError> {
    parts(conn, "group", "groups")
}

fn parts(conn: &Connection, of: &str, table: &str) -> Result<Vec<Part>, StoreError> {
    let sql = format!(
        "SELECT t.name AS name, {FIGURES} FROM reach r LEFT JOIN {table} t ON t.id = r.part
          WHERE r.of = ?1 AND r.people > 0 GROUP BY r.part
          ORDER BY t.name IS NULL, invited DESC, t.name COLLATE NOCASE"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([of], |r| Ok(Part { name: r.get("name")?, reach: read(r)? }))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// When each invite got its first clear answer, and what the last one said, from `from` on, oldest first.
pub fn answers_from(
    conn: &Connection,
    from: Timestamp,
) -> Result<Vec<(Timestamp, Closed)>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT answered_at, closed_as FROM invites
          WHERE answered_at >= ?1 AND closed_as IN ('yes', 'no', 'stopped') ORDER BY answered_at",
    )?;
    let rows = statement.query_map(params![At(from)], |r| {
        Ok((r.get::<_, At>(0)?.0, r.get::<_, Col<Closed>>(1)?.0))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
