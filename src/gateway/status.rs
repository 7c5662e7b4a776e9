//! How things stand, in one line and in a few.

use jiff::{SignedDuration, Timestamp, ZonedDateTime};

use super::health::Histories;
use crate::clock::Doubt;
use crate::modem::{FullStorage, ModemStatus, Phase};
use crate::store::care::{Checked, Finding};
use crate::store::outbox::{self, Bound, Counts, Line};
use crate::store::retention::Acted;
use crate::store::trouble::Trouble;

/// How things stand.
#[derive(Clone, Debug, Default)]
pub struct Status {
    /// Each modem by name, in the order of the configuration.
    pub modems: Vec<(String, ModemStatus)>,
    /// The queue.
    pub counts: Counts,
    /// Replies waiting for a person.
    pub reviews: i64,
    /// Since when the machine gives no automatic answer any more, if so.
    pub answers_stopped: Option<Timestamp>,
    /// What did not go as it should lately, newest first.
    pub troubles: Vec<outbox::Trouble>,
    /// SIMs through which nothing is ever heard; not known before the first look.
    pub silent: Option<Vec<Silent>>,
    /// How many messages wait for which SIM.
    pub waiting: Vec<Bound>,
    /// What was set aside because it cannot be read, in sentences.
    pub aside: Vec<String>,
    /// The one word for `/healthz`: `ok`, or what is wrong.
    pub health: Health,
    /// When this was written down, where the organization is; instants are told as seen from there.
    pub as_of: Option<ZonedDateTime>,
    /// How the modems stood over the last 24 hours.
    pub histories: Histories,
    /// Why the machine's clock is not trusted, if it is not.
    pub distrust: Option<Distrust>,
    /// When the database was last looked at from end to end, and what was found.
    pub checked: Option<Checked>,
    /// When records were last erased as the law wants.
    pub acted: Option<Acted>,
}

/// That the machine's clock is not trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Distrust {
    /// Why.
    pub doubt: Doubt,
    /// What it shows.
    pub wall: Timestamp,
    /// When the machine booted, as it sees it.
    pub booted: Timestamp,
    /// What the gateway's own time has reached.
    pub reached: Timestamp,
    /// Whether invites wait for it, because they leave only at certain hours.
    pub holds: bool,
}

/// A SIM that sends, and through which nothing is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silent {
    /// The modem it is in.
    pub modem: String,
    /// When the first text left that nothing came back for.
    pub since: Timestamp,
}

impl Silent {
    /// What it means and what to do; `time` says an instant as a time of day.
    #[must_use]
    pub fn sentence(&self, time: impl Fn(Timestamp) -> String) -> String {
        format!(
            "texts leave, but since {} nothing came back by this SIM, neither a reply nor a delivery report: its \
             carrier may have blocked it. Send it a text from a telephone and let it invite that telephone; when \
             one of both does not arrive, ask the carrier.",
            time(self.since)
        )
    }
}

/// The one word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Health {
    /// Everything works.
    #[default]
    Ok,
    /// No modem is configured, or none can send.
    Modem,
    /// The record is not whole: somebody or something changed what was written.
    Record,
    /// The database does not do its work.
    Database(Trouble),
}

