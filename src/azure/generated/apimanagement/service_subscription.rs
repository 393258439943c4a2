//! `Microsoft.ApiManagement/service/subscriptions`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/subscriptions`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/subscriptions)
    ServiceSubscription: "Microsoft.ApiManagement/service/subscriptions" @ "2024-05-01",
    properties types::ServiceSubscriptionProperties,
    child super::Service
}

impl ServiceSubscription {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: at most 256 characters, pattern `^[^*#&+:<>?]+$`.
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        scope: impl Value<String>,
        display_name: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/scope", scope.node());
        this.0.set("properties/displayName", display_name.node());
        this
    }

    /// `properties.ownerId`.
    pub fn owner_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/ownerId", value)
    }

    /// `properties.primaryKey`: between 1 and 256 characters.
    pub fn primary_key(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/primaryKey", value)
    }

    /// `properties.secondaryKey`: between 1 and 256 characters.
    pub fn secondary_key(self, value: impl Value<Secret>) -> Self {
        set(self, "properties/secondaryKey", value)
    }

    /// `properties.state`.
    pub fn state(self, value: impl Value<types::ServiceSubscriptionState>) -> Self {
        set(self, "properties/state", value)
    }

    /// `properties.allowTracing`.
    pub fn allow_tracing(self, value: impl Value<bool>) -> Self {
        set(self, "properties/allowTracing", value)
    }
}

#[doc(hidden)]
impl<P> Expr<ServiceSubscription, P> {
    pub fn properties(&self) -> Expr<types::ServiceSubscriptionProperties, P> {
        field(self, "properties")
    }
}
