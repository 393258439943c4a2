//! Definitions and enums of `Microsoft.MachineLearningServices` that start with D.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::AssetReferenceBase;
use super::Compute;
use super::OnlineScaleSettings;
use crate::azure::support::*;

enumeration! {
    /// `dataCollectionMode` of `Collection`.
    open DataCollectionMode {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `DataCollector` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `collections()`: `Map<Collection>`
    /// - `request_logging()`: `RequestLogging`
    /// - `rolling_rate()`: `RollingRate`
    DataCollector
}

impl DataCollector {
    /// One with what Azure requires.
    pub fn new(collections: impl Value<Map<types::Collection>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("collections", collections.node());
        this
    }

    /// Adds one entry to `collections`.
    pub fn collection(self, key: impl Into<Key>, value: impl Value<types::Collection>) -> Self {
        set_entry(self, "collections", key, value)
    }

    /// `requestLogging`.
    pub fn request_logging(self, value: impl Value<types::RequestLogging>) -> Self {
        set(self, "requestLogging", value)
    }

    /// `rollingRate`.
    pub fn rolling_rate(self, value: impl Value<types::RollingRate>) -> Self {
        set(self, "rollingRate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollector, P> {
    pub fn collections(&self) -> Expr<Map<types::Collection>, P> {
        field(self, "collections")
    }

    pub fn request_logging(&self) -> Expr<types::RequestLogging, P> {
        field(self, "requestLogging")
    }

    pub fn rolling_rate(&self) -> Expr<types::RollingRate, P> {
        field(self, "rollingRate")
    }
}

definition! {
    /// Definition `DataFactory` of `Microsoft.MachineLearningServices`.
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
    /// - `compute_type()`: `String`
    DataFactory
}

variant! { Compute <- DataFactory }

impl DataFactory {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("DataFactory".into()));
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
}

#[doc(hidden)]
impl<P> Expr<DataFactory, P> {
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

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

definition! {
    /// Definition `DataLakeAnalytics` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `DataLakeAnalyticsSchemaProperties`
    /// - `compute_type()`: `String`
    DataLakeAnalytics
}

variant! { Compute <- DataLakeAnalytics }

impl DataLakeAnalytics {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("DataLakeAnalytics".into()));
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

    /// `properties.dataLakeStoreAccountName`.
    pub fn data_lake_store_account_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/dataLakeStoreAccountName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataLakeAnalytics, P> {
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

    pub fn properties(&self) -> Expr<DataLakeAnalyticsSchemaProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `DataLakeAnalyticsSchemaProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `data_lake_store_account_name()`: `String`
    DataLakeAnalyticsSchemaProperties
}

#[doc(hidden)]
impl<P> Expr<DataLakeAnalyticsSchemaProperties, P> {
    pub fn data_lake_store_account_name(&self) -> Expr<String, P> {
        field(self, "dataLakeStoreAccountName")
    }
}

definition! {
    /// Definition `DataPathAssetReference` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `datastore_id()`: `Id<Datastore>`
    /// - `path()`: `String`
    /// - `reference_type()`: `String`
    DataPathAssetReference
}

variant! { AssetReferenceBase <- DataPathAssetReference }

impl DataPathAssetReference {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("referenceType", Node::String("DataPath".into()));
        this
    }

    /// `datastoreId`.
    pub fn datastore_id(self, value: impl Value<Id<super::super::Datastore>>) -> Self {
        set(self, "datastoreId", value)
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataPathAssetReference, P> {
    pub fn datastore_id(&self) -> Expr<Id<super::super::Datastore>, P> {
        field(self, "datastoreId")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }

    pub fn reference_type(&self) -> Expr<String, P> {
        field(self, "referenceType")
    }
}

definition! {
    /// Definition `Databricks` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `DatabricksProperties`
    /// - `compute_type()`: `String`
    Databricks
}

variant! { Compute <- Databricks }

impl Databricks {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("Databricks".into()));
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

    /// `properties.databricksAccessToken`.
    pub fn databricks_access_token(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/databricksAccessToken", value)
    }

    /// `properties.workspaceUrl`.
    pub fn workspace_url(self, value: impl Value<String>) -> Self {
        set(self, "properties/workspaceUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Databricks, P> {
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

    pub fn properties(&self) -> Expr<DatabricksProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `DatabricksProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `databricks_access_token()`: `Secret`
    /// - `workspace_url()`: `String`
    DatabricksProperties
}

#[doc(hidden)]
impl<P> Expr<DatabricksProperties, P> {
    pub fn databricks_access_token(&self) -> Expr<Secret, P> {
        field(self, "databricksAccessToken")
    }

    pub fn workspace_url(&self) -> Expr<String, P> {
        field(self, "workspaceUrl")
    }
}

definition! {
    /// Definition `DatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`AccountKeyDatastoreCredentials`](types::AccountKeyDatastoreCredentials), [`CertificateDatastoreCredentials`](types::CertificateDatastoreCredentials), [`NoneDatastoreCredentials`](types::NoneDatastoreCredentials), [`SasDatastoreCredentials`](types::SasDatastoreCredentials), [`ServicePrincipalDatastoreCredentials`](types::ServicePrincipalDatastoreCredentials).
    DatastoreCredentials
}

#[doc(hidden)]
impl<P> Expr<DatastoreCredentials, P> {
    pub fn as_account_key_datastore_credentials(
        &self,
    ) -> Expr<types::AccountKeyDatastoreCredentials, P> {
        self.cast()
    }

    pub fn as_certificate_datastore_credentials(
        &self,
    ) -> Expr<types::CertificateDatastoreCredentials, P> {
        self.cast()
    }

    pub fn as_none_datastore_credentials(&self) -> Expr<types::NoneDatastoreCredentials, P> {
        self.cast()
    }

    pub fn as_sas_datastore_credentials(&self) -> Expr<types::SasDatastoreCredentials, P> {
        self.cast()
    }

    pub fn as_service_principal_datastore_credentials(
        &self,
    ) -> Expr<types::ServicePrincipalDatastoreCredentials, P> {
        self.cast()
    }
}

definition! {
    /// Definition `DatastoreProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`AzureBlobDatastore`](types::AzureBlobDatastore), [`AzureDataLakeGen1Datastore`](types::AzureDataLakeGen1Datastore), [`AzureDataLakeGen2Datastore`](types::AzureDataLakeGen2Datastore), [`AzureFileDatastore`](types::AzureFileDatastore), [`OneLakeDatastore`](types::OneLakeDatastore).
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    DatastoreProperties
}

#[doc(hidden)]
impl<P> Expr<DatastoreProperties, P> {
    pub fn credentials(&self) -> Expr<DatastoreCredentials, P> {
        field(self, "credentials")
    }

    pub fn is_default(&self) -> Expr<bool, P> {
        field(self, "isDefault")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn properties(&self) -> Expr<Map<String>, P> {
        field(self, "properties")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

#[doc(hidden)]
impl<P> Expr<DatastoreProperties, P> {
    pub fn as_azure_blob_datastore(&self) -> Expr<types::AzureBlobDatastore, P> {
        self.cast()
    }

    pub fn as_azure_data_lake_gen1_datastore(&self) -> Expr<types::AzureDataLakeGen1Datastore, P> {
        self.cast()
    }

    pub fn as_azure_data_lake_gen2_datastore(&self) -> Expr<types::AzureDataLakeGen2Datastore, P> {
        self.cast()
    }

    pub fn as_azure_file_datastore(&self) -> Expr<types::AzureFileDatastore, P> {
        self.cast()
    }

    pub fn as_one_lake_datastore(&self) -> Expr<types::OneLakeDatastore, P> {
        self.cast()
    }
}

definition! {
    /// Definition `DefaultScaleSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `scale_type()`: `String`
    DefaultScaleSettings
}

variant! { OnlineScaleSettings <- DefaultScaleSettings }

impl DefaultScaleSettings {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("scaleType", Node::String("Default".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<DefaultScaleSettings, P> {
    pub fn scale_type(&self) -> Expr<String, P> {
        field(self, "scaleType")
    }
}

definition! {
    /// Definition `DeploymentResourceConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `instance_count()`: `i64`
    /// - `instance_type()`: `String`
    /// - `properties()`: `Map<Any>`
    DeploymentResourceConfiguration
}

impl DeploymentResourceConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `instanceCount`.
    pub fn instance_count(self, value: impl Value<i64>) -> Self {
        set(self, "instanceCount", value)
    }

    /// `instanceType`.
    pub fn instance_type(self, value: impl Value<String>) -> Self {
        set(self, "instanceType", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<Any>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<Any>) -> Self {
        set_entry(self, "properties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<DeploymentResourceConfiguration, P> {
    pub fn instance_count(&self) -> Expr<i64, P> {
        field(self, "instanceCount")
    }

    pub fn instance_type(&self) -> Expr<String, P> {
        field(self, "instanceType")
    }

    pub fn properties(&self) -> Expr<Map<Any>, P> {
        field(self, "properties")
    }
}

definition! {
    /// Definition `Docker` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `privileged()`: `bool`
    Docker
}

impl Docker {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `privileged`.
    pub fn privileged(self, value: impl Value<bool>) -> Self {
        set(self, "privileged", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Docker, P> {
    pub fn privileged(&self) -> Expr<bool, P> {
        field(self, "privileged")
    }
}
