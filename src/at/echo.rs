//! Whether the modem repeats what it hears (V.250 §6.2.4), and what it means when it does.
//!
//! Every modem repeats after power-up. So when one that had stopped begins again, it has restarted, even
//! if it did not say so; and one that never stops says nothing by it.

/// What is known of the echo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Echo {
    /// There may be one; it says nothing.
    Possible,
    /// The modem was told to stop; the next command will show whether it did.
    AskedOff,
    /// It stopped.
    Off,
}

/// What an echo means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Means {
    Nothing,
    Restarted,
}

impl Echo {
    /// A command was answered or reached its prompt. (When it was echoed, [`Echo::heard`] came first.)
    pub(super) fn not_heard(&mut self) {
        if *self == Self::AskedOff {
            *self = Self::Off;
        }
    }

    /// A command was echoed.
    pub(super) fn heard(&mut self) -> Means {
        match std::mem::replace(self, Self::Possible) {
            Self::Possible | Self::AskedOff => Means::Nothing,
            Self::Off => Means::Restarted,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_echo_that_had_stopped_means_something() {
        let mut echo = Echo::Possible;
        assert_eq!(echo.heard(), Means::Nothing);
        echo = Echo::AskedOff;
        assert_eq!(echo.heard(), Means::Nothing);
        echo.not_heard();
        assert_eq!(echo, Echo::Possible);
        echo = Echo::AskedOff;
        echo.not_heard();
        assert_eq!(echo.heard(), Means::Restarted);
        assert_eq!(echo.heard(), Means::Nothing);
    }
}
