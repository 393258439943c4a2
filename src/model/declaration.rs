//! The untyped heart of every builder: what was said of a resource so far.

use std::borrow::Cow;
use std::panic::Location;
use std::sync::Arc;

use super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::checks::Check;
use super::conditions::Conditions;
use super::form::{Form, Forms};
use super::marker::{Ref, Reference};
use super::synth::is_reserved;
use crate::expr::{Ast, Key, Node, Object};

/// A resource that is being built. Every typed builder is a face on one.
#[derive(Debug, Clone)]
pub struct Declaration {
    ty: Cow<'static, str>,
    api_version: Cow<'static, str>,
    name: Ast,
    place: Option<Place>,
    embedded: Option<&'static str>,
    list: Option<Ast>,
    body: Object,
    after: Vec<Arc<Address>>,
    raw: Vec<(Cow<'static, str>, Node)>,
    checks: Vec<Check>,
    last: bool,
}

/// A resource that has its place in a deployment.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) address: Arc<Address>,
    pub(crate) body: Body,
    pub(crate) after: Vec<Arc<Address>>,
    pub(crate) raw: Vec<(Cow<'static, str>, Node)>,
    /// The list that the resource is deployed for each element of.
    pub(crate) list: Option<Ast>,
    pub(crate) conditions: Conditions,
    pub(crate) checks: Vec<Check>,
    /// Whether it comes after all that is in or on its target, or takes from it.
    pub(crate) last: bool,
    pub(crate) source: &'static Location<'static>,
}

/// What was said of a resource.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// Nobody looks into it any more.
    Form(Form),
    /// A step of `synth` looks into it or changes it.
    Tree(Object),
}

impl Declaration {
    /// A resource in the scope it will be added to.
    pub(crate) fn new(
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        name: Node,
    ) -> Self {
        Self {
            ty: ty.into(),
            api_version: api_version.into(),
            name: name.into_ast(),
            place: None,
            embedded: None,
            list: None,
            body: Object::with_capacity(8),
            after: Vec::new(),
            raw: Vec::new(),
            checks: Vec::new(),
            last: false,
        }
    }

    /// A resource inside another.
    pub(crate) fn child<P>(
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        parent: &Ref<P>,
        name: Node,
    ) -> Self {
        let place = Some(Place::Child(Arc::clone(parent.address())));
        Self { place, ..Self::new(ty, api_version, name) }
    }

    /// A resource on top of another, or of a scope.
    pub(crate) fn extension(
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        target: Target,
        name: Node,
    ) -> Self {
        Self { place: Some(Place::Extension(target)), ..Self::new(ty, api_version, name) }
    }

    /// Written into this member of its parent, where that is deployed here too.
    pub(crate) fn embed(&mut self, member: &'static str) {
        self.embedded = Some(member);
    }

    /// Deployed after all that is in or on its target, or takes from it.
    pub(crate) fn come_last(&mut self) {
        self.last = true;
    }

    /// What must hold between the values of the resource and of those written into it.
    pub(crate) fn add_check(&mut self, check: Check) {
        self.checks.push(check);
    }

    pub(crate) fn looped(mut self, list: Ast) -> Self {
        self.list = Some(list);
        self
    }

    pub(crate) fn set(&mut self, path: &'static str, value: Node) {
        self.body.set(path, value);
    }

    /// Sets what holds as long as nothing else is set by name.
    pub(crate) fn preset(&mut self, path: &'static str, value: Node) {
        self.body.preset(path, value);
    }

    pub(crate) fn push(&mut self, path: &'static str, value: Node) {
        self.body.push(path, value);
    }

    pub(crate) fn set_entry(&mut self, path: &'static str, key: Key, value: Node) {
        self.body.set_entry(path, key, value);
    }

    /// What was set so far, `properties` and the members beside it.
    #[doc(hidden)]
    pub fn body(&self) -> &Object {
        &self.body
    }

    pub(crate) fn body_mut(&mut self) -> &mut Object {
        &mut self.body
    }

    /// Asks for a system-assigned identity, beside any user-assigned ones.
    pub(crate) fn assign_system_identity(&mut self, both: &'static str) {
        let with_users = self.identity_type() == Some("UserAssigned");
        self.set(
            "identity/type",
            Node::String(Cow::Borrowed(if with_users { both } else { "SystemAssigned" })),
        );
    }

    /// Assigns a user-assigned identity, beside any others.
    pub(crate) fn assign_identity(&mut self, id: Node, both: &'static str) {
        let kind = match self.identity_type() {
            Some("SystemAssigned") => both,
            Some(known) if known == both => both,
            _ => "UserAssigned",
        };
        self.set("identity/type", Node::String(Cow::Borrowed(kind)));
        let key = match id.into_ast() {
            ast if ast.as_str().is_some() => Key::from(ast.as_str().unwrap_or_default().to_owned()),
            ast => Key::Expr(ast),
        };
        self.set_entry("identity/userAssignedIdentities", key, Node::Object(Object::new()));
    }

    fn identity_type(&self) -> Option<&str> {
        match self.body.get("identity") {
            Some(Node::Object(identity)) => match identity.get("type") {
                Some(Node::String(text)) => Some(text),
                _ => None,
            },
            _ => None,
        }
    }

    pub(crate) fn add_after(&mut self, other: &impl Reference) {
        self.after.push(Arc::clone(other.address()));
    }

    pub(crate) fn set_api_version(&mut self, version: Cow<'static, str>) {
        self.api_version = version;
    }

    pub(crate) fn add_raw(&mut self, pointer: Cow<'static, str>, value: Node) {
        self.raw.push((pointer, value));
    }

    /// Whether nobody looks into the body once the resource is added: no check, no raw setting, no
    /// parent that it is written into, and no complaint about its members.
    fn is_final(&self) -> bool {
        let reserved = |(key, _): (&Key, &Node)| is_reserved(&key.shown());
        self.raw.is_empty()
            && self.checks.is_empty()
            && self.embedded.is_none()
            && !self.body.iter().any(reserved)
    }

    /// Gives the resource its place: the scope it is added to, or that of its parent or target.
    #[track_caller]
    pub(crate) fn place(
        mut self,
        scope: &Scope,
        conditions: &Conditions,
        forms: &mut Forms,
    ) -> Entry {
        let body = if self.is_final() {
            Body::Form(forms.form(self.body))
        } else {
            self.body.settle();
            Body::Tree(self.body)
        };
        let origin = if self.list.is_some() { Origin::Loop } else { Origin::Declared };
        let place = self.place.unwrap_or_else(|| Place::Scope(scope.clone()));
        let on_id = match &place {
            Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) => {
                next.hangs_on_id()
            }
            _ => false,
        };
        let address = Arc::new(Address {
            ty: self.ty,
            api_version: self.api_version,
            name: self.name,
            place,
            origin,
            embedded: self.embedded,
            home: on_id.then(|| scope.clone()),
        });
        Entry {
            address,
            body,
            after: self.after,
            raw: self.raw,
            list: self.list,
            conditions: conditions.clone(),
            checks: self.checks,
            last: self.last,
            source: Location::caller(),
        }
    }
}
