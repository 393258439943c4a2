//! What `synth` finds wrong with values: each problem with its kind, path, message, help, and the line of
//! the program that it points to.

mod common;

use armwright::azure::network::{NetworkSecurityGroup, Subnet, VirtualNetwork};
use armwright::expr::{Any, Map, Node, Object, Runtime, Start};
use armwright::{
    Deployment, ExistingScope, Expr, Param, ProblemKind, RawResource, Ref, ResourceGroup, Secret,
    SecureParam, Target, Variable, arm_format, cidr, list,
};
use common::{VERSION, arm, dropped, group, lock, part, smuggled, thing};
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
        assert_snapshot!(found([data]), @"");
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
        assert_snapshot!(problems(&deployment), @"");
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
        assert_snapshot!(problems(&deployment), @"");
    }

    #[test]
    fn a_default_takes_from_no_variable() {
        let variable = Variable::<String>::new("place", "westeurope");
        let parameter = Param::string("location").default(&variable);
        let raw = Param::string("raw").default(arm::<String, Start>("variables('place')"));
        let mut deployment = Deployment::subscription();
        deployment.output("location", &parameter).output("raw", &raw);
        assert_snapshot!(problems(&deployment), @"");
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
        assert_snapshot!(problems(&deployment), @"");
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
        assert_snapshot!(problems(&deployment), @"");
    }

    #[test]
    fn functions_belong_to_their_scopes() {
        let mut data = group("data").in_subscription("00000000-0000-0000-0000-000000000001");
        data.add(thing("a").set("location", arm::<String, Start>("resourceGroup().location")));
        data.add(thing("b").property("sub", arm::<String, Start>("subscription().displayName")));
        data.add(thing("fine").property("mg", arm::<String, Start>("managementGroup().name")));
        let mut deployment = Deployment::management_group();
        deployment.resource_group(data).output("fine", arm::<String, Start>("tenant().tenantId"));
        assert_snapshot!(problems(&deployment), @"");

        let variable = Variable::<String>::new("group", arm::<String, Start>("resourceGroup().name"));
        let parameter = Param::string("name").default(arm::<String, Start>("managementGroup().name"));
        let mut deployment = Deployment::subscription();
        deployment.output("variable", &variable).output("parameter", &parameter);
        assert_snapshot!(problems(&deployment), @"");
    }

    #[test]
    fn a_group_deployment_has_no_location() {
        let location = Param::string("location").default(arm::<String, Start>("deployment().location"));
        let mut deployment = Deployment::resource_group_level();
        deployment.output("location", &location);
        assert_snapshot!(problems(&deployment), @"");
    }

    #[test]
    fn look_ups_stand_in_resources_only() {
        let variable = Variable::<String>::new("role", arm::<String, Start>("roleDefinitions('Reader').id"));
        let mut deployment = Deployment::subscription();
        deployment.output("variable", &variable);
        assert_snapshot!(problems(&deployment), @"");
    }

    #[test]
    fn groups_fit_the_deployment() {
        let current = ResourceGroup::current();
        assert_snapshot!(found([current]), @"");

        let mut deployment = Deployment::tenant();
        deployment.resource_group(group("data"));
        assert_snapshot!(problems(&deployment), @"");

        let tagged = ResourceGroup::existing("shared", "rg-shared").tag("a", "b");
        assert_snapshot!(found([tagged]), @"");
    }
}
