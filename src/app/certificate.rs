//! The certificate of `[panel.tls]`: read where the configuration says, or made here, once.
//!
//! Nobody vouches for the one made here: people compare its fingerprint, which the journal, `check` and the
//! panel show. It is no authority that could vouch for others, so that trusting it trusts this panel alone.
//! The key is made first and readable by the service's user only; both files appear whole or not at all, and
//! a start that was cut off between them makes both again.

use std::io::{self, Write};
use std::net::IpAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::Timestamp;
use rcgen::{
    CertificateParams, DnType, ExtendedKeyUsagePurpose, KeyPair, KeyUsagePurpose, SerialNumber,
};
use time::{Duration, OffsetDateTime};

use super::folder::open_for_owner;
use crate::config::{Certificate, Config};
use crate::web::{Hosts, Tls, TlsError};

/// How far back it is valid: a Pi has no clock of its own, and may not know the time yet at its first start.
const BEFORE: Duration = Duration::days(366);
/// How long: when it ends browsers only warn as they do anyway, and then everybody has to compare again.
const FOR: Duration = Duration::days(20 * 366);
const KEY_MODE: u32 = 0o600;

/// The certificate the configuration names. `None`: no TLS, or its own is not made yet.
pub(crate) fn look(config: &Config) -> Result<Option<Tls>, TlsError> {
    match &config.panel.tls {
        None => Ok(None),
        Some(Certificate::Files { certificate, key }) => Tls::load(certificate, key).map(Some),
        Some(Certificate::Own) => {
            let (certificate, key) = config.own_certificate();
            let there = |path: &Path| path.symlink_metadata().is_ok();
            if there(&certificate) && there(&key) {
                return Tls::load(&certificate, &key).map(Some);
            }
            Ok(None)
        }
    }
}

/// As [`look`], and makes its own if it is not there.
pub(super) fn ready(config: &Config, hosts: &Hosts, now: Timestamp) -> Result<Option<Tls>> {
    if config.panel.tls == Some(Certificate::Own) && look(config)?.is_none() {
        make(config, hosts, now).with_context(|| {
            format!("the panel's certificate cannot be made in {}", config.data_dir.display())
        })?;
    }
    Ok(look(config)?)
}

fn make(config: &Config, hosts: &Hosts, now: Timestamp) -> Result<()> {
    let pair = KeyPair::generate()?;
    let now = OffsetDateTime::from_unix_timestamp(now.as_second())?;
    let made = params(config, hosts, now)?.self_signed(&pair)?;
    let (certificate, key) = config.own_certificate();
    // An old certificate without this key must not be taken for its own, should the power go in between.
    match std::fs::remove_file(&certificate) {
        Err(why) if why.kind() != io::ErrorKind::NotFound => return Err(why.into()),
        _ => {}
    }
    write_whole(&config.data_dir, &key, &pair.serialize_pem(), Some(KEY_MODE))?;
    write_whole(&config.data_dir, &certificate, &made.pem(), None)?;
    Ok(())
}

fn params(config: &Config, hosts: &Hosts, now: OffsetDateTime) -> Result<CertificateParams> {
    let listen = config.panel.listen.ip();
    let mut names: Vec<String> = hosts.names().to_vec();
    names.push("localhost".to_owned());
    let addresses = [IpAddr::from([127, 0, 0, 1]), std::net::Ipv6Addr::LOCALHOST.into(), listen];
    for address in addresses.into_iter().filter(|address| !address.is_unspecified()) {
        if !names.contains(&address.to_string()) {
            names.push(address.to_string());
        }
    }
    let mut params = CertificateParams::new(names)?;
    let subject = hosts.names().last().map_or("localhost", String::as_str);
    params.distinguished_name.push(DnType::CommonName, subject);
    params.distinguished_name.push(DnType::OrganizationName, "optin-gateway");
    params.not_before = now - BEFORE;
    params.not_after = now + FOR;
    // One of chance: browsers refuse two certificates of one name and one number.
    let number: [u8; 16] = rand::random();
    params.serial_number = Some(SerialNumber::from_slice(&number));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    Ok(params)
}

/// Writes a file of the folder such that it is there whole, or as it was.
fn write_whole(folder: &Path, path: &Path, text: &str, mode: Option<u32>) -> io::Result<()> {
    let begun = path.with_extension("new");
    let mut file = open_for_owner(folder, &begun)?;
    if let Some(mode) = mode {
        file.set_permissions(std::fs::Permissions::from_mode(mode))?;
    }
    file.set_len(0)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&begun, path)?;
    std::fs::File::open(folder)?.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(folder: &Path) -> Config {
        let text = format!("data_dir = {folder:?}\n[panel.tls]\n");
        Config::parse(&text, &|_| Err(io::ErrorKind::NotFound.into())).unwrap()
    }

    fn fingerprint(config: &Config) -> String {
        let hosts = Hosts::new(Some("optin-pi"), &["panel.clinic.example".to_owned()]);
        let now = "2027-01-15T08:00:00Z".parse().unwrap();
        ready(config, &hosts, now).unwrap().unwrap().fingerprint().to_string()
    }

    #[test]
    fn it_is_made_once_and_its_key_is_for_the_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        assert!(look(&config).unwrap().is_none());
        let first = fingerprint(&config);
        assert_eq!(fingerprint(&config), first);
        let (_, key) = config.own_certificate();
        assert_eq!(std::fs::metadata(key).unwrap().permissions().mode() & 0o777, KEY_MODE);
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            2,
            "nothing half written is left"
        );
    }

    #[test]
    fn whichever_file_is_missing_both_are_made_again() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        let mut known = vec![fingerprint(&config)];
        let (certificate, key) = config.own_certificate();
        for missing in [certificate, key] {
            std::fs::remove_file(missing).unwrap();
            let next = fingerprint(&config);
            assert!(!known.contains(&next));
            known.push(next);
        }
    }

    #[test]
    fn one_that_is_broken_is_told_and_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(folder.path());
        fingerprint(&config);
        let (_, key) = config.own_certificate();
        std::fs::write(&key, "nothing").unwrap();
        let why = ready(&config, &Hosts::default(), Timestamp::UNIX_EPOCH).err().unwrap();
        assert!(why.to_string().contains("panel-key.pem holds no private key"), "{why}");
        assert_eq!(std::fs::read(&key).unwrap(), b"nothing");
    }
}
