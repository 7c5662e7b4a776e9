//! The user data header (TS 23.040 §9.2.3.24): information elements before the text.
//!
//! ```text
//!  UDHL │ IEI IEDL data… │ IEI IEDL data… │ (fill bits) │ text
//! ```
//! Elements we do not know are kept. Where an element would run over the end of the header, the
//! standard has the whole header ignored: then there are no elements, and the octets are kept.
//! Where an element stands twice, the last counts.

use super::national::Shifts;

/// Concatenated short message, 8-bit reference (§9.2.3.24.1).
const CONCAT_8: u8 = 0x00;
/// Special SMS message indication: voicemail and its like (§9.2.3.24.2).
const MESSAGE_WAITING: u8 = 0x01;
/// Application port, 8 and 16 bit (§9.2.3.24.3, §9.2.3.24.4).
const PORTS: [u8; 2] = [0x04, 0x05];
/// Concatenated short message, 16-bit reference (§9.2.3.24.8).
const CONCAT_16: u8 = 0x08;
/// National language single shift (§9.2.3.24.15).
const SINGLE_SHIFT: u8 = 0x24;
/// National language locking shift (§9.2.3.24.16).
const LOCKING_SHIFT: u8 = 0x25;

/// Which part of which message. Only made when it makes sense: `1 <= sequence <= total`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Concat {
    /// The same in all parts of one message.
    pub reference: u16,
    /// How many parts there are.
    pub total: u8,
    /// Which this is, from 1.
    pub sequence: u8,
}

/// A user data header, as its octets without the length.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Udh(Vec<u8>);

impl Udh {
    /// The header of these octets, without its length octet.
    #[must_use]
    pub fn new(octets: &[u8]) -> Self {
        Self(octets.to_vec())
    }

    /// The header of a part of ours: an 8-bit reference, which every telephone knows, where there
    /// are several, and the national tables it is written with. `None` when neither is needed.
    #[must_use]
    pub fn of_part(reference: u8, total: u8, sequence: u8, shifts: Shifts) -> Option<Self> {
        let mut octets = Vec::new();
        if total > 1 {
            octets.extend([CONCAT_8, 3, reference, total, sequence]);
        }
        for (element, language) in [(SINGLE_SHIFT, shifts.single), (LOCKING_SHIFT, shifts.locking)]
        {
            if language != 0 {
                octets.extend([element, 1, language]);
            }
        }
        (!octets.is_empty()).then_some(Self(octets))
    }

    /// The octets, without the length octet.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        &self.0
    }

    /// Identifier and data of each element; none when the header is malformed.
    #[must_use]
    pub fn elements(&self) -> Vec<(u8, &[u8])> {
        let mut elements = Vec::new();
        let mut rest = self.0.as_slice();
        while let [id, length, tail @ ..] = rest {
            let Some((data, after)) = tail.split_at_checked(usize::from(*length)) else {
                return Vec::new();
            };
            elements.push((*id, data));
            rest = after;
        }
        if rest.is_empty() { elements } else { Vec::new() }
    }

    /// Which part of which message this is. An element that makes no sense is ignored
    /// (§9.2.3.24.1).
    #[must_use]
    pub fn concat(&self) -> Option<Concat> {
        let sense = |(id, data): (u8, &[u8])| {
            let (reference, total, sequence) = match (id, data) {
                (CONCAT_8, &[reference, total, sequence]) => (reference.into(), total, sequence),
                (CONCAT_16, &[high, low, total, sequence]) => {
                    (u16::from_be_bytes([high, low]), total, sequence)
                }
                _ => return None,
            };
            (1..=total).contains(&sequence).then_some(Concat { reference, total, sequence })
        };
        self.elements().into_iter().filter_map(sense).next_back()
    }

    /// The message is for a program, not for a person.
    #[must_use]
    pub fn has_port(&self) -> bool {
        self.elements().iter().any(|(id, _)| PORTS.contains(id))
    }

    /// The message only says that another waits elsewhere.
    #[must_use]
    pub fn is_message_waiting(&self) -> bool {
        self.elements().iter().any(|&(id, _)| id == MESSAGE_WAITING)
    }

    /// The national language tables the text is written with.
    #[must_use]
    pub fn shifts(&self) -> Shifts {
        let mut shifts = Shifts::default();
        for (id, data) in self.elements() {
            match (id, data) {
                (SINGLE_SHIFT, &[language]) => shifts.single = language,
                (LOCKING_SHIFT, &[language]) => shifts.locking = language,
                _ => {}
            }
        }
        shifts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn udh(hex: &str) -> Udh {
        Udh::new(&hex::decode(hex).unwrap())
    }

    #[test]
    fn a_part_is_one_only_when_it_makes_sense() {
        // (header without its length, reference/total/sequence)
        let rows = [
            ("0003cc0201", Some((0xCC, 2, 1))),
            ("0804abcd0302", Some((0xABCD, 3, 2))),
            ("0003cc0000", None),
            ("0003cc0200", None),
            ("0003cc0203", None),
            ("0003cc0001", None),
            ("0004cc020101", None),
            ("0803cc0201", None),
            // The last one counts; one without sense does not.
            ("00030102010003020202", Some((2, 2, 2))),
            ("00030102010003020209", Some((1, 2, 1))),
            // An unknown element before and after.
            ("7f01ff0003cc0201", Some((0xCC, 2, 1))),
            ("0003cc02010a03000104", Some((0xCC, 2, 1))),
            // An element runs over the end: the whole header is ignored.
            ("0003cc02017f05ff", None),
            ("0003cc02017f", None),
            ("", None),
        ];
        for (octets, wanted) in rows {
            let wanted =
                wanted.map(|(reference, total, sequence)| Concat { reference, total, sequence });
            assert_eq!(udh(octets).concat(), wanted, "{octets}");
        }
    }

    #[test]
    fn elements_are_seen() {
        assert!(udh("050400351234").has_port());
        assert!(udh("04020a0b").has_port());
        assert!(!udh("0003cc0201").has_port());
        assert!(udh("01028003").is_message_waiting());
        assert_eq!(udh("240101250102").shifts(), Shifts { single: 1, locking: 2 });
        assert_eq!(udh("7f02abcd").elements(), [(0x7F, &[0xAB, 0xCD][..])]);
    }

    #[test]
    fn a_part_of_ours_has_the_header_it_needs() {
        // (total, single shift, locking shift, header)
        let rows = [
            (1, 0, 0, None),
            (2, 0, 0, Some("0003cc0201")),
            (1, 1, 0, Some("240101")),
            (1, 0, 3, Some("250103")),
            (2, 1, 0, Some("0003cc0201240101")),
            (2, 13, 13, Some("0003cc020124010d25010d")),
        ];
        for (total, single, locking, header) in rows {
            let made = Udh::of_part(0xCC, total, 1, Shifts { single, locking });
            assert_eq!(made, header.map(udh));
        }
    }
}
