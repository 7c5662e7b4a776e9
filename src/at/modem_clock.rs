//! The modem's own clock, which a network may set (NITZ): what it says of it.
//!
//! A modem that was never told the time says so by its year, 1970, 1980 or 2004: whoever asks has to know that it cannot be so
//! early. One that answers without a zone gives no moment.

use std::fmt;

use jiff::civil::DateTime;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use super::fields::after;

/// `+CCLK: "yy/MM/dd,hh:mm:ss±zz"` (27.007 §8.15): local time, and its distance from GMT in quarters of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModemClock {
    /// The moment.
    pub at: Timestamp,
    /// The zone in quarters of an hour east of GMT.
    pub quarters: i8,
}

impl ModemClock {
    /// Reads the line. A time without its zone is none. Two digits of a year are of 1970 to 2069: a modem that was never
    /// told the time begins in 1970 or 1980.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let text = after(line, "+CCLK")?.trim_matches('"');
        let (date, time) = text.split_once(',')?;
        let (time, zone) = time.split_at_checked(8)?;
        let [year, month, day] = numbers(date, '/')?;
        let [hour, minute, second] = numbers(time, ':')?;
        let year = match year {
            0..70 => 2000 + year,
            70..100 => 1900 + year,
            _ => year,
        };
        let small = |n: i16| i8::try_from(n).ok();
        let (month, day) = (small(month)?, small(day)?);
        let (hour, minute, second) = (small(hour)?, small(minute)?, small(second)?);
        let local = DateTime::new(year, month, day, hour, minute, second, 0).ok()?;
        let quarters: i8 = zone.strip_prefix('+').unwrap_or(zone).parse().ok()?;
        if quarters.unsigned_abs() > QUARTERS_MAX {
            return None;
        }
        let east = SignedDuration::from_mins(i64::from(quarters) * 15);
        let at = Offset::UTC.to_timestamp(local).ok()?.checked_sub(east).ok()?;
        Some(Self { at, quarters })
    }
}

impl fmt::Display for ModemClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let east = SignedDuration::from_mins(i64::from(self.quarters) * 15);
        let local = Offset::UTC.to_datetime(self.at.saturating_add(east).unwrap_or(self.at));
        write!(f, "+CCLK: \"{}{:+03}\"", local.strftime("%y/%m/%d,%H:%M:%S"), self.quarters)
    }
}

/// 27.007 §8.15: the zone is between −96 and +96 quarters.
const QUARTERS_MAX: u8 = 96;

/// Three numbers with a sign between them.
fn numbers(text: &str, between: char) -> Option<[i16; 3]> {
    let mut each = text.split(between).map(|digits| {
        let all = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse().ok().filter(|_| all)
    });
    let three = [each.next()??, each.next()??, each.next()??];
    each.next().is_none().then_some(three)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_modems_say_of_their_clocks() {
        for (line, at, quarters) in [
            ("+CCLK: \"26/11/27,14:03:22+00\"", "2026-11-27T14:03:22Z", 0),
            ("+CCLK: \"26/11/27,08:03:22-24\"", "2026-11-27T14:03:22Z", -24),
            ("+CCLK: \"26/11/27,19:48:22+23\"", "2026-11-27T14:03:22Z", 23),
            // Without quotes, with four digits of the year.
            ("+CCLK: 2026/11/27,14:03:22+04", "2026-11-27T13:03:22Z", 4),
            // Never told.
            ("+CCLK: \"80/01/06,00:00:12+00\"", "1980-01-06T00:00:12Z", 0),
            ("+CCLK: \"70/01/01,00:00:12+00\"", "1970-01-01T00:00:12Z", 0),
            ("+CCLK: \"04/01/01,00:00:12+00\"", "2004-01-01T00:00:12Z", 0),
            // The ends of the century and of the zones.
            ("+CCLK: \"69/12/31,23:59:59+00\"", "2069-12-31T23:59:59Z", 0),
            ("+CCLK: \"99/12/31,23:59:59+00\"", "1999-12-31T23:59:59Z", 0),
            ("+CCLK: \"26/11/28,14:03:22+96\"", "2026-11-27T14:03:22Z", 96),
            ("+CCLK: \"26/11/26,14:03:22-96\"", "2026-11-27T14:03:22Z", -96),
            // No moment.
            ("+CCLK: \"26/11/27,14:03:22-97\"", "", 0),
            ("+CCLK: \"26/+1/27,14:03:22+00\"", "", 0),
            ("+CCLK: \"26//27,14:03:22+00\"", "", 0),
            ("+CCLK: \"26/11/27/1,14:03:22+00\"", "", 0),
            ("+CCLK: \"26/11/27,14:03:22\"", "", 0),
            ("+CCLK: \"26/13/27,14:03:22+00\"", "", 0),
            ("+CCLK: \"26/11/27,24:03:22+00\"", "", 0),
            ("+CCLK: \"26/11/27,14:03:22+97\"", "", 0),
            ("+CCLK: \"26/11,14:03:22+00\"", "", 0),
            ("+CCLK: \"\"", "", 0),
            ("+CCLK: \"26/11/27,14:0é:22+00\"", "", 0),
            ("+CSQ: 20,0", "", 0),
        ] {
            let read = ModemClock::parse(line);
            let wanted = at.parse().ok().map(|at| ModemClock { at, quarters });
            assert_eq!(read, wanted, "{line}");
            if let Some(read) = read {
                assert_eq!(ModemClock::parse(&read.to_string()), Some(read), "{read}");
            }
        }
    }
}
