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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `auth`.
    pub fn auth(mut self, value: impl Value<Vec<types::ScaleRuleAuth>>) -> Self {
        self.0.set(&["auth"], value.node());
        self
    }

    /// `identity`.
    pub fn identity(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["identity"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TcpScaleRule, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `revisionSuffix`.
    pub fn revision_suffix(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["revisionSuffix"], value.node());
        self
    }

    /// `terminationGracePeriodSeconds`.
    pub fn termination_grace_period_seconds(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["terminationGracePeriodSeconds"], value.node());
        self
    }

    /// `initContainers`.
    pub fn init_containers(mut self, value: impl Value<Vec<types::InitContainer>>) -> Self {
        self.0.set(&["initContainers"], value.node());
        self
    }

    /// Adds one item to `initContainers`.
    pub fn init_container(mut self, value: impl Value<types::InitContainer>) -> Self {
        self.0.push(&["initContainers"], value.node());
        self
    }

    /// `containers`.
    pub fn containers(mut self, value: impl Value<Vec<types::Container>>) -> Self {
        self.0.set(&["containers"], value.node());
        self
    }

    /// Adds one item to `containers`.
    pub fn container(mut self, value: impl Value<types::Container>) -> Self {
        self.0.push(&["containers"], value.node());
        self
    }

    /// `scale`.
    pub fn scale(mut self, value: impl Value<types::Scale>) -> Self {
        self.0.set(&["scale"], value.node());
        self
    }

    /// `volumes`.
    pub fn volumes(mut self, value: impl Value<Vec<types::Volume>>) -> Self {
        self.0.set(&["volumes"], value.node());
        self
    }

    /// Adds one item to `volumes`.
    pub fn volume(mut self, value: impl Value<types::Volume>) -> Self {
        self.0.push(&["volumes"], value.node());
        self
    }

    /// `serviceBinds`.
    pub fn service_binds(mut self, value: impl Value<Vec<types::ServiceBind>>) -> Self {
        self.0.set(&["serviceBinds"], value.node());
        self
    }

    /// Adds one item to `serviceBinds`.
    pub fn service_bind(mut self, value: impl Value<types::ServiceBind>) -> Self {
        self.0.push(&["serviceBinds"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Template, P> {
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
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `revisionName`.
    pub fn revision_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["revisionName"], value.node());
        self
    }

    /// `weight`.
    pub fn weight(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["weight"], value.node());
        self
    }

    /// `latestRevision`.
    pub fn latest_revision(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["latestRevision"], value.node());
        self
    }

    /// `label`.
    pub fn label(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["label"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<TrafficWeight, P> {
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
