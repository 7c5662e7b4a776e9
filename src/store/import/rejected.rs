//! The rows that were left out, as a file: the cells as they came, the line, and why.

use super::plan::Wrong;
use super::table::Table;
use crate::store::spreadsheet::{MARK, row, safe};

/// What stands above the line and the reason; a file that comes back with them is read without them.
const ADDED: [&str; 2] = ["Line", "Why it was left out"];

/// The rows of `wrong` as comma-separated values for a spreadsheet program.
#[must_use]
pub fn rejected(table: &Table, wrong: &[Wrong]) -> String {
    let headers = table.headers.iter().map(|header| safe(header));
    let mut text = MARK.to_owned() + &row(headers.chain(ADDED.map(str::to_owned)));
    for Wrong { row: at, line, sentence, .. } in wrong {
        let cells = table.rows.get(*at).map(|row| row.cells).unwrap_or_default();
        let cells = cells.into_iter().map(safe);
        text += &row(cells.chain([line.to_string(), safe(sentence)]));
    }
    text
}
