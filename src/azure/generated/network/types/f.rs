//! Definitions and enums of `Microsoft.Network` that start with F.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `FirewallPolicyCertificateAuthority` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `key_vault_secret_id()`: `String`
    /// - `name()`: `String`
    FirewallPolicyCertificateAuthority
}

impl FirewallPolicyCertificateAuthority {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keyVaultSecretId`.
    pub fn key_vault_secret_id(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultSecretId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyCertificateAuthority, P> {
    pub fn key_vault_secret_id(&self) -> Expr<String, P> {
        field(self, "keyVaultSecretId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `FirewallPolicyFilterRuleCollection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `priority()`: `i64`
    /// - `action()`: `FirewallPolicyFilterRuleCollectionAction`
    /// - `rules()`: `Vec<FirewallPolicyRule>`
    /// - `rule_collection_type()`: `String`
    FirewallPolicyFilterRuleCollection
}

variant! { FirewallPolicyRuleCollection <- FirewallPolicyFilterRuleCollection }

impl FirewallPolicyFilterRuleCollection {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(
            "ruleCollectionType",
            Node::String("FirewallPolicyFilterRuleCollection".into()),
        );
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "priority", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<FirewallPolicyFilterRuleCollectionAction>) -> Self {
        set(self, "action", value)
    }

    /// `rules`.
    pub fn rules(self, value: impl Value<Vec<FirewallPolicyRule>>) -> Self {
        set(self, "rules", value)
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<FirewallPolicyRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyFilterRuleCollection, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn action(&self) -> Expr<FirewallPolicyFilterRuleCollectionAction, P> {
        field(self, "action")
    }

    pub fn rules(&self) -> Expr<Vec<FirewallPolicyRule>, P> {
        field(self, "rules")
    }

    pub fn rule_collection_type(&self) -> Expr<String, P> {
        field(self, "ruleCollectionType")
    }
}

definition! {
    /// Definition `FirewallPolicyFilterRuleCollectionAction` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `FirewallPolicyFilterRuleCollectionActionType`
    FirewallPolicyFilterRuleCollectionAction
}

impl FirewallPolicyFilterRuleCollectionAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<FirewallPolicyFilterRuleCollectionActionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyFilterRuleCollectionAction, P> {
    pub fn type_(&self) -> Expr<FirewallPolicyFilterRuleCollectionActionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `FirewallPolicyFilterRuleCollectionAction`.
    open FirewallPolicyFilterRuleCollectionActionType {
        Allow = "Allow",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `FirewallPolicyHttpHeaderToInsert` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `header_name()`: `String`
    /// - `header_value()`: `String`
    FirewallPolicyHttpHeaderToInsert
}

impl FirewallPolicyHttpHeaderToInsert {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `headerName`.
    pub fn header_name(self, value: impl Value<String>) -> Self {
        set(self, "headerName", value)
    }

    /// `headerValue`.
    pub fn header_value(self, value: impl Value<String>) -> Self {
        set(self, "headerValue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyHttpHeaderToInsert, P> {
    pub fn header_name(&self) -> Expr<String, P> {
        field(self, "headerName")
    }

    pub fn header_value(&self) -> Expr<String, P> {
        field(self, "headerValue")
    }
}

definition! {
    /// Definition `FirewallPolicyInsights` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `is_enabled()`: `bool`
    /// - `retention_days()`: `i64`
    /// - `log_analytics_resources()`: `FirewallPolicyLogAnalyticsResources`
    FirewallPolicyInsights
}

impl FirewallPolicyInsights {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `isEnabled`.
    pub fn is_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "isEnabled", value)
    }

    /// `retentionDays`.
    pub fn retention_days(self, value: impl Value<i64>) -> Self {
        set(self, "retentionDays", value)
    }

