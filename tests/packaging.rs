//! What is installed beside the program says the same as the program: udev rules, pages of modems and hardware
//! profiles, units and the page that explains them.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use optin_gateway::modem::profile::{self, Usb};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The rules for one entry of a profile: what is a modem of ours, and where it takes commands, if that is known.
fn rules(usb: &Usb) -> Vec<String> {
    let mut device = format!("ATTRS{{idVendor}}==\"{:04x}\"", usb.vendor);
    if !usb.products.is_empty() {
        let products: Vec<String> = usb.products.iter().map(|id| format!("{id:04x}")).collect();
        device = format!("{device}, ATTRS{{idProduct}}==\"{}\"", products.join("|"));
    }
    let ours = format!("{device}, ENV{{OPTIN_MODEM}}=\"1\"");
    let commands = usb.at.first().map(|at| {
        format!("{device}, ENV{{ID_USB_INTERFACE_NUM}}==\"{at:02x}\", SUBSYSTEM==\"tty\", SYMLINK+=\"optin-modem\"")
    });
    [ours].into_iter().chain(commands).collect()
}

#[test]
fn the_udev_rules_name_the_modems_of_the_hardware_profiles() {
    let usb = profile::all().iter().flat_map(|family| &family.usb);
    let expected: Vec<String> = usb.flat_map(rules).collect();
    let file = read("hardware/udev/60-optin-gateway.rules");
    let written: Vec<&str> = file.lines().filter(|line| line.contains("idVendor")).collect();
    assert_eq!(written, expected, "what the profiles say:\n{}", expected.join("\n"));
}

/// The row of a modem's page for one entry of its profile.
fn row(usb: &Usb) -> String {
    let products: Vec<String> = usb.products.iter().map(|id| format!("`{id:04x}`")).collect();
    let products = if products.is_empty() { "any other".to_owned() } else { products.join(" ") };
    let at: Vec<String> = usb.at.iter().map(u8::to_string).collect();
    let at = if at.is_empty() { "all are tried".to_owned() } else { at.join(", then ") };
    format!("| `{:04x}` | {products} | {at} |", usb.vendor)
}

#[test]
fn every_family_has_a_page_that_names_its_usb_devices_as_its_profile_does() {
    let families: Vec<_> =
        profile::all().iter().filter(|family| family.name != "generic").collect();
    let overview = read("hardware/README.md");
    for family in &families {
        let name = family.name;
        let page = read(&format!("hardware/modems/{name}.md"));
        assert!(page.contains(&format!("](../profiles/{name}.toml)")), "{name}: its profile");
        assert!(overview.contains(&format!("](modems/{name}.md)")), "{name}: the way to it");
        let expected: Vec<String> = family.usb.iter().map(row).collect();
        let written: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
        assert_eq!(written, expected, "{name}: what the profile says:\n{}", expected.join("\n"));
    }
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("hardware/modems");
    assert_eq!(fs::read_dir(pages).unwrap().count(), families.len(), "a page without a profile");
}

/// `[Section]`s and comments aside, the words before `=`.
fn directives(unit: &str) -> impl Iterator<Item = &str> {
    let lines = unit.lines().filter(|line| !line.starts_with(['#', '[']));
    lines.filter_map(|line| Some(line.split_once('=')?.0))
}

#[test]
fn a_process_that_hangs_is_ended_within_twenty_seconds() {
    let unit = read("systemd/optin-gateway.service");
    let seconds = unit.lines().find_map(|line| line.strip_prefix("WatchdogSec=")).unwrap();
    assert!(seconds.parse::<u32>().unwrap() <= 20, "{seconds}");
}

#[test]
fn every_directive_of_the_units_is_explained_and_no_other() {
    let units =
        ["optin-gateway.service", "optin-gateway-backup.service", "optin-gateway-backup.timer"];
    let units: Vec<String> = units.iter().map(|unit| read(&format!("systemd/{unit}"))).collect();
    let used: BTreeSet<&str> = units.iter().flat_map(|unit| directives(unit)).collect();
    let page = read("systemd/README.md");
    let table = page.split_once("| directive | why |").unwrap().1;
    let named: Vec<&str> = table.lines().filter_map(|row| row.split('|').nth(1)).collect();
    let explained: Vec<&str> =
        named.iter().flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    let once: BTreeSet<&str> = explained.iter().copied().collect();
    assert_eq!(explained.len(), once.len(), "explained twice");
    assert_eq!(once, used);
}
