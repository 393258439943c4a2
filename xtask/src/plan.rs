//! Decides what is generated: which definitions, under which names, with which builders.

use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::builder::{self, Builder};
use crate::catalog::{Catalog, DefId, Res, Shape};
use crate::enums::{self, Enums};
use crate::facts::facts;
use crate::load::{Graph, Pins};
use crate::names::{pascal, singular, snake};
use crate::slots::{flattened, slots};
use crate::steer::{Steering, namespace_of};
use crate::tables::{Tables, Wrapper};

/// The type of a property as the generated code names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ty {
    Any,
    Bool,
    Int,
    Str,
    Secret,
    Cidr,
    /// The id of a pinned type (provider folder and name), or of any resource.
    Id(Option<(String, String)>),
    List(Box<Ty>),
    Map(Box<Ty>),
    Def(DefId),
    Enum(String),
}

/// How the name of a resource is given.
#[derive(Debug, Clone)]
pub(crate) enum Name {
    Free { facts: Vec<String> },
    Constant(String),
    Choice(String),
}

/// Where a resource stands.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    Top(Vec<&'static str>),
    Child(String),
    Extension(Vec<&'static str>),
}

/// A typed accessor on an expression.
#[derive(Debug, Clone)]
pub(crate) struct Accessor {
    pub(crate) name: String,
    pub(crate) json: String,
    pub(crate) ty: Ty,
}

/// A resource to generate.
#[derive(Debug)]
pub(crate) struct ResourceItem {
    pub(crate) ident: String,
    pub(crate) type_name: String,
    pub(crate) version: String,
    pub(crate) place: Place,
    pub(crate) name: Name,
    pub(crate) properties: Option<Ty>,
    pub(crate) hidden_new: bool,
    /// Rust that makes one in a test, where curated code has the constructor.
    pub(crate) sample: Option<String>,
    pub(crate) builder: Builder,
    pub(crate) accessors: Vec<Accessor>,
}

impl ResourceItem {
    /// The module, named after the resource.
    pub(crate) fn module(&self) -> String {
        snake(&self.ident)
    }
}

/// A definition to generate.
#[derive(Debug)]
pub(crate) struct DefItem {
    pub(crate) id: DefId,
    pub(crate) ident: String,
    pub(crate) raw: String,
    /// Absent in what is only read and in bases, which are built through their variants.
    pub(crate) builder: Option<Builder>,
    pub(crate) accessors: Vec<Accessor>,
    /// A setter takes it, itself or one of its variants.
    pub(crate) built: bool,
    /// The base that it can stand for.
    pub(crate) variant_of: Option<String>,
    pub(crate) variants: Vec<DefId>,
}

/// All that is generated for a provider.
#[derive(Debug)]
pub(crate) struct Provider {
    pub(crate) namespace: String,
    pub(crate) folder: String,
    pub(crate) resources: Vec<ResourceItem>,
    pub(crate) definitions: Vec<DefItem>,
    pub(crate) enums: Enums,
    pub(crate) idents: BTreeMap<DefId, String>,
}

/// What every provider needs to know of the others and of the tables.
pub(crate) struct Context<'a> {
    pub(crate) tables: &'a Tables,
    /// Resource type to provider folder and name.
    pub(crate) resources: BTreeMap<String, (String, String)>,
}

/// Plans every provider, in the order of their folders.
pub(crate) fn plan(graph: &Graph, pins: &Pins, tables: &Tables) -> Result<Vec<Provider>> {
    let mut catalogs: Vec<Catalog<'_>> = Vec::new();
    let skipped: BTreeSet<&str> =
        tables.resources.iter().filter(|row| row.skip).map(|row| row.resource.as_str()).collect();
    for (name, version) in &pins.types.0 {
        if skipped.contains(name.as_str()) {
            continue;
        }
        let namespace = namespace_of(name);
        let index = catalogs.iter().position(|c| c.namespace == namespace);
        let index = index.unwrap_or_else(|| {
            catalogs.push(Catalog::new(graph, namespace));
            catalogs.len() - 1
        });
        catalogs[index].add(name, version)?;
    }
    check_namespaces(&catalogs, pins, tables)?;
    let mut context = Context { tables, resources: BTreeMap::new() };
    let mut idents = Vec::new();
    for catalog in &catalogs {
        let folder = folder(&catalog.namespace, tables);
        let named = resource_idents(catalog, tables)?;
        for (res, ident) in catalog.resources.iter().zip(&named) {
            context.resources.insert(res.name.clone(), (folder.clone(), ident.clone()));
        }
        idents.push(named);
    }
    let mut providers = Vec::new();
    for (catalog, idents) in catalogs.iter().zip(idents) {
        let steering = Steering::resolve(catalog, tables)?;
        providers.push(plan_provider(catalog, &steering, &context, &idents)?);
    }
    providers.sort_by(|a, b| a.folder.cmp(&b.folder));
    check_values(&providers, tables)?;
    Ok(providers)
}

