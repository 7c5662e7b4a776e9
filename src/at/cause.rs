//! What a failure means, in words for the people who look after the gateway, and, for an error after
//! Ctrl-Z, what it proves about the message.
//!
//! ```text
//!   +CMS ERROR: 38 ─► Cause::Cms(38) ─ class() ─► InDoubt
//!                                    └ Display ─► "The network is out of order …"
//! ```
//! A message may only be tried again when it provably never reached the air. Most numbers do not prove
//! that: a network that says "temporary failure" may have delivered all the same, and modems use 500 for
//! anything. So the rule is: [`CmsClass::NotSent`] only for what a modem says before it transmits,
//! [`CmsClass::Failed`] only for a definite refusal by the network or the service centre, and
//! [`CmsClass::InDoubt`] for the rest, unknown numbers included. The numbers are in `codes`.

use std::fmt;
use std::time::Duration;

use super::codes::{CME, CMS, CmeEntry, CmsEntry};
use super::reply::{Code, Final};

/// What a `+CMS ERROR` after Ctrl-Z proves about the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CmsClass {
    /// It never left the modem; it may be tried again.
    NotSent,
    /// It left the modem and was refused for good; trying again changes nothing.
    Failed,
    /// It may have been delivered; it is never sent again by the machine.
    InDoubt,
}

/// Why something did not go as it should. `Display` is one or two plain sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The message service said why.
    Cms(Code),
    /// The modem or the SIM said why.
    Cme(Code),
    /// The modem refused without a reason.
    Refused,
    /// The modem does not know the command.
    NotSupported,
    /// No answer within this time.
    Silent(Duration),
    /// The modem answered something else than it was asked.
    OutOfStep,
    /// The modem restarted in the middle.
    Restarted,
    /// The port went away in the middle.
    PortLost,
    /// The modem said OK without saying that the network took the message.
    NoReference,
    /// The gateway was stopped in the middle.
    Stopped,
    /// The modem cannot send now; the words say why.
    NotReady(String),
}

impl Cause {
    /// The cause an answer gives; `None` when it is not a failure.
    #[must_use]
    pub fn of(result: &Final) -> Option<Self> {
        match result {
            Final::Ok => None,
            Final::Cms(code) => Some(Self::Cms(code.clone())),
            Final::Cme(code) => Some(Self::Cme(code.clone())),
            Final::NotSupported | Final::TooManyParameters => Some(Self::NotSupported),
            Final::Error
            | Final::NoCarrier
            | Final::NoDialtone
            | Final::Busy
            | Final::NoAnswer
            | Final::Aborted => Some(Self::Refused),
        }
    }

    /// What this cause proves about a message when it comes after Ctrl-Z.
    #[must_use]
    pub fn class(&self) -> CmsClass {
        match self {
            Self::Cms(code) => cms(code).map_or(CmsClass::InDoubt, |entry| entry.class),
            _ => CmsClass::InDoubt,
        }
    }

    /// Whether the modem or its SIM only asks for patience: it has just started (TS 27.007 §9.2: 14;
    /// TS 27.005 §3.2.5: 314; 515 is what modem makers use for "please wait").
    #[must_use]
    pub fn is_busy(&self) -> bool {
        match self {
            Self::Cme(code) => cme(code).is_some_and(|entry| matches!(entry.number, 14 | 515)),
            Self::Cms(code) => cms(code).is_some_and(|entry| matches!(entry.number, 314 | 515)),
            _ => false,
        }
    }

    /// Whether there is no SIM card, or none that works (10, 13, 15 and their twins).
    #[must_use]
    pub fn is_sim_missing(&self) -> bool {
        match self {
            Self::Cme(code) => cme(code).is_some_and(|entry| matches!(entry.number, 10 | 13 | 15)),
            Self::Cms(code) => {
                cms(code).is_some_and(|entry| matches!(entry.number, 310 | 313 | 315))
            }
            _ => false,
        }
    }

