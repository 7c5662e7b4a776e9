//! What may be typed, as types; `--help` is made from the comments here.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::store::users::Role;

/// Asks people by SMS, one by one, whether they want to be texted, and does what they answer.
#[derive(Debug, Parser)]
#[command(
    name = "optin-gateway",
    version,
    arg_required_else_help = true,
    after_help = "First steps:\n  \
        optin-gateway demo                                    try it: nothing is installed, nothing is sent\n  \
        optin-gateway modem scan                              which modem is plugged in, and where?\n  \
        sudo optin-gateway check                              is the configuration right?\n  \
        sudo optin-gateway user add ada --role admin          somebody who may sign in\n  \
        optin-gateway status                                  how is it?\n\n\
        Exit codes: 0 done, 1 failed, 2 not understood, 78 the configuration will not do."
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

/// `127.0.0.1:8080`, `localhost:8080`, or `:8080` for this machine alone.
fn address(said: &str) -> Result<SocketAddr, String> {
    let full = if said.starts_with(':') { format!("127.0.0.1{said}") } else { said.to_owned() };
    let host = full.strip_prefix("localhost:").map(|port| format!("127.0.0.1:{port}"));
    host.unwrap_or(full).parse().map_err(|_| "write an address like 127.0.0.1:8080".to_owned())
}

/// Where the configuration is; also says which database is meant.
#[derive(Debug, Args)]
pub(super) struct ConfigFile {
    /// The configuration file
    #[arg(
        long = "config",
        value_name = "FILE",
        default_value = "/etc/optin-gateway/optin-gateway.toml"
    )]
    pub(super) path: PathBuf,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run the gateway until it is told to stop (systemd does this)
    #[command(
        after_help = "Example:\n  optin-gateway run --config /etc/optin-gateway/optin-gateway.toml\n\n\
        SIGTERM, SIGINT, SIGHUP and SIGQUIT stop it in order. The configuration is read at the start only."
    )]
    Run(ConfigFile),

    /// Try everything with a simulated modem and simulated people; nothing is left behind
    #[command(after_help = "Example:\n  optin-gateway demo --listen 127.0.0.1:8080\n\
        then open http://127.0.0.1:8080/ and sign in as the lines printed say.")]
    Demo {
        /// Where the panel answers; 127.0.0.1:8080 if it is free, else any free port
        #[arg(long, value_name = "ADDR", value_parser = address)]
        listen: Option<SocketAddr>,
    },

    /// Say whether the configuration is right, and what the gateway would do with it
    #[command(
        after_help = "Example:\n  sudo optin-gateway check\n\nNothing is changed and no modem is spoken to.\n\
        Exit code 1 when the gateway would not start with it, 78 when the file itself is wrong."
    )]
    Check(ConfigFile),

    /// Say how the running gateway is
    #[command(after_help = "Example:\n  optin-gateway status\n\n\
        Exit code 1 when it does not run; what is known from its database is shown then.")]
    Status(ConfigFile),

    /// Find the modem, look at it, and ask it
    #[command(subcommand, arg_required_else_help = true)]
    Modem(Modem),

    /// Look into the PDUs of SMS, as modems show them
    #[command(subcommand, arg_required_else_help = true)]
    Pdu(Pdu),

    /// Who may sign in to the panel
    #[command(subcommand, arg_required_else_help = true)]
    User(User),

    /// Tokens for programs that use the HTTP interface
    #[command(subcommand, arg_required_else_help = true)]
    Token(Token),

    /// The record of everything that was approved, sent and answered
    #[command(subcommand, arg_required_else_help = true)]
    Ledger(Ledger),

    /// Write a copy of all data into one file, and check it
    #[command(
        after_help = "Example:\n  sudo optin-gateway backup /media/usb/gateway-2026-01-31.db\n\n\
        The gateway may run meanwhile. The copy is opened and checked, its record too, before it gets its name. It \
        holds numbers and words of people: keep it safe. It must not be there yet. `optin-gateway-backup.timer` makes one \
        each day with --daily: copy one of those to another place now and then, for a card that breaks."
    )]
    Backup {
        /// The new file
        #[arg(required_unless_present = "daily")]
        file: Option<PathBuf>,
        /// A copy named by today's date in backups/ beside the database; the last 14 are kept
        #[arg(long, conflicts_with = "file")]
        daily: bool,
        #[command(flatten)]
        config: ConfigFile,
    },

    /// Put a copy in the place of the data
    #[command(after_help = "Example:\n  sudo systemctl stop optin-gateway\n  \
        sudo optin-gateway restore /media/usb/gateway-2026-01-31.db\n  sudo systemctl start optin-gateway\n\n\
        Refuses while the gateway runs. The data there were are kept beside, under a name it prints. What waited to \
        leave when the copy was made may have left since: it is in doubt afterwards, for a person to decide. Who said \
        no or STOP since then stays opted out; a yes since then has to be asked for again. Who may sign in, with which \
        password, stays as it is now. Tokens of programs are gone, and everybody signs in anew.")]
    Restore {
        /// A file that `backup` wrote
        file: PathBuf,
        #[command(flatten)]
        config: ConfigFile,
    },

    /// Flows: look at a file, bring it in, take one out, try one
    #[command(subcommand, arg_required_else_help = true)]
    Flow(Flow),
}

