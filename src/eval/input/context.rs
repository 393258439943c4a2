//! Where a template is deployed, by whom, when and with which parameters, as far as it is told.

mod cloud;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};

pub use self::cloud::Cloud;
use super::parameters::{Given, ParameterFile};
use crate::eval::fault::Fault;
use crate::eval::functions::{self, Time};
use crate::eval::value::{Object, Value, fold};
use crate::expr::signature::Scope as Level;

/// What is known of a deployment before it runs.
///
/// Nothing has to be told: an expression that asks for what is not told stays an expression. The
/// scope of the deployment (group, subscription, management group or tenant) is the template's to
/// say, by its `$schema`.
///
/// # Example
///
/// ```
/// use armwright::eval::{Cloud, Context};
///
/// let context = Context::new()
///     .subscription("00000000-0000-0000-0000-000000000001")?
///     .resource_group("rg-data")?
///     .location("westeurope")?
///     .cloud(Cloud::Public)
///     .seed(1)
///     .parameter("retentionDays", 30);
///
/// let error = Context::new().subscription("/subscriptions/1").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the id of the subscription `/subscriptions/1` has a slash; give it alone, not as part of \
///      a resource id"
/// );
/// # Ok::<(), armwright::eval::ContextError>(())
/// ```
#[derive(Clone, Default)]
pub struct Context {
    subscription: Option<Arc<str>>,
    tenant: Option<Arc<str>>,
    management_group: Option<Arc<str>>,
    resource_group: Option<Arc<str>>,
    groups: BTreeMap<String, Group>,
    location: Option<Arc<str>>,
    deployment_name: Option<Arc<str>>,
    deployment_location: Option<Arc<str>>,
    deployer: Option<Value>,
    cloud: Option<Cloud>,
    time: Option<Time>,
    seed: Option<u64>,
    parameters: BTreeMap<String, (Arc<str>, Given)>,
}

/// What is known of a resource group besides its name.
#[derive(Clone, Debug, Default)]
pub(in crate::eval) struct Group {
    pub location: Option<Value>,
    pub tags: Option<Value>,
}

/// Something that a deployment cannot have.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("the {item} `{}` {problem}", found.escape_debug())]
pub struct ContextError {
    item: &'static str,
    found: String,
    problem: String,
}

/// As `Display`, since this is what a `main` prints that returns the error.
impl fmt::Debug for ContextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl ContextError {
    fn new(item: &'static str, found: &str, problem: impl Into<String>) -> Self {
        const SHOWN: usize = 80;
        let mut shown: String = found.chars().take(SHOWN).collect();
        if shown.len() < found.len() {
            shown.push('…');
        }
        Self { item, found: shown, problem: problem.into() }
    }
}

impl Context {
    /// A context of which nothing is known.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of the subscription that is deployed to, or that the resource group is in.
    ///
    /// # Errors
    ///
    /// If it is empty, or has a slash or a blank.
    pub fn subscription(mut self, id: impl AsRef<str>) -> Result<Self, ContextError> {
        self.subscription = Some(single("id of the subscription", id.as_ref())?);
        Ok(self)
    }

    /// The id of the tenant.
    ///
    /// # Errors
    ///
    /// If it is empty, or has a slash or a blank.
    pub fn tenant(mut self, id: impl AsRef<str>) -> Result<Self, ContextError> {
        self.tenant = Some(single("id of the tenant", id.as_ref())?);
        Ok(self)
    }

    /// The name of the management group that is deployed to: its id, not what it is shown as.
    ///
    /// # Errors
    ///
    /// If Azure allows no management group of that name.
    pub fn management_group(mut self, name: impl AsRef<str>) -> Result<Self, ContextError> {
        self.management_group = Some(named("management group", name.as_ref(), 90)?);
        Ok(self)
    }

    /// The name of the resource group that is deployed to.
    ///
    /// # Errors
    ///
    /// If Azure allows no resource group of that name.
    pub fn resource_group(mut self, name: impl AsRef<str>) -> Result<Self, ContextError> {
        self.resource_group = Some(group_name(name.as_ref())?);
        Ok(self)
    }

