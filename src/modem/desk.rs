//! What the modem's task tells the rest: its status when it changed, and its events.

use tokio::sync::mpsc;
use tracing::{info, warn};

use super::handle::{ModemEvent, Outcome};
use super::link::Lost;
use super::status::{FullStorage, ModemStatus, Phase};
use crate::at::event::Submitted;

pub(super) struct Desk {
    modem: String,
    status: ModemStatus,
    events: mpsc::Sender<ModemEvent>,
}

impl Desk {
    pub(super) fn new(modem: String, events: mpsc::Sender<ModemEvent>) -> Self {
        Self { modem, status: ModemStatus::default(), events }
    }

    pub(super) fn modem(&self) -> String {
        self.modem.clone()
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

    /// Whether a storage has no room.
    pub(super) fn is_full(&self) -> bool {
        !self.status.full.is_empty()
    }

    /// A storage was looked into: it has room, or it is said that it has none.
    pub(super) async fn storage_counted(
        &mut self,
        name: &str,
        count: Option<(u32, u32)>,
        drafts: u32,
    ) -> Result<(), Lost> {
        let before = self.status.full.iter().any(|full| full.name == name);
        let full = count.filter(|&(used, total)| total > 0 && used >= total);
        let full =
            full.map(|(used, total)| FullStorage { name: name.to_owned(), used, total, drafts });
        if let Some(full) = &full
            && !before
        {
            warn!(modem = self.modem, "{}", full.sentence());
        }
        self.update(|status| {
            status.full.retain(|known| known.name != name);
            status.full.extend(full);
        })
        .await
    }

    /// There is no open port: what was known of the network is no longer so.
    pub(super) async fn absent(&mut self, why: String) -> Result<(), Lost> {
        self.update(|status| {
            status.phase = Phase::Absent { why };
            status.operator = None;
            status.signal_dbm = None;
            status.port = None;
            status.storage = None;
            status.full.clear();
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
