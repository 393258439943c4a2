//! What the compiler knows of resources: their types, scopes and references to them.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::address::{Address, Origin, Place, Scope, Target, TargetKind};
use super::declaration::Declaration;
use super::group::{Group, GroupKind};
use super::symbols::{Facet, ResourceSymbol};
use crate::expr::{Ast, Expr, KnownAtStart, Node, Runtime, Start, Value};

/// Something that can be added to a deployment.
pub trait Resource: Sized + 'static {
    /// The type of what `properties` reads as.
    type Properties: 'static;

    /// The untyped declaration.
    fn into_declaration(self) -> Declaration;
}

/// A [`Resource`] whose type and API version are fixed: every generated one.
pub trait TypedResource: Resource {
    /// The whole type, such as `Microsoft.Network/virtualNetworks`.
    const TYPE: &'static str;
    /// The API version that its setters were generated from.
    const API_VERSION: &'static str;
}

/// A scope, as a type: where a [`Resource`] says that it can be deployed.
#[diagnostic::on_unimplemented(
    message = "a `{Self}` cannot be deployed to a `{S}`",
    label = "not a resource for this scope",
    note = "most resources live in a resource group: add it to a `ResourceGroup` and that to the \
            deployment"
)]
pub trait DeployableIn<S> {}

/// The scope of a tenant-level deployment.
#[derive(Debug, Clone, Copy)]
pub enum Tenant {}

/// The scope of a deployment to a management group.
#[derive(Debug, Clone, Copy)]
pub enum ManagementGroup {}

/// The scope of a deployment to a subscription.
#[derive(Debug, Clone, Copy)]
pub enum Subscription {}

/// The type of the id of an `R`: `Expr<Id<Vault>>` is the id of a vault.
#[derive(Debug)]
pub struct Id<R>(PhantomData<fn() -> R>);

impl<R> Id<R> {
    /// The id of nothing: empty text, for where a resource may be missing.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::{Id, ResourceGroup, azure::keyvault::Vault};
    ///
    /// let shared = ResourceGroup::existing("shared", "rg-shared");
    /// let vault = Vault::existing_in(&shared, "kv-shared");
    /// let id = vault.id().or(Id::none());
    /// # let _ = id;
    /// ```
    pub fn none() -> Self {
        Self(PhantomData)
    }
}

impl<R> Value<Id<R>> for Id<R> {
    type Phase = Start;
    fn node(self) -> Node {
        Node::from("")
    }
}

/// The type of the id of any resource at all, for slots that Azure leaves open.
#[derive(Debug, Clone, Copy)]
pub enum AnyResource {}

/// A reference to an `R` that is deployed here or is there already.
///
/// It needs neither the deployment nor the builder, and can be kept, passed on and sent to other
/// threads.
///
/// # Example
///
/// ```
/// use armwright::ResourceGroup;
/// use armwright::azure::keyvault::Vault;
///
/// let shared = ResourceGroup::existing("shared", "rg-shared");
/// let vault = Vault::existing_in(&shared, "kv-shared");
/// let uri = vault.properties().vault_uri();
/// # let _ = uri;
/// ```
pub struct Ref<R> {
    address: Arc<Address>,
    marker: PhantomData<fn() -> R>,
}

impl<R> Ref<R> {
    pub(crate) fn new(address: Arc<Address>) -> Self {
        Self { address, marker: PhantomData }
    }

    pub(crate) fn existing(
        ty: &'static str,
        api_version: &'static str,
        scope: ExistingScope,
        name: Node,
    ) -> Self {
        Self::undeclared(ty, api_version, Place::Scope(scope.0), name.into_ast(), Origin::Existing)
    }

    pub(crate) fn existing_child<P>(
        ty: &'static str,
        api_version: &'static str,
        parent: &Ref<P>,
        name: Node,
    ) -> Self {
        let place = Place::Child(Arc::clone(&parent.address));
        Self::undeclared(ty, api_version, place, name.into_ast(), Origin::Existing)
    }

    pub(crate) fn existing_extension(
        ty: &'static str,
        api_version: &'static str,
        target: Target,
        name: Node,
    ) -> Self {
        Self::undeclared(
            ty,
            api_version,
            Place::Extension(target),
            name.into_ast(),
            Origin::Existing,
        )
    }

    pub(crate) fn by_id(ty: &'static str, api_version: &'static str, id: Node) -> Self {
        let id = id.into_ast();
        let name = Ast::call("last", [Ast::call("split", [id.clone(), Ast::str("/")])]);
        Self::undeclared(ty, api_version, Place::Scope(Scope::Root), name, Origin::Id(id))
    }

    /// A resource that is added later on: the same as the one of this name in this scope. `by`
    /// says which call adds it.
    pub(crate) fn expected(
        ty: &'static str,
        api_version: &'static str,
        scope: ExistingScope,
        name: Node,
        by: &'static str,
    ) -> Self {
        Self::undeclared(
            ty,
            api_version,
            Place::Scope(scope.0),
            name.into_ast(),
            Origin::Expected(by),
        )
    }

