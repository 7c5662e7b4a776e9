//! Messages that came and went, hour by hour.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use crate::store::StoreError;
use crate::store::column::At;

const HOUR_MS: i64 = 3_600_000;

/// The messages of one hour, whatever the number of their parts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hour {
    /// Left, or may have left.
    pub left: usize,
    /// Came in.
    pub came: usize,
}

/// As many hours as asked for, from `from` on. Those of people who were forgotten count.
pub fn traffic(conn: &Connection, from: Timestamp, hours: usize) -> Result<Vec<Hour>, StoreError> {
    let end = i64::try_from(hours).unwrap_or(0).saturating_mul(HOUR_MS);
    let mut statement = conn.prepare_cached(
        "SELECT (at - ?1) / ?3, sum(came = 0), sum(came) FROM (
           SELECT sent_at AS at, 0 AS came FROM messages WHERE sent_at >= ?1 AND sent_at < ?1 + ?2
           UNION ALL
           SELECT created_at, 1 FROM messages
            WHERE direction = 'in' AND created_at >= ?1 AND created_at < ?1 + ?2)
          GROUP BY 1",
    )?;
    let mut rows = statement.query(params![At(from), end, HOUR_MS])?;
    let mut all = vec![Hour::default(); hours];
    while let Some(row) = rows.next()? {
        let count = |column| row.get::<_, i64>(column).map(|n| n as usize);
        if let Some(hour) = all.get_mut(row.get::<_, i64>(0)? as usize) {
            *hour = Hour { left: count(1)?, came: count(2)? };
        }
    }
    Ok(all)
}
