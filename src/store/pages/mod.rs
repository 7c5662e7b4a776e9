//! The questions the panel's pages ask: read-only, one query for each list, nothing decided here.
//!
//! ```text
//!   overview  what waits for a person, the figures, the queue, the flows
//!   people    contacts with their wish, and with their latest invite
//!   talk      conversations
//!   results   how far the asking came, in all, by flow, by group, by day
//!   traffic   messages hour by hour
//!   search    what was said, by its words
//!   export    contacts as rows of a file
//! ```
//! Every list is bounded; what does not fit is on the next page or said to be there.

mod export;
mod overview;
mod people;
mod results;
mod search;
mod talk;
mod traffic;

pub use export::{headings, lines};
pub use overview::{
    Attention, Done, Doubt, Figures, FlowRow, Queue, Unread, Unreadable, WaitingInvite, attention,
    doubts, figures, flows, queue, unread, unreadable, waiting_invites,
};
pub use people::{
    Answered, Filter, Invitee, LastInvite, PAGE, Person, Replied, all, answered_from, invite_of,
    invitees, people, wish_of,
};
pub use results::{Part, Reach, answers_from, reach, reach_by_flow, reach_by_group};
pub use search::{FOUND, Found, Hit, search};
pub use talk::{
    Conversation, Ending, Reviewed, Said, Stranger, Told, conversations, endings, said, strangers,
    told,
};
pub use traffic::{Hour, traffic};
