//! What each command does and says, but for `AT+CMGS`, whose dance is in `device`.

use crate::at::command::{Domain, Switch};
use crate::at::info::{
    ListHeader, Operator, ReadHeader, Registration, RegistrationLine, ServiceCentre, StorageChoices,
};
use crate::at::modem_clock::ModemClock;
use crate::at::{Command, Final};

use jiff::Timestamp;

use super::arrivals::tpdu_length;
use super::device::Device;
use super::network::SERVICE_CENTRE;
use super::setup::{BootLines, Luxury, Settings};

/// Lines before the final result, and the result.
type Answered = Result<Vec<String>, Final>;

/// 27.007 §9.2: operation not allowed, SIM PIN required, SIM PUK required, incorrect password.
const NOT_ALLOWED: u16 = 3;
const PIN_REQUIRED: u16 = 11;
const PUK_REQUIRED: u16 = 12;
const WRONG_PIN: u16 = 16;
/// 27.005 §3.2.5: operation not allowed or not supported, SIM PIN required, invalid index, no
/// acknowledgement expected.
const SMS_NOT_ALLOWED: u16 = 302;
const SMS_NOT_SUPPORTED: u16 = 303;
const SMS_PIN_REQUIRED: u16 = 311;
const INVALID_INDEX: u16 = 321;
const NOTHING_TO_ACKNOWLEDGE: u16 = 340;
/// How long `AT+CFUN=1,1` takes.
const RESTART: std::time::Duration = std::time::Duration::from_millis(300);

impl Device {
    /// Carries the command out.
    pub(super) fn carry_out(&mut self, command: &Command) -> (Vec<String>, Final) {
        match self.refusal(command).map_or_else(|| self.answered(command), Err) {
            Ok(lines) => (lines, Final::Ok),
            Err(result) => (Vec::new(), result),
        }
    }

    /// Why the command is not even looked at: it is a luxury this modem has not, or the SIM is locked.
    pub(super) fn refusal(&self, command: &Command) -> Option<Final> {
        if self.setup.luxury == Luxury::Refused && is_luxury(command) {
            return Some(Final::Error);
        }
        if self.settings.unlocked || works_without_sim(command) {
            return None;
        }
        let is_identity = matches!(command, Command::Imsi | Command::Operator);
        Some(if is_identity { Final::cme(PIN_REQUIRED) } else { Final::cms(SMS_PIN_REQUIRED) })
    }

    fn answered(&mut self, command: &Command) -> Answered {
        Ok(match command {
            Command::Attention | Command::EndUssd => Vec::new(),
            Command::Echo(switch) => self.set(|settings| settings.echo = *switch),
            Command::ErrorForm(n @ 0..=1) => self.set(|settings| settings.errors = *n),
            Command::Identify => {
                let revision = concat!("Revision: ", env!("CARGO_PKG_VERSION"));
                ["Simulated", "Modem S1", revision].map(str::to_owned).to_vec()
            }
            Command::Manufacturer => line(&"Simulated"),
            Command::Model => line(&"Modem S1"),
            Command::Revision => line(&env!("CARGO_PKG_VERSION")),
            Command::SerialNumber => line(&self.setup.imei),
            Command::Imsi => line(&self.setup.imsi),
            Command::Iccid => line(&format!("+CCID: {}", self.setup.iccid)),
            Command::PinState => line(&self.pin_state()),
            Command::EnterPin(pin) => self.enter_pin(pin.reveal())?,
            Command::Signal => line(&self.signal),
            Command::Clock => line(&self.clock()),
            Command::Operator => {
                let name = self.registration.is_registered().then(|| self.setup.operator.clone());
                line(&Operator { mode: 0, name })
            }
            Command::SetRegistration(domain, n @ 0..=2) => {
                self.set(|settings| settings.registration[place(*domain)] = *n)
            }
            Command::Registration(domain) => {
                let setting = Some(self.settings.registration[place(*domain)]);
                line(&RegistrationLine { setting, registration: self.registration }.render(*domain))
            }
            Command::Ussd(code) => {
                line(&format!("+CUSD: 0,\"{}: your balance is 12.50\",15", code.as_str()))
            }
            Command::Functionality(n) => self.set_functionality(*n)?,
            Command::Restart => {
                self.reset(BootLines::Said, RESTART);
                Vec::new()
            }
            Command::Other(said) => self.other(said)?,
            Command::ErrorForm(_) | Command::SetRegistration(..) => return Err(Final::Error),
            messages => self.answered_about_messages(messages)?,
        })
    }

