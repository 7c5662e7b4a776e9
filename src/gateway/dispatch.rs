//! Claiming parts, handing them over, and writing down what became of them (DESIGN §4).
//!
//! A claim is committed before the modem hears of it, and a modem never has two. The consent check
//! is made at the claim and again at the prompt.

use std::collections::HashMap;

use jiff::Timestamp;

use super::desk::{Desk, about};
use crate::at::Cause;
use crate::consent::SendPermit;
use crate::consent::policy::{self, Purpose, Refusal, Unanswered};
use crate::modem::Outcome as ModemOutcome;
use crate::outbox::place::Place;
use crate::outbox::receipt::{self, Outcome, Settled};
use crate::outbox::schedule::{Limits, Opens};
use crate::outbox::{Draft, MessageKind, MessageState, Submission, sentence, validity};
use crate::store::invites::Closed;
use crate::store::outbox::{Line, Outgoing, WaitingInvite};
use crate::store::{MessageId, PartId, StoreError, consents, contacts, invites, outbox, runs};

/// The order in which kinds leave.
const ORDER: [MessageKind; 4] =
    [MessageKind::Confirmation, MessageKind::Reply, MessageKind::Staff, MessageKind::Invite];
/// When a queue is looked at again whose next instant is past.
const LOOK_AGAIN: std::time::Duration = std::time::Duration::from_secs(1);
/// Messages held back in one transaction before others get their turn.
const HELD_BACK_AT_ONCE: usize = 64;

/// What there is to do for an idle modem.
#[derive(Debug)]
pub(super) enum Claim {
    /// This part is claimed: hand it over.
    Submit(Submission),
    /// Nothing now; ask again then.
    Nothing {
        /// `None`: when something happens.
        again: Option<Timestamp>,
    },
}

/// A look at the queue.
#[derive(Debug)]
pub(super) struct Claimed {
    /// What to do.
    pub(super) claim: Claim,
    /// What was set aside on the way, in sentences.
    pub(super) aside: Vec<String>,
}

/// What the start found at a modem.
#[derive(Debug)]
pub(super) struct Doubted {
    /// How many parts.
    pub(super) parts: usize,
    /// Those that cannot be read, in sentences.
    pub(super) aside: Vec<String>,
}

