//! What the API lists: rows with everything one JSON object needs, in pages.
//!
//! ```text
//!   web::api ── filters, View{order, cursor} ──► Query ── one page and one row more ──► Page{rows, next, previous}
//! ```
//! Happy path: a page of at most [`PAGE`] rows by key and row id, so that rows added meanwhile neither
//! repeat nor hide others. Failure path: a filter that nothing matches is an empty page.
//! Nothing here writes. Read next: `page.rs`.

mod derived;
mod flows;
mod messages;
mod page;
mod people;

pub use derived::derived_uuid;
pub use flows::{
    FlowFilter, FlowRow, RunCounts, RunFilter, RunRow, StartFilter, StartRow, Wishes, been_in,
    flow_rows, is_in_another, keep_wishes, run_rows, start_rows,
};
pub use messages::{Direction, Folder, MessageFilter, MessageRow, Traffic, message_rows, traffic};
pub use page::{Cursor, Order, PAGE, Page, Toward, View};
pub use people::{
    ContactFilter, ContactRow, FieldRow, GroupFilter, GroupRow, Ref, contact_row, contact_rows,
    field_rows, group_rows,
};
