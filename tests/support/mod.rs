//! What the whole-program tests share: the other modem emulator, the daemon as a process, and a
//! client for its API. Everything is a real process, a real port, a real file.
#![allow(dead_code, unreachable_pub, reason = "each test is a crate and uses its part")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// The longest any step of a real process may take on a slow machine.
const PATIENCE: Duration = Duration::from_mins(1);

/// Looks again and again until `look` finds something; says what was waited for when it does not.
pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let begun = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(begun.elapsed() < PATIENCE, "waited in vain for {what}");
        pause(Duration::from_millis(5));
    }
}

/// Real processes have no virtual time; between two looks at them a little of it goes by.
#[expect(clippy::disallowed_methods, reason = "between two looks at another process")]
pub fn pause(time: Duration) {
    std::thread::sleep(time);
}

/// `tests/emulator/modem.py`: a modem by another author.
pub struct Emulator {
    process: Child,
    pub port: String,
    log: PathBuf,
    control: PathBuf,
}

impl Emulator {
    pub fn start(dir: &Path, options: &[&str]) -> Self {
        let (log, control) = (dir.join("air.jsonl"), dir.join("modem.control"));
        let mut process = Command::new("python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/emulator/modem.py"))
            .arg("--log")
            .arg(&log)
            .arg("--control")
            .arg(&control)
            .args(options)
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is installed");
        let mut port = String::new();
        BufReader::new(process.stdout.as_mut().unwrap()).read_line(&mut port).unwrap();
        until("the emulator's control socket", || control.exists().then_some(()));
        Self { process, port: port.trim().to_owned(), log, control }
    }

    pub fn ask(&self, request: &Value) -> Value {
        let mut socket = UnixStream::connect(&self.control).unwrap();
        writeln!(socket, "{request}").unwrap();
        let mut answer = String::new();
        BufReader::new(socket).read_line(&mut answer).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert!(answer.get("error").is_none(), "{request} → {answer}");
        answer
    }

    pub fn deliver(&self, from: &str, text: &str) {
        self.ask(&json!({"op": "deliver", "from": from, "text": text}));
    }

    /// Everything that reached the air, in order.
    pub fn air(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.log).unwrap_or_default();
        let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines.filter(|entry| entry["event"] == "air").collect()
    }

    /// The texts that reached one number, each part on its own.
    pub fn texts_to(&self, number: &str) -> Vec<String> {
        let air = self.air();
        let mine = air.iter().filter(|entry| entry["to"] == number);
        mine.map(|entry| entry["text"].as_str().unwrap().to_owned()).collect()
    }

    /// Messages still stored in the modem.
    pub fn stored(&self) -> usize {
        let slots = self.ask(&json!({"op": "list"}))["slots"].clone();
        let storages = slots.as_object().unwrap().values();
        storages.map(|slots| slots.as_array().unwrap().len()).sum()
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A configured data folder with a user and a token, and the daemon that runs on it.
pub struct Gateway {
    pub dir: PathBuf,
    config: PathBuf,
    address: SocketAddr,
    url: String,
    token: String,
    process: Option<Child>,
}

impl Gateway {
    /// Writes the configuration and makes the user `ana` with a token; starts nothing.
    pub fn configure(dir: &Path, port: &str, sending: &str) -> Self {
        let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let config = dir.join("optin-gateway.toml");
        let text = format!(
            "data_dir = \"{data}\"\n\
             [organization]\nname = \"Harbour Clinic\"\nregion = \"US\"\n\
             timezone = \"America/Chicago\"\ncontact = \"555-0100\"\n\
             [panel]\nlisten = \"{address}\"\n\
             [[modem]]\nname = \"main\"\nport = {port:?}\n\
             [sending]\n{sending}\n",
            data = dir.join("data").display(),
        );
        std::fs::write(&config, text).unwrap();
        let mut gateway = Self {
            dir: dir.to_owned(),
            config,
            address,
            url: format!("http://{address}"),
            token: String::new(),
            process: None,
        };
        gateway.command(
            &["user", "add", "ana", "--role", "admin", "--password-stdin"],
            "correct horse\n",
        );
        let token = gateway.command(&["token", "add", "ana", "--role", "admin"], "");
        gateway.token.push_str(token.trim());
        gateway
    }

    /// Runs a command of the program beside the daemon; gives what it printed.
    pub fn command(&self, arguments: &[&str], input: &str) -> String {
        let mut child = Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
            .args(arguments)
            .arg("--config")
            .arg(&self.config)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Starts the daemon and waits until its panel answers.
    pub fn start(&mut self) {
        self.launch(Command::new(env!("CARGO_BIN_EXE_optin-gateway")));
    }

    /// The same, with no more files open at once than these.
    pub fn start_with_files(&mut self, most: u32) {
        let mut limited = Command::new("prlimit");
        limited.arg(format!("--nofile={most}")).arg(env!("CARGO_BIN_EXE_optin-gateway"));
        self.launch(limited);
    }

    fn launch(&mut self, mut program: Command) {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(self.dir.join("daemon.log"))
            .unwrap();
        let process =
            program.arg("run").arg("--config").arg(&self.config).stderr(log).spawn().unwrap();
        self.process = Some(process);
        let address = self.address;
        until("the panel", || TcpStream::connect(address).ok());
    }

    /// Starts the daemon and waits until its modem can send.
    pub fn start_ready(&mut self) {
        self.start();
        until("a modem that is ready", || self.is_healthy().then_some(()));
    }

    /// Whether its modem can send.
    pub fn is_healthy(&self) -> bool {
        self.http("GET", "/healthz", None).0 == 200
    }

    /// SIGKILL: nothing is finished, nothing is written any more.
    pub fn kill(&mut self) {
        let mut process = self.process.take().unwrap();
        process.kill().unwrap();
        process.wait().unwrap();
    }

    /// SIGTERM; the daemon must end by itself, with success.
    pub fn stop(&mut self) {
        let mut process = self.process.take().unwrap();
        let pid = rustix::process::Pid::from_child(&process);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).unwrap();
        let ended = until("the daemon to stop", || process.try_wait().unwrap());
        assert!(ended.success(), "{ended}: {}", self.log());
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.dir.join("daemon.log")).unwrap_or_default()
    }

    pub fn database(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.dir.join("data/gateway.db")).unwrap()
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    pub fn token(&self) -> &str {
        &self.token
    }

    /// One number from the database.
    pub fn count(&self, sql: &str) -> i64 {
        self.database().query_row(sql, [], |r| r.get(0)).unwrap()
    }

    /// One text from the database, of somebody.
    pub fn text_of(&self, sql: &str, number: &str) -> String {
        self.database().query_row(sql, [number], |r| r.get(0)).unwrap()
    }

    pub fn get(&self, path: &str) -> Value {
        let (status, body) = self.http("GET", path, None);
        assert_eq!(status, 200, "GET {path}: {body}");
        body
    }

    pub fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.http("POST", path, Some(body))
    }

    /// A contact made by the API; gives its uuid.
    pub fn contact(&self, name: &str, number: &str, groups: &[&str]) -> String {
        let body = json!({"name": name, "urns": [format!("tel:{number}")], "groups": groups});
        let (status, made) = self.post("/api/v2/contacts.json", &body);
        assert_eq!(status, 201, "{made}");
        made["uuid"].as_str().unwrap().to_owned()
    }

    pub fn group(&self, name: &str) -> String {
        let (status, made) = self.post("/api/v2/groups.json", &json!({"name": name}));
        assert_eq!(status, 201, "{made}");
        made["uuid"].as_str().unwrap().to_owned()
    }

    pub fn sample_flow(&self) -> String {
        self.get("/api/v2/flows.json")["results"][0]["uuid"].as_str().unwrap().to_owned()
    }

    /// The click of the token's owner.
    pub fn invite(&self, contact: &str, flow: &str) -> (u16, Value) {
        self.post("/api/v2/flow_starts.json", &json!({"flow": flow, "contacts": [contact]}))
    }

    pub fn groups_of(&self, contact: &str) -> Vec<String> {
        let page = self.get(&format!("/api/v2/contacts.json?uuid={contact}"));
        let groups = page["results"][0]["groups"].as_array().unwrap().clone();
        groups.iter().map(|g| g["name"].as_str().unwrap().to_owned()).collect()
    }

    /// The field *Opt In* of a contact.
    pub fn opt_in(&self, contact: &str) -> Value {
        let page = self.get(&format!("/api/v2/contacts.json?uuid={contact}"));
        page["results"][0]["fields"]["opt_in"].clone()
    }

    fn http(&self, method: &str, path: &str, body: Option<&Value>) -> (u16, Value) {
        let body = body.map(Value::to_string).unwrap_or_default();
        let mut stream = until("a connection", || TcpStream::connect(self.address).ok());
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nAuthorization: Token {}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.address,
            self.token,
            body.len(),
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        let status = answer.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap_or(0);
        let body = answer.split_once("\r\n\r\n").map_or("", |(_, body)| body);
        (status, serde_json::from_str(body).unwrap_or(Value::String(body.to_owned())))
    }
}

impl Drop for Gateway {
    fn drop(&mut self) {
        if let Some(mut process) = self.process.take() {
            // It may have ended by itself.
            let _ = process.kill();
            let _ = process.wait();
        }
        if std::thread::panicking() {
            eprintln!("--- the daemon's log\n{}", self.log());
        }
    }
}
