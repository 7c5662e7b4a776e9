//! The handle by which the panel and the API reach the gateway's task.

use jiff::Timestamp;
use tokio::sync::{broadcast, mpsc, oneshot, watch};

use super::{Extent, InviteView, Line, Status, Via, Wish};
use crate::consent::policy;
use crate::store::{ContactId, FlowId, GroupId, InviteId, MessageId, StoreError};

/// Requests waiting for the task; beyond this callers wait.
pub(super) const REQUESTS: usize = 64;

/// A person who acts, by hand or by token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The user's name.
    pub name: String,
    /// How they act.
    pub via: Via,
}

/// What became of a click on **Invite**.
#[derive(Clone, Debug)]
pub enum Invited {
    /// A new invite was approved.
    Approved(InviteView),
    /// One is open already: this one.
    AlreadyOpen(InviteView),
    /// It may not be.
    Refused(Refusal),
}

/// Why something may not be done, in the words staff read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Consent forbids it.
    #[error(transparent)]
    Consent(#[from] policy::Refusal),
    /// There is no such contact.
    #[error("This contact is not there any more.")]
    NoContact,
    /// There is no such flow.
    #[error("This flow is not there any more.")]
    NoFlow,
    /// There is no such group, or it cannot be invited from.
    #[error("Contacts cannot be invited from this group.")]
    NoGroup,
    /// The flow has problems.
    #[error("This flow cannot run: {0}")]
    CannotRun(String),
    /// The text cannot be sent.
    #[error("This text cannot be sent: {0}")]
    Text(String),
    /// Who says so, when and how, was not written down.
    #[error("Write down who told you, when and how: without it nothing is recorded.")]
    NoNote,
    /// Neither the reply nor a note shows that it is a yes.
    #[error(
        "Their reply alone does not show a yes. Write down what does: who told you, when and how."
    )]
    YesNotShown,
    /// The second half of a double click on *Undo* is no approval.
    #[error(
        "This invite was taken back a moment ago, so nothing was approved. To invite them after \
         all, press Invite once more."
    )]
    JustWithdrawn,
    /// This number was asked already, maybe under another contact.
    #[error("This number was asked not long ago and has not answered: it is left alone for now.")]
    TooSoon,
    /// What becomes of a text has to be written down before its words are erased.
    #[error("A text to them is leaving at this moment. Wait until it has left, then try again.")]
    BeingSent,
    /// What was to be decided is settled already.
    #[error("This is settled already.")]
    Settled,
}

/// What became of a person's word that the clock is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockSaid {
    /// It is trusted.
    Trusted,
    /// It was set since they looked at it: their word was about another time.
    SetMeanwhile,
    /// Their word is on record, and the record goes further than the clock.
    NotYet,
}

/// What became of an undo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undone {
    /// The invite will not leave.
    Withdrawn,
    /// It left, or is leaving, or had ended.
    TooLate,
}

/// What a person says of an invite in doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// The contact has it.
    ItArrived,
    /// The contact does not have it; this is a new approval.
    InviteAgain,
}

/// What became of a decision.
#[expect(clippy::large_enum_variant, reason = "made once a click")]
#[derive(Clone, Debug)]
pub enum Decided {
    /// It counts as sent.
    Arrived,
    /// What became of the new approval.
    Again(Invited),
    /// There was nothing to decide.
    Refused(Refusal),
}

/// What a person decides about a reply that nobody understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It means yes.
    Yes,
    /// It means no.
    No,
    /// It means stop.
    Stop,
    /// Nothing follows.
    Ignore,
}

/// Why a request could not be answered at all.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The gateway is stopping.
    #[error("the gateway is stopping")]
    Stopped,
}

pub(super) type Answer<T> = oneshot::Sender<Result<T, GatewayError>>;

/// What can be asked of the task.
pub(super) enum Request {
    Invite {
        contact: ContactId,
        flow: FlowId,
        source_group: Option<GroupId>,
        by: Actor,
        answer: Answer<Invited>,
    },
    Undo {
        invite: InviteId,
        by: Actor,
        answer: Answer<Undone>,
    },
    Decide {
        invite: InviteId,
        decision: Decision,
        by: Actor,
        answer: Answer<Decided>,
    },
    WriteTo {
        contact: ContactId,
        text: String,
        answers: Option<MessageId>,
        by: Actor,
        answer: Answer<Result<MessageId, Refusal>>,
    },
    Told {
        contact: ContactId,
        wish: Wish,
        note: String,
        by: Actor,
        answer: Answer<Result<(), Refusal>>,
    },
    ChangedHands {
        contact: ContactId,
        note: String,
        by: Actor,
        answer: Answer<Result<(), Refusal>>,
    },
    Judge {
        message: MessageId,
        verdict: Verdict,
        note: String,
        by: Actor,
        answer: Answer<Result<(), Refusal>>,
    },
    ResumeAnswers {
        by: Actor,
        answer: Answer<bool>,
    },
    DeleteContact {
        contact: ContactId,
        by: Actor,
        answer: Answer<bool>,
    },
    Forget {
        contact: ContactId,
        by: Actor,
        answer: Answer<Result<Extent, Refusal>>,
    },
    LetGo {
        line: Line,
        by: Actor,
        answer: Answer<usize>,
    },
    ClockIsRight {
        booted: Timestamp,
        by: Actor,
        answer: Answer<ClockSaid>,
    },
    Ping {
        answer: Answer<()>,
    },
}

