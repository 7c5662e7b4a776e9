//! The configuration as values that need no further checking.

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::tz::TimeZone;

use super::{Profile, Webhook};
use crate::consent::intent::{OwnWords, Reader, RefusedWord};
use crate::consent::policy::CONFIRM_WITHIN;
use crate::gsm::Language;
use crate::outbox::schedule::Window;

/// The whole file.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// Where the database and the sockets live. Absolute.
    pub data_dir: PathBuf,
    /// Who asks.
    pub organization: Organization,
    /// Where the panel listens.
    pub panel: Panel,
    /// The modems; none at all is allowed, the panel then says so.
    pub modems: Vec<Modem>,
    /// When and how fast invites may leave.
    pub sending: Sending,
    /// Where somebody far away hears of trouble.
    pub alerts: Option<Alerts>,
    /// Words that mean something to this organization's people.
    pub words: OwnWords,
    /// Keys the file leaves to their defaults, as `[sending] pace`.
    pub defaulted: Vec<String>,
}

/// `[organization]`
#[derive(Debug, Clone, PartialEq)]
pub struct Organization {
    /// As people know it; stands in every invite.
    pub name: String,
    /// ISO 3166-1 alpha-2, upper-case: the country of numbers typed without `+`.
    pub region: String,
    /// What the law asks where it sends; nothing is known of the law of other places.
    pub jurisdiction: Option<&'static Profile>,
    /// The zone of the sending window and of what the panel shows.
    pub timezone: TimeZone,
    /// A phone number, address or web page for the answer to HELP; may be empty.
    pub contact: String,
}

/// `[panel]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// Address and port.
    pub listen: SocketAddr,
    /// Host names to accept besides IP literals, localhost and this machine's own names; lower-case.
    pub hosts: Vec<String>,
    /// `[panel.tls]`; without it the panel speaks plain HTTP.
    pub tls: Option<Certificate>,
}

/// Where the certificate of `[panel.tls]` comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Certificate {
    /// Made on this machine, once, and kept in the data folder.
    Own,
    /// Somebody else's, in two PEM files.
    Files {
        /// The certificate, and after it what is between it and its root.
        certificate: PathBuf,
        /// Its private key.
        key: PathBuf,
    },
}

/// One `[[modem]]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Modem {
    /// Unique; stands in the panel, the ledger and the messages.
    pub name: String,
    /// A device path, `auto`, or `imei:` with 15 digits.
    pub port: String,
    /// Bits a second.
    pub baud: u32,
    /// The SIM's PIN, from `pin` or from the file that `pin_file` names.
    pub pin: Option<Pin>,
}

/// `[sending]`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sending {
    /// Undo time after a click.
    pub hold: Duration,
    /// Least time between two invites on one SIM.
    pub pace: Duration,
    /// Invites per SIM and day.
    pub daily_limit: Option<u32>,
    /// Hours in which invites may leave, in the person's time.
    pub window: Window,
    /// Cool-down before a silent contact can be invited again.
    pub again_after: Duration,
    /// Languages whose own tables may be used where they make a text shorter.
    pub national_alphabets: Vec<Language>,
}

/// `[alerts]` with a webhook
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alerts {
    /// Who is told.
    pub webhook: Webhook,
    /// How long a modem may be away before it is told.
    pub modem_after: Duration,
}

/// The PIN of a SIM: four to eight digits. `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    /// Accepts four to eight digits (3GPP TS 31.101 §9.3); the caller phrases the refusal, without the text itself.
    pub(super) fn new(text: &str) -> Option<Self> {
        let fits = (4..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| Self(text.to_owned()))
    }

    /// The digits, for the one place that tells them to the modem.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(hidden)")
    }
}

impl Config {
    /// The database.
    #[must_use]
    pub fn database(&self) -> PathBuf {
        self.data_dir.join("gateway.db")
    }

    /// The certificate and the private key that are made on this machine.
    #[must_use]
    pub fn own_certificate(&self) -> (PathBuf, PathBuf) {
        (self.data_dir.join("panel-certificate.pem"), self.data_dir.join("panel-key.pem"))
    }

    /// Where a running daemon answers `optin-gateway status`.
    #[must_use]
    pub fn status_socket(&self) -> PathBuf {
        self.data_dir.join("status.sock")
    }

    /// Where a running daemon answers `optin-gateway modem`.
    #[must_use]
    pub fn modem_socket(&self) -> PathBuf {
        self.data_dir.join("modem.sock")
    }

    /// Reads replies with the words of the languages, the jurisdiction and the organization.
    pub fn reader(&self) -> Result<Reader, Vec<RefusedWord>> {
        let mut all = self.words.clone();
        if let Some(profile) = self.organization.jurisdiction {
            all.stop.extend(profile.words.stop.iter().cloned());
            all.help.extend(profile.words.help.iter().cloned());
        }
        Reader::with(&all)
    }

    /// How soon a stop is confirmed, or never.
    #[must_use]
    pub fn confirm_within(&self) -> Duration {
        let asked = self.organization.jurisdiction.map(|profile| profile.stop_confirmation);
        asked.unwrap_or(CONFIRM_WITHIN).min(CONFIRM_WITHIN)
    }

    /// What the jurisdiction wants a first message to say.
    #[must_use]
    pub fn first_message(&self) -> Vec<String> {
        self.organization
            .jurisdiction
            .map_or_else(Vec::new, |profile| profile.first_message.clone())
    }

    /// What is legal but hardly meant: one sentence each. Nothing here keeps the daemon from starting.
    #[must_use]
    pub fn advice(&self) -> Vec<String> {
        let mut advice = Vec::new();
        let mut note = |holds: bool, sentence: &str| {
            if holds {
                advice.push(sentence.to_owned());
            }
        };
        let name_is_default = self.defaulted.iter().any(|key| key == "[organization] name");
        note(
            name_is_default,
            "[organization] name is not set: invites cannot say who is asking. Write the name people know you by.",
        );
        note(
            self.organization.contact.is_empty(),
            "[organization] contact is empty: the answer to HELP cannot say whom to ask. Write a phone number or a web page.",
        );
        note(
            self.modems.is_empty(),
            "There is no [[modem]]: the panel works, but nothing is sent or received. Add one, with port = \"auto\".",
        );
        let law = self.organization.jurisdiction.map_or_else(String::new, |profile| {
            format!(", against {} of {}", profile.window_law, profile.name)
        });
        note(
            self.sending.window == Window::Always,
            &format!(
                "[sending] window is \"always\": invites may wake people at night{law}. Write hours such as \"09:00-20:00\"."
            ),
        );
        note(
            self.sending.hold.is_zero(),
            "[sending] hold is \"0s\": a click cannot be undone. Write \"5s\" for five seconds to think again.",
        );
        note(
            self.sending.daily_limit.is_none(),
            "[sending] daily_limit is 0: there is no limit a day. Carriers block SIMs that send too much.",
        );
        advice
    }

    /// A path that means the same whatever folder the program is in later.
    pub(super) fn absolute(path: &Path) -> PathBuf {
        std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_hidden_in_debug() {
        let pin = Pin::new("4711").unwrap();
        assert_eq!(pin.reveal(), "4711");
        assert!(!format!("{pin:?}").contains("4711"));
    }

    #[test]
    fn a_pin_is_four_to_eight_digits() {
        for wrong in ["", "123", "123456789", "12a4", "١٢٣٤", " 1234"] {
            assert!(Pin::new(wrong).is_none(), "{wrong:?}");
        }
    }
}
