//! The door: how often somebody may be wrong, and how many passwords are checked at once.
//!
//! Two counts run side by side, one for each account and one for each address. Each attempt is paid
//! for before the password is looked at, so that the right password cannot be found among throttled
//! guesses; signing in gives the attempts back. Names nobody has are counted (and checked) like the
//! others: neither the count nor the time tells which names exist.

use std::collections::HashMap;
use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use tokio::sync::Semaphore;

use super::error::PanelError;

/// Wrong passwords for one account in a row, and how long until one more is allowed.
const ACCOUNT: (NonZeroU32, Duration) =
    (NonZeroU32::new(10).expect("not zero"), Duration::from_secs(20));
/// The same for one address: people behind one address share it.
const ADDRESS: (NonZeroU32, Duration) =
    (NonZeroU32::new(30).expect("not zero"), Duration::from_secs(5));
/// How many throttled attempts are put on the record of sign-ins in a row, and how long until one more is: each is a
/// write, and whoever is throttled is not to choose how many there are.
const TOLD: (NonZeroU32, Duration) =
    (NonZeroU32::new(5).expect("not zero"), Duration::from_secs(30));
/// Names and addresses remembered. Beyond it the oldest guesses are forgotten all at once, which
/// costs a guesser this many requests for each new start.
const REMEMBERED: usize = 4096;

/// What an attempt is counted under.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Key {
    Account(String),
    Address(Option<IpAddr>),
    /// The page for the first administrator, which has no account yet.
    SetUp,
}

/// Counts attempts, and lets one password be checked at a time.
pub(super) struct Door {
    counts: Mutex<HashMap<Key, DefaultDirectRateLimiter>>,
    /// Hashing a password takes 19 MiB and most of a core: one at a time is what a Pi can spare.
    hashing: Semaphore,
    told: DefaultDirectRateLimiter,
}

/// May this attempt be looked at?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attempt {
    /// Yes; it has been counted.
    Counted,
    /// No: too many before it.
    TooMany,
}

impl Door {
    pub(super) fn new() -> Self {
        Self { counts: Mutex::default(), hashing: Semaphore::new(1), told: limiter(TOLD.0, TOLD.1) }
    }

    /// Counts an attempt.
    pub(super) fn knock(&self, account: &str, address: Option<IpAddr>) -> Attempt {
        self.count(keys(account, address))
    }

    /// Counts an attempt at the set-up code.
    pub(super) fn knock_to_set_up(&self, address: Option<IpAddr>) -> Attempt {
        self.count([(Key::SetUp, ACCOUNT), (Key::Address(address.map(network)), ADDRESS)])
    }

    /// Whether one more throttled attempt goes on the record of sign-ins.
    pub(super) fn tells(&self) -> bool {
        self.told.check().is_ok()
    }

    /// Computes something with a password, on its own thread, when nobody else does.
    pub(super) async fn one_at_a_time<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PanelError> {
        let broken = |why: String| PanelError::Broken(why);
        let _turn = self.hashing.acquire().await.map_err(|e| broken(e.to_string()))?;
        tokio::task::spawn_blocking(work).await.map_err(|e| broken(e.to_string()))
    }

    fn count(&self, keys: [Counted; 2]) -> Attempt {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= REMEMBERED {
            counts.clear();
        }
        // Both are counted, whatever the first says.
        let passed = keys.map(|(key, (burst, again))| {
            let limiter = counts.entry(key).or_insert_with(|| limiter(burst, again));
            limiter.check().is_ok()
        });
        if passed == [true, true] { Attempt::Counted } else { Attempt::TooMany }
    }

    /// Forgets the attempts of somebody who has signed in.
    pub(super) fn welcome(&self, account: &str, address: Option<IpAddr>) {
        let mut counts = self.counts.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, _) in keys(account, address) {
            counts.remove(&key);
        }
    }
}

/// A count, with how many pass at once and how long until one more does.
type Counted = (Key, (NonZeroU32, Duration));

fn keys(account: &str, address: Option<IpAddr>) -> [Counted; 2] {
    // Longer than any name: cut, so that a guess costs little memory.
    let account = account.to_lowercase().chars().take(64).collect();
    [(Key::Account(account), ACCOUNT), (Key::Address(address.map(network)), ADDRESS)]
}

/// One household has one IPv4 address, or a whole /64 of IPv6.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(ip) => IpAddr::V6((ip.to_bits() & (u128::MAX << 64)).into()),
        v4 @ IpAddr::V4(_) => v4,
    }
}

fn limiter(burst: NonZeroU32, again: Duration) -> DefaultDirectRateLimiter {
    let quota = Quota::with_period(again).expect("the waits above are not zero");
    RateLimiter::direct(quota.allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;

    use super::*;

    const HERE: Option<IpAddr> = Some(IpAddr::V4(Ipv4Addr::new(192, 168, 1, 7)));

    #[test]
    fn one_account_is_closed_after_ten_wrong_passwords_and_others_stay_open() {
        let door = Door::new();
        for _ in 0..10 {
            assert_eq!(door.knock("Anna", HERE), Attempt::Counted);
        }
        assert_eq!(door.knock("ANNA", HERE), Attempt::TooMany);
        assert_eq!(door.knock("Ben", HERE), Attempt::Counted);
    }

    #[test]
    fn one_address_is_closed_after_thirty_wrong_passwords_whatever_the_names() {
        let door = Door::new();
        for n in 0..30 {
            assert_eq!(door.knock(&format!("name{n}"), HERE), Attempt::Counted);
        }
        assert_eq!(door.knock("another", HERE), Attempt::TooMany);
        assert_eq!(door.knock("another", None), Attempt::Counted);
    }

    #[test]
    fn signing_in_gives_the_attempts_back() {
        let door = Door::new();
        for _ in 0..9 {
            door.knock("Anna", HERE);
        }
        door.welcome("anna", HERE);
        for _ in 0..10 {
            assert_eq!(door.knock("Anna", HERE), Attempt::Counted);
        }
    }

    #[test]
    fn the_set_up_code_is_tried_ten_times_and_no_name_stands_for_it() {
        let door = Door::new();
        for _ in 0..10 {
            assert_eq!(door.knock_to_set_up(None), Attempt::Counted);
        }
        assert_eq!(door.knock_to_set_up(HERE), Attempt::TooMany);
        assert_eq!(door.knock("Anna", HERE), Attempt::Counted);
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let door = Door::new();
        for n in 0..REMEMBERED * 3 {
            door.knock(&"x".repeat(n % 500), Some(IpAddr::from((n as u32).to_be_bytes())));
        }
        assert!(door.counts.lock().unwrap().len() <= REMEMBERED + 1);
    }

    #[test]
    fn a_whole_ipv6_network_counts_as_one_address() {
        let a: IpAddr = "2001:db8:1:2::1".parse().unwrap();
        let b: IpAddr = "2001:db8:1:2:ffff::9".parse().unwrap();
        assert_eq!(network(a), network(b));
        assert_eq!(network("::ffff:10.0.0.1".parse().unwrap()), IpAddr::from([10, 0, 0, 1]));
    }
}
