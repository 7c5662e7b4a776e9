//! The commands as somebody at a terminal meets them: what they print, where, and with which exit code.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs::File;
use std::io::{BufRead, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

const PASSWORD: &str = "correct horse\n";

/// How a command ended.
struct Ended {
    code: i32,
    out: String,
    err: String,
}

impl Ended {
    #[track_caller]
    fn with(&self, code: i32) -> &Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }
}

/// A configuration with a data folder of its own.
struct House {
    folder: TempDir,
}

impl House {
    fn new(text: &str) -> Self {
        let house = Self { folder: tempfile::tempdir().unwrap() };
        let data = house.folder.path().join("data");
        std::fs::write(house.config(), format!("data_dir = \"{}\"\n{text}", data.display()))
            .unwrap();
        house
    }

    fn config(&self) -> PathBuf {
        self.folder.path().join("gateway.toml")
    }

    /// Runs a command of this house, with something on its standard input.
    fn run(&self, words: &[&str], input: &str) -> Ended {
        let config = self.config();
        let words: Vec<&str> =
            words.iter().copied().chain(["--config", config.to_str().unwrap()]).collect();
        run(&words, input)
    }

    fn add(&self, name: &str, role: &str) -> Ended {
        self.run(&["user", "add", name, "--role", role, "--password-stdin"], PASSWORD)
    }
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_optin-gateway"));
    command.env_remove("NOTIFY_SOCKET").env_remove("JOURNAL_STREAM");
    command
}

fn run(words: &[&str], input: &str) -> Ended {
    let mut child = program()
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes it; that is not what is tested.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ended {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

// Words ---------------------------------------------------------------------------------------

#[test]
fn help_and_version_are_no_mistakes() {
    for words in [
        &["--help"][..],
        &["--version"],
        &["help", "user"],
        &["user", "add", "--help"],
        &["pdu", "decode", "-h"],
    ] {
        let ended = run(words, "");
        assert!(!ended.with(0).out.is_empty() && ended.err.is_empty());
    }
}

#[test]
fn what_is_not_understood_ends_with_2() {
    for words in [
        &[][..],
        &["fly"],
        &["user"],
        &["user", "add", "ada"],
        &["user", "add", "ada", "--role", "king"],
        &["demo", "--listen", "somewhere"],
        &["run", "--confg", "x"],
    ] {
        assert!(!run(words, "").with(2).err.is_empty());
    }
}

// Configuration -------------------------------------------------------------------------------

#[test]
fn a_missing_configuration_ends_with_78_and_says_what_to_do() {
    for words in [
        &["run"][..],
        &["check"],
        &["status"],
        &["user", "list"],
        &["user", "add", "ada", "--role", "admin", "--password-stdin"],
        &["token", "list"],
        &["ledger", "verify"],
    ] {
        let words: Vec<&str> =
            words.iter().copied().chain(["--config", "/nonexistent.toml"]).collect();
        let ended = run(&words, PASSWORD);
        assert!(
            ended.with(78).err.contains("/nonexistent.toml") && ended.out.is_empty(),
            "{}",
            ended.err
        );
    }
}

#[test]
fn a_wrong_configuration_ends_with_78_and_names_every_mistake() {
    let house = House::new("[sending]\npase = \"1s\"\n[[modem]]\nbaud = 9600\n");
    for words in [&["run"][..], &["check"]] {
        let ended = house.run(words, "");
        assert!(
            ended.with(78).err.contains(":3: [sending] pase: unknown key; did you mean `pace`?"),
            "{}",
            ended.err
        );
        assert!(ended.err.contains(":4: [[modem]] 1: port: missing"), "{}", ended.err);
    }
}

#[test]
fn check_says_what_would_happen_and_changes_nothing() {
    let house =
        House::new("[[modem]]\nport = \"/dev/no-such-modem\"\n[panel]\nlisten = \"127.0.0.1:0\"\n");
    let ended = house.run(&["check"], "");
    for part in [
        "is right",
        "not there yet",
        "127.0.0.1:0: free",
        "/dev/no-such-modem: not there now",
        "note: [organization] name",
    ] {
        assert!(ended.with(0).out.contains(part), "{part}\n{}", ended.out);
    }
    assert!(!house.folder.path().join("data").exists());
}

#[test]
fn check_sees_that_the_panels_port_is_taken() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let house = House::new(&format!("[panel]\nlisten = \"{}\"\n", taken.local_addr().unwrap()));
    for command in ["check", "run"] {
        let ended = house.run(&[command], "");
        let err = &ended.with(1).err;
        assert!(err.contains("[panel] listen") && err.contains("ss -ltnp"), "{err}");
    }
}

#[test]
fn a_data_folder_that_is_none_is_the_configurations_fault() {
    let house = House::new("");
    std::fs::write(house.folder.path().join("data"), "").unwrap();
    for (command, code) in [("check", 1), ("run", 78)] {
        let ended = house.run(&[command], "");
        let err = &ended.with(code).err;
        assert!(err.contains("data_dir") && err.contains("no folder"), "{err}");
        assert!(!ended.out.contains("is right"), "{}", ended.out);
    }
}

// The demo ------------------------------------------------------------------------------------

/// The demo in a folder for temporary files of its own, once it has greeted.
fn demo(temporary: &Path) -> std::process::Child {
    let mut demo = program()
        .args(["demo", "--listen", "127.0.0.1:0"])
        .env("TMPDIR", temporary)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let out = demo.stdout.take().unwrap();
    let mut out = std::io::BufReader::new(out);
    let mut line = String::new();
    while !line.contains("Ctrl-C") {
        line.clear();
        assert!(out.read_line(&mut line).unwrap() > 0, "the demo ended before it began");
    }
    demo.stdout = Some(out.into_inner());
    demo
}

#[test]
fn whatever_ends_the_demo_leaves_nothing_behind() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::QUIT] {
        let temporary = tempfile::tempdir().unwrap();
        let demo = demo(temporary.path());
        assert_eq!(temporary.path().read_dir().unwrap().count(), 1);
        kill_process(Pid::from_child(&demo), signal).unwrap();
        let ended = demo.wait_with_output().unwrap();
        assert!(ended.status.success(), "{signal:?}: {ended:?}");
        assert_eq!(temporary.path().read_dir().unwrap().count(), 0, "{signal:?}");
    }
}

