//! Why a flow cannot be chosen.
//!
//! [`check()`] names every obstacle with its node and action; an empty list means that the engine
//! runs the flow to its end whatever people answer. This page looks at each part by itself, `ways.rs`
//! at what follows what; `advise.rs` names what runs but is unwise.

use std::collections::BTreeSet;
use std::fmt;

use super::chain::{self, Change};
use super::definition::Flow;
use super::parts::{Action, ActionKind, Category, Node, Router};
use super::template;
use super::words::Test;
use crate::gsm::Segments;

const NODES_MAX: usize = 1000;
/// Actions of a node, exits of a node, cases and categories of a router.
const ITEMS_MAX: usize = 100;

/// One thing that is wrong with a flow, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The uuid of the node, if it is one node's.
    pub node: Option<String>,
    /// The uuid of the action, if it is one action's.
    pub action: Option<String>,
    /// What is wrong, as a sentence.
    pub words: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)?;
        match (&self.node, &self.action) {
            (Some(node), Some(action)) => write!(f, " (node {node}, action {action})"),
            (Some(node), None) => write!(f, " (node {node})"),
            (None, _) => Ok(()),
        }
    }
}

/// Why the flow cannot be chosen; empty when it can.
#[must_use]
pub fn check(flow: &Flow) -> Vec<Problem> {
    let mut found = Findings::default();
    found.head(flow);
    if flow.nodes().len() > NODES_MAX {
        return found.problems;
    }
    found.uuids(flow);
    for node in flow.nodes() {
        found.node(flow, node);
    }
    found.start(flow);
    found.consent(flow);
    found.rounds(flow);
    found.problems
}

/// Problems as they are found.
#[derive(Default)]
pub(super) struct Findings {
    pub(super) problems: Vec<Problem>,
}

impl Findings {
    pub(super) fn flow(&mut self, words: impl Into<String>) {
        self.problems.push(Problem { node: None, action: None, words: words.into() });
    }

    pub(super) fn at(&mut self, node: &Node, words: impl Into<String>) {
        let node = Some(node.uuid.clone());
        self.problems.push(Problem { node, action: None, words: words.into() });
    }

    pub(super) fn action(&mut self, node: &Node, action: &Action, words: impl Into<String>) {
        let (node, action) = (Some(node.uuid.clone()), Some(action.uuid.clone()));
        self.problems.push(Problem { node, action, words: words.into() });
    }

    fn head(&mut self, flow: &Flow) {
        let version: Vec<&str> = flow.spec_version().split('.').collect();
        if !matches!(version[..], ["13", ..] | ["14", "0" | "1" | "2" | "3" | "4", ..]) {
            let version = flow.spec_version();
            self.flow(format!("it is of version “{version}”; versions 13.0 to 14.4 can run here"));
        }
        if flow.kind() != "messaging" {
            self.flow(format!("it is a flow of the kind “{}”, not “messaging”", flow.kind()));
        }
        if flow.nodes().is_empty() {
            self.flow("it is empty");
        }
        if flow.nodes().len() > NODES_MAX {
            self.flow(format!("it has more than {NODES_MAX} nodes"));
        }
    }

    fn uuids(&mut self, flow: &Flow) {
        let mut seen = BTreeSet::new();
        for node in flow.nodes() {
            let actions = node.actions.iter().map(|action| &action.uuid);
            let exits = node.exits.iter().map(|exit| &exit.uuid);
            for uuid in std::iter::once(&node.uuid).chain(actions).chain(exits) {
                if !seen.insert(uuid) {
                    self.at(node, format!("the uuid {uuid} is used twice"));
                }
            }
        }
    }

    fn node(&mut self, flow: &Flow, node: &Node) {
        if node.actions.len() > ITEMS_MAX || node.exits.len() > ITEMS_MAX {
            self.at(node, format!("it has more than {ITEMS_MAX} actions or exits"));
        }
        for action in &node.actions {
            self.one_action(flow, node, action);
        }
        for to in node.exits.iter().filter_map(|exit| exit.destination_uuid.as_deref()) {
            if flow.node(to).is_none() {
                self.at(node, format!("it leads to a node that is not there ({to})"));
            }
        }
        if let Some(router) = &node.router {
            self.router(flow, node, router);
        }
    }

