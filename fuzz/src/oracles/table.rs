//! A list of people in a file: every row is kept or refused with a sentence, and what is written out is read back.

use std::collections::BTreeSet;

use optin_gateway::phone::PhoneNumber;
use optin_gateway::store::import::{
    BYTES_MAX, Column, ImportError, Plan, ROWS_MAX, Table, plan, read, rejected, speaks_of_consent,
    suggest,
};

/// A byte of an old alphabet or a code unit of UTF-16 takes at most so many bytes as UTF-8.
const GROWTH: usize = 3;
/// Most characters of a cell that a sentence repeats.
const SHOWN_MAX: usize = 60;

/// The bytes of a file, whatever program wrote it.
pub(super) fn hold(bytes: &[u8]) {
    let table = match read(bytes) {
        Ok(table) => table,
        Err(error) => return names_a_place(bytes, &error),
    };
    let text: usize = table.rows.iter().flat_map(|row| row.cells).map(str::len).sum();
    if !bytes.starts_with(b"PK") {
        assert!(text <= GROWTH * bytes.len(), "{} bytes became {text}", bytes.len());
        let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count() as u64;
        assert!(table.rows.iter().all(|row| row.line <= lines), "there are {lines} lines");
        let each: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
        assert!(each.is_sorted_by(|one, next| one < next), "two rows in one line: {each:?}");
    }
    everything_holds(&table);
}

/// What holds for every table, whatever it was read from.
pub(super) fn everything_holds(table: &Table) {
    assert!(table.rows.len() <= ROWS_MAX);
    let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
    assert!(!lines.contains(&0));
    assert!(table.rows.iter().all(|row| row.cells.len() == table.headers.len()));
    assert!(table.surplus.iter().all(|line| lines.contains(line)));
    is_read_back(table);
    everybody_is_kept_or_refused(table);
}

fn names_a_place(bytes: &[u8], error: &ImportError) {
    assert!(!error.to_string().is_empty());
    let lines = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).count();
    match error {
        ImportError::Nul { line, character } => {
            assert!((1..=lines).contains(line) && (1..=bytes.len()).contains(character));
        }
        ImportError::OpenQuote { line } => assert!((1..=lines as u64).contains(line)),
        ImportError::TooLarge => assert!(bytes.len() > BYTES_MAX),
        _ => {}
    }
}

/// Written with every cell in quotes and read again, it is the same table.
fn is_read_back(table: &Table) {
    // The first of them would be taken for the word of a program that names the separator.
    if table.headers.first().is_some_and(|first| first.starts_with("sep=")) {
        return;
    }
    let quoted = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> =
            cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        cells.join(",") + "\n"
    };
    let mut text = "\u{feff}".to_owned() + &quoted(&mut table.headers.iter().map(String::as_str));
    for row in table.rows.iter() {
        text += &quoted(&mut row.cells.into_iter());
    }
    let again = read(text.as_bytes());
    if text.len() > BYTES_MAX {
        assert!(matches!(again, Err(ImportError::TooLarge)));
        return;
    }
    let again = again.expect("what we write can be read");
    assert_eq!(again.headers, table.headers);
    let blank = |row: &Vec<&str>| row.iter().all(|cell| cell.trim().is_empty());
    // Of a row that had only surplus cells nothing is left.
    let rows = table.rows.iter().map(|row| row.cells).filter(|row| !blank(row));
    assert!(again.rows.iter().map(|row| row.cells).eq(rows), "other rows came back");
}

fn everybody_is_kept_or_refused(table: &Table) {
    let mut columns = suggest(&[], &table.headers);
    if !columns.contains(&Column::Phone) {
        let free = table.headers.iter().position(|header| !speaks_of_consent(header));
        let Some(free) = free else { return };
        columns[free] = Column::Phone;
    }
    // The plan may refuse the columns, never the rows.
    let Ok(plan) = plan(&[], table, &columns, "US") else { return };
    assert_eq!(plan.ready.len() + plan.wrong.len(), table.rows.len(), "somebody is missing");
    let people: Vec<_> = plan.ready.iter().map(|ready| plan.person(table, ready)).collect();
    let people: Vec<_> = people.into_iter().map(|person| person.expect("who is ready")).collect();
    let mut lines: Vec<u64> = people.iter().map(|person| person.line).collect();
    lines.extend(plan.wrong.iter().map(|wrong| wrong.line));
    lines.sort_unstable();
    let mut all: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
    all.sort_unstable();
    assert_eq!(lines, all, "somebody else is there");
    let numbers: BTreeSet<&str> = people.iter().map(|person| person.phone.as_str()).collect();
    assert_eq!(numbers.len(), people.len(), "a number is there twice");
    for person in &people {
        assert_eq!(PhoneNumber::from_e164(person.phone.as_str()), Ok(person.phone.clone()));
        assert!(!person.name.chars().any(char::is_control), "{:?}", person.name);
    }
    refusals_are_given_back(table, &plan);
}

/// Each with a sentence, and as a file that can be mended and chosen again.
fn refusals_are_given_back(table: &Table, plan: &Plan) {
    for wrong in &plan.wrong {
        assert!(!wrong.sentence.is_empty());
        assert!(wrong.shown.chars().count() <= SHOWN_MAX);
    }
    let again = match read(rejected(table, &plan.wrong).as_bytes()) {
        Ok(again) => again,
        Err(ImportError::TooMany | ImportError::TooLarge) => return,
        Err(error) => panic!("the rows left out cannot be read: {error}"),
    };
    assert_eq!(again.rows.len(), plan.wrong.len());
    assert_eq!(again.headers.len(), table.headers.len() + 2, "{:?}", again.headers);
    for (row, wrong) in again.rows.iter().zip(&plan.wrong) {
        let came = table.rows.get(wrong.row).expect("a row of the table");
        for (back, cell) in row.cells.iter().zip(came.cells) {
            assert!(back.strip_prefix('\'').unwrap_or(back) == cell || *back == cell, "{back:?}");
        }
    }
}
