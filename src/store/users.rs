//! Who may sign in, and what their role lets them do.
//!
//! Passwords: `passwords.rs`. Changes that go on record: `staff.rs`.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::{At, Col, Word};
use super::entry::{self, EntryError};
use super::{StoreError, UserId};

/// Longest name of a user, in characters (also a `CHECK` in the schema).
pub const NAME_MAX: usize = 64;

/// What somebody may do; each role may what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Looks.
    Viewer,
    /// Invites, writes, keeps contacts, groups and fields.
    Approver,
    /// Everything: users, tokens, flows, settings.
    Admin,
}

/// What a role is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// See contacts, messages, results, the record.
    Read,
    /// Create, change, import and delete contacts; create groups and fields.
    KeepContacts,
    /// Approve an invite, undo it, decide what became of it, close a review.
    Invite,
    /// Write to a contact who may be written to.
    Write,
    /// Record how a person said yes or no, beside the gateway.
    RecordConsent,
    /// Users, tokens, flows, settings.
    Administer,
}

impl Role {
    /// May this role do that?
    #[must_use]
    pub fn may(self, right: Right) -> bool {
        let least = match right {
            Right::Read => Self::Viewer,
            Right::KeepContacts | Right::Invite | Right::Write | Right::RecordConsent => {
                Self::Approver
            }
            Right::Administer => Self::Admin,
        };
        self >= least
    }

    /// Its word, as the command line and the database write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Col(self).word()
    }
}

impl Word for Role {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Admin, "admin"), (Self::Approver, "approver"), (Self::Viewer, "viewer")];
}

impl std::str::FromStr for Role {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        Self::from_word(word)
            .ok_or_else(|| format!("{word:?} is no role: admin, approver or viewer"))
    }
}

/// Somebody who may sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Row id.
    pub id: UserId,
    /// What they sign in with.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// When they were added.
    pub created_at: Timestamp,
    /// In which language they read the panel, by its code; none: as their browser asks.
    pub language: Option<String>,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.get(0)?,
        name: row.get(1)?,
        role: row.get::<_, Col<Role>>(2)?.0,
        created_at: row.get::<_, At>(3)?.0,
        language: row.get(4)?,
    })
}

/// Adds a user with a hash made by `passwords.rs`.
pub fn add(
    conn: &Connection,
    name: &str,
    role: Role,
    hash: &str,
    now: Timestamp,
) -> Result<User, EntryError> {
    let name = entry::name("name", name, NAME_MAX)?;
    if name.contains(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '&')) {
        let sentence =
            "A user's name is one word of letters, digits, dots and dashes, like ana or ana.ruiz.";
        return Err(EntryError::invalid("name", sentence));
    }
    if find(conn, &name)?.is_some() {
        return Err(EntryError::invalid("name", format!("There is a user named {name} already.")));
    }
    conn.execute(
        "INSERT INTO users (name, role, password_hash, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![name, Col(role), hash, At(now)],
    )?;
    find(conn, &name)?.ok_or(EntryError::NotFound)
}

/// Replaces the hash of a user's password.
pub fn set_password(conn: &Connection, name: &str, hash: &str) -> Result<(), EntryError> {
    let user = find(conn, name)?.ok_or(EntryError::NotFound)?;
    conn.execute("UPDATE users SET password_hash = ?2 WHERE id = ?1", params![user.id, hash])?;
    Ok(())
}

/// Shows a user the panel in another language, by its code; none: as their browser asks. How somebody likes to read is
/// no change to what is allowed or sent: it is not on record.
pub fn set_language(
    conn: &Connection,
    id: UserId,
    language: Option<&str>,
) -> Result<(), StoreError> {
    conn.execute("UPDATE users SET language = ?2 WHERE id = ?1", params![id, language])?;
    Ok(())
}

/// Gives a user another role.
pub fn set_role(conn: &Connection, id: UserId, role: Role) -> Result<(), StoreError> {
    conn.execute("UPDATE users SET role = ?2 WHERE id = ?1", params![id, Col(role)])?;
    Ok(())
}

/// Removes a user and every token of theirs.
pub fn remove(conn: &Connection, name: &str) -> Result<(), EntryError> {
    let user = find(conn, name)?.ok_or(EntryError::NotFound)?;
    conn.execute("DELETE FROM users WHERE id = ?1", [user.id])?;
    Ok(())
}

/// Is there anybody who may sign in?
pub fn anybody(conn: &Connection) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM users)";
    Ok(conn.prepare_cached(sql)?.query_row([], |r| r.get(0))?)
}

/// Every user by name.
pub fn list(conn: &Connection) -> Result<Vec<User>, StoreError> {
    let sql = "SELECT id, name, role, created_at, language FROM users ORDER BY name";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The user of a name, in any letter case.
pub fn find(conn: &Connection, name: &str) -> Result<Option<User>, StoreError> {
    let sql = "SELECT id, name, role, created_at, language FROM users WHERE name = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([name.trim()], from_row).optional()?)
}

/// The user of a row id: what a session asks on every request, so that a removed user is out at once.
pub fn find_by_id(conn: &Connection, id: UserId) -> Result<Option<User>, StoreError> {
    let sql = "SELECT id, name, role, created_at, language FROM users WHERE id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id], from_row).optional()?)
}

/// A user with the hash of the password, to be verified.
pub fn find_with_hash(conn: &Connection, name: &str) -> Result<Option<(User, String)>, StoreError> {
    let sql =
        "SELECT id, name, role, created_at, language, password_hash FROM users WHERE name = ?1";
    let found = conn
        .prepare_cached(sql)?
        .query_row([name.trim()], |row| Ok((from_row(row)?, row.get(5)?)))
        .optional()?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    #[test]
    fn each_role_may_what_the_ones_before_it_may() {
        for (right, viewer, approver) in [
            (Right::Read, true, true),
            (Right::KeepContacts, false, true),
            (Right::Invite, false, true),
            (Right::Write, false, true),
            (Right::RecordConsent, false, true),
            (Right::Administer, false, false),
        ] {
            assert_eq!(Role::Viewer.may(right), viewer, "{right:?}");
            assert_eq!(Role::Approver.may(right), approver, "{right:?}");
            assert!(Role::Admin.may(right), "{right:?}");
        }
        for (role, word) in Role::WORDS {
            assert_eq!((role.as_str(), word.parse()), (*word, Ok(*role)));
        }
    }

    #[test]
    fn a_name_is_one_user_in_any_letter_case() {
        let conn = memory();
        let user = add(&conn, "Ana", Role::Viewer, "hash", now()).unwrap();
        assert!(add(&conn, "ANA", Role::Admin, "hash", now()).is_err());
        assert!(add(&conn, "a\nb", Role::Admin, "hash", now()).is_err());
        set_password(&conn, "ana", "other").unwrap();
        assert_eq!(find_with_hash(&conn, "ana").unwrap(), Some((user, "other".to_owned())));
        remove(&conn, "aNa").unwrap();
        assert!(matches!(remove(&conn, "Ana"), Err(EntryError::NotFound)));
        assert!(list(&conn).unwrap().is_empty());
    }
}
