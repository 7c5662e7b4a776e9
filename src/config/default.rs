//! The defaults, one function each. `config/optin-gateway.toml` shows the same values; a test compares them.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use super::Profile;
use crate::outbox::schedule::{Span, Window};

/// Where the package makes the service's folder.
pub(super) fn data_dir() -> PathBuf {
    PathBuf::from("/var/lib/optin-gateway")
}

/// A stand-in that reads as a sentence; `Config::advice` asks for the real name.
pub(super) fn organization_name() -> String {
    "Our organization".to_owned()
}

/// Where SMS at home cost nothing and most of our users are.
pub(super) fn region() -> String {
    "US".to_owned()
}

/// The zone of the machine.
pub(super) const TIMEZONE: &str = "local";

/// Every interface: the panel is for the LAN.
pub(super) fn listen() -> SocketAddr {
    SocketAddr::from((Ipv4Addr::UNSPECIFIED, 8080))
}

/// The name of the first modem without one.
pub(super) fn modem_name() -> String {
    "main".to_owned()
}

/// Bits a second. USB modems ignore it; those on a UART mostly start with this.
pub(super) fn baud() -> u32 {
    115_200
}

/// Five seconds.
pub(super) fn hold() -> Duration {
    Duration::from_secs(5)
}

/// Thirty seconds: two invites a minute look like a person typing, not like a campaign.
pub(super) fn pace() -> Duration {
    Duration::from_secs(30)
}

/// Ten minutes: a modem that restarts by itself is back by then.
pub(super) fn modem_after() -> Duration {
    Duration::from_mins(10)
}

/// A hundred invites per SIM and day.
pub(super) const DAILY_LIMIT: Option<u32> = Some(100);

/// Those of the jurisdiction; where there is none, from nine in the morning to eight in the evening.
pub(super) fn window(jurisdiction: Option<&Profile>) -> Window {
    let at = |hour| jiff::civil::Time::constant(hour, 0, 0, 0);
    let everywhere = || Window::Hours(vec![Span::daily(at(9), at(20))]);
    jurisdiction.map_or_else(everywhere, |profile| profile.default_window.clone())
}

/// Fourteen days.
pub(super) fn again_after() -> Duration {
    Duration::from_hours(14 * 24)
}
