//! The USB devices that hardware profiles say are modems.

use super::profile;
use super::usb::UsbId;

/// All of them.
pub(super) fn usb_ids() -> Vec<UsbId> {
    let each = profile::all().iter().flat_map(|family| {
        family.usb.iter().map(|usb| UsbId {
            vendor: usb.vendor,
            products: usb.products.clone(),
            at: usb.at.clone(),
            family: family.title.clone(),
        })
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::modem::usb::{UsbPort, known};

    #[test]
    fn what_other_things_are_made_of_is_no_modem() {
        for (vid, pid, what) in [
            (0x2341, 0x0043, "an Arduino"),
            (0x0403, 0x6001, "an FTDI adapter"),
            (0x1A86, 0x7523, "a CH340 adapter"),
            (0x10C4, 0xEA60, "a CP210x adapter, as in Zigbee sticks"),
            (0x067B, 0x2303, "a PL2303 adapter"),
            (0x1546, 0x01A8, "a satellite receiver"),
        ] {
            let port = UsbPort { vid, pid, ..UsbPort::default() };
            assert_eq!(known(&port, &usb_ids()), None, "{what}");
        }
    }
}
