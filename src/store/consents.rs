//! The wish that stands for each number.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};

use super::StoreError;
use super::column::{At, Col, Phone};
use crate::consent::ConsentState;
use crate::phone::PhoneNumber;

/// The wish that stands, if any was ever made known.
pub fn standing(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Option<ConsentState>, StoreError> {
    let state = conn
        .prepare_cached("SELECT state FROM consents WHERE phone = ?1")?
        .query_row([Phone(phone.clone())], |r| r.get::<_, Col<ConsentState>>(0))
        .optional()?;
    Ok(state.map(|c| c.0))
}

/// Since when nothing stands that once did: what was asked, answered or written before does not count any more.
pub fn lifted_since(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Option<Timestamp>, StoreError> {
    let since = conn
        .prepare_cached("SELECT since FROM consents WHERE phone = ?1 AND state = 'lifted'")?
        .query_row([Phone(phone.clone())], |r| r.get::<_, At>(0))
        .optional()?;
    Ok(since.map(|at| at.0))
}

/// Replaces the wish that stands; `ledger_seq` is the entry that says why.
pub fn set(
    conn: &Connection,
    phone: &PhoneNumber,
    state: ConsentState,
    since: Timestamp,
    ledger_seq: i64,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "INSERT INTO consents (phone, state, since, ledger_seq) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (phone) DO UPDATE SET state = ?2, since = ?3, ledger_seq = ?4",
    )?
    .execute(params![Phone(phone.clone()), Col(state), At(since), ledger_seq])?;
    Ok(())
}
