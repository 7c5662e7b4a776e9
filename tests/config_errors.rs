//! The configuration: the file as shipped stays true to the code, and every mistake is answered with a line, a key,
//! what was expected and what to write.

use std::io;
use std::path::Path;
use std::time::Duration;

use optin_gateway::config::{Certificate, Config, ConfigError, hours_in_words};
use optin_gateway::gsm::Language;
use optin_gateway::outbox::schedule::Window;

const SHIPPED: &str = include_str!("../config/optin-gateway.toml");

/// No test here has PIN files but this one.
fn pin_file(path: &Path) -> io::Result<String> {
    match path.to_str() {
        Some("/etc/optin-gateway/pin") => Ok("4711\n".into()),
        Some("/etc/optin-gateway/webhook") => Ok("https://hooks.example.org/…\n".into()),
        Some("/etc/optin-gateway/words") => Ok("four seven".into()),
        _ => Err(io::ErrorKind::NotFound.into()),
    }
}

fn parse(text: &str) -> Config {
    Config::parse(text, &pin_file).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// The problems as `LINE KEY: WHAT`.
fn problems(text: &str) -> Vec<String> {
    let found = Config::parse(text, &pin_file).err().unwrap_or_default();
    found.iter().map(|p| format!("{} {}: {}", p.line, p.key, p.what)).collect()
}

/// The shipped file with every commented key made active; a secret and its file exclude each other.
fn shipped_in_full() -> String {
    let key = |line: &str| {
        let name = line.split(" = ").next().unwrap_or_default();
        line.contains(" = ") && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')
    };
    let active = |line: &str| match line.strip_prefix('#') {
        Some(rest)
            if key(rest) && !["pin = ", "webhook = "].iter().any(|k| rest.starts_with(k)) =>
        {
            rest.to_owned()
        }
        Some(table) if table.starts_with('[') => table.to_owned(),
        _ => line.to_owned(),
    };
    SHIPPED.lines().map(active).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_file_in_config_is_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    let mut count = 0;
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ext| ext == "toml") {
            Config::load(&path).unwrap_or_else(|why| panic!("{why}"));
            count += 1;
        }
    }
    assert!(count > 0);
}

#[test]
fn the_shipped_file_names_every_key_there_is() {
    let full = parse(&shipped_in_full());
    assert_eq!(
        full.defaulted,
        ["[[modem]] 1: pin", "[alerts] webhook"],
        "keys that the shipped file does not show"
    );
    assert!(SHIPPED.contains("\n#pin = ") && SHIPPED.contains("\n#webhook = "));
}

#[test]
fn the_shipped_file_shows_the_defaults() {
    let full = parse(&shipped_in_full());
    let mut bare = parse("[[modem]]\nport = \"auto\"");
    bare.defaulted.clone_from(&full.defaulted);
    bare.modems[0].pin.clone_from(&full.modems[0].pin);
    // Without a webhook there is nobody to tell.
    assert_eq!(full.alerts.as_ref().unwrap().modem_after, Duration::from_mins(10));
    bare.alerts.clone_from(&full.alerts);
    // A table that changes something by being there, and names files that stand for those made here.
    bare.panel.tls.clone_from(&full.panel.tls);
    assert_eq!(full, bare);
}

#[test]
fn tls_is_asked_for_by_its_table() {
    assert_eq!(parse("[panel]\nhosts = []").panel.tls, None);
    assert_eq!(parse("[panel.tls]").panel.tls, Some(Certificate::Own));
    let files = "[panel.tls]\ncertificate = \"/c.pem\"\nkey = \"/k.pem\"";
    let named = Certificate::Files { certificate: "/c.pem".into(), key: "/k.pem".into() };
    assert_eq!(parse(files).panel.tls, Some(named));
    let (certificate, key) = parse("data_dir = \"/data\"").own_certificate();
    assert_eq!(certificate.to_str(), Some("/data/panel-certificate.pem"));
    assert_eq!(key.to_str(), Some("/data/panel-key.pem"));
}

