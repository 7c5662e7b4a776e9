//! A telephone number with its country code: what a contact is known by.
//!
//! ```text
//!  "(555) 201-0123"    ─ parse("US") ─►  +15552010123
//!  "+44 20 7946 0958"  ─ parse ───────►  +442079460958
//!  "call Jane"         ─ parse ───────►  PhoneError: one sentence for the person who typed it
//! ```
//! Lenient with '+': the country code says enough, 7 to 15 digits will do. Strict without: the
//! plan of the region must know numbers of that length, so that a forgotten area code is noticed.
//! Whether a number is in use is nobody's business here: fictional ones are numbers.
//!
//! A letter refuses the whole: who typed `+3367a829916` did not mean the number without it.

use std::fmt;
use std::ops::RangeInclusive;

use rlibphonenumber::enums::{NumberLengthType, Region};
use rlibphonenumber::{PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, ValidationError};
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// Digits of an E.164 number, country code included. Shorter ones are short codes.
const DIGITS: RangeInclusive<usize> = 7..=15;

/// What nobody types longer, with all separators.
const LONGEST_TYPED: usize = 64;

/// A number in E.164 form: '+', then 7 to 15 digits, the first not 0.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PhoneNumber(String);

/// Why a text is no number, and what to type instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing, or only separators.
    #[error("there is no number: type one like +15552010123")]
    Empty,
    /// A letter among the digits.
    #[error("a number has no letters: type its digits only, extensions cannot be texted")]
    Letter,
    /// Something that separates no digits.
    #[error("{0:?} does not belong into a number: type digits, spaces, dots, dashes, brackets")]
    Character(char),
    /// A '+' that is not at the beginning.
    #[error("a '+' stands only at the beginning of a number, before the country code")]
    Plus,
    /// '+' and a 0.
    #[error("after '+' comes the country code, which never begins with 0")]
    CountryCode,
    /// Fewer digits than a number has.
    #[error("the number is too short: type all of it, with the area or country code")]
    TooShort,
    /// More digits than a number has.
    #[error("the number is too long: one number a field, 15 digits at most")]
    TooLong,
    /// A national number with a count of digits that no number there has.
    #[error("no number of the region has this many digits: check it, or type it with '+'")]
    Length,
    /// A local number.
    #[error("the area code is missing: type the number with it")]
    NoAreaCode,
    /// The region of the configuration, or of the caller, is none.
    #[error("the region is unknown, so a number needs its country code: type it with '+'")]
    Region,
    /// Not in E.164 form, where only that is expected.
    #[error("the number must be in international form, like +15552010123")]
    NotInternational,
}

impl PhoneNumber {
    /// From data that is in E.164 form already: the database, the network.
    pub fn from_e164(text: &str) -> Result<Self, PhoneError> {
        let digits = text.strip_prefix('+').ok_or(PhoneError::NotInternational)?;
        if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(PhoneError::NotInternational);
        }
        if digits.starts_with('0') {
            return Err(PhoneError::CountryCode);
        }
        match digits.len() {
            0 => Err(PhoneError::Empty),
            count if count < *DIGITS.start() => Err(PhoneError::TooShort),
            count if count > *DIGITS.end() => Err(PhoneError::TooLong),
            _ => Ok(Self(text.to_owned())),
        }
    }

    /// From what people and spreadsheets write. Without '+' (or "00") the number is one of
    /// `region`, an ISO 3166-1 alpha-2 code.
    pub fn parse(text: &str, region: &str) -> Result<Self, PhoneError> {
        let typed = Typed::read(text)?;
        match typed.digits.strip_prefix("00") {
            _ if typed.digits.is_empty() => Err(PhoneError::Empty),
            // "+44 (0)20 …" shows a 0 that is dialled only at home: the library knows where.
            _ if typed.has_home_zero => national(&typed.dialled(), None),
            _ if typed.form == Form::International => Self::from_e164(&typed.dialled()),
            Some(international) => Self::from_e164(&format!("+{international}")),
            None => national(&typed.digits, Some(region)),
        }
    }

    /// The whole number, with '+'.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number for logs: who knows it recognises it, who does not learns nothing to dial.
    #[must_use]
    pub fn masked(&self) -> String {
        mask(&self.0)
    }
}

