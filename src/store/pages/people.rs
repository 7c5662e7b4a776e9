//! Contacts with their wish, and with their latest invite of a flow.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::overview::phone;
use crate::consent::ConsentState;
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;
use crate::store::column::{At, Col, Phone};
use crate::store::invites::Closed;
use crate::store::{ContactId, FlowId, GroupId, InviteId, StoreError, groups};

/// Rows of one page.
pub const PAGE: usize = 100;
/// Most rows of the people who answered.
const ANSWERED: i64 = 50;

/// Which contacts.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Those of this group.
    pub group: Option<GroupId>,
    /// Those with this in their name, or these digits in their number; empty for all.
    pub search: String,
    /// The page, from 0.
    pub page: usize,
}

/// A contact in a list.
#[derive(Clone, Debug)]
pub struct Person {
    /// Row id.
    pub id: ContactId,
    /// Uuid, for links.
    pub uuid: String,
    /// Name; may be empty.
    pub name: String,
    /// Number.
    pub phone: PhoneNumber,
    /// What stands on record for the number, and since when.
    pub consent: Option<(ConsentState, Timestamp)>,
    /// Names of their static groups.
    pub groups: Vec<String>,
}

const PERSON: &str = "c.id, c.uuid, c.name, c.phone, k.state, k.since,
    (SELECT group_concat(g.name, char(10)) FROM members m JOIN groups g ON g.id = m.group_id
      WHERE m.contact_id = c.id)";
pub(super) const FROM: &str = "FROM contacts c LEFT JOIN consents k ON k.phone = c.phone";
const MATCHES: &str = "(?2 = '' OR c.name LIKE ?2 ESCAPE '\\' OR (?3 <> '' AND c.phone LIKE ?3))";
/// By name; the nameless last. The index `contacts_in_order` holds this and all that a search looks at.
const ORDER: &str = "ORDER BY c.name = '', c.name COLLATE NOCASE, c.phone";

fn person(r: &Row<'_>) -> rusqlite::Result<Person> {
    let since = r.get::<_, Option<At>>(5)?.map(|at| at.0);
    let groups: Option<String> = r.get(6)?;
    Ok(Person {
        id: r.get(0)?,
        uuid: r.get(1)?,
        name: r.get(2)?,
        phone: phone(r, 3)?,
        consent: r.get::<_, Option<Col<ConsentState>>>(4)?.map(|state| state.0).zip(since),
        groups: groups.map(|all| all.split('\n').map(str::to_owned).collect()).unwrap_or_default(),
    })
}

/// The patterns of a search: in the name, and in the digits of the number.
pub(super) fn patterns(search: &str) -> (String, String) {
    if search.is_empty() {
        return (String::new(), String::new());
    }
    let escaped = search.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    let digits: String = search.chars().filter(char::is_ascii_digit).collect();
    let spelled = search.chars().all(|c| c.is_ascii_digit() || " +-().".contains(c));
    let number = if spelled && !digits.is_empty() { format!("%{digits}%") } else { String::new() };
    (format!("%{escaped}%"), number)
}

/// Which contacts of a group there are, in the words of the index that finds them.
fn within(conn: &Connection, group: Option<GroupId>) -> Result<&'static str, StoreError> {
    let Some(group) = group else { return Ok("?1 IS NULL") };
    let derived = groups::find(conn, group)?.is_some_and(|group| group.is_derived());
    Ok(if derived {
        "c.derived = (SELECT kind FROM groups WHERE id = ?1)"
    } else {
        "c.id IN (SELECT contact_id FROM members WHERE group_id = ?1)"
    })
}

