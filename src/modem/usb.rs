//! Which of the plugged-in serial ports may be tried, and in which order: a function of what is plugged
//! in, of what the hardware profiles name, and of what other modems of this gateway have.
//!
//! ```text
//!   ports ─► named by a profile? ─► not another modem's? ─► one stick after the other,
//!            (else never opened)                            of each the likeliest port first
//! ```
//! Something else may listen behind a serial port: a Zigbee stick, a GPS receiver, a microcontroller that
//! takes any byte for a command. So a port no profile names is never opened, still less written to.
//!
//! A stick has several ports, and only one or two take commands. Where the profile knows the USB interface
//! it is tried first; a port that worked before comes before even that.

use std::collections::BTreeSet;

/// A serial port on the USB.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UsbPort {
    /// Its device file, such as `/dev/ttyUSB2`.
    pub path: String,
    /// The vendor's number.
    pub vid: u16,
    /// The product's number.
    pub pid: u16,
    /// The USB interface behind the port.
    pub interface: Option<u8>,
    /// The serial number; many sticks of one kind have the same, or none.
    pub serial: Option<String>,
    /// The socket it is plugged into, such as `1-1.3`.
    pub location: Option<String>,
    /// What it calls itself.
    pub product: Option<String>,
}

/// A stick or module: all of its ports have the same one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stick(String);

impl UsbPort {
    /// The stick it belongs to: what is in that socket, else what has that serial number.
    #[must_use]
    pub fn stick(&self) -> Stick {
        let place = self.location.as_ref().or(self.serial.as_ref()).unwrap_or(&self.path);
        Stick(format!("{:04x}:{:04x} {place}", self.vid, self.pid))
    }
}

/// What a hardware profile says of some USB devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsbId {
    /// The vendor's number.
    pub vendor: u16,
    /// The products meant; none: all of the vendor's.
    pub products: Vec<u16>,
    /// The interfaces that take commands, best first; none: not known.
    pub at: Vec<u8>,
    /// The family, as it is shown.
    pub family: String,
}

/// What must not be taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Taken {
    /// Sticks other modems have open.
    pub(super) sticks: BTreeSet<Stick>,
    /// Device files other modems are configured to use.
    pub(super) paths: BTreeSet<String>,
}

/// The port that worked last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LastGood {
    stick: Stick,
    vid: u16,
    pid: u16,
    interface: Option<u8>,
}

impl From<&UsbPort> for LastGood {
    fn from(port: &UsbPort) -> Self {
        Self { stick: port.stick(), vid: port.vid, pid: port.pid, interface: port.interface }
    }
}

/// What may be tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// The ports, the likeliest first; all of one stick stand together.
    pub(super) ports: Vec<UsbPort>,
    /// Sticks that would do but belong to other modems.
    pub(super) others: usize,
}

/// What the profiles say of this port; `None`: it is no modem's, as far as anybody knows.
#[must_use]
pub(super) fn known<'a>(port: &UsbPort, ids: &'a [UsbId]) -> Option<&'a UsbId> {
    let of_vendor = || ids.iter().filter(|id| id.vendor == port.vid);
    let product = of_vendor().find(|id| id.products.contains(&port.pid));
    product.or_else(|| of_vendor().find(|id| id.products.is_empty()))
}

/// Chooses.
pub(super) fn choose(
    ports: &[UsbPort],
    ids: &[UsbId],
    taken: &Taken,
    last: Option<&LastGood>,
) -> Choice {
    let mut theirs = taken.sticks.clone();
    theirs.extend(ports.iter().filter(|p| taken.paths.contains(&p.path)).map(UsbPort::stick));
    let mut others = BTreeSet::new();
    let mut free = Vec::new();
    for port in ports {
        let Some(id) = known(port, ids) else { continue };
        let stick = port.stick();
        if theirs.contains(&stick) {
            others.insert(stick);
        } else {
            free.push((rank(port, &stick, id, last), port.clone()));
        }
    }
    free.sort_by(|a, b| a.0.cmp(&b.0));
    Choice { ports: free.into_iter().map(|(_, port)| port).collect(), others: others.len() }
}

