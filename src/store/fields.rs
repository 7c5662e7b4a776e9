//! Fields: what is known of a contact beside name, number and language.
//!
//! The field `opt_in` (*Opt In*, Y or N) has no row: it is derived from consent, and its key and name
//! are reserved. A key is made of the name once and never changes: templates use it (`@fields.KEY`).

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::At;
use super::entry::{self, EntryError};
use super::{FieldId, StoreError};
use crate::outbox::place;

/// Longest name and key, in characters (also a `CHECK` in the schema).
pub const NAME_MAX: usize = 36;
/// Longest value, in characters (also a `CHECK` in the schema).
pub const VALUE_MAX: usize = 640;
/// The derived field's key.
pub const OPT_IN_KEY: &str = "opt_in";
/// The key of the field that says in whose time a person's invites leave: an IANA name, checked where it is set.
pub const TIMEZONE_KEY: &str = "timezone";
/// Its name.
pub const TIMEZONE_NAME: &str = "Timezone";
/// The key of a field that would look the same and decide nothing.
pub(super) const TIMEZONE_IN_TWO_WORDS: &str = "time_zone";
/// In SQL, what stands in it for the contact of a message `m`.
pub(super) const TIMEZONE: &str =
    "(SELECT v.value FROM field_values v JOIN fields f ON f.id = v.field_id
    WHERE v.contact_id = m.contact_id AND f.key = 'timezone')";
/// The derived field's name.
pub const OPT_IN_NAME: &str = "Opt In";

/// Keys that mean something else in a contact's JSON, in imports and in templates (`@contact.name`).
const RESERVED: [&str; 22] = [
    "blocked",
    "contact",
    "created_by",
    "created_on",
    "fields",
    "first_name",
    "flow",
    "group",
    "groups",
    "id",
    "language",
    "last_seen_on",
    "modified_by",
    "modified_on",
    "name",
    "phone",
    "status",
    "stopped",
    "tel",
    "urn",
    "urns",
    "uuid",
];

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Row id.
    pub id: FieldId,
    /// What the outside calls it.
    pub uuid: String,
    /// What templates and the API call it.
    pub key: String,
    /// What people call it.
    pub name: String,
    /// When it was created.
    pub created_at: Timestamp,
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Field> {
    Ok(Field {
        id: row.get(0)?,
        uuid: row.get(1)?,
        key: row.get(2)?,
        name: row.get(3)?,
        created_at: row.get::<_, At>(4)?.0,
    })
}

/// The key a name gets: lower-case, every run of anything else than a–z and 0–9 one `_`.
#[must_use]
pub fn key_of(name: &str) -> String {
    let lower = name.trim().to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    words.join("_")
}

/// A name and the key it gets, if a field may be called so.
pub(super) fn name_and_key(name: &str) -> Result<(String, String), EntryError> {
    let name = entry::name("name", name, NAME_MAX)?;
    let key = key_of(&name);
    if !key.starts_with(|c: char| c.is_ascii_lowercase()) {
        return Err(EntryError::invalid(
            "name",
            "A field's name must start with a letter from A to Z.",
        ));
    }
    refuse_reserved(&name)?;
    if key == TIMEZONE_IN_TWO_WORDS {
        let sentence =
            "Write it as one word, Timezone: that field decides when a person's invites leave.";
        return Err(EntryError::invalid("name", sentence));
    }
    Ok((name, key))
}

/// Creates a field.
pub fn create(conn: &Connection, name: &str, now: Timestamp) -> Result<Field, EntryError> {
    let (name, key) = name_and_key(name)?;
    refuse_taken(conn, &name, None)?;
    conn.execute(
        "INSERT INTO fields (uuid, key, name, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![uuid::Uuid::new_v4().to_string(), key, name, At(now)],
    )?;
    find_by_key(conn, &key)?.ok_or(EntryError::NotFound)
}

/// Gives a field another name; its key stays.
pub fn rename(conn: &Connection, id: FieldId, name: &str) -> Result<Field, EntryError> {
    let name = entry::name("name", name, NAME_MAX)?;
    refuse_reserved(&name)?;
    refuse_taken(conn, &name, Some(id))?;
    if conn.execute("UPDATE fields SET name = ?2 WHERE id = ?1", params![id, name])? == 0 {
        return Err(EntryError::NotFound);
    }
    let sql = "SELECT id, uuid, key, name, created_at FROM fields WHERE id = ?1";
    Ok(conn.query_row(sql, [id], from_row)?)
}

