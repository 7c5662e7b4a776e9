//! Why a flow cannot be chosen, and what would make it better.
//!
//! [`check()`] names every obstacle with its node and action; an empty list means that the engine
//! runs the flow to its end whatever people answer. [`advise`] names what runs but is unwise.

use std::collections::BTreeSet;
use std::fmt;

use super::chain::{self, Change};
use super::definition::{Action, ActionKind, Category, Flow, Node, Router};
use super::template;
use super::wording::required_wording;
use super::words::Test;

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
    found.uuids(flow);
    for node in flow.nodes() {
        found.node(flow, node);
    }
    found.start(flow);
    found.consent(flow);
    found.rounds(flow);
    found.problems
}

/// What runs but is unwise; for the editor and `flow check`.
#[must_use]
pub fn advise(flow: &Flow) -> Vec<Problem> {
    let mut found = Findings::default();
    let starts = chain::reach(flow, flow.nodes().first().map(|node| node.uuid.as_str()));
    for (node, action, text) in starts.iter().flat_map(|node| texts(node)) {
        if let Err(missing) = required_wording(text) {
            found.action(node, action, missing.to_string());
        }
    }
    for node in flow.nodes().iter().filter(|node| chain::asks_consent(flow, node)) {
        found.advice(flow, node);
    }
    found.problems
}

#[derive(Default)]
struct Findings {
    problems: Vec<Problem>,
}

impl Findings {
    fn flow(&mut self, words: impl Into<String>) {
        self.problems.push(Problem { node: None, action: None, words: words.into() });
    }

    fn at(&mut self, node: &Node, words: impl Into<String>) {
        let node = Some(node.uuid.clone());
        self.problems.push(Problem { node, action: None, words: words.into() });
    }

    fn action(&mut self, node: &Node, action: &Action, words: impl Into<String>) {
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
            ActionKind::Unsupported { named } => {
                self.action(node, action, format!("“{named}” cannot be done here"));
            }
        }
        let translated = flow
            .translations()
            .filter_map(|language| flow.translated(language, &action.uuid, "text"))
            .flatten();
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
        if let Err(error) = template::check(&router.operand) {
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
                if let Err(why) = test.check(&arguments) {
                    self.at(node, why);
                }
            }
        }
    }

    /// One text before the first answer: what is approved is what is sent.
    fn start(&mut self, flow: &Flow) {
        let Some(first) = flow.nodes().first() else { return };
        let starts = chain::reach(flow, Some(&first.uuid));
        if !starts.iter().any(|node| node.question().is_some()) {
            self.flow("it never waits for an answer");
        }
        for counted in texts_before_question(flow, first, &mut BTreeSet::new()) {
            if counted != 1 {
                let words = match counted {
                    0 => "it can wait for an answer before it sent anything",
                    _ => "it sends more than one text before the first answer",
                };
                self.flow(words);
            }
        }
        for node in starts {
            for action in &node.actions {
                if !chain::changes(action).is_empty() {
                    self.action(node, action, "it changes consent before anyone was asked");
                }
            }
        }
    }

    fn consent(&mut self, flow: &Flow) {
        let branches = || {
            flow.nodes().iter().filter_map(|node| Some((node, node.question()?))).flat_map(
                |(node, (router, wait))| {
                    router.categories.iter().map(move |category| {
                        let leads = chain::leads(flow, node.destination(category));
                        let timeout = wait.timeout.as_ref();
                        let silent = timeout.is_some_and(|t| t.category_uuid == category.uuid);
                        (node, category, leads, silent)
                    })
                },
            )
        };
        if !branches().any(|(_, _, leads, silent)| leads.to_yes() && !silent) {
            self.flow("no answer leads to Opt In = Y or to the group Opted-In");
        }
        if !branches().any(|(_, _, leads, silent)| leads.to_no() && !silent) {
            self.flow("no answer leads to Opt In = N or to the group Opted-Out");
        }
        for (node, category, leads, silent) in branches() {
            let name = &category.name;
            if leads.grants && leads.refuses {
                self.at(node, format!("the answer “{name}” can lead to yes and to no"));
            }
            if silent && !leads.nowhere() {
                self.at(node, "it changes consent when nobody answers");
            }
            if silent && leads.sends {
                self.at(node, "it sends a text when nobody answers; only answers are answered");
            }
        }
    }

    /// Nodes that lead back to themselves without a question.
    fn rounds(&mut self, flow: &Flow) {
        for node in flow.nodes().iter().filter(|node| node.question().is_none()) {
            let round = node.exits.iter().any(|exit| {
                let reached = chain::reach(flow, exit.destination_uuid.as_deref());
                reached.iter().any(|other| other.uuid == node.uuid)
            });
            if round {
                self.at(node, "it goes round without waiting for an answer");
            }
        }
    }

    fn advice(&mut self, flow: &Flow, node: &Node) {
        let Some((router, _)) = node.question() else { return };
        for category in &router.categories {
            let to = node.destination(category);
            if !chain::leads(flow, to).to_yes() {
                continue;
            }
            let reached = chain::reach(flow, to);
            let says_stop =
                |(_, _, text): (&Node, &Action, &str)| text.to_lowercase().contains("stop");
            if !reached.iter().flat_map(|node| texts(node)).any(says_stop) {
                self.at(node, "nothing after a yes says how to stop");
            }
        }
        if let Some(other) = router.default_category()
            && !chain::leads(flow, node.destination(other)).nowhere()
        {
            let words = "any other answer would change consent; here it goes to a person instead";
            self.at(node, words);
        }
    }
}

fn texts(node: &Node) -> impl Iterator<Item = (&Node, &Action, &str)> {
    node.actions.iter().filter_map(move |action| match &action.kind {
        ActionKind::SendMsg { text, .. } => Some((node, action, text.as_str())),
        _ => None,
    })
}

/// How many texts are sent on the ways from `node` to the first question; 2 stands for more.
fn texts_before_question<'a>(
    flow: &'a Flow,
    node: &'a Node,
    open: &mut BTreeSet<&'a str>,
) -> BTreeSet<usize> {
    // A way that goes round has its own problem, and no number.
    if !open.insert(&node.uuid) {
        return BTreeSet::new();
    }
    let here = texts(node).count();
    let mut counts = BTreeSet::new();
    if node.question().is_some() {
        counts.insert(here.min(2));
    } else {
        for exit in &node.exits {
            match exit.destination_uuid.as_deref().and_then(|to| flow.node(to)) {
                Some(next) => counts.extend(
                    texts_before_question(flow, next, open)
                        .into_iter()
                        .map(|after| (here + after).min(2)),
                ),
                // The end without a question; an invite that asks nothing is named elsewhere.
                None => {
                    counts.insert(here.min(2));
                }
            }
        }
    }
    open.remove(node.uuid.as_str());
    counts
}
