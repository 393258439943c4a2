//! The clouds of Azure, as `environment()` describes them.

use std::str::FromStr;

use super::ContextError;
use crate::eval::value::{Object, Value};
use crate::expr::signature::nearest_of;

/// A cloud that templates are deployed to.
///
/// # Example
///
/// ```
/// use armwright::eval::{Cloud, Value};
///
/// let environment = Cloud::UsGovernment.environment();
/// let suffix = environment.pointer("/suffixes/keyvaultDns").and_then(Value::as_text);
/// assert_eq!(suffix, Some(".vault.usgovcloudapi.net"));
/// assert_eq!("AzureChinaCloud".parse(), Ok(Cloud::China));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Cloud {
    /// The public cloud, `AzureCloud`.
    Public,
    /// The cloud of the US Government, `AzureUSGovernment`.
    UsGovernment,
    /// The cloud in China, `AzureChinaCloud`.
    China,
}

/// What differs between the clouds; a service that a cloud does not have has the empty text.
struct Endpoints {
    gallery: &'static str,
    graph: &'static str,
    portal: &'static str,
    data_lake: &'static str,
    batch: &'static str,
    media: &'static str,
    sql_management: &'static str,
    resource_manager: &'static str,
    login: &'static str,
    audience: &'static str,
    acr: &'static str,
    data_lake_analytics: &'static str,
    data_lake_store: &'static str,
    front_door: &'static str,
    key_vault: &'static str,
    sql_server: &'static str,
    storage: &'static str,
}

const PUBLIC: Endpoints = Endpoints {
    gallery: "https://gallery.azure.com/",
    graph: "https://graph.windows.net/",
    portal: "https://portal.azure.com",
    data_lake: "https://datalake.azure.net/",
    batch: "https://batch.core.windows.net/",
    media: "https://rest.media.azure.net",
    sql_management: "https://management.core.windows.net:8443/",
    resource_manager: "https://management.azure.com/",
    login: "https://login.microsoftonline.com/",
    audience: "https://management.core.windows.net/",
    acr: ".azurecr.io",
    data_lake_analytics: "azuredatalakeanalytics.net",
    data_lake_store: "azuredatalakestore.net",
    front_door: "azurefd.net",
    key_vault: ".vault.azure.net",
    sql_server: ".database.windows.net",
    storage: "core.windows.net",
};

const US_GOVERNMENT: Endpoints = Endpoints {
    gallery: "https://gallery.usgovcloudapi.net/",
    graph: "https://graph.windows.net/",
    portal: "https://portal.azure.us",
    data_lake: "",
    batch: "https://batch.core.usgovcloudapi.net/",
    media: "https://rest.media.usgovcloudapi.net",
    sql_management: "https://management.core.usgovcloudapi.net:8443/",
    resource_manager: "https://management.usgovcloudapi.net/",
    login: "https://login.microsoftonline.us/",
    audience: "https://management.core.usgovcloudapi.net/",
    acr: ".azurecr.us",
    data_lake_analytics: "",
    data_lake_store: "",
    front_door: "",
    key_vault: ".vault.usgovcloudapi.net",
    sql_server: ".database.usgovcloudapi.net",
    storage: "core.usgovcloudapi.net",
};

const CHINA: Endpoints = Endpoints {
    gallery: "https://gallery.chinacloudapi.cn/",
    graph: "https://graph.chinacloudapi.cn/",
    portal: "https://portal.azure.cn",
    data_lake: "",
    batch: "https://batch.chinacloudapi.cn/",
    media: "https://rest.media.chinacloudapi.cn",
    sql_management: "https://management.core.chinacloudapi.cn:8443/",
    resource_manager: "https://management.chinacloudapi.cn/",
    login: "https://login.chinacloudapi.cn/",
    audience: "https://management.core.chinacloudapi.cn/",
    acr: ".azurecr.cn",
    data_lake_analytics: "",
    data_lake_store: "",
    front_door: "",
    key_vault: ".vault.azure.cn",
    sql_server: ".database.chinacloudapi.cn",
    storage: "core.chinacloudapi.cn",
};

/// The same document in every cloud.
const ALIASES: &str = "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/\
                       arm-compute/quickstart-templates/aliases.json";

impl Cloud {
    /// The clouds that there are.
    pub const ALL: [Self; 3] = [Self::Public, Self::UsGovernment, Self::China];

