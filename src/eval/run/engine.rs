//! A template evaluated as a whole: parameters, resources, outputs.

use std::rc::Rc;
use std::sync::Arc;

use super::ambient::{unknown_deployment, unknown_ids};
use super::declared::{Body, Instance, Progress};
use super::frame::{Frame, Secrecy, Setting, Shared};
use super::reduce::{Env, Run};
use super::scope::Scope;
use super::symbolic::text;
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::input::Context;
use crate::eval::input::Given;
use crate::eval::input::Template;
use crate::eval::output::diagnostic::Halt;
use crate::eval::output::result::{Evaluated, NestedDeployment, Origin, Output, Parts, Resource};
use crate::eval::value::{Object, Value};
use crate::expr::signature::{Place, Scope as Level};
use crate::json::{self, Map};

/// The members of a resource that say how it is deployed, or that its parts hold already.
const NOT_DEPLOYED: [&str; 19] = [
    "apiVersion",
    "asserts",
    "comments",
    "condition",
    "copy",
    "dependsOn",
    "existing",
    "extension",
    "id",
    "import",
    "metadata",
    "name",
    "@options",
    "resourceGroup",
    "resources",
    "scope",
    "subscriptionId",
    "type",
    "$schema",
];

/// The members in the order in which they are listed; any other comes before `properties`.
const ORDER: [&str; 10] = [
    "location",
    "extendedLocation",
    "sku",
    "kind",
    "plan",
    "managedBy",
    "identity",
    "tags",
    "zones",
    "placement",
];

/// What to do where a value is missing.
const GIVE: &str = "give it with `-p NAME=VALUE` or a parameters file, in code with \
                    `Context::parameter`";

/// Finds what `template` would deploy in `context`, as far as that is known offline.
///
/// See [`Evaluated`] for an example, and the [module](crate::eval) for what is certain and what is not.
pub fn evaluate(template: &Template, context: &Context) -> Evaluated {
    let level = template.level();
    let shared = Shared::new(context, level);
    let (subscription, group, management_group) = unknown_ids(level);
    let or = |known: Option<&str>, unknown: Value| match known {
        Some(known) if !unknown.is_null() => text(known),
        _ => unknown,
    };
    let location = context.location_of_deployment().map(text);
    let setting = Setting {
        path: "$".to_owned(),
        groups: Rc::default(),
        condition: None,
        secrecy: Secrecy::Marked,
        id: None,
        scope: Scope {
            level,
            subscription: or(context.subscription_id(), subscription),
            group: or(context.resource_group_name(), group),
            management_group: or(context.management_group_name(), management_group),
        },
        name: context.name_of_deployment().map_or_else(|| unknown_deployment("name"), text),
        location: (level != Level::ResourceGroup)
            .then(|| location.unwrap_or_else(|| unknown_deployment("location"))),
    };
    let given = context.given().map(|(name, given)| (name.to_string(), given.clone())).collect();
    let Deployed { resources, deployments, outputs, .. } = {
        let frame = Frame::new(&shared, template.root(), setting, given);
        frame.run().unwrap_or_default()
    };
    Evaluated { resources, deployments, outputs, diagnostics: shared.into_diagnostics() }
}

/// What a template comes to.
#[derive(Default)]
pub(super) struct Deployed {
    pub resources: Vec<Resource>,
    pub deployments: Vec<NestedDeployment>,
    pub outputs: Vec<Output>,
    /// Whether an output has a fault, which is reported.
    pub failed: bool,
}

impl<'t> Frame<'t> {
    /// The resources and outputs; nothing if the parameters or what is declared have faults, which
    /// are reported.
    pub(super) fn run(&self) -> Option<Deployed> {
        if !self.check_parameters() {
            return None;
        }
        self.check_variables();
        let mut all = Deployed::default();
        for entry in &self.declared()?.entries {
            for instance in entry.instances.iter().filter(|_| !entry.existing) {
                if instance.active && !self.shared.budget.is_spent() {
                    self.emit(instance, &mut all);
                }
            }
        }
        self.outputs(&mut all);
        Some(all)
    }

    pub(super) fn origin(&self, instance: &Instance<'t>) -> Origin {
        Origin {
            path: instance.path.clone(),
            turn: instance.turn.map(|(name, index)| (name.to_owned(), index)),
            deployment: self.name.clone(),
            deployment_id: self.id.clone(),
        }
    }

