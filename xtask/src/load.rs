//! Reads the published type files (`types.json`, as in Azure/bicep-types-az) into one graph.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use crate::Result;

/// `pins.json`: which types are generated, at which version, from which commit of the source.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Pins {
    pub(crate) source: String,
    pub(crate) commit: String,
    pub(crate) types: Ordered<String>,
}

impl Pins {
    pub(crate) fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?)
    }
}

/// A JSON object whose members keep the order of the file.
#[derive(Debug, PartialEq)]
pub(crate) struct Ordered<V>(pub(crate) Vec<(String, V)>);

impl<V> Default for Ordered<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> Ordered<V> {
    pub(crate) fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Ordered<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Members<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Members<V> {
            type Value = Ordered<V>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(
                self,
                mut map: A,
            ) -> std::result::Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Ordered(members))
            }
        }
        deserializer.deserialize_map(Members(PhantomData))
    }
}

/// A reference to another type of the same file.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Pointer {
    #[serde(rename = "$ref")]
    target: String,
}

/// A member of an object type.
#[derive(Debug, PartialEq, Deserialize)]
pub(crate) struct Member {
    #[serde(rename = "type")]
    pub(crate) kind: Pointer,
    #[serde(default)]
    flags: u32,
}

impl Member {
    pub(crate) fn required(&self) -> bool {
        self.flags & 1 != 0
    }
    pub(crate) fn read_only(&self) -> bool {
        self.flags & 2 != 0
    }
    pub(crate) fn write_only(&self) -> bool {
        self.flags & 4 != 0
    }
}

/// One entry of a `types.json`.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(tag = "$type", rename_all_fields = "camelCase")]
pub(crate) enum Raw {
    #[serde(rename = "AnyType")]
    Any {},
    #[serde(rename = "BooleanType")]
    Boolean {},
    #[serde(rename = "IntegerType")]
    Integer { min_value: Option<i64>, max_value: Option<i64> },
    #[serde(rename = "StringType")]
    Text {
        min_length: Option<u64>,
        max_length: Option<u64>,
        pattern: Option<String>,
        #[serde(default)]
        sensitive: bool,
    },
    #[serde(rename = "StringLiteralType")]
    Literal { value: String },
    #[serde(rename = "UnionType")]
    Union { elements: Vec<Pointer> },
    #[serde(rename = "ArrayType")]
    Array { item_type: Pointer, min_length: Option<u64>, max_length: Option<u64> },
    #[serde(rename = "ObjectType")]
    Object { name: String, properties: Ordered<Member>, additional_properties: Option<Pointer> },
    #[serde(rename = "DiscriminatedObjectType")]
    Discriminated {
        name: String,
        discriminator: String,
        base_properties: Ordered<Member>,
        elements: Ordered<Pointer>,
    },
    #[serde(rename = "ResourceType")]
    Resource { name: String, body: Pointer, writable_scopes: u32 },
    #[serde(rename = "ResourceFunctionType")]
    Function {},
}

impl Raw {
    fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::Any {}
                | Self::Boolean {}
                | Self::Integer { .. }
                | Self::Text { .. }
                | Self::Literal { .. }
        )
    }
}

/// The place of a type: which file, which entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node {
    file: usize,
    index: usize,
}

/// A pinned resource type as published.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Published {
    pub(crate) body: Node,
    pub(crate) writable_scopes: u32,
}

/// All types of the files that hold pinned versions.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    files: Vec<Vec<Raw>>,
    resources: BTreeMap<String, Published>,
}

impl Graph {
    /// Reads `DIR/generated/*/NAMESPACE/VERSION/types.json` for every pinned pair.
    pub(crate) fn read(dir: &Path, pins: &Pins) -> Result<Self> {
        let wanted: BTreeSet<(String, &str)> = pins
            .types
            .0
            .iter()
            .filter_map(|(name, version)| {
                Some((name.split_once('/')?.0.to_ascii_lowercase(), version.as_str()))
            })
            .collect();
        let mut graph = Self::default();
        for path in type_files(dir, &wanted)? {
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let types: Vec<Raw> =
                serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
            graph.add(types)?;
        }
        Ok(graph)
    }

