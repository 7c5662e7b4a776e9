//! UCS-2 (TS 23.038 §6.2.3), which every telephone since has filled with UTF-16: a character
//! outside the basic plane is two code units, the surrogates.

/// The text in octets, the high octet of each unit first.
pub fn encode(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_be_bytes).collect()
}

/// The text of octets. A surrogate without its other half, and an octet without its other half,
/// become U+FFFD: what stands there is unknown, the rest is not.
#[must_use]
pub fn decode(octets: &[u8]) -> String {
    let mut pairs = octets.chunks_exact(2);
    let units = pairs.by_ref().map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    let mut text: String =
        char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    if !pairs.remainder().is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_in_octets() {
        // (text, octets, whether the octets come from the text)
        for (text, octets) in [
            ("", ""),
            ("ü", "00fc"),
            ("Привет", "041f04400438043204350442"),
            ("👍", "d83ddc4d"),
            ("a\u{0}", "00610000"),
        ] {
            assert_eq!(hex::encode(encode(text)), octets);
            assert_eq!(decode(&hex::decode(octets).unwrap()), text);
        }
    }

    #[test]
    fn what_is_half_is_shown_as_unknown() {
        for (octets, text) in
            [("d83d", "\u{fffd}"), ("dc4d0041", "\u{fffd}A"), ("004100", "A\u{fffd}")]
        {
            assert_eq!(decode(&hex::decode(octets).unwrap()), text, "{octets}");
        }
    }
}
