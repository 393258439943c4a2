//! Deployments to every scope: how ids are written from each scope to each, where nested
//! deployments go, and what of the root reaches them.
//!
//! Each scope has its table of expected texts, which is why it is over 600 lines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::network::NetworkSecurityGroup as Nsg;
use armwright::expr::Object;
use armwright::{Deployment, ExistingScope, Param, ResourceGroup, Target, arm_format};
use common::{anywhere, compact, group, lock, outline, part, template, thing};
use insta::assert_snapshot;

const OTHER: &str = "00000000-0000-0000-0000-000000000001";

/// The ids of what is there already, in all scopes.
fn outside() -> Object {
    let named = |scope| Nsg::existing_in(scope, "x");
    let abroad = ExistingScope::resource_group_in(OTHER, "rg-abroad");
    Object::new()
        .with("abroad", &named(abroad))
        .with("by id", &Nsg::from_id(&Param::string("id")))
        .with("deployment", &named(ExistingScope::deployment()))
        .with("management group", &named(ExistingScope::management_group("mg")))
        .with("subscription", &named(ExistingScope::subscription(OTHER)))
        .with("tenant", &named(ExistingScope::tenant()))
}

/// The ids of what is declared: in a group, in another, on top of both, and at the root.
fn inside<S>(
    deployment: &mut Deployment<S>,
    own: &mut ResourceGroup,
    other: &mut ResourceGroup,
) -> Object {
    let a = own.add(thing("a"));
    let b = other.add(thing("b"));
    let a_part = own.add(part(&a, "part"));
    Object::new()
        .with("other", &b)
        .with("other group", other.id())
        .with("other lock", &own.add(lock(&b, "on-b")))
        .with("other group lock", &own.add(lock(&*other, "on-group")))
        .with("other part", &other.add(part(&b, "part")))
        .with("own", &a)
        .with("own existing", &Nsg::existing_in(&*own, "there"))
        .with("own group", own.id())
        .with("own group lock", &other.add(lock(&*own, "on-group")))
        .with("own lock", &other.add(lock(&a_part, "on-part")))
        .with("own part", &a_part)
        .with("root lock", &deployment.add(lock(Target::deployment(), "on-root")))
}

/// How a resource of the first group, and an output of the root, write these ids.
fn written<S>(
    mut deployment: Deployment<S>,
    mut own: ResourceGroup,
    other: ResourceGroup,
    ids: Object,
) -> String {
    own.add(thing("taker").properties(ids.clone()));
    deployment.resource_group(own).resource_group(other).output("ids", ids);
    let template = template(&deployment);
    let taker = anywhere(&template, "taker").get("properties").unwrap().to_pretty();
    let root = template.pointer("/outputs/ids/value").unwrap().to_pretty();
    format!("in the group: {taker}at the root: {root}")
}

fn written_inside<S>(
    mut deployment: Deployment<S>,
    mut own: ResourceGroup,
    mut other: ResourceGroup,
) -> String {
    let ids = inside(&mut deployment, &mut own, &mut other);
    written(deployment, own, other, ids)
}

mod subscription {
    use super::*;

