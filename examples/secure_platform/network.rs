//! The virtual network: address plan, security groups, the way out, and where endpoints stand.

use armwright::azure::network::{
    AddressPlan, Delegation, NatGateway, NetworkSecurityGroup, PublicIpAddress, Rule,
    ServiceEndpoint, Subnet, SubnetPurpose, VirtualNetwork, presets,
};
use armwright::{Ref, ResourceGroup, cidr};

use super::settings::Settings;

/// The parts of the network that others are put into.
pub(crate) struct Network {
    pub(crate) vnet: Ref<VirtualNetwork>,
    pub(crate) endpoints: Ref<Subnet>,
    pub(crate) aks: Ref<Subnet>,
}

/// Adds the network with all its subnets, those of parts that come later too: a subnet cannot
/// easily be moved once others stand beside it.
pub(crate) fn add(group: &mut ResourceGroup, settings: &Settings) -> Network {
    let location = &settings.location;
    let space = cidr!("10.0.0.0/16");
    let plan = AddressPlan::new([space])
        .pin_for(SubnetPurpose::Databricks, "snet-databricks-host", cidr!("10.0.1.0/24"))
        .pin_for(SubnetPurpose::Databricks, "snet-databricks-container", cidr!("10.0.2.0/24"))
        .pin("snet-azureml", cidr!("10.0.3.0/24"))
        .pin("snet-aks", cidr!("10.0.4.0/23"))
        .pin("snet-private-endpoints", cidr!("10.0.6.0/24"))
        .plan()
        .expect("the ranges above lie in the space and do not overlap");
    let pods = cidr!("10.244.0.0/16");

    let vnet = group.add(VirtualNetwork::new("vnet", location, [space]).tags(settings.tags()));
    let address = PublicIpAddress::new("pip-nat", location).tags(settings.tags());
    let address = group.add(address);
    let nat = NatGateway::new("nat", location).public_ip_address(&address).tags(settings.tags());
    let nat = group.add(nat);

    let security_group = |group: &mut ResourceGroup, name: &'static str, rules: Vec<Rule>| {
        group.add(NetworkSecurityGroup::new(name, location).rules(rules).tags(settings.tags()))
    };
    let azure_ml = security_group(group, "nsg-azureml", presets::azure_ml(location));
    let aks = presets::aks(plan["snet-aks"], pods);
    let aks = security_group(group, "nsg-aks", aks);
    let endpoints = security_group(group, "nsg-private-endpoints", presets::private_endpoints());

    // A security group of its own for each subnet: the service adds its rules to them.
    for (name, rules) in [
        ("snet-databricks-host", "nsg-databricks-host"),
        ("snet-databricks-container", "nsg-databricks-container"),
    ] {
        let databricks = security_group(group, rules, presets::databricks());
        group.add(
            Subnet::new(&vnet, name, plan[name])
                .delegate_to(Delegation::Databricks)
                .network_security_group(&databricks)
                .nat_gateway(&nat)
                .service_endpoint(ServiceEndpoint::Storage)
                .service_endpoint(ServiceEndpoint::KeyVault),
        );
    }
    group.add(
        Subnet::new(&vnet, "snet-azureml", plan["snet-azureml"])
            .network_security_group(&azure_ml)
            .nat_gateway(&nat)
            .service_endpoint(ServiceEndpoint::Storage)
            .service_endpoint(ServiceEndpoint::KeyVault)
            .service_endpoint(ServiceEndpoint::ContainerRegistry),
    );
    let aks = group.add(
        Subnet::new(&vnet, "snet-aks", plan["snet-aks"])
            .network_security_group(&aks)
            .nat_gateway(&nat)
            .service_endpoint(ServiceEndpoint::Storage)
            .service_endpoint(ServiceEndpoint::ContainerRegistry),
    );
    let endpoints = group.add(
        Subnet::new(&vnet, "snet-private-endpoints", plan["snet-private-endpoints"])
            .network_security_group(&endpoints),
    );
    Network { vnet, endpoints, aks }
}
