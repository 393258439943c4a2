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
        this.0.set("location", location.node());
        this.0.preset("properties/publicNetworkAccess", Node::String("Disabled".into()));
        this.0.preset("properties/disableLocalAuth", Node::Bool(true));
        this.0.preset("properties/enablePurgeProtection", Node::Bool(true));
        this.0.preset("sku/name", Node::String("Standard".into()));
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
    pub fn encryption(self, value: impl Value<types::EncryptionProperties>) -> Self {
        set(self, "properties/encryption", value)
    }

    /// `properties.publicNetworkAccess`.
    ///
    /// Control `appcs.02`: it is `Disabled` unless set here.
    pub fn dangerously_set_public_network_access(
        self,
        value: impl Value<types::PublicNetworkAccess>,
    ) -> Self {
        set(self, "properties/publicNetworkAccess", value)
    }

    /// `properties.disableLocalAuth`.
    ///
    /// Control `appcs.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableLocalAuth", value)
    }

    /// `properties.softDeleteRetentionInDays`.
    pub fn soft_delete_retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/softDeleteRetentionInDays", value)
    }

    /// `properties.defaultKeyValueRevisionRetentionPeriodInSeconds`.
    pub fn default_key_value_revision_retention_period_in_seconds(
        self,
        value: impl Value<i64>,
    ) -> Self {
        set(self, "properties/defaultKeyValueRevisionRetentionPeriodInSeconds", value)
    }

    /// `properties.enablePurgeProtection`.
    ///
    /// Control `appcs.04`: it is `true` unless set here.
    pub fn dangerously_set_enable_purge_protection(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enablePurgeProtection", value)
    }

    /// `properties.dataPlaneProxy`.
    pub fn data_plane_proxy(self, value: impl Value<types::DataPlaneProxyProperties>) -> Self {
        set(self, "properties/dataPlaneProxy", value)
    }

    /// `properties.createMode`.
    pub fn create_mode(self, value: impl Value<types::CreateMode>) -> Self {
        set(self, "properties/createMode", value)
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
impl<P> Expr<ConfigurationStore, P> {
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
