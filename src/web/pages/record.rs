//! The record: what happened, the newest first, in plain words; whether the chain is whole; files for elsewhere.
//!
//! A number to look for is typed into a form and kept in the session: in an address it would end up in histories and
//! logs. A link from a contact names the contact by its uuid.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use rusqlite::Connection;
use serde::Deserialize;

use super::common::{Pager, called, page_number};
use super::contact::find_contact;
use super::record_words::Told;
use crate::phone::PhoneNumber;
use crate::store::StoreError;
use crate::store::contacts::{self, Contact};
use crate::store::ledger::{self, About, LedgerFault, Recorded};
use crate::store::pages::PAGE;
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::languages::{phrase, told};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{self, Times, Tone, When};

/// What can be chosen, by the word in the address.
const ABOUT: [(&str, &str, About); 7] = [
    ("", key!("Everything"), About::All),
    ("wishes", key!("Wishes"), About::Wishes),
    ("invites", key!("Invites"), About::Invites),
    ("texts", key!("Texts"), About::Texts),
    ("reviews", key!("Reviews"), About::Reviews),
    ("people", key!("Contacts"), About::People),
    ("house", key!("The rest"), About::House),
];

/// How the last check went.
#[derive(Clone)]
pub(in crate::web) struct Checked {
    at: Timestamp,
    found: Result<Whole, String>,
}

/// A record without a fault.
#[derive(Clone)]
struct Whole {
    entries: i64,
    erased: i64,
}

/// The same in words.
struct CheckedView {
    tone: Tone,
    words: String,
}

impl Checked {
    fn view(&self, times: &Times) -> CheckedView {
        let at = times.when(self.at).full;
        match &self.found {
            Ok(Whole { entries, erased }) => {
                let mut words = t!(
                    "Checked {at}: whole, from entry 1 to entry {last}.",
                    at = at,
                    last = entries
                );
                if *erased > 0 {
                    words.push(' ');
                    words.push_str(&tn!(
                        *erased,
                        "The words of one entry were erased, on record.",
                        "The words of {n} entries were erased, on record."
                    ));
                }
                CheckedView { tone: Tone::Good, words }
            }
            Err(fault) => {
                let words = t!(
                    "Checked {at}: NOT whole. {fault} Leave the database as it is, and tell whoever looks after \
                     the gateway.",
                    at = at,
                    fault = words::sentence(&told(fault))
                );
                CheckedView { tone: Tone::Stop, words }
            }
        }
    }
}

/// What part of the record.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    #[serde(default)]
    about: String,
    #[serde(default)]
    contact: String,
    #[serde(default)]
    page: String,
}

/// A heading to choose.
struct Choice {
    href: String,
    name: &'static str,
    current: bool,
}

/// Whom an entry is about.
struct Whom {
    uuid: Option<String>,
    /// Nothing: they were forgotten.
    called: Option<String>,
}

/// An entry in the list.
struct Line {
    seq: i64,
    when: When,
    reckoned: bool,
    told: Told,
    whom: Option<Whom>,
}

#[derive(Template)]
#[template(path = "record.html", config = "src/web/askama.toml")]
struct RecordPage {
    frame: Frame,
    entries: i64,
    hash: String,
    checked: Option<CheckedView>,
    kept: Option<KeptView>,
    choices: Vec<Choice>,
    /// Whose entries alone are shown.
    only: Option<String>,
    /// Where their evidence sheet is.
    sheet: String,
    lines: Vec<Line>,
    pager: Option<Pager>,
}

/// What is kept how long, and when that was last acted on.
struct KeptView {
    words: String,
    law: String,
    acted: Option<String>,
}

fn kept(panel: &Panel, times: &Times) -> Option<KeptView> {
    let terms = panel.settings.terms.as_ref()?;
    let acted = panel.gateway.status().borrow().acted.map(|acted| {
        let when = times.when(acted.at).words;
        tn!(
            acted.people as usize,
            "Last acted on {when}: of {n} person.",
            "Last acted on {when}: of {n} people.",
            when = when
        )
    });
    Some(KeptView {
        words: t!(
            "By the law of {country} what passed with somebody is erased {years} years after the last text, either way, \
             and after {stop} years if they said no or stop. Contacts stay, and a no or a stop goes on holding.",
            country = terms.country,
            years = terms.consent_years,
            stop = terms.stop_years.max(terms.consent_years)
        ),
        law: terms.law.clone(),
        acted,
    })
}

