//! How Rust files begin: each says what it is for, generated ones where they come from, and long
//! ones why they are long.

use super::Problem;
use super::tree::Tree;

/// The most lines of a hand-written file that need no reason.
const MAX_LINES: usize = 600;

/// Where nothing but generated files are.
const GENERATED: [&str; 3] =
    ["src/azure/generated/", "tests/generated_setters/", "tests/generated_setters.rs"];

/// How the line begins that tells where a generated file comes from.
const ORIGIN: &str = "//! Written by `cargo xtask codegen`";

/// Checks the first lines of every source; `origin` is what generated files must say.
pub(crate) fn check(tree: &Tree, origin: &str) -> Vec<Problem> {
    tree.sources().filter_map(|(path, source)| head(path, source, origin)).collect()
}

fn head(path: &str, source: &str, origin: &str) -> Option<Problem> {
    let mut head = source.lines().take_while(|line| line.starts_with("//")).enumerate();
    if !source.starts_with("//! ") {
        return Some(Problem::new(
            path,
            1,
            "the file does not begin with `//!` and what it is for",
        ));
    }
    let written = head.clone().find(|(_, line)| line.starts_with(ORIGIN));
    let generated = GENERATED.iter().any(|place| path.starts_with(place));
    match (generated, written) {
        (true, None) => {
            Some(Problem::new(path, 1, format!("the file is generated and must say `{origin}`")))
        }
        (true, Some((index, line))) if line != origin => Some(Problem::new(
            path,
            index + 1,
            format!("the file was generated from something else; it must say `{origin}`"),
        )),
        (false, Some((index, _))) => Some(Problem::new(
            path,
            index + 1,
            "the file says that it is generated, but stands where files are written by hand",
        )),
        (true, Some(_)) => None,
        (false, None) => {
            let lines = source.lines().count();
            let reason = format!("{MAX_LINES} lines");
            let long = lines > MAX_LINES && !head.any(|(_, line)| line.contains(&reason));
            long.then(|| {
                let message = format!(
                    "the file has {lines} lines; split it, or say in its first comment why it is \
                     over {MAX_LINES} lines"
                );
                Problem::new(path, MAX_LINES + 1, message)
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: &str = "//! Written by `cargo xtask codegen` from A/b at 12345678; edits are lost.";

    #[track_caller]
    fn check_head(path: &str, source: &str, expected: Option<&str>) {
        let tree = Tree::from([(path, source)]);
        let shown: Vec<String> = check(&tree, OURS).iter().map(ToString::to_string).collect();
        assert_eq!(shown, Vec::from_iter(expected), "{source}");
    }

    #[test]
    fn every_file_says_what_it_is_for() {
        check_head("src/a.rs", "//! Good.\n", None);
        check_head("notes.md", "no source\n", None);
        let bad = "src/a.rs:1: the file does not begin with `//!` and what it is for";
        for source in ["", "\n//! Late.\n", "// Plain.\n", "//!\n", "use a;\n//! x\n"] {
            check_head("src/a.rs", source, Some(bad));
        }
    }

    #[test]
    fn generated_files_and_no_others_say_where_they_come_from() {
        let generated = "src/azure/generated/storage/mod.rs";
        check_head(generated, &format!("//! Text.\n{OURS}\n"), None);
        check_head("tests/generated_setters.rs", &format!("//! Text.\n{OURS}\n"), None);
        check_head(
            generated,
            "//! Text.\n",
            Some(&format!("{generated}:1: the file is generated and must say `{OURS}`")),
        );
        check_head(
            generated,
            "//! Text.\n//! Written by `cargo xtask codegen` from A/b at 00000000; edits are lost.\n",
            Some(&format!(
                "{generated}:2: the file was generated from something else; it must say `{OURS}`"
            )),
        );
        check_head(
            "src/azure/storage/mod.rs",
            &format!("//! Text.\n{OURS}\n"),
            Some(
                "src/azure/storage/mod.rs:2: the file says that it is generated, but stands where \
                 files are written by hand",
            ),
        );
    }

    #[test]
    fn a_long_file_needs_a_reason_unless_it_is_generated() {
        let lines = |count: usize| "x\n".repeat(count);
        check_head("src/a.rs", &format!("//! Text.\n{}", lines(599)), None);
        check_head(
            "src/a.rs",
            &format!("//! Text.\n{}", lines(600)),
            Some(
                "src/a.rs:601: the file has 601 lines; split it, or say in its first comment why \
                 it is over 600 lines",
            ),
        );
        check_head("src/a.rs", &format!("//! One table, so over 600 lines.\n{}", lines(600)), None);
        let generated = format!("//! Text.\n{OURS}\n{}", lines(600));
        check_head("src/azure/generated/a.rs", &generated, None);
    }
}
