//! How much of a text message a text takes, in words for the person who writes it.

use serde_json::{Value, json};

use super::languages::{self, fill, phrase, told};
use crate::gsm::{Alphabet, Language, MAX_PARTS, Segments};

/// Characters that make a text dear, as many as a line shows.
const SHOWN: usize = 5;

/// The sentences, which `assets/count.js` says too.
const FULL: &str = key!("{characters} in {alphabet}: costs {parts} a person, full");
const ROOM: &str = key!("{characters} in {alphabet}: costs {parts} a person, room for {left} more");
const DEAR: &str = key!("Less than half as much fits into one message, because of: {outside}");
/// What [`Segments::plan_with`] says of a text that is too long.
const LONG: &str = key!("the text is too long: it takes {parts} messages, at most {most} are sent");

/// What a text takes.
pub(super) struct Measure {
    pub(super) words: String,
    /// Why it takes more than it could, if it does.
    pub(super) dear: Option<String>,
}

impl Measure {
    /// Measures a text as it would be sent. Expressions such as `@contact.first_name` count as they
    /// stand there. `assets/count.js` says the same while somebody types.
    pub(super) fn of(text: &str, allowed: &[Language]) -> Self {
        let characters = tn!(text.chars().count(), "{n} character", "{n} characters");
        let segments = match Segments::plan_with(text, allowed) {
            Ok(segments) => segments,
            Err(error) => return Self { words: characters, dear: Some(told(&error.to_string())) },
        };
        let costly = segments.alphabet() == Alphabet::Ucs2;
        let alphabet = if costly { "UCS-2" } else { "GSM-7" };
        let parts = tn!(segments.parts(), "{n} text message", "{n} text messages");
        let left = segments.capacity().saturating_sub(segments.units());
        Self {
            words: fill(
                phrase(if left == 0 { FULL } else { ROOM }),
                &[
                    ("characters", &characters),
                    ("alphabet", &alphabet),
                    ("parts", &parts),
                    ("left", &left),
                ],
            ),
            dear: costly.then(|| dear(text)),
        }
    }
}

/// What `assets/count.js` needs to count as we do.
pub(super) fn ways(allowed: &[Language]) -> String {
    let ways: Vec<Value> = Segments::ways(allowed)
        .into_iter()
        .map(|way| {
            json!({
                "single": way.single, "double": way.double,
                "alone": way.alone, "several": way.several,
            })
        })
        .collect();
    let counted =
        |one, other| [languages::counted(true, one, other), languages::counted(false, one, other)];
    let says = json!({
        "characters": counted("{n} character", "{n} characters"),
        "parts": counted("{n} text message", "{n} text messages"),
        "full": phrase(FULL), "room": phrase(ROOM), "dear": phrase(DEAR), "long": phrase(LONG),
    });
    json!({ "ways": ways, "partsMax": MAX_PARTS, "shown": SHOWN, "says": says }).to_string()
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
    let outside = outside.join(" ") + more;
    fill(phrase(DEAR), &[("outside", &outside)])
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_text_is_measured_as_it_is_sent() {
        for (text, words) in [
            ("Hi", "2 characters in GSM-7: costs 1 text message a person, room for 158 more"),
            ("€", "1 character in GSM-7: costs 1 text message a person, room for 158 more"),
            ("í", "1 character in UCS-2: costs 1 text message a person, room for 69 more"),
        ] {
            assert_eq!(Measure::of(text, &[]).words, words);
        }
        let long = Measure::of(&"a".repeat(161), &[]);
        assert_eq!(
            long.words,
            "161 characters in GSM-7: costs 2 text messages a person, room for 145 more"
        );
        assert!(Measure::of(&"a".repeat(5000), &[]).dear.is_some());
    }

    #[test]
    fn national_letters_count_as_they_are_sent() {
        let text = "ş".repeat(71);
        let measured = Measure::of(&text, &[Language::Turkish]);
        assert_eq!(
            measured.words,
            "71 characters in GSM-7: costs 1 text message a person, room for 13 more"
        );
        assert_eq!(measured.dear, None);
        assert_eq!(
            Measure::of(&text, &[]).words,
            "71 characters in UCS-2: costs 2 text messages a person, room for 63 more"
        );
    }

    #[test]
    fn the_characters_that_cost_room_are_named_once_each() {
        let dear = Measure::of("í á í “a”", &[]).dear.unwrap();
        assert!(dear.ends_with("because of: í á “ ”"), "{dear}");
        assert!(Measure::of("à é ñ", &[]).dear.is_none());
    }

    fn spoken_in<T>(code: &str, say: impl FnOnce() -> T) -> T {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let language = languages::known(code).unwrap();
        runtime.block_on(languages::speaking(language, async { say() }))
    }

    /// The script in Node over the same texts, with the same tables. Where there is no Node, the
    /// browser test still compares what a page shows while typing with what the server says.
    #[test]
    fn the_script_counts_the_same() {
        let pool: Vec<char> = "aZ 1\n@£€{[~^|éàñíáş“’…—👍🏽漢я😀ığÃõ".chars().collect();
        let mut seed = 7_usize;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
            (seed >> 33) % below
        };
        let mut texts: Vec<String> = ["", "a", "€", "í", "👍", "\n"].map(str::to_owned).into();
        for length in [69, 70, 71, 134, 153, 154, 160, 161, 306, 307, 1530, 1531] {
            texts.extend(["a", "€", "í", "👍", "ş"].map(|one| one.repeat(length)));
        }
        for _ in 0..300 {
            let (length, kinds) = (next(400), 1 + next(pool.len()));
            texts.push((0..length).map(|_| pool[next(kinds)]).collect());
        }
        let cases: Vec<Value> =
            [vec![], vec![Language::Turkish], vec![Language::Spanish, Language::Portuguese]]
                .iter()
                .zip(["en", "es", "es"])
                .map(|(allowed, code)| {
                    spoken_in(code, || {
                        let measured: Vec<Value> = texts
                            .iter()
                            .map(|text| {
                                let Measure { words, dear } = Measure::of(text, allowed);
                                json!([text, words, dear])
                            })
                            .collect();
                        json!([ways(allowed), measured])
                    })
                })
                .collect();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/count.mjs");
        let spawned =
            Command::new("node").arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let Ok(mut node) = spawned else { return };
        node.stdin.take().unwrap().write_all(json!(cases).to_string().as_bytes()).unwrap();
        let ended = node.wait_with_output().unwrap();
        let told = String::from_utf8(ended.stdout).unwrap();
        assert!(ended.status.success() && told.starts_with("1098 alike"), "{told}");
    }
}
