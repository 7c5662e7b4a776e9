//! A folded text as words, and the sentences they stand in.
//!
//! Chinese is written without blanks, so each of its characters is a word here, in replies and in
//! the tables alike: a phrase of four characters is found wherever the four follow each other.

/// What stands between a word and the one before it, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Break {
    /// A blank, a hyphen, a slash, or a symbol.
    Blank,
    /// A comma or a colon.
    Comma,
    /// The end of a sentence or of a line.
    Sentence,
}

/// Words in order, with what punctuation told us about them.
#[derive(Debug, Default)]
pub(super) struct Message {
    words: Vec<(Break, String)>,
    /// Emoji and other signs that are neither words nor punctuation.
    pub(super) symbols: Vec<char>,
    /// There is a question mark.
    pub(super) asks: bool,
}

impl Message {
    /// Reads a text that went through [`super::fold::fold`].
    pub(super) fn of(folded: &str) -> Message {
        let mut message = Message::default();
        let mut word = String::new();
        let mut gap = Break::Blank;
        for c in folded.chars() {
            // An apostrophe joins: “that's” is one word, and its “s” is not a Spanish yes.
            if c == '\'' {
                continue;
            }
            if c.is_alphanumeric() && !is_ideograph(c) {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                message.words.push((gap, shortened(&std::mem::take(&mut word))));
                gap = Break::Blank;
            }
            if is_ideograph(c) {
                message.words.push((gap, c.to_string()));
                gap = Break::Blank;
                continue;
            }
            gap = gap.max(message.separate(c));
        }
        if !word.is_empty() {
            message.words.push((gap, shortened(&word)));
        }
        message
    }

    fn separate(&mut self, c: char) -> Break {
        match c {
            '.' | '!' | ';' | '\n' | '。' | '｡' | '؛' | '۔' => Break::Sentence,
            '?' | '¿' | '؟' => {
                self.asks = true;
                Break::Sentence
            }
            ',' | ':' | '、' | '،' => Break::Comma,
            '–' | '—' | '‐' | '‑' | '·' | '•' | '¡' | '〜' | '・' | '【' | '】' | '《' | '》' => {
                Break::Blank
            }
            c if c.is_ascii() || c.is_whitespace() => Break::Blank,
            c => {
                self.symbols.push(c);
                Break::Blank
            }
        }
    }

    /// All the words.
    pub(super) fn words(&self) -> Vec<&str> {
        self.words.iter().map(|(_, word)| word.as_str()).collect()
    }

    /// The sentences, each word with what parts it from the one before.
    pub(super) fn sentences(&self) -> Vec<Vec<(Break, &str)>> {
        let mut sentences: Vec<Vec<(Break, &str)>> = Vec::new();
        for (gap, word) in &self.words {
            match sentences.last_mut() {
                Some(sentence) if *gap < Break::Sentence => sentence.push((*gap, word)),
                _ => sentences.push(vec![(*gap, word)]),
            }
        }
        sentences
    }

    /// The words, cut wherever a break at least as strong as `at` stands.
    pub(super) fn pieces(&self, at: Break) -> Vec<Vec<&str>> {
        let mut pieces: Vec<Vec<&str>> = Vec::new();
        for (gap, word) in &self.words {
            match pieces.last_mut() {
                Some(piece) if *gap < at => piece.push(word),
                _ => pieces.push(vec![word]),
            }
        }
        pieces
    }
}

/// A Chinese character, which is a word by itself.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// No word has a letter four times in a row: “stooooop” is “stop”, “yesssss” is “yes”.
fn shortened(word: &str) -> String {
    const RUN: usize = 4;
    let mut short = String::new();
    let letters: Vec<char> = word.chars().collect();
    for run in letters.chunk_by(|a, b| a == b) {
        let kept = if run.len() >= RUN && run[0].is_alphabetic() { 1 } else { run.len() };
        short.extend(&run[..kept]);
    }
    short
}

