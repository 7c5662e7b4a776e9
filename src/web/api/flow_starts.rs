//! `flow_starts`: a POST is the click on **Invite** of the token's owner, for exactly one contact.
//!
//! ```text
//!   body ─► flow, one contact or one number ─► source group ─► Gateway::invite ─► 201 new, 200 open
//!             │ two, a group: 400                 │ several: 400     │ refused: 400 with the reason
//! ```
//! A number nobody has becomes a contact, as on the platform; when the invite is then refused, the
//! contact is not kept. The same body twice finds the same invite, whatever became of the contact's
//! groups meanwhile. What else the body asks for is kept with the invite and shown again.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use rusqlite::{Connection, Transaction};
use serde_json::{Map, Value, json};

use super::body::{Body, Unread};
use super::caller::Caller;
use super::error::{ApiError, NON_FIELD, Problems};
use super::query::{self, Asked};
use super::router::ApiState;
use super::shape::{instant, reference};
use crate::consent::policy::{self, Approval, Purpose};
use crate::gateway::{Invited, Refusal};
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;
use crate::store::api::{self, StartFilter, StartRow, View, Wishes};
use crate::store::column::Col;
use crate::store::contacts::{self, Contact, NewContact};
use crate::store::users::Right;
use crate::store::{ContactId, FlowId, GroupId, InviteId, consents, entry, flows, groups, invites};

/// Most of what a client sends along in `params`, as JSON.
const PARAMS_MAX: usize = 10_000;