#[test]
fn the_shipped_file_has_a_modem_that_finds_its_port() {
    let config = parse(SHIPPED);
    assert_eq!(config.modems.len(), 1);
    assert_eq!(config.modems[0].port, "auto");
}

#[test]
fn an_empty_file_is_a_configuration_without_a_modem() {
    let config = parse("");
    assert!(config.modems.is_empty());
    assert_eq!(config.data_dir, Path::new("/var/lib/optin-gateway"));
    assert_eq!(config.sending.daily_limit, Some(100));
    assert!(config.advice().iter().any(|sentence| sentence.contains("[[modem]]")));
}

#[test]
fn the_example_of_the_design_is_read() {
    let config = parse(
        r#"
data_dir = "/tmp/optin"
[organization]
name = "Harbour Clinic"
region = "us"
timezone = "America/Chicago"
contact = "555-0100"
[panel]
listen = "127.0.0.1:0"
hosts = ["Gateway.Example.org"]
[[modem]]
port = "/dev/ttyUSB0"
pin = "0000"
[[modem]]
name = "second"
port = "imei:123456789012345"
pin_file = "/etc/optin-gateway/pin"
[sending]
hold = "0s"
pace = "500ms"
daily_limit = 0
window = "mon-fri 09:00-20:00, sat 10:00-16:00"
again_after = "2h"
national_alphabets = ["Turkish", "oriya"]
"#,
    );
    assert_eq!(config.organization.region, "US");
    assert_eq!(config.panel.hosts, ["gateway.example.org"]);
    assert_eq!(config.modems[0].pin.as_ref().unwrap().reveal(), "0000");
    assert_eq!(config.modems[1].pin.as_ref().unwrap().reveal(), "4711");
    assert_eq!(config.sending.daily_limit, None);
    assert_eq!(config.sending.pace, Duration::from_millis(500));
    assert!(matches!(config.sending.window, Window::Hours(_)));
    assert_eq!(config.sending.national_alphabets, [Language::Turkish, Language::Oriya]);
    assert!(!format!("{config:?}").contains("4711"));
}

