//! Definitions and enums of `Microsoft.CostManagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `CommonExportProperties` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `format()`: `String`
    /// - `delivery_info()`: `ExportDeliveryInfo`
    /// - `definition()`: `ExportDefinition`
    /// - `run_history()`: `ExportExecutionListResult`
    /// - `partition_data()`: `bool`
    /// - `data_overwrite_behavior()`: `String`
    /// - `compression_mode()`: `String`
    /// - `export_description()`: `String`
    /// - `next_run_time_estimate()`: `String`
    /// - `system_suspension_context()`: `ExportSuspensionContext`
    CommonExportProperties
}

#[doc(hidden)]
impl<P> Expr<CommonExportProperties, P> {
    pub fn format(&self) -> Expr<String, P> {
        field(self, "format")
    }

    pub fn delivery_info(&self) -> Expr<ExportDeliveryInfo, P> {
        field(self, "deliveryInfo")
    }

    pub fn definition(&self) -> Expr<ExportDefinition, P> {
        field(self, "definition")
    }

    pub fn run_history(&self) -> Expr<ExportExecutionListResult, P> {
        field(self, "runHistory")
    }

    pub fn partition_data(&self) -> Expr<bool, P> {
        field(self, "partitionData")
    }

    pub fn data_overwrite_behavior(&self) -> Expr<String, P> {
        field(self, "dataOverwriteBehavior")
    }

    pub fn compression_mode(&self) -> Expr<String, P> {
        field(self, "compressionMode")
    }

    pub fn export_description(&self) -> Expr<String, P> {
        field(self, "exportDescription")
    }

    pub fn next_run_time_estimate(&self) -> Expr<String, P> {
        field(self, "nextRunTimeEstimate")
    }

    pub fn system_suspension_context(&self) -> Expr<ExportSuspensionContext, P> {
        field(self, "systemSuspensionContext")
    }
}

enumeration! {
    /// `compressionMode` of `Microsoft.CostManagement/exports`.
    open CompressionMode {
        Gzip = "gzip",
        Snappy = "snappy",
        None = "none",
    }
}

enumeration! {
    /// `dataOverwriteBehavior` of `Microsoft.CostManagement/exports`.
    open DataOverwriteBehavior {
        OverwritePreviousReport = "OverwritePreviousReport",
        CreateNewReport = "CreateNewReport",
    }
}

reading! {
    /// Definition `ErrorDetails` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    ErrorDetails
}

#[doc(hidden)]
impl<P> Expr<ErrorDetails, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }
}

definition! {
    /// Definition `ExportDataset` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `granularity()`: `Granularity`
    /// - `configuration()`: `ExportDatasetConfiguration`
    ExportDataset
}

impl ExportDataset {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `granularity`.
    pub fn granularity(self, value: impl Value<Granularity>) -> Self {
        set(self, "granularity", value)
    }

    /// `configuration`.
    pub fn configuration(self, value: impl Value<ExportDatasetConfiguration>) -> Self {
        set(self, "configuration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportDataset, P> {
    pub fn granularity(&self) -> Expr<Granularity, P> {
        field(self, "granularity")
    }

    pub fn configuration(&self) -> Expr<ExportDatasetConfiguration, P> {
        field(self, "configuration")
    }
}

definition! {
    /// Definition `ExportDatasetConfiguration` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `columns()`: `Vec<String>`
    /// - `data_version()`: `String`
    /// - `filters()`: `Vec<FilterItems>`
    ExportDatasetConfiguration
}

impl ExportDatasetConfiguration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `columns`.
    pub fn columns(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "columns", value)
    }

    /// Adds one item to `columns`.
    pub fn column(self, value: impl Value<String>) -> Self {
        push(self, "columns", value)
    }

    /// `dataVersion`.
    pub fn data_version(self, value: impl Value<String>) -> Self {
        set(self, "dataVersion", value)
    }

    /// `filters`.
    pub fn filters(self, value: impl Value<Vec<FilterItems>>) -> Self {
        set(self, "filters", value)
    }

