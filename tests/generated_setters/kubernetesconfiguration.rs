//! The 42 setters of `armwright::azure::kubernetesconfiguration`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::kubernetesconfiguration::{self as this, types};

use crate::support::*;

#[test]
fn resource_extension() {
    let new = || this::Extension::new(Target::deployment(), start::<String>());
    check(body(new().extension_type(any::<String>())), &["properties", "extensionType"]);
    check(
        body(new().auto_upgrade_minor_version(any::<bool>())),
        &["properties", "autoUpgradeMinorVersion"],
    );
    check(body(new().release_train(any::<String>())), &["properties", "releaseTrain"]);
    check(body(new().version(any::<String>())), &["properties", "version"]);
    check(body(new().scope(any::<types::Scope>())), &["properties", "scope"]);
    check(
        body(new().configuration_settings(any::<Map<String>>())),
        &["properties", "configurationSettings"],
    );
    check(
        body(new().configuration_setting("key", any::<String>())),
        &["properties", "configurationSettings", "key"],
    );
    check(
        body(new().configuration_protected_settings(any::<Map<Secret>>())),
        &["properties", "configurationProtectedSettings"],
    );
    check(
        body(new().configuration_protected_setting("key", any::<Secret>())),
        &["properties", "configurationProtectedSettings", "key"],
    );
    check(body(new().statuses(any::<Vec<types::ExtensionStatus>>())), &["properties", "statuses"]);
    check(body(new().statuse(any::<types::ExtensionStatus>())), &["properties", "statuses", "0"]);
    check(
        body(new().aks_assigned_identity(any::<types::ExtensionAksAssignedIdentity>())),
        &["properties", "aksAssignedIdentity"],
    );
    check(
        body(new().auto_upgrade_mode(any::<types::AutoUpgradeMode>())),
        &["properties", "autoUpgradeMode"],
    );
    check(
        body(new().management_details(any::<types::ManagementDetails>())),
        &["properties", "managementDetails"],
    );
    check(
        body(new().additional_details(any::<types::AdditionalDetails>())),
        &["properties", "additionalDetails"],
    );
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    check(body(new().managed_by(any::<String>())), &["managedBy"]);
    check(body(new().plan(any::<types::Plan>())), &["plan"]);
}

#[test]
fn definition_access_detail() {
    let new = || types::AccessDetail::new();
    check(new().entity(any::<String>()), &["entity"]);
    check(new().allowed_actions(any::<Vec<String>>()), &["allowedActions"]);
    check(new().allowed_action(any::<String>()), &["allowedActions", "0"]);
    check(new().description(any::<String>()), &["description"]);
}

#[test]
fn definition_additional_details() {
    let new = || types::AdditionalDetails::new();
    check(new().docs(any::<String>()), &["docs"]);
    check(new().release_notes(any::<String>()), &["releaseNotes"]);
    check(new().troubleshooting_guide(any::<String>()), &["troubleshootingGuide"]);
}

#[test]
fn definition_extension_aks_assigned_identity() {
    let new = || types::ExtensionAksAssignedIdentity::new();
    check(new().type_(any::<types::ExtensionAksAssignedIdentityType>()), &["type"]);
    check(new().object_id(any::<String>()), &["objectId"]);
    check(new().client_id(any::<String>()), &["clientId"]);
    check(new().resource_id(any::<Id<UserAssignedIdentity>>()), &["resourceId"]);
}

#[test]
fn definition_extension_status() {
    let new = || types::ExtensionStatus::new();
    check(new().code(any::<String>()), &["code"]);
    check(new().display_status(any::<String>()), &["displayStatus"]);
    check(new().level(any::<types::ExtensionStatusLevel>()), &["level"]);
    check(new().message(any::<String>()), &["message"]);
    check(new().time(any::<String>()), &["time"]);
}

#[test]
fn definition_management_details() {
    let new = || types::ManagementDetails::new();
    check(new().category(any::<String>()), &["category"]);
    check(new().access_details(any::<Vec<types::AccessDetail>>()), &["accessDetails"]);
}

#[test]
fn definition_plan() {
    let new = || types::Plan::new(start::<String>(), start::<String>(), start::<String>());
    check(new().promotion_code(any::<String>()), &["promotionCode"]);
    check(new().version(any::<String>()), &["version"]);
}

#[test]
fn definition_scope() {
    let new = || types::Scope::new();
    check(new().cluster(any::<types::ScopeCluster>()), &["cluster"]);
    check(new().namespace(any::<types::ScopeNamespace>()), &["namespace"]);
}

#[test]
fn definition_scope_cluster() {
    let new = || types::ScopeCluster::new();
    check(new().release_namespace(any::<String>()), &["releaseNamespace"]);
}

#[test]
fn definition_scope_namespace() {
    let new = || types::ScopeNamespace::new();
    check(new().target_namespace(any::<String>()), &["targetNamespace"]);
}
