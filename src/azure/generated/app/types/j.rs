//! Definitions and enums of `Microsoft.App` that start with J.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

definition! {
    /// Definition `JobConfiguration` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `secrets()`: `Vec<Secret>`
    /// - `trigger_type()`: `TriggerType`
    /// - `replica_timeout()`: `i64`
    /// - `replica_retry_limit()`: `i64`
    /// - `manual_trigger_config()`: `JobConfigurationManualTriggerConfig`
    /// - `schedule_trigger_config()`: `JobConfigurationScheduleTriggerConfig`
    /// - `event_trigger_config()`: `JobConfigurationEventTriggerConfig`
    /// - `registries()`: `Vec<RegistryCredentials>`
    /// - `identity_settings()`: `Vec<IdentitySettings>`
    JobConfiguration
}

impl JobConfiguration {
    /// One with what Azure requires.
    pub fn new(
        trigger_type: impl Value<types::TriggerType>,
        replica_timeout: impl Value<i64>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("triggerType", trigger_type.node());
        this.0.set("replicaTimeout", replica_timeout.node());
        this
    }

    /// `secrets`.
    pub fn secrets(self, value: impl Value<Vec<types::Secret>>) -> Self {
        set(self, "secrets", value)
    }

    /// Adds one item to `secrets`.
    pub fn secret(self, value: impl Value<types::Secret>) -> Self {
        push(self, "secrets", value)
    }

    /// `replicaRetryLimit`.
    pub fn replica_retry_limit(self, value: impl Value<i64>) -> Self {
        set(self, "replicaRetryLimit", value)
    }

    /// `manualTriggerConfig`.
    pub fn manual_trigger_config(
        self,
        value: impl Value<JobConfigurationManualTriggerConfig>,
    ) -> Self {
        set(self, "manualTriggerConfig", value)
    }

    /// `scheduleTriggerConfig`.
    pub fn schedule_trigger_config(
        self,
        value: impl Value<JobConfigurationScheduleTriggerConfig>,
    ) -> Self {
        set(self, "scheduleTriggerConfig", value)
    }

    /// `eventTriggerConfig`.
    pub fn event_trigger_config(
        self,
        value: impl Value<JobConfigurationEventTriggerConfig>,
    ) -> Self {
        set(self, "eventTriggerConfig", value)
    }

    /// `registries`.
    pub fn registries(self, value: impl Value<Vec<types::RegistryCredentials>>) -> Self {
        set(self, "registries", value)
    }

    /// Adds one item to `registries`.
    pub fn registry(self, value: impl Value<types::RegistryCredentials>) -> Self {
        push(self, "registries", value)
    }

    /// `identitySettings`.
    pub fn identity_settings(self, value: impl Value<Vec<types::IdentitySettings>>) -> Self {
        set(self, "identitySettings", value)
    }

