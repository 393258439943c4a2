//! Definitions and enums of `Microsoft.KubernetesConfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `AccessDetail` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `entity()`: `String`
    /// - `allowed_actions()`: `Vec<String>`
    /// - `description()`: `String`
    AccessDetail
}

impl AccessDetail {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `entity`.
    pub fn entity(self, value: impl Value<String>) -> Self {
        set(self, "entity", value)
    }

    /// `allowedActions`.
    pub fn allowed_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "allowedActions", value)
    }

    /// Adds one item to `allowedActions`.
    pub fn allowed_action(self, value: impl Value<String>) -> Self {
        push(self, "allowedActions", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessDetail, P> {
    pub fn entity(&self) -> Expr<String, P> {
        field(self, "entity")
    }

    pub fn allowed_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedActions")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }
}

definition! {
    /// Definition `AdditionalDetails` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `docs()`: `String`
    /// - `release_notes()`: `String`
    /// - `troubleshooting_guide()`: `String`
    AdditionalDetails
}

impl AdditionalDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `docs`.
    pub fn docs(self, value: impl Value<String>) -> Self {
        set(self, "docs", value)
    }

    /// `releaseNotes`.
    pub fn release_notes(self, value: impl Value<String>) -> Self {
        set(self, "releaseNotes", value)
    }

    /// `troubleshootingGuide`.
    pub fn troubleshooting_guide(self, value: impl Value<String>) -> Self {
        set(self, "troubleshootingGuide", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AdditionalDetails, P> {
    pub fn docs(&self) -> Expr<String, P> {
        field(self, "docs")
    }

    pub fn release_notes(&self) -> Expr<String, P> {
        field(self, "releaseNotes")
    }

    pub fn troubleshooting_guide(&self) -> Expr<String, P> {
        field(self, "troubleshootingGuide")
    }
}

enumeration! {
    /// `autoUpgradeMode` of `Microsoft.KubernetesConfiguration/extensions`.
    open AutoUpgradeMode {
        None = "none",
        Patch = "patch",
        Compatible = "compatible",
    }
}

reading! {
    /// Definition `ErrorAdditionalInfo` of `Microsoft.KubernetesConfiguration`, which is only read.
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
    /// Definition `ErrorDetail` of `Microsoft.KubernetesConfiguration`, which is only read.
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

definition! {
    /// Definition `ExtensionPropertiesAksAssignedIdentity` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `ExtensionAksAssignedIdentityType`
    /// - `object_id()`: `String`
    /// - `client_id()`: `String`
    /// - `resource_id()`: `Id<UserAssignedIdentity>`
    ExtensionAksAssignedIdentity
}

impl ExtensionAksAssignedIdentity {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExtensionAksAssignedIdentityType>) -> Self {
        set(self, "type", value)
    }

    /// `objectId`.
    pub fn object_id(self, value: impl Value<String>) -> Self {
        set(self, "objectId", value)
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<UserAssignedIdentity>>) -> Self {
        set(self, "resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtensionAksAssignedIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<ExtensionAksAssignedIdentityType, P> {
        field(self, "type")
    }

    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn resource_id(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "resourceId")
    }
}

enumeration! {
    /// `type` of `ExtensionPropertiesAksAssignedIdentity`.
    open ExtensionAksAssignedIdentityType {
        SystemAssigned = "SystemAssigned",
        UserAssigned = "UserAssigned",
        Workload = "Workload",
    }
}

reading! {
    /// Definition `ExtensionProperties` of `Microsoft.KubernetesConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `extension_type()`: `String`
    /// - `auto_upgrade_minor_version()`: `bool`
    /// - `release_train()`: `String`
    /// - `version()`: `String`
    /// - `scope()`: `Scope`
    /// - `configuration_settings()`: `Map<String>`
    /// - `configuration_protected_settings()`: `Map<Secret>`
    /// - `current_version()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `statuses()`: `Vec<ExtensionStatus>`
    /// - `error_info()`: `ErrorDetail`
    /// - `custom_location_settings()`: `Map<String>`
    /// - `package_uri()`: `String`
    /// - `aks_assigned_identity()`: `ExtensionAksAssignedIdentity`
    /// - `is_system_extension()`: `bool`
    /// - `auto_upgrade_mode()`: `AutoUpgradeMode`
    /// - `management_details()`: `ManagementDetails`
    /// - `additional_details()`: `AdditionalDetails`
    /// - `extension_state()`: `String`
    ExtensionProperties
}

#[doc(hidden)]
impl<P> Expr<ExtensionProperties, P> {
    pub fn extension_type(&self) -> Expr<String, P> {
        field(self, "extensionType")
    }

    pub fn auto_upgrade_minor_version(&self) -> Expr<bool, P> {
        field(self, "autoUpgradeMinorVersion")
    }

    pub fn release_train(&self) -> Expr<String, P> {
        field(self, "releaseTrain")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn scope(&self) -> Expr<Scope, P> {
        field(self, "scope")
    }

    pub fn configuration_settings(&self) -> Expr<Map<String>, P> {
        field(self, "configurationSettings")
    }

    pub fn configuration_protected_settings(&self) -> Expr<Map<Secret>, P> {
        field(self, "configurationProtectedSettings")
    }

    pub fn current_version(&self) -> Expr<String, P> {
        field(self, "currentVersion")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn statuses(&self) -> Expr<Vec<ExtensionStatus>, P> {
        field(self, "statuses")
    }

    pub fn error_info(&self) -> Expr<ErrorDetail, P> {
        field(self, "errorInfo")
    }

    pub fn custom_location_settings(&self) -> Expr<Map<String>, P> {
        field(self, "customLocationSettings")
    }

    pub fn package_uri(&self) -> Expr<String, P> {
        field(self, "packageUri")
    }

    pub fn aks_assigned_identity(&self) -> Expr<ExtensionAksAssignedIdentity, P> {
        field(self, "aksAssignedIdentity")
    }

    pub fn is_system_extension(&self) -> Expr<bool, P> {
        field(self, "isSystemExtension")
    }

    pub fn auto_upgrade_mode(&self) -> Expr<AutoUpgradeMode, P> {
        field(self, "autoUpgradeMode")
    }

    pub fn management_details(&self) -> Expr<ManagementDetails, P> {
        field(self, "managementDetails")
    }

    pub fn additional_details(&self) -> Expr<AdditionalDetails, P> {
        field(self, "additionalDetails")
    }

    pub fn extension_state(&self) -> Expr<String, P> {
        field(self, "extensionState")
    }
}

definition! {
    /// Definition `ExtensionStatus` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `display_status()`: `String`
    /// - `level()`: `ExtensionStatusLevel`
    /// - `message()`: `String`
    /// - `time()`: `String`
    ExtensionStatus
}

impl ExtensionStatus {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `code`.
    pub fn code(self, value: impl Value<String>) -> Self {
        set(self, "code", value)
    }

    /// `displayStatus`.
    pub fn display_status(self, value: impl Value<String>) -> Self {
        set(self, "displayStatus", value)
    }

    /// `level`.
    pub fn level(self, value: impl Value<ExtensionStatusLevel>) -> Self {
        set(self, "level", value)
    }

    /// `message`.
    pub fn message(self, value: impl Value<String>) -> Self {
        set(self, "message", value)
    }

    /// `time`.
    pub fn time(self, value: impl Value<String>) -> Self {
        set(self, "time", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExtensionStatus, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn display_status(&self) -> Expr<String, P> {
        field(self, "displayStatus")
    }

    pub fn level(&self) -> Expr<ExtensionStatusLevel, P> {
        field(self, "level")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn time(&self) -> Expr<String, P> {
        field(self, "time")
    }
}

enumeration! {
    /// `level` of `ExtensionStatus`.
    open ExtensionStatusLevel {
        Error = "Error",
        Warning = "Warning",
        Information = "Information",
    }
}

reading! {
    /// Definition `Identity` of `Microsoft.KubernetesConfiguration`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ManagementDetails` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `String`
    /// - `access_details()`: `Vec<AccessDetail>`
    ManagementDetails
}

impl ManagementDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `category`.
    pub fn category(self, value: impl Value<String>) -> Self {
        set(self, "category", value)
    }

    /// `accessDetails`.
    pub fn access_details(self, value: impl Value<Vec<AccessDetail>>) -> Self {
        set(self, "accessDetails", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementDetails, P> {
    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn access_details(&self) -> Expr<Vec<AccessDetail>, P> {
        field(self, "accessDetails")
    }
}

definition! {
    /// Definition `Plan` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `publisher()`: `String`
    /// - `product()`: `String`
    /// - `promotion_code()`: `String`
    /// - `version()`: `String`
    Plan
}

impl Plan {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        publisher: impl Value<String>,
        product: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("publisher", publisher.node());
        this.0.set("product", product.node());
        this
    }

    /// `promotionCode`.
    pub fn promotion_code(self, value: impl Value<String>) -> Self {
        set(self, "promotionCode", value)
    }

    /// `version`.
    pub fn version(self, value: impl Value<String>) -> Self {
        set(self, "version", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Plan, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn publisher(&self) -> Expr<String, P> {
        field(self, "publisher")
    }

    pub fn product(&self) -> Expr<String, P> {
        field(self, "product")
    }

    pub fn promotion_code(&self) -> Expr<String, P> {
        field(self, "promotionCode")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}

definition! {
    /// Definition `Scope` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `cluster()`: `ScopeCluster`
    /// - `namespace()`: `ScopeNamespace`
    Scope
}

impl Scope {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cluster`.
    pub fn cluster(self, value: impl Value<ScopeCluster>) -> Self {
        set(self, "cluster", value)
    }

    /// `namespace`.
    pub fn namespace(self, value: impl Value<ScopeNamespace>) -> Self {
        set(self, "namespace", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Scope, P> {
    pub fn cluster(&self) -> Expr<ScopeCluster, P> {
        field(self, "cluster")
    }

    pub fn namespace(&self) -> Expr<ScopeNamespace, P> {
        field(self, "namespace")
    }
}

definition! {
    /// Definition `ScopeCluster` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `release_namespace()`: `String`
    ScopeCluster
}

impl ScopeCluster {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `releaseNamespace`.
    pub fn release_namespace(self, value: impl Value<String>) -> Self {
        set(self, "releaseNamespace", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScopeCluster, P> {
    pub fn release_namespace(&self) -> Expr<String, P> {
        field(self, "releaseNamespace")
    }
}

definition! {
    /// Definition `ScopeNamespace` of `Microsoft.KubernetesConfiguration`.
    ///
    /// An expression that yields it has:
    /// - `target_namespace()`: `String`
    ScopeNamespace
}

impl ScopeNamespace {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `targetNamespace`.
    pub fn target_namespace(self, value: impl Value<String>) -> Self {
        set(self, "targetNamespace", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScopeNamespace, P> {
    pub fn target_namespace(&self) -> Expr<String, P> {
        field(self, "targetNamespace")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.KubernetesConfiguration`, which is only read.
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
