//! The lines of an answer before its end, each a type that is parsed on our side and rendered
//! (`Display`) on the modem's.
//!
//! Parsers are lenient where modems differ (blanks, quotes, leading zeros, values left out) and give
//! `None` where a line does not say what it should; the caller decides what that means.

use std::fmt;

use super::fields::{Field, after, fields};
pub use super::network::{Registration, RegistrationLine};

/// Octets of the shortest TPDU there is (23.040 §9.2.2.1a).
const TPDU_SHORTEST: usize = 2;

/// `+CMGR: <stat>,[<alpha>],<length>`, followed by the line of the message (27.005 §4.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadHeader {
    /// 0 received unread, 1 received read, 2 stored unsent, 3 stored sent (27.005 §3.1).
    pub stat: u8,
    /// The name the modem's phone book has for the number.
    pub alpha: Option<String>,
    /// Octets of the TPDU, without the service centre's address.
    pub length: u32,
}

/// How messages are written (TS 27.005 §3.2.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// As octets; what we set.
    Pdu,
    /// As words; what every modem begins with.
    Text,
}

impl Mode {
    /// Reads `+CMGF: 0`.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        match fields(after(line, "+CMGF")?).first()?.number()? {
            0_u8 => Some(Self::Pdu),
            1 => Some(Self::Text),
            _ => None,
        }
    }
}

impl ReadHeader {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CMGR")?);
        Self::from_fields(&values)
    }

    fn from_fields(values: &[Field<'_>]) -> Option<Self> {
        match values {
            [stat, alpha, length] => {
                Some(Self { stat: stat.number()?, alpha: alpha.owned(), length: length.number()? })
            }
            // Some leave out the name together with its comma.
            [stat, length] => {
                Some(Self { stat: stat.number()?, alpha: None, length: length.number()? })
            }
            _ => None,
        }
    }

    /// Whether the line is octets, and as many as were announced: the length is that of the TPDU, without the
    /// service centre before it (27.005 §4.2), which a few modems leave out. A line that was cut in two is
    /// octets, too, and so is what is left of a header: of `+CMGR: 1,,132`, cut before its last two digits, a
    /// length of 1 and one octet, 32.
    #[must_use]
    pub fn announces(&self, line: &str) -> bool {
        let Some(octets) = octets(line) else { return false };
        if (self.length as usize) < TPDU_SHORTEST {
            return false;
        }
        // A service centre is none at all, or a type of address, whose highest bit is set (23.040 §9.1.2.5);
        // a TPDU goes on with the length of an address, at most 20.
        let centre = match octets.as_slice() {
            [0, ..] => 1,
            [length, kind, ..] if *kind >= 0x80 => 1 + usize::from(*length),
            _ => 0,
        };
        octets.len() == centre + self.length as usize
    }
}

impl fmt::Display for ReadHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+CMGR: {},{},{}", self.stat, Alpha(self.alpha.as_ref()), self.length)
    }
}

/// `+CMGL: <index>,<stat>,[<alpha>],<length>`, followed by the line of the message (27.005 §4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListHeader {
    /// The slot.
    pub index: u32,
    /// The rest is as in the answer to `AT+CMGR`.
    pub message: ReadHeader,
}

impl ListHeader {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CMGL")?);
        let (index, rest) = values.split_first()?;
        Some(Self { index: index.number()?, message: ReadHeader::from_fields(rest)? })
    }
}

impl fmt::Display for ListHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ReadHeader { stat, alpha, length } = &self.message;
        write!(f, "+CMGL: {},{stat},{},{length}", self.index, Alpha(alpha.as_ref()))
    }
}

/// A name in quotes, or nothing.
struct Alpha<'a>(Option<&'a String>);

impl fmt::Display for Alpha<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |name| write!(f, "\"{name}\""))
    }
}

/// `+CMGS: <mr>[,<ackpdu>]`: the network took the message (27.005 §4.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendAccepted {
    /// TP-MR, which a status report will name.
    pub reference: u8,
}

impl SendAccepted {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CMGS")?);
        Some(Self { reference: values.first()?.number()? })
    }
}

impl fmt::Display for SendAccepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+CMGS: {}", self.reference)
    }
}

/// `+CPMS: ("SM","ME"),("SM"),("SM")`: the storages each use can be set to (27.005 §3.2.2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorageChoices(pub Vec<Vec<String>>);

