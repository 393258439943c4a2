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
        this.0.set(&["location"], location.node());
        this.0.set(&["kind"], kind.node());
        this.0.set(&["properties", "Application_Type"], application_type.node());
        this.0.set(&["properties", "WorkspaceResourceId"], workspace_resource_id.node());
        this.0.preset(&["properties", "DisableLocalAuth"], Node::Bool(true));
        this
    }

    /// `etag`.
    pub fn etag(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["etag"], value.node());
        self
    }

    /// `properties.Flow_Type`.
    pub fn flow_type(mut self, value: impl Value<types::FlowType>) -> Self {
        self.0.set(&["properties", "Flow_Type"], value.node());
        self
    }

    /// `properties.Request_Source`.
    pub fn request_source(mut self, value: impl Value<types::RequestSource>) -> Self {
        self.0.set(&["properties", "Request_Source"], value.node());
        self
    }

    /// `properties.HockeyAppId`.
    pub fn hockey_app_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "HockeyAppId"], value.node());
        self
    }

    /// `properties.SamplingPercentage`.
    pub fn sampling_percentage(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "SamplingPercentage"], value.node());
        self
    }

    /// `properties.RetentionInDays`.
    pub fn retention_in_days(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "RetentionInDays"], value.node());
        self
    }

    /// `properties.DisableIpMasking`.
    pub fn disable_ip_masking(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "DisableIpMasking"], value.node());
        self
    }

    /// `properties.ImmediatePurgeDataOn30Days`.
    pub fn immediate_purge_data_on30_days(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "ImmediatePurgeDataOn30Days"], value.node());
        self
    }

    /// `properties.publicNetworkAccessForIngestion`.
    pub fn public_network_access_for_ingestion(
        mut self,
        value: impl Value<types::PublicNetworkAccessForIngestion>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccessForIngestion"], value.node());
        self
    }

    /// `properties.publicNetworkAccessForQuery`.
    pub fn public_network_access_for_query(
        mut self,
        value: impl Value<types::PublicNetworkAccessForQuery>,
    ) -> Self {
        self.0.set(&["properties", "publicNetworkAccessForQuery"], value.node());
        self
    }

    /// `properties.IngestionMode`.
    pub fn ingestion_mode(mut self, value: impl Value<types::IngestionMode>) -> Self {
        self.0.set(&["properties", "IngestionMode"], value.node());
        self
    }

    /// `properties.DisableLocalAuth`.
    ///
    /// Control `appi.02`: it is `true` unless set here.
    pub fn dangerously_set_disable_local_auth(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "DisableLocalAuth"], value.node());
        self
    }

    /// `properties.ForceCustomerStorageForProfiler`.
    pub fn force_customer_storage_for_profiler(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "ForceCustomerStorageForProfiler"], value.node());
        self
    }

    /// `tags`.
    pub fn tags(mut self, value: impl Value<Map<String>, Phase: KnownAtStart>) -> Self {
        self.0.set(&["tags"], value.node());
        self
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        mut self,
        key: impl Into<Key>,
        value: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        self.0.set_entry(&["tags"], key.into(), value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Component, P> {
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
