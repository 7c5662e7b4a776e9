//! What an import starts from, whatever the format of the file: rows of text below a row of names.
//!
//! [`Builder`] takes the rows as a reader finds them. Happy path: the first row that is not blank names the columns,
//! blank rows are passed over. Failure path: what is larger than a limit here is an [`ImportError`] before it takes the
//! memory of a small machine; a file of a few kilobytes can hold gigabytes (`workbook.rs`).

use crate::store::StoreError;

/// Largest file, in bytes.
pub const BYTES_MAX: usize = 10 * 1024 * 1024;
/// Most rows beside the header.
pub const ROWS_MAX: usize = 100_000;
/// Most columns.
pub(super) const COLUMNS_MAX: usize = 200;
/// Most cells below the header.
pub(super) const CELLS_MAX: usize = 1_000_000;
/// Most bytes of text in all cells together.
pub(super) const TEXT_MAX: usize = 32 * 1024 * 1024;
/// Most bytes a workbook may unpack to.
pub(super) const UNPACKED_MAX: u64 = 64 * 1024 * 1024;

/// Why a file cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// Nothing in it.
    #[error("The file is empty: there is nothing in any cell.")]
    Empty,
    /// An older workbook, or one with a password.
    #[error(
        "This is a workbook of an old program (.xls), or one with a password. In the spreadsheet program choose \
         \"Save as\" and Excel workbook (.xlsx) or CSV, without a password."
    )]
    OldWorkbook,
    /// A packed file that holds no workbook.
    #[error("This is no spreadsheet. Choose a file saved as Excel workbook (.xlsx) or as CSV.")]
    NoSpreadsheet,
    /// A workbook that breaks off or contradicts itself.
    #[error(
        "This workbook is damaged and cannot be read. Open it in the spreadsheet program, save it again as Excel \
         workbook (.xlsx) or as CSV, and choose that file."
    )]
    DamagedWorkbook,
    /// More than [`UNPACKED_MAX`].
    #[error(
        "This workbook unpacks to more than 64 MB, far more than a list of contacts needs. Copy the rows into a new \
         workbook, or save the sheet as CSV."
    )]
    Bomb,
    /// More than [`BYTES_MAX`].
    #[error("The file is larger than 10 MB. Split it.")]
    TooLarge,
    /// More than [`ROWS_MAX`], [`COLUMNS_MAX`], [`CELLS_MAX`] or [`TEXT_MAX`].
    #[error(
        "The file has more than 100,000 rows, 200 columns, 1,000,000 cells or 32 MB of text. Split it, or take columns \
         away that are not needed."
    )]
    TooMany,
    /// A NUL among the text.
    #[error(
        "There is a NUL byte in line {line}, at character {character}. The file is damaged there, or was saved in \
         another encoding: open it in the spreadsheet program and save it as CSV (UTF-8)."
    )]
    Nul {
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        character: usize,
    },
    /// A quotation mark that no other one closes.
    #[error(
        "A quotation mark (\") opens in line {line} and is not closed where its cell ends, so all that follows would be \
         one cell. Close it, or take it away, and choose the file again."
    )]
    OpenQuote {
        /// Where it opens.
        line: u64,
    },
    /// The table breaks off.
    #[error("The file cannot be read as a table: {0}.")]
    Broken(#[from] csv::Error),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A table of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The cells of the first row, trimmed; `Column 1` and so on where the file names none.
    pub headers: Vec<String>,
    /// The other rows that are not blank.
    pub rows: Rows,
    /// The lines of rows with more cells than there are headers.
    pub surplus: Vec<u64>,
    /// Which sheet this is, if the file has several.
    pub sheet: Option<String>,
}

/// The rows of a [`Table`], in one piece: a long list takes little more memory than its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    width: usize,
    text: String,
    /// Where each cell ends in the text.
    ends: Vec<u32>,
    lines: Vec<u64>,
}

/// One row of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow<'a> {
    /// The line of the file where it starts, the header being line 1.
    pub line: u64,
    /// As many cells as there are headers.
    pub cells: Vec<&'a str>,
}

impl Rows {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// One of them, counted from 0.
    #[must_use]
    pub fn get(&self, at: usize) -> Option<TableRow<'_>> {
        let line = *self.lines.get(at)?;
        let first = at * self.width;
        let end = |cell: usize| self.ends.get(cell).map_or(0, |end| *end as usize);
        let begin = |cell: usize| cell.checked_sub(1).map_or(0, end);
        let cell = |cell| self.text.get(begin(cell)..end(cell)).unwrap_or_default();
        Some(TableRow { line, cells: (first..first + self.width).map(cell).collect() })
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = TableRow<'_>> {
        (0..self.len()).filter_map(|at| self.get(at))
    }

    fn push(&mut self, line: u64, cells: &[String]) {
        self.width = cells.len();
        for cell in cells {
            self.text.push_str(cell);
            // The text is far shorter: `TEXT_MAX`.
            self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        }
        self.lines.push(line);
    }
}

