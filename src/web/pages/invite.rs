//! Invite Participants: pick a group and a flow, see exactly what will go, and invite one person with
//! one button. Nothing on this page reaches more than one person.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use rusqlite::Connection;
use serde::Deserialize;

use super::common::{Pager, page_number};
use super::contact::find_contact;
use super::contacts::find_group;
use super::invite_row::{InviteRow, Offer, RowRules, ended};
use super::waiting::Waiting;
use crate::clock::Told;
use crate::flow::{self, Flow};
use crate::gateway::{
    self, Decided, Decision, Invited, ModemStatus, Outlook, Refusal, Settings, Undone,
};
use crate::gsm::Language;
use crate::store::flows::{self, StoredFlow};
use crate::store::groups::{self, Group};
use crate::store::pages::{self, Answered, FlowRow, Invitee};
use crate::store::{ContactId, FlowId, GroupId, InviteId, contacts, entry};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::languages::{phrase, told};
use crate::web::measure::Measure;
use crate::web::sign_in::local;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Flash, Frame, Nav, Visit};
use crate::web::words::{Chip, Tone};

/// Whom to ask, and what.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct Asked {
    group: String,
    flow: String,
    page: String,
}

/// Something to choose.
struct Choice {
    uuid: String,
    name: String,
    chosen: bool,
}

/// The text that will go.
struct Words {
    text: String,
    measure: Measure,
    /// Whose text it is, when each gets their own.
    whose: Option<String>,
}

/// Somebody who answered and left the group.
struct AnsweredRow {
    uuid: String,
    called: String,
    state: Chip,
}

#[derive(Template)]
#[template(path = "invite.html", config = "src/web/askama.toml")]
struct InvitePage {
    frame: Frame,
    groups: Vec<Choice>,
    flows: Vec<Choice>,
    chosen: Option<Chosen>,
    page: usize,
    /// What to know before a press.
    now: (Tone, String),
}

/// The page once both are chosen.
struct Chosen {
    group: Group,
    flow: String,
    problems: Vec<String>,
    words: Option<Words>,
    /// Why the text cannot be made.
    refused: Option<String>,
    rows: Vec<RowView>,
    answered: Vec<AnsweredRow>,
    pager: Option<Pager>,
}

/// A row, with what was just said about it and its own text if it has one.
struct RowView {
    row: InviteRow,
    said: Option<Flash>,
    text: Option<String>,
}

/// What the database says for this page.
struct Found {
    groups: Vec<(Group, i64)>,
    flows: Vec<FlowRow>,
    chosen: Option<FoundChosen>,
    outlook: Outlook,
}

/// What the rows and the texts are made with.
struct Making {
    settings: Settings,
    modems: Vec<(String, ModemStatus)>,
    told: Told,
    page: usize,
}

struct FoundChosen {
    group: Group,
    flow: StoredFlow,
    /// Each with the text they would get, or why there is none.
    people: Vec<(Invitee, Result<String, String>)>,
    total: usize,
    answered: Vec<Answered>,
}

/// `GET /invite`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, PanelError> {
    let page = page_number(&asked.page);
    let (settings, told) = (panel.settings.clone(), panel.clock.told());
    let modems = panel.gateway.status().borrow().modems.clone();
    let now = told.now;
    let making = Making { settings, modems, told, page };
    let found = panel.store.read(move |conn| find(conn, &asked, &making)).await?;
    let waiting = Waiting::new(found.outlook, &panel.settings, panel.times());
    let now_words = waiting.now();
    let again_after = panel.settings.again_after;
    let rules = RowRules { times: panel.times(), waiting, now, again_after };
    let allowed = &panel.settings.national_alphabets;
    let mut frame = visit.frame(&panel, Nav::Invite).await?;
    let at = found.chosen.as_ref().map(|chosen| (chosen.group.id, chosen.flow.uuid.clone()));
    let groups = found.groups.into_iter().filter(|(group, _)| !group.is_derived());
    let (group_at, flow_at) = at.unzip();
    let group_choice = |(group, members): (Group, i64)| Choice {
        chosen: group_at == Some(group.id),
        name: format!("{} ({members})", group.name),
        uuid: group.uuid,
    };
    let flow_choice = |flow: FlowRow| Choice {
        chosen: flow_at.as_ref() == Some(&flow.uuid),
        uuid: flow.uuid,
        name: flow.name,
    };
    visit::page(&InvitePage {
        groups: groups.map(group_choice).collect(),
        flows: found.flows.into_iter().map(flow_choice).collect(),
        chosen: found.chosen.map(|chosen| chosen_view(chosen, &rules, allowed, page, &mut frame)),
        frame,
        page: page + 1,
        now: now_words,
    })
}

