//! The jobs of [`Live`], each one or a few commands: offer, read, delete, hand over, and the chores.

use tokio::sync::oneshot;
use tracing::{debug, warn};

use super::actor::refuse;
use super::chores::Chore;
use super::handle::{Came, Committed, Go, ModemEvent, Outcome, Submission};
use super::inbox::{Check, Deletion, Message, READS_MAX, Read, Retried, Slot};
use super::link::{Lost, Submitting};
use super::live::{Again, Live, sim_of};
use super::receipts::Service;
use super::status::Phase;
use crate::at::cause::Cause;
use crate::at::command::{Command, Domain};
use crate::at::event::Reply;
use crate::at::info::{
    ListHeader, MessageService, Mode, Operator, ReadHeader, RegistrationLine, Signal,
    StorageCounts, octets,
};
use crate::at::modem_clock::ModemClock;

/// A storage that can neither be listed nor counted is read slot by slot, up to this one.
const SLOTS_UNCOUNTED: u32 = 255;
/// The storage of a modem that does not say which it has.
const STORAGE_UNKNOWN: &str = "SM";

/// What a slot holds.
enum Held {
    Message(String),
    /// A line that is no octets, or not as many as were announced, or a header nobody knows: the wire is bad,
    /// or the message is.
    Damaged(String),
    /// Nothing, or something we stored there ourselves.
    Nothing,
    /// The modem did not say.
    Unknown,
}

