//! One contact: see, add, edit, delete.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use rusqlite::Connection;
use serde::Deserialize;

use super::common::{called, wish};
use super::gateway::{DoubtView, doubt_view, doubts_with};
use super::groups::sentence;
use super::invite::waiting;
use super::messages::parts;
use super::seen;
use super::talk::{Entry, Parts, Side, Talk, With};
use super::waiting::clock;
use crate::consent::ConsentState;
use crate::gateway::Wish;
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;
use crate::store::contacts::{self, Contact, ContactChange, NewContact};
use crate::store::entry::{self, EntryError};
use crate::store::fields::{self, Field};
use crate::store::groups::{self, Group};
use crate::store::pages::{self, Doubt};
use crate::store::{FieldId, GroupId, InviteId, invites};
use crate::web::error::PanelError;
use crate::web::form::{Form, Pairs, value};
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{self, Chip, Tone, When};

/// The contact of a uuid in a link.
pub(super) fn find_contact(conn: &Connection, uuid: &str) -> Result<Contact, PanelError> {
    let uuid = entry::uuid(uuid).ok_or(PanelError::NotFound)?;
    contacts::find_by_uuid(conn, &uuid)?.ok_or(PanelError::NotFound)
}

#[derive(Template)]
#[template(path = "contact.html", config = "src/web/askama.toml")]
struct ContactPage {
    frame: Frame,
    contact: Contact,
    called: String,
    wish: Option<Chip>,
    opt_in: &'static str,
    groups: Vec<Group>,
    values: Vec<(String, String)>,
    /// Whose clock their invites follow.
    clock: String,
    /// Of an invite that has not left: when it will.
    waits: Option<String>,
    added: When,
    talk: Talk,
    doubts: Vec<DoubtView>,
    back: String,
    /// Groups from which an invite may go; none once they have answered.
    from: Vec<Group>,
    /// A wish that could not be recorded, with what was entered.
    unrecorded: Option<(String, String)>,
}

/// What is known of a contact.
struct Known {
    contact: Contact,
    groups: Vec<Group>,
    values: Vec<(String, String)>,
    consent: Option<(ConsentState, Timestamp)>,
    talk: Parts,
    doubts: Vec<Doubt>,
    timezone: Option<String>,
    queued: Option<InviteId>,
}

fn known(conn: &Connection, uuid: &str) -> Result<Known, PanelError> {
    let contact = find_contact(conn, uuid)?;
    let values = contacts::values_of(conn, contact.id)?;
    let named = fields::list(conn)?
        .into_iter()
        .filter_map(|field| values.get(&field.key).map(|value| (field.name, value.clone())));
    let open = invites::waiting(conn, contact.id)?.into_iter();
    Ok(Known {
        timezone: values.get(fields::TIMEZONE_KEY).cloned(),
        queued: open.filter(|i| i.state == MessageState::Queued).map(|i| i.id).next(),
        values: named.collect(),
        groups: contacts::groups_of(conn, contact.id)?,
        consent: pages::wish_of(conn, &contact.phone)?,
        talk: parts(conn, &contact)?,
        doubts: doubts_with(conn, contact.id)?,
        contact,
    })
}

/// `GET /contacts/{uuid}`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    page(&panel, &visit, uuid, None).await
}

async fn page(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    unrecorded: Option<(String, String)>,
) -> Result<Response, PanelError> {
    let known = panel.store.read(move |conn| known(conn, &uuid)).await?;
    let times = panel.times();
    let status = if unrecorded.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let answered = known.consent.is_some_and(|(state, _)| state.opt_in().is_some());
    let opted_out = known.consent.is_some_and(|(state, _)| state.is_suppressed());
    let called = called(&known.contact.name, &known.contact.phone);
    let with = With { called: &called, uuid: &known.contact.uuid, may_answer: !opted_out };
    let talk = Talk::new(known.talk, &with, &times);
    seen::shown(panel, visit, known.contact.id, &talk).await?;
    let waits = match known.queued {
        Some(invite) => Some(waiting(panel).await?.of(invite)),
        None => None,
    };
    let limits = &panel.settings.limits;
    let place = limits.place(known.contact.phone.as_str(), known.timezone.as_deref());
    let from = known.groups.iter().filter(|group| !answered && !group.is_derived()).cloned();
    visit::page_with(
        status,
        &ContactPage {
            from: from.collect(),
            unrecorded,
            back: format!("/contacts/{}", known.contact.uuid),
            doubts: known.doubts.into_iter().map(|doubt| doubt_view(doubt, &times)).collect(),
            called,
            wish: wish(known.consent, &times),
            opt_in: known.consent.and_then(|(state, _)| state.opt_in()).unwrap_or("not answered"),
            groups: known.groups,
            values: known.values,
            clock: clock(&place),
            waits,
            added: times.when(known.contact.created_at),
            talk,
            frame: visit.frame(panel, Nav::Contacts).await?,
            contact: known.contact,
        },
    )
}

