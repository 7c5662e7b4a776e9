//! The log beside the file, and what keeps it from growing for ever.
//!
//! `SQLite` moves it into the file after every thousand pages and begins it anew, but not while somebody still reads what
//! was there before. So whoever reads for long makes it grow with all that is written meanwhile. Readers of this program
//! are ended when it has grown to [`LOG_MAX`]: their page says that something went wrong and may be asked for again,
//! and the reading from end to end begins anew the next day. A reader of another program is told of in the journal: it
//! cannot be ended from here.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::{Connection, InterruptHandle};

/// What is kept of it when it begins anew, in bytes.
pub(super) const LOG_KEPT: i64 = 4 << 20;
/// The size at which whoever reads is ended.
const LOG_MAX: u64 = 32 << 20;
/// Twice that: it was no reader of ours.
const LOG_OF_OTHERS: u64 = 2 * LOG_MAX;

/// The log of one database.
#[derive(Clone)]
pub(super) struct Log {
    path: Arc<PathBuf>,
    readers: Arc<Mutex<Vec<InterruptHandle>>>,
    told: Arc<AtomicBool>,
}

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Log").field(&self.path).finish()
    }
}

impl Log {
    pub(super) fn of(database: &Path) -> Self {
        let mut path = OsString::from(database);
        path.push("-wal");
        Self { path: Arc::new(path.into()), readers: Arc::default(), told: Arc::default() }
    }

    /// One that reads for this program, as long as the program runs.
    pub(super) fn is_read_by(&self, connection: &Connection) {
        let handle = connection.get_interrupt_handle();
        self.readers.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
    }

    /// After something was written: ends whoever reads for too long.
    pub(super) fn bound(&self) {
        let size = std::fs::metadata(&*self.path).map_or(0, |log| log.len());
        if size < LOG_MAX {
            self.told.store(false, Ordering::Relaxed);
            return;
        }
        for reader in self.readers.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            reader.interrupt();
        }
        if size >= LOG_OF_OTHERS && !self.told.swap(true, Ordering::Relaxed) {
            let (log, megabytes) = (self.path.display(), size >> 20);
            tracing::warn!(%log, megabytes, "another program reads the database for long, and its log grows; `fuser` shows it");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::{Store, StoreError};
    use super::*;

    /// Half a megabyte, again and again over the same page.
    async fn write(store: &Store) {
        let written: Result<(), StoreError> = store
            .write(|tx| {
                let sql =
                    "INSERT OR REPLACE INTO meta (key, value) VALUES ('test', randomblob(500000))";
                tx.execute(sql, [])?;
                Ok(())
            })
            .await;
        written.unwrap();
    }

    #[tokio::test]
    async fn whoever_reads_for_ever_is_ended_and_the_log_is_given_back() {
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let store = Store::open(&folder.path().join("gateway.db")).unwrap();
        let size = || std::fs::metadata(folder.path().join("gateway.db-wal")).unwrap().len();
        write(&store).await;
        let (begun, begins) = tokio::sync::oneshot::channel();
        let reading = store.clone();
        let reader = tokio::spawn(async move {
            reading
                .read::<i64, StoreError>(|conn| {
                    conn.query_row("SELECT count(*) FROM meta", [], |row| row.get::<_, i64>(0))?;
                    let _ = begun.send(());
                    let ever = "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n)
                                SELECT count(*) FROM n";
                    Ok(conn.query_row(ever, [], |row| row.get(0))?)
                })
                .await
        });
        begins.await.unwrap();
        let mut most = 0;
        for _ in 0..200 {
            write(&store).await;
            most = most.max(size());
        }
        let ended = tokio::time::timeout(Duration::from_secs(30), reader).await.unwrap().unwrap();
        assert!(ended.unwrap_err().to_string().contains("interrupted"));
        assert!(most > 16 << 20, "it did not grow while somebody read: {most}");
        assert!(most < LOG_MAX + (8 << 20), "{most}");
        assert!(size() <= LOG_KEPT as u64 + (1 << 20), "{}", size());
    }
}