fn find(conn: &Connection, asked: &Asked, making: &Making) -> Result<Found, PanelError> {
    let (groups, flows) = (groups::list(conn)?, pages::flows(conn)?);
    let group = match asked.group.as_str() {
        "" => only(groups.iter().map(|(group, _)| group).filter(|group| !group.is_derived())),
        uuid => Some(find_group(conn, uuid)?).filter(|group| !group.is_derived()),
    };
    let flow = match asked.flow.as_str() {
        "" => match flows.iter().find(|flow| runs(flow)).or(flows.first()) {
            Some(flow) => flows::by_uuid(conn, &flow.uuid)?,
            None => None,
        },
        uuid => Some(find_flow(conn, uuid)?),
    };
    let flow = match flow {
        Some(flow) => flows::current(conn, flow)?,
        None => None,
    };
    let chosen = match group.zip(flow) {
        Some((group, flow)) => Some(chosen(conn, group, flow, making)?),
        None => None,
    };
    let outlook = gateway::outlook(conn, &making.settings, &making.modems, &making.told)?;
    Ok(Found { groups, flows, chosen, outlook })
}

/// Whether a flow can be used: one that cannot is nobody's first choice.
fn runs(row: &FlowRow) -> bool {
    Flow::parse(&row.definition).is_ok_and(|flow| flow::check(&flow).is_empty())
}

fn chosen(
    conn: &Connection,
    group: Group,
    flow: StoredFlow,
    making: &Making,
) -> Result<FoundChosen, PanelError> {
    let Making { settings, told: Told { now, .. }, page, .. } = making;
    let today = settings.limits.day_began(*now);
    let (invitees, total) = pages::invitees(conn, group.id, flow.id, *page, today)?;
    let mut people = Vec::with_capacity(invitees.len());
    for invitee in invitees {
        let Some(contact) = contacts::find(conn, invitee.person.id)? else { continue };
        let text = gateway::preview(conn, settings, &contact, &flow, *now)?;
        people.push((invitee, text.map_err(|refusal| refusal.to_string())));
    }
    let answered = pages::answered_from(conn, group.id, flow.id, today)?;
    Ok(FoundChosen { group, flow, people, total, answered })
}

/// The only one, if there is just one.
fn only<'a>(mut groups: impl Iterator<Item = &'a Group>) -> Option<Group> {
    let first = groups.next()?;
    groups.next().is_none().then(|| first.clone())
}

fn chosen_view(
    found: FoundChosen,
    rules: &RowRules,
    allowed: &[Language],
    page: usize,
    frame: &mut Frame,
) -> Chosen {
    let problems = flow::check(&found.flow.definition);
    let rows: Vec<(InviteRow, Result<String, String>)> =
        found.people.into_iter().map(|(invitee, text)| (rules.row(invitee), text)).collect();
    // Of all rows, whatever can be pressed: the box must not change while somebody works.
    let texts: Vec<(&str, &str)> = rows
        .iter()
        .filter_map(|(row, text)| Some((row.called.as_str(), text.as_deref().ok()?)))
        .collect();
    let alike = texts.windows(2).all(|pair| pair[0].1 == pair[1].1);
    let words = texts.first().map(|(called, text)| Words {
        text: (*text).to_owned(),
        measure: Measure::of(text, allowed),
        whose: (!alike).then(|| (*called).to_owned()),
    });
    let refused = rows.iter().find_map(|(_, text)| text.as_ref().err()).cloned();
    let base = format!("/invite?group={}&flow={}&page=", found.group.uuid, found.flow.uuid);
    let answered = found.answered.into_iter().map(|answered| answered_row(answered, rules));
    Chosen {
        problems: problems.iter().map(|problem| told(&problem.words)).collect(),
        refused: refused.filter(|_| words.is_none()).map(|why| told(&why)),
        words,
        rows: rows.into_iter().map(|(row, text)| row_view(row, text, alike, frame)).collect(),
        answered: answered.collect(),
        pager: Pager::new(page, found.total, &base),
        flow: found.flow.uuid,
        group: found.group,
    }
}

/// A row takes the sentence meant for it out of those at the top, and its text if texts differ.
fn row_view(
    row: InviteRow,
    text: Result<String, String>,
    alike: bool,
    frame: &mut Frame,
) -> RowView {
    let at = frame.flash.iter().position(|flash| flash.beside == row.uuid);
    RowView {
        said: at.map(|at| frame.flash.remove(at)),
        text: text.ok().filter(|_| !alike && row.offer == Offer::Invite),
        row,
    }
}

fn answered_row(answered: Answered, rules: &RowRules) -> AnsweredRow {
    let (tone, word) = ended(answered.closed);
    AnsweredRow {
        called: super::common::called(&answered.name, &answered.phone),
        uuid: answered.uuid,
        state: Chip::new(
            tone,
            t!("{word}, {when}", word = phrase(word), when = rules.times.when(answered.at).words),
        ),
    }
}

/// The flow of a uuid in a link.
pub(super) fn find_flow(conn: &Connection, uuid: &str) -> Result<FlowId, PanelError> {
    let uuid = entry::uuid(uuid).ok_or(PanelError::NotFound)?;
    flows::by_uuid(conn, &uuid)?.ok_or(PanelError::NotFound)
}

/// One press of one button.
#[derive(Deserialize)]
pub(in crate::web) struct Press {
    contact: String,
    flow: String,
    group: String,
    #[serde(default)]
    page: String,
}

