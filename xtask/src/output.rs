//! Formats generated files and puts them in place.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Result;

/// The folders that hold nothing but generated files.
const OWNED: &[&str] = &["src/azure/generated", "tests/generated_setters"];

/// Generated files by their path below the root of the repository.
#[derive(Debug)]
pub(crate) struct Files(BTreeMap<String, String>);

/// Runs rustfmt over the text of every file.
pub(crate) fn format_all(files: BTreeMap<String, String>, root: &Path) -> Result<Files> {
    let mut formatted = BTreeMap::new();
    for (path, text) in files {
        let text = format(&text, root).map_err(|error| format!("{path}: {error}"))?;
        formatted.insert(path, text);
    }
    Ok(Files(formatted))
}

fn format(text: &str, root: &Path) -> Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout", "--config-path"])
        .arg(root.join("rustfmt.toml"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt does not start: {error}"))?;
    let mut input = child.stdin.take().expect("stdin was asked to be piped");
    let text = text.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().map_err(|_| "the writer to rustfmt panicked")??;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

impl Files {
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The files that writing would change, create or remove.
    pub(crate) fn differences(&self, root: &Path) -> Result<Vec<String>> {
        let mut different: Vec<String> =
            self.stale(root)?.iter().map(|path| relative(root, path)).collect();
        for (path, text) in &self.0 {
            if fs::read_to_string(root.join(path)).ok().as_deref() != Some(text) {
                different.push(path.clone());
            }
        }
        different.sort();
        Ok(different)
    }

    /// Writes what changed, removes what is no longer generated, and counts both.
    pub(crate) fn write(&self, root: &Path) -> Result<usize> {
        let mut changed = 0;
        for (path, text) in &self.0 {
            let path = root.join(path);
            if fs::read_to_string(&path).ok().as_deref() == Some(text) {
                continue;
            }
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            let part = path.with_extension("rs.part");
            fs::write(&part, text)?;
            fs::rename(&part, &path)?;
            changed += 1;
        }
        for path in self.stale(root)? {
            fs::remove_file(&path)?;
            changed += 1;
            if let Some(folder) = path.parent() {
                // Only an empty folder goes; another error would show again on the next write.
                let _ = fs::remove_dir(folder);
            }
        }
        Ok(changed)
    }

    /// Files in the owned folders that are not generated any more.
    fn stale(&self, root: &Path) -> Result<Vec<PathBuf>> {
        let mut stale = Vec::new();
        let mut folders: Vec<PathBuf> = OWNED.iter().map(|folder| root.join(folder)).collect();
        while let Some(folder) = folders.pop() {
            if !folder.is_dir() {
                continue;
            }
            for entry in fs::read_dir(&folder)? {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if !self.0.contains_key(&relative(root, &path)) {
                    stale.push(path);
                }
            }
        }
        stale.sort();
        Ok(stale)
    }
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.to_string_lossy().replace('\\', "/")
}
