//! A workbook: the parts of its packed folder are the input, so that a change is one of the XML and no broken archive.
//! Archives as such are seeds of `table`.

use std::io::{Cursor, Write as _};

use optin_gateway::store::import::read;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// Between the parts.
const BETWEEN: &[u8] = b"\n%%\n";
/// The parts in the order of the input. One that is not there reads as written here.
const PARTS: [(&str, &str); 6] = [
    ("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"),
    ("xl/sharedStrings.xml", "<sst><si><t>Phone</t></si><si><t>Name</t></si></sst>"),
    (
        "xl/styles.xml",
        r#"<styleSheet><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#,
    ),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
];

/// The parts, each perhaps changed.
pub(super) fn hold(input: &[u8]) {
    match read(&packed(input)) {
        Ok(table) => super::table::everything_holds(&table),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn packed(input: &[u8]) -> Vec<u8> {
    let mut folder = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut rest = Some(input);
    for (name, usual) in PARTS {
        let part = rest.map_or(usual.as_bytes(), |text| {
            let end = text.windows(BETWEEN.len()).position(|window| window == BETWEEN);
            rest = end.map(|end| &text[end + BETWEEN.len()..]);
            end.map_or(text, |end| &text[..end])
        });
        folder.start_file(name, as_it_is).expect("a file in memory");
        folder.write_all(part).expect("memory");
    }
    folder.finish().expect("memory").into_inner()
}
