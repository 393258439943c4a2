//! The parts of a storage account that private endpoints lead to.

use super::{DataLake, StorageAccount};
use crate::azure::network::{PrivateLink, Zone};
use crate::model::Ref;

macro_rules! links {
    ($($(#[$doc:meta])* $name:ident: $group:literal, $zone:ident;)*) => {
        /// Private links, each with the zone it is found in.
        impl Ref<StorageAccount> {
            $($(#[$doc])* pub fn $name(&self) -> PrivateLink {
                PrivateLink::new(self, $group, &[Zone::$zone])
            })*
        }

        /// Private links, each with the zone it is found in. Clients of a lake use `blob` and
        /// `dfs` side by side, so it wants both.
        impl Ref<DataLake> {
            $($(#[$doc])* pub fn $name(&self) -> PrivateLink {
                PrivateLink::new(self, $group, &[Zone::$zone])
            })*
        }
    };
}

links! {
    /// A link to the blobs.
    blob: "blob", BLOB;
    /// A link to the blobs in the second region, of a SKU that can be read there.
    blob_secondary: "blob_secondary", BLOB;
    /// A link to the file systems of Data Lake Storage.
    dfs: "dfs", DFS;
    /// A link to the file systems in the second region, of a SKU that can be read there.
    dfs_secondary: "dfs_secondary", DFS;
    /// A link to the file shares.
    file: "file", FILE;
    /// A link to the queues.
    queue: "queue", QUEUE;
    /// A link to the queues in the second region, of a SKU that can be read there.
    queue_secondary: "queue_secondary", QUEUE;
    /// A link to the tables.
    table: "table", TABLE;
    /// A link to the tables in the second region, of a SKU that can be read there.
    table_secondary: "table_secondary", TABLE;
    /// A link to the static website.
    web: "web", WEB;
    /// A link to the static website in the second region, of a SKU that can be read there.
    web_secondary: "web_secondary", WEB;
}
