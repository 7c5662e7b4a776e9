//! What is done to users and tokens: each change with its entry on record, in the caller's transaction.
//!
//! ```text
//!   panel, command line ─► add · set_role · set_password · remove · add_token · revoke_token
//!                              └─► users, tokens, sessions  +  one entry: what, whom, by whom
//! ```
//! Nobody is left without an administrator by the panel: [`set_role`] and [`remove`] refuse to take the last one.
//! Whoever owns the machine may ([`By::CommandLine`]), and is told.
//!
//! Read next: `users.rs`, `tokens.rs`, `sessions.rs`.

use jiff::Timestamp;
use rusqlite::Connection;

use super::entry::EntryError;
use super::users::{self, Role, User};
use super::{StoreError, TokenId, ledger, sessions, tokens};
use crate::consent::ledger::Entry;

/// Who changes something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// A signed-in user, by name.
    Panel(String),
    /// Whoever may run commands on the machine.
    CommandLine,
    /// The first administrator, with the set-up code.
    SetUp,
}

impl By {
    fn entry(&self, kind: &'static str, user: &str) -> Entry {
        let entry = Entry::new(kind).words("user", user);
        match self {
            Self::Panel(name) => entry.plain("via", "panel").words("by", name.as_str()),
            Self::CommandLine => entry.plain("via", "command line"),
            Self::SetUp => entry.plain("via", "set-up code"),
        }
    }
}

/// Adds a user with a hash made by `passwords.rs`.
pub fn add(
    conn: &Connection,
    by: &By,
    name: &str,
    role: Role,
    hash: &str,
    now: Timestamp,
) -> Result<User, EntryError> {
    let user = users::add(conn, name, role, hash, now)?;
    ledger::append(conn, now, by.entry("user.added", &user.name).plain("role", role.as_str()))?;
    Ok(user)
}

/// Gives a user another role; true: it is another.
pub fn set_role(
    conn: &Connection,
    by: &By,
    name: &str,
    role: Role,
    now: Timestamp,
) -> Result<bool, EntryError> {
    let user = users::find(conn, name)?.ok_or(EntryError::NotFound)?;
    if user.role == role {
        return Ok(false);
    }
    keep_an_admin(conn, by, &user)?;
    users::set_role(conn, user.id, role)?;
    let entry = by.entry("user.role", &user.name).plain("role", role.as_str());
    ledger::append(conn, now, entry.plain("was", user.role.as_str()))?;
    Ok(true)
}

/// Replaces the hash of a user's password, and ends every session of theirs.
pub fn set_password(
    conn: &Connection,
    by: &By,
    name: &str,
    hash: &str,
    now: Timestamp,
) -> Result<(), EntryError> {
    let user = users::find(conn, name)?.ok_or(EntryError::NotFound)?;
    users::set_password(conn, name, hash)?;
    sessions::end_all(conn, user.id)?;
    ledger::append(conn, now, by.entry("user.password", &user.name))?;
    Ok(())
}

/// Removes a user, every token and every session of theirs.
pub fn remove(conn: &Connection, by: &By, name: &str, now: Timestamp) -> Result<(), EntryError> {
    let user = users::find(conn, name)?.ok_or(EntryError::NotFound)?;
    keep_an_admin(conn, by, &user)?;
    sessions::end_all(conn, user.id)?;
    users::remove(conn, name)?;
    ledger::append(conn, now, by.entry("user.removed", &user.name))?;
    Ok(())
}

/// Makes a token and gives its secret: the only time.
pub fn add_token(
    conn: &Connection,
    by: &By,
    name: &str,
    role: Role,
    now: Timestamp,
) -> Result<String, EntryError> {
    let (TokenId(id), secret) = tokens::add(conn, name, role, now)?;
    let user = users::find(conn, name)?.ok_or(EntryError::NotFound)?;
    let entry = by.entry("token.added", &user.name).plain("token", id);
    ledger::append(conn, now, entry.plain("role", role.as_str()))?;
    Ok(secret)
}

