//! The 18 setters of `armwright::azure::consumption`.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use armwright::azure::consumption::{self as this, types};

use crate::support::*;

#[test]
fn resource_budget() {
    let new = || {
        this::Budget::new(
            Target::deployment(),
            start::<String>(),
            start::<i64>(),
            start::<types::TimeGrain>(),
            start::<types::BudgetTimePeriod>(),
        )
    };
    check(body(new().filter(any::<types::BudgetFilter>())), &["properties", "filter"]);
    check(
        body(new().notifications(any::<Map<types::Notification>>())),
        &["properties", "notifications"],
    );
    check(
        body(new().notification("key", any::<types::Notification>())),
        &["properties", "notifications", "key"],
    );
    check(body(new().etag(any::<String>())), &["eTag"]);
}

#[test]
fn definition_budget_comparison_expression() {
    let new = || types::BudgetComparisonExpression::new(start::<String>(), start::<Vec<String>>());
    check(new().value(any::<String>()), &["values", "0"]);
}

#[test]
fn definition_budget_filter() {
    let new = || types::BudgetFilter::new();
    check(new().and(any::<Vec<types::BudgetFilterProperties>>()), &["and"]);
    check(new().dimensions(any::<types::BudgetComparisonExpression>()), &["dimensions"]);
    check(new().tags(any::<types::BudgetComparisonExpression>()), &["tags"]);
}

#[test]
fn definition_budget_filter_properties() {
    let new = || types::BudgetFilterProperties::new();
    check(new().dimensions(any::<types::BudgetComparisonExpression>()), &["dimensions"]);
    check(new().tags(any::<types::BudgetComparisonExpression>()), &["tags"]);
}

#[test]
fn definition_budget_time_period() {
    let new = || types::BudgetTimePeriod::new(start::<String>());
    check(new().end_date(any::<String>()), &["endDate"]);
}

#[test]
fn definition_notification() {
    let new = || {
        types::Notification::new(
            start::<bool>(),
            start::<types::NotificationOperator>(),
            start::<i64>(),
            start::<Vec<String>>(),
        )
    };
    check(new().contact_email(any::<String>()), &["contactEmails", "0"]);
    check(new().contact_roles(any::<Vec<String>>()), &["contactRoles"]);
    check(new().contact_role(any::<String>()), &["contactRoles", "0"]);
    check(new().contact_groups(any::<Vec<Id<azure::monitor::ActionGroup>>>()), &["contactGroups"]);
    check(new().contact_group(any::<Id<azure::monitor::ActionGroup>>()), &["contactGroups", "0"]);
    check(new().threshold_type(any::<types::ThresholdType>()), &["thresholdType"]);
    check(new().locale(any::<types::Locale>()), &["locale"]);
}
