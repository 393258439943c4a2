//! What a role is, and on what it can be granted.

use std::borrow::Cow;

use super::RoleDefinition;
use crate::expr::Ast;
use crate::model::Ref;

/// A role that can be granted on an `R`: on a resource, a resource group, or the scope of a
/// deployment.
///
/// The roles of a service are granted on its resources and on what holds these; those of
/// [`AnyRole`](super::AnyRole) and your own [`RoleDefinition`]s on anything.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be granted on a `{R}`",
    label = "not a role for this resource",
    note = "roles are typed by what they are granted on: use a role of the resource's service, \
            one of `AnyRole`, or a `RoleDefinition` of your own; what can grant roles is only \
            granted by `dangerously_grant`"
)]
pub trait RoleOn<R>: Into<RoleId> {}

/// The definition that a role stands for; roles become one where they are granted.
#[derive(Debug, Clone)]
pub struct RoleId(Definition);

#[derive(Debug, Clone)]
enum Definition {
    BuiltIn(Cow<'static, str>),
    Own(Ast),
}

/// The function that gives the id of a built-in role: it has one below each subscription, and one
/// below the tenant for what is granted above subscriptions.
pub(super) const BELOW_SUBSCRIPTION: &str = "subscriptionResourceId";
pub(super) const BELOW_TENANT: &str = "tenantResourceId";

impl RoleId {
    pub(super) fn built_in(guid: &'static str) -> Self {
        Self(Definition::BuiltIn(Cow::Borrowed(guid)))
    }

    /// The whole id of the definition. It is evaluated where the assignment is, so it is in the
    /// subscription of what is granted on.
    pub(super) fn into_ast(self, below: &'static str) -> Ast {
        match self.0 {
            Definition::Own(id) => id,
            Definition::BuiltIn(guid) => {
                Ast::call(below, [Ast::str(RoleDefinition::TYPE), Ast::str(guid)])
            }
        }
    }
}

impl From<&Ref<RoleDefinition>> for RoleId {
    fn from(role: &Ref<RoleDefinition>) -> Self {
        Self(Definition::Own(role.id().ast().clone()))
    }
}

impl<R> RoleOn<R> for &Ref<RoleDefinition> {}

/// A built-in role that this crate has no name for.
///
/// # Example
///
/// ```
/// use armwright::azure::authorization::{Principal, UnlistedRole};
/// use armwright::azure::compute::Disk;
/// use armwright::{Param, ResourceGroup};
///
/// let group = ResourceGroup::existing("vm", "rg-vm");
/// let disk = Disk::existing_in(&group, "disk-data");
/// let operators = Param::string("operatorsGroupId");
///
/// // Data Operator for Managed Disks
/// let role = UnlistedRole::dangerously_by_id("959f8984-c045-4866-89c7-12bf9737be2e");
/// let assignment = disk.grant(role, Principal::group(&operators));
/// # let _ = assignment;
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnlistedRole(Cow<'static, str>);

impl UnlistedRole {
    /// The role by its GUID, from the [list of built-in roles][list]. That it suits what it is
    /// granted on, and what it can do there, is not checked.
    ///
    /// [list]: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles
    pub fn dangerously_by_id(guid: impl Into<Cow<'static, str>>) -> Self {
        Self(guid.into())
    }
}

impl From<UnlistedRole> for RoleId {
    fn from(role: UnlistedRole) -> Self {
        Self(Definition::BuiltIn(role.0))
    }
}

impl<R> RoleOn<R> for UnlistedRole {}
