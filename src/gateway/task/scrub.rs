//! Scrubbing the file after somebody was forgotten, beside everything else: the task goes on, and only what has to be
//! written waits. What ended it is tried again by the next beat, or the next start.

use super::life::Task;
use crate::store::scrub::{self, Scrubbed};
use crate::store::{Store, StoreError};

impl Task {
    /// Begins it, if it is to be done and not under way.
    pub(super) fn scrub_if_due(&self) {
        if self.store.is_scrubbing() {
            return;
        }
        let store = self.store.clone();
        tokio::spawn(async move {
            if let Err(error) = scrubbed(&store).await {
                tracing::warn!(%error, "the file was not scrubbed; it is tried again");
            }
        });
    }
}

async fn scrubbed(store: &Store) -> Result<(), StoreError> {
    if !store.read(scrub::is_due).await? {
        return Ok(());
    }
    match store.scrub().await? {
        Scrubbed::Done => tracing::info!("what was erased is gone from the database's files"),
        Scrubbed::HeldUp => {
            tracing::info!("somebody still reads what was erased; the file is scrubbed again");
        }
        // Looked at every minute, told at the start of each day by the daily look (`care.rs`).
        Scrubbed::NoRoom => tracing::debug!("no room to scrub the file"),
    }
    Ok(())
}
