//! Durations as people write them: a whole number and a unit, `30s`.

use std::time::Duration;

/// Units in the order of their size, with their milliseconds.
const UNITS: [(&str, u64); 5] =
    [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000)];

/// Reads `30s`, `10m`, `0s`; says what to write otherwise.
pub(super) fn parse(text: &str) -> Result<Duration, String> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at(digits);
    if number.is_empty() {
        return Err(
            "expected a whole number with a unit, such as \"30s\", \"10m\", \"2h\" or \"14d\""
                .into(),
        );
    }
    if unit.is_empty() {
        return Err(add_a_unit(number));
    }
    let unit = unit.trim_start();
    let Some((_, ms)) = UNITS.iter().find(|(name, _)| *name == unit) else {
        let meant =
            meant(unit).map(|unit| format!("; write \"{number}{unit}\"")).unwrap_or_default();
        return Err(format!(
            "the unit {unit:?} is unknown{meant} (ms, s, m for minutes, h and d are known)"
        ));
    };
    number
        .parse::<u64>()
        .ok()
        .and_then(|count| count.checked_mul(*ms))
        .map(Duration::from_millis)
        .ok_or_else(|| "the number is too large".to_owned())
}

/// The unit somebody wrote out: “days” is d.
fn meant(word: &str) -> Option<&'static str> {
    let word = word.to_ascii_lowercase();
    let begins = |beginning: &str| word.starts_with(beginning);
    match () {
        () if begins("mil") || begins("msec") => Some("ms"),
        () if begins("mon") => None,
        () => ["s", "m", "h", "d"].into_iter().find(|unit| begins(unit)),
    }
}

/// The sentence for a number that has no unit.
pub(super) fn add_a_unit(number: &str) -> String {
    format!("{number} has no unit; write \"{number}s\" for seconds (or ms, m, h, d)")
}

/// The shortest writing that `parse` reads back: `14d`, `90s`.
#[must_use]
pub fn duration_in_words(duration: Duration) -> String {
    let ms = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    if ms == 0 {
        return "0s".to_owned();
    }
    let (unit, size) =
        UNITS.iter().rev().find(|(_, size)| ms.is_multiple_of(*size)).unwrap_or(&UNITS[0]);
    format!("{}{unit}", ms / size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_a_unit_make_a_duration() {
        for (text, ms) in [
            ("0s", 0),
            ("5s", 5_000),
            ("500ms", 500),
            ("10m", 600_000),
            ("2h", 7_200_000),
            ("14d", 1_209_600_000),
            ("30 s", 30_000),
        ] {
            assert_eq!(parse(text), Ok(Duration::from_millis(ms)), "{text}");
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        for text in ["0s", "5s", "90s", "500ms", "1500ms", "10m", "2h", "14d"] {
            assert_eq!(duration_in_words(parse(text).unwrap()), text);
        }
    }

    #[test]
    fn a_bare_number_is_told_to_add_a_unit() {
        assert!(parse("30").unwrap_err().contains("\"30s\""));
    }

    #[test]
    fn nonsense_is_refused_with_a_remedy() {
        for (text, part) in [
            ("", "such as"),
            ("s", "such as"),
            ("-5s", "such as"),
            ("1.5h", "unit \".5h\""),
            ("5 weeks", "unit \"weeks\""),
            ("5S", "unit \"S\""),
            ("99999999999999999999s", "too large"),
            ("18446744073709551615d", "too large"),
        ] {
            let said = parse(text).unwrap_err();
            assert!(said.contains(part), "{text}: {said}");
        }
    }
}
