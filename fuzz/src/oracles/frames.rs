//! The framer: the same bytes give the same frames however they are cut, and every byte that is no blank comes out.

use optin_gateway::at::frame::{CTRL_Z, ESC, LINE_MAX};
use optin_gateway::at::{Expect, Frame, Framer};

/// A line without an end is looked through again for each piece that comes: with more bytes than these, that takes most
/// of the time there is.
const BYTE_BY_BYTE_MAX: usize = 256;

/// A frame that owns what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Owned {
    Line(Vec<u8>),
    Prompt,
    Body(Vec<u8>),
    Abandoned,
    TooLong,
}

/// The first octet says what is expected, the second where the others are cut.
pub(super) fn hold(input: &[u8]) {
    let [mode, cut, bytes @ ..] = input else { return };
    let expect = [Expect::Line, Expect::Prompt, Expect::Body][usize::from(*mode) % 3];
    let whole = frames([bytes], expect);
    let (one, two) = bytes.split_at(bytes.len() * usize::from(*cut) / 255);
    assert_eq!(frames([one, two], expect), whole, "cut at {}", one.len());
    if bytes.len() <= BYTE_BY_BYTE_MAX {
        assert_eq!(frames(bytes.chunks(1), expect), whole, "byte by byte");
    }
    assert_eq!(frames(bytes.chunks(1 + usize::from(*cut)), expect), whole, "in pieces of {cut}");
    whole.iter().for_each(is_clean);
    if expect == Expect::Body {
        bodies_are_what_stands_before_their_ends(bytes, &whole);
    } else if !whole.contains(&Owned::TooLong) {
        nothing_is_lost_or_invented(bytes, &whole);
    } else {
        assert!(bytes.len() >= LINE_MAX);
    }
}

fn frames<'b>(pieces: impl IntoIterator<Item = &'b [u8]>, expect: Expect) -> Vec<Owned> {
    let mut framer = Framer::new();
    let mut found = Vec::new();
    for piece in pieces {
        framer.push(piece);
        while let Some(frame) = framer.next(expect) {
            found.push(match frame {
                Frame::Line(line) => Owned::Line(line.to_vec()),
                Frame::Prompt => Owned::Prompt,
                Frame::Body(body) => Owned::Body(body.to_vec()),
                Frame::Abandoned => Owned::Abandoned,
                Frame::TooLong => Owned::TooLong,
            });
        }
    }
    found
}

/// A line holds no line end, begins with what can begin one, and is bounded; so is a body.
fn is_clean(frame: &Owned) {
    match frame {
        Owned::Line(line) => {
            assert!(line.len() < LINE_MAX);
            assert!(line.first().is_some_and(u8::is_ascii_graphic), "{line:?}");
            assert!(!line.iter().any(|&byte| ends_line(byte)), "{line:?}");
            assert!(line.last().is_some_and(|&last| last > b' ' && last != 0x7F), "{line:?}");
        }
        Owned::Body(body) => {
            assert!(body.len() < LINE_MAX);
            assert!(!body.iter().any(|byte| matches!(*byte, CTRL_Z | ESC)));
            assert_eq!(body.trim_ascii(), body);
        }
        Owned::Prompt | Owned::Abandoned | Owned::TooLong => {}
    }
}

fn ends_line(byte: u8) -> bool {
    matches!(byte, b'\r' | b'\n' | CTRL_Z)
}

/// All printable characters up to the last line end are in the frames, in their order, and no others.
fn nothing_is_lost_or_invented(bytes: &[u8], frames: &[Owned]) {
    let printable =
        |bytes: &[u8]| -> Vec<u8> { bytes.iter().copied().filter(u8::is_ascii_graphic).collect() };
    let came: Vec<u8> = frames
        .iter()
        .flat_map(|frame| match frame {
            Owned::Line(line) => printable(line),
            _ => b">".to_vec(),
        })
        .collect();
    let all = printable(bytes);
    let unfinished =
        bytes.rsplit(|&byte| ends_line(byte)).next().map_or(0, |end| printable(end).len());
    assert!(all.starts_with(&came), "something was invented");
    assert!(all.len() - came.len() <= unfinished, "something was lost");
}

/// Cut at Ctrl-Z and ESC, as a person would do it.
fn bodies_are_what_stands_before_their_ends(bytes: &[u8], frames: &[Owned]) {
    let mut wanted = Vec::new();
    let mut from = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let ended = matches!(*byte, CTRL_Z | ESC);
        if at - from >= LINE_MAX {
            // Reported when the last byte that is kept came, and dropped to its end.
            if at - from == LINE_MAX {
                wanted.push(Owned::TooLong);
            }
        } else if ended {
            let body = bytes[from..at].trim_ascii().to_vec();
            wanted.push(if *byte == ESC { Owned::Abandoned } else { Owned::Body(body) });
        }
        if ended {
            from = at + 1;
        }
    }
    if bytes.len() - from == LINE_MAX {
        wanted.push(Owned::TooLong);
    }
    assert_eq!(frames, wanted);
}
