//! Definitions and enums of `Microsoft.Insights` that start with I.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use crate::azure::support::*;

reading! {
    /// Definition `Identity` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `principal_id()`: `String`
    /// - `tenant_id()`: `String`
    /// - `type_()`: `String`
    /// - `user_assigned_identities()`: `Map<UserIdentityProperties>`
    Identity
}

#[doc(hidden)]
impl<P> Expr<Identity, P> {
    pub fn principal_id(&self) -> Expr<String, P> {
        field(self, "principalId")
    }

    pub fn tenant_id(&self) -> Expr<String, P> {
        field(self, "tenantId")
    }

    pub fn type_(&self) -> Expr<String, P> {
        field(self, "type")
    }

    pub fn user_assigned_identities(&self) -> Expr<Map<types::UserIdentityProperties>, P> {
        field(self, "userAssignedIdentities")
    }
}

definition! {
    /// Definition `IisLogsDataSource` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `streams()`: `Vec<String>`
    /// - `log_directories()`: `Vec<String>`
    /// - `transform_kql()`: `String`
    /// - `name()`: `String`
    IisLogsDataSource
}

impl IisLogsDataSource {
    /// One with what Azure requires.
    pub fn new(streams: impl Value<Vec<String>>) -> Self {
        let mut this = Self(Object::new());
        this.0.set("streams", streams.node());
        this
    }

    /// Adds one item to `streams`.
    pub fn stream(self, value: impl Value<String>) -> Self {
        push(self, "streams", value)
    }

    /// `logDirectories`.
    pub fn log_directories(self, value: impl Value<Vec<String>>) -> Self {
        set(self, "logDirectories", value)
    }

    /// Adds one item to `logDirectories`.
    pub fn log_directory(self, value: impl Value<String>) -> Self {
        push(self, "logDirectories", value)
    }

    /// `transformKql`.
    pub fn transform_kql(self, value: impl Value<String>) -> Self {
        set(self, "transformKql", value)
    }

    /// `name`.
    pub fn name(self, value: impl Value<String>) -> Self {
        set(self, "name", value)
    }
}

#[doc(hidden)]
impl<P> Expr<IisLogsDataSource, P> {
    pub fn streams(&self) -> Expr<Vec<String>, P> {
        field(self, "streams")
    }

    pub fn log_directories(&self) -> Expr<Vec<String>, P> {
        field(self, "logDirectories")
    }

    pub fn transform_kql(&self) -> Expr<String, P> {
        field(self, "transformKql")
    }

    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }
}

enumeration! {
    /// `ingestionAccessMode` of `AccessModeSettings`.
    open IngestionAccessMode {
        Open = "Open",
        PrivateOnly = "PrivateOnly",
    }
}

enumeration! {
    /// `IngestionMode` of `Microsoft.Insights/components`.
    open IngestionMode {
        ApplicationInsights = "ApplicationInsights",
        ApplicationInsightsWithDiagnosticSettings = "ApplicationInsightsWithDiagnosticSettings",
        LogAnalytics = "LogAnalytics",
    }
}

reading! {
    /// Definition `IngestionQuotasLogs` of `Microsoft.Insights`, which is only read.
    ///
    /// An expression that yields it has:
    /// - `max_size_per_minute_in_gb()`: `String`
    /// - `max_requests_per_minute()`: `String`
    IngestionQuotasLogs
}

#[doc(hidden)]
impl<P> Expr<IngestionQuotasLogs, P> {
    pub fn max_size_per_minute_in_gb(&self) -> Expr<String, P> {
        field(self, "maxSizePerMinuteInGB")
    }

    pub fn max_requests_per_minute(&self) -> Expr<String, P> {
        field(self, "maxRequestsPerMinute")
    }
}

definition! {
    /// Definition `ItsmReceiver` of `Microsoft.Insights`.
    ///
    /// An expression that yields it has:
    /// - `name()`: `String`
    /// - `workspace_id()`: `String`
    /// - `connection_id()`: `String`
    /// - `ticket_configuration()`: `String`
    /// - `region()`: `String`
    ItsmReceiver
}

impl ItsmReceiver {
    /// One with what Azure requires.
    pub fn new(
        name: impl Value<String>,
        workspace_id: impl Value<String>,
        connection_id: impl Value<String>,
        ticket_configuration: impl Value<String>,
        region: impl Value<String>,
    ) -> Self {
        let mut this = Self(Object::new());
        this.0.set("name", name.node());
        this.0.set("workspaceId", workspace_id.node());
        this.0.set("connectionId", connection_id.node());
        this.0.set("ticketConfiguration", ticket_configuration.node());
        this.0.set("region", region.node());
        this
    }
}

#[doc(hidden)]
impl<P> Expr<ItsmReceiver, P> {
    pub fn name(&self) -> Expr<String, P> {
        field(self, "name")
    }

    pub fn workspace_id(&self) -> Expr<String, P> {
        field(self, "workspaceId")
    }

    pub fn connection_id(&self) -> Expr<String, P> {
        field(self, "connectionId")
    }

    pub fn ticket_configuration(&self) -> Expr<String, P> {
        field(self, "ticketConfiguration")
    }

    pub fn region(&self) -> Expr<String, P> {
        field(self, "region")
    }
}
