//! Whether the file is as it was written, every page of it and the record: looked at beside everything else.
//!
//! ```text
//!   the slow beat ─► Store::check ─► a connection of its own, a table at a time ─► Finding ─► meta 'checked'
//!                                                                  └ damaged ─► `trouble.rs`
//! ```
//! A table at a time, because the log beside the file grows as long as one reads what was. The record is read in one
//! piece: it has to be of one moment.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use super::StoreError;
use super::ledger::{self, LedgerFault};

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Every page is as it was written, and the record is whole.
    Whole,
    /// Every page is, and the record is not whole: what differs.
    Record(String),
    /// A page cannot be what was written: the first.
    Damaged(String),
}

/// When it was last looked at, and what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// When.
    pub at: Timestamp,
    /// What.
    pub finding: Finding,
}

/// How closely.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Every page: what a power cut can have done.
    Pages,
    /// Every page, every index against its table, and the record.
    All,
}

/// Looks at the file. Nothing is written.
pub fn look(conn: &Connection, look: Look) -> Result<Finding, StoreError> {
    match pages(conn, look) {
        Ok(None) if look == Look::Pages => Ok(Finding::Whole),
        Ok(None) => {
            let tx = conn.unchecked_transaction()?;
            match ledger::verify(&tx, None) {
                Ok(_) => Ok(Finding::Whole),
                Err(LedgerFault::Broken(fault)) => Ok(Finding::Record(fault.to_string())),
                Err(LedgerFault::Store(why)) => Err(why),
            }
        }
        Ok(Some(how)) => Ok(Finding::Damaged(how)),
        Err(why) => Err(why),
    }
}

/// The first thing that cannot be.
fn pages(conn: &Connection, look: Look) -> Result<Option<String>, StoreError> {
    let pragma = match look {
        Look::Pages => "quick_check",
        Look::All => "integrity_check",
    };
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0";
    let mut tables = conn.prepare(sql)?;
    let tables: Vec<String> = tables.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    for table in tables {
        let sql = format!("PRAGMA {pragma}('{}')", table.replace('\'', "''"));
        let said: String = conn.query_row(&sql, [], |row| row.get(0))?;
        if said != "ok" {
            return Ok(Some(said.lines().collect::<Vec<_>>().join("; ")));
        }
    }
    Ok(None)
}

const WHOLE: &str = "whole";

/// Notes what was found.
pub fn keep(conn: &Connection, checked: &Checked) -> Result<(), StoreError> {
    let (word, how) = match &checked.finding {
        Finding::Whole => (WHOLE, ""),
        Finding::Record(how) => ("record", how.as_str()),
        Finding::Damaged(how) => ("damaged", how.as_str()),
    };
    let kept = format!("{} {word} {how}", checked.at.as_millisecond());
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('checked', CAST(?1 AS BLOB))",
    )?
    .execute([kept])?;
    Ok(())
}

/// What was found last, if it ever was looked for.
pub fn last(conn: &Connection) -> Result<Option<Checked>, StoreError> {
    let kept: Option<String> = conn
        .prepare_cached("SELECT CAST(value AS TEXT) FROM meta WHERE key = 'checked'")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let Some(kept) = kept else { return Ok(None) };
    let mut words = kept.splitn(3, ' ');
    let at = words.next().and_then(|ms| ms.parse().ok());
    let at = at.and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let (word, how) = (words.next(), words.next().unwrap_or_default().to_owned());
    let finding = match word {
        Some(WHOLE) => Finding::Whole,
        Some("record") => Finding::Record(how),
        Some("damaged") => Finding::Damaged(how),
        _ => return Err(StoreError::Meaningless { column: "meta.checked", value: kept }),
    };
    let meaningless = || StoreError::Meaningless { column: "meta.checked", value: kept.clone() };
    Ok(Some(Checked { at: at.ok_or_else(meaningless)?, finding }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consent::ledger::Entry;
    use crate::store::testing::{memory, now};

    #[test]
    fn what_was_found_is_read_back_as_it_was_noted() {
        let conn = memory();
        assert_eq!(last(&conn).unwrap(), None);
        for finding in [
            Finding::Whole,
            Finding::Record("entry 5 was changed".to_owned()),
            Finding::Damaged("Tree 4 page 9: btreeInitPage() returns error code 11".to_owned()),
        ] {
            let checked = Checked { at: now(), finding };
            keep(&conn, &checked).unwrap();
            assert_eq!(last(&conn).unwrap(), Some(checked));
        }
    }

    #[test]
    fn a_changed_row_is_a_matter_of_the_record() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("gateway.db");
        let conn = super::super::db::connect(&path).unwrap();
        ledger::append(&conn, now(), Entry::new("test").words("text", "hello")).unwrap();
        assert_eq!(look(&conn, Look::All).unwrap(), Finding::Whole);
        conn.execute("DELETE FROM ledger_words", []).unwrap();
        assert_eq!(look(&conn, Look::Pages).unwrap(), Finding::Whole);
        let Finding::Record(how) = look(&conn, Look::All).unwrap() else { panic!("found whole") };
        assert!(how.contains("entry 1"), "{how}");
    }
}