/// Which token.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// By its number.
    Numbered(TokenId),
    /// By its secret.
    Secret(&'a str),
}

/// Revokes a token; false: there is none.
pub fn revoke_token(
    conn: &Connection,
    by: &By,
    which: Which<'_>,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let found = match which {
        Which::Secret(secret) => tokens::find(conn, secret)?,
        Which::Numbered(id) => tokens::list(conn)?.into_iter().find(|token| token.id == id),
    };
    let Some(token) = found else { return Ok(false) };
    tokens::revoke(conn, token.id)?;
    let entry = by.entry("token.revoked", &token.name).plain("token", token.id.0);
    ledger::append(conn, now, entry)?;
    Ok(true)
}

/// Refuses to take the last administrator away.
fn keep_an_admin(conn: &Connection, by: &By, user: &User) -> Result<(), EntryError> {
    let others =
        users::list(conn)?.iter().any(|other| other.role == Role::Admin && other.id != user.id);
    if *by == By::CommandLine || user.role != Role::Admin || others {
        return Ok(());
    }
    let sentence = format!(
        "The only administrator is {}. Make somebody else one first: without one nobody can add people.",
        user.name
    );
    Err(EntryError::invalid("name", sentence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    fn panel() -> By {
        By::Panel("Ana".to_owned())
    }

    #[test]
    fn every_change_is_one_entry_that_says_who_did_what_to_whom() {
        let conn = memory();
        add(&conn, &By::SetUp, "Ana", Role::Admin, "hash", now()).unwrap();
        add(&conn, &panel(), "Bo", Role::Viewer, "hash", now()).unwrap();
        assert!(set_role(&conn, &panel(), "bo", Role::Approver, now()).unwrap());
        assert!(!set_role(&conn, &panel(), "bo", Role::Approver, now()).unwrap());
        set_password(&conn, &panel(), "bo", "other", now()).unwrap();
        let secret = add_token(&conn, &panel(), "bo", Role::Viewer, now()).unwrap();
        assert!(revoke_token(&conn, &By::CommandLine, Which::Secret(&secret), now()).unwrap());
        assert!(!revoke_token(&conn, &panel(), Which::Numbered(TokenId(1)), now()).unwrap());
        remove(&conn, &panel(), "BO", now()).unwrap();
        let told: Vec<_> = ledger::batch(&conn, 0, 99, 99)
            .unwrap()
            .into_iter()
            .map(|e| {
                let word = |field| e.said(field).unwrap_or_default().to_owned();
                (e.kind.clone(), word("user"), word("by"))
            })
            .collect();
        let expected = [
            ("user.added", "Ana", ""),
            ("user.added", "Bo", "Ana"),
            ("user.role", "Bo", "Ana"),
            ("user.password", "Bo", "Ana"),
            ("token.added", "Bo", "Ana"),
            ("token.revoked", "Bo", ""),
            ("user.removed", "Bo", "Ana"),
        ];
        let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
        assert_eq!(told, expected);
        ledger::verify(&conn, None).unwrap();
    }

    #[test]
    fn the_last_administrator_stays_one() {
        let conn = memory();
        users::add(&conn, "Ana", Role::Admin, "hash", now()).unwrap();
        users::add(&conn, "Bo", Role::Approver, "hash", now()).unwrap();
        assert!(remove(&conn, &panel(), "Ana", now()).is_err());
        assert!(set_role(&conn, &panel(), "Ana", Role::Viewer, now()).is_err());
        set_role(&conn, &panel(), "Bo", Role::Admin, now()).unwrap();
        set_role(&conn, &panel(), "Ana", Role::Viewer, now()).unwrap();
        assert!(remove(&conn, &panel(), "Bo", now()).is_err());
        remove(&conn, &By::CommandLine, "Bo", now()).unwrap();
    }
}
