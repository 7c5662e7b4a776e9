//! Invites: who was asked what, by whose approval, and how it ended.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::column::{At, Col, Phone, Word};
use super::{ContactId, FlowId, GroupId, InviteId, MessageId, RevisionId, RunId, StoreError};
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;

/// How an approval came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// A click on the panel.
    Panel,
    /// A machine's token, by which its owner clicks.
    Token,
}

impl Word for Via {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Panel, "panel"), (Self::Token, "token")];
}

/// How an invite ended. An open one has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// They said yes.
    Yes,
    /// They said no.
    No,
    /// They asked us to stop.
    Stopped,
    /// Taken back before it left.
    Withdrawn,
    /// A no, a stop or a rule held it back.
    Suppressed,
    /// It could not be sent.
    Failed,
    /// The network could not deliver it.
    Undelivered,
    /// Silence, then a new invite.
    Superseded,
    /// In doubt, and a person chose to invite again.
    Replaced,
}

impl Word for Closed {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Yes, "yes"),
        (Self::No, "no"),
        (Self::Stopped, "stopped"),
        (Self::Withdrawn, "withdrawn"),
        (Self::Suppressed, "suppressed"),
        (Self::Failed, "failed"),
        (Self::Undelivered, "undelivered"),
        (Self::Superseded, "superseded"),
        (Self::Replaced, "replaced"),
    ];
}

/// An invite with its message.
#[derive(Clone, Debug)]
pub struct Invite {
    /// The row.
    pub id: InviteId,
    /// What the API calls it by.
    pub uuid: String,
    /// Who was asked.
    pub contact: ContactId,
    /// At which number.
    pub phone: PhoneNumber,
    /// By which flow.
    pub flow: FlowId,
    /// In which revision.
    pub revision: RevisionId,
    /// The group the contact was invited from.
    pub source_group: Option<GroupId>,
    /// The passage through the flow.
    pub run: RunId,
    /// The message that carries it.
    pub message: MessageId,
    /// Who approved it.
    pub approved_by: String,
    /// How.
    pub approved_via: Via,
    /// When.
    pub approved_at: Timestamp,
    /// When they answered.
    pub answered_at: Option<Timestamp>,
    /// How it ended.
    pub closed: Option<Closed>,
    /// The message's state.
    pub state: MessageState,
    /// The exact text.
    pub text: String,
    /// The end of the hold.
    pub hold_until: Option<Timestamp>,
    /// When it left.
    pub sent_at: Option<Timestamp>,
}

/// What a new invite is made of.
#[derive(Clone, Debug)]
pub struct NewInvite<'a> {
    /// Its uuid.
    pub uuid: &'a str,
    /// Who is asked.
    pub contact: ContactId,
    /// At which number.
    pub phone: &'a PhoneNumber,
    /// By which flow.
    pub flow: FlowId,
    /// In which revision.
    pub revision: RevisionId,
    /// From which group.
    pub source_group: Option<GroupId>,
    /// The passage through the flow.
    pub run: RunId,
    /// The message that carries it.
    pub message: MessageId,
    /// Who approved it.
    pub approved_by: &'a str,
    /// How.
    pub approved_via: Via,
    /// The ledger's entry.
    pub ledger_seq: i64,
}

/// Stores an approval. The index `one_open_invite` refuses a second open one.
pub fn insert(
    conn: &Connection,
    invite: &NewInvite<'_>,
    now: Timestamp,
) -> Result<InviteId, StoreError> {
    conn.prepare_cached(
        "INSERT INTO invites (uuid, contact_id, phone, flow_id, revision_id, source_group_id, run_id,
                              message_id, approved_by, approved_via, approved_at, ledger_seq)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        invite.uuid,
        invite.contact,
        Phone(invite.phone.clone()),
        invite.flow,
        invite.revision,
        invite.source_group,
        invite.run,
        invite.message,
        invite.approved_by,
        Col(invite.approved_via),
        At(now),
        invite.ledger_seq
    ])?;
    Ok(InviteId(conn.last_insert_rowid()))
}

