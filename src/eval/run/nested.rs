//! Nested deployments: a template inside of a template, deployed to a place of its own.

use std::cell::OnceCell;
use std::rc::Rc;

use super::declared::{Instance, Progress};
use super::engine::Deployed;
use super::frame::{Frame, Secrecy, Setting};
use super::node::to_json;
use super::reduce::{Env, Run};
use super::symbolic::text;
use crate::eval::document::Path;
use crate::eval::document::member;
use crate::eval::fault::{Fault, FaultKind};
use crate::eval::input::Given;
use crate::eval::output::diagnostic::Halt;
use crate::eval::output::result::{NestedDeployment, Output, Resource};
use crate::eval::value::Value;
use crate::expr::signature::{Place, Scope as Level};
use crate::json;

/// The work that each nested template is, whatever is in it.
const FRAME: usize = 300;

/// What a nested deployment comes to.
pub(super) struct Nested {
    pub resources: Vec<Resource>,
    /// The deployment itself, and those nested in it.
    pub deployments: Vec<NestedDeployment>,
    pub outputs: Vec<Output>,
    /// Whether an output has a fault, which is reported.
    pub failed: bool,
    mode: Value,
    parameters: Value,
    properties: OnceCell<Value>,
}

impl Nested {
    fn new(deployed: Deployed, mode: Value, parameters: Value) -> Self {
        let Deployed { resources, deployments, outputs, failed } = deployed;
        let properties = OnceCell::new();
        Self { resources, deployments, outputs, failed, mode, parameters, properties }
    }

    /// A deployment that cannot be looked into.
    fn left_out(mode: Value, parameters: Value) -> Self {
        Self::new(Deployed::default(), mode, parameters)
    }

    /// What `reference` gives of the deployment, without the template.
    pub(super) fn properties(&self) -> Value {
        self.properties.get_or_init(|| Value::Object(self.members().into_iter().collect())).clone()
    }

    /// All that `reference` gives of the deployment.
    pub(super) fn properties_with(&self, template: &json::Value) -> Value {
        let template = ("template", Value::from_json(template));
        Value::Object(self.members().into_iter().chain([template]).collect())
    }

