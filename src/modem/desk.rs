//! What the modem's task tells the rest: its status when it changed, and its events.

use tokio::sync::mpsc;
use tracing::{info, warn};

use super::errand::Errands;
use super::handle::{ModemEvent, Outcome};
use super::link::Lost;
use super::status::{ModemStatus, Phase};
use crate::at::event::Submitted;

pub(super) struct Desk {
    modem: String,
    status: ModemStatus,
    events: mpsc::Sender<ModemEvent>,
    pub(super) errands: Errands,
}

impl Desk {
    pub(super) fn new(modem: String, events: mpsc::Sender<ModemEvent>) -> Self {
        Self { modem, status: ModemStatus::default(), events, errands: Errands::default() }
    }

    pub(super) fn modem(&self) -> String {
        self.modem.clone()
    }

    pub(super) fn status(&self) -> &ModemStatus {
        &self.status
    }

    pub(super) fn phase(&self) -> &Phase {
        &self.status.phase
    }

    /// Says what the status is, changed or not.
    pub(super) async fn introduce(&self) -> Result<(), Lost> {
        self.tell(ModemEvent::Status { modem: self.modem(), status: self.status.clone() }).await
    }

    /// Changes the status and tells it, if it is another one then.
    pub(super) async fn update(
        &mut self,
        change: impl FnOnce(&mut ModemStatus),
    ) -> Result<(), Lost> {
        let before = self.status.clone();
        change(&mut self.status);
        if self.status == before {
            return Ok(());
        }
        if self.status.phase != before.phase {
            self.log_phase();
        }
        self.introduce().await
    }

    pub(super) async fn set_phase(&mut self, phase: Phase) -> Result<(), Lost> {
        self.update(|status| status.phase = phase).await
    }

    /// There is no open port: what was known of the network is no longer so.
    pub(super) async fn absent(&mut self, why: String) -> Result<(), Lost> {
        self.update(|status| {
            status.phase = Phase::Absent { why };
            status.operator = None;
            status.signal_dbm = None;
            status.port = None;
            status.storage = None;
        })
        .await
    }

    fn log_phase(&self) {
        let modem = self.modem.as_str();
        match &self.status.phase {
            phase @ (Phase::Starting | Phase::Ready) => info!(modem, "{}", phase.sentence()),
            phase => warn!(modem, "{}", phase.sentence()),
        }
    }

    /// Tells one event. Nobody listening means that the gateway is gone.
    pub(super) async fn tell(&self, event: ModemEvent) -> Result<(), Lost> {
        self.events.send(event).await.map_err(|_| Lost::Stopped)
    }

    pub(super) async fn outcome(&self, part: i64, outcome: Outcome) -> Result<(), Lost> {
        self.tell(ModemEvent::Outcome { modem: self.modem(), part, outcome }).await
    }
}

impl From<Submitted> for Outcome {
    fn from(submitted: Submitted) -> Self {
        match submitted {
            Submitted::NotSent(cause) => Self::NotSent { cause },
            Submitted::Abandoned => Self::Abandoned,
            Submitted::Accepted { reference } => Self::Sent { reference },
            Submitted::Failed(cause) => Self::Failed { cause },
            Submitted::InDoubt(cause) => Self::InDoubt { cause },
        }
    }
}
