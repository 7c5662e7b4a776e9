//! `[panel.tls]` from outside: the daemon as a process, and a client that verifies (`tls_client.py`).

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

use support::{Gateway, until};

mod support;

const NO_MODEM: &str = "/dev/optin-gateway-none";

/// Everything the client tries; gives the fingerprint it saw.
fn reached(gateway: &Gateway, certificate: &Path) -> String {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/target/venv/bin/python").to_owned()
    });
    let client = Command::new(python)
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/tls_client.py"))
        .arg(gateway.url().rsplit_once(':').unwrap().1)
        .arg(certificate)
        .args([gateway.token(), "ana", "correct horse"])
        .output()
        .expect("tests/run installed the client");
    let said = String::from_utf8(client.stdout).unwrap();
    assert!(client.status.success(), "{said}{}", String::from_utf8_lossy(&client.stderr));
    said.trim().to_owned()
}

fn run(dir: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_optin-gateway"))
        .args(["run", "--config"])
        .arg(dir.join("optin-gateway.toml"))
        .output()
        .unwrap()
}

#[test]
fn a_certificate_is_made_once_and_outlives_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    let mut gateway = Gateway::configure(dir.path(), NO_MODEM, "[panel.tls]");
    let before = gateway.command(&["check"], "");
    assert!(before.contains("certificate not there yet"), "{before}");
    gateway.start();
    let (certificate, key) =
        (dir.path().join("data/panel-certificate.pem"), dir.path().join("data/panel-key.pem"));
    let first = reached(&gateway, &certificate);
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    until("the fingerprint in the log", || gateway.log().contains(&first).then_some(()));

    gateway.kill();
    gateway.start();
    assert_eq!(reached(&gateway, &certificate), first);
    let checked = gateway.command(&["check"], "");
    assert!(checked.contains(&format!("certificate SHA-256 {first}")), "{checked}");
    gateway.stop();

    std::fs::write(&key, "-----BEGIN PRIVATE KEY-----\n").unwrap();
    let ended = run(dir.path());
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(78), "{said}");
    assert!(said.contains("[panel.tls]") && said.contains("panel-key.pem"), "{said}");
}

#[test]
fn a_certificate_of_ones_own_is_served_and_a_wrong_one_is_78() {
    let dir = tempfile::tempdir().unwrap();
    let (certificate, key) = (dir.path().join("own.pem"), dir.path().join("own.key"));
    let tls = format!("[panel.tls]\ncertificate = {certificate:?}\nkey = {key:?}");
    let mut gateway = Gateway::configure(dir.path(), NO_MODEM, &tls);
    let ended = run(dir.path());
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!((ended.status.code(), said.contains("own.pem cannot be read")), (Some(78), true));

    let names = ["localhost".to_owned(), "127.0.0.1".to_owned()];
    let made = rcgen::generate_simple_self_signed(names).unwrap();
    std::fs::write(&certificate, made.cert.pem()).unwrap();
    std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
    gateway.start();
    let shown = reached(&gateway, &certificate);
    let checked = gateway.command(&["check"], "");
    assert!(checked.contains(&shown), "{checked}");
    assert!(!dir.path().join("data/panel-key.pem").exists(), "none is made beside it");
    gateway.stop();

    let another = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(&key, another.signing_key.serialize_pem()).unwrap();
    let ended = run(dir.path());
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!((ended.status.code(), said.contains("cannot be used")), (Some(78), true), "{said}");
}