/// The contacts a filter lets through, in their order, from one on and at most so many.
fn found(
    conn: &Connection,
    filter: &Filter,
    from: usize,
    most: usize,
) -> Result<Vec<ContactId>, StoreError> {
    let (name, number) = patterns(&filter.search);
    let within = within(conn, filter.group)?;
    let sql = format!(
        "SELECT c.id FROM contacts c WHERE {within} AND {MATCHES} {ORDER} LIMIT ?4 OFFSET ?5"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let window = (most.min(i64::MAX as usize) as i64, from as i64);
    let rows = statement
        .query_map(params![filter.group, name, number, window.0, window.1], |r| r.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// All contacts a filter lets through, whatever its page, in their order.
pub fn all(conn: &Connection, filter: &Filter) -> Result<Vec<ContactId>, StoreError> {
    found(conn, filter, 0, usize::MAX)
}

/// One page of the contacts a filter lets through, and how many there are in all.
pub fn people(conn: &Connection, filter: &Filter) -> Result<(Vec<Person>, usize), StoreError> {
    let from = filter.page.saturating_mul(PAGE);
    let (ids, total) = if filter.search.is_empty() {
        let within = within(conn, filter.group)?;
        let sql = format!("SELECT count(*) FROM contacts c WHERE {within}");
        let total: i64 = conn.prepare_cached(&sql)?.query_row([filter.group], |r| r.get(0))?;
        (found(conn, filter, from, PAGE)?, total as usize)
    } else {
        // Everybody is looked at in any case: to find the page and to count takes one look.
        let all = all(conn, filter)?;
        let total = all.len();
        (all.into_iter().skip(from).take(PAGE).collect(), total)
    };
    let mut statement = conn.prepare_cached(&format!("SELECT {PERSON} {FROM} WHERE c.id = ?1"))?;
    let people = ids.iter().map(|id| statement.query_row([id], person));
    Ok((people.collect::<Result<_, _>>()?, total))
}

/// What stands on record for a number, and since when.
pub fn wish_of(
    conn: &Connection,
    phone: &PhoneNumber,
) -> Result<Option<(ConsentState, Timestamp)>, StoreError> {
    Ok(conn
        .prepare_cached("SELECT state, since FROM consents WHERE phone = ?1")?
        .query_row([Phone(phone.clone())], |r| {
            Ok((r.get::<_, Col<ConsentState>>(0)?.0, r.get::<_, At>(1)?.0))
        })
        .optional()?)
}

/// The latest invite of one flow to one contact.
#[derive(Clone, Debug)]
pub struct LastInvite {
    /// Row id.
    pub id: InviteId,
    /// Uuid, for forms.
    pub uuid: String,
    /// Who approved it, and when.
    pub approved_by: String,
    /// When.
    pub approved_at: Timestamp,
    /// How it ended.
    pub closed: Option<Closed>,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// Where its message stands.
    pub state: MessageState,
    /// When it left.
    pub sent_at: Option<Timestamp>,
    /// Why it stands so, if it did not go as it should.
    pub reason: Option<String>,
    /// When its message last changed.
    pub changed_at: Timestamp,
    /// What it says.
    pub text: String,
    /// What they wrote since it left.
    pub replied: Replied,
}

/// Whether somebody wrote since an invite left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replied {
    /// Not a word.
    No,
    /// Something a person still has to read.
    Unread,
    /// Something a person has read, or that needed none.
    Read,
}

/// A contact who may be invited, or was.
#[derive(Clone, Debug)]
pub struct Invitee {
    /// Who.
    pub person: Person,
    /// Their latest invite of this flow.
    pub invite: Option<LastInvite>,
}

const INVITE: &str = "i.id, i.uuid, i.approved_by, i.approved_at, i.closed_as, i.answered_at,
    m.state, m.sent_at,
    (SELECT cause FROM causes WHERE message_id = m.id), m.modified_at, m.text,
    (SELECT count(*) FROM messages x WHERE x.contact_id = c.id AND x.direction = 'in'
        AND x.created_at >= m.sent_at),
    (SELECT count(*) FROM messages x JOIN reviews r ON r.message_id = x.id
      WHERE x.contact_id = c.id AND x.created_at >= m.sent_at AND r.closed_at IS NULL)";

fn last_invite(r: &Row<'_>) -> rusqlite::Result<Option<LastInvite>> {
    let Some(id) = r.get::<_, Option<InviteId>>(7)? else { return Ok(None) };
    Ok(Some(LastInvite {
        id,
        uuid: r.get(8)?,
        approved_by: r.get(9)?,
        approved_at: r.get::<_, At>(10)?.0,
        closed: r.get::<_, Option<Col<Closed>>>(11)?.map(|how| how.0),
        answered_at: r.get::<_, Option<At>>(12)?.map(|at| at.0),
        state: r.get::<_, Col<MessageState>>(13)?.0,
        sent_at: r.get::<_, Option<At>>(14)?.map(|at| at.0),
        reason: r.get(15)?,
        changed_at: r.get::<_, At>(16)?.0,
        text: r.get(17)?,
        replied: match (r.get::<_, i64>(18)?, r.get::<_, i64>(19)?) {
            (0, _) => Replied::No,
            (_, 0) => Replied::Read,
            _ => Replied::Unread,
        },
    }))
}

/// Those of a group, and those who answered an invite from it since `?3` and left it by that: a list
/// somebody works through must not lose rows under the pointer.
const LISTED: &str = "SELECT contact_id FROM memberships WHERE group_id = ?1
    UNION SELECT contact_id FROM invites WHERE source_group_id = ?1 AND flow_id = ?2
      AND answered_at >= ?3 AND closed_as IN ('yes', 'no', 'stopped')";

/// One page of a group, each with their latest invite of a flow, and how many there are in all. Who
/// answered since `day_began` is still among them.
pub fn invitees(
    conn: &Connection,
    group: GroupId,
    flow: FlowId,
    page: usize,
    day_began: Timestamp,
) -> Result<(Vec<Invitee>, usize), StoreError> {
    let total: i64 = conn
        .prepare_cached(&format!("SELECT count(*) FROM ({LISTED})"))?
        .query_row(params![group, flow, At(day_began)], |r| r.get(0))?;
    let sql = format!(
        "SELECT {PERSON}, {INVITE}
           FROM (SELECT c.id FROM contacts c WHERE c.id IN ({LISTED}) {ORDER} LIMIT {PAGE} OFFSET ?4) p
           JOIN contacts c ON c.id = p.id LEFT JOIN consents k ON k.phone = c.phone
           LEFT JOIN invites i ON i.id =
             (SELECT max(id) FROM invites WHERE contact_id = c.id AND flow_id = ?2)
           LEFT JOIN messages m ON m.id = i.message_id
          {ORDER}"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let skip = (page.saturating_mul(PAGE)) as i64;
    let rows = statement.query_map(params![group, flow, At(day_began), skip], |r| {
        Ok(Invitee { person: person(r)?, invite: last_invite(r)? })
    })?;
    Ok((rows.collect::<Result<_, _>>()?, total as usize))
}

/// The invite of a uuid, and the uuid of its contact.
pub fn invite_of(conn: &Connection, uuid: &str) -> Result<Option<(InviteId, String)>, StoreError> {
    Ok(conn
        .prepare_cached(
            "SELECT i.id, c.uuid FROM invites i JOIN contacts c ON c.id = i.contact_id
              WHERE i.uuid = ?1",
        )?
        .query_row([uuid], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?)
}

/// Somebody who was invited from a group and answered.
#[derive(Clone, Debug)]
pub struct Answered {
    /// Uuid of the contact.
    pub uuid: String,
    /// Their name; may be empty.
    pub name: String,
    /// Their number.
    pub phone: PhoneNumber,
    /// What they answered.
    pub closed: Closed,
    /// When.
    pub at: Timestamp,
}

/// Who answered an invite of this flow from this group before `day_began` and has left the group
/// since, latest first.
pub fn answered_from(
    conn: &Connection,
    group: GroupId,
    flow: FlowId,
    day_began: Timestamp,
) -> Result<Vec<Answered>, StoreError> {
    let mut statement = conn.prepare_cached(
        "SELECT c.uuid, c.name, c.phone, i.closed_as, i.answered_at
           FROM invites i JOIN contacts c ON c.id = i.contact_id
          WHERE i.source_group_id = ?1 AND i.flow_id = ?2 AND i.answered_at < ?4
            AND i.closed_as IN ('yes', 'no', 'stopped')
            AND i.contact_id NOT IN (SELECT contact_id FROM members WHERE group_id = ?1)
          ORDER BY i.answered_at DESC LIMIT ?3",
    )?;
    let rows = statement.query_map(params![group, flow, ANSWERED, At(day_began)], |r| {
        Ok(Answered {
            uuid: r.get(0)?,
            name: r.get(1)?,
            phone: phone(r, 2)?,
            closed: r.get::<_, Col<Closed>>(3)?.0,
            at: r.get::<_, At>(4)?.0,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_looked_for_as_it_is_typed() {
        assert_eq!(patterns(""), (String::new(), String::new()));
        assert_eq!(patterns("50%_a\\").0, "%50\\%\\_a\\\\%");
        assert_eq!(patterns("(555) 01").1, "%55501%");
        assert_eq!(patterns("Apt 5").1, "");
        assert_eq!(patterns("+").1, "");
    }
}
