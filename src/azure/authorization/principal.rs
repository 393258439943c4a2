//! To whom a role is granted.

use super::types::PrincipalType;
use crate::azure::identity::UserAssignedIdentity;
use crate::expr::{Ast, KnownAtStart, Node, Value};
use crate::model::Ref;

/// To whom a role is granted: a user-assigned identity, the identity of a resource, or a user,
/// group or service principal of the directory.
///
/// The type of the principal is always written: with it, Azure does not look up an identity that
/// was made a moment ago, which [may not be found yet][new].
///
/// [new]: https://learn.microsoft.com/azure/role-based-access-control/troubleshooting#symptom---assigning-a-role-to-a-new-principal-sometimes-fails
///
/// # Example
///
/// ```
/// use armwright::azure::authorization::types::PrincipalType;
/// use armwright::azure::authorization::{Principal, StorageRole};
/// use armwright::azure::storage::StorageAccount;
/// use armwright::{Deployment, Param, ResourceGroup};
///
/// let admin = Param::string("adminObjectId");
/// let kind = Param::one_of("adminType", [PrincipalType::Group, PrincipalType::User]);
///
/// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
/// let account = group.add(StorageAccount::new("stdata", "westeurope"));
/// group.add(account.grant(StorageRole::BlobDataReader, Principal::typed(&admin, &kind)));
///
/// let template = Deployment::subscription().resource_group(group).synth()?;
/// assert!(template.to_string().contains(r#""principalType": "[parameters('adminType')]""#));
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Principal {
    object_id: Node,
    kind: Node,
    /// What stands for the principal in the name of an assignment; if empty, its object id.
    key: Vec<Ast>,
}

impl Principal {
    /// A user, by object id. [A group is better](Self::group): people come and go.
    pub fn user(object_id: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::typed(object_id, PrincipalType::User)
    }

    /// A group of the directory, by object id.
    pub fn group(object_id: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::typed(object_id, PrincipalType::Group)
    }

    /// A service principal, by the object id of the enterprise application (not of the app
    /// registration).
    pub fn service_principal(object_id: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self::typed(object_id, PrincipalType::ServicePrincipal)
    }

    /// A principal whose type is a value too, such as a parameter.
    pub fn typed(
        object_id: impl Value<String, Phase: KnownAtStart>,
        kind: impl Value<PrincipalType>,
    ) -> Self {
        Self { object_id: object_id.node(), kind: kind.node(), key: Vec::new() }
    }

    /// The system-assigned identity of a resource, which must have been given one.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::authorization::{Principal, StorageRole};
    /// use armwright::azure::databricks::AccessConnector;
    /// use armwright::azure::storage::DataLake;
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let lake = group.add(DataLake::new("stlake", "westeurope"));
    /// let connector = group
    ///     .add(AccessConnector::new("dbac", "westeurope").system_assigned_identity());
    /// let reader = Principal::system_assigned(&connector);
    /// group.add(lake.grant(StorageRole::BlobDataContributor, reader));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?;
    /// assert!(template.to_string().contains("'Full').identity.principalId]"));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn system_assigned<R>(resource: &Ref<R>) -> Self {
        let object_id = resource.full().ast().property("identity").property("principalId");
        Self::managed(object_id, vec![resource.id().ast().clone()])
    }

    /// An identity that Azure made for a resource, such as the add-ons of a cluster have, whose
    /// object id the resource tells once it exists.
    ///
    /// `which` tells the identities of one resource apart in the names of their assignments.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::authorization::{Principal, RegistryRole};
    /// use armwright::azure::containerregistry::Registry;
    /// use armwright::azure::containerservice::ManagedCluster;
    /// use armwright::{ResourceGroup, expr::{Expr, Runtime}};
    ///
    /// let shared = ResourceGroup::existing("shared", "rg-shared");
    /// let cluster = ManagedCluster::existing_in(&shared, "aks");
    /// let registry = Registry::existing_in(&shared, "crshared");
    ///
    /// let kubelet = cluster.properties().ast().property("identityProfile").property("kubeletidentity");
    /// let object_id = Expr::<String, Runtime>::from_ast(kubelet.property("objectId"));
    /// let kubelet = Principal::made_for(&cluster, "kubelet", object_id);
    /// let assignment = registry.grant(RegistryRole::AcrPull, kubelet);
    /// # let _ = assignment;
    /// ```
    pub fn made_for<R>(
        resource: &Ref<R>,
        which: &'static str,
        object_id: impl Value<String>,
    ) -> Self {
        let key = vec![resource.id().ast().clone(), Ast::str(which)];
        Self::managed(object_id.node().into_ast(), key)
    }

    fn managed(object_id: Ast, key: Vec<Ast>) -> Self {
        Self { object_id: Node::Expr(object_id), kind: PrincipalType::ServicePrincipal.node(), key }
    }

    /// The name of the assignment of `role` on `scope` to this principal.
    pub(super) fn name(&self, scope: Ast, role: Ast) -> Ast {
        if self.key.is_empty() {
            let parts = [scope, self.object_id.clone().into_ast(), role];
            Ast::call("guid", parts.map(|part| Ast::call("toLower", [part])))
        } else {
            Ast::call("guid", std::iter::once(scope).chain(self.key.clone()).chain([role]))
        }
    }

    /// The object id and the type.
    pub(super) fn into_nodes(self) -> (Node, Node) {
        (self.object_id, self.kind)
    }
}

impl From<&Ref<UserAssignedIdentity>> for Principal {
    fn from(identity: &Ref<UserAssignedIdentity>) -> Self {
        let object_id = identity.properties().principal_id().ast().clone();
        Self::managed(object_id, vec![identity.id().ast().clone()])
    }
}
