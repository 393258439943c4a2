//! Applies the steering tables to a catalog: which property carries which row.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::catalog::{Catalog, DefId, Shape};
use crate::slots::flattened;
use crate::tables::{
    At, Literal, Place, Relation, SecretRow, Secure, Segment, Tables, Wrapper, segments,
};

/// What the tables say about one property.
#[derive(Debug, Clone, Default)]
pub(crate) struct Steer {
    pub(crate) secure: Option<Secure>,
    pub(crate) relation: Option<Relation>,
    pub(crate) secret: Option<bool>,
    pub(crate) rename: Option<String>,
    pub(crate) enum_ident: Option<String>,
    pub(crate) required: bool,
    /// It holds a value that an object's `new` sets in it: replacing the whole is dangerous.
    pub(crate) above: Vec<String>,
}

/// A value that `new` of an object sets somewhere below it.
#[derive(Debug, Clone)]
pub(crate) struct Preset {
    pub(crate) path: Vec<String>,
    pub(crate) secure: Secure,
}

/// The tables, resolved against one provider.
#[derive(Debug, Default)]
pub(crate) struct Steering {
    props: BTreeMap<(DefId, String), Steer>,
    presets: BTreeMap<DefId, Vec<Preset>>,
    hidden_new: BTreeSet<DefId>,
}

/// A step on the way of a row's path.
struct Step {
    owner: DefId,
    json: String,
}

/// Where a row's path leads.
struct Way {
    steps: Vec<Step>,
    path: Vec<String>,
    shape: Shape,
    through_list: bool,
    /// It ends at the entry of a map, which is no property that a setter could be for.
    in_entry: bool,
    /// The objects on the way since the last list, each with the length of the path and the depth
    /// at which it stands.
    objects: Vec<(usize, usize, DefId)>,
    /// The steps that the builder shows as one: a flattened `properties` is no step of its own.
    depth: usize,
}

impl Steering {
    pub(crate) fn of(&self, owner: DefId, json: &str) -> Steer {
        self.props.get(&(owner, json.to_owned())).cloned().unwrap_or_default()
    }

