//! What accounts, lakes and what is in them become in a template.

use super::*;
use crate::azure::network::{Subnet, VirtualNetwork};
use crate::azure::support::{Id, ResourceGroup, UserAssignedIdentity, Value};
use crate::model::{Deployment, Param, ProblemKind};
use crate::{cidr, json};

/// The resources of the one nested template of a group to which `add` adds.
fn resources(add: impl FnOnce(&mut ResourceGroup)) -> Vec<json::Value> {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    add(&mut group);
    let template = Deployment::subscription().resource_group(group).synth().unwrap();
    let list = template.json().pointer("/resources/0/properties/template/resources").unwrap();
    list.as_array().unwrap().to_vec()
}

/// The only resource of a type.
fn one(resources: &[json::Value], ty: &str) -> json::Value {
    let kind = |value: &&json::Value| value.get("type").and_then(json::Value::as_str) == Some(ty);
    let found: Vec<_> = resources.iter().filter(kind).collect();
    assert_eq!(found.len(), 1, "{ty}");
    found[0].clone()
}

/// The problems of a group to which `add` adds.
fn problems(add: impl FnOnce(&mut ResourceGroup)) -> Vec<(ProblemKind, String)> {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    add(&mut group);
    let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
    error.problems().iter().map(|problem| (problem.kind(), problem.message().to_owned())).collect()
}

#[track_caller]
fn check(resource: &json::Value, facts: &[(&str, &str)]) {
    for (pointer, expected) in facts {
        let found = resource.pointer(pointer).map(json::Value::to_compact);
        assert_eq!(found.as_deref(), Some(*expected), "{pointer}");
    }
}

const ACCOUNT: &str = "Microsoft.Storage/storageAccounts";
const BLOBS: &str = "Microsoft.Storage/storageAccounts/blobServices";

