//! [Resource functions][docs], for what a [`Ref`](crate::Ref) cannot say: a `Ref` has `id`,
//! `properties`, `full` and `list` of its own, which also make the deployment wait for the
//! resource.
//!
//! [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-resource

use std::borrow::Cow;

use super::macros::{functions, members};
use super::{Later, Latest};
use crate::expr::{
    Any, Ast, Expr, Join, Object, Runtime, Value, Values, argument, arguments, call,
};
use crate::model::{AnyResource, Id, SecretObject};

/// The id of a resource in the resource group that is deployed to.
///
/// `names` has a name for each segment of the type behind the provider, parents first. In a
/// subscription template the id is that of a resource of the subscription.
/// [`Expr::cast`] says which resource it is the id of.
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f, list};
///
/// let vnet = Param::string("vnet");
/// assert_eq!(
///     f::resource_id("Microsoft.Network/virtualNetworks/subnets", list![&vnet, "default"])
///         .ast()
///         .to_string(),
///     "resourceId('Microsoft.Network/virtualNetworks/subnets', parameters('vnet'), 'default')",
/// );
/// ```
pub fn resource_id<N: Values<String>>(
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, N::Phase> {
    id("resourceId", [], resource_type.into(), arguments(names))
}

/// The id of a resource in another resource group of the subscription; as [`resource_id`].
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// assert_eq!(
///     f::resource_id_in("rg-shared", "Microsoft.KeyVault/vaults", ["kv-shared"])
///         .ast()
///         .to_string(),
///     "resourceId('rg-shared', 'Microsoft.KeyVault/vaults', 'kv-shared')",
/// );
/// ```
pub fn resource_id_in<A, N>(
    resource_group: A,
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, Later<A::Phase, N::Phase>>
where
    A: Value<String, Phase: Join<N::Phase>>,
    N: Values<String>,
{
    id("resourceId", [argument(resource_group)], resource_type.into(), arguments(names))
}

/// The id of a resource in a resource group of any subscription, given by its GUID; as
/// [`resource_id`].
///
/// # Example
///
/// ```
/// use armwright::{Param, functions as f};
///
/// let hub = Param::string("hubSubscription");
/// let firewall = f::resource_id_in_subscription(
///     &hub, "rg-hub", "Microsoft.Network/azureFirewalls", ["afw"],
/// );
/// assert_eq!(
///     firewall.ast().to_string(),
///     "resourceId(parameters('hubSubscription'), 'rg-hub', \
///      'Microsoft.Network/azureFirewalls', 'afw')",
/// );
/// ```
pub fn resource_id_in_subscription<A, B, N>(
    subscription: A,
    resource_group: B,
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, Latest<A::Phase, B::Phase, N::Phase>>
where
    A: Value<String, Phase: Join<B::Phase, Out: Join<N::Phase>>>,
    B: Value<String>,
    N: Values<String>,
{
    let scope = [argument(subscription), argument(resource_group)];
    id("resourceId", scope, resource_type.into(), arguments(names))
}

/// The id of a resource of the subscription itself, such as a definition of a role or policy.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// const READER: &str = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
/// assert_eq!(
///     f::subscription_resource_id("Microsoft.Authorization/roleDefinitions", [READER])
///         .ast()
///         .to_string(),
///     "subscriptionResourceId('Microsoft.Authorization/roleDefinitions', \
///      'acdd72a7-3385-48ef-bd42-f606fba81ae7')",
/// );
/// ```
pub fn subscription_resource_id<N: Values<String>>(
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, N::Phase> {
    id("subscriptionResourceId", [], resource_type.into(), arguments(names))
}

/// The id of a resource of another subscription, given by its GUID; as
/// [`subscription_resource_id`].
pub fn subscription_resource_id_in<A, N>(
    subscription: A,
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, Later<A::Phase, N::Phase>>
where
    A: Value<String, Phase: Join<N::Phase>>,
    N: Values<String>,
{
    let scope = [argument(subscription)];
    id("subscriptionResourceId", scope, resource_type.into(), arguments(names))
}

/// The id of a resource of a management group, given by its name.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// let policy = f::management_group_resource_id(
///     "mg-platform", "Microsoft.Authorization/policyDefinitions", ["deny-public"],
/// );
/// assert_eq!(
///     policy.ast().to_string(),
///     "managementGroupResourceId('mg-platform', \
///      'Microsoft.Authorization/policyDefinitions', 'deny-public')",
/// );
/// ```
pub fn management_group_resource_id<A, N>(
    management_group: A,
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, Later<A::Phase, N::Phase>>
where
    A: Value<String, Phase: Join<N::Phase>>,
    N: Values<String>,
{
    let scope = [argument(management_group)];
    id("managementGroupResourceId", scope, resource_type.into(), arguments(names))
}

/// The id of a resource of the tenant, such as a built-in policy.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// assert_eq!(
///     f::tenant_resource_id("Microsoft.Management/managementGroups", ["mg-platform"])
///         .ast()
///         .to_string(),
///     "tenantResourceId('Microsoft.Management/managementGroups', 'mg-platform')",
/// );
/// ```
pub fn tenant_resource_id<N: Values<String>>(
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, N::Phase> {
    id("tenantResourceId", [], resource_type.into(), arguments(names))
}

/// The id of a resource that extends another or a scope, such as a lock or a role assignment.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// assert_eq!(
///     f::extension_resource_id(
///         f::resource_group_id(), "Microsoft.Authorization/locks", ["keep"],
///     )
///     .ast()
///     .to_string(),
///     "extensionResourceId(resourceGroup().id, 'Microsoft.Authorization/locks', 'keep')",
/// );
/// ```
pub fn extension_resource_id<R, A, N>(
    base: A,
    resource_type: impl Into<Cow<'static, str>>,
    names: N,
) -> Expr<Id<AnyResource>, Later<A::Phase, N::Phase>>
where
    A: Value<Id<R>, Phase: Join<N::Phase>>,
    N: Values<String>,
{
    id("extensionResourceId", [argument(base)], resource_type.into(), arguments(names))
}

fn id<P, const N: usize>(
    function: &'static str,
    scope: [Ast; N],
    resource_type: Cow<'static, str>,
    names: Vec<Ast>,
) -> Expr<Id<AnyResource>, P> {
    call(function, scope.into_iter().chain([Ast::str(resource_type)]).chain(names))
}

/// The properties of the resource with this id, as this version of its API gives them.
///
/// Nothing is known of them, so take members by name, and cast them. A [`Ref`](crate::Ref) from
/// `from_id` has typed ones.
///
/// # Example
///
/// ```
/// use armwright::{Expr, expr::Runtime, functions as f};
///
/// let id = f::resource_id("Microsoft.Web/sites", ["site"]);
/// let host: Expr<String, Runtime> =
///     f::reference_by_id(id, "2024-04-01").member("defaultHostName").cast();
/// assert_eq!(
///     host.ast().to_string(),
///     "reference(resourceId('Microsoft.Web/sites', 'site'), '2024-04-01').defaultHostName",
/// );
/// ```
pub fn reference_by_id<R, A: Value<Id<R>>>(
    id: A,
    api_version: impl Into<Cow<'static, str>>,
) -> Expr<Any, Runtime> {
    call("reference", [argument(id), Ast::str(api_version)])
}

/// The whole resource with this id, with its `location`, `identity`, `sku` and so on; as
/// [`reference_by_id`].
pub fn full_reference_by_id<R, A: Value<Id<R>>>(
    id: A,
    api_version: impl Into<Cow<'static, str>>,
) -> Expr<Any, Runtime> {
    call("reference", [argument(id), Ast::str(api_version), Ast::str("Full")])
}

/// What an operation of the resource with this id gives, such as `listKeys`.
///
/// Its name starts with `list`. Everything in the answer is secret.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// let id = f::resource_id("Microsoft.Storage/storageAccounts", ["stlogs"]);
/// let key = f::list_by_id("listKeys", id, "2024-01-01").member("keys").element(0).secret("value");
/// assert_eq!(
///     key.ast().to_string(),
///     "listKeys(resourceId('Microsoft.Storage/storageAccounts', 'stlogs'), \
///      '2024-01-01').keys[0].value",
/// );
/// ```
pub fn list_by_id<R, A: Value<Id<R>>>(
    operation: &'static str,
    id: A,
    api_version: impl Into<Cow<'static, str>>,
) -> Expr<SecretObject, Runtime> {
    call(operation, [argument(id), Ast::str(api_version)])
}

/// As [`list_by_id`], for an operation that takes a request: `listAccountSas`, for one.
pub fn list_by_id_with<R, A: Value<Id<R>>>(
    operation: &'static str,
    id: A,
    api_version: impl Into<Cow<'static, str>>,
    request: impl Value<Object>,
) -> Expr<SecretObject, Runtime> {
    call(operation, [argument(id), Ast::str(api_version), argument(request)])
}

/// The index of the loop around it, counted from 0.
///
/// [`ResourceGroup::for_each`](crate::ResourceGroup::for_each) hands the index to its closure;
/// this is for loops that are written raw, as is all of `copyIndex`.
///
/// # Example
///
/// ```
/// use armwright::functions as f;
///
/// assert_eq!(f::copy_index().ast().to_string(), "copyIndex()");
/// assert_eq!(f::copy_index_from(1).ast().to_string(), "copyIndex(1)");
/// assert_eq!(f::copy_index_of("disks").ast().to_string(), "copyIndex('disks')");
/// ```
pub fn copy_index() -> Expr<i64> {
    call("copyIndex", [])
}

/// The index of the loop around it, counted from `offset`; as [`copy_index`].
pub fn copy_index_from(offset: i64) -> Expr<i64> {
    call("copyIndex", [Ast::int(offset)])
}

/// The index of the loop of this name, which a loop over a property or variable needs; as
/// [`copy_index`].
pub fn copy_index_of(loop_name: impl Into<Cow<'static, str>>) -> Expr<i64> {
    call("copyIndex", [Ast::str(loop_name)])
}

functions! {
    /// The ids of the built-in role with this name, such as `Reader`.
    ///
    /// It stands in resources and outputs only, and is looked up by each deployment. The role's
    /// GUID, which never changes, needs no look-up.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::functions as f;
    ///
    /// assert_eq!(
    ///     f::role_definitions("Reader").id().ast().to_string(),
    ///     "roleDefinitions('Reader').id",
    /// );
    /// ```
    pub fn role_definitions(name: String) -> RoleDefinitionIds = "roleDefinitions";
}

members! {
    /// What [`role_definitions`] gives.
    pub enum RoleDefinitionIds {
        /// The whole id.
        pub fn id() -> Id<AnyResource> = "id";
        /// The GUID.
        pub fn role_definition_id() -> String = "roleDefinitionId";
    }
}
