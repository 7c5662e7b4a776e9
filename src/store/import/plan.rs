//! What would become of each row, and then doing it.
//!
//! [`plan`] knows no database and may take its time; [`look_up`] and [`apply`] are short transactions over some rows.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use jiff::Timestamp;
use rusqlite::Connection;

use super::columns::{Column, speaks_of_consent};
use super::row::Reader;
use super::table::Table;
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, ContactChange, NewContact};
use crate::store::entry::EntryError;
use crate::store::fields::{self, Field};
use crate::store::{ContactId, FieldId, GroupId, StoreError};

/// What an import would do: shown before anything is stored.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The rows that can be taken, in the order of the file.
    pub ready: Vec<Ready>,
    /// The others.
    pub wrong: Vec<Wrong>,
    /// What the person importing should know about columns left out or fields to be created.
    pub notes: Vec<String>,
    fields: Vec<PlannedField>,
    columns: Vec<Column>,
    region: String,
}

/// A row that can be taken: [`Plan::person`] says who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// Its index among the rows of the table.
    row: usize,
    /// The contact that has this number already and will be brought up to date.
    pub known: Option<ContactId>,
    /// The name of that contact as it is now, if the file gives another.
    pub renamed_from: Option<Box<str>>,
}

/// A row that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// Its index among the rows of the table.
    pub row: usize,
    /// The line of the file where it starts, the header being line 1.
    pub line: u64,
    /// The cell that is meant, as it stands in the file.
    pub shown: String,
    /// What is wrong and what to do.
    pub sentence: String,
}

/// Who a row is.
#[derive(Clone, Debug)]
pub struct Person {
    /// The line of the file where it starts, the header being line 1.
    pub line: u64,
    /// Empty: not in the file.
    pub name: String,
    /// The number.
    pub phone: PhoneNumber,
    /// Whether its plus sign stood in the file.
    pub plus: Plus,
    /// ISO 639-3; empty: not in the file.
    pub language: String,
    /// Index into the plan's fields, and a value that is not empty.
    pub(super) values: Vec<(usize, String)>,
}

/// The plus sign of a number from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plus {
    /// The number is read as it stands in the file.
    AsWritten,
    /// The file has lost it; with it this is a number of another country.
    PutBack,
}

/// A contact that has a number already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Which.
    pub id: ContactId,
    /// What it is called now.
    pub name: String,
}

#[derive(Clone, Debug)]
pub(super) struct PlannedField {
    pub(super) name: String,
    id: Option<FieldId>,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// New contacts.
    pub created: usize,
    /// Contacts that had the number already.
    pub updated: usize,
}

impl Plan {
    /// Who a row of `table` is that can be taken.
    #[must_use]
    pub fn person(&self, table: &Table, ready: &Ready) -> Option<Person> {
        let row = table.rows.get(ready.row)?;
        let reader = Reader { cells: &row.cells, columns: &self.columns, fields: &self.fields };
        reader.person(row.line, &self.region, &mut HashMap::new()).ok()
    }

    /// Notes who of these is a contact already; `known` in their order.
    pub fn meet(&mut self, table: &Table, people: Range<usize>, known: Vec<Option<Known>>) {
        for (at, known) in people.zip(known) {
            let name = self.ready.get(at).and_then(|ready| Some(self.person(table, ready)?.name));
            let (Some(ready), Some(name)) = (self.ready.get_mut(at), name) else { continue };
            ready.known = known.as_ref().map(|known| known.id);
            ready.renamed_from = known
                .filter(|known| !name.is_empty() && name != known.name)
                .map(|known| known.name.into());
        }
    }
}