fn whom(conn: &Connection, entry: &Recorded) -> Result<Option<Whom>, StoreError> {
    let Some(said) = entry.said("phone") else {
        let erased = entry.erased().contains(&"phone");
        return Ok(erased.then_some(Whom { uuid: None, called: None }));
    };
    let contact = match PhoneNumber::from_e164(said) {
        Ok(phone) => contacts::find_by_phone(conn, &phone)?,
        Err(_) => None,
    };
    Ok(Some(match contact {
        Some(contact) => {
            Whom { called: Some(called(&contact.name, &contact.phone)), uuid: Some(contact.uuid) }
        }
        None => Whom { uuid: None, called: Some(said.to_owned()) },
    }))
}

fn line(entry: &Recorded, whom: Option<Whom>, times: &Times) -> Line {
    let reckoned = entry.dated == ledger::Dated::Reckoned;
    Line { seq: entry.seq, when: times.when(entry.at), reckoned, told: Told::new(entry), whom }
}

/// `GET /record`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, PanelError> {
    let (word, _, about) =
        ABOUT.into_iter().find(|(word, ..)| *word == asked.about).unwrap_or(ABOUT[0]);
    let (page, times) = (page_number(&asked.page), panel.times());
    let typed = visit.number_on_record().await?;
    let uuid = asked.contact.clone();
    let (only, entries, total, head) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let (phone, only) = only(conn, &uuid, typed)?;
            let (entries, total) = ledger::page(conn, about, phone.as_ref(), PAGE, page)?;
            let about = entries.into_iter().map(|entry| Ok((whom(conn, &entry)?, entry)));
            Ok((only, about.collect::<Result<Vec<_>, StoreError>>()?, total, ledger::head(conn)?))
        })
        .await?;
    let of = if asked.contact.is_empty() {
        String::new()
    } else {
        format!("&contact={}", asked.contact)
    };
    let choices = ABOUT.map(|(about, name, _)| Choice {
        href: format!("/record?about={about}{of}"),
        name: phrase(name),
        current: about == word,
    });
    let sheet = match asked.contact.as_str() {
        "" => "/record/sheet".to_owned(),
        uuid => format!("/contacts/{uuid}/evidence"),
    };
    visit::page(&RecordPage {
        frame: visit.frame(&panel, Nav::Record).await?,
        entries: head.seq,
        hash: hex::encode(head.hash),
        checked: panel.checked().map(|checked| checked.view(&times)),
        kept: kept(&panel, &times),
        choices: choices.into(),
        only,
        sheet,
        lines: entries.into_iter().map(|(whom, entry)| line(&entry, whom, &times)).collect(),
        pager: Pager::new(page, total, &format!("/record?about={word}{of}&page=")),
    })
}

/// Whose entries alone are asked for: a contact's in the address, else the number that was typed.
fn only(
    conn: &Connection,
    uuid: &str,
    typed: Option<PhoneNumber>,
) -> Result<(Option<PhoneNumber>, Option<String>), PanelError> {
    let contact: Option<Contact> = match (uuid, &typed) {
        ("", Some(phone)) => contacts::find_by_phone(conn, phone)?,
        ("", None) => None,
        (uuid, _) => Some(find_contact(conn, uuid)?),
    };
    if let Some(contact) = contact {
        let called = called(&contact.name, &contact.phone);
        return Ok((Some(contact.phone), Some(called)));
    }
    let called = typed.as_ref().map(|phone| phone.as_str().to_owned());
    Ok((typed, called))
}

/// A number to look for.
#[derive(Deserialize)]
pub(in crate::web) struct Number {
    #[serde(default)]
    number: String,
}

/// `POST /record/search`
pub(in crate::web) async fn search(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Number { number }): Form<Number>,
) -> Result<Response, PanelError> {
    if number.trim().is_empty() {
        visit.keep_number_on_record(None).await?;
        return Ok(Redirect::to("/record").into_response());
    }
    match PhoneNumber::entered(&number, &panel.settings.region) {
        Ok(phone) => visit.keep_number_on_record(Some(&phone)).await?,
        Err(why) => visit.say(Tone::Care, words::sentence(&told(&why.to_string()))).await?,
    }
    Ok(Redirect::to("/record").into_response())
}

/// `POST /record/verify`
pub(in crate::web) async fn verify(State(panel): State<Panel>) -> Result<Response, PanelError> {
    let found = panel.store.read(|conn| ledger::verify(conn, None)).await;
    let found = match found {
        Ok(whole) => Ok(Whole { entries: whole.head.seq, erased: whole.erased }),
        Err(LedgerFault::Broken(fault)) => {
            tracing::error!(%fault, "the record is not whole");
            Err(fault.to_string())
        }
        Err(LedgerFault::Store(error)) => return Err(error.into()),
    };
    panel.keep_checked(Checked { at: panel.now(), found });
    Ok(Redirect::to("/record").into_response())
}
