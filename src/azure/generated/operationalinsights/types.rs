//! Definitions and enums of `Microsoft.OperationalInsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

definition! {
    /// Definition `Column` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `ColumnType`
    /// - `data_type_hint()`: `DataTypeHint`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `is_default_display()`: `bool`
    /// - `is_hidden()`: `bool`
    Column
}

impl Column {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ColumnType>) -> Self {
        set(self, "type", value)
    }

    /// `dataTypeHint`.
    pub fn data_type_hint(self, value: impl Value<DataTypeHint>) -> Self {
        set(self, "dataTypeHint", value)
    }

    /// `displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "displayName", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Column, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<ColumnType, P> {
        field(self, "type")
    }

    pub fn data_type_hint(&self) -> Expr<DataTypeHint, P> {
        field(self, "dataTypeHint")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn is_default_display(&self) -> Expr<bool, P> {
        field(self, "isDefaultDisplay")
    }

    pub fn is_hidden(&self) -> Expr<bool, P> {
        field(self, "isHidden")
    }
}

enumeration! {
    /// `type` of `Column`.
    open ColumnType {
        String = "string",
        Int = "int",
        Long = "long",
        Real = "real",
        Boolean = "boolean",
        DateTime = "dateTime",
        Guid = "guid",
        Dynamic = "dynamic",
    }
}

reading! {
    /// Definition `DataExportProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `data_export_id()`: `String`
    /// - `table_names()`: `Vec<String>`
    /// - `destination()`: `Destination`
    /// - `enable()`: `bool`
    /// - `created_date()`: `String`
    /// - `last_modified_date()`: `String`
    DataExportProperties
}

#[doc(hidden)]
impl<P> Expr<DataExportProperties, P> {
    pub fn data_export_id(&self) -> Expr<String, P> {
        field(self, "dataExportId")
    }

    pub fn table_names(&self) -> Expr<Vec<String>, P> {
        field(self, "tableNames")
    }

    pub fn destination(&self) -> Expr<Destination, P> {
        field(self, "destination")
    }

    pub fn enable(&self) -> Expr<bool, P> {
        field(self, "enable")
    }

    pub fn created_date(&self) -> Expr<String, P> {
        field(self, "createdDate")
    }

    pub fn last_modified_date(&self) -> Expr<String, P> {
        field(self, "lastModifiedDate")
    }
}

enumeration! {
    /// `dataTypeHint` of `Column`.
    open DataTypeHint {
        Uri = "uri",
        Guid = "guid",
        ArmPath = "armPath",
        Ip = "ip",
    }
}

definition! {
    /// Definition `Destination` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `type_()`: `String`
    /// - `meta_data()`: `DestinationMetaData`
    Destination
}

impl Destination {
    /// One with what Azure requires.
    pub fn new(resource_id: impl Value<Id<AnyResource>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("resourceId", resource_id.node());
        this
    }

