//! `Microsoft.Network/networkSecurityGroups/securityRules`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/networkSecurityGroups/securityRules`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups/securityrules)
    SecurityRule: "Microsoft.Network/networkSecurityGroups/securityRules" @ "2025-09-01",
    properties types::SecurityRuleProperties,
    child super::NetworkSecurityGroup
}

impl SecurityRule {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::NetworkSecurityGroup>,
        name: impl Value<String, Phase: KnownAtStart>,
        protocol: impl Value<types::SecurityRuleProtocol>,
        access: impl Value<types::SecurityRuleAccess>,
        priority: impl Value<i64>,
        direction: impl Value<types::SecurityRuleDirection>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/protocol", protocol.node());
        this.0.set("properties/access", access.node());
        this.0.set("properties/priority", priority.node());
        this.0.set("properties/direction", direction.node());
        this
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.sourcePortRange`.
    pub fn source_port_range(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourcePortRange", value)
    }

    /// `properties.destinationPortRange`.
    pub fn destination_port_range(self, value: impl Value<String>) -> Self {
        set(self, "properties/destinationPortRange", value)
    }

    /// `properties.sourceAddressPrefix`.
    pub fn source_address_prefix(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourceAddressPrefix", value)
    }

    /// `properties.sourceAddressPrefixes`.
    pub fn source_address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/sourceAddressPrefixes", value)
    }

    /// `properties.sourceApplicationSecurityGroups`.
    pub fn source_application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/sourceApplicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.sourceApplicationSecurityGroups`.
    pub fn source_application_security_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/sourceApplicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.destinationAddressPrefix`.
    pub fn destination_address_prefix(self, value: impl Value<String>) -> Self {
        set(self, "properties/destinationAddressPrefix", value)
    }

    /// `properties.destinationAddressPrefixes`.
    pub fn destination_address_prefixes(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/destinationAddressPrefixes", value)
    }

    /// `properties.destinationApplicationSecurityGroups`.
    pub fn destination_application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/destinationApplicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.destinationApplicationSecurityGroups`.
    pub fn destination_application_security_group(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/destinationApplicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.sourcePortRanges`.
    pub fn source_port_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/sourcePortRanges", value)
    }

    /// `properties.destinationPortRanges`.
    pub fn destination_port_ranges(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "properties/destinationPortRanges", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecurityRule, P> {
    pub fn properties(&self) -> Expr<types::SecurityRuleProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }
}
