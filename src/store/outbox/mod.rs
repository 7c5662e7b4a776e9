//! Outbound messages and their parts.
//!
//! The claim of a part and its outcome are written here; what they may be is decided by
//! [`crate::outbox`] and put together by the gateway. Read next: `claims.rs`.

mod claims;
mod line;
mod message;
mod record;

pub use claims::{
    Outgoing, WaitingInvite, claim, claimed, earliest, invites_in_turn, invites_sent, last_claim,
    next_begun, next_of_kind, not_attempted, note_reference, part, settle,
};
pub(super) use line::UNDER_WAY;
pub use line::{Bound, Line, begun_by, waiting_for};
pub use message::{
    NewMessage, doubt_settled, end_rest, insert, may_have_left, message_of, queued_for, queued_to,
    refresh, set_aside,
};
pub use record::{
    Counts, Trouble, acquainted, automatic_since, confirmed_since, counts, created_at,
    ever_wrote_to, handed_over, is_unasked, last_out, same_words_since, troubles, unasked_since,
    wrote_last,
};