/// The gateway, as the panel and the API see it. Clones reach the same task.
#[derive(Clone, Debug)]
pub struct Gateway {
    pub(super) requests: mpsc::Sender<Request>,
    pub(super) status: watch::Receiver<Status>,
    pub(super) changes: broadcast::Sender<()>,
}

impl Gateway {
    /// One click on **Invite**: approves one invite to one contact, or finds the open one, or says
    /// why not.
    pub async fn invite(
        &self,
        contact: ContactId,
        flow: FlowId,
        source_group: Option<GroupId>,
        by: Actor,
    ) -> Result<Invited, GatewayError> {
        self.ask(|answer| Request::Invite { contact, flow, source_group, by, answer }).await
    }

    /// Takes an approval back, while nothing of it has begun to leave.
    pub async fn undo(&self, invite: InviteId, by: Actor) -> Result<Undone, GatewayError> {
        self.ask(|answer| Request::Undo { invite, by, answer }).await
    }

    /// Settles an invite in doubt.
    pub async fn decide(
        &self,
        invite: InviteId,
        decision: Decision,
        by: Actor,
    ) -> Result<Decided, GatewayError> {
        self.ask(|answer| Request::Decide { invite, decision, by, answer }).await
    }

    /// The people of a SIM that is gone may be written to from another number; gives how many they are.
    pub async fn let_go(&self, line: Line, by: Actor) -> Result<usize, GatewayError> {
        self.ask(|answer| Request::LetGo { line, by, answer }).await
    }

    /// Sends a colleague's words to one contact who may be written to. `answers` is the last message of theirs
    /// that the colleague had read: what waited for a person up to it is answered by these words.
    pub async fn write_to(
        &self,
        contact: ContactId,
        text: String,
        answers: Option<MessageId>,
        by: Actor,
    ) -> Result<Result<MessageId, Refusal>, GatewayError> {
        self.ask(|answer| Request::WriteTo { contact, text, answers, by, answer }).await
    }

    /// Records a wish that staff were told; nothing is texted.
    pub async fn told(
        &self,
        contact: ContactId,
        wish: Wish,
        note: String,
        by: Actor,
    ) -> Result<Result<(), Refusal>, GatewayError> {
        self.ask(|answer| Request::Told { contact, wish, note, by, answer }).await
    }

    /// Records that a contact's number belongs to somebody else now. A no or a stop stays with the number.
    pub async fn changed_hands(
        &self,
        contact: ContactId,
        note: String,
        by: Actor,
    ) -> Result<Result<(), Refusal>, GatewayError> {
        self.ask(|answer| Request::ChangedHands { contact, note, by, answer }).await
    }

    /// Decides about a reply that waits for a person.
    pub async fn judge(
        &self,
        message: MessageId,
        verdict: Verdict,
        note: String,
        by: Actor,
    ) -> Result<Result<(), Refusal>, GatewayError> {
        self.ask(|answer| Request::Judge { message, verdict, note, by, answer }).await
    }

    /// Lets the machine answer again after it answered too much. False: it does already.
    pub async fn resume_answers(&self, by: Actor) -> Result<bool, GatewayError> {
        self.ask(|answer| Request::ResumeAnswers { by, answer }).await
    }

    /// A person looked at the clock, by which the machine booted at `booted`, and says that it is right.
    pub async fn clock_is_right(
        &self,
        booted: Timestamp,
        by: Actor,
    ) -> Result<ClockSaid, GatewayError> {
        self.ask(|answer| Request::ClockIsRight { booted, by, answer }).await
    }

    /// Removes a contact. What their number wished stays. False: it was gone already.
    pub async fn delete_contact(
        &self,
        contact: ContactId,
        by: Actor,
    ) -> Result<bool, GatewayError> {
        self.ask(|answer| Request::DeleteContact { contact, by, answer }).await
    }

    /// Forgets a person: erases the contact and all that passed between us, on record. A no or a stop of theirs goes
    /// on holding for the number.
    pub async fn forget(
        &self,
        contact: ContactId,
        by: Actor,
    ) -> Result<Result<Extent, Refusal>, GatewayError> {
        self.ask(|answer| Request::Forget { contact, by, answer }).await
    }

    /// Asks the task and the thread that writes for a sign of life.
    pub async fn ping(&self) -> Result<(), GatewayError> {
        self.ask(|answer| Request::Ping { answer }).await
    }

    /// Whether both answer. That the disk takes nothing is an answer: starting anew would not mend it.
    pub async fn works(&self) -> bool {
        !matches!(
            self.ping().await,
            Err(GatewayError::Stopped | GatewayError::Store(StoreError::Closed))
        )
    }

    /// How things stand; changes as they do.
    #[must_use]
    pub fn status(&self) -> watch::Receiver<Status> {
        self.status.clone()
    }

    /// Rings whenever something people look at changed.
    #[must_use]
    pub fn changes(&self) -> broadcast::Receiver<()> {
        self.changes.subscribe()
    }

    /// Says that something people look at was changed elsewhere.
    pub fn changed(&self) {
        // Nobody listens: nobody looks.
        let _ = self.changes.send(());
    }

    async fn ask<T>(&self, request: impl FnOnce(Answer<T>) -> Request) -> Result<T, GatewayError> {
        let (answer, wait) = oneshot::channel();
        self.requests.send(request(answer)).await.map_err(|_| GatewayError::Stopped)?;
        wait.await.map_err(|_| GatewayError::Stopped)?
    }
}
