//! What a text message is, in octets: 3GPP TS 23.038 (alphabets) and TS 23.040 (TPDUs).
//!
//! ```text
//!  text ── Segments::plan ──► Submit::part ── encode ──► Tpdu ── wire() ──► AT+CMGS
//!  +CMGR/+CMGL/+CMT/+CDS ──► Incoming::decode ─┬► Deliver ── fragment() ──► assembly::assemble ──► text
//!                                              └► StatusReport ── status() ──► Delivery
//! ```
//! Both directions of all three TPDUs are here, because the simulated modem speaks the other end.
//! One file is one field of the standard; each cites its clause.
//!
//! Nothing in here panics on octets from outside: a [`DecodeError`] names the field and the octet.
//! Nothing in here reads a clock, draws a random number or does I/O.
//!
//! Read first: [`Segments`], [`Submit`], [`Incoming`].

pub mod address;
pub mod alphabet;
pub mod assembly;
pub mod dcs;
pub mod deliver;
pub mod error;
pub mod explain;
pub mod incoming;
pub mod national;
mod reader;
pub mod segment;
pub mod septets;
pub mod status_report;
pub mod submit;
pub mod timestamp;
pub mod tpdu;
pub mod ucs2;
pub mod udh;
pub mod user_data;
pub mod validity;

pub use address::{Address, AddressError, Ton};
pub use alphabet::Alphabet;
pub use dcs::Dcs;
pub use deliver::{Deliver, Purpose};
pub use error::{DecodeError, DecodeErrorKind};
pub use explain::{Direction, explain};
pub use incoming::Incoming;
pub use national::{Language, Shifts};
pub use segment::{MAX_PARTS, SegmentError, Segments, Way};
pub use status_report::{Delivery, StatusReport};
pub use submit::{ReportRequest, Submit};
pub use timestamp::Scts;
pub use tpdu::Tpdu;
pub use udh::{Concat, Udh};
pub use user_data::{Fragment, UserData};
pub use validity::Validity;
