//! `Microsoft.App/managedEnvironments/certificates`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.App/managedEnvironments/certificates`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.app/managedenvironments/certificates)
    Certificate: "Microsoft.App/managedEnvironments/certificates" @ "2026-01-01",
    properties types::CertificateProperties,
    child super::ManagedEnvironment
}

impl Certificate {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ManagedEnvironment>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.certificateKeyVaultProperties`.
    pub fn certificate_key_vault_properties(
        self,
        value: impl Value<types::CertificateKeyVaultProperties>,
    ) -> Self {
        set(self, "properties/certificateKeyVaultProperties", value)
    }

    /// `properties.password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/password", value)
    }

    /// `properties.value`.
    pub fn value(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/value", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Certificate, P> {
    pub fn properties(&self) -> Expr<types::CertificateProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
