//! Contacts, groups and fields as the API lists them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::Connection;

use super::page::{Page, Query, View};
use crate::consent::ConsentState;
use crate::phone::PhoneNumber;
use crate::store::column::At;
use crate::store::consents;
use crate::store::contacts::{self, Contact};
use crate::store::fields::{OPT_IN_KEY, OPT_IN_NAME};
use crate::store::groups::{self, Group};
use crate::store::{ContactId, GroupId, StoreError};

/// A thing another thing points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ref {
    /// Its uuid.
    pub uuid: String,
    /// Its name.
    pub name: String,
}

impl Ref {
    /// A reference from two columns that are both there or both NULL.
    pub(super) fn from_columns(uuid: Option<String>, name: Option<String>) -> Option<Self> {
        uuid.zip(name).map(|(uuid, name)| Self { uuid, name })
    }
}

/// A contact with everything around it.
#[derive(Clone, Debug)]
pub struct ContactRow {
    /// The contact.
    pub contact: Contact,
    /// Its groups, the derived one included.
    pub groups: Vec<Group>,
    /// A value for every field there is, `opt_in` included.
    pub fields: BTreeMap<String, Option<String>>,
    /// Did this number stop everything? (A plain no does not.)
    pub stopped: bool,
    /// The flow it is in.
    pub flow: Option<Ref>,
    /// When it last wrote.
    pub last_seen_at: Option<Timestamp>,
}

/// Which contacts.
#[derive(Clone, Debug, Default)]
pub struct ContactFilter {
    /// This one.
    pub uuid: Option<String>,
    /// With this number.
    pub phone: Option<PhoneNumber>,
    /// In this group.
    pub group: Option<GroupId>,
    /// Changed then or earlier.
    pub before: Option<Timestamp>,
    /// Changed then or later.
    pub after: Option<Timestamp>,
}

/// Contacts, the last changed first.
pub fn contact_rows(
    conn: &Connection,
    filter: &ContactFilter,
    view: View,
) -> Result<Page<ContactRow>, StoreError> {
    let mut query = Query::new(contacts::COLUMNS, "contacts c", "c.modified_at", "c.id");
    query
        .only_if("c.uuid = ?", filter.uuid.clone())
        .only_if("c.phone = ?", filter.phone.as_ref().map(|p| p.as_str().to_owned()))
        .only_if("c.modified_at <= ?", filter.before.map(Timestamp::as_millisecond))
        .only_if("c.modified_at >= ?", filter.after.map(at_or_after))
        .only_if(
            "c.id IN (SELECT contact_id FROM memberships WHERE group_id = ?)",
            filter.group.map(|g| g.0),
        );
    let keys = field_keys(conn)?;
    query.fetch(conn, view, contacts::from_row)?.map(|contact| around(conn, contact, &keys))
}

/// One contact with everything around it.
pub fn contact_row(conn: &Connection, id: ContactId) -> Result<Option<ContactRow>, StoreError> {
    let Some(contact) = contacts::find(conn, id)? else { return Ok(None) };
    around(conn, contact, &field_keys(conn)?).map(Some)
}

/// The first stored instant that is not before `t`: the database keeps milliseconds.
pub(super) fn at_or_after(t: Timestamp) -> i64 {
    let ms = t.as_millisecond();
    match Timestamp::from_millisecond(ms) {
        Ok(stored) if stored < t => ms.saturating_add(1),
        _ => ms,
    }
}

fn field_keys(conn: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = conn.prepare_cached("SELECT key FROM fields")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn around(conn: &Connection, contact: Contact, keys: &[String]) -> Result<ContactRow, StoreError> {
    let mut values = contacts::values_of(conn, contact.id)?;
    let mut fields: BTreeMap<String, Option<String>> =
        keys.iter().map(|key| (key.clone(), values.remove(key))).collect();
    let standing = consents::standing(conn, &contact.phone)?;
    let opt_in = standing.and_then(ConsentState::opt_in);
    fields.insert(OPT_IN_KEY.to_owned(), opt_in.map(str::to_owned));
    Ok(ContactRow {
        groups: contacts::groups_of(conn, contact.id)?,
        stopped: standing == Some(ConsentState::Stopped),
        flow: flow_of(conn, contact.id)?,
        last_seen_at: last_seen(conn, contact.id)?,
        fields,
        contact,
    })
}

fn flow_of(conn: &Connection, id: ContactId) -> Result<Option<Ref>, StoreError> {
    let sql = "SELECT f.uuid, f.name FROM runs r JOIN flows f ON f.id = r.flow_id
               WHERE r.contact_id = ?1 AND r.status = 'waiting' ORDER BY r.id DESC LIMIT 1";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows =
        statement.query_map([id], |row| Ok(Ref { uuid: row.get(0)?, name: row.get(1)? }))?;
    Ok(rows.next().transpose()?)
}

fn last_seen(conn: &Connection, id: ContactId) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT max(created_at) FROM messages WHERE contact_id = ?1 AND direction = 'in'";
    let at: Option<At> = conn.prepare_cached(sql)?.query_row([id], |row| row.get(0))?;
    Ok(at.map(|at| at.0))
}

/// A group with the number of its members.
#[derive(Clone, Debug)]
pub struct GroupRow {
    /// The group.
    pub group: Group,
    /// Its members.
    pub count: i64,
}

/// Which groups.
#[derive(Clone, Debug, Default)]
pub struct GroupFilter {
    /// This one.
    pub uuid: Option<String>,
    /// Of this name, in any letter case.
    pub name: Option<String>,
}

/// Groups, the newest first.
pub fn group_rows(
    conn: &Connection,
    filter: &GroupFilter,
    view: View,
) -> Result<Page<GroupRow>, StoreError> {
    let mut query = Query::new(groups::COLUMNS, "groups g", "g.id", "g.id");
    query.only_if("g.uuid = ?", filter.uuid.clone());
    if let Some(name) = &filter.name {
        match groups::find_by_name(conn, name)? {
            Some(group) => query.only("g.id = ?", group.id.0),
            None => return Ok(Page::empty()),
        };
    }
    query.fetch(conn, view, groups::from_row)?.map(|group| {
        let count = groups::count(conn, group.id)?;
        Ok(GroupRow { group, count })
    })
}

/// A field as the outside sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// What templates and the API call it.
    pub key: String,
    /// What people call it.
    pub name: String,
}

/// Fields, the newest first; the derived one is the oldest.
pub fn field_rows(
    conn: &Connection,
    key: Option<&str>,
    view: View,
) -> Result<Page<FieldRow>, StoreError> {
    let mut query = Query::new(
        "f.key, f.name",
        "(SELECT id, key, name FROM fields UNION ALL SELECT 0, ?, ?) f",
        "f.id",
        "f.id",
    );
    // The derived field's key and name come first among the values, as they do in the SQL.
    query.bind(OPT_IN_KEY.to_owned()).bind(OPT_IN_NAME.to_owned());
    query.only_if("f.key = ?", key.map(str::to_owned));
    query.fetch(conn, view, |row| Ok(FieldRow { key: row.get(0)?, name: row.get(1)? }))
}
