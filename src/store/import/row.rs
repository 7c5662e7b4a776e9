//! One row of a file: who it is, or what is wrong with it.
//!
//! Spreadsheets do things to numbers: they show `15550100123` as `1.5550100123E+10`, put `.0` behind it, take the `+`
//! away, and keep an apostrophe that was to save it. What can be undone without guessing is; a number that lost digits
//! is refused.

use std::collections::HashMap;

use super::columns::{self, Column};
use super::plan::{Person, PlannedField, Plus};
use crate::phone::PhoneNumber;
use crate::store::contacts;
use crate::store::entry::{self, EntryError};
use crate::store::fields;
use crate::store::spreadsheet::undone;

/// A row's cells and what they mean.
pub(super) struct Reader<'a> {
    pub(super) cells: &'a [&'a str],
    pub(super) columns: &'a [Column],
    pub(super) fields: &'a [PlannedField],
}

/// The cell that is meant and what is wrong with it.
pub(super) type Wrong = (String, String);

impl Reader<'_> {
    /// The person of this row; `seen` are the digits of the numbers in the rows before it, and their lines.
    pub(super) fn person(
        &self,
        line: u64,
        region: &str,
        seen: &mut HashMap<u64, u64>,
    ) -> Result<Person, Wrong> {
        let cell = self.cell(&Column::Phone);
        let (phone, plus) = phone(cell, region).map_err(|sentence| (excerpt(cell), sentence))?;
        let digits = phone.as_str().trim_start_matches('+').parse().unwrap_or_default();
        if let Some(first) = seen.get(&digits) {
            let sentence = format!("The same number stands in line {first} already.");
            return Err((excerpt(cell), sentence));
        }
        let name = self.name();
        let name = checked(&name, entry::line("name", &name, contacts::NAME_MAX))?;
        let said = self.cell(&Column::Language);
        let language =
            columns::language(said).ok_or_else(|| (excerpt(said), UNKNOWN_LANGUAGE.to_owned()))?;
        let values = self.values()?;
        seen.insert(digits, line);
        Ok(Person { line, name, phone, plus, language, values })
    }

    /// The first cell of that meaning that is not blank.
    fn cell(&self, wanted: &Column) -> &str {
        self.columns
            .iter()
            .zip(self.cells)
            .filter(|(column, _)| *column == wanted)
            .map(|(_, cell)| undone(cell.trim()).trim())
            .find(|cell| !cell.is_empty())
            .unwrap_or("")
    }

    fn name(&self) -> String {
        let (whole, first) = (self.cell(&Column::Name), self.cell(&Column::FirstName));
        let last = self.cell(&Column::LastName);
        let has_first_column = self.columns.contains(&Column::FirstName);
        // "Name, Last name" means a first name; beside "First name", "Name" is the whole one.
        let parts = match (whole.is_empty(), has_first_column) {
            (false, true) => [whole, ""],
            (false, false) => [whole, last],
            (true, _) => [first, last],
        };
        parts.iter().filter(|p| !p.is_empty()).copied().collect::<Vec<_>>().join(" ")
    }

    fn values(&self) -> Result<Vec<(usize, String)>, Wrong> {
        let named =
            self.columns.iter().zip(self.cells).filter(|(c, _)| matches!(c, Column::Field(_)));
        let mut values = Vec::new();
        for (index, (_, cell)) in named.enumerate() {
            let cell = undone(cell.trim());
            let name = &self.fields[index].name;
            let value = checked(cell, fields::value(&fields::key_of(name), cell))
                .map_err(|(shown, why)| (shown, format!("{name}: {why}")))?;
            if !value.is_empty() {
                values.push((index, value));
            }
        }
        Ok(values)
    }
}

const UNKNOWN_LANGUAGE: &str =
    "This language is not known. Write three letters (ISO 639-3), like eng or spa.";

fn checked(cell: &str, result: Result<String, EntryError>) -> Result<String, Wrong> {
    result.map_err(|error| (excerpt(cell), error.to_string()))
}

/// Most characters of a cell that are shown beside what is wrong with it.
const EXCERPT: usize = 60;

fn excerpt(cell: &str) -> String {
    cell.chars().take(EXCERPT).collect()
}

