//! The words that a flow accepts as an answer, and what is risky about them.
//!
//! ```text
//!  word ─┬─ one letter            also stands in other replies (“that’s” has an s)
//!        ├─ stop, start, help     act before any flow
//!        ├─ listed twice          the first case that has it wins
//!        └─ at a question about consent: read otherwise by `consent::intent`, whatever is listed
//! ```
//! Nothing here is forbidden: what comes from the platform runs. The last line is why it may.

use super::chain::{self, Leads};
use super::definition::Flow;
use super::parts::{Case, Category, Node, Router};
use super::template;
use super::words::{Test, words};
use crate::consent::Intent;
use crate::consent::intent::Reader;

/// The letters that the required wording asks for.
const LETTERS: [&str; 2] = ["y", "n"];

/// A case whose words are risky, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Risk {
    /// The uuid of the node.
    pub node: String,
    /// The uuid of the case.
    pub case: String,
    /// Why, as a sentence.
    pub words: String,
}

/// What is risky about the words that the flow's questions accept; `reader` reads replies here.
#[must_use]
pub fn risks(flow: &Flow, reader: &Reader) -> Vec<Risk> {
    let mut found = Vec::new();
    for node in flow.nodes() {
        let Some((router, _)) = node.question() else { continue };
        let look = Look { flow, node, router, reader };
        for case in &router.cases {
            found.extend(look.case(case).into_iter().map(|words| Risk {
                node: node.uuid.clone(),
                case: case.uuid.clone(),
                words,
            }));
        }
    }
    found
}

/// Whether a case lists words that people may write, and that staff can change.
pub(super) fn lists_words(case: &Case) -> bool {
    use Test::{AllWords, AnyWord, Beginning, OnlyPhrase, OnlyText, Phrase};
    let words = [AnyWord, AllWords, Phrase, OnlyPhrase, OnlyText, Beginning];
    Test::named(&case.test).is_some_and(|test| words.contains(&test))
}

/// The answers that a case lists, in every language, once each.
fn answers(flow: &Flow, case: &Case) -> Vec<String> {
    let translated = flow
        .translations()
        .filter_map(|language| flow.translated(language, &case.uuid, "arguments"))
        .map(|arguments| arguments.join(" "));
    let mut answers: Vec<String> = Vec::new();
    for argument in std::iter::once(case.arguments.join(" ")).chain(translated) {
        if !template::is_plain(&argument) {
            continue;
        }
        let each = match Test::named(&case.test) {
            Some(Test::AnyWord | Test::AllWords) => words(&argument),
            _ => vec![argument.trim()],
        };
        for answer in each.into_iter().filter(|answer| !answer.is_empty()) {
            if !answers.iter().any(|known| same(known, answer)) {
                answers.push(answer.to_owned());
            }
        }
    }
    answers
}

fn same(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// One question looked at.
struct Look<'a> {
    flow: &'a Flow,
    node: &'a Node,
    router: &'a Router,
    reader: &'a Reader,
}

