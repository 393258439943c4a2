//! What `synth` finds: each problem with its kind, path, message, help, and the line of the program
//! that it points to.

mod common;

use armwright::azure::network::{NetworkSecurityGroup, Subnet, VirtualNetwork};
use armwright::expr::{Any, Map, Node, Object, Runtime, Start};
use armwright::{
    Deployment, ExistingScope, Expr, Param, ProblemKind, RawResource, Ref, ResourceGroup, Secret,
    SecureParam, Target, Variable, arm_format, cidr, list,
};
use common::{VERSION, arm, group, lock, part, smuggled, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    let mut deployment = Deployment::subscription();
    for group in groups {
        deployment.resource_group(group);
    }
    problems(&deployment)
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("problems.rs"))
}

/// A resource of the group `data` whose reference leads nowhere, as the group is dropped.
fn dropped(name: &'static str) -> Ref<RawResource> {
    group("data").add(thing(name))
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
        let vnet = group("net").add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
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
          help: add the group with `.resource_group(group)`, or use `ResourceGroup::existing` for one          that is there already
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
        let twin = NetworkSecurityGroup::existing_in(ExistingScope::resource_group("RG-net"), "nsg");
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
        Placement in data/outside: the location of the resource group `shared`, which is not created here, is used outside              of it
          at: data.add(thing("outside").set("location", &place));
          help: it is known only within that group: pass the location as a parameter
        Placement in outputs/place: the location of the resource group `shared`, which is not created here, is used outside              of it
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
        Duplicate in data/a: two resources are the same `Microsoft.Test/things`
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
        Duplicate in one: two resources are the same `Microsoft.Resources/resourceGroups`
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
        Duplicate in data/a/x: two resources are the same `Microsoft.Test/things/parts`
          at: other.add(part(&a, "X"));
          help: names are compared without case; give one of them another name
        Duplicate in data/keep: two resources are the same `Microsoft.Test/locks`
          at: other.add(lock(&a, "Keep"));
          help: names are compared without case; give one of them another name
        "#);
    }

    // The program writes the names in different ways, and the template gets one text.
    #[test]
    fn names_that_come_to_be_the_same_are_reported() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        data.add(RawResource::new("Microsoft.Test/others", VERSION, "A"));
        data.add(RawResource::new("Microsoft.Test/others", VERSION, a.name()));
        assert_snapshot!(found([data]), @r#"
        Duplicate in data/others at problems.rs:189: two resources are the same `Microsoft.Test/others`: both are named `a`
          at: data.add(RawResource::new("Microsoft.Test/others", VERSION, a.name()));
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
        let child = part(&dropped("a"), "child").into_ref(&mut data);
        data.add(thing("a").property("first", &child));
        assert_snapshot!(found([data]), @r#"
        Cycle in data/a/child: resources wait for each other: `data/a/child` → `data/a` → `data/a/child`
          at: let child = part(&dropped("a"), "child").into_ref(&mut data);
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

/// Adds to a group, where a test says it the other way round.
trait IntoRef {
    fn into_ref(self, group: &mut ResourceGroup) -> Ref<RawResource>;
}

impl IntoRef for RawResource {
    #[track_caller]
    fn into_ref(self, group: &mut ResourceGroup) -> Ref<RawResource> {
        group.add(self)
    }
}

mod declarations {
    use super::*;

    #[test]
    fn a_parameter_is_declared_in_one_way() {
        let one = Param::string("size").default("small");
        let two = Param::string("size").default("large");
        let other = Param::int("Size");
        let mut data = group("data");
        data.add(thing("a").property("size", &one));
        data.add(thing("b").property("size", &two));
        data.add(thing("c").property("size", &other));
        assert_snapshot!(found([data]), @"
        Duplicate in parameters/Size: the parameter `Size` is declared in two different ways
          help: declare it once and pass the `Param` on, or give one of them another name; names are compared without case
        ");
    }

    #[test]
    fn equal_declarations_are_one() {
        let declared = || Param::string("size").default("small").description("of all");
        let mut data = group("data");
        data.add(thing("a").property("size", &declared()));
        data.add(thing("b").property("size", &declared()));
        common::template(Deployment::subscription().resource_group(data));
    }

    #[test]
    fn a_variable_has_one_value() {
        let one = Variable::<String>::new("place", "a");
        let two = Variable::<String>::new("Place", "b");
        let mut deployment = Deployment::subscription();
        deployment.output("one", &one).output("two", &two);
        assert_snapshot!(problems(&deployment), @"
        Duplicate in variables/Place: the variable `Place` is declared with two different values
          help: declare it once and pass the `Variable` on, or give one of them another name; names are compared without case
        ");
    }

    #[test]
    fn an_output_is_given_once() {
        let mut deployment = Deployment::subscription();
        deployment.output("one", 1);
        deployment.output("One", 2);
        assert_snapshot!(problems(&deployment), @r#"
        Duplicate in outputs/One: the output `One` is given twice
          at: deployment.output("One", 2);
          help: names of outputs are compared without case; give one of them another name
        "#);
    }

    #[test]
    fn a_group_has_a_key_of_its_own() {
        let one = ResourceGroup::new("data", "rg-1", "westeurope");
        let two = ResourceGroup::new("Data", "rg-2", "westeurope");
        assert_snapshot!(found([one, two]), @r#"
        Duplicate in Data: two resource groups have the key `Data`
          at: let two = ResourceGroup::new("Data", "rg-2", "westeurope");
          help: give each group its own key; it stands in the names of its deployments
        "#);
    }

    #[test]
    fn names_of_declarations_are_identifiers() {
        let long = "x".repeat(256);
        let mut deployment = Deployment::subscription();
        deployment
            .parameter(&Param::string("1st"))
            .parameter(&Param::string(""))
            .parameter(&Param::string(long))
            .output("my-output", &Variable::<String>::new("my variable", "x"));
        assert_snapshot!(problems(&deployment), @r#"
        Name in outputs/my-output: `my-output` cannot be the name of a output
          at: .output("my-output", &Variable::<String>::new("my variable", "x"));
          help: use up to 255 letters, digits and `_`, beginning with a letter or `_`
        Name in parameters/: `` cannot be the name of a parameter
          help: use up to 255 letters, digits and `_`, beginning with a letter or `_`
        Name in parameters/1st: `1st` cannot be the name of a parameter
          help: use up to 255 letters, digits and `_`, beginning with a letter or `_`
        Name in parameters/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` cannot be the name of a parameter
          help: use up to 255 letters, digits and `_`, beginning with a letter or `_`
        Name in variables/my variable: `my variable` cannot be the name of a variable
          help: use up to 255 letters, digits and `_`, beginning with a letter or `_`
        "#);
    }

    #[test]
    fn keys_of_groups_can_stand_in_names_of_deployments() {
        let long = "k".repeat(41);
        let groups = ["", "a b", "ä", &*long].map(|key| {
            ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len()))
        });
        assert_snapshot!(found(groups), @r#"
        Name in : the key `` of a resource group cannot stand in the name of a deployment
          at: ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len()))
          help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
        Name in a b: the key `a b` of a resource group cannot stand in the name of a deployment
          at: ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len()))
          help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
        Name in kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: the key `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk` of a resource group cannot stand in the name of a deployment
          at: ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len()))
          help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
        Name in ä: the key `ä` of a resource group cannot stand in the name of a deployment
          at: ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len()))
          help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
        "#);
    }

    #[test]
    fn defaults_keep_the_bounds_of_their_parameters() {
        let mut deployment = Deployment::subscription();
        deployment
            .parameter(&Param::string("short").min_length(3).default("ab"))
            .parameter(&Param::<Vec<String>>::array("many").max_length(1).default(["a", "b"]))
            .parameter(&Param::int("low").min_value(1).default(0))
            .parameter(&Param::int("high").max_value(1).default(2))
            .parameter(&Param::string("listed").allowed(["a", "b"]).default("c"))
            .parameter(&Param::<Vec<String>>::array("all").allowed([["a"], ["b"]]).default(["c"]))
            .parameter(&Param::string("swapped").min_length(2).max_length(1))
            .parameter(&Param::int("crossed").min_value(2).max_value(1))
            .parameter(&Param::string("computed").allowed([arm::<String, Start>("concat('a')")]));
        assert_snapshot!(problems(&deployment), @r#"
        Invalid in parameters/all: the default ["c"] is not among the allowed values
          help: allow it, or choose another default
        Invalid in parameters/computed: an allowed value is an expression
          help: list literal values only: Azure evaluates none of them
        Invalid in parameters/crossed: no value lies from 2 to 1
          help: swap `.min_value` and `.max_value`
        Invalid in parameters/high: the default 2 is outside the bounds
          help: choose a default that the bounds allow
        Invalid in parameters/listed: the default "c" is not among the allowed values
          help: allow it, or choose another default
        Invalid in parameters/low: the default 0 is outside the bounds
          help: choose a default that the bounds allow
        Invalid in parameters/many: the default ["a", "b"] has a length of 2, outside the bounds
          help: choose a default that the bounds allow
        Invalid in parameters/short: the default "ab" has a length of 2, outside the bounds
          help: choose a default that the bounds allow
        Invalid in parameters/swapped: no value has a length from 2 to 1
          help: swap `.min_length` and `.max_length`
        "#);
    }

    // Characters are counted as Azure does.
    #[test]
    fn defaults_at_their_bounds_are_fine() {
        let mut deployment = Deployment::subscription();
        deployment
            .parameter(&Param::string("short").min_length(2).max_length(2).default("💾"))
            .parameter(&Param::<Vec<String>>::array("none").max_length(0).default(Vec::<String>::new()))
            .parameter(&Param::int("one").min_value(1).max_value(1).default(1))
            .parameter(&Param::string("listed").allowed(["a", "b"]).default("b"));
        common::template(&deployment);
    }

    #[test]
    fn the_content_version_has_four_numbers() {
        for version in ["1.0", "1.0.0.x", "1.0.0.", "", "1.0.0.0.0"] {
            let mut deployment = Deployment::subscription();
            let error = deployment.content_version(version).synth().unwrap_err();
            assert_eq!(error.problems()[0].path(), "contentVersion", "{version}");
        }
        let mut deployment = Deployment::subscription();
        deployment.content_version("1.0");
        assert_snapshot!(problems(&deployment), @"
        Invalid in contentVersion: `1.0` is no content version
          help: write four numbers with dots, as in `1.0.0.0`
        ");
    }

    #[test]
    fn the_mark_of_this_crate_is_its_own() {
        let mut deployment = Deployment::subscription();
        deployment.metadata("_generator", "me");
        assert_snapshot!(problems(&deployment), @"
        Invalid in metadata/_generator: `_generator` is what this crate says of itself
          help: use another name
        ");
    }
}

mod run_time {
    use super::*;

    #[test]
    fn what_must_be_known_at_the_start() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let late: Expr<String> = smuggled(&a);
        data.add(thing(&late));
        data.add(thing("location").set("location", &late));
        data.add(thing("tags").set("tags", Object::new().with("deep", vec![Node::from(&late)])));
        data.add(thing("sku").set("sku", Object::new().with("name", late.cast::<i64>())));
        data.add(thing("key").set("tags", Object::new().with(late.clone(), "x")));
        data.when(smuggled::<_, bool>(&a), |data| data.add(thing("condition")));
        data.for_each(smuggled::<_, Vec<String>>(&a), |_, index| thing(arm_format!("n{index}")));
        assert_snapshot!(found([data]), @r#"
        Runtime in data/condition: `condition` takes `reference('a').late`, which is known only once resources exist
          at: data.when(smuggled::<_, bool>(&a), |data| data.add(thing("condition")));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/key: `tags` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("key").set("tags", Object::new().with(late.clone(), "x")));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/location: `location` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("location").set("location", &late));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/sku: `sku` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("sku").set("sku", Object::new().with("name", late.cast::<i64>())));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/tags: `tags` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("tags").set("tags", Object::new().with("deep", vec![Node::from(&late)])));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/things at problems.rs:408: `name` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing(&late));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/things at problems.rs:414: `list of the loop` takes `reference('a').late`, which is known only once resources exist
          at: data.for_each(smuggled::<_, Vec<String>>(&a), |_, index| thing(arm_format!("n{index}")));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        "#);
    }

    #[test]
    fn groups_and_what_is_elsewhere() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let late: Expr<String> = smuggled(&a);
        let tagged = group("tagged").tag("x", &late).managed_by(&late);
        let named = ResourceGroup::new("named", &late, &late);
        let existing = ResourceGroup::existing("existing", &late);
        let abroad = group("abroad").in_subscription(&late);
        let there = ExistingScope::resource_group_in(&late, &late);
        let named_there = NetworkSecurityGroup::existing_in(ExistingScope::deployment(), &late);
        let ids = list![
            NetworkSecurityGroup::existing_in(there, "nsg").id(),
            named_there.id(),
            NetworkSecurityGroup::from_id(&late).id(),
        ];
        let ids: Vec<Node> = armwright::expr::Values::nodes(ids);
        data.add(thing("b").property("ids", ids));
        let mut deployment = Deployment::subscription();
        for group in [data, tagged, named, existing, abroad] {
            deployment.when(smuggled::<_, bool>(&a), |it| {
                it.resource_group(group);
            });
        }
        assert_snapshot!(problems(&deployment), @r#"
        Runtime in abroad: `condition` takes `reference('a').late`, which is known only once resources exist
          at: let abroad = group("abroad").in_subscription(&late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in abroad: `subscription` takes `reference('a').late`, which is known only once resources exist
          at: let abroad = group("abroad").in_subscription(&late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data: `condition` takes `reference('a').late`, which is known only once resources exist
          at: let mut data = group("data");
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Cycle in data/a: resources wait for each other: `data/a` → `data` → `data/a`
          at: let a = data.add(thing("a"));
          help: take one reference out: move what needs both into a child or a role assignment of its own, or drop an `.after`
        Runtime in data/b: `name of the other resource` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("b").property("ids", ids));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/b: `name of the resource group` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("b").property("ids", ids));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/b: `subscription` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing("b").property("ids", ids));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in existing: `condition` takes `reference('a').late`, which is known only once resources exist
          at: let existing = ResourceGroup::existing("existing", &late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in existing: `name of the resource group` takes `reference('a').late`, which is known only once resources exist
          at: let existing = ResourceGroup::existing("existing", &late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in named: `condition` takes `reference('a').late`, which is known only once resources exist
          at: let named = ResourceGroup::new("named", &late, &late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in named: `location` takes `reference('a').late`, which is known only once resources exist
          at: let named = ResourceGroup::new("named", &late, &late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in named: `name of the resource group` takes `reference('a').late`, which is known only once resources exist
          at: let named = ResourceGroup::new("named", &late, &late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in tagged: `condition` takes `reference('a').late`, which is known only once resources exist
          at: let tagged = group("tagged").tag("x", &late).managed_by(&late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in tagged: `managedBy` takes `reference('a').late`, which is known only once resources exist
          at: let tagged = group("tagged").tag("x", &late).managed_by(&late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in tagged: `tags` takes `reference('a').late`, which is known only once resources exist
          at: let tagged = group("tagged").tag("x", &late).managed_by(&late);
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        "#);
    }

    #[test]
    fn declarations_are_computed_before_resources() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let variable = Variable::<String>::new("late", smuggled(&a));
        let parameter = Param::string("given").default(smuggled::<_, String>(&a));
        let other = Param::string("other").metadata("late", a.properties());
        let mut deployment = Deployment::subscription();
        deployment
            .resource_group(data)
            .output("variable", &variable)
            .output("parameter", &parameter)
            .output("other", &other)
            .metadata("late", a.properties());
        assert_snapshot!(problems(&deployment), @r#"
        Runtime in metadata/late: `value` takes `reference('a')`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in parameters/given: `default` takes `reference('a').late`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in parameters/other: `metadata "late"` takes `reference('a')`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in variables/late: `value` takes `reference('a').late`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        "#);
    }

    #[test]
    fn a_default_takes_from_no_variable() {
        let variable = Variable::<String>::new("place", "westeurope");
        let parameter = Param::string("location").default(&variable);
        let raw = Param::string("raw").default(arm::<String, Start>("variables('place')"));
        let mut deployment = Deployment::subscription();
        deployment.output("location", &parameter).output("raw", &raw);
        assert_snapshot!(problems(&deployment), @"
        Placement in parameters/location: `default` takes from the variable `place`, but defaults are computed before variables
          help: use the expression that the variable stands for
        Placement in parameters/raw: `default` takes from `variables()`, which cannot stand there
          help: take from it in the properties of a resource, or in an output
        ");
    }

    #[test]
    fn new_values_stand_in_defaults_only() {
        let fresh: Expr<String> = arm("newGuid()");
        let mut data = group("data");
        data.add(thing(&fresh).property("at", arm::<String, Start>("utcNow()")));
        let mut deployment = Deployment::subscription();
        deployment
            .resource_group(data)
            .output("id", &fresh)
            .output("variable", &Variable::<String>::new("id", &fresh))
            .output("fine", &Param::string("fine").default(&fresh));
        assert_snapshot!(problems(&deployment), @r#"
        Fresh in data/things at problems.rs:476: `name` takes a value that is new on each deployment
          at: data.add(thing(&fresh).property("at", arm::<String, Start>("utcNow()")));
          help: make a parameter with that default, and use the parameter
        Fresh in data/things at problems.rs:476: `properties` takes a value that is new on each deployment
          at: data.add(thing(&fresh).property("at", arm::<String, Start>("utcNow()")));
          help: make a parameter with that default, and use the parameter
        Fresh in outputs/id: `value` takes a value that is new on each deployment
          at: .output("id", &fresh)
          help: make a parameter with that default, and use the parameter
        Fresh in outputs/variable: `value` takes a value that is new on each deployment
          at: .output("variable", &Variable::<String>::new("id", &fresh))
          help: make a parameter with that default, and use the parameter
        Fresh in variables/id: `value` takes a value that is new on each deployment
          help: make a parameter with that default, and use the parameter
        "#);
    }

    #[test]
    fn properties_and_outputs_may_be_late() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let late: Expr<Any, Runtime> = a.properties();
        data.add(thing("b").property("late", &late));
        let mut deployment = Deployment::subscription();
        deployment.resource_group(data).output("late", &late);
        common::template(&deployment);
    }
}

mod secrets {
    use super::*;

    #[test]
    fn a_secret_stands_where_one_may_only() {
        let secret = SecureParam::string("password");
        let open: Expr<String> = secret.expr().cast();
        let mut data = group("data");
        let a = data.add(thing("a"));
        data.add(thing("plain").property("password", secret.expr()));
        data.add(thing("deep").property("a", Object::new().with("b", vec![secret.expr()])));
        data.add(thing("text").property("login", arm_format!("me:{secret}")));
        data.add(thing("key").property("a", Object::new().with(open.clone(), 1)));
        data.add(thing("tag").set("tags", Object::new().with("a", Node::secret(&secret))));
        data.add(thing(&open));
        data.add(thing("listed").property("keys", a.list("listKeys")));
        data.when(open.cast::<bool>(), |data| data.add(thing("condition")));
        assert_snapshot!(found([data]), @r#"
        Secret in data/condition: a secret stands in `condition`, where it can be read
          at: data.when(open.cast::<bool>(), |data| data.add(thing("condition")));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/deep: a secret stands in `properties`, where it can be read
          at: data.add(thing("deep").property("a", Object::new().with("b", vec![secret.expr()])));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/key: a secret stands in `properties`, where it can be read
          at: data.add(thing("key").property("a", Object::new().with(open.clone(), 1)));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/listed: a secret stands in `properties`, where it can be read
          at: data.add(thing("listed").property("keys", a.list("listKeys")));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/plain: a secret stands in `properties`, where it can be read
          at: data.add(thing("plain").property("password", secret.expr()));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/tag: a secret stands in `tags`, where it can be read
          at: data.add(thing("tag").set("tags", Object::new().with("a", Node::secret(&secret))));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/text: a secret stands in `properties`, where it can be read
          at: data.add(thing("text").property("login", arm_format!("me:{secret}")));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in data/things at problems.rs:512: a secret stands in `name`, where it can be read
          at: data.add(thing(&open));
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        "#);
    }

    #[test]
    fn a_secret_is_not_told_through_declarations() {
        let secret = SecureParam::string("password");
        let open: Expr<String> = secret.expr().cast();
        let variable = Variable::<String>::new("hidden", &open);
        let parameter = Param::string("copied").default(&open);
        let mut deployment = Deployment::subscription();
        deployment
            .output("plain", &open)
            .output("object", Object::new().with("a", secret.expr()))
            .output("variable", &variable)
            .output("parameter", &parameter)
            .metadata("secret", &open);
        assert_snapshot!(problems(&deployment), @r#"
        Secret in metadata/secret: a secret stands in `value`, where it can be read
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in outputs/object: a secret stands in `value`, where it can be read
          at: .output("object", Object::new().with("a", secret.expr()))
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in outputs/plain: a secret stands in `value`, where it can be read
          at: .output("plain", &open)
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in outputs/variable: a secret stands in `value`, where it can be read
          at: .output("variable", &variable)
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        Secret in parameters/copied: a secret stands in `default`, where it can be read
          help: set it through a property that takes a `Secret`, or a `secure_output`; in an object that Azure does not describe, say `Node::secret(…)`
        "#);
    }

    // No message repeats what is secret.
    #[test]
    fn no_problem_shows_a_secret() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let secret = Secret::dangerously_from("hunter2");
        data.add(thing(arm::<String, Start>("'x'")).property("password", &secret));
        data.add(thing(secret.cast::<String>()));
        data.when(secret.cast::<bool>(), |data| data.add(thing("b")));
        let mixed = a.list("listKeys").secret("key");
        data.add(thing(Expr::<String>::from_ast(mixed.ast().clone())));
        let error = Deployment::subscription().resource_group(data).synth().unwrap_err();
        assert!(error.problems().iter().all(|p| p.kind() != ProblemKind::Duplicate), "{error}");
        assert!(!error.to_string().contains("hunter2"), "{error}");
        assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    }
}

mod placement {
    use super::*;

    #[test]
    fn the_element_of_a_loop_stays_in_it() {
        let names = Param::<Vec<String>>::array("names");
        let mut data = group("data");
        let mut kept: Option<(Expr<String>, Expr<i64>)> = None;
        let each = data.for_each(&names, |name, index| {
            kept = Some((name.clone(), index.clone()));
            thing(arm_format!("{name}-{index}"))
        });
        let (name, index) = kept.unwrap();
        let other = each.at(&index);
        let variable = Variable::<String>::new("kept", &name);
        data.add(thing("a").property("name", &name));
        data.add(thing("b").property("other", &other));
        data.add(thing("c").property("other", other.properties()));
        data.add(lock(&other, "d"));
        let mut deployment = Deployment::subscription();
        deployment
            .resource_group(data)
            .output("index", &index)
            .output("variable", &variable)
            .output("default", &Param::int("default").default(&index));
        assert_snapshot!(problems(&deployment), @r#"
        Placement in data/a: `properties` takes the element or index of a loop that it is not part of
          at: data.add(thing("a").property("name", &name));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in data/b: `properties` takes the element or index of a loop that it is not part of
          at: data.add(thing("b").property("other", &other));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in data/c: `properties` takes the element or index of a loop that it is not part of
          at: data.add(thing("c").property("other", other.properties()));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in data/d: `name of the other resource` takes the element or index of a loop that it is not part of
          at: data.add(lock(&other, "d"));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in outputs/index: `value` takes the element or index of a loop that it is not part of
          at: .output("index", &index)
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in parameters/default: `default` takes the element or index of a loop that it is not part of
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in variables/kept: `value` takes the element or index of a loop that it is not part of
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        "#);
    }

    #[test]
    fn functions_belong_to_their_scopes() {
        let mut data = group("data").in_subscription("00000000-0000-0000-0000-000000000001");
        data.add(thing("a").set("location", arm::<String, Start>("resourceGroup().location")));
        data.add(thing("b").property("sub", arm::<String, Start>("subscription().displayName")));
        data.add(thing(arm::<String, Start>("concat(managementGroup().name)")));
        let mut deployment = Deployment::management_group();
        deployment.resource_group(data).output("fine", arm::<String, Start>("tenant().tenantId"));
        assert_snapshot!(problems(&deployment), @r#"
        Placement in data/a: `location` takes from `resourceGroup()`, which means nothing in a deployment to a management group
          at: data.add(thing("a").set("location", arm::<String, Start>("resourceGroup().location")));
          help: it belongs into deployments to a resource group; use `group.id()`, `group.name()` or `group.location()`
        Placement in data/b: `properties` takes from `subscription()`, which means nothing in a deployment to a management group
          at: data.add(thing("b").property("sub", arm::<String, Start>("subscription().displayName")));
          help: it belongs into deployments to a subscription or a resource group; pass the subscription as a parameter
        "#);

        let variable = Variable::<String>::new("group", arm::<String, Start>("resourceGroup().name"));
        let parameter = Param::string("name").default(arm::<String, Start>("managementGroup().name"));
        let mut deployment = Deployment::subscription();
        deployment.output("variable", &variable).output("parameter", &parameter);
        assert_snapshot!(problems(&deployment), @"
        Placement in parameters/name: `default` takes from `managementGroup()`, which means nothing in a deployment to a subscription
          help: it belongs into deployments to a management group; pass its name as a parameter
        Placement in variables/group: `value` takes from `resourceGroup()`, which means nothing in a deployment to a subscription
          help: it belongs into deployments to a resource group; use `group.id()`, `group.name()` or `group.location()`
        ");
    }

    #[test]
    fn a_group_deployment_has_no_location() {
        let location = Param::string("location").default(arm::<String, Start>("deployment().location"));
        let mut deployment = Deployment::resource_group_level();
        deployment.output("location", &location);
        assert_snapshot!(problems(&deployment), @"
        Placement in parameters/location: `default` takes from `deployment().location`, which a deployment to a resource group does not have
          help: take the location of the group: `functions::resource_group_location()`
        ");
    }

    #[test]
    fn look_ups_stand_in_resources_only() {
        let variable = Variable::<String>::new("role", arm::<String, Start>("roleDefinitions('Reader').id"));
        let mut deployment = Deployment::subscription();
        deployment.output("variable", &variable);
        assert_snapshot!(problems(&deployment), @"
        Placement in variables/role: `value` takes from `roleDefinitions()`, which cannot stand there
          help: take from it in the properties of a resource, or in an output
        ");
    }

    #[test]
    fn groups_fit_the_deployment() {
        assert_snapshot!(found([ResourceGroup::current()]), @r#"
        Placement in current: `ResourceGroup::current` stands in a deployment that goes to no resource group
          at: assert_snapshot!(found([ResourceGroup::current()]), @"");
          help: use `ResourceGroup::new` or `ResourceGroup::existing`, or `Deployment::resource_group_level`
        Placement in current: `name of the resource group` takes from `resourceGroup()`, which means nothing in a deployment to a subscription
          at: assert_snapshot!(found([ResourceGroup::current()]), @"");
          help: it belongs into deployments to a resource group; use `group.id()`, `group.name()` or `group.location()`
        "#);

        let mut deployment = Deployment::tenant();
        deployment.resource_group(group("data"));
        assert_snapshot!(problems(&deployment), @r#"
        Placement in data: the subscription of the resource group `data` is not known
          at: deployment.resource_group(group("data"));
          help: say it with `.in_subscription(id)`: the deployment goes to no subscription
        "#);

        let tagged = ResourceGroup::existing("shared", "rg-shared").tag("a", "b");
        assert_snapshot!(found([tagged]), @r#"
        Invalid in shared: `shared` has tags or a manager, but this deployment does not create the group
          at: let tagged = ResourceGroup::existing("shared", "rg-shared").tag("a", "b");
          help: set them where the group is created, or use `ResourceGroup::new`
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
        for ty in ["", "sites", "Microsoft.Web", "Microsoft.Web/", "Web/sites", "Microsoft.Web//x",
            "[concat('a')]", "Microsoft.Web/si tes"]
        {
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
        Raw in data/a: the member `Condition` would change `condition`
          at: data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
          help: use `group.when(&condition, |group| …)`
        Raw in data/a: the member `dependsOn` would change `dependsOn`
          at: data.add(thing("a").set("name", "b").set("dependsOn", vec!["c"]).set("Condition", false));
          help: use `.after(&other)`
        Raw in data/a: the member `name` would change `name`
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

mod conditional_hosts {
    use super::*;

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
        let looped = net.for_each(&names, |name, _| VirtualNetwork::new(name, "westeurope", [cidr!("10.0.0.0/16")]));
        net.when(&wanted, |net| {
            net.add(Subnet::new(&single, "conditional", cidr!("10.0.0.0/24")));
        });
        net.for_each(&names, |name, _| Subnet::new(&single, name, cidr!("10.0.1.0/24")));
        net.add(Subnet::new(&looped.at(0), "in-loop", cidr!("10.0.2.0/24")));
        assert_snapshot!(found([net]), @r#"
        Conditional in net/single/conditional: it has a condition of its own, but it is written into the `subnets` of `net/single`
          at: net.add(Subnet::new(&single, "conditional", cidr!("10.0.0.0/24")));
          help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
        Conditional in net/subnets at problems.rs:702: it is deployed in a loop, but it is written into the `subnets` of `net/single`
          at: net.for_each(&names, |name, _| Subnet::new(&single, name, cidr!("10.0.1.0/24")));
          help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
        Conditional in net/subnets at problems.rs:703: its parent is deployed in a loop, but it is written into the `subnets` of `net/virtualNetworks at problems.rs:698`
          at: net.add(Subnet::new(&looped.at(0), "in-loop", cidr!("10.0.2.0/24")));
          help: declare one parent for each case, with the same condition: a redeployment would delete what is not listed in its parent
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
        let lines = text.lines().map(|line| line.split(file).next().unwrap_or(line));
        assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @"
        error: the name of a `Microsoft.Test/things` is empty
          in data/
          at 
          help: give it a name

        error: two resources are the same `Microsoft.Test/things`
          in data/a
          at 
          the other was added at 
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
