//! Contacts: people with one number each.
//!
//! ```text
//!   create ─► contact ─► update (name, number, language, groups, fields) ─► delete
//!                │
//!                └── consent hangs on the number, not on the contact: `opt_in` and the two derived
//!                    groups are read through it, so a changed number carries no consent; what was
//!                    asked hangs on it too: a changed number closes it, a deleted contact leaves it
//!                    to whoever gets the number next
//! ```
//! Failure paths: every refusal is an [`EntryError`] with the field; a number that belongs to another
//! contact is [`EntryError::Exists`]. Nothing here approves, sends or changes consent.
//!
//! Deleting a contact is `delete`; call it through `Gateway::delete_contact`, which first withdraws
//! what is on its way.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::{At, Phone};
use super::entry::{self, EntryError};
use super::groups::{self, Group};
use super::invites::{self, Closed};
use super::{ContactId, FieldId, GroupId, StoreError, fields, forgotten, ledger, runs};
use crate::consent::ledger::Entry;
use crate::phone::PhoneNumber;

/// Longest name, in characters (also a `CHECK` in the schema).
pub const NAME_MAX: usize = 128;

/// A contact, without its groups and fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Row id.
    pub id: ContactId,
    /// What the API calls it.
    pub uuid: String,
    /// May be empty: somebody unknown who wrote.
    pub name: String,
    /// The number.
    pub phone: PhoneNumber,
    /// ISO 639-3, where known.
    pub language: Option<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When the contact, its groups, fields, consent or flow last changed, or it last wrote (triggers
    /// in `migrations/`).
    pub modified_at: Timestamp,
}

/// What a contact is created from; names and values are cleaned and checked by [`create`].
#[derive(Clone, Debug)]
pub struct NewContact {
    /// May be empty.
    pub name: String,
    /// The number.
    pub phone: PhoneNumber,
    /// ISO 639-3; empty when unknown.
    pub language: String,
    /// Groups that are not derived.
    pub groups: Vec<GroupId>,
    /// Field values; an empty one is not stored.
    pub fields: Vec<(FieldId, String)>,
}

/// What to change; `None` leaves as it is.
#[derive(Clone, Debug, Default)]
pub struct ContactChange {
    /// Another name.
    pub name: Option<String>,
    /// Another number; it carries no consent.
    pub phone: Option<PhoneNumber>,
    /// Another language; empty: unknown.
    pub language: Option<String>,
    /// The whole list of groups, without the derived ones.
    pub groups: Option<Vec<GroupId>>,
    /// Field values; an empty one is removed, fields not named stay.
    pub fields: Vec<(FieldId, String)>,
}

/// The columns [`from_row`] reads, of `contacts c`.
pub(super) const COLUMNS: &str =
    "c.id, c.uuid, c.name, c.phone, c.language, c.created_at, c.modified_at";

pub(super) fn from_row(row: &Row<'_>) -> rusqlite::Result<Contact> {
    let language: String = row.get(4)?;
    Ok(Contact {
        id: row.get(0)?,
        uuid: row.get(1)?,
        name: row.get(2)?,
        phone: row.get::<_, Phone>(3)?.0,
        language: Some(language).filter(|l| !l.is_empty()),
        created_at: row.get::<_, At>(5)?.0,
        modified_at: row.get::<_, At>(6)?.0,
    })
}

/// Creates a contact. A number that another contact has is [`EntryError::Exists`].
pub fn create(conn: &Connection, new: &NewContact, now: Timestamp) -> Result<Contact, EntryError> {
    let name = entry::line("name", &new.name, NAME_MAX)?;
    let language = language(&new.language)?;
    refuse_taken(conn, &new.phone, None)?;
    conn.execute(
        "INSERT INTO contacts (uuid, name, phone, language, created_at, modified_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
        params![
            uuid::Uuid::new_v4().to_string(),
            name,
            Phone(new.phone.clone()),
            language,
            At(now)
        ],
    )?;
    let id = ContactId(conn.last_insert_rowid());
    invites::adopt(conn, id, &new.phone)?;
    forgotten::recall(conn, &new.phone, now)?;
    replace_groups(conn, id, &new.groups)?;
    write_values(conn, id, &new.fields)?;
    find(conn, id)?.ok_or(EntryError::NotFound)
}

