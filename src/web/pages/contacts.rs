//! Contacts: the groups at the left, the people at the right.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::common::{Pager, called, opt_in, page_number};
use crate::store::entry;
use crate::store::groups::{self, Group};
use crate::store::pages::{self, Filter};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Searched, Visit};
use crate::web::words::Chip;

/// Which contacts a link asks for.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    #[serde(default)]
    group: String,
    #[serde(default)]
    page: String,
}

/// A group in the list at the left.
struct Place {
    uuid: String,
    name: String,
    count: i64,
    derived: bool,
    current: bool,
}

struct Row {
    uuid: String,
    called: String,
    phone: String,
    opt_in: Option<Chip>,
    groups: String,
}

#[derive(Template)]
#[template(path = "contacts.html", config = "src/web/askama.toml")]
struct ContactsPage {
    frame: Frame,
    places: Vec<Place>,
    everybody: usize,
    group: Option<Group>,
    search: String,
    rows: Vec<Row>,
    total: usize,
    pager: Option<Pager>,
}

/// `GET /contacts`
pub(in crate::web) async fn list(
    State(panel): State<Panel>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, PanelError> {
    let search = visit.search(Searched::Contacts).await?;
    let (page, looked_for) = (page_number(&asked.page), search.clone());
    let (group, groups, everybody, (people, total)) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let group = match asked.group.as_str() {
                "" => None,
                uuid => Some(find_group(conn, uuid)?),
            };
            let filter = Filter { group: group.as_ref().map(|g| g.id), search: looked_for, page };
            let everybody = pages::figures(conn)?.contacts;
            Ok((group, groups::list(conn)?, everybody, pages::people(conn, &filter)?))
        })
        .await?;
    let base = match &group {
        Some(group) => format!("/contacts?group={}&page=", group.uuid),
        None => "/contacts?page=".to_owned(),
    };
    let rows = people.into_iter().map(|person| Row {
        called: called(&person.name, &person.phone),
        uuid: person.uuid,
        phone: person.phone.as_str().to_owned(),
        opt_in: opt_in(person.consent),
        groups: person.groups.join(", "),
    });
    visit::page(&ContactsPage {
        frame: visit.frame(&panel, Nav::Contacts).await?,
        places: places(groups, group.as_ref()),
        everybody,
        search,
        rows: rows.collect(),
        total,
        pager: Pager::new(page, total, &base),
        group,
    })
}

fn places(groups: Vec<(Group, i64)>, current: Option<&Group>) -> Vec<Place> {
    let place = |(group, count): (Group, i64)| Place {
        derived: group.is_derived(),
        current: current.is_some_and(|at| at.id == group.id),
        uuid: group.uuid,
        name: group.name,
        count,
    };
    groups.into_iter().map(place).collect()
}

/// The group of a uuid in a link.
pub(super) fn find_group(conn: &rusqlite::Connection, uuid: &str) -> Result<Group, PanelError> {
    let uuid = entry::uuid(uuid).ok_or(PanelError::NotFound)?;
    groups::find_by_uuid(conn, &uuid)?.ok_or(PanelError::NotFound)
}

/// A search; empty shows everybody again.
#[derive(Deserialize)]
pub(in crate::web) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    group: String,
}

/// `POST /contacts/search`: a name never stands in a URL.
pub(in crate::web) async fn search(
    visit: Visit,
    Form(Search { q, group }): Form<Search>,
) -> Result<Response, PanelError> {
    visit.keep_search(Searched::Contacts, &q).await?;
    Ok(match entry::uuid(&group) {
        Some(group) => Redirect::to(&format!("/contacts?group={group}")),
        None => Redirect::to("/contacts"),
    }
    .into_response())
}
