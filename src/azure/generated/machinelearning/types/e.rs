//! Definitions and enums of `Microsoft.MachineLearningServices` that start with E.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

enumeration! {
    /// `egressPublicNetworkAccess` of `KubernetesOnlineDeployment`.
    open EgressPublicNetworkAccess {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `EncryptionProperty` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `cosmos_db_resource_id()`: `Id<documentdb::DatabaseAccount>`
    /// - `identity()`: `IdentityForCmk`
    /// - `key_vault_properties()`: `KeyVaultProperties`
    /// - `search_account_resource_id()`: `Id<search::SearchService>`
    /// - `status()`: `EncryptionPropertyStatus`
    /// - `storage_account_resource_id()`: `Id<storage::StorageAccount>`
    EncryptionProperty
}

impl EncryptionProperty {
    /// One with what Azure requires.
    pub fn new(
        key_vault_properties: impl Value<types::KeyVaultProperties>,
        status: impl Value<EncryptionPropertyStatus>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("keyVaultProperties", key_vault_properties.node());
        this.0.set("status", status.node());
        this
    }

    /// `cosmosDbResourceId`.
    pub fn cosmos_db_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::documentdb::DatabaseAccount>>,
    ) -> Self {
        set(self, "cosmosDbResourceId", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<types::IdentityForCmk>) -> Self {
        set(self, "identity", value)
    }

    /// `searchAccountResourceId`.
    pub fn search_account_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::search::SearchService>>,
    ) -> Self {
        set(self, "searchAccountResourceId", value)
    }

    /// `storageAccountResourceId`.
    pub fn storage_account_resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "storageAccountResourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EncryptionProperty, P> {
    pub fn cosmos_db_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::documentdb::DatabaseAccount>, P> {
        field(self, "cosmosDbResourceId")
    }

    pub fn identity(&self) -> Expr<types::IdentityForCmk, P> {
        field(self, "identity")
    }

    pub fn key_vault_properties(&self) -> Expr<types::KeyVaultProperties, P> {
        field(self, "keyVaultProperties")
    }

    pub fn search_account_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::search::SearchService>, P> {
        field(self, "searchAccountResourceId")
    }

    pub fn status(&self) -> Expr<EncryptionPropertyStatus, P> {
        field(self, "status")
    }

    pub fn storage_account_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "storageAccountResourceId")
    }
}

enumeration! {
    /// `status` of `EncryptionProperty`.
    open EncryptionPropertyStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `Endpoint` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `protocol()`: `EndpointProtocol`
    /// - `name()`: `String`
    /// - `target()`: `i64`
    /// - `published()`: `i64`
    /// - `host_ip()`: `String`
    Endpoint
}

impl Endpoint {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<EndpointProtocol>) -> Self {
        set(self, "protocol", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<i64>) -> Self {
        set(self, "target", value)
    }

    /// `published`.
    pub fn published(self, value: impl Value<i64>) -> Self {
        set(self, "published", value)
    }

    /// `hostIp`.
    pub fn host_ip(self, value: impl Value<String>) -> Self {
        set(self, "hostIp", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Endpoint, P> {
    pub fn protocol(&self) -> Expr<EndpointProtocol, P> {
        field(self, "protocol")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn target(&self) -> Expr<i64, P> {
        field(self, "target")
    }

    pub fn published(&self) -> Expr<i64, P> {
        field(self, "published")
    }

    pub fn host_ip(&self) -> Expr<String, P> {
        field(self, "hostIp")
    }
}

definition! {
    /// Definition `EndpointAuthKeys` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `primary_key()`: `Secret`
    /// - `secondary_key()`: `Secret`
    EndpointAuthKeys
}

impl EndpointAuthKeys {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `primaryKey`.
    pub fn primary_key(self, value: impl Value<Secret>) -> Self {
        set(self, "primaryKey", value)
    }

    /// `secondaryKey`.
    pub fn secondary_key(self, value: impl Value<Secret>) -> Self {
        set(self, "secondaryKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EndpointAuthKeys, P> {
    pub fn primary_key(&self) -> Expr<Secret, P> {
        field(self, "primaryKey")
    }

    pub fn secondary_key(&self) -> Expr<Secret, P> {
        field(self, "secondaryKey")
    }
}

enumeration! {
    /// `protocol` of `Endpoint`.
    open EndpointProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Http = "http",
    }
}

definition! {
    /// Definition `EnvironmentVariable` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `EnvironmentVariableType`
    /// - `value()`: `String`
    EnvironmentVariable
}

impl EnvironmentVariable {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<EnvironmentVariableType>) -> Self {
        set(self, "type", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EnvironmentVariable, P> {
    pub fn type_(&self) -> Expr<EnvironmentVariableType, P> {
        field(self, "type")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `type` of `EnvironmentVariable`.
    open EnvironmentVariableType {
        Local = "local",
    }
}

reading! {
    /// Definition `ErrorAdditionalInfo` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `info()`: `Any`
    ErrorAdditionalInfo
}

#[doc(hidden)]
impl<P> Expr<ErrorAdditionalInfo, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn info(&self) -> Expr<Any, P> {
        field(self, "info")
    }
}

reading! {
    /// Definition `ErrorDetail` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    /// - `target()`: `String`
    /// - `details()`: `Vec<ErrorDetail>`
    /// - `additional_info()`: `Vec<ErrorAdditionalInfo>`
    ErrorDetail
}

#[doc(hidden)]
impl<P> Expr<ErrorDetail, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn details(&self) -> Expr<Vec<ErrorDetail>, P> {
        field(self, "details")
    }

    pub fn additional_info(&self) -> Expr<Vec<ErrorAdditionalInfo>, P> {
        field(self, "additionalInfo")
    }
}

reading! {
    /// Definition `ErrorResponse` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `error()`: `ErrorDetail`
    ErrorResponse
}

#[doc(hidden)]
impl<P> Expr<ErrorResponse, P> {
    pub fn error(&self) -> Expr<ErrorDetail, P> {
        field(self, "error")
    }
}
