//! Private endpoints and their zones.

use super::{LOCATION, compact, deployed, group, of_type, only, problems, text};
use crate::azure::network::{
    Cloud, NetworkSecurityGroup, PrivateLink, PrivateLinks, Subnet, VirtualNetwork, Zone,
};
use crate::json::Value;
use crate::{ExistingScope, Param, Ref, ResourceGroup, cidr};

struct Net {
    group: ResourceGroup,
    links: PrivateLinks,
}

/// Any resource can stand for a target: what an endpoint leads to is an id and a name.
fn target(name: &'static str) -> Ref<NetworkSecurityGroup> {
    NetworkSecurityGroup::existing_in(&ResourceGroup::existing("data", "rg-data"), name)
}

fn link(name: &'static str, group: &'static str, zones: &'static [Zone]) -> PrivateLink {
    PrivateLink::new(&target(name), group, zones)
}

fn net() -> Net {
    let mut group = group();
    let vnet = group.add(VirtualNetwork::new("vnet", LOCATION, [cidr!("10.0.0.0/16")]));
    let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.6.0/24")));
    let links = PrivateLinks::new(&group, &vnet, &subnet, LOCATION);
    Net { group, links }
}

fn names<'a>(resources: &'a [Value], ty: &str) -> Vec<&'a str> {
    of_type(resources, ty).map(|resource| text(resource, "/name")).collect()
}

#[test]
fn an_endpoint_is_entered_in_its_zones() {
    let Net { mut group, mut links } = net();
    let zones = &[Zone::AML_API, Zone::AML_NOTEBOOKS];
    links.connect(&mut group, link("mlw", "amlworkspace", zones));
    links.finish(&mut group);
    let resources = deployed([group]);

    let endpoint = only(&resources, "privateEndpoints");
    assert_eq!(text(endpoint, "/name"), "pe-mlw-amlworkspace");
    assert_eq!(text(endpoint, "/location"), LOCATION);
    assert_eq!(
        compact(endpoint, "/properties"),
        concat!(
            r#"{"privateLinkServiceConnections":[{"name":"amlworkspace","properties":{"#,
            r#""groupIds":["amlworkspace"],"privateLinkServiceId":"[extensionResourceId("#,
            r#"format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, "#,
            r#"'rg-data'), 'Microsoft.Network/networkSecurityGroups', 'mlw')]"}}],"#,
            r#""subnet":{"id":"[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', "#,
            r#"'snet')]"}}"#,
        )
    );

    let entry = only(&resources, "privateEndpoints/privateDnsZoneGroups");
    assert_eq!(text(entry, "/name"), "pe-mlw-amlworkspace/default");
    assert_eq!(
        compact(entry, "/properties/privateDnsZoneConfigs"),
        concat!(
            r#"[{"name":"azureml-api","properties":{"privateDnsZoneId":"[resourceId("#,
            r#"'Microsoft.Network/privateDnsZones', 'privatelink.api.azureml.ms')]"}},"#,
            r#"{"name":"azureml-notebooks","properties":{"privateDnsZoneId":"[resourceId("#,
            r#"'Microsoft.Network/privateDnsZones', 'privatelink.notebooks.azure.net')]"}}]"#,
        )
    );
    // Both zones are seen by the network before records appear in them.
    let waits = compact(entry, "/dependsOn");
    assert_eq!(waits.matches("privateDnsZones/virtualNetworkLinks").count(), 2, "{waits}");
    assert!(waits.contains("'privatelink.api.azureml.ms', 'link-vnet'"), "{waits}");

    let link = of_type(&resources, "privateDnsZones/virtualNetworkLinks").next().unwrap();
    assert_eq!(text(link, "/location"), "global");
    assert_eq!(compact(link, "/properties/registrationEnabled"), "false");
    assert_eq!(
        text(link, "/properties/virtualNetwork/id"),
        "[resourceId('Microsoft.Network/virtualNetworks', 'vnet')]"
    );
}

