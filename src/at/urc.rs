//! What a modem says unasked: a message came, the registration changed, it restarted, or noise.
//!
//! Whether a line is unsolicited depends on the command in flight: `session` first looks whether the
//! line is the answer it waits for ([`super::Command::answer`]); only what is not comes here.
//! Noise is data: tables of beginnings. Those here are what any modem may say, for it speaks before it is
//! known who made it; what a family says besides comes with its habits.

use std::fmt;

use super::command::Domain;
use super::fields::{Field, after, fields};
use super::habits::Lines;
use super::info::{Registration, RegistrationLine};

/// An unsolicited line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Urc {
    /// `+CMTI: "SM",3`: a message was stored (27.005 §3.4.1).
    NewMessage {
        /// Where.
        storage: String,
        /// In which slot.
        index: u32,
    },
    /// `+CDSI: "SR",3`: a status report was stored.
    NewReport {
        /// Where.
        storage: String,
        /// In which slot.
        index: u32,
    },
    /// `+CMT: [<alpha>],<length>`: a message follows on the next line.
    Deliver {
        /// Octets of the TPDU.
        length: u32,
    },
    /// `+CDS: <length>`: a status report follows on the next line.
    Report {
        /// Octets of the TPDU.
        length: u32,
    },
    /// `+CREG: 1` and its sisters.
    Registration {
        /// Of what.
        domain: Domain,
        /// What it is now.
        registration: Registration,
    },
    /// The modem has just started, or goes on starting.
    Boot(Boot),
    /// The SIM card was taken out, or can no longer be read.
    SimGone,
    /// The message storage is full: the network keeps what comes until there is room.
    StorageFull,
    /// A message line that makes no sense, such as `+CMTI: ,-1`: something may have come, so look.
    Unreadable,
    /// `+CUSD: 0,"…",15`: what the network answers to a code; its values as they came.
    Ussd(String),
    /// Nothing to do with messages.
    Noise,
}

/// How sure it is that the modem restarted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boot {
    /// Said once, at power-up, or before going down: whatever was set before is lost.
    Restarted,
    /// Said while starting, up to many seconds after power-up.
    Progress,
}

/// Lines of a modem that has just started (or is about to go), by their beginning.
const RESTARTED: &[&str] = &[
    "RDY",       // SimCom, Quectel
    "^SYSSTART", // Cinterion
    "SYSSTART",
    "+AT: READY", // u-blox
    "^BOOT: START",
    "+WIND: 3",          // Wavecom: "ready for basic commands"
    "NORMAL POWER DOWN", // SimCom
    "POWERED DOWN",      // Quectel
    "UNDER-VOLTAGE POWER DOWN",
    "^SHUTDOWN",
];

/// Lines of a modem that goes on starting, by their beginning.
const PROGRESS: &[&str] = &[
    "+CFUN: 1",
    "+CPIN: READY",
    "+CPIN: SIM PIN",
    "Call Ready",
    "SMS Ready",
    "SMS DONE",
    "PB DONE",
    "+QIND: SMS DONE",
    "+QIND: PB DONE",
    "+QUSIM",
    "+PBREADY",
    "+EIND",
];

/// Lines of a modem whose SIM card is not there any more, by their beginning.
const SIM_GONE: &[&str] = &[
    "+CPIN: NOT INSERTED", // Quectel
    "+CPIN: NOT READY",    // SimCom
    "+CPIN: SIM REMOVED",
    "+CPIN: REMOVED",
];

/// Lines that say a storage is full, by their beginning.
const FULL: &[&str] = &[
    "^SMMEMFULL",
    "+SMS FULL",
    "^SMGO: 1",
    "^SMGO: 2",
    "+CIEV: \"SMSFULL\",1",
    "+CIEV: SMSFULL,1",
];

/// Lines of no interest, by their beginning. A name followed by a colon is noise too when it begins
/// with `^`, `*`, `#`, `$`, `%` or `_`: makers' own names, which no answer we ask for has.
const NOISE: &[&str] = &[
    "RING",
    "+CRING",
    "+CLIP",
    "+CCWA",
    "NO CARRIER",
    "+CUSATP",
    "+CIEV",
    "+CTZV",
    "+CTZE",
    "+CTZDST",
    "+STIN",
    "+NITZ",
    "DST",
    "+CSMINS",
    "+CGEV",
    "+CBM",
    "+CSSI",
    "+CSSU",
    "+COLP",
    "+CALA",
    "+QIND",
    "+QIURC",
    "+QGPSURC",
    "+QLWURC",
    "+QUSIM",
    "+QSTKURC",
    "+ZUSIMR",
    "+ZDONR",
    "+ZPASR",
    "+ZPSTM",
    "+ZEND",
    "+ZPAS",
    "+SPNWNAME",
    "+PSBEARER",
    "+CNSMOD",
    "+PACSP0",
    "+PACSP1",
    "+UCALLSTAT",
    "+UUDTMFD",
    "+UUPSDD",
    "+UREG",
    "+WIND",
    "UNDER-VOLTAGE WARN",
    "OVER-VOLTAGE",
    "+CFUN",
    "+CSQ",
    "+RSSI",
];