/// A wish somebody told a colleague.
#[derive(Deserialize)]
pub(in crate::web) struct Told {
    wish: String,
    note: String,
}

/// Longest note on who said what, when and how.
const NOTE_MAX: usize = 640;

/// `POST /contacts/{uuid}/told`
pub(in crate::web) async fn told(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Told { wish, note }): Form<Told>,
) -> Result<Response, PanelError> {
    let asked = uuid.clone();
    let contact = panel.store.read(move |conn| find_contact(conn, &asked)).await?;
    let (wish, words) = match wish.as_str() {
        "yes" => (Wish::Yes, "Recorded: they said yes. Nothing was texted."),
        "no" => (Wish::No, "Recorded: they said no. Nothing leaves for them any more."),
        "stop" => {
            (Wish::Stop, "Recorded: they asked us to stop. Nothing leaves for them any more.")
        }
        _ => return Err(PanelError::BadForm("Choose what they said. Nothing was changed.".into())),
    };
    let clean = match entry::line("note", &note, NOTE_MAX) {
        Ok(clean) => clean,
        Err(error) => return page(&panel, &visit, uuid, Some((sentence(error)?, note))).await,
    };
    match panel.gateway.told(contact.id, wish, clean, visit.actor()).await? {
        Ok(()) => visit.leave(Tone::Good, words, &format!("/contacts/{}", contact.uuid)).await,
        Err(refusal) => page(&panel, &visit, uuid, Some((refusal.to_string(), note))).await,
    }
}

/// Why staff say that a number belongs to somebody else.
#[derive(Deserialize)]
pub(in crate::web) struct ChangedHands {
    note: String,
}

/// `POST /contacts/{uuid}/changed-hands`
pub(in crate::web) async fn changed_hands(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(ChangedHands { note }): Form<ChangedHands>,
) -> Result<Response, PanelError> {
    let contact = panel.store.read(move |conn| find_contact(conn, &uuid)).await?;
    let back = format!("/contacts/{}", contact.uuid);
    let clean = match entry::line("note", &note, NOTE_MAX) {
        Ok(clean) => clean,
        Err(error) => return visit.leave(Tone::Stop, sentence(error)?, &back).await,
    };
    match panel.gateway.changed_hands(contact.id, clean, visit.actor()).await? {
        Ok(()) => {
            let words = "Recorded: the number belongs to somebody else. A yes no longer counts, a no or a stop \
                stays. Now change the name to whoever has it, or change the number.";
            visit.leave(Tone::Good, words, &back).await
        }
        Err(refusal) => {
            visit.leave(Tone::Stop, format!("Nothing was changed. {refusal}"), &back).await
        }
    }
}

/// A group that can be ticked.
struct Choice {
    uuid: String,
    name: String,
    ticked: bool,
}

/// A field that can be filled in.
struct Filled {
    key: String,
    name: String,
    value: String,
}

#[derive(Template)]
#[template(path = "contact_form.html", config = "src/web/askama.toml")]
struct ContactForm {
    frame: Frame,
    /// Nothing: a new one.
    uuid: Option<String>,
    title: String,
    name: String,
    phone: String,
    groups: Vec<Choice>,
    fields: Vec<Filled>,
    wrong: Option<Wrong>,
}

/// What was wrong with which field.
struct Wrong {
    field: String,
    sentence: String,
    /// The contact who has the number already.
    other: Option<String>,
}

