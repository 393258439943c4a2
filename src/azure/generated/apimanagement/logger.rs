//! `Microsoft.ApiManagement/service/loggers`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/loggers`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/loggers)
    Logger: "Microsoft.ApiManagement/service/loggers" @ "2024-05-01",
    properties types::LoggerProperties,
    child super::Service
}

impl Logger {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 256 characters, pattern `^[^*#&+:<>?]+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        logger_type: impl Value<types::LoggerType>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/loggerType", logger_type.node());
        this
    }

    /// `properties.description`: at most 256 characters.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.credentials`.
    pub fn credentials(self, value: impl Value<Map<Secret>>) -> Self {
        set(self, "properties/credentials", value)
    }

    /// Adds one entry to `properties.credentials`.
    pub fn credential(self, key: impl Into<Key>, value: impl Value<Secret>) -> Self {
        set_entry(self, "properties/credentials", key, value)
    }

    /// `properties.isBuffered`.
    pub fn is_buffered(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isBuffered", value)
    }

    /// `properties.resourceId`.
    pub fn resource_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/resourceId", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Logger, P> {
    pub fn properties(&self) -> Expr<types::LoggerProperties, P> {
        field(self, "properties")
    }
}