/// What stands in the file; the line and the key that are named; a part of what is said.
const MISTAKES: &[(&str, &str, &str)] = &[
    ("[sending]\npase = \"30s\"", "2 [sending] pase", "did you mean `pace`?"),
    ("\nport = \"auto\"", "2 port", "unknown key"),
    ("[[modem]]\nport = \"auto\"\nhold = \"5s\"", "3 [[modem]] 1: hold", "belongs under [sending]"),
    ("[panel]\ndata_dir = \"/x\"", "2 [panel] data_dir", "belongs at the top of the file"),
    ("[panel]\nxyz = 1", "2 [panel] xyz", "the keys here are listen, hosts"),
    ("[organisation]\nname = \"x\"", "1 organisation", "did you mean `organization`?"),
    ("[sending]\nhold = 5", "2 [sending] hold", "5 has no unit; write \"5s\""),
    ("[sending]\nhold = \"5\"", "2 [sending] hold", "5 has no unit; write \"5s\""),
    ("[sending]\nhold = true", "2 [sending] hold", "this is true or false"),
    ("[sending]\nhold = \"2h\"", "2 [sending] hold", "from \"0s\" to \"1h\""),
    ("[sending]\npace = \"25h\"", "2 [sending] pace", "from \"0s\" to \"1d\""),
    ("[sending]\ndaily_limit = -1", "2 [sending] daily_limit", "from 0 to 100000"),
    ("[sending]\ndaily_limit = \"100\"", "2 [sending] daily_limit", "without quotes"),
    ("[sending]\nwindow = 9", "2 [sending] window", "text in quotes"),
    ("[sending]\nwindow = \"9-20\"", "2 [sending] window", "\"09:00-20:00\""),
    (
        "[sending]\nwindow = \"weekdays 09:00-20:00\"",
        "2 [sending] window",
        "\"weekdays\" is no day; write mon,",
    ),
    (
        "[sending]\nwindow = \"mon-fri 09:00-20:00, sat\"",
        "2 [sending] window",
        "the last day has no hours",
    ),
    (
        "[sending]\nwindow = \"07:30-20:00\"",
        "2 [sending] window",
        "open on Monday at 07:30, which the law of the United States does not allow (47 CFR 64.1200(c)(1)); write hours \
         within \"08:00-21:00\"",
    ),
    ("[sending]\nwindow = \"sun 18:00-22:00\"", "2 [sending] window", "open on Sunday at 21:00"),
    ("[sending]\nwindow = \"22:00-06:00\"", "2 [sending] window", "does not allow"),
    (
        "[organization]\njurisdiction = \"CA\"\n[sending]\nwindow = \"09:00-20:00\"",
        "4 [sending] window",
        "open on Saturday at 09:00, which the law of Canada",
    ),
    (
        "[organization]\nregion = \"CA\"\n[sending]\nwindow = \"mon-fri 09:00-22:00\"",
        "4 [sending] window",
        "write hours within \"mon-fri 09:00-21:30, sat-sun 10:00-18:00\"",
    ),
    (
        "[organization]\njurisdiction = \"US\"\n[sending]\nwindow = \"always\"",
        "4 [sending] window",
        "open on Monday at 00:00",
    ),
    (
        "[organization]\njurisdiction = \"DE\"",
        "2 [organization] jurisdiction",
        "nothing is known of the law of \"DE\"; write \"US\" or \"CA\"",
    ),
    ("[organization]\njurisdiction = 1", "2 [organization] jurisdiction", "text in quotes"),
    ("[organization]\nregion = \"USA\"", "2 [organization] region", "write \"US\""),
    ("[organization]\nregion = \"Germany\"", "2 [organization] region", "two letters"),
    (
        "[organization]\ntimezone = \"America/Chicgo\"",
        "2 [organization] timezone",
        "did you mean \"America/Chicago\"?",
    ),
    ("[organization]\ntimezone = \"Chicago\"", "2 [organization] timezone", "\"America/Chicago\"?"),
    ("[organization]\ntimezone = \"CDT!\"", "2 [organization] timezone", "timedatectl"),
    ("[organization]\nname = \"\"", "2 [organization] name", "the name people know you by"),
    ("[organization]\nname = \"a\\nb\"", "2 [organization] name", "one line"),
    ("[panel]\nlisten = \"8080\"", "2 [panel] listen", "\"0.0.0.0:8080\""),
    ("[panel]\nlisten = 8080", "2 [panel] listen", "text in quotes"),
    ("[panel]\nhosts = \"x\"", "2 [panel] hosts", "expected a list"),
    ("[panel]\nhosts = [\"http://x\"]", "2 [panel] hosts", "without http://"),
    ("[sending]\nnational_alphabets = \"turkish\"", "2 [sending] national_alphabets", "a list"),
    (
        "[sending]\nnational_alphabets = [\"turkish\", \"greek\"]",
        "2 [sending] national_alphabets",
        "\"greek\" has no alphabet of its own; those that have one are turkish, spanish",
    ),
    ("[words]\nyes = \"ok\"", "2 [words] yes", "expected a list"),
    ("[words]\nyes = [\"sign me in\", \"stop\"]", "2 [words] yes", "\"stop\" already means stop"),
    ("[words]\nno = [\"nein\"]\nstop = [\"no\"]", "3 [words] stop", "already means no"),
    ("[words]\nyess = []", "2 [words] yess", "did you mean `yes`?"),
    ("[words]\nhelp = [\"x\"]", "2 [words] help", "single character"),
    ("[words]\nyes = [\"why not\"]", "2 [words] yes", "turns round what follows it"),
    ("data_dir = 1", "1 data_dir", "text in quotes"),
    ("[[modem]]\nname = \"a\"", "1 [[modem]] 1: port", "missing; write port = \"auto\""),
    ("\n\n[[modem]]\nbaud = 9600", "3 [[modem]] 1: port", "missing"),
    ("[modem]\nport = \"auto\"", "1 modem", "[[modem]], with double brackets"),
    ("[[panel]]", "1 panel", "write [panel], with single brackets"),
    ("sending = 5", "1 sending", "write [sending]"),
    ("[[modem]]\nport = \"ttyUSB0\"", "2 [[modem]] 1: port", "names no port"),
    ("[[modem]]\nport = \"imei:12\"", "2 [[modem]] 1: port", "15 digits"),
    ("[[modem]]\nport = \"auto\"\nbaud = \"x\"", "3 [[modem]] 1: baud", "without quotes"),
    ("[[modem]]\nport = \"auto\"\nname = \"a b\"", "3 [[modem]] 1: name", "letters, digits"),
    ("[[modem]]\nport = \"auto\"\npin = 1234", "3 [[modem]] 1: pin", "in quotes"),
    ("[[modem]]\nport = \"auto\"\npin_file = \"pin\"", "3 [[modem]] 1: pin_file", "whole path"),
    (
        "[[modem]]\nport = \"auto\"\npin_file = \"/nowhere\"",
        "3 [[modem]] 1: pin_file",
        "cannot be read",
    ),
    (
        "[[modem]]\nport = \"auto\"\npin = \"1234\"\npin_file = \"/etc/optin-gateway/pin\"",
        "4 [[modem]] 1: pin_file",
        "keep one of the two",
    ),
    (
        "[[modem]]\nport = \"auto\"\n[[modem]]\nport = \"auto\"",
        "3 [[modem]] 2: name",
        "each its own",
    ),
    (
        "[[modem]]\nport = \"/dev/a\"\n[[modem]]\nname = \"b\"\nport = \"/dev/a\"",
        "5 [[modem]] 2: port",
        "modem 1 has this port already",
    ),
    ("[panel]\ntls = true", "2 [panel] tls", "write [panel.tls]"),
    ("[[panel.tls]]", "1 [panel] tls", "only one"),
    ("[panel.tls]\ncertificate = \"/a.pem\"", "2 [panel.tls] certificate", "no `key` beside it"),
    ("[panel.tls]\nkey = \"/a.pem\"", "2 [panel.tls] key", "no `certificate` beside it"),
    ("[panel.tls]\nkey = \"a.pem\"\ncertificate = \"/b.pem\"", "2 [panel.tls] key", "whole path"),
    ("[panel.tls]\ncert = \"/a.pem\"", "2 [panel.tls] cert", "did you mean `certificate`?"),
    ("[panel]\ncertificate = \"/a.pem\"", "2 [panel] certificate", "belongs under [panel.tls]"),
    (
        "[alerts]\nwebhook = \"hooks.example.org/x\"",
        "2 [alerts] webhook",
        "with http:// or https://",
    ),
    ("[alerts]\nwebhook = 5", "2 [alerts] webhook", "text in quotes"),
    ("[alerts]\nwebhook_file = \"/nowhere\"", "2 [alerts] webhook_file", "cannot be read"),
    (
        "[alerts]\nwebhook_file = \"/etc/optin-gateway/words\"",
        "2 [alerts] webhook_file",
        "expected an address",
    ),
    (
        "[alerts]\nwebhook = \"https://a.example/\"\nwebhook_file = \"/etc/optin-gateway/webhook\"",
        "3 [alerts] webhook_file",
        "keep one of the two",
    ),
    ("[alerts]\nmodem_after = \"5s\"", "2 [alerts] modem_after", "1m"),
    ("[alert]", "1 alert", "did you mean `alerts`?"),
    ("[sending\nhold = 1", "1 ", "not TOML"),
    ("[sending]\nhold = \"1s\"\nhold = \"2s\"", "3 ", "not TOML"),
];

