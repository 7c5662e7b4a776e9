//! Cuts a stream of bytes into lines, prompts and message bodies (V.250 §5, TS 27.005 §3.5.1).
//!
//! ```text
//!   \r\n+CMTI: "SM",3\r\n        ─ Expect::Line ──► Line("+CMTI: \"SM\",3")
//!   AT+CMGS=23\r\r\n>␣           ─ Expect::Prompt ► Line("AT+CMGS=23") Prompt
//!   0001000B…\x1A                ─ Expect::Body ──► Body("0001000B…")      (the modem's side)
//! ```
//! [`next`] is the grammar: a function of the bytes held and of what the layer above waits for.
//! It says what it found and how many bytes are used up; the same bytes give the same frames however
//! they were cut up on their way. [`Framer`] adds the buffer.
//!
//! What comes from outside is bounded: a line longer than [`LINE_MAX`] is reported once, then dropped
//! up to its end. Bytes that cannot begin a line (NULs, line noise at power-up) are skipped.
//! The echo of a command is an ordinary line here; `session` knows what was sent and drops it.

/// The longest line kept. A stored message is a line of at most 2 × 176 hex digits (TS 23.040 §9.2.1
/// with the service centre's address); lists of storages and network names stay far below this.
pub const LINE_MAX: usize = 2048;

/// Ends a message body (Ctrl-Z); the echo of a body ends with it too.
pub const CTRL_Z: u8 = 0x1A;
/// Abandons a message body.
pub const ESC: u8 = 0x1B;

/// What the layer above waits for. Only a hint: lines are found whatever is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Lines: answers and unsolicited lines on our side, command lines on the modem's.
    Line,
    /// The prompt `> `, which has no line end, or lines.
    Prompt,
    /// A message body up to Ctrl-Z or ESC (the modem's side, after it gave the prompt).
    Body,
}

/// One piece of the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame<'a> {
    /// A line that is not empty, without its ends, blanks taken off both sides.
    Line(&'a [u8]),
    /// The modem waits for a message body.
    Prompt,
    /// A body, finished with Ctrl-Z.
    Body(&'a [u8]),
    /// A body that was abandoned with ESC.
    Abandoned,
    /// [`LINE_MAX`] bytes without an end; what follows up to the next line end belongs to it.
    TooLong,
}

/// The first frame of `buf`, if there is a whole one, and the number of bytes to drop from its front.
/// Bytes may be dropped without a frame: those that cannot begin one.
#[must_use]
pub fn next(buf: &[u8], expect: Expect) -> (Option<Frame<'_>>, usize) {
    if expect == Expect::Body {
        return body(buf);
    }
    let start = buf.iter().position(|&b| begins_line(b)).unwrap_or(buf.len());
    let rest = &buf[start..];
    if expect == Expect::Prompt && rest.first() == Some(&b'>') {
        // The blank after it may not have come yet: it is skipped as the beginning of the next line.
        return (Some(Frame::Prompt), start + 1);
    }
    match rest.iter().take(LINE_MAX).position(|&b| ends_line(b)) {
        Some(end) => (Some(Frame::Line(trim_end(&rest[..end]))), start + end + 1),
        None if rest.len() >= LINE_MAX => (Some(Frame::TooLong), start + LINE_MAX),
        None => (None, start),
    }
}

fn body(buf: &[u8]) -> (Option<Frame<'_>>, usize) {
    match buf.iter().take(LINE_MAX).position(|&b| b == CTRL_Z || b == ESC) {
        Some(end) if buf[end] == ESC => (Some(Frame::Abandoned), end + 1),
        Some(end) => (Some(Frame::Body(buf[..end].trim_ascii())), end + 1),
        None if buf.len() >= LINE_MAX => (Some(Frame::TooLong), LINE_MAX),
        None => (None, 0),
    }
}

/// Every line either side says begins with a printable ASCII character.
fn begins_line(byte: u8) -> bool {
    byte.is_ascii_graphic()
}

/// The echo of a body ends with Ctrl-Z, and an answer may follow it without a line end between.
fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n' | CTRL_Z)
}

fn trim_end(line: &[u8]) -> &[u8] {
    let end = line.iter().rposition(|&b| b > b' ' && b != 0x7F).map_or(0, |last| last + 1);
    &line[..end]
}

/// [`next`] with a buffer: bytes go in as they come, frames come out.
#[derive(Debug, Default)]
pub struct Framer {
    buf: Vec<u8>,
    /// Where the bytes not yet used begin.
    used: usize,
    /// The line being dropped was reported as too long; its end has not come yet.
    dropping: bool,
}

impl Framer {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes bytes from the port.
    pub fn push(&mut self, bytes: &[u8]) {
        self.buf.drain(..self.used);
        self.used = 0;
        self.buf.extend_from_slice(bytes);
    }

    /// Forgets what is held.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Forgets a prompt nobody waited for; the next one is another's.
    pub fn drop_stale_prompt(&mut self) {
        let held = &self.buf[self.used..];
        if held.iter().find(|&&b| begins_line(b)) == Some(&b'>') {
            self.clear();
        }
    }