    /// Whether the modem said it, rather than said nothing.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self, Self::Cms(_) | Self::Cme(_) | Self::Refused | Self::NotSupported)
    }

    /// Whether no message storage has room (TS 27.005 §3.2.5: 322).
    #[must_use]
    pub fn is_storage_full(&self) -> bool {
        matches!(self, Self::Cms(code) if cms(code).is_some_and(|entry| entry.number == 322))
    }

    /// Whether no receipt was waited for, or not any more (TS 27.005 §3.2.5: 340).
    #[must_use]
    pub fn is_nothing_to_acknowledge(&self) -> bool {
        matches!(self, Self::Cms(Code::Number(340)))
    }

    /// Whether the slot asked for does not exist or holds nothing: some modems say so with an error.
    #[must_use]
    pub fn is_empty_slot(&self) -> bool {
        match self {
            Self::Cme(code) => cme(code).is_some_and(|entry| matches!(entry.number, 21 | 22)),
            Self::Cms(code) => cms(code).is_some_and(|entry| entry.number == 321),
            _ => false,
        }
    }
}

/// The entry of a code, found by its number or by the standard's words for it.
fn cms(code: &Code) -> Option<&'static CmsEntry> {
    CMS.iter().find(|entry| is(code, entry.number, entry.name))
}

fn cme(code: &Code) -> Option<&'static CmeEntry> {
    CME.iter().find(|entry| is(code, entry.number, entry.name))
}

fn is(code: &Code, number: u16, name: &str) -> bool {
    match code {
        Code::Number(n) => *n == number,
        Code::Words(words) => words.eq_ignore_ascii_case(name),
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cms(code) => match cms(code) {
                Some(entry) => write!(f, "{} (+CMS ERROR: {code})", entry.meaning),
                None => unknown(f, "+CMS ERROR", code),
            },
            Self::Cme(code) => match cme(code) {
                Some(entry) => write!(f, "{} (+CME ERROR: {code})", entry.meaning),
                None => unknown(f, "+CME ERROR", code),
            },
            Self::Refused => f.write_str(
                "The modem refused without saying why. If it goes on, unplug it and plug it in again.",
            ),
            Self::NotSupported => f.write_str("The modem does not know this command."),
            Self::Silent(time) => write!(
                f,
                "The modem gave no answer for {} s. If it goes on, unplug it and plug it in again.",
                time.as_secs()
            ),
            Self::OutOfStep => {
                f.write_str("The modem answered an earlier question instead of this one.")
            }
            Self::Restarted => f.write_str("The modem restarted before it answered. Check its power supply."),
            Self::PortLost => f.write_str("The modem was gone before it answered. Check its cable and power supply."),
            Self::NoReference => {
                f.write_str("The modem said OK, but not that the network took the message.")
            }
            Self::Stopped => f.write_str("The gateway was stopped before the modem answered."),
            Self::NotReady(why) => f.write_str(why),
        }
    }
}

