//! Contacts from a file.
//!
//! ```text
//!   bytes ─read─► Table ─suggest─► columns ─plan─► Plan (the dry run) ─apply─► Applied
//!                (rows of text)   (people may     (each row: ready, or
//!                                  change them)    what is wrong with it)
//! ```
//! Happy path: every row with a number becomes a contact, or brings a contact up to date that has the
//! number already; blank cells change nothing. Failure paths: a file that is no table is an
//! [`ImportError`]; a row that cannot be taken is [`Row::Wrong`] with its line and what to do, and
//! keeps no other row out.
//!
//! An import never sets consent: columns that speak of it are left out, and the plan says so.
//! How a file becomes a [`Table`] and what a header means: `import_file.rs`, `import_columns.rs`.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;
use rusqlite::Connection;

use super::contacts::{self, ContactChange, NewContact};
use super::entry::{self, EntryError};
use super::fields::{self, Field};
use super::{ContactId, FieldId, GroupId, StoreError};
use crate::phone::PhoneNumber;

pub use super::import_columns::{Column, suggest};
pub use super::import_file::{BYTES_MAX, ImportError, ROWS_MAX, Table, read};

/// What an import would do: shown before anything is stored.
#[derive(Clone, Debug)]
pub struct Plan {
    /// One for each row of the file that is not blank, in its order.
    pub rows: Vec<Row>,
    /// What the person importing should know about columns left out or fields to be created.
    pub notes: Vec<String>,
    fields: Vec<PlannedField>,
}

/// What becomes of a row.
#[derive(Clone, Debug)]
pub enum Row {
    /// It becomes a contact.
    Ready(Person),
    /// It is left out.
    Wrong {
        /// The line of the file where it starts, the header being line 1.
        line: u64,
        /// The cell that is meant, as it stands in the file.
        shown: String,
        /// What is wrong and what to do.
        sentence: String,
    },
}

/// A row that can be taken.
#[derive(Clone, Debug)]
pub struct Person {
    /// The line of the file where it starts, the header being line 1.
    pub line: u64,
    /// Empty: not in the file.
    pub name: String,
    /// The number.
    pub phone: PhoneNumber,
    /// ISO 639-3; empty: not in the file.
    pub language: String,
    /// The contact that has this number already and will be brought up to date.
    pub known: Option<ContactId>,
    /// Their name, if the file gives them another.
    pub renamed_from: Option<String>,
    /// Index into the plan's fields, and a value that is not empty.
    values: Vec<(usize, String)>,
}

#[derive(Clone, Debug)]
struct PlannedField {
    name: String,
    id: Option<FieldId>,
}

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// New contacts.
    pub created: usize,
    /// Contacts that had the number already.
    pub updated: usize,
    /// Rows left out.
    pub rejected: usize,
}

impl Plan {
    /// The rows that can be taken.
    pub fn ready(&self) -> impl Iterator<Item = &Person> {
        self.rows.iter().filter_map(|row| match row {
            Row::Ready(person) => Some(person),
            Row::Wrong { .. } => None,
        })
    }
}

/// What would become of each row of `table` when its columns mean `columns`. Numbers without a plus
/// sign are read as of `region`. Stores nothing.
pub fn plan(
    conn: &Connection,
    table: &Table,
    columns: &[Column],
    region: &str,
) -> Result<Plan, EntryError> {
    if !columns.contains(&Column::Phone) {
        let sentence = "Say which column holds the phone numbers.";
        return Err(EntryError::invalid("columns", sentence));
    }
    let known = fields::list(conn)?;
    let (fields, mut notes) = planned_fields(&known, columns)?;
    notes.extend(left_out(&table.headers, columns));
    notes.extend(several_numbers(&table.headers, columns));
    notes.extend(surplus(&table.surplus));
    let mut seen = HashMap::new();
    let mut rows = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        let reader = Reader { cells: &row.cells, columns, fields: &fields };
        rows.push(match reader.person(row.line, region, &mut seen) {
            Ok(person) => {
                let known = contacts::find_by_phone(conn, &person.phone)?;
                let other = |name: &String| !person.name.is_empty() && *name != person.name;
                let renamed_from = known.as_ref().map(|c| c.name.clone()).filter(other);
                Row::Ready(Person { known: known.map(|c| c.id), renamed_from, ..person })
            }
            Err((shown, sentence)) => Row::Wrong { line: row.line, shown, sentence },
        });
    }
    Ok(Plan { rows, notes, fields })
}