#[test]
fn every_mistake_is_named_with_its_line_and_a_remedy() {
    for (text, place, part) in MISTAKES {
        let found = problems(text);
        assert_eq!(found.len(), 1, "{text}\n{found:#?}");
        assert!(
            found[0].starts_with(&format!("{place}: ")) && found[0].contains(part),
            "{text}\n{}",
            found[0]
        );
    }
}

#[test]
fn the_law_is_that_of_the_jurisdiction_else_of_the_region_else_of_nobody() {
    for (text, code, window) in [
        ("", Some("US"), "09:00-20:00"),
        ("region = \"CA\"", Some("CA"), "mon-fri 09:00-20:00, sat-sun 10:00-18:00"),
        ("region = \"CA\"\njurisdiction = \"us\"", Some("US"), "09:00-20:00"),
        (
            "region = \"DE\"\njurisdiction = \"CA\"",
            Some("CA"),
            "mon-fri 09:00-20:00, sat-sun 10:00-18:00",
        ),
        ("region = \"DE\"", None, "09:00-20:00"),
    ] {
        let config = parse(&format!("[organization]\n{text}"));
        assert_eq!(config.organization.jurisdiction.map(|law| law.code.as_str()), code, "{text}");
        assert_eq!(hours_in_words(&config.sending.window), window, "{text}");
    }
    // Where nothing is known of the law, any hours do.
    let config = parse("[organization]\nregion = \"DE\"\n[sending]\nwindow = \"22:00-06:00\"");
    assert_eq!(hours_in_words(&config.sending.window), "22:00-06:00");
}

