//! What kind of modem is simulated, and what it is told after each start.

use jiff::Timestamp;

use crate::at::command::Switch;
use crate::at::info::NotificationChoices;

/// What kind of modem it is.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Its storages and their sizes, the preferred one first.
    pub storages: Vec<(String, u32)>,
    /// The storage of status reports.
    pub reports: String,
    /// The number of the first slot.
    pub first_slot: u32,
    /// The PIN of the SIM, if it asks for one.
    pub pin: Option<String>,
    /// Whether echo can be switched off.
    pub echo: Echo,
    /// What it says when there is no room for a message.
    pub says_full: Option<String>,
    /// Whether it knows what it need not know.
    pub luxury: Luxury,
    /// The values of `AT+CNMI` it takes.
    pub notifications: NotificationChoices,
    /// Its serial number.
    pub imei: String,
    /// The subscriber.
    pub imsi: String,
    /// The number on the SIM card.
    pub iccid: String,
    /// The network's name.
    pub operator: String,
    /// What the network told it the time was when it was switched on; nothing: it was never told.
    pub time: Option<Timestamp>,
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            storages: vec![("SM".to_owned(), 25), ("ME".to_owned(), 50), ("SR".to_owned(), 10)],
            reports: "SR".to_owned(),
            first_slot: 1,
            pin: None,
            echo: Echo::Obeys,
            says_full: None,
            luxury: Luxury::Known,
            notifications: NotificationChoices([
                vec![0, 1, 2],
                vec![0, 1, 2, 3],
                vec![0, 2],
                vec![0, 1, 2],
                vec![0, 1],
            ]),
            imei: "490154203237518".to_owned(),
            imsi: "001010123456789".to_owned(),
            iccid: "8900101234567890123".to_owned(),
            operator: "Simulated Network".to_owned(),
            time: None,
        }
    }
}

/// Whether `ATE0` is obeyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Echo {
    /// It is.
    Obeys,
    /// The modem says OK and goes on echoing.
    Stays,
}

/// Whether commands that are not needed to carry messages are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Luxury {
    /// They are.
    Known,
    /// Each is answered with `ERROR`.
    Refused,
}

/// Whether a modem that starts says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BootLines {
    /// `RDY` and what follows it.
    Said,
    /// Nothing.
    Silent,
}

/// What a reset forgets.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) echo: Switch,
    pub(super) errors: u8,
    /// `AT+CMGF`: 1 = text mode.
    pub(super) format: u8,
    pub(super) notify: [u8; 5],
    /// `AT+CREG=n`, by `Domain::ALL`.
    pub(super) registration: [u8; 3],
    /// `AT+CSMS`.
    pub(super) service: u8,
    /// The PIN was entered.
    pub(super) unlocked: bool,
}

impl Settings {
    pub(super) fn at_power_up(setup: &Setup) -> Self {
        Self {
            echo: Switch::On,
            errors: 0,
            format: 1,
            notify: [0; 5],
            registration: [0; 3],
            service: 0,
            unlocked: setup.pin.is_none(),
        }
    }
}
