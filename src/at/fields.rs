//! The comma-separated values of a line: `+CPMS: "SM",3,10` has three fields.
//!
//! Lenient on purpose: any text gives some fields, and the typed parsers of `info` and `urc` say
//! which of them make sense. Nothing nests deeper than one pair of brackets in the lines we read.

use nom::branch::alt;
use nom::bytes::complete::{take_till, take_while};
use nom::character::complete::char;
use nom::combinator::{map, opt};
use nom::multi::separated_list1;
use nom::sequence::{delimited, preceded, terminated};
use nom::{IResult, Parser};

/// One value of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Field<'a> {
    /// Nothing between two commas.
    Empty,
    /// A value without quotes, blanks taken off.
    Bare(&'a str),
    /// A value in quotes.
    Quoted(&'a str),
    /// A list in brackets, as test commands answer.
    List(Vec<Field<'a>>),
}

impl<'a> Field<'a> {
    /// The text of the value, quoted or not.
    pub(crate) fn text(&self) -> Option<&'a str> {
        match self {
            Field::Bare(text) | Field::Quoted(text) => Some(text),
            Field::Empty | Field::List(_) => None,
        }
    }

    /// A decimal number, quoted or not, with leading zeros or not (`000,001` has been seen).
    pub(crate) fn number<N: std::str::FromStr>(&self) -> Option<N> {
        let digits = self.text()?.trim();
        if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok()
    }

    /// The text, with an absent value as `None`.
    pub(crate) fn owned(&self) -> Option<String> {
        self.text().filter(|text| !text.is_empty()).map(str::to_owned)
    }
}

/// What follows `prefix` and its colon, if the line begins with them; letter case does not matter.
pub(crate) fn after<'a>(line: &'a str, prefix: &str) -> Option<&'a str> {
    let head = line.get(..prefix.len())?;
    if !head.eq_ignore_ascii_case(prefix) {
        return None;
    }
    let rest = line[prefix.len()..].trim_start();
    rest.strip_prefix(':').map(str::trim)
}

/// The values of a line without its prefix. Never fails: what has no shape is one bare value.
pub(crate) fn fields(values: &str) -> Vec<Field<'_>> {
    match separated_list1(char(','), value).parse(values) {
        Ok((_, fields)) => fields,
        Err(_) => vec![Field::Bare(values)],
    }
}

fn value(input: &str) -> IResult<&str, Field<'_>> {
    preceded(blanks, alt((list, quoted, bare))).parse(input)
}

fn list(input: &str) -> IResult<&str, Field<'_>> {
    let inside = separated_list1(char(','), preceded(blanks, alt((quoted, bare_in_list))));
    // What stands between the bracket and the next comma is no part of any value.
    let parser = terminated(delimited(char('('), inside, opt(char(')'))), take_till(|c| c == ','));
    map(parser, Field::List).parse(input)
}

fn quoted(input: &str) -> IResult<&str, Field<'_>> {
    let text = delimited(char('"'), take_till(|c| c == '"'), opt(char('"')));
    map(terminated(text, blanks), Field::Quoted).parse(input)
}

fn bare(input: &str) -> IResult<&str, Field<'_>> {
    map(take_till(|c| c == ','), named).parse(input)
}

fn bare_in_list(input: &str) -> IResult<&str, Field<'_>> {
    map(take_till(|c| c == ',' || c == ')'), named).parse(input)
}

fn named(text: &str) -> Field<'_> {
    match text.trim() {
        "" => Field::Empty,
        text => Field::Bare(text),
    }
}

fn blanks(input: &str) -> IResult<&str, &str> {
    take_while(|c| c == ' ' || c == '\t').parse(input)
}

#[cfg(test)]
mod tests {
    use super::Field::{Bare, Empty, List, Quoted};
    use super::*;

    #[test]
    fn values_keep_their_shape() {
        let rows: &[(&str, Vec<Field>)] = &[
            ("", vec![Empty]),
            ("1", vec![Bare("1")]),
            ("0,,26", vec![Bare("0"), Empty, Bare("26")]),
            (",3", vec![Empty, Bare("3")]),
            ("\"SM\", 3 ,10", vec![Quoted("SM"), Bare("3"), Bare("10")]),
            ("\"SM\" ,\t\"ME\", (1)", vec![Quoted("SM"), Quoted("ME"), List(vec![Bare("1")])]),
            ("\"a,b\",1", vec![Quoted("a,b"), Bare("1")]),
            ("\"open", vec![Quoted("open")]),
            ("(0-2),(0,2)", vec![List(vec![Bare("0-2")]), List(vec![Bare("0"), Bare("2")])]),
            ("(\"SM\",\"ME\") ,1", vec![List(vec![Quoted("SM"), Quoted("ME")]), Bare("1")]),
            ("()", vec![List(vec![Empty])]),
            ("(1", vec![List(vec![Bare("1")])]),
        ];
        for (text, expected) in rows {
            assert_eq!(&fields(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_number_is_digits_alone() {
        for (field, number) in [
            (Bare("7"), Some(7_u8)),
            (Quoted(" 007 "), Some(7)),
            (Bare("255"), Some(255)),
            (Bare("256"), None),
            (Bare("+7"), None),
            (Bare("7a"), None),
            (Quoted(""), None),
            (Empty, None),
            (List(vec![Bare("7")]), None),
        ] {
            assert_eq!(field.number::<u8>(), number, "{field:?}");
        }
        assert_eq!(Quoted("SM").owned().as_deref(), Some("SM"));
        assert_eq!(Quoted("").owned(), None);
    }

    #[test]
    fn a_prefix_needs_its_colon() {
        assert_eq!(after("+CREG: 0,1", "+CREG"), Some("0,1"));
        assert_eq!(after("+creg:1", "+CREG"), Some("1"));
        assert_eq!(after("+CREGX: 1", "+CREG"), None);
        assert_eq!(after("+CREG", "+CREG"), None);
        assert_eq!(after("é", "+C"), None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_has_fields(text in ".{0,200}") {
            let found = fields(&text);
            proptest::prop_assert!(!found.is_empty());
            for field in found {
                let _: Option<u32> = field.number();
            }
        }
    }
}
