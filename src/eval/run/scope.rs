//! Where a deployment goes, and the ids of what is in it.

use super::symbolic::{call, text};
use crate::eval::fault::FaultKind;
use crate::eval::output::diagnostic::Halt;
use crate::eval::value::Value;
use crate::expr::Ast;
use crate::expr::signature::Scope as Level;

/// The scope that a template is deployed to. What the context does not tell is an expression.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    pub level: Level,
    /// The id of the subscription, at the levels that have one.
    pub subscription: Value,
    /// The name of the resource group, at the level that has one.
    pub group: Value,
    /// The name of the management group, at the level that has one.
    pub management_group: Value,
}

/// Text made of parts: `concat` of them where some are not known.
pub(super) fn joined(parts: &[Value]) -> Value {
    if parts.iter().all(|part| part.as_text().is_some()) {
        return text(parts.iter().filter_map(Value::as_text).collect::<String>());
    }
    call("concat", parts)
}

impl Scope {
    /// The id of the scope itself; `/` is the tenant's.
    pub(super) fn id(&self) -> Value {
        match self.level {
            Level::Tenant => text("/"),
            Level::ManagementGroup => {
                joined(&[text(MANAGEMENT_GROUPS), self.management_group.clone()])
            }
            Level::Subscription => joined(&[text("/subscriptions/"), self.subscription.clone()]),
            Level::ResourceGroup => match (&self.subscription, &self.group) {
                (Value::Text(subscription), Value::Text(group)) => {
                    text(format!("/subscriptions/{subscription}/resourceGroups/{group}"))
                }
                (subscription, group) => {
                    call("subscriptionResourceId", [subscription, &text(RESOURCE_GROUPS), group])
                }
            },
        }
    }

    /// The id of a resource of this type and name in this scope.
    pub(super) fn resource_id(&self, resource_type: &str, name: &Value) -> Value {
        if self.level == Level::Subscription && resource_type.eq_ignore_ascii_case(RESOURCE_GROUPS)
        {
            return match (self.id(), name) {
                (Value::Text(id), Value::Text(name)) => text(format!("{id}/resourceGroups/{name}")),
                _ => self.call_of_level(resource_type, name),
            };
        }
        match (self.id(), name) {
            (Value::Text(base), Value::Text(name)) => {
                let base = base.trim_end_matches('/');
                text(format!("{base}/{}", providers_path(resource_type, name)))
            }
            _ => self.call_of_level(resource_type, name),
        }
    }

    /// The call that gives the id once its parts are known.
    fn call_of_level(&self, resource_type: &str, name: &Value) -> Value {
        let (function, mut arguments) = match self.level {
            Level::Tenant => ("tenantResourceId", Vec::new()),
            Level::ManagementGroup => {
                ("managementGroupResourceId", vec![self.management_group.clone()])
            }
            Level::Subscription => ("subscriptionResourceId", vec![self.subscription.clone()]),
            Level::ResourceGroup => {
                ("resourceId", vec![self.subscription.clone(), self.group.clone()])
            }
        };
        arguments.push(text(resource_type));
        arguments.extend(name_segments(resource_type, name));
        call(function, &arguments)
    }

    /// The id of an extension resource on `target`: an id, `/` for the tenant, or a type and name
    /// in this scope.
    pub(super) fn extension_id(&self, target: &Value, resource_type: &str, name: &Value) -> Value {
        match (target, self.extended(target), name) {
            (Value::Text(tenant), ..) if &**tenant == "/" => {
                Self::tenant().resource_id(resource_type, name)
            }
            (Value::Text(_), Value::Text(target), Value::Text(name)) => {
                text(format!("{target}/{}", providers_path(resource_type, name)))
            }
            (Value::Text(_), target, _) => extension_call(target, resource_type, name),
            (unknown, target, _) => {
                let tenant = Self::tenant().call_of_level(resource_type, name);
                let extension = extension_call(target, resource_type, name);
                call("if", [&call("equals", [unknown, &text("/")]), &tenant, &extension])
            }
        }
    }

    /// The full id of what is extended.
    pub(super) fn extended(&self, target: &Value) -> Value {
        match target {
            Value::Text(target) if &**target == "/" => text("/"),
            Value::Text(target) if target.starts_with('/') => text(target.trim_end_matches('/')),
            Value::Text(target) => self.absolute(target),
            unknown => {
                let relative = match self.level {
                    Level::ResourceGroup => call(
                        "concat",
                        [
                            &text("/subscriptions/"),
                            &self.subscription,
                            &text("/resourceGroups/"),
                            &self.group,
                            &text("/providers/"),
                            unknown,
                        ],
                    ),
                    _ => call("concat", [&joined(&[self.id(), text("/providers/")]), unknown]),
                };
                call("if", [&call("startsWith", [unknown, &text("/")]), unknown, &relative])
            }
        }
    }

