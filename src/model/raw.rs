//! Resources of types that this crate does not know.

use std::borrow::Cow;

use super::address::Target;
use super::declaration::Declaration;
use super::marker::{DeployableIn, Ref, Reference, Resource};
use crate::expr::{Any, Key, KnownAtStart, Node, Object, Value};

/// A resource of any type at all; what it holds is not checked.
///
/// # Example
///
/// ```
/// use armwright::{Deployment, RawResource, ResourceGroup, expr::Object};
///
/// let mut group = ResourceGroup::new("web", "rg-web", "westeurope");
/// let plan = group.add(
///     RawResource::new("Microsoft.Web/serverfarms", "2024-04-01", "plan")
///         .set("location", "westeurope")
///         .set("sku", Object::new().with("name", "P1v3")),
/// );
/// group.add(
///     RawResource::new("Microsoft.Web/sites", "2024-04-01", "site")
///         .set("location", "westeurope")
///         .property("serverFarmId", &plan),
/// );
/// let template = Deployment::subscription().resource_group(group).synth()?;
/// assert!(template.to_string().contains("[resourceId('Microsoft.Web/serverfarms', 'plan')]"));
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use = "a resource is deployed once it is added to a group or deployment, with `add`"]
pub struct RawResource(Declaration);

impl RawResource {
    /// A resource in the scope that it is added to.
    pub fn new(
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::new(ty, api_version, name.node()))
    }

    /// A resource inside another; `ty` is the whole type, `name` without the parent's.
    pub fn child<P>(
        parent: &Ref<P>,
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(ty, api_version, parent, name.node()))
    }

    /// A resource on top of another, or of a scope.
    pub fn extension(
        target: impl Into<Target>,
        ty: impl Into<Cow<'static, str>>,
        api_version: impl Into<Cow<'static, str>>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::extension(ty, api_version, target.into(), name.node()))
    }

    /// Sets a member of the resource, such as `location` or `sku`.
    pub fn set(mut self, member: &'static str, value: impl Into<Node>) -> Self {
        self.0.body_mut().set_member(member, value.into());
        self
    }

    /// Sets a member of the resource's `properties`.
    pub fn property(mut self, name: impl Into<Key>, value: impl Into<Node>) -> Self {
        self.0.set_entry("properties", name.into(), value.into());
        self
    }

    /// Sets all of the resource's `properties`.
    pub fn properties(mut self, properties: Object) -> Self {
        self.0.set("properties", Node::Object(properties));
        self
    }

    /// Deploys this resource after another that none of its values takes from.
    pub fn after(mut self, other: &impl Reference) -> Self {
        self.0.add_after(other);
        self
    }
}

impl Resource for RawResource {
    type Properties = Any;
    fn into_declaration(self) -> Declaration {
        self.0
    }
}

impl<S> DeployableIn<S> for RawResource {}

impl<P> crate::expr::Expr<Any, P> {
    /// A member of a value that Azure does not describe.
    pub fn member(&self, name: &'static str) -> Self {
        Self::from_ast(self.ast().property(name))
    }
}
