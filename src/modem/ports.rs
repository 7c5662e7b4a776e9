//! What the modems of one gateway share: who has which stick, and where each can be listened to.

use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::claims::Claims;
use super::handle::{ModemEvent, ModemHandle, ModemSettings, with};
use super::port;
use super::tap::{Tap, Taps};
use super::usb::UsbId;
use super::usb_ids::usb_ids;

/// See the module.
#[derive(Debug, Clone)]
pub struct Ports {
    pub(super) claims: Claims,
    pub(super) taps: Taps,
    pub(super) ids: Vec<UsbId>,
    pub(super) care: Care,
}

/// When a port counts as open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// At once, unless nothing was ever heard there.
    Usual,
    /// When a modem has answered.
    HearFirst,
}

impl Ports {
    /// For these modems.
    #[must_use]
    pub fn new(modems: &[ModemSettings]) -> Self {
        let named = modems.iter().map(|modem| (modem.name.clone(), modem.port.clone()));
        Self {
            claims: Claims::new(named),
            taps: Taps::default(),
            ids: usb_ids(),
            care: Care::Usual,
        }
    }

    /// For a command that opens a port once: a port no modem answers on is said so at once.
    #[must_use]
    pub fn for_one_look(modem: &ModemSettings) -> Self {
        Self { care: Care::HearFirst, ..Self::new(std::slice::from_ref(modem)) }
    }

    /// Where this modem can be listened to.
    #[must_use]
    pub fn tap(&self, modem: &str) -> Tap {
        self.taps.of(modem)
    }

    /// A modem's mailbox, and the task that owns the modem. It ends when `stop` is cancelled or nobody listens any more.
    pub fn modem(
        &self,
        settings: ModemSettings,
        events: mpsc::Sender<ModemEvent>,
        stop: CancellationToken,
    ) -> (ModemHandle, impl Future<Output = ()> + Send + 'static) {
        let opener = port::system(&settings, self);
        with(settings, opener, events, stop)
    }

    /// [`Ports::modem`], with its task started here.
    #[must_use]
    pub fn spawn(
        &self,
        settings: ModemSettings,
        events: mpsc::Sender<ModemEvent>,
        stop: CancellationToken,
    ) -> (ModemHandle, JoinHandle<()>) {
        let (handle, task) = self.modem(settings, events, stop);
        (handle, tokio::spawn(task))
    }
}
