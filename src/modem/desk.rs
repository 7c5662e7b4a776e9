//! What the modem's task tells the rest: its status when it changed, and its events.

use tokio::sync::mpsc;
use tokio::time::Instant;
use tracing::{debug, info, warn};

use super::errand::Errands;
use super::handle::{ModemEvent, Outcome};
use super::ladder::{InFlight, Ladder};
use super::link::Lost;
use super::status::{FullStorage, ModemStatus, Phase, Step, Trouble};
use crate::at::cause::Cause;
use crate::at::event::Submitted;

pub(super) struct Desk {
    modem: String,
    status: ModemStatus,
    ladder: Ladder,
    /// We switched the radio off and do not know it to be on again.
    pub(super) radio_off: bool,
    events: mpsc::Sender<ModemEvent>,
    pub(super) errands: Errands,
}

impl Desk {
    pub(super) fn new(modem: String, events: mpsc::Sender<ModemEvent>) -> Self {
        Self {
            modem,
            status: ModemStatus::default(),
            ladder: Ladder::default(),
            radio_off: false,
            events,
            errands: Errands::default(),
        }
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

    /// The recovery step to take now.
    pub(super) fn due(&self, in_flight: InFlight) -> Option<Step> {
        self.ladder.due(Instant::now(), in_flight)
    }

    /// When the next recovery step is due.
    pub(super) fn next_step(&self) -> Option<Instant> {
        self.ladder.next().map(|(_, at)| at)
    }

    /// The trouble there is.
    pub(super) fn trouble(&self) -> Option<Trouble> {
        self.ladder.trouble()
    }

    /// There is this trouble, now or still.
    pub(super) async fn meets(&mut self, trouble: Trouble) -> Result<(), Lost> {
        let known = self.ladder.trouble() == Some(trouble);
        self.ladder.meets(trouble, Instant::now());
        if known { Ok(()) } else { self.show_recovery().await }
    }

    /// This trouble is over, if there was one.
    pub(super) async fn over(&mut self, trouble: Trouble) -> Result<(), Lost> {
        if self.ladder.trouble() != Some(trouble) {
            return Ok(());
        }
        self.ladder.over(trouble);
        info!(modem = self.modem, "it is over that {}", trouble.words());
        self.show_recovery().await
    }

    /// A submission ended: whether the modem answered.
    pub(super) async fn submission_ended(&mut self, outcome: &Submitted) -> Result<(), Lost> {
        let before = self.ladder.trouble();
        match outcome {
            Submitted::Abandoned => return Ok(()),
            Submitted::Accepted { .. } => self.ladder.answered(),
            Submitted::NotSent(cause) | Submitted::Failed(cause) | Submitted::InDoubt(cause) => {
                match cause {
                    Cause::Silent(_) => self.ladder.unanswered(Instant::now()),
                    cause if cause.is_answer() => self.ladder.answered(),
                    _ => return Ok(()),
                }
            }
        }
        if self.ladder.trouble() == before { Ok(()) } else { self.show_recovery().await }
    }

    /// A recovery step was taken.
    pub(super) async fn took(&mut self, step: Step) -> Result<(), Lost> {
        self.ladder.done(step, Instant::now());
        if let Some(recovery) = self.ladder.recovery(Instant::now()) {
            let (modem, why) = (self.modem.as_str(), recovery.trouble.words());
            match step {
                // A port is opened again every few seconds; the status counts them.
                Step::Reopen if recovery.reopened > 1 => debug!(modem, why, "{}", step.words()),
                _ => warn!(modem, why, "recovery: {}", step.words()),
            }
        }
        self.show_recovery().await
    }

    async fn show_recovery(&mut self) -> Result<(), Lost> {
        let recovery = self.ladder.recovery(Instant::now());
        self.update(|status| status.recovery = recovery).await
    }

    /// There is no open port: what was known of the network is no longer so.
    pub(super) async fn absent(&mut self, why: String) -> Result<(), Lost> {
        // How long no network lets it in is counted anew when it is there again.
        self.over(Trouble::NotRegistered).await?;
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