const SELECT: &str = "SELECT i.id, i.uuid, i.contact_id, i.phone, i.flow_id, i.revision_id,
    i.source_group_id, i.run_id, i.message_id, i.approved_by, i.approved_via, i.approved_at,
    i.answered_at, i.closed_as, m.state, m.text, m.not_before, m.sent_at
  FROM invites i JOIN messages m ON m.id = i.message_id AND i.contact_id IS NOT NULL";

fn read(r: &Row<'_>) -> rusqlite::Result<Invite> {
    Ok(Invite {
        id: r.get(0)?,
        uuid: r.get(1)?,
        contact: r.get(2)?,
        phone: r.get::<_, Phone>(3)?.0,
        flow: r.get(4)?,
        revision: r.get(5)?,
        source_group: r.get(6)?,
        run: r.get(7)?,
        message: r.get(8)?,
        approved_by: r.get(9)?,
        approved_via: r.get::<_, Col<Via>>(10)?.0,
        approved_at: r.get::<_, At>(11)?.0,
        answered_at: r.get::<_, Option<At>>(12)?.map(|a| a.0),
        closed: r.get::<_, Option<Col<Closed>>>(13)?.map(|c| c.0),
        state: r.get::<_, Col<MessageState>>(14)?.0,
        text: r.get(15)?,
        hold_until: r.get::<_, Option<At>>(16)?.map(|a| a.0),
        sent_at: r.get::<_, Option<At>>(17)?.map(|a| a.0),
    })
}

fn one(
    conn: &Connection,
    rest: &str,
    params: impl rusqlite::Params,
) -> Result<Option<Invite>, StoreError> {
    let sql = format!("{SELECT} {rest} ORDER BY i.id DESC LIMIT 1");
    Ok(conn.prepare_cached(&sql)?.query_row(params, read).optional()?)
}

/// One invite.
pub fn load(conn: &Connection, id: InviteId) -> Result<Option<Invite>, StoreError> {
    one(conn, "WHERE i.id = ?1", [id])
}

/// The invite a message carries.
pub fn of_message(conn: &Connection, message: MessageId) -> Result<Option<Invite>, StoreError> {
    one(conn, "WHERE i.message_id = ?1", [message])
}

/// The rows of the invite a message carries and of its run, whether or not the contact is still there.
pub fn ids_of_message(
    conn: &Connection,
    message: MessageId,
) -> Result<Option<(InviteId, RunId)>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT id, run_id FROM invites WHERE message_id = ?1")?
        .query_row([message], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?)
}

/// The open invite of a contact to a flow; the database allows one.
pub fn open(
    conn: &Connection,
    contact: ContactId,
    flow: FlowId,
) -> Result<Option<Invite>, StoreError> {
    one(
        conn,
        "WHERE i.contact_id = ?1 AND i.flow_id = ?2 AND i.closed_at IS NULL",
        params![contact, flow],
    )
}

/// When the latest invite of a contact to a flow was taken back, if that is how it ended.
pub fn withdrawn_at(
    conn: &Connection,
    contact: ContactId,
    flow: FlowId,
) -> Result<Option<Timestamp>, StoreError> {
    let sql = "SELECT closed_at FROM invites WHERE contact_id = ?1 AND flow_id = ?2
                 AND closed_as = 'withdrawn' AND id =
                   (SELECT max(id) FROM invites WHERE contact_id = ?1 AND flow_id = ?2)";
    let mut statement = conn.prepare_cached(sql)?;
    Ok(statement
        .query_row(params![contact, flow], |r| r.get::<_, At>(0))
        .optional()?
        .map(|at| at.0))
}

/// A part of the invite's message left, or may have. A part that is only claimed has not: the modem is still
/// asked at its prompt, and a reply read meanwhile was written before.
const LEFT: &str = "EXISTS (SELECT 1 FROM parts p WHERE p.message_id = m.id
    AND p.state IN ('sent', 'delivered', 'undelivered', 'in_doubt'))";

/// The latest invite to this contact at this number that left, or may have, since `since`.
pub fn latest_left(
    conn: &Connection,
    contact: ContactId,
    phone: &PhoneNumber,
    since: Timestamp,
) -> Result<Option<Invite>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE i.contact_id = ?1 AND i.phone = ?2
           AND coalesce(m.sent_at, i.approved_at) >= ?3 AND {LEFT}
         ORDER BY coalesce(m.sent_at, i.approved_at) DESC, i.id DESC LIMIT 1"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    Ok(statement.query_row(params![contact, Phone(phone.clone()), At(since)], read).optional()?)
}

