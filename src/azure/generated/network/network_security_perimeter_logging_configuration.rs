//! `Microsoft.Network/networkSecurityPerimeters/loggingConfigurations`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityPerimeters/loggingConfigurations`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/loggingconfigurations)
    NetworkSecurityPerimeterLoggingConfiguration: "Microsoft.Network/networkSecurityPerimeters/loggingConfigurations" @ "2025-09-01",
    properties types::NetworkSecurityPerimeterLoggingConfigurationProperties,
    child super::NetworkSecurityPerimeter
}

impl NetworkSecurityPerimeterLoggingConfiguration {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 80 characters, pattern `(^[a-zA-Z0-9]+[a-zA-Z0-9_.-]*[a-zA-Z0-9_]+$)|(^[a-zA-Z0-9]$)`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::NetworkSecurityPerimeter>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.enabledLogCategories`.
    pub fn enabled_log_categories(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/enabledLogCategories", value)
    }

    /// Adds one item to `properties.enabledLogCategories`.
    pub fn enabled_log_category(self, value: impl Value<String>) -> Self {
        push(self, "properties/enabledLogCategories", value)
    }

    /// `properties.version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "properties/version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterLoggingConfiguration, P> {
    pub fn properties(
        &self,
    ) -> Expr<types::NetworkSecurityPerimeterLoggingConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
