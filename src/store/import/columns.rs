//! What the header of a column means, and what a language cell says.
//!
//! The words are data: the tables below. Headers are compared without letter case, and with anything but letters and
//! digits as one blank.

use crate::store::fields::{self, Field};

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// The number.
    Phone,
    /// The whole name.
    Name,
    /// The first name.
    FirstName,
    /// The last name.
    LastName,
    /// The language.
    Language,
    /// The field of that name; created when there is none.
    Field(String),
    /// Something about consent, which is never imported.
    Consent,
    /// Nothing that is kept.
    Ignored,
}

const HEADERS: &[(&str, Column)] = &[
    ("phone", Column::Phone),
    ("phone number", Column::Phone),
    ("phone no", Column::Phone),
    ("mobile", Column::Phone),
    ("mobile phone", Column::Phone),
    ("mobile number", Column::Phone),
    ("cell", Column::Phone),
    ("cell phone", Column::Phone),
    ("cellphone", Column::Phone),
    ("cell number", Column::Phone),
    ("tel", Column::Phone),
    ("telephone", Column::Phone),
    ("telephone number", Column::Phone),
    ("number", Column::Phone),
    ("urn tel", Column::Phone),
    ("teléfono", Column::Phone),
    ("telefono", Column::Phone),
    ("móvil", Column::Phone),
    ("celular", Column::Phone),
    ("téléphone", Column::Phone),
    ("telefon", Column::Phone),
    ("telefonnummer", Column::Phone),
    ("handy", Column::Phone),
    ("phonenumber", Column::Phone),
    ("phone mobile", Column::Phone),
    ("mobilephone", Column::Phone),
    ("mobile no", Column::Phone),
    ("primary phone", Column::Phone),
    ("home phone", Column::Phone),
    ("contact number", Column::Phone),
    ("sms", Column::Phone),
    ("número", Column::Phone),
    ("número de teléfono", Column::Phone),
    ("teléfono móvil", Column::Phone),
    ("número de celular", Column::Phone),
    ("name", Column::Name),
    ("full name", Column::Name),
    ("fullname", Column::Name),
    ("contact", Column::Name),
    ("contact name", Column::Name),
    ("nombre", Column::Name),
    ("nom", Column::Name),
    ("nombre completo", Column::Name),
    ("client name", Column::Name),
    ("person", Column::Name),
    ("first name", Column::FirstName),
    ("firstname", Column::FirstName),
    ("given name", Column::FirstName),
    ("forename", Column::FirstName),
    ("first", Column::FirstName),
    ("prénom", Column::FirstName),
    ("vorname", Column::FirstName),
    ("primer nombre", Column::FirstName),
    ("last name", Column::LastName),
    ("lastname", Column::LastName),
    ("surname", Column::LastName),
    ("family name", Column::LastName),
    ("last", Column::LastName),
    ("nachname", Column::LastName),
    ("nom de famille", Column::LastName),
    ("apellido", Column::LastName),
    ("apellidos", Column::LastName),
    ("language", Column::Language),
    ("lang", Column::Language),
    ("idioma", Column::Language),
    ("langue", Column::Language),
];

/// Headers about consent, also after `Field:` and `Group:`.
const CONSENT: &[&str] = &["subscribed", "unsubscribed", "status", "permission", "ok to text"];

/// Words that make any header one about consent, wherever they stand in it.
const CONSENT_WORDS: &[&str] = &[
    "opt in",
    "opt out",
    "opted",
    "optin",
    "optout",
    "consent",
    "consented",
    "consentimiento",
    "consentement",
    "do not text",
    "do not contact",
];

/// Languages as people write them, beside ISO 639-3.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "eng"),
    ("english", "eng"),
    ("es", "spa"),
    ("spanish", "spa"),
    ("español", "spa"),
    ("fr", "fra"),
    ("french", "fra"),
    ("français", "fra"),
    ("de", "deu"),
    ("german", "deu"),
    ("deutsch", "deu"),
    ("pt", "por"),
    ("portuguese", "por"),
    ("português", "por"),
    ("zh", "zho"),
    ("chinese", "zho"),
    ("vi", "vie"),
    ("vietnamese", "vie"),
    ("ar", "ara"),
    ("arabic", "ara"),
    ("ru", "rus"),
    ("russian", "rus"),
    ("tl", "tgl"),
    ("tagalog", "tgl"),
    ("ht", "hat"),
    ("haitian creole", "hat"),
    ("so", "som"),
    ("somali", "som"),
];

/// What each header most likely means: the first column of a kind of its own, a field by the name of
/// an existing one or by the prefix `Field:`, and nothing otherwise.
#[must_use]
pub fn suggest(known: &[Field], headers: &[String]) -> Vec<Column> {
    let mut taken: Vec<Column> = Vec::new();
    headers
        .iter()
        .map(|header| {
            let column = meaning(known, header);
            let several = matches!(column, Column::Consent | Column::Ignored | Column::Phone);
            if !several && taken.contains(&column) {
                return Column::Ignored;
            }
            taken.push(column.clone());
            column
        })
        .collect()
}

