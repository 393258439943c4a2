//! `Microsoft.Insights/privateLinkScopes`, version 2021-09-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Insights/privateLinkScopes`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.insights/privatelinkscopes)
    PrivateLinkScope: "Microsoft.Insights/privateLinkScopes" @ "2021-09-01",
    properties types::PrivateLinkScopeProperties,
    top [ResourceGroup]
}

impl PrivateLinkScope {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new(
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        access_mode_settings: impl Value<types::AccessModeSettings>,
    ) -> Self {
        let mut this = Self(Declaration::new(Self::TYPE, Self::API_VERSION, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/accessModeSettings", access_mode_settings.node());
        this
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
impl<P> Expr<PrivateLinkScope, P> {
    pub fn properties(&self) -> Expr<types::PrivateLinkScopeProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }

    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }
}
