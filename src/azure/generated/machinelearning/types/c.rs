//! Definitions and enums of `Microsoft.MachineLearningServices` that start with C.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::DatastoreCredentials;
use crate::azure::support::*;

definition! {
    /// Definition `CertificateDatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `authority_url()`: `String`
    /// - `client_id()`: `String`
    /// - `resource_url()`: `String`
    /// - `tenant_id()`: `String`
    /// - `thumbprint()`: `String`
    /// - `credentials_type()`: `String`
    CertificateDatastoreCredentials
}

variant! { DatastoreCredentials <- CertificateDatastoreCredentials }

impl CertificateDatastoreCredentials {
    /// One with what Azure requires.
    pub fn new(
        client_id: impl Value<String>,
        secrets: impl Value<CertificateDatastoreSecrets>,
        tenant_id: impl Value<String>,
        thumbprint: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("clientId", client_id.node());
        this.0.set("secrets", secrets.node());
        this.0.set("tenantId", tenant_id.node());
        this.0.set("thumbprint", thumbprint.node());
        this.0.preset("credentialsType", Node::String("Certificate".into()));
        this
    }

    /// `authorityUrl`.
    pub fn authority_url(self, value: impl Value<String>) -> Self {
        set(self, "authorityUrl", value)
    }

    /// `resourceUrl`.
    pub fn resource_url(self, value: impl Value<String>) -> Self {
        set(self, "resourceUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CertificateDatastoreCredentials, P> {
    pub fn authority_url(&self) -> Expr<String, P> {
        field(self, "authorityUrl")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn resource_url(&self) -> Expr<String, P> {
        field(self, "resourceUrl")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn thumbprint(&self) -> Expr<String, P> {
        field(self, "thumbprint")
    }

    pub fn credentials_type(&self) -> Expr<String, P> {
        field(self, "credentialsType")
    }
}

definition! {
    /// Definition `CertificateDatastoreSecrets` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `certificate()`: `Secret`
    /// - `secrets_type()`: `SecretsType`
    CertificateDatastoreSecrets
}

impl CertificateDatastoreSecrets {
    /// One with what Azure requires.
    pub fn new(secrets_type: impl Value<types::SecretsType>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secretsType", secrets_type.node());
        this
    }

    /// `certificate`.
    pub fn certificate(self, value: impl Value<Secret>) -> Self {
        set(self, "certificate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CertificateDatastoreSecrets, P> {
    pub fn certificate(&self) -> Expr<Secret, P> {
        field(self, "certificate")
    }

    pub fn secrets_type(&self) -> Expr<types::SecretsType, P> {
        field(self, "secretsType")
    }
}

enumeration! {
    /// `clusterPurpose` of `AKS`.
    open ClusterPurpose {
        FastProd = "FastProd",
        DenseProd = "DenseProd",
        DevTest = "DevTest",
    }
}

definition! {
    /// Definition `CodeConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `code_id()`: `String`
    /// - `scoring_script()`: `String`
    CodeConfiguration
}

impl CodeConfiguration {
    /// One with what Azure requires.
    pub fn new(scoring_script: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("scoringScript", scoring_script.node());
        this
    }

    /// `codeId`.
    pub fn code_id(self, value: impl Value<String>) -> Self {
        set(self, "codeId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CodeConfiguration, P> {
    pub fn code_id(&self) -> Expr<String, P> {
        field(self, "codeId")
    }

    pub fn scoring_script(&self) -> Expr<String, P> {
        field(self, "scoringScript")
    }
}

definition! {
    /// Definition `Collection` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `client_id()`: `String`
    /// - `data_collection_mode()`: `DataCollectionMode`
    /// - `data_id()`: `String`
    /// - `sampling_rate()`: `i64`
    Collection
}

impl Collection {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `clientId`.
    pub fn client_id(self, value: impl Value<String>) -> Self {
        set(self, "clientId", value)
    }

    /// `dataCollectionMode`.
    pub fn data_collection_mode(self, value: impl Value<types::DataCollectionMode>) -> Self {
        set(self, "dataCollectionMode", value)
    }

    /// `dataId`.
    pub fn data_id(self, value: impl Value<String>) -> Self {
        set(self, "dataId", value)
    }

    /// `samplingRate`.
    pub fn sampling_rate(self, value: impl Value<i64>) -> Self {
        set(self, "samplingRate", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Collection, P> {
    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }

    pub fn data_collection_mode(&self) -> Expr<types::DataCollectionMode, P> {
        field(self, "dataCollectionMode")
    }

    pub fn data_id(&self) -> Expr<String, P> {
        field(self, "dataId")
    }

    pub fn sampling_rate(&self) -> Expr<i64, P> {
        field(self, "samplingRate")
    }
}

definition! {
    /// Definition `IdAssetReference` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `asset_id()`: `String`
    /// - `reference_type()`: `ReferenceType`
    ComponentAssetReference
}

impl ComponentAssetReference {
    /// One with what Azure requires.
    pub fn new(
        asset_id: impl Value<String>,
        reference_type: impl Value<types::ReferenceType>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("assetId", asset_id.node());
        this.0.set("referenceType", reference_type.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ComponentAssetReference, P> {
    pub fn asset_id(&self) -> Expr<String, P> {
        field(self, "assetId")
    }

    pub fn reference_type(&self) -> Expr<types::ReferenceType, P> {
        field(self, "referenceType")
    }
}

definition! {
    /// Definition `Compute` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`Aks`](types::Aks), [`AmlCompute`](types::AmlCompute), [`ComputeInstance`](ComputeInstance), [`DataFactory`](types::DataFactory), [`DataLakeAnalytics`](types::DataLakeAnalytics), [`Databricks`](types::Databricks), [`Hdinsight`](types::Hdinsight), [`Kubernetes`](types::Kubernetes), [`SynapseSpark`](types::SynapseSpark), [`VirtualMachine`](types::VirtualMachine).
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
    Compute
}

#[doc(hidden)]
impl<P> Expr<Compute, P> {
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
}

#[doc(hidden)]
impl<P> Expr<Compute, P> {
    pub fn as_aks(&self) -> Expr<types::Aks, P> {
        self.cast()
    }

    pub fn as_aml_compute(&self) -> Expr<types::AmlCompute, P> {
        self.cast()
    }

    pub fn as_compute_instance(&self) -> Expr<ComputeInstance, P> {
        self.cast()
    }

    pub fn as_data_factory(&self) -> Expr<types::DataFactory, P> {
        self.cast()
    }

    pub fn as_data_lake_analytics(&self) -> Expr<types::DataLakeAnalytics, P> {
        self.cast()
    }

    pub fn as_databricks(&self) -> Expr<types::Databricks, P> {
        self.cast()
    }

    pub fn as_hdinsight(&self) -> Expr<types::Hdinsight, P> {
        self.cast()
    }

    pub fn as_kubernetes(&self) -> Expr<types::Kubernetes, P> {
        self.cast()
    }

    pub fn as_synapse_spark(&self) -> Expr<types::SynapseSpark, P> {
        self.cast()
    }

    pub fn as_virtual_machine(&self) -> Expr<types::VirtualMachine, P> {
        self.cast()
    }
}

definition! {
    /// Definition `ComputeInstance` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `ComputeInstanceProperties`
    /// - `compute_type()`: `String`
    ComputeInstance
}

variant! { Compute <- ComputeInstance }

impl ComputeInstance {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    /// - `properties.enableNodePublicIp` = `false` (`amlc.02`)
    /// - `properties.sshSettings.sshPublicAccess` = `Disabled` (`amlc.05`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("ComputeInstance".into()));
        this.0.preset("disableLocalAuth", Node::Bool(true));
        this.0.preset("properties/enableNodePublicIp", Node::Bool(false));
        this.0.preset("properties/sshSettings/sshPublicAccess", Node::String("Disabled".into()));
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

    /// `properties.vmSize`.
    pub fn vm_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/vmSize", value)
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
    }

    /// `properties.applicationSharingPolicy`.
    pub fn application_sharing_policy(
        self,
        value: impl Value<types::ApplicationSharingPolicy>,
    ) -> Self {
        set(self, "properties/applicationSharingPolicy", value)
    }

    /// `properties.sshSettings`.
    pub fn ssh_settings(self, value: ComputeInstanceSshSettings) -> Self {
        set(self, "properties/sshSettings", value)
    }

    /// `properties.sshSettings`.
    ///
    /// Like [`ssh_settings`](Self::ssh_settings), for a value that may not hold what is safe.
    pub fn dangerously_set_ssh_settings(
        self,
        value: impl Value<ComputeInstanceSshSettings>,
    ) -> Self {
        set(self, "properties/sshSettings", value)
    }

    /// `properties.customServices`.
    pub fn custom_services(self, value: impl Value<Vec<CustomService>>) -> Self {
        set(self, "properties/customServices", value)
    }

    /// Adds one item to `properties.customServices`.
    pub fn custom_service(self, value: impl Value<CustomService>) -> Self {
        push(self, "properties/customServices", value)
    }

    /// `properties.computeInstanceAuthorizationType`.
    pub fn compute_instance_authorization_type(
        self,
        value: impl Value<ComputeInstanceAuthorizationType>,
    ) -> Self {
        set(self, "properties/computeInstanceAuthorizationType", value)
    }

    /// `properties.enableSSO`.
    pub fn enable_sso(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableSSO", value)
    }

    /// `properties.personalComputeInstanceSettings`.
    pub fn personal_compute_instance_settings(
        self,
        value: impl Value<types::PersonalComputeInstanceSettings>,
    ) -> Self {
        set(self, "properties/personalComputeInstanceSettings", value)
    }

    /// `properties.setupScripts`.
    pub fn setup_scripts(self, value: impl Value<types::SetupScripts>) -> Self {
        set(self, "properties/setupScripts", value)
    }

    /// `properties.schedules`.
    pub fn schedules(self, value: impl Value<ComputeSchedules>) -> Self {
        set(self, "properties/schedules", value)
    }

    /// `properties.idleTimeBeforeShutdown`.
    pub fn idle_time_before_shutdown(self, value: impl Value<String>) -> Self {
        set(self, "properties/idleTimeBeforeShutdown", value)
    }

    /// `properties.enableNodePublicIp`.
    ///
    /// Control `amlc.02`: it is `false` unless set here.
    pub fn dangerously_set_enable_node_public_ip(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableNodePublicIp", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeInstance, P> {
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

    pub fn properties(&self) -> Expr<ComputeInstanceProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `ComputeInstanceApplication` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `display_name()`: `String`
    /// - `endpoint_uri()`: `String`
    ComputeInstanceApplication
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceApplication, P> {
    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn endpoint_uri(&self) -> Expr<String, P> {
        field(self, "endpointUri")
    }
}

enumeration! {
    /// `computeInstanceAuthorizationType` of `ComputeInstance`.
    open ComputeInstanceAuthorizationType {
        Personal = "personal",
    }
}

reading! {
    /// Definition `ComputeInstanceConnectivityEndpoints` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `public_ip_address()`: `String`
    /// - `private_ip_address()`: `String`
    ComputeInstanceConnectivityEndpoints
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceConnectivityEndpoints, P> {
    pub fn public_ip_address(&self) -> Expr<String, P> {
        field(self, "publicIpAddress")
    }

    pub fn private_ip_address(&self) -> Expr<String, P> {
        field(self, "privateIpAddress")
    }
}

reading! {
    /// Definition `ComputeInstanceContainer` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `autosave()`: `String`
    /// - `gpu()`: `String`
    /// - `network()`: `String`
    /// - `environment()`: `ComputeInstanceEnvironmentInfo`
    /// - `services()`: `Vec<Any>`
    ComputeInstanceContainer
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceContainer, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn autosave(&self) -> Expr<String, P> {
        field(self, "autosave")
    }

    pub fn gpu(&self) -> Expr<String, P> {
        field(self, "gpu")
    }

    pub fn network(&self) -> Expr<String, P> {
        field(self, "network")
    }

    pub fn environment(&self) -> Expr<ComputeInstanceEnvironmentInfo, P> {
        field(self, "environment")
    }

    pub fn services(&self) -> Expr<Vec<Any>, P> {
        field(self, "services")
    }
}

reading! {
    /// Definition `ComputeInstanceCreatedBy` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `user_name()`: `String`
    /// - `user_org_id()`: `String`
    /// - `user_id()`: `String`
    ComputeInstanceCreatedBy
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceCreatedBy, P> {
    pub fn user_name(&self) -> Expr<String, P> {
        field(self, "userName")
    }

    pub fn user_org_id(&self) -> Expr<String, P> {
        field(self, "userOrgId")
    }

    pub fn user_id(&self) -> Expr<String, P> {
        field(self, "userId")
    }
}

reading! {
    /// Definition `ComputeInstanceDataDisk` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `caching()`: `String`
    /// - `disk_size_gb()`: `i64`
    /// - `lun()`: `i64`
    /// - `storage_account_type()`: `String`
    ComputeInstanceDataDisk
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceDataDisk, P> {
    pub fn caching(&self) -> Expr<String, P> {
        field(self, "caching")
    }

    pub fn disk_size_gb(&self) -> Expr<i64, P> {
        field(self, "diskSizeGB")
    }

    pub fn lun(&self) -> Expr<i64, P> {
        field(self, "lun")
    }

    pub fn storage_account_type(&self) -> Expr<String, P> {
        field(self, "storageAccountType")
    }
}

reading! {
    /// Definition `ComputeInstanceDataMount` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `source()`: `String`
    /// - `source_type()`: `String`
    /// - `mount_name()`: `String`
    /// - `mount_action()`: `String`
    /// - `mount_mode()`: `String`
    /// - `created_by()`: `String`
    /// - `mount_path()`: `String`
    /// - `mount_state()`: `String`
    /// - `mounted_on()`: `String`
    /// - `error()`: `String`
    ComputeInstanceDataMount
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceDataMount, P> {
    pub fn source(&self) -> Expr<String, P> {
        field(self, "source")
    }

    pub fn source_type(&self) -> Expr<String, P> {
        field(self, "sourceType")
    }

    pub fn mount_name(&self) -> Expr<String, P> {
        field(self, "mountName")
    }

    pub fn mount_action(&self) -> Expr<String, P> {
        field(self, "mountAction")
    }

    pub fn mount_mode(&self) -> Expr<String, P> {
        field(self, "mountMode")
    }

    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn mount_path(&self) -> Expr<String, P> {
        field(self, "mountPath")
    }

    pub fn mount_state(&self) -> Expr<String, P> {
        field(self, "mountState")
    }

    pub fn mounted_on(&self) -> Expr<String, P> {
        field(self, "mountedOn")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }
}

reading! {
    /// Definition `ComputeInstanceEnvironmentInfo` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `version()`: `String`
    ComputeInstanceEnvironmentInfo
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceEnvironmentInfo, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }
}

reading! {
    /// Definition `ComputeInstanceLastOperation` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `operation_name()`: `String`
    /// - `operation_time()`: `String`
    /// - `operation_status()`: `String`
    /// - `operation_trigger()`: `String`
    ComputeInstanceLastOperation
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceLastOperation, P> {
    pub fn operation_name(&self) -> Expr<String, P> {
        field(self, "operationName")
    }

    pub fn operation_time(&self) -> Expr<String, P> {
        field(self, "operationTime")
    }

    pub fn operation_status(&self) -> Expr<String, P> {
        field(self, "operationStatus")
    }

    pub fn operation_trigger(&self) -> Expr<String, P> {
        field(self, "operationTrigger")
    }
}

reading! {
    /// Definition `ComputeInstanceProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `vm_size()`: `String`
    /// - `subnet()`: `ResourceId`
    /// - `application_sharing_policy()`: `ApplicationSharingPolicy`
    /// - `ssh_settings()`: `ComputeInstanceSshSettings`
    /// - `custom_services()`: `Vec<CustomService>`
    /// - `os_image_metadata()`: `ImageMetadata`
    /// - `connectivity_endpoints()`: `ComputeInstanceConnectivityEndpoints`
    /// - `applications()`: `Vec<ComputeInstanceApplication>`
    /// - `created_by()`: `ComputeInstanceCreatedBy`
    /// - `errors()`: `Vec<ErrorResponse>`
    /// - `state()`: `String`
    /// - `compute_instance_authorization_type()`: `ComputeInstanceAuthorizationType`
    /// - `enable_sso()`: `bool`
    /// - `personal_compute_instance_settings()`: `PersonalComputeInstanceSettings`
    /// - `setup_scripts()`: `SetupScripts`
    /// - `last_operation()`: `ComputeInstanceLastOperation`
    /// - `schedules()`: `ComputeSchedules`
    /// - `idle_time_before_shutdown()`: `String`
    /// - `enable_node_public_ip()`: `bool`
    /// - `containers()`: `Vec<ComputeInstanceContainer>`
    /// - `data_disks()`: `Vec<ComputeInstanceDataDisk>`
    /// - `data_mounts()`: `Vec<ComputeInstanceDataMount>`
    /// - `versions()`: `ComputeInstanceVersion`
    ComputeInstanceProperties
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceProperties, P> {
    pub fn vm_size(&self) -> Expr<String, P> {
        field(self, "vmSize")
    }

    pub fn subnet(&self) -> Expr<types::ResourceId, P> {
        field(self, "subnet")
    }

    pub fn application_sharing_policy(&self) -> Expr<types::ApplicationSharingPolicy, P> {
        field(self, "applicationSharingPolicy")
    }

    pub fn ssh_settings(&self) -> Expr<ComputeInstanceSshSettings, P> {
        field(self, "sshSettings")
    }

    pub fn custom_services(&self) -> Expr<Vec<CustomService>, P> {
        field(self, "customServices")
    }

    pub fn os_image_metadata(&self) -> Expr<types::ImageMetadata, P> {
        field(self, "osImageMetadata")
    }

    pub fn connectivity_endpoints(&self) -> Expr<ComputeInstanceConnectivityEndpoints, P> {
        field(self, "connectivityEndpoints")
    }

    pub fn applications(&self) -> Expr<Vec<ComputeInstanceApplication>, P> {
        field(self, "applications")
    }

    pub fn created_by(&self) -> Expr<ComputeInstanceCreatedBy, P> {
        field(self, "createdBy")
    }

    pub fn errors(&self) -> Expr<Vec<types::ErrorResponse>, P> {
        field(self, "errors")
    }

    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }

    pub fn compute_instance_authorization_type(&self) -> Expr<ComputeInstanceAuthorizationType, P> {
        field(self, "computeInstanceAuthorizationType")
    }

    pub fn enable_sso(&self) -> Expr<bool, P> {
        field(self, "enableSSO")
    }

    pub fn personal_compute_instance_settings(
        &self,
    ) -> Expr<types::PersonalComputeInstanceSettings, P> {
        field(self, "personalComputeInstanceSettings")
    }

    pub fn setup_scripts(&self) -> Expr<types::SetupScripts, P> {
        field(self, "setupScripts")
    }

    pub fn last_operation(&self) -> Expr<ComputeInstanceLastOperation, P> {
        field(self, "lastOperation")
    }

    pub fn schedules(&self) -> Expr<ComputeSchedules, P> {
        field(self, "schedules")
    }

    pub fn idle_time_before_shutdown(&self) -> Expr<String, P> {
        field(self, "idleTimeBeforeShutdown")
    }

    pub fn enable_node_public_ip(&self) -> Expr<bool, P> {
        field(self, "enableNodePublicIp")
    }

    pub fn containers(&self) -> Expr<Vec<ComputeInstanceContainer>, P> {
        field(self, "containers")
    }

    pub fn data_disks(&self) -> Expr<Vec<ComputeInstanceDataDisk>, P> {
        field(self, "dataDisks")
    }

    pub fn data_mounts(&self) -> Expr<Vec<ComputeInstanceDataMount>, P> {
        field(self, "dataMounts")
    }

    pub fn versions(&self) -> Expr<ComputeInstanceVersion, P> {
        field(self, "versions")
    }
}

definition! {
    /// Definition `ComputeInstanceSshSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `ssh_public_access()`: `SshPublicAccess`
    /// - `admin_user_name()`: `String`
    /// - `ssh_port()`: `i64`
    /// - `admin_public_key()`: `String`
    ComputeInstanceSshSettings
}

impl ComputeInstanceSshSettings {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `sshPublicAccess` = `Disabled` (`amlc.05`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("sshPublicAccess", Node::String("Disabled".into()));
        this
    }

    /// `sshPublicAccess`.
    ///
    /// Control `amlc.05`: it is `Disabled` unless set here.
    pub fn dangerously_set_ssh_public_access(
        self,
        value: impl Value<types::SshPublicAccess>,
    ) -> Self {
        set(self, "sshPublicAccess", value)
    }

    /// `adminPublicKey`.
    pub fn admin_public_key(self, value: impl Value<String>) -> Self {
        set(self, "adminPublicKey", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceSshSettings, P> {
    pub fn ssh_public_access(&self) -> Expr<types::SshPublicAccess, P> {
        field(self, "sshPublicAccess")
    }

    pub fn admin_user_name(&self) -> Expr<String, P> {
        field(self, "adminUserName")
    }

    pub fn ssh_port(&self) -> Expr<i64, P> {
        field(self, "sshPort")
    }

    pub fn admin_public_key(&self) -> Expr<String, P> {
        field(self, "adminPublicKey")
    }
}

reading! {
    /// Definition `ComputeInstanceVersion` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `runtime()`: `String`
    ComputeInstanceVersion
}

#[doc(hidden)]
impl<P> Expr<ComputeInstanceVersion, P> {
    pub fn runtime(&self) -> Expr<String, P> {
        field(self, "runtime")
    }
}

definition! {
    /// Definition `ComputeRecurrenceSchedule` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `hours()`: `Vec<i64>`
    /// - `minutes()`: `Vec<i64>`
    /// - `month_days()`: `Vec<i64>`
    /// - `week_days()`: `Vec<WeekDays>`
    ComputeRecurrenceSchedule
}

impl ComputeRecurrenceSchedule {
    /// One with what Azure requires.
    pub fn new(hours: impl Value<Vec<i64>>, minutes: impl Value<Vec<i64>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("hours", hours.node());
        this.0.set("minutes", minutes.node());
        this
    }

    /// `monthDays`.
    pub fn month_days(self, value: impl Value<Vec<i64>>) -> Self {
        set(self, "monthDays", value)
    }

    /// `weekDays`.
    pub fn week_days(self, value: impl Value<Vec<types::WeekDays>>) -> Self {
        set(self, "weekDays", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeRecurrenceSchedule, P> {
    pub fn hours(&self) -> Expr<Vec<i64>, P> {
        field(self, "hours")
    }

    pub fn minutes(&self) -> Expr<Vec<i64>, P> {
        field(self, "minutes")
    }

    pub fn month_days(&self) -> Expr<Vec<i64>, P> {
        field(self, "monthDays")
    }

    pub fn week_days(&self) -> Expr<Vec<types::WeekDays>, P> {
        field(self, "weekDays")
    }
}

definition! {
    /// Definition `ComputeRuntimeDto` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `spark_runtime_version()`: `String`
    ComputeRuntimeDto
}

impl ComputeRuntimeDto {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `sparkRuntimeVersion`.
    pub fn spark_runtime_version(self, value: impl Value<String>) -> Self {
        set(self, "sparkRuntimeVersion", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeRuntimeDto, P> {
    pub fn spark_runtime_version(&self) -> Expr<String, P> {
        field(self, "sparkRuntimeVersion")
    }
}

definition! {
    /// Definition `ComputeSchedules` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `compute_start_stop()`: `Vec<ComputeStartStopSchedule>`
    ComputeSchedules
}

impl ComputeSchedules {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `computeStartStop`.
    pub fn compute_start_stop(self, value: impl Value<Vec<ComputeStartStopSchedule>>) -> Self {
        set(self, "computeStartStop", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeSchedules, P> {
    pub fn compute_start_stop(&self) -> Expr<Vec<ComputeStartStopSchedule>, P> {
        field(self, "computeStartStop")
    }
}

definition! {
    /// Definition `ComputeStartStopSchedule` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `provisioning_status()`: `String`
    /// - `status()`: `ComputeStartStopScheduleStatus`
    /// - `action()`: `ComputeStartStopScheduleAction`
    /// - `trigger_type()`: `TriggerType`
    /// - `recurrence()`: `Recurrence`
    /// - `cron()`: `Cron`
    /// - `schedule()`: `ScheduleBase`
    ComputeStartStopSchedule
}

impl ComputeStartStopSchedule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<ComputeStartStopScheduleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `action`.
    pub fn action(self, value: impl Value<ComputeStartStopScheduleAction>) -> Self {
        set(self, "action", value)
    }

    /// `triggerType`.
    pub fn trigger_type(self, value: impl Value<types::TriggerType>) -> Self {
        set(self, "triggerType", value)
    }

    /// `recurrence`.
    pub fn recurrence(self, value: impl Value<types::Recurrence>) -> Self {
        set(self, "recurrence", value)
    }

    /// `cron`.
    pub fn cron(self, value: impl Value<Cron>) -> Self {
        set(self, "cron", value)
    }

    /// `schedule`.
    pub fn schedule(self, value: impl Value<types::ScheduleBase>) -> Self {
        set(self, "schedule", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ComputeStartStopSchedule, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn provisioning_status(&self) -> Expr<String, P> {
        field(self, "provisioningStatus")
    }

    pub fn status(&self) -> Expr<ComputeStartStopScheduleStatus, P> {
        field(self, "status")
    }

    pub fn action(&self) -> Expr<ComputeStartStopScheduleAction, P> {
        field(self, "action")
    }

    pub fn trigger_type(&self) -> Expr<types::TriggerType, P> {
        field(self, "triggerType")
    }

    pub fn recurrence(&self) -> Expr<types::Recurrence, P> {
        field(self, "recurrence")
    }

    pub fn cron(&self) -> Expr<Cron, P> {
        field(self, "cron")
    }

    pub fn schedule(&self) -> Expr<types::ScheduleBase, P> {
        field(self, "schedule")
    }
}

enumeration! {
    /// `action` of `ComputeStartStopSchedule`.
    open ComputeStartStopScheduleAction {
        Start = "Start",
        Stop = "Stop",
    }
}

enumeration! {
    /// `status` of `ComputeStartStopSchedule`.
    open ComputeStartStopScheduleStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `WorkspaceConnectionPropertiesV2` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`AadAuthTypeWorkspaceConnectionProperties`](types::AadAuthTypeWorkspaceConnectionProperties), [`AccessKeyAuthTypeWorkspaceConnectionProperties`](types::AccessKeyAuthTypeWorkspaceConnectionProperties), [`AccountKeyAuthTypeWorkspaceConnectionProperties`](types::AccountKeyAuthTypeWorkspaceConnectionProperties), [`ApiKeyAuthWorkspaceConnectionProperties`](types::ApiKeyAuthWorkspaceConnectionProperties), [`CustomKeysWorkspaceConnectionProperties`](CustomKeysWorkspaceConnectionProperties), [`ManagedIdentityAuthTypeWorkspaceConnectionProperties`](types::ManagedIdentityAuthTypeWorkspaceConnectionProperties), [`NoneAuthTypeWorkspaceConnectionProperties`](types::NoneAuthTypeWorkspaceConnectionProperties), [`Oauth2AuthTypeWorkspaceConnectionProperties`](types::Oauth2AuthTypeWorkspaceConnectionProperties), [`PatAuthTypeWorkspaceConnectionProperties`](types::PatAuthTypeWorkspaceConnectionProperties), [`SasAuthTypeWorkspaceConnectionProperties`](types::SasAuthTypeWorkspaceConnectionProperties), [`ServicePrincipalAuthTypeWorkspaceConnectionProperties`](types::ServicePrincipalAuthTypeWorkspaceConnectionProperties), [`UsernamePasswordAuthTypeWorkspaceConnectionProperties`](types::UsernamePasswordAuthTypeWorkspaceConnectionProperties).
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeWorkspaceConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    ConnectionProperties
}

#[doc(hidden)]
impl<P> Expr<ConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }
}

#[doc(hidden)]
impl<P> Expr<ConnectionProperties, P> {
    pub fn as_aad_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::AadAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_access_key_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::AccessKeyAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_account_key_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::AccountKeyAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_api_key_auth_workspace_connection_properties(
        &self,
    ) -> Expr<types::ApiKeyAuthWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_custom_keys_workspace_connection_properties(
        &self,
    ) -> Expr<CustomKeysWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_managed_identity_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::ManagedIdentityAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_none_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::NoneAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_oauth2_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::Oauth2AuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_pat_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::PatAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_sas_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::SasAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_service_principal_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::ServicePrincipalAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }

    pub fn as_username_password_auth_type_workspace_connection_properties(
        &self,
    ) -> Expr<types::UsernamePasswordAuthTypeWorkspaceConnectionProperties, P> {
        self.cast()
    }
}

definition! {
    /// Definition `ContainerResourceRequirements` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `container_resource_limits()`: `ContainerResourceSettings`
    /// - `container_resource_requests()`: `ContainerResourceSettings`
    ContainerResourceRequirements
}

impl ContainerResourceRequirements {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `containerResourceLimits`.
    pub fn container_resource_limits(self, value: impl Value<ContainerResourceSettings>) -> Self {
        set(self, "containerResourceLimits", value)
    }

    /// `containerResourceRequests`.
    pub fn container_resource_requests(self, value: impl Value<ContainerResourceSettings>) -> Self {
        set(self, "containerResourceRequests", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerResourceRequirements, P> {
    pub fn container_resource_limits(&self) -> Expr<ContainerResourceSettings, P> {
        field(self, "containerResourceLimits")
    }

    pub fn container_resource_requests(&self) -> Expr<ContainerResourceSettings, P> {
        field(self, "containerResourceRequests")
    }
}

definition! {
    /// Definition `ContainerResourceSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `cpu()`: `String`
    /// - `gpu()`: `String`
    /// - `memory()`: `String`
    ContainerResourceSettings
}

impl ContainerResourceSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `cpu`.
    pub fn cpu(self, value: impl Value<String>) -> Self {
        set(self, "cpu", value)
    }

    /// `gpu`.
    pub fn gpu(self, value: impl Value<String>) -> Self {
        set(self, "gpu", value)
    }

    /// `memory`.
    pub fn memory(self, value: impl Value<String>) -> Self {
        set(self, "memory", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ContainerResourceSettings, P> {
    pub fn cpu(&self) -> Expr<String, P> {
        field(self, "cpu")
    }

    pub fn gpu(&self) -> Expr<String, P> {
        field(self, "gpu")
    }

    pub fn memory(&self) -> Expr<String, P> {
        field(self, "memory")
    }
}

definition! {
    /// Definition `ContentSafety` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `content_safety_status()`: `ContentSafetyStatus`
    ContentSafety
}

impl ContentSafety {
    /// One with what Azure requires.
    pub fn new(content_safety_status: impl Value<ContentSafetyStatus>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("contentSafetyStatus", content_safety_status.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ContentSafety, P> {
    pub fn content_safety_status(&self) -> Expr<ContentSafetyStatus, P> {
        field(self, "contentSafetyStatus")
    }
}

enumeration! {
    /// `contentSafetyStatus` of `ContentSafety`.
    open ContentSafetyStatus {
        Enabled = "Enabled",
        Disabled = "Disabled",
    }
}

definition! {
    /// Definition `CosmosDbSettings` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `collections_throughput()`: `i64`
    CosmosdbSettings
}

impl CosmosdbSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `collectionsThroughput`.
    pub fn collections_throughput(self, value: impl Value<i64>) -> Self {
        set(self, "collectionsThroughput", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CosmosdbSettings, P> {
    pub fn collections_throughput(&self) -> Expr<i64, P> {
        field(self, "collectionsThroughput")
    }
}

definition! {
    /// Definition `Cron` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `start_time()`: `String`
    /// - `time_zone()`: `String`
    /// - `expression()`: `String`
    Cron
}

impl Cron {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startTime`.
    pub fn start_time(self, value: impl Value<String>) -> Self {
        set(self, "startTime", value)
    }

    /// `timeZone`.
    pub fn time_zone(self, value: impl Value<String>) -> Self {
        set(self, "timeZone", value)
    }

    /// `expression`.
    pub fn expression(self, value: impl Value<String>) -> Self {
        set(self, "expression", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Cron, P> {
    pub fn start_time(&self) -> Expr<String, P> {
        field(self, "startTime")
    }

    pub fn time_zone(&self) -> Expr<String, P> {
        field(self, "timeZone")
    }

    pub fn expression(&self) -> Expr<String, P> {
        field(self, "expression")
    }
}

definition! {
    /// Definition `CustomKeys` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `keys()`: `Map<Secret>`
    CustomKeys
}

impl CustomKeys {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `keys`.
    pub fn keys(self, value: impl Value<Map<Secret>>) -> Self {
        set(self, "keys", value)
    }

    /// Adds one entry to `keys`.
    pub fn key(self, key: impl Into<Key>, value: impl Value<Secret>) -> Self {
        set_entry(self, "keys", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomKeys, P> {
    pub fn keys(&self) -> Expr<Map<Secret>, P> {
        field(self, "keys")
    }
}

definition! {
    /// Definition `CustomKeysWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeWorkspaceConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `CustomKeys`
    /// - `auth_type()`: `String`
    CustomKeysWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- CustomKeysWorkspaceConnectionProperties }

impl CustomKeysWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("CustomKeys".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<types::AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        set(self, "category", value)
    }

    /// `error`.
    pub fn error(self, value: impl Value<String>) -> Self {
        set(self, "error", value)
    }

    /// `expiryTime`.
    pub fn expiry_time(self, value: impl Value<String>) -> Self {
        set(self, "expiryTime", value)
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(self, value: impl Value<bool>) -> Self {
        set(self, "isSharedToAll", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `peRequirement`.
    pub fn pe_requirement(self, value: impl Value<types::PeRequirement>) -> Self {
        set(self, "peRequirement", value)
    }

    /// `peStatus`.
    pub fn pe_status(self, value: impl Value<types::PeStatus>) -> Self {
        set(self, "peStatus", value)
    }

    /// `sharedUserList`.
    pub fn shared_user_list(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "sharedUserList", value)
    }

    /// `target`.
    pub fn target(self, value: impl Value<String>) -> Self {
        set(self, "target", value)
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(self, value: impl Value<bool>) -> Self {
        set(self, "useWorkspaceManagedIdentity", value)
    }

    /// `credentials`.
    pub fn credentials(self, value: impl Value<CustomKeys>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomKeysWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<CustomKeys, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `CustomService` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `image()`: `Image`
    /// - `environment_variables()`: `Map<EnvironmentVariable>`
    /// - `docker()`: `Docker`
    /// - `endpoints()`: `Vec<Endpoint>`
    /// - `volumes()`: `Vec<VolumeDefinition>`
    /// - `kernel()`: `JupyterKernelConfig`
    CustomService
}

impl CustomService {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `image`.
    pub fn image(self, value: impl Value<types::Image>) -> Self {
        set(self, "image", value)
    }

    /// `environmentVariables`.
    pub fn environment_variables(self, value: impl Value<Map<types::EnvironmentVariable>>) -> Self {
        set(self, "environmentVariables", value)
    }

    /// Adds one entry to `environmentVariables`.
    pub fn environment_variable(
        self,
        key: impl Into<Key>,
        value: impl Value<types::EnvironmentVariable>,
    ) -> Self {
        set_entry(self, "environmentVariables", key, value)
    }

    /// `docker`.
    pub fn docker(self, value: impl Value<types::Docker>) -> Self {
        set(self, "docker", value)
    }

    /// `endpoints`.
    pub fn endpoints(self, value: impl Value<Vec<types::Endpoint>>) -> Self {
        set(self, "endpoints", value)
    }

    /// Adds one item to `endpoints`.
    pub fn endpoint(self, value: impl Value<types::Endpoint>) -> Self {
        push(self, "endpoints", value)
    }

    /// `volumes`.
    pub fn volumes(self, value: impl Value<Vec<types::VolumeDefinition>>) -> Self {
        set(self, "volumes", value)
    }

    /// Adds one item to `volumes`.
    pub fn volume(self, value: impl Value<types::VolumeDefinition>) -> Self {
        push(self, "volumes", value)
    }

    /// `kernel`.
    pub fn kernel(self, value: impl Value<types::JupyterKernelConfig>) -> Self {
        set(self, "kernel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<CustomService, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn image(&self) -> Expr<types::Image, P> {
        field(self, "image")
    }

    pub fn environment_variables(&self) -> Expr<Map<types::EnvironmentVariable>, P> {
        field(self, "environmentVariables")
    }

    pub fn docker(&self) -> Expr<types::Docker, P> {
        field(self, "docker")
    }

    pub fn endpoints(&self) -> Expr<Vec<types::Endpoint>, P> {
        field(self, "endpoints")
    }

    pub fn volumes(&self) -> Expr<Vec<types::VolumeDefinition>, P> {
        field(self, "volumes")
    }

    pub fn kernel(&self) -> Expr<types::JupyterKernelConfig, P> {
        field(self, "kernel")
    }
}
