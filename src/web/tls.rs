//! TLS of the panel's port: a certificate and its key, read and made ready to be served.
//!
//! ```text
//!   two PEM files ─► Tls::load ─► listen: first byte of a connection ─ a handshake ─► https
//!                      │ TlsError: which file, and why          └─ anything else ─► `guard::encrypted`
//! ```
//! Whoever made the files is no business of this one (`app::certificate` does, if nobody else did). Only
//! HTTP/1.1 is offered, TLS 1.2 and 1.3, with what `ring` has.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// What a request came by. `listen` puts it into each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wire {
    /// As it is.
    Plain,
    /// Encrypted.
    Tls,
}

/// A certificate that can be served.
#[derive(Clone)]
pub struct Tls {
    config: Arc<ServerConfig>,
    fingerprint: Arc<str>,
}

/// Why a certificate cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// A file cannot be read.
    #[error("{} cannot be read: {why}; the user optin-gateway must be able to read it", .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// A file does not hold what it should.
    #[error("{} holds no {what} in PEM form", .path.display())]
    Without {
        /// The file.
        path: PathBuf,
        /// What is missing.
        what: &'static str,
    },
    /// The two do not belong together, or are of a kind that nobody serves.
    #[error("{} and {} cannot be used: {why}", .certificate.display(), .key.display())]
    Unusable {
        /// The certificate.
        certificate: PathBuf,
        /// The key.
        key: PathBuf,
        /// What the library says.
        why: tokio_rustls::rustls::Error,
    },
}

impl Tls {
    /// Reads both files: the certificate first, whatever is between it and its root after it.
    pub fn load(certificate: &Path, key: &Path) -> Result<Self, TlsError> {
        let read = |path: &Path| {
            std::fs::read(path).map_err(|why| TlsError::Unreadable { path: path.to_owned(), why })
        };
        let without = |path: &Path, what| TlsError::Without { path: path.to_owned(), what };
        let chain: Result<Vec<_>, pem::Error> =
            CertificateDer::pem_slice_iter(&read(certificate)?).collect();
        let chain = chain.map_err(|_| without(certificate, "certificate"))?;
        let first = chain.first().ok_or_else(|| without(certificate, "certificate"))?;
        let fingerprint = fingerprint(first).into();
        let secret =
            PrivateKeyDer::from_pem_slice(&read(key)?).map_err(|_| without(key, "private key"))?;
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, secret));
        let mut config = config.map_err(|why| TlsError::Unusable {
            certificate: certificate.to_owned(),
            key: key.to_owned(),
            why,
        })?;
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(Self { config: Arc::new(config), fingerprint })
    }

    /// SHA-256 of the certificate, as browsers show it: `AB:CD:…`.
    #[must_use]
    pub fn fingerprint(&self) -> &Arc<str> {
        &self.fingerprint
    }

    pub(super) fn acceptor(&self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::clone(&self.config))
    }
}

fn fingerprint(certificate: &[u8]) -> String {
    let pairs: Vec<String> =
        Sha256::digest(certificate).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

#[cfg(test)]
impl Tls {
    pub(super) fn made_for_a_test() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (certificate, key) = (folder.path().join("c.pem"), folder.path().join("k.pem"));
        let made = rcgen::generate_simple_self_signed(vec!["pi.local".to_owned()]).unwrap();
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
        Self::load(&certificate, &key).unwrap()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_looks_as_in_a_browser() {
        let shown = fingerprint(b"abc");
        assert!(shown.starts_with("BA:78:16:BF:8F:01:CF:EA:") && shown.len() == 95, "{shown}");
    }

    #[test]
    fn what_cannot_be_served_is_named_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let make = || {
            let made = rcgen::generate_simple_self_signed(vec!["pi.local".to_owned()]).unwrap();
            (made.cert.pem(), made.signing_key.serialize_pem())
        };
        let ((certificate, key), (_, of_another)) = (make(), make());
        let good = file("good.pem", &certificate);
        let good_key = file("good-key.pem", &key);
        assert!(Tls::load(&good, &good_key).is_ok());
        let broken = certificate.replace("MII", "MI!");
        for (certificate, key, said) in [
            (folder.path().join("none.pem"), good_key.clone(), "none.pem cannot be read"),
            (good.clone(), folder.path().join("none.key"), "none.key cannot be read"),
            (file("empty.pem", ""), good_key.clone(), "empty.pem holds no certificate"),
            (file("broken.pem", &broken), good_key.clone(), "broken.pem holds no certificate"),
            (good_key.clone(), good_key.clone(), "good-key.pem holds no certificate"),
            (good.clone(), good.clone(), "good.pem holds no private key"),
            (good.clone(), file("broken.key", "-----BEGIN"), "broken.key holds no private key"),
            (good.clone(), file("other.key", &of_another), "other.key cannot be used"),
        ] {
            let why = Tls::load(&certificate, &key).err().map(|why| why.to_string());
            assert!(why.as_ref().is_some_and(|why| why.contains(said)), "{said}: {why:?}");
        }
    }
}