#[test]
fn nobody_reading_what_the_demo_prints_is_no_panic() {
    use rustix::process::{Pid, Signal, kill_process};
    let temporary = tempfile::tempdir().unwrap();
    let mut demo = demo(temporary.path());
    drop(demo.stdout.take());
    kill_process(Pid::from_child(&demo), Signal::TERM).unwrap();
    let ended = demo.wait_with_output().unwrap();
    assert!(ended.status.success(), "{ended:?}");
    assert!(!String::from_utf8_lossy(&ended.stderr).contains("panicked"), "{ended:?}");
    assert_eq!(temporary.path().read_dir().unwrap().count(), 0);
}

// Users and tokens ----------------------------------------------------------------------------

#[test]
fn a_user_is_added_once_changed_and_removed() {
    let house = House::new("");
    assert!(house.run(&["user", "list"], "").with(0).out.contains("Nobody may sign in yet"));
    assert!(house.add("ada", "admin").with(0).out.contains("ada may sign in as admin"));
    assert!(house.add("Ada", "viewer").with(1).err.contains("already"));
    assert!(house.run(&["user", "list"], "").with(0).out.starts_with("ada "));
    house.run(&["user", "passwd", "ada", "--password-stdin"], "another one").with(0);
    house.run(&["user", "remove", "ada"], "").with(0);
    for words in [&["user", "remove", "ada"][..], &["user", "passwd", "ada", "--password-stdin"]] {
        assert!(house.run(words, PASSWORD).with(1).err.contains("no user named ada"));
    }
}

#[test]
fn a_users_name_is_one_word_and_removing_the_last_admin_is_pointed_out() {
    let house = House::new("");
    for name in ["Ana Ruiz", "<b>ana</b>"] {
        assert!(house.add(name, "admin").with(1).err.contains("one word"), "{name}");
    }
    house.add("ana", "admin").with(0);
    assert!(house.run(&["user", "remove", "ana"], "").with(0).out.contains("nobody is an admin"));
}

#[test]
fn a_password_has_ten_characters_without_its_line_end_and_is_not_the_name() {
    let house = House::new("");
    for short in ["", "\n", "nine char\n", "nine char\r\n"] {
        let ended =
            house.run(&["user", "add", "ada", "--role", "admin", "--password-stdin"], short);
        assert!(ended.with(1).err.contains("at least 10"), "{}", ended.err);
    }
    house.run(&["user", "add", "ada", "--role", "admin", "--password-stdin"], "ten chars!").with(0);
    let name = ["user", "add", "bo", "--role", "viewer", "--password-stdin"];
    assert!(house.run(&name, "bo-1234567890").with(1).err.contains("is the name"));
}

#[test]
fn without_a_terminal_the_password_is_not_asked_for() {
    let house = House::new("");
    let ended = house.run(&["user", "add", "ada", "--role", "admin"], PASSWORD);
    assert!(ended.with(1).err.contains("--password-stdin"));
}

