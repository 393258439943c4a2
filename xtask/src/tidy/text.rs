//! What every text file keeps to: LF, a line break at the end, no tabs or blanks at the ends of
//! lines, no byte order mark, and no path of somebody's machine.

use super::Problem;
use super::tree::Tree;

/// Inputs that once failed, kept as the bytes they were.
const AS_THEY_ARE: &str = "tests/regressions/";

/// Folders in which people and their machines work. They are put together here, since this file
/// must not hold them either.
const PRIVATE: [&str; 6] = [
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("/t", "mp/"),
    concat!(r"C:\", "Users"),
];

/// Checks every file that is text.
pub(crate) fn check(tree: &Tree) -> Vec<Problem> {
    tree.files()
        .filter(|(path, _)| !path.starts_with(AS_THEY_ARE))
        .flat_map(|(path, bytes)| {
            wrong(bytes).into_iter().map(move |(line, message)| Problem::new(path, line, message))
        })
        .collect()
}

/// What is wrong with the bytes of a file, with the lines; those with a zero are no text.
fn wrong(bytes: &[u8]) -> Vec<(usize, String)> {
    match std::str::from_utf8(bytes) {
        _ if bytes.contains(&0) => Vec::new(),
        Ok(text) => wrong_text(text),
        Err(error) => {
            let line = bytes[..error.valid_up_to()].split(|byte| *byte == b'\n').count();
            vec![(line, "this is neither UTF-8 nor binary".to_owned())]
        }
    }
}

fn wrong_text(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    if text.starts_with('\u{feff}') {
        found.push((1, "the file begins with a byte order mark; remove it".to_owned()));
    }
    let last = text.lines().count();
    if !text.is_empty() && !text.ends_with('\n') {
        found.push((last, "the last line has no line break".to_owned()));
    }
    if text.ends_with("\n\n") || text == "\n" {
        found.push((last, "the file ends with an empty line".to_owned()));
    }
    for (index, line) in text.split('\n').enumerate() {
        let mut add = |message: &str| found.push((index + 1, message.to_owned()));
        if line.contains('\r') {
            add("the line has a carriage return; lines end with LF");
        }
        if line.contains('\t') {
            add("the line has a tab; use spaces");
        }
        if line.trim_end_matches('\r').ends_with(' ') {
            add("blanks stand at the end of the line");
        }
        if let Some(folder) = PRIVATE.iter().find(|folder| names(line, folder)) {
            add(&format!("`{folder}` is a folder of somebody's machine; use a relative path"));
        }
    }
    found
}

/// Whether a path in `line` begins with `folder`, rather than having it in its middle.
fn names(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before
            .is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '/' | '.' | '-' | '_' | '}' | '*'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_text(text: &str, expected: &[&str]) {
        let tree = Tree::from([("a.md", text)]);
        let shown: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(shown, expected, "{text:?}");
    }

    #[test]
    fn clean_text_passes() {
        let url = concat!("https://example.com/wo", "rk/a and ../wo", "rk/b\n");
        for text in ["", "a\n", "a\n\nb\n", "  é\n", url] {
            check_text(text, &[]);
        }
    }

    #[test]
    fn lines_end_with_one_line_feed() {
        check_text("a\r\nb\n", &["a.md:1: the line has a carriage return; lines end with LF"]);
        check_text("a\nb", &["a.md:2: the last line has no line break"]);
        check_text("a\n\n", &["a.md:2: the file ends with an empty line"]);
        check_text("\n", &["a.md:1: the file ends with an empty line"]);
    }

    #[test]
    fn blanks_that_nobody_sees_are_reported() {
        check_text("a\n\tb\n", &["a.md:2: the line has a tab; use spaces"]);
        check_text("a \nb\n", &["a.md:1: blanks stand at the end of the line"]);
        check_text("\u{feff}a\n", &["a.md:1: the file begins with a byte order mark; remove it"]);
    }

    #[test]
    fn folders_of_a_machine_are_reported() {
        for folder in PRIVATE {
            let found = format!(
                "a.md:1: `{folder}` is a folder of somebody's machine; use a relative path"
            );
            check_text(&format!("see {folder}x\n"), &[&found]);
            check_text(&format!("`{folder}x`\n"), &[&found]);
        }
    }

    #[test]
    fn binary_files_and_kept_inputs_are_left_alone() {
        check_text("\0\t \r", &[]);
        let kept = Tree::from([("tests/regressions/json_read/tab", "\t")]);
        assert_eq!(check(&kept), []);
    }

    #[test]
    fn text_in_another_encoding_is_reported_at_its_line() {
        assert_eq!(wrong(b"a\nb\xe9\n"), [(2, "this is neither UTF-8 nor binary".to_owned())]);
    }
}
