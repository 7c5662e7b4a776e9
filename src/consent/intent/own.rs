//! Words of an organization's own, beside those of the languages.
//!
//! They can make a reply clearer, never turn one round: a word that has a meaning keeps it, and a
//! yes that holds a word of refusal is refused itself.

use super::fold::fold;
use super::meaning::Intent;
use super::message::{Message, spaced};
use super::reading::Reader;
use super::table::{Language, Table};

/// What an organization added to each list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// Whole messages that grant.
    pub yes: Vec<String>,
    /// Whole messages that refuse.
    pub no: Vec<String>,
    /// What stops: as a message, as a sentence, and, if it is several words, anywhere.
    pub stop: Vec<String>,
    /// Whole messages that lift a stop.
    pub start: Vec<String>,
    /// Whole messages that ask for help.
    pub help: Vec<String>,
}

/// A word that was not added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedWord {
    /// The list it stands in.
    pub list: Intent,
    /// What is wrong with it, and what to do.
    pub why: String,
}

impl Reader {
    /// Reads with the organization's own words too, or says what is wrong with them.
    pub fn with(own: &OwnWords) -> Result<Reader, Vec<RefusedWord>> {
        let mut reader = Reader::default();
        let mut refused = Vec::new();
        // A yes comes last, because it must not hold a word of those before it.
        let lists = [
            (Intent::Stop, &own.stop),
            (Intent::No, &own.no),
            (Intent::Help, &own.help),
            (Intent::Start, &own.start),
            (Intent::Yes, &own.yes),
        ];
        for (list, word) in lists.iter().flat_map(|(l, words)| words.iter().map(|w| (*l, w))) {
            match checked(&reader, list, word) {
                Ok(words) => reader.learn(&language(list, words)),
                Err(why) => refused.push(RefusedWord { list, why }),
            }
        }
        if refused.is_empty() { Ok(reader) } else { Err(refused) }
    }
}

/// The word without courtesies, if it may mean what its list says.
fn checked(reader: &Reader, list: Intent, word: &str) -> Result<String, String> {
    let message = Message::of(&fold(word));
    let all = message.words();
    let table = reader.table();
    let words = table.without_courtesies(&all);
    if all.is_empty() {
        return Err(format!("{word:?} has neither letters nor digits; write a word"));
    }
    if words.is_empty() {
        return Err(format!("{word:?} is only a courtesy, which stands beside every answer"));
    }
    let meant = reader.read(word).intent;
    if meant == list {
        return Ok(words.join(" "));
    }
    if meant != Intent::Unsure {
        return Err(format!("{word:?} already means {}; leave it out", meant.word()));
    }
    if words.concat().chars().count() == 1 {
        return Err(format!("{word:?} is a single character, which says too little; write a word"));
    }
    if let Some(why) = table.unsure.get(&words.join(" ")).filter(|_| list == Intent::Yes) {
        return Err(format!("{word:?} is left to a person on purpose: {why}"));
    }
    if list != Intent::No
        && list != Intent::Stop
        && let Some((held, meaning)) = refusal_within(table, &all)
    {
        return Err(format!("{word:?} holds “{held}”, which {meaning}; leave it out"));
    }
    Ok(words.join(" "))
}

/// A part of `words` that refuses or stops, so that a person must read the whole.
fn refusal_within(table: &Table, words: &[&str]) -> Option<(String, &'static str)> {
    let lists = [
        (&table.stop, "means stop"),
        (&table.stop_alone, "means stop"),
        (&table.stop_phrase, "means stop"),
        (&table.wrong_number, "says it is the wrong number"),
        (&table.no, "means no"),
        (&table.negation, "turns round what follows it"),
    ];
    lists.iter().find_map(|(phrases, meaning)| {
        let (at, n) = phrases.within(words)?;
        Some((spaced(&words[at..at + n]), *meaning))
    })
}