/// A table in the making.
#[derive(Debug, Default)]
pub(super) struct Builder {
    headers: Option<Vec<String>>,
    rows: Rows,
    surplus: Vec<u64>,
}

impl Builder {
    /// Takes the next row.
    pub(super) fn push(&mut self, line: u64, cells: Vec<String>) -> Result<(), ImportError> {
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        if cells.len() > COLUMNS_MAX {
            return Err(ImportError::TooMany);
        }
        let Some(headers) = &self.headers else {
            if cells.iter().any(|cell| is_number(cell)) {
                // A list without names: its first row is somebody.
                self.headers = Some((1..=cells.len()).map(|n| format!("Column {n}")).collect());
                return self.push(line, cells);
            }
            self.headers = Some(cells.iter().map(|cell| cell.trim().to_owned()).collect());
            return Ok(());
        };
        let (width, mut cells) = (headers.len(), cells);
        if cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            self.surplus.push(line);
        }
        cells.resize(width, String::new());
        let text = self.rows.text.len() + cells.iter().map(String::len).sum::<usize>();
        if self.rows.len() == ROWS_MAX
            || (self.rows.len() + 1) * width > CELLS_MAX
            || text > TEXT_MAX
        {
            return Err(ImportError::TooMany);
        }
        self.rows.push(line, &cells);
        Ok(())
    }

    /// Whether no row had anything in it yet.
    pub(super) fn is_empty(&self) -> bool {
        self.headers.is_none()
    }

    /// The table, `sheet` being its name where the file has several.
    pub(super) fn finish(self, sheet: Option<String>) -> Result<Table, ImportError> {
        let headers = self.headers.ok_or(ImportError::Empty)?;
        Ok(Table { headers, rows: self.rows, surplus: self.surplus, sheet })
    }
}

/// Least digits of a cell that is a phone number and cannot be the name of a column.
const DIGITS_OF_A_NUMBER: usize = 7;

/// A name has letters; what stands between the digits of a number is as people and programs like it.
fn is_number(cell: &str) -> bool {
    let digits = cell.chars().filter(|c| c.is_numeric()).count();
    digits >= DIGITS_OF_A_NUMBER && !cell.chars().any(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn a_list_without_names_loses_nobody() {
        for (first, names) in [
            ("+1 (415) 555-0101", ["Column 1", "Column 2"]),
            // Blanks that do not break, a hyphen that does not, a form feed, other digits.
            ("\u{A0}415\u{A0}555\u{2011}0101", ["Column 1", "Column 2"]),
            ("\u{C}41+55 01 1 0", ["Column 1", "Column 2"]),
            ("٤١٥ ٥٥٥ ٠١٠١", ["Column 1", "Column 2"]),
            // Names with digits.
            ("Phone 2025-26", ["Ana", "Phone 2025-26"]),
            ("555010", ["Ana", "555010"]),
        ] {
            let mut builder = Builder::default();
            builder.push(1, row(&["Ana", first])).unwrap();
            builder.push(2, row(&["Bo", "4155550102"])).unwrap();
            let table = builder.finish(None).unwrap();
            assert_eq!(table.headers, names, "{first:?}");
            let kept: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
            let all: &[u64] = if names[0] == "Ana" { &[2] } else { &[1, 2] };
            assert_eq!(kept, all, "{first:?}");
        }
    }

    #[test]
    fn each_limit_holds() {
        let wide = vec!["x".to_owned(); COLUMNS_MAX + 1];
        assert!(matches!(Builder::default().push(1, wide), Err(ImportError::TooMany)));
        for (header, cell, fit) in [
            (row(&["a"]), "x".to_owned(), ROWS_MAX),
            (vec!["a".to_owned(); COLUMNS_MAX], "x".to_owned(), CELLS_MAX / COLUMNS_MAX),
            (row(&["a"]), "x".repeat(1024 * 1024), TEXT_MAX / (1024 * 1024)),
        ] {
            let mut builder = Builder::default();
            builder.push(1, header).unwrap();
            let taken = (0..=fit).take_while(|_| builder.push(2, vec![cell.clone()]).is_ok());
            assert_eq!(taken.count(), fit);
        }
    }
}
