//! Contacts from a file: choose a file and a group, see what was taken and why the rest was not.

use askama::Template;
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use rusqlite::Connection;
use serde::Deserialize;

use super::groups::sentence;
use crate::store::GroupId;
use crate::store::entry::{self, EntryError};
use crate::store::groups::{self, Group};
use crate::store::import::{self, Applied, Row, Table};
use crate::web::error::PanelError;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words;

const NOBODY: &str = "The file names its columns, but there is nobody below them.";
/// Most rejected rows a page lists.
const SHOWN: usize = 500;

#[derive(Template)]
#[template(path = "import.html", config = "src/web/askama.toml")]
struct ImportPage {
    frame: Frame,
    groups: Vec<Group>,
    chosen: String,
    new_group: String,
    problem: Option<String>,
}

#[derive(Template)]
#[template(path = "imported.html", config = "src/web/askama.toml")]
struct ImportedPage {
    frame: Frame,
    done: Applied,
    group: Option<Group>,
    renamed: Vec<Renamed>,
    wrong: Vec<WrongRow>,
    more: usize,
    notes: Vec<String>,
}

/// A contact whose name the file changed.
struct Renamed {
    phone: String,
    before: String,
    after: String,
}

struct WrongRow {
    line: u64,
    shown: String,
    sentence: String,
}

/// Into which group.
#[derive(Deserialize)]
pub(in crate::web) struct Chosen {
    #[serde(default)]
    group: String,
}

/// `GET /contacts/import`
pub(in crate::web) async fn form(
    State(panel): State<Panel>,
    visit: Visit,
    Query(Chosen { group }): Query<Chosen>,
) -> Result<Response, PanelError> {
    show(&panel, &visit, Upload { group, ..Upload::default() }, None).await
}

/// What the form holds.
#[derive(Default)]
struct Upload {
    file: Vec<u8>,
    /// Whether a file was chosen at all.
    named: bool,
    group: String,
    new_group: String,
}

