//! The tests of a switch router, as the platform runs them.
//!
//! A word is a run of letters, marks, digits, `_` and the *plain* apostrophe, or one symbol;
//! everything else only separates. Words are compared in lower case and in no other way folded:
//! `si` is not `sí` here, and the typographic apostrophe of “that’s” leaves an `s`.
//! That is how flows were written and tried on the platform, so it is kept; it is also why a match
//! alone never grants consent (see `consent::intent`).

use std::sync::LazyLock;

use regex::{Regex, RegexBuilder};

static WORD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[\pM\pL\pN_']+|\pS").expect("the pattern is a constant"));

/// A pattern that compiles to more than this is refused.
const PATTERN_BYTES_MAX: usize = 1 << 20;

/// One test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// Any word of the text is one of the argument's.
    AnyWord,
    /// Every word of the argument is in the text.
    AllWords,
    /// The argument's words stand in the text, one after the other.
    Phrase,
    /// The text's words are the argument's words.
    OnlyPhrase,
    /// The text is the argument, letter for letter.
    OnlyText,
    /// The text begins with the argument.
    Beginning,
    /// There is a text.
    Text,
    /// The text matches a regular expression.
    Pattern,
    /// There is a number.
    Number,
    /// There is a number equal to the argument.
    NumberEq,
    /// There is a number less than the argument.
    NumberLt,
    /// There is a number at most the argument.
    NumberLte,
    /// There is a number greater than the argument.
    NumberGt,
    /// There is a number at least the argument.
    NumberGte,
    /// There is a number between two arguments, both included.
    NumberBetween,
    /// The result looked at has one of these categories.
    Category,
    /// The contact is in the group of that uuid or name.
    Group,
}

impl Test {
    /// The test of that name in the format, if we run it.
    #[must_use]
    pub fn named(name: &str) -> Option<Test> {
        Some(match name {
            "has_any_word" => Test::AnyWord,
            "has_all_words" => Test::AllWords,
            "has_phrase" => Test::Phrase,
            "has_only_phrase" => Test::OnlyPhrase,
            "has_only_text" => Test::OnlyText,
            "has_beginning" => Test::Beginning,
            "has_text" => Test::Text,
            "has_pattern" => Test::Pattern,
            "has_number" => Test::Number,
            "has_number_eq" => Test::NumberEq,
            "has_number_lt" => Test::NumberLt,
            "has_number_lte" => Test::NumberLte,
            "has_number_gt" => Test::NumberGt,
            "has_number_gte" => Test::NumberGte,
            "has_number_between" => Test::NumberBetween,
            "has_category" => Test::Category,
            "has_group" => Test::Group,
            _ => return None,
        })
    }

    /// The test in words: “has any of the words y yes”.
    #[must_use]
    pub fn sentence(self, arguments: &[&str]) -> String {
        let all = arguments.join(" ");
        match self {
            Test::AnyWord => format!("has any of the words {all}"),
            Test::AllWords => format!("has all of the words {all}"),
            Test::Phrase => format!("has the phrase {all}"),
            Test::OnlyPhrase => format!("is the phrase {all}"),
            Test::OnlyText => format!("is exactly {all}"),
            Test::Beginning => format!("begins with {all}"),
            Test::Text => "has any text".to_owned(),
            Test::Pattern => format!("matches the pattern {all}"),
            Test::Number => "has a number".to_owned(),
            Test::NumberEq => format!("has the number {all}"),
            Test::NumberLt => format!("has a number less than {all}"),
            Test::NumberLte => format!("has a number not above {all}"),
            Test::NumberGt => format!("has a number above {all}"),
            Test::NumberGte => format!("has a number not below {all}"),
            Test::NumberBetween => format!("has a number between {}", arguments.join(" and ")),
            Test::Category => format!("has the category {}", arguments.join(" or ")),
            Test::Group => format!("is in the group {}", arguments.last().unwrap_or(&"")),
        }
    }

    /// What is wrong with the arguments, if anything.
    pub fn check(self, arguments: &[&str]) -> Result<(), String> {
        match self {
            Test::Pattern => pattern(&arguments.join(" ")).map(|_| ()),
            Test::NumberBetween if arguments.len() != 2 => Err("it needs two numbers".to_owned()),
            Test::NumberBetween
            | Test::NumberEq
            | Test::NumberLt
            | Test::NumberLte
            | Test::NumberGt
            | Test::NumberGte
                if arguments.is_empty() || arguments.iter().any(|a| decimal(a).is_none()) =>
            {
                Err(format!("“{}” is not a number", arguments.join(" ")))
            }
            Test::Group if arguments.is_empty() => Err("it names no group".to_owned()),
            _ => Ok(()),
        }
    }

