//! What `synth` finds wrong with what is declared: each problem with its kind, path, message, help, and the line of
//! the program that it points to.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::expr::Start;
use armwright::{Deployment, Param, ResourceGroup, Variable};
use common::{arm, group, thing};
use insta::assert_snapshot;

/// All problems of a deployment to a subscription with these groups.
#[track_caller]
fn found<const N: usize>(groups: [ResourceGroup; N]) -> String {
    problems(&common::deployed(groups))
}

#[track_caller]
fn problems<S>(deployment: &Deployment<S>) -> String {
    common::problems(deployment, include_str!("declarations.rs"))
}

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
    Name in outputs/my-output: `my-output` cannot be the name of an output
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
    let groups = ["", "a b", "ä", &*long]
        .map(|key| ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len())));
    assert_snapshot!(found(groups), @r#"
    Name in : the key `` of a resource group cannot stand in the name of a deployment
      at: .map(|key| ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len())));
      help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
    Name in a b: the key `a b` of a resource group cannot stand in the name of a deployment
      at: .map(|key| ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len())));
      help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
    Name in kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: the key `kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk` of a resource group cannot stand in the name of a deployment
      at: .map(|key| ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len())));
      help: use 1 to 40 letters, digits, `-`, `_`, `.`, `(` or `)`
    Name in ä: the key `ä` of a resource group cannot stand in the name of a deployment
      at: .map(|key| ResourceGroup::existing(key.to_owned(), format!("rg-{}", key.len())));
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
