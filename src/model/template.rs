//! The template that a deployment gives.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use crate::json;

/// An ARM template, as JSON in a fixed order: the same program gives the same bytes.
///
/// `Display` writes it with an indent of two spaces and a final newline.
#[derive(Debug, Clone, PartialEq)]
pub struct Template {
    root: json::Value,
}

impl Template {
    pub(crate) fn new(root: json::Value) -> Self {
        Self { root }
    }

    /// The template as a JSON value.
    pub fn json(&self) -> &json::Value {
        &self.root
    }

    /// The template in the fewest bytes, as it is sent to Azure.
    pub fn to_compact(&self) -> String {
        self.root.to_compact()
    }

    /// The SHA-256 of the compact template without its `_generator`; it also stands in
    /// `metadata._generator.contentHash`.
    pub fn content_hash(&self) -> &str {
        let hash = self.root.pointer("/metadata/_generator/contentHash");
        hash.and_then(json::Value::as_str).unwrap_or_default()
    }

    /// Writes the template to a file, whole or not at all: to a temporary name beside it, then
    /// renamed. Missing folders are made.
    ///
    /// # Errors
    ///
    /// Those of the file system; the error names the path.
    pub fn write(&self, path: impl AsRef<Path>) -> io::Result<()> {
        write_file(path.as_ref(), &self.to_string())
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.root.to_pretty())
    }
}

/// Writes a file whole or not at all.
pub(crate) fn write_file(path: &Path, content: &str) -> io::Result<()> {
    let named = |error: io::Error| {
        io::Error::new(error.kind(), format!("cannot write `{}`: {error}", path.display()))
    };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(named)?;
    }
    let name = path.file_name().ok_or_else(|| {
        named(io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"))
    })?;
    let temporary =
        path.with_file_name(format!(".{}.{}.tmp", name.to_string_lossy(), std::process::id()));
    let written = fs::write(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written.map_err(named)
}
