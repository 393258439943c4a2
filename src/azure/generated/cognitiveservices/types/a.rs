//! Definitions and enums of `Microsoft.CognitiveServices` that start with A.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use crate::azure::support::*;

definition! {
    /// Definition `AADAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
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
    AadAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- AadAuthTypeConnectionProperties }

impl AadAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AAD".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<AadAuthTypeConnectionPropertiesCategory>) -> Self {
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
impl<P> Expr<AadAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeConnectionPropertiesCategory, P> {
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
    /// `category` of `AADAuthTypeConnectionProperties`.
    open AadAuthTypeConnectionPropertiesCategory {
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

reading! {
    /// Definition `AbusePenalty` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `action()`: `String`
    /// - `rate_limit_percentage()`: `i64`
    /// - `expiration()`: `String`
    AbusePenalty
}

#[doc(hidden)]
impl<P> Expr<AbusePenalty, P> {
    pub fn action(&self) -> Expr<String, P> {
        field(self, "action")
    }

    pub fn rate_limit_percentage(&self) -> Expr<i64, P> {
        field(self, "rateLimitPercentage")
    }

    pub fn expiration(&self) -> Expr<String, P> {
        field(self, "expiration")
    }
}

definition! {
    /// Definition `AccessKeyAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
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
    /// - `credentials()`: `ConnectionAccessKey`
    /// - `auth_type()`: `String`
    AccessKeyAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- AccessKeyAuthTypeConnectionProperties }

impl AccessKeyAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AccessKey".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<AadAuthTypeConnectionPropertiesCategory>) -> Self {
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
    pub fn credentials(self, value: impl Value<types::ConnectionAccessKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccessKeyAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionAccessKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

reading! {
    /// Definition `CapabilityHostProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `ai_services_connections()`: `Vec<String>`
    /// - `capability_host_kind()`: `CapabilityHostKind`
    /// - `customer_subnet()`: `String`
    /// - `provisioning_state()`: `String`
    /// - `storage_connections()`: `Vec<String>`
    /// - `thread_storage_connections()`: `Vec<String>`
    /// - `vector_store_connections()`: `Vec<String>`
    /// - `enable_public_hosting_environment()`: `bool`
    /// - `description()`: `String`
    /// - `tags()`: `Map<String>`
    AccountCapabilityHostProperties
}

#[doc(hidden)]
impl<P> Expr<AccountCapabilityHostProperties, P> {
    pub fn ai_services_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "aiServicesConnections")
    }

    pub fn capability_host_kind(&self) -> Expr<types::CapabilityHostKind, P> {
        field(self, "capabilityHostKind")
    }

    pub fn customer_subnet(&self) -> Expr<String, P> {
        field(self, "customerSubnet")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn storage_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "storageConnections")
    }

    pub fn thread_storage_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "threadStorageConnections")
    }

    pub fn vector_store_connections(&self) -> Expr<Vec<String>, P> {
        field(self, "vectorStoreConnections")
    }

    pub fn enable_public_hosting_environment(&self) -> Expr<bool, P> {
        field(self, "enablePublicHostingEnvironment")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}

reading! {
    /// Definition `DeploymentProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `model()`: `DeploymentModel`
    /// - `scale_settings()`: `DeploymentScaleSettings`
    /// - `capabilities()`: `Map<String>`
    /// - `rai_policy_name()`: `String`
    /// - `call_rate_limit()`: `CallRateLimit`
    /// - `rate_limits()`: `Vec<ThrottlingRule>`
    /// - `version_upgrade_option()`: `VersionUpgradeOption`
    /// - `dynamic_throttling_enabled()`: `bool`
    /// - `current_capacity()`: `i64`
    /// - `capacity_settings()`: `DeploymentCapacitySettings`
    /// - `parent_deployment_name()`: `String`
    /// - `spillover_deployment_name()`: `String`
    /// - `service_tier()`: `ServiceTier`
    /// - `deployment_state()`: `DeploymentState`
    /// - `routing()`: `DeploymentRouting`
    AccountDeploymentProperties
}

