//! What is asked of a modem: one enum, rendered on our side and parsed on the modem's.
//!
//! When you add a variant, also change [`Command::render`], [`Command::parse`], and, where the usual
//! does not fit, [`Command::answer`] and [`super::habits::Waits::of`]; the tests below go through every
//! one.

use std::fmt;

use super::fields::{Field, fields};

/// One command line. Clauses are of TS 27.007 where they begin with 5 to 9, of TS 27.005 where they
/// begin with 3, else of V.250.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// `AT`: are you there?
    Attention,
    /// `ATE0`, `ATE1`: whether the modem repeats what it hears (V.250 §6.2.4).
    Echo(Switch),
    /// `AT+CMEE=n`: 1 = errors with numbers (27.007 §9.1).
    ErrorForm(u8),
    /// `ATI`: free words about the modem (V.250 §6.1.3).
    Identify,
    /// `AT+CGMI` (27.007 §5.1).
    Manufacturer,
    /// `AT+CGMM` (27.007 §5.2).
    Model,
    /// `AT+CGMR` (27.007 §5.3).
    Revision,
    /// `AT+CGSN`: the IMEI (27.007 §5.4).
    SerialNumber,
    /// `AT+CIMI`: the IMSI (27.007 §5.6).
    Imsi,
    /// `AT+CCID`: the number on the SIM card, readable before its PIN on most modems.
    Iccid,
    /// `AT+CPIN?` (27.007 §8.3).
    PinState,
    /// `AT+CPIN="…"` (27.007 §8.3).
    EnterPin(Secret),
    /// `AT+CMGF=n`: 0 = PDU mode (27.005 §3.2.3).
    MessageFormat(u8),
    /// `AT+CMGF?` (27.005 §3.2.3).
    MessageFormatState,
    /// `AT+CSMS?` (27.005 §3.2.1).
    MessageService,
    /// `AT+CSMS=n`: 1 = messages delivered directly are acknowledged by us (27.005 §3.2.1).
    SetMessageService(u8),
    /// `AT+CPMS=?` (27.005 §3.2.2).
    StorageTest,
    /// `AT+CPMS?` (27.005 §3.2.2).
    StorageState,
    /// `AT+CPMS="SM","SM","SM"`: read and delete from, write to, receive into; one to three names.
    SetStorage(Vec<String>),
    /// `AT+CNMI=?` (27.005 §3.4.1).
    NotificationTest,
    /// `AT+CNMI=mode,mt,bm,ds,bfr` (27.005 §3.4.1).
    SetNotification([u8; 5]),
    /// `AT+CREG=n` and its sisters: 1 = say when it changes (27.007 §7.2, §10.1.20, §10.1.22).
    SetRegistration(Domain, u8),
    /// `AT+CREG?` and its sisters.
    Registration(Domain),
    /// `AT+COPS?` (27.007 §7.3).
    Operator,
    /// `AT+CSQ` (27.007 §8.5).
    Signal,
    /// `AT+CCLK?` (27.007 §8.15).
    Clock,
    /// `AT+CSCA?` (27.005 §3.3.1).
    ServiceCentre,
    /// `AT+CMGL=n`: 4 = all, in PDU mode (27.005 §4.1).
    List(u8),
    /// `AT+CMGR=n` (27.005 §4.2).
    Read(u32),
    /// `AT+CMGD=n` (27.005 §3.5.4). Never with a second parameter: nothing is deleted in bulk.
    Delete(u32),
    /// `AT+CMGS=n`: n octets of TPDU follow the prompt (27.005 §4.3).
    Send(usize),
    /// `AT+CNMA` (27.005 §4.7).
    Acknowledge,
    /// `AT+CNMA=n`: 0 = the same, in PDU mode (27.005 §4.7).
    AcknowledgeAs(u8),
    /// `AT+CFUN=n` (27.007 §8.2).
    Functionality(u8),
    /// `AT+CUSD=1,"…",15`: a code for the network to answer (27.007 §7.15); the answer may come much later.
    Ussd(UssdCode),
    /// `AT+CUSD=2`: ends the conversation a code began.
    EndUssd,
    /// `AT+CFUN=1,1`: the modem restarts (27.007 §8.2).
    Restart,
    /// Anything else a modem may hear, as it was said, `AT` included. Not rendered by us.
    Other(String),
}