/// Changes a contact. Its number cannot change while an invite to the old one is on its way.
pub fn update(
    conn: &Connection,
    id: ContactId,
    change: &ContactChange,
    now: Timestamp,
) -> Result<Contact, EntryError> {
    let before = find(conn, id)?.ok_or(EntryError::NotFound)?;
    let name = match &change.name {
        Some(name) => entry::line("name", name, NAME_MAX)?,
        None => before.name.clone(),
    };
    let language = match &change.language {
        Some(said) => language(said)?,
        None => before.language.clone().unwrap_or_default(),
    };
    let phone = change.phone.as_ref().unwrap_or(&before.phone);
    if *phone != before.phone {
        refuse_taken(conn, phone, Some(id))?;
        refuse_while_invited(conn, id)?;
        leave_number(conn, id, now)?;
        invites::adopt(conn, id, phone)?;
        forgotten::recall(conn, phone, now)?;
    }
    conn.execute(
        "UPDATE contacts SET name = ?2, phone = ?3, language = ?4, modified_at = ?5 WHERE id = ?1",
        params![id, name, Phone(phone.clone()), language, At(now)],
    )?;
    if let Some(wanted) = &change.groups {
        replace_groups(conn, id, wanted)?;
    }
    write_values(conn, id, &change.fields)?;
    find(conn, id)?.ok_or(EntryError::NotFound)
}

/// Makes `wanted` the contact's groups. The derived ones are refused: they follow from consent.
pub fn set_groups(
    conn: &Connection,
    id: ContactId,
    wanted: &[GroupId],
    now: Timestamp,
) -> Result<(), EntryError> {
    let change = ContactChange { groups: Some(wanted.to_vec()), ..ContactChange::default() };
    update(conn, id, &change, now).map(|_| ())
}

/// Adds a contact to a group that is not derived; being in it already is fine.
pub fn add_to_group(
    conn: &Connection,
    id: ContactId,
    group: GroupId,
    now: Timestamp,
) -> Result<(), EntryError> {
    refuse_derived(conn, group)?;
    let added = conn
        .prepare_cached("INSERT OR IGNORE INTO members (group_id, contact_id) VALUES (?1, ?2)")?
        .execute(params![group, id])?;
    if added == 1 { touch(conn, id, now) } else { Ok(()) }
}

/// Takes a contact out of a group that is not derived; not being in it is fine.
pub fn remove_from_group(
    conn: &Connection,
    id: ContactId,
    group: GroupId,
    now: Timestamp,
) -> Result<(), EntryError> {
    refuse_derived(conn, group)?;
    let sql = "DELETE FROM members WHERE group_id = ?1 AND contact_id = ?2";
    let removed = conn.prepare_cached(sql)?.execute(params![group, id])?;
    if removed == 1 { touch(conn, id, now) } else { Ok(()) }
}

/// Sets one field value; an empty one removes it.
pub fn set_value(
    conn: &Connection,
    id: ContactId,
    field: FieldId,
    value: &str,
    now: Timestamp,
) -> Result<(), EntryError> {
    write_values(conn, id, &[(field, value.to_owned())])?;
    touch(conn, id, now)
}

/// Deletes the row with its groups and values. Messages, runs, invites and consent stay, with the
/// number: the next contact that gets it adopts the invites. False: there was none. Only `Gateway::delete_contact` calls it.
pub fn delete(conn: &Connection, id: ContactId) -> Result<bool, StoreError> {
    Ok(conn.execute("DELETE FROM contacts WHERE id = ?1", [id])? == 1)
}

/// Deletes a contact made for something that then did not happen: only while nothing was sent to it,
/// received from it or approved for it.
pub fn delete_unused(conn: &Connection, id: ContactId) -> Result<bool, StoreError> {
    let sql = "DELETE FROM contacts WHERE id = ?1
                 AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = ?1)
                 AND NOT EXISTS (SELECT 1 FROM runs WHERE contact_id = ?1)";
    Ok(conn.execute(sql, [id])? == 1)
}

