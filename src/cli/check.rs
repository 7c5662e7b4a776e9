//! `check`: whether the configuration is right, and what the gateway would find if it started now.
//!
//! It fails when `run` would. A modem that is not plugged in is said, with what to do, but is no fault: the daemon
//! waits for it. An address that the running gateway itself listens on is none either.

use std::io;
use std::net::TcpListener;
use std::path::Path;

use rustix::fs::{Access, access};

use super::args::ConfigFile;
use super::failure::Failure;
use super::out::say;
use crate::app;
use crate::clock::{Clock, Told, Trust};
use crate::config::{Config, Modem, Profile, duration_in_words, hours_in_words};
use crate::outbox::schedule::Window;
use crate::status_socket::{Answer, ask};
use crate::web::TlsError;

pub(super) fn check(file: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load(&file.path)?;
    let (folder, panel) = (data_dir(&config.data_dir), panel(&config));
    let certificate = certificate(&config);
    let faults = [folder.as_ref().err(), panel.as_ref().err(), certificate.as_ref().err()];
    let fault = faults.into_iter().flatten().next().cloned();
    match &fault {
        None => say!("{} is right.\n", file.path.display()),
        Some(_) => say!("{} can be read, but:\n", file.path.display()),
    }
    say!("data_dir    {}", said(&folder));
    say!("panel       {}", said(&panel));
    if config.panel.tls.is_some() {
        say!("certificate {}", said(&certificate));
    }
    if config.modems.is_empty() {
        say!("modem       none");
    }
    for modem in &config.modems {
        say!("modem       {}", port(modem));
    }
    say!("sending     {}", sending(&config));
    say!("hours       {}", hours(&config));
    say!("clock       {}", clock(&config));
    say!("alerts      {}", alerts(&config));
    say!("law         {}", law(&config));
    if let Some(profile) = config.organization.jurisdiction {
        say!("records     {}", records(profile));
    }
    let advice = config.advice();
    if !advice.is_empty() {
        say!();
    }
    for sentence in advice {
        say!("note: {sentence}");
    }
    fault
        .map_or(Ok(()), |why| Err(Failure::because(format!("The gateway would not start: {why}."))))
}

/// Asked before the daemon starts: what `check` would say of the data folder and the certificate, with the exit code
/// for it.
pub(super) fn will_run(config: &Config) -> Result<(), Failure> {
    match data_dir(&config.data_dir).and_then(|_| certificate(config)) {
        // A folder that takes nothing for a while: the daemon waits and says so.
        Ok(_) | Err(Fault::Disk(_)) => Ok(()),
        Err(Fault::Configuration(what)) => Err(Failure::Unusable(format!("{what}."))),
        Err(Fault::Machine(what)) => Err(Failure::because(format!("{what}."))),
    }
}

/// Why the gateway would not start.
#[derive(Clone, Debug, thiserror::Error)]
enum Fault {
    /// What the configuration names can never do.
    #[error("{0}")]
    Configuration(String),
    /// Something on this machine is in the way.
    #[error("{0}")]
    Machine(String),
    /// The data folder takes nothing.
    #[error("{0}")]
    Disk(String),
}

fn said(found: &Result<String, Fault>) -> String {
    match found {
        Ok(words) => words.clone(),
        Err(fault) => fault.to_string(),
    }
}

fn data_dir(path: &Path) -> Result<String, Fault> {
    let shown = path.display();
    let there = path.ancestors().find(|folder| folder.symlink_metadata().is_ok());
    if let Some(there) = there.filter(|there| !there.is_dir()) {
        return Err(Fault::Configuration(format!(
            "data_dir {shown}: {} is no folder; name another under data_dir, or move what lies there",
            there.display()
        )));
    }
    if there != Some(path) {
        return Ok(format!("{shown}: not there yet; it is made at the first start"));
    }
    if access(path, Access::WRITE_OK | Access::EXEC_OK).is_err() {
        return Err(Fault::Disk(format!(
            "data_dir {shown}: not writable for the user who asks; use sudo, or give it to the service's user: \
             sudo chown optin-gateway: {shown}"
        )));
    }
    Ok(format!("{shown}: writable"))
}

fn panel(config: &Config) -> Result<String, Fault> {
    let address = config.panel.listen;
    match TcpListener::bind(address) {
        Ok(_) => Ok(format!("{address}: free")),
        Err(why) if why.kind() == io::ErrorKind::AddrInUse => match ask(&config.status_socket()) {
            Ok(Answer::Running(_)) => Ok(format!("{address}: in use by the running gateway")),
            _ => Err(Fault::Machine(format!(
                "[panel] listen {address}: in use; stop what listens there (`ss -ltnp 'sport = :{}'` shows it), or \
                 write another port",
                address.port()
            ))),
        },
        Err(why) => Err(Fault::Machine(format!(
            "[panel] listen {address}: cannot be listened on: {why}; write \"0.0.0.0:{}\" for every address of this \
             machine",
            address.port()
        ))),
    }
}

