//! Life with an open port: bring the modem up, then work until the port is lost or the modem restarts.
//!
//! ```text
//!   bring up ──► work: one job at a time, the most urgent first
//!      ▲           1 a receipt for what was handed over 2 offer a message that was read
//!      │           3 read a slot that has something new 4 delete what is committed
//!      │           5 look into a storage that is full   6 hand a part over
//!      │           7 a chore of the beat: look into the storages, registration, signal, network
//!      └ restart,  else rest until there is something to do
//!        echo, SIM ready
//! ```
//! Between two jobs nothing is in flight, so a new message never waits for more than one command, nor
//! does a submission. A part past Ctrl-Z is never cut short by us, whatever the modem says meanwhile:
//! it is judged by `at::session`. The jobs are in `jobs`.

mod starting;
mod work;

pub(super) use work::{Again, Life, Live, sim_of};
