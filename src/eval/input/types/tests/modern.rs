//! Types of `languageVersion` 2.0.

use super::super::*;
use super::{check, found, parse, with};

#[test]
fn null_is_taken_where_the_type_says_so() {
    check(
        true,
        &[
            (r#"{ "type": "int", "nullable": true, "minValue": 3 }"#, "null", &[]),
            (
                r#"{ "type": "int", "nullable": false }"#,
                "null",
                &["type: expected an `int`, but found null"],
            ),
            (r#"{ "type": "string", "allowedValues": ["a", null] }"#, "null", &[]),
            ("{}", "null", &[]),
            ("#maybe", "null", &[]),
            ("#sure", "null", &["type: expected a `string`, but found null"]),
            ("#anything", "{}", &[]),
        ],
    );
}

// Of several declarations that follow one another, the first that says `nullable` decides it, and
// the last one is the type.
#[test]
fn what_a_type_is_as_a_whole_is_found_through_references() {
    for (declaration, expected) in [
        ("#maybe", (true, false)),
        ("#sure", (false, false)),
        ("#nope", (false, false)),
        (r##"{ "$ref": "#/definitions/sure", "nullable": true }"##, (true, false)),
        (r#"{ "type": "int" }"#, (false, false)),
        (r#"{ "type": "securestring" }"#, (false, true)),
        (r#"{ "type": "SecureObject", "nullable": true }"#, (true, true)),
        ("#login", (false, false)),
        ("#login/properties/password", (false, true)),
    ] {
        let found =
            with(true, declaration, |types, node| (types.is_nullable(node), types.is_secure(node)));
        assert_eq!(found, expected, "{declaration}");
    }
}

#[test]
fn objects_have_their_properties() {
    check(
        true,
        &[
            (
                "#vnet",
                r#"{ "subnets": [{ "name": "ab", "prefix": null }, { "NAME": "cd" }], "more": 1 }"#,
                &[],
            ),
            (
                "#vnet",
                r#"{ "subnets": [{ "nmae": "ab" }, { "name": "x", "size": 3, "prefix": 1 }] }"#,
                &[
                    "properties: at `.subnets[0].name`: a value is required, but none is given",
                    "additionalProperties: at `.subnets[0].nmae`: the type has no property `nmae`; \
                     did you mean `name`?",
                    "minLength: at `.subnets[1].name`: `\"x\"` has 1 character, but `minLength` is \
                     2",
                    "type: at `.subnets[1].prefix`: expected a `string`, but found an int: `1`",
                    "additionalProperties: at `.subnets[1].size`: the type has no property `size`; \
                     the properties are `name`, `prefix`",
                ],
            ),
            ("#vnet", "{}", &["properties: at `.subnets`: a value is required, but none is given"]),
            (
                "#vnet",
                r#"{ "subnets": null }"#,
                &["type: at `.subnets`: expected an `array`, but found null"],
            ),
            ("#open", r#"{ "a": 1, "b": "x" }"#, &[]),
            (
                "#map",
                r#"{ "a": 1, "b c": "x" }"#,
                &["type: at `['b c']`: expected an `int`, but found text: `\"x\"`"],
            ),
            (
                r#"{ "type": "object", "additionalProperties": false }"#,
                r#"{ "a": 1 }"#,
                &["additionalProperties: at `.a`: the type has no property `a`; it has none at \
                     all"],
            ),
            (r#"{ "type": "object", "additionalProperties": true }"#, r#"{ "a": 1 }"#, &[]),
        ],
    );
}

#[test]
fn arrays_have_their_items() {
    check(
        true,
        &[
            ("#ports", "[1, 10]", &[]),
            (
                "#ports",
                "[0, null, [1]]",
                &[
                    "minValue: at `[0]`: `0` is less than `minValue`, which is 1",
                    "type: at `[1]`: expected an `int`, but found null",
                    "type: at `[2]`: expected an `int`, but found an array: `[1]`",
                ],
            ),
            ("#pair", r#"["a", 1]"#, &[]),
            ("#pair", r#"["a", 1, true]"#, &[]),
            (
                "#pair",
                r#"["a"]"#,
                &["prefixItems: at `[1]`: an item is required, but none is given"],
            ),
            (
                "#pair",
                "[1, 1, null, 4]",
                &[
                    "items: there is no place for more than 3 items, but found 4",
                    "type: at `[0]`: expected a `string`, but found an int: `1`",
                ],
            ),
            ("#row", r#"["a", 1, 2]"#, &[]),
            (
                "#row",
                r#"["a", "b"]"#,
                &["type: at `[1]`: expected an `int`, but found text: `\"b\"`"],
            ),
            ("#none", "[]", &[]),
            ("#none", "[1]", &["items: there is no place for more than 0 items, but found 1"]),
        ],
    );
}

#[test]
fn references_lead_to_definitions_and_into_them() {
    check(
        true,
        &[
            ("#alias", "5", &[]),
            (
                "#alias",
                "11",
                &[
                    "maxValue: `11` is greater than `maxValue`, which is 5",
                    "maxValue: `11` is greater than `maxValue`, which is 10",
                ],
            ),
            ("#item", "0", &["minValue: `0` is less than `minValue`, which is 1"]),
            ("#DEEP", r#""a""#, &["minLength: `\"a\"` has 1 character, but `minLength` is 2"]),
            ("#second", "true", &["type: expected an `int`, but found a bool: `true`"]),
            (
                "#tree",
                r#"{ "value": 1, "left": { "value": 2, "right": { "value": "x" } }, "up": 0 }"#,
                &[
                    "type: at `.left.right.value`: expected an `int`, but found text: `\"x\"`",
                    "additionalProperties: at `.up`: the type has no property `up`; the properties \
                     are `value`, `left`, `right`",
                ],
            ),
        ],
    );
}

#[test]
fn the_type_is_blamed_where_it_is_at_fault() {
    check(
        true,
        &[
            ("#prot", "1", &["declaration: there is no definition `prot`; did you mean `port`?"]),
            (
                "#port/nope",
                "1",
                &["declaration: the `$ref` `#/definitions/port/nope` leads to no type"],
            ),
            (
                "#port/type",
                "1",
                &["declaration: the `$ref` `#/definitions/port/type` leads to no type"],
            ),
            (
                "#pair/prefixItems/9",
                "1",
                &["declaration: the `$ref` `#/definitions/pair/prefixItems/9` leads to no type"],
            ),
            (
                "#loop",
                "1",
                &["declaration: the type `#/definitions/loop` refers to itself without a value \
                     in between"],
            ),
            (
                r#"{ "$ref": "port" }"#,
                "1",
                &["declaration: the `$ref` `port` leads to no definition; write it as \
                     `#/definitions/name`"],
            ),
            (r#"{ "$ref": 1 }"#, "1", &["declaration: `$ref` is text, but found a number"]),
            (
                r#"{ "type": "sting" }"#,
                "1",
                &["declaration: there is no type `sting`; did you mean `string`?"],
            ),
            (
                r#"{ "type": "x" }"#,
                "1",
                &["declaration: there is no type `x`; the types are `string`, `securestring`, \
                     `int`, `bool`, `array`, `object`, `secureObject`"],
            ),
            (r#"{ "type": 3 }"#, "1", &["declaration: `type` is text, but found a number"]),
            (
                r#"{ "type": "int", "minValue": "1" }"#,
                "1",
                &["declaration: `minValue` is an int, but found text"],
            ),
            (
                r#"{ "type": "int", "allowedValues": 1 }"#,
                "1",
                &["declaration: `allowedValues` is an array, but found a number"],
            ),
            (
                r#"{ "type": "object", "properties": { "a": 1 } }"#,
                "{}",
                &["declaration: at `.a`: a type is an object, but found a number"],
            ),
            (
                r#"{ "type": "object", "discriminator": { "propertyName": "a" } }"#,
                "{}",
                &["declaration: a `discriminator` has a `propertyName` and a `mapping`"],
            ),
        ],
    );
}

#[test]
fn a_property_chooses_the_type() {
    check(
        true,
        &[
            ("#shape", r#"{ "kind": "circle", "radius": 1 }"#, &[]),
            ("#shape", r#"{ "KIND": "Box", "inner": { "kind": "circle", "radius": 1 } }"#, &[]),
            (
                "#shape",
                r#"{ "kind": "box", "inner": { "kind": "circle" }, "radius": 1 }"#,
                &[
                    "properties: at `.inner.radius`: a value is required, but none is given",
                    "additionalProperties: at `.radius`: the type has no property `radius`; the \
                   properties are `kind`, `secret`, `inner`",
                ],
            ),
            (
                "#shape",
                r#"{ "kind": "circel" }"#,
                &["discriminator: at `.kind`: `\"circel\"` chooses none of the types: `circle`, \
                     `box`; did you mean `circle`?"],
            ),
            (
                "#shape",
                r#"{ "kind": null }"#,
                &["discriminator: at `.kind`: a value is required, but none is given: one of \
                     `circle`, `box`"],
            ),
            (
                "#shape",
                r#"{ "kind": 1 }"#,
                &["type: at `.kind`: expected a `string`, but found an int: `1`"],
            ),
            ("#shape", r#"{ "kind": "[parameters('x')]", "radius": "x" }"#, &[]),
        ],
    );
}

#[test]
fn what_is_known_only_at_run_time_breaks_nothing() {
    check(
        true,
        &[
            ("#port", r#""[reference('x').y]""#, &[]),
            ("#pair", r#"["[reference('x').y]", "[reference('x').y]"]"#, &[]),
            ("#tree", r#"{ "value": "[reference('x').y]" }"#, &[]),
            (
                "#tree",
                r#"{ "value": "[reference('x').y]", "x": 1 }"#,
                &["additionalProperties: at `.x`: the type has no property `x`; the properties \
                     are `value`, `left`, `right`"],
            ),
        ],
    );
}

// Neither deep values, nor circles of types, nor huge products of both take long or much stack.
#[test]
fn checks_end_within_their_limits() {
    let deep = (0..2000).fold(Value::Null, |inner, _| {
        Value::Object([("value", Value::Int(1)), ("left", inner)].into_iter().collect())
    });
    assert_eq!(found(true, "#tree", &deep), ["limit: a value is nested more than 256 deep"]);
    let again = Value::Object([("k", Value::from("a"))].into_iter().collect());
    assert_eq!(found(true, "#again", &again), ["limit: a value is nested more than 256 deep"]);

    let hops: Vec<_> = (0..100)
        .map(|n| format!("\"d{n}\": {{ \"$ref\": \"#/definitions/d{}\" }}", n + 1))
        .collect();
    let definitions = parse(&format!("{{ {} }}", hops.join(",")));
    let types = Types::new(definitions.as_object(), true);
    let start = parse(r##"{ "$ref": "#/definitions/d0" }"##);
    let fault = types.resolve(start.as_object().unwrap()).unwrap_err();
    assert_eq!(fault.to_string(), "more than 64 `$ref` follow one another");

    let properties: Vec<_> =
        (0..5000).map(|n| format!("\"p{n}\": {{ \"nullable\": true }}")).collect();
    let wide = format!(
        "{{ \"type\": \"array\", \"items\": {{ \"type\": \"object\", \"properties\": {{ {} }} }} \
         }}",
        properties.join(",")
    );
    let given = Value::array(vec![Value::Object(Object::default()); 50_000]);
    let fault = with(true, &wide, |types, node| {
        types.check_within(node, &given, &Budget::new(200_000)).unwrap_err()
    });
    assert_eq!(fault.kind(), FaultKind::Limit);
}