impl StorageChoices {
    /// Reads the answer to the test command.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CPMS")?);
        let uses: Vec<Vec<String>> = values.iter().map(names).collect();
        uses.iter().any(|names| !names.is_empty()).then_some(Self(uses))
    }

    /// What messages can be read and deleted from.
    #[must_use]
    pub fn readable(&self) -> &[String] {
        self.0.first().map_or(&[], Vec::as_slice)
    }

    /// What messages can be received into; a modem that names one list means it for every use.
    #[must_use]
    pub fn receiving(&self) -> &[String] {
        self.0.get(2).or(self.0.first()).map_or(&[], Vec::as_slice)
    }
}

fn names(field: &Field<'_>) -> Vec<String> {
    match field {
        Field::List(items) => items.iter().filter_map(Field::owned).collect(),
        other => other.owned().into_iter().collect(),
    }
}

impl fmt::Display for StorageChoices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists: Vec<String> =
            self.0.iter().map(|names| format!("({})", quoted(names))).collect();
        write!(f, "+CPMS: {}", lists.join(","))
    }
}

fn quoted(names: &[String]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
    names.join(",")
}

/// One storage as `+CPMS` counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorageCount {
    /// Its name; only the answer to the query says it.
    pub name: Option<String>,
    /// Slots taken.
    pub used: u32,
    /// Slots in all.
    pub total: u32,
}

/// `+CPMS: "SM",3,10,…` (query) or `+CPMS: 3,10,…` (after setting), one entry a use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StorageCounts(pub Vec<StorageCount>);

impl StorageCounts {
    /// Reads either form.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CPMS")?);
        let with_names = values.first()?.number::<u32>().is_none();
        let each = values.chunks_exact(if with_names { 3 } else { 2 });
        let counts: Option<Vec<StorageCount>> = each.map(|entry| count(entry)).collect();
        counts.filter(|counts| !counts.is_empty()).map(Self)
    }
}

fn count(entry: &[Field<'_>]) -> Option<StorageCount> {
    let (name, used, total) = match entry {
        [name, used, total] => (Some(name.owned()?), used, total),
        [used, total] => (None, used, total),
        _ => return None,
    };
    Some(StorageCount { name, used: used.number()?, total: total.number()? })
}

impl fmt::Display for StorageCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let each: Vec<String> = self
            .0
            .iter()
            .map(|count| match &count.name {
                Some(name) => format!("\"{name}\",{},{}", count.used, count.total),
                None => format!("{},{}", count.used, count.total),
            })
            .collect();
        write!(f, "+CPMS: {}", each.join(","))
    }
}

/// `+CSMS: <service>,…`, the answer to the query (27.005 §3.2.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessageService {
    /// 1: messages handed over without being stored are acknowledged by us.
    pub service: u8,
}

impl MessageService {
    /// Reads the line. The answer to setting it has one value fewer, and does not say which is in force.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CSMS")?);
        (values.len() == 4).then_some(Self { service: values.first()?.number()? })
    }
}

/// `+CSQ: <rssi>,<ber>` (27.007 §8.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// 0–31 in steps of 2 dB from −113 dBm, 99 = not known.
    pub rssi: u8,
    /// 0–7, 99 = not known.
    pub ber: u8,
}

impl Signal {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CSQ")?);
        let ber = values.get(1).and_then(Field::number).unwrap_or(99);
        Some(Self { rssi: values.first()?.number()?, ber })
    }

    /// The strength, if known. 100–191 is what 3G modems say: −116 dBm and up in steps of 1 dB.
    #[must_use]
    pub fn dbm(self) -> Option<i32> {
        match self.rssi {
            rssi @ 0..=31 => Some(-113 + 2 * i32::from(rssi)),
            rssi @ 100..=191 => Some(-116 + (i32::from(rssi) - 100)),
            _ => None,
        }
    }
}

impl fmt::Display for Signal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+CSQ: {},{}", self.rssi, self.ber)
    }
}

/// `+COPS: <mode>[,<format>,"<name>"[,<act>]]` (27.007 §7.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Operator {
    /// 0 = chosen by the modem.
    pub mode: u8,
    /// The network's name; none while not registered.
    pub name: Option<String>,
}

impl Operator {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+COPS")?);
        let name = values.get(2).and_then(Field::owned);
        Some(Self { mode: values.first()?.number()?, name })
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "+COPS: {},0,\"{name}\"", self.mode),
            None => write!(f, "+COPS: {}", self.mode),
        }
    }
}

