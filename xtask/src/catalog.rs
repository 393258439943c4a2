//! The types of one provider: its pinned resources and the definitions that they reach, with
//! definitions that are published more than once merged.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::load::{Graph, Member, Node, Ordered, Published, Raw};

/// A definition of the catalog.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DefId(usize);

/// What a property holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    Any,
    Bool,
    Int { min: Option<i64>, max: Option<i64> },
    Str { min: Option<u64>, max: Option<u64>, pattern: Option<String> },
    Secret,
    Choice { values: Vec<String>, open: bool },
    List { item: Box<Shape>, min: Option<u64>, max: Option<u64> },
    Map(Box<Shape>),
    Object(DefId),
}

impl Shape {
    /// What is inside all lists and maps.
    pub(crate) fn leaf(&self) -> &Self {
        match self {
            Self::List { item, .. } | Self::Map(item) => item.leaf(),
            other => other,
        }
    }
}

/// A property of a definition or resource.
#[derive(Debug, Clone)]
pub(crate) struct Prop {
    pub(crate) json: String,
    pub(crate) shape: Shape,
    pub(crate) required: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

/// An object type, the base of several, or the body of a resource.
#[derive(Debug)]
pub(crate) struct Def {
    /// The published name.
    pub(crate) raw: String,
    node: Node,
    pub(crate) props: Vec<Prop>,
    /// The base whose variant this is.
    pub(crate) base: Option<DefId>,
    /// What the base's discriminator holds for this variant.
    pub(crate) tag: String,
    /// The property that tells the variants apart, in a base.
    pub(crate) discriminator: Option<String>,
    pub(crate) variants: Vec<DefId>,
    /// Members of any other name are allowed.
    pub(crate) open: Option<Shape>,
}

/// A pinned resource type; one that is published in variants gives one of each.
#[derive(Debug, Clone)]
pub(crate) struct Res {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) scopes: u32,
    pub(crate) body: DefId,
}

/// All types of one provider.
#[derive(Debug)]
pub(crate) struct Catalog<'g> {
    graph: &'g Graph,
    pub(crate) namespace: String,
    pub(crate) defs: Vec<Def>,
    pub(crate) resources: Vec<Res>,
    by_node: BTreeMap<Node, DefId>,
    by_name: BTreeMap<String, Vec<DefId>>,
}

impl<'g> Catalog<'g> {
    pub(crate) fn new(graph: &'g Graph, namespace: &str) -> Self {
        Self {
            graph,
            namespace: namespace.to_owned(),
            defs: Vec::new(),
            resources: Vec::new(),
            by_node: BTreeMap::new(),
            by_name: BTreeMap::new(),
        }
    }

    pub(crate) fn add(&mut self, name: &str, version: &str) -> Result<()> {
        let Published { body, writable_scopes: scopes } = self.graph.resource(name, version)?;
        let body = self.intern(body)?;
        let bodies = match &self.def(body).variants[..] {
            [] => vec![body],
            variants => variants.to_vec(),
        };
        for body in bodies {
            let (name, version) = (name.to_owned(), version.to_owned());
            self.resources.push(Res { name, version, scopes, body });
        }
        Ok(())
    }

    pub(crate) fn def(&self, id: DefId) -> &Def {
        &self.defs[id.0]
    }

    /// The definitions of a published name, of which different versions may have several.
    pub(crate) fn named(&self, raw: &str) -> &[DefId] {
        self.by_name.get(raw).map_or(&[], Vec::as_slice)
    }

    /// The property of a definition or of its base, with the definition that holds it.
    pub(crate) fn prop(&self, id: DefId, json: &str) -> Option<(DefId, &Prop)> {
        let own = self.def(id).props.iter().find(|p| p.json == json).map(|p| (id, p));
        own.or_else(|| self.prop(self.def(id).base?, json))
    }