    pub(crate) fn add(&mut self, types: Vec<Raw>) -> Result<()> {
        let file = self.files.len();
        for raw in &types {
            if let Raw::Resource { name, body, writable_scopes } = raw {
                let body = Node { file, index: parse_pointer(body)? };
                let published = Published { body, writable_scopes: *writable_scopes };
                self.resources.insert(name.to_ascii_lowercase(), published);
            }
        }
        self.files.push(types);
        Ok(())
    }

    /// The published resource type, or an error that names what is missing.
    pub(crate) fn resource(&self, name: &str, version: &str) -> Result<Published> {
        let key = format!("{name}@{version}").to_ascii_lowercase();
        let found = self.resources.get(&key).copied();
        Ok(found
            .ok_or_else(|| format!("`{name}@{version}` is pinned but not in the type files"))?)
    }

    pub(crate) fn raw(&self, node: Node) -> &Raw {
        &self.files[node.file][node.index]
    }

    /// Where a pointer that stands in the file of `from` leads.
    pub(crate) fn follow(&self, from: Node, pointer: &Pointer) -> Node {
        let index = parse_pointer(pointer).unwrap_or(usize::MAX);
        assert!(index < self.files[from.file].len(), "dangling `{}`", pointer.target);
        Node { file: from.file, index }
    }

    /// Whether two types are the same in everything that the generator looks at.
    pub(crate) fn same(&self, left: Node, right: Node, seen: &mut BTreeSet<(Node, Node)>) -> bool {
        if left == right || !seen.insert((left, right)) {
            return true;
        }
        let mut same =
            |x: &Pointer, y: &Pointer| self.same(self.follow(left, x), self.follow(right, y), seen);
        match (self.raw(left), self.raw(right)) {
            (Raw::Union { elements }, Raw::Union { elements: others }) => {
                elements.len() == others.len()
                    && elements.iter().zip(others).all(|(one, other)| same(one, other))
            }
            (Raw::Array { item_type, .. }, Raw::Array { item_type: other, .. }) => {
                same(item_type, other)
            }
            (
                Raw::Object { name, properties, additional_properties: open },
                Raw::Object { name: other, properties: others, additional_properties: also_open },
            ) => {
                name == other
                    && match (open, also_open) {
                        (Some(one), Some(other)) => same(one, other),
                        (None, None) => true,
                        _ => false,
                    }
                    && same_members(properties, others, &mut same)
            }
            (
                Raw::Discriminated { name, base_properties, elements, .. },
                Raw::Discriminated { name: other, base_properties: others, elements: more, .. },
            ) => {
                name == other
                    && same_members(base_properties, others, &mut same)
                    && elements.0.len() == more.0.len()
                    && (elements.0.iter().zip(&more.0))
                        .all(|((tag, one), (also, other))| tag == also && same(one, other))
            }
            (one, other) => one.is_scalar() && one == other,
        }
    }
}

fn same_members(
    a: &Ordered<Member>,
    b: &Ordered<Member>,
    same: &mut impl FnMut(&Pointer, &Pointer) -> bool,
) -> bool {
    a.0.len() == b.0.len()
        && a.0.iter().all(|(name, x)| {
            b.get(name).is_some_and(|y| x.flags == y.flags && same(&x.kind, &y.kind))
        })
}

fn parse_pointer(pointer: &Pointer) -> Result<usize> {
    let index = pointer.target.strip_prefix("#/").and_then(|n| n.parse().ok());
    Ok(index.ok_or_else(|| {
        format!("`{}` is not a reference within its own file (`#/N`)", pointer.target)
    })?)
}

/// The wanted files below `DIR/generated`, in the order of their paths.
fn type_files(dir: &Path, wanted: &BTreeSet<(String, &str)>) -> Result<Vec<PathBuf>> {
    let root = dir.join("generated");
    let mut files = Vec::new();
    for group in folders(&root)? {
        for namespace in folders(&group)? {
            for version in folders(&namespace)? {
                let pair = (file_name(&namespace), file_name(&version));
                let file = version.join("types.json");
                if wanted.iter().any(|(n, v)| *n == pair.0 && *v == pair.1) && file.is_file() {
                    files.push(file);
                }
            }
        }
    }
    files.sort();
    Ok(files)
}

fn folders(path: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let mut folders = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}
