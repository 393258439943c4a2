//! The 29 setters of `armwright::azure::costmanagement`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::costmanagement::{self as this, types};

use crate::support::*;

#[test]
fn resource_export() {
    let new = || {
        this::Export::new(
            Target::deployment(),
            start::<String>(),
            start::<types::ExportDeliveryInfo>(),
            start::<types::ExportDefinition>(),
        )
    };
    check(body(new().schedule(any::<types::ExportSchedule>())), &["properties", "schedule"]);
    check(body(new().format(any::<types::ExportFormat>())), &["properties", "format"]);
    check(body(new().partition_data(any::<bool>())), &["properties", "partitionData"]);
    check(
        body(new().data_overwrite_behavior(any::<types::DataOverwriteBehavior>())),
        &["properties", "dataOverwriteBehavior"],
    );
    check(
        body(new().compression_mode(any::<types::CompressionMode>())),
        &["properties", "compressionMode"],
    );
    check(body(new().export_description(any::<String>())), &["properties", "exportDescription"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    check(body(new().location(any::<String>())), &["location"]);
    check(body(new().etag(any::<String>())), &["eTag"]);
}

#[test]
fn definition_export_dataset() {
    let new = || types::ExportDataset::new();
    check(new().granularity(any::<types::Granularity>()), &["granularity"]);
    check(new().configuration(any::<types::ExportDatasetConfiguration>()), &["configuration"]);
}

#[test]
fn definition_export_dataset_configuration() {
    let new = || types::ExportDatasetConfiguration::new();
    check(new().columns(any::<Vec<String>>()), &["columns"]);
    check(new().column(any::<String>()), &["columns", "0"]);
    check(new().data_version(any::<String>()), &["dataVersion"]);
    check(new().filters(any::<Vec<types::FilterItems>>()), &["filters"]);
    check(new().filter(any::<types::FilterItems>()), &["filters", "0"]);
}

#[test]
fn definition_export_definition() {
    let new = || {
        types::ExportDefinition::new(
            start::<types::ExportDefinitionType>(),
            start::<types::ExportDefinitionTimeframe>(),
        )
    };
    check(new().time_period(any::<types::ExportTimePeriod>()), &["timePeriod"]);
    check(new().data_set(any::<types::ExportDataset>()), &["dataSet"]);
}

#[test]
fn definition_export_delivery_destination() {
    let new = || types::ExportDeliveryDestination::new(start::<String>());
    check(new().type_(any::<types::ExportDeliveryDestinationType>()), &["type"]);
    check(new().resource_id(any::<Id<azure::storage::StorageAccount>>()), &["resourceId"]);
    check(new().root_folder_path(any::<String>()), &["rootFolderPath"]);
    check(new().sas_token(any::<Secret>()), &["sasToken"]);
    check(new().storage_account(any::<String>()), &["storageAccount"]);
}

#[test]
fn definition_export_recurrence_period() {
    let new = || types::ExportRecurrencePeriod::new(start::<String>());
    check(new().to(any::<String>()), &["to"]);
}

#[test]
fn definition_export_schedule() {
    let new = || types::ExportSchedule::new();
    check(new().status(any::<types::ExportScheduleStatus>()), &["status"]);
    check(new().recurrence(any::<types::Recurrence>()), &["recurrence"]);
    check(new().recurrence_period(any::<types::ExportRecurrencePeriod>()), &["recurrencePeriod"]);
}

#[test]
fn definition_filter_items() {
    let new = || types::FilterItems::new();
    check(new().name(any::<types::FilterItemsName>()), &["name"]);
    check(new().value(any::<String>()), &["value"]);
}
