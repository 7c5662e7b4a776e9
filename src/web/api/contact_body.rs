//! The contact a body describes, every mistake named.

use rusqlite::Connection;
use serde_json::Value;

use super::body::Body;
use super::error::{ApiError, Problems};
use super::query;
use crate::phone::PhoneNumber;
use crate::store::contacts::ContactChange;
use crate::store::{FieldId, GroupId, StoreError, fields, groups};

/// Reads what a body says of a contact; what it does not mention stays as it is.
pub(super) fn read(
    conn: &Connection,
    body: &Body,
    region: &str,
) -> Result<ContactChange, ApiError> {
    let mut problems = Problems::default();
    if body.has(fields::OPT_IN_KEY) {
        problems.add(fields::OPT_IN_KEY, "It follows from consent and cannot be set.");
    }
    let change = ContactChange {
        name: body.text("name", &mut problems),
        language: body.text("language", &mut problems),
        phone: phone(body, region, &mut problems),
        groups: wanted_groups(conn, body, &mut problems)?,
        fields: values(conn, body, &mut problems)?,
    };
    problems.check()?;
    Ok(change)
}

fn phone(body: &Body, region: &str, problems: &mut Problems) -> Option<PhoneNumber> {
    let urns = body.texts("urns", problems)?;
    let [said] = urns.as_slice() else {
        problems.add("urns", "A contact has exactly one number: give one URN, like tel:+15550100.");
        return None;
    };
    let phone = query::urn(said, region);
    if phone.is_none() {
        let said: String = said.chars().filter(|c| !c.is_control()).take(60).collect();
        let hint = "Ensure phone numbers contain country codes.";
        problems.add("urns", format!("Invalid URN: {said}. {hint}"));
    }
    phone
}

fn wanted_groups(
    conn: &Connection,
    body: &Body,
    problems: &mut Problems,
) -> Result<Option<Vec<GroupId>>, StoreError> {
    let Some(said) = body.texts("groups", problems) else { return Ok(None) };
    let mut wanted = Vec::with_capacity(said.len());
    for said in said {
        match groups::find_by_uuid_or_name(conn, &said)? {
            None => problems.add("groups", format!("No such object: {said}")),
            Some(group) if group.is_derived() => {
                let name = group.name;
                let sentence = format!("The group {name} follows from consent and cannot be set.");
                problems.add("groups", sentence);
            }
            Some(group) if wanted.contains(&group.id) => {
                problems.add("groups", format!("The group {} is named twice.", group.name));
            }
            Some(group) => wanted.push(group.id),
        }
    }
    Ok(Some(wanted))
}

fn values(
    conn: &Connection,
    body: &Body,
    problems: &mut Problems,
) -> Result<Vec<(FieldId, String)>, StoreError> {
    let Some(said) = body.object("fields", problems) else { return Ok(Vec::new()) };
    let mut values = Vec::with_capacity(said.len());
    for (key, value) in said {
        if fields::is_opt_in(key) {
            let sentence = "The field opt_in follows from consent and cannot be set.";
            problems.add("fields", sentence);
            continue;
        }
        let Some(field) = fields::find_by_key(conn, key)? else {
            problems.add("fields", format!("Invalid contact field key: {key}"));
            continue;
        };
        match value {
            Value::Null => values.push((field.id, String::new())),
            Value::String(text) => values.push((field.id, text.clone())),
            Value::Number(number) => {
                // As a number of the machine's it would lose digits.
                let digits = body.written("fields", key).unwrap_or_else(|| number.to_string());
                values.push((field.id, digits));
            }
            Value::Bool(value) => values.push((field.id, value.to_string())),
            Value::Array(_) | Value::Object(_) => {
                problems.add("fields", format!("The value of {key} is not a text."));
            }
        }
    }
    Ok(values)
}
