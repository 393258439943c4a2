//! The 67 setters of `armwright::azure::operationalinsights`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::operationalinsights::{self as this, types};

use crate::support::*;

#[test]
fn resource_data_export() {
    let new = || {
        this::DataExport::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<Vec<String>>(),
        )
    };
    check(body(new().data_export_id(any::<String>())), &["properties", "dataExportId"]);
    check(body(new().table_name(any::<String>())), &["properties", "tableNames", "0"]);
    check(body(new().destination(any::<types::Destination>())), &["properties", "destination"]);
    check(body(new().enable(any::<bool>())), &["properties", "enable"]);
    check(body(new().created_date(any::<String>())), &["properties", "createdDate"]);
    check(body(new().last_modified_date(any::<String>())), &["properties", "lastModifiedDate"]);
}

#[test]
fn resource_linked_service() {
    let new = || {
        this::LinkedService::new(&this::Workspace::from_id(start::<String>()), start::<String>())
    };
    check(body(new().resource_id(any::<Id<AnyResource>>())), &["properties", "resourceId"]);
    check(
        body(new().write_access_resource_id(any::<Id<AnyResource>>())),
        &["properties", "writeAccessResourceId"],
    );
    check(
        body(new().provisioning_state(any::<types::ProvisioningState>())),
        &["properties", "provisioningState"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn resource_saved_search() {
    let new = || {
        this::SavedSearch::new(
            &this::Workspace::from_id(start::<String>()),
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    check(body(new().function_alias(any::<String>())), &["properties", "functionAlias"]);
    check(body(new().function_parameters(any::<String>())), &["properties", "functionParameters"]);
    check(body(new().version(any::<i64>())), &["properties", "version"]);
    check(body(new().tags(any::<Vec<types::Tag>>())), &["properties", "tags"]);
    check(body(new().tag(any::<types::Tag>())), &["properties", "tags", "0"]);
    check(body(new().etag(any::<String>())), &["etag"]);
}

#[test]
fn resource_table() {
    let new = || this::Table::new(&this::Workspace::from_id(start::<String>()), start::<String>());
    check(body(new().retention_in_days(any::<i64>())), &["properties", "retentionInDays"]);
    check(
        body(new().total_retention_in_days(any::<i64>())),
        &["properties", "totalRetentionInDays"],
    );
    check(
        body(new().search_results(any::<types::SearchResults>())),
        &["properties", "searchResults"],
    );
    check(body(new().restored_logs(any::<types::RestoredLogs>())), &["properties", "restoredLogs"]);
    check(body(new().plan(any::<types::Plan>())), &["properties", "plan"]);
    check(body(new().schema(any::<types::Schema>())), &["properties", "schema"]);
}

#[test]
fn resource_workspace() {
    let new = || this::Workspace::new(start::<String>(), start::<String>());
    check(body(new().sku(any::<types::WorkspaceSku>())), &["properties", "sku"]);
    check(
        body(new().dangerously_set_retention_in_days(any::<i64>())),
        &["properties", "retentionInDays"],
    );
    check(
        body(new().workspace_capping(any::<types::WorkspaceCapping>())),
        &["properties", "workspaceCapping"],
    );
    check(
        body(
            new().public_network_access_for_ingestion(
                any::<types::PublicNetworkAccessForIngestion>(),
            ),
        ),
        &["properties", "publicNetworkAccessForIngestion"],
    );
    check(
        body(new().public_network_access_for_query(any::<types::PublicNetworkAccessForQuery>())),
        &["properties", "publicNetworkAccessForQuery"],
    );
    check(body(new().force_cmk_for_query(any::<bool>())), &["properties", "forceCmkForQuery"]);
    holds(
        body(new()),
        body(new().features(types::WorkspaceFeatures::new())),
        &["properties", "features"],
        types::WorkspaceFeatures::new(),
    );
    check(
        body(new().dangerously_set_features(any::<types::WorkspaceFeatures>())),
        &["properties", "features"],
    );
    check(
        body(new().default_data_collection_rule_resource_id(any::<
            Id<azure::monitor::DataCollectionRule>,
        >())),
        &["properties", "defaultDataCollectionRuleResourceId"],
    );
    check(
        body(new().replication(any::<types::WorkspaceReplicationProperties>())),
        &["properties", "replication"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().etag(any::<String>())), &["etag"]);
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
}

#[test]
fn definition_column() {
    let new = || types::Column::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().type_(any::<types::ColumnType>()), &["type"]);
    check(new().data_type_hint(any::<types::DataTypeHint>()), &["dataTypeHint"]);
    check(new().display_name(any::<String>()), &["displayName"]);
    check(new().description(any::<String>()), &["description"]);
}

#[test]
fn definition_destination() {
    let new = || types::Destination::new(start::<Id<AnyResource>>());
    check(new().meta_data(any::<types::DestinationMetaData>()), &["metaData"]);
}

#[test]
fn definition_destination_meta_data() {
    let new = || types::DestinationMetaData::new();
    check(new().event_hub_name(any::<String>()), &["eventHubName"]);
}

#[test]
fn definition_restored_logs() {
    let new = || types::RestoredLogs::new();
    check(new().start_restore_time(any::<String>()), &["startRestoreTime"]);
    check(new().end_restore_time(any::<String>()), &["endRestoreTime"]);
    check(new().source_table(any::<String>()), &["sourceTable"]);
}

#[test]
fn definition_schema() {
    let new = || types::Schema::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().display_name(any::<String>()), &["displayName"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().columns(any::<Vec<types::Column>>()), &["columns"]);
    check(new().column(any::<types::Column>()), &["columns", "0"]);
}

#[test]
fn definition_search_results() {
    let new = || types::SearchResults::new();
    check(new().query(any::<String>()), &["query"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().limit(any::<i64>()), &["limit"]);
    check(new().start_search_time(any::<String>()), &["startSearchTime"]);
    check(new().end_search_time(any::<String>()), &["endSearchTime"]);
}

#[test]
fn definition_workspace_capping() {
    let new = || types::WorkspaceCapping::new();
    check(new().daily_quota_gb(any::<i64>()), &["dailyQuotaGb"]);
}

#[test]
fn definition_workspace_features() {
    let new = || types::WorkspaceFeatures::new();
    check(new().enable_data_export(any::<bool>()), &["enableDataExport"]);
    check(new().immediate_purge_data_on30_days(any::<bool>()), &["immediatePurgeDataOn30Days"]);
    check(
        new().enable_log_access_using_only_resource_permissions(any::<bool>()),
        &["enableLogAccessUsingOnlyResourcePermissions"],
    );
    check(new().cluster_resource_id(any::<Id<AnyResource>>()), &["clusterResourceId"]);
    check(new().dangerously_set_disable_local_auth(any::<bool>()), &["disableLocalAuth"]);
}

#[test]
fn definition_workspace_replication_properties() {
    let new = || types::WorkspaceReplicationProperties::new();
    check(new().location(any::<String>()), &["location"]);
    check(new().enabled(any::<bool>()), &["enabled"]);
}

#[test]
fn definition_workspace_sku() {
    let new = || types::WorkspaceSku::new(start::<types::WorkspaceSkuName>());
    check(new().capacity_reservation_level(any::<i64>()), &["capacityReservationLevel"]);
}