#[test]
fn a_zone_is_made_once_and_linked_once() {
    let Net { mut group, mut links } = net();
    links.connect(&mut group, link("st1", "blob", &[Zone::BLOB]));
    links.connect(&mut group, link("st2", "blob", &[Zone::BLOB]));
    links.connect(&mut group, link("kv", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    links.finish(&mut group);
    let resources = deployed([group]);
    assert_eq!(
        names(&resources, "privateDnsZones"),
        [
            "[format('privatelink.blob.{0}', environment().suffixes.storage)]",
            "privatelink.vaultcore.azure.net",
        ]
    );
    assert_eq!(names(&resources, "privateDnsZones/virtualNetworkLinks").len(), 2);
    assert_eq!(
        names(&resources, "privateEndpoints"),
        ["pe-kv-vault", "pe-st1-blob", "pe-st2-blob"]
    );
}

#[test]
fn zones_and_endpoints_can_stand_in_different_groups() {
    let Net { mut group, mut links } = net();
    let mut other = ResourceGroup::new("app", "rg-app", LOCATION);
    links.connect(&mut other, link("kv", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    let resources = deployed([group, other]);
    let entry = only(&resources, "privateEndpoints/privateDnsZoneGroups");
    let zone = text(entry, "/properties/privateDnsZoneConfigs/0/properties/privateDnsZoneId");
    assert!(zone.contains("'rg-net'"), "{zone}");
}

#[test]
fn existing_zones_are_used_as_they_are() {
    let Net { mut group, .. } = net();
    let hub = ExistingScope::resource_group("rg-hub");
    let vnet = VirtualNetwork::existing_in(hub.clone(), "vnet-hub");
    let subnet = Subnet::existing_in(&vnet, "snet");
    let mut links = PrivateLinks::with_existing_zones(hub, &subnet, LOCATION);
    links.connect(&mut group, link("kv", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    let resources = deployed([group]);
    assert_eq!(names(&resources, "privateDnsZones"), [""; 0]);
    let entry = only(&resources, "privateEndpoints/privateDnsZoneGroups");
    let zone = text(entry, "/properties/privateDnsZoneConfigs/0/properties/privateDnsZoneId");
    assert!(zone.contains("'rg-hub'"), "{zone}");
    assert_eq!(compact(entry, "/dependsOn").matches("resourceId").count(), 1);
}

#[test]
fn names_tags_and_more_can_be_given() {
    let Net { mut group, links } = net();
    let mut links = links.tags([("env", "dev")]);
    links.connect_with(
        &mut group,
        link("kv", "vault", &[Zone::VAULT]).named("pe-own"),
        |endpoint| endpoint.custom_network_interface_name("nic-own"),
    );
    links.finish(&mut group);
    let resources = deployed([group]);
    let endpoint = only(&resources, "privateEndpoints");
    assert_eq!(text(endpoint, "/name"), "pe-own");
    assert_eq!(text(endpoint, "/properties/customNetworkInterfaceName"), "nic-own");
    for ty in ["privateEndpoints", "privateDnsZones", "privateDnsZones/virtualNetworkLinks"] {
        assert_eq!(compact(only(&resources, ty), "/tags"), r#"{"env":"dev"}"#, "{ty}");
    }
}

#[test]
fn names_can_be_expressions() {
    let Net { mut group, mut links } = net();
    let project = Param::string("project").min_length(3).max_length(10);
    let vault = NetworkSecurityGroup::existing_in(&group, &project);
    links.connect(&mut group, PrivateLink::new(&vault, "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    let resources = deployed([group]);
    assert_eq!(
        names(&resources, "privateEndpoints"),
        ["[format('pe-{0}-vault', parameters('project'))]"]
    );
}

#[test]
fn an_endpoint_without_dns_says_so_in_its_call() {
    let Net { mut group, mut links } = net();
    links.connect_without_dns(&mut group, link("kv", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    let resources = deployed([group]);
    assert_eq!(names(&resources, "privateEndpoints"), ["pe-kv-vault"]);
    assert_eq!(names(&resources, "privateDnsZones"), [""; 0]);
    assert_eq!(names(&resources, "privateEndpoints/privateDnsZoneGroups"), [""; 0]);
}

#[test]
fn endpoints_to_one_resource_can_wait_for_each_other() {
    let Net { mut group, mut links } = net();
    for (name, part) in [("dbw", "a"), ("dbw", "b"), ("other", "a")] {
        links.connect(&mut group, link(name, part, &[Zone::DATABRICKS]).in_turn());
    }
    links.finish(&mut group);
    let resources = deployed([group]);
    let waits: Vec<usize> = of_type(&resources, "privateEndpoints")
        .map(|endpoint| compact(endpoint, "/dependsOn").matches("privateEndpoints").count())
        .collect();
    assert_eq!(waits, [0, 1, 0]);
}

#[test]
fn zones_are_named_as_the_cloud_names_them() {
    for (cloud, expected) in [
        (Cloud::Public, "privatelink.vaultcore.azure.net"),
        (Cloud::UsGovernment, "privatelink.vaultcore.usgovcloudapi.net"),
        (Cloud::China, "privatelink.vaultcore.azure.cn"),
    ] {
        let Net { mut group, links } = net();
        let mut links = links.cloud(cloud);
        links.connect(&mut group, link("kv", "vault", &[Zone::VAULT]));
        links.finish(&mut group);
        assert_eq!(names(&deployed([group]), "privateDnsZones"), [expected]);
    }
}

// Azure Monitor has a zone more in one cloud.
#[test]
fn a_zone_that_a_cloud_does_without_is_left_out() {
    for (cloud, count) in [(Cloud::Public, 1), (Cloud::UsGovernment, 2)] {
        let Net { mut group, links } = net();
        let mut links = links.cloud(cloud);
        links.connect(
            &mut group,
            link("ampls", "azuremonitor", &[Zone::MONITOR, Zone::MONITOR_ADX]),
        );
        links.finish(&mut group);
        assert_eq!(names(&deployed([group]), "privateDnsZones").len(), count);
    }
}

#[test]
fn a_zone_that_nobody_published_must_be_named() {
    let openai: &[Zone] = &[Zone::COGNITIVE, Zone::AI_SERVICES];
    let Net { mut group, links } = net();
    let mut links = links.cloud(Cloud::UsGovernment);
    links.connect(&mut group, link("ai", "account", openai));
    links.finish(&mut group);
    assert_eq!(
        problems(group),
        ["net/pe-ai-account/default: no name of the private DNS zone `services-ai` is \
             published for `AzureUSGovernment`"]
    );

    let Net { mut group, links } = net();
    let mut links = links
        .cloud(Cloud::UsGovernment)
        .zone_name(Zone::AI_SERVICES, "privatelink.services.ai.azure.us");
    links.connect(&mut group, link("ai", "account", openai));
    links.finish(&mut group);
    assert_eq!(
        names(&deployed([group]), "privateDnsZones"),
        ["privatelink.cognitiveservices.azure.us", "privatelink.services.ai.azure.us"]
    );
}

#[test]
fn an_endpoint_without_zones_is_reported() {
    let Net { mut group, mut links } = net();
    links.connect(&mut group, link("x", "part", &[]));
    links.finish(&mut group);
    assert_eq!(
        problems(group),
        ["net/pe-x-part/default: the private endpoint is entered in no DNS zone, so nobody \
             finds it"]
    );
}

#[test]
fn zones_that_were_never_added_are_named() {
    let Net { mut group, mut links } = net();
    links.connect(&mut group, link("kv", "vault", &[Zone::VAULT]));
    let problems = problems(group);
    let zone = "the `Microsoft.Network/privateDnsZones` `privatelink.vaultcore.azure.net`";
    assert!(problems.iter().any(|problem| problem.contains(zone)), "{problems:?}");
}

#[test]
fn zones_can_be_added_under_the_condition_of_their_endpoints() {
    let wanted = Param::bool("wanted").default(true);
    let Net { mut group, mut links } = net();
    links.connect(&mut group, link("kv", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    group.when(&wanted, |group| {
        links.connect(group, link("kv2", "vault", &[Zone::VAULT]));
        links.connect(group, link("acr", "registry", &[Zone::REGISTRY]));
        links.finish(group);
    });
    let resources = deployed([group]);
    let conditions: Vec<&str> =
        of_type(&resources, "privateDnsZones").map(|zone| text(zone, "/condition")).collect();
    assert_eq!(conditions, ["[parameters('wanted')]", ""]);
}

#[test]
fn a_conditional_zone_is_no_zone_for_everyone() {
    let wanted = Param::bool("wanted").default(true);
    let Net { mut group, mut links } = net();
    group.when(&wanted, |group| {
        links.connect(group, link("kv", "vault", &[Zone::VAULT]));
        links.finish(group);
    });
    links.connect(&mut group, link("kv2", "vault", &[Zone::VAULT]));
    links.finish(&mut group);
    let problems = problems(group);
    assert!(problems.iter().all(|problem| problem.starts_with("net/pe-kv2-vault/default: ")));
    assert!(problems[0].contains("deployed only where"), "{problems:?}");
}
