//! **optin-gateway**: a Raspberry Pi, a GSM modem and a SIM card ask people, one by one, whether
//! they want to be texted, and then do what they answered.
//!
//! # Bird's eye
//! ```text
//!   staff ─► web ─► gateway ─► store          one transaction per event
//!                    │   ▲
//!      consent  flow │   │ outbox             pure: what may be sent, what a reply does
//!                    ▼   │
//!   people ◄─ air ◄─ modem ◄─ at ◄─ gsm       one task owns each port
//! ```
//! Read `gateway/mod.rs` first, then `consent/policy.rs`; a message's way out is
//! `gateway/invite.rs` → `gateway/dispatch.rs` → `modem/`, its way in `modem/` →
//! `gateway/inbound.rs` → `gateway/consequences.rs`.
//!
//! # Code map
//! | module | what it is |
//! |---|---|
//! | [`gsm`] | what a message is: TS 23.038, TS 23.040 |
//! | [`at`] | what is said on the wire, both directions: TS 27.005, TS 27.007, V.250 |
//! | [`consent`] | what a person wished: intent, rules, the two proofs, the ledger's chain |
//! | [`flow`] | conversations as data, in the users' export format, and their engine |
//! | [`outbox`] | what leaves, when, and what became of it |
//! | [`modem`] | the port and the one task that owns it; families of modems as data |
//! | [`sim`] | the modem that is not there, its network and its people |
//! | [`store`] | what is kept, in `SQLite` |
//! | [`gateway`] | the one task where events meet rules |
//! | [`web`] | the panel and the API |
//! | [`app`], [`cli`] | wiring; arguments and exit codes |
//! | [`clock`] | what time it is, and whether that is to be believed |
//! | [`config`], [`phone`], [`pulse`], [`systemd`], [`status_socket`], [`modem_socket`], [`telemetry`] | what several of them need |
//!
//! `gsm`, `at`, `consent`, `flow`, `outbox` and `phone` are pure: they know no runtime, database,
//! clock or randomness. `tests/layering.rs` holds the import law.
//!
//! # Invariants
//! The promise, and what holds each line of it; `tests/promise.rs` holds 1 to 4 and 6 against a naive model, whatever
//! people, clocks and power cuts do.
//!
//! 1. **No text without permission.** Only [`consent::policy::permit`] makes a
//!    [`consent::SendPermit`] (private field); [`outbox::Submission::new`] takes one, and only
//!    `gateway/` hands submissions to a modem (`tests/layering.rs`). Who approved, what is answered
//!    and who wrote are `NOT NULL` by `CHECK` in `store/migrations/`.
//! 2. **One approval, at most one invite.** The index `one_open_invite`; a claim is committed with
//!    `synchronous=FULL` before the modem hears of it; `outbox::receipt` sends nothing in doubt
//!    again, nor does the next start what waited in a copy that was put back (`store/copy.rs`);
//!    `tests/kill.rs` and the fault campaign of `tests/campaign` count what reached the air.
//! 3. **No is final.** `permit` is asked at the claim and again before Ctrl-Z
//!    (`gateway/dispatch.rs`); `tests/conversations/stop_*.txt`.
//! 4. **Yes is only yes.** Only [`consent::policy::rule`] and, of what staff read or recorded,
//!    [`consent::policy::judged`] and [`consent::policy::told`] make a [`consent::OptInProof`];
//!    `tests/intent_table.rs`, `tests/intent_properties.rs`, `tests/conversations/`.
//! 5. **No reply is lost.** A modem deletes a slot only on `Committed::Delete`, which follows the
//!    commit (`gateway/task/events.rs`); every conversation delivers each part twice, and `tests/campaign`
//!    counts what people wrote against what is kept, through every fault.
//! 6. **Everything is on record.** Triggers refuse to change the ledger; [`consent::ledger`] chains
//!    it; messages, invites, reviews and wishes name their entry by foreign keys, and
//!    `store/ledger/verify.rs` compares each with it and rebuilds every wish from the entries alone.
//! 7. **A byte from outside is data.** No `unwrap`, no `unsafe` (lints); property tests over every
//!    decoder; templates escape.
//! 8. **It stays up.** A modem is a status, never an exit (`modem/`); errors of the database are
//!    tried again (`gateway/task/life.rs`), data that cannot be used are waited out
//!    (`app/unusable.rs`, `tests/damage.rs`), a port that hangs holds up its modem alone (`app/thread.rs`), and a task
//!    that hangs is seen by its pulse (`pulse.rs`).

pub mod app;
pub mod at;
pub mod cli;
pub mod clock;
pub mod config;
pub mod consent;
pub mod flow;
pub mod gateway;
pub mod gsm;
pub mod modem;
pub mod modem_socket;
pub mod outbox;
pub mod phone;
pub mod pulse;
pub mod sim;
pub mod status_socket;
pub mod store;
pub mod systemd;
pub mod telemetry;
pub mod web;
