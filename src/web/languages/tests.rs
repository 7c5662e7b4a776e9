//! What a language's file must hold: read from the sources themselves.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::fill::{Part, parts};
use super::language::{Forms, LANGUAGES, Language};
use super::{fill, marked, speaking, told};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every file below a folder whose name ends so, with its text.
fn files(under: &Path, end: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(under).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, end));
        } else if path.to_str().unwrap().ends_with(end) {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

/// The string that begins in `text`, as Rust reads it, and what comes after it.
fn literal(text: &str) -> Option<(String, &str)> {
    let mut chars = text.strip_prefix('"')?.char_indices().peekable();
    let mut read = String::new();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((read, &text[at + 2..])),
            '\\' => match chars.next()?.1 {
                'n' => read.push('\n'),
                '\n' => while chars.next_if(|(_, c)| c.is_whitespace()).is_some() {},
                other => read.push(other),
            },
            c => read.push(c),
        }
    }
    None
}

/// The next string in `text`.
fn next_literal(text: &str) -> Option<(String, &str)> {
    literal(&text[text.find('"')?..])
}

/// Without comments and tests, which say nothing to anybody.
fn code(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]").next().unwrap();
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join(
        "
",
    )
}

/// Every key of the panel: true for one that counts.
fn keys() -> BTreeMap<String, bool> {
    let web = root().join("web");
    let sources = files(&web, ".rs").into_iter().chain(files(&web.join("templates"), ".html"));
    let mut keys = BTreeMap::new();
    for (path, text) in sources.filter(|(path, _)| !path.contains("web/languages/")) {
        let text = code(&text);
        for (at, _) in text.match_indices("!(") {
            let (before, after) = (&text[..at], &text[at + 2..]);
            let name = before.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
            let counts = match name {
                "t" | "th" | "key" => false,
                "tn" => true,
                _ => continue,
            };
            let found = if counts {
                next_literal(after).and_then(|(_, after)| next_literal(after))
            } else {
                literal(after.trim_start())
            };
            let (key, _) = found.unwrap_or_else(|| panic!("{path}: {name}!( without a sentence"));
            let before = keys.insert(key.clone(), counts);
            assert_ne!(before, Some(!counts), "{path}: counted here and not there: {key}");
        }
    }
    keys
}

/// The names of the values of a sentence.
fn names(sentence: &str) -> BTreeSet<&str> {
    let parts = parts(sentence).into_iter();
    parts.filter_map(|part| if let Part::Value(name) = part { Some(name) } else { None }).collect()
}

fn others() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().skip(1)
}

/// All at once, so that one run says everything a file lacks.
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_sentence_of_the_panel_is_in_every_language_and_no_other_is() {
    let keys = keys();
    let mut wrong = Vec::new();
    for language in others() {
        for (key, counts) in &keys {
            match language.words.phrases.get(key) {
                None => wrong.push(format!("{} lacks: {key:?} = \"\"", language.code)),
                Some(Forms::Counted(_)) if !counts => wrong.push(format!("does not count: {key}")),
                Some(Forms::Always(_)) if *counts => wrong.push(format!("counts: {key}")),
                Some(_) => {}
            }
        }
        let unused = language.words.phrases.keys().filter(|key| !keys.contains_key(*key));
        wrong.extend(unused.map(|key| format!("{}: nobody says {key:?}", language.code)));
    }
    none(&wrong);
}

#[test]
fn a_translation_has_the_values_and_the_marks_of_its_sentence() {
    let mut wrong = Vec::new();
    for language in others() {
        for (key, forms) in &language.words.phrases {
            // Of one it may be said without its number.
            let (forms, one) = match forms {
                Forms::Always(own) => (vec![own], None),
                Forms::Counted([one, many]) => (vec![one, many], Some("n")),
            };
            let mut missing = names(key);
            missing.retain(|name| one != Some(*name));
            for own in forms {
                let marks = |text: &str| ["`", "**", "](/"].map(|mark| text.matches(mark).count());
                if own.is_empty()
                    || !names(own).is_subset(&names(key))
                    || !missing.is_subset(&names(own))
                    || marks(own) != marks(key)
                {
                    wrong.push(format!("{key:?} = {own:?}"));
                }
            }
        }
    }
    none(&wrong);
}

