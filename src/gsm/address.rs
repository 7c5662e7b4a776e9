//! Addresses: who a message is from or for (TS 23.040 §9.1.2.5), and the service centre's.
//!
//! ```text
//!  length in semi-octets │ 1 TON(3) NPI(4) │ digits, two an octet, 0xF fills   or   septets
//! ```
//! Digits are `0-9 * # a b c` (§9.1.2.3); all of them are kept. An alphanumeric address is a name
//! in the GSM 7-bit default alphabet: nobody can answer it.

use std::fmt;

use super::alphabet;
use super::error::{DecodeError, DecodeErrorKind};
use super::national::Shifts;
use super::reader::Reader;
use super::septets;
use crate::phone::PhoneNumber;

/// Semi-octets an address may have: ten octets.
const MOST_SEMI_OCTETS: usize = 20;
/// Characters a name may have: what fits in ten octets.
const MOST_CHARACTERS: usize = 11;
/// Octets of a service centre address, its type included.
const MOST_SMSC_OCTETS: usize = 11;
/// A real number has at least as many digits; what has fewer is a short code.
const SHORTEST_NUMBER: usize = 7;
/// And at most as many (E.164).
const LONGEST_NUMBER: usize = 15;
/// Semi-octets that are digits, by value.
const DIGITS: &[u8; 15] = b"0123456789*#abc";
/// Numbering plan: telephone (E.164).
const TELEPHONE: u8 = 1;

/// Type of number (TS 23.040 §9.1.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ton {
    /// The network did not say: digits as the sender's network dials them.
    Unknown,
    /// With the country code: E.164.
    International,
    /// Without the country code.
    National,
    /// The network's own services.
    NetworkSpecific,
    /// Without the area code.
    Subscriber,
    /// A name.
    Alphanumeric,
    /// A short code.
    Abbreviated,
    /// Reserved for extension.
    Reserved,
}

impl Ton {
    const ALL: [Ton; 8] = [
        Ton::Unknown,
        Ton::International,
        Ton::National,
        Ton::NetworkSpecific,
        Ton::Subscriber,
        Ton::Alphanumeric,
        Ton::Abbreviated,
        Ton::Reserved,
    ];

    fn bits(self) -> u8 {
        Self::ALL.iter().position(|&ton| ton == self).map_or(0, |place| place as u8)
    }
}

/// An address as a TPDU carries it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    ton: Ton,
    /// Numbering plan, 4 bits, as received.
    npi: u8,
    /// Digits without a '+', or the name.
    value: String,
}

/// Why a text is no address to send to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// Nothing was given.
    #[error("there is no number")]
    Empty,
    /// Something else than digits behind an optional '+'.
    #[error("a number to send to has only digits, after a '+' when it begins with a country code")]
    NotDigits,
    /// More digits than an address holds.
    #[error("a number has at most 20 digits")]
    TooLong,
    /// A name that an address cannot hold.
    #[error("a sender's name has 1 to 11 characters of the GSM alphabet")]
    NotAName,
}

impl Address {
    /// The international address of a number.
    #[must_use]
    pub fn from_phone(phone: &PhoneNumber) -> Self {
        let digits = phone.as_str().trim_start_matches('+');
        Self { ton: Ton::International, npi: TELEPHONE, value: digits.to_owned() }
    }

    /// Digits (`0-9 * # a b c`) of the given type. Alphanumeric is not digits.
    pub fn from_digits(ton: Ton, digits: &str) -> Result<Self, AddressError> {
        if ton == Ton::Alphanumeric || !digits.bytes().all(|digit| DIGITS.contains(&digit)) {
            return Err(AddressError::NotDigits);
        }
        if digits.len() > MOST_SEMI_OCTETS {
            return Err(AddressError::TooLong);
        }
        Ok(Self { ton, npi: TELEPHONE, value: digits.to_owned() })
    }

    /// A name, as banks and shops send under.
    pub fn from_name(name: &str) -> Result<Self, AddressError> {
        let septets = alphabet::encode(name, Shifts::default()).ok_or(AddressError::NotAName)?;
        if septets.is_empty() || septets.len() > MOST_CHARACTERS {
            return Err(AddressError::NotAName);
        }
        Ok(Self { ton: Ton::Alphanumeric, npi: 0, value: name.to_owned() })
    }

    /// Type of number.
    #[must_use]
    pub fn ton(&self) -> Ton {
        self.ton
    }

    /// The digits without '+', or the name.
    #[must_use]
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The number, when the network gave it with its country code.
    #[must_use]
    pub fn phone(&self) -> Option<PhoneNumber> {
        if self.ton != Ton::International {
            return None;
        }
        PhoneNumber::from_e164(&format!("+{}", self.value)).ok()
    }

