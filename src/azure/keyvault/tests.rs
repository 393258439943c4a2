//! What vaults and what is in them become in a template.

use super::*;
use crate::azure::network::{Subnet, VirtualNetwork};
use crate::azure::support::ResourceGroup;
use crate::model::{Deployment, Error, Param, Problem, SecureParam, Template};
use crate::{cidr, json};

fn synth(add: impl FnOnce(&mut ResourceGroup)) -> Result<Template, Error> {
    let mut group = ResourceGroup::new("app", "rg-app", "westeurope");
    add(&mut group);
    Deployment::subscription().resource_group(group).synth()
}

/// The only resource of a type in a group to which `add` adds.
fn one(ty: &str, add: impl FnOnce(&mut ResourceGroup)) -> json::Value {
    let template = synth(add).unwrap();
    let list = template.json().pointer("/resources/0/properties/template/resources").unwrap();
    let kind = |value: &&json::Value| value.get("type").and_then(json::Value::as_str) == Some(ty);
    let found: Vec<_> = list.as_array().unwrap().iter().filter(kind).collect();
    assert_eq!(found.len(), 1, "{ty}");
    found[0].clone()
}

#[track_caller]
fn check(resource: &json::Value, facts: &[(&str, &str)]) {
    for (pointer, expected) in facts {
        let found = resource.pointer(pointer).map(json::Value::to_compact);
        assert_eq!(found.as_deref(), Some(*expected), "{pointer}");
    }
}

#[test]
fn vaults_are_secure_without_asking() {
    let vault = one(Vault::TYPE, |group| {
        group.add(Vault::new("kv-app", "westeurope"));
    });
    check(
        &vault,
        &[
            ("/properties/tenantId", r#""[subscription().tenantId]""#),
            ("/properties/sku", r#"{"family":"A","name":"standard"}"#),
            ("/properties/publicNetworkAccess", r#""Disabled""#),
            ("/properties/networkAcls", r#"{"bypass":"AzureServices","defaultAction":"Deny"}"#),
            ("/properties/enableRbacAuthorization", "true"),
            ("/properties/enableSoftDelete", "true"),
            ("/properties/softDeleteRetentionInDays", "90"),
            ("/properties/enablePurgeProtection", "true"),
        ],
    );
    assert_eq!(vault.pointer("/properties/accessPolicies"), None);
}

#[test]
fn settings_of_a_vault_are_written() {
    let mode = Param::one_of("mode", [types::CreateMode::Default, types::CreateMode::Recover]);
    let vault = one(Vault::TYPE, |group| {
        let range = cidr!("10.0.0.0/16");
        let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [range]));
        let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24")));
        group.add(
            Vault::new("kv-app", "westeurope")
                .premium()
                .tenant_id("00000000-0000-0000-0000-00000000000a")
                .create_mode(&mode)
                .soft_delete_days(7)
                .allow_subnet(&subnet),
        );
    });
    check(
        &vault,
        &[
            ("/properties/sku/name", r#""premium""#),
            ("/properties/tenantId", r#""00000000-0000-0000-0000-00000000000a""#),
            ("/properties/createMode", r#""[parameters('mode')]""#),
            ("/properties/softDeleteRetentionInDays", "7"),
            ("/properties/publicNetworkAccess", r#""Enabled""#),
            ("/properties/networkAcls/defaultAction", r#""Deny""#),
            (
                "/properties/networkAcls/virtualNetworkRules/0/id",
                r#""[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'snet')]""#,
            ),
        ],
    );
}

#[test]
fn days_that_azure_refuses_are_reported() {
    for days in [6, 91] {
        let error = synth(|group| {
            group.add(Vault::new("kv-app", "westeurope").soft_delete_days(days));
        })
        .unwrap_err();
        let expected =
            format!("what is deleted can be had back for {days} days; from 7 to 90 are expected");
        let found: Vec<_> = error.problems().iter().map(Problem::message).collect();
        assert_eq!(found, [expected]);
    }
    assert!(
        synth(|group| {
            group.add(Vault::new("kv-app", "westeurope").soft_delete_days(&Param::int("days")));
        })
        .is_ok()
    );
}

#[test]
fn secrets_expire() {
    let value = SecureParam::string("token");
    let secret = one(VaultSecret::TYPE, |group| {
        let vault = group.add(Vault::new("kv-app", "westeurope"));
        let secret = VaultSecret::new(&vault, "token", &value, 1_893_456_000);
        group.add(secret.not_before(1_700_000_000).enabled(false).content_type("text/plain"));
    });
    check(
        &secret,
        &[
            ("/name", r#""kv-app/token""#),
            ("/properties/value", r#""[parameters('token')]""#),
            ("/properties/attributes", r#"{"enabled":false,"exp":1893456000,"nbf":1700000000}"#),
            ("/properties/contentType", r#""text/plain""#),
        ],
    );

    let kept = one(VaultSecret::TYPE, |group| {
        let vault = group.add(Vault::new("kv-app", "westeurope"));
        group.add(VaultSecret::dangerously_without_expiry(&vault, "token", &value));
    });
    check(&kept, &[("/properties", r#"{"value":"[parameters('token')]"}"#)]);
}

#[test]
fn keys_are_rotated() {
    let key = |change: fn(VaultKey) -> VaultKey| {
        one(VaultKey::TYPE, |group| {
            let vault = group.add(Vault::new("kv-app", "westeurope"));
            group.add(change(VaultKey::new(&vault, "signing", types::Kty::Rsa)));
        })
    };
    let policy = |expiry: &str, before: &str| {
        format!(
            r#"{{"attributes":{{"expiryTime":"{expiry}"}},"lifetimeActions":[{{"action":{{"type":"rotate"}},"trigger":{{"timeBeforeExpiry":"{before}"}}}}]}}"#
        )
    };
    let pointer = "/properties/rotationPolicy";
    check(&key(|key| key), &[(pointer, &policy("P1Y", "P30D")), ("/properties/kty", r#""RSA""#)]);
    check(&key(|key| key.rotation("P90D", "P10D")), &[(pointer, &policy("P90D", "P10D"))]);
}
