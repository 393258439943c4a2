//! The template that a deployment gives.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::OnceLock;

use crate::json;

/// An ARM template, as JSON in a fixed order: the same program gives the same bytes.
///
/// `Display` writes it with an indent of two spaces and a final newline.
#[derive(Clone)]
pub struct Template {
    /// The compact form.
    text: String,
    content_hash: String,
    /// Made when somebody asks for it.
    tree: OnceLock<json::Value>,
}

impl Template {
    pub(crate) fn new(text: String, content_hash: String) -> Self {
        Self { text, content_hash, tree: OnceLock::new() }
    }

    /// The template as a JSON value.
    pub fn json(&self) -> &json::Value {
        self.tree.get_or_init(|| json::Value::parse_own(&self.text))
    }

    /// The template in the fewest bytes, as it is sent to Azure.
    pub fn to_compact(&self) -> String {
        self.text.clone()
    }

    pub(crate) fn compact_len(&self) -> usize {
        self.text.len()
    }

    /// The SHA-256 of the compact template without its `_generator`; it also stands in
    /// `metadata._generator.contentHash`.
    pub fn content_hash(&self) -> &str {
        &self.content_hash
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

/// Two templates are equal when they are written the same.
impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Template {}

/// Shows the compact text, whether or not somebody has asked for the tree.
impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Template").field(&self.text).finish()
    }
}

impl fmt::Display for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json::indent(&self.text, f)?;
        f.write_str("\n")
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

#[cfg(test)]
mod tests {
    use super::*;

    // Expressions that only build lists become JSON, and may nest deeper than what is read. No
    // template has a key twice, but whether it has its tree does not hang on that.
    #[test]
    fn a_template_has_its_tree_whatever_is_in_it() {
        let depth = json::MAX_DEPTH + 10;
        let deep = "[".repeat(depth) + &"]".repeat(depth);
        for text in [deep, r#"{"a":1,"a":[{"b":1,"b":2}]}"#.to_owned()] {
            assert!(json::Value::parse(&text).is_err());
            let template = Template::new(text.clone(), String::new());
            let untouched = template.clone();
            assert_eq!(template.json().to_compact(), text);
            assert_eq!(template, untouched);
            assert_eq!(format!("{template:?}"), format!("{untouched:?}"));
        }
    }
}
