//! `optin-gateway modem …` as somebody at a terminal meets it: beside a running gateway and without one.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use optin_gateway::sim::{Options, Setup, Sim};
use tempfile::TempDir;
use tokio_serial::SerialStream;

/// A configuration whose modem is the simulated one, and the daemon that may run on it.
struct House {
    folder: TempDir,
    sim: Sim,
    daemon: Option<Child>,
}

impl House {
    fn new() -> Self {
        Self::with(Options::default())
    }

    fn with(options: Options) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let port = folder.path().join("modem");
        let sim = Sim::start(Options { link: Some(port.clone()), ..options }).unwrap();
        let house = Self { folder, sim, daemon: None };
        let text = format!(
            "data_dir = \"{}\"\n[panel]\nlisten = \"127.0.0.1:0\"\n[[modem]]\nname = \"main\"\nport = \"{}\"\n",
            house.folder.path().join("data").display(),
            port.display()
        );
        std::fs::write(house.config(), text).unwrap();
        house
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("gateway.toml")
    }

    fn port(&self) -> String {
        self.folder.path().join("modem").to_string_lossy().into_owned()
    }

    /// Starts the daemon and waits until its modem is ready.
    async fn run(&mut self) {
        let mut daemon = program()
            .args(["run", "--config"])
            .arg(self.config())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stderr = daemon.stderr.take().unwrap();
        self.daemon = Some(daemon);
        let ready = tokio::task::spawn_blocking(move || {
            let mut lines = BufReader::new(stderr).lines();
            let ready = lines.any(|line| line.unwrap().contains("The modem is ready"));
            // What it says later must not fill the pipe.
            std::thread::spawn(move || lines.for_each(drop));
            ready
        });
        assert!(ready.await.unwrap());
    }

    /// Runs a command of this house to its end.
    async fn command(&self, words: &[&str]) -> Ended {
        let config = self.config();
        let words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        let run = move || program().arg("modem").args(words).arg("--config").arg(config).output();
        Ended::of(&tokio::task::spawn_blocking(run).await.unwrap().unwrap())
    }

    async fn end(mut self) {
        if let Some(mut daemon) = self.daemon.take() {
            daemon.kill().unwrap();
            daemon.wait().unwrap();
        }
        self.sim.stop().await;
    }
}

