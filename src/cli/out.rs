//! What a command says on standard output, when whoever reads may stop reading (`| head`).

use std::fmt::Arguments;
use std::io::{self, ErrorKind, Write};

/// Prints a line. Nobody left to read it is the end of the command, and no failure.
macro_rules! say {
    () => { $crate::cli::out::print(format_args!("\n")) };
    ($($words:tt)+) => {
        $crate::cli::out::print(format_args!("{}\n", format_args!($($words)+)))
    };
}

/// The same without a line end.
macro_rules! say_as_is {
    ($($words:tt)*) => { $crate::cli::out::print(format_args!($($words)*)) };
}

pub(super) use {say, say_as_is};

pub(super) fn print(words: Arguments<'_>) {
    let mut out = io::stdout().lock();
    match out.write_fmt(words).and_then(|()| out.flush()) {
        Err(why) if why.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        // As with a full disk behind `>`: there is nobody to tell but stderr.
        Err(why) => {
            // If stderr is gone too, only the exit code is left to say it.
            let _ = writeln!(io::stderr(), "optin-gateway: the answer cannot be written: {why}");
            std::process::exit(1);
        }
        Ok(()) => {}
    }
}
