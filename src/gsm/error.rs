//! Why some octets are not what they should be: which field, which octet, what is wrong.
//!
//! A field's decoder counts octets from its own beginning. The caller re-bases the error as it
//! passes (`within`), so that what arrives at the top counts from the first octet
//! of the PDU, and someone with the hex before them finds the place.

use std::fmt;

/// A PDU that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecodeError {
    /// Outermost field first.
    path: Vec<&'static str>,
    octet: usize,
    kind: DecodeErrorKind,
}

/// What is wrong at that octet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeErrorKind {
    /// The octets end before the field does.
    #[error("octets needed: {wanted}, octets left: {left}")]
    Truncated {
        /// How many the field still needs.
        wanted: usize,
        /// How many there are.
        left: usize,
    },
    /// The TPDU is complete and octets remain.
    #[error("octets too many: {left}")]
    Trailing {
        /// How many remain.
        left: usize,
    },
    /// TP-MTI names another type of message than the one expected (TS 23.040 §9.2.3.1).
    #[error("this is {0}")]
    MessageType(&'static str),
    /// A length beyond what the standard allows.
    #[error("the length says {found}, at most {most} is possible")]
    TooLong {
        /// What the octet says.
        found: usize,
        /// The most there can be.
        most: usize,
    },
    /// A semi-octet that is no digit where a digit must be (TS 23.040 §9.1.2.3).
    #[error("a filler stands between the digits")]
    FillerInDigits,
    /// The user data header is longer than the user data.
    #[error("the header needs {header} of the {all} units of the user data")]
    HeaderTooLong {
        /// Units (septets or octets) of the header with its length octet.
        header: usize,
        /// TP-UDL.
        all: usize,
    },
}

impl DecodeError {
    /// An error at `octet`, counted from the beginning of the field being read.
    pub(super) fn new(octet: usize, kind: DecodeErrorKind) -> Self {
        Self { path: Vec::new(), octet, kind }
    }

    /// The same error seen from the field around: `name` begins at octet `start` there.
    pub(super) fn within(mut self, name: &'static str, start: usize) -> Self {
        self.path.insert(0, name);
        self.rebased(start)
    }

    /// The same error in octets that begin `start` before.
    pub(super) fn rebased(mut self, start: usize) -> Self {
        self.octet += start;
        self
    }

    /// The fields the error lies in, outermost first.
    #[must_use]
    pub fn path(&self) -> &[&'static str] {
        &self.path
    }

    /// The octet, counted from 0 at the beginning of what was given to be decoded.
    #[must_use]
    pub fn octet(&self) -> usize {
        self.octet
    }

    /// What is wrong there.
    #[must_use]
    pub fn kind(&self) -> &DecodeErrorKind {
        &self.kind
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.path.iter().enumerate() {
            let joint = if index == 0 { "" } else { ", " };
            write!(f, "{joint}{name}")?;
        }
        let blank = if self.path.is_empty() { "" } else { " " };
        write!(f, "{blank}at octet {}: {}", self.octet, self.kind)
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_rebased_and_prefixed_as_it_bubbles() {
        let kind = DecodeErrorKind::Truncated { wanted: 2, left: 1 };
        let error = DecodeError::new(3, kind).within("header", 1).within("user data", 10);
        assert_eq!(error.octet(), 14);
        assert_eq!(
            error.to_string(),
            "user data, header at octet 14: octets needed: 2, octets left: 1"
        );
    }
}
