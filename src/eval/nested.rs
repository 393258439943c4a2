//! Nested deployments: a template inside of a template, deployed to a place of its own.

use std::rc::Rc;

use super::declared::{Instance, Progress};
use super::diagnostic::Halt;
use super::engine::Deployed;
use super::fault::{Fault, FaultKind};
use super::frame::{Frame, Setting, member};
use super::node::to_json;
use super::parameters::Given;
use super::path::Path;
use super::reduce::{Env, Run};
use super::result::{Deployment, Output, Resource};
use super::scope::{MANAGEMENT_GROUPS, Scope};
use super::symbolic::text;
use super::value::Value;
use crate::expr::signature::{Place, Scope as Level};
use crate::json::{self, Map};

/// The work that each nested template is, whatever is in it.
const FRAME: usize = 300;

/// What a nested deployment comes to.
pub(super) struct Nested {
    pub resources: Vec<Resource>,
    /// The deployment itself, and those nested in it.
    pub deployments: Vec<Deployment>,
    pub outputs: Vec<Output>,
    mode: Value,
    parameters: Value,
}

impl Nested {
    /// A deployment that cannot be looked into.
    fn left_out(mode: Value, parameters: Value) -> Self {
        let (resources, deployments, outputs) = Default::default();
        Self { resources, deployments, outputs, mode, parameters }
    }

    /// What `reference` gives of the deployment; the template only where it is asked for, since it
    /// is large.
    pub(super) fn properties(&self, template: Option<&json::Value>) -> Value {
        let outputs = self.outputs.iter().map(|output| {
            let parts = [("type", text(output.type_name())), ("value", output.value().clone())];
            (output.name().to_owned(), Value::Object(parts.into_iter().collect()))
        });
        let mut members = vec![
            ("mode", self.mode.clone()),
            ("parameters", self.parameters.clone()),
            ("outputs", Value::Object(outputs.collect())),
        ];
        members.extend(template.map(|template| ("template", Value::from_json(template))));
        Value::Object(members.into_iter().collect())
    }
}

