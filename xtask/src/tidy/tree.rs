//! The files of the repository, as far as `.gitignore` does not leave them out.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Result;

/// Every file by its path below the root, with `/` between the steps.
#[derive(Debug, Default)]
pub(crate) struct Tree(BTreeMap<String, Vec<u8>>);

impl Tree {
    /// Reads all files below `root`.
    pub(crate) fn read(root: &Path) -> Result<Self> {
        let mut files = BTreeMap::new();
        read_folder(root, "", &Ignored::default(), &mut files)
            .map_err(|error| format!("cannot read the files below {}: {error}", root.display()))?;
        Ok(Self(files))
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Paths and contents, sorted by path.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Paths and texts of the Rust sources. What is not UTF-8 is no source; rustc says so.
    pub(crate) fn sources(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files()
            .filter(|(path, _)| Path::new(path).extension().is_some_and(|end| end == "rs"))
            .filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)))
    }

    /// The text of one file.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }
}

#[cfg(test)]
impl<const N: usize> From<[(&str, &str); N]> for Tree {
    fn from(files: [(&str, &str); N]) -> Self {
        Self(files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec())).into())
    }
}

/// What the `.gitignore` files from the root down to a folder leave out: plain names and `*.end`,
/// which is all that ours hold.
#[derive(Clone, Default)]
struct Ignored {
    /// Names that are left out in any folder.
    names: Vec<String>,
    /// Ends of such names.
    ends: Vec<String>,
    /// Paths below the root.
    paths: Vec<String>,
}

impl Ignored {
    fn extend(&mut self, folder: &str, text: &str) {
        for line in text.lines().map(str::trim) {
            let pattern = line.trim_end_matches('/');
            if pattern.is_empty() || pattern.starts_with('#') {
                continue;
            }
            if let Some(path) = pattern.strip_prefix('/') {
                self.paths.push(join(folder, path));
            } else if let Some(end) = pattern.strip_prefix('*') {
                self.ends.push(end.to_owned());
            } else {
                self.names.push(pattern.to_owned());
            }
        }
    }

    fn holds(&self, path: &str, name: &str) -> bool {
        name == ".git"
            || self.names.iter().any(|known| known == name)
            || self.ends.iter().any(|end| name.ends_with(end.as_str()))
            || self.paths.iter().any(|known| known == path)
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn read_folder(
    root: &Path,
    folder: &str,
    ignored: &Ignored,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> std::io::Result<()> {
    let place = root.join(folder);
    let mut ignored = ignored.clone();
    if let Ok(text) = fs::read_to_string(place.join(".gitignore")) {
        ignored.extend(folder, &text);
    }
    for entry in fs::read_dir(&place)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = join(folder, &name);
        if ignored.holds(&path, &name) {
            continue;
        }
        let kind = entry.file_type()?;
        if kind.is_dir() {
            read_folder(root, &path, &ignored, files)?;
        } else if kind.is_file() {
            files.insert(path, fs::read(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_ignored_everywhere_and_paths_in_one_place() {
        let mut ignored = Ignored::default();
        ignored.extend("", "# built\n/target\n/benches/target/\n\n*.tmp\n");
        ignored.extend("fuzz", "corpus\n/target\n");
        let cases = [
            (".git", true),
            ("target", true),
            ("benches/target", true),
            ("fuzz/target", true),
            ("fuzz/deep/corpus", true),
            ("src/target", false),
            ("targets", false),
            ("src/a.tmp", true),
            ("a.tmp.rs", false),
        ];
        for (path, left_out) in cases {
            let name = path.rsplit('/').next().unwrap_or(path);
            assert_eq!(ignored.holds(path, name), left_out, "{path}");
        }
    }

    #[test]
    fn this_file_is_found_and_what_is_built_is_not() {
        let tree = Tree::read(&super::super::root()).unwrap();
        assert!(tree.text("xtask/src/tidy/tree.rs").is_some());
        assert!(tree.sources().all(|(path, _)| !path.starts_with("target/")));
    }
}
