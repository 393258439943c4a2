//! Conditional parts: what may be taken from them, and how it is guarded.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::network::{Subnet, VirtualNetwork};
use armwright::expr::{Any, Node, Phase, Runtime};
use armwright::{
    Deployment, Expr, Param, RawResource, Ref, ResourceGroup, Variable, cidr, functions as f,
};
use common::{compact, deployed, group, lock, nested, part, resource, template, text, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    problems(&deployed(groups))
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("conditions.rs"))
}

/// Two parameters that are conditions.
fn wishes() -> (Param<bool>, Param<bool>) {
    (Param::bool("first"), Param::bool("second"))
}

#[test]
fn what_is_taken_from_a_conditional_resource_needs_its_condition() {
    let (first, _) = wishes();
    let mut data = group("data");
    let a = data.when(&first, |data| data.add(thing("a")));
    data.add(thing("id").property("a", &a));
    data.add(thing("late").property("a", a.properties()));
    data.add(part(&a, "child"));
    data.add(lock(&a, "extension"));
    data.add(thing(a.name()));
    data.add(thing("fine").after(&a));
    assert_snapshot!(found([data]), @r#"
    Conditional in data/a/child: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(part(&a, "child"));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/extension: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(lock(&a, "extension"));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/id: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(thing("id").property("a", &a));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/late: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(thing("late").property("a", a.properties()));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/things at conditions.rs:…: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(thing(a.name()));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

#[test]
fn outputs_defaults_and_variables_are_under_no_condition() {
    let (first, _) = wishes();
    let mut data = group("data");
    let a = data.when(&first, |data| data.add(thing("a")));
    let mut deployment = Deployment::subscription();
    deployment
        .resource_group(data)
        .output("id", a.id())
        .output("variable", &Variable::<String>::new("name", a.name()))
        .output("parameter", &Param::string("given").default(a.name()));
    assert_snapshot!(problems(&deployment), @r#"
    Conditional in outputs/id: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: .output("id", a.id())
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in outputs/variable: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: .output("variable", &Variable::<String>::new("name", a.name()))
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in parameters/given: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

// Conditions are compared by what they are made of.
#[test]
fn whoever_has_the_conditions_and_more_may_take() {
    let (first, second) = wishes();
    let mut data = group("data");
    let a = data.when(&first, |data| data.add(thing("a")));
    data.when(&second, |data| {
        data.when(first.expr(), |data| data.add(thing("both").property("a", &a)));
        data.add(thing("other").property("a", &a));
    });
    data.when(true, |data| data.add(thing("always").property("a", &a)));
    assert_snapshot!(found([data]), @r#"
    Conditional in data/always: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.when(true, |data| data.add(thing("always").property("a", &a)));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/other: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.add(thing("other").property("a", &a));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

#[test]
fn a_conditional_group_makes_all_in_it_conditional() {
    let (first, _) = wishes();
    let mut data = group("data");
    let mut other = group("other");
    let a = data.add(thing("a"));
    other.add(thing("id").property("a", &a));
    other.add(thing("group").property("group", data.id()));
    other.add(lock(&data, "on-group"));
    other.add(lock(&a, "on-resource"));
    let mut deployment = Deployment::subscription();
    deployment.when(&first, |deployment| {
        deployment.resource_group(data);
    });
    deployment.resource_group(other);
    assert_snapshot!(problems(&deployment), @r#"
    Conditional in data/on-group: it takes from `data`, which is deployed only where `parameters('first')` is true
      at: other.add(lock(&data, "on-group"));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/on-resource: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: other.add(lock(&a, "on-resource"));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in data/on-resource: it takes from `data`, which is deployed only where `parameters('first')` is true
      at: other.add(lock(&a, "on-resource"));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in other/group: it takes from `data`, which is deployed only where `parameters('first')` is true
      at: other.add(thing("group").property("group", data.id()));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    Conditional in other/id: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: other.add(thing("id").property("a", &a));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

// What is taken through something outside is as conditional as what it belongs to.
#[test]
fn an_existing_child_has_the_condition_of_its_parent() {
    let (first, _) = wishes();
    let mut net = group("net");
    let single = net.when(&first, |net| net.add(vnet("single")));
    let subnet = Subnet::existing_in(&single, "snet");
    net.add(thing("a").property("subnet", &subnet));
    net.add(thing("b").property("subnet", subnet.id().or(armwright::Id::none())));
    assert_snapshot!(found([net]), @r#"
    Conditional in net/a: it takes from `net/single`, which is deployed only where `parameters('first')` is true
      at: net.add(thing("a").property("subnet", &subnet));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

#[test]
fn a_condition_can_be_a_conditional_resource() {
    let (first, _) = wishes();
    let mut data = group("data");
    let a = data.when(&first, |data| data.add(thing("a")));
    let named: Expr<bool> = f::equals(a.name(), "b");
    data.when(&named, |data| data.add(thing("b")));
    assert_snapshot!(found([data]), @r#"
    Conditional in data/b: it takes from `data/a`, which is deployed only where `parameters('first')` is true
      at: data.when(&named, |data| data.add(thing("b")));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

/// The `value` of the only output, where the group `data` has these resources: `a` under `first`,
/// `b` under `first` and `second`, `c` always.
fn guarded<P: Phase>(
    value: impl FnOnce(&Ref<RawResource>, &Ref<RawResource>, &Ref<RawResource>) -> Expr<Any, P>,
) -> String {
    let (first, second) = wishes();
    let mut data = group("data");
    let (a, b) = data.when(&first, |data| {
        let a = data.add(thing("a"));
        (a, data.when(&second, |data| data.add(thing("b"))))
    });
    let c = data.add(thing("c"));
    let value = value(&a, &b, &c);
    let mut deployment = Deployment::subscription();
    deployment.resource_group(data).output("x", value);
    let text = compact(&template(&deployment), "/outputs/x/value");
    // The ids are the business of other tests.
    text.replace(
        "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', \
        subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', ",
        "id(",
    )
    .replace(", '2024-01-01'", "")
}

#[test]
fn a_guard_asks_for_what_is_missing() {
    let cases = [
        guarded(|a, _, _| a.properties().or("no")),
        guarded(|_, b, _| b.properties().or("no")),
        // No condition, no guard.
        guarded(|_, _, c| c.properties().or("no")),
        guarded(|a, _, _| a.properties().or(a.name().cast::<Any>().or("no"))),
        guarded(|a, b, _| b.properties().or(a.properties()).or("no")),
        guarded(|a, b, _| f::concat([both(a), both(b)]).cast::<Any>().or("no")),
        // What is guarded inside needs no guard outside.
        guarded(|a, b, _| f::concat([both(a), both(b).or("no")]).cast::<Any>().or("none")),
        guarded(|a, _, _| Variable::<Any>::new("id", a.id().cast()).expr().or("no")),
        guarded(|a, _, _| a.id().cast::<Any>().or(Node::from([1, 2]))),
    ];
    assert_snapshot!(cases.join("\n"), @r#"
    "[if(parameters('first'), reference(id('a')), 'no')]"
    "[if(and(parameters('first'), parameters('second')), reference(id('b')), 'no')]"
    "[reference(id('c'))]"
    "[if(parameters('first'), reference(id('a')), if(parameters('first'), 'a', 'no'))]"
    "[if(parameters('first'), if(parameters('second'), reference(id('b')), reference(id('a'))), 'no')]"
    "[if(and(parameters('first'), parameters('second')), concat(reference(id('a')).text, reference(id('b')).text), 'no')]"
    "[if(parameters('first'), concat(reference(id('a')).text, if(parameters('second'), reference(id('b')).text, 'no')), 'none')]"
    "[if(parameters('first'), variables('id'), 'no')]"
    "[if(parameters('first'), id('a'), createArray(1, 2))]"
    "#);
}

/// A text that is known at run time.
fn both(of: &Ref<RawResource>) -> Expr<String, Runtime> {
    of.properties().member("text").cast()
}

// Inside, the conditions of the resource hold.
#[test]
fn a_guard_in_a_resource_asks_for_the_rest() {
    let (first, second) = wishes();
    let mut data = group("data");
    data.when(&first, |data| {
        let b = data.when(&second, |data| data.add(thing("b")));
        data.add(thing("a").property("b", b.name().or("none")));
    });
    data.add(thing("always"));
    let template = template(&deployed([data]));
    let a = resource(nested(&template, "data-1"), "a");
    assert_eq!(text(a, "/condition"), "[parameters('first')]");
    assert_eq!(text(a, "/properties/b"), "[if(parameters('second'), 'b', 'none')]");
    assert_eq!(compact(a, "/dependsOn"), r#"["[resourceId('Microsoft.Test/things', 'b')]"]"#);
}

#[test]
fn a_fallback_is_looked_at_as_well() {
    let (first, second) = wishes();
    let mut data = group("data");
    let a = data.when(&first, |data| data.add(thing("a")));
    let b = data.when(&second, |data| data.add(thing("b")));
    data.add(thing("c").property("x", a.id().or(b.id())));
    assert_snapshot!(found([data]), @r#"
    Conditional in data/c: it takes from `data/b`, which is deployed only where `parameters('second')` is true
      at: data.add(thing("c").property("x", a.id().or(b.id())));
      help: guard the value with `.or(fallback)`, or add the taker under the same condition with `when`
    "#);
}

// A deployment with nothing in it needs not run.
#[test]
fn conditions_that_all_have_go_to_the_deployment() {
    let (first, second) = wishes();
    let mut data = group("data");
    data.when(&first, |data| {
        data.add(thing("a"));
        data.when(&second, |data| data.add(thing("b")));
    });
    let template = template(&deployed([data]));
    let deployment = resource(&template, "data-1");
    assert_eq!(text(deployment, "/condition"), "[parameters('first')]");
    let inner = nested(&template, "data-1");
    assert_eq!(compact(resource(inner, "a"), "/condition"), "");
    assert_eq!(text(resource(inner, "b"), "/condition"), "[parameters('second')]");
    assert_eq!(compact(inner, "/parameters"), r#"{"second":{"type":"bool"}}"#);
}

// The order of the calls does not show, nor whether one is made twice.
#[test]
fn conditions_are_a_set() {
    let (first, second) = wishes();
    let condition = |order: [&Param<bool>; 3]| {
        let mut data = group("data");
        data.when(order[0], |data| {
            data.when(order[1], |data| data.when(order[2], |data| data.add(thing("a"))))
        });
        text(resource(&template(&deployed([data])), "data-1"), "/condition").to_owned()
    };
    let expected = "[and(parameters('first'), parameters('second'))]";
    assert_eq!(condition([&first, &second, &first]), expected);
    assert_eq!(condition([&second, &second, &first]), expected);
}

#[test]
fn a_conditional_group_is_created_under_its_condition() {
    let (first, second) = wishes();
    let mut data = group("data");
    data.when(&second, |data| data.add(thing("a")));
    let mut deployment = Deployment::subscription();
    deployment.when(&first, |deployment| {
        deployment.resource_group(data);
    });
    let template = template(&deployment);
    assert_eq!(text(resource(&template, "rg-data"), "/condition"), "[parameters('first')]");
    let expected = "[and(parameters('first'), parameters('second'))]";
    assert_eq!(text(resource(&template, "data-1"), "/condition"), expected);
}

#[test]
fn a_condition_that_is_known_is_written_as_it_is() {
    let mut data = group("data");
    data.when(false, |data| data.add(thing("never")));
    data.when(true, |data| data.add(thing("always")));
    let template = template(&deployed([data]));
    let inner = nested(&template, "data-1");
    assert_eq!(compact(resource(inner, "never"), "/condition"), "false");
    assert_eq!(compact(resource(inner, "always"), "/condition"), "");
}

fn vnet(name: &'static str) -> VirtualNetwork {
    VirtualNetwork::new(name, "westeurope", [cidr!("10.0.0.0/16")])
}

// A redeployment would delete what is not listed in its parent.
#[test]
fn what_is_written_into_its_parent_has_its_conditions() {
    let wanted = Param::bool("wanted");
    let names = Param::<Vec<String>>::array("names");
    let mut net = group("net");
    let single = net.add(vnet("single"));
    let looped = net.for_each(&names, |name, _| {
        VirtualNetwork::new(name, "westeurope", [cidr!("10.0.0.0/16")])
    });
    net.when(&wanted, |net| {
        net.add(Subnet::new(&single, "conditional", cidr!("10.0.0.0/24")));
    });
    net.for_each(&names, |name, _| Subnet::new(&single, name, cidr!("10.0.1.0/24")));
    net.add(Subnet::new(&looped.at(0), "in-loop", cidr!("10.0.2.0/24")));
    assert_snapshot!(found([net]), @r#"
    Conditional in net/single/conditional: it has a condition of its own, but it is written into the `subnets` of `net/single`
      at: net.add(Subnet::new(&single, "conditional", cidr!("10.0.0.0/24")));
      help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
    Conditional in net/subnets at conditions.rs:…: it is deployed in a loop, but it is written into the `subnets` of `net/single`
      at: net.for_each(&names, |name, _| Subnet::new(&single, name, cidr!("10.0.1.0/24")));
      help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
    Conditional in net/subnets at conditions.rs:…: its parent is deployed in a loop, but it is written into the `subnets` of `net/virtualNetworks at conditions.rs:…`
      at: net.add(Subnet::new(&looped.at(0), "in-loop", cidr!("10.0.2.0/24")));
      help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
    "#);
}
