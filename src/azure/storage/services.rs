//! The services of an account beside blobs, and what else is inside it: of an account or of a lake.

use super::{
    AnyStorageAccount, EncryptionScope, FileService, InventoryPolicy, LocalUser, QueueService,
    TableService, types,
};
use crate::azure::support::{KnownAtStart, Node, Ref, Value};

/// Days for which a deleted share can be had back.
const SHARE_RETENTION_DAYS: i64 = 7;

impl FileService {
    /// The file service of an account, on which deleted shares can be had back for 7 days.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{FileService, Share, StorageAccount};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let account = group.add(StorageAccount::new("stdata", "westeurope"));
    /// let files = group.add(FileService::new(&account));
    /// group.add(Share::new(&files, "exchange"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""name": "stdata/default/exchange""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(account: &Ref<A>) -> Self {
        let mut this = Self::generated(&account.cast());
        this.0.preset("properties/shareDeleteRetentionPolicy/enabled", Node::Bool(true));
        this.0
            .preset("properties/shareDeleteRetentionPolicy/days", Node::from(SHARE_RETENTION_DAYS));
        this
    }

    /// `properties.shareDeleteRetentionPolicy.days`: how many days a deleted share can be had
    /// back, from 1 to 365. If not set, 7.
    pub fn share_delete_retention_days(mut self, days: impl Value<i64>) -> Self {
        self.0.set("properties/shareDeleteRetentionPolicy/days", days.node());
        self
    }
}

impl QueueService {
    /// The queue service of an account.
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(account: &Ref<A>) -> Self {
        Self::generated(&account.cast())
    }
}

impl TableService {
    /// The table service of an account.
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(account: &Ref<A>) -> Self {
        Self::generated(&account.cast())
    }
}

impl EncryptionScope {
    /// A scope with a key of its own, for a part of the blobs of an account, encrypted twice.
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(
        account: &Ref<A>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::generated(&account.cast(), name)
            .source(types::EncryptionScopeSource::MicrosoftStorage)
            .require_infrastructure_encryption(true)
    }
}

impl InventoryPolicy {
    /// The rules by which Azure writes lists of the blobs of an account.
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(
        account: &Ref<A>,
        policy: impl Value<types::BlobInventoryPolicySchema>,
    ) -> Self {
        Self::generated(&account.cast(), policy)
    }
}

impl LocalUser {
    /// A user that exists in this account only, for SFTP
    /// ([`DataLake::is_sftp_enabled`](super::DataLake::is_sftp_enabled)).
    ///
    /// The account refuses local users unless `is_local_user_enabled` says otherwise.
    #[track_caller]
    pub fn new<A: AnyStorageAccount>(
        account: &Ref<A>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self::generated(&account.cast(), name)
    }
}
