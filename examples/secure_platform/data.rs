//! The data stores: the lake for Unity Catalog, the account for Azure ML, the vault, each behind
//! private endpoints.

use armwright::azure::authorization::{Lock, Principal};
use armwright::azure::databricks::AccessConnector;
use armwright::azure::keyvault::Vault;
use armwright::azure::network::{PrivateEndpoint, PrivateLinks};
use armwright::azure::storage::{
    BlobService, Container, DataLake, LakeBlobService, LifecycleRule, ManagementPolicy,
    StorageAccount, StorageRole,
};
use armwright::{Expr, Ref, ResourceGroup, arm_format, functions as f};

use super::network::Network;
use super::settings::Settings;

/// What the identities are granted roles on.
pub(crate) struct Data {
    pub(crate) lake: Ref<DataLake>,
    pub(crate) ml: Ref<StorageAccount>,
    pub(crate) vault: Ref<Vault>,
    pub(crate) exchange: Ref<Container>,
    pub(crate) connector: Ref<AccessConnector>,
    /// The endpoints of both accounts.
    pub(crate) storage_endpoints: Vec<Ref<PrivateEndpoint>>,
}

pub(crate) fn add(group: &mut ResourceGroup, settings: &Settings, network: &Network) -> Data {
    let (location, suffix) = (&settings.location, &settings.suffix);

    let lake = DataLake::new(arm_format!("stlake{suffix}"), location).tags(settings.tags());
    let lake = group.add(lake);
    let lake_blobs = group.add(LakeBlobService::new(&lake));
    let exchange = group.add(Container::new(&lake_blobs, "ml-exchange"));
    let connector = group.when(&settings.enable_unity_catalog, |group| {
        let catalog = group.add(Container::new(&lake_blobs, "unity-catalog"));
        let connector = AccessConnector::new("dbac-unity-catalog", location)
            .system_assigned_identity()
            .tags(settings.tags());
        let connector = group.add(connector);
        let principal = Principal::system_assigned(&connector);
        group.add(catalog.grant(StorageRole::BlobDataContributor, principal));
        connector
    });

    let ml = StorageAccount::new(arm_format!("stml{suffix}"), location).tags(settings.tags());
    let ml = group.add(ml);
    let ml_blobs = group.add(BlobService::new(&ml).versioning().change_feed());
    let rules = [
        LifecycleRule::new("cool").cool_after_days(30),
        LifecycleRule::new("archive")
            .prefix("archive/")
            .prefix("insights-logs-")
            .archive_after_days(90),
    ];
    group.add(ManagementPolicy::new(&ml, rules).after(&ml_blobs));

    let vault = Vault::new(arm_format!("kv-{suffix}"), location)
        .premium()
        .create_mode(&settings.vault_create_mode)
        .tags(settings.tags());
    let vault = group.add(vault);

    let mut links =
        PrivateLinks::new(group, &network.vnet, &network.endpoints, location).tags(settings.tags());
    let mut storage_endpoints = Vec::new();
    for link in [lake.blob(), lake.dfs(), lake.file()] {
        storage_endpoints.push(links.connect(group, link));
    }
    for link in [ml.blob(), ml.file(), ml.queue(), ml.table()] {
        storage_endpoints.push(links.connect(group, link));
    }
    links.connect(group, vault.private_link());
    links.finish(group);

    group.when(&settings.enable_locks, |group| {
        group.add(Lock::can_not_delete(&lake, "keep"));
        group.add(Lock::can_not_delete(&ml, "keep"));
        group.add(Lock::can_not_delete(&vault, "keep"));
    });
    Data { lake, ml, vault, exchange, connector, storage_endpoints }
}

impl Data {
    /// Where the metastore of Unity Catalog puts managed tables.
    pub(crate) fn unity_catalog_root(&self, settings: &Settings) -> Expr<String> {
        let lake = self.lake.name();
        let storage = f::environment().suffixes().storage();
        let root = arm_format!("abfss://unity-catalog@{lake}.dfs.{storage}/");
        f::if_(&settings.enable_unity_catalog, root, "")
    }
}
