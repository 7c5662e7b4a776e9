//! The evidence sheet of one number: everything on record about it, word for word, to be shown and printed.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::Timestamp;
use rusqlite::Connection;

use super::contact::find_contact;
use super::record_words::{Told, stands};
use crate::consent::ConsentState;
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, Contact};
use crate::store::ledger::{self, Beside, Head, Recorded};
use crate::store::pages;
use crate::web::error::PanelError;
use crate::web::languages::{phrase, told};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Times, sentence};

/// One entry on the sheet.
struct Item {
    seq: i64,
    at: String,
    told: Told,
    /// What else there is to it, each in a line.
    notes: Vec<String>,
    hash: String,
    /// It changed what may be sent.
    decides: bool,
}

#[derive(Template)]
#[template(path = "evidence.html", config = "src/web/askama.toml")]
struct Sheet {
    frame: Frame,
    name: String,
    number: String,
    /// The contact, if there still is one.
    uuid: Option<String>,
    stands: String,
    may: &'static str,
    items: Vec<Item>,
    made: String,
    zone: String,
    head: String,
}

/// What is known of a number.
struct Known {
    phone: PhoneNumber,
    contact: Option<Contact>,
    consent: Option<(ConsentState, Timestamp)>,
    entries: Vec<Recorded>,
    beside: BTreeMap<i64, Beside>,
    head: Head,
}

fn known(
    conn: &Connection,
    phone: PhoneNumber,
    contact: Option<Contact>,
) -> Result<Known, PanelError> {
    Ok(Known {
        consent: pages::wish_of(conn, &phone)?,
        entries: ledger::of_number(conn, &phone)?,
        beside: ledger::beside(conn, &phone)?,
        head: ledger::head(conn)?,
        phone,
        contact,
    })
}

/// `GET /contacts/{uuid}/evidence`
pub(in crate::web) async fn of_contact(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let read = move |conn: &Connection| {
        let contact = find_contact(conn, &uuid)?;
        known(conn, contact.phone.clone(), Some(contact))
    };
    let known = panel.store.read(read).await?;
    sheet(&panel, &visit, known).await
}

/// `GET /record/sheet`: of the number that was typed.
pub(in crate::web) async fn of_number(
    State(panel): State<Panel>,
    visit: Visit,
) -> Result<Response, PanelError> {
    let phone = visit.number_on_record().await?.ok_or(PanelError::NotFound)?;
    let read = move |conn: &Connection| -> Result<_, PanelError> {
        let contact = contacts::find_by_phone(conn, &phone)?;
        known(conn, phone, contact)
    };
    let known = panel.store.read(read).await?;
    sheet(&panel, &visit, known).await
}

async fn sheet(panel: &Panel, visit: &Visit, known: Known) -> Result<Response, PanelError> {
    let times = panel.times();
    let stood = known.consent.map(|(state, since)| {
        sentence(&t!("{stands}, since {when}", stands = stands(state), when = times.exact(since)))
    });
    let entry_of: BTreeMap<i64, i64> =
        known.beside.iter().map(|(seq, beside)| (beside.message, *seq)).collect();
    let items = known.entries.iter().map(|entry| Item {
        seq: entry.seq,
        at: times.exact(entry.at),
        told: Told::new(entry),
        notes: notes(entry, known.beside.get(&entry.seq), &entry_of, &times),
        hash: hex::encode(entry.hash),
        decides: entry.kind == "consent",
    });
    visit::page(&Sheet {
        items: items.collect(),
        name: known.contact.as_ref().map(|contact| contact.name.clone()).unwrap_or_default(),
        uuid: known.contact.map(|contact| contact.uuid),
        number: known.phone.as_str().to_owned(),
        stands: stood.unwrap_or_else(|| t!("Nothing: they have not answered.")),
        may: may(known.consent.map(|(state, _)| state)),
        made: t!("{when}, by {user}", when = times.exact(panel.now()), user = visit.user.name),
        zone: times.zone(),
        head: known.head.to_string(),
        frame: visit.frame(panel, Nav::Record).await?,
    })
}

/// What follows for texts to the number.
fn may(state: Option<ConsentState>) -> &'static str {
    phrase(match state {
        Some(ConsentState::Granted) => key!("Texts may be sent to this number."),
        Some(ConsentState::Refused | ConsentState::Stopped) => {
            key!("This number is suppressed: nothing is sent to it, and it cannot be invited.")
        }
        Some(ConsentState::Lifted) | None => {
            key!("No text may be sent but an invite, or an answer to what they write.")
        }
    })
}

fn notes(
    entry: &Recorded,
    beside: Option<&Beside>,
    entry_of: &BTreeMap<i64, i64>,
    times: &Times,
) -> Vec<String> {
    let mut notes = Vec::new();
    if entry.dated == ledger::Dated::Reckoned {
        notes.push(t!("The clock was not set then: this time is reckoned, and may be too early."));
    }
    if let Some(why) = beside.and_then(|beside| beside.why.as_deref()).filter(|why| !why.is_empty())
    {
        notes.push(t!("Why it was read so: {why}", why = sentence(&told(why))));
    }
    if let Some(at) = beside.and_then(|beside| beside.network_at) {
        notes.push(t!("By the network’s clock: {when}", when = times.exact(at)));
    }
    let of = |key: &str| {
        let message = entry.facts.get(key).and_then(serde_json::Value::as_i64)?;
        entry_of.get(&message).filter(|seq| **seq != entry.seq)
    };
    if let Some(seq) = of("answers") {
        notes.push(t!("It answers what came in by entry {seq}.", seq = seq));
    }
    if let Some(seq) = of("message") {
        notes.push(match entry.kind.as_str() {
            "consent" | "review.opened" => t!("Because of the text of entry {seq}.", seq = seq),
            _ => t!("It is the text of entry {seq}.", seq = seq),
        });
    }
    if let Some(modem) = entry.fact("modem") {
        notes.push(t!("Received by modem “{modem}”.", modem = modem));
    }
    notes
}