#[doc(hidden)]
impl<P> Expr<AccountDeploymentProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn model(&self) -> Expr<types::DeploymentModel, P> {
        field(self, "model")
    }

    pub fn scale_settings(&self) -> Expr<types::DeploymentScaleSettings, P> {
        field(self, "scaleSettings")
    }

    pub fn capabilities(&self) -> Expr<Map<String>, P> {
        field(self, "capabilities")
    }

    pub fn rai_policy_name(&self) -> Expr<String, P> {
        field(self, "raiPolicyName")
    }

    pub fn call_rate_limit(&self) -> Expr<types::CallRateLimit, P> {
        field(self, "callRateLimit")
    }

    pub fn rate_limits(&self) -> Expr<Vec<types::ThrottlingRule>, P> {
        field(self, "rateLimits")
    }

    pub fn version_upgrade_option(&self) -> Expr<types::VersionUpgradeOption, P> {
        field(self, "versionUpgradeOption")
    }

    pub fn dynamic_throttling_enabled(&self) -> Expr<bool, P> {
        field(self, "dynamicThrottlingEnabled")
    }

    pub fn current_capacity(&self) -> Expr<i64, P> {
        field(self, "currentCapacity")
    }

    pub fn capacity_settings(&self) -> Expr<types::DeploymentCapacitySettings, P> {
        field(self, "capacitySettings")
    }

    pub fn parent_deployment_name(&self) -> Expr<String, P> {
        field(self, "parentDeploymentName")
    }

    pub fn spillover_deployment_name(&self) -> Expr<String, P> {
        field(self, "spilloverDeploymentName")
    }

    pub fn service_tier(&self) -> Expr<types::ServiceTier, P> {
        field(self, "serviceTier")
    }

    pub fn deployment_state(&self) -> Expr<types::DeploymentState, P> {
        field(self, "deploymentState")
    }

    pub fn routing(&self) -> Expr<types::DeploymentRouting, P> {
        field(self, "routing")
    }
}

definition! {
    /// Definition `AccountKeyAuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
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
    /// - `credentials()`: `ConnectionAccountKey`
    /// - `auth_type()`: `String`
    AccountKeyAuthTypeConnectionProperties
}

variant! { ConnectionProperties <- AccountKeyAuthTypeConnectionProperties }

