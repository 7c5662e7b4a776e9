//! What people and programs enter, and why it is refused.
//!
//! Every text that comes from a form, the API or a file passes through [`line()`] or [`text`] before it
//! is stored: blanks at the ends go, control characters and excess length are refused with the field
//! and a sentence that says what to do. Happy path: the cleaned text. Failure path: an
//! [`EntryError::Invalid`], which the panel shows beside the field and the API answers as 400.

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
pub fn line(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    let clean = entered.trim();
    check(field, clean, most, |c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))?;
    Ok(clean.to_owned())
}

/// As [`line()`], and not empty.
pub fn name(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    let clean = line(field, entered, most)?;
    if clean.is_empty() {
        return Err(EntryError::invalid(field, "This field may not be blank."));
    }
    Ok(clean)
}

/// Words to be sent: line ends are allowed (CR LF becomes LF), other control characters are not. The
/// blanks at the ends go, it may not be empty.
pub fn text(field: &str, entered: &str, most: usize) -> Result<String, EntryError> {
    let clean = entered.trim().replace("\r\n", "\n");
    check(field, &clean, most, |c| c.is_control() && c != '\n')?;
    if clean.is_empty() {
        return Err(EntryError::invalid(field, "This field may not be blank."));
    }
    Ok(clean)
}

fn check(
    field: &str,
    clean: &str,
    most: usize,
    refused: impl Fn(char) -> bool,
) -> Result<(), EntryError> {
    if let Some(c) = clean.chars().find(|c| refused(*c)) {
        let sentence = if c == '\0' {
            "Null characters are not allowed.".to_owned()
        } else if matches!(c, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}') {
            "Control characters are not allowed: there is a line break. Write it in one line."
                .to_owned()
        } else if c == '\t' {
            "Control characters are not allowed: there is a tab. Write a blank instead.".to_owned()
        } else {
            "Control characters are not allowed: there is an invisible one. Type it again."
                .to_owned()
        };
        return Err(EntryError::invalid(field, sentence));
    }
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
            ("Zoë 👍", Some("Zoë 👍")),
            ("123456789", None),
        ] {
            assert_eq!(line("name", entered, 8).ok().as_deref(), expected, "{entered:?}");
        }
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
