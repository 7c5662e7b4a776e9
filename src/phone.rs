//! A telephone number with its country code: what a contact is known by.
//!
//! ```text
//!  "(555) 201-0123"    ─ parse("US") ─►  +15552010123
//!  "+44 20 7946 0958"  ─ parse ───────►  +442079460958
//!  "call Jane"         ─ parse ───────►  PhoneError: one sentence for the person who typed it
//! ```
//! Lenient with '+': the country code says enough, 7 to 15 digits will do. Strict without: the
//! plan of the region must have a place for it, so that a forgotten area code is noticed; whoever
//! knows better than the plan types '+'. Whether a number is in use is nobody's business here:
//! fictional ones (555) are numbers.
//!
//! A letter refuses the whole: who typed `+3367a829916` did not mean the number without it.

use std::fmt;
use std::ops::RangeInclusive;

use rlibphonenumber::enums::{NumberLengthType, PhoneNumberType, Region};
use rlibphonenumber::{PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, ValidationError};
use serde::{Deserialize, Serialize};

/// Digits of an E.164 number, country code included. Shorter ones are short codes.
const DIGITS: RangeInclusive<usize> = 7..=15;

/// Octets nobody types more of, with all separators and marks.
const LONGEST_TYPED: usize = 160;

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
    #[error("{0:?} does not belong in a number: type digits, spaces, dots, dashes, brackets")]
    Character(char),
    /// A '+' that is not at the beginning.
    #[error("a '+' stands only at the beginning of a number, before the country code")]
    Plus,
    /// '+' and a 0, or no country's code.
    #[error("after '+' comes the country code, like 1 or 44")]
    CountryCode,
    /// Fewer digits than a number has.
    #[error("the number is too short: type all of it, with the area or country code")]
    TooShort,
    /// More digits than a number has.
    #[error("the number is too long: one number a field, 15 digits at most")]
    TooLong,
    /// A national number that the plan of the region has no place for.
    #[error("no number of the region looks like this: check it, or type it with '+'")]
    NotInPlan,
    /// A local number.
    #[error("the area code is missing: type the number with it")]
    NoAreaCode,
    /// A number whose owner is paid for it.
    #[error("this is a premium-rate number, not a person's: it is never texted")]
    PremiumRate,
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
            // The library's plans of all countries take 7 MiB, once the first is asked for.
            None if ["US", "CA"].iter().any(|known| known.eq_ignore_ascii_case(region)) => {
                north_american(&typed.digits)
            }
            None => national(&typed.digits, Some(region)),
        }
    }

    /// As [`Self::parse`], for a number a person enters to be texted: it must be long enough for its
    /// country, and no premium-rate number.
    pub fn entered(text: &str, region: &str) -> Result<Self, PhoneError> {
        let number = Self::parse(text, region)?;
        match number.0.strip_prefix("+1") {
            Some(ten) => north_american_entered(ten)?,
            None => possible(&number.0)?,
        }
        Ok(number)
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
        if text.len() > LONGEST_TYPED {
            return Err(PhoneError::TooLong);
        }
        let characters: Vec<char> =
            text.chars().filter(|&character| !is_invisible(character)).map(narrow).collect();
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

/// Full-width forms as the ASCII characters they are. No other digits are taken for digits: a
/// small raised ² behind a number is a footnote.
fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character)
        }
        _ => character,
    }
}

/// Marks of direction, joiners and the like, which come along when a number is copied.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Blanks of every kind, but no tabs and line ends: those part one number from the next.
fn is_separator(character: char) -> bool {
    (character.is_whitespace() && !character.is_control())
        || matches!(
            character,
            '-' | '.' | '(' | ')' | '/' | '·' | '[' | ']' | '\u{2010}'..='\u{2015}' | '\u{2212}'
        )
}

/// A number by the North American plan: ten digits, the area code beginning with 2 to 9; "1" may
/// stand before them, "011" before another country's.
fn north_american(digits: &str) -> Result<PhoneNumber, PhoneError> {
    if let Some(international) = digits.strip_prefix("011") {
        return PhoneNumber::from_e164(&format!("+{international}"));
    }
    let ten = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(digits);
    match ten.len() {
        10 if !ten.starts_with(['0', '1']) => PhoneNumber::from_e164(&format!("+1{ten}")),
        10 => Err(PhoneError::NotInPlan),
        7 => Err(PhoneError::NoAreaCode),
        0..10 => Err(PhoneError::TooShort),
        _ => Err(PhoneError::TooLong),
    }
}

