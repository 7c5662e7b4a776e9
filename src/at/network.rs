//! Whether messages can go: the lines in which a modem speaks of its three registrations (27.007 §7.2,
//! §10.1.20, §10.1.22), and what follows from all of them together.

use super::command::Domain;
use super::fields::{Field, after, fields};

/// Whether the network has let the modem in (27.007 §7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// 0: not registered, not looking for a network.
    Idle,
    /// 1: in the home network. 6 is the same for messages only.
    Home,
    /// 2: looking for a network.
    Searching,
    /// 3: the network refused.
    Denied,
    /// 4: the modem does not know, for instance out of coverage.
    Unknown,
    /// 5: in a foreign network. 7 is the same for messages only.
    Roaming,
    /// 8: emergency calls only.
    EmergencyOnly,
}

impl Registration {
    fn from_stat(stat: u8) -> Self {
        match stat {
            0 => Self::Idle,
            // 9 and 10: registered, circuit switched fallback not preferred.
            1 | 6 | 9 => Self::Home,
            2 => Self::Searching,
            3 => Self::Denied,
            5 | 7 | 10 => Self::Roaming,
            8 => Self::EmergencyOnly,
            _ => Self::Unknown,
        }
    }

    /// The number on the wire.
    #[must_use]
    pub fn stat(self) -> u8 {
        match self {
            Self::Idle => 0,
            Self::Home => 1,
            Self::Searching => 2,
            Self::Denied => 3,
            Self::Unknown => 4,
            Self::Roaming => 5,
            Self::EmergencyOnly => 8,
        }
    }

    /// Whether messages can go.
    #[must_use]
    pub fn is_registered(self) -> bool {
        matches!(self, Self::Home | Self::Roaming)
    }
}

/// `+CREG: …` and its sisters. The same name is used by the answer to the query, which begins with the
/// setting (`<n>,<stat>[,<lac>,<ci>,…]`), and by the unsolicited line, which does not
/// (`<stat>[,<lac>,<ci>,…]`): they are told apart by what stands second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RegistrationLine {
    /// The setting; only the answer to the query has it.
    pub setting: Option<u8>,
    /// What it says.
    pub registration: Registration,
}

impl RegistrationLine {
    /// Reads a line of this domain.
    #[must_use]
    pub fn parse(line: &str, domain: Domain) -> Option<Self> {
        let values = fields(after(line, domain.name())?);
        let first: u8 = values.first()?.number()?;
        // A location area code is quoted or has four digits; a state is a small bare number.
        let second = values.get(1).filter(|field| matches!(field, Field::Bare(_)));
        let stat = second.and_then(Field::number::<u8>).filter(|&stat| stat <= STAT_MAX);
        let (setting, stat) = match stat {
            Some(stat) if first <= SETTING_MAX => (Some(first), stat),
            _ => (None, first),
        };
        Some(Self { setting, registration: Registration::from_stat(stat) })
    }

    /// The line, for this domain.
    #[must_use]
    pub fn render(self, domain: Domain) -> String {
        let stat = self.registration.stat();
        match self.setting {
            Some(setting) => format!("{}: {setting},{stat}", domain.name()),
            None => format!("{}: {stat}", domain.name()),
        }
    }
}

/// The highest state of 27.007 §7.2, and the highest setting.
const STAT_MAX: u8 = 11;
const SETTING_MAX: u8 = 5;

/// What is known of each registration. Messages need only one of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Network {
    known: [Option<Registration>; Domain::ALL.len()],
}

impl Network {
    /// Takes what the modem said.
    pub fn set(&mut self, domain: Domain, registration: Registration) {
        self.known[domain as usize] = Some(registration);
    }

    /// Whether the modem ever said anything of it.
    #[must_use]
    pub fn is_known(&self, domain: Domain) -> bool {
        self.known[domain as usize].is_some()
    }

    /// Whether one is there. A modem that knows no registration at all is taken at its word when it
    /// sends: it counts as registered.
    #[must_use]
    pub fn is_registered(&self) -> bool {
        let mut said = self.known.iter().flatten().peekable();
        said.peek().is_none() || said.any(|registration| registration.is_registered())
    }