struct Ended {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Ended {
    fn of(output: &Output) -> Self {
        Self {
            code: output.status.code(),
            out: String::from_utf8(output.stdout.clone()).unwrap(),
            err: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    #[track_caller]
    fn with(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "out: {}\nerr: {}", self.out, self.err);
        self
    }

    #[track_caller]
    fn says(&self, words: &str) {
        assert!(self.out.contains(words) || self.err.contains(words), "{}\n{}", self.out, self.err);
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_optin-gateway"));
    command.env_remove("NOTIFY_SOCKET").env_remove("JOURNAL_STREAM");
    command
}

fn run(words: &[&str]) -> Ended {
    Ended::of(&program().arg("modem").args(words).output().unwrap())
}

#[test]
fn what_is_not_understood_ends_with_2() {
    for words in [
        &[][..],
        &["fly"],
        &["ussd"],
        &["info", "--port"],
        &["info", "--port", "/dev/null", "--modem", "main"],
        &["scan", "more"],
    ] {
        assert!(!run(words).with(2).err.is_empty());
    }
}

#[test]
fn a_missing_configuration_ends_with_78() {
    for words in [&["info"][..], &["watch"], &["ussd", "*100#"]] {
        let words = [words, &["--config", "/nowhere/gateway.toml"]].concat();
        run(&words).with(78);
    }
}

#[test]
fn a_scan_needs_no_configuration_and_says_whether_there_is_a_modem() {
    let ended = run(&["scan", "--config", "/nowhere/gateway.toml"]);
    // What is plugged into the machine that tests is not ours to say.
    assert!(matches!(ended.code, Some(0 | 1)), "{}", ended.err);
    assert_eq!(ended.code == Some(1), ended.err.contains("modem"), "{}", ended.err);
}

#[test]
fn a_port_that_will_not_do_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path().to_str().unwrap();
    for (port, words) in [
        ("/dev/nothing", "is not there. Plug the modem in"),
        (folder, "is a folder, no port"),
        ("/dev/null", "is no serial port"),
    ] {
        run(&["info", "--port", port]).with(1).says(words);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_on_which_nothing_answers_is_no_modem() {
    let (_master, slave) = SerialStream::pair().unwrap();
    let port = serialport::SerialPort::name(&slave).unwrap();
    let ended = tokio::task::spawn_blocking(move || run(&["info", "--port", &port]));
    ended.await.unwrap().with(1).says("nothing answers there at 115200 baud");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_modem_is_reported_with_masked_numbers_with_and_without_the_gateway() {
    let mut house = House::new();
    let alone = house.command(&["info"]).await.with(0);
    alone.says("maker       Simulated\nmodel       Modem S1\n");
    alone.says("SIM         READY");
    alone.says("registered  yes");
    alone.says("notify      +CNMI=");
    let named =
        Ended::of(&program().args(["modem", "info", "--port", &house.port()]).output().unwrap());
    named.with(0).says("model       Modem S1");
    house.run().await;
    let asked = house.command(&["info", "--modem", "main"]).await.with(0);
    asked.says("model       Modem S1");
    for ended in [&alone, &asked] {
        let longest = ended.out.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap();
        assert!(longest < 8, "no number is shown whole: {}", ended.out);
    }
    house.command(&["info", "--modem", "other"]).await.with(1).says("there is: main");
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_answered_with_and_without_the_gateway() {
    let mut house = House::new();
    let answer = "*100#: your balance is 12.50";
    house.command(&["ussd", "*100#"]).await.with(0).says(answer);
    house.run().await;
    house.command(&["ussd", "*100#"]).await.with(0).says(answer);
    let long = "1".repeat(183);
    for code in ["balance", "*100#\"", "*100#\r", "", &long] {
        house.command(&["ussd", code]).await.with(1).says("is no code");
    }
    house.end().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_tries_a_pin() {
    let house = House::with(Options {
        setup: Setup { pin: Some("4821".to_owned()), ..Setup::default() },
        ..Options::default()
    });
    let text = std::fs::read_to_string(house.config()).unwrap();
    std::fs::write(house.config(), format!("{text}pin = \"4821\"\n")).unwrap();
    let ended = house.command(&["info"]).await.with(0);
    ended.says("SIM         SIM PIN");
    house.end().await;
}

/// A `watch`, and its lines as they come.
async fn watched(house: &House, record: &Path, last: &'static str) -> Vec<String> {
    let mut child = program()
        .args(["modem", "watch", "--record"])
        .arg(record)
        .arg("--config")
        .arg(house.config())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stdout = child.stdout.take().unwrap();
    let reading = tokio::task::spawn_blocking(move || {
        let mut lines = BufReader::new(stdout).lines();
        let mut seen = Vec::new();
        while !seen.last().is_some_and(|line: &String| line.ends_with(last)) {
            seen.push(lines.next().expect("it goes on").unwrap());
        }
        // It must be able to say more until it is ended.
        std::thread::spawn(move || lines.for_each(drop));
        (seen, child)
    });
    // Something to be seen, asked as often as it takes for the watch to be there.
    while house.daemon.is_some() && !reading.is_finished() {
        house.command(&["ussd", "*100#"]).await;
    }
    let reading = tokio::time::timeout(Duration::from_mins(1), reading).await;
    let (seen, mut child) = reading.expect("it is seen in time").unwrap();
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let ended = tokio::task::spawn_blocking(move || child.wait().unwrap()).await.unwrap();
    assert_eq!(ended.code(), Some(0), "Ctrl-C is no failure");
    seen
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wire_is_shown_and_recorded_with_and_without_the_gateway() {
    let mut house = House::new();
    let record = house.folder.path().join("alone.txt");
    let seen = watched(&house, &record, "< OK").await;
    assert!(seen[0].ends_with("> \\x1B") && seen[2].ends_with("> AT"), "{seen:?}");
    let text = std::fs::read_to_string(&record).unwrap();
    assert!(
        text.starts_with("# optin-gateway transcript\n# origin: seen on the device\n# It may"),
        "{text}"
    );
    assert!(text.contains("\n> \\x1B\n>\n> AT\n"), "{text}");
    assert_eq!(std::fs::metadata(&record).unwrap().permissions().mode() & 0o777, 0o600);
    let again = house.command(&["watch", "--record", record.to_str().unwrap()]).await.with(1);
    again.says("not there yet");

    house.run().await;
    let socket = house.folder.path().join("data/modem.sock");
    assert_eq!(std::fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o600);
    let record = house.folder.path().join("beside.txt");
    let seen = watched(&house, &record, "< +CUSD: 0,\"*100#: your balance is 12.50\",15").await;
    assert!(seen.iter().any(|line| line.ends_with("> AT+CUSD=1,\"*100#\",15")), "{seen:?}");
    assert!(std::fs::read_to_string(&record).unwrap().contains("\n> AT+CUSD=1,"));
    house.end().await;
}
