//! Flows as files: one taken in with its report, one given out.

use axum::extract::{Multipart, Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::flows::{Report, list_with};
use super::groups::sentence;
use super::import::unreadable;
use super::invite::find_flow;
use crate::flow::{self, Export};
use crate::store::flows::{self, Imported, Saved};
use crate::web::error::PanelError;
use crate::web::languages::told;
use crate::web::state::Panel;
use crate::web::visit::Visit;
use crate::web::words;

/// `POST /flows/import`
pub(in crate::web) async fn take(
    State(panel): State<Panel>,
    visit: Visit,
    mut parts: Multipart,
) -> Result<Response, PanelError> {
    let mut bytes = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|error| unreadable(&error))? {
        if part.name() == Some("file") {
            bytes = part.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
        }
    }
    let export = match read(bytes) {
        Ok(export) => export,
        Err(why) => return list_with(&panel, &visit, Some(Report::refused(&why))).await,
    };
    let (now, by) = (panel.now(), visit.user.name.clone());
    let left_out =
        export.unread().iter().map(|why| words::sentence(&told(&why.to_string()))).collect();
    let taken = panel.store.write(move |tx| flows::import(tx, &export, &by, now)).await;
    let report = match taken {
        Ok(imported) => {
            panel.gateway.changed();
            let known = imported.iter().all(|done| done.saved == Saved::Unchanged);
            let heading = if known { t!("Nothing new in this file.") } else { t!("Imported.") };
            let taken = imported.iter().map(outcome).collect();
            Report { refused: None, heading, taken, left_out }
        }
        Err(error) => Report::refused(&sentence(error)?),
    };
    list_with(&panel, &visit, Some(report)).await
}

fn read(bytes: Vec<u8>) -> Result<Export, String> {
    if bytes.is_empty() {
        return Err(t!("Choose a file first, one that is not empty."));
    }
    let text = String::from_utf8(bytes).map_err(|_| {
        t!("This is not a file the platform exported: it is not text. Choose the .json file.")
    })?;
    match Export::parse(&text) {
        Ok(export) if export.flows().is_empty() => Err(t!("There is no flow in the file.")),
        Ok(export) => Ok(export),
        Err(why) => Err(words::sentence(&told(&why.to_string()))),
    }
}

fn outcome(done: &Imported) -> String {
    let name = done.flow.name();
    let what = match done.saved {
        Saved::New => t!("“{name}” is new here", name = name),
        Saved::Revision(_) => {
            t!("“{name}” was known, and is changed for invites from now on", name = name)
        }
        Saved::Unchanged => {
            t!("“{name}” is unchanged: it is here already, word for word", name = name)
        }
    };
    let renamed = done.renamed_from.as_ref();
    let renamed = renamed.map(|was| t!(" (in the file: “{was}”)", was = was)).unwrap_or_default();
    let cannot = flow::check(&done.flow).len();
    let ready =
        if cannot == 0 { t!("It can be used.") } else { t!("It cannot be used; see why below.") };
    format!("{what}{renamed}. {ready}")
}

/// `GET /flows/{uuid}/export`
pub(in crate::web) async fn give(
    State(panel): State<Panel>,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let stored = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let id = find_flow(conn, &uuid)?;
            flows::current(conn, id)?.ok_or(PanelError::NotFound)
        })
        .await?;
    let name: String = stored
        .definition
        .name()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' })
        .collect();
    let shown = format!("attachment; filename=\"{name}.json\"");
    let text = Export::of(&[stored.definition], "").to_json();
    let kind = "application/json; charset=utf-8".to_owned();
    Ok(([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, shown)], text).into_response())
}
