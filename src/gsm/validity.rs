//! TP-VP, how long the service centre keeps trying (TS 23.040 §9.2.3.12).
//!
//! | octet     | time                                 |
//! |-----------|--------------------------------------|
//! | 0 – 143   | (n + 1) × 5 minutes, up to 12 hours  |
//! | 144 – 167 | 12 hours + (n − 143) × 30 minutes    |
//! | 168 – 196 | (n − 166) days                       |
//! | 197 – 255 | (n − 192) weeks                      |

use std::time::Duration;

use super::error::DecodeError;
use super::reader::Reader;
use super::timestamp::Scts;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;
const WEEK: u64 = 7 * DAY;

/// A validity period in one of its formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// The service centre decides.
    NotGiven,
    /// From the moment the service centre has it; the octet of the table above.
    Relative(u8),
    /// §9.2.3.12.3, kept as it is: we never send it.
    Enhanced([u8; 7]),
    /// Until a moment.
    Absolute(Scts),
}

impl Validity {
    /// The longest relative period that does not exceed `period`: a text that is late does more
    /// harm than one that is dropped. Under five minutes there is none, so five minutes it is;
    /// over 63 weeks likewise 63 weeks.
    #[must_use]
    pub fn relative(period: Duration) -> Self {
        let seconds = period.as_secs();
        let octet = (1..=u8::MAX).take_while(|&octet| seconds_of(octet) <= seconds).last();
        Self::Relative(octet.unwrap_or(0))
    }

    /// The period; `None` when it is not given, or not relative.
    #[must_use]
    pub fn period(self) -> Option<Duration> {
        match self {
            Self::Relative(octet) => Some(Duration::from_secs(seconds_of(octet))),
            Self::NotGiven | Self::Enhanced(_) | Self::Absolute(_) => None,
        }
    }

    /// TP-VPF, in place in the first octet (§9.2.3.3).
    pub(super) fn format_bits(self) -> u8 {
        match self {
            Self::NotGiven => 0b00 << 3,
            Self::Enhanced(_) => 0b01 << 3,
            Self::Relative(_) => 0b10 << 3,
            Self::Absolute(_) => 0b11 << 3,
        }
    }

    pub(super) fn encode_into(self, octets: &mut Vec<u8>) {
        match self {
            Self::NotGiven => {}
            Self::Relative(octet) => octets.push(octet),
            Self::Enhanced(seven) => octets.extend(seven),
            Self::Absolute(scts) => octets.extend(scts.octets()),
        }
    }

    pub(super) fn decode(reader: &mut Reader<'_>, first_octet: u8) -> Result<Self, DecodeError> {
        Ok(match first_octet >> 3 & 0b11 {
            0b00 => Self::NotGiven,
            0b01 => Self::Enhanced(reader.array()?),
            0b10 => Self::Relative(reader.octet()?),
            _ => Self::Absolute(Scts::new(reader.array()?)),
        })
    }
}

fn seconds_of(octet: u8) -> u64 {
    let n = u64::from(octet);
    match octet {
        0..=143 => (n + 1) * 5 * MINUTE,
        144..=167 => 12 * HOUR + (n - 143) * 30 * MINUTE,
        168..=196 => (n - 166) * DAY,
        197..=255 => (n - 192) * WEEK,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_is_never_exceeded() {
        // (seconds wanted, octet, seconds meant)
        let rows = [
            (0, 0, 5 * MINUTE),
            (5 * MINUTE, 0, 5 * MINUTE),
            (9 * MINUTE + 59, 0, 5 * MINUTE),
            (10 * MINUTE, 1, 10 * MINUTE),
            (12 * HOUR, 143, 12 * HOUR),
            (12 * HOUR + 29 * MINUTE, 143, 12 * HOUR),
            (12 * HOUR + 30 * MINUTE, 144, 12 * HOUR + 30 * MINUTE),
            (DAY, 167, DAY),
            (2 * DAY - 1, 167, DAY),
            (2 * DAY, 168, 2 * DAY),
            (30 * DAY, 196, 30 * DAY),
            (34 * DAY, 196, 30 * DAY),
            (35 * DAY, 197, 5 * WEEK),
            (63 * WEEK, 255, 63 * WEEK),
            (u64::MAX, 255, 63 * WEEK),
        ];
        for (wanted, octet, meant) in rows {
            let validity = Validity::relative(Duration::from_secs(wanted));
            assert_eq!(validity, Validity::Relative(octet), "{wanted}");
            assert_eq!(validity.period(), Some(Duration::from_secs(meant)), "{wanted}");
        }
    }
}