#[test]
fn a_token_is_printed_alone_and_dies_when_revoked() {
    let house = House::new("");
    house.add("ada", "approver").with(0);
    let token = house.run(&["token", "add", "ada", "--role", "viewer"], "").with(0).out.clone();
    assert!(
        token.ends_with('\n') && token.trim().len() >= 32 && token.split_whitespace().count() == 1,
        "{token}"
    );
    assert!(
        house
            .run(&["token", "add", "ada", "--role", "admin"], "")
            .with(1)
            .err
            .contains("cannot be admin")
    );
    assert!(
        house.run(&["token", "add", "bob", "--role", "viewer"], "").with(1).err.contains("bob")
    );

    let listed = house.run(&["token", "list"], "").with(0).out.clone();
    assert!(
        listed.contains("ada") && listed.contains("viewer") && !listed.contains(token.trim()),
        "{listed}"
    );
    house.run(&["token", "revoke", token.trim()], "").with(0);
    house.run(&["token", "revoke", token.trim()], "").with(1);
    let number = house.run(&["token", "add", "ada", "--role", "viewer"], "").with(0).out.len();
    assert!(number > 0);
    let listed = house.run(&["token", "list"], "").with(0).out.clone();
    house.run(&["token", "revoke", listed.split_whitespace().next().unwrap()], "").with(0);
    assert!(house.run(&["token", "list"], "").with(0).out.contains("no tokens"));
}

/// A pseudo-terminal's two ends.
fn terminal() -> (File, File) {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let ours = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&ours).unwrap();
    unlockpt(&ours).unwrap();
    let name = ptsname(&ours, Vec::new()).unwrap().into_string().unwrap();
    let theirs = File::options().read(true).write(true).open(Path::new(&name)).unwrap();
    (File::from(ours), theirs)
}

#[test]
fn on_a_terminal_the_password_is_asked_for_twice_and_not_shown() {
    for (second, code, said) in [("long enough\n", 0, ""), ("long enuogh\n", 1, "differ")] {
        let house = House::new("");
        let (mut ours, theirs) = terminal();
        let mut child = program()
            .args(["user", "add", "ada", "--role", "admin", "--config"])
            .arg(house.config())
            .stdin(theirs.try_clone().unwrap())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut asked = child.stderr.take().unwrap();
        for (question, answer) in [("Password: ", "long enough\n"), ("Once more: ", second)] {
            let mut heard = String::new();
            while !heard.ends_with(question) {
                let mut byte = [0];
                asked.read_exact(&mut byte).unwrap();
                heard.push(char::from(byte[0]));
            }
            ours.write_all(answer.as_bytes()).unwrap();
        }
        let mut rest = String::new();
        asked.read_to_string(&mut rest).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{rest}");
        assert!(rest.contains(said), "{rest}");
        // The terminal is as it was: what is typed now is shown, and it is all that was ever shown.
        ours.write_all(b"x").unwrap();
        let mut shown = [0; 64];
        let count = ours.read(&mut shown).unwrap();
        assert_eq!(&shown[..count], b"x");
    }
}

// The rest ------------------------------------------------------------------------------------

#[test]
fn status_says_that_nothing_runs_and_what_is_known() {
    let house = House::new("");
    let ended = house.run(&["status"], "");
    assert!(
        ended.with(1).out.starts_with("not running\nThere is no database yet"),
        "{}",
        ended.out
    );
    house.add("ada", "admin").with(0);
    let ended = house.run(&["status"], "");
    assert_eq!(ended.with(1).out, "not running\n0 queued, 0 in doubt, 0 waiting for review\n");
}

#[test]
fn status_prints_what_the_running_gateway_says() {
    let house = House::new("");
    let data = house.folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let listener = std::os::unix::net::UnixListener::bind(data.join("status.sock")).unwrap();
    let daemon = std::thread::spawn(move || {
        let (mut caller, _) = listener.accept().unwrap();
        caller.write_all(b"ready\nmain: registered\n").unwrap();
    });
    assert_eq!(house.run(&["status"], "").with(0).out, "ready\nmain: registered\n");
    daemon.join().unwrap();
}

#[test]
fn an_empty_record_is_whole() {
    let house = House::new("");
    house.run(&["ledger", "verify"], "").with(1);
    house.run(&["user", "list"], "").with(0);
    assert!(house.run(&["ledger", "verify"], "").with(0).out.contains("whole: 0 entries"));
    house.run(&["ledger", "verify", "--head", "00ff"], "").with(1);
}