    pub(crate) fn presets(&self, id: DefId) -> &[Preset] {
        self.presets.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn hides_new(&self, id: DefId) -> bool {
        self.hidden_new.contains(&id)
    }

    /// Resolves the rows of this provider; a row that leads nowhere is an error that names it.
    pub(crate) fn resolve(catalog: &Catalog<'_>, tables: &Tables) -> Result<Self> {
        let mut steering = Self::default();
        for row in &tables.secure {
            for (id, way) in ways(catalog, &row.place)? {
                steering.secure(id, &way, row)?;
            }
        }
        for row in &tables.relations {
            if row.place.path == "new" && row.wrapper == Wrapper::Hidden {
                steering.hidden_new.extend(owners(catalog, &row.place)?);
                continue;
            }
            for (_, way) in ways(catalog, &row.place)? {
                check_relation(row, &way)?;
                steering.entry(&way).relation = Some(row.clone());
            }
        }
        for row in &tables.secrets {
            for (_, way) in ways(catalog, &row.place)? {
                check_secret(row, &way)?;
                steering.entry(&way).secret = Some(row.secret);
            }
        }
        for row in &tables.properties {
            for (_, way) in ways(catalog, &row.place)? {
                let steer = steering.entry(&way);
                steer.rename = row.name.clone().or_else(|| steer.rename.take());
                steer.required |= row.required;
            }
        }
        for row in &tables.enums {
            for (_, way) in ways(catalog, &row.place)? {
                if !matches!(way.shape.leaf(), Shape::Choice { .. }) {
                    return Err(format!("names.toml: {} is not an enum", row.place).into());
                }
                steering.entry(&way).enum_ident = Some(row.ident.clone());
            }
        }
        Ok(steering)
    }

    fn entry(&mut self, way: &Way) -> &mut Steer {
        let leaf = way.steps.last().expect("a path has at least one step");
        self.props.entry((leaf.owner, leaf.json.clone())).or_default()
    }

    fn secure(&mut self, id: DefId, way: &Way, row: &Secure) -> Result<()> {
        check_value(row, &way.shape)?;
        if row.required {
            for step in &way.steps {
                self.props.entry((step.owner, step.json.clone())).or_default().required = true;
            }
            return Ok(());
        }
        let direct = way.depth == 1;
        let owner_only = (row.at == At::Owner || way.in_entry) && !direct;
        if !owner_only {
            let steer = self.entry(way);
            if let Some(other) = &steer.secure
                && other.value != row.value
            {
                return Err(format!(
                    "secure.toml: {} wants another value than {}, which is the same property",
                    row.place, other.place
                )
                .into());
            }
            steer.secure = Some(row.clone());
        }
        if direct || row.at == At::Definition {
            return Ok(());
        }
        if row.value.is_some() {
            for &(start, depth, object) in &way.objects {
                if way.depth - depth > 1 && (object == id || !owner_only) {
                    let preset = Preset { path: way.path[start..].to_vec(), secure: row.clone() };
                    self.presets.entry(object).or_default().push(preset);
                }
            }
        }
        if owner_only {
            let above = way.steps.len() - usize::from(!way.in_entry);
            for step in &way.steps[..above] {
                if step.json != "properties" {
                    let steer = self.props.entry((step.owner, step.json.clone())).or_default();
                    steer.above.push(row.control.clone());
                }
            }
        }
        Ok(())
    }
}

/// The discriminator of a base as a property: its values are the tags of the variants.
fn tags(catalog: &Catalog<'_>, base: DefId, json: &str) -> Option<Shape> {
    let def = catalog.def(base);
    let values = def.variants.iter().map(|&variant| catalog.def(variant).tag.clone()).collect();
    (def.discriminator.as_deref() == Some(json)).then_some(Shape::Choice { values, open: false })
}

fn owners(catalog: &Catalog<'_>, place: &Place) -> Result<Vec<DefId>> {
    let ids: Vec<DefId> = match (&place.resource, &place.definition) {
        (Some(name), None) => {
            if namespace_of(name) != catalog.namespace {
                return Ok(Vec::new());
            }
            catalog.resources.iter().filter(|r| r.name == *name).map(|r| r.body).collect()
        }
        (None, Some(name)) => match name.split_once(':') {
            Some((namespace, raw)) if namespace == catalog.namespace => catalog.named(raw).to_vec(),
            Some(_) => return Ok(Vec::new()),
            None => return Err(format!("`{name}` is not `Namespace:Definition`").into()),
        },
        _ => return Err(format!("{place} needs either `type` or `definition`").into()),
    };
    if ids.is_empty() {
        return Err(format!("{place} applies to nothing: no such type or definition").into());
    }
    Ok(ids)
}

/// `Microsoft.Network` of `Microsoft.Network/virtualNetworks` or `Microsoft.Network:Subnet`.
pub(crate) fn namespace_of(name: &str) -> &str {
    name.split(['/', ':']).next().unwrap_or(name)
}

/// Where the path of a row leads from every object that it names. Of the definitions of one name,
/// which different versions may publish differently, it is enough that one has the property.
fn ways(catalog: &Catalog<'_>, place: &Place) -> Result<Vec<(DefId, Way)>> {
    let mut ways = Vec::new();
    let mut refused = None;
    for id in owners(catalog, place)? {
        match walk(catalog, id, place) {
            Ok(way) => ways.push((id, way)),
            Err(error) => refused = Some(error),
        }
    }
    match refused {
        Some(error) if ways.is_empty() => Err(error),
        _ => Ok(ways),
    }
}

fn walk(catalog: &Catalog<'_>, id: DefId, place: &Place) -> Result<Way> {
    let mut shape = Shape::Object(id);
    let mut way = Way {
        steps: Vec::new(),
        path: Vec::new(),
        shape: shape.clone(),
        through_list: false,
        objects: Vec::new(),
        in_entry: false,
        depth: 0,
    };
    for segment in segments(&place.path)? {
        let nowhere = |what: &str| format!("{place} applies to nothing: {what}");
        shape = match (segment, shape) {
            (Segment::Member(json), Shape::Object(object)) => {
                let (owner, next) = match catalog.prop(object, &json) {
                    Some((owner, prop)) => (owner, prop.shape.clone()),
                    None => (
                        object,
                        tags(catalog, object, &json).ok_or_else(|| {
                            nowhere(&format!("`{}` has no `{json}`", catalog.def(object).raw))
                        })?,
                    ),
                };
                let folds = json == "properties" && flattened(catalog, object).is_some();
                way.objects.push((way.path.len(), way.depth, object));
                way.depth += usize::from(!folds);
                way.path.push(json.clone());
                way.in_entry = false;
                way.steps.push(Step { owner, json });
                next
            }
            (Segment::Items, Shape::List { item, .. }) => {
                way.objects.clear();
                way.through_list = true;
                *item
            }
            (Segment::Entry(key), Shape::Map(item)) => {
                way.path.push(key);
                way.in_entry = true;
                way.depth += 1;
                *item
            }
            (Segment::Member(json), other) => {
                return Err(
                    nowhere(&format!("`{json}` is not in an object but in {other:?}")).into()
                );
            }
            (Segment::Items, _) => return Err(nowhere("`[]` is not on a list").into()),
            (Segment::Entry(_), _) => return Err(nowhere("`['…']` is not on a map").into()),
        };
    }
    if way.steps.is_empty() {
        return Err(format!("{place} has an empty path").into());
    }
    way.shape = shape;
    Ok(way)
}

fn check_relation(row: &Relation, way: &Way) -> Result<()> {
    let leaf = way.shape.leaf();
    let fits = match row.wrapper {
        Wrapper::Object => matches!(leaf, Shape::Object(_)),
        Wrapper::String | Wrapper::Cidr => matches!(leaf, Shape::Str { .. }),
        Wrapper::Hidden => true,
    };
    if fits {
        return Ok(());
    }
    let place = &row.place;
    Err(format!("relations.toml: {place} is {leaf:?}, to which `{:?}` does not fit", row.wrapper)
        .into())
}

fn check_secret(row: &SecretRow, way: &Way) -> Result<()> {
    let fits = match way.shape.leaf() {
        Shape::Secret => !row.secret,
        Shape::Str { .. } => row.secret,
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let (place, secret, leaf) = (&row.place, row.secret, way.shape.leaf());
    Err(format!("secrets.toml: {place} is published as {leaf:?}, secret = {secret} does not fit")
        .into())
}

fn check_value(row: &Secure, shape: &Shape) -> Result<()> {
    let Some(value) = &row.value else { return Ok(()) };
    let one = |value: &Literal, shape: &Shape| match (value, shape) {
        (Literal::Text(text), Shape::Choice { values, .. }) => values.contains(text),
        (Literal::Text(_), Shape::Str { .. })
        | (Literal::Bool(_), Shape::Bool)
        | (Literal::Int(_), Shape::Int { .. })
        | (_, Shape::Any) => true,
        _ => false,
    };
    let fits = match (value, shape) {
        (Literal::List(values), Shape::List { item, .. }) => {
            values.iter().all(|value| one(value, item))
        }
        (value, shape) => one(value, shape),
    };
    if fits {
        return Ok(());
    }
    Err(format!("secure.toml: {} cannot be {value}, it is {shape:?}", row.place).into())
}
