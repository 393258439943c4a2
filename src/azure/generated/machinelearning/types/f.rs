//! Definitions and enums of `Microsoft.MachineLearningServices` that start with F.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::OutboundRule;
use crate::azure::support::*;

definition! {
    /// Definition `FeatureStoreSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `compute_runtime()`: `ComputeRuntimeDto`
    /// - `offline_store_connection_name()`: `String`
    /// - `online_store_connection_name()`: `String`
    FeatureStoreSettings
}

impl FeatureStoreSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `computeRuntime`.
    pub fn compute_runtime(self, value: impl Value<types::ComputeRuntimeDto>) -> Self {
        set(self, "computeRuntime", value)
    }

    /// `offlineStoreConnectionName`.
    pub fn offline_store_connection_name(self, value: impl Value<String>) -> Self {
        set(self, "offlineStoreConnectionName", value)
    }

    /// `onlineStoreConnectionName`.
    pub fn online_store_connection_name(self, value: impl Value<String>) -> Self {
        set(self, "onlineStoreConnectionName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FeatureStoreSettings, P> {
    pub fn compute_runtime(&self) -> Expr<types::ComputeRuntimeDto, P> {
        field(self, "computeRuntime")
    }

    pub fn offline_store_connection_name(&self) -> Expr<String, P> {
        field(self, "offlineStoreConnectionName")
    }

    pub fn online_store_connection_name(&self) -> Expr<String, P> {
        field(self, "onlineStoreConnectionName")
    }
}

enumeration! {
    /// `firewallSku` of `ManagedNetworkSettings`.
    open FirewallSku {
        Standard = "Standard",
        Basic = "Basic",
    }
}

definition! {
    /// Definition `FqdnOutboundRule` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    /// - `destination()`: `String`
    /// - `type_()`: `String`
    FqdnOutboundRule
}

variant! { OutboundRule <- FqdnOutboundRule }

impl FqdnOutboundRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("FQDN".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<FqdnOutboundRuleCategory>) -> Self {
        set(self, "category", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<FqdnOutboundRuleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `destination`.
    pub fn destination(self, value: impl Value<String>) -> Self {
        set(self, "destination", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FqdnOutboundRule, P> {
    pub fn category(&self) -> Expr<FqdnOutboundRuleCategory, P> {
        field(self, "category")
    }

    pub fn status(&self) -> Expr<FqdnOutboundRuleStatus, P> {
        field(self, "status")
    }

    pub fn error_information(&self) -> Expr<String, P> {
        field(self, "errorInformation")
    }

    pub fn parent_rule_names(&self) -> Expr<Vec<String>, P> {
        field(self, "parentRuleNames")
    }

    pub fn destination(&self) -> Expr<String, P> {
        field(self, "destination")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `category` of `FqdnOutboundRule`.
    open FqdnOutboundRuleCategory {
        Required = "Required",
        Recommended = "Recommended",
        UserDefined = "UserDefined",
        Dependency = "Dependency",
    }
}

enumeration! {
    /// `status` of `FqdnOutboundRule`.
    open FqdnOutboundRuleStatus {
        Inactive = "Inactive",
        Active = "Active",
        Provisioning = "Provisioning",
        Deleting = "Deleting",
        Failed = "Failed",
    }
}
