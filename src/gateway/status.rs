//! How things stand, in one line and in a few.

use crate::modem::{ModemStatus, Phase};
use crate::store::outbox::Counts;

/// How things stand.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// Each modem by name, in the order of the configuration.
    pub modems: Vec<(String, ModemStatus)>,
    /// The queue.
    pub counts: Counts,
    /// Replies waiting for a person.
    pub reviews: i64,
    /// The one word for `/healthz`: `ok`, or what is wrong.
    pub health: Health,
}

/// The one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Health {
    /// Everything works.
    #[default]
    Ok,
    /// No modem is configured, or none can send.
    Modem,
    /// The database does not answer.
    Database,
}

impl Health {
    /// As `/healthz` says it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Modem => "modem",
            Self::Database => "database",
        }
    }
}

impl Status {
    /// The whole truth in a line, for `systemctl status` and the panel.
    #[must_use]
    pub fn line(&self) -> String {
        let mut modems: Vec<String> = self.modems.iter().map(|(n, s)| brief(n, s)).collect();
        if modems.is_empty() {
            modems.push("no modem is configured: add a [[modem]] table and restart".to_owned());
        }
        if self.health == Health::Database {
            modems
                .insert(0, "the database does not answer, nothing is sent or received".to_owned());
        }
        let Counts { queued, in_doubt, answered_today } = self.counts;
        format!(
            "{} | {queued} queued, {in_doubt} in doubt, {} for review, {answered_today} answered today",
            modems.join("; "),
            self.reviews
        )
    }

    /// The line, and one for each modem.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.line()];
        for (name, status) in &self.modems {
            lines.push(format!("modem {name}: {}", status.sentence()));
        }
        lines
    }
}

fn brief(name: &str, status: &ModemStatus) -> String {
    if status.phase != Phase::Ready {
        return format!("{name}: {}", status.phase.sentence());
    }
    let operator = status.operator.as_ref().map(|o| format!(", {o}")).unwrap_or_default();
    let signal = status.signal_dbm.map(|dbm| format!(" {dbm} dBm")).unwrap_or_default();
    format!("{name}: ready{operator}{signal}")
}
