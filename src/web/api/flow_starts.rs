//! `flow_starts`: a POST is the click on **Invite** of the token's owner, for exactly one contact.
//!
//! ```text
//!   body ─► flow, one contact or one number ─► source group ─► Gateway::invite ─► 201 new, 200 open
//!             │ two, a group: 400                 │ several: 400     │ refused: 400 with the reason
//! ```
//! A number nobody has becomes a contact, as on the platform; when the invite is then refused, the
//! contact is not kept. The same body twice finds the same invite, whatever became of the contact's
//! groups meanwhile.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use rusqlite::{Connection, Transaction};
use serde_json::{Value, json};

use super::body::Body;
use super::caller::Caller;
use super::error::{ApiError, NON_FIELD, Problems};
use super::query::{self, Asked};
use super::router::ApiState;
use super::shape::{instant, reference};
use crate::gateway::{Invited, Refusal};
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;
use crate::store::api::{self, StartFilter, StartRow, View};
use crate::store::column::Col;
use crate::store::contacts::{self, NewContact};
use crate::store::users::Right;
use crate::store::{ContactId, FlowId, GroupId, InviteId, entry, flows, groups, invites};

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let filter = StartFilter { uuid: asked.uuid("uuid")?, id: asked.integer("id")?.map(InviteId) };
    let view = asked.view()?;
    let page = state
        .store
        .read(move |conn| api::start_rows(conn, &filter, view).map_err(ApiError::from))
        .await?;
    Ok(asked.here.page(page, |row| shape(&row)))
}

/// One click.
pub(super) async fn start(
    State(state): State<ApiState>,
    caller: Caller,
    body: Body,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::Invite)?;
    let click = Click::read(&body, &state.region)?;
    let now = (state.now)();
    let ready = match state.store.write(move |tx| click.prepare(tx, now)).await? {
        Next::Ask(ready) => ready,
        Next::Show(open) => return Ok((StatusCode::OK, show(&state, open).await?)),
    };
    let invited =
        state.gateway.invite(ready.contact, ready.flow, ready.source_group, caller.actor()).await?;
    match invited {
        Invited::Approved(invite) => Ok((StatusCode::CREATED, show(&state, invite.id).await?)),
        Invited::AlreadyOpen(invite) => Ok((StatusCode::OK, show(&state, invite.id).await?)),
        Invited::Refused(refusal) => {
            if ready.new == New::Yes {
                let undo = move |tx: &Transaction<'_>| contacts::delete_unused(tx, ready.contact);
                let _: bool = state.store.write(undo).await.map_err(ApiError::Store)?;
            }
            Err(refused(&refusal, ready.whom))
        }
    }
}

async fn show(state: &ApiState, invite: InviteId) -> Result<Json<Value>, ApiError> {
    let filter = StartFilter { id: Some(invite), ..StartFilter::default() };
    let page = state
        .store
        .read(move |conn| api::start_rows(conn, &filter, View::default()).map_err(ApiError::from))
        .await?;
    let row = page.rows.first().ok_or(ApiError::NotFound("Not found."))?;
    Ok(Json(shape(row)))
}

/// What the body asks for, before the database was looked at.
struct Click {
    flow: String,
    whom: Whom,
    source_group: Option<String>,
    restart: Restart,
    exclude: Exclude,
}

enum Whom {
    Uuid(String),
    Phone(PhoneNumber),
}

/// May somebody who was in the flow be asked again?
#[derive(PartialEq, Eq)]
enum Restart {
    Yes,
    No,
}

/// Is somebody who waits in another flow left alone?
#[derive(PartialEq, Eq)]
enum Exclude {
    Yes,
    No,
}

/// Was the contact made for this click?
#[derive(Clone, Copy, PartialEq, Eq)]
enum New {
    Yes,
    No,
}

/// What is to be done about a click.
enum Next {
    /// Ask the gateway.
    Ask(Ready),
    /// Show the open invite; the body said that nobody is to be asked again.
    Show(InviteId),
}