/// Rows that no provider will ever look at.
fn check_namespaces(catalogs: &[Catalog<'_>], pins: &Pins, tables: &Tables) -> Result<()> {
    let known: BTreeSet<&str> = catalogs.iter().map(|c| c.namespace.as_str()).collect();
    let places = (tables.secure.iter().map(|r| &r.place))
        .chain(tables.relations.iter().map(|r| &r.place))
        .chain(tables.secrets.iter().map(|r| &r.place))
        .chain(tables.properties.iter().map(|r| &r.place))
        .chain(tables.enums.iter().map(|r| &r.place));
    for place in places {
        let owner = place.resource.as_deref().or(place.definition.as_deref());
        if !known.contains(owner.map_or("", namespace_of)) {
            return Err(format!("{place} applies to nothing: no such namespace").into());
        }
    }
    for row in &tables.resources {
        if pins.types.get(&row.resource).is_none() {
            return Err(format!("names.toml: `{}` is not pinned", row.resource).into());
        }
    }
    for row in &tables.definitions {
        if !known.contains(namespace_of(&row.definition)) {
            let name = &row.definition;
            return Err(format!("names.toml: `{name}` applies to nothing").into());
        }
    }
    for row in &tables.providers {
        if !known.contains(row.namespace.as_str()) {
            return Err(format!("names.toml: `{}` applies to nothing", row.namespace).into());
        }
    }
    Ok(())
}

fn check_values(providers: &[Provider], tables: &Tables) -> Result<()> {
    for row in &tables.values {
        let used = providers.iter().any(|p| p.enums.items.iter().any(|e| e.has_value(&row.value)));
        if !used {
            return Err(format!("names.toml: no enum has the value `{}`", row.value).into());
        }
    }
    Ok(())
}

fn folder(namespace: &str, tables: &Tables) -> String {
    let row = tables.providers.iter().find(|row| row.namespace == namespace);
    row.map_or_else(
        || namespace.trim_start_matches("Microsoft.").to_ascii_lowercase(),
        |row| row.folder.clone(),
    )
}

/// The names of a catalog's resources: the singular of the last segment, with the parent's name
/// in front where two would be the same.
fn resource_idents(catalog: &Catalog<'_>, tables: &Tables) -> Result<Vec<String>> {
    let one = |segment: &str| {
        let name = snake(segment);
        pascal(&singular(&name).unwrap_or(name))
    };
    let mut short = Vec::new();
    for res in &catalog.resources {
        let row = tables.resources.iter().find(|row| row.resource == res.name);
        let def = catalog.def(res.body);
        short.push(match row.and_then(|row| row.ident.clone()) {
            Some(ident) => ident,
            None if def.base.is_some() => pascal(&def.raw),
            None => one(res.name.rsplit('/').next().unwrap_or(&res.name)),
        });
    }
    let mut idents = Vec::new();
    for (res, ident) in catalog.resources.iter().zip(&short) {
        let clash = short.iter().filter(|other| *other == ident).count() > 1;
        let parent = res.name.rsplit('/').nth(1).unwrap_or_default();
        idents.push(if clash { format!("{}{ident}", one(parent)) } else { ident.clone() });
    }
    for (i, ident) in idents.iter().enumerate() {
        if idents[..i].contains(ident) {
            return Err(format!(
                "two resources of `{}` are called `{ident}`; name one in names.toml",
                catalog.namespace
            )
            .into());
        }
    }
    Ok(idents)
}

/// Which definitions are needed, and for what.
#[derive(Default)]
struct Reach {
    /// In the order in which they are reached.
    order: Vec<DefId>,
    build: BTreeSet<DefId>,
    idents: BTreeMap<DefId, String>,
    taken: BTreeSet<String>,
    used_rows: BTreeSet<usize>,
}

fn plan_provider(
    catalog: &Catalog<'_>,
    steering: &Steering,
    context: &Context<'_>,
    resource_idents: &[String],
) -> Result<Provider> {
    let reach = reach(catalog, steering, context, resource_idents)?;
    let entities: Vec<(DefId, &str, bool)> = (catalog.resources.iter().zip(resource_idents))
        .map(|(res, ident)| (res.body, ident.as_str(), true))
        .chain(
            (reach.order.iter())
                .filter(|id| reach.build.contains(id))
                .filter(|id| catalog.def(**id).discriminator.is_none())
                .map(|id| (*id, reach.idents[id].as_str(), false)),
        )
        .collect();
    let enums = enums::plan(catalog, steering, context.tables, &entities, &reach.taken)?;
    let planner = builder::Planner::new(catalog, steering, context, &enums);
    let mut resources = Vec::new();
    for (res, ident) in catalog.resources.iter().zip(resource_idents) {
        resources.push(plan_resource(catalog, context, &planner, res, ident)?);
    }
    resources.sort_by_key(ResourceItem::module);
    let mut definitions = Vec::new();
    for &id in &reach.order {
        let def = catalog.def(id);
        let ident = &reach.idents[&id];
        let builds = reach.build.contains(&id) && def.discriminator.is_none();
        definitions.push(DefItem {
            id,
            ident: ident.clone(),
            raw: def.raw.clone(),
            builder: builds.then(|| planner.builder(id, ident, false)).transpose()?,
            accessors: planner.accessors(id, false),
            built: reach.build.contains(&id),
            variant_of: def.base.and_then(|base| reach.idents.get(&base).cloned()),
            variants: def.variants.clone(),
        });
    }
    definitions.sort_by(|a, b| a.ident.cmp(&b.ident));
    Ok(Provider {
        namespace: catalog.namespace.clone(),
        folder: folder(&catalog.namespace, context.tables),
        resources,
        definitions,
        enums,
        idents: reach.idents,
    })
}

fn plan_resource(
    catalog: &Catalog<'_>,
    context: &Context<'_>,
    planner: &builder::Planner<'_>,
    res: &Res,
    ident: &str,
) -> Result<ResourceItem> {
    let (parent, _) = res.name.rsplit_once('/').unwrap_or_default();
    let place = if res.scopes & 16 != 0 {
        Place::Extension(scopes(res.scopes))
    } else if parent.contains('/') {
        let (_, parent) = context
            .resources
            .get(parent)
            .ok_or_else(|| format!("the parent of `{}` is not pinned", res.name))?;
        Place::Child(parent.clone())
    } else {
        Place::Top(scopes(res.scopes))
    };
    let name = match catalog.prop(res.body, "name").map(|(_, prop)| &prop.shape) {
        Some(Shape::Choice { values, .. }) if values.len() == 1 => {
            Name::Constant(values[0].clone())
        }
        Some(Shape::Choice { open: false, .. }) => {
            Name::Choice(planner.enum_of(res.body, "name").unwrap_or_default())
        }
        Some(shape) => Name::Free { facts: facts(shape) },
        None => return Err(format!("`{}` has no name", res.name).into()),
    };
    Ok(ResourceItem {
        ident: ident.to_owned(),
        type_name: res.name.clone(),
        version: res.version.clone(),
        place,
        name,
        properties: planner.properties_ty(res.body),
        hidden_new: planner.hides_new(res.body),
        sample: context
            .tables
            .resources
            .iter()
            .find(|row| row.resource == res.name)
            .and_then(|row| row.sample.clone()),
        builder: planner.builder(res.body, ident, true)?,
        accessors: planner.accessors(res.body, true),
    })
}

fn scopes(bits: u32) -> Vec<&'static str> {
    [(1, "Tenant"), (2, "ManagementGroup"), (4, "Subscription"), (8, "ResourceGroup")]
        .into_iter()
        .filter_map(|(bit, scope)| (bits & bit != 0).then_some(scope))
        .collect()
}

