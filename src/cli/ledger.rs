//! `ledger verify`: the record, checked from its first entry to its last.

use super::args::Ledger;
use super::data;
use super::failure::Failure;
use super::out::say;
use crate::config::Config;
use crate::store::ledger;

pub(super) fn ledger(command: &Ledger) -> Result<(), Failure> {
    let Ledger::Verify { head, config } = command;
    let config = Config::load(&config.path)?;
    let Some(connection) = data::open_existing(&config)? else {
        return Err(Failure::because(format!(
            "There is no database {} yet.",
            config.database().display()
        )));
    };
    let found = ledger::verify(&connection, head.as_deref())
        .map_err(|fault| Failure::because(format!("The record is NOT whole: {fault}")))?;
    say!("The record is whole: {} entries.\nLast hash: {}", found.entries, found.head_hex);
    Ok(())
}
