//! What a template comes to.

use std::sync::Arc;

use super::diagnostic::{Diagnostic, Located, Severity};
use crate::eval::value::{Object, Value, fold, same_name};
use crate::json;

/// What a template would deploy: resources, outputs, and what is said of the template.
///
/// # Example
///
/// ```
/// use armwright::eval::{Context, Template, Value, evaluate};
///
/// let template = Template::parse(
///     r#"{
///       "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
///       "contentVersion": "1.0.0.0",
///       "parameters": { "env": { "type": "string" } },
///       "resources": [
///         {
///           "type": "Microsoft.Storage/storageAccounts",
///           "apiVersion": "2023-05-01",
///           "name": "[concat('st', parameters('env'))]",
///           "location": "[resourceGroup().location]",
///           "sku": { "name": "Standard_LRS" },
///           "kind": "StorageV2"
///         }
///       ]
///     }"#,
/// )?;
/// let context = Context::new().parameter("env", Value::text("dev"));
/// let evaluated = evaluate(&template, &context);
///
/// assert!(evaluated.is_deployable());
/// let account = evaluated.resource("Microsoft.Storage/storageAccounts", "stdev").unwrap();
/// assert_eq!(account.get("sku").unwrap().get("name").unwrap().as_text(), Some("Standard_LRS"));
/// // What the context does not tell stays.
/// let location = account.get("location").unwrap().as_expression().unwrap();
/// assert_eq!(location.to_string(), "resourceGroup().location");
/// # Ok::<(), armwright::eval::TemplateError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Evaluated {
    pub(in crate::eval) resources: Vec<Resource>,
    pub(in crate::eval) deployments: Vec<NestedDeployment>,
    pub(in crate::eval) outputs: Vec<Output>,
    pub(in crate::eval) diagnostics: Vec<Diagnostic>,
}

impl Evaluated {
    /// The resources in the order of the template, those of nested deployments in their place.
    ///
    /// Empty if the parameters have an error.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// The nested deployments, each before those inside of it.
    pub fn deployments(&self) -> &[NestedDeployment] {
        &self.deployments
    }

    /// The outputs, in the order of the template.
    pub fn outputs(&self) -> &[Output] {
        &self.outputs
    }

    /// What is wrong with the template or its parameters, and what is left out.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The [diagnostics](Self::diagnostics) with their places in the text of the template, which is
    /// read once for all.
    pub fn located(&self, text: &str) -> Vec<Located<'_>> {
        let paths = self.diagnostics.iter().map(Diagnostic::path);
        let places = json::locate_all(text, paths);
        let all = self.diagnostics.iter().zip(places);
        all.map(|(diagnostic, place)| Located { diagnostic, place }).collect()
    }

    /// Whether the template evaluates without an error.
    ///
    /// Azure may still refuse it. It is not checked whether two resources have one id, whether
    /// dependencies go in a circle, whether what `dependsOn` names is there, whether the members
    /// and the name of a resource are those of its type, nor what Azure limits. And if it is not
    /// [complete](Self::is_complete), nothing is said of what is left out.
    pub fn is_deployable(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.severity() != Severity::Error)
    }

    /// Whether nothing was left out: neither a loop whose count nor a nested template of which a
    /// part is known only at run time. Each of them has a [warning](Diagnostic::is_omission).
    ///
    /// If it is not, a resource that is not among the [`resources`](Self::resources) may be
    /// deployed all the same. Where there is an error, resources are missing too.
    pub fn is_complete(&self) -> bool {
        !self.diagnostics.iter().any(Diagnostic::is_omission)
    }

    /// The resource of this type and name, both in any case.
    pub fn resource(&self, resource_type: &str, name: &str) -> Option<&Resource> {
        self.of_type(resource_type)
            .find(|resource| resource.name().as_text().is_some_and(|own| same_name(own, name)))
    }

    /// The resources of a type, in any case; there may be more of them if the result is not
    /// [complete](Self::is_complete).
    pub fn of_type(&self, resource_type: &str) -> impl Iterator<Item = &Resource> {
        let wanted = fold(resource_type);
        self.resources.iter().filter(move |resource| fold(resource.resource_type()) == wanted)
    }

    /// The resource with this id, in any case.
    pub fn by_id(&self, id: &str) -> Option<&Resource> {
        let is =
            |resource: &&Resource| resource.id().as_text().is_some_and(|own| same_name(own, id));
        self.resources.iter().find(is)
    }

    /// The output of this name, in any case.
    pub fn output(&self, name: &str) -> Option<&Output> {
        self.outputs.iter().find(|output| same_name(output.name(), name))
    }
}

/// A resource that would be deployed.
#[derive(Clone, Debug)]
pub struct Resource(Arc<Parts>);

