//! The slots of an object: its own properties and, flattened, those of its `properties` member.

use crate::catalog::{Catalog, DefId, Shape};

/// One property as the builder of an object shows it.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    /// The definition that publishes the property.
    pub(crate) owner: DefId,
    pub(crate) json: String,
    /// Where the property stands below the object.
    pub(crate) path: Vec<String>,
    /// It stands beside `properties` in a resource, where only start values are allowed.
    pub(crate) envelope: bool,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    pub(crate) read_only: bool,
}

impl Slot {
    /// The one published value of a required property.
    pub(crate) fn constant(&self) -> Option<&str> {
        match &self.shape {
            Shape::Choice { values, .. } if values.len() == 1 && self.required => Some(&values[0]),
            _ => None,
        }
    }

    pub(crate) fn is_constant(&self) -> bool {
        self.constant().is_some()
    }
}

/// Members of a resource that the declaration itself writes.
const DECLARATION: &[&str] = &["id", "name", "type", "apiVersion"];

/// The definition behind `properties`, if its members are shown as the object's own.
pub(crate) fn flattened(catalog: &Catalog<'_>, id: DefId) -> Option<DefId> {
    let (_, prop) = catalog.prop(id, "properties")?;
    match prop.shape {
        Shape::Object(inner) if catalog.def(inner).discriminator.is_none() => Some(inner),
        _ => None,
    }
}

/// The slots of a definition, or of a resource if `body` says so, in the published order.
pub(crate) fn slots(catalog: &Catalog<'_>, id: DefId, body: bool) -> Vec<Slot> {
    let inner = flattened(catalog, id);
    let base = catalog.def(id).base;
    let tag = base.and_then(|base| catalog.def(base).discriminator.as_deref());
    let mut slots = Vec::new();
    for owner in base.into_iter().chain([id]) {
        for prop in &catalog.def(owner).props {
            if Some(prop.json.as_str()) == tag || body && DECLARATION.contains(&&*prop.json) {
                continue;
            }
            let nested = match inner {
                Some(inner) if prop.json == "properties" => inner,
                _ => {
                    let path = vec![prop.json.clone()];
                    let envelope = body && prop.json != "properties";
                    let read_only = prop.read_only || !is_settable(catalog, &prop.shape);
                    slots.push(slot(owner, prop, path, envelope, read_only));
                    continue;
                }
            };
            for nested_prop in &catalog.def(nested).props {
                let path = vec!["properties".to_owned(), nested_prop.json.clone()];
                let read_only = prop.read_only
                    || nested_prop.read_only
                    || !is_settable(catalog, &nested_prop.shape);
                slots.push(slot(nested, nested_prop, path, false, read_only));
            }
        }
    }
    slots
}

/// Whether a value holds anything that can be set: an object of which all is read-only does not.
fn is_settable(catalog: &Catalog<'_>, shape: &Shape) -> bool {
    match shape.leaf() {
        Shape::Object(id) => {
            let def = catalog.def(*id);
            def.discriminator.is_some() || def.props.iter().any(|prop| !prop.read_only)
        }
        _ => true,
    }
}

fn slot(
    owner: DefId,
    prop: &crate::catalog::Prop,
    path: Vec<String>,
    envelope: bool,
    read_only: bool,
) -> Slot {
    Slot {
        owner,
        json: prop.json.clone(),
        path,
        envelope,
        shape: prop.shape.clone(),
        required: prop.required,
        read_only,
    }
}
