//! From the words typed to the exit code.

use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::filter::LevelFilter;

use super::args::{Arguments, Command};
use super::failure::Failure;
use super::out::say;
use super::{check, copy, daily, flow, ledger, modem, pdu, status, user};
use crate::config::Config;
use crate::{app, telemetry};

/// Does what the command line says. Words that are not understood end the program here, with code 2.
#[must_use]
pub fn run() -> ExitCode {
    match obey(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

fn obey(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Run(file) => {
            // A wrong configuration is told before any log exists.
            let config = Config::load(&file.path)?;
            check::will_run(&config)?;
            telemetry::init(LevelFilter::INFO);
            block_on(app::run(config, |line| say!("{line}")))
        }
        Command::Demo { listen } => {
            // What the demo prints is for people; the log joins in only when something is wrong.
            telemetry::init(LevelFilter::WARN);
            block_on(app::demo(*listen))
        }
        Command::Check(file) => check::check(file),
        Command::Status(file) => status::status(file),
        Command::Modem(command) => {
            telemetry::init(LevelFilter::ERROR);
            block_on(modem::modem(command))
        }
        Command::Pdu(command) => pdu::pdu(command),
        Command::User(command) => user::user(command),
        Command::Token(command) => user::token(command),
        Command::Ledger(command) => ledger::ledger(command),
        Command::Flow(command) => flow::flow(command),
        Command::Backup { daily: true, config, .. } => daily::backup(config),
        Command::Backup { file, config, .. } => {
            copy::backup(file.as_deref().expect("clap asks for one of both"), config)
        }
        Command::Restore { file, config } => copy::restore(file, config),
    }
}

fn block_on<E: Into<Failure>>(work: impl Future<Output = Result<(), E>>) -> Result<(), Failure> {
    let done = app::on_this_thread(work)
        .map_err(|why| Failure::because(format!("The program cannot start its threads: {why}.")))?;
    done.map_err(Into::into)
}
