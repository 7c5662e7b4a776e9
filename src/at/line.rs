//! To whom a line belongs: to the command in flight, or to nobody.
//!
//! The same name can be both (`+CREG: 0,1` answers, `+CREG: 1` is said unasked; `+CPIN: READY` answers
//! `AT+CPIN?` and is said at power-up), so the command decides first.

use super::command::{Answer, Command};
use super::fields::after;
use super::habits::Lines;
use super::info::{RegistrationLine, long_number};
use super::reply::Final;
use super::session::ends_a_command;
use super::urc::Urc;

/// What a line is to the command in flight.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The command itself, repeated by the modem.
    Echo,
    /// Part of its answer; of messages, a header.
    Answer,
    /// Its end.
    Final(Final),
    /// The answer to some other command: modem and session are out of step.
    Stray,
    /// None of these.
    Other,
}

/// What only an answer begins with, never a line said unasked.
const ANSWERS: &[&str] =
    &["+CMGR", "+CMGL", "+CMGS", "+CMGF", "+CPMS", "+CNMI", "+CSCA", "+CSMS", "+COPS"];

/// Sorts one line of a modem that says `family` unasked.
pub(super) fn sort(line: &str, command: &Command, family: &Lines) -> Said {
    if line.eq_ignore_ascii_case(&command.render()) {
        return Said::Echo;
    }
    if let Some(result) = Final::parse(line).filter(ends_a_command) {
        return Said::Final(result);
    }
    let mine = match command.answer() {
        Answer::Nothing => false,
        Answer::Named(name) => match command {
            Command::Registration(domain) => RegistrationLine::parse(line, *domain)
                .is_some_and(|answer| answer.setting.is_some()),
            _ => after(line, name).is_some(),
        },
        Answer::Messages(name) => after(line, name).is_some(),
        // A number is an answer whatever name a maker puts before it; other words only when they are
        // not known to be said unasked.
        Answer::Bare => long_number(line).is_some() || Urc::parse_with(line, family).is_none(),
    };
    if mine {
        Said::Answer
    } else if ANSWERS.iter().any(|name| after(line, name).is_some()) {
        Said::Stray
    } else {
        Said::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::command::{Domain, Secret, Switch};

    #[test]
    fn a_line_belongs_to_the_command_that_asked_for_it() {
        let creg = Command::Registration(Domain::Circuit);
        let rows = [
            ("AT+CREG?", &creg, Said::Echo),
            ("at+creg?", &creg, Said::Echo),
            ("+CREG: 1,1", &creg, Said::Answer),
            ("+CREG: 1", &creg, Said::Other),
            ("+CEREG: 1,1", &creg, Said::Other),
            ("OK", &creg, Said::Final(Final::Ok)),
            ("NO CARRIER", &creg, Said::Other),
            ("+CPIN: READY", &Command::PinState, Said::Answer),
            ("+CPIN: READY", &Command::Attention, Said::Other),
            ("+CPIN: READY", &Command::EnterPin(Secret::new("0")), Said::Other),
            ("+CMGR: 0,,26", &Command::Read(1), Said::Answer),
            ("+CMTI: \"SM\",1", &Command::Read(1), Said::Other),
            ("+CMGR: 0,,26", &Command::Delete(1), Said::Stray),
            ("+CPMS: 1,20", &Command::Read(1), Said::Stray),
            ("001010123456789", &Command::Imsi, Said::Answer),
            ("^ICCID: 8988211000000123456", &Command::Iccid, Said::Answer),
            ("^RSSI: 15", &Command::Iccid, Said::Other),
            ("SIM800", &Command::Model, Said::Answer),
            ("RING", &Command::Model, Said::Other),
            ("anything", &Command::Echo(Switch::Off), Said::Other),
        ];
        for (line, command, expected) in rows {
            assert_eq!(
                sort(line, command, &Lines::default()),
                expected,
                "{line} after {command:?}"
            );
        }
    }
}
