//! Groups: create, rename, delete. Who is in one is changed on the contact, or by an import.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::contacts::find_group;
use crate::store::entry::EntryError;
use crate::store::groups::{self, Group};
use crate::web::error::PanelError;
use crate::web::form::Form;
use crate::web::languages::told;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::{self, Tone};

#[derive(Deserialize)]
pub(in crate::web) struct Named {
    name: String,
}

#[derive(Template)]
#[template(path = "group.html", config = "src/web/askama.toml")]
struct GroupPage {
    frame: Frame,
    group: Group,
    count: i64,
    entered: String,
    problem: Option<String>,
}

/// `POST /groups`
pub(in crate::web) async fn create(
    State(panel): State<Panel>,
    visit: Visit,
    Form(Named { name }): Form<Named>,
) -> Result<Response, PanelError> {
    let now = panel.now();
    let created = panel.store.write(move |tx| groups::create(tx, &name, now)).await;
    match created {
        Ok(group) => {
            panel.gateway.changed();
            let to = format!("/contacts?group={}", group.uuid);
            visit.leave(Tone::Good, t!("The group {name} is there.", name = group.name), &to).await
        }
        Err(error) => {
            let words = t!("The group was not created. {why}", why = sentence(error)?);
            visit.leave(Tone::Stop, words, "/contacts").await
        }
    }
}

/// `GET /groups/{uuid}`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    form(&panel, &visit, uuid, None).await
}

/// `POST /groups/{uuid}`
pub(in crate::web) async fn rename(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
    Form(Named { name }): Form<Named>,
) -> Result<Response, PanelError> {
    let (asked, wanted) = (uuid.clone(), name.clone());
    let renamed = panel
        .store
        .write(move |tx| -> Result<_, PanelError> {
            let group = find_group(tx, &asked)?;
            Ok(groups::rename(tx, group.id, &wanted).map(|_| group.uuid))
        })
        .await?;
    match renamed {
        Ok(uuid) => {
            panel.gateway.changed();
            let to = format!("/contacts?group={uuid}");
            visit.leave(Tone::Good, t!("The group has its new name."), &to).await
        }
        Err(error) => form(&panel, &visit, uuid, Some((name, sentence(error)?))).await,
    }
}

/// `POST /groups/{uuid}/delete`
pub(in crate::web) async fn delete(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let deleted = panel
        .store
        .write(move |tx| -> Result<_, PanelError> {
            let group = find_group(tx, &uuid)?;
            Ok(groups::delete(tx, group.id).map(|()| group.name))
        })
        .await?;
    match deleted {
        Ok(name) => {
            panel.gateway.changed();
            let words =
                t!("The group {name} is deleted. The people in it are still there.", name = name);
            visit.leave(Tone::Good, words, "/contacts").await
        }
        Err(error) => {
            let words = t!("The group was not deleted. {why}", why = sentence(error)?);
            visit.leave(Tone::Stop, words, "/contacts").await
        }
    }
}

async fn form(
    panel: &Panel,
    visit: &Visit,
    uuid: String,
    wrong: Option<(String, String)>,
) -> Result<Response, PanelError> {
    let (group, count) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let group = find_group(conn, &uuid)?;
            let count = groups::count(conn, group.id)?;
            Ok((group, count))
        })
        .await?;
    let status = if wrong.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let (entered, problem) = match wrong {
        Some((entered, problem)) => (entered, Some(problem)),
        None => (group.name.clone(), None),
    };
    let frame = visit.frame(panel, Nav::Contacts).await?;
    visit::page_with(status, &GroupPage { frame, group, count, entered, problem })
}

/// What was wrong with what was entered; anything worse is an error of the page.
pub(super) fn sentence(error: EntryError) -> Result<String, PanelError> {
    match error {
        EntryError::Invalid { sentence, .. } => Ok(told(&words::sentence(&sentence))),
        EntryError::Exists(_) => Ok(told(&error.to_string())),
        EntryError::NotFound | EntryError::Store(_) => Err(error.into()),
    }
}
