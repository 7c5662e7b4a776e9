//! Why a command failed, and the exit code for it.

use std::process::ExitCode;

use crate::config::{ConfigError, EX_CONFIG};
use crate::store::StoreError;
use crate::store::entry::EntryError;
use crate::systemd;

/// Exit code 1 or 78. Usage errors (2) never get this far: clap ends them.
#[derive(Debug)]
pub(super) enum Failure {
    /// Could not be done; the sentence for the person who asked.
    Failed(String),
    /// The configuration will not do.
    Config(ConfigError),
    /// It can be read, and names what cannot be used; the sentence says which key and what to write.
    Unusable(String),
}

impl Failure {
    pub(super) fn because(sentence: impl Into<String>) -> Self {
        Self::Failed(sentence.into())
    }

    /// Says it on stderr, and to systemd: of a program that ended at once the journal's lines are not always shown
    /// with the service, its status is.
    pub(super) fn tell(&self) -> ExitCode {
        let (sentence, code) = match self {
            Self::Failed(sentence) => (format!("optin-gateway: {sentence}"), ExitCode::from(1)),
            Self::Config(why) => (why.to_string(), ExitCode::from(EX_CONFIG)),
            Self::Unusable(sentence) => {
                (format!("optin-gateway: {sentence}"), ExitCode::from(EX_CONFIG))
            }
        };
        eprintln!("{sentence}");
        systemd::status(&sentence);
        code
    }
}

impl From<ConfigError> for Failure {
    fn from(why: ConfigError) -> Self {
        Self::Config(why)
    }
}

impl From<EntryError> for Failure {
    fn from(why: EntryError) -> Self {
        Self::Failed(why.to_string())
    }
}

impl From<StoreError> for Failure {
    fn from(why: StoreError) -> Self {
        Self::Failed(why.to_string())
    }
}

impl From<anyhow::Error> for Failure {
    /// A configuration error stays one, however deep it lies. Nor does it help to start again on the database of a
    /// later version.
    fn from(why: anyhow::Error) -> Self {
        let why = match why.downcast::<ConfigError>() {
            Ok(config) => return Self::Config(config),
            Err(other) => other,
        };
        match why.downcast_ref::<StoreError>() {
            Some(later @ StoreError::Later { .. }) => Self::Unusable(later.to_string()),
            _ => Self::Failed(format!("{why:#}")),
        }
    }
}
