//! Entries as files hold them: JSON Lines, which can be checked anywhere, or CSV for a spreadsheet.

use serde_json::{Value, json};

use super::Recorded;
use crate::store::spreadsheet::{row, safe};

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// One JSON object a line, with all that is needed to check it.
    Jsonl,
    /// A table with a line of headings.
    Csv,
}

impl Written {
    /// What stands before the first entry.
    #[must_use]
    pub fn head(self) -> String {
        match self {
            Self::Jsonl => String::new(),
            Self::Csv => row(COLUMNS),
        }
    }

    /// One entry, with its line end.
    #[must_use]
    pub fn entry(self, entry: &Recorded) -> String {
        match self {
            Self::Jsonl => format!("{}\n", line(entry)),
            Self::Csv => row(cells(entry)),
        }
    }
}

fn line(entry: &Recorded) -> Value {
    let words: Vec<Value> = entry
        .words
        .iter()
        .map(|w| json!({ "field": w.field, "salt": hex::encode(w.salt), "words": w.words }))
        .collect();
    json!({
        "seq": entry.seq,
        "at": entry.at.to_string(),
        "kind": entry.kind,
        "previous": hex::encode(entry.previous),
        "body": entry.body,
        "hash": hex::encode(entry.hash),
        "words": words,
        "erased": entry.erased(),
    })
}

const COLUMNS: [&str; 10] =
    ["seq", "at", "kind", "phone", "name", "text", "by", "why", "body", "hash"];

fn cells(entry: &Recorded) -> [String; 10] {
    let erased = entry.erased();
    let words = |field: &str| match entry.said(field) {
        Some(words) => safe(words),
        None if erased.contains(&field) => "(erased)".to_owned(),
        None => String::new(),
    };
    [
        entry.seq.to_string(),
        entry.at.to_string(),
        safe(&entry.kind),
        words("phone"),
        words("name"),
        words("text"),
        words("by"),
        words("why"),
        safe(&entry.body),
        hex::encode(entry.hash),
    ]
}
