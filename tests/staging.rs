//! Groups whose resources need each other: nested deployments in an order that keeps every need,
//! and no more of them than that asks for.
//!
//! Staging itself is tried on plain graphs beside its code; here whole templates are looked at.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use armwright::expr::{Ast, Kind};
use armwright::json::Value;
use armwright::{Deployment, Param};
use common::program::{Program, programs};
use common::{compact, deployed, group, nested, outline, resource, template, text, thing};
use proptest::prelude::*;

/// A template as names: of nested deployments and what they hold, and of what waits for what.
struct Order {
    /// The deployment that each resource is in; itself where it stands at the root.
    place: BTreeMap<String, String>,
    /// What each resource and deployment waits for, within its own template.
    waits: BTreeMap<String, BTreeSet<String>>,
}

fn resources(template: &Value) -> &[Value] {
    template.get("resources").and_then(Value::as_array).unwrap()
}

/// A name without the salt, and that of a loop without its index.
fn plain(name: &str) -> String {
    let name = name.strip_prefix("[format('").unwrap_or(name);
    let name = name.split("{0}").next().unwrap_or(name);
    name.split('\'').next().unwrap_or(name).trim_end_matches('-').to_owned()
}

/// The name in an id: the last argument of the call that makes it.
fn last_name(id: &str, loops: &BTreeMap<String, String>) -> String {
    let Some(text) = id.strip_prefix('[').and_then(|id| id.strip_suffix(']')) else {
        return loops[id].clone();
    };
    let ast = Ast::parse(text).unwrap();
    let Kind::Call(_, arguments) = ast.kind() else { panic!("no id: {id}") };
    let last = arguments.last().unwrap();
    plain(&last.as_str().map_or_else(|| last.to_template_string(), str::to_owned))
}

impl Order {
    fn of(template: &Value) -> Self {
        let mut order = Self { place: BTreeMap::new(), waits: BTreeMap::new() };
        order.add(template, None);
        order
    }

    fn add(&mut self, template: &Value, place: Option<&str>) {
        let mut loops = BTreeMap::new();
        for resource in resources(template) {
            if let Some(copy) = resource.pointer("/copy/name").and_then(Value::as_str) {
                loops.insert(copy.to_owned(), own_name(resource));
            }
        }
        for resource in resources(template) {
            let name = own_name(resource);
            let waits = resource.get("dependsOn").and_then(Value::as_array).unwrap_or_default();
            let waits = waits.iter().map(|id| last_name(id.as_str().unwrap(), &loops)).collect();
            assert!(self.waits.insert(name.clone(), waits).is_none(), "`{name}` is there twice");
            match resource.pointer("/properties/template") {
                Some(inner) => self.add(inner, Some(&name)),
                None => {
                    self.place.insert(name.clone(), place.unwrap_or(&name).to_owned());
                }
            }
        }
        // Nothing can be waited for but what is in the same template.
        let own: BTreeSet<String> = resources(template).iter().map(own_name).collect();
        for name in &own {
            assert!(self.waits[name].is_subset(&own), "{name}: {:?}", self.waits[name]);
        }
    }

    /// Everything that comes before.
    fn before(&self, name: &str) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut pending: Vec<&String> = self.waits[name].iter().collect();
        while let Some(next) = pending.pop() {
            if seen.insert(next.clone()) {
                pending.extend(&self.waits[next]);
            }
        }
        seen
    }
}

/// What a resource of a random program is called there, and any other by its own name.
fn own_name(resource: &Value) -> String {
    match resource.pointer("/properties/fixed").and_then(Value::as_str) {
        Some(number) => format!("r{number}"),
        None => plain(text(resource, "/name")),
    }
}

