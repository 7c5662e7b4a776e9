//! A file as a table: a workbook (`workbook.rs`), or comma-separated values of whatever program.
//!
//! Bytes become text by their byte order mark (UTF-8, UTF-16), else as UTF-8 when they are that, else
//! as Windows-1252, which spreadsheets still write. The separator is whichever of `,` `;` and tab the
//! header has most, or what a first line `sep=;` says.

use std::borrow::Cow;

use super::table::{BYTES_MAX, Builder, COLUMNS_MAX, ImportError, Table};
use super::workbook;

/// How a packed file begins: a workbook is one.
const PACKED: &[u8] = b"PK\x03\x04";
/// How a workbook of older programs begins, and one with a password.
const OLD_WORKBOOK: &[u8] = b"\xd0\xcf\x11\xe0";
/// How files begin that are chosen by mistake: PDF, PNG, JPEG, GIF.
const PICTURES: [&[u8]; 4] = [b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8"];

/// Reads a file as a table.
pub fn read(bytes: &[u8]) -> Result<Table, ImportError> {
    if bytes.len() > BYTES_MAX {
        return Err(ImportError::TooLarge);
    }
    if bytes.starts_with(PACKED) {
        return workbook::read(bytes);
    }
    let text = decode(bytes)?;
    let (separator, text, lines_before) = separator(&text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    if let Some(line) = open_quote(text, separator) {
        return Err(ImportError::OpenQuote { line: line + lines_before });
    }
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: 1 };
    let mut builder = Builder::default();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record)? {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = record.position().map_or(0, |at| lines.start_of(at)) + lines_before;
        // Blank cells at the end are no columns; one more than allowed is refused like thousands more.
        let used = record.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).last();
        let used = used.map_or(0, |(at, _)| at + 1);
        let cells = record.iter().take(used.min(COLUMNS_MAX + 1)).map(str::to_owned).collect();
        builder.push(line, cells)?;
    }
    builder.finish(None)
}

/// The line where a quotation mark opens a cell and no other closes it where the cell ends.
fn open_quote(text: &str, separator: u8) -> Option<u64> {
    let (mut line, mut opened, mut at_start) = (1, None, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match (byte, opened) {
            (b'"', Some(at)) => {
                if bytes.next_if_eq(&b'"').is_some() {
                    continue;
                }
                while bytes.next_if_eq(&b' ').is_some() {}
                let ends = |next: &u8| *next == separator || matches!(next, b'\r' | b'\n');
                if bytes.peek().is_some_and(|next| !ends(next)) {
                    return Some(at);
                }
                opened = None;
            }
            (b'"', None) if at_start => opened = Some(line),
            _ => {}
        }
        let ends_line = byte == b'\n' || (byte == b'\r' && bytes.peek() != Some(&b'\n'));
        line += u64::from(ends_line);
        at_start = byte == separator || ends_line;
    }
    opened
}

/// Line ends of whatever system: LF, CR LF, or CR alone.
fn line_ends(text: &[u8]) -> u64 {
    let ends = text.iter().enumerate().filter(|(at, byte)| match byte {
        b'\n' => true,
        b'\r' => text.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    ends.count() as u64
}

/// Counts lines from one record to the next.
struct Lines<'t> {
    text: &'t [u8],
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line where a record starts: the reader counts blank lines before it as its own.
    fn start_of(&mut self, record: &csv::Position) -> u64 {
        let from = usize::try_from(record.byte()).unwrap_or(usize::MAX).min(self.text.len());
        let rest = &self.text[from..];
        let start = from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.line += line_ends(self.text.get(self.at..start).unwrap_or_default());
        self.at = start;
        self.line
    }
}

fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, ImportError> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return Ok(text);
    }
    if bytes.starts_with(OLD_WORKBOOK) {
        return Err(ImportError::OldWorkbook);
    }
    if PICTURES.iter().any(|begin| bytes.starts_with(begin)) {
        return Err(ImportError::NoSpreadsheet);
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        let before = String::from_utf8_lossy(&bytes[..at]).into_owned();
        let line = line_ends(&bytes[..at]) as usize + 1;
        let character = before.rsplit(['\r', '\n']).next().unwrap_or("").chars().count() + 1;
        return Err(ImportError::Nul { line, character });
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.into()),
        Err(_) => Ok(encoding_rs::WINDOWS_1252.decode(bytes).0),
    }
}