impl Urc {
    /// What an unsolicited line of any modem says; `None`: it is none that is known.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        Self::parse_with(line, &Lines::default())
    }

    /// The same for a modem of a known family.
    #[must_use]
    pub fn parse_with(line: &str, family: &Lines) -> Option<Self> {
        message(line).or_else(|| registration(line)).or_else(|| table(line, family))
    }
}

fn message(line: &str) -> Option<Urc> {
    if let Some(values) = after(line, "+CMTI") {
        let stored = stored(values).map(|(storage, index)| Urc::NewMessage { storage, index });
        return Some(stored.unwrap_or(Urc::Unreadable));
    }
    if let Some(values) = after(line, "+CUSD") {
        return Some(Urc::Ussd(values.to_owned()));
    }
    if let Some(values) = after(line, "+CDSI") {
        let stored = stored(values).map(|(storage, index)| Urc::NewReport { storage, index });
        return Some(stored.unwrap_or(Urc::Unreadable));
    }
    // ZTE writes `+CDS: ,<len>`; the length is what stands last in both.
    let length = |values| fields(values).last().and_then(Field::number);
    if let Some(values) = after(line, "+CMT") {
        return Some(length(values).map_or(Urc::Unreadable, |length| Urc::Deliver { length }));
    }
    let values = after(line, "+CDS")?;
    Some(length(values).map_or(Urc::Unreadable, |length| Urc::Report { length }))
}

/// `"SM",3`
fn stored(values: &str) -> Option<(String, u32)> {
    match fields(values).as_slice() {
        [storage, index] => {
            let storage = storage.owned().filter(|name| is_storage(name))?;
            Some((storage, index.number()?))
        }
        _ => None,
    }
}

/// Two letters (27.005 §3.1). It becomes part of a command line, so nothing else is let through.
fn is_storage(name: &str) -> bool {
    name.len() == 2 && name.bytes().all(|b| b.is_ascii_uppercase())
}

fn registration(line: &str) -> Option<Urc> {
    Domain::ALL.into_iter().find_map(|domain| {
        let registration = RegistrationLine::parse(line, domain)?.registration;
        Some(Urc::Registration { domain, registration })
    })
}

fn table(line: &str, family: &Lines) -> Option<Urc> {
    let begins = |any: &[&str], more: &[String]| {
        let any = any.iter().any(|beginning| line.starts_with(beginning));
        any || more.iter().any(|beginning| line.starts_with(beginning))
    };
    if begins(RESTARTED, &family.restarted) {
        Some(Urc::Boot(Boot::Restarted))
    } else if begins(PROGRESS, &family.progress) {
        Some(Urc::Boot(Boot::Progress))
    } else if begins(SIM_GONE, &[]) {
        Some(Urc::SimGone)
    } else if begins(FULL, &family.full) {
        Some(Urc::StorageFull)
    } else if begins(NOISE, &family.noise)
        || (line.starts_with(['^', '*', '#', '$', '%', '_']) && line.contains(':'))
    {
        Some(Urc::Noise)
    } else {
        None
    }
}

