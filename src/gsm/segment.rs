//! A text cut into parts (TS 23.040 §9.2.3.24.1), and the alphabet it is written in.
//!
//! | alphabet                     | one part       | each of several |
//! |------------------------------|----------------|-----------------|
//! | GSM 7                        | 160 septets    | 153             |
//! | … with one national table    | 155            | 149             |
//! | … with two                   | 152            | 146             |
//! | UCS-2                        | 70 code units  | 67              |
//!
//! GSM 7 as it is, if it holds the text. Otherwise UCS-2, unless a national table that is allowed
//! makes fewer parts of it: not every telephone can read one, so the saving must be a message.
//!
//! No cut lies between ESC and its character or between two surrogates: a part that has no room
//! for both stays one unit short.

use std::ops::Range;

use super::alphabet::{self, Alphabet};
use super::national::{Language, Shifts};
use super::septets;
use super::udh::Udh;
use super::user_data::UserData;

/// A text may have this many parts. Networks bill each, and few telephones show more.
pub const MAX_PARTS: usize = 10;
/// Octets of user data in one TPDU.
const OCTETS: usize = 140;
/// Octets of the header's length, of its element for concatenation, and of one for a national table.
const HEADER_LENGTH: usize = 1;
const CONCAT_ELEMENT: usize = 5;
const SHIFT_ELEMENT: usize = 3;

/// A text and where it is cut.
#[derive(Clone, PartialEq, Eq)]
pub struct Segments {
    alphabet: Alphabet,
    shifts: Shifts,
    text: String,
    /// Places in `text`; never empty.
    parts: Vec<Range<usize>>,
    units: usize,
}

/// A way to write a text in GSM 7, for what counts along where this code does not run: the panel's
/// script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// Characters of one septet.
    pub single: String,
    /// Characters of two septets.
    pub double: String,
    /// Septets in a part that stands alone.
    pub alone: usize,
    /// Septets in each of several parts.
    pub several: usize,
}

/// A text that is too long to send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long: it takes {parts} messages, at most {MAX_PARTS} are sent")]
pub struct SegmentError {
    /// How many parts it would take.
    pub parts: usize,
}

impl Segments {
    /// Chooses the alphabet and the cuts, without national tables. An empty text is one empty part.
    pub fn plan(text: &str) -> Result<Self, SegmentError> {
        Self::plan_with(text, &[])
    }

    /// Chooses the alphabet and the cuts; the tables of these languages may be used.
    pub fn plan_with(text: &str, allowed: &[Language]) -> Result<Self, SegmentError> {
        let usual = Self::usual(text);
        if usual.alphabet == Alphabet::Gsm7 {
            return usual.if_short();
        }
        let national = Shifts::choices(allowed).filter_map(|shifts| Self::in_tables(text, shifts));
        match national.min_by_key(Self::parts) {
            Some(shorter) if shorter.parts() < usual.parts() => shorter.if_short(),
            _ => usual.if_short(),
        }
    }

    /// The ways that [`Segments::plan_with`] considers: the default tables, then the national ones.
    #[must_use]
    pub fn ways(allowed: &[Language]) -> Vec<Way> {
        std::iter::once(Shifts::default())
            .chain(Shifts::choices(allowed))
            .filter_map(|shifts| {
                let (single, double) = alphabet::characters(shifts)?;
                let alone = room(Alphabet::Gsm7, shifts, Parts::One);
                let several = room(Alphabet::Gsm7, shifts, Parts::Several);
                Some(Way { single, double, alone, several })
            })
            .collect()
    }

    /// The plan of a text whose tables were fixed before ([`Segments::shifts`]): the same cuts again,
    /// whatever is allowed by now.
    pub fn fixed(text: &str, shifts: Shifts) -> Result<Self, SegmentError> {
        let national =
            (shifts != Shifts::default()).then(|| Self::in_tables(text, shifts)).flatten();
        national.unwrap_or_else(|| Self::usual(text)).if_short()
    }

