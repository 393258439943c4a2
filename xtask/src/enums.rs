//! Names the enums of a provider: one for each set of published values that a setter takes.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::catalog::{Catalog, DefId, Shape};
use crate::names::{pascal, singular, snake, variant};
use crate::slots::slots;
use crate::steer::Steering;
use crate::tables::Tables;

/// Property names that say nothing without their owner.
const GENERIC: &[&str] = &[
    "name",
    "type",
    "kind",
    "tier",
    "state",
    "status",
    "mode",
    "action",
    "value",
    "level",
    "family",
    "version",
    "scope",
    "category",
    "protocol",
    "direction",
    "access",
    "default_action",
    "operator",
    "format",
    "source",
    "effect",
    "frequency",
    "unit",
    "size",
    "property",
    "option",
    "reason",
    "result",
    "key",
    "permission",
    "setting",
    "rule",
    "method",
    "role",
    "model",
    "policy",
    "group",
    "bypass",
    "enabled",
    "severity",
    "grain",
    "timeframe",
    "origin",
    "target",
    "resource",
    "storage",
    "definition_type",
    "caching",
    "tag",
    "day",
    "interval",
    "schedule",
    "encoding",
    "stage",
    "strategy",
];

/// An enum to generate.
#[derive(Debug)]
pub(crate) struct EnumItem {
    pub(crate) ident: String,
    /// What it is the type of, for its documentation.
    pub(crate) about: String,
    /// Identifier and published value.
    pub(crate) variants: Vec<(String, String)>,
    pub(crate) open: bool,
}

impl EnumItem {
    pub(crate) fn has_value(&self, value: &str) -> bool {
        self.variants.iter().any(|(_, published)| published == value)
    }
}

/// The enums of a provider and which property has which.
#[derive(Debug, Default)]
pub(crate) struct Enums {
    pub(crate) items: Vec<EnumItem>,
    by_prop: BTreeMap<(DefId, String), String>,
}

impl Enums {
    pub(crate) fn of(&self, owner: DefId, json: &str) -> Option<&str> {
        self.by_prop.get(&(owner, json.to_owned())).map(String::as_str)
    }

    pub(crate) fn get(&self, ident: &str) -> Option<&EnumItem> {
        self.items.iter().find(|item| item.ident == ident)
    }

    /// Whether an enum of that name has other values.
    fn differs(&self, ident: &str, values: &[String]) -> bool {
        self.get(ident).is_some_and(|known| {
            known.variants.len() != values.len() || !values.iter().all(|v| known.has_value(v))
        })
    }
}

/// A property whose values are listed.
struct Use {
    key: (DefId, String),
    owner: String,
    owner_raw: String,
    given: Option<String>,
    values: Vec<String>,
    open: bool,
    list: bool,
}

pub(crate) fn plan(
    catalog: &Catalog<'_>,
    steering: &Steering,
    tables: &Tables,
    entities: &[(DefId, &str, bool)],
    taken: &BTreeSet<String>,
) -> Result<Enums> {
    let uses = uses(catalog, steering, entities);
    let mut sets: BTreeMap<String, BTreeSet<BTreeSet<&str>>> = BTreeMap::new();
    for item in &uses {
        let values = item.values.iter().map(String::as_str).collect();
        sets.entry(short(&item.key.1, item.list)).or_default().insert(values);
    }
    let mut enums = Enums::default();
    for item in &uses {
        let name = short(&item.key.1, item.list);
        let generic = GENERIC.contains(&snake(&name).as_str());
        let ident = match &item.given {
            Some(ident) => ident.clone(),
            None if generic || sets[&name].len() > 1 || taken.contains(&name) => {
                owned(&item.owner, &name)
            }
            None if enums.differs(&name, &item.values) => owned(&item.owner, &name),
            None => name,
        };
        enums.by_prop.insert(item.key.clone(), ident.clone());
        if let Some(known) = enums.items.iter_mut().find(|known| known.ident == ident) {
            let same: BTreeSet<&str> = known.variants.iter().map(|(_, v)| v.as_str()).collect();
            if same != item.values.iter().map(String::as_str).collect() {
                return Err(format!(
                    "two enums of `{}` are called `{ident}` (`{}` of `{}` and {}); name one in \
                     names.toml",
                    catalog.namespace, item.key.1, item.owner_raw, known.about
                )
                .into());
            }
            known.open |= item.open;
            continue;
        }
        if taken.contains(&ident) {
            return Err(format!(
                "the enum of `{}` of `{}` is called like the definition `{ident}`; name it in \
                 names.toml",
                item.key.1, item.owner_raw
            )
            .into());
        }
        enums.items.push(EnumItem {
            about: format!("`{}` of `{}`", item.key.1, item.owner_raw),
            variants: variants(&item.values, tables, &ident)?,
            open: item.open,
            ident,
        });
    }
    enums.items.sort_by(|a, b| a.ident.cmp(&b.ident));
    Ok(enums)
}

