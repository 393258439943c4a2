//! What services ask of their subnets.

use std::fmt;
use std::ops::RangeInclusive;

use super::V4;

/// What a subnet is for, where a service asks for a size or a name.
///
/// Sizes are those that Microsoft documents. Should a service take others by now, ask for the
/// subnet without its purpose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubnetPurpose {
    /// Nodes of Azure Kubernetes Service reach its API server here.
    AksApiServer,
    /// API Management of the v2 tiers, injected into the network.
    ApiManagementV2,
    /// App Service and Functions, for what goes out of them.
    AppService,
    /// Application Gateway v2.
    ApplicationGateway,
    /// Azure Bastion; its subnet is named `AzureBastionSubnet`.
    Bastion,
    /// Container Apps, environment with workload profiles.
    ContainerApps,
    /// Container Apps, environment without workload profiles.
    ContainerAppsConsumption,
    /// The host or the container subnet of an Azure Databricks workspace.
    Databricks,
    /// An endpoint of DNS Private Resolver.
    DnsResolver,
    /// Azure Firewall; its subnet is named `AzureFirewallSubnet`.
    Firewall,
    /// What manages an Azure Firewall; its subnet is named `AzureFirewallManagementSubnet`.
    FirewallManagement,
    /// Agents of Azure AI Foundry.
    FoundryAgents,
    /// Functions of the Flex Consumption plan.
    FunctionsFlexConsumption,
    /// A VPN or `ExpressRoute` gateway; its subnet is named `GatewaySubnet`.
    Gateway,
    /// Azure Database for `MySQL`, flexible server.
    MySqlFlexibleServer,
    /// Azure `NetApp` Files.
    NetApp,
    /// Azure Database for `PostgreSQL`, flexible server.
    PostgreSqlFlexibleServer,
    /// Azure Route Server; its subnet is named `RouteServerSubnet`.
    RouteServer,
    /// SQL Managed Instance.
    SqlManagedInstance,
}

impl SubnetPurpose {
    /// Those that keep a name for themselves.
    const NAMED: [Self; 5] =
        [Self::Bastion, Self::Firewall, Self::FirewallManagement, Self::Gateway, Self::RouteServer];

    pub(super) fn of_name(name: &str) -> Option<Self> {
        Self::NAMED.into_iter().find(|purpose| purpose.required_name() == Some(name))
    }

    /// The name that the subnet must have, if the service asks for one.
    ///
    /// # Example
    ///
    /// ```
    /// use armwright::azure::network::SubnetPurpose;
    ///
    /// assert_eq!(SubnetPurpose::Bastion.required_name(), Some("AzureBastionSubnet"));
    /// assert_eq!(SubnetPurpose::Databricks.required_name(), None);
    /// ```
    pub fn required_name(self) -> Option<&'static str> {
        match self {
            Self::Bastion => Some("AzureBastionSubnet"),
            Self::Firewall => Some("AzureFirewallSubnet"),
            Self::FirewallManagement => Some("AzureFirewallManagementSubnet"),
            Self::Gateway => Some("GatewaySubnet"),
            Self::RouteServer => Some("RouteServerSubnet"),
            _ => None,
        }
    }

    /// The prefix lengths that the service takes, from the largest subnet to the smallest.
    pub fn prefix_lens(self) -> RangeInclusive<u8> {
        let largest = *V4.start();
        match self {
            Self::ContainerAppsConsumption => largest..=23,
            Self::ApplicationGateway
            | Self::Bastion
            | Self::Firewall
            | Self::FirewallManagement => largest..=26,
            Self::Databricks => 17..=26,
            Self::ApiManagementV2
            | Self::ContainerApps
            | Self::FoundryAgents
            | Self::FunctionsFlexConsumption
            | Self::RouteServer
            | Self::SqlManagedInstance => largest..=27,
            Self::DnsResolver => 24..=28,
            Self::AksApiServer
            | Self::AppService
            | Self::MySqlFlexibleServer
            | Self::NetApp
            | Self::PostgreSqlFlexibleServer => largest..=28,
            Self::Gateway => largest..=29,
        }
    }
}

/// The service, as Microsoft calls it.
impl fmt::Display for SubnetPurpose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AksApiServer => "the API server of Azure Kubernetes Service",
            Self::ApiManagementV2 => "API Management v2",
            Self::AppService => "App Service",
            Self::ApplicationGateway => "Application Gateway v2",
            Self::Bastion => "Azure Bastion",
            Self::ContainerApps => "Container Apps with workload profiles",
            Self::ContainerAppsConsumption => "Container Apps without workload profiles",
            Self::Databricks => "Azure Databricks",
            Self::DnsResolver => "DNS Private Resolver",
            Self::Firewall => "Azure Firewall",
            Self::FirewallManagement => "the management of Azure Firewall",
            Self::FoundryAgents => "agents of Azure AI Foundry",
            Self::FunctionsFlexConsumption => "Functions Flex Consumption",
            Self::Gateway => "a VPN or ExpressRoute gateway",
            Self::MySqlFlexibleServer => "Azure Database for MySQL",
            Self::NetApp => "Azure NetApp Files",
            Self::PostgreSqlFlexibleServer => "Azure Database for PostgreSQL",
            Self::RouteServer => "Azure Route Server",
            Self::SqlManagedInstance => "SQL Managed Instance",
        })
    }
}
