//! A run through a flow, one input at a time. Pure: no clock, no chance, no outside.
//!
//! ```text
//!              Start                       Reply, Timeout
//!   new ───────────────► waiting ─────────────────────────► waiting … ─► completed
//!                           │  ▲                                            │
//!                           └──┘ not clear: Review, stays                   └─ a late clear answer
//!                                                                              takes up the question
//! ```
//!
//! A reply comes with what `consent::intent` read in it.
//! A *yes* takes the branch that grants and a *no* the one that refuses, whatever words the flow
//! lists; anything else is matched on the flow's words and may take only a branch that does
//! neither. So no imported flow, however it matches, can read “No that's ok” as consent.
//!
//! An unclear answer may bring a clarification, at most [`CLARIFICATIONS_MAX`] in a run: a flow
//! that loops back to its question falls silent and leaves the reply to a person.
//! Silence changes nothing: a timeout may move a run on, but neither changes consent nor sends,
//! since no message came that a text could answer.
//!
//! Time belongs to the caller: it brings [`Input::Timeout`] when a wait has lasted as long as
//! [`super::RunStatus::Waiting`] says, and marks a run expired by itself; a late clear answer still
//! finds its question.
//!
//! Read next: `walk.rs` for what actions do, `chain.rs` for where a branch leads.

use super::chain;
use super::definition::Flow;
use super::parts::{Category, GroupRef, Node, Router};
use super::run::{Decided, Place, Run};
use super::template::Facts;
use super::walk::{Cause, Walk};

/// Texts sent in one run because an answer was unclear.
pub const CLARIFICATIONS_MAX: u32 = 2;
/// Nodes in one step, as on the platform: more is a flow that goes round without waiting.
pub const STEPS_MAX: usize = 100;
/// What `consent::intent` read in a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A clear yes.
    Yes,
    /// A clear no.
    No,
    /// Anything else.
    Unclear,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input<'a> {
    /// Somebody approved the invite.
    Start,
    /// The contact answered.
    Reply {
        /// The words.
        text: &'a str,
        /// How they were read.
        answer: Answer,
    },
    /// The wait was over before anyone answered.
    Timeout,
}

/// What the caller has to do, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Send this text to the contact.
    Send {
        /// The words, filled in.
        text: String,
    },
    /// Record a grant, with the proof that only the caller can have. At most once a step.
    Grant,
    /// Record a refusal. At most once a step.
    Refuse,
    /// Set a field of the contact; an empty value clears it. Never `opt_in`.
    SetField {
        /// Its key.
        key: String,
        /// Its name.
        name: String,
        /// The value.
        value: String,
    },
    /// Add the contact to groups. Never the two that are derived from consent.
    AddGroups(Vec<GroupRef>),
    /// Take the contact out of groups. Never the two that are derived from consent.
    RemoveGroups(GroupChoice),
    /// Set the contact's language.
    SetLanguage(String),
    /// Set the contact's name.
    SetName(String),
    /// Put the reply before a person.
    Review {
        /// Why, for staff.
        why: String,
    },
}

/// Which groups.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupChoice {
    /// These.
    These(Vec<GroupRef>),
    /// All but the two that are derived from consent.
    All,
}

/// The run after an input, and what it asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The run to keep.
    pub run: Run,
    /// What to do.
    pub effects: Vec<Effect>,
}

impl Step {
    fn review(run: Run, why: &str) -> Step {
        Step { run, effects: vec![Effect::Review { why: why.to_owned() }] }
    }
}

/// Takes a run one input further.
#[must_use]
pub fn step(flow: &Flow, run: Run, input: Input<'_>, facts: &Facts) -> Step {
    match input {
        Input::Start => start(flow, run, facts),
        Input::Reply { text, answer } => reply(flow, run, text, answer, facts),
        Input::Timeout => timeout(flow, run, facts),
    }
}

