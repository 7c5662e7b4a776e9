//! Forgetting a person: a page that says what will be erased and what stays, and the press that does it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;

use super::common::called;
use super::contact::find_contact;
use super::record_words::stands;
use crate::consent::ConsentState;
use crate::store::erase::{self, Extent};
use crate::web::error::PanelError;
use crate::web::languages::told;
use crate::web::state::{Demo, Panel};
use crate::web::visit::{self, Frame, Nav, Visit};
use crate::web::words::Tone;

#[derive(Template)]
#[template(path = "contact_forget.html", config = "src/web/askama.toml")]
struct ForgetPage {
    frame: Frame,
    uuid: String,
    called: String,
    messages: usize,
    entries: usize,
    /// The no or stop that goes on holding.
    keeps: Option<&'static str>,
}

/// `GET /contacts/{uuid}/forget`
pub(in crate::web) async fn ask(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let (contact, extent) = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let contact = find_contact(conn, &uuid)?;
            let extent: Extent = erase::extent(conn, &contact)?;
            Ok((contact, extent))
        })
        .await?;
    visit::page(&ForgetPage {
        frame: visit.frame(&panel, Nav::Contacts).await?,
        called: called(&contact.name, &contact.phone),
        uuid: contact.uuid,
        messages: extent.messages,
        entries: extent.entries,
        keeps: extent.keeps.map(stands),
    })
}

/// `POST /contacts/{uuid}/forget`
pub(in crate::web) async fn forget(
    State(panel): State<Panel>,
    visit: Visit,
    Path(uuid): Path<String>,
) -> Result<Response, PanelError> {
    let asked = uuid.clone();
    let contact = panel.store.read(move |conn| find_contact(conn, &asked)).await?;
    match panel.gateway.forget(contact.id, visit.actor()).await? {
        Ok(extent) => {
            // What this session still holds of them is written after everything else was erased.
            visit.forget_words().await?;
            panel.imports.forget();
            let words = match extent.keeps {
                Some(ConsentState::Refused | ConsentState::Stopped) => {
                    t!("The person is forgotten. What they refused goes on holding for the number.")
                }
                _ => t!("The person is forgotten."),
            };
            visit.leave(Tone::Good, words, "/contacts").await
        }
        Err(refusal) => {
            visit
                .leave(Tone::Care, told(&refusal.to_string()), &format!("/contacts/{uuid}/forget"))
                .await
        }
    }
}
