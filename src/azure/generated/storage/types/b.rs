//! Definitions and enums of `Microsoft.Storage` that start with B.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `BlobInventoryCreationTime` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `last_n_days()`: `i64`
    BlobInventoryCreationTime
}

impl BlobInventoryCreationTime {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `lastNDays`: from 1 to 36500.
    pub fn last_n_days(self, value: impl Value<i64>) -> Self {
        set(self, "lastNDays", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BlobInventoryCreationTime, P> {
    pub fn last_n_days(&self) -> Expr<i64, P> {
        field(self, "lastNDays")
    }
}

definition! {
    /// Definition `BlobInventoryPolicyDefinition` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `filters()`: `BlobInventoryPolicyFilter`
    /// - `format()`: `BlobInventoryPolicyDefinitionFormat`
    /// - `schedule()`: `BlobInventoryPolicyDefinitionSchedule`
    /// - `object_type()`: `ObjectType`
    /// - `schema_fields()`: `Vec<String>`
    BlobInventoryPolicyDefinition
}

impl BlobInventoryPolicyDefinition {
    /// One with what Azure requires.
    pub fn new(
        format: impl Value<BlobInventoryPolicyDefinitionFormat>,
        schedule: impl Value<BlobInventoryPolicyDefinitionSchedule>,
        object_type: impl Value<types::ObjectType>,
        schema_fields: impl Value<Vec<String>>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("format", format.node());
        this.0.set("schedule", schedule.node());
        this.0.set("objectType", object_type.node());
        this.0.set("schemaFields", schema_fields.node());
        this
    }

    /// `filters`.
    pub fn filters(self, value: impl Value<BlobInventoryPolicyFilter>) -> Self {
        set(self, "filters", value)
    }

    /// Adds one item to `schemaFields`.
    pub fn schema_field(self, value: impl Value<String>) -> Self {
        push(self, "schemaFields", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BlobInventoryPolicyDefinition, P> {
    pub fn filters(&self) -> Expr<BlobInventoryPolicyFilter, P> {
        field(self, "filters")
    }

    pub fn format(&self) -> Expr<BlobInventoryPolicyDefinitionFormat, P> {
        field(self, "format")
    }

    pub fn schedule(&self) -> Expr<BlobInventoryPolicyDefinitionSchedule, P> {
        field(self, "schedule")
    }

    pub fn object_type(&self) -> Expr<types::ObjectType, P> {
        field(self, "objectType")
    }

    pub fn schema_fields(&self) -> Expr<Vec<String>, P> {
        field(self, "schemaFields")
    }
}

enumeration! {
    /// `format` of `BlobInventoryPolicyDefinition`.
    open BlobInventoryPolicyDefinitionFormat {
        Csv = "Csv",
        Parquet = "Parquet",
    }
}

enumeration! {
    /// `schedule` of `BlobInventoryPolicyDefinition`.
    open BlobInventoryPolicyDefinitionSchedule {
        Daily = "Daily",
        Weekly = "Weekly",
    }
}

definition! {
    /// Definition `BlobInventoryPolicyFilter` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `prefix_match()`: `Vec<String>`
    /// - `exclude_prefix()`: `Vec<String>`
    /// - `blob_types()`: `Vec<String>`
    /// - `include_blob_versions()`: `bool`
    /// - `include_snapshots()`: `bool`
    /// - `include_deleted()`: `bool`
    /// - `creation_time()`: `BlobInventoryCreationTime`
    BlobInventoryPolicyFilter
}

impl BlobInventoryPolicyFilter {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `prefixMatch`.
    pub fn prefix_match(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "prefixMatch", value)
    }

    /// `excludePrefix`.
    pub fn exclude_prefix(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "excludePrefix", value)
    }

    /// `blobTypes`.
    pub fn blob_types(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "blobTypes", value)
    }

    /// Adds one item to `blobTypes`.
    pub fn blob_type(self, value: impl Value<String>) -> Self {
        push(self, "blobTypes", value)
    }

    /// `includeBlobVersions`.
    pub fn include_blob_versions(self, value: impl Value<bool>) -> Self {
        set(self, "includeBlobVersions", value)
    }

    /// `includeSnapshots`.
    pub fn include_snapshots(self, value: impl Value<bool>) -> Self {
        set(self, "includeSnapshots", value)
    }

    /// `includeDeleted`.
    pub fn include_deleted(self, value: impl Value<bool>) -> Self {
        set(self, "includeDeleted", value)
    }

    /// `creationTime`.
    pub fn creation_time(self, value: impl Value<BlobInventoryCreationTime>) -> Self {
        set(self, "creationTime", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BlobInventoryPolicyFilter, P> {
    pub fn prefix_match(&self) -> Expr<Vec<String>, P> {
        field(self, "prefixMatch")
    }

    pub fn exclude_prefix(&self) -> Expr<Vec<String>, P> {
        field(self, "excludePrefix")
    }

    pub fn blob_types(&self) -> Expr<Vec<String>, P> {
        field(self, "blobTypes")
    }

    pub fn include_blob_versions(&self) -> Expr<bool, P> {
        field(self, "includeBlobVersions")
    }

    pub fn include_snapshots(&self) -> Expr<bool, P> {
        field(self, "includeSnapshots")
    }

    pub fn include_deleted(&self) -> Expr<bool, P> {
        field(self, "includeDeleted")
    }

    pub fn creation_time(&self) -> Expr<BlobInventoryCreationTime, P> {
        field(self, "creationTime")
    }
}

definition! {
    /// Definition `BlobInventoryPolicyRule` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `name()`: `String`
    /// - `destination()`: `String`
    /// - `definition()`: `BlobInventoryPolicyDefinition`
    BlobInventoryPolicyRule
}

impl BlobInventoryPolicyRule {
    /// One with what Azure requires.
    pub fn new(
        enabled: impl Value<bool>,
        name: impl Value<String>,
        destination: impl Value<String>,
        definition: impl Value<BlobInventoryPolicyDefinition>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this.0.set("name", name.node());
        this.0.set("destination", destination.node());
        this.0.set("definition", definition.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<BlobInventoryPolicyRule, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn destination(&self) -> Expr<String, P> {
        field(self, "destination")
    }

    pub fn definition(&self) -> Expr<BlobInventoryPolicyDefinition, P> {
        field(self, "definition")
    }
}

definition! {
    /// Definition `BlobInventoryPolicySchema` of `Microsoft.Storage`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `destination()`: `String`
    /// - `type_()`: `String`
    /// - `rules()`: `Vec<BlobInventoryPolicyRule>`
    BlobInventoryPolicySchema
}

impl BlobInventoryPolicySchema {
    /// One with what Azure requires.
    pub fn new(enabled: impl Value<bool>, rules: impl Value<Vec<BlobInventoryPolicyRule>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("enabled", enabled.node());
        this.0.set("rules", rules.node());
        this.0.preset("type", Node::String("Inventory".into()));
        this
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<BlobInventoryPolicyRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<BlobInventoryPolicySchema, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn destination(&self) -> Expr<String, P> {
        field(self, "destination")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn rules(&self) -> Expr<Vec<BlobInventoryPolicyRule>, P> {
        field(self, "rules")
    }
}

reading! {
    /// Definition `BlobRestoreParameters` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `time_to_restore()`: `String`
    /// - `blob_ranges()`: `Vec<BlobRestoreRange>`
    BlobRestoreParameters
}

#[doc(hidden)]
impl<P> Expr<BlobRestoreParameters, P> {
    pub fn time_to_restore(&self) -> Expr<String, P> {
        field(self, "timeToRestore")
    }

    pub fn blob_ranges(&self) -> Expr<Vec<BlobRestoreRange>, P> {
        field(self, "blobRanges")
    }
}

reading! {
    /// Definition `BlobRestoreRange` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `start_range()`: `String`
    /// - `end_range()`: `String`
    BlobRestoreRange
}

#[doc(hidden)]
impl<P> Expr<BlobRestoreRange, P> {
    pub fn start_range(&self) -> Expr<String, P> {
        field(self, "startRange")
    }

    pub fn end_range(&self) -> Expr<String, P> {
        field(self, "endRange")
    }
}

reading! {
    /// Definition `BlobRestoreStatus` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `status()`: `String`
    /// - `failure_reason()`: `String`
    /// - `restore_id()`: `String`
    /// - `parameters()`: `BlobRestoreParameters`
    BlobRestoreStatus
}

#[doc(hidden)]
impl<P> Expr<BlobRestoreStatus, P> {
    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn failure_reason(&self) -> Expr<String, P> {
        field(self, "failureReason")
    }

    pub fn restore_id(&self) -> Expr<String, P> {
        field(self, "restoreId")
    }

    pub fn parameters(&self) -> Expr<BlobRestoreParameters, P> {
        field(self, "parameters")
    }
}

reading! {
    /// Definition `BlobServicePropertiesProperties` of `Microsoft.Storage`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `cors()`: `CorsRules`
    /// - `default_service_version()`: `String`
    /// - `delete_retention_policy()`: `DeleteRetentionPolicy`
    /// - `static_website()`: `StaticWebsite`
    /// - `is_versioning_enabled()`: `bool`
    /// - `automatic_snapshot_policy_enabled()`: `bool`
    /// - `change_feed()`: `ChangeFeed`
    /// - `restore_policy()`: `RestorePolicyProperties`
    /// - `container_delete_retention_policy()`: `DeleteRetentionPolicy`
    /// - `last_access_time_tracking_policy()`: `LastAccessTimeTrackingPolicy`
    BlobServiceProperties
}

#[doc(hidden)]
impl<P> Expr<BlobServiceProperties, P> {
    pub fn cors(&self) -> Expr<types::CorsRules, P> {
        field(self, "cors")
    }

    pub fn default_service_version(&self) -> Expr<String, P> {
        field(self, "defaultServiceVersion")
    }

    pub fn delete_retention_policy(&self) -> Expr<types::DeleteRetentionPolicy, P> {
        field(self, "deleteRetentionPolicy")
    }

    pub fn static_website(&self) -> Expr<types::StaticWebsite, P> {
        field(self, "staticWebsite")
    }

    pub fn is_versioning_enabled(&self) -> Expr<bool, P> {
        field(self, "isVersioningEnabled")
    }

    pub fn automatic_snapshot_policy_enabled(&self) -> Expr<bool, P> {
        field(self, "automaticSnapshotPolicyEnabled")
    }

    pub fn change_feed(&self) -> Expr<types::ChangeFeed, P> {
        field(self, "changeFeed")
    }

    pub fn restore_policy(&self) -> Expr<types::RestorePolicyProperties, P> {
        field(self, "restorePolicy")
    }

    pub fn container_delete_retention_policy(&self) -> Expr<types::DeleteRetentionPolicy, P> {
        field(self, "containerDeleteRetentionPolicy")
    }

    pub fn last_access_time_tracking_policy(&self) -> Expr<types::LastAccessTimeTrackingPolicy, P> {
        field(self, "lastAccessTimeTrackingPolicy")
    }
}
