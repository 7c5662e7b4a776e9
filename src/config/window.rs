//! The hours in which invites may leave, as text: `09:00-20:00`, `22:00-06:00`, `always`.

use jiff::civil::Time;

use crate::outbox::schedule::Window;

/// Reads hours; says what to write otherwise.
pub(super) fn parse(text: &str) -> Result<Window, String> {
    const EXPECTED: &str = "expected hours such as \"09:00-20:00\", or \"always\"";
    if text == "always" {
        return Ok(Window::Always);
    }
    let (from, to) = text.split_once(['-', '–']).ok_or(EXPECTED)?;
    let from = clock_time(from.trim()).ok_or(EXPECTED)?;
    let to = match to.trim() {
        // The end of the day is the next one's beginning.
        "24:00" => Time::midnight(),
        other => clock_time(other).ok_or(EXPECTED)?,
    };
    if from == to {
        return Err(
            "it opens and closes at the same time; write \"always\" for the whole day".into()
        );
    }
    Ok(Window::Daily { from, to })
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

/// The writing that is read back.
#[must_use]
pub fn hours_in_words(window: &Window) -> String {
    match window {
        Window::Always => "always".to_owned(),
        Window::Daily { from, to } => {
            format!("{}-{}", from.strftime("%H:%M"), to.strftime("%H:%M"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["always", "09:00-20:00", "22:00-06:00"] {
            assert_eq!(hours_in_words(&parse(text).unwrap()), text);
        }
    }

    #[test]
    fn the_end_of_the_day_is_midnight() {
        assert_eq!(parse("18:00-24:00"), parse("18:00-00:00"));
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
            "00:00-24:00",
            "Always",
            "09:00-20:00-21:00",
            "+9:00-20:00",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
