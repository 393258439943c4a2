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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `patchMode`.
    pub fn patch_mode(self, value: impl Value<PatchSettingsPatchMode>) -> Self {
        set(self, "patchMode", value)
    }

    /// `enableHotpatching`.
    pub fn enable_hotpatching(self, value: impl Value<bool>) -> Self {
        set(self, "enableHotpatching", value)
    }

    /// `assessmentMode`.
    pub fn assessment_mode(self, value: impl Value<types::AssessmentMode>) -> Self {
        set(self, "assessmentMode", value)
    }

    /// `automaticByPlatformSettings`.
    pub fn automatic_by_platform_settings(
        self,
        value: impl Value<types::WindowsVmGuestPatchAutomaticByPlatformSettings>,
    ) -> Self {
        set(self, "automaticByPlatformSettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PatchSettings, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `zonePlacementPolicy`.
    pub fn zone_placement_policy(self, value: impl Value<types::ZonePlacementPolicy>) -> Self {
        set(self, "zonePlacementPolicy", value)
    }

    /// `includeZones`.
    pub fn include_zones(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "includeZones", value)
    }

    /// Adds one item to `includeZones`.
    pub fn include_zone(self, value: impl Value<String>) -> Self {
        push(self, "includeZones", value)
    }

    /// `excludeZones`.
    pub fn exclude_zones(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "excludeZones", value)
    }

    /// Adds one item to `excludeZones`.
    pub fn exclude_zone(self, value: impl Value<String>) -> Self {
        push(self, "excludeZones", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Placement, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `publisher`.
    pub fn publisher(self, value: impl Value<String>) -> Self {
        set(self, "publisher", value)
    }

    /// `product`.
    pub fn product(self, value: impl Value<String>) -> Self {
        set(self, "product", value)
    }

    /// `promotionCode`.
    pub fn promotion_code(self, value: impl Value<String>) -> Self {
        set(self, "promotionCode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Plan, P> {
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
impl<P> Expr<PropertyUpdatesInProgress, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<ProxyAgentSettingsMode>) -> Self {
        set(self, "mode", value)
    }

    /// `keyIncarnationId`.
    pub fn key_incarnation_id(self, value: impl Value<i64>) -> Self {
        set(self, "keyIncarnationId", value)
    }

    /// `wireServer`.
    pub fn wire_server(self, value: impl Value<types::HostEndpointSettings>) -> Self {
        set(self, "wireServer", value)
    }

    /// `imds`.
    pub fn imds(self, value: impl Value<types::HostEndpointSettings>) -> Self {
        set(self, "imds", value)
    }

    /// `addProxyAgentExtension`.
    pub fn add_proxy_agent_extension(self, value: impl Value<bool>) -> Self {
        set(self, "addProxyAgentExtension", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ProxyAgentSettings, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<PublicIpAddressSkuName>) -> Self {
        set(self, "name", value)
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<PublicIpAddressSkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PublicIpAddressSku, P> {
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
