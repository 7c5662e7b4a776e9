//! A modem as the gateway's task sees it.

use jiff::Timestamp;

use crate::gateway::dispatch::Claim;
use crate::modem::{ModemHandle, ModemStatus, Outcome, Phase, Submission};
use crate::store::PartId;
use crate::store::outbox::Line;

/// A modem as the task sees it. Only the task touches this.
pub(super) struct Modem {
    pub(super) handle: ModemHandle,
    pub(super) status: ModemStatus,
    /// The part it was handed and has not answered for: it gets no other.
    pub(super) busy: Option<PartId>,
    /// An outcome the database could not take yet.
    pub(super) unwritten: Option<(PartId, Outcome)>,
    /// When its queue is worth another look; `None` when something happens.
    pub(super) again: Option<Timestamp>,
}

impl Modem {
    pub(super) fn new(handle: ModemHandle) -> Self {
        let status = ModemStatus::default();
        Self { handle, status, busy: None, unwritten: None, again: Some(Timestamp::UNIX_EPOCH) }
    }

    pub(super) fn name(&self) -> String {
        self.handle.name().to_owned()
    }

    pub(super) fn line(&self) -> Line {
        Line { modem: self.name(), sim: self.status.sim.clone() }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.busy.is_none() && matches!(self.status.phase, Phase::Ready)
    }

    /// Notes a claim; gives what is to be handed over, and to whom.
    pub(super) fn take(&mut self, claim: Claim) -> Option<(ModemHandle, Submission)> {
        match claim {
            Claim::Submit(submission) => {
                let part = submission.part();
                self.busy = Some(PartId(part));
                Some((self.handle.clone(), Submission { part, tpdu: submission.into_tpdu() }))
            }
            Claim::Nothing { again } => {
                self.again = again;
                None
            }
        }
    }
}
