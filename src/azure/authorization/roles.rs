//! The built-in roles by what they are granted on, with names and ids of the [published list][list].
//!
//! Variants are named as the roles are, without the words that the enum says already.
//!
//! [list]: https://learn.microsoft.com/azure/role-based-access-control/built-in-roles

use super::{RoleId, RoleOn};
use crate::azure::{
    apimanagement, app, appconfiguration, cognitiveservices, compute, containerregistry,
    containerservice, documentdb, identity, keyvault, machinelearning, monitor, network,
    operationalinsights, search, storage,
};
use crate::model::{ManagementGroup, Resource, ResourceGroup, Subscription};

/// Declares the roles of a service.
///
/// `on` lists what they can be granted on: resources, and the scopes that hold these.
macro_rules! roles {
    ($(
        $(#[$doc:meta])*
        $name:ident on [$($target:ty),* $(,)?] {
            $($variant:ident = $role:literal $id:literal: $what:literal,)*
        }
    )*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            #[non_exhaustive]
            pub enum $name {
                $(#[doc = concat!("`", $role, "`: ", $what, ".")] $variant,)*
            }

            impl $name {
                /// The GUID of the role, the same in every tenant.
                pub const fn id(self) -> &'static str {
                    match self {
                        $(Self::$variant => $id,)*
                    }
                }

                /// The name of the role in Azure.
                pub const fn name(self) -> &'static str {
                    match self {
                        $(Self::$variant => $role,)*
                    }
                }
            }

            impl From<$name> for RoleId {
                fn from(role: $name) -> Self {
                    RoleId::built_in(role.id())
                }
            }

            $(impl RoleOn<$target> for $name {})*
        )*

        /// The enum, name and id of every role.
        #[cfg(test)]
        pub(super) const ALL: &[(&str, &str, &str)] = &[
            $($((
                stringify!($name),
                $name::$variant.name(),
                $name::$variant.id(),
            ),)*)*
        ];
    };
}

