//! The program `armwright`: what the library knows, from a command line.
//!
//! `armwright eval FILE…` evaluates ARM templates offline and prints what they would deploy;
//! `armwright help eval` tells its options. What was asked for goes to standard output, what is
//! said about it to standard error. The program ends with 0 when it is done, with 1 when a template
//! or its parameters have an error, and with 2 when it was called wrongly or cannot read or write a
//! file.

mod args;
mod eval;
mod files;
mod hints;
mod outline;
mod place;
mod tree;
mod visible;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use self::args::Verb;

/// Runs the program with the arguments and the standard streams of this process.
pub fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    let mut err = io::stderr().lock();
    ExitCode::from(execute(std::env::args_os(), &mut out, &mut err) as u8)
}

/// How it went; the number is what the process ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Exit {
    /// What was asked for is done.
    Done = 0,
    /// The input has an error.
    Problems = 1,
    /// It was called wrongly, or a file cannot be read or written.
    Usage = 2,
}

/// Runs the program with these arguments, the first being its own name.
fn execute(
    args: impl IntoIterator<Item = OsString>,
    out: &mut impl Write,
    err: &mut impl Write,
) -> Exit {
    match args::parse(args) {
        Ok(Verb::Eval(asked)) => eval::run(&asked, out, err),
        Err(stop) if stop.use_stderr() => {
            say(err, &stop.render().to_string());
            Exit::Usage
        }
        // `--help` and `--version` are asked for.
        Err(stop) => match give(out, &stop.render().to_string()) {
            Ok(()) => Exit::Done,
            Err(error) => unwritten(&error, Exit::Done, err),
        },
    }
}

/// Writes what was asked for.
fn give(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Writes what is to be said. Where nobody listens, there is nobody to tell that to.
fn say(err: &mut impl Write, text: &str) {
    let _ = err.write_all(visible::text(text).as_bytes());
}

/// How it went, if the output could not be written after it went like `so_far`.
fn unwritten(error: &io::Error, so_far: Exit, err: &mut impl Write) -> Exit {
    // A reader that has seen enough, such as `head`, is no failure.
    if error.kind() == io::ErrorKind::BrokenPipe {
        return so_far;
    }
    say(err, &format!("error: the output could not be written: {error}\n"));
    Exit::Usage
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Closed(io::ErrorKind);

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn check(kind: io::ErrorKind, exit: Exit, said: &str) {
        let mut err = Vec::new();
        let args = ["armwright", "--version"].map(OsString::from);
        assert_eq!(execute(args, &mut Closed(kind), &mut err), exit, "{kind:?}");
        assert_eq!(String::from_utf8(err).unwrap(), said, "{kind:?}");
    }

    #[test]
    fn output_that_nobody_reads_is_no_failure_but_a_full_disk_is() {
        check(io::ErrorKind::BrokenPipe, Exit::Done, "");
        let said = "error: the output could not be written: no storage space\n";
        check(io::ErrorKind::StorageFull, Exit::Usage, said);
    }
}
