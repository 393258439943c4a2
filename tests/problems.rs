//! What `synth` finds wrong with resources: each problem with its kind, path, message, help, and the line of
//! the program that it points to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::network::{NetworkSecurityGroup, Subnet, VirtualNetwork};
use armwright::expr::Map;
use armwright::{
    Deployment, ExistingScope, Param, RawResource, ResourceGroup, Target, Variable, arm_format,
    cidr,
};
use common::{VERSION, dropped, group, lock, part, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    problems(&common::deployed(groups))
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("problems.rs"))
}

mod references {
    use super::*;

    #[test]
    fn what_was_never_added_is_unknown() {
        let mut data = group("data");
        data.add(thing("a").property("other", &dropped("b")));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/a: it refers to the `Microsoft.Test/things` `b`, which is not part of the deployment
          at: data.add(thing("a").property("other", &dropped("b")));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    #[test]
    fn a_property_a_child_and_an_order_of_the_unknown_are_unknown() {
        let mut data = group("data");
        let unknown = dropped("x");
        data.add(thing("a").property("late", unknown.properties()));
        data.add(part(&unknown, "b"));
        data.add(lock(&unknown, "c"));
        data.add(thing("d").after(&unknown));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/a: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: data.add(thing("a").property("late", unknown.properties()));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in data/c: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: data.add(lock(&unknown, "c"));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in data/d: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: data.add(thing("d").after(&unknown));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in data/x/b: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: data.add(part(&unknown, "b"));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    #[test]
    fn an_existing_child_of_the_unknown_is_unknown() {
        let mut net = group("net");
        let vnet =
            group("net").add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
        let subnet = Subnet::existing_in(&vnet, "snet");
        net.add(thing("a").property("subnet", &subnet));
        assert_snapshot!(found([net]), @r#"
        UnknownReference in net/a: it refers to the `Microsoft.Network/virtualNetworks/subnets` `vnet/snet`, which is not part of the deployment
          at: net.add(thing("a").property("subnet", &subnet));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    // The id of something inside hides in one that is given as text.
    #[test]
    fn what_an_id_is_made_of_is_looked_at() {
        let mut data = group("data");
        let id = arm_format!("{}/parts/b", dropped("x").id());
        let known = NetworkSecurityGroup::from_id(id);
        data.add(thing("a").property("known", &known));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/a: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: data.add(thing("a").property("known", &known));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    #[test]
    fn outputs_defaults_and_variables_are_looked_at() {
        let unknown = dropped("x");
        let variable = Variable::<String>::new("named", unknown.name());
        let parameter = Param::string("given").default(unknown.name());
        let mut deployment = Deployment::subscription();
        deployment
            .output("id", unknown.id())
            .output("variable", &variable)
            .output("parameter", &parameter)
            .metadata("of", unknown.name());
        assert_snapshot!(problems(&deployment), @r#"
        UnknownReference in metadata/of: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in outputs/id: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: .output("id", unknown.id())
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in outputs/variable: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          at: .output("variable", &variable)
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        UnknownReference in parameters/given: it refers to the `Microsoft.Test/things` `x`, which is not part of the deployment
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    #[test]
    fn a_group_that_is_not_added_is_reported_for_what_goes_into_it() {
        let forgotten = group("forgotten");
        let mut data = group("data");
        data.add(lock(&forgotten, "keep"));
        data.add(thing("a").property("group", forgotten.id()));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/a: it refers to the resource group `forgotten`, which is not part of the deployment
          at: data.add(thing("a").property("group", forgotten.id()));
          help: add the group with `.resource_group(group)`, or use `ResourceGroup::existing` for one that is there already
        UnknownReference in forgotten/keep: its resource group `forgotten` is not part of the deployment
          at: data.add(lock(&forgotten, "keep"));
          help: add the group with `.resource_group(group)`, or use `ResourceGroup::existing` for one that is there already
        "#);
    }

    #[test]
    fn nobody_waits_for_what_is_there_already() {
        let mut data = group("data");
        let shared = ExistingScope::resource_group("rg-shared");
        let nsg = NetworkSecurityGroup::existing_in(shared, "nsg");
        data.add(thing("a").after(&nsg));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/a: `.after` names the `Microsoft.Network/networkSecurityGroups` `nsg`, which is not deployed here
          at: data.add(thing("a").after(&nsg));
          help: what is there already needs no waiting for: leave the call out
        "#);
    }

    #[test]
    fn what_is_declared_is_not_there_already() {
        let mut net = group("net");
        let net_ref = net.reference();
        net.add(NetworkSecurityGroup::new("nsg", "westeurope"));
        let twin = NetworkSecurityGroup::existing_in(&net_ref, "NSG");
        net.add(thing("a").property("nsg", &twin));
        let twin =
            NetworkSecurityGroup::existing_in(ExistingScope::resource_group("RG-net"), "nsg");
        net.add(thing("b").property("nsg", &twin));
        assert_snapshot!(found([net]), @r#"
        Invalid in net/a: it takes from `net/nsg` as from something that is there already, but this deployment creates it
          at: net.add(thing("a").property("nsg", &twin));
          help: use the reference that `add` gave, so that the one waits for the other
        Invalid in net/b: it takes from `net/nsg` as from something that is there already, but this deployment creates it
          at: net.add(thing("b").property("nsg", &twin));
          help: use the reference that `add` gave, so that the one waits for the other
        "#);
    }

    #[test]
    fn the_location_of_a_group_that_is_not_created_here_stays_inside() {
        let mut shared = ResourceGroup::existing("shared", "rg-shared");
        let mut data = group("data");
        let place = shared.location();
        shared.add(thing("inside").set("location", &place));
        data.add(thing("outside").set("location", &place));
        let mut deployment = Deployment::subscription();
        deployment.resource_group(shared).resource_group(data).output("place", &place);
        assert_snapshot!(problems(&deployment), @r#"
        Placement in data/outside: the location of the resource group `shared`, which is not created here, is used outside of it
          at: data.add(thing("outside").set("location", &place));
          help: it is known only within that group: pass the location as a parameter
        Placement in outputs/place: the location of the resource group `shared`, which is not created here, is used outside of it
          at: deployment.resource_group(shared).resource_group(data).output("place", &place);
          help: it is known only within that group: pass the location as a parameter
        "#);
    }
}

mod identities {
    use super::*;

    #[test]
    fn two_of_one_name_are_reported_without_regard_to_case() {
        let mut data = group("data");
        data.add(thing("a"));
        data.add(thing("A"));
        assert_snapshot!(found([data]), @r#"
        Duplicate in data/A: two resources are the same `Microsoft.Test/things`
          at: data.add(thing("A"));
          help: names are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn each_further_one_is_reported() {
        let mut data = group("data");
        data.add(thing("a"));
        data.add(thing("a"));
        data.add(thing("a"));
        assert_snapshot!(found([data]), @r#"
        Duplicate in data/a: two resources are the same `Microsoft.Test/things`
          at: data.add(thing("a"));
          help: names are compared without case; give one of them another name
        Duplicate in data/a: two resources are the same `Microsoft.Test/things`
          at: data.add(thing("a"));
          help: names are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn one_group_of_azure_can_have_two_builders() {
        let mut one = ResourceGroup::existing("one", "rg-shared");
        let mut two = ResourceGroup::existing("two", "RG-SHARED");
        one.add(thing("a"));
        two.add(thing("a"));
        assert_snapshot!(found([one, two]), @r#"
        Duplicate in one/a: two resources are the same `Microsoft.Test/things`
          at: two.add(thing("a"));
          help: names are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn a_group_is_created_once() {
        let one = ResourceGroup::new("one", "rg-data", "westeurope");
        let two = ResourceGroup::new("two", "RG-data", "northeurope");
        assert_snapshot!(found([one, two]), @r#"
        Duplicate in two: two resources are the same `Microsoft.Resources/resourceGroups`
          at: let two = ResourceGroup::new("two", "RG-data", "northeurope");
          help: names are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn children_and_extensions_have_identities_too() {
        let mut data = group("data");
        let mut other = group("other");
        let a = data.add(thing("a"));
        let b = data.add(thing("b"));
        data.add(part(&a, "x"));
        other.add(part(&a, "X"));
        data.add(part(&b, "x"));
        data.add(lock(&a, "keep"));
        other.add(lock(&a, "Keep"));
        data.add(lock(&b, "keep"));
        assert_snapshot!(found([data, other]), @r#"
        Duplicate in data/Keep: two resources are the same `Microsoft.Test/locks`
          at: other.add(lock(&a, "Keep"));
          help: names are compared without case; give one of them another name
        Duplicate in data/a/X: two resources are the same `Microsoft.Test/things/parts`
          at: other.add(part(&a, "X"));
          help: names are compared without case; give one of them another name
        "#);
    }

    // The program writes the names in different ways, and the template gets one text.
    #[test]
    fn names_that_come_to_be_the_same_are_reported() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        data.add(RawResource::new("Microsoft.Test/others", VERSION, a.name()));
        data.add(RawResource::new("Microsoft.Test/others", VERSION, "A"));
        assert_snapshot!(found([data]), @r#"
        Duplicate in data/A: two resources are the same `Microsoft.Test/others`: both are named `a`
          at: data.add(RawResource::new("Microsoft.Test/others", VERSION, "A"));
          help: names are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn the_same_name_in_two_groups_is_fine() {
        let mut data = group("data");
        let mut other = group("other");
        data.add(thing("a"));
        other.add(thing("a"));
        let mut deployment = Deployment::subscription();
        common::template(deployment.resource_group(data).resource_group(other));
    }
}

mod cycles {
    use super::*;

    #[test]
    fn two_resources() {
        let mut data = group("data");
        let a = data.add(thing("a").property("other", &dropped("b")));
        data.add(thing("b").after(&a));
        assert_snapshot!(found([data]), @r#"
        Cycle in data/a: resources wait for each other: `data/a` → `data/b` → `data/a`
          at: let a = data.add(thing("a").property("other", &dropped("b")));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    #[test]
    fn three_resources_and_one_that_only_waits() {
        let mut data = group("data");
        let c = data.add(thing("c").property("other", &dropped("b")));
        let a = data.add(thing("a").property("other", &c));
        let b = data.add(thing("b").property("other", &a));
        data.add(thing("d").property("other", &b));
        assert_snapshot!(found([data]), @r#"
        Cycle in data/a: resources wait for each other: `data/a` → `data/c` → `data/b` → `data/a`
          at: let a = data.add(thing("a").property("other", &c));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    #[test]
    fn through_two_groups() {
        let mut data = group("data");
        let mut other = group("other");
        let a = other.add(thing("a").property("other", &dropped("b")));
        data.add(thing("b").property("other", a.properties()));
        assert_snapshot!(found([data, other]), @r#"
        Cycle in data/b: resources wait for each other: `data/b` → `other/a` → `data/b`
          at: data.add(thing("b").property("other", a.properties()));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    #[test]
    fn through_a_child() {
        let mut data = group("data");
        let child = data.add(part(&dropped("a"), "child"));
        data.add(thing("a").property("first", &child));
        assert_snapshot!(found([data]), @r#"
        Cycle in data/a/child: resources wait for each other: `data/a/child` → `data/a` → `data/a/child`
          at: let child = data.add(part(&dropped("a"), "child"));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    // Subnets are written into their network, so what a subnet needs the network needs.
    #[test]
    fn through_a_subnet() {
        let mut net = group("net");
        let vnet = net.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
        let nsg = net.add(NetworkSecurityGroup::new("nsg", "westeurope").tag("for", vnet.name()));
        net.add(Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24")).network_security_group(&nsg));
        assert_snapshot!(found([net]), @r#"
        Cycle in net/nsg: resources wait for each other: `net/nsg` → `net/vnet` → `net/nsg`
          at: let nsg = net.add(NetworkSecurityGroup::new("nsg", "westeurope").tag("for", vnet.name()));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    #[test]
    fn through_the_group_itself() {
        let inside = dropped("a");
        let mut data = group("data").tag("of", inside.name());
        data.add(thing("a"));
        assert_snapshot!(found([data]), @r#"
        Cycle in data/a: resources wait for each other: `data/a` → `data` → `data/a`
          at: data.add(thing("a"));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }

    #[test]
    fn a_long_one_is_shown_by_its_ends() {
        let mut data = group("data");
        let mut last = data.add(thing("r00").after(&dropped("r19")));
        for at in 1..20 {
            last = data.add(thing(format!("r{at:02}")).after(&last));
        }
        assert_snapshot!(found([data]), @r#"
        Cycle in data/r00: resources wait for each other: `data/r00` → `data/r19` → `data/r18` → `data/r17` → `data/r16` → `data/r15` → `data/r14` → `data/r13` → `data/r12` → `data/r11` → … → `data/r01` → `data/r00`
          at: let mut last = data.add(thing("r00").after(&dropped("r19")));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        "#);
    }
}

mod types {
    use super::*;

    fn of(ty: &'static str, version: &'static str) -> RawResource {
        RawResource::new(ty, version, "x")
    }

    #[test]
    fn types_and_versions_have_their_form() {
        for ty in [
            "",
            "sites",
            "Microsoft.Web",
            "Microsoft.Web/",
            "Web/sites",
            "Microsoft.Web//x",
            "[concat('a')]",
            "Microsoft.Web/si tes",
        ] {
            let mut data = group("data");
            data.add(of(ty, VERSION));
            let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
            assert_eq!(error.problems()[0].message(), format!("`{ty}` is no resource type"));
        }
        for version in ["", "latest", "2024-1-1", "2024-01-01preview", "2024-01-01-"] {
            let mut data = group("data");
            data.add(of("Microsoft.Test/things", version));
            let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
            assert_eq!(error.problems()[0].message(), format!("`{version}` is no API version"));
        }
        let mut data = group("data");
        data.add(of("Test/things", VERSION));
        data.add(of("Microsoft.Test/others", "1"));
        assert_snapshot!(found([data]), @r#"
        Invalid in data/x: `1` is no API version
          at: data.add(of("Microsoft.Test/others", "1"));
          help: write a date, as in `2024-04-01` or `2024-04-01-preview`
        Invalid in data/x: `Test/things` is no resource type
          at: data.add(of("Test/things", VERSION));
          help: write the provider and the type, as in `Microsoft.Web/sites`
        "#);
    }

    #[test]
    fn children_have_parents() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        data.add(RawResource::new("Microsoft.Test/things/parts", VERSION, "a/b"));
        data.add(RawResource::child(&a, "Microsoft.Other/things/parts", VERSION, "c"));
        data.add(RawResource::child(&a, "Microsoft.Test/things", VERSION, "d"));
        data.add(thing("e/f"));
        assert_snapshot!(found([data]), @r#"
        Name in data/a/b: the name `a/b` has a `/`
          at: data.add(RawResource::new("Microsoft.Test/things/parts", VERSION, "a/b"));
          help: give the parent as such, with `RawResource::child` or `new(&parent, …)`, and the name without the parent's
        Invalid in data/a/b: the type `Microsoft.Test/things/parts` is inside another, but the resource has no parent
          at: data.add(RawResource::new("Microsoft.Test/things/parts", VERSION, "a/b"));
          help: give it one with `RawResource::child(&parent, …)`
        Invalid in data/a/c: the type `Microsoft.Other/things/parts` is not inside `Microsoft.Test/things`, that of its parent
          at: data.add(RawResource::child(&a, "Microsoft.Other/things/parts", VERSION, "c"));
          help: give the parent's type, a `/` and one word more
        Invalid in data/a/d: the type `Microsoft.Test/things` is not inside `Microsoft.Test/things`, that of its parent
          at: data.add(RawResource::child(&a, "Microsoft.Test/things", VERSION, "d"));
          help: give the parent's type, a `/` and one word more
        Name in data/e/f: the name `e/f` has a `/`
          at: data.add(thing("e/f"));
          help: give the parent as such, with `RawResource::child` or `new(&parent, …)`, and the name without the parent's
        "#);
    }

    #[test]
    fn members_that_have_a_method_are_not_set() {
        let mut data = group("data");
        data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
        assert_snapshot!(found([data]), @r#"
        Raw in data/a: the member `Condition` cannot be set
          at: data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
          help: use `group.when(&condition, |group| …)`
        Raw in data/a: the member `dependsOn` cannot be set
          at: data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
          help: use `.after(&other)`
        Raw in data/a: the member `name` cannot be set
          at: data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
          help: the name is the argument of `new`
        "#);
    }

    #[test]
    fn an_object_has_a_key_once() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let tags: Map<String> = Map::new().entry(a.name(), "1").entry("a", "2");
        let node = armwright::expr::Value::<Map<String>>::node(tags);
        data.add(thing("b").set("tags", node));
        assert_snapshot!(found([data]), @r#"
        Duplicate in data/b: an object has the key `a` twice, written in two ways
          at: data.add(thing("b").set("tags", node));
          help: set it once
        "#);
    }
}

mod reports {
    use super::*;

    fn bad(order: [usize; 4]) -> Vec<armwright::Problem> {
        let mut data = group("data");
        for at in order {
            match at {
                0 => drop(data.add(thing("a"))),
                1 => drop(data.add(thing("A"))),
                2 => drop(data.add(thing("b").property("x", &dropped("nowhere")))),
                _ => drop(data.add(thing("c").set("name", "d"))),
            }
        }
        let mut deployment = Deployment::subscription();
        deployment.resource_group(data).output("a-b", 1);
        deployment.synth().unwrap_err().problems().to_vec()
    }

    #[test]
    fn all_problems_come_together_in_an_order_of_their_own() {
        let first = bad([0, 1, 2, 3]);
        let paths: Vec<&str> = first.iter().map(armwright::Problem::path).collect();
        assert_eq!(paths, ["data/A", "data/b", "data/c", "outputs/a-b"]);
        for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            assert_eq!(bad(order), first, "{order:?}");
        }
    }

    #[test]
    fn a_problem_that_is_found_twice_is_told_once() {
        let mut data = group("data");
        let x = dropped("nowhere");
        data.add(thing("b").property("x", &x).property("y", &x).property("z", x.properties()));
        assert_snapshot!(found([data]), @r#"
        UnknownReference in data/b: it refers to the `Microsoft.Test/things` `nowhere`, which is not part of the deployment
          at: data.add(thing("b").property("x", &x).property("y", &x).property("z", x.properties()));
          help: add the resource, and its resource group with `.resource_group(group)`; for one that is there already use `existing_in`
        "#);
    }

    #[test]
    fn display_has_it_all() {
        let mut data = group("data");
        data.add(thing("a"));
        data.add(thing("a"));
        data.add(thing(""));
        let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
        let text = error.to_string();
        let file = file!();
        for at in error.problems().iter().filter_map(armwright::Problem::location) {
            assert!(at.file() == file && text.contains(&format!("\n  at {at}\n")), "{text}");
        }
        let lines = text.lines().map(|line| match line.split_once(file) {
            Some((before, _)) => format!("{before}FILE"),
            None => line.to_owned(),
        });
        assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @"
        error: the name of a `Microsoft.Test/things` is empty
          in data/
          at FILE
          help: give it a name

        error: two resources are the same `Microsoft.Test/things`
          in data/a
          at FILE
          the other was added at FILE
          help: names are compared without case; give one of them another name

        2 problems found; no template was made
        ");
    }

    // Where the name is an expression, the path says where it was added.
    #[test]
    fn a_resource_with_a_computed_name_is_named_by_its_place() {
        let name = Param::string("name");
        let mut data = group("data");
        data.add(thing(&name).property("x", &dropped("nowhere")));
        let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
        let problem = &error.problems()[0];
        let line = problem.location().unwrap().line();
        assert_eq!(problem.path(), format!("data/things at problems.rs:{line}"));
    }

    #[test]
    fn paths_tell_the_scope() {
        let nowhere = dropped("nowhere");
        let mut deployment = Deployment::subscription();
        let other = ExistingScope::subscription("00000000-0000-0000-0000-000000000001");
        let management = ExistingScope::management_group("mg");
        let scopes = [other, management, ExistingScope::tenant()];
        for scope in scopes {
            let policy = NetworkSecurityGroup::existing_in(scope, "there");
            deployment.add(lock(&policy, "x").property("nowhere", &nowhere));
        }
        deployment.add(lock(Target::deployment(), "x").property("nowhere", &nowhere));
        let error = deployment.synth().unwrap_err();
        let paths: Vec<&str> = error.problems().iter().map(armwright::Problem::path).collect();
        assert_eq!(paths, ["managementGroup/x", "subscription/x", "tenant/x", "x"]);
    }
}
