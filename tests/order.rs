//! Setters that overlap give the same template in any order, and locks come after everything else.

use armwright::azure::authorization::Lock;
use armwright::azure::network::{Subnet, VirtualNetwork};
use armwright::azure::storage::types::{Encryption, NetworkRuleSet, PublicNetworkAccess};
use armwright::azure::storage::{BlobService, Container, StorageAccount};
use armwright::expr::Map;
use armwright::{Deployment, Object, Param, Ref, ResourceGroup, cidr, json};

type Setter = fn(StorageAccount, &Ref<Subnet>) -> StorageAccount;

/// The account with these settings, in this and in the reverse order.
#[track_caller]
fn check(setters: &[Setter], expected: &[(&str, &str)]) {
    let made = |order: &mut dyn Iterator<Item = &Setter>| {
        let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
        let vnet = VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]);
        let vnet = group.add(vnet);
        let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24")));
        let account = StorageAccount::new("stdata", "westeurope");
        group.add(order.fold(account, |account, setter| setter(account, &subnet)));
        let template = Deployment::subscription().resource_group(group).synth();
        template.unwrap_or_else(|error| panic!("{error}"))
    };
    let template = made(&mut setters.iter());
    assert_eq!(template.to_string(), made(&mut setters.iter().rev()).to_string());
    let account = template.json().pointer("/resources/0/properties/template/resources/1");
    for (pointer, text) in expected {
        let found = account.and_then(|account| account.pointer(pointer));
        assert_eq!(found.map(json::Value::to_compact).as_deref(), Some(*text), "{pointer}");
    }
}

#[test]
fn one_tag_and_all_tags_go_together() {
    check(
        &[|account, _| account.tags([("a", "1")]), |account, _| account.tag("b", "2")],
        &[("/tags", r#"{"a":"1","b":"2"}"#)],
    );
    check(
        &[
            |account, _| {
                let tags = Param::object("tags").default(Object::new());
                account.tags(tags.expr().cast::<Map<String>>())
            },
            |account, _| account.tag("b", "2"),
        ],
        &[("/tags", r#""[union(parameters('tags'), createObject('b', '2'))]""#)],
    );
}

#[test]
fn an_allowed_subnet_stays_beside_the_rules_as_a_whole() {
    check(
        &[
            |account, subnet| account.allow_subnet(subnet),
            |account, _| account.network_acls(NetworkRuleSet::new()),
        ],
        &[
            ("/properties/networkAcls/defaultAction", r#""Deny""#),
            ("/properties/networkAcls/virtualNetworkRules/0/action", r#""Allow""#),
            ("/properties/publicNetworkAccess", r#""Enabled""#),
        ],
    );
}

#[test]
fn what_is_said_by_name_wins_over_what_follows_from_another_call() {
    check(
        &[
            |account, subnet| account.allow_subnet(subnet),
            |account, _| {
                account.dangerously_set_public_network_access(PublicNetworkAccess::Disabled)
            },
        ],
        &[("/properties/publicNetworkAccess", r#""Disabled""#)],
    );
}

// Azure rejects an `encryption` without `keySource`, which a whole may leave to its default.
#[test]
fn a_whole_keeps_the_defaults_that_it_says_nothing_of() {
    check(
        &[|account, _| account.encryption(Encryption::new())],
        &[
            ("/properties/encryption/keySource", r#""Microsoft.Storage""#),
            ("/properties/encryption/requireInfrastructureEncryption", "true"),
        ],
    );
}

#[test]
fn a_lock_waits_for_what_is_in_its_target() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let account = group.add(StorageAccount::new("stdata", "westeurope"));
    group.add(Lock::can_not_delete(&account, "keep"));
    let blobs = group.add(BlobService::new(&account));
    group.add(Container::new(&blobs, "kept"));
    let mut deployment = Deployment::subscription();
    let template = deployment.resource_group(group).synth().unwrap_or_else(|e| panic!("{e}"));
    let lock = template.json().pointer("/resources/0/properties/template/resources/0");
    let waits = lock.and_then(|lock| lock.get("dependsOn")).map(json::Value::to_compact);
    let waits = waits.unwrap_or_default();
    assert!(waits.contains("blobServices/containers"), "{waits}");
}
