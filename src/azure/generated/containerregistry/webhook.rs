//! `Microsoft.ContainerRegistry/registries/webhooks`, version 2025-11-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ContainerRegistry/registries/webhooks`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.containerregistry/registries/webhooks)
    Webhook: "Microsoft.ContainerRegistry/registries/webhooks" @ "2025-11-01",
    properties types::WebhookProperties,
    child super::Registry
}

impl Webhook {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 5 and 50 characters, pattern `^[a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Registry>,
        name: impl Value<String, Phase: KnownAtStart>,
        location: impl Value<String, Phase: KnownAtStart>,
        service_uri: impl Value<Secret>,
        actions: impl Value<Vec<types::WebhookAction>>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("location", location.node());
        this.0.set("properties/serviceUri", service_uri.node());
        this.0.set("properties/actions", actions.node());
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

    /// `properties.customHeaders`.
    pub fn custom_headers(self, value: impl Value<Map<String>>) -> Self {
        set(self, "properties/customHeaders", value)
    }

    /// Adds one entry to `properties.customHeaders`.
    pub fn custom_header(self, key: impl Into<Key>, value: impl Value<String>) -> Self {
        set_entry(self, "properties/customHeaders", key, value)
    }

    /// `properties.status`.
    pub fn status(self, value: impl Value<types::WebhookStatus>) -> Self {
        set(self, "properties/status", value)
    }

    /// `properties.scope`.
    pub fn scope(self, value: impl Value<String>) -> Self {
        set(self, "properties/scope", value)
    }

    /// Adds one item to `properties.actions`.
    pub fn action(self, value: impl Value<types::WebhookAction>) -> Self {
        push(self, "properties/actions", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Webhook, P> {
    pub fn tags(&self) -> Expr<Map<String>, P> {
        field(self, "tags")
    }

    pub fn location(&self) -> Expr<String, P> {
        field(self, "location")
    }

    pub fn properties(&self) -> Expr<types::WebhookProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
