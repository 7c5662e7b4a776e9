//! Groups of contacts.
//!
//! Two of them, *Opted-In* and *Opted-Out*, are derived from consent (the view `memberships` makes
//! their members): they are there from the first start and nobody can rename, delete or fill them.
//! All other groups are lists kept by people. Names are unique in any letter case.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::{At, Col, Word};
use super::entry::{self, EntryError};
use super::{GroupId, StoreError};

/// Longest name of a group, in characters (also a `CHECK` in the schema).
pub const NAME_MAX: usize = 64;

/// Who decides about the members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// People.
    Static,
    /// Consent: everybody whose consent is granted.
    OptedIn,
    /// Consent: everybody who refused or stopped.
    OptedOut,
}

impl Word for GroupKind {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Static, "static"), (Self::OptedIn, "opted_in"), (Self::OptedOut, "opted_out")];
}

/// A group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Row id.
    pub id: GroupId,
    /// What the API calls it.
    pub uuid: String,
    /// What people call it.
    pub name: String,
    /// Who decides about the members.
    pub kind: GroupKind,
    /// When it was created.
    pub created_at: Timestamp,
}

impl Group {
    /// Is it one of the two groups nobody can change by hand?
    #[must_use]
    pub fn is_derived(&self) -> bool {
        self.kind != GroupKind::Static
    }
}

/// The columns [`from_row`] reads, of `groups g`.
pub(super) const COLUMNS: &str = "g.id, g.uuid, g.name, g.kind, g.created_at";

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Group> {
    Ok(Group {
        id: row.get(0)?,
        uuid: row.get(1)?,
        name: row.get(2)?,
        kind: row.get::<_, Col<GroupKind>>(3)?.0,
        created_at: row.get::<_, At>(4)?.0,
    })
}

/// Creates the two derived groups where they are missing. Called at every start.
pub fn ensure_derived(conn: &Connection, now: Timestamp) -> Result<(), StoreError> {
    for (name, kind) in [("Opted-In", GroupKind::OptedIn), ("Opted-Out", GroupKind::OptedOut)] {
        conn.execute(
            "INSERT INTO groups (uuid, name, kind, created_at)
             SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM groups WHERE kind = ?3)",
            params![uuid::Uuid::new_v4().to_string(), name, Col(kind), At(now)],
        )?;
    }
    Ok(())
}

/// Creates a group.
pub fn create(conn: &Connection, name: &str, now: Timestamp) -> Result<Group, EntryError> {
    let name = entry::name("name", name, NAME_MAX)?;
    refuse_taken(conn, &name, None)?;
    conn.execute(
        "INSERT INTO groups (uuid, name, kind, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![uuid::Uuid::new_v4().to_string(), name, Col(GroupKind::Static), At(now)],
    )?;
    find(conn, GroupId(conn.last_insert_rowid()))?.ok_or(EntryError::NotFound)
}

/// Renames a group that is not derived.
pub fn rename(conn: &Connection, id: GroupId, name: &str) -> Result<Group, EntryError> {
    changeable(conn, id)?;
    let name = entry::name("name", name, NAME_MAX)?;
    refuse_taken(conn, &name, Some(id))?;
    conn.execute("UPDATE groups SET name = ?2 WHERE id = ?1", params![id, name])?;
    find(conn, id)?.ok_or(EntryError::NotFound)
}

/// Deletes a group that is not derived; its members stay contacts.
pub fn delete(conn: &Connection, id: GroupId) -> Result<(), EntryError> {
    changeable(conn, id)?;
    conn.execute("DELETE FROM groups WHERE id = ?1", [id])?;
    Ok(())
}

