//! Definitions and enums of `Microsoft.MachineLearningServices` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::Compute;
use super::ConnectionProperties;
use super::DatastoreCredentials;
use super::DatastoreProperties;
use crate::azure::support::*;

definition! {
    /// Definition `AADAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `auth_type()`: `String`
    AadAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- AadAuthTypeWorkspaceConnectionProperties }

impl AadAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AAD".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
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
}

#[doc(hidden)]
impl<P> Expr<AadAuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
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

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `category` of `AADAuthTypeWorkspaceConnectionProperties`.
    open AadAuthTypeWorkspaceConnectionPropertiesCategory {
        PythonFeed = "PythonFeed",
        ContainerRegistry = "ContainerRegistry",
        Git = "Git",
        S3 = "S3",
        Snowflake = "Snowflake",
        AzureKeyVault = "AzureKeyVault",
        AzureSqlDb = "AzureSqlDb",
        AzureSynapseAnalytics = "AzureSynapseAnalytics",
        AzureMySqlDb = "AzureMySqlDb",
        AzurePostgresDb = "AzurePostgresDb",
        AdlsGen2 = "ADLSGen2",
        AzureContainerAppEnvironment = "AzureContainerAppEnvironment",
        Redis = "Redis",
        ApiKey = "ApiKey",
        AzureOpenai = "AzureOpenAI",
        AiServices = "AIServices",
        CognitiveSearch = "CognitiveSearch",
        CognitiveService = "CognitiveService",
        CustomKeys = "CustomKeys",
        AzureBlob = "AzureBlob",
        AzureStorageAccount = "AzureStorageAccount",
        AzureOneLake = "AzureOneLake",
        Cosmosdb = "CosmosDb",
        CosmosdbMongoDbApi = "CosmosDbMongoDbApi",
        AzureDataExplorer = "AzureDataExplorer",
        AzureMariaDb = "AzureMariaDb",
        AzureDatabricksDeltaLake = "AzureDatabricksDeltaLake",
        AzureSqlMi = "AzureSqlMi",
        AzureTableStorage = "AzureTableStorage",
        AmazonRdsForOracle = "AmazonRdsForOracle",
        AmazonRdsForSqlServer = "AmazonRdsForSqlServer",
        AmazonRedshift = "AmazonRedshift",
        Db2 = "Db2",
        Drill = "Drill",
        GoogleBigQuery = "GoogleBigQuery",
        Greenplum = "Greenplum",
        Hbase = "Hbase",
        Hive = "Hive",
        Impala = "Impala",
        Informix = "Informix",
        MariaDb = "MariaDb",
        MicrosoftAccess = "MicrosoftAccess",
        MySql = "MySql",
        Netezza = "Netezza",
        Oracle = "Oracle",
        Phoenix = "Phoenix",
        PostgreSql = "PostgreSql",
        Presto = "Presto",
        SapOpenHub = "SapOpenHub",
        SapBw = "SapBw",
        SapHana = "SapHana",
        SapTable = "SapTable",
        Spark = "Spark",
        SqlServer = "SqlServer",
        Sybase = "Sybase",
        Teradata = "Teradata",
        Vertica = "Vertica",
        Pinecone = "Pinecone",
        Databricks = "Databricks",
        Cassandra = "Cassandra",
        Couchbase = "Couchbase",
        MongoDbV2 = "MongoDbV2",
        MongoDbAtlas = "MongoDbAtlas",
        AmazonS3Compatible = "AmazonS3Compatible",
        FileServer = "FileServer",
        FtpServer = "FtpServer",
        GoogleCloudStorage = "GoogleCloudStorage",
        Hdfs = "Hdfs",
        OracleCloudStorage = "OracleCloudStorage",
        Sftp = "Sftp",
        GenericHttp = "GenericHttp",
        ODataRest = "ODataRest",
        Odbc = "Odbc",
        GenericRest = "GenericRest",
        RemoteTool = "RemoteTool",
        AmazonMws = "AmazonMws",
        Concur = "Concur",
        Dynamics = "Dynamics",
        DynamicsAx = "DynamicsAx",
        DynamicsCrm = "DynamicsCrm",
        GoogleAdWords = "GoogleAdWords",
        Hubspot = "Hubspot",
        Jira = "Jira",
        Magento = "Magento",
        Marketo = "Marketo",
        Office365 = "Office365",
        Eloqua = "Eloqua",
        Responsys = "Responsys",
        OracleServiceCloud = "OracleServiceCloud",
        PayPal = "PayPal",
        QuickBooks = "QuickBooks",
        Salesforce = "Salesforce",
        SalesforceServiceCloud = "SalesforceServiceCloud",
        SalesforceMarketingCloud = "SalesforceMarketingCloud",
        SapCloudForCustomer = "SapCloudForCustomer",
        SapEcc = "SapEcc",
        ServiceNow = "ServiceNow",
        SharePointOnlineList = "SharePointOnlineList",
        Shopify = "Shopify",
        Square = "Square",
        WebTable = "WebTable",
        Xero = "Xero",
        Zoho = "Zoho",
        GenericContainerRegistry = "GenericContainerRegistry",
        Elasticsearch = "Elasticsearch",
        AppInsights = "AppInsights",
        AppConfig = "AppConfig",
        Openai = "OpenAI",
        Serp = "Serp",
        BingLlmSearch = "BingLLMSearch",
        Serverless = "Serverless",
        ManagedOnlineEndpoint = "ManagedOnlineEndpoint",
        ApiManagement = "ApiManagement",
        ModelGateway = "ModelGateway",
        GroundingWithBingSearch = "GroundingWithBingSearch",
        GroundingWithCustomSearch = "GroundingWithCustomSearch",
        Sharepoint = "Sharepoint",
        MicrosoftFabric = "MicrosoftFabric",
        PowerPlatformEnvironment = "PowerPlatformEnvironment",
        RemoteA2A = "RemoteA2A",
    }
}

