//! Rules of network security groups.

use std::ops::RangeInclusive;

use super::{LOCATION, compact, deployed, group, only, problems, text};
use crate::azure::network::{NetworkSecurityGroup, Peer, Ports, Rule, ServiceTag, presets};
use crate::json::Value;
use crate::{Cidr, Expr, Param, cidr};

fn nsg(rules: impl IntoIterator<Item = Rule>) -> NetworkSecurityGroup {
    NetworkSecurityGroup::new("nsg", LOCATION).rules(rules)
}

/// The rules as they stand in a template.
fn written(nsg: NetworkSecurityGroup) -> Vec<Value> {
    let mut group = group();
    group.add(nsg);
    let resources = deployed([group]);
    let nsg = only(&resources, "networkSecurityGroups");
    nsg.pointer("/properties/securityRules").and_then(Value::as_array).unwrap().to_vec()
}

/// A rule on one line: name, priority, direction, access, protocol, source, destination, ports.
fn lines(nsg: NetworkSecurityGroup) -> Vec<String> {
    let list = |rule: &Value, one: &str, several: &str| match text(rule, one) {
        "" => compact(rule, several).replace('"', ""),
        only => only.to_owned(),
    };
    let line = |rule: &Value| {
        format!(
            "{} {} {} {} {} {}>{} {}",
            text(rule, "/name"),
            compact(rule, "/properties/priority"),
            text(rule, "/properties/direction"),
            text(rule, "/properties/access"),
            text(rule, "/properties/protocol"),
            list(rule, "/properties/sourceAddressPrefix", "/properties/sourceAddressPrefixes"),
            list(
                rule,
                "/properties/destinationAddressPrefix",
                "/properties/destinationAddressPrefixes"
            ),
            list(rule, "/properties/destinationPortRange", "/properties/destinationPortRanges"),
        )
    };
    written(nsg).iter().map(line).collect()
}

fn wrong(rules: impl IntoIterator<Item = Rule>) -> Vec<String> {
    let mut group = group();
    group.add(nsg(rules));
    problems(group)
}

fn priorities(rules: impl IntoIterator<Item = Rule>) -> Vec<String> {
    let rules = written(nsg(rules));
    rules.iter().map(|rule| compact(rule, "/properties/priority")).collect()
}

#[test]
fn a_rule_says_who_and_what() {
    let region = Param::string("region");
    let vnet: Expr<Vec<String>> = Expr::from_ast(region.expr().ast().property("ranges"));
    let rules = [
        (Rule::allow_inbound("a"), "a 100 Inbound Allow * VirtualNetwork>VirtualNetwork *"),
        (Rule::deny_inbound("a"), "a 100 Inbound Deny * *>* *"),
        (Rule::allow_outbound("a"), "a 100 Outbound Allow * VirtualNetwork>VirtualNetwork *"),
        (Rule::deny_outbound("a"), "a 100 Outbound Deny * *>* *"),
        (
            Rule::allow_inbound("a").from(cidr!("10.0.0.0/8")).to(cidr!("10.1.0.0/16")).tcp(443),
            "a 100 Inbound Allow Tcp 10.0.0.0/8>10.1.0.0/16 443",
        ),
        (
            Rule::allow_inbound("a")
                .from([cidr!("10.0.0.0/16"), cidr!("10.2.0.0/16")])
                .udp(Ports::from([53, 80]).and(90..=99)),
            "a 100 Inbound Allow Udp [10.0.0.0/16,10.2.0.0/16]>VirtualNetwork [53,80,90-99]",
        ),
        (
            Rule::allow_outbound("a").to(ServiceTag::Storage.in_region("westus")).ports(..),
            "a 100 Outbound Allow * VirtualNetwork>Storage.westus *",
        ),
        (
            Rule::allow_outbound("a").to(ServiceTag::Storage.in_region(&region)).tcp([443]),
            "a 100 Outbound Allow Tcp VirtualNetwork>[format('Storage.{0}', \
             toLower(replace(parameters('region'), ' ', '')))] 443",
        ),
        (
            Rule::allow_inbound("a").from(&vnet).icmp(),
            "a 100 Inbound Allow Icmp [parameters('region').ranges]>VirtualNetwork *",
        ),
        (
            Rule::allow_outbound("a").to(Peer::any()).tcp(1..=2),
            "a 100 Outbound Allow Tcp VirtualNetwork>* 1-2",
        ),
    ];
    for (rule, expected) in rules {
        assert_eq!(lines(nsg([rule])), [expected]);
    }
}

