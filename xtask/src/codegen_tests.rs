//! Small published types in, source text out.

use std::collections::BTreeMap;

use crate::emit;
use crate::load::{Graph, Pins};
use crate::plan::plan;
use crate::tables::Tables;

/// A provider with a type and its child, in the format of the published files.
const TYPES: &str = r##"[
    {"$type": "StringType"},
    {"$type": "BooleanType"},
    {"$type": "IntegerType", "minValue": 1, "maxValue": 9},
    {"$type": "StringLiteralType", "value": "Deny"},
    {"$type": "StringLiteralType", "value": "Allow"},
    {"$type": "UnionType", "elements": [{"$ref": "#/3"}, {"$ref": "#/4"}, {"$ref": "#/0"}]},
    {"$type": "ObjectType", "name": "Rules", "properties": {
        "defaultAction": {"type": {"$ref": "#/5"}, "flags": 1},
        "note": {"type": {"$ref": "#/0"}, "flags": 0}}},
    {"$type": "ObjectType", "name": "SubResource", "properties": {
        "id": {"type": {"$ref": "#/0"}, "flags": 0}}},
    {"$type": "ArrayType", "itemType": {"$ref": "#/7"}},
    {"$type": "ObjectType", "name": "ThingPropertiesFormat", "properties": {
        "state": {"type": {"$ref": "#/0"}, "flags": 2},
        "rules": {"type": {"$ref": "#/6"}, "flags": 0},
        "size": {"type": {"$ref": "#/2"}, "flags": 1},
        "parts": {"type": {"$ref": "#/8"}, "flags": 0},
        "password": {"type": {"$ref": "#/0"}, "flags": 4},
        "type": {"type": {"$ref": "#/0"}, "flags": 0}}},
    {"$type": "ObjectType", "name": "Tags", "properties": {},
        "additionalProperties": {"$ref": "#/0"}},
    {"$type": "ObjectType", "name": "Microsoft.Sample/things", "properties": {
        "name": {"type": {"$ref": "#/0"}, "flags": 9},
        "properties": {"type": {"$ref": "#/9"}, "flags": 0},
        "sku": {"type": {"$ref": "#/6"}, "flags": 1},
        "tags": {"type": {"$ref": "#/10"}, "flags": 0},
        "location": {"type": {"$ref": "#/0"}, "flags": 0}}},
    {"$type": "ResourceType", "name": "Microsoft.Sample/things@2026-01-01",
        "body": {"$ref": "#/11"}, "readableScopes": 8, "writableScopes": 8},
    {"$type": "StringLiteralType", "value": "default"},
    {"$type": "ObjectType", "name": "Circle", "properties": {
        "shape": {"type": {"$ref": "#/15"}, "flags": 1},
        "radius": {"type": {"$ref": "#/2"}, "flags": 1}}},
    {"$type": "StringLiteralType", "value": "circle"},
    {"$type": "DiscriminatedObjectType", "name": "Figure", "discriminator": "shape",
        "baseProperties": {"colour": {"type": {"$ref": "#/0"}, "flags": 0}},
        "elements": {"circle": {"$ref": "#/14"}}},
    {"$type": "ObjectType", "name": "Microsoft.Sample/things/parts", "properties": {
        "name": {"type": {"$ref": "#/13"}, "flags": 9},
        "properties": {"type": {"$ref": "#/16"}, "flags": 0}}},
    {"$type": "ResourceType", "name": "Microsoft.Sample/things/parts@2026-01-01",
        "body": {"$ref": "#/17"}, "readableScopes": 8, "writableScopes": 8}
]"##;

/// The same definition with another member, at another version.
const OTHER_VERSION: &str = r##"[
    {"$type": "StringType"},
    {"$type": "ObjectType", "name": "Rules", "properties": {
        "limit": {"type": {"$ref": "#/0"}, "flags": 0}}},
    {"$type": "ObjectType", "name": "Microsoft.Sample/others", "properties": {
        "name": {"type": {"$ref": "#/0"}, "flags": 9},
        "sku": {"type": {"$ref": "#/1"}, "flags": 0}}},
    {"$type": "ResourceType", "name": "Microsoft.Sample/others@2026-02-01",
        "body": {"$ref": "#/2"}, "readableScopes": 20, "writableScopes": 20}
]"##;

