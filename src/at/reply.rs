//! How an answer ends: the final result codes of V.250 §5.7.1, TS 27.007 §9.2 and TS 27.005 §3.2.5.
//!
//! The lines before the end are in `info`; what a code means is in `cause`.
//! Both directions: [`Final::parse`] reads what a modem says, `Display` renders it for the simulated one.

use std::fmt;

use super::fields::after;

/// The last line of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Final {
    /// `OK`
    Ok,
    /// `ERROR`, without a reason.
    Error,
    /// `+CME ERROR: …`: the modem or the SIM says why (TS 27.007 §9.2).
    Cme(Code),
    /// `+CMS ERROR: …`: the message service says why (TS 27.005 §3.2.5).
    Cms(Code),
    /// `COMMAND NOT SUPPORT`, which some Huawei sticks say without an `ERROR`.
    NotSupported,
    /// `TOO MANY PARAMETERS`, likewise.
    TooManyParameters,
    /// `NO CARRIER`
    NoCarrier,
    /// `NO DIALTONE`
    NoDialtone,
    /// `BUSY`
    Busy,
    /// `NO ANSWER`
    NoAnswer,
    /// `ABORTED`
    Aborted,
}

/// The reason of an error: a number after `AT+CMEE=1`, words after `AT+CMEE=2`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Code {
    /// A number of the standard's table, or of the maker's own above it.
    Number(u16),
    /// Words, or nothing: some modems end the line after the colon.
    Words(String),
}

/// The results that are always the same words. `COMMAND NOT SUPPORT` is as the sticks spell it.
const WORDS: &[(&str, Final)] = &[
    ("OK", Final::Ok),
    ("ERROR", Final::Error),
    ("COMMAND NOT SUPPORT", Final::NotSupported),
    ("TOO MANY PARAMETERS", Final::TooManyParameters),
    ("NO CARRIER", Final::NoCarrier),
    ("NO DIALTONE", Final::NoDialtone),
    ("BUSY", Final::Busy),
    ("NO ANSWER", Final::NoAnswer),
    ("ABORTED", Final::Aborted),
];

impl Final {
    /// The result a line is, if it is one.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let line = line.trim();
        if let Some((_, result)) = WORDS.iter().find(|(words, _)| line == *words) {
            return Some(result.clone());
        }
        if line.eq_ignore_ascii_case("COMMAND NOT SUPPORTED") {
            return Some(Self::NotSupported);
        }
        let cme = after(line, "+CME ERROR").map(|code| Self::Cme(Code::parse(code)));
        cme.or_else(|| after(line, "+CMS ERROR").map(|code| Self::Cms(Code::parse(code))))
    }

    /// Whether the command was done.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        *self == Self::Ok
    }

    /// A `+CME ERROR` with this number.
    #[must_use]
    pub fn cme(number: u16) -> Self {
        Self::Cme(Code::Number(number))
    }

    /// A `+CMS ERROR` with this number.
    #[must_use]
    pub fn cms(number: u16) -> Self {
        Self::Cms(Code::Number(number))
    }
}

impl fmt::Display for Final {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cme(code) => write!(f, "+CME ERROR: {code}"),
            Self::Cms(code) => write!(f, "+CMS ERROR: {code}"),
            other => {
                let words = WORDS.iter().find(|(_, result)| result == other);
                f.write_str(words.map_or("ERROR", |(words, _)| words))
            }
        }
    }
}

impl Code {
    fn parse(text: &str) -> Self {
        match text.parse() {
            Ok(number) if text.bytes().all(|b| b.is_ascii_digit()) => Self::Number(number),
            _ => Self::Words(text.to_owned()),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Words(words) => f.write_str(words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_recognised() {
        let words = |text: &str| Code::Words(text.to_owned());
        let rows = [
            ("OK", Some(Final::Ok)),
            ("ERROR", Some(Final::Error)),
            ("+CME ERROR: 10", Some(Final::cme(10))),
            ("+CME ERROR:10", Some(Final::cme(10))),
            ("+CME ERROR: SIM not inserted", Some(Final::Cme(words("SIM not inserted")))),
            ("+CME ERROR:", Some(Final::Cme(words("")))),
            ("+CMS ERROR: 500", Some(Final::cms(500))),
            ("+CMS ERROR: 99999", Some(Final::Cms(words("99999")))),
            ("+CME ERROR: +10", Some(Final::Cme(words("+10")))),
            ("COMMAND NOT SUPPORT", Some(Final::NotSupported)),
            ("Command not supported", Some(Final::NotSupported)),
            ("NO CARRIER", Some(Final::NoCarrier)),
            ("OKAY", None),
            ("ok then", None),
            ("+CMGS: 1", None),
            ("", None),
        ];
        for (line, expected) in rows {
            assert_eq!(Final::parse(line), expected, "{line:?}");
        }
    }

    #[test]
    fn what_is_rendered_is_read_back() {
        let codes = [Code::Number(0), Code::Number(512), Code::Words("SIM busy".to_owned())];
        let with_codes = codes.iter().flat_map(|c| [Final::Cme(c.clone()), Final::Cms(c.clone())]);
        for result in WORDS.iter().map(|(_, result)| result.clone()).chain(with_codes) {
            assert_eq!(Final::parse(&result.to_string()), Some(result));
        }
    }
}
