//! The limits of Azure Resource Manager, and of what can be written at all.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::expr::{Node, Object, Start};
use armwright::model::Subscription;
use armwright::{
    Deployment, ExistingScope, Expr, Param, ProblemKind, ResourceGroup, Target, Variable,
    arm_format, functions as f,
};
use common::{arm, deployed, group, lock, template, thing};
use insta::assert_snapshot;

#[track_caller]
fn found(deployment: &Deployment<Subscription>) -> String {
    common::problems(deployment, include_str!("limits.rs"))
}

/// What is wrong with a deployment that has one of something too many; with one less, and without
/// limits, nothing must be.
fn past(most: usize, add: impl Fn(&mut Deployment<Subscription>, usize)) -> String {
    let [mut fits, mut not] = [most, most + 1].map(|count| {
        let mut deployment = Deployment::subscription();
        (0..count).for_each(|at| add(&mut deployment, at));
        deployment
    });
    template(&fits);
    let text = found(&not);
    template(fits.without_limits());
    template(not.without_limits());
    text
}

#[test]
fn resources_of_the_root() {
    let text = past(800, |deployment, at| {
        deployment.add(lock(Target::deployment(), format!("r{at}")));
    });
    assert_snapshot!(text, @"
    Limit in template: the root template has 801 resources; 800 are allowed
      help: put resources into resource groups, whose deployments are split as needed, or make several deployments
    ");
}

// Each group is a resource of the root, and so is its deployment.
#[test]
fn groups_count_with_their_deployments() {
    let text = past(400, |deployment, at| {
        let mut group = ResourceGroup::new(format!("g{at}"), format!("rg-{at}"), "westeurope");
        group.add(thing("a"));
        deployment.resource_group(group);
    });
    assert_snapshot!(text, @"
    Limit in template: the root template has 802 resources; 800 are allowed
      help: put resources into resource groups, whose deployments are split as needed, or make several deployments
    ");
}

#[test]
fn loops_count_for_what_they_make() {
    let list = |count: usize| (0..count).map(|at| format!("n{at}")).collect::<Vec<_>>();
    let mut deployment = Deployment::subscription();
    deployment.for_each(list(700), |name: Expr<String>, _| lock(Target::deployment(), name));
    deployment.for_each(list(101), |name: Expr<String>, _| {
        lock(Target::deployment(), arm_format!("x{name}"))
    });
    assert_snapshot!(found(&deployment), @"
    Limit in template: the root template has 801 resources; 800 are allowed
      help: put resources into resource groups, whose deployments are split as needed, or make several deployments
    ");

    let mut data = group("data");
    data.for_each(list(801), |_: Expr<String>, index| thing(arm_format!("n{index}")));
    assert_snapshot!(found(&deployed([data])), @r#"
    Limit in data/things at limits.rs:…: a loop makes 801 resources; 800 are allowed
      at: data.for_each(list(801), |_: Expr<String>, index| thing(arm_format!("n{index}")));
      help: split the list
    "#);
}

#[test]
fn declarations_of_the_template() {
    let text = past(64, |deployment, at| {
        deployment.output(format!("o{at}"), 1);
    });
    assert_snapshot!(text, @"
    Limit in outputs: the template has 65 outputs; 64 are allowed
      help: gather related ones into one object
    ");
    let text = past(256, |deployment, at| {
        deployment.parameter(&Param::string(format!("p{at}")));
    });
    assert_snapshot!(text, @"
    Limit in parameters: the template has 257 parameters; 256 are allowed
      help: gather related ones into one object
    ");
    let mut deployment = Deployment::subscription();
    let all = (0..513).map(|at| Variable::<String>::new(format!("v{at}"), "x"));
    deployment.output("all", f::concat(all.map(|one| one.expr()).collect::<Vec<_>>()));
    assert_snapshot!(found(&deployment), @"
    Limit in variables: the template has 513 variables; 512 are allowed
      help: gather related ones into one object
    ");
}

// What is passed in beside the parameters of the program counts too.
#[test]
fn parameters_of_a_nested_template() {
    let mut data = group("data");
    let all: Vec<_> = (0..256).map(|at| Param::string(format!("p{at}")).expr()).collect();
    data.add(thing("a").property("all", f::concat(all)).property("name", f::deployment_name()));
    assert_snapshot!(found(&deployed([data])), @"
    Limit in data-1/parameters: the template has 257 parameters; 256 are allowed
      help: gather related ones into one object
    ");
}

#[test]
fn the_size_of_a_resource_and_of_all() {
    let blob = |bytes: usize| "x".repeat(bytes);
    let mut data = group("data");
    data.add(thing("large").property("text", blob(1 << 20)));
    assert_snapshot!(found(&deployed([data])), @r#"
    Limit in data/large: the resource is 1048674 bytes; 1048576 are allowed
      at: data.add(thing("large").property("text", blob(1 << 20)));
      help: move parts of it into child resources
    "#);

    let mut data = group("data");
    for at in 0..5 {
        data.add(thing(format!("r{at}")).property("text", blob(900_000)));
    }
    let mut other = group("other");
    other.add(thing("small"));
    let mut deployment = deployed([data, other]);
    assert_snapshot!(found(&deployment), @"
    Limit in template: the template is 4501920 bytes in its compact form, nested templates included; 4194304 are allowed
      help: make several deployments; the largest parts in bytes are `Microsoft.Resources/deployments data-1` (4500910), `Microsoft.Resources/deployments other-1` (507), `Microsoft.Resources/resourceGroups rg-other` (113)
    ");
    template(deployment.without_limits());
}

// Names are long once they are ids.
#[test]
fn the_length_of_an_expression() {
    let mut data = group("data");
    let a = data.add(thing("a"));
    let ids: Vec<Expr<String>> = (0..300).map(|_| a.id().cast()).collect();
    let mut deployment = deployed([data]);
    deployment.output("all", f::concat(ids));
    assert_snapshot!(found(&deployment), @"
    Limit in outputs/all: an expression is 42608 characters long; 24576 are allowed
      help: name a part of it with a `Variable`
    ");
}

/// An expression of 2^40 nodes, of which forty are different.
fn huge<T>() -> Expr<T> {
    let half: Expr<String> = f::to_lower(&Param::string("x"));
    (0..40).fold(half, |half, _| f::concat([half.clone(), half])).cast()
}

// To walk it would take years.
#[test]
fn an_expression_that_holds_itself_over_and_over_is_reported_at_once() {
    let mut data = group("data");
    data.add(thing("property").property("x", huge::<String>()));
    data.add(thing("key").property("x", Object::new().with(huge::<String>(), 1)));
    data.add(thing("tag").set("tags", Object::new().with("x", huge::<String>())));
    data.when(huge::<bool>(), |data| {
        data.when(&Param::bool("other"), |data| data.add(thing("conditions")));
    });
    data.for_each(huge::<Vec<String>>(), |_, index| thing(arm_format!("list{index}")));
    let there = ExistingScope::resource_group(huge::<String>());
    let nsg = armwright::azure::network::NetworkSecurityGroup::existing_in(there, "x");
    data.add(thing("elsewhere").property("x", &nsg));
    let named = ResourceGroup::new("named", huge::<String>(), huge::<String>());
    let mut deployment = deployed([data, named]);
    deployment
        .output("output", huge::<String>())
        .output("variable", &Variable::<String>::new("v", huge::<String>()))
        .output("parameter", &Param::string("p").default(huge::<String>()));
    let error = deployment.synth().unwrap_err();
    assert!(error.problems().iter().all(|it| it.kind() == ProblemKind::Limit), "{error}");
    let places = error.problems().iter().map(|it| format!("{} {}", it.path(), it.message()));
    let places = places.map(|it| it.split(" has ").next().unwrap().to_owned());
    let places = places.filter(|it| !it.contains(" at limits.rs"));
    assert_snapshot!(places.collect::<Vec<_>>().join("\n"), @"
    data/conditions an expression in `condition`
    data/elsewhere an expression in `name of the resource group`
    data/key an expression in `properties`
    data/property an expression in `properties`
    data/tag an expression in `tags`
    named an expression in `location`
    named an expression in `name of the resource group`
    outputs/output an expression in `value`
    parameters/p an expression in `default`
    variables/v an expression in `value`
    ");
    assert_eq!(
        error.problems()[0].message(),
        "an expression in `condition` has too many parts to count and is 42 deep; 24576 and 256 \
         are allowed"
    );
}

// Variables hold each other without holding it all.
#[test]
fn variables_can_be_doubled_forty_times() {
    let first = Variable::<String>::new("v0", "x");
    let last = (1..40).fold(first, |last, at| {
        Variable::new(format!("v{at}"), f::concat([last.expr(), last.expr()]))
    });
    let mut data = group("data");
    data.add(thing("a").property("x", &last));
    template(&deployed([data]));
}

#[test]
fn depth_is_limited() {
    let deep = (0..256).fold(arm::<String, Start>("'x'"), |inner, _| f::to_lower(inner));
    let mut deployment = Deployment::subscription();
    deployment.output("deep", deep);
    assert_snapshot!(found(&deployment), @r#"
    Limit in outputs/deep: an expression in `value` has 257 parts and is 257 deep; 24576 and 256 are allowed
      at: deployment.output("deep", deep);
      help: name a part of it with a `Variable`, or build text from fewer parts
    "#);

    let nested = |levels: usize| {
        (0..levels).fold(Node::from(1), |inner, _| Node::from(Object::new().with("x", inner)))
    };
    let mut data = group("data");
    data.add(thing("fits").property("x", nested(99)));
    data.add(thing("deep").property("x", nested(100)));
    assert_snapshot!(found(&deployed([data])), @r#"
    Limit in data/deep: `properties` nests objects and lists more than 100 deep
      at: data.add(thing("deep").property("x", nested(100)));
      help: no resource of Azure does; look for an object that holds itself
    "#);
}

// A row of names, each made of the one before.
#[test]
fn names_that_hold_each_other_are_reported() {
    let mut data = group("data");
    let mut last = data.add(thing("a"));
    for _ in 0..300 {
        last = data.add(thing(arm_format!("{}-x", last.name())));
    }
    let error = deployed([data]).synth().unwrap_err();
    let other = error.problems().iter().find(|it| it.kind() != ProblemKind::Limit);
    assert_eq!(other, None);
}
