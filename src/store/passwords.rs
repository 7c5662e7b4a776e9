//! What makes a password, and how it is kept and checked.
//!
//! Passwords are kept as argon2id hashes. Hashing takes tens of megabytes and a good part of a second on a Pi:
//! nothing here touches the database, callers run [`hash`] and [`verify`] on a blocking thread and one at a time.
//!
//! A password is refused, with a sentence that says what to do, when it is short, when its letters are the name of
//! who uses it or a word everybody tries first (digits and signs around such a word make it no better), or when it
//! has hardly any letters of its own.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use super::entry::EntryError;

/// Shortest password, in characters. Guessing is throttled at the sign-in.
pub const LEAST: usize = 10;
/// Longest password, in bytes: hashing more would only burn time.
pub const MOST: usize = 1024;
/// Least number of different characters.
const DIFFERENT: usize = 4;

/// What everybody tries first, as its letters alone, in lower case.
const COMMON: [&str; 26] = [
    "",
    "password",
    "passwort",
    "passwordpassword",
    "passphrase",
    "contraseña",
    "contrasena",
    "qwerty",
    "qwertyuiop",
    "qwertyqwerty",
    "qwertz",
    "qwertzuiop",
    "asdfghjkl",
    "abc",
    "abcdefghij",
    "letmein",
    "iloveyou",
    "welcome",
    "bienvenido",
    "changeme",
    "secret",
    "admin",
    "administrator",
    "optingateway",
    "gateway",
    "raspberrypi",
];

/// May `name` use this password?
pub fn check(name: &str, password: &str) -> Result<(), EntryError> {
    let refuse = |sentence: String| Err(EntryError::invalid("password", sentence));
    if password.chars().count() < LEAST {
        return refuse(format!(
            "A password has at least {LEAST} characters. Three or four words that do not belong together are easy to \
             remember."
        ));
    }
    if password.len() > MOST {
        return refuse(format!("A password has at most {MOST} bytes."));
    }
    let letters = letters(password);
    if !letters.is_empty() && letters == self::letters(name) || same(password, name) {
        return refuse("The password is the name. Take words that nobody would guess.".to_owned());
    }
    if COMMON.contains(&&*letters) {
        return refuse(
            "Everybody tries this password first. Take a few words that do not belong together."
                .to_owned(),
        );
    }
    let mut different: Vec<char> = password.to_lowercase().chars().collect();
    different.sort_unstable();
    different.dedup();
    if different.len() < DIFFERENT {
        return refuse(
            "The password repeats the same few characters. Take a few words instead.".to_owned(),
        );
    }
    Ok(())
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphabetic()).flat_map(char::to_lowercase).collect()
}

fn same(password: &str, name: &str) -> bool {
    password.trim().to_lowercase() == name.trim().to_lowercase()
}

/// The argon2id hash of a password, with its own salt, if `name` may use it. Slow: see the module's page.
pub fn hash(name: &str, password: &str) -> Result<String, EntryError> {
    check(name, password)?;
    Argon2::default()
        .hash_password(password.as_bytes())
        .map(|hash| hash.to_string())
        .map_err(|e| EntryError::invalid("password", format!("It cannot be hashed: {e}.")))
}

/// Is this the password behind the hash? For a name nobody has give `None`: it takes as long, so that
/// the time does not tell which names exist. Slow: see the module's page.
#[must_use]
pub fn verify(hash: Option<&str>, password: &str) -> bool {
    if password.len() > MOST {
        return false;
    }
    let Some(hash) = hash else {
        let _ = Argon2::default().hash_password(password.as_bytes());
        return false;
    };
    PasswordHash::new(hash)
        .is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_verified_against_its_hash_only() {
        let kept = hash("ana", "correct horse").unwrap();
        assert!(kept.starts_with("$argon2id$"));
        assert!(verify(Some(&kept), "correct horse"));
        assert!(!verify(Some(&kept), "correct horse "));
        assert!(!verify(Some("nonsense"), "correct horse"));
        assert!(!verify(None, "correct horse"));
        assert!(hash("ana", "short").is_err());
    }

    #[test]
    fn a_password_that_is_easily_guessed_is_refused_with_what_to_do() {
        for (name, password, said) in [
            ("ana", "nine char", Some("at least 10")),
            ("ana", "", Some("at least 10")),
            ("ana", "ten chars!", None),
            ("ana", "correct horse", None),
            ("ana", "ñandú río 漢字", None),
            ("ana.ruiz.ortiz", "ANA.Ruiz.Ortiz", Some("is the name")),
            ("ana.ruiz", "anaruiz2026", Some("is the name")),
            ("ana", "anna karenina", None),
            ("2026-11-27", "2026-11-27", Some("is the name")),
            ("ana", "Password2026!", Some("tries this password first")),
            ("ana", "1234567890", Some("tries this password first")),
            ("ana", "qwertyuiop", Some("tries this password first")),
            ("ana", "optin-gateway", Some("tries this password first")),
            ("ana", "aaaaaaaaaaaa", Some("same few characters")),
            ("ana", "abababababab", Some("same few characters")),
        ] {
            let refused = check(name, password).err().map(|why| why.to_string());
            match said {
                None => assert_eq!(refused, None, "{password:?}"),
                Some(said) => {
                    assert!(refused.as_deref().unwrap_or_default().contains(said), "{refused:?}");
                }
            }
        }
        assert!(check("ana", &"many words ".repeat(100)).is_err(), "longer than is hashed");
    }
}
