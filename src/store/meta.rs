//! Counters of this database.

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

/// Writes something of no meaning: whether the database takes anything at all.
pub fn probe(conn: &Connection) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT OR REPLACE INTO meta (key, value) VALUES ('probe', randomblob(8))",
    )?
    .execute([])?;
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
