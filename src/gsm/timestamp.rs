//! TP-SCTS and TP-DT, a moment in seven octets (TS 23.040 §9.2.3.11): year, month, day, hour,
//! minute, second and time zone, each two semi-octets, the tens in the low one.
//!
//! The time of day is local to the sender's service centre; the zone is its distance from GMT in
//! quarters of an hour, with the sign in bit 3 of the octet. The standard has no century: all
//! years are 2000 to 2099. Some networks send nonsense: then there is no instant, and the octets
//! are kept.

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// A service centre time stamp, as its octets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scts([u8; 7]);

/// The sign of the time zone.
const WEST: u8 = 0x08;

impl Scts {
    /// The time stamp of octets as received, valid or not.
    #[must_use]
    pub const fn new(octets: [u8; 7]) -> Self {
        Self(octets)
    }

    /// The time stamp a service centre `quarters` of an hour east of GMT writes at `instant`.
    /// A zone beyond ±79 quarters is written as GMT; fractions of a second are left out.
    #[must_use]
    pub fn at(instant: Timestamp, quarters: i8) -> Self {
        let quarters = if quarters.unsigned_abs() > 79 { 0 } else { quarters };
        let east = SignedDuration::from_mins(i64::from(quarters) * 15);
        let offset = Offset::UTC.checked_add(east).unwrap_or(Offset::UTC);
        let local = offset.to_datetime(instant);
        let sign = if quarters < 0 { WEST } else { 0 };
        Self([
            semi_octets(local.year().rem_euclid(100) as u8),
            semi_octets(local.month() as u8),
            semi_octets(local.day() as u8),
            semi_octets(local.hour() as u8),
            semi_octets(local.minute() as u8),
            semi_octets(local.second() as u8),
            semi_octets(quarters.unsigned_abs()) | sign,
        ])
    }

    /// The octets as received.
    #[must_use]
    pub fn octets(&self) -> &[u8; 7] {
        &self.0
    }

    /// The zone in quarters of an hour east of GMT.
    #[must_use]
    pub fn quarters(&self) -> Option<i8> {
        let size = number(self.0[6] & !WEST)?;
        Some(if self.0[6] & WEST == 0 { size } else { -size })
    }

    /// The moment; `None` when the octets are no date, no time of day, or no zone.
    pub fn instant(&self) -> Option<Timestamp> {
        let [year, month, day, hour, minute, second, _] = self.0.map(number);
        let local =
            DateTime::new(2000 + i16::from(year?), month?, day?, hour?, minute?, second?, 0)
                .ok()?;
        let east = SignedDuration::from_mins(i64::from(self.quarters()?) * 15);
        let offset = Offset::UTC.checked_add(east).ok()?;
        offset.to_timestamp(local).ok()
    }
}

impl From<Timestamp> for Scts {
    /// As a service centre at GMT writes it.
    fn from(instant: Timestamp) -> Self {
        Self::at(instant, 0)
    }
}

/// 0..=99 as two semi-octets, the tens in the low one.
fn semi_octets(value: u8) -> u8 {
    (value / 10) | ((value % 10) << 4)
}

/// The number of two semi-octets; `None` when one is no digit.
fn number(octet: u8) -> Option<i8> {
    let (tens, ones) = (octet & 0x0F, octet >> 4);
    (tens < 10 && ones < 10).then_some((tens * 10 + ones) as i8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scts(hex: &str) -> Scts {
        Scts::new(hex::decode(hex).unwrap().try_into().unwrap())
    }

    #[test]
    fn moments_in_both_directions() {
        // (octets, instant, quarters)
        let rows = [
            ("62114112345500", "2026-11-14T21:43:55Z", 0),
            ("62114112345502", "2026-11-14T16:43:55Z", 20),
            // Five hours west of GMT: 20 quarters with the sign bit.
            ("6211411234550a", "2026-11-15T02:43:55Z", -20),
            ("62114112345600", "", 0),
            ("99309251619580", "2099-03-29T13:16:59Z", 8),
            ("991092516195a9", "", 0),
            ("40209200000000", "2004-02-29T00:00:00Z", 0),
            ("52209200000000", "", 0),
            ("ffffffffffffff", "", 0),
            ("00000000000000", "", 0),
            ("62134112345500", "", 0),
            ("6211411a345500", "", 0),
            ("62114142345500", "", 0),
        ];
        for (octets, instant, quarters) in rows {
            let stamp = scts(octets);
            let wanted = instant.parse::<Timestamp>().ok();
            assert_eq!(stamp.instant(), wanted, "{octets}");
            if let Some(wanted) = wanted {
                assert_eq!(stamp.quarters(), Some(quarters), "{octets}");
                assert_eq!(Scts::at(wanted, quarters), stamp, "{octets}");
            }
        }
    }
}
