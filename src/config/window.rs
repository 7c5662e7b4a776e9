//! The hours in which invites may leave, as text: `09:00-20:00`, `mon-fri 09:00-20:00, sat 10:00-16:00`, `always`.
//!
//! Hours without days are those of every day; days before hours go with them, also when a comma stands between, as in
//! `sat, sun 10:00-16:00`.

use jiff::civil::{Time, Weekday};

use crate::outbox::day_name;
use crate::outbox::schedule::{Days, Span, Window};

const EXPECTED: &str = "expected hours such as \"09:00-20:00\", with days such as \"mon-fri 09:00-20:00, sat \
                        10:00-16:00\", or \"always\"";

/// Reads hours; says what to write otherwise.
pub(super) fn parse(text: &str) -> Result<Window, String> {
    if text == "always" {
        return Ok(Window::Always);
    }
    let text = text.replace('–', "-").split('-').map(str::trim).collect::<Vec<_>>().join("-");
    let mut spans = Vec::new();
    let mut days: Option<Days> = None;
    for piece in text.split(',') {
        let mut words: Vec<&str> = piece.split_whitespace().collect();
        let hours = words.pop_if(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        for word in &words {
            let named = named(word)?;
            days = Some(days.map_or(named, |days| days.and(named)));
        }
        match hours {
            Some(hours) => spans.push(span(days.take(), hours)?),
            None if words.is_empty() => return Err(EXPECTED.to_owned()),
            None => {}
        }
    }
    if days.is_some() {
        return Err(format!("the last day has no hours; {EXPECTED}"));
    }
    let window = Window::Hours(spans);
    if Window::Always.beyond(&window).is_none() {
        return Err("it never closes; write \"always\" for the whole day".into());
    }
    Ok(window)
}

fn span(days: Option<Days>, hours: &str) -> Result<Span, String> {
    let wrong = || format!("{hours:?} are no hours; {EXPECTED}");
    let (from, to) = hours.split_once('-').ok_or_else(wrong)?;
    let from = clock_time(from).ok_or_else(wrong)?;
    let to = match to {
        // The end of the day is the next one's beginning.
        "24:00" => Time::midnight(),
        other => clock_time(other).ok_or_else(wrong)?,
    };
    if from == to && hours != "00:00-24:00" {
        return Err(format!(
            "{hours:?} opens and closes at the same time; write \"00:00-24:00\" after a day for the whole of it, or \
             \"always\" for the whole week"
        ));
    }
    Ok(Span { days: days.unwrap_or(Days::ALL), from, to })
}

/// `mon`, `Monday`, `mon-fri`.
fn named(word: &str) -> Result<Days, String> {
    let (first, last) = word.split_once('-').unwrap_or((word, word));
    Ok(Days::from_to(day(first)?, day(last)?))
}

fn day(word: &str) -> Result<Weekday, String> {
    let word = word.trim_end_matches(['.', ':']);
    let is = |day: &Weekday| {
        let name = day_name(*day);
        name.eq_ignore_ascii_case(word) || name[..3].eq_ignore_ascii_case(word)
    };
    Weekday::Monday.cycle_forward().take(7).find(is).ok_or_else(|| {
        format!("{word:?} is no day; write mon, tue, wed, thu, fri, sat or sun, as in \"mon-fri 09:00-20:00\"")
    })
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
        Window::Hours(spans) => spans.iter().map(written).collect::<Vec<_>>().join(", "),
    }
}

fn written(span: &Span) -> String {
    let to = if span.to == Time::midnight() {
        "24:00".into()
    } else {
        span.to.strftime("%H:%M").to_string()
    };
    let hours = format!("{}-{to}", span.from.strftime("%H:%M"));
    if span.days == Days::ALL {
        return hours;
    }
    let short = |day| day_name(day)[..3].to_lowercase();
    let runs = span.days.runs().into_iter().map(|(first, last)| {
        if first == last { short(first) } else { format!("{}-{}", short(first), short(last)) }
    });
    format!("{} {hours}", runs.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        for text in [
            "always",
            "09:00-20:00",
            "22:00-06:00",
            "18:00-24:00",
            "mon-fri 09:00-20:00, sat 10:00-16:00",
            "mon wed fri-sun 09:00-12:00",
            "sun 00:00-24:00",
            "09:00-12:00, 14:00-18:00",
        ] {
            assert_eq!(hours_in_words(&parse(text).unwrap()), text);
        }
    }

    #[test]
    fn days_may_be_written_as_people_write_them() {
        for (text, same) in [
            ("18:00-00:00", "18:00-24:00"),
            ("09:00 - 20:00", "09:00-20:00"),
            ("09:00–20:00", "09:00-20:00"),
            ("Monday - Friday 09:00-20:00", "mon-fri 09:00-20:00"),
            ("Mon–Fri: 09:00-20:00", "mon-fri 09:00-20:00"),
            ("sat, sun 10:00-16:00", "sat-sun 10:00-16:00"),
            ("fri-mon 10:00-16:00", "mon fri-sun 10:00-16:00"),
            ("mon-sun 09:00-20:00", "09:00-20:00"),
            ("mon 09:00-10:00,tue 11:00-12:00", "mon 09:00-10:00, tue 11:00-12:00"),
        ] {
            assert_eq!(hours_in_words(&parse(text).unwrap()), same, "{text}");
        }
    }

    #[test]
    fn nonsense_is_refused_with_what_to_write() {
        for (text, part) in [
            ("", "expected hours such as"),
            ("9-20", "\"9-20\" are no hours"),
            ("9:00-20:00", "\"09:00-20:00\""),
            ("09:00", "are no hours"),
            ("09:00-25:00", "are no hours"),
            ("09:60-10:00", "are no hours"),
            ("09:00-09:00", "opens and closes at the same time"),
            ("00:00-24:00", "write \"always\""),
            ("mon-sun 00:00-12:00, mon-sun 12:00-24:00", "write \"always\""),
            ("Always", "\"Always\" is no day"),
            ("09:00-20:00-21:00", "are no hours"),
            ("+9:00-20:00", "is no day"),
            ("mo-fr 09:00-20:00", "\"mo\" is no day; write mon, tue"),
            ("weekdays 09:00-20:00", "\"weekdays\" is no day"),
            ("mon-fri", "the last day has no hours"),
            ("mon-fri 09:00-20:00,", "expected hours such as"),
            ("mon-fri 09:00-20:00, sat", "the last day has no hours"),
            ("mon-fri 09:00-12:00 14:00-18:00", "\"09:00\" is no day"),
            ("mon- 09:00-20:00", "is no day"),
        ] {
            let said = parse(text).unwrap_err();
            assert!(said.contains(part), "{text}: {said}");
        }
    }
}