impl Desk<'_> {
    /// Claims the next part for an idle modem. What may no longer leave is ended on the way, and what cannot be
    /// read is set aside.
    pub(super) fn claim(&self, line: &Line) -> Result<Claimed, StoreError> {
        let mut aside = Vec::new();
        for _ in 0..HELD_BACK_AT_ONCE {
            let Some(part) = self.next(line)? else {
                let claim = Claim::Nothing { again: self.next_instant(line)? };
                return Ok(Claimed { claim, aside });
            };
            let out = match outbox::part(self.tx, part) {
                Ok(Some(out)) => out,
                Ok(None) => continue,
                Err(error) if error.is_of_a_row() => {
                    aside.push(self.set_part_aside(part, &error)?);
                    continue;
                }
                Err(error) => return Err(error),
            };
            match self.permit(&out)? {
                Ok(permit) => match self.submission(permit, &out) {
                    Ok(submission) => {
                        outbox::claim(self.tx, &out, line, self.now)?;
                        self.began_to_leave(&out, line)?;
                        return Ok(Claimed { claim: Claim::Submit(submission), aside });
                    }
                    Err(reason) => self.end(&out, MessageState::Failed, &reason)?,
                },
                Err(refusal) => {
                    self.end(&out, MessageState::Suppressed, &refusal.to_string())?;
                }
            }
        }
        Ok(Claimed { claim: Claim::Nothing { again: Some(self.now) }, aside })
    }

    fn next(&self, line: &Line) -> Result<Option<PartId>, StoreError> {
        for kind in ORDER {
            if let Some((begun, at)) = outbox::next_begun(self.tx, line, kind, self.now)?
                && at <= self.now
            {
                return Ok(Some(begun));
            }
            let next = match kind {
                MessageKind::Invite => self.next_invite(line)?,
                _ => outbox::next_of_kind(self.tx, line, kind, self.now)?,
            };
            if next.is_some() {
                return Ok(next);
            }
        }
        Ok(None)
    }

    fn place_of(&self, out: &Outgoing) -> Place {
        self.settings.limits.place(out.phone.as_str(), out.timezone.as_deref())
    }

    /// The first invite whose hold is over and at whose place the hours are open, if the SIM may send one.
    fn next_invite(&self, line: &Line) -> Result<Option<PartId>, StoreError> {
        if self.sim_holds(line)?.is_some() {
            return Ok(None);
        }
        let (mut hours, mut found) = (Hours::new(self), None);
        outbox::invites_in_turn(self.tx, line, |waiting| {
            let leaves = waiting.not_before <= self.now && hours.open(waiting) == Opens::Now;
            found = leaves.then_some(waiting.part);
            leaves
        })?;
        Ok(found)
    }

    fn sim_holds(&self, line: &Line) -> Result<Option<Timestamp>, StoreError> {
        let limits = &self.settings.limits;
        let day = self.day_began();
        let sent = outbox::invites_sent(self.tx, line, day, limits.holds_since(day, self.now))?;
        let pace = sent.last_invite.map_or(limits.pace, |last| limits.drawn_pace(last));
        Ok(limits.sim_holds(sent, pace, self.now))
    }

    /// When the next queued part may leave, as far as that is known now.
    fn next_instant(&self, line: &Line) -> Result<Option<Timestamp>, StoreError> {
        let mut next = None;
        for kind in ORDER {
            let at = match kind {
                MessageKind::Invite => self.next_invite_at(line)?,
                _ => outbox::earliest(self.tx, line, kind)?,
            };
            next = next.into_iter().chain(at).min();
        }
        // Nothing was found to send now, so an instant that is past was a mistake: it must not be asked again at once.
        Ok(next.map(|at| if at > self.now { at } else { self.now + LOOK_AGAIN }))
    }

    fn next_invite_at(&self, line: &Line) -> Result<Option<Timestamp>, StoreError> {
        let (mut hours, mut next) = (Hours::new(self), None);
        outbox::invites_in_turn(self.tx, line, |waiting| {
            let at = not_before(hours.open(waiting), waiting.not_before);
            next = next.into_iter().chain(at).min();
            false
        })?;
        if let Some(held) = self.sim_holds(line)? {
            next = next.map(|at| at.max(held));
        }
        // The rest of a text leaves when it can: half of one is worse than one that ends a little late.
        let begun = outbox::next_begun(self.tx, line, MessageKind::Invite, self.now)?;
        Ok(next.into_iter().chain(begun.map(|(_, at)| at)).min())
    }

    fn permit(&self, out: &Outgoing) -> Result<Result<SendPermit, Refusal>, StoreError> {
        let standing = consents::standing(self.tx, &out.phone)?;
        let person = out.person.clone().unwrap_or_default();
        let purpose = match (out.kind, out.answers, out.drop_after) {
            // A no that came before a start of which nobody knows how long after it was is too old to be confirmed.
            (MessageKind::Confirmation, Some((_, of)), _) if self.is_of_unknown_age(of) => {
                return Ok(Err(Refusal::ConfirmationTooLate));
            }
            (MessageKind::Confirmation, Some(_), Some(until)) => Purpose::Confirmation { until },
            (MessageKind::Reply, Some((message, _)), _) => {
                Purpose::Reply { answers: message.0, machine: self.machine()? }
            }
            // Whether a message waited for an answer was asked when the words were written.
            (MessageKind::Staff, ..) => {
                Purpose::Staff { sender: person, inbound: Unanswered::Waiting }
            }
            (MessageKind::Invite, ..) => {
                Purpose::Invite { approved_by: person, approval: out.approval }
            }
            (MessageKind::Confirmation | MessageKind::Reply | MessageKind::Inbound, ..) => {
                return Ok(Err(Refusal::NoGrant));
            }
        };
        Ok(policy::permit(&out.phone, &purpose, standing, self.now))
    }

    fn submission(&self, permit: SendPermit, out: &Outgoing) -> Result<Submission, String> {
        let closes = self.settings.limits.closes(&self.place_of(out), self.now);
        let draft = Draft {
            part: out.part.0,
            index: out.index,
            text: &out.text,
            shifts: out.shifts,
            kind: out.kind,
            reference: out.reference,
            validity: validity(out.kind, out.drop_after, closes, self.now),
        };
        Submission::new(permit, &draft).map_err(|error| error.to_string())
    }

    /// A contact stays with the SIM that first wrote to them.
    fn began_to_leave(&self, out: &Outgoing, line: &Line) -> Result<(), StoreError> {
        let Some(contact) = out.contact else { return Ok(()) };
        contacts::stay_with(self.tx, contact, line)
    }

    /// A newer invite that left, or may have, ends the passage through older ones.
    fn left(&self, out: &Outgoing) -> Result<(), StoreError> {
        match out.contact {
            Some(contact) if out.kind == MessageKind::Invite => {
                runs::interrupt_others(self.tx, contact, out.run, self.now)
            }
            _ => Ok(()),
        }
    }

    /// Asked at the prompt, before Ctrl-Z: may this part still leave?
    pub(super) fn may_still_leave(&self, part: PartId) -> Result<bool, StoreError> {
        let Some(out) = outbox::part(self.tx, part)? else { return Ok(false) };
        Ok(out.part_state == MessageState::Sending && self.permit(&out)?.is_ok())
    }

    /// Writes down what the modem said of a claimed part; gives the cause as it is stored.
    pub(super) fn outcome(
        &self,
        part: PartId,
        outcome: &ModemOutcome,
    ) -> Result<Option<String>, StoreError> {
        let Some(out) = outbox::part(self.tx, part)? else { return Ok(None) };
        let (said, cause) = match (said(outcome), self.permit(&out)?) {
            // The check took too long or the gateway stops, and nothing speaks against the text.
            ((Outcome::Abandoned, _), Ok(_)) => {
                (Outcome::NotSent, Some("it was called back before it left".to_owned()))
            }
            // It may not leave any more, so it is not tried again either.
            ((Outcome::NotTaken | Outcome::NotSent | Outcome::Abandoned, _), Err(refusal)) => {
                (Outcome::Abandoned, Some(refusal.to_string()))
            }
            (said, _) => said,
        };
        let cause = cause.as_deref().map(sentence);
        let reference = match said {
            Outcome::Sent { reference } => Some(reference),
            _ => None,
        };
        if out.part_state != MessageState::Sending {
            // A status report was faster than the modem's answer, and proves more.
            outbox::note_reference(self.tx, part, reference)?;
            if reference.is_some() {
                self.left(&out)?;
            }
            return Ok(cause);
        }
        let settled = receipt::settle(&said, out.attempts, self.now);
        outbox::settle(self.tx, part, settled, reference, cause.as_deref(), self.now)?;
        if said == Outcome::NotTaken {
            outbox::not_attempted(self.tx, part)?;
        }
        match settled {
            Settled::Again(_) => {
                // The message goes back among the waiting, unless other parts of it left.
                outbox::refresh(self.tx, out.message, self.now)?;
            }
            Settled::As(state) => {
                self.settled(&out, state, cause.as_deref().unwrap_or_default())?;
            }
        }
        if let Some(contact) = out.contact
            && matches!(
                said,
                Outcome::NotTaken | Outcome::NotSent | Outcome::Failed | Outcome::Abandoned
            )
        {
            contacts::stay_with_none(self.tx, contact)?;
        }
        Ok(cause)
    }

    /// At start-up: what is found claimed may have left (DESIGN §4.3).
    pub(super) fn doubt_what_was_claimed(&self) -> Result<Doubted, StoreError> {
        let parts = outbox::claimed(self.tx)?;
        let mut aside = Vec::new();
        for part in &parts {
            let out = match outbox::part(self.tx, *part) {
                Ok(Some(out)) => out,
                Ok(None) => continue,
                Err(error) if error.is_of_a_row() => {
                    aside.push(self.set_part_aside(*part, &error)?);
                    continue;
                }
                Err(error) => return Err(error),
            };
            let cause = "the gateway stopped while it was being sent; it may have left";
            let doubt = Settled::As(MessageState::InDoubt);
            outbox::settle(self.tx, *part, doubt, None, Some(cause), self.now)?;
            self.settled(&out, MessageState::InDoubt, cause)?;
        }
        Ok(Doubted { parts: parts.len(), aside })
    }

    /// What follows for the message when a part stands.
    fn settled(&self, out: &Outgoing, part: MessageState, cause: &str) -> Result<(), StoreError> {
        if matches!(part, MessageState::Sent | MessageState::InDoubt) {
            self.left(out)?;
        }
        let state = match receipt::rest(part) {
            Some(rest) => outbox::end_rest(self.tx, out.message, rest, cause, self.now)?,
            None => outbox::refresh(self.tx, out.message, self.now)?,
        };
        if matches!(state, MessageState::Queued | MessageState::Sending) {
            return Ok(());
        }
        self.record_state(out, state, cause)?;
        self.close_invite_of(out.message, state)
    }

    /// Ends a message that may not or cannot leave.
    fn end(&self, out: &Outgoing, state: MessageState, reason: &str) -> Result<(), StoreError> {
        let state = outbox::end_rest(self.tx, out.message, state, reason, self.now)?;
        self.record_state(out, state, reason)?;
        self.close_invite_of(out.message, state)
    }

    fn record_state(
        &self,
        out: &Outgoing,
        state: MessageState,
        cause: &str,
    ) -> Result<(), StoreError> {
        let entry = about("message.state", &out.phone)
            .plain("message", out.message.0)
            .plain("state", crate::store::column::Col(state).word())
            .plain("cause", cause)
            .words("text", out.text.as_str());
        self.record(entry)?;
        Ok(())
    }

    /// An invite whose message ended without an answer is closed, so that a new click may follow.
    pub(super) fn close_invite_of(
        &self,
        message: MessageId,
        state: MessageState,
    ) -> Result<(), StoreError> {
        let how = match state {
            MessageState::Failed => Closed::Failed,
            MessageState::Suppressed => Closed::Suppressed,
            MessageState::Withdrawn => Closed::Withdrawn,
            MessageState::Undelivered => Closed::Undelivered,
            _ => return Ok(()),
        };
        // Also when the contact was removed meanwhile: the next with this number finds nothing open.
        if let Some((invite, run)) = invites::ids_of_message(self.tx, message)? {
            invites::close(self.tx, invite, how, self.now)?;
            runs::end(self.tx, run, runs::RunStatus::Interrupted, self.now)?;
        }
        Ok(())
    }
}

