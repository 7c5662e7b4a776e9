//! The tap: who wants to may hear along what goes over a port, both ways.
//!
//! An open port is wrapped in [`Tapped`]. While nobody listens nothing is copied; a listener that is too
//! slow misses bytes and is told so, and the modem never waits for it. The first words on a port are kept
//! until it is closed, so that a port no modem answers on can be described.
//!
//! Bytes are passed on as they are, a PIN included: whoever shows them masks it (`transcript` does).

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::broadcast;

use super::claims::Claim;
use super::port_error::Heard;

/// Pieces a listener may lag behind: some seconds of a busy modem.
const PIECES: usize = 256;
/// What is kept of the first words of each side.
const FIRST_WORDS: usize = 512;

/// Who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// We.
    Said,
    /// The modem.
    Heard,
}

/// Bytes that went over the port in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Who spoke.
    pub side: Side,
    /// What.
    pub bytes: Arc<[u8]>,
}

/// Where one modem's port can be listened to, whether it is open or not.
#[derive(Debug, Clone)]
pub struct Tap(broadcast::Sender<Piece>);

impl Default for Tap {
    fn default() -> Self {
        Self(broadcast::Sender::new(PIECES))
    }
}

impl Tap {
    /// Listens from now on.
    #[must_use]
    pub fn listen(&self) -> broadcast::Receiver<Piece> {
        self.0.subscribe()
    }

    fn tell(&self, side: Side, bytes: &[u8]) {
        if !bytes.is_empty() && self.0.receiver_count() > 0 {
            // The last listener may have gone in between.
            let _ = self.0.send(Piece { side, bytes: bytes.into() });
        }
    }
}

/// The taps of all modems, by name.
#[derive(Debug, Clone, Default)]
pub(super) struct Taps(Arc<Mutex<BTreeMap<String, Tap>>>);

impl Taps {
    pub(super) fn of(&self, modem: &str) -> Tap {
        let mut taps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        taps.entry(modem.to_owned()).or_default().clone()
    }
}

/// The first words on a port.
#[derive(Debug, Default)]
pub(super) struct Ear(Mutex<FirstWords>);

#[derive(Debug, Default)]
struct FirstWords {
    said: Vec<u8>,
    heard: Vec<u8>,
}

impl Ear {
    fn note(&self, side: Side, bytes: &[u8]) {
        let mut words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = match side {
            Side::Said => &mut words.said,
            Side::Heard => &mut words.heard,
        };
        let room = FIRST_WORDS - kept.len().min(FIRST_WORDS);
        kept.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }

    /// What was heard instead of a modem's answer; `None`: a modem answered.
    pub(super) fn instead(&self) -> Option<Heard> {
        let words = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (said, heard) = (visible(&words.said), visible(&words.heard));
        if words.heard.is_empty() {
            Some(Heard::Nothing)
        } else if said.starts_with(&heard) || is_repeated(&heard, &said) {
            Some(Heard::Echo)
        } else if RESULTS.iter().any(|result| contains(&words.heard, result)) {
            None
        } else {
            Some(Heard::Other)
        }
    }
}

/// What the answer to `AT` ends with, whatever went before.
const RESULTS: &[&[u8]] = &[b"OK", b"ERROR", b"0\r"];

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Without control characters, as which a terminal echoes ESC in two ways.
fn visible(bytes: &[u8]) -> String {
    let text: String =
        bytes.iter().filter(|b| b.is_ascii_graphic()).map(|b| char::from(*b)).collect();
    text.replace("^[", "")
}

/// A terminal that echoes may do so more than once.
fn is_repeated(heard: &str, said: &str) -> bool {
    let (heard, said) = (heard.as_bytes(), said.as_bytes());
    !said.is_empty() && heard.chunks(said.len()).all(|chunk| said.starts_with(chunk))
}

/// An open port one can listen to. What claims it ends with it.
pub(super) struct Tapped<S> {
    stream: S,
    tap: Tap,
    ear: Arc<Ear>,
    _claim: Claim,
}

impl<S> Tapped<S> {
    pub(super) fn new(stream: S, tap: Tap, claim: Claim) -> (Self, Arc<Ear>) {
        let ear = Arc::new(Ear::default());
        (Self { stream, tap, ear: Arc::clone(&ear), _claim: claim }, ear)
    }

    fn note(&self, side: Side, bytes: &[u8]) {
        self.ear.note(side, bytes);
        self.tap.tell(side, bytes);
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tapped<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<std::io::Result<()>> {
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        self.note(Side::Heard, &buffer.filled()[before..]);
        polled
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tapped<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        let polled = Pin::new(&mut self.stream).poll_write(context, bytes);
        if let Poll::Ready(Ok(taken)) = polled {
            self.note(Side::Said, &bytes[..taken]);
        }
        polled
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt, duplex};

    use super::*;
    use crate::modem::claims::Claims;

    #[test]
    fn what_answers_is_told_from_what_does_not() {
        for (said, heard, instead) in [
            ("AT\r", "", Some(Heard::Nothing)),
            ("\x1b\rAT\r", "\x1b\r\nAT\r\n", Some(Heard::Echo)),
            ("\x1b\rAT\r", "^[\r\nAT\r\n", Some(Heard::Echo)),
            ("AT\rAT\r", "AT", Some(Heard::Echo)),
            ("AT\r", "AT\rAT\r", Some(Heard::Echo)),
            ("AT\r", "\r\nOK\r\n", None),
            ("AT\r", "AT\r\r\nOK\r\n", None),
            ("AT\r", "0\r", None),
            ("AT\r", "\u{fffd}\u{fffd}x", Some(Heard::Other)),
            ("AT\r", "$GPGGA,123519\r\n", Some(Heard::Other)),
        ] {
            let ear = Ear::default();
            ear.note(Side::Said, said.as_bytes());
            ear.note(Side::Heard, heard.as_bytes());
            assert_eq!(ear.instead(), instead, "{said:?} {heard:?}");
        }
    }

    #[tokio::test]
    async fn listeners_hear_both_sides_and_a_slow_one_holds_up_nothing() {
        let tap = Tap::default();
        let claim = Claims::default().claim("main", "pipe", None).unwrap();
        let (ours, mut modem) = duplex(64);
        let (mut port, _) = Tapped::new(ours, tap.clone(), claim);
        // Nobody listens yet.
        port.write_all(b"ATE0\r").await.unwrap();
        let mut listener = tap.listen();
        port.write_all(b"AT\r").await.unwrap();
        modem.write_all(b"OK").await.unwrap();
        port.read_exact(&mut [0; 2]).await.unwrap();
        let heard = [listener.recv().await.unwrap(), listener.recv().await.unwrap()];
        let piece = |side, bytes: &[u8]| Piece { side, bytes: bytes.into() };
        assert_eq!(heard, [piece(Side::Said, b"AT\r"), piece(Side::Heard, b"OK")]);
        for _ in 0..2 * PIECES {
            port.write_all(b"A").await.unwrap();
            modem.read_exact(&mut [0; 1]).await.unwrap();
        }
        let missed = listener.recv().await.unwrap_err();
        assert!(matches!(missed, broadcast::error::RecvError::Lagged(_)));
    }
}
