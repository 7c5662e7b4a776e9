//! Taking the steps of the recovery [`super::ladder`], on an open port.
//!
//! Nothing is in flight then, and every part that was handed over has its outcome. A modem that vanishes
//! with the step (USB sticks do, after a restart) is found again as after any other loss of the port.

use std::time::Duration;

use super::link::Lost;
use super::live::{Again, Live};
use super::status::Step;
use crate::at::command::Command;

/// How long the radio stays off: the network has to notice.
const RADIO_OFF: Duration = Duration::from_secs(3);
/// How long a modem that restarts is left alone: it hears nothing, or goes away.
const RESTARTING: Duration = Duration::from_secs(5);

impl Live<'_> {
    /// Takes the next step if it is due.
    pub(super) async fn climb(&mut self) -> Result<(), Lost> {
        let Some(step) = self.desk.due(self.link.in_flight()) else { return Ok(()) };
        if step == Step::Reopen {
            // It counts when it is open again.
            return Err(Lost::LetGo);
        }
        // Whatever becomes of it, it was tried: it counts before it can fail.
        self.desk.took(step).await?;
        match step {
            Step::Reopen => Ok(()),
            Step::Radio => {
                self.desk.radio_off = true;
                self.link.ask(Command::Functionality(4)).await?;
                let waited = self.link.listen_for(RADIO_OFF).await;
                // Also when the gateway stops meanwhile: nobody else would switch it on again.
                if !matches!(waited, Err(Lost::Gone(_))) {
                    self.radio_on().await?;
                }
                waited?;
                self.again = self.again.max(Again::Progress);
                Ok(())
            }
            Step::Restart => {
                self.link.ask(Command::Restart).await?;
                self.link.listen_for(RESTARTING).await?;
                self.again = Again::Restarted;
                Ok(())
            }
        }
    }

    /// A radio that we switched off is switched on again, also when the port was lost in between.
    pub(super) async fn radio_on(&mut self) -> Result<(), Lost> {
        if self.desk.radio_off {
            let reply = self.link.ask(Command::Functionality(1)).await?;
            self.desk.radio_off = !reply.is_ok();
        }
        Ok(())
    }

    /// The same on a modem that does not answer: it may hear.
    pub(super) async fn shout(&mut self, step: Step) -> Result<(), Lost> {
        self.desk.took(step).await?;
        if step == Step::Restart {
            return self.link.shout(&Command::Restart, RESTARTING).await;
        }
        self.desk.radio_off = true;
        self.link.shout(&Command::Functionality(4), RADIO_OFF).await?;
        self.link.shout(&Command::Functionality(1), RADIO_OFF).await
    }
}