    fn emit(&self, instance: &Instance<'t>, all: &mut Deployed) {
        if instance.template().is_some() {
            if let Ok(Some(nested)) = self.nested(instance) {
                all.resources.extend(nested.resources.iter().cloned());
                all.deployments.extend(nested.deployments.iter().cloned());
            }
            return;
        }
        let Ok(Some(body)) = self.body(instance) else { return };
        all.resources.push(Resource::new(Parts {
            id: instance.shown_id(),
            scope: instance.shown(&instance.scope),
            resource_type: instance.resource_type.clone(),
            name: instance.shown_name(),
            api_version: instance.api_version.clone(),
            condition: instance.condition.clone().filter(Value::is_symbolic),
            members: body.members.clone(),
            depends_on: self.dependencies(instance, &body.touched),
            origin: self.origin(instance),
        }));
    }

    /// The members of a resource; nothing while they are being evaluated.
    pub(super) fn body(&self, instance: &Instance<'t>) -> Result<Option<Rc<Body>>, Halt> {
        let outer = self.touched.take();
        let evaluate = || {
            let _level = self.shared.enter()?;
            let members = self.members(instance)?;
            // What is shared between resources is written out for each.
            self.shared.spend_size(&Value::Object(members.clone()))?;
            Ok(Body { members, touched: self.touched.take() })
        };
        let result = Progress::run(&instance.body_value, evaluate, |halt| self.shared.report(halt));
        self.touched.replace(outer);
        result
    }

