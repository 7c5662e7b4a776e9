//! Counters of this database.

use rusqlite::{Connection, OptionalExtension};

use super::StoreError;

/// The concatenation reference for the next message: 1 … 255, then 1 again (TS 23.040 §9.2.3.24.1).
pub fn next_reference(conn: &Connection) -> Result<u8, StoreError> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'concat'")?
        .query_row([], |r| r.get(0))
        .optional()?;
    let next = last.map_or(1, |n| n.rem_euclid(255) + 1);
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('concat', CAST(?1 AS BLOB))",
    )?
    .execute([next.to_string()])?;
    Ok(u8::try_from(next).unwrap_or(1))
}

/// Writes something of no meaning: whether the database takes anything at all.
pub fn probe(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', randomblob(8))",
    )?
    .execute([])?;
    Ok(())
}