    /// The location and tags of a resource group in the subscription of this context: of the one
    /// that is deployed to, or of one that a nested deployment goes to.
    ///
    /// # Errors
    ///
    /// If Azure allows no resource group of that name, or if the location is empty.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::Context;
    ///
    /// let context = Context::new()
    ///     .with_resource_group("rg-data", "westeurope", [("team", "data")])?
    ///     .with_resource_group("rg-network", "northeurope", [("team", "core")])?;
    /// # Ok::<(), armwright::eval::ContextError>(())
    /// ```
    pub fn with_resource_group<K: Into<Arc<str>>, V: Into<Arc<str>>>(
        mut self,
        name: impl AsRef<str>,
        location: impl AsRef<str>,
        tags: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Self, ContextError> {
        let name = group_name(name.as_ref())?;
        let location = filled("location of the resource group", location.as_ref())?;
        let tags = tags.into_iter().map(|(name, value)| (name.into(), Value::Text(value.into())));
        let tags = Value::Object(tags.collect::<Object>());
        let group = Group { location: Some(Value::Text(location)), tags: Some(tags) };
        self.groups.insert(fold(&name), group);
        Ok(self)
    }

    /// The location of the resource group that is deployed to; above resource groups, that of the
    /// deployment.
    ///
    /// # Errors
    ///
    /// If it is empty.
    pub fn location(mut self, location: impl AsRef<str>) -> Result<Self, ContextError> {
        self.location = Some(filled("location", location.as_ref())?);
        Ok(self)
    }

    /// The name of the deployment.
    ///
    /// # Errors
    ///
    /// If Azure allows no deployment of that name.
    pub fn deployment_name(mut self, name: impl AsRef<str>) -> Result<Self, ContextError> {
        self.deployment_name = Some(named("deployment", name.as_ref(), 64)?);
        Ok(self)
    }

    /// Where Azure keeps the record of a deployment that goes to more than a resource group. If
    /// not set, it is the [`location`](Self::location).
    ///
    /// # Errors
    ///
    /// If it is empty.
    pub fn deployment_location(mut self, location: impl AsRef<str>) -> Result<Self, ContextError> {
        self.deployment_location = Some(filled("location of the deployment", location.as_ref())?);
        Ok(self)
    }

    /// Who deploys, as `deployer()` tells: the id of the user or service principal, the id of its
    /// tenant, and the user principal name, which is empty where there is none.
    ///
    /// # Errors
    ///
    /// If an id is empty, or has a slash or a blank.
    pub fn deployer(
        mut self,
        object_id: impl AsRef<str>,
        tenant_id: impl AsRef<str>,
        user_principal_name: impl Into<Arc<str>>,
    ) -> Result<Self, ContextError> {
        let object_id = single("id of the deployer", object_id.as_ref())?;
        let tenant_id = single("id of the deployer's tenant", tenant_id.as_ref())?;
        let members = [
            ("objectId", Value::Text(object_id)),
            ("tenantId", Value::Text(tenant_id)),
            ("userPrincipalName", Value::Text(user_principal_name.into())),
        ];
        self.deployer = Some(Value::Object(Object::from_iter(members)));
        Ok(self)
    }

    /// The cloud. If not set, `environment()` stays an expression.
    pub fn cloud(mut self, cloud: Cloud) -> Self {
        self.cloud = Some(cloud);
        self
    }

    /// The time for `utcNow`. If not set, its calls stay expressions.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::eval::Context;
    ///
    /// let context = Context::new().time("2026-03-31T09:30:00Z".parse()?);
    /// # Ok::<(), armwright::eval::Fault>(())
    /// ```
    pub fn time(mut self, time: Time) -> Self {
        self.time = Some(time);
        self
    }

    /// The seed for `newGuid`. If not set, its calls stay expressions.
    ///
    /// The same seed gives the same ids in the same order: the `n`th, counted from 0, is the first
    /// 16 bytes of the SHA-256 of seed and `n`, each as 8 bytes with the highest first, with the
    /// bits of version 4 and variant 1 of [RFC 9562] set.
    ///
    /// [RFC 9562]: https://www.rfc-editor.org/rfc/rfc9562#section-5.4
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// The value of a parameter, its name in any case. A value that is set later wins.
    pub fn parameter(mut self, name: impl Into<Arc<str>>, value: impl Into<Given>) -> Self {
        let name = name.into();
        self.parameters.insert(fold(&name), (name, value.into()));
        self
    }

    /// The values of a parameters file. Values that are set later win.
    pub fn parameters(self, file: ParameterFile) -> Self {
        file.into_iter().fold(self, |context, (name, given)| context.parameter(name, given))
    }
}

/// What the evaluation asks for.
impl Context {
    pub(in crate::eval) fn subscription_id(&self) -> Option<&str> {
        self.subscription.as_deref()
    }

    pub(in crate::eval) fn tenant_id(&self) -> Option<&str> {
        self.tenant.as_deref()
    }

    pub(in crate::eval) fn management_group_name(&self) -> Option<&str> {
        self.management_group.as_deref()
    }

    pub(in crate::eval) fn resource_group_name(&self) -> Option<&str> {
        self.resource_group.as_deref()
    }

