//! One resource of a template: whether it is deployed, what it is called and where it goes.

use std::cell::RefCell;

use super::declared::{DEPLOYMENTS, Instance, Parent, turned};
use super::frame::Frame;
use super::reduce::Run;
use super::scope::{MANAGEMENT_GROUPS, Scope};
use super::symbolic::{call, text};
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::Value;
use crate::expr::signature::{Place, Scope as Level};
use crate::json::Map;

/// The work that each resource is, whatever is in it.
const INSTANCE: usize = 300;

/// What a resource is called and where it goes, as its declaration says.
#[derive(Default)]
struct Address {
    name: Value,
    /// What it extends.
    scope: Option<Value>,
    target: Option<Scope>,
    /// Whether a part is made from a secret.
    secret: bool,
}

impl<'t> Frame<'t> {
    /// One resource, and what it extends.
    pub(super) fn instance(
        &self,
        body: &'t Map,
        turn: Option<(&'t str, i64)>,
        parent: Option<&Parent<'t>>,
        existing: bool,
        path: &Path<'_>,
    ) -> Result<(Instance<'t>, Option<Value>), Halt> {
        self.shared.budget.spend(INSTANCE + body.len() / 4)?;
        turned(self, Place::ResourceMember, turn, |run| {
            let (active, condition) = self.condition_of(run, body, path)?;
            let relative = match required(run, body, "type", path)? {
                Value::Text(resource_type) => resource_type.to_string(),
                Value::Secret(_) => {
                    let message = "the type of a resource is a secret, but types are shown";
                    return Err(Halt::new(FaultKind::Template, message).in_path(&path.name("type")));
                }
                other => {
                    let message =
                        format!("the type of a resource is text, but found {}", other.kind());
                    return Err(Halt::new(FaultKind::Template, message).in_path(&path.name("type")));
                }
            };
            let api_version = required(run, body, "apiVersion", path)?;
            let api_version =
                if self.is_secret() { api_version.into_secret() } else { api_version };
            let address = match self.address(run, body, &relative, path) {
                Ok(address) => address,
                // What is not deployed may be named by what is not there.
                Err(halt) if !active && !halt.is_about_template() => Address::default(),
                Err(halt) => return Err(halt),
            };
            let Address { name, scope, target, secret } = address;
            let (resource_type, name, scope) = match parent {
                // A child is named by its last segment, or in full.
                Some(parent) if !relative.contains('/') => (
                    format!("{}/{relative}", parent.resource_type),
                    super::scope::joined(&[parent.name.clone(), text("/"), name]),
                    parent.scope.clone(),
                ),
                _ => (relative, name, scope),
            };
            let id = match (&name, &target, &scope) {
                (Value::Null, ..) => Value::Null,
                (_, Some(target), _) => target.resource_id(&resource_type, &name),
                (_, None, Some(scope)) => self.scope.extension_id(scope, &resource_type, &name),
                (_, None, None) => self.scope.resource_id(&resource_type, &name),
            };
            let goal = match (&target, &scope) {
                (Some(target), _) => target.id(),
                (None, Some(scope)) => self.scope.extended(scope),
                (None, None) => self.scope.id(),
            };
            if let (Value::Text(name), false) = (&name, existing || secret) {
                segments(&resource_type, name, &path.name("name"))?;
            }
            if let (true, Some(Value::Text(target))) = (active, &scope)
                && !Scope::is_target(target)
            {
                let message = format!("a scope is the id of a resource, but found `{target}`");
                let halt = Halt::new(FaultKind::ArgumentValue, message);
                let halt = if secret { halt.hide("scope") } else { halt };
                return Err(halt.in_path(&path.name("scope")));
            }
            let parts = [&name, &id, &goal, &api_version].into_iter();
            let is_deployment = resource_type.eq_ignore_ascii_case(DEPLOYMENTS);
            for part in parts.chain(&condition) {
                if is_deployment {
                    // What is deployed by it is written out, not the deployment itself.
                    self.shared.spend_parts(part)?;
                } else {
                    self.shared.spend_size(part)?;
                }
            }
            let path = path.to_string();
            let turn_name = turn.map_or(0, |(name, _)| name.len());
            self.shared.budget.spend((path.len() + turn_name + resource_type.len()) / 4)?;
            let instance = Instance {
                body,
                path,
                turn,
                entry: 0,
                condition,
                active,
                resource_type,
                api_version,
                name,
                id,
                scope: goal,
                secret: secret || self.is_secret() || parent.is_some_and(|parent| parent.secret),
                target,
                nested: RefCell::default(),
                body_value: RefCell::default(),
            };
            Ok((instance, scope))
        })
    }

    /// Whether the resource may be deployed, and what decides it, together with what decides of
    /// the deployment around it.
    fn condition_of(
        &self,
        run: &Run<'_, 't>,
        body: &Map,
        path: &Path<'_>,
    ) -> Result<(bool, Option<Value>), Halt> {
        let outer = self.condition.as_ref();
        let Some(condition) = member(body, "condition") else { return Ok((true, outer.cloned())) };
        let path = path.name("condition");
        let own = run.node(condition, &path)?;
        Ok(match own.revealed() {
            Value::Bool(false) => (false, None),
            Value::Bool(true) => (true, Some(outer.cloned().unwrap_or(Value::Bool(true)))),
            Value::Expression(_) => {
                (true, Some(outer.map_or_else(|| own.clone(), |outer| call("and", [outer, &own]))))
            }
            other => {
                let message = format!("a condition is a bool, but found {}", other.kind());
                return Err(Halt::new(FaultKind::ArgumentType, message).in_path(&path));
            }
        })
    }

    fn address(
        &self,
        run: &Run<'_, 't>,
        body: &Map,
        relative: &str,
        path: &Path<'_>,
    ) -> Result<Address, Halt> {
        let mut secret = false;
        let name = required(run, body, "name", path)?;
        secret |= name.is_secret();
        let name = name.into_revealed();
        if !matches!(name, Value::Text(_) | Value::Expression(_)) {
            let message = format!("the name of a resource is text, but found {}", name.kind());
            return Err(Halt::new(FaultKind::ArgumentType, message).in_path(&path.name("name")));
        }
        let mut part = |name: &'static str| {
            let path = path.name(name);
            let Some(json) = member(body, name) else { return Ok(None) };
            let value = run.node(json, &path)?;
            secret |= value.is_secret();
            match value.into_revealed() {
                Value::Null => Ok(None),
                value @ (Value::Text(_) | Value::Expression(_)) => Ok(Some(value)),
                other => {
                    let message = format!("`{name}` is text, but found {}", other.kind());
                    Err(Halt::new(FaultKind::ArgumentType, message).in_path(&path))
                }
            }
        };
        let (subscription, group) = (part("subscriptionId")?, part("resourceGroup")?);
        let scope = part("scope")?;
        // The scope of a deployment is where it goes; of any other resource, what it extends.
        let is_deployment = relative.eq_ignore_ascii_case(DEPLOYMENTS);
        let (scope, goal) = if is_deployment { (None, scope) } else { (scope, None) };
        let target = match self.target(subscription, group, goal, path) {
            Ok(None) if is_deployment => Some(self.scope.clone()),
            Err(halt) if secret => return Err(halt.hide("scope")),
            target => target?,
        };
        Ok(Address { name, scope, target, secret })
    }

