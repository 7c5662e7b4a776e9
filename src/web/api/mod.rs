//! The API for machines: a subset of the `RapidPro` API v2, so that clients written for it work.
//!
//! ```text
//!   request ─► Caller (token → person, role) ─► Query / Body (checked) ─► store::api or Gateway ─► JSON
//!                 │ 403                            │ 400, 404                │ 400 with the reason
//! ```
//! Happy path: a token acts for its owner; lists come in pages of 250, newest first, with cursors; a
//! POST to `flow_starts` *is* the click on **Invite** for one contact, and nothing here approves more
//! than one. Failure paths: no or bad token 403; a body that is refused 400 as `{"field": ["why"]}`,
//! `{"non_field_errors": […]}` or `{"detail": …}`, never 422; an unknown path 404, a wrong method 405;
//! a failing database 500 with nothing of its inside shown.
//!
//! One file per resource; `openapi.json` describes them all, and is served. Read next: `router.rs`, then `flow_starts.rs`.

mod body;
mod caller;
mod contact_body;
mod contacts;
mod error;
mod fields;
mod flow_starts;
mod flows;
mod groups;
mod messages;
mod metrics;
mod openapi;
mod query;
mod router;
mod runs;
mod shape;
mod workspace;

pub use error::in_our_form;
pub use router::{ApiState, router};