/// Whether a column of this header is about consent, which no file can set.
#[must_use]
pub fn speaks_of_consent(header: &str) -> bool {
    let rest = header.split_once(':').map_or(header, |(_, rest)| rest).trim();
    let said = plain(rest);
    let among = |words: &&str| format!(" {said} ").contains(&format!(" {words} "));
    CONSENT.contains(&said.as_str()) || CONSENT_WORDS.iter().any(among) || fields::is_opt_in(rest)
}

fn meaning(known: &[Field], header: &str) -> Column {
    let (prefix, rest) = match header.split_once(':') {
        Some((prefix, rest)) => (plain(prefix), rest.trim()),
        None => (String::new(), header),
    };
    if speaks_of_consent(header) {
        return Column::Consent;
    }
    if prefix == "field" {
        return if rest.is_empty() {
            Column::Ignored
        } else {
            Column::Field(own_name(known, rest))
        };
    }
    let whole = plain(header);
    if let Some((_, column)) = HEADERS.iter().find(|(word, _)| *word == whole) {
        return column.clone();
    }
    let key = fields::key_of(header);
    if key == fields::TIMEZONE_KEY || key == fields::TIMEZONE_IN_TWO_WORDS {
        return Column::Field(own_name(known, fields::TIMEZONE_NAME));
    }
    known
        .iter()
        .find(|field| field.key == key || plain(&field.name) == whole)
        .map_or(Column::Ignored, |field| Column::Field(field.name.clone()))
}

/// The field's name as it is spelled here, when there is one.
fn own_name(known: &[Field], said: &str) -> String {
    let key = fields::key_of(said);
    known.iter().find(|f| f.key == key).map_or_else(|| said.to_owned(), |f| f.name.clone())
}

fn plain(header: &str) -> String {
    let lower = header.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// ISO 639-3 of what a cell says; empty for a blank cell, `None` for a word nobody knows.
pub(super) fn language(said: &str) -> Option<String> {
    let lower = said.trim().to_lowercase();
    if lower.is_empty() || (lower.len() == 3 && lower.bytes().all(|b| b.is_ascii_lowercase())) {
        return Some(lower);
    }
    LANGUAGES.iter().find(|(word, _)| *word == lower).map(|(_, code)| (*code).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::testing::{memory, now};

    #[test]
    fn headers_are_understood() {
        let conn = memory();
        fields::create(&conn, "Next Visit", now()).unwrap();
        let known = fields::list(&conn).unwrap();
        let visit = || Column::Field("Next Visit".to_owned());
        for (header, column) in [
            ("Phone", Column::Phone),
            ("MOBILE", Column::Phone),
            ("URN:Tel", Column::Phone),
            ("Telephone #", Column::Phone),
            ("First_Name", Column::FirstName),
            ("last name", Column::LastName),
            ("Full Name", Column::Name),
            ("Language", Column::Language),
            ("next-visit", visit()),
            ("Field:next visit", visit()),
            ("Field:Shoe size", Column::Field("Shoe size".to_owned())),
            ("Shoe size", Column::Ignored),
            ("time zone", Column::Field("Timezone".to_owned())),
            ("Timezone", Column::Field("Timezone".to_owned())),
            ("", Column::Ignored),
            ("opt_in", Column::Consent),
            ("Opt-In", Column::Consent),
            ("Field:Opt In", Column::Consent),
            ("Group:Opted-In", Column::Consent),
            ("Consent", Column::Consent),
            ("SMS Consent (Y/N)", Column::Consent),
            ("Consent date", Column::Consent),
            ("Opted-in on", Column::Consent),
            ("Option", Column::Ignored),
            ("Número de teléfono", Column::Phone),
            ("Cell #", Column::Phone),
            ("Vorname", Column::FirstName),
            ("Group:Clinic", Column::Ignored),
            ("Contact UUID", Column::Ignored),
        ] {
            assert_eq!(suggest(&known, &[header.to_owned()]), [column], "{header}");
        }
    }

    #[test]
    fn only_the_first_column_of_a_kind_counts() {
        let headers = ["Name", "Phone", "Name", "Mobile"].map(str::to_owned);
        let columns = suggest(&[], &headers);
        assert_eq!(columns, [Column::Name, Column::Phone, Column::Ignored, Column::Phone]);
    }

    #[test]
    fn languages_are_read_as_people_write_them() {
        for (said, code) in [
            ("eng", Some("eng")),
            ("EN", Some("eng")),
            (" Español ", Some("spa")),
            ("", Some("")),
            ("?", None),
        ] {
            assert_eq!(language(said).as_deref(), code, "{said}");
        }
    }
}