    /// What of `text` matches, if anything does.
    #[must_use]
    pub fn run(self, text: &str, arguments: &[&str]) -> Option<String> {
        // An old editor wrote one argument as several; specification 14.3.1 joins them again.
        let argument = arguments.join(" ");
        match self {
            Test::AnyWord => any_word(text, &argument),
            Test::AllWords => all_words(text, &argument),
            Test::Phrase => phrase(text, &argument),
            Test::OnlyPhrase => {
                let (has, wanted) = (words(text), words(&argument));
                (lower(&has) == lower(&wanted)).then(|| has.join(" "))
            }
            Test::OnlyText => (text == argument).then(|| text.to_owned()),
            Test::Beginning => beginning(text, &argument),
            Test::Text => Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned),
            Test::Pattern => {
                let found = pattern(&argument).ok()?;
                found.find(text).map(|found| found.as_str().to_owned())
            }
            Test::Number => number_where(text, |_| true),
            Test::NumberEq => number_against(text, arguments, |n, a| n == a),
            Test::NumberLt => number_against(text, arguments, |n, a| n < a),
            Test::NumberLte => number_against(text, arguments, |n, a| n <= a),
            Test::NumberGt => number_against(text, arguments, |n, a| n > a),
            Test::NumberGte => number_against(text, arguments, |n, a| n >= a),
            Test::NumberBetween => {
                let [low, high] = arguments else { return None };
                let (low, high) = (decimal(low)?, decimal(high)?);
                number_where(text, |n| low <= n && n <= high)
            }
            Test::Category => {
                let is_it = |one: &str| one.to_lowercase() == text.to_lowercase();
                arguments.iter().any(|one| is_it(one)).then(|| text.to_owned())
            }
            // No text tells it; the walk knows the contact's groups.
            Test::Group => None,
        }
    }
}

/// The words of a text, as they are compared but for their case.
pub(super) fn words(text: &str) -> Vec<&str> {
    WORD.find_iter(text).map(|word| word.as_str()).collect()
}

fn lower(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| word.to_lowercase()).collect()
}

fn any_word(text: &str, argument: &str) -> Option<String> {
    let wanted = lower(&words(argument));
    let found: Vec<&str> =
        words(text).into_iter().filter(|word| wanted.contains(&word.to_lowercase())).collect();
    (!found.is_empty()).then(|| found.join(" "))
}

fn all_words(text: &str, argument: &str) -> Option<String> {
    let (has, wanted) = (words(text), lower(&words(argument)));
    let lowered = lower(&has);
    if !wanted.iter().all(|word| lowered.contains(word)) {
        return None;
    }
    let found = has.into_iter().filter(|word| wanted.contains(&word.to_lowercase()));
    Some(found.collect::<Vec<_>>().join(" "))
}

/// As the platform does it, with its quirk: after a mismatch the search begins again at the *next*
/// word, so “the the quick” does not have the phrase “the quick”.
fn phrase(text: &str, argument: &str) -> Option<String> {
    let wanted = lower(&words(argument));
    let mut found: Vec<&str> = Vec::new();
    for word in words(text) {
        if found.len() == wanted.len() {
            break;
        }
        if wanted[found.len()] == word.to_lowercase() {
            found.push(word);
        } else {
            found.clear();
        }
    }
    (found.len() == wanted.len()).then(|| found.join(" "))
}

/// No words here: “yesterday” begins with “yes”, on the platform too.
fn beginning(text: &str, argument: &str) -> Option<String> {
    let (text, argument) = (text.trim(), argument.trim());
    if argument.is_empty() {
        return None;
    }
    let start = text.get(..argument.len())?;
    (start.to_lowercase() == argument.to_lowercase()).then(|| start.to_owned())
}

fn pattern(argument: &str) -> Result<Regex, String> {
    RegexBuilder::new(argument.trim())
        .multi_line(true)
        .case_insensitive(true)
        .size_limit(PATTERN_BYTES_MAX)
        .build()
        .map_err(|error| format!("the pattern “{argument}” cannot be used: {error}"))
}

fn number_against(
    text: &str,
    arguments: &[&str],
    holds: impl Fn(i128, i128) -> bool,
) -> Option<String> {
    let argument = decimal(arguments.first()?)?;
    number_where(text, |number| holds(number, argument))
}

fn number_where(text: &str, holds: impl Fn(i128) -> bool) -> Option<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_numeric() && c != '-'))
        .find(|word| decimal(word).is_some_and(&holds))
        .map(str::to_owned)
}