roles! {
    /// Roles that can be granted on anything.
    AnyRole on [] {
        Reader = "Reader" "acdd72a7-3385-48ef-bd42-f606fba81ae7":
            "sees what there is and how it is configured, but no data and no secrets",
        TagContributor = "Tag Contributor" "4a9ae827-6dc8-4573-8ac7-8239d42aa03f":
            "changes tags and nothing else",
        AzureAiEnterpriseNetworkConnectionApprover =
            "Azure AI Enterprise Network Connection Approver"
            "b556d68e-0be0-4f35-a333-ad7ee1ce17ea":
            "approves the private endpoints that a managed network makes to the resource",
    }

    /// A role for single resources. On groups and above it goes against control `ra.01` and is
    /// only granted by [`dangerously_grant`](crate::ResourceGroup::dangerously_grant).
    ResourceRole on [] {
        Contributor = "Contributor" "b24988ac-6180-42a0-ab88-20f7382dd24c":
            "changes and deletes the resource, but grants nothing",
    }

    /// Roles that can do everything or can grant roles: against control `ra.01`, and for
    /// [`dangerously_grant`](crate::Ref::dangerously_grant) only.
    PrivilegedRole on [] {
        Owner = "Owner" "8e3af657-a8ff-443c-a75c-2fe8c4bcb635":
            "does everything, and grants roles",
        Contributor = "Contributor" "b24988ac-6180-42a0-ab88-20f7382dd24c":
            "does everything but grant roles",
        UserAccessAdministrator =
            "User Access Administrator" "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9":
            "grants roles, also to itself",
        RoleBasedAccessControlAdministrator =
            "Role Based Access Control Administrator" "f58310d9-a9f6-439a-9e8d-f62e7b41a168":
            "grants roles, also to itself; restrict it with a condition",
    }

    /// Roles on groups and subscriptions for those who watch over them.
    GovernanceRole on [ResourceGroup, Subscription, ManagementGroup] {
        ResourcePolicyContributor =
            "Resource Policy Contributor" "36243c78-bf99-498c-9df9-86d9f8d28608":
            "defines and assigns policies",
        SecurityAdmin = "Security Admin" "fb1c8493-542b-48eb-b624-b4c8fea62acd":
            "changes security policies and dismisses alerts",
        SecurityReader = "Security Reader" "39bc4728-0917-49c7-9d2c-d95423bc2eb4":
            "sees security alerts and recommendations",
    }

    /// Roles on storage accounts, data lakes and what is in them.
    StorageRole on [
        storage::StorageAccount, storage::DataLake, storage::BlobService,
        storage::LakeBlobService, storage::Container, storage::FileService, storage::Share,
        storage::QueueService, storage::Queue, storage::TableService, storage::Table,
        ResourceGroup, Subscription, ManagementGroup,
    ] {
        AccountBackupContributor =
            "Storage Account Backup Contributor" "e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1":
            "manages backup and restore of the account",
        AccountContributor =
            "Storage Account Contributor" "17d1049b-9a84-46fb-8f53-869881c3d3ab":
            "manages the account, its keys included",
        AccountKeyOperatorServiceRole =
            "Storage Account Key Operator Service Role" "81a9662b-bebf-436f-a333-f67b29880f12":
            "lists and regenerates keys",
        BlobDataContributor =
            "Storage Blob Data Contributor" "ba92f5b4-2d11-453d-a403-e96b0029c9fe":
            "reads, writes and deletes containers and blobs",
        BlobDataOwner = "Storage Blob Data Owner" "b7e6dc6d-f1e8-4753-8033-0f276bb0955b":
            "the same, and sets owners and access control lists of a data lake",
        BlobDataReader = "Storage Blob Data Reader" "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1":
            "reads and lists containers and blobs",
        BlobDelegator = "Storage Blob Delegator" "db58b8e5-c6ad-4a2a-8342-4190687cbf4a":
            "gets a user delegation key, to sign shared access signatures with; for accounts",
        FileDataPrivilegedContributor =
            "Storage File Data Privileged Contributor" "69566ab7-960f-475b-8e7c-b3118f30c6bd":
            "reads and writes files, overriding their access control lists",
        FileDataPrivilegedReader =
            "Storage File Data Privileged Reader" "b8eda974-7b85-4f76-af95-65846b26df6d":
            "reads files, overriding their access control lists",
        FileDataSmbShareContributor =
            "Storage File Data SMB Share Contributor" "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb":
            "reads, writes and deletes files over SMB",
        FileDataSmbShareElevatedContributor =
            "Storage File Data SMB Share Elevated Contributor"
            "a7264617-510b-434b-a828-9731dc254ea7":
            "the same, and changes access control lists over SMB",
        FileDataSmbShareReader =
            "Storage File Data SMB Share Reader" "aba4ae5f-2193-4029-9191-0cb91df5e314":
            "reads files over SMB",
        QueueDataContributor =
            "Storage Queue Data Contributor" "974c5e8b-45b9-4653-ba55-5f855dd0fb88":
            "reads, writes and deletes queues and messages",
        QueueDataMessageProcessor =
            "Storage Queue Data Message Processor" "8a0f0c08-91a1-4084-bc3d-661d67233fed":
            "takes messages out",
        QueueDataMessageSender =
            "Storage Queue Data Message Sender" "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a":
            "puts messages in",
        QueueDataReader = "Storage Queue Data Reader" "19e7f393-937e-4f77-808e-94535e297925":
            "reads queues and messages",
        TableDataContributor =
            "Storage Table Data Contributor" "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3":
            "reads, writes and deletes tables and entities",
        TableDataReader = "Storage Table Data Reader" "76199698-9eea-4c19-bc75-cec21354c6b6":
            "reads tables and entities",
        ReaderAndDataAccess =
            "Reader and Data Access" "c12c1c16-33a1-487b-954d-41c89c60f349":
            "sees the account and gets its keys, and so all data where shared keys are on",
    }

    /// Roles on key vaults and what is in them.
    VaultRole on [
        keyvault::Vault, keyvault::VaultSecret, keyvault::VaultKey, ResourceGroup, Subscription,
        ManagementGroup,
    ] {
        Administrator = "Key Vault Administrator" "00482a5a-887f-4fb3-b363-3b7fe8e74483":
            "does everything with keys, secrets and certificates; does not manage the vault",
        CertificateUser = "Key Vault Certificate User" "db79e9a7-68ee-4b58-9aeb-b90e7c24fcba":
            "reads whole certificates, their private keys included",
        CertificatesOfficer =
            "Key Vault Certificates Officer" "a4417e6f-fecd-4de8-b567-7b0420556985":
            "does everything with certificates but permissions",
        Contributor = "Key Vault Contributor" "f25e0fa2-a7c8-4377-a976-54943a77a395":
            "manages the vault, but not what is in it",
        CryptoOfficer = "Key Vault Crypto Officer" "14b46e9e-c2b7-41b4-b07b-48a6ebf60603":
            "does everything with keys but permissions",
        CryptoServiceEncryptionUser =
            "Key Vault Crypto Service Encryption User" "e147488a-f6f5-4113-8e2d-b22465e65bf6":
            "wraps and unwraps with keys, for encryption with customer-managed keys",
        CryptoUser = "Key Vault Crypto User" "12338af0-0e69-4776-bea7-57ae8d297424":
            "uses keys",
        Reader = "Key Vault Reader" "21090545-7ca7-4776-b22c-e363652d74d2":
            "sees what there is, but no secret values",
        SecretsOfficer = "Key Vault Secrets Officer" "b86a8fe4-44ce-4948-aee5-eccb2c155cd7":
            "does everything with secrets but permissions",
        SecretsUser = "Key Vault Secrets User" "4633458b-17de-408a-b874-0445c86b69e6":
            "reads the values of secrets",
    }

    /// Roles on container registries.
    RegistryRole on [containerregistry::Registry, ResourceGroup, Subscription, ManagementGroup] {
        AcrDelete = "AcrDelete" "c2f4ef07-c644-48eb-af81-4b1b4947fb11":
            "deletes images",
        AcrImageSigner = "AcrImageSigner" "6cef56e8-d556-48e5-a04f-b8e64114680f":
            "signs images",
        AcrPull = "AcrPull" "7f951dda-4ed3-4680-a7ca-43fe172d538d":
            "pulls images",
        AcrPush = "AcrPush" "8311e382-0749-4cb8-b61a-304f252e45ec":
            "pulls and pushes images",
        AcrQuarantineReader = "AcrQuarantineReader" "cdda3590-29a3-44f6-95f2-9f980659eb04":
            "pulls images that are in quarantine",
        AcrQuarantineWriter = "AcrQuarantineWriter" "c8d4ff99-41c3-41a8-9f60-21dfdad59608":
            "puts images into quarantine and releases them",
        RepositoryCatalogLister =
            "Container Registry Repository Catalog Lister" "bfdb9389-c9a5-478a-bb2f-ba9ca092c3c7":
            "lists the repositories, where the registry permits by repository",
        RepositoryContributor =
            "Container Registry Repository Contributor" "2efddaa5-3f1f-4df3-97df-af3f13818f4c":
            "reads, writes and deletes images, where the registry permits by repository",
        RepositoryReader =
            "Container Registry Repository Reader" "b93aa761-3e63-49ed-ac28-beffa264f7ac":
            "reads images, where the registry permits by repository",
        RepositoryWriter =
            "Container Registry Repository Writer" "2a1e307c-b015-4ebd-883e-5b7698a07328":
            "reads and writes images, where the registry permits by repository",
        ContributorAndDataAccessConfigurationAdministrator =
            "Container Registry Contributor and Data Access Configuration Administrator"
            "3bc748fc-213d-45c1-8d91-9da5725539b9":
            "manages the registry and its tokens and scope maps",
    }

    /// Roles on workspaces and registries of Azure Machine Learning.
    MachineLearningRole on [
        machinelearning::Workspace, machinelearning::Registry, machinelearning::OnlineEndpoint,
        machinelearning::BatchEndpoint, ResourceGroup, Subscription, ManagementGroup,
    ] {
        ComputeOperator = "AzureML Compute Operator" "e503ece1-11d0-4e8e-8e2c-7a6c3bf38815":
            "manages and uses the computes of a workspace",
        DataScientist = "AzureML Data Scientist" "f6c7c914-8db3-469d-8ca1-694a8f32e121":
            "does everything in a workspace but change it or its computes",
        MetricsWriter =
            "AzureML Metrics Writer (preview)" "635dd51f-9968-44d3-b7fb-6d9a6bd613ae":
            "writes metrics of a workspace",
        RegistryUser = "AzureML Registry User" "1823dd4f-9b8c-4ab6-ab4e-7397a3684615":
            "does everything with the assets of a registry",
    }

    /// Roles on what Azure AI and Foundry are made of: workspaces of kind hub and project, AI
    /// accounts and their projects.
    AiRole on [
        machinelearning::Workspace, cognitiveservices::Account, cognitiveservices::Project,
        ResourceGroup, Subscription, ManagementGroup,
    ] {
        AzureAiAdministrator = "Azure AI Administrator" "b78c5d69-af96-48a3-bf8d-a8b4d589de94":
            "manages hubs, projects and what belongs to them",
        AzureAiDeveloper = "Azure AI Developer" "64702f94-c441-49e6-a78b-ef80e0188fee":
            "does everything in a project but manage it",
        AzureAiInferenceDeploymentOperator =
            "Azure AI Inference Deployment Operator" "3afb7f49-54cb-416e-8c09-6dc049efa503":
            "deploys models for inference",
        AzureAiUser = "Azure AI User" "53ca6127-db72-4b80-b1b0-d745d6d5456d":
            "reads the project and its account, and does everything with data",
        CognitiveServicesContributor =
            "Cognitive Services Contributor" "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68":
            "manages accounts and their keys",
        CognitiveServicesOpenAiContributor =
            "Cognitive Services OpenAI Contributor" "a001fd3d-188f-4b5d-821b-7da978bf7442":
            "uses, fine-tunes and deploys OpenAI models",
        CognitiveServicesOpenAiUser =
            "Cognitive Services OpenAI User" "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd":
            "uses OpenAI models",
        CognitiveServicesUser =
            "Cognitive Services User" "a97b65f3-24c7-4388-baec-2e87135dc908":
            "uses accounts and lists their keys",
    }

    /// Roles on networks and their parts.
    NetworkRole on [
        network::VirtualNetwork, network::Subnet, network::NetworkSecurityGroup,
        network::RouteTable, network::NatGateway, network::PublicIpAddress,
        network::PublicIpPrefix, network::PrivateEndpoint, network::NetworkInterface,
        network::AzureFirewall, network::BastionHost, network::PrivateDnsZone, ResourceGroup,
        Subscription, ManagementGroup,
    ] {
        Contributor = "Network Contributor" "4d97b98b-1d4f-4787-a291-c67834d212e7":
            "manages networks, and joins resources to subnets",
    }

    /// Roles on private DNS zones and resolvers.
    DnsRole on [
        network::PrivateDnsZone, network::DnsResolver, network::DnsForwardingRuleset,
        ResourceGroup, Subscription, ManagementGroup,
    ] {
        PrivateDnsZoneContributor =
            "Private DNS Zone Contributor" "b12aa53e-6015-4669-85d0-8515ebb3ae7f":
            "manages private zones and their records, but not the networks linked to them",
        DnsResolverContributor =
            "DNS Resolver Contributor" "0f2ebee7-ffd4-4fc0-b3b7-664099fdad5d":
            "manages private resolvers and rulesets",
    }

    /// Roles on user-assigned identities.
    IdentityRole on [
        identity::UserAssignedIdentity, ResourceGroup, Subscription, ManagementGroup,
    ] {
        Contributor = "Managed Identity Contributor" "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59":
            "creates, changes and deletes identities",
        Operator = "Managed Identity Operator" "f1a07417-d97a-45cb-824c-7a7467783830":
            "assigns the identity to resources",
    }

    /// Roles on what monitoring is made of.
    MonitorRole on [
        monitor::Component, monitor::DataCollectionRule, monitor::DataCollectionEndpoint,
        monitor::ActionGroup, monitor::PrivateLinkScope, operationalinsights::Workspace,
        ResourceGroup, Subscription, ManagementGroup,
    ] {
        ApplicationInsightsComponentContributor =
            "Application Insights Component Contributor" "ae349356-3a1b-4a5e-921d-050484c6347e":
            "manages Application Insights components",
        ApplicationInsightsSnapshotDebugger =
            "Application Insights Snapshot Debugger" "08954f03-6346-4c2e-81c0-ec3a5cfae23b":
            "sees and downloads debug snapshots",
        LogAnalyticsContributor =
            "Log Analytics Contributor" "92aaf0da-9dab-42b6-94a3-d43ce8d16293":
            "reads all monitoring data and changes monitoring settings",
        LogAnalyticsReader = "Log Analytics Reader" "73c42c96-874c-492b-b04d-ab87d138a893":
            "reads and searches all monitoring data",
        MonitoringContributor =
            "Monitoring Contributor" "749f88d5-cbae-40b8-bcfc-e573ddc772fa":
            "reads all monitoring data and changes monitoring settings and alerts",
        MonitoringMetricsPublisher =
            "Monitoring Metrics Publisher" "3913510d-42f4-4e42-8a64-420c390055eb":
            "sends metrics and, through a data collection rule, logs",
        MonitoringReader = "Monitoring Reader" "43d0d8ad-25c7-4714-9337-8ba259a9fe05":
            "reads all monitoring data",
    }

    /// Roles on clusters of the Azure Kubernetes Service. Those named `Rbac…` act inside the
    /// cluster, where Azure decides on that.
    AksRole on [containerservice::ManagedCluster, ResourceGroup, Subscription, ManagementGroup] {
        ClusterAdmin =
            "Azure Kubernetes Service Cluster Admin Role" "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8":
            "gets the credentials of the cluster's administrator",
        ClusterMonitoringUser =
            "Azure Kubernetes Service Cluster Monitoring User"
            "1afdec4b-e479-420e-99e7-f82237c7c5e6":
            "gets the credentials of the monitoring user",
        ClusterUser =
            "Azure Kubernetes Service Cluster User Role" "4abbcc35-e782-43d8-92c5-2d3f1bd2253f":
            "gets the credentials of a user",
        Contributor =
            "Azure Kubernetes Service Contributor Role" "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8":
            "manages clusters",
        RbacAdmin = "Azure Kubernetes Service RBAC Admin" "3498e952-d568-435e-9b2c-8d77e338d7f7":
            "does everything in the cluster but change quotas and namespaces",
        RbacClusterAdmin =
            "Azure Kubernetes Service RBAC Cluster Admin" "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b":
            "does everything in the cluster",
        RbacReader =
            "Azure Kubernetes Service RBAC Reader" "7f6c6a51-bcf8-42ba-9220-52d62157d7db":
            "reads most objects in the cluster, but no secrets",
        RbacWriter =
            "Azure Kubernetes Service RBAC Writer" "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb":
            "reads and writes most objects in the cluster",
    }

    /// Roles on search services.
    SearchRole on [search::SearchService, ResourceGroup, Subscription, ManagementGroup] {
        IndexDataContributor =
            "Search Index Data Contributor" "8ebe5a00-799e-43f5-93ac-243d3dce84a7":
            "reads and writes the content of indexes",
        IndexDataReader = "Search Index Data Reader" "1407120a-92aa-4202-b7e9-c0e197c71c8f":
            "queries indexes",
        ServiceContributor =
            "Search Service Contributor" "7ca78c08-252a-4471-8644-bb5ff32d4ba0":
            "manages the service and the definitions in it",
    }

    /// Roles on accounts of Cosmos DB. Those for data are not Azure's but the account's own: see
    /// [`SqlRoleAssignment`](crate::azure::documentdb::SqlRoleAssignment).
    CosmosRole on [documentdb::DatabaseAccount, ResourceGroup, Subscription, ManagementGroup] {
        AccountReader =
            "Cosmos DB Account Reader Role" "fbdf93bf-df7d-467e-a4d2-9458aa1360c8":
            "sees the account",
        BackupOperator = "CosmosBackupOperator" "db7b14f2-5adf-42da-9f96-f2ee17bab5cb":
            "asks for a restore of a periodic backup",
        DocumentDbAccountContributor =
            "DocumentDB Account Contributor" "5bd9cd88-fe45-4216-938b-f97437e15450":
            "manages accounts and their keys",
        Operator = "Cosmos DB Operator" "230815da-be43-4aae-9cb4-875f7bd000aa":
            "manages accounts without access to keys and data",
        RestoreOperator = "CosmosRestoreOperator" "5432c526-bc82-444a-b7ba-57c5b0b5b34f":
            "restores continuous backups",
    }

    /// Roles on stores of App Configuration.
    AppConfigurationRole on [
        appconfiguration::ConfigurationStore, ResourceGroup, Subscription, ManagementGroup,
    ] {
        Contributor = "App Configuration Contributor" "fe86443c-f201-4fc4-9d2a-ac61149fbda0":
            "manages stores",
        DataOwner = "App Configuration Data Owner" "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b":
            "reads and writes what is configured",
        DataReader = "App Configuration Data Reader" "516239f1-63e1-4d78-a4de-a74fb236a071":
            "reads what is configured",
        Reader = "App Configuration Reader" "175b81b9-6e0d-490a-85e4-0d422273c10c":
            "sees stores",
    }

    /// Roles on virtual machines.
    VirtualMachineRole on [
        compute::VirtualMachine, ResourceGroup, Subscription, ManagementGroup,
    ] {
        AdministratorLogin =
            "Virtual Machine Administrator Login" "1c0163c0-47e6-4577-8991-ea5c82e286e4":
            "signs in as administrator",
        Contributor = "Virtual Machine Contributor" "9980e02c-c2be-4d73-94e8-173b1dc7cf3c":
            "manages machines, but not the networks and storage accounts they use",
        UserLogin = "Virtual Machine User Login" "fb879df8-f326-4884-b1cf-06f3ad86be52":
            "signs in as a user",
    }

    /// Roles on services of API Management.
    ApiManagementRole on [apimanagement::Service, ResourceGroup, Subscription, ManagementGroup] {
        ServiceContributor =
            "API Management Service Contributor" "312a565d-c81f-4fd8-895a-4e21e48d571c":
            "manages services and the APIs in them",
        ServiceOperator =
            "API Management Service Operator Role" "e022efe7-f5ba-4159-bbe4-b44f577e9b61":
            "manages services, but not the APIs in them",
        ServiceReader =
            "API Management Service Reader Role" "71522526-b88f-4d52-b57f-d31fc3546d0d":
            "sees services and the APIs in them",
    }

    /// Roles on container apps.
    ContainerAppRole on [app::ContainerApp, ResourceGroup, Subscription, ManagementGroup] {
        Reader = "ContainerApp Reader" "ad2dd5fb-cd4b-4fd4-a9b6-4fed3630980b":
            "sees container apps",
    }
}

impl<R> RoleOn<R> for AnyRole {}
impl<R: Resource> RoleOn<R> for ResourceRole {}