/// The rows of one table; the others are empty.
#[derive(Clone, Copy)]
enum Rows<'a> {
    None,
    Secure(&'a str),
    Relations(&'a str),
    Secrets(&'a str),
    Names(&'a str),
}

fn generate(rows: Rows<'_>) -> Result<BTreeMap<String, String>, String> {
    let mut texts = [""; 4];
    match rows {
        Rows::None => {}
        Rows::Secure(text) => texts[0] = text,
        Rows::Relations(text) => texts[1] = text,
        Rows::Secrets(text) => texts[2] = text,
        Rows::Names(text) => texts[3] = text,
    }
    let tables = Tables::parse(texts[0], texts[1], texts[2], texts[3]);
    let tables = tables.map_err(|error| error.to_string())?;
    let pins: Pins = serde_json::from_str(
        r#"{"source": "types", "commit": "0123456789", "types": {
            "Microsoft.Sample/things": "2026-01-01",
            "Microsoft.Sample/things/parts": "2026-01-01",
            "Microsoft.Sample/others": "2026-02-01"}}"#,
    )
    .unwrap();
    let mut graph = Graph::default();
    for types in [TYPES, OTHER_VERSION] {
        graph.add(serde_json::from_str(types).unwrap()).unwrap();
    }
    let providers = plan(&graph, &pins, &tables).map_err(|error| error.to_string())?;
    Ok(emit::files(&providers, &pins))
}

/// Everything between white space, so that the formatter does not matter.
fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(rows: Rows<'_>, file: &str, present: &[&str], absent: &[&str]) {
    let files = generate(rows).unwrap();
    let text = squeeze(&files[&format!("src/azure/generated/sample/{file}.rs")]);
    for wanted in present {
        assert!(text.contains(&squeeze(wanted)), "no `{wanted}` in {text}");
    }
    for unwanted in absent {
        assert!(!text.contains(&squeeze(unwanted)), "`{unwanted}` in {text}");
    }
}

#[track_caller]
fn check_error(rows: Rows<'_>, parts: &[&str]) {
    let error = generate(rows).unwrap_err();
    for part in parts {
        assert!(error.contains(part), "no `{part}` in `{error}`");
    }
}

#[test]
fn new_takes_name_and_place_then_what_is_required() {
    check(
        Rows::None,
        "thing",
        &[
            "pub fn new(name: impl Value<String, Phase: KnownAtStart>, \
             location: impl Value<String, Phase: KnownAtStart>, \
             sku: impl Value<types::Rules, Phase: KnownAtStart>, size: impl Value<i64>)",
            "/// `properties.rules`. pub fn rules(self, value: impl Value<types::Rules>)",
            "top [ResourceGroup]",
        ],
        &["fn size(self"],
    );
}

#[test]
fn what_is_read_only_has_no_setter_and_what_is_write_only_no_accessor() {
    check(Rows::None, "thing", &["fn password(self"], &["fn state("]);
    check(
        Rows::None,
        "types",
        &["pub fn state(&self) -> Expr<String, P> { field(self, \"state\") }", "fn type_(&self)"],
        &["fn password(&self)"],
    );
}

#[test]
fn a_child_with_one_name_is_not_asked_for_it() {
    check(
        Rows::None,
        "part",
        &[
            "child super::Thing",
            "new(parent: &Ref<super::Thing>, properties: impl Value<types::Figure>)",
            "Declaration::child(Self::TYPE, Self::API_VERSION, parent, \
             Node::String(\"default\".into()))",
        ],
        &[],
    );
}

#[test]
fn scopes_that_include_resources_make_an_extension() {
    check(
        Rows::None,
        "other",
        &["extension [Subscription]", "new(target: impl Into<Target>, name:"],
        &[],
    );
}

#[test]
fn a_variant_sets_its_tag_and_stands_for_its_base() {
    check(
        Rows::None,
        "types",
        &[
            "variant! { Figure <- Circle }",
            "this.0.preset(\"shape\", Node::String(\"circle\".into()));",
            "pub fn as_circle(&self) -> Expr<Circle, P> { self.cast() }",
            "pub fn colour(self, value: impl Value<String>) -> Self",
        ],
        &["impl Figure {"],
    );
}

#[test]
fn definitions_that_differ_under_one_name_get_the_owner_in_front() {
    check(Rows::None, "types", &["OtherRules }", " Rules }"], &[]);
}

#[test]
fn a_safe_value_is_set_on_every_level_and_only_weakened_dangerously() {
    let rows = Rows::Secure(
        r#"secure = [{ type = "Microsoft.Sample/things", path = "properties.rules.defaultAction",
            value = "Deny", control = "sample.01", reason = "closed" }]"#
            .trim(),
    );
    check(
        rows,
        "thing",
        &[
            "this.0.preset(\"properties/rules/defaultAction\", \
             Node::String(\"Deny\".into()));",
            "/// - `properties.rules.defaultAction` = `Deny` (`sample.01`)",
            "pub fn rules(self, value: types::Rules) -> Self",
            "pub fn dangerously_set_rules(self, value: impl Value<types::Rules>)",
        ],
        &[],
    );
    check(
        rows,
        "types",
        &[
            "impl Rules { /// An empty one. /// /// Sets what is safe: /// - `defaultAction` = \
             `Deny` (`sample.01`) pub fn new() -> Self",
            "/// Control `sample.01`: it is `Deny` unless set here. \
             pub fn dangerously_set_default_action(self",
        ],
        &["fn default_action(self"],
    );
}

#[test]
fn a_safe_value_of_the_owner_leaves_the_definition_to_others() {
    let rows = Rows::Secure(
        r#"secure = [{ type = "Microsoft.Sample/things", path = "properties.rules.defaultAction",
            value = "Deny", at = "owner", control = "sample.01", reason = "closed" }]"#,
    );
    check(rows, "types", &["pub fn new(default_action: impl"], &["dangerously"]);
    check(rows, "thing", &["fn dangerously_set_rules(self"], &["fn rules(self"]);
}