    /// Whether the text can be a target of extension resources: an id, `/` for the tenant, or a
    /// type with a name.
    pub(super) fn is_target(target: &str) -> bool {
        target == "/"
            || target.trim_matches('/').split('/').filter(|part| !part.is_empty()).count() > 1
    }

    /// The id of a type and name, such as `Microsoft.Storage/storageAccounts/st`, in this scope.
    fn absolute(&self, target: &str) -> Value {
        match self.id() {
            Value::Text(id) => {
                let base = id.trim_end_matches('/');
                text(format!("{base}/providers/{target}"))
            }
            id => joined(&[id, text(format!("/providers/{target}"))]),
        }
    }

    pub(super) fn tenant() -> Self {
        Self {
            level: Level::Tenant,
            subscription: Value::Null,
            group: Value::Null,
            management_group: Value::Null,
        }
    }
}

/// The type of resource groups, whose ids are unlike those of other resources.
pub(super) const RESOURCE_GROUPS: &str = "Microsoft.Resources/resourceGroups";

pub(super) const MANAGEMENT_GROUPS: &str = "/providers/Microsoft.Management/managementGroups/";

fn extension_call(target: Value, resource_type: &str, name: &Value) -> Value {
    let mut arguments = vec![target, text(resource_type)];
    arguments.extend(name_segments(resource_type, name));
    call("extensionResourceId", &arguments)
}

/// The name cut into as many segments as the type has; a name that is not known is cut when it is.
fn name_segments(resource_type: &str, name: &Value) -> Vec<Value> {
    let count = resource_type.split('/').count() - 1;
    match name {
        Value::Text(name) => name.split('/').map(text).collect(),
        _ if count <= 1 => vec![name.clone()],
        _ => {
            let pieces = call("split", [name, &text("/")]);
            let Value::Expression(pieces) = pieces else { return vec![name.clone()] };
            let variable = Ast::call("lambdaVariables", [Ast::str("x")]);
            let lambda = Ast::call(
                "lambda",
                [Ast::str("x"), Ast::call("not", [Ast::call("empty", [variable])])],
            );
            let filled = Ast::call("filter", [pieces, lambda]);
            (0..count)
                .map(|at| {
                    let at = i64::try_from(at).unwrap_or(i64::MAX);
                    Value::Expression(filled.index(Ast::int(at)))
                })
                .collect()
        }
    }
}

/// `providers/NS/t1/n1/t2/n2`: types and names in turn.
pub(super) fn providers_path(resource_type: &str, name: &str) -> String {
    let mut types = resource_type.split('/');
    let mut path = format!("providers/{}", types.next().unwrap_or_default());
    let mut names = name.split('/');
    for segment in types {
        path.push('/');
        path.push_str(segment);
        if let Some(name) = names.next() {
            path.push('/');
            path.push_str(name);
        }
    }
    for name in names {
        path.push('/');
        path.push_str(name);
    }
    path
}

/// The functions that make ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IdFunction {
    Resource,
    Subscription,
    ManagementGroup,
    Tenant,
    Extension,
}