/// The same stick first, then stick by stick; of each the port that worked, then the one the profile names,
/// then one after the other.
fn rank(
    port: &UsbPort,
    stick: &Stick,
    id: &UsbId,
    last: Option<&LastGood>,
) -> (bool, Stick, bool, usize, Option<u8>, (usize, String)) {
    let same_stick = last.is_some_and(|last| last.stick == *stick);
    let worked = last.is_some_and(|last| {
        (last.vid, last.pid, last.interface) == (port.vid, port.pid, port.interface)
    });
    let named = id.at.iter().position(|at| Some(*at) == port.interface).unwrap_or(usize::MAX);
    // ttyUSB10 comes after ttyUSB9.
    let path = (port.path.len(), port.path.clone());
    (!same_stick, stick.clone(), !worked, named, port.interface, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const HUAWEI: (u16, u16) = (0x12D1, 0x1506);
    const SIMCOM: (u16, u16) = (0x1E0E, 0x9001);
    const CH340: (u16, u16) = (0x1A86, 0x7523);
    const ARDUINO: (u16, u16) = (0x2341, 0x0043);

    fn port(name: &str, (vid, pid): (u16, u16), location: &str, interface: u8) -> UsbPort {
        UsbPort {
            path: format!("/dev/{name}"),
            vid,
            pid,
            interface: Some(interface),
            serial: None,
            location: Some(location.to_owned()),
            product: None,
        }
    }

    fn ids() -> Vec<UsbId> {
        let id = |(vendor, product), family: &str, at: &[u8]| UsbId {
            vendor,
            products: vec![product],
            at: at.to_vec(),
            family: family.to_owned(),
        };
        vec![id(HUAWEI, "Huawei", &[]), id(SIMCOM, "SimCom", &[2, 1])]
    }

    /// What a Pi with much on it may have.
    fn plugged() -> Vec<UsbPort> {
        vec![
            port("ttyUSB0", CH340, "1-1.1", 0),
            port("ttyACM0", ARDUINO, "1-1.2", 0),
            port("ttyUSB3", HUAWEI, "1-1.4", 1),
            port("ttyUSB2", HUAWEI, "1-1.4", 0),
            port("ttyUSB10", HUAWEI, "1-1.4", 2),
            port("ttyUSB4", SIMCOM, "1-1.3", 0),
            port("ttyUSB5", SIMCOM, "1-1.3", 1),
            port("ttyUSB6", SIMCOM, "1-1.3", 2),
        ]
    }

    fn chosen(taken: &Taken, last: Option<&UsbPort>) -> Vec<String> {
        let choice = choose(&plugged(), &ids(), taken, last.map(LastGood::from).as_ref());
        let name = |port: UsbPort| port.path.trim_start_matches("/dev/tty").to_owned();
        choice.ports.into_iter().map(name).collect()
    }

    #[test]
    fn a_port_no_profile_names_is_never_tried() {
        let found = chosen(&Taken::default(), None);
        assert!(!found.iter().any(|name| name == "USB0" || name == "ACM0"), "{found:?}");
        let strangers = choose(&[port("ttyUSB0", CH340, "1", 0)], &ids(), &Taken::default(), None);
        assert_eq!(strangers, Choice { ports: Vec::new(), others: 0 });
    }

    #[test]
    fn of_one_maker_only_the_products_a_profile_names_are_tried() {
        let hub = port("ttyUSB0", (HUAWEI.0, 0x0001), "1-1", 0);
        assert!(known(&hub, &ids()).is_none());
        let all_of_the_vendor = UsbId { products: Vec::new(), ..ids()[0].clone() };
        assert!(known(&hub, std::slice::from_ref(&all_of_the_vendor)).is_some());
        let product = port("ttyUSB0", HUAWEI, "1-1", 0);
        let both = [all_of_the_vendor, ids()[0].clone()];
        assert_eq!(known(&product, &both), Some(&both[1]), "the product says more than the vendor");
    }

    #[test]
    fn the_interface_the_profile_knows_comes_first_else_one_after_the_other() {
        let order = ["USB2", "USB3", "USB10", "USB6", "USB5", "USB4"];
        assert_eq!(chosen(&Taken::default(), None), order);
    }

    #[test]
    fn the_port_that_worked_comes_first_also_under_another_name() {
        let before = port("ttyUSB99", SIMCOM, "1-1.3", 1);
        assert_eq!(
            chosen(&Taken::default(), Some(&before)),
            ["USB5", "USB6", "USB4", "USB2", "USB3", "USB10"]
        );
        // In another socket it is still known by its kind.
        let elsewhere = port("ttyUSB99", HUAWEI, "1-1.1", 2);
        assert_eq!(chosen(&Taken::default(), Some(&elsewhere))[..2], ["USB10", "USB2"]);
    }

    #[test]
    fn what_another_modem_has_is_left_to_it_with_all_its_ports() {
        let stick = port("ttyUSB4", SIMCOM, "1-1.3", 0).stick();
        let claimed = Taken { sticks: BTreeSet::from([stick]), paths: BTreeSet::new() };
        assert_eq!(chosen(&claimed, None), ["USB2", "USB3", "USB10"]);
        let named =
            Taken { sticks: BTreeSet::new(), paths: BTreeSet::from(["/dev/ttyUSB3".to_owned()]) };
        assert_eq!(chosen(&named, None), ["USB6", "USB5", "USB4"]);
        assert_eq!(choose(&plugged(), &ids(), &named, None).others, 1);
    }

    #[test]
    fn two_sticks_of_one_kind_are_told_apart_by_their_sockets() {
        let (a, b) = (port("ttyUSB0", HUAWEI, "1-1.1", 0), port("ttyUSB3", HUAWEI, "1-1.2", 0));
        assert_ne!(a.stick(), b.stick());
        let second = port("ttyUSB1", HUAWEI, "1-1.1", 1);
        assert_eq!(a.stick(), second.stick());
    }

    #[test]
    fn without_a_socket_the_serial_number_or_the_path_tells() {
        let bare = UsbPort { path: "/dev/ttyUSB0".to_owned(), ..UsbPort::default() };
        let other = UsbPort { path: "/dev/ttyUSB1".to_owned(), ..UsbPort::default() };
        assert_ne!(bare.stick(), other.stick());
        let serial = |port: UsbPort| UsbPort { serial: Some("A1".to_owned()), ..port };
        assert_eq!(serial(bare).stick(), serial(other).stick());
    }
}
