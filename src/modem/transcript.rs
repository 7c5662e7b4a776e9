//! Bytes of both sides as lines one can read, in the form `tests/transcripts/README.md` describes.
//!
//! A PIN becomes `0000`, in what we say and in its echo. Who begins to listen midway, or missed something,
//! does not see the rest of a line: it might be half a PIN.

use super::tap::{Piece, Side};

/// A PIN in the making; whatever follows on the line is left out.
const PINS: [&str; 3] = ["AT+CPIN=", "AT+CPWD=", "AT+CLCK="];
const CTRL_Z: u8 = 0x1A;
const ESC: u8 = 0x1B;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Who spoke.
    pub side: Side,
    /// What, in printable ASCII.
    pub text: String,
}

impl std::fmt::Display for Line {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mark = match self.side {
            Side::Said => '>',
            Side::Heard => '<',
        };
        write!(f, "{}", format!("{mark} {}", self.text).trim_end())
    }
}

/// Puts pieces together to lines.
#[derive(Debug, Default)]
pub struct Transcript {
    said: Half,
    heard: Half,
}

/// What one side has not finished.
#[derive(Debug, Default)]
struct Half {
    begun: Vec<u8>,
    /// The beginning of the line is not known.
    cut: bool,
}

impl Transcript {
    /// Of a port that is just being opened.
    #[must_use]
    pub fn from_the_start() -> Self {
        Self::default()
    }

    /// Of a port in use.
    #[must_use]
    pub fn midway() -> Self {
        let half = || Half { begun: Vec::new(), cut: true };
        Self { said: half(), heard: half() }
    }

    /// The lines that are finished with this piece.
    pub fn take(&mut self, piece: &Piece) -> Vec<Line> {
        let begins = piece.bytes.starts_with(b"AT") || piece.bytes.starts_with(&[ESC]);
        if piece.side == Side::Said && begins {
            // A command is written in one piece, and no rest of a PIN looks like one.
            self.said.cut &= !self.said.begun.is_empty();
        }
        let mut lines = Vec::new();
        for &byte in piece.bytes.iter() {
            let text = match piece.side {
                Side::Said => self.said.say(byte),
                Side::Heard => self.heard.hear(byte),
            };
            lines.extend(text.map(|text| Line { side: piece.side, text }));
        }
        lines
    }
}

impl Half {
    /// Ends at a carriage return, which is not written, at Ctrl-Z and at ESC, which are.
    fn say(&mut self, byte: u8) -> Option<String> {
        match byte {
            b'\r' => self.end(),
            CTRL_Z | ESC => {
                self.begun.push(byte);
                self.end()
            }
            _ => {
                self.begun.push(byte);
                None
            }
        }
    }

    /// Ends at the end of a line, and at the prompt, which has none.
    fn hear(&mut self, byte: u8) -> Option<String> {
        if matches!(byte, b'\r' | b'\n') {
            return self.end().filter(|text| !text.is_empty());
        }
        self.begun.push(byte);
        (self.begun == b"> ").then(|| self.end())?
    }

    fn end(&mut self) -> Option<String> {
        let begun = std::mem::take(&mut self.begun);
        if std::mem::take(&mut self.cut) {
            return None;
        }
        let text = shown(&begun);
        Some(without_pin(&text))
    }
}

fn shown(bytes: &[u8]) -> String {
    let one = |&byte: &u8| match byte {
        b'\\' => "\\\\".to_owned(),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\x{byte:02X}"),
    };
    bytes.iter().map(one).collect::<String>().trim_end().to_owned()
}

fn without_pin(text: &str) -> String {
    let upper = text.to_ascii_uppercase();
    let found = PINS.iter().filter_map(|name| Some((upper.find(name)?, name.len()))).min();
    match found {
        Some((at, length)) => format!("{}\"0000\"", &text[..at + length]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown when everything comes in one piece, and byte by byte.
    fn shown_as(mut transcript: impl FnMut() -> Transcript, pieces: &[(Side, &[u8])]) -> String {
        let mut whole = transcript();
        let mut bytewise = transcript();
        let (mut first, mut second) = (Vec::new(), Vec::new());
        for &(side, bytes) in pieces {
            first.extend(whole.take(&Piece { side, bytes: bytes.into() }));
            for byte in bytes {
                second.extend(bytewise.take(&Piece { side, bytes: [*byte].into() }));
            }
        }
        assert_eq!(first, second);
        first.iter().flat_map(|line| [line.to_string(), "\n".to_owned()]).collect()
    }

    #[test]
    fn both_sides_are_shown_line_by_line() {
        let pieces: &[(Side, &[u8])] = &[
            (Side::Said, b"\x1B\rAT\r"),
            (Side::Heard, b"AT\r\r\nOK\r\n"),
            (Side::Said, b"AT+CMGS=3\r"),
            (Side::Heard, b"\r\n> "),
            (Side::Said, b"0001AB\x1A"),
            (Side::Heard, b"\r\n+CMGS: 7\r\n\r\nOK\r\n\xFF\\\r\n"),
        ];
        let expected = "> \\x1B\n>\n> AT\n< AT\n< OK\n> AT+CMGS=3\n< >\n> 0001AB\\x1A\n\
                        < +CMGS: 7\n< OK\n< \\xFF\\\\\n";
        assert_eq!(shown_as(Transcript::from_the_start, pieces), expected);
    }

    #[test]
    fn a_pin_is_never_shown_nor_is_its_echo() {
        let pieces: &[(Side, &[u8])] = &[
            (Side::Said, b"AT+CPIN=\"4821\"\r"),
            (Side::Heard, b"at+cpin=\"4821\"\r\r\nOK\r\n"),
            (Side::Said, b"AT+CPIN?\r"),
        ];
        let text = shown_as(Transcript::from_the_start, pieces);
        assert_eq!(text, "> AT+CPIN=\"0000\"\n< at+cpin=\"0000\"\n< OK\n> AT+CPIN?\n");
    }

    #[test]
    fn the_rest_of_a_line_is_not_shown_to_who_comes_midway() {
        let pieces: &[(Side, &[u8])] = &[
            (Side::Said, b"4821\"\r"),
            (Side::Heard, b"4821\"\r\r\nOK\r\n"),
            (Side::Said, b"AT\r"),
        ];
        assert_eq!(shown_as(Transcript::midway, pieces), "< OK\n> AT\n");
    }

    #[test]
    fn a_whole_command_is_shown_to_who_comes_before_it() {
        let piece = Piece { side: Side::Said, bytes: b"AT+CSQ\r".as_slice().into() };
        let lines = Transcript::midway().take(&piece);
        assert_eq!(lines, [Line { side: Side::Said, text: "AT+CSQ".to_owned() }]);
    }
}