impl Live<'_> {
    /// Who tells the network of what is handed over: asked when it first matters.
    pub(super) async fn ask_service(&mut self) -> Result<(), Lost> {
        let reply = self.link.ask(Command::MessageService).await?;
        let said = reply.find(MessageService::parse);
        // Some answer with nonsense, and those tell the network themselves.
        let ours = said.is_some_and(|said| said.service == 1);
        self.receipts.learn(if ours { Service::Us } else { Service::Modem });
        Ok(())
    }

    /// A message that was handed over is safe: the network may forget it.
    pub(super) async fn acknowledge(&mut self, receipt: Command) -> Result<(), Lost> {
        let reply = self.link.ask(receipt).await?;
        if let Err(cause) = &reply.result {
            debug!(modem = self.desk.modem(), %cause, "a receipt was not taken; the network may repeat");
        }
        self.receipts.given(&reply.result);
        Ok(())
    }

    /// Offers a message that was read; what is done with it is answered later.
    pub(super) async fn offer(&mut self, message: Message) -> Result<(), Lost> {
        let committed = self.tell_inbound(&message).await?;
        self.inbox.offered(message, committed);
        Ok(())
    }

    pub(super) async fn tell_inbound(
        &mut self,
        message: &Message,
    ) -> Result<oneshot::Receiver<Committed>, Lost> {
        let (committed, answer) = oneshot::channel();
        let Message { slot, line, came } = message;
        let event = ModemEvent::Inbound {
            modem: self.desk.modem(),
            sim: sim_of(&self.found),
            storage: slot.storage.clone(),
            slot: slot.index,
            came: *came,
            pdu: octets(line).unwrap_or_else(|| line.clone().into_bytes()),
            committed,
        };
        self.desk.tell(event).await?;
        Ok(answer)
    }

    /// Reads a slot that has something new.
    pub(super) async fn read(&mut self, read: Read) -> Result<(), Lost> {
        match self.held(&read.slot).await? {
            Held::Message(line) => {
                self.inbox.found(Message { slot: read.slot, line, came: read.came });
            }
            Held::Nothing => {}
            Held::Damaged(line) if read.is_so(&line) => {
                self.inbox.found(Message { slot: read.slot, line, came: read.came });
            }
            Held::Damaged(line) => self.inbox.read_again(read, Some(line)),
            Held::Unknown => self.inbox.read_again(read, None),
        }
        Ok(())
    }

    async fn held(&mut self, slot: &Slot) -> Result<Held, Lost> {
        if !self.select(&slot.storage).await? {
            return Ok(Held::Unknown);
        }
        let reply = self.link.ask(Command::Read(slot.index)).await?;
        Ok(match (&reply.result, reply.lines.as_slice()) {
            (Ok(()), [header, line, ..]) => match ReadHeader::parse(header) {
                Some(header) if is_ours(Some(header.stat)) => Held::Nothing,
                Some(header) if !header.announces(line) => Held::Damaged(line.clone()),
                Some(_) => Held::Message(line.clone()),
                // Words are no message of ours to delete.
                None if octets(line).is_some() && !header.contains('"') => {
                    Held::Damaged(line.clone())
                }
                None => {
                    self.is_in_pdu_mode().await?;
                    Held::Unknown
                }
            },
            // An empty slot is OK without a message to some modems, an error to others.
            (Ok(()), _) => Held::Nothing,
            (Err(cause), _) if cause.is_empty_slot() => Held::Nothing,
            (Err(_), _) => Held::Unknown,
        })
    }

    /// Makes this the storage that commands read from and delete from.
    async fn select(&mut self, storage: &str) -> Result<bool, Lost> {
        if self.storage.as_deref() == Some(storage) || self.found.storages.is_empty() {
            return Ok(true);
        }
        Ok(self.set_storage(storage).await?.is_ok())
    }

    async fn set_storage(&mut self, storage: &str) -> Result<Reply, Lost> {
        let reply = self.link.ask(Command::SetStorage(vec![storage.to_owned()])).await?;
        // After a refusal or silence nobody knows which one it is.
        self.storage = reply.is_ok().then(|| storage.to_owned());
        Ok(reply)
    }

    /// Deletes a message that is committed. When this is not the first try, or the port was lost in
    /// between, the slot may hold another message by now, which must stay.
    pub(super) async fn delete(&mut self, deletion: Deletion) -> Result<(), Lost> {
        let Deletion { message, record, check, .. } = deletion;
        if check == Check::ReadFirst {
            match self.held(&message.slot).await? {
                Held::Message(line) | Held::Damaged(line)
                    if line.eq_ignore_ascii_case(&message.line) => {}
                Held::Message(line) => {
                    self.confirm_deleted(record).await?;
                    self.inbox.found(Message { line, ..message });
                    return Ok(());
                }
                Held::Nothing => return self.confirm_deleted(record).await,
                Held::Damaged(_) | Held::Unknown => {
                    self.not_deleted(record, &message.slot);
                    return Ok(());
                }
            }
        } else if !self.select(&message.slot.storage).await? {
            self.not_deleted(record, &message.slot);
            return Ok(());
        }
        let reply = self.link.ask(Command::Delete(message.slot.index)).await?;
        match reply.result {
            Ok(()) => self.confirm_deleted(record).await,
            Err(cause) if cause.is_empty_slot() => self.confirm_deleted(record).await,
            Err(_) => {
                self.not_deleted(record, &message.slot);
                Ok(())
            }
        }
    }

    async fn confirm_deleted(&mut self, record: i64) -> Result<(), Lost> {
        self.inbox.deleted(record);
        if self.desk.is_full() && self.inbox.is_drained() {
            self.look_after_draining();
        }
        self.desk.tell(ModemEvent::Deleted { modem: self.desk.modem(), record }).await
    }

    fn not_deleted(&mut self, record: i64, slot: &Slot) {
        if self.inbox.not_deleted(record) == Retried::GivenUp {
            let (modem, storage, slot) = (self.desk.modem(), &slot.storage, slot.index);
            warn!(modem, storage, slot, "a message that is safe could not be deleted");
        }
    }

    /// Hands a part over; it has exactly one outcome, whatever happens.
    pub(super) async fn hand_over(&mut self, submission: Submission) -> Result<(), Lost> {
        if *self.desk.phase() != Phase::Ready {
            return refuse(self.desk, &submission).await;
        }
        if self.link.may_have_restarted() && !self.is_in_pdu_mode().await? {
            let outcome = Outcome::NotSent { cause: Cause::Restarted };
            return self.desk.outcome(submission.part, outcome).await;
        }
        if let Err(lost) = self.link.start_submission(submission.tpdu.len()).await {
            let outcome = Outcome::NotSent { cause: lost.cause() };
            self.desk.outcome(submission.part, outcome).await?;
            return Err(lost);
        }
        loop {
            let (step, port) = self.link.submitting().await;
            let over = match step {
                Submitting::Over(outcome) => Some((outcome, port)),
                Submitting::AtPrompt => self.decide(&submission).await?,
            };
            if let Some((outcome, port)) = over {
                self.desk.submission_ended(&outcome).await?;
                if outcome.cause().is_some_and(Cause::is_storage_full) {
                    self.look_now();
                }
                self.desk.outcome(submission.part, outcome.into()).await?;
                return port;
            }
        }
    }

    /// The modem waits: asks whether the part still goes, and answers the modem. Gives the outcome when
    /// the modem did not wait for that.
    async fn decide(
        &mut self,
        submission: &Submission,
    ) -> Result<Option<(crate::at::Submitted, Result<(), Lost>)>, Lost> {
        let (go, answered) = oneshot::channel();
        let (modem, part) = (self.desk.modem(), submission.part);
        self.desk.tell(ModemEvent::Prompt { modem, part, go }).await?;
        tokio::select! {
            biased;
            answer = answered => match answer {
                Ok(Go::Send) => self.link.send_body(&submission.tpdu.wire()),
                Ok(Go::Abandon) | Err(_) => self.link.abandon(),
            },
            (step, after) = self.link.submitting() => {
                if let Submitting::Over(outcome) = step {
                    return Ok(Some((outcome, after)));
                }
            }
        }
        Ok(None)
    }

    /// One thing of the beat.
    pub(super) async fn chore(&mut self, chore: Chore) -> Result<(), Lost> {
        match chore {
            Chore::Look(storage) => self.look(storage).await,
            Chore::Registration(domain) => self.ask_registration(domain).await,
            Chore::Mode => self.is_in_pdu_mode().await.map(|_| ()),
            Chore::Notify => {
                if let Some(values) = self.found.notifications {
                    self.link.ask(Command::SetNotification(values)).await?;
                }
                Ok(())
            }
            Chore::Signal => {
                let reply = self.link.ask(Command::Signal).await?;
                let signal = reply.find(Signal::parse).and_then(Signal::dbm);
                self.desk.update(|status| status.signal_dbm = signal).await
            }
            Chore::Clock => {
                let reply = self.link.ask(Command::Clock).await?;
                match reply.find(ModemClock::parse) {
                    Some(ModemClock { at, .. }) => {
                        let modem = self.desk.modem();
                        self.desk.tell(ModemEvent::NetworkTime { modem, at }).await
                    }
                    None => Ok(()),
                }
            }
            Chore::Operator => {
                let reply = self.link.ask(Command::Operator).await?;
                let name = reply.find(Operator::parse).and_then(|operator| operator.name);
                self.desk.update(|status| status.operator = name).await
            }
        }
    }

    /// A modem that restarted unseen writes messages as words again: it would take a body for words, and a length
    /// for somebody's number. One that does not know the question is believed.
    async fn is_in_pdu_mode(&mut self) -> Result<bool, Lost> {
        let reply = self.link.ask(Command::MessageFormatState).await?;
        let text = reply.find(Mode::parse) == Some(Mode::Text);
        if text {
            self.again = Again::Restarted;
        }
        Ok(!text)
    }

    async fn ask_registration(&mut self, domain: Domain) -> Result<(), Lost> {
        let reply = self.link.ask(Command::Registration(domain)).await?;
        if let Some(line) = reply.find(|line| RegistrationLine::parse(line, domain)) {
            self.found.network.set(domain, line.registration);
        }
        self.registration_changed().await
    }

    /// Looks into a storage. A second storage that says it is empty is taken at its word; the one messages
    /// are received into is not, for some modems are late with their counting.
    async fn look(&mut self, storage: Option<String>) -> Result<(), Lost> {
        let mut count = None;
        if let Some(name) = &storage {
            let reply = self.set_storage(name).await?;
            let counts = reply.find(StorageCounts::parse);
            count = counts.and_then(|counts| counts.0.first().map(|c| (c.used, c.total)));
            if !reply.is_ok() {
                return Ok(());
            }
            if self.found.storages.first() == Some(name) {
                self.desk.update(|status| status.storage = count).await?;
            } else if count.is_some_and(|(used, _)| used == 0) {
                return self.desk.storage_counted(name, count, 0).await;
            }
        }
        let name = storage.as_deref().unwrap_or(STORAGE_UNKNOWN);
        let reply = self.link.ask(Command::List(4)).await?;
        let mut drafts = 0;
        if reply.is_ok() {
            drafts = self.take_list(name, &reply);
        } else if count.is_none_or(|(used, _)| used > 0) {
            // It cannot be listed: slot by slot then. Whether they count from 0 or from 1 differs.
            let last = count.map_or(SLOTS_UNCOUNTED, |(_, total)| total.min(READS_MAX as u32 - 1));
            for index in 0..=last {
                self.inbox.read_later(Slot { storage: name.to_owned(), index }, Came::Found);
            }
        }
        self.desk.storage_counted(name, count, drafts).await
    }

    /// Takes what came; gives how many others lie there.
    fn take_list(&mut self, storage: &str, reply: &Reply) -> u32 {
        let mut drafts = 0;
        for pair in reply.lines.chunks_exact(2) {
            let Some(header) = ListHeader::parse(&pair[0]) else { continue };
            if is_ours(Some(header.message.stat)) {
                drafts += 1;
            } else {
                let slot = Slot { storage: storage.to_owned(), index: header.index };
                if !header.message.announces(&pair[1]) {
                    self.inbox.read_later(slot, Came::Found);
                    continue;
                }
                let line = pair[1].clone();
                self.inbox.found(Message { slot, line, came: Came::Found });
            }
        }
        drafts
    }
}

/// Messages stored to be sent (27.005 §3.1: 2 and 3) are none that came.
fn is_ours(stat: Option<u8>) -> bool {
    matches!(stat, Some(2 | 3))
}
