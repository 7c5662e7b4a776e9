//! What is told about a modem.
//!
//! The modem's task knows no time of day: whoever keeps the status stamps it ([`ModemStatus::stamp`]) with
//! the instants people ask for, since when and when next.

use std::time::Duration;

use jiff::Timestamp;

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
    /// What is done about a modem that does not do its work.
    pub recovery: Option<Recovery>,
    /// Since when the phase is this one; stamped by whoever keeps the status.
    pub since: Option<Timestamp>,
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

    /// Writes down when what is new here began, by what was known `before`.
    pub fn stamp(&mut self, before: &Self, now: Timestamp) {
        let same_phase = self.phase.is_like(&before.phase);
        self.since = before.since.filter(|_| same_phase).or(Some(now));
        if let Some(recovery) = &mut self.recovery {
            let known = before.recovery.as_ref().filter(|known| known.trouble == recovery.trouble);
            recovery.since = known.and_then(|known| known.since).or(Some(now));
            recovery.next_at = recovery.next.and_then(|(_, wait)| now.checked_add(wait).ok());
        }
    }
}

/// What keeps a modem from its work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Trouble {
    /// It does not answer at all.
    #[default]
    Silent,
    /// It answers, but not when it is to send.
    NoAnswers,
    /// No network lets it in.
    NotRegistered,
    /// Its SIM card is busy, and goes on being so.
    SimBusy,
    /// It sees no SIM card.
    NoSim,
}

impl Trouble {
    /// In words that go on after "since 10:42".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Silent => "the modem does not answer",
            Self::NoAnswers => "the modem does not answer when it is to send",
            Self::NotRegistered => "no network lets the modem in",
            Self::SimBusy => "the SIM card is busy",
            Self::NoSim => "the modem sees no SIM card",
        }
    }
}

/// What can be done about it, the gentlest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Close the port and open it again.
    Reopen,
    /// `AT+CFUN=4`, then `AT+CFUN=1`.
    Radio,
    /// `AT+CFUN=1,1`.
    Restart,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Reopen, Self::Radio, Self::Restart];

    /// In words that go on after "next:".
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Reopen => "open its port again",
            Self::Radio => "radio off and on",
            Self::Restart => "restart the modem",
        }
    }
}

/// How far the recovery of a modem is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recovery {
    /// What is the matter.
    pub trouble: Trouble,
    /// How often the port was opened again for it.
    pub reopened: u32,
    /// How often the radio was switched off and on.
    pub radio: u32,
    /// How often the modem was restarted.
    pub restarted: u32,
    /// The next step, and how long after this was told.
    pub next: Option<(Step, Duration)>,
    /// Since when; stamped by whoever keeps the status.
    pub since: Option<Timestamp>,
    /// When the next step is due; stamped likewise.
    pub next_at: Option<Timestamp>,
}

impl Recovery {
    /// The whole of it in a sentence; `time` says an instant as a time of day.
    #[must_use]
    pub fn sentence(&self, time: impl Fn(Timestamp) -> String) -> String {
        let since = self.since.map(|at| format!("since {} ", time(at))).unwrap_or_default();
        let mut sentence = format!("{since}{}", self.trouble.words());
        let done = [
            ("reopened", self.reopened),
            ("radio switched off and on", self.radio),
            ("restarted", self.restarted),
        ];
        for (what, times) in done.into_iter().filter(|(_, times)| *times > 0) {
            let times = if times == 1 { "once".to_owned() } else { format!("{times} times") };
            sentence = format!("{sentence}; {what} {times}");
        }
        if let Some((step, _)) = self.next {
            let at = self.next_at.map(|at| format!(" at {}", time(at))).unwrap_or_default();
            sentence = format!("{sentence}; next: {}{at}", step.words());
        }
        sentence
    }
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
    /// Whether it is the same state, whatever its words.
    fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

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
