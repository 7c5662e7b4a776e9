//! `flow check`, `flow import`, `flow export`: flows as files of the platform, and in the database.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use rusqlite::Connection;

use super::args::Flow as Asked;
use super::failure::Failure;
use super::out::{say, say_as_is};
use super::{data, play};
use crate::config::Config;
use crate::consent::intent::Reader;
use crate::flow::{self, Export, Flow};
use crate::store::entry::EntryError;
use crate::store::flows::{self, Imported, Saved};

/// The largest file read: the platform's largest flows are far below it.
const FILE_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Who brought it in, in the list of flows.
const BY: &str = "command line";

pub(super) fn flow(asked: &Asked) -> Result<(), Failure> {
    match asked {
        Asked::Check { file } => check(file),
        Asked::Import { file, config } => {
            import(file, &Config::load_without_secrets(&config.path)?)
        }
        Asked::Export { flow, file, config } => {
            export(flow, file.as_deref(), &Config::load_without_secrets(&config.path)?)
        }
        Asked::Run { file, flow, contact, language } => {
            play::play(&chosen(&read(file)?, flow.as_deref())?, contact, language.as_deref())
        }
    }
}

fn check(file: &Path) -> Result<(), Failure> {
    let export = read(file)?;
    let mut cannot = export.unread().len();
    for flow in export.flows() {
        cannot += usize::from(!flow::check(flow).is_empty());
        say_as_is!("{}", report(flow, &flow::advise(flow, &Reader::default(), &[], &[])));
    }
    for why in export.unread() {
        say!("A flow cannot be read: {why}");
    }
    match (export.flows().len() + export.unread().len(), cannot) {
        (0, _) => Err(Failure::because(format!("There is no flow in {}.", file.display()))),
        (_, 0) => Ok(()),
        (all, cannot) => Err(Failure::because(format!("{cannot} of {all} flows cannot run here."))),
    }
}

/// What there is to say of a flow: every obstacle, else every advice.
fn report(flow: &Flow, advice: &[flow::Problem]) -> String {
    let problems = flow::check(flow);
    let lines = |problems: &[flow::Problem]| {
        let lines: Vec<String> = problems.iter().map(|one| format!("  - {one}\n")).collect();
        lines.concat()
    };
    let name = flow.name();
    if !problems.is_empty() {
        format!("“{name}” cannot run here:\n{}", lines(&problems))
    } else if advice.is_empty() {
        format!("“{name}” can run here.\n")
    } else {
        format!("“{name}” can run here, but:\n{}", lines(advice))
    }
}

fn import(file: &Path, config: &Config) -> Result<(), Failure> {
    let export = read(file)?;
    if export.flows().is_empty() {
        return Err(Failure::because(format!("There is no flow in {}.", file.display())));
    }
    let mut connection = data::open(config)?;
    let tx = connection
        .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
        .map_err(EntryError::from)?;
    let imported = flows::import(&tx, &export, BY, data::clock(&tx)?.now())?;
    tx.commit().map_err(EntryError::from)?;
    for done in &imported {
        say_as_is!("{}", told(done, config));
    }
    for why in export.unread() {
        say!("A flow was left out: {why}");
    }
    Ok(())
}

fn told(done: &Imported, config: &Config) -> String {
    let name = done.flow.name();
    let what = match done.saved {
        Saved::New => format!("“{name}” is new here.\n"),
        Saved::Revision(revision) => format!("“{name}” is revision {revision} now.\n"),
        Saved::Unchanged => format!("“{name}” is unchanged: it is here already, word for word.\n"),
    };
    let renamed = done.renamed_from.as_ref().map(|was| {
        format!(
            "It is called “{was}” in the file, which is too long or another flow's name here.\n"
        )
    });
    let reader = config.reader().unwrap_or_default();
    let allowed = &config.sending.national_alphabets;
    let advice = flow::advise(&done.flow, &reader, allowed, &config.first_message());
    format!("{what}{}{}", renamed.unwrap_or_default(), report(&done.flow, &advice))
}

fn export(named: &str, file: Option<&Path>, config: &Config) -> Result<(), Failure> {
    let Some(connection) = data::open_existing(config)? else {
        return Err(Failure::because(format!(
            "There is no database {} yet.",
            config.database().display()
        )));
    };
    let stored =
        flows::find(&connection, named)?.map_or_else(|| Err(unknown(&connection, named)), Ok)?;
    let text = Export::of(&[stored.definition], "").to_json() + "\n";
    let Some(file) = file else {
        say_as_is!("{text}");
        return Ok(());
    };
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(file)
        .and_then(|mut open| open.write_all(text.as_bytes()));
    written.map_err(|why| {
        let remedy = match why.kind() {
            ErrorKind::AlreadyExists => " Choose another name, or remove it first.",
            _ => "",
        };
        Failure::because(format!("{} cannot be written: {why}.{remedy}", file.display()))
    })?;
    say!("Written to {}.", file.display());
    Ok(())
}

fn unknown(connection: &Connection, named: &str) -> Failure {
    match flows::names(connection) {
        Ok(all) if all.is_empty() => Failure::because("There are no flows yet."),
        Ok(all) => {
            Failure::because(format!("There is no flow “{named}”. There are: {}.", all.join(", ")))
        }
        Err(why) => why.into(),
    }
}

fn read(file: &Path) -> Result<Export, Failure> {
    let cannot = |why: &dyn std::fmt::Display| {
        Failure::because(format!("{} cannot be read: {why}.", file.display()))
    };
    let mut bytes = Vec::new();
    fs::File::open(file)
        .and_then(|open| open.take(FILE_BYTES_MAX + 1).read_to_end(&mut bytes))
        .map_err(|why| cannot(&why))?;
    if bytes.len() as u64 > FILE_BYTES_MAX {
        return Err(cannot(&"it is larger than 8 MB"));
    }
    let text = String::from_utf8(bytes).map_err(|_| cannot(&"it is not UTF-8 text"))?;
    Export::parse(&text)
        .map_err(|why| Failure::because(format!("{} cannot be used: {why}", file.display())))
}

/// The flow to play.
fn chosen(export: &Export, named: Option<&str>) -> Result<Flow, Failure> {
    let all: Vec<&str> = export.flows().iter().map(Flow::name).collect();
    let all = all.join(", ");
    match (named, export.flows()) {
        (None, [only]) => Ok(only.clone()),
        (None, []) => Err(Failure::because("There is no flow in the file.")),
        (None, _) => Err(Failure::because(format!(
            "There are several flows in the file; choose one with --flow: {all}."
        ))),
        (Some(named), flows) => flows
            .iter()
            .find(|flow| flow.uuid() == named || flow.name().eq_ignore_ascii_case(named))
            .cloned()
            .ok_or_else(|| {
                Failure::because(format!("There is no flow “{named}” in the file, but: {all}."))
            }),
    }
}