    /// Adds one item to `filters`.
    pub fn filter(self, value: impl Value<FilterItems>) -> Self {
        push(self, "filters", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportDatasetConfiguration, P> {
    pub fn columns(&self) -> Expr<Vec<String>, P> {
        field(self, "columns")
    }

    pub fn data_version(&self) -> Expr<String, P> {
        field(self, "dataVersion")
    }

    pub fn filters(&self) -> Expr<Vec<FilterItems>, P> {
        field(self, "filters")
    }
}

definition! {
    /// Definition `ExportDefinition` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ExportDefinitionType`
    /// - `timeframe()`: `ExportDefinitionTimeframe`
    /// - `time_period()`: `ExportTimePeriod`
    /// - `data_set()`: `ExportDataset`
    ExportDefinition
}

impl ExportDefinition {
    /// One with what Azure requires.
    pub fn new(
        type_: impl Value<ExportDefinitionType>,
        timeframe: impl Value<ExportDefinitionTimeframe>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("type", type_.node());
        this.0.set("timeframe", timeframe.node());
        this
    }

    /// `timePeriod`.
    pub fn time_period(self, value: impl Value<ExportTimePeriod>) -> Self {
        set(self, "timePeriod", value)
    }

    /// `dataSet`.
    pub fn data_set(self, value: impl Value<ExportDataset>) -> Self {
        set(self, "dataSet", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportDefinition, P> {
    pub fn type_(&self) -> Expr<ExportDefinitionType, P> {
        field(self, "type")
    }

    pub fn timeframe(&self) -> Expr<ExportDefinitionTimeframe, P> {
        field(self, "timeframe")
    }

    pub fn time_period(&self) -> Expr<ExportTimePeriod, P> {
        field(self, "timePeriod")
    }

    pub fn data_set(&self) -> Expr<ExportDataset, P> {
        field(self, "dataSet")
    }
}

enumeration! {
    /// `timeframe` of `ExportDefinition`.
    open ExportDefinitionTimeframe {
        MonthToDate = "MonthToDate",
        BillingMonthToDate = "BillingMonthToDate",
        TheLastMonth = "TheLastMonth",
        TheLastBillingMonth = "TheLastBillingMonth",
        WeekToDate = "WeekToDate",
        Custom = "Custom",
        TheCurrentMonth = "TheCurrentMonth",
    }
}

enumeration! {
    /// `type` of `ExportDefinition`.
    open ExportDefinitionType {
        Usage = "Usage",
        ActualCost = "ActualCost",
        AmortizedCost = "AmortizedCost",
        FocusCost = "FocusCost",
        PriceSheet = "PriceSheet",
        ReservationTransactions = "ReservationTransactions",
        ReservationRecommendations = "ReservationRecommendations",
        ReservationDetails = "ReservationDetails",
    }
}

definition! {
    /// Definition `ExportDeliveryDestination` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ExportDeliveryDestinationType`
    /// - `resource_id()`: `Id<storage::StorageAccount>`
    /// - `container()`: `String`
    /// - `root_folder_path()`: `String`
    /// - `sas_token()`: `Secret`
    /// - `storage_account()`: `String`
    ExportDeliveryDestination
}

impl ExportDeliveryDestination {
    /// One with what Azure requires.
    pub fn new(container: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("container", container.node());
        this
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ExportDeliveryDestinationType>) -> Self {
        set(self, "type", value)
    }

    /// `resourceId`.
    pub fn resource_id(
        self,
        value: impl Value<Id<crate::azure::generated::storage::StorageAccount>>,
    ) -> Self {
        set(self, "resourceId", value)
    }

    /// `rootFolderPath`.
    pub fn root_folder_path(self, value: impl Value<String>) -> Self {
        set(self, "rootFolderPath", value)
    }

    /// `sasToken`.
    pub fn sas_token(self, value: impl Value<Secret>) -> Self {
        set(self, "sasToken", value)
    }

    /// `storageAccount`.
    pub fn storage_account(self, value: impl Value<String>) -> Self {
        set(self, "storageAccount", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportDeliveryDestination, P> {
    pub fn type_(&self) -> Expr<ExportDeliveryDestinationType, P> {
        field(self, "type")
    }

    pub fn resource_id(&self) -> Expr<Id<crate::azure::generated::storage::StorageAccount>, P> {
        field(self, "resourceId")
    }

    pub fn container(&self) -> Expr<String, P> {
        field(self, "container")
    }

    pub fn root_folder_path(&self) -> Expr<String, P> {
        field(self, "rootFolderPath")
    }

    pub fn sas_token(&self) -> Expr<Secret, P> {
        field(self, "sasToken")
    }

    pub fn storage_account(&self) -> Expr<String, P> {
        field(self, "storageAccount")
    }
}

enumeration! {
    /// `type` of `ExportDeliveryDestination`.
    open ExportDeliveryDestinationType {
        AzureBlob = "AzureBlob",
    }
}

definition! {
    /// Definition `ExportDeliveryInfo` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `destination()`: `ExportDeliveryDestination`
    ExportDeliveryInfo
}

impl ExportDeliveryInfo {
    /// One with what Azure requires.
    pub fn new(destination: impl Value<ExportDeliveryDestination>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("destination", destination.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ExportDeliveryInfo, P> {
    pub fn destination(&self) -> Expr<ExportDeliveryDestination, P> {
        field(self, "destination")
    }
}

reading! {
    /// Definition `ExportExecutionListResult` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `value()`: `Vec<ExportRun>`
    ExportExecutionListResult
}

#[doc(hidden)]
impl<P> Expr<ExportExecutionListResult, P> {
    pub fn value(&self) -> Expr<Vec<ExportRun>, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `format` of `Microsoft.CostManagement/exports`.
    open ExportFormat {
        Csv = "Csv",
        Parquet = "Parquet",
    }
}

reading! {
    /// Definition `ExportProperties` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `schedule()`: `ExportSchedule`
    /// - `format()`: `ExportFormat`
    /// - `delivery_info()`: `ExportDeliveryInfo`
    /// - `definition()`: `ExportDefinition`
    /// - `run_history()`: `ExportExecutionListResult`
    /// - `partition_data()`: `bool`
    /// - `data_overwrite_behavior()`: `DataOverwriteBehavior`
    /// - `compression_mode()`: `CompressionMode`
    /// - `export_description()`: `String`
    /// - `next_run_time_estimate()`: `String`
    /// - `system_suspension_context()`: `ExportSuspensionContext`
    ExportProperties
}

#[doc(hidden)]
impl<P> Expr<ExportProperties, P> {
    pub fn schedule(&self) -> Expr<ExportSchedule, P> {
        field(self, "schedule")
    }

    pub fn format(&self) -> Expr<ExportFormat, P> {
        field(self, "format")
    }

    pub fn delivery_info(&self) -> Expr<ExportDeliveryInfo, P> {
        field(self, "deliveryInfo")
    }

    pub fn definition(&self) -> Expr<ExportDefinition, P> {
        field(self, "definition")
    }

    pub fn run_history(&self) -> Expr<ExportExecutionListResult, P> {
        field(self, "runHistory")
    }

    pub fn partition_data(&self) -> Expr<bool, P> {
        field(self, "partitionData")
    }

    pub fn data_overwrite_behavior(&self) -> Expr<DataOverwriteBehavior, P> {
        field(self, "dataOverwriteBehavior")
    }

    pub fn compression_mode(&self) -> Expr<CompressionMode, P> {
        field(self, "compressionMode")
    }

    pub fn export_description(&self) -> Expr<String, P> {
        field(self, "exportDescription")
    }

    pub fn next_run_time_estimate(&self) -> Expr<String, P> {
        field(self, "nextRunTimeEstimate")
    }

    pub fn system_suspension_context(&self) -> Expr<ExportSuspensionContext, P> {
        field(self, "systemSuspensionContext")
    }
}

definition! {
    /// Definition `ExportRecurrencePeriod` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `from()`: `String`
    /// - `to()`: `String`
    ExportRecurrencePeriod
}

impl ExportRecurrencePeriod {
    /// One with what Azure requires.
    pub fn new(export_recurrence_period_from: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("from", export_recurrence_period_from.node());
        this
    }

    /// `to`.
    pub fn to(self, value: impl Value<String>) -> Self {
        set(self, "to", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportRecurrencePeriod, P> {
    pub fn from(&self) -> Expr<String, P> {
        field(self, "from")
    }

    pub fn to(&self) -> Expr<String, P> {
        field(self, "to")
    }
}

reading! {
    /// Definition `ExportRun` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `properties()`: `ExportRunProperties`
    /// - `id()`: `String`
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `etag()`: `String`
    ExportRun
}

#[doc(hidden)]
impl<P> Expr<ExportRun, P> {
    pub fn properties(&self) -> Expr<ExportRunProperties, P> {
        field(self, "properties")
    }

    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "eTag")
    }
}

reading! {
    /// Definition `ExportRunProperties` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `execution_type()`: `String`
    /// - `status()`: `String`
    /// - `submitted_by()`: `String`
    /// - `submitted_time()`: `String`
    /// - `processing_start_time()`: `String`
    /// - `processing_end_time()`: `String`
    /// - `start_date()`: `String`
    /// - `end_date()`: `String`
    /// - `file_name()`: `String`
    /// - `manifest_file()`: `String`
    /// - `run_settings()`: `CommonExportProperties`
    /// - `error()`: `ErrorDetails`
    ExportRunProperties
}

#[doc(hidden)]
impl<P> Expr<ExportRunProperties, P> {
    pub fn execution_type(&self) -> Expr<String, P> {
        field(self, "executionType")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn submitted_by(&self) -> Expr<String, P> {
        field(self, "submittedBy")
    }

    pub fn submitted_time(&self) -> Expr<String, P> {
        field(self, "submittedTime")
    }

    pub fn processing_start_time(&self) -> Expr<String, P> {
        field(self, "processingStartTime")
    }

    pub fn processing_end_time(&self) -> Expr<String, P> {
        field(self, "processingEndTime")
    }

    pub fn start_date(&self) -> Expr<String, P> {
        field(self, "startDate")
    }

    pub fn end_date(&self) -> Expr<String, P> {
        field(self, "endDate")
    }

    pub fn file_name(&self) -> Expr<String, P> {
        field(self, "fileName")
    }

    pub fn manifest_file(&self) -> Expr<String, P> {
        field(self, "manifestFile")
    }

    pub fn run_settings(&self) -> Expr<CommonExportProperties, P> {
        field(self, "runSettings")
    }

    pub fn error(&self) -> Expr<ErrorDetails, P> {
        field(self, "error")
    }
}

definition! {
    /// Definition `ExportSchedule` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `status()`: `ExportScheduleStatus`
    /// - `recurrence()`: `Recurrence`
    /// - `recurrence_period()`: `ExportRecurrencePeriod`
    ExportSchedule
}

impl ExportSchedule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `status`.
    pub fn status(self, value: impl Value<ExportScheduleStatus>) -> Self {
        set(self, "status", value)
    }

    /// `recurrence`.
    pub fn recurrence(self, value: impl Value<Recurrence>) -> Self {
        set(self, "recurrence", value)
    }

    /// `recurrencePeriod`.
    pub fn recurrence_period(self, value: impl Value<ExportRecurrencePeriod>) -> Self {
        set(self, "recurrencePeriod", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExportSchedule, P> {
    pub fn status(&self) -> Expr<ExportScheduleStatus, P> {
        field(self, "status")
    }

    pub fn recurrence(&self) -> Expr<Recurrence, P> {
        field(self, "recurrence")
    }

    pub fn recurrence_period(&self) -> Expr<ExportRecurrencePeriod, P> {
        field(self, "recurrencePeriod")
    }
}

enumeration! {
    /// `status` of `ExportSchedule`.
    open ExportScheduleStatus {
        Active = "Active",
        Inactive = "Inactive",
    }
}

reading! {
    /// Definition `ExportSuspensionContext` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `suspension_code()`: `String`
    /// - `suspension_reason()`: `String`
    /// - `suspension_time()`: `String`
    ExportSuspensionContext
}

#[doc(hidden)]
impl<P> Expr<ExportSuspensionContext, P> {
    pub fn suspension_code(&self) -> Expr<String, P> {
        field(self, "suspensionCode")
    }

    pub fn suspension_reason(&self) -> Expr<String, P> {
        field(self, "suspensionReason")
    }

    pub fn suspension_time(&self) -> Expr<String, P> {
        field(self, "suspensionTime")
    }
}

definition! {
    /// Definition `ExportTimePeriod` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `from()`: `String`
    /// - `to()`: `String`
    ExportTimePeriod
}

impl ExportTimePeriod {
    /// One with what Azure requires.
    pub fn new(export_time_period_from: impl Value<String>, to: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("from", export_time_period_from.node());
        this.0.set("to", to.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ExportTimePeriod, P> {
    pub fn from(&self) -> Expr<String, P> {
        field(self, "from")
    }

    pub fn to(&self) -> Expr<String, P> {
        field(self, "to")
    }
}

definition! {
    /// Definition `FilterItems` of `Microsoft.CostManagement`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `FilterItemsName`
    /// - `value()`: `String`
    FilterItems
}

impl FilterItems {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<FilterItemsName>) -> Self {
        set(self, "name", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<FilterItems, P> {
    pub fn name(&self) -> Expr<FilterItemsName, P> {
        field(self, "name")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }
}

enumeration! {
    /// `name` of `FilterItems`.
    open FilterItemsName {
        ReservationScope = "ReservationScope",
        ResourceType = "ResourceType",
        LookBackPeriod = "LookBackPeriod",
    }
}

enumeration! {
    /// `granularity` of `ExportDataset`.
    open Granularity {
        Daily = "Daily",
        Monthly = "Monthly",
    }
}

enumeration! {
    /// `recurrence` of `ExportSchedule`.
    open Recurrence {
        Daily = "Daily",
        Weekly = "Weekly",
        Monthly = "Monthly",
        Annually = "Annually",
    }
}

reading! {
    /// Definition `SystemAssignedServiceIdentity` of `Microsoft.CostManagement`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    SystemAssignedServiceIdentity
}

#[doc(hidden)]
impl<P> Expr<SystemAssignedServiceIdentity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.CostManagement`, which is only read.
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
