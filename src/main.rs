//! The program; `cli` reads its arguments, `app` is what runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    optin_gateway::cli::run()
}