/// `POST /invite`: one person.
pub(in crate::web) async fn press(
    State(panel): State<Panel>,
    visit: Visit,
    Form(press): Form<Press>,
) -> Result<Response, PanelError> {
    let (contact, flow, group) = (press.contact, press.flow, press.group);
    let (contact, flow, group) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let contact = find_contact(conn, &contact)?;
            Ok((contact, find_flow(conn, &flow).map(|id| (id, flow))?, find_group(conn, &group)?))
        })
        .await?;
    let (flow, flow_uuid) = flow;
    let (tone, words) = ask(&panel, &visit, contact.id, flow, group.id).await?;
    visit.say_beside(contact.uuid.clone(), tone, words).await?;
    let page = page_number(&press.page) + 1;
    let to =
        format!("/invite?group={}&flow={flow_uuid}&page={page}#c-{}", group.uuid, contact.uuid);
    Ok(Redirect::to(&to).into_response())
}

async fn ask(
    panel: &Panel,
    visit: &Visit,
    contact: ContactId,
    flow: FlowId,
    group: GroupId,
) -> Result<(Tone, String), PanelError> {
    let invited = panel.gateway.invite(contact, flow, Some(group), visit.actor()).await?;
    Ok(match invited {
        Invited::Approved(invite) => {
            let waiting = waiting(panel).await?;
            (Tone::Good, waiting.pressed(invite.id))
        }
        Invited::AlreadyOpen(open) => {
            let words = t!("They have been invited already, by {by}.", by = open.approved_by);
            (Tone::Wait, words)
        }
        Invited::Refused(refusal @ Refusal::JustWithdrawn) => {
            (Tone::Care, told(&refusal.to_string()))
        }
        Invited::Refused(refusal) => (Tone::Stop, told(&refusal.to_string())),
    })
}

/// The queue as it stands now.
pub(super) async fn waiting(panel: &Panel) -> Result<Waiting, PanelError> {
    let (settings, told) = (panel.settings.clone(), panel.clock.told());
    let modems = panel.gateway.status().borrow().modems.clone();
    let read = move |conn: &Connection| gateway::outlook(conn, &settings, &modems, &told);
    let outlook = panel.store.read(read).await?;
    Ok(Waiting::new(outlook, &panel.settings, panel.times()))
}

/// Where to go back to.
#[derive(Deserialize)]
pub(in crate::web) struct Back {
    #[serde(default)]
    back: String,
}

/// `POST /invites/{uuid}/undo`
pub(in crate::web) async fn undo(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Back { back }): Form<Back>,
) -> Result<Response, PanelError> {
    let (invite, contact) = find_invite(&panel, uuid).await?;
    let (tone, words) = match panel.gateway.undo(invite, visit.actor()).await? {
        Undone::Withdrawn => (Tone::Good, t!("Taken back. Nothing was sent.")),
        Undone::TooLate => {
            (Tone::Care, t!("Too late to take it back: it is leaving, or has ended."))
        }
    };
    back_to(&visit, contact, tone, words, &back).await
}

/// What became of an invite in doubt.
#[derive(Deserialize)]
pub(in crate::web) struct Said {
    decision: String,
    #[serde(default)]
    back: String,
}

/// `POST /invites/{uuid}/decide`
pub(in crate::web) async fn decide(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Said { decision, back }): Form<Said>,
) -> Result<Response, PanelError> {
    let decision = match decision.as_str() {
        "arrived" => Decision::ItArrived,
        "again" => Decision::InviteAgain,
        _ => return Err(PanelError::BadForm(t!("Nothing was decided. Go back and try again."))),
    };
    let (invite, contact) = find_invite(&panel, uuid).await?;
    let (tone, words) = match panel.gateway.decide(invite, decision, visit.actor()).await? {
        Decided::Arrived => (Tone::Good, t!("Noted: it arrived.")),
        Decided::Again(Invited::Approved(_)) => (Tone::Good, t!("Invited again.")),
        Decided::Again(Invited::AlreadyOpen(open)) => (
            Tone::Wait,
            t!("They have been invited again already, by {by}.", by = open.approved_by),
        ),
        Decided::Again(Invited::Refused(refusal)) | Decided::Refused(refusal) => {
            (Tone::Stop, told(&refusal.to_string()))
        }
    };
    back_to(&visit, contact, tone, words, &back).await
}

async fn find_invite(panel: &Panel, uuid: String) -> Result<(InviteId, String), PanelError> {
    let uuid = entry::uuid(&uuid).ok_or(PanelError::NotFound)?;
    let found = panel.store.read(move |conn| pages::invite_of(conn, &uuid)).await?;
    found.ok_or(PanelError::NotFound)
}

/// Says it beside the contact if the page it came from shows them, else at the top.
async fn back_to(
    visit: &Visit,
    contact: String,
    tone: Tone,
    words: String,
    back: &str,
) -> Result<Response, PanelError> {
    let beside = if back.starts_with("/invite") { contact } else { String::new() };
    visit.say_beside(beside, tone, words).await?;
    Ok(Redirect::to(local(back)).into_response())
}
