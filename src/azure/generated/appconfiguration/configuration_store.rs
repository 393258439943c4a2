//! `Microsoft.AppConfiguration/configurationStores`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.AppConfiguration/configurationStores`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.appconfiguration/configurationstores)
    ConfigurationStore: "Microsoft.AppConfiguration/configurationStores" @ "2024-06-01",
    properties types::ConfigurationStoreProperties,
    top [ResourceGroup]
}

impl ConfigurationStore {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9_-]*$`.
    ///
    /// Sets what is safe:
    /// - `properties.publicNetworkAccess` = `Disabled` (`appcs.02`)
    /// - `properties.disableLocalAuth` = `true` (`appcs.03`)
    /// - `properties.enablePurgeProtection` = `true` (`appcs.04`)
    /// - `sku.name` = `Standard` (`appcs.01`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.preset(&["properties", "publicNetworkAccess"], Node::String("Disabled".into()));
        this.0.preset(&["properties", "disableLocalAuth"], Node::Bool(true));
        this.0.preset(&["properties", "enablePurgeProtection"], Node::Bool(true));
        this.0.preset(&["sku", "name"], Node::String("Standard".into()));
        this
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

    /// `properties.encryption`.
    pub fn encryption(mut self, value: impl Value<types::EncryptionProperties>) -> Self {
        self.0.set(&["properties", "encryption"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `appcs.02`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        mut self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `appcs.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableLocalAuth"], value.node());
        self
    }

    /// `properties.softDeleteRetentionInDays`.
    pub fn soft_delete_retention_in_days(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "softDeleteRetentionInDays"], value.node());
        self
    }

    /// `properties.defaultKeyValueRevisionRetentionPeriodInSeconds`.
    pub fn default_key_value_revision_retention_period_in_seconds(
        mut self,
        value: impl Value<i64>,
    ) -> Self {
        self.0
            .set(&["properties", "defaultKeyValueRevisionRetentionPeriodInSeconds"], value.node());
        self
    }

    /// `properties.enablePurgeProtection`.
    ///
    /// Control `appcs.04`: it is `true` unless set here.
    pub fn dangerously_set_enable_purge_protection(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enablePurgeProtection"], value.node());
        self
    }

    /// `properties.dataPlaneProxy`.
    pub fn data_plane_proxy(mut self, value: impl Value<types::DataPlaneProxyProperties>) -> Self {
        self.0.set(&["properties", "dataPlaneProxy"], value.node());
        self
    }

    /// `properties.createMode`.
    pub fn create_mode(mut self, value: impl Value<types::CreateMode>) -> Self {
        self.0.set(&["properties", "createMode"], value.node());
        self
    }

    /// `sku`.
    pub fn sku(mut self, value: types::Sku) -> Self {
        self.0.set(&["sku"], value.node());
        self
    }

    /// `sku`.
    ///
    /// Like [`sku`](Self::sku), for a value that may not hold what is safe.
    pub fn dangerously_set_sku(
        mut self,
        value: impl Value<types::Sku, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["sku"], value.node());
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
impl<P: Phase> Expr<ConfigurationStore, P> {
    pub fn identity(&self) -> Expr<types::ResourceIdentity, P> {
        field(self, "identity")
    }

    pub fn properties(&self) -> Expr<types::ConfigurationStoreProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::Sku, P> {
        field(self, "sku")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }
}