    /// In the default tables, or else in UCS-2.
    fn usual(text: &str) -> Self {
        Self::in_tables(text, Shifts::default()).unwrap_or_else(|| {
            Self::cut(text, Alphabet::Ucs2, Shifts::default(), text.encode_utf16().count())
        })
    }

    /// In GSM 7 with these tables; `None` when a character is in neither.
    fn in_tables(text: &str, shifts: Shifts) -> Option<Self> {
        let units: Option<usize> =
            text.chars().map(|character| alphabet::septets_of(character, shifts)).sum();
        Some(Self::cut(text, Alphabet::Gsm7, shifts, units?))
    }

    fn cut(text: &str, alphabet: Alphabet, shifts: Shifts, units: usize) -> Self {
        let parts = if units <= room(alphabet, shifts, Parts::One) {
            std::iter::once(0..text.len()).collect()
        } else {
            cut(text, alphabet, shifts)
        };
        Self { alphabet, shifts, text: text.to_owned(), parts, units }
    }

    fn if_short(self) -> Result<Self, SegmentError> {
        let parts = self.parts.len();
        if parts > MAX_PARTS { Err(SegmentError { parts }) } else { Ok(self) }
    }

    /// Units that fit into as many parts.
    #[must_use]
    pub fn capacity(&self) -> usize {
        match self.parts() {
            1 => room(self.alphabet, self.shifts, Parts::One),
            parts => parts * room(self.alphabet, self.shifts, Parts::Several),
        }
    }

    /// The alphabet that holds the whole text.
    #[must_use]
    pub fn alphabet(&self) -> Alphabet {
        self.alphabet
    }

    /// The national tables it is written with, if any.
    #[must_use]
    pub fn shifts(&self) -> Shifts {
        self.shifts
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

    /// The user data of part `index`; with a header when there are several or national tables.
    pub(super) fn user_data(&self, index: usize, reference: u8) -> UserData {
        let udh = Udh::of_part(reference, self.parts() as u8, index as u8 + 1, self.shifts);
        UserData::text(self.text(index), self.alphabet, udh)
    }
}

/// Whether a part stands alone.
#[derive(Clone, Copy)]
enum Parts {
    One,
    Several,
}

/// Units of text in one part, beside its header.
fn room(alphabet: Alphabet, shifts: Shifts, parts: Parts) -> usize {
    let concat = match parts {
        Parts::One => 0,
        Parts::Several => CONCAT_ELEMENT,
    };
    let elements = concat + shifts.elements() * SHIFT_ELEMENT;
    let header = if elements == 0 { 0 } else { HEADER_LENGTH + elements };
    match alphabet {
        Alphabet::Gsm7 => ((OCTETS - header) * 8 - septets::fill_bits(header)) / 7,
        Alphabet::Ucs2 => (OCTETS - header) / 2,
        Alphabet::Data8 => OCTETS - header,
    }
}

impl std::fmt::Debug for Segments {
    /// Without the text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Segments({:?}, {} parts, {} units)", self.alphabet, self.parts(), self.units)
    }
}

