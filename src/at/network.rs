//! Whether messages can go, put together from what the modem says of its three registrations.

use super::command::Domain;
use super::info::Registration;

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
}
