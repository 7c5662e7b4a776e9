//! What is to be read, what waits to be committed, and what is to be deleted.
//!
//! ```text
//!   +CMTI, sweep ─► to read ─► found ─► Inbound ─► waiting ─ Delete ─► to delete ─► Deleted
//!                                                     └ Keep ─► (it stays)   └ not confirmed ─► once more,
//!                                                                              but read again first
//! ```
//! A slot is in one of these at a time, so that nothing is offered twice while it is under way. Nothing
//! is forgotten when the port is lost: what was to be deleted then is read again before it is deleted,
//! because a new message may have taken the slot (DESIGN §5). Another SIM card is another story: then all
//! of it is dropped, since the slots are not those any more.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use tokio::sync::oneshot;

use super::handle::{Came, Committed};

/// Messages offered and not answered at a time; more are read when some are committed.
const WAITING_MAX: usize = 32;
/// Slots waiting to be read; what does not fit is found by the next sweep.
pub(super) const READS_MAX: usize = 1024;
/// A deletion that fails this often is left to a later sweep, which offers the message again.
const DELETE_TRIES: u32 = 5;
const READ_TRIES: u32 = 3;

/// A slot of a storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) storage: String,
    pub(super) index: u32,
}

/// A message that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    pub(super) slot: Slot,
    /// The line as the modem said it.
    pub(super) line: String,
    pub(super) came: Came,
}

/// A message to delete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Deletion {
    pub(super) message: Message,
    pub(super) record: i64,
    pub(super) check: Check,
    tries: u32,
}

/// Whether the slot has to be read again before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// No: it was read and committed just now, on this very port.
    NotNeeded,
    /// Yes: it may hold another message by now.
    ReadFirst,
}

/// A slot to read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) slot: Slot,
    pub(super) came: Came,
    /// How often it was read in vain.
    tries: u32,
    /// What was read there last, and was damaged.
    damaged: Option<String>,
}

impl Read {
    /// What reads the same each time is so, and is kept and shown; what reads differently has a bad wire
    /// between it and us.
    pub(super) fn is_so(&self, damaged: &str) -> bool {
        self.tries + 1 >= READ_TRIES && self.damaged.as_deref() == Some(damaged)
    }
}

/// What becomes of a deletion that was not confirmed.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Retried {
    /// It will be tried again.
    Later,
    /// It is left to a later sweep.
    GivenUp,
}

#[derive(Debug)]
struct Waiting {
    message: Message,
    check: Check,
    committed: oneshot::Receiver<Committed>,
}

#[derive(Debug, Default)]
pub(super) struct Inbox {
    sim: Option<String>,
    reads: VecDeque<Read>,
    found: VecDeque<Message>,
    waiting: Vec<Waiting>,
    deletions: VecDeque<Deletion>,
    /// Not confirmed; the next sweep tries them again.
    unconfirmed: Vec<Deletion>,
}

impl Inbox {
    /// A port was opened (again) and this SIM is in.
    pub(super) fn begin(&mut self, sim: Option<&str>) {
        if self.sim.as_deref() != sim {
            *self = Self { sim: sim.map(str::to_owned), ..Self::default() };
        }
        self.reads.clear();
        self.found.clear();
        for waiting in &mut self.waiting {
            waiting.check = Check::ReadFirst;
        }
        let pending: Vec<_> = self.deletions.drain(..).collect();
        self.unconfirmed.extend(pending);
        self.retry_deletions();
    }

    /// A slot has something new, or may have.
    pub(super) fn read_later(&mut self, slot: Slot, came: Came) {
        self.push_read(Read { slot, came, tries: 0, damaged: None });
    }

    /// A slot could not be read, or held what is damaged; it is tried again a few times, then left to a later
    /// sweep.
    pub(super) fn read_again(&mut self, read: Read, damaged: Option<String>) {
        let tries = read.tries + 1;
        if tries < READ_TRIES {
            self.push_read(Read { tries, damaged, ..read });
        }
    }

    fn push_read(&mut self, read: Read) {
        let known = self.reads.iter().any(|other| other.slot == read.slot);
        if !known && self.reads.len() < READS_MAX {
            self.reads.push_back(read);
        }
    }

