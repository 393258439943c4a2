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
        this.0.set(&["properties", "loggerId"], logger_id.node());
        this
    }

    /// `properties.alwaysLog`.
    pub fn always_log(mut self, value: impl Value<types::AlwaysLog>) -> Self {
        self.0.set(&["properties", "alwaysLog"], value.node());
        self
    }

    /// `properties.sampling`.
    pub fn sampling(mut self, value: impl Value<types::SamplingSettings>) -> Self {
        self.0.set(&["properties", "sampling"], value.node());
        self
    }

    /// `properties.frontend`.
    pub fn frontend(mut self, value: impl Value<types::PipelineDiagnosticSettings>) -> Self {
        self.0.set(&["properties", "frontend"], value.node());
        self
    }

    /// `properties.backend`.
    pub fn backend(mut self, value: impl Value<types::PipelineDiagnosticSettings>) -> Self {
        self.0.set(&["properties", "backend"], value.node());
        self
    }

    /// `properties.logClientIp`.
    pub fn log_client_ip(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "logClientIp"], value.node());
        self
    }

    /// `properties.httpCorrelationProtocol`.
    pub fn http_correlation_protocol(
        mut self,
        value: impl Value<types::HttpCorrelationProtocol>,
    ) -> Self {
        self.0.set(&["properties", "httpCorrelationProtocol"], value.node());
        self
    }

    /// `properties.verbosity`.
    pub fn verbosity(mut self, value: impl Value<types::Verbosity>) -> Self {
        self.0.set(&["properties", "verbosity"], value.node());
        self
    }

    /// `properties.operationNameFormat`.
    pub fn operation_name_format(mut self, value: impl Value<types::OperationNameFormat>) -> Self {
        self.0.set(&["properties", "operationNameFormat"], value.node());
        self
    }

    /// `properties.metrics`.
    pub fn metrics(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "metrics"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<ServiceDiagnostic, P> {
    pub fn properties(&self) -> Expr<types::DiagnosticContractProperties, P> {
        field(self, "properties")
    }
}
