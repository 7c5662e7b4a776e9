//! A language: its file, read once when the first page needs it.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::shape::Shapes;

/// Every language of the panel; English, in which the code is written, first.
pub(in crate::web) static LANGUAGES: [Language; 2] = [
    Language { code: "en", name: "English", words: LazyLock::new(Words::default) },
    Language {
        code: "es",
        name: "Español",
        // The tests read every file.
        words: LazyLock::new(|| read(include_str!("es.toml")).expect("the file can be read")),
    },
];

/// A language of the panel.
pub(in crate::web) struct Language {
    /// As HTML and browsers name it.
    pub(in crate::web) code: &'static str,
    /// What it calls itself.
    pub(in crate::web) name: &'static str,
    /// Not read before somebody speaks it: it takes twice the size of its file.
    pub(super) words: LazyLock<Words>,
}

/// What a file holds.
#[derive(Default)]
pub(super) struct Words {
    /// The months in full and in short; none for what dates are written in by themselves.
    months: Option<([String; 12], [String; 12])>,
    /// By the sentence in the code.
    pub(super) phrases: HashMap<String, Forms>,
    /// By the shape of a sentence of the core.
    pub(super) shapes: Shapes,
}

/// A sentence, or for one and for all other numbers.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Forms {
    Always(String),
    Counted([String; 2]),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    months: [String; 12],
    months_short: [String; 12],
}

/// Reads a file. Its tables are read a line at a time: as a whole they take ten times the size of the file for a moment,
/// and what lies above that moment's memory keeps it from ever being given back.
fn read(text: &str) -> Result<Words, String> {
    let (head, rest) = text.split_once("\n[phrases]\n").ok_or("[phrases] comes second")?;
    let (phrases, told) = rest.split_once("\n[told]\n").ok_or("[told] comes last")?;
    let Head { months, months_short } = toml::from_str(head).map_err(|why| why.to_string())?;
    Ok(Words {
        months: Some((months, months_short)),
        phrases: table(phrases)?,
        shapes: Shapes::new(table(told)?),
    })
}

fn table<T: DeserializeOwned>(text: &str) -> Result<HashMap<String, T>, String> {
    let mut table = HashMap::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let entry: HashMap<String, T> =
            toml::from_str(line).map_err(|why| format!("{line}: {why}"))?;
        for (key, value) in entry {
            if table.insert(key, value).is_some() {
                return Err(format!("twice: {line}"));
            }
        }
    }
    Ok(table)
}

/// English.
pub(super) fn english() -> &'static Language {
    &LANGUAGES[0]
}

/// The language of a code, if the panel has it.
pub(in crate::web) fn known(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code.eq_ignore_ascii_case(code))
}

impl Language {
    /// A sentence of the code in this language.
    pub(in crate::web) fn phrase(&'static self, english: &'static str) -> &'static str {
        match self.words.phrases.get(english) {
            Some(Forms::Always(own) | Forms::Counted([_, own])) => own,
            None => english,
        }
    }

    /// One that counts, filed under its form for many.
    pub(super) fn counted(
        &'static self,
        alone: bool,
        one: &'static str,
        other: &'static str,
    ) -> &'static str {
        match self.words.phrases.get(other) {
            Some(Forms::Counted([own, _])) if alone => own,
            Some(Forms::Counted([_, own]) | Forms::Always(own)) => own,
            None if alone => one,
            None => other,
        }
    }

    /// The way a date is written, with its month as this language calls it.
    pub(in crate::web) fn dated(&self, pattern: &str, month: i8) -> String {
        let Some((full, short)) = &self.words.months else { return pattern.to_owned() };
        let at = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
        pattern.replace("%B", &full[at]).replace("%b", &short[at])
    }
}
