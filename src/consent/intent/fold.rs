//! One spelling for every way a phone writes the same letters.
//!
//! Typographic quotes become plain ones *before* compatibility folding, which would turn the
//! acute accent used as an apostrophe (“don´t”) into a space and tear the word apart.
//! Then NFKC, lower case, and the canonical decomposition without its marks, so that `Sí`, `SI`
//! and `ｓｉ` are the same word here and in the tables, which go through the same function.
//!
//! Without marks `cô` (a woman) and `có` (yes) are the same too. Where that matters, [`with_marks`]
//! gives the same text with them: each word of the one is the word of the other at the same place.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds letters, quotes and blanks; what it does not know stays as it is.
pub(super) fn fold(text: &str) -> String {
    // Composed again, because the syllables of Korean fell apart too.
    lower(text).nfd().filter(|&c| !is_combining_mark(c)).nfc().flat_map(spelled_out).collect()
}

/// As [`fold`], but letters keep their marks; those Arabic is read without are gone all the same.
pub(super) fn with_marks(text: &str) -> String {
    lower(text)
        .nfd()
        .filter(|&c| !is_arabic_mark(c))
        .nfc()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(spelled_out)
        .collect()
}

/// Letters of Cyrillic and Greek that look like Latin ones, as those; for reading a stop only.
pub(super) fn look_alike(folded: &str) -> String {
    const PAIRS: &[(&str, char)] = &[
        ("аα", 'a'),
        ("вβ", 'b'),
        ("сϲ", 'c'),
        ("ԁ", 'd'),
        ("еε", 'e'),
        ("нη", 'h'),
        ("іι", 'i'),
        ("ј", 'j'),
        ("кκ", 'k'),
        ("мμ", 'm'),
        ("ν", 'n'),
        ("оο", 'o'),
        ("рρ", 'p'),
        ("ѕ", 's'),
        ("тτ", 't'),
        ("υ", 'u'),
        ("хχ", 'x'),
        ("у", 'y'),
    ];
    let latin = |c| PAIRS.iter().find(|(looks, _)| looks.contains(c)).map_or(c, |(_, as_)| *as_);
    folded.chars().map(latin).collect()
}

fn lower(text: &str) -> impl Iterator<Item = char> + '_ {
    text.chars().filter_map(plain).nfkc().flat_map(char::to_lowercase)
}

/// Vowel signs, hamza and madda: people write with or without them.
fn is_arabic_mark(c: char) -> bool {
    matches!(c, '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06ED}')
}

/// Drops what cannot be seen and makes quotes and blanks plain.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{2018}'..='\u{201B}'
        | '\u{2032}'
        | '\u{2035}'
        | '\u{02B9}'..='\u{02BC}'
        | '\u{00B4}'
        | '`' => Some('\''),
        '\u{201C}'..='\u{201F}'
        | '\u{2033}'
        | '\u{2036}'
        | '«'
        | '»'
        | '\u{2039}'
        | '\u{203A}'
        | '「'..='』' => Some('"'),
        '\r' | '\n' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        // Soft hyphen, fillers, the stroke that lengthens Arabic words, zero-width characters,
        // direction marks, byte order mark; variation selectors, skin tones, tags.
        '\u{00AD}'
        | '\u{0640}'
        | '\u{034F}'
        | '\u{061C}'
        | '\u{115F}'
        | '\u{1160}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}'
        | '\u{FFFC}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}'
        | '\u{E0000}'..='\u{E01EF}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// Letters that no decomposition reaches and that people type without.
fn spelled_out(c: char) -> impl Iterator<Item = char> {
    let two = match c {
        'œ' => ['o', 'e'],
        'æ' => ['a', 'e'],
        'ß' => ['s', 's'],
        'ø' => ['o', '\0'],
        'ł' => ['l', '\0'],
        'đ' => ['d', '\0'],
        'ı' => ['i', '\0'],
        // Arabic: the joined alef, the final letters that look alike, their Persian twins.
        'ٱ' => ['ا', '\0'],
        'ى' | 'ی' => ['ي', '\0'],
        'ک' => ['ك', '\0'],
        'ة' => ['ه', '\0'],
        digit @ ('٠'..='٩' | '۰'..='۹') => [european(digit), '\0'],
        other => [other, '\0'],
    };
    two.into_iter().enumerate().filter(|&(at, c)| at == 0 || c != '\0').map(|(_, c)| c)
}

/// “٣” and “۳” as “3”.
fn european(digit: char) -> char {
    let zero = if digit < '۰' { '٠' } else { '۰' };
    char::from_digit(digit as u32 - zero as u32, 10).unwrap_or(digit)
}

#[cfg(test)]
mod tests {
    use super::{fold, look_alike, with_marks};

    #[test]
    fn the_same_word_has_one_spelling() {
        let table = [
            ("ｙｅｓ", "yes"),
            ("SÍ", "si"),
            ("Si\u{301}", "si"),
            ("arrêt", "arret"),
            ("don’t", "don't"),
            ("don´t", "don't"),
            ("“Yes”", "\"yes\""),
            ("« oui »", "\" oui \""),
            ("ye\u{200B}s", "yes"),
            ("yes\u{00A0}", "yes "),
            ("👍🏽", "👍"),
            ("✔\u{FE0F}", "✔"),
            ("1\u{FE0F}\u{20E3}", "1"),
            ("cœur", "coeur"),
            ("yes\r\n", "yes\n\n"),
            ("y\0s", "y s"),
            ("không", "khong"),
            ("đồng ý", "dong y"),
            ("نَعَمْ", "نعم"),
            ("نـــعـــم", "نعم"),
            ("أُوافِق", "اوافق"),
            ("إلغاء", "الغاء"),
            ("كفى", "كفي"),
            ("موافقة", "موافقه"),
            ("\u{200F}لا\u{200F}", "لا"),
            ("١٢ ۳", "12 3"),
            ("好！", "好!"),
            ("「好」", "\"好\""),
            ("Straße", "strasse"),
            ("Æ smørrebrød", "ae smorrebrod"),
            ("Łódź", "lodz"),
            ("ırmak", "irmak"),
            ("ٱ ی ک", "ا ي ك"),
            ("٠٩ ۰۹", "09 09"),
            ("a\u{2028}b\u{0085}c", "a\nb\nc"),
            ("한국", "한국"),
        ];
        for (given, wanted) in table {
            assert_eq!(fold(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn marks_are_kept_but_those_of_arabic() {
        for (given, wanted) in
            [("CÓ", "có"), ("Si\u{301}", "sí"), ("نَعَمْ", "نعم"), ("أوافق", "اوافق")]
        {
            assert_eq!(with_marks(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn letters_of_other_alphabets_that_look_latin_are_seen_as_such() {
        assert_eq!(look_alike(&fold("ЅТОР")), "stop");
        assert_eq!(look_alike(&fold("stор")), "stop");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Straße “x”", "ÀÉÎ œ ﬁ ½ …", "İstanbul", "ﷺ"] {
            let once = fold(text);
            assert_eq!(fold(&once), once);
        }
    }
}
