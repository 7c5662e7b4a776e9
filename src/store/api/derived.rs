//! Uuids for things that have no row: the workspace, the modems.

use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use crate::store::StoreError;

/// A uuid of this installation's for a thing that has none of its own (the workspace, a modem): the
/// same on every call, another on every installation.
pub fn derived_uuid(conn: &Connection, thing: &str) -> Result<String, StoreError> {
    let sql = "SELECT uuid FROM groups WHERE kind = 'opted_in'";
    let house: Option<String> = conn.prepare_cached(sql)?.query_row([], |r| r.get(0)).optional()?;
    let digest =
        Sha256::new().chain_update(house.unwrap_or_default()).chain_update(thing).finalize();
    let mut bytes = [0_u8; 16];
    bytes.copy_from_slice(&digest[..16]);
    Ok(uuid::Builder::from_random_bytes(bytes).into_uuid().to_string())
}