#[derive(Debug, Subcommand)]
pub(super) enum Flow {
    /// Say which flows of an exported file can run here, and what would be better
    #[command(after_help = "Example:\n  optin-gateway flow check export.json\n\n\
        Nothing is changed. Exit code 1 when a flow in it cannot run; every reason is named.")]
    Check {
        /// A file the platform exported, or one flow of it
        file: PathBuf,
    },
    /// Bring every flow of an exported file in; one that is known becomes its next revision
    #[command(after_help = "Example:\n  sudo optin-gateway flow import export.json\n\n\
        The gateway may run meanwhile. Invites under way keep the text and flow they began with. A flow that cannot\n\
        run is kept with its reasons and cannot be chosen. Exit code 1 when nothing was brought in.")]
    Import {
        /// A file the platform exported, or one flow of it
        file: PathBuf,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Write a flow as a file that the platform can import
    #[command(
        after_help = "Example:\n  sudo optin-gateway flow export \"Sample Opt-In Flow\" sample.json"
    )]
    Export {
        /// The name or the uuid of the flow
        flow: String,
        /// The new file; without it the flow goes to standard output
        file: Option<PathBuf>,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Play a flow in the terminal: you answer, nothing is sent or stored
    #[command(after_help = "Examples:\n  optin-gateway flow run export.json\n  \
        printf '+1h\\nmaybe\\nyes\\n' | optin-gateway flow run export.json\n\n\
        Each line is a reply. +30s, +10m, +2h or +3d lets that much time pass.")]
    Run {
        /// A file the platform exported, or one flow of it
        file: PathBuf,
        /// The name or the uuid of the flow, when there are several in the file
        #[arg(long, value_name = "NAME")]
        flow: Option<String>,
        /// The person's name
        #[arg(long, value_name = "NAME", default_value = "Ana Lopez")]
        contact: String,
        /// The person's language, such as spa
        #[arg(long, value_name = "CODE")]
        language: Option<String>,
    },
}

/// Which modem is meant.
#[derive(Debug, Args)]
pub(super) struct Which {
    /// Its name in the configuration; without it the first
    #[arg(long, value_name = "NAME")]
    pub(super) modem: Option<String>,
    /// A port instead, as it could stand in the configuration, which is not read then
    #[arg(long, value_name = "PATH", conflicts_with_all = ["modem", "path"])]
    pub(super) port: Option<String>,
    #[command(flatten)]
    pub(super) config: ConfigFile,
}

#[derive(Debug, Subcommand)]
pub(super) enum Modem {
    /// Show what is plugged in, which port is the right one, and what to write into the configuration
    #[command(after_help = "Example:\n  optin-gateway modem scan\n\n\
        Only USB devices that a hardware profile names are spoken to, and only if nobody else holds them.\n\
        Exit code 1 when no modem was found.")]
    Scan(ConfigFile),
    /// Report what there is to know of a modem, to be pasted into a bug report; numbers are masked
    #[command(after_help = "Examples:\n  sudo optin-gateway modem info\n  \
        optin-gateway modem info --port /dev/ttyUSB2\n\n\
        While the gateway runs it is asked. Otherwise the port is opened; no PIN is tried then.")]
    Info(Which),
    /// Show what goes over the wire, both ways, until Ctrl-C
    #[command(after_help = "Examples:\n  sudo optin-gateway modem watch\n  \
        sudo optin-gateway modem watch --record stick.txt\n\n\
        > is what we say, < is what the modem says. While the gateway runs it is listened to. Otherwise the port\n\
        is opened and the modem brought up. A PIN is never shown; numbers and texts of people are.")]
    Watch {
        /// Also write it into a new file, as a transcript that a test can replay
        #[arg(long, value_name = "FILE")]
        record: Option<PathBuf>,
        #[command(flatten)]
        which: Which,
    },
    /// Send a code such as *100# to the network and print its answer (the balance, mostly)
    #[command(after_help = "Example:\n  sudo optin-gateway modem ussd \"*100#\"\n\n\
        The operator says which codes there are. Menus that wait for another answer are shown and then left.")]
    Ussd {
        /// Digits, *, # and +; put it in quotes
        code: String,
        #[command(flatten)]
        which: Which,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum Pdu {
    /// Explain a PDU, field by field
    #[command(
        after_help = "Example:\n  optin-gateway pdu decode 07911326040000F0040B911346610089F60000208062917314080CC8F71D14969741F977FD07"
    )]
    Decode {
        /// The PDU as +CMGR, +CMGL or +CMT give it, or as `pdu encode` does; `-` reads it from standard input
        hex: String,
    },
    /// Make the PDUs of a text, one line for each part
    #[command(
        after_help = "Example:\n  optin-gateway pdu encode --to +15550100123 \"Reply: Y Yes / N No\""
    )]
    Encode {
        /// Whom it is to, with + and country code
        #[arg(long, value_name = "NUMBER")]
        to: String,
        /// The text
        text: String,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum User {
    /// Add somebody; asks for the password
    #[command(after_help = "Examples:\n  sudo optin-gateway user add ada --role admin\n  \
        echo \"$PASSWORD\" | sudo optin-gateway user add ada --role admin --password-stdin\n\n\
        Roles: a viewer looks; an approver also invites and keeps contacts; an admin does everything.\n\
        The database is made if there is none.")]
    Add {
        /// What they sign in with
        name: String,
        /// admin, approver or viewer
        #[arg(long)]
        role: Role,
        #[command(flatten)]
        password: PasswordFrom,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Change somebody's password
    #[command(after_help = "Example:\n  sudo optin-gateway user passwd ada")]
    Passwd {
        /// What they sign in with
        name: String,
        #[command(flatten)]
        password: PasswordFrom,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Show who may sign in
    #[command(after_help = "Example:\n  sudo optin-gateway user list")]
    List(ConfigFile),
    /// Remove somebody, and every token of theirs; what they did stays on record
    #[command(after_help = "Example:\n  sudo optin-gateway user remove ada")]
    Remove {
        /// What they sign in with
        name: String,
        #[command(flatten)]
        config: ConfigFile,
    },
}

/// Where a password comes from: the terminal, unless told otherwise.
#[derive(Debug, Args)]
pub(super) struct PasswordFrom {
    /// Read the password from standard input instead of asking for it
    #[arg(long)]
    pub(super) password_stdin: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Token {
    /// Make a token and print it: this once, and nothing else
    #[command(
        after_help = "Example:\n  sudo optin-gateway token add ada --role viewer > token\n\n\
        A program sends it with every request as `Authorization: Token …` and then acts for that user."
    )]
    Add {
        /// The user it acts for
        name: String,
        /// admin, approver or viewer; at most the user's own
        #[arg(long)]
        role: Role,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Show the tokens there are, without their secrets
    #[command(after_help = "Example:\n  sudo optin-gateway token list")]
    List(ConfigFile),
    /// Make a token worthless, at once
    #[command(
        after_help = "Example:\n  sudo optin-gateway token list\n  sudo optin-gateway token revoke 3"
    )]
    Revoke {
        /// Its number in `token list`, or the token itself
        token: String,
        #[command(flatten)]
        config: ConfigFile,
    },
}

