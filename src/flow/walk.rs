//! One step under way: following nodes, doing what their actions say, and what they may not.

use super::chain::{self, Change};
use super::definition::Flow;
use super::engine::{Answer, Effect, GroupChoice, STEPS_MAX, Step};
use super::parts::{Action, ActionKind, Category, FieldRef, GroupRef, Node, Router};
use super::run::{Decided, Place, Run};
use super::template::{self, Facts, RunResult, TemplateError};
use super::words::Test;

/// Texts one answer may bring.
pub(super) const TEXTS_MAX: usize = 3;

/// Why a walk began: what it may do depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    Start,
    Reply(Answer),
    Timeout,
}

/// One step under way.
pub(super) struct Walk<'a> {
    flow: &'a Flow,
    pub(super) run: Run,
    pub(super) facts: Facts,
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
    pub(super) fn new(flow: &'a Flow, run: Run, facts: &Facts, cause: Cause) -> Walk<'a> {
        let mut facts = facts.clone();
        facts.results.extend(run.results.clone());
        let asked_before = run.asked.len();
        Walk { flow, run, facts, cause, effects: Vec::new(), asked_before }
    }

    pub(super) fn end(self) -> Step {
        Step { run: self.run, effects: self.effects }
    }

    /// A run that cannot go on does nothing more. What a reply did so far stands (a refusal is not
    /// lost because the text after it is broken), and a person sees it; an invite is not sent.
    pub(super) fn give_up(&mut self, why: String) {
        match self.cause {
            Cause::Start => self.effects.clear(),
            Cause::Reply(_) | Cause::Timeout => {
                self.review(&format!("the flow cannot go on: {why}"));
            }
        }
        self.run.place = Place::Failed { why };
    }

    pub(super) fn review(&mut self, why: &str) {
        self.effects.push(Effect::Review { why: why.to_owned() });
    }

    pub(super) fn sends(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::Send { .. }))
    }

    pub(super) fn nothing_decided(&self) -> bool {
        !self.effects.iter().any(|effect| matches!(effect, Effect::Grant | Effect::Refuse))
    }

    /// The walk came to a question that was put before.
    pub(super) fn is_back(&self) -> bool {
        let Place::Waiting { node, .. } = &self.run.place else { return false };
        self.run.asked[..self.asked_before].contains(node)
    }

    /// Follows nodes until a question or the end.
    pub(super) fn go(&mut self, from: Option<&'a str>) {
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
    pub(super) fn matched<'r>(
        &self,
        router: &'r Router,
    ) -> Result<Option<(&'r Category, String)>, TemplateError> {
        let operand = if template::is_groups(&router.operand) {
            String::new()
        } else {
            template::render(&router.operand, &self.facts)?
        };
        for case in &router.cases {
            let Some(test) = Test::named(&case.test) else { continue };
            let arguments = self.translated(&case.uuid, "arguments", &case.arguments);
            let arguments = arguments
                .iter()
                .map(|argument| template::render(argument, &self.facts))
                .collect::<Result<Vec<_>, _>>()?;
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let matched = match test {
                Test::Group => self.group(&arguments),
                Test::Category => test.run(self.category_of(&router.operand), &arguments),
                _ => test.run(&operand, &arguments),
            };
            if let (Some(value), Some(category)) = (matched, router.category(&case.category_uuid)) {
                return Ok(Some((category, value)));
            }
        }
        Ok(router.default_category().map(|category| (category, operand)))
    }

    /// The category of the result that an operand names.
    fn category_of(&self, operand: &str) -> &str {
        let key = template::result_key(operand);
        let result = key.and_then(|key| self.facts.results.get(&key));
        result.map_or("", |result| &result.category)
    }

    /// The name of the group that a uuid or a name stands for, if the contact is in it.
    fn group(&self, named: &[&str]) -> Option<String> {
        let is_it = |group: &&GroupRef| {
            named.iter().any(|one| {
                group.uuid.as_deref() == Some(one) || group.name.eq_ignore_ascii_case(one)
            })
        };
        self.facts.groups.iter().find(is_it).map(|group| group.name.clone())
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

    pub(super) fn remember(&mut self, router: &Router, value: &str, category: &str) {
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
                self.facts.groups.retain(|group| chain::change_by_group(group).is_some());
                self.effects.push(Effect::RemoveGroups(GroupChoice::All));
            }
            ActionKind::RemoveContactGroups { groups, .. } => {
                let groups = not_derived(groups);
                let is_out = |group: &GroupRef| groups.iter().any(|out| same_group(out, group));
                self.facts.groups.retain(|group| !is_out(group));
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
            ActionKind::SetContactStatus { .. } => {
                for change in chain::changes(action) {
                    self.change(change);
                }
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
            if self.cause == Cause::Start {
                return Ok(Went::Failed("the invite came out empty".to_owned()));
            }
            self.review("a text of the flow came out empty, and was not sent");
            return Ok(Went::On);
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
        self.facts.groups.extend(groups.iter().cloned());
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

/// By uuid, or by name: uuids of another site mean nothing here.
fn same_group(a: &GroupRef, b: &GroupRef) -> bool {
    (a.uuid.is_some() && a.uuid == b.uuid) || a.name.eq_ignore_ascii_case(&b.name)
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

#[cfg(test)]
mod tests {
    use super::key;

    #[test]
    fn results_have_keys_as_on_the_platform() {
        for (name, wanted) in [("Opt In", "opt_in"), ("optIn", "optin"), (" A--b! ", "a_b")] {
            assert_eq!(key(name), wanted);
        }
    }
}
