//! Which modem of this gateway has which stick: two that look for one must never find the same.
//!
//! A claim is taken before a port is opened, be it only to try it, and ends when it is dropped, which is
//! when the port is closed. What the configuration names by path or IMEI is known from the start, plugged
//! in or not.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::usb::{Stick, Taken};

/// What is claimed, by which modem.
#[derive(Debug, Clone, Default)]
pub(super) struct Claims {
    /// Name and port of each modem as configured.
    configured: Arc<Vec<(String, String)>>,
    held: Arc<Mutex<BTreeMap<Thing, String>>>,
}

/// What can be claimed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Stick(Stick),
    /// A device file, links followed.
    Path(String),
}

/// A claim; it ends with this value.
#[derive(Debug)]
pub(super) struct Claim {
    things: Vec<Thing>,
    held: Arc<Mutex<BTreeMap<Thing, String>>>,
}

impl Claims {
    /// Nothing is claimed yet; these are the modems and the ports they name.
    pub(super) fn new(configured: impl IntoIterator<Item = (String, String)>) -> Self {
        let configured = Arc::new(configured.into_iter().collect());
        Self { configured, held: Arc::default() }
    }

    /// Claims a device file and the stick it belongs to, or says which modem has one of them.
    pub(super) fn claim(
        &self,
        modem: &str,
        path: &str,
        stick: Option<Stick>,
    ) -> Result<Claim, String> {
        let mut things = vec![Thing::Path(path.to_owned())];
        things.extend(stick.map(Thing::Stick));
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(holder) = things.iter().find_map(|thing| held.get(thing)) {
            return Err(holder.clone());
        }
        held.extend(things.iter().map(|thing| (thing.clone(), modem.to_owned())));
        Ok(Claim { things, held: Arc::clone(&self.held) })
    }

    /// What a modem that looks for a stick has to leave alone.
    pub(super) fn taken_from(&self, modem: &str) -> Taken {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let sticks = held.keys().filter_map(|thing| match thing {
            Thing::Stick(stick) => Some(stick.clone()),
            Thing::Path(_) => None,
        });
        let paths = self.others(modem).filter(|port| port.starts_with('/')).map(real_path);
        Taken { sticks: sticks.collect(), paths: paths.collect() }
    }

    /// The IMEIs other modems are configured to look for.
    pub(super) fn imeis_of_others(&self, modem: &str) -> Vec<String> {
        let imeis = self.others(modem).filter_map(|port| port.strip_prefix("imei:"));
        imeis.map(|imei| imei.trim().to_owned()).collect()
    }

    fn others(&self, modem: &str) -> impl Iterator<Item = &str> {
        let others = self.configured.iter().filter(move |(name, _)| name != modem);
        others.map(|(_, port)| port.as_str())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|thing, _| !self.things.contains(thing));
    }
}

/// The device file a link leads to now.
fn real_path(path: &str) -> String {
    std::fs::canonicalize(Path::new(path))
        .map_or_else(|_| path.to_owned(), |real| real.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::usb::UsbPort;

    fn stick(location: &str) -> Stick {
        UsbPort { location: Some(location.to_owned()), ..UsbPort::default() }.stick()
    }

    #[test]
    fn a_stick_has_one_modem_until_its_port_is_closed() {
        let claims = Claims::default();
        let first = claims.claim("north", "/dev/ttyUSB0", Some(stick("1-1"))).unwrap();
        let another_port = claims.claim("south", "/dev/ttyUSB1", Some(stick("1-1")));
        assert_eq!(another_port.unwrap_err(), "north");
        assert_eq!(claims.claim("south", "/dev/ttyUSB0", None).unwrap_err(), "north");
        assert!(claims.taken_from("south").sticks.contains(&stick("1-1")));
        assert!(claims.claim("south", "/dev/ttyUSB3", Some(stick("1-2"))).is_ok());
        drop(first);
        assert!(claims.claim("south", "/dev/ttyUSB1", Some(stick("1-1"))).is_ok());
    }

    #[test]
    fn what_others_name_is_theirs_before_it_is_open() {
        let folder = tempfile::tempdir().unwrap();
        let (device, link) = (folder.path().join("ttyUSB7"), folder.path().join("by-id"));
        std::fs::write(&device, "").unwrap();
        std::os::unix::fs::symlink(&device, &link).unwrap();
        let configured = [
            ("a", "auto"),
            ("b", link.to_str().unwrap()),
            ("c", "/dev/nothing"),
            ("d", "imei: 490154203237518"),
        ];
        let owned = configured.map(|(name, port)| (name.to_owned(), port.to_owned()));
        let claims = Claims::new(owned);
        let real = std::fs::canonicalize(&device).unwrap().to_string_lossy().into_owned();
        let taken = claims.taken_from("a").paths;
        assert!(taken.contains(&real) && taken.contains("/dev/nothing"), "{taken:?}");
        assert!(!claims.taken_from("b").paths.contains(&real), "one's own is free");
        assert_eq!(claims.imeis_of_others("a"), ["490154203237518"]);
        assert!(claims.imeis_of_others("d").is_empty());
    }
}