    /// A child that is added later on: the same as the one of this name in this parent.
    pub(crate) fn expected_child<P>(
        ty: &'static str,
        api_version: &'static str,
        parent: &Ref<P>,
        name: Node,
        by: &'static str,
    ) -> Self {
        let place = Place::Child(Arc::clone(&parent.address));
        Self::undeclared(ty, api_version, place, name.into_ast(), Origin::Expected(by))
    }

    fn undeclared(
        ty: &'static str,
        api_version: &'static str,
        place: Place,
        name: Ast,
        origin: Origin,
    ) -> Self {
        Self::new(Arc::new(Address {
            ty: ty.into(),
            api_version: api_version.into(),
            name,
            place,
            origin,
            embedded: None,
            home: None,
        }))
    }

    fn facet<T, P>(&self, facet: Facet) -> Expr<T, P> {
        Expr::from_ast(ResourceSymbol::ast(Arc::clone(&self.address), facet))
    }

    /// The id of the resource, known when the deployment starts.
    pub fn id(&self) -> Expr<Id<R>> {
        self.facet(Facet::Id)
    }

    /// The name of the resource without those of its parents, known when the deployment starts.
    pub fn name(&self) -> Expr<String> {
        self.facet(Facet::Name)
    }

    /// The whole resource as Azure gives it: `location`, `identity`, `sku` and the rest.
    pub fn full(&self) -> Expr<R, Runtime> {
        self.facet(Facet::Full)
    }

    /// What a `list*` operation of the resource gives, such as `listKeys`. Everything in it is
    /// secret.
    pub fn list(&self, operation: &'static str) -> Expr<SecretObject, Runtime> {
        self.facet(Facet::List(operation))
    }

    /// The same reference as one to another type, where Azure is looser than these types.
    pub fn cast<U>(&self) -> Ref<U> {
        Ref::new(Arc::clone(&self.address))
    }
}

impl<R: Resource> Ref<R> {
    /// The properties of the resource as Azure gives them.
    pub fn properties(&self) -> Expr<R::Properties, Runtime> {
        self.facet(Facet::Properties)
    }
}

/// An object whose members are secret; see [`Ref::list`].
#[derive(Debug, Clone, Copy)]
pub enum SecretObject {}

impl<P> Expr<SecretObject, P> {
    /// A secret member.
    pub fn secret(&self, name: &'static str) -> Expr<crate::expr::Secret, P> {
        Expr::from_ast(self.ast().property(name))
    }

    /// An object or list inside.
    pub fn member(&self, name: &'static str) -> Self {
        Self::from_ast(self.ast().property(name))
    }

    /// An element of a list inside.
    pub fn element(&self, index: i64) -> Self {
        Self::from_ast(self.ast().index(Ast::int(index)))
    }
}

impl<R> Clone for Ref<R> {
    fn clone(&self) -> Self {
        Self::new(Arc::clone(&self.address))
    }
}

impl<R> fmt::Debug for Ref<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({} {})", self.address.ty, self.address.display_name())
    }
}

impl<R: 'static> Value<Id<R>> for &Ref<R> {
    type Phase = Start;
    fn node(self) -> Node {
        self.id().node()
    }
}

impl<R: TypedResource + 'static> Value<Id<AnyResource>> for &Ref<R> {
    type Phase = Start;
    fn node(self) -> Node {
        self.id().node()
    }
}

/// A reference to one resource or to a loop of them: [`Ref`] and [`Each`](crate::model::Each).
pub trait Reference {
    /// Where the resource is.
    #[doc(hidden)]
    fn address(&self) -> &Arc<Address>;
}

impl<R> Reference for Ref<R> {
    fn address(&self) -> &Arc<Address> {
        &self.address
    }
}

impl<R> From<&Ref<R>> for Target {
    fn from(reference: &Ref<R>) -> Self {
        Self(TargetKind::Resource(Arc::clone(&reference.address)))
    }
}

impl<R> From<&Ref<R>> for Node {
    fn from(reference: &Ref<R>) -> Self {
        Self::Expr(reference.id().ast().clone())
    }
}

/// Where a resource that is not deployed here lives: a resource group, or one of the scopes of
/// this type's functions.
#[derive(Debug, Clone)]
pub struct ExistingScope(pub(crate) Scope);

impl ExistingScope {
    /// The scope that the template is deployed to.
    pub fn deployment() -> Self {
        Self(Scope::Root)
    }

    /// A group in the subscription of the deployment, by name.
    pub fn resource_group(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::group(name.node().into_ast(), None)
    }

    /// A group in another subscription, by the subscription's GUID and the group's name.
    pub fn resource_group_in(
        subscription: impl Value<String, Phase: KnownAtStart>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::group(name.node().into_ast(), Some(subscription.node().into_ast()))
    }

    /// A subscription, by its GUID.
    pub fn subscription(id: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Scope::Subscription(id.node().into_ast()))
    }

    /// A management group, by its name.
    pub fn management_group(name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Scope::ManagementGroup(name.node().into_ast()))
    }

    /// The tenant.
    pub fn tenant() -> Self {
        Self(Scope::Tenant)
    }

    fn group(name: Ast, subscription: Option<Ast>) -> Self {
        let key = Group::NAMELESS.into();
        let group = Group { key, name, kind: GroupKind::Existing, subscription };
        Self(Scope::Group(Arc::new(group)))
    }
}
