//! What goes wrong, as data: which step fails, how often, and after how many harmless times.
//!
//! ```text
//!   AT+CMGS=n ─ Prompt, NoPrompt ─► "> " ─ Ctrl-Z ─ BeforeAir ─► air ─ AfterAir ─► +CMGS: mr
//! ```
//! A fault strikes at its step and nowhere else; the device asks [`Faults::strike`] there.

use std::time::Duration;

use crate::at::Final;

use super::setup::BootLines;

/// One fault and when it strikes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What happens.
    pub kind: FaultKind,
    /// How many times the step goes well first.
    pub skip: u32,
    /// How many times it then fails.
    pub times: u32,
}

/// What happens, named after the step where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// `AT+CMGS` is answered with this instead of the prompt.
    Prompt(Final),
    /// `AT+CMGS` is not answered at all.
    NoPrompt,
    /// `+CMS ERROR` after Ctrl-Z; nothing reached the air.
    BeforeAir(u16),
    /// The message is on the air; then this.
    AfterAir(AfterAir),
    /// These lines come unasked at this place.
    Noise(Place, Vec<String>),
    /// Commands that begin with these words are answered with this.
    Refuse(String, Final),
    /// Commands that begin with these words are not answered (and not carried out).
    Ignore(String),
    /// `AT+CMGD` is carried out, but its answer is lost.
    DeleteUnanswered,
}

/// What follows a message that is already on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AfterAir {
    /// `+CMS ERROR` with this code.
    Error(u16),
    /// The modem says and hears nothing.
    Hang {
        /// For so long; `None`: until it is reset.
        wake: Option<Duration>,
        /// What becomes of the answer.
        answer: LateAnswer,
    },
    /// The cable is pulled out.
    Unplug,
    /// The modem restarts.
    Reset(BootLines, Duration),
}

/// Whether the answer comes when a hung modem wakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LateAnswer {
    /// It comes late.
    Comes,
    /// It is lost.
    Lost,
}

/// Where noise appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Right after the prompt.
    Prompt,
    /// Before an answer.
    Answer,
    /// Between the lines of an answer and its final result.
    Middle,
}

impl Fault {
    /// The next time.
    #[must_use]
    pub fn once(kind: FaultKind) -> Self {
        Self { kind, skip: 0, times: 1 }
    }

    /// The next `times` times.
    #[must_use]
    pub fn times(self, times: u32) -> Self {
        Self { times, ..self }
    }

    /// After `skip` harmless times.
    #[must_use]
    pub fn after(self, skip: u32) -> Self {
        Self { skip, ..self }
    }
}

/// The faults still to come. Of several of one kind the first goes first.
#[derive(Debug, Clone, Default)]
pub struct Faults(Vec<Fault>);

impl Faults {
    /// These faults.
    #[must_use]
    pub fn new(faults: Vec<Fault>) -> Self {
        Self(faults.into_iter().filter(|fault| fault.times > 0).collect())
    }

    /// One more.
    pub fn add(&mut self, fault: Fault) {
        if fault.times > 0 {
            self.0.push(fault);
        }
    }

    /// No more.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The step that `pick` knows is taken: what `pick` made of the fault that strikes, if one does.
    pub fn strike<T>(&mut self, pick: impl Fn(&FaultKind) -> Option<T>) -> Option<T> {
        let (index, found) = self
            .0
            .iter()
            .enumerate()
            .find_map(|(index, fault)| pick(&fault.kind).map(|found| (index, found)))?;
        let fault = &mut self.0[index];
        if fault.skip > 0 {
            fault.skip -= 1;
            return None;
        }
        fault.times -= 1;
        if fault.times == 0 {
            self.0.remove(index);
        }
        Some(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn before_air(kind: &FaultKind) -> Option<u16> {
        match kind {
            FaultKind::BeforeAir(code) => Some(*code),
            _ => None,
        }
    }

    #[test]
    fn a_fault_strikes_after_its_harmless_times_and_as_often_as_it_says() {
        let mut faults = Faults::new(vec![
            Fault::once(FaultKind::NoPrompt),
            Fault::once(FaultKind::BeforeAir(38)).after(1).times(2),
            Fault::once(FaultKind::BeforeAir(500)),
        ]);
        let struck: Vec<_> = (0..5).map(|_| faults.strike(before_air)).collect();
        assert_eq!(struck, [None, Some(38), Some(38), Some(500), None]);
        let prompt = faults.strike(|kind| (*kind == FaultKind::NoPrompt).then_some(()));
        assert_eq!(prompt, Some(()), "a fault of another step waited");
    }
}
