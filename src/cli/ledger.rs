//! `ledger verify`: the record, checked from its first entry to its last. `ledger export`: see `export.rs`.

use super::args::Ledger;
use super::data;
use super::export::{self, Wanted};
use super::failure::Failure;
use super::out::say;
use crate::config::Config;
use crate::store::{StoreError, ledger};

pub(super) fn ledger(command: &Ledger) -> Result<(), Failure> {
    let (Ledger::Verify { config: file, .. } | Ledger::Export { config: file, .. }) = command;
    let config = Config::load_without_secrets(&file.path)?;
    let Some(mut connection) = data::open_existing(&config)? else {
        return Err(Failure::because(format!(
            "There is no database {} yet.",
            config.database().display()
        )));
    };
    // The gateway may write meanwhile: all that is read is of one moment.
    let tx = connection.transaction().map_err(StoreError::from)?;
    match command {
        Ledger::Verify { head, .. } => {
            let found = ledger::verify(&tx, head.as_deref())
                .map_err(|fault| Failure::because(format!("The record is NOT whole: {fault}")))?;
            let erased = match found.erased {
                0 => String::new(),
                entries => format!(" The words of {entries} were erased, on record."),
            };
            say!("The record is whole: {} entries.{erased}", found.head.seq);
            say!("Last hash: {}", hex::encode(found.head.hash));
            say!("Keep for --head: {}", found.head);
            Ok(())
        }
        Ledger::Export { format, from, to, file, .. } => {
            let wanted = Wanted { format: *format, from: *from, to: *to };
            export::export(&tx, &config.organization.timezone, &wanted, file.as_deref())
        }
    }
}