/// The modem's side: what it says when something comes. The others have no one form.
impl fmt::Display for Urc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewMessage { storage, index } => write!(f, "+CMTI: \"{storage}\",{index}"),
            Self::NewReport { storage, index } => write!(f, "+CDSI: \"{storage}\",{index}"),
            Self::Deliver { length } => write!(f, "+CMT: ,{length}"),
            Self::Report { length } => write!(f, "+CDS: {length}"),
            Self::Registration { domain, registration } => {
                write!(f, "{}: {}", domain.name(), registration.stat())
            }
            Self::Boot(Boot::Restarted) => f.write_str("RDY"),
            Self::Boot(Boot::Progress) => f.write_str("SMS Ready"),
            Self::SimGone => f.write_str("+CPIN: NOT INSERTED"),
            Self::StorageFull => f.write_str("^SMMEMFULL: \"SM\""),
            Self::Unreadable => f.write_str("+CMTI: ,-1"),
            Self::Ussd(values) => write!(f, "+CUSD: {values}"),
            Self::Noise => f.write_str("RING"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_known_by_their_beginning() {
        let new = |storage: &str, index| Urc::NewMessage { storage: storage.to_owned(), index };
        let reg = |domain, registration| Urc::Registration { domain, registration };
        let rows = [
            ("+CMTI: \"SM\",3", Some(new("SM", 3))),
            ("+CMTI:\"ME\", 0", Some(new("ME", 0))),
            ("+CMTI: SM,3", Some(new("SM", 3))),
            ("+CMTI: ,-1", Some(Urc::Unreadable)),
            ("+CMTI: \"SM\"", Some(Urc::Unreadable)),
            ("+CMTI: \"S\"M\",1", Some(Urc::Unreadable)),
            // What is no name of a storage gets into no command line.
            ("+CMTI: \"SMS\",1", Some(Urc::Unreadable)),
            ("+CMTI: \"S;\",1", Some(Urc::Unreadable)),
            ("+CMTI: \"sm\",1", Some(Urc::Unreadable)),
            ("+CDSI: \"SR\",1", Some(Urc::NewReport { storage: "SR".to_owned(), index: 1 })),
            ("+CMT: ,26", Some(Urc::Deliver { length: 26 })),
            ("+CMT: \"Ann\",26", Some(Urc::Deliver { length: 26 })),
            ("+CMT: 26", Some(Urc::Deliver { length: 26 })),
            ("+CDS: 25", Some(Urc::Report { length: 25 })),
            ("+CDS: ,25", Some(Urc::Report { length: 25 })),
            ("+CDS:", Some(Urc::Unreadable)),
            ("+CREG: 1", Some(reg(Domain::Circuit, Registration::Home))),
            ("+CREG: 5,\"00A1\",\"BEEF\"", Some(reg(Domain::Circuit, Registration::Roaming))),
            ("+CEREG: 2", Some(reg(Domain::Eps, Registration::Searching))),
            ("RDY", Some(Urc::Boot(Boot::Restarted))),
            ("^SYSSTART", Some(Urc::Boot(Boot::Restarted))),
            ("+CFUN: 1", Some(Urc::Boot(Boot::Progress))),
            ("+CPIN: READY", Some(Urc::Boot(Boot::Progress))),
            ("SMS Ready", Some(Urc::Boot(Boot::Progress))),
            ("+CPIN: NOT INSERTED", Some(Urc::SimGone)),
            ("+CPIN: NOT READY", Some(Urc::SimGone)),
            ("+QIND: SMS DONE", Some(Urc::Boot(Boot::Progress))),
            ("+QIND: \"csq\",20,99", Some(Urc::Noise)),
            ("^SMMEMFULL:\"SM\"", Some(Urc::StorageFull)),
            ("+SMS FULL", Some(Urc::StorageFull)),
            ("^RSSI:15", Some(Urc::Noise)),
            ("RING", Some(Urc::Noise)),
            ("*PSUTTZ: 2026", Some(Urc::Noise)),
            ("hello", None),
            ("hello: 5", None),
            ("^hello", None),
            ("", None),
        ];
        for (line, expected) in rows {
            assert_eq!(Urc::parse(line), expected, "{line:?}");
        }
    }

    #[test]
    fn a_family_says_more_than_others() {
        let lines = |beginning: &str| vec![beginning.to_owned()];
        let family = Lines {
            restarted: lines("HELLO"),
            progress: lines("STARTING"),
            full: lines("#FULL"),
            noise: lines("+TICK"),
        };
        let rows = [
            ("HELLO AGAIN", Urc::Boot(Boot::Restarted)),
            ("STARTING", Urc::Boot(Boot::Progress)),
            ("#FULL: \"SM\"", Urc::StorageFull),
            ("+TICK: 5", Urc::Noise),
            ("RDY", Urc::Boot(Boot::Restarted)),
            ("^SMMEMFULL: \"SM\"", Urc::StorageFull),
        ];
        for (line, expected) in rows {
            assert_eq!(Urc::parse_with(line, &family), Some(expected), "{line}");
        }
        assert_eq!(Urc::parse("HELLO AGAIN"), None);
    }

    #[test]
    fn what_is_rendered_is_read_back() {
        let all = [
            Urc::NewMessage { storage: "SM".to_owned(), index: 7 },
            Urc::NewReport { storage: "SR".to_owned(), index: 0 },
            Urc::Deliver { length: 30 },
            Urc::Report { length: 25 },
            Urc::Registration { domain: Domain::Packet, registration: Registration::Denied },
            Urc::Boot(Boot::Restarted),
            Urc::Boot(Boot::Progress),
            Urc::SimGone,
            Urc::StorageFull,
            Urc::Unreadable,
            Urc::Ussd("0,\"Hello\",15".to_owned()),
            Urc::Noise,
        ];
        for urc in all {
            assert_eq!(Urc::parse(&urc.to_string()), Some(urc));
        }
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_something_or_nothing(line in ".{0,120}") {
            let _ = Urc::parse(&line);
        }
    }
}
