//! The four steering tables (`secure`, `relations`, `secrets`, `names`), as they are written.

use std::fmt;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::Result;

/// Which object a row is about: a resource type or a definition, and where in it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Place {
    /// `Microsoft.Network/virtualNetworks`.
    #[serde(rename = "type")]
    pub(crate) resource: Option<String>,
    /// `Microsoft.Network:SubnetPropertiesFormat`.
    pub(crate) definition: Option<String>,
    pub(crate) path: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owner = self.resource.as_ref().or(self.definition.as_ref());
        write!(f, "`{}` `{}`", owner.map_or("?", String::as_str), self.path)
    }
}

/// A value as a table gives it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(crate) enum Literal {
    Bool(bool),
    Int(i64),
    Text(String),
    List(Vec<Literal>),
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => write!(f, "{value}"),
            Self::Int(value) => write!(f, "{value}"),
            Self::Text(value) => f.write_str(value),
            Self::List(values) => {
                let values: Vec<String> = values.iter().map(Self::to_string).collect();
                f.write_str(&values.join(", "))
            }
        }
    }
}

/// Where the value of a secure row is put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum At {
    /// Into the object the row names and into the definition that holds the property.
    #[default]
    Both,
    /// Only into the object the row names: other users of the definition want another value.
    Owner,
    /// Only into the definition that holds the property: the objects above it are optional.
    Definition,
}

/// A property with a value that is safe.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Secure {
    #[serde(flatten)]
    pub(crate) place: Place,
    /// What `new` sets; without one the property must stay absent.
    pub(crate) value: Option<Literal>,
    /// The property, and each object on the way to it, is an argument of its `new`.
    #[serde(default)]
    pub(crate) required: bool,
    /// No other value works: there is no setter at all.
    #[serde(default)]
    pub(crate) fixed: bool,
    #[serde(default)]
    pub(crate) at: At,
    pub(crate) control: String,
    pub(crate) reason: String,
}

/// How the id of another resource stands in a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Wrapper {
    /// `{"id": …}`, or a list of these.
    Object,
    /// The id itself, or a list of these.
    String,
    /// An address range, or a list of these.
    Cidr,
    /// Nothing public: curated code sets the property.
    Hidden,
}

/// A property that names another resource or an address range.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Relation {
    #[serde(flatten)]
    pub(crate) place: Place,
    /// The resource type that is named; absent or not pinned: any resource.
    pub(crate) target: Option<String>,
    pub(crate) wrapper: Wrapper,
    /// Why a property is hidden.
    #[serde(default)]
    pub(crate) reason: String,
    /// A hidden property whose definition keeps its builder, for curated code.
    #[serde(default)]
    pub(crate) keep: bool,
}

/// A property whose published secrecy is wrong.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct SecretRow {
    #[serde(flatten)]
    pub(crate) place: Place,
    pub(crate) secret: bool,
    pub(crate) reason: String,
}

/// The name, or the absence, of a resource.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ResourceName {
    #[serde(rename = "type")]
    pub(crate) resource: String,
    pub(crate) ident: Option<String>,
    #[serde(default)]
    pub(crate) skip: bool,
    /// The members of `properties` that have setters, where the type's others are not for it.
    pub(crate) only: Option<Vec<String>>,
    /// Rust that makes one in the test of the setters, where `new` is curated.
    pub(crate) sample: Option<String>,
    pub(crate) reason: String,
}

/// The name of a definition; `type` or `under` where several are published under one name.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct DefinitionName {
    pub(crate) definition: String,
    pub(crate) ident: String,
    /// The one that is reached first from this resource type.
    #[serde(rename = "type")]
    pub(crate) resource: Option<String>,
    /// The one that is reached first from this definition, by its published name.
    pub(crate) under: Option<String>,
    pub(crate) reason: String,
}

/// The name of a setter and accessor, or that Azure wants the property whatever is published.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PropertyName {
    #[serde(flatten)]
    pub(crate) place: Place,
    pub(crate) name: Option<String>,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) reason: String,
}

/// The name of an enum, by the property that it is the type of.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct EnumName {
    #[serde(flatten)]
    pub(crate) place: Place,
    pub(crate) ident: String,
    pub(crate) reason: String,
}

/// The name of the variant for a published value.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ValueName {
    pub(crate) value: String,
    pub(crate) ident: String,
    pub(crate) reason: String,
}

