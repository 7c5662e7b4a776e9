//! x
pub mod at;
pub mod consent;
pub mod flow;
pub mod gateway;
pub mod gsm;
pub mod modem;
pub mod outbox;
pub mod phone;
pub mod sim;
pub mod store;
pub mod web;