fn check(program: &Program) {
    let template = template(&program.build(0));
    let order = Order::of(&template);
    for name in order.waits.keys() {
        assert!(!order.before(name).contains(name), "`{name}` waits for itself");
    }
    for item in 0..program.items.len() {
        let name = format!("r{item}");
        let place = &order.place[&name];
        for need in program.needs(item).into_iter().map(|need| format!("r{need}")) {
            let there = &order.place[&need];
            // In one template the one waits for the other, else the one's deployment for the
            // other's.
            let kept = if there == place && *place != name {
                order.waits[&name].contains(&need)
            } else {
                order.waits[place].contains(there)
            };
            assert!(kept, "`{name}` does not wait for `{need}`");
        }
    }
    // Two deployments of one group that follow on each other have something in between.
    for name in order.waits.keys().filter(|name| !order.place.contains_key(*name)) {
        let (key, number) = name.rsplit_once('-').unwrap();
        let next = format!("{key}-{}", number.parse::<usize>().unwrap() + 1);
        if order.waits.contains_key(&next) {
            let before = order.before(&next);
            let between = before.iter().any(|other| order.before(other).contains(name));
            assert!(between, "`{name}` and `{next}` could be one");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn every_need_is_kept(program in programs(30, 5)) {
        check(&program);
    }
}

#[test]
fn groups_that_need_each_other_have_several_deployments() {
    let (mut one, mut two) = (group("one"), group("two"));
    let a = one.add(thing("a"));
    let b = two.add(thing("b").property("a", &a));
    let c = one.add(thing("c").property("b", &b));
    two.add(thing("d").property("c", &c));
    let template = template(&deployed([one, two]));
    assert_eq!(outline(&template), "one-1: a, one-2: c, two-1: b, two-2: d, rg-one, rg-two");
}

#[test]
fn numbers_follow_the_order_and_not_the_size() {
    let mut one = group("one");
    let mut last = one.add(thing("r0"));
    for at in 1..1700 {
        last = one.add(thing(format!("r{at}")).after(&last));
    }
    let template = template(&deployed([one]));
    let held = |name: &str| {
        let inner = resources(nested(&template, name));
        let has = |name: &str| inner.iter().any(|it| text(it, "/name") == name);
        (inner.len(), has("r0"), has("r1699"))
    };
    assert_eq!(held("one-1"), (800, true, false));
    assert_eq!(held("one-2"), (800, false, false));
    assert_eq!(held("one-3"), (100, false, true));
    let second = compact(resource(&template, "one-2"), "/dependsOn");
    assert!(second.contains("'one-1'") && !second.contains("'one-3'"), "{second}");
}

// Subscriptions that create groups for each other.
#[test]
fn the_groups_of_two_subscriptions_can_need_each_other() {
    let subscriptions = [Param::string("first"), Param::string("second")];
    let [first, second] = &subscriptions;
    let a = group("a").in_subscription(first);
    let c = group("c").in_subscription(second);
    let b = group("b").in_subscription(second).tag("a", a.id().cast::<String>());
    let d = group("d").in_subscription(first).tag("c", c.id().cast::<String>());
    let mut deployment = Deployment::management_group();
    for group in [a, b, c, d] {
        deployment.resource_group(group);
    }
    let template = template(&deployment);
    assert_eq!(resources(&template).len(), 3, "{}", template.to_pretty());
}

// A chain across groups, and one in a group, of a hundred thousand.
#[test]
fn long_rows_are_staged() {
    const MANY: usize = 100_000;
    let mut groups = [group("one"), group("two")];
    let mut last = groups[0].add(thing("r0"));
    for at in 1..MANY {
        let group = &mut groups[usize::from(at >= MANY / 2)];
        last = group.add(thing(format!("r{at}")).after(&last));
    }
    let mut deployment = deployed(groups);
    let template = deployment.without_limits().synth().unwrap();
    let deployments = resources(template.json()).len() - 2;
    assert_eq!(deployments, 2 * (MANY / 2).div_ceil(800));

    let mut alternating = [group("one"), group("two")];
    let mut last = alternating[0].add(thing("r0"));
    for at in 1..2000 {
        last = alternating[at % 2].add(thing(format!("r{at}")).property("x", &last));
    }
    let mut deployment = deployed(alternating);
    let template = deployment.without_limits().synth().unwrap();
    assert_eq!(resources(template.json()).len(), 2002);
}
