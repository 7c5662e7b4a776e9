//! The wire tap: what went over the port, at level `trace`, which is off by default: bodies of messages
//! hold numbers and words. A PIN is left out even there.

use tracing::{enabled, trace};

/// What the modem said.
pub(super) fn heard(modem: &str, bytes: &[u8]) {
    if enabled!(tracing::Level::TRACE) {
        trace!(modem, "< {}", bytes.escape_ascii());
    }
}

/// What was said to it.
pub(super) fn said(modem: &str, bytes: &[u8]) {
    if enabled!(tracing::Level::TRACE) {
        trace!(modem, "> {}", shown(bytes));
    }
}

fn shown(bytes: &[u8]) -> String {
    match bytes.windows(PIN.len()).position(|window| window == PIN) {
        Some(at) => format!("{}…", bytes[..at + PIN.len()].escape_ascii()),
        None => bytes.escape_ascii().to_string(),
    }
}

const PIN: &[u8] = b"AT+CPIN=";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_never_shown() {
        assert_eq!(shown(b"AT+CPIN=\"1234\"\r"), "AT+CPIN=…");
        assert_eq!(shown(b"AT+CPIN?\r"), "AT+CPIN?\\r");
    }
}