    fn answered_about_messages(&mut self, command: &Command) -> Answered {
        Ok(match command {
            Command::MessageFormat(0) => self.set(|settings| settings.format = 0),
            Command::MessageFormatState => line(&format!("+CMGF: {}", self.settings.format)),
            Command::MessageService => line(&format!("+CSMS: {},1,1,1", self.settings.service)),
            Command::SetMessageService(n @ 0..=1) => {
                self.settings.service = *n;
                line(&"+CSMS: 1,1,1")
            }
            Command::StorageTest => line(&self.storage_choices()),
            Command::StorageState => line(&self.storages.named_counts()),
            Command::SetStorage(names) => {
                if !self.storages.choose(names) {
                    return Err(Final::cms(SMS_NOT_ALLOWED));
                }
                self.room();
                line(&self.storages.counts())
            }
            Command::NotificationTest => line(&self.setup.notifications),
            Command::SetNotification(values) if self.setup.notifications.allow(*values) => {
                self.set(|settings| settings.notify = *values)
            }
            Command::ServiceCentre => {
                line(&ServiceCentre { number: SERVICE_CENTRE.to_owned(), kind: 145 })
            }
            Command::List(stat @ 0..=4) => self.list(*stat),
            Command::Read(index) => self.read(*index)?,
            Command::Delete(index) => self.delete(*index)?,
            Command::Acknowledge | Command::AcknowledgeAs(0) => {
                let expected = self.unacknowledged.take();
                self.room();
                expected.map(|_| Vec::new()).ok_or(Final::cms(NOTHING_TO_ACKNOWLEDGE))?
            }
            _ => return Err(Final::cms(SMS_NOT_SUPPORTED)),
        })
    }

    /// Its own clock. One that was never told the time begins in 1980, as many do.
    fn clock(&self) -> ModemClock {
        const NEVER_TOLD: Timestamp = Timestamp::constant(315_964_800, 0);
        let at = self.setup.time.unwrap_or(NEVER_TOLD).saturating_add(self.now);
        ModemClock { at: at.unwrap_or(NEVER_TOLD), quarters: 0 }
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) -> Vec<String> {
        change(&mut self.settings);
        Vec::new()
    }

    /// Messages are not received into the storage of reports.
    fn storage_choices(&self) -> StorageChoices {
        let names = self.storages.names();
        let mut receiving = names.clone();
        receiving.retain(|name| *name != self.setup.reports);
        let receiving = if receiving.is_empty() { names.clone() } else { receiving };
        StorageChoices(vec![names, receiving.clone(), receiving])
    }

    fn enter_pin(&mut self, pin: &str) -> Answered {
        let right = self.setup.pin.as_deref() == Some(pin);
        match (self.settings.unlocked, self.pin_left) {
            (true, _) => Err(Final::cme(NOT_ALLOWED)),
            (false, 0) => Err(Final::cme(PUK_REQUIRED)),
            (false, _) if right => {
                self.pin_left = 3;
                self.settings.unlocked = true;
                self.room();
                Ok(Vec::new())
            }
            (false, _) => {
                self.pin_left -= 1;
                Err(Final::cme(WRONG_PIN))
            }
        }
    }

    /// 27.007 §8.2: 0 and 4 take the radio away, 1 gives it back.
    fn set_functionality(&mut self, n: u8) -> Answered {
        match n {
            0 | 4 => self.set_registration(Registration::Idle),
            1 if self.registration == Registration::Idle => {
                self.set_registration(Registration::Home);
            }
            1 => {}
            _ => return Err(Final::Error),
        }
        Ok(Vec::new())
    }

