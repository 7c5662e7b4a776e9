//! Text for a spreadsheet program: comma-separated values that come out as the text they are.
//!
//! A spreadsheet calculates what begins with a sign such as `=`, whoever wrote it: a name typed by a stranger must not
//! become a formula on the desk of who opens the file. An apostrophe before it keeps it text, a phone number with its
//! plus sign included, which would be shown as `1.56E+10` otherwise. [`undone`] takes the apostrophe away again.

/// What programs look for to tell UTF-8 from the alphabets of old.
pub const MARK: &str = "\u{feff}";

/// One row, with its line end.
pub fn row<C: AsRef<[u8]>>(cells: impl IntoIterator<Item = C>) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let bytes = csv.write_record(cells).ok().and_then(|()| csv.into_inner().ok());
    String::from_utf8(bytes.unwrap_or_default()).unwrap_or_default()
}

/// A cell that no spreadsheet calculates: blanks before the sign do not hide it.
#[must_use]
pub fn safe(cell: &str) -> String {
    if is_calculated(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// A cell without the apostrophe that [`safe`], or a person, put before it.
#[must_use]
pub fn undone(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|bare| is_calculated(bare)).unwrap_or(cell)
}

fn is_calculated(cell: &str) -> bool {
    let first = cell.trim_start().chars().next();
    let sign = |c: char| matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    cell.starts_with(['\t', '\r', '\n']) || first.is_some_and(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_calculated_and_each_stays_readable() {
        for (cell, written) in [
            ("Ana", "Ana"),
            ("+15550100123", "'+15550100123"),
            ("=1+2", "'=1+2"),
            (
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "'=HYPERLINK(\"http://example.org\",\"x\")",
            ),
            ("-2+3", "'-2+3"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("\r=1", "'\r=1"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("O'Hara", "O'Hara"),
            ("'quoted'", "'quoted'"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(safe(cell), written);
            assert_eq!(undone(&safe(cell)), cell, "what goes out comes back");
        }
    }

    #[test]
    fn a_row_keeps_its_cells_apart() {
        assert_eq!(row(["a,b", "c\"d", "e\nf"]), "\"a,b\",\"c\"\"d\",\"e\nf\"\n");
    }
}
