//! The GSM 7-bit default alphabet and its extension table (TS 23.038 §6.2.1, §6.2.1.1).
//!
//! A character is one septet, or ESC and a septet of the extension table. A national language's tables
//! ([`super::national`]) may stand in for either. Encoding has no substitutes: a text with a character
//! that is in neither table is not written in them, because what was approved is what is sent.

use super::national::{self, NO, Shifts};

/// How the user data of a message is written (TS 23.038 §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alphabet {
    /// GSM 7-bit default alphabet with its extension table.
    Gsm7,
    /// UCS-2; in practice UTF-16, big endian.
    Ucs2,
    /// 8-bit data without a meaning of its own.
    Data8,
}

/// Leads to the extension table.
pub const ESC: u8 = 0x1B;

/// §6.2.1, by code. At 0x1B stands what a receiver shows for an escape it cannot follow: a blank.
#[rustfmt::skip]
const DEFAULT: [char; 128] = [
    '@', '£', '$', '¥', 'è', 'é', 'ù', 'ì', 'ò', 'Ç', '\n', 'Ø', 'ø', '\r', 'Å', 'å',
    'Δ', '_', 'Φ', 'Γ', 'Λ', 'Ω', 'Π', 'Ψ', 'Σ', 'Θ', 'Ξ', ' ', 'Æ', 'æ', 'ß', 'É',
    ' ', '!', '"', '#', '¤', '%', '&', '\'', '(', ')', '*', '+', ',', '-', '.', '/',
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ':', ';', '<', '=', '>', '?',
    '¡', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O',
    'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'W', 'X', 'Y', 'Z', 'Ä', 'Ö', 'Ñ', 'Ü', '§',
    '¿', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o',
    'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y', 'z', 'ä', 'ö', 'ñ', 'ü', 'à',
];

/// §6.2.1.1: what follows ESC, as runs from a first code.
const EXTENSION: &[(u8, &str)] = &[
    (0x0A, "\u{c}"),
    (0x14, "^"),
    (0x28, "{}"),
    (0x2F, "\\"),
    (0x3C, "[~]"),
    (0x40, "|"),
    (0x65, "€"),
];

/// How many septets a character takes: 1, 2, or `None` when it is in neither table.
#[must_use]
pub fn septets_of(character: char, shifts: Shifts) -> Option<usize> {
    if main_code(character, shifts).is_some() {
        Some(1)
    } else {
        extension_code(character, shifts).map(|_| 2)
    }
}

/// The text in septets; `None` when a character is in neither table.
#[must_use]
pub fn encode(text: &str, shifts: Shifts) -> Option<Vec<u8>> {
    let mut septets = Vec::with_capacity(text.len());
    for character in text.chars() {
        match main_code(character, shifts) {
            Some(code) => septets.push(code),
            None => septets.extend([ESC, extension_code(character, shifts)?]),
        }
    }
    Some(septets)
}

/// The text of septets in the default tables. Every septet means something: an extension code
/// without a character falls back to the main table (§6.2.1.1), an escape without an end is a blank.
#[must_use]
pub fn decode(septets: &[u8]) -> String {
    decode_with(septets, Shifts::default())
}

/// The text of septets in national tables; in the default ones where a language is not known.
#[must_use]
pub fn decode_with(septets: &[u8], shifts: Shifts) -> String {
    let main = |code: u8| match main_table(shifts.locking).unwrap_or(&DEFAULT)[usize::from(code)] {
        NO => ' ',
        character => character,
    };
    let single = extension_table(shifts.single).unwrap_or(EXTENSION);
    // A national table that leaves out a sign of the usual one (Telugu: €) hardly means another.
    let extension = |code| character_at(single, code).or_else(|| character_at(EXTENSION, code));
    let mut text = String::with_capacity(septets.len());
    let mut escaped = false;
    for code in septets.iter().map(|septet| septet & 0x7F) {
        if escaped {
            text.push(extension(code).unwrap_or_else(|| main(code)));
            escaped = false;
        } else if code == ESC {
            escaped = true;
        } else {
            text.push(main(code));
        }
    }
    if escaped {
        text.push(' ');
    }
    text
}

/// Whether the text of septets depends on a national table that is not known here.
#[must_use]
pub fn is_unsure(septets: &[u8], shifts: Shifts) -> bool {
    main_table(shifts.locking).is_none()
        || extension_table(shifts.single).is_none() && septets.contains(&ESC)
}

