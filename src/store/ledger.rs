//! The ledger's rows. Entries are sealed by [`crate::consent::ledger`].

use jiff::Timestamp;
use rand::Rng;
use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::column::At;
use crate::consent::ledger::{Entry, Fault, GENESIS, Hash, Stored, Verifier, Words};

/// A chain found whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries.
    pub entries: i64,
    /// The last hash, in hex.
    pub head_hex: String,
}

/// Why a chain could not be called whole.
#[derive(Debug, thiserror::Error)]
pub enum LedgerFault {
    /// The chain is broken.
    #[error(transparent)]
    Broken(#[from] Fault),
    /// It could not be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<rusqlite::Error> for LedgerFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// Appends an entry and gives its number. The caller's transaction must hold the write lock, since
/// the head is read here.
pub fn append(conn: &Connection, at: Timestamp, entry: Entry) -> Result<i64, StoreError> {
    let (last, head) = head(conn)?;
    let sealed = entry.seal(last + 1, at, &head, || {
        let mut salt = [0; 16];
        rand::rng().fill_bytes(&mut salt);
        salt
    });
    conn.prepare_cached(
        "INSERT INTO ledger (seq, at, kind, body, hash) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![sealed.seq, At(at), sealed.kind, sealed.body, sealed.hash])?;
    let mut insert = conn.prepare_cached(
        "INSERT INTO ledger_words (seq, field, salt, words) VALUES (?1, ?2, ?3, ?4)",
    )?;
    for kept in sealed.words {
        insert.execute(params![sealed.seq, kept.field, kept.salt, kept.words])?;
    }
    Ok(sealed.seq)
}

/// The number and the hash of the last entry.
pub fn head(conn: &Connection) -> Result<(i64, Hash), StoreError> {
    let last = conn
        .prepare_cached("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    Ok(last.unwrap_or((0, GENESIS)))
}

/// Walks the whole chain. With `head` (hex), some entry must have had that hash.
pub fn verify(conn: &Connection, head: Option<&str>) -> Result<Verified, LedgerFault> {
    let mut verifier = Verifier::default();
    let mut seen = head.is_none_or(|h| h.eq_ignore_ascii_case(&hex::encode(GENESIS)));
    let mut entries = conn.prepare("SELECT seq, at, kind, body, hash FROM ledger ORDER BY seq")?;
    let mut words =
        conn.prepare("SELECT field, salt, words FROM ledger_words WHERE seq = ?1 ORDER BY field")?;
    let mut rows = entries.query([])?;
    while let Some(row) = rows.next()? {
        let seq = row.get(0)?;
        let words = words
            .query_map([seq], |r| {
                Ok(Words { field: r.get(0)?, salt: r.get(1)?, words: r.get(2)? })
            })?
            .collect::<Result<_, _>>()?;
        let (at, kind, body, hash) = (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
        verifier.next(&Stored { seq, at, kind, body, hash, words })?;
        seen = seen || head.is_some_and(|h| h.eq_ignore_ascii_case(&hex::encode(verifier.head())));
    }
    for table in ["messages", "consents", "invites"] {
        let sql = format!("SELECT max(ledger_seq) FROM {table}");
        let referred: Option<i64> = conn.query_row(&sql, [], |r| r.get(0))?;
        if referred.is_some_and(|seq| seq > verifier.entries()) {
            return Err(Fault::Beheaded { missing: verifier.entries() + 1, table }.into());
        }
    }
    if !seen {
        return Err(Fault::HeadUnknown { head: head.unwrap_or_default().to_owned() }.into());
    }
    Ok(Verified { entries: verifier.entries(), head_hex: hex::encode(verifier.head()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn database() -> (tempfile::TempDir, Connection) {
        let dir = tempfile::tempdir().unwrap();
        let conn = super::super::db::connect(&dir.path().join("gateway.db")).unwrap();
        for n in 1..=12_i64 {
            let at = Timestamp::from_second(n).unwrap();
            append(&conn, at, Entry::new("test").plain("n", n).words("text", "hello")).unwrap();
        }
        conn.execute_batch("DROP TRIGGER ledger_is_never_updated; DROP TRIGGER ledger_is_never_deleted; PRAGMA foreign_keys = off")
            .unwrap();
        (dir, conn)
    }

    #[test]
    fn a_whole_chain_is_found_whole() {
        let (_dir, conn) = database();
        assert_eq!(verify(&conn, None).unwrap().entries, 12);
    }

    #[test]
    fn meddling_is_found_and_named() {
        for (sql, want) in [
            ("UPDATE ledger SET body = replace(body, '\"n\":5', '\"n\":6')", "entry 5 was changed"),
            ("DELETE FROM ledger WHERE seq = 7", "entry 7 is missing"),
            (
                "UPDATE ledger_words SET words = 'hullo' WHERE seq = 3",
                "the words of entry 3 (text)",
            ),
            ("UPDATE ledger SET at = 1 WHERE seq = 2", "entry 2 was changed: its time"),
            (
                "INSERT INTO consents VALUES ('+15550100101', 'granted', 0, 12); DELETE FROM ledger WHERE seq > 2",
                "entry 3 is missing: consents still refers to it",
            ),
        ] {
            let (_dir, conn) = database();
            conn.execute_batch(sql).unwrap();
            let fault = verify(&conn, None).unwrap_err().to_string();
            assert!(fault.starts_with(want), "{sql}: {fault}");
        }
    }

    #[test]
    fn a_lost_tail_is_found_with_the_head_kept_elsewhere() {
        let (_dir, conn) = database();
        let head = verify(&conn, None).unwrap().head_hex;
        assert!(verify(&conn, Some(&head)).is_ok());
        conn.execute("DELETE FROM ledger WHERE seq > 2", []).unwrap();
        assert!(verify(&conn, None).is_ok());
        let fault = verify(&conn, Some(&head)).unwrap_err().to_string();
        assert!(fault.contains("no entry has the head"), "{fault}");
    }

    #[test]
    fn erased_words_leave_the_chain_whole() {
        let (_dir, conn) = database();
        conn.execute("DELETE FROM ledger_words", []).unwrap();
        assert!(verify(&conn, None).is_ok());
    }
}
