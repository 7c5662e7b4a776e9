//! What time it is, and whether that is to be believed. The only place that reads the clock.
//!
//! A Pi has no clock that runs on without power: it boots in 1970, or at the moment it was switched off, and where
//! there is no time server it stays there. So nothing in the gateway asks the machine's clock (the *wall clock*) itself.
//! It asks a [`Clock`], whose time is the *gateway's time*:
//!
//! ```text
//!   wall clock ────┐   trusted: not before what is on record, and a witness says the same
//!                  ├──►──────────────────────────────────────────────► now = wall clock
//!   time since ────┘   not trusted
//!   the boot       └─────────────────────────────────────────────────► now = the last entry on record
//!                                                                          + the time since the start
//! ```
//! The machine also counts the time since its boot, evenly, whoever sets the wall clock. Wall clock less that time is
//! *when it booted, as the wall clock sees it*, and it stays the same until somebody sets the clock. Whoever knows the time
//! knows it too. So a witness is kept as the boot it speaks for ([`trust::Evidence`]), and the clock is right while it
//! shows the same: one that was set meanwhile, forward or back, is not believed from that moment on, and is again when it
//! is set right. Witnesses are:
//!
//! - a **time server**: systemd-timesyncd touches a file whenever it set the clock (`adjtimex`, which would say so too,
//!   is not ours to call under `ProtectClock=`);
//! - the **mobile network**: the time it gives a modem (NITZ, read by `AT+CCLK?`), and the service centre's time stamp of
//!   a message that was announced while the modem had long been registered. One that lay somewhere shows only that
//!   the time is not before it, and a modem that was never told shows 1980: neither counts;
//! - a **person**, who looked at a watch, chose the day and said so on the panel, on record. Valid until the clock is set or the machine
//!   boots.
//!
//! The gateway's time never goes back, and never gets ahead: what it takes for gone by has gone by. So while the clock is
//! not trusted:
//!
//! - no hours open: invites wait, unless they may leave at all hours;
//! - no run's wait or life ends, nothing is erased because the law's years are over, and no new day begins for the daily
//!   limit;
//! - what a confirmation may take is counted from what came since the start; one for an older message is dropped;
//! - holds and paces go on: they count the time since the boot;
//! - replies are received, read and take effect, and stops are confirmed;
//! - the record says from where to where its times are reckoned (`clock.doubted`, `clock.trusted`).
//!
//! When trust is gained, what was counted from since the start moves on with the step, so that nothing is over because of it
//! (`store/clock.rs`): waits, pauses and paces; the hold of an invite and the five minutes of a confirmation only where no
//! restart came between, for they must not become longer. When a witness says that the record itself is ahead, the gateway's time goes at half speed until
//! the clock has caught up, for it must not go back.
//!
//! `tests/clock.rs` holds that no invite leaves outside the hours as they truly are, whatever is done to the clock;
//! `tests/conversations/clock_*.txt` are the rules as one can read them.
//!
//! Read next: `trust.rs`, the rules, pure; then `handle.rs`, which holds the state and asks the machine.

mod handle;
mod machine;
pub mod trust;

pub use handle::{Clock, Reckoned, Step, Told};
pub use trust::{AGREES, Doubt, STEP, Trust, Witness};
