//! `Microsoft.ApiManagement/service/apis`, version 2024-05-01.
//! Written by `cargo xtask codegen` from Azure/bicep-types-az at 1f896de2; edits are lost.

use super::types;
use crate::azure::support::*;

resource! {
    /// A resource of type `Microsoft.ApiManagement/service/apis`.
    ///
    /// [Reference](https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/apis)
    Api: "Microsoft.ApiManagement/service/apis" @ "2024-05-01",
    properties types::ApiProperties,
    child super::Service
}

impl Api {
    /// Declares the resource with what Azure requires of it.
    ///
    /// The name: between 1 and 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// Sets what is safe:
    /// - `properties.protocols` = `https` (`api.01`)
    #[track_caller]
    pub fn new(
        parent: &Ref<super::Service>,
        name: impl Value<String, Phase: KnownAtStart>,
        path: impl Value<String>,
    ) -> Self {
        let mut this = Self(Declaration::child(Self::TYPE, Self::API_VERSION, parent, name.node()));
        this.0.set("properties/path", path.node());
        this.0.preset("properties/protocols", Node::Array(vec![Node::String("https".into())]));
        this
    }

    /// `properties.value`.
    pub fn value(self, value: impl Value<String>) -> Self {
        set(self, "properties/value", value)
    }

    /// `properties.format`.
    pub fn format(self, value: impl Value<types::ApiFormat>) -> Self {
        set(self, "properties/format", value)
    }

    /// `properties.wsdlSelector`.
    pub fn wsdl_selector(self, value: impl Value<types::ApiWsdlSelector>) -> Self {
        set(self, "properties/wsdlSelector", value)
    }

    /// `properties.apiType`.
    pub fn api_type(self, value: impl Value<types::ApiType>) -> Self {
        set(self, "properties/apiType", value)
    }

    /// `properties.translateRequiredQueryParameters`.
    pub fn translate_required_query_parameters(
        self,
        value: impl Value<types::TranslateRequiredQueryParameters>,
    ) -> Self {
        set(self, "properties/translateRequiredQueryParameters", value)
    }

    /// `properties.sourceApiId`.
    pub fn source_api_id(self, value: impl Value<String>) -> Self {
        set(self, "properties/sourceApiId", value)
    }

    /// `properties.displayName`: between 1 and 300 characters.
    pub fn display_name(self, value: impl Value<String>) -> Self {
        set(self, "properties/displayName", value)
    }

    /// `properties.serviceUrl`: at most 2000 characters.
    pub fn service_url(self, value: impl Value<String>) -> Self {
        set(self, "properties/serviceUrl", value)
    }

    /// `properties.protocols`.
    ///
    /// Control `api.01`: it is `https` unless set here.
    pub fn dangerously_set_protocols(self, value: impl Value<Vec<types::ApiProtocol>>) -> Self {
        set(self, "properties/protocols", value)
    }

    /// `properties.apiVersionSet`.
    pub fn api_version_set(self, value: impl Value<types::ApiVersionSetContractDetails>) -> Self {
        set(self, "properties/apiVersionSet", value)
    }

    /// `properties.description`.
    pub fn description(self, value: impl Value<String>) -> Self {
        set(self, "properties/description", value)
    }

    /// `properties.authenticationSettings`.
    pub fn authentication_settings(
        self,
        value: impl Value<types::AuthenticationSettingsContract>,
    ) -> Self {
        set(self, "properties/authenticationSettings", value)
    }

    /// `properties.subscriptionKeyParameterNames`.
    pub fn subscription_key_parameter_names(
        self,
        value: impl Value<types::SubscriptionKeyParameterNamesContract>,
    ) -> Self {
        set(self, "properties/subscriptionKeyParameterNames", value)
    }

    /// `properties.type`.
    pub fn type_(self, value: impl Value<types::ApiType>) -> Self {
        set(self, "properties/type", value)
    }

    /// `properties.apiRevision`: between 1 and 100 characters.
    pub fn api_revision(self, value: impl Value<String>) -> Self {
        set(self, "properties/apiRevision", value)
    }

    /// `properties.apiVersion`: at most 100 characters.
    pub fn api_api_version(self, value: impl Value<String>) -> Self {
        set(self, "properties/apiVersion", value)
    }

    /// `properties.isCurrent`.
    pub fn is_current(self, value: impl Value<bool>) -> Self {
        set(self, "properties/isCurrent", value)
    }

    /// `properties.apiRevisionDescription`: at most 256 characters.
    pub fn api_revision_description(self, value: impl Value<String>) -> Self {
        set(self, "properties/apiRevisionDescription", value)
    }

    /// `properties.apiVersionDescription`: at most 256 characters.
    pub fn api_version_description(self, value: impl Value<String>) -> Self {
        set(self, "properties/apiVersionDescription", value)
    }

    /// `properties.apiVersionSetId`.
    pub fn api_version_set_id(self, value: impl Value<Id<AnyResource>>) -> Self {
        set(self, "properties/apiVersionSetId", value)
    }

    /// `properties.subscriptionRequired`.
    pub fn subscription_required(self, value: impl Value<bool>) -> Self {
        set(self, "properties/subscriptionRequired", value)
    }

    /// `properties.termsOfServiceUrl`.
    pub fn terms_of_service_url(self, value: impl Value<String>) -> Self {
        set(self, "properties/termsOfServiceUrl", value)
    }

    /// `properties.contact`.
    pub fn contact(self, value: impl Value<types::ApiContactInformation>) -> Self {
        set(self, "properties/contact", value)
    }

    /// `properties.license`.
    pub fn license(self, value: impl Value<types::ApiLicenseInformation>) -> Self {
        set(self, "properties/license", value)
    }
}

#[doc(hidden)]
impl<P> Expr<Api, P> {
    pub fn properties(&self) -> Expr<types::ApiProperties, P> {
        field(self, "properties")
    }
}
