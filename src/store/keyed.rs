//! Keyed hashes: to know something again without keeping it.
//!
//! The key is this database's own ([`meta`](super::meta)), made once by a migration. A hash hides a number from whoever
//! sees the hash alone, as in an export; with the whole file all numbers can be tried.

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::StoreError;
use crate::phone::PhoneNumber;

/// A keyed hash.
pub(super) type Keyed = [u8; 32];

const BLOCK: usize = 64;

/// HMAC-SHA-256 (RFC 2104) with this database's key.
pub(super) fn keyed(conn: &Connection, words: &[u8]) -> Result<Keyed, StoreError> {
    let key: Keyed = conn
        .prepare_cached("SELECT value FROM meta WHERE key = 'key'")?
        .query_row([], |r| r.get(0))?;
    Ok(hmac(&key, words))
}

/// As what a number is known again.
pub(super) fn number(conn: &Connection, phone: &PhoneNumber) -> Result<Keyed, StoreError> {
    keyed(conn, phone.as_str().as_bytes())
}

fn hmac(key: &Keyed, words: &[u8]) -> Keyed {
    let padded = |with: u8| {
        let mut block = [with; BLOCK];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(words).finalize();
    Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::memory;

    #[test]
    fn it_is_the_hmac_of_the_standard() {
        // printf 'what do ya want for nothing?' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0b0b…0b
        let hash = hmac(&[0x0b; 32], b"what do ya want for nothing?");
        assert_eq!(
            hex::encode(hash),
            "c3f2649c34ea24e4d62a2c7e868bbea0233c9d4c2cc300794db76aa18d6822d8"
        );
    }

    #[test]
    fn each_database_has_a_key_of_its_own() {
        let phone = PhoneNumber::from_e164("+15550100101").unwrap();
        let (one, other) = (memory(), memory());
        assert_eq!(number(&one, &phone).unwrap(), number(&one, &phone).unwrap());
        assert_ne!(number(&one, &phone).unwrap(), number(&other, &phone).unwrap());
    }
}