fn start(flow: &Flow, run: Run, facts: &Facts) -> Step {
    if run.place != Place::New {
        return Step { run, effects: Vec::new() };
    }
    let mut walk = Walk::new(flow, run, facts, Cause::Start);
    walk.go(flow.nodes().first().map(|node| node.uuid.as_str()));
    walk.end()
}

fn reply(flow: &Flow, run: Run, text: &str, answer: Answer, facts: &Facts) -> Step {
    let Some(node) = question(flow, &run, answer) else {
        return Step::review(run, "the flow is over");
    };
    let Some((router, _)) = node.question() else {
        return Step::review(run, "the flow changed, and its question is gone");
    };
    let consent = chain::asks_consent(flow, node);
    let mut walk = Walk::new(flow, run.clone(), facts, Cause::Reply(answer));
    walk.facts.input = Some(text.to_owned());
    let matched = match walk.matched(router) {
        Ok(matched) => matched,
        Err(error) => {
            walk.give_up(error.to_string());
            return walk.end();
        }
    };
    let Some((category, value)) = admitted(flow, node, router, matched, answer) else {
        return Step::review(run, not_admitted(answer));
    };
    let value = value.unwrap_or_else(|| text.to_owned());
    walk.remember(router, &value, &category.name);
    walk.go(node.destination(category));
    let clarifies = walk.sends() && walk.nothing_decided() && (consent || walk.is_back());
    if clarifies && run.clarifications >= CLARIFICATIONS_MAX {
        return Step::review(run, "it is not clear, and enough clarifications were sent");
    }
    walk.run.clarifications += u32::from(clarifies);
    if consent && answer == Answer::Unclear {
        walk.review("it answers our question neither with yes nor with no");
    }
    walk.end()
}

fn not_admitted(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "it is a clear yes, and the flow has no branch for it here",
        Answer::No => "it is a clear no, and the flow has no branch for it here",
        Answer::Unclear => "the flow's words would change consent, and it is no clear answer",
    }
}

/// The question a reply belongs to: the open one, or, for a clear answer, the last one about
/// consent, however long the flow has been over.
fn question<'a>(flow: &'a Flow, run: &Run, answer: Answer) -> Option<&'a Node> {
    let uuid = match &run.place {
        Place::Waiting { node, .. } => Some(node),
        Place::Completed | Place::Failed { .. }
            if run.decided == Decided::NotYet && answer != Answer::Unclear =>
        {
            run.question.as_ref()
        }
        Place::New | Place::Completed | Place::Failed { .. } => None,
    }?;
    flow.node(uuid)
}

fn timeout(flow: &Flow, run: Run, facts: &Facts) -> Step {
    let Place::Waiting { node: uuid, .. } = &run.place else {
        return Step { run, effects: Vec::new() };
    };
    let found = flow.node(uuid).and_then(|node| {
        let (router, wait) = node.question()?;
        Some((node, router, router.category(&wait.timeout.as_ref()?.category_uuid)?))
    });
    let Some((node, router, category)) = found else {
        return Step { run, effects: Vec::new() };
    };
    let mut walk = Walk::new(flow, run, facts, Cause::Timeout);
    walk.remember(router, "", &category.name);
    walk.go(node.destination(category));
    walk.end()
}

