//! Deployments to every scope: how ids are written from each scope to each, where nested
//! deployments go, and what of the root reaches them.

mod common;

use armwright::azure::network::NetworkSecurityGroup as Nsg;
use armwright::expr::{Node, Object, Start};
use armwright::{
    Deployment, ExistingScope, Param, RawResource, Ref, ResourceGroup, Target, Variable, arm_format,
};
use common::{
    VERSION, arm, compact, group, lock, nested, outline, part, resource, template, text, thing,
};
use insta::assert_snapshot;

const OTHER: &str = "00000000-0000-0000-0000-000000000001";

/// The ids of what is there already, in all scopes.
fn outside() -> Object {
    let named = |scope| Nsg::existing_in(scope, "x");
    let abroad = ExistingScope::resource_group_in(OTHER, "rg-abroad");
    Object::new()
        .with("abroad", &named(abroad))
        .with("byId", &Nsg::from_id(arm::<String, Start>("parameters('id')")))
        .with("deployment", &named(ExistingScope::deployment()))
        .with("group", &named(ExistingScope::resource_group("rg-there")))
        .with("managementGroup", &named(ExistingScope::management_group("mg")))
        .with("subscription", &named(ExistingScope::subscription(OTHER)))
        .with("tenant", &named(ExistingScope::tenant()))
}

/// The ids of what is declared: in the group of the taker, in another, on top of both, and at the
/// root.
fn inside<S>(
    deployment: &mut Deployment<S>,
    own: &mut ResourceGroup,
    other: &mut ResourceGroup,
) -> Object {
    let a = own.add(thing("a"));
    let b = other.add(thing("b"));
    let a_part = own.add(part(&a, "part"));
    Object::new()
        .with("existingPart", &Nsg::existing_in(&own.reference(), "there"))
        .with("other", &b)
        .with("otherGroup", Node::Expr(other.id().ast().clone()))
        .with("otherLock", &own.add(lock(&b, "on-b")))
        .with("otherGroupLock", &own.add(lock(&*other, "on-group")))
        .with("otherPart", &other.add(part(&b, "part")))
        .with("own", &a)
        .with("ownGroup", Node::Expr(own.id().ast().clone()))
        .with("ownGroupLock", &other.add(lock(&*own, "on-group")))
        .with("ownLock", &other.add(lock(&a_part, "on-part")))
        .with("ownPart", &a_part)
        .with("root", &deployment.add(lock(Target::deployment(), "on-root")))
}

/// What a resource of the first group and an output say of these ids.
fn written<S>(
    mut deployment: Deployment<S>,
    own: ResourceGroup,
    other: ResourceGroup,
    ids: Object,
    nested_name: Option<&str>,
) -> String {
    let mut own = own;
    own.add(thing("taker").properties(ids.clone()));
    deployment.resource_group(own).resource_group(other).output("ids", ids);
    let template = template(&deployment);
    let inside = match nested_name {
        Some(name) => {
            let names = outline(&template);
            let name = names.split(&[',', ':'][..]).find(|n| n.contains(name)).unwrap_or(name);
            resource(nested(&template, name.trim()), "taker")
        }
        None => resource(&template, "taker"),
    };
    let inside = inside.get("properties").unwrap().to_pretty();
    let root = template.pointer("/outputs/ids/value").unwrap().to_pretty();
    format!("in the group: {inside}at the root: {root}")
}