    /// Where a resource goes that names a subscription, a group or a scope.
    fn target(
        &self,
        subscription: Option<Value>,
        group: Option<Value>,
        scope: Option<Value>,
        path: &Path<'_>,
    ) -> Result<Option<Scope>, Halt> {
        let subscription = subscription.map(|id| subscription_id(id, path)).transpose()?;
        if group.is_some() && subscription.is_none() && self.scope.subscription.is_null() {
            let message = "`resourceGroup` without `subscriptionId` means a group in the \
                           subscription of the deployment, but this one goes to none";
            return Err(
                Halt::new(FaultKind::Template, message).in_path(&path.name("resourceGroup"))
            );
        }
        Ok(Some(match (subscription, group, scope) {
            (subscription, Some(group), _) => Scope {
                level: Level::ResourceGroup,
                subscription: subscription.unwrap_or_else(|| self.scope.subscription.clone()),
                group,
                management_group: Value::Null,
            },
            (Some(subscription), None, _) => Scope {
                level: Level::Subscription,
                subscription,
                group: Value::Null,
                management_group: Value::Null,
            },
            (None, None, Some(Value::Text(scope))) => scope_of(&scope, &path.name("scope"))?,
            (None, None, _) => return Ok(None),
        }))
    }
}

fn required(
    run: &Run<'_, '_>,
    body: &Map,
    name: &'static str,
    path: &Path<'_>,
) -> Result<Value, Halt> {
    match member(body, name) {
        Some(json) => run.node(json, &path.name(name)),
        None => Err(Halt::new(
            FaultKind::Template,
            format!("a resource needs a value for `{name}`, but this one has none"),
        )),
    }
}

