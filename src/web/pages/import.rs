//! Contacts from a file, in steps: choose a file and a group, say what its columns hold, see what would become of each
//! row, import, see what became of it. The file is kept in memory between the steps (`web/imports.rs`).
//!
//! Every step is a form and a page of its own address, so that all of it works without a script and can be gone back
//! to. What each page shows: `import_view.rs`; the last step, in the background: `import_run.rs`.
//! Failure path: a file that is not kept any more leads back to the first step, with a sentence.

use std::sync::Arc;

use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{Multipart, Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::groups::sentence;
use super::import_run::{into_group, look_up, store_rows};
use super::import_view::{self, column_of};
use crate::store::fields;
use crate::store::import as contacts_import;
use crate::web::error::PanelError;
use crate::web::form::{Form, Pairs, value};
use crate::web::imports::{Checked, Import, Into, KEPT_FOR, Stage};
use crate::web::languages::{phrase, told};
use crate::web::state::Panel;
use crate::web::visit::Visit;
use crate::web::words::Tone;

const NOBODY: &str = key!("The file names its columns, but there is nobody below them.");
const NOT_KEPT: &str =
    key!("This file is not kept any more: that ends after half an hour. Choose it again.");
const NO_ROOM: &str = key!(
    "Colleagues are importing other files right now. Wait a minute and choose the file again."
);

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
    let into = Into { group, ..Into::default() };
    import_view::upload(&panel, &visit, into, None).await
}

/// What the form holds.
#[derive(Default)]
struct Upload {
    file: Vec<u8>,
    /// What the file is called; nothing if none was chosen.
    name: Option<String>,
    into: Into,
}

/// `POST /contacts/import`
pub(in crate::web) async fn take(
    State(panel): State<Panel>,
    visit: Visit,
    parts: Multipart,
) -> Result<Response, PanelError> {
    let Upload { file, name, into } = received(parts).await?;
    let wrong = match (&name, file.is_empty()) {
        (None, _) => Some(t!("Choose a file first.")),
        (Some(_), true) => Some(t!(
            "The file is empty: it has 0 bytes. Save it again in the program it comes from, and choose it here."
        )),
        (Some(_), false) => None,
    };
    if let Some(problem) = wrong {
        return import_view::upload(&panel, &visit, into, Some(problem)).await;
    }
    // Thousands of rows take a moment: not on the thread that answers others.
    let read = tokio::task::spawn_blocking(move || contacts_import::read(&file)).await;
    let table = match read.map_err(|error| PanelError::Broken(error.to_string()))? {
        Ok(table) if table.rows.is_empty() => {
            return import_view::upload(&panel, &visit, into, Some(phrase(NOBODY).to_owned()))
                .await;
        }
        Ok(table) => table,
        Err(error) => {
            return import_view::upload(&panel, &visit, into, Some(told(&error.to_string()))).await;
        }
    };
    let asked = into.clone();
    let group = panel.store.read(move |conn| into_group(conn, &asked).map(drop)).await;
    if let Err(error) = group {
        return import_view::upload(&panel, &visit, into, Some(sentence(error)?)).await;
    }
    let session = visit.session_id().ok_or(PanelError::NotAllowed)?;
    let import = Import::new(name.unwrap_or_default(), table, into.clone());
    let Ok(import) = panel.imports.keep(session, import, panel.now()) else {
        return import_view::upload(&panel, &visit, into, Some(phrase(NO_ROOM).to_owned())).await;
    };
    end_in_time(&panel);
    Ok(Redirect::to(&format!("/contacts/import/{}", import.key)).into_response())
}

/// Drops the file when its time is over, whether anybody comes back or not.
fn end_in_time(panel: &Panel) {
    let panel = panel.clone();
    tokio::spawn(async move {
        // A later look keeps it longer: once more then.
        for _ in 0..2 {
            tokio::time::sleep(KEPT_FOR).await;
            panel.imports.sweep(panel.now());
        }
    });
}

/// Which step somebody wants to see again.
#[derive(Deserialize)]
pub(in crate::web) struct Step {
    #[serde(default)]
    step: String,
}