/// The outcome an answer may take, with what matched: the flow's own choice if it leads where the
/// answer points, else the first that does, else nothing.
fn admitted<'a>(
    flow: &Flow,
    node: &Node,
    router: &'a Router,
    matched: Option<(&'a Category, String)>,
    answer: Answer,
) -> Option<(&'a Category, Option<String>)> {
    let leads = |category: &Category| chain::leads(flow, node.destination(category));
    let points = |category: &Category| match answer {
        Answer::Yes => leads(category).to_yes(),
        Answer::No => leads(category).to_no(),
        Answer::Unclear => false,
    };
    let (own, value) = matched.map_or((None, None), |(own, value)| (Some(own), Some(value)));
    if let Some(own) = own.filter(|own| points(own)) {
        return Some((own, value));
    }
    let timeout = router.wait.as_ref().and_then(|wait| wait.timeout.as_ref());
    let silent = |category: &Category| timeout.is_some_and(|t| t.category_uuid == category.uuid);
    let other = router.categories.iter().find(|category| points(category) && !silent(category));
    if let Some(other) = other {
        return Some((other, None));
    }
    own.filter(|own| leads(own).nowhere()).map(|own| (own, value))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::flow::{RunStatus, sample};

    fn walked(flow: &Flow, inputs: &[Input<'_>]) -> Vec<Step> {
        let mut run = Run::new();
        inputs
            .iter()
            .map(|input| {
                let stored = serde_json::to_string(&run).expect("JSON");
                let read = serde_json::from_str(&stored).expect("a run");
                assert_eq!(read, run);
                let step = step(flow, read, *input, &Facts::default());
                run = step.run.clone();
                step
            })
            .collect()
    }

    const YES: Input<'_> = Input::Reply { text: "yes", answer: Answer::Yes };
    const NO: Input<'_> = Input::Reply { text: "no", answer: Answer::No };
    const UNCLEAR_YES: Input<'_> = Input::Reply { text: "yes", answer: Answer::Unclear };

    fn changed(change: impl FnOnce(&mut Value)) -> Flow {
        let mut source = sample("Harbour Clinic", "").source().clone();
        change(&mut source);
        Flow::from_value(source).expect("a flow")
    }

    #[test]
    fn a_word_that_matches_yes_grants_nothing_without_a_clear_answer() {
        let steps = walked(&sample("Harbour", ""), &[Input::Start, UNCLEAR_YES]);
        assert!(matches!(steps[1].effects[..], [Effect::Review { .. }]));
        assert_eq!(steps[1].run, steps[0].run);
    }

    #[test]
    fn a_second_start_and_an_early_reply_do_nothing() {
        let flow = sample("Harbour", "");
        assert_eq!(walked(&flow, &[Input::Start, Input::Start])[1].effects, []);
        assert!(matches!(walked(&flow, &[YES])[0].effects[..], [Effect::Review { .. }]));
        assert_eq!(walked(&flow, &[Input::Timeout])[0].effects, []);
    }

    #[test]
    fn a_no_at_a_question_without_a_no_goes_to_a_person() {
        let flow = changed(|f| f["nodes"][7]["actions"] = f["nodes"][6]["actions"].clone());
        let steps = walked(&flow, &[Input::Start, NO]);
        assert!(matches!(steps[1].effects[..], [Effect::Review { .. }]), "{:?}", steps[1].effects);
    }

    #[test]
    fn a_refusal_stands_when_the_text_after_it_is_broken() {
        let flow = changed(|f| f["nodes"][7]["actions"][2]["text"] = json!("@(broken)"));
        let steps = walked(&flow, &[Input::Start, NO]);
        assert_eq!(steps[1].effects[0], Effect::Refuse);
        assert!(matches!(steps[1].run.status(), RunStatus::Failed { .. }));
    }

    #[test]
    fn a_broken_invite_is_not_sent() {
        let flow = changed(|f| f["nodes"][1]["actions"] = json!([{"uuid": "x", "type": "magic"}]));
        let steps = walked(&flow, &[Input::Start]);
        assert_eq!(steps[0].effects, []);
        let RunStatus::Failed { why } = steps[0].run.status() else { panic!("it goes on") };
        assert_eq!(why, "“magic” cannot be done here");
    }

    #[test]
    fn a_flow_that_goes_round_is_ended() {
        let flow = changed(|f| {
            f["nodes"][7]["actions"] = json!([]);
            f["nodes"][7]["exits"][0]["destination_uuid"] = f["nodes"][7]["uuid"].clone();
        });
        let steps = walked(&flow, &[Input::Start, NO]);
        assert!(matches!(
            steps[1].run.status(),
            RunStatus::Failed { .. } | RunStatus::Waiting { .. }
        ));
    }
}
