//! A deployment: everything that one template creates.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::sync::Arc;

use super::address::Scope;
use super::conditions::Conditions;
use super::copy::Each;
use super::declaration::Entry;
use super::error::Error;
use super::form::Forms;
use super::group::{Group, ResourceGroup};
use super::marker::{DeployableIn, ManagementGroup, Ref, Resource, Subscription, Tenant};
use super::output::{Output, OutputType, OutputValue};
use super::param::{Param, ParameterDeclaration, SecureParam};
use super::synth;
use super::template::Template;
use crate::expr::{Ast, Expr, KnownAtStart, Node, Secret, Value};

/// Everything that one template creates, at scope `S`.
///
/// # Example
///
/// ```
/// use armwright::azure::storage::{DataLake, StorageRole};
/// use armwright::azure::identity::UserAssignedIdentity;
/// use armwright::{Deployment, ResourceGroup};
///
/// let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
/// let lake = group.add(DataLake::new("stlake", "westeurope"));
/// let reader = group.add(UserAssignedIdentity::new("id-reader", "westeurope"));
/// group.add(lake.grant(StorageRole::BlobDataReader, &reader));
///
/// let mut deployment = Deployment::subscription();
/// deployment.resource_group(group);
/// deployment.output("lake", lake.id());
/// println!("{}", deployment.synth()?);
/// # Ok::<(), armwright::Error>(())
/// ```
#[derive(Debug)]
pub struct Deployment<S> {
    pub(crate) plan: Plan,
    conditions: Conditions,
    forms: Forms,
    marker: PhantomData<fn() -> S>,
}

/// What a deployment holds, whatever its scope.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) level: Level,
    pub(crate) entries: Vec<Entry>,
    pub(crate) groups: Vec<(ResourceGroup, Conditions)>,
    pub(crate) outputs: Vec<(Cow<'static, str>, Output)>,
    pub(crate) parameters: Vec<Arc<ParameterDeclaration>>,
    pub(crate) metadata: BTreeMap<Cow<'static, str>, Node>,
    pub(crate) content_version: Cow<'static, str>,
    pub(crate) crate_version: bool,
    pub(crate) limits: bool,
}

impl Plan {
    /// Whether the group was added to the deployment.
    pub(crate) fn has_group(&self, group: &Arc<Group>) -> bool {
        self.groups.iter().any(|(known, _)| Arc::ptr_eq(&known.group, group))
    }
}

/// The scope of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Level {
    Tenant,
    ManagementGroup,
    Subscription,
    ResourceGroup,
}

impl Deployment<Subscription> {
    /// A deployment to a subscription: `az deployment sub create`.
    pub fn subscription() -> Self {
        Self::at(Level::Subscription)
    }
}

impl Deployment<ResourceGroup> {
    /// A deployment to a resource group: `az deployment group create`.
    /// [`ResourceGroup::current`] is that group.
    pub fn resource_group_level() -> Self {
        Self::at(Level::ResourceGroup)
    }
}

impl Deployment<ManagementGroup> {
    /// A deployment to a management group: `az deployment mg create`.
    pub fn management_group() -> Self {
        Self::at(Level::ManagementGroup)
    }
}

impl Deployment<Tenant> {
    /// A deployment to a tenant: `az deployment tenant create`.
    pub fn tenant() -> Self {
        Self::at(Level::Tenant)
    }
}

impl<S> Deployment<S> {
    fn at(level: Level) -> Self {
        Self {
            plan: Plan {
                level,
                entries: Vec::new(),
                groups: Vec::new(),
                outputs: Vec::new(),
                parameters: Vec::new(),
                metadata: BTreeMap::new(),
                content_version: Cow::Borrowed("1.0.0.0"),
                crate_version: false,
                limits: true,
            },
            conditions: Conditions::default(),
            forms: Forms::default(),
            marker: PhantomData,
        }
    }

    /// Adds a resource to the scope of the deployment itself. Resources that live in a resource
    /// group are added to one.
    #[track_caller]
    pub fn add<R: Resource + DeployableIn<S>>(&mut self, resource: R) -> Ref<R> {
        let entry =
            resource.into_declaration().place(&Scope::Root, &self.conditions, &mut self.forms);
        let reference = Ref::new(Arc::clone(&entry.address));
        self.plan.entries.push(entry);
        reference
    }

