//! Loops over lists that only the deployment knows, and the resources that they make.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::expr::{Any, Node, Object, Start};
use armwright::model::Subscription;
use armwright::{
    Deployment, Expr, Param, RawResource, ResourceGroup, SecureParam, Target, Variable, arm_format,
    functions as f, json,
};
use common::{
    anywhere, arm, compact, deployed, group, lock, nested, part, resource, template, text, thing,
};
use insta::assert_snapshot;

#[track_caller]
fn found(group: ResourceGroup) -> String {
    common::problems(&deployed([group]), include_str!("loops.rs"))
}

fn names() -> Param<Vec<String>> {
    Param::array("names")
}

/// A resource of a loop and the output, without their envelopes.
fn looped(deployment: &Deployment<Subscription>, name: &str) -> json::Value {
    anywhere(&template(deployment), name).clone()
}

#[test]
fn a_resource_is_made_for_each_element() {
    let mut data = group("data");
    data.for_each(&names(), |name, index| {
        thing(arm_format!("{name}-{index}"))
            .set("tags", Object::new().with(name.clone(), arm_format!("no. {index}")))
            .property("deep", Object::new().with("list", vec![Node::from(&name)]))
            .property("next", f::add(&index, 1))
            .property("twice", f::map([&name], |it| arm_format!("{it}{it}")).cast::<Any>())
    });
    let name = "[format('{0}-{1}', parameters('names')[copyIndex()], copyIndex())]";
    assert_snapshot!(looped(&deployed([data]), name).to_pretty(), @r#"
    {
      "copy": {
        "name": "loop-a7dfa4e3fa62",
        "count": "[length(parameters('names'))]"
      },
      "type": "Microsoft.Test/things",
      "apiVersion": "2024-01-01",
      "name": "[format('{0}-{1}', parameters('names')[copyIndex()], copyIndex())]",
      "tags": {
        "[parameters('names')[copyIndex()]]": "[format('no. {0}', copyIndex())]"
      },
      "properties": {
        "deep": {
          "list": [
            "[parameters('names')[copyIndex()]]"
          ]
        },
        "next": "[add(copyIndex(), 1)]",
        "twice": "[map(createArray(parameters('names')[copyIndex()]), lambda('item', format('{0}{0}', lambdaVariables('item'))))]"
      }
    }
    "#);
}

#[test]
fn a_loop_at_the_root() {
    let mut deployment = Deployment::subscription();
    let ids = Param::<Vec<String>>::array("ids");
    let each = deployment.for_each(&ids, |id, _| lock(Target::deployment(), id));
    deployment.output("first", each.at(0).id());
    let template = template(&deployment);
    let made = resource(&template, "[parameters('ids')[copyIndex()]]");
    assert_eq!(compact(made, "/copy/count"), "\"[length(parameters('ids'))]\"");
    let first = text(&template, "/outputs/first/value");
    assert_eq!(first, "[subscriptionResourceId('Microsoft.Test/locks', parameters('ids')[0])]");
}

#[test]
fn a_list_that_is_known_is_counted() {
    let count = |list: Expr<Vec<String>>| {
        let mut data = group("data");
        data.for_each(&list, |name, _| thing(name));
        let template = template(&deployed([data]));
        compact(nested(&template, "data-1"), "/resources/0/copy/count")
    };
    assert_eq!(count(arm("createArray('a', parameters('x'), 'c')")), "3");
    assert_eq!(count(arm("createArray()")), "0");
    assert_eq!(count(arm("split('a,b', ',')")), "\"[length(split('a,b', ','))]\"");

    let mut data = group("data");
    data.for_each(["a", "b"], |name: Expr<String>, _| thing(name));
    let name = "[createArray('a', 'b')[copyIndex()]]";
    assert_eq!(compact(&looped(&deployed([data]), name), "/copy/count"), "2");
}

mod instances {
    use super::*;

    /// What an output says of an instance.
    fn output<const N: usize>(groups: [ResourceGroup; N], value: Expr<Any>) -> String {
        let mut deployment = deployed(groups);
        deployment.output("x", value);
        let text = text(&template(&deployment), "/outputs/x/value").to_owned();
        text.replace(
            "extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', \
             subscription().subscriptionId, 'rg-data'), ",
            "id(",
        )
    }

    #[test]
    fn the_index_takes_the_place_of_the_loops() {
        let taken = |index: Expr<i64>| {
            let mut data = group("data");
            let each = data.for_each(&names(), |name, index| {
                thing(arm_format!("{name}-{index}-{}", f::copy_index_from(1)))
            });
            output([data], each.at(&index).id().cast())
        };
        assert_snapshot!(taken(arm("2")), @"[id('Microsoft.Test/things', format('{0}-{1}-{2}', parameters('names')[2], 2, add(2, 1)))]");
        assert_snapshot!(taken(Param::int("which").expr()), @"[id('Microsoft.Test/things', format('{0}-{1}-{2}', parameters('names')[parameters('which')], parameters('which'), add(parameters('which'), 1)))]");
    }

    // The loop's index can be deep inside: in a reference to an instance of another loop.
    #[test]
    fn loops_over_loops_follow() {
        let mut data = group("data");
        let parents = data.for_each(&names(), |name, _| thing(name));
        let children = data.for_each(&names(), |_, index| part(&parents.at(&index), "child"));
        let locks = data.for_each(&names(), |_, index| {
            let child = children.at(&index);
            lock(&child, arm_format!("for-{}", child.name()))
        });
        let others = data.for_each(&names(), |_, index| {
            thing(arm_format!("{}-{}", parents.at(&index).name(), locks.at(&index).name()))
        });
        let all =
            [children.at(1).id().cast(), locks.at(1).id().cast(), others.at(1).id().cast::<Any>()];
        let mut deployment = deployed([data]);
        for (at, value) in all.iter().enumerate() {
            deployment.output(format!("x{at}"), value);
        }
        let template = template(&deployment);
        let outputs = template.get("outputs").unwrap().as_object().unwrap();
        let lines = outputs.values().map(|output| text(output, "/value"));
        let lines = lines.collect::<Vec<_>>().join("\n");
        assert!(!lines.contains("copyIndex"), "{lines}");
        assert_snapshot!(lines, @"
        [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things/parts', parameters('names')[1], 'child')]
        [extensionResourceId(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things/parts', parameters('names')[1], 'child'), 'Microsoft.Test/locks', format('for-{0}', 'child'))]
        [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', format('{0}-{1}', parameters('names')[1], format('for-{0}', 'child')))]
        ");
        let inner = nested(&template, "data-1");
        assert_snapshot!(common::names(inner), @"
        [format('for-{0}', 'child')]
        [format('{0}-{1}', parameters('names')[copyIndex()], format('for-{0}', 'child'))]
        [parameters('names')[copyIndex()]]
        [format('{0}/child', parameters('names')[copyIndex()])]
        ");
        let child = resource(inner, "[format('{0}/child', parameters('names')[copyIndex()])]");
        assert_eq!(child.get("dependsOn").unwrap().as_array().unwrap().len(), 1);
        assert!(compact(child, "/dependsOn/0").starts_with("\"loop-"));
    }

    // What guards and secrets hide is an index too.
    #[test]
    fn the_index_is_found_in_guards_and_secrets() {
        let wanted = Param::bool("wanted");
        let list = Param::<Vec<String>>::array("list");
        let mut data = group("data");
        let a = data.when(&wanted, |data| data.add(thing("a")));
        let each = data.for_each(&list, |item, index| {
            let guarded = arm_format!("{}-{index}", a.name()).or(arm_format!("none-{item}"));
            thing(guarded)
        });
        let secret = SecureParam::string("secret");
        let open = data.for_each(&list, |_, index| {
            let hidden = arm_format!("{secret}-{index}").dangerously_as_string();
            RawResource::new("Microsoft.Test/others", common::VERSION, hidden)
        });
        let mut deployment = deployed([data]);
        deployment.output("guarded", each.at(3).name()).output("hidden", open.at(4).name());
        let template = template(&deployment);
        assert_snapshot!(text(&template, "/outputs/guarded/value"), @"[if(parameters('wanted'), format('{0}-{1}', 'a', 3), format('none-{0}', parameters('list')[3]))]");
        assert_snapshot!(text(&template, "/outputs/hidden/value"), @"[format('{0}-{1}', parameters('secret'), 4)]");
    }

    // The loop as a whole is waited for.
    #[test]
    fn whoever_takes_from_one_waits_for_all() {
        let mut data = group("data");
        let mut other = group("other");
        let each = data.for_each(&names(), |name, _| thing(name));
        data.add(thing("after").after(&each));
        data.add(thing("late").property("x", each.at(0).properties()));
        other.add(thing("elsewhere").property("x", each.at(0).id()));
        let template = template(&deployed([data, other]));
        let name = |resource: &str| compact(anywhere(&template, resource), "/dependsOn");
        let looped = anywhere(&template, "[parameters('names')[copyIndex()]]");
        let expected = format!("[{}]", compact(looped, "/copy/name"));
        assert_eq!(name("after"), expected);
        assert_eq!(name("late"), expected);
        assert!(name("other-1").contains("'data-1'"));
    }
}

mod rules {
    use super::*;

    #[test]
    fn the_instances_have_names_of_their_own() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        data.for_each(&names(), |_, _| thing("same"));
        data.for_each(["x", "y"], |_: Expr<String>, _| part(&a, "same"));
        data.for_each(&names(), |_, _| lock(&a, "same").property("own", f::copy_index()));
        assert_snapshot!(found(data), @r#"
        Duplicate in data/a/same: each element of the loop makes a resource with the same name
          at: data.for_each(["x", "y"], |_: Expr<String>, _| part(&a, "same"));
          help: put the element or, better, the index that `for_each` gives into the name
        Duplicate in data/same: each element of the loop makes a resource with the same name
          at: data.for_each(&names(), |_, _| thing("same"));
          help: put the element or, better, the index that `for_each` gives into the name
        Duplicate in data/same: each element of the loop makes a resource with the same name
          at: data.for_each(&names(), |_, _| lock(&a, "same").property("own", f::copy_index()));
          help: put the element or, better, the index that `for_each` gives into the name
        "#);
    }

    #[test]
    fn one_element_or_a_parent_of_its_own_is_enough() {
        let mut data = group("data");
        let parents = data.for_each(&names(), |name, _| thing(name));
        data.for_each(["x"], |_: Expr<String>, _| thing("single"));
        data.for_each(&names(), |_, index| part(&parents.at(&index), "same"));
        data.for_each(&names(), |_, index| lock(&parents.at(&index), "same"));
        template(&deployed([data]));
    }

    // Whoever takes from the loop has its condition as well.
    #[test]
    fn a_condition_is_that_of_the_whole_loop() {
        let mut data = group("data");
        let first: Expr<bool> = f::less(f::copy_index(), 3);
        data.when(&first, |data| data.for_each(["a", "b"], |name: Expr<String>, _| thing(name)));
        assert_snapshot!(found(data), @r#"
        Placement in data/things at loops.rs:…: `condition` takes the element or index of a loop that it is not part of
          at: data.when(&first, |data| data.for_each(["a", "b"], |name: Expr<String>, _| thing(name)));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        "#);
    }

    // A variable is computed outside of all loops.
    #[test]
    fn a_variable_does_not_know_the_element() {
        let mut data = group("data");
        data.for_each(&names(), |name, index| {
            let variable = Variable::<String>::new("name", &name);
            thing(arm_format!("x{index}")).property("name", &variable)
        });
        assert_snapshot!(found(data), @"
        Placement in variables/name: `value` takes the element or index of a loop that it is not part of
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        ");
    }

    #[test]
    fn the_list_is_no_part_of_the_loop() {
        let mut data = group("data");
        let list: Expr<Vec<String>> = arm("range(0, copyIndex())");
        data.for_each(&list, |_, index| thing(arm_format!("x{index}")));
        data.for_each(list.cast::<Vec<String>>().or(["a"]), |name, _| {
            RawResource::new("Microsoft.Test/others", common::VERSION, name)
        });
        assert_snapshot!(found(data), @r#"
        Placement in data/others at loops.rs:…: `list of the loop` takes the element or index of a loop that it is not part of
          at: data.for_each(list.cast::<Vec<String>>().or(["a"]), |name, _| {
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        Placement in data/things at loops.rs:…: `list of the loop` takes the element or index of a loop that it is not part of
          at: data.for_each(&list, |_, index| thing(arm_format!("x{index}")));
          help: use the element only in the resource that the closure of `for_each` returns; from outside, use `each.at(index)`
        "#);
    }
}

#[test]
fn a_loop_can_be_conditional() {
    let wanted = Param::bool("wanted");
    let mut data = group("data");
    data.add(thing("always"));
    let each = data.when(&wanted, |data| data.for_each(&names(), |name, _| thing(name)));
    let mut deployment = deployed([data]);
    deployment.output("x", each.at(0).name().or("none"));
    let template = template(&deployment);
    let made = anywhere(&template, "[parameters('names')[copyIndex()]]");
    let keys: Vec<&str> = made.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["copy", "condition", "type", "apiVersion", "name"]);
    let guarded = "[if(parameters('wanted'), parameters('names')[0], 'none')]";
    assert_eq!(text(&template, "/outputs/x/value"), guarded);
}

// Names of loops are hashes of what they make, so that they are alike on every run and differ.
#[test]
fn loops_have_names_of_their_own() {
    let looped = |key: &'static str| {
        let mut data = group(key);
        data.for_each(&names(), |name, _| thing(name));
        data.for_each(&names(), |name, _| {
            RawResource::new("Microsoft.Test/others", common::VERSION, name)
        });
        data
    };
    let template = template(&deployed([looped("one"), looped("two")]));
    let mut seen = Vec::new();
    for name in ["one-1", "two-1"] {
        for at in 0..2 {
            seen.push(compact(nested(&template, name), &format!("/resources/{at}/copy/name")));
        }
    }
    assert_snapshot!(seen.join("\n"), @r#"
    "loop-8af85a453010"
    "loop-805a3c1c8d99"
    "loop-390fee6f1021"
    "loop-8e05faf5e67b"
    "#);
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), 4);
}

// Such a list belongs to the raw loop inside, whose index has its name.
#[test]
fn a_named_index_is_left_alone() {
    let mut data = group("data");
    let copy = Object::new()
        .with("name", "disks")
        .with("count", 2)
        .with("input", arm_format!("disk-{}", f::copy_index_of("disks")));
    let disks = Object::new().with("copy", vec![copy]);
    data.add(thing("a").properties(disks.clone()));
    let each = data.for_each(&names(), |name, _| {
        let own = arm::<String, Start>("concat(copyIndex('disks'), copyIndex())");
        RawResource::new("Microsoft.Test/others", common::VERSION, name).property("x", own)
    });
    let mut deployment = deployed([data]);
    deployment.output("x", each.at(1).name());
    let template = template(&deployment);
    assert_eq!(
        compact(anywhere(&template, "a"), "/properties/copy/0/input"),
        "\"[format('disk-{0}', copyIndex('disks'))]\""
    );
}
