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
    pub fn enabled_log_categories(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "enabledLogCategories"], value.node());
        self
    }

    /// Adds one item to `properties.enabledLogCategories`.
    pub fn enabled_log_category(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "enabledLogCategories"], value.node());
        self
    }

    /// `properties.version`.
    pub fn version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "version"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NetworkSecurityPerimeterLoggingConfiguration, P> {
    pub fn properties(
        &self,
    ) -> Expr<types::NetworkSecurityPerimeterLoggingConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