/// Finds the definitions to generate, starting from the resources, and names them on the way.
fn reach(
    catalog: &Catalog<'_>,
    steering: &Steering,
    context: &Context<'_>,
    resource_idents: &[String],
) -> Result<Reach> {
    let mut reach = Reach::default();
    let mut holders: BTreeMap<DefId, Vec<&str>> = BTreeMap::new();
    for (res, ident) in catalog.resources.iter().zip(resource_idents) {
        if let Some(inner) = flattened(catalog, res.body) {
            holders.entry(inner).or_default().push(ident);
        }
    }
    for (res, ident) in catalog.resources.iter().zip(resource_idents) {
        let mut queue = Vec::new();
        builds(catalog, steering, res.body, true, &mut |id| queue.push((id, true)));
        for (_, prop) in all_props(catalog, res.body) {
            if let (Shape::Object(id), false) = (prop.shape.leaf(), prop.write_only) {
                queue.push((*id, false));
            }
        }
        let mut queue: Vec<(DefId, bool, DefId)> =
            queue.into_iter().map(|(id, build)| (id, build, res.body)).collect();
        queue.reverse();
        while let Some((id, build, parent)) = queue.pop() {
            let new = !reach.idents.contains_key(&id);
            if new {
                let under = &catalog.def(parent).raw;
                let wanted = wanted_ident(catalog, context, &holders, (res, under), id, &mut reach);
                let ident = if reach.taken.contains(&wanted) {
                    format!("{}{wanted}", reach.idents.get(&parent).unwrap_or(ident))
                } else {
                    wanted
                };
                if !reach.taken.insert(ident.clone()) {
                    return Err(format!(
                        "two definitions of `{}` are called `{ident}` (one is `{}`, reached from \
                         `{}`); name one in names.toml",
                        catalog.namespace,
                        catalog.def(id).raw,
                        res.name
                    )
                    .into());
                }
                reach.idents.insert(id, ident);
                reach.order.push(id);
            }
            let newly_built = build && reach.build.insert(id);
            if !new && !newly_built {
                continue;
            }
            let mut next = Vec::new();
            if build {
                builds(catalog, steering, id, false, &mut |id| next.push((id, true)));
            }
            next.extend(catalog.def(id).variants.iter().map(|&variant| (variant, build)));
            for (_, prop) in all_props(catalog, id) {
                if let (Shape::Object(id), false) = (prop.shape.leaf(), prop.write_only) {
                    next.push((*id, false));
                }
            }
            queue.extend(next.into_iter().rev().map(|(next, build)| (next, build, id)));
        }
    }
    for (i, row) in context.tables.definitions.iter().enumerate() {
        if namespace_of(&row.definition) == catalog.namespace && !reach.used_rows.contains(&i) {
            return Err(format!("names.toml: `{}` applies to nothing", row.definition).into());
        }
    }
    Ok(reach)
}

