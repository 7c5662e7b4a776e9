//! Puts values into sentences: `{name}` in the sentence is the value of that name.
//!
//! Sentences for templates may have marks: `` `code` ``, `**strong**`, `[words](/address)`. The sentence and the values
//! are escaped; only the marks, and values that are HTML already (a time, a chip), become elements.

use std::fmt::{self, Display, Write};

use askama::filters::HtmlSafe;

use crate::web::words::{Chip, When};

/// A sentence in the language of the request: `t!("Write to {called}", called = name)`.
macro_rules! t {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::web::languages::fill(
            $crate::web::languages::phrase($key),
            &[$((stringify!($name), &$value as &$crate::web::languages::Value)),*],
        )
    };
}

/// One that counts: for one, and for all other numbers; `{n}` is the number.
macro_rules! tn {
    ($n:expr, $one:literal, $other:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::web::languages::fill(
            $crate::web::languages::counted($n == 1, $one, $other),
            &[("n", &$n as &$crate::web::languages::Value) $(, (stringify!($name), &$value))*],
        )
    };
}

/// One with marks, for a template.
macro_rules! th {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::web::languages::marked(
            $crate::web::languages::phrase($key),
            &[$((stringify!($name), &$value as &(dyn $crate::web::languages::Piece + Sync))),*],
        )
    };
}

/// A sentence in a table of constants; it is shown through `phrase`.
macro_rules! key {
    ($key:literal) => {
        $key
    };
}

/// What can stand in a sentence. `Sync`, since it is held to the end of a statement that may wait.
pub(in crate::web) type Value<'v> = dyn Display + Sync + 'v;

/// A sentence in pieces: what stands there, and the names of values.
pub(super) enum Part<'s> {
    Words(&'s str),
    Value(&'s str),
}

/// Takes a sentence apart at its values.
pub(super) fn parts(mut sentence: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    while let Some((before, (name, after))) =
        sentence.split_once('{').and_then(|(b, rest)| Some((b, rest.split_once('}')?)))
    {
        parts.extend([Part::Words(before), Part::Value(name)]);
        sentence = after;
    }
    parts.push(Part::Words(sentence));
    parts
}

/// The sentence with its values; a name nothing has stays as it stands.
pub(in crate::web) fn fill(sentence: &str, values: &[(&str, &Value)]) -> String {
    let mut filled = String::with_capacity(sentence.len() + 16 * values.len());
    for part in parts(sentence) {
        // Writing into a string does not fail.
        let _ = match part {
            Part::Words(words) => filled.write_str(words),
            Part::Value(name) => match values.iter().find(|(known, _)| *known == name) {
                Some((_, value)) => write!(filled, "{value}"),
                None => write!(filled, "{{{name}}}"),
            },
        };
    }
    filled
}

/// HTML that was made here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::web) struct Markup(String);

// What is in it was escaped when it was made.
impl HtmlSafe for Markup {}

impl Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A value as HTML.
pub(in crate::web) trait Piece {
    /// Writes it, escaped unless it is HTML already.
    fn html(&self) -> String;
}

fn escaped(words: &str) -> String {
    let mut safe = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '<' => safe.push_str("&#60;"),
            '>' => safe.push_str("&#62;"),
            '&' => safe.push_str("&#38;"),
            '"' => safe.push_str("&#34;"),
            '\'' => safe.push_str("&#39;"),
            c => safe.push(c),
        }
    }
    safe
}

macro_rules! escapes {
    ($($kind:ty),*) => {$(
        impl Piece for $kind {
            fn html(&self) -> String {
                escaped(&self.to_string())
            }
        }
    )*};
}

macro_rules! is_html {
    ($($kind:ty),*) => {$(
        impl Piece for $kind {
            fn html(&self) -> String {
                self.to_string()
            }
        }
    )*};
}

escapes!(str, &str, String, &String, usize, i64);
is_html!(When, &When, Chip, &Chip, Markup);

/// The sentence with its marks and values as HTML.
pub(in crate::web) fn marked(sentence: &str, values: &[(&str, &(dyn Piece + Sync))]) -> Markup {
    let mut html = String::with_capacity(2 * sentence.len());
    let mut rest = sentence;
    while let Some(at) = rest.find(['{', '`', '*', '[']) {
        let (before, from) = rest.split_at(at);
        html.push_str(&escaped(before));
        rest = mark(from, values, &mut html).unwrap_or_else(|| {
            // No mark after all: the character itself.
            html.push_str(&escaped(&from[..1]));
            &from[1..]
        });
    }
    html.push_str(&escaped(rest));
    Markup(html)
}

/// Writes the mark that `from` begins with, and gives what comes after it.
fn mark<'s>(
    from: &'s str,
    values: &[(&str, &(dyn Piece + Sync))],
    html: &mut String,
) -> Option<&'s str> {
    if let Some(inside) = from.strip_prefix('{') {
        let (name, after) = inside.split_once('}')?;
        let (_, value) = values.iter().find(|(known, _)| *known == name)?;
        html.push_str(&value.html());
        return Some(after);
    }
    if let Some(inside) = from.strip_prefix('`') {
        let (code, after) = inside.split_once('`')?;
        // Code has no marks in it.
        let _ = write!(html, "<code>{}</code>", escaped(code));
        return Some(after);
    }
    if let Some(inside) = from.strip_prefix("**") {
        let (strong, after) = inside.split_once("**")?;
        let _ = write!(html, "<strong>{}</strong>", marked(strong, values));
        return Some(after);
    }
    let (words, after) = from.strip_prefix('[')?.split_once("](")?;
    let (href, after) = after.split_once(')')?;
    let href = marked(href, values);
    let _ = write!(html, "<a href=\"{href}\">{}</a>", marked(words, values));
    Some(after)
}
