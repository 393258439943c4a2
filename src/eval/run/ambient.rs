//! Functions that ask where the template is deployed, by whom and when.

use super::ops::{Known, Op};
use super::reduce::Run;
use super::symbolic::text;
use crate::eval::document::member;
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::{Object, Value, fold, same_name};
use crate::expr::Ast;
use crate::expr::signature::Scope as Level;

/// The work of putting together what is known of a place.
const AMBIENT: usize = 40;

/// A property of a call that stays, such as `subscription().displayName`.
fn unknown(function: &'static str, property: &'static str) -> Value {
    Value::Expression(Ast::call(function, []).property(property))
}

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Object(members.into_iter().collect::<Object>())
}

impl Run<'_, '_> {
    pub(super) fn ambient(
        &self,
        known: Known,
        name: &str,
        values: &[Value],
    ) -> Result<Value, Halt> {
        let frame = self.frame;
        let context = frame.shared.context;
        frame.shared.budget.spend(AMBIENT)?;
        Ok(match known.op {
            Op::Deployment => self.deployment()?,
            Op::Subscription => {
                let id = &frame.scope.subscription;
                object([
                    ("id", super::scope::joined(&[text("/subscriptions/"), id.clone()])),
                    ("subscriptionId", id.clone()),
                    ("tenantId", self.tenant_id()),
                    ("displayName", unknown("subscription", "displayName")),
                ])
            }
            Op::ResourceGroup => self.resource_group(),
            Op::ManagementGroup => object([
                ("id", frame.scope.id()),
                ("name", frame.scope.management_group.clone()),
                ("properties", unknown("managementGroup", "properties")),
                ("type", text("/providers/Microsoft.Management/managementGroups")),
            ]),
            Op::Tenant => {
                let id = self.tenant_id();
                object([
                    ("countryCode", unknown("tenant", "countryCode")),
                    ("displayName", unknown("tenant", "displayName")),
                    ("id", super::scope::joined(&[text("/tenants/"), id.clone()])),
                    ("tenantId", id),
                ])
            }
            Op::Deployer => match context.deployer_value() {
                Some(value) => value,
                None => return self.call_stays(name, values),
            },
            Op::Environment => match context.environment() {
                Some(value) => value,
                None => return self.call_stays(name, values),
            },
            Op::NewGuid => {
                let count = frame.shared.fresh.get();
                match context.fresh_guid(count) {
                    Some(guid) => {
                        frame.shared.fresh.set(count + 1);
                        text(guid)
                    }
                    None => return self.call_stays(name, values),
                }
            }
            Op::UtcNow => {
                let format = match values.first() {
                    None => None,
                    Some(Value::Text(format)) => Some(&**format),
                    Some(Value::Expression(_)) => return self.call_stays(name, values),
                    Some(other) => {
                        let message =
                            format!("`utcNow` takes a format as text, but found {}", other.kind());
                        return Err(Halt::new(FaultKind::ArgumentType, message));
                    }
                };
                match context.utc_now(format) {
                    Some(now) => text(now?),
                    None => return self.call_stays(name, values),
                }
            }
            _ => return self.call_stays(name, values),
        })
    }

    fn tenant_id(&self) -> Value {
        self.frame.shared.context.tenant_id().map_or_else(|| unknown("tenant", "tenantId"), text)
    }

    fn deployment(&self) -> Result<Value, Halt> {
        let frame = self.frame;
        let version = member(frame.template, "contentVersion")
            .and_then(crate::json::Value::as_str)
            .unwrap_or_default();
        frame.shared.budget.spend(version.len() / 16)?;
        let template = object([("contentVersion", text(version))]);
        let mut members = vec![("name", frame.name.clone())];
        if let Some(location) = &frame.location {
            members.push(("location", location.clone()));
        }
        members.push(("properties", object([("template", template)])));
        Ok(Value::Object(members.into_iter().collect()))
    }

    fn resource_group(&self) -> Value {
        let scope = &self.frame.scope;
        let context = self.frame.shared.context;
        let known = scope.group.as_text().and_then(|name| {
            let own = context.subscription_id();
            let here = match (own, scope.subscription.as_text()) {
                (Some(own), Some(subscription)) => same_name(own, subscription),
                (None, None) => true,
                _ => false,
            };
            here.then(|| context.group(name, self.frame.shared.level)).flatten()
        });
        let declared = match scope.id() {
            Value::Text(id) => self.frame.outer_groups.get(&fold(&id)).cloned(),
            _ => None,
        };
        let location = known.as_ref().and_then(|group| group.location.clone()).or(declared);
        let tags = known.as_ref().and_then(|group| group.tags.clone());
        object([
            ("id", scope.id()),
            ("name", scope.group.clone()),
            ("type", text("Microsoft.Resources/resourceGroups")),
            ("location", location.unwrap_or_else(|| unknown("resourceGroup", "location"))),
            ("tags", tags.unwrap_or_else(|| unknown("resourceGroup", "tags"))),
            ("managedBy", unknown("resourceGroup", "managedBy")),
            ("properties", unknown("resourceGroup", "properties")),
        ])
    }
}

/// The ids that a scope of this level has where the context does not tell them.
pub(super) fn unknown_ids(level: Level) -> (Value, Value, Value) {
    match level {
        Level::ResourceGroup => (
            unknown("subscription", "subscriptionId"),
            unknown("resourceGroup", "name"),
            Value::Null,
        ),
        Level::Subscription => {
            (unknown("subscription", "subscriptionId"), Value::Null, Value::Null)
        }
        Level::ManagementGroup => (Value::Null, Value::Null, unknown("managementGroup", "name")),
        Level::Tenant => (Value::Null, Value::Null, Value::Null),
    }
}

/// `deployment().name` and `deployment().location` where the context does not tell them.
pub(super) fn unknown_deployment(property: &'static str) -> Value {
    unknown("deployment", property)
}
