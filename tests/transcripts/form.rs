//! The form of a transcript; `README.md` beside this file describes it.

use std::time::Duration;

/// What ends a line of ours.
pub(crate) const ENDS: [u8; 3] = [b'\r', 0x1A, 0x1B];

const FIRST: &str = "# optin-gateway transcript";
const ORIGINS: [&str; 3] = [
    "# origin: from the manual",
    "# origin: composed from reports",
    "# origin: seen on the device",
];

/// One line that means something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Said by us, with what ends it.
    Ours(Vec<u8>),
    /// Said by the modem, with line ends or as the prompt.
    Theirs(Vec<u8>),
    Pause(Duration),
    Fact(String),
}

/// The pieces with the numbers of their lines, or what is wrong with one.
pub(crate) fn read(text: &str) -> Result<Vec<(usize, Piece)>, String> {
    if text.lines().next() != Some(FIRST) {
        return Err(format!("1: it begins with `{FIRST}`"));
    }
    if !text.lines().any(|line| ORIGINS.iter().any(|origin| line.starts_with(origin))) {
        return Err(format!("1: it says where it comes from: one of {ORIGINS:?}"));
    }
    let mut pieces = Vec::new();
    for (number, line) in text.lines().enumerate().map(|(at, line)| (at + 1, line.trim_end())) {
        if !line.is_empty() && !line.starts_with('#') {
            pieces.push((number, piece(line).map_err(|why| format!("{number}: {why}"))?));
        }
    }
    Ok(pieces)
}

fn piece(line: &str) -> Result<Piece, String> {
    let (kind, rest) = line.split_at_checked(1).ok_or("it is not ASCII")?;
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    match kind {
        ">" => {
            let mut bytes = unescape(rest)?;
            if !bytes.last().is_some_and(|last| ENDS.contains(last)) {
                bytes.push(b'\r');
            }
            Ok(Piece::Ours(bytes))
        }
        "<" if rest == ">" => Ok(Piece::Theirs(b"\r\n> ".to_vec())),
        "<" => Ok(Piece::Theirs([b"\r\n".to_vec(), unescape(rest)?, b"\r\n".to_vec()].concat())),
        "~" => {
            let seconds = rest.strip_suffix('s').and_then(|seconds| seconds.parse::<f64>().ok());
            let pause = seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
            pause.map(Piece::Pause).ok_or_else(|| format!("{rest:?} is no time such as 2.5s"))
        }
        "=" => Ok(Piece::Fact(rest.to_owned())),
        _ => Err(format!("a line does not begin with {kind:?}")),
    }
}

/// `\xHH` and `\\` as the bytes they stand for.
fn unescape(text: &str) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let after = &rest[at + 1..];
        if let Some(after) = after.strip_prefix('\\') {
            bytes.push(b'\\');
            rest = after;
            continue;
        }
        let hex = after.strip_prefix('x').and_then(|after| after.get(..2));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        bytes.push(byte.ok_or_else(|| format!("no byte after the backslash in {text:?}"))?);
        rest = &after[3..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    Ok(bytes)
}

/// A line of ours as it is written in a transcript.
pub(crate) fn shown(bytes: &[u8]) -> String {
    let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
    let each = bytes.iter().map(|&byte| match byte {
        b'\\' => "\\\\".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02X}"),
    });
    each.collect()
}
