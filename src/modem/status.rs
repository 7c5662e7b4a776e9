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
    /// The storages that have no room, as far as they were looked into.
    pub full: Vec<FullStorage>,
}

/// A message storage without room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FullStorage {
    /// `SM`, `ME`, …
    pub name: String,
    /// Slots taken.
    pub used: u32,
    /// Slots in all.
    pub total: u32,
    /// Those taken by drafts and sent messages, which did not come in and are not deleted.
    pub drafts: u32,
}

impl FullStorage {
    /// What it means and what to do.
    #[must_use]
    pub fn sentence(&self) -> String {
        let Self { name, used, total, drafts } = self;
        let place = match name.as_str() {
            "SM" => "The SIM card's message storage".to_owned(),
            "ME" => "The modem's own message storage".to_owned(),
            other => format!("The message storage {other}"),
        };
        let full = format!("{place} is full ({used} of {total})");
        if *drafts == 0 {
            return format!(
                "{full}. Its messages are stored here and then deleted there, which makes room; what \
                 comes meanwhile waits in the network."
            );
        }
        if drafts < used {
            return format!(
                "{full}. Drafts and sent messages take {drafts} of its places and are not deleted by this \
                 gateway; the other messages are stored here and then deleted there."
            );
        }
        let remedy = if name == "SM" {
            "put the SIM card into a phone and delete them there"
        } else {
            "delete them with the program that stored them"
        };
        format!(
            "{full} of drafts and sent messages that somebody stored there, so nothing can come in. This \
             gateway does not delete what did not come to it: {remedy}."
        )
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
