//! The private DNS zones in which private endpoints are found, by cloud.
//!
//! The names are those of Microsoft's [table of zones][table]. What that table does not list for a
//! cloud is not guessed: [`PrivateLinks`](super::PrivateLinks) asks for the name then.
//!
//! [table]: https://learn.microsoft.com/azure/private-link/private-endpoint-dns

use crate::azure::support::{Expr, Node, Value};
use crate::expr::Format;
use crate::functions as f;

/// A cloud of Azure; each has its own names of private DNS zones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Cloud {
    /// The cloud that everyone can use, `AzureCloud`.
    #[default]
    Public,
    /// The cloud of the government of the United States, `AzureUSGovernment`.
    UsGovernment,
    /// The cloud that 21Vianet runs in China, `AzureChinaCloud`.
    China,
}

impl Cloud {
    /// The name that Azure's own tools use, which `environment().name` also gives.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "AzureCloud",
            Self::UsGovernment => "AzureUSGovernment",
            Self::China => "AzureChinaCloud",
        }
    }
}

/// The private DNS zone of a service, whatever its name in a cloud.
///
/// # Example
///
/// ```
/// use armwright::azure::network::{Cloud, Zone};
///
/// assert_eq!(Zone::VAULT.name(Cloud::Public).as_deref(), Some("privatelink.vaultcore.azure.net"));
/// assert_eq!(Zone::VAULT.name(Cloud::China).as_deref(), Some("privatelink.vaultcore.azure.cn"));
/// assert_eq!(Zone::AI_SERVICES.name(Cloud::China), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    label: &'static str,
    /// For each [`Cloud`], in the order of its variants.
    names: [Name; 3],
}

/// What a zone is called in a cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    /// Text in which `{storage}`, `{sql}` and `{region}` stand for what the deployment knows.
    Known(&'static str),
    /// The service does without the zone in this cloud.
    Absent,
    /// Nothing is published.
    Unlisted,
}

/// The name of a zone, as far as it is known.
#[derive(Debug)]
pub(super) enum ZoneName {
    Known(Node),
    Absent,
    Unlisted,
}

/// The ends of names that `environment()` knows, in the order of the clouds.
const STORAGE: [&str; 3] = ["core.windows.net", "core.usgovcloudapi.net", "core.chinacloudapi.cn"];
const SQL: [&str; 3] =
    [".database.windows.net", ".database.usgovcloudapi.net", ".database.chinacloudapi.cn"];

impl Zone {
    /// A zone that this crate does not know: `label` names it among the zones of an endpoint,
    /// `name` is its name in every cloud.
    pub const fn custom(label: &'static str, name: &'static str) -> Self {
        Self { label, names: [Name::Known(name); 3] }
    }

    /// What the zone is called among the zones of an endpoint, such as `blob`.
    pub fn label(&self) -> &'static str {
        self.label
    }

    /// The name of the zone in a cloud, if it has one that is published. `{region}` in it stands
    /// for the region of the endpoint's network.
    pub fn name(&self, cloud: Cloud) -> Option<String> {
        match self.names[cloud as usize] {
            Name::Known(text) => Some(
                text.replace("{storage}", STORAGE[cloud as usize])
                    .replace("{sql}", SQL[cloud as usize]),
            ),
            Name::Absent | Name::Unlisted => None,
        }
    }

    /// The name as it stands in a template for that cloud. What `environment()` knows is asked of
    /// it, so that the same template is right in all of them.
    pub(super) fn node(&self, cloud: Cloud, location: &Node) -> ZoneName {
        let text = match self.names[cloud as usize] {
            Name::Known(text) => text,
            Name::Absent => return ZoneName::Absent,
            Name::Unlisted => return ZoneName::Unlisted,
        };
        let mut format = Format::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (hole, after) = after.split_once('}').unwrap_or((after, ""));
            let value = match hole {
                "storage" => f::environment().suffixes().storage(),
                "sql" => f::environment().suffixes().sql_server_hostname(),
                _ => Expr::from_ast(location.clone().into_ast()),
            };
            format = format.text(before.to_owned()).arg(value);
            rest = after;
        }
        ZoneName::Known(format.text(rest.to_owned()).finish().node())
    }
}

