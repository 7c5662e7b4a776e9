//! A house that has been going for long: people, and what was sent to them, made by SQL.

use std::path::Path;

use optin_gateway::store::{Store, StoreError};
use rusqlite::Connection;

const FIRST: [&str; 8] = ["Ana", "Ben", "Chloë", "Dmitri", "Elif", "Farid", "Grace", "José"];
const LAST: [&str; 8] =
    ["Abara", "Baker", "Castillo", "Evans", "Fischer", "Núñez", "Okafor", "Zhang"];

/// Adds so many people.
pub async fn people(store: &Store, count: usize) {
    let added: Result<(), StoreError> = store
        .write(move |tx| {
            let mut add = tx.prepare(
                "INSERT INTO contacts (uuid, name, phone, created_at, modified_at)
                 VALUES (lower(hex(randomblob(16))), ?1, ?2, ?3, ?3)",
            )?;
            for n in 0..count {
                let name = format!("{} {} {n}", FIRST[n % 8], LAST[(n / 8) % 8]);
                let phone = format!("+1312{:07}", 2_000_000 + n);
                add.execute((name, phone, 1_780_000_000_000_i64 + n as i64))?;
            }
            Ok(())
        })
        .await;
    added.unwrap();
}

/// Adds so many messages that were sent before `until`, one a minute.
pub async fn sent(store: &Store, count: usize, until: i64) {
    let added: Result<(), StoreError> = store
        .write(move |tx| {
            let mut message = tx.prepare(
                "INSERT INTO messages (uuid, direction, kind, state, address, text, modem, created_at, modified_at,
                                       sent_at, not_before, reference, ledger_seq)
                 VALUES (lower(hex(randomblob(16))), 'out', 'invite', 'delivered', ?1, 'May we text you?', 'main', ?2, ?2,
                         ?2, ?2, 1, 1)",
            )?;
            let mut part = tx.prepare(
                "INSERT INTO parts (message_id, seq, state, attempts, claimed_at, settled_at)
                 VALUES (last_insert_rowid(), 1, 'delivered', 1, ?1, ?1)",
            )?;
            for n in 0..count {
                let at = until - (count - n) as i64 * 60_000;
                message.execute((format!("+1415{:07}", 2_000_000 + n), at))?;
                part.execute([at])?;
            }
            Ok(())
        })
        .await;
    added.unwrap();
}

/// Moves what was added from the log into the file, as hours of a house would have.
pub fn settle(path: &Path) {
    let conn = Connection::open(path).unwrap();
    conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}
