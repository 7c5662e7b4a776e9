//! TP-UDL and TP-UD (TS 23.040 §9.2.3.16, §9.2.3.24): a length, perhaps a header, and the text.
//!
//! ```text
//!  UDL │ [UDHL header (fill bits)] text
//! ```
//! UDL counts septets (header and fill bits included) in the 7-bit alphabet, octets otherwise. It
//! alone says where a text ends: seven characters leave seven spare bits, which read as an '@'.
//!
//! Telephones cut long texts anywhere, also between ESC and its character, or between two
//! surrogates. So a text is made of [`Fragment`]s after all parts are together.

use super::alphabet::{self, Alphabet};
use super::dcs::Dcs;
use super::error::{DecodeError, DecodeErrorKind};
use super::national::Shifts;
use super::reader::Reader;
use super::septets;
use super::ucs2;
use super::udh::Udh;

/// Septets of user data in one TPDU.
const MOST_SEPTETS: usize = 160;
/// Octets of user data in one TPDU.
const MOST_OCTETS: usize = 140;

/// The user data of one TPDU.
#[derive(Clone, PartialEq, Eq)]
pub struct UserData {
    udh: Option<Udh>,
    alphabet: Alphabet,
    /// Septets in the 7-bit alphabet, octets otherwise; without the header.
    units: Vec<u8>,
}

/// A piece of text as it was written: it can be joined to its neighbours before it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct Fragment {
    alphabet: Alphabet,
    shifts: Shifts,
    units: Vec<u8>,
}

impl UserData {
    /// A text, in `alphabet` as far as it can be: the caller has chosen one that holds it. The header
    /// names the national tables, if it is written with any.
    #[must_use]
    pub fn text(text: &str, alphabet: Alphabet, udh: Option<Udh>) -> Self {
        let units = match alphabet {
            Alphabet::Gsm7 => {
                let shifts = udh.as_ref().map(Udh::shifts).unwrap_or_default();
                alphabet::encode(text, shifts).unwrap_or_default()
            }
            Alphabet::Ucs2 => ucs2::encode(text),
            Alphabet::Data8 => text.as_bytes().to_vec(),
        };
        Self { udh, alphabet, units }
    }

    /// The header, if there is one.
    #[must_use]
    pub fn udh(&self) -> Option<&Udh> {
        self.udh.as_ref()
    }

    /// How it is written.
    #[must_use]
    pub fn alphabet(&self) -> Alphabet {
        self.alphabet
    }

    /// Septets in the 7-bit alphabet, octets otherwise; without the header.
    #[must_use]
    pub fn units(&self) -> &[u8] {
        &self.units
    }

    /// The piece of text; `None` when it is data.
    pub fn fragment(&self) -> Option<Fragment> {
        let shifts = self.udh.as_ref().map(Udh::shifts).unwrap_or_default();
        let (alphabet, units) = (self.alphabet, self.units.clone());
        (alphabet != Alphabet::Data8).then_some(Fragment { alphabet, shifts, units })
    }

    /// Appends TP-UDL and TP-UD.
    pub(super) fn encode_into(&self, octets: &mut Vec<u8>) {
        let mut header = Vec::new();
        if let Some(udh) = &self.udh {
            header.push(udh.octets().len() as u8);
            header.extend(udh.octets());
        }
        if self.alphabet == Alphabet::Gsm7 {
            let fill = septets::fill_bits(header.len());
            octets.push(((header.len() * 8 + fill) / 7 + self.units.len()) as u8);
            octets.extend(header);
            octets.extend(septets::pack(&self.units, fill));
        } else {
            octets.push((header.len() + self.units.len()) as u8);
            octets.extend(header);
            octets.extend(&self.units);
        }
    }

