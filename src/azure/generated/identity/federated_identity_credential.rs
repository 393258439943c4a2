//! `Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials`, version 2024-11-30.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.managedidentity/userassignedidentities/federatedidentitycredentials)
    FederatedIdentityCredential: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials" @ "2024-11-30",
    properties types::FederatedIdentityCredentialProperties,
    child UserAssignedIdentity
}

impl FederatedIdentityCredential {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9]{1}[a-zA-Z0-9-_]{2,119}$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<UserAssignedIdentity>,
        name: impl Value<String, Phase: KnownAtStart>,
        issuer: impl Value<String>,
        subject: impl Value<String>,
        audiences: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/issuer", issuer.node());
        this.0.set("properties/subject", subject.node());
        this.0.set("properties/audiences", audiences.node());
        this
    }

    /// Adds one item to `properties.audiences`.
    pub fn audience(self, value: impl Value<String>) -> Self {
        push(self, "properties/audiences", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FederatedIdentityCredential, P> {
    pub fn properties(&self) -> Expr<types::FederatedIdentityCredentialProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
