//! `Microsoft.Resources/deploymentScripts`, version 2023-08-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Resources/deploymentScripts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.resources/deploymentscripts)
    AzureCliScript: "Microsoft.Resources/deploymentScripts" @ "2023-08-01",
    properties types::AzureCliScriptProperties,
    top [ResourceGroup]
}

impl AzureCliScript {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 90 characters.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        az_cli_version: impl Value<String>,
        retention_interval: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/azCliVersion", az_cli_version.node());
        this.0.set("properties/retentionInterval", retention_interval.node());
        this.0.preset("kind", Node::String("AzureCLI".into()));
        this
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "UserAssigned");
        self
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `properties.primaryScriptUri`.
    pub fn primary_script_uri(self, value: impl Value<String>) -> Self {
        set(self, "properties/primaryScriptUri", value)
    }

    /// `properties.supportingScriptUris`.
    pub fn supporting_script_uris(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/supportingScriptUris", value)
    }

    /// `properties.scriptContent`.
    pub fn script_content(self, value: impl Value<String>) -> Self {
        set(self, "properties/scriptContent", value)
    }

    /// `properties.arguments`.
    pub fn arguments(self, value: impl Value<String>) -> Self {
        set(self, "properties/arguments", value)
    }

    /// `properties.environmentVariables`.
    pub fn environment_variables(self, value: impl Value<Vec<types::EnvironmentVariable>>) -> Self {
        set(self, "properties/environmentVariables", value)
    }

    /// Adds one item to `properties.environmentVariables`.
    pub fn environment_variable(self, value: impl Value<types::EnvironmentVariable>) -> Self {
        push(self, "properties/environmentVariables", value)
    }

    /// `properties.forceUpdateTag`.
    pub fn force_update_tag(self, value: impl Value<String>) -> Self {
        set(self, "properties/forceUpdateTag", value)
    }

    /// `properties.timeout`.
    pub fn timeout(self, value: impl Value<String>) -> Self {
        set(self, "properties/timeout", value)
    }

    /// `properties.containerSettings`.
    pub fn container_settings(self, value: impl Value<types::ContainerConfiguration>) -> Self {
        set(self, "properties/containerSettings", value)
    }

    /// `properties.storageAccountSettings`.
    pub fn storage_account_settings(
        self,
        value: impl Value<types::StorageAccountConfiguration>,
    ) -> Self {
        set(self, "properties/storageAccountSettings", value)
    }

    /// `properties.cleanupPreference`.
    pub fn cleanup_preference(self, value: impl Value<types::CleanupPreference>) -> Self {
        set(self, "properties/cleanupPreference", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureCliScript, P> {
    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
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

    pub fn properties(&self) -> Expr<types::AzureCliScriptProperties, P> {
        field(self, "properties")
    }

    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }
}
