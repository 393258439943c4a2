//! Data lakes: storage accounts with a hierarchical namespace.

use super::{StorageAccount, types};
use crate::azure::network::Subnet;
use crate::azure::support::{
    AnyResource, Declaration, DeployableIn, ExistingScope, Expr, Id, Key, KnownAtStart, Map, Node,
    Ref, Reference, Resource, ResourceGroup, Start, TypedResource, UserAssignedIdentity, Value,
    resource,
};

resource! {
    /// A storage account with a hierarchical namespace, which cannot be turned on or off later:
    /// Azure Data Lake Storage Gen2.
    ///
    /// It is a [`StorageAccount`] to Azure and wherever the id of one is wanted, and a type of its
    /// own here, because not everything works on both: blobs of a lake have no versions, no change
    /// feed and no restore to a point in time ([what works][features]), while only a lake has SFTP
    /// and NFS.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts)
    ///
    /// [features]: https://learn.microsoft.com/azure/storage/blobs/storage-feature-support-in-storage-accounts
    DataLake: "Microsoft.Storage/storageAccounts" @ "2025-08-01",
    properties types::StorageAccountProperties,
    top [ResourceGroup]
}

/// Declares methods that are those of [`StorageAccount`].
macro_rules! like_account {
    ($($name:ident($($argument:ident: $ty:ty),*);)*) => {$(
        #[doc = concat!("As [`StorageAccount::", stringify!($name), "`].")]
        pub fn $name(self, $($argument: $ty),*) -> Self {
            Self(StorageAccount(self.0).$name($($argument),*).0)
        }
    )*};
}

impl DataLake {
    /// A data lake, replicated to a second region that can be read from (`Standard_RAGRS`), and
    /// as secure as [`StorageAccount::new`] is.
    ///
    /// Its private links are [`blob`](crate::Ref::blob) and [`dfs`](crate::Ref::dfs), which are
    /// [wanted both][links]; what is deleted can be had back where it has a
    /// [`LakeBlobService`](super::LakeBlobService).
    ///
    /// [links]: https://learn.microsoft.com/azure/storage/common/storage-private-endpoints
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{DataLake, types::StorageAccountAccessTier};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let lake = group.add(
    ///     DataLake::new("stlake", "westeurope").access_tier(StorageAccountAccessTier::Cool),
    /// );
    ///
    /// let mut deployment = Deployment::subscription();
    /// deployment.resource_group(group);
    /// deployment.output("lake", lake.properties().primary_endpoints().dfs());
    /// assert!(deployment.synth()?.to_string().contains(".primaryEndpoints.dfs]"));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut account = StorageAccount::new(name, location);
        account.0.set("properties/isHnsEnabled", Node::Bool(true));
        Self(account.0)
    }

    /// `properties.isSftpEnabled`: whether files can be reached by SFTP. If not set, they cannot.
    ///
    /// SFTP has [local users](super::LocalUser) instead of identities and answers on the public
    /// endpoint too, where that is open.
    pub fn is_sftp_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set("properties/isSftpEnabled", value.node());
        self
    }

    /// `properties.isNfsV3Enabled`: whether files can be reached by NFS 3.0, which only creation
    /// can choose. If not set, they cannot.
    pub fn is_nfs_v3_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set("properties/isNfsV3Enabled", value.node());
        self
    }

    like_account! {
        sku(name: impl Value<types::SkuName, Phase: KnownAtStart>);
        kind(kind: impl Value<types::StorageAccountKind, Phase: KnownAtStart>);
        allow_subnet(subnet: impl Value<Id<Subnet>, Phase: KnownAtStart>);
        allow_resource(resource: impl Value<Id<AnyResource>, Phase: KnownAtStart>);
        tags(value: impl Value<Map<String>, Phase: KnownAtStart>);
        tag(key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>);
        extended_location(value: impl Value<types::ExtendedLocation, Phase: KnownAtStart>);
        zones(value: impl Value<Vec<String>, Phase: KnownAtStart>);
        zone(value: impl Value<String, Phase: KnownAtStart>);
        placement(value: impl Value<types::Placement, Phase: KnownAtStart>);
        system_assigned_identity();
        user_assigned_identity(
            identity: impl Value<Id<UserAssignedIdentity>, Phase: KnownAtStart>
        );
        access_tier(value: impl Value<types::StorageAccountAccessTier>);
        allowed_copy_scope(value: impl Value<types::AllowedCopyScope>);
        sas_policy(value: impl Value<types::SasPolicy>);
        key_policy(value: impl Value<types::KeyPolicy>);
        custom_domain(value: impl Value<types::CustomDomain>);
        encryption(value: types::Encryption);
        network_acls(value: types::NetworkRuleSet);
        azure_files_identity_based_authentication(
            value: impl Value<types::AzureFilesIdentityBasedAuthentication>
        );
        is_local_user_enabled(value: impl Value<bool>);
        enable_extended_groups(value: impl Value<bool>);
        large_file_shares_state(value: impl Value<types::LargeFileSharesState>);
        routing_preference(value: impl Value<types::RoutingPreference>);
        dual_stack_endpoint_preference(value: impl Value<types::DualStackEndpointPreference>);
        default_to_oauth_authentication(value: impl Value<bool>);
        dns_endpoint_type(value: impl Value<types::DnsEndpointType>);
        dangerously_set_public_network_access(value: impl Value<types::PublicNetworkAccess>);
        dangerously_set_encryption(value: impl Value<types::Encryption>);
        dangerously_set_network_acls(value: impl Value<types::NetworkRuleSet>);
        dangerously_set_supports_https_traffic_only(value: impl Value<bool>);
        dangerously_set_allow_blob_public_access(value: impl Value<bool>);
        dangerously_set_minimum_tls_version(value: impl Value<types::MinimumTlsVersion>);
        dangerously_set_allow_shared_key_access(value: impl Value<bool>);
        dangerously_set_allow_cross_tenant_replication(value: impl Value<bool>);
    }
}

impl Value<Id<StorageAccount>> for &Ref<DataLake> {
    type Phase = Start;
    fn node(self) -> Node {
        Node::from(self)
    }
}

/// Declares accessors that are those of [`StorageAccount`].
macro_rules! read_like_account {
    ($($name:ident -> $ty:ty;)*) => {
        #[doc(hidden)]
        #[allow(missing_docs, reason = "as those of generated resources")]
        impl<P> Expr<DataLake, P> {
            $(pub fn $name(&self) -> Expr<$ty, P> {
                self.cast::<StorageAccount>().$name()
            })*
        }
    };
}

read_like_account! {
    sku -> types::Sku;
    kind -> types::StorageAccountKind;
    location -> String;
    extended_location -> types::ExtendedLocation;
    zones -> Vec<String>;
    placement -> types::Placement;
    tags -> Map<String>;
    identity -> types::Identity;
    properties -> types::StorageAccountProperties;
    system_data -> types::SystemData;
}
