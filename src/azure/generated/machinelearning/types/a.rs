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
        this.0.preset(&["authType"], Node::String("AAD".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AadAuthTypeWorkspaceConnectionProperties, P> {
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
        this.0.preset(&["authType"], Node::String("AccessKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::WorkspaceConnectionAccessKey>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AccessKeyAuthTypeWorkspaceConnectionProperties, P> {
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
        this.0.preset(&["authType"], Node::String("AccountKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::WorkspaceConnectionAccountKey>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AccountKeyAuthTypeWorkspaceConnectionProperties, P> {
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
        this.0.set(&["secrets"], secrets.node());
        this.0.preset(&["credentialsType"], Node::String("AccountKey".into()));
        this
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AccountKeyDatastoreCredentials, P> {
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
        this.0.set(&["secretsType"], secrets_type.node());
        this
    }

    /// `key`.
    pub fn key(mut self, value: impl Value<Secret>) -> Self {
        self.0.set(&["key"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AccountKeyDatastoreSecrets, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `systemCreatedAcrAccount`.
    pub fn system_created_acr_account(
        mut self,
        value: impl Value<types::SystemCreatedAcrAccount>,
    ) -> Self {
        self.0.set(&["systemCreatedAcrAccount"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AcrDetails, P> {
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
        this.0.preset(&["computeType"], Node::String("AKS".into()));
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

    /// `properties.clusterFqdn`.
    pub fn cluster_fqdn(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "clusterFqdn"], value.node());
        self
    }

    /// `properties.agentCount`: at least 0.
    pub fn agent_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "agentCount"], value.node());
        self
    }

    /// `properties.agentVmSize`.
    pub fn agent_vm_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "agentVmSize"], value.node());
        self
    }

    /// `properties.clusterPurpose`.
    pub fn cluster_purpose(mut self, value: impl Value<types::ClusterPurpose>) -> Self {
        self.0.set(&["properties", "clusterPurpose"], value.node());
        self
    }

    /// `properties.sslConfiguration`.
    pub fn ssl_configuration(mut self, value: impl Value<types::SslConfiguration>) -> Self {
        self.0.set(&["properties", "sslConfiguration"], value.node());
        self
    }

    /// `properties.aksNetworkingConfiguration`.
    pub fn aks_networking_configuration(
        mut self,
        value: impl Value<AksNetworkingConfiguration>,
    ) -> Self {
        self.0.set(&["properties", "aksNetworkingConfiguration"], value.node());
        self
    }

    /// `properties.loadBalancerType`.
    pub fn load_balancer_type(mut self, value: impl Value<types::LoadBalancerType>) -> Self {
        self.0.set(&["properties", "loadBalancerType"], value.node());
        self
    }

    /// `properties.loadBalancerSubnet`.
    pub fn load_balancer_subnet(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "loadBalancerSubnet"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Aks, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `subnetId`.
    pub fn subnet_id(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        self.0.set(&["subnetId"], value.node());
        self
    }

    /// `serviceCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn service_cidr(mut self, value: impl Value<Cidr>) -> Self {
        self.0.set(&["serviceCidr"], value.node());
        self
    }

    /// `dnsServiceIP`: pattern `^(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)$`.
    pub fn dns_service_ip(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["dnsServiceIP"], value.node());
        self
    }

    /// `dockerBridgeCidr`: pattern `^([0-9]{1,3}\.){3}[0-9]{1,3}(\/([0-9]|[1-2][0-9]|3[0-2]))?$`.
    pub fn docker_bridge_cidr(mut self, value: impl Value<Cidr>) -> Self {
        self.0.set(&["dockerBridgeCidr"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AksNetworkingConfiguration, P> {
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
impl<P: Phase> Expr<AksSchemaProperties, P> {
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
        this.0.preset(&["computeType"], Node::String("AmlCompute".into()));
        this.0.preset(&["disableLocalAuth"], Node::Bool(true));
        this.0.preset(
            &["properties", "remoteLoginPortPublicAccess"],
            Node::String("Disabled".into()),
        );
        this.0.preset(&["properties", "enableNodePublicIp"], Node::Bool(false));
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

    /// `properties.osType`.
    pub fn os_type(mut self, value: impl Value<types::OsType>) -> Self {
        self.0.set(&["properties", "osType"], value.node());
        self
    }

    /// `properties.vmSize`.
    pub fn vm_size(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "vmSize"], value.node());
        self
    }

    /// `properties.vmPriority`.
    pub fn vm_priority(mut self, value: impl Value<types::VmPriority>) -> Self {
        self.0.set(&["properties", "vmPriority"], value.node());
        self
    }

    /// `properties.virtualMachineImage.id`.
    pub fn virtual_machine_image(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "virtualMachineImage", "id"], value.node());
        self
    }

    /// `properties.isolatedNetwork`.
    pub fn isolated_network(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isolatedNetwork"], value.node());
        self
    }

    /// `properties.scaleSettings`.
    pub fn scale_settings(mut self, value: impl Value<types::ScaleSettings>) -> Self {
        self.0.set(&["properties", "scaleSettings"], value.node());
        self
    }

    /// `properties.userAccountCredentials`.
    ///
    /// Control `amlc.08`: it stays absent unless set here.
    pub fn dangerously_set_user_account_credentials(
        mut self,
        value: impl Value<types::UserAccountCredentials>,
    ) -> Self {
        self.0.set(&["properties", "userAccountCredentials"], value.node());
        self
    }

    /// `properties.subnet.id`.
    pub fn subnet(
        mut self,
        value: impl Value<Id<crate::azure::generated::network::Subnet>>,
    ) -> Self {
        self.0.set(&["properties", "subnet", "id"], value.node());
        self
    }

    /// `properties.remoteLoginPortPublicAccess`.
    ///
    /// Control `amlc.04`: it is `Disabled` unless set here.
    pub fn dangerously_set_remote_login_port_public_access(
        mut self,
        value: impl Value<types::RemoteLoginPortPublicAccess>,
    ) -> Self {
        self.0.set(&["properties", "remoteLoginPortPublicAccess"], value.node());
        self
    }

    /// `properties.enableNodePublicIp`.
    ///
    /// Control `amlc.02`: it is `false` unless set here.
    pub fn dangerously_set_enable_node_public_ip(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "enableNodePublicIp"], value.node());
        self
    }

    /// `properties.propertyBag`.
    pub fn property_bag(mut self, value: impl Value<Any>) -> Self {
        self.0.set(&["properties", "propertyBag"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AmlCompute, P> {
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
impl<P: Phase> Expr<AmlComputeProperties, P> {
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
        this.0.preset(&["authType"], Node::String("ApiKey".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<AadAuthTypeWorkspaceConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::WorkspaceConnectionApiKey>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ApiKeyAuthWorkspaceConnectionProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `resourceId`.
    pub fn resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["resourceId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ArmResourceId, P> {
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
impl<P: Phase> Expr<AssetReferenceBase, P> {
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
        this.0.set(&["objectId"], object_id.node());
        this.0.set(&["tenantId"], tenant_id.node());
        this
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AssignedUser, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `delayInMinutes`.
    pub fn delay_in_minutes(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["delayInMinutes"], value.node());
        self
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AutoPauseProperties, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minNodeCount`.
    pub fn min_node_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["minNodeCount"], value.node());
        self
    }

    /// `enabled`.
    pub fn enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["enabled"], value.node());
        self
    }

    /// `maxNodeCount`.
    pub fn max_node_count(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["maxNodeCount"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AutoScaleProperties, P> {
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
        this.0.preset(&["datastoreType"], Node::String("AzureBlob".into()));
        this.0.preset(&["credentials", "credentialsType"], Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(mut self, value: impl Value<DatastoreCredentials>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }

    /// `resourceGroup`.
    pub fn resource_group(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["resourceGroup"], value.node());
        self
    }

    /// `subscriptionId`.
    pub fn subscription_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["subscriptionId"], value.node());
        self
    }

    /// `accountName`.
    pub fn account_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["accountName"], value.node());
        self
    }

    /// `containerName`.
    pub fn container_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["containerName"], value.node());
        self
    }

    /// `endpoint`.
    pub fn endpoint(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["endpoint"], value.node());
        self
    }

    /// `protocol`.
    pub fn protocol(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["protocol"], value.node());
        self
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        mut self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        self.0.set(&["serviceDataAccessAuthIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureBlobDatastore, P> {
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
        this.0.set(&["storeName"], store_name.node());
        this.0.preset(&["datastoreType"], Node::String("AzureDataLakeGen1".into()));
        this.0.preset(&["credentials", "credentialsType"], Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(mut self, value: impl Value<DatastoreCredentials>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }

    /// `resourceGroup`.
    pub fn resource_group(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["resourceGroup"], value.node());
        self
    }

    /// `subscriptionId`.
    pub fn subscription_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["subscriptionId"], value.node());
        self
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        mut self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        self.0.set(&["serviceDataAccessAuthIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureDataLakeGen1Datastore, P> {
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
        this.0.set(&["accountName"], account_name.node());
        this.0.set(&["filesystem"], filesystem.node());
        this.0.preset(&["datastoreType"], Node::String("AzureDataLakeGen2".into()));
        this.0.preset(&["credentials", "credentialsType"], Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(mut self, value: impl Value<DatastoreCredentials>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }

    /// `resourceGroup`.
    pub fn resource_group(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["resourceGroup"], value.node());
        self
    }

    /// `subscriptionId`.
    pub fn subscription_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["subscriptionId"], value.node());
        self
    }

    /// `endpoint`.
    pub fn endpoint(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["endpoint"], value.node());
        self
    }

    /// `protocol`.
    pub fn protocol(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["protocol"], value.node());
        self
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        mut self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        self.0.set(&["serviceDataAccessAuthIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureDataLakeGen2Datastore, P> {
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
        this.0.set(&["accountName"], account_name.node());
        this.0.set(&["fileShareName"], file_share_name.node());
        this.0.preset(&["datastoreType"], Node::String("AzureFile".into()));
        this.0.preset(&["credentials", "credentialsType"], Node::String("None".into()));
        this
    }

    /// `credentials`.
    ///
    /// Replaces what controls `amld.01` set in it.
    pub fn dangerously_set_credentials(mut self, value: impl Value<DatastoreCredentials>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }

    /// `description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["description"], value.node());
        self
    }

    /// `properties`.
    pub fn properties(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties"], value.node());
        self
    }

    /// Adds one entry to `properties`.
    pub fn property(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["properties"], key.into(), value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(mut self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }

    /// `resourceGroup`.
    pub fn resource_group(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["resourceGroup"], value.node());
        self
    }

    /// `subscriptionId`.
    pub fn subscription_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["subscriptionId"], value.node());
        self
    }

    /// `endpoint`.
    pub fn endpoint(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["endpoint"], value.node());
        self
    }

    /// `protocol`.
    pub fn protocol(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["protocol"], value.node());
        self
    }

    /// `serviceDataAccessAuthIdentity`.
    pub fn service_data_access_auth_identity(
        mut self,
        value: impl Value<types::ServiceDataAccessAuthIdentity>,
    ) -> Self {
        self.0.set(&["serviceDataAccessAuthIdentity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<AzureFileDatastore, P> {
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