    #[test]
    fn ids_of_what_is_declared() {
        let deployment = Deployment::subscription();
        assert_snapshot!(written_inside(deployment, group("own"), group("other")), @r#"
        in the group: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[subscriptionResourceId('Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own'), 'Microsoft.Test/things', 'a')]",
          "own existing": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own'), 'Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own')]",
          "own group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own'), 'Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[subscriptionResourceId('Microsoft.Test/locks', 'on-root')]"
        }
        "#);
    }

    #[test]
    fn ids_of_what_is_outside() {
        let deployment = Deployment::subscription();
        assert_snapshot!(written(deployment, group("own"), group("other"), outside()), @r#"
        in the group: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[subscriptionResourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        at the root: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[subscriptionResourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        "#);
    }

    // The other subscription knows nothing of the one that the deployment goes to.
    #[test]
    fn ids_from_a_group_in_another_subscription() {
        let deployment = Deployment::subscription();
        let own = group("own").in_subscription(OTHER);
        assert_snapshot!(written_inside(deployment, own, group("other")), @r#"
        in the group: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[subscriptionResourceId(parameters('subscriptionSubscriptionId'), 'Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things', 'a')]",
          "own existing": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own')]",
          "own group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[subscriptionResourceId('Microsoft.Test/locks', 'on-root')]"
        }
        "#);
        let deployment = Deployment::subscription();
        let own = group("own").in_subscription(OTHER);
        assert_snapshot!(written(deployment, own, group("other"), outside()), @r#"
        in the group: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[subscriptionResourceId(parameters('subscriptionSubscriptionId'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        at the root: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[subscriptionResourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        "#);
    }
}

mod resource_group {
    use super::*;

    #[test]
    fn ids_of_what_is_declared() {
        let deployment = Deployment::resource_group_level();
        assert_snapshot!(written_inside(deployment, ResourceGroup::current(), group("other")), @r#"
        in the group: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[resourceId('Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[resourceId('Microsoft.Test/locks', 'on-root')]"
        }
        "#);
        let deployment = Deployment::resource_group_level();
        assert_snapshot!(written_inside(deployment, group("other"), ResourceGroup::current()), @r#"
        in the group: {
          "other": "[extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Test/things', 'b')]",
          "other group": "[parameters('resourceGroupId')]",
          "other group lock": "[extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[resourceId('Microsoft.Test/things', 'b')]",
          "other group": "[resourceGroup().id]",
          "other group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(resourceId('Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[resourceId('Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things', 'a')]",
          "own existing": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other')]",
          "own group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[resourceId('Microsoft.Test/locks', 'on-root')]"
        }
        "#);
    }

    #[test]
    fn ids_of_what_is_outside() {
        let deployment = Deployment::resource_group_level();
        assert_snapshot!(written(deployment, group("own"), ResourceGroup::current(), outside()), @r#"
        in the group: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[extensionResourceId(parameters('resourceGroupId'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        at the root: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[resourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        "#);
    }
}

mod management_group {
    use super::*;

    #[test]
    fn ids_of_what_is_declared() {
        let deployment = Deployment::management_group();
        let own = group("own").in_subscription(OTHER);
        let other = group("other").in_subscription(&Param::string("second"));
        assert_snapshot!(written_inside(deployment, own, other), @r#"
        in the group: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[managementGroupResourceId(parameters('managementGroupName'), 'Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things', 'a')]",
          "own existing": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own')]",
          "own group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[extensionResourceId(managementGroup().id, 'Microsoft.Test/locks', 'on-root')]"
        }
        "#);
    }

    #[test]
    fn ids_of_what_is_outside() {
        let deployment = Deployment::management_group();
        let own = group("own").in_subscription(OTHER);
        let other = group("other").in_subscription(OTHER);
        assert_snapshot!(written(deployment, own, other, outside()), @r#"
        in the group: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[managementGroupResourceId(parameters('managementGroupName'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        at the root: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[extensionResourceId(managementGroup().id, 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        "#);
    }
}

mod tenant {
    use super::*;

    #[test]
    fn ids_of_what_is_declared() {
        let deployment = Deployment::tenant();
        let own = group("own").in_subscription(OTHER);
        let other = group("other").in_subscription(&Param::string("second"));
        assert_snapshot!(written_inside(deployment, own, other), @r#"
        in the group: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[resourceId('Microsoft.Test/things', 'a')]",
          "own existing": "[resourceId('Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[resourceGroup().id]",
          "own group lock": "[resourceId('Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(resourceId('Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[resourceId('Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[tenantResourceId('Microsoft.Test/locks', 'on-root')]"
        }
        at the root: {
          "other": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b')]",
          "other group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other')]",
          "other group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/locks', 'on-group')]",
          "other lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things', 'b'), 'Microsoft.Test/locks', 'on-b')]",
          "other part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', parameters('second'), 'rg-other'), 'Microsoft.Test/things/parts', 'b', 'part')]",
          "own": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things', 'a')]",
          "own existing": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Network/networkSecurityGroups', 'there')]",
          "own group": "[format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own')]",
          "own group lock": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/locks', 'on-group')]",
          "own lock": "[extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part'), 'Microsoft.Test/locks', 'on-part')]",
          "own part": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-own'), 'Microsoft.Test/things/parts', 'a', 'part')]",
          "root lock": "[tenantResourceId('Microsoft.Test/locks', 'on-root')]"
        }
        "#);
    }

    #[test]
    fn ids_of_what_is_outside() {
        let deployment = Deployment::tenant();
        let own = group("own").in_subscription(OTHER);
        let other = group("other").in_subscription(OTHER);
        assert_snapshot!(written(deployment, own, other, outside()), @r#"
        in the group: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        at the root: {
          "abroad": "[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "by id": "[parameters('id')]",
          "deployment": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]",
          "management group": "[managementGroupResourceId('mg', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "subscription": "[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Network/networkSecurityGroups', 'x')]",
          "tenant": "[tenantResourceId('Microsoft.Network/networkSecurityGroups', 'x')]"
        }
        "#);
    }
}

/// The members of all nested deployments that say where they go, and what they wait for.
fn destinations<S>(deployment: &Deployment<S>) -> String {
    let template = template(deployment);
    let mut out = compact(&template, "/$schema") + "\n";
    for resource in template.get("resources").and_then(|list| list.as_array()).unwrap() {
        let members = ["name", "scope", "subscriptionId", "resourceGroup", "location", "dependsOn"];
        let shown = members
            .iter()
            .filter_map(|member| Some(format!("{member} {}", resource.get(member)?.to_compact())));
        out += &(shown.collect::<Vec<_>>().join("\n  ") + "\n");
        if let Some(inner) = resource.pointer("/properties/template") {
            let schema = compact(inner, "/$schema");
            out += &["  = ", &schema, " ", &outline(inner), "\n"].concat();
        }
    }
    out
}

/// An extension resource in each scope that is not the root's.
fn everywhere<S>(mut deployment: Deployment<S>) -> Deployment<S> {
    let scopes = [
        ExistingScope::resource_group_in(OTHER, "rg-abroad"),
        ExistingScope::subscription(OTHER),
        ExistingScope::management_group("mg"),
        ExistingScope::tenant(),
    ];
    let mut last = deployment.add(lock(Target::deployment(), "first"));
    for scope in scopes {
        let there = Nsg::existing_in(scope, "x");
        last = deployment.add(lock(&there, "keep").after(&last));
    }
    deployment
}

#[test]
fn nested_deployments_go_where_their_resources_are() {
    assert_snapshot!(destinations(&everywhere(Deployment::subscription())), @r#"
    "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
    name "[format('existing-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-abroad"
      dependsOn ["[subscriptionResourceId('Microsoft.Test/locks', 'first')]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" keep
    name "[format('management-group-1-{0}', uniqueString(deployment().name))]"
      scope "[tenantResourceId('Microsoft.Management/managementGroups', 'mg')]"
      location "[deployment().location]"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#" keep
    name "[format('subscription-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[deployment().location]"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Resources/deployments', format('existing-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" keep
    name "[format('tenant-1-{0}', uniqueString(deployment().name))]"
      scope "/"
      location "[deployment().location]"
      dependsOn ["[managementGroupResourceId('mg', 'Microsoft.Resources/deployments', format('management-group-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#" keep
    name "first"
    "#);
    assert_snapshot!(destinations(&everywhere(Deployment::resource_group_level())), @r#"
    "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    name "[format('existing-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-abroad"
      dependsOn ["[resourceId('Microsoft.Test/locks', 'first')]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" keep
    name "[format('management-group-1-{0}', uniqueString(deployment().name))]"
      scope "[tenantResourceId('Microsoft.Management/managementGroups', 'mg')]"
      location "[resourceGroup().location]"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#" keep
    name "[format('subscription-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[resourceGroup().location]"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Resources/deployments', format('existing-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" keep
    name "[format('tenant-1-{0}', uniqueString(deployment().name))]"
      scope "/"
      location "[resourceGroup().location]"
      dependsOn ["[managementGroupResourceId('mg', 'Microsoft.Resources/deployments', format('management-group-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#" keep
    name "first"
    "#);
    assert_snapshot!(destinations(&everywhere(Deployment::management_group())), @r#"
    "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#"
    name "[format('existing-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-abroad"
      dependsOn ["[extensionResourceId(managementGroup().id, 'Microsoft.Test/locks', 'first')]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" keep
    name "[format('management-group-1-{0}', uniqueString(deployment().name))]"
      scope "Microsoft.Management/managementGroups/mg"
      location "[deployment().location]"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#" keep
    name "[format('subscription-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[deployment().location]"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Resources/deployments', format('existing-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" keep
    name "[format('tenant-1-{0}', uniqueString(deployment().name))]"
      scope "/"
      location "[deployment().location]"
      dependsOn ["[managementGroupResourceId('mg', 'Microsoft.Resources/deployments', format('management-group-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#" keep
    name "first"
    "#);
    assert_snapshot!(destinations(&everywhere(Deployment::tenant())), @r#"
    "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#"
    name "[format('existing-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-abroad"
      dependsOn ["[tenantResourceId('Microsoft.Test/locks', 'first')]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" keep
    name "[format('management-group-1-{0}', uniqueString(deployment().name))]"
      scope "Microsoft.Management/managementGroups/mg"
      location "[deployment().location]"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#" keep
    name "[format('subscription-1-{0}', uniqueString(deployment().name))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[deployment().location]"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', '00000000-0000-0000-0000-000000000001', 'rg-abroad'), 'Microsoft.Resources/deployments', format('existing-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" keep
    name "[format('tenant-1-{0}', uniqueString(deployment().name))]"
      scope "/"
      location "[deployment().location]"
      dependsOn ["[managementGroupResourceId('mg', 'Microsoft.Resources/deployments', format('management-group-1-{0}', uniqueString(deployment().name)))]"]
      = "https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#" keep
    name "first"
    "#);
}

#[test]
fn groups_are_created_in_their_subscriptions() {
    let groups = || {
        let mut groups =
            [group("own").in_subscription(OTHER), group("other").in_subscription(OTHER)];
        groups[0].add(thing("a"));
        groups
    };
    let mut deployment = Deployment::subscription();
    for group in groups() {
        deployment.resource_group(group);
    }
    assert_snapshot!(destinations(&deployment), @r#"
    "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
    name "[format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other', 'rg-own'))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[deployment().location]"
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" rg-other, rg-own
    name "own-1"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-own"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other', 'rg-own')))]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" a
    "#);

    let mut deployment = Deployment::management_group();
    for group in groups() {
        deployment.resource_group(group);
    }
    assert_snapshot!(destinations(&deployment), @r#"
    "https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#"
    name "[format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other', 'rg-own'))]"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      location "[deployment().location]"
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" rg-other, rg-own
    name "own-1"
      subscriptionId "00000000-0000-0000-0000-000000000001"
      resourceGroup "rg-own"
      dependsOn ["[subscriptionResourceId('00000000-0000-0000-0000-000000000001', 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other', 'rg-own')))]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" a
    "#);

    // A group-level template creates other groups through its subscription.
    let mut deployment = Deployment::resource_group_level();
    let (mut current, mut other) = (ResourceGroup::current(), group("other"));
    let b = other.add(thing("b"));
    current.add(thing("a").property("b", b.properties()));
    deployment.resource_group(current).resource_group(other);
    assert_snapshot!(destinations(&deployment), @r#"
    "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    name "[format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other'))]"
      subscriptionId "[subscription().subscriptionId]"
      location "[resourceGroup().location]"
      = "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#" rg-other
    name "other-1"
      resourceGroup "rg-other"
      dependsOn ["[subscriptionResourceId(subscription().subscriptionId, 'Microsoft.Resources/deployments', format('subscription-1-{0}', uniqueString(deployment().name, 'rg-other')))]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" b
    name "a"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-other'), 'Microsoft.Resources/deployments', 'other-1')]"]
    "#);
}

// In groups that others deploy to as well, two runs must not meet.
#[test]
fn deployments_into_existing_groups_have_a_salt() {
    let mut shared = ResourceGroup::existing("shared", &Param::string("shared"));
    let a = shared.add(thing("a"));
    let mut data = ResourceGroup::new(
        "data",
        arm_format!("rg-{}", Param::string("env").min_length(1).max_length(9)),
        "westeurope",
    );
    data.add(thing("b").property("a", &a));
    let mut deployment = Deployment::subscription();
    deployment.resource_group(shared).resource_group(data);
    assert_snapshot!(destinations(&deployment), @r#"
    "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
    name "[format('shared-1-{0}', uniqueString(deployment().name, format('rg-{0}', parameters('env'))))]"
      resourceGroup "[parameters('shared')]"
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" a
    name "data-1"
      resourceGroup "[format('rg-{0}', parameters('env'))]"
      dependsOn ["[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, parameters('shared')), 'Microsoft.Resources/deployments', format('shared-1-{0}', uniqueString(deployment().name, format('rg-{0}', parameters('env')))))]","[subscriptionResourceId('Microsoft.Resources/resourceGroups', format('rg-{0}', parameters('env')))]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" b
    name "[format('rg-{0}', parameters('env'))]"
      location "westeurope"
    "#);
}

// The one that creates the group speaks for all, and is waited for.
#[test]
fn one_group_of_azure_with_several_builders_has_one_deployment() {
    let data = group("data");
    let mut again = ResourceGroup::existing("again", "RG-data");
    again.add(thing("a"));
    let there = Nsg::existing_in(ExistingScope::resource_group("rg-data"), "nsg");
    again.add(lock(&there, "keep"));
    let mut deployment = Deployment::subscription();
    deployment.resource_group(again).resource_group(data);
    assert_snapshot!(destinations(&deployment), @r#"
    "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#"
    name "data-1"
      resourceGroup "rg-data"
      dependsOn ["[subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-data')]"]
      = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#" keep, a
    name "rg-data"
      location "westeurope"
    "#);
}
