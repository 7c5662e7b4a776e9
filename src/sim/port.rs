//! The real pseudo-terminal: the only file here that touches the kernel.
//!
//! The slave stays open on this side, or the master would fail whenever the gateway closes its end.
//! An unplugged cable is both ends closed: a reader of the slave gets end of file.

use std::io;
use std::path::{Path, PathBuf};

use rustix::fd::OwnedFd;
use rustix::fs::{Mode, OFlags, fcntl_setfl};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{OptionalActions, ioctl_tiocnxcl, tcgetattr, tcsetattr};
use tokio::io::unix::AsyncFd;

/// A modem's port, plugged in.
#[derive(Debug)]
pub struct Port {
    master: AsyncFd<OwnedFd>,
    slave: OwnedFd,
    path: PathBuf,
}

impl Port {
    /// A new one, with a path of its own. Needs a tokio runtime.
    #[expect(
        deprecated,
        reason = "its successor is unsafe, which this crate forbids; what it warns of are types \
                  that change their descriptor, and an OwnedFd does not"
    )]
    pub fn plug() -> io::Result<Self> {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&master)?;
        unlockpt(&master)?;
        let name = ptsname(&master, Vec::new())?;
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let slave = rustix::fs::open(name.as_c_str(), flags, Mode::empty())?;
        // Raw before the path is known to anyone: a cooked terminal would echo what the modem says.
        let mut settings = tcgetattr(&slave)?;
        settings.make_raw();
        tcsetattr(&slave, OptionalActions::Now, &settings)?;
        fcntl_setfl(&master, OFlags::NONBLOCK)?;
        let path = PathBuf::from(String::from_utf8_lossy(name.as_bytes()).into_owned());
        Ok(Self { master: AsyncFd::new(master)?, slave, path })
    }

    /// The path of the slave.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Waits for bytes.
    pub async fn read(&self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            let mut guard = self.master.readable().await?;
            let read = |fd: &AsyncFd<OwnedFd>| Ok(rustix::io::read(fd, &mut *buf)?);
            if let Ok(result) = guard.try_io(read) {
                // A real terminal loses its exclusive mark with its last user. This one always has
                // a user, so a gateway that was killed could not open it again.
                ioctl_tiocnxcl(&self.slave)?;
                return result;
            }
        }
    }

    /// Writes what fits, waiting until something does.
    pub async fn write(&self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            let mut guard = self.master.writable().await?;
            let write = |fd: &AsyncFd<OwnedFd>| Ok(rustix::io::write(fd, bytes)?);
            if let Ok(result) = guard.try_io(write) {
                return result;
            }
        }
    }
}