    fn members(&self, instance: &Instance<'t>) -> Result<Object, Halt> {
        let path = Path::start(&instance.path);
        self.shared.budget.spend(instance.body.len())?;
        let mut members = Vec::new();
        let mut failed = None;
        for (name, json) in instance.body {
            if NOT_DEPLOYED.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                continue;
            }
            let properties = name.eq_ignore_ascii_case("properties");
            let place = if properties { Place::ResourceProperty } else { Place::ResourceMember };
            match instance.run(self, place, |run| run.node(json, &path.name(name))) {
                Ok(Value::Null) => {}
                Ok(value) => {
                    let value = if self.is_secret() { value.into_secret() } else { value };
                    members.push((Arc::from(name), value));
                }
                Err(halt) => {
                    self.shared.report(instance.in_turn(halt));
                    failed = Some(Halt::Reported);
                }
            }
        }
        if let Some(halt) = failed {
            return Err(halt);
        }
        let rank = |name: &str| {
            let known = ORDER.iter().position(|known| known.eq_ignore_ascii_case(name));
            let last = if name.eq_ignore_ascii_case("properties") { 2 } else { 1 };
            known.map_or((last, 0), |at| (0, at))
        };
        members.sort_by_key(|(name, _): &(Arc<str>, Value)| rank(name));
        Ok(Object::from(members))
    }

    fn outputs(&self, all: &mut Deployed) {
        let start = Path::start(&self.path);
        let path = start.name("outputs");
        let declared = member(self.template, "outputs").and_then(json::Value::as_object);
        for (name, declaration) in declared.into_iter().flatten() {
            let path = path.name(name);
            match self.output(name, declaration, &path) {
                Ok(output) => all.outputs.extend(output),
                Err(halt) => {
                    all.failed = true;
                    self.shared.report(halt.in_path(&path));
                }
            }
        }
    }

    fn output(
        &self,
        name: &str,
        declaration: &json::Value,
        path: &Path<'_>,
    ) -> Result<Option<Output>, Halt> {
        let wrong = |message: String| Halt::new(FaultKind::Template, message);
        let Some(map) = declaration.as_object() else {
            return Err(wrong(format!("an output is an object, but found {}", declaration.kind())));
        };
        self.shared.budget.spend((name.len() + map.len()) / 4)?;
        let run = Run::new(self, Env::at(Place::Output));
        let mut unknown = None;
        if let Some(condition) = member(map, "condition") {
            let path = path.name("condition");
            let condition = run.node(condition, &path)?;
            match condition.revealed() {
                Value::Bool(false) => return Ok(None),
                Value::Bool(true) => {}
                Value::Expression(_) => unknown = Some(condition),
                other => {
                    return Err(wrong(format!(
                        "a condition is a bool, but found {}",
                        other.kind()
                    ))
                    .in_path(&path));
                }
            }
        }
        let copy = member(map, "copy").and_then(json::Value::as_object);
        let value = match (copy, map.get_ignore_ascii_case("value")) {
            (Some(copy), _) => run.copy_entry(copy, &path.name("copy"), true)?,
            (None, Some(value)) => run.node(value, &path.name("value"))?,
            (None, None) => return Err(wrong("an output has a `value` or a `copy`".to_owned())),
        };
        self.shared.spend_size(&value)?;
        let mut output = self.checked_output(name, map, value, path)?;
        output.condition = unknown;
        Ok(Some(output))
    }

    fn checked_output(
        &self,
        name: &str,
        map: &Map,
        value: Value,
        path: &Path<'_>,
    ) -> Result<Output, Halt> {
        // Azure lets `null` pass where the type says nothing of it.
        if !value.is_null() {
            self.checked(&format!("the output `{name}`"), map, &value, &path.name("value"))?;
        }
        let secure = self.types.is_secure(map);
        let value = if self.is_secret() { value.into_secret() } else { value };
        let value = self.types.seal(map, value, &self.shared.budget)?;
        Ok(Output {
            name: name.to_owned(),
            type_name: self.type_name(map),
            value,
            secure,
            condition: None,
        })
    }

    /// The name of a type as Azure spells it.
    fn type_name(&self, declaration: &Map) -> String {
        let resolved = self.types.resolve(declaration).ok();
        let word = resolved.and_then(|node| member(node, "type")).and_then(json::Value::as_str);
        let word = word.unwrap_or_default();
        let known = ["Array", "Bool", "Int", "Object", "SecureObject", "SecureString", "String"];
        let same = known.into_iter().find(|known| known.eq_ignore_ascii_case(word));
        same.unwrap_or(word).to_owned()
    }

    /// Refuses a value that is none of the type; each violation but the last is reported here.
    fn checked(
        &self,
        subject: &str,
        declaration: &Map,
        value: &Value,
        path: &Path<'_>,
    ) -> Result<(), Halt> {
        let found = self.types.check_within(declaration, value, &self.shared.budget)?;
        let mut halts = found
            .into_iter()
            .map(|violation| Halt::from(violation.into_fault(subject)).in_path(path));
        let Some(first) = halts.next() else { return Ok(()) };
        for halt in halts {
            self.shared.report(halt);
        }
        Err(first)
    }

    /// The value of a parameter: what it is given, its default, or `null` where it may be.
    pub(super) fn parameter_value(
        &self,
        name: &str,
        declaration: &Map,
        given: Option<&Given>,
        path: &Path<'_>,
    ) -> Result<Value, Halt> {
        let root = self.path == "$";
        self.shared.budget.spend(declaration.len() / 4)?;
        let secure = self.types.is_secure(declaration);
        let stays = || {
            let name = crate::expr::Ast::str(name.to_owned());
            Value::Expression(crate::expr::Ast::call("parameters", [name]))
        };
        let default = declaration.get_ignore_ascii_case("defaultValue");
        // Where `null` cannot be meant, it is as if nothing were given.
        let given = given.filter(|given| match given {
            Given::Value(value) => {
                !value.is_null() || default.is_none() || self.types.is_nullable(declaration)
            }
            _ => true,
        });
        let value = match given {
            Some(Given::KeyVault(_) | Given::Expression(_)) => return Ok(stays()),
            Some(Given::Value(value)) => value.clone(),
            Some(Given::Raw(raw)) => self
                .types
                .read_given(format_args!("the parameter `{name}`"), declaration, raw)
                .map_err(|fault| Halt::from(fault).in_path(path))?,
            None => match default {
                Some(default) => {
                    let run = Run::new(self, Env::at(Place::ParameterDefault));
                    let said = self.shared.said();
                    let value = run.node(default, &path.name("defaultValue"));
                    if secure {
                        self.shared.hide_since(said);
                    }
                    value.map_err(|halt| if secure { halt.hide_text() } else { halt })?
                }
                None if self.types.is_nullable(declaration) => Value::Null,
                None => {
                    let message =
                        format!("the parameter `{name}` is given no value and has no default");
                    let fault = Fault::new(FaultKind::Parameter, message);
                    let fault = if root { fault.help(GIVE) } else { fault };
                    return Err(Halt::from(fault).in_path(path));
                }
            },
        };
        self.checked(&format!("the parameter `{name}`"), declaration, &value, path)?;
        Ok(match (secure, given) {
            // What is given to a secure parameter goes to Azure and nowhere else.
            (true, Some(_)) if root => stays(),
            _ => self.types.seal(declaration, value, &self.shared.budget)?,
        })
    }
}
