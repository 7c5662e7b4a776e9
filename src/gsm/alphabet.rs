//! The GSM 7-bit default alphabet and its extension table (TS 23.038 §6.2.1, §6.2.1.1).
//!
//! A character is one septet, or ESC and a septet of the extension table. Encoding has no
//! substitutes: a character that is in neither table makes the whole text UCS-2, because what was
//! approved is what is sent.

use super::national::Shifts;

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

/// §6.2.1.1: what follows ESC.
const EXTENSION: [(u8, char); 10] = [
    (0x0A, '\u{c}'),
    (0x14, '^'),
    (0x28, '{'),
    (0x29, '}'),
    (0x2F, '\\'),
    (0x3C, '['),
    (0x3D, '~'),
    (0x3E, ']'),
    (0x40, '|'),
    (0x65, '€'),
];

/// How many septets a character takes: 1, 2, or `None` when it is in neither table.
#[must_use]
pub fn septets_of(character: char) -> Option<usize> {
    let mut septets = Vec::with_capacity(2);
    push_char(character, &mut septets).then_some(septets.len())
}

/// The text in septets; `None` when a character is in neither table.
#[must_use]
pub fn encode(text: &str) -> Option<Vec<u8>> {
    let mut septets = Vec::with_capacity(text.len());
    text.chars().all(|character| push_char(character, &mut septets)).then_some(septets)
}

/// Appends the septets of one character; says whether there are any.
fn push_char(character: char, septets: &mut Vec<u8>) -> bool {
    let place = DEFAULT.iter().position(|&known| known == character);
    // The blank that stands in for ESC comes before the real one in the table.
    match place.map(|code| if code == usize::from(ESC) { 0x20 } else { code as u8 }) {
        Some(code) => septets.push(code),
        None => match EXTENSION.iter().find(|&&(_, known)| known == character) {
            Some(&(code, _)) => septets.extend([ESC, code]),
            None => return false,
        },
    }
    true
}

/// The text of septets. Every septet means something: an extension code without a character
/// falls back to the main table (§6.2.1.1), an escape without an end is a blank.
#[must_use]
pub fn decode(septets: &[u8]) -> String {
    decode_with(septets, Shifts::default())
}

/// The text of septets in national tables; in the default ones where a language is not known.
#[must_use]
pub fn decode_with(septets: &[u8], shifts: Shifts) -> String {
    let locking = shifts.locking_table().unwrap_or_default();
    let single = shifts.single_table().unwrap_or_default();
    let main = |code| find(locking, code).unwrap_or(DEFAULT[usize::from(code)]);
    let extension = |code| find(single, code).or_else(|| find(&EXTENSION, code));
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
    shifts.locking_table().is_none() || shifts.single_table().is_none() && septets.contains(&ESC)
}

fn find(table: &[(u8, char)], code: u8) -> Option<char> {
    table.iter().find(|&&(known, _)| known == code).map(|&(_, character)| character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_of_the_default_table_is_its_own_way_back() {
        for code in (0..128_u8).filter(|&code| code != ESC) {
            let text = decode(&[code]);
            assert_eq!(encode(&text), Some(vec![code]), "{code:#04x} {text:?}");
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
            assert_eq!(encode(text).as_deref(), septets, "{text}");
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
            // Not known here: Hindi. Without an escape a single shift changes nothing.
            (b"STOP", 6, 0, "STOP", false),
            (b"\x1B\x42", 6, 0, "B", true),
            (b"ab", 0, 6, "ab", true),
            (b"ab", 0, 2, "ab", true),
        ];
        for (septets, single, locking, text, unsure) in rows {
            let shifts = Shifts { single, locking };
            assert_eq!(decode_with(septets, shifts), text, "{shifts:?}");
            assert_eq!(is_unsure(septets, shifts), unsure, "{shifts:?} {text}");
        }
    }
}