    /// What is known of a resource group in the subscription of the context, where the template
    /// itself goes to this level.
    pub(in crate::eval) fn group(&self, name: &str, level: Level) -> Option<Group> {
        let key = fold(name);
        // Above resource groups, the location is that of the deployment.
        let is_target = level == Level::ResourceGroup
            && self.resource_group.as_deref().is_some_and(|own| fold(own) == key);
        match self.groups.get(&key) {
            Some(group) => Some(group.clone()),
            None if is_target => {
                Some(Group { location: self.location.clone().map(Value::Text), tags: None })
            }
            None => None,
        }
    }

    /// The name of the deployment, as `deployment()` tells it.
    pub(in crate::eval) fn name_of_deployment(&self) -> Option<&str> {
        self.deployment_name.as_deref()
    }

    /// The location of a deployment that goes to more than a resource group.
    pub(in crate::eval) fn location_of_deployment(&self) -> Option<&str> {
        self.deployment_location.as_deref().or(self.location.as_deref())
    }

    pub(in crate::eval) fn deployer_value(&self) -> Option<Value> {
        self.deployer.clone()
    }

    pub(in crate::eval) fn environment(&self) -> Option<Value> {
        self.cloud.map(Cloud::environment)
    }

    /// The id that `newGuid` gives after `count` others.
    pub(in crate::eval) fn fresh_guid(&self, count: u64) -> Option<String> {
        let hash = Sha256::new()
            .chain_update(self.seed?.to_be_bytes())
            .chain_update(count.to_be_bytes())
            .finalize();
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&hash[..16]);
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        let digits = format!("{:032x}", u128::from_be_bytes(bytes));
        let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
        Some(parts.join("-"))
    }

    /// What `utcNow` gives with this format, or without one.
    pub(in crate::eval) fn utc_now(&self, format: Option<&str>) -> Option<Result<String, Fault>> {
        self.time.map(|time| functions::utc_now(time, format))
    }

    /// The values of parameters, by their names in capitals.
    pub(in crate::eval) fn given(&self) -> impl Iterator<Item = (&Arc<str>, &Given)> {
        self.parameters.values().map(|(name, given)| (name, given))
    }
}

/// Shows no value of a parameter, since that may be a secret.
impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.given().map(|(name, _)| name).collect();
        f.debug_struct("Context")
            .field("subscription", &self.subscription)
            .field("tenant", &self.tenant)
            .field("management_group", &self.management_group)
            .field("resource_group", &self.resource_group)
            .field("groups", &self.groups)
            .field("location", &self.location)
            .field("deployment_name", &self.deployment_name)
            .field("deployment_location", &self.deployment_location)
            .field("deployer", &self.deployer)
            .field("cloud", &self.cloud)
            .field("time", &self.time)
            .field("seed", &self.seed)
            .field("parameters", &names)
            .finish()
    }
}

fn filled(item: &'static str, text: &str) -> Result<Arc<str>, ContextError> {
    if text.trim().is_empty() {
        return Err(ContextError::new(item, text, "is blank; leave it out if it is not known"));
    }
    Ok(text.into())
}

/// An id that stands between two slashes of a longer one.
fn single(item: &'static str, text: &str) -> Result<Arc<str>, ContextError> {
    let id = filled(item, text)?;
    if id.contains('/') {
        let problem = "has a slash; give it alone, not as part of a resource id";
        return Err(ContextError::new(item, text, problem));
    }
    if id.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(ContextError::new(item, text, "has a blank in it; take that out"));
    }
    Ok(id)
}

/// A name by the [rules of Azure][rules] for groups and deployments.
///
/// [rules]: https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftresources
fn named(item: &'static str, text: &str, most: usize) -> Result<Arc<str>, ContextError> {
    let name = single(item, text)?;
    let length = name.chars().count();
    if length > most {
        let problem = format!("has a name of {length} characters, but {most} are the most");
        return Err(ContextError::new(item, text, problem));
    }
    match name.chars().find(|&c| !c.is_alphanumeric() && !"-_.()".contains(c)) {
        Some(c) => {
            let problem = format!(
                "has `{}` in its name; use letters, digits, `-`, `_`, `.`, `(` and `)`",
                c.escape_debug()
            );
            Err(ContextError::new(item, text, problem))
        }
        None => Ok(name),
    }
}

fn group_name(text: &str) -> Result<Arc<str>, ContextError> {
    let name = named("resource group", text, 90)?;
    if name.ends_with('.') {
        return Err(ContextError::new(
            "resource group",
            text,
            "ends with a full stop; take that off",
        ));
    }
    Ok(name)
}

#[cfg(test)]
mod tests;
