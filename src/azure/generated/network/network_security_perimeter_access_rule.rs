//! `Microsoft.Network/networkSecurityPerimeters/profiles/accessRules`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityPerimeters/profiles/accessRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecurityperimeters/profiles/accessrules)
    NetworkSecurityPerimeterAccessRule: "Microsoft.Network/networkSecurityPerimeters/profiles/accessRules" @ "2025-09-01",
    properties types::NetworkSecurityPerimeterAccessRuleProperties,
    child super::NetworkSecurityPerimeterProfile
}

impl NetworkSecurityPerimeterAccessRule {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 80 characters, pattern `(^[a-zA-Z0-9]+[a-zA-Z0-9_.-]*[a-zA-Z0-9_]+$)|(^[a-zA-Z0-9]$)`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::NetworkSecurityPerimeterProfile>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.direction`.
    pub fn direction(
        self,
        value: impl Value<types::NetworkSecurityPerimeterAccessRuleDirection>,
    ) -> Self {
        set(self, "properties/direction", value)
    }

    /// `properties.addressPrefixes`.
    pub fn address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/addressPrefixes", value)
    }

    /// Adds one item to `properties.addressPrefixes`.
    pub fn address_prefix(self, value: impl Value<String>) -> Self {
        push(self, "properties/addressPrefixes", value)
    }

    /// `properties.fullyQualifiedDomainNames`.
    pub fn fully_qualified_domain_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/fullyQualifiedDomainNames", value)
    }

    /// Adds one item to `properties.fullyQualifiedDomainNames`.
    pub fn fully_qualified_domain_name(self, value: impl Value<String>) -> Self {
        push(self, "properties/fullyQualifiedDomainNames", value)
    }

    /// `properties.subscriptions`.
    pub fn subscriptions(self, value: impl Value<Vec<types::SubscriptionId>>) -> Self {
        set(self, "properties/subscriptions", value)
    }

    /// Adds one item to `properties.subscriptions`.
    pub fn subscription(self, value: impl Value<types::SubscriptionId>) -> Self {
        push(self, "properties/subscriptions", value)
    }

    /// `properties.emailAddresses`.
    pub fn email_addresses(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/emailAddresses", value)
    }

    /// Adds one item to `properties.emailAddresses`.
    pub fn email_address(self, value: impl Value<String>) -> Self {
        push(self, "properties/emailAddresses", value)
    }

    /// `properties.phoneNumbers`.
    pub fn phone_numbers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/phoneNumbers", value)
    }

    /// Adds one item to `properties.phoneNumbers`.
    pub fn phone_number(self, value: impl Value<String>) -> Self {
        push(self, "properties/phoneNumbers", value)
    }

    /// `properties.serviceTags`.
    pub fn service_tags(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/serviceTags", value)
    }

    /// Adds one item to `properties.serviceTags`.
    pub fn service_tag(self, value: impl Value<String>) -> Self {
        push(self, "properties/serviceTags", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NetworkSecurityPerimeterAccessRule, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityPerimeterAccessRuleProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