#[test]
fn the_rest_of_a_rule() {
    let groups: Expr<_> = Expr::from_ast(crate::expr::Ast::str("/asg"));
    let rules = written(nsg([Rule::deny_inbound("a")
        .from(Peer::application_security_group(groups))
        .source_ports([1000, 1001])
        .description("why")
        .priority(300)]));
    assert_eq!(
        rules[0].to_compact(),
        concat!(
            r#"{"name":"a","properties":{"access":"Deny","description":"why","#,
            r#""destinationAddressPrefix":"*","destinationPortRange":"*","direction":"Inbound","#,
            r#""priority":300,"protocol":"*","#,
            r#""sourceApplicationSecurityGroups":[{"id":"/asg"}],"#,
            r#""sourcePortRanges":["1000","1001"]}}"#,
        )
    );
}

#[test]
fn priorities_follow_the_order_in_each_direction() {
    let [a, b, c] = ["a", "b", "c"];
    for (rules, expected) in [
        (
            vec![Rule::allow_inbound(a), Rule::allow_outbound(b), Rule::deny_inbound(c)],
            vec!["100", "100", "110"],
        ),
        // What was set is kept and left out, wherever it stands.
        (
            vec![
                Rule::allow_inbound(a).priority(110),
                Rule::allow_inbound(b),
                Rule::allow_inbound(c),
            ],
            vec!["110", "100", "120"],
        ),
        (
            vec![
                Rule::allow_inbound(a),
                Rule::allow_inbound(b),
                Rule::allow_inbound(c).priority(100),
            ],
            vec!["110", "120", "100"],
        ),
        // The other direction takes no places.
        (vec![Rule::allow_outbound(a).priority(100), Rule::allow_inbound(b)], vec!["100", "100"]),
        (vec![Rule::deny_all_inbound(), Rule::allow_inbound(b)], vec!["4096", "100"]),
    ] {
        assert_eq!(priorities(rules.clone()), expected);
        let one_by_one = rules
            .into_iter()
            .fold(NetworkSecurityGroup::new("nsg", LOCATION), NetworkSecurityGroup::rule);
        let numbers: Vec<String> =
            written(one_by_one).iter().map(|rule| compact(rule, "/properties/priority")).collect();
        assert_eq!(numbers, expected);
    }
}

#[test]
fn many_rules_move_closer() {
    let many = |count: usize| (0..count).map(|index| Rule::deny_inbound(format!("r{index}")));
    for (count, second, last) in
        [(400, "110", "4090"), (401, "105", "2100"), (801, "102", "1700"), (1000, "102", "2098")]
    {
        let numbers = priorities(many(count));
        assert_eq!((&*numbers[1], &*numbers[count - 1]), (second, last), "{count}");
    }
}

#[test]
fn more_rules_than_azure_takes_are_reported() {
    let many = |count: usize| (0..count).map(|index| Rule::deny_inbound(format!("r{index}")));
    assert_eq!(wrong(many(1000)), [""; 0]);
    assert_eq!(wrong(many(1001)), ["net/nsg: it has 1001 rules; Azure takes 1000"]);
}

#[test]
fn rules_that_do_not_fit_together_are_reported() {
    let allow = Rule::allow_inbound;
    for (rules, message) in [
        (vec![allow("a"), Rule::allow_outbound("A")], "two rules are named `A`"),
        (
            vec![allow("a").priority(100), allow("b").priority(100)],
            "the rule `a` and the rule `b` have the priority 100",
        ),
        (
            vec![allow("a").priority(99)],
            "the rule `a` has the priority 99; Azure takes 100 to 4096",
        ),
        (
            vec![allow("a").priority(4097)],
            "the rule `a` has the priority 4097; Azure takes 100 to 4096",
        ),
        (
            vec![allow("a").tcp(RangeInclusive::new(443, 80))],
            "the ports `443-80` of the rule `a` end before they begin",
        ),
        (
            vec![allow("a").tcp(Vec::<u16>::new())],
            "the rule `a` has an empty list of destination ports",
        ),
        (
            vec![allow("a").from(Vec::<Cidr>::new())],
            "the rule `a` has an empty list of source addresses",
        ),
        (
            vec![allow("a").description("x".repeat(141))],
            "the description of the rule `a` has 141 characters",
        ),
    ] {
        assert_eq!(wrong(rules), [format!("net/nsg: {message}")]);
    }
}