impl ContactForm {
    fn wrong_with(&self, field: &str) -> Option<&Wrong> {
        self.wrong.as_ref().filter(|wrong| wrong.field == field)
    }

    /// What was wrong with nothing this form shows beside a field.
    fn wrong_at_all(&self) -> Option<&Wrong> {
        self.wrong.as_ref().filter(|wrong| wrong.field != "name" && wrong.field != "phone")
    }
}

/// Into which group a new contact goes.
#[derive(Deserialize)]
pub(in crate::web) struct Into {
    #[serde(default)]
    group: String,
}

/// `GET /contacts/new`
pub(in crate::web) async fn new(
    State(panel): State<Panel>,
    visit: Visit,
    Query(Into { group }): Query<Into>,
) -> Result<Response, PanelError> {
    let entered = vec![("group".to_owned(), group)];
    form(&panel, &visit, None, "Add a contact".to_owned(), entered, None).await
}

/// `POST /contacts/new`
pub(in crate::web) async fn create(
    State(panel): State<Panel>,
    visit: Visit,
    Form(entered): Form<Pairs>,
) -> Result<Response, PanelError> {
    let (now, region, pairs) = (panel.now(), panel.settings.region.clone(), entered.clone());
    let created = panel
        .store
        .write(move |tx| {
            let (groups, fields) = chosen(tx, &pairs)?;
            let new = NewContact {
                name: value(&pairs, "name").to_owned(),
                phone: number(value(&pairs, "phone"), &region)?,
                language: String::new(),
                groups,
                fields,
            };
            contacts::create(tx, &new, now)
        })
        .await;
    match created {
        Ok(contact) => {
            panel.gateway.changed();
            let words = format!("{} is added.", called(&contact.name, &contact.phone));
            visit.leave(Tone::Good, words, &format!("/contacts/{}", contact.uuid)).await
        }
        Err(error) => {
            let wrong = wrong(&panel, error).await?;
            form(&panel, &visit, None, "Add a contact".to_owned(), entered, Some(wrong)).await
        }
    }
}

/// `GET /contacts/{uuid}/edit`
pub(in crate::web) async fn edit(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let (contact, groups, values) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let contact = find_contact(conn, &uuid)?;
            let groups = contacts::groups_of(conn, contact.id)?;
            let values = contacts::values_of(conn, contact.id)?;
            Ok((contact, groups, values))
        })
        .await?;
    let title = format!("Edit {}", called(&contact.name, &contact.phone));
    let mut entered = vec![
        ("name".to_owned(), contact.name.clone()),
        ("phone".to_owned(), contact.phone.as_str().to_owned()),
    ];
    entered.extend(groups.into_iter().map(|group| ("group".to_owned(), group.uuid)));
    entered.extend(values.into_iter().map(|(key, value)| (format!("field.{key}"), value)));
    form(&panel, &visit, Some(contact.uuid), title, entered, None).await
}

/// `POST /contacts/{uuid}/edit`
pub(in crate::web) async fn update(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(entered): Form<Pairs>,
) -> Result<Response, PanelError> {
    let (now, region, pairs, asked) =
        (panel.now(), panel.settings.region.clone(), entered.clone(), uuid.clone());
    let updated = panel
        .store
        .write(move |tx| {
            let uuid = entry::uuid(&asked).ok_or(EntryError::NotFound)?;
            let contact = contacts::find_by_uuid(tx, &uuid)?.ok_or(EntryError::NotFound)?;
            let (groups, fields) = chosen(tx, &pairs)?;
            let change = ContactChange {
                name: Some(value(&pairs, "name").to_owned()),
                phone: Some(number(value(&pairs, "phone"), &region)?),
                language: None,
                groups: Some(groups),
                fields,
            };
            contacts::update(tx, contact.id, &change, now)
        })
        .await;
    match updated {
        Ok(contact) => {
            panel.gateway.changed();
            visit.leave(Tone::Good, "Saved.", &format!("/contacts/{}", contact.uuid)).await
        }
        Err(error) => {
            let wrong = wrong(&panel, error).await?;
            let title = "Edit this contact".to_owned();
            form(&panel, &visit, Some(uuid), title, entered, Some(wrong)).await
        }
    }
}

