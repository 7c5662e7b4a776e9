//! Where a password comes from: typed twice on a terminal that does not show it, or standard input.

use std::io::{self, BufRead, IsTerminal, Read, Write};

use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};

use super::args::PasswordFrom;
use super::failure::Failure;

/// More than any password; keeps a wrong file from being read whole.
const INPUT_MAX: u64 = 64 * 1024;

pub(super) fn get(from: &PasswordFrom) -> Result<String, Failure> {
    if from.password_stdin {
        let mut text = String::new();
        io::stdin()
            .take(INPUT_MAX)
            .read_to_string(&mut text)
            .map_err(|why| Failure::because(format!("The password cannot be read: {why}.")))?;
        return Ok(without_line_end(&text).to_owned());
    }
    if !io::stdin().is_terminal() {
        return Err(Failure::because(
            "There is no terminal to ask for the password. Write it to standard input and add --password-stdin.",
        ));
    }
    // Hidden before the first question is asked: what is typed from then on is neither shown nor lost.
    let hidden = Hidden::new().map_err(cannot)?;
    let first = ask("Password: ")?;
    let again = ask("Once more: ")?;
    drop(hidden);
    if first == again {
        Ok(first)
    } else {
        Err(Failure::because("The two passwords differ. Nothing was changed."))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "the form `map_err` takes")]
fn cannot(why: io::Error) -> Failure {
    Failure::because(format!("The password cannot be asked for: {why}."))
}

/// One line end belongs to the shell, not to the password.
fn without_line_end(text: &str) -> &str {
    let text = text.strip_suffix('\n').unwrap_or(text);
    text.strip_suffix('\r').unwrap_or(text)
}

fn ask(question: &str) -> Result<String, Failure> {
    eprint!("{question}");
    io::stderr().flush().map_err(cannot)?;
    let mut line = String::new();
    let read = io::stdin().lock().take(INPUT_MAX).read_line(&mut line).map_err(cannot)?;
    // The line end that was typed was not shown either.
    eprintln!();
    if read == 0 {
        return Err(Failure::because("No password was given. Nothing was changed."));
    }
    Ok(without_line_end(&line).to_owned())
}

/// While it lives, the terminal does not show what is typed.
struct Hidden(Termios);

impl Hidden {
    fn new() -> io::Result<Self> {
        let before = tcgetattr(io::stdin())?;
        let mut silent = before.clone();
        silent.local_modes.remove(LocalModes::ECHO);
        tcsetattr(io::stdin(), OptionalActions::Flush, &silent)?;
        Ok(Self(before))
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        // Nothing better can be done about a terminal that is gone.
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_not_part_of_the_password() {
        for (text, password) in [
            ("abc\n", "abc"),
            ("abc\r\n", "abc"),
            ("abc", "abc"),
            (" a b \n\n", " a b \n"),
            ("", ""),
        ] {
            assert_eq!(without_line_end(text), password);
        }
    }
}
