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
        mut self,
        value: impl Value<types::NetworkSecurityPerimeterAccessRuleDirection>,
    ) -> Self {
        self.0.set(&["properties", "direction"], value.node());
        self
    }

    /// `properties.addressPrefixes`.
    pub fn address_prefixes(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "addressPrefixes"], value.node());
        self
    }

    /// Adds one item to `properties.addressPrefixes`.
    pub fn address_prefix(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "addressPrefixes"], value.node());
        self
    }

    /// `properties.fullyQualifiedDomainNames`.
    pub fn fully_qualified_domain_names(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "fullyQualifiedDomainNames"], value.node());
        self
    }

    /// Adds one item to `properties.fullyQualifiedDomainNames`.
    pub fn fully_qualified_domain_name(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "fullyQualifiedDomainNames"], value.node());
        self
    }

    /// `properties.subscriptions`.
    pub fn subscriptions(mut self, value: impl Value<Vec<types::SubscriptionId>>) -> Self {
        self.0.set(&["properties", "subscriptions"], value.node());
        self
    }

    /// Adds one item to `properties.subscriptions`.
    pub fn subscription(mut self, value: impl Value<types::SubscriptionId>) -> Self {
        self.0.push(&["properties", "subscriptions"], value.node());
        self
    }

    /// `properties.emailAddresses`.
    pub fn email_addresses(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "emailAddresses"], value.node());
        self
    }

    /// Adds one item to `properties.emailAddresses`.
    pub fn email_address(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "emailAddresses"], value.node());
        self
    }

    /// `properties.phoneNumbers`.
    pub fn phone_numbers(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "phoneNumbers"], value.node());
        self
    }

    /// Adds one item to `properties.phoneNumbers`.
    pub fn phone_number(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "phoneNumbers"], value.node());
        self
    }

    /// `properties.serviceTags`.
    pub fn service_tags(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["properties", "serviceTags"], value.node());
        self
    }

    /// Adds one item to `properties.serviceTags`.
    pub fn service_tag(mut self, value: impl Value<String>) -> Self {
        self.0.push(&["properties", "serviceTags"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<NetworkSecurityPerimeterAccessRule, P> {
    pub fn properties(&self) -> Expr<types::NetworkSecurityPerimeterAccessRuleProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
