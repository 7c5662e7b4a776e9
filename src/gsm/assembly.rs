//! Parts that make a whole message. Pure: the caller holds the parts, this says which belong
//! together.
//!
//! Parts come in any order, twice, or never. A reference has 8 or 16 bits, so a sender uses it
//! again, perhaps while a part of the earlier message is still missing:
//!
//! ```text
//!  arrived   1/2 "old"          1/2 "new"   2/2 "er"
//!  sets      {old, ·}           {old, ·} {new, ·}   {old, ·} {new, er}  ◄ complete
//! ```
//! A part goes to the set that lacks it; of several, to the one whose parts are nearest in time. A
//! part that some set has already, word for word, is a repeat and goes with it; with other words
//! it opens a new set. Parts more than [`MOST_APART`] apart are never one message.

use jiff::{SignedDuration, Timestamp};

use super::udh::Concat;
use super::user_data::Fragment;

/// Service centres retry a part for days while a telephone is off, but the parts of one message
/// carry time stamps close together.
pub const MOST_APART: SignedDuration = SignedDuration::from_hours(24);

/// A part as it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The caller's name for it.
    pub id: i64,
    /// Which part of which message.
    pub concat: Concat,
    /// Its text, which may begin or end within a character.
    pub fragment: Fragment,
    /// When it was sent (TP-SCTS), or when it arrived if that is not known.
    pub at: Timestamp,
}

/// A whole message.
#[derive(Clone, PartialEq, Eq)]
pub struct Whole {
    /// The pieces it is made of, in the order of the text; repeats after them.
    pub ids: Vec<i64>,
    /// The text.
    pub text: String,
}

impl std::fmt::Debug for Whole {
    /// Without the text.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Whole({:?})", self.ids)
    }
}

/// The newest whole message among pieces of one originator, given in order of arrival. Only those
/// with the reference and total of the last are looked at.
pub fn assemble(pieces: &[Piece]) -> Option<Whole> {
    let last = pieces.last()?.concat;
    let mut sets: Vec<Set<'_>> = Vec::new();
    let kin = |piece: &&Piece| {
        (piece.concat.reference, piece.concat.total) == (last.reference, last.total)
    };
    for piece in pieces.iter().filter(kin) {
        if let Some(set) = sets.iter_mut().rev().find(|set| set.repeats(piece)) {
            set.repeated.push(piece.id);
        } else if let Some(set) = nearest(&mut sets, piece) {
            set.parts.push(piece);
        } else {
            sets.push(Set { parts: vec![piece], repeated: Vec::new() });
        }
    }
    sets.into_iter().rev().find(|set| set.parts.len() == usize::from(last.total)).map(Set::whole)
}

/// Parts of one message, each once.
struct Set<'a> {
    parts: Vec<&'a Piece>,
    repeated: Vec<i64>,
}

impl Set<'_> {
    fn holds(&self, sequence: u8) -> Option<&Piece> {
        self.parts.iter().find(|part| part.concat.sequence == sequence).copied()
    }

    fn repeats(&self, piece: &Piece) -> bool {
        self.holds(piece.concat.sequence)
            .is_some_and(|held| held.fragment == piece.fragment && self.is_near(piece))
    }

    fn distance(&self, piece: &Piece) -> SignedDuration {
        let each = self.parts.iter().map(|part| part.at.duration_since(piece.at).abs());
        each.min().unwrap_or(SignedDuration::MAX)
    }

    fn is_near(&self, piece: &Piece) -> bool {
        self.distance(piece) <= MOST_APART
    }

    fn whole(mut self) -> Whole {
        self.parts.sort_by_key(|part| part.concat.sequence);
        let text = Fragment::join(self.parts.iter().map(|part| &part.fragment));
        let mut ids: Vec<i64> = self.parts.iter().map(|part| part.id).collect();
        ids.extend(self.repeated);
        Whole { ids, text }
    }
}

