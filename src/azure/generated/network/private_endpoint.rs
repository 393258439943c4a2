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
        this.0.set(&["location"], location.node());
        this
    }

    /// `properties.ipVersionType`.
    pub fn ip_version_type(mut self, value: impl Value<types::IpVersionType>) -> Self {
        self.0.set(&["properties", "ipVersionType"], value.node());
        self
    }

    /// `properties.manualPrivateLinkServiceConnections`.
    pub fn manual_private_link_service_connections(
        mut self,
        value: impl Value<Vec<types::PrivateLinkServiceConnection>>,
    ) -> Self {
        self.0.set(&["properties", "manualPrivateLinkServiceConnections"], value.node());
        self
    }

    /// Adds one item to `properties.manualPrivateLinkServiceConnections`.
    pub fn manual_private_link_service_connection(
        mut self,
        value: impl Value<types::PrivateLinkServiceConnection>,
    ) -> Self {
        self.0.push(&["properties", "manualPrivateLinkServiceConnections"], value.node());
        self
    }

    /// `properties.customDnsConfigs`.
    pub fn custom_dns_configs(
        mut self,
        value: impl Value<Vec<types::CustomDnsConfigProperties>>,
    ) -> Self {
        self.0.set(&["properties", "customDnsConfigs"], value.node());
        self
    }

    /// Adds one item to `properties.customDnsConfigs`.
    pub fn custom_dns_config(
        mut self,
        value: impl Value<types::CustomDnsConfigProperties>,
    ) -> Self {
        self.0.push(&["properties", "customDnsConfigs"], value.node());
        self
    }

    /// `properties.applicationSecurityGroups`.
    pub fn application_security_groups(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            &["properties", "applicationSecurityGroups"],
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
            &["properties", "applicationSecurityGroups"],
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.ipConfigurations`.
    pub fn ip_configurations(
        mut self,
        value: impl Value<Vec<types::PrivateEndpointIpConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        mut self,
        value: impl Value<types::PrivateEndpointIpConfiguration>,
    ) -> Self {
        self.0.push(&["properties", "ipConfigurations"], value.node());
        self
    }

    /// `properties.customNetworkInterfaceName`.
    pub fn custom_network_interface_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "customNetworkInterfaceName"], value.node());
        self
    }

    /// `properties.billingSku`.
    pub fn billing_sku(mut self, value: impl Value<types::BillingSku>) -> Self {
        self.0.set(&["properties", "billingSku"], value.node());
        self
    }

    /// `extendedLocation`.
    pub fn extended_location(
        mut self,
        value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set(&["extendedLocation"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<PrivateEndpoint, P> {
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
