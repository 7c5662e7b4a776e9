//! The panel: server-rendered pages for the people who invite, and the API beside it.
//!
//! ```text
//!  port ─► request ─► limits ─► Host ─► Origin ─┬─► /healthz, /assets, /login, /setup   open to everybody
//!                                               ├─► pages   session ─► user ─► right    one table: `routes`
//!                                               └─► /api/v2, /metrics token            `api`
//!  a page  = rows (store::pages) ─► view (pages/*.rs) ─► template (templates/*.html)
//!  a press = form ─► gateway or store ─► a sentence in the session ─► 303 back to a page
//! ```
//!
//! The panel decides nothing: who may be written to, what is sent and when is the gateway's business,
//! and what it refuses comes back as its own sentence, shown as it is. Every page works without a
//! script; `assets/live.js` only fetches the open page again when something changed.
//!
//! Failure paths: a refused request ends in [`error::PanelError`], which logs the cause and shows a
//! sentence; a panic in a handler becomes a page that says so, and the daemon runs on.
//!
//! Names, numbers and searches never appear in a URL: URLs carry uuids, a search is posted and kept
//! in the session.
//!
//! Its sentences are English in the code and become the language of who reads them in `languages`.
//!
//! Read next: [`state`] (what the panel is given), `listen` (the port and who is let in), `routes` (every route and the right it asks for),
//! `tls`, `guard` (Host, Origin, headers), `door` (signing in), then `pages`.

// Before the others: its macros are known from here on.
#[macro_use]
mod languages;

pub mod api;
mod assets;
mod door;
mod error;
mod form;
mod guard;
mod health;
mod hosts;
mod imports;
mod listen;
mod live;
mod measure;
mod out_of_order;
mod pages;
mod routes;
mod setup_code;
mod sign_in;
mod state;
mod tls;
mod visit;
mod words;

pub use hosts::Hosts;
pub use listen::serve;
pub use out_of_order::out_of_order;
pub use routes::router;
pub use setup_code::SetupCode;
pub use state::{AppState, Demo, Transport};
pub use tls::{Tls, TlsError};
