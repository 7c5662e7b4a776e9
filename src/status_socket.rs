//! `optin-gateway status` asks a running daemon here: a Unix socket in the data folder.
//!
//! ```text
//!  status ──connect──► status.sock
//!         ◄── the status line, then lines of detail, then the end
//! ```
//!
//! The daemon says the same line to systemd. Nothing is read from the caller, so nothing can be asked for but this.
//! One answer at a time, each with a deadline: who connects and does not read cannot hold up anything.
//!
//! The data folder's lock is taken before this starts, so a socket that lies there already is a dead daemon's.

use std::io::{self, Read};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

/// Long enough for any reader on the same machine.
const ANSWER_WITHIN: Duration = Duration::from_secs(2);
/// Pause after a failed accept, which is mostly "too many open files" and would repeat at once.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);
/// An answer is a few lines; anything longer is not ours.
const ANSWER_MAX: u64 = 64 * 1024;

/// Answers everyone who connects with the newest text, until told to stop; then removes the socket.
///
/// The service's user and group may ask, and root.
pub async fn serve_status(
    path: PathBuf,
    status: watch::Receiver<String>,
    stop: CancellationToken,
) -> io::Result<()> {
    remove_stale(&path)?;
    let listener = UnixListener::bind(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o660))?;
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match accepted {
            Ok((stream, _)) => answer(stream, &status).await,
            Err(why) => {
                tracing::warn!(%why, "nobody can ask for the status at the moment");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    // Whether it could be removed matters to nobody: the next start removes it too.
    let _ = std::fs::remove_file(&path);
    Ok(())
}

async fn answer(mut stream: UnixStream, status: &watch::Receiver<String>) {
    let mut text = status.borrow().clone();
    if !text.ends_with('\n') {
        text.push('\n');
    }
    // Who asked and went away, or does not read, gets no answer; that is their business.
    let _ = tokio::time::timeout(ANSWER_WITHIN, async {
        stream.write_all(text.as_bytes()).await?;
        stream.shutdown().await
    })
    .await;
}

pub(crate) fn remove_stale(path: &Path) -> io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.file_type().is_socket() => std::fs::remove_file(path),
        Ok(_) => Err(io::Error::new(
            io::ErrorKind::AlreadyExists,
            "something that is no socket lies there",
        )),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(why) => Err(why),
    }
}

/// What a running daemon says.
#[derive(Debug)]
pub enum Answer {
    /// Its lines.
    Running(String),
    /// There is no socket, or nobody at it.
    NotRunning,
}

/// Asks; fails when the socket may not be opened or the daemon does not answer in time.
pub fn ask(path: &Path) -> io::Result<Answer> {
    let stream = match std::os::unix::net::UnixStream::connect(path) {
        Ok(stream) => stream,
        Err(why)
            if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) =>
        {
            return Ok(Answer::NotRunning);
        }
        Err(why) => return Err(why),
    };
    stream.set_read_timeout(Some(2 * ANSWER_WITHIN))?;
    let mut text = String::new();
    stream.take(ANSWER_MAX).read_to_string(&mut text)?;
    Ok(Answer::Running(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn asked(path: &Path) -> Answer {
        let path = path.to_owned();
        tokio::task::spawn_blocking(move || ask(&path)).await.unwrap().unwrap()
    }

    #[tokio::test]
    async fn who_asks_hears_the_newest_status_until_the_daemon_stops() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("status.sock");
        // A dead daemon's socket lies there.
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert!(matches!(asked(&path).await, Answer::NotRunning));

        let (say, status) = watch::channel("starting".to_owned());
        let stop = CancellationToken::new();
        let server = tokio::spawn(serve_status(path.clone(), status, stop.clone()));
        say.send("ready\nmain: registered".to_owned()).unwrap();
        let heard = loop {
            if let Answer::Running(text) = asked(&path).await {
                break text;
            }
            tokio::task::yield_now().await;
        };
        assert_eq!(heard, "ready\nmain: registered\n");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o660);

        stop.cancel();
        server.await.unwrap().unwrap();
        assert!(!path.exists());
        assert!(matches!(asked(&path).await, Answer::NotRunning));
    }

    #[tokio::test]
    async fn a_file_that_is_no_socket_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("status.sock");
        std::fs::write(&path, "mine").unwrap();
        let (_say, status) = watch::channel(String::new());
        assert!(serve_status(path.clone(), status, CancellationToken::new()).await.is_err());
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    }
}
