//! Definitions and enums of `Microsoft.App` that start with S.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `Scale` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `min_replicas()`: `i64`
    /// - `max_replicas()`: `i64`
    /// - `cooldown_period()`: `i64`
    /// - `polling_interval()`: `i64`
    /// - `rules()`: `Vec<ScaleRule>`
    Scale
}

impl Scale {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minReplicas`.
    pub fn min_replicas(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["minReplicas"], value.node());
        self
    }

    /// `maxReplicas`.
    pub fn max_replicas(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["maxReplicas"], value.node());
        self
    }

    /// `cooldownPeriod`.
    pub fn cooldown_period(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["cooldownPeriod"], value.node());
        self
    }

    /// `pollingInterval`.
    pub fn polling_interval(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["pollingInterval"], value.node());
        self
    }

    /// `rules`.
    pub fn rules(mut self, value: impl Value<Vec<ScaleRule>>) -> Self {
        self.0.set(&["rules"], value.node());
        self
    }

    /// Adds one item to `rules`.
    pub fn rule(mut self, value: impl Value<ScaleRule>) -> Self {
        self.0.push(&["rules"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Scale, P> {
    pub fn min_replicas(&self) -> Expr<i64, P> {
        field(self, "minReplicas")
    }

    pub fn max_replicas(&self) -> Expr<i64, P> {
        field(self, "maxReplicas")
    }

    pub fn cooldown_period(&self) -> Expr<i64, P> {
        field(self, "cooldownPeriod")
    }

    pub fn polling_interval(&self) -> Expr<i64, P> {
        field(self, "pollingInterval")
    }

    pub fn rules(&self) -> Expr<Vec<ScaleRule>, P> {
        field(self, "rules")
    }
}

definition! {
    /// Definition `ScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `azure_queue()`: `QueueScaleRule`
    /// - `custom()`: `CustomScaleRule`
    /// - `http()`: `HttpScaleRule`
    /// - `tcp()`: `TcpScaleRule`
    ScaleRule
}

impl ScaleRule {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `azureQueue`.
    pub fn azure_queue(mut self, value: impl Value<types::QueueScaleRule>) -> Self {
        self.0.set(&["azureQueue"], value.node());
        self
    }

    /// `custom`.
    pub fn custom(mut self, value: impl Value<types::CustomScaleRule>) -> Self {
        self.0.set(&["custom"], value.node());
        self
    }

    /// `http`.
    pub fn http(mut self, value: impl Value<types::HttpScaleRule>) -> Self {
        self.0.set(&["http"], value.node());
        self
    }

    /// `tcp`.
    pub fn tcp(mut self, value: impl Value<types::TcpScaleRule>) -> Self {
        self.0.set(&["tcp"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ScaleRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn azure_queue(&self) -> Expr<types::QueueScaleRule, P> {
        field(self, "azureQueue")
    }

    pub fn custom(&self) -> Expr<types::CustomScaleRule, P> {
        field(self, "custom")
    }

    pub fn http(&self) -> Expr<types::HttpScaleRule, P> {
        field(self, "http")
    }

    pub fn tcp(&self) -> Expr<types::TcpScaleRule, P> {
        field(self, "tcp")
    }
}

definition! {
    /// Definition `ScaleRuleAuth` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `secret_ref()`: `String`
    /// - `trigger_parameter()`: `String`
    ScaleRuleAuth
}

impl ScaleRuleAuth {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["secretRef"], value.node());
        self
    }

    /// `triggerParameter`.
    pub fn trigger_parameter(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["triggerParameter"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ScaleRuleAuth, P> {
    pub fn secret_ref(&self) -> Expr<String, P> {
        field(self, "secretRef")
    }

    pub fn trigger_parameter(&self) -> Expr<String, P> {
        field(self, "triggerParameter")
    }
}

enumeration! {
    /// `scheme` of `ContainerAppProbeHttpGet`.
    open Scheme {
        Http = "HTTP",
        Https = "HTTPS",
    }
}

definition! {
    /// Definition `Secret` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `identity()`: `String`
    /// - `key_vault_url()`: `String`
    Secret
}

impl Secret {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }

    /// `value`.
    pub fn value(mut self, value: impl Value<crate::azure::support::Secret>) -> Self {
        self.0.set(&["value"], value.node());
        self
    }

    /// `identity`.
    pub fn identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identity"], value.node());
        self
    }

    /// `keyVaultUrl`.
    pub fn key_vault_url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["keyVaultUrl"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Secret, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }

    pub fn key_vault_url(&self) -> Expr<String, P> {
        field(self, "keyVaultUrl")
    }
}

definition! {
    /// Definition `SecretKeyVaultProperties` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `identity()`: `String`
    /// - `key_vault_url()`: `String`
    SecretKeyVaultProperties
}

impl SecretKeyVaultProperties {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `identity`.
    pub fn identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identity"], value.node());
        self
    }

    /// `keyVaultUrl`.
    pub fn key_vault_url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["keyVaultUrl"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<SecretKeyVaultProperties, P> {
    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }

    pub fn key_vault_url(&self) -> Expr<String, P> {
        field(self, "keyVaultUrl")
    }
}

definition! {
    /// Definition `SecretVolumeItem` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `secret_ref()`: `String`
    /// - `path()`: `String`
    SecretVolumeItem
}

impl SecretVolumeItem {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secretRef`.
    pub fn secret_ref(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["secretRef"], value.node());
        self
    }

    /// `path`.
    pub fn path(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["path"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<SecretVolumeItem, P> {
    pub fn secret_ref(&self) -> Expr<String, P> {
        field(self, "secretRef")
    }

    pub fn path(&self) -> Expr<String, P> {
        field(self, "path")
    }
}

definition! {
    /// Definition `Service` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `type_()`: `String`
    Service
}

impl Service {
    /// One with what Azure requires.
    pub fn new(type_: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set(&["type"], type_.node());
        this
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Service, P> {
    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }
}

definition! {
    /// Definition `ServiceBind` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `service_id()`: `Id<AnyResource>`
    /// - `name()`: `String`
    ServiceBind
}

impl ServiceBind {
    /// An empty one.
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceId`.
    pub fn service_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["serviceId"], value.node());
        self
    }

    /// `name`.
    pub fn name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["name"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ServiceBind, P> {
    pub fn service_id(&self) -> Expr<Id<AnyResource>, P> {
        field(self, "serviceId")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `storageType` of `Volume`.
    open StorageType {
        AzureFile = "AzureFile",
        EmptyDir = "EmptyDir",
        Secret = "Secret",
        NfsAzureFile = "NfsAzureFile",
    }
}

reading! {
    /// Definition `SystemData` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `created_by()`: `String`
    /// - `created_by_type()`: `String`
    /// - `created_at()`: `String`
    /// - `last_modified_by()`: `String`
    /// - `last_modified_by_type()`: `String`
    /// - `last_modified_at()`: `String`
    SystemData
}

#[doc(hidden)]
impl<P: Phase> Expr<SystemData, P> {
    pub fn created_by(&self) -> Expr<String, P> {
        field(self, "createdBy")
    }

    pub fn created_by_type(&self) -> Expr<String, P> {
        field(self, "createdByType")
    }

    pub fn created_at(&self) -> Expr<String, P> {
        field(self, "createdAt")
    }

    pub fn last_modified_by(&self) -> Expr<String, P> {
        field(self, "lastModifiedBy")
    }

    pub fn last_modified_by_type(&self) -> Expr<String, P> {
        field(self, "lastModifiedByType")
    }

    pub fn last_modified_at(&self) -> Expr<String, P> {
        field(self, "lastModifiedAt")
    }
}