    fn one_action(&mut self, flow: &Flow, node: &Node, action: &Action) {
        let mut templates: Vec<&str> = Vec::new();
        match &action.kind {
            ActionKind::SendMsg { text, attachments, quick_replies } => {
                templates.push(text);
                if text.trim().is_empty() {
                    self.action(node, action, "the text is empty");
                }
                if let Err(error) = Segments::plan(text) {
                    self.action(node, action, error.to_string());
                }
                if !attachments.is_empty() || !quick_replies.is_empty() {
                    self.action(node, action, "a text message has no attachments or quick replies");
                }
            }
            ActionKind::SetContactField { value, .. } => {
                templates.push(value);
                if chain::changes(action).contains(&Change::Unknown) {
                    let words = format!("it sets Opt In to “{value}”; only Y or N can be set");
                    self.action(node, action, words);
                }
            }
            ActionKind::SetRunResult { value, .. } => templates.push(value),
            ActionKind::SetContactName { name } => templates.push(name),
            ActionKind::AddContactGroups { groups }
            | ActionKind::RemoveContactGroups { groups, .. } => {
                if groups.iter().any(|group| group.name_match.is_some() || group.name.is_empty()) {
                    self.action(node, action, "it names a group by an expression");
                }
            }
            ActionKind::SetContactLanguage { .. } => {}
            ActionKind::SetContactStatus { status } => {
                if !["active", "blocked", "stopped"].contains(&status.as_str()) {
                    let words = format!("the status “{status}” cannot be set here");
                    self.action(node, action, words);
                }
            }
            ActionKind::Unsupported { named } => {
                self.action(node, action, format!("“{named}” cannot be done here"));
            }
        }
        let translated = flow
            .translations()
            .filter_map(|language| flow.translated(language, &action.uuid, "text"))
            .flatten()
            .collect::<Vec<_>>();
        for error in translated.iter().filter_map(|text| Segments::plan(text).err()) {
            self.action(node, action, error.to_string());
        }
        for template in templates.into_iter().chain(translated) {
            if let Err(error) = template::check(template) {
                self.action(node, action, error.to_string());
            }
        }
    }

    fn router(&mut self, flow: &Flow, node: &Node, router: &Router) {
        if router.kind != "switch" {
            self.at(node, format!("it splits by “{}”, which cannot be done here", router.kind));
            return;
        }
        if router.cases.len() > ITEMS_MAX || router.categories.len() > ITEMS_MAX {
            self.at(node, format!("it has more than {ITEMS_MAX} cases or categories"));
        }
        if !template::is_groups(&router.operand)
            && let Err(error) = template::check(&router.operand)
        {
            self.at(node, error.to_string());
        }
        for category in &router.categories {
            self.category(node, category);
        }
        if router.default_category().is_none() {
            self.at(node, "it does not say what happens when no case matches");
        }
        if let Some(wait) = &router.wait {
            if wait.kind != "msg" || wait.hint.as_ref().is_some_and(|hint| !hint.is_null()) {
                self.at(node, "it waits for something other than a text");
            }
            if let Some(timeout) = &wait.timeout
                && router.category(&timeout.category_uuid).is_none()
            {
                self.at(node, "it does not say what happens when nobody answers in time");
            }
        }
        self.cases(flow, node, router);
    }

    fn category(&mut self, node: &Node, category: &Category) {
        let exit = category.exit_uuid.as_deref();
        if !node.exits.iter().any(|candidate| Some(candidate.uuid.as_str()) == exit) {
            self.at(node, format!("the category “{}” leads nowhere", category.name));
        }
    }

    fn cases(&mut self, flow: &Flow, node: &Node, router: &Router) {
        for case in &router.cases {
            if router.category(&case.category_uuid).is_none() {
                self.at(node, format!("a case “{}” has no category", case.test));
            }
            let Some(test) = Test::named(&case.test) else {
                self.at(node, format!("the test “{}” cannot be done here", case.test));
                continue;
            };
            let base: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
            let translated = flow
                .translations()
                .filter_map(|language| flow.translated(language, &case.uuid, "arguments"));
            for arguments in std::iter::once(base).chain(translated) {
                for argument in &arguments {
                    if let Err(error) = template::check(argument) {
                        self.at(node, error.to_string());
                    }
                }
                if test == Test::Category && template::result_key(&router.operand).is_none() {
                    self.at(node, "it asks for a category of something that is no result");
                }
                if (test == Test::Group) != template::is_groups(&router.operand) {
                    self.at(node, "it looks for a group elsewhere than in @contact.groups");
                }
                // What an expression comes to is known only when it is asked.
                let plain = arguments.iter().all(|argument| template::is_plain(argument));
                if plain && let Err(why) = test.check(&arguments) {
                    self.at(node, why);
                }
            }
        }
    }
}