definition! {
    /// Definition `AccessKeyAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionAccessKey`
    /// - `auth_type()`: `String`
    AccessKeyAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- AccessKeyAuthTypeWorkspaceConnectionProperties }

impl AccessKeyAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AccessKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
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
    pub fn credentials(self, value: impl Value<types::WorkspaceConnectionAccessKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessKeyAuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionAccessKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `AccountKeyAuthTypeWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionAccountKey`
    /// - `auth_type()`: `String`
    AccountKeyAuthTypeWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- AccountKeyAuthTypeWorkspaceConnectionProperties }

impl AccountKeyAuthTypeWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AccountKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
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
    pub fn credentials(self, value: impl Value<types::WorkspaceConnectionAccountKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountKeyAuthTypeWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionAccountKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `AccountKeyDatastoreCredentials` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials_type()`: `String`
    AccountKeyDatastoreCredentials
}

variant! { DatastoreCredentials <- AccountKeyDatastoreCredentials }

impl AccountKeyDatastoreCredentials {
    /// One with what Azure requires.
    pub fn new(secrets: impl Value<AccountKeyDatastoreSecrets>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secrets", secrets.node());
        this.0.preset("credentialsType", Node::String("AccountKey".into()));
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AccountKeyDatastoreCredentials, P> {
    pub fn credentials_type(&self) -> Expr<String, P> {
        field(self, "credentialsType")
    }
}

definition! {
    /// Definition `AccountKeyDatastoreSecrets` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `key()`: `Secret`
    /// - `secrets_type()`: `SecretsType`
    AccountKeyDatastoreSecrets
}

impl AccountKeyDatastoreSecrets {
    /// One with what Azure requires.
    pub fn new(secrets_type: impl Value<types::SecretsType>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("secretsType", secrets_type.node());
        this
    }

    /// `key`.
    pub fn key(self, value: impl Value<Secret>) -> Self {
        set(self, "key", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountKeyDatastoreSecrets, P> {
    pub fn key(&self) -> Expr<Secret, P> {
        field(self, "key")
    }

    pub fn secrets_type(&self) -> Expr<types::SecretsType, P> {
        field(self, "secretsType")
    }
}

definition! {
    /// Definition `AcrDetails` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `system_created_acr_account()`: `SystemCreatedAcrAccount`
    AcrDetails
}

impl AcrDetails {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `systemCreatedAcrAccount`.
    pub fn system_created_acr_account(
        self,
        value: impl Value<types::SystemCreatedAcrAccount>,
    ) -> Self {
        set(self, "systemCreatedAcrAccount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AcrDetails, P> {
    pub fn system_created_acr_account(&self) -> Expr<types::SystemCreatedAcrAccount, P> {
        field(self, "systemCreatedAcrAccount")
    }
}

definition! {
    /// Definition `AKS` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `AksSchemaProperties`
    /// - `compute_type()`: `String`
    Aks
}

variant! { Compute <- Aks }

impl Aks {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("AKS".into()));
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

    /// `properties.clusterFqdn`.
    pub fn cluster_fqdn(self, value: impl Value<String>) -> Self {
        set(self, "properties/clusterFqdn", value)
    }

    /// `properties.agentCount`: at least 0.
    pub fn agent_count(self, value: impl Value<i64>) -> Self {
        set(self, "properties/agentCount", value)
    }

    /// `properties.agentVmSize`.
    pub fn agent_vm_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/agentVmSize", value)
    }

    /// `properties.clusterPurpose`.
    pub fn cluster_purpose(self, value: impl Value<types::ClusterPurpose>) -> Self {
        set(self, "properties/clusterPurpose", value)
    }

    /// `properties.sslConfiguration`.
    pub fn ssl_configuration(self, value: impl Value<types::SslConfiguration>) -> Self {
        set(self, "properties/sslConfiguration", value)
    }

    /// `properties.aksNetworkingConfiguration`.
    pub fn aks_networking_configuration(
        self,
        value: impl Value<AksNetworkingConfiguration>,
    ) -> Self {
        set(self, "properties/aksNetworkingConfiguration", value)
    }

    /// `properties.loadBalancerType`.
    pub fn load_balancer_type(self, value: impl Value<types::LoadBalancerType>) -> Self {
        set(self, "properties/loadBalancerType", value)
    }

    /// `properties.loadBalancerSubnet`.
    pub fn load_balancer_subnet(self, value: impl Value<String>) -> Self {
        set(self, "properties/loadBalancerSubnet", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Aks, P> {
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

    pub fn properties(&self) -> Expr<AksSchemaProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

definition! {
    /// Definition `AksNetworkingConfiguration` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `subnet_id()`: `Id<network::Subnet>`
    /// - `service_cidr()`: `Cidr`
    /// - `dns_service_ip()`: `String`
    /// - `docker_bridge_cidr()`: `Cidr`
    AksNetworkingConfiguration
}

impl AksNetworkingConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `subnetId`.
    pub fn subnet_id(
        self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        set(self, "subnetId", value)
    }

    /// `serviceCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn service_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "serviceCidr", value)
    }

    /// `dnsServiceIP`: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`.
    pub fn dns_service_ip(self, value: impl Value<String>) -> Self {
        set(self, "dnsServiceIP", value)
    }

    /// `dockerBridgeCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn docker_bridge_cidr(self, value: impl Value<Cidr>) -> Self {
        set(self, "dockerBridgeCidr", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AksNetworkingConfiguration, P> {
    pub fn subnet_id(&self) -> Expr<Id<crate::azure::generated::network::Subnet>, P> {
        field(self, "subnetId")
    }

    pub fn service_cidr(&self) -> Expr<Cidr, P> {
        field(self, "serviceCidr")
    }

    pub fn dns_service_ip(&self) -> Expr<String, P> {
        field(self, "dnsServiceIP")
    }

    pub fn docker_bridge_cidr(&self) -> Expr<Cidr, P> {
        field(self, "dockerBridgeCidr")
    }
}

reading! {
    /// Definition `AKSSchemaProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `cluster_fqdn()`: `String`
    /// - `system_services()`: `Vec<SystemService>`
    /// - `agent_count()`: `i64`
    /// - `agent_vm_size()`: `String`
    /// - `cluster_purpose()`: `ClusterPurpose`
    /// - `ssl_configuration()`: `SslConfiguration`
    /// - `aks_networking_configuration()`: `AksNetworkingConfiguration`
    /// - `load_balancer_type()`: `LoadBalancerType`
    /// - `load_balancer_subnet()`: `String`
    AksSchemaProperties
}

#[doc(hidden)]
impl<P> Expr<AksSchemaProperties, P> {
    pub fn cluster_fqdn(&self) -> Expr<String, P> {
        field(self, "clusterFqdn")
    }

    pub fn system_services(&self) -> Expr<Vec<types::SystemService>, P> {
        field(self, "systemServices")
    }

    pub fn agent_count(&self) -> Expr<i64, P> {
        field(self, "agentCount")
    }

    pub fn agent_vm_size(&self) -> Expr<String, P> {
        field(self, "agentVmSize")
    }

    pub fn cluster_purpose(&self) -> Expr<types::ClusterPurpose, P> {
        field(self, "clusterPurpose")
    }

    pub fn ssl_configuration(&self) -> Expr<types::SslConfiguration, P> {
        field(self, "sslConfiguration")
    }

    pub fn aks_networking_configuration(&self) -> Expr<AksNetworkingConfiguration, P> {
        field(self, "aksNetworkingConfiguration")
    }

    pub fn load_balancer_type(&self) -> Expr<types::LoadBalancerType, P> {
        field(self, "loadBalancerType")
    }

    pub fn load_balancer_subnet(&self) -> Expr<String, P> {
        field(self, "loadBalancerSubnet")
    }
}

definition! {
    /// Definition `AmlCompute` of `Microsoft.MachineLearningServices`.
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
    /// - `properties()`: `AmlComputeProperties`
    /// - `compute_type()`: `String`
    AmlCompute
}

variant! { Compute <- AmlCompute }

impl AmlCompute {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`amlc.01`)
    /// - `properties.remoteLoginPortPublicAccess` = `Disabled` (`amlc.04`)
    /// - `properties.enableNodePublicIp` = `false` (`amlc.02`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("computeType", Node::String("AmlCompute".into()));
        this.0.preset("disableLocalAuth", Node::Bool(true));
        this.0.preset("properties/remoteLoginPortPublicAccess", Node::String("Disabled".into()));
        this.0.preset("properties/enableNodePublicIp", Node::Bool(false));
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

    /// `properties.osType`.
    pub fn os_type(self, value: impl Value<types::OsType>) -> Self {
        set(self, "properties/osType", value)
    }

    /// `properties.vmSize`.
    pub fn vm_size(self, value: impl Value<String>) -> Self {
        set(self, "properties/vmSize", value)
    }

    /// `properties.vmPriority`.
    pub fn vm_priority(self, value: impl Value<types::VmPriority>) -> Self {
        set(self, "properties/vmPriority", value)
    }

    /// `properties.virtualMachineImage.id`.
    pub fn virtual_machine_image(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/virtualMachineImage/id", value)
    }

    /// `properties.isolatedNetwork`.
    pub fn isolated_network(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isolatedNetwork", value)
    }

    /// `properties.scaleSettings`.
    pub fn scale_settings(self, value: impl Value<types::ScaleSettings>) -> Self {
        set(self, "properties/scaleSettings", value)
    }

    /// `properties.userAccountCredentials`.
    ///
    /// Control `amlc.08`: it stays absent unless set here.
    pub fn dangerously_set_user_account_credentials(
        self,
        value: impl Value<types::UserAccountCredentials>,
    ) -> Self {
        set(self, "properties/userAccountCredentials", value)
    }

    /// `properties.subnet.id`.
    pub fn subnet(self, value: impl Value<Id<crate::azure::generated::network::Subnet>>) -> Self {
        set(self, "properties/subnet/id", value)
    }

    /// `properties.remoteLoginPortPublicAccess`.
    ///
    /// Control `amlc.04`: it is `Disabled` unless set here.
    pub fn dangerously_set_remote_login_port_public_access(
        self,
        value: impl Value<types::RemoteLoginPortPublicAccess>,
    ) -> Self {
        set(self, "properties/remoteLoginPortPublicAccess", value)
    }

    /// `properties.enableNodePublicIp`.
    ///
    /// Control `amlc.02`: it is `false` unless set here.
    pub fn dangerously_set_enable_node_public_ip(self, value: impl Value<bool>) -> Self {
        set(self, "properties/enableNodePublicIp", value)
    }

    /// `properties.propertyBag`.
    pub fn property_bag(self, value: impl Value<Any>) -> Self {
        set(self, "properties/propertyBag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AmlCompute, P> {
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

    pub fn properties(&self) -> Expr<AmlComputeProperties, P> {
        field(self, "properties")
    }

    pub fn compute_type(&self) -> Expr<String, P> {
        field(self, "computeType")
    }
}

reading! {
    /// Definition `AmlComputeProperties` of `Microsoft.MachineLearningServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `os_type()`: `OsType`
    /// - `vm_size()`: `String`
    /// - `vm_priority()`: `VmPriority`
    /// - `virtual_machine_image()`: `VirtualMachineImage`
    /// - `isolated_network()`: `bool`
    /// - `scale_settings()`: `ScaleSettings`
    /// - `user_account_credentials()`: `UserAccountCredentials`
    /// - `subnet()`: `ResourceId`
    /// - `remote_login_port_public_access()`: `RemoteLoginPortPublicAccess`
    /// - `allocation_state()`: `String`
    /// - `allocation_state_transition_time()`: `String`
    /// - `errors()`: `Vec<ErrorResponse>`
    /// - `current_node_count()`: `i64`
    /// - `target_node_count()`: `i64`
    /// - `node_state_counts()`: `NodeStateCounts`
    /// - `enable_node_public_ip()`: `bool`
    /// - `property_bag()`: `Any`
    AmlComputeProperties
}

#[doc(hidden)]
impl<P> Expr<AmlComputeProperties, P> {
    pub fn os_type(&self) -> Expr<types::OsType, P> {
        field(self, "osType")
    }

    pub fn vm_size(&self) -> Expr<String, P> {
        field(self, "vmSize")
    }

    pub fn vm_priority(&self) -> Expr<types::VmPriority, P> {
        field(self, "vmPriority")
    }

    pub fn virtual_machine_image(&self) -> Expr<types::VirtualMachineImage, P> {
        field(self, "virtualMachineImage")
    }

    pub fn isolated_network(&self) -> Expr<bool, P> {
        field(self, "isolatedNetwork")
    }

    pub fn scale_settings(&self) -> Expr<types::ScaleSettings, P> {
        field(self, "scaleSettings")
    }

    pub fn user_account_credentials(&self) -> Expr<types::UserAccountCredentials, P> {
        field(self, "userAccountCredentials")
    }

    pub fn subnet(&self) -> Expr<types::ResourceId, P> {
        field(self, "subnet")
    }

    pub fn remote_login_port_public_access(&self) -> Expr<types::RemoteLoginPortPublicAccess, P> {
        field(self, "remoteLoginPortPublicAccess")
    }

    pub fn allocation_state(&self) -> Expr<String, P> {
        field(self, "allocationState")
    }

    pub fn allocation_state_transition_time(&self) -> Expr<String, P> {
        field(self, "allocationStateTransitionTime")
    }

    pub fn errors(&self) -> Expr<Vec<types::ErrorResponse>, P> {
        field(self, "errors")
    }

    pub fn current_node_count(&self) -> Expr<i64, P> {
        field(self, "currentNodeCount")
    }

    pub fn target_node_count(&self) -> Expr<i64, P> {
        field(self, "targetNodeCount")
    }

    pub fn node_state_counts(&self) -> Expr<types::NodeStateCounts, P> {
        field(self, "nodeStateCounts")
    }

    pub fn enable_node_public_ip(&self) -> Expr<bool, P> {
        field(self, "enableNodePublicIp")
    }

    pub fn property_bag(&self) -> Expr<Any, P> {
        field(self, "propertyBag")
    }
}

definition! {
    /// Definition `ApiKeyAuthWorkspaceConnectionProperties` of `Microsoft.MachineLearningServices`.
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
    /// - `credentials()`: `WorkspaceConnectionApiKey`
    /// - `auth_type()`: `String`
    ApiKeyAuthWorkspaceConnectionProperties
}

variant! { ConnectionProperties <- ApiKeyAuthWorkspaceConnectionProperties }

impl ApiKeyAuthWorkspaceConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("ApiKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
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
    pub fn credentials(self, value: impl Value<types::WorkspaceConnectionApiKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiKeyAuthWorkspaceConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeWorkspaceConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::WorkspaceConnectionApiKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

enumeration! {
    /// `applicationSharingPolicy` of `ComputeInstance`.
    open ApplicationSharingPolicy {
        Personal = "Personal",
        Shared = "Shared",
    }
}

definition! {
    /// Definition `ArmResourceId` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<AnyResource>`
    ArmResourceId
}

impl ArmResourceId {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ArmResourceId, P> {
    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }
}

definition! {
    /// Definition `AssetReferenceBase` of `Microsoft.MachineLearningServices`.
    ///
    /// One of [`DataPathAssetReference`](types::DataPathAssetReference), [`IdAssetReference`](types::IdAssetReference), [`OutputPathAssetReference`](types::OutputPathAssetReference).
    AssetReferenceBase
}

#[doc(hidden)]
impl<P> Expr<AssetReferenceBase, P> {
    pub fn as_data_path_asset_reference(&self) -> Expr<types::DataPathAssetReference, P> {
        self.cast()
    }

    pub fn as_id_asset_reference(&self) -> Expr<types::IdAssetReference, P> {
        self.cast()
    }

    pub fn as_output_path_asset_reference(&self) -> Expr<types::OutputPathAssetReference, P> {
        self.cast()
    }
}

definition! {
    /// Definition `AssignedUser` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `object_id()`: `String`
    /// - `tenant_id()`: `String`
    AssignedUser
}

impl AssignedUser {
    /// One with what Azure requires.
    pub fn new(object_id: impl Value<String>, tenant_id: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("objectId", object_id.node());
        this.0.set("tenantId", tenant_id.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<AssignedUser, P> {
    pub fn object_id(&self) -> Expr<String, P> {
        field(self, "objectId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }
}

definition! {
    /// Definition `AutoPauseProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `delay_in_minutes()`: `i64`
    /// - `enabled()`: `bool`
    AutoPauseProperties
}

impl AutoPauseProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `delayInMinutes`.
    pub fn delay_in_minutes(self, value: impl Value<i64>) -> Self {
        set(self, "delayInMinutes", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AutoPauseProperties, P> {
    pub fn delay_in_minutes(&self) -> Expr<i64, P> {
        field(self, "delayInMinutes")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }
}

definition! {
    /// Definition `AutoScaleProperties` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `min_node_count()`: `i64`
    /// - `enabled()`: `bool`
    /// - `max_node_count()`: `i64`
    AutoScaleProperties
}

impl AutoScaleProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minNodeCount`.
    pub fn min_node_count(self, value: impl Value<i64>) -> Self {
        set(self, "minNodeCount", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `maxNodeCount`.
    pub fn max_node_count(self, value: impl Value<i64>) -> Self {
        set(self, "maxNodeCount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AutoScaleProperties, P> {
    pub fn min_node_count(&self) -> Expr<i64, P> {
        field(self, "minNodeCount")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn max_node_count(&self) -> Expr<i64, P> {
        field(self, "maxNodeCount")
    }
}

definition! {
    /// Definition `AzureBlobDatastore` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `resource_group()`: `String`
    /// - `subscription_id()`: `String`
    /// - `account_name()`: `String`
    /// - `container_name()`: `String`
    /// - `endpoint()`: `String`
    /// - `protocol()`: `String`
    /// - `service_data_access_auth_identity()`: `ServiceDataAccessAuthIdentity`
    /// - `datastore_type()`: `String`
    AzureBlobDatastore
}

variant! { DatastoreProperties <- AzureBlobDatastore }

impl AzureBlobDatastore {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `credentials.credentialsType` = `None` (`amld.01`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("datastoreType", Node::String("AzureBlob".into()));
        this.0.preset("credentials/credentialsType", Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(self, value: impl Value<DatastoreCredentials>) -> Self {
        set(self, "credentials", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `resourceGroup`.
    pub fn resource_group(self, value: impl Value<String>) -> Self {
        set(self, "resourceGroup", value)
    }

    /// `subscriptionId`.
    pub fn subscription_id(self, value: impl Value<String>) -> Self {
        set(self, "subscriptionId", value)
    }

    /// `accountName`.
    pub fn account_name(self, value: impl Value<String>) -> Self {
        set(self, "accountName", value)
    }

    /// `containerName`.
    pub fn container_name(self, value: impl Value<String>) -> Self {
        set(self, "containerName", value)
    }

    /// `endpoint`.
    pub fn endpoint(self, value: impl Value<String>) -> Self {
        set(self, "endpoint", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<String>) -> Self {
        set(self, "protocol", value)
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        set(self, "serviceDataAccessAuthIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureBlobDatastore, P> {
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

    pub fn resource_group(&self) -> Expr<String, P> {
        field(self, "resourceGroup")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }

    pub fn account_name(&self) -> Expr<String, P> {
        field(self, "accountName")
    }

    pub fn container_name(&self) -> Expr<String, P> {
        field(self, "containerName")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn service_data_access_auth_identity(
        &self,
    ) -> Expr<types::ServiceDataAccessAuthIdentity, P> {
        field(self, "serviceDataAccessAuthIdentity")
    }

    pub fn datastore_type(&self) -> Expr<String, P> {
        field(self, "datastoreType")
    }
}

definition! {
    /// Definition `AzureDataLakeGen1Datastore` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `resource_group()`: `String`
    /// - `subscription_id()`: `String`
    /// - `service_data_access_auth_identity()`: `ServiceDataAccessAuthIdentity`
    /// - `store_name()`: `String`
    /// - `datastore_type()`: `String`
    AzureDataLakeGen1Datastore
}

variant! { DatastoreProperties <- AzureDataLakeGen1Datastore }

impl AzureDataLakeGen1Datastore {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `credentials.credentialsType` = `None` (`amld.01`)
    pub fn new(store_name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("storeName", store_name.node());
        this.0.preset("datastoreType", Node::String("AzureDataLakeGen1".into()));
        this.0.preset("credentials/credentialsType", Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(self, value: impl Value<DatastoreCredentials>) -> Self {
        set(self, "credentials", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `resourceGroup`.
    pub fn resource_group(self, value: impl Value<String>) -> Self {
        set(self, "resourceGroup", value)
    }

    /// `subscriptionId`.
    pub fn subscription_id(self, value: impl Value<String>) -> Self {
        set(self, "subscriptionId", value)
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        set(self, "serviceDataAccessAuthIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureDataLakeGen1Datastore, P> {
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

    pub fn resource_group(&self) -> Expr<String, P> {
        field(self, "resourceGroup")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }

    pub fn service_data_access_auth_identity(
        &self,
    ) -> Expr<types::ServiceDataAccessAuthIdentity, P> {
        field(self, "serviceDataAccessAuthIdentity")
    }

    pub fn store_name(&self) -> Expr<String, P> {
        field(self, "storeName")
    }

    pub fn datastore_type(&self) -> Expr<String, P> {
        field(self, "datastoreType")
    }
}

definition! {
    /// Definition `AzureDataLakeGen2Datastore` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `resource_group()`: `String`
    /// - `subscription_id()`: `String`
    /// - `account_name()`: `String`
    /// - `endpoint()`: `String`
    /// - `filesystem()`: `String`
    /// - `protocol()`: `String`
    /// - `service_data_access_auth_identity()`: `ServiceDataAccessAuthIdentity`
    /// - `datastore_type()`: `String`
    AzureDataLakeGen2Datastore
}

variant! { DatastoreProperties <- AzureDataLakeGen2Datastore }

impl AzureDataLakeGen2Datastore {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `credentials.credentialsType` = `None` (`amld.01`)
    pub fn new(account_name: impl Value<String>, filesystem: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("accountName", account_name.node());
        this.0.set("filesystem", filesystem.node());
        this.0.preset("datastoreType", Node::String("AzureDataLakeGen2".into()));
        this.0.preset("credentials/credentialsType", Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(self, value: impl Value<DatastoreCredentials>) -> Self {
        set(self, "credentials", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `resourceGroup`.
    pub fn resource_group(self, value: impl Value<String>) -> Self {
        set(self, "resourceGroup", value)
    }

    /// `subscriptionId`.
    pub fn subscription_id(self, value: impl Value<String>) -> Self {
        set(self, "subscriptionId", value)
    }

    /// `endpoint`.
    pub fn endpoint(self, value: impl Value<String>) -> Self {
        set(self, "endpoint", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<String>) -> Self {
        set(self, "protocol", value)
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        set(self, "serviceDataAccessAuthIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureDataLakeGen2Datastore, P> {
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

    pub fn resource_group(&self) -> Expr<String, P> {
        field(self, "resourceGroup")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }

    pub fn account_name(&self) -> Expr<String, P> {
        field(self, "accountName")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn filesystem(&self) -> Expr<String, P> {
        field(self, "filesystem")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn service_data_access_auth_identity(
        &self,
    ) -> Expr<types::ServiceDataAccessAuthIdentity, P> {
        field(self, "serviceDataAccessAuthIdentity")
    }

    pub fn datastore_type(&self) -> Expr<String, P> {
        field(self, "datastoreType")
    }
}

definition! {
    /// Definition `AzureFileDatastore` of `Microsoft.MachineLearningServices`.
    ///
    /// An expression that yields it has:
    /// - `credentials()`: `DatastoreCredentials`
    /// - `is_default()`: `bool`
    /// - `description()`: `String`
    /// - `properties()`: `Map<String>`
    /// - `tags()`: `Map<String>`
    /// - `resource_group()`: `String`
    /// - `subscription_id()`: `String`
    /// - `account_name()`: `String`
    /// - `endpoint()`: `String`
    /// - `file_share_name()`: `String`
    /// - `protocol()`: `String`
    /// - `service_data_access_auth_identity()`: `ServiceDataAccessAuthIdentity`
    /// - `datastore_type()`: `String`
    AzureFileDatastore
}

variant! { DatastoreProperties <- AzureFileDatastore }

impl AzureFileDatastore {
    /// One with what Azure requires.
    ///
    /// Sets what is safe:
    /// - `credentials.credentialsType` = `None` (`amld.01`)
    pub fn new(account_name: impl Value<String>, file_share_name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("accountName", account_name.node());
        this.0.set("fileShareName", file_share_name.node());
        this.0.preset("datastoreType", Node::String("AzureFile".into()));
        this.0.preset("credentials/credentialsType", Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(self, value: impl Value<DatastoreCredentials>) -> Self {
        set(self, "credentials", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `properties`.
    pub fn properties(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties", value)
    }

    /// Adds one entry to `properties`.
    pub fn property(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties", key, value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "tags", key, value)
    }

    /// `resourceGroup`.
    pub fn resource_group(self, value: impl Value<String>) -> Self {
        set(self, "resourceGroup", value)
    }

    /// `subscriptionId`.
    pub fn subscription_id(self, value: impl Value<String>) -> Self {
        set(self, "subscriptionId", value)
    }

    /// `endpoint`.
    pub fn endpoint(self, value: impl Value<String>) -> Self {
        set(self, "endpoint", value)
    }

    /// `protocol`.
    pub fn protocol(self, value: impl Value<String>) -> Self {
        set(self, "protocol", value)
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        set(self, "serviceDataAccessAuthIdentity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AzureFileDatastore, P> {
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

    pub fn resource_group(&self) -> Expr<String, P> {
        field(self, "resourceGroup")
    }

    pub fn subscription_id(&self) -> Expr<String, P> {
        field(self, "subscriptionId")
    }

    pub fn account_name(&self) -> Expr<String, P> {
        field(self, "accountName")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn file_share_name(&self) -> Expr<String, P> {
        field(self, "fileShareName")
    }

    pub fn protocol(&self) -> Expr<String, P> {
        field(self, "protocol")
    }

    pub fn service_data_access_auth_identity(
        &self,
    ) -> Expr<types::ServiceDataAccessAuthIdentity, P> {
        field(self, "serviceDataAccessAuthIdentity")
    }

    pub fn datastore_type(&self) -> Expr<String, P> {
        field(self, "datastoreType")
    }
}
