//! `modem scan`: what is plugged in, which port is the right one, and what to write into the configuration.

use std::fmt::Write as _;

use super::args::ConfigFile;
use super::failure::Failure;
use super::modem::BAUD;
use super::out::say_as_is;
use crate::config::Config;
use crate::modem::{self, Scanned, Verdict};

pub(super) async fn scan(file: &ConfigFile) -> Result<(), Failure> {
    // Only the speed is of interest, and a scan is what one does before there is a configuration.
    let config = Config::load(&file.path).ok();
    let baud = config.and_then(|config| Some(config.modems.first()?.baud)).unwrap_or(BAUD);
    let found = modem::scan(baud).await;
    say_as_is!("{}", told(&found));
    if found.iter().any(is_modem) {
        return Ok(());
    }
    Err(Failure::because(if found.iter().any(|port| port.family.is_some()) {
        "A USB modem is plugged in, but no port of it answers. Unplug it and plug it in again, and look again in \
         half a minute."
    } else {
        "No USB modem was found. One on a serial line of the computer itself, such as /dev/ttyAMA0, is never \
         looked for: name its port in the configuration."
    }))
}

/// A modem answers there, or would if another program had not its port.
fn is_modem(port: &Scanned) -> bool {
    matches!(port.verdict, Verdict::Answers { .. }) || port.holder().is_some()
}

fn told(found: &[Scanned]) -> String {
    let mut text = String::new();
    for port in found {
        // Writing to a string cannot fail.
        let _ = write!(text, "{}", one(port));
    }
    let advice = found.iter().filter(|port| matches!(port.verdict, Verdict::Answers { .. }));
    let advice: Vec<String> = advice.map(to_write).collect();
    if let [only] = advice.as_slice() {
        let _ = write!(
            text,
            "\nTo write into the configuration, below [[modem]]:\n  port = \"auto\"\nor, when there are more modems one day:\n{only}"
        );
    } else if !advice.is_empty() {
        let _ = write!(
            text,
            "\nTo write into the configuration, one [[modem]] for each, with a name of its own:\n{}",
            advice.join("\n")
        );
    }
    text
}

fn one(found: &Scanned) -> String {
    let port = &found.port;
    let interface = port.interface.map(|n| format!(", interface {n}")).unwrap_or_default();
    let kind = found.family.as_deref().or(port.product.as_deref()).unwrap_or("unknown");
    let verdict = match &found.verdict {
        Verdict::NoModem => {
            "not taken for a modem, so not opened: no hardware profile names it".to_owned()
        }
        Verdict::Answers { model, imei } => {
            let imei = imei.as_ref().map(|imei| format!(", IMEI {imei}")).unwrap_or_default();
            format!("this is the right port: {model}{imei}")
        }
        Verdict::Silent => "nothing answers here".to_owned(),
        Verdict::NotNeeded => "another port of the same modem".to_owned(),
        Verdict::Refused(error) => error.to_string(),
    };
    let link = found.by_id.as_ref().map(|link| format!("  {link}\n")).unwrap_or_default();
    format!(
        "{} ({:04x}:{:04x}{interface}, {kind})\n{link}  {verdict}\n",
        port.path, port.vid, port.pid
    )
}

fn to_write(found: &Scanned) -> String {
    let port = found.by_id.as_ref().unwrap_or(&found.port.path);
    let imei = match &found.verdict {
        Verdict::Answers { imei: Some(imei), .. } => {
            format!("  # or, wherever it is plugged in: port = \"imei:{imei}\"")
        }
        _ => String::new(),
    };
    format!("  port = \"{port}\"{imei}\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::{Holder, PortError, UsbPort};

    fn port(path: &str, interface: u8, family: Option<&str>, verdict: Verdict) -> Scanned {
        Scanned {
            port: UsbPort {
                path: path.to_owned(),
                vid: 0x2C7C,
                pid: 0x0125,
                interface: Some(interface),
                product: Some("USB Serial".to_owned()),
                ..UsbPort::default()
            },
            by_id: family.map(|_| format!("/dev/serial/by-id/usb-if0{interface}")),
            family: family.map(str::to_owned),
            verdict,
        }
    }

    fn answers(imei: &str) -> Verdict {
        Verdict::Answers { model: "Acme M1".to_owned(), imei: Some(imei.to_owned()) }
    }

    #[test]
    fn the_right_port_and_what_to_write_are_shown() {
        let found = [
            port("/dev/ttyUSB2", 2, Some("Acme"), answers("490154203237518")),
            port("/dev/ttyUSB3", 3, Some("Acme"), Verdict::NotNeeded),
            port("/dev/ttyACM0", 0, None, Verdict::NoModem),
        ];
        assert_eq!(
            told(&found),
            "/dev/ttyUSB2 (2c7c:0125, interface 2, Acme)\n  /dev/serial/by-id/usb-if02\n  \
               this is the right port: Acme M1, IMEI 490154203237518\n\
             /dev/ttyUSB3 (2c7c:0125, interface 3, Acme)\n  /dev/serial/by-id/usb-if03\n  \
               another port of the same modem\n\
             /dev/ttyACM0 (2c7c:0125, interface 0, USB Serial)\n  \
               not taken for a modem, so not opened: no hardware profile names it\n\
             \nTo write into the configuration, below [[modem]]:\n  port = \"auto\"\n\
             or, when there are more modems one day:\n  port = \"/dev/serial/by-id/usb-if02\"  \
             # or, wherever it is plugged in: port = \"imei:490154203237518\"\n"
        );
        assert!(found.iter().any(is_modem));
    }

    #[test]
    fn of_several_modems_none_is_left_to_chance() {
        let found = [
            port("/dev/ttyUSB2", 2, Some("Acme"), answers("1")),
            port("/dev/ttyUSB6", 3, Some("Acme"), answers("2")),
        ];
        let text = told(&found);
        assert!(text.contains("one [[modem]] for each") && !text.contains("\"auto\""), "{text}");
    }

    #[test]
    fn a_modem_somebody_holds_is_found_and_a_silent_or_strange_one_is_not() {
        let path = "/dev/ttyUSB2".to_owned();
        let held = PortError::InUse { path, holder: Holder::Unknown };
        let held = port("/dev/ttyUSB2", 2, Some("Acme"), Verdict::Refused(held));
        assert!(one(&held).contains("is in use by another program") && is_modem(&held));
        assert!(!is_modem(&port("/dev/ttyUSB2", 2, Some("Acme"), Verdict::Silent)));
        assert!(!is_modem(&port("/dev/ttyACM0", 0, None, Verdict::NoModem)));
        assert_eq!(told(&[]), "");
    }
}