/// The default table, or the one that is locked in.
fn main_table(language: u8) -> Option<&'static [char; 128]> {
    if language == 0 { Some(&DEFAULT) } else { national::locking(language) }
}

/// The extension table, or the one that stands in for it.
fn extension_table(language: u8) -> Option<&'static [(u8, &'static str)]> {
    if language == 0 { Some(EXTENSION) } else { national::single(language) }
}

/// The characters that take one septet, and those that take two; `None` when a language has no such
/// table here. Where one is in both, it takes one.
pub(super) fn characters(shifts: Shifts) -> Option<(String, String)> {
    let main = main_table(shifts.locking)?.iter().filter(|&&character| character != NO);
    let extension = extension_table(shifts.single)?.iter().map(|&(_, run)| run);
    Some((main.collect(), extension.flat_map(str::chars).filter(|&c| c != NO).collect()))
}

fn main_code(character: char, shifts: Shifts) -> Option<u8> {
    let table = main_table(shifts.locking)?;
    // Where a character stands twice, its last place: the blank also stands for ESC, and Kannada's
    // "pa" also where one would look for "da".
    let place = table.iter().rposition(|&known| known == character && known != NO);
    place.map(|code| code as u8)
}

fn extension_code(character: char, shifts: Shifts) -> Option<u8> {
    extension_table(shifts.single)?.iter().find_map(|&(first, run)| {
        (first..).zip(run.chars()).find(|&(_, known)| known == character).map(|(code, _)| code)
    })
}

