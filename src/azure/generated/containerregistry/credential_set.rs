//! `Microsoft.ContainerRegistry/registries/credentialSets`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/credentialSets`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/credentialsets)
    CredentialSet: "Microsoft.ContainerRegistry/registries/credentialSets" @ "2025-11-01",
    properties types::CredentialSetProperties,
    child super::Registry
}

impl CredentialSet {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9-]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.loginServer`.
    pub fn login_server(self, value: impl Value<String>) -> Self {
        set(self, "properties/loginServer", value)
    }

    /// `properties.authCredentials`.
    pub fn auth_credentials(self, value: impl Value<Vec<types::AuthCredential>>) -> Self {
        set(self, "properties/authCredentials", value)
    }

    /// Adds one item to `properties.authCredentials`.
    pub fn auth_credential(self, value: impl Value<types::AuthCredential>) -> Self {
        push(self, "properties/authCredentials", value)
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }
}

#[doc(hidden)]
impl<P> Expr<CredentialSet, P> {
    pub fn properties(&self) -> Expr<types::CredentialSetProperties, P> {
        field(self, "properties")
    }

    pub fn identity(&self) -> Expr<types::IdentityProperties, P> {
        field(self, "identity")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
