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
    pub fn emails(self, value: impl Value<String>) -> Self {
        set(self, "properties/emails", value)
    }

    /// `properties.phone`.
    pub fn phone(self, value: impl Value<String>) -> Self {
        set(self, "properties/phone", value)
    }

    /// `properties.isEnabled`.
    pub fn is_enabled(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isEnabled", value)
    }

    /// `properties.notificationsSources`.
    pub fn notifications_sources(self, value: impl Value<Vec<types::NotificationsSource>>) -> Self {
        set(self, "properties/notificationsSources", value)
    }

    /// Adds one item to `properties.notificationsSources`.
    pub fn notifications_source(self, value: impl Value<types::NotificationsSource>) -> Self {
        push(self, "properties/notificationsSources", value)
    }

    /// `properties.notificationsByRole`.
    pub fn notifications_by_role(
        self,
        value: impl Value<types::SecurityContactNotificationsByRole>,
    ) -> Self {
        set(self, "properties/notificationsByRole", value)
    }
}

#[doc(hidden)]
impl<P> Expr<SecurityContact, P> {
    pub fn properties(&self) -> Expr<types::SecurityContactProperties, P> {
        field(self, "properties")
    }

    pub fn system_data(&self) -> Expr<types::SystemData, P> {
        field(self, "systemData")
    }
}
