//! PINs tried: written down before the modem gets one, forgotten when it was right.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::StoreError;
use super::column::At;

/// Writes the attempt down; false if this PIN was tried on this SIM before and never accepted.
pub fn may_try(
    conn: &Connection,
    modem: &str,
    sim: &str,
    pin_hash: &[u8; 32],
    now: Timestamp,
) -> Result<bool, StoreError> {
    let inserted = conn
        .prepare_cached(
            "INSERT OR IGNORE INTO pin_attempts (modem, sim, pin_hash, at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![modem, sim, pin_hash, At(now)])?;
    Ok(inserted == 1)
}

/// The PIN was right: it may be tried again after the next power cut.
pub fn accepted(
    conn: &Connection,
    modem: &str,
    sim: &str,
    pin_hash: &[u8; 32],
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "DELETE FROM pin_attempts WHERE modem = ?1 AND sim = ?2 AND pin_hash = ?3",
    )?
    .execute(params![modem, sim, pin_hash])?;
    Ok(())
}