fn unknown(f: &mut fmt::Formatter<'_>, name: &str, code: &Code) -> fmt::Result {
    let code = code.to_string();
    let code = if code.is_empty() { "without a number" } else { &code };
    write!(f, "The modem reported an error that no standard explains ({name}: {code}).")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_after_ctrl_z_proves_what_the_table_says() {
        let not_sent = (302..=305).chain(310..=318).chain([330, 331]);
        let failed = [1, 8, 10, 21, 27, 28, 29, 30, 50, 69];
        let in_doubt = [22, 38, 41, 42, 47, 81, 111, 127, 192, 194, 197, 300, 301, 320, 321, 322];
        let unknown = [332, 340, 500, 512, 9999];
        for number in not_sent {
            assert_eq!(Cause::Cms(Code::Number(number)).class(), CmsClass::NotSent, "{number}");
        }
        for number in failed {
            assert_eq!(Cause::Cms(Code::Number(number)).class(), CmsClass::Failed, "{number}");
        }
        for number in in_doubt.into_iter().chain(unknown) {
            assert_eq!(Cause::Cms(Code::Number(number)).class(), CmsClass::InDoubt, "{number}");
        }
    }

    #[test]
    fn only_a_message_error_proves_anything() {
        let all = [
            Cause::Cme(Code::Number(10)),
            Cause::Cms(Code::Words(String::new())),
            Cause::Refused,
            Cause::NotSupported,
            Cause::Silent(Duration::from_mins(2)),
            Cause::Restarted,
            Cause::PortLost,
            Cause::NoReference,
            Cause::Stopped,
        ];
        for cause in all {
            assert_eq!(cause.class(), CmsClass::InDoubt, "{cause}");
        }
    }

    /// Numbers by TS 27.007 §9.2 and TS 27.005 §3.2.5; 515 is the makers' own.
    #[test]
    fn what_a_number_says_of_the_card_the_storage_and_the_slot() {
        type Says = fn(&Cause) -> bool;
        // (what it says, the numbers of +CME ERROR, those of +CMS ERROR)
        let rows: [(&str, Says, &[u16], &[u16]); 5] = [
            ("busy", Cause::is_busy, &[14, 515], &[314, 515]),
            ("no card", Cause::is_sim_missing, &[10, 13, 15], &[310, 313, 315]),
            ("full", Cause::is_storage_full, &[], &[322]),
            ("empty slot", Cause::is_empty_slot, &[21, 22], &[321]),
            ("no receipt expected", Cause::is_nothing_to_acknowledge, &[], &[340]),
        ];
        for (name, says, cme, cms) in rows {
            for number in 0..600 {
                let code = Code::Number(number);
                assert_eq!(
                    says(&Cause::Cme(code.clone())),
                    cme.contains(&number),
                    "{name}: {number}"
                );
                assert_eq!(says(&Cause::Cms(code)), cms.contains(&number), "{name}: {number}");
            }
            for cause in without_number() {
                assert!(!says(&cause), "{name}: {cause}");
            }
        }
    }

    /// Every cause that is not a number.
    fn without_number() -> [Cause; 9] {
        [
            Cause::Refused,
            Cause::NotSupported,
            Cause::Silent(Duration::from_mins(2)),
            Cause::OutOfStep,
            Cause::Restarted,
            Cause::PortLost,
            Cause::NoReference,
            Cause::Stopped,
            Cause::NotReady("The modem is looking for a network.".to_owned()),
        ]
    }

    #[test]
    fn only_what_the_modem_said_is_an_answer() {
        assert!(Cause::Cms(Code::Number(500)).is_answer());
        assert!(Cause::Cme(Code::Number(100)).is_answer());
        for cause in without_number() {
            let said = matches!(cause, Cause::Refused | Cause::NotSupported);
            assert_eq!(cause.is_answer(), said, "{cause}");
        }
    }

    #[test]
    fn every_end_but_ok_has_a_cause() {
        let (cms, cme) = (Code::Number(38), Code::Words("SIM busy".to_owned()));
        let rows = [
            (Final::Ok, None),
            (Final::Cms(cms.clone()), Some(Cause::Cms(cms))),
            (Final::Cme(cme.clone()), Some(Cause::Cme(cme))),
            (Final::NotSupported, Some(Cause::NotSupported)),
            (Final::TooManyParameters, Some(Cause::NotSupported)),
            (Final::Error, Some(Cause::Refused)),
            (Final::NoCarrier, Some(Cause::Refused)),
            (Final::Aborted, Some(Cause::Refused)),
        ];
        for (end, cause) in rows {
            assert_eq!(Cause::of(&end), cause, "{end}");
        }
    }

    #[test]
    fn words_are_as_good_as_numbers() {
        let words = |text: &str| Code::Words(text.to_owned());
        assert!(Cause::Cme(words("SIM not inserted")).is_sim_missing());
        assert!(Cause::Cme(words("sim busy")).is_busy());
        assert!(Cause::Cms(words("invalid memory index")).is_empty_slot());
        assert_eq!(Cause::Cms(words("SIM not inserted")).class(), CmsClass::NotSent);
    }

    #[test]
    fn every_cause_is_a_sentence() {
        let cms = (0..600).map(|n| Cause::Cms(Code::Number(n)));
        let cme = (0..600).map(|n| Cause::Cme(Code::Number(n)));
        for cause in cms.chain(cme).chain(without_number()) {
            let text = cause.to_string();
            assert!(text.starts_with(char::is_uppercase), "{text}");
            assert!(text.contains(['.', '?']), "{text}");
        }
        for (cause, words) in [
            (
                Cause::Cms(Code::Number(38)),
                "out of order; the message may have been delivered all the same. (+CMS ERROR: 38)",
            ),
            (
                Cause::Cme(Code::Words("SIM busy".to_owned())),
                "still starting. This passes by itself. (+CME ERROR: SIM busy)",
            ),
            (
                Cause::Cms(Code::Words(String::new())),
                "no standard explains (+CMS ERROR: without a number).",
            ),
            (Cause::Cme(Code::Number(599)), "no standard explains (+CME ERROR: 599)."),
            (Cause::Silent(Duration::from_secs(20)), "no answer for 20 s."),
            (
                Cause::NotReady("The modem is looking for a network.".to_owned()),
                "The modem is looking for a network.",
            ),
        ] {
            assert!(cause.to_string().contains(words), "{cause}");
        }
    }
}
