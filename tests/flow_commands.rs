//! The flow commands as somebody at a terminal meets them.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/flows");

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

    #[track_caller]
    fn says(&self, words: &[&str]) -> &Self {
        for words in words {
            let all = format!("{}{}", self.out, self.err);
            assert!(all.contains(words), "{words}:\n{all}");
        }
        self
    }
}

fn file(name: &str) -> String {
    format!("{FOLDER}/{name}")
}

fn run(words: &[&str], input: &str) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
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

/// A configuration with a data folder of its own.
struct House {
    folder: TempDir,
}

impl House {
    fn new() -> Self {
        let house = Self { folder: tempfile::tempdir().unwrap() };
        let data = house.path("data");
        let text = format!("data_dir = \"{}\"\n", data.display());
        std::fs::write(house.path("gateway.toml"), text).unwrap();
        house
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, words: &[&str]) -> Ended {
        let config = self.path("gateway.toml");
        let all: Vec<&str> =
            words.iter().copied().chain(["--config", config.to_str().unwrap()]).collect();
        run(&all, "")
    }
}

#[test]
fn check_says_what_can_run_and_every_reason_why_not() {
    run(&["flow", "check", &file("minimal.json")], "").with(0).says(&["can run here"]);
    run(&["flow", "check", &file("refused.json")], "").with(1).says(&[
        "“Does too much” cannot run here",
        "“call_webhook” cannot be done here",
        "“open_ticket” cannot be done here",
        "“enter_flow” cannot be done here",
        "“@(upper(contact.name))” cannot be filled in",
        "the test “has_top_intent” cannot",
        "action 00000241-0000-4000-8000-000000000241",
        "1 of 1 flows cannot run here",
    ]);
    run(&["flow", "check", &file("several.json")], "").with(1).says(&[
        "“Plain, of version 13.0” can run here",
        "“Newer, of version 14.4” can run here",
        "at flows[3] (“Old one”): this flow is of the old format",
        "2 of 4 flows cannot run here",
    ]);
    run(&["flow", "check", &file("legacy.json")], "").with(1).says(&["old format"]);
    run(&["flow", "check", &file("none.json")], "").with(1).says(&["none.json cannot be read"]);
}

#[test]
fn import_takes_every_flow_and_a_known_one_as_its_next_revision() {
    let house = House::new();
    house.run(&["flow", "import", &file("minimal.json")]).with(0).says(&["is new here"]);
    house.run(&["flow", "import", &file("minimal.json")]).with(0).says(&["is unchanged"]);
    let text = std::fs::read_to_string(file("minimal.json")).unwrap();
    // The platform counts on when somebody saves without changing anything.
    std::fs::write(house.path("saved.json"), text.replace("\"revision\": 1", "\"revision\": 9"))
        .unwrap();
    let saved = house.path("saved.json");
    house.run(&["flow", "import", saved.to_str().unwrap()]).with(0).says(&["is unchanged"]);
    std::fs::write(house.path("other.json"), text.replace("local services", "our services"))
        .unwrap();
    let other = house.path("other.json");
    house.run(&["flow", "import", other.to_str().unwrap()]).with(0).says(&["is revision 2 now"]);
    let record = house.run(&["ledger", "export", "--format", "jsonl"]).with(0).out.clone();
    let imports = record.lines().filter(|line| line.contains("flow.imported")).count();
    assert_eq!(imports, 2, "one entry for each revision: {record}");
    house.run(&["flow", "import", &file("several.json")]).with(0).says(&[
        "“Plain, of version 13.0” is new here",
        "“Does too much” cannot run here",
        "A flow was left out: at flows[3]",
    ]);
    house.run(&["flow", "import", &file("legacy.json")]).with(1).says(&["old format"]);
    house.run(&["flow", "export", "nothing"]).with(1).says(&["There are: Does too much, Newer"]);
}

#[test]
fn a_name_that_another_flow_has_gets_a_number() {
    let house = House::new();
    let text = std::fs::read_to_string(file("minimal.json")).unwrap();
    let other = text.replace("00000100-0000-4000", "00000777-0000-4000");
    std::fs::write(house.path("other.json"), other).unwrap();
    house.run(&["flow", "import", &file("minimal.json")]).with(0);
    let other = house.path("other.json");
    house
        .run(&["flow", "import", other.to_str().unwrap()])
        .with(0)
        .says(&["“Opt-in (minimal) 2” is new here"]);
}

#[test]
fn what_is_exported_is_imported_as_the_same_flow() {
    let (house, other) = (House::new(), House::new());
    house.run(&["flow", "import", &file("minimal.json")]).with(0);
    let path = house.path("out.json");
    let out = path.to_str().unwrap();
    house.run(&["flow", "export", "opt-in (MINIMAL)", out]).with(0).says(&["Written to"]);
    house.run(&["flow", "export", "opt-in (minimal)", out]).with(1).says(&["cannot be written"]);
    other.run(&["flow", "import", out]).with(0);
    let first = std::fs::read_to_string(&path).unwrap();
    let again = other.run(&["flow", "export", "00000100-0000-4000-8000-000000000100"]);
    assert_eq!(again.with(0).out, first);
    assert!(first.contains("\"version\": \"13\""), "{first}");
}

#[test]
fn a_conversation_is_played_with_time_as_an_input() {
    let path = file("minimal.json");
    let told = run(&["flow", "run", &path], "hm\n+1d\nyes please\n");
    told.with(0).says(&[
        "> Example Org: OK to text you",
        "< hm\n= read as unsure",
        "> Sorry, we did not understand",
        "= still waiting",
        "= read as yes",
        "= granted: Opt In is Y, into Opted-In",
        "= out of Invite List",
        "= (the flow is over)",
    ]);
    run(&["flow", "run", &path], "+3d\n").with(0).says(&["nobody answered in time"]);
    let late = run(&["flow", "run", &path], "+8d\nno\n");
    late.with(0).says(&["= (expired", "= refused: Opt In is N"]);
    let stopped = run(&["flow", "run", &path], "stop\nyes\n");
    stopped.with(0).says(&["stops everything", "nothing is sent after a stop"]);
    assert!(!stopped.out.contains("granted"));
    run(&["flow", "run", &file("refused.json")], "").with(1).says(&["cannot run here"]);
    run(&["flow", "run", &file("several.json")], "").with(1).says(&["choose one with --flow"]);
    let words = ["flow", "run", &file("several.json"), "--flow", "newer, of version 14.4"];
    run(&words, "").with(0).says(&["> Example Org"]);
}

#[test]
fn nobody_left_to_read_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
        .args(["flow", "run", &file("minimal.json")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    lines.read_line(&mut String::new()).unwrap();
    drop(lines);
    // It ends at the first line it cannot say, with most of these unread.
    let _ = child.stdin.take().unwrap().write_all("hm\n".repeat(1000).as_bytes());
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(String::from_utf8(ended.stderr).unwrap(), "");
}
