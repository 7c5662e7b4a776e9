//! Commands about a modem ask a running daemon here, which holds it: a Unix socket in the data folder.
//!
//! ```text
//!  modem info, watch, ussd ──connect──► modem.sock
//!                          ── report NAME, watch NAME or ussd NAME CODE (a line; tabs between) ──►
//!                          ◄── ok or no, a line; then the answer, to the end
//! ```
//! It is another socket than that of `status`, for what goes over the wire holds people's words: only the
//! service's user, and root, may connect. A few callers at once; one that asks nothing is sent away.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Semaphore;
use tokio::sync::broadcast::error::RecvError;
use tokio_util::sync::CancellationToken;

use crate::at::command::UssdCode;
use crate::modem::{ModemHandle, Tap, Transcript};

/// Callers at once; more wait.
const CALLERS: usize = 8;
/// A request is a short line, sent at once.
const REQUEST_MAX: u64 = 1024;
const REQUEST_WITHIN: Duration = Duration::from_secs(2);
/// A reader on the same machine that takes nothing for so long is gone.
const WRITE_WITHIN: Duration = Duration::from_secs(5);
/// Pause after a failed accept, which is mostly "too many open files" and would repeat at once.
const ACCEPT_PAUSE: Duration = Duration::from_millis(200);

/// A modem that can be asked for.
#[derive(Debug, Clone)]
pub struct Door {
    /// It answers.
    pub modem: ModemHandle,
    /// It is listened to.
    pub tap: Tap,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// What there is to know.
    Report,
    /// What goes over the wire from now on.
    Watch,
    /// What the network answers to a code.
    Ussd(UssdCode),
}

/// Answers everyone who connects, until told to stop; then removes the socket.
pub async fn serve_modems(
    path: PathBuf,
    doors: Vec<Door>,
    stop: CancellationToken,
) -> io::Result<()> {
    crate::status_socket::remove_stale(&path)?;
    let listener = UnixListener::bind(&path)?;
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600))?;
    let (doors, callers) = (Arc::new(doors), Arc::new(Semaphore::new(CALLERS)));
    let calls = tokio_util::task::TaskTracker::new();
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => accepted,
        };
        match (accepted, Arc::clone(&callers).try_acquire_owned()) {
            (Ok((stream, _)), Ok(place)) => {
                let (doors, stop) = (Arc::clone(&doors), stop.clone());
                calls.spawn(async move {
                    let _place = place;
                    // Who went away hears no answer; that is their business.
                    tokio::select! {
                        _ = answer(stream, &doors) => {}
                        () = stop.cancelled() => {}
                    }
                });
            }
            // Dropped, which the caller hears as an end without an answer.
            (Ok(_), Err(_)) => {}
            (Err(why), _) => {
                tracing::warn!(%why, "nobody can ask for the modems at the moment");
                tokio::time::sleep(ACCEPT_PAUSE).await;
            }
        }
    }
    calls.close();
    calls.wait().await;
    // Whether it could be removed matters to nobody: the next start removes it too.
    let _ = std::fs::remove_file(&path);
    Ok(())
}

async fn answer(stream: UnixStream, doors: &[Door]) -> io::Result<()> {
    let (reader, mut writer) = stream.into_split();
    let mut line = String::new();
    let mut reader = BufReader::new(reader.take(REQUEST_MAX));
    tokio::time::timeout(REQUEST_WITHIN, reader.read_line(&mut line)).await??;
    let (door, request) = match understand(line.trim_end_matches('\n'), doors) {
        Ok(understood) => understood,
        Err(why) => return say(&mut writer, &format!("no\n{why}\n")).await,
    };
    let answer = match request {
        Request::Watch => return watch(&door.tap, &mut writer).await,
        Request::Report => door.modem.report().await,
        Request::Ussd(code) => door.modem.ussd(code).await,
    };
    match answer {
        Ok(text) => say(&mut writer, &format!("ok\n{}\n", text.trim_end())).await,
        Err(why) => say(&mut writer, &format!("no\n{why}\n")).await,
    }
}

fn understand<'a>(line: &str, doors: &'a [Door]) -> Result<(&'a Door, Request), String> {
    let mut words = line.split('\t');
    let (verb, name) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let door = doors.iter().find(|door| door.modem.name() == name);
    let door = door.ok_or_else(|| {
        format!("The running gateway has no modem \"{name}\". Restart it after a change of the configuration.")
    })?;
    let request = match (verb, words.next()) {
        ("report", None) => Request::Report,
        ("watch", None) => Request::Watch,
        ("ussd", Some(code)) => {
            Request::Ussd(UssdCode::parse(code).ok_or("That is no code.".to_owned())?)
        }
        _ => return Err("The running gateway does not understand this command. Is it another version? Restart it.".to_owned()),
    };
    Ok((door, request))
}

async fn say(writer: &mut (impl AsyncWriteExt + Unpin), text: &str) -> io::Result<()> {
    tokio::time::timeout(WRITE_WITHIN, writer.write_all(text.as_bytes())).await?
}

async fn watch(tap: &Tap, writer: &mut (impl AsyncWriteExt + Unpin)) -> io::Result<()> {
    let mut pieces = tap.listen();
    let mut transcript = Transcript::midway();
    say(writer, "ok\n").await?;
    loop {
        let text = match pieces.recv().await {
            Ok(piece) => {
                let lines = transcript.take(&piece);
                lines.iter().flat_map(|line| [line.to_string(), "\n".to_owned()]).collect()
            }
            Err(RecvError::Lagged(_)) => {
                transcript = Transcript::midway();
                "# something was missed here\n".to_owned()
            }
            Err(RecvError::Closed) => return Ok(()),
        };
        say(writer, &text).await?;
    }
}

/// What the daemon says to a request.
#[derive(Debug)]
pub enum Told {
    /// It does not run.
    NotRunning,
    /// It cannot; why.
    No(String),
    /// Its answer, still to be read.
    Yes(BufReader<UnixStream>),
}

/// Asks the daemon about one of its modems.
pub async fn ask(path: &Path, modem: &str, request: &Request) -> io::Result<Told> {
    let mut stream = match UnixStream::connect(path).await {
        Ok(stream) => stream,
        Err(why)
            if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::ConnectionRefused) =>
        {
            return Ok(Told::NotRunning);
        }
        Err(why) => return Err(why),
    };
    let line = match request {
        Request::Report => format!("report\t{modem}\n"),
        Request::Watch => format!("watch\t{modem}\n"),
        Request::Ussd(code) => format!("ussd\t{modem}\t{}\n", code.as_str()),
    };
    say(&mut stream, &line).await?;
    let mut reader = BufReader::new(stream);
    let mut verdict = String::new();
    reader.read_line(&mut verdict).await?;
    match verdict.trim_end() {
        "ok" => Ok(Told::Yes(reader)),
        "no" => {
            let mut why = String::new();
            reader.read_to_string(&mut why).await?;
            Ok(Told::No(why.trim_end().to_owned()))
        }
        _ => Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "it is stopping, or asked by too many",
        )),
    }
}