    /// `logAnalyticsResources`.
    pub fn log_analytics_resources(
        self,
        value: impl Value<FirewallPolicyLogAnalyticsResources>,
    ) -> Self {
        set(self, "logAnalyticsResources", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyInsights, P> {
    pub fn is_enabled(&self) -> Expr<bool, P> {
        field(self, "isEnabled")
    }

    pub fn retention_days(&self) -> Expr<i64, P> {
        field(self, "retentionDays")
    }

    pub fn log_analytics_resources(&self) -> Expr<FirewallPolicyLogAnalyticsResources, P> {
        field(self, "logAnalyticsResources")
    }
}

definition! {
    /// Definition `FirewallPolicyIntrusionDetection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `mode()`: `FirewallPolicyIntrusionDetectionMode`
    /// - `profile()`: `Profile`
    /// - `configuration()`: `FirewallPolicyIntrusionDetectionConfiguration`
    FirewallPolicyIntrusionDetection
}

impl FirewallPolicyIntrusionDetection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `mode`.
    pub fn mode(self, value: impl Value<FirewallPolicyIntrusionDetectionMode>) -> Self {
        set(self, "mode", value)
    }

    /// `profile`.
    pub fn profile(self, value: impl Value<types::Profile>) -> Self {
        set(self, "profile", value)
    }

    /// `configuration`.
    pub fn configuration(
        self,
        value: impl Value<FirewallPolicyIntrusionDetectionConfiguration>,
    ) -> Self {
        set(self, "configuration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyIntrusionDetection, P> {
    pub fn mode(&self) -> Expr<FirewallPolicyIntrusionDetectionMode, P> {
        field(self, "mode")
    }

    pub fn profile(&self) -> Expr<types::Profile, P> {
        field(self, "profile")
    }

    pub fn configuration(&self) -> Expr<FirewallPolicyIntrusionDetectionConfiguration, P> {
        field(self, "configuration")
    }
}

definition! {
    /// Definition `FirewallPolicyIntrusionDetectionBypassTrafficSpecifications` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    /// - `protocol()`: `FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsProtocol`
    /// - `source_addresses()`: `Vec<String>`
    /// - `destination_addresses()`: `Vec<String>`
    /// - `destination_ports()`: `Vec<String>`
    /// - `source_ip_groups()`: `Vec<String>`
    /// - `destination_ip_groups()`: `Vec<String>`
    FirewallPolicyIntrusionDetectionBypassTrafficSpecifications
}

impl FirewallPolicyIntrusionDetectionBypassTrafficSpecifications {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `protocol`.
    pub fn protocol(
        self,
        value: impl Value<FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsProtocol>,
    ) -> Self {
        set(self, "protocol", value)
    }

    /// `sourceAddresses`.
    pub fn source_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceAddresses", value)
    }

    /// Adds one item to `sourceAddresses`.
    pub fn source_address(self, value: impl Value<String>) -> Self {
        push(self, "sourceAddresses", value)
    }

    /// `destinationAddresses`.
    pub fn destination_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationAddresses", value)
    }

    /// Adds one item to `destinationAddresses`.
    pub fn destination_address(self, value: impl Value<String>) -> Self {
        push(self, "destinationAddresses", value)
    }

    /// `destinationPorts`.
    pub fn destination_ports(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationPorts", value)
    }

    /// Adds one item to `destinationPorts`.
    pub fn destination_port(self, value: impl Value<String>) -> Self {
        push(self, "destinationPorts", value)
    }

    /// `sourceIpGroups`.
    pub fn source_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sourceIpGroups", value)
    }

    /// Adds one item to `sourceIpGroups`.
    pub fn source_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "sourceIpGroups", value)
    }

    /// `destinationIpGroups`.
    pub fn destination_ip_groups(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "destinationIpGroups", value)
    }

    /// Adds one item to `destinationIpGroups`.
    pub fn destination_ip_group(self, value: impl Value<String>) -> Self {
        push(self, "destinationIpGroups", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyIntrusionDetectionBypassTrafficSpecifications, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn protocol(
        &self,
    ) -> Expr<FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsProtocol, P> {
        field(self, "protocol")
    }

    pub fn source_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceAddresses")
    }

    pub fn destination_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationAddresses")
    }

    pub fn destination_ports(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationPorts")
    }

    pub fn source_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "sourceIpGroups")
    }

    pub fn destination_ip_groups(&self) -> Expr<Vec<String>, P> {
        field(self, "destinationIpGroups")
    }
}

