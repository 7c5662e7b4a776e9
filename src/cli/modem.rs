//! `modem info`, `watch` and `ussd`: the running gateway is asked, which holds the modem; when none runs,
//! the port is opened for as long as the command lasts. Nothing is sent or deleted then, and no PIN is tried.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::net::UnixStream;
use tokio::sync::broadcast;
use tokio::time::Instant;

use super::args::{self, Which};
use super::failure::Failure;
use super::out::{say, say_as_is};
use crate::app::{self, Alone};
use crate::at::command::UssdCode;
use crate::clock::Clock;
use crate::config::Config;
use crate::modem::{ModemSettings, Piece, Transcript};
use crate::modem_socket::{Request, Told, ask};

/// The speed of a port named by `--port`; USB modems do not mind.
pub(super) const BAUD: u32 = 115_200;
/// A pause worth a line in a recording.
const PAUSE: Duration = Duration::from_secs(1);

pub(super) async fn modem(command: &args::Modem) -> Result<(), Failure> {
    match command {
        args::Modem::Scan(file) => super::scan::scan(file).await,
        args::Modem::Info(which) => answer(which, Request::Report).await,
        args::Modem::Ussd { code, which } => {
            let Some(code) = UssdCode::parse(code) else {
                return Err(Failure::because(format!(
                    "{code:?} is no code: write digits, *, # and + only, such as \"*100#\", at most {} of them.",
                    UssdCode::MAX
                )));
            };
            answer(which, Request::Ussd(code)).await
        }
        args::Modem::Watch { record, which } => watch(which, record.as_deref()).await,
    }
}

/// Which modem is meant, and where a gateway that may hold it can be asked.
struct Target {
    settings: ModemSettings,
    socket: Option<PathBuf>,
}

fn target(which: &Which) -> Result<Target, Failure> {
    if let Some(port) = &which.port {
        let (name, port) = ("port".to_owned(), port.clone());
        let settings = ModemSettings { name, port, baud: BAUD, pin: None };
        return Ok(Target { settings, socket: None });
    }
    let config = Config::load(&which.config.path)?;
    let names: Vec<&str> = config.modems.iter().map(|modem| modem.name.as_str()).collect();
    let found = match &which.modem {
        Some(name) => config.modems.iter().find(|modem| modem.name == *name),
        None => config.modems.first(),
    };
    let Some(modem) = found else {
        return Err(Failure::because(match &which.modem {
            Some(name) if !names.is_empty() => {
                format!(
                    "There is no modem {name:?} in the configuration; there is: {}.",
                    names.join(", ")
                )
            }
            _ => "There is no [[modem]] in the configuration. Add one, or name a port with --port."
                .to_owned(),
        }));
    };
    let settings = ModemSettings {
        name: modem.name.clone(),
        port: modem.port.clone(),
        baud: modem.baud,
        pin: None,
    };
    Ok(Target { settings, socket: Some(config.modem_socket()) })
}

/// The gateway's answer, still to be read; `None` when it does not run.
async fn told(
    target: &Target,
    request: &Request,
) -> Result<Option<BufReader<UnixStream>>, Failure> {
    let Some(socket) = &target.socket else { return Ok(None) };
    match ask(socket, &target.settings.name, request).await {
        Ok(Told::NotRunning) => Ok(None),
        Ok(Told::Yes(answer)) => Ok(Some(answer)),
        Ok(Told::No(why)) => Err(Failure::because(why)),
        Err(why) if why.kind() == io::ErrorKind::PermissionDenied => Err(Failure::because(
            "Only root and the user optin-gateway may look at the modem of a running gateway. Put sudo before \
             the command.",
        )),
        Err(why) => Err(Failure::because(format!("The gateway runs but does not answer: {why}."))),
    }
}

/// Asks for something that has one answer, and prints it.
async fn answer(which: &Which, request: Request) -> Result<(), Failure> {
    let target = target(which)?;
    if let Some(mut answer) = told(&target, &request).await? {
        let mut text = String::new();
        answer
            .read_to_string(&mut text)
            .await
            .map_err(|why| Failure::because(format!("The gateway stopped answering: {why}.")))?;
        say_as_is!("{text}");
        return Ok(());
    }
    let mut alone = Alone::start(target.settings, |_| {});
    let answer = match (alone.up().await, request) {
        (Err(why), _) => Err(why),
        (Ok(()), Request::Ussd(code)) => alone.modem.ussd(code).await,
        (Ok(()), Request::Report | Request::Watch) => alone.modem.report().await,
    };
    alone.end().await;
    say!("{}", answer.map_err(Failure::because)?.trim_end());
    Ok(())
}

