//! The demo: the daemon itself on a simulated modem, with simulated people who answer by
//! themselves. Everything lies in one temporary folder that is gone when the demo ends.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use jiff::tz::TimeZone;
use rand::distr::{Alphanumeric, SampleString};
use tokio_util::sync::CancellationToken;

use super::daemon::{Daemon, stopped};
use crate::clock::Clock;
use crate::config::Config;
use crate::phone::PhoneNumber;
use crate::sim::personas::demo_contacts;
use crate::sim::{Options, Sim};
use crate::store::contacts::NewContact;
use crate::store::entry::EntryError;
use crate::store::users::{self, Role};
use crate::store::{MessageId, Store, StoreError, contacts, groups};
use crate::web::Demo;

/// Where the panel listens when nothing else is asked for.
const LISTEN: &str = "127.0.0.1:8080";
/// The group the demo's people are in.
const GROUP: &str = "Spring list";
/// The demo's user.
const USER: &str = "demo";
const PASSWORD_LENGTH: usize = 12;

/// Runs the demo until Ctrl-C.
pub async fn demo(listen: Option<SocketAddr>) -> Result<()> {
    let clock = Clock::System;
    let folder = Folder::new()?;
    let sim =
        Sim::start(Options::demo(rand::random(), clock.now())).context("the simulated modem")?;
    let config = configure(&folder.0, &sim.path(), free(listen)?)?;
    let daemon = Daemon::start(&config, Demo::Yes, clock.clone(), CancellationToken::new()).await?;
    let password = Alphanumeric.sample_string(&mut rand::rng(), PASSWORD_LENGTH);
    furnish(&daemon.store, &clock, &password).await?;
    greet(daemon.panel, &password, &folder.0);
    let (store, gateway) = (daemon.store.clone(), daemon.gateway.clone());
    let end = async {
        tokio::select! {
            () = stopped() => {}
            () = tell(store, gateway.changes()) => {}
        }
    };
    let ended = daemon.until(end).await;
    sim.stop().await;
    println!("\nThe demo is over; its folder is gone.");
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
    let hash = tokio::task::spawn_blocking(move || users::hash_password(&password)).await??;
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

fn greet(panel: SocketAddr, password: &str, folder: &Path) {
    println!(
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
         Ctrl-C ends the demo and leaves nothing behind.\n",
        program(),
        folder.join("optin-gateway.toml").display()
    );
}

/// The program as one would type it here.
fn program() -> String {
    let Ok(program) = std::env::current_exe() else { return "optin-gateway".to_owned() };
    let here = std::env::current_dir().unwrap_or_default();
    program.strip_prefix(here).unwrap_or(&program).display().to_string()
}

/// Prints what leaves and what comes in, as it happens.
async fn tell(store: Store, mut changes: tokio::sync::broadcast::Receiver<()>) {
    let mut shown = MessageId(0);
    loop {
        let news = store.read(move |c| news(c, shown)).await.unwrap_or_default();
        for (id, line) in news {
            println!("{line}");
            shown = id;
        }
        if let Err(tokio::sync::broadcast::error::RecvError::Closed) = changes.recv().await {
            return std::future::pending().await;
        }
    }
}

/// Messages after `shown` that left or came in, in order, up to the first that still waits.
fn news(
    c: &rusqlite::Connection,
    shown: MessageId,
) -> Result<Vec<(MessageId, String)>, StoreError> {
    let mut rows = c.prepare_cached(
        "SELECT m.id, m.direction, m.state, coalesce(nullif(k.name, ''), m.address), m.text
         FROM messages m LEFT JOIN contacts k ON k.id = m.contact_id
         WHERE m.id > ?1 ORDER BY m.id",
    )?;
    let rows = rows.query_map([shown], |r| {
        let (id, direction, state): (MessageId, String, String) = (r.get(0)?, r.get(1)?, r.get(2)?);
        let (name, text): (String, String) = (r.get(3)?, r.get(4)?);
        Ok((id, direction, state, name, text))
    })?;
    let mut news = Vec::new();
    for row in rows {
        let (id, direction, state, name, text) = row?;
        if matches!(state.as_str(), "queued" | "sending") {
            break;
        }
        let arrow = if direction == "in" { "◄" } else { "►" };
        news.push((id, format!("  {arrow} {name:<16} {}", text.replace('\n', " / "))));
    }
    Ok(news)
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
