//! A text cut into parts (TS 23.040 §9.2.3.24.1).
//!
//! | alphabet | one part       | each of several |
//! |----------|----------------|-----------------|
//! | GSM 7    | 160 septets    | 153             |
//! | UCS-2    | 70 code units  | 67              |
//!
//! No cut lies between ESC and its character or between two surrogates: a part that has no room
//! for both stays one unit short.

use std::ops::Range;

use super::alphabet::{self, Alphabet};
use super::udh::Udh;
use super::user_data::UserData;

/// A text may have this many parts. Networks bill each, and few telephones show more.
pub const MAX_PARTS: usize = 10;

/// A text and where it is cut.
#[derive(Clone, PartialEq, Eq)]
pub struct Segments {
    alphabet: Alphabet,
    text: String,
    /// Places in `text`; never empty.
    parts: Vec<Range<usize>>,
    units: usize,
}

/// A text that is too long to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long: it takes {parts} messages, at most {MAX_PARTS} are sent")]
pub struct SegmentError {
    /// How many parts it would take.
    pub parts: usize,
}

impl Segments {
    /// Chooses the alphabet and the cuts. An empty text is one empty part.
    pub fn plan(text: &str) -> Result<Self, SegmentError> {
        let gsm7: Option<usize> = text.chars().map(alphabet::septets_of).sum();
        let (alphabet, units) = match gsm7 {
            Some(septets) => (Alphabet::Gsm7, septets),
            None => (Alphabet::Ucs2, text.encode_utf16().count()),
        };
        let parts = if units <= Self::limit_single(alphabet) {
            std::iter::once(0..text.len()).collect()
        } else {
            cut(text, alphabet)
        };
        if parts.len() > MAX_PARTS {
            return Err(SegmentError { parts: parts.len() });
        }
        Ok(Self { alphabet, text: text.to_owned(), parts, units })
    }

    /// Units (septets, or code units of 16 bits) a message of one part holds.
    #[must_use]
    pub fn limit_single(alphabet: Alphabet) -> usize {
        match alphabet {
            Alphabet::Gsm7 => 160,
            Alphabet::Ucs2 => 70,
            Alphabet::Data8 => 140,
        }
    }

    /// Units each part holds when there are several.
    #[must_use]
    pub fn limit_part(alphabet: Alphabet) -> usize {
        match alphabet {
            Alphabet::Gsm7 => 153,
            Alphabet::Ucs2 => 67,
            Alphabet::Data8 => 134,
        }
    }

    /// The alphabet that holds the whole text.
    #[must_use]
    pub fn alphabet(&self) -> Alphabet {
        self.alphabet
    }

    /// How many parts there are, at least one.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }

    /// Units of the whole text: septets, or code units of 16 bits.
    #[must_use]
    pub fn units(&self) -> usize {
        self.units
    }

    /// The text of part `index`, from 0.
    ///
    /// # Panics
    /// When there is no part `index`.
    #[must_use]
    pub fn text(&self, index: usize) -> &str {
        &self.text[self.parts[index].clone()]
    }

    /// The user data of part `index`; with a header when there are several.
    pub(super) fn user_data(&self, index: usize, reference: u8) -> UserData {
        let total = self.parts() as u8;
        let udh = (total > 1).then(|| Udh::concat_8(reference, total, index as u8 + 1));
        UserData::text(self.text(index), self.alphabet, udh)
    }
}

impl std::fmt::Debug for Segments {
    /// Without the text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Segments({:?}, {} parts, {} units)", self.alphabet, self.parts(), self.units)
    }
}

/// The places of parts, each as long as it can be.
fn cut(text: &str, alphabet: Alphabet) -> Vec<Range<usize>> {
    let limit = Segments::limit_part(alphabet);
    let mut parts = Vec::new();
    let (mut start, mut used) = (0, 0);
    for (place, character) in text.char_indices() {
        let units = match alphabet {
            Alphabet::Gsm7 => alphabet::septets_of(character).unwrap_or(1),
            Alphabet::Ucs2 => character.len_utf16(),
            Alphabet::Data8 => character.len_utf8(),
        };
        if used + units > limit {
            parts.push(start..place);
            (start, used) = (place, 0);
        }
        used += units;
    }
    parts.push(start..text.len());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_where_the_standard_says() {
        let rows = [
            // (text, alphabet, units, units of each part)
            ("a".repeat(160), Alphabet::Gsm7, 160, vec![160]),
            ("a".repeat(161), Alphabet::Gsm7, 161, vec![153, 8]),
            ("a".repeat(306), Alphabet::Gsm7, 306, vec![153, 153]),
            ("a".repeat(307), Alphabet::Gsm7, 307, vec![153, 153, 1]),
            ("a".repeat(1530), Alphabet::Gsm7, 1530, vec![153; 10]),
            ("€".repeat(80), Alphabet::Gsm7, 160, vec![160]),
            // An escape and its character stay together: the part is one septet short.
            (format!("{}€{}", "a".repeat(152), "a".repeat(10)), Alphabet::Gsm7, 164, vec![152, 12]),
            (format!("{}€{}", "a".repeat(151), "a".repeat(10)), Alphabet::Gsm7, 163, vec![153, 10]),
            ("ж".repeat(70), Alphabet::Ucs2, 70, vec![70]),
            ("ж".repeat(71), Alphabet::Ucs2, 71, vec![67, 4]),
            ("ж".repeat(670), Alphabet::Ucs2, 670, vec![67; 10]),
            // So do two surrogates.
            (format!("{}👍жжжж", "ж".repeat(66)), Alphabet::Ucs2, 72, vec![66, 6]),
            (format!("{}👍жжжж", "ж".repeat(65)), Alphabet::Ucs2, 71, vec![67, 4]),
            // One character outside the GSM alphabet is enough.
            (format!("{}’", "a".repeat(70)), Alphabet::Ucs2, 71, vec![67, 4]),
            (String::new(), Alphabet::Gsm7, 0, vec![0]),
        ];
        for (text, alphabet, units, parts) in rows {
            let segments = Segments::plan(&text).unwrap();
            assert_eq!(segments.alphabet(), alphabet, "{text}");
            assert_eq!(segments.units(), units, "{text}");
            let size = |text: &str| match alphabet {
                Alphabet::Gsm7 => alphabet::encode(text).unwrap().len(),
                _ => text.encode_utf16().count(),
            };
            let found: Vec<usize> =
                (0..segments.parts()).map(|index| size(segments.text(index))).collect();
            assert_eq!(found, parts, "{text}");
        }
    }

    #[test]
    fn a_text_of_too_many_parts_says_how_many() {
        // (text, parts)
        for (text, parts) in [("a".repeat(1531), 11), ("ж".repeat(700), 11), ("👍".repeat(500), 16)]
        {
            assert_eq!(Segments::plan(&text), Err(SegmentError { parts }));
        }
        assert_eq!(
            SegmentError { parts: 11 }.to_string(),
            "the text is too long: it takes 11 messages, at most 10 are sent"
        );
    }
}
