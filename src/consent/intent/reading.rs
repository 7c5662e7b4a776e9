//! The rules, in the order they are asked.

use std::sync::Arc;

use super::fold::{fold, look_alike, with_marks};
use super::meaning::{Intent, Reading, WRONG_NUMBER};
use super::message::{Break, Message, spaced};
use super::strip::{Stripped, reaction, strip};
use super::table::{Language, Phrases, Table};

/// Reads replies with a table of words: those of the languages, and perhaps some of its owner's.
#[derive(Clone, Debug)]
pub struct Reader(Arc<Table>);

impl Default for Reader {
    fn default() -> Reader {
        Reader(Arc::clone(Table::get()))
    }
}

/// Reads one inbound message with the words of the languages alone. Pure, and never fails.
#[must_use]
pub fn read(text: &str) -> Reading {
    Reader::default().read(text)
}

impl Reader {
    pub(super) fn table(&self) -> &Table {
        &self.0
    }

    /// Adds words.
    pub(super) fn learn(&mut self, language: &Language) {
        Arc::make_mut(&mut self.0).add(language);
    }

    /// Reads one inbound message. Pure, and never fails.
    #[must_use]
    pub fn read(&self, text: &str) -> Reading {
        let folded = fold(text);
        if folded.trim().is_empty() {
            return Reading::new(Intent::Unsure, "is empty");
        }
        let marked = with_marks(text);
        let open = |folded: &str, marked: &str| Letter::open(&self.0, folded, marked);
        if let Some(rest) = reaction(&folded) {
            return reacted(&open(rest, &marked));
        }
        let letter = open(&folded, &marked);
        letter
            .stop()
            .or_else(|| Letter::with_signature(&self.0, &folded, &marked).stop())
            .or_else(|| open(&look_alike(&folded), &look_alike(&marked)).stop())
            .or_else(|| turned_round(text, &letter))
            .or_else(|| letter.prompt())
            .or_else(|| letter.keyword())
            .or_else(|| letter.yes())
            .or_else(|| letter.no())
            .unwrap_or_else(|| letter.unsure())
    }
}

/// A tap on a message is no answer; words after it may still be a stop.
fn reacted(rest: &Letter<'_>) -> Reading {
    rest.stop().unwrap_or_else(|| {
        Reading::new(Intent::Unsure, "is a phone's note that a message was tapped on")
    })
}

/// A text that shows its letters in another order than they come in: staff would read another one.
fn turned_round(text: &str, letter: &Letter<'_>) -> Option<Reading> {
    let turned = text.contains(['\u{202D}', '\u{202E}']) && !letter.message.words().is_empty();
    let why = "holds signs that show its letters in another order than they were written in";
    turned.then(|| Reading::new(Intent::Unsure, why))
}

/// A message with everything taken off that is not its sender's answer.
struct Letter<'t> {
    message: Message,
    stripped: Stripped,
    /// The whole text as words with their accents.
    marked: Message,
    table: &'t Table,
}

