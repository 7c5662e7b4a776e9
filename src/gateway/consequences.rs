//! What an inbound message does, as [`policy::rule`] says: consent, groups, the flow, one answer.

use std::time::Duration;

use jiff::Timestamp;

use super::desk::{Desk, about, new_uuid};
use super::inbound::Message;
use super::run::Sends;
use crate::consent::ConsentState;
use crate::consent::policy::{self, Answering, LastOut, OptInProof, Ruling, Situation};
use crate::flow::Answer;
use crate::gsm::Segments;
use crate::outbox::{MessageKind, MessageState};
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, Contact};
use crate::store::invites::Closed;
use crate::store::outbox::NewMessage;
use crate::store::{
    GroupId, InviteId, MessageId, RunId, StoreError, consents, invites, meta, outbox, reviews, runs,
};

/// The least time there is between two instants of the record.
const JUST_AFTER: Duration = Duration::from_millis(1);

/// What becomes of confirmations that wait, when everything else is held back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Confirmations {
    /// They are held back too.
    Too,
    /// They leave, within their five minutes.
    Stay,
}

impl Desk<'_> {
    /// Does what a message does, once.
    pub(super) fn consequences(&self, message: &Message) -> Result<(), StoreError> {
        let Some(contact) = &message.contact else { return Ok(()) };
        let situation = self.situation(message, contact)?;
        if let Some(invite) = situation.invited {
            self.reply_proves(message, &contact.phone, InviteId(invite))?;
        }
        match policy::rule(&message.reading, &situation) {
            Ruling::Grant { proof, answering } => self.grant(message, contact, &proof, answering),
            Ruling::Refuse { answering } => self.refuse(message, contact, &situation, answering),
            Ruling::Stop { answering, staff } => {
                self.stop(message, contact, &situation, answering)?;
                match staff {
                    Some(words) => reviews::open(self.tx, message.id, words, self.now),
                    None => Ok(()),
                }
            }
            Ruling::Lift { why } => {
                self.wish(contact, ConsentState::Lifted, message, "they texted START")?;
                reviews::open(self.tx, message.id, &why, self.now)
            }
            Ruling::Help { answering: Answering::Once } => {
                let words = self.settings.help_words();
                self.answer(message.id, contact, MessageKind::Reply, &words, None)
            }
            Ruling::Review { why, clarify } => {
                self.put_before_staff(message, &why)?;
                self.clarify(message, contact, &situation, clarify)
            }
            Ruling::Help { answering: Answering::Silent } | Ruling::Record { .. } => Ok(()),
        }
    }

    /// A person looks at it, unless these very words of theirs wait already: a machine that repeats itself must
    /// not hide what others wrote.
    pub(super) fn put_before_staff(&self, message: &Message, why: &str) -> Result<(), StoreError> {
        let waits = match &message.contact {
            Some(contact) => reviews::same_waits(self.tx, &contact.phone, message.id)?,
            None => false,
        };
        if waits { Ok(()) } else { reviews::open(self.tx, message.id, why, self.now) }
    }

    pub(super) fn situation(
        &self,
        message: &Message,
        contact: &Contact,
    ) -> Result<Situation, StoreError> {
        let phone = &contact.phone;
        let today = self.day_began();
        // An invite that was answered by a no or a stop is answered for good.
        let since = self.answerable_by(phone)?;
        let invited = invites::latest_left(self.tx, contact.id, phone, since)?
            .filter(|i| !matches!(i.closed, Some(Closed::No | Closed::Stopped)));
        let last_out = outbox::last_out(self.tx, phone)?.map(|kind| match kind {
            MessageKind::Staff => LastOut::Staff,
            MessageKind::Invite
            | MessageKind::Reply
            | MessageKind::Confirmation
            | MessageKind::Inbound => LastOut::Flow,
        });
        Ok(Situation {
            sender: message.sender,
            standing: consents::standing(self.tx, phone)?,
            invited: invited.map(|i| i.id.0),
            waiting: invites::waiting(self.tx, contact.id)?.last().map(|i| i.id.0),
            last_out,
            automatic_today: outbox::automatic_since(self.tx, phone, today)?,
            confirmed_today: outbox::confirmed_since(self.tx, phone, today)?,
            same_words_today: outbox::same_words_since(self.tx, phone, message.id, today)?,
            machine: self.machine()?,
        })
    }

    /// The latest instant from which an invite to this number can still be answered.
    pub(super) fn answerable_by(&self, phone: &PhoneNumber) -> Result<Timestamp, StoreError> {
        let lifted = consents::lifted_since(self.tx, phone)?;
        // What was asked up to the instant at which everything was lifted was asked before.
        let after = |at: Timestamp| at.checked_add(JUST_AFTER).unwrap_or(at);
        Ok(lifted.map_or(Timestamp::MIN, after).max(self.answerable_since()))
    }

    /// Puts a wish on record and makes it stand; gives the entry.
    fn wish(
        &self,
        contact: &Contact,
        state: ConsentState,
        message: &Message,
        why: &str,
    ) -> Result<i64, StoreError> {
        let mut entry = about("consent", &contact.phone)
            .plain("state", crate::store::column::Col(state).word())
            .plain("message", message.id.0)
            .plain("contact", contact.uuid.as_str())
            .words("why", why);
        if let Some(staff) = &message.judged_by {
            entry = entry.plain("evidence", "review").words("by", staff.as_str());
        }
        let seq = self.record(entry)?;
        consents::set(self.tx, &contact.phone, state, self.now, seq)?;
        Ok(seq)
    }

    pub(super) fn grant(
        &self,
        message: &Message,
        contact: &Contact,
        proof: &OptInProof,
        answering: Answering,
    ) -> Result<(), StoreError> {
        let seq = self.wish(contact, ConsentState::Granted, message, proof.why())?;
        for waiting in invites::waiting(self.tx, contact.id)? {
            self.withdraw(&waiting, "they already said yes", "reply")?;
            self.leaves_group(contact, waiting.source_group)?;
        }
        let run = match proof.invite() {
            Some(invite) => self.answered(InviteId(invite), Closed::Yes, contact)?,
            None => None,
        };
        reviews::answered(self.tx, &contact.phone, Some(message.id), seq, self.now)?;
        let sends = Sends::answering(answering, MessageKind::Reply, message.id);
        self.conclude(run, contact, message, Answer::Yes, sends, &self.settings.yes_words())
    }

    pub(super) fn refuse(
        &self,
        message: &Message,
        contact: &Contact,
        situation: &Situation,
        answering: Answering,
    ) -> Result<(), StoreError> {
        let why = &message.reading.why;
        let seq = self.wish(contact, ConsentState::Refused, message, why)?;
        self.suppress_all(&contact.phone, "they said no", Confirmations::Too)?;
        self.close_waiting(contact, Closed::Suppressed)?;
        reviews::answered(self.tx, &contact.phone, None, seq, self.now)?;
        let Some(invite) = situation.invited else {
            // Nothing they answer has reached them yet: there is nothing to confirm.
            return runs::interrupt_others(self.tx, contact.id, None, self.now);
        };
        let run = self.answered(InviteId(invite), Closed::No, contact)?;
        runs::interrupt_others(self.tx, contact.id, run, self.now)?;
        let sends = Sends::answering(answering, MessageKind::Confirmation, message.id);
        self.conclude(run, contact, message, Answer::No, sends, &self.settings.no_words())
    }

    pub(super) fn stop(
        &self,
        message: &Message,
        contact: &Contact,
        situation: &Situation,
        answering: Answering,
    ) -> Result<(), StoreError> {
        if situation.standing != Some(ConsentState::Stopped) {
            let why = &message.reading.why;
            let seq = self.wish(contact, ConsentState::Stopped, message, why)?;
            reviews::answered(self.tx, &contact.phone, None, seq, self.now)?;
        }
        // A second stop takes nothing back, least of all the confirmation of the first.
        let confirmations = match answering {
            Answering::Silent => Confirmations::Stay,
            Answering::Once => Confirmations::Too,
        };
        self.suppress_all(&contact.phone, "they asked us to stop", confirmations)?;
        self.close_waiting(contact, Closed::Suppressed)?;
        if let Some(invite) = situation.invited {
            self.answered(InviteId(invite), Closed::Stopped, contact)?;
        }
        runs::interrupt_others(self.tx, contact.id, None, self.now)?;
        if answering == Answering::Silent {
            return Ok(());
        }
        let words = self.settings.stop_words();
        self.answer(message.id, contact, MessageKind::Confirmation, &words, None)
    }

    /// Notes the answer on an invite and takes the contact out of the group it came from. Consent is the number's,
    /// so nothing is left to ask of them: earlier invites that are still open, by other flows, end with it.
    pub(super) fn answered(
        &self,
        invite: InviteId,
        how: Closed,
        contact: &Contact,
    ) -> Result<Option<RunId>, StoreError> {
        let Some(invite) = invites::load(self.tx, invite)? else { return Ok(None) };
        invites::answered(self.tx, invite.id, how, self.now)?;
        self.leaves_group(contact, invite.source_group)?;
        for earlier in invites::all_open(self.tx, contact.id)? {
            match how {
                // A yes was said to the words of one invite only.
                Closed::Yes => {
                    invites::close(self.tx, earlier.id, Closed::Superseded, self.now)?;
                }
                _ => invites::answered(self.tx, earlier.id, how, self.now)?,
            }
            self.leaves_group(contact, earlier.source_group)?;
        }
        Ok(Some(invite.run))
    }

    pub(super) fn leaves_group(
        &self,
        contact: &Contact,
        group: Option<GroupId>,
    ) -> Result<(), StoreError> {
        match group {
            Some(group) => contacts::remove_from_group(self.tx, contact.id, group, self.now)
                .map_err(super::people::stored),
            None => Ok(()),
        }
    }

    /// Ends the invites of a contact that have not left, and takes them out of their groups too.
    pub(super) fn close_waiting(&self, contact: &Contact, how: Closed) -> Result<(), StoreError> {
        for waiting in invites::waiting(self.tx, contact.id)? {
            invites::close(self.tx, waiting.id, how, self.now)?;
            self.leaves_group(contact, waiting.source_group)?;
        }
        Ok(())
    }

    /// Nothing that waits for this number leaves any more.
    pub(super) fn suppress_all(
        &self,
        phone: &PhoneNumber,
        reason: &str,
        confirmations: Confirmations,
    ) -> Result<(), StoreError> {
        for (message, kind) in outbox::queued_to(self.tx, phone)? {
            if kind == MessageKind::Confirmation && confirmations == Confirmations::Stay {
                continue;
            }
            let state =
                outbox::end_rest(self.tx, message, MessageState::Suppressed, reason, self.now)?;
            let entry = about("message.state", phone)
                .plain("message", message.0)
                .plain("state", crate::store::column::Col(state).word())
                .plain("cause", reason);
            self.record(entry)?;
        }
        Ok(())
    }

    /// The flow's last word after a clear answer; where the flow has ended before, ours.
    fn conclude(
        &self,
        run: Option<RunId>,
        contact: &Contact,
        message: &Message,
        answer: Answer,
        sends: Sends,
        fallback: &str,
    ) -> Result<(), StoreError> {
        let went_on = match run {
            Some(run) => self.step_reply(run, contact, message, answer, sends)?,
            None => false,
        };
        match sends {
            Sends::As { kind, answers } if !went_on => {
                self.answer(answers, contact, kind, fallback, run)
            }
            _ => Ok(()),
        }
    }

    /// The flow may ask again, where one waits.
    fn clarify(
        &self,
        message: &Message,
        contact: &Contact,
        situation: &Situation,
        clarify: Answering,
    ) -> Result<(), StoreError> {
        let granted = situation.standing == Some(ConsentState::Granted);
        let (Some(invite), Answering::Once, false) = (situation.invited, clarify, granted) else {
            return Ok(());
        };
        let Some(invite) = invites::load(self.tx, InviteId(invite))? else { return Ok(()) };
        let sends = Sends::answering(clarify, MessageKind::Reply, message.id);
        self.step_reply(invite.run, contact, message, Answer::Unclear, sends)?;
        Ok(())
    }

    /// Queues one automatic text that answers an inbound message.
    pub(super) fn answer(
        &self,
        answers: MessageId,
        contact: &Contact,
        kind: MessageKind,
        text: &str,
        run: Option<RunId>,
    ) -> Result<(), StoreError> {
        if kind == MessageKind::Reply && self.is_one_too_many(&contact.phone)? {
            return self.not_sent(contact, "automatic answers have stopped", text);
        }
        let plan = match Segments::plan_with(text, &self.settings.national_alphabets) {
            Ok(plan) => plan,
            Err(error) => return self.not_sent(contact, &error.to_string(), text),
        };
        let entry = about("message.queued", &contact.phone)
            .plain("as", crate::store::column::Col(kind).word())
            .plain("answers", answers.0)
            .words("text", text);
        let ledger_seq = self.record(entry)?;
        let drop_after = match kind {
            MessageKind::Confirmation => {
                let of = outbox::created_at(self.tx, answers)?;
                Some(policy::confirm_until(of, self.settings.confirm_within))
            }
            _ => None,
        };
        let new = NewMessage {
            uuid: &new_uuid(),
            kind,
            contact: Some(contact.id),
            phone: &contact.phone,
            text,
            plan: &plan,
            modem: None,
            not_before: self.now,
            drop_after,
            reference: meta::next_reference(self.tx, &contact.phone)?,
            answers: Some(answers),
            sender: None,
            run,
            ledger_seq,
        };
        outbox::insert(self.tx, &new, self.now)?;
        Ok(())
    }

    /// Puts on record that an automatic text was not sent.
    pub(super) fn not_sent(
        &self,
        contact: &Contact,
        cause: &str,
        text: &str,
    ) -> Result<(), StoreError> {
        let entry = about("message.not_sent", &contact.phone)
            .plain("contact", contact.uuid.as_str())
            .plain("cause", cause);
        self.record(entry.words("text", text))?;
        Ok(())
    }
}