/// The sentences of the core, as they are written in its code: each piece of a shape is a piece of one.
#[test]
fn every_shape_is_that_of_a_sentence_of_the_core() {
    let sources: String = files(&root(), ".rs")
        .into_iter()
        .filter(|(path, _)| !path.contains("web/languages/"))
        .map(|(_, text)| {
            let (text, mut strings) = (code(&text).replace("'\"'", ""), String::new());
            let mut rest = text.as_str();
            while let Some((string, after)) = next_literal(rest) {
                strings.push_str(&string.to_lowercase());
                strings.push('\u{0}');
                rest = after;
            }
            strings
        })
        .collect();
    let mut wrong = Vec::new();
    for language in others() {
        for (key, own) in language.words.shapes.all() {
            let values = own.replace("{!", "{");
            if own.is_empty() || !names(&values).is_subset(&names(key)) {
                wrong.push(format!("{key:?} = {own:?}"));
            }
            for part in parts(key) {
                let Part::Words(words) = part else { continue };
                // What joins two pieces of the core is in neither.
                let words = words.trim_matches(|c: char| !c.is_alphanumeric());
                if !sources.contains(&words.to_lowercase()) {
                    wrong.push(format!("{}: nobody says {words:?} of {key:?}", language.code));
                }
            }
        }
    }
    none(&wrong);
}

/// What staff read most, as the core writes it. A refusal in these files is a whole sentence.
const READ_BY_STAFF: [&str; 15] = [
    "consent/policy.rs",
    "gateway/handle.rs",
    "gateway/decide.rs",
    "phone.rs",
    "flow/edit.rs",
    "flow/wording.rs",
    "store/entry.rs",
    "store/import/plan.rs",
    "store/import/row.rs",
    "store/import/table.rs",
    "store/passwords.rs",
    "store/contacts.rs",
    "store/groups.rs",
    "at/codes.rs",
    "at/network.rs",
];

#[test]
fn what_staff_read_most_is_known_in_every_language() {
    let mut wrong = Vec::new();
    for file in READ_BY_STAFF {
        let text = code(&fs::read_to_string(root().join(file)).unwrap()).replace("'\"'", "");
        let mut rest = text.as_str();
        while let Some(at) = rest.find('"') {
            let error = rest[..at].trim_end().ends_with("#[error(");
            let Some((said, after)) = literal(&rest[at..]) else { break };
            rest = after;
            let sentence =
                said.starts_with(char::is_uppercase) && said.ends_with('.') && said.contains(' ');
            let words: String =
                parts(&said).iter().map(|p| if let Part::Words(w) = p { w } else { "" }).collect();
            if !(sentence || error) || words.trim().is_empty() {
                continue;
            }
            // Whatever the value is, it may be such a sentence itself.
            let said = filled_with(&said, "the text is empty");
            for language in others() {
                if language.words.shapes.told(&said).is_none() {
                    wrong.push(format!("{} lacks, of {file}: {said:?}", language.code));
                }
            }
        }
    }
    none(&wrong);
}

/// The sentence with this in the place of each of its values.
fn filled_with(sentence: &str, value: &str) -> String {
    let parts = parts(sentence).into_iter();
    parts.map(|part| if let Part::Words(words) = part { words } else { value }).collect()
}

#[tokio::test]
async fn nothing_from_outside_becomes_an_element() {
    let nasty = "<b>**x**`y`[z](/a){n}</b>";
    assert_eq!(fill("{name} & {n}", &[("name", &nasty), ("n", &1)]), format!("{nasty} & 1"));
    assert_eq!(
        marked(
            "**A {name}**: `[[modem]]`, [here](/x/{n}) * {other} <i>",
            &[("name", &nasty), ("n", &1_usize)]
        )
        .to_string(),
        "<strong>A &#60;b&#62;**x**`y`[z](/a){n}&#60;/b&#62;</strong>: <code>[[modem]]</code>, \
         <a href=\"/x/1\">here</a> * {other} &#60;i&#62;"
    );
    let spanish = super::known("es").unwrap();
    let said = speaking(spanish, async { (t!("Name"), told("something nobody translated")) }).await;
    assert_eq!(said, ("Nombre".to_owned(), "something nobody translated".to_owned()));
    assert_eq!(t!("Name"), "Name");
}
