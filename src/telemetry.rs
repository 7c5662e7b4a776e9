//! Where log lines go: to the journal with their level when systemd's journal reads our stderr, else to stderr.
//!
//! The level is the command's usual one, or what `OPTIN_GATEWAY_LOG` says in the form of `RUST_LOG`, such as `debug` or
//! `info,optin_gateway::modem=trace`. At `info` no line holds a person's words or a whole phone number; the types
//! that carry them see to it.

use std::io::IsTerminal;
use std::os::unix::fs::MetadataExt;

use tracing_subscriber::filter::{Directive, LevelFilter};
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Registry};

/// The environment variable that sets the level.
pub const LOG_VARIABLE: &str = "OPTIN_GATEWAY_LOG";

/// Starts logging at the usual level, unless asked otherwise. Called once, after the configuration was read; a second
/// call changes nothing.
pub fn init(usual: LevelFilter) {
    let asked = std::env::var(LOG_VARIABLE).unwrap_or_default();
    let (filter, complaint) = filter(&asked, usual);
    let journal = if stderr_is_the_journal() { journal() } else { None };
    let registry = Registry::default().with(filter);
    let started = match journal {
        Some(journal) => registry.with(journal).try_init(),
        None => registry
            .with(
                tracing_subscriber::fmt::layer()
                    .with_writer(std::io::stderr)
                    .with_ansi(std::io::stderr().is_terminal())
                    .with_target(false),
            )
            .try_init(),
    };
    if let (Ok(()), Some(why)) = (started, complaint) {
        tracing::warn!(%why, "{LOG_VARIABLE} is not understood; the level is {usual}");
    }
}

/// What was asked for, or the usual level and why.
fn filter(asked: &str, usual: LevelFilter) -> (EnvFilter, Option<String>) {
    let builder = || EnvFilter::builder().with_default_directive(usual.into());
    let (filter, complaint) = match builder().parse(asked) {
        Ok(filter) => (filter, None),
        Err(why) => (builder().parse_lossy(""), Some(why.to_string())),
    };
    // The sessions' own span would stand before our lines as a stray `call:`.
    (filter.add_directive(quiet_sessions()), complaint)
}

fn quiet_sessions() -> Directive {
    "tower_sessions=warn".parse().unwrap_or_else(|_| LevelFilter::WARN.into())
}

/// Levels become the journal's priorities one to one: an event at `info` is informational (6), not a notice.
fn journal() -> Option<tracing_journald::Layer> {
    use tracing_journald::{Priority, PriorityMappings};
    let mappings = PriorityMappings {
        info: Priority::Informational,
        debug: Priority::Debug,
        ..PriorityMappings::new()
    };
    let layer = tracing_journald::layer().ok()?;
    Some(
        layer
            .with_syslog_identifier("optin-gateway".to_owned())
            .with_field_prefix(None)
            .with_priority_mappings(mappings),
    )
}

/// `JOURNAL_STREAM` holds the device and inode of the journal's stream; a program started from within a service but
/// with another stderr inherits the variable, so the two are compared (systemd.exec(5)).
fn stderr_is_the_journal() -> bool {
    let Ok(stream) = std::env::var("JOURNAL_STREAM") else { return false };
    let Ok(stderr) = std::fs::metadata("/proc/self/fd/2") else { return false };
    stream == format!("{}:{}", stderr.dev(), stderr.ino())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_level_is_the_usual_one_unless_asked_otherwise() {
        for (asked, shown) in [("", "info"), ("debug", "debug"), ("warn", "warn")] {
            let (filter, complaint) = filter(asked, LevelFilter::INFO);
            assert_eq!(filter.to_string(), format!("tower_sessions=warn,{shown}"));
            assert_eq!(complaint, None);
        }
    }

    #[test]
    fn a_level_that_is_not_understood_is_complained_of() {
        let (filter, complaint) = filter("optin_gateway=loud", LevelFilter::INFO);
        assert!(filter.to_string().ends_with("info"));
        assert!(complaint.is_some());
    }
}