impl<'t> Frame<'t> {
    /// Where a resource goes that names a group or a subscription, and a nested deployment in any
    /// case.
    pub(super) fn target(
        &self,
        run: &Run<'_, 't>,
        body: &Map,
        is_deployment: bool,
        path: &Path<'_>,
    ) -> Result<Option<Scope>, Halt> {
        let part = |name: &'static str| {
            let evaluated = member(body, name).map(|json| run.node(json, &path.name(name)));
            evaluated.transpose().and_then(|value| match value {
                Some(Value::Null) | None => Ok(None),
                Some(value @ (Value::Text(_) | Value::Expression(_))) => Ok(Some(value)),
                Some(other) => {
                    let message = format!("`{name}` is text, but found {}", other.kind());
                    Err(Halt::new(FaultKind::ArgumentType, message).in_path(&path.name(name)))
                }
            })
        };
        let (subscription, group) = (part("subscriptionId")?, part("resourceGroup")?);
        let own = || self.scope.subscription.clone();
        // Of any other resource, the scope is what it extends.
        let scope = if is_deployment { part("scope")? } else { None };
        Ok(Some(match (subscription, group, scope) {
            (subscription, Some(group), _) => Scope {
                level: Level::ResourceGroup,
                subscription: match subscription {
                    Some(subscription) => subscription_id(subscription, path)?,
                    None => own(),
                },
                group,
                management_group: Value::Null,
            },
            (Some(subscription), None, _) => Scope {
                level: Level::Subscription,
                subscription: subscription_id(subscription, path)?,
                group: Value::Null,
                management_group: Value::Null,
            },
            (None, None, Some(Value::Text(scope))) => scope_of(&scope, &path.name("scope"))?,
            (None, None, _) if is_deployment => self.scope.clone(),
            (None, None, _) => return Ok(None),
        }))
    }

    /// What the nested deployment comes to; nothing if that cannot be told, or not yet.
    pub(super) fn nested(&self, instance: &Instance<'t>) -> Result<Option<Rc<Nested>>, Halt> {
        // What the deployment refers to is its own, not that of whoever asks for it.
        let outer = self.touched.take();
        let evaluate = || {
            let _level = self.shared.enter()?;
            self.evaluate_nested(instance)
        };
        let report = |halt: Halt| self.shared.report(halt.in_path(&Path::start(&instance.path)));
        let result = Progress::run(&instance.nested, evaluate, report);
        self.touched.replace(outer);
        result
    }

    fn evaluate_nested(&self, instance: &Instance<'t>) -> Result<Nested, Halt> {
        let start = Path::start(&instance.path);
        let path = start.name("properties");
        let properties = member(instance.body, "properties").and_then(json::Value::as_object);
        let (Some(properties), Some(template)) = (properties, instance.template()) else {
            return Err(Halt::Unknown);
        };
        instance.run(self, Place::ResourceProperty, |run| {
            let evaluate = |name: &'static str| match member(properties, name) {
                Some(json) => run.node(json, &path.name(name)),
                None => Ok(Value::Null),
            };
            let mode = evaluate("mode")?;
            let options = evaluate("expressionEvaluationOptions")?;
            let inner = match options.get("scope").and_then(Value::as_text) {
                Some(scope) => scope.eq_ignore_ascii_case("inner"),
                // Classic templates evaluate in the parent's scope unless told otherwise.
                None => self.modern,
            };
            if !inner && self.modern {
                let message = "a template of `languageVersion` 2.0 evaluates its nested templates \
                               by themselves: set `expressionEvaluationOptions.scope` to `inner`";
                return Err(Halt::new(FaultKind::Template, message));
            }
            let parameters = evaluate("parameters")?;
            let location = match member(instance.body, "location") {
                Some(json) => {
                    let run = Run::new(self, Env { place: Place::ResourceMember, ..run.env });
                    Some(run.node(json, &start.name("location"))?)
                }
                None => None,
            };
            let target = instance.target.clone().unwrap_or_else(|| self.scope.clone());
            let setting = Setting {
                path: path.name("template").to_string(),
                location: location.filter(|_| target.level != Level::ResourceGroup),
                groups: self.groups(),
                condition: instance.condition.clone(),
                scope: target,
                name: instance.name.clone(),
            };
            let given = given(&parameters, &path.name("parameters"))?;
            let Deployed { resources, mut deployments, outputs } = if inner {
                self.deploy(template, setting, given)?
            } else {
                // The parent's expressions are evaluated here, and what comes of them once more.
                let evaluated = run.node(template, &path.name("template"))?;
                if evaluated.is_symbolic() {
                    let message = format!(
                        "the nested deployment `{:?}` is left out: its template is evaluated in the \
                         scope of its parent, and parts of it are known only at run time",
                        instance.name
                    );
                    let help = "set `expressionEvaluationOptions.scope` to `inner`";
                    let fault = Fault::new(FaultKind::Template, message).help(help);
                    self.shared.warn(fault, &path);
                    return Ok(Nested::left_out(mode, parameters));
                }
                self.deploy(&to_json(&evaluated), setting, given)?
            };
            let own = Deployment {
                id: instance.id.clone(),
                name: instance.name.clone(),
                condition: instance.condition.clone().filter(Value::is_symbolic),
                depends_on: self.dependencies(instance, &self.touched.take()),
                origin: self.origin(instance),
            };
            deployments.insert(0, own);
            Ok(Nested { resources, deployments, outputs, mode, parameters })
        })
    }

    fn deploy(
        &self,
        template: &json::Value,
        setting: Setting,
        given: Vec<(String, Given)>,
    ) -> Result<Deployed, Halt> {
        let Some(map) = template.as_object() else {
            let message = format!("a template is an object, but found {}", template.kind());
            let path = Path::start(&setting.path);
            return Err(Halt::new(FaultKind::Template, message).in_path(&path));
        };
        let parts = ["parameters", "variables", "functions", "resources", "outputs"];
        let size = |name| match member(map, name) {
            Some(json::Value::Object(map)) => map.len(),
            Some(json::Value::Array(items)) => items.len(),
            _ => 0,
        };
        let size: usize = parts.into_iter().map(size).sum();
        self.shared.budget.spend(FRAME + size.saturating_mul(8))?;
        let frame = Frame::new(self.shared, map, setting, given);
        frame.run().ok_or(Halt::Reported)
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

/// The parameters that a nested deployment gives.
fn given(parameters: &Value, path: &Path<'_>) -> Result<Vec<(String, Given)>, Halt> {
    let mut all = Vec::new();
    match parameters {
        Value::Null => {}
        Value::Object(object) => {
            for (name, value) in object {
                all.push((name.to_string(), Given::from_parts(value)?));
            }
        }
        other => {
            let message = format!("`parameters` is an object, but found {}", other.kind());
            return Err(Halt::new(FaultKind::Template, message).in_path(path));
        }
    }
    Ok(all)
}
