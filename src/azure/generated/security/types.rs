//! Definitions and enums of `Microsoft.Security`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use crate::azure::support::*;

reading! {
    /// Definition `CommonOperationStatus` of `Microsoft.Security`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `code()`: `String`
    /// - `message()`: `String`
    CommonOperationStatus
}

#[doc(hidden)]
impl<P> Expr<CommonOperationStatus, P> {
    pub fn code(&self) -> Expr<String, P> {
        field(self, "code")
    }

    pub fn message(&self) -> Expr<String, P> {
        field(self, "message")
    }
}

enumeration! {
    /// `enforce` of `Microsoft.Security/pricings`.
    open Enforce {
        False = "False",
        True = "True",
    }
}

definition! {
    /// Definition `Extension` of `Microsoft.Security`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `is_enabled()`: `IsEnabled`
    /// - `additional_extension_properties()`: `Map<Any>`
    /// - `operation_status()`: `CommonOperationStatus`
    Extension
}

impl Extension {
    /// One with what Azure requires.
    pub fn new(name: impl Value<String>, is_enabled: impl Value<IsEnabled>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("isEnabled", is_enabled.node());
        this
    }

    /// `additionalExtensionProperties`.
    pub fn additional_extension_properties(self, value: impl Value<Map<Any>>) -> Self {
        set(self, "additionalExtensionProperties", value)
    }

