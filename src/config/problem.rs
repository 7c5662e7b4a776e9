//! What is wrong with a configuration file, in sentences a person can act on.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// The exit code for a wrong configuration (`EX_CONFIG` of sysexits.h). The unit tells systemd not to restart on it.
pub const EX_CONFIG: u8 = 78;

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Counted from 1.
    pub line: usize,
    /// As `[sending] pace` or `[[modem]] 2: port`; empty when the file is not TOML there.
    pub key: String,
    /// What is wrong, what was expected and what to write.
    pub what: String,
}

/// Why there is no configuration.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// Nobody has written the file.
    #[error(
        "There is no configuration file {}.\n\
         Copy config/optin-gateway.toml (every key is explained in it) to that place, or name another file with --config FILE.",
        file.display()
    )]
    Missing {
        /// The file that was looked for.
        file: PathBuf,
    },
    /// The file is there but cannot be read.
    #[error("The configuration file {} cannot be read: {why}.{}", file.display(), remedy(why))]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        why: io::Error,
    },
    /// The file was read and will not do.
    #[error("{}", Listing { file, problems })]
    Wrong {
        /// The file.
        file: PathBuf,
        /// All that could be found, by line. Never empty.
        problems: Vec<Problem>,
    },
}

fn remedy(why: &io::Error) -> &'static str {
    match why.kind() {
        io::ErrorKind::PermissionDenied => {
            "\nRun the command with sudo, or as the user optin-gateway."
        }
        io::ErrorKind::IsADirectory => "\nName the file in it: --config FILE.",
        io::ErrorKind::InvalidData => "\nSave it as UTF-8 text.",
        _ => "",
    }
}

/// `FILE:LINE: KEY: what`, one a line, so that editors can jump there.
struct Listing<'a> {
    file: &'a PathBuf,
    problems: &'a [Problem],
}

impl fmt::Display for Listing<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display();
        match self.problems.len() {
            1 => writeln!(f, "The configuration has a problem:")?,
            n => writeln!(f, "The configuration has {n} problems:")?,
        }
        for (index, Problem { line, key, what }) in self.problems.iter().enumerate() {
            let end = if index + 1 == self.problems.len() { "" } else { "\n" };
            let colon = if key.is_empty() { "" } else { ": " };
            let stop = if what.ends_with('?') { "" } else { "." };
            write!(f, "{file}:{line}: {key}{colon}{what}{stop}{end}")?;
        }
        Ok(())
    }
}