impl<'t> Letter<'t> {
    fn open(table: &'t Table, folded: &str, marked: &str) -> Letter<'t> {
        let stripped = strip(folded);
        Letter {
            message: Message::of(&stripped.body),
            stripped,
            marked: Message::of(marked),
            table,
        }
    }

    /// As it came, but for quoted lines: a stop counts wherever it stands.
    fn with_signature(table: &'t Table, folded: &str, marked: &str) -> Letter<'t> {
        let lines = folded.lines().filter(|line| !line.trim_start().starts_with('>'));
        let body = lines.collect::<Vec<_>>().join("\n");
        Letter {
            message: Message::of(&body),
            stripped: Stripped::default(),
            marked: Message::of(marked),
            table,
        }
    }

    /// The words of `all` without courtesies at either end.
    fn plain<'a>(&self, all: &[&'a str]) -> Vec<&'a str> {
        self.table.without_courtesies(all)
    }

    /// “whole message is “yes” after removing a phone signature and courtesies”.
    fn whole(&self, words: &[&str]) -> String {
        let mut removed = Vec::new();
        if self.stripped.signature {
            removed.push("a phone signature");
        }
        if self.stripped.quoted {
            removed.push("quoted lines");
        }
        let all = self.message.words();
        let numbers = all.iter().rev().take_while(|word| is_number(word)).count();
        let dropped = all.len() - words.len();
        if dropped > 0 && numbers > 0 {
            removed.push("a number");
        }
        if dropped > numbers {
            removed.push("courtesies");
        }
        let after = if removed.is_empty() {
            String::new()
        } else {
            format!(" after removing {}", removed.join(" and "))
        };
        format!("whole message is “{}”{after}", spaced(words))
    }

    // ---- stop: liberal -----------------------------------------------------------------------

    fn stop(&self) -> Option<Reading> {
        self.stop_whole()
            .or_else(|| self.stop_sentence())
            .or_else(|| self.stop_phrase())
            .map(|why| Reading::new(Intent::Stop, why))
    }

    fn stop_whole(&self) -> Option<String> {
        let all = self.message.words();
        let words = without_digits(self.plain(&all));
        let alone = self.table.stop.is(&words) || self.table.stop_alone.is(&words);
        if alone && self.lacks_accents(&words).is_none() {
            return Some(self.whole(&words));
        }
        let (word, others) = self.stop_among_fillers(&words)?;
        Some(format!("says “{word}”, beside nothing but “{others}”"))
    }

    /// A stop word beside words that do not change it: “no, stop”, “ok stop now”, and also
    /// “yes stop”, where silence is the smaller mistake.
    fn stop_among_fillers(&self, words: &[&str]) -> Option<(String, String)> {
        if self
            .message
            .pieces(Break::Comma)
            .iter()
            .any(|piece| self.table.spared.within(piece).is_some())
        {
            return None;
        }
        let (at, n) = self
            .table
            .stop
            .each(words)
            .find(|&(at, n)| self.lacks_accents(&words[at..at + n]).is_none())?;
        let others: Vec<&str> = words[..at].iter().chain(&words[at + n..]).copied().collect();
        let beside = others.iter().all(|word| self.table.stop_filler.is(&[word]));
        beside.then(|| (spaced(&words[at..at + n]), spaced(&others)))
    }

    /// A sentence of its own: “I do not know you. STOP”.
    fn stop_sentence(&self) -> Option<String> {
        self.message.pieces(Break::Comma).into_iter().find_map(|piece| {
            let words = self.plain(&piece);
            let stops = self.table.stop.is(&words) && self.lacks_accents(&words).is_none();
            stops.then(|| format!("has the sentence “{}”", spaced(&words)))
        })
    }

    /// How `words` would have to be written to count, when they are not.
    fn lacks_accents(&self, words: &[&str]) -> Option<&str> {
        self.table.lacks_accents(words, &self.marked.words())
    }

    fn stop_phrase(&self) -> Option<String> {
        self.message.sentences().into_iter().find_map(|sentence| {
            let words: Vec<&str> = sentence.iter().map(|(_, word)| *word).collect();
            if self.table.instruction.within(&words).is_some() {
                return None;
            }
            // What a comma parts from the phrase does not turn it round: “No, dejen de escribirme”.
            let clause =
                |at: usize| (0..=at).rev().find(|&i| sentence[i].0 >= Break::Comma).unwrap_or(0);
            let meant = |(at, n): (usize, usize)| {
                let from = clause(at);
                let spared = self
                    .table
                    .spared
                    .each(&words[from..])
                    .any(|(start, len)| from + start < at + n && at < from + start + len);
                !spared && !self.negated(&words[from..], at - from)
            };
            if self.table.wrong_number.each(&words).any(meant) {
                return Some(WRONG_NUMBER.to_owned());
            }
            let (at, n) = self.table.stop_phrase.each(&words).find(|&found| meant(found))?;
            Some(format!("says “{}”", spaced(&words[at..at + n])))
        })
    }

    /// What stands at `at` is turned round: “please don't ever stop texting me”.
    fn negated(&self, clause: &[&str], at: usize) -> bool {
        let before = &clause[..at];
        if self.table.complaint.within(before).is_some() {
            return false;
        }
        let bridged = before.iter().rev().take_while(|word| self.table.bridge.is(&[word])).count();
        let nearest = before.len().checked_sub(bridged + 1).map(|at| before[at]);
        nearest.is_some_and(|word| self.table.negation.is(&[word]))
    }

    // ---- help, start, yes, no ----------------------------------------------------------------

    /// Our own question, sent back: whatever it says, it says it twice.
    fn prompt(&self) -> Option<Reading> {
        let words = self.message.words();
        let has = |pair: [&str; 2]| words.windows(2).any(|two| two == pair);
        let quoted = has(["y", "yes"]) && has(["n", "no"])
            || words.iter().any(|word| word.contains("dataratesmayapply"));
        quoted
            .then(|| Reading::new(Intent::Unsure, "quotes our question, which holds every answer"))
    }

    fn keyword(&self) -> Option<Reading> {
        let all = self.message.words();
        let words = without_digits(self.plain(&all));
        if self.lacks_accents(&words).is_some() {
            return None;
        }
        if self.table.help.is(&words) {
            return Some(Reading::new(Intent::Help, self.whole(&words)));
        }
        self.table.start.is(&words).then(|| Reading::new(Intent::Start, self.whole(&words)))
    }

    /// Strict: the whole message, without a question, a quotation or a doubtful picture.
    fn yes(&self) -> Option<Reading> {
        let all = self.message.words();
        let words = self.plain(&all);
        if !self.table.yes.is(&words) {
            return None;
        }
        if let Some(wanted) = self.lacks_accents(&words) {
            let why = self.table.unsure.get(&words.join(" ")).cloned().unwrap_or_else(|| {
                let said = spaced(&words);
                format!(
                    "says “{said}”, which may be “{wanted}” without its accents, or another word"
                )
            });
            return Some(Reading::new(Intent::Unsure, why));
        }
        if let Some(other) = self.table.other_than_yes(&words, &self.marked.words()) {
            let why = format!("says “{other}”, whose accents make it another word than a yes");
            return Some(Reading::new(Intent::Unsure, why));
        }
        if self.message.asks {
            return Some(Reading::new(Intent::Unsure, "says yes as a question"));
        }
        if self.stripped.quoted {
            return Some(Reading::new(Intent::Unsure, "says yes beside a quotation"));
        }
        let doubtful = self.message.symbols.iter().find(|c| !self.table.friendly.contains(c));
        if let Some(symbol) = doubtful {
            let why = format!("says yes beside {symbol}, which may turn it round");
            return Some(Reading::new(Intent::Unsure, why));
        }
        Some(Reading::new(Intent::Yes, self.whole(&words)))
    }

    fn no(&self) -> Option<Reading> {
        let all = self.message.words();
        let words = self.plain(&all);
        if self.table.no.is(&words) && self.lacks_accents(&words).is_none() {
            return Some(if self.message.asks {
                Reading::new(Intent::Unsure, "says no as a question")
            } else {
                Reading::new(Intent::No, self.whole(&words))
            });
        }
        self.no_with_tail(&words).or_else(|| self.no_sentence())
    }

    /// “No that's ok”, “no, not interested, sorry”: a no, and only what may follow one.
    fn no_with_tail(&self, words: &[&str]) -> Option<Reading> {
        let mut rest = &words[self.table.no.at_start(words)..];
        if rest.len() == words.len() || self.message.asks {
            return None;
        }
        while !rest.is_empty() {
            let n = self.table.no_tail.at_start(rest).max(self.table.no.at_start(rest));
            if n == 0 {
                return None;
            }
            rest = &rest[n..];
        }
        Some(Reading::new(Intent::No, format!("is a no and a courtesy: “{}”", spaced(words))))
    }

    /// “No. I do not know you”: a first sentence that is a no, and nothing after that takes it back.
    fn no_sentence(&self) -> Option<Reading> {
        let pieces = self.message.pieces(Break::Sentence);
        let (first, rest) = pieces.split_first()?;
        let words = self.plain(first);
        if !self.table.no.is(&words) || rest.is_empty() || self.message.asks {
            return None;
        }
        let reversed = rest.iter().any(|piece| {
            self.table.no_reversal.within(piece).is_some()
                || piece.iter().any(|word| word.starts_with(|c: char| c.is_numeric()))
        });
        let why = || {
            format!(
                "has the first sentence “{}”, and nothing after it takes it back",
                spaced(&words)
            )
        };
        (!reversed).then(|| Reading::new(Intent::No, why()))
    }

    // ---- the reason for being unsure ---------------------------------------------------------

    fn unsure(&self) -> Reading {
        Reading::new(Intent::Unsure, self.doubt())
    }

    fn doubt(&self) -> String {
        let all = self.message.words();
        if all.is_empty() {
            return self.wordless();
        }
        let words = self.plain(&all);
        if words.is_empty() {
            return "is only a courtesy".to_owned();
        }
        if let Some(why) = self.table.unsure.get(&words.join(" ")) {
            return why.clone();
        }
        if let Some(word) = all.iter().find(|word| of_two_alphabets(word)) {
            return format!("has “{word}”, which mixes letters of two alphabets");
        }
        // A lone letter inside a sentence (“U.S. citizen”) says nothing.
        let says = |phrases: &Phrases| phrases.each(&all).any(|(at, n)| n > 1 || all[at].len() > 1);
        let (yes, no) = (says(&self.table.yes), says(&self.table.no));
        let stop = self.table.stop.within(&all).or_else(|| self.table.stop_alone.within(&all));
        if let Some((at, n)) = stop {
            return format!(
                "has “{}” in a sentence that may be about something else",
                spaced(&all[at..at + n])
            );
        }
        match (yes, no) {
            (true, true) => "says both yes and no".to_owned(),
            (true, false) => "says more than yes".to_owned(),
            (false, true) => "says more than no".to_owned(),
            (false, false) if self.message.asks => "asks a question".to_owned(),
            (false, false) => "is none of the answers we know".to_owned(),
        }
    }

    fn wordless(&self) -> String {
        if !self.message.symbols.is_empty() {
            let symbols: String = self.message.symbols.iter().take(5).collect();
            return format!("is only {symbols}, which does not say yes or no in words");
        }
        if self.stripped.signature || self.stripped.quoted {
            return "has no words of its own".to_owned();
        }
        "has no words".to_owned()
    }
}

