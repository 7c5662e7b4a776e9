//! Takes the keys of TOML tables one by one, and notes every problem with its line instead of stopping at the first.
//!
//! A key is known because somebody asked for it: there is no second list of keys that could drift from the code.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Problem;

/// Below this likeness (0 to 1) a neighbour is a guess that misleads.
const LIKENESS_MIN: f64 = 0.75;

/// Collects what is found while the sections are read.
pub(super) struct Reader<'t> {
    text: &'t str,
    problems: Vec<Problem>,
    defaulted: Vec<String>,
    /// The keys asked for, by section heading.
    known: BTreeMap<String, Vec<&'static str>>,
    unknown: Vec<Unknown>,
}

/// A key nobody asked for; what to say about it is known when all sections have been read.
struct Unknown {
    heading: String,
    place: String,
    key: String,
    line: usize,
}

/// One table, its keys not yet taken.
pub(super) struct Section<'r, 't, 'd> {
    reader: &'r mut Reader<'t>,
    /// `[sending]`, `[[modem]]`; empty at the top of the file.
    heading: String,
    /// How a problem names it: `[sending]`, `[[modem]] 2:`.
    place: String,
    line: usize,
    keys: BTreeMap<&'d str, &'d Spanned<DeValue<'t>>>,
    lines: BTreeMap<&'d str, usize>,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self {
            text,
            problems: Vec::new(),
            defaulted: Vec::new(),
            known: BTreeMap::new(),
            unknown: Vec::new(),
        }
    }

    /// The line of a place in the text, counted from 1.
    pub(super) fn line(&self, span: &Range<usize>) -> usize {
        let before = self.text.as_bytes().iter().take(span.start);
        1 + before.filter(|byte| **byte == b'\n').count()
    }

    pub(super) fn problem(&mut self, line: usize, key: &str, what: impl Into<String>) {
        self.problems.push(Problem { line, key: key.to_owned(), what: what.into() });
    }

    /// Opens a table. `None` reads as an empty one: all its keys have their defaults.
    pub(super) fn section<'d>(
        &mut self,
        heading: &str,
        place: &str,
        table: Option<(&'d DeTable<'t>, usize)>,
    ) -> Section<'_, 't, 'd> {
        let mut keys = BTreeMap::new();
        let mut lines = BTreeMap::new();
        let mut line = 1;
        if let Some((table, at)) = table {
            line = at;
            for (key, value) in table {
                keys.insert(key.get_ref().as_ref(), value);
                lines.insert(key.get_ref().as_ref(), self.line(&key.span()));
            }
        }
        Section {
            reader: self,
            heading: heading.to_owned(),
            place: place.to_owned(),
            line,
            keys,
            lines,
        }
    }

    /// All problems by line, and the keys that were left to their defaults.
    pub(super) fn finish(mut self) -> (Vec<Problem>, Vec<String>) {
        for unknown in std::mem::take(&mut self.unknown) {
            let what = self.advise(&unknown);
            self.problem(unknown.line, &named(&unknown.place, &unknown.key), what);
        }
        self.problems.sort_by_key(|problem| problem.line);
        (self.problems, self.defaulted)
    }

    /// Says where an unknown key belongs, or which it was meant to be.
    fn advise(&self, unknown: &Unknown) -> String {
        let Unknown { heading, key, .. } = unknown;
        let elsewhere = self
            .known
            .iter()
            .find(|(other, keys)| *other != heading && keys.contains(&key.as_str()));
        if let Some((other, _)) = elsewhere {
            let other = if other.is_empty() { "at the top of the file" } else { other };
            return format!("unknown key here; `{key}` belongs {}{other}", under(other));
        }
        let here = self.known.get(heading).map_or(&[][..], Vec::as_slice);
        let nearest = |keys: &[&'static str]| -> Option<&'static str> {
            let mut ranked: Vec<_> =
                keys.iter().map(|known| (strsim::jaro_winkler(key, known), *known)).collect();
            ranked.sort_by(|a, b| b.0.total_cmp(&a.0));
            ranked
                .first()
                .filter(|(likeness, _)| *likeness >= LIKENESS_MIN)
                .map(|(_, known)| *known)
        };
        if let Some(known) = nearest(here) {
            return format!("unknown key; did you mean `{known}`?");
        }
        for (other, keys) in self.known.iter().filter(|(other, _)| *other != heading) {
            if let Some(known) = nearest(keys) {
                let place = if other.is_empty() { "at the top of the file" } else { other };
                return format!("unknown key; did you mean `{known}` {}{place}?", under(place));
            }
        }
        format!("unknown key; the keys here are {}", here.join(", "))
    }
}

/// "under " before a heading, nothing before "at the top of the file".
fn under(place: &str) -> &'static str {
    if place.starts_with('[') { "under " } else { "" }
}

/// `[sending] pace`, or `data_dir` alone at the top.
fn named(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place} {key}") }
}

impl<'t, 'd> Section<'_, 't, 'd> {
    /// Takes a key. Absent, or present and wrong (which is noted): `None`.
    pub(super) fn read<T>(
        &mut self,
        key: &'static str,
        meaning: impl FnOnce(&DeValue<'t>) -> Result<T, String>,
    ) -> Option<T> {
        let found = self.take(key);
        let Some((value, line)) = found else {
            let name = named(&self.place, key);
            self.reader.defaulted.push(name);
            return None;
        };
        match meaning(value) {
            Ok(meant) => Some(meant),
            Err(what) => {
                self.problem(line, key, what);
                None
            }
        }
    }

    /// Takes a key as it stands, with its line.
    pub(super) fn take(&mut self, key: &'static str) -> Option<(&'d DeValue<'t>, usize)> {
        let known = self.reader.known.entry(self.heading.clone()).or_default();
        if !known.contains(&key) {
            known.push(key);
        }
        let value = self.keys.remove(key)?;
        Some((value.get_ref(), self.lines.get(key).copied().unwrap_or(self.line)))
    }

    /// The line of a key that was there.
    pub(super) fn line_of(&self, key: &str) -> Option<usize> {
        self.lines.get(key).copied()
    }

    /// The line of the table itself.
    pub(super) fn line(&self) -> usize {
        self.line
    }

    /// The line of a place in the text.
    pub(super) fn line_at(&self, span: &Range<usize>) -> usize {
        self.reader.line(span)
    }

    pub(super) fn problem(&mut self, line: usize, key: &str, what: impl Into<String>) {
        let name = named(&self.place, key);
        self.reader.problem(line, &name, what);
    }

    /// Whatever was not taken is unknown.
    pub(super) fn close(self) {
        for key in self.keys.keys() {
            self.reader.unknown.push(Unknown {
                heading: self.heading.clone(),
                place: self.place.clone(),
                key: (*key).to_owned(),
                line: self.lines.get(key).copied().unwrap_or(self.line),
            });
        }
    }
}