// Control nsg.01: only `dangerously_from` lets anyone in.
#[test]
fn nobody_comes_in_from_anywhere_by_accident() {
    let everyone = || {
        [
            (Peer::from(ServiceTag::Internet), "Internet"),
            (Peer::any(), "*"),
            (cidr!("0.0.0.0/0").into(), "0.0.0.0/0"),
            (cidr!("::/0").into(), "::/0"),
            ([cidr!("10.0.0.0/8"), cidr!("0.0.0.0/0")].into(), "0.0.0.0/0"),
            (ServiceTag::Unlisted("internet".into()).into(), "internet"),
        ]
    };
    for (peer, shown) in everyone() {
        let message = "lets in traffic from any address";
        assert_eq!(
            wrong([Rule::allow_inbound("a").from(peer)]),
            [format!("net/nsg: the rule `a` {message}, `{shown}` (`nsg.01`)")]
        );
    }
    for (peer, _) in everyone() {
        assert_eq!(wrong([Rule::allow_inbound("a").dangerously_from(peer.clone())]), [""; 0]);
        assert_eq!(wrong([Rule::deny_inbound("a").from(peer.clone())]), [""; 0]);
        assert_eq!(wrong([Rule::allow_outbound("a").from(peer.clone()).to(peer)]), [""; 0]);
    }
    // The last call counts.
    let taken_back = Rule::allow_inbound("a").dangerously_from(Peer::any()).from(Peer::any());
    assert_eq!(wrong([taken_back]).len(), 1);
    // The text is the one that was given.
    let open = Rule::allow_inbound("a").dangerously_from(ServiceTag::Internet).tcp(443);
    assert_eq!(lines(nsg([open])), ["a 100 Inbound Allow Tcp Internet>VirtualNetwork 443"]);
}

#[test]
fn presets_fit_into_a_group_and_leave_room_for_more() {
    let region = Param::string("region");
    let pods = Param::string("pods");
    for preset in [
        presets::databricks(),
        presets::azure_ml(&region),
        presets::aks(cidr!("10.0.4.0/23"), pods.expr().cast::<Cidr>()),
        presets::private_endpoints(),
        presets::bastion(),
    ] {
        let count = preset.len();
        let more = Rule::allow_outbound("More").to(ServiceTag::Internet).tcp(443);
        for rules in [
            nsg(preset.clone()).rule(more.clone()),
            NetworkSecurityGroup::new("nsg", LOCATION).rule(more).rules(preset),
        ] {
            assert_eq!(written(rules).len(), count + 1);
        }
    }
}

#[test]
fn databricks_finds_its_own_rules() {
    let own = "Microsoft.Databricks-workspaces_UseOnly_databricks-";
    let lines = lines(nsg(presets::databricks()));
    let lines: Vec<&str> = lines.iter().map(|line| line.trim_start_matches(own)).collect();
    assert_eq!(
        lines,
        [
            "worker-to-worker-inbound 100 Inbound Allow * VirtualNetwork>VirtualNetwork *",
            "worker-to-databricks-webapp 100 Outbound Allow Tcp VirtualNetwork>AzureDatabricks 443",
            "worker-to-sql 101 Outbound Allow Tcp VirtualNetwork>Sql 3306",
            "worker-to-storage 102 Outbound Allow Tcp VirtualNetwork>Storage 443",
            "worker-to-worker-outbound 103 Outbound Allow * VirtualNetwork>VirtualNetwork *",
            "worker-to-eventhub 104 Outbound Allow Tcp VirtualNetwork>EventHub 9093",
            "AllowEntraId 200 Outbound Allow Tcp VirtualNetwork>AzureActiveDirectory 443",
            "DenyInternet 4096 Outbound Deny * *>Internet *",
            "DenyAllInbound 4096 Inbound Deny * *>* *",
        ]
    );
}

