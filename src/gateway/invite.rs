//! One click, one approval, at most one invite (DESIGN §3).

use std::time::Duration;

use jiff::Timestamp;
use rusqlite::Connection;

use super::desk::{Desk, about, new_uuid};
use super::{Actor, InviteView, Invited, Refusal, Settings, Undone, Via};
use crate::consent::policy::{self, Approval, Purpose};
use crate::flow::{self, Effect, Input, Run};
use crate::gsm::Segments;
use crate::outbox::{MessageKind, MessageState};
use crate::store::contacts::Contact;
use crate::store::flows::StoredFlow;
use crate::store::invites::{Closed, NewInvite};
use crate::store::outbox::NewMessage;
use crate::store::runs::{NewRun, RunStatus};
use crate::store::{
    ContactId, FlowId, GroupId, InviteId, StoreError, consents, contacts, flows, groups, invites,
    meta, outbox, runs,
};

/// A click this soon after an invite was taken back is the second half of a double click.
const SECOND_CLICK: Duration = Duration::from_secs(2);

impl Desk<'_> {
    /// Approves one invite to one contact, finds the open one, or says why not.
    pub(super) fn invite(
        &self,
        contact: ContactId,
        flow: FlowId,
        source_group: Option<GroupId>,
        by: &Actor,
    ) -> Result<Invited, StoreError> {
        let Some(contact) = contacts::find(self.tx, contact)? else {
            return Ok(Invited::Refused(Refusal::NoContact));
        };
        if let Some(group) = source_group
            && groups::find(self.tx, group)?.is_none_or(|g| g.is_derived())
        {
            return Ok(Invited::Refused(Refusal::NoGroup));
        }
        let Some(flow) = flows::current(self.tx, flow)? else {
            return Ok(Invited::Refused(Refusal::NoFlow));
        };
        let standing = consents::standing(self.tx, &contact.phone)?;
        let purpose = Purpose::Invite { approved_by: by.name.clone(), approval: Approval::Stands };
        if let Err(refusal) = policy::permit(&contact.phone, &purpose, standing, self.now) {
            return Ok(Invited::Refused(refusal.into()));
        }
        if let Some(open) = invites::open(self.tx, contact.id, flow.id)? {
            if !self.is_silent(&open)? {
                return Ok(Invited::AlreadyOpen(open));
            }
            invites::close(self.tx, open.id, Closed::Superseded, self.now)?;
        } else if self.was_asked_lately(&contact, flow.id)? {
            return Ok(Invited::Refused(Refusal::TooSoon));
        }
        if by.via == Via::Panel && self.was_just_taken_back(contact.id, flow.id)? {
            return Ok(Invited::Refused(Refusal::JustWithdrawn));
        }
        self.approve(&contact, &flow, source_group, by)
    }

    /// Whether this number, since it is this person's, was asked by this flow and has not answered.
    fn was_asked_lately(&self, contact: &Contact, flow: FlowId) -> Result<bool, StoreError> {
        let lifted = consents::lifted_since(self.tx, &contact.phone)?;
        let asked = invites::last_asked(self.tx, &contact.phone, flow)?
            .filter(|asked| lifted.is_none_or(|lifted| *asked > lifted));
        Ok(asked.is_some_and(|asked| asked + self.settings.again_after > self.now))
    }

    fn was_just_taken_back(&self, contact: ContactId, flow: FlowId) -> Result<bool, StoreError> {
        let since = self.now.checked_sub(SECOND_CLICK).unwrap_or(Timestamp::MIN);
        // A clock set back must not close the door for longer.
        let withdrawn = invites::withdrawn_at(self.tx, contact, flow)?;
        Ok(withdrawn.is_some_and(|at| since < at && at <= self.now))
    }

    /// Whether an open invite was met with silence for so long that a new click may follow.
    fn is_silent(&self, open: &InviteView) -> Result<bool, StoreError> {
        if !matches!(open.state, MessageState::Sent | MessageState::Delivered) {
            return Ok(false);
        }
        let left = outbox::last_claim(self.tx, open.message)?.or(open.sent_at);
        Ok(left.is_some_and(|left| left + self.settings.again_after <= self.now))
    }

    /// Renders the text, and stores the run, the message and the approval.
    fn approve(
        &self,
        contact: &Contact,
        flow: &StoredFlow,
        source_group: Option<GroupId>,
        by: &Actor,
    ) -> Result<Invited, StoreError> {
        let (run, text) = match self.first_words(contact, flow)? {
            Ok(started) => started,
            Err(refusal) => return Ok(Invited::Refused(refusal)),
        };
        let plan = match Segments::plan_with(&text, &self.settings.national_alphabets) {
            Ok(plan) => plan,
            Err(error) => return Ok(Invited::Refused(Refusal::Text(error.to_string()))),
        };
        let uuid = new_uuid();
        let entry = about("invite.approved", &contact.phone)
            .plain("invite", uuid.as_str())
            .plain("contact", contact.uuid.as_str())
            .plain("flow", flow.uuid.as_str())
            .plain("revision", flow.revision.0)
            .plain("via", via_word(by.via))
            .words("by", by.name.as_str())
            .words("text", text.as_str());
        let ledger_seq = self.record(entry)?;
        let run = runs::insert(
            self.tx,
            &NewRun {
                uuid: &new_uuid(),
                contact: contact.id,
                flow: flow.id,
                revision: flow.revision,
                deadlines: self.deadlines(&flow.definition, &run),
                state: &run,
            },
            self.now,
        )?;
        let message = outbox::insert(
            self.tx,
            &NewMessage {
                uuid: &new_uuid(),
                kind: MessageKind::Invite,
                contact: Some(contact.id),
                phone: &contact.phone,
                text: &text,
                plan: &plan,
                modem: None,
                not_before: self.now + self.settings.hold,
                drop_after: None,
                reference: meta::next_reference(self.tx, &contact.phone)?,
                answers: None,
                sender: None,
                run: Some(run),
                ledger_seq,
            },
            self.now,
        )?;
        let invite = invites::insert(
            self.tx,
            &NewInvite {
                uuid: &uuid,
                contact: contact.id,
                phone: &contact.phone,
                flow: flow.id,
                revision: flow.revision,
                source_group,
                run,
                message,
                approved_by: &by.name,
                approved_via: by.via,
                ledger_seq,
            },
            self.now,
        )?;
        let stored = invites::load(self.tx, invite)?.ok_or(StoreError::Closed)?;
        Ok(Invited::Approved(stored))
    }

    /// The flow's first step: exactly one text, then a wait.
    fn first_words(
        &self,
        contact: &Contact,
        flow: &StoredFlow,
    ) -> Result<Result<(Run, String), Refusal>, StoreError> {
        let problems = flow::check(&flow.definition);
        if !problems.is_empty() {
            let all = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
            return Ok(Err(Refusal::CannotRun(all)));
        }
        let facts = self.facts(contact, "")?;
        let step = flow::step(&flow.definition, Run::new(), Input::Start, &facts);
        let mut texts = step.effects.into_iter().filter_map(|effect| match effect {
            Effect::Send { text } => Some(text),
            _ => None,
        });
        match (texts.next(), texts.next()) {
            (Some(text), None) if !text.trim().is_empty() => Ok(Ok((step.run, text))),
            _ => Ok(Err(Refusal::CannotRun("it does not begin with one text".to_owned()))),
        }
    }

    /// Takes an approval back while none of its parts has begun to leave.
    pub(super) fn undo(&self, invite: InviteId, by: &Actor) -> Result<Undone, StoreError> {
        let Some(invite) = invites::load(self.tx, invite)? else { return Ok(Undone::TooLate) };
        if invite.closed.is_some() || invite.state != MessageState::Queued {
            return Ok(Undone::TooLate);
        }
        self.withdraw(&invite, "taken back before it left", &by.name)?;
        Ok(Undone::Withdrawn)
    }

    /// Ends an invite that has not begun to leave.
    pub(super) fn withdraw(
        &self,
        invite: &InviteView,
        reason: &str,
        by: &str,
    ) -> Result<(), StoreError> {
        outbox::end_rest(self.tx, invite.message, MessageState::Withdrawn, reason, self.now)?;
        invites::close(self.tx, invite.id, Closed::Withdrawn, self.now)?;
        runs::end(self.tx, invite.run, RunStatus::Interrupted, self.now)?;
        let entry = about("invite.withdrawn", &invite.phone)
            .plain("invite", invite.uuid.as_str())
            .plain("reason", reason)
            .words("by", by);
        self.record(entry)?;
        Ok(())
    }

    /// The latest instant an earlier invite can be answered from.
    pub(super) fn answerable_since(&self) -> Timestamp {
        self.now.checked_sub(policy::ANSWERABLE_FOR).unwrap_or(Timestamp::MIN)
    }
}

/// The text an invite to this contact would carry now, or why there is none. Stores nothing.
pub fn preview(
    conn: &Connection,
    settings: &Settings,
    contact: &Contact,
    flow: &StoredFlow,
    now: Timestamp,
) -> Result<Result<String, Refusal>, StoreError> {
    let desk = Desk { tx: conn, now, reckoned: None, settings };
    Ok(desk.first_words(contact, flow)?.map(|(_, text)| text))
}

pub(super) fn via_word(via: Via) -> &'static str {
    crate::store::column::Col(via).word()
}