/// Words as people read them: with blanks between them, but not between Chinese characters.
pub(super) fn spaced(words: &[&str]) -> String {
    let mut text = String::new();
    for word in words {
        let joins = |c: Option<char>| c.is_some_and(is_ideograph);
        let joined = joins(text.chars().next_back()) && joins(word.chars().next());
        if !joined && !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Break, Message, spaced};

    #[test]
    fn each_chinese_character_is_a_word() {
        let message = Message::of("ok的。不要,再发!");
        assert_eq!(message.words(), ["ok", "的", "不", "要", "再", "发"]);
        assert_eq!(message.pieces(Break::Sentence).len(), 2);
        assert_eq!(spaced(&message.words()), "ok 的不要再发");
    }

    #[test]
    fn a_letter_held_down_is_one_letter() {
        let message = Message::of("stoooooop yesss 5550000");
        assert_eq!(message.words(), ["stop", "yesss", "5550000"]);
    }

    #[test]
    fn punctuation_cuts_and_apostrophes_join() {
        let message = Message::of("no that's ok. thanks, bye\n👍 really?");
        assert_eq!(message.words(), ["no", "thats", "ok", "thanks", "bye", "really"]);
        assert_eq!(
            message.pieces(Break::Sentence),
            [vec!["no", "thats", "ok"], vec!["thanks", "bye"], vec!["really"]]
        );
        assert_eq!(message.pieces(Break::Comma).len(), 4);
        assert_eq!(message.symbols, ['👍']);
        assert!(message.asks);
    }

    #[test]
    fn signs_part_words_by_what_they_are() {
        // (signs, sentences and pieces between commas that they make of two words)
        for (signs, sentences, pieces) in [
            (".!;\n。｡؛۔", 2, 2),
            ("?¿؟", 2, 2),
            (",:、،", 1, 2),
            ("–—‐‑·•¡〜・【】《》", 1, 1),
            (" -/_*()\"\t\u{3000}", 1, 1),
            ("👍✔…", 1, 1),
        ] {
            for sign in signs.chars() {
                let message = Message::of(&format!("yes{sign}sure"));
                assert_eq!(message.words(), ["yes", "sure"], "{sign:?}");
                assert_eq!(message.sentences().len(), sentences, "{sign:?}");
                assert_eq!(message.pieces(Break::Sentence).len(), sentences, "{sign:?}");
                assert_eq!(message.pieces(Break::Comma).len(), pieces, "{sign:?}");
                assert_eq!(message.asks, "?¿؟".contains(sign), "{sign:?}");
                let symbols: &[char] = if "👍✔…".contains(sign) { &[sign] } else { &[] };
                assert_eq!(message.symbols, symbols, "{sign:?}");
            }
        }
        // The strongest of several counts.
        assert_eq!(Message::of("yes . , sure").sentences().len(), 2);
        assert_eq!(Message::of("yes , . sure").sentences().len(), 2);
    }

    #[test]
    fn each_word_knows_what_parts_it_from_the_one_before() {
        let message = Message::of("no, stop. 不,要 now");
        let gaps: Vec<Vec<(Break, &str)>> = message.sentences();
        assert_eq!(
            gaps,
            [
                vec![(Break::Blank, "no"), (Break::Comma, "stop")],
                vec![(Break::Sentence, "不"), (Break::Comma, "要"), (Break::Blank, "now"),],
            ]
        );
    }

    #[test]
    fn four_of_a_letter_are_one_and_three_are_three() {
        let message = Message::of("yesss yessss 5555 nooo noooo");
        assert_eq!(message.words(), ["yesss", "yes", "5555", "nooo", "no"]);
    }

    #[test]
    fn nothing_at_all_has_no_pieces() {
        assert!(Message::of("").pieces(Break::Sentence).is_empty());
        assert!(Message::of("...!").words().is_empty());
    }
}
