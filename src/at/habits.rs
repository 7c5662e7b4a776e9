//! How modems of one family differ from each other, as far as the words on the wire are concerned.
//!
//! ```text
//!   Habits::default ─ what TS 27.005 and TS 27.007 lead one to expect ─► a modem just heard
//!        ▲ extended by                                                       │ says who made it
//!   a profile (data; see `modem::profile`) ──────────────────────────────────┴─► from then on
//! ```
//! Nothing here names a family. What a family says unasked is added to the tables of `urc`, which know
//! what any modem may say, for a modem is recognised only after its first lines. Everything else
//! replaces the default; what is preferred is tried first, and what the standard leads one to expect
//! after it, so that a wrong profile makes a modem slower to start and nothing worse.

use std::time::Duration;

use super::command::Command;

/// What to expect of a modem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Habits {
    /// Said once it is known who made the modem. What is refused is left out.
    pub startup: Vec<Command>,
    /// What it says unasked, besides what every modem may say.
    pub lines: Lines,
    /// Storages for messages that come, best first.
    pub storages: Vec<String>,
    /// `<mode>,<mt>,<bm>,<ds>,<bfr>` of `AT+CNMI` (TS 27.005 §3.4.1), best first.
    pub notifications: Vec<[u8; 5]>,
    /// Whether the network's time is asked for.
    pub network_time: NetworkTime,
    /// How long it may take.
    pub waits: Waits,
}

/// Whether a modem's own clock is set by the network, so that it is worth asking for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum NetworkTime {
    /// Nobody says so.
    #[default]
    Unknown,
    /// It is, once it was told at its start to let it.
    Told,
}

/// Lines said unasked, by their beginnings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lines {
    /// It has just started, or is about to go.
    pub restarted: Vec<String>,
    /// It goes on starting.
    pub progress: Vec<String>,
    /// A storage is full.
    pub full: Vec<String>,
    /// Nothing to do with messages.
    pub noise: Vec<String>,
}

/// How long to wait for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waits {
    /// The answer to an ordinary command.
    pub command: Duration,
    /// The answer of the SIM card or of the message storage.
    pub storage: Duration,
    /// From `AT+CMGS` to the prompt.
    pub prompt: Duration,
    /// From Ctrl-Z to `+CMGS`: at least [`RESULT_LEAST`].
    pub result: Duration,
}

/// SIM card first: its messages survive a change of modem. `MT` is both at once, where a slot does not
/// say which of the two it is in, so it comes last.
const STORAGES: [&str; 3] = ["SM", "ME", "MT"];

/// Best first.
///
/// With `mt` 1, "store and say where", the storage keeps what we have not committed. Mode 2 holds
/// notifications back while the line is busy; some families describe it and accept only 1. Reports (`ds`)
/// come directly (1) or stored (2); Qualcomm-based modems may refuse 1 and accept 2.
///
/// With `mt` 2 a message comes directly and is nowhere else. That is the last resort, and only for a
/// modem that lets us acknowledge it (`AT+CSMS=1`).
const NOTIFICATIONS: [[u8; 5]; 10] = [
    [2, 1, 0, 1, 0],
    [2, 1, 0, 2, 0],
    [2, 1, 0, 0, 0],
    [1, 1, 0, 1, 0],
    [1, 1, 0, 2, 0],
    [1, 1, 0, 0, 0],
    [3, 1, 0, 0, 0],
    [2, 2, 0, 1, 0],
    [1, 2, 0, 1, 0],
    [1, 2, 0, 0, 0],
];

/// An ordinary command is answered at once; five seconds are for a modem busy with the network.
const COMMAND: Duration = Duration::from_secs(5);
/// The SIM card and the storage may take far longer, most of all after power-up.
const STORAGE: Duration = Duration::from_secs(20);
/// Peers wait between 5 and 30 seconds; giving up here is harmless, for nothing was sent.
const PROMPT: Duration = Duration::from_secs(10);
/// How long the network may take to accept a message before that counts as silence (27.005 names none;
/// peers that waited 20 to 60 seconds sent twice).
pub const RESULT_LEAST: Duration = Duration::from_mins(2);

