//! Raw settings: what a program puts at a JSON pointer, and resources of any type.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod common;

use armwright::azure::identity::UserAssignedIdentity;
use armwright::azure::network::VirtualNetwork;
use armwright::expr::{Node, Object};
use armwright::{Deployment, Param, RawResource, Secret, SecureParam, cidr, json};
use common::{VERSION, compact, deployed, group, nested, resource, template, text, thing};
use insta::assert_snapshot;

/// A resource with raw settings.
fn applied(settings: &[(&'static str, i32)]) -> Result<json::Value, String> {
    let whole = UserAssignedIdentity::new("id-x", "westeurope").tag("kept", "yes");
    let resource = settings.iter().fold(whole, |it, (pointer, value)| it.raw(*pointer, *value));
    let mut data = group("data");
    data.add(resource);
    let template = deployed([data]).synth().map_err(|error| {
        let messages = error.problems().iter().map(|p| format!("{}\n  {}", p.message(), p.help()));
        messages.collect::<Vec<_>>().join("\n")
    })?;
    Ok(self::resource(nested(template.json(), "data-1"), "id-x").clone())
}

#[test]
fn objects_on_the_way_are_made() {
    let made = applied(&[("/properties/a/b/c", 1), ("/plan/name", 2), ("/tags/more", 3)]).unwrap();
    assert_eq!(compact(&made, "/properties"), r#"{"a":{"b":{"c":1}}}"#);
    assert_eq!(compact(&made, "/plan"), r#"{"name":2}"#);
    assert_eq!(compact(&made, "/tags"), r#"{"kept":"yes","more":3}"#);
}

#[test]
fn a_raw_setting_wins_over_a_setter() {
    let made = applied(&[("/tags/kept", 1), ("/location", 2)]).unwrap();
    assert_eq!(compact(&made, "/tags"), r#"{"kept":1}"#);
    assert_eq!(compact(&made, "/location"), "2");
}

#[test]
fn tildes_are_escapes() {
    let made = applied(&[("/tags/a~1b", 1), ("/tags/c~0d", 2), ("/tags/e~01f", 3)]).unwrap();
    assert_eq!(compact(&made, "/tags"), r#"{"a/b":1,"c~d":2,"e~1f":3,"kept":"yes"}"#);
}

#[test]
fn digits_are_keys_where_an_object_is() {
    let made = applied(&[("/tags/0", 1), ("/tags/00", 2), ("/tags/-", 3)]).unwrap();
    assert_eq!(compact(&made, "/tags"), r#"{"-":3,"0":1,"00":2,"kept":"yes"}"#);
}

#[test]
fn expressions_and_secrets_can_be_set() {
    let size = Param::string("size");
    let password = SecureParam::string("password");
    let mut data = group("data");
    let literal = Secret::dangerously_from("[x]");
    data.add(
        UserAssignedIdentity::new("id-x", "westeurope")
            .raw("/properties/size", &size)
            .raw("/properties/password", Node::secret(&password))
            .raw("/properties/literal", Node::secret(literal))
            .raw("/properties/text", "[not an expression]"),
    );
    let template = template(&deployed([data]));
    let made = resource(nested(&template, "data-1"), "id-x");
    assert_snapshot!(made.get("properties").unwrap().to_compact(), @r#"{"literal":"[[x]","password":"[parameters('password')]","size":"[parameters('size')]","text":"[[not an expression]"}"#);
}

#[test]
fn a_raw_setting_is_waited_for() {
    let mut data = group("data");
    let a = data.add(thing("a"));
    data.add(UserAssignedIdentity::new("id-x", "westeurope").raw("/properties/a", &a));
    let template = template(&deployed([data]));
    let made = resource(nested(&template, "data-1"), "id-x");
    assert_eq!(compact(made, "/dependsOn"), r#"["[resourceId('Microsoft.Test/things', 'a')]"]"#);
}

/// The address prefixes of a network that has two, after raw settings.
fn listed(settings: &[(&'static str, &'static str)]) -> String {
    let space = [cidr!("10.0.0.0/16"), cidr!("10.1.0.0/16")];
    let network = VirtualNetwork::new("vnet", "westeurope", space);
    let mut net = group("net");
    net.add(settings.iter().fold(network, |it, (pointer, value)| it.raw(*pointer, *value)));
    let made = deployed([net]).synth();
    made.map_or_else(
        |error| error.problems()[0].message().to_owned(),
        |template| {
            let vnet = resource(nested(template.json(), "net-1"), "vnet");
            compact(vnet, "/properties/addressSpace/addressPrefixes")
        },
    )
}

#[test]
fn items_of_lists_are_set_and_added() {
    const FIRST: &str = "/properties/addressSpace/addressPrefixes/0";
    const THIRD: &str = "/properties/addressSpace/addressPrefixes/2";
    const FOURTH: &str = "/properties/addressSpace/addressPrefixes/3";
    const LAST: &str = "/properties/addressSpace/addressPrefixes/-";
    assert_eq!(listed(&[(FIRST, "a")]), r#"["a","10.1.0.0/16"]"#);
    assert_eq!(listed(&[(LAST, "a")]), r#"["10.0.0.0/16","10.1.0.0/16","a"]"#);
    // In whatever order they are given.
    let expected = r#"["10.0.0.0/16","10.1.0.0/16","a","b","c"]"#;
    assert_eq!(listed(&[(THIRD, "a"), (FOURTH, "b"), (LAST, "c")]), expected);
    assert_eq!(listed(&[(LAST, "c"), (FOURTH, "b"), (THIRD, "a")]), expected);
}

#[test]
fn an_item_that_is_not_there_is_reported() {
    for token in ["3", "x", "01", "+1", "99999999999999999999999"] {
        let pointer = format!("/properties/addressSpace/addressPrefixes/{token}");
        let expected = format!("the raw setting `{pointer}` has `{token}` where a list of 2 is");
        assert_eq!(listed(&[(pointer.leak(), "a")]), expected);
    }
}

#[test]
fn what_is_no_pointer_is_reported() {
    for pointer in ["", "properties", "/", "/properties/", "/properties//x", "/a~2", "/a~"] {
        let expected = format!("the raw setting `{pointer}` is no JSON pointer");
        assert_eq!(applied(&[(pointer, 1)]).unwrap_err().lines().next(), Some(&*expected));
    }
    assert_snapshot!(applied(&[("x", 1)]).unwrap_err(), @"
    the raw setting `x` is no JSON pointer
      write names with a `/` before each, as in `/properties/x`; `~1` is a `/` in a name, and `~0` a `~`
    ");
}

#[test]
fn members_with_a_method_are_not_set() {
    let pointers =
        ["/type", "/Name", "/apiVersion", "/scope", "/dependsOn/-", "/condition", "/copy/count"];
    let settings = pointers.map(|pointer| (pointer, 1));
    assert_snapshot!(applied(&settings).unwrap_err(), @r#"
    the raw setting `/Name` would change `name`
      the name is the argument of `new`
    the raw setting `/apiVersion` would change `apiVersion`
      use `.api_version("…")`
    the raw setting `/condition` would change `condition`
      use `group.when(&condition, |group| …)`
    the raw setting `/copy/count` would change `copy`
      use `group.for_each(&list, |item, index| …)`
    the raw setting `/dependsOn/-` would change `dependsOn`
      use `.after(&other)`
    the raw setting `/scope` would change `scope`
      add the resource to the scope it belongs to
    the raw setting `/type` would change `type`
      use `RawResource` for another type
    "#);
}

#[test]
fn what_overlaps_is_reported() {
    let cases: [&[(&str, i32)]; 3] = [
        &[("/properties/a/b", 1), ("/properties/a", 2)],
        &[("/properties/a", 1), ("/properties/a", 1)],
        &[("/properties/a/b", 1), ("/properties/a/b/c", 2), ("/properties/ab", 3)],
    ];
    let all = cases.map(|settings| applied(settings).unwrap_err());
    assert_snapshot!(all.join("\n"), @"
    the raw settings `/properties/a` and `/properties/a/b` overlap
      set one of them, with all that both hold
    the raw settings `/properties/a` and `/properties/a` overlap
      set one of them, with all that both hold
    the raw settings `/properties/a/b` and `/properties/a/b/c` overlap
      set one of them, with all that both hold
    ");
}

#[test]
fn a_pointer_through_a_value_is_reported() {
    assert_snapshot!(applied(&[("/location/x", 1)]).unwrap_err(), @"
    the raw setting `/location/x` goes through `/location`, which is no object
      set `/location` as a whole
    ");
}

#[test]
fn the_order_of_raw_settings_does_not_show() {
    let settings = [("/tags/b", 1), ("/tags/a", 2), ("/properties/x/y", 3), ("/properties/x/a", 4)];
    let expected = applied(&settings).unwrap().to_compact();
    for order in [[3, 2, 1, 0], [1, 3, 0, 2]] {
        assert_eq!(applied(&order.map(|at| settings[at])).unwrap().to_compact(), expected);
    }
}

#[test]
fn a_raw_resource_is_written_member_by_member() {
    let mut data = group("data");
    data.add(
        RawResource::new("Microsoft.Test/things", VERSION, "a")
            .property("second", 2)
            .set("zones", ["1"])
            .set("unknown", true)
            .set("sku", Object::new().with("name", "S1"))
            .property("first", 1)
            .set("location", "westeurope"),
    );
    data.add(RawResource::new("Microsoft.Test/empty", VERSION, "b").properties(Object::new()));
    let template = template(&deployed([data]));
    let inner = nested(&template, "data-1");
    assert_snapshot!(inner.get("resources").unwrap().to_pretty(), @r#"
    [
      {
        "type": "Microsoft.Test/empty",
        "apiVersion": "2024-01-01",
        "name": "b",
        "properties": {}
      },
      {
        "type": "Microsoft.Test/things",
        "apiVersion": "2024-01-01",
        "name": "a",
        "location": "westeurope",
        "zones": [
          "1"
        ],
        "sku": {
          "name": "S1"
        },
        "unknown": true,
        "properties": {
          "first": 1,
          "second": 2
        }
      }
    ]
    "#);
}

#[test]
fn a_raw_resource_at_the_root() {
    let mut deployment = Deployment::tenant();
    deployment.add(RawResource::new("Microsoft.Management/managementGroups", "2023-04-01", "mg"));
    assert_eq!(text(resource(&template(&deployment), "mg"), "/apiVersion"), "2023-04-01");
}

/// Paths of setters are cut at `/`; names that a program gives are not.
#[test]
fn a_slash_in_a_name_is_part_of_it() {
    let mut data = group("data");
    data.add(
        thing("a")
            .set("x/y", 1)
            .property("p/q", 2)
            .set("tags", Object::new().with("r/s", 3))
            .property("t/u", Object::new().with("v/w", 4)),
    );
    data.add(UserAssignedIdentity::new("id-x", "westeurope").tag("team/unit", "x"));
    let template = template(&deployed([data]));
    let made = resource(nested(&template, "data-1"), "a");
    assert_eq!(compact(made, "/x~1y"), "1");
    assert_eq!(compact(made, "/properties"), r#"{"p/q":2,"t/u":{"v/w":4}}"#);
    assert_eq!(compact(made, "/tags"), r#"{"r/s":3}"#);
    let identity = resource(nested(&template, "data-1"), "id-x");
    assert_eq!(compact(identity, "/tags"), r#"{"team/unit":"x"}"#);
}