    /// The name that Azure gives the cloud.
    pub fn name(self) -> &'static str {
        match self {
            Self::Public => "AzureCloud",
            Self::UsGovernment => "AzureUSGovernment",
            Self::China => "AzureChinaCloud",
        }
    }

    /// What [`environment()`][docs] gives in this cloud.
    ///
    /// The public cloud is as Microsoft documents it. Of the others Microsoft documents only
    /// parts: their members are those of Azure's published metadata, in the spelling of the public
    /// ones.
    ///
    /// [docs]: https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-deployment#environment
    pub fn environment(self) -> Value {
        let of = match self {
            Self::Public => PUBLIC,
            Self::UsGovernment => US_GOVERNMENT,
            Self::China => CHINA,
        };
        let audiences = Value::array([of.audience, of.resource_manager].map(Value::from));
        let authentication = object([
            ("loginEndpoint", of.login.into()),
            ("audiences", audiences),
            ("tenant", "common".into()),
            ("identityProvider", "AAD".into()),
        ]);
        let suffixes = object(
            [
                ("acrLoginServer", of.acr),
                ("azureDatalakeAnalyticsCatalogAndJob", of.data_lake_analytics),
                ("azureDatalakeStoreFileSystem", of.data_lake_store),
                ("azureFrontDoorEndpointSuffix", of.front_door),
                ("keyvaultDns", of.key_vault),
                ("sqlServerHostname", of.sql_server),
                ("storage", of.storage),
            ]
            .map(|(name, suffix)| (name, suffix.into())),
        );
        object([
            ("name", self.name().into()),
            ("gallery", of.gallery.into()),
            ("graph", of.graph.into()),
            ("portal", of.portal.into()),
            ("graphAudience", of.graph.into()),
            ("activeDirectoryDataLake", of.data_lake.into()),
            ("batch", of.batch.into()),
            ("media", of.media.into()),
            ("sqlManagement", of.sql_management.into()),
            ("vmImageAliasDoc", ALIASES.into()),
            ("resourceManager", of.resource_manager.into()),
            ("authentication", authentication),
            ("suffixes", suffixes),
        ])
    }
}

fn object<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Object(Object::from_iter(members))
}

/// The cloud of this name, in any case.
impl FromStr for Cloud {
    type Err = ContextError;

    fn from_str(name: &str) -> Result<Self, ContextError> {
        if let Some(cloud) = Self::ALL.into_iter().find(|c| c.name().eq_ignore_ascii_case(name)) {
            return Ok(cloud);
        }
        let names = Self::ALL.map(Self::name);
        let help = match nearest_of(name, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the clouds are `{}`, `{}` and `{}`", names[0], names[1], names[2]),
        };
        Err(ContextError::new("cloud", name, format!("is none of Azure's; {help}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(cloud: Cloud, pointer: &str) -> Value {
        cloud.environment().pointer(pointer).cloned().unwrap_or_else(|| panic!("{pointer}"))
    }

    #[test]
    fn each_cloud_has_endpoints_of_its_own() {
        let cases = [
            ("/name", ["AzureCloud", "AzureUSGovernment", "AzureChinaCloud"]),
            (
                "/RESOURCEMANAGER",
                [
                    "https://management.azure.com/",
                    "https://management.usgovcloudapi.net/",
                    "https://management.chinacloudapi.cn/",
                ],
            ),
            (
                "/authentication/loginEndpoint",
                [
                    "https://login.microsoftonline.com/",
                    "https://login.microsoftonline.us/",
                    "https://login.chinacloudapi.cn/",
                ],
            ),
            (
                "/portal",
                ["https://portal.azure.com", "https://portal.azure.us", "https://portal.azure.cn"],
            ),
            (
                "/suffixes/storage",
                ["core.windows.net", "core.usgovcloudapi.net", "core.chinacloudapi.cn"],
            ),
            (
                "/suffixes/keyvaultDns",
                [".vault.azure.net", ".vault.usgovcloudapi.net", ".vault.azure.cn"],
            ),
            (
                "/suffixes/sqlServerHostname",
                [
                    ".database.windows.net",
                    ".database.usgovcloudapi.net",
                    ".database.chinacloudapi.cn",
                ],
            ),
            ("/suffixes/acrLoginServer", [".azurecr.io", ".azurecr.us", ".azurecr.cn"]),
        ];
        for (pointer, values) in cases {
            for (cloud, value) in Cloud::ALL.into_iter().zip(values) {
                assert_eq!(at(cloud, pointer), value, "{pointer}");
            }
        }
    }

    // What is absent in one cloud would be an error of the template there.
    #[test]
    fn all_clouds_have_the_same_members() {
        fn names(value: &Value, path: &str, out: &mut Vec<String>) {
            for (name, value) in value.as_object().into_iter().flatten() {
                let path = format!("{path}/{name}");
                names(value, &path, out);
                out.push(path);
            }
        }
        let [public, government, china] = Cloud::ALL.map(|cloud| {
            let mut out = Vec::new();
            names(&cloud.environment(), "", &mut out);
            out
        });
        assert_eq!(public.len(), 24);
        assert_eq!(public, government);
        assert_eq!(public, china);
    }

    #[test]
    fn a_cloud_is_found_by_its_name_in_any_case() {
        let cases = [
            ("azurecloud", Ok(Cloud::Public)),
            ("AzureUSGovernment", Ok(Cloud::UsGovernment)),
            (
                "AzureChinaClod",
                Err("the cloud `AzureChinaClod` is none of Azure's; did you mean \
                     `AzureChinaCloud`?"),
            ),
            (
                "public",
                Err("the cloud `public` is none of Azure's; the clouds are `AzureCloud`, \
                     `AzureUSGovernment` and `AzureChinaCloud`"),
            ),
        ];
        for (name, expected) in cases {
            let found = name.parse::<Cloud>().map_err(|error| error.to_string());
            assert_eq!(found, expected.map_err(String::from), "{name}");
        }
    }
}
