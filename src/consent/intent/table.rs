//! The words of every language, read once from the files in `words/`.
//!
//! A file is what a translator writes, with accents and apostrophes as they like: loading folds it
//! by the same function that folds replies. A new language is a new file and a line in [`FILES`].

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::fold::fold;
use super::message::Message;

const FILES: &[&str] = &[
    include_str!("words/everywhere.toml"),
    include_str!("words/english.toml"),
    include_str!("words/spanish.toml"),
    include_str!("words/french.toml"),
];

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    Table::merged(FILES.iter().map(|file| {
        toml::from_str(file).expect("the word files are compiled in, and a test reads each")
    }))
});

/// One language as written. Every list may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Language {
    /// Whole messages that grant.
    yes: Vec<String>,
    /// Whole messages that refuse.
    no: Vec<String>,
    /// What may follow a “no” without changing it.
    no_tail: Vec<String>,
    /// What takes a “no” back when it comes after it.
    no_reversal: Vec<String>,
    /// Words that mean stop as a whole message, a whole sentence, or among fillers.
    stop: Vec<String>,
    /// Words that mean stop only as the whole message: they have other uses (“the end”).
    stop_alone: Vec<String>,
    /// What may stand beside a stop word without changing it.
    stop_filler: Vec<String>,
    /// Phrases that mean stop anywhere in a sentence.
    stop_phrase: Vec<String>,
    /// Phrases that say we reached somebody else.
    wrong_number: Vec<String>,
    /// Words that turn a stop phrase round when they stand before it.
    negation: Vec<String>,
    /// Words that may stand between a negation and what it turns round.
    bridge: Vec<String>,
    /// Words that make a question of a complaint (“why don't you stop texting me”).
    complaint: Vec<String>,
    /// Quotations of the advice that stands in texts like ours.
    instruction: Vec<String>,
    /// Whole messages that ask for help.
    help: Vec<String>,
    /// Whole messages that lift a stop.
    start: Vec<String>,
    /// Courtesies, taken off both ends of a message.
    polite: Vec<String>,
    /// Whole messages that look clear and are not, with the reason staff are shown.
    unsure: HashMap<String, String>,
    /// How phones report a tap on a message (“Liked “…””).
    reaction: Vec<String>,
    /// How mail programs and phones sign (“Sent from my iPhone”).
    signature: Vec<String>,
    /// Symbols that go with a yes without changing it.
    friendly: Vec<String>,
}

/// A set of phrases, each one or more words joined by single blanks.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    all: HashSet<String>,
    longest: usize,
}

impl Phrases {
    fn add(&mut self, written: &[String]) {
        for phrase in written {
            let folded = fold(phrase);
            let words = Message::of(&folded).words().join(" ");
            self.longest = self.longest.max(words.split(' ').count());
            self.all.insert(words);
        }
    }

    /// The whole of `words` is one of the phrases.
    pub(super) fn is(&self, words: &[&str]) -> bool {
        words.len() <= self.longest && self.all.contains(&words.join(" "))
    }

    /// The length of the longest phrase that `words` begins with; 0 when none.
    pub(super) fn at_start(&self, words: &[&str]) -> usize {
        let most = self.longest.min(words.len());
        (1..=most).rev().find(|&n| self.is(&words[..n])).unwrap_or(0)
    }

    /// The length of the longest phrase that `words` ends with; 0 when none.
    pub(super) fn at_end(&self, words: &[&str]) -> usize {
        let most = self.longest.min(words.len());
        (1..=most).rev().find(|&n| self.is(&words[words.len() - n..])).unwrap_or(0)
    }

    /// Where the first phrase stands in `words`, and how long it is.
    pub(super) fn within(&self, words: &[&str]) -> Option<(usize, usize)> {
        self.each(words).next()
    }

