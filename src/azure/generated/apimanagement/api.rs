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
        this.0.set(&["properties", "path"], path.node());
        this.0
            .preset(&["properties", "protocols"], Node::Array(vec![Node::String("https".into())]));
        this
    }

    /// `properties.value`.
    pub fn value(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "value"], value.node());
        self
    }

    /// `properties.format`.
    pub fn format(mut self, value: impl Value<types::ApiFormat>) -> Self {
        self.0.set(&["properties", "format"], value.node());
        self
    }

    /// `properties.wsdlSelector`.
    pub fn wsdl_selector(mut self, value: impl Value<types::ApiWsdlSelector>) -> Self {
        self.0.set(&["properties", "wsdlSelector"], value.node());
        self
    }

    /// `properties.apiType`.
    pub fn api_type(mut self, value: impl Value<types::ApiType>) -> Self {
        self.0.set(&["properties", "apiType"], value.node());
        self
    }

    /// `properties.translateRequiredQueryParameters`.
    pub fn translate_required_query_parameters(
        mut self,
        value: impl Value<types::TranslateRequiredQueryParameters>,
    ) -> Self {
        self.0.set(&["properties", "translateRequiredQueryParameters"], value.node());
        self
    }

    /// `properties.sourceApiId`.
    pub fn source_api_id(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "sourceApiId"], value.node());
        self
    }

    /// `properties.displayName`: between 1 and 300 characters.
    pub fn display_name(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "displayName"], value.node());
        self
    }

    /// `properties.serviceUrl`: at most 2000 characters.
    pub fn service_url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "serviceUrl"], value.node());
        self
    }

    /// `properties.protocols`.
    ///
    /// Control `api.01`: it is `https` unless set here.
    pub fn dangerously_set_protocols(mut self, value: impl Value<Vec<types::ApiProtocol>>) -> Self {
        self.0.set(&["properties", "protocols"], value.node());
        self
    }

    /// `properties.apiVersionSet`.
    pub fn api_version_set(
        mut self,
        value: impl Value<types::ApiVersionSetContractDetails>,
    ) -> Self {
        self.0.set(&["properties", "apiVersionSet"], value.node());
        self
    }

    /// `properties.description`.
    pub fn description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "description"], value.node());
        self
    }

    /// `properties.authenticationSettings`.
    pub fn authentication_settings(
        mut self,
        value: impl Value<types::AuthenticationSettingsContract>,
    ) -> Self {
        self.0.set(&["properties", "authenticationSettings"], value.node());
        self
    }

    /// `properties.subscriptionKeyParameterNames`.
    pub fn subscription_key_parameter_names(
        mut self,
        value: impl Value<types::SubscriptionKeyParameterNamesContract>,
    ) -> Self {
        self.0.set(&["properties", "subscriptionKeyParameterNames"], value.node());
        self
    }

    /// `properties.type`.
    pub fn type_(mut self, value: impl Value<types::ApiType>) -> Self {
        self.0.set(&["properties", "type"], value.node());
        self
    }

    /// `properties.apiRevision`: between 1 and 100 characters.
    pub fn api_revision(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "apiRevision"], value.node());
        self
    }

    /// `properties.apiVersion`: at most 100 characters.
    pub fn api_api_version(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "apiVersion"], value.node());
        self
    }

    /// `properties.isCurrent`.
    pub fn is_current(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "isCurrent"], value.node());
        self
    }

    /// `properties.apiRevisionDescription`: at most 256 characters.
    pub fn api_revision_description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "apiRevisionDescription"], value.node());
        self
    }

    /// `properties.apiVersionDescription`: at most 256 characters.
    pub fn api_version_description(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "apiVersionDescription"], value.node());
        self
    }

    /// `properties.apiVersionSetId`.
    pub fn api_version_set_id(mut self, value: impl Value<Id<AnyResource>>) -> Self {
        self.0.set(&["properties", "apiVersionSetId"], value.node());
        self
    }

    /// `properties.subscriptionRequired`.
    pub fn subscription_required(mut self, value: impl Value<bool>) -> Self {
        self.0.set(&["properties", "subscriptionRequired"], value.node());
        self
    }

    /// `properties.termsOfServiceUrl`.
    pub fn terms_of_service_url(mut self, value: impl Value<String>) -> Self {
        self.0.set(&["properties", "termsOfServiceUrl"], value.node());
        self
    }

    /// `properties.contact`.
    pub fn contact(mut self, value: impl Value<types::ApiContactInformation>) -> Self {
        self.0.set(&["properties", "contact"], value.node());
        self
    }

    /// `properties.license`.
    pub fn license(mut self, value: impl Value<types::ApiLicenseInformation>) -> Self {
        self.0.set(&["properties", "license"], value.node());
        self
    }
}

#[doc(hidden)]
impl<P: Phase> Expr<Api, P> {
    pub fn properties(&self) -> Expr<types::ApiProperties, P> {
        field(self, "properties")
    }
}
