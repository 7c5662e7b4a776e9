//! What is plugged in, as the system lists it; the only place that asks.

use serialport::{SerialPortInfo, SerialPortType};

use super::usb::UsbPort;

/// The serial ports on the USB.
pub(super) fn plugged() -> Vec<UsbPort> {
    serialport::available_ports().unwrap_or_default().into_iter().filter_map(usb).collect()
}

fn usb(port: SerialPortInfo) -> Option<UsbPort> {
    let SerialPortType::UsbPort(usb) = port.port_type else { return None };
    let location = usb.location.map(|at| {
        let chain: Vec<String> = at.port_chain().iter().map(ToString::to_string).collect();
        format!("{}-{}", at.bus_id(), chain.join("."))
    });
    Some(UsbPort {
        path: port.port_name,
        vid: usb.vid,
        pid: usb.pid,
        interface: usb.interface,
        serial: usb.serial_number,
        location,
        product: usb.product,
    })
}
