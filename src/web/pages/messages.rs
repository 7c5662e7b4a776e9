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
use super::seen;
use super::talk::{Entry, Parts, Review, Side, Talk, With, state};
use super::talk_search::{FoundView, found_view};
use crate::consent::ConsentState;
use crate::consent::policy::{self, Purpose, Unanswered};
use crate::gateway::Verdict;
use crate::outbox::MessageKind;
use crate::store::contacts::Contact;
use crate::store::pages::{self, Conversation, Done, Doubt, Found, Stranger, Unread};
use crate::store::{MessageId, StoreError, outbox, unseen};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Searched, Visit};
use crate::web::words::{Chip, Times, Tone, When, of_reply};

/// Characters of the latest message in the list.
const GLIMPSE: usize = 60;

struct UnreadView {
    review: Review,
    text: String,
    /// What the gateway did with it.
    done: &'static str,
    when: When,
}

/// A conversation in a list.
pub(super) struct ConversationView {
    pub(super) uuid: String,
    pub(super) called: String,
    /// The last message, to which the link leads.
    pub(super) message: i64,
    pub(super) glimpse: String,
    /// Whether they opted in or out.
    pub(super) wish: Option<Chip>,
    /// Where our message stands, if it is the last.
    pub(super) state: Option<Chip>,
    pub(super) when: When,
    /// They wrote something nobody has looked at.
    pub(super) unseen: bool,
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
    /// Conversations with something nobody has looked at, on this page or another.
    unseen: usize,
    /// The latest message there is.
    up_to: i64,
    strangers: Vec<StrangerView>,
    pager: Option<Pager>,
    /// What was searched for; empty: nothing.
    search: String,
    found: FoundView,
}

/// `GET /messages`
pub(in crate::web) async fn list(
    State(panel): State<Panel>,
    visit: Visit,
    Query(query): Query<PageQuery>,
) -> Result<Response, PanelError> {
    let (page, search) = (query.number(), visit.search(Searched::Messages).await?);
    let listed = panel.store.read(move |conn| Listed::read(conn, page, &search)).await?;
    let times = panel.times();
    visit::page(&MessagesPage {
        frame: visit.frame(&panel, Nav::Messages).await?,
        unread: listed.unread.into_iter().map(|row| unread_view(row, &times)).collect(),
        conversations: listed.talks.into_iter().map(|row| row_view(row, &times)).collect(),
        unseen: listed.unseen,
        up_to: listed.up_to,
        strangers: listed.strangers.into_iter().map(|row| stranger_view(row, &times)).collect(),
        pager: Pager::new(page, listed.total, "/messages?page="),
        search: listed.search,
        found: found_view(listed.found, &times),
    })
}

/// What the page lists: every conversation, or what a search found.
#[derive(Default)]
struct Listed {
    unread: Vec<Unread>,
    talks: Vec<Conversation>,
    total: usize,
    unseen: usize,
    up_to: i64,
    strangers: Vec<Stranger>,
    search: String,
    found: Found,
}

impl Listed {
    fn read(conn: &Connection, page: usize, search: &str) -> Result<Self, StoreError> {
        let unread = pages::unread(conn)?;
        if !search.is_empty() {
            let (search, found) = (search.to_owned(), pages::search(conn, search)?);
            return Ok(Self { unread, search, found, ..Self::default() });
        }
        let (talks, total) = pages::conversations(conn, page)?;
        Ok(Self {
            unread,
            talks,
            total,
            unseen: unseen::count(conn)?,
            up_to: unseen::latest(conn)?.0,
            strangers: pages::strangers(conn)?,
            ..Self::default()
        })
    }
}

fn unread_view(row: Unread, times: &Times) -> UnreadView {
    let (contact, name) = row.contact.unzip();
    let review = Review {
        message: row.message.0,
        reason: of_reply(&row.reason),
        called: name.filter(|name| !name.is_empty()).unwrap_or(row.address),
        contact,
        may_answer: !row.opted_out,
    };
    UnreadView { review, text: row.text, done: done(row.done), when: times.when(row.at) }
}

fn done(done: Done) -> &'static str {
    match done {
        Done::Nothing => "The gateway did nothing.",
        Done::AskedAgain => "The gateway asked them once more for a clear answer.",
        Done::OptedOut => "The gateway has opted them out.",
        Done::Lifted => "The gateway has lifted their no, and granted nothing.",
    }
}

