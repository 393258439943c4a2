//! Definitions and enums of `Microsoft.Resources`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `AzureCliScriptProperties` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `az_cli_version()`: `String`
    /// - `primary_script_uri()`: `String`
    /// - `supporting_script_uris()`: `Vec<String>`
    /// - `script_content()`: `String`
    /// - `arguments()`: `String`
    /// - `environment_variables()`: `Vec<EnvironmentVariable>`
    /// - `force_update_tag()`: `String`
    /// - `retention_interval()`: `String`
    /// - `timeout()`: `String`
    /// - `container_settings()`: `ContainerConfiguration`
    /// - `storage_account_settings()`: `StorageAccountConfiguration`
    /// - `cleanup_preference()`: `CleanupPreference`
    /// - `provisioning_state()`: `String`
    /// - `status()`: `ScriptStatus`
    /// - `outputs()`: `Map<Any>`
    AzureCliScriptProperties
}

#[doc(hidden)]
impl<P> Expr<AzureCliScriptProperties, P> {
    pub fn az_cli_version(&self) -> Expr<String, P> {
        field(self, "azCliVersion")
    }

    pub fn primary_script_uri(&self) -> Expr<String, P> {
        field(self, "primaryScriptUri")
    }

    pub fn supporting_script_uris(&self) -> Expr<Vec<String>, P> {
        field(self, "supportingScriptUris")
    }

    pub fn script_content(&self) -> Expr<String, P> {
        field(self, "scriptContent")
    }

    pub fn arguments(&self) -> Expr<String, P> {
        field(self, "arguments")
    }

    pub fn environment_variables(&self) -> Expr<Vec<EnvironmentVariable>, P> {
        field(self, "environmentVariables")
    }

    pub fn force_update_tag(&self) -> Expr<String, P> {
        field(self, "forceUpdateTag")
    }

    pub fn retention_interval(&self) -> Expr<String, P> {
        field(self, "retentionInterval")
    }

    pub fn timeout(&self) -> Expr<String, P> {
        field(self, "timeout")
    }

    pub fn container_settings(&self) -> Expr<ContainerConfiguration, P> {
        field(self, "containerSettings")
    }

    pub fn storage_account_settings(&self) -> Expr<StorageAccountConfiguration, P> {
        field(self, "storageAccountSettings")
    }

    pub fn cleanup_preference(&self) -> Expr<CleanupPreference, P> {
        field(self, "cleanupPreference")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn status(&self) -> Expr<ScriptStatus, P> {
        field(self, "status")
    }

    pub fn outputs(&self) -> Expr<Map<Any>, P> {
        field(self, "outputs")
    }
}

reading! {
    /// Definition `AzurePowerShellScriptProperties` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `az_power_shell_version()`: `String`
    /// - `primary_script_uri()`: `String`
    /// - `supporting_script_uris()`: `Vec<String>`
    /// - `script_content()`: `String`
    /// - `arguments()`: `String`
    /// - `environment_variables()`: `Vec<EnvironmentVariable>`
    /// - `force_update_tag()`: `String`
    /// - `retention_interval()`: `String`
    /// - `timeout()`: `String`
    /// - `container_settings()`: `ContainerConfiguration`
    /// - `storage_account_settings()`: `StorageAccountConfiguration`
    /// - `cleanup_preference()`: `CleanupPreference`
    /// - `provisioning_state()`: `String`
    /// - `status()`: `ScriptStatus`
    /// - `outputs()`: `Map<Any>`
    AzurePowerShellScriptProperties
}

#[doc(hidden)]
impl<P> Expr<AzurePowerShellScriptProperties, P> {
    pub fn az_power_shell_version(&self) -> Expr<String, P> {
        field(self, "azPowerShellVersion")
    }

    pub fn primary_script_uri(&self) -> Expr<String, P> {
        field(self, "primaryScriptUri")
    }

    pub fn supporting_script_uris(&self) -> Expr<Vec<String>, P> {
        field(self, "supportingScriptUris")
    }

    pub fn script_content(&self) -> Expr<String, P> {
        field(self, "scriptContent")
    }

    pub fn arguments(&self) -> Expr<String, P> {
        field(self, "arguments")
    }

    pub fn environment_variables(&self) -> Expr<Vec<EnvironmentVariable>, P> {
        field(self, "environmentVariables")
    }

    pub fn force_update_tag(&self) -> Expr<String, P> {
        field(self, "forceUpdateTag")
    }

    pub fn retention_interval(&self) -> Expr<String, P> {
        field(self, "retentionInterval")
    }

    pub fn timeout(&self) -> Expr<String, P> {
        field(self, "timeout")
    }

    pub fn container_settings(&self) -> Expr<ContainerConfiguration, P> {
        field(self, "containerSettings")
    }

    pub fn storage_account_settings(&self) -> Expr<StorageAccountConfiguration, P> {
        field(self, "storageAccountSettings")
    }