    /// The digits of a number without its country code, as far as the network says. The reader
    /// must know the region to make a number of them.
    #[must_use]
    pub fn national_digits(&self) -> Option<&str> {
        let whole = matches!(self.ton, Ton::Unknown | Ton::National);
        (whole && self.is_number()).then_some(self.value.as_str())
    }

    /// Whether a telephone may be at the other end: not for names, short codes, and codes with
    /// `*` or `#`.
    #[must_use]
    pub fn is_answerable(&self) -> bool {
        match self.ton {
            Ton::International => self.phone().is_some(),
            Ton::Unknown | Ton::National => self.is_number(),
            Ton::NetworkSpecific
            | Ton::Subscriber
            | Ton::Alphanumeric
            | Ton::Abbreviated
            | Ton::Reserved => false,
        }
    }

    fn is_number(&self) -> bool {
        (SHORTEST_NUMBER..=LONGEST_NUMBER).contains(&self.value.len())
            && self.value.bytes().all(|digit| digit.is_ascii_digit())
    }

    /// A name of nothing but what numbers are made of.
    fn is_disguised(&self) -> bool {
        let numeric = |octet| matches!(octet, b'0'..=b'9' | b'+' | b'*' | b'#');
        !self.value.is_empty() && self.value.bytes().all(numeric)
    }

    fn type_octet(&self) -> u8 {
        0x80 | self.ton.bits() << 4 | self.npi
    }

    /// Type of number and numbering plan of a type-of-address octet.
    fn type_of(octet: u8) -> (Ton, u8) {
        (Ton::ALL[usize::from(octet >> 4 & 0b111)], octet & 0x0F)
    }

    /// Appends TP-OA, TP-DA or TP-RA.
    pub(super) fn encode_into(&self, octets: &mut Vec<u8>) {
        if self.ton == Ton::Alphanumeric {
            let septets = alphabet::encode(&self.value, Shifts::default()).unwrap_or_default();
            octets.push((septets.len() * 7).div_ceil(4) as u8);
            octets.push(self.type_octet());
            octets.extend(septets::pack(&septets, 0));
        } else {
            octets.push(self.value.len() as u8);
            octets.push(self.type_octet());
            octets.extend(pack_digits(&self.value));
        }
    }

    /// Reads TP-OA, TP-DA or TP-RA.
    pub(super) fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let semi_octets = usize::from(reader.octet()?);
        if semi_octets > MOST_SEMI_OCTETS {
            let kind = DecodeErrorKind::TooLong { found: semi_octets, most: MOST_SEMI_OCTETS };
            return Err(DecodeError::new(0, kind));
        }
        let kind = reader.octet()?;
        let octets = reader.take(semi_octets.div_ceil(2))?;
        let (ton, npi) = Self::type_of(kind);
        let value = if ton == Ton::Alphanumeric {
            alphabet::decode(&septets::unpack(octets, 0, semi_octets * 4 / 7))
        } else {
            digits(octets, semi_octets).map_err(|error| error.within("digits", 2))?
        };
        Ok(Self { ton, npi, value })
    }

    /// Reads the service centre's address before a TPDU (TS 27.005 §3.1): its length is in
    /// octets. `None` when there is none. Nothing depends on what it says, so digits that are
    /// none are left out and cost nobody a message.
    pub(super) fn decode_smsc(reader: &mut Reader<'_>) -> Result<Option<Self>, DecodeError> {
        let length = usize::from(reader.octet()?);
        if length > MOST_SMSC_OCTETS {
            let kind = DecodeErrorKind::TooLong { found: length, most: MOST_SMSC_OCTETS };
            return Err(DecodeError::new(0, kind));
        }
        if length == 0 {
            return Ok(None);
        }
        let kind = reader.octet()?;
        let value = semi_octets(reader.take(length - 1)?)
            .filter_map(|value| DIGITS.get(usize::from(value)))
            .map(|&digit| char::from(digit))
            .collect();
        let (ton, npi) = Self::type_of(kind);
        Ok(Some(Self { ton, npi, value }))
    }

    /// The octets before a TPDU that name the service centre `smsc`: of the text its digits
    /// count, twenty at most; without digits the one octet that says "none".
    pub(super) fn encode_smsc(smsc: &str) -> Vec<u8> {
        let digits: String =
            smsc.chars().filter(char::is_ascii_digit).take(MOST_SEMI_OCTETS).collect();
        if digits.is_empty() {
            return vec![0];
        }
        let ton = if smsc.trim_start().starts_with('+') { 0x91 } else { 0x81 };
        let packed = pack_digits(&digits);
        let mut octets = vec![packed.len() as u8 + 1, ton];
        octets.extend(packed);
        octets
    }
}