#[derive(Template)]
#[template(path = "contact_delete.html", config = "src/web/askama.toml")]
struct DeletePage {
    frame: Frame,
    uuid: String,
    called: String,
}

/// `GET /contacts/{uuid}/delete`
pub(in crate::web) async fn ask_delete(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let contact = panel.store.read(move |conn| find_contact(conn, &uuid)).await?;
    let called = called(&contact.name, &contact.phone);
    let frame = visit.frame(&panel, Nav::Contacts).await?;
    visit::page(&DeletePage { frame, uuid: contact.uuid, called })
}

/// `POST /contacts/{uuid}/delete`
pub(in crate::web) async fn delete(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let contact = panel.store.read(move |conn| find_contact(conn, &uuid)).await?;
    panel.gateway.delete_contact(contact.id, visit.actor()).await?;
    visit.say(Tone::Good, format!("{} is deleted.", called(&contact.name, &contact.phone))).await?;
    Ok(Redirect::to("/contacts").into_response())
}

/// The groups ticked and the fields filled in.
type Chosen = (Vec<GroupId>, Vec<(FieldId, String)>);

fn chosen(conn: &Connection, entered: &Pairs) -> Result<Chosen, EntryError> {
    let mut ticked = Vec::new();
    for (_, uuid) in entered.iter().filter(|(key, uuid)| key == "group" && !uuid.is_empty()) {
        let found = match entry::uuid(uuid) {
            Some(uuid) => groups::find_by_uuid(conn, &uuid)?,
            None => None,
        };
        let gone = || EntryError::invalid("group", "One of the groups is not there any more.");
        ticked.push(found.ok_or_else(gone)?.id);
    }
    let mut filled = Vec::new();
    for (key, value) in entered {
        let Some(key) = key.strip_prefix("field.") else { continue };
        let gone = || EntryError::invalid("field", "One of the fields is not there any more.");
        filled.push((fields::find_by_key(conn, key)?.ok_or_else(gone)?.id, value.clone()));
    }
    Ok((ticked, filled))
}

fn number(entered: &str, region: &str) -> Result<PhoneNumber, EntryError> {
    PhoneNumber::entered(entered, region)
        .map_err(|error| EntryError::invalid("phone", words::sentence(&error.to_string())))
}

/// What to show beside the form.
async fn wrong(panel: &Panel, error: EntryError) -> Result<Wrong, PanelError> {
    match error {
        EntryError::Invalid { field, sentence } => Ok(Wrong { field, sentence, other: None }),
        EntryError::Exists(id) => {
            let other = panel.store.read(move |conn| contacts::find(conn, id)).await?;
            let sentence = "Another contact already has this number.".to_owned();
            Ok(Wrong { field: "phone".to_owned(), sentence, other: other.map(|c| c.uuid) })
        }
        error @ (EntryError::NotFound | EntryError::Store(_)) => {
            sentence(error).map(|sentence| Wrong { field: String::new(), sentence, other: None })
        }
    }
}

async fn form(
    panel: &Panel,
    visit: &Visit,
    uuid: Option<String>,
    title: String,
    entered: Pairs,
    wrong: Option<Wrong>,
) -> Result<Response, PanelError> {
    let (groups, fields) = panel
        .store
        .read(|conn| -> Result<_, PanelError> { Ok((groups::list(conn)?, fields::list(conn)?)) })
        .await?;
    let status = if wrong.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let ticked = |uuid: &str| entered.iter().any(|(key, value)| key == "group" && value == uuid);
    let choice = |(group, _): (Group, i64)| Choice {
        ticked: ticked(&group.uuid),
        uuid: group.uuid,
        name: group.name,
    };
    let filled = |field: Field| Filled {
        value: value(&entered, &format!("field.{}", field.key)).to_owned(),
        key: field.key,
        name: field.name,
    };
    let page = ContactForm {
        frame: visit.frame(panel, Nav::Contacts).await?,
        uuid,
        title,
        name: value(&entered, "name").to_owned(),
        phone: value(&entered, "phone").to_owned(),
        groups: groups.into_iter().filter(|(g, _)| !g.is_derived()).map(choice).collect(),
        fields: fields.into_iter().map(filled).collect(),
        wrong,
    };
    visit::page_with(status, &page)
}
