//! The pages, one file each: it asks the store, makes a view, fills a template; a press asks the
//! gateway or the store, says what came of it, and leads back to a page.
//!
//! ```text
//!   home      what waits for a person        messages  the review queue and the conversations
//!   contacts  groups, search, the list       talk      one conversation, as bubbles and events
//!   contact   one person: see, edit, delete  flows     the list; flow, flow_edit: one flow, its
//!                                                      texts and the words it accepts
//!   import    contacts from a file, in steps: import_view what each shows, import_run the last one
//!   export    contacts into a file           gateway   modems, the queue, what is in doubt
//!   groups    create, rename, delete         invite    one button for each person
//!   flow_files  flows from a file and into one
//!   record    what happened, in plain words  evidence  all on record about one number, to be printed
//!   signal, hours  a day of a modem's signal and of messages, as pictures with their numbers
//!   results   how far the asking came, as pictures and as a file
//!   setup     the first administrator        settings  what the next four have in common
//!   account   one's own password, sessions   people, tokens, sign_ins   for administrators
//!   record_file  the record as a file        forget    what is erased with a person, and the press
//!   clock     whether the machine's clock is trusted
//!   talk_search  messages and conversations found   seen   marks of what nobody has looked at
//! ```

pub(super) mod account;
pub(super) mod clock;
pub(super) mod common;
pub(super) mod contact;
pub(super) mod contacts;
pub(super) mod evidence;
pub(super) mod export;
pub(super) mod flow;
pub(super) mod flow_edit;
pub(super) mod flow_files;
pub(super) mod flows;
pub(super) mod forget;
pub(super) mod gateway;
pub(super) mod groups;
pub(super) mod home;
mod hours;
pub(super) mod import;
mod import_run;
mod import_view;
pub(super) mod invite;
mod invite_row;
pub(super) mod messages;
pub(super) mod people;
pub(super) mod record;
pub(super) mod record_file;
mod record_words;
pub(super) mod results;
pub(super) mod seen;
pub(super) mod settings;
pub(super) mod setup;
pub(super) mod sign_ins;
mod signal;
mod talk;
pub(super) mod talk_search;
pub(super) mod tokens;
mod waiting;
