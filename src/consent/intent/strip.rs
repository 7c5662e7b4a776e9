//! What phones and mail programs add to a reply, taken off again.

use super::message::Message;
use super::table::Table;

/// A signature longer than this is a sentence somebody wrote.
const SIGNATURE_CHARS_MAX: usize = 60;
/// What follows a signature's opening names a device or a program, in so many words at most.
const DEVICE_WORDS_MAX: usize = 4;

/// A text without its additions, and which they were.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Stripped {
    pub(super) body: String,
    pub(super) signature: bool,
    pub(super) quoted: bool,
}

/// Takes off lines that quote (“> …”) and a signature (“Sent from my iPhone”).
pub(super) fn strip(folded: &str) -> Stripped {
    let mut stripped = Stripped::default();
    let mut kept = Vec::new();
    for line in folded.lines() {
        if line.trim_start().starts_with('>') {
            stripped.quoted = true;
            continue;
        }
        match signature_in(line) {
            Some(at) => {
                stripped.signature = true;
                kept.push(&line[..at]);
            }
            None => kept.push(line),
        }
    }
    stripped.body = kept.join("\n");
    stripped
}

/// Where a signature begins that runs to the end of the line.
///
/// Some networks turn line breaks into blanks, so it may follow words on the same line.
fn signature_in(line: &str) -> Option<usize> {
    let table = Table::get();
    table
        .signature
        .iter()
        .filter_map(|opening| {
            let at = line.rfind(opening.as_str())?;
            let free = line[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            let short = line[at..].chars().count() <= SIGNATURE_CHARS_MAX;
            (free && short && names_a_device(&line[at + opening.len()..])).then_some(at)
        })
        .min()
}

/// “iphone”, “t-mobile 5g device”; not “wife's phone, she says no”, which is somebody speaking.
fn names_a_device(rest: &str) -> bool {
    let name = rest.trim_end().trim_end_matches(['"', '\'', '.', '!']);
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '&' | '.' | '/' | '+' | '®');
    let negated = |word: &&str| Table::get().negation.is(&[word]) || Table::get().no.is(&[word]);
    // In words as they are read, so that Chinese without blanks is not one long name.
    let message = Message::of(name);
    let words = message.words();
    // A full stop ends a sentence unless it stands within a word (“5.1”).
    let sentence_ends = name.contains(". ");
    name.chars().all(plain)
        && !sentence_ends
        && words.len() <= DEVICE_WORDS_MAX
        && !words.iter().any(negated)
}

/// What follows a reaction (“Liked “…””), when the text is one: normally nothing.
///
/// A quotation right after the verb makes it one; “Loved it, yes” is somebody's own sentence.
pub(super) fn reaction(folded: &str) -> Option<&str> {
    let text = folded.trim_start();
    let verb = Table::get()
        .reaction
        .iter()
        .filter(|verb| text.starts_with(verb.as_str()))
        .max_by_key(|verb| verb.len())?;
    let rest = text[verb.len()..].trim_start();
    let quoted = rest.strip_prefix(['"', '\''])?;
    Some(quoted.rfind(['"', '\'']).map_or("", |end| &quoted[end + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{reaction, strip};

    #[test]
    fn signatures_go_and_words_stay() {
        let table = [
            ("no.\nsent from my iphone", "no.\n", true),
            ("no. sent from my iphone", "no. ", true),
            ("yes\nget outlook for android", "yes\n", true),
            ("si\nenviado desde mi iphone", "si\n", true),
            ("oui\nenvoye de mon iphone", "oui\n", true),
            ("consent from my side", "consent from my side", false),
            (
                "yes sent from my wife's phone, she says no",
                "yes sent from my wife's phone, she says no",
                false,
            ),
            ("yes sent via text. stop texting me", "yes sent via text. stop texting me", false),
            ("yes sent from my mother who does not", "yes sent from my mother who does not", false),
            ("yes\nsent from my t-mobile 5g device", "yes\n", true),
            ("yes", "yes", false),
        ];
        for (given, body, signature) in table {
            let stripped = strip(given);
            assert_eq!((stripped.body.as_str(), stripped.signature), (body, signature), "{given}");
        }
    }

    #[test]
    fn a_signature_is_short_and_names_a_device_in_four_words() {
        let signed = |rest: &str| strip(&format!("yes\nsent from my {rest}")).signature;
        assert!(signed("new big blue phone"));
        assert!(!signed("new big old blue phone"));
        // Sixty characters, with the thirteen before.
        assert!(signed(&"x".repeat(47)));
        assert!(!signed(&"x".repeat(48)));
        assert!(signed("galaxy 5.1."));
        assert!(!signed("phone. call me"), "a sentence follows");
        assert!(!signed("phone no"), "a refusal");
        assert!(!signed("phone (work)"), "no sign of a name");
    }

    #[test]
    fn quoted_lines_go() {
        let stripped = strip("no\n> may we text you\n> y yes\n> n no");
        assert_eq!(stripped.body, "no");
        assert!(stripped.quoted);
    }

    #[test]
    fn a_reaction_quotes_what_it_reacts_to() {
        assert_eq!(reaction("liked \"may we text you\""), Some(""));
        assert_eq!(reaction("le gusto \"hola\" stop"), Some(" stop"));
        assert_eq!(reaction("loved \"an unfinished quote"), Some(""));
        assert_eq!(reaction("loved it, yes"), None);
        assert_eq!(reaction("yes"), None);
    }
}
