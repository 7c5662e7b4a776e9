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
//! Time belongs to the caller: it brings [`Input::Timeout`] when a wait has lasted
//! [`RunStatus::Waiting`]'s `timeout`, and marks a run expired by itself; a late clear answer still
//! finds its question.
//!
//! Read next: `chain.rs` for where a branch leads.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::chain::{self, Change};
use super::definition::{Action, ActionKind, Category, FieldRef, Flow, GroupRef, Node, Router};
use super::template::{self, Facts, RunResult, TemplateError};
use super::words::Test;

/// Texts sent in one run because an answer was unclear.
pub const CLARIFICATIONS_MAX: u32 = 2;
/// Nodes in one step, as on the platform: more is a flow that goes round without waiting.
pub const STEPS_MAX: usize = 100;
/// Texts one answer may bring.
const TEXTS_MAX: usize = 3;

/// One contact's passage through a flow. Serialised between inputs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    place: Place,
    /// The last question about consent that was put: where a late answer belongs.
    #[serde(default)]
    question: Option<String>,
    /// Consent was granted or refused in this run.
    #[serde(default)]
    decided: Decided,
    /// Questions already put.
    #[serde(default)]
    asked: Vec<String>,
    #[serde(default)]
    clarifications: u32,
    #[serde(default)]
    results: BTreeMap<String, RunResult>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Place {
    #[default]
    New,
    Waiting {
        node: String,
        timeout_s: Option<u64>,
    },
    Completed,
    Failed {
        why: String,
    },
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Decided {
    #[default]
    NotYet,
    Already,
}

/// Where a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RunStatus {
    /// Nothing happened yet.
    New,
    /// A question was put.
    Waiting {
        /// When to bring [`Input::Timeout`], counted from the question.
        timeout: Option<Duration>,
    },
    /// The flow is over.
    Completed,
    /// The flow could not go on.
    Failed {
        /// Why, for staff.
        why: String,
    },
}

impl Run {
    /// A run that has not begun.
    #[must_use]
    pub fn new() -> Run {
        Run::default()
    }

    /// Where it is.
    #[must_use]
    pub fn status(&self) -> RunStatus {
        match &self.place {
            Place::New => RunStatus::New,
            Place::Waiting { timeout_s, .. } => {
                RunStatus::Waiting { timeout: timeout_s.map(Duration::from_secs) }
            }
            Place::Completed => RunStatus::Completed,
            Place::Failed { why } => RunStatus::Failed { why: why.clone() },
        }
    }

    /// Its results by key.
    #[must_use]
    pub fn results(&self) -> &BTreeMap<String, RunResult> {
        &self.results
    }

    /// How many clarifications it sent.
    #[must_use]
    pub fn clarifications(&self) -> u32 {
        self.clarifications
    }
}

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
        Err(error) => return walk.fail(error.to_string()).end(),
    };
    let Some((category, value)) = admitted(flow, node, router, matched, answer) else {
        return Step::review(
            run,
            "the flow's words would change consent, and it is no clear answer",
        );
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

/// The question a reply belongs to: the open one, or, for a clear answer, the last one about
/// consent, however long the flow has been over.
fn question<'a>(flow: &'a Flow, run: &Run, answer: Answer) -> Option<&'a Node> {
    let uuid = match &run.place {
        Place::Waiting { node, .. } => Some(node),
        Place::Completed if run.decided == Decided::NotYet && answer != Answer::Unclear => {
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

/// Why a walk began: what it may do depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    Start,
    Reply(Answer),
    Timeout,
}

/// One step under way.
struct Walk<'a> {
    flow: &'a Flow,
    run: Run,
    facts: Facts,
    cause: Cause,
    effects: Vec<Effect>,
    /// Questions put before this step.
    asked_before: usize,
}

/// Whether a walk goes on.
enum Went {
    On,
    Failed(String),
}

impl<'a> Walk<'a> {
    fn new(flow: &'a Flow, run: Run, facts: &Facts, cause: Cause) -> Walk<'a> {
        let mut facts = facts.clone();
        facts.results.extend(run.results.clone());
        let asked_before = run.asked.len();
        Walk { flow, run, facts, cause, effects: Vec::new(), asked_before }
    }

    fn end(self) -> Step {
        Step { run: self.run, effects: self.effects }
    }

    /// A run that cannot go on does nothing more; a reply that met the failure goes to a person.
    fn fail(mut self, why: String) -> Walk<'a> {
        self.give_up(why);
        self
    }

