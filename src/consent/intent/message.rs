//! A folded text as words, and the sentences they stand in.

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
            if c.is_alphanumeric() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                message.words.push((gap, std::mem::take(&mut word)));
                gap = Break::Blank;
            }
            gap = gap.max(message.separate(c));
        }
        if !word.is_empty() {
            message.words.push((gap, word));
        }
        message
    }

    fn separate(&mut self, c: char) -> Break {
        match c {
            '.' | '!' | ';' | '\n' | '。' => Break::Sentence,
            '?' | '¿' => {
                self.asks = true;
                Break::Sentence
            }
            ',' | ':' | '、' => Break::Comma,
            '–' | '—' | '‐' | '‑' | '·' | '•' | '¡' => Break::Blank,
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

#[cfg(test)]
mod tests {
    use super::{Break, Message};

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
    fn nothing_at_all_has_no_pieces() {
        assert!(Message::of("").pieces(Break::Sentence).is_empty());
        assert!(Message::of("...!").words().is_empty());
    }
}
