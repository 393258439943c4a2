//! Decides the constructor, setters and accessors of one object.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::Result;
use crate::catalog::{Catalog, DefId, Shape};
use crate::enums::Enums;
use crate::facts::first_line;
use crate::names::{is_keyword, singular, snake};
use crate::plan::{Accessor, Context, Ty};
use crate::slots::{Slot, slots};
use crate::steer::{Preset, Steer, Steering};
use crate::tables::{Literal, Relation, Secure, Wrapper};

/// How a value gets into the object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum How {
    /// Any value of the type.
    Value,
    /// A definition built here, so that what is safe in it stays so.
    Own,
    /// A variant built here, or its base.
    OwnInto,
    /// Definitions built here.
    OwnList,
    /// `{"id": …}`.
    IdObject,
    /// A list of these.
    IdObjects,
    /// One more item.
    Push,
    PushOwn,
    PushOwnInto,
    PushIdObject,
    /// One more entry.
    Entry,
    EntryOwn,
    /// The system's identity; the text is the published spelling of both kinds together.
    SystemIdentity(String),
    /// An identity of the user's.
    UserIdentity(String),
}

/// An argument of `new` or the one argument of a setter.
#[derive(Debug, Clone)]
pub(crate) struct Method {
    pub(crate) name: String,
    pub(crate) path: Vec<String>,
    pub(crate) how: How,
    pub(crate) ty: Ty,
    pub(crate) start: bool,
    pub(crate) docs: Vec<String>,
}

/// A value that `new` sets without being asked.
#[derive(Debug, Clone)]
pub(crate) struct Fixed {
    pub(crate) path: Vec<String>,
    pub(crate) value: Literal,
    pub(crate) control: Option<String>,
}

/// The constructor and setters of an object.
#[derive(Debug, Clone, Default)]
pub(crate) struct Builder {
    pub(crate) args: Vec<Method>,
    pub(crate) fixed: Vec<Fixed>,
    pub(crate) methods: Vec<Method>,
}

/// Methods that every resource or definition has already.
const RESERVED_SETTERS: &[&str] = &[
    "new",
    "generated",
    "apply",
    "after",
    "raw",
    "api_version",
    "existing_in",
    "from_id",
    "into_declaration",
    "declaration",
    "node",
    "clone",
    "into",
    "from",
    "object",
    "to_json",
    "to_owned",
];

/// Methods that every expression has already.
const RESERVED_ACCESSORS: &[&str] =
    &["cast", "or", "ast", "clone", "node", "at", "dangerously_as_string", "into", "to_owned"];

/// Plans objects of one provider.
pub(crate) struct Planner<'a> {
    catalog: &'a Catalog<'a>,
    steering: &'a Steering,
    context: &'a Context<'a>,
    enums: &'a Enums,
    guarded: RefCell<BTreeMap<DefId, bool>>,
}

/// Names taken so far in one object.
struct Taken {
    names: BTreeSet<String>,
    owner: String,
}

impl Taken {
    /// A free name: the wanted one or, with the owner's name in front, another.
    fn claim(&mut self, wanted: &str, json: &str) -> Result<String> {
        let wanted = if wanted == "type" { "type_" } else { wanted };
        let free = |name: &str, names: &BTreeSet<String>| {
            !names.contains(name) && !RESERVED_SETTERS.contains(&name) && !is_keyword(name)
        };
        let name = if free(wanted, &self.names) {
            wanted.to_owned()
        } else {
            format!("{}_{wanted}", self.owner)
        };
        if !free(&name, &self.names) {
            return Err(format!(
                "`{json}` of `{}` has no free name; give it one in names.toml",
                self.owner
            )
            .into());
        }
        self.names.insert(name.clone());
        Ok(name)
    }

    /// Claims a name only if it is free as it is.
    fn try_claim(&mut self, wanted: &str) -> Option<String> {
        let free = !self.names.contains(wanted)
            && !RESERVED_SETTERS.contains(&wanted)
            && !is_keyword(wanted);
        free.then(|| {
            self.names.insert(wanted.to_owned());
            wanted.to_owned()
        })
    }
}

impl<'a> Planner<'a> {
    pub(crate) fn new(
        catalog: &'a Catalog<'a>,
        steering: &'a Steering,
        context: &'a Context<'a>,
        enums: &'a Enums,
    ) -> Self {
        Self { catalog, steering, context, enums, guarded: RefCell::default() }
    }

