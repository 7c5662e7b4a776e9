//! What is found out about a modem while it is brought up, and how its answers are read for it.

use super::choice::REPORTS;
use super::event::Reply;
use super::info::ServiceCentre;
use super::network::Network;

/// What a modem says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Identity {
    /// `AT+CGMI`
    pub maker: Option<String>,
    /// `AT+CGMM`
    pub model: Option<String>,
    /// `ATI`, line by line; only asked when the other two gave nothing.
    pub words: Vec<String>,
}

/// The service centre, to which the modem hands every message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Centre {
    /// The modem does not say.
    #[default]
    Unknown,
    /// There is none on the SIM card.
    Missing,
    /// Its number.
    Known(String),
}

impl Centre {
    /// What is wrong and what to do, if something is. Messages may go all the same: some modems know a
    /// number that they do not show.
    #[must_use]
    pub fn warning(&self) -> Option<&'static str> {
        match self {
            Self::Missing => Some(
                "The SIM card names no service centre, without whose number most networks take no \
                 message. Put the card into a phone, enter the number of the message centre (SMSC) \
                 there, and put it back; the operator knows the number.",
            ),
            Self::Unknown | Self::Known(_) => None,
        }
    }
}

/// Whether only status reports lie in this storage.
#[must_use]
pub fn is_for_reports(storage: &str) -> bool {
    storage == REPORTS
}

/// What was found out on the way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What the modem says of itself.
    pub identity: Identity,
    /// Maker and model, to be shown.
    pub model: Option<String>,
    /// The number on the SIM card, else its IMSI.
    pub sim: Option<String>,
    /// Storages in which messages may lie; the one they are received into first.
    pub storages: Vec<String>,
    /// Slots used and in all of the storage read from, which is the first of `storages`.
    pub count: Option<(u32, u32)>,
    /// The notifications that were accepted; `None`: the storage has to be looked into.
    pub notifications: Option<[u8; 5]>,
    /// The message service that was set (TS 27.005 §3.2.1). 1: what is delivered directly waits for our
    /// acknowledgement. Only asked for when messages can come in no other way.
    pub service: u8,
    /// The service centre.
    pub centre: Centre,
    /// The registrations.
    pub network: Network,
    /// The PIN was tried and accepted.
    pub pin_accepted: bool,
}

/// The first line of an answer, without the name some makers put before it.
pub(super) fn name(reply: &Reply) -> Option<String> {
    words(reply).into_iter().next()
}

/// The lines of an answer that say something.
pub(super) fn words(reply: &Reply) -> Vec<String> {
    let lines = reply.lines.iter().filter(|_| reply.is_ok()).map(|line| {
        let value = line.split_once(": ").map_or(line.as_str(), |(_, value)| value);
        cut(value.trim_matches('"'))
    });
    lines.filter(|line| !line.is_empty()).collect()
}

/// Some give the maker's name in both answers.
pub(super) fn shown(identity: &Identity) -> Option<String> {
    match (&identity.maker, &identity.model) {
        (Some(maker), Some(model)) if model.starts_with(maker.as_str()) => Some(model.clone()),
        (Some(maker), Some(model)) => Some(format!("{maker} {model}")),
        (Some(one), None) | (None, Some(one)) => Some(one.clone()),
        (None, None) => Some(cut(&identity.words.join(" "))).filter(|words| !words.is_empty()),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(NAME_MAX).collect()
}

/// Longer names are cut: they are only shown.
const NAME_MAX: usize = 60;

pub(super) fn centre(reply: &Reply) -> Centre {
    match reply.find(ServiceCentre::parse) {
        Some(centre) if centre.number.trim().is_empty() => Centre::Missing,
        Some(centre) => Centre::Known(centre.number),
        None => Centre::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::cause::Cause;
    use crate::at::command::Command;

    fn reply(lines: &[&str]) -> Reply {
        let lines = lines.iter().map(|&line| line.to_owned()).collect();
        Reply { command: Command::Manufacturer, result: Ok(()), lines }
    }

    #[test]
    fn a_name_is_the_first_line_that_says_something() {
        let long = "x".repeat(61);
        for (lines, wanted) in [
            (&["Acme"][..], Some("Acme")),
            (&["+CGMI: \"Acme\""], Some("Acme")),
            (&["", "\"\"", "Acme", "more"], Some("Acme")),
            (&["Acme:1"], Some("Acme:1")),
            (&[&long], Some(&long[..60])),
            (&[], None),
        ] {
            assert_eq!(name(&reply(lines)).as_deref(), wanted, "{lines:?}");
        }
        let refused = Reply { result: Err(Cause::Refused), ..reply(&["Acme"]) };
        assert_eq!(name(&refused), None, "what was refused was cut short");
    }

    #[test]
    fn maker_and_model_are_shown_without_saying_the_maker_twice() {
        for (maker, model, words, wanted) in [
            (Some("Acme"), Some("M1"), &[][..], Some("Acme M1")),
            (Some("Acme"), Some("Acme M1"), &[], Some("Acme M1")),
            (Some("Acme"), None, &[], Some("Acme")),
            (None, Some("M1"), &["Acme"], Some("M1")),
            (None, None, &["Acme", "M1"], Some("Acme M1")),
            (None, None, &[], None),
        ] {
            let owned = |text: Option<&str>| text.map(str::to_owned);
            let words = words.iter().map(|&word| word.to_owned()).collect();
            let identity = Identity { maker: owned(maker), model: owned(model), words };
            assert_eq!(shown(&identity).as_deref(), wanted, "{identity:?}");
        }
    }
}