impl Default for Habits {
    fn default() -> Self {
        Self {
            startup: Vec::new(),
            lines: Lines::default(),
            storages: STORAGES.map(str::to_owned).to_vec(),
            notifications: NOTIFICATIONS.to_vec(),
            network_time: NetworkTime::default(),
            waits: Waits::default(),
        }
    }
}

impl Default for Waits {
    fn default() -> Self {
        Self { command: COMMAND, storage: STORAGE, prompt: PROMPT, result: RESULT_LEAST }
    }
}

impl Waits {
    /// How long the modem may take until the final result ([`Command::Send`]: until the prompt).
    #[must_use]
    pub fn of(&self, command: &Command) -> Duration {
        match command {
            Command::Attention => ATTENTION,
            Command::Send(_) => self.prompt,
            Command::EnterPin(_)
            | Command::PinState
            | Command::StorageState
            | Command::SetStorage(_)
            | Command::List(_)
            | Command::Read(_)
            | Command::Delete(_)
            | Command::Operator
            | Command::Ussd(_)
            | Command::Functionality(_) => self.storage,
            _ => self.command,
        }
    }
}

/// The first word to a modem that may be asleep: repeated rather than waited for.
const ATTENTION: Duration = Duration::from_secs(1);

impl Habits {
    /// With these storages tried first.
    #[must_use]
    pub fn preferring_storages(mut self, first: &[String]) -> Self {
        self.storages = first_then(first, &self.storages);
        self
    }

    /// With these notifications tried first.
    #[must_use]
    pub fn preferring_notifications(mut self, first: &[[u8; 5]]) -> Self {
        self.notifications = first_then(first, &self.notifications);
        self
    }
}

fn first_then<T: Clone + PartialEq>(first: &[T], then: &[T]) -> Vec<T> {
    let rest = then.iter().filter(|&one| !first.contains(one));
    first.iter().chain(rest).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_preferred_comes_first_and_nothing_is_lost() {
        let habits = Habits::default()
            .preferring_storages(&["MT".to_owned()])
            .preferring_notifications(&[[1, 1, 0, 2, 0], [0, 0, 0, 0, 0]]);
        assert_eq!(habits.storages, ["MT", "SM", "ME"]);
        assert_eq!(habits.notifications[..3], [[1, 1, 0, 2, 0], [0; 5], [2, 1, 0, 1, 0]]);
        assert_eq!(habits.notifications.len(), NOTIFICATIONS.len() + 1);
    }

    #[test]
    fn the_card_the_storage_and_the_network_may_take_longer_than_the_modem_alone() {
        use crate::at::command::{Domain, Secret, Switch, UssdCode};
        let seconds = Duration::from_secs;
        let waits = Waits {
            command: seconds(5),
            storage: seconds(20),
            prompt: seconds(10),
            result: seconds(120),
        };
        for (wait, commands) in [
            (1, vec![Command::Attention]),
            (10, vec![Command::Send(23)]),
            (
                20,
                vec![
                    Command::EnterPin(Secret::new("0000")),
                    Command::PinState,
                    Command::StorageState,
                    Command::SetStorage(vec!["SM".to_owned()]),
                    Command::List(4),
                    Command::Read(1),
                    Command::Delete(1),
                    Command::Operator,
                    Command::Ussd(UssdCode::parse("*100#").unwrap()),
                    Command::Functionality(1),
                ],
            ),
            (
                5,
                vec![
                    Command::Echo(Switch::Off),
                    Command::Signal,
                    Command::Registration(Domain::Circuit),
                ],
            ),
        ] {
            for command in commands {
                assert_eq!(waits.of(&command), seconds(wait), "{command:?}");
            }
        }
    }

    #[test]
    fn messages_are_stored_unless_nothing_else_is_possible() {
        let direct = NOTIFICATIONS.iter().position(|[_, mt, ..]| *mt != 1);
        assert!(NOTIFICATIONS[direct.unwrap()..].iter().all(|[_, mt, ..]| *mt == 2));
    }
}