    pub(crate) fn enum_of(&self, owner: DefId, json: &str) -> Option<String> {
        self.enums.of(owner, json).map(str::to_owned)
    }

    pub(crate) fn hides_new(&self, body: DefId) -> bool {
        self.steering.hides_new(body)
    }

    /// The type of a resource's `properties`, if it has any.
    pub(crate) fn properties_ty(&self, body: DefId) -> Option<Ty> {
        let (_, prop) = self.catalog.prop(body, "properties")?;
        match prop.shape {
            Shape::Object(id) => Some(Ty::Def(id)),
            _ => None,
        }
    }

    pub(crate) fn builder(&self, id: DefId, ident: &str, body: bool) -> Result<Builder> {
        let mut taken = Taken { names: BTreeSet::new(), owner: snake(ident) };
        if body {
            taken.names.extend(["name", "parent"].map(str::to_owned));
        }
        let slots = self.shown_slots(id, body)?;
        let mut names = Vec::new();
        for slot in &slots {
            let steer = self.steering.of(slot.owner, &slot.json);
            let wanted = steer.rename.clone().unwrap_or_else(|| snake(&slot.json));
            let identity = slot.envelope && slot.json == "identity";
            let silent = slot.read_only || slot.is_constant() || is_hidden(&steer) || identity;
            names.push(if silent { wanted } else { taken.claim(&wanted, &slot.json)? });
        }
        let mut builder = Builder::default();
        self.tag(id, &mut builder);
        let tracked = body.then(|| tracked(&slots) && self.is_top(id));
        for (slot, name) in slots.iter().zip(&names) {
            let steer = self.steering.of(slot.owner, &slot.json);
            if slot.read_only || is_hidden(&steer) {
                continue;
            }
            self.slot(id, slot, name, &steer, tracked, &mut taken, &mut builder)?;
        }
        self.presets(id, &mut builder);
        // Name, then place, then what the resource is, then what it holds.
        builder.args.sort_by_key(|arg| match arg.path.first().map(String::as_str) {
            _ if !body => 0,
            Some("location") => 0,
            Some("properties") => 2,
            _ => 1,
        });
        Ok(builder)
    }

    /// The slots of an object, without those that names.toml says are not for the resource.
    fn shown_slots(&self, id: DefId, body: bool) -> Result<Vec<Slot>> {
        let mut slots = slots(self.catalog, id, body);
        let res = self.catalog.resources.iter().find(|res| body && res.body == id);
        let rows = &self.context.tables.resources;
        let row = res.and_then(|res| rows.iter().find(|row| row.resource == res.name));
        if let Some((row, only)) = row.and_then(|row| Some((row, row.only.as_ref()?))) {
            for json in only {
                if !slots.iter().any(|slot| !slot.envelope && slot.json == *json) {
                    let name = &row.resource;
                    return Err(format!("names.toml: `{name}` has no property `{json}`").into());
                }
            }
            slots.retain(|slot| slot.envelope || only.contains(&slot.json));
        }
        Ok(slots)
    }

    /// The discriminator of a variant is a constant of its constructor.
    fn tag(&self, id: DefId, builder: &mut Builder) {
        let def = self.catalog.def(id);
        let discriminator = def.base.and_then(|base| self.catalog.def(base).discriminator.clone());
        if let Some(json) = discriminator {
            let value = Literal::Text(def.tag.clone());
            builder.fixed.push(Fixed { path: vec![json], value, control: None });
        }
    }

    /// What `new` sets below the object, by its own rows and by those of its base.
    fn all_presets(&self, id: DefId) -> impl Iterator<Item = &Preset> {
        let base = self.catalog.def(id).base;
        base.into_iter().chain([id]).flat_map(|id| self.steering.presets(id))
    }

