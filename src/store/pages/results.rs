//! How the asking went, in people: how many an invite reached, what came back, and where they stand now.
//!
//! Counted once a person, however often they were invited: in all, for each flow, and for each group they were
//! invited from. A person is a number here, so that a deleted contact goes on counting; one who was forgotten has
//! no number any more and does not.

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};

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

/// One row for each value of `key`: `part`, then the figures in the order of [`Reach`].
fn counted_by(key: &str) -> String {
    format!(
        "WITH asked AS MATERIALIZED (
           SELECT {key} AS part, i.phone AS phone, max(m.state = 'delivered') AS delivered,
                  max(EXISTS (SELECT 1 FROM messages x WHERE x.address = i.phone AND x.id > m.id
                                 AND x.direction = 'in')) AS answered
             FROM invites i JOIN messages m ON m.id = i.message_id
            WHERE m.state IN ('sending', 'sent', 'delivered', 'undelivered', 'in_doubt') AND i.phone <> ''
            GROUP BY 1, 2),
         stands AS (
           SELECT a.part, a.delivered, a.answered, coalesce(k.state = 'granted', 0) AS is_in,
                  coalesce(k.state IN ('refused', 'stopped'), 0) AS is_out
             FROM asked a LEFT JOIN consents k ON k.phone = a.phone)
         SELECT part, count(*) AS invited, sum(delivered OR answered) AS delivered, sum(answered) AS answered,
                sum(is_in) AS opted_in, sum(is_out) AS opted_out,
                sum(answered AND NOT is_in AND NOT is_out) AS unclear,
                sum(NOT answered AND NOT is_in AND NOT is_out) AS silent
           FROM stands GROUP BY part"
    )
}

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
    let mut statement = conn.prepare_cached(&counted_by("0"))?;
    let mut rows = statement.query([])?;
    let all = rows.next()?.map(read).transpose()?;
    Ok(all.unwrap_or_default())
}

/// Of each flow, the one with most people first.
pub fn reach_by_flow(conn: &Connection) -> Result<Vec<Part>, StoreError> {
    parts(conn, "i.flow_id", "flows")
}

/// Of each group people were invited from, the one with most people first.
pub fn reach_by_group(conn: &Connection) -> Result<Vec<Part>, StoreError> {
    parts(conn, "i.source_group_id", "groups")
}

fn parts(conn: &Connection, key: &str, table: &str) -> Result<Vec<Part>, StoreError> {
    let sql = format!(
        "SELECT t.name AS name, p.* FROM ({}) p LEFT JOIN {table} t ON t.id = p.part
          ORDER BY t.name IS NULL, p.invited DESC, t.name COLLATE NOCASE",
        counted_by(key)
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |r| Ok(Part { name: r.get("name")?, reach: read(r)? }))?;
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