macro_rules! zones {
    (@name -) => { Name::Absent };
    (@name ?) => { Name::Unlisted };
    (@name $text:literal) => { Name::Known($text) };
    (@names $all:tt) => { [zones!(@name $all); 3] };
    (@names $public:tt $government:tt $china:tt) => {
        [zones!(@name $public), zones!(@name $government), zones!(@name $china)]
    };
    ($($(#[$doc:meta])* $ident:ident $label:literal: $($name:tt),*;)*) => {
        impl Zone {
            $(
                $(#[$doc])*
                pub const $ident: Self = Self { label: $label, names: zones!(@names $($name)*) };
            )*

            #[cfg(test)]
            const ALL: &'static [Self] = &[$(Self::$ident),*];
        }
    };
}

// The name in all clouds, or in the public one, the US Government's and China's: `?` where nothing
// is published, `-` where the service has no such zone.
zones! {
    /// Blobs of a storage account.
    BLOB "blob": "privatelink.blob.{storage}";
    /// The hierarchical namespace of a data lake.
    DFS "dfs": "privatelink.dfs.{storage}";
    /// File shares of a storage account.
    FILE "file": "privatelink.file.{storage}";
    /// Queues of a storage account.
    QUEUE "queue": "privatelink.queue.{storage}";
    /// Tables of a storage account.
    TABLE "table": "privatelink.table.{storage}";
    /// Static web sites of a storage account.
    WEB "web": "privatelink.web.{storage}";
    /// Key vaults.
    VAULT "vaultcore":
        "privatelink.vaultcore.azure.net",
        "privatelink.vaultcore.usgovcloudapi.net",
        "privatelink.vaultcore.azure.cn";
    /// Managed hardware security modules.
    MANAGED_HSM "managedhsm": "privatelink.managedhsm.azure.net", ?, ?;
    /// Container registries and their data endpoints.
    REGISTRY "azurecr":
        "privatelink.azurecr.io",
        "privatelink.azurecr.us",
        "privatelink.azurecr.cn";
    /// The API of Azure Machine Learning: workspaces and registries.
    AML_API "azureml-api":
        "privatelink.api.azureml.ms",
        "privatelink.api.ml.azure.us",
        "privatelink.api.ml.azure.cn";
    /// The notebooks of an Azure Machine Learning workspace.
    AML_NOTEBOOKS "azureml-notebooks":
        "privatelink.notebooks.azure.net",
        "privatelink.notebooks.usgovcloudapi.net",
        "privatelink.notebooks.chinacloudapi.cn";
    /// Databricks workspaces.
    DATABRICKS "databricks":
        "privatelink.azuredatabricks.net",
        "privatelink.databricks.azure.us",
        ?;
    /// Azure AI services.
    COGNITIVE "cognitiveservices":
        "privatelink.cognitiveservices.azure.com",
        "privatelink.cognitiveservices.azure.us",
        ?;
    /// Azure `OpenAI`.
    OPENAI "openai": "privatelink.openai.azure.com", "privatelink.openai.azure.us", ?;
    /// Azure AI Foundry.
    AI_SERVICES "services-ai": "privatelink.services.ai.azure.com", ?, ?;
    /// Azure AI Search.
    SEARCH "search": "privatelink.search.windows.net", ?, ?;
    /// Cosmos DB for `NoSQL`.
    COSMOS_SQL "documents":
        "privatelink.documents.azure.com",
        "privatelink.documents.azure.us",
        "privatelink.documents.azure.cn";
    /// Cosmos DB for `MongoDB`.
    COSMOS_MONGO "mongo":
        "privatelink.mongo.cosmos.azure.com",
        "privatelink.mongo.cosmos.azure.us",
        "privatelink.mongo.cosmos.azure.cn";
    /// Cosmos DB for Apache Cassandra.
    COSMOS_CASSANDRA "cassandra":
        "privatelink.cassandra.cosmos.azure.com",
        ?,
        "privatelink.cassandra.cosmos.azure.cn";
    /// Cosmos DB for Apache Gremlin.
    COSMOS_GREMLIN "gremlin":
        "privatelink.gremlin.cosmos.azure.com",
        ?,
        "privatelink.gremlin.cosmos.azure.cn";
    /// Cosmos DB for Table.
    COSMOS_TABLE "cosmos-table":
        "privatelink.table.cosmos.azure.com",
        ?,
        "privatelink.table.cosmos.azure.cn";
    /// The analytical store of Cosmos DB.
    COSMOS_ANALYTICAL "cosmos-analytical": "privatelink.analytics.cosmos.azure.com", ?, ?;
    /// Clusters of Cosmos DB for `MongoDB` by vCore.
    MONGO_CLUSTER "mongocluster": "privatelink.mongocluster.cosmos.azure.com", ?, ?;
    /// App Configuration.
    APP_CONFIGURATION "azconfig": "privatelink.azconfig.io", "privatelink.azconfig.azure.us", ?;
    /// Environments of Container Apps, by region.
    CONTAINER_APPS "containerapps": "privatelink.{region}.azurecontainerapps.io", ?, ?;
    /// The gateway of API Management.
    API_MANAGEMENT "azure-api": "privatelink.azure-api.net", ?, ?;
    /// The API server of Kubernetes clusters, by region.
    KUBERNETES "azmk8s": "privatelink.{region}.azmk8s.io", ?, ?;
    /// Azure Monitor: metrics, data collection and Application Insights.
    MONITOR "monitor": "privatelink.monitor.azure.com", "privatelink.monitor.azure.us", ?;
    /// Queries of Azure Monitor from Data Explorer, which have a zone of their own in one cloud.
    MONITOR_ADX "monitor-adx": -, "privatelink.adx.monitor.azure.us", -;
    /// The management of agents by Log Analytics.
    MONITOR_OMS "oms":
        "privatelink.oms.opinsights.azure.com",
        "privatelink.oms.opinsights.azure.us",
        ?;
    /// The ingestion of Log Analytics.
    MONITOR_ODS "ods":
        "privatelink.ods.opinsights.azure.com",
        "privatelink.ods.opinsights.azure.us",
        ?;
    /// The agent service of Azure Automation, which Azure Monitor uses.
    MONITOR_AGENTS "agentsvc":
        "privatelink.agentsvc.azure-automation.net",
        "privatelink.agentsvc.azure-automation.us",
        ?;
    /// Managed Prometheus, by region.
    PROMETHEUS "prometheus": "privatelink.{region}.prometheus.monitor.azure.com", ?, ?;
    /// Managed Grafana.
    GRAFANA "grafana": "privatelink.grafana.azure.com", ?, ?;
    /// Event Hubs, Service Bus and Relay.
    SERVICE_BUS "servicebus":
        "privatelink.servicebus.windows.net",
        "privatelink.servicebus.usgovcloudapi.net",
        "privatelink.servicebus.chinacloudapi.cn";
    /// Topics and domains of Event Grid.
    EVENT_GRID "eventgrid":
        "privatelink.eventgrid.azure.net",
        "privatelink.eventgrid.azure.us",
        "privatelink.eventgrid.azure.cn";
    /// SQL servers.
    SQL_SERVER "sqlserver": "privatelink{sql}";
    /// Flexible servers of `PostgreSQL`.
    POSTGRESQL "postgres":
        "privatelink.postgres.database.azure.com",
        "privatelink.postgres.database.usgovcloudapi.net",
        "privatelink.postgres.database.chinacloudapi.cn";
    /// Flexible servers of `MySQL`.
    MYSQL "mysql":
        "privatelink.mysql.database.azure.com",
        "privatelink.mysql.database.usgovcloudapi.net",
        "privatelink.mysql.database.chinacloudapi.cn";
    /// Azure Cache for Redis.
    REDIS "redis":
        "privatelink.redis.cache.windows.net",
        "privatelink.redis.cache.usgovcloudapi.net",
        "privatelink.redis.cache.chinacloudapi.cn";
    /// Azure Cache for Redis Enterprise.
    REDIS_ENTERPRISE "redisenterprise": "privatelink.redisenterprise.cache.azure.net", ?, ?;
    /// App Service and Functions.
    WEB_APPS "azurewebsites":
        "privatelink.azurewebsites.net",
        "privatelink.azurewebsites.us",
        "privatelink.chinacloudsites.cn";
    /// Data Factory.
    DATA_FACTORY "datafactory":
        "privatelink.datafactory.azure.net",
        "privatelink.datafactory.azure.us",
        "privatelink.datafactory.azure.cn";
    /// The portal of Data Factory.
    DATA_FACTORY_PORTAL "adf":
        "privatelink.adf.azure.com",
        "privatelink.adf.azure.us",
        "privatelink.adf.azure.cn";
    /// The SQL pools of Synapse.
    SYNAPSE_SQL "synapse-sql":
        "privatelink.sql.azuresynapse.net",
        "privatelink.sql.azuresynapse.usgovcloudapi.net",
        ?;
    /// The development endpoint of Synapse.
    SYNAPSE_DEV "synapse-dev":
        "privatelink.dev.azuresynapse.net",
        "privatelink.dev.azuresynapse.usgovcloudapi.net",
        ?;
    /// Synapse Studio.
    SYNAPSE_STUDIO "synapse":
        "privatelink.azuresynapse.net",
        "privatelink.azuresynapse.usgovcloudapi.net",
        ?;
    /// Accounts of Purview.
    PURVIEW "purview": "privatelink.purview.azure.com", "privatelink.purview.azure.us", ?;
    /// The portal of Purview.
    PURVIEW_STUDIO "purviewstudio":
        "privatelink.purviewstudio.azure.com",
        "privatelink.purviewstudio.azure.us",
        ?;
    /// `SignalR`.
    SIGNALR "signalr": "privatelink.service.signalr.net", ?, "privatelink.signalr.azure.cn";
    /// Web `PubSub`.
    WEB_PUBSUB "webpubsub": "privatelink.webpubsub.azure.com", ?, ?;
    /// Azure Automation.
    AUTOMATION "automation":
        "privatelink.azure-automation.net",
        "privatelink.azure-automation.us",
        "privatelink.azure-automation.cn";
    /// Azure Batch.
    BATCH "batch":
        "privatelink.batch.azure.com",
        "privatelink.batch.usgovcloudapi.net",
        "privatelink.batch.chinacloudapi.cn";
    /// Clusters of Data Explorer, by region.
    DATA_EXPLORER "kusto":
        "privatelink.{region}.kusto.windows.net",
        ?,
        "privatelink.{region}.kusto.windows.cn";
    /// Internet of Things hubs.
    IOT_HUB "azure-devices":
        "privatelink.azure-devices.net",
        "privatelink.azure-devices.us",
        "privatelink.azure-devices.cn";
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const CLOUDS: [Cloud; 3] = [Cloud::Public, Cloud::UsGovernment, Cloud::China];

    /// The name as it stands in a template.
    fn written(zone: Zone, cloud: Cloud, location: &str) -> String {
        match zone.node(cloud, &Node::from(location)) {
            ZoneName::Known(Node::String(text)) => text.into_owned(),
            ZoneName::Known(node) => node.into_ast().to_string(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn labels_and_names_are_told_apart() {
        let mut labels = BTreeSet::new();
        let mut names = BTreeSet::new();
        for zone in Zone::ALL {
            assert!(labels.insert(zone.label()), "{}", zone.label());
            for cloud in CLOUDS {
                if let Some(name) = zone.name(cloud) {
                    assert!(names.insert(name.clone()), "{name}");
                }
            }
        }
        assert!(labels.len() > 50);
    }

    #[test]
    fn names_are_private_and_in_their_own_cloud() {
        let ends: [&[&str]; 3] =
            [&[".net", ".com", ".io", ".ms"], &[".us", ".usgovcloudapi.net"], &[".cn"]];
        for zone in Zone::ALL {
            for cloud in CLOUDS {
                let Some(name) = zone.name(cloud) else { continue };
                assert!(name.starts_with("privatelink."), "{name}");
                assert!(ends[cloud as usize].iter().any(|end| name.ends_with(end)), "{name}");
                assert!(cloud != Cloud::Public || !name.contains("gov"), "{name}");
            }
        }
    }

    #[test]
    fn a_template_asks_the_environment_for_what_it_knows() {
        for (zone, cloud, expected) in [
            (
                Zone::BLOB,
                Cloud::Public,
                "format('privatelink.blob.{0}', environment().suffixes.storage)",
            ),
            (
                Zone::BLOB,
                Cloud::China,
                "format('privatelink.blob.{0}', environment().suffixes.storage)",
            ),
            (
                Zone::SQL_SERVER,
                Cloud::UsGovernment,
                "format('privatelink{0}', environment().suffixes.sqlServerHostname)",
            ),
            (Zone::VAULT, Cloud::UsGovernment, "privatelink.vaultcore.usgovcloudapi.net"),
            (Zone::KUBERNETES, Cloud::Public, "privatelink.westeurope.azmk8s.io"),
            (Zone::SEARCH, Cloud::China, "Unlisted"),
            (Zone::MONITOR_ADX, Cloud::Public, "Absent"),
        ] {
            assert_eq!(written(zone, cloud, "westeurope"), expected);
        }
    }

    #[test]
    fn names_agree_with_the_suffixes_of_the_environment() {
        assert_eq!(
            CLOUDS.map(|cloud| Zone::SQL_SERVER.name(cloud).unwrap_or_default()),
            [
                "privatelink.database.windows.net",
                "privatelink.database.usgovcloudapi.net",
                "privatelink.database.chinacloudapi.cn",
            ]
        );
        assert_eq!(
            Zone::DFS.name(Cloud::UsGovernment).as_deref(),
            Some("privatelink.dfs.core.usgovcloudapi.net")
        );
    }
}