/// `GET /contacts/import/{key}`
pub(in crate::web) async fn show(
    State(panel): State<Panel>,
    visit: Visit,
    Path(key): Path<String>,
    Query(Step { step }): Query<Step>,
) -> Result<Response, PanelError> {
    let Some(import) = kept(&panel, &visit, &key) else { return not_kept(&visit).await };
    match import.stage() {
        Stage::Columns => {
            let known = panel.store.read(fields::list).await?;
            let columns = contacts_import::suggest(&known, &import.table.headers);
            import_view::columns(&panel, &visit, &import, &columns, None).await
        }
        Stage::Checked(checked) if step == "columns" => {
            import_view::columns(&panel, &visit, &import, &checked.columns, None).await
        }
        Stage::Checked(checked) => import_view::dry_run(&panel, &visit, &import, &checked).await,
        Stage::Running(checked, done) => {
            import_view::running(&panel, &visit, &import, &checked, done).await
        }
        Stage::Done(checked, outcome) => {
            import_view::result(&panel, &visit, &import, &checked, outcome).await
        }
    }
}

/// `POST /contacts/import/{key}/columns`: the dry run.
pub(in crate::web) async fn columns(
    State(panel): State<Panel>,
    visit: Visit,
    Path(key): Path<String>,
    Form(form): Form<Pairs>,
) -> Result<Response, PanelError> {
    let Some(import) = kept(&panel, &visit, &key) else { return not_kept(&visit).await };
    let known = panel.store.read(fields::list).await?;
    let chosen: Vec<_> = import
        .table
        .headers
        .iter()
        .enumerate()
        .map(|(at, header)| column_of(value(&form, &format!("column{at}")), header, &known))
        .collect();
    let (reading, region) = (Arc::clone(&import), panel.settings.region.clone());
    let asked = chosen.clone();
    let planned = tokio::task::spawn_blocking(move || {
        contacts_import::plan(&known, &reading.table, &asked, &region)
    });
    match planned.await.map_err(|error| PanelError::Broken(error.to_string()))? {
        Ok(mut plan) => {
            look_up(&panel, &import.table, &mut plan).await?;
            import.check(Checked { columns: chosen, plan });
            Ok(Redirect::to(&format!("/contacts/import/{key}")).into_response())
        }
        Err(error) => {
            let problem = Some(sentence(error)?);
            import_view::columns(&panel, &visit, &import, &chosen, problem).await
        }
    }
}

/// `POST /contacts/import/{key}/run`
pub(in crate::web) async fn run(
    State(panel): State<Panel>,
    visit: Visit,
    Path(key): Path<String>,
) -> Result<Response, PanelError> {
    let Some(import) = kept(&panel, &visit, &key) else { return not_kept(&visit).await };
    // A second click finds it begun, and sees the same page.
    if let Some(checked) = import.begin() {
        let panel = panel.clone();
        tokio::spawn(async move {
            let outcome = store_rows(&panel, &import, &checked).await;
            import.finish(outcome);
            panel.gateway.changed();
        });
    }
    Ok(Redirect::to(&format!("/contacts/import/{key}")).into_response())
}

/// `GET /contacts/import/{key}/rejected`: the rows that are left out, as a file.
pub(in crate::web) async fn rejected(
    State(panel): State<Panel>,
    visit: Visit,
    Path(key): Path<String>,
) -> Result<Response, PanelError> {
    let Some(import) = kept(&panel, &visit, &key) else { return not_kept(&visit).await };
    let checked = match import.stage() {
        Stage::Columns => return Err(PanelError::NotFound),
        Stage::Checked(checked) | Stage::Running(checked, _) | Stage::Done(checked, _) => checked,
    };
    let text = contacts_import::rejected(&import.table, &checked.plan.wrong);
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"rows-left-out.csv\""),
    ];
    Ok((headers, text).into_response())
}

fn kept(panel: &Panel, visit: &Visit, key: &str) -> Option<Arc<Import>> {
    panel.imports.find(visit.session_id()?, key, panel.now())
}

async fn not_kept(visit: &Visit) -> Result<Response, PanelError> {
    visit.leave(Tone::Care, phrase(NOT_KEPT), "/contacts/import").await
}

/// Grows with what comes, and holds it once.
async fn bytes(mut part: Field<'_>) -> Result<Vec<u8>, PanelError> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|e| unreadable(&e))? {
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

async fn received(mut parts: Multipart) -> Result<Upload, PanelError> {
    let mut upload = Upload::default();
    while let Some(part) = parts.next_field().await.map_err(|e| unreadable(&e))? {
        match part.name() {
            Some("file") => {
                upload.name = part.file_name().filter(|name| !name.is_empty()).map(str::to_owned);
                upload.file = bytes(part).await?;
            }
            Some("group") => upload.into.group = text(part).await?,
            Some("new_group") => upload.into.new_group = text(part).await?,
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
            t!("The file is larger than 10 MB. Split it. Nothing was changed.")
        }
        _ => t!("Nothing was changed. Go back and try again. ({why})", why = error.body_text()),
    })
}
