//! The 17 setters of `armwright::azure::security`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::security::{self as this, types};

use crate::support::*;

#[test]
fn resource_pricing() {
    let new = || {
        this::Pricing::new(Target::deployment(), start::<String>(), start::<types::PricingTier>())
    };
    check(body(new().sub_plan(any::<String>())), &["properties", "subPlan"]);
    check(body(new().enforce(any::<types::Enforce>())), &["properties", "enforce"]);
    check(body(new().extensions(any::<Vec<types::Extension>>())), &["properties", "extensions"]);
    check(body(new().extension(any::<types::Extension>())), &["properties", "extensions", "0"]);
}

#[test]
fn resource_security_contact() {
    let new = || this::SecurityContact::new();
    check(body(new().emails(any::<String>())), &["properties", "emails"]);
    check(body(new().phone(any::<String>())), &["properties", "phone"]);
    check(body(new().is_enabled(any::<bool>())), &["properties", "isEnabled"]);
    check(
        body(new().notifications_sources(any::<Vec<types::NotificationsSource>>())),
        &["properties", "notificationsSources"],
    );
    check(
        body(new().notifications_source(any::<types::NotificationsSource>())),
        &["properties", "notificationsSources", "0"],
    );
    check(
        body(new().notifications_by_role(any::<types::SecurityContactNotificationsByRole>())),
        &["properties", "notificationsByRole"],
    );
}

#[test]
fn definition_extension() {
    let new = || types::Extension::new(start::<String>(), start::<types::IsEnabled>());
    check(
        new().additional_extension_properties(any::<Map<Any>>()),
        &["additionalExtensionProperties"],
    );
    check(
        new().additional_extension_property("key", any::<Any>()),
        &["additionalExtensionProperties", "key"],
    );
}

#[test]
fn definition_notifications_source_alert() {
    let new = || types::NotificationsSourceAlert::new();
    check(new().minimal_severity(any::<types::MinimalSeverity>()), &["minimalSeverity"]);
}

#[test]
fn definition_notifications_source_attack_path() {
    let new = || types::NotificationsSourceAttackPath::new();
    check(new().minimal_risk_level(any::<types::MinimalRiskLevel>()), &["minimalRiskLevel"]);
}

#[test]
fn definition_security_contact_notifications_by_role() {
    let new = || types::SecurityContactNotificationsByRole::new();
    check(new().state(any::<types::SecurityContactNotificationsByRoleState>()), &["state"]);
    check(new().roles(any::<Vec<types::SecurityContactNotificationsByRoleRole>>()), &["roles"]);
    check(new().role(any::<types::SecurityContactNotificationsByRoleRole>()), &["roles", "0"]);
}
