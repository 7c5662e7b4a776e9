//! What a [`super::Session`] tells its driver: answers, outcomes of messages, unsolicited lines.

use super::cause::{Cause, CmsClass};
use super::command::Command;
use super::urc::Urc;

/// What the driver has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The command is over.
    Done(Reply),
    /// The modem waits for the body: call [`super::Session::send_body`] or [`super::Session::abandon`] within
    /// [`super::session::PROMPT_ANSWER`].
    AtPrompt,
    /// The message is over.
    Submitted(Submitted),
    /// The modem said something unasked. [`Urc::Deliver`] and [`Urc::Report`] come as [`Event::Direct`].
    Urc(Urc),
    /// A message or report was delivered without being stored.
    Direct {
        /// Which of the two.
        kind: Direct,
        /// The line of hex digits.
        pdu: String,
    },
    /// The modem repeats commands again though it was told not to: it has restarted unnoticed.
    EchoReturned,
    /// The modem does not answer any more: close the port.
    Hung,
}

/// What was delivered directly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direct {
    /// `+CMT`
    Message,
    /// `+CDS`
    Report,
}

/// The answer to a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// What was asked.
    pub command: Command,
    /// How it ended: with OK, or not.
    pub result: Result<(), Cause>,
    /// The lines before the end. Of messages: header and body in turn.
    pub lines: Vec<String>,
}

impl Reply {
    /// Whether it ended with OK.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.result.is_ok()
    }

    /// The first line that `parse` understands.
    #[must_use]
    pub fn find<T>(&self, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.lines.iter().find_map(|line| parse(line))
    }
}

/// What became of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Submitted {
    /// It provably never left; it may be tried again.
    NotSent(Cause),
    /// The driver decided against it, or did not decide in time.
    Abandoned,
    /// The network has it.
    Accepted {
        /// TP-MR, which a status report will name.
        reference: u8,
    },
    /// The network refused it for good.
    Failed(Cause),
    /// It may have left.
    InDoubt(Cause),
}

impl Submitted {
    /// What went wrong, if something did.
    #[must_use]
    pub fn cause(&self) -> Option<&Cause> {
        match self {
            Self::NotSent(cause) | Self::Failed(cause) | Self::InDoubt(cause) => Some(cause),
            Self::Abandoned | Self::Accepted { .. } => None,
        }
    }

    /// What a message past Ctrl-Z has become, when this reference was heard before and this cause after.
    #[must_use]
    pub(super) fn past_ctrl_z(reference: Option<u8>, cause: Cause) -> Self {
        if let Some(reference) = reference {
            return Self::Accepted { reference };
        }
        match cause.class() {
            CmsClass::NotSent => Self::NotSent(cause),
            CmsClass::Failed => Self::Failed(cause),
            CmsClass::InDoubt => Self::InDoubt(cause),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::at::reply::Code;

    #[test]
    fn what_went_wrong_is_known_of_every_message_that_did_not_arrive_for_sure() {
        let cause = || Cause::Refused;
        for failed in
            [Submitted::NotSent(cause()), Submitted::Failed(cause()), Submitted::InDoubt(cause())]
        {
            assert_eq!(failed.cause(), Some(&cause()), "{failed:?}");
        }
        assert_eq!(Submitted::Abandoned.cause(), None);
        assert_eq!(Submitted::Accepted { reference: 0 }.cause(), None);
    }

    #[test]
    fn past_ctrl_z_a_reference_is_believed_before_any_cause() {
        let cms = |number| Cause::Cms(Code::Number(number));
        for (reference, cause, wanted) in [
            (Some(5), cms(331), Submitted::Accepted { reference: 5 }),
            (None, cms(331), Submitted::NotSent(cms(331))),
            (None, cms(1), Submitted::Failed(cms(1))),
            (None, cms(500), Submitted::InDoubt(cms(500))),
            (None, Cause::PortLost, Submitted::InDoubt(Cause::PortLost)),
        ] {
            assert_eq!(Submitted::past_ctrl_z(reference, cause), wanted);
        }
    }
}
