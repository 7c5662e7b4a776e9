//! Whether the record is whole: the chain, the words, and every row that refers to an entry.

use rusqlite::{Connection, OptionalExtension};

use super::{chain, rebuild};
use crate::consent::ledger::{Fault, GENESIS, Head, Stored, Verifier, Words};
use crate::store::{StoreError, forgotten};

/// A chain found whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How far it goes.
    pub head: Head,
    /// Entries some of whose words were erased, on record.
    pub erased: i64,
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

/// A head somebody kept elsewhere.
struct Wanted<'a> {
    said: &'a str,
    /// Its number, where it was kept with one.
    seq: Option<i64>,
    hash: String,
    seen: bool,
}

impl<'a> Wanted<'a> {
    fn new(said: &'a str) -> Self {
        let (seq, hash) = match said.trim().split_once(':') {
            Some((seq, hash)) => (seq.parse().ok(), hash),
            None => (None, said.trim()),
        };
        let seen = hash.eq_ignore_ascii_case(&hex::encode(GENESIS));
        Self { said, seq, hash: hash.to_ascii_lowercase(), seen }
    }

    fn look_at(&mut self, head: Head) -> Result<(), Fault> {
        let same = hex::encode(head.hash) == self.hash;
        if self.seq == Some(head.seq) && !same {
            return Err(Fault::HeadDiffers { seq: head.seq, witness: "the head given" });
        }
        self.seen = self.seen || (same && self.seq.is_none_or(|seq| seq == head.seq));
        Ok(())
    }

    fn was_seen(&self, end: i64) -> Result<(), Fault> {
        match self.seq {
            _ if self.seen => Ok(()),
            Some(last) if last > end => {
                Err(Fault::Beheaded { missing: end + 1, last, witness: "the head given" })
            }
            _ => Err(Fault::HeadUnknown { head: self.said.to_owned() }),
        }
    }
}

/// Walks the whole chain and looks at every row that refers to it. `head` is one kept elsewhere,
/// `HASH` or `NUMBER:HASH`: some entry must have it.
///
/// The caller's transaction makes all that is read be of one moment.
pub fn verify(conn: &Connection, head: Option<&str>) -> Result<Verified, LedgerFault> {
    let mut wanted = head.map(Wanted::new);
    let mut verifier = Verifier::default();
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
        if let Some(wanted) = &mut wanted {
            wanted.look_at(verifier.head())?;
        }
    }
    let found = verifier.head();
    the_end_is_there(conn, found)?;
    if let Some(wanted) = &wanted {
        wanted.was_seen(found.seq)?;
    }
    verifier.finish()?;
    for check in CHECKS {
        if let Some(fault) = check.run(conn)? {
            return Err(fault.into());
        }
    }
    for compare in [rebuild::compare, forgotten::compare] {
        if let Some(fault) = compare(conn)? {
            return Err(fault.into());
        }
    }
    Ok(Verified { head: found, erased: verifier.erased() })
}

/// Whether anything still knows of an entry after the last: the head kept beside the chain, words, rows.
fn the_end_is_there(conn: &Connection, found: Head) -> Result<(), LedgerFault> {
    let missing = found.seq + 1;
    let kept = chain::kept(conn)?;
    match kept {
        Some(kept) if kept.seq > found.seq => {
            let witness = "the head kept beside the record";
            return Err(Fault::Beheaded { missing, last: kept.seq, witness }.into());
        }
        Some(kept) if kept.seq < found.seq => {
            return Err(Fault::PutIn { seq: kept.seq + 1 }.into());
        }
        Some(kept) if kept.hash != found.hash => {
            let witness = "the one kept beside the record";
            return Err(Fault::HeadDiffers { seq: found.seq, witness }.into());
        }
        Some(_) | None => {}
    }
    for (table, column) in [
        ("messages", "ledger_seq"),
        ("consents", "ledger_seq"),
        ("invites", "ledger_seq"),
        ("reviews", "ledger_seq"),
        ("forgotten", "ledger_seq"),
        ("ledger_words", "seq"),
    ] {
        let sql = format!("SELECT max({column}) FROM {table}");
        let last: Option<i64> = conn.query_row(&sql, [], |r| r.get(0))?;
        if let Some(last) = last.filter(|last| *last > found.seq) {
            return Err(Fault::Beheaded { missing, last, witness: table }.into());
        }
    }
    if kept.is_none() && found.seq > 0 {
        return Err(Fault::HeadLost.into());
    }
    Ok(())
}

/// One thing that must hold between entries and rows.
struct Check {
    table: &'static str,
    /// What differs; `None`: the row is missing.
    what: Option<&'static str>,
    /// Gives the entries for which it does not hold.
    sql: &'static str,
}

