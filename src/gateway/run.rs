//! Steps of a contact's passage through a flow, and what the steps bring about.
//!
//! Consent is decided before the flow is asked: a flow's grant or refusal that the ruling did not
//! make is ignored here.

use super::desk::{Desk, about};
use super::inbound::Message;
use crate::consent::policy::Answering;
use crate::flow::{
    self, Answer, Effect, Facts, Flow, GroupChoice, GroupRef, Input, Organization, Run,
};
use crate::outbox::MessageKind;
use crate::store::contacts::{self, Contact, ContactChange};
use crate::store::entry::EntryError;
use crate::store::flows::StoredFlow;
use crate::store::runs::{Deadlines, Responded, RunStatus, StoredRun};
use crate::store::{
    GroupId, MessageId, RunId, StoreError, fields, flows, groups, inbox, reviews, runs,
};

/// What becomes of the texts a step wants to send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sends {
    /// They answer an inbound message.
    As {
        /// As what they leave.
        kind: MessageKind,
        /// The message they answer.
        answers: MessageId,
    },
    /// Nothing may be sent; it is put on record that something was not.
    Nothing,
}

impl Sends {
    pub(super) fn answering(answering: Answering, kind: MessageKind, answers: MessageId) -> Self {
        match answering {
            Answering::Once => Self::As { kind, answers },
            Answering::Silent => Self::Nothing,
        }
    }
}

