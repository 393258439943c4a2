//! The template's own mark: who made it, and a hash of what is in it.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::super::template::Template;
use crate::json::Writer;

/// SHA-256 in lower-case hex.
pub(super) fn hash(text: &str) -> String {
    hash_of(&[text])
}

fn hash_of(parts: &[&str]) -> String {
    let digest = parts.iter().fold(Sha256::new(), Sha256::chain_update).finalize();
    digest.iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The template that is written in three parts, with `_generator` between the first, which ends
/// with the bracket that opens the metadata, and the second.
pub(super) fn seal(head: &str, middle: &str, mut text: String, with_version: bool) -> Template {
    let hash = hash_of(&[head, middle, &text]);
    let mut generator = Writer::default();
    generator.key("_generator");
    generator.begin_object();
    generator.text("name", "armwright");
    if with_version {
        generator.text("version", env!("CARGO_PKG_VERSION"));
    }
    generator.text("contentHash", &hash);
    generator.end_object();
    let comma = if middle.starts_with('}') { "" } else { "," };
    // The last part is by far the largest: the others are put in front of it.
    text.insert_str(0, &[head, &generator.into_string(), comma, middle].concat());
    Template::new(text, hash)
}