/// The set that lacks this part and is nearest in time; the newest of equals.
fn nearest<'s, 'a>(sets: &'s mut [Set<'a>], piece: &Piece) -> Option<&'s mut Set<'a>> {
    sets.iter_mut()
        .rev()
        .filter(|set| set.holds(piece.concat.sequence).is_none() && set.is_near(piece))
        .min_by_key(|set| set.distance(piece))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gsm::alphabet::Alphabet;
    use crate::gsm::user_data::UserData;

    /// A piece arriving `minute` minutes after the first.
    fn piece(id: i64, total: u8, sequence: u8, text: &str, minute: i64) -> Piece {
        let fragment = UserData::text(text, Alphabet::Gsm7, None).fragment().unwrap();
        let concat = Concat { reference: 7, total, sequence };
        Piece { id, concat, fragment, at: Timestamp::from_second(minute * 60).unwrap() }
    }

    #[test]
    fn a_message_is_whole_when_all_its_parts_are_there() {
        // (total, what arrives as (sequence, text, minute), ids and text of the whole)
        type Arrival = (u8, &'static str, i64);
        type Row = (u8, &'static [Arrival], Option<(&'static [i64], &'static str)>);
        let rows: [Row; 12] = [
            (2, &[], None),
            (2, &[(1, "a", 0)], None),
            (1, &[(1, "a", 0)], Some((&[0], "a"))),
            (2, &[(1, "a", 0), (2, "b", 0)], Some((&[0, 1], "ab"))),
            (3, &[(3, "c", 0), (1, "a", 1), (2, "b", 2)], Some((&[1, 2, 0], "abc"))),
            // The network repeats a part.
            (2, &[(1, "a", 0), (1, "a", 1)], None),
            (2, &[(1, "a", 0), (1, "a", 1), (2, "b", 1)], Some((&[0, 2, 1], "ab"))),
            // The reference is used again.
            (2, &[(1, "a", 0), (1, "x", 9), (2, "y", 9)], Some((&[1, 2], "xy"))),
            (2, &[(1, "a", 0), (1, "x", 9), (2, "y", 9), (2, "b", 0)], Some((&[1, 2], "xy"))),
            (2, &[(1, "a", 0), (1, "x", 9), (2, "b", 1)], Some((&[0, 2], "ab"))),
            // Two whole ones: the newer.
            (2, &[(1, "a", 0), (2, "b", 0), (1, "x", 9), (2, "y", 9)], Some((&[2, 3], "xy"))),
            // Two days later it is another message.
            (2, &[(1, "a", 0), (2, "y", 2880)], None),
        ];
        for (total, arrivals, wanted) in rows {
            let pieces: Vec<Piece> = arrivals
                .iter()
                .zip(0..)
                .map(|(&(sequence, text, minute), id)| piece(id, total, sequence, text, minute))
                .collect();
            let wanted =
                wanted.map(|(ids, text)| Whole { ids: ids.to_vec(), text: text.to_owned() });
            assert_eq!(assemble(&pieces), wanted, "{arrivals:?}");
        }
    }

    #[test]
    fn characters_cut_in_two_are_whole_again() {
        let part = |octets: &[u8], alphabet: Alphabet, id: i64| {
            let dcs = crate::gsm::Dcs::plain(alphabet);
            let mut user_data = vec![octets.len() as u8];
            if alphabet == Alphabet::Gsm7 {
                user_data.extend(crate::gsm::septets::pack(octets, 0));
            } else {
                user_data.extend(octets);
            }
            let mut reader = crate::gsm::reader::Reader::new(&user_data);
            let read = UserData::decode(&mut reader, dcs, crate::gsm::user_data::HasUdh::No);
            let concat = Concat { reference: 7, total: 2, sequence: id as u8 };
            let at = Timestamp::UNIX_EPOCH;
            Piece { id, concat, fragment: read.unwrap().fragment().unwrap(), at }
        };
        // (alphabet, first part, second part, text)
        let rows: [(Alphabet, &[u8], &[u8], &str); 4] = [
            (Alphabet::Gsm7, &[0x41, 0x1B], &[0x65, 0x42], "A€B"),
            (Alphabet::Ucs2, &[0xD8, 0x3D], &[0xDC, 0x4D], "👍"),
            (Alphabet::Ucs2, &[0x04], &[0x36], "ж"),
            (Alphabet::Ucs2, &[0xD8, 0x3D], &[0x00, 0x41], "\u{fffd}A"),
        ];
        for (alphabet, one, two, text) in rows {
            let pieces = [part(one, alphabet, 1), part(two, alphabet, 2)];
            assert_eq!(assemble(&pieces).unwrap().text, text);
        }
        let mixed = [part(&[0x41], Alphabet::Gsm7, 1), part(&[0x00, 0xFC], Alphabet::Ucs2, 2)];
        assert_eq!(assemble(&mixed).unwrap().text, "Aü");
    }
}
