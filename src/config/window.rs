//! The hours in which invites may leave.

use std::fmt;

use jiff::civil::Time;

/// Hours of the day, in somebody's local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// At any hour.
    Always,
    /// From `opens` up to, not including, `closes`; over midnight when `closes` is the earlier.
    Daily {
        /// The first instant that counts.
        opens: Time,
        /// The first instant that no longer counts; midnight means the end of the day.
        closes: Time,
    },
}

impl Window {
    /// Reads `09:00-20:00`, `22:00-06:00` or `always`; says what to write otherwise.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        const EXPECTED: &str = "expected hours such as \"09:00-20:00\", or \"always\"";
        if text == "always" {
            return Ok(Self::Always);
        }
        let (opens, closes) = text.split_once(['-', '–']).ok_or(EXPECTED)?;
        let opens = clock_time(opens.trim()).ok_or(EXPECTED)?;
        let closes = match closes.trim() {
            "24:00" => Time::midnight(),
            other => clock_time(other).ok_or(EXPECTED)?,
        };
        if opens == closes {
            return Err("the window is empty: it opens and closes at the same time; write \"always\" for the whole day".into());
        }
        Ok(Self::Daily { opens, closes })
    }

    /// Whether this local time lies in it.
    #[must_use]
    pub fn contains(self, local: Time) -> bool {
        match self {
            Self::Always => true,
            Self::Daily { opens, closes } if opens < closes => opens <= local && local < closes,
            Self::Daily { opens, closes } => opens <= local || local < closes,
        }
    }
}

/// `HH:MM`, nothing else.
fn clock_time(text: &str) -> Option<Time> {
    let (hours, minutes) = text.split_once(':')?;
    let two_digits = |part: &str| {
        let fits = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
        fits.then(|| part.parse::<i8>().ok()).flatten()
    };
    Time::new(two_digits(hours)?, two_digits(minutes)?, 0, 0).ok()
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.write_str("always"),
            Self::Daily { opens, closes } => {
                write!(f, "{}-{}", opens.strftime("%H:%M"), closes.strftime("%H:%M"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        clock_time(text).unwrap()
    }

    #[test]
    fn a_window_holds_its_first_minute_but_not_its_last() {
        let day = Window::parse("09:00-20:00").unwrap();
        for (time, inside) in [("08:59", false), ("09:00", true), ("19:59", true), ("20:00", false)]
        {
            assert_eq!(day.contains(at(time)), inside, "{time}");
        }
    }

    #[test]
    fn a_window_may_lie_over_midnight() {
        let night = Window::parse("22:00-06:00").unwrap();
        for (time, inside) in
            [("21:59", false), ("22:00", true), ("00:00", true), ("05:59", true), ("06:00", false)]
        {
            assert_eq!(night.contains(at(time)), inside, "{time}");
        }
        let evening = Window::parse("18:00-24:00").unwrap();
        assert!(evening.contains(at("23:59")) && !evening.contains(at("00:00")));
    }

    #[test]
    fn always_is_always() {
        assert!(Window::parse("always").unwrap().contains(at("03:00")));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["always", "09:00-20:00", "22:00-06:00"] {
            assert_eq!(Window::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn nonsense_is_refused() {
        for text in [
            "",
            "9-20",
            "9:00-20:00",
            "09:00",
            "09:00-25:00",
            "09:60-10:00",
            "09:00-09:00",
            "Always",
            "09:00-20:00-21:00",
            "+9:00-20:00",
        ] {
            assert!(Window::parse(text).is_err(), "{text}");
        }
    }
}