/// What would become of each row of `table` when its columns mean `columns`, `known` being the fields there are.
/// Numbers without a plus sign are read as of `region`.
pub fn plan(
    known: &[Field],
    table: &Table,
    columns: &[Column],
    region: &str,
) -> Result<Plan, EntryError> {
    if columns.len() != table.headers.len() {
        return Err(EntryError::invalid("columns", "Say of each column what it holds."));
    }
    if !columns.contains(&Column::Phone) {
        let sentence = "Say which column holds the phone numbers.";
        return Err(EntryError::invalid("columns", sentence));
    }
    let taken = |(header, column): (&String, &Column)| {
        speaks_of_consent(header) && !matches!(column, Column::Consent | Column::Ignored)
    };
    if table.headers.iter().zip(columns).any(taken) {
        let sentence = "A column that speaks of consent cannot be imported.";
        return Err(EntryError::invalid("columns", sentence));
    }
    let (fields, mut notes) = planned_fields(known, columns)?;
    if let Some(sheet) = &table.sheet {
        notes.push(format!("The file has several sheets; \"{sheet}\" is the one that is read."));
    }
    notes.extend(left_out(&table.headers, columns));
    notes.extend(several_numbers(&table.headers, columns));
    notes.extend(surplus(&table.surplus));
    let mut seen = HashMap::new();
    let (mut ready, mut wrong) = (Vec::with_capacity(table.rows.len()), Vec::new());
    let mut put_back = Vec::new();
    for (at, row) in table.rows.iter().enumerate() {
        let reader = Reader { cells: &row.cells, columns, fields: &fields };
        match reader.person(row.line, region, &mut seen) {
            Ok(person) => {
                if person.plus == Plus::PutBack {
                    put_back.push((person.line, person.phone));
                }
                ready.push(Ready { row: at, known: None, renamed_from: None });
            }
            Err((shown, sentence)) => {
                wrong.push(Wrong { row: at, line: row.line, shown, sentence });
            }
        }
    }
    notes.extend(plus_put_back(&put_back));
    let (columns, region) = (columns.to_vec(), region.to_owned());
    Ok(Plan { ready, wrong, notes, fields, columns, region })
}

/// Who has these numbers, in the order of `phones`.
pub fn look_up(
    conn: &Connection,
    phones: &[PhoneNumber],
) -> Result<Vec<Option<Known>>, StoreError> {
    let known = |phone| {
        let contact = contacts::find_by_phone(conn, phone)?;
        Ok(contact.map(|contact| Known { id: contact.id, name: contact.name }))
    };
    phones.iter().map(known).collect()
}

/// Creates the fields the plan names and gives the ids of all, in the caller's transaction.
pub fn prepare(conn: &Connection, plan: &Plan, now: Timestamp) -> Result<Vec<FieldId>, EntryError> {
    let id = |field: &PlannedField| match field.id {
        Some(id) => Ok(id),
        None => Ok(fields::create(conn, &field.name, now)?.id),
    };
    plan.fields.iter().map(id).collect()
}

/// Stores these people of the plan for `table`, in the caller's transaction, and puts them into `group`. Consent stays what it is.
/// `fields` is what [`prepare`] gave.
pub fn apply(
    conn: &Connection,
    table: &Table,
    plan: &Plan,
    people: Range<usize>,
    fields: &[FieldId],
    group: Option<GroupId>,
    now: Timestamp,
) -> Result<Applied, EntryError> {
    let mut applied = Applied::default();
    let ready = plan.ready.get(people).unwrap_or_default();
    for person in ready.iter().filter_map(|ready| plan.person(table, ready)) {
        let person = &person;
        let values = person.values.iter().map(|(i, value)| (fields[*i], value.clone())).collect();
        let (id, count) = match contacts::find_by_phone(conn, &person.phone)? {
            None => (create(conn, person, values, now)?, &mut applied.created),
            Some(known) => (update(conn, known.id, person, values, now)?, &mut applied.updated),
        };
        *count += 1;
        if let Some(group) = group {
            contacts::add_to_group(conn, id, group, now)?;
        }
    }
    Ok(applied)
}

