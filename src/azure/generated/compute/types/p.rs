//! Definitions and enums of `Microsoft.Compute` that start with P.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `passName` of `AdditionalUnattendContent`.
    PassName {
        OobeSystem = "OobeSystem",
    }
}

definition! {
    /// Definition `PatchSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `patch_mode()`: `PatchSettingsPatchMode`
    /// - `enable_hotpatching()`: `bool`
    /// - `assessment_mode()`: `AssessmentMode`
    /// - `automatic_by_platform_settings()`: `WindowsVmGuestPatchAutomaticByPlatformSettings`
    PatchSettings
}

impl PatchSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `patchMode`.
    pub fn patch_mode(mut self, value: impl Value<PatchSettingsPatchMode>) -> Self {
        self.0.set(&["patchMode"], value.node());
        self
    }

    /// `enableHotpatching`.
    pub fn enable_hotpatching(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enableHotpatching"], value.node());
        self
    }

    /// `assessmentMode`.
    pub fn assessment_mode(mut self, value: impl Value<types::AssessmentMode>) -> Self {
        self.0.set(&["assessmentMode"], value.node());
        self
    }

    /// `automaticByPlatformSettings`.
    pub fn automatic_by_platform_settings(
        mut self,
        value: impl Value<types::WindowsVmGuestPatchAutomaticByPlatformSettings>,
    ) -> Self {
        self.0.set(&["automaticByPlatformSettings"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PatchSettings, P> {
    pub fn patch_mode(&self) -> Expr<PatchSettingsPatchMode, P> {
        field(self, "patchMode")
    }

    pub fn enable_hotpatching(&self) -> Expr<bool, P> {
        field(self, "enableHotpatching")
    }

    pub fn assessment_mode(&self) -> Expr<types::AssessmentMode, P> {
        field(self, "assessmentMode")
    }

    pub fn automatic_by_platform_settings(
        &self,
    ) -> Expr<types::WindowsVmGuestPatchAutomaticByPlatformSettings, P> {
        field(self, "automaticByPlatformSettings")
    }
}

enumeration! {
    /// `patchMode` of `PatchSettings`.
    open PatchSettingsPatchMode {
        Manual = "Manual",
        AutomaticByOs = "AutomaticByOS",
        AutomaticByPlatform = "AutomaticByPlatform",
    }
}

definition! {
    /// Definition `Placement` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `zone_placement_policy()`: `ZonePlacementPolicy`
    /// - `include_zones()`: `Vec<String>`
    /// - `exclude_zones()`: `Vec<String>`
    Placement
}

impl Placement {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `zonePlacementPolicy`.
    pub fn zone_placement_policy(mut self, value: impl Value<types::ZonePlacementPolicy>) -> Self {
        self.0.set(&["zonePlacementPolicy"], value.node());
        self
    }

    /// `includeZones`.
    pub fn include_zones(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["includeZones"], value.node());
        self
    }

    /// Adds one item to `includeZones`.
    pub fn include_zone(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["includeZones"], value.node());
        self
    }

    /// `excludeZones`.
    pub fn exclude_zones(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["excludeZones"], value.node());
        self
    }

    /// Adds one item to `excludeZones`.
    pub fn exclude_zone(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["excludeZones"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Placement, P> {
    pub fn zone_placement_policy(&self) -> Expr<types::ZonePlacementPolicy, P> {
        field(self, "zonePlacementPolicy")
    }

    pub fn include_zones(&self) -> Expr<Vec<String>, P> {
        field(self, "includeZones")
    }

    pub fn exclude_zones(&self) -> Expr<Vec<String>, P> {
        field(self, "excludeZones")
    }
}

definition! {
    /// Definition `Plan` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `publisher()`: `String`
    /// - `product()`: `String`
    /// - `promotion_code()`: `String`
    Plan
}

impl Plan {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `publisher`.
    pub fn publisher(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["publisher"], value.node());
        self
    }

    /// `product`.
    pub fn product(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["product"], value.node());
        self
    }

    /// `promotionCode`.
    pub fn promotion_code(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["promotionCode"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Plan, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn product(&self) -> Expr<String, P> {
        field(self, "product")
    }

    pub fn promotion_code(&self) -> Expr<String, P> {
        field(self, "promotionCode")
    }
}

enumeration! {
    /// `priority` of `Microsoft.Compute/virtualMachines`.
    open Priority {
        Regular = "Regular",
        Low = "Low",
        Spot = "Spot",
    }
}

enumeration! {
    /// `privateIPAddressVersion` of `VirtualMachineNetworkInterfaceIPConfiguration`.
    open PrivateIpAddressVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

reading! {
    /// Definition `PropertyUpdatesInProgress` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `target_tier()`: `String`
    PropertyUpdatesInProgress
}

#[doc(hidden)]
impl<P: Phase> Expr<PropertyUpdatesInProgress, P> {
    pub fn target_tier(&self) -> Expr<String, P> {
        field(self, "targetTier")
    }
}

enumeration! {
    /// `provisionedBandwidthCopySpeed` of `CreationData`.
    open ProvisionedBandwidthCopySpeed {
        None = "None",
        Enhanced = "Enhanced",
    }
}

definition! {
    /// Definition `ProxyAgentSettings` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `mode()`: `ProxyAgentSettingsMode`
    /// - `key_incarnation_id()`: `i64`
    /// - `wire_server()`: `HostEndpointSettings`
    /// - `imds()`: `HostEndpointSettings`
    /// - `add_proxy_agent_extension()`: `bool`
    ProxyAgentSettings
}

impl ProxyAgentSettings {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }

    /// `mode`.
    pub fn mode(mut self, value: impl Value<ProxyAgentSettingsMode>) -> Self {
        self.0.set(&["mode"], value.node());
        self
    }

    /// `keyIncarnationId`.
    pub fn key_incarnation_id(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["keyIncarnationId"], value.node());
        self
    }

    /// `wireServer`.
    pub fn wire_server(mut self, value: impl Value<types::HostEndpointSettings>) -> Self {
        self.0.set(&["wireServer"], value.node());
        self
    }

    /// `imds`.
    pub fn imds(mut self, value: impl Value<types::HostEndpointSettings>) -> Self {
        self.0.set(&["imds"], value.node());
        self
    }

    /// `addProxyAgentExtension`.
    pub fn add_proxy_agent_extension(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["addProxyAgentExtension"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ProxyAgentSettings, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn mode(&self) -> Expr<ProxyAgentSettingsMode, P> {
        field(self, "mode")
    }

    pub fn key_incarnation_id(&self) -> Expr<i64, P> {
        field(self, "keyIncarnationId")
    }

    pub fn wire_server(&self) -> Expr<types::HostEndpointSettings, P> {
        field(self, "wireServer")
    }

    pub fn imds(&self) -> Expr<types::HostEndpointSettings, P> {
        field(self, "imds")
    }

    pub fn add_proxy_agent_extension(&self) -> Expr<bool, P> {
        field(self, "addProxyAgentExtension")
    }
}

enumeration! {
    /// `mode` of `ProxyAgentSettings`.
    open ProxyAgentSettingsMode {
        Audit = "Audit",
        Enforce = "Enforce",
    }
}

definition! {
    /// Definition `PublicIPAddressSku` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `PublicIpAddressSkuName`
    /// - `tier()`: `PublicIpAddressSkuTier`
    PublicIpAddressSku
}

impl PublicIpAddressSku {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<PublicIpAddressSkuName>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `tier`.
    pub fn tier(mut self, value: impl Value<PublicIpAddressSkuTier>) -> Self {
        self.0.set(&["tier"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PublicIpAddressSku, P> {
    pub fn name(&self) -> Expr<PublicIpAddressSkuName, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<PublicIpAddressSkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `name` of `PublicIPAddressSku`.
    open PublicIpAddressSkuName {
        Basic = "Basic",
        Standard = "Standard",
    }
}

enumeration! {
    /// `tier` of `PublicIPAddressSku`.
    open PublicIpAddressSkuTier {
        Regional = "Regional",
        Global = "Global",
    }
}

enumeration! {
    /// `publicIPAddressVersion` of `VirtualMachinePublicIPAddressConfiguration`.
    open PublicIpAddressVersion {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

enumeration! {
    /// `publicIPAllocationMethod` of `VirtualMachinePublicIPAddressConfiguration`.
    open PublicIpAllocationMethod {
        Dynamic = "Dynamic",
        Static = "Static",
    }
}

enumeration! {
    /// `publicNetworkAccess` of `Microsoft.Compute/disks`.
    open PublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}