impl std::str::FromStr for Address {
    type Err = AddressError;

    /// A number to send to: '+' and digits is international, digits alone are of unknown type.
    /// Names, letters and service codes are refused.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (ton, digits) = match text.strip_prefix('+') {
            Some(digits) => (Ton::International, digits),
            None => (Ton::Unknown, text),
        };
        if digits.is_empty() {
            return Err(AddressError::Empty);
        }
        if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(AddressError::NotDigits);
        }
        Self::from_digits(ton, digits)
    }
}

impl fmt::Display for Address {
    /// Whole, for storage: with '+' when international. A name that is written like a number
    /// stands in quotes, so that nobody can send under another's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ton {
            Ton::International => write!(f, "+{}", self.value),
            Ton::Alphanumeric if self.is_disguised() => write!(f, "\"{}\"", self.value),
            _ => f.write_str(&self.value),
        }
    }
}

impl fmt::Debug for Address {
    /// Masked as soon as it may be a person's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.ton == Ton::Alphanumeric && !self.is_disguised();
        let shown = if name || self.value.len() < SHORTEST_NUMBER {
            self.to_string()
        } else {
            crate::phone::mask(&self.to_string())
        };
        write!(f, "Address({:?} {})", self.ton, shown.escape_debug())
    }
}

/// The values of semi-octets in their order: the low one of an octet first.
fn semi_octets(octets: &[u8]) -> impl Iterator<Item = u8> {
    octets.iter().flat_map(|octet| [octet & 0x0F, octet >> 4])
}

/// Two digits an octet, the first in the low semi-octet; 0xF fills the last.
fn pack_digits(digits: &str) -> Vec<u8> {
    let value = |digit: &u8| DIGITS.iter().position(|known| known == digit).unwrap_or(0) as u8;
    digits
        .as_bytes()
        .chunks(2)
        .map(|pair| value(&pair[0]) | pair.get(1).map_or(0xF, value) << 4)
        .collect()
}

