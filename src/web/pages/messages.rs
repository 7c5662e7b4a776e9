//! Messages: what a person has to read, the conversations, and writing to one contact.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use rusqlite::Connection;
use serde::Deserialize;

use super::common::{PageQuery, Pager, called, opted, wish};
use super::contact::find_contact;
use super::gateway::{DoubtView, doubt_view, doubts_with};
use super::talk::{Entry, Side, Talk, state};
use crate::consent::ConsentState;
use crate::consent::policy::{self, Purpose, Unanswered};
use crate::outbox::MessageKind;
use crate::store::contacts::Contact;
use crate::store::pages::{self, Conversation, Done, Doubt, Ending, Said, Stranger, Unread};
use crate::store::{MessageId, outbox};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{Chip, Times, Tone, When, of_reply};

/// Characters of the latest message in the list.
const GLIMPSE: usize = 60;

struct UnreadView {
    message: i64,
    contact: Option<(String, String)>,
    address: String,
    text: String,
    reason: String,
    /// What the gateway did with it.
    done: &'static str,
    when: When,
}

struct ConversationView {
    uuid: String,
    called: String,
    glimpse: String,
    /// Whether they opted in or out.
    wish: Option<Chip>,
    /// Where our message stands, if it is the last.
    state: Option<Chip>,
    when: When,
}

struct StrangerView {
    address: String,
    text: String,
    when: When,
}

#[derive(Template)]
#[template(path = "messages.html", config = "src/web/askama.toml")]
struct MessagesPage {
    frame: Frame,
    unread: Vec<UnreadView>,
    conversations: Vec<ConversationView>,
    strangers: Vec<StrangerView>,
    pager: Option<Pager>,
}

/// `GET /messages`
pub(in crate::web) async fn list(
    State(panel): State<Panel>,
    visit: Visit,
    Query(query): Query<PageQuery>,
) -> Result<Response, PanelError> {
    let page = query.number();
    let (unread, (conversations, total), strangers) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let strangers = pages::strangers(conn)?;
            Ok((pages::unread(conn)?, pages::conversations(conn, page)?, strangers))
        })
        .await?;
    let times = panel.times();
    visit::page(&MessagesPage {
        frame: visit.frame(&panel, Nav::Messages).await?,
        unread: unread.into_iter().map(|row| unread_view(row, &times)).collect(),
        conversations: conversations.into_iter().map(|row| row_view(row, &times)).collect(),
        strangers: strangers.into_iter().map(|row| stranger_view(row, &times)).collect(),
        pager: Pager::new(page, total, "/messages?page="),
    })
}

fn unread_view(row: Unread, times: &Times) -> UnreadView {
    let contact = row.contact.map(|(uuid, name)| {
        let called = if name.is_empty() { row.address.clone() } else { name };
        (uuid, called)
    });
    UnreadView {
        message: row.message.0,
        contact,
        address: row.address,
        text: row.text,
        reason: of_reply(&row.reason),
        done: done(row.done),
        when: times.when(row.at),
    }
}

fn done(done: Done) -> &'static str {
    match done {
        Done::Nothing => "The gateway did nothing.",
        Done::AskedAgain => "The gateway asked them once more for a clear answer.",
        Done::Lifted => "The gateway has lifted their no, and granted nothing.",
    }
}

fn row_view(row: Conversation, times: &Times) -> ConversationView {
    let ours = if row.kind == MessageKind::Inbound { "" } else { "We: " };
    let line = row.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut glimpse: String = ours.chars().chain(line.chars()).take(GLIMPSE).collect();
    if line.chars().count() + ours.len() > GLIMPSE {
        glimpse.push('…');
    }
    ConversationView {
        called: called(&row.name, &row.phone),
        uuid: row.uuid,
        glimpse,
        wish: opted(row.consent),
        state: state(row.kind, row.state),
        when: times.when(row.at),
    }
}

fn stranger_view(row: Stranger, times: &Times) -> StrangerView {
    StrangerView { address: row.address, text: row.text, when: times.when(row.at) }
}