    fn list(&mut self, stat: u8) -> Vec<String> {
        let indexes = self.storages.listed(stat);
        let each = indexes.into_iter().filter_map(|index| {
            let (stat, pdu) = self.storages.read(index)?;
            let message = ReadHeader { stat, alpha: None, length: tpdu_length(&pdu) };
            Some(format!("{}\r\n{}", ListHeader { index, message }, hex::encode_upper(pdu)))
        });
        each.collect()
    }

    /// An empty slot is answered with a bare OK, as many modems do; the emulator in `tests` says 321.
    fn read(&mut self, index: u32) -> Answered {
        if !self.storages.has_slot(index) {
            return Err(Final::cms(INVALID_INDEX));
        }
        let message = self.storages.read(index).map(|(stat, pdu)| {
            let header = ReadHeader { stat, alpha: None, length: tpdu_length(&pdu) };
            format!("{header}\r\n{}", hex::encode_upper(pdu))
        });
        Ok(message.into_iter().collect())
    }

    fn delete(&mut self, index: u32) -> Answered {
        if !self.storages.has_slot(index) {
            return Err(Final::cms(INVALID_INDEX));
        }
        self.storages.delete(index);
        self.room();
        Ok(Vec::new())
    }

    /// What the gateway does not say itself: several commands in one line, and what people type.
    fn other(&mut self, said: &str) -> Answered {
        let rest = said.get(2..).unwrap_or_default().trim().to_ascii_uppercase();
        match rest.as_str() {
            "Z" | "&F" => Ok(self.set(|settings| {
                settings.echo = Switch::On;
                settings.errors = 0;
            })),
            "V1" | "Q0" | "X4" | "&C1" | "&D2" | "&W" => Ok(Vec::new()),
            _ if rest.contains(';') => self.several(&said[2..]),
            _ => Err(Final::Error),
        }
    }

    /// V.250 §5.4.2: commands set apart by semicolons are carried out until one fails.
    fn several(&mut self, commands: &str) -> Answered {
        let mut all = Vec::new();
        for part in commands.split(';').filter(|part| !part.trim().is_empty()) {
            match Command::parse(&format!("AT{part}")) {
                Some(command) if !matches!(command, Command::Send(_)) => {
                    let (lines, result) = self.carry_out(&command);
                    all.extend(lines);
                    if !result.is_ok() {
                        return Err(result);
                    }
                }
                _ => return Err(Final::Error),
            }
        }
        Ok(all)
    }
}

fn line(line: &impl ToString) -> Vec<String> {
    vec![line.to_string()]
}

fn place(domain: Domain) -> usize {
    match domain {
        Domain::Circuit => 0,
        Domain::Packet => 1,
        Domain::Eps => 2,
    }
}

/// What works while the SIM asks for its PIN.
fn works_without_sim(command: &Command) -> bool {
    matches!(
        command,
        Command::Attention
            | Command::Echo(_)
            | Command::ErrorForm(_)
            | Command::Identify
            | Command::Manufacturer
            | Command::Model
            | Command::Revision
            | Command::SerialNumber
            | Command::Iccid
            | Command::PinState
            | Command::EnterPin(_)
            | Command::Signal
            | Command::Clock
            | Command::SetRegistration(..)
            | Command::Registration(_)
            | Command::Functionality(_)
            | Command::Restart
            | Command::Other(_)
    )
}

/// What a poorer modem may refuse and still carry messages both ways.
fn is_luxury(command: &Command) -> bool {
    matches!(
        command,
        Command::ErrorForm(_)
            | Command::Identify
            | Command::Manufacturer
            | Command::Model
            | Command::Revision
            | Command::SerialNumber
            | Command::Imsi
            | Command::Iccid
            | Command::MessageService
            | Command::SetMessageService(_)
            | Command::StorageTest
            | Command::StorageState
            | Command::NotificationTest
            | Command::SetRegistration(..)
            | Command::Operator
            | Command::Signal
            | Command::Clock
            | Command::ServiceCentre
            | Command::Acknowledge
            | Command::AcknowledgeAs(_)
            | Command::Functionality(_)
            | Command::Ussd(_)
            | Command::EndUssd
            | Command::Restart
    )
}
