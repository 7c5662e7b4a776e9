//! One spelling for every way a phone writes the same letters.
//!
//! Typographic quotes become plain ones *before* compatibility folding, which would turn the
//! acute accent used as an apostrophe (“don´t”) into a space and tear the word apart.
//! Then NFKC, lower case, and the canonical decomposition without its marks, so that `Sí`, `SI`
//! and `ｓｉ` are the same word here and in the tables, which go through the same function.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds letters, quotes and blanks; what it does not know stays as it is.
pub(super) fn fold(text: &str) -> String {
    text.chars()
        .filter_map(plain)
        .nfkc()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|&c| !is_combining_mark(c))
        .flat_map(spelled_out)
        .collect()
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
        '\u{201C}'..='\u{201F}' | '\u{2033}' | '\u{2036}' | '«' | '»' | '\u{2039}' | '\u{203A}' => {
            Some('"')
        }
        '\r' | '\n' | '\u{0085}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        // Soft hyphen, fillers, zero-width characters, direction marks, byte order mark; variation
        // selectors, skin tones, tags.
        '\u{00AD}'
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
        'ı' => ['i', '\0'],
        other => [other, '\0'],
    };
    two.into_iter().enumerate().filter(|&(at, c)| at == 0 || c != '\0').map(|(_, c)| c)
}

#[cfg(test)]
mod tests {
    use super::fold;

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
        ];
        for (given, wanted) in table {
            assert_eq!(fold(given), wanted, "{given:?}");
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Straße “x”", "ÀÉÎ œ ﬁ ½ …", "İstanbul", "ﷺ"] {
            let once = fold(text);
            assert_eq!(fold(&once), once);
        }
    }
}
