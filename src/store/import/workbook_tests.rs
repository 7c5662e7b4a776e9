//! Workbooks as programs write them, and as somebody with bad intentions does.

use std::io::{Cursor, Write as _};

use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use super::table::{ImportError, UNPACKED_MAX};
use super::workbook::{float, read};

const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Cover" sheetId="1" r:id="rId1"/><sheet name="People" sheetId="2" r:id="rId2"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
/// Style 1 is a date.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

/// A workbook whose second sheet has these rows of cells and these shared texts.
fn workbook(rows: &str, shared: &str) -> Vec<u8> {
    let sheet = |rows: &str| {
        format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData></worksheet>"#
        )
    };
    let shared = format!(
        r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{shared}</sst>"#
    );
    packed(&[
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/sharedStrings.xml", &shared),
        ("xl/worksheets/sheet1.xml", &sheet(r#"<row r="1"><c r="A1" s="1"/></row>"#)),
        ("xl/worksheets/sheet2.xml", &sheet(rows)),
    ])
}

fn packed(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

const ROWS: &str = r#"
<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>Name</t></is></c><c r="C2" t="inlineStr"><is><t>Since</t></is></c></row>
<row r="3"><c r="A3"><v>1.5550100123E10</v></c><c r="B3" t="inlineStr"><is><t>Zoë</t></is></c><c r="C3" s="1"><v>46353</v></c></row>
<row r="4"><c r="A4" s="1"/><c r="B4"/></row>
<row r="6"><c r="A6" t="str"><v>'+15550100124</v></c><c r="B6" t="b"><v>1</v></c><c r="C6" s="1"><v>46353.5</v></c><c r="E6"><v>2.5</v></c></row>
<row r="900"><c r="A900" s="1"/></row>"#;

#[test]
fn the_first_sheet_with_anything_in_it_is_read_as_a_person_reads_it() {
    let table = read(&workbook(ROWS, "<si><t>Phone</t></si>")).unwrap();
    assert_eq!(table.sheet.as_deref(), Some("People"));
    assert_eq!(table.headers, ["Phone", "Name", "Since"]);
    let rows: Vec<(u64, Vec<&str>)> = table.rows.iter().map(|row| (row.line, row.cells)).collect();
    assert_eq!(
        rows,
        [
            (3, vec!["15550100123", "Zoë", "2026-11-27"]),
            (6, vec!["'+15550100124", "Y", "2026-11-27 12:00"]),
        ]
    );
    assert_eq!(table.surplus, [6]);
}

#[test]
fn a_number_is_whole_or_as_short_as_it_is() {
    for (number, text) in [
        (15_550_100_123.0, "15550100123"),
        (1.555e10, "15550000000"),
        (0.5, "0.5"),
        (-3.0, "-3"),
        (1e300, &1e300.to_string()),
    ] {
        assert_eq!(float(number), text);
    }
}

#[test]
fn what_is_no_workbook_says_so() {
    let empty = workbook("", "");
    assert!(matches!(read(&empty), Err(ImportError::Empty)));
    let archive = packed(&[("photo.txt", "a picture")]);
    assert!(matches!(read(&archive), Err(ImportError::NoSpreadsheet)));
    let document = packed(&[
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/workbook.xml", "<document/>"),
    ]);
    assert!(matches!(read(&document), Err(ImportError::NoSpreadsheet)));
    let broken = packed(&[
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"x\" r:id=\"rId1\"><"),
    ]);
    assert!(matches!(read(&broken), Err(ImportError::DamagedWorkbook)));
    let whole = workbook(ROWS, "<si><t>Phone</t></si>");
    assert!(matches!(read(&whole[..whole.len() / 2]), Err(ImportError::DamagedWorkbook)));
}

#[test]
fn a_sheet_whose_claim_of_its_size_runs_backwards_is_no_panic() {
    let sheet = r#"<worksheet><dimension ref="C3:A1"/><sheetData/></worksheet>"#;
    let file = packed(&[
        ("_rels/.rels", ROOT),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/worksheets/sheet1.xml", sheet),
    ]);
    assert!(matches!(read(&file), Err(ImportError::DamagedWorkbook)));
}

#[test]
fn a_small_file_that_unpacks_to_a_flood_is_refused() {
    let flood = " ".repeat(UNPACKED_MAX as usize);
    let bomb = workbook(ROWS, &flood);
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    assert!(matches!(read(&bomb), Err(ImportError::Bomb)));
}

#[test]
fn one_long_text_in_many_cells_is_refused() {
    let long = format!("<si><t>{}</t></si>", "x".repeat(1024 * 1024));
    let rows = (1..=64).map(|row| format!(r#"<row r="{row}"><c t="s"><v>0</v></c></row>"#));
    let rows: Vec<String> = rows.collect();
    assert!(matches!(read(&workbook(&rows.concat(), &long)), Err(ImportError::TooMany)));
    let wide: String = r#"<c r="A1" t="s"><v>0</v></c>"#.repeat(64);
    let rows = format!(r#"<row r="1">{wide}</row>"#);
    assert!(matches!(read(&workbook(&rows, &long)), Err(ImportError::TooMany)));
}

#[test]
fn a_cell_in_the_farthest_column_is_refused_and_one_in_the_last_row_is_a_row() {
    let far = r#"<row r="1"><c r="XFD1"><v>1</v></c></row>"#;
    assert!(matches!(read(&workbook(far, "")), Err(ImportError::TooMany)));
    let deep = r#"<row r="1"><c r="A1" t="str"><v>Phone</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>"#;
    let table = read(&workbook(deep, "")).unwrap();
    assert_eq!(table.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1_048_576]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Any change to the bytes of a workbook, stored as it is so that a change reaches the XML.
    #[test]
    fn a_damaged_workbook_is_an_error_or_a_table(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = workbook(ROWS, "<si><t>Phone</t></si>");
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = read(&bytes);
    }

    /// Any change to the XML itself.
    #[test]
    fn a_sheet_of_nonsense_is_an_error_or_a_table(
        at in any::<prop::sample::Index>(),
        length in 0_usize..12,
        text in "[<>/&;\"'=rctsv0-9A-Z -]{0,12}",
    ) {
        for shared in ["<si><t>Phone</t></si>", ""] {
            let mut rows = ROWS.to_owned();
            let from = at.index(rows.len());
            let to = (from + length).min(rows.len());
            if rows.is_char_boundary(from) && rows.is_char_boundary(to) {
                rows.replace_range(from..to, &text);
            }
            let _ = read(&workbook(&rows, shared));
        }
    }
}
