//! Definitions and enums of `Microsoft.Compute` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `VaultCertificate` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `certificate_url()`: `String`
    /// - `certificate_store()`: `String`
    VaultCertificate
}

impl VaultCertificate {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `certificateUrl`.
    pub fn certificate_url(self, value: impl Value<String>) -> Self {
        set(self, "certificateUrl", value)
    }

    /// `certificateStore`.
    pub fn certificate_store(self, value: impl Value<String>) -> Self {
        set(self, "certificateStore", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VaultCertificate, P> {
    pub fn certificate_url(&self) -> Expr<String, P> {
        field(self, "certificateUrl")
    }

    pub fn certificate_store(&self) -> Expr<String, P> {
        field(self, "certificateStore")
    }
}

definition! {
    /// Definition `VaultSecretGroup` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `source_vault()`: `SubResource`
    /// - `vault_certificates()`: `Vec<VaultCertificate>`
    VaultSecretGroup
}

impl VaultSecretGroup {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sourceVault.id`.
    pub fn source_vault(
        self,
        value: impl Value<Id<crate::azure::generated::keyvault::Vault>>,
    ) -> Self {
        set(self, "sourceVault/id", value)
    }

    /// `vaultCertificates`.
    pub fn vault_certificates(self, value: impl Value<Vec<VaultCertificate>>) -> Self {
        set(self, "vaultCertificates", value)
    }

    /// Adds one item to `vaultCertificates`.
    pub fn vault_certificate(self, value: impl Value<VaultCertificate>) -> Self {
        push(self, "vaultCertificates", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VaultSecretGroup, P> {
    pub fn source_vault(&self) -> Expr<types::SubResource, P> {
        field(self, "sourceVault")
    }

    pub fn vault_certificates(&self) -> Expr<Vec<VaultCertificate>, P> {
        field(self, "vaultCertificates")
    }
}

definition! {
    /// Definition `VirtualHardDisk` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `uri()`: `String`
    VirtualHardDisk
}

impl VirtualHardDisk {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `uri`.
    pub fn uri(self, value: impl Value<String>) -> Self {
        set(self, "uri", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualHardDisk, P> {
    pub fn uri(&self) -> Expr<String, P> {
        field(self, "uri")
    }
}

reading! {
    /// Definition `VirtualMachineAgentInstanceView` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `vm_agent_version()`: `String`
    /// - `extension_handlers()`: `Vec<VirtualMachineExtensionHandlerInstanceView>`
    /// - `statuses()`: `Vec<InstanceViewStatus>`
    VirtualMachineAgentInstanceView
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineAgentInstanceView, P> {
    pub fn vm_agent_version(&self) -> Expr<String, P> {
        field(self, "vmAgentVersion")
    }

    pub fn extension_handlers(&self) -> Expr<Vec<VirtualMachineExtensionHandlerInstanceView>, P> {
        field(self, "extensionHandlers")
    }

    pub fn statuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "statuses")
    }
}

reading! {
    /// Definition `VirtualMachineExtension` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `VirtualMachineExtensionProperties`
    /// - `tags()`: `Map<String>`
    /// - `location()`: `String`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `system_data()`: `SystemData`
    VirtualMachineExtension
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineExtension, P> {
    pub fn properties(&self) -> Expr<VirtualMachineExtensionProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
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

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}

reading! {
    /// Definition `VirtualMachineExtensionHandlerInstanceView` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `type_handler_version()`: `String`
    /// - `status()`: `InstanceViewStatus`
    VirtualMachineExtensionHandlerInstanceView
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineExtensionHandlerInstanceView, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn type_handler_version(&self) -> Expr<String, P> {
        field(self, "typeHandlerVersion")
    }

    pub fn status(&self) -> Expr<types::InstanceViewStatus, P> {
        field(self, "status")
    }
}

definition! {
    /// Definition `VirtualMachineExtensionInstanceView` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `type_handler_version()`: `String`
    /// - `substatuses()`: `Vec<InstanceViewStatus>`
    /// - `statuses()`: `Vec<InstanceViewStatus>`
    VirtualMachineExtensionInstanceView
}

impl VirtualMachineExtensionInstanceView {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }

    /// `typeHandlerVersion`.
    pub fn type_handler_version(self, value: impl Value<String>) -> Self {
        set(self, "typeHandlerVersion", value)
    }

    /// `substatuses`.
    pub fn substatuses(self, value: impl Value<Vec<types::InstanceViewStatus>>) -> Self {
        set(self, "substatuses", value)
    }

    /// Adds one item to `substatuses`.
    pub fn substatuse(self, value: impl Value<types::InstanceViewStatus>) -> Self {
        push(self, "substatuses", value)
    }

    /// `statuses`.
    pub fn statuses(self, value: impl Value<Vec<types::InstanceViewStatus>>) -> Self {
        set(self, "statuses", value)
    }

    /// Adds one item to `statuses`.
    pub fn statuse(self, value: impl Value<types::InstanceViewStatus>) -> Self {
        push(self, "statuses", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineExtensionInstanceView, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn type_handler_version(&self) -> Expr<String, P> {
        field(self, "typeHandlerVersion")
    }

    pub fn substatuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "substatuses")
    }

    pub fn statuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "statuses")
    }
}

reading! {
    /// Definition `VirtualMachineExtensionProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `force_update_tag()`: `String`
    /// - `publisher()`: `String`
    /// - `type_()`: `String`
    /// - `type_handler_version()`: `String`
    /// - `auto_upgrade_minor_version()`: `bool`
    /// - `enable_automatic_upgrade()`: `bool`
    /// - `settings()`: `Any`
    /// - `protected_settings()`: `Any`
    /// - `provisioning_state()`: `String`
    /// - `instance_view()`: `VirtualMachineExtensionInstanceView`
    /// - `suppress_failures()`: `bool`
    /// - `protected_settings_from_key_vault()`: `KeyVaultSecretReference`
    /// - `provision_after_extensions()`: `Vec<String>`
    VirtualMachineExtensionProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineExtensionProperties, P> {
    pub fn force_update_tag(&self) -> Expr<String, P> {
        field(self, "forceUpdateTag")
    }

    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn type_handler_version(&self) -> Expr<String, P> {
        field(self, "typeHandlerVersion")
    }

    pub fn auto_upgrade_minor_version(&self) -> Expr<bool, P> {
        field(self, "autoUpgradeMinorVersion")
    }

    pub fn enable_automatic_upgrade(&self) -> Expr<bool, P> {
        field(self, "enableAutomaticUpgrade")
    }

    pub fn settings(&self) -> Expr<Any, P> {
        field(self, "settings")
    }

    pub fn protected_settings(&self) -> Expr<Any, P> {
        field(self, "protectedSettings")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn instance_view(&self) -> Expr<VirtualMachineExtensionInstanceView, P> {
        field(self, "instanceView")
    }

    pub fn suppress_failures(&self) -> Expr<bool, P> {
        field(self, "suppressFailures")
    }

    pub fn protected_settings_from_key_vault(&self) -> Expr<types::KeyVaultSecretReference, P> {
        field(self, "protectedSettingsFromKeyVault")
    }

    pub fn provision_after_extensions(&self) -> Expr<Vec<String>, P> {
        field(self, "provisionAfterExtensions")
    }
}

reading! {
    /// Definition `VirtualMachineHealthStatus` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `InstanceViewStatus`
    VirtualMachineHealthStatus
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineHealthStatus, P> {
    pub fn status(&self) -> Expr<types::InstanceViewStatus, P> {
        field(self, "status")
    }
}

reading! {
    /// Definition `VirtualMachineIdentity` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<CommonUserAssignedIdentitiesValue>`
    VirtualMachineIdentity
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(
        &self,
    ) -> Expr<Map<types::CommonUserAssignedIdentitiesValue>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `VirtualMachineInstanceView` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `platform_update_domain()`: `i64`
    /// - `platform_fault_domain()`: `i64`
    /// - `computer_name()`: `String`
    /// - `os_name()`: `String`
    /// - `os_version()`: `String`
    /// - `hyperv_generation()`: `String`
    /// - `rdp_thumb_print()`: `String`
    /// - `vm_agent()`: `VirtualMachineAgentInstanceView`
    /// - `maintenance_redeploy_status()`: `MaintenanceRedeployStatus`
    /// - `disks()`: `Vec<DiskInstanceView>`
    /// - `extensions()`: `Vec<VirtualMachineExtensionInstanceView>`
    /// - `vm_health()`: `VirtualMachineHealthStatus`
    /// - `boot_diagnostics()`: `BootDiagnosticsInstanceView`
    /// - `assigned_host()`: `String`
    /// - `statuses()`: `Vec<InstanceViewStatus>`
    /// - `patch_status()`: `VirtualMachinePatchStatus`
    /// - `is_vm_in_standby_pool()`: `bool`
    VirtualMachineInstanceView
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineInstanceView, P> {
    pub fn platform_update_domain(&self) -> Expr<i64, P> {
        field(self, "platformUpdateDomain")
    }

    pub fn platform_fault_domain(&self) -> Expr<i64, P> {
        field(self, "platformFaultDomain")
    }

    pub fn computer_name(&self) -> Expr<String, P> {
        field(self, "computerName")
    }

    pub fn os_name(&self) -> Expr<String, P> {
        field(self, "osName")
    }

    pub fn os_version(&self) -> Expr<String, P> {
        field(self, "osVersion")
    }

    pub fn hyperv_generation(&self) -> Expr<String, P> {
        field(self, "hyperVGeneration")
    }

    pub fn rdp_thumb_print(&self) -> Expr<String, P> {
        field(self, "rdpThumbPrint")
    }

    pub fn vm_agent(&self) -> Expr<VirtualMachineAgentInstanceView, P> {
        field(self, "vmAgent")
    }

    pub fn maintenance_redeploy_status(&self) -> Expr<types::MaintenanceRedeployStatus, P> {
        field(self, "maintenanceRedeployStatus")
    }

    pub fn disks(&self) -> Expr<Vec<types::DiskInstanceView>, P> {
        field(self, "disks")
    }

    pub fn extensions(&self) -> Expr<Vec<VirtualMachineExtensionInstanceView>, P> {
        field(self, "extensions")
    }

    pub fn vm_health(&self) -> Expr<VirtualMachineHealthStatus, P> {
        field(self, "vmHealth")
    }

    pub fn boot_diagnostics(&self) -> Expr<types::BootDiagnosticsInstanceView, P> {
        field(self, "bootDiagnostics")
    }

    pub fn assigned_host(&self) -> Expr<String, P> {
        field(self, "assignedHost")
    }

    pub fn statuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "statuses")
    }

    pub fn patch_status(&self) -> Expr<VirtualMachinePatchStatus, P> {
        field(self, "patchStatus")
    }

    pub fn is_vm_in_standby_pool(&self) -> Expr<bool, P> {
        field(self, "isVMInStandbyPool")
    }
}

definition! {
    /// Definition `VirtualMachineIpTag` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `ip_tag_type()`: `String`
    /// - `tag()`: `String`
    VirtualMachineIpTag
}

impl VirtualMachineIpTag {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ipTagType`.
    pub fn ip_tag_type(self, value: impl Value<String>) -> Self {
        set(self, "ipTagType", value)
    }

    /// `tag`.
    pub fn tag(self, value: impl Value<String>) -> Self {
        set(self, "tag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineIpTag, P> {
    pub fn ip_tag_type(&self) -> Expr<String, P> {
        field(self, "ipTagType")
    }

    pub fn tag(&self) -> Expr<String, P> {
        field(self, "tag")
    }
}

definition! {
    /// Definition `VirtualMachineNetworkInterfaceConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `properties()`: `VirtualMachineNetworkInterfaceConfigurationProperties`
    /// - `tags()`: `Map<String>`
    VirtualMachineNetworkInterfaceConfiguration
}

impl VirtualMachineNetworkInterfaceConfiguration {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        ip_configurations: impl Value<Vec<VirtualMachineNetworkInterfaceIpConfiguration>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("properties/ipConfigurations", ip_configurations.node());
        this
    }

    /// `properties.primary`.
    pub fn primary(self, value: impl Value<bool>) -> Self {
        set(self, "properties/primary", value)
    }

    /// `properties.deleteOption`.
    pub fn delete_option(self, value: impl Value<types::DeleteOption>) -> Self {
        set(self, "properties/deleteOption", value)
    }

    /// `properties.enableAcceleratedNetworking`.
    pub fn enable_accelerated_networking(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableAcceleratedNetworking", value)
    }

    /// `properties.disableTcpStateTracking`.
    pub fn disable_tcp_state_tracking(self, value: impl Value<bool>) -> Self {
        set(self, "properties/disableTcpStateTracking", value)
    }

    /// `properties.enableFpga`.
    pub fn enable_fpga(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableFpga", value)
    }

    /// `properties.enableIPForwarding`.
    pub fn enable_ip_forwarding(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableIPForwarding", value)
    }

    /// `properties.networkSecurityGroup.id`.
    pub fn network_security_group(
        self,
        value: impl Value<Id<crate::azure::generated::network::NetworkSecurityGroup>>,
    ) -> Self {
        set(self, "properties/networkSecurityGroup/id", value)
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(
        self,
        value: impl Value<VirtualMachineNetworkInterfaceDnsSettingsConfiguration>,
    ) -> Self {
        set(self, "properties/dnsSettings", value)
    }

    /// Adds one item to `properties.ipConfigurations`.
    pub fn ip_configuration(
        self,
        value: impl Value<VirtualMachineNetworkInterfaceIpConfiguration>,
    ) -> Self {
        push(self, "properties/ipConfigurations", value)
    }

    /// `properties.dscpConfiguration.id`.
    pub fn dscp_configuration(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/dscpConfiguration/id", value)
    }

    /// `properties.auxiliaryMode`.
    pub fn auxiliary_mode(self, value: impl Value<types::AuxiliaryMode>) -> Self {
        set(self, "properties/auxiliaryMode", value)
    }

    /// `properties.auxiliarySku`.
    pub fn auxiliary_sku(self, value: impl Value<types::AuxiliarySku>) -> Self {
        set(self, "properties/auxiliarySku", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNetworkInterfaceConfiguration, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn properties(&self) -> Expr<VirtualMachineNetworkInterfaceConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `VirtualMachineNetworkInterfaceConfigurationProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `primary()`: `bool`
    /// - `delete_option()`: `DeleteOption`
    /// - `enable_accelerated_networking()`: `bool`
    /// - `disable_tcp_state_tracking()`: `bool`
    /// - `enable_fpga()`: `bool`
    /// - `enable_ip_forwarding()`: `bool`
    /// - `network_security_group()`: `SubResource`
    /// - `dns_settings()`: `VirtualMachineNetworkInterfaceDnsSettingsConfiguration`
    /// - `ip_configurations()`: `Vec<VirtualMachineNetworkInterfaceIpConfiguration>`
    /// - `dscp_configuration()`: `SubResource`
    /// - `auxiliary_mode()`: `AuxiliaryMode`
    /// - `auxiliary_sku()`: `AuxiliarySku`
    VirtualMachineNetworkInterfaceConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNetworkInterfaceConfigurationProperties, P> {
    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn delete_option(&self) -> Expr<types::DeleteOption, P> {
        field(self, "deleteOption")
    }

    pub fn enable_accelerated_networking(&self) -> Expr<bool, P> {
        field(self, "enableAcceleratedNetworking")
    }

    pub fn disable_tcp_state_tracking(&self) -> Expr<bool, P> {
        field(self, "disableTcpStateTracking")
    }

    pub fn enable_fpga(&self) -> Expr<bool, P> {
        field(self, "enableFpga")
    }

    pub fn enable_ip_forwarding(&self) -> Expr<bool, P> {
        field(self, "enableIPForwarding")
    }

    pub fn network_security_group(&self) -> Expr<types::SubResource, P> {
        field(self, "networkSecurityGroup")
    }

    pub fn dns_settings(&self) -> Expr<VirtualMachineNetworkInterfaceDnsSettingsConfiguration, P> {
        field(self, "dnsSettings")
    }

    pub fn ip_configurations(&self) -> Expr<Vec<VirtualMachineNetworkInterfaceIpConfiguration>, P> {
        field(self, "ipConfigurations")
    }

    pub fn dscp_configuration(&self) -> Expr<types::SubResource, P> {
        field(self, "dscpConfiguration")
    }

    pub fn auxiliary_mode(&self) -> Expr<types::AuxiliaryMode, P> {
        field(self, "auxiliaryMode")
    }

    pub fn auxiliary_sku(&self) -> Expr<types::AuxiliarySku, P> {
        field(self, "auxiliarySku")
    }
}

definition! {
    /// Definition `VirtualMachineNetworkInterfaceDnsSettingsConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `dns_servers()`: `Vec<String>`
    VirtualMachineNetworkInterfaceDnsSettingsConfiguration
}

impl VirtualMachineNetworkInterfaceDnsSettingsConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dnsServers`.
    pub fn dns_servers(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "dnsServers", value)
    }

    /// Adds one item to `dnsServers`.
    pub fn dns_server(self, value: impl Value<String>) -> Self {
        push(self, "dnsServers", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNetworkInterfaceDnsSettingsConfiguration, P> {
    pub fn dns_servers(&self) -> Expr<Vec<String>, P> {
        field(self, "dnsServers")
    }
}

definition! {
    /// Definition `VirtualMachineNetworkInterfaceIPConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `properties()`: `VirtualMachineNetworkInterfaceIpConfigurationProperties`
    VirtualMachineNetworkInterfaceIpConfiguration
}

impl VirtualMachineNetworkInterfaceIpConfiguration {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
    }

    /// `properties.primary`.
    pub fn primary(self, value: impl Value<bool>) -> Self {
        set(self, "properties/primary", value)
    }

    /// `properties.publicIPAddressConfiguration`.
    pub fn public_ip_address_configuration(
        self,
        value: impl Value<VirtualMachinePublicIpAddressConfiguration>,
    ) -> Self {
        set(self, "properties/publicIPAddressConfiguration", value)
    }

    /// `properties.privateIPAddressVersion`.
    pub fn private_ip_address_version(
        self,
        value: impl Value<types::PrivateIpAddressVersion>,
    ) -> Self {
        set(self, "properties/privateIPAddressVersion", value)
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

    /// `properties.applicationGatewayBackendAddressPools`.
    pub fn application_gateway_backend_address_pools(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/applicationGatewayBackendAddressPools",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.applicationGatewayBackendAddressPools`.
    pub fn application_gateway_backend_address_pool(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/applicationGatewayBackendAddressPools",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }

    /// `properties.loadBalancerBackendAddressPools`.
    pub fn load_balancer_backend_address_pools(
        mut self,
        values: impl IntoIterator<Item = impl Value<Id<AnyResource>>>,
    ) -> Self {
        self.0.set(
            "properties/loadBalancerBackendAddressPools",
            Node::Array(
                values
                    .into_iter()
                    .map(|item| Node::from(Object::new().with("id", item.node())))
                    .collect(),
            ),
        );
        self
    }

    /// Adds one item to `properties.loadBalancerBackendAddressPools`.
    pub fn load_balancer_backend_address_pool(
        mut self,
        value: impl Value<Id<AnyResource>>,
    ) -> Self {
        self.0.push(
            "properties/loadBalancerBackendAddressPools",
            Node::from(Object::new().with("id", value.node())),
        );
        self
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNetworkInterfaceIpConfiguration, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn properties(&self) -> Expr<VirtualMachineNetworkInterfaceIpConfigurationProperties, P> {
        field(self, "properties")
    }
}

reading! {
    /// Definition `VirtualMachineNetworkInterfaceIPConfigurationProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `subnet()`: `SubResource`
    /// - `primary()`: `bool`
    /// - `public_ip_address_configuration()`: `VirtualMachinePublicIpAddressConfiguration`
    /// - `private_ip_address_version()`: `PrivateIpAddressVersion`
    /// - `application_security_groups()`: `Vec<SubResource>`
    /// - `application_gateway_backend_address_pools()`: `Vec<SubResource>`
    /// - `load_balancer_backend_address_pools()`: `Vec<SubResource>`
    VirtualMachineNetworkInterfaceIpConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineNetworkInterfaceIpConfigurationProperties, P> {
    pub fn subnet(&self) -> Expr<types::SubResource, P> {
        field(self, "subnet")
    }

    pub fn primary(&self) -> Expr<bool, P> {
        field(self, "primary")
    }

    pub fn public_ip_address_configuration(
        &self,
    ) -> Expr<VirtualMachinePublicIpAddressConfiguration, P> {
        field(self, "publicIPAddressConfiguration")
    }

    pub fn private_ip_address_version(&self) -> Expr<types::PrivateIpAddressVersion, P> {
        field(self, "privateIPAddressVersion")
    }

    pub fn application_security_groups(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "applicationSecurityGroups")
    }

    pub fn application_gateway_backend_address_pools(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "applicationGatewayBackendAddressPools")
    }

    pub fn load_balancer_backend_address_pools(&self) -> Expr<Vec<types::SubResource>, P> {
        field(self, "loadBalancerBackendAddressPools")
    }
}

reading! {
    /// Definition `VirtualMachinePatchStatus` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `available_patch_summary()`: `AvailablePatchSummary`
    /// - `last_patch_installation_summary()`: `LastPatchInstallationSummary`
    /// - `configuration_statuses()`: `Vec<InstanceViewStatus>`
    VirtualMachinePatchStatus
}

#[doc(hidden)]
impl<P> Expr<VirtualMachinePatchStatus, P> {
    pub fn available_patch_summary(&self) -> Expr<types::AvailablePatchSummary, P> {
        field(self, "availablePatchSummary")
    }

    pub fn last_patch_installation_summary(&self) -> Expr<types::LastPatchInstallationSummary, P> {
        field(self, "lastPatchInstallationSummary")
    }

    pub fn configuration_statuses(&self) -> Expr<Vec<types::InstanceViewStatus>, P> {
        field(self, "configurationStatuses")
    }
}

reading! {
    /// Definition `VirtualMachineProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `hardware_profile()`: `HardwareProfile`
    /// - `scheduled_events_policy()`: `ScheduledEventsPolicy`
    /// - `storage_profile()`: `StorageProfile`
    /// - `additional_capabilities()`: `AdditionalCapabilities`
    /// - `os_profile()`: `OsProfile`
    /// - `network_profile()`: `NetworkProfile`
    /// - `security_profile()`: `SecurityProfile`
    /// - `diagnostics_profile()`: `DiagnosticsProfile`
    /// - `availability_set()`: `SubResource`
    /// - `virtual_machine_scale_set()`: `SubResource`
    /// - `proximity_placement_group()`: `SubResource`
    /// - `priority()`: `Priority`
    /// - `eviction_policy()`: `EvictionPolicy`
    /// - `billing_profile()`: `BillingProfile`
    /// - `host()`: `SubResource`
    /// - `host_group()`: `SubResource`
    /// - `provisioning_state()`: `String`
    /// - `instance_view()`: `VirtualMachineInstanceView`
    /// - `license_type()`: `String`
    /// - `vm_id()`: `String`
    /// - `extensions_time_budget()`: `String`
    /// - `platform_fault_domain()`: `i64`
    /// - `scheduled_events_profile()`: `ScheduledEventsProfile`
    /// - `user_data()`: `String`
    /// - `capacity_reservation()`: `CapacityReservationProfile`
    /// - `application_profile()`: `ApplicationProfile`
    /// - `time_created()`: `String`
    /// - `resiliency_profile()`: `ResiliencyProfile`
    VirtualMachineProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineProperties, P> {
    pub fn hardware_profile(&self) -> Expr<types::HardwareProfile, P> {
        field(self, "hardwareProfile")
    }

    pub fn scheduled_events_policy(&self) -> Expr<types::ScheduledEventsPolicy, P> {
        field(self, "scheduledEventsPolicy")
    }

    pub fn storage_profile(&self) -> Expr<types::StorageProfile, P> {
        field(self, "storageProfile")
    }

    pub fn additional_capabilities(&self) -> Expr<types::AdditionalCapabilities, P> {
        field(self, "additionalCapabilities")
    }

    pub fn os_profile(&self) -> Expr<types::OsProfile, P> {
        field(self, "osProfile")
    }

    pub fn network_profile(&self) -> Expr<types::NetworkProfile, P> {
        field(self, "networkProfile")
    }

    pub fn security_profile(&self) -> Expr<types::SecurityProfile, P> {
        field(self, "securityProfile")
    }

    pub fn diagnostics_profile(&self) -> Expr<types::DiagnosticsProfile, P> {
        field(self, "diagnosticsProfile")
    }

    pub fn availability_set(&self) -> Expr<types::SubResource, P> {
        field(self, "availabilitySet")
    }

    pub fn virtual_machine_scale_set(&self) -> Expr<types::SubResource, P> {
        field(self, "virtualMachineScaleSet")
    }

    pub fn proximity_placement_group(&self) -> Expr<types::SubResource, P> {
        field(self, "proximityPlacementGroup")
    }

    pub fn priority(&self) -> Expr<types::Priority, P> {
        field(self, "priority")
    }

    pub fn eviction_policy(&self) -> Expr<types::EvictionPolicy, P> {
        field(self, "evictionPolicy")
    }

    pub fn billing_profile(&self) -> Expr<types::BillingProfile, P> {
        field(self, "billingProfile")
    }

    pub fn host(&self) -> Expr<types::SubResource, P> {
        field(self, "host")
    }

    pub fn host_group(&self) -> Expr<types::SubResource, P> {
        field(self, "hostGroup")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn instance_view(&self) -> Expr<VirtualMachineInstanceView, P> {
        field(self, "instanceView")
    }

    pub fn license_type(&self) -> Expr<String, P> {
        field(self, "licenseType")
    }

    pub fn vm_id(&self) -> Expr<String, P> {
        field(self, "vmId")
    }

    pub fn extensions_time_budget(&self) -> Expr<String, P> {
        field(self, "extensionsTimeBudget")
    }

    pub fn platform_fault_domain(&self) -> Expr<i64, P> {
        field(self, "platformFaultDomain")
    }

    pub fn scheduled_events_profile(&self) -> Expr<types::ScheduledEventsProfile, P> {
        field(self, "scheduledEventsProfile")
    }

    pub fn user_data(&self) -> Expr<String, P> {
        field(self, "userData")
    }

    pub fn capacity_reservation(&self) -> Expr<types::CapacityReservationProfile, P> {
        field(self, "capacityReservation")
    }

    pub fn application_profile(&self) -> Expr<types::ApplicationProfile, P> {
        field(self, "applicationProfile")
    }

    pub fn time_created(&self) -> Expr<String, P> {
        field(self, "timeCreated")
    }

    pub fn resiliency_profile(&self) -> Expr<types::ResiliencyProfile, P> {
        field(self, "resiliencyProfile")
    }
}

definition! {
    /// Definition `VirtualMachinePublicIPAddressConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `properties()`: `VirtualMachinePublicIpAddressConfigurationProperties`
    /// - `sku()`: `PublicIpAddressSku`
    /// - `tags()`: `Map<String>`
    VirtualMachinePublicIpAddressConfiguration
}

impl VirtualMachinePublicIpAddressConfiguration {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `properties.idleTimeoutInMinutes`.
    pub fn idle_timeout_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "properties/idleTimeoutInMinutes", value)
    }

    /// `properties.deleteOption`.
    pub fn delete_option(self, value: impl Value<types::DeleteOption>) -> Self {
        set(self, "properties/deleteOption", value)
    }

    /// `properties.dnsSettings`.
    pub fn dns_settings(
        self,
        value: impl Value<VirtualMachinePublicIpAddressDnsSettingsConfiguration>,
    ) -> Self {
        set(self, "properties/dnsSettings", value)
    }

    /// `properties.ipTags`.
    pub fn ip_tags(self, value: impl Value<Vec<VirtualMachineIpTag>>) -> Self {
        set(self, "properties/ipTags", value)
    }

    /// Adds one item to `properties.ipTags`.
    pub fn ip_tag(self, value: impl Value<VirtualMachineIpTag>) -> Self {
        push(self, "properties/ipTags", value)
    }

    /// `properties.publicIPPrefix.id`.
    pub fn public_ip_prefix(
        self,
        value: impl Value<Id<crate::azure::generated::network::PublicIpPrefix>>,
    ) -> Self {
        set(self, "properties/publicIPPrefix/id", value)
    }

    /// `properties.publicIPAddressVersion`.
    pub fn public_ip_address_version(
        self,
        value: impl Value<types::PublicIpAddressVersion>,
    ) -> Self {
        set(self, "properties/publicIPAddressVersion", value)
    }

    /// `properties.publicIPAllocationMethod`.
    pub fn public_ip_allocation_method(
        self,
        value: impl Value<types::PublicIpAllocationMethod>,
    ) -> Self {
        set(self, "properties/publicIPAllocationMethod", value)
    }

    /// `sku`.
    pub fn sku(self, value: impl Value<types::PublicIpAddressSku>) -> Self {
        set(self, "sku", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachinePublicIpAddressConfiguration, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn properties(&self) -> Expr<VirtualMachinePublicIpAddressConfigurationProperties, P> {
        field(self, "properties")
    }

    pub fn sku(&self) -> Expr<types::PublicIpAddressSku, P> {
        field(self, "sku")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `VirtualMachinePublicIPAddressConfigurationProperties` of `Microsoft.Compute`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `idle_timeout_in_minutes()`: `i64`
    /// - `delete_option()`: `DeleteOption`
    /// - `dns_settings()`: `VirtualMachinePublicIpAddressDnsSettingsConfiguration`
    /// - `ip_tags()`: `Vec<VirtualMachineIpTag>`
    /// - `public_ip_prefix()`: `SubResource`
    /// - `public_ip_address_version()`: `PublicIpAddressVersion`
    /// - `public_ip_allocation_method()`: `PublicIpAllocationMethod`
    VirtualMachinePublicIpAddressConfigurationProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachinePublicIpAddressConfigurationProperties, P> {
    pub fn idle_timeout_in_minutes(&self) -> Expr<i64, P> {
        field(self, "idleTimeoutInMinutes")
    }

    pub fn delete_option(&self) -> Expr<types::DeleteOption, P> {
        field(self, "deleteOption")
    }

    pub fn dns_settings(&self) -> Expr<VirtualMachinePublicIpAddressDnsSettingsConfiguration, P> {
        field(self, "dnsSettings")
    }

    pub fn ip_tags(&self) -> Expr<Vec<VirtualMachineIpTag>, P> {
        field(self, "ipTags")
    }

    pub fn public_ip_prefix(&self) -> Expr<types::SubResource, P> {
        field(self, "publicIPPrefix")
    }

    pub fn public_ip_address_version(&self) -> Expr<types::PublicIpAddressVersion, P> {
        field(self, "publicIPAddressVersion")
    }

    pub fn public_ip_allocation_method(&self) -> Expr<types::PublicIpAllocationMethod, P> {
        field(self, "publicIPAllocationMethod")
    }
}

definition! {
    /// Definition `VirtualMachinePublicIPAddressDnsSettingsConfiguration` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `domain_name_label()`: `String`
    /// - `domain_name_label_scope()`: `DomainNameLabelScope`
    VirtualMachinePublicIpAddressDnsSettingsConfiguration
}

impl VirtualMachinePublicIpAddressDnsSettingsConfiguration {
    /// One with what Azure requires.
    pub fn new(domain_name_label: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("domainNameLabel", domain_name_label.node());
        this
    }

    /// `domainNameLabelScope`.
    pub fn domain_name_label_scope(self, value: impl Value<types::DomainNameLabelScope>) -> Self {
        set(self, "domainNameLabelScope", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachinePublicIpAddressDnsSettingsConfiguration, P> {
    pub fn domain_name_label(&self) -> Expr<String, P> {
        field(self, "domainNameLabel")
    }

    pub fn domain_name_label_scope(&self) -> Expr<types::DomainNameLabelScope, P> {
        field(self, "domainNameLabelScope")
    }
}

definition! {
    /// Definition `VMDiskSecurityProfile` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `security_encryption_type()`: `SecurityEncryptionType`
    /// - `disk_encryption_set()`: `DiskEncryptionSetParameters`
    VmDiskSecurityProfile
}

impl VmDiskSecurityProfile {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `securityEncryptionType`.
    pub fn security_encryption_type(
        self,
        value: impl Value<types::SecurityEncryptionType>,
    ) -> Self {
        set(self, "securityEncryptionType", value)
    }

    /// `diskEncryptionSet.id`.
    pub fn disk_encryption_set(
        self,
        value: impl Value<Id<super::super::DiskEncryptionSet>>,
    ) -> Self {
        set(self, "diskEncryptionSet/id", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VmDiskSecurityProfile, P> {
    pub fn security_encryption_type(&self) -> Expr<types::SecurityEncryptionType, P> {
        field(self, "securityEncryptionType")
    }

    pub fn disk_encryption_set(&self) -> Expr<types::DiskEncryptionSetParameters, P> {
        field(self, "diskEncryptionSet")
    }
}

definition! {
    /// Definition `VMGalleryApplication` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `tags()`: `String`
    /// - `order()`: `i64`
    /// - `package_reference_id()`: `Id<AnyResource>`
    /// - `configuration_reference()`: `String`
    /// - `treat_failure_as_deployment_failure()`: `bool`
    /// - `enable_automatic_upgrade()`: `bool`
    VmGalleryApplication
}

impl VmGalleryApplication {
    /// One with what Azure requires.
    pub fn new(package_reference_id: impl Value<Id<AnyResource>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("packageReferenceId", package_reference_id.node());
        this
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<String>) -> Self {
        set(self, "tags", value)
    }

    /// `order`.
    pub fn order(self, value: impl Value<i64>) -> Self {
        set(self, "order", value)
    }

    /// `configurationReference`.
    pub fn configuration_reference(self, value: impl Value<String>) -> Self {
        set(self, "configurationReference", value)
    }

    /// `treatFailureAsDeploymentFailure`.
    pub fn treat_failure_as_deployment_failure(self, value: impl Value<bool>) -> Self {
        set(self, "treatFailureAsDeploymentFailure", value)
    }

    /// `enableAutomaticUpgrade`.
    pub fn enable_automatic_upgrade(self, value: impl Value<bool>) -> Self {
        set(self, "enableAutomaticUpgrade", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VmGalleryApplication, P> {
    pub fn tags(&self) -> Expr<String, P> {
        field(self, "tags")
    }

    pub fn order(&self) -> Expr<i64, P> {
        field(self, "order")
    }

    pub fn package_reference_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "packageReferenceId")
    }

    pub fn configuration_reference(&self) -> Expr<String, P> {
        field(self, "configurationReference")
    }

    pub fn treat_failure_as_deployment_failure(&self) -> Expr<bool, P> {
        field(self, "treatFailureAsDeploymentFailure")
    }

    pub fn enable_automatic_upgrade(&self) -> Expr<bool, P> {
        field(self, "enableAutomaticUpgrade")
    }
}

enumeration! {
    /// `vmSize` of `HardwareProfile`.
    open VmSize {
        BasicA0 = "Basic_A0",
        BasicA1 = "Basic_A1",
        BasicA2 = "Basic_A2",
        BasicA3 = "Basic_A3",
        BasicA4 = "Basic_A4",
        StandardA0 = "Standard_A0",
        StandardA1 = "Standard_A1",
        StandardA2 = "Standard_A2",
        StandardA3 = "Standard_A3",
        StandardA4 = "Standard_A4",
        StandardA5 = "Standard_A5",
        StandardA6 = "Standard_A6",
        StandardA7 = "Standard_A7",
        StandardA8 = "Standard_A8",
        StandardA9 = "Standard_A9",
        StandardA10 = "Standard_A10",
        StandardA11 = "Standard_A11",
        StandardA1V2 = "Standard_A1_v2",
        StandardA2V2 = "Standard_A2_v2",
        StandardA4V2 = "Standard_A4_v2",
        StandardA8V2 = "Standard_A8_v2",
        StandardA2mV2 = "Standard_A2m_v2",
        StandardA4mV2 = "Standard_A4m_v2",
        StandardA8mV2 = "Standard_A8m_v2",
        StandardB1s = "Standard_B1s",
        StandardB1ms = "Standard_B1ms",
        StandardB2s = "Standard_B2s",
        StandardB2ms = "Standard_B2ms",
        StandardB4ms = "Standard_B4ms",
        StandardB8ms = "Standard_B8ms",
        StandardD1 = "Standard_D1",
        StandardD2 = "Standard_D2",
        StandardD3 = "Standard_D3",
        StandardD4 = "Standard_D4",
        StandardD11 = "Standard_D11",
        StandardD12 = "Standard_D12",
        StandardD13 = "Standard_D13",
        StandardD14 = "Standard_D14",
        StandardD1V2 = "Standard_D1_v2",
        StandardD2V2 = "Standard_D2_v2",
        StandardD3V2 = "Standard_D3_v2",
        StandardD4V2 = "Standard_D4_v2",
        StandardD5V2 = "Standard_D5_v2",
        StandardD2V3 = "Standard_D2_v3",
        StandardD4V3 = "Standard_D4_v3",
        StandardD8V3 = "Standard_D8_v3",
        StandardD16V3 = "Standard_D16_v3",
        StandardD32V3 = "Standard_D32_v3",
        StandardD64V3 = "Standard_D64_v3",
        StandardD2sV3 = "Standard_D2s_v3",
        StandardD4sV3 = "Standard_D4s_v3",
        StandardD8sV3 = "Standard_D8s_v3",
        StandardD16sV3 = "Standard_D16s_v3",
        StandardD32sV3 = "Standard_D32s_v3",
        StandardD64sV3 = "Standard_D64s_v3",
        StandardD11V2 = "Standard_D11_v2",
        StandardD12V2 = "Standard_D12_v2",
        StandardD13V2 = "Standard_D13_v2",
        StandardD14V2 = "Standard_D14_v2",
        StandardD15V2 = "Standard_D15_v2",
        StandardDs1 = "Standard_DS1",
        StandardDs2 = "Standard_DS2",
        StandardDs3 = "Standard_DS3",
        StandardDs4 = "Standard_DS4",
        StandardDs11 = "Standard_DS11",
        StandardDs12 = "Standard_DS12",
        StandardDs13 = "Standard_DS13",
        StandardDs14 = "Standard_DS14",
        StandardDs1V2 = "Standard_DS1_v2",
        StandardDs2V2 = "Standard_DS2_v2",
        StandardDs3V2 = "Standard_DS3_v2",
        StandardDs4V2 = "Standard_DS4_v2",
        StandardDs5V2 = "Standard_DS5_v2",
        StandardDs11V2 = "Standard_DS11_v2",
        StandardDs12V2 = "Standard_DS12_v2",
        StandardDs13V2 = "Standard_DS13_v2",
        StandardDs14V2 = "Standard_DS14_v2",
        StandardDs15V2 = "Standard_DS15_v2",
        StandardDs13_4V2 = "Standard_DS13-4_v2",
        StandardDs13_2V2 = "Standard_DS13-2_v2",
        StandardDs14_8V2 = "Standard_DS14-8_v2",
        StandardDs14_4V2 = "Standard_DS14-4_v2",
        StandardE2V3 = "Standard_E2_v3",
        StandardE4V3 = "Standard_E4_v3",
        StandardE8V3 = "Standard_E8_v3",
        StandardE16V3 = "Standard_E16_v3",
        StandardE32V3 = "Standard_E32_v3",
        StandardE64V3 = "Standard_E64_v3",
        StandardE2sV3 = "Standard_E2s_v3",
        StandardE4sV3 = "Standard_E4s_v3",
        StandardE8sV3 = "Standard_E8s_v3",
        StandardE16sV3 = "Standard_E16s_v3",
        StandardE32sV3 = "Standard_E32s_v3",
        StandardE64sV3 = "Standard_E64s_v3",
        StandardE32_16V3 = "Standard_E32-16_v3",
        StandardE32_8sV3 = "Standard_E32-8s_v3",
        StandardE64_32sV3 = "Standard_E64-32s_v3",
        StandardE64_16sV3 = "Standard_E64-16s_v3",
        StandardF1 = "Standard_F1",
        StandardF2 = "Standard_F2",
        StandardF4 = "Standard_F4",
        StandardF8 = "Standard_F8",
        StandardF16 = "Standard_F16",
        StandardF1s = "Standard_F1s",
        StandardF2s = "Standard_F2s",
        StandardF4s = "Standard_F4s",
        StandardF8s = "Standard_F8s",
        StandardF16s = "Standard_F16s",
        StandardF2sV2 = "Standard_F2s_v2",
        StandardF4sV2 = "Standard_F4s_v2",
        StandardF8sV2 = "Standard_F8s_v2",
        StandardF16sV2 = "Standard_F16s_v2",
        StandardF32sV2 = "Standard_F32s_v2",
        StandardF64sV2 = "Standard_F64s_v2",
        StandardF72sV2 = "Standard_F72s_v2",
        StandardG1 = "Standard_G1",
        StandardG2 = "Standard_G2",
        StandardG3 = "Standard_G3",
        StandardG4 = "Standard_G4",
        StandardG5 = "Standard_G5",
        StandardGs1 = "Standard_GS1",
        StandardGs2 = "Standard_GS2",
        StandardGs3 = "Standard_GS3",
        StandardGs4 = "Standard_GS4",
        StandardGs5 = "Standard_GS5",
        StandardGs4_8 = "Standard_GS4-8",
        StandardGs4_4 = "Standard_GS4-4",
        StandardGs5_16 = "Standard_GS5-16",
        StandardGs5_8 = "Standard_GS5-8",
        StandardH8 = "Standard_H8",
        StandardH16 = "Standard_H16",
        StandardH8m = "Standard_H8m",
        StandardH16m = "Standard_H16m",
        StandardH16r = "Standard_H16r",
        StandardH16mr = "Standard_H16mr",
        StandardL4s = "Standard_L4s",
        StandardL8s = "Standard_L8s",
        StandardL16s = "Standard_L16s",
        StandardL32s = "Standard_L32s",
        StandardM64s = "Standard_M64s",
        StandardM64ms = "Standard_M64ms",
        StandardM128s = "Standard_M128s",
        StandardM128ms = "Standard_M128ms",
        StandardM64_32ms = "Standard_M64-32ms",
        StandardM64_16ms = "Standard_M64-16ms",
        StandardM128_64ms = "Standard_M128-64ms",
        StandardM128_32ms = "Standard_M128-32ms",
        StandardNc6 = "Standard_NC6",
        StandardNc12 = "Standard_NC12",
        StandardNc24 = "Standard_NC24",
        StandardNc24r = "Standard_NC24r",
        StandardNc6sV2 = "Standard_NC6s_v2",
        StandardNc12sV2 = "Standard_NC12s_v2",
        StandardNc24sV2 = "Standard_NC24s_v2",
        StandardNc24rsV2 = "Standard_NC24rs_v2",
        StandardNc6sV3 = "Standard_NC6s_v3",
        StandardNc12sV3 = "Standard_NC12s_v3",
        StandardNc24sV3 = "Standard_NC24s_v3",
        StandardNc24rsV3 = "Standard_NC24rs_v3",
        StandardNd6s = "Standard_ND6s",
        StandardNd12s = "Standard_ND12s",
        StandardNd24s = "Standard_ND24s",
        StandardNd24rs = "Standard_ND24rs",
        StandardNv6 = "Standard_NV6",
        StandardNv12 = "Standard_NV12",
        StandardNv24 = "Standard_NV24",
    }
}

definition! {
    /// Definition `VMSizeProperties` of `Microsoft.Compute`.
    ///
    /// An expression that yields it has:
    /// - `vcpus_available()`: `i64`
    /// - `vcpus_per_core()`: `i64`
    VmSizeProperties
}

impl VmSizeProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `vCPUsAvailable`.
    pub fn vcpus_available(self, value: impl Value<i64>) -> Self {
        set(self, "vCPUsAvailable", value)
    }

    /// `vCPUsPerCore`.
    pub fn vcpus_per_core(self, value: impl Value<i64>) -> Self {
        set(self, "vCPUsPerCore", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VmSizeProperties, P> {
    pub fn vcpus_available(&self) -> Expr<i64, P> {
        field(self, "vCPUsAvailable")
    }

    pub fn vcpus_per_core(&self) -> Expr<i64, P> {
        field(self, "vCPUsPerCore")
    }
}
