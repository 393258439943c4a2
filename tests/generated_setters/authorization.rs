//! The 136 setters of `armwright::azure::authorization`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::authorization::{self as this, types};

use crate::support::*;

#[test]
fn resource_lock() {
    let new =
        || this::Lock::new(Target::deployment(), start::<String>(), start::<types::LockLevel>());
    check(body(new().notes(any::<String>())), &["properties", "notes"]);
    check(body(new().owners(any::<Vec<types::ManagementLockOwner>>())), &["properties", "owners"]);
    check(body(new().owner(any::<types::ManagementLockOwner>())), &["properties", "owners", "0"]);
}

#[test]
fn resource_policy_assignment() {
    let new = || {
        this::PolicyAssignment::new(
            Target::deployment(),
            start::<String>(),
            start::<Id<AnyResource>>(),
        )
    };
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().definition_version(any::<String>())), &["properties", "definitionVersion"]);
    check(body(new().not_scopes(any::<Vec<String>>())), &["properties", "notScopes"]);
    check(body(new().not_scope(any::<String>())), &["properties", "notScopes", "0"]);
    check(
        body(new().parameters(any::<Map<types::ParameterValuesValue>>())),
        &["properties", "parameters"],
    );
    check(
        body(new().parameter("key", any::<types::ParameterValuesValue>())),
        &["properties", "parameters", "key"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().metadata(any::<Any>())), &["properties", "metadata"]);
    check(
        body(new().enforcement_mode(any::<types::EnforcementMode>())),
        &["properties", "enforcementMode"],
    );
    check(
        body(new().non_compliance_messages(any::<Vec<types::NonComplianceMessage>>())),
        &["properties", "nonComplianceMessages"],
    );
    check(
        body(new().non_compliance_message(any::<types::NonComplianceMessage>())),
        &["properties", "nonComplianceMessages", "0"],
    );
    check(
        body(new().resource_selectors(any::<Vec<types::ResourceSelector>>())),
        &["properties", "resourceSelectors"],
    );
    check(
        body(new().resource_selector(any::<types::ResourceSelector>())),
        &["properties", "resourceSelectors", "0"],
    );
    check(body(new().overrides(any::<Vec<types::Override>>())), &["properties", "overrides"]);
    check(
        body(new().assignment_type(any::<types::AssignmentType>())),
        &["properties", "assignmentType"],
    );
    check(
        body(new().self_serve_exemption_settings(any::<types::SelfServeExemptionSettings>())),
        &["properties", "selfServeExemptionSettings"],
    );
    check(body(new().location(any::<String>())), &["location"]);
    appears(body(new()), body(new().system_assigned_identity()), &["identity", "type"]);
    appears(
        body(new()),
        body(new().user_assigned_identity(any::<Id<UserAssignedIdentity>>())),
        &["identity", "userAssignedIdentities"],
    );
}

#[test]
fn resource_policy_definition() {
    let new = || this::PolicyDefinition::new(start::<String>());
    check(body(new().policy_type(any::<types::PolicyType>())), &["properties", "policyType"]);
    check(body(new().mode(any::<String>())), &["properties", "mode"]);
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().policy_rule(any::<Any>())), &["properties", "policyRule"]);
    check(body(new().metadata(any::<Any>())), &["properties", "metadata"]);
    check(
        body(new().parameters(any::<Map<types::ParameterDefinitionsValue>>())),
        &["properties", "parameters"],
    );
    check(
        body(new().parameter("key", any::<types::ParameterDefinitionsValue>())),
        &["properties", "parameters", "key"],
    );
    check(body(new().version(any::<String>())), &["properties", "version"]);
    check(body(new().versions(any::<Vec<String>>())), &["properties", "versions"]);
    check(
        body(new().external_evaluation_enforcement_settings(any::<
            types::ExternalEvaluationEnforcementSettings,
        >())),
        &["properties", "externalEvaluationEnforcementSettings"],
    );
}

