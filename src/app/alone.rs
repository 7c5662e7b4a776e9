//! A modem without a gateway, for a command that looks at it while no daemon runs.
//!
//! The same task as the daemon's, and nobody who lets it do anything: no message is sent, none is deleted
//! (what was read stays where it is until the daemon reads it), and no PIN is tried.

use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use crate::modem::{ModemEvent, ModemHandle, ModemSettings, ModemStatus, Phase, Ports, Tap};

/// Events that wait; each is answered at once.
const EVENTS: usize = 16;

/// A modem that is being looked at.
pub struct Alone {
    /// It is asked.
    pub modem: ModemHandle,
    /// It is listened to.
    pub tap: Tap,
    status: watch::Receiver<ModemStatus>,
    stop: CancellationToken,
    tasks: [JoinHandle<()>; 2],
}

impl Alone {
    /// Opens the port and brings the modem up. `with` gets the tap before a byte was said.
    #[must_use]
    pub fn start(settings: ModemSettings, with: impl FnOnce(&Tap)) -> Self {
        let settings = ModemSettings { pin: None, ..settings };
        let ports = Ports::for_one_look(&settings);
        let tap = ports.tap(&settings.name);
        with(&tap);
        let stop = CancellationToken::new();
        let (events_in, mut events) = mpsc::channel(EVENTS);
        let (said, status) = watch::channel(ModemStatus::default());
        let (modem, task) = ports.spawn(settings, events_in, stop.clone());
        let listener = tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                // Whatever else is asked gets the careful answer, which is none.
                if let ModemEvent::Status { status, .. } = event {
                    said.send_replace(status);
                }
            }
        });
        Self { modem, tap, status, stop, tasks: [task, listener] }
    }

    /// Waits until the modem is up, or as far up as it gets; or says why it does not.
    pub async fn up(&mut self) -> Result<(), String> {
        let settled = self.status.wait_for(|status| status.phase != Phase::Starting).await;
        match settled.map(|status| status.phase.clone()) {
            Ok(Phase::Absent { why }) => Err(why),
            Ok(_) => Ok(()),
            Err(_) => Err("The modem's task ended by itself.".to_owned()),
        }
    }

    /// Lets the modem go.
    pub async fn end(self) {
        self.stop.cancel();
        for task in self.tasks {
            // It has nothing to tell any more.
            let _ = task.await;
        }
    }
}