/// The controls `storage.01` to `storage.18` that a new account fulfils.
const SECURE: &[(&str, &str)] = &[
    ("/properties/publicNetworkAccess", r#""Disabled""#),
    ("/properties/networkAcls/defaultAction", r#""Deny""#),
    ("/properties/networkAcls/bypass", r#""AzureServices""#),
    ("/properties/allowBlobPublicAccess", "false"),
    ("/properties/allowSharedKeyAccess", "false"),
    ("/properties/defaultToOAuthAuthentication", "true"),
    ("/properties/minimumTlsVersion", r#""TLS1_2""#),
    ("/properties/supportsHttpsTrafficOnly", "true"),
    ("/properties/encryption/requireInfrastructureEncryption", "true"),
    ("/properties/encryption/keySource", r#""Microsoft.Storage""#),
    ("/properties/allowCrossTenantReplication", "false"),
    ("/properties/allowedCopyScope", r#""AAD""#),
    ("/properties/isLocalUserEnabled", "false"),
    ("/properties/sasPolicy/expirationAction", r#""Block""#),
    ("/properties/keyPolicy/keyExpirationPeriodInDays", "90"),
    ("/sku/name", r#""Standard_RAGRS""#),
    ("/kind", r#""StorageV2""#),
];

#[test]
fn accounts_and_lakes_are_secure_without_asking() {
    let account = resources(|group| {
        group.add(StorageAccount::new("stdata", "westeurope"));
    });
    check(&account[0], SECURE);
    assert_eq!(account[0].pointer("/properties/isHnsEnabled"), None);

    let lake = resources(|group| {
        group.add(DataLake::new("stlake", "westeurope"));
    });
    check(&lake[0], SECURE);
    check(&lake[0], &[("/properties/isHnsEnabled", "true"), ("/type", &format!("{ACCOUNT:?}"))]);
}

#[test]
fn types_of_a_lake_are_those_of_an_account() {
    assert_eq!(DataLake::TYPE, StorageAccount::TYPE);
    assert_eq!(DataLake::API_VERSION, StorageAccount::API_VERSION);
    assert_eq!(LakeBlobService::TYPE, BlobService::TYPE);
    assert_eq!(LakeBlobService::API_VERSION, BlobService::API_VERSION);
}

// The public endpoint must answer before a rule for a subnet means anything.
#[test]
fn an_allowed_subnet_opens_the_public_endpoint_for_itself_only() {
    let found = resources(|group| {
        let range = cidr!("10.0.0.0/16");
        let vnet = group.add(VirtualNetwork::new("vnet", "westeurope", [range]));
        let subnet = group.add(Subnet::new(&vnet, "snet", cidr!("10.0.1.0/24")));
        group.add(StorageAccount::new("stdata", "westeurope").allow_subnet(&subnet));
        group.add(DataLake::new("stlake", "westeurope").allow_subnet(&subnet));
    });
    let accounts: Vec<_> =
        found.iter().filter(|r| r.pointer("/type").unwrap().as_str() == Some(ACCOUNT)).collect();
    assert_eq!(accounts.len(), 2);
    for account in accounts {
        check(
            account,
            &[
                ("/properties/publicNetworkAccess", r#""Enabled""#),
                ("/properties/networkAcls/defaultAction", r#""Deny""#),
                ("/properties/networkAcls/virtualNetworkRules/0/action", r#""Allow""#),
                (
                    "/properties/networkAcls/virtualNetworkRules/0/id",
                    r#""[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'snet')]""#,
                ),
            ],
        );
    }
}

#[test]
fn an_allowed_resource_gets_in_while_public_access_stays_off() {
    let found = resources(|group| {
        let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
        group.add(DataLake::new("stlake", "westeurope").allow_resource(&identity));
    });
    check(
        &one(&found, ACCOUNT),
        &[
            ("/properties/publicNetworkAccess", r#""Disabled""#),
            (
                "/properties/networkAcls/resourceAccessRules/0/tenantId",
                r#""[subscription().tenantId]""#,
            ),
            (
                "/properties/networkAcls/resourceAccessRules/0/resourceId",
                r#""[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-a')]""#,
            ),
        ],
    );
}

#[test]
fn settings_of_an_account_reach_a_lake() {
    let sku = Param::one_of("sku", [types::SkuName::StandardZrs]);
    let found = resources(|group| {
        group.add(
            DataLake::new("stlake", "westeurope")
                .sku(&sku)
                .tag("team", "data")
                .system_assigned_identity()
                .access_tier(types::StorageAccountAccessTier::Cool)
                .is_sftp_enabled(true)
                .is_nfs_v3_enabled(false)
                .dangerously_set_allow_shared_key_access(true)
                .raw("/properties/largeFileSharesState", "Enabled")
                .api_version("2024-01-01"),
        );
    });
    check(
        &found[0],
        &[
            ("/apiVersion", r#""2024-01-01""#),
            ("/sku/name", r#""[parameters('sku')]""#),
            ("/tags/team", r#""data""#),
            ("/identity/type", r#""SystemAssigned""#),
            ("/properties/accessTier", r#""Cool""#),
            ("/properties/isSftpEnabled", "true"),
            ("/properties/isNfsV3Enabled", "false"),
            ("/properties/allowSharedKeyAccess", "true"),
            ("/properties/largeFileSharesState", r#""Enabled""#),
            ("/properties/isHnsEnabled", "true"),
        ],
    );
}

/// What a slot for the id of an account takes.
fn account_id(account: impl Value<Id<StorageAccount>>) -> String {
    format!("{:?}", account.node())
}

#[test]
fn a_lake_stands_where_an_account_is_wanted() {
    let shared = ResourceGroup::existing("shared", "rg-shared");
    let lake = account_id(&DataLake::existing_in(&shared, "stlake"));
    let account = account_id(&StorageAccount::existing_in(&shared, "stlake"));
    assert_eq!(lake, account);
}

#[test]
fn blob_services_keep_what_is_deleted() {
    let found = resources(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        group.add(BlobService::new(&account));
        let lake = group.add(DataLake::new("stlake", "westeurope"));
        group.add(LakeBlobService::new(&lake));
    });
    let services: Vec<_> =
        found.iter().filter(|r| r.pointer("/type").unwrap().as_str() == Some(BLOBS)).collect();
    assert_eq!(services.len(), 2);
    for service in services {
        check(
            service,
            &[
                ("/properties/deleteRetentionPolicy/enabled", "true"),
                ("/properties/deleteRetentionPolicy/days", "7"),
                ("/properties/containerDeleteRetentionPolicy/enabled", "true"),
                ("/properties/containerDeleteRetentionPolicy/days", "7"),
            ],
        );
        assert_eq!(service.pointer("/properties/isVersioningEnabled"), None);
        assert_eq!(service.pointer("/properties/changeFeed"), None);
    }
}

#[test]
fn restore_to_a_point_in_time_turns_on_what_it_needs() {
    let found = resources(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let blobs = BlobService::new(&account).delete_retention_days(30).point_in_time_restore(29);
        group.add(blobs.change_feed_retention_days(90));
    });
    check(
        &one(&found, BLOBS),
        &[
            ("/properties/isVersioningEnabled", "true"),
            ("/properties/changeFeed/enabled", "true"),
            ("/properties/changeFeed/retentionInDays", "90"),
            ("/properties/restorePolicy/enabled", "true"),
            ("/properties/restorePolicy/days", "29"),
            ("/properties/containerDeleteRetentionPolicy/days", "30"),
        ],
    );
}

#[test]
fn days_that_cannot_be_are_reported() {
    type Change = fn(BlobService) -> BlobService;
    let cases: [(Change, &str); 4] = [
        (
            |blobs| blobs.delete_retention_days(6),
            "what is deleted is kept for 6 days; from 7 to 365 are expected",
        ),
        (
            |blobs| blobs.delete_retention_days(366),
            "what is deleted is kept for 366 days; from 7 to 365 are expected",
        ),
        (
            |blobs| blobs.point_in_time_restore(7),
            "blobs can be restored to a point 7 days ago, but deleted ones are kept for 7 days; \
             at least 1 and fewer than these are expected",
        ),
        (
            |blobs| blobs.point_in_time_restore(0),
            "blobs can be restored to a point 0 days ago, but deleted ones are kept for 7 days; \
             at least 1 and fewer than these are expected",
        ),
    ];
    for (change, expected) in cases {
        let found = problems(|group| {
            let account = group.add(StorageAccount::new("stdata", "westeurope"));
            group.add(change(BlobService::new(&account)));
        });
        assert_eq!(found, [(ProblemKind::Invalid, expected.to_owned())]);
    }
}

#[test]
fn containers_of_both_kinds_are_closed() {
    let found = resources(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let blobs = group.add(BlobService::new(&account));
        group.add(Container::new(&blobs, "models"));
        let lake = group.add(DataLake::new("stlake", "westeurope"));
        let blobs = group.add(LakeBlobService::new(&lake));
        group.add(Container::new(&blobs, "raw"));
    });
    let names: Vec<_> = found
        .iter()
        .filter(|resource| resource.pointer("/properties/publicAccess").is_some())
        .map(|resource| {
            check(resource, &[("/properties/publicAccess", r#""None""#)]);
            resource.pointer("/name").unwrap().as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(names, ["stdata/default/models", "stlake/default/raw"]);
}

#[test]
fn other_services_stand_in_accounts_and_lakes() {
    let found = resources(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let files = group.add(FileService::new(&account));
        group.add(Share::new(&files, "exchange"));
        let lake = group.add(DataLake::new("stlake", "westeurope"));
        let queues = group.add(QueueService::new(&lake));
        group.add(Queue::new(&queues, "work"));
        let tables = group.add(TableService::new(&lake));
        group.add(Table::new(&tables, "Log"));
        group.add(EncryptionScope::new(&lake, "tenant-a"));
        group.add(LocalUser::new(&lake, "partner"));
    });
    let mut names: Vec<_> =
        found.iter().map(|r| r.pointer("/name").unwrap().as_str().unwrap()).collect();
    names.sort_unstable();
    let expected = [
        "stdata",
        "stdata/default",
        "stdata/default/exchange",
        "stlake",
        "stlake/default",
        "stlake/default",
        "stlake/default/Log",
        "stlake/default/work",
        "stlake/partner",
        "stlake/tenant-a",
    ];
    assert_eq!(names, expected);
    check(
        &one(&found, FileService::TYPE),
        &[
            ("/properties/shareDeleteRetentionPolicy/enabled", "true"),
            ("/properties/shareDeleteRetentionPolicy/days", "7"),
        ],
    );
}

#[test]
fn rules_say_when_blobs_become_cooler_and_go() {
    let days = Param::int("days");
    let found = resources(|group| {
        let lake = group.add(DataLake::new("stlake", "westeurope"));
        let rule = LifecycleRule::new("old")
            .prefix("raw/2020")
            .prefix("raw/2021")
            .blob_tag("class", "log")
            .cool_after_days(30)
            .archive_after_days(&days)
            .delete_after_days(365)
            .cool_versions_after_days(1)
            .delete_snapshots_after_days(2);
        let idle = LifecycleRule::new("idle").cool_after_days_without_access(7).hot_on_access();
        let logs = LifecycleRule::new("logs").append_blobs().delete_after_days(9).enabled(false);
        group.add(ManagementPolicy::new(&lake, [rule, idle, logs]));
    });
    let policy = one(&found, ManagementPolicy::TYPE);
    let rule = |index: usize| policy.pointer(&format!("/properties/policy/rules/{index}")).unwrap();
    let action = "/definition/actions/baseBlob";
    check(
        rule(0),
        &[
            ("/name", r#""old""#),
            ("/type", r#""Lifecycle""#),
            ("/enabled", "true"),
            ("/definition/filters/blobTypes", r#"["blockBlob"]"#),
            ("/definition/filters/prefixMatch", r#"["raw/2020","raw/2021"]"#),
            ("/definition/filters/blobIndexMatch", r#"[{"name":"class","op":"==","value":"log"}]"#),
            (&format!("{action}/tierToCool"), r#"{"daysAfterModificationGreaterThan":30}"#),
            (
                &format!("{action}/tierToArchive"),
                r#"{"daysAfterModificationGreaterThan":"[parameters('days')]"}"#,
            ),
            (&format!("{action}/delete"), r#"{"daysAfterModificationGreaterThan":365}"#),
            ("/definition/actions/version", r#"{"tierToCool":{"daysAfterCreationGreaterThan":1}}"#),
            ("/definition/actions/snapshot", r#"{"delete":{"daysAfterCreationGreaterThan":2}}"#),
        ],
    );
    check(
        rule(1),
        &[(
            action,
            r#"{"enableAutoTierToHotFromCool":true,"tierToCool":{"daysAfterLastAccessTimeGreaterThan":7}}"#,
        )],
    );
    check(
        rule(2),
        &[
            ("/enabled", "false"),
            ("/definition/filters/blobTypes", r#"["blockBlob","appendBlob"]"#),
        ],
    );
}

#[test]
fn policies_that_azure_refuses_are_reported() {
    let prefixes = |count: usize| {
        (0..count).fold(LifecycleRule::new("many").delete_after_days(1), |rule, index| {
            rule.prefix(format!("raw/{index}"))
        })
    };
    let rules = |count: usize| {
        (0..count)
            .map(|index| LifecycleRule::new(format!("r{index}")).delete_after_days(1))
            .collect::<Vec<_>>()
    };
    let same = || LifecycleRule::new("same").delete_after_days(1);
    let cases = [
        (vec![], vec!["the policy has 0 rules; from 1 to 100 are expected"]),
        (rules(101), vec!["the policy has 101 rules; from 1 to 100 are expected"]),
        (vec![same(), same()], vec!["two rules are named `same`"]),
        (vec![LifecycleRule::new("idle").prefix("raw/")], vec!["the rule `idle` does nothing"]),
        (vec![prefixes(11)], vec!["the rule `many` has 11 prefixes; at most 10 are allowed"]),
        (
            vec![LifecycleRule::new("logs").append_blobs().cool_after_days(1)],
            vec!["the rule `logs` moves append blobs to another tier, but they have none"],
        ),
    ];
    for (rules, expected) in cases {
        let found = problems(|group| {
            let account = group.add(StorageAccount::new("stdata", "westeurope"));
            group.add(ManagementPolicy::new(&account, rules));
        });
        let expected: Vec<_> =
            expected.into_iter().map(|text| (ProblemKind::Invalid, text.to_owned())).collect();
        assert_eq!(found, expected);
    }

    let good = resources(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let mut all = rules(99);
        all.push(prefixes(10));
        group.add(ManagementPolicy::new(&account, all));
    });
    assert_eq!(good.len(), 2);
}