impl Desk<'_> {
    /// Steps a run by a reply; false if the flow had no branch for it, having come to its end before.
    pub(super) fn step_reply(
        &self,
        run: RunId,
        contact: &Contact,
        message: &Message,
        answer: Answer,
        sends: Sends,
    ) -> Result<bool, StoreError> {
        let Some((run, flow)) = self.open_run(run)? else { return Ok(false) };
        let facts = self.facts(contact, &message.text)?;
        let input = Input::Reply { text: &message.text, answer };
        let step = flow::step(&flow.definition, run.state, input, &facts);
        inbox::taken_by(self.tx, message.id, run.id)?;
        self.store_step(run.id, &flow.definition, &step.run, Responded::Yes)?;
        let decided = step.effects.iter().any(|e| matches!(e, Effect::Grant | Effect::Refuse));
        let mut sends = sends;
        for effect in step.effects {
            // A clear answer is done with, though the flow has no branch left for it.
            if answer != Answer::Unclear && matches!(effect, Effect::Review { .. }) && !decided {
                continue;
            }
            let says = matches!(effect, Effect::Send { .. });
            self.effect(contact, Some(run.id), Some(message), effect, sends)?;
            // After a no there is one confirmation, however many texts the flow has there.
            if says && matches!(sends, Sends::As { kind: MessageKind::Confirmation, .. }) {
                sends = Sends::Nothing;
            }
        }
        Ok(decided || answer == Answer::Unclear)
    }

    /// A wait's timeout has come, or the run's end. Nobody wrote, so nothing may be sent.
    pub(super) fn run_due(&self, id: RunId, status: RunStatus) -> Result<(), StoreError> {
        if status == RunStatus::Expired {
            return runs::end(self.tx, id, RunStatus::Expired, self.now);
        }
        let Some((run, flow)) = self.open_run(id)? else {
            return runs::end(self.tx, id, RunStatus::Failed, self.now);
        };
        let Some(contact) = contacts::find(self.tx, run.contact)? else {
            return runs::end(self.tx, id, RunStatus::Interrupted, self.now);
        };
        let facts = self.facts(&contact, "")?;
        let step = flow::step(&flow.definition, run.state, Input::Timeout, &facts);
        self.store_step(run.id, &flow.definition, &step.run, Responded::Unchanged)?;
        for effect in step.effects {
            self.effect(&contact, Some(run.id), None, effect, Sends::Nothing)?;
        }
        Ok(())
    }

    /// A run that can be answered: also one that expired or ended without a clear answer (DESIGN §3),
    /// but not one that a stop, an undo or a newer invite ended.
    fn open_run(&self, id: RunId) -> Result<Option<(StoredRun, StoredFlow)>, StoreError> {
        let Some(run) = runs::load(self.tx, id)? else { return Ok(None) };
        if run.status == RunStatus::Interrupted {
            return Ok(None);
        }
        Ok(flows::revision(self.tx, run.revision)?.map(|flow| (run, flow)))
    }

    fn store_step(
        &self,
        id: RunId,
        flow: &Flow,
        run: &Run,
        responded: Responded,
    ) -> Result<(), StoreError> {
        let status = match run.status() {
            flow::RunStatus::New | flow::RunStatus::Waiting { .. } => RunStatus::Waiting,
            flow::RunStatus::Completed => RunStatus::Completed,
            flow::RunStatus::Failed { .. } => RunStatus::Failed,
        };
        let deadlines = match status {
            RunStatus::Waiting => self.deadlines(flow, run),
            _ => Deadlines::default(),
        };
        runs::update(self.tx, id, run, status, responded, deadlines, self.now)
    }

    /// When a run that waits goes on by itself.
    pub(super) fn deadlines(&self, flow: &Flow, run: &Run) -> Deadlines {
        let timeout = match run.status() {
            flow::RunStatus::Waiting { timeout } => timeout.map(|after| self.now + after),
            flow::RunStatus::New | flow::RunStatus::Completed | flow::RunStatus::Failed { .. } => {
                None
            }
        };
        Deadlines { timeout, expires: Some(self.now + flow.expires_after()) }
    }

    fn effect(
        &self,
        contact: &Contact,
        run: Option<RunId>,
        message: Option<&Message>,
        effect: Effect,
        sends: Sends,
    ) -> Result<(), StoreError> {
        match effect {
            Effect::Send { text } => match sends {
                Sends::As { kind, answers } => self.answer(answers, contact, kind, &text, run),
                Sends::Nothing => {
                    let cause = "no message of theirs waits for it, or a limit is reached";
                    self.not_sent(contact, cause, &text)
                }
            },
            Effect::Grant | Effect::Refuse => Ok(()),
            Effect::Review { why } => match message {
                Some(message) => self.put_before_staff(message, &why),
                None => Ok(()),
            },
            change => match self.change(contact, change) {
                Err(EntryError::Store(error)) => Err(error),
                Err(refused) => self.could_not(contact, message, &refused),
                Ok(()) => Ok(()),
            },
        }
    }

    /// What a flow wants to write and the rules of the contact book refuse is shown to people. It must not
    /// undo what the reply itself did.
    fn could_not(
        &self,
        contact: &Contact,
        message: Option<&Message>,
        refused: &EntryError,
    ) -> Result<(), StoreError> {
        let why = format!("The flow could not change the contact: {refused}");
        let entry = about("flow.refused", &contact.phone).plain("contact", contact.uuid.as_str());
        self.record(entry.words("why", why.as_str()))?;
        match message {
            Some(message) => reviews::open(self.tx, message.id, &why, self.now),
            None => Ok(()),
        }
    }

    /// What a flow writes into the contact book.
    fn change(&self, contact: &Contact, effect: Effect) -> Result<(), EntryError> {
        let change = match effect {
            Effect::SetField { key, name, value } => {
                return self.set_field(contact, &key, &name, &value);
            }
            Effect::AddGroups(refs) => {
                for group in refs {
                    if let Some(id) = self.group_named(&group)? {
                        contacts::add_to_group(self.tx, contact.id, id, self.now)?;
                    }
                }
                return Ok(());
            }
            Effect::RemoveGroups(which) => return self.remove_groups(contact, &which),
            Effect::SetLanguage(language) => {
                ContactChange { language: Some(language), ..Default::default() }
            }
            Effect::SetName(name) => ContactChange { name: Some(name), ..Default::default() },
            Effect::Send { .. } | Effect::Grant | Effect::Refuse | Effect::Review { .. } => {
                return Ok(());
            }
        };
        contacts::update(self.tx, contact.id, &change, self.now).map(|_| ())
    }

    /// A flow names a field by key; the name is for the one that has to be made.
    fn set_field(
        &self,
        contact: &Contact,
        key: &str,
        name: &str,
        value: &str,
    ) -> Result<(), EntryError> {
        let name = if name.is_empty() { key } else { name };
        let known = match fields::find_by_key(self.tx, key)? {
            Some(field) => Some(field),
            None => fields::find_by_key(self.tx, &fields::key_of(name))?,
        };
        let field = match known {
            Some(field) => field,
            None => fields::create(self.tx, name, self.now)?,
        };
        contacts::set_value(self.tx, contact.id, field.id, value, self.now)
    }

    /// A flow names groups by uuid or name; one it names that is not there is made.
    fn group_named(&self, named: &GroupRef) -> Result<Option<GroupId>, EntryError> {
        let by_uuid = match &named.uuid {
            Some(uuid) => groups::find_by_uuid(self.tx, uuid)?,
            None => None,
        };
        let known = match by_uuid {
            Some(group) => Some(group),
            None => groups::find_by_name(self.tx, &named.name)?,
        };
        match known {
            Some(group) if group.is_derived() => Ok(None),
            Some(group) => Ok(Some(group.id)),
            None => {
                let made = groups::create(self.tx, &named.name, self.now)?;
                Ok(Some(made.id))
            }
        }
    }

    fn remove_groups(&self, contact: &Contact, which: &GroupChoice) -> Result<(), EntryError> {
        for group in contacts::groups_of(self.tx, contact.id)? {
            let named = match which {
                GroupChoice::All => true,
                GroupChoice::These(refs) => refs.iter().any(|r| {
                    r.uuid.as_ref() == Some(&group.uuid) || r.name.eq_ignore_ascii_case(&group.name)
                }),
            };
            if named && !group.is_derived() {
                contacts::remove_from_group(self.tx, contact.id, group.id, self.now)?;
            }
        }
        Ok(())
    }

    /// What a flow may know of a contact.
    pub(super) fn facts(&self, contact: &Contact, input: &str) -> Result<Facts, StoreError> {
        Ok(Facts {
            name: Some(contact.name.clone()).filter(|name| !name.is_empty()),
            urn: Some(format!("tel:{}", contact.phone.as_str())),
            groups: contacts::groups_of(self.tx, contact.id)?
                .into_iter()
                .map(|group| GroupRef {
                    uuid: Some(group.uuid),
                    name: group.name,
                    name_match: None,
                })
                .collect(),
            language: contact.language.clone(),
            fields: contacts::values_of(self.tx, contact.id)?,
            input: Some(input.to_owned()).filter(|input| !input.is_empty()),
            organization: Organization {
                name: self.settings.organization.clone(),
                contact: self.settings.contact.clone(),
            },
            ..Facts::default()
        })
    }
}