/// `POST /contacts/import`
pub(in crate::web) async fn take(
    State(panel): State<Panel>,
    visit: Visit,
    parts: Multipart,
) -> Result<Response, PanelError> {
    let mut upload = received(parts).await?;
    let bytes = std::mem::take(&mut upload.file);
    if bytes.is_empty() {
        let problem = if upload.named {
            "The file is empty: it has 0 bytes. Save it again in the program it comes from, and choose it here."
        } else {
            "Choose a file first."
        };
        return show(&panel, &visit, upload, Some(problem.to_owned())).await;
    }
    // Thousands of rows take a moment: not on a thread that answers others.
    let read = tokio::task::spawn_blocking(move || import::read(&bytes)).await;
    let table = match read.map_err(|error| PanelError::Broken(error.to_string()))? {
        Ok(table) => table,
        Err(error) => return show(&panel, &visit, upload, Some(error.to_string())).await,
    };
    let (now, region) = (panel.now(), panel.settings.region.clone());
    let (group, new_group) = (upload.group.clone(), upload.new_group.clone());
    let taken = panel
        .store
        .write(move |tx| -> Result<_, EntryError> {
            let columns = columns(tx, &table)?;
            let plan = import::plan(tx, &table, &columns, &region)?;
            if plan.rows.is_empty() {
                return Err(EntryError::invalid("file", NOBODY));
            }
            if plan.ready().next().is_none() {
                // Not even a group is made for nobody.
                let rejected = plan.rows.len();
                return Ok((None, plan, Applied { rejected, ..Applied::default() }));
            }
            let group = into_group(tx, &group, &new_group, now)?;
            let id: Option<GroupId> = group.as_ref().map(|group| group.id);
            let done = import::apply(tx, &plan, id, now)?;
            Ok((group, plan, done))
        })
        .await;
    let (group, plan, done) = match taken {
        Ok(taken) => taken,
        Err(error) => return show(&panel, &visit, upload, Some(sentence(error)?)).await,
    };
    panel.gateway.changed();
    let renamed = plan.ready().filter_map(renamed).collect();
    let mut wrong: Vec<WrongRow> = plan.rows.into_iter().filter_map(wrong_row).collect();
    let more = wrong.len().saturating_sub(SHOWN);
    wrong.truncate(SHOWN);
    let frame = visit.frame(&panel, Nav::Contacts).await?;
    let status =
        if done.created + done.updated == 0 { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let page = ImportedPage { frame, done, group, renamed, wrong, more, notes: plan.notes };
    visit::page_with(status, &page)
}

fn renamed(person: &import::Person) -> Option<Renamed> {
    let before = person.renamed_from.clone()?;
    Some(Renamed { phone: person.phone.as_str().to_owned(), before, after: person.name.clone() })
}

fn wrong_row(row: Row) -> Option<WrongRow> {
    match row {
        Row::Ready(_) => None,
        Row::Wrong { line, shown, sentence } => {
            Some(WrongRow { line, shown, sentence: words::sentence(&sentence) })
        }
    }
}

/// What the headers mean; a list without a telling header for its numbers is refused with its headers.
fn columns(conn: &Connection, table: &Table) -> Result<Vec<import::Column>, EntryError> {
    let columns = import::suggest(&crate::store::fields::list(conn)?, &table.headers);
    if columns.contains(&import::Column::Phone) {
        return Ok(columns);
    }
    Err(EntryError::invalid(
        "file",
        format!(
            "No column is called Phone. The first row of the file says: {}. Name the column with the \
             numbers Phone, save, and choose the file again.",
            table.headers.join(", ")
        ),
    ))
}

/// The group of the form: a new one if it is named, else the chosen one, else none.
fn into_group(
    conn: &Connection,
    chosen: &str,
    new: &str,
    now: jiff::Timestamp,
) -> Result<Option<Group>, EntryError> {
    let new = new.trim();
    if !new.is_empty() {
        let there = groups::find_by_name(conn, new)?;
        return there.map_or_else(|| groups::create(conn, new, now), Ok).map(Some);
    }
    if chosen.is_empty() {
        return Ok(None);
    }
    let gone = || EntryError::invalid("group", "This group is not there any more.");
    let uuid = entry::uuid(chosen).ok_or_else(gone)?;
    groups::find_by_uuid(conn, &uuid)?.ok_or_else(gone).map(Some)
}

async fn received(mut parts: Multipart) -> Result<Upload, PanelError> {
    let mut upload = Upload::default();
    while let Some(part) = parts.next_field().await.map_err(|e| unreadable(&e))? {
        match part.name() {
            Some("file") => {
                upload.named = part.file_name().is_some_and(|name| !name.is_empty());
                upload.file = part.bytes().await.map_err(|e| unreadable(&e))?.to_vec();
            }
            Some("group") => upload.group = text(part).await?,
            Some("new_group") => upload.new_group = text(part).await?,
            _ => {}
        }
    }
    Ok(upload)
}

async fn text(part: Field<'_>) -> Result<String, PanelError> {
    part.text().await.map_err(|error| unreadable(&error))
}

pub(super) fn unreadable(error: &MultipartError) -> PanelError {
    PanelError::BadForm(match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            "The file is larger than 4 MB. Split it. Nothing was changed.".to_owned()
        }
        _ => format!("Nothing was changed. Go back and try again. ({})", error.body_text()),
    })
}

async fn show(
    panel: &Panel,
    visit: &Visit,
    upload: Upload,
    problem: Option<String>,
) -> Result<Response, PanelError> {
    let groups = panel.store.read(groups::list).await?;
    let status = if problem.is_some() { StatusCode::BAD_REQUEST } else { StatusCode::OK };
    let page = ImportPage {
        frame: visit.frame(panel, Nav::Contacts).await?,
        groups: groups.into_iter().map(|(g, _)| g).filter(|g| !g.is_derived()).collect(),
        chosen: upload.group,
        new_group: upload.new_group,
        problem,
    };
    visit::page_with(status, &page)
}