/// Hides at least three digits: four before them are shown at most, two after.
pub(crate) fn mask(number: &str) -> String {
    let (plus, digits) = match number.strip_prefix('+') {
        Some(digits) => ("+", digits),
        None => ("", number),
    };
    let digits: Vec<char> = digits.chars().collect();
    let shown = digits.len().saturating_sub(5).min(4);
    let tail = if shown == 0 { &[] } else { &digits[digits.len() - 2..] };
    let (head, tail): (String, String) = (digits[..shown].iter().collect(), tail.iter().collect());
    format!("{plus}{head}•••{tail}")
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = PhoneError;

    fn try_from(text: String) -> Result<Self, PhoneError> {
        Self::from_e164(&text)
    }
}

impl From<PhoneNumber> for String {
    fn from(phone: PhoneNumber) -> Self {
        phone.0
    }
}

/// What was typed, without what only separates.
struct Typed {
    form: Form,
    digits: String,
    /// "(0)" after a country code.
    has_home_zero: bool,
}

#[derive(PartialEq, Eq)]
enum Form {
    International,
    National,
}

impl Typed {
    fn read(text: &str) -> Result<Self, PhoneError> {
        // NFKC makes one digit of the full-width and the mathematical ones.
        let characters: Vec<char> =
            text.nfkc().filter(|&character| !is_invisible(character)).collect();
        if characters.len() > LONGEST_TYPED {
            return Err(PhoneError::TooLong);
        }
        let (mut form, mut digits) = (Form::National, String::new());
        for &character in &characters {
            match character {
                '0'..='9' => digits.push(character),
                '+' if digits.is_empty() && form == Form::National => form = Form::International,
                '+' => return Err(PhoneError::Plus),
                _ if is_separator(character) => {}
                _ if character.is_alphabetic() => return Err(PhoneError::Letter),
                _ => return Err(PhoneError::Character(character)),
            }
        }
        let close: String =
            characters.iter().filter(|character| !character.is_whitespace()).collect();
        let has_home_zero = form == Form::International && close.contains("(0)");
        Ok(Self { form, digits, has_home_zero })
    }

    fn dialled(&self) -> String {
        format!("+{}", self.digits)
    }
}

/// Marks of direction, joiners and the like, which come along when a number is copied.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '-' | '.' | '(' | ')' | '/' | '·' | '[' | ']' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

/// A number by the plan of its region; of its country code when it begins with '+'.
fn national(digits: &str, region: Option<&str>) -> Result<PhoneNumber, PhoneError> {
    let region = match region {
        Some(code) => Some(
            Region::try_from(code.to_ascii_uppercase().as_str()).map_err(|_| PhoneError::Region)?,
        ),
        None => None,
    };
    let number = PHONE_NUMBER_UTIL.parse(digits, region).map_err(|error| match error {
        ParseError::InvalidCountryCode => PhoneError::Region,
        ParseError::NotANumber(_) | ParseError::TooShortAfterIdd | ParseError::TooShortNsn => {
            PhoneError::TooShort
        }
        ParseError::TooLongNsn => PhoneError::TooLong,
    })?;
    match number.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) => {}
        Ok(NumberLengthType::IsPossibleLocalOnly) => return Err(PhoneError::NoAreaCode),
        Err(ValidationError::InvalidCountryCode) => return Err(PhoneError::Region),
        Err(ValidationError::TooShort) => return Err(PhoneError::TooShort),
        Err(ValidationError::TooLong) => return Err(PhoneError::TooLong),
        Err(ValidationError::InvalidLength) => return Err(PhoneError::Length),
    }
    PhoneNumber::from_e164(&number.format_as(PhoneNumberFormat::E164))
}