impl Health {
    /// As `/healthz` says it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Modem => "modem",
            Self::Record => "record",
            Self::Database(trouble) => trouble.word(),
        }
    }

    /// What is wrong with the database, if it is.
    #[must_use]
    pub fn trouble(self) -> Option<Trouble> {
        match self {
            Self::Database(trouble) => Some(trouble),
            Self::Ok | Self::Modem | Self::Record => None,
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
        if let Some(trouble) = self.health.trouble() {
            modems.insert(0, trouble.sentence().to_owned());
        }
        if let Some(distrust) = &self.distrust {
            let invites = if distrust.holds { ", invites wait" } else { "" };
            modems.push(format!("the clock is not trusted{invites}: see the panel's Gateway page"));
        }
        if self.health == Health::Record {
            modems.push("the record is not whole: sudo optin-gateway ledger verify".to_owned());
        }
        if self.answers_stopped.is_some() {
            modems.push("automatic answers stopped: see the panel's Home page".to_owned());
        }
        for silent in self.silent.iter().flatten() {
            modems.push(format!(
                "{}: texts leave and nothing comes back: see the panel's Gateway page",
                silent.modem
            ));
        }
        let Counts { queued, in_doubt, answered_today } = self.counts;
        format!(
            "{} | {queued} queued, {in_doubt} in doubt, {} for review, {answered_today} answered today",
            modems.join("; "),
            self.reviews
        )
    }

    /// The time of day, with the day when it was another one.
    pub(super) fn time(&self, at: Timestamp) -> String {
        let Some(now) = &self.as_of else { return at.to_string() };
        let local = at.to_zoned_datetime(now.time_zone().clone());
        let form = if local.date() == now.date() { "%H:%M" } else { "%-d %b %H:%M" };
        local.strftime(form).to_string()
    }

    /// Why the clock is not trusted, what follows, and what to do.
    pub(super) fn distrust_in_words(&self, distrust: &Distrust) -> String {
        let (shows, reached) =
            (self.day_and_time(distrust.wall), self.day_and_time(distrust.reached));
        let why = match distrust.doubt {
            Doubt::Early => format!("it shows {shows}, and the record goes on until {reached}"),
            Doubt::RecordAhead => format!(
                "it shows {shows} and is right, but the record goes on until {reached}: something was dated by a clock \
                 that was ahead"
            ),
            Doubt::Set { by } => {
                let how = if by.is_negative() { "back" } else { "forward" };
                format!("it was set {how} by {} and shows {shows} now", span(by))
            }
            Doubt::Differs { network } => {
                format!(
                    "it shows {shows}, and the mobile network says {}",
                    self.day_and_time(network)
                )
            }
            Doubt::Unheard => {
                format!(
                    "it shows {shows}, and neither a time server nor the mobile network has said so"
                )
            }
        };
        let invites = if distrust.holds { " Invites wait;" } else { " Invites leave as always;" };
        let remedy = match distrust.doubt {
            Doubt::RecordAhead => "It is trusted when it has caught up.",
            _ => {
                "Let the machine reach a time server, or set its clock (sudo timedatectl set-time) and say on the panel's \
                 Gateway page that it is right."
            }
        };
        format!(
            "the clock is not trusted: {why}.{invites} replies are received and take effect. {remedy}"
        )
    }

    fn day_and_time(&self, at: Timestamp) -> String {
        let Some(now) = &self.as_of else { return at.to_string() };
        at.to_zoned_datetime(now.time_zone().clone()).strftime("%-d %b %Y %H:%M").to_string()
    }

    /// The line, a few for each modem, and one for each message that did not go as it should.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.line()];
        for (name, status) in &self.modems {
            let since = status.since.map(|at| format!(" (since {})", self.time(at)));
            let since = since.unwrap_or_default();
            lines.push(format!("modem {name}{since}: {}", status.sentence()));
            let recovery = status.recovery.iter().map(|r| r.sentence(|at| self.time(at)));
            let full = status.full.iter().map(FullStorage::sentence);
            lines.extend(recovery.chain(full).map(|words| format!("modem {name}: {words}")));
        }
        let silent = self.silent.iter().flatten();
        lines.extend(
            silent.map(|s| format!("modem {}: {}", s.modem, s.sentence(|at| self.time(at)))),
        );
        lines.extend(self.distrust.as_ref().map(|distrust| self.distrust_in_words(distrust)));
        lines.extend(self.answers_stopped.map(|since| self.answers_stopped_in_words(since)));
        lines.extend(self.checked.as_ref().map(|checked| {
            let (when, found) = (self.time(checked.at), found_in_words(&checked.finding));
            format!("database looked at from end to end at {when}: {found}")
        }));
        lines.extend(self.held().into_iter().map(|(line, count)| held_in_words(line, count)));
        lines.extend(self.aside.iter().cloned());
        lines.extend(self.troubles.iter().map(trouble_in_words));
        lines
    }
}

