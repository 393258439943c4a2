//! What `synth` finds wrong with values: each problem with its kind, path, message, help, and the line of
//! the program that it points to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::network::NetworkSecurityGroup;
use armwright::expr::{Any, Node, Object, Runtime, Start};
use armwright::{
    Deployment, ExistingScope, Expr, Param, ResourceGroup, Variable, arm_format, list,
};
use common::{arm, group, lock, smuggled, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    problems(&common::deployed(groups))
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("values.rs"))
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
        Runtime in data/things at values.rs:…: `name` takes `reference('a').late`, which is known only once resources exist
          at: data.add(thing(&late));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in data/things at values.rs:…: `list of the loop` takes `reference('a').late`, which is known only once resources exist
          at: data.for_each(smuggled::<_, Vec<String>>(&a), |_, index| thing(arm_format!("n{index}")));
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        "#);
    }

    #[test]
    fn groups_and_what_is_elsewhere() {
        let mut source = group("source");
        let mut data = group("data");
        let a = source.add(thing("a"));
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
        deployment.resource_group(source);
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
        assert_snapshot!(problems(&deployment), @"
        Runtime in metadata/late: `value` takes `reference('a')`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in parameters/given: `default` takes `reference('a').late`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in parameters/other: `metadata` takes `reference('a')`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        Runtime in variables/late: `value` takes `reference('a').late`, which is known only once resources exist
          help: it must be known when the deployment starts: use a literal, a parameter, or the name or id of a resource
        ");
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
        Fresh in data/things at values.rs:…: `name` takes a value that is new on each deployment
          at: data.add(thing(&fresh).property("at", arm::<String, Start>("utcNow()")));
          help: make a parameter with that default, and use the parameter
        Fresh in data/things at values.rs:…: `properties` takes a value that is new on each deployment
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
        data.add(thing("fine").property("mg", arm::<String, Start>("managementGroup().name")));
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

        let variable =
            Variable::<String>::new("group", arm::<String, Start>("resourceGroup().name"));
        let parameter =
            Param::string("name").default(arm::<String, Start>("managementGroup().name"));
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
        let location =
            Param::string("location").default(arm::<String, Start>("deployment().location"));
        let mut deployment = Deployment::resource_group_level();
        deployment.output("location", &location);
        assert_snapshot!(problems(&deployment), @"
        Placement in parameters/location: `default` takes from `deployment().location`, which a deployment to a resource group does not have
          help: take the location of the group: `functions::resource_group_location()`
        ");
    }

    #[test]
    fn look_ups_stand_in_resources_only() {
        let variable =
            Variable::<String>::new("role", arm::<String, Start>("roleDefinitions('Reader').id"));
        let mut deployment = Deployment::subscription();
        deployment.output("variable", &variable);
        assert_snapshot!(problems(&deployment), @"
        Placement in variables/role: `value` takes from `roleDefinitions()`, which cannot stand there
          help: take from it in the properties of a resource, or in an output
        ");
    }

    #[test]
    fn groups_fit_the_deployment() {
        let current = ResourceGroup::current();
        assert_snapshot!(found([current]), @"
        Placement in current: `ResourceGroup::current` stands in a deployment that goes to no resource group
          at: let current = ResourceGroup::current();
          help: use `ResourceGroup::new` or `ResourceGroup::existing`, or `Deployment::resource_group_level`
        ");

        let mut deployment = Deployment::tenant();
        deployment.resource_group(group("data"));
        assert_snapshot!(problems(&deployment), @r#"
        Placement in data: the subscription of the resource group `data` is not known
          at: deployment.resource_group(group("data"));
          help: say it with `.in_subscription(id)`: the deployment goes to no subscription
        "#);

        let mut deployment = Deployment::management_group();
        let there = ExistingScope::resource_group("rg-there");
        let nsg = NetworkSecurityGroup::existing_in(there, "nsg");
        deployment.add(lock(&nsg, "keep"));
        deployment.output("id", nsg.id());
        assert_snapshot!(problems(&deployment), @r#"
        Placement in existing/keep: the subscription of the resource group `rg-there` is not known
          at: deployment.add(lock(&nsg, "keep"));
          help: say it with `ExistingScope::resource_group_in`: the deployment goes to no subscription
        Placement in outputs/id: the subscription of the resource group `rg-there` is not known
          at: deployment.output("id", nsg.id());
          help: say it with `ExistingScope::resource_group_in`: the deployment goes to no subscription
        "#);

        let tagged = ResourceGroup::existing("shared", "rg-shared").tag("a", "b");
        assert_snapshot!(found([tagged]), @r#"
        Invalid in shared: `shared` has tags or a manager, but this deployment does not create the group
          at: let tagged = ResourceGroup::existing("shared", "rg-shared").tag("a", "b");
          help: set them where the group is created, or use `ResourceGroup::new`
        "#);
    }
}
