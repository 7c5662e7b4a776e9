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
