//! `ledger export`: the record as JSON Lines, which can be checked anywhere, or as CSV for a spreadsheet.

use std::fs::OpenOptions;
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rusqlite::Connection;

use super::args::ExportFormat;
use super::failure::Failure;
use crate::store::StoreError;
use crate::store::ledger::{self, Written};

/// What is to be written.
pub(super) struct Wanted {
    pub(super) format: ExportFormat,
    /// The first day, included.
    pub(super) from: Option<Date>,
    /// The last day, included.
    pub(super) to: Option<Date>,
}

/// Why it was not written to its end.
enum Stopped {
    Store(StoreError),
    Write(io::Error),
}

impl From<StoreError> for Stopped {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<io::Error> for Stopped {
    fn from(error: io::Error) -> Self {
        Self::Write(error)
    }
}

/// Writes the entries of the days wanted into a new file, or to standard output.
pub(super) fn export(
    conn: &Connection,
    zone: &TimeZone,
    wanted: &Wanted,
    file: Option<&Path>,
) -> Result<(), Failure> {
    let written = match file {
        None => write(conn, zone, wanted, &mut io::stdout().lock()),
        Some(path) => {
            // Texts and numbers of people: nobody else's business.
            let new = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
            let file = new.map_err(|why| {
                Failure::because(format!("{} cannot be made: {why}.", path.display()))
            })?;
            write(conn, zone, wanted, &mut BufWriter::new(file))
        }
    };
    match written {
        Ok(()) => Ok(()),
        // Whoever read has enough.
        Err(Stopped::Write(why)) if why.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(Stopped::Write(why)) => {
            Err(Failure::because(format!("The record was not written to its end: {why}.")))
        }
        Err(Stopped::Store(why)) => Err(why.into()),
    }
}

fn write(
    conn: &Connection,
    zone: &TimeZone,
    wanted: &Wanted,
    out: &mut impl Write,
) -> Result<(), Stopped> {
    let begin = |day: Date| day.to_zoned_datetime(zone.clone()).ok().map(|z| z.timestamp());
    let from: Option<Timestamp> = wanted.from.and_then(begin);
    let until = wanted.to.and_then(|day| begin(day.tomorrow().ok()?));
    let format = match wanted.format {
        ExportFormat::Jsonl => Written::Jsonl,
        ExportFormat::Csv => Written::Csv,
    };
    out.write_all(format.head().as_bytes())?;
    ledger::each(conn, from, until, |entry| {
        Ok::<(), Stopped>(out.write_all(format.entry(entry).as_bytes())?)
    })?;
    Ok(out.flush()?)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use sha2::{Digest, Sha256};

    use super::*;
    use crate::consent::ledger::Entry;
    use crate::store::db;

    fn record() -> Connection {
        let conn = db::connect(Path::new(":memory:")).unwrap();
        for (at, text) in [
            ("2026-03-01T05:59:59Z", "=HYPERLINK(\"http://x\")"),
            ("2026-03-01T06:00:00Z", "Yes, \"please\"\n+1"),
            ("2026-03-02T05:59:59Z", " @SUM(A1)"),
            ("2026-03-02T06:00:00Z", "-1"),
        ] {
            let entry =
                Entry::new("message.received").words("phone", "+15550100101").words("text", text);
            ledger::append(&conn, at.parse().unwrap(), entry).unwrap();
        }
        conn
    }

    fn written(conn: &Connection, format: ExportFormat, day: Option<Date>) -> String {
        let zone = TimeZone::get("America/Chicago").unwrap();
        let mut out = Vec::new();
        let wanted = Wanted { format, from: day, to: day };
        assert!(write(conn, &zone, &wanted, &mut out).is_ok());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn each_line_has_what_is_needed_to_check_it() {
        let conn = record();
        let mut previous = "00".repeat(32);
        let lines = written(&conn, ExportFormat::Jsonl, None);
        assert_eq!(lines.lines().count(), 4);
        for line in lines.lines() {
            let line: Value = serde_json::from_str(line).unwrap();
            assert_eq!(line["previous"], previous.as_str());
            let body = line["body"].as_str().unwrap();
            let hash = Sha256::new()
                .chain_update(hex::decode(&previous).unwrap())
                .chain_update(body)
                .finalize();
            previous = hex::encode(hash);
            assert_eq!(line["hash"], previous.as_str());
            let facts: Value = serde_json::from_str(body).unwrap();
            for kept in line["words"].as_array().unwrap() {
                let digest = Sha256::new()
                    .chain_update(hex::decode(kept["salt"].as_str().unwrap()).unwrap())
                    .chain_update(kept["words"].as_str().unwrap())
                    .finalize();
                let want = format!("sha256:{}", hex::encode(digest));
                assert_eq!(facts[kept["field"].as_str().unwrap()], want.as_str());
            }
        }
    }

    #[test]
    fn days_are_the_organizations_and_both_are_included() {
        let conn = record();
        let day = "2026-03-01".parse().ok();
        let lines = written(&conn, ExportFormat::Jsonl, day);
        let seqs: Vec<Value> = lines
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["seq"].clone())
            .collect();
        assert_eq!(seqs, [2, 3]);
    }

    #[test]
    fn no_cell_begins_as_a_formula_and_erased_words_are_said_to_be() {
        let conn = record();
        conn.execute("DELETE FROM ledger_words WHERE seq = 4 AND field = 'text'", []).unwrap();
        let text = written(&conn, ExportFormat::Csv, None);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 4);
        assert_eq!(&rows[0][5], "'=HYPERLINK(\"http://x\")");
        assert_eq!(&rows[1][5], "Yes, \"please\"\n+1");
        assert_eq!(&rows[2][5], "' @SUM(A1)");
        assert_eq!((&rows[3][3], &rows[3][5]), ("'+15550100101", "(erased)"));
    }
}
