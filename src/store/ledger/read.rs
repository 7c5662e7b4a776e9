//! Entries as files show them, with the words that are still there.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Connection, Row};
use serde_json::Value;

use crate::consent::ledger::{GENESIS, Hash, Words, digests};
use crate::store::StoreError;
use crate::store::column::At;

/// An entry with its words.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// What.
    pub kind: String,
    /// Canonical JSON, the bytes that were hashed.
    pub body: String,
    /// The hash before it.
    pub previous: Hash,
    /// SHA-256 over the hash before it and the body.
    pub hash: Hash,
    /// The words that were not erased, with their salts.
    pub words: Vec<Words>,
    /// By what it is dated.
    pub dated: Dated,
    /// The body, read.
    pub facts: BTreeMap<String, Value>,
}

/// By what an entry is dated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dated {
    /// By the machine's clock.
    ByClock,
    /// By the gateway's own time, because nobody could tell whether the clock was right. The true time is not before it.
    Reckoned,
}

impl Recorded {
    /// Words that were not erased.
    #[must_use]
    pub fn said(&self, field: &str) -> Option<&str> {
        self.words.iter().find(|kept| kept.field == field).map(|kept| kept.words.as_str())
    }

    /// A fact that is text.
    #[must_use]
    pub fn fact(&self, key: &str) -> Option<&str> {
        self.facts.get(key).and_then(Value::as_str)
    }

    /// A fact that is a number.
    #[must_use]
    pub fn number(&self, key: &str) -> Option<i64> {
        self.facts.get(key).and_then(Value::as_i64)
    }

    /// The fields whose words were erased, in byte order.
    #[must_use]
    pub fn erased(&self) -> Vec<&str> {
        digests(&self.facts).filter(|field| self.said(field).is_none()).collect()
    }
}

pub(super) const SELECT: &str = "SELECT l.seq, l.at, l.kind, l.body, l.hash,
    (SELECT p.hash FROM ledger p WHERE p.seq = l.seq - 1),
    coalesce((SELECT max(d.seq) FROM ledger d WHERE d.kind = 'clock.doubted' AND d.seq <= l.seq), 0)
      > coalesce((SELECT max(t.seq) FROM ledger t WHERE t.kind = 'clock.trusted' AND t.seq <= l.seq), 0)
    FROM ledger l";

pub(super) fn read(conn: &Connection, row: &Row<'_>) -> Result<Recorded, StoreError> {
    let seq = row.get(0)?;
    let body: String = row.get(3)?;
    let facts = serde_json::from_str(&body)
        .map_err(|why| StoreError::Meaningless { column: "ledger.body", value: why.to_string() })?;
    let words = conn
        .prepare_cached(
            "SELECT field, salt, words FROM ledger_words WHERE seq = ?1 ORDER BY field",
        )?
        .query_map([seq], |r| Ok(Words { field: r.get(0)?, salt: r.get(1)?, words: r.get(2)? }))?
        .collect::<Result<_, _>>()?;
    Ok(Recorded {
        seq,
        at: row.get::<_, At>(1)?.0,
        kind: row.get(2)?,
        body,
        previous: row.get::<_, Option<Hash>>(5)?.unwrap_or(GENESIS),
        hash: row.get(4)?,
        dated: if row.get(6)? { Dated::Reckoned } else { Dated::ByClock },
        words,
        facts,
    })
}

/// Hands out the entries from `from` to before `until`, oldest first; stops at the first error.
pub fn each<E: From<StoreError>>(
    conn: &Connection,
    from: Option<Timestamp>,
    until: Option<Timestamp>,
    mut take: impl FnMut(&Recorded) -> Result<(), E>,
) -> Result<(), E> {
    let sql = format!("{SELECT} WHERE l.at >= ?1 AND l.at < ?2 ORDER BY l.seq");
    let from = from.map_or(i64::MIN, Timestamp::as_millisecond);
    let until = until.map_or(i64::MAX, Timestamp::as_millisecond);
    let mut statement = conn.prepare(&sql).map_err(StoreError::from)?;
    let mut rows = statement.query([from, until]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        take(&read(conn, row)?)?;
    }
    Ok(())
}