    /// The next slot to read.
    pub(super) fn next_read(&mut self) -> Option<Read> {
        if self.found.len() + self.waiting.len() >= WAITING_MAX {
            return None;
        }
        self.reads.pop_front()
    }

    /// A slot was read and holds this.
    pub(super) fn found(&mut self, message: Message) {
        if !self.is_under_way(&message.slot) {
            self.found.push_back(message);
        }
    }

    fn is_under_way(&self, slot: &Slot) -> bool {
        self.found.iter().any(|found| found.slot == *slot)
            || self.waiting.iter().any(|waiting| waiting.message.slot == *slot)
            || self.deletions.iter().any(|deletion| deletion.message.slot == *slot)
            || self.unconfirmed.iter().any(|deletion| deletion.message.slot == *slot)
    }

    /// The next message to offer, if not too many are out.
    pub(super) fn next_found(&mut self) -> Option<Message> {
        if self.waiting.len() >= WAITING_MAX {
            return None;
        }
        self.found.pop_front()
    }

    /// A message was offered.
    pub(super) fn offered(&mut self, message: Message, committed: oneshot::Receiver<Committed>) {
        self.waiting.push(Waiting { message, check: Check::NotNeeded, committed });
    }

    /// Awaits an answer to a message that was offered. Never ready while none is out. Cancel-safe.
    pub(super) async fn answered(&mut self) {
        let (at, answer) = poll_fn(|context| {
            for (at, waiting) in self.waiting.iter_mut().enumerate() {
                if let Poll::Ready(answer) = Pin::new(&mut waiting.committed).poll(context) {
                    return Poll::Ready((at, answer));
                }
            }
            Poll::Pending
        })
        .await;
        self.take_answer(at, answer.ok());
    }

    /// Takes the answers that are there already.
    pub(super) fn take_answers(&mut self) {
        for at in (0..self.waiting.len()).rev() {
            match self.waiting[at].committed.try_recv() {
                Ok(answer) => self.take_answer(at, Some(answer)),
                Err(oneshot::error::TryRecvError::Closed) => self.take_answer(at, None),
                Err(oneshot::error::TryRecvError::Empty) => {}
            }
        }
    }

    fn take_answer(&mut self, at: usize, answer: Option<Committed>) {
        let Waiting { message, check, .. } = self.waiting.swap_remove(at);
        // A dropped sender decided nothing: the message stays and is offered again by a later sweep.
        if let Some(Committed::Delete { record }) = answer {
            self.deletions.push_back(Deletion { message, record, check, tries: 0 });
        }
    }

    /// Whether nothing is under way any more.
    pub(super) fn is_drained(&self) -> bool {
        self.reads.is_empty()
            && self.found.is_empty()
            && self.waiting.is_empty()
            && self.deletions.is_empty()
    }

    /// Nothing is to be read, to be offered or waited for.
    pub(super) fn is_settled(&self) -> bool {
        self.reads.is_empty() && self.found.is_empty() && self.waiting.is_empty()
    }

    /// The next deletion. Until it is confirmed with [`Inbox::deleted`] it counts as not confirmed.
    pub(super) fn next_deletion(&mut self) -> Option<Deletion> {
        let deletion = self.deletions.pop_front()?;
        self.unconfirmed.push(Deletion { check: Check::ReadFirst, ..deletion.clone() });
        Some(deletion)
    }

    /// The message is gone from its slot.
    pub(super) fn deleted(&mut self, record: i64) {
        self.unconfirmed.retain(|deletion| deletion.record != record);
    }

    /// The deletion failed or its answer was lost.
    pub(super) fn not_deleted(&mut self, record: i64) -> Retried {
        let Some(deletion) = self.unconfirmed.iter_mut().find(|d| d.record == record) else {
            return Retried::GivenUp;
        };
        deletion.tries += 1;
        if deletion.tries < DELETE_TRIES {
            return Retried::Later;
        }
        self.deleted(record);
        Retried::GivenUp
    }