    /// Adds one item to `identitySettings`.
    pub fn identity_setting(self, value: impl Value<types::IdentitySettings>) -> Self {
        push(self, "identitySettings", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobConfiguration, P> {
    pub fn secrets(&self) -> Expr<Vec<types::Secret>, P> {
        field(self, "secrets")
    }

    pub fn trigger_type(&self) -> Expr<types::TriggerType, P> {
        field(self, "triggerType")
    }

    pub fn replica_timeout(&self) -> Expr<i64, P> {
        field(self, "replicaTimeout")
    }

    pub fn replica_retry_limit(&self) -> Expr<i64, P> {
        field(self, "replicaRetryLimit")
    }

    pub fn manual_trigger_config(&self) -> Expr<JobConfigurationManualTriggerConfig, P> {
        field(self, "manualTriggerConfig")
    }

    pub fn schedule_trigger_config(&self) -> Expr<JobConfigurationScheduleTriggerConfig, P> {
        field(self, "scheduleTriggerConfig")
    }

    pub fn event_trigger_config(&self) -> Expr<JobConfigurationEventTriggerConfig, P> {
        field(self, "eventTriggerConfig")
    }

    pub fn registries(&self) -> Expr<Vec<types::RegistryCredentials>, P> {
        field(self, "registries")
    }

    pub fn identity_settings(&self) -> Expr<Vec<types::IdentitySettings>, P> {
        field(self, "identitySettings")
    }
}

definition! {
    /// Definition `JobConfigurationEventTriggerConfig` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `replica_completion_count()`: `i64`
    /// - `parallelism()`: `i64`
    /// - `scale()`: `JobScale`
    JobConfigurationEventTriggerConfig
}

impl JobConfigurationEventTriggerConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `replicaCompletionCount`.
    pub fn replica_completion_count(self, value: impl Value<i64>) -> Self {
        set(self, "replicaCompletionCount", value)
    }

    /// `parallelism`.
    pub fn parallelism(self, value: impl Value<i64>) -> Self {
        set(self, "parallelism", value)
    }

    /// `scale`.
    pub fn scale(self, value: impl Value<JobScale>) -> Self {
        set(self, "scale", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobConfigurationEventTriggerConfig, P> {
    pub fn replica_completion_count(&self) -> Expr<i64, P> {
        field(self, "replicaCompletionCount")
    }

    pub fn parallelism(&self) -> Expr<i64, P> {
        field(self, "parallelism")
    }

    pub fn scale(&self) -> Expr<JobScale, P> {
        field(self, "scale")
    }
}

definition! {
    /// Definition `JobConfigurationManualTriggerConfig` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `replica_completion_count()`: `i64`
    /// - `parallelism()`: `i64`
    JobConfigurationManualTriggerConfig
}

impl JobConfigurationManualTriggerConfig {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `replicaCompletionCount`.
    pub fn replica_completion_count(self, value: impl Value<i64>) -> Self {
        set(self, "replicaCompletionCount", value)
    }

    /// `parallelism`.
    pub fn parallelism(self, value: impl Value<i64>) -> Self {
        set(self, "parallelism", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobConfigurationManualTriggerConfig, P> {
    pub fn replica_completion_count(&self) -> Expr<i64, P> {
        field(self, "replicaCompletionCount")
    }

    pub fn parallelism(&self) -> Expr<i64, P> {
        field(self, "parallelism")
    }
}

definition! {
    /// Definition `JobConfigurationScheduleTriggerConfig` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `replica_completion_count()`: `i64`
    /// - `cron_expression()`: `String`
    /// - `parallelism()`: `i64`
    JobConfigurationScheduleTriggerConfig
}

impl JobConfigurationScheduleTriggerConfig {
    /// One with what Azure requires.
    pub fn new(cron_expression: impl Value<String>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("cronExpression", cron_expression.node());
        this
    }

    /// `replicaCompletionCount`.
    pub fn replica_completion_count(self, value: impl Value<i64>) -> Self {
        set(self, "replicaCompletionCount", value)
    }

    /// `parallelism`.
    pub fn parallelism(self, value: impl Value<i64>) -> Self {
        set(self, "parallelism", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobConfigurationScheduleTriggerConfig, P> {
    pub fn replica_completion_count(&self) -> Expr<i64, P> {
        field(self, "replicaCompletionCount")
    }

    pub fn cron_expression(&self) -> Expr<String, P> {
        field(self, "cronExpression")
    }

    pub fn parallelism(&self) -> Expr<i64, P> {
        field(self, "parallelism")
    }
}

reading! {
    /// Definition `JobProperties` of `Microsoft.App`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `provisioning_state()`: `String`
    /// - `environment_id()`: `Id<ManagedEnvironment>`
    /// - `workload_profile_name()`: `String`
    /// - `configuration()`: `JobConfiguration`
    /// - `template()`: `JobTemplate`
    /// - `outbound_ip_addresses()`: `Vec<String>`
    /// - `event_stream_endpoint()`: `String`
    JobProperties
}

#[doc(hidden)]
impl<P> Expr<JobProperties, P> {
    pub fn provisioning_state(&self) -> Expr<String, P> {
        field(self, "provisioningState")
    }

    pub fn environment_id(&self) -> Expr<Id<super::super::ManagedEnvironment>, P> {
        field(self, "environmentId")
    }

    pub fn workload_profile_name(&self) -> Expr<String, P> {
        field(self, "workloadProfileName")
    }

    pub fn configuration(&self) -> Expr<JobConfiguration, P> {
        field(self, "configuration")
    }

    pub fn template(&self) -> Expr<JobTemplate, P> {
        field(self, "template")
    }

    pub fn outbound_ip_addresses(&self) -> Expr<Vec<String>, P> {
        field(self, "outboundIpAddresses")
    }

    pub fn event_stream_endpoint(&self) -> Expr<String, P> {
        field(self, "eventStreamEndpoint")
    }
}

definition! {
    /// Definition `JobScale` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `polling_interval()`: `i64`
    /// - `min_executions()`: `i64`
    /// - `max_executions()`: `i64`
    /// - `rules()`: `Vec<JobScaleRule>`
    JobScale
}

impl JobScale {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `pollingInterval`.
    pub fn polling_interval(self, value: impl Value<i64>) -> Self {
        set(self, "pollingInterval", value)
    }

    /// `minExecutions`.
    pub fn min_executions(self, value: impl Value<i64>) -> Self {
        set(self, "minExecutions", value)
    }

    /// `maxExecutions`.
    pub fn max_executions(self, value: impl Value<i64>) -> Self {
        set(self, "maxExecutions", value)
    }

    /// `rules`.
    pub fn rules(self, value: impl Value<Vec<JobScaleRule>>) -> Self {
        set(self, "rules", value)
    }

    /// Adds one item to `rules`.
    pub fn rule(self, value: impl Value<JobScaleRule>) -> Self {
        push(self, "rules", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobScale, P> {
    pub fn polling_interval(&self) -> Expr<i64, P> {
        field(self, "pollingInterval")
    }

    pub fn min_executions(&self) -> Expr<i64, P> {
        field(self, "minExecutions")
    }

    pub fn max_executions(&self) -> Expr<i64, P> {
        field(self, "maxExecutions")
    }

    pub fn rules(&self) -> Expr<Vec<JobScaleRule>, P> {
        field(self, "rules")
    }
}

definition! {
    /// Definition `JobScaleRule` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `type_()`: `String`
    /// - `metadata()`: `Any`
    /// - `auth()`: `Vec<ScaleRuleAuth>`
    /// - `identity()`: `String`
    JobScaleRule
}

impl JobScaleRule {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }

    /// `type`.
    pub fn type_(self, value: impl Value<String>) -> Self {
        set(self, "type", value)
    }

    /// `metadata`.
    pub fn metadata(self, value: impl Value<Any>) -> Self {
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
impl<P> Expr<JobScaleRule, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn metadata(&self) -> Expr<Any, P> {
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
    /// Definition `JobTemplate` of `Microsoft.App`.
    ///
    /// An expression that yields it has:
    /// - `init_containers()`: `Vec<InitContainer>`
    /// - `containers()`: `Vec<Container>`
    /// - `volumes()`: `Vec<Volume>`
    JobTemplate
}

impl JobTemplate {
    /// An empty one.
    #[inline]
    pub fn new() -> Self {
        Self(Object::new())
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

    /// `volumes`.
    pub fn volumes(self, value: impl Value<Vec<types::Volume>>) -> Self {
        set(self, "volumes", value)
    }

    /// Adds one item to `volumes`.
    pub fn volume(self, value: impl Value<types::Volume>) -> Self {
        push(self, "volumes", value)
    }
}

#[doc(hidden)]
impl<P> Expr<JobTemplate, P> {
    pub fn init_containers(&self) -> Expr<Vec<types::InitContainer>, P> {
        field(self, "initContainers")
    }

    pub fn containers(&self) -> Expr<Vec<types::Container>, P> {
        field(self, "containers")
    }

    pub fn volumes(&self) -> Expr<Vec<types::Volume>, P> {
        field(self, "volumes")
    }
}