/// The separator, the text without a line that only names it, and the number of lines taken away.
fn separator(text: &str) -> (u8, &str, u64) {
    let (first, rest) = text.split_once(['\r', '\n']).unwrap_or((text, ""));
    let rest = match text.as_bytes().get(first.len()) {
        Some(b'\r') => rest.strip_prefix('\n').unwrap_or(rest),
        _ => rest,
    };
    if let Some(named) = first.trim_end().strip_prefix("sep=")
        && let [byte @ (b',' | b';' | b'\t')] = named.as_bytes()
    {
        return (*byte, rest, 1);
    }
    let header = text.split(['\r', '\n']).find(|line| !line.trim().is_empty()).unwrap_or("");
    let mut counts = [(b',', 0_usize), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in header.bytes() {
        quoted ^= byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(b, _)| *b == byte && !quoted) {
            *count += 1;
        }
    }
    // The first of equals: a comma where there is one column.
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let best = counts.iter().find(|(_, count)| *count == most).map_or(b',', |(b, _)| *b);
    (best, text, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let table = read(bytes).unwrap();
        let mut all = vec![table.headers];
        all.extend(table.rows.iter().map(|row| row.cells.into_iter().map(str::to_owned).collect()));
        all
    }

    #[test]
    fn a_file_of_any_program_is_read() {
        let utf16: Vec<u8> =
            "\u{feff}name,phone\r\nZoë,1\r\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let rows: [&[u8]; 7] = [
            "name,phone\nZoë,1\n".as_bytes(),
            "\u{feff}name;phone\r\nZoë;1".as_bytes(),
            "\"name\"\t\"phone\"\n\"Zoë\"\t1\n".as_bytes(),
            b"name,phone\nZo\xeb,1\n",
            &utf16,
            "sep=;\nname;phone\nZoë;1\n".as_bytes(),
            "\n name , phone \n\n,,\nZoë,1\n".as_bytes(),
        ];
        for bytes in rows {
            assert_eq!(cells(bytes), [["name", "phone"], ["Zoë", "1"]], "{bytes:?}");
        }
    }

    #[test]
    fn rows_are_as_wide_as_the_header_and_know_their_line() {
        for end in ["\n", "\r\n", "\r"] {
            let file = "a,b\n1\n\n1,2,3\n\"x\ny\",2\n1,2\n".replace('\n', end);
            let table = read(file.as_bytes()).unwrap();
            let lines: Vec<u64> = table.rows.iter().map(|row| row.line).collect();
            assert_eq!(lines, [2, 4, 5, 7], "{end:?}");
            assert!(table.rows.iter().all(|row| row.cells.len() == 2));
        }
    }

    #[test]
    fn the_separator_is_that_of_the_header_whatever_ends_its_line() {
        for end in ["\n", "\r\n", "\r"] {
            let named = ["sep=;", "Name;Phone", "Ana;1", ""].join(end);
            let table = read(named.as_bytes()).unwrap();
            assert_eq!(table.headers, ["Name", "Phone"], "{end:?}");
            assert_eq!(table.rows.iter().next().unwrap().line, 3, "{end:?}");
            let counted = ["Name;Phone", "M\u{fc}ller, Ana, Dr.;1", "Li, Bo, Dr.;2", ""].join(end);
            assert_eq!(read(counted.as_bytes()).unwrap().headers, ["Name", "Phone"], "{end:?}");
        }
    }

    #[test]
    fn a_quotation_mark_that_is_not_closed_is_named_by_its_line() {
        for (file, line) in [
            ("a,b\n\"x,1\ny,2\n", Some(2)),
            ("a,b\nx,1\n\"y,2\nz,\"3\"\n", Some(3)),
            // Programs of old Macs end a line with CR alone.
            ("a,b\rx,1\r\"y,2\rz,3\r", Some(3)),
            ("a,b\r\"x\ry\",1\rz,3\r", None),
            ("sep=,\na,b\n\"x,1\n", Some(3)),
            ("a,b\n\"x \"\"y\"\" z\",1\n", None),
            ("a,b\n\"x\ny\" ,1\n\"z\"", None),
            ("a,b\n5\" pipe,1\n", None),
        ] {
            let found = match read(file.as_bytes()) {
                Err(ImportError::OpenQuote { line }) => Some(line),
                _ => None,
            };
            assert_eq!(found, line, "{file:?}");
        }
    }

    #[test]
    fn a_nul_is_named_by_its_place() {
        let error = read(b"phone\n+1555\x000100\n").unwrap_err();
        assert!(matches!(error, ImportError::Nul { line: 2, character: 6 }), "{error}");
        let error = read(b"phone\r+1555\x000100\r").unwrap_err();
        assert!(matches!(error, ImportError::Nul { line: 2, character: 6 }), "{error}");
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(matches!(read(b""), Err(ImportError::Empty)));
        assert!(matches!(read(b"\n\n,,\n"), Err(ImportError::Empty)));
        assert!(matches!(read(b"PK\x03\x04rest"), Err(ImportError::DamagedWorkbook)));
        assert!(matches!(read(b"\xd0\xcf\x11\xe0\0\0"), Err(ImportError::OldWorkbook)));
        for picture in PICTURES {
            assert!(matches!(read(picture), Err(ImportError::NoSpreadsheet)));
        }
        assert!(matches!(read(&vec![b'x'; BYTES_MAX + 1]), Err(ImportError::TooLarge)));
        let many = "1\n".repeat(crate::store::import::ROWS_MAX + 2);
        assert!(matches!(read(many.as_bytes()), Err(ImportError::TooMany)));
    }
}
