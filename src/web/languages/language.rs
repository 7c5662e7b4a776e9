//! A language: its file, read once when the first page needs it.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::shape::Shapes;

/// The files, by the code HTML and browsers give a language.
const FILES: [(&str, &str); 1] = [("es", include_str!("es.toml"))];

/// Every language of the panel; English, in which the code is written, first.
pub(in crate::web) static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let files = FILES.into_iter().map(|(code, text)| {
        // The tests read every file.
        let (head, phrases, told) = read(text).expect("the files of languages can be read");
        Language {
            code,
            name: head.name,
            months: Some((head.months, head.months_short)),
            phrases,
            shapes: Shapes::new(told),
        }
    });
    let english = Language {
        code: "en",
        name: "English".to_owned(),
        months: None,
        phrases: HashMap::new(),
        shapes: Shapes::default(),
    };
    std::iter::once(english).chain(files).collect()
});

/// A language of the panel.
pub(in crate::web) struct Language {
    /// As HTML and browsers name it.
    pub(in crate::web) code: &'static str,
    /// What it calls itself.
    pub(in crate::web) name: String,
    /// The months in full and in short; none for what dates are written in by themselves.
    months: Option<([String; 12], [String; 12])>,
    pub(super) phrases: HashMap<String, Forms>,
    pub(super) shapes: Shapes,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Head {
    name: String,
    months: [String; 12],
    months_short: [String; 12],
}

/// What a file calls the sentences in the code, and those of the core, by their shape.
type Tables = (Head, HashMap<String, Forms>, HashMap<String, String>);

/// Reads a file. Its tables are read a line at a time: as a whole they take ten times the size of the file for a moment,
/// and what lies above that moment's memory keeps it from ever being given back.
fn read(text: &str) -> Result<Tables, String> {
    let (head, rest) = text.split_once("\n[phrases]\n").ok_or("[phrases] comes second")?;
    let (phrases, told) = rest.split_once("\n[told]\n").ok_or("[told] comes last")?;
    let head = toml::from_str(head).map_err(|why| why.to_string())?;
    Ok((head, table(phrases)?, table(told)?))
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

/// A sentence, or for one and for all other numbers.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Forms {
    Always(String),
    Counted([String; 2]),
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
        match self.phrases.get(english) {
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
        match self.phrases.get(other) {
            Some(Forms::Counted([own, _])) if alone => own,
            Some(Forms::Counted([_, own]) | Forms::Always(own)) => own,
            None if alone => one,
            None => other,
        }
    }

    /// The way a date is written, with its month as this language calls it.
    pub(in crate::web) fn dated(&self, pattern: &str, month: i8) -> String {
        let Some((full, short)) = &self.months else { return pattern.to_owned() };
        let at = usize::try_from(month).unwrap_or(1).clamp(1, 12) - 1;
        pattern.replace("%B", &full[at]).replace("%b", &short[at])
    }
}