fn character_at(table: &[(u8, &str)], code: u8) -> Option<char> {
    table.iter().find_map(|&(first, run)| run.chars().nth(usize::from(code.checked_sub(first)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_default_table_is_its_own_way_back() {
        for code in (0..128_u8).filter(|&code| code != ESC) {
            let text = decode(&[code]);
            assert_eq!(encode(&text, Shifts::default()), Some(vec![code]), "{code:#04x} {text:?}");
        }
    }

    #[test]
    fn texts_in_septets() {
        // (text, septets; None: not in this alphabet)
        let rows: [(&str, Option<&[u8]>); 9] = [
            ("", Some(&[])),
            ("@£$", Some(&[0, 1, 2])),
            ("€", Some(&[0x1B, 0x65])),
            (
                "[]{}\\|~^",
                Some(b"\x1B\x3C\x1B\x3E\x1B\x28\x1B\x29\x1B\x2F\x1B\x40\x1B\x3D\x1B\x14"),
            ),
            ("a b", Some(b"a b")),
            ("ç", None),
            ("’", None),
            ("\u{1b}", None),
            ("ş", None),
        ];
        for (text, septets) in rows {
            assert_eq!(encode(text, Shifts::default()).as_deref(), septets, "{text}");
            if let Some(septets) = septets {
                assert_eq!(decode(septets), text);
            }
        }
    }

    #[test]
    fn no_septets_are_without_a_text() {
        // (septets, text)
        let rows: [(&[u8], &str); 4] = [
            (&[0x1B, 0x41], "A"),
            (&[0x41, 0x1B], "A "),
            (&[0x1B, 0x1B, 0x41], " A"),
            (&[0x1B, 0x1B, 0x65], " e"),
        ];
        for (septets, text) in rows {
            assert_eq!(decode(septets), text, "{septets:?}");
        }
    }

    #[test]
    fn national_tables_are_read() {
        // (septets, single, locking, text, unsure)
        let rows: [(&[u8], u8, u8, &str, bool); 12] = [
            (&[0x1B, 0x73, 0x73], 1, 0, "şs", false),
            (b"\x1B\x47\x1B\x49\x1B\x53\x1B\x63\x1B\x67\x1B\x69\x1B\x65", 1, 0, "ĞİŞçğı€", false),
            (&[0x04, 0x07, 0x0B, 0x0C, 0x1C, 0x1D, 0x40, 0x60], 0, 1, "€ıĞğŞşİç", false),
            (b"s\x1B\x69 S\x1B\x49", 2, 0, "sí SÍ", false),
            (b"\x1B\x09\x1B\x41\x1B\x4F\x1B\x55\x1B\x61\x1B\x6F\x1B\x75", 2, 0, "çÁÓÚáóú", false),
            (b"n\x1B\x7Bo", 3, 0, "não", false),
            (b"n\x7Bo \x18", 0, 3, "não €", false),
            // What a single shift table lacks comes from the locking one.
            (&[0x1B, 0x60], 3, 1, "ç", false),
            // Not known to the standard yet. Without an escape a single shift changes nothing.
            (b"STOP", 14, 0, "STOP", false),
            (b"\x1B\x42", 14, 0, "B", true),
            (b"ab", 0, 14, "ab", true),
            // Spanish has no locking table.
            (b"ab", 0, 2, "ab", true),
        ];
        for (septets, single, locking, text, unsure) in rows {
            let shifts = Shifts { single, locking };
            assert_eq!(decode_with(septets, shifts), text, "{shifts:?}");
            assert_eq!(is_unsure(septets, shifts), unsure, "{shifts:?} {text}");
        }
    }

    /// Septets from the standard's columns: the high digit is the column, the low one the row.
    #[test]
    fn every_language_is_read_from_both_its_tables() {
        // (language, septets in the locking table, text, septets in the single shift table, text)
        type Row = (u8, &'static [u8], &'static str, &'static [u8], &'static str);
        let rows: [Row; 12] = [
            (1, &[0x0B, 0x1D, 0x40, 0x60], "Ğşİç", b"\x1B\x53\x1B\x69", "Şı"),
            (3, &[0x15, 0x24, 0x5B], "∞ºÃ", b"\x1B\x5B\x1B\x7F", "Ãâ"),
            (4, &[0x40, 0x50, 0x01, 0x46, 0x50], "বাংলা", b"\x1B\x2C\x1B\x1F", "৳৫"),
            (5, &[0x17, 0x53, 0x3A], "ગુ:", b"\x1B\x1C\x1B\x25", "૦૯"),
            (6, &[0x4D, 0x51, 0x2F, 0x5F, 0x2B, 0x52], "हिन्दी", b"\x1B\x19\x1B\x2C", "।\u{958}"),
            (7, &[0x15, 0x2F, 0x5F, 0x3D], "ಕನ್ಪ", b"\x1B\x1C\x1B\x27", "೦ೱ"),
            (8, &[0x42, 0x46, 0x7F], "മല൹", b"\x1B\x2E\x1B\x33", "ൺൾ"),
            (9, &[0x13, 0x47, 0x50], "ଓଳା", b"\x1B\x26\x1B\x2B", "\u{b5c}୰"),
            (10, &[0x3D, 0x7B, 0x7F], "ਪ\u{a70}ੴ", b"\x1B\x23\x1B\x2D", "੭\u{a75}"),
            (11, &[0x26, 0x42, 0x7D], "ணம௱", b"\x1B\x24\x1B\x2E", "௮௺"),
            (12, &[0x24, 0x46, 0x7B], "డల\u{c56}", b"\x1B\x22\x1B\x27", "౬ౙ"),
            (13, &[0x00, 0x45, 0x71], "\u{627}\u{641}q", b"\x1B\x1C\x1B\x3F", "\u{6f0}\u{6d4}"),
        ];
        for (language, locked, text, shifted, extra) in rows {
            let shifts = Shifts { single: language, locking: language };
            assert_eq!(decode_with(locked, shifts), text, "{language}");
            assert_eq!(decode_with(shifted, shifts), extra, "{language}");
            assert_eq!(encode(text, shifts).as_deref(), Some(locked), "{language}");
            let only_single = Shifts { locking: 0, ..shifts };
            assert_eq!(encode(extra, only_single).as_deref(), Some(shifted), "{language}");
        }
    }

    #[test]
    fn every_code_of_a_national_table_is_its_own_way_back() {
        for id in 0..=13 {
            let shifts = Shifts { single: id, locking: if id == 2 { 0 } else { id } };
            for code in (0..128_u8).filter(|&code| code != ESC) {
                for septets in [vec![code], vec![ESC, code]] {
                    // Read for what it means elsewhere, never written: Telugu has no €.
                    if (id, septets.as_slice()) == (12, &[ESC, 0x65]) {
                        continue;
                    }
                    let text = decode_with(&septets, shifts);
                    let back = encode(&text, shifts).expect("from the tables");
                    // Another code for the same character (¡ and the blank stand in some tables twice).
                    assert_eq!(decode_with(&back, shifts), text, "{id} {septets:02x?}");
                }
            }
        }
    }
}
