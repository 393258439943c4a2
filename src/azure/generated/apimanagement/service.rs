//! `Microsoft.ApiManagement/service`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service)
    Service: "Microsoft.ApiManagement/service" @ "2024-05-01",
    properties types::ServiceProperties,
    top [ResourceGroup]
}

impl Service {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// Sets what is safe:
    /// - `properties.virtualNetworkType` = `Internal` (`apim.02`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` = `False` (`apim.05`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11` = `False` (`apim.06`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30` = `False` (`apim.07`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10` = `False` (`apim.08`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11` = `False` (`apim.09`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30` = `False` (`apim.10`)
    /// - `properties.customProperties.Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168` = `False` (`apim.11`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        sku: impl Value<types::ServiceSku, Phase: KnownAtStart>,
        publisher_email: impl Value<String>,
        publisher_name: impl Value<String>,
        virtual_network_configuration: impl Value<types::VirtualNetworkConfiguration>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set(&["location"], location.node());
        this.0.set(&["sku"], sku.node());
        this.0.set(&["properties", "publisherEmail"], publisher_email.node());
        this.0.set(&["properties", "publisherName"], publisher_name.node());
        this.0.set(
            &["properties", "virtualNetworkConfiguration"],
            virtual_network_configuration.node(),
        );
        this.0.preset(&["properties", "virtualNetworkType"], Node::String("Internal".into()));
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls11",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Ssl30",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls10",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Tls11",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.Ssl30",
            ],
            Node::String("False".into()),
        );
        this.0.preset(
            &[
                "properties",
                "customProperties",
                "Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Ciphers.TripleDes168",
            ],
            Node::String("False".into()),
        );
        this
    }

    /// `properties.notificationSenderEmail`: at most 100 characters.
    pub fn notification_sender_email(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "notificationSenderEmail"], value.node());
        self
    }

    /// `properties.hostnameConfigurations`.
    pub fn hostname_configurations(
        mut self,
        value: impl Value<Vec<types::HostnameConfiguration>>,
    ) -> Self {
        self.0.set(&["properties", "hostnameConfigurations"], value.node());
        self
    }

    /// Adds one item to `properties.hostnameConfigurations`.
    pub fn hostname_configuration(
        mut self,
        value: impl Value<types::HostnameConfiguration>,
    ) -> Self {
        self.0.push(&["properties", "hostnameConfigurations"], value.node());
        self
    }

    /// `properties.publicIpAddressId`.
    pub fn public_ip_address_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpAddress>>,
    ) -> Self {
        self.0.set(&["properties", "publicIpAddressId"], value.node());
        self
    }

    /// `properties.publicNetworkAccess`.
    pub fn public_network_access(mut self, value: impl Value<types::PublicNetworkAccess>) -> Self {
        self.0.set(&["properties", "publicNetworkAccess"], value.node());
        self
    }

    /// `properties.configurationApi`.
    pub fn configuration_api(mut self, value: impl Value<types::ConfigurationApi>) -> Self {
        self.0.set(&["properties", "configurationApi"], value.node());
        self
    }

    /// `properties.additionalLocations`.
    pub fn additional_locations(
        mut self,
        value: impl Value<Vec<types::AdditionalLocation>>,
    ) -> Self {
        self.0.set(&["properties", "additionalLocations"], value.node());
        self
    }

    /// Adds one item to `properties.additionalLocations`.
    pub fn additional_location(mut self, value: impl Value<types::AdditionalLocation>) -> Self {
        self.0.push(&["properties", "additionalLocations"], value.node());
        self
    }

    /// `properties.customProperties`.
    ///
    /// Replaces what controls `apim.05`, `apim.06`, `apim.07`, `apim.08`, `apim.09`, `apim.10`, `apim.11` set in it.
    pub fn dangerously_set_custom_properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "customProperties"], value.node());
        self
    }

    /// `properties.certificates`.
    pub fn certificates(mut self, value: impl Value<Vec<types::CertificateConfiguration>>) -> Self {
        self.0.set(&["properties", "certificates"], value.node());
        self
    }

    /// Adds one item to `properties.certificates`.
    pub fn certificate(mut self, value: impl Value<types::CertificateConfiguration>) -> Self {
        self.0.push(&["properties", "certificates"], value.node());
        self
    }

    /// `properties.enableClientCertificate`.
    pub fn enable_client_certificate(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableClientCertificate"], value.node());
        self
    }

    /// `properties.natGatewayState`.
    pub fn nat_gateway_state(mut self, value: impl Value<types::NatGatewayState>) -> Self {
        self.0.set(&["properties", "natGatewayState"], value.node());
        self
    }

    /// `properties.disableGateway`.
    pub fn disable_gateway(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "disableGateway"], value.node());
        self
    }

    /// `properties.virtualNetworkType`.
    ///
    /// Control `apim.02`: it is `Internal` unless set here.
    pub fn dangerously_set_virtual_network_type(
        mut self,
        value: impl Value<types::VirtualNetworkType>,
    ) -> Self {
        self.0.set(&["properties", "virtualNetworkType"], value.node());
        self
    }

    /// `properties.apiVersionConstraint`.
    pub fn api_version_constraint(
        mut self,
        value: impl Value<types::ApiVersionConstraint>,
    ) -> Self {
        self.0.set(&["properties", "apiVersionConstraint"], value.node());
        self
    }

    /// `properties.restore`.
    pub fn restore(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "restore"], value.node());
        self
    }

    /// `properties.privateEndpointConnections`.
    pub fn private_endpoint_connections(
        mut self,
        value: impl Value<Vec<types::RemotePrivateEndpointConnectionWrapper>>,
    ) -> Self {
        self.0.set(&["properties", "privateEndpointConnections"], value.node());
        self
    }

    /// Adds one item to `properties.privateEndpointConnections`.
    pub fn private_endpoint_connection(
        mut self,
        value: impl Value<types::RemotePrivateEndpointConnectionWrapper>,
    ) -> Self {
        self.0.push(&["properties", "privateEndpointConnections"], value.node());
        self
    }

    /// `properties.legacyPortalStatus`.
    pub fn legacy_portal_status(mut self, value: impl Value<types::LegacyPortalStatus>) -> Self {
        self.0.set(&["properties", "legacyPortalStatus"], value.node());
        self
    }

    /// `properties.developerPortalStatus`.
    pub fn developer_portal_status(
        mut self,
        value: impl Value<types::DeveloperPortalStatus>,
    ) -> Self {
        self.0.set(&["properties", "developerPortalStatus"], value.node());
        self
    }

    /// `identity`: an identity that lives and dies with this resource.
    pub fn system_assigned_identity(mut self) -> Self {
        self.0.assign_system_identity("SystemAssigned, UserAssigned");
        self
    }

    /// `identity`: adds an identity that is a resource of its own.
    pub fn user_assigned_identity(
        mut self,
        identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>,
    ) -> Self {
        self.0.assign_identity(identity.node(), "SystemAssigned, UserAssigned");
        self
    }

    /// `zones`.
    pub fn zones(mut self, value: impl Value<Vec<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["zones"], value.node());
        self
    }

    /// Adds one item to `zones`.
    pub fn zone(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.push(&["zones"], value.node());
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
impl<P: Phase> Expr<Service, P> {
    pub fn properties(&self) -> Expr<types::ServiceProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::ServiceSku, P> {
        field(self, "sku")
    }

    pub fn identity(&self) -> Expr<types::ApiManagementServiceIdentity, P> {
        field(self, "identity")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn zones(&self) -> Expr<Vec<String>, P> {
        field(self, "zones")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