pub(super) async fn list(
    State(state): State<ApiState>,
    caller: Caller,
    asked: Asked,
) -> Result<Json<Value>, ApiError> {
    caller.may(Right::Read)?;
    let filter = StartFilter {
        uuid: asked.uuid("uuid")?,
        id: asked.integer("id")?.map(InviteId),
        before: asked.instant("before")?,
        after: asked.instant("after")?,
    };
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
    body: Unread,
) -> Result<(StatusCode, Json<Value>), ApiError> {
    caller.may(Right::Invite)?;
    let body = body.read().await?;
    let click = Click::read(&body, &state.region)?;
    let now = (state.now)();
    let by = caller.actor().name;
    let ready = match state.store.write(move |tx| click.prepare(tx, &by, now)).await? {
        Next::Ask(ready) => ready,
        Next::Show(open) => return Ok((StatusCode::OK, show(&state, open).await?)),
    };
    let invited =
        state.gateway.invite(ready.contact, ready.flow, ready.source_group, caller.actor()).await?;
    match invited {
        Invited::Approved(invite) => {
            if ready.wishes != Wishes::default() {
                let keep =
                    move |tx: &Transaction<'_>| api::keep_wishes(tx, invite.id, &ready.wishes);
                state.store.write(keep).await.map_err(ApiError::Store)?;
            }
            Ok((StatusCode::CREATED, show(&state, invite.id).await?))
        }
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
    wishes: Wishes,
}

enum Whom {
    Uuid(String),
    Phone(PhoneNumber),
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
    wishes: Wishes,
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
        let mut params = params(body, &mut problems);
        let source_group = source_group(params.as_ref(), &mut problems);
        // The group is kept with the invite, and shown from there.
        if let Some(params) = &mut params {
            params.remove("source_group");
        }
        let restart = body.boolean("restart_participants", &mut problems);
        let exclude = body.boolean("exclude_active", &mut problems);
        let whom = whom(&contacts, &urns, region, &mut problems);
        problems.check()?;
        match whom {
            Some(whom) => {
                let wishes = Wishes {
                    restart_participants: restart.unwrap_or(true),
                    exclude_active: exclude.unwrap_or(false),
                    params: params.filter(|params| !params.is_empty()),
                };
                Ok(Self { flow, whom, source_group, wishes })
            }
            None => Err(ApiError::field(NON_FIELD, "Must specify exactly one contact or URN")),
        }
    }

    fn prepare(self, conn: &Connection, by: &str, now: Timestamp) -> Result<Next, ApiError> {
        let flow = match entry::uuid(&self.flow) {
            Some(uuid) => flows::by_uuid(conn, &uuid)?,
            None => None,
        };
        let Some(flow) = flow else {
            return Err(ApiError::field("flow", format!("No such object: {}", self.flow)));
        };
        let (contact, new, whom) = self.contact(conn, now)?;
        let open = invites::open(conn, contact.id, flow)?;
        if !self.wishes.restart_participants {
            if let Some(open) = open {
                return Ok(Next::Show(open.id));
            }
            if api::been_in(conn, contact.id, flow)? {
                return Err(ApiError::field(whom, "This contact has been in this flow before."));
            }
        }
        // Said before anything about groups: no group makes it right.
        let purpose = Purpose::Invite { approved_by: by.to_owned(), approval: Approval::Stands };
        let standing = consents::standing(conn, &contact.phone)?;
        if let Err(refusal) = policy::permit(&contact.phone, &purpose, standing, now) {
            return Err(refused(&refusal.into(), whom));
        }
        if self.wishes.exclude_active && api::is_in_another(conn, contact.id, flow)? {
            return Err(ApiError::field(whom, "This contact is in another flow."));
        }
        let named = self.source_group.as_deref();
        let source_group = match open {
            Some(open) => group_while_open(conn, contact.id, named, open.source_group)?,
            None => match named {
                Some(uuid) => Some(named_group(conn, contact.id, uuid)?),
                None => only_group(conn, contact.id)?,
            },
        };
        let (contact, wishes) = (contact.id, self.wishes);
        Ok(Next::Ask(Ready { flow, contact, source_group, new, wishes, whom }))
    }

    fn contact(
        &self,
        conn: &Connection,
        now: Timestamp,
    ) -> Result<(Contact, New, &'static str), ApiError> {
        match &self.whom {
            Whom::Uuid(uuid) => match contacts::find_by_uuid(conn, uuid)? {
                Some(contact) => Ok((contact, New::No, "contacts")),
                None => Err(ApiError::field("contacts", format!("No such object: {uuid}"))),
            },
            Whom::Phone(phone) => {
                if let Some(contact) = contacts::find_by_phone(conn, phone)? {
                    return Ok((contact, New::No, "urns"));
                }
                let new = NewContact {
                    name: String::new(),
                    phone: phone.clone(),
                    language: String::new(),
                    groups: Vec::new(),
                    fields: Vec::new(),
                };
                Ok((contacts::create(conn, &new, now)?, New::Yes, "urns"))
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

/// What else the client sends along, kept and shown again; `extra` is the older name of `params`.
fn params(body: &Body, problems: &mut Problems) -> Option<Map<String, Value>> {
    let extra = body.object("extra", problems).cloned();
    let params = body.object("params", problems).cloned().or(extra)?;
    if Value::from(params.clone()).to_string().len() > PARAMS_MAX {
        problems.add("params", format!("At most {PARAMS_MAX} bytes are kept."));
    }
    if params.iter().any(|(key, value)| has_control(key) || holds_control(value)) {
        problems.add("params", "Control characters are not allowed.");
    }
    Some(params)
}

fn has_control(text: &str) -> bool {
    text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

fn holds_control(value: &Value) -> bool {
    match value {
        Value::String(text) => has_control(text),
        Value::Array(items) => items.iter().any(holds_control),
        Value::Object(object) => object.iter().any(|(k, v)| has_control(k) || holds_control(v)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn source_group(params: Option<&Map<String, Value>>, problems: &mut Problems) -> Option<String> {
    match params?.get("source_group")? {
        Value::Null => None,
        Value::String(uuid) => Some(uuid.clone()),
        _ => {
            problems.add("params", "source_group must be the uuid of a group.");
            None
        }
    }
}

/// While an invite is open a click only finds it, whatever became of the contact's groups. Where
/// silence lets a new one follow, it comes from the group named, or from where the open one came.
fn group_while_open(
    conn: &Connection,
    contact: ContactId,
    named: Option<&str>,
    open_from: Option<GroupId>,
) -> Result<Option<GroupId>, ApiError> {
    let Some(uuid) = named else {
        return Ok(open_from.or(only_group(conn, contact).unwrap_or_default()));
    };
    let Some(group) = groups::find_by_uuid(conn, uuid)? else {
        return Err(ApiError::field("params", format!("No such object: {uuid}")));
    };
    let is_in = contacts::groups_of(conn, contact)?.iter().any(|of| of.id == group.id);
    Ok(if is_in && !group.is_derived() { Some(group.id) } else { open_from })
}

/// The group a click names: one of the contact's, and not derived.
fn named_group(conn: &Connection, contact: ContactId, uuid: &str) -> Result<GroupId, ApiError> {
    let Some(group) = groups::find_by_uuid(conn, uuid)? else {
        return Err(ApiError::field("params", format!("No such object: {uuid}")));
    };
    if group.is_derived() {
        let sentence = format!("Nobody is invited from {}: it follows from consent.", group.name);
        return Err(ApiError::field("params", sentence));
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
        | Refusal::TooSoon
        | Refusal::Settled
        | Refusal::BeingSent
        | Refusal::JustWithdrawn
        | Refusal::NoNote
        | Refusal::YesNotShown => whom,
    };
    ApiError::field(field, refusal.to_string())
}

fn shape(row: &StartRow) -> Value {
    let params = shown_params(row);
    let (status, started) = status(row.state);
    json!({
        "id": row.id,
        "uuid": row.uuid,
        "flow": reference(&row.flow),
        "groups": [],
        "contacts": [reference(&row.contact)],
        "status": status,
        "progress": { "total": 1, "started": started },
        "restart_participants": row.wishes.restart_participants,
        "exclude_active": row.wishes.exclude_active,
        "params": params,
        "extra": params,
        "created_on": instant(row.created_at),
        "modified_on": instant(row.modified_at),
        "gateway": { "state": Col(row.state).word(), "message": row.message },
    })
}

/// What the client sent along, with the group the contact was really invited from.
fn shown_params(row: &StartRow) -> Option<Value> {
    let mut params = row.wishes.params.clone().unwrap_or_default();
    params.remove("source_group");
    if let Some(uuid) = &row.source_group {
        params.insert("source_group".to_owned(), json!(uuid));
    }
    (!params.is_empty()).then_some(Value::Object(params))
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