#[test]
fn what_a_control_requires_becomes_an_argument_on_every_level() {
    let rows = Rows::Secure(
        r#"secure = [{ type = "Microsoft.Sample/things", path = "properties.rules.note",
            required = true, control = "sample.02", reason = "said" }]"#,
    );
    check(rows, "thing", &["rules: impl Value<types::Rules>, size:"], &["fn rules(self"]);
    check(rows, "types", &["note: impl Value<String>) -> Self"], &["fn note(self"]);
}

#[test]
fn a_relation_takes_the_id_of_its_target() {
    let rows = Rows::Relations(
        r#"relation = [{ type = "Microsoft.Sample/things", path = "properties.parts",
            wrapper = "object", target = "Microsoft.Sample/things/parts" }]"#,
    );
    check(
        rows,
        "thing",
        &[
            "values: impl IntoIterator<Item = impl Value<Id<super::Part>>>",
            "pub fn part(mut self, value: impl Value<Id<super::Part>>) -> Self",
            "Object::new().with(\"id\", value.node())",
        ],
        &[],
    );
    // Nothing builds the wrapper any more.
    check(rows, "types", &["reading! {", "SubResource }"], &["impl SubResource {"]);
}

#[test]
fn hidden_properties_and_constructors_are_left_to_curated_code() {
    let rows = Rows::Relations(
        r#"relation = [
            { type = "Microsoft.Sample/things", path = "new", wrapper = "hidden", reason = "r" },
            { type = "Microsoft.Sample/things", path = "properties.rules", wrapper = "hidden",
              reason = "r" }]"#,
    );
    check(rows, "thing", &["pub(crate) fn generated("], &["fn rules(self", "pub fn new("]);
}

#[test]
fn a_secret_row_changes_the_type() {
    let rows = Rows::Secrets(
        r#"secret = [{ type = "Microsoft.Sample/things", path = "properties.password",
            secret = true, reason = "a password" }]"#,
    );
    check(rows, "thing", &["fn password(self, value: impl Value<Secret>)"], &[]);
}

#[test]
fn names_can_be_given() {
    let rows = Rows::Names(
        r#"resource = [{ type = "Microsoft.Sample/things", ident = "Gadget", reason = "r" }]
            definition = [{ definition = "Microsoft.Sample:Rules",
                type = "Microsoft.Sample/others", ident = "Limits", reason = "r" }]
            property = [{ type = "Microsoft.Sample/things", path = "properties.type",
                name = "kind_of_thing", reason = "r" }]"#,
    );
    check(rows, "gadget", &["Gadget: \"Microsoft.Sample/things\"", "fn kind_of_thing(self"], &[]);
    check(rows, "types", &["Limits }"], &["OtherRules"]);
}

#[test]
fn a_row_that_applies_to_nothing_is_named() {
    let place = r#"type = "Microsoft.Sample/things", path = "properties.nothing""#;
    let secure = format!("secure = [{{ {place}, value = 1, control = \"c\", reason = \"r\" }}]");
    check_error(Rows::Secure(&secure), &["Microsoft.Sample/things", "properties.nothing"]);
    let relation = format!("relation = [{{ {place}, wrapper = \"string\" }}]");
    check_error(Rows::Relations(&relation), &["properties.nothing", "applies to nothing"]);
    let secret = format!("secret = [{{ {place}, secret = true, reason = \"r\" }}]");
    check_error(Rows::Secrets(&secret), &["properties.nothing"]);
    for names in [
        r#"resource = [{ type = "Microsoft.Sample/Gone", ident = "X", reason = "r" }]"#,
        r#"definition = [{ definition = "Microsoft.Sample:Gone", ident = "X", reason = "r" }]"#,
        r#"property = [{ type = "Microsoft.Sample/Gone", path = "a", name = "b", reason = "r" }]"#,
        r#"value = [{ value = "Gone", ident = "X", reason = "r" }]"#,
        r#"provider = [{ namespace = "Microsoft.Gone", folder = "x", reason = "r" }]"#,
    ] {
        check_error(Rows::Names(names), &["Gone"]);
    }
}

#[test]
fn a_value_that_is_not_published_is_refused() {
    check_error(
        Rows::Secure(
            r#"secure = [{ type = "Microsoft.Sample/things", value = "Perhaps",
                path = "properties.rules.defaultAction", control = "c", reason = "r" }]"#,
        ),
        &["Perhaps", "properties.rules.defaultAction"],
    );
}

#[test]
fn a_wrapper_that_does_not_fit_is_refused() {
    check_error(
        Rows::Relations(
            r#"relation = [{ type = "Microsoft.Sample/things", path = "properties.size",
                wrapper = "object" }]"#,
        ),
        &["properties.size", "does not fit"],
    );
}

#[test]
fn a_row_without_a_reason_is_refused() {
    check_error(
        Rows::Relations(
            r#"relation = [{ type = "Microsoft.Sample/things", path = "properties.rules",
                wrapper = "hidden" }]"#,
        ),
        &["properties.rules", "reason"],
    );
}