    /// Adds one entry to `additionalExtensionProperties`.
    pub fn additional_extension_property(
        self,
        key: impl Into<Key>,
        value: impl Value<Any>,
    ) -> Self {
        set_entry(self, "additionalExtensionProperties", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Extension, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn is_enabled(&self) -> Expr<IsEnabled, P> {
        field(self, "isEnabled")
    }

    pub fn additional_extension_properties(&self) -> Expr<Map<Any>, P> {
        field(self, "additionalExtensionProperties")
    }

    pub fn operation_status(&self) -> Expr<CommonOperationStatus, P> {
        field(self, "operationStatus")
    }
}

enumeration! {
    /// `isEnabled` of `Extension`.
    open IsEnabled {
        True = "True",
        False = "False",
    }
}

enumeration! {
    /// `minimalRiskLevel` of `NotificationsSourceAttackPath`.
    open MinimalRiskLevel {
        Critical = "Critical",
        High = "High",
        Medium = "Medium",
        Low = "Low",
    }
}

enumeration! {
    /// `minimalSeverity` of `NotificationsSourceAlert`.
    open MinimalSeverity {
        High = "High",
        Medium = "Medium",
        Low = "Low",
    }
}

definition! {
    /// Definition `NotificationsSource` of `Microsoft.Security`.
    ///
    /// One of [`NotificationsSourceAlert`](NotificationsSourceAlert), [`NotificationsSourceAttackPath`](NotificationsSourceAttackPath).
    NotificationsSource
}

#[doc(hidden)]
impl<P> Expr<NotificationsSource, P> {
    pub fn as_notifications_source_alert(&self) -> Expr<NotificationsSourceAlert, P> {
        self.cast()
    }

    pub fn as_notifications_source_attack_path(&self) -> Expr<NotificationsSourceAttackPath, P> {
        self.cast()
    }
}

definition! {
    /// Definition `NotificationsSourceAlert` of `Microsoft.Security`.
    ///
    /// An expression that yields it has:
    /// - `minimal_severity()`: `MinimalSeverity`
    /// - `source_type()`: `String`
    NotificationsSourceAlert
}

variant! { NotificationsSource <- NotificationsSourceAlert }

impl NotificationsSourceAlert {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("sourceType", Node::String("Alert".into()));
        this
    }

    /// `minimalSeverity`.
    pub fn minimal_severity(self, value: impl Value<MinimalSeverity>) -> Self {
        set(self, "minimalSeverity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NotificationsSourceAlert, P> {
    pub fn minimal_severity(&self) -> Expr<MinimalSeverity, P> {
        field(self, "minimalSeverity")
    }

    pub fn source_type(&self) -> Expr<String, P> {
        field(self, "sourceType")
    }
}

definition! {
    /// Definition `NotificationsSourceAttackPath` of `Microsoft.Security`.
    ///
    /// An expression that yields it has:
    /// - `minimal_risk_level()`: `MinimalRiskLevel`
    /// - `source_type()`: `String`
    NotificationsSourceAttackPath
}

variant! { NotificationsSource <- NotificationsSourceAttackPath }

impl NotificationsSourceAttackPath {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset("sourceType", Node::String("AttackPath".into()));
        this
    }

    /// `minimalRiskLevel`.
    pub fn minimal_risk_level(self, value: impl Value<MinimalRiskLevel>) -> Self {
        set(self, "minimalRiskLevel", value)
    }
}

#[doc(hidden)]
impl<P> Expr<NotificationsSourceAttackPath, P> {
    pub fn minimal_risk_level(&self) -> Expr<MinimalRiskLevel, P> {
        field(self, "minimalRiskLevel")
    }

    pub fn source_type(&self) -> Expr<String, P> {
        field(self, "sourceType")
    }
}

reading! {
    /// Definition `PricingProperties` of `Microsoft.Security`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `pricing_tier()`: `PricingTier`
    /// - `sub_plan()`: `String`
    /// - `free_trial_remaining_time()`: `String`
    /// - `enablement_time()`: `String`
    /// - `enforce()`: `Enforce`
    /// - `inherited()`: `String`
    /// - `inherited_from()`: `String`
    /// - `resources_coverage_status()`: `String`
    /// - `extensions()`: `Vec<Extension>`
    /// - `deprecated()`: `bool`
    /// - `replaced_by()`: `Vec<String>`
    PricingProperties
}

#[doc(hidden)]
impl<P> Expr<PricingProperties, P> {
    pub fn pricing_tier(&self) -> Expr<PricingTier, P> {
        field(self, "pricingTier")
    }

    pub fn sub_plan(&self) -> Expr<String, P> {
        field(self, "subPlan")
    }

    pub fn free_trial_remaining_time(&self) -> Expr<String, P> {
        field(self, "freeTrialRemainingTime")
    }

    pub fn enablement_time(&self) -> Expr<String, P> {
        field(self, "enablementTime")
    }

    pub fn enforce(&self) -> Expr<Enforce, P> {
        field(self, "enforce")
    }

    pub fn inherited(&self) -> Expr<String, P> {
        field(self, "inherited")
    }

    pub fn inherited_from(&self) -> Expr<String, P> {
        field(self, "inheritedFrom")
    }

    pub fn resources_coverage_status(&self) -> Expr<String, P> {
        field(self, "resourcesCoverageStatus")
    }

    pub fn extensions(&self) -> Expr<Vec<Extension>, P> {
        field(self, "extensions")
    }

    pub fn deprecated(&self) -> Expr<bool, P> {
        field(self, "deprecated")
    }

    pub fn replaced_by(&self) -> Expr<Vec<String>, P> {
        field(self, "replacedBy")
    }
}

enumeration! {
    /// `pricingTier` of `Microsoft.Security/pricings`.
    open PricingTier {
        Free = "Free",
        Standard = "Standard",
    }
}

definition! {
    /// Definition `SecurityContactPropertiesNotificationsByRole` of `Microsoft.Security`.
    ///
    /// An expression that yields it has:
    /// - `state()`: `SecurityContactNotificationsByRoleState`
    /// - `roles()`: `Vec<SecurityContactNotificationsByRoleRole>`
    SecurityContactNotificationsByRole
}

impl SecurityContactNotificationsByRole {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `state`.
    pub fn state(self, value: impl Value<SecurityContactNotificationsByRoleState>) -> Self {
        set(self, "state", value)
    }

    /// `roles`.
    pub fn roles(self, value: impl Value<Vec<SecurityContactNotificationsByRoleRole>>) -> Self {
        set(self, "roles", value)
    }

    /// Adds one item to `roles`.
    pub fn role(self, value: impl Value<SecurityContactNotificationsByRoleRole>) -> Self {
        push(self, "roles", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecurityContactNotificationsByRole, P> {
    pub fn state(&self) -> Expr<SecurityContactNotificationsByRoleState, P> {
        field(self, "state")
    }

    pub fn roles(&self) -> Expr<Vec<SecurityContactNotificationsByRoleRole>, P> {
        field(self, "roles")
    }
}

enumeration! {
    /// `roles` of `SecurityContactPropertiesNotificationsByRole`.
    open SecurityContactNotificationsByRoleRole {
        AccountAdmin = "AccountAdmin",
        ServiceAdmin = "ServiceAdmin",
        Owner = "Owner",
        Contributor = "Contributor",
    }
}

enumeration! {
    /// `state` of `SecurityContactPropertiesNotificationsByRole`.
    open SecurityContactNotificationsByRoleState {
        Passed = "Passed",
        Failed = "Failed",
        Skipped = "Skipped",
        Unsupported = "Unsupported",
        On = "On",
        Off = "Off",
    }
}

reading! {
    /// Definition `SecurityContactProperties` of `Microsoft.Security`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `emails()`: `String`
    /// - `phone()`: `String`
    /// - `is_enabled()`: `bool`
    /// - `notifications_sources()`: `Vec<NotificationsSource>`
    /// - `notifications_by_role()`: `SecurityContactNotificationsByRole`
    SecurityContactProperties
}

#[doc(hidden)]
impl<P> Expr<SecurityContactProperties, P> {
    pub fn emails(&self) -> Expr<String, P> {
        field(self, "emails")
    }

    pub fn phone(&self) -> Expr<String, P> {
        field(self, "phone")
    }

    pub fn is_enabled(&self) -> Expr<bool, P> {
        field(self, "isEnabled")
    }

    pub fn notifications_sources(&self) -> Expr<Vec<NotificationsSource>, P> {
        field(self, "notificationsSources")
    }

    pub fn notifications_by_role(&self) -> Expr<SecurityContactNotificationsByRole, P> {
        field(self, "notificationsByRole")
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.Security`, which is only read.
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
