//! Granting: from a target, a role and a principal to a role assignment.

use super::role::{BELOW_SUBSCRIPTION, BELOW_TENANT};
use super::{Principal, PrivilegedRole, RoleAssignment, RoleDefinition, RoleId, RoleOn};
use crate::expr::{Ast, Expr, Node, Runtime};
use crate::model::{
    Checked, Deployment, Finding, GroupRef, Id, ManagementGroup, ProblemKind, Ref, ResourceGroup,
    Subscription, Target, Tenant,
};

/// The scopes that a template is deployed to, as targets of grants.
pub trait DeploymentScope: sealed::Sealed {}

mod sealed {
    use crate::expr::Ast;

    pub trait Sealed {
        /// The function that gives the ids of roles.
        const ROLES: &'static str;

        /// The id of the scope.
        fn id() -> Ast;
    }
}

macro_rules! deployment_scope {
    ($($scope:ty: $id:expr, $roles:ident;)*) => {$(
        impl DeploymentScope for $scope {}

        impl sealed::Sealed for $scope {
            const ROLES: &'static str = $roles;

            fn id() -> Ast {
                $id
            }
        }
    )*};
}

deployment_scope! {
    ResourceGroup: Ast::call("resourceGroup", []).property("id"), BELOW_SUBSCRIPTION;
    Subscription: Ast::call("subscription", []).property("id"), BELOW_SUBSCRIPTION;
    ManagementGroup: Ast::call("managementGroup", []).property("id"), BELOW_TENANT;
    Tenant: Ast::str("/"), BELOW_TENANT;
}

impl<R> Ref<R> {
    /// Grants a role on this resource and on what is in it.
    ///
    /// Add the assignment to any group: it is deployed where the resource is.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{Container, DataLake, LakeBlobService, StorageRole};
    /// use armwright::azure::identity::UserAssignedIdentity;
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let lake = group.add(DataLake::new("stlake", "westeurope"));
    /// let blobs = group.add(LakeBlobService::new(&lake));
    /// let raw = group.add(Container::new(&blobs, "raw"));
    /// let worker = group.add(UserAssignedIdentity::new("id-worker", "westeurope"));
    ///
    /// // On one container instead of the whole account.
    /// group.add(raw.grant(StorageRole::BlobDataContributor, &worker).description("ingestion"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?;
    /// assert!(template.to_string().contains("ba92f5b4-2d11-453d-a403-e96b0029c9fe"));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn grant(&self, role: impl RoleOn<R>, principal: impl Into<Principal>) -> RoleAssignment {
        let scope = self.id().ast().clone();
        assignment(self.into(), scope, role.into(), BELOW_SUBSCRIPTION, principal.into())
    }

    /// Grants a role that goes against control `ra.01`: it can do everything, or can grant roles.
    pub fn dangerously_grant(
        &self,
        role: PrivilegedRole,
        principal: impl Into<Principal>,
    ) -> RoleAssignment {
        let scope = self.id().ast().clone();
        assignment(self.into(), scope, role.into(), BELOW_SUBSCRIPTION, principal.into())
    }
}

macro_rules! group_grants {
    ($($group:ty),*) => {$(
        impl $group {
            /// Grants a role on this group and on everything in it.
            pub fn grant(
                &self,
                role: impl RoleOn<ResourceGroup>,
                principal: impl Into<Principal>,
            ) -> RoleAssignment {
                let scope = self.id().ast().clone();
                assignment(self.into(), scope, role.into(), BELOW_SUBSCRIPTION, principal.into())
            }

            /// Grants a role on this group that goes against control `ra.01`: it can do
            /// everything, or can grant roles.
            pub fn dangerously_grant(
                &self,
                role: PrivilegedRole,
                principal: impl Into<Principal>,
            ) -> RoleAssignment {
                let scope = self.id().ast().clone();
                assignment(self.into(), scope, role.into(), BELOW_SUBSCRIPTION, principal.into())
            }
        }
    )*};
}

group_grants!(ResourceGroup, GroupRef);

impl<S: DeploymentScope> Deployment<S> {
    /// Grants a role on the scope that the template is deployed to, and on everything in it.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::authorization::{GovernanceRole, Principal};
    /// use armwright::{Deployment, Param};
    ///
    /// let auditors = Param::string("auditorsGroupId");
    /// let mut deployment = Deployment::subscription();
    /// deployment.add(deployment.grant(GovernanceRole::SecurityReader, Principal::group(&auditors)));
    /// assert!(deployment.synth()?.to_string().contains("toLower(subscription().id)"));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn grant(&self, role: impl RoleOn<S>, principal: impl Into<Principal>) -> RoleAssignment {
        assignment(Target::deployment(), S::id(), role.into(), S::ROLES, principal.into())
    }

    /// Grants a role on the scope that the template is deployed to, although it goes against
    /// control `ra.01`: it can do everything, or can grant roles.
    pub fn dangerously_grant(
        &self,
        role: PrivilegedRole,
        principal: impl Into<Principal>,
    ) -> RoleAssignment {
        assignment(Target::deployment(), S::id(), role.into(), S::ROLES, principal.into())
    }
}

fn assignment(
    target: Target,
    scope: Ast,
    role: RoleId,
    roles: &'static str,
    principal: Principal,
) -> RoleAssignment {
    let role = role.into_ast(roles);
    let name = Expr::<String>::from_ast(principal.name(scope, role.clone()));
    let role = Expr::<Id<RoleDefinition>>::from_ast(role);
    let (object_id, kind) = principal.into_nodes();
    let object_id = Expr::<String, Runtime>::from_ast(object_id.into_ast());
    let mut this = RoleAssignment::generated(target, name, role, object_id);
    this.0.set("properties/principalType", kind);
    this.0.add_check(object_id_is_a_guid);
    this
}

/// A principal is known by its object id and by nothing else.
fn object_id_is_a_guid(assignment: &Checked<'_>) -> Vec<Finding> {
    let principal = match assignment.body.get("properties") {
        Some(Node::Object(properties)) => properties.get("principalId"),
        _ => None,
    };
    match principal {
        Some(Node::String(text)) if !is_guid(text) => vec![Finding {
            kind: ProblemKind::Invalid,
            message: format!("the principal `{text}` is not an object id, which is a GUID"),
            help: "names and addresses do not identify a principal: give the object id that the \
                   directory shows"
                .to_owned(),
        }],
        _ => Vec::new(),
    }
}

fn is_guid(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    lengths == [8, 4, 4, 4, 12]
        && groups.iter().all(|group| group.bytes().all(|c| c.is_ascii_hexdigit()))
}
