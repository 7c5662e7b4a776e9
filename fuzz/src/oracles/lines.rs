//! The lines of both sides: whatever a line says it is, said again it is the same, and no parser makes much of little.

use std::fmt::Debug;

use optin_gateway::at::command::Domain;
use optin_gateway::at::info::{
    ListHeader, MessageService, Mode, NotificationChoices, Operator, PinState, ReadHeader,
    SendAccepted, ServiceCentre, Signal, StorageChoices, StorageCounts, long_number, octets,
};
use optin_gateway::at::modem_clock::ModemClock;
use optin_gateway::at::network::RegistrationLine;
use optin_gateway::at::{Command, Final, Urc};

/// Each line of the text, whatever it was meant to be.
pub(super) fn hold(input: &[u8]) {
    for line in String::from_utf8_lossy(input).split(['\r', '\n']) {
        is_said_again(line);
        is_bounded(line);
    }
}

fn is_said_again(line: &str) {
    if let Some(result) = Final::parse(line) {
        assert_eq!(Final::parse(&result.to_string()), Some(result), "{line:?}");
    }
    if let Some(command) = Command::parse(line) {
        let said = command.render();
        assert_eq!(Command::parse(&said), Some(command), "{line:?} is said as {said:?}");
    }
    for domain in Domain::ALL {
        if let Some(registration) = RegistrationLine::parse(line, domain) {
            let said = registration.render(domain);
            assert_eq!(RegistrationLine::parse(&said, domain), Some(registration), "{line:?}");
        }
    }
    if let Some(octets) = octets(line) {
        let said = hex::encode_upper(&octets);
        assert_eq!(said, line.trim().to_ascii_uppercase(), "digits are lost or invented");
    }
    if let Some(number) = long_number(line) {
        assert!(number.bytes().all(|byte| byte.is_ascii_digit()), "{number}");
        assert!(line.contains(&number), "{number} is not in {line:?}");
    }
    if let Some(signal) = Signal::parse(line) {
        assert!(signal.dbm().is_none_or(|dbm| (-120..0).contains(&dbm)), "{line:?}: {signal:?}");
    }
}

/// What is read says no more than the line: a field takes one character at least, and `Debug` puts a name before it.
fn is_bounded(line: &str) {
    fn check<T: Debug>(line: &str, found: Option<T>) {
        let Some(found) = found else { return };
        let most = 400 + 40 * line.len();
        assert!(format!("{found:?}").len() <= most, "{} bytes became {found:?}", line.len());
    }
    check(line, Urc::parse(line));
    check(line, Mode::parse(line));
    check(line, ReadHeader::parse(line));
    check(line, ListHeader::parse(line));
    check(line, SendAccepted::parse(line));
    check(line, StorageChoices::parse(line));
    check(line, StorageCounts::parse(line));
    check(line, MessageService::parse(line));
    check(line, Operator::parse(line));
    check(line, PinState::parse(line));
    check(line, NotificationChoices::parse(line));
    check(line, ServiceCentre::parse(line));
    check(line, ModemClock::parse(line));
}
