//! An open serial port, heard as bytes come and asked for room only while it has none.
//!
//! Every time the other side takes what was written the system would tell that there is room again, of which there
//! nearly always was enough: each command would wake the machine twice, once for nothing.

use std::io::{self, Read, Write};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use mio_serial::{SerialPortBuilder, SerialStream};
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};

/// What is listened for while all that is written is taken.
const BYTES: Interest = Interest::READABLE;

/// The port.
#[derive(Debug)]
pub(super) struct Serial {
    /// `None` if the system would not let it be listened to any more.
    port: Option<AsyncFd<SerialStream>>,
    listens_for: Interest,
}

impl Serial {
    pub(super) fn open(builder: &SerialPortBuilder) -> mio_serial::Result<Self> {
        Ok(Self::over(SerialStream::open(builder)?)?)
    }

    fn over(port: SerialStream) -> io::Result<Self> {
        Ok(Self { port: Some(listening(port, BYTES)?), listens_for: BYTES })
    }

    fn port(&mut self) -> io::Result<&mut AsyncFd<SerialStream>> {
        self.port.as_mut().ok_or_else(|| io::ErrorKind::NotConnected.into())
    }

    /// Begins to listen anew, and wakes the task, which may wait for what the old listening would have told.
    fn listen_for(&mut self, wanted: Interest, context: &Context<'_>) -> io::Result<()> {
        if self.listens_for == wanted {
            return Ok(());
        }
        if let Some(port) = self.port.take() {
            self.port = Some(listening(port.into_inner(), wanted)?);
            self.listens_for = wanted;
            context.waker().wake_by_ref();
        }
        Ok(())
    }
}

#[expect(
    deprecated,
    reason = "what replaces it is unsafe, for types that may close their descriptor early; this one keeps it open"
)]
fn listening(port: SerialStream, to: Interest) -> io::Result<AsyncFd<SerialStream>> {
    AsyncFd::with_interest(port, to)
}

impl AsyncRead for Serial {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let port = self.get_mut().port()?;
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
        let this = self.get_mut();
        loop {
            match this.port()?.get_mut().write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => {
                    this.listen_for(BYTES, context)?;
                    return Poll::Ready(written);
                }
            }
            this.listen_for(BYTES | Interest::WRITABLE, context)?;
            ready!(this.port()?.poll_write_ready_mut(context))?.clear_ready();
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
        let much = vec![b'A'; MUCH];
        let writes = tokio::spawn(async move { writing.write_all(&much).await });
        // It is full now; what comes in is heard all the same.
        tokio::task::yield_now().await;
        assert!(!writes.is_finished());
        theirs.write_all(b"RING").await.unwrap();
        let mut heard = [0; 4];
        reading.read_exact(&mut heard).await.unwrap();
        assert_eq!(&heard, b"RING");
        let mut taken = vec![0; MUCH];
        theirs.read_exact(&mut taken).await.unwrap();
        writes.await.unwrap().unwrap();
        assert!(taken.iter().all(|octet| *octet == b'A'));
        theirs.write_all(b"END!").await.unwrap();
        reading.read_exact(&mut heard).await.unwrap();
        assert_eq!(&heard, b"END!");
        drop(theirs);
        assert!(matches!(reading.read(&mut heard).await, Ok(0) | Err(_)), "it is gone");
    }
}