impl Status {
    /// Since when no automatic answer is given, why, and what to do.
    pub(super) fn answers_stopped_in_words(&self, since: Timestamp) -> String {
        format!(
            "automatic answers stopped at {}: too many left in a short time. Replies are still read, \
             invites and the confirmations of stops still leave. Look at the latest messages, then \
             press Answer again on the panel's first page.",
            self.time(since)
        )
    }

    /// SIMs that are in no modem and messages wait for, and how many: they are held, because whoever knows one
    /// number would not know another.
    #[must_use]
    pub fn held(&self) -> Vec<(&Line, i64)> {
        let mut held: Vec<(&Line, i64)> = Vec::new();
        for bound in &self.waiting {
            if self.has(&bound.line) || bound.or.as_ref().is_some_and(|line| self.has(line)) {
                continue;
            }
            match held.iter_mut().find(|(line, _)| *line == &bound.line) {
                Some((_, count)) => *count += bound.count,
                None => held.push((&bound.line, bound.count)),
            }
        }
        held
    }

    pub(super) fn has(&self, line: &Line) -> bool {
        let here = self.modems.iter().filter(|(_, m)| !matches!(m.phase, Phase::Absent { .. }));
        here.map(|(name, status)| Line { modem: name.clone(), sim: status.sim.clone() })
            .any(|present| line.is_same(&present))
    }
}

/// Why messages of a SIM wait, and what to do.
#[must_use]
pub fn held_in_words(line: &Line, count: i64) -> String {
    let sim = line.sim.as_deref().unwrap_or("that was there");
    let modem = &line.modem;
    format!(
        "{count} held for the SIM {sim} (last in modem {modem}): it first wrote to these people and is in \
         no modem now. Put it into any modem; if it is gone for good, let its people go on the Gateway \
         page, and they are written to from another number."
    )
}

/// Where a message stands and why: `to +1…0101: in doubt. The modem gave no answer for 120 s. …`
#[must_use]
pub fn trouble_in_words(trouble: &outbox::Trouble) -> String {
    let outbox::Trouble { state, phone, cause } = trouble;
    format!("to {}: {}. {cause}", phone.masked(), state.words())
}

/// A span of time in its greatest unit.
fn span(by: SignedDuration) -> String {
    let s = by.unsigned_abs().as_secs();
    match s {
        172_800.. => format!("{} days", s / 86_400),
        7_200.. => format!("{} hours", s / 3_600),
        120.. => format!("{} minutes", s / 60),
        _ => format!("{s} seconds"),
    }
}

/// What a look at the database found, and what to do.
#[must_use]
pub fn found_in_words(finding: &Finding) -> String {
    match finding {
        Finding::Whole => "every page and the record are whole".to_owned(),
        Finding::Record(how) => format!(
            "its record is not whole: {how}. Something changed it past this program. Keep the copies made before, and \
             look at what differs: sudo optin-gateway ledger verify"
        ),
        Finding::Damaged(how) => format!("{how}: {}", Trouble::Damaged.sentence()),
    }
}

fn brief(name: &str, status: &ModemStatus) -> String {
    if status.phase != Phase::Ready {
        return format!("{name}: {}", status.phase.sentence());
    }
    let operator = status.operator.as_ref().map(|o| format!(", {o}")).unwrap_or_default();
    let signal =
        status.signal_dbm.map(|dbm| format!(", signal {}", strength(dbm))).unwrap_or_default();
    format!("{name}: ready{operator}{signal}")
}

/// What a signal in dBm means to people (TS 27.007 §8.5 gives the range).
#[must_use]
pub fn strength(dbm: i32) -> &'static str {
    match dbm {
        -85.. => "good",
        -99..-85 => "fair",
        _ => "weak",
    }
}
