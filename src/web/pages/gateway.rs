//! The gateway: its modems, what waits to leave, what is in doubt, what could not be read.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use jiff::{Timestamp, ZonedDateTime};
use rusqlite::Connection;
use serde::Deserialize;

use super::clock::{ClockView, clock};
use super::hours::{HOURS, HoursView, first_hour, hours};
use super::invite::waiting;
use super::signal::{SignalView, signal as signal_of_a_day};
use crate::gateway::alerts::Telling;
use crate::gateway::{
    Line, ModemStatus, Phase, Recovery, Status, found_in_words, held_in_words, strength,
};
use crate::outbox::MessageKind;
use crate::store::care::{Checked, Finding};
use crate::store::pages::{self, Doubt, Queue, Unreadable};
use crate::store::{ContactId, StoreError};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::languages::{phrase, told};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Times, Tone, When, sentence};

/// A modem as pages show it.
pub(super) struct ModemView {
    pub(super) name: String,
    pub(super) ready: bool,
    pub(super) tone: Tone,
    /// How it stands, and what to do.
    pub(super) sentence: String,
    /// What is done about it, and storages without room.
    pub(super) notes: Vec<String>,
    /// Operator and signal.
    pub(super) brief: String,
    /// The signal as the modem gives it, when pointed at.
    pub(super) dbm: String,
    pub(super) facts: Vec<(&'static str, String)>,
    /// Its signal over the last day.
    pub(super) signal: Option<SignalView>,
}

/// Every modem of the configuration.
pub(super) fn modems(status: &Status, times: &Times) -> Vec<ModemView> {
    let now = status.as_of.as_ref().map(ZonedDateTime::timestamp);
    let day = |name: &str| {
        let (_, samples) = status.histories.iter().find(|(known, _)| known == name)?;
        signal_of_a_day(samples, times, now?)
    };
    let silent = |name: &str| -> Option<String> {
        let silent = status.silent.iter().flatten().find(|silent| silent.modem == name)?;
        Some(told(&silent.sentence(|at| times.when(at).words)))
    };
    let modems = status.modems.iter();
    modems
        .map(|(name, modem)| {
            let mut view = ModemView { signal: day(name), ..view(name, modem, times) };
            view.notes.extend(silent(name));
            view
        })
        .collect()
}

fn view(name: &str, modem: &ModemStatus, times: &Times) -> ModemView {
    let tone = match modem.phase {
        Phase::Ready => Tone::Good,
        Phase::Starting => Tone::Wait,
        Phase::NotRegistered { .. } => Tone::Care,
        Phase::Absent { .. } | Phase::PinWanted { .. } => Tone::Stop,
    };
    let signal = modem.signal_dbm.map(signal);
    let since = modem.since.map(|at| times.when(at).words);
    let recovery = modem.recovery.iter().map(|recovery| mending(recovery, times));
    let notes = recovery.chain(modem.full.iter().map(|full| told(&full.sentence())));
    let known = [
        (key!("Since"), since),
        (key!("Operator"), modem.operator.clone()),
        (key!("Signal"), signal.clone()),
        (
            key!("Messages on the SIM"),
            modem.storage.map(|(used, all)| t!("{used} of {all}", used = used, all = all)),
        ),
        (key!("Model"), modem.model.clone()),
        (key!("Port"), modem.port.clone()),
    ];
    let brief: Vec<String> = modem
        .operator
        .clone()
        .into_iter()
        .chain(signal.map(|s| t!("signal {strength}", strength = s)))
        .collect();
    ModemView {
        name: name.to_owned(),
        ready: matches!(modem.phase, Phase::Ready),
        tone,
        sentence: told(&modem.sentence()),
        notes: notes.map(|words| sentence(&words)).collect(),
        brief: brief.join(", "),
        signal: None,
        dbm: modem.signal_dbm.map(|dbm| format!("{dbm} dBm")).unwrap_or_default(),
        facts: known.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect(),
    }
}

/// What is done about a modem that does not do its work.
fn mending(recovery: &Recovery, times: &Times) -> String {
    let time = |at: Timestamp| times.when(at).words;
    let trouble = told(recovery.trouble.words());
    let mut words = match recovery.since {
        Some(at) => t!("since {when} {trouble}", when = time(at), trouble = trouble),
        None => trouble,
    };
    let mut add = |more: String| {
        words.push_str("; ");
        words.push_str(&more);
    };
    if recovery.reopened > 0 {
        add(tn!(recovery.reopened, "reopened once", "reopened {n} times"));
    }
    if recovery.radio > 0 {
        add(tn!(
            recovery.radio,
            "radio switched off and on once",
            "radio switched off and on {n} times"
        ));
    }
    if recovery.restarted > 0 {
        add(tn!(recovery.restarted, "restarted once", "restarted {n} times"));
    }
    if let Some((step, _)) = recovery.next {
        let step = told(step.words());
        add(match recovery.next_at {
            Some(at) => t!("next: {step} at {when}", step = step, when = time(at)),
            None => t!("next: {step}", step = step),
        });
    }
    words
}

fn signal(dbm: i32) -> String {
    match strength(dbm) {
        "weak" => t!("weak: move the antenna"),
        known => told(known),
    }
}

/// A message that may have left.
pub(super) struct DoubtView {
    pub(super) invite: Option<String>,
    pub(super) contact: Option<(String, String)>,
    pub(super) phone: String,
    pub(super) what: &'static str,
    pub(super) text: String,
    pub(super) cause: String,
    pub(super) when: When,
}

/// What is in doubt with one contact.
pub(super) fn doubts_with(conn: &Connection, contact: ContactId) -> Result<Vec<Doubt>, StoreError> {
    let mut all = pages::doubts(conn)?;
    all.retain(|doubt| doubt.contact.as_ref().is_some_and(|(id, ..)| *id == contact));
    Ok(all)
}

struct UnreadableView {
    modem: String,
    error: String,
    hex: String,
    when: When,
}

/// Messages of a SIM that is in no modem.
struct HeldView {
    words: String,
    line: Line,
}

/// Which SIM is gone for good.
#[derive(Deserialize)]
pub(in crate::web) struct Gone {
    modem: String,
    #[serde(default)]
    sim: String,
}

/// `POST /gateway/let-go`
pub(in crate::web) async fn let_go(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Gone { modem, sim }): Form<Gone>,
) -> Result<Response, PanelError> {
    let line = Line { modem, sim: Some(sim).filter(|sim| !sim.is_empty()) };
    let people = panel.gateway.let_go(line, visit.actor()).await?;
    let words = tn!(
        people,
        "{n} person may be written to from another number now.",
        "{n} people may be written to from another number now."
    );
    visit.leave(Tone::Good, &words, "/gateway").await
}