    /// Tries again what was not confirmed.
    pub(super) fn retry_deletions(&mut self) {
        self.deletions.extend(
            self.unconfirmed
                .drain(..)
                .map(|deletion| Deletion { check: Check::ReadFirst, ..deletion }),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(index: u32, line: &str) -> Message {
        let slot = Slot { storage: "SM".to_owned(), index };
        Message { slot, line: line.to_owned(), came: Came::Found }
    }

    fn begun() -> Inbox {
        let mut inbox = Inbox::default();
        inbox.begin(Some("sim"));
        inbox
    }

    /// Offers what was found and answers at once.
    async fn offer(inbox: &mut Inbox, answer: Option<Committed>) {
        let found = inbox.next_found().expect("something was found");
        let (sender, receiver) = oneshot::channel();
        inbox.offered(found, receiver);
        match answer {
            Some(answer) => sender.send(answer).expect("it is awaited"),
            None => drop(sender),
        }
        inbox.answered().await;
    }

    #[tokio::test]
    async fn the_first_deletion_needs_no_second_look_and_a_repeated_one_does() {
        let mut inbox = begun();
        inbox.found(message(1, "00"));
        offer(&mut inbox, Some(Committed::Delete { record: 7 })).await;
        let first = inbox.next_deletion().expect("it is to be deleted");
        assert_eq!((first.record, first.check), (7, Check::NotNeeded));
        assert_eq!(inbox.not_deleted(7), Retried::Later);
        assert_eq!(inbox.next_deletion(), None);
        inbox.retry_deletions();
        let again = inbox.next_deletion().expect("it is tried again");
        assert_eq!((again.record, again.check), (7, Check::ReadFirst));
        inbox.deleted(7);
        inbox.retry_deletions();
        assert_eq!(inbox.next_deletion(), None);
    }

    #[tokio::test]
    async fn a_slot_under_way_is_not_offered_twice() {
        let mut inbox = begun();
        inbox.found(message(1, "00"));
        inbox.found(message(1, "00"));
        let found = inbox.next_found().expect("once");
        let (_sender, receiver) = oneshot::channel();
        inbox.offered(found, receiver);
        inbox.found(message(1, "00"));
        assert_eq!(inbox.next_found(), None);
    }

    #[tokio::test]
    async fn what_is_kept_or_not_answered_may_be_offered_again() {
        for answer in [Some(Committed::Keep), None] {
            let mut inbox = begun();
            inbox.found(message(1, "00"));
            offer(&mut inbox, answer).await;
            assert_eq!(inbox.next_deletion(), None);
            inbox.found(message(1, "00"));
            assert!(inbox.next_found().is_some());
        }
    }

    #[tokio::test]
    async fn a_commit_after_the_port_was_lost_needs_a_second_look() {
        let mut inbox = begun();
        inbox.found(message(1, "00"));
        let found = inbox.next_found().expect("something was found");
        let (sender, receiver) = oneshot::channel();
        inbox.offered(found, receiver);
        inbox.begin(Some("sim"));
        sender.send(Committed::Delete { record: 7 }).expect("it is awaited");
        inbox.answered().await;
        assert_eq!(inbox.next_deletion().map(|deletion| deletion.check), Some(Check::ReadFirst));
    }

    #[tokio::test]
    async fn another_sim_card_is_another_story() {
        let mut inbox = begun();
        inbox.found(message(1, "00"));
        offer(&mut inbox, Some(Committed::Delete { record: 7 })).await;
        inbox.begin(Some("another"));
        assert_eq!(inbox.next_deletion(), None);
    }

    #[tokio::test]
    async fn a_deletion_is_not_tried_for_ever() {
        let mut inbox = begun();
        inbox.found(message(1, "00"));
        offer(&mut inbox, Some(Committed::Delete { record: 7 })).await;
        for _ in 1..DELETE_TRIES {
            assert!(inbox.next_deletion().is_some());
            assert_eq!(inbox.not_deleted(7), Retried::Later);
            inbox.retry_deletions();
        }
        assert!(inbox.next_deletion().is_some());
        assert_eq!(inbox.not_deleted(7), Retried::GivenUp);
    }

    #[test]
    fn reading_waits_while_too_much_is_out() {
        let mut inbox = begun();
        for index in 0..40 {
            inbox.found(message(index, "00"));
        }
        inbox.read_later(message(99, "").slot, Came::Found);
        assert_eq!(inbox.next_read(), None);
    }
}
