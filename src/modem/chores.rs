//! The chores that wait to be done, each once.
//!
//! While one command waits for its answer the modem may say the same thing again and again: what is to be
//! done about it is the same chore, and a modem that has gone mad does not fill the memory.

use std::collections::VecDeque;

use crate::at::command::Domain;

/// More than there are different ones on a modem with more storages than any has; the next beat finds what
/// was left out.
const CHORES_MAX: usize = 32;

/// A thing of the beat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Chore {
    /// Whether messages are still written as octets.
    Mode,
    /// Look into a storage; `None`: whichever it is.
    Look(Option<String>),
    Registration(Domain),
    Signal,
    Operator,
    /// What time the network says it is.
    Clock,
    /// Say again how to notify.
    Notify,
}

/// What waits, the first to be done first.
#[derive(Debug, Default)]
pub(super) struct Chores(VecDeque<Chore>);

impl Chores {
    /// Does this later, unless it is to be done anyhow.
    pub(super) fn add(&mut self, chore: Chore) {
        if self.0.len() < CHORES_MAX && !self.0.contains(&chore) {
            self.0.push_back(chore);
        }
    }

    pub(super) fn add_all(&mut self, chores: impl IntoIterator<Item = Chore>) {
        chores.into_iter().for_each(|chore| self.add(chore));
    }

    /// The next one.
    pub(super) fn next(&mut self) -> Option<Chore> {
        self.0.pop_front()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// Storages are not to be looked into after all.
    pub(super) fn drop_looks(&mut self) {
        self.0.retain(|chore| !matches!(chore, Chore::Look(_)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chore_waits_once_and_keeps_its_place() {
        let mut chores = Chores::default();
        for _ in 0..1000 {
            chores.add_all([Chore::Signal, Chore::Operator]);
        }
        let all: Vec<_> = std::iter::from_fn(|| chores.next()).collect();
        assert_eq!(all, [Chore::Signal, Chore::Operator]);
    }

    #[test]
    fn no_more_wait_than_there_may_be() {
        let mut chores = Chores::default();
        chores.add_all((0..1000).map(|n| Chore::Look(Some(n.to_string()))));
        assert_eq!(std::iter::from_fn(|| chores.next()).count(), CHORES_MAX);
    }
}
