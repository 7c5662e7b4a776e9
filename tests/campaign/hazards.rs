//! What can go wrong, and how it is drawn.

use std::time::Duration;

use optin_gateway::at::info::Registration;
use optin_gateway::at::{Code, Final};
use optin_gateway::sim::{AfterAir, BootLines, Fault, FaultKind, LateAnswer, Place};

use crate::draw::Draw;
use crate::moments::How;

/// A kind of trouble, as the issue lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hazard {
    Kill,
    PowerCut,
    BeforePrompt,
    BeforeAir,
    AfterAir,
    Silence,
    Unplug,
    Reset,
    Network,
    Reading,
    Deleting,
    Lines,
}

pub(crate) const ALL: [Hazard; 12] = [
    Hazard::Kill,
    Hazard::PowerCut,
    Hazard::BeforePrompt,
    Hazard::BeforeAir,
    Hazard::AfterAir,
    Hazard::Silence,
    Hazard::Unplug,
    Hazard::Reset,
    Hazard::Network,
    Hazard::Reading,
    Hazard::Deleting,
    Hazard::Lines,
];

/// What happens now.
#[derive(Clone, Debug)]
pub(crate) enum Blow {
    /// Everything of ours ends, so many moments from now.
    Cut(How, usize),
    /// Something of the modem's goes wrong at its next step.
    Fault(Fault),
    /// The cable is out for so long.
    Unplug(Duration, BootLines),
    /// The modem restarts and is dead for so long.
    Reset(BootLines, Duration),
    /// No network for so long.
    Lost(Registration, Duration),
}

/// Codes after which nobody knows.
const UNCLEAR: [u16; 10] = [17, 38, 41, 42, 47, 197, 255, 300, 332, 500];
/// Codes that prove nothing left.
const NOT_SENT: [u16; 6] = [302, 304, 314, 330, 331, 313];
/// Codes of a refusal for good.
const REFUSED: [u16; 5] = [1, 8, 21, 28, 50];

fn lines(draw: &mut Draw) -> BootLines {
    draw.of(&[BootLines::Said, BootLines::Silent])
}

impl Hazard {
    pub(crate) fn blow(self, draw: &mut Draw) -> Blow {
        let skip = draw.below(3) as u32;
        let fault = |kind| Blow::Fault(Fault::once(kind).after(skip));
        match self {
            Self::Kill => Blow::Cut(How::Kill, 1 + draw.below(60)),
            Self::PowerCut => Blow::Cut(How::Power, 1 + draw.below(12)),
            Self::BeforePrompt if draw.once_in(3) => fault(FaultKind::NoPrompt),
            Self::BeforePrompt => {
                let code = Code::Number(draw.of(&NOT_SENT));
                fault(FaultKind::Prompt(draw.of(&[Final::Cms(code), Final::Error])))
            }
            Self::BeforeAir => {
                let of = draw.of(&[&NOT_SENT[..], &NOT_SENT[..], &UNCLEAR[..], &REFUSED[..]]);
                fault(FaultKind::BeforeAir(draw.of(of)))
            }
            Self::AfterAir => fault(FaultKind::AfterAir(AfterAir::Error(draw.of(&UNCLEAR)))),
            Self::Silence => {
                let answer = draw.of(&[LateAnswer::Comes, LateAnswer::Lost]);
                let wake = Some(draw.millis(10_000, 600_000));
                fault(FaultKind::AfterAir(AfterAir::Hang { wake, answer }))
            }
            Self::Unplug if draw.once_in(3) => fault(FaultKind::AfterAir(AfterAir::Unplug)),
            Self::Unplug => Blow::Unplug(draw.millis(0, 90_000), lines(draw)),
            Self::Reset => {
                let (lines, pause) = (lines(draw), draw.millis(0, 5_000));
                if draw.once_in(3) {
                    return fault(FaultKind::AfterAir(AfterAir::Reset(lines, pause)));
                }
                Blow::Reset(lines, pause)
            }
            Self::Network => {
                let how = draw.of(&[Registration::Searching, Registration::Denied]);
                let most = draw.of(&[60_000, 3_600_000]);
                Blow::Lost(how, draw.millis(1_000, most))
            }
            Self::Reading => {
                let command = draw.of(&["AT+CMGR", "AT+CMGL", "AT+CPMS", "AT+CNMI", "AT+CNMA"]);
                fault(if draw.once_in(2) {
                    FaultKind::Ignore(command.to_owned())
                } else {
                    let busy = Final::Cms(Code::Number(314));
                    FaultKind::Refuse(command.to_owned(), draw.of(&[busy, Final::Error]))
                })
            }
            Self::Deleting if draw.once_in(3) => {
                fault(FaultKind::Refuse("AT+CMGD".to_owned(), Final::Error))
            }
            Self::Deleting => fault(FaultKind::DeleteUnanswered),
            Self::Lines => {
                let place = draw.of(&[Place::Prompt, Place::Answer, Place::Middle]);
                let said = vec![draw.of(&["^RSSI: 12", "RING", "+CIEV: 2,3"]).to_owned()];
                Blow::Fault(Fault::once(FaultKind::Noise(place, said)).times(1 + skip))
            }
        }
    }
}
