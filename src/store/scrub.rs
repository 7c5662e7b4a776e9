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
pub fn ask(conn: &Connection) -> Result<(), StoreError> {
    conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('scrub', x'')", [])?;
    Ok(())
}

/// Free pages from which on the file is written anew: a quarter of it, and more than is worth keeping for what comes.
const LOOSE_PAGES: i64 = 4096;

/// Asks for it as well where much of the file is free: what was erased there took room that nothing else on the card can
/// use.
pub fn ask_if_loose(conn: &Connection) -> Result<bool, StoreError> {
    let count = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, i64>(0));
    let (free, all) = (count("PRAGMA freelist_count")?, count("PRAGMA page_count")?);
    let loose = free > LOOSE_PAGES && free > all / 4;
    if loose {
        ask(conn)?;
    }
    Ok(loose)
}

/// Whether it is still to be done.
pub fn is_due(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'scrub')";
    Ok(conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}

/// Whether the file and as much again fits beside it: it is written anew into the temporary folder of `SQLite`, then into
/// the log. Beginning it with less would fill the disk again and again.
fn has_room(conn: &Connection) -> bool {
    let Some(path) = conn.path().filter(|path| !path.is_empty()) else { return true };
    let (file, there) = (std::fs::metadata(path), rustix::fs::statvfs(path));
    match (file, there) {
        (Ok(file), Ok(there)) => there.f_bavail * there.f_frsize >= 2 * file.len(),
        _ => true,
    }
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scrubbed {
    /// Nothing of what was erased is left.
    Done,
    /// Somebody still reads what was: it has to be done again.
    HeldUp,
    /// The disk has no room for it: it has to be done when there is.
    NoRoom,
}

/// Does it, if it is to be done; outside any transaction.
pub(super) fn scrub(conn: &Connection) -> Result<Scrubbed, StoreError> {
    if !is_due(conn)? {
        return Ok(Scrubbed::Done);
    }
    if !has_room(conn) {
        return Ok(Scrubbed::NoRoom);
    }
    conn.execute_batch("VACUUM")?;
    let held_up: bool = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
    if !held_up {
        conn.execute("DELETE FROM meta WHERE key = 'scrub'", [])?;
    }
    Ok(if held_up { Scrubbed::HeldUp } else { Scrubbed::Done })
}
