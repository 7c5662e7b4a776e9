//! What is told about a modem.

/// What a modem is doing and what is known of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ModemStatus {
    /// Whether messages can go.
    pub phase: Phase,
    /// The network's name.
    pub operator: Option<String>,
    /// How strong it is received.
    pub signal_dbm: Option<i32>,
    /// The number on the SIM card, else its IMSI.
    pub sim: Option<String>,
    /// The device that is open.
    pub port: Option<String>,
    /// Maker and model.
    pub model: Option<String>,
    /// Slots used and in all of the storage messages are received into.
    pub storage: Option<(u32, u32)>,
    /// The name of its profile in `hardware/profiles`, once it is known.
    pub profile: Option<String>,
    /// Something to see to, though messages may go.
    pub notice: Option<String>,
}

impl ModemStatus {
    /// How it stands, in plain words, with what to do.
    #[must_use]
    pub fn sentence(&self) -> String {
        let sentence = self.phase.sentence();
        match &self.notice {
            Some(notice) => format!("{sentence} {notice}"),
            None => sentence,
        }
    }
}

/// Whether messages can go, and if not, why. Only [`Phase::Ready`] takes submissions.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Phase {
    /// There is no modem, or it does not answer.
    Absent {
        /// What is wrong and what to do.
        why: String,
    },
    /// It is being opened or brought up.
    #[default]
    Starting,
    /// The SIM card waits for something only people can give.
    PinWanted {
        /// What is wrong and what to do.
        why: String,
    },
    /// The modem answers but no network lets it in; messages that came are still read.
    NotRegistered {
        /// What is wrong and what to do.
        why: String,
    },
    /// Messages can go.
    Ready,
}

impl Phase {
    /// In plain words, with what to do.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Absent { why } | Self::PinWanted { why } | Self::NotRegistered { why } => {
                why.clone()
            }
            Self::Starting => "The modem is being started.".to_owned(),
            Self::Ready => "The modem is ready.".to_owned(),
        }
    }
}
