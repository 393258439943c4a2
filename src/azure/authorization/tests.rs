//! What grants and locks become in a template.

use super::types::PrincipalType;
use super::*;
use crate::azure::identity::UserAssignedIdentity;
use crate::azure::keyvault::Vault;
use crate::azure::storage::{
    Container, DataLake, FileService, LakeBlobService, Share, StorageAccount,
};
use crate::json;
use crate::model::{Deployment, Param, Problem, ProblemKind, ResourceGroup};

/// The resources of a type anywhere in a template.
fn all(template: &json::Value, ty: &str) -> Vec<json::Value> {
    let mut found = Vec::new();
    let mut pending = vec![template];
    while let Some(value) = pending.pop() {
        if value.get("type").and_then(json::Value::as_str) == Some(ty) {
            found.push(value.clone());
        }
        let nested = value.pointer("/properties/template/resources");
        for list in [value.get("resources"), nested].into_iter().flatten() {
            pending.extend(list.as_array().unwrap().iter());
        }
    }
    found
}

/// The only role assignment of a group to which `add` adds.
fn assignment(add: impl FnOnce(&mut ResourceGroup)) -> json::Value {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    add(&mut group);
    let template = Deployment::subscription().resource_group(group).synth().unwrap();
    let found = all(template.json(), RoleAssignment::TYPE);
    assert_eq!(found.len(), 1);
    found[0].clone()
}

#[track_caller]
fn check(resource: &json::Value, facts: &[(&str, &str)]) {
    for (pointer, expected) in facts {
        let found = resource.pointer(pointer).and_then(json::Value::as_str);
        assert_eq!(found, Some(*expected), "{pointer}");
    }
}

const ACCOUNT: &str = "resourceId('Microsoft.Storage/storageAccounts', 'stdata')";
const IDENTITY: &str = "resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'id-a')";
const PERSON: &str = "0b4b6f6c-1111-4c6c-9d2f-000000000001";

fn role(guid: &str) -> String {
    format!("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '{guid}')")
}

// A managed identity has no object id before it exists, so its own id stands for it in the name.
#[test]
fn an_assignment_to_an_identity_is_named_by_the_id_of_the_identity() {
    let found = assignment(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
        group.add(account.grant(StorageRole::BlobDataReader, &identity));
    });
    let role = role("2a2b9908-6ea1-4ae2-8e65-a410df84e7d1");
    check(
        &found,
        &[
            ("/name", &format!("[guid({ACCOUNT}, {IDENTITY}, {role})]")),
            ("/scope", &format!("[{ACCOUNT}]")),
            ("/properties/roleDefinitionId", &format!("[{role}]")),
            (
                "/properties/principalId",
                &format!("[reference({IDENTITY}, '2024-11-30').principalId]"),
            ),
            ("/properties/principalType", "ServicePrincipal"),
        ],
    );
}

#[test]
fn an_assignment_to_a_known_principal_is_named_in_lower_case() {
    let principals: [(Principal, &str); 3] = [
        (Principal::user(PERSON), "User"),
        (Principal::group(PERSON), "Group"),
        (Principal::service_principal(PERSON), "ServicePrincipal"),
    ];
    let role = role("ba92f5b4-2d11-453d-a403-e96b0029c9fe");
    for (principal, kind) in principals {
        let found = assignment(|group| {
            let account = group.add(StorageAccount::new("stdata", "westeurope"));
            group.add(account.grant(StorageRole::BlobDataContributor, principal));
        });
        check(
            &found,
            &[
                (
                    "/name",
                    &format!("[guid(toLower({ACCOUNT}), toLower('{PERSON}'), toLower({role}))]"),
                ),
                ("/properties/principalId", PERSON),
                ("/properties/principalType", kind),
            ],
        );
    }
}

#[test]
fn id_and_type_of_a_principal_can_be_parameters() {
    let id = Param::string("adminId");
    let kind = Param::one_of("adminType", [PrincipalType::User, PrincipalType::Group]);
    let found = assignment(|group| {
        let vault = group.add(Vault::new("kv-app", "westeurope"));
        group.add(vault.grant(VaultRole::Administrator, Principal::typed(&id, &kind)));
    });
    check(
        &found,
        &[
            ("/properties/principalId", "[parameters('adminId')]"),
            ("/properties/principalType", "[parameters('adminType')]"),
        ],
    );
}