/// When this number was last asked by this flow, and has neither answered nor been told otherwise by a
/// person, whichever contact it belonged to.
pub fn last_asked(
    conn: &Connection,
    phone: &PhoneNumber,
    flow: FlowId,
) -> Result<Option<Timestamp>, StoreError> {
    let sql =
        "SELECT max(coalesce((SELECT max(p.claimed_at) FROM parts p WHERE p.message_id = m.id),
                                 m.sent_at, i.approved_at))
               FROM invites i JOIN messages m ON m.id = i.message_id
               WHERE i.phone = ?1 AND i.flow_id = ?2 AND i.answered_at IS NULL
                 AND coalesce(i.closed_as, 'superseded') = 'superseded'
                 AND m.state IN ('sending', 'sent', 'delivered', 'in_doubt')";
    let at: Option<At> =
        conn.prepare_cached(sql)?.query_row(params![Phone(phone.clone()), flow], |r| r.get(0))?;
    Ok(at.map(|at| at.0))
}

/// Gives a contact what belongs to its number and to nobody: the invites of a deleted contact, with
/// their messages and runs.
pub fn adopt(conn: &Connection, contact: ContactId, phone: &PhoneNumber) -> Result<(), StoreError> {
    let phone = Phone(phone.clone());
    for table in ["runs", "messages"] {
        let of = if table == "runs" { "run_id" } else { "message_id" };
        let sql = format!(
            "UPDATE {table} SET contact_id = ?1 WHERE id IN
               (SELECT {of} FROM invites WHERE phone = ?2 AND contact_id IS NULL)"
        );
        conn.prepare_cached(&sql)?.execute(params![contact, phone.clone()])?;
    }
    let sql = "UPDATE invites SET contact_id = ?1 WHERE phone = ?2 AND contact_id IS NULL";
    conn.prepare_cached(sql)?.execute(params![contact, phone])?;
    Ok(())
}

/// Every open invite of a contact.
pub fn all_open(conn: &Connection, contact: ContactId) -> Result<Vec<Invite>, StoreError> {
    let sql = format!("{SELECT} WHERE i.contact_id = ?1 AND i.closed_at IS NULL ORDER BY i.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([contact], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The open invites of a contact that have not left, oldest first.
pub fn waiting(conn: &Connection, contact: ContactId) -> Result<Vec<Invite>, StoreError> {
    let sql = format!(
        "{SELECT} WHERE i.contact_id = ?1 AND i.closed_at IS NULL AND NOT {LEFT} ORDER BY i.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([contact], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Ends an open invite.
pub fn close(
    conn: &Connection,
    id: InviteId,
    how: Closed,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE invites SET closed_as = ?2, closed_at = ?3 WHERE id = ?1 AND closed_at IS NULL",
    )?
    .execute(params![id, Col(how), At(now)])?;
    Ok(())
}

/// Notes the answer. A yes may later become a no; a no stays.
pub fn answered(
    conn: &Connection,
    id: InviteId,
    how: Closed,
    now: Timestamp,
) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE invites SET closed_as = ?2, closed_at = ?3, answered_at = coalesce(answered_at, ?3)
         WHERE id = ?1",
    )?
    .execute(params![id, Col(how), At(now)])?;
    Ok(())
}

/// Opens an invite again that was replaced or counted as undelivered, unless a later one to that
/// contact left or was answered.
pub fn reopen(conn: &Connection, id: InviteId) -> Result<(), StoreError> {
    conn.prepare_cached(
        "UPDATE invites AS i SET closed_as = NULL, closed_at = NULL
         WHERE id = ?1 AND closed_as IN ('replaced', 'undelivered')
           AND NOT EXISTS (SELECT 1 FROM invites later
                           WHERE later.contact_id = i.contact_id AND later.flow_id = i.flow_id
                             AND later.id > i.id
                             AND coalesce(later.closed_as, '') NOT IN ('withdrawn', 'failed'))",
    )?
    .execute([id])?;
    Ok(())
}