/// The later of the two; nothing if the hours never open.
fn not_before(hours: Opens, at: Timestamp) -> Option<Timestamp> {
    match hours {
        Opens::Now => Some(at),
        Opens::At(opening) => Some(opening.max(at)),
        Opens::Never => None,
    }
}

/// The hours at the places of a queue, each place asked once.
struct Hours<'a> {
    limits: &'a Limits,
    now: Timestamp,
    /// Whether it is known what time it is.
    told: bool,
    known: HashMap<(String, Option<String>), Opens>,
}

impl<'a> Hours<'a> {
    fn new(desk: &'a Desk<'_>) -> Self {
        let told = desk.knows_the_hours();
        Self { limits: &desk.settings.limits, now: desk.now, told, known: HashMap::new() }
    }

    fn open(&mut self, waiting: &WaitingInvite) -> Opens {
        if !self.told {
            return Opens::Never;
        }
        let WaitingInvite { phone, timezone, .. } = waiting;
        // What comes after the area code says nothing about the place.
        let region = phone.get(.."+1312".len()).unwrap_or(phone);
        let opens = || self.limits.opens(&self.limits.place(phone, timezone.as_deref()), self.now);
        *self.known.entry((region.to_owned(), timezone.clone())).or_insert_with(opens)
    }
}

