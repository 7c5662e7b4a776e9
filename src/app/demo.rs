//! The demo: the daemon itself on a simulated modem, with simulated people who answer by
//! themselves. Everything lies in one temporary folder that is gone when the demo ends.

use std::collections::BTreeSet;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::tz::TimeZone;
use rand::distr::{Alphanumeric, SampleString};
use tokio_util::sync::CancellationToken;

use super::daemon::Daemon;
use super::signals::Signals;
use super::thread::on_thread;
use crate::clock::Clock;
use crate::config::Config;
use crate::outbox::MessageState;
use crate::phone::PhoneNumber;
use crate::sim::personas::demo_contacts;
use crate::sim::{Options, Sim};
use crate::store::column::Col;
use crate::store::contacts::NewContact;
use crate::store::entry::EntryError;
use crate::store::users::{self, Role};
use crate::store::{Store, StoreError, contacts, groups, passwords};
use crate::web::Demo;

/// Where the panel listens when nothing else is asked for.
const LISTEN: &str = "127.0.0.1:8080";
/// The group the demo's people are in.
const GROUP: &str = "Spring list";
/// The demo's user.
const USER: &str = "demo";
const PASSWORD_LENGTH: usize = 12;

/// Runs the demo until Ctrl-C, or until nobody reads what it prints.
pub async fn demo(listen: Option<SocketAddr>) -> Result<()> {
    let signals = Signals::listen()?;
    let clock = Clock::taken_on_trust();
    let folder = Folder::new()?;
    let sim =
        Sim::start(Options::demo(rand::random(), clock.now())).context("the simulated modem")?;
    let config = configure(&folder.0, &sim.path(), free(listen)?)?;
    let daemon = Daemon::start(&config, Demo::Yes, clock.clone(), CancellationToken::new()).await?;
    let password = Alphanumeric.sample_string(&mut rand::rng(), PASSWORD_LENGTH);
    furnish(&daemon.store, &clock, &password).await?;
    let heard = print(&greeting(daemon.panel, &password, &folder.0));
    let (store, changes) = (daemon.store.clone(), daemon.gateway.changes());
    let end = async {
        if !heard {
            return;
        }
        tokio::select! {
            () = signals.asked_to_stop() => {}
            // A terminal that takes no more must not hold up the gateway.
            _ = on_thread("told", tell(store, changes)) => {}
        }
    };
    let ended = daemon.until(end).await;
    sim.stop().await;
    drop(folder);
    print("\nThe demo is over; its folder is gone.\n");
    ended
}

/// The asked-for address; else the usual one, or any free port if another program has that.
fn free(listen: Option<SocketAddr>) -> Result<SocketAddr> {
    if let Some(address) = listen {
        return Ok(address);
    }
    let usual: SocketAddr = LISTEN.parse()?;
    match std::net::TcpListener::bind(usual) {
        Ok(_) => Ok(usual),
        Err(_) => Ok(SocketAddr::new(usual.ip(), 0)),
    }
}

/// The demo's configuration is a file like any other, so that commands can be tried beside it.
fn configure(folder: &Path, port: &Path, listen: SocketAddr) -> Result<Config> {
    let path = folder.join("optin-gateway.toml");
    let text = format!(
        "data_dir = {data:?}\n\n\
         [organization]\nname = \"Harbour Clinic\"\nregion = \"US\"\ntimezone = {zone:?}\n\
         contact = \"555-0100\"\n\n\
         [panel]\nlisten = \"{listen}\"\n\n\
         [[modem]]\nname = \"simulated\"\nport = {port:?}\n\n\
         [sending]\nhold = \"3s\"\npace = \"1s\"\nwindow = \"always\"\n",
        data = folder.join("data").to_string_lossy(),
        port = port.to_string_lossy(),
        zone = TimeZone::system().iana_name().unwrap_or("UTC"),
    );
    std::fs::write(&path, text)?;
    Config::load(&path).map_err(|error| anyhow::anyhow!("the demo's configuration: {error}"))
}

/// A user, and the people in their group.
async fn furnish(store: &Store, clock: &Clock, password: &str) -> Result<()> {
    let password = password.to_owned();
    let hash = tokio::task::spawn_blocking(move || passwords::hash(USER, &password)).await??;
    let now = clock.now();
    let made: Result<(), EntryError> = store
        .write(move |tx| {
            users::add(tx, USER, Role::Admin, &hash, now)?;
            let group = groups::create(tx, GROUP, now)?;
            for person in demo_contacts() {
                let new = NewContact {
                    name: person.name.to_owned(),
                    phone: PhoneNumber::from_e164(person.phone)
                        .map_err(|error| EntryError::invalid("phone", error.to_string()))?,
                    language: String::new(),
                    groups: vec![group.id],
                    fields: Vec::new(),
                };
                contacts::create(tx, &new, now)?;
            }
            Ok(())
        })
        .await;
    Ok(made?)
}

