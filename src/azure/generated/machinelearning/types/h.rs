//! Definitions and enums of `Microsoft.MachineLearningServices` that start with H.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::Compute;
use crate::azure::support::*;

definition! {
    /// Definition `HDInsight` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `HdinsightProperties`
    /// - `compute_type()`: `String`
    Hdinsight
}

variant! { Compute <- Hdinsight }

impl Hdinsight {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("HDInsight".into()));
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

    /// `properties.sshPort`.
    pub fn ssh_port(self, value: impl Value<i64>) -> Self {
        set(self, "properties/sshPort", value)
    }

    /// `properties.address`.
    pub fn address(self, value: impl Value<String>) -> Self {
        set(self, "properties/address", value)
    }

    /// `properties.administratorAccount`.
    pub fn administrator_account(
        self,
        value: impl Value<types::VirtualMachineSshCredentials>,
    ) -> Self {
        set(self, "properties/administratorAccount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Hdinsight, P> {
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

    pub fn properties(&self) -> Expr<HdinsightProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `HDInsightProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ssh_port()`: `i64`
    /// - `address()`: `String`
    /// - `administrator_account()`: `VirtualMachineSshCredentials`
    HdinsightProperties
}

#[doc(hidden)]
impl<P> Expr<HdinsightProperties, P> {
    pub fn ssh_port(&self) -> Expr<i64, P> {
        field(self, "sshPort")
    }

    pub fn address(&self) -> Expr<String, P> {
        field(self, "address")
    }

    pub fn administrator_account(&self) -> Expr<types::VirtualMachineSshCredentials, P> {
        field(self, "administratorAccount")
    }
}
