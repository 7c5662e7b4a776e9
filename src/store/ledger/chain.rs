//! Appending, and the head.

use jiff::Timestamp;
use rand::Rng;
use rusqlite::{Connection, OptionalExtension, params};

use crate::consent::ledger::{Entry, Head};
use crate::store::StoreError;
use crate::store::column::At;

/// Appends an entry and gives its number. The caller's transaction must hold the write lock, since
/// the head is read here.
pub fn append(conn: &Connection, at: Timestamp, entry: Entry) -> Result<i64, StoreError> {
    let Head { seq, hash } = head(conn)?;
    let sealed = entry.seal(seq + 1, at, &hash, || {
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
    let head = Head { seq: sealed.seq, hash: sealed.hash };
    conn.prepare_cached("INSERT OR REPLACE INTO meta (key, value) VALUES ('head', ?1)")?
        .execute([head.to_string().into_bytes()])?;
    Ok(sealed.seq)
}

/// How far the record goes. Where its end was cut off, the head kept beside it goes on: the next entry
/// must not cover the gap.
pub fn head(conn: &Connection) -> Result<Head, StoreError> {
    let last = conn
        .prepare_cached("SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1")?
        .query_row([], |r| Ok(Head { seq: r.get(0)?, hash: r.get(1)? }))
        .optional()?
        .unwrap_or_default();
    Ok(kept(conn)?.filter(|kept| kept.seq > last.seq).unwrap_or(last))
}

/// The head kept beside the chain, if it is there and means something.
pub(super) fn kept(conn: &Connection) -> Result<Option<Head>, StoreError> {
    let value: Option<Vec<u8>> = conn
        .prepare_cached("SELECT value FROM meta WHERE key = 'head'")?
        .query_row([], |r| r.get(0))
        .optional()?;
    Ok(value.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()))
}