    /// Why messages cannot go, in words for whoever looks after the modem.
    #[must_use]
    pub fn why_not(&self) -> &'static str {
        let said = |registration| self.known.contains(&Some(registration));
        if said(Registration::Denied) {
            "The network refuses the SIM card. Ask the operator whether it is active."
        } else if said(Registration::EmergencyOnly) {
            "The network allows emergency calls only. Ask the operator whether the SIM card is active."
        } else if said(Registration::Searching) {
            "The modem is looking for a network. If this lasts, check the antenna and the modem's place."
        } else {
            "The modem is not in any network. Check the antenna and the modem's place."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_registration_is_enough_and_none_known_is_no_refusal() {
        let mut network = Network::default();
        assert!(network.is_registered());
        network.set(Domain::Circuit, Registration::Denied);
        assert!(!network.is_registered());
        assert!(network.why_not().contains("refuses"));
        network.set(Domain::Eps, Registration::Roaming);
        assert!(network.is_registered());
        network.set(Domain::Eps, Registration::Searching);
        assert!(!network.is_registered());
    }

    /// TS 27.007 §7.2, number by number.
    #[test]
    fn states_mean_what_the_standard_says() {
        use Registration::{Denied, EmergencyOnly, Home, Idle, Roaming, Searching, Unknown};
        let states = [
            Idle,
            Home,
            Searching,
            Denied,
            Unknown,
            Roaming,
            Home,
            Roaming,
            EmergencyOnly,
            Home,
            Roaming,
            // Attached for emergency services only: nothing of ours goes.
            Unknown,
        ];
        for (stat, registration) in states.into_iter().enumerate() {
            let read = RegistrationLine::parse(&format!("+CREG: 0,{stat}"), Domain::Circuit);
            assert_eq!(read, Some(RegistrationLine { setting: Some(0), registration }), "{stat}");
            assert_eq!(
                registration.is_registered(),
                matches!(stat, 1 | 5 | 6 | 7 | 9 | 10),
                "{stat}"
            );
        }
    }

    #[test]
    fn a_modem_that_cannot_send_says_what_to_do() {
        use Registration::{Denied, EmergencyOnly, Idle, Searching, Unknown};
        for (registrations, words) in [
            (&[Denied, Searching][..], "refuses the SIM card"),
            (&[Searching, Denied], "refuses the SIM card"),
            (&[Searching, EmergencyOnly], "emergency calls only"),
            (&[Idle, Searching], "looking for a network"),
            (&[Idle, Unknown], "not in any network"),
            (&[], "not in any network"),
        ] {
            let mut network = Network::default();
            for (domain, registration) in Domain::ALL.into_iter().zip(registrations) {
                assert!(!network.is_known(domain));
                network.set(domain, *registration);
                assert!(network.is_known(domain));
            }
            assert!(network.why_not().contains(words), "{registrations:?}");
        }
    }

    #[test]
    fn a_registration_answer_and_its_unsolicited_twin_are_told_apart() {
        let rows = [
            ("+CREG: 0,1", Some(0), Registration::Home),
            ("+CREG: 1,5,\"00A1\",\"0BEEF\"", Some(1), Registration::Roaming),
            ("+CREG: 2,1,\"00A1\",\"0BEEF\",7", Some(2), Registration::Home),
            ("+CREG: 000,001", Some(0), Registration::Home),
            ("+CREG: 1", None, Registration::Home),
            ("+CREG: 2", None, Registration::Searching),
            ("+CREG: 1,\"00A1\",\"0BEEF\"", None, Registration::Home),
            ("+CREG: 5,\"00A1\",\"0BEEF\",7", None, Registration::Roaming),
            ("+CREG: 1,00A1,0BEEF", None, Registration::Home),
            ("+CREG: 0,3", Some(0), Registration::Denied),
            ("+CREG: 4", None, Registration::Unknown),
            ("+CREG: 6", None, Registration::Home),
            // A second number that is no state, a first that is no setting.
            ("+CREG: 1,12", None, Registration::Home),
            ("+CREG: 5,1", Some(5), Registration::Home),
            ("+CREG: 6,1", None, Registration::Home),
        ];
        for (line, setting, registration) in rows {
            let expected = RegistrationLine { setting, registration };
            assert_eq!(RegistrationLine::parse(line, Domain::Circuit), Some(expected), "{line}");
            let rendered = expected.render(Domain::Eps);
            assert_eq!(
                RegistrationLine::parse(&rendered, Domain::Eps),
                Some(expected),
                "{rendered}"
            );
        }
        assert_eq!(RegistrationLine::parse("+CREG: ,", Domain::Circuit), None);
        assert_eq!(RegistrationLine::parse("+CEREG: 1", Domain::Circuit), None);
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_or_refused(line in "(\\+CREG: )?.{0,80}") {
            let _ = RegistrationLine::parse(&line, Domain::Circuit);
        }
    }
}
