//! `Microsoft.CognitiveServices/accounts/raiPolicies`, version 2025-12-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.CognitiveServices/accounts/raiPolicies`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.cognitiveservices/accounts/raipolicies)
    RaiPolicy: "Microsoft.CognitiveServices/accounts/raiPolicies" @ "2025-12-01",
    properties types::RaiPolicyProperties,
    child super::Account
}

impl RaiPolicy {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Account>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.mode`.
    pub fn mode(mut self, value: impl Value<types::RaiPolicyMode>) -> Self {
        self.0.set(&["properties", "mode"], value.node());
        self
    }

    /// `properties.basePolicyName`.
    pub fn base_policy_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "basePolicyName"], value.node());
        self
    }

    /// `properties.contentFilters`.
    pub fn content_filters(
        mut self,
        value: impl Value<Vec<types::RaiPolicyContentFilter>>,
    ) -> Self {
        self.0.set(&["properties", "contentFilters"], value.node());
        self
    }

    /// Adds one item to `properties.contentFilters`.
    pub fn content_filter(mut self, value: impl Value<types::RaiPolicyContentFilter>) -> Self {
        self.0.push(&["properties", "contentFilters"], value.node());
        self
    }

    /// `properties.customBlocklists`.
    pub fn custom_blocklists(
        mut self,
        value: impl Value<Vec<types::CustomBlocklistConfig>>,
    ) -> Self {
        self.0.set(&["properties", "customBlocklists"], value.node());
        self
    }

    /// Adds one item to `properties.customBlocklists`.
    pub fn custom_blocklist(mut self, value: impl Value<types::CustomBlocklistConfig>) -> Self {
        self.0.push(&["properties", "customBlocklists"], value.node());
        self
    }

    /// `properties.safetyProviders`.
    pub fn safety_providers(mut self, value: impl Value<Vec<types::SafetyProviderConfig>>) -> Self {
        self.0.set(&["properties", "safetyProviders"], value.node());
        self
    }

    /// Adds one item to `properties.safetyProviders`.
    pub fn safety_provider(mut self, value: impl Value<types::SafetyProviderConfig>) -> Self {
        self.0.push(&["properties", "safetyProviders"], value.node());
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
impl<P: Phase> Expr<RaiPolicy, P> {
    pub fn properties(&self) -> Expr<types::RaiPolicyProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