async fn watch(which: &Which, record: Option<&Path>) -> Result<(), Failure> {
    let target = target(which)?;
    let answer = told(&target, &Request::Watch).await?;
    let name = target.settings.name.clone();
    let mut screen = Screen { record: record.map(|path| Record::begin(path, &name)).transpose()? };
    let signals = app::Signals::listen()?;
    let ended = tokio::select! {
        biased;
        () = signals.asked_to_stop() => Ok(()),
        ended = async {
            match answer {
                Some(answer) => follow(answer, &mut screen).await,
                None => open_and_follow(target.settings, &mut screen).await,
            }
        } => ended,
    };
    if let Some(path) = record {
        eprintln!("Recorded in {}. It may hold numbers and texts of people.", path.display());
    }
    ended
}

async fn follow(answer: BufReader<UnixStream>, screen: &mut Screen) -> Result<(), Failure> {
    eprintln!("Watching the modem of the running gateway; Ctrl-C ends it.");
    let mut lines = answer.lines();
    while let Ok(Some(line)) = lines.next_line().await {
        screen.show(&line)?;
    }
    Err(Failure::because("The gateway has stopped."))
}

async fn open_and_follow(settings: ModemSettings, screen: &mut Screen) -> Result<(), Failure> {
    eprintln!("No gateway runs, so the port is opened; Ctrl-C ends it.");
    let mut pieces = None;
    let mut alone = Alone::start(settings, |tap| pieces = Some(tap.listen()));
    let Some(mut pieces) = pieces else { return Ok(()) };
    let mut transcript = Transcript::from_the_start();
    let mut up = std::pin::pin!(alone.up());
    let mut is_up = false;
    loop {
        tokio::select! {
            biased;
            piece = pieces.recv() => show_piece(&piece, &mut transcript, screen)?,
            settled = &mut up, if !is_up => {
                settled.map_err(Failure::because)?;
                is_up = true;
            }
        }
    }
}

fn show_piece(
    piece: &Result<Piece, broadcast::error::RecvError>,
    transcript: &mut Transcript,
    screen: &mut Screen,
) -> Result<(), Failure> {
    match piece {
        Ok(piece) => {
            for line in transcript.take(piece) {
                screen.show(&line.to_string())?;
            }
        }
        Err(broadcast::error::RecvError::Lagged(_)) => {
            *transcript = Transcript::midway();
            screen.show("# something was missed here")?;
        }
        Err(broadcast::error::RecvError::Closed) => {}
    }
    Ok(())
}

/// Where lines are shown and recorded.
struct Screen {
    record: Option<Record>,
}

impl Screen {
    fn show(&mut self, line: &str) -> Result<(), Failure> {
        let zone = jiff::tz::TimeZone::system();
        let now = jiff::fmt::strtime::format(
            "%H:%M:%S%.3f",
            &Clock::system().told().wall.to_zoned_datetime(zone),
        );
        // Nobody reading on is an end like any other.
        writeln!(io::stdout(), "{} {line}", now.unwrap_or_default())
            .map_err(|why| Failure::because(format!("Nothing can be shown any more: {why}.")))?;
        match &mut self.record {
            Some(record) => record.write(line),
            None => Ok(()),
        }
    }
}

/// A file in the form of `tests/transcripts/README.md`.
struct Record {
    file: File,
    path: PathBuf,
    last: Option<Instant>,
}

impl Record {
    fn begin(path: &Path, modem: &str) -> Result<Self, Failure> {
        let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let file = opened.map_err(|why| cannot_record(path, &why))?;
        let mut record = Self { file, path: path.to_owned(), last: None };
        let (date, version) = (Clock::system().told().wall, env!("CARGO_PKG_VERSION"));
        record.put(&format!(
            "# optin-gateway transcript\n\
             # origin: seen on the device\n\
             # It may hold numbers and texts of people, and the card's number: replace them before it goes anywhere.\n\
             # modem {modem:?}, {date:.0}, optin-gateway {version}"
        ))?;
        Ok(record)
    }

    fn write(&mut self, line: &str) -> Result<(), Failure> {
        let now = Instant::now();
        let pause = self.last.replace(now).map(|last| now - last).filter(|pause| *pause >= PAUSE);
        if let Some(pause) = pause {
            self.put(&format!("~ {:.1}s", pause.as_secs_f64()))?;
        }
        self.put(line)
    }

    fn put(&mut self, line: &str) -> Result<(), Failure> {
        writeln!(self.file, "{line}").map_err(|why| cannot_record(&self.path, &why))
    }
}

fn cannot_record(path: &Path, why: &io::Error) -> Failure {
    let remedy = match why.kind() {
        io::ErrorKind::AlreadyExists => "Name a file that is not there yet.",
        _ => "Name a file in a folder you may write to.",
    };
    Failure::because(format!("{} cannot be written: {why}. {remedy}", path.display()))
}