    fn give_up(&mut self, why: String) {
        self.effects.clear();
        if self.cause != Cause::Start {
            self.review(&format!("the flow cannot go on: {why}"));
        }
        self.run.place = Place::Failed { why };
    }

    fn review(&mut self, why: &str) {
        self.effects.push(Effect::Review { why: why.to_owned() });
    }

    fn sends(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::Send { .. }))
    }

    fn nothing_decided(&self) -> bool {
        !self.effects.iter().any(|effect| matches!(effect, Effect::Grant | Effect::Refuse))
    }

    /// The walk came to a question that was put before.
    fn is_back(&self) -> bool {
        let Place::Waiting { node, .. } = &self.run.place else { return false };
        self.run.asked[..self.asked_before].contains(node)
    }

    /// Follows nodes until a question or the end.
    fn go(&mut self, from: Option<&'a str>) {
        let mut next = from;
        for _ in 0..STEPS_MAX {
            let Some(uuid) = next else {
                self.run.place = Place::Completed;
                return;
            };
            let Some(node) = self.flow.node(uuid) else {
                return self.give_up(format!("there is no node {uuid}"));
            };
            if let Went::Failed(why) = self.act(node) {
                return self.give_up(why);
            }
            if node.question().is_some() {
                return self.ask(node);
            }
            next = match self.exit(node) {
                Ok(exit) => exit,
                Err(error) => return self.give_up(error.to_string()),
            };
        }
        self.give_up(format!("it went through {STEPS_MAX} nodes without a question"));
    }

    fn act(&mut self, node: &Node) -> Went {
        for action in &node.actions {
            match self.perform(action) {
                Ok(Went::On) => {}
                Ok(failed @ Went::Failed(_)) => return failed,
                Err(error) => return Went::Failed(error.to_string()),
            }
        }
        Went::On
    }

    fn ask(&mut self, node: &Node) {
        let timeout = node.question().and_then(|(_, wait)| wait.timeout.as_ref());
        self.run.place = Place::Waiting {
            node: node.uuid.clone(),
            timeout_s: timeout.map(|timeout| timeout.seconds),
        };
        if chain::asks_consent(self.flow, node) {
            self.run.question = Some(node.uuid.clone());
        }
        if !self.run.asked.contains(&node.uuid) {
            self.run.asked.push(node.uuid.clone());
        }
    }

    /// The way out of a node that does not wait.
    fn exit(&mut self, node: &'a Node) -> Result<Option<&'a str>, TemplateError> {
        let Some(router) = &node.router else {
            return Ok(node.exits.first().and_then(|exit| exit.destination_uuid.as_deref()));
        };
        let Some((category, value)) = self.matched(router)? else { return Ok(None) };
        self.remember(router, &value, &category.name);
        Ok(node.destination(category))
    }

    /// The outcome of a router by its words, and what matched.
    fn matched<'r>(
        &self,
        router: &'r Router,
    ) -> Result<Option<(&'r Category, String)>, TemplateError> {
        let operand = template::render(&router.operand, &self.facts)?;
        for case in &router.cases {
            let Some(test) = Test::named(&case.test) else { continue };
            let arguments = self.translated(&case.uuid, "arguments", &case.arguments);
            let arguments = arguments
                .iter()
                .map(|argument| template::render(argument, &self.facts))
                .collect::<Result<Vec<_>, _>>()?;
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let matched = test.run(&operand, &arguments);
            if let (Some(value), Some(category)) = (matched, router.category(&case.category_uuid)) {
                return Ok(Some((category, value)));
            }
        }
        Ok(router.default_category().map(|category| (category, operand)))
    }

    /// A property in the contact's language, if it is translated with as many parts.
    fn translated(&self, item: &str, property: &str, base: &[String]) -> Vec<String> {
        let language = self.facts.language.as_deref();
        language
            .filter(|language| *language != self.flow.language())
            .and_then(|language| self.flow.translated(language, item, property))
            .filter(|translated| translated.len() == base.len())
            .map_or_else(
                || base.to_vec(),
                |translated| translated.into_iter().map(str::to_owned).collect(),
            )
    }

    fn remember(&mut self, router: &Router, value: &str, category: &str) {
        if let Some(name) = router.result_name.as_deref().filter(|name| !name.is_empty()) {
            self.set_result(name, value, category);
        }
    }

    fn set_result(&mut self, name: &str, value: &str, category: &str) {
        let result = RunResult {
            name: name.to_owned(),
            value: value.to_owned(),
            category: category.to_owned(),
        };
        self.facts.results.insert(key(name), result.clone());
        self.run.results.insert(key(name), result);
    }

    fn perform(&mut self, action: &Action) -> Result<Went, TemplateError> {
        match &action.kind {
            ActionKind::SendMsg { text, .. } => return self.send(&action.uuid, text),
            ActionKind::SetContactField { field, value } => self.set_field(field, value)?,
            ActionKind::AddContactGroups { groups } => self.add_groups(groups),
            ActionKind::RemoveContactGroups { all_groups: true, .. } => {
                self.effects.push(Effect::RemoveGroups(GroupChoice::All));
            }
            ActionKind::RemoveContactGroups { groups, .. } => {
                let groups = not_derived(groups);
                if !groups.is_empty() {
                    self.effects.push(Effect::RemoveGroups(GroupChoice::These(groups)));
                }
            }
            ActionKind::SetRunResult { name, value, category } => {
                let value = template::render(value, &self.facts)?;
                self.set_result(name, value.trim(), category);
            }
            ActionKind::SetContactLanguage { language } => {
                self.facts.language = Some(language.clone());
                self.effects.push(Effect::SetLanguage(language.clone()));
            }
            ActionKind::SetContactName { name } => {
                let name = template::render(name, &self.facts)?.trim().to_owned();
                self.facts.name = Some(name.clone());
                self.effects.push(Effect::SetName(name));
            }
            ActionKind::Unsupported { named } => {
                return Ok(Went::Failed(format!("“{named}” cannot be done here")));
            }
        }
        Ok(Went::On)
    }

    fn send(&mut self, action: &str, text: &str) -> Result<Went, TemplateError> {
        if self.cause == Cause::Timeout {
            self.review("the flow has a text for those who did not answer, which is not sent");
            return Ok(Went::On);
        }
        let translated = self.translated(action, "text", &[text.to_owned()]).remove(0);
        let text = template::render(&translated, &self.facts)?;
        let sent = self.effects.iter().filter(|e| matches!(e, Effect::Send { .. })).count();
        let most = if self.cause == Cause::Start { 1 } else { TEXTS_MAX };
        if sent >= most {
            return Ok(Went::Failed(format!("it sends more than {most} at once")));
        }
        if text.trim().is_empty() {
            return Ok(Went::Failed("it sends an empty text".to_owned()));
        }
        self.effects.push(Effect::Send { text });
        Ok(Went::On)
    }

    fn set_field(&mut self, field: &FieldRef, value: &str) -> Result<(), TemplateError> {
        let value = template::render(value, &self.facts)?.trim().to_owned();
        if let Some(change) = chain::change_by_field(&field.key, &value) {
            self.change(change);
            return Ok(());
        }
        self.facts.fields.insert(field.key.clone(), value.clone());
        let (key, name) = (field.key.clone(), field.name.clone());
        self.effects.push(Effect::SetField { key, name, value });
        Ok(())
    }

    fn add_groups(&mut self, groups: &[GroupRef]) {
        for change in groups.iter().filter_map(chain::change_by_group) {
            self.change(change);
        }
        let groups = not_derived(groups);
        if !groups.is_empty() {
            self.effects.push(Effect::AddGroups(groups));
        }
    }

    /// Consent changes only as the person said. The branch was admitted for that; this holds
    /// again at the action itself, where a branch of a branch may have been taken.
    fn change(&mut self, change: Change) {
        let effect = match (change, self.cause) {
            (Change::Grant, Cause::Reply(Answer::Yes)) => Effect::Grant,
            (Change::Refuse, Cause::Reply(Answer::No)) => Effect::Refuse,
            (Change::Grant | Change::Refuse | Change::Unknown, _) => {
                self.review("the flow would change consent without a clear answer");
                return;
            }
        };
        if !self.effects.contains(&effect) {
            self.effects.push(effect);
        }
        self.run.decided = Decided::Already;
    }
}

/// Without the groups that are derived from consent.
fn not_derived(groups: &[GroupRef]) -> Vec<GroupRef> {
    groups.iter().filter(|group| chain::change_by_group(group).is_none()).cloned().collect()
}

/// The key of a result: “Opt In” is `opt_in`.
fn key(name: &str) -> String {
    let mut key = String::new();
    for c in name.trim().to_lowercase().chars() {
        if c.is_ascii_alphanumeric() {
            key.push(c);
        } else if !key.ends_with('_') {
            key.push('_');
        }
    }
    key.trim_matches('_').to_owned()
}
