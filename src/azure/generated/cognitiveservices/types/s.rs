//! Definitions and enums of `Microsoft.CognitiveServices` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use super::OutboundRule;
use crate::azure::support::*;

definition! {
    /// Definition `SafetyProviderConfig` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `source()`: `SafetyProviderConfigSource`
    /// - `safety_provider_name()`: `String`
    /// - `blocking()`: `bool`
    SafetyProviderConfig
}

impl SafetyProviderConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `source`.
    pub fn source(self, value: impl Value<SafetyProviderConfigSource>) -> Self {
        set(self, "source", value)
    }

    /// `safetyProviderName`.
    pub fn safety_provider_name(self, value: impl Value<String>) -> Self {
        set(self, "safetyProviderName", value)
    }

    /// `blocking`.
    pub fn blocking(self, value: impl Value<bool>) -> Self {
        set(self, "blocking", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SafetyProviderConfig, P> {
    pub fn source(&self) -> Expr<SafetyProviderConfigSource, P> {
        field(self, "source")
    }

    pub fn safety_provider_name(&self) -> Expr<String, P> {
        field(self, "safetyProviderName")
    }

    pub fn blocking(&self) -> Expr<bool, P> {
        field(self, "blocking")
    }
}

enumeration! {
    /// `source` of `SafetyProviderConfig`.
    open SafetyProviderConfigSource {
        Prompt = "Prompt",
        Completion = "Completion",
        PreToolCall = "PreToolCall",
        PostToolCall = "PostToolCall",
        PreRun = "PreRun",
        PostRun = "PostRun",
    }
}

definition! {
    /// Definition `SASAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `ConnectionSharedAccessSignature`
    /// - `auth_type()`: `String`
    SasAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- SasAuthTypeConnectionProperties }

impl SasAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("SAS".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<types::ConnectionSharedAccessSignature>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SasAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<types::ConnectionSharedAccessSignature, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `scaleType` of `DeploymentScaleSettings`.
    open ScaleType {
        Standard = "Standard",
        Manual = "Manual",
    }
}

enumeration! {
    /// `scenario` of `NetworkInjection`.
    open Scenario {
        None = "none",
        Agent = "agent",
    }
}

definition! {
    /// Definition `ServicePrincipalAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `ConnectionServicePrincipal`
    /// - `auth_type()`: `String`
    ServicePrincipalAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- ServicePrincipalAuthTypeConnectionProperties }

impl ServicePrincipalAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("ServicePrincipal".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<types::ConnectionServicePrincipal>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServicePrincipalAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<types::ConnectionServicePrincipal, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `ServiceTagOutboundRule` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    /// - `destination()`: `ServiceTagOutboundRuleDestination`
    /// - `type_()`: `String`
    ServiceTagOutboundRule
}

variant! { OutboundRule <- ServiceTagOutboundRule }

impl ServiceTagOutboundRule {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("type", Node::String("ServiceTag".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<types::FqdnOutboundRuleCategory>) -> Self {
        set(self, "category", value)
    }

    /// `status`.
    pub fn status(self, value: impl Value<types::FqdnOutboundRuleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `destination`.
    pub fn destination(self, value: impl Value<ServiceTagOutboundRuleDestination>) -> Self {
        set(self, "destination", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceTagOutboundRule, P> {
    pub fn category(&self) -> Expr<types::FqdnOutboundRuleCategory, P> {
        field(self, "category")
    }

    pub fn status(&self) -> Expr<types::FqdnOutboundRuleStatus, P> {
        field(self, "status")
    }

    pub fn error_information(&self) -> Expr<String, P> {
        field(self, "errorInformation")
    }

    pub fn parent_rule_names(&self) -> Expr<Vec<String>, P> {
        field(self, "parentRuleNames")
    }

    pub fn destination(&self) -> Expr<ServiceTagOutboundRuleDestination, P> {
        field(self, "destination")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ServiceTagOutboundRuleDestination` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `service_tag()`: `String`
    /// - `protocol()`: `String`
    /// - `port_ranges()`: `String`
    /// - `action()`: `ServiceTagOutboundRuleDestinationAction`
    /// - `address_prefixes()`: `Vec<String>`
    ServiceTagOutboundRuleDestination
}

impl ServiceTagOutboundRuleDestination {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceTag`.
    pub fn service_tag(self, value: impl Value<String>) -> Self {
        set(self, "serviceTag", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<String>) -> Self {
        set(self, "protocol", value)
    }

    /// `portRanges`.
    pub fn port_ranges(self, value: impl Value<String>) -> Self {
        set(self, "portRanges", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<ServiceTagOutboundRuleDestinationAction>) -> Self {
        set(self, "action", value)
    }

    /// `addressPrefixes`.
    pub fn address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "addressPrefixes", value)
    }

    /// Adds one item to `addressPrefixes`.
    pub fn address_prefix(self, value: impl Value<String>) -> Self {
        push(self, "addressPrefixes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceTagOutboundRuleDestination, P> {
    pub fn service_tag(&self) -> Expr<String, P> {
        field(self, "serviceTag")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn port_ranges(&self) -> Expr<String, P> {
        field(self, "portRanges")
    }

    pub fn action(&self) -> Expr<ServiceTagOutboundRuleDestinationAction, P> {
        field(self, "action")
    }

    pub fn address_prefixes(&self) -> Expr<Vec<String>, P> {
        field(self, "addressPrefixes")
    }
}

enumeration! {
    /// `action` of `ServiceTagOutboundRuleDestination`.
    open ServiceTagOutboundRuleDestinationAction {
        Allow = "Allow",
        Deny = "Deny",
    }
}

enumeration! {
    /// `serviceTier` of `Microsoft.CognitiveServices/accounts/deployments`.
    open ServiceTier {
        Default = "Default",
        Priority = "Priority",
    }
}

enumeration! {
    /// `severityThreshold` of `RaiPolicyContentFilter`.
    open SeverityThreshold {
        Low = "Low",
        Medium = "Medium",
        High = "High",
    }
}

definition! {
    /// Definition `Sku` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `tier()`: `SkuTier`
    /// - `size()`: `String`
    /// - `family()`: `String`
    /// - `capacity()`: `i64`
    Sku
}

impl Sku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<SkuTier>) -> Self {
        set(self, "tier", value)
    }

    /// `size`.
    pub fn size(self, value: impl Value<String>) -> Self {
        set(self, "size", value)
    }

    /// `family`.
    pub fn family(self, value: impl Value<String>) -> Self {
        set(self, "family", value)
    }

    /// `capacity`.
    pub fn capacity(self, value: impl Value<i64>) -> Self {
        set(self, "capacity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Sku, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn tier(&self) -> Expr<SkuTier, P> {
        field(self, "tier")
    }

    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn family(&self) -> Expr<String, P> {
        field(self, "family")
    }

    pub fn capacity(&self) -> Expr<i64, P> {
        field(self, "capacity")
    }
}

reading! {
    /// Definition `SkuCapability` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    SkuCapability
}

#[doc(hidden)]
impl<P> Expr<SkuCapability, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

reading! {
    /// Definition `SkuChangeInfo` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `count_of_downgrades()`: `i64`
    /// - `count_of_upgrades_after_downgrades()`: `i64`
    /// - `last_change_date()`: `String`
    SkuChangeInfo
}

#[doc(hidden)]
impl<P> Expr<SkuChangeInfo, P> {
    pub fn count_of_downgrades(&self) -> Expr<i64, P> {
        field(self, "countOfDowngrades")
    }

    pub fn count_of_upgrades_after_downgrades(&self) -> Expr<i64, P> {
        field(self, "countOfUpgradesAfterDowngrades")
    }

    pub fn last_change_date(&self) -> Expr<String, P> {
        field(self, "lastChangeDate")
    }
}

enumeration! {
    /// `tier` of `Sku`.
    open SkuTier {
        Free = "Free",
        Basic = "Basic",
        Standard = "Standard",
        Premium = "Premium",
        Enterprise = "Enterprise",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
