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
    pub fn mode(self, value: impl Value<types::RaiPolicyMode>) -> Self {
        set(self, "properties/mode", value)
    }

    /// `properties.basePolicyName`.
    pub fn base_policy_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/basePolicyName", value)
    }

    /// `properties.contentFilters`.
    pub fn content_filters(self, value: impl Value<Vec<types::RaiPolicyContentFilter>>) -> Self {
        set(self, "properties/contentFilters", value)
    }

    /// Adds one item to `properties.contentFilters`.
    pub fn content_filter(self, value: impl Value<types::RaiPolicyContentFilter>) -> Self {
        push(self, "properties/contentFilters", value)
    }

    /// `properties.customBlocklists`.
    pub fn custom_blocklists(self, value: impl Value<Vec<types::CustomBlocklistConfig>>) -> Self {
        set(self, "properties/customBlocklists", value)
    }

    /// Adds one item to `properties.customBlocklists`.
    pub fn custom_blocklist(self, value: impl Value<types::CustomBlocklistConfig>) -> Self {
        push(self, "properties/customBlocklists", value)
    }

    /// `properties.safetyProviders`.
    pub fn safety_providers(self, value: impl Value<Vec<types::SafetyProviderConfig>>) -> Self {
        set(self, "properties/safetyProviders", value)
    }

    /// Adds one item to `properties.safetyProviders`.
    pub fn safety_provider(self, value: impl Value<types::SafetyProviderConfig>) -> Self {
        push(self, "properties/safetyProviders", value)
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
impl<P> Expr<RaiPolicy, P> {
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