/// A cell of a spreadsheet as a number.
fn phone(cell: &str, region: &str) -> Result<(PhoneNumber, Plus), String> {
    let bare = cell.trim_start_matches(['\'', '\u{2019}', '=', '"']).trim_end_matches('"').trim();
    let bare = bare.strip_prefix("tel:").unwrap_or(bare);
    if bare.is_empty() {
        return Err("There is no phone number in this row.".to_owned());
    }
    let whole = whole(bare)?;
    let said = whole.as_deref().unwrap_or(bare);
    match PhoneNumber::entered(said, region) {
        Ok(phone) => Ok((phone, Plus::AsWritten)),
        // Too long to be a number of here: with the plus sign that a spreadsheet takes away it may be one of elsewhere.
        Err(error) if LOST_PLUS.contains(&said.len()) && is_digits(said) => {
            PhoneNumber::entered(&format!("+{said}"), region)
                .map(|phone| (phone, Plus::PutBack))
                .map_err(|_| error.to_string())
        }
        Err(error) => Err(error.to_string()),
    }
}

/// Digits of a number that may have lost its plus sign: with fewer it could be one of here with a digit too many, and
/// would become a stranger's.
const LOST_PLUS: std::ops::RangeInclusive<usize> = 12..=15;

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a number that is written as a decimal one: `15550100123.0`, `1.5550100123E+10`. Nothing if it is not
/// written so; refused if digits are missing.
fn whole(bare: &str) -> Result<Option<String>, String> {
    let (mantissa, exponent) = match bare.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.trim_start_matches('+')),
        None => (bare, ""),
    };
    let plus = if mantissa.starts_with('+') { "+" } else { "" };
    let unsigned = mantissa.trim_start_matches('+');
    let (before, after) = unsigned.split_once(['.', ',']).unwrap_or((unsigned, ""));
    let decimal = is_digits(before) && (after.is_empty() || is_digits(after));
    let Some(exponent) = Some(exponent).filter(|e| decimal && is_digits(e)) else {
        // "415.5550101" is a way to write a number, "4155550101.0" is what a program made of one.
        let zeros = decimal && before.len() >= 7 && matches!(after, "0" | "00");
        return Ok((zeros && exponent.is_empty()).then(|| format!("{plus}{before}")));
    };
    match exponent.parse::<usize>() {
        // As many decimals as the power of ten moves: nothing was rounded away.
        Ok(power) if after.len() == power => Ok(Some(format!("{plus}{before}{after}"))),
        _ => Err("The spreadsheet has shortened this number. Format the column as text, type \
                  the number again and save."
            .to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_spreadsheets_write_it() {
        for (cell, region, read) in [
            ("+1 415 555 0101", "US", Ok("+14155550101")),
            ("(415) 555-0101", "US", Ok("+14155550101")),
            ("415.555.0101", "US", Ok("+14155550101")),
            ("'+14155550101", "US", Ok("+14155550101")),
            ("\u{2019}4155550101", "US", Ok("+14155550101")),
            ("=\"4155550101\"", "US", Ok("+14155550101")),
            ("tel:+14155550101", "US", Ok("+14155550101")),
            ("14155550101.0", "US", Ok("+14155550101")),
            ("14155550101,00", "US", Ok("+14155550101")),
            ("1.4155550101E+10", "US", Ok("+14155550101")),
            ("1,4155550101e10", "US", Ok("+14155550101")),
            ("4.155550101E9", "US", Ok("+14155550101")),
            ("447911123456", "US", Ok("+447911123456 put back")),
            ("4.47911123456E+11", "US", Ok("+447911123456 put back")),
            ("7911123456", "GB", Ok("+447911123456")),
            ("1.4156E+10", "US", Err("shortened")),
            ("1.42E+10", "US", Err("shortened")),
            ("1E+10", "US", Err("shortened")),
            ("1e99999999999999999999", "US", Err("shortened")),
            ("5550101", "US", Err("area code")),
            ("41555501012", "US", Err("")),
            ("", "US", Err("no phone number")),
            ("'", "US", Err("no phone number")),
            ("#N/A", "US", Err("")),
            ("2026-11-27", "US", Err("")),
            ("ask Maria", "US", Err("")),
        ] {
            let found = phone(cell, region).map(|(phone, plus)| match plus {
                Plus::AsWritten => phone.as_str().to_owned(),
                Plus::PutBack => format!("{} put back", phone.as_str()),
            });
            match (&found, read) {
                (Ok(found), Ok(read)) => assert_eq!(found, read, "{cell}"),
                (Err(why), Err(word)) => assert!(why.contains(word), "{cell}: {why}"),
                _ => panic!("{cell}: {found:?}"),
            }
        }
    }
}
