//! Starts `modem.py`, talks to its control socket, reads its log.

use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/emulator/modem.py");

/// Running until it is dropped.
pub(crate) struct Emulator {
    child: Child,
    path: PathBuf,
    control: BufReader<UnixStream>,
    directory: tempfile::TempDir,
}

impl Emulator {
    pub(crate) fn self_test() {
        let output = python().arg("--self-test").output().expect("python3 is installed");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    pub(crate) fn start(options: &[&str]) -> Self {
        let directory = tempfile::tempdir().expect("a directory");
        let socket = directory.path().join("control");
        let mut child = python()
            .arg("--control")
            .arg(&socket)
            .arg("--log")
            .arg(directory.path().join("log"))
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is installed");
        let mut path = String::new();
        let stdout = child.stdout.take().expect("piped");
        BufReader::new(stdout).read_line(&mut path).expect("the path of the port");
        // The socket was there before the path was printed.
        let control = BufReader::new(UnixStream::connect(socket).expect("the control socket"));
        Self { child, path: PathBuf::from(path.trim()), control, directory }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// What was answered, which must not be a refusal.
    pub(crate) fn control(&mut self, request: &Value) -> Value {
        writeln!(self.control.get_mut(), "{request}").expect("the socket takes it");
        let mut answer = String::new();
        self.control.read_line(&mut answer).expect("an answer");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["ok"], true, "{request}: {answer}");
        answer
    }

    /// Everything that was logged so far.
    pub(crate) fn log(&self) -> Vec<Value> {
        let log = std::fs::read_to_string(self.directory.path().join("log")).expect("the log");
        log.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It has nothing to save; the process may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether a terminal is marked so (`TIOCGEXCL`). Root may open it all the same, so opening it tells
/// nothing.
pub(crate) fn is_exclusive(path: &Path) -> bool {
    let question = "import fcntl, os, sys; fd = os.open(sys.argv[1], os.O_RDWR | os.O_NOCTTY); \
                    sys.exit(fcntl.ioctl(fd, 0x80045440, bytes(4)) != bytes(4))";
    let status = Command::new("python3").args(["-c", question]).arg(path).status();
    !status.expect("python3 is installed").success()
}

fn python() -> Command {
    let mut command = Command::new("python3");
    command.arg(SCRIPT);
    command
}
