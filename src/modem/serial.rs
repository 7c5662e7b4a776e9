//! An open serial port, heard as bytes come and asked for room only while it has none.
//!
//! Every time the other side takes what was written the system would tell that there is room again, of which there
//! nearly always was enough: each command would wake the machine twice, once for nothing.

use std::io::{self, Read, Write};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use mio_serial::{SerialPortBuilder, SerialStream};
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};

/// The port.
#[derive(Debug)]
pub(super) struct Serial {
    port: AsyncFd<SerialStream>,
    /// The same port by another descriptor, while it takes no bytes.
    room: Option<AsyncFd<OwnedFd>>,
}

impl Serial {
    pub(super) fn open(builder: &SerialPortBuilder) -> mio_serial::Result<Self> {
        Ok(Self::over(SerialStream::open(builder)?)?)
    }

    fn over(port: SerialStream) -> io::Result<Self> {
        Ok(Self { port: listening(port, Interest::READABLE)?, room: None })
    }
}

#[expect(
    deprecated,
    reason = "what replaces it is unsafe, for types that may close their descriptor early; these keep it open"
)]
fn listening<T: AsRawFd>(port: T, to: Interest) -> io::Result<AsyncFd<T>> {
    AsyncFd::with_interest(port, to)
}

impl AsyncRead for Serial {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let port = &mut self.get_mut().port;
        loop {
            let mut ready = ready!(port.poll_read_ready_mut(context))?;
            let read = ready.try_io(|port| port.get_mut().read(buffer.initialize_unfilled()));
            match read {
                Ok(Ok(count)) => {
                    buffer.advance(count);
                    return Poll::Ready(Ok(()));
                }
                Ok(Err(error)) => return Poll::Ready(Err(error)),
                Err(_nothing_there) => {}
            }
        }
    }
}

impl AsyncWrite for Serial {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let Self { port, room } = self.get_mut();
        loop {
            match port.get_mut().write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => {
                    *room = None;
                    return Poll::Ready(written);
                }
            }
            let room = if let Some(room) = room {
                room
            } else {
                let again = port.as_fd().try_clone_to_owned()?;
                room.insert(listening(again, Interest::WRITABLE)?)
            };
            ready!(room.poll_write_ready_mut(context))?.clear_ready();
        }
    }

    /// What was written is with the system. Waiting until it is with the modem would block the thread.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    /// More than a terminal holds.
    const MUCH: usize = 100_000;

    #[tokio::test]
    async fn a_port_that_takes_no_more_is_written_on_when_it_does_and_heard_meanwhile() {
        let (theirs, ours) = SerialStream::pair().unwrap();
        let (mut theirs, ours) = (Serial::over(theirs).unwrap(), Serial::over(ours).unwrap());
        let (mut reading, mut writing) = tokio::io::split(ours);
        // Somebody listens from before the port is full until after it takes bytes again.
        let listener = tokio::spawn(async move {
            let mut heard = [0; 8];
            reading.read_exact(&mut heard).await.map(|_| (reading, heard))
        });
        let much = vec![b'A'; MUCH];
        let writes = tokio::spawn(async move { writing.write_all(&much).await });
        tokio::task::yield_now().await;
        assert!(!writes.is_finished());
        theirs.write_all(b"RING").await.unwrap();
        let mut taken = vec![0; MUCH];
        theirs.read_exact(&mut taken).await.unwrap();
        writes.await.unwrap().unwrap();
        assert!(taken.iter().all(|octet| *octet == b'A'));
        theirs.write_all(b"ENDS").await.unwrap();
        let (mut reading, heard) = listener.await.unwrap().unwrap();
        assert_eq!(&heard, b"RINGENDS");
        drop(theirs);
        assert!(matches!(reading.read(&mut [0; 4]).await, Ok(0) | Err(_)), "it is gone");
    }
}