impl AccountKeyAuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("AccountKey".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<AadAuthTypeConnectionPropertiesCategory>) -> Self {
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
    pub fn credentials(self, value: impl Value<types::ConnectionAccountKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AccountKeyAuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionAccountKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

reading! {
    /// Definition `AccountProperties` of `Microsoft.CognitiveServices`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `endpoint()`: `String`
    /// - `internal_id()`: `String`
    /// - `capabilities()`: `Vec<SkuCapability>`
    /// - `is_migrated()`: `bool`
    /// - `migration_token()`: `Secret`
    /// - `sku_change_info()`: `SkuChangeInfo`
    /// - `custom_sub_domain_name()`: `String`
    /// - `network_acls()`: `NetworkRuleSet`
    /// - `encryption()`: `Encryption`
    /// - `user_owned_storage()`: `Vec<UserOwnedStorage>`
    /// - `aml_workspace()`: `UserOwnedAmlWorkspace`
    /// - `private_endpoint_connections()`: `Vec<PrivateEndpointConnection>`
    /// - `public_network_access()`: `PublicNetworkAccess`
    /// - `api_properties()`: `ApiProperties`
    /// - `date_created()`: `String`
    /// - `call_rate_limit()`: `CallRateLimit`
    /// - `dynamic_throttling_enabled()`: `bool`
    /// - `stored_completions_disabled()`: `bool`
    /// - `quota_limit()`: `QuotaLimit`
    /// - `restrict_outbound_network_access()`: `bool`
    /// - `allowed_fqdn_list()`: `Vec<String>`
    /// - `disable_local_auth()`: `bool`
    /// - `endpoints()`: `Map<String>`
    /// - `deletion_date()`: `String`
    /// - `scheduled_purge_date()`: `String`
    /// - `locations()`: `MultiRegionSettings`
    /// - `commitment_plan_associations()`: `Vec<CommitmentPlanAssociation>`
    /// - `abuse_penalty()`: `AbusePenalty`
    /// - `rai_monitor_config()`: `RaiMonitorConfig`
    /// - `network_injections()`: `Vec<NetworkInjection>`
    /// - `allow_project_management()`: `bool`
    /// - `default_project()`: `String`
    /// - `associated_projects()`: `Vec<String>`
    AccountProperties
}

#[doc(hidden)]
impl<P> Expr<AccountProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn endpoint(&self) -> Expr<String, P> {
        field(self, "endpoint")
    }

    pub fn internal_id(&self) -> Expr<String, P> {
        field(self, "internalId")
    }

    pub fn capabilities(&self) -> Expr<Vec<types::SkuCapability>, P> {
        field(self, "capabilities")
    }

    pub fn is_migrated(&self) -> Expr<bool, P> {
        field(self, "isMigrated")
    }

    pub fn migration_token(&self) -> Expr<Secret, P> {
        field(self, "migrationToken")
    }

    pub fn sku_change_info(&self) -> Expr<types::SkuChangeInfo, P> {
        field(self, "skuChangeInfo")
    }

    pub fn custom_sub_domain_name(&self) -> Expr<String, P> {
        field(self, "customSubDomainName")
    }

    pub fn network_acls(&self) -> Expr<types::NetworkRuleSet, P> {
        field(self, "networkAcls")
    }

    pub fn encryption(&self) -> Expr<types::Encryption, P> {
        field(self, "encryption")
    }

    pub fn user_owned_storage(&self) -> Expr<Vec<types::UserOwnedStorage>, P> {
        field(self, "userOwnedStorage")
    }

    pub fn aml_workspace(&self) -> Expr<types::UserOwnedAmlWorkspace, P> {
        field(self, "amlWorkspace")
    }

    pub fn private_endpoint_connections(&self) -> Expr<Vec<types::PrivateEndpointConnection>, P> {
        field(self, "privateEndpointConnections")
    }

    pub fn public_network_access(&self) -> Expr<types::PublicNetworkAccess, P> {
        field(self, "publicNetworkAccess")
    }

    pub fn api_properties(&self) -> Expr<ApiProperties, P> {
        field(self, "apiProperties")
    }

    pub fn date_created(&self) -> Expr<String, P> {
        field(self, "dateCreated")
    }

    pub fn call_rate_limit(&self) -> Expr<types::CallRateLimit, P> {
        field(self, "callRateLimit")
    }

    pub fn dynamic_throttling_enabled(&self) -> Expr<bool, P> {
        field(self, "dynamicThrottlingEnabled")
    }

    pub fn stored_completions_disabled(&self) -> Expr<bool, P> {
        field(self, "storedCompletionsDisabled")
    }

    pub fn quota_limit(&self) -> Expr<types::QuotaLimit, P> {
        field(self, "quotaLimit")
    }

    pub fn restrict_outbound_network_access(&self) -> Expr<bool, P> {
        field(self, "restrictOutboundNetworkAccess")
    }

    pub fn allowed_fqdn_list(&self) -> Expr<Vec<String>, P> {
        field(self, "allowedFqdnList")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn endpoints(&self) -> Expr<Map<String>, P> {
        field(self, "endpoints")
    }

    pub fn deletion_date(&self) -> Expr<String, P> {
        field(self, "deletionDate")
    }

    pub fn scheduled_purge_date(&self) -> Expr<String, P> {
        field(self, "scheduledPurgeDate")
    }

    pub fn locations(&self) -> Expr<types::MultiRegionSettings, P> {
        field(self, "locations")
    }

    pub fn commitment_plan_associations(&self) -> Expr<Vec<types::CommitmentPlanAssociation>, P> {
        field(self, "commitmentPlanAssociations")
    }

    pub fn abuse_penalty(&self) -> Expr<AbusePenalty, P> {
        field(self, "abusePenalty")
    }

    pub fn rai_monitor_config(&self) -> Expr<types::RaiMonitorConfig, P> {
        field(self, "raiMonitorConfig")
    }

    pub fn network_injections(&self) -> Expr<Vec<types::NetworkInjection>, P> {
        field(self, "networkInjections")
    }

    pub fn allow_project_management(&self) -> Expr<bool, P> {
        field(self, "allowProjectManagement")
    }

    pub fn default_project(&self) -> Expr<String, P> {
        field(self, "defaultProject")
    }

    pub fn associated_projects(&self) -> Expr<Vec<String>, P> {
        field(self, "associatedProjects")
    }
}

definition! {
    /// Definition `ApiKeyAuthConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
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
    /// - `credentials()`: `ConnectionApiKey`
    /// - `auth_type()`: `String`
    ApiKeyAuthConnectionProperties
}

variant! { ConnectionProperties <- ApiKeyAuthConnectionProperties }

impl ApiKeyAuthConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("authType", Node::String("ApiKey".into()));
        this
    }

