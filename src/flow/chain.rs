//! Where a branch leads, before anyone takes it.
//!
//! From an exit, nodes follow each other without waiting until a question or the end.
//! What they do about consent along the way is what the branch *is*: it grants, it refuses, or
//! neither. The engine asks this before it lets an answer in.

use std::collections::BTreeSet;

use super::definition::Flow;
use super::parts::{Action, ActionKind, GroupRef, Node};
use super::template;

/// The field and the groups that are derived from consent (DESIGN §3).
const FIELD: &str = "opt_in";
const OPTED_IN: &str = "opted-in";
const OPTED_OUT: &str = "opted-out";

/// What one action says about consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The contact may be texted.
    Grant,
    /// The contact may not be texted.
    Refuse,
    /// It depends on a template, or it is neither yes nor no.
    Unknown,
}

/// What the branches from a place do before the next question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Leads {
    pub(super) grants: bool,
    pub(super) refuses: bool,
    pub(super) sends: bool,
}

impl Leads {
    /// Grants and nothing else.
    pub(super) fn to_yes(self) -> bool {
        self.grants && !self.refuses
    }

    /// Refuses and nothing else.
    pub(super) fn to_no(self) -> bool {
        self.refuses && !self.grants
    }

    /// Says nothing about consent.
    pub(super) fn nowhere(self) -> bool {
        !self.grants && !self.refuses
    }

    fn add(&mut self, change: Change) {
        self.grants |= change != Change::Refuse;
        self.refuses |= change != Change::Grant;
    }
}

/// What setting a field says about consent.
pub(super) fn change_by_field(key: &str, value: &str) -> Option<Change> {
    if !key.eq_ignore_ascii_case(FIELD) {
        return None;
    }
    Some(match value.trim().to_lowercase().as_str() {
        "y" | "yes" => Change::Grant,
        "n" | "no" => Change::Refuse,
        _ => Change::Unknown,
    })
}

/// What being added to a group says about consent.
pub(super) fn change_by_group(group: &GroupRef) -> Option<Change> {
    match group.name.trim().to_lowercase().as_str() {
        OPTED_IN => Some(Change::Grant),
        OPTED_OUT => Some(Change::Refuse),
        _ => None,
    }
}

/// Everything an action says about consent.
pub(super) fn changes(action: &Action) -> Vec<Change> {
    match &action.kind {
        ActionKind::SetContactField { field, value } => {
            let plain = template::is_plain(value);
            change_by_field(&field.key, if plain { value } else { "" }).into_iter().collect()
        }
        ActionKind::AddContactGroups { groups } => {
            groups.iter().filter_map(change_by_group).collect()
        }
        // On the platform a stopped contact is one that said no; “active” says nothing.
        ActionKind::SetContactStatus { status } => match status.as_str() {
            "stopped" | "blocked" => vec![Change::Refuse],
            _ => Vec::new(),
        },
        ActionKind::RemoveContactGroups { .. }
        | ActionKind::SendMsg { .. }
        | ActionKind::SetRunResult { .. }
        | ActionKind::SetContactLanguage { .. }
        | ActionKind::SetContactName { .. }
        | ActionKind::Unsupported { .. } => Vec::new(),
    }
}

/// Every node that can be reached from `from` without waiting, the waiting ones included.
pub(super) fn reach<'a>(flow: &'a Flow, from: Option<&'a str>) -> Vec<&'a Node> {
    let mut seen = BTreeSet::new();
    let mut reached = Vec::new();
    let mut open: Vec<&str> = from.into_iter().collect();
    while let Some(uuid) = open.pop() {
        let Some(node) = flow.node(uuid).filter(|_| seen.insert(uuid)) else { continue };
        reached.push(node);
        if node.question().is_none() {
            open.extend(node.exits.iter().filter_map(|exit| exit.destination_uuid.as_deref()));
        }
    }
    reached
}

/// What the branch from `from` does before the next question.
pub(super) fn leads(flow: &Flow, from: Option<&str>) -> Leads {
    let mut leads = Leads::default();
    for action in reach(flow, from).into_iter().flat_map(|node| &node.actions) {
        leads.sends |= matches!(action.kind, ActionKind::SendMsg { .. });
        for change in changes(action) {
            leads.add(change);
        }
    }
    leads
}

/// A question about consent: one of its branches grants or refuses.
pub(super) fn asks_consent(flow: &Flow, node: &Node) -> bool {
    node.question().is_some_and(|(router, _)| {
        router.categories.iter().any(|category| !leads(flow, node.destination(category)).nowhere())
    })
}
