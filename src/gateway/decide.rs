//! Settling what is in doubt: by a status report, by a reply, by a person (DESIGN §4.4).

use jiff::Timestamp;

use super::desk::{Desk, about};
use super::inbound::Message;
use super::{Actor, Decided, Decision, InviteView, Invited, Refusal};
use crate::gsm::{Delivery, StatusReport};
use crate::outbox::MessageState;
use crate::outbox::receipt::{self, Reply, Settled};
use crate::phone::PhoneNumber;
use crate::store::invites::Closed;
use crate::store::{InviteId, MessageId, PartId, StoreError, invites, outbox};

/// Reports come within the validity period, a day; a network may be late.
const REPORTS_FOR: std::time::Duration = std::time::Duration::from_hours(3 * 24);

impl Desk<'_> {
    /// What a status report proves.
    pub(super) fn reported(&self, report: &StatusReport) -> Result<(), StoreError> {
        let Some(phone) = self.number_of(report.recipient()) else { return Ok(()) };
        let parts = outbox::handed_over(self.tx, &phone, self.reports_since())?;
        let taken = report.scts().map(|stamp| self.by_our_time(stamp));
        let found = receipt::reported(&parts, report.reference(), taken);
        let Some(part) = found else { return Ok(()) };
        let (state, cause) = proof(report);
        self.proven(PartId(part), state, &cause, Some(report.reference()))
    }

    /// What a message of theirs proves of the invite before it ([`receipt::replied`]).
    pub(super) fn reply_proves(
        &self,
        message: &Message,
        phone: &PhoneNumber,
        invite: InviteId,
    ) -> Result<(), StoreError> {
        let Some(invite) = invites::load(self.tx, invite)? else { return Ok(()) };
        if invite.state != MessageState::InDoubt {
            return Ok(());
        }
        let parts = outbox::handed_over(self.tx, phone, self.answerable_since())?;
        let reply = Reply {
            intent: message.reading.intent,
            written: message.written,
            acquainted: outbox::acquainted(self.tx, phone, [invite.message, message.id])?,
        };
        for part in receipt::replied(&parts, invite.message.0, &reply) {
            self.proven(PartId(part), MessageState::Sent, "their reply proves it", None)?;
        }
        Ok(())
    }

    fn reports_since(&self) -> Timestamp {
        self.now.checked_sub(REPORTS_FOR).unwrap_or(Timestamp::MIN)
    }

    /// Writes down what is proven of a part, and withdraws a replacement that still waits.
    fn proven(
        &self,
        part: PartId,
        state: MessageState,
        cause: &str,
        reference: Option<u8>,
    ) -> Result<(), StoreError> {
        let Some(out) = outbox::part(self.tx, part)? else { return Ok(()) };
        if !receipt::is_news(state, out.part_state) {
            return Ok(());
        }
        outbox::settle(self.tx, part, Settled::As(state), reference, Some(cause), self.now)?;
        let message = outbox::refresh(self.tx, out.message, self.now)?;
        let entry = about("message.proven", &out.phone)
            .plain("message", out.message.0)
            .plain("part", part.0)
            .plain("state", crate::store::column::Col(state).word())
            .plain("cause", cause);
        self.record(entry)?;
        let state = crate::store::column::Col(state).word();
        tracing::info!(part = part.0, state, cause, "evidence settled a part");
        self.close_invite_of(out.message, message)?;
        match message {
            MessageState::Sent | MessageState::Delivered => self.arrived_after_all(out.message),
            _ => Ok(()),
        }
    }

    /// An invite that was given up and arrived all the same stands again: it can be answered, and a
    /// replacement that still waits does not leave.
    fn arrived_after_all(&self, message: MessageId) -> Result<(), StoreError> {
        let Some(invite) = invites::of_message(self.tx, message)? else { return Ok(()) };
        if !matches!(invite.closed, Some(Closed::Replaced | Closed::Undelivered)) {
            return Ok(());
        }
        match invites::open(self.tx, invite.contact, invite.flow)? {
            Some(next) if next.state == MessageState::Queued => {
                self.withdraw(&next, "the earlier invite arrived after all", "evidence")?;
            }
            Some(_) => return Ok(()),
            None => {}
        }
        invites::reopen(self.tx, invite.id)
    }

    /// What a person says of an invite in doubt, put on record; *Invite again* is an approval.
    pub(super) fn decide(
        &self,
        invite: InviteId,
        decision: Decision,
        by: &Actor,
    ) -> Result<Decided, StoreError> {
        let Some(invite) = invites::load(self.tx, invite)? else {
            return Ok(Decided::Refused(Refusal::NoContact));
        };
        if invite.state != MessageState::InDoubt || invite.closed.is_some() {
            return Ok(Decided::Refused(Refusal::Settled));
        }
        match decision {
            Decision::ItArrived => {
                self.record_decision(&invite, "it arrived", by)?;
                outbox::doubt_settled(self.tx, invite.message, self.now)?;
                outbox::refresh(self.tx, invite.message, self.now)?;
                Ok(Decided::Arrived)
            }
            Decision::InviteAgain => {
                invites::close(self.tx, invite.id, Closed::Replaced, self.now)?;
                let again = self.invite(invite.contact, invite.flow, invite.source_group, by)?;
                if let Invited::Refused(refusal) = again {
                    // Nothing replaces it: it stays in doubt, for the other decision.
                    invites::reopen(self.tx, invite.id)?;
                    return Ok(Decided::Refused(refusal));
                }
                let reason = "the invite was replaced by a new one";
                outbox::end_rest(
                    self.tx,
                    invite.message,
                    MessageState::Withdrawn,
                    reason,
                    self.now,
                )?;
                self.record_decision(&invite, "invite again", by)?;
                Ok(Decided::Again(again))
            }
        }
    }

    fn record_decision(
        &self,
        invite: &InviteView,
        decision: &'static str,
        by: &Actor,
    ) -> Result<(), StoreError> {
        let entry = about("invite.decided", &invite.phone)
            .plain("invite", invite.uuid.as_str())
            .plain("decision", decision)
            .words("by", by.name.as_str());
        self.record(entry)?;
        Ok(())
    }
}

/// What a status report proves, and in which words.
fn proof(report: &StatusReport) -> (MessageState, String) {
    let words = report.words();
    match report.status() {
        Delivery::Delivered => (MessageState::Delivered, "The network delivered it.".to_owned()),
        Delivery::StillTrying => (MessageState::Sent, format!("The network has it: {words}.")),
        Delivery::Failed => (
            MessageState::Undelivered,
            format!("The network could not deliver it: {words}. Check the number with the person."),
        ),
        Delivery::GaveUp => (
            MessageState::Undelivered,
            format!("The network could not deliver it: {words}. Invite them again another day."),
        ),
    }
}
