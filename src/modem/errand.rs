//! What a command of the program asks of a running modem, between two jobs: a report, or a code for the
//! network.
//!
//! An errand never waits for the network: a code is handed over, and its answer is passed on when it comes,
//! so messages go on meanwhile.

use tokio::sync::{mpsc, oneshot};

use super::link::Lost;
use super::live::Live;
use super::status::Phase;
use super::ussd::{self, UssdAnswer};
use crate::at::command::{Command, UssdCode};
use crate::at::found::Centre;
use crate::at::info::{Operator, Signal, long_number};
use crate::at::urc::Urc;

/// What is asked.
#[derive(Debug)]
pub(super) enum Errand {
    Report(oneshot::Sender<Result<String, String>>),
    Ussd { code: UssdCode, answer: oneshot::Sender<Result<UssdAnswer, String>> },
    EndUssd,
}

impl Errand {
    /// There is no modem to ask. Who asked may have gone.
    pub(super) fn refuse(self, phase: &Phase) {
        match self {
            Self::Report(answer) => drop(answer.send(Err(phase.sentence()))),
            Self::Ussd { answer, .. } => drop(answer.send(Err(phase.sentence()))),
            Self::EndUssd => {}
        }
    }
}

/// What waits to be done, and the answer that is waited for.
#[derive(Debug, Default)]
pub(super) struct Errands {
    asked: Option<mpsc::Receiver<Errand>>,
    ussd: Option<oneshot::Sender<Result<UssdAnswer, String>>>,
}

impl Errands {
    pub(super) fn new(asked: mpsc::Receiver<Errand>) -> Self {
        Self { asked: Some(asked), ussd: None }
    }

    /// The next; `None` when nobody can ask any more. Cancel-safe.
    pub(super) async fn next(&mut self) -> Option<Errand> {
        self.asked.as_mut()?.recv().await
    }

    /// The next, if it is there already.
    pub(super) fn waiting(&mut self) -> Option<Errand> {
        self.asked.as_mut()?.try_recv().ok()
    }

    /// The network said something to a code. Unless we asked, it is no business of ours.
    pub(super) fn ussd_heard(&mut self, values: &str) {
        if let Some(answer) = self.ussd.take() {
            let _ = answer.send(ussd::read(values));
        }
    }
}

impl Live<'_> {
    pub(super) async fn errand(&mut self, errand: Errand) -> Result<(), Lost> {
        match errand {
            Errand::Report(answer) => {
                let report = self.report().await?;
                let _ = answer.send(Ok(report));
            }
            Errand::Ussd { code, answer } => self.ussd(code, answer).await?,
            Errand::EndUssd => drop(self.link.ask(Command::EndUssd).await?),
        }
        Ok(())
    }

    async fn ussd(
        &mut self,
        code: UssdCode,
        answer: oneshot::Sender<Result<UssdAnswer, String>>,
    ) -> Result<(), Lost> {
        if answer.is_closed() {
            // Whoever asked has given up: a code may cost money, and they may have asked again.
            return Ok(());
        }
        // Some modems answer before the result, most of them long after it.
        self.desk.errands.ussd = Some(answer);
        let reply = self.link.ask(Command::Ussd(code)).await?;
        let said = reply.find(|line| match Urc::parse(line) {
            Some(Urc::Ussd(values)) => Some(values),
            _ => None,
        });
        match (said, reply.result) {
            (Some(values), _) => self.desk.errands.ussd_heard(&values),
            (None, Ok(())) => {}
            (None, Err(cause)) => {
                if let Some(answer) = self.desk.errands.ussd.take() {
                    let _ = answer.send(Err(format!("The modem did not take the code: {cause}")));
                }
            }
        }
        Ok(())
    }

    /// What there is to know, for a person to read and to pass on: numbers are masked.
    async fn report(&mut self) -> Result<String, Lost> {
        let maker = self.words(Command::Manufacturer).await?;
        let model = self.words(Command::Model).await?;
        let firmware = self.words(Command::Revision).await?;
        let device = self.number(Command::SerialNumber).await?;
        let pin = self.words(Command::PinState).await?;
        let card = self.number(Command::Iccid).await?;
        let subscriber = self.number(Command::Imsi).await?;
        let operator = self.link.ask(Command::Operator).await?;
        let operator = operator.find(Operator::parse).and_then(|operator| operator.name);
        let signal = self.link.ask(Command::Signal).await?;
        let signal = signal.find(Signal::parse).and_then(Signal::dbm);
        let status = self.desk.status();
        let centre = match &self.found.centre {
            Centre::Known(number) => Some(masked(number)),
            Centre::Missing => Some("missing".to_owned()),
            Centre::Unknown => None,
        };
        let storages = Some(self.found.storages.join(" ")).filter(|names| !names.is_empty());
        let count = self.found.count.map(|(used, total)| format!("{used} of {total} slots used"));
        let rows = [
            ("modem", Some(self.desk.modem())),
            ("state", Some(status.sentence())),
            ("port", status.port.clone()),
            ("maker", maker),
            ("model", model),
            ("firmware", firmware),
            ("profile", status.profile.clone()),
            ("IMEI", device),
            ("SIM", pin),
            ("SIM card", card),
            ("IMSI", subscriber),
            ("operator", operator),
            ("signal", signal.map(|dbm| format!("{dbm} dBm"))),
            ("registered", Some(self.registration_in_words())),
            ("centre", centre),
            ("storages", storages),
            ("storage", count),
            ("notify", self.found.notifications.map(|choice| format!("+CNMI={}", commas(choice)))),
            ("service", Some(format!("+CSMS={}", self.found.service))),
        ];
        Ok(lines(&rows))
    }

    /// The first line of an answer in free words.
    async fn words(&mut self, command: Command) -> Result<Option<String>, Lost> {
        let reply = self.link.ask(command).await?;
        let line = reply.lines.first().filter(|_| reply.result.is_ok());
        let words =
            line.map(|line| line.split_once(": ").map_or(line.as_str(), |(_, words)| words));
        Ok(words.map(|words| words.trim_matches('"').to_owned()))
    }

    async fn number(&mut self, command: Command) -> Result<Option<String>, Lost> {
        let reply = self.link.ask(command).await?;
        Ok(reply.find(long_number).map(|number| masked(&number)))
    }

    fn registration_in_words(&self) -> String {
        let network = &self.found.network;
        if network.is_registered() { "yes".to_owned() } else { network.why_not().to_owned() }
    }
}

/// All but the last three digits hidden.
fn masked(number: &str) -> String {
    let count = number.chars().count();
    let hidden = count.saturating_sub(3);
    number
        .chars()
        .enumerate()
        .map(|(at, c)| if at < hidden && c != '+' { '•' } else { c })
        .collect()
}

fn commas(values: [u8; 5]) -> String {
    values.map(|value| value.to_string()).join(",")
}

fn lines(rows: &[(&str, Option<String>)]) -> String {
    let said = |(name, value): &(&str, Option<String>)| {
        let value = value.as_deref().unwrap_or("not known");
        let value: String = value.chars().filter(|c| !c.is_control()).collect();
        format!("{name:<11} {value}\n")
    };
    rows.iter().map(said).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_last_three_digits_only() {
        assert_eq!(masked("490154203237518"), "••••••••••••518");
        assert_eq!(masked("+15550100"), "+•••••100");
        assert_eq!(masked("12"), "12");
    }

    #[test]
    fn what_is_not_known_is_said_to_be_so() {
        let rows = [("maker", Some("Acme\r\n".to_owned())), ("model", None)];
        assert_eq!(lines(&rows), "maker       Acme\nmodel       not known\n");
    }
}
