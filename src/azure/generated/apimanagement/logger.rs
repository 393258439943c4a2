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
        this.0.set(&["properties", "loggerType"], logger_type.node());
        this
    }

    /// `properties.description`: at most 256 characters.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.credentials`.
    pub fn credentials(mut self, value: impl Value<Map<Secret>>) -> Self {
        self.0.set(&["properties", "credentials"], value.node());
        self
    }

    /// Adds one entry to `properties.credentials`.
    pub fn credential(mut self, key: impl Into<Key>, value: impl Value<Secret>) -> Self {
        self.0.set_entry(&["properties", "credentials"], key.into(), value.node());
        self
    }

    /// `properties.isBuffered`.
    pub fn is_buffered(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isBuffered"], value.node());
        self
    }

    /// `properties.resourceId`.
    pub fn resource_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "resourceId"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Logger, P> {
    pub fn properties(&self) -> Expr<types::LoggerProperties, P> {
        field(self, "properties")
    }
}