pub(super) fn row_view(row: Conversation, times: &Times) -> ConversationView {
    let ours = if row.kind == MessageKind::Inbound { "" } else { "We: " };
    let line = row.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut glimpse: String = ours.chars().chain(line.chars()).take(GLIMPSE).collect();
    if line.chars().count() + ours.len() > GLIMPSE {
        glimpse.push('…');
    }
    ConversationView {
        called: called(&row.name, &row.phone),
        uuid: row.uuid,
        message: row.message.0,
        unseen: row.unseen,
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
    /// The last message that waits for a person, which whoever writes has read.
    answers: Option<i64>,
    /// The last message shown, if something here is still marked as not looked at.
    unseen: Option<i64>,
    /// Why nothing may be written, if nothing may.
    closed: Option<String>,
    entered: String,
    problem: Option<String>,
}

/// What is known of a conversation.
struct Known {
    contact: Contact,
    consent: Option<(ConsentState, jiff::Timestamp)>,
    talk: Parts,
    doubts: Vec<Doubt>,
    inbound: Unanswered,
}

fn known(conn: &Connection, uuid: &str) -> Result<Known, PanelError> {
    let contact = find_contact(conn, uuid)?;
    let waiting = outbox::wrote_last(conn, &contact.phone)?.is_some();
    Ok(Known {
        consent: pages::wish_of(conn, &contact.phone)?,
        talk: parts(conn, &contact)?,
        doubts: doubts_with(conn, contact.id)?,
        inbound: if waiting { Unanswered::Waiting } else { Unanswered::Nothing },
        contact,
    })
}

/// All there is to show of a conversation.
pub(super) fn parts(conn: &Connection, contact: &Contact) -> Result<Parts, StoreError> {
    Ok(Parts {
        said: pages::said(conn, contact.id)?,
        endings: pages::endings(conn, contact.id)?,
        told: pages::told(conn, &contact.phone)?,
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
    let called = called(&known.contact.name, &known.contact.phone);
    let uuid = &known.contact.uuid;
    let with = With { called: &called, uuid, may_answer: closed.is_none() };
    let talk = Talk::new(known.talk, &with, &times);
    let unseen = seen::shown(panel, visit, known.contact.id, &talk).await?;
    let page = ConversationPage {
        unseen,
        frame: visit.frame(panel, Nav::Messages).await?,
        called,
        back: format!("/messages/{}", known.contact.uuid),
        uuid: known.contact.uuid,
        doubts: known.doubts.into_iter().map(|doubt| doubt_view(doubt, &times)).collect(),
        wish: wish(known.consent, &times),
        answers: talk.last_to_decide(),
        talk,
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
    /// The last message that waited for a person when the page was made; empty if none.
    #[serde(default)]
    answers: String,
}

/// `POST /messages/{uuid}`
pub(in crate::web) async fn write(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Written { text, answers }): Form<Written>,
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
    let answers = answers.parse().ok().map(MessageId);
    match panel.gateway.write_to(contact.id, clean, answers, visit.actor()).await? {
        Ok(_) => Ok(Redirect::to(&format!("/messages/{}#write", contact.uuid)).into_response()),
        Err(refusal) => {
            let refused = Refused { entered: text, sentence: refusal.to_string() };
            conversation(&panel, &visit, uuid, Some(refused)).await
        }
    }
}

/// Characters a text may have: more than the ten parts a message may take.
const TEXT_MAX: usize = 1600;

/// What a person decides about a reply.
#[derive(Deserialize)]
pub(in crate::web) struct Judged {
    verdict: String,
    #[serde(default)]
    note: String,
    /// Uuid of the conversation it was read in; empty: in the list.
    #[serde(default)]
    at: String,
}

/// Longest note on why.
const NOTE_MAX: usize = 640;

/// `POST /reviews/{message}`
pub(in crate::web) async fn judge(
    State(panel): State<Panel>,
    visit: Visit,
    Path(message): Path<i64>,
    Form(Judged { verdict, note, at }): Form<Judged>,
) -> Result<Response, PanelError> {
    let back = match crate::store::entry::uuid(&at) {
        Some(uuid) => format!("/messages/{uuid}"),
        None => "/messages".to_owned(),
    };
    let (verdict, words) = match verdict.as_str() {
        "yes" => (Verdict::Yes, "Recorded: yes. They are opted in."),
        "no" => (Verdict::No, "Recorded: no. They are opted out, nothing more leaves for them."),
        "stop" => {
            (Verdict::Stop, "Recorded: stop. They are opted out, nothing more leaves for them.")
        }
        "ignore" => (Verdict::Ignore, "Recorded: nothing follows from it."),
        _ => return Err(PanelError::BadForm("Choose what it means. Nothing was changed.".into())),
    };
    let note = match crate::store::entry::text("note", &note, NOTE_MAX) {
        _ if note.trim().is_empty() => String::new(),
        Ok(note) => note,
        Err(error) => {
            return visit.leave(Tone::Stop, super::groups::sentence(error)?, &back).await;
        }
    };
    match panel.gateway.judge(MessageId(message), verdict, note, visit.actor()).await? {
        Ok(()) => visit.leave(Tone::Good, words, &back).await,
        Err(refusal) => {
            visit.leave(Tone::Stop, format!("Nothing was changed. {refusal}"), &back).await
        }
    }
}