fn uses(catalog: &Catalog<'_>, steering: &Steering, entities: &[(DefId, &str, bool)]) -> Vec<Use> {
    let mut uses: Vec<Use> = Vec::new();
    for &(id, ident, body) in entities {
        let owner_raw = if body {
            let res = catalog.resources.iter().find(|res| res.body == id);
            res.map_or_else(String::new, |res| res.name.clone())
        } else {
            catalog.def(id).raw.clone()
        };
        let mut add = |key: (DefId, String), shape: &Shape, given: Option<String>| {
            if let Shape::Choice { values, open } = shape.leaf() {
                if uses.iter().any(|other| other.key == key) {
                    return;
                }
                let (owner, owner_raw) = (ident.to_owned(), owner_raw.clone());
                let (values, open) = (values.clone(), *open);
                let list = !matches!(shape, Shape::Choice { .. });
                uses.push(Use { key, owner, owner_raw, given, values, open, list });
            }
        };
        if let (true, Some((_, prop))) = (body, catalog.prop(id, "name"))
            && matches!(&prop.shape, Shape::Choice { values, open: false } if values.len() > 1)
        {
            add((id, "name".to_owned()), &prop.shape, None);
        }
        for slot in slots(catalog, id, body) {
            if slot.read_only || slot.envelope && slot.json == "identity" || slot.is_constant() {
                continue;
            }
            let given = steering.of(slot.owner, &slot.json).enum_ident;
            add((slot.owner, slot.json.clone()), &slot.shape, given);
        }
    }
    uses
}

/// The name that a property alone gives: that of one item, where it is a list.
fn short(json: &str, list: bool) -> String {
    let name = snake(json);
    let one = if list { singular(&name) } else { None };
    pascal(&one.unwrap_or(name))
}

/// The owner's name in front, unless the property repeats it.
fn owned(owner: &str, name: &str) -> String {
    if name.starts_with(owner) { name.to_owned() } else { format!("{owner}{name}") }
}

fn variants(values: &[String], tables: &Tables, ident: &str) -> Result<Vec<(String, String)>> {
    let mut variants: Vec<(String, String)> = Vec::new();
    for value in values {
        let row = tables.values.iter().find(|row| row.value == *value);
        let name = row.map(|row| row.ident.clone()).or_else(|| variant(value));
        let name = name.ok_or_else(|| {
            format!("the value `{value}` of `{ident}` gives no name; add it to names.toml")
        })?;
        if name == "Unlisted" {
            return Err(format!("the value `{value}` of `{ident}` hides the open variant").into());
        }
        if let Some((_, other)) = variants.iter().find(|(known, _)| *known == name) {
            if other.eq_ignore_ascii_case(value) {
                continue;
            }
            return Err(format!(
                "`{other}` and `{value}` of `{ident}` are both called `{name}`; name one in \
                 names.toml"
            )
            .into());
        }
        variants.push((name, value.clone()));
    }
    Ok(variants)
}
