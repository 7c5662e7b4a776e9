//! How much of a text message a text takes, in words for the person who writes it.

use crate::gsm::{Alphabet, Language, Segments, Shifts};

/// Characters that cost the small alphabet, as many as a line shows.
const SHOWN: usize = 5;

/// What a text takes.
pub(super) struct Measure {
    pub(super) words: String,
    /// Why it takes more than it could, if it does.
    pub(super) dear: Option<String>,
}

impl Measure {
    /// Measures a text as it would be sent. Expressions such as `@contact.first_name` count as they
    /// stand there.
    pub(super) fn of(text: &str, allowed: &[Language]) -> Self {
        let characters = super::words::count(text.chars().count(), "character", "characters");
        let segments = match Segments::plan_with(text, allowed) {
            Ok(segments) => segments,
            Err(error) => return Self { words: characters, dear: Some(error.to_string()) },
        };
        let parts = super::words::count(segments.parts(), "text message", "text messages");
        let alphabet = match segments.alphabet() {
            Alphabet::Gsm7 if segments.shifts() == Shifts::default() => "small alphabet (GSM-7)",
            Alphabet::Gsm7 => "small alphabet with national letters",
            Alphabet::Ucs2 => "large alphabet (UCS-2)",
            Alphabet::Data8 => "data",
        };
        let fits = room(&segments);
        Self {
            words: format!("{characters}, {alphabet}, {parts}{fits}"),
            dear: (segments.alphabet() == Alphabet::Ucs2).then(|| dear(text)),
        }
    }
}

/// How much more would fit into as many messages.
fn room(segments: &Segments) -> String {
    match segments.capacity().saturating_sub(segments.units()) {
        0 => ", full".to_owned(),
        left => format!(", room for {left} more"),
    }
}

fn dear(text: &str) -> String {
    let mut outside: Vec<String> = Vec::new();
    for character in text.chars().map(String::from) {
        let costly = Segments::plan(&character).is_ok_and(|s| s.alphabet() == Alphabet::Ucs2);
        if costly && !outside.contains(&character) {
            outside.push(character);
        }
    }
    let more = if outside.len() > SHOWN { " …" } else { "" };
    outside.truncate(SHOWN);
    format!("Less than half as much fits into one message, because of: {}{more}", outside.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_measured_as_it_is_sent() {
        for (text, words) in [
            ("Hi", "2 characters, small alphabet (GSM-7), 1 text message, room for 158 more"),
            ("€", "1 character, small alphabet (GSM-7), 1 text message, room for 158 more"),
            ("í", "1 character, large alphabet (UCS-2), 1 text message, room for 69 more"),
        ] {
            assert_eq!(Measure::of(text, &[]).words, words);
        }
        let long = Measure::of(&"a".repeat(161), &[]);
        assert_eq!(
            long.words,
            "161 characters, small alphabet (GSM-7), 2 text messages, room for 145 more"
        );
        assert!(Measure::of(&"a".repeat(5000), &[]).dear.is_some());
    }

    #[test]
    fn national_letters_count_as_they_are_sent() {
        let text = "ş".repeat(71);
        let measured = Measure::of(&text, &[Language::Turkish]);
        assert_eq!(
            measured.words,
            "71 characters, small alphabet with national letters, 1 text message, room for 13 more"
        );
        assert_eq!(measured.dear, None);
        assert_eq!(
            Measure::of(&text, &[]).words,
            "71 characters, large alphabet (UCS-2), 2 text messages, room for 63 more"
        );
    }

    #[test]
    fn the_characters_that_cost_room_are_named_once_each() {
        let dear = Measure::of("í á í “a”", &[]).dear.unwrap();
        assert!(dear.ends_with("because of: í á “ ”"), "{dear}");
        assert!(Measure::of("à é ñ", &[]).dear.is_none());
    }
}
