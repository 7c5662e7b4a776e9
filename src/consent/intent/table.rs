//! The words of every language, read once from the files in `words/`.
//!
//! A file is what a translator writes, with accents and apostrophes as they like: loading folds it
//! by the same function that folds replies. A new language is a new file and a line in [`FILES`].

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use super::fold::{fold, with_marks};
use super::message::Message;

const FILES: &[&str] = &[
    include_str!("words/everywhere.toml"),
    include_str!("words/english.toml"),
    include_str!("words/spanish.toml"),
    include_str!("words/french.toml"),
    include_str!("words/portuguese.toml"),
    include_str!("words/creole.toml"),
    include_str!("words/vietnamese.toml"),
    include_str!("words/chinese.toml"),
    include_str!("words/arabic.toml"),
];

static TABLE: LazyLock<Arc<Table>> = LazyLock::new(|| {
    Arc::new(Table::merged(FILES.iter().map(|file| {
        toml::from_str(file).expect("the word files are compiled in, and a test reads each")
    })))
});

/// One language as written. Every list may be left out.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Language {
    /// Whole messages that grant.
    pub(super) yes: Vec<String>,
    /// Whole messages that refuse.
    pub(super) no: Vec<String>,
    /// What may follow a “no” without changing it.
    no_tail: Vec<String>,
    /// What takes a “no” back when it comes after it.
    no_reversal: Vec<String>,
    /// Words that mean stop as a whole message, a whole sentence, or among fillers.
    pub(super) stop: Vec<String>,
    /// Words that mean stop only as the whole message: they have other uses (“the end”).
    stop_alone: Vec<String>,
    /// What may stand beside a stop word without changing it.
    stop_filler: Vec<String>,
    /// Phrases that mean stop anywhere in a sentence.
    pub(super) stop_phrase: Vec<String>,
    /// Phrases that hold a stop and say the opposite (“no dejen de escribirme”).
    spared: Vec<String>,
    /// Words of the lists above that count only with their accents: without, they are others too.
    accented: Vec<String>,
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
    pub(super) help: Vec<String>,
    /// Whole messages that lift a stop.
    pub(super) start: Vec<String>,
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
#[derive(Clone, Debug, Default)]
pub(super) struct Phrases {
    all: HashSet<String>,
    longest: usize,
}

