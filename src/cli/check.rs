//! `check`: whether the configuration is right, and what the gateway would find if it started now.
//!
//! Only the configuration decides the exit code. A modem that is not plugged in or a port that is taken is said, with
//! what to do, but is no error: the daemon waits for the one, and the other is mostly the daemon itself.

use std::io;
use std::net::TcpListener;
use std::path::Path;

use rustix::fs::{Access, access};

use super::args::ConfigFile;
use super::failure::Failure;
use crate::config::{Config, Modem, duration_in_words, hours_in_words};
use crate::status_socket::{Answer, ask};

pub(super) fn check(file: &ConfigFile) -> Result<(), Failure> {
    let config = Config::load(&file.path)?;
    println!("{} is right.\n", file.path.display());
    println!("data_dir    {}", data_dir(&config.data_dir));
    println!("panel       {}", panel(&config));
    if config.modems.is_empty() {
        println!("modem       none");
    }
    for modem in &config.modems {
        println!("modem       {}", port(modem));
    }
    println!("sending     {}", sending(&config));
    let advice = config.advice();
    if !advice.is_empty() {
        println!();
    }
    for sentence in advice {
        println!("note: {sentence}");
    }
    Ok(())
}

fn data_dir(path: &Path) -> String {
    let shown = path.display();
    if !path.exists() {
        return format!("{shown}: not there yet; it is made at the first start");
    }
    if !path.is_dir() {
        return format!("{shown}: is no folder; name another, or move what lies there");
    }
    if access(path, Access::WRITE_OK | Access::EXEC_OK).is_err() {
        return format!(
            "{shown}: not writable for the user who asks; the service's user must own it"
        );
    }
    format!("{shown}: writable")
}

fn panel(config: &Config) -> String {
    let address = config.panel.listen;
    let found = match TcpListener::bind(address) {
        Ok(_) => "free".to_owned(),
        Err(why) if why.kind() == io::ErrorKind::AddrInUse => match ask(&config.status_socket()) {
            Ok(Answer::Running(_)) => "in use by the running gateway".to_owned(),
            _ => format!(
                "in use; stop what listens there (`ss -ltnp 'sport = :{}'` shows it), or write another port",
                address.port()
            ),
        },
        Err(why) => format!(
            "cannot be listened on: {why}; write \"0.0.0.0:{}\" for every address of this machine",
            address.port()
        ),
    };
    format!("{address}: {found}")
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
        "invites at {} ({}), {limit}, {} apart, {} to undo, again after {}",
        hours_in_words(&sending.window),
        config.organization.timezone.iana_name().unwrap_or("this machine's time"),
        duration_in_words(sending.pace),
        duration_in_words(sending.hold),
        duration_in_words(sending.again_after),
    )
}