#[test]
fn azure_ml_reaches_what_it_needs_and_no_more() {
    let lines = lines(nsg(presets::azure_ml(LOCATION)));
    assert_eq!(
        lines,
        [
            "AllowVirtualNetworkInbound 100 Inbound Allow * VirtualNetwork>VirtualNetwork *",
            "DenyAllInbound 4096 Inbound Deny * *>* *",
            "AllowEntraId 100 Outbound Allow Tcp VirtualNetwork>AzureActiveDirectory [80,443]",
            "AllowAzureMachineLearning 110 Outbound Allow Tcp VirtualNetwork>AzureMachineLearning \
             [443,8787,18881]",
            "AllowAzureMachineLearningUdp 120 Outbound Allow Udp \
             VirtualNetwork>AzureMachineLearning 5831",
            "AllowBatchNodeManagement 130 Outbound Allow * \
             VirtualNetwork>BatchNodeManagement.westeurope 443",
            "AllowResourceManager 140 Outbound Allow Tcp VirtualNetwork>AzureResourceManager 443",
            "AllowStorage 150 Outbound Allow Tcp VirtualNetwork>Storage.westeurope [443,445]",
            "AllowFrontDoorFrontend 160 Outbound Allow Tcp \
             VirtualNetwork>AzureFrontDoor.Frontend 443",
            "AllowFrontDoorFirstParty 170 Outbound Allow Tcp \
             VirtualNetwork>AzureFrontDoor.FirstParty 443",
            "AllowMicrosoftContainerRegistry 180 Outbound Allow Tcp \
             VirtualNetwork>MicrosoftContainerRegistry 443",
            "AllowAzureMonitor 190 Outbound Allow Tcp VirtualNetwork>AzureMonitor 443",
            "AllowVirtualNetworkOutbound 200 Outbound Allow * VirtualNetwork>VirtualNetwork *",
            "DenyAllOutbound 4096 Outbound Deny * *>* *",
        ]
    );
}

// With an overlay network, rules see the addresses of pods, which no tag stands for.
#[test]
fn aks_names_its_pods_in_every_rule_of_the_cluster() {
    let lines = lines(nsg(presets::aks(cidr!("10.0.4.0/23"), cidr!("10.244.0.0/16"))));
    let cluster = "[10.0.4.0/23,10.244.0.0/16]";
    assert_eq!(lines[0], format!("AllowClusterInbound 100 Inbound Allow * {cluster}>{cluster} *"));
    assert_eq!(lines[1], "AllowLoadBalancer 110 Inbound Allow * AzureLoadBalancer>* *");
    assert_eq!(lines[2], "DenyAllInbound 4096 Inbound Deny * *>* *");
    let (last, out) = lines[3..].split_last().unwrap();
    assert_eq!(last, "DenyAllOutbound 4096 Outbound Deny * *>* *");
    let reached: Vec<&str> = out
        .iter()
        .map(|line| line.split_once(&format!("{cluster}>")).map_or("", |(_, to)| to))
        .collect();
    assert_eq!(
        reached,
        [
            &format!("{cluster} *"),
            "VirtualNetwork *",
            "AzureCloud 443",
            "AzureActiveDirectory 443",
            "MicrosoftContainerRegistry 443",
            "AzureFrontDoor.FirstParty 443",
            "AzureFrontDoor.Frontend 443",
            "AzureMonitor 443",
            "Internet 123",
        ]
    );
}

#[test]
fn private_endpoints_answer_and_do_not_ask() {
    assert_eq!(
        lines(nsg(presets::private_endpoints())),
        [
            "AllowVirtualNetworkInbound 100 Inbound Allow Tcp VirtualNetwork>VirtualNetwork \
             [443,445,3306,6666,8443-8451]",
            "DenyAllInbound 4096 Inbound Deny * *>* *",
            "DenyAllOutbound 4096 Outbound Deny * *>* *",
        ]
    );
}

#[test]
fn bastion_has_the_rules_that_azure_asks_for() {
    assert_eq!(
        lines(nsg(presets::bastion())),
        [
            "AllowHttpsInbound 120 Inbound Allow Tcp Internet>* 443",
            "AllowGatewayManagerInbound 130 Inbound Allow Tcp GatewayManager>* 443",
            "AllowAzureLoadBalancerInbound 140 Inbound Allow Tcp AzureLoadBalancer>* 443",
            "AllowBastionHostCommunication 150 Inbound Allow * VirtualNetwork>VirtualNetwork \
             [8080,5701]",
            "AllowSshRdpOutbound 100 Outbound Allow * *>VirtualNetwork [22,3389]",
            "AllowAzureCloudOutbound 110 Outbound Allow Tcp *>AzureCloud 443",
            "AllowBastionCommunication 120 Outbound Allow * VirtualNetwork>VirtualNetwork \
             [8080,5701]",
            "AllowHttpOutbound 130 Outbound Allow * *>Internet 80",
            "DenyAllInbound 4096 Inbound Deny * *>* *",
            "DenyAllOutbound 4096 Outbound Deny * *>* *",
        ]
    );
}