/// The places of parts, each as long as it can be.
fn cut(text: &str, alphabet: Alphabet, shifts: Shifts) -> Vec<Range<usize>> {
    let limit = room(alphabet, shifts, Parts::Several);
    let mut parts = Vec::new();
    let (mut start, mut used) = (0, 0);
    for (place, character) in text.char_indices() {
        let units = match alphabet {
            Alphabet::Gsm7 => alphabet::septets_of(character, shifts).unwrap_or(1),
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
                Alphabet::Gsm7 => alphabet::encode(text, Shifts::default()).unwrap().len(),
                _ => text.encode_utf16().count(),
            };
            let found: Vec<usize> =
                (0..segments.parts()).map(|index| size(segments.text(index))).collect();
            assert_eq!(found, parts, "{text}");
        }
    }

    #[test]
    fn national_letters_are_used_where_they_save_a_message() {
        use Language::{Hindi, Portuguese, Spanish, Turkish};
        // (text, allowed, alphabet, single shift, locking shift, units, parts)
        type Row = (String, &'static [Language], Alphabet, u8, u8, usize, usize);
        let rows: [Row; 14] = [
            // Not asked for, or nothing gained.
            ("ş".repeat(71), &[], Alphabet::Ucs2, 0, 0, 71, 2),
            ("ş".repeat(70), &[Turkish], Alphabet::Ucs2, 0, 0, 70, 1),
            ("ş".repeat(71), &[Portuguese, Spanish], Alphabet::Ucs2, 0, 0, 71, 2),
            ("a".repeat(161), &[Turkish], Alphabet::Gsm7, 0, 0, 161, 2),
            // One table: five septets of header.
            (format!("{}ş", "a".repeat(153)), &[Turkish], Alphabet::Gsm7, 1, 0, 155, 1),
            // One septet too many for the single shift, none for the locking one.
            (format!("{}ş", "a".repeat(154)), &[Turkish], Alphabet::Gsm7, 0, 1, 155, 1),
            // Cut in two either way: the one that more telephones read.
            (format!("{}ş", "a".repeat(155)), &[Turkish], Alphabet::Gsm7, 1, 0, 157, 2),
            ("ş".repeat(78), &[Turkish], Alphabet::Gsm7, 0, 1, 78, 1),
            // Letters the locking table lacks come from the single one.
            (format!("{}à{}", "न".repeat(80), "A"), &[Hindi], Alphabet::Ucs2, 0, 0, 82, 2),
            (format!("{}A", "न".repeat(150)), &[Hindi], Alphabet::Gsm7, 6, 6, 152, 1),
            (format!("{}A", "न".repeat(151)), &[Hindi], Alphabet::Gsm7, 6, 6, 153, 2),
            // The first that is allowed, of equals.
            (format!("{}í", "a".repeat(100)), &[Portuguese, Spanish], Alphabet::Gsm7, 3, 0, 102, 1),
            (format!("{}í", "a".repeat(100)), &[Spanish, Portuguese], Alphabet::Gsm7, 2, 0, 102, 1),
            // Emoji are in no table.
            (format!("{}ş👍", "a".repeat(100)), &[Turkish], Alphabet::Ucs2, 0, 0, 103, 2),
        ];
        for (text, allowed, alphabet, single, locking, units, parts) in rows {
            let plan = Segments::plan_with(&text, allowed).unwrap();
            let found = (plan.alphabet(), plan.shifts(), plan.units(), plan.parts());
            assert_eq!(found, (alphabet, Shifts { single, locking }, units, parts), "{text}");
            // What was planned is found again without knowing what is allowed.
            assert_eq!(Segments::fixed(&text, plan.shifts()).unwrap(), plan);
        }
    }

    #[test]
    fn national_parts_are_shorter_by_their_header() {
        // (text, allowed, characters of each part)
        let rows = [
            // 149 septets: an escape and its letter do not fit into the last one.
            (format!("{}{}", "a".repeat(148), "ş".repeat(4)), vec![148, 4]),
            (format!("{}{}", "a".repeat(147), "ş".repeat(5)), vec![148, 4]),
        ];
        for (text, parts) in rows {
            let plan = Segments::fixed(&text, Shifts { single: 1, locking: 0 }).unwrap();
            let found: Vec<usize> =
                (0..plan.parts()).map(|index| plan.text(index).chars().count()).collect();
            assert_eq!(found, parts);
        }
        let both = Segments::fixed(&"न".repeat(293), Shifts { single: 6, locking: 6 }).unwrap();
        let each: Vec<usize> = (0..3).map(|index| both.text(index).chars().count()).collect();
        assert_eq!((each, both.capacity()), (vec![146, 146, 1], 438));
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
