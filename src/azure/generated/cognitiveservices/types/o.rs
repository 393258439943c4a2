//! Definitions and enums of `Microsoft.CognitiveServices` that start with O.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::super::types;
use super::ConnectionProperties;
use crate::azure::support::*;

definition! {
    /// Definition `OAuth2AuthTypeConnectionProperties` of `Microsoft.CognitiveServices`.
    ///
    /// An expression that yields it has:
    /// - `category()`: `AadAuthTypeConnectionPropertiesCategory`
    /// - `created_by_workspace_arm_id()`: `String`
    /// - `error()`: `String`
    /// - `expiry_time()`: `String`
    /// - `group()`: `String`
    /// - `is_shared_to_all()`: `bool`
    /// - `metadata()`: `Map<String>`
    /// - `pe_requirement()`: `PeRequirement`
    /// - `pe_status()`: `PeStatus`
    /// - `shared_user_list()`: `Vec<String>`
    /// - `target()`: `String`
    /// - `use_workspace_managed_identity()`: `bool`
    /// - `credentials()`: `ConnectionOauth2`
    /// - `auth_type()`: `String`
    Oauth2AuthTypeConnectionProperties
}

variant! { ConnectionProperties <- Oauth2AuthTypeConnectionProperties }

impl Oauth2AuthTypeConnectionProperties {
    /// An empty one.
    pub fn new() -> Self {
        let mut this = Self(Object::new());
        this.0.preset(&["authType"], Node::String("OAuth2".into()));
        this
    }

    /// `category`.
    pub fn category(
        mut self,
        value: impl Value<types::AadAuthTypeConnectionPropertiesCategory>,
    ) -> Self {
        self.0.set(&["category"], value.node());
        self
    }

    /// `error`.
    pub fn error(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["error"], value.node());
        self
    }

    /// `expiryTime`.
    pub fn expiry_time(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["expiryTime"], value.node());
        self
    }

    /// `isSharedToAll`.
    pub fn is_shared_to_all(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["isSharedToAll"], value.node());
        self
    }

    /// `metadata`.
    pub fn metadata(mut self, value: impl Value<Map<String>>) -> Self {
        self.0.set(&["metadata"], value.node());
        self
    }

    /// `peRequirement`.
    pub fn pe_requirement(mut self, value: impl Value<types::PeRequirement>) -> Self {
        self.0.set(&["peRequirement"], value.node());
        self
    }

    /// `peStatus`.
    pub fn pe_status(mut self, value: impl Value<types::PeStatus>) -> Self {
        self.0.set(&["peStatus"], value.node());
        self
    }

    /// `sharedUserList`.
    pub fn shared_user_list(mut self, value: impl Value<Vec<String>>) -> Self {
        self.0.set(&["sharedUserList"], value.node());
        self
    }

    /// `target`.
    pub fn target(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["target"], value.node());
        self
    }

    /// `useWorkspaceManagedIdentity`.
    pub fn use_workspace_managed_identity(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["useWorkspaceManagedIdentity"], value.node());
        self
    }

    /// `credentials`.
    pub fn credentials(mut self, value: impl Value<types::ConnectionOauth2>) -> Self {
        self.0.set(&["credentials"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Oauth2AuthTypeConnectionProperties, P> {
    pub fn category(&self) -> Expr<types::AadAuthTypeConnectionPropertiesCategory, P> {
        field(self, "category")
    }

    pub fn created_by_workspace_arm_id(&self) -> Expr<String, P> {
        field(self, "createdByWorkspaceArmId")
    }

    pub fn error(&self) -> Expr<String, P> {
        field(self, "error")
    }

    pub fn expiry_time(&self) -> Expr<String, P> {
        field(self, "expiryTime")
    }

    pub fn group(&self) -> Expr<String, P> {
        field(self, "group")
    }

    pub fn is_shared_to_all(&self) -> Expr<bool, P> {
        field(self, "isSharedToAll")
    }

    pub fn metadata(&self) -> Expr<Map<String>, P> {
        field(self, "metadata")
    }

    pub fn pe_requirement(&self) -> Expr<types::PeRequirement, P> {
        field(self, "peRequirement")
    }

    pub fn pe_status(&self) -> Expr<types::PeStatus, P> {
        field(self, "peStatus")
    }

    pub fn shared_user_list(&self) -> Expr<Vec<String>, P> {
        field(self, "sharedUserList")
    }

    pub fn target(&self) -> Expr<String, P> {
        field(self, "target")
    }

    pub fn use_workspace_managed_identity(&self) -> Expr<bool, P> {
        field(self, "useWorkspaceManagedIdentity")
    }

    pub fn credentials(&self) -> Expr<types::ConnectionOauth2, P> {
        field(self, "credentials")
    }

    pub fn auth_type(&self) -> Expr<String, P> {
        field(self, "authType")
    }
}

definition! {
    /// Definition `OutboundRule` of `Microsoft.CognitiveServices`.
    ///
    /// One of [`FqdnOutboundRule`](types::FqdnOutboundRule), [`PrivateEndpointOutboundRule`](types::PrivateEndpointOutboundRule), [`ServiceTagOutboundRule`](types::ServiceTagOutboundRule).
    ///
    /// An expression that yields it has:
    /// - `category()`: `FqdnOutboundRuleCategory`
    /// - `status()`: `FqdnOutboundRuleStatus`
    /// - `error_information()`: `String`
    /// - `parent_rule_names()`: `Vec<String>`
    OutboundRule
}

#[doc(hidden)]
impl<P: Phase> Expr<OutboundRule, P> {
    pub fn category(&self) -> Expr<types::FqdnOutboundRuleCategory, P> {
        field(self, "category")
    }

    pub fn status(&self) -> Expr<types::FqdnOutboundRuleStatus, P> {
        field(self, "status")
    }

    pub fn error_information(&self) -> Expr<String, P> {
        field(self, "errorInformation")
    }

    pub fn parent_rule_names(&self) -> Expr<Vec<String>, P> {
        field(self, "parentRuleNames")
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<OutboundRule, P> {
    pub fn as_fqdn_outbound_rule(&self) -> Expr<types::FqdnOutboundRule, P> {
        self.cast()
    }

    pub fn as_private_endpoint_outbound_rule(&self) -> Expr<types::PrivateEndpointOutboundRule, P> {
        self.cast()
    }

    pub fn as_service_tag_outbound_rule(&self) -> Expr<types::ServiceTagOutboundRule, P> {
        self.cast()
    }
}
