//! Where a resource is: its type, name and scope. Two addresses with the same text are the same
//! resource.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::Arc;

use super::group::Group;
use crate::expr::Ast;

/// The address of a resource, shared by the resource and all references to it.
#[derive(Debug)]
pub struct Address {
    /// The whole type, such as `Microsoft.Network/virtualNetworks/subnets`.
    pub(crate) ty: Cow<'static, str>,
    pub(crate) api_version: Cow<'static, str>,
    /// The name without those of its parents.
    pub(crate) name: Ast,
    pub(crate) place: Place,
    pub(crate) origin: Origin,
    /// The member of the parent that this resource is written into, instead of standing alone.
    pub(crate) embedded: Option<&'static str>,
    /// The scope it was added through, where that of its target is not known.
    pub(crate) home: Option<Scope>,
}

/// What a resource is in.
#[derive(Debug, Clone)]
pub(crate) enum Place {
    Scope(Scope),
    Child(Arc<Address>),
    Extension(Target),
}

/// Where a resource comes from.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// Deployed here, once.
    Declared,
    /// To be deployed here, by a later call; the text says which.
    Expected(&'static str),
    /// Deployed here, once for each element of a list.
    Loop,
    /// The instance at an index of a resource that is deployed in a loop.
    Instance(Arc<Address>),
    /// Not deployed here.
    Existing,
    /// Not deployed here and known by its whole id.
    Id(Ast),
}

/// A scope to which resources are deployed.
#[derive(Debug, Clone)]
pub(crate) enum Scope {
    /// The one that the template is deployed to.
    Root,
    Tenant,
    ManagementGroup(Ast),
    Subscription(Ast),
    Group(Arc<Group>),
}

/// What an extension resource, such as a role assignment or a lock, is put on.
///
/// A reference to any resource, a resource group, or the scope of the deployment itself
/// ([`Target::deployment`]).
#[derive(Debug, Clone)]
pub struct Target(pub(crate) TargetKind);

#[derive(Debug, Clone)]
pub(crate) enum TargetKind {
    Resource(Arc<Address>),
    Scope(Scope),
}

impl Target {
    /// The scope that the template is deployed to.
    pub fn deployment() -> Self {
        Self(TargetKind::Scope(Scope::Root))
    }
}

impl Scope {
    /// The expressions that say which scope it is.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Ast> {
        let (name, subscription) = match self {
            Self::Root | Self::Tenant => (None, None),
            Self::ManagementGroup(name) => (Some(name), None),
            Self::Subscription(id) => (None, Some(id)),
            Self::Group(group) => (Some(&group.name), group.subscription.as_ref()),
        };
        name.into_iter().chain(subscription)
    }

    /// The text by which two scopes are compared.
    pub(crate) fn key(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Tenant => "/".to_owned(),
            Self::ManagementGroup(name) => format!("managementGroup {name:?}"),
            Self::Subscription(id) => format!("subscription {id:?}"),
            Self::Group(group) => group.scope_key(),
        }
    }
}

impl Address {
    /// The scope of the deployment that this resource is in.
    pub(crate) fn scope(&self) -> &Scope {
        let mut address = self;
        loop {
            if let Some(home) = &address.home {
                return home;
            }
            match &address.place {
                Place::Scope(scope) | Place::Extension(Target(TargetKind::Scope(scope))) => {
                    return scope;
                }
                Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) => {
                    address = next;
                }
            }
        }
    }

    /// Its own name and those of its parents, from the inside out.
    pub(crate) fn names(&self) -> impl Iterator<Item = &Ast> {
        let addresses = std::iter::successors(Some(self), |address| match &address.place {
            Place::Child(parent) => Some(&**parent),
            _ => None,
        });
        addresses.map(|address| &address.name)
    }

    /// This address and those it is in or on, from the inside out.
    pub(crate) fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |address| match &address.place {
            Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) => {
                Some(&**next)
            }
            _ => None,
        })
    }

    /// What tells it apart from others in its place: its name, or its whole id.
    pub(crate) fn own(&self) -> &Ast {
        match &self.origin {
            Origin::Id(id) => id,
            _ => &self.name,
        }
    }

    /// Whether it is the address of something that this deployment deploys.
    pub(crate) fn is_declared(&self) -> bool {
        matches!(self.origin, Origin::Declared | Origin::Expected(_) | Origin::Loop)
    }

    /// Every expression that the address is made of: its own name and those of its parents, of
    /// what it extends, and of the scope around all of them.
    pub(crate) fn parts(&self) -> impl Iterator<Item = &Ast> {
        self.chain().map(Self::own).chain(self.scope().parts())
    }

    /// The address of the thing that this one, or its outermost parent, extends.
    pub(crate) fn target(&self) -> Option<&Target> {
        let mut address = self;
        loop {
            match &address.place {
                Place::Child(parent) => address = parent,
                Place::Extension(target) => return Some(target),
                Place::Scope(_) => return None,
            }
        }
    }

    /// The text by which two addresses are compared; names have no case in Azure.
    pub(crate) fn key(&self) -> String {
        let mut key = match self.target() {
            Some(Target(TargetKind::Resource(target))) => target.key(),
            _ => self.scope().key(),
        };
        key.reserve(self.ty.len() + 32);
        key.push('|');
        if let Origin::Id(id) = &self.origin {
            let _ = write!(key, "id {id}");
        } else {
            key.push_str(&self.ty);
            key.push('|');
            self.write_names(&mut key, '|');
        }
        key.make_ascii_lowercase();
        key
    }

    /// The name as a person reads it: the text, or the expression in brackets.
    pub(crate) fn display_name(&self) -> String {
        let mut out = String::new();
        self.write_names(&mut out, '/');
        out
    }

    /// Appends the names of the parents and its own with a separator between them; expressions
    /// stand in brackets.
    fn write_names(&self, out: &mut String, separator: char) {
        if let Place::Child(parent) = &self.place {
            parent.write_names(out, separator);
            out.push(separator);
        }
        match self.name.as_str() {
            Some(text) => out.push_str(text),
            None => {
                let _ = write!(out, "[{:?}]", self.name);
            }
        }
    }

    /// Whether it is in, or on, something that is known only by its id.
    pub(crate) fn hangs_on_id(&self) -> bool {
        let mut address = self;
        loop {
            match &address.place {
                _ if matches!(address.origin, Origin::Id(_)) => return true,
                Place::Child(next) | Place::Extension(Target(TargetKind::Resource(next))) => {
                    address = next;
                }
                _ => return false,
            }
        }
    }

    /// The last segment of the type, such as `subnets`.
    pub(crate) fn last_type(&self) -> &str {
        self.ty.rsplit('/').next().unwrap_or(&self.ty)
    }
}