/// A decimal number in millionths, exact. More digits than money needs are no number.
fn decimal(text: &str) -> Option<i128> {
    let text = text.trim();
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let whole: String = whole.chars().filter(|&c| c != ',').collect();
    let (whole_digits, fraction_digits) = (whole.chars().count(), fraction.chars().count());
    if whole_digits == 0 || whole_digits > 18 || fraction_digits > 6 {
        return None;
    }
    let padding = std::iter::repeat_n('0', 6 - fraction_digits);
    let value = whole
        .chars()
        .chain(fraction.chars())
        .chain(padding)
        .try_fold(0_i128, |sum, c| Some(sum * 10 + i128::from(digit(c)?)))?;
    Some(if negative { -value } else { value })
}

/// A decimal digit of the scripts whose phones write their own.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{FF10}'];
    zeros.iter().find_map(|&zero| {
        let value = u32::from(c).checked_sub(u32::from(zero))?;
        (value < 10).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::Test;

    #[test]
    fn tests_match_as_on_the_platform() {
        let table: &[(&str, &str, &[&str], Option<&str>)] = &[
            ("has_any_word", "YES!!!", &["y yes"], Some("YES")),
            ("has_any_word", "well, Yes and y.", &["y, yes"], Some("Yes y")),
            ("has_any_word", "Who’s this?", &["Y, Yes, S"], Some("s")),
            ("has_any_word", "can't", &["t"], None),
            ("has_any_word", "Sí", &["si"], None),
            ("has_any_word", "SÍ", &["s si sí"], Some("SÍ")),
            ("has_any_word", "👍🏿", &["👍"], Some("👍")),
            ("has_any_word", "'yes'", &["yes"], None),
            ("has_any_word", "hi_yes", &["yes"], None),
            ("has_any_word", "Y-E-S", &["y"], Some("Y")),
            ("has_any_word", "yes", &["y", "yes"], Some("yes")),
            ("has_all_words", "the quick fox", &["fox the"], Some("the fox")),
            ("has_all_words", "the quick", &["fox the"], None),
            ("has_phrase", "the quick fox", &["quick fox"], Some("quick fox")),
            ("has_phrase", "the the quick", &["the quick"], None),
            ("has_phrase", "anything", &[""], Some("")),
            ("has_only_phrase", "STOP.", &["stop!"], Some("STOP")),
            ("has_only_phrase", "stop it", &["stop"], None),
            ("has_only_phrase", "✔️", &["✔"], None),
            ("has_only_phrase", "", &[""], Some("")),
            ("has_only_text", "Yes", &["Yes"], Some("Yes")),
            ("has_only_text", "yes", &["Yes"], None),
            ("has_beginning", " Yesterday", &["yes"], Some("Yes")),
            ("has_beginning", "é", &["e"], None),
            ("has_beginning", "ye", &["yes"], None),
            ("has_beginning", "yes", &[""], None),
            ("has_text", "  ", &[], None),
            ("has_text", " a ", &[], Some("a")),
            ("has_pattern", "my code is ab12", &["[a-z]+\\d+"], Some("ab12")),
            ("has_pattern", "x", &["("], None),
            ("has_number", "about $1,200.50 or so", &[], Some("1,200.50")),
            ("has_number", "lOO", &[], None),
            ("has_number", "٤٢", &[], Some("٤٢")),
            ("has_number_eq", "it is 42.0", &["42"], Some("42.0")),
            ("has_number_lt", "5 or 15", &["10"], Some("5")),
            ("has_number_gt", "5 or 15", &["10"], Some("15")),
            ("has_number_lte", "10", &["10"], Some("10")),
            ("has_number_gte", "-3", &["-2"], None),
            ("has_number_between", "7", &["1", "10"], Some("7")),
            ("has_number_between", "70", &["1", "10"], None),
            ("has_category", "Yes", &["no", "yes"], Some("Yes")),
            ("has_category", "", &["Yes"], None),
        ];
        for (name, text, arguments, wanted) in table {
            let test = Test::named(name).expect("a test we run");
            assert_eq!(
                test.run(text, arguments).as_deref(),
                *wanted,
                "{name} {text:?} {arguments:?}"
            );
        }
    }

    #[test]
    fn arguments_that_cannot_be_used_are_named() {
        let table: &[(&str, &[&str], &str)] = &[
            ("has_pattern", &["("], "the pattern “(” cannot be used"),
            ("has_number_eq", &["ten"], "“ten” is not a number"),
            ("has_number_eq", &[], "not a number"),
            ("has_number_between", &["1"], "it needs two numbers"),
            ("has_group", &[], "it names no group"),
        ];
        for (name, arguments, wanted) in table {
            let test = Test::named(name).expect("a test we run");
            let error = test.check(arguments).expect_err(name);
            assert!(error.contains(wanted), "{error}");
        }
        assert_eq!(Test::AnyWord.check(&["y yes"]), Ok(()));
        assert_eq!(Test::named("has_intent"), None);
    }
}
