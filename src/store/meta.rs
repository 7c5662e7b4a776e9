//! Counters of this database.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::column::Phone;
use crate::phone::PhoneNumber;

/// The concatenation reference for the next message to a number: 1 … 255, then 1 again (TS 23.040
/// §9.2.3.24.1), and never one of a message to the same number whose parts are still under way: a
/// telephone would put the parts of both together.
pub fn next_reference(conn: &Connection, phone: &PhoneNumber) -> Result<u8, StoreError> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'concat'")?
        .query_row([], |r| r.get(0))
        .optional()?;
    let mut next = last.map_or(1, after);
    for _ in 0..255 {
        let taken: bool = conn
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM messages WHERE address = ?1 AND reference = ?2
                                  AND state IN ('queued', 'sending', 'in_doubt'))",
            )?
            .query_row(params![Phone(phone.clone()), next], |r| r.get(0))?;
        if !taken {
            break;
        }
        next = after(next);
    }
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('concat', CAST(?1 AS BLOB))",
    )?
    .execute([next.to_string()])?;
    Ok(u8::try_from(next).unwrap_or(1))
}

/// Whether automatic answers are given, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// They are; a person said so then, if ever they were not.
    Given {
        /// What was answered before does not count.
        since: Option<Timestamp>,
    },
    /// They are not, until a person says so.
    Stopped {
        /// When they stopped.
        since: Timestamp,
    },
}

const GIVEN: &str = "given ";
const STOPPED: &str = "stopped ";

/// Whether automatic answers are given.
pub fn answers(conn: &Connection) -> Result<Answers, StoreError> {
    let kept: Option<String> = conn
        .prepare_cached("SELECT CAST(value AS TEXT) FROM meta WHERE key = 'answers'")?
        .query_row([], |r| r.get(0))
        .optional()?;
    let Some(kept) = kept else { return Ok(Answers::Given { since: None }) };
    let at = |ms: &str| ms.parse().ok().and_then(|ms| Timestamp::from_millisecond(ms).ok());
    match (kept.strip_prefix(STOPPED).and_then(at), kept.strip_prefix(GIVEN).and_then(at)) {
        (Some(since), _) => Ok(Answers::Stopped { since }),
        (None, Some(since)) => Ok(Answers::Given { since: Some(since) }),
        (None, None) => Err(StoreError::Meaningless { column: "meta.answers", value: kept }),
    }
}

/// Since when automatic answers are not given any more, if so.
pub fn answers_stopped(conn: &Connection) -> Result<Option<Timestamp>, StoreError> {
    Ok(match answers(conn)? {
        Answers::Stopped { since } => Some(since),
        Answers::Given { .. } => None,
    })
}

/// Automatic answers stop, or go on, from now.
pub fn set_answers(conn: &Connection, answers: Answers) -> Result<(), StoreError> {
    let (word, since) = match answers {
        Answers::Given { since } => (GIVEN, since.unwrap_or(Timestamp::UNIX_EPOCH)),
        Answers::Stopped { since } => (STOPPED, since),
    };
    let kept = format!("{word}{}", since.as_millisecond());
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('answers', CAST(?1 AS BLOB))",
    )?
    .execute([kept])?;
    Ok(())
}

/// What of the alerts must outlive the program, as `gateway::alerts` wrote it.
pub fn alerts(conn: &Connection) -> Result<Option<String>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT CAST(value AS TEXT) FROM meta WHERE key = 'alerts'")?
        .query_row([], |r| r.get(0))
        .optional()?)
}

/// Keeps that.
pub fn set_alerts(conn: &Connection, kept: &str) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('alerts', CAST(?1 AS BLOB))",
    )?
    .execute([kept])?;
    Ok(())
}

/// Writes something of no meaning, as large as what a reply may need: whether the database takes anything again. A full
/// disk may still have room for a few bytes.
pub fn probe(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', randomblob(32768))",
    )?
    .execute([])?;
    Ok(())
}

/// Gives its room back.
pub fn probed(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached("DELETE FROM meta WHERE key = 'probe'")?.execute([])?;
    Ok(())
}

fn after(reference: i64) -> i64 {
    reference.rem_euclid(255) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_open_messages_to_one_number_never_share_a_reference() {
        let dir = tempfile::tempdir().unwrap();
        let conn = crate::store::db::connect(&dir.path().join("gateway.db")).unwrap();
        conn.execute("INSERT INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32))", []).unwrap();
        let insert = |uuid: &str, state: &str, reference: u8| {
            let sql = "INSERT INTO messages (uuid, direction, kind, state, address, text,
                         created_at, modified_at, reference, sender, ledger_seq)
                       VALUES (?1, 'out', 'staff', ?2, '+15550100101', 'x', 0, 0, ?3, 'ana', 1)";
            conn.execute(sql, params![uuid, state, reference]).unwrap();
        };
        insert("a", "queued", 1);
        insert("b", "sent", 2);
        insert("c", "in_doubt", 255);
        let number = |text| PhoneNumber::from_e164(text).unwrap();
        let next = |text| next_reference(&conn, &number(text)).unwrap();
        assert_eq!(next("+15550100101"), 2);
        assert_eq!(next("+15550100101"), 3);
        conn.execute("UPDATE meta SET value = CAST('254' AS BLOB) WHERE key = 'concat'", [])
            .unwrap();
        // 255 and 1 are taken for this number, not for another.
        assert_eq!(next("+15550100101"), 2);
        conn.execute("UPDATE meta SET value = CAST('254' AS BLOB) WHERE key = 'concat'", [])
            .unwrap();
        assert_eq!(next("+15550100102"), 255);
        assert_eq!(next("+15550100102"), 1);
    }
}
