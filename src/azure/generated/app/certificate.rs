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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.certificateKeyVaultProperties`.
    pub fn certificate_key_vault_properties(
        mut self,
        value: impl Value<types::CertificateKeyVaultProperties>,
    ) -> Self {
        self.0.set(&["properties", "certificateKeyVaultProperties"], value.node());
        self
    }

    /// `properties.password`.
    pub fn password(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["properties", "password"], value.node());
        self
    }

    /// `properties.value`.
    pub fn value(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["properties", "value"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Certificate, P> {
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
