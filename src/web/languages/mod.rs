//! The languages of the panel. The code is written in English, and each English sentence is the key under
//! which a language's file (`languages/*.toml`) holds its own; where it holds none, the English is shown.
//!
//! ```text
//!  a request ─► speaking: what the user chose, else Accept-Language, else English
//!  t!("Not sent.")                        a sentence of a page or a template
//!  tn!(n, "{n} text", "{n} texts")        one that counts
//!  th!("Add `[[modem]]` to {file}.", …)   one with marks in it, for a template
//!  key!("Home")  phrase(key)              one in a table of constants, and where it is shown
//!  told(&refusal.to_string())             one that the core made: known by its shape
//! ```
//! What is sent by text message has the languages of its flow, and the record is kept as it was written: neither is
//! translated here, nor are the answers of the API.
//!
//! A new language is a new file and an entry in `language.rs`; the tests below say what it lacks.
//! Read next: `language.rs` (a file), `speaking.rs` (which one a request gets), `fill.rs`, `shape.rs`.

#[macro_use]
mod fill;
mod language;
mod shape;
mod speaking;
#[cfg(test)]
mod tests;

pub(super) use fill::{Piece, Value, fill, marked};
pub(super) use language::{LANGUAGES, Language, known};
pub(super) use speaking::{code, counted, hear, phrase, speaking, spoken, told};
