//! What runs but is unwise: for the editor and `flow check`.

use super::chain;
use super::check::{Findings, Problem, texts};
use super::definition::Flow;
use super::keywords;
use super::parts::{Action, Category, Node, Router};
use super::wording::required_wording;
use crate::consent::intent::Reader;
use crate::gsm::{Alphabet, Language, Segments};

/// More different characters than these are another script, not a slip.
const SLIPS_MAX: usize = 3;

/// What runs but is unwise, each with its node or action. `reader` reads replies here, and `allowed`
/// are the languages whose tables texts may be written in; the jurisdiction wants a first message to say `besides`.
#[must_use]
pub fn advise(
    flow: &Flow,
    reader: &Reader,
    allowed: &[Language],
    besides: &[String],
) -> Vec<Problem> {
    let mut found = Findings::default();
    let starts = chain::reach(flow, flow.nodes().first().map(|node| node.uuid.as_str()));
    for (node, action, text) in flow.nodes().iter().flat_map(texts) {
        let first = starts.iter().any(|start| start.uuid == node.uuid);
        for (language, text) in versions(flow, action, text) {
            let which = match (first, language) {
                (true, None) => "the first message".to_owned(),
                (false, None) => "this text".to_owned(),
                (true, Some(language)) => format!("the first message in {language}"),
                (false, Some(language)) => format!("this text in {language}"),
            };
            if first && let Err(missing) = required_wording(text, besides) {
                found.action(node, action, missing.said_of(&which));
            }
            for words in cost(text, allowed, &which) {
                found.action(node, action, words);
            }
        }
    }
    for node in flow.nodes().iter().filter(|node| chain::asks_consent(flow, node)) {
        let Some((router, _)) = node.question() else { continue };
        found.after_yes(flow, node, router);
        found.other_answers(flow, node, router);
    }
    for risk in keywords::risks(flow, reader) {
        if let Some(node) = flow.node(&risk.node) {
            found.at(node, risk.words);
        }
    }
    found.problems
}

/// A text with its translations, and their languages.
fn versions<'a>(
    flow: &'a Flow,
    action: &'a Action,
    text: &'a str,
) -> impl Iterator<Item = (Option<&'a str>, &'a str)> {
    let translated = flow.translations().filter_map(|language| {
        let texts = flow.translated(language, &action.uuid, "text")?;
        Some((Some(language), *texts.first()?))
    });
    std::iter::once((None, text)).chain(translated)
}

/// Why a text costs more than it could.
fn cost(text: &str, allowed: &[Language], which: &str) -> Vec<String> {
    let Ok(plan) = Segments::plan_with(text, allowed) else { return Vec::new() };
    let mut found = Vec::new();
    if plan.parts() > 1 {
        found.push(format!("{which} takes {} messages to send", plan.parts()));
    }
    let dear = if plan.alphabet() == Alphabet::Ucs2 { dear(text) } else { Vec::new() };
    if (1..=SLIPS_MAX).contains(&dear.len()) {
        let dear = dear.join("” and “");
        found
            .push(format!("only 70 characters fit into a message of {which}, because of “{dear}”"));
    }
    found
}

/// The characters that no GSM alphabet has, once each.
fn dear(text: &str) -> Vec<String> {
    let mut dear: Vec<String> = Vec::new();
    for one in text.chars().map(String::from) {
        let costly = Segments::plan(&one).is_ok_and(|plan| plan.alphabet() == Alphabet::Ucs2);
        if costly && !dear.contains(&one) {
            dear.push(one);
        }
    }
    dear
}

impl Findings {
    /// Somebody who said yes hears so, and how to stop.
    fn after_yes(&mut self, flow: &Flow, node: &Node, router: &Router) {
        let yes = |category: &&Category| chain::leads(flow, node.destination(category)).to_yes();
        for category in router.categories.iter().filter(yes) {
            let reached = chain::reach(flow, node.destination(category));
            let said: Vec<String> = reached
                .iter()
                .flat_map(|node| texts(node))
                .map(|(_, _, text)| text.to_lowercase())
                .collect();
            if said.is_empty() {
                self.at(node, "nothing confirms a yes, and so nothing says how to stop");
            } else if !said.iter().any(|text| text.contains("stop")) {
                self.at(node, "nothing after a yes says how to stop");
            }
        }
    }

    fn other_answers(&mut self, flow: &Flow, node: &Node, router: &Router) {
        let Some(other) = router.default_category() else { return };
        let to = node.destination(other);
        let leads = chain::leads(flow, to);
        if !leads.nowhere() {
            let words = "any other answer would change consent; here it goes to a person instead";
            self.at(node, words);
        }
        let back = chain::reach(flow, to).iter().any(|reached| reached.uuid == node.uuid);
        if back && leads.sends {
            let words = "any other answer leads back to this question without an end; \
                         here a person takes over after two clarifications";
            self.at(node, words);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::flow::{check, sample};

    #[test]
    fn advice_names_what_is_unwise() {
        type Change = fn(&mut Value);
        let table: &[(&str, Change)] = &[
            ("must keep", |f| f["nodes"][0]["actions"][0]["text"] = json!("Hello")),
            ("the first message takes 2 messages to send", |f| {
                let text = format!("{}Msg&DataRatesMayApply\nReply:\nY Yes\nN No", "í ".repeat(20));
                f["nodes"][0]["actions"][0]["text"] = json!(text);
            }),
            ("because of “í”", |f| f["nodes"][2]["actions"][0]["text"] = json!("Sí?")),
            ("how to stop", |f| f["nodes"][6]["actions"][2]["text"] = json!("Thanks")),
            ("nothing confirms a yes", |f| {
                f["nodes"][6]["actions"].as_array_mut().expect("a list").pop();
            }),
            ("goes to a person instead", |f| {
                f["nodes"][1]["router"]["default_category_uuid"] =
                    f["nodes"][1]["router"]["categories"][0]["uuid"].clone();
            }),
            ("without an end", |f| {
                f["nodes"][2]["exits"][0]["destination_uuid"] = f["nodes"][1]["uuid"].clone();
            }),
            ("the first message in spa must keep", |f| {
                let first = f["nodes"][0]["actions"][0]["uuid"].as_str().expect("it").to_owned();
                f["localization"] = json!({"spa": {first: {"text": ["Hola"]}}});
            }),
            ("a message of this text in spa, because of “í”", |f| {
                let text = f["nodes"][2]["actions"][0]["uuid"].as_str().expect("it").to_owned();
                f["localization"] = json!({"spa": {text: {"text": ["¿Sí?"]}}});
            }),
            ("“stop”: never comes to the flow", |f| {
                f["nodes"][1]["router"]["cases"][1]["arguments"] = json!(["n no stop"]);
            }),
            ("the single letter “k”", |f| {
                f["nodes"][1]["router"]["cases"][0]["arguments"] = json!(["y yes k"]);
            }),
        ];
        for (wanted, change) in table {
            let mut source = sample("Harbour Clinic", "").source().clone();
            change(&mut source);
            let flow = Flow::from_value(source).expect("a flow");
            assert_eq!(check(&flow), [], "{wanted}");
            let advice = advise(&flow, &Reader::default(), &[], &[]);
            assert!(advice.iter().all(|one| one.node.is_some()), "{advice:?}");
            let said: Vec<String> = advice.iter().map(Problem::to_string).collect();
            assert!(said.join("\n").contains(wanted), "{wanted}: {said:?}");
        }
    }

    #[test]
    fn another_script_is_no_slip() {
        assert_eq!(cost("Согласны?", &[], "this text"), Vec::<String>::new());
    }
}