impl Check {
    fn run(&self, conn: &Connection) -> Result<Option<Fault>, StoreError> {
        let sql = format!("SELECT min(seq) FROM ({})", self.sql);
        let seq: Option<i64> =
            conn.prepare(&sql)?.query_row([], |r| r.get(0)).optional()?.flatten();
        let table = self.table;
        Ok(seq.map(|seq| match self.what {
            Some(what) => Fault::RowDiffers { seq, table, what: what.to_owned() },
            None => Fault::RowMissing { seq, table },
        }))
    }
}

// Words that were erased are erased in the rows too: `coalesce`.
const CHECKS: [Check; 12] = [
    Check {
        table: "messages",
        what: Some("it is of another kind, time or meaning"),
        sql: "SELECT m.ledger_seq AS seq FROM messages m LEFT JOIN ledger l ON l.seq = m.ledger_seq
               WHERE m.created_at IS NOT l.at
                  OR CASE m.kind WHEN 'inbound' THEN 'message.received' WHEN 'invite' THEN 'invite.approved'
                                 WHEN 'staff' THEN 'message.written' ELSE 'message.queued' END IS NOT l.kind
                  OR (m.kind IN ('reply', 'confirmation') AND
                      (m.kind IS NOT coalesce(json_extract(l.body, '$.as'), m.kind)
                       OR m.answers_id IS NOT json_extract(l.body, '$.answers')))
                  OR (m.kind = 'inbound' AND
                      (m.intent IS NOT json_extract(l.body, '$.intent')
                       OR m.modem IS NOT json_extract(l.body, '$.modem')
                       OR m.network_at IS NOT json_extract(l.body, '$.network_at')))",
    },
    Check {
        table: "messages",
        what: Some("the words"),
        sql: "SELECT m.ledger_seq AS seq FROM messages m
                LEFT JOIN ledger_words w ON w.seq = m.ledger_seq AND w.field = 'text'
               WHERE m.text <> coalesce(w.words, '')",
    },
    Check {
        table: "messages",
        what: Some("the number"),
        sql: "SELECT m.ledger_seq AS seq FROM messages m
                LEFT JOIN ledger_words w ON w.seq = m.ledger_seq AND w.field = 'phone'
               WHERE m.address <> coalesce(w.words, '')",
    },
    Check {
        table: "messages",
        what: Some("who wrote it"),
        sql: "SELECT m.ledger_seq AS seq FROM messages m
                LEFT JOIN ledger_words w ON w.seq = m.ledger_seq AND w.field = 'by'
               WHERE m.sender IS NOT NULL AND m.sender IS NOT w.words",
    },
    Check {
        table: "messages",
        what: Some("several rows refer to it"),
        sql: "SELECT ledger_seq AS seq FROM messages GROUP BY ledger_seq HAVING count(*) > 1",
    },
    Check {
        table: "messages",
        what: None,
        sql: "SELECT seq FROM ledger WHERE kind IN
                ('message.received', 'invite.approved', 'message.queued', 'message.written')
              EXCEPT SELECT ledger_seq FROM messages",
    },
    Check {
        table: "invites",
        what: Some("whom it asked, who approved it, when or how"),
        sql: "SELECT i.ledger_seq AS seq FROM invites i LEFT JOIN ledger l ON l.seq = i.ledger_seq
                LEFT JOIN ledger_words p ON p.seq = i.ledger_seq AND p.field = 'phone'
                LEFT JOIN ledger_words b ON b.seq = i.ledger_seq AND b.field = 'by'
               WHERE l.kind IS NOT 'invite.approved' OR i.uuid IS NOT json_extract(l.body, '$.invite')
                  OR i.approved_at IS NOT l.at OR i.approved_via IS NOT json_extract(l.body, '$.via')
                  OR i.phone <> coalesce(p.words, '') OR i.approved_by IS NOT b.words",
    },
    Check {
        table: "invites",
        what: None,
        sql: "SELECT seq FROM ledger WHERE kind = 'invite.approved'
              EXCEPT SELECT ledger_seq FROM invites",
    },
    Check {
        table: "reviews",
        what: Some("the message, or why a person had to look at it"),
        sql: "SELECT r.ledger_seq AS seq FROM reviews r LEFT JOIN ledger l ON l.seq = r.ledger_seq
                LEFT JOIN ledger_words w ON w.seq = r.ledger_seq AND w.field = 'why'
               WHERE r.ledger_seq IS NOT NULL AND (l.kind IS NOT 'review.opened'
                  OR r.message_id IS NOT json_extract(l.body, '$.message')
                  OR r.reason <> coalesce(w.words, ''))",
    },
    Check {
        table: "reviews",
        what: Some("what was decided, when, by whom or why"),
        sql: "SELECT r.closed_seq AS seq FROM reviews r LEFT JOIN ledger l ON l.seq = r.closed_seq
                LEFT JOIN ledger_words b ON b.seq = r.closed_seq AND b.field = 'by'
                LEFT JOIN ledger_words w ON w.seq = r.closed_seq AND w.field = 'why'
               WHERE r.closed_seq IS NOT NULL AND (r.closed_at IS NOT l.at
                  OR CASE r.closed_as WHEN 'answered' THEN l.kind NOT IN ('consent', 'number.changed_hands')
                          ELSE l.kind IS NOT 'review.decided'
                            OR r.message_id IS NOT json_extract(l.body, '$.message')
                            OR r.closed_as IS NOT json_extract(l.body, '$.as')
                            OR (b.words IS NOT NULL AND r.closed_by IS NOT b.words)
                            OR coalesce(r.note, '') <> coalesce(w.words, '') END)",
    },
    Check {
        table: "reviews",
        what: None,
        sql: "SELECT seq FROM ledger WHERE kind = 'review.decided'
              EXCEPT SELECT closed_seq FROM reviews",
    },
    Check {
        table: "reviews",
        what: None,
        sql: "SELECT seq FROM ledger WHERE kind = 'review.opened'
              EXCEPT SELECT ledger_seq FROM reviews",
    },
];

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::consent::ledger::Entry;
    use crate::store::ledger::append;
    use crate::store::testing::memory;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// Twelve entries nobody refers to, and the triggers that would keep them are gone.
    fn database() -> Connection {
        let conn = memory();
        for n in 1..=12_i64 {
            let entry = Entry::new("test").plain("n", n).words("text", "hello");
            append(&conn, at(n), entry).unwrap();
        }
        unlock(&conn);
        conn
    }

    fn unlock(conn: &Connection) {
        conn.execute_batch(
            "DROP TRIGGER ledger_is_never_updated; DROP TRIGGER ledger_is_never_deleted;
             DROP TRIGGER ledger_is_never_replaced; DROP TRIGGER words_are_never_changed;
             PRAGMA foreign_keys = off",
        )
        .unwrap();
    }

    fn fault(conn: &Connection, head: Option<&str>) -> String {
        verify(conn, head).unwrap_err().to_string()
    }

    #[test]
    fn meddling_is_found_and_named() {
        let conn = database();
        assert_eq!(verify(&conn, None).unwrap().head.seq, 12);
        for (sql, want) in [
            ("UPDATE ledger SET body = replace(body, '\"n\":5', '\"n\":6')", "entry 5 was changed"),
            ("DELETE FROM ledger WHERE seq = 7", "entry 7 is missing"),
            ("UPDATE ledger SET seq = 99 WHERE seq = 4", "entry 4 is missing"),
            ("UPDATE ledger SET at = 1 WHERE seq = 2", "entry 2 was changed: its time"),
            ("UPDATE ledger SET kind = 'toast' WHERE seq = 9", "entry 9 was changed: its kind"),
            (
                "UPDATE ledger SET seq = -1 WHERE seq = 3; UPDATE ledger SET seq = 3 WHERE seq = 4;
                 UPDATE ledger SET seq = 4 WHERE seq = -1",
                "entry 3 was changed",
            ),
            (
                "UPDATE ledger_words SET words = 'hullo' WHERE seq = 3",
                "the words of entry 3 (text)",
            ),
            ("UPDATE ledger_words SET seq = 99 WHERE seq = 3", "entry 13 is missing"),
            ("UPDATE ledger_words SET field = 'why' WHERE seq = 3", "the words of entry 3 (why)"),
            (
                "DELETE FROM ledger_words WHERE seq = 3",
                "the words of entry 3 (text) are missing, and no entry says why",
            ),
            ("DELETE FROM ledger WHERE seq > 2", "entry 3 is missing, and all after it"),
            (
                "INSERT INTO ledger SELECT 13, at, kind, body, hash FROM ledger WHERE seq = 12",
                "entry 13",
            ),
            ("DELETE FROM meta", "the head kept beside the record is missing"),
        ] {
            let conn = database();
            conn.execute_batch(sql).unwrap();
            let fault = fault(&conn, None);
            assert!(fault.starts_with(want), "{sql}: {fault}");
        }
    }

    #[test]
    fn any_byte_of_any_column_of_any_entry_is_found() {
        let conn = database();
        for seq in 1..=12_i64 {
            let change = |set: &str| {
                conn.execute_batch("BEGIN").unwrap();
                conn.execute(&format!("UPDATE ledger SET {set} WHERE seq = ?1"), [seq]).unwrap();
                let fault = fault(&conn, None);
                assert!(fault.starts_with(&format!("entry {seq} ")), "{seq}: {set}: {fault}");
                conn.execute_batch("ROLLBACK").unwrap();
            };
            let text = |column: &str| -> String {
                let sql = format!("SELECT {column} FROM ledger WHERE seq = ?1");
                conn.query_row(&sql, [seq], |r| r.get(0)).unwrap()
            };
            for column in ["kind", "body"] {
                for at in 1..=text(column).len() {
                    let before = format!("substr({column}, 1, {at} - 1)");
                    let other = format!("char(unicode(substr({column}, {at}, 1)) + 1)");
                    change(&format!(
                        "{column} = {before} || {other} || substr({column}, {at} + 1)"
                    ));
                }
            }
            let hash = text("hex(hash)");
            for at in (0..hash.len()).step_by(2) {
                let byte = u8::from_str_radix(&hash[at..at + 2], 16).unwrap() ^ 1;
                let changed = format!("{}{byte:02X}{}", &hash[..at], &hash[at + 2..]);
                change(&format!("hash = x'{changed}'"));
            }
            for bit in [1, 256, 65536] {
                change(&format!("at = at + {bit}"));
                change(&format!("seq = seq + {}", bit * 100));
            }
        }
    }

    #[test]
    fn a_lost_end_is_known_to_the_head_the_words_the_rows_and_whoever_kept_a_head() {
        let conn = database();
        let head = verify(&conn, None).unwrap().head.to_string();
        assert!(verify(&conn, Some(&head)).is_ok());
        conn.execute("DELETE FROM ledger WHERE seq > 2", []).unwrap();
        assert_eq!(
            fault(&conn, None),
            "entry 3 is missing, and all after it: the head kept beside the record still knows of \
             entry 12"
        );
        let earlier: (i64, String) = conn
            .query_row("SELECT seq, lower(hex(hash)) FROM ledger WHERE seq = 2", [], |r| {
                Ok((r.get(0)?, r.get(1)?))
            })
            .unwrap();
        let forged = format!("{}:{}", earlier.0, earlier.1);
        conn.execute("UPDATE meta SET value = CAST(?1 AS BLOB) WHERE key = 'head'", [&forged])
            .unwrap();
        assert!(fault(&conn, None).contains("ledger_words still knows of entry 12"));
        conn.execute("DELETE FROM ledger_words WHERE seq > 2", []).unwrap();
        assert!(verify(&conn, None).is_ok(), "nothing in the file knows of them any more");
        assert!(fault(&conn, Some(&head)).starts_with("entry 3 is missing"));
        let hash = head.split_once(':').unwrap().1;
        assert!(fault(&conn, Some(hash)).contains("no entry has the head"));
        let other = format!("2:{hash}");
        assert!(
            fault(&conn, Some(&other)).contains("entry 2 has another hash than the head given")
        );
    }

    #[test]
    fn an_entry_after_a_lost_end_does_not_cover_it() {
        let conn = database();
        conn.execute("DELETE FROM ledger WHERE seq > 2", []).unwrap();
        assert_eq!(append(&conn, at(20), Entry::new("test")).unwrap(), 13);
        assert_eq!(fault(&conn, None), "entry 3 is missing");
    }

    #[test]
    fn an_entry_cannot_be_replaced_nor_its_words() {
        let conn = memory();
        append(&conn, at(1), Entry::new("test").words("text", "hello")).unwrap();
        for sql in [
            "INSERT OR REPLACE INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32))",
            "UPDATE OR REPLACE ledger SET at = 0",
            "DELETE FROM ledger",
            "UPDATE ledger_words SET words = 'hullo'",
        ] {
            assert!(conn.execute(sql, []).is_err(), "{sql}");
        }
    }

    #[test]
    fn a_wish_that_no_entry_gives_is_found() {
        let conn = database();
        let entry = Entry::new("consent").plain("state", "stopped").words("phone", "+15550100101");
        let seq = append(&conn, at(20), entry).unwrap();
        let insert = "INSERT INTO consents VALUES ('+15550100101', 'stopped', 20000, ?1)";
        assert_eq!(fault(&conn, None), "entry 13 has no row in consents");
        conn.execute(insert, [seq]).unwrap();
        assert!(verify(&conn, None).is_ok());
        for sql in [
            "UPDATE consents SET state = 'granted'",
            "UPDATE consents SET since = 1",
            "UPDATE consents SET phone = '+15550100102'",
            "UPDATE consents SET ledger_seq = 12",
        ] {
            conn.execute_batch("BEGIN").unwrap();
            conn.execute_batch(sql).unwrap();
            assert!(fault(&conn, None).contains("consents differ"), "{sql}");
            conn.execute_batch("ROLLBACK").unwrap();
        }
    }
}
