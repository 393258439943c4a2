//! `Microsoft.Insights/components`, version 2020-02-02.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/components`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/components)
    Component: "Microsoft.Insights/components" @ "2020-02-02",
    properties types::ComponentProperties,
    top [ResourceGroup]
}

impl Component {
    /// Declares the resource with what Azure requires of it.
    ///
    /// Sets what is safe:
    /// - `properties.DisableLocalAuth` = `true` (`appi.02`)
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        kind: impl Value<String, Phase: KnownAtStart>,
        application_type: impl Value<types::ApplicationType>,
        workspace_resource_id: impl Value<Id<crate::azure::generated::operationalinsights::Workspace>>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("kind", kind.node());
        this.0.set("properties/Application_Type", application_type.node());
        this.0.set("properties/WorkspaceResourceId", workspace_resource_id.node());
        this.0.preset("properties/DisableLocalAuth", Node::Bool(true));
        this
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }

    /// `properties.Flow_Type`.
    pub fn flow_type(self, value: impl Value<types::FlowType>) -> Self {
        set(self, "properties/Flow_Type", value)
    }

    /// `properties.Request_Source`.
    pub fn request_source(self, value: impl Value<types::RequestSource>) -> Self {
        set(self, "properties/Request_Source", value)
    }

    /// `properties.HockeyAppId`.
    pub fn hockey_app_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/HockeyAppId", value)
    }

    /// `properties.SamplingPercentage`.
    pub fn sampling_percentage(self, value: impl Value<i64>) -> Self {
        set(self, "properties/SamplingPercentage", value)
    }

    /// `properties.RetentionInDays`.
    pub fn retention_in_days(self, value: impl Value<i64>) -> Self {
        set(self, "properties/RetentionInDays", value)
    }

    /// `properties.DisableIpMasking`.
    pub fn disable_ip_masking(self, value: impl Value<bool>) -> Self {
        set(self, "properties/DisableIpMasking", value)
    }

    /// `properties.ImmediatePurgeDataOn30Days`.
    pub fn immediate_purge_data_on30_days(self, value: impl Value<bool>) -> Self {
        set(self, "properties/ImmediatePurgeDataOn30Days", value)
    }

    /// `properties.publicNetworkAccessForIngestion`.
    pub fn public_network_access_for_ingestion(
        self,
        value: impl Value<types::PublicNetworkAccessForIngestion>,
    ) -> Self {
        set(self, "properties/publicNetworkAccessForIngestion", value)
    }

    /// `properties.publicNetworkAccessForQuery`.
    pub fn public_network_access_for_query(
        self,
        value: impl Value<types::PublicNetworkAccessForQuery>,
    ) -> Self {
        set(self, "properties/publicNetworkAccessForQuery", value)
    }

    /// `properties.IngestionMode`.
    pub fn ingestion_mode(self, value: impl Value<types::IngestionMode>) -> Self {
        set(self, "properties/IngestionMode", value)
    }

    /// `properties.DisableLocalAuth`.
    ///
    /// Control `appi.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(self, value: impl Value<bool>) -> Self {
        set(self, "properties/DisableLocalAuth", value)
    }

    /// `properties.ForceCustomerStorageForProfiler`.
    pub fn force_customer_storage_for_profiler(self, value: impl Value<bool>) -> Self {
        set(self, "properties/ForceCustomerStorageForProfiler", value)
    }

    /// `tags`.
    pub fn tags(self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        set(self, "tags", value)
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set_entry(self, "tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<Component, P> {
    pub fn kind(&self) -> Expr<String, P> {
        field(self, "kind")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn properties(&self) -> Expr<types::ComponentProperties, P> {
        field(self, "properties")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }
}
