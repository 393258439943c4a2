//! `Microsoft.Network/privateDnsZones/AAAA`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Network/privateDnsZones/AAAA`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones/aaaa)
    Aaaa: "Microsoft.Network/privateDnsZones/AAAA" @ "2024-06-01",
    properties types::RecordSetProperties,
    child super::PrivateDnsZone
}

impl Aaaa {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::PrivateDnsZone>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["properties", "metadata"], value.node());
        self
    }

    /// `properties.ttl`.
    pub fn ttl(mut self, value: impl Value<i64>) -> Self {
        self.0.set(&["properties", "ttl"], value.node());
        self
    }

    /// `properties.aRecords`.
    pub fn a_records(mut self, value: impl Value<Vec<types::ARecord>>) -> Self {
        self.0.set(&["properties", "aRecords"], value.node());
        self
    }

    /// Adds one item to `properties.aRecords`.
    pub fn a_record(mut self, value: impl Value<types::ARecord>) -> Self {
        self.0.push(&["properties", "aRecords"], value.node());
        self
    }

    /// `properties.aaaaRecords`.
    pub fn aaaa_records(mut self, value: impl Value<Vec<types::AaaaRecord>>) -> Self {
        self.0.set(&["properties", "aaaaRecords"], value.node());
        self
    }

    /// Adds one item to `properties.aaaaRecords`.
    pub fn aaaa_record(mut self, value: impl Value<types::AaaaRecord>) -> Self {
        self.0.push(&["properties", "aaaaRecords"], value.node());
        self
    }

    /// `properties.cnameRecord`.
    pub fn cname_record(mut self, value: impl Value<types::CnameRecord>) -> Self {
        self.0.set(&["properties", "cnameRecord"], value.node());
        self
    }

    /// `properties.mxRecords`.
    pub fn mx_records(mut self, value: impl Value<Vec<types::MxRecord>>) -> Self {
        self.0.set(&["properties", "mxRecords"], value.node());
        self
    }

    /// Adds one item to `properties.mxRecords`.
    pub fn mx_record(mut self, value: impl Value<types::MxRecord>) -> Self {
        self.0.push(&["properties", "mxRecords"], value.node());
        self
    }

    /// `properties.ptrRecords`.
    pub fn ptr_records(mut self, value: impl Value<Vec<types::PtrRecord>>) -> Self {
        self.0.set(&["properties", "ptrRecords"], value.node());
        self
    }

    /// Adds one item to `properties.ptrRecords`.
    pub fn ptr_record(mut self, value: impl Value<types::PtrRecord>) -> Self {
        self.0.push(&["properties", "ptrRecords"], value.node());
        self
    }

    /// `properties.soaRecord`.
    pub fn soa_record(mut self, value: impl Value<types::SoaRecord>) -> Self {
        self.0.set(&["properties", "soaRecord"], value.node());
        self
    }

    /// `properties.srvRecords`.
    pub fn srv_records(mut self, value: impl Value<Vec<types::SrvRecord>>) -> Self {
        self.0.set(&["properties", "srvRecords"], value.node());
        self
    }

    /// Adds one item to `properties.srvRecords`.
    pub fn srv_record(mut self, value: impl Value<types::SrvRecord>) -> Self {
        self.0.push(&["properties", "srvRecords"], value.node());
        self
    }

    /// `properties.txtRecords`.
    pub fn txt_records(mut self, value: impl Value<Vec<types::TxtRecord>>) -> Self {
        self.0.set(&["properties", "txtRecords"], value.node());
        self
    }

    /// Adds one item to `properties.txtRecords`.
    pub fn txt_record(mut self, value: impl Value<types::TxtRecord>) -> Self {
        self.0.push(&["properties", "txtRecords"], value.node());
        self
    }

    /// `etag`.
    pub fn etag(mut self, value: impl Value<String, Phase: KnownAtStart>) -> Self {
        self.0.set(&["etag"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Aaaa, P> {
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
