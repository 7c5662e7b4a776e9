//! A flow as a list to read from top to bottom, for the panel and `flow check`.

use std::time::Duration;

use super::chain;
use super::definition::Flow;
use super::edit::is_first;
use super::keywords::lists_words;
use super::parts::{Action, ActionKind, Case, GroupRef, Node, Router};
use super::words::Test;

/// One numbered step: a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineItem {
    /// Its number in the list, from 1.
    pub number: usize,
    /// The uuid of its node.
    pub node: String,
    /// What it does, in order.
    pub actions: Vec<OutlineAction>,
    /// What it waits for or decides by.
    pub wait: Option<OutlineWait>,
    /// What follows, when it neither waits nor decides.
    pub next: OutlineNext,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OutlineAction {
    /// Sends a text.
    Text {
        /// The uuid of its action, for [`super::edit_text`].
        action: String,
        /// The words.
        text: String,
        /// It is the invite, whose required wording stays.
        first: bool,
        /// Its translations: language and words.
        translations: Vec<(String, String)>,
    },
    /// The contact agreed.
    Grants,
    /// The contact refused.
    Refuses,
    /// Anything else, as a sentence.
    Other(String),
}

/// A choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineWait {
    /// It waits for a reply; otherwise it decides at once.
    pub for_reply: bool,
    /// The name under which the answer is remembered.
    pub result: Option<String>,
    /// How long it waits, when the flow says so.
    pub timeout: Option<Duration>,
    /// Its branches, in the order they are tried.
    pub branches: Vec<OutlineBranch>,
}

/// One branch of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineBranch {
    /// Its name.
    pub name: String,
    /// When it is taken, such as “has any of the words y yes”.
    pub when: String,
    /// The words of its cases that can be changed.
    pub words: Vec<OutlineWords>,
    /// What follows.
    pub next: OutlineNext,
    /// It leads to Opt In = Y; only a clear yes takes it.
    pub grants: bool,
    /// It leads to Opt In = N; only a clear no takes it.
    pub refuses: bool,
}

/// Words that a case accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlineWords {
    /// The uuid of the case, for [`super::edit_words`].
    pub case: String,
    /// The words, with blanks between.
    pub words: String,
    /// Their translations: language and words.
    pub translations: Vec<(String, String)>,
}

/// What follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineNext {
    /// The step of that number.
    Step(usize),
    /// Nothing.
    End,
}

/// The flow as a list: steps in the order a conversation meets them, unreachable ones last.
#[must_use]
pub fn outline(flow: &Flow) -> Vec<OutlineItem> {
    let order = order(flow);
    let number = |uuid: Option<&str>| {
        let at = uuid.and_then(|uuid| order.iter().position(|node| node.uuid == uuid));
        at.map_or(OutlineNext::End, |at| OutlineNext::Step(at + 1))
    };
    order
        .iter()
        .enumerate()
        .map(|(at, node)| OutlineItem {
            number: at + 1,
            node: node.uuid.clone(),
            actions: node.actions.iter().flat_map(|action| told(flow, action)).collect(),
            wait: node.router.as_ref().map(|router| wait(flow, node, router, &number)),
            next: match node.router {
                Some(_) => OutlineNext::End,
                None => {
                    number(node.exits.first().and_then(|exit| exit.destination_uuid.as_deref()))
                }
            },
        })
        .collect()
}

fn order(flow: &Flow) -> Vec<&Node> {
    let mut order: Vec<&Node> = flow.nodes().first().into_iter().collect();
    let mut at = 0;
    while at < order.len() {
        let node = order[at];
        for to in node.exits.iter().filter_map(|exit| exit.destination_uuid.as_deref()) {
            if let Some(next) = flow.node(to)
                && !order.iter().any(|known| known.uuid == next.uuid)
            {
                order.push(next);
            }
        }
        at += 1;
    }
    let rest =
        flow.nodes().iter().filter(|node| !order.iter().any(|known| known.uuid == node.uuid));
    let rest: Vec<&Node> = rest.collect();
    order.extend(rest);
    order
}

