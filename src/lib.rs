//! x
pub mod at;
pub mod cli;
pub mod clock;
pub mod config;
pub mod consent;
pub mod flow;
pub mod gateway;
pub mod gsm;
pub mod modem;
pub mod outbox;
pub mod phone;
pub mod sim;
pub mod status_socket;
pub mod store;
pub mod systemd;
pub mod telemetry;
pub mod web;
