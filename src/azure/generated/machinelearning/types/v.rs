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
        this.0.preset(&["computeType"], Node::String("VirtualMachine".into()));
        this.0.preset(&["disableLocalAuth"], Node::Bool(true));
        this
    }

    /// `computeLocation`.
    pub fn compute_location(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["computeLocation"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `resourceId`.
    pub fn resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["resourceId"], value.node());
        self
    }

    /// `disableLocalAuth`.
    ///
    /// Control `amlc.01`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["disableLocalAuth"], value.node());
        self
    }

    /// `properties.virtualMachineSize`.
    pub fn virtual_machine_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "virtualMachineSize"], value.node());
        self
    }

    /// `properties.sshPort`.
    pub fn ssh_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "sshPort"], value.node());
        self
    }

    /// `properties.notebookServerPort`.
    pub fn notebook_server_port(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "notebookServerPort"], value.node());
        self
    }

    /// `properties.address`.
    pub fn address(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "address"], value.node());
        self
    }

    /// `properties.administratorAccount`.
    pub fn administrator_account(
        mut self,
        value: impl Value<VirtualMachineSshCredentials>,
    ) -> Self {
        self.0.set(&["properties", "administratorAccount"], value.node());
        self
    }

    /// `properties.isNotebookInstanceCompute`.
    pub fn is_notebook_instance_compute(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isNotebookInstanceCompute"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VirtualMachine, P> {
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
impl<P: Phase> Expr<VirtualMachineImage, P> {
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
impl<P: Phase> Expr<VirtualMachineSchemaProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `username`.
    pub fn username(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["username"], value.node());
        self
    }

    /// `password`.
    pub fn password(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["password"], value.node());
        self
    }

    /// `publicKeyData`.
    pub fn public_key_data(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["publicKeyData"], value.node());
        self
    }

    /// `privateKeyData`.
    pub fn private_key_data(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["privateKeyData"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VirtualMachineSshCredentials, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(mut self, value: impl Value<VolumeDefinitionType>) -> Self {
        self.0.set(&["type"], value.node());
        self
    }

    /// `readOnly`.
    pub fn read_only(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["readOnly"], value.node());
        self
    }

    /// `source`.
    pub fn source(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["source"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `consistency`.
    pub fn consistency(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["consistency"], value.node());
        self
    }

    /// `bind`.
    pub fn bind(mut self, value: impl Value<types::BindOptions>) -> Self {
        self.0.set(&["bind"], value.node());
        self
    }

    /// `volume`.
    pub fn volume(mut self, value: impl Value<VolumeOptions>) -> Self {
        self.0.set(&["volume"], value.node());
        self
    }

    /// `tmpfs`.
    pub fn tmpfs(mut self, value: impl Value<types::TmpfsOptions>) -> Self {
        self.0.set(&["tmpfs"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VolumeDefinition, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `nocopy`.
    pub fn nocopy(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["nocopy"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<VolumeOptions, P> {
    pub fn nocopy(&self) -> Expr<bool, P> {
        field(self, "nocopy")
    }
}