/// The digits of `count` semi-octets. Fillers at the end count as no digits, also where the
/// length says otherwise: some networks count them.
fn digits(octets: &[u8], count: usize) -> Result<String, DecodeError> {
    let mut values: Vec<u8> = semi_octets(octets).take(count).collect();
    while values.last() == Some(&0xF) {
        values.pop();
    }
    values
        .iter()
        .enumerate()
        .map(|(index, &value)| match DIGITS.get(usize::from(value)) {
            Some(&digit) => Ok(char::from(digit)),
            None => Err(DecodeError::new(index / 2, DecodeErrorKind::FillerInDigits)),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(hex: &str) -> Result<Address, DecodeError> {
        Address::decode(&mut Reader::new(&hex::decode(hex).unwrap()))
    }

    fn encode(address: &Address) -> String {
        let mut octets = Vec::new();
        address.encode_into(&mut octets);
        hex::encode(octets)
    }

    #[test]
    fn addresses_in_both_directions() {
        // (octets, type, as shown, answerable)
        let rows = [
            ("0b915155101032f4", Ton::International, "+15550101234", true),
            ("0a815505011032", Ton::Unknown, "5550100123", true),
            ("0aa15505011032", Ton::National, "5550100123", true),
            ("0ab15505011032", Ton::NetworkSpecific, "5550100123", false),
            ("07c1515510f0", Ton::Subscriber, "1555010", false),
            ("05812143f5", Ton::Unknown, "12345", false),
            ("05912143f5", Ton::International, "+12345", false),
            ("04e12143", Ton::Abbreviated, "1234", false),
            // Every digit there is: 1 2 * 3 # a b c.
            ("0881213acbed", Ton::Unknown, "12*3#abc", false),
            ("0081", Ton::Unknown, "", false),
            ("0dd0cdfc14fd86c700", Ton::Alphanumeric, "MyShop1", false),
            ("0ed0cdfc14fd86c700", Ton::Alphanumeric, "MyShop1@", false),
            ("0ed0d637396c7ebbcb", Ton::Alphanumeric, "Vodafone", false),
            ("14d041e19058341e9149e512", Ton::Alphanumeric, "ABCDEFGHIJK", false),
        ];
        for (octets, ton, shown, answerable) in rows {
            let address = decode(octets).unwrap();
            assert_eq!(address.ton(), ton, "{octets}");
            assert_eq!(address.to_string(), shown, "{octets}");
            assert_eq!(address.is_answerable(), answerable, "{octets}");
            assert_eq!(encode(&address), octets);
        }
    }

    #[test]
    fn what_is_no_address_says_where() {
        // (octets, error)
        let rows = [
            ("", "at octet 0: octets needed: 1, octets left: 0"),
            ("0b", "at octet 1: octets needed: 1, octets left: 0"),
            ("0b915155", "at octet 2: octets needed: 6, octets left: 2"),
            ("15915155", "at octet 0: the length says 21, at most 20 is possible"),
            ("069121f365", "digits at octet 3: a filler stands between the digits"),
        ];
        for (octets, error) in rows {
            assert_eq!(decode(octets).unwrap_err().to_string(), error, "{octets}");
        }
    }

    #[test]
    fn a_filler_that_was_counted_is_not_a_digit() {
        assert_eq!(decode("0c915155101032f4").unwrap().to_string(), "+15550101234");
        assert_eq!(decode("0681214365").unwrap().to_string(), "123456");
        assert_eq!(decode("06812143f5").unwrap().to_string(), "12345");
    }

    #[test]
    fn only_whole_numbers_are_phones() {
        // (octets, phone, national digits)
        let rows = [
            ("0b915155101032f4", Some("+15550101234"), None),
            ("0a815505011032", None, Some("5550100123")),
            ("05912143f5", None, None),
            ("05812143f5", None, None),
            ("08812143a365", None, None),
            ("089110325476", None, None),
        ];
        for (octets, phone, national) in rows {
            let address = decode(octets).unwrap();
            assert_eq!(address.phone().as_ref().map(PhoneNumber::as_str), phone, "{octets}");
            assert_eq!(address.national_digits(), national, "{octets}");
        }
    }

    #[test]
    fn only_numbers_are_sent_to() {
        // (text, octets or error)
        let rows = [
            ("+15550101234", Ok("0b915155101032f4")),
            ("12345", Ok("05812143f5")),
            ("", Err(AddressError::Empty)),
            ("+", Err(AddressError::Empty)),
            ("abc", Err(AddressError::NotDigits)),
            ("Vodafone", Err(AddressError::NotDigits)),
            ("*100#", Err(AddressError::NotDigits)),
            ("+1 555", Err(AddressError::NotDigits)),
            ("123456789012345678901", Err(AddressError::TooLong)),
        ];
        for (text, wanted) in rows {
            let address: Result<Address, _> = text.parse();
            assert_eq!(
                address.map(|address| encode(&address)),
                wanted.map(str::to_owned),
                "{text}"
            );
        }
        assert_eq!(Address::from_name("a name too long"), Err(AddressError::NotAName));
        assert_eq!(Address::from_name("Имя"), Err(AddressError::NotAName));
        assert_eq!(Address::from_name(""), Err(AddressError::NotAName));
    }

    #[test]
    fn a_persons_number_is_masked_in_debug() {
        let address: Address = "+15550101234".parse().unwrap();
        assert_eq!(format!("{address:?}"), "Address(International +1555•••34)");
        let short: Address = "12345".parse().unwrap();
        assert_eq!(format!("{short:?}"), "Address(Unknown 12345)");
        let lines = Address::from_name("A\nB").unwrap();
        assert_eq!(format!("{lines:?}"), "Address(Alphanumeric A\\nB)");
    }

    #[test]
    fn a_name_is_never_taken_for_a_number() {
        let name = Address::from_name("+1555010123").unwrap();
        assert_eq!(name.to_string(), "\"+1555010123\"");
        assert_eq!(name.phone(), None);
        assert_eq!(name.national_digits(), None);
        assert!(!name.is_answerable());
    }

    #[test]
    fn the_service_centre_comes_first_and_counts_octets() {
        // (as configured, octets, as shown)
        let rows = [
            ("+15550009999", "07915155009099f9", Some("+15550009999")),
            ("+1 (555) 000-9999", "07915155009099f9", Some("+15550009999")),
            ("12345", "04812143f5", Some("12345")),
            ("", "00", None),
        ];
        let junk = hex::decode("0591f1f2ff21").unwrap();
        let read = Address::decode_smsc(&mut Reader::new(&junk)).unwrap().unwrap();
        assert_eq!(read.to_string(), "+1212");
        for (smsc, octets, shown) in rows {
            let encoded = Address::encode_smsc(smsc);
            assert_eq!(hex::encode(&encoded), octets);
            let read = Address::decode_smsc(&mut Reader::new(&encoded)).unwrap();
            assert_eq!(read.map(|address| address.to_string()).as_deref(), shown);
        }
    }
}