    fn intern(&mut self, node: Node) -> Result<DefId> {
        if let Some(&id) = self.by_node.get(&node) {
            return Ok(id);
        }
        let graph = self.graph;
        let (raw, members, discriminator) = match graph.raw(node) {
            Raw::Object { name, properties, .. } => (name, properties, None),
            Raw::Discriminated { name, base_properties, discriminator, .. } => {
                (name, base_properties, Some(discriminator.clone()))
            }
            other => return Err(format!("an object type is expected, not {other:?}").into()),
        };
        let same = self.named(raw).iter().copied();
        let known = same
            .into_iter()
            .find(|&id| graph.same(self.defs[id.0].node, node, &mut BTreeSet::new()));
        if let Some(id) = known {
            self.by_node.insert(node, id);
            return Ok(id);
        }
        let id = DefId(self.defs.len());
        self.by_node.insert(node, id);
        self.by_name.entry(raw.clone()).or_default().push(id);
        self.defs.push(Def {
            raw: raw.clone(),
            node,
            props: Vec::new(),
            base: None,
            tag: String::new(),
            discriminator,
            variants: Vec::new(),
            open: None,
        });
        self.defs[id.0].props = self.props(node, members)?;
        match graph.raw(node) {
            Raw::Object { additional_properties: Some(pointer), .. } => {
                self.defs[id.0].open = Some(self.shape(graph.follow(node, pointer))?);
            }
            Raw::Discriminated { elements, .. } => {
                for (tag, pointer) in &elements.0 {
                    let variant = self.intern(graph.follow(node, pointer))?;
                    self.defs[variant.0].base = Some(id);
                    self.defs[variant.0].tag.clone_from(tag);
                    self.defs[id.0].variants.push(variant);
                }
            }
            _ => {}
        }
        Ok(id)
    }

    fn props(&mut self, node: Node, members: &Ordered<Member>) -> Result<Vec<Prop>> {
        let mut props = Vec::new();
        for (json, member) in &members.0 {
            props.push(Prop {
                json: json.clone(),
                shape: self.shape(self.graph.follow(node, &member.kind))?,
                required: member.required(),
                read_only: member.read_only(),
                write_only: member.write_only(),
            });
        }
        Ok(props)
    }

    fn shape(&mut self, node: Node) -> Result<Shape> {
        let graph = self.graph;
        Ok(match graph.raw(node) {
            Raw::Any {} => Shape::Any,
            Raw::Boolean {} => Shape::Bool,
            Raw::Integer { min_value: min, max_value: max } => Shape::Int { min: *min, max: *max },
            Raw::Text { sensitive: true, .. } => Shape::Secret,
            Raw::Text { min_length: min, max_length: max, pattern, .. } => {
                Shape::Str { min: *min, max: *max, pattern: pattern.clone() }
            }
            Raw::Literal { value } => Shape::Choice { values: vec![value.clone()], open: false },
            Raw::Union { elements } => {
                let mut values = Vec::new();
                let mut open = false;
                for element in elements {
                    match graph.raw(graph.follow(node, element)) {
                        Raw::Literal { value } if value.is_empty() => {}
                        Raw::Literal { value } => values.push(value.clone()),
                        Raw::Text { .. } => open = true,
                        other => return Err(format!("a union cannot hold {other:?}").into()),
                    }
                }
                Shape::Choice { values, open }
            }
            Raw::Array { item_type, min_length: min, max_length: max } => {
                let item = Box::new(self.shape(graph.follow(node, item_type))?);
                Shape::List { item, min: *min, max: *max }
            }
            Raw::Object { properties, additional_properties, .. } if properties.0.is_empty() => {
                match additional_properties {
                    Some(value) => Shape::Map(Box::new(self.shape(graph.follow(node, value))?)),
                    None => Shape::Any,
                }
            }
            Raw::Object { .. } | Raw::Discriminated { .. } => Shape::Object(self.intern(node)?),
            Raw::Resource { name, .. } => {
                return Err(format!("`{name}` cannot be the type of a property").into());
            }
            Raw::Function {} => {
                return Err("a function cannot be the type of a property".into());
            }
        })
    }
}