/// `+CPIN: <code>`: what the SIM waits for (27.007 §8.3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PinState {
    /// Nothing.
    Ready,
    /// Its PIN.
    SimPin,
    /// Its PUK: the PIN was wrong too often.
    SimPuk,
    /// Another code, by the standard's word for it.
    Other(String),
}

impl PinState {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let word = after(line, "+CPIN")?.trim_matches('"').to_ascii_uppercase();
        Some(match word.as_str() {
            "" => return None,
            "READY" => Self::Ready,
            "SIM PIN" => Self::SimPin,
            "SIM PUK" => Self::SimPuk,
            _ => Self::Other(word),
        })
    }
}

impl fmt::Display for PinState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("+CPIN: ")?;
        f.write_str(match self {
            Self::Ready => "READY",
            Self::SimPin => "SIM PIN",
            Self::SimPuk => "SIM PUK",
            Self::Other(word) => word,
        })
    }
}

/// `+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)`: the values each parameter may have (27.005 §3.4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationChoices(pub [Vec<u8>; 5]);

impl NotificationChoices {
    /// Reads the answer to the test command. A parameter that is not described has no values.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CNMI")?);
        let mut choices: [Vec<u8>; 5] = Default::default();
        for (to, from) in choices.iter_mut().zip(&values) {
            *to = match from {
                Field::List(items) => items.iter().flat_map(range).collect(),
                other => range(other),
            };
        }
        (!choices[0].is_empty()).then_some(Self(choices))
    }

    /// Whether every value is among those described; what is not described is not refused.
    #[must_use]
    pub fn allow(&self, values: [u8; 5]) -> bool {
        self.0
            .iter()
            .zip(values)
            .all(|(choices, value)| choices.is_empty() || choices.contains(&value))
    }
}

/// `3` or `0-2`. Parameters are single digits; anything else is no value.
fn range(field: &Field<'_>) -> Vec<u8> {
    let digit = |text: &str| text.trim().parse::<u8>().ok().filter(|&n| n <= 9);
    let Some(text) = field.text() else { return Vec::new() };
    match text.split_once('-') {
        Some((low, high)) => match (digit(low), digit(high)) {
            (Some(low), Some(high)) => (low..=high).collect(),
            _ => Vec::new(),
        },
        None => digit(text).into_iter().collect(),
    }
}

impl fmt::Display for NotificationChoices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists: Vec<String> = self
            .0
            .iter()
            .map(|values| {
                let values: Vec<String> = values.iter().map(u8::to_string).collect();
                format!("({})", values.join(","))
            })
            .collect();
        write!(f, "+CNMI: {}", lists.join(","))
    }
}

/// `+CSCA: "<number>",<type>` (27.005 §3.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceCentre {
    /// As the modem writes it; empty on a SIM that has none.
    pub number: String,
    /// 145 = international, 129 = unknown.
    pub kind: u8,
}

impl ServiceCentre {
    /// Reads the line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let values = fields(after(line, "+CSCA")?);
        let number = values.first().and_then(Field::owned).unwrap_or_default();
        Some(Self { number, kind: values.get(1).and_then(Field::number).unwrap_or(129) })
    }
}

impl fmt::Display for ServiceCentre {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "+CSCA: \"{}\",{}", self.number, self.kind)
    }
}

/// The digits of an answer that is little else: IMSI, IMEI, or the number on the SIM card, with or
/// without a name before it (`+CCID: "8988…"`, `ICCID: 8988…`, `8988…F`). At least ten digits.
#[must_use]
pub fn long_number(line: &str) -> Option<String> {
    let value = line.rsplit(':').next().unwrap_or(line).trim().trim_matches('"').trim();
    // The number on a card may end with the filler of an odd digit.
    let value = value.trim_end_matches(['F', 'f']);
    let plausible = (10..=22).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
    plausible.then(|| value.to_owned())
}

/// The octets a line of hex digits stands for.
#[must_use]
pub fn octets(line: &str) -> Option<Vec<u8>> {
    let digits = line.as_bytes();
    if digits.is_empty() || !digits.len().is_multiple_of(2) {
        return None;
    }
    digits.chunks_exact(2).map(|pair| Some(nibble(pair[0])? * 16 + nibble(pair[1])?)).collect()
}