enumeration! {
    /// `protocol` of `FirewallPolicyIntrusionDetectionBypassTrafficSpecifications`.
    open FirewallPolicyIntrusionDetectionBypassTrafficSpecificationsProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Icmp = "ICMP",
        Any = "ANY",
    }
}

definition! {
    /// Definition `FirewallPolicyIntrusionDetectionConfiguration` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `signature_overrides()`: `Vec<FirewallPolicyIntrusionDetectionSignatureSpecification>`
    /// - `bypass_traffic_settings()`: `Vec<FirewallPolicyIntrusionDetectionBypassTrafficSpecifications>`
    /// - `private_ranges()`: `Vec<String>`
    FirewallPolicyIntrusionDetectionConfiguration
}

impl FirewallPolicyIntrusionDetectionConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `signatureOverrides`.
    pub fn signature_overrides(
        self,
        value: impl Value<Vec<FirewallPolicyIntrusionDetectionSignatureSpecification>>,
    ) -> Self {
        set(self, "signatureOverrides", value)
    }

    /// Adds one item to `signatureOverrides`.
    pub fn signature_override(
        self,
        value: impl Value<FirewallPolicyIntrusionDetectionSignatureSpecification>,
    ) -> Self {
        push(self, "signatureOverrides", value)
    }

    /// `bypassTrafficSettings`.
    pub fn bypass_traffic_settings(
        self,
        value: impl Value<Vec<FirewallPolicyIntrusionDetectionBypassTrafficSpecifications>>,
    ) -> Self {
        set(self, "bypassTrafficSettings", value)
    }

    /// Adds one item to `bypassTrafficSettings`.
    pub fn bypass_traffic_setting(
        self,
        value: impl Value<FirewallPolicyIntrusionDetectionBypassTrafficSpecifications>,
    ) -> Self {
        push(self, "bypassTrafficSettings", value)
    }

    /// `privateRanges`.
    pub fn private_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "privateRanges", value)
    }

    /// Adds one item to `privateRanges`.
    pub fn private_range(self, value: impl Value<String>) -> Self {
        push(self, "privateRanges", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyIntrusionDetectionConfiguration, P> {
    pub fn signature_overrides(
        &self,
    ) -> Expr<Vec<FirewallPolicyIntrusionDetectionSignatureSpecification>, P> {
        field(self, "signatureOverrides")
    }

    pub fn bypass_traffic_settings(
        &self,
    ) -> Expr<Vec<FirewallPolicyIntrusionDetectionBypassTrafficSpecifications>, P> {
        field(self, "bypassTrafficSettings")
    }

    pub fn private_ranges(&self) -> Expr<Vec<String>, P> {
        field(self, "privateRanges")
    }
}

enumeration! {
    /// `mode` of `FirewallPolicyIntrusionDetection`.
    open FirewallPolicyIntrusionDetectionMode {
        Off = "Off",
        Alert = "Alert",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `FirewallPolicyIntrusionDetectionSignatureSpecification` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `mode()`: `FirewallPolicyIntrusionDetectionSignatureSpecificationMode`
    FirewallPolicyIntrusionDetectionSignatureSpecification
}

impl FirewallPolicyIntrusionDetectionSignatureSpecification {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `id`.
    pub fn id(self, value: impl Value<String>) -> Self {
        set(self, "id", value)
    }

    /// `mode`.
    pub fn mode(
        self,
        value: impl Value<FirewallPolicyIntrusionDetectionSignatureSpecificationMode>,
    ) -> Self {
        set(self, "mode", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyIntrusionDetectionSignatureSpecification, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn mode(&self) -> Expr<FirewallPolicyIntrusionDetectionSignatureSpecificationMode, P> {
        field(self, "mode")
    }
}

enumeration! {
    /// `mode` of `FirewallPolicyIntrusionDetectionSignatureSpecification`.
    open FirewallPolicyIntrusionDetectionSignatureSpecificationMode {
        Off = "Off",
        Alert = "Alert",
        Deny = "Deny",
    }
}

definition! {
    /// Definition `FirewallPolicyLogAnalyticsResources` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `workspaces()`: `Vec<FirewallPolicyLogAnalyticsWorkspace>`
    /// - `default_workspace_id()`: `SubResource`
    FirewallPolicyLogAnalyticsResources
}

impl FirewallPolicyLogAnalyticsResources {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `workspaces`.
    pub fn workspaces(self, value: impl Value<Vec<FirewallPolicyLogAnalyticsWorkspace>>) -> Self {
        set(self, "workspaces", value)
    }

    /// Adds one item to `workspaces`.
    pub fn workspace(self, value: impl Value<FirewallPolicyLogAnalyticsWorkspace>) -> Self {
        push(self, "workspaces", value)
    }

    /// `defaultWorkspaceId.id`.
    pub fn default_workspace_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "defaultWorkspaceId/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyLogAnalyticsResources, P> {
    pub fn workspaces(&self) -> Expr<Vec<FirewallPolicyLogAnalyticsWorkspace>, P> {
        field(self, "workspaces")
    }

    pub fn default_workspace_id(&self) -> Expr<types::SubResource, P> {
        field(self, "defaultWorkspaceId")
    }
}

definition! {
    /// Definition `FirewallPolicyLogAnalyticsWorkspace` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `region()`: `String`
    /// - `workspace_id()`: `SubResource`
    FirewallPolicyLogAnalyticsWorkspace
}

impl FirewallPolicyLogAnalyticsWorkspace {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `region`.
    pub fn region(self, value: impl Value<String>) -> Self {
        set(self, "region", value)
    }

    /// `workspaceId.id`.
    pub fn workspace_id(
        self,
        value: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        set(self, "workspaceId/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyLogAnalyticsWorkspace, P> {
    pub fn region(&self) -> Expr<String, P> {
        field(self, "region")
    }

    pub fn workspace_id(&self) -> Expr<types::SubResource, P> {
        field(self, "workspaceId")
    }
}

definition! {
    /// Definition `FirewallPolicyNatRuleCollection` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `priority()`: `i64`
    /// - `action()`: `FirewallPolicyNatRuleCollectionAction`
    /// - `rules()`: `Vec<FirewallPolicyRule>`
    /// - `rule_collection_type()`: `String`
    FirewallPolicyNatRuleCollection
}

variant! { FirewallPolicyRuleCollection <- FirewallPolicyNatRuleCollection }

impl FirewallPolicyNatRuleCollection {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("ruleCollectionType", Node::String("FirewallPolicyNatRuleCollection".into()));
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `priority`: from 100 to 65000.
    pub fn priority(self, value: impl Value<i64>) -> Self {
        set(self, "priority", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<FirewallPolicyNatRuleCollectionAction>) -> Self {
        set(self, "action", value)
    }

    /// `rules`.
    pub fn rules(self, value: impl Value<Vec<FirewallPolicyRule>>) -> Self {
        set(self, "rules", value)
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<FirewallPolicyRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyNatRuleCollection, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }

    pub fn action(&self) -> Expr<FirewallPolicyNatRuleCollectionAction, P> {
        field(self, "action")
    }

    pub fn rules(&self) -> Expr<Vec<FirewallPolicyRule>, P> {
        field(self, "rules")
    }

    pub fn rule_collection_type(&self) -> Expr<String, P> {
        field(self, "ruleCollectionType")
    }
}

definition! {
    /// Definition `FirewallPolicyNatRuleCollectionAction` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `FirewallPolicyNatRuleCollectionActionType`
    FirewallPolicyNatRuleCollectionAction
}

impl FirewallPolicyNatRuleCollectionAction {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<FirewallPolicyNatRuleCollectionActionType>) -> Self {
        set(self, "type", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyNatRuleCollectionAction, P> {
    pub fn type_(&self) -> Expr<FirewallPolicyNatRuleCollectionActionType, P> {
        field(self, "type")
    }
}

enumeration! {
    /// `type` of `FirewallPolicyNatRuleCollectionAction`.
    open FirewallPolicyNatRuleCollectionActionType {
        Dnat = "DNAT",
    }
}

reading! {
    /// Definition `FirewallPolicyPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `size()`: `String`
    /// - `rule_collection_groups()`: `Vec<SubResource>`
    /// - `kube_selector_groups()`: `Vec<SubResource>`
    /// - `provisioning_state()`: `String`
    /// - `base_policy()`: `SubResource`
    /// - `firewalls()`: `Vec<SubResource>`
    /// - `child_policies()`: `Vec<SubResource>`
    /// - `threat_intel_mode()`: `ThreatIntelMode`
    /// - `threat_intel_whitelist()`: `FirewallPolicyThreatIntelWhitelist`
    /// - `insights()`: `FirewallPolicyInsights`
    /// - `snat()`: `FirewallPolicySnat`
    /// - `sql()`: `FirewallPolicySql`
    /// - `dns_settings()`: `DnsSettings`
    /// - `explicit_proxy()`: `ExplicitProxy`
    /// - `intrusion_detection()`: `FirewallPolicyIntrusionDetection`
    /// - `transport_security()`: `FirewallPolicyTransportSecurity`
    /// - `sku()`: `FirewallPolicySku`
    /// - `afc_managed()`: `bool`
    FirewallPolicyProperties
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyProperties, P> {
    pub fn size(&self) -> Expr<String, P> {
        field(self, "size")
    }

    pub fn rule_collection_groups(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "ruleCollectionGroups")
    }

    pub fn kube_selector_groups(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "kubeSelectorGroups")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn base_policy(&self) -> Expr<types::SubResource, P> {
        field(self, "basePolicy")
    }

    pub fn firewalls(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "firewalls")
    }

    pub fn child_policies(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "childPolicies")
    }

    pub fn threat_intel_mode(&self) -> Expr<types::ThreatIntelMode, P> {
        field(self, "threatIntelMode")
    }

    pub fn threat_intel_whitelist(&self) -> Expr<FirewallPolicyThreatIntelWhitelist, P> {
        field(self, "threatIntelWhitelist")
    }

    pub fn insights(&self) -> Expr<FirewallPolicyInsights, P> {
        field(self, "insights")
    }

    pub fn snat(&self) -> Expr<FirewallPolicySnat, P> {
        field(self, "snat")
    }

    pub fn sql(&self) -> Expr<FirewallPolicySql, P> {
        field(self, "sql")
    }

    pub fn dns_settings(&self) -> Expr<types::DnsSettings, P> {
        field(self, "dnsSettings")
    }

    pub fn explicit_proxy(&self) -> Expr<types::ExplicitProxy, P> {
        field(self, "explicitProxy")
    }

    pub fn intrusion_detection(&self) -> Expr<FirewallPolicyIntrusionDetection, P> {
        field(self, "intrusionDetection")
    }

    pub fn transport_security(&self) -> Expr<FirewallPolicyTransportSecurity, P> {
        field(self, "transportSecurity")
    }

    pub fn sku(&self) -> Expr<FirewallPolicySku, P> {
        field(self, "sku")
    }

    pub fn afc_managed(&self) -> Expr<bool, P> {
        field(self, "afcManaged")
    }
}

definition! {
    /// Definition `FirewallPolicyRule` of `Microsoft.Network`.
    ///
    /// One of [`ApplicationRule`](types::ApplicationRule), [`NatRule`](types::NatRule), [`NetworkRule`](types::NetworkRule).
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `description()`: `String`
    FirewallPolicyRule
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyRule, P> {
    pub fn as_application_rule(&self) -> Expr<types::ApplicationRule, P> {
        self.cast()
    }

    pub fn as_nat_rule(&self) -> Expr<types::NatRule, P> {
        self.cast()
    }

    pub fn as_network_rule(&self) -> Expr<types::NetworkRule, P> {
        self.cast()
    }
}

definition! {
    /// Definition `FirewallPolicyRuleApplicationProtocol` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `protocol_type()`: `FirewallPolicyRuleApplicationProtocolProtocolType`
    /// - `port()`: `i64`
    FirewallPolicyRuleApplicationProtocol
}

impl FirewallPolicyRuleApplicationProtocol {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `protocolType`.
    pub fn protocol_type(
        self,
        value: impl Value<FirewallPolicyRuleApplicationProtocolProtocolType>,
    ) -> Self {
        set(self, "protocolType", value)
    }

    /// `port`: from 0 to 64000.
    pub fn port(self, value: impl Value<i64>) -> Self {
        set(self, "port", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyRuleApplicationProtocol, P> {
    pub fn protocol_type(&self) -> Expr<FirewallPolicyRuleApplicationProtocolProtocolType, P> {
        field(self, "protocolType")
    }

    pub fn port(&self) -> Expr<i64, P> {
        field(self, "port")
    }
}

enumeration! {
    /// `protocolType` of `FirewallPolicyRuleApplicationProtocol`.
    open FirewallPolicyRuleApplicationProtocolProtocolType {
        Http = "Http",
        Https = "Https",
    }
}

definition! {
    /// Definition `FirewallPolicyRuleCollection` of `Microsoft.Network`.
    ///
    /// One of [`FirewallPolicyFilterRuleCollection`](FirewallPolicyFilterRuleCollection), [`FirewallPolicyNatRuleCollection`](FirewallPolicyNatRuleCollection).
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `priority()`: `i64`
    FirewallPolicyRuleCollection
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyRuleCollection, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn priority(&self) -> Expr<i64, P> {
        field(self, "priority")
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyRuleCollection, P> {
    pub fn as_firewall_policy_filter_rule_collection(
        &self,
    ) -> Expr<FirewallPolicyFilterRuleCollection, P> {
        self.cast()
    }

    pub fn as_firewall_policy_nat_rule_collection(
        &self,
    ) -> Expr<FirewallPolicyNatRuleCollection, P> {
        self.cast()
    }
}

definition! {
    /// Definition `FirewallPolicySku` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `tier()`: `FirewallPolicySkuTier`
    FirewallPolicySku
}

impl FirewallPolicySku {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `tier`.
    pub fn tier(self, value: impl Value<FirewallPolicySkuTier>) -> Self {
        set(self, "tier", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicySku, P> {
    pub fn tier(&self) -> Expr<FirewallPolicySkuTier, P> {
        field(self, "tier")
    }
}

enumeration! {
    /// `tier` of `FirewallPolicySku`.
    open FirewallPolicySkuTier {
        Standard = "Standard",
        Premium = "Premium",
        Basic = "Basic",
    }
}

definition! {
    /// Definition `FirewallPolicySnat` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `private_ranges()`: `Vec<String>`
    /// - `auto_learn_private_ranges()`: `AutoLearnPrivateRanges`
    FirewallPolicySnat
}

impl FirewallPolicySnat {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `privateRanges`.
    pub fn private_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "privateRanges", value)
    }

    /// Adds one item to `privateRanges`.
    pub fn private_range(self, value: impl Value<String>) -> Self {
        push(self, "privateRanges", value)
    }

    /// `autoLearnPrivateRanges`.
    pub fn auto_learn_private_ranges(
        self,
        value: impl Value<types::AutoLearnPrivateRanges>,
    ) -> Self {
        set(self, "autoLearnPrivateRanges", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicySnat, P> {
    pub fn private_ranges(&self) -> Expr<Vec<String>, P> {
        field(self, "privateRanges")
    }

    pub fn auto_learn_private_ranges(&self) -> Expr<types::AutoLearnPrivateRanges, P> {
        field(self, "autoLearnPrivateRanges")
    }
}

definition! {
    /// Definition `FirewallPolicySQL` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `allow_sql_redirect()`: `bool`
    FirewallPolicySql
}

impl FirewallPolicySql {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `allowSqlRedirect`.
    pub fn allow_sql_redirect(self, value: impl Value<bool>) -> Self {
        set(self, "allowSqlRedirect", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicySql, P> {
    pub fn allow_sql_redirect(&self) -> Expr<bool, P> {
        field(self, "allowSqlRedirect")
    }
}

definition! {
    /// Definition `FirewallPolicyThreatIntelWhitelist` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `ip_addresses()`: `Vec<String>`
    /// - `fqdns()`: `Vec<String>`
    FirewallPolicyThreatIntelWhitelist
}

impl FirewallPolicyThreatIntelWhitelist {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipAddresses`.
    pub fn ip_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "ipAddresses", value)
    }

    /// Adds one item to `ipAddresses`.
    pub fn ip_address(self, value: impl Value<String>) -> Self {
        push(self, "ipAddresses", value)
    }

    /// `fqdns`.
    pub fn fqdns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "fqdns", value)
    }

    /// Adds one item to `fqdns`.
    pub fn fqdn(self, value: impl Value<String>) -> Self {
        push(self, "fqdns", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyThreatIntelWhitelist, P> {
    pub fn ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "ipAddresses")
    }

    pub fn fqdns(&self) -> Expr<Vec<String>, P> {
        field(self, "fqdns")
    }
}

definition! {
    /// Definition `FirewallPolicyTransportSecurity` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `certificate_authority()`: `FirewallPolicyCertificateAuthority`
    FirewallPolicyTransportSecurity
}

impl FirewallPolicyTransportSecurity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `certificateAuthority`.
    pub fn certificate_authority(
        self,
        value: impl Value<FirewallPolicyCertificateAuthority>,
    ) -> Self {
        set(self, "certificateAuthority", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FirewallPolicyTransportSecurity, P> {
    pub fn certificate_authority(&self) -> Expr<FirewallPolicyCertificateAuthority, P> {
        field(self, "certificateAuthority")
    }
}

reading! {
    /// Definition `FlowLog` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `FlowLogProperties`
    /// - `etag()`: `String`
    /// - `identity()`: `ManagedServiceIdentity`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `location()`: `String`
    /// - `tags()`: `Map<String>`
    FlowLog
}

#[doc(hidden)]
impl<P> Expr<FlowLog, P> {
    pub fn properties(&self) -> Expr<FlowLogProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn identity(&self) -> Expr<types::ManagedServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

definition! {
    /// Definition `FlowLogFormatParameters` of `Microsoft.Network`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `FlowLogFormatParametersType`
    /// - `version()`: `i64`
    FlowLogFormatParameters
}

impl FlowLogFormatParameters {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<FlowLogFormatParametersType>) -> Self {
        set(self, "type", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<i64>) -> Self {
        set(self, "version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FlowLogFormatParameters, P> {
    pub fn type_(&self) -> Expr<FlowLogFormatParametersType, P> {
        field(self, "type")
    }

    pub fn version(&self) -> Expr<i64, P> {
        field(self, "version")
    }
}

enumeration! {
    /// `type` of `FlowLogFormatParameters`.
    open FlowLogFormatParametersType {
        Json = "JSON",
    }
}

reading! {
    /// Definition `FlowLogPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `target_resource_id()`: `Id<VirtualNetwork>`
    /// - `target_resource_guid()`: `String`
    /// - `storage_id()`: `Id<storage::StorageAccount>`
    /// - `enabled_filtering_criteria()`: `String`
    /// - `record_types()`: `String`
    /// - `enabled()`: `bool`
    /// - `retention_policy()`: `RetentionPolicyParameters`
    /// - `format()`: `FlowLogFormatParameters`
    /// - `flow_analytics_configuration()`: `TrafficAnalyticsProperties`
    /// - `provisioning_state()`: `String`
    FlowLogProperties
}

#[doc(hidden)]
impl<P> Expr<FlowLogProperties, P> {
    pub fn target_resource_id(&self) -> Expr<Id<super::super::VirtualNetwork>, P> {
        field(self, "targetResourceId")
    }

    pub fn target_resource_guid(&self) -> Expr<String, P> {
        field(self, "targetResourceGuid")
    }

    pub fn storage_id(&self) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageId")
    }

    pub fn enabled_filtering_criteria(&self) -> Expr<String, P> {
        field(self, "enabledFilteringCriteria")
    }

    pub fn record_types(&self) -> Expr<String, P> {
        field(self, "recordTypes")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn retention_policy(&self) -> Expr<types::RetentionPolicyParameters, P> {
        field(self, "retentionPolicy")
    }

    pub fn format(&self) -> Expr<FlowLogFormatParameters, P> {
        field(self, "format")
    }

    pub fn flow_analytics_configuration(&self) -> Expr<types::TrafficAnalyticsProperties, P> {
        field(self, "flowAnalyticsConfiguration")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `forwardingRuleState` of `Microsoft.Network/dnsForwardingRulesets/forwardingRules`.
    open ForwardingRuleState {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

reading! {
    /// Definition `FrontendIPConfiguration` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `FrontendIpConfigurationProperties`
    /// - `etag()`: `String`
    /// - `zones()`: `Vec<String>`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `id()`: `String`
    FrontendIpConfiguration
}

#[doc(hidden)]
impl<P> Expr<FrontendIpConfiguration, P> {
    pub fn properties(&self) -> Expr<FrontendIpConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `FrontendIPConfigurationPropertiesFormat` of `Microsoft.Network`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `inbound_nat_rules()`: `Vec<SubResource>`
    /// - `inbound_nat_pools()`: `Vec<SubResource>`
    /// - `outbound_rules()`: `Vec<SubResource>`
    /// - `load_balancing_rules()`: `Vec<SubResource>`
    /// - `private_ip_address()`: `String`
    /// - `private_ip_allocation_method()`: `String`
    /// - `private_ip_address_version()`: `String`
    /// - `subnet()`: `Subnet`
    /// - `public_ip_address()`: `PublicIpAddress`
    /// - `public_ip_prefix()`: `SubResource`
    /// - `gateway_load_balancer()`: `SubResource`
    /// - `provisioning_state()`: `String`
    /// - `ddos_settings()`: `DdosFrontendIpConfigurationSettings`
    /// - `enable_connection_tracking()`: `bool`
    FrontendIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<FrontendIpConfigurationProperties, P> {
    pub fn inbound_nat_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "inboundNatRules")
    }

    pub fn inbound_nat_pools(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "inboundNatPools")
    }

    pub fn outbound_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "outboundRules")
    }

    pub fn load_balancing_rules(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "loadBalancingRules")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIPAddress")
    }

    pub fn private_ip_allocation_method(&self) -> Expr<String, P> {
        field(self, "privateIPAllocationMethod")
    }

    pub fn private_ip_address_version(&self) -> Expr<String, P> {
        field(self, "privateIPAddressVersion")
    }

    pub fn subnet(&self) -> Expr<types::Subnet, P> {
        field(self, "subnet")
    }

    pub fn public_ip_address(&self) -> Expr<types::PublicIpAddress, P> {
        field(self, "publicIPAddress")
    }

    pub fn public_ip_prefix(&self) -> Expr<types::SubResource, P> {
        field(self, "publicIPPrefix")
    }

    pub fn gateway_load_balancer(&self) -> Expr<types::SubResource, P> {
        field(self, "gatewayLoadBalancer")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn ddos_settings(&self) -> Expr<types::DdosFrontendIpConfigurationSettings, P> {
        field(self, "ddosSettings")
    }

    pub fn enable_connection_tracking(&self) -> Expr<bool, P> {
        field(self, "enableConnectionTracking")
    }
}
