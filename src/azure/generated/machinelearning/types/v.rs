//! Definitions and enums of `Microsoft.MachineLearningServices` that start with V.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::Compute;
use crate::azure::support::*;

definition! {
    /// Definition `VirtualMachine` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `compute_location()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `description()`: `String`
    /// - `created_on()`: `String`
    /// - `modified_on()`: `String`
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `provisioning_errors()`: `Vec<ErrorResponse>`
    /// - `is_attached_compute()`: `bool`
    /// - `disable_local_auth()`: `bool`
    /// - `properties()`: `VirtualMachineSchemaProperties`
    /// - `compute_type()`: `String`
    VirtualMachine
}

variant! { Compute <- VirtualMachine }

impl VirtualMachine {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("VirtualMachine".into()));
        this.0.preset("disableLocalAuth", Node::Bool(true));
        this
    }

    /// `computeLocation`.
    pub fn compute_location(self, value: impl Value<String>) -> Self {
        set(self, "computeLocation", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "resourceId", value)
    }

    /// `disableLocalAuth`.
    ///
    /// Control `amlc.01`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "disableLocalAuth", value)
    }

    /// `properties.virtualMachineSize`.
    pub fn virtual_machine_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/virtualMachineSize", value)
    }

    /// `properties.sshPort`.
    pub fn ssh_port(self, value: impl Value<i64>) -> Self {
        set(self, "properties/sshPort", value)
    }

    /// `properties.notebookServerPort`.
    pub fn notebook_server_port(self, value: impl Value<i64>) -> Self {
        set(self, "properties/notebookServerPort", value)
    }

    /// `properties.address`.
    pub fn address(self, value: impl Value<String>) -> Self {
        set(self, "properties/address", value)
    }

    /// `properties.administratorAccount`.
    pub fn administrator_account(self, value: impl Value<VirtualMachineSshCredentials>) -> Self {
        set(self, "properties/administratorAccount", value)
    }

    /// `properties.isNotebookInstanceCompute`.
    pub fn is_notebook_instance_compute(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isNotebookInstanceCompute", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachine, P> {
    pub fn compute_location(&self) -> Expr<String, P> {
        field(self, "computeLocation")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn modified_on(&self) -> Expr<String, P> {
        field(self, "modifiedOn")
    }

    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn provisioning_errors(&self) -> Expr<Vec<types::ErrorResponse>, P> {
        field(self, "provisioningErrors")
    }

    pub fn is_attached_compute(&self) -> Expr<bool, P> {
        field(self, "isAttachedCompute")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn properties(&self) -> Expr<VirtualMachineSchemaProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `VirtualMachineImage` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    VirtualMachineImage
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineImage, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }
}

reading! {
    /// Definition `VirtualMachineSchemaProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `virtual_machine_size()`: `String`
    /// - `ssh_port()`: `i64`
    /// - `notebook_server_port()`: `i64`
    /// - `address()`: `String`
    /// - `administrator_account()`: `VirtualMachineSshCredentials`
    /// - `is_notebook_instance_compute()`: `bool`
    VirtualMachineSchemaProperties
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineSchemaProperties, P> {
    pub fn virtual_machine_size(&self) -> Expr<String, P> {
        field(self, "virtualMachineSize")
    }

    pub fn ssh_port(&self) -> Expr<i64, P> {
        field(self, "sshPort")
    }

    pub fn notebook_server_port(&self) -> Expr<i64, P> {
        field(self, "notebookServerPort")
    }

    pub fn address(&self) -> Expr<String, P> {
        field(self, "address")
    }

    pub fn administrator_account(&self) -> Expr<VirtualMachineSshCredentials, P> {
        field(self, "administratorAccount")
    }

    pub fn is_notebook_instance_compute(&self) -> Expr<bool, P> {
        field(self, "isNotebookInstanceCompute")
    }
}

definition! {
    /// Definition `VirtualMachineSshCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `username()`: `String`
    /// - `password()`: `Secret`
    /// - `public_key_data()`: `String`
    /// - `private_key_data()`: `Secret`
    VirtualMachineSshCredentials
}

impl VirtualMachineSshCredentials {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `username`.
    pub fn username(self, value: impl Value<String>) -> Self {
        set(self, "username", value)
    }

    /// `password`.
    pub fn password(self, value: impl Value<Secret>) -> Self {
        set(self, "password", value)
    }

    /// `publicKeyData`.
    pub fn public_key_data(self, value: impl Value<String>) -> Self {
        set(self, "publicKeyData", value)
    }

    /// `privateKeyData`.
    pub fn private_key_data(self, value: impl Value<Secret>) -> Self {
        set(self, "privateKeyData", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VirtualMachineSshCredentials, P> {
    pub fn username(&self) -> Expr<String, P> {
        field(self, "username")
    }

    pub fn password(&self) -> Expr<Secret, P> {
        field(self, "password")
    }

    pub fn public_key_data(&self) -> Expr<String, P> {
        field(self, "publicKeyData")
    }

    pub fn private_key_data(&self) -> Expr<Secret, P> {
        field(self, "privateKeyData")
    }
}

enumeration! {
    /// `vmPriority` of `AmlCompute`.
    open VmPriority {
        Dedicated = "Dedicated",
        LowPriority = "LowPriority",
    }
}

definition! {
    /// Definition `VolumeDefinition` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `VolumeDefinitionType`
    /// - `read_only()`: `bool`
    /// - `source()`: `String`
    /// - `target()`: `String`
    /// - `consistency()`: `String`
    /// - `bind()`: `BindOptions`
    /// - `volume()`: `VolumeOptions`
    /// - `tmpfs()`: `TmpfsOptions`
    VolumeDefinition
}

impl VolumeDefinition {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<VolumeDefinitionType>) -> Self {
        set(self, "type", value)
    }

    /// `readOnly`.
    pub fn read_only(self, value: impl Value<bool>) -> Self {
        set(self, "readOnly", value)
    }

    /// `source`.
    pub fn source(self, value: impl Value<String>) -> Self {
        set(self, "source", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `consistency`.
    pub fn consistency(self, value: impl Value<String>) -> Self {
        set(self, "consistency", value)
    }

    /// `bind`.
    pub fn bind(self, value: impl Value<types::BindOptions>) -> Self {
        set(self, "bind", value)
    }

    /// `volume`.
    pub fn volume(self, value: impl Value<VolumeOptions>) -> Self {
        set(self, "volume", value)
    }

    /// `tmpfs`.
    pub fn tmpfs(self, value: impl Value<types::TmpfsOptions>) -> Self {
        set(self, "tmpfs", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VolumeDefinition, P> {
    pub fn type_(&self) -> Expr<VolumeDefinitionType, P> {
        field(self, "type")
    }

    pub fn read_only(&self) -> Expr<bool, P> {
        field(self, "readOnly")
    }

    pub fn source(&self) -> Expr<String, P> {
        field(self, "source")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn consistency(&self) -> Expr<String, P> {
        field(self, "consistency")
    }

    pub fn bind(&self) -> Expr<types::BindOptions, P> {
        field(self, "bind")
    }

    pub fn volume(&self) -> Expr<VolumeOptions, P> {
        field(self, "volume")
    }

    pub fn tmpfs(&self) -> Expr<types::TmpfsOptions, P> {
        field(self, "tmpfs")
    }
}

enumeration! {
    /// `type` of `VolumeDefinition`.
    open VolumeDefinitionType {
        Bind = "bind",
        Volume = "volume",
        Tmpfs = "tmpfs",
        Npipe = "npipe",
    }
}

definition! {
    /// Definition `VolumeOptions` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `nocopy()`: `bool`
    VolumeOptions
}

impl VolumeOptions {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `nocopy`.
    pub fn nocopy(self, value: impl Value<bool>) -> Self {
        set(self, "nocopy", value)
    }
}

#[doc(hidden)]
impl<P> Expr<VolumeOptions, P> {
    pub fn nocopy(&self) -> Expr<bool, P> {
        field(self, "nocopy")
    }
}
