//! Maintenance of armwright: `cargo xtask codegen` writes the types of Azure, `cargo xtask tidy`
//! checks what the compiler cannot.

use std::process::ExitCode;

mod builder;
mod catalog;
mod codegen;
mod emit;
mod emit_resource;
mod emit_tests;
mod emit_types;
mod enums;
mod facts;
mod load;
mod names;
mod output;
mod plan;
mod slots;
mod steer;
mod tables;
mod tidy;

/// What a subcommand returns: an error is a message for the person at the terminal.
pub(crate) type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const USAGE: &str = "usage: cargo xtask codegen --types DIR [--check]
       cargo xtask tidy [ARGUMENTS]

codegen  write src/azure/generated and tests/generated_setters from the type files in DIR
         (a clone of Azure/bicep-types-az); --check writes nothing and fails on a difference
tidy     check the arrows between modules, file headers and that regenerating changes nothing";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match args.split_first() {
        Some((command, rest)) if command == "codegen" => codegen::run(rest),
        Some((command, rest)) if command == "tidy" => tidy::run(rest),
        Some((flag, _)) if flag == "--help" || flag == "-h" => {
            say(USAGE);
            return ExitCode::SUCCESS;
        }
        _ => {
            complain(USAGE);
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(report) => {
            say(&report);
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&format!("error: {error}"));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stdout, reason = "the one place where the tool reports")]
fn say(text: &str) {
    println!("{text}");
}

#[expect(clippy::print_stderr, reason = "the one place where the tool complains")]
fn complain(text: &str) {
    eprintln!("{text}");
}