/// Prints for people; false when nobody reads it any more.
fn print(text: &str) -> bool {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_ok()
}

fn greeting(panel: SocketAddr, password: &str, folder: &Path) -> String {
    format!(
        "optin-gateway demo: a simulated modem and simulated people. Nobody is really texted.\n\
         \n\
         \x20 Panel    http://{panel}/\n\
         \x20 Sign in  name {USER}, password {password}\n\
         \n\
         Open Contacts, press Invite Participants beside {GROUP}, and invite people one by one.\n\
         They answer by themselves within seconds; what is sent and received is shown here too.\n\
         To check the record, in another terminal:\n\
         \n\
         \x20 {} ledger verify --config {}\n\
         \n\
         Ctrl-C ends the demo and leaves nothing behind.\n\n",
        program(),
        folder.join("optin-gateway.toml").display()
    )
}

/// The program as one would type it here.
fn program() -> String {
    let Ok(program) = std::env::current_exe() else { return "optin-gateway".to_owned() };
    let here = std::env::current_dir().unwrap_or_default();
    program.strip_prefix(here).unwrap_or(&program).display().to_string()
}

/// Prints what leaves and what comes in, as it happens, until nobody reads it.
async fn tell(store: Store, mut changes: tokio::sync::broadcast::Receiver<()>) {
    let mut told = BTreeSet::new();
    loop {
        for (id, line) in store.read(news).await.unwrap_or_default() {
            if told.insert(id) && !print(&line) {
                return;
            }
        }
        if let Err(tokio::sync::broadcast::error::RecvError::Closed) = changes.recv().await {
            // The database is closed when nobody has it any more.
            drop(store);
            return std::future::pending().await;
        }
    }
}

/// What came in, and what became of each message that no longer waits. A demo has few of them.
fn news(c: &rusqlite::Connection) -> Result<Vec<(i64, String)>, StoreError> {
    let mut rows = c.prepare_cached(
        "SELECT m.id, m.state, coalesce(nullif(k.name, ''), m.address), m.text
         FROM messages m LEFT JOIN contacts k ON k.id = m.contact_id
         WHERE m.state NOT IN ('queued', 'sending') ORDER BY m.id",
    )?;
    let rows = rows.query_map([], |r| {
        let (state, name, text): (Col<MessageState>, String, String) =
            (r.get(1)?, r.get(2)?, r.get(3)?);
        Ok((r.get(0)?, line(state.0, &name, &text)))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// An arrow stands only for what left, or may have.
fn line(state: MessageState, name: &str, text: &str) -> String {
    let (mark, word) = match state {
        MessageState::Received => ("◄", ""),
        MessageState::Sent | MessageState::Delivered => ("►", ""),
        MessageState::InDoubt => ("►", "(in doubt, may not have left) "),
        MessageState::Undelivered => ("✕", "(left, not delivered) "),
        MessageState::Failed => ("✕", "(could not be sent) "),
        MessageState::Suppressed => ("✕", "(held back, not sent) "),
        MessageState::Withdrawn => ("✕", "(taken back, not sent) "),
        MessageState::Queued | MessageState::Sending => ("…", "(waits) "),
    };
    format!("  {mark} {name:<16} {word}{}\n", text.replace('\n', " / "))
}

/// A folder only this user can read, removed with everything in it when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        use std::os::unix::fs::DirBuilderExt;
        let name = Alphanumeric.sample_string(&mut rand::rng(), 8);
        let path = std::env::temp_dir().join(format!("optin-gateway-demo-{name}"));
        std::fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .with_context(|| format!("{} cannot be made", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.0) {
            eprintln!("{} could not be removed: {error}", self.0.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_left_or_may_have_is_told_with_an_arrow() {
        for (state, arrow) in [
            (MessageState::Sent, true),
            (MessageState::Delivered, true),
            (MessageState::InDoubt, true),
            (MessageState::Failed, false),
            (MessageState::Suppressed, false),
            (MessageState::Withdrawn, false),
            (MessageState::Undelivered, false),
        ] {
            let line = line(state, "Ada", "Hi");
            assert_eq!(line.contains('►'), arrow, "{line}");
            let bare = matches!(state, MessageState::Sent | MessageState::Delivered);
            assert_eq!(line.contains('('), !bare, "{line}");
        }
    }
}
