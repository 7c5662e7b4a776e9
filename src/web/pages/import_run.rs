//! Storing what a dry run showed: some rows in each transaction, so that an invite or a reply never waits for a long
//! list.
//!
//! Happy path: the group and the fields that are missing, then row after row. Failure path: whatever refuses a row
//! (the group was deleted meanwhile, the disk is full) ends it there with a sentence; the rows before it are stored,
//! and the same file again adds nobody twice.

use std::sync::Arc;

use rusqlite::Connection;

use super::groups::sentence;
use crate::phone::PhoneNumber;
use crate::store::StoreError;
use crate::store::entry::{self, EntryError};
use crate::store::groups::{self, Group};
use crate::store::import::{self, Plan, Table};
use crate::web::imports::{Checked, Import, Into, Outcome};
use crate::web::state::Panel;

/// Rows in one transaction: a few hundredths of a second on a Pi.
const ROWS: usize = 200;
/// Numbers looked up at once.
const NUMBERS: usize = 2_000;

/// Fills in who of the plan is a contact already.
pub(super) async fn look_up(
    panel: &Panel,
    table: &Table,
    plan: &mut Plan,
) -> Result<(), StoreError> {
    let all = plan.ready.len();
    for from in (0..all).step_by(NUMBERS) {
        let people = from..(from + NUMBERS).min(all);
        let some = plan.ready[people.clone()].iter();
        let phones: Vec<PhoneNumber> =
            some.filter_map(|ready| Some(plan.person(table, ready)?.phone)).collect();
        let known = panel.store.read(move |conn| import::look_up(conn, &phones)).await?;
        plan.meet(table, people, known);
    }
    Ok(())
}

/// Stores everybody the dry run found ready.
pub(super) async fn store_rows(
    panel: &Panel,
    import: &Arc<Import>,
    checked: &Arc<Checked>,
) -> Outcome {
    let mut outcome = Outcome::default();
    if let Err(error) = try_to_store(panel, import, checked, &mut outcome).await {
        outcome.stopped = Some(sentence(error).unwrap_or_else(|why| {
            tracing::error!(?why, "an import stopped");
            "The database could not be written; the log says why.".to_owned()
        }));
    }
    outcome
}

async fn try_to_store(
    panel: &Panel,
    import: &Arc<Import>,
    checked: &Arc<Checked>,
    outcome: &mut Outcome,
) -> Result<(), EntryError> {
    let (plan, into, now) = (Arc::clone(checked), import.into.clone(), panel.now());
    let (group, fields) = panel
        .store
        .write(move |tx| -> Result<_, EntryError> {
            let group = match into_group(tx, &into)? {
                Target::None => None,
                Target::Group(group) => Some(group.id),
                Target::New(name) => Some(groups::create(tx, &name, now)?.id),
            };
            Ok((group, import::prepare(tx, &plan.plan, now)?))
        })
        .await?;
    outcome.group = group;
    let fields: Arc<[_]> = fields.into();
    let all = checked.plan.ready.len();
    for from in (0..all).step_by(ROWS) {
        let (plan, fields, now) = (Arc::clone(checked), Arc::clone(&fields), panel.now());
        let from_file = Arc::clone(import);
        let to = (from + ROWS).min(all);
        let done = panel
            .store
            .write(move |tx| {
                import::apply(tx, &from_file.table, &plan.plan, from..to, &fields, group, now)
            })
            .await?;
        outcome.applied.created += done.created;
        outcome.applied.updated += done.updated;
        import.progress(to);
    }
    Ok(())
}

/// Where people are put.
pub(super) enum Target {
    /// Into no group.
    None,
    /// Into one that is there.
    Group(Group),
    /// Into one that is to be made.
    New(String),
}

/// The group of the form: a new one if it is named, else the chosen one, else none. The derived ones are refused.
pub(super) fn into_group(conn: &Connection, into: &Into) -> Result<Target, EntryError> {
    let new = into.new_group.trim();
    let group = if !new.is_empty() {
        let Some(group) = groups::find_by_name(conn, new)? else {
            return Ok(Target::New(entry::name("new_group", new, groups::NAME_MAX)?));
        };
        group
    } else if into.group.is_empty() {
        return Ok(Target::None);
    } else {
        let gone = || EntryError::invalid("group", "This group is not there any more.");
        let uuid = entry::uuid(&into.group).ok_or_else(gone)?;
        groups::find_by_uuid(conn, &uuid)?.ok_or_else(gone)?
    };
    if group.is_derived() {
        let name = group.name;
        let sentence = format!("Nobody is imported into {name}: it follows from people's answers.");
        return Err(EntryError::invalid("group", sentence));
    }
    Ok(Target::Group(group))
}
