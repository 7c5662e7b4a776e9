//! What people and programs enter, and why it is refused.
//!
//! Every text that comes from a form, the API or a file passes through [`line()`] or [`text`] before it
//! is stored: blanks at the ends go, control characters and excess length are refused with the field
//! and a sentence that says what to do. Happy path: the cleaned text. Failure path: an
//! [`EntryError::Invalid`], which the panel shows beside the field and the API answers as 400.

use std::sync::LazyLock;

use regex::Regex;
use unicode_normalization::UnicodeNormalization;

use super::{ContactId, StoreError};

/// Why something entered was not stored; nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum EntryError {
    /// A value breaks a rule.
    #[error("{sentence}")]
    Invalid {
        /// The field of the form, column or JSON body.
        field: String,
        /// What is wrong and what to do, for the person who entered it.
        sentence: String,
    },
    /// The number belongs to this contact already.
    #[error("Another contact already has this number.")]
    Exists(ContactId),
    /// The thing to change is not there (any more).
    #[error("It is not there any more.")]
    NotFound,
    /// The database failed; not the caller's fault.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl EntryError {
    /// A refusal of `field` with a sentence.
    pub fn invalid(field: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), sentence: sentence.into() }
    }
}

impl From<rusqlite::Error> for EntryError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error.into())
    }
}

/// One line without control characters, trimmed, of at most `most` characters; it may be empty.
///
/// Marks that turn the direction of writing are refused too: with them a name looks like another.
pub fn line(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    refuse(field, entered, |c| {
        c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || turns_direction(c)
    })?;
    let clean = entered.trim();
    limit(field, clean, most)?;
    Ok(clean.to_owned())
}

/// A name as it is compared: names that look alike (full-width letters, invisible characters, blanks of
/// another kind, letter case) are the same.
#[must_use]
pub fn folded(name: &str) -> String {
    let name: String =
        INVISIBLE.replace_all(name, "").nfkc().flat_map(char::to_lowercase).collect();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Format characters, and those of other categories that show nothing.
static INVISIBLE: LazyLock<Regex> = LazyLock::new(|| {
    let class = r"[\p{Cf}\u{034F}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{FE00}-\u{FE0F}]";
    Regex::new(class).expect("the class above is one")
});

/// The property `Bidi_Control`.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// As [`line()`], and not empty.
pub fn name(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    let clean = line(field, entered, most)?;
    if folded(&clean).is_empty() {
        return Err(EntryError::invalid(field, "This field may not be blank."));
    }
    Ok(clean)
}

/// Words to be sent: line ends are allowed (CR LF becomes LF), other control characters are not. The
/// blanks at the ends go, it may not be empty.
pub fn text(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    let entered = entered.replace("\r\n", "\n");
    refuse(field, &entered, |c| c.is_control() && c != '\n')?;
    let clean = entered.trim().to_owned();
    limit(field, &clean, most)?;
    if clean.is_empty() {
        return Err(EntryError::invalid(field, "This field may not be blank."));
    }
    Ok(clean)
}

/// Looked at before blanks are trimmed: a tab or a line end at the end is no blank somebody typed.
fn refuse(field: &str, entered: &str, refused: impl Fn(char) -> bool) -> Result<(), EntryError> {
    let Some(c) = entered.chars().find(|c| refused(*c)) else { return Ok(()) };
    let sentence = if c == '\0' {
        "Null characters are not allowed.".to_owned()
    } else if matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
        "Control characters are not allowed: there is a line break. Write it in one line."
            .to_owned()
    } else if c == '\t' {
        "Control characters are not allowed: there is a tab. Write a blank instead.".to_owned()
    } else {
        "Control characters are not allowed: there is an invisible one. Type it again.".to_owned()
    };
    Err(EntryError::invalid(field, sentence))
}

fn limit(field: &str, clean: &str, most: usize) -> Result<(), EntryError> {
    let length = clean.chars().count();
    if length > most {
        let sentence = format!("At most {most} characters are allowed; these are {length}.");
        return Err(EntryError::invalid(field, sentence));
    }
    Ok(())
}

/// A uuid as it is stored: lower-case with hyphens. `None` when it is none.
#[must_use]
pub fn uuid(entered: &str) -> Option<String> {
    uuid::Uuid::try_parse(entered.trim()).ok().map(|u| u.hyphenated().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_refused_and_blanks_at_the_ends_go() {
        for (entered, expected) in [
            ("  Ana  ", Some("Ana")),
            ("", Some("")),
            ("A\0na", None),
            ("A\nna", None),
            ("A\tna", None),
            ("A\u{85}na", None),
            ("A\u{2028}na", None),
            ("\u{7f}", None),
            ("Ana\n", None),
            ("\tAna", None),
            ("A\u{202e}na", None),
            ("\u{2066}Ana", None),
            ("Zoë 👍", Some("Zoë 👍")),
            ("123456789", None),
        ] {
            assert_eq!(line("name", entered, 8).ok().as_deref(), expected, "{entered:?}");
        }
    }

    #[test]
    fn names_that_look_alike_are_the_same() {
        for name in ["Clinic", "ＣＬＩＮＩＣ", "Cli\u{200b}nic", "cl\u{ad}inic\u{fe0f}", " clinic"]
        {
            assert_eq!(folded(name), "clinic", "{name:?}");
        }
        assert_eq!(folded("North\u{a0} Shore"), folded("north shore"));
        assert_ne!(folded("Zoe"), folded("Zoë"));
        assert!(name("name", "\u{200b}\u{3164}", 8).is_err(), "nobody sees it");
    }

    #[test]
    fn a_text_keeps_its_line_ends() {
        assert_eq!(text("text", " a\r\nb ", 10).unwrap(), "a\nb");
        assert!(text("text", "a\tb", 10).is_err());
        assert!(text("text", " \n ", 10).is_err());
    }

    #[test]
    fn a_uuid_is_read_in_any_spelling() {
        let stored = "0198a7f2-6b4c-4f5e-9a1b-2c3d4e5f6071";
        assert_eq!(uuid(&stored.to_uppercase()).as_deref(), Some(stored));
        assert_eq!(uuid("x"), None);
    }
}
