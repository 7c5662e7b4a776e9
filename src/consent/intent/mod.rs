//! What a person's reply says: yes, no, stop, start, help, or nothing we may be sure of.
//!
//! ```text
//!  text ─► fold ─► reaction? ─► strip signature, ─► words ─► stop ─► prompt ─► help ─► yes ─► unsure
//!        (letters)  “Liked …”    quoted lines                 │      quoted?   start   no
//!                                                             └─ liberal: anywhere a person would hear it
//! ```
//!
//! The two directions are judged differently on purpose.
//! A *yes* must be the whole message: what we do next is text somebody.
//! A *stop* is heard wherever a reasonable person would hear it: what we do next is fall silent.
//! Everything else is *unsure*, and a person reads it; [`Reading::why`] says what they will be told.
//!
//! Reading is a pure function and never fails: any text whatever gets a reading.
//! The words are data, one file for each language in `words/`; every language is always read,
//! because a contact's language is rarely known and never certain. An organization may add words of its own ([`Reader::with`]).
//!
//! Read next: `fold.rs` (letters), `message.rs` (words and sentences), `reading.rs` (the rules).

mod fold;
mod meaning;
mod message;
mod own;
mod reading;
mod strip;
mod table;

pub use meaning::{Intent, Reading};
pub use own::{OwnWords, RefusedWord};
pub use reading::{Reader, read};
