//! The set-up code: how the first administrator shows that they have the machine before them.
//!
//! 80 random bits, made anew with each start and told only where the owner of the machine reads: in the journal, or
//! on the terminal `run` was started from. It is worth something while nobody may sign in, and only once.

use std::sync::{Arc, Mutex, PoisonError};

use rand::Rng;
use sha2::{Digest, Sha256};

/// 32 letters and digits that are not taken for one another: five bits each.
const LETTERS: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// 16 of them are 80 bits.
const LENGTH: usize = 16;
/// In groups, so that it can be read out.
const GROUP: usize = 4;

/// The code of this start; spent once somebody was added with it.
#[derive(Clone)]
pub struct SetupCode(Arc<Mutex<Option<String>>>);

impl SetupCode {
    /// A new one.
    #[must_use]
    pub fn random() -> Self {
        let mut bytes = [0_u8; LENGTH];
        rand::rng().fill_bytes(&mut bytes);
        let letters = bytes.map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
        Self(Arc::new(Mutex::new(Some(letters.iter().collect()))))
    }

    /// As it is told: `ABCD-EFGH-JKMN-PQRS`. Nothing once it is spent.
    #[must_use]
    pub fn told(&self) -> Option<String> {
        let code = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()?;
        let groups: Vec<&str> =
            (0..LENGTH).step_by(GROUP).map(|at| &code[at..at + GROUP]).collect();
        Some(groups.join("-"))
    }

    /// Is that the code? Letter case, blanks and dashes do not count.
    pub(super) fn is(&self, entered: &str) -> bool {
        let entered: String = entered
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_uppercase())
            .take(LENGTH + 1)
            .collect();
        let code = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Digests are compared: how far a guess is right does not show in the time.
        code.as_ref().is_some_and(|code| Sha256::digest(code) == Sha256::digest(&entered))
    }

    /// Nobody else is added with it.
    pub(super) fn spend(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed_until_it_is_spent() {
        let code = SetupCode::random();
        let told = code.told().unwrap();
        assert_eq!((told.len(), told.matches('-').count()), (19, 3));
        for typed in
            [told.clone(), told.to_lowercase(), told.replace('-', " "), format!(" {told} ")]
        {
            assert!(code.is(&typed), "{typed}");
        }
        for typed in [String::new(), told[..18].to_owned(), format!("{told}2"), "-".to_owned()] {
            assert!(!code.is(&typed), "{typed}");
        }
        assert!(!SetupCode::random().is(&told));
        code.spend();
        assert!(!code.is(&told) && !code.is("") && code.told().is_none());
    }
}