/// A contact stays with the SIM that first wrote to them, or that they first wrote to.
pub fn stay_with(
    conn: &Connection,
    id: ContactId,
    line: &super::outbox::Line,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE contacts SET modem = ?2, sim = ?3
          WHERE id = ?1 AND (modem IS NULL OR (modem = ?2 AND sim IS NULL))",
    )?
    .execute(params![id, line.modem, line.sim])?;
    Ok(())
}

/// A contact whom nothing has reached yet may be written to by any SIM.
pub fn stay_with_none(conn: &Connection, id: ContactId) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE contacts SET modem = NULL, sim = NULL WHERE id = ?1
           AND NOT EXISTS (SELECT 1 FROM messages WHERE contact_id = ?1 AND state IN
                 ('received', 'sending', 'sent', 'delivered', 'undelivered', 'in_doubt'))",
    )?
    .execute([id])?;
    Ok(())
}

/// The people of this SIM may be written to by any other; gives how many they are.
pub fn let_go_of(conn: &Connection, line: &super::outbox::Line) -> Result<usize, StoreError> {
    Ok(conn
        .prepare_cached(
            "UPDATE contacts SET modem = NULL, sim = NULL
              WHERE CASE WHEN ?2 IS NULL THEN sim IS NULL AND modem = ?1 ELSE sim = ?2 END",
        )?
        .execute(params![line.modem, line.sim])?)
}

/// The contact of a row id.
pub fn find(conn: &Connection, id: ContactId) -> Result<Option<Contact>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contacts c WHERE c.id = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([id], from_row).optional()?)
}