#[derive(Clone, Debug)]
pub(in crate::eval) struct Parts {
    pub id: Value,
    pub scope: Value,
    pub resource_type: String,
    pub name: Value,
    pub api_version: Value,
    pub condition: Option<Value>,
    pub members: Object,
    pub depends_on: Vec<Value>,
    pub origin: Origin,
}

/// Where in the template something comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub(in crate::eval) path: String,
    pub(in crate::eval) turn: Option<(String, i64)>,
    pub(in crate::eval) deployment: Value,
    pub(in crate::eval) deployment_id: Option<Value>,
}

impl Origin {
    /// The JSON path of the declaration, such as `$.resources[2]`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The name of the loop it comes from and which turn of it, from 0.
    pub fn turn(&self) -> Option<(&str, i64)> {
        self.turn.as_ref().map(|(name, index)| (&**name, *index))
    }

    /// The name of the deployment that deploys it.
    pub fn deployment(&self) -> &Value {
        &self.deployment
    }

    /// The id of the nested deployment that deploys it, as [`Resource::depends_on`] names it;
    /// nothing where that is the template itself.
    pub fn deployment_id(&self) -> Option<&Value> {
        self.deployment_id.as_ref()
    }
}

impl Resource {
    pub(in crate::eval) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The full id: text, or an expression where the name or the scope is known only later.
    pub fn id(&self) -> &Value {
        &self.0.id
    }

    /// The id of what it goes to: a resource group, a subscription, a management group, or `/` for
    /// the tenant; of an extension resource, the id of what it extends.
    pub fn scope(&self) -> &Value {
        &self.0.scope
    }

    /// The full type, such as `Microsoft.Network/virtualNetworks/subnets`.
    pub fn resource_type(&self) -> &str {
        &self.0.resource_type
    }

    /// The full name, with `/` between its segments.
    pub fn name(&self) -> &Value {
        &self.0.name
    }

    /// The version of the API it is deployed with.
    pub fn api_version(&self) -> &Value {
        &self.0.api_version
    }

    /// The condition, where it is not known yet whether it holds. A resource whose condition does
    /// not hold is not there.
    pub fn condition(&self) -> Option<&Value> {
        self.0.condition.as_ref()
    }

    /// The members besides those above: `location`, `tags`, `sku`, `properties` and so on.
    pub fn members(&self) -> &Object {
        &self.0.members
    }

    /// A member by its name, in any case.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.members.get(name)
    }

    /// A part by its JSON pointer, such as `/properties/subnets/0/name`, the names in any case.
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let (first, rest) = match pointer.strip_prefix('/')?.split_once('/') {
            Some((first, _)) => (first, &pointer[first.len() + 1..]),
            None => (pointer.strip_prefix('/')?, ""),
        };
        self.get(&first.replace("~1", "/").replace("~0", "~"))?.pointer(rest)
    }

    /// The ids of what is deployed before it: what `dependsOn` names and what its properties
    /// refer to. The id of a nested deployment stands for all that it deploys.
    pub fn depends_on(&self) -> &[Value] {
        &self.0.depends_on
    }

    /// Where in the template it comes from.
    pub fn origin(&self) -> &Origin {
        &self.0.origin
    }
}

/// A nested deployment.
#[derive(Clone, Debug)]
pub struct NestedDeployment {
    pub(in crate::eval) id: Value,
    pub(in crate::eval) name: Value,
    pub(in crate::eval) condition: Option<Value>,
    pub(in crate::eval) depends_on: Vec<Value>,
    pub(in crate::eval) origin: Origin,
}

impl NestedDeployment {
    /// The full id.
    pub fn id(&self) -> &Value {
        &self.id
    }

    /// The name.
    pub fn name(&self) -> &Value {
        &self.name
    }

    /// The condition, where it is not known yet whether it holds.
    pub fn condition(&self) -> Option<&Value> {
        self.condition.as_ref()
    }

    /// The ids of what is deployed before it.
    pub fn depends_on(&self) -> &[Value] {
        &self.depends_on
    }

    /// Where in the template it comes from.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }
}

/// An output and its value.
#[derive(Clone, Debug)]
pub struct Output {
    pub(in crate::eval) name: String,
    pub(in crate::eval) type_name: String,
    pub(in crate::eval) value: Value,
    pub(in crate::eval) secure: bool,
    pub(in crate::eval) condition: Option<Value>,
}

impl Output {
    /// The name as it is written.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The type as Azure spells it, such as `String` or `SecureObject`.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The value; of a secure output, a secret.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Whether it is of a secure type.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// The condition, where it is not known yet whether it holds. An output whose condition does
    /// not hold is not there.
    pub fn condition(&self) -> Option<&Value> {
        self.condition.as_ref()
    }
}