/// Every field that has values of its own, by name; `opt_in` is not among them.
pub fn list(conn: &Connection) -> Result<Vec<Field>, StoreError> {
    let sql = "SELECT id, uuid, key, name, created_at FROM fields ORDER BY name COLLATE NOCASE, id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The field of a key.
pub fn find_by_key(conn: &Connection, key: &str) -> Result<Option<Field>, StoreError> {
    let sql = "SELECT id, uuid, key, name, created_at FROM fields WHERE key = ?1";
    Ok(conn.prepare_cached(sql)?.query_row([key], from_row).optional()?)
}

/// Is this the key or the name of the field derived from consent, in any spelling?
#[must_use]
pub fn is_opt_in(said: &str) -> bool {
    key_of(said) == OPT_IN_KEY
}

/// A value as it is kept: the field *Timezone* takes IANA names only, every other field one line.
pub(super) fn value(key: &str, entered: &str) -> Result<String, EntryError> {
    let value = entry::line("fields", entered, VALUE_MAX)?;
    if key != TIMEZONE_KEY || value.is_empty() {
        return Ok(value);
    }
    if let Some(name) = place::zone(&value).as_ref().and_then(TimeZone::iana_name) {
        return Ok(name.to_owned());
    }
    let remedy = match place::nearest(&value) {
        Some(known) => format!("Did you mean {known}?"),
        None => "Write a name such as America/Chicago, or nothing.".to_owned(),
    };
    let sentence = format!("Nobody knows the time zone \u{201c}{value}\u{201d}. {remedy}");
    Err(EntryError::invalid("fields", sentence))
}

fn refuse_reserved(name: &str) -> Result<(), EntryError> {
    if is_opt_in(name) {
        let sentence = "The field Opt In follows from consent and cannot be changed.";
        return Err(EntryError::invalid("name", sentence));
    }
    if RESERVED.contains(&key_of(name).as_str()) {
        let sentence = "Every contact has this already: choose another name.";
        return Err(EntryError::invalid("name", sentence));
    }
    Ok(())
}

fn refuse_taken(conn: &Connection, name: &str, but: Option<FieldId>) -> Result<(), EntryError> {
    let (folded, key) = (entry::folded(name), key_of(name));
    let fields = list(conn)?;
    // On a rename only names can meet; a key is made once.
    let taken = fields
        .iter()
        .filter(|f| Some(f.id) != but)
        .find(|f| entry::folded(&f.name) == folded || (but.is_none() && f.key == key));
    match taken {
        Some(field) => {
            let sentence = format!("There is a field named \"{}\" already.", field.name);
            Err(EntryError::invalid("name", sentence))
        }
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    #[test]
    fn a_key_is_made_of_the_name() {
        for (name, key) in [
            ("Opt In", "opt_in"),
            ("Next  Visit (date)", "next_visit_date"),
            ("ZIP-Code", "zip_code"),
            ("Größe", "gr_e"),
        ] {
            assert_eq!(key_of(name), key, "{name}");
        }
    }

    #[test]
    fn the_time_zone_of_a_person_is_one_that_exists_and_is_spelled_as_it_is() {
        for (entered, kept) in [
            ("America/Chicago", Ok("America/Chicago")),
            (" america/new_york ", Ok("America/New_York")),
            ("", Ok("")),
            ("Chicago", Err("Did you mean America/Chicago?")),
            ("CDT!", Err("Write a name such as America/Chicago, or nothing.")),
        ] {
            match (value(TIMEZONE_KEY, entered), kept) {
                (Ok(value), Ok(kept)) => assert_eq!(value, kept),
                (Err(error), Err(part)) => assert!(error.to_string().contains(part), "{error}"),
                (got, _) => panic!("{entered:?}: {got:?}"),
            }
        }
        assert_eq!(value("city", "Chicago").unwrap(), "Chicago");
        let conn = memory();
        assert!(create(&conn, "Time zone", now()).unwrap_err().to_string().contains("Timezone"));
        assert_eq!(create(&conn, "Timezone", now()).unwrap().key, TIMEZONE_KEY);
    }

    #[test]
    fn the_field_opt_in_and_what_every_contact_has_are_reserved() {
        let conn = memory();
        for refused in [
            "Opt In",
            "opt_in",
            "OPT-IN",
            "Name",
            "uuid",
            "Last seen on",
            "",
            "1st",
            "日本",
            &"x".repeat(37),
        ] {
            assert!(create(&conn, refused, now()).is_err(), "{refused:?}");
        }
        let field = create(&conn, "City", now()).unwrap();
        assert!(create(&conn, "CITY", now()).is_err());
        assert!(create(&conn, "city!", now()).is_err(), "the same key");
        assert!(rename(&conn, field.id, "Opt In").is_err());
        assert_eq!(rename(&conn, field.id, "Town").unwrap().key, "city");
    }
}