#[test]
fn resource_policy_exemption() {
    let new = || {
        this::PolicyExemption::new(
            Target::deployment(),
            start::<String>(),
            start::<Id<this::PolicyAssignment>>(),
            start::<types::ExemptionCategory>(),
        )
    };
    check(
        body(new().policy_definition_reference_ids(any::<Vec<String>>())),
        &["properties", "policyDefinitionReferenceIds"],
    );
    check(
        body(new().policy_definition_reference_id(any::<String>())),
        &["properties", "policyDefinitionReferenceIds", "0"],
    );
    check(body(new().expires_on(any::<String>())), &["properties", "expiresOn"]);
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().metadata(any::<Any>())), &["properties", "metadata"]);
    check(
        body(new().resource_selectors(any::<Vec<types::PolicyExemptionResourceSelector>>())),
        &["properties", "resourceSelectors"],
    );
    check(
        body(new().resource_selector(any::<types::PolicyExemptionResourceSelector>())),
        &["properties", "resourceSelectors", "0"],
    );
    check(
        body(new().assignment_scope_validation(any::<types::AssignmentScopeValidation>())),
        &["properties", "assignmentScopeValidation"],
    );
}

#[test]
fn resource_policy_set_definition() {
    let new = || {
        this::PolicySetDefinition::new(
            start::<String>(),
            start::<Vec<types::PolicyDefinitionReference>>(),
        )
    };
    check(body(new().policy_type(any::<types::PolicyType>())), &["properties", "policyType"]);
    check(body(new().display_name(any::<String>())), &["properties", "displayName"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().metadata(any::<Any>())), &["properties", "metadata"]);
    check(
        body(new().parameters(any::<Map<types::ParameterDefinitionsValue>>())),
        &["properties", "parameters"],
    );
    check(
        body(new().parameter("key", any::<types::ParameterDefinitionsValue>())),
        &["properties", "parameters", "key"],
    );
    check(
        body(new().policy_definition(any::<types::PolicyDefinitionReference>())),
        &["properties", "policyDefinitions", "0"],
    );
    check(
        body(new().policy_definition_groups(any::<Vec<types::PolicyDefinitionGroup>>())),
        &["properties", "policyDefinitionGroups"],
    );
    check(
        body(new().policy_definition_group(any::<types::PolicyDefinitionGroup>())),
        &["properties", "policyDefinitionGroups", "0"],
    );
    check(body(new().version(any::<String>())), &["properties", "version"]);
    check(body(new().versions(any::<Vec<String>>())), &["properties", "versions"]);
}

#[test]
fn resource_role_assignment() {
    let new = || {
        azure::identity::UserAssignedIdentity::from_id(start::<String>()).grant(
            this::AnyRole::Reader,
            &azure::identity::UserAssignedIdentity::from_id(start::<String>()),
        )
    };
    check(
        body(new().principal_type(any::<types::PrincipalType>())),
        &["properties", "principalType"],
    );
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().condition(any::<String>())), &["properties", "condition"]);
    check(body(new().condition_version(any::<String>())), &["properties", "conditionVersion"]);
    check(
        body(new().delegated_managed_identity_resource_id(any::<Id<UserAssignedIdentity>>())),
        &["properties", "delegatedManagedIdentityResourceId"],
    );
}

#[test]
fn resource_role_definition() {
    let new = || this::RoleDefinition::new(Target::deployment(), start::<String>());
    check(body(new().role_name(any::<String>())), &["properties", "roleName"]);
    check(body(new().description(any::<String>())), &["properties", "description"]);
    check(body(new().type_(any::<String>())), &["properties", "type"]);
    check(body(new().permissions(any::<Vec<types::Permission>>())), &["properties", "permissions"]);
    check(body(new().permission(any::<types::Permission>())), &["properties", "permissions", "0"]);
    check(body(new().assignable_scopes(any::<Vec<String>>())), &["properties", "assignableScopes"]);
    check(body(new().assignable_scope(any::<String>())), &["properties", "assignableScopes", "0"]);
}