fn nibble(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every line is read to the value, and the value's own line is read back to it.
    fn check<T: PartialEq + std::fmt::Debug + fmt::Display>(
        parse: impl Fn(&str) -> Option<T>,
        rows: &[(&str, Option<T>)],
    ) {
        for (line, expected) in rows {
            assert_eq!(&parse(line), expected, "{line:?}");
            if let Some(value) = expected {
                assert_eq!(parse(&value.to_string()).as_ref(), Some(value), "{value}");
            }
        }
    }

    fn header(stat: u8, alpha: Option<&str>, length: u32) -> ReadHeader {
        ReadHeader { stat, alpha: alpha.map(str::to_owned), length }
    }

    fn strings(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn message_headers() {
        check(
            ReadHeader::parse,
            &[
                ("+CMGR: 0,,26", Some(header(0, None, 26))),
                ("+CMGR: 1,\"Ann, B\",26", Some(header(1, Some("Ann, B"), 26))),
                ("+CMGR: 0,26", Some(header(0, None, 26))),
                ("+CMGR: 0,,", None),
                ("+CMGR: \"REC READ\",\"+1555\",,\"26/01/01\"", None),
                ("+CMGR:", None),
            ],
        );
        check(
            ListHeader::parse,
            &[
                ("+CMGL: 3,1,,26", Some(ListHeader { index: 3, message: header(1, None, 26) })),
                ("+CMGL: 0,0,\"\",26", Some(ListHeader { index: 0, message: header(0, None, 26) })),
                ("+CMGL: 3", None),
            ],
        );
        check(
            SendAccepted::parse,
            &[
                ("+CMGS: 5", Some(SendAccepted { reference: 5 })),
                ("+CMGS: 255,\"26/01/01,00:00:00+00\"", Some(SendAccepted { reference: 255 })),
                ("+CMGS: 256", None),
                ("+CMGS:", None),
            ],
        );
    }

    #[test]
    fn storages() {
        check(
            StorageChoices::parse,
            &[
                (
                    "+CPMS: (\"SM\",\"ME\"),(\"SM\"),(\"SM\")",
                    Some(StorageChoices(vec![
                        strings(&["SM", "ME"]),
                        strings(&["SM"]),
                        strings(&["SM"]),
                    ])),
                ),
                ("+CPMS: (\"SM\")", Some(StorageChoices(vec![strings(&["SM"])]))),
                ("+CPMS: ", None),
            ],
        );
        let count = |name: Option<&str>, used, total| StorageCount {
            name: name.map(str::to_owned),
            used,
            total,
        };
        check(
            StorageCounts::parse,
            &[
                ("+CPMS: \"SM\",3,10", Some(StorageCounts(vec![count(Some("SM"), 3, 10)]))),
                (
                    "+CPMS: \"ME\",0,23,\"SM\",3,10",
                    Some(StorageCounts(vec![count(Some("ME"), 0, 23), count(Some("SM"), 3, 10)])),
                ),
                (
                    "+CPMS: 3,10,3,10",
                    Some(StorageCounts(vec![count(None, 3, 10), count(None, 3, 10)])),
                ),
                ("+CPMS: 3", None),
                ("+CPMS: \"SM\",x,10", None),
            ],
        );
    }

    #[test]
    fn the_network() {
        check(
            Signal::parse,
            &[
                ("+CSQ: 20,0", Some(Signal { rssi: 20, ber: 0 })),
                ("+CSQ: 99,99", Some(Signal { rssi: 99, ber: 99 })),
                ("+CSQ: 7", Some(Signal { rssi: 7, ber: 99 })),
                ("+CSQ: x", None),
            ],
        );
        let dbm = |rssi| Signal { rssi, ber: 0 }.dbm();
        assert_eq!([dbm(0), dbm(15), dbm(31)], [Some(-113), Some(-83), Some(-51)]);
        assert_eq!([dbm(100), dbm(145), dbm(191)], [Some(-116), Some(-71), Some(-25)]);
        assert_eq!([dbm(32), dbm(99), dbm(192)], [None, None, None]);
        let service = |line| MessageService::parse(line).map(|found| found.service);
        assert_eq!(service("+CSMS: 1,1,1,1"), Some(1));
        assert_eq!(service("+CSMS: 1,1,1"), None, "what setting it answers");
        let mode = |line| Mode::parse(line);
        assert_eq!([mode("+CMGF: 0"), mode("+CMGF: 1")], [Some(Mode::Pdu), Some(Mode::Text)]);
        assert_eq!([mode("+CMGF: 2"), mode("+CMGF: (0,1)")], [None, None]);
        let operator = |mode, name: Option<&str>| Operator { mode, name: name.map(str::to_owned) };
        check(
            Operator::parse,
            &[
                ("+COPS: 0,0,\"Harbour Mobile\"", Some(operator(0, Some("Harbour Mobile")))),
                ("+COPS: 0,0,\"Harbour Mobile\",7", Some(operator(0, Some("Harbour Mobile")))),
                ("+COPS: 0", Some(operator(0, None))),
                ("+COPS: (1,\"x\")", None),
            ],
        );
        check(
            ServiceCentre::parse,
            &[
                (
                    "+CSCA: \"+15550000\",145",
                    Some(ServiceCentre { number: "+15550000".to_owned(), kind: 145 }),
                ),
                ("+CSCA: \"\"", Some(ServiceCentre { number: String::new(), kind: 129 })),
            ],
        );
    }

    #[test]
    fn what_the_sim_waits_for() {
        check(
            PinState::parse,
            &[
                ("+CPIN: READY", Some(PinState::Ready)),
                ("+CPIN:READY", Some(PinState::Ready)),
                ("+CPIN: \"SIM PIN\"", Some(PinState::SimPin)),
                ("+CPIN: SIM PUK", Some(PinState::SimPuk)),
                ("+CPIN: SIM PIN2", Some(PinState::Other("SIM PIN2".to_owned()))),
                ("+CPIN:", None),
            ],
        );
    }

    #[test]
    fn what_notifications_may_be_set_to() {
        let full = [vec![0, 1, 2], vec![0, 1, 2, 3], vec![0, 2], vec![0, 1, 2], vec![0, 1]];
        let short = [vec![2], vec![1], vec![], vec![], vec![]];
        check(
            NotificationChoices::parse,
            &[
                ("+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)", Some(NotificationChoices(full.clone()))),
                (
                    "+CNMI: (0,1,2),(0,1,2,3),(0,2),(0-2),(0-1)",
                    Some(NotificationChoices(full.clone())),
                ),
                ("+CNMI: 2,1", Some(NotificationChoices(short.clone()))),
                ("+CNMI: (0-999999999),x", None),
                ("+CNMI: (0-10)", None),
                ("+CNMI: 10", None),
                ("+CNMI:", None),
            ],
        );
        assert!(NotificationChoices(full.clone()).allow([2, 1, 0, 1, 0]));
        assert!(!NotificationChoices(full).allow([3, 1, 0, 1, 0]));
        assert!(NotificationChoices(short).allow([2, 1, 0, 2, 0]));
    }

    #[test]
    fn numbers_that_stand_alone() {
        let rows = [
            ("001010123456789", Some("001010123456789")),
            ("+CCID: \"8988211000000123456\"", Some("8988211000000123456")),
            ("ICCID: 8988211000000123456F", Some("8988211000000123456")),
            ("+CCID: 8988 21", None),
            ("ERROR", None),
            ("123", None),
        ];
        for (line, expected) in rows {
            assert_eq!(long_number(line).as_deref(), expected, "{line}");
        }
        let header = |length| ReadHeader { stat: 1, alpha: None, length };
        assert!(header(3).announces("00040102"), "no service centre");
        assert!(header(3).announces("0291AB040102"), "two octets of it");
        assert!(!header(3).announces("000401"), "cut in two");
        assert!(!header(3).announces("0004010"), "half an octet");
        assert!(header(3).announces("040102"), "left out");
        assert!(!header(1).announces("32"), "cut within the length");
        assert!(header(2).announces("000102"), "the shortest there is");
        assert!(header(3).announces("0280AB040102"), "a service centre of no known kind");
        assert!(!header(3).announces("027FAB040102"), "no kind of address");
        assert_eq!(octets("00aF"), Some(vec![0, 0xAF]));
        assert_eq!([octets("0"), octets(""), octets("0G"), octets("é0")], [None, None, None, None]);
    }

    proptest::proptest! {
        #[test]
        fn any_line_is_read_or_refused(line in "(\\+(CMGR|CMGL|CPMS|CNMI|CSQ|COPS|CSCA|CPIN): )?.{0,80}") {
            let _ = (ReadHeader::parse(&line), ListHeader::parse(&line), SendAccepted::parse(&line));
            let _ = (StorageChoices::parse(&line), StorageCounts::parse(&line));
            let _ = (Signal::parse(&line), Operator::parse(&line), PinState::parse(&line));
            let _ = (NotificationChoices::parse(&line), ServiceCentre::parse(&line));
            let _ = (long_number(&line), octets(&line));
        }
    }
}
