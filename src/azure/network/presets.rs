//! The rules that services ask of the subnets they stand in.
//!
//! Each preset ends in a rule that denies the rest, as far as the service bears it. More rules can
//! be added before or after: they get places in front of that one.
//!
//! Service tags stand for the addresses of a service, so that what is allowed is the service, not
//! your part of it: a subnet that may write to `Storage` can write to every storage account. Where
//! that is too much, a firewall that knows names must stand behind the rules.
//!
//! # Example
//!
//! ```
//! use armwright::azure::network::{NetworkSecurityGroup, Rule, ServiceTag, presets};
//! use armwright::{Deployment, ResourceGroup};
//!
//! let mut group = ResourceGroup::new("net", "rg-net", "westeurope");
//! group.add(
//!     NetworkSecurityGroup::new("nsg-azureml", "westeurope")
//!         .rules(presets::azure_ml("westeurope"))
//!         .rule(Rule::allow_outbound("AllowPackages").to(ServiceTag::Internet).tcp(443)),
//! );
//! let template = Deployment::subscription().resource_group(group).synth()?.to_string();
//! assert!(template.contains(r#""destinationAddressPrefix": "Storage.westeurope""#));
//! # Ok::<(), armwright::Error>(())
//! ```

use super::rule::{Peer, Ports, Rule, ServiceTag};
use crate::azure::support::{Cidr, Expr, KnownAtStart, Value};

/// The rules of the two subnets of an Azure Databricks workspace that has no public addresses.
///
/// The first six have the names and places that the service gives them: it owns them, and would put
/// them back. After them, login is allowed, and denied are the internet and whatever else comes in;
/// that leaves clusters no way to public package sources.
///
/// [Source](https://learn.microsoft.com/azure/databricks/security/network/classic/vnet-inject#network-security-group-rules)
pub fn databricks() -> Vec<Rule> {
    let own = |name: &str| format!("Microsoft.Databricks-workspaces_UseOnly_databricks-{name}");
    let allow = |name: &str, priority| Rule::allow_outbound(own(name)).priority(priority);
    vec![
        Rule::allow_inbound(own("worker-to-worker-inbound")).priority(100),
        allow("worker-to-databricks-webapp", 100).to(ServiceTag::AzureDatabricks).tcp(443),
        allow("worker-to-sql", 101).to(ServiceTag::Sql).tcp(3306),
        allow("worker-to-storage", 102).to(ServiceTag::Storage).tcp(443),
        allow("worker-to-worker-outbound", 103),
        allow("worker-to-eventhub", 104).to(ServiceTag::EventHub).tcp(9093),
        Rule::allow_outbound("AllowEntraId")
            .to(ServiceTag::AzureActiveDirectory)
            .tcp(443)
            .priority(200),
        Rule::deny_outbound("DenyInternet").to(ServiceTag::Internet).priority(4096),
        Rule::deny_all_inbound(),
    ]
}

/// The rules of a subnet with computes of Azure Machine Learning that have no public addresses.
///
/// What image builds fetch from public package sources is denied.
///
/// [Source](https://learn.microsoft.com/azure/machine-learning/how-to-secure-training-vnet)
pub fn azure_ml(region: impl Value<String, Phase: KnownAtStart>) -> Vec<Rule> {
    let region: Expr<String> = Expr::from_ast(region.node().into_ast());
    let allow = Rule::allow_outbound;
    vec![
        Rule::allow_inbound("AllowVirtualNetworkInbound"),
        Rule::deny_all_inbound(),
        allow("AllowEntraId").to(ServiceTag::AzureActiveDirectory).tcp([80, 443]),
        allow("AllowAzureMachineLearning")
            .to(ServiceTag::AzureMachineLearning)
            .tcp([443, 8787, 18881]),
        allow("AllowAzureMachineLearningUdp").to(ServiceTag::AzureMachineLearning).udp(5831),
        allow("AllowBatchNodeManagement")
            .to(ServiceTag::BatchNodeManagement.in_region(&region))
            .ports(443),
        allow("AllowResourceManager").to(ServiceTag::AzureResourceManager).tcp(443),
        allow("AllowStorage").to(ServiceTag::Storage.in_region(&region)).tcp([443, 445]),
        allow("AllowFrontDoorFrontend").to(ServiceTag::AzureFrontDoorFrontend).tcp(443),
        allow("AllowFrontDoorFirstParty").to(ServiceTag::AzureFrontDoorFirstParty).tcp(443),
        allow("AllowMicrosoftContainerRegistry")
            .to(ServiceTag::MicrosoftContainerRegistry)
            .tcp(443),
        allow("AllowAzureMonitor").to(ServiceTag::AzureMonitor).tcp(443),
        allow("AllowVirtualNetworkOutbound"),
        Rule::deny_all_outbound(),
    ]
}

