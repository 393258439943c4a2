//! The program `armwright`: see [`armwright::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    armwright::cli::main()
}