fn all_props<'c>(
    catalog: &'c Catalog<'_>,
    id: DefId,
) -> impl Iterator<Item = (DefId, &'c crate::catalog::Prop)> {
    let owners = catalog.def(id).base.into_iter().chain([id]);
    owners.flat_map(|owner| catalog.def(owner).props.iter().map(move |prop| (owner, prop)))
}

/// Calls `found` for every definition that a setter of the object takes.
fn builds(
    catalog: &Catalog<'_>,
    steering: &Steering,
    id: DefId,
    body: bool,
    found: &mut impl FnMut(DefId),
) {
    for slot in slots(catalog, id, body) {
        let relation = steering.of(slot.owner, &slot.json).relation;
        let replaced = relation.is_some_and(|row| match row.wrapper {
            Wrapper::Object => true,
            Wrapper::Hidden => !row.keep,
            Wrapper::String | Wrapper::Cidr => false,
        });
        let identity = slot.envelope && slot.json == "identity";
        if let (Shape::Object(inner), false) =
            (slot.shape.leaf(), slot.read_only || replaced || identity)
        {
            found(*inner);
        }
    }
}

fn wanted_ident(
    catalog: &Catalog<'_>,
    context: &Context<'_>,
    holders: &BTreeMap<DefId, Vec<&str>>,
    (res, under): (&Res, &str),
    id: DefId,
    reach: &mut Reach,
) -> String {
    let raw = &catalog.def(id).raw;
    let row = context.tables.definitions.iter().enumerate().find(|(_, row)| {
        row.definition.split_once(':') == Some((&catalog.namespace, raw))
            && row.resource.as_ref().is_none_or(|name| *name == res.name)
            && row.under.as_ref().is_none_or(|name| name == under)
    });
    if let Some((i, row)) = row {
        reach.used_rows.insert(i);
        return row.ident.clone();
    }
    if let Some([ident]) = holders.get(&id).map(Vec::as_slice) {
        return format!("{ident}Properties");
    }
    pascal(&without_properties(raw))
}

/// `XPropertiesFormat` is `XProperties`; `XPropertiesY`, an inline object of `X`, is `XY`.
fn without_properties(raw: &str) -> String {
    let raw = raw.strip_suffix("Format").filter(|r| r.ends_with("Properties")).unwrap_or(raw);
    for infix in ["PropertiesFormat", "Properties"] {
        if let Some((owner, rest)) = raw.split_once(infix)
            && rest.starts_with(|c: char| c.is_ascii_uppercase())
            && rest.len() > 2
        {
            return format!("{owner}{rest}");
        }
    }
    raw.to_owned()
}
