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
        this.0.set(&["location"], location.node());
        this.0.set(&["properties", "azCliVersion"], az_cli_version.node());
        this.0.set(&["properties", "retentionInterval"], retention_interval.node());
        this.0.preset(&["kind"], Node::String("AzureCLI".into()));
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

    /// `properties.primaryScriptUri`.
    pub fn primary_script_uri(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "primaryScriptUri"], value.node());
        self
    }

    /// `properties.supportingScriptUris`.
    pub fn supporting_script_uris(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "supportingScriptUris"], value.node());
        self
    }

    /// `properties.scriptContent`.
    pub fn script_content(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "scriptContent"], value.node());
        self
    }

    /// `properties.arguments`.
    pub fn arguments(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "arguments"], value.node());
        self
    }

    /// `properties.environmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl Value<Vec<types::EnvironmentVariable>>,
    ) -> Self {
        self.0.set(&["properties", "environmentVariables"], value.node());
        self
    }

    /// Adds one item to `properties.environmentVariables`.
    pub fn environment_variable(mut self, value: impl Value<types::EnvironmentVariable>) -> Self {
        self.0.push(&["properties", "environmentVariables"], value.node());
        self
    }

    /// `properties.forceUpdateTag`.
    pub fn force_update_tag(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "forceUpdateTag"], value.node());
        self
    }

    /// `properties.timeout`.
    pub fn timeout(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "timeout"], value.node());
        self
    }

    /// `properties.containerSettings`.
    pub fn container_settings(mut self, value: impl Value<types::ContainerConfiguration>) -> Self {
        self.0.set(&["properties", "containerSettings"], value.node());
        self
    }

    /// `properties.storageAccountSettings`.
    pub fn storage_account_settings(
        mut self,
        value: impl Value<types::StorageAccountConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "storageAccountSettings"], value.node());
        self
    }

    /// `properties.cleanupPreference`.
    pub fn cleanup_preference(mut self, value: impl Value<types::CleanupPreference>) -> Self {
        self.0.set(&["properties", "cleanupPreference"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureCliScript, P> {
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