fn told(flow: &Flow, action: &Action) -> Vec<OutlineAction> {
    let other = |words: String| vec![OutlineAction::Other(words)];
    let consent = |change| match change {
        chain::Change::Grant => OutlineAction::Grants,
        chain::Change::Refuse => OutlineAction::Refuses,
        chain::Change::Unknown => OutlineAction::Other("sets Opt In to something else".to_owned()),
    };
    match &action.kind {
        ActionKind::SendMsg { text, .. } => vec![OutlineAction::Text {
            action: action.uuid.clone(),
            text: text.clone(),
            first: is_first(flow, &action.uuid),
            translations: translations(flow, &action.uuid, "text"),
        }],
        ActionKind::SetContactField { field, value } => {
            let changes = chain::changes(action);
            if changes.is_empty() {
                return other(format!("sets {} to “{value}”", field.name));
            }
            changes.into_iter().map(consent).collect()
        }
        ActionKind::AddContactGroups { groups } => {
            let derived = groups.iter().filter_map(chain::change_by_group).map(consent);
            let others = groups.iter().filter(|group| chain::change_by_group(group).is_none());
            let names = names(others);
            let rest = (!names.is_empty()).then(|| format!("adds the contact to {names}"));
            derived.chain(rest.map(OutlineAction::Other)).collect()
        }
        ActionKind::RemoveContactGroups { all_groups: true, .. } => {
            other("takes the contact out of all groups".to_owned())
        }
        ActionKind::RemoveContactGroups { groups, .. } => {
            other(format!("takes the contact out of {}", names(groups)))
        }
        ActionKind::SetRunResult { name, value, .. } => {
            other(format!("remembers “{value}” as {name}"))
        }
        ActionKind::SetContactLanguage { language } => {
            other(format!("sets the contact's language to {language}"))
        }
        ActionKind::SetContactName { name } => {
            other(format!("sets the contact's name to “{name}”"))
        }
        ActionKind::SetContactStatus { status } => match chain::changes(action).as_slice() {
            [] => other(format!("leaves the contact's status as it is (“{status}”)")),
            changes => changes.iter().copied().map(consent).collect(),
        },
        ActionKind::Unsupported { named } => other(format!("“{named}”, which cannot be done here")),
    }
}

fn names<'a>(groups: impl IntoIterator<Item = &'a GroupRef>) -> String {
    groups.into_iter().map(|group| group.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn translations(flow: &Flow, item: &str, property: &str) -> Vec<(String, String)> {
    flow.translations()
        .filter_map(|language| {
            let values = flow.translated(language, item, property)?;
            Some((language.to_owned(), values.join(" ")))
        })
        .collect()
}

fn words(flow: &Flow, case: &Case) -> OutlineWords {
    OutlineWords {
        case: case.uuid.clone(),
        words: case.arguments.join(" "),
        translations: translations(flow, &case.uuid, "arguments"),
    }
}

fn wait(
    flow: &Flow,
    node: &Node,
    router: &Router,
    number: &impl Fn(Option<&str>) -> OutlineNext,
) -> OutlineWait {
    let timeout = router.wait.as_ref().and_then(|wait| wait.timeout.as_ref());
    let branches = router
        .categories
        .iter()
        .map(|category| {
            let cases = router.cases.iter().filter(|case| case.category_uuid == category.uuid);
            let mut when: Vec<String> = cases
                .clone()
                .map(|case| {
                    let arguments: Vec<&str> = case.arguments.iter().map(String::as_str).collect();
                    Test::named(&case.test)
                        .map_or_else(|| case.test.clone(), |test| test.sentence(&arguments))
                })
                .collect();
            if timeout.is_some_and(|timeout| timeout.category_uuid == category.uuid) {
                when.push("nobody answers in time".to_owned());
            }
            if router.default_category_uuid.as_ref() == Some(&category.uuid) {
                when.push("anything else".to_owned());
            }
            let to = node.destination(category);
            let leads = chain::leads(flow, to);
            OutlineBranch {
                name: category.name.clone(),
                when: when.join(", or "),
                words: cases
                    .filter(|case| lists_words(case))
                    .map(|case| words(flow, case))
                    .collect(),
                next: number(to),
                grants: leads.grants,
                refuses: leads.refuses,
            }
        })
        .collect();
    OutlineWait {
        for_reply: router.wait.is_some(),
        result: router.result_name.clone().filter(|name| !name.is_empty()),
        timeout: timeout.map(|timeout| Duration::from_secs(timeout.seconds)),
        branches,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::sample;

    #[test]
    fn the_sample_reads_from_top_to_bottom() {
        let items = outline(&sample("Harbour Clinic", ""));
        assert_eq!(items.len(), 8);
        let OutlineAction::Text { first, text, .. } = &items[0].actions[0] else {
            panic!("the invite comes first")
        };
        assert!(first & text.starts_with("Harbour Clinic: may we"));
        assert_eq!(items[0].next, OutlineNext::Step(2));
        let wait = items[1].wait.as_ref().expect("a question");
        let told: Vec<_> = wait
            .branches
            .iter()
            .map(|branch| (branch.name.as_str(), branch.next, branch.grants, branch.refuses))
            .collect();
        assert_eq!(
            told,
            [
                ("Y", OutlineNext::Step(3), true, false),
                ("N", OutlineNext::Step(4), false, true),
                ("Other", OutlineNext::Step(5), false, false),
            ]
        );
        assert_eq!(wait.branches[1].when, "has any of the words n no nope nah");
        assert_eq!(wait.branches[2].when, "anything else");
        assert!(items[2].actions.contains(&OutlineAction::Grants));
        assert!(items[3].actions.contains(&OutlineAction::Refuses));
        assert_eq!(
            items[7].wait.as_ref().expect("the last question").branches[2].next,
            OutlineNext::Step(8)
        );
    }
}
