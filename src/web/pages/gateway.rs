//! The gateway: its modems, what waits to leave, what is in doubt, what could not be read.

use askama::Template;
use axum::extract::State;
use axum::response::Response;

use crate::gateway::{ModemStatus, Phase, Status};
use crate::outbox::MessageKind;
use crate::store::pages::{self, Doubt, Queue, Unreadable};
use crate::web::error::PanelError;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Times, Tone, When};

/// A modem as pages show it.
pub(super) struct ModemView {
    pub(super) name: String,
    pub(super) ready: bool,
    pub(super) tone: Tone,
    /// How it stands, and what to do.
    pub(super) sentence: String,
    /// Operator and signal.
    pub(super) brief: String,
    pub(super) facts: Vec<(&'static str, String)>,
}

/// Every modem of the configuration.
pub(super) fn modems(status: &Status) -> Vec<ModemView> {
    status.modems.iter().map(|(name, modem)| view(name, modem)).collect()
}

fn view(name: &str, modem: &ModemStatus) -> ModemView {
    let tone = match modem.phase {
        Phase::Ready => Tone::Good,
        Phase::Starting => Tone::Wait,
        Phase::NotRegistered { .. } => Tone::Care,
        Phase::Absent { .. } | Phase::PinWanted { .. } => Tone::Stop,
    };
    let signal = modem.signal_dbm.map(signal);
    let known = [
        ("Operator", modem.operator.clone()),
        ("Signal", signal.clone()),
        ("Messages on the SIM", modem.storage.map(|(used, all)| format!("{used} of {all}"))),
        ("Model", modem.model.clone()),
        ("Port", modem.port.clone()),
    ];
    let brief: Vec<String> = modem.operator.clone().into_iter().chain(signal).collect();
    ModemView {
        name: name.to_owned(),
        ready: matches!(modem.phase, Phase::Ready),
        tone,
        sentence: modem.sentence(),
        brief: brief.join(", "),
        facts: known.into_iter().filter_map(|(name, fact)| Some((name, fact?))).collect(),
    }
}

/// What a figure in dBm means to people (TS 27.007 §8.5 gives the range).
fn signal(dbm: i32) -> String {
    let word = match dbm {
        -70.. => "strong",
        -85..-70 => "good",
        -99..-85 => "fair",
        _ => "weak: move the antenna",
    };
    format!("{word} ({dbm} dBm)")
}

/// A message that may have left.
struct DoubtView {
    invite: Option<String>,
    contact: Option<(String, String)>,
    phone: String,
    what: &'static str,
    text: String,
    cause: String,
    when: When,
}

struct UnreadableView {
    modem: String,
    error: String,
    hex: String,
    when: When,
}

#[derive(Template)]
#[template(path = "gateway.html", config = "src/web/askama.toml")]
struct GatewayPage {
    frame: Frame,
    modems: Vec<ModemView>,
    queue: Queue,
    doubts: Vec<DoubtView>,
    unreadable: Vec<UnreadableView>,
}

/// `GET /gateway`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let (queue, doubts, unreadable) = panel
        .store
        .read(|conn| -> Result<_, PanelError> {
            Ok((pages::queue(conn)?, pages::doubts(conn)?, pages::unreadable(conn)?))
        })
        .await?;
    let times = panel.times();
    let modems = modems(&panel.gateway.status().borrow());
    visit::page(&GatewayPage {
        frame: visit.frame(&panel, Nav::Gateway).await?,
        modems,
        queue,
        doubts: doubts.into_iter().map(|doubt| doubt_view(doubt, &times)).collect(),
        unreadable: unreadable.into_iter().map(|row| unreadable_view(row, &times)).collect(),
    })
}

fn doubt_view(doubt: Doubt, times: &Times) -> DoubtView {
    let contact = doubt.contact.map(|(_, uuid, name)| {
        let called = if name.is_empty() { doubt.phone.clone() } else { name };
        (uuid, called)
    });
    DoubtView {
        invite: doubt.invite.map(|(_, uuid)| uuid),
        contact,
        what: match doubt.kind {
            MessageKind::Invite => "Invite",
            MessageKind::Reply => "Automatic reply",
            MessageKind::Confirmation => "Confirmation",
            MessageKind::Staff | MessageKind::Inbound => "Message",
        },
        phone: doubt.phone,
        text: doubt.text,
        cause: doubt.cause.unwrap_or_default(),
        when: times.when(doubt.at),
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
            [(-51, "strong"), (-70, "strong"), (-71, "good"), (-90, "fair"), (-113, "weak")]
        {
            assert!(signal(dbm).starts_with(word), "{dbm}: {}", signal(dbm));
        }
    }
}
