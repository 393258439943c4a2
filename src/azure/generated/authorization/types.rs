//! Definitions and enums of `Microsoft.Authorization`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

enumeration! {
    /// `assignmentScopeValidation` of `Microsoft.Authorization/policyExemptions`.
    open AssignmentScopeValidation {
        Default = "Default",
        DoNotValidate = "DoNotValidate",
    }
}

enumeration! {
    /// `assignmentType` of `Microsoft.Authorization/policyAssignments`.
    open AssignmentType {
        NotSpecified = "NotSpecified",
        System = "System",
        SystemHidden = "SystemHidden",
        Custom = "Custom",
    }
}

enumeration! {
    /// `enforcementMode` of `Microsoft.Authorization/policyAssignments`.
    open EnforcementMode {
        Default = "Default",
        DoNotEnforce = "DoNotEnforce",
        Enroll = "Enroll",
    }
}

enumeration! {
    /// `exemptionCategory` of `Microsoft.Authorization/policyExemptions`.
    open ExemptionCategory {
        Waiver = "Waiver",
        Mitigated = "Mitigated",
    }
}

reading! {
    /// Definition `ExpandedPropertiesPrincipal` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `display_name()`: `String`
    /// - `email()`: `String`
    /// - `type_()`: `String`
    ExpandedPrincipal
}

#[doc(hidden)]
impl<P> Expr<ExpandedPrincipal, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn email(&self) -> Expr<String, P> {
        field(self, "email")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `ExpandedProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `scope()`: `ExpandedScope`
    /// - `role_definition()`: `ExpandedRoleDefinition`
    /// - `principal()`: `ExpandedPrincipal`
    ExpandedProperties
}

#[doc(hidden)]
impl<P> Expr<ExpandedProperties, P> {
    pub fn scope(&self) -> Expr<ExpandedScope, P> {
        field(self, "scope")
    }

    pub fn role_definition(&self) -> Expr<ExpandedRoleDefinition, P> {
        field(self, "roleDefinition")
    }

    pub fn principal(&self) -> Expr<ExpandedPrincipal, P> {
        field(self, "principal")
    }
}

reading! {
    /// Definition `ExpandedPropertiesRoleDefinition` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `display_name()`: `String`
    /// - `type_()`: `String`
    ExpandedRoleDefinition
}

#[doc(hidden)]
impl<P> Expr<ExpandedRoleDefinition, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

reading! {
    /// Definition `ExpandedPropertiesScope` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `id()`: `String`
    /// - `display_name()`: `String`
    /// - `type_()`: `String`
    ExpandedScope
}

#[doc(hidden)]
impl<P> Expr<ExpandedScope, P> {
    pub fn id(&self) -> Expr<String, P> {
        field(self, "id")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ExternalEvaluationEndpointSettings` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `kind()`: `String`
    /// - `details()`: `Any`
    ExternalEvaluationEndpointSettings
}

impl ExternalEvaluationEndpointSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<String>) -> Self {
        set(self, "kind", value)
    }

    /// `details`.
    pub fn details(self, value: impl Value<Any>) -> Self {
        set(self, "details", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExternalEvaluationEndpointSettings, P> {
    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn details(&self) -> Expr<Any, P> {
        field(self, "details")
    }
}

definition! {
    /// Definition `ExternalEvaluationEnforcementSettings` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `missing_token_action()`: `String`
    /// - `result_lifespan()`: `String`
    /// - `endpoint_settings()`: `ExternalEvaluationEndpointSettings`
    /// - `role_definition_ids()`: `Vec<Id<RoleDefinition>>`
    ExternalEvaluationEnforcementSettings
}

impl ExternalEvaluationEnforcementSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `missingTokenAction`.
    pub fn missing_token_action(self, value: impl Value<String>) -> Self {
        set(self, "missingTokenAction", value)
    }

    /// `resultLifespan`.
    pub fn result_lifespan(self, value: impl Value<String>) -> Self {
        set(self, "resultLifespan", value)
    }

    /// `endpointSettings`.
    pub fn endpoint_settings(self, value: impl Value<ExternalEvaluationEndpointSettings>) -> Self {
        set(self, "endpointSettings", value)
    }

    /// `roleDefinitionIds`.
    pub fn role_definition_ids(self, value: impl Value<Vec<Id<super::RoleDefinition>>>) -> Self {
        set(self, "roleDefinitionIds", value)
    }

    /// Adds one item to `roleDefinitionIds`.
    pub fn role_definition_id(self, value: impl Value<Id<super::RoleDefinition>>) -> Self {
        push(self, "roleDefinitionIds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ExternalEvaluationEnforcementSettings, P> {
    pub fn missing_token_action(&self) -> Expr<String, P> {
        field(self, "missingTokenAction")
    }

    pub fn result_lifespan(&self) -> Expr<String, P> {
        field(self, "resultLifespan")
    }

    pub fn endpoint_settings(&self) -> Expr<ExternalEvaluationEndpointSettings, P> {
        field(self, "endpointSettings")
    }

    pub fn role_definition_ids(&self) -> Expr<Vec<Id<super::RoleDefinition>>, P> {
        field(self, "roleDefinitionIds")
    }
}

reading! {
    /// Definition `Identity` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserAssignedIdentitiesValue>`
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

    pub fn user_assigned_identities(&self) -> Expr<Map<UserAssignedIdentitiesValue>, P> {
        field(self, "userAssignedIdentities")
    }
}

enumeration! {
    /// `level` of `Microsoft.Authorization/locks`.
    open LockLevel {
        NotSpecified = "NotSpecified",
        CanNotDelete = "CanNotDelete",
        ReadOnly = "ReadOnly",
    }
}

reading! {
    /// Definition `ManagementLockProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `level()`: `LockLevel`
    /// - `notes()`: `String`
    /// - `owners()`: `Vec<ManagementLockOwner>`
    LockProperties
}

#[doc(hidden)]
impl<P> Expr<LockProperties, P> {
    pub fn level(&self) -> Expr<LockLevel, P> {
        field(self, "level")
    }

    pub fn notes(&self) -> Expr<String, P> {
        field(self, "notes")
    }

    pub fn owners(&self) -> Expr<Vec<ManagementLockOwner>, P> {
        field(self, "owners")
    }
}

definition! {
    /// Definition `ManagementLockOwner` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `application_id()`: `String`
    ManagementLockOwner
}

impl ManagementLockOwner {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `applicationId`.
    pub fn application_id(self, value: impl Value<String>) -> Self {
        set(self, "applicationId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ManagementLockOwner, P> {
    pub fn application_id(&self) -> Expr<String, P> {
        field(self, "applicationId")
    }
}

definition! {
    /// Definition `NonComplianceMessage` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `message()`: `String`
    /// - `policy_definition_reference_id()`: `String`
    NonComplianceMessage
}

impl NonComplianceMessage {
    /// One with what Azure requires.
    pub fn new(message: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("message", message.node());
        this
    }

    /// `policyDefinitionReferenceId`.
    pub fn policy_definition_reference_id(self, value: impl Value<String>) -> Self {
        set(self, "policyDefinitionReferenceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NonComplianceMessage, P> {
    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }

    pub fn policy_definition_reference_id(&self) -> Expr<String, P> {
        field(self, "policyDefinitionReferenceId")
    }
}

definition! {
    /// Definition `Override` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `kind()`: `OverrideKind`
    /// - `value()`: `String`
    /// - `selectors()`: `Vec<Selector>`
    Override
}

impl Override {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<OverrideKind>) -> Self {
        set(self, "kind", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "value", value)
    }

    /// `selectors`.
    pub fn selectors(self, value: impl Value<Vec<Selector>>) -> Self {
        set(self, "selectors", value)
    }

    /// Adds one item to `selectors`.
    pub fn selector(self, value: impl Value<Selector>) -> Self {
        push(self, "selectors", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Override, P> {
    pub fn kind(&self) -> Expr<OverrideKind, P> {
        field(self, "kind")
    }

    pub fn value(&self) -> Expr<String, P> {
        field(self, "value")
    }

    pub fn selectors(&self) -> Expr<Vec<Selector>, P> {
        field(self, "selectors")
    }
}

enumeration! {
    /// `kind` of `Override`.
    open OverrideKind {
        PolicyEffect = "policyEffect",
        DefinitionVersion = "definitionVersion",
    }
}

definition! {
    /// Definition `ParameterDefinitionsValue` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ParameterDefinitionsValueType`
    /// - `allowed_values()`: `Vec<Any>`
    /// - `default_value()`: `Any`
    /// - `schema()`: `Any`
    /// - `metadata()`: `ParameterDefinitionsValueMetadata`
    ParameterDefinitionsValue
}

impl ParameterDefinitionsValue {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ParameterDefinitionsValueType>) -> Self {
        set(self, "type", value)
    }

    /// `allowedValues`.
    pub fn allowed_values(self, value: impl Value<Vec<Any>>) -> Self {
        set(self, "allowedValues", value)
    }

    /// Adds one item to `allowedValues`.
    pub fn allowed_value(self, value: impl Value<Any>) -> Self {
        push(self, "allowedValues", value)
    }

    /// `defaultValue`.
    pub fn default_value(self, value: impl Value<Any>) -> Self {
        set(self, "defaultValue", value)
    }

    /// `schema`.
    pub fn schema(self, value: impl Value<Any>) -> Self {
        set(self, "schema", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<ParameterDefinitionsValueMetadata>) -> Self {
        set(self, "metadata", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ParameterDefinitionsValue, P> {
    pub fn type_(&self) -> Expr<ParameterDefinitionsValueType, P> {
        field(self, "type")
    }

    pub fn allowed_values(&self) -> Expr<Vec<Any>, P> {
        field(self, "allowedValues")
    }

    pub fn default_value(&self) -> Expr<Any, P> {
        field(self, "defaultValue")
    }

    pub fn schema(&self) -> Expr<Any, P> {
        field(self, "schema")
    }

    pub fn metadata(&self) -> Expr<ParameterDefinitionsValueMetadata, P> {
        field(self, "metadata")
    }
}

definition! {
    /// Definition `ParameterDefinitionsValueMetadata` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `strong_type()`: `String`
    /// - `assign_permissions()`: `bool`
    ParameterDefinitionsValueMetadata
}

impl ParameterDefinitionsValueMetadata {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "displayName", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `strongType`.
    pub fn strong_type(self, value: impl Value<String>) -> Self {
        set(self, "strongType", value)
    }

    /// `assignPermissions`.
    pub fn assign_permissions(self, value: impl Value<bool>) -> Self {
        set(self, "assignPermissions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ParameterDefinitionsValueMetadata, P> {
    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn strong_type(&self) -> Expr<String, P> {
        field(self, "strongType")
    }

    pub fn assign_permissions(&self) -> Expr<bool, P> {
        field(self, "assignPermissions")
    }
}

enumeration! {
    /// `type` of `ParameterDefinitionsValue`.
    open ParameterDefinitionsValueType {
        String = "String",
        Array = "Array",
        Object = "Object",
        Boolean = "Boolean",
        Integer = "Integer",
        Float = "Float",
        DateTime = "DateTime",
    }
}

definition! {
    /// Definition `ParameterValuesValue` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `value()`: `Any`
    ParameterValuesValue
}

impl ParameterValuesValue {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `value`.
    pub fn value(self, value: impl Value<Any>) -> Self {
        set(self, "value", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ParameterValuesValue, P> {
    pub fn value(&self) -> Expr<Any, P> {
        field(self, "value")
    }
}

definition! {
    /// Definition `Permission` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `actions()`: `Vec<String>`
    /// - `not_actions()`: `Vec<String>`
    /// - `data_actions()`: `Vec<String>`
    /// - `not_data_actions()`: `Vec<String>`
    Permission
}

impl Permission {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `actions`.
    pub fn actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "actions", value)
    }

    /// Adds one item to `actions`.
    pub fn action(self, value: impl Value<String>) -> Self {
        push(self, "actions", value)
    }

    /// `notActions`.
    pub fn not_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "notActions", value)
    }

    /// Adds one item to `notActions`.
    pub fn not_action(self, value: impl Value<String>) -> Self {
        push(self, "notActions", value)
    }

    /// `dataActions`.
    pub fn data_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "dataActions", value)
    }

    /// Adds one item to `dataActions`.
    pub fn data_action(self, value: impl Value<String>) -> Self {
        push(self, "dataActions", value)
    }

    /// `notDataActions`.
    pub fn not_data_actions(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "notDataActions", value)
    }

    /// Adds one item to `notDataActions`.
    pub fn not_data_action(self, value: impl Value<String>) -> Self {
        push(self, "notDataActions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Permission, P> {
    pub fn actions(&self) -> Expr<Vec<String>, P> {
        field(self, "actions")
    }

    pub fn not_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "notActions")
    }

    pub fn data_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "dataActions")
    }

    pub fn not_data_actions(&self) -> Expr<Vec<String>, P> {
        field(self, "notDataActions")
    }
}

reading! {
    /// Definition `PolicyAssignmentProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `display_name()`: `String`
    /// - `policy_definition_id()`: `Id<AnyResource>`
    /// - `definition_version()`: `String`
    /// - `latest_definition_version()`: `String`
    /// - `effective_definition_version()`: `String`
    /// - `scope()`: `String`
    /// - `not_scopes()`: `Vec<String>`
    /// - `parameters()`: `Map<ParameterValuesValue>`
    /// - `description()`: `String`
    /// - `metadata()`: `Any`
    /// - `enforcement_mode()`: `EnforcementMode`
    /// - `non_compliance_messages()`: `Vec<NonComplianceMessage>`
    /// - `resource_selectors()`: `Vec<ResourceSelector>`
    /// - `overrides()`: `Vec<Override>`
    /// - `assignment_type()`: `AssignmentType`
    /// - `instance_id()`: `String`
    /// - `self_serve_exemption_settings()`: `SelfServeExemptionSettings`
    PolicyAssignmentProperties
}

#[doc(hidden)]
impl<P> Expr<PolicyAssignmentProperties, P> {
    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn policy_definition_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "policyDefinitionId")
    }

    pub fn definition_version(&self) -> Expr<String, P> {
        field(self, "definitionVersion")
    }

    pub fn latest_definition_version(&self) -> Expr<String, P> {
        field(self, "latestDefinitionVersion")
    }

    pub fn effective_definition_version(&self) -> Expr<String, P> {
        field(self, "effectiveDefinitionVersion")
    }

    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn not_scopes(&self) -> Expr<Vec<String>, P> {
        field(self, "notScopes")
    }

    pub fn parameters(&self) -> Expr<Map<ParameterValuesValue>, P> {
        field(self, "parameters")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn metadata(&self) -> Expr<Any, P> {
        field(self, "metadata")
    }

    pub fn enforcement_mode(&self) -> Expr<EnforcementMode, P> {
        field(self, "enforcementMode")
    }

    pub fn non_compliance_messages(&self) -> Expr<Vec<NonComplianceMessage>, P> {
        field(self, "nonComplianceMessages")
    }

    pub fn resource_selectors(&self) -> Expr<Vec<ResourceSelector>, P> {
        field(self, "resourceSelectors")
    }

    pub fn overrides(&self) -> Expr<Vec<Override>, P> {
        field(self, "overrides")
    }

    pub fn assignment_type(&self) -> Expr<AssignmentType, P> {
        field(self, "assignmentType")
    }

    pub fn instance_id(&self) -> Expr<String, P> {
        field(self, "instanceId")
    }

    pub fn self_serve_exemption_settings(&self) -> Expr<SelfServeExemptionSettings, P> {
        field(self, "selfServeExemptionSettings")
    }
}

definition! {
    /// Definition `PolicyDefinitionGroup` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `display_name()`: `String`
    /// - `category()`: `String`
    /// - `description()`: `String`
    /// - `additional_metadata_id()`: `String`
    PolicyDefinitionGroup
}

impl PolicyDefinitionGroup {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this
    }

    /// `displayName`.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "displayName", value)
    }

    /// `category`.
    pub fn category(self, value: impl Value<String>) -> Self {
        set(self, "category", value)
    }

    /// `description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "description", value)
    }

    /// `additionalMetadataId`.
    pub fn additional_metadata_id(self, value: impl Value<String>) -> Self {
        set(self, "additionalMetadataId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyDefinitionGroup, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn category(&self) -> Expr<String, P> {
        field(self, "category")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn additional_metadata_id(&self) -> Expr<String, P> {
        field(self, "additionalMetadataId")
    }
}

reading! {
    /// Definition `PolicyDefinitionProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `policy_type()`: `PolicyType`
    /// - `mode()`: `String`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `policy_rule()`: `Any`
    /// - `metadata()`: `Any`
    /// - `parameters()`: `Map<ParameterDefinitionsValue>`
    /// - `version()`: `String`
    /// - `versions()`: `Vec<String>`
    /// - `external_evaluation_enforcement_settings()`: `ExternalEvaluationEnforcementSettings`
    PolicyDefinitionProperties
}

#[doc(hidden)]
impl<P> Expr<PolicyDefinitionProperties, P> {
    pub fn policy_type(&self) -> Expr<PolicyType, P> {
        field(self, "policyType")
    }

    pub fn mode(&self) -> Expr<String, P> {
        field(self, "mode")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn policy_rule(&self) -> Expr<Any, P> {
        field(self, "policyRule")
    }

    pub fn metadata(&self) -> Expr<Any, P> {
        field(self, "metadata")
    }

    pub fn parameters(&self) -> Expr<Map<ParameterDefinitionsValue>, P> {
        field(self, "parameters")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn versions(&self) -> Expr<Vec<String>, P> {
        field(self, "versions")
    }

    pub fn external_evaluation_enforcement_settings(
        &self,
    ) -> Expr<ExternalEvaluationEnforcementSettings, P> {
        field(self, "externalEvaluationEnforcementSettings")
    }
}

definition! {
    /// Definition `PolicyDefinitionReference` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `policy_definition_id()`: `Id<AnyResource>`
    /// - `definition_version()`: `String`
    /// - `latest_definition_version()`: `String`
    /// - `effective_definition_version()`: `String`
    /// - `parameters()`: `Map<ParameterValuesValue>`
    /// - `policy_definition_reference_id()`: `String`
    /// - `group_names()`: `Vec<String>`
    PolicyDefinitionReference
}

impl PolicyDefinitionReference {
    /// One with what Azure requires.
    pub fn new(policy_definition_id: impl Value<Id<AnyResource>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("policyDefinitionId", policy_definition_id.node());
        this
    }

    /// `definitionVersion`.
    pub fn definition_version(self, value: impl Value<String>) -> Self {
        set(self, "definitionVersion", value)
    }

    /// `parameters`.
    pub fn parameters(self, value: impl Value<Map<ParameterValuesValue>>) -> Self {
        set(self, "parameters", value)
    }

    /// Adds one entry to `parameters`.
    pub fn parameter(self, key: impl Into<Key>, value: impl Value<ParameterValuesValue>) -> Self {
        set_entry(self, "parameters", key, value)
    }

    /// `policyDefinitionReferenceId`.
    pub fn policy_definition_reference_id(self, value: impl Value<String>) -> Self {
        set(self, "policyDefinitionReferenceId", value)
    }

    /// `groupNames`.
    pub fn group_names(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "groupNames", value)
    }

    /// Adds one item to `groupNames`.
    pub fn group_name(self, value: impl Value<String>) -> Self {
        push(self, "groupNames", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyDefinitionReference, P> {
    pub fn policy_definition_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "policyDefinitionId")
    }

    pub fn definition_version(&self) -> Expr<String, P> {
        field(self, "definitionVersion")
    }

    pub fn latest_definition_version(&self) -> Expr<String, P> {
        field(self, "latestDefinitionVersion")
    }

    pub fn effective_definition_version(&self) -> Expr<String, P> {
        field(self, "effectiveDefinitionVersion")
    }

    pub fn parameters(&self) -> Expr<Map<ParameterValuesValue>, P> {
        field(self, "parameters")
    }

    pub fn policy_definition_reference_id(&self) -> Expr<String, P> {
        field(self, "policyDefinitionReferenceId")
    }

    pub fn group_names(&self) -> Expr<Vec<String>, P> {
        field(self, "groupNames")
    }
}

reading! {
    /// Definition `PolicyExemptionProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `policy_assignment_id()`: `Id<PolicyAssignment>`
    /// - `policy_definition_reference_ids()`: `Vec<String>`
    /// - `exemption_category()`: `ExemptionCategory`
    /// - `expires_on()`: `String`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `metadata()`: `Any`
    /// - `resource_selectors()`: `Vec<PolicyExemptionResourceSelector>`
    /// - `assignment_scope_validation()`: `AssignmentScopeValidation`
    PolicyExemptionProperties
}

#[doc(hidden)]
impl<P> Expr<PolicyExemptionProperties, P> {
    pub fn policy_assignment_id(&self) -> Expr<Id<super::PolicyAssignment>, P> {
        field(self, "policyAssignmentId")
    }

    pub fn policy_definition_reference_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "policyDefinitionReferenceIds")
    }

    pub fn exemption_category(&self) -> Expr<ExemptionCategory, P> {
        field(self, "exemptionCategory")
    }

    pub fn expires_on(&self) -> Expr<String, P> {
        field(self, "expiresOn")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn metadata(&self) -> Expr<Any, P> {
        field(self, "metadata")
    }

    pub fn resource_selectors(&self) -> Expr<Vec<PolicyExemptionResourceSelector>, P> {
        field(self, "resourceSelectors")
    }

    pub fn assignment_scope_validation(&self) -> Expr<AssignmentScopeValidation, P> {
        field(self, "assignmentScopeValidation")
    }
}

definition! {
    /// Definition `ResourceSelector` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `selectors()`: `Vec<PolicyExemptionSelector>`
    PolicyExemptionResourceSelector
}

impl PolicyExemptionResourceSelector {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `selectors`.
    pub fn selectors(self, value: impl Value<Vec<PolicyExemptionSelector>>) -> Self {
        set(self, "selectors", value)
    }

    /// Adds one item to `selectors`.
    pub fn selector(self, value: impl Value<PolicyExemptionSelector>) -> Self {
        push(self, "selectors", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyExemptionResourceSelector, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn selectors(&self) -> Expr<Vec<PolicyExemptionSelector>, P> {
        field(self, "selectors")
    }
}

definition! {
    /// Definition `Selector` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `kind()`: `PolicyExemptionSelectorKind`
    /// - `selector_in()`: `Vec<String>`
    /// - `not_in()`: `Vec<String>`
    PolicyExemptionSelector
}

impl PolicyExemptionSelector {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<PolicyExemptionSelectorKind>) -> Self {
        set(self, "kind", value)
    }

    /// `in`.
    pub fn policy_exemption_selector_in(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "in", value)
    }

    /// `notIn`.
    pub fn not_in(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "notIn", value)
    }
}

#[doc(hidden)]
impl<P> Expr<PolicyExemptionSelector, P> {
    pub fn kind(&self) -> Expr<PolicyExemptionSelectorKind, P> {
        field(self, "kind")
    }

    pub fn selector_in(&self) -> Expr<Vec<String>, P> {
        field(self, "in")
    }

    pub fn not_in(&self) -> Expr<Vec<String>, P> {
        field(self, "notIn")
    }
}

enumeration! {
    /// `kind` of `Selector`.
    open PolicyExemptionSelectorKind {
        ResourceLocation = "resourceLocation",
        ResourceType = "resourceType",
        ResourceWithoutLocation = "resourceWithoutLocation",
        PolicyDefinitionReferenceId = "policyDefinitionReferenceId",
        UserPrincipalId = "userPrincipalId",
        GroupPrincipalId = "groupPrincipalId",
    }
}

reading! {
    /// Definition `PolicySetDefinitionProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `policy_type()`: `PolicyType`
    /// - `display_name()`: `String`
    /// - `description()`: `String`
    /// - `metadata()`: `Any`
    /// - `parameters()`: `Map<ParameterDefinitionsValue>`
    /// - `policy_definitions()`: `Vec<PolicyDefinitionReference>`
    /// - `policy_definition_groups()`: `Vec<PolicyDefinitionGroup>`
    /// - `version()`: `String`
    /// - `versions()`: `Vec<String>`
    PolicySetDefinitionProperties
}

#[doc(hidden)]
impl<P> Expr<PolicySetDefinitionProperties, P> {
    pub fn policy_type(&self) -> Expr<PolicyType, P> {
        field(self, "policyType")
    }

    pub fn display_name(&self) -> Expr<String, P> {
        field(self, "displayName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn metadata(&self) -> Expr<Any, P> {
        field(self, "metadata")
    }

    pub fn parameters(&self) -> Expr<Map<ParameterDefinitionsValue>, P> {
        field(self, "parameters")
    }

    pub fn policy_definitions(&self) -> Expr<Vec<PolicyDefinitionReference>, P> {
        field(self, "policyDefinitions")
    }

    pub fn policy_definition_groups(&self) -> Expr<Vec<PolicyDefinitionGroup>, P> {
        field(self, "policyDefinitionGroups")
    }

    pub fn version(&self) -> Expr<String, P> {
        field(self, "version")
    }

    pub fn versions(&self) -> Expr<Vec<String>, P> {
        field(self, "versions")
    }
}

enumeration! {
    /// `policyType` of `Microsoft.Authorization/policyDefinitions`.
    open PolicyType {
        NotSpecified = "NotSpecified",
        BuiltIn = "BuiltIn",
        Custom = "Custom",
        Static = "Static",
    }
}

enumeration! {
    /// `principalType` of `Microsoft.Authorization/roleAssignments`.
    open PrincipalType {
        User = "User",
        Group = "Group",
        ServicePrincipal = "ServicePrincipal",
        ForeignGroup = "ForeignGroup",
        Device = "Device",
        AgentUser = "AgentUser",
        AgentServicePrincipal = "AgentServicePrincipal",
    }
}

enumeration! {
    /// `requestType` of `Microsoft.Authorization/roleEligibilityScheduleRequests`.
    open RequestType {
        AdminAssign = "AdminAssign",
        AdminRemove = "AdminRemove",
        AdminUpdate = "AdminUpdate",
        AdminExtend = "AdminExtend",
        AdminRenew = "AdminRenew",
        SelfActivate = "SelfActivate",
        SelfDeactivate = "SelfDeactivate",
        SelfExtend = "SelfExtend",
        SelfRenew = "SelfRenew",
    }
}

definition! {
    /// Definition `ResourceSelector` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `selectors()`: `Vec<Selector>`
    ResourceSelector
}

impl ResourceSelector {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `selectors`.
    pub fn selectors(self, value: impl Value<Vec<Selector>>) -> Self {
        set(self, "selectors", value)
    }

    /// Adds one item to `selectors`.
    pub fn selector(self, value: impl Value<Selector>) -> Self {
        push(self, "selectors", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ResourceSelector, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn selectors(&self) -> Expr<Vec<Selector>, P> {
        field(self, "selectors")
    }
}

reading! {
    /// Definition `RoleAssignmentProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `scope()`: `String`
    /// - `role_definition_id()`: `Id<RoleDefinition>`
    /// - `principal_id()`: `String`
    /// - `principal_type()`: `PrincipalType`
    /// - `description()`: `String`
    /// - `condition()`: `String`
    /// - `condition_version()`: `String`
    /// - `created_on()`: `String`
    /// - `updated_on()`: `String`
    /// - `created_by()`: `String`
    /// - `updated_by()`: `String`
    /// - `delegated_managed_identity_resource_id()`: `Id<UserAssignedIdentity>`
    RoleAssignmentProperties
}

#[doc(hidden)]
impl<P> Expr<RoleAssignmentProperties, P> {
    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn role_definition_id(&self) -> Expr<Id<super::RoleDefinition>, P> {
        field(self, "roleDefinitionId")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn principal_type(&self) -> Expr<PrincipalType, P> {
        field(self, "principalType")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn condition(&self) -> Expr<String, P> {
        field(self, "condition")
    }

    pub fn condition_version(&self) -> Expr<String, P> {
        field(self, "conditionVersion")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn updated_on(&self) -> Expr<String, P> {
        field(self, "updatedOn")
    }

    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn updated_by(&self) -> Expr<String, P> {
        field(self, "updatedBy")
    }

    pub fn delegated_managed_identity_resource_id(&self) -> Expr<Id<UserAssignedIdentity>, P> {
        field(self, "delegatedManagedIdentityResourceId")
    }
}

reading! {
    /// Definition `RoleDefinitionProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `role_name()`: `String`
    /// - `description()`: `String`
    /// - `type_()`: `String`
    /// - `permissions()`: `Vec<Permission>`
    /// - `assignable_scopes()`: `Vec<String>`
    /// - `created_on()`: `String`
    /// - `updated_on()`: `String`
    /// - `created_by()`: `String`
    /// - `updated_by()`: `String`
    RoleDefinitionProperties
}

#[doc(hidden)]
impl<P> Expr<RoleDefinitionProperties, P> {
    pub fn role_name(&self) -> Expr<String, P> {
        field(self, "roleName")
    }

    pub fn description(&self) -> Expr<String, P> {
        field(self, "description")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn permissions(&self) -> Expr<Vec<Permission>, P> {
        field(self, "permissions")
    }

    pub fn assignable_scopes(&self) -> Expr<Vec<String>, P> {
        field(self, "assignableScopes")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn updated_on(&self) -> Expr<String, P> {
        field(self, "updatedOn")
    }

    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn updated_by(&self) -> Expr<String, P> {
        field(self, "updatedBy")
    }
}

reading! {
    /// Definition `RoleEligibilityScheduleRequestProperties` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `scope()`: `String`
    /// - `role_definition_id()`: `Id<RoleDefinition>`
    /// - `principal_id()`: `String`
    /// - `principal_type()`: `String`
    /// - `request_type()`: `RequestType`
    /// - `status()`: `String`
    /// - `approval_id()`: `String`
    /// - `schedule_info()`: `ScheduleInfo`
    /// - `target_role_eligibility_schedule_id()`: `String`
    /// - `target_role_eligibility_schedule_instance_id()`: `String`
    /// - `justification()`: `String`
    /// - `ticket_info()`: `TicketInfo`
    /// - `condition()`: `String`
    /// - `condition_version()`: `String`
    /// - `created_on()`: `String`
    /// - `requestor_id()`: `String`
    /// - `expanded_properties()`: `ExpandedProperties`
    RoleEligibilityScheduleRequestProperties
}

#[doc(hidden)]
impl<P> Expr<RoleEligibilityScheduleRequestProperties, P> {
    pub fn scope(&self) -> Expr<String, P> {
        field(self, "scope")
    }

    pub fn role_definition_id(&self) -> Expr<Id<super::RoleDefinition>, P> {
        field(self, "roleDefinitionId")
    }

    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn principal_type(&self) -> Expr<String, P> {
        field(self, "principalType")
    }

    pub fn request_type(&self) -> Expr<RequestType, P> {
        field(self, "requestType")
    }

    pub fn status(&self) -> Expr<String, P> {
        field(self, "status")
    }

    pub fn approval_id(&self) -> Expr<String, P> {
        field(self, "approvalId")
    }

    pub fn schedule_info(&self) -> Expr<ScheduleInfo, P> {
        field(self, "scheduleInfo")
    }

    pub fn target_role_eligibility_schedule_id(&self) -> Expr<String, P> {
        field(self, "targetRoleEligibilityScheduleId")
    }

    pub fn target_role_eligibility_schedule_instance_id(&self) -> Expr<String, P> {
        field(self, "targetRoleEligibilityScheduleInstanceId")
    }

    pub fn justification(&self) -> Expr<String, P> {
        field(self, "justification")
    }

    pub fn ticket_info(&self) -> Expr<TicketInfo, P> {
        field(self, "ticketInfo")
    }

    pub fn condition(&self) -> Expr<String, P> {
        field(self, "condition")
    }

    pub fn condition_version(&self) -> Expr<String, P> {
        field(self, "conditionVersion")
    }

    pub fn created_on(&self) -> Expr<String, P> {
        field(self, "createdOn")
    }

    pub fn requestor_id(&self) -> Expr<String, P> {
        field(self, "requestorId")
    }

    pub fn expanded_properties(&self) -> Expr<ExpandedProperties, P> {
        field(self, "expandedProperties")
    }
}

definition! {
    /// Definition `RoleEligibilityScheduleRequestPropertiesScheduleInfo` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `start_date_time()`: `String`
    /// - `expiration()`: `ScheduleInfoExpiration`
    ScheduleInfo
}

impl ScheduleInfo {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `startDateTime`.
    pub fn start_date_time(self, value: impl Value<String>) -> Self {
        set(self, "startDateTime", value)
    }

    /// `expiration`.
    pub fn expiration(self, value: impl Value<ScheduleInfoExpiration>) -> Self {
        set(self, "expiration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduleInfo, P> {
    pub fn start_date_time(&self) -> Expr<String, P> {
        field(self, "startDateTime")
    }

    pub fn expiration(&self) -> Expr<ScheduleInfoExpiration, P> {
        field(self, "expiration")
    }
}

definition! {
    /// Definition `RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `ScheduleInfoExpirationType`
    /// - `end_date_time()`: `String`
    /// - `duration()`: `String`
    ScheduleInfoExpiration
}

impl ScheduleInfoExpiration {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `type`.
    pub fn type_(self, value: impl Value<ScheduleInfoExpirationType>) -> Self {
        set(self, "type", value)
    }

    /// `endDateTime`.
    pub fn end_date_time(self, value: impl Value<String>) -> Self {
        set(self, "endDateTime", value)
    }

    /// `duration`.
    pub fn duration(self, value: impl Value<String>) -> Self {
        set(self, "duration", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScheduleInfoExpiration, P> {
    pub fn type_(&self) -> Expr<ScheduleInfoExpirationType, P> {
        field(self, "type")
    }

    pub fn end_date_time(&self) -> Expr<String, P> {
        field(self, "endDateTime")
    }

    pub fn duration(&self) -> Expr<String, P> {
        field(self, "duration")
    }
}

enumeration! {
    /// `type` of `RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration`.
    open ScheduleInfoExpirationType {
        AfterDuration = "AfterDuration",
        AfterDateTime = "AfterDateTime",
        NoExpiration = "NoExpiration",
    }
}

definition! {
    /// Definition `Selector` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `kind()`: `SelectorKind`
    /// - `selector_in()`: `Vec<String>`
    /// - `not_in()`: `Vec<String>`
    Selector
}

impl Selector {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `kind`.
    pub fn kind(self, value: impl Value<SelectorKind>) -> Self {
        set(self, "kind", value)
    }

    /// `in`.
    pub fn selector_in(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "in", value)
    }

    /// `notIn`.
    pub fn not_in(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "notIn", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Selector, P> {
    pub fn kind(&self) -> Expr<SelectorKind, P> {
        field(self, "kind")
    }

    pub fn selector_in(&self) -> Expr<Vec<String>, P> {
        field(self, "in")
    }

    pub fn not_in(&self) -> Expr<Vec<String>, P> {
        field(self, "notIn")
    }
}

enumeration! {
    /// `kind` of `Selector`.
    open SelectorKind {
        ResourceLocation = "resourceLocation",
        ResourceType = "resourceType",
        ResourceWithoutLocation = "resourceWithoutLocation",
        PolicyDefinitionReferenceId = "policyDefinitionReferenceId",
    }
}

definition! {
    /// Definition `SelfServeExemptionSettings` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `enabled()`: `bool`
    /// - `policy_definition_reference_ids()`: `Vec<String>`
    SelfServeExemptionSettings
}

impl SelfServeExemptionSettings {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `enabled`.
    pub fn enabled(self, value: impl Value<bool>) -> Self {
        set(self, "enabled", value)
    }

    /// `policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_ids(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "policyDefinitionReferenceIds", value)
    }

    /// Adds one item to `policyDefinitionReferenceIds`.
    pub fn policy_definition_reference_id(self, value: impl Value<String>) -> Self {
        push(self, "policyDefinitionReferenceIds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SelfServeExemptionSettings, P> {
    pub fn enabled(&self) -> Expr<bool, P> {
        field(self, "enabled")
    }

    pub fn policy_definition_reference_ids(&self) -> Expr<Vec<String>, P> {
        field(self, "policyDefinitionReferenceIds")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Authorization`, which is only read.
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

definition! {
    /// Definition `RoleEligibilityScheduleRequestPropertiesTicketInfo` of `Microsoft.Authorization`.
    ///
    /// An expression that yields it has:
    /// - `ticket_number()`: `String`
    /// - `ticket_system()`: `String`
    TicketInfo
}

impl TicketInfo {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `ticketNumber`.
    pub fn ticket_number(self, value: impl Value<String>) -> Self {
        set(self, "ticketNumber", value)
    }

    /// `ticketSystem`.
    pub fn ticket_system(self, value: impl Value<String>) -> Self {
        set(self, "ticketSystem", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TicketInfo, P> {
    pub fn ticket_number(&self) -> Expr<String, P> {
        field(self, "ticketNumber")
    }

    pub fn ticket_system(&self) -> Expr<String, P> {
        field(self, "ticketSystem")
    }
}

reading! {
    /// Definition `UserAssignedIdentitiesValue` of `Microsoft.Authorization`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `client_id()`: `String`
    UserAssignedIdentitiesValue
}

#[doc(hidden)]
impl<P> Expr<UserAssignedIdentitiesValue, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn client_id(&self) -> Expr<String, P> {
        field(self, "clientId")
    }
}
