//! Why a flow cannot be chosen, by what follows what: the ways from the start and from each answer.
//!
//! A way goes from node to node until a question or the end. On none may consent change before
//! anyone was asked or when nobody answered, texts pile up, or a round be without a question.

use std::collections::{BTreeSet, HashMap};

use super::chain::{self, Leads};
use super::check::{Findings, texts};
use super::definition::Flow;
use super::engine::STEPS_MAX;
use super::parts::{Category, Node};
use super::walk::TEXTS_MAX;

impl Findings {
    /// One text before the first answer: what is approved is what is sent.
    pub(super) fn start(&mut self, flow: &Flow) {
        let Some(first) = flow.nodes().first() else { return };
        let starts = chain::reach(flow, Some(&first.uuid));
        if !starts.iter().any(|node| node.question().is_some()) {
            self.flow("it never waits for an answer");
        }
        let counts = texts_before_question(flow, first, &mut HashMap::new());
        if counts.contains(&0) {
            self.flow("it can wait for an answer before it sent anything");
        }
        if counts.iter().any(|&count| count > 1) {
            self.flow("it sends more than one text before the first answer");
        }
        for node in starts {
            for action in &node.actions {
                if !chain::changes(action).is_empty() {
                    self.action(node, action, "it changes consent before anyone was asked");
                }
            }
        }
    }

    pub(super) fn consent(&mut self, flow: &Flow) {
        let branches = branches(flow);
        if !branches.iter().any(|branch| branch.leads.to_yes() && !branch.silent) {
            self.flow("no answer leads to Opt In = Y or to the group Opted-In");
        }
        if !branches.iter().any(|branch| branch.leads.to_no() && !branch.silent) {
            self.flow("no answer leads to Opt In = N or to the group Opted-Out");
        }
        let mut known = HashMap::new();
        for Branch { node, category, leads, silent } in branches {
            let name = &category.name;
            if leads.grants && leads.refuses {
                self.at(node, format!("the answer “{name}” can lead to yes and to no"));
            }
            let to = node.destination(category);
            let texts = to
                .and_then(|to| flow.node(to))
                .and_then(|next| texts_before_question(flow, next, &mut known).last().copied());
            if texts.is_some_and(|texts| texts > TEXTS_MAX) {
                let words = format!("the answer “{name}” brings more than {TEXTS_MAX} texts");
                self.at(node, words);
            }
            if chain::reach(flow, to).len() > STEPS_MAX {
                let words = format!("after “{name}” come more than {STEPS_MAX} steps");
                self.at(node, words);
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
    pub(super) fn rounds(&mut self, flow: &Flow) {
        let mut seen = HashMap::new();
        for node in flow.nodes() {
            if let Some(back) = round_from(flow, node, &mut seen) {
                self.at(back, "it goes round without waiting for an answer");
            }
        }
    }
}

/// One outcome of a question.
struct Branch<'a> {
    node: &'a Node,
    category: &'a Category,
    leads: Leads,
    /// It is taken when nobody answers.
    silent: bool,
}

fn branches(flow: &Flow) -> Vec<Branch<'_>> {
    let mut known: HashMap<Option<&str>, Leads> = HashMap::new();
    let mut branches = Vec::new();
    for node in flow.nodes() {
        let Some((router, wait)) = node.question() else { continue };
        for category in &router.categories {
            let to = node.destination(category);
            let leads = *known.entry(to).or_insert_with(|| chain::leads(flow, to));
            let timeout = wait.timeout.as_ref();
            let silent = timeout.is_some_and(|timeout| timeout.category_uuid == category.uuid);
            branches.push(Branch { node, category, leads, silent });
        }
    }
    branches
}

/// The nodes that follow without a question.
fn following<'a>(flow: &'a Flow, node: &'a Node) -> impl Iterator<Item = &'a Node> {
    let waits = node.question().is_some();
    let ways = node.exits.iter().filter_map(|exit| exit.destination_uuid.as_deref());
    ways.filter(move |_| !waits).filter_map(|to| flow.node(to))
}

/// Where a node is in a search for rounds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    Open,
    Done,
}

/// A node reached twice on one way from `node` without a question, if it was not searched before.
fn round_from<'a>(
    flow: &'a Flow,
    node: &'a Node,
    seen: &mut HashMap<&'a str, Seen>,
) -> Option<&'a Node> {
    match seen.get(node.uuid.as_str()) {
        Some(Seen::Open) => return Some(node),
        Some(Seen::Done) => return None,
        None => {}
    }
    seen.insert(&node.uuid, Seen::Open);
    let found = following(flow, node).find_map(|next| round_from(flow, next, seen));
    seen.insert(&node.uuid, Seen::Done);
    found
}

/// How many texts are sent on the ways from `node` to the first question, counted up to one more
/// than an answer may bring.
///
/// A way that goes round has no number; that problem has a sentence of its own.
fn texts_before_question<'a>(
    flow: &'a Flow,
    node: &'a Node,
    known: &mut HashMap<&'a str, BTreeSet<usize>>,
) -> BTreeSet<usize> {
    if let Some(counts) = known.get(node.uuid.as_str()) {
        return counts.clone();
    }
    known.insert(&node.uuid, BTreeSet::new());
    let here = texts(node).count();
    let mut counts = BTreeSet::new();
    let ends = node.exits.iter().any(|exit| exit.destination_uuid.is_none());
    if node.question().is_some() || ends || node.exits.is_empty() {
        counts.insert(here.min(TEXTS_MAX + 1));
    }
    for next in following(flow, node) {
        let after = texts_before_question(flow, next, known);
        counts.extend(after.into_iter().map(|after| (here + after).min(TEXTS_MAX + 1)));
    }
    known.insert(&node.uuid, counts.clone());
    counts
}
