//! `status`: what the running gateway says of itself, or what its database tells when it does not run.

use std::io;

use rusqlite::Connection;

use super::args::ConfigFile;
use super::data;
use super::failure::Failure;
use super::out::{say, say_as_is};
use crate::config::Config;
use crate::gateway::trouble_in_words;
use crate::status_socket::{Answer, ask};
use crate::store::{StoreError, outbox, reviews};

/// Messages in doubt that are named.
const TROUBLES: usize = 5;

pub(super) fn status(config: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load_without_secrets(&config.path)?;
    let answer = ask(&config.status_socket()).map_err(|why| match why.kind() {
        io::ErrorKind::PermissionDenied => Failure::because(
            "Only root and the user optin-gateway may ask. Try: sudo optin-gateway status",
        ),
        _ => Failure::because(format!("The gateway runs but does not answer: {why}.")),
    })?;
    match answer {
        Answer::Running(text) => {
            say_as_is!("{text}");
            Ok(())
        }
        Answer::NotRunning => {
            say!("not running");
            match data::open_existing(&config)? {
                None => say!("There is no database yet: it has never run with this data_dir."),
                Some(connection) => say!("{}", known_from(&connection)?),
            }
            Err(Failure::because(
                "The gateway is not running. Start it: sudo systemctl start optin-gateway",
            ))
        }
    }
}

fn known_from(connection: &Connection) -> Result<String, StoreError> {
    let now = data::clock(connection)?.now();
    let counts = outbox::counts(connection, now)?;
    let waiting = reviews::waiting(connection)?;
    let mut lines = vec![format!(
        "{} queued, {} in doubt, {waiting} waiting for review",
        counts.queued, counts.in_doubt
    )];
    let troubles = outbox::troubles(connection, now, TROUBLES)?;
    lines.extend(troubles.iter().map(trouble_in_words));
    Ok(lines.join("\n"))
}