    /// `category`.
    pub fn category(self, value: impl Value<AadAuthTypeConnectionPropertiesCategory>) -> Self {
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
    pub fn credentials(self, value: impl Value<types::ConnectionApiKey>) -> Self {
        set(self, "credentials", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiKeyAuthConnectionProperties, P> {
    pub fn category(&self) -> Expr<AadAuthTypeConnectionPropertiesCategory, P> {
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

    pub fn credentials(&self) -> Expr<types::ConnectionApiKey, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `ApiProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `qna_runtime_endpoint()`: `String`
    /// - `qna_azure_search_endpoint_key()`: `Secret`
    /// - `qna_azure_search_endpoint_id()`: `String`
    /// - `statistics_enabled()`: `bool`
    /// - `event_hub_connection_string()`: `Secret`
    /// - `storage_account_connection_string()`: `Secret`
    /// - `aad_client_id()`: `String`
    /// - `aad_tenant_id()`: `String`
    /// - `super_user()`: `String`
    /// - `website_name()`: `String`
    ApiProperties
}

impl ApiProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `qnaRuntimeEndpoint`.
    pub fn qna_runtime_endpoint(self, value: impl Value<String>) -> Self {
        set(self, "qnaRuntimeEndpoint", value)
    }

    /// `qnaAzureSearchEndpointKey`.
    pub fn qna_azure_search_endpoint_key(self, value: impl Value<Secret>) -> Self {
        set(self, "qnaAzureSearchEndpointKey", value)
    }

    /// `qnaAzureSearchEndpointId`.
    pub fn qna_azure_search_endpoint_id(self, value: impl Value<String>) -> Self {
        set(self, "qnaAzureSearchEndpointId", value)
    }

    /// `statisticsEnabled`.
    pub fn statistics_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "statisticsEnabled", value)
    }

    /// `eventHubConnectionString`: at most 1000 characters, pattern `^( *)Endpoint=sb://(.*);( *)SharedAccessKeyName=(.*);( *)SharedAccessKey=(.*)$`.
    pub fn event_hub_connection_string(self, value: impl Value<Secret>) -> Self {
        set(self, "eventHubConnectionString", value)
    }

    /// `storageAccountConnectionString`: at most 1000 characters, pattern `^(( *)DefaultEndpointsProtocol=(http|https)( *);( *))?AccountName=(.*)AccountKey=(.*)EndpointSuffix=(.*)$`.
    pub fn storage_account_connection_string(self, value: impl Value<Secret>) -> Self {
        set(self, "storageAccountConnectionString", value)
    }

    /// `aadClientId`: at most 500 characters.
    pub fn aad_client_id(self, value: impl Value<String>) -> Self {
        set(self, "aadClientId", value)
    }

    /// `aadTenantId`: at most 500 characters.
    pub fn aad_tenant_id(self, value: impl Value<String>) -> Self {
        set(self, "aadTenantId", value)
    }

    /// `superUser`: at most 500 characters.
    pub fn super_user(self, value: impl Value<String>) -> Self {
        set(self, "superUser", value)
    }

    /// `websiteName`: at most 500 characters.
    pub fn website_name(self, value: impl Value<String>) -> Self {
        set(self, "websiteName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ApiProperties, P> {
    pub fn qna_runtime_endpoint(&self) -> Expr<String, P> {
        field(self, "qnaRuntimeEndpoint")
    }

    pub fn qna_azure_search_endpoint_key(&self) -> Expr<Secret, P> {
        field(self, "qnaAzureSearchEndpointKey")
    }

    pub fn qna_azure_search_endpoint_id(&self) -> Expr<String, P> {
        field(self, "qnaAzureSearchEndpointId")
    }

    pub fn statistics_enabled(&self) -> Expr<bool, P> {
        field(self, "statisticsEnabled")
    }

    pub fn event_hub_connection_string(&self) -> Expr<Secret, P> {
        field(self, "eventHubConnectionString")
    }

    pub fn storage_account_connection_string(&self) -> Expr<Secret, P> {
        field(self, "storageAccountConnectionString")
    }

    pub fn aad_client_id(&self) -> Expr<String, P> {
        field(self, "aadClientId")
    }

    pub fn aad_tenant_id(&self) -> Expr<String, P> {
        field(self, "aadTenantId")
    }

    pub fn super_user(&self) -> Expr<String, P> {
        field(self, "superUser")
    }

    pub fn website_name(&self) -> Expr<String, P> {
        field(self, "websiteName")
    }
}