/// Its fingerprint, to be compared with what a browser shows.
fn certificate(config: &Config) -> Result<String, Fault> {
    match app::certificate(config) {
        Ok(Some(tls)) => Ok(format!("SHA-256 {}", tls.fingerprint())),
        Ok(None) => Ok("not there yet; it is made at the first start".to_owned()),
        Err(TlsError::Unreadable { path, why })
            if why.kind() == io::ErrorKind::PermissionDenied =>
        {
            Err(Fault::Machine(format!(
                "[panel.tls] {}: not readable for the user who asks; use sudo, or let the service's user read it: \
                 sudo chown optin-gateway: {0}",
                path.display()
            )))
        }
        Err(why) => Err(Fault::Configuration(format!("[panel.tls] {why}"))),
    }
}

fn port(modem: &Modem) -> String {
    let Modem { name, port, .. } = modem;
    let pin = if modem.pin.is_some() { ", with a PIN" } else { "" };
    if port == "auto" {
        return format!("{name}: looks for a modem among the USB devices{pin}");
    }
    if let Some(imei) = port.strip_prefix("imei:") {
        return format!("{name}: looks for the modem with the IMEI {imei}{pin}");
    }
    let path = Path::new(port);
    let found = match std::fs::canonicalize(path) {
        Ok(_) if access(path, Access::READ_OK | Access::WRITE_OK).is_err() => {
            "there, but not for the user who asks; the service's user needs the group dialout"
                .to_owned()
        }
        Ok(real) if real == path => "there".to_owned(),
        Ok(real) => format!("there ({})", real.display()),
        Err(_) => "not there now; the gateway waits for it".to_owned(),
    };
    format!("{name}: {port}: {found}{pin}")
}

fn sending(config: &Config) -> String {
    let sending = &config.sending;
    let limit = match sending.daily_limit {
        Some(limit) => format!("{limit} a day"),
        None => "no limit a day".to_owned(),
    };
    format!(
        "{limit}, {} apart or up to a quarter more, {} to undo, again after {}",
        duration_in_words(sending.pace),
        duration_in_words(sending.hold),
        duration_in_words(sending.again_after),
    )
}

/// When invites leave, and by whose clock.
fn hours(config: &Config) -> String {
    let zone = config.organization.timezone.iana_name().unwrap_or("this machine's time");
    match &config.sending.window {
        Window::Always => format!("always; the day of the limit is that of {zone}"),
        window @ Window::Hours(_) => format!(
            "{}, by each person's clock: their field Timezone, else their area code, else {zone}",
            hours_in_words(window)
        ),
    }
}

fn alerts(config: &Config) -> String {
    config.alerts.as_ref().map_or_else(
        || "nobody is told; [alerts] webhook may name an address".to_owned(),
        |alerts| {
            let after = duration_in_words(alerts.modem_after);
            format!("told to {}; a modem when it is away for {after}", alerts.webhook.host())
        },
    )
}

/// Whether the machine's clock is trusted by what can be seen of it here.
fn clock(config: &Config) -> String {
    let Told { trust, wall, .. } = Clock::system().told();
    let shows = wall
        .to_zoned_datetime(config.organization.timezone.clone())
        .strftime("%F %H:%M")
        .to_string();
    let waits = match config.sending.window {
        Window::Always => "what is on record until then may be dated too early",
        Window::Hours(_) => "invites wait until then",
    };
    match trust {
        Trust::By(_) => format!("{shows}, as a time server says"),
        Trust::Not(_) => format!(
            "{shows}; no time server has set it since the start. The mobile network, or a person on the panel's Gateway \
             page, may confirm it; {waits}"
        ),
    }
}

fn law(config: &Config) -> String {
    match config.organization.jurisdiction {
        Some(profile) => format!(
            "{}: invites within {} ({}), a stop is confirmed within {} or never",
            profile.code,
            hours_in_words(&profile.legal_window),
            profile.window_law,
            duration_in_words(config.confirm_within()),
        ),
        None => format!(
            "nothing is known of the law of {}; [organization] jurisdiction may name {}",
            config.organization.region,
            Profile::codes().join(" or ")
        ),
    }
}

fn records(profile: &Profile) -> String {
    format!(
        "to keep: a stop {} years or longer, the evidence of consent {} years after the last text ({})",
        profile.stop_years, profile.consent_years, profile.retention_law
    )
}
