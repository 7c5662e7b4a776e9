//! Sentences the core makes in English: refusals, reasons, what a modem is doing. They come as text, some of them from
//! the database, and are known again by their shape: `the code {code} is wrong` is any text that begins and ends so.
//!
//! A value is shown as it came; `{!cause}` in the translation says that the value is itself such a sentence, and must be a known one: nothing is
//! half translated. Whether a
//! sentence begins with a capital letter and ends with a full stop is as it came. What has no known shape stays English.

use std::collections::HashMap;

use super::fill::{Part, Value, fill, parts};

/// How deep sentences in sentences are looked into.
const DEEP: usize = 4;

/// Every shape of a language.
#[derive(Default)]
pub(super) struct Shapes {
    /// Without values.
    whole: HashMap<String, String>,
    /// The most particular first.
    with_values: Vec<(String, String)>,
}

impl Shapes {
    pub(super) fn new(told: HashMap<String, String>) -> Self {
        let bare = |(key, own): (String, String)| (bare(&key), own);
        let (mut with_values, whole): (Vec<_>, HashMap<_, _>) = {
            let (with, without): (Vec<_>, Vec<_>) =
                told.into_iter().map(bare).partition(|(key, _)| key.contains('{'));
            (with, without.into_iter().collect())
        };
        let fixed = |shape: &str| -> usize {
            let words = parts(shape).into_iter().map(|part| match part {
                Part::Words(words) => words.len(),
                Part::Value(_) => 0,
            });
            words.sum()
        };
        with_values.sort_by_key(|(shape, _)| (std::cmp::Reverse(fixed(shape)), shape.clone()));
        Self { whole, with_values }
    }

    /// Every shape with its translation.
    #[cfg(test)]
    pub(super) fn all(&self) -> impl Iterator<Item = (&String, &String)> {
        let with_values = self.with_values.iter().map(|(shape, own)| (shape, own));
        self.whole.iter().chain(with_values)
    }

    /// The sentence in this language; nothing if its shape is not known.
    pub(super) fn told(&self, english: &str) -> Option<String> {
        self.deep(english, 0)
    }

    fn deep(&self, english: &str, depth: usize) -> Option<String> {
        let english = english.trim();
        let bare = bare(english);
        let own = match self.whole.get(&bare) {
            Some(own) => Some(own.clone()),
            None => self
                .with_values
                .iter()
                .find_map(|(shape, own)| self.filled(own, &values(&parts(shape), &bare)?, depth)),
        };
        match own {
            Some(own) => Some(like(english, &own)),
            None => self.each(english, depth),
        }
    }

    /// Several sentences in a row, if each is known.
    fn each(&self, english: &str, depth: usize) -> Option<String> {
        let (first, rest) = english.split_once(". ")?;
        Some(format!("{}. {}", self.deep(first, depth)?, self.deep(rest, depth)?))
    }

    fn filled(&self, own: &str, values: &[(&str, &str)], depth: usize) -> Option<String> {
        let mut named: Vec<(String, String)> = Vec::new();
        for (name, value) in values {
            let looked_into = format!("!{name}");
            if own.contains(&looked_into) {
                let inner = if depth < DEEP { self.deep(value, depth + 1) } else { None };
                named.push((looked_into, inner?));
            }
            named.push(((*name).to_owned(), (*value).to_owned()));
        }
        let named: Vec<(&str, &Value<'_>)> =
            named.iter().map(|(name, value)| (name.as_str(), value as _)).collect();
        Some(fill(own, &named))
    }
}

/// Without the capital letter and the full stop that only say that it stands alone.
fn bare(sentence: &str) -> String {
    let sentence = sentence.strip_suffix('.').unwrap_or(sentence);
    let mut chars = sentence.chars();
    match (chars.next(), chars.next()) {
        (Some(first), Some(second)) if !second.is_uppercase() => {
            first.to_lowercase().chain(sentence.chars().skip(1)).collect()
        }
        _ => sentence.to_owned(),
    }
}

/// Begins and ends as the other does.
fn like(english: &str, own: &str) -> String {
    let own = own.strip_suffix('.').unwrap_or(own);
    let mut chars = own.chars();
    let mut own: String = match chars.next() {
        Some(first) if english.starts_with(char::is_uppercase) => {
            first.to_uppercase().chain(chars).collect()
        }
        _ => own.to_owned(),
    };
    if english.ends_with('.') {
        own.push('.');
    }
    own
}

/// What stands in the places of the values, if the sentence has this shape. No value is empty.
fn values<'v>(shape: &[Part<'v>], sentence: &'v str) -> Option<Vec<(&'v str, &'v str)>> {
    match shape {
        [Part::Words(words)] => (*words == sentence).then(Vec::new),
        [Part::Words(words), Part::Value(name), rest @ ..] => {
            let from = sentence.strip_prefix(words)?;
            let Some(Part::Words(next)) = rest.first() else { return None };
            let ends = |end: usize| -> Option<Vec<(&'v str, &'v str)>> {
                let mut found = values(rest, &from[end..])?;
                found.push((*name, &from[..end]));
                Some(found)
            };
            if next.is_empty() && rest.len() == 1 {
                return (!from.is_empty()).then(|| ends(from.len())).flatten();
            }
            from.match_indices(next).filter(|(end, _)| *end > 0).find_map(|(end, _)| ends(end))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_is_known_by_its_shape() {
        let told = [
            ("the modem “{name}” is not ready", "el módem «{name}» no está listo"),
            ("waits: {why}", "espera: {!why}"),
            ("they answered no. {advice}", "respondieron que no. {!advice}"),
            ("ask them", "pregúnteles"),
            ("{a} of {b}", "{a} de {b}"),
        ];
        let told = told.map(|(key, own)| (key.to_owned(), own.to_owned()));
        let shapes = Shapes::new(told.into());
        for (english, own) in [
            ("The modem “main” is not ready.", Some("El módem «main» no está listo.")),
            ("waits: the modem “main” is not ready", Some("espera: el módem «main» no está listo")),
            ("They answered no. Ask them.", Some("Respondieron que no. Pregúnteles.")),
            ("Ask them. Ask them.", Some("Pregúnteles. Pregúnteles.")),
            ("Ask them. Ask us.", None),
            ("waits: something else", None),
            ("3 of 40", Some("3 de 40")),
            ("Ask them", Some("Pregúnteles")),
            ("of 40", None),
            ("The modem “main” is not ready yet", None),
        ] {
            assert_eq!(shapes.told(english).as_deref(), own, "{english}");
        }
    }
}