fn create(
    conn: &Connection,
    person: &Person,
    fields: Vec<(FieldId, String)>,
    now: Timestamp,
) -> Result<ContactId, EntryError> {
    let new = NewContact {
        name: person.name.clone(),
        phone: person.phone.clone(),
        language: person.language.clone(),
        groups: Vec::new(),
        fields,
    };
    Ok(contacts::create(conn, &new, now)?.id)
}

fn update(
    conn: &Connection,
    id: ContactId,
    person: &Person,
    fields: Vec<(FieldId, String)>,
    now: Timestamp,
) -> Result<ContactId, EntryError> {
    let given = |text: &String| Some(text.clone()).filter(|t| !t.is_empty());
    let change = ContactChange {
        name: given(&person.name),
        language: given(&person.language),
        fields,
        ..ContactChange::default()
    };
    Ok(contacts::update(conn, id, &change, now)?.id)
}

/// The fields the columns name, in the order of the columns, and a note for each to be created.
fn planned_fields(
    known: &[Field],
    columns: &[Column],
) -> Result<(Vec<PlannedField>, Vec<String>), EntryError> {
    let (mut planned, mut notes, mut keys) = (Vec::new(), Vec::new(), BTreeSet::new());
    for column in columns {
        let Column::Field(name) = column else { continue };
        if fields::is_opt_in(name) {
            let sentence = "The field Opt In follows from consent and cannot be imported.";
            return Err(EntryError::invalid("columns", sentence));
        }
        let key = fields::key_of(name);
        if !keys.insert(key.clone()) {
            let sentence = format!("Two columns are to become the field \"{name}\".");
            return Err(EntryError::invalid("columns", sentence));
        }
        let id = known.iter().find(|f| f.key == key).map(|f| f.id);
        if id.is_none() {
            fields::name_and_key(name).map_err(|why| {
                let sentence = format!("\"{name}\" cannot become a field. {why}");
                EntryError::invalid("columns", sentence)
            })?;
            notes.push(format!("The field \"{name}\" will be created."));
        }
        planned.push(PlannedField { name: name.clone(), id });
    }
    Ok((planned, notes))
}

fn left_out(headers: &[String], columns: &[Column]) -> Vec<String> {
    let told = headers.iter().zip(columns).filter_map(|(header, column)| match column {
        Column::Consent => Some(format!(
            "The column \"{header}\" is left out: consent comes only from the person's own answer."
        )),
        Column::Ignored if !header.is_empty() => {
            Some(format!("The column \"{header}\" is left out."))
        }
        _ => None,
    });
    told.collect()
}

/// A plus sign that was put back is a reading somebody should look at.
fn plus_put_back(numbers: &[(u64, PhoneNumber)]) -> Option<String> {
    let ((line, phone), others) = numbers.split_first()?;
    let (phone, more) = (phone.as_str(), others.len());
    let others = if more > 0 { format!(", and {more} more") } else { String::new() };
    Some(format!(
        "Numbers that lost their plus sign are read as numbers of other countries: {phone} in line {line}{others}."
    ))
}

/// Where several columns hold numbers, one contact still gets one.
fn several_numbers(headers: &[String], columns: &[Column]) -> Option<String> {
    let named: Vec<String> = headers
        .iter()
        .zip(columns)
        .filter(|(_, column)| **column == Column::Phone)
        .map(|(header, _)| format!("\"{header}\""))
        .collect();
    (named.len() > 1).then(|| {
        format!(
            "The columns {} hold phone numbers: of each row the first number is taken, the others are left out.",
            named.join(" and ")
        )
    })
}

/// Lines a note names; of more it tells the number.
const NAMED: usize = 10;

fn surplus(lines: &[u64]) -> Option<String> {
    let named: Vec<String> = lines.iter().take(NAMED).map(u64::to_string).collect();
    let more = lines.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    (!named.is_empty()).then(|| {
        format!(
            "Some rows have more cells than the first row has names; what is surplus is left out. Look at line {}{more}.",
            named.join(", ")
        )
    })
}