#[test]
fn always_is_noted_with_the_law_of_the_region() {
    let advice = parse("[sending]\nwindow = \"always\"").advice().join("\n");
    assert!(advice.contains("against 47 CFR 64.1200(c)(1) of the United States"), "{advice}");
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_their_lines() {
    let found =
        problems("[panel]\nlisten = 1\n[sending]\nhold = 5\nfoo = 1\n[[modem]]\nbaud = 1\n");
    let lines: Vec<_> = found.iter().filter_map(|p| p.split(' ').next()).collect();
    assert_eq!(lines, ["2", "4", "5", "6", "7"], "{found:#?}");
}

#[test]
fn a_wrong_pin_is_never_repeated() {
    for text in [
        "[[modem]]\nport = \"auto\"\npin = \"47x1\"",
        "[[modem]]\nport = \"auto\"\npin = 471",
        "[[modem]]\nport = \"auto\"\npin_file = \"/etc/optin-gateway/words\"",
        "[[modem]]\nport = \"auto\"\npin = \"471",
    ] {
        let found = problems(text).join("\n");
        assert!(!found.is_empty() && !found.contains("471") && !found.contains("47x1"), "{found}");
        assert!(!found.contains("seven"), "{found}");
    }
}

#[test]
fn a_missing_file_says_what_to_do() {
    let why = Config::load(Path::new("/nonexistent/optin-gateway.toml")).unwrap_err();
    assert!(matches!(why, ConfigError::Missing { .. }));
    assert!(why.to_string().contains("/nonexistent/optin-gateway.toml"));
    assert!(why.to_string().contains("--config FILE"));
}

#[test]
fn a_file_that_is_not_text_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.toml");
    std::fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    assert!(Config::load(&file).unwrap_err().to_string().contains("UTF-8"));
    assert!(Config::load(folder.path()).unwrap_err().to_string().contains("Name the file in it"));
}

#[test]
fn a_command_that_speaks_to_nobody_does_without_the_files_that_hold_secrets() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("optin-gateway.toml");
    std::fs::write(&file, "[[modem]]\nport = \"auto\"\npin_file = \"/nonexistent/pin\"\n").unwrap();
    assert!(
        Config::load(&file).unwrap_err().to_string().contains("/nonexistent/pin cannot be read")
    );
    assert!(Config::load_without_secrets(&file).unwrap().modems[0].pin.is_none());
    std::fs::write(&file, "[[modem]]\nport = \"auto\"\npin_file = 7\n").unwrap();
    assert!(Config::load_without_secrets(&file).unwrap_err().to_string().contains("pin_file"));
}

#[test]
fn problems_are_shown_as_file_line_key() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.toml");
    std::fs::write(&file, "[sending]\npase = \"1s\"\nhold = \"1x\"\n").unwrap();
    let shown = Config::load(&file).unwrap_err().to_string();
    let file = file.display();
    assert!(shown.starts_with("The configuration has 2 problems:\n"), "{shown}");
    assert!(
        shown.contains(&format!("{file}:2: [sending] pase: unknown key; did you mean `pace`?\n")),
        "{shown}"
    );
    assert!(
        shown.contains(&format!("{file}:3: [sending] hold: the unit \"x\" is unknown")),
        "{shown}"
    );
}