    /// `metaData`.
    pub fn meta_data(self, value: impl Value<DestinationMetaData>) -> Self {
        set(self, "metaData", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Destination, P> {
    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn meta_data(&self) -> Expr<DestinationMetaData, P> {
        field(self, "metaData")
    }
}

definition! {
    /// Definition `DestinationMetaData` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `event_hub_name()`: `String`
    DestinationMetaData
}

impl DestinationMetaData {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `eventHubName`.
    pub fn event_hub_name(self, value: impl Value<String>) -> Self {
        set(self, "eventHubName", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DestinationMetaData, P> {
    pub fn event_hub_name(&self) -> Expr<String, P> {
        field(self, "eventHubName")
    }
}

reading! {
    /// Definition `Identity` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserIdentityProperties>`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<UserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

reading! {
    /// Definition `LinkedServiceProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `Id<AnyResource>`
    /// - `write_access_resource_id()`: `Id<AnyResource>`
    /// - `provisioning_state()`: `ProvisioningState`
    LinkedServiceProperties
}

#[doc(hidden)]
impl<P> Expr<LinkedServiceProperties, P> {
    pub fn resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "resourceId")
    }

    pub fn write_access_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "writeAccessResourceId")
    }

    pub fn provisioning_state(&self) -> Expr<ProvisioningState, P> {
        field(self, "provisioningState")
    }
}

enumeration! {
    /// `plan` of `Microsoft.OperationalInsights/workspaces/tables`.
    open Plan {
        Basic = "Basic",
        Analytics = "Analytics",
        Auxiliary = "Auxiliary",
    }
}

reading! {
    /// Definition `PrivateLinkScopedResource` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `resource_id()`: `String`
    /// - `scope_id()`: `String`
    PrivateLinkScopedResource
}

#[doc(hidden)]
impl<P> Expr<PrivateLinkScopedResource, P> {
    pub fn resource_id(&self) -> Expr<String, P> {
        field(self, "resourceId")
    }

    pub fn scope_id(&self) -> Expr<String, P> {
        field(self, "scopeId")
    }
}

enumeration! {
    /// `provisioningState` of `Microsoft.OperationalInsights/workspaces/linkedServices`.
    open ProvisioningState {
        Succeeded = "Succeeded",
        Deleting = "Deleting",
        ProvisioningAccount = "ProvisioningAccount",
        Updating = "Updating",
    }
}

enumeration! {
    /// `publicNetworkAccessForIngestion` of `Microsoft.OperationalInsights/workspaces`.
    open PublicNetworkAccessForIngestion {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}

enumeration! {
    /// `publicNetworkAccessForQuery` of `Microsoft.OperationalInsights/workspaces`.
    open PublicNetworkAccessForQuery {
        Enabled = "Enabled",
        Disabled = "Disabled",
        SecuredByPerimeter = "SecuredByPerimeter",
    }
}

definition! {
    /// Definition `RestoredLogs` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `start_restore_time()`: `String`
    /// - `end_restore_time()`: `String`
    /// - `source_table()`: `String`
    /// - `azure_async_operation_id()`: `String`
    RestoredLogs
}

impl RestoredLogs {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startRestoreTime`.
    pub fn start_restore_time(self, value: impl Value<String>) -> Self {
        set(self, "startRestoreTime", value)
    }

    /// `endRestoreTime`.
    pub fn end_restore_time(self, value: impl Value<String>) -> Self {
        set(self, "endRestoreTime", value)
    }

    /// `sourceTable`.
    pub fn source_table(self, value: impl Value<String>) -> Self {
        set(self, "sourceTable", value)
    }
}

#[doc(hidden)]
impl<P> Expr<RestoredLogs, P> {
    pub fn start_restore_time(&self) -> Expr<String, P> {
        field(self, "startRestoreTime")
    }

    pub fn end_restore_time(&self) -> Expr<String, P> {
        field(self, "endRestoreTime")
    }

    pub fn source_table(&self) -> Expr<String, P> {
        field(self, "sourceTable")
    }

    pub fn azure_async_operation_id(&self) -> Expr<String, P> {
        field(self, "azureAsyncOperationId")
    }
}

reading! {
    /// Definition `ResultStatistics` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `progress()`: `i64`
    /// - `ingested_records()`: `i64`
    /// - `scanned_gb()`: `i64`
    ResultStatistics
}

#[doc(hidden)]
impl<P> Expr<ResultStatistics, P> {
    pub fn progress(&self) -> Expr<i64, P> {
        field(self, "progress")
    }

    pub fn ingested_records(&self) -> Expr<i64, P> {
        field(self, "ingestedRecords")
    }

    pub fn scanned_gb(&self) -> Expr<i64, P> {
        field(self, "scannedGb")
    }
}

reading! {
    /// Definition `SavedSearchProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `category()`: `String`
    /// - `display_name()`: `String`
    /// - `query()`: `String`
    /// - `function_alias()`: `String`
    /// - `function_parameters()`: `String`
    /// - `version()`: `i64`
    /// - `tags()`: `Vec<Tag>`
    SavedSearchProperties
}

#[doc(hidden)]
impl<P> Expr<SavedSearchProperties, P> {
    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }

    pub fn function_alias(&self) -> Expr<String, P> {
        field(self, "functionAlias")
    }

    pub fn function_parameters(&self) -> Expr<String, P> {
        field(self, "functionParameters")
    }

    pub fn version(&self) -> Expr<i64, P> {
        field(self, "version")
    }

    pub fn tags(&self) -> Expr<Vec<Tag>, P> {
        field(self, "tags")
    }
}

definition! {
    /// Definition `Schema` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `columns()`: `Vec<Column>`
    /// - `standard_columns()`: `Vec<Column>`
    /// - `categories()`: `Vec<String>`
    /// - `labels()`: `Vec<String>`
    /// - `source()`: `String`
    /// - `table_type()`: `String`
    /// - `table_sub_type()`: `String`
    /// - `solutions()`: `Vec<String>`
    Schema
}

impl Schema {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "displayName", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `columns`.
    pub fn columns(self, value: impl Value<Vec<Column>>) -> Self {
        set(self, "columns", value)
    }

    /// Adds one item to `columns`.
    pub fn column(self, value: impl Value<Column>) -> Self {
        push(self, "columns", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Schema, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn columns(&self) -> Expr<Vec<Column>, P> {
        field(self, "columns")
    }

    pub fn standard_columns(&self) -> Expr<Vec<Column>, P> {
        field(self, "standardColumns")
    }

    pub fn categories(&self) -> Expr<Vec<String>, P> {
        field(self, "categories")
    }

    pub fn labels(&self) -> Expr<Vec<String>, P> {
        field(self, "labels")
    }

    pub fn source(&self) -> Expr<String, P> {
        field(self, "source")
    }

    pub fn table_type(&self) -> Expr<String, P> {
        field(self, "tableType")
    }

    pub fn table_sub_type(&self) -> Expr<String, P> {
        field(self, "tableSubType")
    }

    pub fn solutions(&self) -> Expr<Vec<String>, P> {
        field(self, "solutions")
    }
}

definition! {
    /// Definition `SearchResults` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `query()`: `String`
    /// - `description()`: `String`
    /// - `limit()`: `i64`
    /// - `start_search_time()`: `String`
    /// - `end_search_time()`: `String`
    /// - `source_table()`: `String`
    /// - `azure_async_operation_id()`: `String`
    SearchResults
}

impl SearchResults {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `query`.
    pub fn query(self, value: impl Value<String>) -> Self {
        set(self, "query", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `limit`.
    pub fn limit(self, value: impl Value<i64>) -> Self {
        set(self, "limit", value)
    }

    /// `startSearchTime`.
    pub fn start_search_time(self, value: impl Value<String>) -> Self {
        set(self, "startSearchTime", value)
    }

    /// `endSearchTime`.
    pub fn end_search_time(self, value: impl Value<String>) -> Self {
        set(self, "endSearchTime", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SearchResults, P> {
    pub fn query(&self) -> Expr<String, P> {
        field(self, "query")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn limit(&self) -> Expr<i64, P> {
        field(self, "limit")
    }

    pub fn start_search_time(&self) -> Expr<String, P> {
        field(self, "startSearchTime")
    }

    pub fn end_search_time(&self) -> Expr<String, P> {
        field(self, "endSearchTime")
    }

    pub fn source_table(&self) -> Expr<String, P> {
        field(self, "sourceTable")
    }

    pub fn azure_async_operation_id(&self) -> Expr<String, P> {
        field(self, "azureAsyncOperationId")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}

reading! {
    /// Definition `TableProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `retention_in_days()`: `i64`
    /// - `total_retention_in_days()`: `i64`
    /// - `archive_retention_in_days()`: `i64`
    /// - `search_results()`: `SearchResults`
    /// - `restored_logs()`: `RestoredLogs`
    /// - `result_statistics()`: `ResultStatistics`
    /// - `plan()`: `Plan`
    /// - `last_plan_modified_date()`: `String`
    /// - `schema()`: `Schema`
    /// - `provisioning_state()`: `String`
    /// - `retention_in_days_as_default()`: `bool`
    /// - `total_retention_in_days_as_default()`: `bool`
    TableProperties
}

#[doc(hidden)]
impl<P> Expr<TableProperties, P> {
    pub fn retention_in_days(&self) -> Expr<i64, P> {
        field(self, "retentionInDays")
    }

    pub fn total_retention_in_days(&self) -> Expr<i64, P> {
        field(self, "totalRetentionInDays")
    }

    pub fn archive_retention_in_days(&self) -> Expr<i64, P> {
        field(self, "archiveRetentionInDays")
    }

    pub fn search_results(&self) -> Expr<SearchResults, P> {
        field(self, "searchResults")
    }

    pub fn restored_logs(&self) -> Expr<RestoredLogs, P> {
        field(self, "restoredLogs")
    }

    pub fn result_statistics(&self) -> Expr<ResultStatistics, P> {
        field(self, "resultStatistics")
    }

    pub fn plan(&self) -> Expr<Plan, P> {
        field(self, "plan")
    }

    pub fn last_plan_modified_date(&self) -> Expr<String, P> {
        field(self, "lastPlanModifiedDate")
    }

    pub fn schema(&self) -> Expr<Schema, P> {
        field(self, "schema")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn retention_in_days_as_default(&self) -> Expr<bool, P> {
        field(self, "retentionInDaysAsDefault")
    }

    pub fn total_retention_in_days_as_default(&self) -> Expr<bool, P> {
        field(self, "totalRetentionInDaysAsDefault")
    }
}

definition! {
    /// Definition `Tag` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `value()`: `String`
    Tag
}

impl Tag {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, value: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("value", value.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<Tag, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

reading! {
    /// Definition `UserIdentityProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserIdentityProperties
}

#[doc(hidden)]
impl<P> Expr<UserIdentityProperties, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}

definition! {
    /// Definition `WorkspaceCapping` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `daily_quota_gb()`: `i64`
    /// - `quota_next_reset_time()`: `String`
    /// - `data_ingestion_status()`: `String`
    WorkspaceCapping
}

impl WorkspaceCapping {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `dailyQuotaGb`.
    pub fn daily_quota_gb(self, value: impl Value<i64>) -> Self {
        set(self, "dailyQuotaGb", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceCapping, P> {
    pub fn daily_quota_gb(&self) -> Expr<i64, P> {
        field(self, "dailyQuotaGb")
    }

    pub fn quota_next_reset_time(&self) -> Expr<String, P> {
        field(self, "quotaNextResetTime")
    }

    pub fn data_ingestion_status(&self) -> Expr<String, P> {
        field(self, "dataIngestionStatus")
    }
}

reading! {
    /// Definition `WorkspaceFailoverProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `state()`: `String`
    /// - `last_modified_date()`: `String`
    WorkspaceFailoverProperties
}

#[doc(hidden)]
impl<P> Expr<WorkspaceFailoverProperties, P> {
    pub fn state(&self) -> Expr<String, P> {
        field(self, "state")
    }

    pub fn last_modified_date(&self) -> Expr<String, P> {
        field(self, "lastModifiedDate")
    }
}

definition! {
    /// Definition `WorkspaceFeatures` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `enable_data_export()`: `bool`
    /// - `immediate_purge_data_on30_days()`: `bool`
    /// - `enable_log_access_using_only_resource_permissions()`: `bool`
    /// - `cluster_resource_id()`: `Id<AnyResource>`
    /// - `disable_local_auth()`: `bool`
    /// - `unified_sentinel_billing_only()`: `bool`
    /// - `associations()`: `Vec<String>`
    WorkspaceFeatures
}

impl WorkspaceFeatures {
    /// An empty one.
    ///
    /// Sets what is safe:
    /// - `disableLocalAuth` = `true` (`law.03`)
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("disableLocalAuth", Node::Bool(true));
        this
    }

    /// `enableDataExport`.
    pub fn enable_data_export(self, value: impl Value<bool>) -> Self {
        set(self, "enableDataExport", value)
    }

    /// `immediatePurgeDataOn30Days`.
    pub fn immediate_purge_data_on30_days(self, value: impl Value<bool>) -> Self {
        set(self, "immediatePurgeDataOn30Days", value)
    }

    /// `enableLogAccessUsingOnlyResourcePermissions`.
    pub fn enable_log_access_using_only_resource_permissions(
        self,
        value: impl Value<bool>,
    ) -> Self {
        set(self, "enableLogAccessUsingOnlyResourcePermissions", value)
    }

    /// `clusterResourceId`.
    pub fn cluster_resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "clusterResourceId", value)
    }

    /// `disableLocalAuth`.
    ///
    /// Control `law.03`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "disableLocalAuth", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceFeatures, P> {
    pub fn enable_data_export(&self) -> Expr<bool, P> {
        field(self, "enableDataExport")
    }

    pub fn immediate_purge_data_on30_days(&self) -> Expr<bool, P> {
        field(self, "immediatePurgeDataOn30Days")
    }

    pub fn enable_log_access_using_only_resource_permissions(&self) -> Expr<bool, P> {
        field(self, "enableLogAccessUsingOnlyResourcePermissions")
    }

    pub fn cluster_resource_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "clusterResourceId")
    }

    pub fn disable_local_auth(&self) -> Expr<bool, P> {
        field(self, "disableLocalAuth")
    }

    pub fn unified_sentinel_billing_only(&self) -> Expr<bool, P> {
        field(self, "unifiedSentinelBillingOnly")
    }

    pub fn associations(&self) -> Expr<Vec<String>, P> {
        field(self, "associations")
    }
}

reading! {
    /// Definition `WorkspaceProperties` of `Microsoft.OperationalInsights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `customer_id()`: `String`
    /// - `sku()`: `WorkspaceSku`
    /// - `retention_in_days()`: `i64`
    /// - `workspace_capping()`: `WorkspaceCapping`
    /// - `created_date()`: `String`
    /// - `modified_date()`: `String`
    /// - `public_network_access_for_ingestion()`: `PublicNetworkAccessForIngestion`
    /// - `public_network_access_for_query()`: `PublicNetworkAccessForQuery`
    /// - `force_cmk_for_query()`: `bool`
    /// - `private_link_scoped_resources()`: `Vec<PrivateLinkScopedResource>`
    /// - `features()`: `WorkspaceFeatures`
    /// - `default_data_collection_rule_resource_id()`: `Id<monitor::DataCollectionRule>`
    /// - `replication()`: `WorkspaceReplicationProperties`
    /// - `failover()`: `WorkspaceFailoverProperties`
    WorkspaceProperties
}

#[doc(hidden)]
impl<P> Expr<WorkspaceProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn customer_id(&self) -> Expr<String, P> {
        field(self, "customerId")
    }

    pub fn sku(&self) -> Expr<WorkspaceSku, P> {
        field(self, "sku")
    }

    pub fn retention_in_days(&self) -> Expr<i64, P> {
        field(self, "retentionInDays")
    }

    pub fn workspace_capping(&self) -> Expr<WorkspaceCapping, P> {
        field(self, "workspaceCapping")
    }

    pub fn created_date(&self) -> Expr<String, P> {
        field(self, "createdDate")
    }

    pub fn modified_date(&self) -> Expr<String, P> {
        field(self, "modifiedDate")
    }

    pub fn public_network_access_for_ingestion(&self) -> Expr<PublicNetworkAccessForIngestion, P> {
        field(self, "publicNetworkAccessForIngestion")
    }

    pub fn public_network_access_for_query(&self) -> Expr<PublicNetworkAccessForQuery, P> {
        field(self, "publicNetworkAccessForQuery")
    }

    pub fn force_cmk_for_query(&self) -> Expr<bool, P> {
        field(self, "forceCmkForQuery")
    }

    pub fn private_link_scoped_resources(&self) -> Expr<Vec<PrivateLinkScopedResource>, P> {
        field(self, "privateLinkScopedResources")
    }

    pub fn features(&self) -> Expr<WorkspaceFeatures, P> {
        field(self, "features")
    }

    pub fn default_data_collection_rule_resource_id(
        &self,
    ) -> Expr<Id<crate::azure::generated::monitor::DataCollectionRule>, P> {
        field(self, "defaultDataCollectionRuleResourceId")
    }

    pub fn replication(&self) -> Expr<WorkspaceReplicationProperties, P> {
        field(self, "replication")
    }

    pub fn failover(&self) -> Expr<WorkspaceFailoverProperties, P> {
        field(self, "failover")
    }
}

definition! {
    /// Definition `WorkspaceReplicationProperties` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `location()`: `String`
    /// - `enabled()`: `bool`
    /// - `provisioning_state()`: `String`
    /// - `created_date()`: `String`
    /// - `last_modified_date()`: `String`
    WorkspaceReplicationProperties
}

impl WorkspaceReplicationProperties {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `location`.
    pub fn location(self, value: impl Value<String>) -> Self {
        set(self, "location", value)
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceReplicationProperties, P> {
    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn created_date(&self) -> Expr<String, P> {
        field(self, "createdDate")
    }

    pub fn last_modified_date(&self) -> Expr<String, P> {
        field(self, "lastModifiedDate")
    }
}

definition! {
    /// Definition `WorkspaceSku` of `Microsoft.OperationalInsights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `WorkspaceSkuName`
    /// - `capacity_reservation_level()`: `i64`
    /// - `last_sku_update()`: `String`
    WorkspaceSku
}

impl WorkspaceSku {
    /// One with what Azure requires.
    pub fn new(name: impl Value<WorkspaceSkuName>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `capacityReservationLevel`.
    pub fn capacity_reservation_level(self, value: impl Value<i64>) -> Self {
        set(self, "capacityReservationLevel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<WorkspaceSku, P> {
    pub fn name(&self) -> Expr<WorkspaceSkuName, P> {
        field(self, "name")
    }

    pub fn capacity_reservation_level(&self) -> Expr<i64, P> {
        field(self, "capacityReservationLevel")
    }

    pub fn last_sku_update(&self) -> Expr<String, P> {
        field(self, "lastSkuUpdate")
    }
}

enumeration! {
    /// `name` of `WorkspaceSku`.
    open WorkspaceSkuName {
        Free = "Free",
        Standard = "Standard",
        Premium = "Premium",
        PerNode = "PerNode",
        PerGb2018 = "PerGB2018",
        Standalone = "Standalone",
        CapacityReservation = "CapacityReservation",
        LaCluster = "LACluster",
    }
}
