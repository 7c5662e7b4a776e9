//! Messages handed over without being stored, and what the network is told of them (TS 27.005 §3.4.1, §4.7).
//!
//! ```text
//!   +CMT, +CDS ─► offered ─ Delete ─► owed ─► AT+CNMA ─ refused ─► AT+CNMA=0
//!                    │                          └ OK ─► the network forgets the message
//!                    └ Keep, no answer ─► lapsed: nothing is said, the network sends it again
//! ```
//! Only a modem with `AT+CSMS=1` in force leaves this to us; any other told the network itself, and a
//! receipt from us would be an error. So it is asked, once, when the first such message comes.
//!
//! A receipt is worth something only while the network waits for it, some ten seconds. So nothing else is
//! begun while one may soon be owed, for a bounded time. After a receipt that was not given, or not
//! taken, the modem may have stopped handing over (27.005 §3.4.1 tells it to): then [`Receipts::lapsed`]
//! says that it has to be told again how to notify.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;

use super::handle::Committed;
use crate::at::cause::Cause;
use crate::at::command::Command;

/// How long other work waits for a commit. A database takes milliseconds; one that takes longer than this
/// is in trouble, and the queue must not stand still with it.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long a receipt is worth something.
const WORTH: Duration = Duration::from_secs(10);
/// `+CNMA=0` (27.005 §4.7): the same as without a value, and all that some modems take in PDU mode.
const NUMBERED: u8 = 0;

/// Who tells the network that a message arrived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Service {
    /// The modem, by itself.
    Modem,
    /// We do (`AT+CSMS=1`).
    Us,
}

/// How a receipt is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Form {
    #[default]
    Plain,
    Numbered,
}

/// What was handed over on this port and what is owed for it.
#[derive(Debug, Default)]
pub(super) struct Receipts {
    service: Option<Service>,
    waiting: Vec<(Instant, oneshot::Receiver<Committed>)>,
    owed: u32,
    form: Form,
    lapsed: bool,
}

impl Receipts {
    /// A message was handed over and offered; `committed` will say whether it is safe.
    pub(super) fn offered(&mut self, committed: oneshot::Receiver<Committed>, now: Instant) {
        if self.service != Some(Service::Modem) {
            self.waiting.push((now, committed));
        }
    }

    /// Whether it has to be found out who tells the network.
    pub(super) fn must_ask(&self) -> bool {
        self.service.is_none() && (self.owed > 0 || !self.waiting.is_empty())
    }

    /// It was found out.
    pub(super) fn learn(&mut self, service: Service) {
        self.service = Some(service);
        if service == Service::Modem {
            self.waiting.clear();
            self.owed = 0;
        }
    }

    /// The receipt to give now.
    pub(super) fn next(&self) -> Option<Command> {
        (self.owed > 0 && self.service == Some(Service::Us)).then_some(match self.form {
            Form::Plain => Command::Acknowledge,
            Form::Numbered => Command::AcknowledgeAs(NUMBERED),
        })
    }

    /// What the modem said to it.
    pub(super) fn given(&mut self, result: &Result<(), Cause>) {
        match (result, self.form) {
            (Ok(()), _) => self.owed = self.owed.saturating_sub(1),
            (Err(cause), Form::Plain)
                if cause.is_answer() && !cause.is_nothing_to_acknowledge() =>
            {
                self.form = Form::Numbered;
            }
            (Err(_), _) => {
                self.owed = self.owed.saturating_sub(1);
                self.form = Form::Plain;
                self.lapsed = true;
            }
        }
    }

    /// Until when other work has to wait for a commit; `None`: it need not.
    pub(super) fn hold(&self, now: Instant) -> Option<Instant> {
        let until = self.waiting.iter().map(|(since, _)| *since + PATIENCE).min()?;
        (now < until).then_some(until)
    }

    /// Whether the modem may have stopped handing over; then it is not so any more, for it is told again.
    pub(super) fn lapsed(&mut self) -> bool {
        std::mem::take(&mut self.lapsed)
    }

