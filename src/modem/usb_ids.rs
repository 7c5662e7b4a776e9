//! The USB devices that are known to be modems.

use super::usb::UsbId;

/// Vendor, products, the interfaces that take commands where they are known, and the family.
const KNOWN: &[(u16, &[u16], &[u8], &str)] = &[
    (0x12D1, &[0x1001, 0x1406, 0x1436, 0x1506], &[], "Huawei"),
    (0x19D2, &[0x0031, 0x0117], &[], "ZTE"),
    (0x1E0E, &[0x9001], &[2], "SimCom"),
    (0x2C7C, &[0x0121, 0x0125, 0x0296], &[2], "Quectel"),
];

/// All of them.
pub(super) fn usb_ids() -> Vec<UsbId> {
    let rows = KNOWN.iter().map(|&(vendor, products, at, family)| UsbId {
        vendor,
        products: products.to_vec(),
        at: at.to_vec(),
        family: family.to_owned(),
    });
    rows.collect()
}