/// The click, with everything it is about found.
struct Ready {
    flow: FlowId,
    contact: ContactId,
    source_group: Option<GroupId>,
    new: New,
    /// The field of the body that names the contact.
    whom: &'static str,
}

impl Click {
    fn read(body: &Body, region: &str) -> Result<Self, ApiError> {
        let mut problems = Problems::default();
        let flow = body.required_text("flow", &mut problems).unwrap_or_default();
        let contacts = body.texts("contacts", &mut problems).unwrap_or_default();
        let urns = body.texts("urns", &mut problems).unwrap_or_default();
        if body.list("groups", &mut problems).is_some_and(|groups| !groups.is_empty()) {
            problems.add("groups", "A group cannot be invited: each contact is approved alone.");
        }
        let source_group = source_group(body, &mut problems);
        // `extra` is the older name of `params`; nothing in it is used.
        let _ = body.object("extra", &mut problems);
        let restart = match body.boolean("restart_participants", &mut problems) {
            Some(false) => Restart::No,
            Some(true) | None => Restart::Yes,
        };
        let exclude = match body.boolean("exclude_active", &mut problems) {
            Some(true) => Exclude::Yes,
            Some(false) | None => Exclude::No,
        };
        let whom = whom(&contacts, &urns, region, &mut problems);
        problems.check()?;
        match whom {
            Some(whom) => Ok(Self { flow, whom, source_group, restart, exclude }),
            None => Err(ApiError::field(NON_FIELD, "Must specify exactly one contact or URN")),
        }
    }

    fn prepare(&self, conn: &Connection, now: Timestamp) -> Result<Next, ApiError> {
        let flow = match entry::uuid(&self.flow) {
            Some(uuid) => flows::by_uuid(conn, &uuid)?,
            None => None,
        };
        let Some(flow) = flow else {
            return Err(ApiError::field("flow", format!("No such object: {}", self.flow)));
        };
        let (contact, new, whom) = self.contact(conn, now)?;
        let open = invites::open(conn, contact, flow)?;
        if self.restart == Restart::No {
            if let Some(open) = open {
                return Ok(Next::Show(open.id));
            }
            if api::been_in(conn, contact, flow)? {
                return Err(ApiError::field(whom, "This contact has been in this flow before."));
            }
        }
        if self.exclude == Exclude::Yes && api::is_in_another(conn, contact, flow)? {
            return Err(ApiError::field(whom, "This contact is in another flow."));
        }
        let open_from = open.and_then(|open| open.source_group);
        let source_group = match &self.source_group {
            Some(uuid) => Some(named_group(conn, contact, uuid, open_from)?),
            None if open_from.is_some() => open_from,
            None => only_group(conn, contact)?,
        };
        Ok(Next::Ask(Ready { flow, contact, source_group, new, whom }))
    }

    fn contact(
        &self,
        conn: &Connection,
        now: Timestamp,
    ) -> Result<(ContactId, New, &'static str), ApiError> {
        match &self.whom {
            Whom::Uuid(uuid) => match contacts::find_by_uuid(conn, uuid)? {
                Some(contact) => Ok((contact.id, New::No, "contacts")),
                None => Err(ApiError::field("contacts", format!("No such object: {uuid}"))),
            },
            Whom::Phone(phone) => {
                if let Some(contact) = contacts::find_by_phone(conn, phone)? {
                    return Ok((contact.id, New::No, "urns"));
                }
                let new = NewContact {
                    name: String::new(),
                    phone: phone.clone(),
                    language: String::new(),
                    groups: Vec::new(),
                    fields: Vec::new(),
                };
                Ok((contacts::create(conn, &new, now)?.id, New::Yes, "urns"))
            }
        }
    }
}

