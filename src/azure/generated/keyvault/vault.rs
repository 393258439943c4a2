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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "tenantId"], tenant_id.node());
        this.0.set(&["properties", "sku"], sku.node());
        this.0.preset(&["properties", "enableSoftDelete"], Node::Bool(true));
        this.0.preset(&["properties", "enableRbacAuthorization"], Node::Bool(true));
        this.0.preset(&["properties", "enablePurgeProtection"], Node::Bool(true));
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "networkAcls", "defaultAction"], Node::String("Deny".into()));
        this.0
            .preset(&["properties", "networkAcls", "bypass"], Node::String("AzureServices".into()));
        this
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

    /// `properties.accessPolicies`.
    ///
    /// Control `kv.06`: it stays absent unless set here.
    pub fn dangerously_set_access_policies(
        mut self,
        value: impl Value<Vec<types::AccessPolicyEntry>>,
    ) -> Self {
        self.0.set(&["properties", "accessPolicies"], value.node());
        self
    }

    /// `properties.vaultUri`.
    pub fn vault_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "vaultUri"], value.node());
        self
    }

    /// `properties.enabledForDeployment`.
    pub fn enabled_for_deployment(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabledForDeployment"], value.node());
        self
    }

    /// `properties.enabledForDiskEncryption`.
    pub fn enabled_for_disk_encryption(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabledForDiskEncryption"], value.node());
        self
    }

    /// `properties.enabledForTemplateDeployment`.
    pub fn enabled_for_template_deployment(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enabledForTemplateDeployment"], value.node());
        self
    }

    /// `properties.enableSoftDelete`.
    ///
    /// Control `kv.07`: it is `true` unless set here.
    pub fn dangerously_set_enable_soft_delete(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableSoftDelete"], value.node());
        self
    }

    /// `properties.enableRbacAuthorization`.
    ///
    /// Control `kv.05`: it is `true` unless set here.
    pub fn dangerously_set_enable_rbac_authorization(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableRbacAuthorization"], value.node());
        self
    }

    /// `properties.createMode`.
    pub fn create_mode(mut self, value: impl Value<types::CreateMode>) -> Self {
        self.0.set(&["properties", "createMode"], value.node());
        self
    }

    /// `properties.enablePurgeProtection`.
    ///
    /// Control `kv.09`: it is `true` unless set here.
    pub fn dangerously_set_enable_purge_protection(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePurgeProtection"], value.node());
        self
    }

    /// `properties.networkAcls`.
    pub fn network_acls(mut self, value: types::NetworkRuleSet) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.networkAcls`.
    ///
    /// Like [`network_acls`](Self::network_acls), for a value that may not hold what is safe.
    pub fn dangerously_set_network_acls(
        mut self,
        value: impl Value<types::NetworkRuleSet>,
    ) -> Self {
        self.0.set(&["properties", "networkAcls"], value.node());
        self
    }

    /// `properties.provisioningState`.
    pub fn provisioning_state(mut self, value: impl Value<types::ProvisioningState>) -> Self {
        self.0.set(&["properties", "provisioningState"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `kv.01`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Vault, P> {
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