    fn members(&self) -> [(&'static str, Value); 3] {
        let outputs = self.outputs.iter().map(|output| {
            let parts = [("type", text(output.type_name())), ("value", output.value().clone())];
            (output.name().to_owned(), Value::Object(parts.into_iter().collect()))
        });
        [
            ("mode", self.mode.clone()),
            ("parameters", self.parameters.clone()),
            ("outputs", Value::Object(outputs.collect())),
        ]
    }
}

impl<'t> Frame<'t> {
    /// What the nested deployment comes to; nothing if that cannot be told, or not yet.
    pub(super) fn nested(&self, instance: &Instance<'t>) -> Result<Option<Rc<Nested>>, Halt> {
        // What the deployment refers to is its own, not that of whoever asks for it.
        let outer = self.touched.take();
        let evaluate = || {
            let _level = self.shared.enter()?;
            self.evaluate_nested(instance)
        };
        let report = |halt: Halt| {
            let halt = halt.in_path(&Path::start(&instance.path));
            self.shared.report(instance.in_turn(halt));
        };
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
            let parameters = match member(properties, "parameters") {
                Some(json) => {
                    // Each has a value, known or not.
                    let run = Run::new(self, Env { loops_stay: false, ..run.env });
                    run.node(json, &path.name("parameters"))?
                }
                None => Value::Null,
            };
            let location = match member(instance.body, "location") {
                Some(json) => {
                    let run = Run::new(self, Env { place: Place::ResourceMember, ..run.env });
                    Some(run.node(json, &start.name("location"))?)
                }
                None => None,
            };
            let target = instance.target.clone().unwrap_or_else(|| self.scope.clone());
            let mut setting = Setting {
                path: path.name("template").to_string(),
                location: location.filter(|_| target.level != Level::ResourceGroup),
                groups: self.groups(),
                condition: instance.condition.clone(),
                secrecy: if instance.secret {
                    self.secrecy.max(Secrecy::Deployed)
                } else {
                    self.secrecy
                },
                scope: target,
                id: Some(instance.shown_id()),
                name: instance.shown_name(),
            };
            let given = given(&parameters, &path.name("parameters"))?;
            let mut deployed = if inner {
                self.deploy(template, setting, given)?
            } else {
                // The parent's expressions are evaluated here, and what comes of them once more.
                let evaluated = run.node(template, &path.name("template"))?;
                if evaluated.is_symbolic() {
                    self.shared.spend_size(&instance.name)?;
                    let message = format!(
                        "the nested deployment `{}` is left out: its template is evaluated in the \
                         scope of its parent, and parts of it are known only at run time",
                        instance.title()
                    );
                    let help = "set `expressionEvaluationOptions.scope` to `inner`";
                    let fault = Fault::new(FaultKind::Template, message).help(help);
                    self.shared.warn(fault, &path);
                    return Ok(Nested::left_out(mode, parameters));
                }
                if let Some(message) = secret_shown(&evaluated) {
                    return Err(Halt::new(FaultKind::Template, message));
                }
                // Which parts are secret cannot be told any more.
                if evaluated.is_secret() {
                    setting.secrecy = Secrecy::Text;
                }
                self.deploy(&to_json(&evaluated), setting, given)?
            };
            let own = NestedDeployment {
                id: instance.shown_id(),
                name: instance.shown_name(),
                condition: instance.condition.clone().filter(Value::is_symbolic),
                depends_on: self.dependencies(instance, &self.touched.take()),
                origin: self.origin(instance),
            };
            deployed.deployments.insert(0, own);
            let parameters = sealed(&parameters, template);
            Ok(Nested::new(deployed, mode, parameters))
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
        let listed =
            ["definitions", "parameters", "variables", "functions", "resources", "outputs"];
        let size = |name| match member(map, name) {
            Some(json::Value::Object(map)) => map.len(),
            Some(json::Value::Array(items)) => items.len(),
            _ => 0,
        };
        let size = listed.into_iter().map(size).sum::<usize>() + declared_inside(map);
        let groups = setting.groups.len() / 4;
        let rest = map.len() / 2 + member(map, "definitions").map_or(0, parts);
        self.shared.budget.spend(FRAME + size.saturating_mul(8) + groups + rest)?;
        let (secret, said) = (setting.secrecy > Secrecy::Marked, self.shared.said());
        let result = Frame::new(self.shared, map, setting, given).run();
        if secret {
            self.shared.hide_since(said);
        }
        result.ok_or(Halt::Reported)
    }
}

/// How many functions there are in the namespaces of a template, and how many variables are loops.
fn declared_inside(template: &json::Map) -> usize {
    let namespaces = member(template, "functions").and_then(json::Value::as_array);
    let members = namespaces.into_iter().flatten().filter_map(|namespace| {
        let members = member(namespace.as_object()?, "members")?.as_object()?;
        Some(members.len())
    });
    let loops = member(template, "variables").and_then(json::Value::as_object);
    let loops = loops.and_then(|variables| member(variables, "copy")?.as_array());
    members.sum::<usize>() + loops.map_or(0, <[_]>::len)
}

/// How many parts some JSON has.
pub(super) fn parts(json: &json::Value) -> usize {
    1 + match json {
        json::Value::Array(items) => items.iter().map(parts).sum(),
        json::Value::Object(map) => map.values().map(parts).sum(),
        json::Value::String(text) => text.len() / 16,
        _ => 0,
    }
}

/// What is wrong where a secret stands in a part that is shown of a resource of the template, or of
/// one in a resource of it.
fn secret_shown(template: &Value) -> Option<&'static str> {
    let resources = template.get("resources").filter(|resources| resources.is_secret())?;
    let items = resources.as_array().into_iter().flatten();
    let members = resources.as_object().into_iter().flatten().map(|(_, resource)| resource);
    items.chain(members).find_map(|resource| {
        let is_secret = |part: Option<&Value>| part.is_some_and(Value::is_secret);
        if is_secret(resource.get("type")) {
            return Some("the type of a resource is a secret, but types are shown");
        }
        if is_secret(resource.get("copy").and_then(|copy| copy.get("name"))) {
            return Some("the name of a loop is a secret, but names are shown");
        }
        let nested = || secret_shown(resource.get("properties")?.get("template")?);
        secret_shown(resource).or_else(nested)
    })
}

/// What is given for the parameters, those of types that are or may hold secrets marked.
fn sealed(parameters: &Value, template: &json::Value) -> Value {
    let Value::Object(object) = parameters else { return parameters.clone() };
    let declared = template.get("parameters").and_then(json::Value::as_object);
    let is_open = |name: &str| {
        let declaration = declared.and_then(|declared| declared.get_ignore_ascii_case(name));
        declaration.and_then(json::Value::as_object).is_none_or(|declaration| {
            let word = member(declaration, "type").and_then(json::Value::as_str);
            let plain = ["string", "int", "bool"];
            word.is_some_and(|word| plain.iter().any(|plain| plain.eq_ignore_ascii_case(word)))
        })
    };
    let seal = |(name, value): &(std::sync::Arc<str>, Value)| {
        let value = value.clone();
        (name.clone(), if is_open(name) { value } else { value.into_secret() })
    };
    Value::Object(object.iter().map(seal).collect())
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