/// The id of a subscription, if it is one.
fn subscription_id(id: Value, path: &Path<'_>) -> Result<Value, Halt> {
    match &id {
        Value::Text(text) if !is_guid(text) => {
            // What has slashes would be taken for the type of a resource, whether or not anything
            // is deployed there.
            let kind =
                if text.contains('/') { FaultKind::Template } else { FaultKind::ArgumentValue };
            let message = format!("the id of a subscription is a GUID, but found `{text}`");
            Err(Halt::new(kind, message).in_path(&path.name("subscriptionId")))
        }
        _ => Ok(id),
    }
}

/// Whether the text is a GUID with its hyphens.
pub(super) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, c)| match at {
            8 | 13 | 18 | 23 => c == b'-',
            _ => c.is_ascii_hexdigit(),
        })
}

/// The scope that a full id, or a relative one of a management group, names.
fn scope_of(id: &str, path: &Path<'_>) -> Result<Scope, Halt> {
    if id == "/" {
        return Ok(Scope::tenant());
    }
    let segments: Vec<&str> = id.trim_matches('/').split('/').collect();
    let is = |at: usize, name: &str| {
        segments.get(at).is_some_and(|segment| segment.eq_ignore_ascii_case(name))
    };
    let subscription = |id: &str| text(id);
    Ok(match &*segments {
        [_, id] if is(0, "subscriptions") => Scope {
            level: Level::Subscription,
            subscription: subscription(id),
            group: Value::Null,
            management_group: Value::Null,
        },
        [_, id, _, group] if is(0, "subscriptions") && is(2, "resourceGroups") => Scope {
            level: Level::ResourceGroup,
            subscription: subscription(id),
            group: text(*group),
            management_group: Value::Null,
        },
        [.., _, name]
            if format!("/{id}/").to_ascii_lowercase().contains(
                &MANAGEMENT_GROUPS.trim_start_matches("/providers").to_ascii_lowercase(),
            ) =>
        {
            Scope {
                level: Level::ManagementGroup,
                subscription: Value::Null,
                group: Value::Null,
                management_group: text(*name),
            }
        }
        _ => {
            let message = format!(
                "a deployment goes to the scope of a tenant (`/`), a management group, a \
                 subscription or a resource group, but found `{id}`"
            );
            return Err(Halt::new(FaultKind::Template, message).in_path(path));
        }
    })
}

/// A name has as many segments as its type.
fn segments(resource_type: &str, name: &str, path: &Path<'_>) -> Result<(), Halt> {
    let (wanted, found) = (resource_type.split('/').count() - 1, name.split('/').count());
    if wanted == found {
        return Ok(());
    }
    let message =
        format!("the name of a `{resource_type}` has {wanted} segments, but `{name}` has {found}");
    Err(Halt::new(FaultKind::Template, message).in_path(path))
}
