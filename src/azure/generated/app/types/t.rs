//! Definitions and enums of `Microsoft.App` that start with T.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `TcpScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `metadata()`: `Map<String>`
    /// - `auth()`: `Vec<ScaleRuleAuth>`
    /// - `identity()`: `String`
    TcpScaleRule
}

impl TcpScaleRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "metadata", value)
    }

    /// `auth`.
    pub fn auth(self, value: impl Value<Vec<types::ScaleRuleAuth>>) -> Self {
        set(self, "auth", value)
    }

    /// `identity`.
    pub fn identity(self, value: impl Value<String>) -> Self {
        set(self, "identity", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TcpScaleRule, P> {
    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn auth(&self) -> Expr<Vec<types::ScaleRuleAuth>, P> {
        field(self, "auth")
    }

    pub fn identity(&self) -> Expr<String, P> {
        field(self, "identity")
    }
}

definition! {
    /// Definition `Template` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `revision_suffix()`: `String`
    /// - `termination_grace_period_seconds()`: `i64`
    /// - `init_containers()`: `Vec<InitContainer>`
    /// - `containers()`: `Vec<Container>`
    /// - `scale()`: `Scale`
    /// - `volumes()`: `Vec<Volume>`
    /// - `service_binds()`: `Vec<ServiceBind>`
    Template
}

impl Template {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `revisionSuffix`.
    pub fn revision_suffix(self, value: impl Value<String>) -> Self {
        set(self, "revisionSuffix", value)
    }

    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(self, value: impl Value<i64>) -> Self {
        set(self, "terminationGracePeriodSeconds", value)
    }

    /// `initContainers`.
    pub fn init_containers(self, value: impl Value<Vec<types::InitContainer>>) -> Self {
        set(self, "initContainers", value)
    }

    /// Adds one item to `initContainers`.
    pub fn init_container(self, value: impl Value<types::InitContainer>) -> Self {
        push(self, "initContainers", value)
    }

    /// `containers`.
    pub fn containers(self, value: impl Value<Vec<types::Container>>) -> Self {
        set(self, "containers", value)
    }

    /// Adds one item to `containers`.
    pub fn container(self, value: impl Value<types::Container>) -> Self {
        push(self, "containers", value)
    }

    /// `scale`.
    pub fn scale(self, value: impl Value<types::Scale>) -> Self {
        set(self, "scale", value)
    }

    /// `volumes`.
    pub fn volumes(self, value: impl Value<Vec<types::Volume>>) -> Self {
        set(self, "volumes", value)
    }

    /// Adds one item to `volumes`.
    pub fn volume(self, value: impl Value<types::Volume>) -> Self {
        push(self, "volumes", value)
    }

    /// `serviceBinds`.
    pub fn service_binds(self, value: impl Value<Vec<types::ServiceBind>>) -> Self {
        set(self, "serviceBinds", value)
    }

    /// Adds one item to `serviceBinds`.
    pub fn service_bind(self, value: impl Value<types::ServiceBind>) -> Self {
        push(self, "serviceBinds", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Template, P> {
    pub fn revision_suffix(&self) -> Expr<String, P> {
        field(self, "revisionSuffix")
    }

    pub fn termination_grace_period_seconds(&self) -> Expr<i64, P> {
        field(self, "terminationGracePeriodSeconds")
    }

    pub fn init_containers(&self) -> Expr<Vec<types::InitContainer>, P> {
        field(self, "initContainers")
    }

    pub fn containers(&self) -> Expr<Vec<types::Container>, P> {
        field(self, "containers")
    }

    pub fn scale(&self) -> Expr<types::Scale, P> {
        field(self, "scale")
    }

    pub fn volumes(&self) -> Expr<Vec<types::Volume>, P> {
        field(self, "volumes")
    }

    pub fn service_binds(&self) -> Expr<Vec<types::ServiceBind>, P> {
        field(self, "serviceBinds")
    }
}

definition! {
    /// Definition `TrafficWeight` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `revision_name()`: `String`
    /// - `weight()`: `i64`
    /// - `latest_revision()`: `bool`
    /// - `label()`: `String`
    TrafficWeight
}

impl TrafficWeight {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `revisionName`.
    pub fn revision_name(self, value: impl Value<String>) -> Self {
        set(self, "revisionName", value)
    }

    /// `weight`.
    pub fn weight(self, value: impl Value<i64>) -> Self {
        set(self, "weight", value)
    }

    /// `latestRevision`.
    pub fn latest_revision(self, value: impl Value<bool>) -> Self {
        set(self, "latestRevision", value)
    }

    /// `label`.
    pub fn label(self, value: impl Value<String>) -> Self {
        set(self, "label", value)
    }
}

#[doc(hidden)]
impl<P> Expr<TrafficWeight, P> {
    pub fn revision_name(&self) -> Expr<String, P> {
        field(self, "revisionName")
    }

    pub fn weight(&self) -> Expr<i64, P> {
        field(self, "weight")
    }

    pub fn latest_revision(&self) -> Expr<bool, P> {
        field(self, "latestRevision")
    }

    pub fn label(&self) -> Expr<String, P> {
        field(self, "label")
    }
}

enumeration! {
    /// `transport` of `Ingress`.
    open Transport {
        Auto = "auto",
        Http = "http",
        Http2 = "http2",
        Tcp = "tcp",
    }
}

enumeration! {
    /// `triggerType` of `JobConfiguration`.
    open TriggerType {
        Schedule = "Schedule",
        Event = "Event",
        Manual = "Manual",
    }
}
