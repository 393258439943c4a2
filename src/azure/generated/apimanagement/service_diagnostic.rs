//! `Microsoft.ApiManagement/service/diagnostics`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/diagnostics`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/diagnostics)
    ServiceDiagnostic: "Microsoft.ApiManagement/service/diagnostics" @ "2024-05-01",
    properties types::DiagnosticContractProperties,
    child super::Service
}

impl ServiceDiagnostic {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 80 characters, pattern `^[^*#&+:<>?]+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        logger_id: impl Value<Id<super::Logger>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/loggerId", logger_id.node());
        this
    }

    /// `properties.alwaysLog`.
    pub fn always_log(self, value: impl Value<types::AlwaysLog>) -> Self {
        set(self, "properties/alwaysLog", value)
    }

    /// `properties.sampling`.
    pub fn sampling(self, value: impl Value<types::SamplingSettings>) -> Self {
        set(self, "properties/sampling", value)
    }

    /// `properties.frontend`.
    pub fn frontend(self, value: impl Value<types::PipelineDiagnosticSettings>) -> Self {
        set(self, "properties/frontend", value)
    }

    /// `properties.backend`.
    pub fn backend(self, value: impl Value<types::PipelineDiagnosticSettings>) -> Self {
        set(self, "properties/backend", value)
    }

    /// `properties.logClientIp`.
    pub fn log_client_ip(self, value: impl Value<bool>) -> Self {
        set(self, "properties/logClientIp", value)
    }

    /// `properties.httpCorrelationProtocol`.
    pub fn http_correlation_protocol(
        self,
        value: impl Value<types::HttpCorrelationProtocol>,
    ) -> Self {
        set(self, "properties/httpCorrelationProtocol", value)
    }

    /// `properties.verbosity`.
    pub fn verbosity(self, value: impl Value<types::Verbosity>) -> Self {
        set(self, "properties/verbosity", value)
    }

    /// `properties.operationNameFormat`.
    pub fn operation_name_format(self, value: impl Value<types::OperationNameFormat>) -> Self {
        set(self, "properties/operationNameFormat", value)
    }

    /// `properties.metrics`.
    pub fn metrics(self, value: impl Value<bool>) -> Self {
        set(self, "properties/metrics", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceDiagnostic, P> {
    pub fn properties(&self) -> Expr<types::DiagnosticContractProperties, P> {
        field(self, "properties")
    }
}
