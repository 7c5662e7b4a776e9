//! What was erased must not lie on in unused parts of the file: it is written anew, and the log beside it emptied.
//!
//! ```text
//!   erase.rs ─ask, in its transaction─► meta 'scrub' ─► Store::scrub ─► VACUUM, checkpoint ─► the mark goes
//! ```
//! Failure paths: whatever ends it, the mark stays and it is done again, at the start and every minute; a page that is
//! being read may hold up the emptying of the log, no longer. A large file takes a while (205 MB took 1.8 s
//! on two cores with a fast disk; a memory card is slower), in which nothing else is written:
//! [`super::Store::is_scrubbing`] tells whoever watches that this is why.

use rusqlite::Connection;

use super::StoreError;

/// Asks for it, in the transaction that erases.
pub(super) fn ask(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub', x'')", [])?;
    Ok(())
}

/// Whether it is still to be done.
pub fn is_due(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'scrub')";
    Ok(conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}

/// Does it, if it is to be done; outside any transaction. False: somebody still reads what was, and it has to be done
/// again.
pub(super) fn scrub(conn: &Connection) -> Result<bool, StoreError> {
    if !is_due(conn)? {
        return Ok(true);
    }
    conn.execute_batch("VACUUM")?;
    let held_up: bool = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
    if !held_up {
        conn.execute("DELETE FROM meta WHERE key = 'scrub'", [])?;
    }
    Ok(!held_up)
}