/// The rules of the nodes of a private Kubernetes cluster with an overlay network.
///
/// Rules see the addresses of pods, which are not part of the virtual network: so the range of the
/// pods is named beside that of the nodes.
///
/// [Source](https://learn.microsoft.com/azure/aks/outbound-rules-control-egress)
pub fn aks(nodes: impl Value<Cidr>, pods: impl Value<Cidr>) -> Vec<Rule> {
    let cluster = Peer::ranges([nodes.node(), pods.node()]);
    let allow = |name: &str| Rule::allow_outbound(name).from(cluster.clone());
    vec![
        Rule::allow_inbound("AllowClusterInbound").from(cluster.clone()).to(cluster.clone()),
        Rule::allow_inbound("AllowLoadBalancer")
            .from(ServiceTag::AzureLoadBalancer)
            .to(Peer::any()),
        Rule::deny_all_inbound(),
        allow("AllowClusterOutbound").to(cluster.clone()),
        allow("AllowVirtualNetworkOutbound").to(ServiceTag::VirtualNetwork),
        allow("AllowAzureCloud").to(ServiceTag::AzureCloud).tcp(443),
        allow("AllowEntraId").to(ServiceTag::AzureActiveDirectory).tcp(443),
        allow("AllowMicrosoftContainerRegistry")
            .to(ServiceTag::MicrosoftContainerRegistry)
            .tcp(443),
        allow("AllowFrontDoorFirstParty").to(ServiceTag::AzureFrontDoorFirstParty).tcp(443),
        allow("AllowFrontDoorFrontend").to(ServiceTag::AzureFrontDoorFrontend).tcp(443),
        allow("AllowAzureMonitor").to(ServiceTag::AzureMonitor).tcp(443),
        allow("AllowTime").to(ServiceTag::Internet).udp(123),
        Rule::deny_all_outbound(),
    ]
}

/// The rules of a subnet with private endpoints: what clients in the network ask of storage,
/// databases, vaults, registries and Databricks, and nothing that endpoints begin themselves.
///
/// They hold where the subnet's private endpoint policies are on, as they are unless changed.
pub fn private_endpoints() -> Vec<Rule> {
    vec![
        // 3306, 6666 and the range are those of Databricks; 445 is that of file shares.
        Rule::allow_inbound("AllowVirtualNetworkInbound")
            .tcp(Ports::from([443, 445, 3306, 6666]).and(8443..=8451)),
        Rule::deny_all_inbound(),
        Rule::deny_all_outbound(),
    ]
}

/// The rules of `AzureBastionSubnet`: Azure refuses a Bastion host there without all of them.
///
/// [Source](https://learn.microsoft.com/azure/bastion/bastion-nsg)
pub fn bastion() -> Vec<Rule> {
    let to_itself = [8080, 5701];
    vec![
        Rule::allow_inbound("AllowHttpsInbound")
            .dangerously_from(ServiceTag::Internet)
            .to(Peer::any())
            .tcp(443)
            .priority(120),
        Rule::allow_inbound("AllowGatewayManagerInbound")
            .from(ServiceTag::GatewayManager)
            .to(Peer::any())
            .tcp(443)
            .priority(130),
        Rule::allow_inbound("AllowAzureLoadBalancerInbound")
            .from(ServiceTag::AzureLoadBalancer)
            .to(Peer::any())
            .tcp(443)
            .priority(140),
        Rule::allow_inbound("AllowBastionHostCommunication").ports(to_itself).priority(150),
        Rule::allow_outbound("AllowSshRdpOutbound")
            .from(Peer::any())
            .ports([22, 3389])
            .priority(100),
        Rule::allow_outbound("AllowAzureCloudOutbound")
            .from(Peer::any())
            .to(ServiceTag::AzureCloud)
            .tcp(443)
            .priority(110),
        Rule::allow_outbound("AllowBastionCommunication").ports(to_itself).priority(120),
        Rule::allow_outbound("AllowHttpOutbound")
            .from(Peer::any())
            .to(ServiceTag::Internet)
            .ports(80)
            .priority(130),
        Rule::deny_all_inbound(),
        Rule::deny_all_outbound(),
    ]
}