impl IdFunction {
    fn name(self) -> &'static str {
        match self {
            Self::Resource => "resourceId",
            Self::Subscription => "subscriptionResourceId",
            Self::ManagementGroup => "managementGroupResourceId",
            Self::Tenant => "tenantResourceId",
            Self::Extension => "extensionResourceId",
        }
    }

    /// The id, with the scope's own ids where the call leaves them out.
    pub(super) fn id(self, scope: &Scope, arguments: &[Value]) -> Result<Value, Halt> {
        let function = self.name();
        for argument in arguments {
            if !matches!(argument, Value::Text(_) | Value::Expression(_)) {
                let message = format!("`{function}` takes text, but found {}", argument.kind());
                return Err(Halt::new(FaultKind::ArgumentType, message));
            }
        }
        // The type is the first argument that has a slash, after those that name the scope.
        let at = self.type_position(arguments)?;
        let (leading, rest) = arguments.split_at(at);
        let (Some(Value::Text(resource_type)), names) = (rest.first(), &rest[1..]) else {
            return Err(Halt::Unknown);
        };
        let wanted = resource_type.split('/').count() - 1;
        if names.len() != wanted {
            let message = format!(
                "the type `{resource_type}` takes {wanted} names in `{function}`, but found {}",
                names.len()
            );
            return Err(Halt::new(FaultKind::ArgumentCount, message));
        }
        let base = self.base(scope, leading)?;
        let known: Option<Vec<&str>> = names.iter().map(Value::as_text).collect();
        let base_text = match &base {
            Base::Scope(scope) => match scope.id() {
                Value::Text(id) => Some(id),
                _ => None,
            },
            Base::Id(Value::Text(id)) => Some(id.clone()),
            Base::Id(_) => None,
        };
        if let (Some(names), Base::Scope(scope)) = (&known, &base)
            && let ([name], true) = (&**names, resource_type.eq_ignore_ascii_case(RESOURCE_GROUPS))
            && scope.level == Level::Subscription
            && !name.contains('/')
        {
            return Ok(scope.resource_id(resource_type, &text(*name)));
        }
        if let (Some(names), Some(base)) = (known, base_text) {
            for name in &names {
                if name.contains('/') {
                    let message = format!(
                        "`{function}` takes each segment of a name as an argument of its own, but \
                         found `{name}`"
                    );
                    return Err(Halt::new(FaultKind::ArgumentCount, message));
                }
            }
            let base = base.trim_end_matches('/');
            return Ok(text(format!("{base}/{}", providers_path(resource_type, &names.join("/")))));
        }
        let mut all = match base {
            Base::Id(id) => vec![id],
            Base::Scope(scope) => match self {
                Self::Resource if scope.level == Level::ResourceGroup => {
                    vec![scope.subscription, scope.group]
                }
                Self::Resource | Self::Subscription if scope.level == Level::Subscription => {
                    vec![scope.subscription]
                }
                Self::ManagementGroup => vec![scope.management_group],
                _ => Vec::new(),
            },
        };
        let function = match self {
            // In a template of a subscription, it is the id in the subscription that is meant.
            Self::Resource if all.len() == 1 => "subscriptionResourceId",
            Self::Resource if all.is_empty() => "tenantResourceId",
            _ => function,
        };
        all.extend(rest.iter().cloned());
        Ok(call(function, &all))
    }

    fn type_position(self, arguments: &[Value]) -> Result<usize, Halt> {
        let most = match self {
            Self::Resource => 2,
            Self::Subscription | Self::ManagementGroup => 1,
            Self::Tenant => 0,
            Self::Extension => return if arguments.len() > 1 { Ok(1) } else { Err(Halt::Unknown) },
        };
        let candidates = &arguments[..arguments.len().min(most + 1)];
        let is_type = |argument: &Value| argument.as_text().is_some_and(|text| text.contains('/'));
        if let Some(at) = candidates.iter().position(is_type) {
            return Ok(at);
        }
        if candidates.iter().any(|argument| matches!(argument, Value::Expression(_))) {
            return Err(Halt::Unknown);
        }
        let message = format!(
            "`{}` finds no resource type among its arguments; write one as \
             `Microsoft.Storage/storageAccounts`",
            self.name()
        );
        Err(Halt::new(FaultKind::ArgumentValue, message))
    }

    fn base(self, scope: &Scope, leading: &[Value]) -> Result<Base, Halt> {
        let in_group = |subscription: &Value, group: &Value| {
            Base::Scope(Scope {
                level: Level::ResourceGroup,
                subscription: subscription.clone(),
                group: group.clone(),
                management_group: Value::Null,
            })
        };
        let in_subscription = |subscription: &Value| {
            Base::Scope(Scope {
                level: Level::Subscription,
                subscription: subscription.clone(),
                group: Value::Null,
                management_group: Value::Null,
            })
        };
        let has_subscription = matches!(scope.level, Level::ResourceGroup | Level::Subscription);
        Ok(match (self, leading) {
            (Self::Resource, []) => match scope.level {
                Level::ResourceGroup | Level::Subscription => Base::Scope(scope.clone()),
                Level::ManagementGroup | Level::Tenant => Base::Scope(Scope::tenant()),
            },
            (Self::Resource, [group]) if has_subscription => in_group(&scope.subscription, group),
            (Self::Resource, [subscription, group]) => in_group(subscription, group),
            (Self::Subscription, []) if has_subscription => in_subscription(&scope.subscription),
            (Self::Subscription, [subscription]) => in_subscription(subscription),
            (Self::ManagementGroup, []) if scope.level == Level::ManagementGroup => {
                Base::Scope(scope.clone())
            }
            (Self::ManagementGroup, [name]) => Base::Scope(Scope {
                level: Level::ManagementGroup,
                subscription: Value::Null,
                group: Value::Null,
                management_group: name.clone(),
            }),
            (Self::Tenant, []) => Base::Scope(Scope::tenant()),
            (Self::Extension, [id]) => Base::Id(id.clone()),
            _ => {
                let message = format!(
                    "`{}` needs to be told the scope here: this template is deployed to a {}",
                    self.name(),
                    level_name(scope.level)
                );
                return Err(Halt::new(FaultKind::ArgumentCount, message));
            }
        })
    }
}

enum Base {
    Scope(Scope),
    Id(Value),
}

pub(super) fn level_name(level: Level) -> &'static str {
    match level {
        Level::ResourceGroup => "resource group",
        Level::Subscription => "subscription",
        Level::ManagementGroup => "management group",
        Level::Tenant => "tenant",
    }
}