#[test]
fn resource_role_eligibility_schedule_request() {
    let new = || {
        this::RoleEligibilityScheduleRequest::new(
            Target::deployment(),
            start::<String>(),
            start::<Id<this::RoleDefinition>>(),
            start::<String>(),
            start::<types::RequestType>(),
        )
    };
    check(body(new().schedule_info(any::<types::ScheduleInfo>())), &["properties", "scheduleInfo"]);
    check(
        body(new().target_role_eligibility_schedule_id(any::<String>())),
        &["properties", "targetRoleEligibilityScheduleId"],
    );
    check(
        body(new().target_role_eligibility_schedule_instance_id(any::<String>())),
        &["properties", "targetRoleEligibilityScheduleInstanceId"],
    );
    check(body(new().justification(any::<String>())), &["properties", "justification"]);
    check(body(new().ticket_info(any::<types::TicketInfo>())), &["properties", "ticketInfo"]);
    check(body(new().condition(any::<String>())), &["properties", "condition"]);
    check(body(new().condition_version(any::<String>())), &["properties", "conditionVersion"]);
}

#[test]
fn definition_external_evaluation_endpoint_settings() {
    let new = || types::ExternalEvaluationEndpointSettings::new();
    check(new().kind(any::<String>()), &["kind"]);
    check(new().details(any::<Any>()), &["details"]);
}

#[test]
fn definition_external_evaluation_enforcement_settings() {
    let new = || types::ExternalEvaluationEnforcementSettings::new();
    check(new().missing_token_action(any::<String>()), &["missingTokenAction"]);
    check(new().result_lifespan(any::<String>()), &["resultLifespan"]);
    check(
        new().endpoint_settings(any::<types::ExternalEvaluationEndpointSettings>()),
        &["endpointSettings"],
    );
    check(
        new().role_definition_ids(any::<Vec<Id<this::RoleDefinition>>>()),
        &["roleDefinitionIds"],
    );
    check(new().role_definition_id(any::<Id<this::RoleDefinition>>()), &["roleDefinitionIds", "0"]);
}

#[test]
fn definition_management_lock_owner() {
    let new = || types::ManagementLockOwner::new();
    check(new().application_id(any::<String>()), &["applicationId"]);
}

#[test]
fn definition_non_compliance_message() {
    let new = || types::NonComplianceMessage::new(start::<String>());
    check(new().policy_definition_reference_id(any::<String>()), &["policyDefinitionReferenceId"]);
}

#[test]
fn definition_override() {
    let new = || types::Override::new();
    check(new().kind(any::<types::OverrideKind>()), &["kind"]);
    check(new().value(any::<String>()), &["value"]);
    check(new().selectors(any::<Vec<types::Selector>>()), &["selectors"]);
    check(new().selector(any::<types::Selector>()), &["selectors", "0"]);
}

#[test]
fn definition_parameter_definitions_value() {
    let new = || types::ParameterDefinitionsValue::new();
    check(new().type_(any::<types::ParameterDefinitionsValueType>()), &["type"]);
    check(new().allowed_values(any::<Vec<Any>>()), &["allowedValues"]);
    check(new().allowed_value(any::<Any>()), &["allowedValues", "0"]);
    check(new().default_value(any::<Any>()), &["defaultValue"]);
    check(new().schema(any::<Any>()), &["schema"]);
    check(new().metadata(any::<types::ParameterDefinitionsValueMetadata>()), &["metadata"]);
}