#[test]
fn identities_of_resources_are_granted_roles() {
    let found = assignment(|group| {
        let lake = group.add(DataLake::new("stdata", "westeurope"));
        let vault = group.add(Vault::new("kv-app", "westeurope"));
        group.add(lake.grant(StorageRole::BlobDataReader, Principal::system_assigned(&vault)));
    });
    let vault = "resourceId('Microsoft.KeyVault/vaults', 'kv-app')";
    let reader = role("2a2b9908-6ea1-4ae2-8e65-a410df84e7d1");
    check(
        &found,
        &[
            ("/name", &format!("[guid({ACCOUNT}, {vault}, {reader})]")),
            (
                "/properties/principalId",
                &format!(
                    "[reference({vault}, '{}', 'Full').identity.principalId]",
                    Vault::API_VERSION
                ),
            ),
        ],
    );

    let found = assignment(|group| {
        let lake = group.add(DataLake::new("stdata", "westeurope"));
        let vault = group.add(Vault::new("kv-app", "westeurope"));
        let addon = Principal::made_for(&vault, "addon", vault.properties().vault_uri());
        group.add(lake.grant(StorageRole::BlobDataReader, addon));
    });
    check(&found, &[("/name", &format!("[guid({ACCOUNT}, {vault}, 'addon', {reader})]"))]);
}

#[test]
fn roles_can_be_granted_on_parts_of_an_account() {
    let found = assignment(|group| {
        let lake = group.add(DataLake::new("stdata", "westeurope"));
        let blobs = group.add(LakeBlobService::new(&lake));
        let raw = group.add(Container::new(&blobs, "raw"));
        group.add(raw.grant(StorageRole::BlobDataOwner, Principal::group(PERSON)));
    });
    let ty = "Microsoft.Storage/storageAccounts/blobServices/containers";
    check(&found, &[("/scope", &format!("[resourceId('{ty}', 'stdata', 'default', 'raw')]"))]);

    let found = assignment(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let files = group.add(FileService::new(&account));
        let share = group.add(Share::new(&files, "docs"));
        group.add(share.grant(StorageRole::FileDataSmbShareReader, Principal::group(PERSON)));
    });
    let ty = "Microsoft.Storage/storageAccounts/fileServices/shares";
    check(&found, &[("/scope", &format!("[resourceId('{ty}', 'stdata', 'default', 'docs')]"))]);
}

// Anything at the scope of its own deployment has no `scope`.
#[test]
fn groups_are_granted_on_from_within() {
    let found = assignment(|group| {
        group.add(group.grant(AnyRole::Reader, Principal::group(PERSON)));
    });
    let role = role("acdd72a7-3385-48ef-bd42-f606fba81ae7");
    assert_eq!(found.get("scope"), None);
    check(
        &found,
        &[(
            "/name",
            &format!("[guid(toLower(resourceGroup().id), toLower('{PERSON}'), toLower({role}))]"),
        )],
    );

    let shared = ResourceGroup::existing("shared", "rg-shared").reference();
    let other = assignment(|group| {
        group.add(shared.grant(StorageRole::BlobDataReader, Principal::group(PERSON)));
    });
    check(&other, &[("/properties/principalType", "Group")]);
}

#[test]
fn the_scope_of_a_deployment_is_granted_on() {
    fn name<S: DeploymentScope>(mut deployment: Deployment<S>) -> (String, String) {
        deployment.add(deployment.grant(AnyRole::Reader, Principal::group(PERSON)));
        let template = deployment.synth().unwrap();
        let found = all(template.json(), RoleAssignment::TYPE);
        let text = |pointer: &str| found[0].pointer(pointer).unwrap().as_str().unwrap().to_owned();
        assert_eq!(found[0].get("scope"), None);
        (text("/name"), text("/properties/roleDefinitionId"))
    }
    let reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    let below_tenant =
        format!("tenantResourceId('Microsoft.Authorization/roleDefinitions', '{reader}')");
    let cases = [
        (name(Deployment::resource_group_level()), "resourceGroup().id", role(reader)),
        (name(Deployment::subscription()), "subscription().id", role(reader)),
        (name(Deployment::management_group()), "managementGroup().id", below_tenant.clone()),
        (name(Deployment::tenant()), "'/'", below_tenant),
    ];
    for (found, scope, role) in cases {
        let name = format!("[guid(toLower({scope}), toLower('{PERSON}'), toLower({role}))]");
        assert_eq!(found, (name, format!("[{role}]")));
    }
}