    /// Reads TP-UDL and TP-UD. `has_udh` is TP-UDHI.
    pub(super) fn decode(
        reader: &mut Reader<'_>,
        dcs: Dcs,
        has_udh: HasUdh,
    ) -> Result<Self, DecodeError> {
        let alphabet = dcs.alphabet();
        let length = usize::from(reader.octet()?);
        let (most, needed) = match alphabet {
            Alphabet::Gsm7 => (MOST_SEPTETS, septets::octets_for(length, 0)),
            Alphabet::Ucs2 | Alphabet::Data8 => (MOST_OCTETS, length),
        };
        if length > most {
            return Err(DecodeError::new(0, DecodeErrorKind::TooLong { found: length, most }));
        }
        let octets = reader.take(needed)?;
        if has_udh == HasUdh::No {
            let units = match alphabet {
                Alphabet::Gsm7 => septets::unpack(octets, 0, length),
                Alphabet::Ucs2 | Alphabet::Data8 => octets.to_vec(),
            };
            return Ok(Self { udh: None, alphabet, units });
        }
        Self::decode_behind_header(octets, length, alphabet)
            .map_err(|error| error.within("header", 1))
    }

    fn decode_behind_header(
        octets: &[u8],
        length: usize,
        alphabet: Alphabet,
    ) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(octets);
        let size = usize::from(reader.octet()?) + 1;
        let fill = septets::fill_bits(size);
        let header = match alphabet {
            Alphabet::Gsm7 => (size * 8 + fill) / 7,
            Alphabet::Ucs2 | Alphabet::Data8 => size,
        };
        if header > length {
            let kind = DecodeErrorKind::HeaderTooLong { header, all: length };
            return Err(DecodeError::new(0, kind));
        }
        let udh = Udh::new(reader.take(size - 1)?);
        let units = match alphabet {
            Alphabet::Gsm7 => septets::unpack(reader.rest(), fill, length - header),
            Alphabet::Ucs2 | Alphabet::Data8 => reader.rest().to_vec(),
        };
        Ok(Self { udh: Some(udh), alphabet, units })
    }
}

/// Whether the user data begins with a header: TP-UDHI (§9.2.3.23).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HasUdh {
    Yes,
    No,
}

impl HasUdh {
    const BIT: u8 = 0x40;

    pub(super) fn of(first_octet: u8) -> Self {
        if first_octet & Self::BIT == 0 { Self::No } else { Self::Yes }
    }

    /// The bit of the first octet.
    pub(super) fn bit(user_data: &UserData) -> u8 {
        if user_data.udh.is_some() { Self::BIT } else { 0 }
    }
}

impl Fragment {
    /// The text of pieces in their order. Neighbours in one alphabet are joined before they are
    /// read, so that a character cut in two is whole again.
    pub fn join<'a>(fragments: impl IntoIterator<Item = &'a Fragment>) -> String {
        let mut text = String::new();
        let mut open: Option<Fragment> = None;
        for fragment in fragments {
            match &mut open {
                Some(run) if (run.alphabet, run.shifts) == (fragment.alphabet, fragment.shifts) => {
                    run.units.extend(&fragment.units);
                }
                _ => {
                    text.extend(open.replace(fragment.clone()).map(|run| run.read()));
                }
            }
        }
        text.extend(open.map(|run| run.read()));
        text
    }

    /// The text of this piece alone.
    #[must_use]
    pub fn text(&self) -> String {
        Self::join([self])
    }

    /// Whether the text depends on a national language table that is not known here, and so may
    /// not be what was written.
    #[must_use]
    pub fn is_unsure(&self) -> bool {
        self.alphabet == Alphabet::Gsm7 && alphabet::is_unsure(&self.units, self.shifts)
    }

    fn read(&self) -> String {
        match self.alphabet {
            Alphabet::Gsm7 => alphabet::decode_with(&self.units, self.shifts),
            Alphabet::Ucs2 => ucs2::decode(&self.units),
            Alphabet::Data8 => String::new(),
        }
    }
}

impl std::fmt::Debug for UserData {
    /// Without what people wrote.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "UserData({:?}, {} units, {:?})", self.alphabet, self.units.len(), self.udh)
    }
}

impl std::fmt::Debug for Fragment {
    /// Without what people wrote.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fragment({:?}, {} units)", self.alphabet, self.units.len())
    }
}
