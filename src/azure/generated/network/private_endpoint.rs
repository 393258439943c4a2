//! `Microsoft.Network/privateEndpoints`, version 2025-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateEndpoints`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privateendpoints)
    PrivateEndpoint: "Microsoft.Network/privateEndpoints" @ "2025-09-01",
    properties types::PrivateEndpointProperties,
    top [ResourceGroup]
}

impl PrivateEndpoint {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub(crate) fn generated(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this
    }

    /// `properties.ipVersionType`.
    pub fn ip_version_type(self, value: impl Value<types::IpVersionType>) -> Self {
        set(self, "properties/ipVersionType", value)
    }

    /// `properties.manualPrivateLinkServiceConnections`.
    pub fn manual_private_link_service_connections(
        self,
        value: impl Value<Vec<types::PrivateLinkServiceConnection>>,
    ) -> Self {
        set(self, "properties/manualPrivateLinkServiceConnections", value)
    }

    /// Adds one item to `properties.manualPrivateLinkServiceConnections`.
    pub fn manual_private_link_service_connection(
        self,
        value: impl Value<types::PrivateLinkServiceConnection>,
    ) -> Self {
        push(self, "properties/manualPrivateLinkServiceConnections", value)
    }

    /// `properties.customDnsConfigs`.
    pub fn custom_dns_configs(
        self,
        value: impl Value<Vec<types::CustomDnsConfigProperties>>,
    ) -> Self {
        set(self, "properties/customDnsConfigs", value)
    }

    /// Adds one item to `properties.customDnsConfigs`.
    pub fn custom_dns_config(self, value: impl Value<types::CustomDnsConfigProperties>) -> Self {
        push(self, "properties/customDnsConfigs", value)
    }

    /// `properties.applicationSecurityGroups`.
    pub fn application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/applicationSecurityGroups",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.applicationSecurityGroups`.
    pub fn application_security_group(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.push(
            "properties/applicationSecurityGroups",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        self,
        value: impl Value<Vec<types::PrivateEndpointIpConfiguration>>,
    ) -> Self {
        set(self, "properties/ipConfigurations", value)
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        self,
        value: impl Value<types::PrivateEndpointIpConfiguration>,
    ) -> Self {
        push(self, "properties/ipConfigurations", value)
    }

    /// `properties.customNetworkInterfaceName`.
    pub fn custom_network_interface_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/customNetworkInterfaceName", value)
    }

    /// `properties.billingSku`.
    pub fn billing_sku(self, value: impl Value<types::BillingSku>) -> Self {
        set(self, "properties/billingSku", value)
    }

    /// `extendedLocation`.
    pub fn extended_location(
        self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        set(self, "extendedLocation", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<PrivateEndpoint, P> {
    pub fn properties(&self) -> Expr<types::PrivateEndpointProperties, P> {
        field(self, "properties")
    }

    pub fn extended_location(&self) -> Expr<types::ExtendedLocation, P> {
        field(self, "extendedLocation")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