#[test]
fn definition_parameter_definitions_value_metadata() {
    let new = || types::ParameterDefinitionsValueMetadata::new();
    check(new().display_name(any::<String>()), &["displayName"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().strong_type(any::<String>()), &["strongType"]);
    check(new().assign_permissions(any::<bool>()), &["assignPermissions"]);
}

#[test]
fn definition_parameter_values_value() {
    let new = || types::ParameterValuesValue::new();
    check(new().value(any::<Any>()), &["value"]);
}

#[test]
fn definition_permission() {
    let new = || types::Permission::new();
    check(new().actions(any::<Vec<String>>()), &["actions"]);
    check(new().action(any::<String>()), &["actions", "0"]);
    check(new().not_actions(any::<Vec<String>>()), &["notActions"]);
    check(new().not_action(any::<String>()), &["notActions", "0"]);
    check(new().data_actions(any::<Vec<String>>()), &["dataActions"]);
    check(new().data_action(any::<String>()), &["dataActions", "0"]);
    check(new().not_data_actions(any::<Vec<String>>()), &["notDataActions"]);
    check(new().not_data_action(any::<String>()), &["notDataActions", "0"]);
}

#[test]
fn definition_policy_definition_group() {
    let new = || types::PolicyDefinitionGroup::new(start::<String>());
    check(new().display_name(any::<String>()), &["displayName"]);
    check(new().category(any::<String>()), &["category"]);
    check(new().description(any::<String>()), &["description"]);
    check(new().additional_metadata_id(any::<String>()), &["additionalMetadataId"]);
}

#[test]
fn definition_policy_definition_reference() {
    let new = || types::PolicyDefinitionReference::new(start::<Id<AnyResource>>());
    check(new().definition_version(any::<String>()), &["definitionVersion"]);
    check(new().parameters(any::<Map<types::ParameterValuesValue>>()), &["parameters"]);
    check(new().parameter("key", any::<types::ParameterValuesValue>()), &["parameters", "key"]);
    check(new().policy_definition_reference_id(any::<String>()), &["policyDefinitionReferenceId"]);
    check(new().group_names(any::<Vec<String>>()), &["groupNames"]);
    check(new().group_name(any::<String>()), &["groupNames", "0"]);
}

#[test]
fn definition_policy_exemption_resource_selector() {
    let new = || types::PolicyExemptionResourceSelector::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().selectors(any::<Vec<types::PolicyExemptionSelector>>()), &["selectors"]);
    check(new().selector(any::<types::PolicyExemptionSelector>()), &["selectors", "0"]);
}

#[test]
fn definition_policy_exemption_selector() {
    let new = || types::PolicyExemptionSelector::new();
    check(new().kind(any::<types::PolicyExemptionSelectorKind>()), &["kind"]);
    check(new().policy_exemption_selector_in(any::<Vec<String>>()), &["in"]);
    check(new().not_in(any::<Vec<String>>()), &["notIn"]);
}

#[test]
fn definition_resource_selector() {
    let new = || types::ResourceSelector::new();
    check(new().name(any::<String>()), &["name"]);
    check(new().selectors(any::<Vec<types::Selector>>()), &["selectors"]);
    check(new().selector(any::<types::Selector>()), &["selectors", "0"]);
}

#[test]
fn definition_schedule_info() {
    let new = || types::ScheduleInfo::new();
    check(new().start_date_time(any::<String>()), &["startDateTime"]);
    check(new().expiration(any::<types::ScheduleInfoExpiration>()), &["expiration"]);
}

#[test]
fn definition_schedule_info_expiration() {
    let new = || types::ScheduleInfoExpiration::new();
    check(new().type_(any::<types::ScheduleInfoExpirationType>()), &["type"]);
    check(new().end_date_time(any::<String>()), &["endDateTime"]);
    check(new().duration(any::<String>()), &["duration"]);
}

#[test]
fn definition_selector() {
    let new = || types::Selector::new();
    check(new().kind(any::<types::SelectorKind>()), &["kind"]);
    check(new().selector_in(any::<Vec<String>>()), &["in"]);
    check(new().not_in(any::<Vec<String>>()), &["notIn"]);
}

#[test]
fn definition_self_serve_exemption_settings() {
    let new = || types::SelfServeExemptionSettings::new();
    check(new().enabled(any::<bool>()), &["enabled"]);
    check(
        new().policy_definition_reference_ids(any::<Vec<String>>()),
        &["policyDefinitionReferenceIds"],
    );
    check(
        new().policy_definition_reference_id(any::<String>()),
        &["policyDefinitionReferenceIds", "0"],
    );
}

#[test]
fn definition_ticket_info() {
    let new = || types::TicketInfo::new();
    check(new().ticket_number(any::<String>()), &["ticketNumber"]);
    check(new().ticket_system(any::<String>()), &["ticketSystem"]);
}
