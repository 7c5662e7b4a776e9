//! Contacts as a file: those the contacts page shows now, by group and search.

use axum::body::{Body, Bytes};
use axum::extract::{Query, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use tokio::sync::mpsc;

use super::contacts::find_group;
use super::record_file::{Batch, Batches};
use crate::store::fields;
use crate::store::pages::{self, Filter};
use crate::store::spreadsheet::MARK;
use crate::store::{ContactId, Store, StoreError};
use crate::web::error::PanelError;
use crate::web::state::Panel;
use crate::web::visit::{Searched, Visit};

/// Contacts read at once.
const BATCH: usize = 500;

/// Which contacts, beside the search in the session.
#[derive(Deserialize)]
pub(in crate::web) struct Asked {
    #[serde(default)]
    group: String,
}

/// `GET /contacts/export`
pub(in crate::web) async fn give(
    State(panel): State<Panel>,
    visit: Visit,
    Query(Asked { group }): Query<Asked>,
) -> Result<Response, PanelError> {
    let search = visit.search(Searched::Contacts).await?;
    let ids = panel
        .store
        .read(move |conn| -> Result<_, PanelError> {
            let group = match group.as_str() {
                "" => None,
                uuid => Some(find_group(conn, uuid)?.id),
            };
            Ok(pages::all(conn, &Filter { group, search, page: 0 })?)
        })
        .await?;
    let (to, from) = mpsc::channel(1);
    let store = panel.store.clone();
    tokio::spawn(async move {
        if let Err(why) = write(&store, &ids, &to).await {
            tracing::error!(%why, "the contacts were not handed out to their end");
            // The browser must not take half a file for a whole one.
            let _ = to.send(Err(why)).await;
        }
    });
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"contacts.csv\""),
    ];
    Ok((headers, Body::from_stream(Batches(from))).into_response())
}

/// Batch after batch; ends early when nobody reads any more.
async fn write(
    store: &Store,
    ids: &[ContactId],
    to: &mpsc::Sender<Batch>,
) -> Result<(), StoreError> {
    let fields = store.read(fields::list).await?;
    let head = MARK.to_owned() + &pages::headings(&fields);
    if to.send(Ok(Bytes::from(head))).await.is_err() {
        return Ok(());
    }
    for batch in ids.chunks(BATCH) {
        let (batch, fields) = (batch.to_vec(), fields.clone());
        let text = store.read(move |conn| pages::lines(conn, &batch, &fields)).await?;
        if to.send(Ok(text.into())).await.is_err() {
            return Ok(());
        }
    }
    Ok(())
}
