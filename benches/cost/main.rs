//! What the work costs as it grows: `cargo bench`, or one of it with `cargo bench -- search`.
//!
//! Each line of the table is one size of one piece of work; read it downwards. A column `median` that grows as the sizes do
//! is what the work is worth; one that grows faster is a fault, and where it says so below, one that grows at all. The
//! modules say what is to be seen. They are one program, because each one more would be linked with everything again.

#![expect(clippy::unwrap_used, reason = "a bench fails by panicking")]
#![allow(missing_docs, unreachable_pub, reason = "nobody calls it")]

mod framing;
mod house;
mod messages;
mod pages;
mod queue;
mod search;
mod words;

#[path = "../../tests/panel_support/mod.rs"]
mod panel_support;

fn main() {
    divan::main();
}
