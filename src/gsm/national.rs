//! National language tables (TS 23.038 annex A), for reading: a header element names the language
//! of the *single shift* table, which stands in for the extension table, and of the *locking
//! shift* table, which stands in for the default one.
//!
//! Turkish, Spanish and Portuguese are here, as what differs from the tables of [`super::alphabet`].
//! A text in another language's tables is read with the default ones (§6.2.1.2.4) and is *unsure*,
//! unless nothing in it depends on the difference.

/// The languages a text names, 0 for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Shifts {
    /// Replaces the extension table.
    pub single: u8,
    /// Replaces the default table.
    pub locking: u8,
}

/// Codes of a table and the characters they have there.
pub(super) type Table = &'static [(u8, char)];

/// Annex A.2.1; besides the extension table.
const TURKISH_SINGLE: Table =
    &[(0x47, 'Ğ'), (0x49, 'İ'), (0x53, 'Ş'), (0x63, 'ç'), (0x67, 'ğ'), (0x69, 'ı'), (0x73, 'ş')];

/// Annex A.2.2; besides the extension table.
#[rustfmt::skip]
const SPANISH_SINGLE: Table = &[
    (0x09, 'ç'), (0x41, 'Á'), (0x49, 'Í'), (0x4F, 'Ó'), (0x55, 'Ú'),
    (0x61, 'á'), (0x69, 'í'), (0x6F, 'ó'), (0x75, 'ú'),
];

/// Annex A.2.3; besides the extension table.
#[rustfmt::skip]
const PORTUGUESE_SINGLE: Table = &[
    (0x05, 'ê'), (0x09, 'ç'), (0x0B, 'Ô'), (0x0C, 'ô'), (0x0E, 'Á'), (0x0F, 'á'), (0x12, 'Φ'),
    (0x13, 'Γ'), (0x15, 'Ω'), (0x16, 'Π'), (0x17, 'Ψ'), (0x18, 'Σ'), (0x19, 'Θ'), (0x1F, 'Ê'),
    (0x41, 'À'), (0x49, 'Í'), (0x4F, 'Ó'), (0x55, 'Ú'), (0x5B, 'Ã'), (0x5C, 'Õ'), (0x61, 'Â'),
    (0x69, 'í'), (0x6F, 'ó'), (0x75, 'ú'), (0x7B, 'ã'), (0x7C, 'õ'), (0x7F, 'â'),
];

/// Annex A.3.1; where it differs from the default table.
#[rustfmt::skip]
const TURKISH_LOCKING: Table = &[
    (0x04, '€'), (0x07, 'ı'), (0x0B, 'Ğ'), (0x0C, 'ğ'), (0x1C, 'Ş'), (0x1D, 'ş'), (0x40, 'İ'),
    (0x60, 'ç'),
];

/// Annex A.3.3; where it differs from the default table.
#[rustfmt::skip]
const PORTUGUESE_LOCKING: Table = &[
    (0x04, 'ê'), (0x06, 'ú'), (0x07, 'í'), (0x08, 'ó'), (0x09, 'ç'), (0x0B, 'Ô'), (0x0C, 'ô'),
    (0x0E, 'Á'), (0x0F, 'á'), (0x12, 'ª'), (0x13, 'Ç'), (0x14, 'À'), (0x15, '∞'), (0x16, '^'),
    (0x17, '\\'), (0x18, '€'), (0x19, 'Ó'), (0x1A, '|'), (0x1C, 'Â'), (0x1D, 'â'), (0x1E, 'Ê'),
    (0x24, 'º'), (0x40, 'Í'), (0x5B, 'Ã'), (0x5C, 'Õ'), (0x5D, 'Ú'), (0x60, '~'), (0x7B, 'ã'),
    (0x7C, 'õ'), (0x7D, '`'),
];

impl Shifts {
    /// What stands before the extension table; `None` for a language that is not here.
    pub(super) fn single_table(self) -> Option<Table> {
        match self.single {
            0 => Some(&[]),
            1 => Some(TURKISH_SINGLE),
            2 => Some(SPANISH_SINGLE),
            3 => Some(PORTUGUESE_SINGLE),
            _ => None,
        }
    }

    /// What stands before the default table; `None` for a language that is not here. Spanish has
    /// no locking table.
    pub(super) fn locking_table(self) -> Option<Table> {
        match self.locking {
            0 => Some(&[]),
            1 => Some(TURKISH_LOCKING),
            3 => Some(PORTUGUESE_LOCKING),
            _ => None,
        }
    }
}
