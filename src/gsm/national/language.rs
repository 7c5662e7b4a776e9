//! The languages that have tables of their own, and which tables those are.

use super::locking::{self, Locking};
use super::single::{self, Single};

/// The tables a text is written with, by language; 0 for the default ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Shifts {
    /// Replaces the extension table.
    pub single: u8,
    /// Replaces the default table.
    pub locking: u8,
}

/// A language with tables of its own, by its identifier (§6.2.1.2.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Language {
    /// Both tables.
    Turkish = 1,
    /// The single shift table only.
    Spanish = 2,
    /// Both tables, as all that follow.
    Portuguese = 3,
    /// And Assamese.
    Bengali = 4,
    /// Both tables.
    Gujarati = 5,
    /// Both tables.
    Hindi = 6,
    /// Both tables.
    Kannada = 7,
    /// Both tables.
    Malayalam = 8,
    /// Also called Odia.
    Oriya = 9,
    /// Both tables.
    Punjabi = 10,
    /// Both tables.
    Tamil = 11,
    /// Both tables.
    Telugu = 12,
    /// Both tables.
    Urdu = 13,
}

impl Language {
    /// All of them, with their names in the configuration.
    pub const ALL: [(Self, &'static str); 13] = [
        (Self::Turkish, "turkish"),
        (Self::Spanish, "spanish"),
        (Self::Portuguese, "portuguese"),
        (Self::Bengali, "bengali"),
        (Self::Gujarati, "gujarati"),
        (Self::Hindi, "hindi"),
        (Self::Kannada, "kannada"),
        (Self::Malayalam, "malayalam"),
        (Self::Oriya, "oriya"),
        (Self::Punjabi, "punjabi"),
        (Self::Tamil, "tamil"),
        (Self::Telugu, "telugu"),
        (Self::Urdu, "urdu"),
    ];

    /// The language of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(language, _)| *language)
    }

    /// Its identifier in a header.
    #[must_use]
    pub fn id(self) -> u8 {
        self as u8
    }
}

impl Shifts {
    /// How a text may be written when these languages are allowed, what most telephones can read
    /// first: one that does not know a single shift shows the plain letter instead (ş as s), one that
    /// does not know a locking shift shows other letters altogether.
    pub(in crate::gsm) fn choices(allowed: &[Language]) -> impl Iterator<Item = Self> {
        let only_single = |id| Self { single: id, locking: 0 };
        let only_locking = |id| Self { single: 0, locking: id };
        let both = |id| Self { single: id, locking: id };
        let each = move |shifts: fn(u8) -> Self| allowed.iter().map(move |l| shifts(l.id()));
        each(only_single).chain(each(only_locking)).chain(each(both))
    }

    /// Header elements these tables take.
    pub(in crate::gsm) fn elements(self) -> usize {
        usize::from(self.single != 0) + usize::from(self.locking != 0)
    }
}

/// What stands in for the extension table; `None` for a language that has no such table here.
pub(in crate::gsm) fn single(language: u8) -> Option<Single> {
    Some(match language {
        1 => single::TURKISH,
        2 => single::SPANISH,
        3 => single::PORTUGUESE,
        4 => single::BENGALI,
        5 => single::GUJARATI,
        6 => single::HINDI,
        7 => single::KANNADA,
        8 => single::MALAYALAM,
        9 => single::ORIYA,
        10 => single::PUNJABI,
        11 => single::TAMIL,
        12 => single::TELUGU,
        13 => single::URDU,
        _ => return None,
    })
}

/// What stands in for the default table; `None` for a language that has no such table here.
pub(in crate::gsm) fn locking(language: u8) -> Option<&'static Locking> {
    Some(match language {
        1 => &locking::TURKISH,
        3 => &locking::PORTUGUESE,
        4 => &locking::BENGALI,
        5 => &locking::GUJARATI,
        6 => &locking::HINDI,
        7 => &locking::KANNADA,
        8 => &locking::MALAYALAM,
        9 => &locking::ORIYA,
        10 => &locking::PUNJABI,
        11 => &locking::TAMIL,
        12 => &locking::TELUGU,
        13 => &locking::URDU,
        _ => return None,
    })
}