/// Stores what `plan` says, in the caller's transaction, and puts everybody into `group`. Consent
/// stays what it is.
pub fn apply(
    conn: &Connection,
    plan: &Plan,
    group: Option<GroupId>,
    now: Timestamp,
) -> Result<Applied, EntryError> {
    let mut ids = Vec::with_capacity(plan.fields.len());
    for field in &plan.fields {
        ids.push(match field.id {
            Some(id) => id,
            None => fields::create(conn, &field.name, now)?.id,
        });
    }
    let mut applied = Applied::default();
    for person in plan.ready() {
        let values = person.values.iter().map(|(i, value)| (ids[*i], value.clone())).collect();
        let (id, count) = match contacts::find_by_phone(conn, &person.phone)? {
            None => (create(conn, person, values, now)?, &mut applied.created),
            Some(known) => (update(conn, known.id, person, values, now)?, &mut applied.updated),
        };
        *count += 1;
        if let Some(group) = group {
            contacts::add_to_group(conn, id, group, now)?;
        }
    }
    applied.rejected = plan.rows.len() - applied.created - applied.updated;
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
            let name = entry::name("columns", name, fields::NAME_MAX)?;
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
            Some(format!("The column \"{header}\" is left out: there is no field of that name, or an earlier column gives it already."))
        }
        _ => None,
    });
    told.collect()
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

/// A row's cells and what they mean.
struct Reader<'a> {
    cells: &'a [String],
    columns: &'a [Column],
    fields: &'a [PlannedField],
}

/// The cell that is meant and what is wrong with it.
type Wrong = (String, String);

impl Reader<'_> {
    fn person(
        &self,
        line: u64,
        region: &str,
        seen: &mut HashMap<PhoneNumber, u64>,
    ) -> Result<Person, Wrong> {
        let cell = self.cell(&Column::Phone);
        let phone = phone(cell, region).map_err(|sentence| (cell.to_owned(), sentence))?;
        if let Some(first) = seen.get(&phone) {
            let sentence = format!("The same number stands in line {first} already.");
            return Err((cell.to_owned(), sentence));
        }
        let name = self.name();
        let name = checked(&name, entry::line("name", &name, contacts::NAME_MAX))?;
        let said = self.cell(&Column::Language);
        let language = super::import_columns::language(said)
            .ok_or_else(|| (said.to_owned(), UNKNOWN_LANGUAGE.to_owned()))?;
        let values = self.values()?;
        seen.insert(phone.clone(), line);
        Ok(Person { line, name, phone, language, known: None, renamed_from: None, values })
    }

    /// The first cell of that meaning that is not blank.
    fn cell(&self, wanted: &Column) -> &str {
        self.columns
            .iter()
            .zip(self.cells)
            .filter(|(column, _)| *column == wanted)
            .map(|(_, cell)| cell.trim())
            .find(|cell| !cell.is_empty())
            .unwrap_or("")
    }

    fn name(&self) -> String {
        let (whole, first) = (self.cell(&Column::Name), self.cell(&Column::FirstName));
        let last = self.cell(&Column::LastName);
        let has_first_column = self.columns.contains(&Column::FirstName);
        // "Name, Last name" means a first name; beside "First name", "Name" is the whole one.
        let parts = match (whole.is_empty(), has_first_column) {
            (false, true) => [whole, ""],
            (false, false) => [whole, last],
            (true, _) => [first, last],
        };
        parts.iter().filter(|p| !p.is_empty()).copied().collect::<Vec<_>>().join(" ")
    }

    fn values(&self) -> Result<Vec<(usize, String)>, Wrong> {
        let named =
            self.columns.iter().zip(self.cells).filter(|(c, _)| matches!(c, Column::Field(_)));
        let mut values = Vec::new();
        for (index, (_, cell)) in named.enumerate() {
            let name = &self.fields[index].name;
            let value = checked(cell, fields::value(&fields::key_of(name), cell))
                .map_err(|(shown, why)| (shown, format!("{name}: {why}")))?;
            if !value.is_empty() {
                values.push((index, value));
            }
        }
        Ok(values)
    }
}

const UNKNOWN_LANGUAGE: &str =
    "This language is not known. Write three letters (ISO 639-3), like eng or spa.";

fn checked(cell: &str, result: Result<String, EntryError>) -> Result<String, Wrong> {
    result.map_err(|error| (cell.chars().take(60).collect(), error.to_string()))
}

/// A cell of a spreadsheet as a number. Spreadsheets add an apostrophe, `tel:`, `.0`, or worse.
fn phone(cell: &str, region: &str) -> Result<PhoneNumber, String> {
    let bare = cell.trim_start_matches('\'').trim();
    let bare = bare.strip_prefix("tel:").unwrap_or(bare);
    if bare.is_empty() {
        return Err("There is no phone number in this row.".to_owned());
    }
    let mantissa =
        bare.split_once(['e', 'E']).map(|(before, after)| (before, after.trim_start_matches('+')));
    if mantissa.is_some_and(|(before, after)| {
        before.starts_with(|c: char| c.is_ascii_digit())
            && before.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
            && after.chars().all(|c| c.is_ascii_digit())
    }) {
        return Err("The spreadsheet has shortened this number. Format the column as text, type \
                    the number again and save."
            .to_owned());
    }
    let digits = bare
        .strip_suffix(".0")
        .filter(|d| d.trim_start_matches('+').bytes().all(|b| b.is_ascii_digit()));
    PhoneNumber::entered(digits.unwrap_or(bare), region).map_err(|error| error.to_string())
}

