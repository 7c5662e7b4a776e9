//! `pdu decode` and `pdu encode`: the octets of SMS, for looking into what a modem said.

use std::io::Read;
use std::time::Duration;

use super::args::Pdu;
use super::failure::Failure;
use super::out::say_as_is;
use crate::gsm::{Address, Direction, ReportRequest, Segments, Submit, explain};
use crate::phone::PhoneNumber;

/// The longest TPDU with its service centre address, in hex, and generous room for blanks (TS 23.040 §9.2.2).
const HEX_MAX: u64 = 4 * 1024;
/// How long the service centre keeps trying, in what `encode` makes.
const VALIDITY: Duration = Duration::from_hours(24);
/// The concatenation reference of what `encode` makes; any will do for one message.
const REFERENCE: u8 = 1;

pub(super) fn pdu(command: &Pdu) -> Result<(), Failure> {
    match command {
        Pdu::Decode { hex } => say_as_is!("{}", decode(&given(hex)?)?),
        Pdu::Encode { to, text } => say_as_is!("{}", encode(to, text)?),
    }
    Ok(())
}

fn given(hex: &str) -> Result<String, Failure> {
    if hex != "-" {
        return Ok(hex.to_owned());
    }
    let mut text = String::new();
    std::io::stdin()
        .take(HEX_MAX)
        .read_to_string(&mut text)
        .map_err(|why| Failure::because(format!("Standard input cannot be read: {why}.")))?;
    Ok(text)
}

fn decode(text: &str) -> Result<String, Failure> {
    let digits: String = text.split_whitespace().collect();
    if let Some((at, wrong)) = digits.char_indices().find(|(_, c)| !c.is_ascii_hexdigit()) {
        return Err(Failure::because(format!(
            "A PDU is hex: {wrong:?} at character {} is none.",
            at + 1
        )));
    }
    let octets = hex::decode(&digits).map_err(|_| {
        Failure::because(format!(
            "A PDU is pairs of hex digits: {} digits are one too few or too many.",
            digits.len()
        ))
    })?;
    let rows = explain(&octets, Direction::Either)
        .map_err(|why| Failure::because(format!("This is no PDU that can be read: {why}")))?;
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let lines = rows.iter().map(|(name, value)| format!("{name:<width$}  {value}"));
    Ok(lines.collect::<Vec<_>>().join("\n") + "\n")
}

fn encode(to: &str, text: &str) -> Result<String, Failure> {
    // Without a configuration no country is known: the number has to say it.
    let to = PhoneNumber::from_e164(to).map_err(|_| {
        Failure::because("Write the number with + and country code, such as +15550100123.")
    })?;
    let segments = Segments::plan(text).map_err(|why| Failure::because(why.to_string()))?;
    let address = Address::from_phone(&to);
    let lines = (0..segments.parts()).map(|index| {
        let part =
            Submit::part(&segments, index, REFERENCE, &address, VALIDITY, ReportRequest::Yes);
        format!("{}\n", part.encode().wire())
    });
    Ok(lines.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(result: Result<String, Failure>) -> String {
        match result.unwrap_err() {
            Failure::Failed(sentence) | Failure::Unusable(sentence) => sentence,
            Failure::Config(why) => why.to_string(),
        }
    }

    #[test]
    fn what_is_encoded_is_explained_back() {
        let text = "Reply: Y Yes / N No";
        let wire = encode("+15550100123", text).unwrap();
        let explained = decode(&wire).unwrap();
        assert!(
            explained.contains("SMS-SUBMIT") && explained.contains("+15550100123"),
            "{explained}"
        );
        assert!(explained.contains(text), "{explained}");
    }

    #[test]
    fn a_long_text_has_a_line_for_each_part() {
        assert_eq!(encode("+15550100123", &"x".repeat(161)).unwrap().lines().count(), 2);
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_place() {
        for (text, part) in [
            ("07x1", "'x' at character 3"),
            ("079", "3 digits"),
            ("", "no PDU"),
            ("00", "no PDU"),
            ("0011", "no PDU"),
        ] {
            let sentence = said(decode(text));
            assert!(sentence.contains(part), "{text:?}: {sentence}");
        }
        assert!(said(encode("5550100", "x")).contains("with + and country code"));
    }
}
