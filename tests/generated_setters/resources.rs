//! The 38 setters of `armwright::azure::resources`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::resources::{self as this, types};

use crate::support::*;

#[test]
fn resource_azure_cli_script() {
    let new = || {
        this::AzureCliScript::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().primary_script_uri(any::<String>())), &["properties", "primaryScriptUri"]);
    check(
        body(new().supporting_script_uris(any::<Vec<String>>())),
        &["properties", "supportingScriptUris"],
    );
    check(body(new().script_content(any::<String>())), &["properties", "scriptContent"]);
    check(body(new().arguments(any::<String>())), &["properties", "arguments"]);
    check(
        body(new().environment_variables(any::<Vec<types::EnvironmentVariable>>())),
        &["properties", "environmentVariables"],
    );
    check(
        body(new().environment_variable(any::<types::EnvironmentVariable>())),
        &["properties", "environmentVariables", "0"],
    );
    check(body(new().force_update_tag(any::<String>())), &["properties", "forceUpdateTag"]);
    check(body(new().timeout(any::<String>())), &["properties", "timeout"]);
    check(
        body(new().container_settings(any::<types::ContainerConfiguration>())),
        &["properties", "containerSettings"],
    );
    check(
        body(new().storage_account_settings(any::<types::StorageAccountConfiguration>())),
        &["properties", "storageAccountSettings"],
    );
    check(
        body(new().cleanup_preference(any::<types::CleanupPreference>())),
        &["properties", "cleanupPreference"],
    );
}

#[test]
fn resource_azure_power_shell_script() {
    let new = || {
        this::AzurePowerShellScript::new(
            start::<String>(),
            start::<String>(),
            start::<String>(),
            start::<String>(),
        )
    };
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
    check(body(new().tags(any::<Map<String>>())), &["tags"]);
    check(body(new().tag("key", any::<String>())), &["tags", "key"]);
    check(body(new().primary_script_uri(any::<String>())), &["properties", "primaryScriptUri"]);
    check(
        body(new().supporting_script_uris(any::<Vec<String>>())),
        &["properties", "supportingScriptUris"],
    );
    check(body(new().script_content(any::<String>())), &["properties", "scriptContent"]);
    check(body(new().arguments(any::<String>())), &["properties", "arguments"]);
    check(
        body(new().environment_variables(any::<Vec<types::EnvironmentVariable>>())),
        &["properties", "environmentVariables"],
    );
    check(
        body(new().environment_variable(any::<types::EnvironmentVariable>())),
        &["properties", "environmentVariables", "0"],
    );
    check(body(new().force_update_tag(any::<String>())), &["properties", "forceUpdateTag"]);
    check(body(new().timeout(any::<String>())), &["properties", "timeout"]);
    check(
        body(new().container_settings(any::<types::ContainerConfiguration>())),
        &["properties", "containerSettings"],
    );
    check(
        body(new().storage_account_settings(any::<types::StorageAccountConfiguration>())),
        &["properties", "storageAccountSettings"],
    );
    check(
        body(new().cleanup_preference(any::<types::CleanupPreference>())),
        &["properties", "cleanupPreference"],
    );
}

#[test]
fn resource_tags() {
    let new = || this::Tags::new(Target::deployment());
    check(body(new().tags(any::<Map<String>>())), &["properties", "tags"]);
    check(body(new().tag("key", any::<String>())), &["properties", "tags", "key"]);
}

#[test]
fn definition_container_configuration() {
    let new = || types::ContainerConfiguration::new();
    check(new().container_group_name(any::<String>()), &["containerGroupName"]);
    check(new().subnet_ids(any::<Vec<types::ContainerGroupSubnetId>>()), &["subnetIds"]);
    check(new().subnet_id(any::<types::ContainerGroupSubnetId>()), &["subnetIds", "0"]);
}

#[test]
fn definition_container_group_subnet_id() {
    let new = || types::ContainerGroupSubnetId::new(start::<Id<azure::network::Subnet>>());
    check(new().name(any::<String>()), &["name"]);
}

#[test]
fn definition_environment_variable() {
    let new = || types::EnvironmentVariable::new(start::<String>());
    check(new().value(any::<String>()), &["value"]);
    check(new().secure_value(any::<Secret>()), &["secureValue"]);
}

#[test]
fn definition_storage_account_configuration() {
    let new = || types::StorageAccountConfiguration::new();
    check(new().storage_account_name(any::<String>()), &["storageAccountName"]);
    check(new().storage_account_key(any::<Secret>()), &["storageAccountKey"]);
}