#[test]
fn a_pdu_is_made_and_explained() {
    let made = run(&["pdu", "encode", "--to", "+15550100123", "Reply: Y Yes / N No"], "");
    let explained = run(&["pdu", "decode", made.with(0).out.trim()], "");
    assert!(explained.with(0).out.contains("Reply: Y Yes / N No"), "{}", explained.out);
    assert_eq!(run(&["pdu", "decode", "-"], &made.out).with(0).out, explained.out);
    assert!(run(&["pdu", "decode", "07zz"], "").with(1).err.contains("'z'"));
}

#[test]
fn a_copy_is_written_and_put_back_and_what_was_there_is_kept() {
    let house = House::new("");
    let copy = house.folder.path().join("copy.db");
    let copy = copy.to_str().unwrap();
    assert!(house.run(&["backup", copy], "").with(1).err.contains("no database"));
    house.add("ada", "admin").with(0);
    assert!(house.run(&["backup", copy], "").with(0).out.contains("Written and checked"));
    assert!(house.run(&["backup", copy], "").with(1).err.contains("is there already"));
    house.add("ben", "viewer").with(0);

    let data = house.folder.path().join("data");
    let lock = File::create(data.join("gateway.lock")).unwrap();
    lock.lock().unwrap();
    assert!(house.run(&["restore", copy], "").with(1).err.contains("stop it first"));
    drop(lock);
    let spoilt = house.folder.path().join("spoilt.db");
    std::fs::write(&spoilt, "no database at all, and yet long enough to be read as one").unwrap();
    let refused = house.run(&["restore", spoilt.to_str().unwrap()], "");
    assert!(refused.with(1).err.contains("Nothing was changed"), "{}", refused.err);
    assert!(house.run(&["user", "list"], "").with(0).out.contains("ben"));

    let today = house.run(&["backup", "--daily"], "").with(0).out.clone();
    assert!(today.contains("Written and checked"), "{today}");
    assert!(house.run(&["backup", "--daily"], "").with(0).out.contains("there already"));
    house.run(&["backup"], "").with(2);
    house.run(&["backup", copy, "--daily"], "").with(2);

    let put_back = house.run(&["restore", copy], "");
    assert!(put_back.with(0).out.contains("Put back"), "{}", put_back.out);
    let users = house.run(&["user", "list"], "").with(0).out.clone();
    assert!(users.contains("ada") && users.contains("ben"), "{users}");
    assert!(house.run(&["ledger", "verify"], "").with(0).out.contains("whole: 2 entries"));
    let kept = data.read_dir().unwrap().map(|entry| entry.unwrap().file_name());
    let kept: Vec<_> = kept.filter(|n| n.to_string_lossy().contains(".before-")).collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert!(put_back.out.contains(kept[0].to_str().unwrap()), "{}", put_back.out);
}

#[test]
fn daily_copies_are_kept_by_count_and_while_the_record_is_whole() {
    let house = House::new("");
    house.add("ada", "admin").with(0);
    let data = house.folder.path().join("data");
    let backups = data.join("backups");
    std::fs::create_dir(&backups).unwrap();
    let kept = || {
        let names = backups.read_dir().unwrap().map(|e| e.unwrap().file_name());
        let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    };
    let put = |name: &str| std::fs::write(backups.join(name), "").unwrap();
    for day in 1..=20 {
        put(&format!("gateway-2020-01-{day:02}.db"));
    }
    put("gateway-2020-01-21.db.part");
    put("before-the-move.db");
    house.run(&["backup", "--daily"], "").with(0);
    let names = kept();
    assert_eq!(names.len(), 15, "{names:?}");
    assert_eq!(
        (names[0].as_str(), names[1].as_str()),
        ("before-the-move.db", "gateway-2020-01-08.db")
    );
    assert!(names[14].as_str() > "gateway-2026");

    // A record that is not whole: the copy is made, nothing is removed, and the timer's service fails.
    std::fs::remove_file(backups.join(&names[14])).unwrap();
    put("gateway-2020-01-07.db");
    let database = rusqlite::Connection::open(data.join("gateway.db")).unwrap();
    let sql = "DROP TRIGGER words_are_never_changed; UPDATE ledger_words SET words = 'eve'";
    database.execute_batch(sql).unwrap();
    drop(database);
    let faulty = house.run(&["backup", "--daily"], "");
    assert!(faulty.with(1).err.contains("was written"), "{}", faulty.err);
    let names = kept();
    assert_eq!(names.len(), 16, "{names:?}");
    assert!(names.contains(&"gateway-not-whole.db".to_owned()), "{names:?}");
    house.run(&["backup", "--daily"], "").with(1);
    assert_eq!(kept(), names);
}