/// In which form the record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ExportFormat {
    /// An object a line
    Jsonl,
    /// A line an entry
    Csv,
}

#[derive(Debug, Subcommand)]
pub(super) enum Ledger {
    /// Check that nothing on record was changed, left out or put in between
    #[command(after_help = "Example:\n  sudo optin-gateway ledger verify\n\n\
        Names the first entry that was changed or is missing, or disagrees with the messages, invites, reviews and \
        wishes that refer to it. An end that was cut off is noticed by those, and by the head kept beside the \
        record. Prints the last entry's number and hash. Keep them elsewhere (the journal has them of every day: \
        journalctl -u optin-gateway -g \"record's head\"): with --head, a later check also proves that the record \
        of that day is still there.")]
    Verify {
        /// A hash printed earlier, which some entry must still have; best as NUMBER:HASH
        #[arg(long, value_name = "HASH")]
        head: Option<String>,
        #[command(flatten)]
        config: ConfigFile,
    },
    /// Write the record into a file, with the words that were not erased
    #[command(
        after_help = "Examples:\n  sudo optin-gateway ledger export --format jsonl record.jsonl\n  \
        sudo optin-gateway ledger export --format csv --from 2026-01-01 --to 2026-03-31 quarter.csv\n\n\
        jsonl: an object a line, with which the record can be checked anywhere. `body` is the text that was hashed: \
        SHA-256 over the bytes of `previous` and of `body` must be `hash`, and `previous` the `hash` of the line \
        before. Where `body` says \"sha256:…\", that is SHA-256 over the bytes of `salt` and of `words` of the same \
        field in `words`; fields in `erased` have none any more.\n\
        csv: a line an entry, for a spreadsheet. A cell that a spreadsheet would calculate (it begins with = + - @) \
        has a ' before it, numbers too.\n\
        Days are those of the organization's time zone, both included. The file must not be there yet; only its \
        owner can read it."
    )]
    Export {
        /// jsonl or csv
        #[arg(long, value_enum)]
        format: ExportFormat,
        /// The first day, like 2026-01-31
        #[arg(long, value_name = "DATE")]
        from: Option<jiff::civil::Date>,
        /// The last day
        #[arg(long, value_name = "DATE")]
        to: Option<jiff::civil::Date>,
        /// Where to; without it standard output
        file: Option<PathBuf>,
        #[command(flatten)]
        config: ConfigFile,
    },
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_shows_an_example() {
        fn walk(command: &clap::Command) {
            for sub in command.get_subcommands() {
                if sub.has_subcommands() {
                    walk(sub);
                } else {
                    let help = sub.get_after_help().map(ToString::to_string).unwrap_or_default();
                    assert!(help.contains("optin-gateway"), "{} has no example", sub.get_name());
                }
            }
        }
        walk(&Arguments::command());
    }
}