fn whom(
    contacts: &[String],
    urns: &[String],
    region: &str,
    problems: &mut Problems,
) -> Option<Whom> {
    match (contacts, urns) {
        ([uuid], []) => Some(Whom::Uuid(uuid.clone())),
        ([], [said]) => {
            let phone = query::urn(said, region);
            if phone.is_none() {
                let hint = "Ensure phone numbers contain country codes.";
                problems.add("urns", format!("Invalid URN: {said}. {hint}"));
            }
            phone.map(Whom::Phone)
        }
        ([], []) => None,
        _ => {
            let field = if contacts.is_empty() { "urns" } else { "contacts" };
            problems.add(field, "One contact at a time: each is approved alone.");
            None
        }
    }
}

fn source_group(body: &Body, problems: &mut Problems) -> Option<String> {
    match body.object("params", problems)?.get("source_group")? {
        Value::Null => None,
        Value::String(uuid) => Some(uuid.clone()),
        _ => {
            problems.add("params", "source_group must be the uuid of a group.");
            None
        }
    }
}

/// The group a click names: one of the contact's and not derived, or the one of the open invite.
fn named_group(
    conn: &Connection,
    contact: ContactId,
    uuid: &str,
    open_from: Option<GroupId>,
) -> Result<GroupId, ApiError> {
    let Some(group) = groups::find_by_uuid(conn, uuid)? else {
        return Err(ApiError::field("params", format!("No such object: {uuid}")));
    };
    if group.is_derived() {
        let sentence = format!("Nobody is invited from {}: it follows from consent.", group.name);
        return Err(ApiError::field("params", sentence));
    }
    if open_from == Some(group.id) {
        return Ok(group.id);
    }
    if !contacts::groups_of(conn, contact)?.iter().any(|of| of.id == group.id) {
        let sentence = format!("The contact is not in the group {}.", group.name);
        return Err(ApiError::field("params", sentence));
    }
    Ok(group.id)
}

/// The contact's only group besides the derived ones, if there is one.
fn only_group(conn: &Connection, contact: ContactId) -> Result<Option<GroupId>, ApiError> {
    let groups: Vec<_> =
        contacts::groups_of(conn, contact)?.into_iter().filter(|g| !g.is_derived()).collect();
    match groups.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.id)),
        several => {
            let named: Vec<String> =
                several.iter().map(|g| format!("{} ({})", g.name, g.uuid)).collect();
            let sentence = format!(
                "The contact is in several groups; say which with params.source_group: {}.",
                named.join(", ")
            );
            Err(ApiError::field("params", sentence))
        }
    }
}

fn refused(refusal: &Refusal, whom: &'static str) -> ApiError {
    let field = match refusal {
        Refusal::NoFlow | Refusal::CannotRun(_) | Refusal::Text(_) => "flow",
        Refusal::NoGroup => "params",
        Refusal::Consent(_)
        | Refusal::NoContact
        | Refusal::Settled
        | Refusal::JustWithdrawn
        | Refusal::NoNote => whom,
    };
    ApiError::field(field, refusal.to_string())
}

fn shape(row: &StartRow) -> Value {
    let params = row.source_group.as_ref().map(|uuid| json!({ "source_group": uuid }));
    let (status, started) = status(row.state);
    json!({
        "id": row.id,
        "uuid": row.uuid,
        "flow": reference(&row.flow),
        "groups": [],
        "contacts": [reference(&row.contact)],
        "status": status,
        "progress": { "total": 1, "started": started },
        "restart_participants": true,
        "exclude_active": false,
        "params": params,
        "extra": params,
        "created_on": instant(row.created_at),
        "modified_on": instant(row.modified_at),
        "gateway": { "state": Col(row.state).word(), "message": row.message },
    })
}

/// The platform's word for how far a start is, and how many of its one contact it reached.
fn status(state: MessageState) -> (&'static str, u8) {
    match state {
        MessageState::Queued => ("pending", 0),
        MessageState::Sending => ("started", 1),
        MessageState::Sent
        | MessageState::Delivered
        | MessageState::InDoubt
        | MessageState::Received => ("completed", 1),
        MessageState::Failed | MessageState::Undelivered => ("failed", 0),
        MessageState::Suppressed | MessageState::Withdrawn => ("interrupted", 0),
    }
}
