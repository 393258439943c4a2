//! Which files are meant by file names and patterns.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use glob::{MatchOptions, glob_with};

/// The files that `asked` means, each once, those of a pattern sorted.
///
/// What names a file is that file, whatever characters are in its name. Patterns are expanded here
/// since not every shell does it; as in shells, they match a leading dot only where one is written.
///
/// # Errors
///
/// A line for each pattern that is malformed, matches nothing, or leads where nothing can be read.
pub(super) fn expand(asked: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<String>> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for path in asked {
        match pattern(path).map(matches) {
            None => files.push(path.clone()),
            Some(Ok(found)) => files.extend(found),
            Some(Err(problem)) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut known = BTreeSet::new();
    files.retain(|file| known.insert(file.clone()));
    Ok(files)
}

/// The text of a pattern; nothing if the path is one of a file.
pub(super) fn pattern(path: &Path) -> Option<&str> {
    path.to_str().filter(|text| text.contains(['*', '?', '[']) && !path.exists())
}

fn matches(pattern: &str) -> Result<Vec<PathBuf>, String> {
    let options = MatchOptions { require_literal_leading_dot: true, ..MatchOptions::new() };
    let found = glob_with(pattern, options)
        .map_err(|error| format!("`{pattern}` is no pattern: {}", error.msg))?;
    let mut files = Vec::new();
    for path in found {
        let path = path.map_err(|error| {
            format!("`{}` could not be read: {}", error.path().display(), error.error())
        })?;
        if path.is_file() {
            files.push(path);
        }
    }
    if files.is_empty() {
        return Err(format!("no file matches `{pattern}`"));
    }
    files.sort();
    Ok(files)
}
