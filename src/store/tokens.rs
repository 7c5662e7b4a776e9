//! Tokens: how a program acts for a person.
//!
//! A token is 256 random bits, shown once; only its SHA-256 is stored. Looking it up by that digest
//! needs no slow hash and leaks nothing by its timing. A revoked token, and every token of a removed
//! user, is dead at once: each request looks it up again.

use jiff::Timestamp;
use rand::Rng;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::column::{At, Col};
use super::entry::EntryError;
use super::users::{self, Role};
use super::{StoreError, TokenId, UserId};

/// A token, without its secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Row id.
    pub id: TokenId,
    /// The user it acts for.
    pub user: UserId,
    /// That user's name.
    pub name: String,
    /// What it may do: at most what its user may.
    pub role: Role,
    /// When it was made.
    pub created_at: Timestamp,
}

/// Makes a token for an existing user, with at most their role, and gives its secret: the only time.
pub fn add(
    conn: &Connection,
    user: &str,
    role: Role,
    now: Timestamp,
) -> Result<(TokenId, String), EntryError> {
    let user = users::find(conn, user)?
        .ok_or_else(|| EntryError::invalid("name", format!("There is no user named {user}.")))?;
    if role > user.role {
        let sentence = format!(
            "{} is {}: a token of theirs cannot be {}.",
            user.name,
            user.role.as_str(),
            role.as_str()
        );
        return Err(EntryError::invalid("role", sentence));
    }
    let mut secret = [0_u8; 32];
    rand::rng().fill_bytes(&mut secret);
    let secret = hex::encode(secret);
    conn.execute(
        "INSERT INTO tokens (user_id, role, hash, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![user.id, Col(role), digest(&secret), At(now)],
    )?;
    Ok((TokenId(conn.last_insert_rowid()), secret))
}

/// The token of a secret; `None` when it is unknown or revoked.
pub fn find(conn: &Connection, secret: &str) -> Result<Option<Token>, StoreError> {
    let sql = "SELECT t.id, t.user_id, u.name, t.role, t.created_at, u.role
               FROM tokens t JOIN users u ON u.id = t.user_id WHERE t.hash = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([digest(secret)], from_row).optional()?)
}

/// Every token, by user and age.
pub fn list(conn: &Connection) -> Result<Vec<Token>, StoreError> {
    let sql = "SELECT t.id, t.user_id, u.name, t.role, t.created_at, u.role
               FROM tokens t JOIN users u ON u.id = t.user_id ORDER BY u.name, t.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Revokes a token; false: there is none.
pub fn revoke(conn: &Connection, id: TokenId) -> Result<bool, StoreError> {
    Ok(conn.execute("DELETE FROM tokens WHERE id = ?1", [id])? == 1)
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Token> {
    let (own, owner) = (row.get::<_, Col<Role>>(3)?.0, row.get::<_, Col<Role>>(5)?.0);
    Ok(Token {
        id: row.get(0)?,
        user: row.get(1)?,
        name: row.get(2)?,
        role: own.min(owner),
        created_at: row.get::<_, At>(4)?.0,
    })
}

fn digest(secret: &str) -> [u8; 32] {
    Sha256::digest(secret.as_bytes()).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    #[test]
    fn a_token_has_at_most_its_users_role() {
        let conn = memory();
        users::add(&conn, "Ana", Role::Approver, "hash", now()).unwrap();
        assert!(add(&conn, "Ana", Role::Admin, now()).is_err());
        assert!(add(&conn, "Bo", Role::Viewer, now()).is_err());
        let (_, secret) = add(&conn, "ana", Role::Viewer, now()).unwrap();
        assert_eq!(secret.len(), 64);
        let found = find(&conn, &secret).unwrap().unwrap();
        assert_eq!((found.name.as_str(), found.role), ("Ana", Role::Viewer));
    }

    #[test]
    fn a_revoked_token_is_dead_at_once() {
        let conn = memory();
        users::add(&conn, "Ana", Role::Admin, "hash", now()).unwrap();
        let (id, first) = add(&conn, "Ana", Role::Admin, now()).unwrap();
        let (_, second) = add(&conn, "Ana", Role::Admin, now()).unwrap();
        let (_, third) = add(&conn, "Ana", Role::Admin, now()).unwrap();
        assert!(revoke(&conn, id).unwrap() && !revoke(&conn, id).unwrap());
        assert!(revoke(&conn, find(&conn, &second).unwrap().unwrap().id).unwrap());
        assert_eq!(find(&conn, &first).unwrap(), None);
        assert_eq!(find(&conn, &second).unwrap(), None);
        assert!(find(&conn, &third).unwrap().is_some());
        users::remove(&conn, "Ana").unwrap();
        assert_eq!(find(&conn, &third).unwrap(), None);
    }

    #[test]
    fn the_secret_is_not_stored() {
        let conn = memory();
        users::add(&conn, "Ana", Role::Admin, "hash", now()).unwrap();
        let (_, secret) = add(&conn, "Ana", Role::Admin, now()).unwrap();
        let hash: Vec<u8> = conn.query_row("SELECT hash FROM tokens", [], |r| r.get(0)).unwrap();
        assert_ne!(hash, secret.as_bytes());
        assert_ne!(hash, hex::decode(secret).unwrap());
    }
}