#[derive(Template)]
#[template(path = "gateway.html", config = "src/web/askama.toml")]
struct GatewayPage {
    frame: Frame,
    modems: Vec<ModemView>,
    clock: Option<ClockView>,
    hours: Option<HoursView>,
    queue: Queue,
    before: Option<String>,
    end: Option<String>,
    held: Vec<HeldView>,
    doubts: Vec<DoubtView>,
    unreadable: Vec<UnreadableView>,
    alerts: Telling,
    checked: Option<CheckedView>,
}

/// When the data were last looked at from end to end, and what was found.
struct CheckedView {
    good: bool,
    words: String,
    when: When,
}

/// `GET /gateway`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let first = first_hour(&panel.timezone, panel.now());
    let (traffic, queue, doubts, unreadable) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let traffic = pages::traffic(conn, first, HOURS)?;
            Ok((traffic, pages::queue(conn)?, pages::doubts(conn)?, pages::unreadable(conn)?))
        })
        .await?;
    let times = panel.times();
    let modems = modems(&panel.gateway.status().borrow(), &times);
    let held = panel.gateway.status().borrow().held().into_iter().map(held_view).collect();
    let waiting = waiting(&panel).await?;
    visit::page(&GatewayPage {
        frame: visit.frame(&panel, Nav::Gateway).await?,
        modems,
        clock: clock(&panel),
        hours: hours(&traffic, first, &times),
        queue,
        before: waiting.before(),
        end: waiting.end(),
        held,
        doubts: doubts.into_iter().map(|doubt| doubt_view(doubt, &times)).collect(),
        checked: panel.gateway.status().borrow().checked.as_ref().map(|c| checked_view(c, &times)),
        unreadable: unreadable.into_iter().map(|row| unreadable_view(row, &times)).collect(),
        alerts: panel.alerts.borrow().clone(),
    })
}

fn held_view((line, count): (&Line, i64)) -> HeldView {
    HeldView { words: told(&held_in_words(line, count)), line: line.clone() }
}

pub(super) fn doubt_view(doubt: Doubt, times: &Times) -> DoubtView {
    let contact = doubt.contact.map(|(_, uuid, name)| {
        let called = if name.is_empty() { doubt.phone.clone() } else { name };
        (uuid, called)
    });
    DoubtView {
        invite: doubt.invite.map(|(_, uuid)| uuid),
        contact,
        what: phrase(match doubt.kind {
            MessageKind::Invite => key!("An invite"),
            MessageKind::Reply => key!("An automatic reply"),
            MessageKind::Confirmation => key!("A confirmation"),
            MessageKind::Staff | MessageKind::Inbound => key!("A message"),
        }),
        phone: doubt.phone,
        text: doubt.text,
        cause: doubt.cause.map(|cause| told(&cause)).unwrap_or_default(),
        when: times.when(doubt.at),
    }
}

fn checked_view(checked: &Checked, times: &Times) -> CheckedView {
    CheckedView {
        good: checked.finding == Finding::Whole,
        words: sentence(&told(&found_in_words(&checked.finding))),
        when: times.when(checked.at),
    }
}

fn unreadable_view(row: Unreadable, times: &Times) -> UnreadableView {
    UnreadableView { modem: row.modem, error: row.error, hex: row.hex, when: times.when(row.at) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signal_is_said_in_a_word() {
        for (dbm, word) in
            [(-51, "good"), (-71, "good"), (-90, "fair"), (-113, "weak: move the antenna")]
        {
            assert!(signal(dbm).starts_with(word), "{dbm}: {}", signal(dbm));
        }
    }
}
