//! A configuration: written out and read again it is the same, a mistake names its key and line, and a secret stays one.

use std::fmt::Write as _;
use std::io;
use std::path::Path;

use optin_gateway::config::{Certificate, Config, Problem, duration_in_words, hours_in_words};
use optin_gateway::gsm::Language;

/// What a file says that should hold a secret and holds something else.
const SLIP: &str = "73914682 SLIP";

/// What the files with secrets say.
fn secret(path: &Path) -> io::Result<String> {
    match path.to_str() {
        Some(path) if path.contains("pin") => Ok("4711\n".to_owned()),
        Some(path) if path.contains("hook") => Ok("https://hooks.example.org/…\n".to_owned()),
        Some(path) if path.contains("slip") => Ok(SLIP.to_owned()),
        _ => Err(io::ErrorKind::NotFound.into()),
    }
}

/// The text of a file.
pub(super) fn hold(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    match Config::parse(text, &secret) {
        Ok(config) => is_read_back(&config),
        Err(problems) => are_told(text, &problems),
    }
}

fn are_told(text: &str, problems: &[Problem]) {
    assert!(!problems.is_empty());
    assert!(problems.is_sorted_by_key(|problem| problem.line));
    let lines = text.matches('\n').count() + 1;
    let secrets = secrets(text);
    for problem in problems {
        assert!((1..=lines).contains(&problem.line), "{problem:?} of {lines}");
        let is_toml = !problem.what.starts_with("this is not TOML");
        assert_eq!(is_toml, !problem.key.is_empty(), "{problem:?}");
        assert!(!problem.what.is_empty());
        assert!(!problem.what.contains(SLIP), "{problem:?}");
        for secret in &secrets {
            assert!(!problem.what.contains(secret), "{secret:?} is told in {problem:?}");
        }
    }
}

/// What stands under the keys of secrets and nowhere else.
fn secrets(text: &str) -> Vec<String> {
    let Ok(table) = text.parse::<toml::Table>() else { return Vec::new() };
    let modems = table.get("modem").and_then(toml::Value::as_array).into_iter().flatten();
    let pins = modems.filter_map(|modem| modem.get("pin"));
    let hook = table.get("alerts").and_then(|alerts| alerts.get("webhook"));
    pins.chain(hook)
        .filter_map(toml::Value::as_str)
        .filter(|secret| secret.len() > 5 && text.matches(secret).count() == 1)
        .map(str::to_owned)
        .collect()
}

fn is_read_back(config: &Config) {
    let Some(zone) = config.organization.timezone.iana_name() else { return };
    let written = written(config, zone);
    let mut again = Config::parse(&written, &secret)
        .unwrap_or_else(|problems| panic!("{problems:#?} in\n{written}"));
    again.defaulted.clone_from(&config.defaulted);
    assert_eq!(again, *config, "{written}");
    assert!(config.advice().iter().all(|sentence| !sentence.is_empty()));
    assert!(config.reader().is_ok(), "words were taken that are refused");
    let shown = format!("{config:?}");
    for pin in config.modems.iter().filter_map(|modem| modem.pin.as_ref()) {
        assert!(pin.reveal().len() < 6 || !shown.contains(&format!("Pin({}", pin.reveal())));
    }
}

fn written(config: &Config, zone: &str) -> String {
    let mut out = String::new();
    let mut key = |name: &str, value: String| writeln!(out, "{name} = {value}").expect("memory");
    key("data_dir", path(&config.data_dir));
    key("[organization]\nname", quoted(&config.organization.name));
    key("region", quoted(&config.organization.region));
    if let Some(law) = config.organization.jurisdiction {
        // Named by the file, the law is stricter with “always”; else the region names it.
        if config.organization.region != law.code {
            key("jurisdiction", quoted(&law.code));
        }
    }
    key("timezone", quoted(zone));
    key("contact", quoted(&config.organization.contact));
    key("[panel]\nlisten", quoted(&config.panel.listen.to_string()));
    key("hosts", list(&config.panel.hosts));
    match &config.panel.tls {
        None => {}
        Some(Certificate::Own) => key("tls", "{}".to_owned()),
        Some(Certificate::Files { certificate, key: private }) => {
            key("tls.certificate", path(certificate));
            key("tls.key", path(private));
        }
    }
    for modem in &config.modems {
        key("[[modem]]\nname", quoted(&modem.name));
        key("port", quoted(&modem.port));
        key("baud", modem.baud.to_string());
        if let Some(pin) = &modem.pin {
            key("pin", quoted(pin.reveal()));
        }
    }
    let sending = &config.sending;
    key("[sending]\nhold", quoted(&duration_in_words(sending.hold)));
    key("pace", quoted(&duration_in_words(sending.pace)));
    key("daily_limit", sending.daily_limit.unwrap_or(0).to_string());
    key("window", quoted(&hours_in_words(&sending.window)));
    key("again_after", quoted(&duration_in_words(sending.again_after)));
    let named = |language: &Language| {
        let (_, name) = Language::ALL.iter().find(|(known, _)| known == language).expect("all");
        (*name).to_owned()
    };
    let languages: Vec<String> = sending.national_alphabets.iter().map(named).collect();
    key("national_alphabets", list(&languages));
    if let Some(alerts) = &config.alerts {
        key("[alerts]\nwebhook", quoted(alerts.webhook.reveal()));
        key("modem_after", quoted(&duration_in_words(alerts.modem_after)));
    }
    let words = &config.words;
    key("[words]\nyes", list(&words.yes));
    key("no", list(&words.no));
    key("stop", list(&words.stop));
    key("start", list(&words.start));
    key("help", list(&words.help));
    out
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn path(path: &Path) -> String {
    quoted(path.to_str().expect("it was read from text"))
}

fn list(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item)).collect();
    format!("[{}]", items.join(", "))
}