#[derive(Template)]
#[template(path = "conversation.html", config = "src/web/askama.toml")]
struct ConversationPage {
    frame: Frame,
    uuid: String,
    called: String,
    wish: Option<Chip>,
    talk: Talk,
    doubts: Vec<DoubtView>,
    back: String,
    /// Why nothing may be written, if nothing may.
    closed: Option<String>,
    entered: String,
    problem: Option<String>,
}

/// What is known of a conversation.
struct Known {
    contact: Contact,
    consent: Option<(ConsentState, jiff::Timestamp)>,
    said: Vec<Said>,
    endings: Vec<Ending>,
    doubts: Vec<Doubt>,
    inbound: Unanswered,
}

fn known(conn: &Connection, uuid: &str) -> Result<Known, PanelError> {
    let contact = find_contact(conn, uuid)?;
    let waiting = outbox::wrote_last(conn, &contact.phone)?.is_some();
    Ok(Known {
        consent: pages::wish_of(conn, &contact.phone)?,
        said: pages::said(conn, contact.id)?,
        endings: pages::endings(conn, contact.id)?,
        doubts: doubts_with(conn, contact.id)?,
        inbound: if waiting { Unanswered::Waiting } else { Unanswered::Nothing },
        contact,
    })
}

/// `GET /messages/{uuid}`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    conversation(&panel, &visit, uuid, None).await
}

/// What was written, and why it was not taken.
struct Refused {
    entered: String,
    sentence: String,
}

async fn conversation(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    refused: Option<Refused>,
) -> Result<Response, PanelError> {
    let known = panel.store.read(move |conn| known(conn, &uuid)).await?;
    let times = panel.times();
    let status = if refused.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let (entered, problem) = refused.map(|r| (r.entered, Some(r.sentence))).unwrap_or_default();
    // The gateway asks the same again when something is written; here it only says so beforehand.
    let purpose = Purpose::Staff { sender: visit.user.name.clone(), inbound: known.inbound };
    let standing = known.consent.map(|(state, _)| state);
    let closed = policy::permit(&known.contact.phone, &purpose, standing, panel.now()).err();
    let page = ConversationPage {
        frame: visit.frame(panel, Nav::Messages).await?,
        called: called(&known.contact.name, &known.contact.phone),
        back: format!("/messages/{}", known.contact.uuid),
        uuid: known.contact.uuid,
        doubts: known.doubts.into_iter().map(|doubt| doubt_view(doubt, &times)).collect(),
        wish: wish(known.consent, &times),
        talk: Talk::new(known.said, known.endings, &times),
        closed: closed.map(|refusal| refusal.to_string()),
        entered,
        problem,
    };
    visit::page_with(status, &page)
}

/// What is written to a contact.
#[derive(Deserialize)]
pub(in crate::web) struct Written {
    text: String,
}

/// `POST /messages/{uuid}`
pub(in crate::web) async fn write(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Written { text }): Form<Written>,
) -> Result<Response, PanelError> {
    let asked = uuid.clone();
    let contact = panel.store.read(move |conn| find_contact(conn, &asked)).await?;
    let clean = match crate::store::entry::text("text", &text, TEXT_MAX) {
        Ok(clean) => clean,
        Err(error) => {
            let refused = Refused { entered: text, sentence: super::groups::sentence(error)? };
            return conversation(&panel, &visit, uuid, Some(refused)).await;
        }
    };
    match panel.gateway.write_to(contact.id, clean, visit.actor()).await? {
        Ok(_) => Ok(Redirect::to(&format!("/messages/{}#write", contact.uuid)).into_response()),
        Err(refusal) => {
            let refused = Refused { entered: text, sentence: refusal.to_string() };
            conversation(&panel, &visit, uuid, Some(refused)).await
        }
    }
}

/// Characters a text may have: more than the ten parts a message may take.
const TEXT_MAX: usize = 1600;

/// `POST /reviews/{message}`
pub(in crate::web) async fn looked_at(
    State(panel): State<Panel>,
    visit: Visit,
    Path(message): Path<i64>,
) -> Result<Response, PanelError> {
    panel.gateway.close_review(MessageId(message), visit.actor()).await?;
    visit.leave(Tone::Good, "Noted: you looked at it.", "/messages").await
}
