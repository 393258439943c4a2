//! Blob services and containers: of an account, or of a lake.

use super::{BlobService, Container, DataLake, types};
use crate::azure::support::{
    Declaration, DeployableIn, KnownAtStart, Node, Ref, Reference, Resource, TypedResource, Value,
    resource,
};
use crate::model::{Checked, Finding, ProblemKind};

/// A blob service of either kind: [`BlobService`] and [`LakeBlobService`].
#[diagnostic::on_unimplemented(
    message = "a blob service is wanted here, but this is a `{Self}`",
    label = "neither a `BlobService` nor a `LakeBlobService`"
)]
pub trait AnyBlobService: sealed::Sealed {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::BlobService {}
    impl Sealed for super::LakeBlobService {}
}

impl AnyBlobService for BlobService {}
impl AnyBlobService for LakeBlobService {}

impl BlobService {
    /// `days` of both delete retention policies: how long deleted blobs and containers can be had
    /// back, from 7 to 365. If not set, 7.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{BlobService, StorageAccount};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let account = group.add(StorageAccount::new("stdata", "westeurope"));
    /// group.add(BlobService::new(&account).delete_retention_days(30).versioning());
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert_eq!(template.matches(r#""days": 30"#).count(), 2);
    /// assert!(template.contains(r#""isVersioningEnabled": true"#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    pub fn delete_retention_days(mut self, days: impl Value<i64>) -> Self {
        let days = days.node();
        self.0.set("properties/deleteRetentionPolicy/days", days.clone());
        self.0.set("properties/containerDeleteRetentionPolicy/days", days);
        self.0.add_check(retention_is_long_enough);
        self
    }

    /// `properties.isVersioningEnabled`: keeps each blob as it was before every change.
    ///
    /// Versions are kept, and paid for, until something deletes them, such as a
    /// [`LifecycleRule`](super::LifecycleRule).
    pub fn versioning(mut self) -> Self {
        self.0.set("properties/isVersioningEnabled", Node::Bool(true));
        self
    }

    /// `properties.changeFeed`: writes a log of every change to a blob, kept for ever unless
    /// [`change_feed_retention_days`](Self::change_feed_retention_days) says for how long.
    pub fn change_feed(mut self) -> Self {
        self.0.set("properties/changeFeed/enabled", Node::Bool(true));
        self
    }

    /// `properties.changeFeed.retentionInDays`: turns the change feed on and keeps it for so many
    /// days, up to 146,000.
    pub fn change_feed_retention_days(self, days: impl Value<i64>) -> Self {
        let mut this = self.change_feed();
        this.0.set("properties/changeFeed/retentionInDays", days.node());
        this
    }

    /// `properties.restorePolicy`: lets block blobs be restored to how they were at any time in
    /// so many days, fewer than deleted blobs are kept. Turns on what that needs: versions and the
    /// change feed.
    pub fn point_in_time_restore(self, days: impl Value<i64>) -> Self {
        let mut this = self.versioning().change_feed();
        this.0.set("properties/restorePolicy/enabled", Node::Bool(true));
        this.0.set("properties/restorePolicy/days", days.node());
        this.0.add_check(restore_is_within_retention);
        this
    }
}

resource! {
    /// The blob service of a data lake: a [`BlobService`] without versions, change feed and
    /// restore to a point in time, which a hierarchical namespace does not have.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices)
    LakeBlobService: "Microsoft.Storage/storageAccounts/blobServices" @ "2025-08-01",
    properties types::BlobServiceProperties,
    child DataLake
}

/// Declares methods that are those of [`BlobService`].
macro_rules! like_blobs {
    ($($name:ident($argument:ident: $ty:ty);)*) => {$(
        #[doc = concat!("As [`BlobService::", stringify!($name), "`].")]
        pub fn $name(self, $argument: $ty) -> Self {
            Self(BlobService(self.0).$name($argument).0)
        }
    )*};
}

impl LakeBlobService {
    /// The blob service of a lake, on which deleted blobs and containers can be had back for 7
    /// days.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::storage::{Container, DataLake, LakeBlobService};
    /// use armwright::{Deployment, ResourceGroup};
    ///
    /// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    /// let lake = group.add(DataLake::new("stlake", "westeurope"));
    /// let blobs = group.add(LakeBlobService::new(&lake).delete_retention_days(30));
    /// group.add(Container::new(&blobs, "raw"));
    ///
    /// let template = Deployment::subscription().resource_group(group).synth()?.to_string();
    /// assert!(template.contains(r#""name": "stlake/default/raw""#));
    /// # Ok::<(), armwright::Error>(())
    /// ```
    #[track_caller]
    pub fn new(lake: &Ref<DataLake>) -> Self {
        Self(BlobService::new(&lake.cast()).0)
    }

    like_blobs! {
        delete_retention_days(days: impl Value<i64>);
        cors(value: impl Value<types::CorsRules>);
        default_service_version(value: impl Value<String>);
        static_website(value: impl Value<types::StaticWebsite>);
        last_access_time_tracking_policy(
            value: impl Value<types::LastAccessTimeTrackingPolicy>
        );
        delete_retention_policy(value: types::DeleteRetentionPolicy);
        container_delete_retention_policy(value: types::DeleteRetentionPolicy);
        dangerously_set_delete_retention_policy(value: impl Value<types::DeleteRetentionPolicy>);
        dangerously_set_container_delete_retention_policy(
            value: impl Value<types::DeleteRetentionPolicy>
        );
    }
}

impl Container {
    /// A container for blobs, in a lake also called a file system, closed to anonymous readers
    /// (`container.01`).
    ///
    /// The name: 3 to 63 lower-case letters, digits and single hyphens.
    #[track_caller]
    pub fn new<B: AnyBlobService>(
        service: &Ref<B>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        let mut this = Self::generated(&service.cast(), name);
        this.0.preset("properties/publicAccess", types::PublicAccess::None.node());
        this
    }
}

fn retention_is_long_enough(service: &Checked<'_>) -> Vec<Finding> {
    match literal_days(service, "deleteRetentionPolicy") {
        Some(days) if !(7..=365).contains(&days) => vec![Finding {
            kind: ProblemKind::Invalid,
            message: format!("what is deleted is kept for {days} days; from 7 to 365 are expected"),
            help: "fewer than 7 days are too few to notice a loss; \
                   `dangerously_set_delete_retention_policy` takes them"
                .to_owned(),
        }],
        _ => Vec::new(),
    }
}

/// [Source](https://learn.microsoft.com/azure/storage/blobs/point-in-time-restore-overview)
fn restore_is_within_retention(service: &Checked<'_>) -> Vec<Finding> {
    let restore = literal_days(service, "restorePolicy");
    let retention = literal_days(service, "deleteRetentionPolicy");
    match (restore, retention) {
        (Some(restore), Some(retention)) if restore < 1 || restore >= retention => vec![Finding {
            kind: ProblemKind::Invalid,
            message: format!(
                "blobs can be restored to a point {restore} days ago, but deleted ones are kept \
                 for {retention} days; at least 1 and fewer than these are expected"
            ),
            help:
                "keep deleted blobs longer with `delete_retention_days`, or restore less far back"
                    .to_owned(),
        }],
        _ => Vec::new(),
    }
}

fn literal_days(service: &Checked<'_>, policy: &str) -> Option<i64> {
    match member(member(service.body.get("properties")?, policy)?, "days")? {
        Node::Int(days) => Some(*days),
        _ => None,
    }
}

fn member<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    match node {
        Node::Object(object) => object.get(key),
        _ => None,
    }
}
