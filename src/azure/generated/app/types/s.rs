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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `minReplicas`.
    pub fn min_replicas(self, value: impl Value<i64>) -> Self {
        set(self, "minReplicas", value)
    }

    /// `maxReplicas`.
    pub fn max_replicas(self, value: impl Value<i64>) -> Self {
        set(self, "maxReplicas", value)
    }

    /// `cooldownPeriod`.
    pub fn cooldown_period(self, value: impl Value<i64>) -> Self {
        set(self, "cooldownPeriod", value)
    }

    /// `pollingInterval`.
    pub fn polling_interval(self, value: impl Value<i64>) -> Self {
        set(self, "pollingInterval", value)
    }

    /// `rules`.
    pub fn rules(self, value: impl Value<Vec<ScaleRule>>) -> Self {
        set(self, "rules", value)
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<ScaleRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Scale, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `azureQueue`.
    pub fn azure_queue(self, value: impl Value<types::QueueScaleRule>) -> Self {
        set(self, "azureQueue", value)
    }

    /// `custom`.
    pub fn custom(self, value: impl Value<types::CustomScaleRule>) -> Self {
        set(self, "custom", value)
    }

    /// `http`.
    pub fn http(self, value: impl Value<types::HttpScaleRule>) -> Self {
        set(self, "http", value)
    }

    /// `tcp`.
    pub fn tcp(self, value: impl Value<types::TcpScaleRule>) -> Self {
        set(self, "tcp", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScaleRule, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secretRef`.
    pub fn secret_ref(self, value: impl Value<String>) -> Self {
        set(self, "secretRef", value)
    }

    /// `triggerParameter`.
    pub fn trigger_parameter(self, value: impl Value<String>) -> Self {
        set(self, "triggerParameter", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ScaleRuleAuth, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `value`.
    pub fn value(self, value: impl Value<crate::azure::support::Secret>) -> Self {
        set(self, "value", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }

    /// `keyVaultUrl`.
    pub fn key_vault_url(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Secret, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }

    /// `keyVaultUrl`.
    pub fn key_vault_url(self, value: impl Value<String>) -> Self {
        set(self, "keyVaultUrl", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecretKeyVaultProperties, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `secretRef`.
    pub fn secret_ref(self, value: impl Value<String>) -> Self {
        set(self, "secretRef", value)
    }

    /// `path`.
    pub fn path(self, value: impl Value<String>) -> Self {
        set(self, "path", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecretVolumeItem, P> {
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
        this.0.set("type", type_.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<Service, P> {
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
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `serviceId`.
    pub fn service_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "serviceId", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceBind, P> {
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
impl<P> Expr<SystemData, P> {
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