/// Latin letters beside Cyrillic or Greek ones that look like them.
fn of_two_alphabets(word: &str) -> bool {
    let latin = word.chars().any(|c| c.is_ascii_alphabetic());
    latin && look_alike(word) != *word
}

fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// Drops numbers at the end: old phones add one (“STOP 12345”).
fn without_digits(mut words: Vec<&str>) -> Vec<&str> {
    while words.len() > 1 && words.last().is_some_and(|word| is_number(word)) {
        words.pop();
    }
    words
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The rule for yes, said again and differently: what is left is in the table, word for word.
    fn is_a_whole_yes(text: &str) -> bool {
        let letter = Letter::open(Table::get(), &fold(text), &with_marks(text));
        let all = letter.message.words();
        letter.table.yes.is(&letter.plain(&all))
    }

    #[test]
    fn reasons_are_plain_words() {
        let table = [
            ("Yes\nSent from my iPhone", "whole message is “yes” after removing a phone signature"),
            ("yes please", "whole message is “yes” after removing courtesies"),
            ("STOP 12345", "whole message is “stop” after removing a number"),
            ("please stop 12345", "whole message is “stop” after removing a number and courtesies"),
            ("👍🏽", "is only 👍, which does not say yes or no in words"),
            ("You have the wrong number", "says it is the wrong number"),
            ("yes stop", "says “stop”, beside nothing but “yes”"),
            ("Liked “hello”", "is a phone's note that a message was tapped on"),
            (" \u{200B}", "is empty"),
        ];
        for (text, why) in table {
            assert_eq!(read(text).why, why, "{text:?}");
        }
    }

    #[test]
    fn a_phrase_that_says_the_opposite_spares_only_the_stop_it_lies_upon() {
        for (text, intent) in [
            ("no dejen de escribirme", Intent::Unsure),
            ("stop texting no pare", Intent::Stop),
            ("no pare stop texting", Intent::Stop),
            ("hola, stop texting no pare", Intent::Stop),
            ("hola, no pare stop texting", Intent::Stop),
        ] {
            assert_eq!(read(text).intent, intent, "{text}");
        }
    }

    #[test]
    fn every_phrase_of_a_table_reads_as_its_table_says() {
        let table = Table::get();
        let rows = [
            (&table.yes, Intent::Yes),
            (&table.no, Intent::No),
            (&table.stop, Intent::Stop),
            (&table.stop_alone, Intent::Stop),
            (&table.stop_phrase, Intent::Stop),
            (&table.wrong_number, Intent::Stop),
            (&table.help, Intent::Help),
            (&table.start, Intent::Start),
            (&table.polite, Intent::Unsure),
        ];
        let mut faults = Vec::new();
        let mut expect = |phrase: &str, wanted: Intent| {
            let Reading { intent, why } = read(phrase);
            if intent != wanted {
                faults.push(format!("“{phrase}” wanted {wanted:?}, read {intent:?}: {why}"));
            }
        };
        for (phrases, intent) in rows {
            for phrase in phrases.iter().filter(|phrase| !table.needs_accents(phrase)) {
                expect(phrase, intent);
            }
        }
        for phrase in table.unsure.keys() {
            expect(phrase, Intent::Unsure);
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn only_a_whole_yes_reads_yes(text in "\\PC{0,40}") {
            let reading = read(&text);
            prop_assert!(reading.intent != Intent::Yes || is_a_whole_yes(&text));
            prop_assert!(!reading.why.is_empty());
        }

        #[test]
        fn only_a_whole_yes_reads_yes_among_real_words(
            words in prop::collection::vec(prop::sample::select(vec![
                "yes", "y", "Sí", "no", "n", "stop", "please", "thanks", "ok", "don’t", "not", "?",
                "!", ".", ",", "\n", "👍", "🙄", "that’s", "s", "i", "“", "”", "Sent from my iPhone",
                ">", "Reply:", "me", "text", "Liked", "oui", "but", "1", "help",
            ]), 0..8),
            glue in prop::sample::select(vec![" ", "", "\n", ", "]),
        ) {
            let text = words.join(glue);
            let reading = read(&text);
            prop_assert!(reading.intent != Intent::Yes || is_a_whole_yes(&text), "{}", text);
        }

        #[test]
        fn whatever_follows_a_yes_no_or_stop_makes_it_no_yes(
            tail in prop::sample::select(vec!["no", "but not now", "stop", "n", "never", "who is this", "non", "alto"]),
            yes in prop::sample::select(vec!["yes", "y", "sí", "oui", "yep"]),
        ) {
            prop_assert_ne!(read(&format!("{yes} {tail}")).intent, Intent::Yes);
            prop_assert_ne!(read(&format!("{tail}, {yes}")).intent, Intent::Yes);
        }
    }
}
