//! A cursor over octets: takes what is there, says where something was missing.

use super::error::{DecodeError, DecodeErrorKind};

/// What is left to read of one field, and how much of it was read.
pub(super) struct Reader<'a> {
    octets: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(octets: &'a [u8]) -> Self {
        Self { octets, at: 0 }
    }

    /// Octets read so far.
    pub(super) fn at(&self) -> usize {
        self.at
    }

    /// What was not read yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.octets.get(self.at..).unwrap_or_default()
    }

    pub(super) fn take(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        let rest = self.rest();
        let Some(taken) = rest.get(..count) else {
            let kind = DecodeErrorKind::Truncated { wanted: count, left: rest.len() };
            return Err(DecodeError::new(self.at, kind));
        };
        self.at += count;
        Ok(taken)
    }

    pub(super) fn octet(&mut self) -> Result<u8, DecodeError> {
        Ok(self.take(1)?[0])
    }

    /// Exactly `N` octets.
    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let mut array = [0; N];
        array.copy_from_slice(self.take(N)?);
        Ok(array)
    }

    /// Reads one field from here on; its errors carry `name` and count from here.
    pub(super) fn field<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        let mut inner = Reader::new(self.rest());
        let value = read(&mut inner).map_err(|error| error.within(name, self.at))?;
        self.at += inner.at;
        Ok(value)
    }

    /// The TPDU must end here. Octets 0xFF alone may follow: a SIM pads its records so
    /// (TS 51.011 §10.5.3), and some modems hand the whole record out.
    pub(super) fn finish(&self) -> Result<(), DecodeError> {
        let rest = self.rest();
        if rest.iter().all(|&octet| octet == 0xFF) {
            return Ok(());
        }
        Err(DecodeError::new(self.at, DecodeErrorKind::Trailing { left: rest.len() }))
    }
}
