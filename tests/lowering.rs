//! How expressions come out in the template: what of the root reaches nested templates, names of
//! children, what is waited for, escapes, outputs, and the order of everything.
//!
//! Its expected texts are whole templates, which is why it is over 600 lines.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::network::{NetworkSecurityGroup as Nsg, Subnet, VirtualNetwork};
use armwright::expr::{Node, Object, Start};
use armwright::{
    Deployment, ExistingScope, Expr, Param, RawResource, ResourceGroup, SecureParam, Target,
    Variable, arm_format, cidr, functions as f, json,
};
use common::{
    VERSION, anywhere, arm, compact, deployed, group, lock, nested, outline, part, resource,
    template, text, thing,
};
use insta::assert_snapshot;

const OTHER: &str = "00000000-0000-0000-0000-000000000001";

#[test]
fn what_means_the_root_is_passed_in() {
    let mut own = group("own");
    let mut abroad = group("abroad").in_subscription(OTHER);
    let own_id = own.id();
    let properties = |of: ResourceGroup| {
        Object::new()
            .with("location", arm::<String, Start>("deployment().location"))
            .with("name", arm::<String, Start>("toUpper(DEPLOYMENT().name)"))
            .with("deep", arm::<String, Start>("deployment().properties.template.contentVersion"))
            .with("subscription", arm::<String, Start>("subscription().subscriptionId"))
            .with("all", arm::<Object, Start>("subscription()"))
            .with("group", of.id())
            .with("tenant", arm::<String, Start>("tenant().tenantId"))
    };
    own.add(thing("a").properties(properties(group("own"))));
    abroad.add(thing("b").properties(properties(group("own")).with("again", own_id)));
    let mut deployment = Deployment::subscription();
    deployment.resource_group(own).resource_group(abroad);
    let template = template(&deployment);
    for name in ["own-1", "abroad-1"] {
        let made = resource(&template, name);
        let inner = nested(&template, name);
        let inside = inner.pointer("/resources/0/properties").unwrap().to_pretty();
        let declared = compact(inner, "/parameters");
        let given = made.pointer("/properties/parameters").unwrap().to_pretty();
        let all = format!("declared {declared}\ngiven {given}inside {inside}");
        match name {
            "own-1" => assert_snapshot!(all, @r#"
            declared {"deploymentLocation":{"type":"string"},"deploymentName":{"type":"string"},"deploymentProperties":{"type":"object"}}
            given {
              "deploymentLocation": {
                "value": "[deployment().location]"
              },
              "deploymentName": {
                "value": "[deployment().name]"
              },
              "deploymentProperties": {
                "value": "[deployment().properties]"
              }
            }
            inside {
              "all": "[subscription()]",
              "deep": "[parameters('deploymentProperties').template.contentVersion]",
              "group": "[resourceGroup().id]",
              "location": "[parameters('deploymentLocation')]",
              "name": "[toUpper(parameters('deploymentName'))]",
              "subscription": "[subscription().subscriptionId]",
              "tenant": "[tenant().tenantId]"
            }
            "#),
            _ => assert_snapshot!(all, @r#"
            declared {"deploymentLocation":{"type":"string"},"deploymentName":{"type":"string"},"deploymentProperties":{"type":"object"},"subscription":{"type":"object"},"subscriptionSubscriptionId":{"type":"string"}}
            given {
              "deploymentLocation": {
                "value": "[deployment().location]"
              },
              "deploymentName": {
                "value": "[deployment().name]"
              },
              "deploymentProperties": {
                "value": "[deployment().properties]"
              },
              "subscription": {
                "value": "[subscription()]"
              },
              "subscriptionSubscriptionId": {
                "value": "[subscription().subscriptionId]"
              }
            }
            inside {
              "again": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-own')]",
              "all": "[parameters('subscription')]",
              "deep": "[parameters('deploymentProperties').template.contentVersion]",
              "group": "[format('/subscriptions/{0}/resourceGroups/{1}', parameters('subscriptionSubscriptionId'), 'rg-own')]",
              "location": "[parameters('deploymentLocation')]",
              "name": "[toUpper(parameters('deploymentName'))]",
              "subscription": "[parameters('subscriptionSubscriptionId')]",
              "tenant": "[tenant().tenantId]"
            }
            "#),
        }
    }
}

// At group level even the group itself means another one inside.
#[test]
fn what_means_the_group_is_passed_in() {
    let mut other = group("other");
    let names = ["location", "name", "tags", "id"];
    let properties = names.iter().fold(Object::new(), |object, name| {
        object.with(*name, arm::<String, Start>(&format!("resourceGroup().{name}")))
    });
    let tag = arm::<String, Start>("resourceGroup().tags['cost center']");
    let properties = properties.with("tag", tag).with("own", other.id());
    other.add(thing("a").properties(properties));
    let mut deployment = Deployment::resource_group_level();
    deployment.resource_group(other);
    let template = template(&deployment);
    let made = resource(&template, "other-1");
    let inner = nested(&template, "other-1");
    assert_snapshot!(compact(inner, "/parameters"), @r#"{"resourceGroupId":{"type":"string"},"resourceGroupLocation":{"type":"string"},"resourceGroupName":{"type":"string"},"resourceGroupTags":{"type":"object"}}"#);
    assert_snapshot!(compact(made, "/properties/parameters"), @r#"{"resourceGroupId":{"value":"[resourceGroup().id]"},"resourceGroupLocation":{"value":"[resourceGroup().location]"},"resourceGroupName":{"value":"[resourceGroup().name]"},"resourceGroupTags":{"value":"[resourceGroup().tags]"}}"#);
    assert_snapshot!(inner.pointer("/resources/0/properties").unwrap().to_pretty(), @r#"
    {
      "id": "[parameters('resourceGroupId')]",
      "location": "[parameters('resourceGroupLocation')]",
      "name": "[parameters('resourceGroupName')]",
      "own": "[resourceGroup().id]",
      "tag": "[parameters('resourceGroupTags')['cost center']]",
      "tags": "[parameters('resourceGroupTags')]"
    }
    "#);
}

#[test]
fn a_parameter_of_the_user_keeps_its_name() {
    let taken = Param::string("DeploymentLocation");
    let variable = Variable::<String>::new("deploymentLocation", "x");
    let mut own = group("own");
    own.add(
        thing("a")
            .property("root", arm::<String, Start>("deployment().location"))
            .property("taken", &taken)
            .property("variable", &variable),
    );
    let mut deployment = Deployment::subscription();
    deployment.resource_group(own);
    let template = template(&deployment);
    assert_snapshot!(compact(resource(&template, "own-1"), "/properties/parameters"), @r#"{"DeploymentLocation":{"value":"[parameters('DeploymentLocation')]"},"root_deploymentLocation":{"value":"[deployment().location]"}}"#);
    assert_snapshot!(compact(nested(&template, "own-1"), "/resources/0/properties"), @r#"{"root":"[parameters('root_deploymentLocation')]","taken":"[parameters('DeploymentLocation')]","variable":"[variables('deploymentLocation')]"}"#);
}

// Only where the parameter is: names of what is there already, conditions, defaults.
#[test]
fn a_parameter_is_seen_wherever_it_is_used() {
    let taken = || Param::string("subscriptionSubscriptionId");
    let root = || arm::<String, Start>("subscription().subscriptionId");
    let inner =
        |change: &dyn Fn(&mut ResourceGroup, &mut Deployment<armwright::model::Subscription>)| {
            let mut own = group("own").in_subscription(OTHER);
            own.add(thing("a").property("root", root()));
            let mut deployment = Deployment::subscription();
            change(&mut own, &mut deployment);
            deployment.resource_group(own);
            let template = template(&deployment);
            text(anywhere(&template, "a"), "/properties/root").to_owned()
        };
    let expected = "[parameters('root_subscriptionSubscriptionId')]";
    let existing = inner(&|own, _| {
        let there = Nsg::existing_in(ExistingScope::resource_group(&taken()), "x");
        own.add(thing("b").property("x", &there));
    });
    let condition = inner(&|own, _| {
        own.when(taken().expr().cast::<bool>(), |own| own.add(thing("b")));
    });
    let default = inner(&|_, deployment| {
        deployment.output("x", &Param::string("x").default(&taken()));
    });
    let in_variable = inner(&|_, deployment| {
        deployment.output("x", &Variable::<String>::new("x", &taken()));
    });
    let unused = inner(&|_, deployment| {
        deployment.parameter(&taken());
    });
    for found in [existing, condition, default, in_variable, unused] {
        assert_eq!(found, expected);
    }
}

mod names {
    use super::*;

    #[test]
    fn children_have_the_names_of_their_parents() {
        let name = Param::string("name");
        let mut data = group("data");
        let a = data.add(thing("a"));
        let b = data.add(thing(&name));
        let literal = data.add(part(&a, "part"));
        data.add(part(&b, "part"));
        data.add(part(&a, arm_format!("part-{name}")));
        let inner = "Microsoft.Test/things/parts/parts";
        data.add(RawResource::child(&literal, inner, VERSION, &name));
        let template = template(&deployed([data]));
        assert_snapshot!(common::names(nested(&template, "data-1")), @"
        [parameters('name')]
        a
        [format('a/{0}', format('part-{0}', parameters('name')))]
        [format('{0}/part', parameters('name'))]
        a/part
        [format('a/part/{0}', parameters('name'))]
        ");
    }

    // The group's own id is written as it must be there, and not taken for the program's once more.
    #[test]
    fn a_name_made_of_the_group_is_written_once() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let id: Expr<String> = data.id().cast();
        data.add(part(&a, f::guid([&id])));
        data.add(lock(&a, f::guid([&id, &a.id().cast()])));
        data.add(thing("b").property("list", f::create_array([&id]).or([&id])));
        let template = template(&deployed([data]));
        let inner = nested(&template, "data-1");
        assert_snapshot!(common::names(inner), @"
        [guid(resourceGroup().id, resourceId('Microsoft.Test/things', 'a'))]
        a
        b
        [format('a/{0}', guid(resourceGroup().id))]
        ");
        let list = compact(resource(inner, "b"), "/properties/list");
        assert_eq!(list, r#"["[resourceGroup().id]"]"#);
        assert_eq!(compact(inner, "/parameters"), "");
    }

    // The type says how many names there are.
    #[test]
    fn children_of_what_is_known_by_id_have_all_names_in_it() {
        let id = Param::string("id");
        let one = Nsg::from_id(&id).cast::<RawResource>();
        let two = Subnet::from_id(&id);
        let mut data = group("data");
        let rule = "Microsoft.Network/networkSecurityGroups/securityRules";
        let deep = "Microsoft.Network/virtualNetworks/subnets/things";
        let child = data.add(RawResource::child(&one, rule, VERSION, "x"));
        let grandchild = data.add(RawResource::child(&two, deep, VERSION, "y"));
        data.add(lock(&two, "on-subnet"));
        data.add(lock(&grandchild, "on-child"));
        let ids = Object::new().with("child", &child).with("grandchild", &grandchild);
        data.add(thing("ids").properties(ids.with("name", two.name())));
        let template = template(&deployed([data]));
        let inner = nested(&template, "data-1");
        assert_snapshot!(common::names(inner), @"
        [format('{0}/x', last(split(parameters('id'), '/')))]
        [format('{0}/{1}/y', split(parameters('id'), '/')[sub(length(split(parameters('id'), '/')), 3)], last(split(parameters('id'), '/')))]
        on-child
        on-subnet
        ids
        ");
        assert_snapshot!(resource(inner, "ids").to_pretty(), @r#"
        {
          "type": "Microsoft.Test/things",
          "apiVersion": "2024-01-01",
          "name": "ids",
          "properties": {
            "child": "[format('{0}/securityRules/{1}', parameters('id'), 'x')]",
            "grandchild": "[format('{0}/things/{1}', parameters('id'), 'y')]",
            "name": "[last(split(parameters('id'), '/'))]"
          },
          "dependsOn": [
            "[format('{0}/securityRules/{1}', parameters('id'), 'x')]",
            "[format('{0}/things/{1}', parameters('id'), 'y')]"
          ]
        }
        "#);
        assert_eq!(text(resource(inner, "on-subnet"), "/scope"), "[parameters('id')]");
        let on_child = text(resource(inner, "on-child"), "/scope");
        assert_eq!(on_child, "[format('{0}/things/{1}', parameters('id'), 'y')]");
    }

    #[test]
    fn children_of_extensions_have_their_scope() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let on_a = data.add(lock(&a, "on-a"));
        let child =
            data.add(RawResource::child(&on_a, "Microsoft.Test/locks/keys", VERSION, "key"));
        data.add(lock(&child, "on-key"));
        let template = template(&deployed([data]));
        let inner = nested(&template, "data-1");
        let id = "resourceId('Microsoft.Test/things', 'a')";
        assert_eq!(text(resource(inner, "on-a/key"), "/scope"), format!("[{id}]"));
        let key = format!("extensionResourceId({id}, 'Microsoft.Test/locks/keys', 'on-a', 'key')");
        assert_eq!(text(resource(inner, "on-key"), "/scope"), format!("[{key}]"));
        let lock = format!("[extensionResourceId({id}, 'Microsoft.Test/locks', 'on-a')]");
        assert_eq!(compact(resource(inner, "on-a/key"), "/dependsOn"), format!("[\"{lock}\"]"));
    }
}

mod waiting {
    use super::*;

    /// What a resource waits for.
    fn waits(template: &json::Value, name: &str) -> String {
        let list = anywhere(template, name).get("dependsOn");
        let list = list.and_then(json::Value::as_array).unwrap_or_default();
        list.iter().filter_map(json::Value::as_str).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn resources_of_one_template_are_named_by_id_and_loops_by_name() {
        let names = Param::<Vec<String>>::array("names");
        let mut data = group("data");
        let a = data.add(thing("a"));
        let child = data.add(part(&a, "part"));
        let lock = data.add(lock(&a, "lock"));
        let each = data.for_each(&names, |name, _| thing(name));
        data.add(thing("x").after(&child).after(&lock).after(&each).property("a", &a));
        let template = template(&deployed([data]));
        assert_snapshot!(waits(&template, "x"), @"
        [extensionResourceId(resourceId('Microsoft.Test/things', 'a'), 'Microsoft.Test/locks', 'lock')]
        [resourceId('Microsoft.Test/things', 'a')]
        [resourceId('Microsoft.Test/things/parts', 'a', 'part')]
        loop-135f2a09bddc
        ");
    }

    // Only what is needed directly: ARM follows the rest.
    #[test]
    fn deployments_wait_for_groups_and_deployments() {
        let (mut one, mut two) = (group("one"), group("two"));
        let a = one.add(thing("a"));
        let b = two.add(thing("b").property("a", &a));
        one.add(thing("c").property("b", &b).property("own", &a));
        let mut deployment = deployed([one, two]);
        deployment.add(lock(Target::deployment(), "root").property("b", &b));
        let template = template(&deployment);
        let all = ["one-1", "two-1", "one-2", "root"];
        let all = all.map(|name| format!("{name}: {}", waits(&template, name)));
        assert_snapshot!(all.join("\n"), @"
        one-1: [subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-one')]
        two-1: [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-one'), 'Microsoft.Resources/deployments', 'one-1')]
        [subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-two')]
        one-2: [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-one'), 'Microsoft.Resources/deployments', 'one-1')]
        [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-two'), 'Microsoft.Resources/deployments', 'two-1')]
        [subscriptionResourceId('Microsoft.Resources/resourceGroups', 'rg-one')]
        root: [extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-two'), 'Microsoft.Resources/deployments', 'two-1')]
        ");
        assert_eq!(waits(&template, "c"), "", "what went before is not in this template");
    }

    // Subnets are written into their network.
    #[test]
    fn a_subnet_is_waited_for_by_its_network() {
        let mut net = group("net");
        let vnet = net.add(VirtualNetwork::new("vnet", "westeurope", [cidr!("10.0.0.0/16")]));
        let nsg = net.add(Nsg::new("nsg", "westeurope"));
        let subnet =
            net.add(Subnet::new(&vnet, "snet", cidr!("10.0.0.0/24")).network_security_group(&nsg));
        let inside = Subnet::existing_in(&vnet, "made-elsewhere");
        net.add(thing("a").property("subnet", &subnet));
        net.add(thing("b").property("subnet", &inside));
        net.add(lock(&subnet, "keep"));
        let template = template(&deployed([net]));
        let vnet = "[resourceId('Microsoft.Network/virtualNetworks', 'vnet')]";
        assert_eq!(waits(&template, "a"), vnet);
        assert_eq!(waits(&template, "b"), vnet);
        assert_eq!(waits(&template, "keep"), vnet);
        assert_eq!(
            waits(&template, "vnet"),
            "[resourceId('Microsoft.Network/networkSecurityGroups', 'nsg')]"
        );
        let subnet = "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'snet')]";
        assert_eq!(text(anywhere(&template, "keep"), "/scope"), subnet);
    }

    // The id of a resource, with more behind it, is still that of the resource.
    #[test]
    fn an_id_that_is_made_of_another_is_waited_for() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let inside = Nsg::from_id(arm_format!("{}/inner/x", a.id()));
        data.add(thing("b").property("x", inside.properties().provisioning_state()));
        let variable = Variable::<String>::new("id", a.id().cast());
        data.add(thing("c").property("x", &variable));
        // A group that a resource makes, such as the managed one of a workspace.
        let made = ExistingScope::resource_group(arm_format!("rg-managed-{}", a.name()));
        let there = Nsg::existing_in(made, "x");
        data.add(thing("d").property("x", &there));
        let template = template(&deployed([data]));
        let a = "[resourceId('Microsoft.Test/things', 'a')]";
        for name in ["b", "c", "d"] {
            assert_eq!(waits(&template, name), a, "{name}");
        }
    }
}

mod parameters {
    use super::*;

    fn inner_of(template: &json::Value, name: &str) -> String {
        let made = resource(template, name);
        let given = compact(made, "/properties/parameters");
        format!("{}\n{given}", compact(nested(template, name), "/parameters"))
    }

    #[test]
    fn every_type_reaches_nested_templates() {
        let all = Object::new()
            .with("array", &Param::<Vec<String>>::array("array"))
            .with("bool", &Param::bool("bool").default(true))
            .with("int", &Param::int("int").min_value(1).max_value(2))
            .with("object", &Param::object("object"))
            .with("string", &Param::string("string").default("x").description("a text"));
        let mut data = group("data");
        data.add(
            thing("a")
                .properties(all)
                .property("secret", Node::secret(&SecureParam::string("secret")))
                .property("member", Node::secret(SecureParam::object("secrets").member("one"))),
        );
        let template = template(&deployed([data]));
        assert_snapshot!(inner_of(&template, "data-1"), @r#"
        {"array":{"type":"array"},"bool":{"type":"bool"},"int":{"type":"int"},"object":{"type":"object"},"secret":{"type":"securestring"},"secrets":{"type":"secureObject"},"string":{"type":"string"}}
        {"array":{"value":"[parameters('array')]"},"bool":{"value":"[parameters('bool')]"},"int":{"value":"[parameters('int')]"},"object":{"value":"[parameters('object')]"},"secret":{"value":"[parameters('secret')]"},"secrets":{"value":"[parameters('secrets')]"},"string":{"value":"[parameters('string')]"}}
        "#);
        assert_snapshot!(template.get("parameters").unwrap().to_pretty(), @r#"
        {
          "array": {
            "type": "array"
          },
          "bool": {
            "type": "bool",
            "defaultValue": true
          },
          "int": {
            "type": "int",
            "minValue": 1,
            "maxValue": 2
          },
          "object": {
            "type": "object"
          },
          "secret": {
            "type": "securestring"
          },
          "secrets": {
            "type": "secureObject"
          },
          "string": {
            "type": "string",
            "defaultValue": "x",
            "metadata": {
              "description": "a text"
            }
          }
        }
        "#);
        let values = compact(nested(&template, "data-1"), "/resources/0/properties");
        assert_snapshot!(values, @r#"{"array":"[parameters('array')]","bool":"[parameters('bool')]","int":"[parameters('int')]","member":"[parameters('secrets').one]","object":"[parameters('object')]","secret":"[parameters('secret')]","string":"[parameters('string')]"}"#);
    }

    // A name is declared once, in the spelling it was given.
    #[test]
    fn only_what_is_used_is_passed_in() {
        let (one, two) = (Param::string("one"), Param::string("two"));
        let default = Param::string("three").default(&two);
        let mut data = group("data");
        let mut other = group("other");
        data.add(thing("a").property("x", &one));
        other.add(thing("b").property("x", &default));
        let mut deployment = deployed([data, other]);
        deployment.parameter(&Param::string("unused"));
        let template = template(&deployment);
        assert_snapshot!(inner_of(&template, "data-1"), @r#"
        {"one":{"type":"string"}}
        {"one":{"value":"[parameters('one')]"}}
        "#);
        assert_snapshot!(inner_of(&template, "other-1"), @r#"
        {"three":{"type":"string"}}
        {"three":{"value":"[parameters('three')]"}}
        "#);
        let names: Vec<&str> =
            template.get("parameters").unwrap().as_object().unwrap().keys().collect();
        assert_eq!(names, ["one", "three", "two", "unused"]);
    }

    #[test]
    fn variables_are_declared_where_they_are_used() {
        let env = Param::string("env");
        let inner = Variable::<String>::new("inner", arm_format!("x-{env}"));
        let outer = Variable::<String>::new("outer", f::to_upper(&inner));
        let mut data = group("data");
        let a = data.add(thing("a"));
        let id = Variable::<String>::new("id", a.id().cast());
        let object = Variable::<Object>::new("object", Object::new().with("[key]", "[text]"));
        data.add(thing("b").property("x", &outer).property("id", &id).property("o", &object));
        let mut deployment = deployed([data]);
        deployment.output("id", &id).output("inner", &inner);
        let template = template(&deployment);
        assert_snapshot!(compact(&template, "/variables"), @r#"{"id":"[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', 'a')]","inner":"[format('x-{0}', parameters('env'))]"}"#);
        let inside = nested(&template, "data-1");
        assert_snapshot!(compact(inside, "/variables"), @r#"{"id":"[resourceId('Microsoft.Test/things', 'a')]","inner":"[format('x-{0}', parameters('env'))]","object":{"[[key]":"[[text]"},"outer":"[toUpper(variables('inner'))]"}"#);
        assert_snapshot!(inner_of(&template, "data-1"), @r#"
        {"env":{"type":"string"}}
        {"env":{"value":"[parameters('env')]"}}
        "#);
    }

    // A long row of them does not run out of stack.
    #[test]
    fn variables_take_from_variables() {
        let first = Variable::<String>::new("v0", "x");
        let last = (1..400).fold(first, |last, at| {
            Variable::new(format!("v{at}"), arm_format!("{last}{at}{last}"))
        });
        let mut deployment = Deployment::subscription();
        deployment.output("last", &last);
        let template = template(&deployment);
        assert_eq!(template.get("variables").unwrap().as_object().unwrap().len(), 400);
    }
}

mod texts {
    use super::*;

    // Text that looks like an expression is kept text, wherever it stands.
    #[test]
    fn text_in_brackets_is_escaped() {
        let described = Param::string("x").default("[x]").allowed(["[x]", "y"]).description("[d]");
        let mut data = group("data");
        let a = data.add(thing("[a]"));
        data.add(part(&a, "b]"));
        data.add(
            thing("c")
                .set("tags", Object::new().with("[key]", "[value]").with("[open", "close]"))
                .property("[x]", vec!["[y]", "[[z]", "[", "]", "[]"])
                .property("text", arm_format!("[{}]", a.name()))
                .property("quote", arm_format!("it's {}", &described))
                .property("a", &a),
        );
        let mut deployment = deployed([data]);
        deployment.output("x", "[o]").description("[about]");
        let template = template(&deployment);
        let inner = nested(&template, "data-1");
        assert_eq!(outline(inner), "[[a], c, [[a]/b]");
        assert_snapshot!(resource(inner, "c").to_pretty(), @r#"
        {
          "type": "Microsoft.Test/things",
          "apiVersion": "2024-01-01",
          "name": "c",
          "tags": {
            "[[key]": "[[value]",
            "[open": "close]"
          },
          "properties": {
            "[[x]": [
              "[[y]",
              "[[[z]",
              "[",
              "]",
              "[[]"
            ],
            "a": "[resourceId('Microsoft.Test/things', '[a]')]",
            "quote": "[format('it''s {0}', parameters('x'))]",
            "text": "[format('[{0}]', '[a]')]"
          },
          "dependsOn": [
            "[resourceId('Microsoft.Test/things', '[a]')]"
          ]
        }
        "#);
        assert_snapshot!(compact(&template, "/parameters/x"), @r#"{"type":"string","defaultValue":"[[x]","allowedValues":["[[x]","y"],"metadata":{"description":"[[d]"}}"#);
        assert_snapshot!(compact(&template, "/outputs/x"), @r#"{"type":"string","metadata":{"description":"[[about]"},"value":"[[o]"}"#);
    }

    #[test]
    fn keys_can_be_expressions() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let id: Expr<String> = a.id().cast();
        let object = Object::new().with(id, Object::new()).with(arm_format!("k{}", 1), 1);
        data.add(thing("b").set("identity", object));
        let template = template(&deployed([data]));
        let made = anywhere(&template, "b");
        assert_snapshot!(compact(made, "/identity"), @r#"{"[resourceId('Microsoft.Test/things', 'a')]":{},"k1":1}"#);
    }

    #[test]
    fn numbers_and_literal_functions_are_plain_json() {
        let mut data = group("data");
        let list: Expr<Vec<i64>> = arm("createArray(1, json('9007199254740993'), true(), null())");
        data.add(
            thing("a")
                .property("list", &list)
                .property(
                    "object",
                    arm::<Object, Start>("createObject('b', 1, 'a', createArray())"),
                )
                .property("fraction", json::Value::parse("1.50").unwrap())
                .property("big", i64::MAX)
                .property("inside", arm::<i64, Start>("length(createArray(1, 9007199254740993))")),
        );
        let template = template(&deployed([data]));
        assert_snapshot!(compact(anywhere(&template, "a"), "/properties"), @r#"{"big":9223372036854775807,"fraction":1.50,"inside":"[length(createArray(1, json('9007199254740993')))]","list":[1,9007199254740993,true,null],"object":{"a":[],"b":1}}"#);
    }
}

mod outputs {
    use super::*;

    #[test]
    fn every_type_has_its_name() {
        let mut data = group("data");
        let a = data.add(thing("a"));
        let mut deployment = deployed([data]);
        deployment
            .output("string", "x")
            .output("int", 1)
            .output("bool", true)
            .output("array", &Param::<Vec<String>>::array("names"))
            .output("object", Object::new().with("a", 1))
            .output("id", a.id())
            .output("late", a.properties())
            .output("cidr", cidr!("10.0.0.0/8"))
            .secure_output("key", a.list("listKeys").member("keys").element(0).secret("value"))
            .secure_output("given", &SecureParam::string("given"))
            .description("what was given");
        let template = template(&deployment);
        let outputs = template.get("outputs").unwrap().as_object().unwrap();
        let lines = outputs.iter().map(|(name, output)| format!("{name} {}", output.to_compact()));
        assert_snapshot!(lines.collect::<Vec<_>>().join("\n"), @r#"
        array {"type":"array","value":"[parameters('names')]"}
        bool {"type":"bool","value":true}
        cidr {"type":"string","value":"10.0.0.0/8"}
        given {"type":"securestring","metadata":{"description":"what was given"},"value":"[parameters('given')]"}
        id {"type":"string","value":"[extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', 'a')]"}
        int {"type":"int","value":1}
        key {"type":"securestring","value":"[listKeys(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', 'a'), '2024-01-01').keys[0].value]"}
        late {"type":"object","value":"[reference(extensionResourceId(format('/subscriptions/{0}/resourceGroups/{1}', subscription().subscriptionId, 'rg-data'), 'Microsoft.Test/things', 'a'), '2024-01-01')]"}
        object {"type":"object","value":{"a":1}}
        string {"type":"string","value":"x"}
        "#);
    }
}

#[test]
fn the_envelope_has_the_order_of_bicep() {
    let mut deployment = Deployment::subscription();
    let mut data = group("data");
    let wanted = Param::bool("wanted");
    data.when(&wanted, |data| {
        let a = data.add(thing("a"));
        data.for_each(&Param::<Vec<String>>::array("names"), |name, _| {
            lock(&a, name)
                .property("b", 1)
                .property("a", Object::new().with("d", 1).with("c", 2))
                .set("kind", "k")
                .set("custom", 1)
                .set("tags", Object::new().with("z", "1").with("a", "2"))
                .set("location", "westeurope")
        });
        data.add(thing("last"));
    });
    deployment
        .resource_group(data)
        .output("x", &Variable::<String>::new("v", "x"))
        .metadata("zeta", 1)
        .metadata("alpha", 2);
    let template = template(&deployment);
    let keys =
        |value: &json::Value| value.as_object().unwrap().keys().collect::<Vec<_>>().join(" ");
    assert_snapshot!(keys(&template), @"$schema contentVersion metadata parameters variables resources outputs");
    assert_snapshot!(keys(template.get("metadata").unwrap()), @"_generator alpha zeta");
    let made = resource(&template, "data-1");
    assert_snapshot!(keys(made), @"condition type apiVersion name resourceGroup properties dependsOn");
    assert_snapshot!(keys(made.get("properties").unwrap()), @"expressionEvaluationOptions mode parameters template");
    let inner = nested(&template, "data-1");
    assert_snapshot!(keys(inner), @"$schema contentVersion parameters resources");
    let looped = inner.pointer("/resources/0").unwrap();
    assert_snapshot!(keys(looped), @"copy type apiVersion scope name location tags kind custom properties dependsOn");
    assert_snapshot!(looped.get("properties").unwrap().to_compact(), @r#"{"a":{"c":2,"d":1},"b":1}"#);
    assert_snapshot!(compact(looped, "/tags"), @r#"{"a":"2","z":"1"}"#);
}

// The hash is of all but itself, and the version of the crate only stands there if asked for.
#[test]
fn the_template_is_marked_with_the_hash_of_its_content() {
    let with = |version: bool| {
        let mut deployment = Deployment::subscription();
        deployment.output("x", 1);
        if version {
            deployment.with_crate_version();
        }
        deployment.synth().unwrap()
    };
    let plain = with(false);
    assert_eq!(plain.content_hash(), with(true).content_hash());
    assert_ne!(plain.to_compact(), with(true).to_compact());
    let mark = compact(plain.json(), "/metadata/_generator");
    assert_eq!(mark, format!(r#"{{"name":"armwright","contentHash":"{}"}}"#, plain.content_hash()));
}