    pub fn cleanup_preference(&self) -> Expr<CleanupPreference, P> {
        field(self, "cleanupPreference")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn status(&self) -> Expr<ScriptStatus, P> {
        field(self, "status")
    }

    pub fn outputs(&self) -> Expr<Map<Any>, P> {
        field(self, "outputs")
    }
}

enumeration! {
    /// `cleanupPreference` of `Microsoft.Resources/deploymentScripts`.
    open CleanupPreference {
        Always = "Always",
        OnSuccess = "OnSuccess",
        OnExpiration = "OnExpiration",
    }
}

definition! {
    /// Definition `ContainerConfiguration` of `Microsoft.Resources`.
    ///
    /// An expression that yields it has:
    /// - `container_group_name()`: `String`
    /// - `subnet_ids()`: `Vec<ContainerGroupSubnetId>`
    ContainerConfiguration
}

impl ContainerConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `containerGroupName`: between 1 and 63 characters.
    pub fn container_group_name(self, value: impl Value<String>) -> Self {
        set(self, "containerGroupName", value)
    }

    /// `subnetIds`.
    pub fn subnet_ids(self, value: impl Value<Vec<ContainerGroupSubnetId>>) -> Self {
        set(self, "subnetIds", value)
    }

    /// Adds one item to `subnetIds`.
    pub fn subnet_id(self, value: impl Value<ContainerGroupSubnetId>) -> Self {
        push(self, "subnetIds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerConfiguration, P> {
    pub fn container_group_name(&self) -> Expr<String, P> {
        field(self, "containerGroupName")
    }

    pub fn subnet_ids(&self) -> Expr<Vec<ContainerGroupSubnetId>, P> {
        field(self, "subnetIds")
    }
}

definition! {
    /// Definition `ContainerGroupSubnetId` of `Microsoft.Resources`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `Id<network::Subnet>`
    /// - `name()`: `String`
    ContainerGroupSubnetId
}

impl ContainerGroupSubnetId {
    /// One with what Azure requires.
    pub fn new(id: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("id", id.node());
        this
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerGroupSubnetId, P> {
    pub fn id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

definition! {
    /// Definition `EnvironmentVariable` of `Microsoft.Resources`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    /// - `secure_value()`: `Secret`
    EnvironmentVariable
}

impl EnvironmentVariable {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }

    /// `secureValue`.
    pub fn secure_value(self, value: impl Value<Secret>) -> Self {
        set(self, "secureValue", value)
    }
}

#[doc(hidden)]
impl<P> Expr<EnvironmentVariable, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn secure_value(&self) -> Expr<Secret, P> {
        field(self, "secureValue")
    }
}

reading! {
    /// Definition `ErrorAdditionalInfo` of `Microsoft.Resources`, which is only read.
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
    /// Definition `ErrorDetail` of `Microsoft.Resources`, which is only read.
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
    /// Definition `ManagedServiceIdentity` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    /// - `tenant_id()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentity>`
    ManagedServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<ManagedServiceIdentity, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<UserAssignedIdentity>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `ScriptStatus` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `container_instance_id()`: `String`
    /// - `storage_account_id()`: `String`
    /// - `start_time()`: `String`
    /// - `end_time()`: `String`
    /// - `expiration_time()`: `String`
    /// - `error()`: `ErrorDetail`
    ScriptStatus
}

#[doc(hidden)]
impl<P> Expr<ScriptStatus, P> {
    pub fn container_instance_id(&self) -> Expr<String, P> {
        field(self, "containerInstanceId")
    }

    pub fn storage_account_id(&self) -> Expr<String, P> {
        field(self, "storageAccountId")
    }

    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn end_time(&self) -> Expr<String, P> {
        field(self, "endTime")
    }

    pub fn expiration_time(&self) -> Expr<String, P> {
        field(self, "expirationTime")
    }

    pub fn error(&self) -> Expr<ErrorDetail, P> {
        field(self, "error")
    }
}

definition! {
    /// Definition `StorageAccountConfiguration` of `Microsoft.Resources`.
    ///
    /// An expression that yields it has:
    /// - `storage_account_name()`: `String`
    /// - `storage_account_key()`: `Secret`
    StorageAccountConfiguration
}

impl StorageAccountConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `storageAccountName`.
    pub fn storage_account_name(self, value: impl Value<String>) -> Self {
        set(self, "storageAccountName", value)
    }

    /// `storageAccountKey`.
    pub fn storage_account_key(self, value: impl Value<Secret>) -> Self {
        set(self, "storageAccountKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<StorageAccountConfiguration, P> {
    pub fn storage_account_name(&self) -> Expr<String, P> {
        field(self, "storageAccountName")
    }

    pub fn storage_account_key(&self) -> Expr<Secret, P> {
        field(self, "storageAccountKey")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

reading! {
    /// Definition `Tags` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `tags()`: `Map<String>`
    TagsProperties
}

#[doc(hidden)]
impl<P> Expr<TagsProperties, P> {
    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `UserAssignedIdentity` of `Microsoft.Resources`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserAssignedIdentity
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}
