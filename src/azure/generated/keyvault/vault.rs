//! `Microsoft.KeyVault/vaults`, version 2026-02-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.KeyVault/vaults`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.keyvault/vaults)
    Vault: "Microsoft.KeyVault/vaults" @ "2026-02-01",
    properties types::VaultProperties,
    top [ResourceGroup]
}

impl Vault {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.enableSoftDelete` = `true` (`kv.07`)
    /// - `properties.enableRbacAuthorization` = `true` (`kv.05`)
    /// - `properties.enablePurgeProtection` = `true` (`kv.09`)
    /// - `properties.publicNetworkAccess` = `Disabled` (`kv.01`)
    /// - `properties.networkAcls.defaultAction` = `Deny` (`kv.02`)
    /// - `properties.networkAcls.bypass` = `AzureServices` (`kv.03`)
    #[track_caller]
    pub(crate) fn generated(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        tenant_id: impl Value<String>,
        sku: impl Value<types::Sku>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/tenantId", tenant_id.node());
        this.0.set("properties/sku", sku.node());
        this.0.preset("properties/enableSoftDelete", Node::Bool(true));
        this.0.preset("properties/enableRbacAuthorization", Node::Bool(true));
        this.0.preset("properties/enablePurgeProtection", Node::Bool(true));
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/networkAcls/defaultAction", Node::String("Deny".into()));
        this.0.preset("properties/networkAcls/bypass", Node::String("AzureServices".into()));
        this
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `properties.accessPolicies`.
    ///
    /// Control `kv.06`: it stays absent unless set here.
    pub fn dangerously_set_access_policies(
        self,
        value: impl Value<Vec<types::AccessPolicyEntry>>,
    ) -> Self {
        set(self, "properties/accessPolicies", value)
    }

    /// `properties.vaultUri`.
    pub fn vault_uri(self, value: impl Value<String>) -> Self {
        set(self, "properties/vaultUri", value)
    }

    /// `properties.enabledForDeployment`.
    pub fn enabled_for_deployment(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabledForDeployment", value)
    }

    /// `properties.enabledForDiskEncryption`.
    pub fn enabled_for_disk_encryption(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabledForDiskEncryption", value)
    }

    /// `properties.enabledForTemplateDeployment`.
    pub fn enabled_for_template_deployment(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enabledForTemplateDeployment", value)
    }

    /// `properties.enableSoftDelete`.
    ///
    /// Control `kv.07`: it is `true` unless set here.
    pub fn dangerously_set_enable_soft_delete(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableSoftDelete", value)
    }

    /// `properties.enableRbacAuthorization`.
    ///
    /// Control `kv.05`: it is `true` unless set here.
    pub fn dangerously_set_enable_rbac_authorization(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableRbacAuthorization", value)
    }

    /// `properties.createMode`.
    pub fn create_mode(self, value: impl Value<types::CreateMode>) -> Self {
        set(self, "properties/createMode", value)
    }

    /// `properties.enablePurgeProtection`.
    ///
    /// Control `kv.09`: it is `true` unless set here.
    pub fn dangerously_set_enable_purge_protection(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePurgeProtection", value)
    }

    /// `properties.networkAcls`.
    pub fn network_acls(self, value: types::NetworkRuleSet) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(self, value: impl Value<types::NetworkRuleSet>) -> Self {
        set(self, "properties/networkAcls", value)
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(self, value: impl Value<types::ProvisioningState>) -> Self {
        set(self, "properties/provisioningState", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `kv.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(self, value: impl Value<String>) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Vault, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn properties(&self) -> Expr<types::VaultProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
