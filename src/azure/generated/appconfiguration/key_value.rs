//! `Microsoft.AppConfiguration/configurationStores/keyValues`, version 2024-06-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.AppConfiguration/configurationStores/keyValues`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.appconfiguration/configurationstores/keyvalues)
    KeyValue: "Microsoft.AppConfiguration/configurationStores/keyValues" @ "2024-06-01",
    properties types::KeyValueProperties,
    child super::ConfigurationStore
}

impl KeyValue {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::ConfigurationStore>,
        name: impl Value<String, Phase: KnownAtStart>,
    ) -> Self {
        Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()))
    }

    /// `properties.value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "properties/value", value)
    }

    /// `properties.contentType`.
    pub fn content_type(self, value: impl Value<String>) -> Self {
        set(self, "properties/contentType", value)
    }

    /// `properties.tags`.
    pub fn tags(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/tags", value)
    }

    /// Adds one entry to `properties.tags`.
    pub fn tag(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/tags", key, value)
    }
}

#[doc(hidden)]
impl<P> Expr<KeyValue, P> {
    pub fn properties(&self) -> Expr<types::KeyValueProperties, P> {
        field(self, "properties")
    }
}
