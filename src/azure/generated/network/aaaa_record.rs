//! `Microsoft.Network/privateDnsZones/AAAA`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateDnsZones/AAAA`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones/aaaa)
    AaaaRecord: "Microsoft.Network/privateDnsZones/AAAA" @ "2024-06-01",
    properties types::RecordSetProperties,
    child super::PrivateDnsZone
}

impl AaaaRecord {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::PrivateDnsZone>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.metadata`.
    pub fn metadata(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/metadata", value)
    }

    /// `properties.ttl`.
    pub fn ttl(self, value: impl Value<i64>) -> Self {
        set(self, "properties/ttl", value)
    }

    /// `properties.aaaaRecords`.
    pub fn aaaa_records(self, value: impl Value<Vec<types::AaaaRecord>>) -> Self {
        set(self, "properties/aaaaRecords", value)
    }

    /// Adds one item to `properties.aaaaRecords`.
    pub fn aaaa_record(self, value: impl Value<types::AaaaRecord>) -> Self {
        push(self, "properties/aaaaRecords", value)
    }

    /// `etag`.
    pub fn etag(self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        set(self, "etag", value)
    }
}

#[doc(hidden)]
impl<P> Expr<AaaaRecord, P> {
    pub fn properties(&self) -> Expr<types::RecordSetProperties, P> {
        field(self, "properties")
    }

    pub fn etag(&self) -> Expr<String, P> {
        field(self, "etag")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
