//! TP-DCS, the data coding scheme (TS 23.038 §4): alphabet, class, and what the message is for.
//!
//! | octet       | group                                             |
//! |-------------|---------------------------------------------------|
//! | 0x00 – 0x3F | general data coding                               |
//! | 0x40 – 0x7F | the same, deleted by the receiver once read       |
//! | 0x80 – 0xBF | reserved: read as the GSM 7-bit default alphabet  |
//! | 0xC0 – 0xCF | message waiting, text may be discarded (7 bit)    |
//! | 0xD0 – 0xDF | message waiting, text kept (7 bit)                |
//! | 0xE0 – 0xEF | message waiting, text kept (UCS-2)                |
//! | 0xF0 – 0xFF | data coding and class                             |

use super::alphabet::Alphabet;

/// One data coding scheme octet. Every value is legal; [`Dcs::alphabet`] is never in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dcs(u8);

impl Dcs {
    /// GSM 7-bit default alphabet, no class: what we send when the text allows it.
    pub const GSM7: Dcs = Dcs(0x00);
    /// UCS-2, no class: what we send otherwise.
    pub const UCS2: Dcs = Dcs(0x08);

    /// The scheme of an octet as received.
    #[must_use]
    pub const fn new(octet: u8) -> Self {
        Self(octet)
    }

    /// The scheme for a text in `alphabet`, without a class.
    #[must_use]
    pub fn plain(alphabet: Alphabet) -> Self {
        match alphabet {
            Alphabet::Gsm7 => Self::GSM7,
            Alphabet::Ucs2 => Self::UCS2,
            Alphabet::Data8 => Self(0x04),
        }
    }

    /// The octet itself.
    #[must_use]
    pub fn octet(self) -> u8 {
        self.0
    }

    /// How TP-UD is written. Compressed text counts as data: nobody uses the compression of
    /// TS 23.042, and its octets are not text before they are unpacked.
    #[must_use]
    pub fn alphabet(self) -> Alphabet {
        match self.0 >> 4 {
            0x0..=0x7 if self.is_compressed() => Alphabet::Data8,
            0x0..=0x7 => match self.0 >> 2 & 0b11 {
                0b01 => Alphabet::Data8,
                0b10 => Alphabet::Ucs2,
                // 0b11 is reserved: the default alphabet.
                _ => Alphabet::Gsm7,
            },
            0xE => Alphabet::Ucs2,
            0xF if self.0 & 0b100 != 0 => Alphabet::Data8,
            _ => Alphabet::Gsm7,
        }
    }

    /// The message class, 0 (shown at once) to 3, when the octet carries one.
    #[must_use]
    pub fn class(self) -> Option<u8> {
        let carries = match self.0 >> 4 {
            0x0..=0x7 => self.0 & 0x10 != 0,
            group => group == 0xF,
        };
        carries.then_some(self.0 & 0b11)
    }

    /// The text is compressed (TS 23.042).
    #[must_use]
    pub fn is_compressed(self) -> bool {
        self.0 < 0x80 && self.0 & 0x20 != 0
    }

    /// The sender wants the message deleted once read.
    #[must_use]
    pub fn is_deleted_once_read(self) -> bool {
        self.0 >> 6 == 0b01
    }

    /// Voicemail and its like: the message only says that another waits elsewhere.
    #[must_use]
    pub fn is_message_waiting(self) -> bool {
        (0xC..=0xE).contains(&(self.0 >> 4))
    }
}

#[cfg(test)]
mod tests {
    use super::Alphabet::{Data8, Gsm7, Ucs2};
    use super::*;

    #[test]
    fn every_group_of_the_standard_is_read() {
        // (octet, alphabet, class, waiting, deleted once read)
        let rows = [
            (0x00, Gsm7, None, false, false),
            (0x04, Data8, None, false, false),
            (0x08, Ucs2, None, false, false),
            (0x0C, Gsm7, None, false, false),
            (0x03, Gsm7, None, false, false),
            (0x10, Gsm7, Some(0), false, false),
            (0x11, Gsm7, Some(1), false, false),
            (0x15, Data8, Some(1), false, false),
            (0x18, Ucs2, Some(0), false, false),
            (0x19, Ucs2, Some(1), false, false),
            (0x1A, Ucs2, Some(2), false, false),
            (0x20, Data8, None, false, false),
            (0x38, Data8, Some(0), false, false),
            (0x40, Gsm7, None, false, true),
            (0x48, Ucs2, None, false, true),
            (0x58, Ucs2, Some(0), false, true),
            (0x80, Gsm7, None, false, false),
            (0x98, Gsm7, None, false, false),
            (0xBF, Gsm7, None, false, false),
            (0xC0, Gsm7, None, true, false),
            (0xC8, Gsm7, None, true, false),
            (0xD8, Gsm7, None, true, false),
            (0xE0, Ucs2, None, true, false),
            (0xE8, Ucs2, None, true, false),
            (0xF0, Gsm7, Some(0), false, false),
            (0xF1, Gsm7, Some(1), false, false),
            (0xF4, Data8, Some(0), false, false),
            (0xF5, Data8, Some(1), false, false),
            (0xF6, Data8, Some(2), false, false),
            (0xF9, Gsm7, Some(1), false, false),
        ];
        for (octet, alphabet, class, waiting, deleted) in rows {
            let dcs = Dcs::new(octet);
            assert_eq!(dcs.alphabet(), alphabet, "{octet:#04x}");
            assert_eq!(dcs.class(), class, "{octet:#04x}");
            assert_eq!(dcs.is_message_waiting(), waiting, "{octet:#04x}");
            assert_eq!(dcs.is_deleted_once_read(), deleted, "{octet:#04x}");
        }
    }

    /// TS 23.038 §4 bit by bit, for every octet there is.
    #[test]
    fn all_octets_are_read_by_the_rules_of_their_group() {
        for octet in 0..=255_u8 {
            let bits = format!("{octet:08b}");
            let bit = |number: usize| bits.as_bytes()[7 - number] == b'1';
            let by_bits_3_and_2 = match &bits[4..6] {
                "01" => Data8,
                "10" => Ucs2,
                // 11 is reserved: a receiver reads it as the default alphabet.
                _ => Gsm7,
            };
            // (alphabet, whether bits 1 and 0 are a class, waiting, deleted once read, compressed)
            let wanted = match &bits[..2] {
                // 00xx general, 01xx marked for deletion: bit 5 compressed, bit 4 has a class.
                "00" | "01" => {
                    let alphabet = if bit(5) { Data8 } else { by_bits_3_and_2 };
                    (alphabet, bit(4), false, bit(6), bit(5))
                }
                // 1000 … 1011 reserved.
                "10" => (Gsm7, false, false, false, false),
                _ => match &bits[2..4] {
                    "00" | "01" => (Gsm7, false, true, false, false),
                    "10" => (Ucs2, false, true, false, false),
                    _ => (if bit(2) { Data8 } else { Gsm7 }, true, false, false, false),
                },
            };
            let dcs = Dcs::new(octet);
            let class = dcs.class();
            let found = (
                dcs.alphabet(),
                class.is_some(),
                dcs.is_message_waiting(),
                dcs.is_deleted_once_read(),
                dcs.is_compressed(),
            );
            assert_eq!(found, wanted, "{bits}");
            assert!(class.is_none_or(|class| class == octet % 4), "{bits}");
        }
    }
}