/// The folder of a namespace.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ProviderName {
    pub(crate) namespace: String,
    pub(crate) folder: String,
    pub(crate) reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecureFile {
    #[serde(default)]
    secure: Vec<Secure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RelationsFile {
    #[serde(default)]
    relation: Vec<Relation>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretsFile {
    #[serde(default)]
    secret: Vec<SecretRow>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct NamesFile {
    resource: Vec<ResourceName>,
    definition: Vec<DefinitionName>,
    property: Vec<PropertyName>,
    enumeration: Vec<EnumName>,
    value: Vec<ValueName>,
    provider: Vec<ProviderName>,
}

/// All rows of the steering tables.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    pub(crate) secure: Vec<Secure>,
    pub(crate) relations: Vec<Relation>,
    pub(crate) secrets: Vec<SecretRow>,
    pub(crate) resources: Vec<ResourceName>,
    pub(crate) definitions: Vec<DefinitionName>,
    pub(crate) properties: Vec<PropertyName>,
    pub(crate) enums: Vec<EnumName>,
    pub(crate) values: Vec<ValueName>,
    pub(crate) providers: Vec<ProviderName>,
}

impl Tables {
    /// Reads the four tables of a folder.
    pub(crate) fn read(dir: &Path) -> Result<Self> {
        let text = |name: &str| {
            let path = dir.join(name);
            fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))
        };
        Self::parse(
            &text("secure.toml")?,
            &text("relations.toml")?,
            &text("secrets.toml")?,
            &text("names.toml")?,
        )
    }

    /// Parses the four tables and checks that every row that needs a reason has one.
    pub(crate) fn parse(secure: &str, relations: &str, secrets: &str, names: &str) -> Result<Self> {
        let secure: SecureFile = parse("secure.toml", secure)?;
        let relations: RelationsFile = parse("relations.toml", relations)?;
        let secrets: SecretsFile = parse("secrets.toml", secrets)?;
        let names: NamesFile = parse("names.toml", names)?;
        let tables = Self {
            secure: secure.secure,
            relations: relations.relation,
            secrets: secrets.secret,
            resources: names.resource,
            definitions: names.definition,
            properties: names.property,
            enums: names.enumeration,
            values: names.value,
            providers: names.provider,
        };
        tables.check_reasons()?;
        Ok(tables)
    }

    fn check_reasons(&self) -> Result<()> {
        let rows = (self.secure.iter().map(|r| (&r.reason, r.place.to_string())))
            .chain(
                (self.relations.iter())
                    .filter(|r| r.wrapper == Wrapper::Hidden)
                    .map(|r| (&r.reason, r.place.to_string())),
            )
            .chain(self.secrets.iter().map(|r| (&r.reason, r.place.to_string())))
            .chain(self.resources.iter().map(|r| (&r.reason, r.resource.clone())))
            .chain(self.definitions.iter().map(|r| (&r.reason, r.definition.clone())))
            .chain(self.properties.iter().map(|r| (&r.reason, r.place.to_string())))
            .chain(self.enums.iter().map(|r| (&r.reason, r.place.to_string())))
            .chain(self.values.iter().map(|r| (&r.reason, r.value.clone())))
            .chain(self.providers.iter().map(|r| (&r.reason, r.namespace.clone())));
        for (reason, row) in rows {
            if reason.trim().is_empty() {
                return Err(format!("the row of {row} has no `reason`; say why it is there").into());
            }
        }
        Ok(())
    }
}

fn parse<T: for<'de> Deserialize<'de>>(name: &str, text: &str) -> Result<T> {
    Ok(toml::from_str(text).map_err(|e| format!("{name}: {e}"))?)
}

/// A step of a row's path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Segment {
    /// A member of an object.
    Member(String),
    /// Every item of a list.
    Items,
    /// One entry of a map.
    Entry(String),
}

/// Splits `a.b[].c['d.e']` into its steps.
pub(crate) fn segments(path: &str) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("[]") {
            segments.push(Segment::Items);
            rest = after;
        } else if let Some(after) = rest.strip_prefix("['") {
            let end = after.find("']").ok_or_else(|| format!("`{path}` has an open `['`"))?;
            segments.push(Segment::Entry(after[..end].to_owned()));
            rest = &after[end + 2..];
        } else {
            let start = rest.strip_prefix('.').unwrap_or(rest);
            let end = start.find(['.', '[']).unwrap_or(start.len());
            if end == 0 {
                return Err(format!("`{path}` has an empty step").into());
            }
            segments.push(Segment::Member(start[..end].to_owned()));
            rest = &start[end..];
        }
    }
    Ok(segments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_split_into_members_items_and_entries() {
        let member = |name: &str| Segment::Member(name.to_owned());
        assert_eq!(
            segments("properties.pools[].type").unwrap(),
            [member("properties"), member("pools"), Segment::Items, member("type")]
        );
        assert_eq!(
            segments("map['a.b'].c").unwrap(),
            [member("map"), Segment::Entry("a.b".to_owned()), member("c")]
        );
    }

    #[test]
    fn broken_paths_are_refused() {
        for path in ["a..b", "a['b", "."] {
            assert!(segments(path).is_err(), "{path}");
        }
    }
}
