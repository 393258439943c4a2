//! `Microsoft.Security/securityContacts`, version 2023-12-01-preview.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.Security/securityContacts`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.security/securitycontacts)
    SecurityContact: "Microsoft.Security/securityContacts" @ "2023-12-01-preview",
    properties types::SecurityContactProperties,
    top [Subscription]
}

impl SecurityContact {
    /// Declares the resource with what Azure requires of it.
    #[track_caller]
    pub fn new() -> Self {
        Self(Declaration::new(Self::TYPE, Self::API_VERSION, Node::String("default".into())))
    }

    /// `properties.emails`.
    pub fn emails(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "emails"], value.node());
        self
    }

    /// `properties.phone`.
    pub fn phone(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "phone"], value.node());
        self
    }

    /// `properties.isEnabled`.
    pub fn is_enabled(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isEnabled"], value.node());
        self
    }

    /// `properties.notificationsSources`.
    pub fn notifications_sources(
        mut self,
        value: impl Value<Vec<types::NotificationsSource>>,
    ) -> Self {
        self.0.set(&["properties", "notificationsSources"], value.node());
        self
    }

    /// Adds one item to `properties.notificationsSources`.
    pub fn notifications_source(mut self, value: impl Value<types::NotificationsSource>) -> Self {
        self.0.push(&["properties", "notificationsSources"], value.node());
        self
    }

    /// `properties.notificationsByRole`.
    pub fn notifications_by_role(
        mut self,
        value: impl Value<types::SecurityContactNotificationsByRole>,
    ) -> Self {
        self.0.set(&["properties", "notificationsByRole"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<SecurityContact, P> {
    pub fn properties(&self) -> Expr<types::SecurityContactProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
