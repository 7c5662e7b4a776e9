//! A TPDU on its way to a modem (TS 27.005 §3.1, §4.3).

use std::fmt;

/// The octets of a TPDU, without the service centre's address.
#[derive(Clone, PartialEq, Eq)]
pub struct Tpdu(Vec<u8>);

// A TPDU has its fixed fields: `is_empty` would always be false.
#[expect(clippy::len_without_is_empty, reason = "a TPDU is never empty")]
impl Tpdu {
    pub(super) fn new(octets: Vec<u8>) -> Self {
        Self(octets)
    }

    /// The octets.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        &self.0
    }

    /// How many octets there are: the number `AT+CMGS=` takes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// What is typed at the prompt: no service centre ("00": the SIM's own), then the octets, in
    /// hexadecimal.
    #[must_use]
    pub fn wire(&self) -> String {
        let mut wire = String::from("00");
        wire.push_str(&hex::encode_upper(&self.0));
        wire
    }
}

impl fmt::Debug for Tpdu {
    /// Without number and text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tpdu({} octets)", self.0.len())
    }
}