    /// Adds a resource group with all that was added to it.
    pub fn resource_group(&mut self, group: ResourceGroup) -> &mut Self {
        self.plan.groups.push((group, self.conditions.clone()));
        self
    }

    /// Adds resources and groups that are deployed only where `condition` is true; see
    /// [`ResourceGroup::when`].
    pub fn when<T>(
        &mut self,
        condition: impl Value<bool, Phase: KnownAtStart>,
        add: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outer = self.conditions.clone();
        self.conditions = outer.with(condition.node().into_ast());
        let result = add(self);
        self.conditions = outer;
        result
    }

    /// Adds one resource for each element of a list; see [`ResourceGroup::for_each`].
    #[track_caller]
    pub fn for_each<T, L, R>(
        &mut self,
        list: L,
        resource: impl FnOnce(Expr<T>, Expr<i64>) -> R,
    ) -> Each<R>
    where
        L: Value<Vec<T>, Phase: KnownAtStart>,
        R: Resource + DeployableIn<S>,
    {
        let list = list.node().into_ast();
        let index = Ast::call("copyIndex", []);
        let item = Expr::from_ast(list.index(index.clone()));
        let declaration = resource(item, Expr::from_ast(index)).into_declaration();
        let entry = declaration.looped(list).place(&Scope::Root, &self.conditions, &mut self.forms);
        let each = Each::new(Arc::clone(&entry.address));
        self.plan.entries.push(entry);
        each
    }

    /// An output: what the deployment tells whoever started it. Everyone who can read the history
    /// of the deployment can read it.
    #[track_caller]
    pub fn output<V: OutputValue<Type: OutputType>>(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: V,
    ) -> &mut Self {
        self.plan.outputs.push((name.into(), Output::plain(value)));
        self
    }

    /// An output whose value stays out of the history of the deployment.
    #[track_caller]
    pub fn secure_output(
        &mut self,
        name: impl Into<Cow<'static, str>>,
        value: impl Value<Secret>,
    ) -> &mut Self {
        self.plan.outputs.push((name.into(), Output::secure(value)));
        self
    }

    /// Describes the output that was added last.
    pub fn description(&mut self, text: impl Into<Cow<'static, str>>) -> &mut Self {
        if let Some((_, output)) = self.plan.outputs.last_mut() {
            output.description = Some(text.into());
        }
        self
    }

    /// Declares a parameter that no expression uses yet.
    pub fn parameter<T>(&mut self, parameter: &Param<T>) -> &mut Self {
        self.plan.parameters.push(Arc::clone(parameter.declaration()));
        self
    }

    /// Declares a secure parameter that no expression uses yet.
    pub fn secure_parameter(&mut self, parameter: &SecureParam) -> &mut Self {
        self.plan.parameters.push(Arc::clone(parameter.declaration()));
        self
    }

    /// One entry of the template's `metadata`; `_generator` is this crate's.
    pub fn metadata(&mut self, key: &'static str, value: impl Into<Node>) -> &mut Self {
        self.plan.metadata.insert(Cow::Borrowed(key), value.into());
        self
    }

    /// The template's `contentVersion`, four numbers with dots. If not set, `1.0.0.0`.
    pub fn content_version(&mut self, version: impl Into<Cow<'static, str>>) -> &mut Self {
        self.plan.content_version = version.into();
        self
    }

    /// Writes this crate's version into `metadata._generator`. Without it, a new release of the
    /// crate changes no template.
    pub fn with_crate_version(&mut self) -> &mut Self {
        self.plan.crate_version = true;
        self
    }

    /// Leaves the limits of Azure Resource Manager unchecked: numbers of resources, parameters
    /// and outputs, and sizes. Such a template cannot be deployed as it is.
    pub fn without_limits(&mut self) -> &mut Self {
        self.plan.limits = false;
        self
    }

    /// Makes the template.
    ///
    /// # Errors
    ///
    /// Every problem of the deployment at once, each with the resource, the line in the program
    /// and a way out.
    pub fn synth(&self) -> Result<Template, Error> {
        synth::synth(&self.plan)
    }
}