    /// Every place where a phrase stands in `words`.
    pub(super) fn each<'a>(
        &'a self,
        words: &'a [&str],
    ) -> impl Iterator<Item = (usize, usize)> + 'a {
        (0..words.len()).map(|at| (at, self.at_start(&words[at..]))).filter(|&(_, n)| n > 0)
    }

    #[cfg(test)]
    pub(super) fn iter(&self) -> impl Iterator<Item = &String> {
        self.all.iter()
    }
}

/// All languages together.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) yes: Phrases,
    pub(super) no: Phrases,
    pub(super) no_tail: Phrases,
    pub(super) no_reversal: Phrases,
    pub(super) stop: Phrases,
    pub(super) stop_alone: Phrases,
    pub(super) stop_filler: Phrases,
    pub(super) stop_phrase: Phrases,
    pub(super) wrong_number: Phrases,
    pub(super) negation: Phrases,
    pub(super) bridge: Phrases,
    pub(super) complaint: Phrases,
    pub(super) instruction: Phrases,
    pub(super) help: Phrases,
    pub(super) start: Phrases,
    pub(super) polite: Phrases,
    pub(super) unsure: HashMap<String, String>,
    pub(super) reaction: Vec<String>,
    pub(super) signature: Vec<String>,
    pub(super) friendly: HashSet<char>,
}

impl Table {
    /// The table that is compiled in.
    pub(super) fn get() -> &'static Table {
        &TABLE
    }

    fn merged(languages: impl Iterator<Item = Language>) -> Table {
        let mut table = Table::default();
        for language in languages {
            table.add(&language);
        }
        table
    }

    fn add(&mut self, from: &Language) {
        self.yes.add(&from.yes);
        self.no.add(&from.no);
        self.no_tail.add(&from.no_tail);
        self.no_reversal.add(&from.no_reversal);
        self.stop.add(&from.stop);
        self.stop_alone.add(&from.stop_alone);
        self.stop_filler.add(&from.stop_filler);
        self.stop_phrase.add(&from.stop_phrase);
        self.wrong_number.add(&from.wrong_number);
        self.negation.add(&from.negation);
        self.bridge.add(&from.bridge);
        self.complaint.add(&from.complaint);
        self.instruction.add(&from.instruction);
        self.help.add(&from.help);
        self.start.add(&from.start);
        self.polite.add(&from.polite);
        for (phrase, why) in &from.unsure {
            self.unsure.insert(Message::of(&fold(phrase)).words().join(" "), why.clone());
        }
        self.reaction.extend(from.reaction.iter().map(|text| fold(text)));
        self.signature.extend(from.signature.iter().map(|text| fold(text)));
        self.friendly
            .extend(from.friendly.iter().flat_map(|text| fold(text).chars().collect::<Vec<_>>()));
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, Language, Table};

    #[test]
    fn every_file_of_words_is_read() {
        for file in FILES {
            toml::from_str::<Language>(file).expect("a file of words");
        }
    }

    #[test]
    fn no_phrase_has_two_meanings() {
        let table = Table::get();
        let meanings = [
            ("yes", &table.yes),
            ("no", &table.no),
            ("stop", &table.stop),
            ("stop_alone", &table.stop_alone),
            ("help", &table.help),
            ("start", &table.start),
            ("polite", &table.polite),
        ];
        for (at, (name, phrases)) in meanings.iter().enumerate() {
            for (other, others) in &meanings[at + 1..] {
                for phrase in phrases.iter() {
                    let words: Vec<&str> = phrase.split(' ').collect();
                    assert!(!others.is(&words), "“{phrase}” means {name} and {other}");
                }
            }
            for phrase in phrases.iter() {
                assert!(!phrase.is_empty(), "an empty phrase in {name}");
                assert!(!table.unsure.contains_key(phrase), "“{phrase}” is {name} and unsure");
            }
        }
    }

    #[test]
    fn a_yes_holds_no_word_that_refuses() {
        let table = Table::get();
        for phrase in table.yes.iter() {
            let words: Vec<&str> = phrase.split(' ').collect();
            assert_eq!(table.no.within(&words), None, "“{phrase}”");
            assert_eq!(table.stop.within(&words), None, "“{phrase}”");
        }
    }
}