impl Phrases {
    fn add(&mut self, written: &[String]) {
        for phrase in written {
            let words = words_of(&fold(phrase));
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

fn words_of(folded: &str) -> String {
    Message::of(folded).words().join(" ")
}

/// All languages together.
#[derive(Clone, Debug, Default)]
pub(super) struct Table {
    pub(super) yes: Phrases,
    pub(super) no: Phrases,
    pub(super) no_tail: Phrases,
    pub(super) no_reversal: Phrases,
    pub(super) stop: Phrases,
    pub(super) stop_alone: Phrases,
    pub(super) stop_filler: Phrases,
    pub(super) stop_phrase: Phrases,
    pub(super) spared: Phrases,
    /// By the word without accents, how it is written with them.
    accented: HashMap<String, String>,
    /// For every yes without accents, its words as they are written, accents and all.
    yes_words: HashMap<String, HashSet<String>>,
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
    pub(super) fn get() -> &'static Arc<Table> {
        &TABLE
    }

    /// `all` without courtesies at either end.
    pub(super) fn without_courtesies<'a>(&self, all: &[&'a str]) -> Vec<&'a str> {
        let mut words = all;
        loop {
            let start = self.polite.at_start(words);
            words = &words[start..];
            let end = self.polite.at_end(words);
            words = &words[..words.len() - end];
            if start + end == 0 {
                return words.to_vec();
            }
        }
    }

    /// How `words` would have to be written to count, when they are not written so.
    ///
    /// `written` are the words of the whole message with their accents.
    pub(super) fn lacks_accents(&self, words: &[&str], written: &[&str]) -> Option<&str> {
        let wanted = self.accented.get(&words.join(" "))?;
        let as_wanted = wanted.split(' ').all(|word| written.contains(&word));
        (!as_wanted).then_some(wanted)
    }

    #[cfg(test)]
    pub(super) fn needs_accents(&self, phrase: &str) -> bool {
        self.accented.contains_key(phrase)
    }

    /// A word with accents that turn a word of a yes into another word (“cô” is not “có”).
    pub(super) fn other_than_yes<'a>(
        &self,
        words: &[&str],
        written: &[&'a str],
    ) -> Option<&'a str> {
        let known = self.yes_words.get(&words.join(" "));
        written.iter().copied().find(|word| {
            let bare = fold(word);
            let known = known.is_some_and(|known| known.contains(*word));
            bare != *word && !known && words.contains(&bare.as_str())
        })
    }

    fn merged(languages: impl Iterator<Item = Language>) -> Table {
        let mut table = Table::default();
        for language in languages {
            table.add(&language);
        }
        table
    }

    pub(super) fn add(&mut self, from: &Language) {
        self.yes.add(&from.yes);
        self.no.add(&from.no);
        self.no_tail.add(&from.no_tail);
        self.no_reversal.add(&from.no_reversal);
        self.stop.add(&from.stop);
        self.stop_alone.add(&from.stop_alone);
        self.stop_filler.add(&from.stop_filler);
        self.stop_phrase.add(&from.stop_phrase);
        self.spared.add(&from.spared);
        for phrase in &from.accented {
            self.accented.insert(words_of(&fold(phrase)), words_of(&with_marks(phrase)));
        }
        for phrase in &from.yes {
            let message = Message::of(&with_marks(phrase));
            let written = self.yes_words.entry(words_of(&fold(phrase))).or_default();
            written.extend(message.words().into_iter().map(str::to_owned));
        }
        self.wrong_number.add(&from.wrong_number);
        self.negation.add(&from.negation);
        self.bridge.add(&from.bridge);
        self.complaint.add(&from.complaint);
        self.instruction.add(&from.instruction);
        self.help.add(&from.help);
        self.start.add(&from.start);
        self.polite.add(&from.polite);
        for (phrase, why) in &from.unsure {
            self.unsure.insert(words_of(&fold(phrase)), why.clone());
        }
        self.reaction.extend(from.reaction.iter().map(|text| fold(text)));
        self.signature.extend(from.signature.iter().map(|text| fold(text)));
        self.friendly
            .extend(from.friendly.iter().flat_map(|text| fold(text).chars().collect::<Vec<_>>()));
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, Language, Phrases, Table};

    #[test]
    fn courtesies_go_from_both_ends_however_many_there_are() {
        for (text, words) in [
            ("yes", "yes"),
            ("please yes", "yes"),
            ("yes please", "yes"),
            ("please thanks yes", "yes"),
            ("yes thanks please", "yes"),
            ("please thanks yes thanks please", "yes"),
            ("please yes please", "yes"),
            ("yes please yes", "yes please yes"),
            ("thank you very much yes", "yes"),
            ("please thanks", ""),
        ] {
            let all: Vec<&str> = text.split(' ').collect();
            assert_eq!(Table::get().without_courtesies(&all).join(" "), words, "{text}");
        }
    }

    #[test]
    fn the_longest_phrase_counts_wherever_it_stands() {
        let mut phrases = Phrases::default();
        phrases.add(&["stop".to_owned(), "stop it now".to_owned()]);
        let all = ["stop", "it", "now", "or", "stop"];
        assert!(phrases.is(&all[..3]) && !phrases.is(&all[..2]) && !phrases.is(&all));
        assert_eq!((phrases.at_start(&all), phrases.at_end(&all)), (3, 1));
        assert_eq!((phrases.at_start(&all[..2]), phrases.at_end(&all[..3])), (1, 3));
        assert_eq!((phrases.at_start(&all[1..]), phrases.at_end(&all[..2])), (0, 0));
        assert_eq!(phrases.within(&all[1..]), Some((3, 1)));
        assert_eq!(phrases.each(&all).collect::<Vec<_>>(), [(0, 3), (4, 1)]);
        assert_eq!(phrases.within(&all[1..4]), None);
    }

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
        let mut faults = Vec::new();
        for (at, (name, phrases)) in meanings.iter().enumerate() {
            for phrase in phrases.iter() {
                let words: Vec<&str> = phrase.split(' ').collect();
                for (other, _) in meanings[at + 1..].iter().filter(|(_, more)| more.is(&words)) {
                    faults.push(format!("“{phrase}” means {name} and {other}"));
                }
                if phrase.is_empty() {
                    faults.push(format!("an empty phrase in {name}"));
                }
                // What counts only with its accents has a reason for when it has none.
                if table.unsure.contains_key(phrase) && !table.needs_accents(phrase) {
                    faults.push(format!("“{phrase}” is {name} and unsure"));
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
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