fn language(list: Intent, words: String) -> Language {
    let mut language = Language::default();
    match list {
        Intent::Yes => language.yes.push(words),
        Intent::No => language.no.push(words),
        Intent::Start => language.start.push(words),
        Intent::Help => language.help.push(words),
        Intent::Stop => {
            // Chinese characters are words each, and may follow one another by chance.
            if words.is_ascii() && words.contains(' ') {
                language.stop_phrase.push(words.clone());
            }
            language.stop.push(words);
        }
        // There is no list of what is unsure.
        Intent::Unsure => {}
    }
    language
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(list: &str, word: &str) -> OwnWords {
        let mut own = OwnWords::default();
        let words = vec![word.to_owned()];
        match list {
            "yes" => own.yes = words,
            "no" => own.no = words,
            "stop" => own.stop = words,
            "start" => own.start = words,
            _ => own.help = words,
        }
        own
    }

    #[test]
    fn own_words_are_read() {
        for (list, word, text, intent) in [
            ("yes", "sign me in", "Sign me in, please!", Intent::Yes),
            ("yes", "ja bitte", "Ja bitte", Intent::Yes),
            ("no", "nein", "NEIN", Intent::No),
            ("stop", "aufhören", "Aufhören bitte", Intent::Unsure),
            ("stop", "aufhören", "Wer ist das? Aufhoren!", Intent::Stop),
            ("stop", "harbour off", "please switch harbour off now", Intent::Stop),
            ("start", "harbour on", "harbour on", Intent::Start),
            ("help", "hilfe", "Hilfe!", Intent::Help),
            // What a word means already it may mean.
            ("yes", "y", "y", Intent::Yes),
            ("stop", "stop please", "stop", Intent::Stop),
            ("yes", "thanks agreed", "Agreed", Intent::Yes),
        ] {
            let reader = Reader::with(&own(list, word)).unwrap();
            assert_eq!(reader.read(text).intent, intent, "{list} {word}: {text}");
        }
    }

    #[test]
    fn what_says_the_opposite_may_begin_within_a_word_of_ones_own() {
        let reader = Reader::with(&own("stop", "harbour no")).unwrap();
        assert_eq!(reader.read("please harbour no more").intent, Intent::Stop);
        assert_ne!(reader.read("harbour no pare de escribirme").intent, Intent::Stop);
    }

    #[test]
    fn a_number_may_be_a_word_and_is_then_not_dropped() {
        let reader = Reader::with(&own("help", "411")).unwrap();
        assert_eq!(reader.read("411").intent, Intent::Help);
    }

    #[test]
    fn a_number_that_is_part_of_a_word_was_not_removed() {
        let reader = Reader::with(&own("yes", "route 66")).unwrap();
        assert_eq!(reader.read("Route 66").why, "whole message is “route 66”");
    }

    #[test]
    fn words_that_would_mislead_are_refused() {
        for (list, word, part) in [
            ("yes", "stop", "already means stop"),
            ("yes", "nope", "already means no"),
            ("no", "yes", "already means yes"),
            ("stop", "help", "already means help"),
            ("start", "yes", "already means yes"),
            ("yes", "j", "single character"),
            ("stop", "x", "single character"),
            ("yes", "ok", "left to a person on purpose"),
            ("yes", "yes never", "holds “never”"),
            ("yes", "I will not stop", "holds “"),
            ("start", "do not stop", "holds “"),
            ("help", "...", "neither letters"),
            ("no", "thank you", "only a courtesy"),
        ] {
            let refused = Reader::with(&own(list, word)).unwrap_err();
            assert!(refused[0].why.contains(part), "{list} {word}: {refused:?}");
        }
    }

    #[test]
    fn a_word_has_one_list() {
        let own = OwnWords {
            yes: vec!["bingo".to_owned(), "bingo bingo".to_owned()],
            stop: vec!["Bingo".to_owned()],
            ..OwnWords::default()
        };
        let refused = Reader::with(&own).unwrap_err();
        assert_eq!(refused.len(), 2, "{refused:?}");
        assert!(refused.iter().all(|word| word.list == Intent::Yes));
    }
}