/// Every group with the number of its members: the derived two first, then by name.
pub fn list(conn: &Connection) -> Result<Vec<(Group, i64)>, StoreError> {
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT count(*) FROM members m WHERE m.group_id = g.id)
           + (SELECT count(*) FROM contacts c WHERE c.derived = g.kind)
         FROM groups g ORDER BY g.kind = 'static', g.name COLLATE NOCASE, g.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| Ok((from_row(row)?, row.get(5)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The number of members of a group.
pub fn count(conn: &Connection, id: GroupId) -> Result<i64, StoreError> {
    let sql = "SELECT count(*) FROM memberships WHERE group_id = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

/// The group of a row id.
pub fn find(conn: &Connection, id: GroupId) -> Result<Option<Group>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM groups g WHERE g.id = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([id], from_row).optional()?)
}

/// The group of a uuid, in any spelling.
pub fn find_by_uuid(conn: &Connection, uuid: &str) -> Result<Option<Group>, StoreError> {
    let Some(uuid) = entry::uuid(uuid) else { return Ok(None) };
    let sql = format!("SELECT {COLUMNS} FROM groups g WHERE g.uuid = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([uuid], from_row).optional()?)
}

/// The group of a name, in any spelling that looks the same.
pub fn find_by_name(conn: &Connection, name: &str) -> Result<Option<Group>, StoreError> {
    let wanted = entry::folded(name);
    let sql = format!("SELECT {COLUMNS} FROM groups g ORDER BY g.id");
    let mut statement = conn.prepare_cached(&sql)?;
    // SQLite folds only ASCII letters; there are few groups.
    for group in statement.query_map([], from_row)? {
        let group = group?;
        if entry::folded(&group.name) == wanted {
            return Ok(Some(group));
        }
    }
    Ok(None)
}

/// The group somebody means by a uuid or a name.
pub fn find_by_uuid_or_name(conn: &Connection, said: &str) -> Result<Option<Group>, StoreError> {
    match find_by_uuid(conn, said)? {
        Some(group) => Ok(Some(group)),
        None => find_by_name(conn, said),
    }
}

fn refuse_taken(conn: &Connection, name: &str, but: Option<GroupId>) -> Result<(), EntryError> {
    match find_by_name(conn, name)? {
        Some(other) if Some(other.id) != but => {
            let sentence = format!("There is a group named \"{}\" already.", other.name);
            Err(EntryError::invalid("name", sentence))
        }
        Some(_) | None => Ok(()),
    }
}

fn changeable(conn: &Connection, id: GroupId) -> Result<(), EntryError> {
    let group = find(conn, id)?.ok_or(EntryError::NotFound)?;
    if group.is_derived() {
        let sentence =
            format!("The group {} follows from consent and cannot be changed.", group.name);
        return Err(EntryError::invalid("name", sentence));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    #[test]
    fn names_are_unique_in_any_letter_case() {
        let conn = memory();
        ensure_derived(&conn, now()).unwrap();
        create(&conn, " Élèves ", now()).unwrap();
        for taken in [
            "Élèves",
            "éLÈVES",
            "Ｅ\u{301}lèves",
            "É\u{200b}lèves",
            "Opted\u{200d}-In",
            "opted-in",
            "OPTED-OUT",
        ] {
            assert!(create(&conn, taken, now()).is_err(), "{taken}");
        }
        for refused in ["", "  ", "a\0b", &"x".repeat(65)] {
            assert!(create(&conn, refused, now()).is_err(), "{refused:?}");
        }
    }

    #[test]
    fn the_derived_groups_cannot_be_changed() {
        let conn = memory();
        ensure_derived(&conn, now()).unwrap();
        let derived = find_by_name(&conn, "opted-in").unwrap().unwrap();
        assert!(derived.is_derived());
        assert!(rename(&conn, derived.id, "In").is_err());
        assert!(delete(&conn, derived.id).is_err());
        assert_eq!(list(&conn).unwrap().len(), 2);
    }

    #[test]
    fn a_group_can_be_renamed_and_deleted() {
        let conn = memory();
        let group = create(&conn, "Clinic", now()).unwrap();
        assert_eq!(rename(&conn, group.id, "clinic").unwrap().name, "clinic");
        assert_eq!(find_by_uuid_or_name(&conn, &group.uuid).unwrap().unwrap().id, group.id);
        delete(&conn, group.id).unwrap();
        assert!(matches!(delete(&conn, group.id), Err(EntryError::NotFound)));
        assert_eq!(find_by_uuid(&conn, &group.uuid).unwrap(), None);
    }

    #[test]
    fn whom_a_deleted_group_reached_counts_among_those_of_none() {
        let conn = memory();
        conn.execute_batch(
            "INSERT INTO ledger VALUES (1, 0, 'x', '{}', zeroblob(32));
             INSERT INTO flows VALUES (1, 'f', 'Flow', 0);
             INSERT INTO flow_revisions VALUES (1, 1, 1, '{}', 0, 'Ana');
             INSERT INTO groups VALUES (7, 'a', 'A', 'static', 0), (8, 'b', 'B', 'static', 0);",
        )
        .unwrap();
        // One was asked from both and delivered from the first only, one from none before, one from the other alone.
        for (id, phone, group, state) in [
            (1, "+15550100101", Some(7), "delivered"),
            (2, "+15550100101", Some(8), "sent"),
            (3, "+15550100102", None, "sent"),
            (4, "+15550100102", Some(7), "delivered"),
            (5, "+15550100103", Some(8), "sent"),
        ] {
            conn.execute(
                "INSERT INTO runs (id, uuid, flow_id, revision_id, state, status, created_at, modified_at)
                 VALUES (?1, 'r' || ?1, 1, 1, '{}', 'completed', 0, 0)",
                [id],
            )
            .unwrap();
            conn.execute(
                "INSERT INTO messages (id, uuid, direction, kind, state, address, text, created_at, modified_at, ledger_seq)
                 VALUES (?1, 'm' || ?1, 'out', 'invite', ?2, ?3, 'Hi', 0, 0, 1)",
                params![id, state, phone],
            )
            .unwrap();
            conn.execute(
                "INSERT INTO invites (id, uuid, phone, flow_id, revision_id, source_group_id, run_id, message_id,
                   approved_by, approved_via, approved_at, ledger_seq)
                 VALUES (?1, 'i' || ?1, ?2, 1, 1, ?3, ?1, ?1, 'Ana', 'panel', 0, 1)",
                params![id, phone, group],
            )
            .unwrap();
        }
        let rows = |of: &str| -> Vec<String> {
            let sql = format!(
                "SELECT phone || ' ' || part || ' ' || delivered FROM {of} WHERE of = 'group' ORDER BY 1"
            );
            let mut statement = conn.prepare(&sql).unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
        };
        delete(&conn, GroupId(7)).unwrap();
        assert_eq!(
            rows("reached"),
            ["+15550100101 0 1", "+15550100101 8 0", "+15550100102 0 1", "+15550100103 8 0"]
        );
        assert_eq!(rows("reached"), rows("reached_now"));
        let people = "SELECT sum(people) FROM reach WHERE of = 'group' AND part = 7";
        let people: i64 = conn.query_row(people, [], |row| row.get(0)).unwrap();
        assert_eq!(people, 0);
    }
}
