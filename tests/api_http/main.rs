//! The API for machines, asked from outside: one table of requests and answers for each resource.
//!
//! Every test has a house of its own (`house.rs`): a database, the gateway's task without a modem, and
//! the router, spoken to without a port.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod contacts;
mod document;
mod filters;
mod flow_starts;
mod general;
mod house;
mod messages;