/// Without the library's plans: most numbers here are of this one.
fn north_american_entered(ten: &str) -> Result<(), PhoneError> {
    match ten.len() {
        0..10 => Err(PhoneError::TooShort),
        10 if ten.starts_with("900") => Err(PhoneError::PremiumRate),
        10 if ten.starts_with(['0', '1']) => Err(PhoneError::NotInPlan),
        10 => Ok(()),
        _ => Err(PhoneError::TooLong),
    }
}

/// As long as its country's numbers are, and no premium rate.
fn possible(number: &str) -> Result<(), PhoneError> {
    let parsed = PHONE_NUMBER_UTIL.parse(number, None).map_err(|error| match error {
        ParseError::TooLongNsn => PhoneError::TooLong,
        ParseError::InvalidCountryCode => PhoneError::CountryCode,
        ParseError::NotANumber(_) | ParseError::TooShortAfterIdd | ParseError::TooShortNsn => {
            PhoneError::TooShort
        }
    })?;
    match parsed.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) if parsed.get_type() == PhoneNumberType::PremiumRate => {
            Err(PhoneError::PremiumRate)
        }
        Ok(NumberLengthType::IsPossible) => Ok(()),
        Ok(NumberLengthType::IsPossibleLocalOnly) => Err(PhoneError::NoAreaCode),
        Err(ValidationError::InvalidCountryCode) => Err(PhoneError::CountryCode),
        Err(ValidationError::TooShort) => Err(PhoneError::TooShort),
        Err(ValidationError::TooLong) => Err(PhoneError::TooLong),
        Err(ValidationError::InvalidLength) => Err(PhoneError::NotInPlan),
    }
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
        ParseError::InvalidCountryCode if region.is_none() => PhoneError::CountryCode,
        ParseError::InvalidCountryCode => PhoneError::Region,
        ParseError::NotANumber(_) | ParseError::TooShortAfterIdd | ParseError::TooShortNsn => {
            PhoneError::TooShort
        }
        ParseError::TooLongNsn => PhoneError::TooLong,
    })?;
    match number.is_possible_with_reason() {
        Ok(NumberLengthType::IsPossible) if number.is_valid() => {}
        Ok(NumberLengthType::IsPossibleLocalOnly) => return Err(PhoneError::NoAreaCode),
        Err(ValidationError::InvalidCountryCode) => return Err(PhoneError::Region),
        Err(ValidationError::TooShort) => return Err(PhoneError::TooShort),
        Err(ValidationError::TooLong) => return Err(PhoneError::TooLong),
        Ok(NumberLengthType::IsPossible) | Err(ValidationError::InvalidLength) => {
            return Err(PhoneError::NotInPlan);
        }
    }
    PhoneNumber::from_e164(&number.format_as(PhoneNumberFormat::E164))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_type_them() {
        use PhoneError::*;
        // (typed, region, number or why not)
        let rows = [
            ("(555) 123-4567", "US", Ok("+15551234567")),
            ("+1 520-878-2491", "US", Ok("+15208782491")),
            ("520.878.2491", "US", Ok("+15208782491")),
            ("5208782491", "us", Ok("+15208782491")),
            ("1 520 878 2491", "US", Ok("+15208782491")),
            ("1-555-201-0123", "US", Ok("+15552010123")),
            ("555-201-0100", "US", Ok("+15552010100")),
            ("(+1) 555 201 0123", "DE", Ok("+15552010123")),
            ("\u{a0}+1\u{a0}555\u{a0}201\u{a0}0123 ", "US", Ok("+15552010123")),
            ("+1‑555–201—0123", "US", Ok("+15552010123")),
            ("\u{202a}+15552010123\u{202c}", "US", Ok("+15552010123")),
            ("＋１５５５２０１０１２３", "US", Ok("+15552010123")),
            ("0044 20 7946 0958", "US", Ok("+442079460958")),
            ("011 44 20 7946 0958", "US", Ok("+442079460958")),
            ("+44 (0)20 7946 0958", "US", Ok("+442079460958")),
            ("+44 ( 0 ) 20 7946 0958", "US", Ok("+442079460958")),
            ("020 7946 0958", "GB", Ok("+442079460958")),
            ("030/12345678", "DE", Ok("+493012345678")),
            ("06 12 34 56 78", "FR", Ok("+33612345678")),
            // With '+' the country code says enough.
            ("+1555123", "US", Ok("+1555123")),
            ("+999123456789", "US", Ok("+999123456789")),
            ("123-4567", "US", Err(NoAreaCode)),
            ("555-0100", "US", Err(NoAreaCode)),
            ("79 46 09 58", "BR", Err(NotInPlan)),
            ("11 91234 5678", "BR", Ok("+5511912345678")),
            ("98765 4321", "IN", Err(NotInPlan)),
            ("098765 43210", "IN", Ok("+919876543210")),
            ("7946 0958", "GB", Err(NoAreaCode)),
            ("0412 345 678", "AU", Ok("+61412345678")),
            ("55 1234 5678", "MX", Ok("+525512345678")),
            ("055 201 0123", "US", Err(NotInPlan)),
            ("604 555 0123", "ca", Ok("+16045550123")),
            ("12345", "US", Err(TooShort)),
            ("520 878 249", "US", Err(TooShort)),
            ("9123 4567 8", "SG", Err(NotInPlan)),
            ("520 878 2491 7", "US", Err(TooLong)),
            ("+123456", "US", Err(TooShort)),
            ("+1234567890123456", "US", Err(TooLong)),
            ("+0123456789", "US", Err(CountryCode)),
            ("", "US", Err(Empty)),
            (" - ", "US", Err(Empty)),
            ("+", "US", Err(Empty)),
            ("+3367a829916", "FR", Err(Letter)),
            ("1-800-FLOWERS", "US", Err(Letter)),
            ("520-878-2491 x5", "US", Err(Letter)),
            ("1.4155E+10", "US", Err(Letter)),
            ("520+878", "US", Err(Plus)),
            ("++15208782491", "US", Err(Plus)),
            ("*100#", "US", Err(Character('*'))),
            ("520-878-2491, 520-878-2492", "US", Err(Character(','))),
            ("520 878 2491 520 878 2492", "US", Err(TooLong)),
            ("٥٥٥", "US", Err(Character('٥'))),
            ("+1 555 201 0123²", "US", Err(Character('²'))),
            ("+999 (0)20 7946 0958", "US", Err(CountryCode)),
            ("5208782491", "", Err(Region)),
            ("5208782491", "XX", Err(Region)),
            ("5208782491", "USA", Err(Region)),
        ];
        for (typed, region, wanted) in rows {
            let parsed = PhoneNumber::parse(typed, region);
            let parsed = parsed.as_ref().map(PhoneNumber::as_str).map_err(|error| *error);
            assert_eq!(parsed, wanted, "{typed} in {region}");
        }
    }

    #[test]
    fn who_is_to_be_texted_has_a_number_long_enough_for_its_country() {
        use PhoneError::*;
        for (typed, wanted) in [
            ("+1 415 555 0166", Ok("+14155550166")),
            ("+1 415 555 016", Err(TooShort)),
            ("+1 415 555 01667", Err(TooLong)),
            ("+1 900 555 0100", Err(PremiumRate)),
            ("900 555 0100", Err(PremiumRate)),
            ("+44 20 7946 0958", Ok("+442079460958")),
            ("+44 20 7946", Err(NoAreaCode)),
            ("+49 900 1234567", Err(PremiumRate)),
            ("+999 123 456 789", Err(CountryCode)),
        ] {
            let entered = PhoneNumber::entered(typed, "US");
            let entered = entered.as_ref().map(PhoneNumber::as_str).map_err(|error| *error);
            assert_eq!(entered, wanted, "{typed}");
        }
    }

    #[test]
    fn data_is_a_number_only_in_one_form() {
        // (text, accepted)
        let rows = [
            ("+15552010123", true),
            ("+1234567", true),
            ("+123456789012345", true),
            ("15552010123", false),
            ("+1 5552010123", false),
            ("+0155520101", false),
            ("+123456", false),
            ("+1234567890123456", false),
            ("+１５５５２０１０１２３", false),
            ("+", false),
            ("", false),
        ];
        for (text, accepted) in rows {
            assert_eq!(PhoneNumber::from_e164(text).is_ok(), accepted, "{text}");
            let json = serde_json::to_string(text).unwrap();
            assert_eq!(serde_json::from_str::<PhoneNumber>(&json).is_ok(), accepted, "{text}");
        }
    }

    #[test]
    fn a_masked_number_hides_at_least_three_digits() {
        // (number, masked)
        let rows = [
            ("+15550101234", "+1555•••34"),
            ("+1234567", "+12•••67"),
            ("+123456789012345", "+1234•••45"),
            ("5550101234", "5550•••34"),
            ("123", "•••"),
            ("", "•••"),
        ];
        for (number, masked) in rows {
            assert_eq!(mask(number), masked);
        }
        let phone = PhoneNumber::from_e164("+15550101234").unwrap();
        assert_eq!(format!("{phone:?}"), "+1555•••34");
    }
}
