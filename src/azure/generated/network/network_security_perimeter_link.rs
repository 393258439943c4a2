//! `Microsoft.Network/networkSecurityPerimeters/links`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityPerimeters/links`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/links)
    NetworkSecurityPerimeterLink: "Microsoft.Network/networkSecurityPerimeters/links" @ "2025-09-01",
    properties types::NetworkSecurityPerimeterLinkProperties,
    child super::NetworkSecurityPerimeter
}

impl NetworkSecurityPerimeterLink {
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

    /// `properties.autoApprovedRemotePerimeterResourceId`.
    pub fn auto_approved_remote_perimeter_resource_id(
        self,
        value: impl Value<Id<super::NetworkSecurityPerimeter>>,
    ) -> Self {
        set(self, "properties/autoApprovedRemotePerimeterResourceId", value)
    }

    /// `properties.localInboundProfiles`.
    pub fn local_inbound_profiles(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/localInboundProfiles", value)
    }

    /// Adds one item to `properties.localInboundProfiles`.
    pub fn local_inbound_profile(self, value: impl Value<String>) -> Self {
        push(self, "properties/localInboundProfiles", value)
    }

    /// `properties.remoteInboundProfiles`.
    pub fn remote_inbound_profiles(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/remoteInboundProfiles", value)
    }

    /// Adds one item to `properties.remoteInboundProfiles`.
    pub fn remote_inbound_profile(self, value: impl Value<String>) -> Self {
        push(self, "properties/remoteInboundProfiles", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterLink, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityPerimeterLinkProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