pub(super) fn texts(node: &Node) -> impl Iterator<Item = (&Node, &Action, &str)> {
    node.actions.iter().filter_map(move |action| {
        let ActionKind::SendMsg { text, .. } = &action.kind else { return None };
        Some((node, action, text.as_str()))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::flow::{Export, sample};

    fn changed(change: impl FnOnce(&mut Value)) -> Flow {
        let mut source = sample("Harbour Clinic", "").source().clone();
        change(&mut source);
        Flow::from_value(source).expect("a flow")
    }

    fn words(problems: &[Problem]) -> String {
        problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "one row for each obstacle")]
    fn every_obstacle_is_named() {
        type Change = fn(&mut Value);
        let table: &[(&str, Change)] = &[
            ("it is of version “12.0”", |f| f["spec_version"] = json!("12.0")),
            ("it is of version “14.5.0”", |f| f["spec_version"] = json!("14.5.0")),
            ("of the kind “voice”", |f| f["type"] = json!("voice")),
            ("it is empty", |f| f["nodes"] = json!([])),
            ("is used twice", |f| f["nodes"][1]["uuid"] = f["nodes"][0]["uuid"].clone()),
            ("a node that is not there", |f| {
                f["nodes"][0]["exits"][0]["destination_uuid"] = json!("x");
            }),
            ("the text is empty", |f| f["nodes"][0]["actions"][0]["text"] = json!(" ")),
            ("the text is too long", |f| {
                f["nodes"][0]["actions"][0]["text"] = json!("í".repeat(1000));
            }),
            ("no attachments or quick replies", |f| {
                f["nodes"][0]["actions"][0]["quick_replies"] = json!(["Yes"]);
            }),
            ("“@(now())” cannot be filled in", |f| {
                f["nodes"][0]["actions"][0]["text"] = json!("@(now())");
            }),
            ("“@(1)” cannot be filled in", |f| {
                let action = f["nodes"][0]["actions"][0]["uuid"].as_str().expect("it").to_owned();
                f["localization"] = json!({"spa": {action: {"text": ["@(1)"]}}});
            }),
            ("it sets Opt In to “maybe”", |f| {
                f["nodes"][6]["actions"][0]["value"] = json!("maybe");
            }),
            ("it sets Opt In to “@input”", |f| {
                f["nodes"][6]["actions"][0]["value"] = json!("@input");
            }),
            ("names a group by an expression", |f| {
                f["nodes"][6]["actions"][1]["groups"] = json!([{"name_match": "@fields.x"}]);
            }),
            ("“call_webhook” cannot be done here", |f| {
                f["nodes"][6]["actions"][0] = json!({"uuid": "w", "type": "call_webhook"});
            }),
            ("the status “archived” cannot", |f| {
                f["nodes"][6]["actions"][0] =
                    json!({"uuid": "s", "type": "set_contact_status", "status": "archived"});
            }),
            ("a category of something that is no result", |f| {
                f["nodes"][1]["router"]["cases"][0]["type"] = json!("has_category");
            }),
            ("a group elsewhere than in @contact.groups", |f| {
                f["nodes"][1]["router"]["cases"][0]["type"] = json!("has_group");
            }),
            ("a group elsewhere than in @contact.groups", |f| {
                f["nodes"][1]["router"]["operand"] = json!("@contact.groups");
            }),
            ("“ten” is not a number", |f| {
                f["nodes"][1]["router"]["cases"][0]["type"] = json!("has_number_eq");
                f["nodes"][1]["router"]["cases"][0]["arguments"] = json!(["ten"]);
            }),
            ("splits by “random”", |f| f["nodes"][1]["router"]["type"] = json!("random")),
            ("other than a text", |f| f["nodes"][1]["router"]["wait"]["type"] = json!("dial")),
            ("other than a text", |f| {
                f["nodes"][1]["router"]["wait"]["hint"] = json!({"type": "image"});
            }),
            ("when no case matches", |f| {
                f["nodes"][1]["router"]["default_category_uuid"] = json!(null);
            }),
            ("when nobody answers in time", |f| {
                f["nodes"][1]["router"]["wait"]["timeout"] =
                    json!({"seconds": 60, "category_uuid": "x"});
            }),
            ("the category “Y” leads nowhere", |f| {
                f["nodes"][1]["router"]["categories"][0]["exit_uuid"] = json!("x");
            }),
            ("has no category", |f| {
                f["nodes"][1]["router"]["cases"][0]["category_uuid"] = json!("x");
            }),
            ("the test “has_intent” cannot", |f| {
                f["nodes"][1]["router"]["cases"][0]["type"] = json!("has_intent");
            }),
            ("the pattern “(” cannot be used", |f| {
                f["nodes"][1]["router"]["cases"][0]["type"] = json!("has_pattern");
                f["nodes"][1]["router"]["cases"][0]["arguments"] = json!(["("]);
            }),
            ("it never waits", |f| f["nodes"][0]["exits"][0]["destination_uuid"] = json!(null)),
            ("before it sent anything", |f| f["nodes"][0]["actions"] = json!([])),
            ("more than one text before the first answer", |f| {
                let mut second = f["nodes"][0]["actions"][0].clone();
                second["uuid"] = json!("second");
                f["nodes"][0]["actions"].as_array_mut().expect("a list").push(second);
            }),
            ("before anyone was asked", |f| {
                let mut early = f["nodes"][6]["actions"][0].clone();
                early["uuid"] = json!("early");
                f["nodes"][0]["actions"].as_array_mut().expect("a list").push(early);
            }),
            ("no answer leads to Opt In = Y", |f| f["nodes"][6]["actions"] = json!([])),
            ("no answer leads to Opt In = N", |f| f["nodes"][7]["actions"] = json!([])),
            ("can lead to yes and to no", |f| {
                f["nodes"][6]["exits"][0]["destination_uuid"] = f["nodes"][7]["uuid"].clone();
            }),
            ("changes consent when nobody answers", |f| {
                let yes = f["nodes"][1]["router"]["categories"][0]["uuid"].clone();
                f["nodes"][1]["router"]["wait"]["timeout"] =
                    json!({"seconds": 60, "category_uuid": yes});
            }),
            ("sends a text when nobody answers", |f| {
                let other = f["nodes"][1]["router"]["categories"][2]["uuid"].clone();
                f["nodes"][1]["router"]["wait"]["timeout"] =
                    json!({"seconds": 60, "category_uuid": other});
            }),
            ("the answer “Y” brings more than 3 texts", |f| {
                for at in 0..3 {
                    let text = json!({"uuid": at.to_string(), "type": "send_msg", "text": "Hi"});
                    f["nodes"][6]["actions"].as_array_mut().expect("a list").push(text);
                }
            }),
            ("goes round without waiting", |f| {
                f["nodes"][6]["exits"][0]["destination_uuid"] = f["nodes"][6]["uuid"].clone();
            }),
        ];
        for (wanted, change) in table {
            let problems = words(&check(&changed(change)));
            assert!(problems.contains(wanted), "{wanted}: {problems}");
        }
    }

    #[test]
    fn a_flow_with_very_many_ways_is_checked_at_once() {
        let node = |at: usize| {
            let exits: Vec<Value> = (0..50)
                .map(|exit| {
                    let to = format!("n{}", at + 1);
                    json!({"uuid": format!("e{at}-{exit}"), "destination_uuid": to})
                })
                .collect();
            json!({"uuid": format!("n{at}"), "actions": [], "exits": exits})
        };
        let nodes: Vec<Value> = (0..900).map(node).collect();
        let flow = json!({"uuid": "f", "name": "F", "spec_version": "13.0", "nodes": nodes});
        let problems = check(&Flow::from_value(flow).expect("a flow"));
        assert!(words(&problems).contains("it never waits"));
    }

    #[test]
    fn an_imported_flow_can_be_chosen() {
        let export = Export::parse(include_str!("../../tests/flows/minimal.json"));
        assert_eq!(check(&export.expect("an export").flows()[0]), []);
    }
}
