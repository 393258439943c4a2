//! The template's own mark: who made it, and a hash of what is in it.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::json;

/// SHA-256 in lower-case hex.
pub(super) fn hash(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Puts `_generator` in front of the metadata of a template that does not have it yet.
pub(super) fn seal(mut template: json::Map, with_version: bool) -> json::Value {
    let mut compact = String::new();
    let value = json::Value::Object(template);
    value.write_compact(&mut compact);
    let json::Value::Object(map) = value else { unreachable!("it was made an object above") };
    template = map;

    let mut generator = json::Map::with_capacity(3);
    generator.push("name", "armwright".into());
    if with_version {
        generator.push("version", env!("CARGO_PKG_VERSION").into());
    }
    generator.push("contentHash", hash(&compact).into());
    if let Some(json::Value::Object(metadata)) = template.get_mut("metadata") {
        let rest = std::mem::take(metadata);
        metadata.push("_generator", json::Value::Object(generator));
        rest.into_iter().for_each(|(key, value)| metadata.push(key, value));
    }
    json::Value::Object(template)
}