/// A code such as `*100#`. Nothing else gets into the command line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UssdCode(String);

impl UssdCode {
    /// The longest code (3GPP TS 23.038 §5: 160 octets hold so many septets).
    pub const MAX: usize = 182;

    /// The code, if it is one: digits, `*`, `#` and `+`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = (1..=Self::MAX).contains(&text.len());
        let is_code = text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'*' | b'#' | b'+'));
        (fits && is_code).then(|| Self(text.to_owned()))
    }

    /// As it is typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// On or off, where the standard says 1 or 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Switch {
    /// 0
    Off,
    /// 1
    On,
}

/// Which registration is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Domain {
    /// `+CREG`: circuit switched, what SMS used first.
    Circuit,
    /// `+CGREG`: packets over 2G and 3G.
    Packet,
    /// `+CEREG`: packets over 4G.
    Eps,
}

impl Domain {
    /// All of them.
    pub const ALL: [Domain; 3] = [Domain::Circuit, Domain::Packet, Domain::Eps];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Circuit => "+CREG",
            Self::Packet => "+CGREG",
            Self::Eps => "+CEREG",
        }
    }
}

/// A word that is never printed by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps digits only, so that nothing else can get into a command line.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().filter(char::is_ascii_digit).collect())
    }

    /// The digits.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Which lines belong to the answer of a command.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Only the final result.
    Nothing,
    /// Lines beginning with this name and a colon.
    Named(&'static str),
    /// Lines without a name, as `ATI` and `AT+CIMI` give (some modems put one before them).
    Bare,
    /// Header lines beginning with this name, each followed by the line of a message.
    Messages(&'static str),
}

impl Command {
    /// The command line without its carriage return.
    #[must_use]
    pub fn render(&self) -> String {
        match self {
            Self::Attention => "AT".to_owned(),
            Self::Echo(Switch::Off) => "ATE0".to_owned(),
            Self::Echo(Switch::On) => "ATE1".to_owned(),
            Self::ErrorForm(n) => format!("AT+CMEE={n}"),
            Self::Identify => "ATI".to_owned(),
            Self::Manufacturer => "AT+CGMI".to_owned(),
            Self::Model => "AT+CGMM".to_owned(),
            Self::Revision => "AT+CGMR".to_owned(),
            Self::SerialNumber => "AT+CGSN".to_owned(),
            Self::Imsi => "AT+CIMI".to_owned(),
            Self::Iccid => "AT+CCID".to_owned(),
            Self::PinState => "AT+CPIN?".to_owned(),
            Self::EnterPin(pin) => format!("AT+CPIN=\"{}\"", pin.reveal()),
            Self::MessageFormat(n) => format!("AT+CMGF={n}"),
            Self::MessageFormatState => "AT+CMGF?".to_owned(),
            Self::MessageService => "AT+CSMS?".to_owned(),
            Self::SetMessageService(n) => format!("AT+CSMS={n}"),
            Self::StorageTest => "AT+CPMS=?".to_owned(),
            Self::StorageState => "AT+CPMS?".to_owned(),
            Self::SetStorage(names) => format!("AT+CPMS={}", quoted(names)),
            Self::NotificationTest => "AT+CNMI=?".to_owned(),
            Self::SetNotification([mode, mt, bm, ds, bfr]) => {
                format!("AT+CNMI={mode},{mt},{bm},{ds},{bfr}")
            }
            Self::SetRegistration(domain, n) => format!("AT{}={n}", domain.name()),
            Self::Registration(domain) => format!("AT{}?", domain.name()),
            Self::Operator => "AT+COPS?".to_owned(),
            Self::Signal => "AT+CSQ".to_owned(),
            Self::Clock => "AT+CCLK?".to_owned(),
            Self::ServiceCentre => "AT+CSCA?".to_owned(),
            Self::List(n) => format!("AT+CMGL={n}"),
            Self::Read(slot) => format!("AT+CMGR={slot}"),
            Self::Delete(slot) => format!("AT+CMGD={slot}"),
            Self::Send(octets) => format!("AT+CMGS={octets}"),
            Self::Acknowledge => "AT+CNMA".to_owned(),
            Self::AcknowledgeAs(n) => format!("AT+CNMA={n}"),
            Self::Functionality(n) => format!("AT+CFUN={n}"),
            Self::Ussd(code) => format!("AT+CUSD=1,\"{}\",15", code.as_str()),
            Self::EndUssd => "AT+CUSD=2".to_owned(),
            Self::Restart => "AT+CFUN=1,1".to_owned(),
            Self::Other(line) => line.clone(),
        }
    }

    /// The command a line is, on the modem's side. `None`: it does not begin with `AT`.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let line = line.trim();
        let rest = line.get(2..).filter(|_| line[..2].eq_ignore_ascii_case("AT"))?.trim_start();
        let known = if rest.is_empty() {
            Some(Self::Attention)
        } else if rest.starts_with('+') {
            extended(rest)
        } else {
            basic(rest)
        };
        Some(known.unwrap_or_else(|| Self::Other(line.to_owned())))
    }

    /// Which lines are the answer. A line that is not is unsolicited.
    #[must_use]
    pub fn answer(&self) -> Answer {
        match self {
            Self::Identify
            | Self::Manufacturer
            | Self::Model
            | Self::Revision
            | Self::SerialNumber
            | Self::Imsi
            | Self::Iccid
            | Self::Other(_) => Answer::Bare,
            Self::PinState => Answer::Named("+CPIN"),
            Self::MessageFormatState => Answer::Named("+CMGF"),
            Self::MessageService | Self::SetMessageService(_) => Answer::Named("+CSMS"),
            Self::StorageTest | Self::StorageState | Self::SetStorage(_) => Answer::Named("+CPMS"),
            Self::NotificationTest => Answer::Named("+CNMI"),
            Self::Registration(domain) => Answer::Named(domain.name()),
            Self::Operator => Answer::Named("+COPS"),
            Self::Signal => Answer::Named("+CSQ"),
            Self::Clock => Answer::Named("+CCLK"),
            Self::ServiceCentre => Answer::Named("+CSCA"),
            Self::Send(_) => Answer::Named("+CMGS"),
            Self::Ussd(_) => Answer::Named("+CUSD"),
            Self::List(_) => Answer::Messages("+CMGL"),
            Self::Read(_) => Answer::Messages("+CMGR"),
            Self::Attention
            | Self::Echo(_)
            | Self::ErrorForm(_)
            | Self::EnterPin(_)
            | Self::MessageFormat(_)
            | Self::SetNotification(_)
            | Self::SetRegistration(..)
            | Self::Delete(_)
            | Self::Acknowledge
            | Self::AcknowledgeAs(_)
            | Self::EndUssd
            | Self::Functionality(_)
            | Self::Restart => Answer::Nothing,
        }
    }
}

