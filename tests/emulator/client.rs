//! Somebody who types at a modem: bytes in, bytes out, nothing understood.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// Far longer than anything takes; a test that waits so long has failed.
const PATIENCE: Duration = Duration::from_secs(10);

pub(crate) struct Client {
    port: File,
    /// From the thread that reads; it ends with the port.
    bytes: Receiver<Vec<u8>>,
    said: String,
}

impl Client {
    pub(crate) fn open(path: &Path) -> Self {
        let flags = rustix::fs::OFlags::NOCTTY.bits().cast_signed();
        let port = OpenOptions::new().read(true).write(true).custom_flags(flags).open(path);
        let port = port.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut reader = port.try_clone().expect("a second descriptor");
        let (sender, bytes) = channel();
        std::thread::spawn(move || {
            let mut buf = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buf) {
                if sender.send(buf[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self { port, bytes, said: String::new() }
    }

    pub(crate) fn say(&mut self, text: &str) {
        self.port.write_all(text.as_bytes()).expect("the port takes it");
    }

    /// What the modem says up to a moment that `enough` knows.
    pub(crate) fn wait_for(&mut self, enough: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        while !enough(&self.said) {
            let left = end.saturating_duration_since(Instant::now());
            match self.bytes.recv_timeout(left) {
                Ok(bytes) => self.said.push_str(&String::from_utf8_lossy(&bytes)),
                Err(why) => panic!("{why}: so far {:?}", self.said),
            }
        }
        std::mem::take(&mut self.said)
    }

    /// The answer, up to what ends it.
    pub(crate) fn ask(&mut self, text: &str, until: &str) -> String {
        self.say(text);
        self.wait_for(|said| said.ends_with(until))
    }

    /// The answer to a command, up to a final result.
    pub(crate) fn command(&mut self, command: &str) -> String {
        self.say(&format!("{command}\r"));
        self.wait_for(|said| {
            let last = said.lines().last().unwrap_or_default();
            said.ends_with("\r\n") && (last == "OK" || last.contains("ERROR"))
        })
    }

    /// Waits for the end of file that an unplugged cable is.
    pub(crate) fn wait_for_end(&mut self) {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(_) => {}
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => panic!("the port is still there"),
            }
        }
    }
}