/// The modem's words in the core's.
fn said(outcome: &ModemOutcome) -> (Outcome, Option<String>) {
    match outcome {
        ModemOutcome::NotSent {
            cause: cause @ (Cause::NotReady(_) | Cause::PortLost | Cause::Stopped),
        } => (Outcome::NotTaken, Some(cause.to_string())),
        ModemOutcome::NotSent { cause } => (Outcome::NotSent, Some(cause.to_string())),
        ModemOutcome::Abandoned => {
            (Outcome::Abandoned, Some("held back at the last moment".to_owned()))
        }
        ModemOutcome::Sent { reference } => (Outcome::Sent { reference: *reference }, None),
        ModemOutcome::Failed { cause } => (Outcome::Failed, Some(cause.to_string())),
        ModemOutcome::InDoubt { cause } => (Outcome::InDoubt, Some(cause.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::gateway::inbound::tests::settings;
    use crate::gateway::{Actor, Invited, Via, seed};
    use crate::outbox::schedule::{Span, Window};
    use crate::phone::PhoneNumber;
    use crate::store::contacts::NewContact;
    use crate::store::{FlowId, db};

    /// A text that has begun to leave ends, though its hours do meanwhile; one that has not waits.
    #[test]
    fn the_rest_of_a_begun_text_leaves_whatever_the_hour() {
        let conn = db::connect(Path::new(":memory:")).unwrap();
        let at = |time: &str| format!("2026-11-24T{time}Z").parse::<Timestamp>().unwrap();
        let mut settings = settings();
        settings.organization = "A clinic whose name goes on and on ".repeat(5).trim().to_owned();
        let time = |hour| jiff::civil::time(hour, 0, 0, 0);
        settings.limits.window = Window::Hours(vec![Span::daily(time(9), time(20))]);
        let desk = |now| Desk { tx: &conn, now, reckoned: None, settings: &settings };
        let day = desk(at("19:59:58"));
        seed(&conn, &settings, day.now).unwrap();
        let by = Actor { name: "ana".to_owned(), via: Via::Panel };
        for (name, number) in [("Maria", "+15550100101"), ("Nils", "+15550100102")] {
            let phone = PhoneNumber::from_e164(number).unwrap();
            let new = NewContact {
                name: name.to_owned(),
                phone,
                language: String::new(),
                groups: Vec::new(),
                fields: Vec::new(),
            };
            let contact = contacts::create(&conn, &new, day.now).unwrap();
            let invited = day.invite(contact.id, FlowId(1), None, &by).unwrap();
            assert!(matches!(invited, Invited::Approved(_)), "{invited:?}");
        }
        let line = Line { modem: "main".to_owned(), sim: None };
        let Claim::Submit(first) = day.claim(&line).unwrap().claim else { panic!("none leaves") };
        let night = desk(at("20:00:01"));
        night.outcome(PartId(first.part()), &ModemOutcome::Sent { reference: 7 }).unwrap();
        while let Claim::Submit(next) = night.claim(&line).unwrap().claim {
            night.outcome(PartId(next.part()), &ModemOutcome::Sent { reference: 8 }).unwrap();
        }
        let sql = "SELECT group_concat(state, ' ') FROM (SELECT m.address, p.state FROM parts p
                     JOIN messages m ON m.id = p.message_id ORDER BY m.address, p.seq)";
        let states: String = conn.query_row(sql, [], |r| r.get(0)).unwrap();
        assert_eq!(states, "sent sent queued queued");
    }
}