    /// Awaits the answer to a message that was offered. Never ready while none is out. Cancel-safe.
    pub(super) async fn answered(&mut self) {
        let (at, answer) = poll_fn(|context| {
            for (at, (_, committed)) in self.waiting.iter_mut().enumerate() {
                if let Poll::Ready(answer) = Pin::new(committed).poll(context) {
                    return Poll::Ready((at, answer));
                }
            }
            Poll::Pending
        })
        .await;
        self.take(at, answer.ok());
    }

    /// Takes the answers that are there already.
    pub(super) fn take_answers(&mut self) {
        for at in (0..self.waiting.len()).rev() {
            match self.waiting[at].1.try_recv() {
                Ok(answer) => self.take(at, Some(answer)),
                Err(oneshot::error::TryRecvError::Closed) => self.take(at, None),
                Err(oneshot::error::TryRecvError::Empty) => {}
            }
        }
    }

    fn take(&mut self, at: usize, answer: Option<Committed>) {
        let (since, _) = self.waiting.swap_remove(at);
        match answer {
            // The network has given up by now; a receipt might be taken for another message's.
            Some(Committed::Delete { .. }) if since.elapsed() > WORTH => self.lapsed = true,
            Some(Committed::Delete { .. }) => self.owed += 1,
            // Not safe: the network keeps it and sends it again.
            Some(Committed::Keep) | None => self.lapsed = true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::reply::Code;

    fn offered(answer: Option<Committed>) -> Receipts {
        let mut receipts = Receipts::default();
        let (sender, receiver) = oneshot::channel();
        receipts.offered(receiver, Instant::now());
        match answer {
            Some(answer) => sender.send(answer).expect("it is awaited"),
            None => drop(sender),
        }
        receipts.take_answers();
        receipts
    }

    fn safe() -> Receipts {
        offered(Some(Committed::Delete { record: 1 }))
    }

    fn cms(number: u16) -> Result<(), Cause> {
        Err(Cause::Cms(Code::Number(number)))
    }

    #[test]
    fn a_receipt_is_owed_for_what_is_safe_where_it_is_ours_to_give() {
        let mut receipts = safe();
        assert!(receipts.must_ask());
        assert_eq!(receipts.next(), None, "nobody knows yet whose it is");
        receipts.learn(Service::Us);
        assert_eq!(receipts.next(), Some(Command::Acknowledge));
        receipts.given(&Ok(()));
        assert_eq!((receipts.next(), receipts.lapsed()), (None, false));
        let mut receipts = safe();
        receipts.learn(Service::Modem);
        assert_eq!(receipts.next(), None);
    }

    #[test]
    fn nothing_is_said_of_what_is_not_safe() {
        for answer in [Some(Committed::Keep), None] {
            let mut receipts = offered(answer);
            receipts.learn(Service::Us);
            assert_eq!(receipts.next(), None);
            assert!(receipts.lapsed(), "the modem may have stopped handing over");
            assert!(!receipts.lapsed(), "once");
        }
    }

    #[test]
    fn a_modem_that_refuses_the_plain_form_is_given_the_other() {
        let mut receipts = safe();
        receipts.learn(Service::Us);
        receipts.given(&Err(Cause::Refused));
        assert_eq!(receipts.next(), Some(Command::AcknowledgeAs(0)));
        receipts.given(&Ok(()));
        assert_eq!((receipts.next(), receipts.lapsed()), (None, false));
        receipts.owed = 1;
        assert_eq!(receipts.next(), Some(Command::AcknowledgeAs(0)), "it is remembered");
        receipts.given(&Err(Cause::Refused));
        assert_eq!((receipts.next(), receipts.lapsed()), (None, true));
    }

    #[test]
    fn a_receipt_that_comes_too_late_does_no_harm() {
        for refusal in [cms(340), Err(Cause::Silent(PATIENCE))] {
            let mut receipts = safe();
            receipts.learn(Service::Us);
            receipts.given(&refusal);
            assert_eq!((receipts.next(), receipts.lapsed()), (None, true), "{refusal:?}");
        }
    }

    #[test]
    fn other_work_waits_for_a_commit_and_not_for_ever() {
        let mut receipts = Receipts::default();
        let (_sender, receiver) = oneshot::channel();
        let now = Instant::now();
        receipts.offered(receiver, now);
        assert_eq!(receipts.hold(now), Some(now + PATIENCE));
        assert_eq!(receipts.hold(now + PATIENCE), None);
    }
}
