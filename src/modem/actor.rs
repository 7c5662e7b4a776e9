//! The task that owns a modem: opens its port, lives with it while it lasts, and tries again, for ever.
//!
//! ```text
//!   open ──► live ──► lost ──► wait 0.25 s … 3 s ──► open …
//!     └ cannot ─────────────────┘
//! ```
//! A port that was lost because the modem fell silent is one rung of the recovery `ladder`.
//!
//! A submission that comes while there is no port is answered at once: it was not sent.
//! The task ends when it is stopped, or when nobody listens to its events any more.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use super::desk::Desk;
use super::errand::{Errand, Errands};
use super::handle::{ModemEvent, ModemSettings, Outcome, Submission};
use super::inbox::Inbox;
use super::link::{Link, Lost};
use super::live::{Life, Live};
use super::port::{Opened, Opener};
use super::status::{Step, Trouble};
use crate::at::cause::Cause;

/// A stick that was reset is back after about a second; one that is not there costs next to nothing.
const BACK_OFF_FIRST: Duration = Duration::from_millis(250);
const BACK_OFF_MAX: Duration = Duration::from_secs(3);

pub(super) struct Actor {
    settings: ModemSettings,
    submissions: mpsc::Receiver<Submission>,
    desk: Desk,
    inbox: Inbox,
    stop: CancellationToken,
}

impl Actor {
    pub(super) fn new(
        settings: ModemSettings,
        submissions: mpsc::Receiver<Submission>,
        events: mpsc::Sender<ModemEvent>,
        stop: CancellationToken,
    ) -> Self {
        let desk = Desk::new(settings.name.clone(), events);
        Self { settings, submissions, desk, inbox: Inbox::default(), stop }
    }

    /// Also does what commands of the program ask for.
    pub(super) fn with_errands(mut self, errands: mpsc::Receiver<Errand>) -> Self {
        self.desk.errands = Errands::new(errands);
        self
    }

    pub(super) async fn run(mut self, opener: Opener) {
        // The only way out is to be stopped.
        let Err(_stopped) = self.try_run(&opener).await;
        // What was handed over and not begun was not sent, and is not left in doubt.
        self.submissions.close();
        while let Ok(Submission { part, .. }) = self.submissions.try_recv() {
            let cause = Cause::Stopped;
            if self.desk.outcome(part, Outcome::NotSent { cause }).await.is_err() {
                return;
            }
        }
    }

    async fn try_run(&mut self, opener: &Opener) -> Result<std::convert::Infallible, Lost> {
        self.desk.introduce().await?;
        let mut back_off = BACK_OFF_FIRST;
        let mut recovering = false;
        loop {
            let why = match self.while_closed(opener()).await? {
                Ok(port) => {
                    if recovering {
                        self.desk.took(Step::Reopen).await?;
                    }
                    let (life, lost) = self.live(port).await;
                    recovering = matches!(lost, Lost::Hung | Lost::LetGo);
                    if lost == Lost::Hung {
                        self.desk.meets(Trouble::Silent).await?;
                    }
                    if life == Life::Worked {
                        back_off = BACK_OFF_FIRST;
                    }
                    reason(lost)?
                }
                Err(error) => error.to_string(),
            };
            self.desk.absent(why).await?;
            self.while_closed(sleep(back_off)).await?;
            back_off = (back_off * 2).min(BACK_OFF_MAX);
        }
    }

    async fn live(&mut self, opened: Opened) -> (Life, Lost) {
        let link = Link::new(self.settings.name.clone(), opened.stream, self.stop.clone());
        let live = Live::new(
            link,
            opened.path,
            self.settings.pin.clone(),
            &mut self.desk,
            &mut self.inbox,
            &mut self.submissions,
            self.stop.clone(),
        );
        live.run().await
    }

    /// Awaits `work` while no port is open.
    async fn while_closed<T>(&mut self, work: impl Future<Output = T>) -> Result<T, Lost> {
        tokio::pin!(work);
        loop {
            tokio::select! {
                biased;
                () = self.stop.cancelled() => return Err(Lost::Stopped),
                done = &mut work => return Ok(done),
                Some(submission) = self.submissions.recv() => {
                    refuse(&self.desk, &submission).await?;
                }
                Some(errand) = self.desk.errands.next() => errand.refuse(self.desk.phase()),
            }
        }
    }
}

/// Answers a submission that cannot be taken now.
pub(super) async fn refuse(desk: &Desk, submission: &Submission) -> Result<(), Lost> {
    let cause = Cause::NotReady(desk.phase().sentence());
    desk.outcome(submission.part, Outcome::NotSent { cause }).await
}

/// Why the port was lost, in words for whoever looks after the modem.
fn reason(lost: Lost) -> Result<String, Lost> {
    match lost {
        Lost::Gone(why) => {
            Ok(format!("The connection to the modem was lost: {why}. Plug it in again."))
        }
        Lost::Hung => {
            Ok("The modem does not answer. If this lasts, unplug it and plug it in again; if it \
             never answered, check the port and the baud rate in the configuration."
                .to_owned())
        }
        Lost::Restarting => {
            Ok("The modem restarts again and again. Its power is probably too weak: use a supply \
             of 2 A or more, and a short cable or a hub with a supply of its own."
                .to_owned())
        }
        Lost::LetGo => Ok("The port of the modem is being opened again.".to_owned()),
        Lost::Stopped => Err(Lost::Stopped),
    }
}
