//! The daemon while its data cannot be used: it does not end, sends nothing, leaves what people wrote on the SIM, and
//! says what is wrong and what to do wherever anybody looks.
//!
//! ```text
//!   Daemon::start ──trouble──► panel with one page, status line, /healthz ──► Daemon::start, again and again
//!   Daemon::until ──damaged──►        (no modem is touched, no lock is held)
//! ```
//! A full or read-only disk is tried again every [`AGAIN`]. A damaged file is not: it is left alone until it is another
//! file, which a restore makes it. The lock of the data folder is free meanwhile, so that a restore can work.
//!
//! Failure path: where not even the panel's port can be had, the status line still says it.

use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::time::Duration;

use anyhow::Result;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::certificate;
use crate::config::Config;
use crate::store::care::{self, Finding, Look};
use crate::store::trouble::{Trouble, damage_file};
use crate::store::{StoreError, db};
use crate::web::{self, Tls};
use crate::{status_socket, systemd};

/// From one try to the next.
const AGAIN: Duration = Duration::from_secs(5);
/// The beat of nothing, when no watchdog watches.
const UNWATCHED: Duration = Duration::from_hours(1);

/// Nothing can be made or written in the data folder.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {cause}", path = .path.display())]
pub(super) struct Unwritable {
    pub(super) path: PathBuf,
    pub(super) cause: io::Error,
}

/// What keeps the daemon from its data.
#[derive(Debug)]
pub(super) struct Unusable {
    trouble: Trouble,
    how: String,
    /// The file that was looked at; another one is worth a try.
    file: Option<Same>,
}

/// What tells one file from another.
#[derive(Debug, PartialEq, Eq)]
struct Same(u64, u64, i64, i64);

impl Same {
    fn of(path: &Path) -> Option<Self> {
        let file = std::fs::metadata(path).ok()?;
        Some(Self(file.ino(), file.len(), file.mtime(), file.mtime_nsec()))
    }
}

impl Unusable {
    /// Whether the daemon ended because of its data; any other error is given back.
    pub(super) fn of(error: anyhow::Error, config: &Config) -> Result<Self> {
        let folder = |error: &(dyn std::error::Error + 'static)| {
            let unwritable = error.downcast_ref::<Unwritable>()?;
            Trouble::of_io(&unwritable.cause)
        };
        let trouble = error.chain().find_map(|cause| folder(cause).or_else(|| Trouble::of(cause)));
        match trouble {
            Some(trouble) => Ok(Self::new(trouble, in_words(&error), config)),
            None => Err(error),
        }
    }

    fn new(trouble: Trouble, how: String, config: &Config) -> Self {
        Self { trouble, how, file: Same::of(&config.database()) }
    }

    /// Writes it into the log, unless that was done when it was tried `last`.
    pub(super) fn tell(&self, last: Option<&Self>) {
        if last.is_some_and(|last| last.trouble == self.trouble && last.how == self.how) {
            return;
        }
        tracing::error!(
            word = self.trouble.word(),
            how = self.how,
            "the data cannot be used; nothing is sent or taken from the SIM"
        );
    }

    pub(super) fn trouble(&self) -> Trouble {
        self.trouble
    }

    /// As it is, and to be tried again: the folder is somebody else's for a moment.
    pub(super) fn for_another_try(self) -> Self {
        Self { file: None, ..self }
    }

    fn is_worth_a_try(&self, config: &Config) -> bool {
        self.trouble != Trouble::Damaged || Same::of(&config.database()) != self.file
    }

    /// Says it until it is worth a try or `end` comes; true: it came.
    pub(super) async fn wait(
        &self,
        config: &Config,
        end: &mut Pin<&mut (impl Future<Output = ()> + Send)>,
    ) -> bool {
        let stop = CancellationToken::new();
        let panel =
            tokio::spawn(serve(config.clone(), self.trouble, self.how.clone(), stop.clone()));
        let (_said, lines) =
            watch::channel(format!("{}\nfound: {}", self.trouble.sentence(), self.how));
        let socket = config.status_socket();
        let status = tokio::spawn(status_socket::serve_status(socket, lines, stop.clone()));
        systemd::ready();
        systemd::status(self.trouble.sentence());
        let watched = systemd::watchdog_interval();
        let mut beat = tokio::time::interval(watched.unwrap_or(UNWATCHED));
        let mut again = tokio::time::interval(AGAIN);
        again.tick().await;
        let ends = loop {
            tokio::select! {
                () = end.as_mut() => break true,
                _ = beat.tick() => systemd::watchdog(),
                _ = again.tick() => if self.is_worth_a_try(config) { break false },
            }
        };
        stop.cancel();
        // Both end by themselves; what they could not do they said.
        let _ = tokio::join!(panel, status);
        ends
    }
}

/// All causes, without those that the one before quotes.
fn in_words(error: &anyhow::Error) -> String {
    let mut words: Vec<String> = Vec::new();
    for cause in error.chain().map(ToString::to_string) {
        if !words.last().is_some_and(|last| last.contains(&cause)) {
            words.push(cause);
        }
    }
    words.join(": ")
}

async fn serve(config: Config, trouble: Trouble, how: String, stop: CancellationToken) {
    let listener = match TcpListener::bind(config.panel.listen).await {
        Ok(listener) => listener,
        Err(why) => return tracing::warn!(%why, "the panel cannot say what is wrong"),
    };
    // One that is not there yet is not made now.
    let tls: Option<Tls> = certificate::look(&config).unwrap_or(None);
    if config.panel.tls.is_some() && tls.is_none() {
        return tracing::warn!("the panel cannot say what is wrong: its certificate is not there");
    }
    web::serve(listener, tls, web::out_of_order(trouble, &how), stop).await;
}

/// Looks at the file before anything is built on it. A mark says that it was found damaged; an empty one in a folder
/// where the gateway worked before has lost all it held.
pub(super) fn look_first(config: &Config, worked_here: bool) -> Result<(), StoreError> {
    let (database, mark) = (config.database(), damage_file(&config.database()));
    let gone = std::fs::metadata(&database).map_or_else(
        |why| (why.kind() == io::ErrorKind::NotFound).then_some("gone"),
        |file| (file.len() == 0).then_some("empty"),
    );
    if let (Some(gone), true) = (gone, worked_here) {
        let how = format!(
            "the file is {gone}, and the gateway has worked with it before; to begin anew, remove gateway.db, \
             gateway.lock and {} from the data folder",
            mark.file_name().unwrap_or_default().display()
        );
        return Err(StoreError::Damaged { how });
    }
    if gone.is_some() || !mark.exists() {
        return Ok(());
    }
    match care::look(&db::connect_read_only(&database)?, Look::All)? {
        Finding::Damaged(how) => Err(StoreError::Damaged { how }),
        Finding::Whole | Finding::Record(_) => {
            tracing::warn!("the database was found damaged before and is whole now");
            let _ = std::fs::remove_file(mark);
            Ok(())
        }
    }
}