    fn presets(&self, id: DefId, builder: &mut Builder) {
        for preset in self.all_presets(id) {
            let given = builder.args.iter().any(|arg| preset.path.starts_with(&arg.path));
            if let (Some(value), false) = (&preset.secure.value, given) {
                builder.fixed.push(Fixed {
                    path: preset.path.clone(),
                    value: value.clone(),
                    control: Some(preset.secure.control.clone()),
                });
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one call site; a struct would only rename them")]
    fn slot(
        &self,
        id: DefId,
        slot: &Slot,
        name: &str,
        steer: &Steer,
        tracked: Option<bool>,
        taken: &mut Taken,
        builder: &mut Builder,
    ) -> Result<()> {
        if let Some(value) = slot.constant() {
            let value = Literal::Text(value.to_owned());
            builder.fixed.push(Fixed { path: slot.path.clone(), value, control: None });
            return Ok(());
        }
        if slot.envelope && slot.json == "identity" {
            self.identity(slot, taken, builder);
            return Ok(());
        }
        let setter = self.method(slot, name, steer);
        if let Some(secure) = &steer.secure {
            Self::secure_slot(slot, setter, secure, builder);
            return Ok(());
        }
        if !steer.above.is_empty() {
            let mut setter = setter;
            if slot.required && !self.is_preset(id, slot) {
                return Err(format!(
                    "`{}` is required but secure.toml sets only parts of it",
                    slot.path.join(".")
                )
                .into());
            }
            let controls = steer.above.join("`, `");
            setter.name = dangerous(name);
            setter.docs.push(format!("Replaces what controls `{controls}` set in it."));
            builder.methods.push(setter);
            return Ok(());
        }
        // A resource that is published in variants is nothing without one.
        let whole = slot.path == ["properties"] && tracked.is_some();
        let placed = tracked == Some(true) && slot.envelope && slot.json == "location";
        let required = slot.required || steer.required || whole || placed;
        if required && !self.is_preset(id, slot) {
            builder.args.push(setter.clone());
        } else {
            builder.methods.push(setter.clone());
            if matches!(setter.how, How::Own | How::OwnInto | How::OwnList) {
                builder.methods.push(self.unguarded(slot, name, steer));
            }
        }
        self.adder(slot, name, &setter, taken, builder);
        Ok(())
    }

    fn secure_slot(slot: &Slot, mut setter: Method, secure: &Secure, builder: &mut Builder) {
        if let Some(value) = &secure.value {
            builder.fixed.push(Fixed {
                path: slot.path.clone(),
                value: value.clone(),
                control: Some(secure.control.clone()),
            });
        }
        if secure.fixed {
            return;
        }
        // What is dangerous is said by the name; the value may come from anywhere.
        setter.how = match setter.how {
            How::Own | How::OwnInto | How::OwnList => How::Value,
            how => how,
        };
        setter.name = dangerous(&setter.name);
        let rule = match &secure.value {
            Some(value) => format!("is `{value}` unless set here"),
            None => "stays absent unless set here".to_owned(),
        };
        setter.docs.push(format!("Control `{}`: it {rule}.", secure.control));
        builder.methods.push(setter);
    }

    /// Whether `new` of the object itself gives a required slot all that it needs.
    fn is_preset(&self, id: DefId, slot: &Slot) -> bool {
        let below: Vec<_> = (self.all_presets(id))
            .filter(|preset| {
                preset.path.len() > slot.path.len() && preset.path.starts_with(&slot.path)
            })
            .collect();
        let Shape::Object(inner) = slot.shape else { return false };
        if below.is_empty() {
            return false;
        }
        if self.catalog.def(inner).discriminator.is_some() {
            return true;
        }
        slots(self.catalog, inner, false).iter().all(|nested| {
            let asked = self.steering.of(nested.owner, &nested.json).required;
            !(nested.required || asked)
                || nested.read_only
                || below.iter().any(|p| p.path[slot.path.len()..].starts_with(&nested.path))
        })
    }

    fn method(&self, slot: &Slot, name: &str, steer: &Steer) -> Method {
        let mut path = slot.path.clone();
        let relation = steer.relation.as_ref();
        let ty = self.ty(slot.owner, &slot.json, &slot.shape, steer);
        let how = match (relation.map(|row| row.wrapper), &slot.shape) {
            (Some(Wrapper::Object), Shape::List { .. }) => How::IdObjects,
            (Some(Wrapper::Object), _) => {
                path.push("id".to_owned());
                How::IdObject
            }
            (_, Shape::Object(id)) if self.is_guarded(*id) => {
                let base = self.catalog.def(*id).discriminator.is_some();
                if base { How::OwnInto } else { How::Own }
            }
            (_, Shape::List { item, .. }) if matches!(&**item, Shape::Object(id) if self.is_guarded(*id)) => {
                How::OwnList
            }
            _ => How::Value,
        };
        let docs = vec![first_line(&path, &slot.shape)];
        Method { name: name.to_owned(), path, how, ty, start: slot.envelope, docs }
    }

    /// The setter for an object whose content is not known here.
    fn unguarded(&self, slot: &Slot, name: &str, steer: &Steer) -> Method {
        let mut setter = self.method(slot, name, steer);
        setter.how = How::Value;
        setter.name = dangerous(name);
        setter.docs.push(format!(
            "Like [`{name}`](Self::{name}), for a value that may not hold what is safe."
        ));
        setter
    }

    fn adder(
        &self,
        slot: &Slot,
        name: &str,
        setter: &Method,
        taken: &mut Taken,
        builder: &mut Builder,
    ) {
        let (how, ty) = match (&setter.how, &setter.ty, &slot.shape) {
            (How::IdObjects, ty, _) => (How::PushIdObject, ty.clone()),
            (How::OwnList, Ty::List(item), _) => {
                let base =
                    matches!(**item, Ty::Def(id) if self.catalog.def(id).discriminator.is_some());
                (if base { How::PushOwnInto } else { How::PushOwn }, (**item).clone())
            }
            (_, Ty::List(item), _) => (How::Push, (**item).clone()),
            (_, Ty::Map(item), Shape::Map(shape)) => {
                let own = matches!(**shape, Shape::Object(id) if self.is_guarded(id));
                (if own { How::EntryOwn } else { How::Entry }, (**item).clone())
            }
            _ => return,
        };
        let Some(one) = singular(name).and_then(|one| taken.try_claim(&one)) else { return };
        let what = if matches!(how, How::Entry | How::EntryOwn) { "entry" } else { "item" };
        let docs = vec![format!("Adds one {what} to `{}`.", slot.path.join("."))];
        let (path, start) = (slot.path.clone(), setter.start);
        builder.methods.push(Method { name: one, path, how, ty, start, docs });
    }

    fn identity(&self, slot: &Slot, taken: &mut Taken, builder: &mut Builder) {
        let Shape::Object(id) = slot.shape else { return };
        let Some((_, prop)) = self.catalog.prop(id, "type") else { return };
        let Shape::Choice { values, .. } = &prop.shape else { return };
        let system = values.iter().any(|value| value.contains("SystemAssigned"));
        let users = self.catalog.prop(id, "userAssignedIdentities").is_some();
        let user = users && values.iter().any(|value| value.contains("UserAssigned"));
        let both = values
            .iter()
            .find(|value| value.contains("SystemAssigned") && value.contains("UserAssigned"));
        let path = slot.path.clone();
        let docs = |what: &str| vec![format!("`identity`: {what}.")];
        if let (true, Some(name)) = (system, taken.try_claim("system_assigned_identity")) {
            let how = How::SystemIdentity(both.map_or("SystemAssigned", |both| both).to_owned());
            builder.methods.push(Method {
                name,
                path: path.clone(),
                how,
                ty: Ty::Any,
                start: true,
                docs: docs("an identity that lives and dies with this resource"),
            });
        }
        if let (true, Some(name)) = (user, taken.try_claim("user_assigned_identity")) {
            let how = How::UserIdentity(both.map_or("UserAssigned", |both| both).to_owned());
            builder.methods.push(Method {
                name,
                path,
                how,
                ty: Ty::Id(None),
                start: true,
                docs: docs("adds an identity that is a resource of its own"),
            });
        }
    }

    fn ty(&self, owner: DefId, json: &str, shape: &Shape, steer: &Steer) -> Ty {
        match shape {
            Shape::List { item, .. } if is_object(steer.relation.as_ref()) => {
                self.ty(owner, json, item, steer)
            }
            Shape::List { item, .. } => Ty::List(Box::new(self.ty(owner, json, item, steer))),
            Shape::Map(item) => Ty::Map(Box::new(self.ty(owner, json, item, steer))),
            leaf => self.leaf(owner, json, leaf, steer),
        }
    }

    fn leaf(&self, owner: DefId, json: &str, shape: &Shape, steer: &Steer) -> Ty {
        if let Some(relation) = &steer.relation {
            match relation.wrapper {
                Wrapper::Cidr => return Ty::Cidr,
                Wrapper::Object | Wrapper::String => return Ty::Id(self.target(relation)),
                Wrapper::Hidden => {}
            }
        }
        match shape {
            Shape::Any | Shape::List { .. } | Shape::Map(_) => Ty::Any,
            Shape::Bool => Ty::Bool,
            Shape::Int { .. } => Ty::Int,
            Shape::Secret | Shape::Str { .. } => match steer.secret {
                Some(true) => Ty::Secret,
                None if *shape == Shape::Secret => Ty::Secret,
                _ => Ty::Str,
            },
            Shape::Choice { .. } => match self.enums.of(owner, json) {
                Some(ident) => Ty::Enum(ident.to_owned()),
                None => Ty::Str,
            },
            Shape::Object(id) => Ty::Def(*id),
        }
    }

    fn target(&self, relation: &Relation) -> Option<(String, String)> {
        self.context.resources.get(relation.target.as_ref()?).cloned()
    }

    /// Whether a definition holds a safe value, itself or below.
    fn is_guarded(&self, id: DefId) -> bool {
        if let Some(&known) = self.guarded.borrow().get(&id) {
            return known;
        }
        self.guarded.borrow_mut().insert(id, false);
        let def = self.catalog.def(id);
        let guarded = def.variants.iter().any(|&variant| self.is_guarded(variant))
            || slots(self.catalog, id, false).iter().any(|slot| {
                let steer = self.steering.of(slot.owner, &slot.json);
                let below = match slot.shape.leaf() {
                    Shape::Object(inner) => {
                        !slot.read_only
                            && !is_object(steer.relation.as_ref())
                            && self.is_guarded(*inner)
                    }
                    _ => false,
                };
                steer.secure.is_some() || !steer.above.is_empty() || below
            });
        self.guarded.borrow_mut().insert(id, guarded);
        guarded
    }

    /// The accessors of an expression that yields the object.
    pub(crate) fn accessors(&self, id: DefId, body: bool) -> Vec<Accessor> {
        let owner = snake(&self.catalog.def(id).raw.replace(['/', '.'], "_"));
        let base = self.catalog.def(id).base;
        let mut accessors: Vec<Accessor> = Vec::new();
        for owner_id in base.into_iter().chain([id]) {
            for prop in &self.catalog.def(owner_id).props {
                let declared = ["id", "name", "type", "apiVersion"].contains(&&*prop.json);
                if prop.write_only || body && declared {
                    continue;
                }
                let steer = self.steering.of(owner_id, &prop.json);
                let wanted = steer.rename.clone().unwrap_or_else(|| snake(&prop.json));
                let taken = RESERVED_ACCESSORS.contains(&&*wanted)
                    || is_keyword(&wanted) && wanted != "type"
                    || accessors.iter().any(|other| other.name == wanted);
                let name = match wanted.as_str() {
                    "type" => "type_".to_owned(),
                    _ if taken => format!("{owner}_{wanted}"),
                    _ => wanted,
                };
                let read = Steer {
                    relation: steer.relation.filter(|row| row.wrapper != Wrapper::Object),
                    ..steer
                };
                let ty = self.ty(owner_id, &prop.json, &prop.shape, &read);
                accessors.push(Accessor { name, json: prop.json.clone(), ty });
            }
        }
        accessors
    }

    /// Whether a resource is no child of another.
    fn is_top(&self, body: DefId) -> bool {
        let res = self.catalog.resources.iter().find(|res| res.body == body);
        res.is_some_and(|res| res.name.matches('/').count() == 1)
    }
}

/// The name of a setter that can weaken what is safe.
fn dangerous(name: &str) -> String {
    format!("dangerously_set_{}", name.trim_end_matches('_'))
}

fn is_hidden(steer: &Steer) -> bool {
    steer.relation.as_ref().is_some_and(|row| row.wrapper == Wrapper::Hidden)
}

fn is_object(relation: Option<&Relation>) -> bool {
    relation.is_some_and(|row| row.wrapper == Wrapper::Object)
}

/// A resource with both `location` and `tags` is one that has a place of its own.
fn tracked(slots: &[Slot]) -> bool {
    let has = |json: &str| slots.iter().any(|s| s.envelope && s.json == json && !s.read_only);
    has("location") && has("tags")
}
