//! Networks and subnets.

use super::{LOCATION, compact, deployed, group, only, problems, text};
use crate::azure::network::{
    Delegation, NetworkSecurityGroup, RouteTable, ServiceEndpoint, Subnet, VirtualNetwork,
};
use crate::{Cidr, Param, ProblemKind, Ref, ResourceGroup, cidr};

type Prepared = (ResourceGroup, Ref<VirtualNetwork>);

fn network(space: impl IntoIterator<Item = Cidr>) -> Prepared {
    let mut group = group();
    let space: Vec<Cidr> = space.into_iter().collect();
    let vnet = group.add(VirtualNetwork::new("vnet", LOCATION, space));
    (group, vnet)
}

/// What is wrong with these subnets of `10.0.0.0/16` and `fd00:db8::/48`.
fn wrong(subnets: &[(&'static str, &str)]) -> Vec<String> {
    let (mut group, vnet) = network([cidr!("10.0.0.0/16"), cidr!("fd00:db8::/48")]);
    for (name, range) in subnets {
        group.add(Subnet::new(&vnet, *name, range.parse::<Cidr>().unwrap()));
    }
    problems(group)
}

#[test]
fn a_subnet_is_written_into_its_network_and_is_closed() {
    let (mut group, vnet) = network([cidr!("10.0.0.0/16")]);
    group.add(
        Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24"))
            .service_endpoints([ServiceEndpoint::Storage, ServiceEndpoint::KeyVault])
            .delegate_to(Delegation::ContainerApps)
            .delegate_to(Delegation::Databricks),
    );
    let resources = deployed([group]);
    assert_eq!(resources.len(), 1);
    let vnet = only(&resources, "virtualNetworks");
    assert_eq!(compact(vnet, "/properties/addressSpace"), r#"{"addressPrefixes":["10.0.0.0/16"]}"#);
    assert_eq!(
        compact(vnet, "/properties/subnets"),
        concat!(
            r#"[{"name":"snet","properties":{"addressPrefix":"10.0.1.0/24","#,
            r#""defaultOutboundAccess":false,"delegations":[{"name":"#,
            r#""Microsoft.Databricks.workspaces","properties":{"serviceName":"#,
            r#""Microsoft.Databricks/workspaces"}}],"privateEndpointNetworkPolicies":"Enabled","#,
            r#""serviceEndpoints":[{"service":"Microsoft.Storage"},"#,
            r#"{"service":"Microsoft.KeyVault"}]}}]"#,
        )
    );
}

#[test]
fn a_second_range_makes_a_list() {
    let (mut group, vnet) = network([cidr!("10.0.0.0/16"), cidr!("fd00:db8::/48")]);
    let subnet = Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24"));
    group.add(subnet.address_prefix(cidr!("fd00:db8::/64")));
    let resources = deployed([group]);
    let subnet = only(&resources, "virtualNetworks").pointer("/properties/subnets/0/properties");
    let subnet = subnet.unwrap();
    assert_eq!(compact(subnet, "/addressPrefixes"), r#"["10.0.1.0/24","fd00:db8::/64"]"#);
    assert_eq!(compact(subnet, "/addressPrefix"), "");
}

#[test]
fn a_subnet_of_an_existing_network_stands_alone_and_is_checked_too() {
    let shared = ResourceGroup::existing("shared", "rg-shared");
    let vnet = VirtualNetwork::existing_in(&shared, "vnet-shared");
    let mut group = group();
    group.add(Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24")));
    assert_eq!(
        text(only(&deployed([group]), "virtualNetworks/subnets"), "/name"),
        "vnet-shared/snet"
    );

    let mut group = super::group();
    group.add(Subnet::new(&vnet, "snet", cidr!("10.0.1.0/30")));
    assert_eq!(
        problems(group),
        ["shared/vnet-shared/snet: the range `10.0.1.0/30` is too small: it must be a /29 or \
             larger"]
    );
}

#[test]
fn what_fits_is_not_complained_about() {
    for subnets in [
        &[("a", "10.0.0.0/24"), ("b", "10.0.1.0/24"), ("c", "fd00:db8::/64")][..],
        &[("a", "10.0.0.0/16")],
        &[("a", "10.0.0.0/29"), ("b", "10.0.0.8/29")],
        &[("AzureBastionSubnet", "10.0.0.0/26"), ("GatewaySubnet", "10.0.1.0/29")],
    ] {
        assert_eq!(wrong(subnets), [""; 0], "{subnets:?}");
    }
}

// One problem for each pair, with both names and both ranges.
#[test]
fn overlapping_subnets_are_reported_pair_by_pair() {
    assert_eq!(
        wrong(&[("a", "10.0.1.0/24"), ("b", "10.0.0.0/23"), ("c", "10.0.2.0/24")]),
        ["net/vnet: the range `10.0.0.0/23` of the subnet `b` overlaps `10.0.1.0/24` of the \
          subnet `a`"]
    );
    assert_eq!(
        wrong(&[("a", "10.0.0.0/24"), ("b", "10.0.0.0/24"), ("c", "10.0.0.128/25")]).len(),
        3
    );
    assert_eq!(wrong(&[("a", "fd00:db8::/64"), ("b", "fd00:db8::/64")]).len(), 1);
}

#[test]
fn a_subnet_outside_of_its_network_is_reported() {
    assert_eq!(
        wrong(&[("a", "10.1.0.0/24")]),
        ["net/vnet: the subnet `a` has the range `10.1.0.0/24`, which is not in the network's \
          `10.0.0.0/16`, `fd00:db8::/48`"]
    );
    // Half in is out.
    assert_eq!(wrong(&[("a", "10.0.0.0/15")]).len(), 1);
}

#[test]
fn sizes_that_azure_does_not_make_are_reported() {
    for (name, range, message) in [
        ("a", "10.0.0.0/30", "the range `10.0.0.0/30` is too small: it must be a /29 or larger"),
        (
            "a",
            "fd00:db8::/56",
            "the range `fd00:db8::/56` is not a /64, as a subnet's IPv6 range must be",
        ),
        (
            "AzureBastionSubnet",
            "10.0.0.0/27",
            "the range `10.0.0.0/27` does not fit Azure Bastion, which takes a /2 to a /26",
        ),
        // Names have no case.
        (
            "azurefirewallsubnet",
            "10.0.0.0/27",
            "the range `10.0.0.0/27` does not fit Azure Firewall, which takes a /2 to a /26",
        ),
    ] {
        assert_eq!(wrong(&[(name, range)]), [format!("net/vnet/{name}: {message}")]);
    }
}

#[test]
fn a_delegated_subnet_has_room_for_its_service() {
    for (service, range, wrong) in [
        (Delegation::Databricks, cidr!("10.0.0.0/26"), 0),
        (Delegation::Databricks, cidr!("10.0.0.0/27"), 1),
        (Delegation::WebApps, cidr!("10.0.0.0/27"), 0),
        (Delegation::Unlisted("Microsoft.databricks/WORKSPACES".into()), cidr!("10.0.0.0/27"), 1),
    ] {
        let (mut group, vnet) = network([cidr!("10.0.0.0/16")]);
        group.add(Subnet::new(&vnet, "snet", range).delegate_to(service.clone()));
        let problems = problems(group);
        assert_eq!(problems.len(), wrong, "{service:?} {range}: {problems:?}");
        assert!(problems.iter().all(|problem| problem.contains("Azure Databricks")));
    }
}

#[test]
fn a_subnet_is_handed_over_once() {
    let (mut group, vnet) = network([cidr!("10.0.0.0/16")]);
    let other = crate::azure::network::types::Delegation::new().service_name("Microsoft.Web/x");
    group.add(
        Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24"))
            .delegate_to(Delegation::NetApp)
            .delegation(other),
    );
    assert_eq!(problems(group), ["net/vnet/snet: it is handed over to 2 services"]);
}

#[test]
fn kept_names_take_no_nsg() {
    for (name, wrong) in
        [("GatewaySubnet", 1), ("AzureFirewallSubnet", 1), ("AzureBastionSubnet", 0), ("snet", 0)]
    {
        let (mut group, vnet) = network([cidr!("10.0.0.0/16")]);
        let nsg = group.add(NetworkSecurityGroup::new("nsg", LOCATION));
        let subnet = Subnet::new(&vnet, name, cidr!("10.0.0.0/24"));
        group.add(subnet.network_security_group(&nsg));
        assert_eq!(problems(group).len(), wrong, "{name}");
    }
}

// What only the deployment knows cannot be wrong before it.
#[test]
fn computed_ranges_are_left_to_azure() {
    let range = Param::string("range");
    let mut group = group();
    let vnet = group.add(VirtualNetwork::new("vnet", LOCATION, [range.expr().cast::<Cidr>()]));
    group.add(Subnet::new(&vnet, "a", cidr!("10.0.0.0/24")));
    group.add(Subnet::new(&vnet, "b", range.expr().cast::<Cidr>()));
    assert_eq!(problems(group), [""; 0]);
}

#[test]
fn ranges_of_a_network_do_not_overlap() {
    let (group, _) = network([cidr!("10.0.0.0/16"), cidr!("10.0.0.0/24"), cidr!("10.1.0.0/16")]);
    let error = crate::Deployment::subscription().resource_group(group).synth().unwrap_err();
    assert_eq!(error.problems().len(), 1);
    assert_eq!(error.problems()[0].kind(), ProblemKind::AddressRange);
    assert_eq!(
        error.problems()[0].message(),
        "the ranges `10.0.0.0/16` and `10.0.0.0/24` of the network overlap"
    );
}

#[test]
fn a_default_route_leads_to_the_firewall() {
    let mut group = group();
    group.add(RouteTable::new("rt", LOCATION).default_route_to_firewall("10.0.0.4"));
    assert_eq!(
        compact(only(&deployed([group]), "routeTables"), "/properties/routes"),
        concat!(
            r#"[{"name":"default","properties":{"addressPrefix":"0.0.0.0/0","#,
            r#""nextHopIpAddress":"10.0.0.4","nextHopType":"VirtualAppliance"}}]"#,
        )
    );
}
