//! What the network answers to a code such as `*100#`: `+CUSD: 0,"…",15` (27.007 §7.15).
//!
//! The text is what it says it is (TS 23.038 §5), or hexadecimal digits of it: modems differ, and no field
//! tells which.

use crate::gsm::{alphabet, septets, ucs2};

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UssdAnswer {
    pub(super) text: String,
    /// The network waits for another answer, as in a menu.
    pub(super) wants_more: bool,
}

/// Reads the values of the line, or says what is wrong.
pub(super) fn read(values: &str) -> Result<UssdAnswer, String> {
    let (state, rest) = values.split_once(',').unwrap_or((values, ""));
    match state.trim() {
        "0" | "1" => {}
        "2" if !rest.is_empty() => {}
        "3" => return Err("Another program of the modem or the SIM has answered.".to_owned()),
        "4" => {
            return Err("The network does not know this code. Ask the operator for it.".to_owned());
        }
        "5" => return Err("The network did not answer. Try again later.".to_owned()),
        _ => return Err("The network ended the conversation. Try again later.".to_owned()),
    }
    let (quoted, coding) = rest.rsplit_once("\",").unwrap_or((rest, ""));
    let text = quoted.trim().trim_start_matches('"').trim_end_matches('"');
    if text.is_empty() {
        return Err("The network answered without a word.".to_owned());
    }
    let text = decode(text, coding.trim().parse().unwrap_or(15));
    Ok(UssdAnswer { text, wants_more: state.trim() == "1" })
}

fn decode(text: &str, coding: u8) -> String {
    let Ok(octets) = hex::decode(text) else { return text.to_owned() };
    if is_ucs2(coding) || looks_like_ucs2(&octets) {
        // Coding 0x11 begins with the two letters of a language and a carriage return.
        return ucs2::decode(&octets).trim_end_matches('\r').to_owned();
    }
    // A balance in plain digits is no packed text.
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return text.to_owned();
    }
    let unpacked = septets::unpack(&octets, 0, octets.len() * 8 / 7);
    alphabet::decode(&unpacked).trim_end_matches(['\r', '@']).to_owned()
}

/// TS 23.038 §5: group 0001 with language, and the general groups 01xx with alphabet 10.
fn is_ucs2(coding: u8) -> bool {
    coding == 0x11 || (coding & 0xC0 == 0x40 && coding & 0x0C == 0x08)
}

/// Every other octet is zero, as in text of Latin letters.
fn looks_like_ucs2(octets: &[u8]) -> bool {
    octets.len() >= 2 && octets.len().is_multiple_of(2) && octets.chunks(2).all(|pair| pair[0] == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read_whatever_way_the_modem_shows_it() {
        for (values, text) in [
            ("0,\"Balance: 12.50\",15", "Balance: 12.50"),
            ("0,\"Balance: 12.50\"", "Balance: 12.50"),
            ("0, \"He said \"hello\", twice\", 15", "He said \"hello\", twice"),
            ("0,\"00420061006C\",72", "Bal"),
            ("0,\"00420061006C\",15", "Bal"),
            ("0,\"041F0440\",72", "Пр"),
            ("0,\"C8329BFD06\",15", "Hello"),
            ("0,\"1250\",15", "1250"),
            ("2,\"Goodbye\",15", "Goodbye"),
        ] {
            let answer = UssdAnswer { text: text.to_owned(), wants_more: false };
            assert_eq!(read(values), Ok(answer), "{values}");
        }
        assert!(read("1,\"1 Balance\n2 Help\",15").unwrap().wants_more);
    }

    #[test]
    fn no_answer_is_explained() {
        for (values, words) in [
            ("4", "does not know"),
            ("5", "did not answer"),
            ("2", "ended"),
            ("0", "without a word"),
            ("0,\"\",15", "without a word"),
            ("", "ended"),
        ] {
            assert!(read(values).unwrap_err().contains(words), "{values}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_values_are_read_or_refused(values in ".{0,80}") {
            let _ = read(&values);
            let _ = read(&format!("0,\"{values}\",15"));
        }
    }
}