#[test]
fn what_can_do_everything_has_a_name_of_its_own() {
    let owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
    let found = assignment(|group| {
        group.add(group.dangerously_grant(PrivilegedRole::Owner, Principal::group(PERSON)));
    });
    check(&found, &[("/properties/roleDefinitionId", &format!("[{}]", role(owner)))]);

    let found = assignment(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        group.add(account.grant(ResourceRole::Contributor, Principal::group(PERSON)));
    });
    let contributor = role("b24988ac-6180-42a0-ab88-20f7382dd24c");
    check(&found, &[("/properties/roleDefinitionId", &format!("[{contributor}]"))]);
}

#[test]
fn roles_of_your_own_can_be_granted() {
    let guid = "11111111-2222-3333-4444-555555555555";
    let found = assignment(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let own = group.add(RoleDefinition::new(&*group, guid).role_name("Reader of names"));
        group.add(account.grant(&own, Principal::group(PERSON)));
    });
    let id = format!("[resourceId('Microsoft.Authorization/roleDefinitions', '{guid}')]");
    check(&found, &[("/properties/roleDefinitionId", &id)]);

    let found = assignment(|group| {
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        let unlisted = UnlistedRole::dangerously_by_id(guid);
        group.add(account.grant(unlisted, Principal::group(PERSON)));
    });
    check(&found, &[("/properties/roleDefinitionId", &format!("[{}]", role(guid)))]);
}

#[test]
fn a_principal_that_is_no_object_id_is_reported() {
    for bad in ["anna@contoso.com", "", "0b4b6f6c-1111-4c6c-9d2f-00000000000g", "0b4b6f6c"] {
        let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
        let account = group.add(StorageAccount::new("stdata", "westeurope"));
        group.add(account.grant(StorageRole::BlobDataReader, Principal::user(bad)));
        let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
        let found: Vec<_> = error.problems().iter().map(|p| (p.kind(), p.message())).collect();
        let expected = format!("the principal `{bad}` is not an object id, which is a GUID");
        assert_eq!(found, [(ProblemKind::Invalid, expected.as_str())]);
    }
}

// The same grant twice is one assignment twice.
#[test]
fn a_grant_that_is_made_twice_is_reported() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let account = group.add(StorageAccount::new("stdata", "westeurope"));
    let identity = group.add(UserAssignedIdentity::new("id-a", "westeurope"));
    for _ in 0..2 {
        group.add(account.grant(StorageRole::BlobDataReader, &identity));
    }
    let error = Deployment::subscription().resource_group(group).synth().unwrap_err();
    let kinds: Vec<_> = error.problems().iter().map(Problem::kind).collect();
    assert_eq!(kinds, [ProblemKind::Duplicate]);
}

#[test]
fn locks_stand_on_resources_and_groups() {
    let mut group = ResourceGroup::new("data", "rg-data", "westeurope");
    let lake = group.add(DataLake::new("stdata", "westeurope"));
    group.add(Lock::can_not_delete(&lake, "keep").notes("the only copy"));
    group.add(Lock::read_only(&group, "freeze"));
    let template = Deployment::subscription().resource_group(group).synth().unwrap();
    let mut found = all(template.json(), Lock::TYPE);
    found.sort_by_key(|lock| lock.get("name").unwrap().as_str().unwrap().to_owned());
    let [freeze, keep] = &found[..] else { panic!("two locks are expected: {found:?}") };
    check(freeze, &[("/name", "freeze"), ("/properties/level", "ReadOnly")]);
    assert_eq!(freeze.get("scope"), None);
    check(
        keep,
        &[
            ("/name", "keep"),
            ("/properties/level", "CanNotDelete"),
            ("/properties/notes", "the only copy"),
            ("/scope", &format!("[{ACCOUNT}]")),
        ],
    );
}
