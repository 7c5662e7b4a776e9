//! The record as a file: handed out batch by batch, so that neither a long record nor a slow browser holds anything up.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures_core::Stream;
use tokio::sync::mpsc;

use crate::store::ledger::{self, Written};
use crate::store::{Store, StoreError};
use crate::web::error::PanelError;
use crate::web::state::Panel;

/// Entries read at once.
const BATCH: usize = 500;

/// `GET /record/export/{format}`
pub(in crate::web) async fn give(
    State(panel): State<Panel>,
    Path(format): Path<String>,
) -> Result<Response, PanelError> {
    let (written, kind, name) = match format.as_str() {
        "jsonl" => (Written::Jsonl, "application/jsonl; charset=utf-8", "record.jsonl"),
        "csv" => (Written::Csv, "text/csv; charset=utf-8", "record.csv"),
        _ => return Err(PanelError::NotFound),
    };
    let (to, from) = mpsc::channel(1);
    let store = panel.store.clone();
    tokio::spawn(async move {
        if let Err(why) = write(&store, written, &to).await {
            tracing::error!(%why, "the record was not handed out to its end");
            // The browser must not take half a file for a whole one.
            let _ = to.send(Err(why)).await;
        }
    });
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, Body::from_stream(Batches(from))).into_response())
}

/// A piece of a file, or why there are no more.
pub(super) type Batch = Result<Bytes, StoreError>;

/// Entries up to the one that is the last now; ends early when nobody reads any more.
async fn write(
    store: &Store,
    written: Written,
    to: &mpsc::Sender<Batch>,
) -> Result<(), StoreError> {
    let until = store.read(ledger::head).await?.seq;
    let mut text = written.head();
    let mut last = 0;
    loop {
        let batch = store.read(move |conn| ledger::batch(conn, last, until, BATCH)).await?;
        for entry in &batch {
            text.push_str(&written.entry(entry));
        }
        let Some(end) = batch.last() else { break };
        last = end.seq;
        if to.send(Ok(std::mem::take(&mut text).into())).await.is_err() {
            return Ok(());
        }
    }
    // A record without entries still has its headings.
    let _ = to.send(Ok(text.into())).await;
    Ok(())
}

/// What is sent from elsewhere, as the body of an answer.
pub(super) struct Batches(pub(super) mpsc::Receiver<Batch>);

impl Stream for Batches {
    type Item = Batch;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Batch>> {
        self.0.poll_recv(cx)
    }
}