    /// The next frame, if a whole one is there. Call until `None` after every [`Framer::push`].
    pub fn next(&mut self, expect: Expect) -> Option<Frame<'_>> {
        if self.dropping && !self.drop_line(expect) {
            return None;
        }
        let (frame, consumed) = next(&self.buf[self.used..], expect);
        self.used += consumed;
        self.dropping = frame == Some(Frame::TooLong);
        frame
    }

    /// Drops the rest of a line that was too long; true once its end was found.
    fn drop_line(&mut self, expect: Expect) -> bool {
        let rest = &self.buf[self.used..];
        let is_end = |b: &u8| {
            if expect == Expect::Body { matches!(*b, CTRL_Z | ESC) } else { ends_line(*b) }
        };
        let end = rest.iter().position(is_end);
        self.used += end.map_or(rest.len(), |end| end + 1);
        self.dropping = end.is_none();
        !self.dropping
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A frame that owns what it holds.
    #[derive(Debug, Clone, PartialEq, Eq)]
    enum Owned {
        Line(String),
        Prompt,
        Body(String),
        Abandoned,
        TooLong,
    }
    use Owned::{Abandoned, Prompt, TooLong};

    fn line(text: &str) -> Owned {
        Owned::Line(text.to_owned())
    }

    fn owned(frame: Frame<'_>) -> Owned {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        match frame {
            Frame::Line(bytes) => Owned::Line(text(bytes)),
            Frame::Prompt => Prompt,
            Frame::Body(bytes) => Owned::Body(text(bytes)),
            Frame::Abandoned => Abandoned,
            Frame::TooLong => TooLong,
        }
    }

    fn frames(pieces: &[&[u8]], expect: Expect) -> Vec<Owned> {
        let mut framer = Framer::new();
        let mut found = Vec::new();
        for piece in pieces {
            framer.push(piece);
            while let Some(frame) = framer.next(expect) {
                found.push(owned(frame));
            }
        }
        found
    }

    fn check(name: &str, bytes: &[u8], expect: Expect, expected: &[Owned]) {
        assert_eq!(frames(&[bytes], expect), expected, "{name}");
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(frames(&single, expect), expected, "{name}, byte by byte");
        for at in 0..=bytes.len() {
            let (a, b) = bytes.split_at(at);
            assert_eq!(frames(&[a, b], expect), expected, "{name}, split at {at}");
        }
    }

    #[test]
    fn lines_are_found_whatever_surrounds_them() {
        let rows: &[(&str, &[u8], &[Owned])] = &[
            ("nothing", b"", &[]),
            ("line ends only", b"\r\n\r\n\r\r\n\n", &[]),
            ("ok", b"\r\nOK\r\n", &[line("OK")]),
            ("bare line feed", b"OK\n", &[line("OK")]),
            ("bare carriage return", b"OK\r", &[line("OK")]),
            ("no end yet", b"\r\nOK", &[]),
            ("echo and answer", b"AT\r\r\nOK\r\n", &[line("AT"), line("OK")]),
            ("two lines", b"\r\n+CSQ: 20,0\r\n\r\nOK\r\n", &[line("+CSQ: 20,0"), line("OK")]),
            ("nuls before", b"\0\0OK\r\n", &[line("OK")]),
            ("nuls after", b"OK\0\0\r\n", &[line("OK")]),
            ("noise before", b"\xFF\xFE\x80RDY\r\n", &[line("RDY")]),
            ("noise alone", b"\xFF\xFE\x80\r\nRDY\r\n", &[line("RDY")]),
            ("blanks around", b"  +CPIN: READY  \r\n", &[line("+CPIN: READY")]),
            ("echoed body", b"0001AB\x1A\r\n+CMGS: 5\r\n", &[line("0001AB"), line("+CMGS: 5")]),
            (
                "answer glued to a body",
                b"0001AB\x1A+CMGS: 5\r\n",
                &[line("0001AB"), line("+CMGS: 5")],
            ),
            ("prompt not expected", b"\r\n> \r\nOK\r\n", &[line(">"), line("OK")]),
            ("escape before a command", b"\x1B\rAT\r", &[line("AT")]),
        ];
        for (name, bytes, expected) in rows {
            check(name, bytes, Expect::Line, expected);
        }
    }

    #[test]
    fn a_prompt_needs_no_line_end() {
        let rows: &[(&str, &[u8], &[Owned])] = &[
            ("usual", b"\r\n> ", &[Prompt]),
            ("without blank", b"\r\n>", &[Prompt]),
            ("after echo", b"AT+CMGS=23\r\r\n> ", &[line("AT+CMGS=23"), Prompt]),
            ("right after echo", b"AT+CMGS=23\r> ", &[line("AT+CMGS=23"), Prompt]),
            ("after a line", b"\r\n+CMTI: \"SM\",1\r\n\r\n> ", &[line("+CMTI: \"SM\",1"), Prompt]),
            ("error instead", b"\r\n+CMS ERROR: 500\r\n", &[line("+CMS ERROR: 500")]),
            ("nul before", b"\0\r\n> ", &[Prompt]),
        ];
        for (name, bytes, expected) in rows {
            check(name, bytes, Expect::Prompt, expected);
        }
    }

    #[test]
    fn a_body_ends_with_ctrl_z_or_is_abandoned() {
        let rows: &[(&str, &[u8], &[Owned])] = &[
            ("sent", b"0001AB\x1A", &[Owned::Body("0001AB".to_owned())]),
            (
                "line end inside is kept apart",
                b"0001AB\r\n\x1A",
                &[Owned::Body("0001AB".to_owned())],
            ),
            ("abandoned", b"0001\x1B", &[Abandoned]),
            ("not finished", b"0001AB\r", &[]),
        ];
        for (name, bytes, expected) in rows {
            check(name, bytes, Expect::Body, expected);
        }
    }

    #[test]
    fn an_endless_line_is_reported_once_and_dropped_to_its_end() {
        let mut bytes = vec![b'x'; LINE_MAX * 2 + 7];
        bytes.extend_from_slice(b"OK\r\nOK\r\n");
        let expected = [TooLong, line("OK")];
        assert_eq!(frames(&[&bytes], Expect::Line), expected);
        let single: Vec<&[u8]> = bytes.chunks(1).collect();
        assert_eq!(frames(&single, Expect::Line), expected);
        let mut body = vec![b'0'; LINE_MAX + 1];
        body.extend_from_slice(b"\x1A0A\x1A");
        assert_eq!(frames(&[&body], Expect::Body), [TooLong, Owned::Body("0A".to_owned())]);
    }

    #[test]
    fn a_line_or_body_may_be_as_long_as_the_bound_less_its_end() {
        for (length, fits) in [(LINE_MAX - 1, true), (LINE_MAX, false)] {
            let long = "x".repeat(length);
            let expected = if fits { line(&long) } else { TooLong };
            let rest = format!("{long}\rOK\r");
            check_whole(&rest, Expect::Line, &[expected, line("OK")]);
            let expected = if fits { Owned::Body(long.clone()) } else { TooLong };
            let rest = format!("{long}\x1A0A\x1A");
            check_whole(&rest, Expect::Body, &[expected, Owned::Body("0A".to_owned())]);
        }
    }

    /// In one piece, and in two between which the first is one short of the bound.
    fn check_whole(text: &str, expect: Expect, expected: &[Owned]) {
        assert_eq!(frames(&[text.as_bytes()], expect), expected);
        let (a, b) = text.as_bytes().split_at(LINE_MAX - 1);
        assert_eq!(frames(&[a, b], expect), expected);
    }

    #[test]
    fn a_frame_uses_up_what_stands_before_it_and_its_end() {
        let mut long = vec![b'x'; LINE_MAX + 5];
        long[0] = 0;
        let rows: [(&[u8], Expect, Option<Frame<'_>>, usize); 8] = [
            (b"OK\r\n", Expect::Line, Some(Frame::Line(b"OK")), 3),
            (b"\0\nOK\x1A5", Expect::Line, Some(Frame::Line(b"OK")), 5),
            (b"\0\0OK", Expect::Line, None, 2),
            (b"\r\n> ", Expect::Prompt, Some(Frame::Prompt), 3),
            (&long, Expect::Line, Some(Frame::TooLong), LINE_MAX + 1),
            (b"01\x1A02", Expect::Body, Some(Frame::Body(b"01")), 3),
            (b"01\x1B02", Expect::Body, Some(Frame::Abandoned), 3),
            (b"01", Expect::Body, None, 0),
        ];
        for (bytes, expect, frame, used) in rows {
            assert_eq!(next(bytes, expect), (frame, used), "{expect:?} {bytes:?}");
        }
    }

    #[test]
    fn a_prompt_nobody_waited_for_is_forgotten_and_lines_are_not() {
        for (held, rest) in [
            ("\r\n> ", vec![line("OK")]),
            (">", vec![line("OK")]),
            ("\r\n+CMTI: \"SM\",1\r\n", vec![line("+CMTI: \"SM\",1"), line("OK")]),
            ("", vec![line("OK")]),
        ] {
            let mut framer = Framer::new();
            framer.push(held.as_bytes());
            framer.drop_stale_prompt();
            framer.push(b"OK\r");
            let found: Vec<Owned> =
                std::iter::from_fn(|| framer.next(Expect::Line).map(owned)).collect();
            assert_eq!(found, rest, "{held:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_give_the_same_frames_in_any_pieces(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..200),
            at in 0usize..200,
        ) {
            let at = at.min(bytes.len());
            for expect in [Expect::Line, Expect::Prompt, Expect::Body] {
                let whole = frames(&[&bytes], expect);
                proptest::prop_assert_eq!(&frames(&[&bytes[..at], &bytes[at..]], expect), &whole);
            }
        }
    }
}