impl From<StoreError> for ImportError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::groups;
    use crate::store::testing::{memory, now};

    fn planned(conn: &Connection, file: &str) -> Plan {
        let table = read(file.as_bytes()).unwrap();
        let columns = suggest(&fields::list(conn).unwrap(), &table.headers);
        plan(conn, &table, &columns, "US").unwrap()
    }

    fn wrong(plan: &Plan) -> Vec<(u64, &str)> {
        plan.rows
            .iter()
            .filter_map(|row| match row {
                Row::Wrong { line, sentence, .. } => Some((*line, sentence.as_str())),
                Row::Ready(_) => None,
            })
            .collect()
    }

    #[test]
    fn a_file_becomes_contacts_in_a_group() {
        let conn = memory();
        fields::create(&conn, "City", now()).unwrap();
        let group = groups::create(&conn, "Clinic", now()).unwrap();
        let plan = planned(
            &conn,
            "Phone,First name,Last name,City,Field:Next Visit,Opt In,Shoe size\n\
             +15550100001,Ana,Ruiz,Bern,May 3,Y,38\n\n\
             '+15550100002,Bo,,,,N,\n\
             +15550100003.0,,,,,,\n",
        );
        assert_eq!(plan.rows.len(), 3);
        assert_eq!(plan.notes.len(), 3, "{:?}", plan.notes);
        let applied = apply(&conn, &plan, Some(group.id), now()).unwrap();
        assert_eq!(applied, Applied { created: 3, updated: 0, rejected: 0 });
        let phone = PhoneNumber::from_e164("+15550100001").unwrap();
        let ana = contacts::find_by_phone(&conn, &phone).unwrap().unwrap();
        assert_eq!(ana.name, "Ana Ruiz");
        let values = contacts::values_of(&conn, ana.id).unwrap();
        assert_eq!((values["city"].as_str(), values["next_visit"].as_str()), ("Bern", "May 3"));
        assert_eq!(
            super::super::consents::standing(&conn, &phone).unwrap(),
            None,
            "an import sets no consent"
        );
        assert_eq!(contacts::groups_of(&conn, ana.id).unwrap(), vec![group]);
    }

    #[test]
    fn a_known_number_is_brought_up_to_date_and_blank_cells_change_nothing() {
        let conn = memory();
        let first = planned(&conn, "name;mobile;language\nAna;+15550100001;Spanish\n");
        apply(&conn, &first, None, now()).unwrap();
        let second = planned(&conn, "name\tmobile\tlanguage\n\t+1 555 010 0001\teng\n");
        let applied = apply(&conn, &second, None, now()).unwrap();
        assert_eq!(applied, Applied { created: 0, updated: 1, rejected: 0 });
        let phone = PhoneNumber::from_e164("+15550100001").unwrap();
        let ana = contacts::find_by_phone(&conn, &phone).unwrap().unwrap();
        assert_eq!((ana.name.as_str(), ana.language.as_deref()), ("Ana", Some("eng")));
    }

    #[test]
    fn each_row_that_cannot_be_taken_says_why_and_keeps_no_other_out() {
        let conn = memory();
        let file = "phone,name,language\n+15550100001,Ana,\n,Bo,\n1.5550100002E+10,Cy,\n\
                    +15550100001,Ana again,\n+15550100003,Di,Klingon\n+15550100004,\"E\u{1}\",\n\
                    +15550100005,Fay,\n";
        let plan = planned(&conn, file);
        let lines: Vec<u64> = wrong(&plan).iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5, 6, 7]);
        let why: Vec<&str> = wrong(&plan).iter().map(|(_, why)| *why).collect();
        for (why, word) in
            why.iter().zip(["no phone", "shortened", "line 2", "language", "Control"])
        {
            assert!(why.contains(word), "{why}");
        }
        let applied = apply(&conn, &plan, None, now()).unwrap();
        assert_eq!(applied, Applied { created: 2, updated: 0, rejected: 5 });
    }

    #[test]
    fn what_is_left_out_and_who_is_renamed_is_told() {
        let conn = memory();
        apply(&conn, &planned(&conn, "name,phone\nAna,+15550100001\n"), None, now()).unwrap();
        let plan = planned(
            &conn,
            "name,phone,mobile\nAnna,+15550100001,+15550100002\n,+15550100003,,surplus\n",
        );
        let renamed: Vec<_> = plan.ready().filter_map(|p| p.renamed_from.as_deref()).collect();
        assert_eq!(renamed, ["Ana"]);
        assert!(
            plan.notes.iter().any(|n| n.contains("\"phone\" and \"mobile\"")),
            "{:?}",
            plan.notes
        );
        assert!(plan.notes.iter().any(|n| n.contains("line 3")), "{:?}", plan.notes);
    }

    #[test]
    fn nobody_is_imported_into_a_derived_group() {
        let conn = memory();
        groups::ensure_derived(&conn, now()).unwrap();
        let derived = groups::find_by_name(&conn, "Opted-In").unwrap().unwrap();
        let plan = planned(&conn, "phone\n+15550100001\n");
        assert!(apply(&conn, &plan, Some(derived.id), now()).is_err());
    }
}