/// The contact of a uuid, in any spelling.
pub fn find_by_uuid(conn: &Connection, uuid: &str) -> Result<Option<Contact>, StoreError> {
    let Some(uuid) = entry::uuid(uuid) else { return Ok(None) };
    let sql = format!("SELECT {COLUMNS} FROM contacts c WHERE c.uuid = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([uuid], from_row).optional()?)
}

/// The contact of a number.
pub fn find_by_phone(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Option<Contact>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM contacts c WHERE c.phone = ?1");
    Ok(conn.prepare_cached(&sql)?.query_row([Phone(phone.clone())], from_row).optional()?)
}

/// The groups of a contact, the derived one included, by name.
pub fn groups_of(conn: &Connection, id: ContactId) -> Result<Vec<Group>, StoreError> {
    let sql = format!(
        "SELECT {} FROM memberships m JOIN groups g ON g.id = m.group_id
         WHERE m.contact_id = ?1 ORDER BY g.kind = 'static', g.name COLLATE NOCASE, g.id",
        groups::COLUMNS
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([id], groups::from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The field values of a contact by key, without `opt_in`.
pub fn values_of(conn: &Connection, id: ContactId) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT f.key, v.value FROM field_values v JOIN fields f ON f.id = v.field_id
         WHERE v.contact_id = ?1",
    )?;
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn touch(conn: &Connection, id: ContactId, now: Timestamp) -> Result<(), EntryError> {
    conn.prepare_cached("UPDATE contacts SET modified_at = ?2 WHERE id = ?1")?
        .execute(params![id, At(now)])?;
    Ok(())
}

fn replace_groups(conn: &Connection, id: ContactId, wanted: &[GroupId]) -> Result<(), EntryError> {
    for group in wanted {
        refuse_derived(conn, *group)?;
    }
    conn.execute("DELETE FROM members WHERE contact_id = ?1", [id])?;
    let mut insert = conn
        .prepare_cached("INSERT OR IGNORE INTO members (group_id, contact_id) VALUES (?1, ?2)")?;
    for group in wanted {
        insert.execute(params![group, id])?;
    }
    Ok(())
}

fn refuse_derived(conn: &Connection, group: GroupId) -> Result<(), EntryError> {
    match groups::find(conn, group)? {
        Some(group) if group.is_derived() => {
            let name = group.name;
            let sentence = format!("The group {name} follows from consent and cannot be set.");
            Err(EntryError::invalid("groups", sentence))
        }
        Some(_) => Ok(()),
        None => Err(EntryError::invalid("groups", "There is no such group (any more).")),
    }
}

fn write_values(
    conn: &Connection,
    id: ContactId,
    values: &[(FieldId, String)],
) -> Result<(), EntryError> {
    for (field, value) in values {
        let key = "SELECT key FROM fields WHERE id = ?1";
        let key: String = conn.prepare_cached(key)?.query_row([field], |row| row.get(0))?;
        let value = fields::value(&key, value)?;
        if value.is_empty() {
            conn.prepare_cached(
                "DELETE FROM field_values WHERE contact_id = ?1 AND field_id = ?2",
            )?
            .execute(params![id, field])?;
        } else {
            conn.prepare_cached(
                "INSERT INTO field_values (contact_id, field_id, value) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET value = excluded.value",
            )?
            .execute(params![id, field, value])?;
        }
    }
    Ok(())
}

/// A language as ISO 639-3 writes it: three letters a–z, or nothing.
fn language(said: &str) -> Result<String, EntryError> {
    let said = said.trim().to_ascii_lowercase();
    if said.is_empty() || (said.len() == 3 && said.bytes().all(|b| b.is_ascii_lowercase())) {
        return Ok(said);
    }
    let sentence = "A language is written with three letters (ISO 639-3), like eng or spa.";
    Err(EntryError::invalid("language", sentence))
}

fn refuse_taken(
    conn: &Connection,
    phone: &PhoneNumber,
    but: Option<ContactId>,
) -> Result<(), EntryError> {
    match find_by_phone(conn, phone)? {
        Some(other) if Some(other.id) != but => Err(EntryError::Exists(other.id)),
        Some(_) | None => Ok(()),
    }
}

/// What was approved for one number must not be lost, nor meet another: so the number stays until the
/// invite has left or was undone.
fn refuse_while_invited(conn: &Connection, id: ContactId) -> Result<(), EntryError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM messages WHERE contact_id = ?1 AND kind = 'invite'
                 AND state IN ('queued', 'sending'))";
    if conn.query_row(sql, [id], |row| row.get(0))? {
        let sentence = "An invite to the old number is on its way: undo it or wait until it left.";
        return Err(EntryError::invalid("phone", sentence));
    }
    Ok(())
}

/// What was asked of the old number stays with it: its runs end and its invites are closed, so that the
/// next click asks the new number.
fn leave_number(conn: &Connection, id: ContactId, now: Timestamp) -> Result<(), EntryError> {
    runs::interrupt_others(conn, id, None, now)?;
    for open in invites::all_open(conn, id)? {
        invites::close(conn, open.id, Closed::Superseded, now)?;
        let entry = Entry::new("invite.closed")
            .plain("invite", open.uuid.as_str())
            .plain("cause", "the contact got another number")
            .words("phone", open.phone.as_str());
        ledger::append(conn, now, entry)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    fn new(phone: &str) -> NewContact {
        NewContact {
            name: " Ana ".to_owned(),
            phone: PhoneNumber::from_e164(phone).unwrap(),
            language: "ENG".to_owned(),
            groups: Vec::new(),
            fields: Vec::new(),
        }
    }

    fn consent(conn: &Connection, phone: &str, state: &str) {
        let once = "INSERT INTO ledger SELECT 1, 0, 'x', '{}', zeroblob(32)
                     WHERE NOT EXISTS (SELECT 1 FROM ledger)";
        conn.execute(once, []).unwrap();
        conn.execute("INSERT OR REPLACE INTO consents VALUES (?1, ?2, 0, 1)", [phone, state])
            .unwrap();
    }

    #[test]
    fn one_number_is_one_contact() {
        let conn = memory();
        let ana = create(&conn, &new("+15550100001"), now()).unwrap();
        assert_eq!((ana.name.as_str(), ana.language.as_deref()), ("Ana", Some("eng")));
        match create(&conn, &new("+15550100001"), now()) {
            Err(EntryError::Exists(id)) => assert_eq!(id, ana.id),
            other => panic!("{other:?}"),
        }
        assert_eq!(find_by_uuid(&conn, &ana.uuid.to_uppercase()).unwrap(), Some(ana));
    }

    fn opt_in(conn: &Connection, phone: &PhoneNumber) -> Option<&'static str> {
        let standing = super::super::consents::standing(conn, phone).unwrap();
        standing.and_then(crate::consent::ConsentState::opt_in)
    }

    #[test]
    fn what_is_derived_follows_from_consent_and_stays_with_the_number() {
        let conn = memory();
        groups::ensure_derived(&conn, now()).unwrap();
        let ana = create(&conn, &new("+15550100001"), now()).unwrap();
        for (state, opt, group) in [
            ("granted", Some("Y"), Some("Opted-In")),
            ("refused", Some("N"), Some("Opted-Out")),
            ("stopped", Some("N"), Some("Opted-Out")),
            ("lifted", None, None),
            ("granted", Some("Y"), Some("Opted-In")),
        ] {
            consent(&conn, "+15550100001", state);
            assert_eq!(opt_in(&conn, &ana.phone), opt, "{state}");
            let names: Vec<String> =
                groups_of(&conn, ana.id).unwrap().into_iter().map(|g| g.name).collect();
            assert_eq!(names, group.into_iter().collect::<Vec<_>>(), "{state}");
        }
        let phone = PhoneNumber::from_e164("+15550100002").ok();
        let change = ContactChange { phone, ..ContactChange::default() };
        let moved = update(&conn, ana.id, &change, now()).unwrap();
        assert_eq!(opt_in(&conn, &moved.phone), None);
        assert!(groups_of(&conn, ana.id).unwrap().is_empty());
    }

    #[test]
    fn the_derived_groups_cannot_be_set() {
        let conn = memory();
        groups::ensure_derived(&conn, now()).unwrap();
        let derived = groups::find_by_name(&conn, "Opted-Out").unwrap().unwrap();
        let clinic = groups::create(&conn, "Clinic", now()).unwrap();
        let ana = create(&conn, &new("+15550100001"), now()).unwrap();
        set_groups(&conn, ana.id, &[clinic.id, clinic.id], now()).unwrap();
        assert!(set_groups(&conn, ana.id, &[derived.id], now()).is_err());
        assert!(add_to_group(&conn, ana.id, derived.id, now()).is_err());
        assert!(set_groups(&conn, ana.id, &[GroupId(99)], now()).is_err());
        assert_eq!(groups_of(&conn, ana.id).unwrap().len(), 1);
        remove_from_group(&conn, ana.id, clinic.id, now()).unwrap();
        assert!(groups_of(&conn, ana.id).unwrap().is_empty());
    }

    #[test]
    fn what_breaks_a_rule_is_refused_with_its_field() {
        let conn = memory();
        let city = fields::create(&conn, "City", now()).unwrap();
        for (change, at) in [
            (NewContact { name: "A\0".to_owned(), ..new("+15550100001") }, "name"),
            (NewContact { name: "x".repeat(129), ..new("+15550100001") }, "name"),
            (NewContact { language: "english".to_owned(), ..new("+15550100001") }, "language"),
            (
                NewContact { fields: vec![(city.id, "a\u{1b}".to_owned())], ..new("+15550100001") },
                "fields",
            ),
        ] {
            match create(&conn, &change, now()) {
                Err(EntryError::Invalid { field, .. }) => assert_eq!(field, at),
                other => panic!("{other:?}"),
            }
            conn.execute("DELETE FROM contacts", []).unwrap();
        }
    }

    #[test]
    fn an_empty_value_removes_the_field() {
        let conn = memory();
        let city = fields::create(&conn, "City", now()).unwrap();
        let with = NewContact { fields: vec![(city.id, "Bern".to_owned())], ..new("+15550100001") };
        let ana = create(&conn, &with, now()).unwrap();
        assert_eq!(values_of(&conn, ana.id).unwrap()["city"], "Bern");
        set_value(&conn, ana.id, city.id, "", now()).unwrap();
        assert!(values_of(&conn, ana.id).unwrap().is_empty());
    }
}
