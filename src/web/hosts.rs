//! Which Host names are ours.
//!
//! A page elsewhere can make a browser talk to this machine under a name of its own ("DNS
//! rebinding"); what such a page cannot do is make the browser send one of *our* names. IP literals
//! need no list: a rebound name is never an IP literal.

use std::net::IpAddr;

/// The Host names the panel answers to, besides IP literals and `localhost`.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    names: Vec<String>,
}

impl Hosts {
    /// The machine's own name, with and without `.local`, and the further names of the configuration.
    #[must_use]
    pub fn new(machine: Option<&str>, further: &[String]) -> Self {
        let mut names: Vec<String> = further.iter().map(|name| plain(name)).collect();
        if let Some(machine) = machine.map(plain).filter(|name| !name.is_empty()) {
            if !machine.contains('.') {
                names.push(format!("{machine}.local"));
            }
            names.push(machine);
        }
        Self { names }
    }

    /// As [`Hosts::new`], with the name the kernel knows this machine by.
    #[must_use]
    pub fn of_this_machine(further: &[String]) -> Self {
        let name = std::fs::read_to_string("/proc/sys/kernel/hostname").ok();
        Self::new(name.as_deref().map(str::trim), further)
    }

    /// The names, without IP literals and `localhost`.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Is this `Host` header (with or without a port) one of ours?
    pub(crate) fn accepts(&self, host: &str) -> bool {
        let Some(name) = without_port(host) else { return false };
        if let Some(literal) = name.strip_prefix('[') {
            return literal.strip_suffix(']').is_some_and(|ip| ip.parse::<IpAddr>().is_ok());
        }
        let name = plain(name);
        name == "localhost" || name.parse::<IpAddr>().is_ok() || self.names.contains(&name)
    }
}

/// Case and a closing dot make no difference to a name.
fn plain(name: &str) -> String {
    name.trim().trim_end_matches('.').to_ascii_lowercase()
}

/// The host of `host[:port]`; nothing if the port is not a number.
fn without_port(host: &str) -> Option<&str> {
    let end_of_literal = host.rfind(']').unwrap_or(0);
    match host[end_of_literal..].rfind(':') {
        None => Some(host),
        Some(colon) => {
            let (name, port) = host.split_at(end_of_literal + colon);
            // `localhost:` is allowed: a URL may end its host so (RFC 3986, 3.2.3).
            (port == ":" || port[1..].parse::<u16>().is_ok()).then_some(name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ip_literals_localhost_the_machine_and_named_hosts_are_accepted() {
        let hosts = Hosts::new(Some("Optin-Pi"), &["panel.clinic.example".to_owned()]);
        for host in [
            "127.0.0.1:8080",
            "192.168.1.20",
            "[::1]:8080",
            "[fe80::1]",
            "localhost",
            "LOCALHOST:80",
            "localhost:",
            "[::1]:",
            "optin-pi",
            "optin-pi.local:8080",
            "optin-pi.local.",
            "Panel.Clinic.Example:443",
        ] {
            assert!(hosts.accepts(host), "{host}");
        }
    }

    #[test]
    fn every_other_name_is_refused() {
        let hosts = Hosts::new(Some("optin-pi"), &[]);
        for host in [
            "",
            "evil.example",
            "127.0.0.1.evil.example",
            "localhost.evil.example",
            "optin-pi.local.evil.example",
            "[::1",
            "[evil]",
            "localhost:port",
            "localhost:80:80",
            "a]b:1",
        ] {
            assert!(!hosts.accepts(host), "{host}");
        }
    }

    #[test]
    fn a_machine_with_a_domain_gets_no_local_twin() {
        let hosts = Hosts::new(Some("pi.clinic.example"), &[]);
        assert!(hosts.accepts("pi.clinic.example"));
        assert!(!hosts.accepts("pi.clinic.example.local"));
        assert!(!Hosts::new(Some(""), &[]).accepts(""));
    }
}
