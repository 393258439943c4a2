//! `Microsoft.Insights/dataCollectionRuleAssociations`, version 2024-03-11.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/dataCollectionRuleAssociations`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/datacollectionruleassociations)
    DataCollectionRuleAssociation: "Microsoft.Insights/dataCollectionRuleAssociations" @ "2024-03-11",
    properties types::DataCollectionRuleAssociationProperties,
    extension [Tenant, ManagementGroup, Subscription, ResourceGroup]
}

impl DataCollectionRuleAssociation {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(target: impl Into<Target>, name: impl Value<String, Phase: KnownAtStart>) -> Self {
        Self(Declaration::extension(Self::TYPE, Self::API_VERSION, target.into(), name.node()))
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.dataCollectionRuleId`.
    pub fn data_collection_rule_id(self, value: impl Value<Id<super::DataCollectionRule>>) -> Self {
        set(self, "properties/dataCollectionRuleId", value)
    }

    /// `properties.dataCollectionEndpointId`.
    pub fn data_collection_endpoint_id(
        self,
        value: impl Value<Id<super::DataCollectionEndpoint>>,
    ) -> Self {
        set(self, "properties/dataCollectionEndpointId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<DataCollectionRuleAssociation, P> {
    pub fn properties(&self) -> Expr<types::DataCollectionRuleAssociationProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
