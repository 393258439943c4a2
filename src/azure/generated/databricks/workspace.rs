//! `Microsoft.Databricks/workspaces`, version 2026-01-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Databricks/workspaces`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.databricks/workspaces)
    Workspace: "Microsoft.Databricks/workspaces" @ "2026-01-01",
    properties types::WorkspaceProperties,
    top [ResourceGroup]
}

impl Workspace {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 3 and 64 characters.
    ///
    /// Sets what is safe:
    /// - `properties.computeMode` = `Hybrid` (`dbx.05`)
    /// - `properties.publicNetworkAccess` = `Disabled` (`dbx.02`)
    /// - `properties.requiredNsgRules` = `NoAzureDatabricksRules` (`dbx.03`)
    /// - `sku.name` = `premium` (`dbx.01`)
    /// - `properties.parameters.enableNoPublicIp.value` = `true` (`dbx.04`)
    /// - `properties.parameters.requireInfrastructureEncryption.value` = `true` (`dbx.08`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        managed_resource_group_id: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/managedResourceGroupId", managed_resource_group_id.node());
        this.0.preset("properties/computeMode", Node::String("Hybrid".into()));
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/requiredNsgRules", Node::String("NoAzureDatabricksRules".into()));
        this.0.preset("sku/name", Node::String("premium".into()));
        this.0.preset("properties/parameters/enableNoPublicIp/value", Node::Bool(true));
        this.0.preset(
            "properties/parameters/requireInfrastructureEncryption/value",
            Node::Bool(true),
        );
        this
    }

    /// `properties.computeMode`.
    ///
    /// Control `dbx.05`: it is `Hybrid` unless set here.
    pub fn dangerously_set_compute_mode(self, value: impl Value<types::ComputeMode>) -> Self {
        set(self, "properties/computeMode", value)
    }

    /// `properties.parameters`.
    pub fn parameters(self, value: types::WorkspaceCustomParameters) -> Self {
        set(self, "properties/parameters", value)
    }

    /// `properties.parameters`.
    ///
    /// Like [`parameters`](Self::parameters), for a value that may not hold what is safe.
    pub fn dangerously_set_parameters(
        self,
        value: impl Value<types::WorkspaceCustomParameters>,
    ) -> Self {
        set(self, "properties/parameters", value)
    }

    /// `properties.uiDefinitionUri`.
    pub fn ui_definition_uri(self, value: impl Value<String>) -> Self {
        set(self, "properties/uiDefinitionUri", value)
    }

    /// `properties.authorizations`.
    pub fn authorizations(
        self,
        value: impl Value<Vec<types::WorkspaceProviderAuthorization>>,
    ) -> Self {
        set(self, "properties/authorizations", value)
    }

    /// Adds one item to `properties.authorizations`.
    pub fn authorization(self, value: impl Value<types::WorkspaceProviderAuthorization>) -> Self {
        push(self, "properties/authorizations", value)
    }

    /// `properties.encryption`.
    pub fn encryption(self, value: impl Value<types::WorkspaceEncryption>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.enhancedSecurityCompliance`.
    pub fn enhanced_security_compliance(
        self,
        value: impl Value<types::EnhancedSecurityComplianceDefinition>,
    ) -> Self {
        set(self, "properties/enhancedSecurityCompliance", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `dbx.02`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.requiredNsgRules`.
    ///
    /// Control `dbx.03`: it is `NoAzureDatabricksRules` unless set here.
    pub fn dangerously_set_required_nsg_rules(
        self,
        value: impl Value<types::RequiredNsgRules>,
    ) -> Self {
        set(self, "properties/requiredNsgRules", value)
    }

    /// `properties.defaultCatalog`.
    pub fn default_catalog(self, value: impl Value<types::DefaultCatalogProperties>) -> Self {
        set(self, "properties/defaultCatalog", value)
    }

    /// `properties.accessConnector`.
    pub fn access_connector(self, value: impl Value<types::WorkspaceAccessConnector>) -> Self {
        set(self, "properties/accessConnector", value)
    }

    /// `properties.defaultStorageFirewall`.
    pub fn default_storage_firewall(
        self,
        value: impl Value<types::DefaultStorageFirewall>,
    ) -> Self {
        set(self, "properties/defaultStorageFirewall", value)
    }

    /// `sku`.
    pub fn sku(self, value: types::Sku) -> Self {
        set(self, "sku", value)
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(self, value: impl Value<types::Sku, Phase: KnownAtStart>) -> Self {
        set(self, "sku", value)
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
impl<P> Expr<Workspace, P> {
    pub fn properties(&self) -> Expr<types::WorkspaceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
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