impl Look<'_> {
    fn case(&self, case: &Case) -> Vec<String> {
        if !lists_words(case) {
            return Vec::new();
        }
        let answers = answers(self.flow, case);
        let mut found = letters(case, &answers);
        found.extend(self.twice(case, &answers));
        let leads = self.router.category(&case.category_uuid).map(|to| self.leads(to));
        let asks = chain::asks_consent(self.flow, self.node);
        found.extend(self.read(&answers, leads.filter(|_| asks)));
        found
    }

    fn leads(&self, category: &Category) -> Leads {
        chain::leads(self.flow, self.node.destination(category))
    }

    /// Answers that an earlier case of another outcome has.
    fn twice(&self, case: &Case, answers: &[String]) -> Vec<String> {
        let earlier = self.router.cases.iter().take_while(|one| one.uuid != case.uuid);
        let mut found = Vec::new();
        for one in earlier.filter(|one| one.category_uuid != case.category_uuid) {
            let known = if lists_words(one) { self::answers(self.flow, one) } else { Vec::new() };
            let both = answers.iter().filter(|answer| known.iter().any(|word| same(word, answer)));
            let both: Vec<&str> = both.map(String::as_str).collect();
            let category = self.router.category(&one.category_uuid);
            if let (false, Some(category)) = (both.is_empty(), category) {
                let (both, name) = (quoted(&both), &category.name);
                found.push(format!("{both}: counts as “{name}”, which is tried first"));
            }
        }
        found
    }

    /// Answers that are read otherwise before the flow's words are asked.
    fn read(&self, answers: &[String], leads: Option<Leads>) -> Vec<String> {
        let says = |intent, words: &str| {
            let read = answers.iter().filter(|one| self.reader.read(one).intent == intent);
            let read: Vec<&str> = read.map(String::as_str).collect();
            (!read.is_empty()).then(|| format!("{}: {words}", quoted(&read)))
        };
        let mut found = vec![
            says(Intent::Stop, "never comes to the flow, and stops everything for good"),
            says(Intent::Start, "never comes to the flow, and lifts a stop"),
            says(Intent::Help, "never comes to the flow, and brings the answer to HELP"),
        ];
        if let Some(leads) = leads {
            if !leads.to_yes() {
                found.push(says(Intent::Yes, "is read as a clear yes, whatever the flow says"));
            }
            if !leads.to_no() {
                found.push(says(Intent::No, "is read as a clear no, whatever the flow says"));
            }
            if leads.to_yes() {
                let words = "is no clear yes by itself, and goes to a person";
                found.push(says(Intent::Unsure, words));
            }
            if leads.to_no() {
                let words = "is no clear no by itself, and goes to a person";
                found.push(says(Intent::Unsure, words));
            }
        }
        found.into_iter().flatten().collect()
    }
}

fn letters(case: &Case, answers: &[String]) -> Vec<String> {
    if !matches!(Test::named(&case.test), Some(Test::AnyWord | Test::AllWords)) {
        return Vec::new();
    }
    let single = |answer: &&String| {
        let mut letters = answer.chars();
        let alone = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        alone && !LETTERS.iter().any(|letter| same(letter, answer))
    };
    let said = |letter: &String| {
        format!("the single letter “{letter}” also stands in other replies, as the s in “that’s”")
    };
    answers.iter().filter(single).map(said).collect()
}

fn quoted(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("“{word}”")).collect();
    quoted.join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::flow::sample;

    /// What is said of the first question when its cases list these words.
    fn said(yes: &Value, no: &Value) -> String {
        let mut source = sample("Harbour Clinic", "").source().clone();
        for (at, words) in [yes, no].into_iter().enumerate() {
            source["nodes"][1]["router"]["cases"][at]["arguments"] = words.clone();
        }
        let flow = Flow::from_value(source).expect("a flow");
        let risks = risks(&flow, &Reader::default());
        assert!(risks.iter().all(|risk| risk.node == flow.nodes()[1].uuid), "{risks:?}");
        risks.iter().map(|risk| risk.words.as_str()).collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn risky_words_are_named_with_the_reason() {
        let table = [
            (json!(["y yes"]), json!(["n no"]), ""),
            (
                json!(["y, yes, S"]),
                json!(["n no"]),
                "the single letter “S” also stands in other replies, as the s in “that’s”",
            ),
            (
                json!(["y yes"]),
                json!(["n no stop"]),
                "“stop”: never comes to the flow, and stops everything for good",
            ),
            (
                json!(["y yes start"]),
                json!(["n no help"]),
                "“start”: never comes to the flow, and lifts a stop; \
                 “help”: never comes to the flow, and brings the answer to HELP",
            ),
            (
                json!(["y yes"]),
                json!(["n no YES"]),
                "“YES”: counts as “Y”, which is tried first; \
                 “YES”: is read as a clear yes, whatever the flow says",
            ),
            (
                json!(["y nope"]),
                json!(["n"]),
                "“nope”: is read as a clear no, whatever the flow says",
            ),
            (
                json!(["y maybe banana"]),
                json!(["n"]),
                "“maybe”, “banana”: is no clear yes by itself, and goes to a person",
            ),
            (
                json!(["y"]),
                json!(["n", "banana"]),
                "“banana”: is no clear no by itself, and goes to a person",
            ),
            (json!(["y @fields.word"]), json!(["n"]), ""),
        ];
        for (yes, no, wanted) in table {
            assert_eq!(said(&yes, &no), wanted, "{yes} {no}");
        }
    }
}