/// Names of storages, of which some are as the modem said them: nothing but letters and digits gets into a command line.
fn quoted(names: &[String]) -> String {
    let plain = |name: &String| name.chars().filter(char::is_ascii_alphanumeric).collect();
    let names: Vec<String> = names.iter().map(plain).collect();
    names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",")
}

fn storage(field: &Field<'_>) -> Option<String> {
    field.owned().filter(|name| name.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// V.250 §5.3.1: a letter and a number.
fn basic(rest: &str) -> Option<Command> {
    match rest.to_ascii_uppercase().as_str() {
        "E" | "E0" => Some(Command::Echo(Switch::Off)),
        "E1" => Some(Command::Echo(Switch::On)),
        "I" | "I0" => Some(Command::Identify),
        _ => None,
    }
}

/// V.250 §5.4: `+NAME`, `+NAME?`, `+NAME=?` or `+NAME=values`.
fn extended(rest: &str) -> Option<Command> {
    let end = rest.find(['=', '?']).unwrap_or(rest.len());
    let name = rest[..end].trim_end().to_ascii_uppercase();
    match rest[end..].trim() {
        "" => action(&name),
        "?" => query(&name),
        "=?" => test(&name),
        values => set(&name, &fields(values.strip_prefix('=')?)),
    }
}

fn action(name: &str) -> Option<Command> {
    match name {
        "+CGMI" => Some(Command::Manufacturer),
        "+CGMM" => Some(Command::Model),
        "+CGMR" => Some(Command::Revision),
        "+CGSN" => Some(Command::SerialNumber),
        "+CIMI" => Some(Command::Imsi),
        "+CCID" => Some(Command::Iccid),
        "+CSQ" => Some(Command::Signal),
        "+CNMA" => Some(Command::Acknowledge),
        // In PDU mode the value that is left out is 0, "received unread" (27.005 §4.1).
        "+CMGL" => Some(Command::List(0)),
        _ => None,
    }
}

fn query(name: &str) -> Option<Command> {
    match name {
        "+CPIN" => Some(Command::PinState),
        "+CCLK" => Some(Command::Clock),
        "+CMGF" => Some(Command::MessageFormatState),
        "+CSMS" => Some(Command::MessageService),
        "+CPMS" => Some(Command::StorageState),
        "+COPS" => Some(Command::Operator),
        "+CSCA" => Some(Command::ServiceCentre),
        "+CCID" => Some(Command::Iccid),
        _ => domain(name).map(Command::Registration),
    }
}

fn test(name: &str) -> Option<Command> {
    match name {
        "+CPMS" => Some(Command::StorageTest),
        "+CNMI" => Some(Command::NotificationTest),
        _ => None,
    }
}

fn domain(name: &str) -> Option<Domain> {
    Domain::ALL.into_iter().find(|domain| domain.name() == name)
}

fn set(name: &str, values: &[Field<'_>]) -> Option<Command> {
    if let (Some(domain), [n]) = (domain(name), values) {
        return Some(Command::SetRegistration(domain, n.number()?));
    }
    match (name, values) {
        ("+CMEE", [n]) => Some(Command::ErrorForm(n.number()?)),
        ("+CMGF", [n]) => Some(Command::MessageFormat(n.number()?)),
        ("+CSMS", [n]) => Some(Command::SetMessageService(n.number()?)),
        ("+CMGL", [n]) => Some(Command::List(n.number()?)),
        ("+CMGR", [n]) => Some(Command::Read(n.number()?)),
        ("+CMGD", [n]) => Some(Command::Delete(n.number()?)),
        ("+CMGS", [n]) => Some(Command::Send(n.number()?)),
        ("+CNMA", [n]) => Some(Command::AcknowledgeAs(n.number()?)),
        ("+CFUN", [Field::Bare("1"), Field::Bare("1")]) => Some(Command::Restart),
        ("+CFUN", [n]) => Some(Command::Functionality(n.number()?)),
        ("+CPIN", [pin]) => Some(Command::EnterPin(Secret::new(pin.text()?))),
        ("+CUSD", [n, code, ..]) if n.number() == Some(1_u8) => {
            Some(Command::Ussd(UssdCode::parse(code.text()?)?))
        }
        ("+CUSD", [n]) if n.number() == Some(2_u8) => Some(Command::EndUssd),
        ("+CPMS", names) if names.len() <= 3 => {
            names.iter().map(storage).collect::<Option<_>>().map(Command::SetStorage)
        }
        ("+CNMI", values) if values.len() <= 5 => notification(values),
        _ => None,
    }
}

/// Values left out at the end are taken as zero.
fn notification(values: &[Field<'_>]) -> Option<Command> {
    let mut all = [0; 5];
    for (to, from) in all.iter_mut().zip(values) {
        *to = if *from == Field::Empty { 0 } else { from.number()? };
    }
    Some(Command::SetNotification(all))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples() -> Vec<Command> {
        let mut all = vec![
            Command::Attention,
            Command::Echo(Switch::Off),
            Command::Echo(Switch::On),
            Command::ErrorForm(1),
            Command::Identify,
            Command::Manufacturer,
            Command::Model,
            Command::Revision,
            Command::SerialNumber,
            Command::Imsi,
            Command::Iccid,
            Command::PinState,
            Command::EnterPin(Secret::new("0042")),
            Command::MessageFormat(0),
            Command::MessageFormatState,
            Command::MessageService,
            Command::SetMessageService(1),
            Command::StorageTest,
            Command::StorageState,
            Command::SetStorage(vec!["SM".into()]),
            Command::SetStorage(vec!["ME".into(), "SM".into(), "MT".into()]),
            Command::NotificationTest,
            Command::SetNotification([2, 1, 0, 1, 0]),
            Command::Operator,
            Command::Signal,
            Command::Clock,
            Command::ServiceCentre,
            Command::List(4),
            Command::Read(0),
            Command::Delete(255),
            Command::Send(23),
            Command::Acknowledge,
            Command::AcknowledgeAs(0),
            Command::Functionality(1),
            Command::Ussd(UssdCode::parse("*100#").unwrap()),
            Command::EndUssd,
            Command::Restart,
            Command::Other("AT^CURC=0".into()),
        ];
        for domain in Domain::ALL {
            all.push(Command::SetRegistration(domain, 1));
            all.push(Command::Registration(domain));
        }
        all
    }

    #[test]
    fn what_is_rendered_is_understood_by_the_other_side() {
        for command in samples() {
            assert_eq!(Command::parse(&command.render()), Some(command));
        }
    }

    #[test]
    fn a_modem_understands_other_spellings() {
        let rows = [
            ("at", Some(Command::Attention)),
            (" AT ", Some(Command::Attention)),
            ("ate", Some(Command::Echo(Switch::Off))),
            ("at+cmgs=23", Some(Command::Send(23))),
            ("AT+CMGS = 23", Some(Command::Send(23))),
            ("AT+CPIN=1234", Some(Command::EnterPin(Secret::new("1234")))),
            ("AT+CNMI=2,1", Some(Command::SetNotification([2, 1, 0, 0, 0]))),
            ("AT+CMGL", Some(Command::List(0))),
            ("AT+CCID?", Some(Command::Iccid)),
            ("AT+CUSD=2", Some(Command::EndUssd)),
            ("AT+CUSD=0,\"*100#\"", Some(Command::Other("AT+CUSD=0,\"*100#\"".into()))),
            ("AT+CUSD=1", Some(Command::Other("AT+CUSD=1".into()))),
            (
                "AT+CPMS=\"SM\",\"SM\",\"SM\",\"SM\"",
                Some(Command::Other("AT+CPMS=\"SM\",\"SM\",\"SM\",\"SM\"".into())),
            ),
            ("AT+CNMI=2,1,0,0,0,0", Some(Command::Other("AT+CNMI=2,1,0,0,0,0".into()))),
            ("AT+CMGD=1,4", Some(Command::Other("AT+CMGD=1,4".into()))),
            ("AT+CMGS=\"+1555\"", Some(Command::Other("AT+CMGS=\"+1555\"".into()))),
            ("AT+CMGR=", Some(Command::Other("AT+CMGR=".into()))),
            ("AT+CPMS=S\"M", Some(Command::Other("AT+CPMS=S\"M".into()))),
            ("AT+CMEE=1;+CREG=1", Some(Command::Other("AT+CMEE=1;+CREG=1".into()))),
            ("0001AB", None),
            ("", None),
            ("Aé", None),
        ];
        for (line, expected) in rows {
            assert_eq!(Command::parse(line), expected, "{line:?}");
        }
    }

    #[test]
    fn a_pin_is_digits_and_never_printed() {
        let command = Command::EnterPin(Secret::new("12\";+CMGD=1,4 34"));
        assert_eq!(command.render(), "AT+CPIN=\"121434\"");
        assert_eq!(format!("{command:?}"), "EnterPin(Secret(…))");
    }

    #[test]
    fn a_storage_is_named_as_the_modem_says_and_no_more() {
        // A modem said `+CPMS: SM";+CFUN=0,3,10`.
        let command = Command::SetStorage(vec!["SM\";+CFUN=0".into(), "ME".into()]);
        assert_eq!(command.render(), "AT+CPMS=\"SMCFUN0\",\"ME\"");
    }

    #[test]
    fn only_what_a_code_is_made_of_becomes_one() {
        let long = "1".repeat(UssdCode::MAX + 1);
        for text in ["", "balance", "*100#\r", "*100\"", " *100#", long.as_str()] {
            assert_eq!(UssdCode::parse(text), None, "{text:?}");
        }
        assert_eq!(UssdCode::parse("*#06#").unwrap().as_str(), "*#06#");
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_understood_or_refused(line in ".{0,80}") {
            let _ = Command::parse(&line);
            let _ = Command::parse(&format!("AT{line}"));
        }
    }
}
